//! An app tells a member which votes are open for them.

use super::*;
use rochdale_runtime::{
	acting::{decisions, vote_times},
	configs::clock::TICK,
};

/// The votes of which this member is told.
fn polls(village: &Village, n: usize) -> Vec<Id> {
	decisions(&village.key(n)).expect("a member").polls
}

#[test]
fn a_member_is_told_the_votes_in_which_they_have_no_ballot() {
	village(9, quick(), |village| {
		end_founding();
		assert!(polls(village, 4).is_empty());
		let id = village.open(Track::Policy, smaller_quota());
		assert_eq!(polls(village, 4), [id]);
		village.wait(MINUTE);
		let times = vote_times(id).expect("it is open");
		let ends_at = times.ends_at.expect("deciding has begun");
		assert!(ends_at > village.now && ends_at <= village.now + HOUR + TICK, "{ends_at}");
		assert_eq!((times.confirmed_at, vote_times(id + 1)), (None, None));
		village.vote(4..5, id, Ballot::Nay);
		assert!(polls(village, 4).is_empty(), "this member has voted");
		assert_eq!(polls(village, 5), [id], "and this one has not");
	});
}
