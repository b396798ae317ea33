//! The configuration of each pallet, one file per concern.

pub mod allowance;
pub mod assembly;
pub mod budget;
pub mod clock;
pub mod consensus;
pub mod cooperatives;
pub mod currencies;
pub mod deposits;
pub mod elections;
pub mod fees;
pub mod governance;
pub mod juries;
pub mod meetings;
pub mod money;
pub mod people;
pub mod statistics;
pub mod system;
