//! The behaviours of the allowance, one file each.

mod free;
mod official;
mod random;
mod refilling;
mod spam;
mod sponsored;
