//! What colluders can gain.

use crate::{mock::*, *};

/// What `ring` colluding members of a community can make of false persons in this time, if each of them,
/// and each false person in turn, invites and vouches as often as the rules allow.
fn false_persons(ring: u64, time: Moment) -> u64 {
	founded_by(40).execute_with(|| {
		wait(START);
		let mut accounts: Vec<AccountId> = (0..ring).map(key).collect();
		let honest = 40;
		let mut next = 10_000;
		let end = now() + time;
		while now() < end {
			for giver in accounts.clone() {
				// Vouch for a candidate who still needs it, else invite another.
				let waiting = People::<Test>::iter()
					.filter(|(_, p)| p.status == MemberStatus::Candidate && p.joins_at.is_none())
					.map(|(id, _)| id)
					.min();
				let vouched = waiting.is_some_and(|id| Members::vouch(by(giver), id).is_ok());
				if !vouched && Members::invite(by(giver), next).is_ok() {
					Members::accept(by(next)).unwrap();
					accounts.push(next);
					next += 1;
				}
			}
			for (id, person) in People::<Test>::iter().collect::<Vec<_>>() {
				if person.joins_at.is_some_and(|at| at <= now()) {
					let _ = Members::join(by(1), id);
				}
			}
			wait(DAY);
		}
		Members::do_try_state().unwrap();
		u64::from(Members::count()) - honest
	})
}

/// `k` givers have at most `k · time / interval` vouches, and each false person needs two and can vouch
/// only after a challenge period: so their number grows at most by a factor of 1 + 1/2 per interval.
#[test]
fn false_persons_grow_no_faster_than_vouches_are_scarce() {
	for ring in [1, 2, 4, 8] {
		let days = 60;
		let made = false_persons(ring, days * DAY);
		let mut bound = ring as f64;
		for _ in 0..=(days / 5) {
			bound += bound / 2.0;
		}
		println!("{ring} colluders make {made} false persons in {days} days");
		assert!((made as f64) <= bound, "{ring} colluders made {made} of at most {bound}");
	}
	assert_eq!(false_persons(0, 60 * DAY), 0);
}

#[test]
fn each_colluder_holds_no_more_vouches_than_the_most() {
	community(|| {
		for n in 0..20 {
			if Members::invite(by(key(0)), 100 + n).is_ok() {
				Members::accept(by(100 + n)).unwrap();
			}
			wait(VouchInterval::get());
			assert!(Members::given(0).0.len() <= MaxVouches::get() as usize);
		}
	})
}

#[test]
fn a_removed_false_person_takes_no_false_person_along_but_strikes_their_vouches() {
	community(|| {
		let id = joined(7);
		wait(VouchInterval::get());
		Members::invite(by(7), 8).unwrap();
		Members::accept(by(8)).unwrap();
		let second = IdOf::<Test>::get(8).unwrap();
		Members::remove(root(), id).unwrap();
		assert_eq!(Members::valid_vouches(second).count(), 0, "the vouch of who was removed is gone");
	})
}

#[test]
fn ten_thousand_refused_calls_store_nothing() {
	community(|| {
		let before = sp_io::storage::root(Default::default());
		for n in 0..10_000 {
			let _ = Members::invite(by(50), n);
			let _ = Members::vouch(by(50), n % 7);
			let _ = Members::join(by(50), n % 7);
			let _ = Members::confirm_key(by(n));
			let _ = Members::complete_recovery(by(n));
		}
		assert_eq!(sp_io::storage::root(Default::default()), before);
	})
}
