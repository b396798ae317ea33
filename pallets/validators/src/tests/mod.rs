//! The behaviours of the validator set, one file each.

mod equivocation;
mod genesis;
mod liveness;
mod membership;
mod random;
