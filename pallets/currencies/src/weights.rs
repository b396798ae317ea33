
//! Weights of `pallet_currencies`, measured by `make weights`. Do not edit.
//!
//! 20 steps, 10 repeats, compiled Wasm, divided by 1.71, on Intel(R) Xeon(R) Processor, 2026-11-30.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens)]
#![allow(unused_imports)]
#![allow(missing_docs)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{constants::RocksDbWeight, Weight}};

/// What must be weighed in `pallet_currencies`.
pub trait WeightInfo {
	fn open() -> Weight;
	fn set_guardian() -> Weight;
	fn transfer() -> Weight;
	fn issue() -> Weight;
	fn redeem() -> Weight;
	fn state_reserve() -> Weight;
	fn join() -> Weight;
	fn set_limit() -> Weight;
	fn move_line() -> Weight;
	fn move_account() -> Weight;
	fn leave() -> Weight;
	fn settle_default() -> Weight;
	fn freeze() -> Weight;
	fn thaw() -> Weight;
	fn close() -> Weight;
	fn remove_accounts(m: u32, ) -> Weight;
	fn propose_agreement() -> Weight;
	fn accept_agreement() -> Weight;
	fn set_clearing_limit() -> Weight;
	fn end_agreement() -> Weight;
	fn pay_across() -> Weight;
	fn spend_commons() -> Weight;
	fn forget_account() -> Weight;
	fn write_off() -> Weight;
	fn clear_cycle(c: u32, ) -> Weight;
}

/// The weights, with this runtime's database.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::NextCurrency` (r:1 w:1)
	/// Proof: `CommunityCurrencies::NextCurrency` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:2 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:2 w:2)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(252), added: 2727, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Descriptions` (r:0 w:1)
	/// Proof: `CommunityCurrencies::Descriptions` (`max_values`: None, `max_size`: Some(149), added: 2624, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Currencies` (r:0 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode: `MaxEncodedLen`)
	fn open() -> Weight {
		Weight::from_parts(63_221_289, 6444)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode: `MaxEncodedLen`)
	/// Storage: `Members::FormerKeyOf` (r:1 w:0)
	/// Proof: `Members::FormerKeyOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn set_guardian() -> Weight {
		Weight::from_parts(28_594_075, 3783)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:2 w:2)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(252), added: 2727, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::Recoveries` (r:1 w:0)
	/// Proof: `Members::Recoveries` (`max_values`: None, `max_size`: Some(4872), added: 7347, mode: `MaxEncodedLen`)
	/// Storage: `Members::FormerKeyOf` (r:1 w:0)
	/// Proof: `Members::FormerKeyOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	fn transfer() -> Weight {
		Weight::from_parts(55_183_750, 8337)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode: `MaxEncodedLen`)
	/// Storage: `Members::FormerKeyOf` (r:1 w:0)
	/// Proof: `Members::FormerKeyOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(252), added: 2727, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:0)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn issue() -> Weight {
		Weight::from_parts(37_728_229, 3783)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(252), added: 2727, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::FormerKeyOf` (r:1 w:0)
	/// Proof: `Members::FormerKeyOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn redeem() -> Weight {
		Weight::from_parts(65_265_566, 6196)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:0)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode: `MaxEncodedLen`)
	/// Storage: `Members::FormerKeyOf` (r:1 w:0)
	/// Proof: `Members::FormerKeyOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Reserves` (r:0 w:1)
	/// Proof: `CommunityCurrencies::Reserves` (`max_values`: None, `max_size`: Some(326), added: 2801, mode: `MaxEncodedLen`)
	fn state_reserve() -> Weight {
		Weight::from_parts(29_399_237, 3783)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Lines` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Lines` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(252), added: 2727, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::FormerLines` (r:1 w:1)
	/// Proof: `CommunityCurrencies::FormerLines` (`max_values`: None, `max_size`: Some(137), added: 2612, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn join() -> Weight {
		Weight::from_parts(43_048_861, 3783)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:0)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode: `MaxEncodedLen`)
	/// Storage: `Members::FormerKeyOf` (r:1 w:0)
	/// Proof: `Members::FormerKeyOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Lines` (r:1 w:0)
	/// Proof: `CommunityCurrencies::Lines` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(252), added: 2727, mode: `MaxEncodedLen`)
	fn set_limit() -> Weight {
		Weight::from_parts(32_635_129, 3783)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Lines` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Lines` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:2 w:2)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(252), added: 2727, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn move_line() -> Weight {
		Weight::from_parts(55_777_212, 6444)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `Members::FormerKeyOf` (r:2 w:0)
	/// Proof: `Members::FormerKeyOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:2 w:2)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(252), added: 2727, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Lines` (r:0 w:1)
	/// Proof: `CommunityCurrencies::Lines` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
	fn move_account() -> Weight {
		Weight::from_parts(54_261_304, 6444)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:2 w:2)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(252), added: 2727, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::Recoveries` (r:1 w:0)
	/// Proof: `Members::Recoveries` (`max_values`: None, `max_size`: Some(4872), added: 7347, mode: `MaxEncodedLen`)
	/// Storage: `Members::FormerKeyOf` (r:1 w:0)
	/// Proof: `Members::FormerKeyOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Lines` (r:0 w:1)
	/// Proof: `CommunityCurrencies::Lines` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
	fn leave() -> Weight {
		Weight::from_parts(46_372_131, 8337)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Lines` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Lines` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(252), added: 2727, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::FormerLines` (r:0 w:1)
	/// Proof: `CommunityCurrencies::FormerLines` (`max_values`: None, `max_size`: Some(137), added: 2612, mode: `MaxEncodedLen`)
	fn settle_default() -> Weight {
		Weight::from_parts(44_375_354, 3783)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode: `MaxEncodedLen`)
	/// Storage: `Members::FormerKeyOf` (r:1 w:0)
	/// Proof: `Members::FormerKeyOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(252), added: 2727, mode: `MaxEncodedLen`)
	fn freeze() -> Weight {
		Weight::from_parts(36_684_392, 3783)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode: `MaxEncodedLen`)
	/// Storage: `Members::FormerKeyOf` (r:1 w:0)
	/// Proof: `Members::FormerKeyOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(252), added: 2727, mode: `MaxEncodedLen`)
	fn thaw() -> Weight {
		Weight::from_parts(37_980_978, 3783)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode: `MaxEncodedLen`)
	/// Storage: `Members::FormerKeyOf` (r:1 w:0)
	/// Proof: `Members::FormerKeyOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	fn close() -> Weight {
		Weight::from_parts(60_373_024, 3802)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:103 w:102)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(252), added: 2727, mode: `MaxEncodedLen`)
	/// Storage: `Members::FormerKeyOf` (r:103 w:0)
	/// Proof: `Members::FormerKeyOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:100 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:101 w:101)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::FormerLines` (r:1 w:0)
	/// Proof: `CommunityCurrencies::FormerLines` (`max_values`: None, `max_size`: Some(137), added: 2612, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Descriptions` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Descriptions` (`max_values`: None, `max_size`: Some(149), added: 2624, mode: `MaxEncodedLen`)
	/// Storage: `Policy::StoredSlotDuration` (r:1 w:0)
	/// Proof: `Policy::StoredSlotDuration` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Policy::StoredHardware` (r:1 w:0)
	/// Proof: `Policy::StoredHardware` (`max_values`: Some(1), `max_size`: Some(1), added: 496, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Reserves` (r:0 w:1)
	/// Proof: `CommunityCurrencies::Reserves` (`max_values`: None, `max_size`: Some(326), added: 2801, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Holds` (r:0 w:102)
	/// Proof: `CommunityCurrencies::Holds` (`max_values`: None, `max_size`: Some(349), added: 2824, mode: `MaxEncodedLen`)
	/// The range of component `m` is `[0, 100]`.
	fn remove_accounts(m: u32, ) -> Weight {
		Weight::from_parts(109_062_308, 9171)
			// Standard error: 578_062
			.saturating_add(Weight::from_parts(45_452_142, 0).saturating_mul(m.into()))
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().reads((4_u64).saturating_mul(m.into())))
			.saturating_add(T::DbWeight::get().writes(9_u64))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(m.into())))
			.saturating_add(Weight::from_parts(0, 2727).saturating_mul(m.into()))
	}
	/// Storage: `CommunityCurrencies::Currencies` (r:2 w:0)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode: `MaxEncodedLen`)
	/// Storage: `Members::FormerKeyOf` (r:1 w:0)
	/// Proof: `Members::FormerKeyOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::NextAgreement` (r:1 w:1)
	/// Proof: `CommunityCurrencies::NextAgreement` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:2 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Agreements` (r:0 w:1)
	/// Proof: `CommunityCurrencies::Agreements` (`max_values`: None, `max_size`: Some(117), added: 2592, mode: `MaxEncodedLen`)
	fn propose_agreement() -> Weight {
		Weight::from_parts(69_452_640, 6576)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `CommunityCurrencies::Agreements` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Agreements` (`max_values`: None, `max_size`: Some(117), added: 2592, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Currencies` (r:2 w:2)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode: `MaxEncodedLen`)
	/// Storage: `Members::FormerKeyOf` (r:1 w:0)
	/// Proof: `Members::FormerKeyOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:2 w:2)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(252), added: 2727, mode: `MaxEncodedLen`)
	fn accept_agreement() -> Weight {
		Weight::from_parts(45_008_107, 6576)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:0)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode: `MaxEncodedLen`)
	/// Storage: `Members::FormerKeyOf` (r:1 w:0)
	/// Proof: `Members::FormerKeyOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Agreements` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Agreements` (`max_values`: None, `max_size`: Some(117), added: 2592, mode: `MaxEncodedLen`)
	fn set_clearing_limit() -> Weight {
		Weight::from_parts(29_288_989, 3783)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `CommunityCurrencies::Currencies` (r:2 w:2)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode: `MaxEncodedLen`)
	/// Storage: `Members::FormerKeyOf` (r:1 w:0)
	/// Proof: `Members::FormerKeyOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Agreements` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Agreements` (`max_values`: None, `max_size`: Some(117), added: 2592, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:2 w:2)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(252), added: 2727, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	fn end_agreement() -> Weight {
		Weight::from_parts(61_285_501, 6576)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `CommunityCurrencies::Agreements` (r:1 w:0)
	/// Proof: `CommunityCurrencies::Agreements` (`max_values`: None, `max_size`: Some(117), added: 2592, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Currencies` (r:2 w:2)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:4 w:4)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(252), added: 2727, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::Recoveries` (r:1 w:0)
	/// Proof: `Members::Recoveries` (`max_values`: None, `max_size`: Some(4872), added: 7347, mode: `MaxEncodedLen`)
	/// Storage: `Members::FormerKeyOf` (r:1 w:0)
	/// Proof: `Members::FormerKeyOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:0)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn pay_across() -> Weight {
		Weight::from_parts(77_252_090, 11898)
			.saturating_add(T::DbWeight::get().reads(13_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode: `MaxEncodedLen`)
	/// Storage: `Members::FormerKeyOf` (r:2 w:0)
	/// Proof: `Members::FormerKeyOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:2 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:2 w:2)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(252), added: 2727, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:0)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn spend_commons() -> Weight {
		Weight::from_parts(44_062_790, 6444)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(252), added: 2727, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::FormerKeyOf` (r:1 w:0)
	/// Proof: `Members::FormerKeyOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	fn forget_account() -> Weight {
		Weight::from_parts(33_089_608, 3783)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode: `MaxEncodedLen`)
	/// Storage: `Members::FormerKeyOf` (r:1 w:0)
	/// Proof: `Members::FormerKeyOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Lines` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Lines` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(252), added: 2727, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::FormerLines` (r:0 w:1)
	/// Proof: `CommunityCurrencies::FormerLines` (`max_values`: None, `max_size`: Some(137), added: 2612, mode: `MaxEncodedLen`)
	fn write_off() -> Weight {
		Weight::from_parts(48_438_106, 3783)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `CommunityCurrencies::Agreements` (r:8 w:0)
	/// Proof: `CommunityCurrencies::Agreements` (`max_values`: None, `max_size`: Some(117), added: 2592, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Currencies` (r:8 w:8)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:16 w:16)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(252), added: 2727, mode: `MaxEncodedLen`)
	/// The range of component `c` is `[2, 8]`.
	fn clear_cycle(c: u32, ) -> Weight {
		Weight::from_parts(18_475_891, 1493)
			// Standard error: 232_978
			.saturating_add(Weight::from_parts(16_836_506, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().reads((4_u64).saturating_mul(c.into())))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(c.into())))
			.saturating_add(Weight::from_parts(0, 5454).saturating_mul(c.into()))
	}
}

/// For mocks.
impl WeightInfo for () {
	fn open() -> Weight {
		Weight::from_parts(63_221_289, 6444)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	fn set_guardian() -> Weight {
		Weight::from_parts(28_594_075, 3783)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn transfer() -> Weight {
		Weight::from_parts(55_183_750, 8337)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn issue() -> Weight {
		Weight::from_parts(37_728_229, 3783)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn redeem() -> Weight {
		Weight::from_parts(65_265_566, 6196)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn state_reserve() -> Weight {
		Weight::from_parts(29_399_237, 3783)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn join() -> Weight {
		Weight::from_parts(43_048_861, 3783)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn set_limit() -> Weight {
		Weight::from_parts(32_635_129, 3783)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn move_line() -> Weight {
		Weight::from_parts(55_777_212, 6444)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	fn move_account() -> Weight {
		Weight::from_parts(54_261_304, 6444)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	fn leave() -> Weight {
		Weight::from_parts(46_372_131, 8337)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn settle_default() -> Weight {
		Weight::from_parts(44_375_354, 3783)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn freeze() -> Weight {
		Weight::from_parts(36_684_392, 3783)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn thaw() -> Weight {
		Weight::from_parts(37_980_978, 3783)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn close() -> Weight {
		Weight::from_parts(60_373_024, 3802)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn remove_accounts(m: u32, ) -> Weight {
		Weight::from_parts(109_062_308, 9171)
			.saturating_add(Weight::from_parts(45_452_142, 0).saturating_mul(m.into()))
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().reads((4_u64).saturating_mul(m.into())))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
			.saturating_add(RocksDbWeight::get().writes((3_u64).saturating_mul(m.into())))
			.saturating_add(Weight::from_parts(0, 2727).saturating_mul(m.into()))
	}
	fn propose_agreement() -> Weight {
		Weight::from_parts(69_452_640, 6576)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn accept_agreement() -> Weight {
		Weight::from_parts(45_008_107, 6576)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn set_clearing_limit() -> Weight {
		Weight::from_parts(29_288_989, 3783)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn end_agreement() -> Weight {
		Weight::from_parts(61_285_501, 6576)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	fn pay_across() -> Weight {
		Weight::from_parts(77_252_090, 11898)
			.saturating_add(RocksDbWeight::get().reads(13_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	fn spend_commons() -> Weight {
		Weight::from_parts(44_062_790, 6444)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn forget_account() -> Weight {
		Weight::from_parts(33_089_608, 3783)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn write_off() -> Weight {
		Weight::from_parts(48_438_106, 3783)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn clear_cycle(c: u32, ) -> Weight {
		Weight::from_parts(18_475_891, 1493)
			.saturating_add(Weight::from_parts(16_836_506, 0).saturating_mul(c.into()))
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().reads((4_u64).saturating_mul(c.into())))
			.saturating_add(RocksDbWeight::get().writes((3_u64).saturating_mul(c.into())))
			.saturating_add(Weight::from_parts(0, 5454).saturating_mul(c.into()))
	}
}
