//! From a proposal to a poll, and from its end to its removal.

use alloc::{boxed::Box, collections::BTreeSet};
use codec::Encode;
use frame_support::{
	dispatch::DispatchResult,
	ensure,
	sp_runtime::{
		traits::{Hash, UniqueSaturatedInto, Zero},
		DispatchError,
	},
	traits::{schedule::DispatchTime, Bounded, BoundedInline, Polling, QueryPreimage, StorePreimage},
	BoundedVec,
};
use frame_system::{pallet_prelude::BlockNumberFor, RawOrigin};
use pallet_referenda::{BoundedCallOf, CallOf, ReferendumCount, ReferendumIndex, TracksInfo};

use crate::*;

type MatterOf<T> = Matter<ProposalOrigin<T>, BoundedCallOf<T, ()>>;
type Referenda<T> = pallet_referenda::Pallet<T>;

impl<T: Config> Pallet<T> {
	/// The proposal, if it has not been opened.
	fn waiting(id: ProposalId) -> Result<ProposalOf<T>, DispatchError> {
		let proposal = Proposals::<T>::get(id).ok_or(Error::<T>::UnknownProposal)?;
		ensure!(proposal.stage == Stage::Waiting, Error::<T>::NotWaiting);
		Ok(proposal)
	}

	pub(crate) fn do_propose(by: MemberId, origin: ProposalOrigin<T>, call: CallOf<T, ()>) -> DispatchResult {
		let track = <T as pallet_referenda::Config>::Tracks::track_for(&origin)
			.map_err(|()| Error::<T>::UnknownTrack)?;
		let call = Self::store_call(call)?;
		Self::add(by, track, Matter::Call { origin, call })
	}

	pub(crate) fn do_ask(
		by: MemberId,
		track: TrackOf<T>,
		text: Text,
		answers: Answers,
		method: Method,
	) -> DispatchResult {
		let known = <T as pallet_referenda::Config>::Tracks::info(track).is_some();
		ensure!(known, Error::<T>::UnknownTrack);
		let written = |text: &[u8]| !text.is_empty() && core::str::from_utf8(text).is_ok();
		let different = answers.iter().collect::<BTreeSet<_>>().len() == answers.len();
		let good =
			written(&text) && answers.len() > 1 && different && answers.iter().all(|text| written(text));
		ensure!(good, Error::<T>::BadQuestion);
		Self::add(by, track, Matter::Question { text, answers, method })
	}

	/// Stores a call as a preimage, without a deposit. The limit of proposals per member bounds the storage.
	fn store_call(call: CallOf<T, ()>) -> Result<BoundedCallOf<T, ()>, DispatchError> {
		let bytes = call.encode();
		let length: u32 = bytes.len().unique_saturated_into();
		ensure!(length <= T::MaxCallLength::get(), Error::<T>::CallTooLong);
		Ok(match BoundedInline::try_from(bytes) {
			Ok(bytes) => Bounded::Inline(bytes),
			Err(bytes) => {
				let hash = T::Hashing::hash(&bytes);
				// To note a preimage that is already there does not count the new request. Without one request for each
				// proposal, the withdrawal of one would remove the call of the other.
				<T as pallet_referenda::Config>::Preimages::request(&hash);
				<T as pallet_referenda::Config>::Preimages::note(bytes.into())?;
				Bounded::Lookup { hash, len: length }
			}
		})
	}

	fn add(by: MemberId, track: TrackOf<T>, matter: MatterOf<T>) -> DispatchResult {
		let id = NextProposal::<T>::get();
		ProposalsBy::<T>::try_append(by, id).map_err(|()| Error::<T>::TooManyProposals)?;
		NextProposal::<T>::put(id.saturating_add(1));
		let proposal = Proposal {
			by,
			track,
			matter,
			proposed_at: Self::now(),
			supporters: BoundedVec::new(),
			stage: Stage::Waiting,
		};
		Proposals::<T>::insert(id, proposal);
		Self::deposit_event(Event::Proposed { proposal: id, by, track });
		Ok(())
	}

	pub(crate) fn do_support(by: MemberId, id: ProposalId) -> DispatchResult {
		let mut proposal = Self::waiting(id)?;
		let supports = proposal.by == by || proposal.supporters.contains(&by);
		ensure!(!supports, Error::<T>::AlreadySupported);
		if proposal.supporters.is_full() {
			// Those who have lapsed make room.
			proposal.supporters.retain(|supporter| T::Membership::is_active(*supporter));
		}
		proposal.supporters.try_push(by).map_err(|_| Error::<T>::TooManySupporters)?;
		Proposals::<T>::insert(id, proposal);
		Self::deposit_event(Event::Supported { proposal: id, by });
		Ok(())
	}

	pub(crate) fn do_withdraw_support(by: MemberId, id: ProposalId) -> DispatchResult {
		let mut proposal = Self::waiting(id)?;
		ensure!(proposal.supporters.contains(&by), Error::<T>::NotASupporter);
		proposal.supporters.retain(|supporter| *supporter != by);
		Proposals::<T>::insert(id, proposal);
		Self::deposit_event(Event::SupportWithdrawn { proposal: id, by });
		Ok(())
	}

	pub(crate) fn do_withdraw(who: &T::AccountId, id: ProposalId) -> DispatchResult {
		let proposal = Self::waiting(id)?;
		let theirs = T::Membership::member(who) == Some(proposal.by);
		let over = Self::now() >= proposal.proposed_at.saturating_add(T::ProposalTime::get());
		let orphaned = !T::Membership::is_active(proposal.by);
		ensure!(theirs || over || orphaned, Error::<T>::NotTheProposer);
		Self::release(id, &proposal);
		Proposals::<T>::remove(id);
		Self::deposit_event(Event::Withdrawn { proposal: id });
		Ok(())
	}

	/// Gives back what a proposal takes of its proposer's limit, and removes the stored call.
	fn release(id: ProposalId, proposal: &ProposalOf<T>) {
		ProposalsBy::<T>::mutate_exists(proposal.by, |list| {
			let mut left = list.take().unwrap_or_default();
			left.retain(|other| *other != id);
			*list = (!left.is_empty()).then_some(left);
		});
		if let Matter::Call { call, .. } = &proposal.matter {
			<T as pallet_referenda::Config>::Preimages::drop(call);
		}
	}

	pub(crate) fn do_open(who: T::AccountId, id: ProposalId) -> DispatchResult {
		let mut proposal = Self::waiting(id)?;
		let ready_at = proposal.proposed_at.saturating_add(T::Preparation::convert(proposal.track));
		ensure!(Self::now() >= ready_at, Error::<T>::TooSoon);
		ensure!(T::Membership::is_active(proposal.by), Error::<T>::ProposerNotActive);
		let supporters = proposal.supporters.iter().filter(|id| T::Membership::is_active(**id)).count();
		let needed = T::SupportersNeeded::convert(proposal.track).min(MAX_SUPPORTERS);
		ensure!(supporters >= needed as usize, Error::<T>::TooFewSupporters);
		let answered = Discussions::<T>::get(Subject::Proposal(id)).pressing == 0;
		ensure!(answered, Error::<T>::QuestionsUnanswered);

		let roll = T::Membership::roll();
		let referendum = match &proposal.matter {
			Matter::Call { origin, call } => Some(Self::submit(who, origin.clone(), call.clone())?),
			Matter::Question { answers, method, .. } => {
				let ends_at = Self::now().saturating_add(T::QuestionTime::convert(proposal.track));
				let answers = answers.len().unique_saturated_into();
				Questions::<T>::insert(id, Question::new(*method, answers, ends_at));
				None
			}
		};
		let serial = Opened::<T>::get();
		Opened::<T>::put(serial.saturating_add(1));
		let poll = Poll { proposal: id, track: proposal.track, serial, roll, referendum };
		Open::<T>::try_append(poll).map_err(|()| Error::<T>::TooManyOpen)?;
		proposal.stage = Stage::Open;
		Proposals::<T>::insert(id, proposal);
		Self::deposit_event(Event::Opened { proposal: id, referendum, serial, electorate: roll.count });
		Ok(())
	}

	/// Submits a referendum, and begins its deciding in the same call.
	fn submit(
		who: T::AccountId,
		origin: ProposalOrigin<T>,
		call: BoundedCallOf<T, ()>,
	) -> Result<ReferendumIndex, DispatchError> {
		let index = ReferendumCount::<T>::get();
		Referenda::<T>::submit(
			RawOrigin::Root.into(),
			Box::new(origin),
			call,
			DispatchTime::After(Zero::zero()),
		)?;
		// The deposit is 0.
		Referenda::<T>::place_decision_deposit(RawOrigin::Signed(who).into(), index)
			.map_err(|failed| failed.error)?;
		// If the track is full, the referendum would wait, and the electorate would be frozen too early.
		let decides = Referenda::<T>::ensure_ongoing(index)?.deciding.is_some();
		ensure!(decides, Error::<T>::TooManyOpen);
		Ok(index)
	}

	/// Whether nobody can vote in this poll any more.
	pub(crate) fn is_over(poll: &PollOf<T>) -> bool {
		match poll.referendum {
			Some(index) => <Referenda<T> as Polling<Tally<T>>>::as_ongoing(index).is_none(),
			None => {
				let question = Questions::<T>::get(poll.proposal);
				question.is_none_or(|question| Self::now() >= question.ends_at)
			}
		}
	}

	/// Closes the poll whose turn it is in this block, if it has ended.
	pub(crate) fn look_at_one(block: BlockNumberFor<T>) {
		let open = Open::<T>::get();
		let block: u64 = block.unique_saturated_into();
		let place = block.checked_rem(open.len() as u64);
		let turn = place.and_then(|place| open.get(place as usize));
		if let Some(poll) = turn.filter(|poll| Self::is_over(poll)) {
			Self::end(poll);
		}
	}

	pub(crate) fn do_close(id: ProposalId) -> DispatchResult {
		let poll = Self::poll(id)?;
		ensure!(Self::is_over(&poll), Error::<T>::StillOpen);
		Self::end(&poll);
		Ok(())
	}

	fn end(poll: &PollOf<T>) {
		let id = poll.proposal;
		Open::<T>::mutate(|open| open.retain(|other| other.proposal != id));
		if let Some(mut proposal) = Proposals::<T>::get(id) {
			Self::release(id, &proposal);
			proposal.stage = Stage::Closed(Self::now());
			Proposals::<T>::insert(id, proposal);
		}
		if let Some(question) = Questions::<T>::get(id) {
			Self::deposit_event(Event::Answered { proposal: id, ranks: question.ranks() });
		}
		Self::deposit_event(Event::Closed { proposal: id });
	}

	/// Removes a part of what is left of a closed poll. Returns how many entries it has removed.
	pub(crate) fn do_clear(id: ProposalId) -> Result<u32, DispatchError> {
		let proposal = Proposals::<T>::get(id).ok_or(Error::<T>::UnknownProposal)?;
		let Stage::Closed(at) = proposal.stage else { return Err(Error::<T>::TooEarly.into()) };
		let over = Self::now() >= at.saturating_add(T::RecordTime::get());
		ensure!(over, Error::<T>::TooEarly);
		let most = CLEARED_AT_ONCE as usize;
		let ballots = Ballots::<T>::drain_prefix(id).take(most).count();
		let notes = Apart::<T>::drain_prefix(id).take(most.saturating_sub(ballots)).count();
		let removed = ballots.saturating_add(notes);
		if removed < most {
			Proposals::<T>::remove(id);
			Questions::<T>::remove(id);
			Self::deposit_event(Event::Cleared { proposal: id });
		}
		Ok(removed.unique_saturated_into())
	}
}
