//! What this pallet's calls and its part in a session's change cost.

#![allow(missing_docs)]

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{constants::RocksDbWeight, Weight},
};

/// What the calls cost; `n` is the number of validators.
pub trait WeightInfo {
	fn add() -> Weight;
	fn remove() -> Weight;
	fn resign() -> Weight;
	fn pause() -> Weight;
	fn resume() -> Weight;
	fn note_author() -> Weight;
	fn rotate_session(n: u32) -> Weight;
	fn on_offence() -> Weight;
}

/// Weights at the cost of this runtime's database.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	fn add() -> Weight {
		Weight::from_parts(60_000_000, 8_000).saturating_add(T::DbWeight::get().reads_writes(4, 2))
	}
	fn remove() -> Weight {
		Weight::from_parts(60_000_000, 8_000).saturating_add(T::DbWeight::get().reads_writes(2, 2))
	}
	fn resign() -> Weight {
		Weight::from_parts(60_000_000, 8_000).saturating_add(T::DbWeight::get().reads_writes(2, 2))
	}
	fn pause() -> Weight {
		Weight::from_parts(60_000_000, 8_000).saturating_add(T::DbWeight::get().reads_writes(2, 2))
	}
	fn resume() -> Weight {
		Weight::from_parts(60_000_000, 8_000).saturating_add(T::DbWeight::get().reads_writes(4, 2))
	}
	fn note_author() -> Weight {
		Weight::from_parts(10_000_000, 8_000).saturating_add(T::DbWeight::get().reads_writes(2, 2))
	}
	fn rotate_session(n: u32) -> Weight {
		Weight::from_parts(50_000_000, 8_000)
			.saturating_add(Weight::from_parts(10_000_000, 3_000).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads_writes(6, 5))
			.saturating_add(T::DbWeight::get().reads_writes(3, 1).saturating_mul(n.into()))
	}
	fn on_offence() -> Weight {
		Weight::from_parts(80_000_000, 8_000).saturating_add(T::DbWeight::get().reads_writes(5, 4))
	}
}

impl WeightInfo for () {
	fn add() -> Weight {
		Weight::from_parts(60_000_000, 8_000).saturating_add(RocksDbWeight::get().reads_writes(4, 2))
	}
	fn remove() -> Weight {
		Weight::from_parts(60_000_000, 8_000).saturating_add(RocksDbWeight::get().reads_writes(2, 2))
	}
	fn resign() -> Weight {
		Weight::from_parts(60_000_000, 8_000).saturating_add(RocksDbWeight::get().reads_writes(2, 2))
	}
	fn pause() -> Weight {
		Weight::from_parts(60_000_000, 8_000).saturating_add(RocksDbWeight::get().reads_writes(2, 2))
	}
	fn resume() -> Weight {
		Weight::from_parts(60_000_000, 8_000).saturating_add(RocksDbWeight::get().reads_writes(4, 2))
	}
	fn note_author() -> Weight {
		Weight::from_parts(10_000_000, 8_000).saturating_add(RocksDbWeight::get().reads_writes(2, 2))
	}
	fn rotate_session(n: u32) -> Weight {
		Weight::from_parts(50_000_000, 8_000)
			.saturating_add(Weight::from_parts(10_000_000, 3_000).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads_writes(6, 5))
			.saturating_add(RocksDbWeight::get().reads_writes(3, 1).saturating_mul(n.into()))
	}
	fn on_offence() -> Weight {
		Weight::from_parts(80_000_000, 8_000).saturating_add(RocksDbWeight::get().reads_writes(5, 4))
	}
}
