//! What this pallet's extension costs.

#![allow(missing_docs)]

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{constants::RocksDbWeight, Weight},
};

/// What the extension costs, without the fee payment inside it.
pub trait WeightInfo {
	fn free_within_allowance() -> Weight;
}

/// Weights at the cost of this runtime's database.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	fn free_within_allowance() -> Weight {
		Weight::from_parts(30_000_000, 4_000).saturating_add(T::DbWeight::get().reads_writes(7, 1))
	}
}

impl WeightInfo for () {
	fn free_within_allowance() -> Weight {
		Weight::from_parts(30_000_000, 4_000).saturating_add(RocksDbWeight::get().reads_writes(7, 1))
	}
}
