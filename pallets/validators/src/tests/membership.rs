//! Who comes into the set and who goes.

use crate::{mock::*, Error, Event};
use frame_support::{assert_noop, assert_ok, sp_runtime::DispatchError};

#[test]
fn an_added_validator_takes_part_from_the_session_after_the_next_on() {
	chain(|| {
		register_keys(5);
		assert_ok!(Validators::add(root(), 5));
		session(&[1, 2, 3, 4]);
		assert_eq!(participants(), [1, 2, 3, 4], "the next session was planned before");
		session(&[1, 2, 3, 4]);
		assert_eq!(participants(), [1, 2, 3, 4, 5]);
	})
}

#[test]
fn a_removed_validator_is_gone_from_the_session_after_the_next_on() {
	chain(|| {
		assert_ok!(Validators::remove(root(), 3));
		session(&[1, 2, 3, 4]);
		session(&[1, 2, 3, 4]);
		assert_eq!(participants(), [1, 2, 4]);
	})
}

#[test]
fn who_has_no_session_keys_cannot_be_added() {
	chain(|| {
		assert_noop!(Validators::add(root(), 5), Error::<Test>::NoSessionKeys);
	})
}

#[test]
fn nobody_is_added_twice_and_nobody_unknown_removed() {
	chain(|| {
		assert_noop!(Validators::add(root(), 1), Error::<Test>::AlreadyValidator);
		assert_noop!(Validators::remove(root(), 9), Error::<Test>::NotValidator);
		assert_noop!(Validators::resign(by(9)), Error::<Test>::NotValidator);
		assert_noop!(Validators::pause(by(9)), Error::<Test>::NotValidator);
		assert_noop!(Validators::resume(by(9)), Error::<Test>::NotValidator);
	})
}

#[test]
fn only_the_configured_origins_add_and_remove() {
	chain(|| {
		register_keys(5);
		assert_noop!(Validators::add(by(1), 5), DispatchError::BadOrigin);
		assert_noop!(Validators::remove(by(1), 2), DispatchError::BadOrigin);
	})
}

#[test]
fn there_are_never_more_than_the_most() {
	chain(|| {
		for who in 5..=10 {
			register_keys(who);
			assert_ok!(Validators::add(root(), who));
		}
		register_keys(11);
		assert_noop!(Validators::add(root(), 11), Error::<Test>::TooMany);
	})
}

#[test]
fn the_set_never_falls_below_the_minimum() {
	chain(|| {
		assert_ok!(Validators::remove(root(), 1));
		assert_ok!(Validators::resign(by(2)));
		assert_noop!(Validators::remove(root(), 3), Error::<Test>::TooFew);
		assert_noop!(Validators::resign(by(3)), Error::<Test>::TooFew);
		assert_noop!(Validators::pause(by(3)), Error::<Test>::TooFew);
	})
}

#[test]
fn a_minimum_of_zero_still_leaves_one() {
	chain(|| {
		MinValidators::set(0);
		for who in 1..=3 {
			assert_ok!(Validators::remove(root(), who));
		}
		assert_noop!(Validators::remove(root(), 4), Error::<Test>::TooFew);
	})
}

#[test]
fn a_validator_pauses_and_resumes_as_it_wishes() {
	chain(|| {
		assert_ok!(Validators::pause(by(1)));
		assert_noop!(Validators::pause(by(1)), Error::<Test>::TakesNoPart);
		session(&[1, 2, 3, 4]);
		session(&[2, 3, 4]);
		assert_eq!(participants(), [2, 3, 4]);
		assert_ok!(Validators::resume(by(1)));
		System::assert_last_event(Event::Resumed { who: 1 }.into());
		assert_noop!(Validators::resume(by(1)), Error::<Test>::TakesPart);
		session(&[2, 3, 4]);
		session(&[2, 3, 4]);
		assert_eq!(participants(), [1, 2, 3, 4]);
	})
}

#[test]
fn who_purges_its_keys_is_left_out_and_the_chain_goes_on() {
	chain(|| {
		assert_ok!(Session::purge_keys(by(4)));
		session(&[1, 2, 3, 4]);
		session(&[1, 2, 3]);
		assert_eq!(participants(), [1, 2, 3]);
	})
}
