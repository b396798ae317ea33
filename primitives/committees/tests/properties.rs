//! Small random elections: the definition, the axioms, and what must not matter.

#![allow(clippy::restriction)]

#[allow(dead_code)]
mod common;

use codec::{Decode, Encode};
use committees::{CandidateId, Count, InMemory, Progress, Role};
use equal_shares::Natural;
use num_bigint::BigUint;
use num_rational::BigRational;
use proptest::{collection::vec, prelude::*, sample::subsequence};

use common::{by_definition, counted, number, placed, Votes};

const CANDIDATES: u16 = 7;

fn votes() -> impl Strategy<Value = Votes> {
	let all: Vec<CandidateId> = (0..CANDIDATES).collect();
	vec(subsequence(all, 0..=usize::from(CANDIDATES)), 0..12)
}

fn roles() -> impl Strategy<Value = Vec<Role>> {
	let role = prop_oneof![4 => Just(Role::Free), 2 => Just(Role::Sitting), 1 => Just(Role::Out)];
	vec(role, usize::from(CANDIDATES))
}

const FREE: [Role; CANDIDATES as usize] = [Role::Free; CANDIDATES as usize];

fn unlimited(number: &Natural) -> BigUint {
	let bytes = Vec::<u8>::decode(&mut &number.encode()[..]).expect("a number is its bytes");
	BigUint::from_bytes_le(&bytes)
}

/// The load of those who share the last seat.
fn last_load(count: &Count) -> Option<BigRational> {
	let load = unlimited(&count.placed().last()?.load);
	Some(BigRational::new(load.into(), unlimited(count.denominator()).into()))
}

/// The loads that the seats give to the voter with this ballot.
fn loads(count: &Count, ballot: &[CandidateId]) -> BigRational {
	let denominator = unlimited(count.denominator());
	let own = count.placed().iter().filter(|placed| ballot.contains(&placed.candidate));
	let own = own.map(|placed| BigRational::new(unlimited(&placed.load).into(), denominator.clone().into()));
	own.max().unwrap_or(number(0))
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(400))]

	#[test]
	fn the_count_is_the_definition(votes in votes(), roles in roles(), seats in 0u16..6) {
		let count = counted(&votes, &roles, seats);
		let (expected, expected_loads) = by_definition(&votes, &roles, seats.into());
		prop_assert_eq!(placed(&count), expected);
		for (ballot, load) in votes.iter().zip(expected_loads) {
			prop_assert_eq!(loads(&count, ballot), load);
		}
	}

	#[test]
	fn a_count_in_pieces_that_was_stored_in_between_is_the_same(
		votes in votes(), roles in roles(), seats in 0u16..6, work in 1u64..60, per_page in 1usize..5,
	) {
		let pages = InMemory::new(votes.clone(), per_page);
		let mut count = Count::new(roles.clone(), seats);
		let most = Count::max_size(roles.len() as u32, CANDIDATES.into());
		while count.step(&pages, work) == Progress::Counting {
			let stored = count.encode();
			prop_assert!(stored.len() <= most as usize);
			count = Count::decode(&mut &stored[..]).expect("it was encoded");
		}
		prop_assert!(count.encode().len() <= most as usize);
		prop_assert_eq!(count, counted(&votes, &roles, seats));
	}

	#[test]
	fn the_order_of_the_voters_does_not_matter(votes in votes(), roles in roles(), seats in 0u16..6) {
		let backwards: Votes = votes.iter().rev().cloned().collect();
		prop_assert_eq!(counted(&backwards, &roles, seats), counted(&votes, &roles, seats));
	}

	/// This is committee monotonicity.
	#[test]
	fn with_one_more_seat_nobody_loses_theirs(votes in votes(), seats in 0u16..6) {
		let (fewer, more) = (counted(&votes, &FREE, seats), counted(&votes, &FREE, seats + 1));
		prop_assert!(placed(&more).starts_with(&placed(&fewer)));
	}

	/// Proportional justified representation, by brute force over all groups.
	#[test]
	fn each_group_of_voters_with_common_candidates_has_its_part_of_the_seats(votes in votes(), seats in 1u16..6) {
		let elected = placed(&counted(&votes, &FREE, seats));
		for group in 1u32..1 << votes.len() {
			let group: Vec<_> = (0..votes.len()).filter(|voter| group >> voter & 1 == 1).collect();
			let common = (0..CANDIDATES).filter(|id| group.iter().all(|voter| votes[*voter].contains(id)));
			let deserved = (group.len() * usize::from(seats) / votes.len()).min(common.count());
			let theirs = elected.iter().filter(|id| group.iter().any(|voter| votes[*voter].contains(id)));
			prop_assert!(theirs.count() >= deserved, "the group {group:?} deserves {deserved} of {elected:?}");
		}
	}

	/// Priceability: each voter has the load of the last seat to spend, and each seat is paid by those who approve it.
	/// No candidate without a seat has voters who have more than one left.
	#[test]
	fn all_have_the_same_money_and_pay_for_those_whom_they_approve(votes in votes(), seats in 1u16..6) {
		let count = counted(&votes, &FREE, seats);
		let Some(money) = last_load(&count) else { return Ok(()) };
		let mut left: Vec<_> = votes.iter().map(|ballot| &money - loads(&count, ballot)).collect();
		prop_assert!(left.iter().all(|left| *left >= number(0)));
		let spent = left.iter().fold(number(0), |sum, left| sum + &money - left);
		prop_assert_eq!(spent, number(count.placed().len()));
		let elected = placed(&count);
		for id in (0..CANDIDATES).filter(|id| !elected.contains(id)) {
			let own = votes.iter().zip(&mut left).filter(|(ballot, _)| ballot.contains(&id));
			prop_assert!(own.fold(number(0), |sum, (_, left)| sum + &*left) <= number(1));
		}
	}

	/// A seat that becomes vacant is filled from the same ballots, and all others keep theirs.
	#[test]
	fn a_vacancy_unseats_nobody(votes in votes(), seats in 1u16..6, gone in 0usize..6) {
		let elected = placed(&counted(&votes, &FREE, seats));
		let Some(gone) = elected.get(gone).copied() else { return Ok(()) };
		let roles: Vec<_> = (0..CANDIDATES).map(|id| match id {
			id if id == gone => Role::Out,
			id if elected.contains(&id) => Role::Sitting,
			_ => Role::Free,
		}).collect();
		let count = counted(&votes, &roles, 1);
		let all: Vec<_> = placed(&count);
		prop_assert!(elected.iter().all(|id| *id == gone || all.contains(id)));
		prop_assert!(!all.contains(&gone) && all.len() <= elected.len());
	}
}

#[test]
fn on_ballots_for_parties_seats_are_those_of_d_hondt() {
	// 53, 24 and 23 votes for 7 seats. The quotients of d'Hondt: 53, 26.5, 24, 23, 17.7, 13.25, 12.
	let parties: [Vec<CandidateId>; 3] = [(0..7).collect(), (7..14).collect(), (14..21).collect()];
	let mut votes = Votes::new();
	for (party, size) in parties.iter().zip([53, 24, 23]) {
		votes.extend(vec![party.clone(); size]);
	}
	let elected = placed(&counted(&votes, &[Role::Free; 21], 7));
	let of = |party: &[CandidateId]| elected.iter().filter(|id| party.contains(id)).count();
	assert_eq!(parties.each_ref().map(|party| of(party)), [4, 2, 1]);
}

#[test]
fn the_next_candidate_of_a_minority_takes_its_vacant_seat() {
	// Seven approve 0, 1 and 2; three approve 3 and 4. Of three seats the minority has one.
	let mut votes: Votes = vec![vec![0, 1, 2]; 7];
	votes.extend(vec![vec![3, 4]; 3]);
	assert_eq!(placed(&counted(&votes, &[Role::Free; 5], 3)), [0, 1, 3]);
	let roles = [Role::Sitting, Role::Sitting, Role::Free, Role::Out, Role::Free];
	assert_eq!(counted(&votes, &roles, 1).elected().collect::<Vec<_>>(), [4]);
}

#[test]
fn of_tied_candidates_the_first_in_the_list_is_elected_and_the_others_are_named() {
	let count = counted(&vec![vec![2], vec![1], vec![1, 2]], &[Role::Free; 3], 1);
	assert_eq!(count.placed()[0].candidate, 1);
	assert_eq!(count.placed()[0].ties, [2]);
}

#[test]
fn nobody_is_elected_without_an_approval() {
	assert_eq!(placed(&counted(&vec![vec![1], vec![]], &[Role::Free; 3], 3)), [1]);
	assert_eq!(placed(&counted(&vec![], &[Role::Free; 3], 3)), []);
	// A sitting candidate whose voters are gone keeps the seat, and others are elected.
	assert_eq!(counted(&vec![vec![1]], &[Role::Sitting, Role::Free], 1).elected().collect::<Vec<_>>(), [1]);
}

#[test]
fn a_number_that_is_not_in_the_list_is_passed_over() {
	assert_eq!(placed(&counted(&vec![vec![0, 9], vec![9], vec![u16::MAX]], &[Role::Free; 2], 2)), [0]);
}
