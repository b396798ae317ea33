//! The tests of the allowance, one file for each behaviour.

mod free;
mod guests;
mod official;
mod random;
mod refilling;
mod spam;
