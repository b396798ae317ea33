
//! Weights of `pallet_participatory_budget`, measured by `make weights`. Do not edit.
//!
//! 15 steps, 6 repeats, compiled Wasm, divided by 1.95, on Intel(R) Xeon(R) Processor, 2026-11-30.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens)]
#![allow(unused_imports)]
#![allow(missing_docs)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{constants::RocksDbWeight, Weight}};

/// What must be weighed in `pallet_participatory_budget`.
pub trait WeightInfo {
	fn start_cycle() -> Weight;
	fn cancel_cycle() -> Weight;
	fn propose() -> Weight;
	fn amend_proposal() -> Weight;
	fn withdraw_proposal() -> Weight;
	fn sponsor() -> Weight;
	fn offer_merge() -> Weight;
	fn accept_merge() -> Weight;
	fn review() -> Weight;
	fn object_to_review() -> Weight;
	fn vote() -> Weight;
	fn commit() -> Weight;
	fn reveal() -> Weight;
	fn count(l: u32, ) -> Weight;
	fn pay_milestone() -> Weight;
	fn report_milestone() -> Weight;
	fn call_stop() -> Weight;
	fn vote_stop() -> Weight;
	fn rate_project() -> Weight;
	fn return_deposit() -> Weight;
	fn strike_stance() -> Weight;
	fn forget_cycle() -> Weight;
	fn look_at_agenda() -> Weight;
	fn transition() -> Weight;
	fn look_at_outcome() -> Weight;
	fn award() -> Weight;
	fn clear(n: u32, ) -> Weight;
}

/// The weights, with this runtime's database.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::NextCycle` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::NextCycle` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::OpenCycles` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::OpenCycles` (`max_values`: None, `max_size`: Some(78), added: 2553, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Holds` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Holds` (`max_values`: None, `max_size`: Some(349), added: 2824, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(252), added: 2727, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::FormerKeyOf` (r:1 w:0)
	/// Proof: `Members::FormerKeyOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Agenda` (r:0 w:1)
	/// Proof: `ParticipatoryBudget::Agenda` (`max_values`: None, `max_size`: Some(12), added: 2487, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Cycles` (r:0 w:1)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(456), added: 2931, mode: `MaxEncodedLen`)
	fn start_cycle() -> Weight {
		Weight::from_parts(61_167_342, 3814)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(456), added: 2931, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(252), added: 2727, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Holds` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Holds` (`max_values`: None, `max_size`: Some(349), added: 2824, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Agenda` (r:0 w:2)
	/// Proof: `ParticipatoryBudget::Agenda` (`max_values`: None, `max_size`: Some(12), added: 2487, mode: `MaxEncodedLen`)
	fn cancel_cycle() -> Weight {
		Weight::from_parts(39_502_807, 3921)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(456), added: 2931, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::ProposalCounts` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::ProposalCounts` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:2 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::BallotPapers` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::BallotPapers` (`max_values`: None, `max_size`: Some(6926), added: 9401, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Proposals` (r:0 w:1)
	/// Proof: `ParticipatoryBudget::Proposals` (`max_values`: None, `max_size`: Some(1006), added: 3481, mode: `MaxEncodedLen`)
	fn propose() -> Weight {
		Weight::from_parts(74_495_613, 10391)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(456), added: 2931, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Proposals` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Proposals` (`max_values`: None, `max_size`: Some(1006), added: 3481, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::BallotPapers` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::BallotPapers` (`max_values`: None, `max_size`: Some(6926), added: 9401, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::History` (r:0 w:1)
	/// Proof: `ParticipatoryBudget::History` (`max_values`: None, `max_size`: Some(671), added: 3146, mode: `MaxEncodedLen`)
	fn amend_proposal() -> Weight {
		Weight::from_parts(40_857_963, 10391)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(456), added: 2931, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Proposals` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Proposals` (`max_values`: None, `max_size`: Some(1006), added: 3481, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::BallotPapers` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::BallotPapers` (`max_values`: None, `max_size`: Some(6926), added: 9401, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::ProposalCounts` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::ProposalCounts` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	fn withdraw_proposal() -> Weight {
		Weight::from_parts(61_339_817, 10391)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(456), added: 2931, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Proposals` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Proposals` (`max_values`: None, `max_size`: Some(1006), added: 3481, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Stances` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Stances` (`max_values`: None, `max_size`: Some(43), added: 2518, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::BackingCounts` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::BackingCounts` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::BallotPapers` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::BallotPapers` (`max_values`: None, `max_size`: Some(6926), added: 9401, mode: `MaxEncodedLen`)
	fn sponsor() -> Weight {
		Weight::from_parts(42_238_272, 10391)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(456), added: 2931, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Proposals` (r:2 w:1)
	/// Proof: `ParticipatoryBudget::Proposals` (`max_values`: None, `max_size`: Some(1006), added: 3481, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	fn offer_merge() -> Weight {
		Weight::from_parts(33_031_422, 7952)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(456), added: 2931, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Proposals` (r:2 w:2)
	/// Proof: `ParticipatoryBudget::Proposals` (`max_values`: None, `max_size`: Some(1006), added: 3481, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::BallotPapers` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::BallotPapers` (`max_values`: None, `max_size`: Some(6926), added: 9401, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::ProposalCounts` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::ProposalCounts` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::History` (r:0 w:1)
	/// Proof: `ParticipatoryBudget::History` (`max_values`: None, `max_size`: Some(671), added: 3146, mode: `MaxEncodedLen`)
	fn accept_merge() -> Weight {
		Weight::from_parts(55_713_865, 10391)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(456), added: 2931, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Proposals` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Proposals` (`max_values`: None, `max_size`: Some(1006), added: 3481, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::BallotPapers` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::BallotPapers` (`max_values`: None, `max_size`: Some(6926), added: 9401, mode: `MaxEncodedLen`)
	fn review() -> Weight {
		Weight::from_parts(24_180_301, 10391)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(456), added: 2931, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Proposals` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Proposals` (`max_values`: None, `max_size`: Some(1006), added: 3481, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Stances` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Stances` (`max_values`: None, `max_size`: Some(43), added: 2518, mode: `MaxEncodedLen`)
	/// Storage: `Members::Activations` (r:1 w:0)
	/// Proof: `Members::Activations` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Members::ActiveCount` (r:1 w:0)
	/// Proof: `Members::ActiveCount` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::BallotPapers` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::BallotPapers` (`max_values`: None, `max_size`: Some(6926), added: 9401, mode: `MaxEncodedLen`)
	fn object_to_review() -> Weight {
		Weight::from_parts(43_420_441, 10391)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(456), added: 2931, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::BallotPapers` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::BallotPapers` (`max_values`: None, `max_size`: Some(6926), added: 9401, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::BallotPlaceOf` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::BallotPlaceOf` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Pages` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Pages` (`max_values`: None, `max_size`: Some(34078), added: 36553, mode: `MaxEncodedLen`)
	fn vote() -> Weight {
		Weight::from_parts(61_610_334, 37543)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(456), added: 2931, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Withheld` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Withheld` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Commitments` (r:0 w:1)
	/// Proof: `ParticipatoryBudget::Commitments` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
	fn commit() -> Weight {
		Weight::from_parts(32_469_854, 3921)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(456), added: 2931, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Commitments` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Commitments` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::BallotPapers` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::BallotPapers` (`max_values`: None, `max_size`: Some(6926), added: 9401, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::BallotPlaceOf` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::BallotPlaceOf` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Pages` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Pages` (`max_values`: None, `max_size`: Some(34078), added: 36553, mode: `MaxEncodedLen`)
	fn reveal() -> Weight {
		Weight::from_parts(65_951_455, 37543)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(456), added: 2931, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::BallotPlaces` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::BallotPlaces` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::CheckedBallots` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::CheckedBallots` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::BallotPapers` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::BallotPapers` (`max_values`: None, `max_size`: Some(6926), added: 9401, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::CountStates` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::CountStates` (`max_values`: None, `max_size`: Some(524313), added: 526788, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Pages` (r:64 w:0)
	/// Proof: `ParticipatoryBudget::Pages` (`max_values`: None, `max_size`: Some(34078), added: 36553, mode: `MaxEncodedLen`)
	/// The range of component `l` is `[0, 2000000]`.
	fn count(l: u32, ) -> Weight {
		Weight::from_parts(13_364_488, 1783863)
			// Standard error: 123
			.saturating_add(Weight::from_parts(4_792, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(54_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(456), added: 2931, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::AwardedProjects` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::AwardedProjects` (`max_values`: None, `max_size`: Some(73), added: 2548, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Proposals` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Proposals` (`max_values`: None, `max_size`: Some(1006), added: 3481, mode: `MaxEncodedLen`)
	/// Storage: `Members::FormerKeyOf` (r:1 w:0)
	/// Proof: `Members::FormerKeyOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:2 w:2)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(252), added: 2727, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Holds` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Holds` (`max_values`: None, `max_size`: Some(349), added: 2824, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: UNKNOWN KEY `0xc20a534ea128e745456da234cda5e56dafdef69c8389dbdbfe0d9212db07ca67` (r:1 w:0)
	/// Proof: UNKNOWN KEY `0xc20a534ea128e745456da234cda5e56dafdef69c8389dbdbfe0d9212db07ca67` (r:1 w:0)
	/// Storage: `Cooperatives::Accounts` (r:2 w:0)
	/// Proof: `Cooperatives::Accounts` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	fn pay_milestone() -> Weight {
		Weight::from_parts(62_949_578, 6444)
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(456), added: 2931, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::AwardedProjects` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::AwardedProjects` (`max_values`: None, `max_size`: Some(73), added: 2548, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Proposals` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Proposals` (`max_values`: None, `max_size`: Some(1006), added: 3481, mode: `MaxEncodedLen`)
	/// Storage: `Members::FormerKeyOf` (r:1 w:0)
	/// Proof: `Members::FormerKeyOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	fn report_milestone() -> Weight {
		Weight::from_parts(34_570_346, 4471)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(456), added: 2931, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::AwardedProjects` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::AwardedProjects` (`max_values`: None, `max_size`: Some(73), added: 2548, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Stances` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Stances` (`max_values`: None, `max_size`: Some(43), added: 2518, mode: `MaxEncodedLen`)
	/// Storage: `Members::Activations` (r:1 w:0)
	/// Proof: `Members::Activations` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Members::ActiveCount` (r:1 w:0)
	/// Proof: `Members::ActiveCount` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	fn call_stop() -> Weight {
		Weight::from_parts(39_509_480, 3921)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(456), added: 2931, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::AwardedProjects` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::AwardedProjects` (`max_values`: None, `max_size`: Some(73), added: 2548, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Stances` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Stances` (`max_values`: None, `max_size`: Some(43), added: 2518, mode: `MaxEncodedLen`)
	fn vote_stop() -> Weight {
		Weight::from_parts(35_125_241, 3921)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(456), added: 2931, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::AwardedProjects` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::AwardedProjects` (`max_values`: None, `max_size`: Some(73), added: 2548, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Proposals` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Proposals` (`max_values`: None, `max_size`: Some(1006), added: 3481, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Stances` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Stances` (`max_values`: None, `max_size`: Some(43), added: 2518, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Records` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Records` (`max_values`: None, `max_size`: Some(72), added: 2547, mode: `MaxEncodedLen`)
	fn rate_project() -> Weight {
		Weight::from_parts(28_422_864, 4471)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(456), added: 2931, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Proposals` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Proposals` (`max_values`: None, `max_size`: Some(1006), added: 3481, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	fn return_deposit() -> Weight {
		Weight::from_parts(29_223_638, 4471)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(456), added: 2931, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Proposals` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Proposals` (`max_values`: None, `max_size`: Some(1006), added: 3481, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Stances` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Stances` (`max_values`: None, `max_size`: Some(43), added: 2518, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::AwardedProjects` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::AwardedProjects` (`max_values`: None, `max_size`: Some(73), added: 2548, mode: `MaxEncodedLen`)
	/// Storage: `Members::Activations` (r:1 w:0)
	/// Proof: `Members::Activations` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Members::ActiveCount` (r:1 w:0)
	/// Proof: `Members::ActiveCount` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::BackingCounts` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::BackingCounts` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::BallotPapers` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::BallotPapers` (`max_values`: None, `max_size`: Some(6926), added: 9401, mode: `MaxEncodedLen`)
	fn strike_stance() -> Weight {
		Weight::from_parts(32_729_079, 10391)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(456), added: 2931, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	fn forget_cycle() -> Weight {
		Weight::from_parts(28_443_397, 3921)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Policy::StoredSlotDuration` (r:1 w:0)
	/// Proof: `Policy::StoredSlotDuration` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Policy::StoredHardware` (r:1 w:0)
	/// Proof: `Policy::StoredHardware` (`max_values`: Some(1), `max_size`: Some(1), added: 496, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Agenda` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Agenda` (`max_values`: None, `max_size`: Some(12), added: 2487, mode: `MaxEncodedLen`)
	fn look_at_agenda() -> Weight {
		Weight::from_parts(3_901_721, 3477)
			.saturating_add(T::DbWeight::get().reads(4_u64))
	}
	/// Storage: `ParticipatoryBudget::BallotPapers` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::BallotPapers` (`max_values`: None, `max_size`: Some(6926), added: 9401, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(252), added: 2727, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Holds` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Holds` (`max_values`: None, `max_size`: Some(349), added: 2824, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Agenda` (r:0 w:1)
	/// Proof: `ParticipatoryBudget::Agenda` (`max_values`: None, `max_size`: Some(12), added: 2487, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Cycles` (r:0 w:1)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(456), added: 2931, mode: `MaxEncodedLen`)
	fn transition() -> Weight {
		Weight::from_parts(28_182_118, 10391)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Policy::StoredSlotDuration` (r:1 w:0)
	/// Proof: `Policy::StoredSlotDuration` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Policy::StoredHardware` (r:1 w:0)
	/// Proof: `Policy::StoredHardware` (`max_values`: Some(1), `max_size`: Some(1), added: 496, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::CountStates` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::CountStates` (`max_values`: None, `max_size`: Some(524313), added: 526788, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::BallotPapers` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::BallotPapers` (`max_values`: None, `max_size`: Some(6926), added: 9401, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::BallotPlaces` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::BallotPlaces` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(252), added: 2727, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Holds` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Holds` (`max_values`: None, `max_size`: Some(349), added: 2824, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Agenda` (r:0 w:2)
	/// Proof: `ParticipatoryBudget::Agenda` (`max_values`: None, `max_size`: Some(12), added: 2487, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Cycles` (r:0 w:1)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(456), added: 2931, mode: `MaxEncodedLen`)
	fn look_at_outcome() -> Weight {
		Weight::from_parts(45_736_526, 527778)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `ParticipatoryBudget::Proposals` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Proposals` (`max_values`: None, `max_size`: Some(1006), added: 3481, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Records` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Records` (`max_values`: None, `max_size`: Some(72), added: 2547, mode: `MaxEncodedLen`)
	/// Storage: `Members::FormerKeyOf` (r:1 w:0)
	/// Proof: `Members::FormerKeyOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:2 w:2)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(252), added: 2727, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Holds` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Holds` (`max_values`: None, `max_size`: Some(349), added: 2824, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: UNKNOWN KEY `0xc20a534ea128e745456da234cda5e56dafdef69c8389dbdbfe0d9212db07ca67` (r:1 w:0)
	/// Proof: UNKNOWN KEY `0xc20a534ea128e745456da234cda5e56dafdef69c8389dbdbfe0d9212db07ca67` (r:1 w:0)
	/// Storage: `Cooperatives::Accounts` (r:2 w:0)
	/// Proof: `Cooperatives::Accounts` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::AwardedProjects` (r:0 w:1)
	/// Proof: `ParticipatoryBudget::AwardedProjects` (`max_values`: None, `max_size`: Some(73), added: 2548, mode: `MaxEncodedLen`)
	fn award() -> Weight {
		Weight::from_parts(45_944_419, 6444)
			.saturating_add(T::DbWeight::get().reads(13_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Commitments` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Commitments` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Pages` (r:11 w:10)
	/// Proof: `ParticipatoryBudget::Pages` (`max_values`: None, `max_size`: Some(34078), added: 36553, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::BallotPlaceOf` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::BallotPlaceOf` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Stances` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Stances` (`max_values`: None, `max_size`: Some(43), added: 2518, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::BackingCounts` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::BackingCounts` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::ProposalCounts` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::ProposalCounts` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::History` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::History` (`max_values`: None, `max_size`: Some(671), added: 3146, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::CountStates` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::CountStates` (`max_values`: None, `max_size`: Some(524313), added: 526788, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::AwardedProjects` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::AwardedProjects` (`max_values`: None, `max_size`: Some(73), added: 2548, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Proposals` (r:11 w:10)
	/// Proof: `ParticipatoryBudget::Proposals` (`max_values`: None, `max_size`: Some(1006), added: 3481, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:10 w:10)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:10 w:10)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::LookedAt` (r:0 w:1)
	/// Proof: `ParticipatoryBudget::LookedAt` (`max_values`: None, `max_size`: Some(27), added: 2502, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::BallotPapers` (r:0 w:1)
	/// Proof: `ParticipatoryBudget::BallotPapers` (`max_values`: None, `max_size`: Some(6926), added: 9401, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::BallotPlaces` (r:0 w:1)
	/// Proof: `ParticipatoryBudget::BallotPlaces` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::CheckedBallots` (r:0 w:1)
	/// Proof: `ParticipatoryBudget::CheckedBallots` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[0, 20]`.
	fn clear(n: u32, ) -> Weight {
		Weight::from_parts(3_991_362, 527778)
			// Standard error: 940_968
			.saturating_add(Weight::from_parts(21_930_730, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(4_u64))
			.saturating_add(T::DbWeight::get().writes((2_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 18226).saturating_mul(n.into()))
	}
}

/// For mocks.
impl WeightInfo for () {
	fn start_cycle() -> Weight {
		Weight::from_parts(61_167_342, 3814)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	fn cancel_cycle() -> Weight {
		Weight::from_parts(39_502_807, 3921)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	fn propose() -> Weight {
		Weight::from_parts(74_495_613, 10391)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	fn amend_proposal() -> Weight {
		Weight::from_parts(40_857_963, 10391)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn withdraw_proposal() -> Weight {
		Weight::from_parts(61_339_817, 10391)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn sponsor() -> Weight {
		Weight::from_parts(42_238_272, 10391)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn offer_merge() -> Weight {
		Weight::from_parts(33_031_422, 7952)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn accept_merge() -> Weight {
		Weight::from_parts(55_713_865, 10391)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn review() -> Weight {
		Weight::from_parts(24_180_301, 10391)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn object_to_review() -> Weight {
		Weight::from_parts(43_420_441, 10391)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn vote() -> Weight {
		Weight::from_parts(61_610_334, 37543)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn commit() -> Weight {
		Weight::from_parts(32_469_854, 3921)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn reveal() -> Weight {
		Weight::from_parts(65_951_455, 37543)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn count(l: u32, ) -> Weight {
		Weight::from_parts(13_364_488, 1783863)
			.saturating_add(Weight::from_parts(4_792, 0).saturating_mul(l.into()))
			.saturating_add(RocksDbWeight::get().reads(54_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn pay_milestone() -> Weight {
		Weight::from_parts(62_949_578, 6444)
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	fn report_milestone() -> Weight {
		Weight::from_parts(34_570_346, 4471)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn call_stop() -> Weight {
		Weight::from_parts(39_509_480, 3921)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn vote_stop() -> Weight {
		Weight::from_parts(35_125_241, 3921)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn rate_project() -> Weight {
		Weight::from_parts(28_422_864, 4471)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn return_deposit() -> Weight {
		Weight::from_parts(29_223_638, 4471)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn strike_stance() -> Weight {
		Weight::from_parts(32_729_079, 10391)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn forget_cycle() -> Weight {
		Weight::from_parts(28_443_397, 3921)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn look_at_agenda() -> Weight {
		Weight::from_parts(3_901_721, 3477)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
	}
	fn transition() -> Weight {
		Weight::from_parts(28_182_118, 10391)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn look_at_outcome() -> Weight {
		Weight::from_parts(45_736_526, 527778)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	fn award() -> Weight {
		Weight::from_parts(45_944_419, 6444)
			.saturating_add(RocksDbWeight::get().reads(13_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	fn clear(n: u32, ) -> Weight {
		Weight::from_parts(3_991_362, 527778)
			.saturating_add(Weight::from_parts(21_930_730, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(11_u64))
			.saturating_add(RocksDbWeight::get().reads((2_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
			.saturating_add(RocksDbWeight::get().writes((2_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 18226).saturating_mul(n.into()))
	}
}
