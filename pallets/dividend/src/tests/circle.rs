//! Demurrage becomes an income for all participants.

use crate::{mock::*, *};
use frame_support::assert_ok;

const MONTH: Moment = 30 * DAY;
const WHO: core::ops::Range<MemberId> = 1..11;

/// What each participant holds, including what they have not claimed.
fn purses() -> Vec<Balance> {
	WHO.map(|id| Assets::balance(HOURS, AccountId::from(id)) + Dividend::unclaimed_in(HOURS, id)).collect()
}

#[test]
fn demurrage_of_two_percent_a_month_brings_ten_purses_together_and_not_a_unit_is_lost() {
	chain(|| {
		open_for(HOURS, 0, WHO);
		assert_ok!(Dividend::set_plan(root(), HOURS, Plan { period: MONTH, issue: 0 }));
		pay_in(HOURS, 1);
		for id in WHO {
			transfer(HOURS, COMMONS, id.into(), Balance::from(id) * 10_000).unwrap();
		}
		let all: Balance = purses().iter().sum();
		at(day(1));
		assert_ok!(Dividend::divide_pot(by(1), HOURS));
		for month in 1..=120 {
			for id in WHO {
				// The currency would charge this: rounded in its own favour, and never from the pot.
				let decayed = Assets::balance(HOURS, AccountId::from(id)).div_ceil(50);
				transfer(HOURS, id.into(), Dividend::pot(&HOURS), decayed).unwrap();
			}
			at(day(1) + month * MONTH);
			for id in WHO {
				assert_ok!(Dividend::claim_in_for(by(1), HOURS, id));
			}
			let rest = pot(HOURS) - 1;
			assert!(rest < 10, "all but {rest} is divided");
			assert_eq!(purses().iter().sum::<Balance>() + rest, all, "in month {month}");
		}
		let (poorest, richest) = (purses()[0], purses()[9]);
		assert!(
			poorest > 50_000 && richest < 60_000,
			"of 10,000 and 100,000 are left {poorest} and {richest}"
		);
		assert!(poorest < 55_000 && richest > 55_000, "those with less do not end up with more");
	})
}
