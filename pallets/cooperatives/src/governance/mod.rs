//! How a cooperative decides: its bylaws, resolutions, offices, delegates, and its members as an electorate.

mod bylaws;
mod counting;
mod deciding;
mod electorate;
mod federation;
mod info;
mod interests;
mod invariants;
mod meetings;
mod offices;
mod types;

pub use bylaws::*;
pub use counting::{BALLOTS_AT_ONCE, COUNT_WITHIN};
pub use deciding::MAX_CALL;
pub use info::*;
pub use interests::*;
pub use offices::OVERSTAY;
pub use types::*;
