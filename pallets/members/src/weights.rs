//! What this pallet's calls and the steps of its queue cost.

#![allow(missing_docs)]

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{constants::RocksDbWeight, Weight},
};

/// What the calls cost; `v` is the number of vouches that can be in the way.
pub trait WeightInfo {
	fn invite(v: u32) -> Weight;
	fn accept() -> Weight;
	fn vouch(v: u32) -> Weight;
	fn withdraw_vouch() -> Weight;
	fn challenge() -> Weight;
	fn join() -> Weight;
	fn renew() -> Weight;
	fn end() -> Weight;
	fn change_key() -> Weight;
	fn confirm_key() -> Weight;
	fn start_recovery() -> Weight;
	fn support_recovery() -> Weight;
	fn cancel_recovery() -> Weight;
	fn complete_recovery() -> Weight;
	fn look_at_bucket() -> Weight;
	fn lapse() -> Weight;
}

/// Weights at the cost of this runtime's database.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	fn invite(v: u32) -> Weight {
		Weight::from_parts(60_000_000, 8_000)
			.saturating_add(T::DbWeight::get().reads_writes(8, 7))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(v.into()))
	}
	fn accept() -> Weight {
		Weight::from_parts(60_000_000, 8_000).saturating_add(T::DbWeight::get().reads_writes(6, 4))
	}
	fn vouch(v: u32) -> Weight {
		Weight::from_parts(60_000_000, 8_000)
			.saturating_add(T::DbWeight::get().reads_writes(7, 4))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(v.into()))
	}
	fn withdraw_vouch() -> Weight {
		Weight::from_parts(60_000_000, 8_000)
			.saturating_add(T::DbWeight::get().reads_writes(4, 3))
	}
	fn challenge() -> Weight {
		Weight::from_parts(60_000_000, 8_000).saturating_add(T::DbWeight::get().reads_writes(4, 2))
	}
	fn join() -> Weight {
		Weight::from_parts(60_000_000, 8_000)
			.saturating_add(T::DbWeight::get().reads_writes(14, 9))
	}
	fn renew() -> Weight {
		Weight::from_parts(60_000_000, 8_000)
			.saturating_add(T::DbWeight::get().reads_writes(14, 9))
	}
	fn end() -> Weight {
		Weight::from_parts(900_000_000, 8_000).saturating_add(T::DbWeight::get().reads_writes(220, 215))
	}
	fn change_key() -> Weight {
		Weight::from_parts(60_000_000, 8_000).saturating_add(T::DbWeight::get().reads_writes(7, 6))
	}
	fn confirm_key() -> Weight {
		Weight::from_parts(60_000_000, 8_000).saturating_add(T::DbWeight::get().reads_writes(8, 8))
	}
	fn start_recovery() -> Weight {
		Weight::from_parts(60_000_000, 8_000)
			.saturating_add(T::DbWeight::get().reads_writes(8, 4))
	}
	fn support_recovery() -> Weight {
		Weight::from_parts(60_000_000, 8_000)
			.saturating_add(T::DbWeight::get().reads_writes(5, 1))
	}
	fn cancel_recovery() -> Weight {
		Weight::from_parts(60_000_000, 8_000).saturating_add(T::DbWeight::get().reads_writes(6, 4))
	}
	fn complete_recovery() -> Weight {
		Weight::from_parts(60_000_000, 8_000)
			.saturating_add(T::DbWeight::get().reads_writes(10, 9))
	}
	fn look_at_bucket() -> Weight {
		Weight::from_parts(5_000_000, 8_000).saturating_add(T::DbWeight::get().reads(2))
	}
	fn lapse() -> Weight {
		Weight::from_parts(100_000_000, 8_000).saturating_add(T::DbWeight::get().reads_writes(14, 10))
	}
}

impl WeightInfo for () {
	fn invite(v: u32) -> Weight {
		Weight::from_parts(60_000_000, 8_000)
			.saturating_add(RocksDbWeight::get().reads_writes(8, 7))
			.saturating_add(RocksDbWeight::get().reads(1).saturating_mul(v.into()))
	}
	fn accept() -> Weight {
		Weight::from_parts(60_000_000, 8_000).saturating_add(RocksDbWeight::get().reads_writes(6, 4))
	}
	fn vouch(v: u32) -> Weight {
		Weight::from_parts(60_000_000, 8_000)
			.saturating_add(RocksDbWeight::get().reads_writes(7, 4))
			.saturating_add(RocksDbWeight::get().reads(1).saturating_mul(v.into()))
	}
	fn withdraw_vouch() -> Weight {
		Weight::from_parts(60_000_000, 8_000)
			.saturating_add(RocksDbWeight::get().reads_writes(4, 3))
	}
	fn challenge() -> Weight {
		Weight::from_parts(60_000_000, 8_000).saturating_add(RocksDbWeight::get().reads_writes(4, 2))
	}
	fn join() -> Weight {
		Weight::from_parts(60_000_000, 8_000)
			.saturating_add(RocksDbWeight::get().reads_writes(14, 9))
	}
	fn renew() -> Weight {
		Weight::from_parts(60_000_000, 8_000)
			.saturating_add(RocksDbWeight::get().reads_writes(14, 9))
	}
	fn end() -> Weight {
		Weight::from_parts(900_000_000, 8_000).saturating_add(RocksDbWeight::get().reads_writes(220, 215))
	}
	fn change_key() -> Weight {
		Weight::from_parts(60_000_000, 8_000).saturating_add(RocksDbWeight::get().reads_writes(7, 6))
	}
	fn confirm_key() -> Weight {
		Weight::from_parts(60_000_000, 8_000).saturating_add(RocksDbWeight::get().reads_writes(8, 8))
	}
	fn start_recovery() -> Weight {
		Weight::from_parts(60_000_000, 8_000)
			.saturating_add(RocksDbWeight::get().reads_writes(8, 4))
	}
	fn support_recovery() -> Weight {
		Weight::from_parts(60_000_000, 8_000)
			.saturating_add(RocksDbWeight::get().reads_writes(5, 1))
	}
	fn cancel_recovery() -> Weight {
		Weight::from_parts(60_000_000, 8_000).saturating_add(RocksDbWeight::get().reads_writes(6, 4))
	}
	fn complete_recovery() -> Weight {
		Weight::from_parts(60_000_000, 8_000)
			.saturating_add(RocksDbWeight::get().reads_writes(10, 9))
	}
	fn look_at_bucket() -> Weight {
		Weight::from_parts(5_000_000, 8_000).saturating_add(RocksDbWeight::get().reads(2))
	}
	fn lapse() -> Weight {
		Weight::from_parts(100_000_000, 8_000).saturating_add(RocksDbWeight::get().reads_writes(14, 10))
	}
}
