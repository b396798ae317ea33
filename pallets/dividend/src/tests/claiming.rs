//! Claiming, for oneself and for others.

use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};

#[test]
fn one_claim_pays_any_number_of_missed_periods() {
	chain(|| {
		join(1, 1);
		for n in 0..365 {
			block_at(day(n));
		}
		assert_ok!(Dividend::claim(RuntimeOrigin::signed(1)));
		assert_eq!(Balances::free_balance(1), 36_500);
		System::assert_last_event(Event::Claimed { id: 1, who: 1, amount: 36_500 }.into());
	})
}

#[test]
fn anyone_may_claim_for_a_member_and_the_member_is_paid() {
	chain(|| {
		join(1, 1);
		block_at(day(0));
		assert_ok!(Dividend::claim_for(RuntimeOrigin::signed(77), 1));
		assert_eq!((Balances::free_balance(1), Balances::free_balance(77)), (100, 0));
	})
}

#[test]
fn a_stranger_has_nothing_to_claim() {
	chain(|| {
		join(1, 1);
		block_at(day(0));
		assert_noop!(Dividend::claim(RuntimeOrigin::signed(2)), Error::<Test>::NotAMember);
		assert_noop!(Dividend::claim_for(RuntimeOrigin::signed(1), 2), Error::<Test>::NotAMember);
		assert_noop!(
			Dividend::claim(RuntimeOrigin::none()),
			frame_support::sp_runtime::DispatchError::BadOrigin
		);
	})
}

#[test]
fn a_second_claim_in_a_period_is_refused() {
	chain(|| {
		join(1, 1);
		block_at(day(0));
		assert_ok!(Dividend::claim(RuntimeOrigin::signed(1)));
		assert_noop!(Dividend::claim(RuntimeOrigin::signed(1)), Error::<Test>::NothingToClaim);
	})
}

#[test]
fn a_dividend_below_the_least_balance_waits_until_there_is_more() {
	chain(|| {
		CurrentPolicy::set(Policy::Fixed { amount: 4 });
		join(1, 1);
		block_at(day(0));
		block_at(day(1));
		assert_noop!(Dividend::claim(RuntimeOrigin::signed(1)), Error::<Test>::BelowMinimumBalance);
		block_at(day(2));
		assert_ok!(Dividend::claim(RuntimeOrigin::signed(1)));
		assert_eq!(Balances::free_balance(1), 12);
	})
}

#[test]
fn a_latecomer_gets_nothing_for_the_time_before() {
	chain(|| {
		join(1, 1);
		block_at(day(0));
		block_at(day(1));
		join(2, 2);
		block_at(day(2));
		assert_eq!((Dividend::unclaimed(1), Dividend::unclaimed(2)), (300, 100));
		assert_eq!(Dividend::unclaimed_of(&2), 100);
	})
}

#[test]
fn a_new_key_claims_what_the_old_key_did_not() {
	chain(|| {
		join(1, 10);
		block_at(day(0));
		rekey(1, 11);
		assert_noop!(Dividend::claim(RuntimeOrigin::signed(10)), Error::<Test>::NotAMember);
		assert_ok!(Dividend::claim(RuntimeOrigin::signed(11)));
		assert_eq!(Balances::free_balance(11), 100);
	})
}
