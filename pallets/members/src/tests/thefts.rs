//! Thieves of a key, and guardians who collude.

use super::guardians::{guarded, list, support};
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};

/// The origin of the stolen key.
fn stolen() -> RuntimeOrigin {
	by(key(0))
}

/// The new key of the thief, and the new key of the person.
const THIEFS: AccountId = 66;
const OWN: AccountId = 70;

#[test]
fn a_thief_who_rotates_is_slower_than_the_guardians() {
	guarded(|| {
		assert_ok!(Members::change_key(stolen(), THIEFS));
		assert_noop!(Members::confirm_key(by(THIEFS)), Error::<Test>::TooEarly);
		wait(RecoveryDelay::get() - 1);
		support(&[1, 2, 3], OWN);
		wait(1);
		assert_noop!(Members::confirm_key(by(THIEFS)), Error::<Test>::RecoveryUnderWay);
		wait(RecoveryDelay::get());
		assert_ok!(Members::complete_recovery(by(OWN)));
		assert_eq!(Members::member(&OWN), Some(0));
		assert_noop!(Members::confirm_key(by(THIEFS)), Error::<Test>::NoNextKey);
	})
}

#[test]
fn the_owner_who_holds_the_key_too_stops_the_thief_who_rotates() {
	guarded(|| {
		assert_ok!(Members::change_key(stolen(), THIEFS));
		assert_ok!(Members::stop_key_change(by(key(0))));
		wait(RecoveryDelay::get());
		assert_noop!(Members::confirm_key(by(THIEFS)), Error::<Test>::NoNextKey);
	})
}

#[test]
fn a_thief_who_has_rotated_unnoticed_is_not_safe_from_the_guardians() {
	guarded(|| {
		support(&[1], OWN);
		assert_ok!(Members::change_key(stolen(), THIEFS));
		wait(RecoveryDelay::get());
		assert_ok!(Members::confirm_key(by(THIEFS)));
		support(&[1, 2, 3], OWN);
		wait(RecoveryDelay::get());
		assert_ok!(Members::complete_recovery(by(OWN)));
		assert_eq!((Members::member(&OWN), Members::member(&THIEFS)), (Some(0), None));
	})
}

#[test]
fn a_thief_who_objects_is_frozen_and_loses_what_the_arbiter_says() {
	guarded(|| {
		let roll = Members::roll();
		assert_noop!(Members::object_to_recovery(stolen()), Error::<Test>::NoRecovery);
		support(&[1, 2], OWN);
		assert_noop!(Members::object_to_recovery(stolen()), Error::<Test>::NoRecovery);
		support(&[3], OWN);
		assert_ok!(Members::object_to_recovery(stolen()));
		assert_noop!(Members::object_to_recovery(stolen()), Error::<Test>::Disputed);
		// Neither key speaks for the person, who remains a member.
		assert_eq!((Members::member(&key(0)), Members::member(&OWN)), (None, None));
		let disputed = Guest { id: 0, as_what: GuestKey::Disputed };
		assert_eq!(Members::guest(&key(0)), Some(disputed));
		assert!(Members::is_active(0) && Members::on_roll(0, &roll));
		assert_eq!(purse().frozen, [key(0)]);
		assert_noop!(Members::vouch(stolen(), 3), Error::<Test>::NotAMember);
		assert_noop!(Members::set_guardians(stolen(), list(&[]), 0), Error::<Test>::NotAMember);
		assert_noop!(Members::change_key(stolen(), THIEFS), Error::<Test>::NotAMember);
		assert_noop!(Members::leave(stolen()), Error::<Test>::RecoveryUnderWay);
		wait(RecoveryDelay::get());
		assert_noop!(Members::complete_recovery(by(OWN)), Error::<Test>::Disputed);
		assert_noop!(
			Members::decide_recovery(by(key(1)), 0, true),
			frame_support::sp_runtime::traits::BadOrigin
		);
		assert_ok!(Members::decide_recovery(root(), 0, true));
		assert_eq!((Members::member(&OWN), Members::member(&key(0))), (Some(0), None));
		assert_eq!(purse(), Purse { frozen: vec![], handed_over: vec![(key(0), OWN)] });
		assert_eq!(VouchesGiven::<Test>::get(1).frozen_until, 0, "the guardians were right");
	})
}

#[test]
fn guardians_and_the_old_key_together_freeze_nobody_elses_account() {
	guarded(|| {
		// The shop has no part in it: guardians name any account as the new key, and nobody asks the shop.
		const SHOP: AccountId = 71;
		support(&[1, 2, 3], SHOP);
		assert_eq!(purse().frozen, [key(0)]);
		assert_ok!(Members::object_to_recovery(by(key(0))));
		assert_eq!(purse().frozen, [key(0)], "an objection freezes the accomplice alone");
		assert_ok!(Members::decide_recovery(root(), 0, false));
		assert_eq!(purse(), Purse::default());
		assert_noop!(Members::support_recovery(by(key(1)), 0, SHOP), Error::<Test>::Penalised);
	})
}

#[test]
fn a_thief_does_not_rotate_or_leave_once_the_guardians_agree() {
	guarded(|| {
		support(&[1, 2, 3], OWN);
		assert_noop!(Members::change_key(stolen(), THIEFS), Error::<Test>::RecoveryUnderWay);
		assert_noop!(Members::set_guardians(stolen(), list(&[]), 0), Error::<Test>::RecoveryUnderWay);
		assert_noop!(Members::leave(stolen()), Error::<Test>::RecoveryUnderWay);
	})
}

#[test]
fn a_thief_who_changes_the_guardians_is_slower_than_they_are() {
	guarded(|| {
		assert_ok!(Members::set_guardians(stolen(), list(&[4, 5, 6]), 2));
		wait(RecoveryDelay::get() - 1);
		support(&[1, 2, 3], OWN);
		wait(1);
		assert_eq!(Members::guardians(0).0, [1, 2, 3, 4, 5], "guardians who have agreed stay in office");
		wait(RecoveryDelay::get());
		assert_ok!(Members::complete_recovery(by(OWN)));
		assert_eq!(Members::guardians(0).0, [1, 2, 3, 4, 5]);
	})
}

#[test]
fn two_colluding_guardians_of_five_move_nobody_and_are_in_nobodys_way() {
	guarded(|| {
		support(&[1, 2], THIEFS);
		wait(RecoveryDelay::get());
		assert_noop!(Members::complete_recovery(by(THIEFS)), Error::<Test>::NoNextKey);
		// They begin again and again, but neither the person nor the other guardians have to wait for them.
		support(&[1, 2], THIEFS);
		assert_eq!(Members::member(&key(0)), Some(0));
		assert_ok!(Members::set_guardians(by(key(0)), list(&[3, 4, 5]), 2));
		support(&[3, 4, 5], OWN);
		wait(RecoveryDelay::get());
		assert_ok!(Members::complete_recovery(by(OWN)));
	})
}

#[test]
fn guardians_who_rob_a_person_are_penalised_and_do_not_begin_again() {
	guarded(|| {
		support(&[1, 2, 3], THIEFS);
		assert_ok!(Members::object_to_recovery(by(key(0))));
		assert_ok!(Members::decide_recovery(root(), 0, false));
		assert_eq!(Members::member(&key(0)), Some(0));
		assert_eq!(purse(), Purse::default());
		assert!(!System::account_exists(&THIEFS));
		assert_noop!(Members::support_recovery(by(key(1)), 0, THIEFS), Error::<Test>::Penalised);
		// Before their penalty ends, others are in office.
		assert_ok!(Members::set_guardians(by(key(0)), list(&[4, 5, 6]), 2));
		wait(PenaltyPeriod::get());
		assert_noop!(Members::support_recovery(by(key(1)), 0, THIEFS), Error::<Test>::NotAGuardian);
	})
}

#[test]
fn guardians_who_agree_and_take_it_back_do_not_freeze_a_persons_money_again_and_again() {
	guarded(|| {
		support(&[1, 2, 3], THIEFS);
		assert_eq!(purse().frozen, [key(0)]);
		assert_ok!(Members::object_to_recovery(by(key(0))));
		assert_ok!(Members::withdraw_support(by(key(3)), 0));
		assert!(purse().frozen.is_empty());
		// Before they can agree again, the person has named others.
		assert_ok!(Members::set_guardians(by(key(0)), list(&[4, 5, 6]), 2));
		wait(RecoveryDelay::get());
		assert_noop!(Members::support_recovery(by(key(3)), 0, THIEFS), Error::<Test>::Penalised);
		wait(RecoveryDelay::get());
		assert_noop!(Members::support_recovery(by(key(3)), 0, THIEFS), Error::<Test>::NotAGuardian);
	})
}

#[test]
fn a_silent_arbiter_freezes_nobody_for_ever() {
	guarded(|| {
		support(&[1, 2, 3], OWN);
		assert_ok!(Members::object_to_recovery(stolen()));
		assert_ok!(Members::renew(stolen()));
		wait(2 * RecoveryDelay::get() - 1);
		assert_noop!(Members::close_recovery(by(99), 0), Error::<Test>::TooEarly);
		wait(1);
		assert_ok!(Members::close_recovery(by(99), 0));
		assert_eq!(Members::member(&key(0)), Some(0));
		assert!(purse().frozen.is_empty());
		// Nobody was found to be wrong, so the guardians can ask again at once.
		support(&[1, 2, 3], OWN);
		assert_noop!(Members::change_key(stolen(), THIEFS), Error::<Test>::RecoveryUnderWay);
	})
}

#[test]
fn those_who_vouch_unasked_do_not_become_a_persons_guardians() {
	founded_by(7).execute_with(|| {
		wait(START);
		wait(DAY);
		for id in [1, 2, 3] {
			assert_ok!(Members::vouch(by(key(id)), 0));
			assert_noop!(Members::support_recovery(by(key(id)), 0, THIEFS), Error::<Test>::NotAGuardian);
		}
	})
}

#[test]
fn a_person_with_few_vouchers_left_is_not_moved_by_fewer_than_the_community_asks_for() {
	founded_by(7).execute_with(|| {
		wait(START);
		RecoveryThreshold::set(3);
		support(&[5, 6], THIEFS);
		assert_eq!(Members::supporters_needed(0), 3);
		assert_eq!(Members::recovery_of(0).unwrap().agreed, None);
	})
}

#[test]
fn a_member_keeps_no_account_from_others_by_naming_it_again_and_again() {
	community(|| {
		for _ in 0..3 {
			assert_ok!(Members::change_key(by(key(1)), OWN));
			assert_ok!(Members::decline_invitation(by(OWN)));
			assert_noop!(Members::change_key(by(key(1)), OWN), Error::<Test>::KeyFixed);
			assert_ok!(Members::support_recovery(by(key(3)), 0, OWN));
			assert_ok!(Members::withdraw_support(by(key(3)), 0));
			wait(KeyChangeInterval::get());
		}
	})
}

#[test]
fn one_guardian_reserves_no_account() {
	guarded(|| {
		support(&[1, 2], OWN);
		assert_ok!(Members::invite(by(key(6)), OWN));
		assert_noop!(Members::support_recovery(by(key(3)), 0, OWN), Error::<Test>::AccountTaken);
	})
}

/// Nonces protect against a transaction that was signed long ago. So a new account must not begin at old nonces.
#[test]
fn a_transaction_signed_before_the_account_was_reaped_is_not_taken_again() {
	use frame_system::CheckNonce;
	community(|| {
		let takes = |nonce: u32| {
			CheckNonce::<Test>::validate_nonce_for_account(&7, nonce.into())
				.and_then(|_| CheckNonce::<Test>::prepare_nonce_for_account(&7, nonce.into()))
				.is_ok()
		};
		assert_ok!(Members::invite(by(key(0)), 7));
		let first = *System::account_nonce(7);
		assert!(takes(first) && takes(first + 1) && !takes(first + 1));
		assert_ok!(Members::decline_invitation(by(7)));
		assert!(!System::account_exists(&7));
		// It comes back in the same block.
		assert_ok!(Members::invite(by(key(1)), 7));
		assert!(!takes(first) && !takes(first + 1), "these were made before");
		assert!(takes(*System::account_nonce(7)));
	})
}

#[test]
fn a_thief_who_leaves_does_not_end_whom_the_guardians_recover() {
	guarded(|| {
		let (since, roll) = (Members::since(0), Members::roll());
		let before = Members::info(0).unwrap();
		assert_ok!(Members::leave(stolen()));
		wait(RecoveryDelay::get() - BUCKET);
		support(&[1, 2, 3], OWN);
		// The time at which they would have left comes during the recovery.
		wait(RecoveryDelay::get());
		assert_ok!(Members::complete_recovery(by(OWN)));
		wait(2 * RecoveryDelay::get());
		let person = Members::info(0).expect("nobody has left");
		assert_eq!((person.account, person.status, person.leaves_at), (OWN, MemberStatus::Active, None));
		assert_eq!((Members::since(0), Members::on_roll(0, &roll)), (since, true));
		assert_eq!(person.vouches_received, before.vouches_received);
		assert_eq!(person.vouches_given, before.vouches_given);
	})
}

#[test]
fn a_thief_who_leaves_again_and_again_is_no_faster() {
	guarded(|| {
		assert_ok!(Members::leave(stolen()));
		wait(DAY);
		assert_noop!(Members::leave(stolen()), Error::<Test>::Leaving);
		assert_ok!(Members::stay(by(key(0))));
		assert_noop!(Members::stay(by(key(0))), Error::<Test>::NotLeaving);
		assert_ok!(Members::leave(stolen()));
		wait(RecoveryDelay::get() - DAY);
		assert!(Members::is_active(0), "the whole time begins again");
		support(&[1, 2, 3], OWN);
		assert_noop!(Members::leave(stolen()), Error::<Test>::RecoveryUnderWay);
		wait(RecoveryDelay::get());
		assert_ok!(Members::complete_recovery(by(OWN)));
		wait(YEAR / 4);
		assert!(Members::is_active(0));
	})
}

#[test]
fn guardians_who_agree_on_who_wants_to_leave_keep_nobody_for_ever() {
	guarded(|| {
		assert_ok!(Members::leave(by(key(0))));
		support(&[1, 2, 3], THIEFS);
		assert_ok!(Members::object_to_recovery(by(key(0))));
		wait(RecoveryDelay::get() + BUCKET);
		assert!(Members::is_active(0), "it waits for the arbiter");
		assert_ok!(Members::decide_recovery(root(), 0, false));
		wait(RecoveryDelay::get() + BUCKET);
		assert_eq!((status(0), System::account_exists(&key(0))), (None, false));
	})
}

#[test]
fn a_key_is_disputed_from_when_the_guardians_agree_until_it_is_replaced_or_they_have_failed() {
	guarded(|| {
		support(&[1, 2], OWN);
		assert!(!Members::is_disputed(&key(0)), "two are not enough");
		support(&[3], OWN);
		assert!(Members::is_disputed(&key(0)) && !Members::is_disputed(&OWN));
		assert_eq!(Members::member(&key(0)), Some(0), "it has a voice until it objects");
		assert_ok!(Members::object_to_recovery(stolen()));
		assert!(Members::is_disputed(&key(0)));
		assert_ok!(Members::decide_recovery(root(), 0, true));
		assert!(!Members::is_disputed(&key(0)) && !Members::is_disputed(&OWN));
		assert_eq!(Members::replaced_by(&key(0)), Some(OWN));
	});
	guarded(|| {
		support(&[1, 2, 3], OWN);
		wait(2 * RecoveryDelay::get());
		assert_ok!(Members::close_recovery(stolen(), 0));
		assert!(!Members::is_disputed(&key(0)), "nobody has completed it");
	})
}

#[test]
fn those_who_vouch_unasked_become_no_guardians_when_the_person_lapses_or_renews() {
	founded_by(9).execute_with(|| {
		wait(START);
		wait(YEAR / 2);
		for id in 1..9 {
			assert_ok!(Members::renew(by(key(id))));
		}
		wait(YEAR / 2 - DAY);
		for id in [1, 2, 3] {
			assert_ok!(Members::vouch(by(key(id)), 0));
		}
		let robs = |id| Members::support_recovery(by(key(id)), 0, THIEFS);
		wait(2 * DAY);
		assert_eq!((status(0), Members::guardians(0).0), (Some(MemberStatus::Lapsed), vec![7, 8]));
		for id in [1, 2, 3] {
			assert_noop!(robs(id), Error::<Test>::NotAGuardian);
		}
		assert_ok!(Members::renew(by(key(0))));
		assert_eq!(Members::guardians(0).0, [7, 8]);
		for id in [1, 2, 3] {
			assert_noop!(robs(id), Error::<Test>::NotAGuardian);
		}
		Members::do_try_state().unwrap();
	})
}

#[test]
fn a_vouch_that_was_taken_back_makes_nobody_a_guardian_a_year_later() {
	founded_by(7).execute_with(|| {
		wait(START);
		for id in [1, 2, 3] {
			assert_ok!(Members::vouch(by(key(id)), 0));
			assert_ok!(Members::withdraw_vouch(by(key(id)), 0));
		}
		for _ in 0..4 {
			wait(YEAR / 4);
			for id in 0..7 {
				assert_ok!(Members::renew(by(key(id))));
			}
		}
		wait(DAY);
		for id in [1, 2, 3] {
			assert_ok!(Members::vouch(by(key(id)), 0));
			assert_noop!(Members::support_recovery(by(key(id)), 0, THIEFS), Error::<Test>::NotAGuardian);
		}
	})
}

#[test]
fn guardians_who_have_vouched_for_nobody_are_penalised_all_the_same() {
	community(|| {
		let guardians = [7, 8, 9].map(joined);
		assert_ok!(Members::set_guardians(by(key(2)), list(&guardians), 2));
		wait(RecoveryDelay::get());
		let say = |who| Members::support_recovery(by(who), 2, THIEFS);
		assert_ok!(say(7));
		assert_ok!(say(8));
		assert_ok!(Members::withdraw_support(by(8), 2));
		assert_noop!(say(8), Error::<Test>::Penalised);
		assert_ok!(say(9));
		assert_ok!(Members::object_to_recovery(by(key(2))));
		assert_ok!(Members::decide_recovery(root(), 2, false));
		for who in [7, 9] {
			assert_noop!(say(who), Error::<Test>::Penalised);
			assert_noop!(Members::invite(by(who), 100), Error::<Test>::Penalised);
		}
	})
}

/// Nor does the person: whoever of the two comes later, has the key. The guardians know who is who.
#[test]
fn a_thief_who_names_others_again_and_again_leaves_those_in_office_who_are() {
	guarded(|| {
		for _ in 0..10 {
			assert_ok!(Members::set_guardians(by(key(0)), list(&[1, 2, 3]), 2));
			assert_ok!(Members::set_guardians(stolen(), list(&[4, 5, 6]), 2));
			wait(RecoveryDelay::get() - 1);
			assert_eq!(Members::guardians(0).0, [1, 2, 3, 4, 5]);
		}
		support(&[1, 2, 3], OWN);
		wait(RecoveryDelay::get());
		assert_ok!(Members::complete_recovery(by(OWN)));
		assert_eq!(Members::guardians(0).0, [1, 2, 3, 4, 5]);
	})
}

#[test]
fn guardians_whose_key_declines_before_the_arbiter_decides_do_not_begin_again() {
	guarded(|| {
		support(&[1, 2, 3], THIEFS);
		assert_ok!(Members::object_to_recovery(by(key(0))));
		assert_ok!(Members::decline_invitation(by(THIEFS)));
		assert!(purse().frozen.is_empty());
		let again = |id| Members::support_recovery(by(key(id)), 0, THIEFS);
		for id in [1, 2, 3] {
			assert_noop!(again(id), Error::<Test>::Penalised);
		}
		// Before they can, others are in office.
		assert_ok!(Members::set_guardians(by(key(0)), list(&[4, 5, 6]), 2));
		wait(2 * RecoveryDelay::get());
		for id in [1, 2, 3] {
			assert_noop!(again(id), Error::<Test>::NotAGuardian);
		}
	});
	guarded(|| {
		support(&[1, 2, 3], THIEFS);
		assert_ok!(Members::decline_invitation(by(THIEFS)));
		support(&[1, 2, 3], OWN);
	})
}

#[test]
fn vouchers_who_take_their_vouch_back_before_the_arbiter_decides_do_not_begin_again() {
	community(|| {
		support(&[3, 4], THIEFS);
		assert_ok!(Members::object_to_recovery(by(key(0))));
		assert_ok!(Members::withdraw_vouch(by(key(4)), 0));
		assert!(purse().frozen.is_empty() && !System::account_exists(&THIEFS));
		assert_eq!(Members::member(&key(0)), Some(0));
		assert_noop!(Members::vouch(by(key(4)), 0), Error::<Test>::Penalised);
		assert_noop!(Members::support_recovery(by(key(4)), 0, THIEFS), Error::<Test>::Penalised);
	});
	// A vouch has nothing to do with it where guardians were named.
	guarded(|| {
		assert_ok!(Members::vouch(by(key(1)), 0));
		support(&[1, 2, 3], OWN);
		assert_ok!(Members::withdraw_vouch(by(key(1)), 0));
		wait(RecoveryDelay::get());
		assert_ok!(Members::complete_recovery(by(OWN)));
	})
}
