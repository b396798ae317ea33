//! The suspension of all silent validators at once, when a set has lost too many.

use frame_support::assert_ok;

use crate::{mock::*, Searching};

#[test]
fn all_silent_validators_leave_even_below_the_minimum() {
	chain_of(4).execute_with(|| {
		MinValidators::set(4);
		sessions(4, &[1, 2]);
		assert_eq!(active(), [1, 2, 3, 4], "the minimum keeps them");

		Validators::search_lost();
		let now = Session::current_index();
		sessions(1, &[1, 2]);
		assert_eq!(active(), [1, 2, 3, 4], "a whole session is watched first");
		sessions(1, &[1, 2]);
		assert_eq!(active(), [1, 2]);
		sessions(1, &[1, 2]);
		assert_eq!(Session::current_index(), now + 3);
		assert_eq!(set(), [1, 2]);
	});
}

#[test]
fn an_expelled_validator_that_fills_a_place_and_makes_no_block_leaves_too() {
	chain_of(3).execute_with(|| {
		MinValidators::set(3);
		sessions(1, &[1, 2, 3]);
		report(3, 1, 77);
		sessions(3, &[1, 2]);
		assert_eq!(set(), [1, 2, 3], "it fills a place, though its operator has stopped it");
		Validators::search_lost();
		sessions(3, &[1, 2]);
		assert_eq!(set(), [1, 2], "all of these vote, so blocks become final");
	});
}

#[test]
fn all_silent_validators_leave_where_most_of_the_set_is_silent() {
	chain_of(7).execute_with(|| {
		sessions(6, &[1, 2]);
		assert_eq!(active().len(), 7, "an outage suspends nobody");
		Validators::search_lost();
		sessions(3, &[1, 2]);
		assert_eq!(set(), [1, 2]);
	});
}

#[test]
fn a_validator_that_comes_back_in_the_watched_session_stays() {
	chain_of(4).execute_with(|| {
		sessions(1, &[1, 2]);
		Validators::search_lost();
		sessions(3, &[1, 2, 3]);
		assert_eq!(set(), [1, 2, 3]);
	});
}

#[test]
fn nobody_is_suspended_in_a_session_without_an_author() {
	chain_of(4).execute_with(|| {
		Validators::search_lost();
		sessions(3, &[]);
		assert_eq!(active(), [1, 2, 3, 4]);
		sessions(3, &[1, 2]);
		assert_eq!(set(), [1, 2], "it is done when there have been enough blocks");
	});
}

#[test]
fn a_validator_that_works_is_not_taken_for_lost_where_sessions_are_short() {
	chain_of(4).execute_with(|| {
		Validators::search_lost();
		session(&[1], 8);
		// By chance, one of the two working validators makes no block in a session of eight.
		[&[1], &[1], &[2], &[1]].into_iter().for_each(|authors| session(authors, 8));
		session(&[1], 8);
		session(&[1], 8);
		assert_eq!(active(), [1, 2]);
		assert_eq!(set(), [1, 2]);
		assert_eq!(Searching::<Test>::get(), None);
	});
}

#[test]
fn somebody_is_left_when_the_only_one_that_works_pauses_in_the_search() {
	chain_of(4).execute_with(|| {
		MinValidators::set(1);
		Validators::search_lost();
		session(&[1], 8);
		session(&[1], 24);
		assert_ok!(Validators::pause(RuntimeOrigin::signed(1)));
		session(&[1], 24);
		assert!(!active().is_empty());
		assert_ok!(Validators::do_try_state());
	});
}
