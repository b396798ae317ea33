//! The plan of a community dividend changes while it runs.

use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};

#[test]
fn periods_that_are_over_are_settled_by_the_old_plan() {
	chain(|| {
		open_for(HOURS, 5, 1..3);
		at(day(3) + 1);
		assert_ok!(Dividend::set_plan(root(), HOURS, daily(1_000)));
		System::assert_last_event(Event::PlanSet { asset: HOURS, plan: daily(1_000) }.into());
		assert_eq!(Dividend::unclaimed_in(HOURS, 1), 15);
		at(day(4));
		assert_eq!(Dividend::unclaimed_in(HOURS, 1), 1_015, "from the next dividend on it is the new amount");
	})
}

#[test]
fn a_new_period_holds_from_the_next_dividend_on() {
	chain(|| {
		open_for(HOURS, 5, 1..3);
		assert_ok!(Dividend::set_plan(root(), HOURS, Plan { period: DAY / 24, issue: 5 }));
		at(day(1) - 1);
		assert_eq!(Dividend::unclaimed_in(HOURS, 1), 0, "the current day keeps its end");
		at(day(1) + DAY / 24);
		assert_eq!(Dividend::unclaimed_in(HOURS, 1), 10, "then each hour has a dividend");
	})
}

#[test]
fn owed_amounts_are_paid_whatever_the_plan_is_now() {
	chain(|| {
		open_for(HOURS, 5, 1..3);
		at(day(1));
		assert_ok!(Dividend::set_plan(root(), HOURS, daily(0)));
		pay_in(HOURS, 200);
		at(day(2));
		let before = issuance(HOURS);
		assert_ok!(Dividend::set_plan(root(), HOURS, daily(7)));
		at(day(3));
		for id in 1..3 {
			assert_ok!(Dividend::claim_in(by(id), HOURS));
			assert_eq!(Assets::balance(HOURS, id), 5 + 100 + 7);
		}
		assert_eq!(issuance(HOURS) - before, 14, "what was owed before is not issued twice");
	})
}

#[test]
fn a_dividend_that_is_not_open_has_no_plan() {
	chain(|| {
		assert_noop!(Dividend::set_plan(root(), HOURS, daily(1)), Error::<Test>::NotOpen);
		open_for(HOURS, 5, 1..3);
		assert_ok!(Dividend::close(root(), HOURS));
		assert_noop!(Dividend::set_plan(root(), HOURS, daily(1)), Error::<Test>::NotOpen);
	})
}
