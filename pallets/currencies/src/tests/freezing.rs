//! Freezing of accounts by the guardian.

use crate::{mock::*, *};
use frame_support::{
	assert_noop, assert_ok,
	sp_runtime::{DispatchError, TokenError},
	traits::fungibles::Inspect,
};

fn freeze(who: AccountId, until: Moment) -> frame_support::dispatch::DispatchResult {
	Money::freeze(signed(GUARDIAN), 0, who, until, b"stolen key".to_vec().try_into().unwrap())
}

#[test]
fn from_a_frozen_account_nothing_is_paid_and_it_can_be_paid_to() {
	chain(|| {
		let id = decaying(0, Destination::Commons, 1_000);
		assert_ok!(freeze(2, START + DAY));
		assert_noop!(pay(id, 2, 3, 1), TokenError::Frozen);
		assert_noop!(Money::redeem(signed(2), id, 1), TokenError::Frozen);
		assert_ok!(pay(id, 3, 2, 1_000));
		assert_eq!(Money::balance(id, &2), 2_000);
		pass(DAY);
		assert_ok!(pay(id, 2, 3, 2_000));
		assert_eq!(Money::account(id, 2), None, "it is closed like any other");
	});
}

#[test]
fn it_ends_by_itself_and_cannot_be_made_longer_while_it_lasts_nor_soon_after() {
	chain(|| {
		decaying(0, Destination::Commons, 1_000);
		assert_ok!(freeze(2, START + DAY));
		assert_noop!(freeze(2, START + 2 * DAY), Error::<Test>::AlreadyFrozen);
		pass(DAY);
		assert_noop!(freeze(2, START + 2 * DAY), Error::<Test>::AlreadyFrozen);
		pass(MaxFreeze::get());
		assert_ok!(freeze(2, now() + DAY));
		let told = events().into_iter().filter(|event| matches!(event, Event::Frozen { .. })).count();
		assert_eq!(told, 2, "each time is told");
	});
}

#[test]
fn an_account_that_is_emptied_and_paid_again_is_not_frozen_without_a_break() {
	chain(|| {
		let id = decaying(0, Destination::Commons, 1_000);
		assert_ok!(freeze(2, START + DAY));
		assert_ok!(Money::appeal_freeze(signed(2), id, Default::default()));
		pass(DAY);
		let consumers = System::consumers(&2);
		let accounts = || Currencies::<Test>::get(id).unwrap().ledger.accounts;
		let before = accounts();
		for _ in 0..3 {
			assert_ok!(pay(id, 2, 3, 1_000));
			assert_eq!(Money::account(id, 2), None);
			assert_eq!(accounts(), before - 1, "a closed account is none");
			assert_noop!(freeze(2, now() + DAY), Error::<Test>::NoAccount);
			assert_ok!(pay(id, 3, 2, 1_000));
			assert_noop!(freeze(2, now() + DAY), Error::<Test>::AlreadyFrozen);
			assert_ok!(pay(id, 2, 3, 1));
			assert_ok!(pay(id, 3, 2, 1));
			check();
		}
		assert_eq!(System::consumers(&2), consumers + 1, "the owner uses it since then");
		// The mark goes with its time, and leaves nothing if the account is closed then.
		pass(MaxFreeze::get());
		assert_ok!(freeze(2, now() + DAY));
		pass(DAY + MaxFreeze::get());
		assert_ok!(pay(id, 2, 3, 1_000));
		assert!(!Accounts::<Test>::contains_key(id, 2));
	});
}

#[test]
fn a_freeze_outlives_a_closed_account_for_its_time_and_there_is_one_appeal_against_it() {
	chain(|| {
		let id = decaying(0, Destination::Commons, 1_000);
		assert_ok!(freeze(2, START + 60 * DAY));
		assert_ok!(Money::appeal_freeze(signed(2), id, Default::default()));
		// The owner has never used the account, so they can throw the units away.
		assert_ok!(Money::forget_account(signed(2), id));
		assert_eq!(Money::account(id, 2), None);
		assert_ok!(pay(id, 3, 2, 10));
		assert_noop!(pay(id, 2, 3, 1), TokenError::Frozen);
		let again = Money::appeal_freeze(signed(2), id, Default::default());
		assert_eq!(again, Err(Error::<Test>::AlreadyAppealed.into()));
		assert_ok!(Money::forget_account(signed(2), id));
		// The arbiter ends the freeze of the closed account.
		assert_ok!(Money::decide_freeze(RuntimeOrigin::root(), id, 2, false));
		assert_ok!(pay(id, 3, 2, 10));
		assert_ok!(pay(id, 2, 3, 10));
	});
}

#[test]
fn closed_accounts_go_with_their_currency() {
	chain(|| {
		let id = decaying(0, Destination::Commons, 1_000);
		for who in [1, 2, 3] {
			assert_ok!(freeze(who, START + DAY));
		}
		pass(DAY);
		assert_ok!(pay(id, 1, 3, 1_000));
		assert_ok!(pay(id, 2, 3, 1_000));
		assert_ok!(Money::close(signed(GUARDIAN), id, now() + 30 * DAY, None));
		pass(30 * DAY);
		assert_ok!(Money::remove_accounts(signed(9), id, 1_000));
		assert_eq!(Accounts::<Test>::iter().count(), 0);
		assert!(!Currencies::<Test>::contains_key(id));
	});
}

#[test]
fn only_the_guardian_freezes_and_not_for_too_long_nor_the_commons() {
	chain(|| {
		let id = decaying(0, Destination::Commons, 1_000);
		let reason: Text<MaxReference> = Default::default();
		assert_noop!(Money::freeze(signed(2), id, 3, START + DAY, reason), DispatchError::BadOrigin);
		assert_noop!(freeze(2, START), Error::<Test>::BadTime);
		assert_noop!(freeze(2, START + MaxFreeze::get() + 1), Error::<Test>::BadTime);
		assert_noop!(freeze(15, START + DAY), Error::<Test>::NoAccount);
		assert_noop!(freeze(Money::commons(id), START + DAY), Error::<Test>::NoAccount);
	});
}

#[test]
fn the_guardian_can_thaw_before_the_time() {
	chain(|| {
		let id = decaying(0, Destination::Commons, 1_000);
		assert_noop!(Money::thaw(signed(GUARDIAN), id, 2), Error::<Test>::NothingToChange);
		assert_ok!(freeze(2, START + DAY));
		assert_noop!(Money::thaw(signed(2), id, 2), DispatchError::BadOrigin);
		assert_ok!(Money::thaw(signed(GUARDIAN), id, 2));
		// Otherwise thawing would allow a longer freeze.
		assert_noop!(freeze(2, START + DAY), Error::<Test>::AlreadyFrozen);
		assert_ok!(pay(id, 2, 3, 1_000));
	});
}

#[test]
fn a_member_appeals_once_against_a_freeze_and_the_arbiter_decides() {
	chain(|| {
		let id = decaying(0, Destination::Commons, 1_000);
		let appeal = |who| Money::appeal_freeze(signed(who), id, Default::default());
		let decide = |who: RuntimeOrigin, stays| Money::decide_freeze(who, id, 2, stays);
		assert_noop!(appeal(2), Error::<Test>::NothingToChange);
		assert_ok!(freeze(2, START + 60 * DAY));
		assert_noop!(appeal(15), Error::<Test>::NotAMember);
		assert_noop!(decide(RuntimeOrigin::root(), false), Error::<Test>::NothingToChange);
		assert_ok!(appeal(2));
		assert_noop!(appeal(2), Error::<Test>::AlreadyAppealed);
		assert_noop!(decide(signed(GUARDIAN), true), DispatchError::BadOrigin);
		// The freeze stays, and there is no second appeal.
		assert_ok!(decide(RuntimeOrigin::root(), true));
		assert_noop!(appeal(2), Error::<Test>::AlreadyAppealed);
		assert_noop!(pay(id, 2, 3, 1), TokenError::Frozen);
		// Against the next freeze there is one more, and the arbiter ends it.
		pass(60 * DAY + MaxFreeze::get());
		assert_ok!(freeze(2, now() + DAY));
		assert_ok!(appeal(2));
		assert_ok!(decide(RuntimeOrigin::root(), false));
		assert_ok!(pay(id, 2, 3, 1));
	});
}

#[test]
fn a_guardian_has_no_jury_about_the_own_account() {
	chain(|| {
		let id = decaying(0, Destination::Commons, 1_000);
		assert_ok!(pay(id, 2, GUARDIAN, 10));
		assert_ok!(freeze(GUARDIAN, START + DAY));
		let appeal = Money::appeal_freeze(signed(GUARDIAN), id, Default::default());
		assert_eq!(appeal, Err(Error::<Test>::NotOneself.into()));
	});
}

#[test]
fn an_appeal_follows_the_person_to_a_new_key() {
	chain(|| {
		let id = decaying(0, Destination::Commons, 1_000);
		assert_ok!(freeze(2, START + 60 * DAY));
		replace(2, 12);
		assert_ok!(Money::appeal_freeze(signed(12), id, Default::default()));
		assert_ok!(Money::decide_freeze(RuntimeOrigin::root(), id, 2, false));
		assert_ok!(Money::move_account(signed(12), id, 2));
		assert_eq!(Money::balance(id, &12), 1_000);
	});
}
