//! The accounts of a period, objections to them, and solvency on the balance sheet.

use super::*;
use ledger::account::*;

/// Members have ten days to object, after the two weeks for the last entries.
fn with_objections() -> CooperativeId {
	let id = found(bylaws());
	let controls = Controls { objection: 10 * DAY, ..Default::default() };
	Coops::set_controls(resolved(id, Kind::Bylaws), id, controls).unwrap();
	id
}

fn object(id: CooperativeId, who: AccountId, member: MemberNo) -> Result<(), DispatchError> {
	Coops::object_to_accounts(by(who), id, member, text("the oven is missing"))
}

#[test]
fn members_have_time_to_object_before_a_period_is_closed() {
	chain(|| {
		let id = with_objections();
		earn(id, 100);
		pass(YEAR - 1);
		assert_eq!(object(id, 1, 0), error(Error::PeriodNotOver));
		pass(1 + 24 * DAY - 1);
		assert_eq!(close_period(id), error(Error::PeriodNotOver));
		pass(1);
		close_period(id).unwrap();
		// Business has not waited: what was sold meanwhile is in the next period.
		assert_eq!(Periods::<Test>::get(id, 0).unwrap().closing.unwrap().surplus, 100);
	});
}

#[test]
fn after_an_objection_only_the_members_let_a_period_be_closed() {
	chain(|| {
		let id = with_objections();
		pass(YEAR);
		assert_eq!(object(id, 2, 0), error(Error::NotYourNumber));
		object(id, 1, 0).unwrap();
		assert_eq!(object(id, 2, 1), error(Error::NothingToChange));
		pass(YEAR);
		assert_eq!(close_period(id), error(Error::ObjectedTo));
		let approve = |period| Coops::approve_accounts(resolved(id, Kind::Ordinary), id, period);
		assert_eq!(approve(1), error(Error::PeriodNotOver));
		approve(0).unwrap();
		close_period(id).unwrap();
		assert_eq!((Objections::<Test>::iter().count(), ApprovedAccounts::<Test>::iter().count()), (0, 0));
		// The next period is objected to anew.
		object(id, 3, 2).unwrap();
	});
}

#[test]
fn silence_approves_no_accounts_if_the_controls_ask_for_the_approval_of_the_members() {
	chain(|| {
		let id = found(bylaws());
		let controls = Controls { approval: true, ..Default::default() };
		Coops::set_controls(resolved(id, Kind::Bylaws), id, controls).unwrap();
		earn(id, 100);
		let last = now() + YEAR - 1;
		pass(YEAR + 14 * DAY - 1);
		assert_eq!(close_period(id), error(Error::PeriodNotOver));
		pass(2);
		// What the members approve no longer changes.
		let postings = ledger::postings([(RECEIVABLES, 5), (SALES_TO_OTHERS, -5)]).unwrap();
		let late = Booking::Entry { date: last, postings };
		let stated = Coops::record_booking(resolved(id, Kind::Ordinary), id, late, note("a late invoice"));
		assert_eq!(stated, error(Error::BadDate));
		pass(YEAR - 15 * DAY);
		assert_eq!(close_period(id), error(Error::NotApproved));
		Coops::approve_accounts(resolved(id, Kind::Ordinary), id, 0).unwrap();
		close_period(id).unwrap();
		assert_eq!(Periods::<Test>::get(id, 0).unwrap().closing.unwrap().surplus, 100);
		// The approval of one period is none of the next.
		pass(YEAR);
		assert_eq!(close_period(id), error(Error::NotApproved));
	});
}

#[test]
fn nobody_states_anything_in_a_period_whose_accounts_are_fixed() {
	chain(|| {
		let id = with_objections();
		let last = now() + YEAR - 1;
		let state = |date| {
			let postings = ledger::postings([(RECEIVABLES, 5), (SALES_TO_OTHERS, -5)]).unwrap();
			let booking = Booking::Entry { date, postings };
			Coops::record_booking(resolved(id, Kind::Ordinary), id, booking, note("a late invoice"))
		};
		pass(YEAR + 14 * DAY);
		state(last).unwrap();
		pass(1);
		assert_eq!(state(last), error(Error::BadDate));
		state(last + 1).unwrap();
		Coops::approve_accounts(resolved(id, Kind::Ordinary), id, 0).unwrap();
		close_period(id).unwrap();
		assert_eq!(Periods::<Test>::get(id, 0).unwrap().closing.unwrap().surplus, 5);
	});
}

#[test]
fn the_statement_of_a_period_stays_as_it_was_closed_and_that_of_the_open_one_is_as_of_now() {
	chain(|| {
		let id = found(bylaws());
		earn(id, 1_000);
		let open = Coops::accounts_of(id, 0).unwrap();
		assert_eq!(open.figures().unwrap().surplus, 1_000);
		assert_eq!(ledger::check_statement(&open), Ok(()));
		pass(YEAR);
		close_period(id).unwrap();
		let closed = Coops::accounts_of(id, 0).unwrap();
		earn(id, 70);
		assert_eq!(Coops::accounts_of(id, 0), Some(closed.clone()));
		// What the members decide later changes the statement of the open period only.
		let controls = Controls { least_capital: 200, ..Default::default() };
		Coops::set_controls(resolved(id, Kind::Bylaws), id, controls).unwrap();
		assert_eq!(Coops::accounts_of(id, 0), Some(closed.clone()));
		assert_eq!(Coops::accounts_of(id, 1).unwrap().least_capital, 200);
		assert_eq!(closed.figures().unwrap().surplus, 1_000);
		assert_eq!(Coops::accounts_of(id, 1).unwrap().figures().unwrap().surplus, 70);
		assert_eq!(Coops::accounts_of(id, 3), None);
		let (page, next) = Coops::entries_from(id, 0, 2);
		assert_eq!((page.len(), next), (2, Some(2)));
		check();
	});
}

#[test]
fn shares_are_a_liability_as_far_as_the_controls_let_them_be_redeemed() {
	chain(|| {
		let id = found(bylaws());
		let least = |least_capital| {
			let controls = Controls { least_capital, ..Default::default() };
			Coops::set_controls(resolved(id, Kind::Bylaws), id, controls).unwrap();
			let figures = Coops::accounts_of(id, 0).unwrap().figures().unwrap();
			(figures.liabilities, figures.equity)
		};
		assert_eq!([least(0), least(200), least(900)], [(300, 0), (100, 200), (0, 300)]);
		// More than there can be of any money would leave the books without a statement.
		let controls = Controls { least_capital: Balance::MAX, ..Default::default() };
		let set = Coops::set_controls(resolved(id, Kind::Bylaws), id, controls);
		assert_eq!(set, error(Error::BadAmount));
	});
}

#[test]
fn nothing_is_redeemed_below_the_least_capital_or_with_the_money_for_bills_that_are_due_soon() {
	let staffed = |controls| {
		let id = found(Bylaws { notice: 0, solvency: Perbill::zero(), ..bylaws() });
		Coops::set_controls(resolved(id, Kind::Bylaws), id, controls).unwrap();
		Coops::leave(by(1), id).unwrap();
		Coops::leave(by(2), id).unwrap();
		id
	};
	let redeem = |id| Coops::redeem_shares(by(9), id, 2).map(|_| ()).map_err(|error| error.error);
	chain(|| {
		let id = staffed(Controls { least_capital: 200, ..Default::default() });
		assert_eq!(Coops::redeemable_capital(id), Some((100, ledger::Limit::LeastCapital)));
		let covered: Vec<_> = Coops::exit_queue_info(id, None, 9).0.iter().map(|at| at.covered).collect();
		assert_eq!(covered, [1, 0]);
		redeem(id).unwrap();
		assert_eq!((coop(id).shares, redeem(id)), (2, error(Error::NothingToRedeem)));
	});
	chain(|| {
		let id = staffed(Controls { horizon: 30 * DAY, ..Default::default() });
		// Flour for the stock: nothing is lost, and its money is not there for the members.
		let bill =
			Booking::Bill { creditor: CUSTOMER, account: INVENTORY, amount: 250, due: now() + 20 * DAY };
		Coops::record_booking(resolved(id, Kind::Ordinary), id, bill, note("flour")).unwrap();
		assert_eq!(Coops::redeemable_capital(id), Some((49, ledger::Limit::Money)));
		assert_eq!(redeem(id), error(Error::NothingToRedeem));
		pass(20 * DAY);
		Coops::pay_bill(by(9), id, 0).unwrap();
		// All but one unit that keeps the account alive: no share can be paid with what is left.
		assert_eq!(redeem(id), error(Error::NothingToRedeem));
		earn(id, 60);
		redeem(id).unwrap();
	});
}

/// The first year of the bakery whose journal was kept by hand: see the tests of the ledger.
#[test]
fn the_surplus_of_the_bakery_is_divided_as_its_books_kept_by_hand_say() {
	chain(|| {
		let waterfall = Waterfall {
			reserve: Perbill::from_percent(20),
			commons: Perbill::zero(),
			interest: Perbill::from_percent(2),
			cash: Perbill::from_percent(60),
		};
		let par = 150_000;
		let id = found(Bylaws { par, waterfall, ..bylaws() });
		let controls = Controls { measure: Measure::Sales, ..Default::default() };
		Coops::set_controls(resolved(id, Kind::Bylaws), id, controls).unwrap();
		// The measure holds from the next period on.
		pass(YEAR);
		close_period(id).unwrap();
		Coops::record_work(by(TILL), id, 0, PURCHASE, 1, text("bread")).unwrap();
		Coops::buy(by(1), id, 800_000, text("bread")).unwrap();
		earn(id, 345_000);
		enter(id, [(RECEIVABLES, 60_000), (GRANTS, -60_000)]).unwrap();
		enter(id, [(OTHER_EXPENSES, 807_780), (PAYABLES, -807_780)]).unwrap();
		pass(YEAR);
		close_period(id).unwrap();
		let closing = Periods::<Test>::get(id, 1).unwrap().closing.unwrap();
		assert_eq!((closing.surplus, closing.of_members), (397_220, 277_533));
		assert_eq!((closing.to_reserve, closing.interest * 3), (119_687, 9_000));
		assert_eq!((closing.cash, closing.retained, closing.remainder), (161_119, 107_414, 0));
	});
}

#[test]
fn what_comes_from_others_is_never_patronage_and_trading_in_circles_costs_more_than_it_returns() {
	let closed = |others_to_commons| {
		let id = found(bylaws());
		let controls = Controls { measure: Measure::Sales, others_to_commons, ..Default::default() };
		Coops::set_controls(resolved(id, Kind::Bylaws), id, controls).unwrap();
		pass(YEAR);
		close_period(id).unwrap();
		Coops::record_work(by(TILL), id, 0, PURCHASE, 1, text("bread")).unwrap();
		Coops::buy(by(1), id, 100, text("bread")).unwrap();
		earn(id, 300);
		// A grant of 2,000, which is from nobody in particular.
		pay(CUSTOMER, Coops::account_id(id), 2_000).unwrap();
		enter(id, [(CHAIN_CASH, 2_000), (GRANTS, -2_000)]).unwrap();
		pass(YEAR);
		close_period(id).unwrap();
		check();
		(id, Periods::<Test>::get(id, 1).unwrap().closing.unwrap())
	};
	chain(|| {
		// A quarter of the sales are to members. They have paid 100, and get 95 at most.
		let (id, closing) = closed(false);
		super::closing::divides_as_the_ledger(id);
		assert_eq!((closing.result, closing.of_members), (2_400, 600));
		assert_eq!((closing.to_reserve, closing.to_commons, closing.interest), (1_800, 120, 2));
		assert_eq!((closing.cash + closing.retained, closing.remainder), (95, 480 - 6 - 95));
		let (id, closing) = closed(true);
		super::closing::divides_as_the_ledger(id);
		assert_eq!((closing.to_reserve, closing.to_commons), (240, 1_560));
		// An audit knows that the commons were to get it: if the reserve were, it would find a mistake.
		let audited = super::closing::audited_division(id, |closing| closing.others_to_commons = false);
		assert!(matches!(audited, Some(Err(_))), "{audited:?}");
	});
}
