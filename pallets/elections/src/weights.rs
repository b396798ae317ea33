
//! Weights of `pallet_elections`, measured by `make weights`. Do not edit.
//!
//! 20 steps, 10 repeats, compiled Wasm, divided by 1.52, on Intel(R) Xeon(R) Processor, 2026-11-30.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens)]
#![allow(unused_imports)]
#![allow(missing_docs)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{constants::RocksDbWeight, Weight}};

/// What must be weighed in `pallet_elections`.
pub trait WeightInfo {
	fn stand() -> Weight;
	fn withdraw() -> Weight;
	fn back() -> Weight;
	fn vote() -> Weight;
	fn vacate() -> Weight;
	fn sign_recall() -> Weight;
	fn vote_recall() -> Weight;
	fn look_at_agenda() -> Weight;
	fn transition() -> Weight;
	fn count(l: u32, ) -> Weight;
	fn begin_count() -> Weight;
	fn conclude() -> Weight;
	fn tally(n: u32, ) -> Weight;
	fn clear(n: u32, ) -> Weight;
}

/// The weights, with this runtime's database.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `Elections::Rounds` (r:1 w:0)
	/// Proof: `Elections::Rounds` (`max_values`: None, `max_size`: Some(13), added: 2488, mode: `MaxEncodedLen`)
	/// Storage: `Elections::Elections` (r:1 w:0)
	/// Proof: `Elections::Elections` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Elections::Seats` (r:1 w:0)
	/// Proof: `Elections::Seats` (`max_values`: None, `max_size`: Some(1711), added: 4186, mode: `MaxEncodedLen`)
	/// Storage: `Elections::Papers` (r:1 w:1)
	/// Proof: `Elections::Papers` (`max_values`: None, `max_size`: Some(1687), added: 4162, mode: `MaxEncodedLen`)
	/// Storage: `Elections::Waiting` (r:1 w:2)
	/// Proof: `Elections::Waiting` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	fn stand() -> Weight {
		Weight::from_parts(39_991_557, 5176)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `Elections::Rounds` (r:1 w:0)
	/// Proof: `Elections::Rounds` (`max_values`: None, `max_size`: Some(13), added: 2488, mode: `MaxEncodedLen`)
	/// Storage: `Elections::Elections` (r:1 w:0)
	/// Proof: `Elections::Elections` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Elections::Papers` (r:1 w:1)
	/// Proof: `Elections::Papers` (`max_values`: None, `max_size`: Some(1687), added: 4162, mode: `MaxEncodedLen`)
	/// Storage: `Elections::Waiting` (r:0 w:1)
	/// Proof: `Elections::Waiting` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	fn withdraw() -> Weight {
		Weight::from_parts(34_252_046, 5152)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `Elections::Rounds` (r:1 w:0)
	/// Proof: `Elections::Rounds` (`max_values`: None, `max_size`: Some(13), added: 2488, mode: `MaxEncodedLen`)
	/// Storage: `Elections::Elections` (r:1 w:0)
	/// Proof: `Elections::Elections` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Elections::Papers` (r:1 w:1)
	/// Proof: `Elections::Papers` (`max_values`: None, `max_size`: Some(1687), added: 4162, mode: `MaxEncodedLen`)
	/// Storage: `Elections::Backings` (r:1 w:1)
	/// Proof: `Elections::Backings` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `Elections::Waiting` (r:1 w:2)
	/// Proof: `Elections::Waiting` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	fn back() -> Weight {
		Weight::from_parts(43_566_159, 5152)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `Elections::Rounds` (r:1 w:0)
	/// Proof: `Elections::Rounds` (`max_values`: None, `max_size`: Some(13), added: 2488, mode: `MaxEncodedLen`)
	/// Storage: `Elections::Elections` (r:1 w:1)
	/// Proof: `Elections::Elections` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Elections::Papers` (r:1 w:0)
	/// Proof: `Elections::Papers` (`max_values`: None, `max_size`: Some(1687), added: 4162, mode: `MaxEncodedLen`)
	/// Storage: `Elections::Places` (r:1 w:1)
	/// Proof: `Elections::Places` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Elections::Pages` (r:1 w:1)
	/// Proof: `Elections::Pages` (`max_values`: None, `max_size`: Some(17691), added: 20166, mode: `MaxEncodedLen`)
	fn vote() -> Weight {
		Weight::from_parts(59_735_816, 21156)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:100 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `Elections::Seats` (r:1 w:1)
	/// Proof: `Elections::Seats` (`max_values`: None, `max_size`: Some(1711), added: 4186, mode: `MaxEncodedLen`)
	/// Storage: `Council::Proposals` (r:1 w:0)
	/// Proof: `Council::Proposals` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Policy::StoredSlotDuration` (r:1 w:0)
	/// Proof: `Policy::StoredSlotDuration` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Policy::StoredHardware` (r:1 w:0)
	/// Proof: `Policy::StoredHardware` (`max_values`: Some(1), `max_size`: Some(1), added: 496, mode: `MaxEncodedLen`)
	/// Storage: `Council::Members` (r:1 w:1)
	/// Proof: `Council::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Elections::Rounds` (r:1 w:0)
	/// Proof: `Elections::Rounds` (`max_values`: None, `max_size`: Some(13), added: 2488, mode: `MaxEncodedLen`)
	/// Storage: `Elections::Elections` (r:4 w:1)
	/// Proof: `Elections::Elections` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
	/// Storage: `Elections::Papers` (r:3 w:3)
	/// Proof: `Elections::Papers` (`max_values`: None, `max_size`: Some(1687), added: 4162, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Elections::Agenda` (r:0 w:1)
	/// Proof: `Elections::Agenda` (`max_values`: None, `max_size`: Some(18), added: 2493, mode: `MaxEncodedLen`)
	/// Storage: `Elections::Counts` (r:0 w:1)
	/// Proof: `Elections::Counts` (`max_values`: None, `max_size`: Some(119505), added: 121980, mode: `MaxEncodedLen`)
	/// Storage: `Council::Prime` (r:0 w:1)
	/// Proof: `Council::Prime` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	fn vacate() -> Weight {
		Weight::from_parts(190_533_057, 265190)
			.saturating_add(T::DbWeight::get().reads(115_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `Elections::Seats` (r:1 w:0)
	/// Proof: `Elections::Seats` (`max_values`: None, `max_size`: Some(1711), added: 4186, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:9 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Elections::Recalls` (r:1 w:1)
	/// Proof: `Elections::Recalls` (`max_values`: None, `max_size`: Some(55), added: 2530, mode: `MaxEncodedLen`)
	/// Storage: `Elections::Voices` (r:1 w:1)
	/// Proof: `Elections::Voices` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `Members::ActiveCount` (r:1 w:0)
	/// Proof: `Members::ActiveCount` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Elections::Agenda` (r:0 w:2)
	/// Proof: `Elections::Agenda` (`max_values`: None, `max_size`: Some(18), added: 2493, mode: `MaxEncodedLen`)
	fn sign_recall() -> Weight {
		Weight::from_parts(73_909_781, 24750)
			.saturating_add(T::DbWeight::get().reads(16_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `Elections::Recalls` (r:1 w:0)
	/// Proof: `Elections::Recalls` (`max_values`: None, `max_size`: Some(55), added: 2530, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Elections::Voices` (r:0 w:1)
	/// Proof: `Elections::Voices` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	fn vote_recall() -> Weight {
		Weight::from_parts(28_812_120, 3632)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Policy::StoredSlotDuration` (r:1 w:0)
	/// Proof: `Policy::StoredSlotDuration` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Policy::StoredHardware` (r:1 w:0)
	/// Proof: `Policy::StoredHardware` (`max_values`: Some(1), `max_size`: Some(1), added: 496, mode: `MaxEncodedLen`)
	/// Storage: `Elections::Agenda` (r:3 w:4)
	/// Proof: `Elections::Agenda` (`max_values`: None, `max_size`: Some(18), added: 2493, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:13 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `Elections::Rounds` (r:2 w:0)
	/// Proof: `Elections::Rounds` (`max_values`: None, `max_size`: Some(13), added: 2488, mode: `MaxEncodedLen`)
	/// Storage: `Members::ActiveCount` (r:1 w:0)
	/// Proof: `Members::ActiveCount` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	fn look_at_agenda() -> Weight {
		Weight::from_parts(68_384_259, 35310)
			.saturating_add(T::DbWeight::get().reads(22_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Policy::StoredSlotDuration` (r:1 w:0)
	/// Proof: `Policy::StoredSlotDuration` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Policy::StoredHardware` (r:1 w:0)
	/// Proof: `Policy::StoredHardware` (`max_values`: Some(1), `max_size`: Some(1), added: 496, mode: `MaxEncodedLen`)
	/// Storage: `Elections::Agenda` (r:2 w:2)
	/// Proof: `Elections::Agenda` (`max_values`: None, `max_size`: Some(18), added: 2493, mode: `MaxEncodedLen`)
	/// Storage: `Elections::Elections` (r:1 w:1)
	/// Proof: `Elections::Elections` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
	/// Storage: `Elections::Papers` (r:1 w:0)
	/// Proof: `Elections::Papers` (`max_values`: None, `max_size`: Some(1687), added: 4162, mode: `MaxEncodedLen`)
	/// Storage: `Members::Activations` (r:1 w:0)
	/// Proof: `Members::Activations` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Members::ActiveCount` (r:1 w:0)
	/// Proof: `Members::ActiveCount` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:9 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	fn transition() -> Weight {
		Weight::from_parts(54_932_589, 24750)
			.saturating_add(T::DbWeight::get().reads(18_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Elections::Pages` (r:64 w:0)
	/// Proof: `Elections::Pages` (`max_values`: None, `max_size`: Some(17691), added: 20166, mode: `MaxEncodedLen`)
	/// Storage: `Elections::Counts` (r:0 w:1)
	/// Proof: `Elections::Counts` (`max_values`: None, `max_size`: Some(119505), added: 121980, mode: `MaxEncodedLen`)
	/// The range of component `l` is `[0, 2000000]`.
	fn count(l: u32, ) -> Weight {
		Weight::from_parts(125_662_730, 447811)
			// Standard error: 17
			.saturating_add(Weight::from_parts(3_040, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(22_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(l.into()))
	}
	/// Storage: `Elections::Rounds` (r:1 w:0)
	/// Proof: `Elections::Rounds` (`max_values`: None, `max_size`: Some(13), added: 2488, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:10 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `Elections::Seats` (r:1 w:0)
	/// Proof: `Elections::Seats` (`max_values`: None, `max_size`: Some(1711), added: 4186, mode: `MaxEncodedLen`)
	/// Storage: `Elections::Elections` (r:2 w:0)
	/// Proof: `Elections::Elections` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
	/// Storage: `Elections::Papers` (r:1 w:0)
	/// Proof: `Elections::Papers` (`max_values`: None, `max_size`: Some(1687), added: 4162, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:128 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `Session::NextKeys` (r:128 w:0)
	/// Proof: `Session::NextKeys` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn begin_count() -> Weight {
		Weight::from_parts(867_556_314, 355156)
			.saturating_add(T::DbWeight::get().reads(271_u64))
	}
	/// Storage: `Elections::Seats` (r:1 w:1)
	/// Proof: `Elections::Seats` (`max_values`: None, `max_size`: Some(1711), added: 4186, mode: `MaxEncodedLen`)
	/// Storage: `Elections::Rounds` (r:1 w:1)
	/// Proof: `Elections::Rounds` (`max_values`: None, `max_size`: Some(13), added: 2488, mode: `MaxEncodedLen`)
	/// Storage: `Elections::Papers` (r:1 w:0)
	/// Proof: `Elections::Papers` (`max_values`: None, `max_size`: Some(1687), added: 4162, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:129 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `Session::NextKeys` (r:128 w:0)
	/// Proof: `Session::NextKeys` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `Elections::Begun` (r:1 w:1)
	/// Proof: `Elections::Begun` (`max_values`: None, `max_size`: Some(9), added: 2484, mode: `MaxEncodedLen`)
	/// Storage: `Validators::Validators` (r:1 w:0)
	/// Proof: `Validators::Validators` (`max_values`: Some(1), `max_size`: Some(4902), added: 5397, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:10 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `Validators::Wanted` (r:1 w:1)
	/// Proof: `Validators::Wanted` (`max_values`: Some(1), `max_size`: Some(3202), added: 3697, mode: `MaxEncodedLen`)
	/// Storage: `Elections::Elections` (r:3 w:0)
	/// Proof: `Elections::Elections` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn conclude() -> Weight {
		Weight::from_parts(1_112_457_688, 356270)
			.saturating_add(T::DbWeight::get().reads(278_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Policy::StoredSlotDuration` (r:1 w:0)
	/// Proof: `Policy::StoredSlotDuration` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Policy::StoredHardware` (r:1 w:0)
	/// Proof: `Policy::StoredHardware` (`max_values`: Some(1), `max_size`: Some(1), added: 496, mode: `MaxEncodedLen`)
	/// Storage: `Elections::Voices` (r:101 w:100)
	/// Proof: `Elections::Voices` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:100 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:9 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `Elections::Seats` (r:1 w:0)
	/// Proof: `Elections::Seats` (`max_values`: None, `max_size`: Some(1711), added: 4186, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[0, 100]`.
	fn tally(n: u32, ) -> Weight {
		Weight::from_parts(43_228_145, 24750)
			// Standard error: 64_513
			.saturating_add(Weight::from_parts(5_410_922, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2642).saturating_mul(n.into()))
	}
	/// Storage: `Elections::Pages` (r:21 w:20)
	/// Proof: `Elections::Pages` (`max_values`: None, `max_size`: Some(17691), added: 20166, mode: `MaxEncodedLen`)
	/// Storage: `Elections::Places` (r:21 w:20)
	/// Proof: `Elections::Places` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Elections::Backings` (r:1 w:0)
	/// Proof: `Elections::Backings` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `Elections::Waiting` (r:1 w:0)
	/// Proof: `Elections::Waiting` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `Elections::Counts` (r:0 w:1)
	/// Proof: `Elections::Counts` (`max_values`: None, `max_size`: Some(119505), added: 121980, mode: `MaxEncodedLen`)
	/// Storage: `Elections::Elections` (r:0 w:1)
	/// Proof: `Elections::Elections` (`max_values`: None, `max_size`: Some(452), added: 2927, mode: `MaxEncodedLen`)
	/// Storage: `Elections::Papers` (r:0 w:1)
	/// Proof: `Elections::Papers` (`max_values`: None, `max_size`: Some(1687), added: 4162, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[0, 40]`.
	fn clear(n: u32, ) -> Weight {
		Weight::from_parts(15_505_414, 22390)
			// Standard error: 156_227
			.saturating_add(Weight::from_parts(11_958_817, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(3_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 9788).saturating_mul(n.into()))
	}
}

/// For mocks.
impl WeightInfo for () {
	fn stand() -> Weight {
		Weight::from_parts(39_991_557, 5176)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn withdraw() -> Weight {
		Weight::from_parts(34_252_046, 5152)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn back() -> Weight {
		Weight::from_parts(43_566_159, 5152)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn vote() -> Weight {
		Weight::from_parts(59_735_816, 21156)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn vacate() -> Weight {
		Weight::from_parts(190_533_057, 265190)
			.saturating_add(RocksDbWeight::get().reads(115_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	fn sign_recall() -> Weight {
		Weight::from_parts(73_909_781, 24750)
			.saturating_add(RocksDbWeight::get().reads(16_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn vote_recall() -> Weight {
		Weight::from_parts(28_812_120, 3632)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn look_at_agenda() -> Weight {
		Weight::from_parts(68_384_259, 35310)
			.saturating_add(RocksDbWeight::get().reads(22_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn transition() -> Weight {
		Weight::from_parts(54_932_589, 24750)
			.saturating_add(RocksDbWeight::get().reads(18_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn count(l: u32, ) -> Weight {
		Weight::from_parts(125_662_730, 447811)
			.saturating_add(Weight::from_parts(3_040, 0).saturating_mul(l.into()))
			.saturating_add(RocksDbWeight::get().reads(22_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(l.into()))
	}
	fn begin_count() -> Weight {
		Weight::from_parts(867_556_314, 355156)
			.saturating_add(RocksDbWeight::get().reads(271_u64))
	}
	fn conclude() -> Weight {
		Weight::from_parts(1_112_457_688, 356270)
			.saturating_add(RocksDbWeight::get().reads(278_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn tally(n: u32, ) -> Weight {
		Weight::from_parts(43_228_145, 24750)
			.saturating_add(Weight::from_parts(5_410_922, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().reads((2_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2642).saturating_mul(n.into()))
	}
	fn clear(n: u32, ) -> Weight {
		Weight::from_parts(15_505_414, 22390)
			.saturating_add(Weight::from_parts(11_958_817, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 9788).saturating_mul(n.into()))
	}
}
