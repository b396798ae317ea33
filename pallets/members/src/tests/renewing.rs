//! A member renews with the vouches that are valid.

use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};

#[test]
fn a_member_who_does_not_renew_lapses_and_comes_back_by_renewing() {
	community(|| {
		wait(YEAR / 2);
		for id in 1..5 {
			assert_ok!(Members::renew(by(key(id))));
		}
		said();
		wait(YEAR / 2 + BUCKET);
		assert_eq!(status(0), Some(MemberStatus::Lapsed));
		assert_eq!((Members::member(&key(0)), Members::count()), (None, 4));
		assert_eq!(said(), [Said::Deactivated(0, key(0))]);
		wait(DAY);
		assert_ok!(Members::renew(by(key(0))));
		assert_eq!((Members::since(0), Members::count()), (Some(now()), 5));
		assert_eq!(said(), [Said::Activated(0, key(0))]);
	})
}

#[test]
fn a_member_with_too_few_valid_vouches_does_not_renew() {
	community(|| {
		assert_ok!(Members::withdraw_vouch(by(key(4)), 0));
		assert_noop!(Members::renew(by(key(0))), Error::<Test>::TooFewVouches);
		assert_ok!(Members::vouch(by(key(2)), 0));
		assert_ok!(Members::renew(by(key(0))));
	})
}

#[test]
fn a_candidate_or_stranger_does_not_renew() {
	community(|| {
		candidate(7);
		assert_noop!(Members::renew(by(7)), Error::<Test>::WrongStatus);
		assert_noop!(Members::renew(by(8)), Error::<Test>::UnknownPerson);
	})
}

#[test]
fn a_long_lapsed_member_is_forgotten() {
	community(|| {
		wait(YEAR + 2 * BUCKET);
		assert_eq!(People::<Test>::iter().count(), 5, "for a year they are remembered");
		wait(YEAR + 2 * BUCKET);
		assert_eq!(People::<Test>::iter().count(), 0);
		assert_eq!(VouchesReceived::<Test>::iter().count() + VouchesGiven::<Test>::iter().count(), 0);
		assert!(!System::account_exists(&key(0)));
	})
}

#[test]
fn renewing_again_and_again_leaves_one_place_in_the_queue() {
	community(|| {
		for _ in 0..1_000 {
			pass(DAY / 10);
			assert_ok!(Members::renew(by(key(0))));
		}
		assert_eq!(Queue::<Test>::iter().filter(|(_, id, _)| *id == 0).count(), 1);
	})
}

#[test]
fn twenty_people_who_look_after_it_live_five_years_together() {
	founded_by(20).execute_with(|| {
		wait(START);
		for _ in 0..10 {
			wait(YEAR / 2);
			for id in 0..20 {
				for receiver in Members::given(id).0 {
					assert_ok!(Members::vouch(by(key(id)), receiver));
				}
				assert_ok!(Members::renew(by(key(id))));
			}
			assert_eq!(Members::count(), 20);
		}
		Members::do_try_state().unwrap();
	})
}

#[test]
fn a_community_of_two_lives_too() {
	founded_by(2).execute_with(|| {
		wait(START);
		wait(YEAR / 2);
		assert_ok!(Members::renew(by(key(0))));
		assert_ok!(Members::renew(by(key(1))));
		let id = candidate(7);
		assert_ok!(Members::vouch(by(key(1)), id));
		wait(ChallengePeriod::get());
		assert_ok!(Members::join(by(7), id));
		Members::do_try_state().unwrap();
	})
}
