//! The parts that several of Rochdale's crates share: the member number, times and what becomes due, spending limits,
//! and the bounds of the parameters. Here are also the traits by which pallets ask about people, and the runtime API
//! behind the `community` JSON-RPC.
//!
//! A pallet of this project depends on no other, except in tests and benchmarks. It takes one of these traits in its
//! `Config`, and the runtime connects them.

#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(test, allow(clippy::restriction))]

extern crate alloc;

mod api;
mod arbiter;
mod bookkeeping;
mod electorate;
mod limit;
mod meetings;
mod membership;
pub mod parameters;
mod payment;
mod subject;
#[cfg(feature = "std")]
pub mod testing;
mod time;
mod timeline;

pub use api::*;
pub use arbiter::*;
pub use bookkeeping::*;
pub use electorate::*;
pub use limit::*;
pub use meetings::*;
pub use membership::*;
pub use payment::*;
pub use subject::*;
pub use time::*;
pub use timeline::*;

use codec::Codec;
use frame_support::{
	sp_runtime::traits::{AccountIdConversion, BlakeTwo256, Hash, TrailingZeroInput},
	PalletId,
};

/// The account of something that a pallet keeps, of the kind `kind` and with the number `id`. It is a hash, so that no
/// two accounts are the same, even if accounts are short, as in tests.
pub fn sub_account<AccountId: Codec>(pallet: PalletId, kind: &[u8; 7], id: u32) -> AccountId {
	let hash = BlakeTwo256::hash_of(&(pallet, kind, id));
	let account = AccountId::decode(&mut TrailingZeroInput::new(hash.as_bytes()));
	account.unwrap_or_else(|_| pallet.into_account_truncating())
}

/// A chain's clock, which benchmarks can set.
#[cfg(feature = "runtime-benchmarks")]
pub trait BenchmarkClock {
	/// Sets the clock to `now`.
	fn set(now: Moment);
}

/// Currencies for benchmarks.
#[cfg(feature = "runtime-benchmarks")]
pub trait BenchmarkCurrencies<Asset> {
	/// An existing currency of which anybody can be given units, another one for each `n`. It is of the kind whose
	/// transfers cost most.
	fn currency(n: u32) -> Asset;
}
