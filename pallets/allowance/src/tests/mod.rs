//! The tests of the allowance, one file for each behaviour.

mod attacks;
mod free;
mod guests;
mod official;
mod random;
mod refilling;
