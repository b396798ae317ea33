
//! Weights of `pallet_participatory_budget`, measured by `make weights`. Do not edit.
//!
//! 50 steps, 20 repeats, compiled Wasm, on AMD EPYC, 2026-11-24.

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
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::NextCycle` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::NextCycle` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Agenda` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Agenda` (`max_values`: Some(1), `max_size`: Some(385), added: 880, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Cycles` (r:0 w:1)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	fn start() -> Weight {
		Weight::from_parts(89_293_000, 3640)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Agenda` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Agenda` (`max_values`: Some(1), `max_size`: Some(385), added: 880, mode: `MaxEncodedLen`)
	fn cancel() -> Weight {
		Weight::from_parts(89_292_000, 3840)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Authored` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Authored` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:2 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Papers` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Papers` (`max_values`: None, `max_size`: Some(5902), added: 8377, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Proposals` (r:0 w:1)
	/// Proof: `ParticipatoryBudget::Proposals` (`max_values`: None, `max_size`: Some(1006), added: 3481, mode: `MaxEncodedLen`)
	fn propose() -> Weight {
		Weight::from_parts(148_360_000, 9367)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Proposals` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Proposals` (`max_values`: None, `max_size`: Some(1006), added: 3481, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Papers` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Papers` (`max_values`: None, `max_size`: Some(5902), added: 8377, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::History` (r:0 w:1)
	/// Proof: `ParticipatoryBudget::History` (`max_values`: None, `max_size`: Some(671), added: 3146, mode: `MaxEncodedLen`)
	fn amend() -> Weight {
		Weight::from_parts(77_685_000, 9367)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Proposals` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Proposals` (`max_values`: None, `max_size`: Some(1006), added: 3481, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Papers` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Papers` (`max_values`: None, `max_size`: Some(5902), added: 8377, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Authored` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Authored` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	fn withdraw() -> Weight {
		Weight::from_parts(122_531_000, 9367)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Proposals` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Proposals` (`max_values`: None, `max_size`: Some(1006), added: 3481, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Voices` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Voices` (`max_values`: None, `max_size`: Some(43), added: 2518, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Papers` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Papers` (`max_values`: None, `max_size`: Some(5902), added: 8377, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Backed` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Backed` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// With what `Backed` is reckoned to take; the next `make weights` measures it.
	fn sponsor() -> Weight {
		Weight::from_parts(87_000_000, 9367)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Proposals` (r:2 w:1)
	/// Proof: `ParticipatoryBudget::Proposals` (`max_values`: None, `max_size`: Some(1006), added: 3481, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	fn offer_merge() -> Weight {
		Weight::from_parts(85_377_000, 7952)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Proposals` (r:2 w:2)
	/// Proof: `ParticipatoryBudget::Proposals` (`max_values`: None, `max_size`: Some(1006), added: 3481, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Papers` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Papers` (`max_values`: None, `max_size`: Some(5902), added: 8377, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Authored` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Authored` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::History` (r:0 w:1)
	/// Proof: `ParticipatoryBudget::History` (`max_values`: None, `max_size`: Some(671), added: 3146, mode: `MaxEncodedLen`)
	fn accept_merge() -> Weight {
		Weight::from_parts(180_117_000, 9367)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Proposals` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Proposals` (`max_values`: None, `max_size`: Some(1006), added: 3481, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Papers` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Papers` (`max_values`: None, `max_size`: Some(5902), added: 8377, mode: `MaxEncodedLen`)
	fn review() -> Weight {
		Weight::from_parts(47_040_000, 9367)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Proposals` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Proposals` (`max_values`: None, `max_size`: Some(1006), added: 3481, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Voices` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Voices` (`max_values`: None, `max_size`: Some(43), added: 2518, mode: `MaxEncodedLen`)
	/// Storage: `Members::Activations` (r:1 w:0)
	/// Proof: `Members::Activations` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Members::ActiveCount` (r:1 w:0)
	/// Proof: `Members::ActiveCount` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Papers` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Papers` (`max_values`: None, `max_size`: Some(5902), added: 8377, mode: `MaxEncodedLen`)
	fn object() -> Weight {
		Weight::from_parts(113_758_000, 9367)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
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
		Weight::from_parts(189_260_000, 36517)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Commitments` (r:0 w:1)
	/// Proof: `ParticipatoryBudget::Commitments` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
	fn commit() -> Weight {
		Weight::from_parts(79_348_000, 3840)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
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
		Weight::from_parts(177_233_000, 36517)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
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
		Weight::from_parts(395_059_520, 2100928)
			// Standard error: 200
			.saturating_add(Weight::from_parts(14_733, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(63_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Works` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Works` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Proposals` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Proposals` (`max_values`: None, `max_size`: Some(1006), added: 3481, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn pay() -> Weight {
		Weight::from_parts(134_469_000, 6196)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Works` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Works` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Proposals` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Proposals` (`max_values`: None, `max_size`: Some(1006), added: 3481, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	fn report() -> Weight {
		Weight::from_parts(81_241_000, 4471)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
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
		Weight::from_parts(105_126_000, 3840)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
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
		Weight::from_parts(104_775_000, 3840)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Works` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Works` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Proposals` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Proposals` (`max_values`: None, `max_size`: Some(1006), added: 3481, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Voices` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Voices` (`max_values`: None, `max_size`: Some(43), added: 2518, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Records` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Records` (`max_values`: None, `max_size`: Some(72), added: 2547, mode: `MaxEncodedLen`)
	fn rate() -> Weight {
		Weight::from_parts(106_668_000, 4471)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Proposals` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Proposals` (`max_values`: None, `max_size`: Some(1006), added: 3481, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
	fn return_deposit() -> Weight {
		Weight::from_parts(116_422_000, 4471)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
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
	/// Reckoned by what `rate` takes; the next `make weights` measures it.
	fn comment() -> Weight {
		Weight::from_parts(108_000_000, 4475)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Comments` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Comments` (`max_values`: None, `max_size`: Some(315), added: 2790, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Commented` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Commented` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Reckoned by what `withdraw` takes; the next `make weights` measures it.
	fn retract_comment() -> Weight {
		Weight::from_parts(80_000_000, 3840)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Agenda` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Agenda` (`max_values`: Some(1), `max_size`: Some(385), added: 880, mode: `MaxEncodedLen`)
	fn look_at_agenda() -> Weight {
		Weight::from_parts(14_231_000, 1870)
			.saturating_add(T::DbWeight::get().reads(2_u64))
	}
	/// Storage: `ParticipatoryBudget::Papers` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Papers` (`max_values`: None, `max_size`: Some(5902), added: 8377, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Agenda` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Agenda` (`max_values`: Some(1), `max_size`: Some(385), added: 880, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Cycles` (r:0 w:1)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	fn transition() -> Weight {
		Weight::from_parts(106_227_000, 9367)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `ParticipatoryBudget::Counts` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Counts` (`max_values`: None, `max_size`: Some(524313), added: 526788, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Papers` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Papers` (`max_values`: None, `max_size`: Some(5902), added: 8377, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Places` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Places` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Agenda` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Agenda` (`max_values`: Some(1), `max_size`: Some(385), added: 880, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Cycles` (r:0 w:1)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	fn look_at_outcome() -> Weight {
		Weight::from_parts(145_546_000, 527778)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `ParticipatoryBudget::Papers` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Papers` (`max_values`: None, `max_size`: Some(5902), added: 8377, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Proposals` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Proposals` (`max_values`: None, `max_size`: Some(1006), added: 3481, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Records` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Records` (`max_values`: None, `max_size`: Some(72), added: 2547, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Works` (r:0 w:1)
	/// Proof: `ParticipatoryBudget::Works` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	fn award() -> Weight {
		Weight::from_parts(99_878_000, 9367)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `ParticipatoryBudget::Pages` (r:11 w:10)
	/// Proof: `ParticipatoryBudget::Pages` (`max_values`: None, `max_size`: Some(33052), added: 35527, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::PlaceOf` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::PlaceOf` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Commitments` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Commitments` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Voices` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Voices` (`max_values`: None, `max_size`: Some(43), added: 2518, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Authored` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Authored` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::History` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::History` (`max_values`: None, `max_size`: Some(671), added: 3146, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Counts` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Counts` (`max_values`: None, `max_size`: Some(524313), added: 526788, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Works` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Works` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Proposals` (r:11 w:10)
	/// Proof: `ParticipatoryBudget::Proposals` (`max_values`: None, `max_size`: Some(1006), added: 3481, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:10 w:10)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:10 w:10)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Places` (r:0 w:1)
	/// Proof: `ParticipatoryBudget::Places` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Papers` (r:0 w:1)
	/// Proof: `ParticipatoryBudget::Papers` (`max_values`: None, `max_size`: Some(5902), added: 8377, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[0, 20]`.
	fn clear(n: u32, ) -> Weight {
		Weight::from_parts(59_018_495, 527778)
			// Standard error: 127_501
			.saturating_add(Weight::from_parts(45_392_575, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(2_u64))
			.saturating_add(T::DbWeight::get().writes((2_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 18046).saturating_mul(n.into()))
	}
}

/// For mocks.
impl WeightInfo for () {
	fn start() -> Weight {
		Weight::from_parts(89_293_000, 3640)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn cancel() -> Weight {
		Weight::from_parts(89_292_000, 3840)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn propose() -> Weight {
		Weight::from_parts(148_360_000, 9367)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	fn amend() -> Weight {
		Weight::from_parts(77_685_000, 9367)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn withdraw() -> Weight {
		Weight::from_parts(122_531_000, 9367)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	/// With what `Backed` is reckoned to take; the next `make weights` measures it.
	fn sponsor() -> Weight {
		Weight::from_parts(87_000_000, 9367)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn offer_merge() -> Weight {
		Weight::from_parts(85_377_000, 7952)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn accept_merge() -> Weight {
		Weight::from_parts(180_117_000, 9367)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	fn review() -> Weight {
		Weight::from_parts(47_040_000, 9367)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn object() -> Weight {
		Weight::from_parts(113_758_000, 9367)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn vote() -> Weight {
		Weight::from_parts(189_260_000, 36517)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn commit() -> Weight {
		Weight::from_parts(79_348_000, 3840)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn reveal() -> Weight {
		Weight::from_parts(177_233_000, 36517)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn count(l: u32, ) -> Weight {
		Weight::from_parts(395_059_520, 2100928)
			.saturating_add(Weight::from_parts(14_733, 0).saturating_mul(l.into()))
			.saturating_add(RocksDbWeight::get().reads(63_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn pay() -> Weight {
		Weight::from_parts(134_469_000, 6196)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn report() -> Weight {
		Weight::from_parts(81_241_000, 4471)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn call_stop() -> Weight {
		Weight::from_parts(105_126_000, 3840)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn vote_stop() -> Weight {
		Weight::from_parts(104_775_000, 3840)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn rate() -> Weight {
		Weight::from_parts(106_668_000, 4471)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn return_deposit() -> Weight {
		Weight::from_parts(116_422_000, 4471)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Reckoned by what `rate` takes; the next `make weights` measures it.
	fn comment() -> Weight {
		Weight::from_parts(108_000_000, 4475)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Reckoned by what `withdraw` takes; the next `make weights` measures it.
	fn retract_comment() -> Weight {
		Weight::from_parts(80_000_000, 3840)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn look_at_agenda() -> Weight {
		Weight::from_parts(14_231_000, 1870)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
	}
	fn transition() -> Weight {
		Weight::from_parts(106_227_000, 9367)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn look_at_outcome() -> Weight {
		Weight::from_parts(145_546_000, 527778)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn award() -> Weight {
		Weight::from_parts(99_878_000, 9367)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn clear(n: u32, ) -> Weight {
		Weight::from_parts(59_018_495, 527778)
			.saturating_add(Weight::from_parts(45_392_575, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().reads((2_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
			.saturating_add(RocksDbWeight::get().writes((2_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 18046).saturating_mul(n.into()))
	}
}
