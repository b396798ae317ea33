//! The part of the reserve that is in assets.

use super::*;
use ledger::account::*;

/// A cooperative with a reserve of 100, of which 60 can be in assets.
fn with_reserve() -> CooperativeId {
	let id = found(bylaws());
	let controls = Controls { reserve_in_cash: Perbill::from_percent(40), ..Default::default() };
	Coops::set_controls(resolved(id, Kind::Bylaws), id, controls).unwrap();
	a_year(id);
	assert_eq!(books(id).reserve, 100);
	id
}

fn invest(id: CooperativeId, seller: AccountId, cost: Balance, life: Moment) -> Result<(), DispatchError> {
	Coops::invest_reserve(resolved(id, Kind::Qualified), id, seller, cost, 0, life)
}

fn held(id: CooperativeId) -> Balance {
	Coops::held(id, &HOURS, HoldReason::Reserve)
}

fn balance(id: CooperativeId, number: ledger::Number) -> i128 {
	ledger::present(&Book::<Test>::of(id), number).unwrap().total()
}

#[test]
fn members_put_a_part_of_the_reserve_into_an_oven_as_far_as_the_controls_allow() {
	chain(|| {
		let id = with_reserve();
		let ordinary = Coops::invest_reserve(resolved(id, Kind::Ordinary), id, CUSTOMER, 5, 0, YEAR);
		assert_eq!(ordinary, Err(DispatchError::BadOrigin));
		assert_eq!(invest(id, CUSTOMER, 61, YEAR), error(Error::ReserveInCash));
		assert_eq!(invest(id, CUSTOMER, 0, YEAR), error(Error::BadAmount));
		let (before, purse) = (books(id), hours(CUSTOMER));
		invest(id, CUSTOMER, 60, 10 * YEAR).unwrap();
		let after = books(id);
		assert_eq!((hours(CUSTOMER) - purse, held(id), balance(id, FIXED_ASSETS)), (60, 40, 60));
		// The reserve, the result and the free money are as before.
		assert_eq!((after.reserve, after.result, after.free), (100, before.result, before.free));
		assert_eq!((after.assets, after.unexplained), (before.assets, 0));
		check();
		assert_eq!(invest(id, CUSTOMER, 1, YEAR), error(Error::ReserveInCash));
	});
}

#[test]
fn without_a_change_of_the_controls_all_of_the_reserve_is_held() {
	chain(|| {
		let id = found(bylaws());
		a_year(id);
		assert_eq!(invest(id, CUSTOMER, 1, YEAR), error(Error::ReserveInCash));
		assert_eq!(held(id), 100);
	});
}

#[test]
fn the_reserve_never_pays_a_member_or_the_cooperative_itself() {
	chain(|| {
		let id = with_reserve();
		TestRoll::replace(2, 25);
		for seller in [1, 2, 25, Coops::account_id(id)] {
			assert_eq!(invest(id, seller, 10, YEAR), error(Error::ReservePaysNoMember), "{seller}");
		}
		assert_eq!(held(id), 100);
	});
}

#[test]
fn as_an_oven_loses_its_value_money_is_held_in_its_place() {
	chain(|| {
		let id = with_reserve();
		invest(id, CUSTOMER, 60, 2 * YEAR).unwrap();
		pass(YEAR);
		close_period(id).unwrap();
		let whole = books(id).reserve;
		assert!((29..=31).contains(&Coops::invested_reserve(id)), "half of its life is over");
		assert_eq!(held(id) + Coops::invested_reserve(id), whole);
		pass(YEAR);
		close_period(id).unwrap();
		assert!(Coops::invested_reserve(id) <= 1);
		pass(YEAR);
		close_period(id).unwrap();
		assert_eq!((Coops::invested_reserve(id), held(id)), (0, books(id).reserve));
	});
}

/// Otherwise members could turn the reserve into an oven, the oven into money, and the money into shares.
#[test]
fn what_an_oven_of_the_reserve_is_sold_for_goes_to_the_heir_and_never_to_the_shares() {
	chain(|| {
		let id = with_reserve();
		invest(id, CUSTOMER, 60, 10 * YEAR).unwrap();
		let free = books(id).free;
		spend(id, free).unwrap();
		Coops::dissolve(resolved(id, Kind::Dissolution), id, Heir::Commons).unwrap();
		pay(CUSTOMER, Coops::account_id(id), 60).unwrap();
		pass(60 * DAY);
		let commons = hours(COMMONS);
		Coops::distribute(by(9), id).unwrap();
		assert_eq!(coop(id).share_value, 0);
		assert!(hours(COMMONS) - commons >= 99, "but for the unit that keeps the account alive");
		check();
	});
}

#[test]
fn the_proceeds_of_an_oven_of_the_reserve_are_held_at_once() {
	chain(|| {
		let id = with_reserve();
		invest(id, CUSTOMER, 60, 10 * YEAR).unwrap();
		let oven = NextNumber::<Test>::get(id) - 1;
		pay(CUSTOMER, Coops::account_id(id), 45).unwrap();
		let sold = Booking::Disposal { asset: oven, proceeds: 45, paid_to: CHAIN_CASH };
		Coops::record_booking(resolved(id, Kind::Ordinary), id, sold, note("sold")).unwrap();
		assert_eq!((held(id), Coops::invested_reserve(id), books(id).unexplained), (85, 15, 0));
		check();
		// The loss of the sale is the members', and the next closing makes the reserve whole.
		pass(YEAR);
		close_period(id).unwrap();
		assert_eq!((held(id), Coops::invested_reserve(id)), (100, 0));
	});
}

/// Otherwise a creditor would get the money only if they call before an officer books the sale.
#[test]
fn in_a_dissolution_creditors_come_before_the_reserve_that_was_in_an_oven() {
	chain(|| {
		let id = with_reserve();
		invest(id, CUSTOMER, 60, 10 * YEAR).unwrap();
		let oven = NextNumber::<Test>::get(id) - 1;
		let flour = Booking::Bill { creditor: 11, account: INVENTORY, amount: 100_000, due: now() };
		Coops::record_booking(resolved(id, Kind::Ordinary), id, flour, note("flour")).unwrap();
		Coops::dissolve(resolved(id, Kind::Dissolution), id, Heir::Commons).unwrap();
		let (free, reserve, before) = (books(id).free, held(id), hours(11));
		pay(CUSTOMER, Coops::account_id(id), 45).unwrap();
		let sold = Booking::Disposal { asset: oven, proceeds: 45, paid_to: CHAIN_CASH };
		Coops::record_booking(resolved(id, Kind::Ordinary), id, sold, note("sold")).unwrap();
		Coops::pay_bill(by(9), id, oven + 1).unwrap();
		assert_eq!((hours(11) - before, held(id)), (free + 45, reserve));
		check();
	});
}

/// Otherwise members who vote themselves high wages would get what the reserve has paid for.
#[test]
fn a_loss_that_uses_up_the_shares_does_not_lower_the_reserve_that_is_in_an_oven() {
	chain(|| {
		let id = with_reserve();
		invest(id, CUSTOMER, 60, 10 * YEAR).unwrap();
		let free = books(id).free;
		spend(id, free).unwrap();
		pass(YEAR);
		close_period(id).unwrap();
		let closing = Periods::<Test>::get(id, 1).unwrap().closing.unwrap();
		assert_eq!((closing.loss_to_reserve, coop(id).share_value), (0, 0));
		assert_eq!((books(id).reserve, held(id), Coops::invested_reserve(id)), (100, 40, 60));
		check();
		// Nobody is paid for shares while net assets do not cover the reserve.
		assert_eq!(Coops::redeemable_capital(id), Some((0, ledger::Limit::NetAssets)));
	});
}
