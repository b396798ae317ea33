//! Weights of `pallet_participatory_budget`, until `make weights` has measured them.

#![allow(missing_docs)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// What must be weighed in `pallet_participatory_budget`.
pub trait WeightInfo {
	fn start() -> Weight;
	fn cancel() -> Weight;
	fn propose() -> Weight;
	fn amend() -> Weight;
	fn withdraw() -> Weight;
	fn sponsor() -> Weight;
	fn offer_merge() -> Weight;
	fn accept_merge() -> Weight;
	fn review() -> Weight;
	fn object() -> Weight;
	fn vote() -> Weight;
	fn commit() -> Weight;
	fn reveal() -> Weight;
	fn count(l: u32) -> Weight;
	fn pay() -> Weight;
	fn report() -> Weight;
	fn call_stop() -> Weight;
	fn vote_stop() -> Weight;
	fn rate() -> Weight;
	fn return_deposit() -> Weight;
	fn look_at_agenda() -> Weight;
	fn transition() -> Weight;
	fn look_at_outcome() -> Weight;
	fn award() -> Weight;
	fn clear(n: u32) -> Weight;
}

/// The weights, with this runtime's database.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	fn start() -> Weight {
		Weight::from_parts(100_000_000, 0).saturating_add(T::DbWeight::get().reads_writes(8, 6))
	}
	fn cancel() -> Weight {
		Weight::from_parts(100_000_000, 0).saturating_add(T::DbWeight::get().reads_writes(8, 6))
	}
	fn propose() -> Weight {
		Weight::from_parts(100_000_000, 0).saturating_add(T::DbWeight::get().reads_writes(8, 6))
	}
	fn amend() -> Weight {
		Weight::from_parts(100_000_000, 0).saturating_add(T::DbWeight::get().reads_writes(8, 6))
	}
	fn withdraw() -> Weight {
		Weight::from_parts(100_000_000, 0).saturating_add(T::DbWeight::get().reads_writes(8, 6))
	}
	fn sponsor() -> Weight {
		Weight::from_parts(100_000_000, 0).saturating_add(T::DbWeight::get().reads_writes(8, 6))
	}
	fn offer_merge() -> Weight {
		Weight::from_parts(100_000_000, 0).saturating_add(T::DbWeight::get().reads_writes(8, 6))
	}
	fn accept_merge() -> Weight {
		Weight::from_parts(100_000_000, 0).saturating_add(T::DbWeight::get().reads_writes(8, 6))
	}
	fn review() -> Weight {
		Weight::from_parts(100_000_000, 0).saturating_add(T::DbWeight::get().reads_writes(8, 6))
	}
	fn object() -> Weight {
		Weight::from_parts(100_000_000, 0).saturating_add(T::DbWeight::get().reads_writes(8, 6))
	}
	fn vote() -> Weight {
		Weight::from_parts(100_000_000, 0).saturating_add(T::DbWeight::get().reads_writes(8, 6))
	}
	fn commit() -> Weight {
		Weight::from_parts(100_000_000, 0).saturating_add(T::DbWeight::get().reads_writes(8, 6))
	}
	fn reveal() -> Weight {
		Weight::from_parts(100_000_000, 0).saturating_add(T::DbWeight::get().reads_writes(8, 6))
	}
	fn pay() -> Weight {
		Weight::from_parts(100_000_000, 0).saturating_add(T::DbWeight::get().reads_writes(8, 6))
	}
	fn report() -> Weight {
		Weight::from_parts(100_000_000, 0).saturating_add(T::DbWeight::get().reads_writes(8, 6))
	}
	fn call_stop() -> Weight {
		Weight::from_parts(100_000_000, 0).saturating_add(T::DbWeight::get().reads_writes(8, 6))
	}
	fn vote_stop() -> Weight {
		Weight::from_parts(100_000_000, 0).saturating_add(T::DbWeight::get().reads_writes(8, 6))
	}
	fn rate() -> Weight {
		Weight::from_parts(100_000_000, 0).saturating_add(T::DbWeight::get().reads_writes(8, 6))
	}
	fn return_deposit() -> Weight {
		Weight::from_parts(100_000_000, 0).saturating_add(T::DbWeight::get().reads_writes(8, 6))
	}
	fn look_at_agenda() -> Weight {
		Weight::from_parts(100_000_000, 0).saturating_add(T::DbWeight::get().reads_writes(8, 6))
	}
	fn transition() -> Weight {
		Weight::from_parts(100_000_000, 0).saturating_add(T::DbWeight::get().reads_writes(8, 6))
	}
	fn look_at_outcome() -> Weight {
		Weight::from_parts(100_000_000, 0).saturating_add(T::DbWeight::get().reads_writes(8, 6))
	}
	fn award() -> Weight {
		Weight::from_parts(100_000_000, 0).saturating_add(T::DbWeight::get().reads_writes(8, 6))
	}
	fn count(l: u32) -> Weight {
		Weight::from_parts(2_000_000, 0)
			.saturating_add(Weight::from_parts(50_000, 0).saturating_mul(l.into()))
	}
	fn clear(n: u32) -> Weight {
		Weight::from_parts(2_000_000, 0)
			.saturating_add(T::DbWeight::get().reads_writes(1, 1).saturating_mul(n.into()))
	}
}

impl WeightInfo for () {
	fn start() -> Weight {
		Weight::from_parts(100_000_000, 0)
			.saturating_add(frame_support::weights::constants::RocksDbWeight::get().reads_writes(8, 6))
	}
	fn cancel() -> Weight {
		Weight::from_parts(100_000_000, 0)
			.saturating_add(frame_support::weights::constants::RocksDbWeight::get().reads_writes(8, 6))
	}
	fn propose() -> Weight {
		Weight::from_parts(100_000_000, 0)
			.saturating_add(frame_support::weights::constants::RocksDbWeight::get().reads_writes(8, 6))
	}
	fn amend() -> Weight {
		Weight::from_parts(100_000_000, 0)
			.saturating_add(frame_support::weights::constants::RocksDbWeight::get().reads_writes(8, 6))
	}
	fn withdraw() -> Weight {
		Weight::from_parts(100_000_000, 0)
			.saturating_add(frame_support::weights::constants::RocksDbWeight::get().reads_writes(8, 6))
	}
	fn sponsor() -> Weight {
		Weight::from_parts(100_000_000, 0)
			.saturating_add(frame_support::weights::constants::RocksDbWeight::get().reads_writes(8, 6))
	}
	fn offer_merge() -> Weight {
		Weight::from_parts(100_000_000, 0)
			.saturating_add(frame_support::weights::constants::RocksDbWeight::get().reads_writes(8, 6))
	}
	fn accept_merge() -> Weight {
		Weight::from_parts(100_000_000, 0)
			.saturating_add(frame_support::weights::constants::RocksDbWeight::get().reads_writes(8, 6))
	}
	fn review() -> Weight {
		Weight::from_parts(100_000_000, 0)
			.saturating_add(frame_support::weights::constants::RocksDbWeight::get().reads_writes(8, 6))
	}
	fn object() -> Weight {
		Weight::from_parts(100_000_000, 0)
			.saturating_add(frame_support::weights::constants::RocksDbWeight::get().reads_writes(8, 6))
	}
	fn vote() -> Weight {
		Weight::from_parts(100_000_000, 0)
			.saturating_add(frame_support::weights::constants::RocksDbWeight::get().reads_writes(8, 6))
	}
	fn commit() -> Weight {
		Weight::from_parts(100_000_000, 0)
			.saturating_add(frame_support::weights::constants::RocksDbWeight::get().reads_writes(8, 6))
	}
	fn reveal() -> Weight {
		Weight::from_parts(100_000_000, 0)
			.saturating_add(frame_support::weights::constants::RocksDbWeight::get().reads_writes(8, 6))
	}
	fn pay() -> Weight {
		Weight::from_parts(100_000_000, 0)
			.saturating_add(frame_support::weights::constants::RocksDbWeight::get().reads_writes(8, 6))
	}
	fn report() -> Weight {
		Weight::from_parts(100_000_000, 0)
			.saturating_add(frame_support::weights::constants::RocksDbWeight::get().reads_writes(8, 6))
	}
	fn call_stop() -> Weight {
		Weight::from_parts(100_000_000, 0)
			.saturating_add(frame_support::weights::constants::RocksDbWeight::get().reads_writes(8, 6))
	}
	fn vote_stop() -> Weight {
		Weight::from_parts(100_000_000, 0)
			.saturating_add(frame_support::weights::constants::RocksDbWeight::get().reads_writes(8, 6))
	}
	fn rate() -> Weight {
		Weight::from_parts(100_000_000, 0)
			.saturating_add(frame_support::weights::constants::RocksDbWeight::get().reads_writes(8, 6))
	}
	fn return_deposit() -> Weight {
		Weight::from_parts(100_000_000, 0)
			.saturating_add(frame_support::weights::constants::RocksDbWeight::get().reads_writes(8, 6))
	}
	fn look_at_agenda() -> Weight {
		Weight::from_parts(100_000_000, 0)
			.saturating_add(frame_support::weights::constants::RocksDbWeight::get().reads_writes(8, 6))
	}
	fn transition() -> Weight {
		Weight::from_parts(100_000_000, 0)
			.saturating_add(frame_support::weights::constants::RocksDbWeight::get().reads_writes(8, 6))
	}
	fn look_at_outcome() -> Weight {
		Weight::from_parts(100_000_000, 0)
			.saturating_add(frame_support::weights::constants::RocksDbWeight::get().reads_writes(8, 6))
	}
	fn award() -> Weight {
		Weight::from_parts(100_000_000, 0)
			.saturating_add(frame_support::weights::constants::RocksDbWeight::get().reads_writes(8, 6))
	}
	fn count(l: u32) -> Weight {
		Weight::from_parts(2_000_000, 0)
			.saturating_add(Weight::from_parts(50_000, 0).saturating_mul(l.into()))
	}
	fn clear(n: u32) -> Weight {
		Weight::from_parts(2_000_000, 0).saturating_add(
			frame_support::weights::constants::RocksDbWeight::get()
				.reads_writes(1, 1)
				.saturating_mul(n.into()),
		)
	}
}
