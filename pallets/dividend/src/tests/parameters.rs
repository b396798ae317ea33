//! The policy changes by vote while the chain runs.

use crate::{mock::*, *};

#[test]
fn a_new_amount_holds_from_the_next_period_on() {
	chain(|| {
		join(1, 1);
		block_at(day(0));
		CurrentPolicy::set(Policy::Fixed { amount: 7 });
		assert_eq!(Dividend::unclaimed(1), 100, "what is due already stays as it was");
		block_at(day(1));
		assert_eq!(Dividend::unclaimed(1), 107);
	})
}

#[test]
fn a_longer_period_holds_from_the_next_dividend_on() {
	chain(|| {
		join(1, 1);
		block_at(day(0));
		Period::set(10 * DAY);
		block_at(day(1));
		assert_eq!(Dividend::unclaimed(1), 200, "the current day keeps its end");
		block_at(day(10));
		assert_eq!(Dividend::unclaimed(1), 200);
		block_at(day(11));
		assert_eq!(Dividend::unclaimed(1), 300, "then ten days have a dividend");
	})
}

#[test]
fn a_shorter_period_begins_at_once() {
	chain(|| {
		const HOUR: Moment = DAY / 24;
		join(1, 1);
		block_at(day(0));
		Period::set(HOUR);
		block_at(day(0) + 1);
		block_at(day(0) + HOUR);
		assert_eq!(Dividend::unclaimed(1), 100);
		block_at(day(0) + HOUR + 1);
		assert_eq!(Dividend::unclaimed(1), 200, "the first hour began after the vote");
		block_at(day(0) + 2 * HOUR + 1);
		assert_eq!(Dividend::unclaimed(1), 300, "then each hour has a dividend");
	})
}

#[test]
fn a_period_of_ten_years_that_is_voted_by_mistake_is_voted_away_again() {
	chain(|| {
		join(1, 1);
		block_at(day(0));
		Period::set(3_650 * DAY);
		block_at(day(1));
		assert_eq!(Dividend::unclaimed(1), 200);
		Period::set(DAY);
		block_at(day(2));
		block_at(day(3));
		assert_eq!(Dividend::unclaimed(1), 300, "a day after the first block that knows of it");
	})
}

#[test]
fn a_time_between_reevaluations_that_is_voted_by_mistake_is_voted_away_again() {
	chain(|| {
		let every = |reevaluation| Policy::Growth {
			initial: 1_000,
			rate: frame_support::sp_runtime::Perbill::from_percent(10),
			reevaluation,
		};
		join(1, 1);
		CurrentPolicy::set(every(10_000 * DAY));
		block_at(day(0));
		CurrentPolicy::set(every(2 * DAY));
		for n in 1..=4 {
			block_at(day(n));
		}
		assert!(Dividend::next_amount() > 1_000, "two days after the vote the amount has grown");
	})
}

#[test]
fn a_period_of_zero_pauses_the_dividend_and_its_time_is_not_made_up_for() {
	chain(|| {
		join(1, 1);
		block_at(day(0));
		Period::set(0);
		for n in 1..100 {
			block_at(day(n));
		}
		assert_eq!(Dividend::unclaimed(1), 100, "no dividend falls due during the pause");
		Period::set(DAY);
		block_at(day(99) + 3_000);
		assert_eq!(Dividend::unclaimed(1), 200, "one falls due in the first block after it");
	})
}

#[test]
fn a_period_of_a_millisecond_costs_no_more_than_a_day() {
	chain(|| {
		join(1, 1);
		block_at(day(0));
		Period::set(1);
		block_at(day(1));
		block_at(day(2));
		assert_eq!(Dividend::unclaimed(1), 100 + (1 + DAY as Balance) * 100);
	})
}

#[test]
fn an_amount_that_no_longer_fits_is_skipped_and_nothing_breaks() {
	chain(|| {
		join(1, 1);
		join(2, 2);
		block_at(day(0));
		CurrentPolicy::set(Policy::Fixed { amount: Balance::MAX / 2 + 1 });
		block_at(day(1));
		assert_eq!(Dividend::unclaimed(1), 100, "two halves and more do not fit: nobody gets anything");
		System::assert_last_event(Event::Skipped { periods: 1 }.into());
		CurrentPolicy::set(Policy::Fixed { amount: 100 });
		block_at(day(2));
		assert_eq!(Dividend::unclaimed(1), 200, "with a sensible amount it goes on");
	})
}

#[test]
fn a_switch_between_the_policies_starts_the_growth_anew() {
	chain(|| {
		let growth = Policy::Growth {
			initial: 50,
			rate: frame_support::sp_runtime::Perbill::from_percent(10),
			reevaluation: DAY * 2,
		};
		join(1, 1);
		CurrentPolicy::set(growth);
		block_at(day(0));
		block_at(day(1));
		block_at(day(2));
		assert!(Dividend::next_amount() > 50, "the amount has grown");
		CurrentPolicy::set(Policy::Fixed { amount: 1 });
		block_at(day(3));
		assert_eq!(Dividend::next_amount(), 1);
		CurrentPolicy::set(growth);
		assert_eq!(Dividend::next_amount(), 50);
	})
}
