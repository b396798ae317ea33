//! The members of a cooperative: the founding, applications, the register, shares, and the persons behind the members.

mod applying;
mod founding;
mod info;
mod invariants;
mod persons;
mod register;
mod shares;
mod stakes;
mod types;

pub use info::*;
pub use types::*;
