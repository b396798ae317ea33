//! The invariants of resolutions, offices and delegates.

use alloc::collections::BTreeMap;
use frame_support::ensure;

use super::offices::OFFICES;
use crate::*;

impl<T: Config> Pallet<T> {
	/// Checks resolutions against their ballots, and offices, delegates and wages against the register.
	pub(crate) fn check_deciding() -> Result<(), TryRuntimeError> {
		ensure!(!Executing::<T>::get(), "cooperatives: a resolution is still marked as being executed");
		Self::check_resolutions()?;
		Self::check_interests()?;
		let is_active = |id: CooperativeId, number: MemberNo| {
			Members::<T>::get(id, number).is_some_and(|member| member.is_active())
		};
		for (id, _, officer) in Officers::<T>::iter() {
			ensure!(
				is_active(id, officer.member),
				"cooperatives: an office is held by a member without a voice"
			);
		}
		for (id, office, auditor) in Officers::<T>::iter().filter(|(_, office, _)| *office == Office::Auditor)
		{
			let number = auditor.member;
			let other = OFFICES
				.iter()
				.filter(|other| **other != office)
				.any(|other| Officers::<T>::get(id, *other).is_some_and(|officer| officer.member == number));
			ensure!(
				!other && auditor.limit.is_none() && !DraftCount::<T>::contains_key(id, number),
				"cooperatives: the auditor has another office, a limit or a draft"
			);
		}
		for ((id, _, number), served) in Terms::<T>::iter() {
			let known =
				Cooperatives::<T>::get(id).is_some_and(|cooperative| number < cooperative.next_member);
			ensure!(
				known && served.terms > 0,
				"cooperatives: somebody who was never a member has had a term"
			);
		}
		for (id, number, _) in Delegates::<T>::iter() {
			ensure!(is_active(id, number), "cooperatives: a delegate votes for a member without a voice");
			let who = Members::<T>::get(id, number).map(|member| member.who);
			let other = matches!(who, Some(Party::Cooperative(_)));
			ensure!(other, "cooperatives: a delegate votes for a person");
		}
		Self::check_wages(is_active)
	}

	fn check_resolutions() -> Result<(), TryRuntimeError> {
		let mut ballots = BTreeMap::<(CooperativeId, ResolutionId), [u64; 3]>::new();
		for ((id, number, member), ballot) in Ballots::<T>::iter() {
			let resolution = Resolutions::<T>::get(id, number);
			let counts = resolution.is_some_and(|resolution| member < resolution.roll && ballot.weight > 0);
			ensure!(counts, "cooperatives: a ballot has no resolution, or its member cannot vote");
			let [ayes, nays, abstentions] = ballots.entry((id, number)).or_default();
			let sum = match ballot.vote {
				Vote::Aye => ayes,
				Vote::Nay => nays,
				Vote::Abstain => abstentions,
			};
			*sum = sum.saturating_add(ballot.weight.into());
		}
		let mut proposed = BTreeMap::<(CooperativeId, MemberNo), u32>::new();
		for (id, number, resolution) in Resolutions::<T>::iter() {
			ensure!(Cooperatives::<T>::contains_key(id), "cooperatives: a resolution has no cooperative");
			ensure!(
				number < NextResolution::<T>::get(id),
				"cooperatives: a resolution has a number that was not given"
			);
			ensure!(
				resolution.cast() <= resolution.votes,
				"cooperatives: more votes are cast than there are"
			);
			let open = resolution.outcome == Outcome::Open;
			if let Some(proposer) = resolution.proposer.filter(|_| open) {
				let own = proposed.entry((id, proposer)).or_default();
				*own = own.saturating_add(1);
			}
			// Ballots of closed resolutions may be removed.
			let cast = [resolution.ayes, resolution.nays, resolution.abstentions];
			let counted = ballots.remove(&(id, number)).unwrap_or_default();
			// A meeting has its own ballots.
			let counts = open && resolution.meeting.is_none();
			ensure!(!counts || cast == counted, "cooperatives: the votes differ from the ballots");
			let none = counted == [0; 3];
			ensure!(
				resolution.meeting.is_none() || none,
				"cooperatives: somebody has voted openly on what a meeting decides"
			);
		}
		let counted: BTreeMap<_, _> =
			OpenResolutions::<T>::iter().map(|(id, member, open)| ((id, member), open)).collect();
		ensure!(counted == proposed, "cooperatives: a member's open resolutions are miscounted");
		Ok(())
	}
}
