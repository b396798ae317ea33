
//! Weights of `pallet_statistics`, measured by `make weights`. Do not edit.
//!
//! 20 steps, 10 repeats, compiled Wasm, divided by 1.77, on Intel(R) Xeon(R) Processor, 2026-11-30.

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
	/// Storage: `Policy::StoredSlotDuration` (r:1 w:0)
	/// Proof: `Policy::StoredSlotDuration` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Policy::StoredHardware` (r:1 w:0)
	/// Proof: `Policy::StoredHardware` (`max_values`: Some(1), `max_size`: Some(1), added: 496, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Statistics::Recorded` (r:1 w:0)
	/// Proof: `Statistics::Recorded` (`max_values`: Some(1), `max_size`: Some(12), added: 507, mode: `MaxEncodedLen`)
	fn look() -> Weight {
		Weight::from_parts(5_722_519, 1497)
			.saturating_add(T::DbWeight::get().reads(4_u64))
	}
	/// Storage: `Policy::StoredSlotDuration` (r:1 w:0)
	/// Proof: `Policy::StoredSlotDuration` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Policy::StoredHardware` (r:1 w:0)
	/// Proof: `Policy::StoredHardware` (`max_values`: Some(1), `max_size`: Some(1), added: 496, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Statistics::Recorded` (r:1 w:1)
	/// Proof: `Statistics::Recorded` (`max_values`: Some(1), `max_size`: Some(12), added: 507, mode: `MaxEncodedLen`)
	/// Storage: `Members::InactiveCount` (r:3 w:0)
	/// Proof: `Members::InactiveCount` (`max_values`: None, `max_size`: Some(13), added: 2488, mode: `MaxEncodedLen`)
	/// Storage: `Members::ActiveCount` (r:1 w:0)
	/// Proof: `Members::ActiveCount` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:2 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `Dividend::NextAt` (r:1 w:0)
	/// Proof: `Dividend::NextAt` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Dividend::Entitled` (r:1 w:0)
	/// Proof: `Dividend::Entitled` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	/// Storage: `Dividend::PaidOut` (r:1 w:0)
	/// Proof: `Dividend::PaidOut` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	/// Storage: `Session::Validators` (r:1 w:0)
	/// Proof: `Session::Validators` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `System::Account` (r:1 w:0)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Statistics::Payments` (r:1 w:0)
	/// Proof: `Statistics::Payments` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `Statistics::Hours` (r:0 w:1)
	/// Proof: `Statistics::Hours` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
	fn record_hour() -> Weight {
		Weight::from_parts(42_013_095, 8454)
			.saturating_add(T::DbWeight::get().reads(16_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Policy::StoredSlotDuration` (r:1 w:0)
	/// Proof: `Policy::StoredSlotDuration` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Policy::StoredHardware` (r:1 w:0)
	/// Proof: `Policy::StoredHardware` (`max_values`: Some(1), `max_size`: Some(1), added: 496, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Statistics::Recorded` (r:1 w:1)
	/// Proof: `Statistics::Recorded` (`max_values`: Some(1), `max_size`: Some(12), added: 507, mode: `MaxEncodedLen`)
	/// Storage: `Members::InactiveCount` (r:3 w:0)
	/// Proof: `Members::InactiveCount` (`max_values`: None, `max_size`: Some(13), added: 2488, mode: `MaxEncodedLen`)
	/// Storage: `Members::ActiveCount` (r:1 w:0)
	/// Proof: `Members::ActiveCount` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:2 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `Dividend::NextAt` (r:1 w:0)
	/// Proof: `Dividend::NextAt` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Dividend::Entitled` (r:1 w:0)
	/// Proof: `Dividend::Entitled` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	/// Storage: `Dividend::PaidOut` (r:1 w:0)
	/// Proof: `Dividend::PaidOut` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	/// Storage: `Session::Validators` (r:1 w:0)
	/// Proof: `Session::Validators` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `System::Account` (r:1 w:0)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Statistics::Payments` (r:33 w:0)
	/// Proof: `Statistics::Payments` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Currencies` (r:32 w:0)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:32 w:0)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(252), added: 2727, mode: `MaxEncodedLen`)
	/// Storage: `Statistics::Days` (r:0 w:1)
	/// Proof: `Statistics::Days` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
	/// Storage: `Statistics::CurrencyDays` (r:0 w:1)
	/// Proof: `Statistics::CurrencyDays` (`max_values`: None, `max_size`: Some(1933), added: 4408, mode: `MaxEncodedLen`)
	/// Storage: `Statistics::Hours` (r:0 w:1)
	/// Proof: `Statistics::Hours` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
	/// The range of component `c` is `[0, 32]`.
	fn record_day(c: u32, ) -> Weight {
		Weight::from_parts(70_583_382, 90366)
			// Standard error: 358_714
			.saturating_add(Weight::from_parts(10_328_440, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(49_u64))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(c.into())))
			.saturating_add(T::DbWeight::get().writes(4_u64))
			.saturating_add(Weight::from_parts(0, 2727).saturating_mul(c.into()))
	}
}

/// For mocks.
impl WeightInfo for () {
	fn look() -> Weight {
		Weight::from_parts(5_722_519, 1497)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
	}
	fn record_hour() -> Weight {
		Weight::from_parts(42_013_095, 8454)
			.saturating_add(RocksDbWeight::get().reads(16_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn record_day(c: u32, ) -> Weight {
		Weight::from_parts(70_583_382, 90366)
			.saturating_add(Weight::from_parts(10_328_440, 0).saturating_mul(c.into()))
			.saturating_add(RocksDbWeight::get().reads(49_u64))
			.saturating_add(RocksDbWeight::get().reads((2_u64).saturating_mul(c.into())))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
			.saturating_add(Weight::from_parts(0, 2727).saturating_mul(c.into()))
	}
}
