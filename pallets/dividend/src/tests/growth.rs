//! The growing dividend against its formula.

use crate::{mock::*, *};
use frame_support::sp_runtime::Perbill;

/// c² of Duniter's currency, per half-year.
const RATE: Perbill = Perbill::from_parts(2_382_304);
const HALF_YEAR: Moment = DAY * 1_461 / 8;

fn duniter() -> Policy<Balance> {
	Policy::Growth { initial: 1_000_000_000, rate: RATE, reevaluation: HALF_YEAR }
}

/// Amounts per day after each half-year for 100 members, when nobody joins or leaves. They follow the formula in
/// Python's exact integers, rounded down where the pallet rounds. Each day `mass += 100 * ud`. At the first dividend on
/// or after a half-year, `ud += (mass * 2_382_304 // 10**9) // 100 * day // half_year`.
const REFERENCE: [Balance; 10] = [
	1_002_387_195,
	1_007_167_285,
	1_014_338_542,
	1_023_931_224,
	1_035_968_230,
	1_050_464_781,
	1_067_468_997,
	1_087_007_546,
	1_109_140_995,
	1_133_922_180,
];

#[test]
fn five_years_of_growth_equal_the_formula() {
	chain(|| {
		CurrentPolicy::set(duniter());
		for id in 0..100 {
			join(id, id.into());
		}
		let mut amounts = Vec::new();
		let mut last = 0;
		for n in 0..1_830 {
			block_at(day(n));
			let amount = GrowingAmount::<Test>::get().expect("the policy is growth").amount;
			if n > 0 && amount != last {
				amounts.push(amount);
			}
			last = amount;
		}
		assert_eq!(amounts, REFERENCE, "the amount per day after each half-year");
	})
}

#[test]
fn the_amount_is_told_before_it_falls_due() {
	chain(|| {
		CurrentPolicy::set(duniter());
		join(1, 1);
		for n in 0..400 {
			let told = Dividend::next_amount();
			let before = Dividend::unclaimed(1);
			block_at(day(n));
			assert_eq!(Dividend::unclaimed(1) - before, told, "on day {n}");
		}
	})
}

#[test]
fn a_long_sleep_is_made_up_for_at_one_reevaluation_per_block() {
	let awake = genesis().execute_with(|| {
		CurrentPolicy::set(duniter());
		join(1, 1);
		for n in 0..1_000 {
			block_at(day(n));
		}
		Dividend::unclaimed(1)
	});
	chain(|| {
		CurrentPolicy::set(duniter());
		join(1, 1);
		block_at(day(0));
		for blocks in 1..=6 {
			assert!(Dividend::unclaimed(1) < awake, "not all at once, in block {blocks}");
			block_at(day(999));
		}
		assert_eq!(
			Dividend::unclaimed(1),
			awake,
			"six stretches between re-evaluations make up for 999 days"
		);
	})
}

#[test]
fn without_members_the_amount_stays() {
	chain(|| {
		CurrentPolicy::set(duniter());
		for n in 0..400 {
			block_at(day(n));
		}
		assert_eq!(Dividend::next_amount(), 1_000_000_000);
	})
}

#[test]
fn a_reevaluation_of_zero_never_happens() {
	chain(|| {
		CurrentPolicy::set(Policy::Growth { initial: 5, rate: RATE, reevaluation: 0 });
		join(1, 1);
		for n in 0..400 {
			block_at(day(n));
		}
		assert_eq!(Dividend::unclaimed(1), 2_000);
	})
}

#[test]
fn an_amount_that_would_not_fit_does_not_grow() {
	chain(|| {
		join(1, 1);
		let rate = Perbill::one();
		CurrentPolicy::set(Policy::Growth { initial: 5, rate, reevaluation: DAY });
		block_at(day(0));
		let most = Balance::MAX - 10;
		GrowingAmount::<Test>::put(Growing { amount: most, reevaluate_at: day(1) });
		Entitled::<Test>::put(1_000);
		PaidOut::<Test>::put(995);
		block_at(day(1));
		assert_eq!(GrowingAmount::<Test>::get().unwrap().amount, most);
		assert_eq!(Dividend::unclaimed(1), 5, "and an amount that overflows is nobody's");
	})
}

#[test]
fn reevaluations_that_were_shorter_than_a_period_are_not_made_up_for_later() {
	chain(|| {
		let growth = |reevaluation| Policy::Growth { initial: 1_000_000_000, rate: RATE, reevaluation };
		CurrentPolicy::set(growth(DAY / 4));
		join(1, 1);
		for n in 0..20 {
			block_at(day(n));
		}
		CurrentPolicy::set(growth(10 * DAY));
		let mut amounts = std::collections::BTreeSet::new();
		for n in 20..30 {
			block_at(day(n));
			amounts.insert(GrowingAmount::<Test>::get().unwrap().amount);
		}
		assert_eq!(amounts.len(), 1, "one re-evaluation in ten days");
	})
}
