//! A candidate can be challenged, at the challenger's risk.

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
fn a_dismissed_challenge_penalises_the_challenger_and_the_candidate_joins_at_once() {
	community(|| {
		let id = vouched(7);
		assert_ok!(challenge(3, id));
		assert_ok!(Members::judge(root(), id, false));
		assert_noop!(challenge(4, id), Error::<Test>::NoChallenge);
		assert_ok!(Members::join(by(7), id));
		assert_noop!(Members::vouch(by(key(3)), id), Error::<Test>::Penalised);
	})
}

#[test]
fn what_nobody_decides_is_dismissed() {
	community(|| {
		let id = vouched(7);
		assert_ok!(challenge(3, id));
		wait(CandidacyValidity::get() + BUCKET);
		assert_eq!(status(id), Some(MemberStatus::Candidate), "silence harms no candidate");
		assert_ok!(Members::join(by(7), id));
		assert_noop!(Members::invite(by(key(3)), 8), Error::<Test>::Penalised);
	})
}

#[test]
fn only_candidates_in_the_challenge_period_are_challenged_and_by_members() {
	community(|| {
		let id = candidate(7);
		assert_noop!(challenge(3, id), Error::<Test>::NoChallenge);
		assert_ok!(Members::vouch(by(key(1)), id));
		assert_noop!(Members::challenge(by(50), id, H256::zero()), Error::<Test>::NotAMember);
		wait(ChallengePeriod::get());
		assert_noop!(challenge(3, id), Error::<Test>::NoChallenge);
		assert_noop!(challenge(3, 4), Error::<Test>::NoChallenge);
		assert_noop!(Members::judge(root(), id, true), Error::<Test>::NoChallenge);
		assert_noop!(Members::judge(by(key(0)), id, true), DispatchError::BadOrigin);
	})
}

#[test]
fn a_member_has_one_challenge_open_and_a_candidate_too() {
	community(|| {
		let first = vouched(7);
		wait(VouchInterval::get());
		let second = vouched(8);
		assert_ok!(challenge(3, first));
		assert_noop!(challenge(3, second), Error::<Test>::AlreadyChallenging);
		assert_noop!(challenge(4, first), Error::<Test>::ChallengeOpen);
		assert_ok!(challenge(4, second));
	})
}

#[test]
fn a_challenger_who_leaves_leaves_the_challenge() {
	community(|| {
		let id = vouched(7);
		assert_ok!(challenge(3, id));
		assert_ok!(Members::leave(by(key(3))));
		Members::do_try_state().unwrap();
		assert_ok!(Members::judge(root(), id, false));
		assert_ok!(Members::join(by(7), id));
	})
}
