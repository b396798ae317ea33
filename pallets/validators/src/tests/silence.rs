//! Suspending all who are silent at once, when a set has lost too many.

use crate::mock::*;

#[test]
fn all_silent_validators_leave_even_below_the_minimum() {
	chain_of(4).execute_with(|| {
		MinValidators::set(4);
		sessions(4, &[1, 2]);
		assert_eq!(active(), [1, 2, 3, 4], "the minimum keeps them");

		let from = Validators::suspend_silent();
		let now = Session::current_index();
		assert_eq!(from, now + 3);
		sessions(1, &[1, 2]);
		assert_eq!(active(), [1, 2, 3, 4], "a whole session is watched first");
		sessions(1, &[1, 2]);
		assert_eq!(active(), [1, 2]);
		sessions(1, &[1, 2]);
		assert_eq!(Session::current_index(), from);
		assert_eq!(set(), [1, 2]);
	});
}

#[test]
fn all_silent_validators_leave_where_most_of_the_set_is_silent() {
	chain_of(7).execute_with(|| {
		sessions(6, &[1, 2]);
		assert_eq!(active().len(), 7, "an outage suspends nobody");
		Validators::suspend_silent();
		sessions(3, &[1, 2]);
		assert_eq!(set(), [1, 2]);
	});
}

#[test]
fn a_validator_that_comes_back_in_the_watched_session_stays() {
	chain_of(4).execute_with(|| {
		sessions(1, &[1, 2]);
		Validators::suspend_silent();
		sessions(3, &[1, 2, 3]);
		assert_eq!(set(), [1, 2, 3]);
	});
}

#[test]
fn nobody_is_suspended_in_a_session_without_an_author() {
	chain_of(4).execute_with(|| {
		Validators::suspend_silent();
		sessions(3, &[]);
		assert_eq!(active(), [1, 2, 3, 4]);
		sessions(3, &[1, 2]);
		assert_eq!(set(), [1, 2], "it is done at the end of the first session that had one");
	});
}
