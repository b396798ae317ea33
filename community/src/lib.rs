//! Reads the file that describes a community, and makes the data with which a chain begins.
//!
//! [`check`] reads the text of a `community.toml` and reports every mistake in it at once, each with its line. A
//! [`Community`] gives the runtime's genesis ([`Community::genesis_patch`]) and the data of a chain spec (name, id,
//! symbol, boot nodes). [`generate`] makes a new file with fresh keys.
//!
//! The README explains the file key by key. This crate knows the runtime only by the JSON of its genesis and by the
//! table of bounds ([`parameters`]). So the node and any other tool can use it without compiling a runtime.

#![warn(missing_docs)]
#![cfg_attr(
	not(test),
	deny(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)
)]

mod address;
mod check;
mod community;
mod founder;
mod generate;
mod keys;
mod mistake;
// The runtime gets this file through `rochdale-primitives`, which needs all of FRAME.
#[allow(missing_docs)]
#[path = "../../primitives/src/parameters.rs"]
pub mod parameters;
mod reader;
pub mod units;

pub use check::{
	check, check_part, defaults, MINIMUM_BALANCE, MOST_BOOT_NODES, MOST_COUNCIL, MOST_FOUNDERS,
	MOST_VALIDATORS,
};
pub use community::{
	Community, DividendPolicy, Part, Policy, SessionKeys, TrackRule, Validator, SS58_PREFIX,
};
pub use founder::{public_file, Founder, NewFounder};
pub use generate::{generate, NewCommunity, Options, Person, Secret};
pub use keys::parse_public;
pub use mistake::Mistake;
