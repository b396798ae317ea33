//! General assemblies: the members as a meeting sees them, and resolutions that are decided there.

use alloc::{format, string::String};
use frame_support::{
	dispatch::DispatchResult,
	ensure,
	pallet_prelude::ConstU32,
	sp_runtime::{ArithmeticError, DispatchError},
	Blake2_256, BoundedVec, StorageHasher,
};
use rochdale_primitives::{ElectorateId, GeneralAssembly, Register, StandingItems};

use super::offices::{OFFICES, OVERSTAY};
use crate::*;

/// The cooperative that this electorate is.
fn cooperative_of(of: ElectorateId) -> Option<CooperativeId> {
	match of {
		ElectorateId::Community => None,
		ElectorateId::Cooperative(id) => Some(id),
	}
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_propose_to_meeting(
		account: T::AccountId,
		id: CooperativeId,
		proposer: MemberNo,
		kind: Kind,
		motion: Motion<T>,
		document: Document,
	) -> DispatchResult {
		let meeting = Some(TermLimit::default());
		let number = Self::do_propose(account, id, proposer, kind, motion, document, meeting)?;
		Self::deposit_event(Event::ProposedToMeeting { cooperative: id, resolution: number });
		Ok(())
	}

	/// The document of a resolution that belongs to each yearly meeting: these words.
	fn standing_document(words: String) -> Document {
		let words = words.into_bytes();
		Document { hash: Blake2_256::hash(&words), reference: BoundedVec::truncate_from(words) }
	}

	/// Proposes a resolution that belongs to each yearly meeting, in the name of no member.
	fn add_standing(
		id: CooperativeId,
		payer: &T::AccountId,
		motion: Motion<T>,
		document: Document,
	) -> Result<ResolutionId, DispatchError> {
		let meeting = Some(TermLimit::default());
		let number =
			Self::add_resolution(payer.clone(), id, None, Kind::Ordinary, motion, document, meeting)?;
		Self::deposit_event(Event::ProposedToMeeting { cooperative: id, resolution: number });
		Ok(number)
	}

	/// A resolution that a meeting can decide, or can still take on its agenda.
	fn for_meeting(
		of: ElectorateId,
		number: ResolutionId,
	) -> Result<(CooperativeId, Resolution<T>), DispatchError> {
		let id = cooperative_of(of).ok_or(Error::<T>::UnknownCooperative)?;
		// After the end, the members decide nothing any more.
		ensure!(!Self::cooperative(id)?.has_ended(), Error::<T>::Dissolved);
		let resolution = Self::known_resolution(id, number)?;
		ensure!(resolution.meeting.is_some(), Error::<T>::NotForMeeting);
		// A decided resolution can still wait for objections.
		let decided = resolution.cast() > 0;
		let open = resolution.outcome == Outcome::Open && Self::now() < resolution.ends_at;
		ensure!(open && !decided, Error::<T>::NotVoting);
		Ok((id, resolution))
	}

	/// A resolution that a meeting has accepted, and that is not carried out.
	fn accepted_in_meeting(
		of: ElectorateId,
		number: ResolutionId,
	) -> Result<(CooperativeId, Resolution<T>), DispatchError> {
		let id = cooperative_of(of).ok_or(Error::<T>::UnknownCooperative)?;
		ensure!(!Self::cooperative(id)?.has_ended(), Error::<T>::Dissolved);
		let resolution = Self::known_resolution(id, number)?;
		ensure!(resolution.meeting.is_some(), Error::<T>::NotForMeeting);
		let waits = resolution.outcome == Outcome::Open && resolution.verdict(true) == Some(true);
		ensure!(waits, Error::<T>::NotVoting);
		Ok((id, resolution))
	}
}

impl<T: Config> GeneralAssembly<T::AccountId> for Pallet<T> {
	fn since(of: ElectorateId) -> Option<Moment> {
		Some(Self::cooperative(cooperative_of(of)?).ok()?.opened_at)
	}

	fn register(of: ElectorateId) -> Option<Register> {
		let id = cooperative_of(of)?;
		let cooperative = Self::cooperative(id).ok().filter(|cooperative| !cooperative.has_ended())?;
		let bylaws = Self::bylaws_at(id, cooperative.version).ok()?;
		let mut register = Register { roll: cooperative.next_member, ..Default::default() };
		for (class, count) in bylaws.classes.iter().zip(&cooperative.members) {
			if class.has_voice() {
				register.members = register.members.saturating_add(*count);
			}
			let votes = u64::from(class.weight).saturating_mul(u64::from(*count));
			register.votes = register.votes.saturating_add(votes);
		}
		// There are as many weights as classes.
		register.weights =
			BoundedVec::truncate_from(bylaws.classes.iter().map(|class| class.weight).collect());
		Some(register)
	}

	fn class(of: ElectorateId, member: MemberNo) -> Option<u8> {
		let id = cooperative_of(of)?;
		let class = Members::<T>::get(id, member).filter(|_| Self::has_voice(id, member))?.class;
		Self::bylaws(id).is_ok_and(|bylaws| bylaws.has_voice(class)).then_some(class)
	}

	fn speaks_for(of: ElectorateId, member: MemberNo, who: &T::AccountId) -> bool {
		let Some(id) = cooperative_of(of) else { return false };
		Self::class(of, member).is_some() && Self::speaks_for(id, member, who).is_ok()
	}

	fn chair(of: ElectorateId) -> Option<MemberNo> {
		let officer = Officers::<T>::get(cooperative_of(of)?, Office::Chair)?;
		Some(officer.member)
	}

	fn standing_items(of: ElectorateId, opens_at: Moment) -> StandingItems {
		let Some(id) = cooperative_of(of) else { return StandingItems::default() };
		let head = Heads::<T>::get(id).unwrap_or_default();
		let accounts = if opens_at >= head.ends { Some(head.period) } else { head.period.checked_sub(1) };
		// Somebody who is not elected anew keeps the office for a time, and then loses it.
		let ends = |office: &Office| {
			let officer = Officers::<T>::get(id, office)?;
			let served = Terms::<T>::get((id, *office, officer.member))?;
			// Somebody who has taken the office after an earlier term has no term now.
			let serves = officer.since < served.until;
			(serves && served.until <= opens_at.saturating_add(OVERSTAY)).then_some(*office as u8)
		};
		// There are four offices.
		let offices = BoundedVec::truncate_from(OFFICES.iter().filter_map(ends).collect());
		StandingItems { accounts, offices }
	}

	/// The approval of the accounts, and the discharge of the board. How the surplus is used is no vote of its own: the
	/// bylaws with which the period began divide it, so a vote would change nothing. It is presented with the accounts.
	fn propose_standing(
		of: ElectorateId,
		accounts: u32,
		agenda: &[u32],
		payer: &T::AccountId,
	) -> Result<BoundedVec<u32, ConstU32<2>>, DispatchError> {
		let id = cooperative_of(of).ok_or(Error::<T>::UnknownCooperative)?;
		let approve = Call::<T>::approve_accounts { cooperative: id, period: accounts };
		let approve = Motion::Call(T::Preimages::bound(<T as Config>::RuntimeCall::from(approve))?);
		// One that needs more votes, or whose hash is that of another text, is not the same: otherwise who makes the agenda
		// could keep the members from approving the accounts.
		let tabled = |motion: &Motion<T>, document: &Document| {
			agenda.iter().filter_map(|number| Resolutions::<T>::get(id, number)).any(|known| {
				known.kind == Kind::Ordinary
					&& known.motion == *motion
					&& (*motion != Motion::Text || known.document == *document)
			})
		};
		let mut standing = BoundedVec::default();
		// No period is closed in a dissolution, so there is nothing to approve.
		let lives = Self::live_cooperative(id).is_ok();
		for (motion, words) in [
			(approve, format!("The accounts of period {accounts}. The bylaws divide its surplus")),
			(Motion::Text, format!("Discharge of the board for period {accounts}")),
		] {
			let (fits, document) = (lives || motion == Motion::Text, Self::standing_document(words));
			if fits && !tabled(&motion, &document) {
				let number = Self::add_standing(id, payer, motion, document)?;
				standing.try_push(number).map_err(|_| Error::<T>::TooManyResolutions)?;
			}
		}
		Ok(standing)
	}

	fn put_on_agenda(
		of: ElectorateId,
		number: ResolutionId,
		until: Moment,
	) -> Result<Option<u8>, DispatchError> {
		let (id, mut resolution) = Self::for_meeting(of, number)?;
		resolution.ends_at = until;
		let office = match resolution.motion {
			Motion::Election { office, .. } => Some(office as u8),
			Motion::Text | Motion::Call(_) => None,
		};
		Resolutions::<T>::insert(id, number, resolution);
		Self::deposit_event(Event::PutOnAgenda { cooperative: id, resolution: number, until });
		Ok(office)
	}

	fn decide(
		of: ElectorateId,
		number: ResolutionId,
		votes: MeetingVotes,
		limit: TermLimit,
		objections_until: Moment,
	) -> Result<bool, DispatchError> {
		let (id, mut resolution) = Self::for_meeting(of, number)?;
		// A second call lowers the quorum for everyday business only, and only by rules that the members have set.
		// Otherwise a few members could expel others, pay themselves what is retained, or spend the reserve.
		let lowered = votes.lowered && resolution.kind == Kind::Ordinary;
		resolution.rule.quorum =
			if lowered { votes.quorum } else { votes.quorum.max(resolution.rule.quorum) };
		let MeetingVotes { ayes, nays, abstentions, all, .. } = votes;
		(resolution.ayes, resolution.nays, resolution.abstentions) = (ayes, nays, abstentions);
		// Somebody can have got back a voice since the call of the meeting.
		resolution.votes = all.max(resolution.cast());
		resolution.meeting = Some(limit);
		let accepted = resolution.verdict(true).ok_or(ArithmeticError::Overflow)?;
		// Nothing undoes an expulsion, other bylaws or the end. Everyday business must not wait; a text and an election
		// have another one as their remedy.
		let waits =
			accepted && resolution.kind != Kind::Ordinary && matches!(resolution.motion, Motion::Call(_));
		resolution.ends_at = if waits { objections_until } else { Self::now() };
		let quorum = resolution.rule.quorum;
		Resolutions::<T>::insert(id, number, resolution);
		Self::deposit_event(Event::DecidedInMeeting {
			cooperative: id,
			resolution: number,
			votes,
			quorum,
			accepted,
		});
		Ok(accepted)
	}

	fn postpone(of: ElectorateId, number: ResolutionId, until: Moment) -> DispatchResult {
		let (id, mut resolution) = Self::accepted_in_meeting(of, number)?;
		resolution.ends_at = until;
		Resolutions::<T>::insert(id, number, resolution);
		Self::deposit_event(Event::ResolutionPostponed { cooperative: id, resolution: number, until });
		Ok(())
	}

	fn annul(of: ElectorateId, number: ResolutionId) -> DispatchResult {
		let (id, mut resolution) = Self::accepted_in_meeting(of, number)?;
		Self::begin_closing(id, number, &mut resolution, Outcome::Rejected);
		Self::end_closing(id, number, &resolution);
		Ok(())
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn example() -> (ElectorateId, alloc::vec::Vec<T::AccountId>) {
		let (id, keys) = crate::benchmarking::chaired::<T>();
		// For the standing resolutions of a yearly meeting.
		for key in keys.iter().chain(&keys) {
			T::Deposit::ensure_successful(key, Self::resolution_footprint(0));
		}
		(ElectorateId::Cooperative(id), keys)
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn example_resolution(of: ElectorateId, member: MemberNo, elects: bool) -> ResolutionId {
		let id = cooperative_of(of).unwrap_or_default();
		crate::benchmarking::moved_to_meeting::<T>(id, member, elects)
	}
}
