//! What currencies do, one file per behaviour.

mod attacks;
mod clearing;
mod commons;
mod conformance;
mod decay;
mod ending;
mod freezing;
mod holding;
mod mutual_credit;
mod paying;
mod random;
mod vouchers;
