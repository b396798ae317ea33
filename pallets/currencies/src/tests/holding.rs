//! Holds, names and roles, as other pallets see them.

use crate::{
	decay::YEAR,
	mock::{pay as pay_plainly, *},
	*,
};
use frame_support::{
	assert_noop, assert_ok,
	sp_runtime::TokenError,
	traits::{
		fungibles::{
			hold::{Inspect as _, Mutate as _},
			metadata, roles, Inspect, Mutate,
		},
		tokens::{
			Fortitude::Polite,
			Precision::{BestEffort, Exact},
			Preservation::Expendable,
			Restriction,
		},
	},
};

const HELD: RuntimeHoldReason = RuntimeHoldReason::Money(HoldReason::Redemption);

#[test]
fn a_hold_keeps_its_amount_and_free_money_bears_its_decay() {
	chain(|| {
		let id = decaying(1_000_000_000, Destination::Commons, 1_000);
		assert_ok!(Money::hold(id, &HELD, &2, 300));
		assert_eq!((Money::balance(id, &2), Money::balance_on_hold(id, &HELD, &2)), (700, 300));
		pass(YEAR);
		assert_eq!((Money::balance(id, &2), Money::balance_on_hold(id, &HELD, &2)), (67, 300));
		assert_eq!(Money::total_balance(id, &2), 367, "1/e of all is left");
		check();
		assert_ok!(Money::transfer_on_hold(id, &HELD, &2, &3, 100, Exact, Restriction::Free, Polite));
		assert_eq!(Money::balance(id, &3), 467, "the payee has all of it");
		assert_eq!(Money::release(id, &HELD, &2, 200, Exact), Ok(200));
		assert_eq!(Money::balance(id, &2), 267);
		assert_eq!(Holds::<Test>::iter().count(), 0, "nothing is kept of a hold that is over");
	});
}

#[test]
fn payees_from_a_hold_bear_the_decay_in_equal_parts_when_nothing_is_free_any_more() {
	chain(|| {
		let id = decaying(1_000_000_000, Destination::Commons, 1_000);
		assert_ok!(Money::hold(id, &HELD, &2, 999));
		pass(YEAR);
		assert_eq!((Money::balance(id, &2), Money::total_balance(id, &2)), (0, 367));
		let pay = |to, amount| {
			Money::transfer_on_hold(id, &HELD, &2, &to, amount, Exact, Restriction::Free, Polite)
		};
		assert_eq!(pay(11, 333), Ok(122));
		let told =
			Event::HeldPaid { currency: id, from: 2, to: 11, amount: 122, decay: 211, levy: 0, added: 0 };
		assert_eq!(events().pop(), Some(told));
		assert_eq!(pay(12, 333), Ok(122), "who comes second has as much");
		check();
		// A received payment covers the decay.
		assert_ok!(pay_plainly(id, 3, 2, 300));
		assert_eq!(Money::balance(id, &2), 367 - 2 * 122 + 300 - 333);
		assert_eq!(pay(13, 333), Ok(333));
	});
}

#[test]
fn released_money_is_less_by_the_decay_that_nothing_free_has_borne() {
	chain(|| {
		let id = decaying(1_000_000_000, Destination::Commons, 1_000);
		assert_ok!(Money::hold(id, &HELD, &2, 999));
		pass(YEAR);
		assert_eq!(Money::release(id, &HELD, &2, 700, Exact), Ok(700), "so much less is held");
		let told = Event::Released { currency: id, who: 2, amount: 68, decay: 632 };
		assert_eq!(events().pop(), Some(told));
		assert_eq!((Money::balance(id, &2), Money::balance_on_hold(id, &HELD, &2)), (68, 299));
		assert_eq!(Money::release(id, &HELD, &2, 500, BestEffort), Ok(299));
		assert_eq!(Money::balance(id, &2), 367);
	});
}

#[test]
fn held_money_is_burnt_for_what_it_is_worth() {
	chain(|| {
		let id = decaying(1_000_000_000, Destination::Burnt, 1_000);
		assert_ok!(Money::hold(id, &HELD, &2, 999));
		pass(YEAR);
		assert_eq!(Money::burn_held(id, &HELD, &2, 999, Exact, Polite), Ok(367));
		assert_eq!(Money::account(id, 2), None);
	});
}

#[test]
fn a_payment_that_is_held_at_once_bears_the_levy() {
	chain(|| {
		let levy = frame_support::sp_runtime::Perbill::from_percent(10);
		let id = circle(Credit { levy, ..credit(1_000) });
		assert_ok!(pay_plainly(id, 1, 2, 100));
		assert_ok!(Money::transfer_and_hold(id, &HELD, &1, &2, 100, Exact, Expendable, Polite));
		assert_eq!((worth(id, 1), Money::balance_on_hold(id, &HELD, &2)), (-220, 100));
	});
}

#[test]
fn held_money_is_paid_out_and_cannot_be_spent() {
	chain(|| {
		let id = decaying(0, Destination::Commons, 1_000);
		assert_ok!(Money::hold(id, &HELD, &2, 600));
		assert_noop!(pay_plainly(id, 2, 3, 401), TokenError::FundsUnavailable);
		assert_ok!(Money::transfer_on_hold(id, &HELD, &2, &3, 500, Exact, Restriction::Free, Polite));
		assert_eq!((Money::total_balance(id, &2), Money::balance(id, &3)), (500, 1_500));
		assert_ok!(Money::burn_held(id, &HELD, &2, 100, Exact, Polite));
		assert_eq!(Money::total_issuance(id), 2_900);
	});
}

#[test]
fn held_money_in_a_mutual_credit_can_be_owed_for_and_not_burnt() {
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
