//! Opening a dividend in a currency.

use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};

#[test]
fn a_dividend_falls_due_one_period_after_it_was_opened() {
	chain(|| {
		open_for(HOURS, 0, 1..3);
		System::assert_has_event(Event::Opened { asset: HOURS, plan: daily(0), next_at: day(1) }.into());
		pay_in(HOURS, 1_001);
		at(day(1) - 1);
		assert_eq!(Dividend::unclaimed_in(HOURS, 1), 0, "the first day is not over");
		at(day(1));
		assert_eq!(Dividend::unclaimed_in(HOURS, 1), 500, "it is over");
	})
}

#[test]
fn a_caller_who_does_not_decide_on_the_currency_can_do_nothing() {
	chain(|| {
		open_for(HOURS, 0, 1..3);
		let denied = DispatchError::BadOrigin;
		assert_noop!(Dividend::open(by(1), BREAD, daily(0)), denied);
		assert_noop!(Dividend::set_plan(by(1), HOURS, daily(0)), denied);
		assert_noop!(Dividend::close(by(1), HOURS), denied);
	})
}

#[test]
fn a_currency_that_is_not_there_has_no_dividend() {
	chain(|| {
		assert_noop!(Dividend::open(root(), 1_000, daily(0)), Error::<Test>::UnknownCurrency);
	})
}

#[test]
fn a_dividend_is_opened_once() {
	chain(|| {
		assert_ok!(Dividend::open(root(), HOURS, daily(1)));
		assert_noop!(Dividend::open(root(), HOURS, daily(2)), Error::<Test>::AlreadyOpen);
	})
}

#[test]
fn a_period_is_not_shorter_than_the_shortest() {
	chain(|| {
		let plan = |period| Plan { period, issue: 0 };
		let shortest = MinPeriod::get();
		assert_noop!(Dividend::open(root(), HOURS, plan(shortest - 1)), Error::<Test>::PeriodTooShort);
		assert_noop!(Dividend::open(root(), HOURS, plan(0)), Error::<Test>::PeriodTooShort);
		assert_ok!(Dividend::open(root(), HOURS, plan(shortest)));
		assert_noop!(Dividend::set_plan(root(), HOURS, plan(shortest - 1)), Error::<Test>::PeriodTooShort);
	})
}

#[test]
fn a_period_without_end_never_falls_due_and_breaks_nothing() {
	chain(|| {
		open_for(HOURS, 0, 1..2);
		assert_ok!(Dividend::set_plan(root(), HOURS, Plan { period: Moment::MAX, issue: 5 }));
		at(day(1));
		assert_ok!(Dividend::divide_pot(by(1), HOURS));
		assert_eq!(dividend(HOURS).next_at, Moment::MAX, "the period after the one that had begun");
		at(day(1_000_000));
		assert_noop!(Dividend::divide_pot(by(1), HOURS), Error::<Test>::NotDue);
	})
}

#[test]
fn a_currency_that_issues_nothing_has_a_dividend_from_its_pot_only() {
	chain(|| {
		assert_noop!(Dividend::open(root(), BREAD, daily(1)), Error::<Test>::CannotIssue);
		assert_ok!(Dividend::open(root(), BREAD, daily(0)));
		assert_noop!(Dividend::set_plan(root(), BREAD, daily(1)), Error::<Test>::CannotIssue);
	})
}

#[test]
fn each_currency_has_a_pot_of_its_own() {
	let pots = [HOURS, BREAD, WORK].map(|asset| Dividend::pot(&asset));
	assert!(pots[0] != pots[1] && pots[1] != pots[2] && pots[0] != pots[2], "{pots:?}");
}

#[test]
fn a_dividend_is_shown_as_it_stands() {
	chain(|| {
		assert_eq!(Dividend::community_info(HOURS), None);
		open_for(HOURS, 10, 1..4);
		pay_in(HOURS, 302);
		let info = CommunityDividendInfo {
			plan: Some(daily(10)),
			next_at: day(1),
			participants: 3,
			amount: 110,
			undivided: 301,
			owed: 0,
			entitled: 0,
		};
		assert_eq!(
			Dividend::community_info(HOURS),
			Some(info),
			"10 new ones and a third of 301, since 1 keeps the pot's account alive"
		);
		at(day(1));
		assert_ok!(Dividend::claim_in(by(1), HOURS));
		let info = CommunityDividendInfo {
			next_at: day(2),
			amount: 10,
			undivided: 1,
			owed: 220,
			entitled: 330,
			..info
		};
		assert_eq!(Dividend::community_info(HOURS), Some(info));
		assert_eq!(Dividend::joined(1), [(HOURS, 0)]);
		assert_eq!(Dividend::joined(2), [(HOURS, 110)]);
		assert!(Dividend::joined(9).is_empty());
	})
}
