//! # Statistics
//!
//! The figures of a community over years, on the chain itself. There is one **point** at the first block of each day,
//! and one at the first block of each of the last hours. So a light client draws curves that it can check, without a
//! server. See README.md for the rules.
//!
//! **Days are those of the calendar**, in UTC. If the chain stands still for a week, these days have no point: nothing is
//! guessed. No day and no hour gets a second point.
//!
//! **The cost.** There is no call. A block reads two items. Once an hour a block writes a point, and once a day also those
//! of at most [`Config::MaxCurrencies`] currencies. Days are kept for ever: a point has less than 200 bytes, so ten years
//! of them have less than a megabyte.

#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(test, allow(clippy::restriction))]

extern crate alloc;

mod api;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod invariants;
#[cfg(test)]
mod mock;
mod recording;
#[cfg(test)]
mod tests;
mod types;
pub mod weights;

pub use api::*;
pub use pallet::*;
pub use types::*;
pub use weights::WeightInfo;

use frame_support::{
	traits::{Get, UnixTime},
	weights::WeightMeter,
};

/// How many of the last hours have a point.
pub const HOURS: u32 = 48;

// FRAME's macros expand to `expect`.
#[allow(clippy::expect_used)]
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use alloc::vec::Vec;
	use frame_support::pallet_prelude::*;
	#[cfg(feature = "try-runtime")]
	use frame_support::sp_runtime::TryRuntimeError;
	use frame_system::pallet_prelude::*;

	pub const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config: frame_system::Config {
		/// The calendar: the timestamp of the block, and not a clock that stands still.
		type Time: UnixTime;
		/// Tells the figures.
		type Source: Source;
		/// Currencies with a lower number than this have points.
		#[pallet::constant]
		type MaxCurrencies: Get<u32>;
		type WeightInfo: WeightInfo;
		/// The clock behind `Time`.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkClock: rochdale_primitives::BenchmarkClock;
	}

	pub type CurrencyPointsOf<T> = BoundedVec<CurrencyPoint, <T as Config>::MaxCurrencies>;

	/// The first and the last day and the last hour with a point. `None` before the first point.
	#[pallet::storage]
	pub type Recorded<T> = StorageValue<_, Span>;

	/// The point of each day, taken at its first block. A day without a block has none.
	#[pallet::storage]
	pub type Days<T> = StorageMap<_, Twox64Concat, Day, Point>;

	/// The points of the currencies on each day, in the order of their numbers. A day on which there was no currency has
	/// no entry.
	#[pallet::storage]
	pub type CurrencyDays<T: Config> = StorageMap<_, Twox64Concat, Day, CurrencyPointsOf<T>, ValueQuery>;

	/// The points of the last hours, by the number of the hour modulo [`HOURS`]. After a standstill, older ones stay here
	/// until their place is needed.
	#[pallet::storage]
	pub type Hours<T> = StorageMap<_, Twox64Concat, u32, Point>;

	/// All payments so far in the native unit (`None`), and in each of the currencies that have points.
	#[pallet::storage]
	pub type Payments<T> = StorageMap<_, Twox64Concat, Option<CurrencyId>, Turnover, ValueQuery>;

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		/// Takes a point if this is the first block of an hour with room for it.
		fn on_poll(block: BlockNumberFor<T>, meter: &mut WeightMeter) {
			Self::record(block, meter);
		}

		fn integrity_test() {
			assert!(
				<Point as MaxEncodedLen>::max_encoded_len() <= 200,
				"ten years of points must stay below a megabyte"
			);
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// The days with a point, in their order. A page looks at `count` days from `start` on, or from the first one, at
		/// most [`MOST_AT_ONCE`]. The second part is the start of the next page, if there is one.
		pub fn days(start: Option<Day>, count: u32) -> (Vec<DayInfo>, Option<Day>) {
			Self::days_info(start, count)
		}

		/// The points of the last [`HOURS`] hours up to the newest point, oldest first.
		pub fn hours() -> Vec<Point> {
			Self::hours_info()
		}
	}
}
