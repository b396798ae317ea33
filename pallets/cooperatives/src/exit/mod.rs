//! How members leave, and how a cooperative ends.

mod dissolving;
mod expelling;
mod info;
mod invariants;
mod leaving;
mod redeeming;
mod types;

pub use info::*;
pub use redeeming::redeemable;
pub use types::*;
