//! Resolutions, from the proposal to the result of their execution.
//!
//! Opening a resolution freezes what it needs: who can vote, the weight of each class, the number of all votes, and the
//! rule. Only members with a number below the next one can vote. So later members and other bylaws change nothing for
//! it. A member who leaves before voting does not vote, and their vote counts as not cast. The same holds
//! for the vote of a member who has no voice any more when the resolution is closed: see [`counting`](super::counting).

use alloc::{borrow::Cow, vec::Vec};
use codec::DecodeLimit;
use frame_support::{
	dispatch::{DispatchClass, DispatchResult, GetDispatchInfo},
	ensure,
	sp_runtime::{traits::Dispatchable, ArithmeticError, DispatchError},
	storage::with_storage_layer,
	traits::QueryPreimage,
	BoundedVec, MAX_EXTRINSIC_DEPTH,
};
use frame_system::{ensure_signed, pallet_prelude::OriginFor};

use crate::*;

/// The longest call that can be proposed, in bytes.
pub const MAX_CALL: u32 = 32 * 1024;

impl<T: Config> Resolution<T> {
	/// The counter for this kind of vote.
	fn counted(&mut self, vote: Vote) -> &mut u64 {
		match vote {
			Vote::Aye => &mut self.ayes,
			Vote::Nay => &mut self.nays,
			Vote::Abstain => &mut self.abstentions,
		}
	}

	/// Takes a ballot out of the counts.
	pub(crate) fn uncount(&mut self, ballot: Ballot) -> Result<(), ArithmeticError> {
		let counted = self.counted(ballot.vote);
		*counted = counted.checked_sub(ballot.weight.into()).ok_or(ArithmeticError::Underflow)?;
		Ok(())
	}
}

impl<T: Config> Motion<T> {
	/// The length of the preimage that must be read for the motion, in bytes.
	pub fn length(&self) -> u32 {
		match self {
			Self::Call(Bounded::Lookup { len, .. }) => *len,
			Self::Call(_) | Self::Text | Self::Election { .. } => 0,
		}
	}
}

impl<T: Config> Pallet<T> {
	pub(crate) fn known_resolution(
		id: CooperativeId,
		number: ResolutionId,
	) -> Result<Resolution<T>, DispatchError> {
		Ok(Resolutions::<T>::get(id, number).ok_or(Error::<T>::UnknownResolution)?)
	}

	/// The account that speaks: that of a cooperative by resolution of its members, or one that signs.
	pub(crate) fn speaker(origin: OriginFor<T>) -> Result<T::AccountId, DispatchError> {
		match T::ActOrigin::try_origin(origin) {
			Ok(account) => Ok(account),
			Err(origin) => Ok(ensure_signed(origin)?),
		}
	}

	/// The member with this number, if they are not leaving and have not left.
	pub(crate) fn active_member(id: CooperativeId, number: MemberNo) -> Result<Member<T>, DispatchError> {
		let member = Self::member(id, number)?;
		ensure!(member.is_active(), Error::<T>::NotActive);
		Ok(member)
	}

	/// The member for whom this account speaks. The account is the present key of a person, that of a member
	/// cooperative, or the key of such a member's delegate.
	pub(crate) fn speaks_for(
		id: CooperativeId,
		number: MemberNo,
		account: &T::AccountId,
	) -> Result<Member<T>, DispatchError> {
		let member = Self::active_member(id, number)?;
		let speaks =
			Self::who(account) == Some(member.who) || Self::is_delegate(id, number, &member, account);
		ensure!(speaks, Error::<T>::NotYourNumber);
		Ok(member)
	}

	/// The kind of resolution that a call needs, as far as that is visible from outside. (A call within a call shows
	/// its need when it is executed, because the origin carries the kind.)
	pub(crate) fn kind_for(call: &<T as Config>::RuntimeCall) -> Kind {
		match call.is_sub_type() {
			Some(Call::amend_bylaws { .. } | Call::set_controls { .. }) => Kind::Bylaws,
			Some(Call::dissolve { .. }) => Kind::Dissolution,
			Some(
				Call::expel { .. }
				| Call::revolve { .. }
				| Call::hear_appeal { expel: true, .. }
				| Call::invest_reserve { .. },
			) => Kind::Qualified,
			_ => Kind::Ordinary,
		}
	}

	/// The most that a proposed call can weigh. It is the most for an extrinsic, without the weight that
	/// `close_resolution` needs for itself.
	pub(crate) fn heaviest() -> Weight {
		let limits = T::BlockWeights::get();
		let most = limits.get(DispatchClass::Normal).max_extrinsic.unwrap_or(limits.max_block);
		most.saturating_sub(T::WeightInfo::close_resolution())
	}

	/// The bytes of a call.
	pub(crate) fn call_bytes(call: &CallOf<T>) -> Result<Cow<'_, [u8]>, DispatchError> {
		match call {
			Bounded::Inline(bytes) => Ok(Cow::Borrowed(bytes)),
			Bounded::Lookup { hash, len } => {
				ensure!(*len <= MAX_CALL, Error::<T>::BadCall);
				let bytes = T::Preimages::fetch(hash, Some(*len)).map_err(|_| Error::<T>::NoPreimage)?;
				Ok(Cow::Owned(bytes.into_owned()))
			}
			Bounded::Legacy { .. } => Err(Error::<T>::BadCall.into()),
		}
	}

	/// Decodes a call, nested no deeper than an extrinsic can be.
	fn read_call(call: &CallOf<T>) -> Result<<T as Config>::RuntimeCall, DispatchError> {
		let bytes = Self::call_bytes(call)?;
		let read =
			<T as Config>::RuntimeCall::decode_all_with_depth_limit(MAX_EXTRINSIC_DEPTH, &mut &bytes[..]);
		Ok(read.map_err(|_| Error::<T>::BadCall)?)
	}

	/// The weight of carrying out a motion.
	fn weight_of(motion: &Motion<T>) -> Weight {
		let Motion::Call(call) = motion else { return Weight::zero() };
		Self::read_call(call).map(|call| call.get_dispatch_info().call_weight).unwrap_or_default()
	}

	/// Checks that a motion makes sense, and that a resolution of this kind can do it.
	fn ensure_sensible(id: CooperativeId, kind: Kind, motion: &Motion<T>) -> DispatchResult {
		match motion {
			Motion::Text | Motion::Election { member: None, .. } => {}
			Motion::Election { member: Some(member), .. } => {
				Self::active_member(id, *member)?;
			}
			Motion::Call(call) => {
				let call = Self::read_call(call)?;
				ensure!(kind.covers(Self::kind_for(&call)), Error::<T>::KindTooLow);
				let weight = call.get_dispatch_info().call_weight;
				ensure!(weight.all_lte(Self::heaviest()), Error::<T>::CallTooHeavy);
			}
		}
		Ok(())
	}

	/// Stores a resolution, and returns its number. Members vote on it openly, or in a meeting if `meeting` says so.
	pub(crate) fn do_propose(
		account: T::AccountId,
		id: CooperativeId,
		proposer: MemberNo,
		kind: Kind,
		motion: Motion<T>,
		document: Document,
		meeting: Option<TermLimit>,
	) -> Result<ResolutionId, DispatchError> {
		// While it is dissolved it pays debts, and its members decide on that.
		ensure!(!Self::cooperative(id)?.has_ended(), Error::<T>::Dissolved);
		let class = Self::speaks_for(id, proposer, &account)?.class;
		let open = OpenResolutions::<T>::get(id, proposer);
		ensure!(open < T::MaxResolutions::get(), Error::<T>::TooManyResolutions);
		Self::ensure_sensible(id, kind, &motion)?;
		ensure!(is_text(&document.reference), Error::<T>::BadDocument);
		ensure!(Self::bylaws(id)?.has_voice(class), Error::<T>::NoVoice);
		let number = Self::add_resolution(account, id, Some(proposer), kind, motion, document, meeting)?;
		OpenResolutions::<T>::insert(id, proposer, open.checked_add(1).ok_or(ArithmeticError::Overflow)?);
		Ok(number)
	}

	/// Stores a resolution that makes sense, and returns its number. The account pays the deposit.
	pub(crate) fn add_resolution(
		account: T::AccountId,
		id: CooperativeId,
		proposer: Option<MemberNo>,
		kind: Kind,
		motion: Motion<T>,
		document: Document,
		meeting: Option<TermLimit>,
	) -> Result<ResolutionId, DispatchError> {
		let cooperative = Self::cooperative(id)?;
		let bylaws = Self::bylaws_at(id, cooperative.version)?;
		let weights: Vec<u8> = bylaws.classes.iter().map(|class| class.weight).collect();
		let votes = weights.iter().zip(&cooperative.members).fold(0u64, |sum, (weight, count)| {
			sum.saturating_add(u64::from(*weight).saturating_mul(u64::from(*count)))
		});
		let number = NextResolution::<T>::get(id);
		let rule = *bylaws.decisions.of(kind);
		let opened_at = Self::now();
		let resolution = Resolution {
			proposer,
			deposit: (
				account.clone(),
				T::Deposit::new(&account, Self::resolution_footprint(motion.length()))?,
			),
			kind,
			motion: motion.clone(),
			document: document.clone(),
			rule,
			version: cooperative.version,
			// There are as many weights as classes.
			weights: BoundedVec::truncate_from(weights),
			opened_at,
			ends_at: opened_at.saturating_add(rule.duration),
			roll: cooperative.next_member,
			votes,
			ayes: 0,
			nays: 0,
			abstentions: 0,
			looked_at: None,
			meeting,
			outcome: Outcome::Open,
		};
		if let Motion::Call(call) = &motion {
			// The preimage stays until the resolution is closed.
			T::Preimages::hold(call);
		}
		NextResolution::<T>::insert(id, number.checked_add(1).ok_or(Error::<T>::TooManyResolutions)?);
		let (roll, ends_at) = (resolution.roll, resolution.ends_at);
		Resolutions::<T>::insert(id, number, resolution);
		Self::deposit_event(Event::ResolutionProposed {
			cooperative: id,
			resolution: number,
			proposer,
			kind,
			motion,
			document,
			rule,
			roll,
			votes,
			ends_at,
		});
		Ok(number)
	}

	pub(crate) fn do_vote(
		account: &T::AccountId,
		id: CooperativeId,
		number: ResolutionId,
		member: MemberNo,
		vote: Vote,
	) -> DispatchResult {
		let mut resolution = Self::known_resolution(id, number)?;
		let voting = resolution.outcome == Outcome::Open && Self::now() < resolution.ends_at;
		ensure!(voting, Error::<T>::NotVoting);
		ensure!(resolution.meeting.is_none(), Error::<T>::VotedInMeeting);
		let class = Self::speaks_for(id, member, account)?.class;
		let weight = resolution.weight(class);
		ensure!(member < resolution.roll && weight > 0, Error::<T>::NoVoice);
		let ballot = Ballot { vote, weight };
		if let Some(old) = Ballots::<T>::get((id, number, member)) {
			ensure!(old != ballot, Error::<T>::NothingToChange);
			resolution.uncount(old)?;
		}
		let counted = resolution.counted(vote);
		*counted = counted.checked_add(weight.into()).ok_or(ArithmeticError::Overflow)?;
		Ballots::<T>::insert((id, number, member), ballot);
		Resolutions::<T>::insert(id, number, resolution);
		Self::deposit_event(Event::Voted { cooperative: id, resolution: number, member, ballot });
		Ok(())
	}

	/// Closes a resolution and carries it out, once all ballots are looked at and the remaining votes still decide it.
	/// Returns the weight of its call and of the look at the ballots. The call may weigh at most `bound`.
	pub(crate) fn do_close_resolution(
		id: CooperativeId,
		number: ResolutionId,
		bound: Weight,
	) -> Result<Weight, DispatchError> {
		// Nested without end, they would exhaust the stack.
		ensure!(!Executing::<T>::get(), Error::<T>::StillExecuting);
		let ended = Self::cooperative(id)?.has_ended();
		let mut resolution = Self::known_resolution(id, number)?;
		ensure!(resolution.outcome == Outcome::Open, Error::<T>::NotVoting);
		let now = Self::now();
		// After the end, the members decide nothing any more, so what is still open is rejected.
		let (mut accepted, mut used) = (false, Weight::zero());
		if !ended {
			resolution.verdict_at(now).ok_or(Error::<T>::OutcomeOpen)?;
			let looked;
			let call = Self::weight_of(&resolution.motion);
			let room = Self::heaviest().saturating_sub(call);
			// The remainder of the bound pays for more ballots.
			let more = Self::count_weight(BALLOTS_AT_ONCE).saturating_add(bound.saturating_sub(call));
			let most = Self::ballots_within(more.min(room)).max(BALLOTS_AT_ONCE);
			(looked, used) = Self::count(id, number, &mut resolution, most, room)?;
			let Some(verdict) = resolution.verdict_at(now).filter(|_| looked) else {
				Resolutions::<T>::insert(id, number, resolution);
				return Ok(used);
			};
			accepted = verdict;
		}
		// It is stored as closed before it is carried out, so that it is not carried out twice.
		let outcome = if accepted { Outcome::Accepted(Ok(())) } else { Outcome::Rejected };
		Self::begin_closing(id, number, &mut resolution, outcome);
		if accepted {
			let (result, weight) = Self::execute(id, &resolution, bound)?;
			used = used.saturating_add(weight);
			resolution.outcome = Outcome::Accepted(result);
			Resolutions::<T>::insert(id, number, &resolution);
		}
		Self::end_closing(id, number, &resolution);
		Ok(used)
	}

	/// Stores a resolution as closed with this outcome.
	pub(crate) fn begin_closing(
		id: CooperativeId,
		number: ResolutionId,
		resolution: &mut Resolution<T>,
		outcome: Outcome,
	) {
		resolution.ends_at = resolution.ends_at.min(Self::now());
		if let Some(proposer) = resolution.proposer {
			OpenResolutions::<T>::mutate_exists(id, proposer, |open| {
				*open = open.and_then(|open| open.checked_sub(1)).filter(|open| *open > 0);
			});
		}
		resolution.outcome = outcome;
		Resolutions::<T>::insert(id, number, &*resolution);
	}

	/// Lets go the preimage of a resolution that is closed, and tells its outcome.
	pub(crate) fn end_closing(id: CooperativeId, number: ResolutionId, resolution: &Resolution<T>) {
		if let Motion::Call(call) = &resolution.motion {
			T::Preimages::drop(call);
		}
		Self::deposit_event(Event::Resolved {
			cooperative: id,
			resolution: number,
			outcome: resolution.outcome,
			ayes: resolution.ayes,
			nays: resolution.nays,
			abstentions: resolution.abstentions,
		});
	}

	/// Carries out a resolution, and returns the result and its weight. An error here is that of the call that closes
	/// the resolution.
	fn execute(
		id: CooperativeId,
		resolution: &Resolution<T>,
		bound: Weight,
	) -> Result<(DispatchResult, Weight), DispatchError> {
		let call = match &resolution.motion {
			Motion::Text => return Ok((Ok(()), Weight::zero())),
			Motion::Election { office, member } => {
				let result = with_storage_layer(|| Self::do_elect(id, *office, *member, resolution.meeting));
				return Ok((result, Weight::zero()));
			}
			Motion::Call(call) => match Self::read_call(call) {
				Ok(call) => call,
				// The runtime has changed since the proposal.
				Err(error) => return Ok((Err(error), Weight::zero())),
			},
		};
		let weight = call.get_dispatch_info().call_weight;
		if !weight.all_lte(Self::heaviest()) {
			// Another runtime made the call heavier. The resolution must not stay open for ever.
			return Ok((Err(Error::<T>::CallTooHeavy.into()), Weight::zero()));
		}
		ensure!(weight.all_lte(bound), Error::<T>::WeightTooLow);
		Executing::<T>::put(true);
		let done = call.dispatch(RawOrigin::Cooperative(id, resolution.kind).into());
		Executing::<T>::kill();
		let (result, info) = match done {
			Ok(info) => (Ok(()), info),
			Err(error) => (Err(error.error), error.post_info),
		};
		Ok((result, info.actual_weight.unwrap_or(weight).min(weight)))
	}

	/// Makes a call as the account of the cooperative.
	pub(crate) fn do_act(account: T::AccountId, call: <T as Config>::RuntimeCall) -> DispatchResult {
		let id = Accounts::<T>::get(&account).ok_or(Error::<T>::UnknownCooperative)?;
		ensure!(T::CallFilter::contains(&call), Error::<T>::NotForCooperatives);
		let missing = Self::missing_for_others(id)?;
		let origin = frame_system::RawOrigin::Signed(account.clone()).into();
		let result = call.dispatch(origin).map(|_| ()).map_err(|error| error.error);
		// In a dissolution the members send nobody the money for those to whom it is owed.
		ensure!(Self::missing_for_others(id)? <= missing, Error::<T>::DebtsLeft);
		Self::deposit_event(Event::Acted { account, result });
		result
	}

	/// The weight of removing this many items of a resolution, and the interests in it.
	pub(crate) fn forget_weight(items: u32) -> Weight {
		let interests = T::DbWeight::get().writes(1);
		T::WeightInfo::forget_resolution(items.max(REMOVED_AT_LEAST)).saturating_add(interests)
	}

	/// Removes at most `most` ballots of a closed resolution, and then its record, if that was kept long enough.
	/// Returns the number of items.
	pub(crate) fn do_forget_resolution(
		id: CooperativeId,
		number: ResolutionId,
		most: u32,
	) -> Result<u32, DispatchError> {
		let resolution = Self::known_resolution(id, number)?;
		ensure!(resolution.outcome != Outcome::Open, Error::<T>::OutcomeOpen);
		let mut items = Self::remove_ballots(id, number, most);
		let kept = resolution.ends_at.saturating_add(T::MinClaimTime::get());
		if items < most && Self::now() >= kept {
			Self::remove_resolution(id, number, resolution)?;
			items = items.saturating_add(1);
		}
		ensure!(items > 0, Error::<T>::TooEarlyToForget);
		Self::deposit_event(Event::Cleared { cooperative: id, items });
		Ok(items)
	}

	/// Removes at most `most` ballots, and returns how many.
	fn remove_ballots(id: CooperativeId, number: ResolutionId, most: u32) -> u32 {
		let ballots: Vec<_> = Ballots::<T>::iter_key_prefix((id, number)).take(most as usize).collect();
		let mut items = 0u32;
		for member in ballots {
			Ballots::<T>::remove((id, number, member));
			items = items.saturating_add(1);
		}
		items
	}

	/// Removes the record of a resolution, and gives the deposit back.
	fn remove_resolution(
		id: CooperativeId,
		number: ResolutionId,
		resolution: Resolution<T>,
	) -> DispatchResult {
		Resolutions::<T>::remove(id, number);
		Interests::<T>::remove(id, InterestIn::Resolution(number));
		let (payer, deposit) = resolution.deposit;
		deposit.drop(&payer)?;
		Self::deposit_event(Event::Forgotten { cooperative: id, resolution: number });
		Ok(())
	}

	/// The storage of a resolution with a call of this length, as the deposit counts it. The preimage is included,
	/// because it stays even if the account that noted it takes its deposit back. (This deposit is given back only when
	/// the ballots are gone, so its payer has a reason to remove them.)
	pub(crate) fn resolution_footprint(call: u32) -> Footprint {
		use codec::MaxEncodedLen;
		let record = Resolution::<T>::max_encoded_len() as u64;
		Footprint { count: 1, size: record.saturating_add(call.into()) }
	}

	/// Removes at most `most` items that an ended cooperative has stored for decisions, and returns how many. If they
	/// are fewer than `most`, nothing is left.
	pub(crate) fn clear_deciding(id: CooperativeId, most: u32) -> Result<u32, DispatchError> {
		let mut items = 0u32;
		// From the first to the last: to begin anew each time would be to look at all that were removed.
		let mut resolutions = Resolutions::<T>::iter_prefix(id);
		while items < most {
			let Some((number, resolution)) = resolutions.next() else { break };
			if resolution.outcome == Outcome::Open {
				// The cooperative has ended, so this rejects it.
				Self::do_close_resolution(id, number, Weight::zero())?;
			}
			let left = most.saturating_sub(items);
			let removed = Self::remove_ballots(id, number, left);
			items = items.saturating_add(removed);
			if removed < left {
				Self::remove_resolution(id, number, resolution)?;
				items = items.saturating_add(1);
			}
		}
		let left = most.saturating_sub(items) as usize;
		let offices: Vec<_> = Officers::<T>::iter_key_prefix(id).take(left).collect();
		items = offices.into_iter().fold(items, |items, office| {
			Officers::<T>::remove(id, office);
			items.saturating_add(1)
		});
		let left = most.saturating_sub(items) as usize;
		let delegates: Vec<_> = Delegates::<T>::iter_key_prefix(id).take(left).collect();
		items = delegates.into_iter().fold(items, |items, member| {
			Delegates::<T>::remove(id, member);
			items.saturating_add(1)
		});
		let left = most.saturating_sub(items) as usize;
		let served: Vec<_> = Terms::<T>::iter_key_prefix((id,)).take(left).collect();
		items = served.into_iter().fold(items, |items, (office, member)| {
			Terms::<T>::remove((id, office, member));
			items.saturating_add(1)
		});
		items = items.saturating_add(Self::clear_wages(id, most.saturating_sub(items)));
		if items < most {
			NextResolution::<T>::remove(id);
		}
		Ok(items)
	}
}
