use codec::Encode;
use frame_support::sp_runtime::{key_types::DUMMY, DispatchError};
use frame_support::{assert_noop, assert_ok, traits::KeyOwnerProofSystem};
use sp_runtime::testing::UintAuthorityId;

use crate::{
	mock::{Validators as Pallet, *},
	*,
};

#[test]
fn an_added_validator_takes_part_from_the_session_after_next() {
	chain_of(3).execute_with(|| {
		set_keys(7, 7);
		assert_ok!(Pallet::add(RuntimeOrigin::root(), 7));
		assert_eq!(events(), [Event::Added { who: 7, from: 2 }]);
		sessions(1, &[1, 2, 3]);
		assert_eq!(set(), [1, 2, 3]);
		sessions(1, &[1, 2, 3, 7]);
		assert_eq!(set(), [1, 2, 3, 7]);
		assert_eq!(Changes::get(), 1);
	});
}

#[test]
fn a_validator_needs_session_keys() {
	chain_of(3).execute_with(|| {
		assert_noop!(Pallet::add(RuntimeOrigin::root(), 7), Error::<Test>::NoKeys);
	});
}

#[test]
fn nobody_is_added_twice() {
	chain_of(3).execute_with(|| {
		assert_noop!(Pallet::add(RuntimeOrigin::root(), 1), Error::<Test>::AlreadyValidator);
		assert_ok!(Pallet::pause(RuntimeOrigin::signed(1)));
		assert_noop!(Pallet::add(RuntimeOrigin::root(), 1), Error::<Test>::AlreadyValidator);
	});
}

#[test]
fn there_are_never_more_validators_than_the_maximum_suspended_ones_included() {
	chain_of(8).execute_with(|| {
		assert_ok!(Pallet::pause(RuntimeOrigin::signed(1)));
		set_keys(9, 9);
		assert_noop!(Pallet::add(RuntimeOrigin::root(), 9), Error::<Test>::TooMany);
		assert_ok!(Pallet::remove(RuntimeOrigin::root(), 1));
		assert_ok!(Pallet::add(RuntimeOrigin::root(), 9));
	});
}

#[test]
fn only_who_has_the_power_adds_and_removes() {
	chain_of(4).execute_with(|| {
		set_keys(7, 7);
		for origin in [RuntimeOrigin::none(), RuntimeOrigin::signed(1)] {
			assert_noop!(Pallet::add(origin.clone(), 7), DispatchError::BadOrigin);
			assert_noop!(Pallet::remove(origin, 1), DispatchError::BadOrigin);
		}
		assert_noop!(Pallet::resign(RuntimeOrigin::root()), DispatchError::BadOrigin);
		assert_noop!(Pallet::pause(RuntimeOrigin::none()), DispatchError::BadOrigin);
		assert_noop!(Pallet::resume(RuntimeOrigin::none()), DispatchError::BadOrigin);
	});
}

#[test]
fn a_removed_or_resigned_validator_takes_part_until_the_planned_sessions_are_over() {
	chain_of(4).execute_with(|| {
		assert_ok!(Pallet::remove(RuntimeOrigin::root(), 1));
		assert_ok!(Pallet::resign(RuntimeOrigin::signed(2)));
		assert_eq!(events(), [Event::Removed { who: 1, from: 2 }, Event::Resigned { who: 2, from: 2 }]);
		sessions(1, &[1, 2, 3, 4]);
		assert_eq!(set(), [1, 2, 3, 4]);
		assert!(!disabled(1), "until then it makes its blocks");
		sessions(1, &[3, 4]);
		assert_eq!(set(), [3, 4]);
		assert!(Session::load_keys(&1).is_some(), "its keys are its own");
	});
}

#[test]
fn the_set_never_falls_below_its_minimum() {
	chain_of(3).execute_with(|| {
		assert_ok!(Pallet::resign(RuntimeOrigin::signed(1)));
		assert_noop!(Pallet::resign(RuntimeOrigin::signed(2)), Error::<Test>::TooFew);
		assert_noop!(Pallet::pause(RuntimeOrigin::signed(2)), Error::<Test>::TooFew);
		assert_noop!(Pallet::remove(RuntimeOrigin::root(), 2), Error::<Test>::TooFew);
	});
}

#[test]
fn the_last_validator_stays_even_where_the_minimum_is_nought() {
	chain_of(1).execute_with(|| {
		MinValidators::set(0);
		assert_noop!(Pallet::resign(RuntimeOrigin::signed(1)), Error::<Test>::TooFew);
		assert_noop!(Pallet::remove(RuntimeOrigin::root(), 1), Error::<Test>::TooFew);
		assert_noop!(Pallet::pause(RuntimeOrigin::signed(1)), Error::<Test>::TooFew);
		sessions(3, &[]);
		assert_eq!(set(), [1]);
	});
}

#[test]
fn a_minimum_that_is_raised_above_the_number_only_keeps_everybody_in() {
	chain_of(3).execute_with(|| {
		MinValidators::set(6);
		assert_noop!(Pallet::resign(RuntimeOrigin::signed(1)), Error::<Test>::TooFew);
		sessions(4, &[1, 2]);
		assert_eq!(set(), [1, 2, 3]);
		set_keys(7, 7);
		assert_ok!(Pallet::add(RuntimeOrigin::root(), 7));
	});
}

#[test]
fn a_suspended_validator_can_go_although_the_set_is_at_its_minimum() {
	chain_of(3).execute_with(|| {
		assert_ok!(Pallet::pause(RuntimeOrigin::signed(1)));
		assert_ok!(Pallet::resign(RuntimeOrigin::signed(1)));
		assert_noop!(Pallet::resign(RuntimeOrigin::signed(2)), Error::<Test>::TooFew);
	});
}

#[test]
fn a_stranger_is_told_that_they_are_no_validator() {
	chain_of(3).execute_with(|| {
		assert_noop!(Pallet::remove(RuntimeOrigin::root(), 9), Error::<Test>::NotValidator);
		assert_noop!(Pallet::resign(RuntimeOrigin::signed(9)), Error::<Test>::NotValidator);
		assert_noop!(Pallet::pause(RuntimeOrigin::signed(9)), Error::<Test>::NotValidator);
		assert_noop!(Pallet::resume(RuntimeOrigin::signed(9)), Error::<Test>::NotValidator);
	});
}

#[test]
fn new_session_keys_of_a_validator_are_a_new_set_and_can_be_proven_later() {
	chain_of(3).execute_with(|| {
		set_keys(2, 22);
		sessions(2, &[1, 2, 3]);
		assert_eq!(Changes::get(), 1);
		let key = UintAuthorityId(22).encode();
		let proof = Historical::prove((DUMMY, &key[..])).unwrap();
		sessions(2, &[1, 2, 3]);
		assert_eq!(Changes::get(), 1);
		assert_eq!(Historical::check_proof((DUMMY, &key[..]), proof), Some((2, ())));
	});
}

#[test]
fn a_validator_that_purges_its_keys_is_suspended_and_needs_keys_to_return() {
	chain_of(3).execute_with(|| {
		purge_keys(1);
		sessions(1, &[1, 2, 3]);
		assert_eq!(events(), [Event::Suspended { who: 1, cause: Cause::NoKeys, from: 2 }]);
		sessions(1, &[2, 3]);
		assert_eq!(set(), [2, 3]);
		assert_noop!(Pallet::resume(RuntimeOrigin::signed(1)), Error::<Test>::NoKeys);
		set_keys(1, 1);
		assert_ok!(Pallet::resume(RuntimeOrigin::signed(1)));
		sessions(2, &[1, 2, 3]);
		assert_eq!(set(), [1, 2, 3]);
	});
}
