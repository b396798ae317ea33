//! Payments from one account to another.

use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok, sp_runtime::TokenError, traits::fungibles::Inspect};

#[test]
fn a_payment_is_exact_and_the_event_says_all_of_it() {
	chain(|| {
		let id = decaying(0, Destination::Commons, 1_000);
		assert_ok!(pay(id, 1, 2, 300));
		assert_eq!((Money::balance(id, &1), Money::balance(id, &2)), (700, 1_300));
		let told = events().pop();
		assert_eq!(
			told,
			Some(Event::Transferred { currency: id, from: 1, to: 2, amount: 300, levy: 0, dust: 0 })
		);
	});
}

#[test]
fn nobody_pays_what_they_do_not_have() {
	chain(|| {
		let id = decaying(0, Destination::Commons, 1_000);
		assert_noop!(pay(id, 1, 2, 1_001), TokenError::FundsUnavailable);
		assert_noop!(pay(id, 15, 2, 1), TokenError::FundsUnavailable);
		assert_noop!(pay(77, 1, 2, 1), TokenError::UnknownAsset);
	});
}

#[test]
fn a_remainder_below_the_minimum_goes_to_the_commons() {
	chain(|| {
		let id = open(Terms { minimum: 10, ..terms(vouchers(1_000)) });
		assert_ok!(Money::issue(signed(GUARDIAN), id, 2, 100));
		assert_noop!(pay(id, 2, 3, 9), TokenError::BelowMinimum);
		assert_ok!(pay(id, 2, 3, 95));
		assert_eq!(Money::account(id, 2), None, "five units are too few for an account");
		assert_eq!(Money::balance(id, &Money::commons(id)), 5);
		assert_eq!(Money::total_issuance(id), 100);
	});
}

#[test]
fn a_payee_without_an_account_on_the_chain_is_not_paid_so_that_nobody_fills_it_with_accounts() {
	chain(|| {
		let id = decaying(0, Destination::Commons, 1_000);
		assert_noop!(pay(id, 1, 12_345, 10), TokenError::CannotCreate);
	});
}

#[test]
fn an_account_refers_to_its_owner_from_when_it_is_used_until_it_is_empty() {
	chain(|| {
		let id = decaying(0, Destination::Commons, 1_000);
		assert_ok!(pay(id, 1, 11, 10));
		assert_eq!(System::consumers(&11), 0, "what somebody else does takes up nothing");
		assert_ok!(pay(id, 11, 1, 4));
		assert_eq!(System::consumers(&11), 1, "the owner's account must not go before it");
		assert_ok!(pay(id, 11, 1, 6));
		assert_eq!(System::consumers(&11), 0);
	});
}

#[test]
fn paying_oneself_changes_nothing() {
	chain(|| {
		let id = decaying(0, Destination::Commons, 1_000);
		assert_ok!(pay(id, 1, 1, 1_000));
		assert_eq!(Money::balance(id, &1), 1_000);
		assert_noop!(pay(id, 1, 1, 1_001), TokenError::FundsUnavailable);
	});
}
