mod asking;
mod attacks;
mod carrying_out;
mod counting;
mod ending;
mod lifecycle;
mod proposing;
mod random;
mod removed;
mod review;
mod secret;
mod starting;
mod states;
mod voting;

use crate::{mock::*, *};
use frame_support::sp_runtime::DispatchError;

/// The pallet's error as calls return it.
fn error(error: Error<Test>) -> Result<(), DispatchError> {
	Err(error.into())
}

/// A cycle at voting, in which members 0, 1, … have proposed projects with these milestones.
fn voting(terms: Terms<Test>, proposals: &[&[Balance]]) -> CycleId {
	let cycle = start(terms);
	for (author, milestones) in (0..).zip(proposals) {
		propose(cycle, author, milestones);
	}
	until(cycle, Stage::Voting);
	cycle
}

/// A cycle in which project 0, with these milestones, has won with everybody's votes.
fn won(milestones: &[Balance]) -> CycleId {
	let cycle = voting(terms(), &[milestones]);
	for voter in 0..10 {
		Budget::vote(by(voter), cycle, approve(&[0])).unwrap();
	}
	until(cycle, Stage::CarryingOut);
	cycle
}
