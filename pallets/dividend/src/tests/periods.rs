//! When a dividend falls due, and for whom.

use crate::{mock::*, *};

#[test]
fn the_first_dividend_falls_due_when_the_clock_starts() {
	chain(|| {
		join(1, 1);
		block_at(0);
		assert_eq!(Dividend::unclaimed(1), 0, "before the clock has started nothing is due");
		block_at(START);
		assert_eq!(Dividend::unclaimed(1), 100, "the first day has a dividend");
		assert_eq!(NextAt::<Test>::get(), Some(day(1)));
	})
}

#[test]
fn each_member_is_entitled_to_the_same_each_period() {
	chain(|| {
		for id in 1..=5 {
			join(id, id.into());
		}
		for n in 0..10 {
			block_at(day(n));
		}
		for id in 1..=5 {
			assert_eq!(Dividend::unclaimed(id), 1_000, "member {id} is entitled to ten days");
		}
		assert_eq!(Entitled::<Test>::get(), 5_000);
	})
}

#[test]
fn nothing_falls_due_a_millisecond_early() {
	chain(|| {
		join(1, 1);
		block_at(day(0));
		block_at(day(1) - 1);
		assert_eq!(Dividend::unclaimed(1), 100, "the second day has not begun");
		block_at(day(1));
		assert_eq!(Dividend::unclaimed(1), 200, "the second day has begun");
	})
}

#[test]
fn a_chain_that_stood_still_for_a_week_pays_the_week() {
	chain(|| {
		join(1, 1);
		block_at(day(0));
		block_at(day(7) + 5);
		assert_eq!(
			Dividend::unclaimed(1),
			800,
			"eight dividends: the first, and one for each day of the week"
		);
		assert_eq!(NextAt::<Test>::get(), Some(day(8)), "the hour of the dividend does not drift");
		System::assert_last_event(
			Event::FellDue { periods: 7, amount: 100, members: 1, next_at: day(8) }.into(),
		);
	})
}

#[test]
fn a_period_without_members_issues_nothing() {
	chain(|| {
		block_at(day(0));
		block_at(day(1));
		assert_eq!(Entitled::<Test>::get(), 0);
		join(1, 1);
		assert_eq!(Dividend::unclaimed(1), 0, "a new member gets nothing for the time before");
	})
}
