//! The outcomes of votes: one test for each way in which a vote ends.

use super::*;
use codec::MaxEncodedLen;
use frame_support::traits::UnixTime;
use rochdale_primitives::testing::Clock;

fn ending(id: ProposalId) -> Ending {
	Assembly::outcome(id).expect("it has ended").ending
}

fn now() -> Moment {
	Clock::now().as_millis() as Moment
}

/// Six members vote for a call, and it is approved.
fn approve(id: ProposalId) {
	for member in 0..6 {
		vote(member, id, Aye).unwrap();
	}
	for _ in 0..50 {
		if Assembly::outcome(id).is_some() {
			return assert_eq!(ending(id), Ending::Approved);
		}
		wait(HOUR);
	}
	panic!("it is not approved");
}

#[test]
fn a_call_that_is_not_approved_is_rejected_with_the_last_votes() {
	chain(|| {
		delegate(5, 4).unwrap();
		let id = referendum(CONSTITUTION);
		for (member, ballot) in [(0, Nay), (1, Nay), (2, Nay), (3, Aye), (4, Aye), (6, Nay)] {
			vote(member, id, ballot).unwrap();
		}
		vote(1, id, Abstain).unwrap();
		lapse(3);
		assert_eq!(Assembly::outcome(id), None, "the vote is open");
		wait(8 * DAY);
		let outcome = Assembly::outcome(id).unwrap();
		assert_eq!((outcome.electorate, &outcome.ending), (10, &Ending::Rejected));
		assert_eq!(outcome.votes, Votes::Call { ayes: 2, nays: 3, abstentions: 1 });
		assert!(outcome.since <= now() && outcome.since > now() - 2 * DAY);
		// Somebody who lapses later changes nothing.
		lapse(4);
		assert_eq!(Assembly::outcome(id), Some(outcome));
	})
}

#[test]
fn an_approved_call_is_enacted() {
	chain(|| {
		let id = referendum(CONSTITUTION);
		approve(id);
		wait(DAY);
		assert_eq!((ending(id), seen()), (Ending::Enacted, 500));
		let votes = Votes::Call { ayes: 6, nays: 0, abstentions: 0 };
		assert_eq!(Assembly::outcome(id).unwrap().votes, votes);
	})
}

#[test]
fn an_approved_call_fails_with_its_error() {
	chain(|| {
		let id = NextProposal::<Test>::get();
		act(|| Assembly::propose(by(0), origin_of(COMMONS), Box::new(spend(2_000_000)))).unwrap();
		approve(opened(id));
		wait(DAY);
		assert!(matches!(ending(id), Ending::Failed(_)));
	})
}

#[test]
fn an_approved_call_or_an_open_vote_is_cancelled() {
	chain(|| {
		let decided = referendum(CONSTITUTION);
		approve(decided);
		let origin = RuntimeOrigin::from(*origin_of(CONSTITUTION));
		act(|| Assembly::cancel(origin, decided)).unwrap();
		assert_eq!(ending(decided), Ending::Cancelled);
		let open = referendum(COMMONS);
		act(|| Referenda::cancel(root(), 1)).unwrap();
		act(|| Assembly::close(by(9), open)).unwrap();
		assert_eq!(ending(open), Ending::Cancelled);
	})
}

#[test]
fn a_contested_call_has_the_outcomes_of_both_votes() {
	chain(|| {
		let id = referendum(CONSTITUTION);
		approve(id);
		for member in 7..10 {
			act(|| Assembly::petition(by(member), id)).unwrap();
		}
		let again = NextProposal::<Test>::get();
		wait(HOUR);
		assert_eq!(ending(id), Ending::Contested(again));
		assert_eq!(Assembly::outcome(again), None);
		for member in 0..6 {
			vote(member, again, Nay).unwrap();
		}
		wait(9 * DAY);
		assert_eq!(ending(again), Ending::Rejected);
		let votes = |id| Assembly::outcome(id).unwrap().votes;
		assert_eq!(votes(id), Votes::Call { ayes: 6, nays: 0, abstentions: 0 });
		assert_eq!(votes(again), Votes::Call { ayes: 0, nays: 6, abstentions: 0 });
	})
}

#[test]
fn a_question_is_answered_with_the_ranks() {
	chain(|| {
		let id = question(Method::Approval, 3);
		vote(3, id, Ballot::Approved(0b110)).unwrap();
		vote(4, id, Ballot::Approved(0b010)).unwrap();
		assert_eq!(Assembly::outcome(id), None);
		wait(6 * DAY);
		let outcome = Assembly::outcome(id).unwrap();
		assert_eq!((outcome.electorate, outcome.ending), (10, Ending::Answered));
		assert_eq!(outcome.votes, Votes::Ranks(vec![2, 0, 1].try_into().unwrap()));
	})
}

#[test]
fn a_choice_ends_with_the_proposal_that_is_chosen() {
	chain(|| {
		let id = proposed(CONSTITUTION);
		let amendment = NextProposal::<Test>::get();
		act(|| Assembly::amend(by(3), id, Box::new(set_balance(1)))).unwrap();
		for proposal in [id, amendment] {
			for supporter in [1, 2] {
				support(supporter, proposal).unwrap();
			}
		}
		act(|| Assembly::admit(by(9), amendment)).unwrap();
		let choice = NextProposal::<Test>::get();
		open(id).unwrap();
		vote(4, choice, ranked(&[1])).unwrap();
		wait(6 * DAY);
		let outcome = Assembly::outcome(choice).unwrap();
		assert_eq!(outcome.ending, Ending::Chosen(amendment));
		assert_eq!(outcome.votes, Votes::Ranks(vec![1, 0].try_into().unwrap()));
		assert_eq!(Assembly::outcome(id), None, "there was no vote on it alone");
	})
}

#[test]
fn an_outcome_stays_when_the_proposal_is_cleared_and_a_proposal_without_a_vote_has_none() {
	chain(|| {
		let id = referendum(COMMONS);
		vote(3, id, Nay).unwrap();
		let withdrawn = proposed(CONSTITUTION);
		act(|| Assembly::withdraw(by(0), withdrawn)).unwrap();
		wait(65 * DAY);
		act(|| Assembly::clear(by(9), id)).unwrap();
		assert_eq!(Assembly::proposal(id), None);
		assert_eq!(ending(id), Ending::Rejected);
		assert_eq!(Assembly::outcome(withdrawn), None);
		assert!(Outcome::max_encoded_len() <= 50);
	})
}
