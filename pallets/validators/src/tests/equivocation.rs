//! Who cheats is expelled.

use crate::{mock::*, Error, Event};
use frame_support::{assert_noop, assert_ok};

#[test]
fn who_equivocates_is_disabled_at_once_and_expelled() {
	chain(|| {
		equivocate(2);
		assert!(is_disabled(2), "at once");
		System::assert_has_event(Event::Expelled { who: 2 }.into());
		session(&[1, 3, 4]);
		assert_eq!(participants(), [1, 2, 3, 4], "the next session was planned before");
		assert!(is_disabled(2), "and stays disabled in it");
		session(&[1, 3, 4]);
		assert_eq!(participants(), [1, 3, 4]);
		assert!(crate::Expelled::<Test>::get().is_empty(), "then nothing is left to remember");
	})
}

#[test]
fn who_was_expelled_does_not_return_itself() {
	chain(|| {
		equivocate(2);
		assert_noop!(Validators::resume(by(2)), Error::<Test>::NotValidator);
	})
}

#[test]
fn the_community_may_take_back_who_was_expelled() {
	chain(|| {
		equivocate(2);
		session(&[1, 3, 4]);
		session(&[1, 3, 4]);
		assert_ok!(Validators::add(root(), 2));
		session(&[1, 3, 4]);
		session(&[1, 3, 4]);
		assert_eq!(participants(), [1, 2, 3, 4]);
		assert!(!is_disabled(2));
	})
}

#[test]
fn cheaters_do_not_bring_the_set_below_the_minimum() {
	chain(|| {
		for who in 1..=4 {
			equivocate(who);
		}
		assert_eq!(crate::Pallet::<Test>::active(), [3, 4]);
		System::assert_has_event(Event::KeptForMinimum { who: 4 }.into());
	})
}

#[test]
fn a_report_about_somebody_who_has_left_changes_nothing() {
	chain(|| {
		assert_ok!(Validators::resign(by(1)));
		equivocate(1);
		equivocate(77);
		assert_eq!(crate::Pallet::<Test>::active(), [2, 3, 4]);
	})
}
