//! An app tells a member which votes are open for them.

use super::*;
use rochdale_runtime::{
	acting::{decisions, proposals, vote_times},
	api::{ProposalStage, HOME_PAGE},
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

#[test]
fn proposals_are_listed_newest_first_by_stage_in_bounded_pages() {
	village(9, quick(), |village| {
		end_founding();
		let list = |stage, before, count| {
			let (page, next) = proposals(stage, before, count);
			(page.into_iter().map(|(id, _)| id).collect::<Vec<_>>(), next)
		};
		assert_eq!(list(None, None, 9), (vec![], None));
		let open = village.open(Track::Policy, smaller_quota());
		let key = village.key(1);
		let waiting = NextProposal::<Runtime>::get();
		assert_ok!(village.act(1, propose(Track::Commons, spend(1, key))));
		assert_eq!(list(None, None, u32::MAX), (vec![waiting, open], None));
		assert_eq!(list(None, None, 1), (vec![waiting], Some(waiting)));
		assert_eq!(list(None, Some(waiting), 9), (vec![open], None));
		assert_eq!(list(Some(ProposalStage::Open), None, 9), (vec![open], None));
		assert_eq!(list(Some(ProposalStage::Waiting), None, 9), (vec![waiting], None));
		assert_eq!(list(Some(ProposalStage::Closed), None, 9), (vec![], None));
		assert_eq!((list(None, None, 0), list(None, Some(0), 9)), ((vec![], None), (vec![], None)));
		// A page ends before the numbers do, even if nothing is found.
		NextProposal::<Runtime>::put(1_000);
		assert_eq!(list(None, None, u32::MAX), (vec![], Some(1_000 - HOME_PAGE)));
		NextProposal::<Runtime>::put(waiting + 1);
	});
}
