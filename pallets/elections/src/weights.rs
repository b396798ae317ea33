//! Weights of `pallet_elections`, estimated by hand from those of `pallet_participatory_budget`, which does the same kind
//! of work. They are provisional: `scripts/weights elections` measures them once the pallet is in the runtime.

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
	fn stand() -> Weight {
		Weight::from_parts(40_000_000, 10000)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	fn withdraw() -> Weight {
		Weight::from_parts(38_000_000, 10000)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	fn back() -> Weight {
		Weight::from_parts(55_000_000, 15000)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	fn vote() -> Weight {
		Weight::from_parts(60_000_000, 20000)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	fn vacate() -> Weight {
		Weight::from_parts(400_000_000, 600000)
			.saturating_add(T::DbWeight::get().reads(140_u64))
			.saturating_add(T::DbWeight::get().writes(125_u64))
	}
	fn sign_recall() -> Weight {
		Weight::from_parts(50_000_000, 12000)
			.saturating_add(T::DbWeight::get().reads(23_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	fn vote_recall() -> Weight {
		Weight::from_parts(35_000_000, 8000)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn look_at_agenda() -> Weight {
		Weight::from_parts(7_000_000, 3500)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn transition() -> Weight {
		Weight::from_parts(50_000_000, 12000)
			.saturating_add(T::DbWeight::get().reads(22_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	fn count(l: u32, ) -> Weight {
		Weight::from_parts(80_000_000, 600000)
			.saturating_add(Weight::from_parts(8_500, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	fn begin_count() -> Weight {
		Weight::from_parts(700_000_000, 1200000)
			.saturating_add(T::DbWeight::get().reads(1114_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn conclude() -> Weight {
		Weight::from_parts(900_000_000, 1300000)
			.saturating_add(T::DbWeight::get().reads(1230_u64))
			.saturating_add(T::DbWeight::get().writes(100_u64))
	}
	fn tally(n: u32, ) -> Weight {
		Weight::from_parts(30_000_000, 6000)
			.saturating_add(Weight::from_parts(8_000_000, 4000).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(20_u64))
			.saturating_add(T::DbWeight::get().reads((5_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(2_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(n.into())))
	}
	fn clear(n: u32, ) -> Weight {
		Weight::from_parts(40_000_000, 14000)
			.saturating_add(Weight::from_parts(12_000_000, 9000).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(4_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(n.into())))
	}
}

/// For mocks.
impl WeightInfo for () {
	fn stand() -> Weight {
		Weight::from_parts(40_000_000, 10000)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn withdraw() -> Weight {
		Weight::from_parts(38_000_000, 10000)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn back() -> Weight {
		Weight::from_parts(55_000_000, 15000)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn vote() -> Weight {
		Weight::from_parts(60_000_000, 20000)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn vacate() -> Weight {
		Weight::from_parts(400_000_000, 600000)
			.saturating_add(RocksDbWeight::get().reads(140_u64))
			.saturating_add(RocksDbWeight::get().writes(125_u64))
	}
	fn sign_recall() -> Weight {
		Weight::from_parts(50_000_000, 12000)
			.saturating_add(RocksDbWeight::get().reads(23_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn vote_recall() -> Weight {
		Weight::from_parts(35_000_000, 8000)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn look_at_agenda() -> Weight {
		Weight::from_parts(7_000_000, 3500)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn transition() -> Weight {
		Weight::from_parts(50_000_000, 12000)
			.saturating_add(RocksDbWeight::get().reads(22_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn count(l: u32, ) -> Weight {
		Weight::from_parts(80_000_000, 600000)
			.saturating_add(Weight::from_parts(8_500, 0).saturating_mul(l.into()))
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn begin_count() -> Weight {
		Weight::from_parts(700_000_000, 1200000)
			.saturating_add(RocksDbWeight::get().reads(1114_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn conclude() -> Weight {
		Weight::from_parts(900_000_000, 1300000)
			.saturating_add(RocksDbWeight::get().reads(1230_u64))
			.saturating_add(RocksDbWeight::get().writes(100_u64))
	}
	fn tally(n: u32, ) -> Weight {
		Weight::from_parts(30_000_000, 6000)
			.saturating_add(Weight::from_parts(8_000_000, 4000).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(20_u64))
			.saturating_add(RocksDbWeight::get().reads((5_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(n.into())))
	}
	fn clear(n: u32, ) -> Weight {
		Weight::from_parts(40_000_000, 14000)
			.saturating_add(Weight::from_parts(12_000_000, 9000).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(n.into())))
	}
}
