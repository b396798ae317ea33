//! Tests, one file for each behaviour.

mod appealing;
mod attacks;
mod deciding;
mod deliberating;
mod drawing;
mod opening;
mod paying;
mod random;
mod seeding;
mod serving;
mod voting;

use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult};
use rochdale_primitives::testing;

use crate::{mock::*, *};

type Error = crate::Error<Test>;

const CLAIM_SEED: SecretSeed = [1; 32];
const DEFENCE_SEED: SecretSeed = [2; 32];

/// The principal of a side commits to a seed.
fn commit_seed(id: CaseId, side: Side, seed: SecretSeed) {
	let who = if side == Side::Claimant { CLAIMANT } else { RESPONDENT };
	let commitment = Juries::seed_commitment(id, case(id).level, side, &seed);
	assert_ok!(Juries::commit_seed(by(who), id, commitment));
}

/// The causes for which members have left the panels of a case.
fn released(id: CaseId) -> Vec<(MemberId, Cause)> {
	let events = events().into_iter();
	events
		.filter_map(|event| match event {
			Event::Released { case, member, cause, .. } if case == id => Some((member, cause)),
			_ => None,
		})
		.collect()
}
