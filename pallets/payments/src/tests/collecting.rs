//! Mandates, under which payees collect within a limit.

use super::*;
use crate::WeightInfo;

/// How much account 2 has collected from account 1.
fn collected() -> Balance {
	PURSE - hours(1)
}

#[test]
fn a_request_within_a_mandate_is_paid_at_once_and_needs_no_deposit() {
	chain(|| {
		authorise(1, 2, 30, 30 * DAY);
		let request = ask(2, 1, 30);
		assert_eq!((collected(), held(1), held(2)), (30, DEPOSIT, 0));
		assert!(matches!(last(), Event::Paid { payer: 1, payee: 2, amount: 30, cause: Cause::Mandate, .. }));
		assert!(!Requests::<Test>::contains_key(request), "nothing is left to accept");
	})
}

#[test]
fn dues_are_collected_once_in_each_period_for_a_year() {
	chain(|| {
		authorise(1, 2, 30, 30 * DAY);
		for month in 1..=12 {
			ask(2, 1, 30);
			assert_eq!(collected(), 30 * month);
			assert!(Till::requests_by(2).is_empty());
			wait(30 * DAY);
		}
	})
}

#[test]
fn a_request_that_no_mandate_covers_waits_for_the_payer() {
	chain(|| {
		authorise(1, 2, 30, 30 * DAY);
		ask(2, 1, 20);
		let request = ask(2, 1, 11);
		assert_eq!((collected(), held(2)), (20, DEPOSIT));
		assert!(matches!(last(), Event::Requested { .. }));
		ask(2, 1, 10);
		assert_eq!(collected(), 30, "the rest of the period's limit is still there");
		Till::accept_request(by(1), request).unwrap();
		assert_eq!(collected(), 41, "what the payer accepts counts for no limit");
	})
}

#[test]
fn a_mandate_is_for_one_payer_one_payee_and_one_currency() {
	chain(|| {
		authorise(1, 2, 30, 30 * DAY);
		ask(3, 1, 5);
		ask(2, 3, 5);
		Till::request(by(2), 1, EUROS, 5, memo(""), now() + DAY).unwrap();
		assert_eq!(Requests::<Test>::iter().count(), 3, "all three wait");
		assert_eq!(PEOPLE.map(hours).sum::<Balance>(), 9 * PURSE);
		assert_eq!(collected(), 0);
	})
}

#[test]
fn a_payer_without_the_money_is_asked_and_the_limit_is_not_used() {
	chain(|| {
		authorise(1, 2, 30, 30 * DAY);
		pay(1, 3, PURSE - 10);
		ask(2, 1, 20);
		assert_eq!(Till::mandate(1, 2, HOURS).unwrap().1, 30);
		assert_eq!((hours(1), Requests::<Test>::iter().count()), (10, 1));
	})
}

#[test]
fn a_mandate_ends_when_it_expires_or_is_revoked() {
	chain(|| {
		authorise(1, 2, 30, 30 * DAY);
		assert_eq!(act(|| Till::revoke(by(1), 3, HOURS)), error(Error::UnknownMandate));
		assert_eq!(act(|| Till::revoke(by(2), 1, HOURS)), error(Error::UnknownMandate));
		Till::revoke(by(1), 2, HOURS).unwrap();
		let ended = |ending| Event::MandateEnded { payer: 1, payee: 2, asset: HOURS, ending };
		assert_eq!((last(), held(1)), (ended(Ending::Withdrawn), 0));
		ask(2, 1, 5);
		assert_eq!(collected(), 0);

		authorise(1, 2, 30, 30 * DAY);
		wait(365 * DAY - 1);
		ask(2, 1, 5);
		assert_eq!(collected(), 5);
		pass(1);
		ask(2, 1, 5);
		assert_eq!(collected(), 5, "it has expired, although it is still there");
		wait(BUCKET);
		assert_eq!((last(), held(1)), (ended(Ending::Expired), 0));
	})
}

#[test]
fn a_new_mandate_replaces_the_old_one_for_the_same_deposit() {
	chain(|| {
		authorise(1, 2, 30, 30 * DAY);
		Till::authorise(by(1), 2, HOURS, 50, DAY, now() + 2 * DAY).unwrap();
		assert_eq!(
			(held(1), Mandates::<Test>::iter().count(), Agenda::<Test>::iter().count()),
			(DEPOSIT, 1, 1)
		);
		assert_eq!(Till::mandate(1, 2, HOURS).unwrap().1, 50);
		let told = Event::Authorised {
			payer: 1,
			payee: 2,
			asset: HOURS,
			most: 50,
			period: DAY,
			used: 0,
			expires_at: now() + 2 * DAY,
		};
		assert_eq!(last(), told);
	})
}

#[test]
fn nonsense_is_refused_with_its_own_error() {
	chain(|| {
		let later = now() + 100 * DAY;
		let authorise = |payee, asset, most, period, expires_at| {
			act(|| Till::authorise(by(1), payee, asset, most, period, expires_at))
		};
		assert_eq!(authorise(2, HOURS, 0, DAY, later), error(Error::ZeroAmount));
		assert_eq!(authorise(1, HOURS, 5, DAY, later), error(Error::ToOneself));
		assert_eq!(authorise(2, NONE, 5, DAY, later), error(Error::UnknownCurrency));
		for period in [0, DAY - 1, MaxAhead::get() + 1, Moment::MAX] {
			assert_eq!(authorise(2, HOURS, 5, period, later), error(Error::BadPeriod), "{period}");
		}
		for time in [now(), now() + MaxAhead::get() + 1] {
			assert_eq!(authorise(2, HOURS, 5, DAY, time), error(Error::BadTime), "{time}");
		}
	})
}

#[test]
fn a_request_costs_what_came_of_it() {
	type W = ();
	chain(|| {
		let cost = |amount| {
			let info = Till::request(by(2), 1, HOURS, amount, memo(""), now() + DAY).unwrap();
			info.actual_weight.expect("it is said")
		};
		assert_eq!(cost(5), W::request(), "without a mandate");
		authorise(1, 2, 30, 30 * DAY);
		assert_eq!(cost(5), W::collect(), "within one");
		assert_eq!(cost(50), W::request().saturating_add(W::collect()), "beyond one");
	})
}
