//! A community dividend is closed.

use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};

#[test]
fn the_pot_is_divided_at_the_end_and_nothing_more_is_issued() {
	chain(|| {
		open_for(HOURS, 5, 1..3);
		pay_in(HOURS, 1 + 100);
		at(day(1) + DAY / 2);
		assert_ok!(Dividend::divide_pot(by(1), HOURS));
		pay_in(HOURS, 60);
		let before = issuance(HOURS);
		assert_ok!(Dividend::close(root(), HOURS));
		System::assert_last_event(Event::Closed { asset: HOURS, amount: 30 }.into());
		at(day(100));
		pay_in(HOURS, 1_000);
		for id in 1..3 {
			assert_eq!(Dividend::unclaimed_in(HOURS, id), 5 + 50 + 30);
		}
		assert_eq!(issuance(HOURS), before);
	})
}

#[test]
fn all_are_paid_after_the_end_and_then_nothing_is_left_of_it() {
	chain(|| {
		open_for(HOURS, 5, 1..4);
		at(day(1));
		assert_ok!(Dividend::close(root(), HOURS));
		assert_ok!(Dividend::claim_in(by(1), HOURS));
		assert!(!Participations::<Test>::contains_key(1), "a member who has claimed no longer takes part");
		leave(2);
		assert_eq!(Dividend::community_info(HOURS).unwrap().owed, 5);
		assert_ok!(Dividend::claim_in_for(by(77), HOURS, 3));
		assert_eq!([1, 2, 3].map(|who| Assets::balance(HOURS, who)), [5, 5, 5]);
		assert_eq!((Dividends::<Test>::iter().count(), Participations::<Test>::iter().count()), (0, 0));
	})
}

#[test]
fn a_member_with_nothing_to_claim_leaves() {
	chain(|| {
		open_for(HOURS, 5, 1..2);
		assert_ok!(Dividend::close(root(), HOURS));
		assert_noop!(Dividend::claim_in(by(1), HOURS), Error::<Test>::NothingToClaim);
		assert_ok!(Dividend::leave(by(1), HOURS));
		assert!(Dividends::<Test>::get(HOURS).is_none(), "nothing is left of it");
	})
}

#[test]
fn one_in_which_nobody_takes_part_is_gone_at_once() {
	chain(|| {
		assert_ok!(Dividend::open(root(), HOURS, daily(1)));
		assert_ok!(Dividend::close(root(), HOURS));
		assert!(Dividends::<Test>::get(HOURS).is_none());
		assert_noop!(Dividend::close(root(), HOURS), Error::<Test>::NotOpen);
	})
}

#[test]
fn nobody_joins_or_settles_what_is_closed() {
	chain(|| {
		open_for(HOURS, 5, 1..2);
		members(2..3);
		assert_ok!(Dividend::close(root(), HOURS));
		at(day(2));
		assert_noop!(Dividend::join(by(2), HOURS), Error::<Test>::NotOpen);
		assert_noop!(Dividend::divide_pot(by(2), HOURS), Error::<Test>::NotOpen);
		assert_noop!(Dividend::close(root(), HOURS), Error::<Test>::NotOpen);
	})
}

#[test]
fn one_that_is_opened_again_goes_on_with_those_who_have_not_left() {
	chain(|| {
		open_for(HOURS, 5, 1..3);
		at(day(1));
		assert_ok!(Dividend::close(root(), HOURS));
		assert_ok!(Dividend::claim_in(by(1), HOURS));
		at(day(30));
		assert_ok!(Dividend::open(root(), HOURS, daily(8)));
		at(day(31));
		assert_eq!(Dividend::unclaimed_in(HOURS, 2), 5 + 8, "nothing for the time in which it was closed");
		assert_eq!(Dividend::unclaimed_in(HOURS, 1), 0, "a former participant joins again");
	})
}

#[test]
fn money_paid_in_meanwhile_waits_until_it_is_opened_again() {
	chain(|| {
		pay_in(HOURS, 1 + 40);
		open_for(HOURS, 0, 1..3);
		assert_ok!(Dividend::close(root(), HOURS));
		for id in 1..3 {
			assert_ok!(Dividend::claim_in(by(id), HOURS));
		}
		pay_in(HOURS, 60);
		assert_ok!(Dividend::open(root(), HOURS, daily(0)));
		assert_ok!(Dividend::join(by(1), HOURS));
		at(day(1));
		assert_eq!(Dividend::unclaimed_in(HOURS, 1), 60);
	})
}
