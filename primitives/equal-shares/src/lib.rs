//! The winners of a vote on a budget, by the **Method of Equal Shares** (MES).
//!
//! Every voter has the same share of the budget. The voters of a project buy it together, and pay as evenly as they
//! can. Each pays a price per unit of their utility, or all they have left if that is less. Of the projects whose
//! voters can pay, the one with the lowest price is bought next. This ends when no project is left whose voters can
//! pay. So each group of voters decides on its part of the budget. (Peters, Pierczyński, Skowron: *Proportional
//! Participatory Budgeting with Additive Utilities*, 2021; <https://equalshares.net>.)
//!
//! # Exactness
//! All prices are exact fractions of natural numbers without a bound. Nothing is rounded: the buyers of a project pay
//! exactly its cost. Two prices are tied if and only if they are equal. The fractions stay small, since nobody's share
//! is stored. The share of a voter follows from the endowment, and from the prices of the projects that they have voted
//! for and that have won:
//!
//! ```text
//! left = max(0, endowment − Σ price of the project × points),
//! ```
//!
//! in any order, because a voter who could not pay a full price once has nothing left forever. The money of a
//! project's poorer voters together is a sum. The price of each bought project stands in it as often as those voters
//! have given it points. These are a few whole numbers, which one pass over the ballots counts. So an exact price costs
//! a multiplication per bought project, and not per voter.
//!
//! Which voters are the poorer ones is decided in 64 bits. Shares are taken in 2^-62 of the endowment, rounded down,
//! with a bound on the error. The bound is one part in 2^62 for each point that the voter has given to a bought
//! project. Exact numbers decide if the bound does not. So rounding can cost time, but never change an answer.
//!
//! # Ties
//! Of projects with equal prices, the one that goes first by the rule of the settings, [`Ties`], is bought. That is the
//! cheapest, then the one with most votes, then the first in the list; or votes before cost. [`Outcome::ties`] names
//! the tied projects.
//!
//! # Work in pieces
//! Ballots come in pages ([`Ballots`]). [`Count::step`] looks at a limited number of them, and the count can be
//! encoded, stored and continued. Its memory does not grow with the number of ballots.
//!
//! # Looks at the ballots
//! A price never falls during a run, so it stays useful as a bound. A price that all voters of a project pay in full is
//! known exactly, until the first of them could be too poor for it. Each of these voters has at least some known amount
//! left. For a bought project nobody pays more than its price times the most points that one voter has given it. So a
//! run begins without a look at the ballots. A purchase needs none if the prices of all projects that could be next are
//! known in this way.
//!
//! Otherwise there is a look: one pass over all ballots, which weighs up to 16 projects, those with the lowest last
//! prices. A ballot that names none of them is read and then skipped. If people have become poor for many projects, a
//! purchase can take several looks. ([`Count::step`] makes one purchase at a time, and counts its work, even if many
//! follow each other without a look.)
//!
//! # Raising the endowment
//! `Add1` goes on after a step if its run has spent no more than the budget, and something more fits into it. It can
//! take thousands of steps. [`Count::finish`] does not make an exact run for each of them. It skips ranges of steps
//! after which `Add1` provably goes on, and begins its exact runs with the last of those. ([`Count::step`] makes every
//! run, since it keeps no ballots.)
//!
//! Bisection alone would not find the place. With a higher endowment a run can spend less. So if `Add1` goes on after a
//! step, that says nothing about the steps before it. Therefore a range of endowments is counted at once, from `low` to
//! `high`. For each ballot there are two numbers, `least` and `most`. For a purchase there are two prices of a point,
//! `floor` and `ceiling`. They have 128 bits, and are rounded so that they stay bounds. After each purchase two
//! statements hold for *every* endowment of the range:
//!
//! 1. its run has bought the same projects, in the same order;
//! 2. each voter has left at least `least` and at most `most`.
//!
//! They hold at the beginning, where `least` is `low` and `most` is `high`. Suppose that they hold before a purchase. A
//! project's price ρ is where `f(ρ) = Σ min(left, ρ × points)` reaches its cost. `f` does not fall when ρ is higher, or
//! when somebody has more left. So:
//!
//! - *The price is at least `floor`.* Divide the voters into two parts in any way. Then `f(ρ)` is at most the money of
//!   the first part, with `most` each, plus ρ × the points of the second part. So ρ is at least what the first part
//!   leaves of the cost, ÷ the points of the second. Rounded down, that is `floor`.
//! - *The price is at most `ceiling`* if `Σ min(least, ceiling × points)` is not less than the cost, which is checked.
//! - *A project can never be bought* if all of its voters, with `most` each, have less than its cost: nobody gets more.
//! - *A floor stays a floor* during a run, as a price never falls.
//!
//! A project is bought if its ceiling, per utility, is lower than the floors of all others that can perhaps be bought.
//! Then its voters can pay for it, and its true price is lower than all others, at any endowment of the range. Some
//! floors may not be higher than that ceiling. Even then the order can be known. Each voter of those projects and of
//! this one must certainly pay in full or certainly have nothing left. Then the prices are the costs ÷ the points of
//! those who pay. They are compared exactly, and ties are broken as in any run. In any other case it is not known what
//! is bought.
//!
//! So statement 1 holds after the purchase. Each voter of the project has paid at least `floor × points` and at most
//! `ceiling × points`, or has nothing left. So statement 2 holds with `least − ceiling × points` and
//! `most − floor × points`, or with 0 where that is negative.
//!
//! When no project can be bought any more, every step of the range has bought the same. Either `Add1` goes on after
//! each of them, or it stops at the first. If it is not known what is bought, half of the range is tried, and so on.
//! For one step, an exact run decides. So no step is skipped without a proof, and the outcome is that of all steps, one
//! by one.
//!
//! In [`Count::finish`] an index of the ballots by projects shows who votes for a project. So a price takes a look at
//! its own voters, and not at all ballots.

#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(test, allow(clippy::restriction))]
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
pub use natural::Natural;
pub use outcome::*;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
