//! The behaviours of the dividend, one file each.

mod attacks;
mod claiming;
mod growth;
mod leaving;
mod parameters;
mod periods;
mod random;
