//! Persons without money do what they must: they answer an invitation, take over with a new key, or renew.

use crate::{mock::*, *};

fn answer() -> RuntimeCall {
	RuntimeCall::System(frame_system::Call::remark_with_event { remark: vec![1] })
}

/// A call that guests may make, from this account, which takes this much compute.
fn for_a_guest(who: AccountId, milliseconds: u64) -> Tx {
	Tx { call: answer(), ..tx(who, milliseconds) }
}

#[test]
fn a_guest_without_a_coin_can_answer_at_nobody_elses_cost() {
	chain(|| {
		join_long_ago(1, 10);
		belongs(2, 11, GuestKey::Own);
		dispatch(2, answer()).expect("it is free");
		assert_eq!(left(1), Some(100 * MS), "the member who has invited them pays nothing");
		assert!(left(2).is_some_and(|left| left < GUEST_CAP));
	})
}

#[test]
fn a_guest_can_do_nothing_else_for_free() {
	chain(|| {
		belongs(2, 11, GuestKey::Own);
		assert!(tx(2, 1).run().is_err());
		assert_eq!(left(2), Some(GUEST_CAP));
	})
}

#[test]
fn a_key_that_is_disputed_does_no_more_than_a_guest_not_even_for_a_fee() {
	chain(|| {
		belongs(2, 11, GuestKey::Disputed);
		fund(2, 1_000_000_000_000);
		assert!(tx(2, 1).valid().is_err());
		assert!(Tx { tip: 1, ..tx(2, 1) }.run().is_err());
		assert_eq!(dispatch(2, answer()), Ok(()));
		belongs(2, 11, GuestKey::Own);
		assert_eq!(tx(2, 1).run(), Ok(()), "a lapsed member pays as everybody does");
	})
}

#[test]
fn a_stranger_cannot_answer() {
	chain(|| {
		join_long_ago(1, 10);
		assert!(dispatch(3, answer()).is_err());
	})
}

#[test]
fn a_guest_can_answer_where_members_have_no_free_quota() {
	chain(|| {
		Cap::set(0);
		belongs(2, 11, GuestKey::Own);
		dispatch(2, answer()).expect("a lapsed member could not come back otherwise");
	})
}

/// Guests whose calls fail as often as they can silence neither the member who invited them, nor each other.
#[test]
fn guests_use_up_nobody_elses_quota() {
	chain(|| {
		join_long_ago(1, 10);
		belongs(2, 10, GuestKey::Offered);
		belongs(3, 10, GuestKey::Recovered);
		let fails = || Tx { outcome: Err("failed".into()), ..for_a_guest(2, 50) };
		while fails().run().is_ok() {}
		assert_eq!(left(2), Some(0));
		assert_eq!(left(1), Some(100 * MS), "the member can object to them");
		assert_eq!(left(3), Some(GUEST_CAP), "the other key can take over");
		assert_eq!(for_a_guest(3, 50).run(), Ok(()));
		pass(GUEST_REFILL / 5);
		assert_eq!(for_a_guest(2, 50).run(), Ok(()), "a fifth of the quota has come");
		assert!(for_a_guest(2, 50).run().is_err());
	})
}

#[test]
fn no_key_of_a_person_uses_up_what_another_has() {
	chain(|| {
		let keys = [(2, GuestKey::Own), (3, GuestKey::Offered), (4, GuestKey::Recovered)];
		keys.into_iter().for_each(|(key, as_what)| belongs(key, 11, as_what));
		for (key, as_what) in keys {
			assert_eq!(left(key), Some(GUEST_CAP), "{as_what:?}");
			while for_a_guest(key, 50).run().is_ok() {}
			assert_eq!(left(key), Some(0), "{as_what:?}");
		}
	})
}

#[test]
fn nothing_is_kept_of_the_guests_of_who_is_forgotten() {
	chain(|| {
		belongs(2, 11, GuestKey::Own);
		dispatch(2, answer()).expect("it is free");
		forget(11);
		assert_eq!(GuestsFullAt::<Test>::iter().count(), 0);
	})
}
