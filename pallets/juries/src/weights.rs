//! Weights of `pallet_juries`, estimated by hand from the reads and writes of each call. They are provisional:
//! `scripts/weights juries` measures them once the pallet is in the runtime.

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
	fn commit_seed() -> Weight {
		Weight::from_parts(45_000_000, 12000)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	fn reveal_seed() -> Weight {
		Weight::from_parts(45_000_000, 9000)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	fn accept() -> Weight {
		Weight::from_parts(50_000_000, 14000)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	fn decline() -> Weight {
		Weight::from_parts(55_000_000, 16000)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	fn state() -> Weight {
		Weight::from_parts(60_000_000, 20000)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn commit_vote() -> Weight {
		Weight::from_parts(55_000_000, 14000)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	fn reveal_vote() -> Weight {
		Weight::from_parts(60_000_000, 16000)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	fn appeal() -> Weight {
		Weight::from_parts(55_000_000, 12000)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	fn carry_out() -> Weight {
		Weight::from_parts(60_000_000, 12000)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	fn claim_fees() -> Weight {
		Weight::from_parts(90_000_000, 14000)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	fn look_at_agenda() -> Weight {
		Weight::from_parts(9_000_000, 3500)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn transition() -> Weight {
		Weight::from_parts(60_000_000, 12000)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	fn try_number() -> Weight {
		Weight::from_parts(60_000_000, 20000)
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn judge() -> Weight {
		Weight::from_parts(1800_000_000, 160000)
			.saturating_add(T::DbWeight::get().reads(70_u64))
			.saturating_add(T::DbWeight::get().writes(70_u64))
	}
	fn finish() -> Weight {
		Weight::from_parts(80_000_000, 12000)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	fn clear(n: u32, ) -> Weight {
		Weight::from_parts(50_000_000, 14000)
			.saturating_add(Weight::from_parts(12_000_000, 9000).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(5_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(n.into())))
	}
}

/// For mocks.
impl WeightInfo for () {
	fn commit_seed() -> Weight {
		Weight::from_parts(45_000_000, 12000)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn reveal_seed() -> Weight {
		Weight::from_parts(45_000_000, 9000)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn accept() -> Weight {
		Weight::from_parts(50_000_000, 14000)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn decline() -> Weight {
		Weight::from_parts(55_000_000, 16000)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn state() -> Weight {
		Weight::from_parts(60_000_000, 20000)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn commit_vote() -> Weight {
		Weight::from_parts(55_000_000, 14000)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn reveal_vote() -> Weight {
		Weight::from_parts(60_000_000, 16000)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn appeal() -> Weight {
		Weight::from_parts(55_000_000, 12000)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn carry_out() -> Weight {
		Weight::from_parts(60_000_000, 12000)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn claim_fees() -> Weight {
		Weight::from_parts(90_000_000, 14000)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn look_at_agenda() -> Weight {
		Weight::from_parts(9_000_000, 3500)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn transition() -> Weight {
		Weight::from_parts(60_000_000, 12000)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn try_number() -> Weight {
		Weight::from_parts(60_000_000, 20000)
			.saturating_add(RocksDbWeight::get().reads(12_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn judge() -> Weight {
		Weight::from_parts(1800_000_000, 160000)
			.saturating_add(RocksDbWeight::get().reads(70_u64))
			.saturating_add(RocksDbWeight::get().writes(70_u64))
	}
	fn finish() -> Weight {
		Weight::from_parts(80_000_000, 12000)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn clear(n: u32, ) -> Weight {
		Weight::from_parts(50_000_000, 14000)
			.saturating_add(Weight::from_parts(12_000_000, 9000).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(n.into())))
	}
}
