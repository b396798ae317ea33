//! Benchmarks: a block without a point, and those that take the point of an hour, or of a day by the number of currencies.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::arithmetic_side_effects, clippy::indexing_slicing)]

use frame_benchmarking::v2::*;
use frame_support::traits::Get;
use frame_system::Pallet as System;
use rochdale_primitives::{BenchmarkClock, Moment, DAY, FIRST_MOMENT, HOUR};

use crate::*;

/// The first moment of a day.
const MIDNIGHT: Moment = FIRST_MOMENT - FIRST_MOMENT % DAY + DAY;

/// The points are taken until this time.
fn recorded<T: Config>(until: Moment) {
	let (day, last_hour) = (Pallet::<T>::number(until, DAY), Pallet::<T>::number(until, HOUR));
	Recorded::<T>::put(Span { first_day: day, last_day: day, last_hour });
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn look() {
		T::BenchmarkClock::set(MIDNIGHT);
		recorded::<T>(MIDNIGHT);
		let (block, mut meter) = (System::<T>::block_number(), WeightMeter::new());
		#[block]
		{
			Pallet::<T>::record(block, &mut meter);
		}
		assert!(Hours::<T>::iter_keys().next().is_none());
	}

	#[benchmark]
	fn record_hour() {
		T::BenchmarkClock::set(MIDNIGHT + HOUR);
		recorded::<T>(MIDNIGHT);
		let (block, mut meter) = (System::<T>::block_number(), WeightMeter::new());
		#[block]
		{
			Pallet::<T>::record(block, &mut meter);
		}
		assert_eq!((Hours::<T>::iter_keys().count(), Days::<T>::iter_keys().count()), (1, 0));
	}

	#[benchmark]
	fn record_day(c: Linear<0, 32>) {
		let c = c.min(T::MaxCurrencies::get());
		T::Source::open_currencies(c);
		T::BenchmarkClock::set(MIDNIGHT);
		let (block, mut meter) = (System::<T>::block_number(), WeightMeter::new());
		#[block]
		{
			Pallet::<T>::record(block, &mut meter);
		}
		let (days, _) = Pallet::<T>::days_info(None, 1);
		assert_eq!(days[0].currencies.len(), c as usize);
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::genesis(), crate::mock::Test);
}
