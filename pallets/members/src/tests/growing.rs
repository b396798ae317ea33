//! A community grows by a share of its members in a period, and ready candidates wait in line.

use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};

/// `n` candidates who are ready to join, each invited by another founder. Their keys are 100 and higher.
fn ready(n: u64) -> Vec<MemberId> {
	let all: Vec<_> = (0..n)
		.map(|n| {
			let id = NextId::<Test>::get();
			assert_ok!(Members::invite(by(key(n)), 100 + n));
			assert_ok!(Members::accept_invitation(by(100 + n)));
			id
		})
		.collect();
	wait(VouchInterval::get());
	for (n, id) in all.iter().enumerate() {
		assert_ok!(Members::vouch(by(key((n as u64 + 1) % Members::count() as u64)), *id));
	}
	wait(ChallengePeriod::get());
	all
}

/// A community of 20, of whom a quarter can join in 30 days, and in any case three.
fn slow(story: impl FnOnce()) {
	founded_by(20).execute_with(|| {
		GrowthLeast::set(3);
		GrowthShare::set(250_000_000);
		wait(START);
		story();
		Members::do_try_state().unwrap();
	})
}

#[test]
fn no_more_than_the_share_join_and_the_others_wait_and_join_in_their_order() {
	slow(|| {
		let all = ready(12);
		for id in &all {
			assert_ok!(Members::join(by(99), *id));
		}
		assert_eq!((Members::count(), Members::growth()), (25, (0, 7)));
		assert_noop!(Members::join(by(99), all[11]), Error::<Test>::InLine);
		let line = Members::joining(0, 3);
		assert_eq!(line.waiting, [(0, all[5]), (1, all[6]), (2, all[7])]);
		assert_eq!((line.room, line.next, line.more_at), (0, Some(3), Some(now() + 31 * DAY)));
		let rest = Members::joining(3, 100);
		assert_eq!((rest.waiting.len(), rest.waiting[3], rest.next), (4, (6, all[11]), None));
		assert_eq!((Members::ahead(all[4]), Members::ahead(all[11])), (None, Some(6)));
		wait(29 * DAY);
		assert_eq!(Members::count(), 25);
		wait(3 * DAY);
		// A quarter of 25 is 6.
		let active: Vec<_> = all.iter().map(|id| Members::is_active(*id)).collect();
		assert_eq!(active, [[true; 11].as_slice(), &[false]].concat());
		wait(32 * DAY);
		assert_eq!((Members::count(), Members::growth().1), (32, 0));
	})
}

#[test]
fn a_candidate_who_is_not_ready_any_more_loses_the_place_and_stops_nobody() {
	slow(|| {
		let all = ready(9);
		for id in &all {
			assert_ok!(Members::join(by(99), *id));
		}
		// Of those in line, one has too few vouches, one is gone, and two can join.
		assert_ok!(Members::withdraw_vouch(by(key(5)), all[5]));
		assert_ok!(Members::decline_invitation(by(106)));
		wait(32 * DAY);
		let there: Vec<_> = all[5..].iter().map(|id| status(*id)).collect();
		let (candidate, active) = (Some(MemberStatus::Candidate), Some(MemberStatus::Active));
		assert_eq!(there, [candidate, None, active, active]);
		assert_eq!(People::<Test>::get(all[5]).unwrap().waits, None);
	})
}

#[test]
fn a_candidacy_does_not_end_in_line() {
	slow(|| {
		GrowthPeriod::set(YEAR);
		let all = ready(6);
		for id in &all {
			assert_ok!(Members::join(by(99), *id));
		}
		wait(200 * DAY);
		assert_eq!(status(all[5]), Some(MemberStatus::Candidate));
		wait(200 * DAY);
		assert_eq!(status(all[5]), Some(MemberStatus::Active));
	})
}

#[test]
fn an_inviter_has_few_places_in_line() {
	slow(|| {
		GrowthShare::set(1);
		VouchInterval::set(DAY);
		MaxVouches::set(8);
		let mut all = Vec::new();
		for n in 0..6 {
			let id = candidate(200 + n);
			assert_ok!(Members::vouch(by(key(1)), id));
			all.push(id);
			wait(DAY);
		}
		wait(ChallengePeriod::get());
		for id in &all[..3 + WAITING as usize] {
			assert_ok!(Members::join(by(99), *id));
		}
		assert_noop!(Members::join(by(99), all[5]), Error::<Test>::LineIsFull);
		wait(32 * DAY);
		assert_eq!(Members::count(), 25);
		assert_ok!(Members::join(by(99), all[5]));
	})
}

#[test]
fn a_member_who_comes_back_after_lapsing_is_no_newcomer() {
	slow(|| {
		GrowthShare::set(1);
		for id in 0..20 {
			let mut person = People::<Test>::get(id).unwrap();
			Members::set_expiry(id, &mut person, DAY);
			People::<Test>::insert(id, person);
		}
		wait(2 * DAY);
		assert_eq!(Members::count(), 0);
		for id in 0..20 {
			assert_ok!(Members::renew(by(key(id))));
		}
		assert_eq!((Members::count(), Members::room()), (20, 3));
	})
}

#[test]
fn room_is_the_share_of_who_was_there_before_and_never_less_than_the_least() {
	const TENTH: u32 = 100_000_000;
	assert_eq!(room(100, 0, TENTH, 5), 10);
	assert_eq!(room(110, 10, TENTH, 5), 0);
	assert_eq!(room(105, 5, TENTH, 5), 5);
	assert_eq!(room(7, 0, TENTH, 5), 5);
	assert_eq!(room(3, 5, TENTH, 5), 0, "the community has become smaller");
	assert_eq!(room(u32::MAX, 0, 1_000_000_000, 5), u32::MAX);
}

#[test]
fn in_every_window_at_most_so_many_are_counted_as_join_and_nobody_is_counted_for_ever() {
	let mut joins = Joins::default();
	let mut times = Vec::new();
	let mut random = 1_u64;
	for _ in 0..5_000 {
		random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
		let at = times.last().copied().unwrap_or(START) + (random >> 33) % (DAY / 2);
		let true_number = times.iter().filter(|time| **time + 30 * DAY > at).count() as u32;
		let counted = joins.within(30 * DAY, at);
		let longer = times.iter().filter(|time| **time + 32 * DAY > at).count() as u32;
		assert!((true_number..=longer).contains(&counted), "{true_number} <= {counted} <= {longer}");
		joins.add(30 * DAY, at);
		times.push(at);
	}
	// A vote for another period loses no join that counts.
	joins.add(300 * DAY, times[4_999] + 1);
	assert!(joins.within(300 * DAY, times[4_999] + 1) > 100);
	assert_eq!(joins.within(30 * DAY, times[4_999] + 40 * DAY), 0);
}

#[test]
fn steps_are_one_more_than_the_nearest_vouchers_who_are_needed() {
	assert_eq!(steps([0, 0, 0], 3), 1);
	assert_eq!(steps([4, 0, 9, 2], 3), 5);
	assert_eq!(steps([0, 0], 3), u8::MAX);
	assert_eq!(steps([u8::MAX; 3], 3), u8::MAX);
	assert_eq!(steps([], 0), 0);
}

#[test]
fn a_candidate_too_far_from_the_long_standing_does_not_join_until_they_are_nearer() {
	community(|| {
		GrowthLeast::set(1_000);
		VouchInterval::set(DAY);
		let mut vouchers = [key(0), key(1)];
		let mut last = 0;
		for step in 1..=u64::from(STEPS) + 1 {
			let pair = [100 + 2 * step, 101 + 2 * step];
			for who in pair {
				last = NextId::<Test>::get();
				assert_ok!(Members::invite(by(vouchers[0]), who));
				assert_ok!(Members::accept_invitation(by(who)));
				assert_ok!(Members::vouch(by(vouchers[1]), last));
				wait(DAY);
			}
			wait(ChallengePeriod::get());
			if step <= u64::from(STEPS) {
				assert_ok!(Members::join(by(99), last - 1));
				assert_ok!(Members::join(by(99), last));
				assert_eq!(u64::from(People::<Test>::get(last).unwrap().steps), step);
			}
			vouchers = pair;
		}
		assert_noop!(Members::join(by(99), last), Error::<Test>::TooFar);
		assert_ok!(Members::vouch(by(key(2)), last));
		assert_noop!(Members::join(by(99), last), Error::<Test>::TooFar);
		assert_ok!(Members::vouch(by(key(3)), last));
		assert_ok!(Members::join(by(99), last));
		assert_eq!(People::<Test>::get(last).unwrap().steps, 1);
	})
}
