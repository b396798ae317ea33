//! The parts of the fuzzer that other stories of random lives use.

pub mod chain;
pub mod checks;
pub mod clock;
#[path = "../common/mod.rs"]
#[allow(dead_code)]
pub mod common;
pub mod community;
pub mod life;
pub mod people;
pub mod previews;
pub mod random;
pub mod tally;
pub mod types;
