
//! Weights of `pallet_dividend`, measured by `make weights`. Do not edit.
//!
//! 50 steps, 20 repeats, compiled Wasm, divided by 1.66, on AMD EPYC, 2026-11-29.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens)]
#![allow(unused_imports)]
#![allow(missing_docs)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{constants::RocksDbWeight, Weight}};

/// What must be weighed in `pallet_dividend`.
pub trait WeightInfo {
	fn on_initialize() -> Weight;
	fn claim() -> Weight;
	fn claim_for() -> Weight;
	fn open() -> Weight;
	fn set_plan() -> Weight;
	fn close() -> Weight;
	fn join() -> Weight;
	fn leave() -> Weight;
	fn divide_pot() -> Weight;
	fn claim_in() -> Weight;
	fn claim_in_for() -> Weight;
}

/// The weights, with this runtime's database.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Parameters::Parameters` (r:2 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `Dividend::NextAt` (r:1 w:1)
	/// Proof: `Dividend::NextAt` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Members::ActiveCount` (r:1 w:0)
	/// Proof: `Members::ActiveCount` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Dividend::Accrued` (r:1 w:1)
	/// Proof: `Dividend::Accrued` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	/// Storage: `Dividend::Entitled` (r:1 w:1)
	/// Proof: `Dividend::Entitled` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	/// Storage: `Dividend::GrowingAmount` (r:0 w:1)
	/// Proof: `Dividend::GrowingAmount` (`max_values`: Some(1), `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`)
	fn on_initialize() -> Weight {
		Weight::from_parts(23_547_059, 6270)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `Dividend::ClaimedUpTo` (r:1 w:1)
	/// Proof: `Dividend::ClaimedUpTo` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `Dividend::Accrued` (r:1 w:0)
	/// Proof: `Dividend::Accrued` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	/// Storage: `Dividend::PaidOut` (r:1 w:1)
	/// Proof: `Dividend::PaidOut` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	fn claim() -> Weight {
		Weight::from_parts(43_325_553, 3624)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `Dividend::ClaimedUpTo` (r:1 w:1)
	/// Proof: `Dividend::ClaimedUpTo` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `Dividend::Accrued` (r:1 w:0)
	/// Proof: `Dividend::Accrued` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Dividend::PaidOut` (r:1 w:1)
	/// Proof: `Dividend::PaidOut` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	fn claim_for() -> Weight {
		Weight::from_parts(41_552_961, 3624)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:0)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode: `MaxEncodedLen`)
	/// Storage: `Members::FormerKeyOf` (r:1 w:0)
	/// Proof: `Members::FormerKeyOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Dividend::Dividends` (r:1 w:1)
	/// Proof: `Dividend::Dividends` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn open() -> Weight {
		Weight::from_parts(29_498_851, 3783)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode: `MaxEncodedLen`)
	/// Storage: `Members::FormerKeyOf` (r:2 w:0)
	/// Proof: `Members::FormerKeyOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:2 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Dividend::Dividends` (r:1 w:1)
	/// Proof: `Dividend::Dividends` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(243), added: 2718, mode: `MaxEncodedLen`)
	fn set_plan() -> Weight {
		Weight::from_parts(65_123_502, 6118)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode: `MaxEncodedLen`)
	/// Storage: `Members::FormerKeyOf` (r:2 w:0)
	/// Proof: `Members::FormerKeyOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:2 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Dividend::Dividends` (r:1 w:1)
	/// Proof: `Dividend::Dividends` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(243), added: 2718, mode: `MaxEncodedLen`)
	fn close() -> Weight {
		Weight::from_parts(73_149_540, 6118)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Members::IdOf` (r:2 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `Dividend::Dividends` (r:1 w:1)
	/// Proof: `Dividend::Dividends` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(243), added: 2718, mode: `MaxEncodedLen`)
	/// Storage: `Members::FormerKeyOf` (r:1 w:0)
	/// Proof: `Members::FormerKeyOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	/// Storage: `Dividend::Participations` (r:1 w:1)
	/// Proof: `Dividend::Participations` (`max_values`: None, `max_size`: Some(353), added: 2828, mode:
	/// `MaxEncodedLen`)
	fn join() -> Weight {
		Weight::from_parts(72_546_835, 6052)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Members::IdOf` (r:2 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `Dividend::Participations` (r:1 w:1)
	/// Proof: `Dividend::Participations` (`max_values`: None, `max_size`: Some(353), added: 2828, mode:
	/// `MaxEncodedLen`) Storage: `Dividend::Dividends` (r:1 w:1) Proof: `Dividend::Dividends` (`max_values`: None,
	/// `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`) Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode:
	/// `MaxEncodedLen`) Storage: `Standstill::Now` (r:1 w:0) Proof: `Standstill::Now` (`max_values`: Some(1),
	/// `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`) Storage: `Timestamp::Now` (r:1 w:0) Proof:
	/// `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`) Storage:
	/// `CommunityCurrencies::Accounts` (r:2 w:2) Proof: `CommunityCurrencies::Accounts` (`max_values`: None,
	/// `max_size`: Some(243), added: 2718, mode: `MaxEncodedLen`) Storage: `Members::FormerKeyOf` (r:1 w:0) Proof:
	/// `Members::FormerKeyOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	fn leave() -> Weight {
		Weight::from_parts(92_554_730, 6426)
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Dividend::Dividends` (r:1 w:1)
	/// Proof: `Dividend::Dividends` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(243), added: 2718, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::FormerKeyOf` (r:1 w:0)
	/// Proof: `Members::FormerKeyOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	fn divide_pot() -> Weight {
		Weight::from_parts(60_999_094, 3783)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Members::IdOf` (r:2 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `Dividend::Participations` (r:1 w:1)
	/// Proof: `Dividend::Participations` (`max_values`: None, `max_size`: Some(353), added: 2828, mode:
	/// `MaxEncodedLen`) Storage: `Dividend::Dividends` (r:1 w:1) Proof: `Dividend::Dividends` (`max_values`: None,
	/// `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`) Storage: `Standstill::Now` (r:1 w:0) Proof:
	/// `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`) Storage:
	/// `Timestamp::Now` (r:1 w:0) Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503,
	/// mode: `MaxEncodedLen`) Storage: `CommunityCurrencies::Currencies` (r:1 w:1) Proof:
	/// `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode:
	/// `MaxEncodedLen`) Storage: `CommunityCurrencies::Accounts` (r:2 w:2) Proof: `CommunityCurrencies::Accounts`
	/// (`max_values`: None, `max_size`: Some(243), added: 2718, mode: `MaxEncodedLen`) Storage: `Members::FormerKeyOf`
	/// (r:1 w:0) Proof: `Members::FormerKeyOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode:
	/// `MaxEncodedLen`)
	fn claim_in() -> Weight {
		Weight::from_parts(90_914_600, 6426)
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `Dividend::Participations` (r:1 w:1)
	/// Proof: `Dividend::Participations` (`max_values`: None, `max_size`: Some(353), added: 2828, mode:
	/// `MaxEncodedLen`) Storage: `Dividend::Dividends` (r:1 w:1) Proof: `Dividend::Dividends` (`max_values`: None,
	/// `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`) Storage: `Standstill::Now` (r:1 w:0) Proof:
	/// `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`) Storage:
	/// `Timestamp::Now` (r:1 w:0) Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503,
	/// mode: `MaxEncodedLen`) Storage: `CommunityCurrencies::Currencies` (r:1 w:1) Proof:
	/// `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode:
	/// `MaxEncodedLen`) Storage: `CommunityCurrencies::Accounts` (r:2 w:2) Proof: `CommunityCurrencies::Accounts`
	/// (`max_values`: None, `max_size`: Some(243), added: 2718, mode: `MaxEncodedLen`) Storage: `Members::IdOf` (r:1
	/// w:0) Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::FormerKeyOf` (r:1 w:0) Proof: `Members::FormerKeyOf` (`max_values`: None, `max_size`:
	/// Some(89), added: 2564, mode: `MaxEncodedLen`) Storage: `System::Account` (r:1 w:1) Proof: `System::Account`
	/// (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn claim_in_for() -> Weight {
		Weight::from_parts(90_456_400, 6426)
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
}

/// For mocks.
impl WeightInfo for () {
	fn on_initialize() -> Weight {
		Weight::from_parts(23_547_059, 6270)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn claim() -> Weight {
		Weight::from_parts(43_325_553, 3624)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn claim_for() -> Weight {
		Weight::from_parts(41_552_961, 3624)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn open() -> Weight {
		Weight::from_parts(29_498_851, 3783)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn set_plan() -> Weight {
		Weight::from_parts(65_123_502, 6118)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn close() -> Weight {
		Weight::from_parts(73_149_540, 6118)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn join() -> Weight {
		Weight::from_parts(72_546_835, 6052)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn leave() -> Weight {
		Weight::from_parts(92_554_730, 6426)
			.saturating_add(RocksDbWeight::get().reads(11_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn divide_pot() -> Weight {
		Weight::from_parts(60_999_094, 3783)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn claim_in() -> Weight {
		Weight::from_parts(90_914_600, 6426)
			.saturating_add(RocksDbWeight::get().reads(11_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn claim_in_for() -> Weight {
		Weight::from_parts(90_456_400, 6426)
			.saturating_add(RocksDbWeight::get().reads(11_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
}
