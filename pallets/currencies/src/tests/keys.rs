//! Members change their keys in any order. No unit and no debt is lost, made or given to somebody else.

use crate::{mock::*, *};
use frame_support::traits::{
	fungibles::{hold::Mutate as _, Inspect},
	tokens::Precision::BestEffort,
};
use proptest::{prelude::*, test_runner::TestRunner};
use std::cell::Cell;

const HELD: RuntimeHoldReason = RuntimeHoldReason::Money(HoldReason::Redemption);

#[derive(Clone, Debug)]
enum Step {
	/// A member has another key.
	Rekey(MemberId, AccountId),
	Move(AccountId),
	Pay(AccountId, AccountId, Amount),
	Hold(AccountId, Amount),
	Release(AccountId, Amount),
}

fn step() -> impl Strategy<Value = Step> {
	let (key, amount) = (|| 1..12u64, || 1..300u128);
	prop_oneof![
		4 => (1..6u64, key()).prop_map(|(member, key)| Step::Rekey(member, key)),
		6 => key().prop_map(Step::Move),
		4 => (key(), key(), amount()).prop_map(|(from, to, amount)| Step::Pay(from, to, amount)),
		1 => (key(), amount()).prop_map(|(who, amount)| Step::Hold(who, amount)),
		1 => (key(), amount()).prop_map(|(who, amount)| Step::Release(who, amount)),
	]
}

/// What is free, held and owed on each account.
fn accounts(id: CurrencyId) -> Vec<(AccountId, [Amount; 3])> {
	(1..12)
		.map(|who| {
			let account = Money::account(id, who).unwrap_or_default();
			(who, [account.free().whole, account.held, account.debt])
		})
		.collect()
}

/// All that is free and held, less all that is owed.
fn sum(id: CurrencyId) -> i128 {
	accounts(id).iter().map(|(_, [free, held, debt])| (free + held) as i128 - *debt as i128).sum()
}

/// The account of each place, and its debt.
fn places(id: CurrencyId) -> Vec<(MemberId, Amount)> {
	let owed = |who| Money::account(id, who).map_or(0, |account| account.debt);
	let mut places: Vec<_> =
		Lines::<Test>::iter_prefix(id).map(|(member, who)| (member, owed(who))).collect();
	places.sort();
	places
}

#[test]
fn moving_keys_in_any_order_conserves_every_sum_and_debt() {
	// How many places with a debt were moved, over all cases.
	let moved = Cell::new(0);
	let cases = TestRunner::default().run(&proptest::collection::vec(step(), 1..80), |steps| {
		genesis().execute_with(|| {
			let id = circle(credit(1_000));
			for step in steps {
				let (before, places_before, issued) = (accounts(id), places(id), Money::total_issuance(id));
				let result = frame_support::storage::with_storage_layer(|| match step {
					Step::Rekey(member, key) => {
						if TestRoll::member(&key).is_none() {
							enrol(member, key);
						}
						Ok(())
					}
					Step::Move(who) => Money::move_line(signed(who), id),
					Step::Pay(from, to, amount) => {
						let limit = Money::limit(id, from);
						pay(id, from, to, amount)?;
						// Only the key of the member whose place it is has borrowed.
						let after = Money::account(id, from).unwrap_or_default();
						let debt = |of: &[(AccountId, [Amount; 3])]| of[from as usize - 1].1[2];
						assert!(after.debt <= limit.max(debt(&before)), "{from} owes beyond {limit}");
						Ok(())
					}
					Step::Hold(who, amount) => Money::hold(id, &HELD, &who, amount),
					Step::Release(who, amount) => {
						Money::release(id, &HELD, &who, amount, BestEffort).map(|_| ())
					}
				});
				check();
				assert_eq!(sum(id), 0, "after {step:?}");
				assert_eq!(places(id).len(), 5, "each place is somewhere, and once");
				if let (Step::Move(who), Ok(())) = (&step, result) {
					// The balance of the new key pays debts back, and nothing else changes.
					let member = TestRoll::member(who).expect("it was moved");
					let repaid = issued - Money::total_issuance(id);
					for ((other, debt), (_, now)) in places_before.iter().zip(places(id)) {
						let expected = if *other == member { debt - repaid } else { *debt };
						assert_eq!(now, expected, "the debt of {other} after {step:?}");
						if *other == member && *debt > 0 {
							moved.set(moved.get() + 1);
						}
					}
					for ((key, was), (_, is)) in before.iter().zip(accounts(id)) {
						assert_eq!(was[1], is[1], "what is held stays where it is: {key}");
					}
				}
				if let Step::Rekey(..) = step {
					assert_eq!(accounts(id), before, "a new key alone moves nothing");
				}
			}
		});
		Ok(())
	});
	cases.unwrap_or_else(|wrong| panic!("{wrong}"));
	assert!(moved.get() > 10, "only {} places with a debt were moved", moved.get());
}
