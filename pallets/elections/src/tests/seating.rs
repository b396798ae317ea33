//! Terms, vacancies, and the ballots that are kept for them.

use super::*;
use std::collections::BTreeSet;

/// Ballots that elect these members in this order.
fn in_order(members: &[MemberId]) -> Vec<(MemberId, Vec<MemberId>)> {
	(1..=members.len()).map(|n| (10 - n as MemberId, members[..n].to_vec())).collect()
}

fn elect_in_order(body: TestBody, members: &[MemberId]) {
	open(body, members);
	let votes = in_order(members);
	let votes: Vec<_> = votes.iter().map(|(voter, choices)| (*voter, &choices[..])).collect();
	vote(body, &votes);
	pass(VOTING);
}

#[test]
fn terms_are_staggered_and_each_election_renews_a_part() {
	chain(|| {
		elect(Council, &[3, 4, 5], &[(9, &[3, 4, 5]), (8, &[3, 4]), (7, &[3])]);
		assert_eq!(terms(Council), [(3, 3), (4, 2), (5, 1)]);
		elect(Council, &[6], &[(9, &[6])]);
		assert_eq!(terms(Council), [(3, 3), (4, 2), (6, 4)]);
		elect(Council, &[4, 7], &[(9, &[4]), (8, &[4]), (7, &[7])]);
		assert_eq!(terms(Council), [(3, 3), (6, 4), (4, 5)]);
		elect(Council, &[3], &[(9, &[3])]);
		assert_eq!(terms(Council), [(6, 4), (4, 5), (3, 6)]);
	})
}

#[test]
fn nobody_loses_a_seat_before_somebody_is_elected_to_it() {
	chain(|| {
		elect(Council, &[3, 4, 5], &[(9, &[3, 4, 5])]);
		told();
		elect(Council, &[], &[]);
		assert_eq!(terms(Council), [(3, 3), (4, 2), (5, 1)]);
		assert_eq!(told(), []);
		// Two terms are over now. Only one is elected, and the one whose term is over for longer goes.
		elect(Council, &[6], &[(9, &[6])]);
		assert_eq!(seated(Council), [3, 4, 6]);
		assert_eq!(told(), [(Council, [vec![6], vec![5], vec![3, 4, 6]])]);
		assert!(events().contains(&Event::Left { body: Council, member: 5, cause: Cause::TermOver }));
	})
}

#[test]
fn only_so_many_validators_change_at_once() {
	chain(|| {
		let mut before = seated(Validators);
		for (new, expected) in [(3, [1, 2, 3]), (4, [2, 3, 4]), (5, [3, 4, 5]), (6, [4, 5, 6])] {
			elect(Validators, &[new, 7], &[(9, &[new, 7]), (8, &[new]), (7, &[7, new])]);
			let after = seated(Validators);
			assert_eq!(after, expected);
			assert_eq!(before.iter().filter(|member| !after.contains(member)).count(), 1);
			before = after;
		}
	})
}

#[test]
fn a_vacancy_is_filled_from_the_same_ballots_for_the_rest_of_the_term() {
	chain(|| {
		elect_in_order(Council, &[3, 4, 5, 6]);
		assert_eq!(terms(Council), [(3, 3), (4, 2), (5, 1)]);
		told();
		assert_noop!(Voting::resign(by(7), Council), Error::NotSeated);
		assert_ok!(Voting::resign(by(4), Council));
		assert_eq!(told(), [(Council, [vec![], vec![4], vec![3, 5]])]);
		pass(0);
		assert_eq!(terms(Council), [(3, 3), (5, 1), (6, 2)]);
		assert_eq!(told(), [(Council, [vec![6], vec![], vec![3, 5, 6]])]);
		// Nobody is left on these ballots. The next election fills the seat.
		assert_ok!(Voting::resign(by(3), Council));
		pass(0);
		assert_eq!(terms(Council), [(5, 1), (6, 2)]);
		elect(Council, &[3, 7], &[(9, &[3, 7]), (8, &[3])]);
		assert_eq!(seated(Council), [3, 6, 7]);
	})
}

#[test]
fn several_vacancies_in_one_block_are_filled_together() {
	chain(|| {
		elect_in_order(Council, &[3, 4, 5, 6, 7]);
		leave(3);
		leave(4);
		assert_eq!(seated(Council), [5]);
		pass(0);
		assert_eq!(terms(Council), [(5, 1), (6, 3), (7, 2)]);
	})
}

#[test]
fn a_vacancy_during_the_count_of_another_one_begins_it_anew() {
	chain(|| {
		elect_in_order(Council, &[3, 4, 5, 6, 7]);
		assert_ok!(Voting::resign(by(3), Council));
		block();
		block();
		assert_ok!(Voting::resign(by(4), Council));
		Voting::do_try_state().unwrap();
		pass(0);
		assert_eq!(seated(Council), [5, 6, 7]);
	})
}

#[test]
fn somebody_who_is_no_member_any_more_has_no_seat() {
	chain(|| {
		elect(Council, &[0, 4], &[(9, &[0, 4])]);
		assert_eq!((seated(Council), seated(Validators)), (vec![0, 4], vec![0, 1, 2]));
		told();
		leave(0);
		assert_eq!((seated(Council), seated(Validators)), (vec![4], vec![1, 2]));
		let outgoing =
			|told: &[(TestBody, [Vec<MemberId>; 3])]| told.iter().all(|(_, [_, out, _])| out == &[0]);
		assert!(outgoing(&told()));
		assert!(events().contains(&Event::Left { body: Council, member: 0, cause: Cause::NoMember }));
		// Coming back does not bring the seat back.
		join(0);
		pass(0);
		assert_eq!(seated(Council), [4]);
	})
}

#[test]
fn a_new_key_keeps_the_seat() {
	chain(|| {
		elect(Council, &[3], &[(9, &[3])]);
		rekey(3, 30);
		pass(0);
		assert_eq!(seated(Council), [3]);
		assert_noop!(Voting::resign(by(3), Council), Error::NotAMember);
		assert_ok!(Voting::resign(by(30), Council));
	})
}

#[test]
fn ballots_are_kept_as_long_as_somebody_has_a_seat_from_them() {
	chain(|| {
		let kept = || Elections::<Test>::iter_key_prefix(Council).collect::<BTreeSet<_>>();
		elect(Council, &[3, 4, 5], &[(9, &[3, 4, 5])]);
		assert_eq!(kept(), BTreeSet::from([0]));
		elect(Council, &[6], &[(9, &[6])]);
		elect(Council, &[7], &[(9, &[7])]);
		assert_eq!(kept(), BTreeSet::from([0, 1, 2]));
		elect(Council, &[8], &[(9, &[8])]);
		assert_eq!(kept(), BTreeSet::from([1, 2, 3]));
		assert!(Pages::<Test>::iter_prefix((Council, 0)).next().is_none());
		assert_eq!(terms(Council), [(6, 4), (7, 5), (8, 6)]);
	})
}

#[test]
fn a_body_that_becomes_smaller_loses_those_whose_terms_are_over() {
	chain(|| {
		elect(Council, &[3, 4, 5], &[(9, &[3, 4, 5])]);
		CouncilSeats::set(2);
		elect(Council, &[6], &[(9, &[6])]);
		assert_eq!(terms(Council), [(3, 3), (4, 2)]);
		CouncilSeats::set(4);
		elect(Council, &[6, 7], &[(9, &[6, 7])]);
		assert_eq!(seated(Council), [3, 4, 6, 7]);
	})
}

#[test]
fn a_term_that_ends_while_a_vacancy_is_open_is_not_filled_twice() {
	chain(|| {
		elect_in_order(Council, &[3, 4, 5, 6]);
		open(Council, &[7]);
		vote(Council, &[(9, &[7])]);
		sleep(VOTING);
		block();
		// The term of 5 ends by the election that is being counted.
		assert_ok!(Voting::resign(by(5), Council));
		pass(0);
		let seats = seated(Council);
		assert_eq!(seats.len(), 3, "{seats:?}");
		assert!(seats.contains(&3) && seats.contains(&4));
	})
}

#[test]
fn the_first_persons_stay_until_somebody_is_elected_in_their_place() {
	chain(|| {
		Founders::set(vec![7, 8, 9]);
		elect(Council, &[], &[]);
		assert!(!Voting::has_begun(Council) && seated(Council).is_empty(), "nobody stands, nothing changes");
		told();
		elect(Council, &[3], &[(0, &[3])]);
		assert!(Voting::has_begun(Council));
		assert_eq!(seated(Council), [3, 8, 9], "one has made room for the person who was elected");
		assert_eq!(told().pop(), Some((Council, [vec![3], vec![7], vec![8, 9, 3]])));
		// They are recalled like all others, and their seats are filled first.
		recall(Council, 8, &[0, 1], &[(0, true), (1, true), (2, true)]);
		elect(Council, &[4, 5], &[(0, &[4, 5])]);
		assert_eq!(seated(Council), [3, 4, 5]);
	})
}

#[test]
fn nobody_stays_longer_than_one_more_term() {
	chain(|| {
		elect(Council, &[3, 4, 5], &[(9, &[3, 4, 5]), (8, &[3, 4]), (7, &[3])]);
		assert_eq!(terms(Council), [(3, 3), (4, 2), (5, 1)]);
		// Nobody stands any more. Three elections are one term.
		for left in [&[3, 4, 5][..], &[3, 4, 5], &[3, 4, 5], &[3, 4], &[3]] {
			elect(Council, &[], &[]);
			assert_eq!(seated(Council), left);
		}
		elect(Council, &[], &[]);
		assert!(seated(Council).is_empty());
	})
}

#[test]
fn a_body_without_anybody_has_an_election_at_once() {
	chain(|| {
		elect(Council, &[3], &[(9, &[3])]);
		assert_ok!(Voting::resign(by(3), Council));
		pass(0);
		assert_eq!((seated(Council), stage(Council)), (vec![], Some(Stage::Standing)));
		elect(Council, &[4], &[(9, &[4])]);
		assert_eq!(seated(Council), [4]);
	})
}

#[test]
fn a_seat_that_the_runtime_takes_is_filled_from_the_same_ballots() {
	chain(|| {
		elect(Council, &[3, 4, 5, 6], &[(9, &[3, 4, 5, 6]), (8, &[3, 4, 5])]);
		Voting::dismiss(Council, 4);
		Voting::dismiss(Council, 9);
		assert!(events().contains(&Event::Left { body: Council, member: 4, cause: Cause::Dismissed }));
		pass(0);
		assert_eq!(seated(Council), [3, 5, 6]);
	})
}
