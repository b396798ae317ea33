//! Candidates, and the members who back them.

use super::*;
use frame_support::sp_runtime::DispatchError;

fn on_paper() -> Vec<(MemberId, u32)> {
	let paper = Voting::paper(Council, round(Council));
	paper.iter().map(|candidate| (candidate.member, candidate.backers)).collect()
}

#[test]
fn the_first_election_begins_by_itself_once_there_are_enough_members() {
	chain(|| {
		LeastMembers::set(12);
		pass(30 * DAY);
		assert_eq!(stage(Council), None);
		join(10);
		join(11);
		pass(HOUR);
		assert_eq!(stage(Council), Some(Stage::Standing));
		let ends_at = Voting::open_election(Council).unwrap().1.ends_at;
		assert!(events().contains(&Event::Began {
			body: Council,
			round: 0,
			stage: Stage::Standing,
			ends_at
		}));
	})
}

#[test]
fn there_is_an_election_each_part_of_a_term_and_at_once_if_nobody_was_elected() {
	chain(|| {
		pass(0);
		assert_eq!(round(Council), 0);
		// Nobody stands, so nobody is elected. The next election begins at once.
		pass(STANDING);
		assert_eq!((round(Council), stage(Council)), (1, Some(Stage::Standing)));
		let opened = Voting::now();
		elect(Council, &[3, 4, 5], &[(3, &[3, 4, 5])]);
		for n in 2..5 {
			let passed = Voting::now() - opened;
			pass((n - 1) * 365 * DAY - passed - DAY);
			assert_eq!((u64::from(round(Council)), stage(Council)), (n, None));
			pass(DAY);
			assert_eq!((u64::from(round(Council)), stage(Council)), (n, Some(Stage::Standing)));
		}
	})
}

#[test]
fn a_member_stands_once_for_a_body_and_can_stand_for_each_of_them() {
	chain(|| {
		assert_noop!(Voting::stand(by(3), Council), Error::WrongStage);
		open(Council, &[3]);
		assert_noop!(Voting::stand(by(3), Council), Error::AlreadyStanding);
		assert_ok!(Voting::stand(by(3), Validators));
		assert_noop!(Voting::stand(by(77), Council), Error::NotAMember);
		assert_noop!(Voting::stand(RuntimeOrigin::root(), Council), DispatchError::BadOrigin);
		pass(STANDING);
		assert_noop!(Voting::stand(by(4), Council), Error::WrongStage);
	})
}

#[test]
fn a_candidate_withdraws_and_stands_again_with_the_same_backers() {
	chain(|| {
		open(Council, &[3, 4]);
		assert_ok!(Voting::back(by(7), Council, Some(3)));
		assert_ok!(Voting::withdraw(by(3), Council));
		assert_noop!(Voting::withdraw(by(3), Council), Error::NotACandidate);
		assert_noop!(Voting::back(by(8), Council, Some(3)), Error::NotACandidate);
		assert_eq!(on_paper(), [(4, 0)]);
		assert_ok!(Voting::stand(by(3), Council));
		assert_eq!(on_paper(), [(4, 0), (3, 1)]);
	})
}

#[test]
fn a_member_backs_one_candidate_at_a_time() {
	chain(|| {
		open(Council, &[3, 4]);
		assert_ok!(Voting::back(by(7), Council, Some(3)));
		assert_ok!(Voting::back(by(8), Council, Some(3)));
		assert_ok!(Voting::back(by(7), Council, Some(4)));
		assert_eq!(on_paper(), [(3, 1), (4, 1)]);
		assert_ok!(Voting::back(by(7), Council, None));
		assert_eq!(on_paper(), [(3, 1), (4, 0)]);
		assert_noop!(Voting::back(by(7), Council, Some(5)), Error::NotACandidate);
	})
}

#[test]
fn on_a_full_ballot_paper_are_the_candidates_with_the_most_backers() {
	chain(|| {
		open(Council, &[0, 1, 2, 3, 4, 5, 6]);
		assert_eq!(on_paper().len(), 6);
		assert_noop!(Voting::stand(by(6), Council), Error::AlreadyStanding);
		for backer in 0..6 {
			assert_ok!(Voting::back(by(backer), Council, Some(backer)));
		}
		// As many as the others have are not enough.
		assert_ok!(Voting::back(by(7), Council, Some(6)));
		assert!(!on_paper().contains(&(6, 1)));
		// The last to come makes room.
		assert_ok!(Voting::back(by(8), Council, Some(6)));
		assert_eq!(on_paper(), [(0, 1), (1, 1), (2, 1), (3, 1), (4, 1), (6, 2)]);
		// A place that has become free is for somebody who waits and stands again.
		assert_ok!(Voting::withdraw(by(0), Council));
		assert_ok!(Voting::stand(by(5), Council));
		assert_eq!(on_paper(), [(1, 1), (2, 1), (3, 1), (4, 1), (6, 2), (5, 1)]);
	})
}

#[test]
fn nobody_stands_for_a_second_seat_of_a_body() {
	chain(|| {
		elect(Council, &[3, 4, 5], &[(9, &[3, 4, 5])]);
		assert_eq!(terms(Council), [(3, 3), (4, 2), (5, 1)]);
		open(Council, &[]);
		// The term of 5 ends by this election, those of the others do not.
		assert_noop!(Voting::stand(by(3), Council), Error::AlreadySeated);
		assert_noop!(Voting::stand(by(4), Council), Error::AlreadySeated);
		assert_ok!(Voting::stand(by(5), Council));
		assert_ok!(Voting::stand(by(3), Validators));
	})
}
