//! Tests of currencies, one file for each behaviour.

mod arrears;
mod attacks;
mod clearing;
mod commons;
mod conformance;
mod decay;
mod disputes;
mod ending;
mod fees;
mod forgetting;
mod freezing;
mod holding;
mod keys;
mod mutual_credit;
mod paying;
mod random;
mod replaced;
mod rings;
mod states;
mod vouchers;
