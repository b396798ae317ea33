//! From an approval to the call: the time between them, the veto, the cancellation, and the call itself.

use frame_support::{
	dispatch::{DispatchResult, GetDispatchInfo},
	ensure,
	sp_runtime::{
		traits::{Dispatchable, UniqueSaturatedInto},
		DispatchError,
	},
	storage::with_storage_layer,
	traits::{Contains, EnsureOriginWithArg, QueryPreimage},
};
use frame_system::pallet_prelude::BlockNumberFor;
use pallet_referenda::CallOf;

use crate::*;

/// The one of these whose turn it is in this block.
pub(crate) fn in_turn<T: Config, Item>(block: BlockNumberFor<T>, all: &[Item]) -> Option<&Item> {
	let block: u64 = block.unique_saturated_into();
	let place = block.checked_rem(all.len() as u64)?;
	all.get(place as usize)
}

impl<T: Config> Pallet<T> {
	fn decision(id: ProposalId) -> Result<DecisionOf<T>, DispatchError> {
		let decisions = Decisions::<T>::get();
		let found = decisions.iter().find(|decision| decision.proposal == id);
		Ok(*found.ok_or(Error::<T>::NotDecided)?)
	}

	/// Notes that a call is approved.
	pub(crate) fn decide(poll: &PollOf<T>) {
		let (id, track) = (poll.proposal, poll.track);
		let due_at = Self::now().saturating_add(T::Enactment::convert(track));
		let decision = Decision { proposal: id, track, due_at, petitioners: 0, contested: false };
		if Decisions::<T>::try_append(decision).is_err() {
			frame_support::defensive!("each decision was an open poll, which had a place");
		}
		Self::set_stage(id, Stage::Decided);
		Self::note_ending(id, Ending::Approved);
		Self::deposit_event(Event::Decided { proposal: id, due_at });
	}

	pub(crate) fn set_stage(id: ProposalId, stage: Stage) {
		Proposals::<T>::mutate(id, |proposal| {
			if let Some(proposal) = proposal {
				proposal.stage = stage;
			}
		});
	}

	fn forget_decision(id: ProposalId) {
		Decisions::<T>::mutate(|decisions| decisions.retain(|decision| decision.proposal != id));
	}

	pub(crate) fn do_petition(by: MemberId, id: ProposalId) -> DispatchResult {
		let decision = Self::decision(id)?;
		let first =
			Proposals::<T>::get(id).is_some_and(|proposal| !matches!(proposal.link, Link::SecondVoteOn(_)));
		let needed = T::PetitionersNeeded::convert(decision.track).filter(|_| first);
		let needed = needed.ok_or(Error::<T>::NoPetition)?;
		let signed = decision.contested || Petitions::<T>::contains_key(id, by);
		ensure!(!signed, Error::<T>::AlreadySigned);
		Petitions::<T>::insert(id, by, ());
		let petitioners = decision.petitioners.saturating_add(1);
		let contested = petitioners >= needed;
		Self::change_decision(Decision { petitioners, contested, ..decision });
		Self::deposit_event(Event::Petitioned { proposal: id, by, petitioners });
		if contested {
			Self::deposit_event(Event::Contested { proposal: id });
		}
		Ok(())
	}

	fn change_decision(changed: DecisionOf<T>) {
		Decisions::<T>::mutate(|decisions| {
			let own = decisions.iter_mut().find(|decision| decision.proposal == changed.proposal);
			if let Some(decision) = own {
				*decision = changed;
			}
		});
	}

	/// Takes back the signatures of somebody who is no longer active. A petition that had enough is not undone.
	pub(crate) fn strike_signatures(member: MemberId) {
		for decision in Decisions::<T>::get() {
			if !decision.contested && Petitions::<T>::take(decision.proposal, member).is_some() {
				let petitioners = decision.petitioners.saturating_sub(1);
				Self::change_decision(Decision { petitioners, ..decision });
			}
		}
	}

	pub(crate) fn do_cancel(origin: OriginFor<T>, id: ProposalId) -> DispatchResult {
		// Somebody without the power learns nothing more.
		let decision = Self::decision(id)?;
		<T as Config>::CancelOrigin::ensure_origin(origin, &decision.track)?;
		Self::forget_decision(id);
		Self::finish(id);
		Self::note_ending(id, Ending::Cancelled);
		Self::deposit_event(Event::Cancelled { proposal: id });
		Ok(())
	}

	/// Gives back what a proposal has taken, and closes it.
	pub(crate) fn finish(id: ProposalId) {
		if let Some(mut proposal) = Proposals::<T>::get(id) {
			Self::release(id, &proposal);
			proposal.stage = Stage::Closed(Self::now());
			Proposals::<T>::insert(id, proposal);
		}
	}

	/// Looks at the decision whose turn it is in this block: makes its call if it is due, or begins the second vote.
	pub(crate) fn carry_out_one(block: BlockNumberFor<T>, meter: &mut WeightMeter) {
		let decisions = Decisions::<T>::get();
		let Some(decision) = in_turn::<T, _>(block, &decisions).copied() else { return };
		if decision.contested {
			// Without a place it waits for the next turn.
			let _ = with_storage_layer(|| Self::vote_again(decision));
		} else if Self::now() >= decision.due_at {
			Self::enact(decision, meter);
		}
	}

	/// Opens the second vote on a decision, as a proposal with a number of its own. Who proposed it does not matter now.
	fn vote_again(decision: DecisionOf<T>) -> DispatchResult {
		let old = decision.proposal;
		let proposal = Proposals::<T>::get(old).ok_or(Error::<T>::UnknownProposal)?;
		let again = NextProposal::<T>::get();
		NextProposal::<T>::put(again.saturating_add(1));
		Self::forget_decision(old);
		Self::set_stage(old, Stage::Closed(Self::now()));
		Self::note_ending(old, Ending::Contested(again));
		// The new one has the stored call, and the place among the proposer's.
		ProposalsBy::<T>::mutate(proposal.by, |list| {
			if let Some(own) = list.iter_mut().find(|own| **own == old) {
				*own = again;
			}
		});
		let anew = Proposal { stage: Stage::Open, link: Link::SecondVoteOn(old), ..proposal };
		Self::open_poll(again, &anew)?;
		Proposals::<T>::insert(again, anew);
		// The text describes what members decide now. It would go with the old proposal.
		if let Some(description) = Descriptions::<T>::take(Subject::Proposal(old)) {
			Descriptions::<T>::insert(Subject::Proposal(again), description);
		}
		Self::deposit_event(Event::SecondVote { proposal: old, again });
		Ok(())
	}

	/// Makes an approved call. A call that is stopped now waits, and so does one for which the block has no room.
	fn enact(decision: DecisionOf<T>, meter: &mut WeightMeter) {
		let id = decision.proposal;
		let Some(proposal) = Proposals::<T>::get(id) else { return Self::forget_decision(id) };
		let Matter::Call { origin, call } = proposal.matter else { return Self::forget_decision(id) };
		let call = match <T as pallet_referenda::Config>::Preimages::peek::<CallOf<T, ()>>(&call) {
			Ok((call, _)) => call,
			// A new runtime does not know it.
			Err(error) => return Self::enacted(id, Err(error)),
		};
		if !T::Accepted::contains(&call) {
			return;
		}
		let most = call.get_dispatch_info().call_weight;
		if most.any_gt(T::MaxCallWeight::get()) {
			// It has become heavier since it was proposed.
			return Self::enacted(id, Err(DispatchError::Exhausted));
		}
		if !meter.can_consume(most) {
			return;
		}
		// Before the call, so that the call finds nothing half done.
		Self::forget_decision(id);
		Self::finish(id);
		let origin: T::RuntimeOrigin = origin.into();
		let (weight, result) = match call.dispatch(origin) {
			Ok(done) => (done.actual_weight, Ok(())),
			Err(failed) => (failed.post_info.actual_weight, Err(failed.error)),
		};
		meter.consume(weight.unwrap_or(most).min(most));
		Self::tell_of_call(id, result);
	}

	fn enacted(id: ProposalId, result: DispatchResult) {
		Self::forget_decision(id);
		Self::finish(id);
		Self::tell_of_call(id, result);
	}

	fn tell_of_call(id: ProposalId, result: DispatchResult) {
		Self::note_ending(id, result.map_or_else(Ending::Failed, |()| Ending::Enacted));
		Self::deposit_event(Event::Enacted { proposal: id, result });
	}
}
