//! The count in pieces, and what follows from it.

use alloc::vec::Vec;
use codec::{DecodeAll, Encode};
use equal_shares::{Count, Progress as CountProgress};
use frame_support::BoundedVec;

use crate::{voting::CategoryBallots, *};

impl<T: Config> Pallet<T> {
	/// The count of a category, under way or done.
	pub fn count_of(cycle: CycleId, category: u8) -> Option<Count> {
		Count::decode_all(&mut CountStates::<T>::get(cycle, category)?.as_slice()).ok()
	}

	/// The projects of a category in the order in which its count numbers them.
	pub fn contest(cycle: CycleId, category: u8) -> Vec<ProjectId> {
		CategoryBallots::<T>::of(cycle, category).projects.into_iter().map(|(project, _)| project).collect()
	}

	/// Continues the count from the state in which the last block has stored it, for about this many lines of ballots.
	/// Each block calls this for as many lines as its weight allows, and anyone can with the call `count`.
	pub(crate) fn count_on(id: CycleId, cycle: &mut Cycle<T>, category: u8, lines: u64) {
		let Some(lines) = Self::strike_ballots(id, cycle, lines) else { return };
		let contest = CategoryBallots::<T>::of(id, category);
		let count = Self::count_of(id, category).or_else(|| {
			let costs = contest.projects.iter().map(|(_, entry)| entry.cost);
			let share = cycle.terms.share(category).unwrap_or_default();
			Count::new(cycle.terms.settings(), share, costs).ok()
		});
		let Some(mut count) = count else { return Self::void(id, cycle, category) };
		let progress = count.step(&contest, lines);
		match BoundedVec::try_from(count.encode()) {
			Ok(encoded) => CountStates::<T>::insert(id, category, encoded),
			Err(_) => return Self::void(id, cycle, category),
		}
		if let (CountProgress::Done, Some(outcome)) = (progress, count.outcome()) {
			let ballots = count.tally().0;
			let winners = outcome.winners.len() as u32;
			let spent = outcome.spent;
			// No count spends more than its share. One that did would be void.
			let awarded = cycle.awarded.checked_add(spent).filter(|all| *all <= cycle.terms.pot);
			let Some(awarded) = awarded else { return Self::void(id, cycle, category) };
			cycle.awarded = awarded;
			Self::deposit_event(Event::Counted { cycle: id, category, ballots, winners, spent });
			Self::enter_stage(id, cycle, Stage::Awarding { category, next: 0 });
		}
	}

	/// Continues without the count of this category, which cannot be finished.
	fn void(id: CycleId, cycle: &mut Cycle<T>, category: u8) {
		CountStates::<T>::remove(id, category);
		Self::deposit_event(Event::CountVoid { cycle: id, category });
		Self::after_category(id, cycle, category);
	}

	/// Counts the next category, or ends the counting.
	fn after_category(id: CycleId, cycle: &mut Cycle<T>, category: u8) {
		let next = category.saturating_add(1);
		let stage = if next < cycle.terms.categories() {
			Stage::Counting { category: next }
		} else if cycle.awarded > 0 {
			Stage::CarryingOut
		} else {
			Stage::Clearing
		};
		Self::enter_stage(id, cycle, stage);
	}

	/// Stores winners and pays their first milestones, as far as the weight allows.
	pub(crate) fn award(id: CycleId, cycle: &mut Cycle<T>, category: u8, next: u16, meter: &mut WeightMeter) {
		let look = T::WeightInfo::look_at_outcome().saturating_add(state_weight::<T>());
		if meter.try_consume(look).is_err() {
			return;
		}
		let count = Self::count_of(id, category);
		let outcome = count.as_ref().and_then(Count::outcome);
		let contest = CategoryBallots::<T>::of(id, category).projects;
		let mut winners = outcome.iter().flat_map(|outcome| outcome.projects()).skip(next.into()).peekable();
		let mut next = next;
		while winners.peek().is_some() && meter.try_consume(award_weight::<T>()).is_ok() {
			let winner = winners.next().and_then(|place| contest.get(usize::from(place)));
			if let Some((project, entry)) = winner {
				Self::award_one(id, cycle, *project, entry.proposal);
			}
			next = next.saturating_add(1);
		}
		if winners.peek().is_some() {
			cycle.stage = Stage::Awarding { category, next };
			Cycles::<T>::insert(id, &*cycle);
		} else {
			Self::after_category(id, cycle, category);
		}
	}
}
