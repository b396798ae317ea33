//! Who sleeps is suspended.

use crate::{mock::*, Error, Event, Standing};
use frame_support::{assert_noop, assert_ok};

fn standing(who: AccountId) -> Standing {
	crate::Validators::<Test>::get()[&who].standing
}

#[test]
fn who_authors_nothing_for_whole_sessions_is_suspended() {
	chain(|| {
		session(&[1, 2, 3]);
		session(&[1, 2, 3]);
		assert_eq!(standing(4), Standing::Active, "two sessions are forgiven");
		session(&[1, 2, 3]);
		assert_eq!(standing(4), Standing::Suspended { at: 2 });
		System::assert_has_event(Event::Suspended { who: 4, missed: 3 }.into());
		session(&[1, 2, 3]);
		session(&[1, 2, 3]);
		assert_eq!(participants(), [1, 2, 3]);
	})
}

#[test]
fn one_block_in_a_session_is_enough() {
	chain(|| {
		for _ in 0..10 {
			session(&[1, 2, 3]);
			session(&[1, 2, 3]);
			session(&[1, 1, 2, 2, 3, 3, 4]);
		}
		assert_eq!(standing(4), Standing::Active);
	})
}

#[test]
fn a_session_too_short_to_judge_counts_for_nothing() {
	chain(|| {
		for _ in 0..10 {
			short_session(&[1, 2, 3], 31);
		}
		assert_eq!(standing(4), Standing::Active, "31 blocks are fewer than 8 for each of 4");
		for _ in 0..3 {
			short_session(&[1, 2, 3], 32);
		}
		assert_ne!(standing(4), Standing::Active);
	})
}

#[test]
fn who_was_suspended_returns_itself_in_the_next_session() {
	chain(|| {
		for _ in 0..3 {
			session(&[1, 2, 3]);
		}
		assert_ok!(Validators::resume(by(4)));
		assert_eq!(standing(4), Standing::Active);
	})
}

#[test]
fn who_was_suspended_cannot_return_before_that_session_has_ended() {
	chain(|| {
		let at = pallet_session::CurrentIndex::<Test>::get();
		crate::Validators::<Test>::mutate(|set| {
			set.get_mut(&4).unwrap().standing = Standing::Suspended { at };
		});
		assert_noop!(Validators::resume(by(4)), Error::<Test>::TooEarly);
	})
}

#[test]
fn coming_back_without_a_node_only_leads_to_the_next_suspension() {
	chain(|| {
		let mut suspended = 0;
		for _ in 0..30 {
			session(&[1, 2, 3]);
			if standing(4) != Standing::Active {
				suspended += 1;
				assert_ok!(Validators::resume(by(4)));
			}
		}
		assert!(suspended >= 6, "suspended {suspended} times in 30 sessions");
	})
}

#[test]
fn when_all_sleep_the_minimum_stays() {
	chain(|| {
		// Somebody outside the set stands for blocks that none of them authored.
		for _ in 0..5 {
			session(&[99]);
		}
		assert_eq!(crate::Pallet::<Test>::active().len(), 2, "the minimum is 2");
		let kept = System::events()
			.iter()
			.filter(|record| matches!(record.event, RuntimeEvent::Validators(Event::KeptForMinimum { .. })))
			.count();
		assert_eq!(kept, 2, "it is said of each, once");
	})
}

#[test]
fn a_chain_that_stood_still_suspends_nobody_who_is_back() {
	chain(|| {
		for _ in 0..2 {
			short_session(&[], 0);
		}
		for _ in 0..5 {
			session(&[1, 2, 3, 4]);
		}
		assert_eq!(crate::Pallet::<Test>::active(), [1, 2, 3, 4]);
	})
}

#[test]
fn a_limit_of_zero_suspends_nobody() {
	chain(|| {
		MaxMissed::set(0);
		for _ in 0..10 {
			session(&[1, 2, 3]);
		}
		assert_eq!(standing(4), Standing::Active);
	})
}
