//! Weights of `frame_system_extensions`, measured by `make weights`. Do not edit.
//!
//! 20 steps, 10 repeats, compiled Wasm, divided by 1.66, on AMD EPYC, 2026-11-29.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens)]
#![allow(unused_imports)]
#![allow(missing_docs)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights, with this runtime's database.
pub struct Weights<T>(PhantomData<T>);
impl<T: frame_system::Config> frame_system::ExtensionsWeightInfo for Weights<T> {
	fn check_genesis() -> Weight {
		Weight::from_parts(1_682_277, 0)
	}
	fn check_mortality_mortal_transaction() -> Weight {
		Weight::from_parts(3_370_575, 0)
	}
	fn check_mortality_immortal_transaction() -> Weight {
		Weight::from_parts(3_352_512, 0)
	}
	fn check_non_zero_sender() -> Weight {
		Weight::from_parts(573_202, 0)
	}
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn check_nonce() -> Weight {
		Weight::from_parts(6_428_056, 3593)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn check_spec_version() -> Weight {
		Weight::from_parts(434_117, 0)
	}
	fn check_tx_version() -> Weight {
		Weight::from_parts(446_761, 0)
	}
	fn check_weight() -> Weight {
		Weight::from_parts(2_985_229, 0)
	}
	fn weight_reclaim() -> Weight {
		Weight::from_parts(1_790_655, 0)
	}
}
