//! The pot and the new units are divided.

use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};

#[test]
fn the_pot_is_divided_equally_and_the_rest_stays_for_the_next_period() {
	chain(|| {
		open_for(HOURS, 0, 1..4);
		pay_in(HOURS, 1 + 100);
		at(day(1));
		assert_ok!(Dividend::divide_pot(by(77), HOURS));
		System::assert_last_event(
			Event::Divided {
				asset: HOURS,
				periods: 1,
				issued: 0,
				amount: 33,
				participants: 3,
				next_at: day(2),
			}
			.into(),
		);
		assert_eq!(
			(dividend(HOURS).owed, pot(HOURS)),
			(99, 101),
			"one is left over, and one keeps the pot alive"
		);
		pay_in(HOURS, 2);
		at(day(2));
		for id in 1..4 {
			assert_eq!(
				Dividend::unclaimed_in(HOURS, id),
				34,
				"the one left over and two more are one for each"
			);
		}
	})
}

#[test]
fn new_units_are_issued_for_each_participant() {
	chain(|| {
		open_for(HOURS, 10, 1..6);
		let before = issuance(HOURS);
		at(day(1));
		assert_ok!(Dividend::divide_pot(by(77), HOURS));
		assert_eq!(issuance(HOURS) - before, 5 * 10 + 1, "and one that keeps the pot alive");
		at(day(2));
		assert_ok!(Dividend::divide_pot(by(77), HOURS));
		assert_eq!(issuance(HOURS) - before, 10 * 10 + 1, "it is issued once");
		for id in 1..6 {
			assert_ok!(Dividend::claim_in(by(id), HOURS));
			assert_eq!(Assets::balance(HOURS, id), 20, "two days of ten");
		}
		assert_eq!(pot(HOURS), 1, "all were paid, the last one too");
	})
}

#[test]
fn participants_who_receive_new_units_share_what_was_paid_in_too() {
	chain(|| {
		open_for(WORK, 10, 1..5);
		pay_in(WORK, MINIMUM + 402);
		at(day(1));
		assert_eq!(Dividend::unclaimed_in(WORK, 1), 110);
		assert_ok!(Dividend::claim_in(by(1), WORK));
		assert_eq!(Assets::balance(WORK, 1), 110, "the foreseen amount is paid");
	})
}

#[test]
fn a_dividend_that_nobody_touches_for_a_year_issues_the_year() {
	chain(|| {
		open_for(HOURS, 10, 1..3);
		at(day(365) + 5);
		assert_eq!(Dividend::unclaimed_in(HOURS, 2), 3_650);
		assert_ok!(Dividend::claim_in(by(1), HOURS));
		assert_eq!(Assets::balance(HOURS, 1), 3_650);
		assert_eq!(dividend(HOURS).next_at, day(366), "the hour of the dividend does not drift");
	})
}

#[test]
fn it_makes_no_difference_when_it_is_settled() {
	let end = |settled_daily: bool| {
		let mut all = Vec::new();
		chain(|| {
			open_for(HOURS, 3, 1..5);
			pay_in(HOURS, 1_000);
			for n in 1..=100 {
				at(day(n));
				if settled_daily {
					assert_ok!(Dividend::divide_pot(by(1), HOURS));
				}
			}
			all = (1..5).map(|id| Dividend::unclaimed_in(HOURS, id)).collect();
			assert_ok!(Dividend::claim_in(by(1), HOURS));
		});
		all
	};
	assert_eq!(end(true), end(false));
	assert_eq!(end(false), [300 + 249; 4]);
}

#[test]
fn without_participants_nothing_is_issued_and_the_pot_waits() {
	chain(|| {
		open_for(HOURS, 10, 1..1);
		pay_in(HOURS, 1_001);
		let before = issuance(HOURS);
		at(day(10));
		members(1..3);
		assert_ok!(Dividend::join(by(1), HOURS));
		assert_eq!((issuance(HOURS), dividend(HOURS).owed), (before, 0), "nobody is entitled to anything");
		assert_ok!(Dividend::join(by(2), HOURS));
		at(day(11));
		assert_eq!(Dividend::unclaimed_in(HOURS, 1), 510, "it is divided when somebody takes part");
	})
}

#[test]
fn a_settlement_before_the_end_of_the_period_is_refused() {
	chain(|| {
		open_for(HOURS, 10, 1..2);
		at(day(1) - 1);
		assert_noop!(Dividend::divide_pot(by(1), HOURS), Error::<Test>::NotDue);
		at(day(1));
		assert_ok!(Dividend::divide_pot(by(1), HOURS));
		assert_noop!(Dividend::divide_pot(by(1), HOURS), Error::<Test>::NotDue);
		assert_noop!(Dividend::divide_pot(by(1), BREAD), Error::<Test>::NotOpen);
	})
}

#[test]
fn nobody_is_entitled_to_units_that_the_currency_refuses_to_issue_and_the_pot_is_divided() {
	chain(|| {
		for issue in [Balance::MAX, Balance::MAX - 1_000] {
			if Dividends::<Test>::contains_key(HOURS) {
				assert_ok!(Dividend::set_plan(root(), HOURS, daily(issue)));
			} else {
				open_for(HOURS, issue, 1..2);
				pay_in(HOURS, 1);
			}
			let before = issuance(HOURS);
			pay_in(HOURS, 50);
			at(dividend(HOURS).next_at);
			assert_ok!(Dividend::claim_in(by(1), HOURS));
			assert_eq!((issuance(HOURS), Assets::balance(HOURS, 1)), (before, 50));
			let refused = |event: &RuntimeEvent| {
				matches!(event, RuntimeEvent::Dividend(Event::NotIssued { asset: HOURS, periods: 1, .. }))
			};
			assert!(System::events().iter().any(|record| refused(&record.event)), "it is told");
			System::reset_events();
			transfer(HOURS, 1, COMMONS, 50).unwrap();
		}
	})
}

#[test]
fn entitlements_that_would_no_longer_fit_stay_in_the_pot() {
	chain(|| {
		open_for(HOURS, 0, 1..2);
		Dividends::<Test>::mutate(HOURS, |dividend| dividend.as_mut().unwrap().accrued = Balance::MAX - 10);
		Participations::<Test>::mutate(1, |entries| entries[0].claimed_up_to = Balance::MAX - 10);
		pay_in(HOURS, 1 + 100);
		at(day(1));
		assert_ok!(Dividend::claim_in(by(1), HOURS));
		assert_eq!((Assets::balance(HOURS, 1), pot(HOURS)), (10, 91));
		at(day(2));
		assert_noop!(Dividend::claim_in(by(1), HOURS), Error::<Test>::NothingToClaim);
		// The way out is to close the dividend and to open it again, which begins at zero.
		assert_ok!(Dividend::close(root(), HOURS));
		assert_ok!(Dividend::leave(by(1), HOURS));
		assert_ok!(Dividend::open(root(), HOURS, daily(0)));
		assert_ok!(Dividend::join(by(1), HOURS));
		at(day(3));
		assert_ok!(Dividend::claim_in(by(1), HOURS));
		assert_eq!((Assets::balance(HOURS, 1), pot(HOURS)), (100, 1));
	})
}

#[test]
fn sums_that_would_no_longer_fit_divide_no_more_and_refuse_no_claim() {
	chain(|| {
		open_for(HOURS, 0, 1..3);
		// All that was ever paid is close to the largest number.
		Dividends::<Test>::mutate(HOURS, |dividend| dividend.as_mut().unwrap().paid = Balance::MAX - 11);
		pay_in(HOURS, 1 + 100);
		at(day(1));
		assert_ok!(Dividend::divide_pot(by(9), HOURS));
		// Five for each of two, and not fifty.
		assert_eq!([1, 2].map(|id| Dividend::unclaimed_in(HOURS, id)), [5, 5]);
		assert_eq!(Dividend::community_info(HOURS).unwrap().entitled, Balance::MAX - 1);
		Dividend::do_try_state().unwrap();
		(1..3).for_each(|who| Dividend::claim_in(by(who), HOURS).unwrap());
		assert_eq!((Assets::balance(HOURS, 1), Assets::balance(HOURS, 2), pot(HOURS)), (5, 5, 91));
		at(day(2));
		assert_noop!(Dividend::claim_in(by(1), HOURS), Error::<Test>::NothingToClaim);
		assert_ok!(Dividend::leave(by(1), HOURS));
	})
}
