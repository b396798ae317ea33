//! How a cycle begins, goes from stage to stage, and ends.

use equal_shares::{Utility, MAX_AMOUNT};
use frame_support::{
	dispatch::DispatchResult,
	ensure,
	sp_runtime::{
		traits::{EnsureAdd, SaturatedConversion},
		DispatchError, Perbill,
	},
	storage::with_storage_layer,
	traits::{fungibles::MutateHold, tokens::Precision, Defensive},
};

use crate::*;

impl<T: Config> Pallet<T> {
	pub(crate) fn now() -> Moment {
		rochdale_primitives::now::<T::Time>()
	}

	pub(crate) fn cycle(id: CycleId) -> Result<Cycle<T>, DispatchError> {
		Ok(Cycles::<T>::get(id).ok_or(Error::<T>::UnknownCycle)?)
	}

	/// The cycle, if it is in this stage and the stage's time is not over. (Between the end of the time and the next
	/// work on the agenda, nothing can be done.)
	pub(crate) fn cycle_in(id: CycleId, stage: Stage) -> Result<Cycle<T>, DispatchError> {
		let cycle = Self::cycle(id)?;
		ensure!(cycle.stage == stage && Self::now() < cycle.ends_at, Error::<T>::WrongStage);
		Ok(cycle)
	}

	/// The member of this cycle's electorate whose key this is.
	pub(crate) fn voter(cycle: &Cycle<T>, who: &T::AccountId) -> Result<MemberId, DispatchError> {
		Ok(T::Electorate::voter(cycle.terms.electorate, who).ok_or(Error::<T>::NotAVoter)?)
	}

	/// How many members are this part of the electorate now, rounded up; at least one.
	pub(crate) fn part_of(cycle: &Cycle<T>, part: Perbill) -> u32 {
		part.mul_ceil(T::Electorate::roll(cycle.terms.electorate).count).max(1)
	}

	fn place_on_agenda(at: Moment, id: CycleId) -> ([u8; 8], [u8; 4]) {
		(at.to_be_bytes(), id.to_be_bytes())
	}

	/// The space of the record of a cycle, for its deposit.
	pub(crate) fn cycle_footprint() -> Footprint {
		use codec::MaxEncodedLen;
		Footprint { count: 1, size: Cycle::<T>::max_encoded_len() as u64 }
	}

	pub(crate) fn do_start_cycle(payer: Option<T::AccountId>, terms: Terms<T>) -> DispatchResult {
		Self::ensure_sound(&terms)?;
		let id = NextCycle::<T>::get();
		OpenCycles::<T>::try_mutate(terms.electorate, |open| open.try_push(id))
			.map_err(|_| Error::<T>::TooManyCycles)?;
		let deposit = match payer {
			Some(payer) => {
				let deposit = T::Deposit::new(&payer, Self::cycle_footprint())?;
				Some((payer, deposit))
			}
			None => None,
		};
		let commons = T::Electorate::commons(terms.electorate);
		T::Currencies::hold(terms.asset.clone(), &HoldReason::Pot.into(), &commons, terms.pot)?;
		NextCycle::<T>::put(id.ensure_add(1)?);
		let ends_at = Self::now().ensure_add(terms.phases.proposing)?;
		Agenda::<T>::insert(Self::place_on_agenda(ends_at, id), ());
		let cycle = Cycle {
			terms: terms.clone(),
			stage: Stage::Proposing,
			ends_at,
			due_at: ends_at,
			deposit,
			roll: None,
			proposals: 0,
			awarded: 0,
			paid: 0,
			returned: 0,
			unreturned: 0,
		};
		Cycles::<T>::insert(id, cycle);
		Self::deposit_event(Event::Started { cycle: id, terms });
		Self::deposit_event(Event::StageBegan { cycle: id, stage: Stage::Proposing, ends_at });
		Ok(())
	}

	fn ensure_sound(terms: &Terms<T>) -> DispatchResult {
		ensure!(terms.pot > 0 && terms.pot <= MAX_AMOUNT, Error::<T>::BadPot);
		let limits = [1, terms.least_cost, terms.most_cost, terms.pot];
		ensure!(limits.is_sorted(), Error::<T>::BadLimits);
		// At most `MaxCategories` numbers of 32 bits, so the sum fits into 64 bits.
		let parts =
			terms.shares.iter().fold(0u64, |sum, share| sum.saturating_add(share.deconstruct().into()));
		let all = Perbill::one().deconstruct().into();
		ensure!(parts <= all && !terms.shares.iter().any(Perbill::is_zero), Error::<T>::BadShares);
		let (most, points) = match terms.ballot {
			BallotKind::Approval { most } => (most, None),
			BallotKind::Points { total, most } => (most, Some(total)),
		};
		let has_points = points.is_some() || terms.utility != Utility::Points;
		ensure!(
			most > 0 && u32::from(most) <= T::MaxChoices::get() && points != Some(0) && has_points,
			Error::<T>::BadBallotKind
		);
		ensure!((1..=MAX_STEP_PART).contains(&terms.step_part), Error::<T>::BadStep);
		ensure!(terms.most_proposals > 0, Error::<T>::BadProposalLimit);
		let p = &terms.phases;
		let some = [p.proposing, p.voting, p.carrying_out].iter().all(|phase| *phase > 0);
		let short =
			[p.length(), p.objection_to_report, p.stop_vote].iter().all(|time| *time <= T::MaxLength::get());
		// Without a review, no time to object is needed.
		let objecting = if p.review > 0 { p.objecting } else { Moment::MAX };
		let objection = [objecting, p.objection_to_report, p.stop_vote];
		let enough = objection.iter().all(|time| *time >= T::MinObjection::get());
		let secret = (p.revealing > 0) == terms.secret;
		ensure!(some && short && enough && secret, Error::<T>::BadPhases);
		Ok(())
	}

	/// Begins a stage of a cycle, and stores the cycle.
	pub(crate) fn enter_stage(id: CycleId, cycle: &mut Cycle<T>, stage: Stage) {
		let phases = &cycle.terms.phases;
		let length = match stage {
			Stage::Proposing => phases.proposing,
			Stage::Review => phases.review,
			Stage::Objecting => phases.objecting,
			Stage::Voting => phases.voting,
			Stage::Revealing => phases.revealing,
			Stage::CarryingOut => phases.carrying_out,
			Stage::Judging => phases.judging,
			Stage::Counting { .. } | Stage::Awarding { .. } | Stage::Clearing | Stage::Closed => 0,
		};
		if stage == Stage::Voting {
			cycle.roll = Some(T::Electorate::roll(cycle.terms.electorate));
		}
		cycle.stage = stage;
		// A cycle is at most `MaxLength` long, so only a broken clock reaches the end of time. Then no phase ends early.
		cycle.ends_at = Self::now().saturating_add(length);
		// Nothing is paid any more once judging begins, or once the cycle ends without it.
		match stage {
			Stage::CarryingOut => {
				// A count that awards more than the pot is void, so this is never negative.
				let left = cycle.terms.pot.checked_sub(cycle.awarded).defensive_unwrap_or_default();
				Self::give_back_or_note(id, cycle, left)
			}
			Stage::Judging | Stage::Clearing => Self::give_back_or_note(id, cycle, cycle.held()),
			_ => {}
		}
		let ends_at = cycle.ends_at;
		if stage == Stage::Closed {
			Agenda::<T>::remove(Self::place_on_agenda(cycle.due_at, id));
			OpenCycles::<T>::mutate_exists(cycle.terms.electorate, |open| {
				if let Some(cycles) = open {
					cycles.retain(|other| *other != id);
				}
				*open = open.take().filter(|cycles| !cycles.is_empty());
			});
		} else {
			Self::look_again(id, cycle, ends_at);
		}
		Cycles::<T>::insert(id, &*cycle);
		Self::deposit_event(Event::StageBegan { cycle: id, stage, ends_at });
	}

	/// Puts the cycle on the agenda for this time, but not again in this block. The caller stores the cycle.
	fn look_again(id: CycleId, cycle: &mut Cycle<T>, at: Moment) {
		Agenda::<T>::remove(Self::place_on_agenda(cycle.due_at, id));
		cycle.due_at = at.max(Self::now().saturating_add(1));
		Agenda::<T>::insert(Self::place_on_agenda(cycle.due_at, id), ());
	}

	/// Gives back all that is not needed any more. If the currency does not take it, the cycle continues, and a later
	/// attempt follows. The caller stores the cycle.
	fn give_back_or_note(id: CycleId, cycle: &mut Cycle<T>, amount: Amount) {
		cycle.unreturned = match with_storage_layer(|| Self::give_back(id, cycle, amount)) {
			Ok(()) => 0,
			Err(error) => {
				Self::deposit_event(Event::MoneyNotReturned { cycle: id, amount, error });
				amount
			}
		};
	}

	/// Gives money of the pot back to the commons. The caller stores the cycle.
	pub(crate) fn give_back(id: CycleId, cycle: &mut Cycle<T>, amount: Amount) -> DispatchResult {
		if amount == 0 {
			return Ok(());
		}
		let returned = cycle.returned.ensure_add(amount)?;
		let commons = T::Electorate::commons(cycle.terms.electorate);
		let reason = HoldReason::Pot.into();
		T::Currencies::release(cycle.terms.asset.clone(), &reason, &commons, amount, Precision::Exact)?;
		cycle.returned = returned;
		Self::deposit_event(Event::MoneyReturned { cycle: id, amount });
		Ok(())
	}

	/// The stage that follows when this one's time is over. None for stages that end when their work is done.
	fn stage_after(id: CycleId, cycle: &Cycle<T>) -> Option<Stage> {
		let any_stands = || BallotPapers::<T>::get(id).iter().flatten().any(|entry| entry.stands);
		let any_ballot = || BallotPlaces::<T>::get(id) > 0;
		Some(match cycle.stage {
			Stage::Proposing => Stage::Review,
			Stage::Review => Stage::Objecting,
			Stage::Objecting if any_stands() => Stage::Voting,
			Stage::Voting if cycle.terms.secret => Stage::Revealing,
			Stage::Voting | Stage::Revealing if any_ballot() => Stage::Counting { category: 0 },
			Stage::CarryingOut => Stage::Judging,
			Stage::Objecting | Stage::Voting | Stage::Revealing | Stage::Judging => Stage::Clearing,
			Stage::Counting { .. } | Stage::Awarding { .. } | Stage::Clearing | Stage::Closed => return None,
		})
	}

	/// Works on the cycles that are due, beginning with those that have waited longest. It moves them to the next
	/// stage, or does a piece of their long work. Each cycle has one turn in a block. After its turn it stands behind
	/// those that are already due.
	pub(crate) fn work_agenda(meter: &mut WeightMeter) {
		let now = Self::now();
		// From the first to the last, as those that have had their turn stand behind. To begin anew each time would be to
		// look at all places that were left in this block.
		let mut places = Agenda::<T>::iter_keys();
		while meter.try_consume(T::WeightInfo::look_at_agenda()).is_ok() {
			let Some(place) = places.next() else { return };
			let (at, id) = (Moment::from_be_bytes(place.0), CycleId::from_be_bytes(place.1));
			if at > now || meter.try_consume(T::WeightInfo::transition()).is_err() {
				return;
			}
			let Some(mut cycle) = Cycles::<T>::get(id) else {
				Agenda::<T>::remove(place);
				continue;
			};
			if !Self::look_at_stances(id, &cycle, meter) {
				Self::look_again(id, &mut cycle, now);
				Cycles::<T>::insert(id, &cycle);
				continue;
			}
			match Self::stage_after(id, &cycle) {
				Some(stage) => Self::enter_stage(id, &mut cycle, stage),
				None => {
					Self::look_again(id, &mut cycle, now);
					Cycles::<T>::insert(id, &cycle);
					Self::work_on(id, cycle, meter);
				}
			}
		}
	}

	/// Counts, awards or clears, as far as the weight allows.
	fn work_on(id: CycleId, mut cycle: Cycle<T>, meter: &mut WeightMeter) {
		match cycle.stage {
			Stage::Counting { category } => {
				let lines = Self::lines_for(meter.remaining());
				if lines > 0 && meter.try_consume(count_weight::<T>(lines)).is_ok() {
					Self::count_on(id, &mut cycle, category, lines.into());
				}
			}
			Stage::Awarding { category, next } => {
				Self::award(id, &mut cycle, category, next, meter);
			}
			Stage::Clearing => Self::clear(id, &mut cycle, meter),
			_ => {}
		}
	}

	/// How many lines of ballots can be counted with this weight.
	fn lines_for(weight: Weight) -> u32 {
		let base = count_weight::<T>(0);
		let thousand = count_weight::<T>(1_000).saturating_sub(base);
		let rest = weight.saturating_sub(base);
		let parts = |all: u64, one: u64| all.saturating_mul(1_000).checked_div(one).unwrap_or(u64::MAX);
		let time = parts(rest.ref_time(), thousand.ref_time());
		let proof = parts(rest.proof_size(), thousand.proof_size());
		time.min(proof).saturated_into()
	}

	/// Removes what a cycle has stored, gives back the remaining deposits, and ends the cycle. If the currency does not
	/// take money of the pot back, an attempt is made every [`GIVE_BACK_EVERY`]. After [`GIVE_BACK_FOR`] the cycle ends
	/// without that money.
	fn clear(id: CycleId, cycle: &mut Cycle<T>, meter: &mut WeightMeter) {
		let base = T::WeightInfo::clear(0);
		let one = T::WeightInfo::clear(1).saturating_sub(base);
		if meter.try_consume(base).is_err() {
			return;
		}
		let most = meter.remaining().checked_div_per_component(&one).unwrap_or(1_000).min(1_000) as usize;
		let removed = Self::clear_some(id, cycle, most);
		meter.consume(one.saturating_mul(removed as u64));
		if removed == most {
			return;
		}
		let now = Self::now();
		if cycle.unreturned > 0 {
			Self::give_back_or_note(id, cycle, cycle.unreturned);
		}
		let amount = cycle.unreturned;
		if amount > 0 && now < cycle.ends_at.saturating_add(GIVE_BACK_FOR) {
			Self::look_again(id, cycle, now.saturating_add(GIVE_BACK_EVERY));
			Cycles::<T>::insert(id, &*cycle);
			return;
		}
		if amount > 0 {
			Self::deposit_event(Event::MoneyLost { cycle: id, amount });
		}
		Self::enter_stage(id, cycle, Stage::Closed);
	}

	/// Removes up to `most` items of a cycle, and returns how many.
	pub(crate) fn clear_some(id: CycleId, cycle: &Cycle<T>, most: usize) -> usize {
		// Commitments are left if nobody has revealed a ballot.
		let (mut removed, _) = Self::withhold(id, cycle, None, most);
		macro_rules! drain {
			($($items:expr;)*) => {$(
				removed = removed.saturating_add($items.take(most.saturating_sub(removed)).count());
			)*};
		}
		drain! {
			Pages::<T>::drain_prefix(id);
			BallotPlaceOf::<T>::drain_prefix(id);
			Stances::<T>::drain_prefix((id,));
			BackingCounts::<T>::drain_prefix(id);
			ProposalCounts::<T>::drain_prefix(id);
			History::<T>::drain_prefix(id);
			CountStates::<T>::drain_prefix(id);
			AwardedProjects::<T>::drain_prefix(id);
		}
		for (number, mut proposal) in Proposals::<T>::drain_prefix(id).take(most.saturating_sub(removed)) {
			Self::release_deposit(id, number, &mut proposal);
			removed = removed.saturating_add(1);
		}
		if removed < most {
			BallotPapers::<T>::remove(id);
			BallotPlaces::<T>::remove(id);
			CheckedBallots::<T>::remove(id);
			LookedAt::<T>::remove(id);
		}
		removed
	}

	/// Removes the record of a closed cycle. `own` means that somebody who can start cycles of the electorate wants it.
	pub(crate) fn do_forget_cycle(id: CycleId, own: bool) -> DispatchResult {
		let cycle = Self::cycle(id)?;
		let late = Self::now() >= cycle.ends_at.saturating_add(RECORD_KEPT);
		ensure!(cycle.stage == Stage::Closed && (own || late), Error::<T>::RecordKept);
		let (payer, deposit) = cycle.deposit.ok_or(Error::<T>::RecordKept)?;
		deposit.drop(&payer)?;
		Cycles::<T>::remove(id);
		Self::deposit_event(Event::Forgotten { cycle: id });
		Ok(())
	}
}
