//! The millisecond at which a time ends.

use crate::{mock::*, *};
use frame_support::{
	assert_noop, assert_ok, dispatch::DispatchResult, sp_runtime::TransactionOutcome,
	storage::with_transaction_unchecked,
};
use rochdale_primitives::testing::Clock;
use sp_core::H256;

fn challenge(giver: MemberId, id: MemberId) -> DispatchResult {
	Members::challenge(by(key(giver)), id, H256::zero())
}

/// What a call would return now. It changes nothing.
fn would(call: impl FnOnce() -> DispatchResult) -> DispatchResult {
	with_transaction_unchecked(|| TransactionOutcome::Rollback(call()))
}

#[test]
fn at_the_moment_at_which_a_time_ends_nothing_of_it_is_done_and_what_comes_next_is() {
	// The challenge period, and the time to judge.
	community(|| {
		let (first, began) = (vouched(7), now());
		assert_noop!(Members::invite(by(key(0)), 8), Error::<Test>::TooSoon);
		Clock::set(began + VouchInterval::get() - 1);
		assert_noop!(Members::invite(by(key(0)), 8), Error::<Test>::TooSoon);
		Clock::set(began + VouchInterval::get());
		let (second, later) = (vouched(8), now());
		Clock::set(began + ChallengePeriod::get() - 1);
		assert_noop!(Members::join(by(7), first), Error::<Test>::ChallengePeriod);
		assert_ok!(challenge(3, first));
		let challenged = now();
		Clock::set(later + ChallengePeriod::get());
		assert_noop!(challenge(4, second), Error::<Test>::NoChallenge);
		assert_ok!(Members::join(by(8), second));
		Clock::set(challenged + Members::judge_time() - 1);
		assert_noop!(Members::join(by(7), first), Error::<Test>::ChallengeOpen);
		assert_ok!(would(|| challenge(4, first)));
		assert_ok!(would(|| Members::judge(root(), first, true).map(drop).map_err(|error| error.error)));
		Clock::set(challenged + Members::judge_time());
		assert_noop!(challenge(4, first), Error::<Test>::NoChallenge);
		assert_noop!(Members::judge(root(), first, true), Error::<Test>::NoChallenge);
		assert_ok!(Members::join(by(7), first));
		wait(BUCKET);
	});
	// A penalty.
	community(|| {
		let id = vouched(7);
		assert_ok!(challenge(3, id));
		assert_ok!(Members::judge(root(), id, true));
		let until = now() + PenaltyPeriod::get();
		Clock::set(until - 1);
		assert_noop!(Members::invite(by(key(0)), 8), Error::<Test>::Penalised);
		Clock::set(until);
		assert_ok!(Members::invite(by(key(0)), 8));
	});
	// The guardians' time to agree, the delay of a recovery, and the time to complete it.
	community(|| {
		let (delay, began) = (RecoveryDelay::get(), now());
		let agreed = || Members::recovery_of(0).is_some_and(|recovery| recovery.agreed.is_some());
		let support = |guardian| Members::support_recovery(by(key(guardian)), 0, 70);
		assert_ok!(support(3));
		Clock::set(began + delay);
		assert_ok!(support(4));
		assert!(!agreed(), "the first has said so too long ago");
		Clock::set(began + 2 * delay - 1);
		assert_ok!(support(3));
		assert!(agreed(), "the second has said so just in time");
		let from = now();
		Clock::set(from + delay - 1);
		assert_noop!(Members::complete_recovery(by(70)), Error::<Test>::TooEarly);
		Clock::set(from + delay);
		// The old key can object until the new one takes over, or the recovery can be closed.
		assert_ok!(would(|| Members::object_to_recovery(by(key(0)))));
		Clock::set(from + 2 * delay - 1);
		assert_noop!(Members::close_recovery(by(99), 0), Error::<Test>::TooEarly);
		assert_ok!(would(|| Members::object_to_recovery(by(key(0)))));
		Clock::set(from + 2 * delay);
		assert_noop!(Members::object_to_recovery(by(key(0))), Error::<Test>::NoRecovery);
		assert_ok!(Members::close_recovery(by(99), 0));
	});
	community(|| {
		for guardian in [3, 4] {
			assert_ok!(Members::support_recovery(by(key(guardian)), 0, 70));
		}
		Clock::set(now() + RecoveryDelay::get());
		assert_ok!(Members::complete_recovery(by(70)));
	});
	// The delay of a change of the key.
	community(|| {
		let began = now();
		assert_ok!(Members::change_key(by(key(0)), 70));
		Clock::set(began + RecoveryDelay::get() - 1);
		assert_noop!(Members::confirm_key(by(70)), Error::<Test>::TooEarly);
		assert_ok!(would(|| Members::stop_key_change(by(key(0)))));
		Clock::set(began + RecoveryDelay::get());
		assert_ok!(Members::confirm_key(by(70)));
		assert_noop!(Members::stop_key_change(by(key(0))), Error::<Test>::UnknownPerson);
	});
}
