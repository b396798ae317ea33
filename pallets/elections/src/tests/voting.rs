//! Ballots.

use super::*;

fn ballots() -> Vec<(MemberId, Vec<u16>)> {
	(0..9).map_while(|page| Voting::ballots(Council, 0, page)).flatten().collect()
}

#[test]
fn a_ballot_can_be_changed_and_taken_back_until_the_end() {
	chain(|| {
		open(Council, &[3, 4]);
		vote(Council, &[(6, &[3]), (7, &[4]), (8, &[3, 4]), (9, &[])]);
		vote(Council, &[(7, &[3])]);
		vote(Council, &[(8, &[])]);
		assert_eq!(ballots(), [(6, vec![0]), (7, vec![0]), (8, vec![]), (9, vec![])]);
		pass(VOTING);
		assert_noop!(Voting::vote(by(6), Council, ballot(&[1])), Error::WrongStage);
		assert_eq!(seated(Council), [3]);
	})
}

#[test]
fn a_ballot_names_candidates_of_the_paper_in_order_and_none_twice() {
	chain(|| {
		open(Council, &[3, 4]);
		assert_noop!(Voting::vote(by(6), Council, ballot(&[0])), Error::WrongStage);
		vote(Council, &[]);
		assert_noop!(Voting::vote(by(6), Council, ballot(&[1, 0])), Error::BallotOutOfOrder);
		assert_noop!(Voting::vote(by(6), Council, ballot(&[0, 0])), Error::BallotOutOfOrder);
		assert_noop!(Voting::vote(by(6), Council, ballot(&[0, 2])), Error::NotOnPaper);
		assert_noop!(Voting::vote(by(77), Council, ballot(&[0])), Error::NotAMember);
		assert_ok!(Voting::vote(by(6), Council, ballot(&[0, 1])));
	})
}

#[test]
fn only_those_vote_who_were_members_when_voting_began() {
	chain(|| {
		open(Council, &[3]);
		vote(Council, &[]);
		join(10);
		assert_noop!(Voting::vote(by(10), Council, ballot(&[0])), Error::NotOnRoll);
		leave(6);
		assert_noop!(Voting::vote(by(6), Council, ballot(&[0])), Error::NotAMember);
		join(6);
		assert_noop!(Voting::vote(by(6), Council, ballot(&[0])), Error::NotOnRoll);
	})
}

#[test]
fn a_new_key_changes_the_same_ballot() {
	chain(|| {
		open(Council, &[3, 4]);
		vote(Council, &[(6, &[3])]);
		rekey(6, 60);
		assert_noop!(Voting::vote(by(6), Council, ballot(&[1])), Error::NotAMember);
		assert_ok!(Voting::vote(by(60), Council, ballot(&[1])));
		assert_eq!(ballots(), [(6, vec![1])]);
	})
}
