//! The removal of a branch of false persons in one decision.

use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use sp_core::H256;

/// Makes a member for whom these persons vouch.
fn grown(who: AccountId, vouchers: &[MemberId]) -> MemberId {
	let (id, person) = Members::register(who, vouchers.first().copied());
	Members::activate(id, person);
	for giver in vouchers {
		Members::write_vouch(*giver, id);
	}
	id
}

/// The key of a founder, or of a member who was made by [`grown`].
fn key_of(id: MemberId) -> AccountId {
	People::<Test>::get(id).unwrap().account
}

fn challenge(giver: MemberId, id: MemberId) {
	assert_ok!(Members::challenge(by(key(giver)), id, H256::repeat_byte(7)));
}

fn name(giver: MemberId, head: MemberId, persons: &[MemberId]) {
	for some in persons.chunks(NAMED as usize) {
		assert_ok!(Members::name_branch(by(key(giver)), head, some.to_vec().try_into().unwrap()));
	}
}

fn judge(heads: &[MemberId], challenger: MemberId) {
	assert_ok!(Members::judge_branch(root(), heads.to_vec().try_into().unwrap(), challenger));
	wait(BUCKET);
	for _ in 0..20 {
		block();
	}
}

/// Two false members A and B, for whom founders 0 and 1 vouch. A and B have brought in three others, who also vouch for
/// each other in a ring. Founder 4 vouches for an honest newcomer, together with A and B.
fn with_a_branch(story: impl FnOnce([MemberId; 2], [MemberId; 3], MemberId)) {
	founded_by(12).execute_with(|| {
		wait(START);
		let (a, b) = (grown(100, &[0, 1]), grown(101, &[0, 1]));
		let ring = [grown(102, &[a, b]), grown(103, &[a, b]), grown(104, &[a, b])];
		for n in 0..3 {
			Members::write_vouch(ring[n], ring[(n + 1) % 3]);
		}
		let honest = grown(105, &[a, b, 4]);
		wait(VouchInterval::get());
		story([a, b], ring, honest);
		Members::do_try_state().unwrap();
		assert_eq!((Removals::<Test>::iter().count(), Branches::<Test>::iter().count()), (0, 0));
	})
}

#[test]
fn persons_vouched_for_only_within_the_branch_fall_with_it_and_others_stay() {
	with_a_branch(|[a, b], ring, honest| {
		challenge(6, a);
		challenge(7, b);
		name(6, a, &[honest, a, ring[0], ring[1], ring[2], 9, ring[0]]);
		judge(&[a, b], 6);
		for id in [a, b].into_iter().chain(ring) {
			assert_eq!(status(id), None, "{id}");
		}
		assert!(Members::is_active(honest) && Members::is_active(9));
		assert_ok!(Members::invite(by(key(6)), 300));
	})
}

#[test]
fn the_vouchers_of_the_heads_are_penalised_and_their_vouchers_for_half_the_time() {
	with_a_branch(|[a, b], ring, _| {
		challenge(6, a);
		challenge(7, b);
		name(6, a, &ring);
		judge(&[a, b], 6);
		let frozen = |id| VouchesGiven::<Test>::get(id).frozen_until;
		let vouchers: Vec<_> =
			Members::valid_vouches(1).map(|vouch| vouch.giver).filter(|id| *id > 1).collect();
		assert!(!vouchers.is_empty());
		let (whole, half) = (now() + PenaltyPeriod::get(), now() + PenaltyPeriod::get() / 2);
		assert!(frozen(0) > half && frozen(0) <= whole && frozen(1) == frozen(0));
		for id in vouchers {
			assert!(frozen(id) > now() && frozen(id) <= half, "{id}");
		}
		assert_eq!((frozen(6), frozen(4)), (0, 0));
	})
}

#[test]
fn vouches_from_the_time_when_the_head_was_challenged_count() {
	with_a_branch(|[a, b], ring, honest| {
		challenge(6, a);
		challenge(7, b);
		name(6, a, &[ring[0], ring[1], ring[2], honest]);
		// A false vouch from outside saves nobody, and a withdrawn vouch condemns nobody.
		wait(DAY);
		assert_ok!(Members::vouch(by(key(5)), ring[0]));
		assert_ok!(Members::withdraw_vouch(by(key(4)), honest));
		judge(&[a, b], 6);
		assert_eq!(ring.map(status), [None; 3]);
		assert!(Members::is_active(honest));
	})
}

#[test]
fn a_branch_whose_second_head_is_not_challenged_stays() {
	with_a_branch(|[a, b], ring, _| {
		challenge(6, a);
		name(6, a, &ring);
		let heads = |all: &[MemberId]| all.to_vec().try_into().unwrap();
		assert_noop!(Members::judge_branch(root(), heads(&[a, b]), 6), Error::<Test>::NoChallenge);
		assert_noop!(Members::judge_branch(root(), heads(&[a]), 7), Error::<Test>::NoBranch);
		assert_noop!(Members::judge_branch(root(), heads(&[]), 6), Error::<Test>::NoChallenge);
		judge(&[a], 6);
		assert_eq!(status(a), None);
		for id in ring {
			assert!(Members::is_active(id), "B vouches for them still");
		}
	})
}

#[test]
fn only_a_challenger_names_a_branch_and_no_challenger_fills_that_of_another() {
	with_a_branch(|[a, b], ring, _| {
		let some = |all: &[MemberId]| all.to_vec().try_into().unwrap();
		assert_noop!(Members::name_branch(by(key(6)), a, some(&ring)), Error::<Test>::NoChallenge);
		challenge(6, a);
		challenge(7, b);
		challenge(8, a);
		assert_noop!(Members::name_branch(by(key(7)), a, some(&ring)), Error::<Test>::NotAChallenger);
		// A friend of the branch names a thousand others, to fill the list.
		name(8, a, &(0..u64::from(BRANCH)).collect::<Vec<_>>());
		assert_noop!(Members::name_branch(by(key(8)), a, some(&[9])), Error::<Test>::BranchTooLarge);
		name(6, a, &ring);
		judge(&[a, b], 6);
		assert_eq!(ring.map(status), [None; 3]);
	})
}

#[test]
fn a_branch_that_is_dismissed_or_not_decided_leaves_nothing() {
	with_a_branch(|[a, b], ring, _| {
		challenge(6, a);
		challenge(7, b);
		name(6, a, &ring);
		name(7, b, &ring);
		assert_ok!(Members::judge(root(), a, false));
		wait(Members::judge_time());
		assert_eq!((Branches::<Test>::iter().count(), Lines::<Test>::iter().count()), (0, 0));
		assert!(Members::is_active(a) && Members::is_active(b) && Members::is_active(ring[0]));
	})
}

#[test]
fn a_thousand_false_persons_are_removed_by_one_decision_over_many_blocks() {
	founded_by(12).execute_with(|| {
		wait(START);
		let a = grown(100, &[0, 1]);
		// A tree: each person has vouched for six others.
		let mut all = vec![a];
		for n in 0..u64::from(BRANCH) {
			let voucher = all[n as usize / 6];
			all.push(grown(1_000_000 + n, &[voucher]));
		}
		wait(VouchInterval::get());
		challenge(6, a);
		// The order of the names does not matter.
		let mut named = all[1..].to_vec();
		named.reverse();
		name(6, a, &named);
		assert_ok!(Members::judge_branch(root(), vec![a].try_into().unwrap(), 6));
		let (mut blocks, mut before) = (0, Members::count());
		while Removals::<Test>::iter().count() > 0 {
			block();
			assert!(before - Members::count() < 500, "no block does it all");
			before = Members::count();
			blocks += 1;
		}
		assert!(blocks > 3, "{blocks} blocks");
		assert_eq!(Members::count(), 12);
		Members::do_try_state().unwrap();
	})
}

#[test]
fn a_branch_whose_vouches_were_all_taken_back_falls_with_its_heads() {
	with_a_branch(|[a, b], ring, honest| {
		let vouches: Vec<_> = VouchesReceived::<Test>::iter()
			.flat_map(|(id, all)| all.into_iter().map(move |v| (v.giver, id)))
			.collect();
		for (giver, id) in vouches.into_iter().filter(|(_, id)| *id >= a) {
			assert_ok!(Members::withdraw_vouch(by(key_of(giver)), id));
		}
		wait(60 * DAY);
		challenge(6, a);
		challenge(7, b);
		name(6, a, &[ring[0], ring[1], ring[2], honest]);
		judge(&[a, b], 6);
		assert_eq!([a, b].into_iter().chain(ring).map(status).collect::<Vec<_>>(), [None; 5]);
		assert!(Members::is_active(honest), "founder 4 vouched for them when they joined");
		for giver in [0, 1] {
			assert_noop!(Members::invite(by(key(giver)), 300), Error::<Test>::Penalised);
		}
		assert_ok!(Members::invite(by(key(4)), 300));
	})
}

#[test]
fn a_branch_falls_even_if_those_who_brought_it_in_have_left() {
	with_a_branch(|[a, b], ring, honest| {
		// One more, for whom A, B and the ring vouch. A and B leave, and the ring is challenged.
		let last = grown(106, &[a, b, ring[0]]);
		leave(100);
		leave(101);
		assert_eq!([a, b].map(status), [None; 2]);
		assert_eq!(vouchers(last), [ring[0]]);
		challenge(6, ring[0]);
		name(6, ring[0], &[last, honest]);
		judge(&[ring[0]], 6);
		assert_eq!([ring[0], last].map(status), [None; 2]);
		assert!(Members::is_active(honest));
	})
}

#[test]
fn nobody_leaves_a_branch_by_renewing_after_the_challenge_began() {
	with_a_branch(|[a, b], ring, _| {
		for giver in [a, b, ring[2]] {
			assert_ok!(Members::withdraw_vouch(by(key_of(giver)), ring[0]));
		}
		wait(VouchInterval::get());
		challenge(6, a);
		challenge(7, b);
		for giver in [a, b] {
			assert_ok!(Members::vouch(by(key_of(giver)), ring[0]));
		}
		assert_ok!(Members::renew(by(key_of(ring[0]))));
		name(6, a, &ring);
		judge(&[a, b], 6);
		assert_eq!(ring.map(status), [None; 3]);
	})
}
