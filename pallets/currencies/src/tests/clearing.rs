//! Clearing between mutual credits.

use crate::{mock::*, *};
use frame_support::{
	assert_noop, assert_ok,
	dispatch::DispatchResult,
	sp_runtime::{DispatchError, Perbill, TokenError},
};

/// Makes an agreement: members of the one currency can pay those of the other.
fn agree(first: CurrencyId, second: CurrencyId, rate: (u64, u64), limit: Amount) -> AgreementId {
	let id = NextAgreement::<Test>::get();
	let side = |currency| Side { currency, limit };
	let rate = Rate { first: rate.0, second: rate.1 };
	assert_ok!(Money::propose_agreement(signed(GUARDIAN), side(first), side(second), rate));
	assert_ok!(Money::accept_agreement(signed(GUARDIAN), id));
	id
}

fn across(
	agreement: AgreementId,
	currency: CurrencyId,
	from: AccountId,
	to: AccountId,
	amount: Amount,
) -> DispatchResult {
	Money::pay_across(signed(from), agreement, currency, to, amount, Amount::MAX)
}

/// The balance less the debt of an agreement's account in a currency.
fn position(agreement: AgreementId, currency: CurrencyId) -> i128 {
	worth(currency, Money::clearing_account(agreement))
}

#[test]
fn a_member_of_one_pays_a_member_of_another_in_one_transaction() {
	chain(|| {
		let (hours, euros) = (circle(credit(100)), circle(credit(10_000)));
		let agreement = agree(hours, euros, (1, 20), 1_000);
		assert_ok!(across(agreement, hours, 1, 2, 400));
		assert_eq!((worth(hours, 1), worth(euros, 2)), (-20, 400));
		assert_eq!((position(agreement, hours), position(agreement, euros)), (20, -400));
		check();
		assert_ok!(across(agreement, euros, 3, 4, 30));
		assert_eq!((worth(euros, 3), worth(hours, 4)), (-600, 30));
		assert_eq!((position(agreement, hours), position(agreement, euros)), (-10, 200));
	});
}

#[test]
fn a_payer_across_currencies_adds_the_levy_of_their_own() {
	chain(|| {
		let levied = |percent| Credit { levy: Perbill::from_percent(percent), ..credit(10_000) };
		let (hours, euros) = (circle(levied(10)), circle(levied(50)));
		let agreement = agree(hours, euros, (1, 20), 1_000);
		assert_ok!(across(agreement, hours, 1, 2, 400));
		let fund = |id| Currencies::<Test>::get(id).unwrap().ledger.fund;
		assert_eq!((worth(hours, 1), fund(hours)), (-22, 2));
		assert_eq!((position(agreement, euros), worth(euros, 2), fund(euros)), (-400, 400, 0));
	});
}

#[test]
fn the_price_is_rounded_up_and_can_be_bounded() {
	chain(|| {
		let (hours, euros) = (circle(credit(100)), circle(credit(10_000)));
		let agreement = agree(hours, euros, (1, 20), 1_000);
		let call = |at_most| Money::pay_across(signed(1), agreement, hours, 2, 401, at_most);
		assert_noop!(call(20), Error::<Test>::TooDear);
		assert_ok!(call(21));
		assert_eq!(worth(hours, 1), -21, "401 at 20 for one are 20.05");
	});
}

#[test]
fn limits_bound_what_each_side_can_be_owed() {
	chain(|| {
		let (a, b) = (circle(credit(1_000)), circle(credit(1_000)));
		let agreement = agree(a, b, (1, 1), 50);
		assert_ok!(across(agreement, a, 1, 2, 50));
		assert_noop!(across(agreement, a, 1, 2, 1), Error::<Test>::OverClearingLimit);
		assert_ok!(across(agreement, b, 3, 4, 100));
		assert_noop!(across(agreement, b, 3, 4, 1), Error::<Test>::OverClearingLimit);
		assert_noop!(Money::set_clearing_limit(signed(2), agreement, a, 60), DispatchError::BadOrigin);
		assert_ok!(Money::set_clearing_limit(signed(GUARDIAN), agreement, a, 60));
		assert_ok!(across(agreement, b, 3, 4, 10));
	});
}

#[test]
fn nothing_is_paid_before_the_other_guardian_has_accepted() {
	chain(|| {
		let (a, b) = (circle(credit(1_000)), circle(credit(1_000)));
		assert_ok!(Money::set_guardian(signed(GUARDIAN), b, 2));
		let side = |currency| Side { currency, limit: 100 };
		let rate = Rate { first: 1, second: 1 };
		let propose = |who| Money::propose_agreement(signed(who), side(a), side(b), rate);
		assert_noop!(propose(2), DispatchError::BadOrigin);
		assert_ok!(propose(GUARDIAN));
		assert_noop!(across(0, a, 1, 2, 1), Error::<Test>::NotAccepted);
		assert_noop!(Money::accept_agreement(signed(GUARDIAN), 0), DispatchError::BadOrigin);
		assert_ok!(Money::accept_agreement(signed(2), 0));
		assert_ok!(across(0, a, 1, 2, 1));
	});
}

#[test]
fn only_mutual_credits_clear_and_only_with_another() {
	chain(|| {
		let (a, other) = (circle(credit(1_000)), open(terms(vouchers(1))));
		let side = |currency| Side { currency, limit: 100 };
		let propose = |second, rate| Money::propose_agreement(signed(GUARDIAN), side(a), side(second), rate);
		let rate = Rate { first: 1, second: 1 };
		assert_noop!(propose(other, rate), Error::<Test>::NotMutualCredit);
		assert_noop!(propose(a, rate), Error::<Test>::NotInAgreement);
		assert_noop!(propose(77, rate), TokenError::UnknownAsset);
		assert_noop!(propose(other, Rate { first: 0, second: 1 }), Error::<Test>::BadRate);
	});
}

#[test]
fn an_agreement_ends_when_nobody_owes_anything_and_gives_the_deposit_back() {
	chain(|| {
		let (a, b) = (circle(credit(1_000)), circle(credit(1_000)));
		let before = Balances::free_balance(GUARDIAN);
		let agreement = agree(a, b, (1, 1), 500);
		assert_ok!(across(agreement, a, 1, 2, 50));
		assert_noop!(Money::end_agreement(signed(GUARDIAN), agreement, a), Error::<Test>::NotBalanced);
		assert_ok!(across(agreement, b, 2, 1, 50));
		assert_ok!(Money::end_agreement(signed(GUARDIAN), agreement, b));
		assert_eq!(Balances::free_balance(GUARDIAN), before);
		assert_noop!(across(agreement, a, 1, 2, 50), Error::<Test>::UnknownAgreement);
	});
}

#[test]
fn rounding_and_gifts_to_an_agreement_do_not_keep_it_from_ending_and_go_to_the_commons() {
	chain(|| {
		let (hours, euros) = (circle(credit(100)), circle(credit(10_000)));
		let agreement = agree(hours, euros, (1, 20), 1_000);
		let end = || Money::end_agreement(signed(GUARDIAN), agreement, hours);
		assert_ok!(across(agreement, hours, 1, 2, 401));
		assert_ok!(across(agreement, euros, 2, 1, 20));
		assert_eq!(
			(position(agreement, hours), position(agreement, euros)),
			(1, -1),
			"401 cost 21 and not 20.05"
		);
		assert_noop!(end(), Error::<Test>::NotBalanced);
		assert_ok!(across(agreement, euros, 3, 1, 1));
		assert_ok!(pay(hours, 1, Money::clearing_account(agreement), 5));
		assert_eq!(
			(position(agreement, hours), position(agreement, euros)),
			(5, 19),
			"neither owes the other"
		);
		assert_ok!(end());
		assert_eq!((worth(hours, Money::commons(hours)), worth(euros, Money::commons(euros))), (5, 19));
		check();
	});
}

/// Three communities, in each of which members have bought from the next one: hours, euros, and points.
fn triangle() -> ([CurrencyId; 3], [AgreementId; 3]) {
	let currencies = [circle(credit(1_000)), circle(credit(20_000)), circle(credit(100_000))];
	let [a, b, c] = currencies;
	let agreements =
		[agree(a, b, (1, 20), 50_000), agree(b, c, (1, 10), 50_000), agree(c, a, (200, 1), 50_000)];
	assert_ok!(across(agreements[0], a, 1, 2, 2_000));
	assert_ok!(across(agreements[1], b, 1, 2, 10_000));
	assert_ok!(across(agreements[2], c, 1, 2, 70));
	(currencies, agreements)
}

fn clear(cycle: &[AgreementId], currency: CurrencyId, amount: Amount) -> DispatchResult {
	Money::clear_cycle(signed(20), cycle.to_vec().try_into().unwrap(), currency, amount)
}

#[test]
fn a_cycle_of_three_is_cleared_as_far_as_the_least_of_them_goes() {
	chain(|| {
		let ([a, b, c], agreements) = triangle();
		// In hours, 100, 50 and 70 are owed.
		assert_noop!(clear(&agreements, a, 51), Error::<Test>::NothingToClear);
		assert_ok!(clear(&agreements, a, 50));
		assert_eq!((position(agreements[0], a), position(agreements[0], b)), (50, -1_000));
		assert_eq!((position(agreements[1], b), position(agreements[1], c)), (0, 0));
		assert_eq!((position(agreements[2], c), position(agreements[2], a)), (4_000, -20));
		check();
		assert_eq!(
			(worth(a, 1), worth(b, 2), worth(c, 2)),
			(-100, 2_000, 10_000),
			"clearing touches no member's account"
		);
	});
}

#[test]
fn only_a_cycle_is_cleared() {
	chain(|| {
		let ([a, b, _], [first, second, third]) = triangle();
		assert_noop!(clear(&[first], a, 1), Error::<Test>::NoCycle);
		assert_noop!(clear(&[first, second], a, 1), Error::<Test>::NothingToClear);
		assert_noop!(clear(&[second, first, third], a, 1), Error::<Test>::NotInAgreement);
		assert_noop!(clear(&[first, first], a, 1), Error::<Test>::NoCycle);
		assert_noop!(clear(&[first, second, third], a, 0), Error::<Test>::NoCycle);
		assert_noop!(clear(&[first, second, 99], a, 1), Error::<Test>::NothingToClear);
		assert_noop!(clear(&[third, second, first], b, 1), Error::<Test>::NotInAgreement);
	});
}

#[test]
fn rates_that_do_not_come_to_one_clear_nothing() {
	chain(|| {
		let currencies = [circle(credit(1_000)), circle(credit(1_000)), circle(credit(1_000))];
		let [a, b, c] = currencies;
		let cycle = [agree(a, b, (1, 1), 500), agree(b, c, (1, 1), 500), agree(c, a, (2, 3), 500)];
		assert_ok!(across(cycle[0], a, 1, 2, 60));
		assert_ok!(across(cycle[1], b, 1, 2, 60));
		assert_ok!(across(cycle[2], c, 1, 2, 60));
		assert_noop!(clear(&cycle, a, 30), Error::<Test>::RatesDisagree);
	});
}

#[test]
fn clearing_again_and_again_what_is_worth_less_than_a_unit_takes_nothing() {
	chain(|| {
		let (points, hours) = (circle(credit(100_000)), circle(credit(1_000)));
		let cycle = [agree(points, hours, (100, 1), 50_000), agree(hours, points, (1, 100), 50_000)];
		assert_ok!(across(cycle[0], points, 1, 2, 10));
		assert_ok!(across(cycle[1], hours, 1, 2, 1_000));
		for _ in 0..10 {
			assert_noop!(clear(&cycle, points, 99), Error::<Test>::NotExact);
		}
		assert_noop!(clear(&cycle, points, 150), Error::<Test>::NotExact);
		assert_eq!(
			(position(cycle[0], points), position(cycle[0], hours)),
			(1_000, -10),
			"its claims are whole"
		);
		assert_ok!(clear(&cycle, points, 300));
		assert_eq!((position(cycle[0], points), position(cycle[0], hours)), (700, -7));
		assert_eq!((position(cycle[1], hours), position(cycle[1], points)), (7, -700));
	});
}

proptest::proptest! {
	/// An agreement's balance in one currency, less its debt in the other, is worth as much after clearing as before.
	#[test]
	fn clearing_leaves_what_each_agreement_is_worth_as_it_was(
		(ours, theirs, third) in (1..40u64, 1..40u64, 1..40u64),
		bought in (1..3_000u128, 1..3_000u128, 1..3_000u128),
		amounts in proptest::collection::vec(1..4_000u128, 1..20),
	) {
		genesis().execute_with(|| {
			let all = [circle(credit(1_000_000)), circle(credit(1_000_000)), circle(credit(1_000_000))];
			let [a, b, c] = all;
			let rates = [(ours, theirs), (theirs, third), (third, ours)];
			let cycle = [
				agree(a, b, rates[0], 1_000_000),
				agree(b, c, rates[1], 1_000_000),
				agree(c, a, rates[2], 1_000_000),
			];
			assert_ok!(across(cycle[0], a, 1, 2, bought.0));
			assert_ok!(across(cycle[1], b, 1, 2, bought.1));
			assert_ok!(across(cycle[2], c, 1, 2, bought.2));
			let worths = || {
				[0, 1, 2].map(|n| {
					let (here, there) = (position(cycle[n], all[n]), position(cycle[n], all[(n + 1) % 3]));
					here * i128::from(rates[n].1) + there * i128::from(rates[n].0)
				})
			};
			let before = worths();
			for amount in amounts {
				let _ = frame_support::storage::with_storage_layer(|| clear(&cycle, a, amount));
				assert_eq!(worths(), before, "after {amount}");
				check();
			}
		});
	}
}
