//! The supporters of proposals.
//!
//! On each track a member backs one proposal at a time: one that they support, or an open one that they have proposed.
//! Beside it they back one amendment. Otherwise a few members could take all places again and again. One entry of each
//! member says what they back, and each proposal has the number of its supporters. So it can need any number of them, and
//! nothing loops over them.

use alloc::vec::Vec;
use frame_support::{dispatch::DispatchResult, ensure, sp_runtime::DispatchError};
use pallet_referenda::TracksInfo;

use crate::*;

impl<T: Config> Pallet<T> {
	/// For what a proposal is supported now. An amendment becomes a proposal of its own when nobody can amend the other one
	/// any more.
	pub(crate) fn aim(proposal: &ProposalOf<T>) -> Aim {
		match proposal.link {
			Link::AmendmentTo(to) if Self::amendable(to).is_ok() => Aim::Choice,
			_ => Aim::Vote,
		}
	}

	/// Whether an amendment that waits has its place in a choice.
	fn is_admitted(id: ProposalId, proposal: &ProposalOf<T>) -> bool {
		matches!(proposal.link, Link::AmendmentTo(to) if Amendments::<T>::get(to).contains(&id))
	}

	/// Whether a proposal takes a place, so that those who back it for this aim back no other one.
	fn takes_place(id: ProposalId, aim: Aim) -> bool {
		let Some(proposal) = Proposals::<T>::get(id) else { return false };
		match (proposal.stage, aim) {
			(Stage::Open, Aim::Vote) | (Stage::Compared, _) => true,
			(Stage::Waiting, Aim::Choice) => Self::is_admitted(id, &proposal),
			_ => false,
		}
	}

	/// A member backs this proposal for this aim, and no longer another one that waits.
	pub(crate) fn back(by: MemberId, track: TrackOf<T>, aim: Aim, id: ProposalId) -> DispatchResult {
		let other = Backings::<T>::get(by, (track, aim)).filter(|other| *other != id);
		if let Some(other) = other {
			ensure!(!Self::takes_place(other, aim), Error::<T>::OneOpenEach);
			Self::lose_supporter(other, aim, by);
		}
		Backings::<T>::insert(by, (track, aim), id);
		Ok(())
	}

	/// A member no longer supports this proposal. When its vote has begun, its supporters stay on record.
	fn lose_supporter(id: ProposalId, aim: Aim, by: MemberId) {
		let begun = Proposals::<T>::get(id)
			.is_some_and(|proposal| !matches!(proposal.stage, Stage::Waiting | Stage::Compared));
		// The proposer backs it, and is none of them.
		if begun || Supporters::<T>::take((id, aim), by).is_none() {
			return;
		}
		Backers::<T>::mutate_exists((id, aim), |number| {
			*number = number.and_then(|backers| backers.checked_sub(1)).filter(|left| *left > 0);
		});
	}

	/// Somebody who is no longer active supports nothing. They stay bound to what takes a place: otherwise they could back
	/// another one as soon as they have joined again.
	pub(crate) fn forget_backings(by: MemberId) {
		for ((track, aim), id) in Backings::<T>::iter_prefix(by).collect::<Vec<_>>() {
			Self::lose_supporter(id, aim, by);
			if !Self::takes_place(id, aim) {
				Backings::<T>::remove(by, (track, aim));
			}
		}
	}

	/// Removes the numbers of supporters of a proposal that goes. The entries of one that is withdrawn stay until those
	/// members back another one: one for each of their backings at most.
	pub(crate) fn forget_supporters(id: ProposalId) {
		for aim in Aim::ALL {
			Backers::<T>::remove((id, aim));
		}
	}

	/// The proposal, if it waits for supporters, and their aim. An amendment that is admitted keeps those it has: they could
	/// help to fill the choice if they were free.
	fn supportable(id: ProposalId) -> Result<(ProposalOf<T>, Aim), DispatchError> {
		let proposal = Self::waiting(id)?;
		ensure!(!Self::is_admitted(id, &proposal), Error::<T>::NotWaiting);
		let aim = Self::aim(&proposal);
		Ok((proposal, aim))
	}

	pub(crate) fn do_support(by: MemberId, id: ProposalId) -> DispatchResult {
		let (proposal, aim) = Self::supportable(id)?;
		let supports = proposal.by == by || Supporters::<T>::contains_key((id, aim), by);
		ensure!(!supports, Error::<T>::AlreadySupported);
		Self::back(by, proposal.track, aim, id)?;
		Supporters::<T>::insert((id, aim), by, ());
		Backers::<T>::mutate((id, aim), |backers| *backers = backers.saturating_add(1));
		Self::deposit_event(Event::Supported { proposal: id, by });
		Ok(())
	}

	pub(crate) fn do_withdraw_support(by: MemberId, id: ProposalId) -> DispatchResult {
		let (proposal, aim) = Self::supportable(id)?;
		ensure!(Supporters::<T>::contains_key((id, aim), by), Error::<T>::NotASupporter);
		Backings::<T>::remove(by, (proposal.track, aim));
		Self::lose_supporter(id, aim, by);
		Self::deposit_event(Event::SupportWithdrawn { proposal: id, by });
		Ok(())
	}

	/// How many of the places for which this proposal waits are taken: those of its track for referenda, or those for
	/// questions and choices. Of a choice it is the same share of the track's places.
	fn taken(id: ProposalId, proposal: &ProposalOf<T>) -> u32 {
		let track = proposal.track;
		if let (Aim::Choice, Link::AmendmentTo(to)) = (Self::aim(proposal), proposal.link) {
			let admitted: u32 = Amendments::<T>::get(to).len().unique_saturated_into();
			let places =
				<T as pallet_referenda::Config>::Tracks::info(track).map_or(0, |info| info.max_deciding);
			return admitted.saturating_mul(places).checked_div(MOST_OPTIONS.saturating_sub(1)).unwrap_or(0);
		}
		// With amendments that are admitted, a choice is opened first.
		let referendum = matches!(proposal.matter, Matter::Call { .. }) && !Amendments::<T>::contains_key(id);
		let open = Open::<T>::get();
		let alike = open.iter().filter(|poll| poll.track == track && poll.referendum.is_some() == referendum);
		alike.count().unique_saturated_into()
	}

	/// How many active members support this proposal, and how many it needs.
	pub(crate) fn supporters_of(id: ProposalId, proposal: &ProposalOf<T>) -> (u32, u32) {
		let needed = T::SupportersNeeded::convert((proposal.track, Self::taken(id, proposal)));
		(Backers::<T>::get((id, Self::aim(proposal))), needed)
	}

	/// Checks that a proposal has its supporters.
	pub(crate) fn ensure_supported(id: ProposalId, proposal: &ProposalOf<T>) -> DispatchResult {
		let (supporters, needed) = Self::supporters_of(id, proposal);
		ensure!(supporters >= needed, Error::<T>::TooFewSupporters);
		Ok(())
	}

	/// Checks that the proposer is there and has answered.
	pub(crate) fn ensure_answered(id: ProposalId, proposal: &ProposalOf<T>) -> DispatchResult {
		ensure!(T::Membership::is_active(proposal.by), Error::<T>::ProposerNotActive);
		let answered = Discussions::<T>::get(Subject::Proposal(id)).pressing == 0;
		ensure!(answered, Error::<T>::QuestionsUnanswered);
		Ok(())
	}
}
