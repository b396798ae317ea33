//! The consequences of a debt that is not paid.

use crate::{decay::YEAR, mock::*, *};
use frame_support::{
	assert_noop, assert_ok,
	sp_runtime::{DispatchError, Perbill, TokenError},
	traits::fungibles::Inspect,
};

/// A mutual credit with a levy of 10 %, in which a debt is in arrears after half a year.
fn with(rest: Bearer) -> CurrencyId {
	let arrears =
		Arrears { after: Some(YEAR / 2), limit_left: Perbill::from_percent(20), listed: true, rest };
	circle(Credit { levy: Perbill::from_percent(10), arrears, ..credit(1_000) })
}

fn ledger(id: CurrencyId) -> Ledger {
	Currencies::<Test>::get(id).expect("it is there").ledger
}

#[test]
fn a_member_who_owes_for_too_long_has_less_limit_and_is_listed_until_they_owe_nothing() {
	chain(|| {
		let id = with(Bearer::Fund);
		assert_ok!(pay(id, 1, 2, 100));
		pass(YEAR / 4);
		// Paying back a little is not enough.
		assert_ok!(pay(id, 2, 1, 50));
		pass(YEAR / 4);
		assert_eq!(Money::limit(id, 1), 200, "a fifth of it");
		let info = Money::account_info(id, 1).expect("it is there");
		assert_eq!((info.debt, info.in_arrears_since), (60, Some(now())));
		assert_eq!(Money::in_arrears(id, None, 10), (vec![(1, 1, 60, now())], None));
		assert_ok!(pay(id, 1, 2, 100));
		assert_noop!(pay(id, 1, 2, 100), TokenError::FundsUnavailable);
		assert_ok!(pay(id, 3, 1, 170));
		assert_eq!((worth(id, 1), Money::limit(id, 1)), (0, 1_000));
		assert_eq!(Money::in_arrears(id, None, 10), (vec![], None));
		assert_ok!(pay(id, 1, 2, 100));
		assert_eq!(Money::limit(id, 1), 1_000, "and the time begins anew");
	});
}

#[test]
fn the_list_has_pages_and_is_empty_where_nobody_is_listed() {
	chain(|| {
		let id = with(Bearer::Fund);
		(1..=4).for_each(|who| pay(id, who, 5, 10).expect("it can be owed"));
		pass(YEAR);
		let (mut found, mut after) = (vec![], None);
		loop {
			let (page, next) = Money::in_arrears(id, after, 2);
			found.extend(page.into_iter().map(|(member, ..)| member));
			after = next;
			if after.is_none() {
				break;
			}
		}
		found.sort();
		assert_eq!(found, [1, 2, 3, 4]);
		let id = circle(credit(100));
		assert_ok!(pay(id, 1, 2, 10));
		pass(10 * YEAR);
		assert_eq!(Money::in_arrears(id, None, 10), (vec![], None));
		assert_eq!(Money::limit(id, 1), 100, "and a member can owe forever there");
	});
}

#[test]
fn debt_that_the_fund_cannot_pay_is_written_off_and_levies_make_it_good() {
	chain(|| {
		let id = with(Bearer::Payers);
		assert_ok!(pay(id, 1, 2, 500));
		expel(1);
		assert_ok!(Money::settle_default(signed(9), id, 1));
		pass(30 * DAY);
		assert_ok!(Money::settle_default(signed(9), id, 1));
		let told = Event::DefaultSettled { currency: id, member: 1, paid: 50, written_off: 500, left: 0 };
		assert_eq!(events().pop(), Some(told));
		assert_eq!((worth(id, 1), Lines::<Test>::get(id, 1)), (0, None));
		let Ledger { fund, written_off, issuance, .. } = ledger(id);
		assert_eq!((fund, written_off, issuance), (0, 500, 500));
		check();
		// Each payment takes a part of it out, so every payer bears it.
		assert_ok!(pay(id, 2, 3, 200));
		assert_eq!((ledger(id).written_off, ledger(id).fund), (480, 0));
		for _ in 0..13 {
			assert_ok!(pay(id, 3, 4, 200));
			assert_ok!(pay(id, 4, 3, 200));
		}
		check();
		assert_eq!((ledger(id).written_off, ledger(id).fund), (0, 40), "then the fund grows again");
	});
}

#[test]
fn nothing_is_written_off_before_the_decision_where_it_is_decided() {
	chain(|| {
		let id = with(Bearer::Decision);
		assert_ok!(pay(id, 1, 2, 500));
		expel(1);
		assert_ok!(Money::settle_default(signed(9), id, 1));
		assert_noop!(Money::write_off(signed(GUARDIAN), id, 1), Error::<Test>::TooEarly);
		pass(30 * DAY);
		assert_ok!(Money::settle_default(signed(9), id, 1));
		assert_noop!(Money::settle_default(signed(9), id, 1), Error::<Test>::FundEmpty);
		assert_eq!(worth(id, 1), -500);
		assert_noop!(Money::write_off(signed(2), id, 1), DispatchError::BadOrigin);
		assert_ok!(Money::write_off(signed(GUARDIAN), id, 1));
		assert_eq!((worth(id, 1), ledger(id).written_off), (0, 500));
	});
}

#[test]
fn the_guardian_decides_nothing_where_the_rules_say_who_bears_a_loss() {
	chain(|| {
		for rest in [Bearer::Fund, Bearer::Payers] {
			let id = with(rest);
			assert_ok!(pay(id, 2, 3, 500));
			assert_noop!(Money::write_off(signed(GUARDIAN), id, 2), Error::<Test>::NotDecided);
		}
	});
}

#[test]
fn a_returning_member_owes_what_was_written_off_and_pays_the_others_back() {
	chain(|| {
		let id = with(Bearer::Payers);
		assert_ok!(pay(id, 1, 2, 500));
		expel(1);
		assert_ok!(Money::settle_default(signed(9), id, 1));
		pass(30 * DAY);
		assert_ok!(Money::settle_default(signed(9), id, 1));
		assert_ok!(pay(id, 2, 3, 100));
		assert_eq!(ledger(id).written_off, 490);
		enrol(1, 11);
		assert_ok!(Money::join(signed(11), id));
		assert_eq!((worth(id, 11), ledger(id).written_off, ledger(id).fund), (-550, 0, 60));
		let told = Event::Joined { currency: id, member: 1, who: 11, owed: 550 };
		assert_eq!(events().pop(), Some(told));
		check();
		// It does not work a second time.
		assert_ok!(pay(id, 2, 11, 300));
		assert_ok!(pay(id, 4, 11, 250));
		assert_ok!(Money::leave(signed(11), id, None));
		assert_ok!(Money::join(signed(11), id));
		assert_eq!(worth(id, 11), 0);
	});
}

#[test]
fn a_member_who_comes_back_before_their_place_is_closed_has_so_much_less_limit() {
	chain(|| {
		let id = with(Bearer::Fund);
		assert_ok!(pay(id, 1, 2, 500));
		expel(1);
		assert_ok!(Money::settle_default(signed(9), id, 1));
		pass(30 * DAY);
		assert_ok!(Money::settle_default(signed(9), id, 1));
		assert_eq!(worth(id, 1), -500, "50 of 550 were in the fund");
		enrol(1, 1);
		assert_eq!(Money::limit(id, 1), 950);
	});
}

#[test]
fn rules_under_which_nothing_would_make_good_what_is_written_off_are_refused() {
	chain(|| {
		let with = |levy, arrears| terms(Supply::MutualCredit(Credit { levy, arrears, ..credit(100) }));
		let (none, some) = (Perbill::zero(), Perbill::from_percent(1));
		for rest in [Bearer::Payers, Bearer::Decision] {
			let arrears = Arrears { rest, ..Default::default() };
			assert_noop!(Money::open(signed(1), with(none, arrears)), Error::<Test>::BadCredit);
			assert_ok!(Money::open(signed(1), with(some, arrears)));
		}
		let at_once = Arrears { after: Some(0), ..Default::default() };
		assert_noop!(Money::open(signed(1), with(some, at_once)), Error::<Test>::BadCredit);
	});
}

#[test]
fn the_dust_of_a_decaying_credit_with_something_written_off_agrees() {
	chain(|| {
		let demurrage = Some(Demurrage { rate: 1_000_000_000, to: Destination::Dividend });
		let arrears = Arrears { rest: Bearer::Payers, ..Default::default() };
		let rules = Credit { levy: Perbill::from_percent(10), arrears, ..credit(1_000) };
		let id = open(Terms { demurrage, ..terms(Supply::MutualCredit(rules)) });
		(1..=3).for_each(|who| Money::join(signed(who), id).expect("a member can join"));
		assert_ok!(pay(id, 1, 2, 900));
		expel(1);
		pass(YEAR - 30 * DAY);
		assert_ok!(Money::settle_default(signed(9), id, 1));
		pass(30 * DAY);
		assert_ok!(Money::settle_default(signed(9), id, 1));
		check();
		assert_ok!(pay(id, 2, 3, 300));
		check();
		assert_eq!(Money::total_issuance(id), 870, "what nobody owes any more goes with the levies");
	});
}
