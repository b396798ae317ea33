//! Committees that represent their voters in proportion, from approval ballots, by **Phragmén's sequential rule**.
//!
//! A seat is a load of one, and those who approve the elected candidate carry it together. Seats are filled one after
//! the other. The next seat goes to the candidate with whom the most burdened of the candidate's voters is least
//! burdened. So those who have representatives already wait until the others have theirs. (Phragmén 1894; Brill,
//! Freeman, Janson, Lackner: *Phragmén's Voting Methods and Justified Representation*, 2017.)
//!
//! The same in other words: each voter earns money at the same constant rate, and a seat costs one. A candidate is
//! elected as soon as those who approve the candidate have one together, and they pay with all they have. A voter's
//! load is the time of their last payment.
//!
//! # Why this rule and not equal shares
//! Both rules are proportional, and the Method of Equal Shares is in the crate `equal-shares`. They differ in this:
//!
//! | axiom | Phragmén | equal shares |
//! |---|---|---|
//! | proportional justified representation (PJR): a group of ℓ·n/k voters with ℓ common candidates has ℓ seats among those that any of them approve | yes | yes |
//! | extended justified representation (EJR): one of that group approves ℓ of the elected | no | yes |
//! | priceability: all have the same money, and each seat is paid by those who approve it | yes | yes |
//! | on ballots for parties it is d'Hondt's method | yes | with a completion |
//! | all seats are filled, as far as anybody approves somebody | yes | no, it needs a completion |
//! | committee monotonicity: with one more seat nobody loses theirs | yes | no |
//!
//! Committees of a community need the last two lines. When somebody leaves, the same ballots fill the seat, and all
//! others must keep theirs. When somebody elected cannot take the seat, somebody must be next. With equal shares one
//! more seat, or one candidate less, can unseat others. EJR is stronger than PJR. But both promise a minority the same
//! number of seats, and PJR asks only that they are held by candidates whom the minority approves.
//!
//! # Vacancies
//! A [`Count`] knows for each candidate whether they sit already ([`Role`]). First, the sitting ones are placed, in the
//! order of the rule, and their voters bear the load. Then the vacant seats are filled. The voters of somebody who has
//! left carry no load for them any more, so they are next in turn. A majority that recalls a minority's
//! representative wins nothing: the minority's next candidate takes the seat.
//!
//! If somebody sits already, a candidate's poorer voters may be able to pay less than the average load of all the
//! candidate's voters. Then only those whose load is below the new one share the seat, so no load ever becomes smaller. Without sitting
//! candidates all voters of the candidate share it: no voter's load is above the new one.
//!
//! # Exactness
//! Loads are fractions of natural numbers without a bound, and have one denominator. Nothing is rounded, so two
//! candidates are tied if and only if their loads are equal.
//!
//! # Ties
//! Of tied candidates the one that stands first in the list is elected. So the order of the list is a choice of the
//! caller, who should state it before the vote. [`Placed::ties`] names those who had to wait.
//!
//! # Work in pieces
//! Ballots come in pages ([`Ballots`]). [`Count::step`] looks at a limited number of them, and the count can be encoded,
//! stored and continued. Each seat takes one look at all ballots. A voter's load is that of the last elected candidate
//! whom they approve. So it is not stored: a look counts, for each candidate, how many voters have which load. The
//! memory of a count does not grow with the number of ballots: [`Count::max_size`].

#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(test, allow(clippy::restriction))]
#![warn(missing_docs)]

extern crate alloc;

mod ballots;
mod count;

pub use ballots::*;
pub use count::*;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
