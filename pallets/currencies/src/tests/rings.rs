//! However a ring of colluders trades, what it can owe to others is bounded.

use crate::{mock::*, *};
use frame_support::{sp_runtime::Perbill, traits::fungibles::Inspect};
use proptest::prelude::*;

/// What everybody can owe at first.
const LIMIT: Amount = 1_000;

proptest! {
	#![proptest_config(ProptestConfig::with_cases(100))]

	/// Members of the ring pay each other and others, who buy nothing of them; years pass. At any one time their limits
	/// rise by what their weights of two years come to. But whoever has used up a limit goes on owing it, and buys nothing
	/// more, so that those who are left can raise another one's in the years after: of `k` members the first with the
	/// weights of `k − 1` others, the last with none, in the worst case of two years each.
	#[test]
	fn a_ring_owes_no_more_than_its_limits_and_what_its_members_sales_to_each_other_can_count_for_until_each_is_used_up(
		ring in 1..6u64,
		share in 0..=100u32,
		weight in 0..3_000u128,
		payments in proptest::collection::vec((0..6u64, 0..10u64, 1..2_500u128, 0..200u64), 1..120),
	) {
		genesis().execute_with(|| {
			let share = Perbill::from_percent(share);
			let earned = Some(Earned { share, cap: Amount::MAX, weight });
			let id = circle(Credit { earned, ..credit(LIMIT) });
			(6..=10).for_each(|who| Money::join(signed(who), id).expect("a member can join"));
			let members = Amount::from(ring);
			let bound = members * LIMIT + share.mul_ceil(members * weight) * (members - 1).max(2);
			for (from, to, amount, days) in payments {
				pass(days * DAY);
				// As much as there is, if it is less.
				let (from, to) = (1 + from % ring, 1 + to);
				let _ = frame_support::storage::with_storage_layer(|| {
					Money::transfer_between(signed(from), id, to, 0, amount)
				});
				let owed: Amount = (1..=ring).map(|who| Money::account(id, who).map_or(0, |it| it.debt)).sum();
				let taken: Amount = (ring + 1..=10).map(|who| Money::balance(id, &who)).sum();
				prop_assert!(owed <= bound, "{owed} are owed, and the bound is {bound}");
				prop_assert!(taken <= bound, "{taken} were taken, and the bound is {bound}");
			}
			check();
			Ok(())
		})?;
	}
}
