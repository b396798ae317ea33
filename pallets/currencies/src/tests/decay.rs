//! Decay of balances in time.

use crate::{
	decay::{Factor, FixedAmount, YEAR},
	mock::*,
	*,
};
use frame_support::{assert_ok, traits::fungibles::Inspect};

/// Rates per year, and what each leaves of 10^38 after 0, 1, … 50 years. `reference/decay.py` has computed them with 60
/// digits.
fn reference() -> impl Iterator<Item = (u32, u64, u128)> {
	include_str!("reference/decay.csv").lines().skip(1).map(|line| {
		let mut parts = line.split(';').map(|part| part.parse::<u128>().expect("a number"));
		let mut next = || parts.next().expect("three numbers on a line");
		(next() as u32, next() as u64, next())
	})
}

#[test]
fn decay_over_up_to_fifty_years_leaves_what_decimal_arithmetic_says_and_never_more() {
	let mut compared = 0;
	for (rate, years, left) in reference() {
		let all = FixedAmount::whole(10u128.pow(38));
		let factor = Factor::after(rate, years * YEAR);
		let (down, up) = (factor.round_down(all), factor.round_up(all));
		assert!(
			down.whole <= left,
			"at {rate} ppb, {years} years leave the holder no more than {left}: {down:?}"
		);
		assert!(
			up >= FixedAmount::whole(left),
			"at {rate} ppb, {years} years: at least {left} is accounted for: {up:?}"
		);
		let error = (left - down.whole).max(up.whole - left);
		assert!(
			error <= left / 1_000_000_000,
			"at {rate} ppb, {years} years leave {left} with an error below 10^-9, but {down:?} to {up:?}"
		);
		compared += 1;
	}
	assert_eq!(compared, 5 * 51, "five rates over fifty years are compared");
}

#[test]
fn an_account_that_is_touched_every_hour_for_a_year_has_as_much_as_one_touched_once() {
	let mut often = FixedAmount::whole(1_000_000);
	for _ in 0..365 * 24 {
		often = Factor::after(70_000_000, YEAR / (365 * 24)).round_down(often);
	}
	let once = Factor::after(70_000_000, YEAR).round_down(FixedAmount::whole(1_000_000));
	assert!(often <= once, "being touched is no way to have more");
	let lost = once.checked_sub(often).expect("not more");
	assert!(lost.whole == 0 && lost.fraction < 10_000_000, "less than 10^-12 of a unit is lost: {lost:?}");
}

#[test]
fn the_longest_time_and_the_highest_rate_leave_nothing() {
	assert_eq!(
		Factor::after(u32::MAX, Moment::MAX).round_down(FixedAmount::whole(u128::MAX)),
		FixedAmount::default()
	);
	assert_eq!(Factor::after(0, Moment::MAX).round_down(FixedAmount::whole(7)), FixedAmount::whole(7));
	let least = Factor::after(1, 1);
	assert!(
		least.round_down(FixedAmount::whole(u128::MAX)) < FixedAmount::whole(u128::MAX),
		"a moment at a part per billion counts"
	);
	assert!(
		least.round_up(FixedAmount::whole(u128::MAX)) < FixedAmount::whole(u128::MAX),
		"for everybody together too"
	);
}

#[test]
fn the_policy_is_time_and_blocks_change_nothing() {
	chain(|| {
		let id = decaying(70_000_000, Destination::Commons, 1_000_000);
		System::set_block_number(10_000_000);
		assert_eq!(Money::balance(id, &2), 1_000_000, "no time has passed, whatever the number of the block");
		pass(YEAR);
		assert_eq!(Money::balance(id, &2), 932_393, "after a year at 7 %, e^-0.07 of a million is left");
	});
}

#[test]
fn a_payment_charges_the_demurrage_of_payer_and_payee_up_to_now() {
	chain(|| {
		let id = decaying(70_000_000, Destination::Commons, 1_000_000);
		let stored =
			|| [1, 2, 3].map(|who: u64| Accounts::<Test>::get(id, who).expect("it has money").has.whole);
		pass(YEAR);
		assert_eq!(stored(), [1_000_000; 3], "nothing is written for an account that nobody uses");
		assert_ok!(pay(id, 1, 2, 100_000));
		assert_eq!(stored(), [932_393 - 100_000, 932_393 + 100_000, 1_000_000]);
		assert_eq!(Money::balance(id, &3), 932_393, "a reader sees the same for all");
	});
}

#[test]
fn decay_comes_to_the_commons_without_anybody_doing_anything() {
	chain(|| {
		let id = decaying(70_000_000, Destination::Commons, 1_000_000);
		pass(YEAR);
		let commons = Money::commons(id);
		let held: Amount = (1..=3).map(|who| Money::balance(id, &who)).sum();
		assert_eq!(held, 3 * 932_393);
		assert_eq!(Money::total_issuance(id), 3_000_000, "nothing is lost");
		assert_eq!(
			Money::balance(id, &commons),
			3_000_000 - 2_797_182,
			"the commons have what three have lost"
		);
		pass(50 * YEAR);
		let all = Money::balance(id, &commons) + 3 * Money::balance(id, &1);
		assert!(
			(2_999_997..=3_000_000).contains(&all),
			"what is not shown is less than a unit per account: {all}"
		);
		check();
	});
}

#[test]
fn decay_comes_to_the_pot_of_the_dividend() {
	chain(|| {
		let id = decaying(1_000_000_000, Destination::Dividend, 1_000);
		pass(YEAR);
		assert_eq!(Money::balance(id, &1), 367, "at 100 % a year 1/e is left");
		assert_eq!(Money::balance(id, &Pot::convert(id)), 1_896);
		assert_eq!(Money::balance(id, &Money::commons(id)), 0);
	});
}

#[test]
fn decay_can_be_burnt() {
	chain(|| {
		let id = decaying(1_000_000_000, Destination::Burnt, 1_000);
		pass(YEAR);
		assert_eq!(Money::total_issuance(id), 1_104, "the issuance falls with what is left");
		assert_ok!(pay(id, 1, 2, 1));
		assert_eq!(Money::total_issuance(id), 1_104);
	});
}

#[test]
fn money_of_the_commons_does_not_decay() {
	chain(|| {
		let id = decaying(1_000_000_000, Destination::Commons, 1_000);
		let commons = Money::commons(id);
		assert_ok!(pay(id, 1, commons, 500));
		pass(50 * YEAR);
		assert_eq!(Money::balance(id, &commons), 2_999, "all but the remainder of less than a unit is there");
		assert_eq!(
			Money::account(id, commons).map(|account| account.free()),
			Some(FixedAmount::whole(2_999))
		);
	});
}

#[test]
fn an_account_is_emptied_to_exactly_zero_in_the_middle_of_decay() {
	chain(|| {
		let id = decaying(70_000_000, Destination::Commons, 1_000_000);
		for step in 1..=20 {
			pass(step * 12_345_678);
			let all = Money::balance(id, &1);
			assert_ok!(pay(id, 1, 2, all / 2));
			let rest = Money::balance(id, &1);
			assert_ok!(pay(id, 1, 3, rest));
			assert_eq!(Money::account(id, 1), None, "nothing is left, and the account is closed");
			check();
			assert_ok!(pay(id, 2, 1, all / 2));
		}
	});
}

#[test]
fn a_payment_between_two_bounds_survives_the_decay_of_the_blocks_before_it() {
	chain(|| {
		let id = decaying(1_000_000_000, Destination::Commons, 1_000_000);
		let signed_for = Money::balance(id, &1);
		pass(60_000);
		assert!(
			pay(id, 1, 2, signed_for).is_err(),
			"a minute later there is a little less than was signed for"
		);
		assert_ok!(Money::transfer_between(signed(1), id, 2, signed_for - 1_000, signed_for));
		assert_eq!(Money::account(id, 1), None, "all that was left was paid");
		let least = Money::balance(id, &2) + 1;
		assert!(
			Money::transfer_between(signed(2), id, 3, least, Amount::MAX).is_err(),
			"less than the least is not paid"
		);
	});
}
