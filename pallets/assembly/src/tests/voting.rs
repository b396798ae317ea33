//! One member, one vote, in referenda.

use super::*;

#[test]
fn a_referendum_that_most_members_approve_makes_its_call() {
	chain(|| {
		let id = referendum(CONSTITUTION);
		for member in 0..6 {
			vote(member, id, Aye).unwrap();
		}
		vote(6, id, Nay).unwrap();
		assert_eq!(votes(id), (6, 1, 0));
		assert_eq!(seen(), 0);
		// It is confirmed for a day, and waits half a day more.
		wait(DAY);
		assert_eq!(approved(0), None);
		wait(DAY);
		assert_eq!(approved(0), Some(true));
		assert_eq!(seen(), 500);
	})
}

#[test]
fn a_referendum_that_most_members_refuse_changes_nothing() {
	chain(|| {
		let id = referendum(CONSTITUTION);
		for member in 0..4 {
			vote(member, id, Aye).unwrap();
		}
		for member in 4..9 {
			vote(member, id, Nay).unwrap();
		}
		wait(8 * DAY);
		assert_eq!(approved(0), Some(false));
		wait(2 * DAY);
		assert_eq!(seen(), 0);
	})
}

#[test]
fn silence_and_abstentions_are_never_a_yes() {
	chain(|| {
		let id = referendum(CONSTITUTION);
		vote(0, id, Aye).unwrap();
		for member in 1..10 {
			vote(member, id, Abstain).unwrap();
		}
		assert_eq!(votes(id), (1, 0, 9));
		// All who chose a side said aye, and yet they are a tenth of the members.
		wait(8 * DAY);
		assert_eq!(approved(0), Some(false));
	})
}

#[test]
fn a_vote_can_be_changed_and_taken_back_as_long_as_the_poll_is_open() {
	chain(|| {
		let id = referendum(CONSTITUTION);
		vote(3, id, Aye).unwrap();
		assert_eq!(votes(id), (1, 0, 0));
		vote(3, id, Nay).unwrap();
		assert_eq!(votes(id), (0, 1, 0));
		vote(3, id, Nay).unwrap();
		assert_eq!(votes(id), (0, 1, 0));
		vote(3, id, Abstain).unwrap();
		assert_eq!(votes(id), (0, 0, 1));
		retract(3, id).unwrap();
		assert_eq!(votes(id), (0, 0, 0));
		assert_eq!(retract(3, id), error(Error::NothingToRetract));
		wait(8 * DAY);
		assert_eq!(vote(3, id, Aye), error(Error::NotOpen));
	})
}

#[test]
fn a_poll_that_has_ended_takes_no_vote_even_before_it_is_closed() {
	chain(|| {
		let id = referendum(CONSTITUTION);
		vote(3, id, Aye).unwrap();
		act(|| Referenda::cancel(root(), 0)).unwrap();
		assert_eq!(vote(3, id, Nay), error(Error::NotOpen));
		assert_eq!(retract(3, id), error(Error::NotOpen));
		lapse(3);
		assert_eq!(Ballots::<Test>::get(id, 3), Some(Aye), "its result does not change any more");
		act(|| Assembly::close(by(9), id)).unwrap();
	})
}

#[test]
fn the_electorate_is_that_of_the_opening() {
	chain(|| {
		let waiting = proposed(CONSTITUTION);
		join(10);
		let id = opened(waiting);
		join(11);
		vote(10, id, Aye).unwrap();
		assert_eq!(vote(11, id, Aye), error(Error::NotOnRoll));
		assert_eq!(
			act(|| Assembly::vote(RuntimeOrigin::signed(STRANGER), id, Aye)),
			error(Error::NotAMember)
		);
		assert_eq!(Assembly::tally(id), Some((11, 1, 0, 0)));
	})
}

#[test]
fn the_vote_of_somebody_who_is_no_longer_a_member_is_struck() {
	chain(|| {
		let id = referendum(CONSTITUTION);
		vote(3, id, Aye).unwrap();
		vote(4, id, Nay).unwrap();
		events();
		lapse(3);
		assert_eq!(votes(id), (0, 1, 0));
		assert_eq!(events(), [Event::Struck { proposal: id, voter: 3, carried: 0 }]);
		// Nor does it come back with them: they were not members all the time.
		join(3);
		assert_eq!(votes(id), (0, 1, 0));
		assert_eq!(vote(3, id, Aye), error(Error::NotOnRoll));
		let next = referendum(COMMONS);
		vote(3, next, Aye).unwrap();
	})
}

#[test]
fn a_vote_belongs_to_the_person_and_not_to_the_key() {
	chain(|| {
		let id = referendum(CONSTITUTION);
		vote(3, id, Aye).unwrap();
		rekey(3, 5_000);
		assert_eq!(votes(id), (1, 0, 0));
		let old = RuntimeOrigin::signed(key(3));
		assert_eq!(act(|| Assembly::vote(old, id, Aye)), error(Error::NotAMember));
		vote(3, id, Nay).unwrap();
		assert_eq!(votes(id), (0, 1, 0));
	})
}

#[test]
fn a_ballot_answers_what_is_asked() {
	chain(|| {
		let id = referendum(CONSTITUTION);
		assert_eq!(vote(3, id, Ballot::Approved(1)), error(Error::BadBallot));
		assert_eq!(vote(3, id, ranked(&[0])), error(Error::BadBallot));
		assert_eq!(vote(3, 99, Aye), error(Error::NotOpen));
		let waiting = proposed(COMMONS);
		assert_eq!(vote(3, waiting, Aye), error(Error::NotOpen));
	})
}

#[test]
fn everybody_can_read_how_a_member_has_voted_until_the_record_is_cleared() {
	chain(|| {
		let first = referendum(CONSTITUTION);
		vote(3, first, Aye).unwrap();
		let second = referendum(COMMONS);
		vote(3, second, Abstain).unwrap();
		assert_eq!(Assembly::record_of(3, 0, 64), [(first, Aye), (second, Abstain)]);
		assert_eq!(Assembly::record_of(3, 1, 64), [(second, Abstain)]);
		assert_eq!(Assembly::record_of(3, 0, 1), [(first, Aye)]);
		wait(8 * DAY);
		assert_eq!(Assembly::record_of(3, 0, 64), [(first, Aye), (second, Abstain)]);
		assert_eq!(act(|| Assembly::clear(by(9), first)), error(Error::TooEarly));
		wait(60 * DAY);
		act(|| Assembly::clear(by(9), first)).unwrap();
		assert_eq!(Assembly::record_of(3, 0, 64), [(second, Abstain)]);
		assert_eq!(Assembly::proposal(first), None);
	})
}
