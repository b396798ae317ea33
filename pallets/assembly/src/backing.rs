//! The supporters of proposals. A proposal lists them, and on an urgent track it counts them.
//!
//! A member who has proposed or supports an open proposal backs it. On each track a member backs few open proposals at a
//! time (`MostBacked`), and one call on an urgent track. Otherwise a few members could take all places again and again.
//! On an urgent track one entry of each member says which call that is, so any number of supporters can be needed, and
//! nothing loops over them. On the others the lists of the open proposals say it, of which there are as many as places.

use alloc::vec::Vec;
use frame_support::{dispatch::DispatchResult, ensure, traits::Contains};

use crate::*;

impl<T: Config> Pallet<T> {
	/// Whether the supporters of this proposal are counted: those of a call on an urgent track.
	pub(crate) fn counts_supporters(proposal: &ProposalOf<T>) -> bool {
		T::Urgent::contains(&proposal.track) && matches!(proposal.matter, Matter::Call { .. })
	}

	/// The call on an urgent track that a member backs, if it waits or is open.
	fn backed_by(by: MemberId, track: TrackOf<T>) -> Option<(ProposalId, Stage)> {
		let id = Backings::<T>::get(by, track)?;
		let stage = Proposals::<T>::get(id)?.stage;
		matches!(stage, Stage::Waiting | Stage::Open).then_some((id, stage))
	}

	/// Whether a member backs another call that is open on this urgent track.
	fn is_busy(by: MemberId, track: TrackOf<T>, id: ProposalId) -> bool {
		matches!(Self::backed_by(by, track), Some((other, Stage::Open)) if other != id)
	}

	/// A member backs this call, and no longer one that waits.
	pub(crate) fn back(by: MemberId, track: TrackOf<T>, id: ProposalId) -> DispatchResult {
		ensure!(!Self::is_busy(by, track, id), Error::<T>::OneOpenEach);
		if let Some((other, Stage::Waiting)) = Self::backed_by(by, track) {
			if other != id {
				Self::lose_backer(other);
			}
		}
		Backings::<T>::insert(by, track, id);
		Ok(())
	}

	/// One member fewer supports this call. Nothing is counted any more if it does not wait.
	fn lose_backer(id: ProposalId) {
		Backers::<T>::mutate_exists(id, |number| {
			*number = number.and_then(|backers| backers.checked_sub(1)).filter(|left| *left > 0);
		});
	}

	/// Somebody who is no longer active backs nothing.
	pub(crate) fn forget_backings(by: MemberId) {
		for (_, id) in Backings::<T>::drain_prefix(by) {
			Self::lose_backer(id);
		}
	}

	pub(crate) fn do_support(by: MemberId, id: ProposalId) -> DispatchResult {
		let mut proposal = Self::waiting(id)?;
		ensure!(proposal.by != by, Error::<T>::AlreadySupported);
		if Self::counts_supporters(&proposal) {
			let supports = Backings::<T>::get(by, proposal.track) == Some(id);
			ensure!(!supports, Error::<T>::AlreadySupported);
			Self::back(by, proposal.track, id)?;
			Backers::<T>::mutate(id, |backers| *backers = backers.saturating_add(1));
		} else {
			ensure!(!proposal.supporters.contains(&by), Error::<T>::AlreadySupported);
			if proposal.supporters.is_full() {
				// Those who do not count make room. Otherwise they would keep those out who do.
				let open = Self::rivals_for_places(id, &proposal);
				proposal.supporters.retain(|supporter| Self::counts(*supporter, &open));
			}
			proposal.supporters.try_push(by).map_err(|_| Error::<T>::TooManySupporters)?;
			Proposals::<T>::insert(id, proposal);
		}
		Self::deposit_event(Event::Supported { proposal: id, by });
		Ok(())
	}

	pub(crate) fn do_withdraw_support(by: MemberId, id: ProposalId) -> DispatchResult {
		let mut proposal = Self::waiting(id)?;
		if Self::counts_supporters(&proposal) {
			let supports = Backings::<T>::get(by, proposal.track) == Some(id);
			ensure!(supports, Error::<T>::NotASupporter);
			Backings::<T>::remove(by, proposal.track);
			Self::lose_backer(id);
		} else {
			ensure!(proposal.supporters.contains(&by), Error::<T>::NotASupporter);
			proposal.supporters.retain(|supporter| *supporter != by);
			Proposals::<T>::insert(id, proposal);
		}
		Self::deposit_event(Event::SupportWithdrawn { proposal: id, by });
		Ok(())
	}

	/// The proposals that take the places for which this one waits: those of its track for referenda, or those for
	/// questions and choices.
	pub(crate) fn rivals_for_places(id: ProposalId, proposal: &ProposalOf<T>) -> Vec<ProposalOf<T>> {
		// With amendments that are admitted, a choice is opened first.
		let referendum = matches!(proposal.matter, Matter::Call { .. }) && !Amendments::<T>::contains_key(id);
		let open = Open::<T>::get();
		let alike = open
			.iter()
			.filter(|poll| poll.track == proposal.track && poll.referendum.is_some() == referendum);
		alike.filter_map(|poll| Proposals::<T>::get(poll.proposal)).collect()
	}

	/// Whether a member is free to back another proposal beside these, which are open.
	fn is_free(member: MemberId, open: &[ProposalOf<T>]) -> bool {
		let backed = |other: &&ProposalOf<T>| other.by == member || other.supporters.contains(&member);
		open.iter().filter(backed).count() < T::MostBacked::get() as usize
	}

	/// Whether a listed supporter counts, while these are open.
	fn counts(supporter: MemberId, open: &[ProposalOf<T>]) -> bool {
		T::Membership::is_active(supporter) && Self::is_free(supporter, open)
	}

	/// How many supporters of this proposal count, and how many it needs, while these are open.
	fn support_beside(id: ProposalId, proposal: &ProposalOf<T>, open: &[ProposalOf<T>]) -> (u32, u32) {
		let needed = T::SupportersNeeded::convert((proposal.track, open.len().unique_saturated_into()));
		if Self::counts_supporters(proposal) {
			return (Backers::<T>::get(id), needed);
		}
		let counted = proposal.supporters.iter().filter(|member| Self::counts(**member, open)).count();
		(counted.unique_saturated_into(), needed.min(MAX_SUPPORTERS))
	}

	/// How many supporters of this proposal count, and how many it needs so that its vote can be opened.
	pub(crate) fn supporters_of(id: ProposalId, proposal: &ProposalOf<T>) -> (u32, u32) {
		Self::support_beside(id, proposal, &Self::rivals_for_places(id, proposal))
	}

	/// Checks that a proposal has its supporters, of whom none backs too many of those that are open.
	pub(crate) fn ensure_supported(
		id: ProposalId,
		proposal: &ProposalOf<T>,
		open: &[ProposalOf<T>],
	) -> DispatchResult {
		if Self::counts_supporters(proposal) {
			ensure!(!Self::is_busy(proposal.by, proposal.track, id), Error::<T>::OneOpenEach);
		} else {
			ensure!(Self::is_free(proposal.by, open), Error::<T>::OneOpenEach);
		}
		let (supporters, needed) = Self::support_beside(id, proposal, open);
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
