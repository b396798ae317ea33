//! How each pallet is set up, one file per concern.

pub mod consensus;
pub mod governance;
pub mod money;
pub mod people;
pub mod system;
