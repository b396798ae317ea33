//! Open and secret votes.

use super::*;

#[test]
fn a_member_votes_openly_and_changes_the_vote() {
	chain(|| {
		let resolution = propose(None);
		called(&[(resolution, false)]);
		open(0..4);
		assert_noop!(vote(5, 0, 5, Choice::For(0)), Error::NotPresent);
		assert_noop!(vote(1, 1, 1, Choice::For(0)), Error::UnknownItem);
		assert_noop!(vote(1, 0, 1, Choice::For(1)), Error::BadChoice);
		assert_ok!(vote(1, 0, 1, Choice::Against));
		assert_noop!(vote(1, 0, 1, Choice::Against), Error::NothingToChange);
		assert_ok!(vote(1, 0, 1, Choice::For(0)));
		assert_ok!(vote(2, 0, 2, Choice::For(0)));
		assert_ok!(vote(3, 0, 3, Choice::Abstain));
		until(meeting().closes_at);
		assert_noop!(vote(1, 0, 1, Choice::Against), Error::WrongStage);
		conclude();
		assert_eq!((votes(resolution), accepted(resolution)), ((2, 0, 1), Some(true)));
	});
}

#[test]
fn secret_votes_are_committed_and_revealed_later() {
	chain(|| {
		let resolution = propose(None);
		called(&[(resolution, true)]);
		open(0..4);
		assert_noop!(vote(1, 0, 1, Choice::For(0)), Error::SecretVote);
		for member in 0..4 {
			assert_ok!(commit(0, member, Choice::Against));
			assert_ok!(commit(0, member, Choice::For(0)));
		}
		assert_noop!(reveal(0, 1, Choice::For(0)), Error::WrongStage);
		until(meeting().closes_at);
		assert_noop!(commit(0, 1, Choice::Against), Error::WrongStage);
		assert_noop!(Room::conclude(by(1), BODY, 0).map_err(|error| error.error), Error::WrongStage);
		assert_noop!(reveal(0, 1, Choice::Against), Error::WrongReveal);
		for member in 0..4 {
			assert_ok!(reveal(0, member, Choice::For(0)));
		}
		assert_noop!(reveal(0, 1, Choice::For(0)), Error::NoCommitment);
		conclude();
		assert_eq!((votes(resolution), accepted(resolution)), ((4, 0, 0), Some(true)));
	});
}

#[test]
fn an_item_with_an_open_vote_takes_no_commitments() {
	chain(|| {
		called(&[(propose(None), false)]);
		open(0..4);
		assert_noop!(commit(0, 1, Choice::For(0)), Error::OpenVote);
	});
}

#[test]
fn a_vote_that_is_not_revealed_is_not_cast() {
	chain(|| {
		let resolution = propose(None);
		called(&[(resolution, true)]);
		open(0..5);
		for member in 0..5 {
			assert_ok!(commit(0, member, Choice::For(0)));
		}
		until(meeting().closes_at);
		for member in 0..2 {
			assert_ok!(reveal(0, member, Choice::For(0)));
		}
		until(meeting().reveals_until);
		assert_noop!(reveal(0, 2, Choice::For(0)), Error::WrongStage);
		conclude();
		// Five were present, but only two of ten votes are cast.
		assert_eq!((votes(resolution), accepted(resolution)), ((2, 0, 0), Some(false)));
	});
}

#[test]
fn a_revealed_vote_for_a_candidate_who_is_not_there_does_not_count() {
	chain(|| {
		called(&[(propose(None), true)]);
		open([1]);
		assert_ok!(commit(0, 1, Choice::For(7)));
		until(meeting().closes_at);
		assert_noop!(reveal(0, 1, Choice::For(7)), Error::BadChoice);
	});
}

#[test]
fn of_rivals_the_one_with_more_than_half_is_elected() {
	chain(|| {
		let candidates: Vec<_> = [1, 2, 3].map(|member| propose(Some((CHAIR, member)))).to_vec();
		called(&candidates.iter().map(|resolution| (*resolution, true)).collect::<Vec<_>>());
		open(0..7);
		let choices = [0, 1, 1, 1, 1, 2, 1].map(Choice::For);
		for (member, choice) in (0..).zip(choices) {
			assert_ok!(commit(0, member, choice));
		}
		until(meeting().closes_at);
		for (member, choice) in (0..).zip(choices) {
			assert_ok!(reveal(0, member, choice));
		}
		conclude();
		assert_eq!(votes(candidates[1]), (5, 2, 0));
		assert_eq!([0, 1, 2].map(|at| accepted(candidates[at])), [Some(false), Some(true), Some(false)]);
		assert_eq!(Offices::<Test>::get(CHAIR), Some(2));
	});
}

#[test]
fn no_rival_is_elected_without_a_majority() {
	chain(|| {
		let candidates: Vec<_> = [1, 2].map(|member| propose(Some((CHAIR, member)))).to_vec();
		called(&candidates.iter().map(|resolution| (*resolution, true)).collect::<Vec<_>>());
		open(0..5);
		let choices = [Choice::For(0), Choice::For(0), Choice::For(1), Choice::For(1), Choice::Against];
		for (member, choice) in (0..).zip(choices) {
			assert_ok!(commit(0, member, choice));
		}
		until(meeting().closes_at);
		for (member, choice) in (0..).zip(choices) {
			assert_ok!(reveal(0, member, choice));
		}
		conclude();
		assert_eq!([0, 1].map(|at| accepted(candidates[at])), [Some(false), Some(false)]);
		assert_eq!(Offices::<Test>::get(CHAIR), Some(0));
	});
}
