//! Which projects a vote on a budget has won, by the **Method of Equal Shares** (MES).
//!
//! Every voter has the same share of the budget. A project is bought with the money of those who voted for
//! it, as evenly as they can pay: it costs each of them a price per unit of their utility, or all they have
//! left if that is less. Of the projects whose voters can pay, the one with the lowest price is bought next,
//! until no project is left whose voters can pay. So each group of voters decides on its part of the budget.
//! (Peters, Pierczyński, Skowron: *Proportional Participatory Budgeting with Additive Utilities*, 2021;
//! <https://equalshares.net>.)
//!
//! # Exactness
//! All prices are exact fractions of natural numbers without a bound: nothing is rounded, those who buy a
//! project pay its cost and not less or more, and two prices are tied if and only if they are equal. The
//! fractions stay small, since nobody's share is stored. What somebody has left follows from the endowment
//! and the prices of what they have voted for and won,
//!
//! ```text
//! left = max(0, endowment − Σ price of the project × points),
//! ```
//!
//! in any order, because who cannot pay the full price once has nothing left for ever. And the money that
//! the poorer voters of a project put together is a sum in which the price of each bought project stands as
//! often as those voters have given it points: a few whole numbers, which are counted in one pass over the
//! ballots. So an exact price costs a multiplication per bought project, not per voter.
//!
//! Which voters are the poorer ones is decided in 64 bits: shares are taken in 2^-62 of the endowment,
//! rounded down, with a bound on the error (one part in 2^62 for each point that the voter has given to
//! what was bought). Where the bound does not decide, exact numbers do. So rounding can cost time, but never
//! change an answer.
//!
//! # Ties
//! Of projects with equal prices the one is bought that goes first by the settings' rule, [`Ties`]: the cheapest, then
//! the one with most votes, then the one that stands first; or votes before cost. [`Outcome::ties`] names them.
//!
//! # Work in pieces
//! Ballots come in pages ([`Ballots`]); [`Count::step`] looks at so many of them and can be encoded, stored
//! and continued. Memory does not grow with the number of ballots.
//!
//! # Looks at the ballots
//! A price never falls during a run, so that what was found out once is of use later. A price that all voters of a
//! project pay in full is known, exactly, until the first of them could be too poor for it: each of them has at least
//! so much left, and nobody pays more for what is bought than its price for the most points that it was given. So a run
//! begins without a look at the ballots, and a purchase needs none if the prices of all projects whose turn could be
//! next are known like this.
//!
//! Otherwise there is a look: one pass over all ballots, which weighs up to 16 projects, those with the lowest last
//! prices. A ballot without one of them is read, and then passed over. Where people have become poor for many projects,
//! a purchase can take several looks. ([`Count::step`] makes one purchase at a time, and reckons its work, also where
//! many follow each other without a look.)

#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(
	not(test),
	deny(
		clippy::unwrap_used,
		clippy::expect_used,
		clippy::indexing_slicing,
		clippy::arithmetic_side_effects,
		clippy::panic
	)
)]
#![warn(missing_docs)]

extern crate alloc;

mod ahead;
mod ballots;
mod count;
mod election;
mod greedy;
mod natural;
mod outcome;
#[cfg(feature = "std")]
pub mod pb;
mod run;
mod weighing;

pub use ballots::*;
pub use count::*;
pub use election::*;
pub use outcome::*;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
