//! The behaviours of the dividends, one file each: first those of the universal dividend, then those of
//! community dividends.

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
