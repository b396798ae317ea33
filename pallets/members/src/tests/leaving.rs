//! How persons leave.

use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok, sp_runtime::DispatchError};

#[test]
fn a_person_who_has_left_leaves_nothing_behind() {
	community(|| {
		let id = joined(7);
		said();
		leave(7);
		assert_eq!(said(), [Said::Deactivated(id, 7)]);
		assert_eq!((status(id), Members::count()), (None, 5));
		assert!(!System::account_exists(&7));
		assert!(!Members::given(0).0.contains(&id));
	})
}

#[test]
fn a_removed_person_costs_those_who_vouched() {
	community(|| {
		let id = joined(7);
		assert_ok!(Members::remove(root(), id));
		assert_eq!(status(id), None);
		wait(VouchInterval::get());
		assert_noop!(Members::invite(by(key(0)), 8), Error::<Test>::Penalised);
		assert_noop!(Members::vouch(by(key(1)), 4), Error::<Test>::Penalised);
		assert_ok!(Members::invite(by(key(2)), 8));
	})
}

#[test]
fn only_the_configured_origin_removes() {
	community(|| {
		assert_noop!(Members::remove(by(key(1)), 0), DispatchError::BadOrigin);
		assert_noop!(Members::remove(root(), 77), Error::<Test>::UnknownPerson);
	})
}

#[test]
fn a_candidate_declines_and_does_not_leave() {
	community(|| {
		let id = candidate(7);
		assert_noop!(Members::leave(by(7)), Error::<Test>::WrongStatus);
		assert_ok!(Members::decline_invitation(by(7)));
		assert_eq!(status(id), None);
		assert_noop!(Members::decline_invitation(by(key(0))), Error::<Test>::WrongStatus);
	})
}

#[test]
fn an_account_that_something_else_leans_on_stays_alive() {
	community(|| {
		assert_ok!(System::inc_consumers(&key(0)));
		leave(key(0));
		assert!(System::account_exists(&key(0)));
	})
}

#[test]
fn a_leaving_member_is_a_member_until_then_and_can_take_it_back() {
	community(|| {
		let roll = Members::roll();
		assert_ok!(Members::leave(by(key(0))));
		assert_eq!(Members::info(0).unwrap().leaves_at, Some(now() + RecoveryDelay::get()));
		wait(RecoveryDelay::get() - BUCKET);
		assert!(Members::is_active(0) && Members::on_roll(0, &roll));
		assert_ok!(Members::stay(by(key(0))));
		wait(2 * RecoveryDelay::get());
		assert!(Members::is_active(0) && Members::on_roll(0, &roll));
		assert_ok!(Members::leave(by(key(0))));
		assert_ok!(Members::renew(by(key(0))));
		wait(2 * RecoveryDelay::get());
		assert!(Members::is_active(0), "a member who renews stays");
	})
}

#[test]
fn a_person_who_lapses_or_has_lapsed_leaves_at_the_time_they_said() {
	community(|| {
		// Founder 0's membership is the longest: it ends after a year.
		wait(YEAR - 2 * DAY);
		assert_ok!(Members::leave(by(key(0))));
		wait(3 * DAY);
		assert_eq!(status(0), Some(MemberStatus::Lapsed));
		assert_eq!(status(1), Some(MemberStatus::Lapsed));
		assert_ok!(Members::leave(by(key(1))));
		wait(RecoveryDelay::get() - 3 * DAY + BUCKET);
		assert_eq!((status(0), status(1)), (None, Some(MemberStatus::Lapsed)));
		wait(3 * DAY);
		assert_eq!((status(1), System::account_exists(&key(1))), (None, false));
	})
}

#[test]
fn founders_removed_before_the_clock_starts_vouch_for_nobody_afterwards() {
	founded_by(5).execute_with(|| {
		pass(START);
		assert_ok!(Members::remove(root(), 0));
		wait(BUCKET);
		Members::do_try_state().unwrap();
		for id in 1..5 {
			assert!(!vouchers(id).contains(&0));
		}
	})
}
