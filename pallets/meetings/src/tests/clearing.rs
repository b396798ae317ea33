//! What is removed, and when.

use super::*;

fn clear(most: u32) -> frame_support::dispatch::DispatchResult {
	Room::clear_meeting(by(STRANGER), BODY, 0, most).map(|_| ()).map_err(|error| error.error)
}

#[test]
fn the_record_is_removed_piece_by_piece_and_the_deposit_comes_back() {
	chain(|| {
		assert_ok!(Room::demand(by(5), BODY, 5));
		let (first, second) = (propose(None), propose(None));
		called(&[(first, false), (second, true)]);
		assert_ok!(name_proxy(4, Some(3)));
		open(0..4);
		for member in 0..4 {
			assert_ok!(vote(member.into(), 0, member, Choice::Abstain));
			assert_ok!(commit(1, member, Choice::Abstain));
		}
		assert_noop!(clear(100), Error::StillKept);
		conclude();
		pass(90 * DAY - 1);
		assert_noop!(clear(100), Error::StillKept);
		pass(1);
		assert_ok!(clear(5));
		assert!(Room::meeting(BODY, 0).is_some());
		assert_eq!(held(0), DEPOSIT);
		assert_ok!(clear(100));
		assert_eq!((Room::meeting(BODY, 0), held(0)), (None, 0));
		assert_noop!(clear(100), Error::UnknownMeeting);
		let counts = [
			crate::Ballots::<Test>::iter().count(),
			crate::Commitments::<Test>::iter().count(),
			crate::Attendances::<Test>::iter().count(),
			crate::Attendees::<Test>::iter().count(),
			crate::Proxies::<Test>::iter().count(),
			crate::ProxyCount::<Test>::iter().count(),
			crate::Demands::<Test>::iter().count(),
			crate::DemandCount::<Test>::iter().count(),
			crate::Items::<Test>::iter().count(),
			crate::ItemOf::<Test>::iter().count(),
			crate::MinutesOf::<Test>::iter().count(),
		];
		assert_eq!(counts, [0; 11]);
		// Numbers are not given again.
		assert_eq!(called(&[]), 1);
	});
}

#[test]
fn nothing_is_left_of_an_electorate_that_is_gone() {
	chain(|| {
		assert_ok!(Room::set_rules(RuntimeOrigin::root(), BODY, Rules::default()));
		met(&[propose(None)], 0..3);
		assert_ok!(Room::demand(by(5), BODY, 5));
		let forget =
			|most| Room::forget_electorate(by(STRANGER), BODY, most).map(|_| ()).map_err(|error| error.error);
		assert_noop!(forget(100), Error::UnknownElectorate);
		body::Gone::<Test>::put(true);
		assert_noop!(forget(100), Error::StillKept);
		pass(90 * DAY);
		assert_ok!(clear(100));
		assert_ok!(forget(100));
		let counts = [
			crate::RulesOf::<Test>::iter().count(),
			crate::NextMeeting::<Test>::iter().count(),
			crate::LastMet::<Test>::iter().count(),
			crate::Demands::<Test>::iter().count(),
		];
		assert_eq!(counts, [0; 4]);
		assert_noop!(forget(100), Error::UnknownElectorate);
	});
}

#[test]
fn the_demands_of_an_electorate_that_is_gone_are_removed_piece_by_piece() {
	chain(|| {
		for member in 0..5u32 {
			assert_ok!(Room::demand(by(member.into()), BODY, member));
		}
		body::Gone::<Test>::put(true);
		let forget =
			|most| Room::forget_electorate(by(STRANGER), BODY, most).map(|_| ()).map_err(|error| error.error);
		for (most, left) in [(2, 3), (3, 0)] {
			assert_ok!(forget(most));
			assert_eq!(crate::DemandCount::<Test>::get((BODY, 0)), left);
			Room::do_try_state().unwrap();
		}
		assert_ok!(forget(2));
		assert!(!crate::DemandCount::<Test>::contains_key((BODY, 0)));
		assert_noop!(forget(2), Error::UnknownElectorate);
	});
}
