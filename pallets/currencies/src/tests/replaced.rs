//! The units on a replaced key belong to the person, who has another key now.

use crate::{decay::YEAR, mock::*, *};
use frame_support::{
	assert_noop, assert_ok,
	sp_runtime::{DispatchError, TokenError},
	traits::{
		fungibles::{
			hold::{Inspect as _, Mutate as _},
			Inspect,
		},
		tokens::{Fortitude::Polite, Precision::Exact, Preservation::Expendable, Restriction},
	},
};
use proptest::{prelude::*, test_runner::TestRunner};
use std::cell::Cell;

const HELD: RuntimeHoldReason = RuntimeHoldReason::Money(HoldReason::Redemption);

/// Anybody can do this.
fn bring(id: CurrencyId, old: AccountId) -> frame_support::dispatch::DispatchResult {
	Money::move_account(signed(20), id, old)
}

#[test]
fn a_thief_spends_nothing_between_the_decision_and_the_move() {
	chain(|| {
		let id = decaying(0, Destination::Commons, 1_000);
		replace(2, 12);
		assert_noop!(pay(id, 2, 3, 1), TokenError::Frozen);
		assert_noop!(Money::redeem(signed(2), id, 1), TokenError::Frozen);
		assert_noop!(Money::forget_account(signed(2), id), TokenError::Frozen);
		assert_noop!(Money::hold(id, &HELD, &2, 1), TokenError::Frozen);
		assert_eq!(Money::reducible_balance(id, &2, Expendable, Polite), 0);
		assert_ok!(bring(id, 2));
		assert_eq!(Money::account(id, 2), None);
		let told = Event::AccountMoved { currency: id, from: 2, to: 12, amount: 1_000, member: None };
		assert_eq!(events().pop(), Some(told));
		assert_ok!(pay(id, 12, 3, 1_000));
	});
}

#[test]
fn balances_merge_and_nothing_else_is_moved() {
	chain(|| {
		let id = decaying(70_000_000, Destination::Commons, 1_000);
		assert_noop!(bring(id, 2), Error::<Test>::NothingToChange);
		assert_ok!(pay(id, 3, 12, 500));
		replace(2, 12);
		pass(YEAR);
		let (old, new) = (Money::balance(id, &2), Money::balance(id, &12));
		assert_ok!(bring(id, 2));
		let both = Money::balance(id, &12);
		assert!(both == old + new || both == old + new + 1, "fractions add up, too");
		assert_noop!(bring(id, 2), Error::<Test>::NothingToChange);
		assert_noop!(bring(id, 3), Error::<Test>::NothingToChange);
	});
}

#[test]
fn a_place_in_mutual_credit_comes_with_its_debt() {
	chain(|| {
		let id = circle(credit(100));
		assert_ok!(pay(id, 1, 2, 70));
		assert_ok!(pay(id, 2, 11, 30));
		replace(1, 11);
		assert_ok!(bring(id, 1));
		assert_eq!((worth(id, 1), worth(id, 11)), (0, -40));
		assert_eq!(Lines::<Test>::get(id, 1), Some(11));
		assert_ok!(pay(id, 11, 2, 60));
	});
}

#[test]
fn a_place_in_mutual_credit_comes_onto_no_account_with_another_place() {
	chain(|| {
		let id = circle(credit(100));
		assert_ok!(pay(id, 1, 2, 70));
		// No key can be two people's. If one were, no debt would be lost.
		replace(1, 2);
		assert_noop!(bring(id, 1), Error::<Test>::HasLine);
		assert_eq!((worth(id, 1), worth(id, 2)), (-70, 70));
	})
}

#[test]
fn held_money_stays_until_it_is_released_or_paid_and_its_rest_can_be_brought_then() {
	chain(|| {
		let id = decaying(0, Destination::Commons, 1_000);
		assert_ok!(Money::hold(id, &HELD, &2, 400));
		replace(2, 12);
		assert_ok!(bring(id, 2));
		assert_eq!((Money::balance(id, &12), Money::balance_on_hold(id, &HELD, &2)), (600, 400));
		// A payment that was promised before is made.
		assert_ok!(Money::transfer_on_hold(id, &HELD, &2, &3, 100, Exact, Restriction::Free, Polite));
		assert_ok!(Money::release(id, &HELD, &2, 300, Exact));
		assert_ok!(bring(id, 2));
		assert_eq!(Money::balance(id, &12), 900);
	});
}

#[test]
fn less_than_the_minimum_is_brought_too_and_a_freeze_is_not_escaped() {
	chain(|| {
		let rate = Demurrage { rate: 3_000_000_000, to: Destination::Commons };
		let id = open(Terms { minimum: 100, demurrage: Some(rate), ..terms(vouchers(1_000)) });
		assert_ok!(Money::issue(signed(GUARDIAN), id, 2, 100));
		replace(2, 12);
		pass(YEAR);
		assert_eq!(Money::balance(id, &2), 4);
		assert_ok!(Money::freeze(signed(GUARDIAN), id, 2, now() + DAY, Default::default()));
		assert_noop!(bring(id, 2), TokenError::Frozen);
		pass(DAY);
		assert_ok!(bring(id, 2));
		assert_eq!(Money::balance(id, &12), 4);
		let freeze = Money::freeze(signed(GUARDIAN), id, 12, now() + DAY, Default::default());
		assert_eq!(
			freeze,
			Err(Error::<Test>::AlreadyFrozen.into()),
			"the break after a freeze comes with it"
		);
	});
}

#[test]
fn the_powers_of_guardian_and_issuer_follow_the_person() {
	chain(|| {
		let id = decaying(0, Destination::Commons, 1_000);
		replace(GUARDIAN, 11);
		assert_noop!(Money::issue(signed(GUARDIAN), id, 3, 1), DispatchError::BadOrigin);
		assert_noop!(Money::set_guardian(signed(GUARDIAN), id, 3), DispatchError::BadOrigin);
		assert_ok!(Money::issue(signed(11), id, 3, 1));
		assert_ok!(Money::freeze(signed(11), id, 3, START + DAY, Default::default()));
		let currency = Currencies::<Test>::get(id).unwrap();
		assert_eq!(currency.guardian, 11, "and are written down");
		assert!(matches!(currency.supply, Supply::Vouchers(Vouchers { issuer: 11, .. })));
		assert!(events().contains(&Event::GuardianSet { currency: id, guardian: 11 }));
		assert!(events().contains(&Event::IssuerSet { currency: id, issuer: 11 }));
		let native = Balances::free_balance(11);
		assert_ok!(Money::close(signed(11), id, START + 40 * DAY, Some((1, 1))));
		assert_eq!(Balances::free_balance(11), native - 3_001, "the present key pays");
	});
}

#[test]
fn the_remainder_of_a_redemption_goes_to_the_guardians_present_key() {
	chain(|| {
		let id = decaying(0, Destination::Commons, 1_000);
		assert_ok!(Money::close(signed(GUARDIAN), id, START + 40 * DAY, Some((1, 1))));
		replace(GUARDIAN, 11);
		let _ = bring(id, GUARDIAN);
		assert_eq!(
			Currencies::<Test>::get(id).unwrap().guardian,
			GUARDIAN,
			"the money is held on this account"
		);
		let native = Balances::free_balance(11);
		pass(40 * DAY);
		assert_ok!(Money::remove_accounts(signed(20), id, 10));
		assert!(Currencies::<Test>::get(id).is_none());
		assert_eq!(Balances::free_balance(11), native + 3_000);
	});
}

#[test]
fn anybody_can_have_the_powers_written_down_for_the_persons_key() {
	chain(|| {
		let id = open(terms(Supply::Dividend));
		replace(GUARDIAN, 11);
		assert_ok!(bring(id, GUARDIAN));
		assert_eq!(Currencies::<Test>::get(id).unwrap().guardian, 11);
	});
}

#[derive(Clone, Debug)]
enum Step {
	Replace(MemberId, AccountId),
	Bring(AccountId),
	Pay(AccountId, AccountId, Amount),
	Hold(AccountId, Amount),
	Release(AccountId, Amount),
}

fn step() -> impl Strategy<Value = Step> {
	let (key, amount) = (|| 1..20u64, || 1..300u128);
	prop_oneof![
		3 => (1..6u64, 11..20u64).prop_map(|(member, key)| Step::Replace(member, key)),
		6 => key().prop_map(Step::Bring),
		4 => (key(), key(), amount()).prop_map(|(from, to, amount)| Step::Pay(from, to, amount)),
		1 => (key(), amount()).prop_map(|(who, amount)| Step::Hold(who, amount)),
		1 => (key(), amount()).prop_map(|(who, amount)| Step::Release(who, amount)),
	]
}

#[test]
fn bringing_accounts_in_any_order_conserves_every_sum_and_debt() {
	// How many accounts were brought, over all cases, and how many of them with a debt.
	let (brought, owing) = (Cell::new(0), Cell::new(0));
	let cases = TestRunner::default().run(&proptest::collection::vec(step(), 1..80), |steps| {
		genesis().execute_with(|| {
			let id = circle(credit(1_000));
			let all = || {
				(1..20)
					.map(|who| Money::account(id, who).unwrap_or_default())
					.fold((0i128, 0), |(sum, held), it| {
						(sum + it.has.whole as i128 - it.debt as i128, held + it.held)
					})
			};
			for step in steps {
				let before = (all(), worth(id, 20));
				let done = frame_support::storage::with_storage_layer(|| match step {
					Step::Replace(member, key) => {
						// Nobody takes a key that is or was somebody's.
						if TestRoll::member(&key).is_none() && TestRoll::replaced_by(&key).is_none() {
							replace(member, key);
						}
						Ok(())
					}
					Step::Bring(old) => {
						let new = TestRoll::replaced_by(&old).unwrap_or(old);
						let both = |of: fn(&Account) -> i128| {
							[old, new].map(|who| of(&Money::account(id, who).unwrap_or_default()))
						};
						let net: fn(&Account) -> i128 = |it| it.has.whole as i128 - it.debt as i128;
						let sum: i128 = both(net).iter().sum();
						let debt = Money::account(id, old).map_or(0, |account| account.debt);
						bring(id, old)?;
						brought.set(brought.get() + 1);
						owing.set(owing.get() + u32::from(debt > 0));
						assert_eq!(
							both(net).iter().sum::<i128>(),
							sum,
							"what the person has, less what they owe"
						);
						Ok(())
					}
					Step::Pay(from, to, amount) => pay(id, from, to, amount),
					Step::Hold(who, amount) => Money::hold(id, &HELD, &who, amount),
					Step::Release(who, amount) => {
						let most = amount.min(Money::balance_on_hold(id, &HELD, &who));
						Money::release(id, &HELD, &who, most, Exact).map(drop)
					}
				});
				check();
				assert_eq!(all().0, 0, "the sum of all is zero after {step:?}: {done:?}");
				if let Step::Bring(_) = step {
					assert_eq!(all().1, before.0 .1, "what is held stays where it is");
				}
				let places: std::collections::BTreeSet<_> =
					Lines::<Test>::iter_prefix(id).map(|(member, _)| member).collect();
				assert_eq!(places, (1..6).collect(), "each place is somewhere, and once");
			}
		});
		Ok(())
	});
	cases.unwrap_or_else(|wrong| panic!("{wrong}"));
	let counts = (brought.get(), owing.get());
	assert!(
		counts.0 > 100 && counts.1 > 20,
		"only {} accounts were brought, {} with a debt",
		counts.0,
		counts.1
	);
}
