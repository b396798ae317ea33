//! Vouches are scarce, expire, and can be refreshed.

use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};

#[test]
fn nobody_vouches_for_themselves_or_for_who_has_not_accepted() {
	community(|| {
		assert_noop!(Members::vouch(by(key(0)), 0), Error::<Test>::NotOneself);
		assert_ok!(Members::invite(by(key(0)), 7));
		assert_noop!(Members::vouch(by(key(1)), 5), Error::<Test>::WrongStatus);
		assert_noop!(Members::vouch(by(key(1)), 77), Error::<Test>::UnknownPerson);
	})
}

#[test]
fn between_two_vouches_lies_an_interval() {
	community(|| {
		assert_ok!(Members::vouch(by(key(0)), 3));
		assert_noop!(Members::vouch(by(key(0)), 4), Error::<Test>::TooSoon);
		wait(VouchInterval::get());
		assert_ok!(Members::vouch(by(key(0)), 4));
	})
}

#[test]
fn an_interval_of_ten_years_that_is_voted_by_mistake_is_voted_away_again() {
	community(|| {
		VouchInterval::set(10 * YEAR);
		assert_ok!(Members::vouch(by(key(0)), 3));
		wait(DAY);
		assert_noop!(Members::vouch(by(key(0)), 4), Error::<Test>::TooSoon);
		VouchInterval::set(DAY);
		assert_eq!(Members::given(0).1, now());
		assert_ok!(Members::vouch(by(key(0)), 4));
	})
}

#[test]
fn refreshing_a_vouch_needs_no_interval_and_takes_no_place() {
	community(|| {
		wait(YEAR / 2);
		let places = Members::given(0).0.len();
		assert_ok!(Members::vouch(by(key(0)), 1));
		assert_ok!(Members::vouch(by(key(0)), 2));
		assert_eq!(Members::given(0).0.len(), places);
		let vouch = Members::valid_vouches(1).find(|vouch| vouch.giver == 0).unwrap();
		assert_eq!(vouch.expires, now() + VouchValidity::get());
		assert!(vouch.given < now(), "it is as old as it was");
	})
}

#[test]
fn a_member_gives_so_many_at_once_and_no_more() {
	community(|| {
		MaxVouches::set(3);
		assert_ok!(Members::vouch(by(key(0)), 3));
		wait(VouchInterval::get());
		assert_noop!(Members::vouch(by(key(0)), 4), Error::<Test>::TooManyVouches);
		assert_ok!(Members::withdraw_vouch(by(key(0)), 3));
		assert_ok!(Members::vouch(by(key(0)), 4));
	})
}

#[test]
fn an_expired_vouch_gives_up_its_place() {
	community(|| {
		MaxVouches::set(2);
		MembershipValidity::set(10 * YEAR);
		for id in 0..5 {
			assert_ok!(Members::renew(by(key(id))));
		}
		assert_noop!(Members::vouch(by(key(0)), 3), Error::<Test>::TooManyVouches);
		wait(VouchValidity::get());
		assert_ok!(Members::vouch(by(key(0)), 3));
		assert_eq!(Members::given(0).0, [3]);
	})
}

#[test]
fn a_person_takes_so_many_vouches_and_no_more() {
	founded_by(12).execute_with(|| {
		wait(START);
		let id = candidate(7);
		for giver in 1..8 {
			assert_ok!(Members::vouch(by(key(giver)), id));
		}
		assert_noop!(Members::vouch(by(key(8)), id), Error::<Test>::EnoughVouches);
		Members::do_try_state().unwrap();
	})
}

#[test]
fn a_withdrawn_vouch_ends_the_challenge_period() {
	community(|| {
		let id = vouched(7);
		assert_ok!(Members::withdraw_vouch(by(key(1)), id));
		wait(ChallengePeriod::get());
		assert_noop!(Members::join(by(7), id), Error::<Test>::TooFewVouches);
		assert_ok!(Members::vouch(by(key(2)), id));
		assert_noop!(Members::join(by(7), id), Error::<Test>::ChallengePeriod);
		assert_noop!(Members::withdraw_vouch(by(key(4)), id), Error::<Test>::NoVouch);
	})
}

#[test]
fn an_active_member_whose_vouch_is_withdrawn_stays_one_until_the_renewal() {
	community(|| {
		assert_ok!(Members::withdraw_vouch(by(key(4)), 0));
		assert_eq!(status(0), Some(MemberStatus::Active));
		assert_noop!(Members::renew(by(key(0))), Error::<Test>::TooFewVouches);
	})
}

#[test]
fn a_former_member_vouches_for_nobody() {
	community(|| {
		let id = vouched(7);
		leave(key(1));
		assert_noop!(Members::join(by(7), id), Error::<Test>::TooFewVouches);
	})
}

#[test]
fn other_pallets_ask_whether_somebody_has_vouched_for_a_person_lately() {
	use rochdale_primitives::Membership;
	community(|| {
		wait(YEAR / 4);
		assert_ok!(Members::vouch(by(key(0)), 3));
		assert!(Members::has_vouched(0, 3, now()));
		assert!(!Members::has_vouched(3, 0, now()) && !Members::has_vouched(0, 4, now()));
		let then = now();
		wait(DAY);
		assert!(Members::has_vouched(0, 3, then) && !Members::has_vouched(0, 3, now()));
	})
}
