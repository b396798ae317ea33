//! Throwing away unwanted units.

use crate::{decay::YEAR, mock::*, *};
use frame_support::{
	assert_noop, assert_ok,
	sp_runtime::TokenError,
	traits::{
		fungibles::{hold::Mutate as _, Inspect},
		tokens::Precision::Exact,
	},
};

const HELD: RuntimeHoldReason = RuntimeHoldReason::Money(HoldReason::Redemption);

#[test]
fn money_thrown_away_goes_where_decay_goes() {
	chain(|| {
		let id = decaying(70_000_000, Destination::Commons, 1_000);
		pass(YEAR);
		assert_ok!(Money::forget_account(signed(2), id));
		assert_eq!(events().pop(), Some(Event::Forgotten { currency: id, who: 2, amount: 932 }));
		assert_eq!(Money::account(id, 2), None);
		assert_eq!(Money::balance(id, &Money::commons(id)), 1_135, "1,000 and the decay of two others");
		assert_noop!(Money::forget_account(signed(2), id), Error::<Test>::NoAccount);
	});
}

#[test]
fn junk_is_thrown_away_even_frozen_and_when_nobody_can_be_paid_with_it() {
	chain(|| {
		let id = decaying(0, Destination::Burnt, 1_000);
		let freeze = |who| Money::freeze(signed(GUARDIAN), id, who, now() + 80 * DAY, Default::default());
		assert_ok!(pay(id, 3, 4, 1));
		(2..=3).for_each(|who| freeze(who).expect("it can be frozen"));
		assert_ok!(Money::forget_account(signed(2), id));
		// An owner who has used the account could have thrown the units away before. A thief has no such chance.
		assert_noop!(Money::forget_account(signed(3), id), TokenError::Frozen);
		assert_ok!(Money::close(signed(GUARDIAN), id, now() + 30 * DAY, None));
		pass(30 * DAY);
		assert_ok!(Money::forget_account(signed(3), id));
		assert_eq!(System::consumers(&3), 0);
	});
}

#[test]
fn an_account_with_a_place_in_a_mutual_credit_or_a_hold_is_not_forgotten() {
	chain(|| {
		let id = circle(credit(100));
		assert_noop!(Money::forget_account(signed(1), id), Error::<Test>::HasLine);
		assert_ok!(pay(id, 1, 11, 50));
		assert_ok!(Money::hold(id, &HELD, &11, 10));
		assert_noop!(Money::forget_account(signed(11), id), Error::<Test>::StillHeld);
		assert_ok!(Money::release(id, &HELD, &11, 10, Exact));
		assert_ok!(Money::forget_account(signed(11), id));
		assert_eq!(Money::balance(id, &Money::commons(id)), 50, "and the sum is still zero");
		assert_noop!(Money::forget_account(signed(Money::commons(id)), id), Error::<Test>::NoAccount);
	});
}
