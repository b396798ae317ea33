
//! Weights of `pallet_members`, measured by `make weights`. Do not edit.
//!
//! 50 steps, 20 repeats, compiled Wasm, divided by 1.66, on AMD EPYC, 2026-11-29.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens)]
#![allow(unused_imports)]
#![allow(missing_docs)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{constants::RocksDbWeight, Weight}};

/// What must be weighed in `pallet_members`.
pub trait WeightInfo {
	fn invite(v: u32, ) -> Weight;
	fn accept_invitation() -> Weight;
	fn vouch(v: u32, ) -> Weight;
	fn withdraw_vouch() -> Weight;
	fn challenge() -> Weight;
	fn join() -> Weight;
	fn renew() -> Weight;
	fn forget_person(r: u32, g: u32, ) -> Weight;
	fn change_key() -> Weight;
	fn confirm_key() -> Weight;
	fn support_recovery() -> Weight;
	fn object_to_recovery() -> Weight;
	fn complete_recovery() -> Weight;
	fn withdraw_support() -> Weight;
	fn decide_recovery() -> Weight;
	fn close_recovery() -> Weight;
	fn set_guardians() -> Weight;
	fn stop_key_change() -> Weight;
	fn leave() -> Weight;
	fn stay() -> Weight;
	fn collect_money() -> Weight;
	fn look_at_bucket() -> Weight;
	fn lapse() -> Weight;
	fn close_undecided() -> Weight;
	fn name_branch(n: u32, ) -> Weight;
	fn judge_branch() -> Weight;
	fn check_named() -> Weight;
}

/// The weights, with this runtime's database.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Members::IdOf` (r:2 w:1)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:1)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `Members::NextKeyOf` (r:1 w:0)
	/// Proof: `Members::NextKeyOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::FormerKeyOf` (r:1 w:0)
	/// Proof: `Members::FormerKeyOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	/// Storage: `Members::VouchesGiven` (r:1 w:1)
	/// Proof: `Members::VouchesGiven` (`max_values`: None, `max_size`: Some(847), added: 3322, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:5 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `Members::VouchesReceived` (r:101 w:101)
	/// Proof: `Members::VouchesReceived` (`max_values`: None, `max_size`: Some(2418), added: 4893, mode:
	/// `MaxEncodedLen`) Storage: `Members::NextId` (r:1 w:1) Proof: `Members::NextId` (`max_values`: Some(1),
	/// `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`) Storage: `System::Account` (r:1 w:1) Proof:
	/// `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`) Storage:
	/// `Policy::StoredSlotDuration` (r:1 w:0) Proof: `Policy::StoredSlotDuration` (`max_values`: Some(1), `max_size`:
	/// Some(8), added: 503, mode: `MaxEncodedLen`) Storage: `Policy::StoredHardware` (r:1 w:0) Proof:
	/// `Policy::StoredHardware` (`max_values`: Some(1), `max_size`: Some(1), added: 496, mode: `MaxEncodedLen`)
	/// Storage: `Members::Queue` (r:0 w:2) Proof: `Members::Queue` (`max_values`: None, `max_size`: Some(20), added:
	/// 2495, mode: `MaxEncodedLen`) The range of component `v` is `[0, 100]`.
	fn invite(v: u32, ) -> Weight {
		Weight::from_parts(70_388_294, 10931)
			// Standard error: 240_008
			.saturating_add(Weight::from_parts(9_063_810, 0).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().reads(17_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(v.into())))
			.saturating_add(T::DbWeight::get().writes(9_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(v.into())))
			.saturating_add(Weight::from_parts(0, 4314).saturating_mul(v.into()))
	}
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:1)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:3 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `Members::VouchesReceived` (r:1 w:0)
	/// Proof: `Members::VouchesReceived` (`max_values`: None, `max_size`: Some(2418), added: 4893, mode:
	/// `MaxEncodedLen`) Storage: `Members::ActiveCount` (r:1 w:0) Proof: `Members::ActiveCount` (`max_values`: Some(1),
	/// `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`) Storage: `Members::Queue` (r:0 w:2) Proof:
	/// `Members::Queue` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	fn accept_invitation() -> Weight {
		Weight::from_parts(49_801_777, 8910)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:2 w:1)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:5 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `Members::VouchesReceived` (r:101 w:101)
	/// Proof: `Members::VouchesReceived` (`max_values`: None, `max_size`: Some(2418), added: 4893, mode:
	/// `MaxEncodedLen`) Storage: `Members::VouchesGiven` (r:2 w:2) Proof: `Members::VouchesGiven` (`max_values`: None,
	/// `max_size`: Some(847), added: 3322, mode: `MaxEncodedLen`) Storage: `Members::Challenges` (r:1 w:0) Proof:
	/// `Members::Challenges` (`max_values`: None, `max_size`: Some(353), added: 2828, mode: `MaxEncodedLen`) Storage:
	/// `Members::ActiveCount` (r:1 w:0) Proof: `Members::ActiveCount` (`max_values`: Some(1), `max_size`: Some(4),
	/// added: 499, mode: `MaxEncodedLen`) Storage: `Policy::StoredSlotDuration` (r:1 w:0) Proof:
	/// `Policy::StoredSlotDuration` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Policy::StoredHardware` (r:1 w:0) Proof: `Policy::StoredHardware` (`max_values`: Some(1), `max_size`:
	/// Some(1), added: 496, mode: `MaxEncodedLen`) The range of component `v` is `[0, 100]`.
	fn vouch(v: u32, ) -> Weight {
		Weight::from_parts(80_735_441, 14190)
			// Standard error: 239_880
			.saturating_add(Weight::from_parts(9_017_568, 0).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().reads(16_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(v.into())))
			.saturating_add(T::DbWeight::get().writes(4_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(v.into())))
			.saturating_add(Weight::from_parts(0, 4314).saturating_mul(v.into()))
	}
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:2 w:1)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Members::VouchesReceived` (r:1 w:1)
	/// Proof: `Members::VouchesReceived` (`max_values`: None, `max_size`: Some(2418), added: 4893, mode:
	/// `MaxEncodedLen`) Storage: `Parameters::Parameters` (r:4 w:0) Proof: `Parameters::Parameters` (`max_values`:
	/// None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`) Storage: `Members::ActiveCount` (r:1 w:0)
	/// Proof: `Members::ActiveCount` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Members::Guardians` (r:1 w:0) Proof: `Members::Guardians` (`max_values`: None, `max_size`: Some(275),
	/// added: 2750, mode: `MaxEncodedLen`) Storage: `Members::Recoveries` (r:1 w:0) Proof: `Members::Recoveries`
	/// (`max_values`: None, `max_size`: Some(4872), added: 7347, mode: `MaxEncodedLen`)
	fn withdraw_vouch() -> Weight {
		Weight::from_parts(77_425_678, 11550)
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:10 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `Members::VouchesGiven` (r:2 w:2)
	/// Proof: `Members::VouchesGiven` (`max_values`: None, `max_size`: Some(847), added: 3322, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Members::VouchesReceived` (r:1 w:0)
	/// Proof: `Members::VouchesReceived` (`max_values`: None, `max_size`: Some(2418), added: 4893, mode:
	/// `MaxEncodedLen`) Storage: `Members::Challenges` (r:1 w:1) Proof: `Members::Challenges` (`max_values`: None,
	/// `max_size`: Some(353), added: 2828, mode: `MaxEncodedLen`) Storage: `Parameters::Parameters` (r:1 w:0) Proof:
	/// `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `Members::Branches` (r:0 w:1) Proof: `Members::Branches` (`max_values`: None, `max_size`: Some(8034),
	/// added: 10509, mode: `MaxEncodedLen`)
	fn challenge() -> Weight {
		Weight::from_parts(104_523_943, 27330)
			.saturating_add(T::DbWeight::get().reads(17_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Members::People` (r:101 w:1)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `Members::Challenges` (r:1 w:0)
	/// Proof: `Members::Challenges` (`max_values`: None, `max_size`: Some(353), added: 2828, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Members::VouchesReceived` (r:1 w:0)
	/// Proof: `Members::VouchesReceived` (`max_values`: None, `max_size`: Some(2418), added: 4893, mode:
	/// `MaxEncodedLen`) Storage: `Members::ActiveCount` (r:1 w:0) Proof: `Members::ActiveCount` (`max_values`: Some(1),
	/// `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`) Storage: `Parameters::Parameters` (r:3 w:0) Proof:
	/// `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `Members::LineEnds` (r:1 w:1) Proof: `Members::LineEnds` (`max_values`: None, `max_size`: Some(25),
	/// added: 2500, mode: `MaxEncodedLen`) Storage: `Members::RecentJoins` (r:1 w:0) Proof: `Members::RecentJoins`
	/// (`max_values`: Some(1), `max_size`: Some(385), added: 880, mode: `MaxEncodedLen`) Storage:
	/// `Members::VouchesGiven` (r:1 w:1) Proof: `Members::VouchesGiven` (`max_values`: None, `max_size`: Some(847),
	/// added: 3322, mode: `MaxEncodedLen`) Storage: `Members::Lines` (r:0 w:1) Proof: `Members::Lines` (`max_values`:
	/// None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	fn join() -> Weight {
		Weight::from_parts(371_254_538, 267024)
			.saturating_add(T::DbWeight::get().reads(112_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:1)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Members::VouchesReceived` (r:1 w:0)
	/// Proof: `Members::VouchesReceived` (`max_values`: None, `max_size`: Some(2418), added: 4893, mode:
	/// `MaxEncodedLen`) Storage: `Members::ActiveCount` (r:1 w:1) Proof: `Members::ActiveCount` (`max_values`: Some(1),
	/// `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`) Storage: `Parameters::Parameters` (r:3 w:0) Proof:
	/// `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `Members::Activations` (r:1 w:1) Proof: `Members::Activations` (`max_values`: Some(1), `max_size`:
	/// Some(8), added: 503, mode: `MaxEncodedLen`) Storage: `Dividend::Accrued` (r:1 w:0) Proof: `Dividend::Accrued`
	/// (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`) Storage: `Timestamp::Now` (r:1
	/// w:0) Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Persons` (r:1 w:1) Proof: `Cooperatives::Persons` (`max_values`: None, `max_size`:
	/// Some(53), added: 2528, mode: `MaxEncodedLen`) Storage: `Dividend::ClaimedUpTo` (r:0 w:1) Proof:
	/// `Dividend::ClaimedUpTo` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`) Storage:
	/// `Allowance::FullAt` (r:0 w:1) Proof: `Allowance::FullAt` (`max_values`: None, `max_size`: Some(24), added: 2499,
	/// mode: `MaxEncodedLen`) Storage: `Members::Queue` (r:0 w:1) Proof: `Members::Queue` (`max_values`: None,
	/// `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	fn renew() -> Weight {
		Weight::from_parts(74_753_544, 8910)
			.saturating_add(T::DbWeight::get().reads(13_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	/// Storage: `Members::People` (r:101 w:101)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `Members::Challenges` (r:1 w:1)
	/// Proof: `Members::Challenges` (`max_values`: None, `max_size`: Some(353), added: 2828, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:3 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `Members::VouchesReceived` (r:101 w:101)
	/// Proof: `Members::VouchesReceived` (`max_values`: None, `max_size`: Some(2418), added: 4893, mode:
	/// `MaxEncodedLen`) Storage: `Members::VouchesGiven` (r:109 w:109) Proof: `Members::VouchesGiven` (`max_values`:
	/// None, `max_size`: Some(847), added: 3322, mode: `MaxEncodedLen`) Storage: `Policy::StoredSlotDuration` (r:1 w:0)
	/// Proof: `Policy::StoredSlotDuration` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode:
	/// `MaxEncodedLen`) Storage: `Policy::StoredHardware` (r:1 w:0) Proof: `Policy::StoredHardware` (`max_values`:
	/// Some(1), `max_size`: Some(1), added: 496, mode: `MaxEncodedLen`) Storage: `Members::Recoveries` (r:1 w:1) Proof:
	/// `Members::Recoveries` (`max_values`: None, `max_size`: Some(4872), added: 7347, mode: `MaxEncodedLen`) Storage:
	/// `System::Account` (r:3 w:3) Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603,
	/// mode: `MaxEncodedLen`) Storage: `Balances::Holds` (r:1 w:1) Proof: `Balances::Holds` (`max_values`: None,
	/// `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`) Storage: `Balances::Freezes` (r:1 w:1) Proof:
	/// `Balances::Freezes` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`) Storage:
	/// `Balances::Locks` (r:1 w:0) Proof: `Balances::Locks` (`max_values`: None, `max_size`: Some(1299), added: 3774,
	/// mode: `MaxEncodedLen`) Storage: `Members::FormerKeys` (r:1 w:1) Proof: `Members::FormerKeys` (`max_values`:
	/// None, `max_size`: Some(273), added: 2748, mode: `MaxEncodedLen`) Storage: `Members::FormerKeyOf` (r:24 w:8)
	/// Proof: `Members::FormerKeyOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	/// Storage: `Members::ActiveCount` (r:1 w:1) Proof: `Members::ActiveCount` (`max_values`: Some(1), `max_size`:
	/// Some(4), added: 499, mode: `MaxEncodedLen`) Storage: `Dividend::ClaimedUpTo` (r:1 w:1) Proof:
	/// `Dividend::ClaimedUpTo` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`) Storage:
	/// `Dividend::Accrued` (r:1 w:0) Proof: `Dividend::Accrued` (`max_values`: Some(1), `max_size`: Some(16), added:
	/// 511, mode: `MaxEncodedLen`) Storage: `Dividend::PaidOut` (r:1 w:1) Proof: `Dividend::PaidOut` (`max_values`:
	/// Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`) Storage: `Dividend::Participations` (r:1 w:1)
	/// Proof: `Dividend::Participations` (`max_values`: None, `max_size`: Some(353), added: 2828, mode:
	/// `MaxEncodedLen`) Storage: `Dividend::Dividends` (r:16 w:16) Proof: `Dividend::Dividends` (`max_values`: None,
	/// `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`) Storage: `CommunityCurrencies::Currencies` (r:16
	/// w:16) Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode:
	/// `MaxEncodedLen`) Storage: `CommunityCurrencies::Accounts` (r:32 w:32) Proof: `CommunityCurrencies::Accounts`
	/// (`max_values`: None, `max_size`: Some(243), added: 2718, mode: `MaxEncodedLen`) Storage: `Members::IdOf` (r:16
	/// w:1) Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Persons` (r:1 w:1) Proof: `Cooperatives::Persons` (`max_values`: None, `max_size`:
	/// Some(53), added: 2528, mode: `MaxEncodedLen`) Storage: `Allowance::OfficialFullAt` (r:0 w:1) Proof:
	/// `Allowance::OfficialFullAt` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `Allowance::GuestsFullAt` (r:0 w:1) Proof: `Allowance::GuestsFullAt` (`max_values`: None, `max_size`:
	/// Some(40), added: 2515, mode: `MaxEncodedLen`) Storage: `Allowance::FullAt` (r:0 w:1) Proof: `Allowance::FullAt`
	/// (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`) Storage: `Members::Branches` (r:0
	/// w:8) Proof: `Members::Branches` (`max_values`: None, `max_size`: Some(8034), added: 10509, mode:
	/// `MaxEncodedLen`) Storage: `Members::Guardians` (r:0 w:1) Proof: `Members::Guardians` (`max_values`: None,
	/// `max_size`: Some(275), added: 2750, mode: `MaxEncodedLen`) Storage: `Members::Lines` (r:0 w:1) Proof:
	/// `Members::Lines` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`) Storage:
	/// `Members::NextKeyOf` (r:0 w:2) Proof: `Members::NextKeyOf` (`max_values`: None, `max_size`: Some(56), added:
	/// 2531, mode: `MaxEncodedLen`) Storage: `Members::Queue` (r:0 w:1) Proof: `Members::Queue` (`max_values`: None,
	/// `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`) The range of component `r` is `[0, 100]`. The range of
	/// component `g` is `[0, 100]`.
	fn forget_person(r: u32, g: u32, ) -> Weight {
		Weight::from_parts(1_300_472_202, 87966)
			// Standard error: 102_837
			.saturating_add(Weight::from_parts(9_116_896, 0).saturating_mul(r.into()))
			// Standard error: 102_837
			.saturating_add(Weight::from_parts(13_860_796, 0).saturating_mul(g.into()))
			.saturating_add(T::DbWeight::get().reads(137_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(r.into())))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(g.into())))
			.saturating_add(T::DbWeight::get().writes(114_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(r.into())))
			.saturating_add(T::DbWeight::get().writes((2_u64).saturating_mul(g.into())))
			.saturating_add(Weight::from_parts(0, 4893).saturating_mul(g.into()))
			.saturating_add(Weight::from_parts(0, 3322).saturating_mul(r.into()))
	}
	/// Storage: `Members::IdOf` (r:2 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:1)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `Members::Recoveries` (r:1 w:1)
	/// Proof: `Members::Recoveries` (`max_values`: None, `max_size`: Some(4872), added: 7347, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:4 w:4)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Freezes` (r:1 w:1)
	/// Proof: `Balances::Freezes` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Locks` (r:1 w:0)
	/// Proof: `Balances::Locks` (`max_values`: None, `max_size`: Some(1299), added: 3774, mode: `MaxEncodedLen`)
	/// Storage: `Members::NextKeyOf` (r:1 w:3)
	/// Proof: `Members::NextKeyOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::FormerKeyOf` (r:1 w:0)
	/// Proof: `Members::FormerKeyOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	fn change_key() -> Weight {
		Weight::from_parts(142_892_981, 11402)
			.saturating_add(T::DbWeight::get().reads(15_u64))
			.saturating_add(T::DbWeight::get().writes(11_u64))
	}
	/// Storage: `Members::NextKeyOf` (r:1 w:2)
	/// Proof: `Members::NextKeyOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::Recoveries` (r:1 w:1)
	/// Proof: `Members::Recoveries` (`max_values`: None, `max_size`: Some(4872), added: 7347, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:1)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Freezes` (r:1 w:1)
	/// Proof: `Balances::Freezes` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Locks` (r:1 w:0)
	/// Proof: `Balances::Locks` (`max_values`: None, `max_size`: Some(1299), added: 3774, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `Members::FormerKeys` (r:1 w:1)
	/// Proof: `Members::FormerKeys` (`max_values`: None, `max_size`: Some(273), added: 2748, mode: `MaxEncodedLen`)
	/// Storage: `Members::FormerKeyOf` (r:1 w:2)
	/// Proof: `Members::FormerKeyOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:0 w:2)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	fn confirm_key() -> Weight {
		Weight::from_parts(129_705_111, 8337)
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().writes(13_u64))
	}
	/// Storage: `Members::IdOf` (r:2 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:101 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Members::VouchesGiven` (r:1 w:0)
	/// Proof: `Members::VouchesGiven` (`max_values`: None, `max_size`: Some(847), added: 3322, mode: `MaxEncodedLen`)
	/// Storage: `Members::Guardians` (r:1 w:0)
	/// Proof: `Members::Guardians` (`max_values`: None, `max_size`: Some(275), added: 2750, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:3 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `Members::VouchesReceived` (r:1 w:0)
	/// Proof: `Members::VouchesReceived` (`max_values`: None, `max_size`: Some(2418), added: 4893, mode:
	/// `MaxEncodedLen`) Storage: `Members::Recoveries` (r:1 w:1) Proof: `Members::Recoveries` (`max_values`: None,
	/// `max_size`: Some(4872), added: 7347, mode: `MaxEncodedLen`) Storage: `Members::NextKeyOf` (r:1 w:1) Proof:
	/// `Members::NextKeyOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`) Storage:
	/// `Members::FormerKeyOf` (r:1 w:0) Proof: `Members::FormerKeyOf` (`max_values`: None, `max_size`: Some(89), added:
	/// 2564, mode: `MaxEncodedLen`) Storage: `System::Account` (r:2 w:2) Proof: `System::Account` (`max_values`: None,
	/// `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`) Storage: `Balances::Holds` (r:1 w:1) Proof:
	/// `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`) Storage:
	/// `Balances::Freezes` (r:1 w:1) Proof: `Balances::Freezes` (`max_values`: None, `max_size`: Some(67), added: 2542,
	/// mode: `MaxEncodedLen`) Storage: `Balances::Locks` (r:1 w:0) Proof: `Balances::Locks` (`max_values`: None,
	/// `max_size`: Some(1299), added: 3774, mode: `MaxEncodedLen`)
	fn support_recovery() -> Weight {
		Weight::from_parts(609_192_549, 267024)
			.saturating_add(T::DbWeight::get().reads(118_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:101 w:1)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `Members::Recoveries` (r:1 w:1)
	/// Proof: `Members::Recoveries` (`max_values`: None, `max_size`: Some(4872), added: 7347, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	fn object_to_recovery() -> Weight {
		Weight::from_parts(348_937_576, 267024)
			.saturating_add(T::DbWeight::get().reads(105_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Members::NextKeyOf` (r:1 w:2)
	/// Proof: `Members::NextKeyOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::Recoveries` (r:1 w:1)
	/// Proof: `Members::Recoveries` (`max_values`: None, `max_size`: Some(4872), added: 7347, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:101 w:1)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:3 w:3)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Freezes` (r:1 w:1)
	/// Proof: `Balances::Freezes` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Locks` (r:1 w:0)
	/// Proof: `Balances::Locks` (`max_values`: None, `max_size`: Some(1299), added: 3774, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `Members::FormerKeys` (r:1 w:1)
	/// Proof: `Members::FormerKeys` (`max_values`: None, `max_size`: Some(273), added: 2748, mode: `MaxEncodedLen`)
	/// Storage: `Members::FormerKeyOf` (r:1 w:2)
	/// Proof: `Members::FormerKeyOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:0 w:2)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	fn complete_recovery() -> Weight {
		Weight::from_parts(484_347_015, 267024)
			.saturating_add(T::DbWeight::get().reads(113_u64))
			.saturating_add(T::DbWeight::get().writes(14_u64))
	}
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:101 w:1)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `Members::Recoveries` (r:1 w:1)
	/// Proof: `Members::Recoveries` (`max_values`: None, `max_size`: Some(4872), added: 7347, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Freezes` (r:1 w:1)
	/// Proof: `Balances::Freezes` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Locks` (r:1 w:0)
	/// Proof: `Balances::Locks` (`max_values`: None, `max_size`: Some(1299), added: 3774, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Members::VouchesGiven` (r:1 w:1)
	/// Proof: `Members::VouchesGiven` (`max_values`: None, `max_size`: Some(847), added: 3322, mode: `MaxEncodedLen`)
	/// Storage: `Members::NextKeyOf` (r:0 w:1)
	/// Proof: `Members::NextKeyOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	fn withdraw_support() -> Weight {
		Weight::from_parts(413_331_931, 267024)
			.saturating_add(T::DbWeight::get().reads(111_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	/// Storage: `Members::Recoveries` (r:1 w:1)
	/// Proof: `Members::Recoveries` (`max_values`: None, `max_size`: Some(4872), added: 7347, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:101 w:1)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Freezes` (r:1 w:1)
	/// Proof: `Balances::Freezes` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Locks` (r:1 w:0)
	/// Proof: `Balances::Locks` (`max_values`: None, `max_size`: Some(1299), added: 3774, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Members::VouchesGiven` (r:100 w:100)
	/// Proof: `Members::VouchesGiven` (`max_values`: None, `max_size`: Some(847), added: 3322, mode: `MaxEncodedLen`)
	/// Storage: `Members::NextKeyOf` (r:0 w:1)
	/// Proof: `Members::NextKeyOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	fn decide_recovery() -> Weight {
		Weight::from_parts(1_216_629_967, 333190)
			.saturating_add(T::DbWeight::get().reads(209_u64))
			.saturating_add(T::DbWeight::get().writes(107_u64))
	}
	/// Storage: `Members::Recoveries` (r:1 w:1)
	/// Proof: `Members::Recoveries` (`max_values`: None, `max_size`: Some(4872), added: 7347, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:1)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Freezes` (r:1 w:1)
	/// Proof: `Balances::Freezes` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Locks` (r:1 w:0)
	/// Proof: `Balances::Locks` (`max_values`: None, `max_size`: Some(1299), added: 3774, mode: `MaxEncodedLen`)
	/// Storage: `Members::NextKeyOf` (r:0 w:1)
	/// Proof: `Members::NextKeyOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	fn close_recovery() -> Weight {
		Weight::from_parts(95_195_556, 8337)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:16 w:1)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `Members::Recoveries` (r:1 w:1)
	/// Proof: `Members::Recoveries` (`max_values`: None, `max_size`: Some(4872), added: 7347, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:2 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Freezes` (r:1 w:1)
	/// Proof: `Balances::Freezes` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Locks` (r:1 w:0)
	/// Proof: `Balances::Locks` (`max_values`: None, `max_size`: Some(1299), added: 3774, mode: `MaxEncodedLen`)
	/// Storage: `Members::Guardians` (r:1 w:1)
	/// Proof: `Members::Guardians` (`max_values`: None, `max_size`: Some(275), added: 2750, mode: `MaxEncodedLen`)
	/// Storage: `Members::NextKeyOf` (r:0 w:1)
	/// Proof: `Members::NextKeyOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	fn set_guardians() -> Weight {
		Weight::from_parts(179_464_741, 43134)
			.saturating_add(T::DbWeight::get().reads(27_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:1)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Members::NextKeyOf` (r:0 w:1)
	/// Proof: `Members::NextKeyOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	fn stop_key_change() -> Weight {
		Weight::from_parts(40_756_980, 3630)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:1)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `Members::Recoveries` (r:1 w:1)
	/// Proof: `Members::Recoveries` (`max_values`: None, `max_size`: Some(4872), added: 7347, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Freezes` (r:1 w:1)
	/// Proof: `Balances::Freezes` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Locks` (r:1 w:0)
	/// Proof: `Balances::Locks` (`max_values`: None, `max_size`: Some(1299), added: 3774, mode: `MaxEncodedLen`)
	/// Storage: `Members::NextKeyOf` (r:0 w:1)
	/// Proof: `Members::NextKeyOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::Queue` (r:0 w:2)
	/// Proof: `Members::Queue` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	fn leave() -> Weight {
		Weight::from_parts(118_699_865, 8337)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:1)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `Members::Queue` (r:0 w:2)
	/// Proof: `Members::Queue` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	fn stay() -> Weight {
		Weight::from_parts(25_024_621, 3624)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Members::FormerKeyOf` (r:1 w:1)
	/// Proof: `Members::FormerKeyOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Freezes` (r:1 w:1)
	/// Proof: `Balances::Freezes` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Locks` (r:1 w:0)
	/// Proof: `Balances::Locks` (`max_values`: None, `max_size`: Some(1299), added: 3774, mode: `MaxEncodedLen`)
	/// Storage: `Members::FormerKeys` (r:1 w:0)
	/// Proof: `Members::FormerKeys` (`max_values`: None, `max_size`: Some(273), added: 2748, mode: `MaxEncodedLen`)
	fn collect_money() -> Weight {
		Weight::from_parts(131_430_137, 6196)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Members::Cursor` (r:1 w:1)
	/// Proof: `Members::Cursor` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Policy::StoredSlotDuration` (r:1 w:0)
	/// Proof: `Policy::StoredSlotDuration` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Policy::StoredHardware` (r:1 w:0)
	/// Proof: `Policy::StoredHardware` (`max_values`: Some(1), `max_size`: Some(1), added: 496, mode: `MaxEncodedLen`)
	/// Storage: `Members::Queue` (r:1 w:0)
	/// Proof: `Members::Queue` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	fn look_at_bucket() -> Weight {
		Weight::from_parts(10_998_623, 3485)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Members::People` (r:1 w:1)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Members::ActiveCount` (r:1 w:1)
	/// Proof: `Members::ActiveCount` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Dividend::ClaimedUpTo` (r:1 w:1)
	/// Proof: `Dividend::ClaimedUpTo` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `Dividend::Accrued` (r:1 w:0)
	/// Proof: `Dividend::Accrued` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Dividend::PaidOut` (r:1 w:1)
	/// Proof: `Dividend::PaidOut` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	/// Storage: `Dividend::Participations` (r:1 w:1)
	/// Proof: `Dividend::Participations` (`max_values`: None, `max_size`: Some(353), added: 2828, mode:
	/// `MaxEncodedLen`) Storage: `Dividend::Dividends` (r:16 w:16) Proof: `Dividend::Dividends` (`max_values`: None,
	/// `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`) Storage: `CommunityCurrencies::Currencies` (r:16
	/// w:16) Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode:
	/// `MaxEncodedLen`) Storage: `CommunityCurrencies::Accounts` (r:32 w:32) Proof: `CommunityCurrencies::Accounts`
	/// (`max_values`: None, `max_size`: Some(243), added: 2718, mode: `MaxEncodedLen`) Storage: `Members::IdOf` (r:16
	/// w:0) Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::FormerKeyOf` (r:16 w:0) Proof: `Members::FormerKeyOf` (`max_values`: None, `max_size`:
	/// Some(89), added: 2564, mode: `MaxEncodedLen`) Storage: `Cooperatives::Persons` (r:1 w:1) Proof:
	/// `Cooperatives::Persons` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`) Storage:
	/// `Allowance::OfficialFullAt` (r:0 w:1) Proof: `Allowance::OfficialFullAt` (`max_values`: None, `max_size`:
	/// Some(24), added: 2499, mode: `MaxEncodedLen`) Storage: `Allowance::FullAt` (r:0 w:1) Proof: `Allowance::FullAt`
	/// (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`) Storage: `Members::Queue` (r:0
	/// w:2) Proof: `Members::Queue` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	fn lapse() -> Weight {
		Weight::from_parts(1_017_374_690, 87966)
			.saturating_add(T::DbWeight::get().reads(107_u64))
			.saturating_add(T::DbWeight::get().writes(76_u64))
	}
	/// Storage: `Members::LineEnds` (r:1 w:1)
	/// Proof: `Members::LineEnds` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	/// Storage: `Policy::StoredSlotDuration` (r:1 w:0)
	/// Proof: `Policy::StoredSlotDuration` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Policy::StoredHardware` (r:1 w:0)
	/// Proof: `Policy::StoredHardware` (`max_values`: Some(1), `max_size`: Some(1), added: 496, mode: `MaxEncodedLen`)
	/// Storage: `Members::Lines` (r:1 w:1)
	/// Proof: `Members::Lines` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Members::Challenges` (r:1 w:1)
	/// Proof: `Members::Challenges` (`max_values`: None, `max_size`: Some(353), added: 2828, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:2 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `Members::VouchesGiven` (r:8 w:8)
	/// Proof: `Members::VouchesGiven` (`max_values`: None, `max_size`: Some(847), added: 3322, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:1)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `Members::Branches` (r:0 w:8)
	/// Proof: `Members::Branches` (`max_values`: None, `max_size`: Some(8034), added: 10509, mode: `MaxEncodedLen`)
	/// Storage: `Members::Queue` (r:0 w:2)
	/// Proof: `Members::Queue` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	fn close_undecided() -> Weight {
		Weight::from_parts(79_746_185, 27566)
			.saturating_add(T::DbWeight::get().reads(17_u64))
			.saturating_add(T::DbWeight::get().writes(22_u64))
	}
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `Members::Challenges` (r:1 w:0)
	/// Proof: `Members::Challenges` (`max_values`: None, `max_size`: Some(353), added: 2828, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `Members::Branches` (r:1 w:1)
	/// Proof: `Members::Branches` (`max_values`: None, `max_size`: Some(8034), added: 10509, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[0, 100]`.
	fn name_branch(_n: u32, ) -> Weight {
		Weight::from_parts(44_643_632, 11499)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Members::Removals` (r:1 w:1)
	/// Proof: `Members::Removals` (`max_values`: None, `max_size`: Some(14511), added: 16986, mode: `MaxEncodedLen`)
	/// Storage: `Members::Challenges` (r:8 w:0)
	/// Proof: `Members::Challenges` (`max_values`: None, `max_size`: Some(353), added: 2828, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `Members::Branches` (r:1 w:1)
	/// Proof: `Members::Branches` (`max_values`: None, `max_size`: Some(8034), added: 10509, mode: `MaxEncodedLen`)
	/// Storage: `Members::LineEnds` (r:1 w:1)
	/// Proof: `Members::LineEnds` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	/// Storage: `Members::Lines` (r:0 w:1)
	/// Proof: `Members::Lines` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	fn judge_branch() -> Weight {
		Weight::from_parts(105_000_207, 23614)
			.saturating_add(T::DbWeight::get().reads(13_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Members::VouchesReceived` (r:1 w:0)
	/// Proof: `Members::VouchesReceived` (`max_values`: None, `max_size`: Some(2418), added: 4893, mode:
	/// `MaxEncodedLen`)
	fn check_named() -> Weight {
		Weight::from_parts(8_062_164, 5883)
			.saturating_add(T::DbWeight::get().reads(1_u64))
	}
}

/// For mocks.
impl WeightInfo for () {
	fn invite(v: u32, ) -> Weight {
		Weight::from_parts(70_388_294, 10931)
			.saturating_add(Weight::from_parts(9_063_810, 0).saturating_mul(v.into()))
			.saturating_add(RocksDbWeight::get().reads(17_u64))
			.saturating_add(RocksDbWeight::get().reads((1_u64).saturating_mul(v.into())))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(v.into())))
			.saturating_add(Weight::from_parts(0, 4314).saturating_mul(v.into()))
	}
	fn accept_invitation() -> Weight {
		Weight::from_parts(49_801_777, 8910)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn vouch(v: u32, ) -> Weight {
		Weight::from_parts(80_735_441, 14190)
			.saturating_add(Weight::from_parts(9_017_568, 0).saturating_mul(v.into()))
			.saturating_add(RocksDbWeight::get().reads(16_u64))
			.saturating_add(RocksDbWeight::get().reads((1_u64).saturating_mul(v.into())))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(v.into())))
			.saturating_add(Weight::from_parts(0, 4314).saturating_mul(v.into()))
	}
	fn withdraw_vouch() -> Weight {
		Weight::from_parts(77_425_678, 11550)
			.saturating_add(RocksDbWeight::get().reads(12_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn challenge() -> Weight {
		Weight::from_parts(104_523_943, 27330)
			.saturating_add(RocksDbWeight::get().reads(17_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn join() -> Weight {
		Weight::from_parts(371_254_538, 267024)
			.saturating_add(RocksDbWeight::get().reads(112_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn renew() -> Weight {
		Weight::from_parts(74_753_544, 8910)
			.saturating_add(RocksDbWeight::get().reads(13_u64))
			.saturating_add(RocksDbWeight::get().writes(8_u64))
	}
	fn forget_person(r: u32, g: u32, ) -> Weight {
		Weight::from_parts(1_300_472_202, 87966)
			.saturating_add(Weight::from_parts(9_116_896, 0).saturating_mul(r.into()))
			.saturating_add(Weight::from_parts(13_860_796, 0).saturating_mul(g.into()))
			.saturating_add(RocksDbWeight::get().reads(137_u64))
			.saturating_add(RocksDbWeight::get().reads((1_u64).saturating_mul(r.into())))
			.saturating_add(RocksDbWeight::get().reads((2_u64).saturating_mul(g.into())))
			.saturating_add(RocksDbWeight::get().writes(114_u64))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(r.into())))
			.saturating_add(RocksDbWeight::get().writes((2_u64).saturating_mul(g.into())))
			.saturating_add(Weight::from_parts(0, 4893).saturating_mul(g.into()))
			.saturating_add(Weight::from_parts(0, 3322).saturating_mul(r.into()))
	}
	fn change_key() -> Weight {
		Weight::from_parts(142_892_981, 11402)
			.saturating_add(RocksDbWeight::get().reads(15_u64))
			.saturating_add(RocksDbWeight::get().writes(11_u64))
	}
	fn confirm_key() -> Weight {
		Weight::from_parts(129_705_111, 8337)
			.saturating_add(RocksDbWeight::get().reads(12_u64))
			.saturating_add(RocksDbWeight::get().writes(13_u64))
	}
	fn support_recovery() -> Weight {
		Weight::from_parts(609_192_549, 267024)
			.saturating_add(RocksDbWeight::get().reads(118_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	fn object_to_recovery() -> Weight {
		Weight::from_parts(348_937_576, 267024)
			.saturating_add(RocksDbWeight::get().reads(105_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn complete_recovery() -> Weight {
		Weight::from_parts(484_347_015, 267024)
			.saturating_add(RocksDbWeight::get().reads(113_u64))
			.saturating_add(RocksDbWeight::get().writes(14_u64))
	}
	fn withdraw_support() -> Weight {
		Weight::from_parts(413_331_931, 267024)
			.saturating_add(RocksDbWeight::get().reads(111_u64))
			.saturating_add(RocksDbWeight::get().writes(8_u64))
	}
	fn decide_recovery() -> Weight {
		Weight::from_parts(1_216_629_967, 333190)
			.saturating_add(RocksDbWeight::get().reads(209_u64))
			.saturating_add(RocksDbWeight::get().writes(107_u64))
	}
	fn close_recovery() -> Weight {
		Weight::from_parts(95_195_556, 8337)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	fn set_guardians() -> Weight {
		Weight::from_parts(179_464_741, 43134)
			.saturating_add(RocksDbWeight::get().reads(27_u64))
			.saturating_add(RocksDbWeight::get().writes(8_u64))
	}
	fn stop_key_change() -> Weight {
		Weight::from_parts(40_756_980, 3630)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn leave() -> Weight {
		Weight::from_parts(118_699_865, 8337)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	fn stay() -> Weight {
		Weight::from_parts(25_024_621, 3624)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn collect_money() -> Weight {
		Weight::from_parts(131_430_137, 6196)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn look_at_bucket() -> Weight {
		Weight::from_parts(10_998_623, 3485)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn lapse() -> Weight {
		Weight::from_parts(1_017_374_690, 87966)
			.saturating_add(RocksDbWeight::get().reads(107_u64))
			.saturating_add(RocksDbWeight::get().writes(76_u64))
	}
	fn close_undecided() -> Weight {
		Weight::from_parts(79_746_185, 27566)
			.saturating_add(RocksDbWeight::get().reads(17_u64))
			.saturating_add(RocksDbWeight::get().writes(22_u64))
	}
	fn name_branch(_n: u32, ) -> Weight {
		Weight::from_parts(44_643_632, 11499)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn judge_branch() -> Weight {
		Weight::from_parts(105_000_207, 23614)
			.saturating_add(RocksDbWeight::get().reads(13_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn check_named() -> Weight {
		Weight::from_parts(8_062_164, 5883)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
	}
}
