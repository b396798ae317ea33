//! A member names guardians, who can move them to a new key.

use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};

/// Founder 0 of seven has named founders 1 to 5, of whom three must agree. They are in office.
pub fn guarded(story: impl FnOnce()) {
	founded_by(7).execute_with(|| {
		wait(START);
		assert_ok!(Members::set_guardians(by(key(0)), list(&[1, 2, 3, 4, 5]), 3));
		wait(RecoveryDelay::get());
		story();
		Members::do_try_state().unwrap();
	})
}

pub fn list(guardians: &[MemberId]) -> frame_support::BoundedVec<MemberId, <Test as Config>::MaxGuardians> {
	guardians.to_vec().try_into().unwrap()
}

/// These founders support a new key of founder 0.
pub fn support(guardians: &[MemberId], new: AccountId) {
	for id in guardians {
		assert_ok!(Members::support_recovery(by(key(*id)), 0, new));
	}
}

#[test]
fn guardians_come_into_office_after_the_delay_in_place_of_the_vouchers() {
	community(|| {
		assert_ok!(Members::set_guardians(by(key(0)), list(&[1, 2, 3]), 2));
		assert_eq!(Members::guardians(0), (vec![3, 4], 2));
		wait(RecoveryDelay::get());
		assert_eq!(Members::guardians(0), (vec![1, 2, 3], 2));
		assert_noop!(Members::support_recovery(by(key(4)), 0, 70), Error::<Test>::NotAGuardian);
		support(&[1, 2], 70);
		wait(RecoveryDelay::get());
		assert_ok!(Members::complete_recovery(by(70)));
		assert_eq!(Members::guardians(0), (vec![1, 2, 3], 2), "they stay the person's guardians");
		assert_ok!(Members::set_guardians(by(70), list(&[]), 0));
		wait(RecoveryDelay::get());
		assert_eq!(Members::guardians(0), (vec![3, 4], 2), "the vouchers are the guardians again");
	})
}

#[test]
fn guardians_are_other_members_and_more_than_half_of_them_must_agree() {
	founded_by(7).execute_with(|| {
		wait(START);
		let name = |guardians: &[MemberId], threshold| {
			Members::set_guardians(by(key(0)), list(guardians), threshold)
		};
		assert_noop!(name(&[0, 1, 2], 2), Error::<Test>::BadGuardians);
		assert_noop!(name(&[1, 1, 2], 2), Error::<Test>::BadGuardians);
		assert_noop!(name(&[1, 2, 99], 2), Error::<Test>::BadGuardians);
		assert_noop!(name(&[1], 1), Error::<Test>::BadThreshold);
		assert_noop!(name(&[1, 2, 3, 4, 5], 2), Error::<Test>::BadThreshold);
		assert_noop!(name(&[1, 2, 3], 4), Error::<Test>::BadThreshold);
		assert_noop!(name(&[], 1), Error::<Test>::BadThreshold);
		RecoveryThreshold::set(3);
		assert_noop!(name(&[1, 2, 3], 2), Error::<Test>::BadThreshold);
		assert_ok!(name(&[1, 2, 3], 3));
		assert_noop!(Members::set_guardians(by(99), list(&[1, 2, 3]), 3), Error::<Test>::NotAMember);
	})
}

#[test]
fn a_guardians_support_of_too_long_ago_does_not_count_with_that_of_others_now() {
	guarded(|| {
		support(&[1], 70);
		wait(RecoveryDelay::get() / 2);
		support(&[2], 70);
		wait(RecoveryDelay::get() / 2);
		support(&[3], 70);
		assert_eq!(Members::recovery_of(0).unwrap().agreed, None);
		support(&[4], 70);
		assert!(Members::recovery_of(0).unwrap().agreed.is_some());
	})
}

#[test]
fn a_guardian_who_leaves_does_not_count_and_the_others_must_agree() {
	guarded(|| {
		assert_ok!(Members::leave(by(key(1))));
		leave(key(2));
		support(&[3, 4], 70);
		assert_eq!(Members::recovery_of(0).unwrap().agreed, None, "three must agree still");
		support(&[5], 70);
		leave(key(5));
		assert_noop!(Members::complete_recovery(by(70)), Error::<Test>::TooFewSupporters);
	})
}

#[test]
fn a_vote_on_the_threshold_changes_nothing_about_guardians_who_were_named() {
	guarded(|| {
		RecoveryThreshold::set(5);
		assert_eq!(Members::supporters_needed(0), 3);
		assert_eq!(Members::supporters_needed(1), 5);
	})
}

#[test]
fn nothing_is_kept_of_the_guardians_of_who_leaves() {
	guarded(|| {
		leave(key(0));
		assert_eq!(Guardians::<Test>::iter().count(), 0);
	})
}
