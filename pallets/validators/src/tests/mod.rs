//! The tests of the validator set, one file for each behaviour.

mod adding_and_removing;
mod equivocation;
mod genesis;
mod liveness;
mod pausing;
mod random;
mod silence;
mod wanted;
