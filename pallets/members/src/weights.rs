
//! Weights of `pallet_members`, measured by `make weights`. Do not edit.
//!
//! 25 steps, 12 repeats, compiled Wasm, on AMD EPYC, 2026-11-25.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens)]
#![allow(unused_imports)]
#![allow(missing_docs)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{constants::RocksDbWeight, Weight}};

/// What must be weighed in `pallet_members`.
pub trait WeightInfo {
	fn invite(v: u32, ) -> Weight;
	fn accept() -> Weight;
	fn vouch(v: u32, ) -> Weight;
	fn withdraw_vouch() -> Weight;
	fn challenge() -> Weight;
	fn join() -> Weight;
	fn renew() -> Weight;
	fn end(r: u32, g: u32, ) -> Weight;
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
	fn collect() -> Weight;
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
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `Members::NextKeyOf` (r:1 w:0)
	/// Proof: `Members::NextKeyOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::Given` (r:1 w:1)
	/// Proof: `Members::Given` (`max_values`: None, `max_size`: Some(843), added: 3318, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:4 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `Members::Received` (r:101 w:101)
	/// Proof: `Members::Received` (`max_values`: None, `max_size`: Some(2418), added: 4893, mode: `MaxEncodedLen`)
	/// Storage: `Members::NextId` (r:1 w:1)
	/// Proof: `Members::NextId` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Members::Queue` (r:0 w:2)
	/// Proof: `Members::Queue` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	/// The range of component `v` is `[0, 100]`.
	fn invite(v: u32, ) -> Weight {
		Weight::from_parts(59_519_000, 11550)
			// Standard error: 68_722
			.saturating_add(Weight::from_parts(6_518_360, 0).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(v.into())))
			.saturating_add(T::DbWeight::get().writes(17_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(v.into())))
			.saturating_add(Weight::from_parts(0, 4397).saturating_mul(v.into()))
	}
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:1)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:3 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `Members::Received` (r:1 w:0)
	/// Proof: `Members::Received` (`max_values`: None, `max_size`: Some(2418), added: 4893, mode: `MaxEncodedLen`)
	/// Storage: `Members::ActiveCount` (r:1 w:0)
	/// Proof: `Members::ActiveCount` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Members::Queue` (r:0 w:2)
	/// Proof: `Members::Queue` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	fn accept() -> Weight {
		Weight::from_parts(43_766_000, 8910)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:2 w:1)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:4 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `Members::Received` (r:101 w:101)
	/// Proof: `Members::Received` (`max_values`: None, `max_size`: Some(2418), added: 4893, mode: `MaxEncodedLen`)
	/// Storage: `Members::Given` (r:2 w:2)
	/// Proof: `Members::Given` (`max_values`: None, `max_size`: Some(843), added: 3318, mode: `MaxEncodedLen`)
	/// Storage: `Members::ActiveCount` (r:1 w:0)
	/// Proof: `Members::ActiveCount` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// The range of component `v` is `[0, 100]`.
	fn vouch(v: u32, ) -> Weight {
		Weight::from_parts(67_651_000, 11550)
			// Standard error: 67_595
			.saturating_add(Weight::from_parts(6_358_756, 0).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(v.into())))
			.saturating_add(T::DbWeight::get().writes(4_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(v.into())))
			.saturating_add(Weight::from_parts(0, 4397).saturating_mul(v.into()))
	}
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:2 w:1)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `Members::Given` (r:1 w:1)
	/// Proof: `Members::Given` (`max_values`: None, `max_size`: Some(843), added: 3318, mode: `MaxEncodedLen`)
	/// Storage: `Members::Received` (r:1 w:1)
	/// Proof: `Members::Received` (`max_values`: None, `max_size`: Some(2418), added: 4893, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Members::ActiveCount` (r:1 w:0)
	/// Proof: `Members::ActiveCount` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	fn withdraw_vouch() -> Weight {
		Weight::from_parts(91_417_000, 6300)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:2 w:1)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Members::Given` (r:1 w:1)
	/// Proof: `Members::Given` (`max_values`: None, `max_size`: Some(843), added: 3318, mode: `MaxEncodedLen`)
	fn challenge() -> Weight {
		Weight::from_parts(166_580_000, 30300)
			.saturating_add(T::DbWeight::get().reads(21_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `Members::People` (r:1 w:1)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Members::Received` (r:1 w:0)
	/// Proof: `Members::Received` (`max_values`: None, `max_size`: Some(2418), added: 4893, mode: `MaxEncodedLen`)
	/// Storage: `Members::ActiveCount` (r:1 w:1)
	/// Proof: `Members::ActiveCount` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:3 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `Members::Activations` (r:1 w:1)
	/// Proof: `Members::Activations` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Dividend::Accrued` (r:1 w:0)
	/// Proof: `Dividend::Accrued` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Persons` (r:1 w:0)
	/// Proof: `Cooperatives::Persons` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Dividend::ClaimedUpTo` (r:0 w:1)
	/// Proof: `Dividend::ClaimedUpTo` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `Allowance::FullAt` (r:0 w:1)
	/// Proof: `Allowance::FullAt` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `Members::Queue` (r:0 w:2)
	/// Proof: `Members::Queue` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	fn join() -> Weight {
		Weight::from_parts(435_303_000, 279410)
			.saturating_add(T::DbWeight::get().reads(119_u64))
			.saturating_add(T::DbWeight::get().writes(12_u64))
	}
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:1)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Members::Received` (r:1 w:0)
	/// Proof: `Members::Received` (`max_values`: None, `max_size`: Some(2418), added: 4893, mode: `MaxEncodedLen`)
	/// Storage: `Members::ActiveCount` (r:1 w:1)
	/// Proof: `Members::ActiveCount` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:3 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `Members::Activations` (r:1 w:1)
	/// Proof: `Members::Activations` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Dividend::Accrued` (r:1 w:0)
	/// Proof: `Dividend::Accrued` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Persons` (r:1 w:1)
	/// Proof: `Cooperatives::Persons` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Dividend::ClaimedUpTo` (r:0 w:1)
	/// Proof: `Dividend::ClaimedUpTo` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `Allowance::FullAt` (r:0 w:1)
	/// Proof: `Allowance::FullAt` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `Members::Queue` (r:0 w:1)
	/// Proof: `Members::Queue` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	fn renew() -> Weight {
		Weight::from_parts(98_727_000, 8910)
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `Members::People` (r:101 w:101)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Members::Received` (r:101 w:101)
	/// Proof: `Members::Received` (`max_values`: None, `max_size`: Some(2418), added: 4893, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:2 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `Members::Given` (r:101 w:101)
	/// Proof: `Members::Given` (`max_values`: None, `max_size`: Some(843), added: 3318, mode: `MaxEncodedLen`)
	/// Storage: `Members::ActiveCount` (r:1 w:1)
	/// Proof: `Members::ActiveCount` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Dividend::ClaimedUpTo` (r:1 w:1)
	/// Proof: `Dividend::ClaimedUpTo` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `Dividend::Accrued` (r:1 w:0)
	/// Proof: `Dividend::Accrued` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:3 w:3)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Dividend::Paid` (r:1 w:1)
	/// Proof: `Dividend::Paid` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	/// Storage: `Dividend::Joined` (r:1 w:1)
	/// Proof: `Dividend::Joined` (`max_values`: None, `max_size`: Some(353), added: 2828, mode: `MaxEncodedLen`)
	/// Storage: `Dividend::Dividends` (r:16 w:16)
	/// Proof: `Dividend::Dividends` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Currencies` (r:16 w:16)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(287), added: 2762, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:32 w:32)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(219), added: 2694, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Persons` (r:1 w:1)
	/// Proof: `Cooperatives::Persons` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Members::Recoveries` (r:1 w:1)
	/// Proof: `Members::Recoveries` (`max_values`: None, `max_size`: Some(866), added: 3341, mode: `MaxEncodedLen`)
	/// Storage: `Allowance::FullAt` (r:0 w:1)
	/// Proof: `Allowance::FullAt` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `Members::NextKeyOf` (r:0 w:2)
	/// Proof: `Members::NextKeyOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::Queue` (r:0 w:1)
	/// Proof: `Members::Queue` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:0 w:1)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// The range of component `r` is `[0, 100]`.
	/// The range of component `g` is `[0, 100]`.
	fn end(r: u32, g: u32, ) -> Weight {
		Weight::from_parts(714_278_943, 117198)
			// Standard error: 3_515_885
			.saturating_add(Weight::from_parts(19_869_160, 0).saturating_mul(r.into()))
			// Standard error: 3_515_885
			.saturating_add(Weight::from_parts(19_934_331, 0).saturating_mul(g.into()))
			.saturating_add(T::DbWeight::get().reads(100_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(r.into())))
			.saturating_add(T::DbWeight::get().reads((3_u64).saturating_mul(g.into())))
			.saturating_add(T::DbWeight::get().writes(109_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(r.into())))
			.saturating_add(T::DbWeight::get().writes((2_u64).saturating_mul(g.into())))
			.saturating_add(Weight::from_parts(0, 7600).saturating_mul(g.into()))
			.saturating_add(Weight::from_parts(0, 3318).saturating_mul(r.into()))
	}
	/// Not measured yet: counted by hand, and rounded up.
	fn change_key() -> Weight {
		Weight::from_parts(130_000_000, 300000)
			.saturating_add(T::DbWeight::get().reads(113_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	/// Not measured yet: counted by hand, and rounded up.
	fn confirm_key() -> Weight {
		Weight::from_parts(420_000_000, 300000)
			.saturating_add(T::DbWeight::get().reads(119_u64))
			.saturating_add(T::DbWeight::get().writes(15_u64))
	}
	/// Not measured yet: counted by hand, and rounded up.
	fn support_recovery() -> Weight {
		Weight::from_parts(420_000_000, 300000)
			.saturating_add(T::DbWeight::get().reads(118_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	/// Not measured yet: counted by hand, and rounded up.
	fn object_to_recovery() -> Weight {
		Weight::from_parts(420_000_000, 300000)
			.saturating_add(T::DbWeight::get().reads(112_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Not measured yet: counted by hand, and rounded up.
	fn complete_recovery() -> Weight {
		Weight::from_parts(420_000_000, 300000)
			.saturating_add(T::DbWeight::get().reads(117_u64))
			.saturating_add(T::DbWeight::get().writes(14_u64))
	}
	/// Not measured yet: counted by hand, and rounded up.
	fn withdraw_support() -> Weight {
		Weight::from_parts(420_000_000, 300000)
			.saturating_add(T::DbWeight::get().reads(114_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Not measured yet: counted by hand, and rounded up.
	fn decide_recovery() -> Weight {
		Weight::from_parts(900_000_000, 350000)
			.saturating_add(T::DbWeight::get().reads(221_u64))
			.saturating_add(T::DbWeight::get().writes(118_u64))
	}
	/// Not measured yet: counted by hand, and rounded up.
	fn close_recovery() -> Weight {
		Weight::from_parts(420_000_000, 300000)
			.saturating_add(T::DbWeight::get().reads(113_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Not measured yet: counted by hand, and rounded up.
	fn set_guardians() -> Weight {
		Weight::from_parts(420_000_000, 300000)
			.saturating_add(T::DbWeight::get().reads(215_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	/// Not measured yet: counted by hand, and rounded up.
	fn stop_key_change() -> Weight {
		Weight::from_parts(42_000_000, 6196)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	fn leave() -> Weight {
		Weight::zero()
	}
	fn stay() -> Weight {
		Weight::zero()
	}
	fn collect() -> Weight {
		Weight::zero()
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Members::Cursor` (r:1 w:1)
	/// Proof: `Members::Cursor` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Members::Queue` (r:1 w:0)
	/// Proof: `Members::Queue` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	fn look_at_bucket() -> Weight {
		Weight::from_parts(9_103_000, 3485)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Members::People` (r:1 w:1)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Members::ActiveCount` (r:1 w:1)
	/// Proof: `Members::ActiveCount` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Dividend::ClaimedUpTo` (r:1 w:1)
	/// Proof: `Dividend::ClaimedUpTo` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `Dividend::Accrued` (r:1 w:0)
	/// Proof: `Dividend::Accrued` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Dividend::Paid` (r:1 w:1)
	/// Proof: `Dividend::Paid` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	/// Storage: `Dividend::Joined` (r:1 w:1)
	/// Proof: `Dividend::Joined` (`max_values`: None, `max_size`: Some(353), added: 2828, mode: `MaxEncodedLen`)
	/// Storage: `Dividend::Dividends` (r:16 w:16)
	/// Proof: `Dividend::Dividends` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Currencies` (r:16 w:16)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(287), added: 2762, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:32 w:32)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(219), added: 2694, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Persons` (r:1 w:1)
	/// Proof: `Cooperatives::Persons` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Allowance::FullAt` (r:0 w:1)
	/// Proof: `Allowance::FullAt` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `Members::Queue` (r:0 w:2)
	/// Proof: `Members::Queue` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	fn lapse() -> Weight {
		Weight::from_parts(840_094_000, 87198)
			.saturating_add(T::DbWeight::get().reads(74_u64))
			.saturating_add(T::DbWeight::get().writes(74_u64))
	}
	// Of the next four no measure has been taken: what they read and write is counted by hand.
	fn close_undecided() -> Weight {
		Weight::from_parts(250_000_000, 30_000)
			.saturating_add(T::DbWeight::get().reads(15_u64))
			.saturating_add(T::DbWeight::get().writes(20_u64))
	}
	fn name_branch(n: u32, ) -> Weight {
		Weight::from_parts(80_000_000, 20_000)
			.saturating_add(Weight::from_parts(100_000, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn judge_branch() -> Weight {
		Weight::from_parts(300_000_000, 60_000)
			.saturating_add(T::DbWeight::get().reads(16_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	fn check_named() -> Weight {
		Weight::from_parts(40_000_000, 4_893)
			.saturating_add(T::DbWeight::get().reads(2_u64))
	}
}

/// For mocks.
impl WeightInfo for () {
	fn invite(v: u32, ) -> Weight {
		Weight::from_parts(59_519_000, 11550)
			.saturating_add(Weight::from_parts(6_518_360, 0).saturating_mul(v.into()))
			.saturating_add(RocksDbWeight::get().reads(23_u64))
			.saturating_add(RocksDbWeight::get().reads((1_u64).saturating_mul(v.into())))
			.saturating_add(RocksDbWeight::get().writes(26_u64))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(v.into())))
			.saturating_add(Weight::from_parts(0, 4397).saturating_mul(v.into()))
	}
	fn accept() -> Weight {
		Weight::from_parts(43_766_000, 8910)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn vouch(v: u32, ) -> Weight {
		Weight::from_parts(67_651_000, 11550)
			.saturating_add(Weight::from_parts(6_358_756, 0).saturating_mul(v.into()))
			.saturating_add(RocksDbWeight::get().reads(12_u64))
			.saturating_add(RocksDbWeight::get().reads((1_u64).saturating_mul(v.into())))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(v.into())))
			.saturating_add(Weight::from_parts(0, 4397).saturating_mul(v.into()))
	}
	fn withdraw_vouch() -> Weight {
		Weight::from_parts(91_417_000, 6300)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn challenge() -> Weight {
		Weight::from_parts(166_580_000, 30300)
			.saturating_add(RocksDbWeight::get().reads(21_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	fn join() -> Weight {
		Weight::from_parts(435_303_000, 279410)
			.saturating_add(RocksDbWeight::get().reads(119_u64))
			.saturating_add(RocksDbWeight::get().writes(12_u64))
	}
	fn renew() -> Weight {
		Weight::from_parts(98_727_000, 8910)
			.saturating_add(RocksDbWeight::get().reads(11_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	fn end(r: u32, g: u32, ) -> Weight {
		Weight::from_parts(714_278_943, 117198)
			.saturating_add(Weight::from_parts(19_869_160, 0).saturating_mul(r.into()))
			.saturating_add(Weight::from_parts(19_934_331, 0).saturating_mul(g.into()))
			.saturating_add(RocksDbWeight::get().reads(100_u64))
			.saturating_add(RocksDbWeight::get().reads((1_u64).saturating_mul(r.into())))
			.saturating_add(RocksDbWeight::get().reads((3_u64).saturating_mul(g.into())))
			.saturating_add(RocksDbWeight::get().writes(109_u64))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(r.into())))
			.saturating_add(RocksDbWeight::get().writes((2_u64).saturating_mul(g.into())))
			.saturating_add(Weight::from_parts(0, 7600).saturating_mul(g.into()))
			.saturating_add(Weight::from_parts(0, 3318).saturating_mul(r.into()))
	}
	fn change_key() -> Weight {
		Weight::from_parts(130_000_000, 300000)
			.saturating_add(RocksDbWeight::get().reads(113_u64))
			.saturating_add(RocksDbWeight::get().writes(8_u64))
	}
	fn confirm_key() -> Weight {
		Weight::from_parts(420_000_000, 300000)
			.saturating_add(RocksDbWeight::get().reads(116_u64))
			.saturating_add(RocksDbWeight::get().writes(12_u64))
	}
	fn support_recovery() -> Weight {
		Weight::from_parts(420_000_000, 300000)
			.saturating_add(RocksDbWeight::get().reads(118_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	fn object_to_recovery() -> Weight {
		Weight::from_parts(420_000_000, 300000)
			.saturating_add(RocksDbWeight::get().reads(112_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	fn complete_recovery() -> Weight {
		Weight::from_parts(420_000_000, 300000)
			.saturating_add(RocksDbWeight::get().reads(114_u64))
			.saturating_add(RocksDbWeight::get().writes(11_u64))
	}
	fn withdraw_support() -> Weight {
		Weight::from_parts(420_000_000, 300000)
			.saturating_add(RocksDbWeight::get().reads(114_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	fn decide_recovery() -> Weight {
		Weight::from_parts(900_000_000, 350000)
			.saturating_add(RocksDbWeight::get().reads(218_u64))
			.saturating_add(RocksDbWeight::get().writes(115_u64))
	}
	fn close_recovery() -> Weight {
		Weight::from_parts(420_000_000, 300000)
			.saturating_add(RocksDbWeight::get().reads(113_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	fn set_guardians() -> Weight {
		Weight::from_parts(420_000_000, 300000)
			.saturating_add(RocksDbWeight::get().reads(215_u64))
			.saturating_add(RocksDbWeight::get().writes(8_u64))
	}
	fn stop_key_change() -> Weight {
		Weight::from_parts(42_000_000, 6196)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn leave() -> Weight {
		Weight::zero()
	}
	fn stay() -> Weight {
		Weight::zero()
	}
	fn collect() -> Weight {
		Weight::zero()
	}
	fn look_at_bucket() -> Weight {
		Weight::from_parts(9_103_000, 3485)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn lapse() -> Weight {
		Weight::from_parts(840_094_000, 87198)
			.saturating_add(RocksDbWeight::get().reads(74_u64))
			.saturating_add(RocksDbWeight::get().writes(74_u64))
	}
	// Of the next four no measure has been taken: what they read and write is counted by hand.
	fn close_undecided() -> Weight {
		Weight::from_parts(250_000_000, 30_000)
			.saturating_add(RocksDbWeight::get().reads(15_u64))
			.saturating_add(RocksDbWeight::get().writes(20_u64))
	}
	fn name_branch(n: u32, ) -> Weight {
		Weight::from_parts(80_000_000, 20_000)
			.saturating_add(Weight::from_parts(100_000, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn judge_branch() -> Weight {
		Weight::from_parts(300_000_000, 60_000)
			.saturating_add(RocksDbWeight::get().reads(16_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	fn check_named() -> Weight {
		Weight::from_parts(40_000_000, 4_893)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
	}
}
