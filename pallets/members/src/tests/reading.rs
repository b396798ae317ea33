//! What apps read about persons.

use crate::{mock::*, *};
use frame_support::assert_ok;
use sp_core::H256;

#[test]
fn a_candidate_tells_the_inviter_when_they_join_and_who_challenges_them_until_when() {
	community(|| {
		let id = candidate(7);
		let told = Members::info(id).unwrap();
		assert_eq!((told.inviter, told.joins_at, told.challenged_until), (Some(0), None, None));
		assert_ok!(Members::vouch(by(key(1)), id));
		let told = Members::info(id).unwrap();
		assert_eq!(told.joins_at, Some(now() + ChallengePeriod::get()));
		assert_ok!(Members::challenge(by(key(3)), id, H256::repeat_byte(1)));
		let until = now() + Members::judge_time();
		assert_eq!(Members::info(id).unwrap().challenged_until, Some(until));
		assert_ok!(Members::judge(root(), id, false));
		assert_eq!(Members::info(id).unwrap().challenged_until, None);
		assert_eq!(Members::info(0).unwrap().inviter, None, "nobody has invited a founder");
	})
}

#[test]
fn a_person_tells_the_next_key_and_until_when_it_cannot_confirm() {
	community(|| {
		let told = Members::info(0).unwrap();
		assert_eq!((told.next_key, told.key_fixed_until), (None, None));
		assert_ok!(Members::change_key(by(key(0)), 70));
		let told = Members::info(0).unwrap();
		assert_eq!(told.next_key, Some(70));
		assert_eq!(told.key_fixed_until, Some(now() + RecoveryDelay::get()));
		wait(RecoveryDelay::get());
		assert_eq!(Members::info(0).unwrap().key_fixed_until, None, "it can confirm");
	})
}

#[test]
fn each_vouch_tells_when_it_ends_to_both_persons() {
	community(|| {
		wait(DAY);
		assert_ok!(Members::vouch(by(key(0)), 3));
		let expires = now() + VouchValidity::get();
		let given = Members::info(0).unwrap().vouches_given;
		let received = Members::info(3).unwrap().vouches_received;
		assert!(given.contains(&VouchInfo { member: 3, expires }), "{given:?}");
		assert!(received.contains(&VouchInfo { member: 0, expires }), "{received:?}");
		assert_eq!(Members::given(0).0, given.iter().map(|vouch| vouch.member).collect::<Vec<_>>());
		assert_ok!(Members::withdraw_vouch(by(key(0)), 3));
		assert!(Members::info(0).unwrap().vouches_given.iter().all(|vouch| vouch.member != 3));
		assert!(!vouchers(3).contains(&0));
	})
}

#[test]
fn the_persons_of_each_status_are_counted() {
	community(|| {
		assert_eq!(Members::counts(), (0, 0, 5, 0));
		assert_ok!(Members::invite(by(key(0)), 7));
		assert_eq!(Members::counts(), (1, 0, 5, 0));
		assert_ok!(Members::accept_invitation(by(7)));
		assert_eq!(Members::counts(), (0, 1, 5, 0));
		assert_ok!(Members::decline_invitation(by(7)));
		assert_eq!(Members::counts(), (0, 0, 5, 0));
		wait(VouchInterval::get());
		let id = joined(8);
		assert_eq!(Members::counts(), (0, 0, 6, 0));
		wait(MembershipValidity::get() + BUCKET);
		let (invited, candidates, active, lapsed) = Members::counts();
		assert_eq!((invited, candidates, status(id)), (0, 0, Some(MemberStatus::Lapsed)));
		assert_eq!((active, lapsed), (0, 6), "nobody has renewed");
		wait(MembershipValidity::get() + BUCKET);
		assert_eq!(Members::counts(), (0, 0, 0, 0), "all are forgotten");
	})
}
