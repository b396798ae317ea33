//! From a proposal to a poll, and from its end to its removal.

use alloc::{boxed::Box, collections::BTreeSet};
use codec::Encode;
use frame_support::{
	dispatch::{DispatchResult, GetDispatchInfo},
	ensure,
	sp_runtime::{
		traits::{BlockNumberProvider, Hash, One, Saturating, UniqueSaturatedInto, Zero},
		DispatchError,
	},
	traits::{schedule::DispatchTime, Bounded, BoundedInline, Polling, QueryPreimage, StorePreimage},
};
use frame_system::{pallet_prelude::BlockNumberFor, RawOrigin};
use pallet_referenda::{
	BoundedCallOf, CallOf, ReferendumCount, ReferendumIndex, ReferendumInfo, ReferendumInfoFor, TracksInfo,
};

use crate::{deciding::in_turn, *};

type MatterOf<T> = Matter<ProposalOrigin<T>, BoundedCallOf<T, ()>>;
type Referenda<T> = pallet_referenda::Pallet<T>;

impl<T: Config> Pallet<T> {
	/// The proposal, if it has not been opened.
	pub(crate) fn waiting(id: ProposalId) -> Result<ProposalOf<T>, DispatchError> {
		let proposal = Proposals::<T>::get(id).ok_or(Error::<T>::UnknownProposal)?;
		ensure!(proposal.stage == Stage::Waiting, Error::<T>::NotWaiting);
		Ok(proposal)
	}

	pub(crate) fn do_propose(by: MemberId, origin: ProposalOrigin<T>, call: CallOf<T, ()>) -> DispatchResult {
		let track = <T as pallet_referenda::Config>::Tracks::track_for(&origin)
			.map_err(|()| Error::<T>::UnknownTrack)?;
		let call = Self::store_call(call)?;
		Self::add(by, track, Matter::Call { origin, call }, Link::None).map(drop)
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
		Self::add(by, track, Matter::Question { text, answers, method }, Link::None).map(drop)
	}

	/// Stores a call as a preimage, without a deposit. The limit of proposals per member bounds the storage.
	pub(crate) fn store_call(call: CallOf<T, ()>) -> Result<BoundedCallOf<T, ()>, DispatchError> {
		let weight = call.get_dispatch_info().call_weight;
		ensure!(weight.all_lte(T::MaxCallWeight::get()), Error::<T>::CallTooHeavy);
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

	/// Adds a proposal. Returns its number.
	pub(crate) fn add(
		by: MemberId,
		track: TrackOf<T>,
		matter: MatterOf<T>,
		link: Link,
	) -> Result<ProposalId, DispatchError> {
		let id = NextProposal::<T>::get();
		ProposalsBy::<T>::try_append(by, id).map_err(|()| Error::<T>::TooManyProposals)?;
		NextProposal::<T>::put(id.saturating_add(1));
		let proposal = Proposal { by, track, matter, proposed_at: Self::now(), stage: Stage::Waiting, link };
		Proposals::<T>::insert(id, proposal);
		Self::deposit_event(Event::Proposed { proposal: id, by, track });
		Ok(id)
	}

	pub(crate) fn do_withdraw(who: &T::AccountId, id: ProposalId) -> DispatchResult {
		let proposal = Self::waiting(id)?;
		let over = Self::now() >= proposal.proposed_at.saturating_add(T::ProposalTime::get());
		// The members have chosen it among rivals, so it is no longer its proposer's.
		let free = proposal.link != Link::Chosen
			&& (T::Membership::member(who) == Some(proposal.by) || !T::Membership::is_active(proposal.by));
		ensure!(free || over, Error::<T>::NotTheProposer);
		Self::release(id, &proposal);
		Self::forget_rival(id, &proposal);
		Self::forget_supporters(id);
		Proposals::<T>::remove(id);
		Self::deposit_event(Event::Withdrawn { proposal: id });
		Ok(())
	}

	/// Gives back what a proposal takes of its proposer's limit, and removes the stored call.
	pub(crate) fn release(id: ProposalId, proposal: &ProposalOf<T>) {
		ProposalsBy::<T>::mutate_exists(proposal.by, |list| {
			let mut left = list.take().unwrap_or_default();
			left.retain(|other| *other != id);
			*list = (!left.is_empty()).then_some(left);
		});
		if let Matter::Call { call, .. } = &proposal.matter {
			<T as pallet_referenda::Config>::Preimages::drop(call);
		}
	}

	pub(crate) fn do_open(id: ProposalId) -> DispatchResult {
		let mut proposal = Self::waiting(id)?;
		if proposal.link != Link::Chosen {
			ensure!(Self::aim(&proposal) == Aim::Vote, Error::<T>::AmendmentWaits);
			let ready_at = proposal.proposed_at.saturating_add(T::Preparation::convert(proposal.track));
			ensure!(Self::now() >= ready_at, Error::<T>::TooSoon);
			Self::ensure_answered(id, &proposal)?;
			// What the members have chosen is no longer its proposer's.
			Self::back(proposal.by, proposal.track, Aim::Vote, id)?;
		}
		// Also what the members have chosen needs them. Otherwise choices would be a way round the price of a place.
		Self::ensure_supported(id, &proposal)?;
		if Self::open_choice(id, &proposal)? {
			return Ok(());
		}
		proposal.stage = Stage::Open;
		Self::open_poll(id, &proposal)?;
		Proposals::<T>::insert(id, proposal);
		Ok(())
	}

	/// Whether the track has a place for another referendum, or for another question.
	fn has_place(track: TrackOf<T>, referendum: bool) -> bool {
		let most = <T as pallet_referenda::Config>::Tracks::info(track).map_or(0, |info| info.max_deciding);
		let open = Open::<T>::get();
		let same = open.iter().filter(|poll| poll.track == track && poll.referendum.is_some() == referendum);
		let decided = Decisions::<T>::get();
		let decided = decided.iter().filter(|decision| referendum && decision.track == track);
		let (taken, most) = match referendum {
			// A track has as many places again for calls that are approved and wait.
			true => (same.count().saturating_add(decided.count()), most.saturating_mul(2)),
			false => (same.count(), most),
		};
		taken < most as usize
	}

	/// Opens the poll on a proposal. The caller stores the proposal.
	pub(crate) fn open_poll(id: ProposalId, proposal: &ProposalOf<T>) -> DispatchResult {
		let track = proposal.track;
		let is_call = matches!(proposal.matter, Matter::Call { .. });
		ensure!(Self::has_place(track, is_call), Error::<T>::TooManyOpen);
		let roll = T::Membership::roll();
		let question = |method: Method, answers: usize| {
			let ends_at = Self::now().saturating_add(T::QuestionTime::convert(track));
			Question::new(method, answers.unique_saturated_into(), ends_at)
		};
		let referendum = match &proposal.matter {
			Matter::Call { origin, .. } => {
				Self::note_tally(id, &Tally::<T>::new(roll.count));
				Some(Self::submit(id, origin.clone())?)
			}
			Matter::Question { answers, method, .. } => {
				Questions::<T>::insert(id, question(*method, answers.len()));
				None
			}
			Matter::Choice(rivals) => {
				Questions::<T>::insert(id, question(Method::Ranking, rivals.len()));
				None
			}
		};
		let serial = Opened::<T>::get();
		Opened::<T>::put(serial.saturating_add(1));
		let most_delegators = T::MostDelegators::get();
		let poll = Poll { proposal: id, track, serial, roll, most_delegators, referendum };
		Open::<T>::try_append(poll).map_err(|()| Error::<T>::TooManyOpen)?;
		Self::deposit_event(Event::Opened { proposal: id, referendum, serial, electorate: roll.count });
		Ok(())
	}

	/// Submits a referendum, and begins its deciding in the same call. Its call only closes the poll. The assembly makes
	/// the proposed call later: it knows of vetoes, and of calls that are stopped.
	fn submit(id: ProposalId, origin: ProposalOrigin<T>) -> Result<ReferendumIndex, DispatchError> {
		let index = ReferendumCount::<T>::get();
		let close = CallOf::<T, ()>::from(Call::close { proposal: id });
		let close = <T as pallet_referenda::Config>::Preimages::bound(close)?;
		let after = DispatchTime::After(Zero::zero());
		Referenda::<T>::submit(RawOrigin::Root.into(), Box::new(origin), close, after)?;
		// The deposit is 0, so it does not matter from whom it comes.
		let depositor = Referenda::<T>::ensure_ongoing(index)?.submission_deposit.who;
		Referenda::<T>::place_decision_deposit(RawOrigin::Signed(depositor).into(), index)
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
		let Some(poll) = in_turn::<T, _>(block, &open) else { return };
		if Self::is_over(poll) {
			Self::end(poll);
		} else {
			Self::wake(poll);
		}
	}

	/// Wakes a referendum that has missed its alarm. This happens when the scheduler had no place for it, or no time.
	fn wake(poll: &PollOf<T>) {
		let Some(index) = poll.referendum else { return };
		let Ok(status) = Referenda::<T>::ensure_ongoing(index) else { return };
		let now = <T as pallet_referenda::Config>::BlockNumberProvider::current_block_number();
		if status.alarm.is_none_or(|(when, _)| when.saturating_add(One::one()) < now) {
			let _ = Referenda::<T>::nudge_referendum(RawOrigin::Root.into(), index);
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
		match poll.referendum.map(ReferendumInfoFor::<T>::get) {
			Some(Some(ReferendumInfo::Approved(..))) => return Self::decide(poll),
			Some(Some(ReferendumInfo::Rejected(..) | ReferendumInfo::TimedOut(..))) => {
				Self::note_ending(id, Ending::Rejected);
			}
			Some(_) => Self::note_ending(id, Ending::Cancelled),
			None => {}
		}
		let rivals = Proposals::<T>::get(id).and_then(|proposal| match proposal.matter {
			Matter::Choice(rivals) => Some(rivals),
			_ => None,
		});
		let chosen = rivals.and_then(|rivals| Self::end_choice(id, &rivals));
		Self::finish(id);
		if let Some(question) = Questions::<T>::get(id) {
			let ranks = question.ranks();
			let ending = chosen.map_or(Ending::Answered, Ending::Chosen);
			Self::note_outcome(id, poll.roll.count, Votes::Ranks(ranks.clone()), ending);
			Self::deposit_event(Event::Answered { proposal: id, ranks });
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
		let mut room = most;
		room = room.saturating_sub(Ballots::<T>::drain_prefix(id).take(room).count());
		room = room.saturating_sub(Apart::<T>::drain_prefix(id).take(room).count());
		room = room.saturating_sub(Petitions::<T>::drain_prefix(id).take(room).count());
		for aim in Aim::ALL {
			room = room.saturating_sub(Supporters::<T>::drain_prefix((id, aim)).take(room).count());
		}
		if room > 0 {
			Proposals::<T>::remove(id);
			Questions::<T>::remove(id);
			Self::forget_supporters(id);
			Self::deposit_event(Event::Cleared { proposal: id });
		}
		Ok(most.saturating_sub(room).unique_saturated_into())
	}
}
