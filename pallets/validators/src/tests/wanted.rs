//! The list follows the validators that members have elected, by a part in each session.

use codec::Encode;
use frame_support::{
	assert_ok,
	sp_runtime::{key_types::DUMMY, testing::UintAuthorityId},
	traits::KeyOwnerProofSystem,
};

use crate::{
	mock::{Validators as Pallet, *},
	*,
};

fn listed() -> Vec<u64> {
	Pallet::validators().into_iter().map(|validator| validator.account).collect()
}

#[test]
fn at_most_a_third_of_the_set_comes_and_goes_in_a_session() {
	chain_of(6).execute_with(|| {
		(11..17).for_each(|who| set_keys(who, who));
		// The list has room for eight, and two more come before two go.
		Pallet::set_wanted((11..17).collect());
		let mut before = set();
		for _ in 0..12 {
			sessions(1, &[1, 2, 3, 4, 5, 6, 11, 12, 13, 14, 15, 16]);
			let now = set();
			let most = (before.len() / 3).max(1);
			let came = now.iter().filter(|who| !before.contains(who)).count();
			let went = before.iter().filter(|who| !now.contains(who)).count();
			assert!(came <= most && went <= most, "{before:?} {now:?}");
			before = now;
		}
		assert_eq!(set(), (11..17).collect::<Vec<_>>());
		assert!(Gone::get().is_empty(), "nobody has gone against the wishes");
	});
}

#[test]
fn those_without_session_keys_wait_and_nobody_goes_whom_the_set_cannot_do_without() {
	chain_of(3).execute_with(|| {
		MinValidators::set(2);
		Pallet::set_wanted(vec![7]);
		sessions(4, &[1, 2, 3]);
		assert_eq!(listed(), [2, 3], "the minimum");
		set_keys(7, 7);
		sessions(4, &[1, 2, 3, 7]);
		assert_eq!(listed(), [3, 7]);
		Pallet::set_wanted(vec![]);
		sessions(4, &[3, 7]);
		assert_eq!(listed(), [3, 7], "no wish empties the set");
	});
}

#[test]
fn a_suspended_validator_that_is_wanted_stays_and_one_that_is_not_goes() {
	chain_of(5).execute_with(|| {
		for who in [1, 2] {
			assert_ok!(Pallet::pause(RuntimeOrigin::signed(who)));
		}
		Pallet::set_wanted(vec![1, 3, 4, 5]);
		sessions(1, &[3, 4, 5]);
		assert_eq!(listed(), [1, 3, 4, 5]);
		sessions(1, &[3, 4, 5]);
		assert_ok!(Pallet::resume(RuntimeOrigin::signed(1)));
	});
}

#[test]
fn a_validator_that_has_resigned_or_was_removed_or_expelled_is_wanted_no_longer() {
	chain_of(7).execute_with(|| {
		Pallet::set_wanted((1..8).collect());
		assert_ok!(Pallet::resign(RuntimeOrigin::signed(1)));
		assert_ok!(Pallet::remove(RuntimeOrigin::root(), 2));
		report(3, 0, 77);
		report(3, 0, 78);
		assert_eq!(Pallet::wanted(), Some(vec![4, 5, 6, 7]));
		assert_eq!(Gone::get(), [1, 2, 3], "once each");
		sessions(4, &[4, 5, 6, 7]);
		assert_eq!(listed(), [4, 5, 6, 7]);
		// One that is added without an election is wanted, too.
		assert_ok!(Pallet::add(RuntimeOrigin::root(), 3));
		sessions(2, &[3, 4, 5, 6, 7]);
		assert_eq!(set(), [3, 4, 5, 6, 7]);
	});
}

#[test]
fn a_validator_goes_on_under_the_new_key_of_its_person() {
	chain_of(4).execute_with(|| {
		Pallet::set_wanted(vec![1, 2, 3, 4]);
		sessions(1, &[1, 2, 3, 4]);
		move_person(2);
		assert_eq!(Pallet::wanted(), Some(vec![1, 102, 3, 4]));
		assert_eq!(listed(), [1, 3, 4, 102]);
		sessions(1, &[1, 2, 3, 4]);
		assert_eq!(set(), [1, 2, 3, 4], "planned before");
		sessions(1, &[1, 2, 3, 4, 102]);
		assert_eq!(set(), [1, 3, 4, 102]);
		assert_eq!(status(102), Some(Status::Active));
	});
}

#[test]
fn an_equivocation_can_be_proven_in_the_sessions_that_are_planned_with_the_former_key() {
	chain_of(4).execute_with(|| {
		let key = UintAuthorityId(2).encode();
		let prove = || Historical::prove((DUMMY, &key[..])).unwrap();
		sessions(1, &[1, 2, 3, 4]);
		move_person(2);
		for owner in [2, 2, 102, 102] {
			assert_eq!(Historical::check_proof((DUMMY, &key[..]), prove()), Some((owner, ())));
			sessions(1, &[1, 2, 3, 4, 102]);
		}
		assert!(!pallet_session::NextKeys::<Test>::contains_key(2) && Former::<Test>::get().is_empty());
		assert_eq!(System::consumers(&2), 0);
	});
}

#[test]
fn a_new_key_is_no_way_out_after_an_equivocation() {
	chain_of(5).execute_with(|| {
		sessions(1, &[1, 2, 3, 4, 5]);
		move_person(2);
		report(2, 0, 77);
		assert_eq!(status(102), Some(Status::Expelled));
		assert!(disabled(2), "in the sessions that were planned with the former key");
		sessions(1, &[1, 2, 3, 4, 5]);
		assert!(disabled(2));
		sessions(2, &[1, 3, 4, 5]);
		assert_eq!(set(), [1, 3, 4, 5]);
	});
}
