
//! Weights of `pallet_juries`, measured by `make weights`. Do not edit.
//!
//! 20 steps, 10 repeats, compiled Wasm, divided by 1.57, on Intel(R) Xeon(R) Processor, 2026-11-30.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens)]
#![allow(unused_imports)]
#![allow(missing_docs)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{constants::RocksDbWeight, Weight}};

/// What must be weighed in `pallet_juries`.
pub trait WeightInfo {
	fn commit_seed() -> Weight;
	fn reveal_seed() -> Weight;
	fn accept() -> Weight;
	fn decline() -> Weight;
	fn state() -> Weight;
	fn commit_vote() -> Weight;
	fn reveal_vote() -> Weight;
	fn appeal() -> Weight;
	fn carry_out() -> Weight;
	fn claim_fees() -> Weight;
	fn look_at_agenda() -> Weight;
	fn transition() -> Weight;
	fn try_number() -> Weight;
	fn judge() -> Weight;
	fn finish() -> Weight;
	fn clear(n: u32, ) -> Weight;
}

/// The weights, with this runtime's database.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Juries::Cases` (r:1 w:1)
	/// Proof: `Juries::Cases` (`max_values`: None, `max_size`: Some(421), added: 2896, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Members::Challenges` (r:1 w:0)
	/// Proof: `Members::Challenges` (`max_values`: None, `max_size`: Some(361), added: 2836, mode: `MaxEncodedLen`)
	/// Storage: `Members::VouchesReceived` (r:1 w:0)
	/// Proof: `Members::VouchesReceived` (`max_values`: None, `max_size`: Some(2418), added: 4893, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Juries::Agenda` (r:0 w:2)
	/// Proof: `Juries::Agenda` (`max_values`: None, `max_size`: Some(12), added: 2487, mode: `MaxEncodedLen`)
	fn commit_seed() -> Weight {
		Weight::from_parts(48_637_082, 5883)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Juries::Cases` (r:1 w:1)
	/// Proof: `Juries::Cases` (`max_values`: None, `max_size`: Some(421), added: 2896, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Juries::Agenda` (r:0 w:2)
	/// Proof: `Juries::Agenda` (`max_values`: None, `max_size`: Some(12), added: 2487, mode: `MaxEncodedLen`)
	fn reveal_seed() -> Weight {
		Weight::from_parts(24_677_402, 3886)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Juries::Cases` (r:1 w:1)
	/// Proof: `Juries::Cases` (`max_values`: None, `max_size`: Some(421), added: 2896, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:2 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `Members::Challenges` (r:1 w:0)
	/// Proof: `Members::Challenges` (`max_values`: None, `max_size`: Some(361), added: 2836, mode: `MaxEncodedLen`)
	/// Storage: `Members::VouchesReceived` (r:1 w:0)
	/// Proof: `Members::VouchesReceived` (`max_values`: None, `max_size`: Some(2418), added: 4893, mode: `MaxEncodedLen`)
	/// Storage: `Juries::Panels` (r:1 w:1)
	/// Proof: `Juries::Panels` (`max_values`: None, `max_size`: Some(3836), added: 6311, mode: `MaxEncodedLen`)
	/// Storage: `Juries::Agenda` (r:0 w:2)
	/// Proof: `Juries::Agenda` (`max_values`: None, `max_size`: Some(12), added: 2487, mode: `MaxEncodedLen`)
	fn accept() -> Weight {
		Weight::from_parts(57_985_913, 7301)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `Juries::Cases` (r:1 w:1)
	/// Proof: `Juries::Cases` (`max_values`: None, `max_size`: Some(421), added: 2896, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Juries::Panels` (r:1 w:1)
	/// Proof: `Juries::Panels` (`max_values`: None, `max_size`: Some(3836), added: 6311, mode: `MaxEncodedLen`)
	/// Storage: `Juries::Duties` (r:1 w:1)
	/// Proof: `Juries::Duties` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `Juries::Agenda` (r:0 w:2)
	/// Proof: `Juries::Agenda` (`max_values`: None, `max_size`: Some(12), added: 2487, mode: `MaxEncodedLen`)
	fn decline() -> Weight {
		Weight::from_parts(46_135_873, 7301)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Juries::Cases` (r:1 w:0)
	/// Proof: `Juries::Cases` (`max_values`: None, `max_size`: Some(421), added: 2896, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Members::Challenges` (r:1 w:0)
	/// Proof: `Members::Challenges` (`max_values`: None, `max_size`: Some(361), added: 2836, mode: `MaxEncodedLen`)
	/// Storage: `Members::VouchesReceived` (r:1 w:0)
	/// Proof: `Members::VouchesReceived` (`max_values`: None, `max_size`: Some(2418), added: 4893, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:2 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Juries::Panels` (r:1 w:0)
	/// Proof: `Juries::Panels` (`max_values`: None, `max_size`: Some(3836), added: 6311, mode: `MaxEncodedLen`)
	/// Storage: `Juries::Statements` (r:5 w:1)
	/// Proof: `Juries::Statements` (`max_values`: None, `max_size`: Some(1092), added: 3567, mode: `MaxEncodedLen`)
	fn state() -> Weight {
		Weight::from_parts(69_909_124, 18825)
			.saturating_add(T::DbWeight::get().reads(13_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Juries::Cases` (r:1 w:1)
	/// Proof: `Juries::Cases` (`max_values`: None, `max_size`: Some(421), added: 2896, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:2 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `Members::Challenges` (r:1 w:0)
	/// Proof: `Members::Challenges` (`max_values`: None, `max_size`: Some(361), added: 2836, mode: `MaxEncodedLen`)
	/// Storage: `Members::VouchesReceived` (r:1 w:0)
	/// Proof: `Members::VouchesReceived` (`max_values`: None, `max_size`: Some(2418), added: 4893, mode: `MaxEncodedLen`)
	/// Storage: `Juries::Panels` (r:1 w:1)
	/// Proof: `Juries::Panels` (`max_values`: None, `max_size`: Some(3836), added: 6311, mode: `MaxEncodedLen`)
	/// Storage: `Juries::Agenda` (r:0 w:2)
	/// Proof: `Juries::Agenda` (`max_values`: None, `max_size`: Some(12), added: 2487, mode: `MaxEncodedLen`)
	fn commit_vote() -> Weight {
		Weight::from_parts(61_050_227, 7301)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Juries::Cases` (r:1 w:1)
	/// Proof: `Juries::Cases` (`max_values`: None, `max_size`: Some(421), added: 2896, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:2 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `Members::Challenges` (r:1 w:0)
	/// Proof: `Members::Challenges` (`max_values`: None, `max_size`: Some(361), added: 2836, mode: `MaxEncodedLen`)
	/// Storage: `Members::VouchesReceived` (r:1 w:0)
	/// Proof: `Members::VouchesReceived` (`max_values`: None, `max_size`: Some(2418), added: 4893, mode: `MaxEncodedLen`)
	/// Storage: `Juries::Panels` (r:1 w:1)
	/// Proof: `Juries::Panels` (`max_values`: None, `max_size`: Some(3836), added: 6311, mode: `MaxEncodedLen`)
	/// Storage: `Juries::Agenda` (r:0 w:2)
	/// Proof: `Juries::Agenda` (`max_values`: None, `max_size`: Some(12), added: 2487, mode: `MaxEncodedLen`)
	/// Storage: `Juries::Reasons` (r:0 w:1)
	/// Proof: `Juries::Reasons` (`max_values`: None, `max_size`: Some(1054), added: 3529, mode: `MaxEncodedLen`)
	fn reveal_vote() -> Weight {
		Weight::from_parts(63_922_385, 7301)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Juries::Cases` (r:1 w:1)
	/// Proof: `Juries::Cases` (`max_values`: None, `max_size`: Some(421), added: 2896, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Members::Challenges` (r:1 w:0)
	/// Proof: `Members::Challenges` (`max_values`: None, `max_size`: Some(361), added: 2836, mode: `MaxEncodedLen`)
	/// Storage: `Members::VouchesReceived` (r:1 w:0)
	/// Proof: `Members::VouchesReceived` (`max_values`: None, `max_size`: Some(2418), added: 4893, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::ActiveCount` (r:1 w:0)
	/// Proof: `Members::ActiveCount` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Juries::Agenda` (r:0 w:1)
	/// Proof: `Juries::Agenda` (`max_values`: None, `max_size`: Some(12), added: 2487, mode: `MaxEncodedLen`)
	fn appeal() -> Weight {
		Weight::from_parts(51_355_897, 5883)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Juries::Cases` (r:1 w:1)
	/// Proof: `Juries::Cases` (`max_values`: None, `max_size`: Some(421), added: 2896, mode: `MaxEncodedLen`)
	/// Storage: `Juries::CaseAbout` (r:1 w:1)
	/// Proof: `Juries::CaseAbout` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::Open` (r:1 w:0)
	/// Proof: `Assembly::Open` (`max_values`: Some(1), `max_size`: Some(1041), added: 1536, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::Decisions` (r:1 w:0)
	/// Proof: `Assembly::Decisions` (`max_values`: Some(1), `max_size`: Some(721), added: 1216, mode: `MaxEncodedLen`)
	/// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
	/// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:2 w:1)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `Members::Challenges` (r:1 w:1)
	/// Proof: `Members::Challenges` (`max_values`: None, `max_size`: Some(361), added: 2836, mode: `MaxEncodedLen`)
	/// Storage: `Members::VouchesGiven` (r:8 w:8)
	/// Proof: `Members::VouchesGiven` (`max_values`: None, `max_size`: Some(847), added: 3322, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `Members::Branches` (r:0 w:8)
	/// Proof: `Members::Branches` (`max_values`: None, `max_size`: Some(8034), added: 10509, mode: `MaxEncodedLen`)
	/// Storage: `Members::Lines` (r:0 w:1)
	/// Proof: `Members::Lines` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	fn carry_out() -> Weight {
		Weight::from_parts(141_520_928, 27566)
			.saturating_add(T::DbWeight::get().reads(18_u64))
			.saturating_add(T::DbWeight::get().writes(21_u64))
	}
	/// Storage: `Juries::Duties` (r:1 w:1)
	/// Proof: `Juries::Duties` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:5 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `Policy::StoredSlotDuration` (r:1 w:0)
	/// Proof: `Policy::StoredSlotDuration` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Policy::StoredSessionLength` (r:1 w:0)
	/// Proof: `Policy::StoredSessionLength` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Juries::FeesSpent` (r:1 w:1)
	/// Proof: `Juries::FeesSpent` (`max_values`: Some(1), `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn claim_fees() -> Weight {
		Weight::from_parts(89_591_108, 14190)
			.saturating_add(T::DbWeight::get().reads(13_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Policy::StoredSlotDuration` (r:1 w:0)
	/// Proof: `Policy::StoredSlotDuration` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Policy::StoredHardware` (r:1 w:0)
	/// Proof: `Policy::StoredHardware` (`max_values`: Some(1), `max_size`: Some(1), added: 496, mode: `MaxEncodedLen`)
	/// Storage: `Juries::Agenda` (r:1 w:0)
	/// Proof: `Juries::Agenda` (`max_values`: None, `max_size`: Some(12), added: 2487, mode: `MaxEncodedLen`)
	fn look_at_agenda() -> Weight {
		Weight::from_parts(7_960_473, 3477)
			.saturating_add(T::DbWeight::get().reads(4_u64))
	}
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Policy::StoredSlotDuration` (r:1 w:0)
	/// Proof: `Policy::StoredSlotDuration` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Policy::StoredHardware` (r:1 w:0)
	/// Proof: `Policy::StoredHardware` (`max_values`: Some(1), `max_size`: Some(1), added: 496, mode: `MaxEncodedLen`)
	/// Storage: `Juries::Agenda` (r:2 w:2)
	/// Proof: `Juries::Agenda` (`max_values`: None, `max_size`: Some(12), added: 2487, mode: `MaxEncodedLen`)
	/// Storage: `Juries::Cases` (r:1 w:1)
	/// Proof: `Juries::Cases` (`max_values`: None, `max_size`: Some(421), added: 2896, mode: `MaxEncodedLen`)
	fn transition() -> Weight {
		Weight::from_parts(27_303_320, 5964)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Juries::Panels` (r:2 w:1)
	/// Proof: `Juries::Panels` (`max_values`: None, `max_size`: Some(3836), added: 6311, mode: `MaxEncodedLen`)
	/// Storage: `Juries::Duties` (r:1 w:1)
	/// Proof: `Juries::Duties` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:2 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::Challenges` (r:1 w:0)
	/// Proof: `Members::Challenges` (`max_values`: None, `max_size`: Some(361), added: 2836, mode: `MaxEncodedLen`)
	/// Storage: `Members::VouchesReceived` (r:2 w:0)
	/// Proof: `Members::VouchesReceived` (`max_values`: None, `max_size`: Some(2418), added: 4893, mode: `MaxEncodedLen`)
	fn try_number() -> Weight {
		// Four reads more than measured: a currency, the key of its guardian, and a cooperative with its register.
		Weight::from_parts(64_521_123, 28000)
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Policy::StoredSlotDuration` (r:1 w:0)
	/// Proof: `Policy::StoredSlotDuration` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Policy::StoredHardware` (r:1 w:0)
	/// Proof: `Policy::StoredHardware` (`max_values`: Some(1), `max_size`: Some(1), added: 496, mode: `MaxEncodedLen`)
	/// Storage: `Juries::Agenda` (r:2 w:2)
	/// Proof: `Juries::Agenda` (`max_values`: None, `max_size`: Some(12), added: 2487, mode: `MaxEncodedLen`)
	/// Storage: `Juries::Cases` (r:1 w:1)
	/// Proof: `Juries::Cases` (`max_values`: None, `max_size`: Some(421), added: 2896, mode: `MaxEncodedLen`)
	/// Storage: `Juries::Panels` (r:1 w:1)
	/// Proof: `Juries::Panels` (`max_values`: None, `max_size`: Some(3836), added: 6311, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:31 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `Juries::Duties` (r:31 w:31)
	/// Proof: `Juries::Duties` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:5 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `Policy::StoredSessionLength` (r:1 w:0)
	/// Proof: `Policy::StoredSessionLength` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Juries::FeesSpent` (r:1 w:1)
	/// Proof: `Juries::FeesSpent` (`max_values`: Some(1), `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:32 w:32)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn judge() -> Weight {
		Weight::from_parts(1_764_745_352, 84286)
			.saturating_add(T::DbWeight::get().reads(108_u64))
			.saturating_add(T::DbWeight::get().writes(68_u64))
	}
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Policy::StoredSlotDuration` (r:1 w:0)
	/// Proof: `Policy::StoredSlotDuration` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Policy::StoredHardware` (r:1 w:0)
	/// Proof: `Policy::StoredHardware` (`max_values`: Some(1), `max_size`: Some(1), added: 496, mode: `MaxEncodedLen`)
	/// Storage: `Juries::Agenda` (r:2 w:2)
	/// Proof: `Juries::Agenda` (`max_values`: None, `max_size`: Some(12), added: 2487, mode: `MaxEncodedLen`)
	/// Storage: `Juries::Cases` (r:1 w:1)
	/// Proof: `Juries::Cases` (`max_values`: None, `max_size`: Some(421), added: 2896, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::Open` (r:1 w:0)
	/// Proof: `Assembly::Open` (`max_values`: Some(1), `max_size`: Some(1041), added: 1536, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::Decisions` (r:1 w:0)
	/// Proof: `Assembly::Decisions` (`max_values`: Some(1), `max_size`: Some(721), added: 1216, mode: `MaxEncodedLen`)
	/// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
	/// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:101 w:1)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `Members::Challenges` (r:1 w:1)
	/// Proof: `Members::Challenges` (`max_values`: None, `max_size`: Some(361), added: 2836, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `Members::VouchesReceived` (r:1 w:1)
	/// Proof: `Members::VouchesReceived` (`max_values`: None, `max_size`: Some(2418), added: 4893, mode: `MaxEncodedLen`)
	/// Storage: `Members::VouchesGiven` (r:109 w:108)
	/// Proof: `Members::VouchesGiven` (`max_values`: None, `max_size`: Some(847), added: 3322, mode: `MaxEncodedLen`)
	/// Storage: `Members::Recoveries` (r:1 w:0)
	/// Proof: `Members::Recoveries` (`max_values`: None, `max_size`: Some(4872), added: 7347, mode: `MaxEncodedLen`)
	/// Storage: `Members::FormerKeys` (r:1 w:0)
	/// Proof: `Members::FormerKeys` (`max_values`: None, `max_size`: Some(273), added: 2748, mode: `MaxEncodedLen`)
	/// Storage: `Members::ActiveCount` (r:1 w:1)
	/// Proof: `Members::ActiveCount` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Dividend::ClaimedUpTo` (r:1 w:1)
	/// Proof: `Dividend::ClaimedUpTo` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `Dividend::Accrued` (r:1 w:0)
	/// Proof: `Dividend::Accrued` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	/// Storage: `Dividend::Participations` (r:1 w:0)
	/// Proof: `Dividend::Participations` (`max_values`: None, `max_size`: Some(353), added: 2828, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Persons` (r:1 w:0)
	/// Proof: `Cooperatives::Persons` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Elections::Seats` (r:2 w:0)
	/// Proof: `Elections::Seats` (`max_values`: None, `max_size`: Some(1711), added: 4186, mode: `MaxEncodedLen`)
	/// Storage: `Council::Members` (r:1 w:0)
	/// Proof: `Council::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Validators::Wanted` (r:1 w:0)
	/// Proof: `Validators::Wanted` (`max_values`: Some(1), `max_size`: Some(3202), added: 3697, mode: `MaxEncodedLen`)
	/// Storage: `Session::NextKeys` (r:1 w:0)
	/// Proof: `Session::NextKeys` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `Assembly::Delegations` (r:1 w:0)
	/// Proof: `Assembly::Delegations` (`max_values`: None, `max_size`: Some(82), added: 2557, mode: `MaxEncodedLen`)
	/// Storage: `Juries::Duties` (r:1 w:1)
	/// Proof: `Juries::Duties` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: UNKNOWN KEY `0xc20a534ea128e745456da234cda5e56dafdef69c8389dbdbfe0d9212db07ca67` (r:1 w:0)
	/// Proof: UNKNOWN KEY `0xc20a534ea128e745456da234cda5e56dafdef69c8389dbdbfe0d9212db07ca67` (r:1 w:0)
	/// Storage: `Allowance::OfficialFullAt` (r:0 w:1)
	/// Proof: `Allowance::OfficialFullAt` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `Allowance::GuestsFullAt` (r:0 w:1)
	/// Proof: `Allowance::GuestsFullAt` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	/// Storage: `Allowance::FullAt` (r:0 w:1)
	/// Proof: `Allowance::FullAt` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `Juries::CaseAbout` (r:0 w:1)
	/// Proof: `Juries::CaseAbout` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Members::Branches` (r:0 w:8)
	/// Proof: `Members::Branches` (`max_values`: None, `max_size`: Some(8034), added: 10509, mode: `MaxEncodedLen`)
	/// Storage: `Members::Guardians` (r:0 w:1)
	/// Proof: `Members::Guardians` (`max_values`: None, `max_size`: Some(275), added: 2750, mode: `MaxEncodedLen`)
	/// Storage: `Members::Lines` (r:0 w:1)
	/// Proof: `Members::Lines` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Members::Queue` (r:0 w:1)
	/// Proof: `Members::Queue` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:0 w:1)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	fn finish() -> Weight {
		Weight::from_parts(567_196_561, 363088)
			.saturating_add(T::DbWeight::get().reads(238_u64))
			.saturating_add(T::DbWeight::get().writes(134_u64))
	}
	/// Storage: `Juries::Statements` (r:101 w:100)
	/// Proof: `Juries::Statements` (`max_values`: None, `max_size`: Some(1092), added: 3567, mode: `MaxEncodedLen`)
	/// Storage: `Juries::Reasons` (r:1 w:0)
	/// Proof: `Juries::Reasons` (`max_values`: None, `max_size`: Some(1054), added: 3529, mode: `MaxEncodedLen`)
	/// Storage: `Juries::Cases` (r:0 w:1)
	/// Proof: `Juries::Cases` (`max_values`: None, `max_size`: Some(421), added: 2896, mode: `MaxEncodedLen`)
	/// Storage: `Juries::Panels` (r:0 w:2)
	/// Proof: `Juries::Panels` (`max_values`: None, `max_size`: Some(3836), added: 6311, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[0, 100]`.
	fn clear(n: u32, ) -> Weight {
		Weight::from_parts(22_023_509, 4557)
			// Standard error: 48_481
			.saturating_add(Weight::from_parts(3_133_996, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(3_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 3567).saturating_mul(n.into()))
	}
}

/// For mocks.
impl WeightInfo for () {
	fn commit_seed() -> Weight {
		Weight::from_parts(48_637_082, 5883)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn reveal_seed() -> Weight {
		Weight::from_parts(24_677_402, 3886)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn accept() -> Weight {
		Weight::from_parts(57_985_913, 7301)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn decline() -> Weight {
		Weight::from_parts(46_135_873, 7301)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn state() -> Weight {
		Weight::from_parts(69_909_124, 18825)
			.saturating_add(RocksDbWeight::get().reads(13_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn commit_vote() -> Weight {
		Weight::from_parts(61_050_227, 7301)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn reveal_vote() -> Weight {
		Weight::from_parts(63_922_385, 7301)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn appeal() -> Weight {
		Weight::from_parts(51_355_897, 5883)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn carry_out() -> Weight {
		Weight::from_parts(141_520_928, 27566)
			.saturating_add(RocksDbWeight::get().reads(18_u64))
			.saturating_add(RocksDbWeight::get().writes(21_u64))
	}
	fn claim_fees() -> Weight {
		Weight::from_parts(89_591_108, 14190)
			.saturating_add(RocksDbWeight::get().reads(13_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn look_at_agenda() -> Weight {
		Weight::from_parts(7_960_473, 3477)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
	}
	fn transition() -> Weight {
		Weight::from_parts(27_303_320, 5964)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn try_number() -> Weight {
		// Four reads more than measured: a currency, the key of its guardian, and a cooperative with its register.
		Weight::from_parts(64_521_123, 28000)
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn judge() -> Weight {
		Weight::from_parts(1_764_745_352, 84286)
			.saturating_add(RocksDbWeight::get().reads(108_u64))
			.saturating_add(RocksDbWeight::get().writes(68_u64))
	}
	fn finish() -> Weight {
		Weight::from_parts(567_196_561, 363088)
			.saturating_add(RocksDbWeight::get().reads(238_u64))
			.saturating_add(RocksDbWeight::get().writes(134_u64))
	}
	fn clear(n: u32, ) -> Weight {
		Weight::from_parts(22_023_509, 4557)
			.saturating_add(Weight::from_parts(3_133_996, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 3567).saturating_mul(n.into()))
	}
}
