//! Recall: the petition, the vote, and its count.

use super::*;

fn with_council(story: impl FnOnce()) {
	chain(|| {
		elect(Council, &[3, 4, 5, 6], &[(9, &[3, 4, 5, 6]), (8, &[3, 4, 5]), (7, &[3, 4]), (1, &[3])]);
		assert_eq!(seated(Council), [3, 4, 5]);
		story();
	})
}

fn decided() -> Option<Event<Test>> {
	events().into_iter().rfind(|event| matches!(event, Event::RecallDecided { .. }))
}

#[test]
fn a_petition_and_a_vote_take_a_seat_and_the_next_on_the_ballots_gets_it() {
	with_council(|| {
		recall(Council, 3, &[0, 1], &[(0, true), (1, true), (2, true), (3, false), (4, false)]);
		let expected = Event::RecallDecided { body: Council, member: 3, ayes: 3, noes: 2, recalled: true };
		assert_eq!(decided(), Some(expected));
		assert_eq!(seated(Council), [4, 5, 6]);
		assert_eq!(Voting::recall_of(Council, 3), None);
		// They can stand in the next election.
		open(Council, &[3]);
	})
}

#[test]
fn signatures_are_checked_with_a_small_share_of_a_block_and_late_ones_wait() {
	with_council(|| {
		Share::set(least_share::<Test>());
		for id in [0, 1] {
			assert_ok!(Voting::sign_recall(by(id), Council, 3));
		}
		assert_noop!(Voting::sign_recall(by(2), Council, 3), Error::WrongStage);
		pass(0);
		assert_ok!(Voting::vote_recall(by(2), Council, 3, true));
	})
}

#[test]
fn a_petition_whose_signers_have_left_lapses_in_time() {
	with_council(|| {
		sign(Council, 3, &[9]);
		leave(9);
		sign(Council, 3, &[8]);
		pass(10 * DAY);
		assert!(events().contains(&Event::PetitionLapsed { body: Council, member: 3 }));
	})
}

#[test]
fn a_petition_with_too_few_signatures_lapses() {
	with_council(|| {
		assert_ok!(Voting::sign_recall(by(0), Council, 3));
		assert_noop!(Voting::sign_recall(by(0), Council, 3), Error::AlreadySigned);
		assert_noop!(Voting::vote_recall(by(0), Council, 3, true), Error::UnknownRecall);
		pass(10 * DAY);
		assert!(events().contains(&Event::PetitionLapsed { body: Council, member: 3 }));
		assert_eq!(seated(Council), [3, 4, 5]);
		// Another one can begin.
		assert_ok!(Voting::sign_recall(by(0), Council, 3));
	})
}

#[test]
fn only_members_with_a_seat_are_recalled_and_only_by_members() {
	with_council(|| {
		assert_noop!(Voting::sign_recall(by(0), Council, 7), Error::NotSeated);
		assert_noop!(Voting::sign_recall(by(77), Council, 3), Error::NotAMember);
		assert_ok!(Voting::sign_recall(by(0), Validators, 2));
	})
}

#[test]
fn more_votes_for_it_than_against_it_are_needed() {
	with_council(|| {
		let votes = [(0, true), (1, true), (2, true), (3, false), (4, false), (5, false)];
		recall(Council, 3, &[0, 1], &votes);
		assert_eq!(seated(Council), [3, 4, 5]);
	})
}

#[test]
fn silence_is_never_a_yes() {
	with_council(|| {
		// Three of ten would be enough.
		recall(Council, 3, &[0, 1], &[(0, true), (1, true)]);
		let expected = Event::RecallDecided { body: Council, member: 3, ayes: 2, noes: 0, recalled: false };
		assert_eq!(decided(), Some(expected));
		assert_eq!(seated(Council), [3, 4, 5]);
	})
}

#[test]
fn after_a_failed_vote_there_is_a_time_of_rest() {
	with_council(|| {
		recall(Council, 3, &[0, 1], &[(0, true)]);
		assert_noop!(Voting::sign_recall(by(0), Council, 3), Error::TooSoon);
		pass(59 * DAY);
		assert_noop!(Voting::sign_recall(by(0), Council, 3), Error::TooSoon);
		pass(DAY);
		assert_ok!(Voting::sign_recall(by(0), Council, 3));
	})
}

#[test]
fn a_vote_can_be_changed_and_a_signature_is_no_vote() {
	with_council(|| {
		let votes = [(0, true), (1, true), (2, true), (2, false), (4, true)];
		recall(Council, 3, &[8, 9], &votes);
		let expected = Event::RecallDecided { body: Council, member: 3, ayes: 3, noes: 1, recalled: true };
		assert_eq!(decided(), Some(expected));
	})
}

#[test]
fn votes_of_those_who_are_no_longer_on_the_roll_do_not_count() {
	with_council(|| {
		sign(Council, 3, &[0, 1]);
		join(10);
		assert_noop!(Voting::vote_recall(by(10), Council, 3, true), Error::NotOnRoll);
		for id in [0, 1, 2] {
			assert_ok!(Voting::vote_recall(by(id), Council, 3, true));
		}
		leave(2);
		join(2);
		pass(7 * DAY);
		let expected = Event::RecallDecided { body: Council, member: 3, ayes: 2, noes: 0, recalled: false };
		assert_eq!(decided(), Some(expected));
	})
}

#[test]
fn a_vote_on_somebody_who_has_resigned_changes_nothing() {
	with_council(|| {
		sign(Council, 3, &[0, 1]);
		for id in [0, 1, 2] {
			assert_ok!(Voting::vote_recall(by(id), Council, 3, true));
		}
		assert_ok!(Voting::resign(by(3), Council));
		pass(7 * DAY);
		assert_eq!(seated(Council), [4, 5, 6]);
		let expected = Event::RecallDecided { body: Council, member: 3, ayes: 3, noes: 0, recalled: false };
		assert_eq!(decided(), Some(expected));
	})
}

#[test]
fn a_small_share_of_a_block_counts_the_same_votes() {
	with_council(|| {
		Share::set(least_share::<Test>());
		sign(Council, 3, &[0, 1]);
		for id in 0..9 {
			assert_ok!(Voting::vote_recall(by(id), Council, 3, id < 5));
		}
		pass(7 * DAY);
		let expected = Event::RecallDecided { body: Council, member: 3, ayes: 5, noes: 4, recalled: true };
		assert_eq!(decided(), Some(expected));
	})
}
