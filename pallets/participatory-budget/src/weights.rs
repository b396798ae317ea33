
//! Weights of `pallet_participatory_budget`, measured by `make weights`. Do not edit.
//!
//! 50 steps, 20 repeats, compiled Wasm, divided by 1.66, on AMD EPYC, 2026-11-29.

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
	/// Storage: `ParticipatoryBudget::OpenCycles` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::OpenCycles` (`max_values`: None, `max_size`: Some(17), added: 2492, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Holds` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Holds` (`max_values`: None, `max_size`: Some(331), added: 2806, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(243), added: 2718, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::FormerKeyOf` (r:1 w:0)
	/// Proof: `Members::FormerKeyOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::NextCycle` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::NextCycle` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Agenda` (r:0 w:1)
	/// Proof: `ParticipatoryBudget::Agenda` (`max_values`: None, `max_size`: Some(12), added: 2487, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Cycles` (r:0 w:1)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(456), added: 2931, mode: `MaxEncodedLen`)
	fn start_cycle() -> Weight {
		Weight::from_parts(76_635_117, 3796)
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
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(243), added: 2718, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Holds` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Holds` (`max_values`: None, `max_size`: Some(331), added: 2806, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Agenda` (r:0 w:2)
	/// Proof: `ParticipatoryBudget::Agenda` (`max_values`: None, `max_size`: Some(12), added: 2487, mode: `MaxEncodedLen`)
	fn cancel_cycle() -> Weight {
		Weight::from_parts(47_419_856, 3921)
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
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::ProposalCounts` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::ProposalCounts` (`max_values`: None, `max_size`: Some(32), added: 2507, mode:
	/// `MaxEncodedLen`) Storage: `Parameters::Parameters` (r:2 w:0) Proof: `Parameters::Parameters` (`max_values`:
	/// None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`) Storage: `System::Account` (r:1 w:1) Proof:
	/// `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`) Storage:
	/// `Balances::Holds` (r:1 w:1) Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794,
	/// mode: `MaxEncodedLen`) Storage: `ParticipatoryBudget::BallotPapers` (r:1 w:1) Proof:
	/// `ParticipatoryBudget::BallotPapers` (`max_values`: None, `max_size`: Some(6926), added: 9401, mode:
	/// `MaxEncodedLen`) Storage: `ParticipatoryBudget::Proposals` (r:0 w:1) Proof: `ParticipatoryBudget::Proposals`
	/// (`max_values`: None, `max_size`: Some(1010), added: 3485, mode: `MaxEncodedLen`)
	fn propose() -> Weight {
		Weight::from_parts(93_899_227, 10391)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(456), added: 2931, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Proposals` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Proposals` (`max_values`: None, `max_size`: Some(1010), added: 3485, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::BallotPapers` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::BallotPapers` (`max_values`: None, `max_size`: Some(6926), added: 9401, mode:
	/// `MaxEncodedLen`) Storage: `ParticipatoryBudget::History` (r:0 w:1) Proof: `ParticipatoryBudget::History`
	/// (`max_values`: None, `max_size`: Some(671), added: 3146, mode: `MaxEncodedLen`)
	fn amend_proposal() -> Weight {
		Weight::from_parts(50_049_242, 10391)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(456), added: 2931, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Proposals` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Proposals` (`max_values`: None, `max_size`: Some(1010), added: 3485, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::BallotPapers` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::BallotPapers` (`max_values`: None, `max_size`: Some(6926), added: 9401, mode:
	/// `MaxEncodedLen`) Storage: `ParticipatoryBudget::ProposalCounts` (r:1 w:1) Proof:
	/// `ParticipatoryBudget::ProposalCounts` (`max_values`: None, `max_size`: Some(32), added: 2507, mode:
	/// `MaxEncodedLen`) Storage: `System::Account` (r:1 w:1) Proof: `System::Account` (`max_values`: None, `max_size`:
	/// Some(128), added: 2603, mode: `MaxEncodedLen`) Storage: `Balances::Holds` (r:1 w:1) Proof: `Balances::Holds`
	/// (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	fn withdraw_proposal() -> Weight {
		Weight::from_parts(74_964_882, 10391)
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
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Proposals` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Proposals` (`max_values`: None, `max_size`: Some(1010), added: 3485, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Stances` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Stances` (`max_values`: None, `max_size`: Some(43), added: 2518, mode:
	/// `MaxEncodedLen`) Storage: `ParticipatoryBudget::BackingCounts` (r:1 w:1) Proof:
	/// `ParticipatoryBudget::BackingCounts` (`max_values`: None, `max_size`: Some(32), added: 2507, mode:
	/// `MaxEncodedLen`) Storage: `ParticipatoryBudget::BallotPapers` (r:1 w:1) Proof:
	/// `ParticipatoryBudget::BallotPapers` (`max_values`: None, `max_size`: Some(6926), added: 9401, mode:
	/// `MaxEncodedLen`)
	fn sponsor() -> Weight {
		Weight::from_parts(51_013_811, 10391)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(456), added: 2931, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Proposals` (r:2 w:1)
	/// Proof: `ParticipatoryBudget::Proposals` (`max_values`: None, `max_size`: Some(1010), added: 3485, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	fn offer_merge() -> Weight {
		Weight::from_parts(40_171_736, 7960)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(456), added: 2931, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Proposals` (r:2 w:2)
	/// Proof: `ParticipatoryBudget::Proposals` (`max_values`: None, `max_size`: Some(1010), added: 3485, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::BallotPapers` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::BallotPapers` (`max_values`: None, `max_size`: Some(6926), added: 9401, mode:
	/// `MaxEncodedLen`) Storage: `ParticipatoryBudget::ProposalCounts` (r:1 w:1) Proof:
	/// `ParticipatoryBudget::ProposalCounts` (`max_values`: None, `max_size`: Some(32), added: 2507, mode:
	/// `MaxEncodedLen`) Storage: `ParticipatoryBudget::History` (r:0 w:1) Proof: `ParticipatoryBudget::History`
	/// (`max_values`: None, `max_size`: Some(671), added: 3146, mode: `MaxEncodedLen`)
	fn accept_merge() -> Weight {
		Weight::from_parts(66_565_540, 10391)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(456), added: 2931, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Proposals` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Proposals` (`max_values`: None, `max_size`: Some(1010), added: 3485, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::BallotPapers` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::BallotPapers` (`max_values`: None, `max_size`: Some(6926), added: 9401, mode:
	/// `MaxEncodedLen`)
	fn review() -> Weight {
		Weight::from_parts(27_104_888, 10391)
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
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Proposals` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Proposals` (`max_values`: None, `max_size`: Some(1010), added: 3485, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Stances` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Stances` (`max_values`: None, `max_size`: Some(43), added: 2518, mode:
	/// `MaxEncodedLen`) Storage: `Members::Activations` (r:1 w:0) Proof: `Members::Activations` (`max_values`: Some(1),
	/// `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`) Storage: `Members::ActiveCount` (r:1 w:0) Proof:
	/// `Members::ActiveCount` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`) Storage:
	/// `ParticipatoryBudget::BallotPapers` (r:1 w:1) Proof: `ParticipatoryBudget::BallotPapers` (`max_values`: None,
	/// `max_size`: Some(6926), added: 9401, mode: `MaxEncodedLen`)
	fn object_to_review() -> Weight {
		Weight::from_parts(53_871_996, 10391)
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
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::BallotPapers` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::BallotPapers` (`max_values`: None, `max_size`: Some(6926), added: 9401, mode:
	/// `MaxEncodedLen`) Storage: `ParticipatoryBudget::BallotPlaceOf` (r:1 w:0) Proof:
	/// `ParticipatoryBudget::BallotPlaceOf` (`max_values`: None, `max_size`: Some(34), added: 2509, mode:
	/// `MaxEncodedLen`) Storage: `ParticipatoryBudget::Pages` (r:1 w:1) Proof: `ParticipatoryBudget::Pages`
	/// (`max_values`: None, `max_size`: Some(34078), added: 36553, mode: `MaxEncodedLen`)
	fn vote() -> Weight {
		Weight::from_parts(82_990_920, 37543)
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
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Withheld` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Withheld` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Commitments` (r:0 w:1)
	/// Proof: `ParticipatoryBudget::Commitments` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
	fn commit() -> Weight {
		Weight::from_parts(36_831_266, 3921)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(456), added: 2931, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Commitments` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Commitments` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::BallotPapers` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::BallotPapers` (`max_values`: None, `max_size`: Some(6926), added: 9401, mode:
	/// `MaxEncodedLen`) Storage: `ParticipatoryBudget::BallotPlaceOf` (r:1 w:0) Proof:
	/// `ParticipatoryBudget::BallotPlaceOf` (`max_values`: None, `max_size`: Some(34), added: 2509, mode:
	/// `MaxEncodedLen`) Storage: `ParticipatoryBudget::Pages` (r:1 w:1) Proof: `ParticipatoryBudget::Pages`
	/// (`max_values`: None, `max_size`: Some(34078), added: 36553, mode: `MaxEncodedLen`)
	fn reveal() -> Weight {
		Weight::from_parts(91_481_180, 37543)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(456), added: 2931, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::BallotPlaces` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::BallotPlaces` (`max_values`: None, `max_size`: Some(16), added: 2491, mode:
	/// `MaxEncodedLen`) Storage: `ParticipatoryBudget::CheckedBallots` (r:1 w:0) Proof:
	/// `ParticipatoryBudget::CheckedBallots` (`max_values`: None, `max_size`: Some(16), added: 2491, mode:
	/// `MaxEncodedLen`) Storage: `ParticipatoryBudget::BallotPapers` (r:1 w:0) Proof:
	/// `ParticipatoryBudget::BallotPapers` (`max_values`: None, `max_size`: Some(6926), added: 9401, mode:
	/// `MaxEncodedLen`) Storage: `ParticipatoryBudget::CountStates` (r:1 w:1) Proof: `ParticipatoryBudget::CountStates`
	/// (`max_values`: None, `max_size`: Some(524313), added: 526788, mode: `MaxEncodedLen`) Storage:
	/// `ParticipatoryBudget::Pages` (r:64 w:0) Proof: `ParticipatoryBudget::Pages` (`max_values`: None, `max_size`:
	/// Some(34078), added: 36553, mode: `MaxEncodedLen`) The range of component `l` is `[0, 2000000]`.
	fn count(l: u32, ) -> Weight {
		Weight::from_parts(30_183_137, 2070836)
			// Standard error: 19
			.saturating_add(Weight::from_parts(8_027, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(62_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(456), added: 2931, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::AwardedProjects` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::AwardedProjects` (`max_values`: None, `max_size`: Some(73), added: 2548, mode:
	/// `MaxEncodedLen`) Storage: `ParticipatoryBudget::Proposals` (r:1 w:0) Proof: `ParticipatoryBudget::Proposals`
	/// (`max_values`: None, `max_size`: Some(1010), added: 3485, mode: `MaxEncodedLen`) Storage: `Members::FormerKeyOf`
	/// (r:1 w:0) Proof: `Members::FormerKeyOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode:
	/// `MaxEncodedLen`) Storage: `CommunityCurrencies::Currencies` (r:1 w:1) Proof: `CommunityCurrencies::Currencies`
	/// (`max_values`: None, `max_size`: Some(318), added: 2793, mode: `MaxEncodedLen`) Storage:
	/// `CommunityCurrencies::Accounts` (r:2 w:2) Proof: `CommunityCurrencies::Accounts` (`max_values`: None,
	/// `max_size`: Some(243), added: 2718, mode: `MaxEncodedLen`) Storage: `Members::IdOf` (r:1 w:0) Proof:
	/// `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`) Storage:
	/// `CommunityCurrencies::Holds` (r:1 w:1) Proof: `CommunityCurrencies::Holds` (`max_values`: None, `max_size`:
	/// Some(331), added: 2806, mode: `MaxEncodedLen`) Storage: `System::Account` (r:1 w:1) Proof: `System::Account`
	/// (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn pay_milestone() -> Weight {
		Weight::from_parts(74_192_985, 6426)
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(456), added: 2931, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::AwardedProjects` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::AwardedProjects` (`max_values`: None, `max_size`: Some(73), added: 2548, mode:
	/// `MaxEncodedLen`) Storage: `ParticipatoryBudget::Proposals` (r:1 w:0) Proof: `ParticipatoryBudget::Proposals`
	/// (`max_values`: None, `max_size`: Some(1010), added: 3485, mode: `MaxEncodedLen`) Storage: `Members::FormerKeyOf`
	/// (r:1 w:0) Proof: `Members::FormerKeyOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode:
	/// `MaxEncodedLen`) Storage: `Members::IdOf` (r:1 w:0) Proof: `Members::IdOf` (`max_values`: None, `max_size`:
	/// Some(56), added: 2531, mode: `MaxEncodedLen`) Storage: `Members::People` (r:1 w:0) Proof: `Members::People`
	/// (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	fn report_milestone() -> Weight {
		Weight::from_parts(40_039_273, 4475)
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
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::AwardedProjects` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::AwardedProjects` (`max_values`: None, `max_size`: Some(73), added: 2548, mode:
	/// `MaxEncodedLen`) Storage: `ParticipatoryBudget::Stances` (r:1 w:1) Proof: `ParticipatoryBudget::Stances`
	/// (`max_values`: None, `max_size`: Some(43), added: 2518, mode: `MaxEncodedLen`) Storage: `Members::Activations`
	/// (r:1 w:0) Proof: `Members::Activations` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode:
	/// `MaxEncodedLen`) Storage: `Members::ActiveCount` (r:1 w:0) Proof: `Members::ActiveCount` (`max_values`: Some(1),
	/// `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	fn call_stop() -> Weight {
		Weight::from_parts(44_429_209, 3921)
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
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::AwardedProjects` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::AwardedProjects` (`max_values`: None, `max_size`: Some(73), added: 2548, mode:
	/// `MaxEncodedLen`) Storage: `ParticipatoryBudget::Stances` (r:1 w:1) Proof: `ParticipatoryBudget::Stances`
	/// (`max_values`: None, `max_size`: Some(43), added: 2518, mode: `MaxEncodedLen`)
	fn vote_stop() -> Weight {
		Weight::from_parts(42_704_785, 3921)
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
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::AwardedProjects` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::AwardedProjects` (`max_values`: None, `max_size`: Some(73), added: 2548, mode:
	/// `MaxEncodedLen`) Storage: `ParticipatoryBudget::Proposals` (r:1 w:0) Proof: `ParticipatoryBudget::Proposals`
	/// (`max_values`: None, `max_size`: Some(1010), added: 3485, mode: `MaxEncodedLen`) Storage:
	/// `ParticipatoryBudget::Stances` (r:1 w:1) Proof: `ParticipatoryBudget::Stances` (`max_values`: None, `max_size`:
	/// Some(43), added: 2518, mode: `MaxEncodedLen`) Storage: `ParticipatoryBudget::Records` (r:1 w:1) Proof:
	/// `ParticipatoryBudget::Records` (`max_values`: None, `max_size`: Some(72), added: 2547, mode: `MaxEncodedLen`)
	fn rate_project() -> Weight {
		Weight::from_parts(45_212_545, 4475)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(456), added: 2931, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Proposals` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Proposals` (`max_values`: None, `max_size`: Some(1010), added: 3485, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	fn return_deposit() -> Weight {
		Weight::from_parts(48_131_542, 4475)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `ParticipatoryBudget::Cycles` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Cycles` (`max_values`: None, `max_size`: Some(456), added: 2931, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Proposals` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Proposals` (`max_values`: None, `max_size`: Some(1010), added: 3485, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Stances` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Stances` (`max_values`: None, `max_size`: Some(43), added: 2518, mode:
	/// `MaxEncodedLen`) Storage: `ParticipatoryBudget::AwardedProjects` (r:1 w:0) Proof:
	/// `ParticipatoryBudget::AwardedProjects` (`max_values`: None, `max_size`: Some(73), added: 2548, mode:
	/// `MaxEncodedLen`) Storage: `Members::Activations` (r:1 w:0) Proof: `Members::Activations` (`max_values`: Some(1),
	/// `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`) Storage: `Members::ActiveCount` (r:1 w:0) Proof:
	/// `Members::ActiveCount` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`) Storage:
	/// `Members::People` (r:1 w:0) Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634,
	/// mode: `MaxEncodedLen`) Storage: `ParticipatoryBudget::BackingCounts` (r:1 w:1) Proof:
	/// `ParticipatoryBudget::BackingCounts` (`max_values`: None, `max_size`: Some(32), added: 2507, mode:
	/// `MaxEncodedLen`) Storage: `ParticipatoryBudget::BallotPapers` (r:1 w:1) Proof:
	/// `ParticipatoryBudget::BallotPapers` (`max_values`: None, `max_size`: Some(6926), added: 9401, mode:
	/// `MaxEncodedLen`)
	fn strike_stance() -> Weight {
		Weight::from_parts(52_063_278, 10391)
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
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	fn forget_cycle() -> Weight {
		Weight::from_parts(47_528_235, 3921)
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
		Weight::from_parts(6_024_044, 3477)
			.saturating_add(T::DbWeight::get().reads(4_u64))
	}
	/// Storage: `ParticipatoryBudget::BallotPapers` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::BallotPapers` (`max_values`: None, `max_size`: Some(6926), added: 9401, mode:
	/// `MaxEncodedLen`) Storage: `Standstill::Now` (r:1 w:0) Proof: `Standstill::Now` (`max_values`: Some(1),
	/// `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`) Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode:
	/// `MaxEncodedLen`) Storage: `CommunityCurrencies::Accounts` (r:1 w:1) Proof: `CommunityCurrencies::Accounts`
	/// (`max_values`: None, `max_size`: Some(243), added: 2718, mode: `MaxEncodedLen`) Storage:
	/// `CommunityCurrencies::Holds` (r:1 w:1) Proof: `CommunityCurrencies::Holds` (`max_values`: None, `max_size`:
	/// Some(331), added: 2806, mode: `MaxEncodedLen`) Storage: `ParticipatoryBudget::Agenda` (r:0 w:1) Proof:
	/// `ParticipatoryBudget::Agenda` (`max_values`: None, `max_size`: Some(12), added: 2487, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Cycles` (r:0 w:1) Proof: `ParticipatoryBudget::Cycles` (`max_values`: None,
	/// `max_size`: Some(456), added: 2931, mode: `MaxEncodedLen`)
	fn transition() -> Weight {
		Weight::from_parts(45_629_201, 10391)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Policy::StoredSlotDuration` (r:1 w:0)
	/// Proof: `Policy::StoredSlotDuration` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Policy::StoredHardware` (r:1 w:0)
	/// Proof: `Policy::StoredHardware` (`max_values`: Some(1), `max_size`: Some(1), added: 496, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::CountStates` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::CountStates` (`max_values`: None, `max_size`: Some(524313), added: 526788, mode:
	/// `MaxEncodedLen`) Storage: `ParticipatoryBudget::BallotPapers` (r:1 w:0) Proof:
	/// `ParticipatoryBudget::BallotPapers` (`max_values`: None, `max_size`: Some(6926), added: 9401, mode:
	/// `MaxEncodedLen`) Storage: `ParticipatoryBudget::BallotPlaces` (r:1 w:0) Proof:
	/// `ParticipatoryBudget::BallotPlaces` (`max_values`: None, `max_size`: Some(16), added: 2491, mode:
	/// `MaxEncodedLen`) Storage: `Standstill::Now` (r:1 w:0) Proof: `Standstill::Now` (`max_values`: Some(1),
	/// `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`) Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode:
	/// `MaxEncodedLen`) Storage: `CommunityCurrencies::Accounts` (r:1 w:1) Proof: `CommunityCurrencies::Accounts`
	/// (`max_values`: None, `max_size`: Some(243), added: 2718, mode: `MaxEncodedLen`) Storage:
	/// `CommunityCurrencies::Holds` (r:1 w:1) Proof: `CommunityCurrencies::Holds` (`max_values`: None, `max_size`:
	/// Some(331), added: 2806, mode: `MaxEncodedLen`) Storage: `ParticipatoryBudget::Agenda` (r:0 w:2) Proof:
	/// `ParticipatoryBudget::Agenda` (`max_values`: None, `max_size`: Some(12), added: 2487, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Cycles` (r:0 w:1) Proof: `ParticipatoryBudget::Cycles` (`max_values`: None,
	/// `max_size`: Some(456), added: 2931, mode: `MaxEncodedLen`)
	fn look_at_outcome() -> Weight {
		Weight::from_parts(73_746_827, 527778)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `ParticipatoryBudget::Proposals` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Proposals` (`max_values`: None, `max_size`: Some(1010), added: 3485, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Records` (r:1 w:1)
	/// Proof: `ParticipatoryBudget::Records` (`max_values`: None, `max_size`: Some(72), added: 2547, mode: `MaxEncodedLen`)
	/// Storage: `Members::FormerKeyOf` (r:1 w:0)
	/// Proof: `Members::FormerKeyOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:2 w:2)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(243), added: 2718, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Holds` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Holds` (`max_values`: None, `max_size`: Some(331), added: 2806, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::AwardedProjects` (r:0 w:1)
	/// Proof: `ParticipatoryBudget::AwardedProjects` (`max_values`: None, `max_size`: Some(73), added: 2548, mode:
	/// `MaxEncodedLen`)
	fn award() -> Weight {
		Weight::from_parts(66_558_916, 6426)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Commitments` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::Commitments` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::Pages` (r:11 w:10)
	/// Proof: `ParticipatoryBudget::Pages` (`max_values`: None, `max_size`: Some(34078), added: 36553, mode: `MaxEncodedLen`)
	/// Storage: `ParticipatoryBudget::BallotPlaceOf` (r:1 w:0)
	/// Proof: `ParticipatoryBudget::BallotPlaceOf` (`max_values`: None, `max_size`: Some(34), added: 2509, mode:
	/// `MaxEncodedLen`) Storage: `ParticipatoryBudget::Stances` (r:1 w:0) Proof: `ParticipatoryBudget::Stances`
	/// (`max_values`: None, `max_size`: Some(43), added: 2518, mode: `MaxEncodedLen`) Storage:
	/// `ParticipatoryBudget::BackingCounts` (r:1 w:0) Proof: `ParticipatoryBudget::BackingCounts` (`max_values`: None,
	/// `max_size`: Some(32), added: 2507, mode:
	/// `MaxEncodedLen`) Storage: `ParticipatoryBudget::ProposalCounts` (r:1 w:0) Proof:
	/// `ParticipatoryBudget::ProposalCounts` (`max_values`: None, `max_size`: Some(32), added: 2507, mode:
	/// `MaxEncodedLen`) Storage: `ParticipatoryBudget::History` (r:1 w:0) Proof: `ParticipatoryBudget::History`
	/// (`max_values`: None, `max_size`: Some(671), added: 3146, mode: `MaxEncodedLen`) Storage:
	/// `ParticipatoryBudget::CountStates` (r:1 w:0) Proof: `ParticipatoryBudget::CountStates` (`max_values`: None,
	/// `max_size`: Some(524313), added: 526788, mode: `MaxEncodedLen`) Storage: `ParticipatoryBudget::AwardedProjects`
	/// (r:1 w:0) Proof: `ParticipatoryBudget::AwardedProjects` (`max_values`: None, `max_size`: Some(73), added: 2548,
	/// mode: `MaxEncodedLen`) Storage: `ParticipatoryBudget::Proposals` (r:11 w:10) Proof:
	/// `ParticipatoryBudget::Proposals` (`max_values`: None, `max_size`: Some(1010), added: 3485, mode:
	/// `MaxEncodedLen`) Storage: `System::Account` (r:10 w:10) Proof: `System::Account` (`max_values`: None,
	/// `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`) Storage: `Balances::Holds` (r:10 w:10) Proof:
	/// `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`) Storage:
	/// `ParticipatoryBudget::BallotPlaces` (r:0 w:1) Proof: `ParticipatoryBudget::BallotPlaces` (`max_values`: None,
	/// `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`) Storage: `ParticipatoryBudget::CheckedBallots` (r:0
	/// w:1) Proof: `ParticipatoryBudget::CheckedBallots` (`max_values`: None, `max_size`: Some(16), added: 2491, mode:
	/// `MaxEncodedLen`) Storage: `ParticipatoryBudget::LookedAt` (r:0 w:1) Proof: `ParticipatoryBudget::LookedAt`
	/// (`max_values`: None, `max_size`: Some(27), added: 2502, mode: `MaxEncodedLen`) Storage:
	/// `ParticipatoryBudget::BallotPapers` (r:0 w:1) Proof: `ParticipatoryBudget::BallotPapers` (`max_values`: None,
	/// `max_size`: Some(6926), added: 9401, mode: `MaxEncodedLen`) The range of component `n` is `[0, 20]`.
	fn clear(n: u32, ) -> Weight {
		Weight::from_parts(46_047_708, 527778)
			// Standard error: 135_226
			.saturating_add(Weight::from_parts(27_602_620, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(4_u64))
			.saturating_add(T::DbWeight::get().writes((2_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 18567).saturating_mul(n.into()))
	}
}

/// For mocks.
impl WeightInfo for () {
	fn start_cycle() -> Weight {
		Weight::from_parts(76_635_117, 3796)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	fn cancel_cycle() -> Weight {
		Weight::from_parts(47_419_856, 3921)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	fn propose() -> Weight {
		Weight::from_parts(93_899_227, 10391)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	fn amend_proposal() -> Weight {
		Weight::from_parts(50_049_242, 10391)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn withdraw_proposal() -> Weight {
		Weight::from_parts(74_964_882, 10391)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn sponsor() -> Weight {
		Weight::from_parts(51_013_811, 10391)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn offer_merge() -> Weight {
		Weight::from_parts(40_171_736, 7960)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn accept_merge() -> Weight {
		Weight::from_parts(66_565_540, 10391)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn review() -> Weight {
		Weight::from_parts(27_104_888, 10391)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn object_to_review() -> Weight {
		Weight::from_parts(53_871_996, 10391)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn vote() -> Weight {
		Weight::from_parts(82_990_920, 37543)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn commit() -> Weight {
		Weight::from_parts(36_831_266, 3921)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn reveal() -> Weight {
		Weight::from_parts(91_481_180, 37543)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn count(l: u32, ) -> Weight {
		Weight::from_parts(30_183_137, 2070836)
			.saturating_add(Weight::from_parts(8_027, 0).saturating_mul(l.into()))
			.saturating_add(RocksDbWeight::get().reads(62_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn pay_milestone() -> Weight {
		Weight::from_parts(74_192_985, 6426)
			.saturating_add(RocksDbWeight::get().reads(11_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	fn report_milestone() -> Weight {
		Weight::from_parts(40_039_273, 4475)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn call_stop() -> Weight {
		Weight::from_parts(44_429_209, 3921)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn vote_stop() -> Weight {
		Weight::from_parts(42_704_785, 3921)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn rate_project() -> Weight {
		Weight::from_parts(45_212_545, 4475)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn return_deposit() -> Weight {
		Weight::from_parts(48_131_542, 4475)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn strike_stance() -> Weight {
		Weight::from_parts(52_063_278, 10391)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn forget_cycle() -> Weight {
		Weight::from_parts(47_528_235, 3921)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn look_at_agenda() -> Weight {
		Weight::from_parts(6_024_044, 3477)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
	}
	fn transition() -> Weight {
		Weight::from_parts(45_629_201, 10391)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn look_at_outcome() -> Weight {
		Weight::from_parts(73_746_827, 527778)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	fn award() -> Weight {
		Weight::from_parts(66_558_916, 6426)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	fn clear(n: u32, ) -> Weight {
		Weight::from_parts(46_047_708, 527778)
			.saturating_add(Weight::from_parts(27_602_620, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(11_u64))
			.saturating_add(RocksDbWeight::get().reads((2_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
			.saturating_add(RocksDbWeight::get().writes((2_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 18567).saturating_mul(n.into()))
	}
}
