//! The tests of the statistics, one file for each behaviour.

mod counting;
mod random;
mod reading;
mod recording;
