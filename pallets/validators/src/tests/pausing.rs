use frame_support::{assert_noop, assert_ok};

use crate::{
	mock::{Validators as Pallet, *},
	*,
};

#[test]
fn a_validator_pauses_for_maintenance_and_returns() {
	chain_of(3).execute_with(|| {
		assert_ok!(Pallet::pause(RuntimeOrigin::signed(1)));
		assert_eq!(events(), [Event::Suspended { who: 1, cause: Cause::Pause, from: 2 }]);
		assert_noop!(Pallet::pause(RuntimeOrigin::signed(1)), Error::<Test>::NotActive);
		sessions(2, &[1, 2, 3]);
		assert_eq!(set(), [2, 3]);
		assert_ok!(Pallet::resume(RuntimeOrigin::signed(1)));
		assert_eq!(events(), [Event::Resumed { who: 1, from: 4 }]);
		sessions(1, &[2, 3]);
		assert_eq!(set(), [2, 3]);
		sessions(1, &[1, 2, 3]);
		assert_eq!(set(), [1, 2, 3]);
	});
}

#[test]
fn a_suspended_validator_returns_itself_catches_up_and_stays() {
	chain_of(4).execute_with(|| {
		sessions(4, &[1, 2, 3]);
		assert_eq!(status(4), Some(Status::Suspended { since: 2 }));
		assert_ok!(Pallet::resume(RuntimeOrigin::signed(4)));
		sessions(8, &[1, 2, 3, 4]);
		assert_eq!(set(), [1, 2, 3, 4]);
		assert_eq!(Pallet::validators()[3].missed, 0, "its blocks have made good what it missed");
	});
}

#[test]
fn a_returning_validator_is_judged_by_blocks_made_since_then_and_not_by_those_before() {
	chain_of(4).execute_with(|| {
		sessions(4, &[1, 2, 3]);
		assert_ok!(Pallet::resume(RuntimeOrigin::signed(4)));
		sessions(1, &[1, 2, 3]);
		session(&[1, 2, 3], 9);
		assert_eq!(set(), [1, 2, 3, 4]);
		session(&[1, 2, 3], 9);
		assert_eq!(active(), [1, 2, 3, 4], "the first session was too short to judge it");
		sessions(2, &[1, 2, 3]);
		assert_eq!(active(), [1, 2, 3]);
	});
}

#[test]
fn nobody_returns_before_it_has_sat_out() {
	chain_of(4).execute_with(|| {
		assert_ok!(Pallet::pause(RuntimeOrigin::signed(1)));
		assert_noop!(Pallet::resume(RuntimeOrigin::signed(1)), Error::<Test>::TooEarly);
		sessions(1, &[1, 2, 3, 4]);
		assert_noop!(Pallet::resume(RuntimeOrigin::signed(1)), Error::<Test>::TooEarly);
		sessions(1, &[2, 3, 4]);
		assert_ok!(Pallet::resume(RuntimeOrigin::signed(1)));
	});
}

#[test]
fn only_the_suspended_return() {
	chain_of(3).execute_with(|| {
		assert_noop!(Pallet::resume(RuntimeOrigin::signed(1)), Error::<Test>::NotSuspended);
	});
}

#[test]
fn a_dead_validator_that_returns_again_and_again_is_out_for_longer_than_it_is_in() {
	chain_of(4).execute_with(|| {
		sessions(3, &[1, 2, 3]);
		let (mut inside, mut outside) = (0, 0);
		for _ in 0..60 {
			let _ = Pallet::resume(RuntimeOrigin::signed(4));
			sessions(1, &[1, 2, 3]);
			if set().contains(&4) {
				inside += 1;
			} else {
				outside += 1;
			}
		}
		assert!(inside > 0, "it may try");
		assert!(outside >= inside, "in for {inside} sessions, out for {outside}");
	});
}

#[test]
fn one_that_flaps_changes_the_set_at_most_twice_in_three_sessions() {
	chain_of(4).execute_with(|| {
		for _ in 0..40 {
			let _ = Pallet::pause(RuntimeOrigin::signed(4));
			let _ = Pallet::resume(RuntimeOrigin::signed(4));
			sessions(1, &[1, 2, 3, 4]);
		}
		assert!(Changes::get() <= 27, "{} changes in 40 sessions", Changes::get());
	});
}

#[test]
fn pausing_all_at_once_leaves_the_minimum() {
	chain_of(8).execute_with(|| {
		let paused = (1..=8).filter(|who| Pallet::pause(RuntimeOrigin::signed(*who)).is_ok()).count();
		assert_eq!(paused, 6);
		sessions(2, &[7, 8]);
		assert_eq!(set(), [7, 8]);
	});
}
