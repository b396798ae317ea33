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
//! and continued. Its memory does not grow with the number of ballots.
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
//!
//! # Raising the endowment
//! `Add1` goes on after a step if its run has bought for no more than the budget, and something more fits into it. It can
//! take thousands of steps. [`Count::finish`] does not make an exact run for each of them: it passes over ranges of steps of
//! which this is proved, and begins its exact runs with the last of those. ([`Count::step`] makes every run, since it keeps
//! no ballots.)
//!
//! Bisection alone would not find the place: with a higher endowment a run can buy for less, so that a step after which
//! `Add1` goes on does not speak for those before it. So a range of endowments is counted at once, from `low` to `high`.
//! For each ballot there are two numbers, `least` and `most`, and for a purchase two prices of a point, `floor` and
//! `ceiling`: 128 bits, rounded so that they stay bounds. After each purchase this holds, for *every* endowment of the range:
//!
//! 1. its run has bought the same projects, in the same order;
//! 2. each voter has left at least `least` and at most `most`.
//!
//! It holds at the beginning, where `least` is `low` and `most` is `high`. Let it hold before a purchase. A project's price
//! ρ is where `f(ρ) = Σ min(left, ρ × points)` reaches its cost, and `f` falls neither with a higher ρ nor when somebody has
//! more left. So:
//!
//! - *The price is at least `floor`.* Divide the voters into two parts in any way. Then `f(ρ)` is at most what the first part
//!   has in all, with `most` each, and ρ × the points of the second. So ρ is at least what the first part leaves of the cost,
//!   ÷ the points of the second; rounded down, that is `floor`.
//! - *The price is at most `ceiling`* if `Σ min(least, ceiling × points)` is not less than the cost, which is looked at.
//! - *A project can never be bought* if all of its voters, with `most` each, have less than its cost: nobody gets more.
//! - *A floor stays a floor* during a run, as a price never falls.
//!
//! A project is bought if its ceiling, per utility, is lower than the floors of all others that can perhaps be bought. Then
//! its voters can pay for it, and its true price is lower than all others, whatever the endowment of the range is. Where
//! floors are not higher than that ceiling, it can be that each voter of those projects and of this one certainly pays in
//! full or certainly has nothing left. Then the prices are the costs ÷ the points of those who pay; these are compared
//! exactly, and ties are broken as in any run. In any other case it is not known what is bought. So 1 holds after the
//! purchase. Each voter of the project has paid at least `floor × points` and at most `ceiling × points`, or has nothing
//! left; so 2 holds with `least − ceiling × points` and `most − floor × points`, and nothing where that is less than nothing.
//!
//! When no project can be bought any more, every step of the range has bought the same. Either `Add1` goes on after each of
//! them, or it stops at the first. Where it is not known what is bought, half of the range is tried, and so on; for one step,
//! an exact run decides. So no step is passed over without a proof, and the outcome is that of all steps, one by one.
//!
//! In [`Count::finish`] an index of the ballots by projects shows who votes for a project, so that a price takes a look at its own
//! voters and not at all ballots.

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
