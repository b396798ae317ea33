//! A person changes keys and remains the same person.

use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};

#[test]
fn a_member_changes_the_key_with_the_consent_of_the_new_one() {
	community(|| {
		let (since, roll) = (Members::since(0), Members::roll());
		said();
		assert_ok!(Members::change_key(by(key(0)), 70));
		assert_eq!(Members::member(&70), None, "not before the new key confirms");
		let offered = Guest { id: 0, as_what: GuestKey::Offered };
		assert_eq!(Members::guest(&70), Some(offered), "it can confirm without money");
		assert!(System::account_exists(&70));
		assert_noop!(Members::confirm_key(by(70)), Error::<Test>::TooEarly);
		wait(RecoveryDelay::get());
		assert_ok!(Members::confirm_key(by(70)));
		assert_eq!((Members::member(&70), Members::member(&key(0))), (Some(0), None));
		assert_eq!(said(), [Said::Rekeyed(0, key(0), 70)]);
		assert!(Members::on_roll(0, &roll) && Members::since(0) == since, "still the same person");
		assert!(!System::account_exists(&key(0)));
	})
}

#[test]
fn nobody_takes_a_key_that_was_not_offered() {
	community(|| {
		assert_noop!(Members::confirm_key(by(70)), Error::<Test>::NoNextKey);
		assert_noop!(Members::change_key(by(key(0)), key(1)), Error::<Test>::AccountTaken);
		assert_ok!(Members::change_key(by(key(0)), 70));
		assert_noop!(Members::change_key(by(key(1)), 70), Error::<Test>::AccountTaken);
		assert_noop!(Members::invite(by(key(1)), 70), Error::<Test>::AccountTaken);
	})
}

#[test]
fn an_offer_that_was_not_confirmed_in_time_is_replaced() {
	community(|| {
		assert_ok!(Members::change_key(by(key(0)), 70));
		assert_noop!(Members::change_key(by(key(0)), 71), Error::<Test>::KeyFixed);
		wait(RecoveryDelay::get());
		assert_ok!(Members::change_key(by(key(0)), 71));
		assert!(!System::account_exists(&70));
		wait(RecoveryDelay::get());
		assert_noop!(Members::confirm_key(by(70)), Error::<Test>::NoNextKey);
		assert_ok!(Members::confirm_key(by(71)));
	})
}

#[test]
fn the_old_key_stops_a_change_of_itself() {
	community(|| {
		assert_noop!(Members::stop_key_change(by(key(0))), Error::<Test>::NoNextKey);
		assert_ok!(Members::change_key(by(key(0)), 70));
		wait(RecoveryDelay::get());
		assert_ok!(Members::stop_key_change(by(key(0))));
		assert_noop!(Members::confirm_key(by(70)), Error::<Test>::NoNextKey);
		assert!(!System::account_exists(&70));
		assert_noop!(Members::change_key(by(key(0)), 71), Error::<Test>::KeyFixed);
		wait(KeyChangeInterval::get());
		assert_ok!(Members::change_key(by(key(0)), 71));
	})
}

#[test]
fn an_account_declines_to_become_a_key() {
	community(|| {
		assert_ok!(Members::change_key(by(key(0)), 70));
		assert_ok!(Members::decline_invitation(by(70)));
		assert_ok!(Members::invite(by(key(1)), 70));
	})
}

#[test]
fn between_two_changes_lies_an_interval() {
	community(|| {
		assert_ok!(Members::change_key(by(key(0)), 70));
		wait(RecoveryDelay::get());
		assert_ok!(Members::confirm_key(by(70)));
		assert_noop!(Members::change_key(by(70), 71), Error::<Test>::KeyFixed);
		wait(KeyChangeInterval::get());
		assert_ok!(Members::change_key(by(70), 71));
	})
}

#[test]
fn a_person_who_leaves_while_changing_keys_leaves_nothing_behind() {
	community(|| {
		assert_ok!(Members::change_key(by(key(0)), 70));
		leave(key(0));
		assert_eq!(NextKeyOf::<Test>::iter().count(), 0);
		assert!(!System::account_exists(&70));
	})
}

#[test]
fn a_key_that_was_replaced_leads_to_the_person_and_becomes_nobodys() {
	community(|| {
		for n in 0..10 {
			let old = Members::account(0).unwrap();
			assert_ok!(Members::change_key(by(old), 70 + n));
			wait(RecoveryDelay::get());
			assert_ok!(Members::confirm_key(by(70 + n)));
			assert_eq!(Members::replaced_by(&old), Some(70 + n));
			assert_noop!(Members::invite(by(key(1)), old), Error::<Test>::AccountTaken);
			assert_noop!(Members::change_key(by(key(2)), old), Error::<Test>::AccountTaken);
			wait(KeyChangeInterval::get());
			Members::do_try_state().unwrap();
		}
		assert_eq!(Members::replaced_by(&79), None, "it is the present one");
		assert_eq!(Members::replaced_by(&71), Some(79));
		assert_eq!(Members::replaced_by(&70), None, "so long ago");
		leave(79);
		assert_eq!(FormerKeyOf::<Test>::iter().count(), 0, "and nothing is kept of a former member");
		assert_ok!(Members::invite(by(key(1)), 71));
	})
}
