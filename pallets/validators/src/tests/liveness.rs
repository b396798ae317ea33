use frame_support::assert_ok;

use crate::{
	mock::{Validators as Pallet, *},
	*,
};

const SILENT: Cause = Cause::Silence { sessions: 2, blocks: 128 };

#[test]
fn a_validator_that_authors_nothing_for_whole_sessions_is_suspended_and_the_others_go_on() {
	chain_of(4).execute_with(|| {
		sessions(2, &[1, 2, 3]);
		assert_eq!(active(), [1, 2, 3, 4], "the second session is not over");
		sessions(1, &[1, 2, 3]);
		assert_eq!(events(), [Event::Suspended { who: 4, cause: SILENT, from: 4 }]);
		assert_eq!(set(), [1, 2, 3, 4], "this session was planned before");
		sessions(1, &[1, 2, 3]);
		assert_eq!(set(), [1, 2, 3]);
		assert_eq!(Changes::get(), 1);
	});
}

#[test]
fn one_block_in_a_session_is_enough() {
	chain_of(4).execute_with(|| {
		for _ in 0..6 {
			session(&[1, 2, 3], 64);
			session(&[1, 2, 3, 4], 4);
		}
		assert_eq!(active(), [1, 2, 3, 4]);
		assert!(events().is_empty());
	});
}

#[test]
fn sessions_that_are_too_short_to_tell_silence_from_bad_luck_add_up_first() {
	chain_of(4).execute_with(|| {
		(0..7).for_each(|_| session(&[1, 2, 3], 9));
		assert_eq!(active(), [1, 2, 3, 4], "54 of 64 blocks judged");
		(0..2).for_each(|_| session(&[1, 2, 3], 9));
		assert_eq!(
			events(),
			[Event::Suspended { who: 4, cause: Cause::Silence { sessions: 8, blocks: 72 }, from: 10 }]
		);
	});
}

#[test]
fn a_single_session_is_enough_where_the_community_says_so() {
	chain_of(4).execute_with(|| {
		for max_missed in [1, 0] {
			MaxMissed::set(max_missed);
			sessions(2, &[1, 2, 3]);
			assert_eq!(active(), [1, 2, 3]);
			assert_ok!(Pallet::remove(RuntimeOrigin::root(), 4));
			assert_ok!(Pallet::add(RuntimeOrigin::root(), 4));
			sessions(1, &[1, 2, 3]);
		}
	});
}

#[test]
fn a_chain_that_is_short_of_blocks_suspends_nobody() {
	chain_of(4).execute_with(|| {
		(0..6).for_each(|_| session(&[], 0));
		assert_eq!(active(), [1, 2, 3, 4]);
		assert!(events().is_empty());
	});
}

#[test]
fn the_first_validator_back_after_all_were_dead_costs_nobody_its_place() {
	chain_of(4).execute_with(|| {
		MinValidators::set(1);
		sessions(5, &[2]);
		assert_eq!(active(), [1, 2, 3, 4], "most are silent: the chain has failed");
		sessions(5, &[2, 3]);
		assert_eq!(active(), [2, 3], "half of them have been there for long");
	});
}

#[test]
fn the_minimum_is_kept_and_it_is_said_once() {
	chain_of(4).execute_with(|| {
		MinValidators::set(3);
		sessions(6, &[1, 2]);
		assert_eq!(
			events(),
			[
				Event::Suspended { who: 3, cause: SILENT, from: 4 },
				Event::SuspensionDeferred { who: 4, cause: SILENT }
			]
		);
		assert_eq!(set(), [1, 2, 4]);

		set_keys(7, 7);
		assert_ok!(Pallet::add(RuntimeOrigin::root(), 7));
		System::reset_events();
		sessions(1, &[1, 2, 7]);
		assert!(
			matches!(
				events()[..],
				[Event::Suspended { who: 4, cause: Cause::Silence { sessions: 6, .. }, .. }]
			),
			"now the set can do without it"
		);
	});
}

#[test]
fn a_validator_with_a_deferred_suspension_that_authors_again_stays() {
	chain_of(3).execute_with(|| {
		MinValidators::set(3);
		sessions(4, &[1, 2]);
		assert!(matches!(events()[..], [Event::SuspensionDeferred { who: 3, .. }]));
		sessions(1, &[1, 2, 3]);
		MinValidators::set(2);
		sessions(2, &[1, 2, 3]);
		assert_eq!(active(), [1, 2, 3]);
	});
}

#[test]
fn nobody_is_judged_for_sessions_to_which_it_did_not_belong() {
	chain_of(4).execute_with(|| {
		set_keys(7, 7);
		assert_ok!(Pallet::add(RuntimeOrigin::root(), 7));
		sessions(2, &[1, 2, 3, 4]);
		assert_eq!(Pallet::validators()[4].missed, 0);
		sessions(1, &[1, 2, 3, 4]);
		assert_eq!(Pallet::validators()[4].missed, 1);
	});
}

#[test]
fn authors_are_noted_per_session_and_forgotten_after_it() {
	chain_of(4).execute_with(|| {
		session(&[1, 2, 3, 4], 6);
		assert_eq!([1, 2, 3, 4].map(Authored::<Test>::get), [2, 2, 1, 1]);
		session(&[], 0);
		assert_eq!(Authored::<Test>::iter().count(), 0);
	});
}
