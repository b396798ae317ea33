//! A surplus that is no money yet: members are owed all of it, and are paid as money comes, the oldest period first.

use super::*;
use ledger::account::*;

/// Customers will pay this much later.
fn sell_on_credit(id: CooperativeId, amount: i128) {
	enter(id, [(RECEIVABLES, amount), (SALES_TO_OTHERS, -amount)]).unwrap();
}

/// A cooperative that has spent 250 of its 299 on flour, and has sold for 1,000 on credit in its first year. The first
/// member has done three quarters of the work, and the second the other part. The reserve gets 100, the commons 50, the
/// three shares 6, and the members 844, half of it in cash. There is money for 49 of the reserve.
fn a_year_on_credit() -> CooperativeId {
	let id = found(bylaws());
	let flour = Booking::Bill { creditor: CUSTOMER, account: INVENTORY, amount: 250, due: now() };
	Coops::record_booking(resolved(id, Kind::Ordinary), id, flour, note("flour")).unwrap();
	Coops::pay_bill(by(9), id, 0).unwrap();
	a_period_on_credit(id);
	id
}

fn a_period_on_credit(id: CooperativeId) {
	Coops::record_work(by(TILL), id, 0, LABOUR, 3, text("three hours")).unwrap();
	Coops::record_work(by(TILL), id, 1, LABOUR, 1, text("an hour")).unwrap();
	sell_on_credit(id, 1_000);
	pass(YEAR);
	close_period(id).unwrap();
	check();
}

/// Calls as a transaction does: a refused call changes nothing.
fn done(call: impl FnOnce() -> Result<(), DispatchError>) -> Result<(), DispatchError> {
	let result = frame_support::storage::with_storage_layer(call);
	check();
	result
}

fn hold(id: CooperativeId) -> Result<(), DispatchError> {
	done(|| Coops::hold_claims(by(9), id).map(|_| ()).map_err(|error| error.error))
}

fn claim(id: CooperativeId, period: PeriodNo, member: MemberNo) -> Result<(), DispatchError> {
	done(|| Coops::claim_patronage(by(9), id, period, member))
}

fn collect(id: CooperativeId, member: MemberNo) -> Result<(), DispatchError> {
	done(|| Coops::collect(by(9), id, member))
}

fn commons_payable(id: CooperativeId) -> Balance {
	Coops::booked_amount(id, COMMONS_PAYABLE).unwrap()
}

#[test]
fn all_of_a_surplus_is_divided_and_is_owed_until_there_is_money_for_it() {
	chain(|| {
		let id = a_year_on_credit();
		let closing = Periods::<Test>::get(id, 0).unwrap().closing.unwrap();
		let parts = (closing.result, closing.to_reserve, closing.to_commons, closing.interest);
		assert_eq!(parts, (1_000, 100, 50, 2));
		assert_eq!((closing.cash, closing.retained, closing.claims()), (422, 422, 428));
		super::closing::divides_as_the_ledger(id);
		let books = books(id);
		assert_eq!((books.claims, books.reserve, books.retained, books.result), (428, 100, 422, 0));
		assert_eq!(
			(Coops::invested_reserve(id), commons_payable(id), coop(id).unheld),
			(51, 50, Some((0, 428)))
		);
		// It is in the statement of a member, and cannot be had yet.
		let (statement, _) = Coops::statement_of(id, 0, 0, 9).unwrap();
		assert_eq!((statement.collectable, statement.claimable, statement.owed), (0, 0, 2 + 316));
		assert_eq!((claim(id, 0, 0), collect(id, 0)), (error(Error::NotHeld), error(Error::NotHeld)));
		assert_eq!(hold(id), error(Error::NothingToHold));
	});
}

#[test]
fn money_is_held_for_the_reserve_then_for_interest_then_for_patronage_and_the_commons_are_paid_last() {
	chain(|| {
		let id = a_year_on_credit();
		earn(id, 51 + 9);
		hold(id).unwrap();
		let held = Event::ClaimsHeld { cooperative: id, period: 0, amount: 9, left: 419, until: None };
		assert_eq!(events().last(), Some(&held));
		assert_eq!((Coops::invested_reserve(id), coop(id).unheld), (0, Some((0, 419))));
		// The interest of 6 is held, and patronage is not.
		assert_eq!((collect(id, 0), claim(id, 0, 0)), (Ok(()), error(Error::NotHeld)));
		earn(id, 419);
		hold(id).unwrap();
		let until = Some(now() + 2 * YEAR);
		let held = Event::ClaimsHeld { cooperative: id, period: 0, amount: 419, left: 0, until };
		assert_eq!(events().last(), Some(&held));
		assert_eq!(Periods::<Test>::get(id, 0).unwrap().cash.unwrap().until, until, "the time begins now");
		let before = (hours(1), hours(2), hours(COMMONS));
		claim(id, 0, 0).unwrap();
		claim(id, 0, 1).unwrap();
		collect(id, 1).unwrap();
		assert_eq!((hours(1) - before.0, hours(2) - before.1), (316, 105 + 2));
		// A part is not paid to the commons.
		earn(id, 49);
		assert_eq!((hold(id), commons_payable(id)), (error(Error::NothingToHold), 50));
		earn(id, 1);
		hold(id).unwrap();
		assert_eq!((hours(COMMONS) - before.2, commons_payable(id)), (50, 0));
		assert_eq!(hold(id), error(Error::NothingToHold));
	});
}

#[test]
fn members_are_paid_for_the_oldest_period_first_however_early_others_call() {
	chain(|| {
		let id = a_year_on_credit();
		a_period_on_credit(id);
		assert_eq!((coop(id).unheld, books(id).claims), (Some((0, 428)), 2 * 428));
		// There is money for the reserve, and for one period.
		earn(id, 51 + 100 + 428);
		assert_eq!(claim(id, 1, 0), error(Error::NotHeld));
		hold(id).unwrap();
		assert_eq!(coop(id).unheld, Some((1, 428)));
		assert_eq!(claim(id, 1, 0), error(Error::NotHeld));
		assert_eq!((claim(id, 0, 1), claim(id, 0, 0)), (Ok(()), Ok(())));
		// All interest is one sum for a member. It waits until all of it is held.
		assert_eq!(collect(id, 0), error(Error::NotHeld));
		earn(id, 5);
		hold(id).unwrap();
		assert_eq!((coop(id).unheld, collect(id, 0)), (Some((1, 423)), error(Error::NotHeld)));
		earn(id, 1);
		hold(id).unwrap();
		let before = hours(1);
		collect(id, 0).unwrap();
		assert_eq!(hours(1) - before, 2 + 2);
	});
}

/// Otherwise members who leave would be paid with the money for patronage, and members who resolve with that for others.
#[test]
fn no_share_is_redeemed_and_no_patronage_revolved_before_all_claims_are_held() {
	chain(|| {
		let id = a_year_on_credit();
		Coops::leave(by(3), id).unwrap();
		pass(90 * DAY);
		earn(id, 900);
		let redeem = || done(|| Coops::redeem_shares(by(9), id, 1).map(|_| ()).map_err(|error| error.error));
		let revolve = || done(|| Coops::revolve(resolved(id, Kind::Qualified), id));
		assert_eq!((redeem(), revolve()), (error(Error::NotHeld), error(Error::NotHeld)));
		assert_eq!(Coops::exit_queue_info(id, None, 9).0[0].covered, 0);
		hold(id).unwrap();
		assert_eq!(Coops::exit_queue_info(id, None, 9).0[0].covered, 1);
		redeem().unwrap();
	});
}

/// Otherwise a surplus that nobody pays would keep members from what is theirs already.
#[test]
fn what_was_held_for_a_member_is_paid_although_later_interest_is_not_held() {
	chain(|| {
		let id = found(bylaws());
		a_year(id);
		// The second member has 2 of interest, which is counted when they pay for another share.
		Coops::pay_shares(by(2), id, 1).unwrap();
		assert_eq!((member(id, 1).due, member(id, 1).owed), (2, 0));
		let free = books(id).free;
		let flour = Booking::Bill { creditor: CUSTOMER, account: INVENTORY, amount: free, due: now() };
		Coops::record_booking(resolved(id, Kind::Ordinary), id, flour, note("flour")).unwrap();
		Coops::pay_bill(by(9), id, 0).unwrap();
		a_period_on_credit(id);
		assert_eq!(coop(id).unheld.map(|(period, _)| period), Some(1));
		let before = hours(2);
		collect(id, 1).unwrap();
		assert_eq!(hours(2) - before, 2);
		assert_eq!(collect(id, 1), error(Error::NotHeld));
	});
}

#[test]
fn a_later_loss_takes_nothing_of_what_members_are_owed_and_nothing_of_the_reserve() {
	chain(|| {
		let id = a_year_on_credit();
		// The customers never pay.
		enter(id, [(BAD_DEBTS, 1_000), (RECEIVABLES, -1_000)]).unwrap();
		pass(YEAR);
		close_period(id).unwrap();
		check();
		let closing = Periods::<Test>::get(id, 1).unwrap().closing.unwrap();
		let borne = (closing.loss_to_retained, closing.loss_to_shares, closing.loss_to_reserve);
		assert_eq!(borne, (422, 300, 0));
		let books = books(id);
		assert_eq!((books.claims, books.reserve, books.result), (428, 100, -278));
	});
}

/// Otherwise members could divide the reserve by a surplus that nobody ever pays.
#[test]
fn at_the_end_claims_come_before_shares_share_alike_and_never_get_the_reserve() {
	chain(|| {
		let id = a_year_on_credit();
		earn(id, 251);
		Coops::dissolve(resolved(id, Kind::Dissolution), id, Heir::Commons).unwrap();
		assert_eq!(hold(id), error(Error::Dissolved));
		pass(60 * DAY);
		let commons = hours(COMMONS);
		Coops::distribute(by(9), id).unwrap();
		check();
		// 51 for the reserve, and 200 for the claims, with the unit that has kept the account alive.
		assert_eq!((coop(id).share_value, hours(COMMONS) - commons, books(id).claims), (0, 99, 428));
		let before = (hours(1), hours(2));
		claim(id, 0, 0).unwrap();
		assert_eq!(hours(1) - before.0, 316 * 201 / 428);
		claim(id, 0, 1).unwrap();
		assert!((105 * 201 / 428..=105 * 201 / 428 + 1).contains(&(hours(2) - before.1)));
		(0..3).for_each(|number| collect(id, number).unwrap());
		// The last unit of patronage could not be divided, and belongs to nobody.
		assert!(books(id).claims <= 1);
	});
}

/// Anyone can call it as often as they like.
#[test]
fn hundreds_of_calls_for_one_unit_each_leave_nothing_in_the_books() {
	chain(|| {
		let id = a_year_on_credit();
		let entries = Entries::<Test>::iter().count();
		for _ in 0..400 {
			earn(id, 1);
			Coops::hold_claims(by(9), id).unwrap();
		}
		check();
		assert_eq!(Entries::<Test>::iter().count(), entries);
		assert_eq!(coop(id).unheld, Some((0, 428 + 51 - 400)));
	});
}
