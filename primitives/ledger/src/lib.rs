//! The books of a cooperative, of the commons or of a fund, by **double entry**.
//!
//! Each entry has postings whose sum is zero. So the sum of all balances is zero at any time, and
//! `assets = liabilities + equity + income − expenses`. The surplus of a period is its income less its expenses. A loan,
//! a deposit or a share moves no account of income or expense, so it makes no surplus.
//!
//! # Signs and units
//! An [`Amount`] is a whole number of the smallest parts of the book's currency. A debit is positive, a credit negative.
//! Statements show each account in the sign of its kind: income and liabilities are positive there.
//!
//! # Cost
//! A posting reads and writes one account and one balance. Closing reads the chart, at most [`MAX_ACCOUNTS`],
//! and a balance for each account, whatever the number of entries. Each statement is derived from the same balances.
//!
//! # Two columns
//! A [`Balance`] has two parts: what a pallet has posted ([`Origin::Chain`]) and what a person states
//! ([`Origin::Stated`]). Each entry belongs to one of them, so the sum of each column is zero too.
//!
//! # Suspense
//! The chain does not watch transfers to the account. [`suspense`] is what the account has beyond the cash in the books.
//! As long as it is positive it is a liability, and never income. If it is negative when the period closes, it is an
//! expense. So money that nobody has explained is never a surplus.
//!
//! # Time
//! Two periods can be open: one that is over and not closed yet, and the one after it. The date of an entry decides to
//! which it belongs. Depreciation and interest follow from time alone. Whether they are posted once or often, the sum is
//! the same.
//!
//! # Bounds
//! No balance exceeds [`MOST`] in either direction. So no sum over a chart leaves 128 bits, and no entry of anybody can
//! make a closing impossible. All arithmetic is checked.
//!
//! # Storage
//! [`Storage`] is what a pallet, or a test, provides. `Memory` (with the feature `std`) keeps all in maps.

#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(test, allow(clippy::restriction))]
#![warn(missing_docs)]

extern crate alloc;

mod amount;
mod assets;
mod audit;
mod book;
mod chart;
mod closing;
mod entry;
mod error;
mod invariants;
mod loans;
#[cfg(feature = "std")]
mod memory;
mod shares;
mod statements;
mod storage;
mod surplus;
mod templates;
#[cfg(feature = "std")]
pub mod writers;

pub use amount::*;
pub use assets::*;
pub use audit::*;
pub use book::*;
pub use chart::*;
pub use closing::*;
pub use entry::*;
pub use error::*;
pub use invariants::*;
pub use loans::*;
#[cfg(feature = "std")]
pub use memory::*;
pub use shares::*;
pub use statements::*;
pub use storage::*;
pub use surplus::*;
pub use templates::*;

/// A point in time in milliseconds since the Unix epoch, or a span of it.
pub type Moment = u64;

/// A day, in milliseconds.
pub const DAY: Moment = 24 * 60 * 60 * 1_000;

/// A year of 365 days, in milliseconds. Rates are for this time.
pub const YEAR: Moment = 365 * DAY;

/// The number of an account in a chart.
pub type Number = u16;

/// The number of a period. The first is 0.
pub type Period = u32;

/// The number of a member of the community, as the pallet `members` gives it.
pub type Person = u64;

/// A hash of 256 bits.
pub type Hash = [u8; 32];

/// Parts per billion.
pub type Share = u32;

/// The whole, as a [`Share`].
pub const WHOLE: Share = 1_000_000_000;

/// The most accounts that a book can have.
pub const MAX_ACCOUNTS: u16 = 128;

/// The most postings of an entry.
pub const MAX_POSTINGS: u32 = 8;

/// The most bytes of an entry's text.
pub const MAX_TEXT: u32 = 140;

/// The most bytes of an account's name.
pub const MAX_NAME: u32 = 40;

/// The most accounts on the way from an account to the top of the chart, with both ends.
pub const MAX_DEPTH: u32 = 4;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
