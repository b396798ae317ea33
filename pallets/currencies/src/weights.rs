
//! Weights of `pallet_currencies`, measured by `make weights`. Do not edit.
//!
//! 50 steps, 20 repeats, compiled Wasm, divided by 1.66, on AMD EPYC, 2026-11-29.

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
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:2 w:2)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(243), added: 2718, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Descriptions` (r:0 w:1)
	/// Proof: `CommunityCurrencies::Descriptions` (`max_values`: None, `max_size`: Some(149), added: 2624, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Currencies` (r:0 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode: `MaxEncodedLen`)
	fn open() -> Weight {
		Weight::from_parts(68_410_384, 6426)
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
		Weight::from_parts(25_826_020, 3783)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:2 w:2)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(243), added: 2718, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::Recoveries` (r:1 w:0)
	/// Proof: `Members::Recoveries` (`max_values`: None, `max_size`: Some(4872), added: 7347, mode: `MaxEncodedLen`)
	/// Storage: `Members::FormerKeyOf` (r:1 w:0)
	/// Proof: `Members::FormerKeyOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	fn transfer() -> Weight {
		Weight::from_parts(53_546_258, 8337)
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
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(243), added: 2718, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:0)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn issue() -> Weight {
		Weight::from_parts(36_143_664, 3783)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(243), added: 2718, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::FormerKeyOf` (r:1 w:0)
	/// Proof: `Members::FormerKeyOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn redeem() -> Weight {
		Weight::from_parts(67_101_412, 6196)
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
		Weight::from_parts(26_876_089, 3783)
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
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Lines` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Lines` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(243), added: 2718, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::FormerLines` (r:1 w:1)
	/// Proof: `CommunityCurrencies::FormerLines` (`max_values`: None, `max_size`: Some(137), added: 2612, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn join() -> Weight {
		Weight::from_parts(45_387_757, 3783)
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
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(243), added: 2718, mode: `MaxEncodedLen`)
	fn set_limit() -> Weight {
		Weight::from_parts(32_254_678, 3783)
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
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Lines` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Lines` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:2 w:2)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(243), added: 2718, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn move_line() -> Weight {
		Weight::from_parts(52_557_604, 6426)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `Members::FormerKeyOf` (r:2 w:0)
	/// Proof: `Members::FormerKeyOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:2 w:2)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(243), added: 2718, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Lines` (r:0 w:1)
	/// Proof: `CommunityCurrencies::Lines` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
	fn move_account() -> Weight {
		Weight::from_parts(54_155_587, 6426)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:2 w:2)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(243), added: 2718, mode: `MaxEncodedLen`)
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
		Weight::from_parts(49_187_030, 8337)
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
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(243), added: 2718, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::FormerLines` (r:0 w:1)
	/// Proof: `CommunityCurrencies::FormerLines` (`max_values`: None, `max_size`: Some(137), added: 2612, mode: `MaxEncodedLen`)
	fn settle_default() -> Weight {
		Weight::from_parts(42_017_183, 3783)
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
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(243), added: 2718, mode: `MaxEncodedLen`)
	fn freeze() -> Weight {
		Weight::from_parts(38_103_511, 3783)
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
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(243), added: 2718, mode: `MaxEncodedLen`)
	fn thaw() -> Weight {
		Weight::from_parts(34_726_915, 3783)
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
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	fn close() -> Weight {
		Weight::from_parts(63_899_426, 3784)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:103 w:102)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(243), added: 2718, mode: `MaxEncodedLen`)
	/// Storage: `Members::FormerKeyOf` (r:103 w:0)
	/// Proof: `Members::FormerKeyOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:100 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
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
	/// Proof: `CommunityCurrencies::Holds` (`max_values`: None, `max_size`: Some(331), added: 2806, mode: `MaxEncodedLen`)
	/// The range of component `m` is `[0, 100]`.
	fn remove_accounts(m: u32, ) -> Weight {
		Weight::from_parts(124_160_489, 9144)
			// Standard error: 156_398
			.saturating_add(Weight::from_parts(47_761_395, 0).saturating_mul(m.into()))
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().reads((4_u64).saturating_mul(m.into())))
			.saturating_add(T::DbWeight::get().writes(9_u64))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(m.into())))
			.saturating_add(Weight::from_parts(0, 2718).saturating_mul(m.into()))
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
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Agreements` (r:0 w:1)
	/// Proof: `CommunityCurrencies::Agreements` (`max_values`: None, `max_size`: Some(117), added: 2592, mode: `MaxEncodedLen`)
	fn propose_agreement() -> Weight {
		Weight::from_parts(76_954_834, 6576)
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
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(243), added: 2718, mode: `MaxEncodedLen`)
	fn accept_agreement() -> Weight {
		Weight::from_parts(47_341_583, 6576)
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
		Weight::from_parts(27_707_594, 3783)
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
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(243), added: 2718, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	fn end_agreement() -> Weight {
		Weight::from_parts(71_944_129, 6576)
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
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(243), added: 2718, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::Recoveries` (r:1 w:0)
	/// Proof: `Members::Recoveries` (`max_values`: None, `max_size`: Some(4872), added: 7347, mode: `MaxEncodedLen`)
	/// Storage: `Members::FormerKeyOf` (r:1 w:0)
	/// Proof: `Members::FormerKeyOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:0)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn pay_across() -> Weight {
		Weight::from_parts(82_249_129, 11862)
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
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(243), added: 2718, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:0)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn spend_commons() -> Weight {
		Weight::from_parts(44_320_228, 6426)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(243), added: 2718, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::FormerKeyOf` (r:1 w:0)
	/// Proof: `Members::FormerKeyOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	fn forget_account() -> Weight {
		Weight::from_parts(30_819_264, 3783)
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
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Lines` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Lines` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(243), added: 2718, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::FormerLines` (r:0 w:1)
	/// Proof: `CommunityCurrencies::FormerLines` (`max_values`: None, `max_size`: Some(137), added: 2612, mode: `MaxEncodedLen`)
	fn write_off() -> Weight {
		Weight::from_parts(47_160_350, 3783)
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
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(243), added: 2718, mode: `MaxEncodedLen`)
	/// The range of component `c` is `[2, 8]`.
	fn clear_cycle(c: u32, ) -> Weight {
		Weight::from_parts(12_798_170, 1493)
			// Standard error: 58_663
			.saturating_add(Weight::from_parts(20_379_406, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().reads((4_u64).saturating_mul(c.into())))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(c.into())))
			.saturating_add(Weight::from_parts(0, 5436).saturating_mul(c.into()))
	}
}

/// For mocks.
impl WeightInfo for () {
	fn open() -> Weight {
		Weight::from_parts(68_410_384, 6426)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	fn set_guardian() -> Weight {
		Weight::from_parts(25_826_020, 3783)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn transfer() -> Weight {
		Weight::from_parts(53_546_258, 8337)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn issue() -> Weight {
		Weight::from_parts(36_143_664, 3783)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn redeem() -> Weight {
		Weight::from_parts(67_101_412, 6196)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn state_reserve() -> Weight {
		Weight::from_parts(26_876_089, 3783)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn join() -> Weight {
		Weight::from_parts(45_387_757, 3783)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn set_limit() -> Weight {
		Weight::from_parts(32_254_678, 3783)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn move_line() -> Weight {
		Weight::from_parts(52_557_604, 6426)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	fn move_account() -> Weight {
		Weight::from_parts(54_155_587, 6426)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	fn leave() -> Weight {
		Weight::from_parts(49_187_030, 8337)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn settle_default() -> Weight {
		Weight::from_parts(42_017_183, 3783)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn freeze() -> Weight {
		Weight::from_parts(38_103_511, 3783)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn thaw() -> Weight {
		Weight::from_parts(34_726_915, 3783)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn close() -> Weight {
		Weight::from_parts(63_899_426, 3784)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn remove_accounts(m: u32, ) -> Weight {
		Weight::from_parts(124_160_489, 9144)
			.saturating_add(Weight::from_parts(47_761_395, 0).saturating_mul(m.into()))
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().reads((4_u64).saturating_mul(m.into())))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
			.saturating_add(RocksDbWeight::get().writes((3_u64).saturating_mul(m.into())))
			.saturating_add(Weight::from_parts(0, 2718).saturating_mul(m.into()))
	}
	fn propose_agreement() -> Weight {
		Weight::from_parts(76_954_834, 6576)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn accept_agreement() -> Weight {
		Weight::from_parts(47_341_583, 6576)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn set_clearing_limit() -> Weight {
		Weight::from_parts(27_707_594, 3783)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn end_agreement() -> Weight {
		Weight::from_parts(71_944_129, 6576)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	fn pay_across() -> Weight {
		Weight::from_parts(82_249_129, 11862)
			.saturating_add(RocksDbWeight::get().reads(13_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	fn spend_commons() -> Weight {
		Weight::from_parts(44_320_228, 6426)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn forget_account() -> Weight {
		Weight::from_parts(30_819_264, 3783)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn write_off() -> Weight {
		Weight::from_parts(47_160_350, 3783)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn clear_cycle(c: u32, ) -> Weight {
		Weight::from_parts(12_798_170, 1493)
			.saturating_add(Weight::from_parts(20_379_406, 0).saturating_mul(c.into()))
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().reads((4_u64).saturating_mul(c.into())))
			.saturating_add(RocksDbWeight::get().writes((3_u64).saturating_mul(c.into())))
			.saturating_add(Weight::from_parts(0, 5436).saturating_mul(c.into()))
	}
}
