//! A member challenges a person, at the challenger's risk.

use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok, sp_runtime::DispatchError};
use sp_core::H256;

fn challenge(giver: MemberId, id: MemberId) -> frame_support::dispatch::DispatchResult {
	Members::challenge(by(key(giver)), id, H256::repeat_byte(1))
}

#[test]
fn a_challenged_candidate_does_not_join_until_it_is_decided() {
	community(|| {
		let id = vouched(7);
		assert_ok!(challenge(3, id));
		wait(ChallengePeriod::get());
		assert_noop!(Members::join(by(7), id), Error::<Test>::ChallengeOpen);
	})
}

#[test]
fn an_upheld_challenge_ends_the_candidacy_and_penalises_who_vouched() {
	community(|| {
		let id = vouched(7);
		assert_ok!(challenge(3, id));
		assert_ok!(Members::judge(root(), id, true));
		assert_eq!(status(id), None);
		wait(VouchInterval::get());
		for giver in [0, 1] {
			assert_noop!(Members::invite(by(key(giver)), 8), Error::<Test>::Penalised);
		}
		assert_ok!(Members::invite(by(key(2)), 8));
		wait(PenaltyPeriod::get());
		assert_ok!(Members::invite(by(key(0)), 9));
	})
}

#[test]
fn a_dismissed_challenge_penalises_the_challenger_and_the_challenge_period_goes_on() {
	community(|| {
		let id = vouched(7);
		assert_ok!(challenge(3, id));
		assert_ok!(Members::judge(root(), id, false));
		assert_noop!(Members::join(by(7), id), Error::<Test>::ChallengePeriod);
		wait(ChallengePeriod::get());
		assert_noop!(challenge(4, id), Error::<Test>::NoChallenge);
		assert_ok!(Members::join(by(7), id));
		assert_noop!(Members::vouch(by(key(3)), id), Error::<Test>::Penalised);
	})
}

#[test]
fn an_undecided_challenge_costs_nobody_anything() {
	community(|| {
		let id = vouched(7);
		assert_ok!(challenge(3, id));
		assert_ok!(challenge(4, id));
		wait(Members::judge_time() - BUCKET);
		assert_noop!(Members::join(by(7), id), Error::<Test>::ChallengeOpen);
		wait(BUCKET);
		assert_noop!(Members::judge(root(), id, true), Error::<Test>::NoChallenge);
		assert_ok!(Members::join(by(7), id));
		for (giver, guest) in [(3, 8), (4, 9), (0, 10)] {
			assert_ok!(Members::invite(by(key(giver)), guest));
		}
	})
}

#[test]
fn a_candidacy_does_not_end_while_a_decision_is_waited_for() {
	community(|| {
		let id = vouched(7);
		wait(ChallengePeriod::get() - BUCKET);
		assert_ok!(challenge(3, id));
		People::<Test>::mutate_extant(id, |person| Members::set_expiry(id, person, DAY));
		wait(2 * DAY);
		assert_eq!(status(id), Some(MemberStatus::Candidate));
	})
}

#[test]
fn candidates_are_challenged_in_the_challenge_period_and_by_members() {
	community(|| {
		let id = candidate(7);
		assert_noop!(challenge(3, id), Error::<Test>::NoChallenge);
		assert_ok!(Members::vouch(by(key(1)), id));
		assert_noop!(Members::challenge(by(50), id, H256::zero()), Error::<Test>::NotAMember);
		wait(ChallengePeriod::get());
		assert_noop!(challenge(3, id), Error::<Test>::NoChallenge);
		assert_noop!(Members::judge(root(), id, true), Error::<Test>::NoChallenge);
		assert_noop!(Members::judge(by(key(0)), id, true), DispatchError::BadOrigin);
	})
}

#[test]
fn a_member_has_one_challenge_open_and_a_candidate_may_have_several() {
	community(|| {
		let first = vouched(7);
		wait(VouchInterval::get());
		let second = vouched(8);
		let evidence = |n| H256::repeat_byte(n);
		let because = |giver, id, n| Members::challenge(by(key(giver)), id, evidence(n));
		assert_ok!(because(3, first, 3));
		assert_noop!(challenge(3, second), Error::<Test>::AlreadyChallenging);
		assert_ok!(because(4, first, 4));
		assert_ok!(because(2, second, 2));
		let all = |id| Members::challengers(id).unwrap().0;
		assert_eq!(all(first), [(3, evidence(3), 0), (4, evidence(4), 0)], "each with their own evidence");
		assert_eq!(all(second), [(2, evidence(2), 0)]);
		let (page, next) = Members::challenges(0, 1);
		assert_eq!((page.len(), page[0].id, page[0].challengers.len()), (1, first, 2));
		assert_eq!(page[0].until, now() + Members::judge_time());
		let (page, end) = Members::challenges(next.unwrap(), 10);
		assert_eq!((page.len(), page[0].id, end), (1, second, None));
		assert_ok!(Members::judge(root(), first, false));
		for giver in [3, 4] {
			assert_noop!(Members::invite(by(key(giver)), 9), Error::<Test>::Penalised);
		}
	})
}

#[test]
fn a_voucher_does_not_challenge() {
	community(|| {
		let id = vouched(7);
		assert_noop!(challenge(0, id), Error::<Test>::OwnVouch);
		assert_ok!(Members::withdraw_vouch(by(key(0)), id));
		assert_noop!(challenge(0, id), Error::<Test>::NoChallenge);
	})
}

#[test]
fn a_member_is_challenged_too_and_goes_on_until_it_is_decided() {
	community(|| {
		let id = joined(7);
		assert_ok!(challenge(3, id));
		assert!(Members::is_active(id));
		assert_ok!(Members::judge(root(), id, true));
		assert_eq!(status(id), None);
		wait(VouchInterval::get());
		assert_noop!(Members::invite(by(key(0)), 8), Error::<Test>::Penalised);
	})
}

#[test]
fn a_newcomer_does_not_challenge_before_being_of_age() {
	community(|| {
		let id = joined(7);
		VouchAge::set(90 * DAY);
		wait(VouchInterval::get());
		let other = vouched(8);
		assert_noop!(Members::challenge(by(7), other, H256::zero()), Error::<Test>::TooYoung);
		assert_noop!(Members::invite(by(7), 9), Error::<Test>::TooYoung);
		assert_noop!(Members::vouch(by(7), other), Error::<Test>::TooYoung);
		assert_eq!(Members::given(id).1, Members::since(id).unwrap() + 90 * DAY);
		wait(86 * DAY);
		assert_ok!(Members::vouch(by(7), 4));
	})
}

#[test]
fn a_place_among_the_challengers_goes_to_who_has_been_a_member_for_longer() {
	founded_by(20).execute_with(|| {
		wait(START);
		let id = vouched(7);
		for giver in 5..5 + u64::from(CHALLENGERS) {
			assert_ok!(challenge(giver, id));
		}
		assert_noop!(challenge(19, id), Error::<Test>::EnoughChallengers);
		assert_ok!(challenge(2, id));
		let all: Vec<_> = Members::challengers(id).unwrap().0.into_iter().map(|(by, ..)| by).collect();
		assert!(all.contains(&2) && !all.contains(&12), "the newest challenger makes way");
		assert_ok!(Members::judge(root(), id, false));
		assert_ok!(Members::invite(by(key(12)), 8));
		Members::do_try_state().unwrap();
	})
}

#[test]
fn a_challenger_who_leaves_leaves_the_challenge() {
	community(|| {
		let id = vouched(7);
		assert_ok!(challenge(3, id));
		leave(key(3));
		Members::do_try_state().unwrap();
		assert_ok!(Members::judge(root(), id, false));
		wait(ChallengePeriod::get());
		assert_ok!(Members::join(by(7), id));
	})
}
