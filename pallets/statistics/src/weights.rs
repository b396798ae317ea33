
//! Weights of `pallet_statistics`: estimates, until `make weights` measures them.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens)]
#![allow(unused_imports)]
#![allow(missing_docs)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{constants::RocksDbWeight, Weight}};

/// What must be weighed in `pallet_statistics`.
pub trait WeightInfo {
	fn look() -> Weight;
	fn record_hour() -> Weight;
	fn record_day(c: u32, ) -> Weight;
}

/// The weights, with this runtime's database.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Timestamp::Now` (r:1 w:0), `Statistics::Recorded` (r:1 w:0)
	fn look() -> Weight {
		Weight::from_parts(5_000_000, 1_500)
			.saturating_add(T::DbWeight::get().reads(2_u64))
	}
	/// Storage: the figures (r:16 w:0), `Statistics::Payments` (r:1 w:0), `Statistics::Hours` (r:0 w:1),
	/// `Statistics::Recorded` (r:0 w:1)
	fn record_hour() -> Weight {
		Weight::from_parts(60_000_000, 12_000)
			.saturating_add(T::DbWeight::get().reads(17_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: as for an hour, `Statistics::Days` (r:0 w:1), `Statistics::CurrencyDays` (r:0 w:1), and for each currency
	/// `CommunityCurrencies::Currencies` (r:1 w:0), `CommunityCurrencies::Accounts` (r:1 w:0), `Members::IdOf` (r:1 w:0),
	/// `Statistics::Payments` (r:1 w:0). The component `c` is `[0, 32]`.
	fn record_day(c: u32, ) -> Weight {
		Weight::from_parts(80_000_000, 14_000)
			.saturating_add(Weight::from_parts(25_000_000, 6_000).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(17_u64))
			.saturating_add(T::DbWeight::get().reads((4_u64).saturating_mul(c.into())))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
}

/// For mocks.
impl WeightInfo for () {
	fn look() -> Weight {
		Weight::from_parts(5_000_000, 1_500)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
	}
	fn record_hour() -> Weight {
		Weight::from_parts(60_000_000, 12_000)
			.saturating_add(RocksDbWeight::get().reads(17_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn record_day(c: u32, ) -> Weight {
		Weight::from_parts(80_000_000, 14_000)
			.saturating_add(Weight::from_parts(25_000_000, 6_000).saturating_mul(c.into()))
			.saturating_add(RocksDbWeight::get().reads(17_u64))
			.saturating_add(RocksDbWeight::get().reads((4_u64).saturating_mul(c.into())))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
}
