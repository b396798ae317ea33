//! What colluders can gain.

use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use sp_core::H256;

/// How many false persons `ring` colluding members can make in this time. Each of them, and each of their false
/// persons, invites and vouches as often as the rules allow.
fn false_persons(ring: u64, time: Moment, rules: impl FnOnce()) -> u64 {
	founded_by(40).execute_with(|| {
		rules();
		wait(START);
		let mut accounts: Vec<AccountId> = (0..ring).map(key).collect();
		let honest = 40;
		let mut next = 10_000;
		let end = now() + time;
		while now() < end {
			for giver in accounts.clone() {
				// Vouch for a candidate who still needs it; otherwise invite another person.
				let waiting = People::<Test>::iter()
					.filter(|(_, p)| p.status == MemberStatus::Candidate && p.joins_at.is_none())
					.map(|(id, _)| id)
					.min();
				let vouched = waiting.is_some_and(|id| Members::vouch(by(giver), id).is_ok());
				if !vouched && Members::invite(by(giver), next).is_ok() {
					Members::accept_invitation(by(next)).unwrap();
					accounts.push(next);
					next += 1;
				}
			}
			for (id, person) in People::<Test>::iter().collect::<Vec<_>>() {
				if person.waits.is_none() && person.joins_at.is_some_and(|at| at <= now()) {
					let _ = Members::join(by(1), id);
				}
			}
			wait(DAY);
		}
		Members::do_try_state().unwrap();
		u64::from(Members::count()) - honest
	})
}

/// `k` givers have at most `k · time / interval` vouches. Each false person needs two, and can vouch only after a
/// challenge period. So their number grows at most by a factor of 1 + 1/2 per interval.
#[test]
fn false_persons_grow_no_faster_than_vouches_are_scarce() {
	for ring in [1, 2, 4, 8] {
		let days = 60;
		let made = false_persons(ring, days * DAY, || GrowthLeast::set(10_000));
		let mut bound = ring as f64;
		for _ in 0..=(days / 5) {
			bound += bound / 2.0;
		}
		println!("{ring} colluders make {made} false persons in {days} days");
		assert!((made as f64) <= bound, "{ring} colluders made {made} of at most {bound}");
	}
	assert_eq!(false_persons(0, 60 * DAY, || ()), 0);
}

/// In the first 60 days three colluders become 51 if members of any age can vouch and nothing else limits them.
#[test]
fn colluders_make_no_more_than_the_share_that_may_join() {
	let made = false_persons(3, 60 * DAY, || {
		VouchAge::set(90 * DAY);
		GrowthShare::set(100_000_000);
	});
	assert!(
		made <= 15,
		"{made} false persons: 40 members, and five each in three windows of 30 days at most"
	);
	let unbounded = false_persons(3, 60 * DAY, || GrowthLeast::set(10_000));
	assert!(unbounded > 2 * made, "{unbounded} against {made}");
}

#[test]
fn each_colluder_holds_no_more_vouches_than_the_most() {
	community(|| {
		for n in 0..20 {
			if Members::invite(by(key(0)), 100 + n).is_ok() {
				Members::accept_invitation(by(100 + n)).unwrap();
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
		Members::accept_invitation(by(8)).unwrap();
		let second = IdOf::<Test>::get(8).unwrap();
		Members::remove(root(), id).unwrap();
		assert_eq!((status(id), status(second)), (None, Some(MemberStatus::Candidate)));
		assert_eq!(Members::valid_vouches(second).count(), 0, "the vouch of the removed member is gone");
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

fn challenge(giver: MemberId, id: MemberId, evidence: u8) -> frame_support::dispatch::DispatchResult {
	Members::challenge(by(key(giver)), id, H256::repeat_byte(evidence))
}

#[test]
fn a_friends_challenge_without_evidence_does_not_keep_others_from_challenging() {
	community(|| {
		let id = vouched(7);
		assert_ok!(challenge(2, id, 0));
		assert_ok!(challenge(3, id, 9));
		// Neither does a challenge that is dismissed at once, while the challenge period runs.
		wait(VouchInterval::get());
		let second = vouched(8);
		assert_ok!(challenge(4, second, 0));
		assert_ok!(Members::judge(root(), second, false));
		assert_noop!(Members::join(by(8), second), Error::<Test>::ChallengePeriod);
		assert_ok!(Members::judge(root(), id, true));
		assert_ok!(challenge(3, second, 9));
		assert_noop!(Members::join(by(8), second), Error::<Test>::ChallengeOpen);
	})
}

#[test]
fn friends_who_fill_all_places_and_are_dismissed_keep_nobody_from_challenging() {
	founded_by(20).execute_with(|| {
		wait(START);
		let id = vouched(7);
		for friend in 2..2 + u64::from(CHALLENGERS) {
			assert_ok!(challenge(friend, id, 0));
		}
		assert_noop!(challenge(11, id, 9), Error::<Test>::EnoughChallengers);
		assert_ok!(Members::judge(root(), id, false));
		assert_noop!(Members::join(by(7), id), Error::<Test>::ChallengePeriod);
		assert_ok!(challenge(11, id, 9));
		let alone = [(11, H256::repeat_byte(9), 0)];
		assert_eq!(Members::challengers(id).unwrap().0, alone, "the friends are not among the challengers");
		assert_ok!(Members::judge(root(), id, true));
		assert_eq!(status(id), None);
		Members::do_try_state().unwrap();
	})
}

#[test]
fn a_judge_who_is_silent_costs_nobody_anything() {
	community(|| {
		let id = vouched(7);
		assert_ok!(challenge(3, id, 1));
		let before = Members::given(3).1;
		wait(CandidacyValidity::get() + BUCKET);
		assert_eq!(Members::given(3).1, before, "the challenger has no penalty");
		assert!(before <= now(), "and is free to vouch");
		assert_ok!(Members::invite(by(key(3)), 8));
		assert_ok!(Members::join(by(7), id));
	})
}

#[test]
fn a_vouch_taken_back_while_challenged_is_answered_for() {
	community(|| {
		let id = vouched(7);
		assert_ok!(challenge(3, id, 1));
		// One voucher withdraws in the same block, and one later.
		let _ = Members::withdraw_vouch(by(key(1)), id);
		wait(VouchInterval::get());
		let _ = Members::withdraw_vouch(by(key(0)), id);
		assert_ok!(Members::judge(root(), id, true));
		assert_noop!(Members::invite(by(key(0)), 8), Error::<Test>::Penalised);
		assert_noop!(Members::invite(by(key(1)), 8), Error::<Test>::Penalised);
	})
}

#[test]
fn a_vouch_taken_back_after_joining_is_answered_for_until_the_person_renews() {
	community(|| {
		let id = joined(7);
		for giver in [0, 1] {
			assert_ok!(Members::withdraw_vouch(by(key(giver)), id));
		}
		// Long after any challenge that could have been open then.
		wait(Members::judge_time() * 2);
		assert_ok!(challenge(3, id, 1));
		assert_ok!(Members::judge(root(), id, true));
		for giver in [0, 1] {
			assert_noop!(Members::invite(by(key(giver)), 8), Error::<Test>::Penalised);
		}
	});
	community(|| {
		let id = joined(7);
		for giver in [0, 1] {
			assert_ok!(Members::withdraw_vouch(by(key(giver)), id));
		}
		wait(VouchInterval::get());
		for giver in [2, 4] {
			assert_ok!(Members::vouch(by(key(giver)), id));
		}
		assert_ok!(Members::renew(by(7)));
		wait(DAY);
		assert_ok!(challenge(3, id, 1));
		assert_ok!(Members::judge(root(), id, true));
		for giver in [2, 4] {
			assert_noop!(Members::invite(by(key(giver)), 8), Error::<Test>::Penalised);
		}
		// The person is here by the vouches of others now.
		assert_ok!(Members::invite(by(key(0)), 8));
	})
}

#[test]
fn renewing_during_a_challenge_lets_no_voucher_escape() {
	community(|| {
		let id = joined(7);
		for giver in [0, 1] {
			assert_ok!(Members::withdraw_vouch(by(key(giver)), id));
		}
		wait(VouchInterval::get());
		assert_ok!(challenge(3, id, 1));
		wait(DAY);
		for giver in [2, 4] {
			assert_ok!(Members::vouch(by(key(giver)), id));
		}
		assert_ok!(Members::renew(by(7)));
		assert_ok!(Members::judge(root(), id, true));
		for giver in [0, 1] {
			assert_noop!(Members::invite(by(key(giver)), 8), Error::<Test>::Penalised);
		}
	})
}

#[test]
fn a_voucher_who_was_deceived_takes_the_vouch_back_and_challenges_without_a_penalty() {
	community(|| {
		let id = joined(7);
		assert_ok!(Members::withdraw_vouch(by(key(1)), id));
		wait(DAY);
		assert_ok!(challenge(1, id, 1));
		// Another voucher who joins the challenge when it is open does not escape by it.
		assert_ok!(Members::withdraw_vouch(by(key(0)), id));
		assert_ok!(challenge(0, id, 2));
		wait(VouchInterval::get());
		assert_ok!(Members::judge(root(), id, true));
		assert_noop!(Members::invite(by(key(0)), 8), Error::<Test>::Penalised);
		assert_ok!(Members::invite(by(key(1)), 8));
	})
}

#[test]
fn vouchers_who_withdraw_before_a_removal_is_decided_answer_for_it() {
	community(|| {
		let id = joined(7);
		wait(VouchInterval::get());
		for giver in [0, 1] {
			assert_ok!(Members::withdraw_vouch(by(key(giver)), id));
		}
		wait(7 * DAY);
		assert_ok!(Members::remove(root(), id));
		for giver in [0, 1] {
			assert_noop!(Members::invite(by(key(giver)), 8), Error::<Test>::Penalised);
		}
	})
}

#[test]
fn a_vouch_that_expires_while_challenged_is_answered_for() {
	community(|| {
		VouchValidity::set(10 * DAY);
		let id = vouched(7);
		assert_ok!(challenge(3, id, 1));
		wait(15 * DAY);
		assert_ok!(Members::judge(root(), id, true));
		assert_noop!(Members::invite(by(key(0)), 8), Error::<Test>::Penalised);
	})
}

#[test]
fn nobody_is_kept_out_for_ever_by_challenges() {
	founded_by(20).execute_with(|| {
		wait(START);
		let id = vouched(7);
		let mut challengers = 0;
		for giver in 2..20 {
			challengers += u32::from(challenge(giver, id, 0).is_ok());
			let _ = Members::judge(root(), id, false);
			wait(DAY);
		}
		assert_eq!(challengers, 7, "one a day in the challenge period, and each is penalised");
		assert_ok!(Members::join(by(7), id));
	})
}

#[test]
fn no_branch_is_the_whole_community() {
	founded_by(12).execute_with(|| {
		wait(START);
		let id = joined(7);
		assert_ok!(challenge(6, 5, 1));
		// Nobody else vouches for any of them.
		let all: Vec<_> = (0..=id).collect();
		assert_ok!(Members::name_branch(by(key(6)), 5, all.try_into().unwrap()));
		assert_ok!(Members::judge_branch(root(), vec![5].try_into().unwrap(), 6));
		while Removals::<Test>::iter().count() > 0 {
			block();
		}
		assert_eq!(Members::count(), 12, "the founders stay, and those for whom they vouched");
	})
}

#[test]
fn a_challenged_candidate_who_declines_does_not_save_the_vouchers() {
	community(|| {
		let id = vouched(7);
		assert_ok!(challenge(3, id, 1));
		wait(VouchInterval::get());
		let _ = Members::decline_invitation(by(7));
		assert_ok!(Members::judge(root(), id, true));
		assert_noop!(Members::invite(by(key(0)), 8), Error::<Test>::Penalised);
	})
}

#[test]
fn nobody_escapes_a_penalty_by_leaving_and_being_invited_again() {
	community(|| {
		// Neither a voucher nor a challenger escapes while the challenge is open, or while the penalty lasts.
		let id = vouched(7);
		assert_ok!(challenge(3, id, 1));
		assert_ok!(Members::leave(by(key(0))));
		leave(key(3));
		assert_eq!((Members::is_active(0), Members::is_active(3)), (false, false), "they have left");
		assert_noop!(Members::invite(by(key(2)), key(0)), Error::<Test>::AccountTaken);
		assert_noop!(Members::invite(by(key(2)), key(3)), Error::<Test>::AccountTaken);
		assert_ok!(Members::judge(root(), id, true));
		leave(key(1));
		assert_noop!(Members::invite(by(key(2)), key(1)), Error::<Test>::AccountTaken);
		assert!(Members::given(0).0.is_empty(), "a former member vouches for nobody");
		wait(YEAR);
		assert_eq!((status(0), status(1), status(3)), (None, None, None), "once it is over nothing is kept");
	})
}

/// The runtime's parameters ensure that a penalty is no longer than the challenge period and `VouchAge` together
/// (`Relation::PenaltyIsServed`).
#[test]
fn a_penalised_person_who_comes_anew_vouches_no_sooner() {
	// How long before the end of the penalty the first vouch under the new key comes; 0 if it does not come earlier.
	let gained = |age: Moment| {
		let mut gained = 0;
		founded_by(12).execute_with(|| {
			wait(START);
			let id = vouched(7);
			assert_ok!(challenge(3, id, 1));
			assert_ok!(Members::judge(root(), id, true));
			let penalised_until = VouchesGiven::<Test>::get(0).frozen_until;
			VouchAge::set(age);
			assert_ok!(Members::leave(by(key(0))));
			let new = NextId::<Test>::get();
			assert_ok!(Members::invite(by(key(4)), 100));
			assert_ok!(Members::accept_invitation(by(100)));
			assert_ok!(Members::vouch(by(key(5)), new));
			wait(ChallengePeriod::get());
			assert_ok!(Members::join(by(100), new));
			while Members::vouch(by(100), 6).is_err() {
				wait(DAY);
			}
			gained = penalised_until.saturating_sub(now());
		});
		gained
	};
	assert_eq!(gained(PenaltyPeriod::get() - ChallengePeriod::get()), 0);
	assert!(gained(30 * DAY) > 0, "a shorter age would let them");
}

#[test]
fn a_vouch_that_is_taken_back_after_a_challenge_and_given_again_answers_for_it() {
	community(|| {
		let id = vouched(7);
		wait(DAY);
		assert_ok!(challenge(3, id, 1));
		assert_ok!(Members::withdraw_vouch(by(key(1)), id));
		wait(DAY);
		assert_ok!(Members::vouch(by(key(1)), id));
		assert_ok!(Members::judge(root(), id, true));
		assert_noop!(Members::invite(by(key(1)), 8), Error::<Test>::Penalised);
	})
}

#[test]
fn vouches_that_are_given_and_taken_back_keep_nobody_from_vouching_for_a_person() {
	founded_by(12).execute_with(|| {
		wait(START);
		// With founders 10 and 11 these are as many vouchers as there can be.
		for id in 2..8 {
			assert_ok!(Members::vouch(by(key(id)), 0));
		}
		assert_noop!(Members::vouch(by(key(1)), 0), Error::<Test>::EnoughVouches);
		assert_ok!(challenge(8, 0, 1));
		for id in 2..8 {
			assert_ok!(Members::withdraw_vouch(by(key(id)), 0));
		}
		// They answer for it as long as the challenge is open.
		assert_noop!(Members::vouch(by(key(1)), 0), Error::<Test>::EnoughVouches);
		assert_ok!(Members::judge(root(), 0, false));
		assert_ok!(Members::vouch(by(key(1)), 0));
		assert_eq!(vouchers(0), [10, 11, 1]);
	})
}
