
//! Weights of `pallet_participatory_budget`, measured by `make weights`. Do not edit.
//!
//! 50 steps, 15 repeats, compiled Wasm, on AMD EPYC, 2026-11-24.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens)]
#![allow(unused_imports)]
#![allow(missing_docs)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{constants::RocksDbWeight, Weight}};

/// What must be weighed in `pallet_participatory_budget`.
pub trait WeightInfo {
	fn start() -> Weight;
	fn cancel() -> Weight;
	fn propose() -> Weight;
	fn amend() -> Weight;
	fn withdraw() -> Weight;
	fn sponsor() -> Weight;
	fn offer_merge() -> Weight;
	fn accept_merge() -> Weight;
	fn review() -> Weight;
	fn object() -> Weight;
	fn vote() -> Weight;
	fn commit() -> Weight;
	fn reveal() -> Weight;
	fn count(l: u32, ) -> Weight;
	fn pay() -> Weight;
	fn report() -> Weight;
	fn call_stop() -> Weight;
	fn vote_stop() -> Weight;
	fn rate() -> Weight;
	fn return_deposit() -> Weight;
	fn strike() -> Weight;
	fn forget() -> Weight;
	fn comment() -> Weight;
	fn retract_comment() -> Weight;
	fn look_at_agenda() -> Weight;
	fn transition() -> Weight;
	fn look_at_outcome() -> Weight;
	fn award() -> Weight;
	fn clear(n: u32, ) -> Weight;
}

/// The weights, with this runtime's database.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `CommunityCurrencies::Holds` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Holds` (`max_values`: None, `max_size`: Some(241), added: 2716, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(219), added: 2694, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(287), added: 2762, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::NextCycle` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::NextCycle` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Agenda` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Agenda` (`max_values`: Some(1), `max_size`: Some(385), added: 880, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Cycles` (r:0 w:1)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(379), added: 2854, mode: `MaxEncodedLen`)
	fn start() -> Weight {
		Weight::from_parts(93_987_000, 3752)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(379), added: 2854, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(287), added: 2762, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(219), added: 2694, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Holds` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Holds` (`max_values`: None, `max_size`: Some(241), added: 2716, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Agenda` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Agenda` (`max_values`: Some(1), `max_size`: Some(385), added: 880, mode: `MaxEncodedLen`)
	fn cancel() -> Weight {
		Weight::from_parts(96_260_000, 3844)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(379), added: 2854, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Authored` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Authored` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:2 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(229), added: 2704, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Papers` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Papers` (`max_values`: None, `max_size`: Some(5902), added: 8377, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Proposals` (r:0 w:1)
	/// Proof: `ParticipatoryBudget::Proposals` (`max_values`: None, `max_size`: Some(1010), added: 3485, mode: `MaxEncodedLen`)
	fn propose() -> Weight {
		Weight::from_parts(180_268_000, 9367)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(379), added: 2854, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Proposals` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Proposals` (`max_values`: None, `max_size`: Some(1010), added: 3485, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Papers` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Papers` (`max_values`: None, `max_size`: Some(5902), added: 8377, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::History` (r:0 w:1)
	/// Proof: `ParticipatoryBudget::History` (`max_values`: None, `max_size`: Some(671), added: 3146, mode: `MaxEncodedLen`)
	fn amend() -> Weight {
		Weight::from_parts(115_116_000, 9367)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(379), added: 2854, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Proposals` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Proposals` (`max_values`: None, `max_size`: Some(1010), added: 3485, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Papers` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Papers` (`max_values`: None, `max_size`: Some(5902), added: 8377, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(229), added: 2704, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Authored` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Authored` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	fn withdraw() -> Weight {
		Weight::from_parts(154_700_000, 9367)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(379), added: 2854, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Proposals` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Proposals` (`max_values`: None, `max_size`: Some(1010), added: 3485, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Voices` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Voices` (`max_values`: None, `max_size`: Some(43), added: 2518, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Backed` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Backed` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Papers` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Papers` (`max_values`: None, `max_size`: Some(5902), added: 8377, mode: `MaxEncodedLen`)
	fn sponsor() -> Weight {
		Weight::from_parts(146_685_000, 9367)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(379), added: 2854, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Proposals` (r:2 w:1)
	/// Proof: `ParticipatoryBudget::Proposals` (`max_values`: None, `max_size`: Some(1010), added: 3485, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	fn offer_merge() -> Weight {
		Weight::from_parts(91_051_000, 7960)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(379), added: 2854, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Proposals` (r:2 w:2)
	/// Proof: `ParticipatoryBudget::Proposals` (`max_values`: None, `max_size`: Some(1010), added: 3485, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Papers` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Papers` (`max_values`: None, `max_size`: Some(5902), added: 8377, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(229), added: 2704, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Authored` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Authored` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::History` (r:0 w:1)
	/// Proof: `ParticipatoryBudget::History` (`max_values`: None, `max_size`: Some(671), added: 3146, mode: `MaxEncodedLen`)
	fn accept_merge() -> Weight {
		Weight::from_parts(194_655_000, 9367)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(379), added: 2854, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Proposals` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Proposals` (`max_values`: None, `max_size`: Some(1010), added: 3485, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Papers` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Papers` (`max_values`: None, `max_size`: Some(5902), added: 8377, mode: `MaxEncodedLen`)
	fn review() -> Weight {
		Weight::from_parts(79_639_000, 9367)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(379), added: 2854, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Proposals` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Proposals` (`max_values`: None, `max_size`: Some(1010), added: 3485, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Voices` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Voices` (`max_values`: None, `max_size`: Some(43), added: 2518, mode: `MaxEncodedLen`)
	/// Storage: `Members::Activations` (r:1 w:0)
	/// Proof: `Members::Activations` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Members::ActiveCount` (r:1 w:0)
	/// Proof: `Members::ActiveCount` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Papers` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Papers` (`max_values`: None, `max_size`: Some(5902), added: 8377, mode: `MaxEncodedLen`)
	fn object() -> Weight {
		Weight::from_parts(106_439_000, 9367)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(379), added: 2854, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Papers` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Papers` (`max_values`: None, `max_size`: Some(5902), added: 8377, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::PlaceOf` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::PlaceOf` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Pages` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Pages` (`max_values`: None, `max_size`: Some(33052), added: 35527, mode: `MaxEncodedLen`)
	fn vote() -> Weight {
		Weight::from_parts(181_320_000, 36517)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(379), added: 2854, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Commitments` (r:0 w:1)
	/// Proof: `ParticipatoryBudget::Commitments` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
	fn commit() -> Weight {
		Weight::from_parts(82_124_000, 3844)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(379), added: 2854, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Commitments` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Commitments` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Papers` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Papers` (`max_values`: None, `max_size`: Some(5902), added: 8377, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::PlaceOf` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::PlaceOf` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Pages` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Pages` (`max_values`: None, `max_size`: Some(33052), added: 35527, mode: `MaxEncodedLen`)
	fn reveal() -> Weight {
		Weight::from_parts(183_124_000, 36517)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(379), added: 2854, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Papers` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Papers` (`max_values`: None, `max_size`: Some(5902), added: 8377, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Places` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Places` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Counts` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Counts` (`max_values`: None, `max_size`: Some(524313), added: 526788, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Pages` (r:64 w:0)
	/// Proof: `ParticipatoryBudget::Pages` (`max_values`: None, `max_size`: Some(33052), added: 35527, mode: `MaxEncodedLen`)
	/// The range of component `l` is `[0, 2000000]`.
	fn count(l: u32, ) -> Weight {
		Weight::from_parts(1_489_834_382, 2012738)
			// Standard error: 254
			.saturating_add(Weight::from_parts(14_416, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(61_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(379), added: 2854, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Works` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Works` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Proposals` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Proposals` (`max_values`: None, `max_size`: Some(1010), added: 3485, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Holds` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Holds` (`max_values`: None, `max_size`: Some(241), added: 2716, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:2 w:2)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(219), added: 2694, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(287), added: 2762, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn pay() -> Weight {
		Weight::from_parts(114_575_000, 6378)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(379), added: 2854, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Works` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Works` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Proposals` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Proposals` (`max_values`: None, `max_size`: Some(1010), added: 3485, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	fn report() -> Weight {
		Weight::from_parts(66_995_000, 4475)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(379), added: 2854, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Works` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Works` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Voices` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Voices` (`max_values`: None, `max_size`: Some(43), added: 2518, mode: `MaxEncodedLen`)
	/// Storage: `Members::Activations` (r:1 w:0)
	/// Proof: `Members::Activations` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Members::ActiveCount` (r:1 w:0)
	/// Proof: `Members::ActiveCount` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	fn call_stop() -> Weight {
		Weight::from_parts(81_733_000, 3844)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(379), added: 2854, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Works` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Works` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Voices` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Voices` (`max_values`: None, `max_size`: Some(43), added: 2518, mode: `MaxEncodedLen`)
	fn vote_stop() -> Weight {
		Weight::from_parts(75_231_000, 3844)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(379), added: 2854, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Works` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Works` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Proposals` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Proposals` (`max_values`: None, `max_size`: Some(1010), added: 3485, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Voices` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Voices` (`max_values`: None, `max_size`: Some(43), added: 2518, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Records` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Records` (`max_values`: None, `max_size`: Some(72), added: 2547, mode: `MaxEncodedLen`)
	fn rate() -> Weight {
		Weight::from_parts(118_182_000, 4475)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(379), added: 2854, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Proposals` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Proposals` (`max_values`: None, `max_size`: Some(1010), added: 3485, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(229), added: 2704, mode: `MaxEncodedLen`)
	fn return_deposit() -> Weight {
		Weight::from_parts(103_524_000, 4475)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	// Not measured yet: as `sponsor`, with the work on a project and the roll.
	fn strike() -> Weight {
		Weight::from_parts(160_000_000, 9367)
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	// Not measured yet: as `return_deposit`.
	fn forget() -> Weight {
		Weight::from_parts(110_000_000, 4475)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(379), added: 2854, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Proposals` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Proposals` (`max_values`: None, `max_size`: Some(1010), added: 3485, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Comments` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Comments` (`max_values`: None, `max_size`: Some(315), added: 2790, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Commented` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Commented` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	fn comment() -> Weight {
		Weight::from_parts(98_695_000, 4475)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(379), added: 2854, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Comments` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Comments` (`max_values`: None, `max_size`: Some(315), added: 2790, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Commented` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Commented` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	fn retract_comment() -> Weight {
		Weight::from_parts(89_317_000, 3844)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Agenda` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Agenda` (`max_values`: Some(1), `max_size`: Some(385), added: 880, mode: `MaxEncodedLen`)
	fn look_at_agenda() -> Weight {
		Weight::from_parts(12_604_000, 1870)
			.saturating_add(T::DbWeight::get().reads(2_u64))
	}
	/// Storage: `ParticipatoryBudget::Papers` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Papers` (`max_values`: None, `max_size`: Some(5902), added: 8377, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(287), added: 2762, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(219), added: 2694, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Holds` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Holds` (`max_values`: None, `max_size`: Some(241), added: 2716, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Agenda` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Agenda` (`max_values`: Some(1), `max_size`: Some(385), added: 880, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Cycles` (r:0 w:1)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(379), added: 2854, mode: `MaxEncodedLen`)
	fn transition() -> Weight {
		Weight::from_parts(89_608_000, 9367)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `ParticipatoryBudget::Counts` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Counts` (`max_values`: None, `max_size`: Some(524313), added: 526788, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Papers` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Papers` (`max_values`: None, `max_size`: Some(5902), added: 8377, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Places` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Places` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(287), added: 2762, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(219), added: 2694, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Holds` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Holds` (`max_values`: None, `max_size`: Some(241), added: 2716, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Agenda` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Agenda` (`max_values`: Some(1), `max_size`: Some(385), added: 880, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Cycles` (r:0 w:1)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(379), added: 2854, mode: `MaxEncodedLen`)
	fn look_at_outcome() -> Weight {
		Weight::from_parts(165_621_000, 527778)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `ParticipatoryBudget::Proposals` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Proposals` (`max_values`: None, `max_size`: Some(1010), added: 3485, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Records` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Records` (`max_values`: None, `max_size`: Some(72), added: 2547, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Holds` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Holds` (`max_values`: None, `max_size`: Some(241), added: 2716, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:2 w:2)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(219), added: 2694, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(287), added: 2762, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Works` (r:0 w:1)
	/// Proof: `ParticipatoryBudget::Works` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	fn award() -> Weight {
		Weight::from_parts(105_458_000, 6378)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `ParticipatoryBudget::Pages` (r:11 w:10)
	/// Proof: `ParticipatoryBudget::Pages` (`max_values`: None, `max_size`: Some(33052), added: 35527, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::PlaceOf` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::PlaceOf` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Commitments` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Commitments` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Voices` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Voices` (`max_values`: None, `max_size`: Some(43), added: 2518, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Comments` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Comments` (`max_values`: None, `max_size`: Some(315), added: 2790, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Commented` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Commented` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Backed` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Backed` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Authored` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Authored` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::History` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::History` (`max_values`: None, `max_size`: Some(671), added: 3146, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Counts` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Counts` (`max_values`: None, `max_size`: Some(524313), added: 526788, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Works` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Works` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Proposals` (r:11 w:10)
	/// Proof: `ParticipatoryBudget::Proposals` (`max_values`: None, `max_size`: Some(1010), added: 3485, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:10 w:10)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:10 w:10)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(229), added: 2704, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Places` (r:0 w:1)
	/// Proof: `ParticipatoryBudget::Places` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Papers` (r:0 w:1)
	/// Proof: `ParticipatoryBudget::Papers` (`max_values`: None, `max_size`: Some(5902), added: 8377, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[0, 20]`.
	fn clear(n: u32, ) -> Weight {
		Weight::from_parts(57_290_144, 527778)
			// Standard error: 471_342
			.saturating_add(Weight::from_parts(53_398_610, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(2_u64))
			.saturating_add(T::DbWeight::get().writes((2_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 18046).saturating_mul(n.into()))
	}
}

/// For mocks.
impl WeightInfo for () {
	fn start() -> Weight {
		Weight::from_parts(93_987_000, 3752)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	fn cancel() -> Weight {
		Weight::from_parts(96_260_000, 3844)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn propose() -> Weight {
		Weight::from_parts(180_268_000, 9367)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	fn amend() -> Weight {
		Weight::from_parts(115_116_000, 9367)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn withdraw() -> Weight {
		Weight::from_parts(154_700_000, 9367)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn sponsor() -> Weight {
		Weight::from_parts(146_685_000, 9367)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn offer_merge() -> Weight {
		Weight::from_parts(91_051_000, 7960)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn accept_merge() -> Weight {
		Weight::from_parts(194_655_000, 9367)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	fn review() -> Weight {
		Weight::from_parts(79_639_000, 9367)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn object() -> Weight {
		Weight::from_parts(106_439_000, 9367)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn vote() -> Weight {
		Weight::from_parts(181_320_000, 36517)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn commit() -> Weight {
		Weight::from_parts(82_124_000, 3844)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn reveal() -> Weight {
		Weight::from_parts(183_124_000, 36517)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn count(l: u32, ) -> Weight {
		Weight::from_parts(1_489_834_382, 2012738)
			.saturating_add(Weight::from_parts(14_416, 0).saturating_mul(l.into()))
			.saturating_add(RocksDbWeight::get().reads(61_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn pay() -> Weight {
		Weight::from_parts(114_575_000, 6378)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	fn report() -> Weight {
		Weight::from_parts(66_995_000, 4475)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn call_stop() -> Weight {
		Weight::from_parts(81_733_000, 3844)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn vote_stop() -> Weight {
		Weight::from_parts(75_231_000, 3844)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn rate() -> Weight {
		Weight::from_parts(118_182_000, 4475)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn return_deposit() -> Weight {
		Weight::from_parts(103_524_000, 4475)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	// Not measured yet: as `sponsor`, with the work on a project and the roll.
	fn strike() -> Weight {
		Weight::from_parts(160_000_000, 9367)
			.saturating_add(RocksDbWeight::get().reads(12_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	// Not measured yet: as `return_deposit`.
	fn forget() -> Weight {
		Weight::from_parts(110_000_000, 4475)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn comment() -> Weight {
		Weight::from_parts(98_695_000, 4475)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn retract_comment() -> Weight {
		Weight::from_parts(89_317_000, 3844)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn look_at_agenda() -> Weight {
		Weight::from_parts(12_604_000, 1870)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
	}
	fn transition() -> Weight {
		Weight::from_parts(89_608_000, 9367)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn look_at_outcome() -> Weight {
		Weight::from_parts(165_621_000, 527778)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn award() -> Weight {
		Weight::from_parts(105_458_000, 6378)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	fn clear(n: u32, ) -> Weight {
		Weight::from_parts(57_290_144, 527778)
			.saturating_add(Weight::from_parts(53_398_610, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(12_u64))
			.saturating_add(RocksDbWeight::get().reads((2_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
			.saturating_add(RocksDbWeight::get().writes((2_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 18046).saturating_mul(n.into()))
	}
}
