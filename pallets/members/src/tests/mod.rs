//! The tests of the roll, one file for each behaviour.

mod attacks;
mod borders;
mod branches;
mod challenging;
mod expiring;
mod growing;
mod guardians;
mod inviting;
mod keys;
mod leaving;
mod money;
mod random;
mod reading;
mod recovering;
mod renewing;
mod roll;
mod thefts;
mod vouching;
