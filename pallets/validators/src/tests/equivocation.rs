use frame_support::{assert_noop, assert_ok};
use sp_staking::offence::{OffenceError, ReportOffence};

use crate::{
	mock::{Validators as Pallet, *},
	*,
};

#[test]
fn an_equivocator_makes_no_more_blocks_and_is_out_as_soon_as_the_plan_allows() {
	chain_of(5).execute_with(|| {
		sessions(1, &[1, 2, 3, 4, 5]);
		report(2, 1, 77);
		assert_eq!(events(), [Event::Expelled { who: 2, session: 1 }]);
		assert_eq!(status(2), Some(Status::Expelled));
		assert!(disabled(2));
		sessions(1, &[1, 2, 3, 4, 5]);
		assert_eq!(set(), [1, 2, 3, 4, 5], "planned before");
		assert!(disabled(2), "a new session does not enable it");
		assert_eq!(status(2), Some(Status::Expelled), "it is known until its last session is over");
		assert_eq!(Authored::<Test>::get(2), 0);
		sessions(1, &[1, 3, 4, 5]);
		assert_eq!(set(), [1, 3, 4, 5]);
		assert_eq!(status(2), None, "forgotten");
	});
}

#[test]
fn a_change_of_the_set_in_between_does_not_enable_it() {
	chain_of(5).execute_with(|| {
		set_keys(7, 7);
		assert_ok!(Pallet::add(RuntimeOrigin::root(), 7));
		sessions(1, &[1, 2, 3, 4, 5]);
		report(2, 1, 77);
		sessions(1, &[1, 2, 3, 4, 5]);
		assert_eq!(set(), [1, 2, 3, 4, 5, 7]);
		assert!(disabled(2));
		assert!(!disabled(1));
	});
}

#[test]
fn an_expelled_validator_does_not_return_by_itself() {
	chain_of(5).execute_with(|| {
		report(2, 0, 77);
		assert_noop!(Pallet::resume(RuntimeOrigin::signed(2)), Error::<Test>::NotSuspended);
		assert_noop!(Pallet::pause(RuntimeOrigin::signed(2)), Error::<Test>::NotActive);
		sessions(3, &[1, 3, 4, 5]);
		assert_noop!(Pallet::resume(RuntimeOrigin::signed(2)), Error::<Test>::NotValidator);
		assert_ok!(Pallet::add(RuntimeOrigin::root(), 2));
	});
}

#[test]
fn a_validator_that_is_taken_back_is_not_expelled_again_for_what_it_did_before() {
	chain_of(5).execute_with(|| {
		sessions(1, &[1, 2, 3, 4, 5]);
		report(2, 1, 77);
		assert_ok!(Pallet::add(RuntimeOrigin::root(), 2));
		report(2, 1, 78);
		report(2, 0, 79);
		assert_eq!(status(2), Some(Status::Active));
		sessions(2, &[1, 2, 3, 4, 5]);
		report(2, 3, 80);
		assert_eq!(status(2), Some(Status::Expelled), "but for what it does after");
	});
}

#[test]
fn a_validator_suspended_or_paused_since_is_expelled_all_the_same() {
	chain_of(5).execute_with(|| {
		sessions(2, &[1, 2, 3, 4, 5]);
		assert_ok!(Pallet::pause(RuntimeOrigin::signed(2)));
		sessions(2, &[1, 3, 4, 5]);
		assert_ok!(Pallet::resume(RuntimeOrigin::signed(2)));
		report(2, 1, 77);
		assert_eq!(status(2), Some(Status::Expelled));
	});
}

#[test]
fn a_validator_that_resigns_to_escape_is_disabled_and_needs_to_be_added_again() {
	chain_of(5).execute_with(|| {
		assert_ok!(Pallet::resign(RuntimeOrigin::signed(2)));
		System::reset_events();
		report(2, 0, 77);
		assert!(disabled(2));
		assert!(events().is_empty(), "it was no longer a validator");
	});
}

#[test]
fn at_the_minimum_it_fills_its_place_until_another_is_there() {
	chain_of(4).execute_with(|| {
		MinValidators::set(4);
		report(2, 0, 77);
		sessions(4, &[1, 2, 3, 4]);
		assert_eq!(set(), [1, 2, 3, 4]);
		assert!(disabled(2), "it fills its place and makes no blocks");
		assert_noop!(Pallet::remove(RuntimeOrigin::root(), 2), Error::<Test>::TooFew);
		assert_noop!(Pallet::resign(RuntimeOrigin::signed(2)), Error::<Test>::TooFew);

		set_keys(7, 7);
		assert_ok!(Pallet::add(RuntimeOrigin::root(), 7));
		assert_ok!(Pallet::remove(RuntimeOrigin::root(), 2));
		sessions(2, &[1, 3, 4, 7]);
		assert_eq!(set(), [1, 3, 4, 7]);
	});
}

#[test]
fn a_suspended_validator_that_returns_lets_the_expelled_one_go() {
	chain_of(5).execute_with(|| {
		MinValidators::set(4);
		assert_ok!(Pallet::pause(RuntimeOrigin::signed(1)));
		report(2, 0, 77);
		sessions(2, &[3, 4, 5]);
		assert_eq!(set(), [2, 3, 4, 5]);
		assert_ok!(Pallet::resume(RuntimeOrigin::signed(1)));
		sessions(3, &[1, 3, 4, 5]);
		assert_eq!(set(), [1, 3, 4, 5]);
		assert_eq!(status(2), None);
	});
}

#[test]
fn the_only_validator_goes_on_although_it_equivocated() {
	chain_of(1).execute_with(|| {
		MinValidators::set(1);
		report(1, 0, 77);
		sessions(4, &[1]);
		assert_eq!(set(), [1]);
		assert!(!disabled(1), "a chain without blocks could not even vote another in");
		assert_eq!(Authored::<Test>::get(1), 64);
	});
}

#[test]
fn never_more_than_a_third_of_the_set_is_disabled_however_many_equivocate() {
	chain_of(7).execute_with(|| {
		for who in 1..=4 {
			report(who, 0, 77);
		}
		assert_eq!(Session::disabled_validators().len(), 2);
		assert_eq!(active(), [5, 6, 7], "but all of them are expelled");
		sessions(2, &[1, 2, 3, 4, 5, 6, 7]);
		assert_eq!(set(), [5, 6, 7]);
	});
}

#[test]
fn a_report_that_is_sent_again_changes_nothing() {
	chain_of(5).execute_with(|| {
		report(2, 0, 77);
		System::reset_events();
		let again = Equivocation { offenders: vec![2], session: 0, slot: 77 };
		assert_eq!(Offences::report_offence(vec![], again), Err(OffenceError::DuplicateReport));
		report(3, 0, 77);
		assert_eq!(events(), [Event::Expelled { who: 3, session: 0 }], "2 is in this report too");
	});
}
