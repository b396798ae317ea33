//! The wind-down and removal of a currency.

use crate::{mock::*, *};
use frame_support::{
	assert_noop, assert_ok,
	sp_runtime::{DispatchError, Perbill, TokenError},
	traits::fungibles::{Create, Destroy, Inspect},
};

const WHILE: Moment = 60 * DAY;

#[test]
fn a_currency_is_wound_down_and_then_removed_in_pieces_and_the_deposit_comes_back() {
	chain(|| {
		let before = Balances::free_balance(GUARDIAN);
		let id = decaying(70_000_000, Destination::Dividend, 1_000);
		assert_ok!(Money::close(signed(GUARDIAN), id, START + WHILE, None));
		assert_noop!(Money::close(signed(GUARDIAN), id, START + WHILE, None), Error::<Test>::Closing);
		assert_noop!(Money::set_guardian(signed(GUARDIAN), id, 2), Error::<Test>::Closing);
		assert_noop!(Money::issue(signed(GUARDIAN), id, 2, 1), Error::<Test>::BeyondSupply);
		assert_ok!(pay(id, 1, 2, 10));
		assert_noop!(Money::remove_accounts(signed(20), id, 10), Error::<Test>::NotOver);
		pass(WHILE);
		assert_noop!(pay(id, 1, 2, 10), Error::<Test>::NoLongerPaid);
		assert_noop!(Money::redeem(signed(1), id, 10), Error::<Test>::NoLongerPaid);
		// Three holders, the commons and the dividend's pot.
		assert_ok!(Money::remove_accounts(signed(20), id, 2));
		assert!(Money::asset_exists(id), "there is more to remove");
		assert_ok!(Money::remove_accounts(signed(20), id, 3));
		assert!(Money::asset_exists(id), "the last call took the last account, and did not look for more");
		assert_ok!(Money::remove_accounts(signed(20), id, 1));
		assert!(!Money::asset_exists(id));
		assert_eq!(Balances::free_balance(GUARDIAN), before);
		assert_eq!(System::consumers(&2), 0, "nobody's account is kept by it any more");
	});
}

#[test]
fn the_wind_down_is_neither_too_short_nor_too_long() {
	chain(|| {
		let id = decaying(0, Destination::Commons, 1_000);
		let close = |time| Money::close(signed(GUARDIAN), id, START + time, None);
		assert_noop!(close(MinWindDown::get() - 1), Error::<Test>::BadTime);
		assert_noop!(close(MaxWindDown::get() + 1), Error::<Test>::BadTime);
		assert_noop!(Money::close(signed(2), id, START + WHILE, None), DispatchError::BadOrigin);
	});
}

#[test]
fn everybody_can_redeem_what_the_guardian_holds_for_them() {
	chain(|| {
		let id = decaying(0, Destination::Commons, 1_000);
		assert_noop!(
			Money::close(signed(GUARDIAN), id, START + WHILE, Some((1_000, 1))),
			TokenError::FundsUnavailable
		);
		assert_ok!(Money::close(signed(GUARDIAN), id, START + WHILE, Some((7, 2))));
		assert_eq!(Balances::reserved_balance(GUARDIAN), DEPOSIT + 10_500, "3000 units at 7 for 2");
		assert_ok!(Money::redeem(signed(2), id, 333));
		assert_eq!(Balances::free_balance(2), PURSE + 1_165, "3.5 times 333, rounded down");
		assert_ok!(Money::redeem(signed(GUARDIAN), id, 1_000));
		assert_eq!(Money::total_issuance(id), 1_667);
		pass(WHILE);
		assert_ok!(Money::remove_accounts(signed(20), id, 10));
		assert_eq!(Balances::reserved_balance(GUARDIAN), 0, "what nobody has redeemed is the guardian's");
	});
}

#[test]
fn vouchers_that_are_wound_down_without_a_rate_are_redeemed_with_their_issuer() {
	chain(|| {
		let Supply::Vouchers(plain) = vouchers(10_000) else { unreachable!() };
		let redemption_fee = Perbill::from_percent(10);
		let id = open(terms(Supply::Vouchers(Vouchers { redemption_fee, ..plain })));
		assert_ok!(Money::issue(signed(GUARDIAN), id, 2, 1_000));
		assert_ok!(Money::close(signed(GUARDIAN), id, START + WHILE, None));
		assert_ok!(Money::redeem(signed(2), id, 400));
		let told = Event::Redeemed { currency: id, who: 2, amount: 400, fee: 40, native: None };
		assert_eq!(events().pop(), Some(told), "as before, with the fee, and for no native money");
		assert_eq!(Balances::free_balance(2), PURSE);
		assert_eq!((Money::total_issuance(id), Money::balance(id, &Money::commons(id))), (640, 40));
		assert_noop!(Money::issue(signed(GUARDIAN), id, 2, 1), Error::<Test>::BeyondSupply);
		pass(WHILE);
		assert_noop!(Money::redeem(signed(2), id, 1), Error::<Test>::NoLongerPaid);
	});
}

#[test]
fn units_that_nobody_stands_for_are_not_redeemed_in_a_wind_down_without_a_rate() {
	chain(|| {
		let dividend = open(terms(Supply::Dividend));
		assert_ok!(<Money as frame_support::traits::fungibles::Mutate<_>>::mint_into(dividend, &2, 10));
		assert_ok!(Money::close(signed(GUARDIAN), dividend, START + WHILE, None));
		assert_noop!(Money::redeem(signed(2), dividend, 1), Error::<Test>::NotRedeemable);
		assert_ok!(pay(dividend, 2, 3, 10));
	});
}

#[test]
fn in_a_mutual_credit_that_is_wound_down_debts_are_worked_off_and_do_not_grow() {
	chain(|| {
		let id = circle(credit(100));
		assert_ok!(pay(id, 1, 2, 60));
		assert_noop!(
			Money::close(signed(GUARDIAN), id, START + WHILE, Some((1, 1))),
			Error::<Test>::NotRedeemable
		);
		assert_ok!(Money::close(signed(GUARDIAN), id, START + WHILE, None));
		assert_noop!(pay(id, 1, 2, 1), TokenError::FundsUnavailable);
		assert_noop!(Money::join(signed(6), id), Error::<Test>::Closing);
		assert_ok!(pay(id, 2, 1, 60));
		assert_eq!(Money::total_issuance(id), 0);
		pass(WHILE);
		assert_ok!(Money::remove_accounts(signed(20), id, 10));
		assert_eq!(Lines::<Test>::iter().count(), 0);
	});
}

#[test]
fn the_runtime_creates_and_destroys_currencies_too() {
	chain(|| {
		assert_ok!(<Money as Create<_>>::create(7, GUARDIAN, true, 5));
		assert_noop!(<Money as Create<_>>::create(7, GUARDIAN, true, 5), Error::<Test>::InUse);
		assert_ok!(<Money as frame_support::traits::fungibles::Mutate<_>>::mint_into(7, &12_345, 10));
		assert_noop!(Money::start_destroy(7, Some(2)), DispatchError::BadOrigin);
		assert_ok!(Money::start_destroy(7, Some(GUARDIAN)));
		assert_noop!(Money::finish_destroy(7), Error::<Test>::NotOver);
		assert_eq!(Money::destroy_accounts(7, 10), Ok(3), "a holder, the commons and the dividend's pot");
		assert_eq!(Money::destroy_approvals(7, 10), Ok(0));
		assert_ok!(Money::finish_destroy(7));
		assert!(!Money::asset_exists(7));
	});
}

#[test]
fn an_agreement_with_a_currency_that_is_gone_can_be_ended() {
	chain(|| {
		let (a, b) = (circle(credit(1_000)), circle(credit(1_000)));
		let side = |currency| Side { currency, limit: 100 };
		assert_ok!(Money::propose_agreement(
			signed(GUARDIAN),
			side(a),
			side(b),
			Rate { first: 1, second: 1 }
		));
		assert_ok!(Money::accept_agreement(signed(GUARDIAN), 0));
		assert_ok!(Money::close(signed(GUARDIAN), a, START + WHILE, None));
		assert_noop!(Money::pay_across(signed(1), 0, b, 2, 1, 10), Error::<Test>::Closing);
		pass(WHILE);
		assert_ok!(Money::remove_accounts(signed(20), a, 100));
		assert_ok!(Money::end_agreement(signed(GUARDIAN), 0, b));
	});
}
