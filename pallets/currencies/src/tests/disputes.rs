//! Nothing is taken from an account while it is disputed whether it is still somebody's key.

use crate::{decay::YEAR, mock::*, *};
use frame_support::{
	assert_noop, assert_ok,
	sp_runtime::{DispatchError, Perbill, TokenError},
	traits::{
		fungibles::{
			hold::{Inspect as _, Mutate as _, Unbalanced as _},
			Inspect, Mutate, Unbalanced,
		},
		tokens::{
			Fortitude::Polite,
			Precision::{BestEffort, Exact},
			Preservation::Expendable,
			Restriction, WithdrawConsequence,
		},
		LockableCurrency, WithdrawReasons,
	},
};

const HELD: RuntimeHoldReason = RuntimeHoldReason::Money(HoldReason::Redemption);
const FROZEN: DispatchError = DispatchError::Token(TokenError::Frozen);

/// Acts as a transaction does: a refused call changes nothing.
fn act<R>(call: impl FnOnce() -> Result<R, DispatchError>) -> Result<(), DispatchError> {
	frame_support::storage::with_storage_layer(|| call().map(drop))
}

#[test]
fn nothing_is_taken_from_a_disputed_key_in_any_way() {
	chain(|| {
		let id = decaying(0, Destination::Commons, 1_000);
		assert_ok!(Money::hold(id, &HELD, &2, 400));
		dispute(2, true);
		let free = Restriction::Free;
		assert_eq!(act(|| pay(id, 2, 3, 1)), Err(FROZEN));
		assert_eq!(act(|| Money::transfer_between(signed(2), id, 3, 0, 5)), Err(FROZEN));
		assert_eq!(act(|| Money::redeem(signed(2), id, 1)), Err(FROZEN));
		assert_eq!(act(|| Money::transfer_on_hold(id, &HELD, &2, &3, 1, Exact, free, Polite)), Err(FROZEN));
		assert_eq!(act(|| Money::burn_held(id, &HELD, &2, 1, Exact, Polite)), Err(FROZEN));
		assert_eq!(act(|| Money::hold(id, &HELD, &2, 1)), Err(FROZEN));
		assert_eq!(act(|| Money::set_balance_on_hold(id, &HELD, &2, 1)), Err(FROZEN));
		assert!(act(|| Money::decrease_balance(id, &2, 1, Exact, Expendable, Polite)).is_err());
		assert!(act(|| Money::burn_from(id, &2, 1, Expendable, Exact, Polite)).is_err());
		assert_eq!(Money::reducible_balance(id, &2, Expendable, Polite), 0);
		assert_eq!(Money::can_withdraw(id, &2, 1), WithdrawConsequence::Frozen);
		assert_eq!(Money::account_info(id, 2).map(|info| (info.available, info.disputed)), Some((0, true)));
		// A hold can be released, and the account can be paid.
		assert_ok!(Money::release(id, &HELD, &2, 400, Exact));
		assert_ok!(pay(id, 3, 2, 10));
		assert_eq!(Money::balance(id, &2), 1_010);
		dispute(2, false);
		assert_ok!(pay(id, 2, 3, 1_010));
	});
}

#[test]
fn a_thief_does_not_throw_away_what_the_person_was_paid() {
	chain(|| {
		let id = decaying(0, Destination::Commons, 1_000);
		dispute(2, true);
		// The person has never used it, so it could be thrown away even while it is frozen.
		assert_eq!(Money::account(id, 2).map(|account| account.reference), Some(Reference::Guest));
		assert_noop!(Money::forget_account(signed(2), id), TokenError::Frozen);
	});
}

#[test]
fn a_disputed_key_owes_no_more_and_does_not_leave() {
	chain(|| {
		let id = circle(credit(100));
		assert_ok!(pay(id, 2, 1, 50));
		dispute(1, true);
		assert_eq!(Money::limit(id, 1), 0);
		assert_noop!(pay(id, 1, 3, 1), TokenError::Frozen);
		assert_noop!(Money::leave(signed(1), id, Some(3)), TokenError::Frozen);
		assert_noop!(Money::join(signed(1), id), Error::<Test>::NotAMember);
		assert!(TestRoll::is_active(1), "they are a member all the same, whose debts nobody else pays");
		dispute(1, false);
		assert_eq!(Money::limit(id, 1), 100);
	});
}

#[test]
fn decay_goes_on_while_a_key_is_disputed() {
	chain(|| {
		let id = decaying(70_000_000, Destination::Commons, 1_000);
		dispute(2, true);
		pass(YEAR);
		assert_eq!(Money::balance(id, &2), Money::balance(id, &3));
	});
}

#[test]
fn a_guardian_or_issuer_whose_key_is_disputed_has_no_powers() {
	chain(|| {
		let id = decaying(0, Destination::Commons, 1_000);
		let other = circle(credit(100));
		dispute(GUARDIAN, true);
		let by = || signed(GUARDIAN);
		assert_noop!(Money::issue(by(), id, 3, 1), TokenError::Frozen);
		assert_noop!(Money::freeze(by(), id, 3, START + DAY, Default::default()), TokenError::Frozen);
		assert_noop!(Money::set_guardian(by(), id, 3), TokenError::Frozen);
		assert_noop!(Money::close(by(), id, START + 40 * DAY, None), TokenError::Frozen);
		assert_noop!(Money::spend_commons(by(), id, 3, 1), TokenError::Frozen);
		assert_noop!(Money::set_limit(by(), other, 2, Some(1_000)), TokenError::Frozen);
		assert_noop!(Money::state_reserve(by(), id, 1, Default::default(), [0; 32]), TokenError::Frozen);
		assert_ok!(Money::set_limit(RuntimeOrigin::root(), other, 2, Some(1_000)));
	});
}

#[test]
fn a_guardian_keeps_nobody_from_redeeming_by_having_their_own_key_disputed() {
	chain(|| {
		let id = decaying(0, Destination::Commons, 1_000);
		assert_ok!(Money::close(signed(GUARDIAN), id, START + 40 * DAY, Some((1, 1))));
		dispute(GUARDIAN, true);
		// The runtime locks the native money of a disputed key in the same way.
		Balances::set_lock(*b"disputed", &GUARDIAN, Amount::MAX, WithdrawReasons::all());
		assert_ok!(Money::redeem(signed(2), id, 1_000));
		assert_eq!(Balances::free_balance(2), PURSE + 1_000);
	});
}

#[test]
fn a_holder_who_cannot_redeem_with_a_disputed_key_loses_nothing_when_the_time_is_over() {
	chain(|| {
		let id = decaying(0, Destination::Commons, 1_000);
		assert_ok!(Money::hold(id, &HELD, &2, 300));
		assert_ok!(Money::close(signed(GUARDIAN), id, START + 40 * DAY, Some((2, 1))));
		dispute(2, true);
		assert_noop!(Money::redeem(signed(2), id, 1_000), TokenError::Frozen);
		pass(40 * DAY);
		let before = Balances::free_balance(GUARDIAN);
		assert_ok!(Money::remove_accounts(signed(20), id, 10));
		assert_eq!(Balances::free_balance(2), PURSE + 2_000, "it waits there for whose it is");
		let told = Event::LeftBehind { currency: id, who: 2, amount: 1_000, native: 2_000 };
		assert!(events().contains(&told));
		assert_eq!(
			Balances::free_balance(GUARDIAN),
			before + DEPOSIT + 4_000,
			"who had time to redeem has lost it"
		);
	});
}

#[test]
fn a_holder_who_keeps_the_key_when_the_time_is_over_redeems_before_anybody_removes_the_account() {
	chain(|| {
		let id = decaying(0, Destination::Commons, 1_000);
		assert_ok!(Money::close(signed(GUARDIAN), id, START + 40 * DAY, Some((1, 1))));
		dispute(2, true);
		pass(41 * DAY);
		assert_noop!(pay(id, 3, 2, 1), Error::<Test>::NoLongerPaid);
		dispute(2, false);
		assert_ok!(Money::redeem(signed(2), id, 1_000));
		assert_eq!(Balances::free_balance(2), PURSE + 1_000);
		assert_ok!(Money::remove_accounts(signed(20), id, 10));
		assert_eq!(Balances::reserved_balance(GUARDIAN), 0);
	});
}

#[test]
fn money_on_a_replaced_key_in_a_currency_that_has_ended_goes_to_the_persons_key() {
	chain(|| {
		let id = decaying(0, Destination::Commons, 1_000);
		assert_ok!(Money::close(signed(GUARDIAN), id, START + 40 * DAY, Some((1, 2))));
		dispute(2, true);
		pass(40 * DAY);
		// The arbiter decides after the wind-down, and before anybody has removed the currency.
		replace(2, 12);
		assert_ok!(Money::remove_accounts(signed(20), id, 10));
		assert_eq!(Balances::free_balance(12), PURSE + 500);
		assert_eq!(Balances::free_balance(2), PURSE);
	});
}

#[test]
fn a_hold_on_a_frozen_account_is_lowered_only_by_its_release() {
	chain(|| {
		let id = circle(Credit { levy: Perbill::from_percent(1), ..credit(100) });
		assert_ok!(pay(id, 1, 2, 50));
		assert_ok!(Money::hold(id, &HELD, &2, 10));
		assert_ok!(Money::freeze(signed(GUARDIAN), id, 2, START + DAY, Default::default()));
		assert_eq!(act(|| Money::set_balance_on_hold(id, &HELD, &2, 5)), Err(FROZEN));
		assert_eq!(Money::release(id, &HELD, &2, 10, BestEffort), Ok(10));
		assert_eq!(Money::balance_on_hold(id, &HELD, &2), 0);
	});
}
