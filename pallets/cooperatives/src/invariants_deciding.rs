//! The invariants of resolutions, offices, wages and delegates.

use alloc::collections::BTreeMap;
use frame_support::ensure;

use crate::*;

impl<T: Config> Pallet<T> {
	/// Checks resolutions against their ballots, and offices, delegates and wages against the register.
	pub(crate) fn check_deciding() -> Result<(), TryRuntimeError> {
		ensure!(!Executing::<T>::get(), "cooperatives: a resolution is still marked as being executed");
		Self::check_resolutions()?;
		let is_active = |id: CooperativeId, number: MemberNo| {
			Members::<T>::get(id, number).is_some_and(|member| member.is_active())
		};
		for (id, _, officer) in Officers::<T>::iter() {
			ensure!(
				is_active(id, officer.member),
				"cooperatives: an office is held by a member without a voice"
			);
		}
		for (id, number, _) in Delegates::<T>::iter() {
			ensure!(is_active(id, number), "cooperatives: a delegate votes for a member without a voice");
			let who = Members::<T>::get(id, number).map(|member| member.who);
			let other = matches!(who, Some(Who::Cooperative(_)));
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
			if open {
				let own = proposed.entry((id, resolution.proposer)).or_default();
				*own = own.saturating_add(1);
			}
			// Ballots of closed resolutions may be removed.
			let cast = [resolution.ayes, resolution.nays, resolution.abstentions];
			let counted = ballots.remove(&(id, number)).unwrap_or_default();
			ensure!(!open || cast == counted, "cooperatives: the votes differ from the ballots");
		}
		let counted: BTreeMap<_, _> =
			OpenResolutions::<T>::iter().map(|(id, member, open)| ((id, member), open)).collect();
		ensure!(counted == proposed, "cooperatives: a member's open resolutions are miscounted");
		Ok(())
	}

	fn check_wages(is_active: impl Fn(CooperativeId, MemberNo) -> bool) -> Result<(), TryRuntimeError> {
		let now = Self::now();
		let mut counts = BTreeMap::<CooperativeId, u32>::new();
		for ((id, member, number), wage) in Wages::<T>::iter() {
			ensure!(number < NextWage::<T>::get(id), "cooperatives: a wage has a number that was not given");
			ensure!(Members::<T>::contains_key(id, member), "cooperatives: a wage has no member");
			ensure!(
				wage.paid < wage.amount,
				"cooperatives: the paid part of a wage is not less than its amount"
			);
			match wage.until {
				None => {
					ensure!(
						is_active(id, member),
						"cooperatives: a wage of a member without a voice goes on"
					);
					let planned = NextPayday::<T>::contains_key(id);
					ensure!(planned, "cooperatives: a wage has no payday");
				}
				Some(_) => ensure!(wage.is_due(now), "cooperatives: a wage has ended, and nothing is due"),
			}
			let count = counts.entry(id).or_default();
			*count = count.saturating_add(1);
		}
		for (id, count) in WageCount::<T>::iter() {
			let counted = counts.remove(&id);
			ensure!(counted == Some(count), "cooperatives: the number of wages is wrong");
			ensure!(count <= T::MaxWages::get(), "cooperatives: too many wages");
		}
		ensure!(counts.is_empty(), "cooperatives: wages are not counted");
		let mut paydays = 0usize;
		for (at, id, ()) in Paydays::<T>::iter() {
			let planned = NextPayday::<T>::get(id).map(PaydayTimeline::<T>::bucket);
			ensure!(planned == Some(at), "cooperatives: a payday is not the planned one");
			paydays = paydays.saturating_add(1);
		}
		ensure!(PaydayTimeline::<T>::is_whole(), "cooperatives: a payday is before the cursor");
		ensure!(paydays == NextPayday::<T>::iter().count(), "cooperatives: a planned payday is not stored");
		Ok(())
	}
}
