//! A limit on what can be spent in each period.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

use crate::Moment;

/// The most that can be spent in each period. The periods follow one another without gaps.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Limit {
	/// The most in a period, in the smallest unit of the currency.
	pub amount: u128,
	/// The length of a period, in milliseconds.
	pub every: Moment,
}

/// The amount that is spent of a limit in one period.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Spent {
	/// The amount, in the smallest unit of the currency.
	pub amount: u128,
	/// When the period began.
	pub since: Moment,
}

impl Spent {
	/// Nothing, in a period that begins at `now`.
	pub fn nothing(now: Moment) -> Self {
		Self { amount: 0, since: now }
	}

	/// Moves on to the period that contains `now`, in which nothing is spent if it is a later one. If the clock went
	/// back or the limit has no period, the last period continues.
	#[must_use]
	pub fn at(self, now: Moment, limit: &Limit) -> Self {
		let time = now.saturating_sub(self.since);
		match time.checked_rem(limit.every) {
			// The remainder is at most the time, and the time at most `now`.
			Some(begun) if time >= limit.every => Self::nothing(now.saturating_sub(begun)),
			_ => self,
		}
	}
}

impl Limit {
	/// The amount that is left of the period that contains `now`. It is 0 if the limit was lowered below what is spent.
	pub fn left(&self, spent: Spent, now: Moment) -> u128 {
		self.amount.saturating_sub(spent.at(now, self).amount)
	}

	/// Spends an amount if this much is left, and returns whether it did. Otherwise `spent` does not change.
	#[must_use]
	pub fn spend(&self, spent: &mut Spent, now: Moment, amount: u128) -> bool {
		let before = spent.at(now, self);
		let after = before.amount.checked_add(amount).filter(|after| *after <= self.amount);
		let Some(amount) = after else { return false };
		*spent = Spent { amount, ..before };
		true
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use proptest::prelude::*;

	const LIMIT: Limit = Limit { amount: 10, every: 100 };

	#[test]
	fn all_of_a_limit_can_be_spent_in_parts_and_no_more() {
		let mut spent = Spent::nothing(50);
		assert!(LIMIT.spend(&mut spent, 50, 4) && LIMIT.spend(&mut spent, 149, 6));
		assert_eq!((spent, LIMIT.left(spent, 149)), (Spent { amount: 10, since: 50 }, 0));
		assert!(!LIMIT.spend(&mut spent, 149, 1));
		assert_eq!(spent, Spent { amount: 10, since: 50 });
	}

	#[test]
	fn a_period_begins_when_the_one_before_it_ends_however_late_it_is_noticed() {
		let mut spent = Spent { amount: 10, since: 50 };
		assert_eq!((LIMIT.left(spent, 149), LIMIT.left(spent, 150)), (0, 10));
		assert!(LIMIT.spend(&mut spent, 399, 3));
		assert_eq!(spent, Spent { amount: 3, since: 350 });
	}

	#[test]
	fn a_limit_below_what_is_spent_leaves_nothing() {
		let mut spent = Spent { amount: 11, since: 50 };
		assert_eq!(LIMIT.left(spent, 60), 0);
		assert!(!LIMIT.spend(&mut spent, 60, 0));
	}

	#[test]
	fn no_amount_is_too_large_to_be_refused() {
		let mut spent = Spent { amount: 10, since: 50 };
		assert!(!LIMIT.spend(&mut spent, 50, u128::MAX));
		let all = Limit { amount: u128::MAX, every: Moment::MAX };
		assert!(!all.spend(&mut spent, Moment::MAX, u128::MAX), "10 are spent in the same period");
	}

	#[test]
	fn a_clock_that_goes_back_and_a_limit_without_a_period_begin_no_new_period() {
		let spent = Spent { amount: 10, since: 50 };
		assert_eq!(spent.at(0, &LIMIT), spent);
		assert_eq!(spent.at(Moment::MAX, &Limit { every: 0, ..LIMIT }), spent);
	}

	proptest! {
		/// A model adds up all payments by the number of their period.
		#[test]
		fn in_no_period_more_is_spent_than_the_limit(
			most in 0u128..20,
			every in 1u64..50,
			acts in prop::collection::vec((0u64..40, 0u128..12), 0..60),
		) {
			let limit = Limit { amount: most, every };
			let (mut now, mut spent) = (1_000, Spent::nothing(1_000));
			let mut periods = std::collections::BTreeMap::new();
			for (time, amount) in acts {
				now += time;
				let sum = periods.entry((now - 1_000) / every).or_insert(0u128);
				prop_assert_eq!(limit.left(spent, now), most - *sum);
				let fits = *sum + amount <= most;
				prop_assert_eq!(limit.spend(&mut spent, now, amount), fits);
				*sum += if fits { amount } else { 0 };
				prop_assert!(*sum <= most);
			}
		}
	}
}
