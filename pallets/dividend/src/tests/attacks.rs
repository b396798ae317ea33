//! What somebody might try.

use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};

#[test]
fn claiming_again_and_again_yields_no_more() {
	chain(|| {
		join(1, 1);
		block_at(day(0));
		assert_ok!(Dividend::claim(RuntimeOrigin::signed(1)));
		for caller in 0..10_000 {
			assert_noop!(
				Dividend::claim_for(RuntimeOrigin::signed(caller), 1),
				Error::<Test>::NothingToClaim
			);
		}
		assert_eq!(Balances::total_issuance(), MINIMUM + 100);
	})
}

#[test]
fn leaving_and_joining_around_a_period_does_not_pay_twice() {
	chain(|| {
		join(1, 1);
		for n in 0..10 {
			block_at(day(n) - 1);
			leave(1);
			join(1, 1);
			block_at(day(n));
			leave(1);
			join(1, 1);
		}
		assert_eq!(Balances::free_balance(1) + Dividend::unclaimed(1), 1_000, "ten days, ten dividends");
	})
}

#[test]
fn a_key_that_is_passed_around_claims_once() {
	chain(|| {
		join(1, 10);
		block_at(day(0));
		for key in 11..20 {
			let _ = Dividend::claim_for(RuntimeOrigin::signed(1), 1);
			rekey(1, key);
		}
		assert_eq!(Balances::total_issuance(), MINIMUM + 100);
	})
}
