//! Vouchers, for which an issuer stands.

use crate::{mock::*, *};
use frame_support::{
	assert_noop, assert_ok,
	sp_runtime::{DispatchError, Perbill, TokenError},
	traits::fungibles::{Inspect, Mutate},
};

#[test]
fn only_the_issuer_issues_and_never_above_the_cap() {
	chain(|| {
		let id = open(terms(vouchers(1_000)));
		assert_noop!(Money::issue(signed(2), id, 2, 10), DispatchError::BadOrigin);
		assert_ok!(Money::issue(signed(GUARDIAN), id, 2, 600));
		assert_noop!(Money::issue(signed(GUARDIAN), id, 2, 401), Error::<Test>::BeyondSupply);
		assert_ok!(Money::issue(signed(GUARDIAN), id, 3, 400));
		assert_noop!(Money::mint_into(id, &2, 1), Error::<Test>::BeyondSupply);
	});
}

#[test]
fn redeemed_vouchers_are_burnt_and_can_be_issued_again() {
	chain(|| {
		let id = open(terms(vouchers(1_000)));
		assert_ok!(Money::issue(signed(GUARDIAN), id, 2, 1_000));
		assert_noop!(Money::redeem(signed(2), id, 1_001), TokenError::FundsUnavailable);
		assert_ok!(Money::redeem(signed(2), id, 250));
		let told = Event::Redeemed { currency: id, who: 2, amount: 250, fee: 0, native: None };
		assert_eq!(events().pop(), Some(told));
		assert_eq!(Money::total_issuance(id), 750);
		assert_ok!(Money::issue(signed(GUARDIAN), id, 3, 250));
	});
}

#[test]
fn a_fee_on_redemption_goes_to_the_commons_rounded_up() {
	chain(|| {
		let Supply::Vouchers(plain) = vouchers(1_000) else { unreachable!() };
		let id =
			open(terms(Supply::Vouchers(Vouchers { redemption_fee: Perbill::from_percent(5), ..plain })));
		assert_ok!(Money::issue(signed(GUARDIAN), id, 2, 1_000));
		assert_ok!(Money::redeem(signed(2), id, 101));
		assert_eq!(Money::balance(id, &Money::commons(id)), 6, "5 % of 101, rounded up");
		assert_eq!(Money::total_issuance(id), 1_000 - 95, "the rest is burnt");
	});
}

#[test]
fn expired_vouchers_are_neither_issued_nor_paid_with_but_redeemed() {
	chain(|| {
		let Supply::Vouchers(plain) = vouchers(1_000) else { unreachable!() };
		let expires_at = Some(START + DAY);
		let id = open(terms(Supply::Vouchers(Vouchers { expires_at, ..plain })));
		assert_ok!(Money::issue(signed(GUARDIAN), id, 2, 100));
		pass(DAY - 1);
		assert_ok!(pay(id, 2, 3, 10));
		pass(1);
		assert_noop!(pay(id, 2, 3, 10), Error::<Test>::NoLongerPaid);
		assert_noop!(Money::issue(signed(GUARDIAN), id, 2, 1), Error::<Test>::BeyondSupply);
		assert_ok!(Money::redeem(signed(3), id, 10));
	});
}

#[test]
fn vouchers_that_have_expired_before_they_begin_are_refused() {
	chain(|| {
		let Supply::Vouchers(plain) = vouchers(1_000) else { unreachable!() };
		let expires_at = Some(START);
		let expired = terms(Supply::Vouchers(Vouchers { expires_at, ..plain }));
		assert_noop!(Money::open(signed(1), expired), Error::<Test>::BadVouchers);
		assert_noop!(Money::open(signed(1), terms(vouchers(0))), Error::<Test>::BadVouchers);
	});
}

#[test]
fn members_see_the_reserve_beside_what_is_in_circulation() {
	chain(|| {
		let id = open(terms(vouchers(1_000)));
		assert_ok!(Money::issue(signed(GUARDIAN), id, 2, 100));
		let reference = b"https://example.org/audit".to_vec().try_into().unwrap();
		let reference: Text<MaxReference> = reference;
		assert_noop!(
			Money::state_reserve(signed(2), id, 1, reference.clone(), [1; 32]),
			DispatchError::BadOrigin
		);
		assert_ok!(Money::state_reserve(signed(GUARDIAN), id, 120, reference.clone(), [7; 32]));
		let reserve = Reserve { amount: 120, reference, hash: [7; 32], at: START };
		assert_eq!(Reserves::<Test>::get(id), Some(reserve.clone()));
		assert_eq!(events().pop(), Some(Event::ReserveStated { currency: id, reserve, issuance: 100 }));
	});
}
