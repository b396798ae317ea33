
//! Weights of `pallet_meetings`, measured by `make weights`. Do not edit.
//!
//! `object` and `judge_objection` are estimates, and so are the reads and writes of the standing items.
//! 20 steps, 10 repeats, compiled Wasm, divided by 1.71, on Intel(R) Xeon(R) Processor, 2026-11-30.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens)]
#![allow(unused_imports)]
#![allow(missing_docs)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{constants::RocksDbWeight, Weight}};

/// What must be weighed in `pallet_meetings`.
pub trait WeightInfo {
	fn set_rules() -> Weight;
	fn demand() -> Weight;
	fn withdraw_demand() -> Weight;
	fn convene(n: u32, ) -> Weight;
	fn convene_again(n: u32, ) -> Weight;
	fn add_motion() -> Weight;
	fn add_document() -> Weight;
	fn name_proxy() -> Weight;
	fn attend() -> Weight;
	fn vote() -> Weight;
	fn commit_vote() -> Weight;
	fn reveal_vote() -> Weight;
	fn strike() -> Weight;
	fn conclude(n: u32, ) -> Weight;
	fn draw_signers() -> Weight;
	fn write_minutes() -> Weight;
	fn sign_minutes() -> Weight;
	fn clear_meeting(n: u32, ) -> Weight;
	fn object() -> Weight;
	fn judge_objection() -> Weight;
}

/// The weights, with this runtime's database.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Parameters::Parameters` (r:2 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:0)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(911), added: 3386, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::BylawsVersions` (r:1 w:0)
	/// Proof: `Cooperatives::BylawsVersions` (`max_values`: None, `max_size`: Some(1683), added: 4158, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::RulesOf` (r:0 w:1)
	/// Proof: `Meetings::RulesOf` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	fn set_rules() -> Weight {
		Weight::from_parts(34_435_453, 6270)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Cooperatives::Members` (r:1 w:0)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:0)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(911), added: 3386, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::BylawsVersions` (r:1 w:0)
	/// Proof: `Cooperatives::BylawsVersions` (`max_values`: None, `max_size`: Some(1683), added: 4158, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::NextMeeting` (r:1 w:0)
	/// Proof: `Meetings::NextMeeting` (`max_values`: None, `max_size`: Some(17), added: 2492, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::Demands` (r:1 w:1)
	/// Proof: `Meetings::Demands` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::DemandCount` (r:1 w:1)
	/// Proof: `Meetings::DemandCount` (`max_values`: None, `max_size`: Some(21), added: 2496, mode: `MaxEncodedLen`)
	fn demand() -> Weight {
		Weight::from_parts(55_558_476, 5148)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Meetings::NextMeeting` (r:1 w:0)
	/// Proof: `Meetings::NextMeeting` (`max_values`: None, `max_size`: Some(17), added: 2492, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Members` (r:1 w:0)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:0)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(911), added: 3386, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::BylawsVersions` (r:1 w:0)
	/// Proof: `Cooperatives::BylawsVersions` (`max_values`: None, `max_size`: Some(1683), added: 4158, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::Demands` (r:1 w:1)
	/// Proof: `Meetings::Demands` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::DemandCount` (r:1 w:1)
	/// Proof: `Meetings::DemandCount` (`max_values`: None, `max_size`: Some(21), added: 2496, mode: `MaxEncodedLen`)
	fn withdraw_demand() -> Weight {
		Weight::from_parts(66_195_050, 5148)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:0)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(911), added: 3386, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::BylawsVersions` (r:1 w:0)
	/// Proof: `Cooperatives::BylawsVersions` (`max_values`: None, `max_size`: Some(1683), added: 4158, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::NextMeeting` (r:1 w:1)
	/// Proof: `Meetings::NextMeeting` (`max_values`: None, `max_size`: Some(17), added: 2492, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Officers` (r:1 w:0)
	/// Proof: `Cooperatives::Officers` (`max_values`: None, `max_size`: Some(82), added: 2557, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Members` (r:1 w:0)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::DemandCount` (r:1 w:0)
	/// Proof: `Meetings::DemandCount` (`max_values`: None, `max_size`: Some(21), added: 2496, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::RulesOf` (r:1 w:0)
	/// Proof: `Meetings::RulesOf` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::Demands` (r:1 w:0)
	/// Proof: `Meetings::Demands` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::LastMet` (r:1 w:0)
	/// Proof: `Meetings::LastMet` (`max_values`: None, `max_size`: Some(21), added: 2496, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:3 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::ItemOf` (r:16 w:16)
	/// Proof: `Meetings::ItemOf` (`max_values`: None, `max_size`: Some(30), added: 2505, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Resolutions` (r:16 w:16)
	/// Proof: `Cooperatives::Resolutions` (`max_values`: None, `max_size`: Some(614), added: 3089, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::Meetings` (r:0 w:1)
	/// Proof: `Meetings::Meetings` (`max_values`: None, `max_size`: Some(2508), added: 4983, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::Items` (r:0 w:16)
	/// Proof: `Meetings::Items` (`max_values`: None, `max_size`: Some(198), added: 2673, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[0, 16]`.
	fn convene(n: u32, ) -> Weight {
		// Two standing resolutions are estimated: each as a proposal, and as two items of the agenda.
		Weight::from_parts(260_000_000, 8910)
			// Standard error: 495_438
			.saturating_add(Weight::from_parts(12_079_120, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(40_u64))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(18_u64))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 3089).saturating_mul(n.into()))
	}
	/// Storage: `Cooperatives::Members` (r:1 w:0)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:0)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(911), added: 3386, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::BylawsVersions` (r:1 w:0)
	/// Proof: `Cooperatives::BylawsVersions` (`max_values`: None, `max_size`: Some(1683), added: 4158, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::NextMeeting` (r:1 w:1)
	/// Proof: `Meetings::NextMeeting` (`max_values`: None, `max_size`: Some(17), added: 2492, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::Meetings` (r:1 w:1)
	/// Proof: `Meetings::Meetings` (`max_values`: None, `max_size`: Some(2508), added: 4983, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::RulesOf` (r:1 w:0)
	/// Proof: `Meetings::RulesOf` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:3 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::Items` (r:32 w:32)
	/// Proof: `Meetings::Items` (`max_values`: None, `max_size`: Some(198), added: 2673, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::ItemOf` (r:32 w:32)
	/// Proof: `Meetings::ItemOf` (`max_values`: None, `max_size`: Some(30), added: 2505, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Resolutions` (r:32 w:32)
	/// Proof: `Cooperatives::Resolutions` (`max_values`: None, `max_size`: Some(614), added: 3089, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 32]`.
	fn convene_again(n: u32, ) -> Weight {
		Weight::from_parts(133_869_932, 8910)
			// Standard error: 409_109
			.saturating_add(Weight::from_parts(16_497_166, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(18_u64))
			.saturating_add(T::DbWeight::get().reads((3_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(8_u64))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 3089).saturating_mul(n.into()))
	}
	/// Storage: `Meetings::Meetings` (r:1 w:1)
	/// Proof: `Meetings::Meetings` (`max_values`: None, `max_size`: Some(2508), added: 4983, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Members` (r:1 w:0)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:0)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(911), added: 3386, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::BylawsVersions` (r:1 w:0)
	/// Proof: `Cooperatives::BylawsVersions` (`max_values`: None, `max_size`: Some(1683), added: 4158, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::Items` (r:32 w:1)
	/// Proof: `Meetings::Items` (`max_values`: None, `max_size`: Some(198), added: 2673, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::ItemOf` (r:1 w:1)
	/// Proof: `Meetings::ItemOf` (`max_values`: None, `max_size`: Some(30), added: 2505, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Resolutions` (r:1 w:1)
	/// Proof: `Cooperatives::Resolutions` (`max_values`: None, `max_size`: Some(614), added: 3089, mode: `MaxEncodedLen`)
	fn add_motion() -> Weight {
		Weight::from_parts(203_828_960, 86526)
			.saturating_add(T::DbWeight::get().reads(41_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Cooperatives::Officers` (r:1 w:0)
	/// Proof: `Cooperatives::Officers` (`max_values`: None, `max_size`: Some(82), added: 2557, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Members` (r:1 w:0)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `Members::Recoveries` (r:1 w:0)
	/// Proof: `Members::Recoveries` (`max_values`: None, `max_size`: Some(4872), added: 7347, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::Meetings` (r:1 w:1)
	/// Proof: `Meetings::Meetings` (`max_values`: None, `max_size`: Some(2508), added: 4983, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn add_document() -> Weight {
		Weight::from_parts(52_246_348, 8337)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Meetings::Meetings` (r:1 w:0)
	/// Proof: `Meetings::Meetings` (`max_values`: None, `max_size`: Some(2508), added: 4983, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Members` (r:2 w:0)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:2 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:0)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(911), added: 3386, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::BylawsVersions` (r:1 w:0)
	/// Proof: `Cooperatives::BylawsVersions` (`max_values`: None, `max_size`: Some(1683), added: 4158, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::Attendances` (r:1 w:0)
	/// Proof: `Meetings::Attendances` (`max_values`: None, `max_size`: Some(35), added: 2510, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::Proxies` (r:1 w:1)
	/// Proof: `Meetings::Proxies` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::ProxyCount` (r:2 w:2)
	/// Proof: `Meetings::ProxyCount` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	fn name_proxy() -> Weight {
		Weight::from_parts(88_223_513, 6274)
			.saturating_add(T::DbWeight::get().reads(13_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Meetings::Meetings` (r:1 w:1)
	/// Proof: `Meetings::Meetings` (`max_values`: None, `max_size`: Some(2508), added: 4983, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Members` (r:1 w:0)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:0)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(911), added: 3386, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::BylawsVersions` (r:1 w:0)
	/// Proof: `Cooperatives::BylawsVersions` (`max_values`: None, `max_size`: Some(1683), added: 4158, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::Attendances` (r:1 w:1)
	/// Proof: `Meetings::Attendances` (`max_values`: None, `max_size`: Some(35), added: 2510, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::Proxies` (r:1 w:1)
	/// Proof: `Meetings::Proxies` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::ProxyCount` (r:1 w:1)
	/// Proof: `Meetings::ProxyCount` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::Attendees` (r:0 w:1)
	/// Proof: `Meetings::Attendees` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	fn attend() -> Weight {
		Weight::from_parts(80_385_944, 5973)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Meetings::Meetings` (r:1 w:0)
	/// Proof: `Meetings::Meetings` (`max_values`: None, `max_size`: Some(2508), added: 4983, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::Items` (r:1 w:1)
	/// Proof: `Meetings::Items` (`max_values`: None, `max_size`: Some(198), added: 2673, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Members` (r:2 w:0)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:2 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:0)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(911), added: 3386, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::BylawsVersions` (r:1 w:0)
	/// Proof: `Cooperatives::BylawsVersions` (`max_values`: None, `max_size`: Some(1683), added: 4158, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::Proxies` (r:1 w:0)
	/// Proof: `Meetings::Proxies` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::Attendances` (r:1 w:0)
	/// Proof: `Meetings::Attendances` (`max_values`: None, `max_size`: Some(35), added: 2510, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::Ballots` (r:1 w:1)
	/// Proof: `Meetings::Ballots` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	fn vote() -> Weight {
		Weight::from_parts(94_640_173, 6274)
			.saturating_add(T::DbWeight::get().reads(13_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Meetings::Meetings` (r:1 w:0)
	/// Proof: `Meetings::Meetings` (`max_values`: None, `max_size`: Some(2508), added: 4983, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::Items` (r:1 w:0)
	/// Proof: `Meetings::Items` (`max_values`: None, `max_size`: Some(198), added: 2673, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Members` (r:2 w:0)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:2 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:0)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(911), added: 3386, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::BylawsVersions` (r:1 w:0)
	/// Proof: `Cooperatives::BylawsVersions` (`max_values`: None, `max_size`: Some(1683), added: 4158, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::Proxies` (r:1 w:0)
	/// Proof: `Meetings::Proxies` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::Attendances` (r:1 w:0)
	/// Proof: `Meetings::Attendances` (`max_values`: None, `max_size`: Some(35), added: 2510, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::Commitments` (r:0 w:1)
	/// Proof: `Meetings::Commitments` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	fn commit_vote() -> Weight {
		Weight::from_parts(89_069_724, 6274)
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Meetings::Meetings` (r:1 w:0)
	/// Proof: `Meetings::Meetings` (`max_values`: None, `max_size`: Some(2508), added: 4983, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Members` (r:2 w:0)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:2 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:0)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(911), added: 3386, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::BylawsVersions` (r:1 w:0)
	/// Proof: `Cooperatives::BylawsVersions` (`max_values`: None, `max_size`: Some(1683), added: 4158, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::Proxies` (r:1 w:0)
	/// Proof: `Meetings::Proxies` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::Attendances` (r:1 w:0)
	/// Proof: `Meetings::Attendances` (`max_values`: None, `max_size`: Some(35), added: 2510, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::Commitments` (r:1 w:1)
	/// Proof: `Meetings::Commitments` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::Items` (r:1 w:1)
	/// Proof: `Meetings::Items` (`max_values`: None, `max_size`: Some(198), added: 2673, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::Ballots` (r:1 w:1)
	/// Proof: `Meetings::Ballots` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	fn reveal_vote() -> Weight {
		Weight::from_parts(95_749_103, 6274)
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Meetings::Meetings` (r:1 w:1)
	/// Proof: `Meetings::Meetings` (`max_values`: None, `max_size`: Some(2508), added: 4983, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Members` (r:1 w:0)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::Attendances` (r:1 w:1)
	/// Proof: `Meetings::Attendances` (`max_values`: None, `max_size`: Some(35), added: 2510, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::Proxies` (r:1 w:1)
	/// Proof: `Meetings::Proxies` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::ProxyCount` (r:1 w:1)
	/// Proof: `Meetings::ProxyCount` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::Ballots` (r:32 w:32)
	/// Proof: `Meetings::Ballots` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::Items` (r:32 w:32)
	/// Proof: `Meetings::Items` (`max_values`: None, `max_size`: Some(198), added: 2673, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::Commitments` (r:0 w:32)
	/// Proof: `Meetings::Commitments` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	fn strike() -> Weight {
		Weight::from_parts(332_051_338, 86526)
			.saturating_add(T::DbWeight::get().reads(69_u64))
			.saturating_add(T::DbWeight::get().writes(100_u64))
	}
	/// Storage: `Meetings::Meetings` (r:1 w:1)
	/// Proof: `Meetings::Meetings` (`max_values`: None, `max_size`: Some(2508), added: 4983, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Officers` (r:1 w:0)
	/// Proof: `Cooperatives::Officers` (`max_values`: None, `max_size`: Some(82), added: 2557, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::Items` (r:32 w:32)
	/// Proof: `Meetings::Items` (`max_values`: None, `max_size`: Some(198), added: 2673, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:0)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(911), added: 3386, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Resolutions` (r:32 w:32)
	/// Proof: `Cooperatives::Resolutions` (`max_values`: None, `max_size`: Some(614), added: 3089, mode: `MaxEncodedLen`)
	/// Storage: `Policy::StoredSlotDuration` (r:1 w:0)
	/// Proof: `Policy::StoredSlotDuration` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Policy::StoredHardware` (r:1 w:0)
	/// Proof: `Policy::StoredHardware` (`max_values`: Some(1), `max_size`: Some(1), added: 496, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::LastMet` (r:0 w:1)
	/// Proof: `Meetings::LastMet` (`max_values`: None, `max_size`: Some(21), added: 2496, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::ItemOf` (r:0 w:32)
	/// Proof: `Meetings::ItemOf` (`max_values`: None, `max_size`: Some(30), added: 2505, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::MinutesOf` (r:0 w:1)
	/// Proof: `Meetings::MinutesOf` (`max_values`: None, `max_size`: Some(349), added: 2824, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::RulesOf` (r:1 w:0)
	/// Proof: `Meetings::RulesOf` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 32]`.
	fn conclude(n: u32, ) -> Weight {
		Weight::from_parts(37_406_910, 5973)
			// Standard error: 263_254
			.saturating_add(Weight::from_parts(15_705_856, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(7_u64))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 3089).saturating_mul(n.into()))
	}
	/// Storage: `Meetings::MinutesOf` (r:1 w:1)
	/// Proof: `Meetings::MinutesOf` (`max_values`: None, `max_size`: Some(349), added: 2824, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::Meetings` (r:1 w:0)
	/// Proof: `Meetings::Meetings` (`max_values`: None, `max_size`: Some(2508), added: 4983, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::Attendees` (r:43 w:0)
	/// Proof: `Meetings::Attendees` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::Attendances` (r:43 w:0)
	/// Proof: `Meetings::Attendances` (`max_values`: None, `max_size`: Some(35), added: 2510, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Members` (r:43 w:0)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`)
	fn draw_signers() -> Weight {
		Weight::from_parts(367_555_844, 114424)
			.saturating_add(T::DbWeight::get().reads(131_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Meetings::Meetings` (r:1 w:0)
	/// Proof: `Meetings::Meetings` (`max_values`: None, `max_size`: Some(2508), added: 4983, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::MinutesOf` (r:1 w:1)
	/// Proof: `Meetings::MinutesOf` (`max_values`: None, `max_size`: Some(349), added: 2824, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Members` (r:1 w:0)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:0)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(911), added: 3386, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::BylawsVersions` (r:1 w:0)
	/// Proof: `Cooperatives::BylawsVersions` (`max_values`: None, `max_size`: Some(1683), added: 4158, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	fn write_minutes() -> Weight {
		Weight::from_parts(59_165_575, 5973)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Meetings::Meetings` (r:1 w:0)
	/// Proof: `Meetings::Meetings` (`max_values`: None, `max_size`: Some(2508), added: 4983, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::MinutesOf` (r:1 w:1)
	/// Proof: `Meetings::MinutesOf` (`max_values`: None, `max_size`: Some(349), added: 2824, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Members` (r:1 w:0)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:0)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(911), added: 3386, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::BylawsVersions` (r:1 w:0)
	/// Proof: `Cooperatives::BylawsVersions` (`max_values`: None, `max_size`: Some(1683), added: 4158, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	fn sign_minutes() -> Weight {
		Weight::from_parts(57_510_684, 5973)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Meetings::Meetings` (r:1 w:1)
	/// Proof: `Meetings::Meetings` (`max_values`: None, `max_size`: Some(2508), added: 4983, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::Ballots` (r:199 w:198)
	/// Proof: `Meetings::Ballots` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::Commitments` (r:1 w:0)
	/// Proof: `Meetings::Commitments` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::Attendances` (r:1 w:0)
	/// Proof: `Meetings::Attendances` (`max_values`: None, `max_size`: Some(35), added: 2510, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::Attendees` (r:1 w:0)
	/// Proof: `Meetings::Attendees` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::Proxies` (r:1 w:0)
	/// Proof: `Meetings::Proxies` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::ProxyCount` (r:1 w:0)
	/// Proof: `Meetings::ProxyCount` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::Demands` (r:1 w:0)
	/// Proof: `Meetings::Demands` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::Items` (r:2 w:1)
	/// Proof: `Meetings::Items` (`max_values`: None, `max_size`: Some(198), added: 2673, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	/// Storage: `Policy::StoredSlotDuration` (r:1 w:0)
	/// Proof: `Policy::StoredSlotDuration` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Policy::StoredHardware` (r:1 w:0)
	/// Proof: `Policy::StoredHardware` (`max_values`: Some(1), `max_size`: Some(1), added: 496, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::DemandCount` (r:0 w:1)
	/// Proof: `Meetings::DemandCount` (`max_values`: None, `max_size`: Some(21), added: 2496, mode: `MaxEncodedLen`)
	/// Storage: `Meetings::MinutesOf` (r:0 w:1)
	/// Proof: `Meetings::MinutesOf` (`max_values`: None, `max_size`: Some(349), added: 2824, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 200]`.
	fn clear_meeting(n: u32, ) -> Weight {
		Weight::from_parts(90_102_296, 6336)
			// Standard error: 48_113
			.saturating_add(Weight::from_parts(2_839_171, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(4_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2471).saturating_mul(n.into()))
	}
	/// An estimate: `sign_minutes`, an item, an objection, a resolution, and the arbiter's storage.
	fn object() -> Weight {
		Weight::from_parts(110_000_000, 8910)
			.saturating_add(T::DbWeight::get().reads(20_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	/// An estimate: an objection, an item, a resolution with its preimage, and the arbiter's storage.
	fn judge_objection() -> Weight {
		Weight::from_parts(110_000_000, 8910)
			.saturating_add(T::DbWeight::get().reads(18_u64))
			.saturating_add(T::DbWeight::get().writes(12_u64))
	}
}

/// For mocks.
impl WeightInfo for () {
	fn set_rules() -> Weight {
		Weight::from_parts(34_435_453, 6270)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn demand() -> Weight {
		Weight::from_parts(55_558_476, 5148)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn withdraw_demand() -> Weight {
		Weight::from_parts(66_195_050, 5148)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn convene(n: u32, ) -> Weight {
		// Two standing resolutions are estimated: each as a proposal, and as two items of the agenda.
		Weight::from_parts(260_000_000, 8910)
			.saturating_add(Weight::from_parts(12_079_120, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(40_u64))
			.saturating_add(RocksDbWeight::get().reads((2_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(18_u64))
			.saturating_add(RocksDbWeight::get().writes((3_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 3089).saturating_mul(n.into()))
	}
	fn convene_again(n: u32, ) -> Weight {
		Weight::from_parts(133_869_932, 8910)
			.saturating_add(Weight::from_parts(16_497_166, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(18_u64))
			.saturating_add(RocksDbWeight::get().reads((3_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(8_u64))
			.saturating_add(RocksDbWeight::get().writes((3_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 3089).saturating_mul(n.into()))
	}
	fn add_motion() -> Weight {
		Weight::from_parts(203_828_960, 86526)
			.saturating_add(RocksDbWeight::get().reads(41_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn add_document() -> Weight {
		Weight::from_parts(52_246_348, 8337)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn name_proxy() -> Weight {
		Weight::from_parts(88_223_513, 6274)
			.saturating_add(RocksDbWeight::get().reads(13_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn attend() -> Weight {
		Weight::from_parts(80_385_944, 5973)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn vote() -> Weight {
		Weight::from_parts(94_640_173, 6274)
			.saturating_add(RocksDbWeight::get().reads(13_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn commit_vote() -> Weight {
		Weight::from_parts(89_069_724, 6274)
			.saturating_add(RocksDbWeight::get().reads(12_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn reveal_vote() -> Weight {
		Weight::from_parts(95_749_103, 6274)
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn strike() -> Weight {
		Weight::from_parts(332_051_338, 86526)
			.saturating_add(RocksDbWeight::get().reads(69_u64))
			.saturating_add(RocksDbWeight::get().writes(100_u64))
	}
	fn conclude(n: u32, ) -> Weight {
		Weight::from_parts(37_406_910, 5973)
			.saturating_add(Weight::from_parts(15_705_856, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(11_u64))
			.saturating_add(RocksDbWeight::get().reads((2_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
			.saturating_add(RocksDbWeight::get().writes((3_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 3089).saturating_mul(n.into()))
	}
	fn draw_signers() -> Weight {
		Weight::from_parts(367_555_844, 114424)
			.saturating_add(RocksDbWeight::get().reads(131_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn write_minutes() -> Weight {
		Weight::from_parts(59_165_575, 5973)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn sign_minutes() -> Weight {
		Weight::from_parts(57_510_684, 5973)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn clear_meeting(n: u32, ) -> Weight {
		Weight::from_parts(90_102_296, 6336)
			.saturating_add(Weight::from_parts(2_839_171, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2471).saturating_mul(n.into()))
	}
	/// An estimate: `sign_minutes`, an item, an objection, a resolution, and the arbiter's storage.
	fn object() -> Weight {
		Weight::from_parts(110_000_000, 8910)
			.saturating_add(RocksDbWeight::get().reads(20_u64))
			.saturating_add(RocksDbWeight::get().writes(8_u64))
	}
	/// An estimate: an objection, an item, a resolution with its preimage, and the arbiter's storage.
	fn judge_objection() -> Weight {
		Weight::from_parts(110_000_000, 8910)
			.saturating_add(RocksDbWeight::get().reads(18_u64))
			.saturating_add(RocksDbWeight::get().writes(12_u64))
	}
}
