//! How the quota refills.

use crate::mock::*;
use frame_support::pallet_prelude::InvalidTransaction;

#[test]
fn it_refills_in_proportion_to_time() {
	chain(|| {
		join_long_ago(1, 10);
		tx(1, 100).run().unwrap();
		assert_eq!(left(1), Some(0));
		for minutes in 1..=100 {
			pass(MINUTE);
			assert_eq!(left(1), Some(minutes * MS), "after {minutes} minutes");
		}
		pass(MINUTE);
		assert_eq!(left(1), Some(100 * MS), "never more than the cap");
	})
}

#[test]
fn it_says_when_it_is_full_again() {
	chain(|| {
		join_long_ago(1, 10);
		tx(1, 25).run().unwrap();
		let info = Allowance::info(&1).unwrap();
		assert_eq!((info.left, info.cap, info.full_at), (75 * MS, 100 * MS, START + 25 * MINUTE));
	})
}

#[test]
fn a_new_member_begins_with_an_empty_quota() {
	chain(|| {
		join(1, 10);
		assert_eq!(left(1), Some(0));
		pass(50 * MINUTE);
		assert_eq!(left(1), Some(50 * MS));
	})
}

#[test]
fn a_longer_refill_time_does_not_give_back_what_was_used() {
	chain(|| {
		join_long_ago(1, 10);
		tx(1, 100).run().unwrap();
		RefillTime::set(200 * MINUTE);
		pass(50 * MINUTE);
		assert!(left(1).unwrap() <= 75 * MS, "half of the old time is left, a quarter of the new");
	})
}

#[test]
fn a_shorter_refill_time_holds_for_what_is_used_from_then_on() {
	chain(|| {
		join_long_ago(1, 10);
		tx(1, 100).run().unwrap();
		RefillTime::set(MINUTE);
		pass(98 * MINUTE);
		assert_eq!(left(1), Some(0), "earlier uses refill when they would have");
		pass(2 * MINUTE);
		tx(1, 100).run().expect("and then the quota is full");
		pass(MINUTE);
		tx(1, 100).run().expect("from then on a minute fills it");
	})
}

#[test]
fn a_smaller_cap_holds_at_once() {
	chain(|| {
		join_long_ago(1, 10);
		Cap::set(10 * MS);
		assert!(tx(1, 11).run().is_err());
		assert_eq!(tx(1, 10).run(), Ok(()));
	})
}

#[test]
fn rounding_gives_a_member_no_more_than_the_cap() {
	chain(|| {
		join_long_ago(1, 10);
		Cap::set(300 * MS);
		RefillTime::set(1);
		let free = (0..400).take_while(|_| tx(1, 1).run().is_ok()).count();
		// Each takes 1/300 of the refill time of 1 ms, 3.3 µs, which is rounded up to 4 µs.
		assert_eq!(free, 250, "milliseconds were free");
	})
}

#[test]
fn without_a_cap_or_a_refill_time_nothing_is_free() {
	chain(|| {
		join_long_ago(1, 10);
		Cap::set(0);
		assert!(tx(1, 1).run().is_err(), "no cap, no quota");
		Cap::set(100 * MS);
		RefillTime::set(0);
		assert!(tx(1, 1).run().is_err(), "a quota that refills at once would have no limit");
	})
}

/// Whether a fee is charged, which nobody in these tests can pay.
fn asks_for_a_fee(tx: Tx) -> bool {
	tx.run() == Err(InvalidTransaction::Payment.into())
}

#[test]
fn a_refill_that_takes_longer_than_the_clock_can_count_gives_no_quota_rather_than_one_without_end() {
	chain(|| {
		join_long_ago(1, 10);
		let longest = u64::MAX / 1_000 - START - 1;
		for time in [u64::MAX, u64::MAX / 1_000, longest] {
			RefillTime::set(time);
			assert_eq!(left(1), (time == longest).then_some(100 * MS), "{time}");
			for _ in 0..3 {
				assert!(asks_for_a_fee(tx(1, 1_000)), "ten times the cap is not free");
			}
		}
		tx(1, 100).run().expect("the quota is what it was");
		assert!(asks_for_a_fee(tx(1, 1)));
	})
}

#[test]
fn a_cost_that_cannot_be_counted_is_not_free() {
	chain(|| {
		join_long_ago(1, 10);
		Cap::set(u64::MAX);
		LengthCost::set(u64::MAX / 2);
		assert!(asks_for_a_fee(Tx { length: 3, ..tx(1, 1) }));
	})
}
