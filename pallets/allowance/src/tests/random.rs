//! The law of the quota, under random use.

use crate::{mock::*, *};
use proptest::prelude::*;

proptest! {
	#![proptest_config(ProptestConfig::with_cases(200))]

	/// In any stretch of time, the free cost is at most the cap plus what refills in it.
	#[test]
	fn no_stretch_of_time_has_more_than_the_cap_and_its_refill(
		steps in prop::collection::vec((0..20 * MINUTE, 0..40u64, 0..40u64), 1..80),
		cap in 1..200u64,
		refill in 1..200 * MINUTE,
	) {
		genesis().execute_with(|| {
			Cap::set(cap * MS);
			RefillTime::set(refill);
			join_long_ago(1, 10);
			let mut now: u128 = 0;
			let mut uses: Vec<(u128, u128)> = Vec::new();
			for (time, milliseconds, needed) in steps {
				pass(time);
				now += u128::from(time);
				let needed = needed.min(milliseconds);
				let actual_weight =
					Some(Weight::from_parts(needed * frame_support::weights::constants::WEIGHT_REF_TIME_PER_MILLIS, 0));
				let outcome = Ok(frame_support::dispatch::PostDispatchInfo { actual_weight, ..Default::default() });
				let before = left(1).unwrap();
				let run = Tx { outcome, ..tx(1, milliseconds) }.run();
				prop_assert_eq!(run.is_ok(), milliseconds * MS <= before, "free exactly when the quota left covers it");
				if run.is_ok() {
					uses.push((now, u128::from(needed * MS)));
				}
				Allowance::do_try_state().map_err(|error| TestCaseError::fail(format!("{error:?}")))?;
			}
			for (i, (from, _)) in uses.iter().enumerate() {
				let mut total = 0;
				for (until, cost) in &uses[i..] {
					total += cost;
					let bound = u128::from(cap * MS) * (u128::from(refill) + until - from) / u128::from(refill);
					prop_assert!(total <= bound, "{total} ns were free in {} ms", until - from);
				}
			}
			Ok(())
		})?;
	}
}
