//! Weights of `pallet_meetings`. They are estimates from the storage that each call touches, until `make weights` measures
//! them.

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
}

/// The weights, with this runtime's database.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	fn set_rules() -> Weight {
		Weight::from_parts(35_000_000, 4500)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn demand() -> Weight {
		Weight::from_parts(50_000_000, 4500)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	fn withdraw_demand() -> Weight {
		Weight::from_parts(50_000_000, 4500)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	fn convene(n: u32, ) -> Weight {
		Weight::from_parts(110_000_000, 9000)
			.saturating_add(Weight::from_parts(45_000_000, 5000).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().reads((4_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(6_u64))
			.saturating_add(T::DbWeight::get().writes((4_u64).saturating_mul(n.into())))
	}
	fn convene_again(n: u32, ) -> Weight {
		Weight::from_parts(110_000_000, 9000)
			.saturating_add(Weight::from_parts(60_000_000, 6000).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().reads((5_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(6_u64))
			.saturating_add(T::DbWeight::get().writes((4_u64).saturating_mul(n.into())))
	}
	fn add_motion() -> Weight {
		Weight::from_parts(320_000_000, 110000)
			.saturating_add(T::DbWeight::get().reads(44_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	fn add_document() -> Weight {
		Weight::from_parts(60_000_000, 7500)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn name_proxy() -> Weight {
		Weight::from_parts(75_000_000, 7500)
			.saturating_add(T::DbWeight::get().reads(15_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	fn attend() -> Weight {
		Weight::from_parts(85_000_000, 7500)
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	fn vote() -> Weight {
		Weight::from_parts(65_000_000, 7500)
			.saturating_add(T::DbWeight::get().reads(13_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	fn commit_vote() -> Weight {
		Weight::from_parts(60_000_000, 7500)
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn reveal_vote() -> Weight {
		Weight::from_parts(75_000_000, 7500)
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	fn strike() -> Weight {
		Weight::from_parts(420_000_000, 120000)
			.saturating_add(T::DbWeight::get().reads(74_u64))
			.saturating_add(T::DbWeight::get().writes(100_u64))
	}
	fn conclude(n: u32, ) -> Weight {
		Weight::from_parts(90_000_000, 9000)
			.saturating_add(Weight::from_parts(40_000_000, 5500).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().reads((4_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(4_u64))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(n.into())))
	}
	fn draw_signers() -> Weight {
		Weight::from_parts(480_000_000, 1000000)
			.saturating_add(T::DbWeight::get().reads(400_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn write_minutes() -> Weight {
		Weight::from_parts(60_000_000, 7500)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn sign_minutes() -> Weight {
		Weight::from_parts(55_000_000, 7500)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn clear_meeting(n: u32, ) -> Weight {
		Weight::from_parts(90_000_000, 9000)
			.saturating_add(Weight::from_parts(2_500_000, 2600).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(13_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(5_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(n.into())))
	}
}

/// The weights for tests.
impl WeightInfo for () {
	fn set_rules() -> Weight {
		Weight::from_parts(35_000_000, 4500)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn demand() -> Weight {
		Weight::from_parts(50_000_000, 4500)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn withdraw_demand() -> Weight {
		Weight::from_parts(50_000_000, 4500)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn convene(n: u32, ) -> Weight {
		Weight::from_parts(110_000_000, 9000)
			.saturating_add(Weight::from_parts(45_000_000, 5000).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().reads((4_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
			.saturating_add(RocksDbWeight::get().writes((4_u64).saturating_mul(n.into())))
	}
	fn convene_again(n: u32, ) -> Weight {
		Weight::from_parts(110_000_000, 9000)
			.saturating_add(Weight::from_parts(60_000_000, 6000).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().reads((5_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
			.saturating_add(RocksDbWeight::get().writes((4_u64).saturating_mul(n.into())))
	}
	fn add_motion() -> Weight {
		Weight::from_parts(320_000_000, 110000)
			.saturating_add(RocksDbWeight::get().reads(44_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn add_document() -> Weight {
		Weight::from_parts(60_000_000, 7500)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn name_proxy() -> Weight {
		Weight::from_parts(75_000_000, 7500)
			.saturating_add(RocksDbWeight::get().reads(15_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn attend() -> Weight {
		Weight::from_parts(85_000_000, 7500)
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn vote() -> Weight {
		Weight::from_parts(65_000_000, 7500)
			.saturating_add(RocksDbWeight::get().reads(13_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn commit_vote() -> Weight {
		Weight::from_parts(60_000_000, 7500)
			.saturating_add(RocksDbWeight::get().reads(12_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn reveal_vote() -> Weight {
		Weight::from_parts(75_000_000, 7500)
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn strike() -> Weight {
		Weight::from_parts(420_000_000, 120000)
			.saturating_add(RocksDbWeight::get().reads(74_u64))
			.saturating_add(RocksDbWeight::get().writes(100_u64))
	}
	fn conclude(n: u32, ) -> Weight {
		Weight::from_parts(90_000_000, 9000)
			.saturating_add(Weight::from_parts(40_000_000, 5500).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().reads((4_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
			.saturating_add(RocksDbWeight::get().writes((3_u64).saturating_mul(n.into())))
	}
	fn draw_signers() -> Weight {
		Weight::from_parts(480_000_000, 1000000)
			.saturating_add(RocksDbWeight::get().reads(400_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn write_minutes() -> Weight {
		Weight::from_parts(60_000_000, 7500)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn sign_minutes() -> Weight {
		Weight::from_parts(55_000_000, 7500)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn clear_meeting(n: u32, ) -> Weight {
		Weight::from_parts(90_000_000, 9000)
			.saturating_add(Weight::from_parts(2_500_000, 2600).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(13_u64))
			.saturating_add(RocksDbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(n.into())))
	}
}
