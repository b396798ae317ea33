//! Casting, replacing and refusing ballots.

use super::*;
use equal_shares::Utility;
use frame_support::sp_runtime::Perbill;

const THREE: &[&[Balance]] = &[&[100], &[200], &[300]];

fn ballots(cycle: CycleId) -> Vec<Vec<(ProjectId, u16)>> {
	let pages = (0..).map(|page| Pages::<Test>::get(cycle, page)).take_while(|page| !page.is_empty());
	let lines =
		|ballot: Vec<equal_shares::Support>| ballot.iter().map(|line| (line.project, line.points)).collect();
	pages.flat_map(|page| page.ballots().map(Iterator::collect).map(lines).collect::<Vec<_>>()).collect()
}

#[test]
fn every_member_has_one_ballot_which_can_be_changed_until_the_end() {
	chain(|| {
		let cycle = voting(terms(), THREE);
		for voter in 0..7 {
			Budget::vote(by(voter), cycle, approve(&[0, 2])).unwrap();
		}
		Budget::vote(by(1), cycle, approve(&[0, 1, 2])).unwrap();
		Budget::vote(by(2), cycle, approve(&[])).unwrap();
		Budget::vote(by(6), cycle, approve(&[1])).unwrap();
		let (usual, all) = (vec![(0, 1), (2, 1)], vec![(0, 1), (1, 1), (2, 1)]);
		let expected = [usual.clone(), all, vec![], usual.clone(), usual.clone(), usual, vec![(1, 1)]];
		assert_eq!(ballots(cycle), expected);
		pass(14 * DAY);
		assert_eq!(Budget::vote(by(1), cycle, approve(&[0])), error(Error::WrongStage));
	})
}

#[test]
fn a_ballot_that_breaks_a_rule_is_refused_with_the_reason() {
	chain(|| {
		let cycle = voting(Terms { ballot: BallotKind::Approval { most: 2 }, ..terms() }, THREE);
		let vote = |ballot| Budget::vote(by(1), cycle, ballot);
		assert_eq!(vote(approve(&[0, 1, 2])), error(Error::TooManyChoices));
		assert_eq!(vote(approve(&[1, 0])), error(Error::BallotOutOfOrder));
		assert_eq!(vote(approve(&[1, 1])), error(Error::BallotOutOfOrder), "no project is named twice");
		assert_eq!(vote(approve(&[3])), error(Error::NotOnPaper));
		assert_eq!(vote(points(&[(0, 2)])), error(Error::BadPoints));
		assert_eq!(vote(points(&[(0, 0)])), error(Error::BadPoints));
		assert!(ballots(cycle).is_empty());
	})
}

#[test]
fn points_are_shared_out_within_what_a_voter_has() {
	let ballot = BallotKind::Points { total: 10, most: 3 };
	chain(|| {
		let cycle = voting(Terms { ballot, utility: Utility::Points, ..terms() }, THREE);
		let vote = |ballot| Budget::vote(by(1), cycle, ballot);
		assert_eq!(vote(points(&[(0, 6), (1, 5)])), error(Error::BadPoints));
		assert_eq!(vote(points(&[(0, 6), (1, 0)])), error(Error::BadPoints));
		assert_eq!(vote(points(&[(0, u16::MAX), (1, u16::MAX)])), error(Error::BadPoints));
		vote(points(&[(0, 6), (1, 3), (2, 1)])).unwrap();
		assert_eq!(ballots(cycle), [[(0, 6), (1, 3), (2, 1)]]);
	})
}

#[test]
fn neither_a_newcomer_after_the_roll_was_frozen_nor_a_former_member_votes() {
	chain(|| {
		let cycle = voting(terms(), THREE);
		join(15);
		leave(3);
		assert_eq!(Budget::vote(by(15), cycle, approve(&[0])), error(Error::NotOnRoll));
		assert_eq!(Budget::vote(by(3), cycle, approve(&[0])), error(Error::NotAVoter));
		join(3);
		assert_eq!(Budget::vote(by(3), cycle, approve(&[0])), error(Error::NotOnRoll), "there was a gap");
		assert_eq!(Budget::vote(by(18), cycle, approve(&[0])), error(Error::NotAVoter));
	})
}

#[test]
fn a_member_with_a_new_key_has_the_same_ballot() {
	chain(|| {
		let cycle = voting(terms(), THREE);
		Budget::vote(by(3), cycle, approve(&[0])).unwrap();
		rekey(3, 19);
		Budget::vote(by(19), cycle, approve(&[1])).unwrap();
		assert_eq!(ballots(cycle), [[(1, 1)]]);
	})
}

#[test]
fn in_districts_a_ballot_is_for_one_of_them() {
	let shares = list([Perbill::from_percent(50), Perbill::from_percent(50)]);
	chain(|| {
		let cycle = start(Terms { shares, one_category: true, ..terms() });
		for (author, category) in [(0, 0), (1, 1), (2, 1)] {
			let content = Content { category, ..content(author, &[100]) };
			Budget::propose(by(author), cycle, content).unwrap();
		}
		until(cycle, Stage::Voting);
		assert_eq!(Budget::vote(by(1), cycle, approve(&[0, 1])), error(Error::SeveralDistricts));
		Budget::vote(by(1), cycle, approve(&[1, 2])).unwrap();
	})
}

#[test]
fn a_ballot_is_cast_in_its_time_and_the_way_of_the_cycle() {
	chain(|| {
		let cycle = start(terms());
		propose(cycle, 0, &[100]);
		assert_eq!(Budget::vote(by(1), cycle, approve(&[0])), error(Error::WrongStage));
		until(cycle, Stage::Voting);
		assert_eq!(Budget::commit(by(1), cycle, [0; 32]), error(Error::OpenVote));
		assert_eq!(Budget::reveal(by(1), cycle, approve(&[0]), [0; 32]), error(Error::WrongStage));
	})
}
