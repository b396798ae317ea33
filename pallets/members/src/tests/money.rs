//! The money on a key goes with the person, and to nobody else.

use super::guardians::{guarded, support};
use crate::{mock::*, *};
use frame_support::{
	assert_noop, assert_ok,
	traits::{
		fungible::{Inspect, Mutate, MutateHold},
		ReservableCurrency,
	},
};

/// The person's new key, and an account of the thief.
const OWN: AccountId = 70;
const THIEFS: AccountId = 66;

fn give(who: AccountId, amount: u64) {
	assert_ok!(<Balances as Mutate<_>>::mint_into(&who, amount));
}

fn free(who: AccountId) -> u64 {
	Balances::free_balance(who)
}

/// Whether the holder of this key can pay the money away.
fn pays(from: AccountId, amount: u64) -> bool {
	Balances::transfer_allow_death(by(from), THIEFS, amount).is_ok()
}

/// The guardians agree, nobody objects, and the new key takes over.
fn recover() {
	support(&[1, 2, 3], OWN);
	wait(RecoveryDelay::get());
	assert_ok!(Members::complete_recovery(by(OWN)));
}

#[test]
fn a_person_recovered_without_a_dispute_has_their_money() {
	guarded(|| {
		give(key(0), 1_000);
		give(OWN, 50);
		let before = Balances::total_issuance();
		recover();
		assert_eq!((free(key(0)), free(OWN)), (0, 1_050));
		assert_eq!(Balances::total_issuance(), before);
		assert!(!System::account_exists(&key(0)), "nothing is kept of the old key");
		assert_noop!(Members::collect_money(by(99), key(0)), Error::<Test>::NothingLeft);
	})
}

#[test]
fn a_thief_pays_nothing_away_once_the_guardians_agree() {
	guarded(|| {
		give(key(0), 1_000);
		support(&[1, 2], OWN);
		assert!(pays(key(0), 100), "two of three are not enough");
		support(&[3], OWN);
		assert!(!pays(key(0), 10), "the thief learns of it, and is too late");
		wait(RecoveryDelay::get() - 1);
		assert!(!pays(key(0), 10));
		wait(1);
		assert_ok!(Members::complete_recovery(by(OWN)));
		assert_eq!((free(OWN), free(THIEFS)), (900, 100));
	})
}

#[test]
fn guardians_who_collude_do_not_get_the_money_of_who_objects() {
	guarded(|| {
		give(key(0), 1_000);
		support(&[1, 2, 3], THIEFS);
		wait(RecoveryDelay::get() - 1);
		assert_ok!(Members::object_to_recovery(by(key(0))));
		wait(1);
		assert_noop!(Members::complete_recovery(by(THIEFS)), Error::<Test>::Disputed);
		assert_eq!((Balances::total_balance(&key(0)), free(THIEFS)), (1_000, 0));
		assert_ok!(Members::decide_recovery(root(), 0, false));
		assert_eq!((free(key(0)), free(THIEFS)), (1_000, 0));
		assert!(pays(key(0), 1_000), "it is the person's own again");
	})
}

#[test]
fn an_agreement_that_comes_to_nothing_frees_the_money() {
	guarded(|| {
		give(key(0), 1_000);
		support(&[1, 2, 3], THIEFS);
		assert_ok!(Members::withdraw_support(by(key(3)), 0));
		assert!(pays(key(0), 100));
		support(&[4], THIEFS);
		assert!(!pays(key(0), 100));
		wait(2 * RecoveryDelay::get());
		assert_ok!(Members::close_recovery(by(99), 0));
		assert!(pays(key(0), 100));
		assert_eq!(System::consumers(&key(0)), 0);
	})
}

#[test]
fn held_money_stays_until_it_is_released_and_goes_to_the_person_then() {
	guarded(|| {
		give(key(0), 1_000);
		assert_ok!(Balances::reserve(&key(0), 300));
		recover();
		assert_eq!((free(OWN), Balances::reserved_balance(key(0))), (700, 300));
		// Nobody can make the old key a person's key while money is left there.
		assert_noop!(Members::invite(by(key(1)), key(0)), Error::<Test>::AccountTaken);
		assert_ok!(Members::collect_money(by(99), key(0)));
		assert_eq!(Balances::unreserve(&key(0), 100), 0);
		assert!(!pays(key(0), 10), "the thief does not get it first");
		assert_ok!(Members::collect_money(by(99), key(0)));
		assert_eq!((free(OWN), Balances::total_balance(&key(0))), (800, 200));
		// The release of the remainder costs a fee. The holder of the old key can bring the money for it.
		give(key(0), 20);
		assert!(pays(key(0), 10), "what was not left there is free");
		assert_eq!(Balances::unreserve(&key(0), 200), 0);
		assert_ok!(Members::collect_money(by(99), key(0)));
		assert_eq!((free(OWN), free(THIEFS)), (1_010, 10));
		assert!(!System::account_exists(&key(0)));
		assert_noop!(Members::collect_money(by(99), key(0)), Error::<Test>::NothingLeft);
	})
}

#[test]
fn money_left_follows_a_person_to_the_next_key_and_is_theirs_after_they_have_left() {
	guarded(|| {
		give(key(0), 1_000);
		assert_ok!(Balances::reserve(&key(0), 300));
		recover();
		wait(KeyChangeInterval::get());
		assert_ok!(Members::change_key(by(OWN), 71));
		wait(RecoveryDelay::get());
		assert_ok!(Members::confirm_key(by(71)));
		assert_eq!(free(OWN), 700, "members who change their key move their money themselves");
		assert_eq!(Balances::unreserve(&key(0), 100), 0);
		assert_ok!(Members::collect_money(by(99), key(0)));
		assert_eq!(free(71), 100);
		leave(71);
		assert_eq!(status(0), None);
		assert_eq!(Balances::unreserve(&key(0), 200), 0);
		assert_ok!(Members::collect_money(by(99), key(0)));
		assert_eq!(
			(free(OWN), free(71)),
			(700, 300),
			"the last key is theirs, and the one before may be stolen"
		);
		assert!(!System::account_exists(&key(0)));
		assert_eq!(FormerKeyOf::<Test>::iter().count(), 0, "and nothing is remembered");
	})
}

#[test]
fn the_arbiter_moves_the_money_with_the_person() {
	guarded(|| {
		give(key(0), 1_000);
		assert_ok!(Balances::reserve(&key(0), 300));
		support(&[1, 2, 3], OWN);
		assert_ok!(Members::object_to_recovery(by(key(0))));
		assert!(!pays(key(0), 10));
		assert_ok!(Members::decide_recovery(root(), 0, true));
		assert_eq!((free(OWN), Balances::total_balance(&key(0))), (700, 300));
		assert_eq!(Balances::unreserve(&key(0), 300), 0);
		assert!(!pays(key(0), 10));
		assert_ok!(Members::collect_money(by(OWN), key(0)));
		assert_eq!(free(OWN), 1_000);
	})
}

#[test]
fn both_keys_have_as_much_as_before_whatever_is_held() {
	for held in [0, 1, 9, 10, 500, 985, 990, 995] {
		for before in [0, 10, 1_000] {
			guarded(|| {
				give(key(0), 1_000);
				if before > 0 {
					give(OWN, before);
				}
				assert_ok!(Balances::reserve(&key(0), held));
				let both = || Balances::total_balance(&key(0)) + Balances::total_balance(&OWN);
				let sum = both();
				recover();
				assert_eq!(both(), sum, "{held} held, {before} before");
				assert_eq!(Balances::unreserve(&key(0), held), 0);
				assert_eq!(both(), sum, "{held} released, {before} before");
				assert!(!pays(key(0), held.max(10)));
				let _ = Members::collect_money(by(99), key(0));
				assert!(both() + 10 > sum, "no more than an account needs is lost: {held}, {before}");
			});
		}
	}
}

/// Nobody could give it back but whoever has the old key.
#[test]
fn a_thief_puts_nothing_down_for_a_deposit_once_the_guardians_agree() {
	guarded(|| {
		give(key(0), 1_000);
		// Each deposit takes money in this way, for a reason of its own.
		let puts_down = |amount| Balances::hold(&HeldWhileDisputed::get(), &key(0), amount).is_ok();
		support(&[1, 2, 3], THIEFS);
		assert!(!puts_down(1_000) && !puts_down(1));
		assert_ok!(Members::withdraw_support(by(key(3)), 0));
		assert_eq!((free(key(0)), Balances::reserved_balance(key(0))), (1_000, 0));
		support(&[4], THIEFS);
		assert_ok!(Members::decline_invitation(by(THIEFS)));
		assert_eq!(free(key(0)), 1_000);
		support(&[1, 2, 4], OWN);
		assert!(!puts_down(1));
		// Later money is frozen, too, and goes to the person.
		give(key(0), 50);
		assert!(!pays(key(0), 10));
		wait(RecoveryDelay::get());
		assert_ok!(Members::complete_recovery(by(OWN)));
		assert_eq!((free(OWN), System::account_exists(&key(0))), (1_050, false));
	})
}
