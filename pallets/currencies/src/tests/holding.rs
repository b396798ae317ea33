//! Holds, names and roles, as other pallets see them.

use crate::{decay::YEAR, mock::*, *};
use frame_support::{
	assert_noop, assert_ok,
	sp_runtime::TokenError,
	traits::{
		fungibles::{
			hold::{Inspect as _, Mutate as _},
			metadata, roles, Inspect, Mutate,
		},
		tokens::{Fortitude::Polite, Precision::Exact, Preservation::Expendable, Restriction},
	},
};

const HELD: RuntimeHoldReason = RuntimeHoldReason::Money(HoldReason::Redemption);

#[test]
fn what_is_held_does_not_decay_and_the_rest_does() {
	chain(|| {
		let id = decaying(1_000_000_000, Destination::Commons, 1_000);
		assert_ok!(Money::hold(id, &HELD, &2, 600));
		assert_eq!((Money::balance(id, &2), Money::balance_on_hold(id, &HELD, &2)), (400, 600));
		pass(YEAR);
		assert_eq!((Money::balance(id, &2), Money::total_balance(id, &2)), (147, 747));
		check();
		assert_ok!(Money::release(id, &HELD, &2, 600, Exact));
		assert_eq!(Money::balance(id, &2), 747);
		assert_eq!(Holds::<Test>::iter().count(), 0, "nothing is kept of a hold that is over");
	});
}

#[test]
fn held_money_is_paid_out_and_cannot_be_spent() {
	chain(|| {
		let id = decaying(0, Destination::Commons, 1_000);
		assert_ok!(Money::hold(id, &HELD, &2, 600));
		assert_noop!(pay(id, 2, 3, 401), TokenError::FundsUnavailable);
		assert_ok!(Money::transfer_on_hold(id, &HELD, &2, &3, 500, Exact, Restriction::Free, Polite));
		assert_eq!((Money::total_balance(id, &2), Money::balance(id, &3)), (500, 1_500));
		assert_ok!(Money::burn_held(id, &HELD, &2, 100, Exact, Polite));
		assert_eq!(Money::total_issuance(id), 2_900);
	});
}

#[test]
fn what_is_held_in_a_mutual_credit_can_be_owed_for_and_not_burnt() {
	chain(|| {
		let id = circle(credit(100));
		assert_ok!(Money::hold(id, &HELD, &1, 70));
		assert_eq!((Money::balance_on_hold(id, &HELD, &1), worth(id, 1)), (70, -70));
		check();
		assert_noop!(Money::burn_held(id, &HELD, &1, 1, Exact, Polite), Error::<Test>::BeyondSupply);
		assert_ok!(Money::transfer_on_hold(id, &HELD, &1, &2, 30, Exact, Restriction::Free, Polite));
		assert_ok!(Money::release(id, &HELD, &1, 40, Exact));
		assert_eq!((worth(id, 1), worth(id, 2)), (-30, 30));
	});
}

#[test]
fn other_pallets_pay_see_the_limit_and_leave_the_minimum() {
	chain(|| {
		let id = circle(credit(100));
		assert_eq!(Money::reducible_balance(id, &1, Expendable, Polite), 100, "the limit can be spent");
		assert_eq!(Money::balance(id, &1), 0, "and is no balance");
		assert_ok!(<Money as Mutate<_>>::transfer(id, &1, &2, 100, Expendable));
		assert_eq!(Money::reducible_balance(id, &1, Expendable, Polite), 0);
	});
}

#[test]
fn wallets_see_the_name_and_who_is_who() {
	chain(|| {
		let id = open(terms(vouchers(10)));
		assert_eq!(<Money as metadata::Inspect<_>>::name(id), b"Hours");
		assert_eq!(<Money as metadata::Inspect<_>>::symbol(id), b"H");
		assert_eq!(<Money as metadata::Inspect<_>>::decimals(id), 2);
		assert_eq!(<Money as roles::Inspect<_>>::owner(id), Some(GUARDIAN));
		assert_eq!(<Money as roles::Inspect<_>>::issuer(id), Some(GUARDIAN));
		assert_eq!(<Money as roles::Inspect<_>>::freezer(id), Some(GUARDIAN));
		let set = |from, name: &[u8]| {
			<Money as metadata::Mutate<_>>::set(id, &from, name.to_vec(), b"T".to_vec(), 3)
		};
		assert!(set(2, b"Time").is_err(), "only the guardian names it");
		assert_noop!(set(GUARDIAN, &[0xff]), Error::<Test>::BadName);
		assert_ok!(set(GUARDIAN, b"Time"));
		assert_eq!(<Money as metadata::Inspect<_>>::name(id), b"Time");
	});
}

#[test]
fn nameless_currencies_are_refused() {
	chain(|| {
		let bad = |change: fn(&mut Terms<AccountId>)| {
			let mut terms = terms(vouchers(10));
			change(&mut terms);
			Money::open(signed(1), terms)
		};
		assert_noop!(bad(|terms| terms.name = Default::default()), Error::<Test>::BadName);
		assert_noop!(bad(|terms| terms.symbol = vec![0xff].try_into().unwrap()), Error::<Test>::BadName);
		assert_noop!(bad(|terms| terms.decimals = 19), Error::<Test>::BadName);
		assert_noop!(bad(|terms| terms.minimum = 0), Error::<Test>::BadMinimum);
	});
}
