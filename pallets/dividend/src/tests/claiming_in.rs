//! Claiming a community dividend, for oneself and for others.

use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok, sp_runtime::TokenError};

#[test]
fn one_claim_pays_any_number_of_missed_periods() {
	chain(|| {
		open_for(HOURS, 5, 1..3);
		for n in 1..=30 {
			at(day(n));
			assert_ok!(Dividend::claim_in(by(2), HOURS));
		}
		assert_ok!(Dividend::claim_in(by(1), HOURS));
		System::assert_last_event(Event::ClaimedIn { asset: HOURS, id: 1, who: 1, amount: 150 }.into());
		assert_eq!((Assets::balance(HOURS, 1), Assets::balance(HOURS, 2)), (150, 150));
	})
}

#[test]
fn anyone_may_claim_for_a_participant_and_the_participant_is_paid() {
	chain(|| {
		open_for(HOURS, 5, 1..3);
		at(day(1));
		assert_ok!(Dividend::claim_in_for(by(77), HOURS, 1));
		assert_eq!((Assets::balance(HOURS, 1), Assets::balance(HOURS, 77)), (5, 0));
	})
}

#[test]
fn a_second_claim_in_a_period_is_refused() {
	chain(|| {
		open_for(HOURS, 5, 1..3);
		assert_noop!(Dividend::claim_in(by(1), HOURS), Error::<Test>::NothingToClaim);
		at(day(1));
		assert_ok!(Dividend::claim_in(by(1), HOURS));
		assert_noop!(Dividend::claim_in(by(1), HOURS), Error::<Test>::NothingToClaim);
	})
}

#[test]
fn a_member_who_does_not_take_part_has_nothing_to_claim() {
	chain(|| {
		open_for(HOURS, 5, 1..3);
		members(3..4);
		at(day(1));
		assert_noop!(Dividend::claim_in(by(3), HOURS), Error::<Test>::NotJoined);
		assert_noop!(Dividend::claim_in(by(1), BREAD), Error::<Test>::NotJoined);
		assert_noop!(Dividend::claim_in(by(77), HOURS), Error::<Test>::NotAMember);
		assert_noop!(Dividend::claim_in_for(by(1), HOURS, 77), Error::<Test>::NotAMember);
		assert_noop!(Dividend::claim_in(RuntimeOrigin::none(), HOURS), DispatchError::BadOrigin);
		assert_eq!(Dividend::unclaimed_in(HOURS, 3), 0);
	})
}

#[test]
fn a_dividend_below_the_least_balance_waits_until_there_is_more() {
	chain(|| {
		open_for(WORK, 4, 1..3);
		at(day(2));
		assert_noop!(Dividend::claim_in(by(1), WORK), Error::<Test>::BelowMinimumBalance);
		at(day(3));
		assert_ok!(Dividend::claim_in(by(1), WORK));
		assert_eq!(Assets::balance(WORK, 1), 12);
		at(day(4));
		assert_ok!(Dividend::claim_in(by(1), WORK));
		assert_eq!(Assets::balance(WORK, 1), 16, "an account that holds some can receive less");
	})
}

#[test]
fn an_amount_that_the_currency_does_not_pay_now_can_be_claimed_later() {
	chain(|| {
		open_for(HOURS, 5, 1..3);
		at(day(1));
		assert_ok!(Dividend::divide_pot(by(1), HOURS));
		assert_ok!(Assets::freeze(by(COMMONS), HOURS, Dividend::pot(&HOURS)));
		assert_noop!(Dividend::claim_in(by(1), HOURS), TokenError::Frozen);
		assert_noop!(Dividend::leave(by(1), HOURS), TokenError::Frozen);
		assert_eq!(Dividend::unclaimed_in(HOURS, 1), 5);
		assert_ok!(Assets::thaw(by(COMMONS), HOURS, Dividend::pot(&HOURS)));
		assert_ok!(Dividend::claim_in(by(1), HOURS));
	})
}

#[test]
fn the_new_key_claims_what_the_old_key_did_not() {
	chain(|| {
		open_for(HOURS, 5, 1..3);
		at(day(1));
		rekey(1, 11);
		assert_noop!(Dividend::claim_in(by(1), HOURS), Error::<Test>::NotAMember);
		assert_ok!(Dividend::claim_in(by(11), HOURS));
		assert_eq!(Assets::balance(HOURS, 11), 5);
	})
}

#[test]
fn each_currency_is_claimed_by_itself() {
	chain(|| {
		open_for(HOURS, 5, 1..3);
		open_for(WORK, 50, 1..3);
		at(day(1));
		assert_eq!(Dividend::joined(1), [(HOURS, 5), (WORK, 50)]);
		assert_ok!(Dividend::claim_in(by(1), WORK));
		assert_eq!(Dividend::joined(1), [(HOURS, 5), (WORK, 0)]);
	})
}
