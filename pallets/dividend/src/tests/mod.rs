//! The tests of the dividends, one file for each behaviour: first the universal dividend, then community dividends.

mod attacks;
mod claiming;
mod growth;
mod leaving;
mod parameters;
mod periods;
mod random;

mod circle;
mod claiming_in;
mod closing;
mod dividing;
mod joining;
mod opening;
mod plans;
mod random_communities;
mod states;
