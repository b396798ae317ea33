//! Delegations, in whatever order people vote, delegate, revoke, lapse and return.

use super::*;

#[test]
fn a_delegate_votes_for_those_behind_them() {
	chain(|| {
		delegate(1, 0).unwrap();
		delegate(2, 0).unwrap();
		let id = referendum(CONSTITUTION);
		events();
		vote(0, id, Aye).unwrap();
		assert_eq!(votes(id), (3, 0, 0));
		assert_eq!(events(), [Event::Voted { proposal: id, by: 0, ballot: Aye, carried: 2 }]);
		let through = |member| Assembly::cast(id, member);
		assert_eq!(through(0), Some(Cast { ballot: Aye, through: None, carried: 2 }));
		assert_eq!(through(1), Some(Cast { ballot: Aye, through: Some(0), carried: 0 }));
		assert_eq!(through(3), None);
		vote(0, id, Nay).unwrap();
		assert_eq!(votes(id), (0, 3, 0));
		retract(0, id).unwrap();
		assert_eq!(votes(id), (0, 0, 0));
	})
}

#[test]
fn ones_own_vote_overrides_the_delegates_whoever_votes_first() {
	chain(|| {
		for member in [1, 2, 3] {
			delegate(member, 0).unwrap();
		}
		let id = referendum(CONSTITUTION);
		vote(1, id, Nay).unwrap();
		vote(0, id, Aye).unwrap();
		assert_eq!(votes(id), (3, 1, 0));
		vote(2, id, Abstain).unwrap();
		assert_eq!(votes(id), (2, 1, 1));
		// A member who takes back their own vote is behind the delegate again.
		retract(1, id).unwrap();
		assert_eq!(votes(id), (3, 0, 1));
		vote(0, id, Nay).unwrap();
		assert_eq!(votes(id), (0, 3, 1));
	})
}

#[test]
fn a_delegation_counts_only_in_polls_that_are_opened_after_it() {
	chain(|| {
		let early = referendum(CONSTITUTION);
		vote(0, early, Aye).unwrap();
		delegate(1, 0).unwrap();
		assert_eq!(votes(early), (1, 0, 0));
		vote(0, early, Nay).unwrap();
		assert_eq!(votes(early), (0, 1, 0));
		// The delegator still has their own vote there, and may take it back.
		vote(1, early, Aye).unwrap();
		assert_eq!(votes(early), (1, 1, 0));
		retract(1, early).unwrap();
		assert_eq!(votes(early), (0, 1, 0));
		let late = referendum(COMMONS);
		vote(0, late, Aye).unwrap();
		assert_eq!(votes(late), (2, 0, 0));
	})
}

#[test]
fn a_revocation_works_at_once() {
	chain(|| {
		delegate(1, 0).unwrap();
		delegate(2, 0).unwrap();
		let id = referendum(CONSTITUTION);
		vote(0, id, Aye).unwrap();
		revoke(1).unwrap();
		assert_eq!(votes(id), (2, 0, 0));
		assert_eq!(revoke(1), error(Error::NothingToRevoke));
		vote(1, id, Nay).unwrap();
		assert_eq!(votes(id), (2, 1, 0));
		// Before the delegate votes, too.
		retract(0, id).unwrap();
		revoke(2).unwrap();
		vote(0, id, Aye).unwrap();
		assert_eq!(votes(id), (1, 1, 0));
	})
}

#[test]
fn a_revocation_after_ones_own_vote_changes_no_count() {
	chain(|| {
		delegate(1, 0).unwrap();
		let id = referendum(CONSTITUTION);
		vote(0, id, Aye).unwrap();
		vote(1, id, Nay).unwrap();
		revoke(1).unwrap();
		assert_eq!(votes(id), (1, 1, 0));
		retract(1, id).unwrap();
		assert_eq!(votes(id), (1, 0, 0));
	})
}

#[test]
fn another_delegate_on_the_same_track_replaces_the_first() {
	chain(|| {
		delegate(1, 0).unwrap();
		let id = referendum(CONSTITUTION);
		vote(0, id, Aye).unwrap();
		vote(2, id, Nay).unwrap();
		assert_eq!(votes(id), (2, 1, 0));
		delegate(1, 2).unwrap();
		// It is out of the first count, and too late for the second.
		assert_eq!(votes(id), (1, 1, 0));
		assert_eq!(Assembly::delegates_of(1), [(CONSTITUTION, 2), (COMMONS, 2)]);
		let next = referendum(COMMONS);
		vote(2, next, Aye).unwrap();
		assert_eq!(votes(next), (2, 0, 0));
		// The same delegate again changes nothing: the delegation keeps its age.
		delegate(1, 2).unwrap();
		assert_eq!(votes(next), (2, 0, 0));
	})
}

#[test]
fn one_delegates_on_one_track_or_on_all() {
	chain(|| {
		act(|| Assembly::delegate(by(1), 0, Some(COMMONS))).unwrap();
		let (constitution, commons) = (referendum(CONSTITUTION), referendum(COMMONS));
		vote(0, constitution, Aye).unwrap();
		vote(0, commons, Aye).unwrap();
		assert_eq!((votes(constitution), votes(commons)), ((1, 0, 0), (2, 0, 0)));
		delegate(2, 0).unwrap();
		act(|| Assembly::revoke(by(2), Some(CONSTITUTION))).unwrap();
		assert_eq!(Assembly::delegates_of(2), [(COMMONS, 0)]);
		let unknown = act(|| Assembly::delegate(by(1), 0, Some(7)));
		assert_eq!(unknown, error(Error::UnknownTrack));
	})
}

#[test]
fn a_delegation_goes_one_step_and_no_further() {
	chain(|| {
		delegate(2, 1).unwrap();
		delegate(1, 0).unwrap();
		let id = referendum(CONSTITUTION);
		vote(0, id, Aye).unwrap();
		// Member 0 votes for member 1, and not for member 2.
		assert_eq!(votes(id), (2, 0, 0));
		vote(1, id, Nay).unwrap();
		assert_eq!(votes(id), (1, 2, 0));
		retract(1, id).unwrap();
		assert_eq!(votes(id), (2, 0, 0));
	})
}

#[test]
fn two_members_can_delegate_to_each_other() {
	chain(|| {
		delegate(0, 1).unwrap();
		delegate(1, 0).unwrap();
		let id = referendum(CONSTITUTION);
		vote(0, id, Aye).unwrap();
		assert_eq!(votes(id), (2, 0, 0));
		vote(1, id, Nay).unwrap();
		assert_eq!(votes(id), (1, 1, 0));
		retract(0, id).unwrap();
		assert_eq!(votes(id), (0, 2, 0));
	})
}

#[test]
fn a_delegator_who_lapses_is_struck_and_delegates_anew_on_return() {
	chain(|| {
		delegate(1, 0).unwrap();
		delegate(2, 0).unwrap();
		let id = referendum(CONSTITUTION);
		vote(0, id, Aye).unwrap();
		assert_eq!(votes(id), (3, 0, 0));
		lapse(1);
		assert_eq!(votes(id), (2, 0, 0));
		join(1);
		assert_eq!(votes(id), (2, 0, 0));
		assert!(Assembly::delegates_of(1).is_empty());
		delegate(1, 0).unwrap();
		assert_eq!(votes(id), (2, 0, 0));
		let next = referendum(COMMONS);
		vote(0, next, Aye).unwrap();
		assert_eq!(votes(next), (3, 0, 0));
	})
}

#[test]
fn a_delegator_who_has_voted_and_lapses_is_struck_once() {
	chain(|| {
		delegate(1, 0).unwrap();
		let id = referendum(CONSTITUTION);
		vote(0, id, Aye).unwrap();
		vote(1, id, Nay).unwrap();
		lapse(1);
		assert_eq!(votes(id), (1, 0, 0));
		vote(0, id, Nay).unwrap();
		assert_eq!(votes(id), (0, 1, 0));
	})
}

#[test]
fn a_delegate_who_lapses_takes_no_vote_of_others_with_them() {
	chain(|| {
		delegate(1, 0).unwrap();
		delegate(2, 0).unwrap();
		let id = referendum(CONSTITUTION);
		vote(0, id, Aye).unwrap();
		events();
		lapse(0);
		assert_eq!(votes(id), (0, 0, 0));
		assert_eq!(events(), [Event::Struck { proposal: id, voter: 0, carried: 2 }]);
		vote(1, id, Nay).unwrap();
		revoke(2).unwrap();
		assert_eq!(votes(id), (0, 1, 0));
		// Delegations to somebody who has lapsed rest, and count again when they are back.
		join(0);
		assert_eq!(vote(0, id, Aye), error(Error::NotOnRoll));
		let next = referendum(COMMONS);
		vote(0, next, Aye).unwrap();
		assert_eq!(votes(next), (2, 0, 0));
	})
}

#[test]
fn a_delegation_belongs_to_persons_and_not_to_keys() {
	chain(|| {
		delegate(1, 0).unwrap();
		let id = referendum(CONSTITUTION);
		rekey(0, 5_000);
		rekey(1, 5_001);
		vote(0, id, Aye).unwrap();
		assert_eq!(votes(id), (2, 0, 0));
		revoke(1).unwrap();
		assert_eq!(votes(id), (1, 0, 0));
	})
}

#[test]
fn one_delegates_to_an_active_member_other_than_oneself() {
	chain(|| {
		assert_eq!(delegate(1, 1), error(Error::ToOneself));
		assert_eq!(delegate(1, 42), error(Error::UnknownDelegate));
		lapse(0);
		assert_eq!(delegate(1, 0), error(Error::UnknownDelegate));
		let stranger = RuntimeOrigin::signed(STRANGER);
		assert_eq!(act(|| Assembly::delegate(stranger, 1, None)), error(Error::NotAMember));
	})
}

#[test]
fn only_so_many_delegate_to_one_member() {
	chain(|| {
		for member in 1..6 {
			delegate(member, 0).unwrap();
		}
		assert_eq!(delegate(6, 0), error(Error::TooManyDelegators));
		assert!(Assembly::delegates_of(6).is_empty(), "on no track");
		revoke(3).unwrap();
		delegate(6, 0).unwrap();
		assert_eq!(Delegators::<Test>::get(0, COMMONS), 5);
	})
}

#[test]
fn a_ballot_carries_no_more_than_the_share_when_the_community_has_become_smaller() {
	chain(|| {
		for member in 1..6 {
			delegate(member, 0).unwrap();
		}
		let early = referendum(COMMONS);
		// Half of the members leave, so the share is smaller. It holds in polls that open after that.
		MostDelegators::set(2);
		let id = referendum(CONSTITUTION);
		vote(0, early, Aye).unwrap();
		assert_eq!(votes(early), (6, 0, 0));
		events();
		vote(0, id, Aye).unwrap();
		assert_eq!(events(), [Event::Voted { proposal: id, by: 0, ballot: Aye, carried: 2 }]);
		assert_eq!(votes(id), (3, 0, 0));
		// Three of five are too many. So the first three who vote themselves, revoke or lapse change nothing.
		vote(1, id, Nay).unwrap();
		assert_eq!(votes(id), (3, 1, 0));
		check();
		revoke(2).unwrap();
		lapse(3);
		assert_eq!(votes(id), (3, 1, 0));
		check();
		revoke(4).unwrap();
		assert_eq!(votes(id), (2, 1, 0));
		retract(1, id).unwrap();
		assert_eq!(votes(id), (3, 0, 0));
		check();
		vote(0, id, Nay).unwrap();
		assert_eq!(votes(id), (0, 3, 0));
		lapse(0);
		assert_eq!(votes(id), (0, 0, 0));
	})
}

#[test]
fn delegations_count_in_questions_too() {
	chain(|| {
		delegate(1, 0).unwrap();
		let id = question(Method::Ranking, 3);
		vote(0, id, ranked(&[2, 1])).unwrap();
		let pairs = |id| match Questions::<Test>::get(id).unwrap().count {
			Count::Pairs(pairs) => pairs,
			Count::Approvals(_) => unreachable!("it is ranked"),
		};
		assert_eq!((pairs(id)[2][1], pairs(id)[2][0], pairs(id)[1][0]), (2, 2, 2));
		vote(1, id, ranked(&[0])).unwrap();
		assert_eq!((pairs(id)[2][1], pairs(id)[0][1], pairs(id)[0][2]), (1, 1, 1));
		lapse(0);
		assert_eq!((pairs(id)[2][1], pairs(id)[0][1], pairs(id)[0][2]), (0, 1, 1));
	})
}
