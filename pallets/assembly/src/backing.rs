//! The supporters of proposals. A proposal lists them, and on an urgent track it counts them.
//!
//! Each member backs one call at a time on an urgent track. Otherwise a few members could take all places again and again.
//! One entry of each member says which call that is, so any number of supporters can be needed, and nothing loops over them.

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
		ensure!(!Self::is_busy(by, track, id), Error::<T>::OneUrgentEach);
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
				// Those who have lapsed make room.
				proposal.supporters.retain(|supporter| T::Membership::is_active(*supporter));
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

	/// How many active members support this proposal, and how many it needs.
	pub(crate) fn supporters_of(id: ProposalId, proposal: &ProposalOf<T>) -> (u32, u32) {
		let needed = T::SupportersNeeded::convert(proposal.track);
		if Self::counts_supporters(proposal) {
			return (Backers::<T>::get(id), needed);
		}
		let active = proposal.supporters.iter().filter(|id| T::Membership::is_active(**id)).count();
		(u32::try_from(active).unwrap_or(u32::MAX), needed.min(MAX_SUPPORTERS))
	}

	/// Checks that a proposal has its supporters, and that its proposer is there and has answered.
	pub(crate) fn ensure_backed(id: ProposalId, proposal: &ProposalOf<T>) -> DispatchResult {
		ensure!(T::Membership::is_active(proposal.by), Error::<T>::ProposerNotActive);
		if Self::counts_supporters(proposal) {
			ensure!(!Self::is_busy(proposal.by, proposal.track, id), Error::<T>::OneUrgentEach);
		}
		let (supporters, needed) = Self::supporters_of(id, proposal);
		ensure!(supporters >= needed, Error::<T>::TooFewSupporters);
		let answered = Discussions::<T>::get(Subject::Proposal(id)).pressing == 0;
		ensure!(answered, Error::<T>::QuestionsUnanswered);
		Ok(())
	}
}
