//! A person who has lost the key is moved to a new one by guardians.

use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};

// In the ring of five, founders 3 and 4 vouch for founder 0.

fn agreed(id: MemberId) -> Option<Agreement<AccountId>> {
	Members::recovery_of(id).and_then(|recovery| recovery.agreed)
}

#[test]
fn the_vouchers_move_a_person_to_a_new_key_after_the_delay() {
	community(|| {
		let roll = Members::roll();
		assert_eq!(Members::guardians(0), (vec![3, 4], 2));
		assert_ok!(Members::support_recovery(by(key(3)), 0, 70));
		assert!(!System::account_exists(&70), "one guardian alone takes nobody's account");
		assert_noop!(Members::complete_recovery(by(70)), Error::<Test>::NoNextKey);
		assert_ok!(Members::support_recovery(by(key(4)), 0, 70));
		let recovered = Guest { id: 0, as_what: GuestKey::Recovered };
		assert_eq!(Members::guest(&70), Some(recovered), "it can complete without money");
		assert_noop!(Members::complete_recovery(by(70)), Error::<Test>::TooEarly);
		wait(RecoveryDelay::get());
		said();
		assert_ok!(Members::complete_recovery(by(70)));
		assert_eq!((Members::member(&70), Members::member(&key(0))), (Some(0), None));
		assert_eq!(said(), [Said::Rekeyed(0, key(0), 70)]);
		assert!(Members::on_roll(0, &roll), "the person keeps their place on every roll");
		assert_eq!(purse(), Purse { frozen: vec![], handed_over: vec![(key(0), 70)] });
	})
}

#[test]
fn one_voucher_alone_moves_nobody() {
	community(|| {
		RecoveryThreshold::set(1);
		assert_ok!(Members::support_recovery(by(key(3)), 0, 70));
		assert_noop!(Members::support_recovery(by(key(3)), 0, 70), Error::<Test>::AlreadySupported);
		assert_eq!(agreed(0), None);
	})
}

#[test]
fn only_a_guardian_has_a_say() {
	community(|| {
		assert_noop!(Members::support_recovery(by(key(1)), 0, 70), Error::<Test>::NotAGuardian);
		assert_noop!(Members::support_recovery(by(key(0)), 0, 70), Error::<Test>::NotOneself);
		assert_noop!(Members::withdraw_support(by(key(1)), 0), Error::<Test>::NoRecovery);
		assert_noop!(Members::support_recovery(by(key(3)), 0, key(2)), Error::<Test>::AccountTaken);
		assert_ok!(Members::support_recovery(by(key(3)), 0, 70));
		assert_noop!(Members::withdraw_support(by(key(4)), 0), Error::<Test>::NoRecovery);
		assert_ok!(Members::withdraw_support(by(key(3)), 0));
		assert_eq!(Recoveries::<Test>::iter().count(), 0);
	})
}

#[test]
fn vouches_given_for_the_purpose_do_not_count_before_they_are_as_old_as_a_membership() {
	community(|| {
		wait(DAY);
		assert_ok!(Members::vouch(by(key(1)), 0));
		assert_noop!(Members::support_recovery(by(key(1)), 0, 70), Error::<Test>::NotAGuardian);
		for _ in 0..4 {
			wait(YEAR / 4);
			for id in 0..5 {
				assert_ok!(Members::renew(by(key(id))));
			}
		}
		wait(DAY);
		assert_eq!(Members::guardians(0), (vec![3, 4, 1], 2));
	})
}

#[test]
fn a_supporter_who_takes_the_vouch_back_does_not_count() {
	community(|| {
		assert_ok!(Members::support_recovery(by(key(3)), 0, 70));
		assert_ok!(Members::support_recovery(by(key(4)), 0, 70));
		assert_ok!(Members::withdraw_vouch(by(key(4)), 0));
		wait(RecoveryDelay::get());
		assert_noop!(Members::complete_recovery(by(70)), Error::<Test>::NoNextKey);
		assert_ok!(Members::close_recovery(by(99), 0));
		assert!(!System::account_exists(&70));
	})
}

#[test]
fn guardians_who_have_agreed_count_although_their_vouches_expire_before_the_recovery_is_complete() {
	community(|| {
		// All renew until the day before the vouches of the founders are over.
		for days in [150, 150, 150, 150, 129] {
			wait(days * DAY);
			(0..5).for_each(|id| Members::renew(by(key(id))).unwrap());
		}
		assert_ok!(Members::support_recovery(by(key(3)), 0, 70));
		assert_ok!(Members::support_recovery(by(key(4)), 0, 70));
		wait(RecoveryDelay::get());
		assert!(Members::guardians(0).0.is_empty(), "their vouches are over");
		assert_ok!(Members::complete_recovery(by(70)));
		assert_eq!(Members::member(&70), Some(0));
	})
}

#[test]
fn a_guardian_who_was_deceived_takes_back_what_they_said() {
	community(|| {
		assert_ok!(Members::support_recovery(by(key(3)), 0, 70));
		assert_ok!(Members::support_recovery(by(key(4)), 0, 70));
		assert_ok!(Members::object_to_recovery(by(key(0))));
		assert_ok!(Members::withdraw_support(by(key(4)), 0));
		assert_eq!((agreed(0), Members::member(&key(0))), (None, Some(0)));
		assert!(purse().frozen.is_empty() && !System::account_exists(&70));
		// The other guardian's support still counts. But nobody can support and withdraw again and again.
		assert_eq!(Members::recovery_of(0).unwrap().supports.len(), 1);
		assert_noop!(Members::support_recovery(by(key(4)), 0, 70), Error::<Test>::Penalised);
	})
}

#[test]
fn guardians_who_named_different_keys_come_to_agree() {
	community(|| {
		assert_ok!(Members::support_recovery(by(key(3)), 0, 70));
		assert_ok!(Members::support_recovery(by(key(4)), 0, 71));
		assert_eq!(agreed(0), None);
		assert_ok!(Members::support_recovery(by(key(3)), 0, 71));
		assert_eq!(agreed(0).unwrap().new, 71);
		assert_noop!(Members::support_recovery(by(key(3)), 0, 70), Error::<Test>::RecoveryUnderWay);
	})
}

#[test]
fn a_recovery_that_nobody_completes_is_not_in_the_way_for_ever() {
	community(|| {
		assert_ok!(Members::support_recovery(by(key(3)), 0, 70));
		assert_ok!(Members::support_recovery(by(key(4)), 0, 70));
		assert_noop!(Members::change_key(by(key(0)), 72), Error::<Test>::RecoveryUnderWay);
		assert_noop!(Members::close_recovery(by(99), 0), Error::<Test>::TooEarly);
		wait(2 * RecoveryDelay::get());
		assert_ok!(Members::change_key(by(key(0)), 72));
		assert!(!System::account_exists(&70));
		assert_ok!(Members::support_recovery(by(key(4)), 0, 71));
		wait(RecoveryDelay::get());
		assert_ok!(Members::support_recovery(by(key(3)), 0, 71));
		assert_eq!(agreed(0), None, "what the other one said is too old");
	})
}

#[test]
fn nobody_objects_to_a_recovery_that_is_over() {
	community(|| {
		assert_ok!(Members::support_recovery(by(key(3)), 0, 70));
		assert_ok!(Members::support_recovery(by(key(4)), 0, 70));
		wait(2 * RecoveryDelay::get());
		assert_noop!(Members::object_to_recovery(by(key(0))), Error::<Test>::NoRecovery);
	})
}

#[test]
fn a_lapsed_member_with_a_lost_key_is_recovered_and_renews() {
	community(|| {
		for id in 1..5 {
			wait(DAY);
			assert_ok!(Members::renew(by(key(id))));
		}
		wait(YEAR - 4 * DAY + BUCKET);
		assert_eq!(status(0), Some(MemberStatus::Lapsed));
		assert_ok!(Members::support_recovery(by(key(3)), 0, 70));
		assert_ok!(Members::support_recovery(by(key(4)), 0, 70));
		for id in 1..5 {
			assert_ok!(Members::renew(by(key(id))));
		}
		wait(RecoveryDelay::get());
		assert_ok!(Members::complete_recovery(by(70)));
		let lapsed = Guest { id: 0, as_what: GuestKey::Own };
		assert_eq!(Members::guest(&70), Some(lapsed), "it can renew without money");
		assert_ok!(Members::renew(by(70)));
		assert_eq!((Members::member(&70), Members::guest(&70)), (Some(0), None));
	})
}

#[test]
fn a_lapsed_member_who_is_recovered_and_never_renews_is_known_by_the_new_key_to_the_end() {
	community(|| {
		for id in 1..5 {
			wait(DAY);
			assert_ok!(Members::renew(by(key(id))));
		}
		wait(YEAR - 4 * DAY + BUCKET);
		assert_ok!(Members::support_recovery(by(key(3)), 0, 70));
		assert_ok!(Members::support_recovery(by(key(4)), 0, 70));
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

#[test]
fn a_lapsed_member_is_not_forgotten_while_they_are_recovered() {
	community(|| {
		let guardians = super::guardians::list(&[1, 2, 3]);
		assert_ok!(Members::set_guardians(by(key(0)), guardians, 2));
		let others_renew = || {
			for id in 1..5 {
				assert_ok!(Members::renew(by(key(id))));
			}
		};
		wait(YEAR / 2);
		others_renew();
		wait(YEAR / 2 + BUCKET);
		assert_eq!(status(0), Some(MemberStatus::Lapsed));
		others_renew();
		wait(YEAR * 3 / 4);
		others_renew();
		wait(People::<Test>::get(0).unwrap().expires - DAY - now());
		super::guardians::support(&[1, 2], 70);
		wait(RecoveryDelay::get());
		assert_ok!(Members::complete_recovery(by(70)));
		assert_eq!(Members::known_account(0), Some(70));
		wait(Members::judge_time() + 2 * BUCKET);
		assert_eq!(Members::known_account(0), None, "and not for ever");
	})
}

#[test]
fn an_account_declines_to_become_a_persons_key_by_recovery() {
	community(|| {
		assert_ok!(Members::support_recovery(by(key(3)), 0, 70));
		assert_ok!(Members::support_recovery(by(key(4)), 0, 70));
		assert_ok!(Members::decline_invitation(by(70)));
		assert_eq!((agreed(0), Recoveries::<Test>::iter().count()), (None, 0));
	})
}

#[test]
fn a_dispute_ends_with_the_person() {
	community(|| {
		assert_ok!(Members::support_recovery(by(key(3)), 0, 70));
		assert_ok!(Members::support_recovery(by(key(4)), 0, 70));
		assert_ok!(Members::object_to_recovery(by(key(0))));
		assert_ok!(Members::remove(root(), 0));
		assert!(purse().frozen.is_empty());
		assert!(!System::account_exists(&70) && !System::account_exists(&key(0)));
	})
}
