//! What two or more of Rochdale's crates share: the word for a person, the traits by which pallets ask
//! about people, and the runtime API behind the `community` JSON-RPC.
//!
//! A bespoke pallet never depends on another bespoke pallet: it takes one of these traits in its
//! `Config`, and the runtime wires them.

#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(
	not(test),
	deny(
		clippy::unwrap_used,
		clippy::expect_used,
		clippy::indexing_slicing,
		clippy::arithmetic_side_effects,
		clippy::panic
	)
)]

extern crate alloc;

mod api;
mod arbiter;
mod electorate;
mod membership;
pub mod parameters;
#[cfg(feature = "std")]
pub mod testing;

pub use api::*;
pub use arbiter::*;
pub use electorate::*;
pub use membership::*;

use codec::Codec;
use frame_support::{
	sp_runtime::traits::{AccountIdConversion, BlakeTwo256, Hash, TrailingZeroInput},
	PalletId,
};

/// A point in the chain's time, or a span of it: milliseconds (since the Unix epoch for a point).
///
/// Policy is written in time and never in blocks, so that a change of the block time changes no policy.
pub type Moment = u64;

/// The account of something that a pallet keeps: of the kind `kind`, with the number `id`. A hash, so that no two are the
/// same also where accounts are short, as they are in tests.
pub fn sub_account<AccountId: Codec>(pallet: PalletId, kind: &[u8; 7], id: u32) -> AccountId {
	let hash = BlakeTwo256::hash_of(&(pallet, kind, id));
	let account = AccountId::decode(&mut TrailingZeroInput::new(hash.as_bytes()));
	account.unwrap_or_else(|_| pallet.into_account_truncating())
}

/// A chain's clock, as benchmarks set it.
#[cfg(feature = "runtime-benchmarks")]
pub trait BenchmarkClock {
	/// It is `now`.
	fn set(now: Moment);
}

/// Currencies, as benchmarks need them.
#[cfg(feature = "runtime-benchmarks")]
pub trait BenchmarkCurrencies<Asset> {
	/// A currency that exists, and that anybody can be given; another one for each number. It is of the kind whose
	/// transfers cost most.
	fn currency(n: u32) -> Asset;
}
