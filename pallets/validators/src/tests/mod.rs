//! What the validator set does, one file per behaviour.

mod adding_and_removing;
mod equivocation;
mod genesis;
mod invariants;
mod liveness;
mod pausing;
mod silence;
