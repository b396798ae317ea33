//! Weights of `pallet_validators`, counted by hand until `make weights` measures them.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens)]
#![allow(unused_imports)]
#![allow(missing_docs)]

use frame_support::{traits::Get, weights::{Weight, constants::RocksDbWeight}};
use core::marker::PhantomData;

/// Weight functions needed for `pallet_validators`.
pub trait WeightInfo {
	fn add() -> Weight;
	fn remove() -> Weight;
	fn resign() -> Weight;
	fn pause() -> Weight;
	fn resume() -> Weight;
	fn note_author() -> Weight;
	fn end_session(n: u32, ) -> Weight;
	fn start_session() -> Weight;
	fn new_session(n: u32, ) -> Weight;
	fn on_offence() -> Weight;
}

/// Weights for `pallet_validators` using the Substrate node and recommended hardware.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Session::NextKeys` (r:1)
	/// Storage: `Session::CurrentIndex` (r:1)
	/// Storage: `Validators::Validators` (r:1 w:1)
	fn add() -> Weight {
		Weight::from_parts(30_000_000, 6500)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Validators::Validators` (r:1 w:1)
	/// Storage: `Session::CurrentIndex` (r:1)
	fn remove() -> Weight {
		Weight::from_parts(25_000_000, 6500)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Validators::Validators` (r:1 w:1)
	/// Storage: `Session::CurrentIndex` (r:1)
	fn resign() -> Weight {
		Weight::from_parts(25_000_000, 6500)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Session::CurrentIndex` (r:1)
	/// Storage: `Validators::Validators` (r:1 w:1)
	fn pause() -> Weight {
		Weight::from_parts(25_000_000, 6500)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Session::CurrentIndex` (r:1)
	/// Storage: `Validators::Validators` (r:1 w:1)
	/// Storage: `Session::NextKeys` (r:1)
	fn resume() -> Weight {
		Weight::from_parts(30_000_000, 6500)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Validators::Authored` (r:1 w:1)
	fn note_author() -> Weight {
		Weight::from_parts(10_000_000, 3600)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Validators::Authored` (r:101 w:100)
	/// Storage: `Session::Validators` (r:1)
	/// Storage: `Session::CurrentIndex` (r:1)
	/// Storage: `Validators::Validators` (r:1 w:1)
	/// Storage: `Historical::StoredRange` (r:1 w:1)
	/// Storage: `Historical::HistoricalSessions` (w:1)
	fn end_session(n: u32, ) -> Weight {
		Weight::from_parts(60_000_000, 6500)
			.saturating_add(Weight::from_parts(3_000_000, 2600).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(3_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(n.into())))
	}
	/// Storage: `Validators::Validators` (r:1)
	/// Storage: `Session::Validators` (r:1)
	/// Storage: `Session::DisabledValidators` (r:1 w:1)
	fn start_session() -> Weight {
		Weight::from_parts(60_000_000, 8000)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Session::Validators` (r:1)
	/// Storage: `Session::CurrentIndex` (r:1)
	/// Storage: `Validators::Validators` (r:1 w:1)
	/// Storage: `Session::QueuedKeys` (r:1)
	/// Storage: `Session::NextKeys` (r:100)
	fn new_session(n: u32, ) -> Weight {
		Weight::from_parts(40_000_000, 13000)
			.saturating_add(Weight::from_parts(8_000_000, 2600).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Validators::Validators` (r:1 w:1)
	/// Storage: `Session::Validators` (r:1)
	/// Storage: `Session::DisabledValidators` (r:1 w:1)
	fn on_offence() -> Weight {
		Weight::from_parts(60_000_000, 8000)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
}

// For backwards compatibility and tests.
impl WeightInfo for () {
	/// Storage: `Session::NextKeys` (r:1)
	/// Storage: `Session::CurrentIndex` (r:1)
	/// Storage: `Validators::Validators` (r:1 w:1)
	fn add() -> Weight {
		Weight::from_parts(30_000_000, 6500)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Validators::Validators` (r:1 w:1)
	/// Storage: `Session::CurrentIndex` (r:1)
	fn remove() -> Weight {
		Weight::from_parts(25_000_000, 6500)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Validators::Validators` (r:1 w:1)
	/// Storage: `Session::CurrentIndex` (r:1)
	fn resign() -> Weight {
		Weight::from_parts(25_000_000, 6500)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Session::CurrentIndex` (r:1)
	/// Storage: `Validators::Validators` (r:1 w:1)
	fn pause() -> Weight {
		Weight::from_parts(25_000_000, 6500)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Session::CurrentIndex` (r:1)
	/// Storage: `Validators::Validators` (r:1 w:1)
	/// Storage: `Session::NextKeys` (r:1)
	fn resume() -> Weight {
		Weight::from_parts(30_000_000, 6500)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Validators::Authored` (r:1 w:1)
	fn note_author() -> Weight {
		Weight::from_parts(10_000_000, 3600)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Validators::Authored` (r:101 w:100)
	/// Storage: `Session::Validators` (r:1)
	/// Storage: `Session::CurrentIndex` (r:1)
	/// Storage: `Validators::Validators` (r:1 w:1)
	/// Storage: `Historical::StoredRange` (r:1 w:1)
	/// Storage: `Historical::HistoricalSessions` (w:1)
	fn end_session(n: u32, ) -> Weight {
		Weight::from_parts(60_000_000, 6500)
			.saturating_add(Weight::from_parts(3_000_000, 2600).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(n.into())))
	}
	/// Storage: `Validators::Validators` (r:1)
	/// Storage: `Session::Validators` (r:1)
	/// Storage: `Session::DisabledValidators` (r:1 w:1)
	fn start_session() -> Weight {
		Weight::from_parts(60_000_000, 8000)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Session::Validators` (r:1)
	/// Storage: `Session::CurrentIndex` (r:1)
	/// Storage: `Validators::Validators` (r:1 w:1)
	/// Storage: `Session::QueuedKeys` (r:1)
	/// Storage: `Session::NextKeys` (r:100)
	fn new_session(n: u32, ) -> Weight {
		Weight::from_parts(40_000_000, 13000)
			.saturating_add(Weight::from_parts(8_000_000, 2600).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Validators::Validators` (r:1 w:1)
	/// Storage: `Session::Validators` (r:1)
	/// Storage: `Session::DisabledValidators` (r:1 w:1)
	fn on_offence() -> Weight {
		Weight::from_parts(60_000_000, 8000)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
}
