//! The behaviours of the allowance, one file each.

mod free;
mod guests;
mod official;
mod random;
mod refilling;
mod spam;
