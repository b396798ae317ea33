//! Amendments: rivals of a proposal, among which the members choose before the final vote.

use frame_support::{
	dispatch::DispatchResult, ensure, sp_runtime::DispatchError, traits::Contains, BoundedVec,
};
use pallet_referenda::CallOf;

use crate::*;

impl<T: Config> Pallet<T> {
	/// The proposal, if it can be amended: a call that waits for its first vote, and not on an urgent track.
	pub(crate) fn amendable(id: ProposalId) -> Result<ProposalOf<T>, DispatchError> {
		let proposal = Self::waiting(id)?;
		let first = proposal.link == Link::None && matches!(proposal.matter, Matter::Call { .. });
		ensure!(first && !T::Urgent::contains(&proposal.track), Error::<T>::NotAmendable);
		Ok(proposal)
	}

	pub(crate) fn do_amend(by: MemberId, to: ProposalId, call: CallOf<T, ()>) -> DispatchResult {
		let proposal = Self::amendable(to)?;
		let Matter::Call { origin, .. } = proposal.matter else {
			return Err(Error::<T>::NotAmendable.into());
		};
		let call = Self::store_call(call)?;
		let amendment = Self::add(by, proposal.track, Matter::Call { origin, call }, Link::AmendmentTo(to))?;
		Self::deposit_event(Event::AmendmentProposed { amendment, to });
		Ok(())
	}

	pub(crate) fn do_admit(id: ProposalId) -> DispatchResult {
		let amendment = Self::waiting(id)?;
		let Link::AmendmentTo(to) = amendment.link else { return Err(Error::<T>::NotAnAmendment.into()) };
		let proposal = Self::amendable(to)?;
		Self::ensure_answered(id, &amendment)?;
		Self::ensure_supported(id, &amendment)?;
		let mut admitted = Amendments::<T>::get(to);
		let own =
			|other: &ProposalId| Proposals::<T>::get(other).is_some_and(|other| other.by == amendment.by);
		let another = proposal.by == amendment.by || admitted.iter().any(own);
		ensure!(!another, Error::<T>::OneAmendmentEach);
		// The proposal itself is one of the answers.
		ensure!(admitted.len().saturating_add(1) < MOST_OPTIONS as usize, Error::<T>::TooManyRivals);
		admitted.try_push(id).map_err(|_| Error::<T>::TooManyRivals)?;
		Amendments::<T>::insert(to, admitted);
		Self::deposit_event(Event::Admitted { amendment: id, to });
		Ok(())
	}

	/// Removes a proposal that is withdrawn from the lists of rivals.
	pub(crate) fn forget_rival(id: ProposalId, proposal: &ProposalOf<T>) {
		Amendments::<T>::remove(id);
		let Link::AmendmentTo(to) = proposal.link else { return };
		Amendments::<T>::mutate_exists(to, |admitted| {
			let mut left = admitted.take().unwrap_or_default();
			left.retain(|other| *other != id);
			*admitted = (!left.is_empty()).then_some(left);
		});
	}

	/// Opens the choice between a proposal and its amendments, if there are any.
	pub(crate) fn open_choice(id: ProposalId, proposal: &ProposalOf<T>) -> Result<bool, DispatchError> {
		let rivals: Rivals =
			BoundedVec::truncate_from(core::iter::once(id).chain(Amendments::<T>::take(id)).collect());
		if rivals.len() < 2 {
			return Ok(false);
		}
		for rival in &rivals {
			Self::set_stage(*rival, Stage::Compared);
		}
		let choice = NextProposal::<T>::get();
		NextProposal::<T>::put(choice.saturating_add(1));
		let matter = Matter::Choice(rivals.clone());
		let own = Proposal {
			by: proposal.by,
			track: proposal.track,
			matter,
			proposed_at: Self::now(),
			stage: Stage::Open,
			link: Link::None,
		};
		Self::deposit_event(Event::ChoiceOpened { choice, rivals });
		Self::open_poll(choice, &own)?;
		Proposals::<T>::insert(choice, own);
		Ok(true)
	}

	/// Ends a choice, and returns the best rival, which waits for the final vote. The others are closed. Of equally good
	/// ones, the first in the list is taken, so the proposal itself comes before its amendments.
	pub(crate) fn end_choice(choice: ProposalId, rivals: &[ProposalId]) -> Option<ProposalId> {
		let ranks = Questions::<T>::get(choice).map(|question| question.ranks()).unwrap_or_default();
		let best = ranks.iter().position(|rank| *rank == 0).unwrap_or_default();
		for (place, rival) in rivals.iter().enumerate() {
			if place != best {
				Self::finish(*rival);
				continue;
			}
			Proposals::<T>::mutate(rival, |proposal| {
				if let Some(proposal) = proposal {
					// It has its time anew, in which anyone can open the final vote.
					(proposal.stage, proposal.link, proposal.proposed_at) =
						(Stage::Waiting, Link::Chosen, Self::now());
				}
			});
			Self::deposit_event(Event::Chosen { choice, proposal: *rival });
		}
		rivals.get(best).copied()
	}
}
