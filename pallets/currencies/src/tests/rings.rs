//! The debt of a ring of colluders is bounded, however it trades.

use crate::{mock::*, *};
use frame_support::{sp_runtime::Perbill, traits::fungibles::Inspect};
use proptest::{prelude::*, test_runner::TestRunner};
use std::cell::Cell;

/// The default limit of everybody.
const LIMIT: Amount = 1_000;

/// Members of the ring pay each other, and also others, who buy nothing from them; years pass. At any time their limits
/// rise by their weights of two years at most. But a member who has used up a limit keeps owing it and buys nothing more.
/// So the others can raise the limit of another member in later years. Of `k` members the first has the weights of
/// `k − 1` others, and the last has none, in the worst case of two years each. No limit ever rises by more than the cap.
#[test]
fn a_ring_owes_no_more_than_its_limits_and_what_its_members_sales_to_each_other_can_count_for_until_each_is_used_up(
) {
	// In how many cases a member owed more than the default limit, and as much as they could.
	let (raised, used_up) = (Cell::new(0), Cell::new(0));
	let payments = proptest::collection::vec((0..6u64, 0..10u64, 1..2_500u128, 0..200u64), 1..120);
	let cap = prop_oneof![Just(Amount::MAX), 0..1_000u128];
	let cases = (1..6u64, 0..=100u32, 0..3_000u128, cap, payments);
	let mut runner = TestRunner::new(ProptestConfig::with_cases(100));
	let done = runner.run(&cases, |(ring, share, weight, cap, payments)| {
		genesis().execute_with(|| {
			let share = Perbill::from_percent(share);
			let earned = Some(Earned { share, cap, weight });
			let id = circle(Credit { earned, ..credit(LIMIT) });
			(6..=10).for_each(|who| Money::join(signed(who), id).expect("a member can join"));
			let members = Amount::from(ring);
			let sales = members * LIMIT + share.mul_ceil(members * weight) * (members - 1).max(2);
			let capped = LIMIT.checked_add(cap).and_then(|limit| limit.checked_mul(members));
			let bound = sales.min(capped.unwrap_or(Amount::MAX));
			let (mut rose, mut full) = (false, false);
			for (from, to, amount, days) in payments {
				pass(days * DAY);
				// The account may have less; then it pays all.
				let (from, to) = (1 + from % ring, 1 + to);
				// A payment of nothing is refused.
				let _ = frame_support::storage::with_storage_layer(|| {
					Money::transfer_between(signed(from), id, to, 0, amount)
				});
				let debt = |who| Money::account(id, who).map_or(0, |it| it.debt);
				rose |= debt(from) > LIMIT;
				full |= debt(from) > 0 && debt(from) == Money::limit(id, from);
				let owed: Amount = (1..=ring).map(debt).sum();
				let taken: Amount = (ring + 1..=10).map(|who| Money::balance(id, &who)).sum();
				prop_assert!(owed <= bound, "{owed} are owed, and the bound is {bound}");
				prop_assert!(taken <= bound, "{taken} were taken, and the bound is {bound}");
			}
			check();
			raised.set(raised.get() + u32::from(rose));
			used_up.set(used_up.get() + u32::from(full));
			Ok(())
		})
	});
	done.unwrap_or_else(|wrong| panic!("{wrong}"));
	let counts = (raised.get(), used_up.get());
	assert!(
		counts.0 > 10 && counts.1 > 20,
		"{} of 100 rings owed more than the default limits, {} all they could",
		counts.0,
		counts.1
	);
}
