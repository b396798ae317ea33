//! A lost key is not a lost person.

use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};

// In the ring of five, founders 3 and 4 vouch for founder 0.

#[test]
fn the_vouchers_move_a_person_to_a_new_key_after_the_delay() {
	community(|| {
		wait(DAY);
		let roll = Members::roll();
		assert_ok!(Members::start_recovery(by(key(3)), 0, 70));
		assert_ok!(Members::support_recovery(by(key(4)), 0));
		assert_noop!(Members::complete_recovery(by(70)), Error::<Test>::TooEarly);
		wait(RecoveryDelay::get());
		said();
		assert_ok!(Members::complete_recovery(by(70)));
		assert_eq!((Members::member(&70), Members::member(&key(0))), (Some(0), None));
		assert_eq!(said(), [Said::Rekeyed(0, key(0), 70)]);
		assert!(Members::on_roll(0, &roll), "the person keeps their place on every roll");
	})
}

#[test]
fn the_old_key_objects_and_has_peace_for_a_while() {
	community(|| {
		wait(DAY);
		assert_ok!(Members::start_recovery(by(key(3)), 0, 70));
		assert_ok!(Members::support_recovery(by(key(4)), 0));
		wait(RecoveryDelay::get() - 1);
		assert_ok!(Members::cancel_recovery(by(key(0)), 0));
		assert_noop!(Members::complete_recovery(by(70)), Error::<Test>::NoNextKey);
		assert_noop!(Members::start_recovery(by(key(3)), 0, 70), Error::<Test>::Objected);
		wait(RecoveryDelay::get());
		assert_ok!(Members::start_recovery(by(key(3)), 0, 70));
	})
}

#[test]
fn one_voucher_alone_moves_nobody() {
	community(|| {
		RecoveryThreshold::set(1);
		wait(DAY);
		assert_ok!(Members::start_recovery(by(key(3)), 0, 70));
		wait(RecoveryDelay::get());
		assert_noop!(Members::complete_recovery(by(70)), Error::<Test>::TooFewSupporters);
	})
}

#[test]
fn who_does_not_vouch_has_no_say() {
	community(|| {
		wait(DAY);
		assert_noop!(Members::start_recovery(by(key(1)), 0, 70), Error::<Test>::NoVouch);
		assert_noop!(Members::start_recovery(by(key(0)), 0, 70), Error::<Test>::NotOneself);
		assert_ok!(Members::start_recovery(by(key(3)), 0, 70));
		assert_noop!(Members::support_recovery(by(key(1)), 0), Error::<Test>::NoVouch);
		assert_noop!(Members::support_recovery(by(key(3)), 0), Error::<Test>::AlreadySupported);
		assert_noop!(Members::cancel_recovery(by(key(4)), 0), Error::<Test>::NotYours);
		assert_noop!(Members::cancel_recovery(by(99), 0), Error::<Test>::NotYours);
		assert_ok!(Members::cancel_recovery(by(key(3)), 0));
	})
}

#[test]
fn vouches_given_for_the_purpose_do_not_count() {
	community(|| {
		wait(DAY);
		assert_ok!(Members::start_recovery(by(key(3)), 0, 70));
		assert_ok!(Members::vouch(by(key(1)), 0));
		assert_noop!(Members::support_recovery(by(key(1)), 0), Error::<Test>::VouchTooYoung);
	})
}

#[test]
fn a_supporter_who_takes_the_vouch_back_does_not_count() {
	community(|| {
		wait(DAY);
		assert_ok!(Members::vouch(by(key(2)), 0));
		wait(DAY);
		assert_ok!(Members::start_recovery(by(key(3)), 0, 70));
		assert_ok!(Members::support_recovery(by(key(4)), 0));
		assert_ok!(Members::withdraw_vouch(by(key(4)), 0));
		wait(RecoveryDelay::get());
		assert_noop!(Members::complete_recovery(by(70)), Error::<Test>::TooFewSupporters);
	})
}

#[test]
fn a_recovery_that_nobody_completes_is_not_in_the_way_for_ever() {
	community(|| {
		wait(DAY);
		assert_ok!(Members::start_recovery(by(key(3)), 0, 70));
		assert_noop!(Members::start_recovery(by(key(4)), 0, 71), Error::<Test>::RecoveryUnderWay);
		wait(2 * RecoveryDelay::get());
		assert_ok!(Members::start_recovery(by(key(4)), 0, 71));
		assert!(!System::account_exists(&70));
	})
}

#[test]
fn who_has_lapsed_with_a_lost_key_is_recovered_and_renews() {
	community(|| {
		for id in 1..5 {
			wait(DAY);
			assert_ok!(Members::renew(by(key(id))));
		}
		wait(YEAR - 4 * DAY + BUCKET);
		assert_eq!(status(0), Some(MemberStatus::Lapsed));
		assert_ok!(Members::start_recovery(by(key(3)), 0, 70));
		assert_ok!(Members::support_recovery(by(key(4)), 0));
		for id in 1..5 {
			assert_ok!(Members::renew(by(key(id))));
		}
		wait(RecoveryDelay::get());
		assert_ok!(Members::complete_recovery(by(70)));
		assert_ok!(Members::renew(by(70)));
		assert_eq!(Members::member(&70), Some(0));
	})
}

#[test]
fn changing_the_key_oneself_ends_a_recovery() {
	community(|| {
		wait(DAY);
		assert_ok!(Members::start_recovery(by(key(3)), 0, 70));
		assert_ok!(Members::change_key(by(key(0)), 71));
		assert_ok!(Members::confirm_key(by(71)));
		assert_eq!(NextKeyOf::<Test>::iter().count(), 0);
		assert_noop!(Members::complete_recovery(by(70)), Error::<Test>::NoNextKey);
	})
}

#[test]
fn who_is_recovered_after_they_have_lapsed_and_never_renews_is_known_by_the_new_key_to_the_end() {
	community(|| {
		for id in 1..5 {
			wait(DAY);
			assert_ok!(Members::renew(by(key(id))));
		}
		wait(YEAR - 4 * DAY + BUCKET);
		assert_ok!(Members::start_recovery(by(key(3)), 0, 70));
		assert_ok!(Members::support_recovery(by(key(4)), 0));
		assert_eq!(Members::known_account(0), Some(key(0)));
		for id in 1..5 {
			assert_ok!(Members::renew(by(key(id))));
		}
		wait(RecoveryDelay::get());
		assert_ok!(Members::complete_recovery(by(70)));
		assert_eq!((Members::account(0), Members::known_account(0)), (None, Some(70)));
		wait(YEAR + 2 * BUCKET);
		assert_eq!(Members::known_account(0), None);
		assert!(FORGOTTEN.with_borrow(|forgotten| forgotten.contains(&(0, 70))));
	})
}
