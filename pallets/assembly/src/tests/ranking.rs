//! The method of Schulze: published examples, its axioms, and paths found by brute force.

use crate::{
	ranking::{self, Pairs},
	Ballot, Count, Method, Question, MOST_OPTIONS,
};
use core::cmp::Reverse;
use proptest::prelude::*;
use std::collections::BTreeSet;

fn schulze(pairs: &Pairs, answers: usize) -> Vec<u8> {
	ranking::schulze(pairs, answers).into_inner()
}

fn by_number(votes: &[u32; 12], answers: usize) -> Vec<u8> {
	ranking::by_number(votes, answers).into_inner()
}

/// Counts ballots, each written as the answers from the best to the worst, for so many voters.
fn pairs(answers: u8, ballots: &[(i32, &str)]) -> Pairs {
	let mut question = Question::new(Method::Ranking, answers, 0);
	for (voters, order) in ballots {
		let order: Vec<u8> = order.bytes().map(|letter| letter - b'A').collect();
		question.count(&Ballot::Ranked(order.try_into().unwrap()), *voters);
	}
	match question.count {
		Count::Pairs(pairs) => pairs,
		Count::Approvals(_) => unreachable!("it is ranked"),
	}
}

/// The example of Wikipedia's article on the method, from Schulze's papers: E > A > C > B > D.
#[test]
fn the_example_with_45_voters_has_its_known_order() {
	let pairs = pairs(
		5,
		&[
			(5, "ACBED"),
			(5, "ADECB"),
			(8, "BEDAC"),
			(3, "CABED"),
			(7, "CAEBD"),
			(2, "CBADE"),
			(7, "DCEBA"),
			(8, "EBADC"),
		],
	);
	// d[A,B], d[A,C], d[B,E], d[E,C], as published.
	assert_eq!((pairs[0][1], pairs[0][2], pairs[1][4], pairs[4][2]), (20, 26, 18, 21));
	assert_eq!(schulze(&pairs, 5), [1, 3, 2, 4, 0]);
}

/// The four cities of Tennessee, in Wikipedia's articles on Condorcet methods: Nashville wins.
#[test]
fn nashville_is_the_capital_of_tennessee() {
	// Memphis, Nashville, Chattanooga, Knoxville.
	let pairs = pairs(4, &[(42, "ABCD"), (26, "BCDA"), (15, "CDBA"), (17, "DCBA")]);
	assert_eq!(schulze(&pairs, 4), [3, 0, 1, 2]);
}

#[test]
fn a_cycle_is_broken_at_its_weakest_win() {
	// A beats B by 6 to 3, B beats C by 7 to 2, C beats A by 5 to 4.
	let pairs = pairs(3, &[(4, "ABC"), (3, "BCA"), (2, "CAB")]);
	assert_eq!((pairs[0][1], pairs[1][2], pairs[2][0]), (6, 7, 5));
	assert_eq!(schulze(&pairs, 3), [0, 1, 2]);
}

#[test]
fn a_perfect_cycle_is_a_tie() {
	let pairs = pairs(3, &[(1, "ABC"), (1, "BCA"), (1, "CAB")]);
	assert_eq!(schulze(&pairs, 3), [0, 0, 0]);
}

#[test]
fn answers_that_are_not_named_are_below_all_others_and_equal() {
	let pairs = pairs(4, &[(3, "BA"), (2, "D")]);
	assert_eq!(pairs[1][..4], [3, 0, 3, 3]);
	assert_eq!(pairs[2], [0; 12]);
	assert_eq!(schulze(&pairs, 4), [1, 0, 3, 2]);
}

#[test]
fn equal_numbers_of_approvals_are_equal_ranks() {
	assert_eq!(by_number(&[3, 5, 3, 0, 9, 0, 0, 0, 0, 0, 0, 0], 5), [2, 1, 2, 3, 0]);
	assert_eq!(by_number(&[0; 12], 12), [0; 12]);
	assert_eq!(by_number(&core::array::from_fn(|n| n as u32), 12), [11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0]);
}

/// A link: whether it is a win (2), a tie (1) or a loss (0); then the votes for it, and those against it.
type Link = (u8, u32, Reverse<u32>);

fn link(pairs: &Pairs, from: usize, to: usize) -> Link {
	match (pairs[from][to], pairs[to][from]) {
		(votes, against) if votes > against => (2, votes, Reverse(against)),
		(votes, against) => ((votes == against).into(), 0, Reverse(0)),
	}
}

/// The weakest link of the strongest path, from all paths that visit no answer twice.
fn strongest(pairs: &Pairs, to: usize, visited: &mut Vec<usize>, answers: usize) -> Link {
	let from = visited[visited.len() - 1];
	let mut best = link(pairs, from, to);
	for next in 0..answers {
		if next != to && !visited.contains(&next) {
			visited.push(next);
			let path = link(pairs, from, next).min(strongest(pairs, to, visited, answers));
			visited.pop();
			best = best.max(path);
		}
	}
	best
}

/// Orders of some answers, as ballots.
fn ballots(answers: u8) -> impl Strategy<Value = Vec<Vec<u8>>> {
	let order = Just((0..answers).collect::<Vec<u8>>()).prop_shuffle();
	let part = (order, 1..=usize::from(answers)).prop_map(|(order, named)| order[..named].to_vec());
	prop::collection::vec(part, 0..25)
}

fn counted(answers: u8, ballots: &[Vec<u8>]) -> Pairs {
	let mut question = Question::new(Method::Ranking, answers, 0);
	for order in ballots {
		question.count(&Ballot::Ranked(order.clone().try_into().unwrap()), 1);
	}
	match question.count {
		Count::Pairs(pairs) => pairs,
		Count::Approvals(_) => unreachable!("it is ranked"),
	}
}

fn profile() -> impl Strategy<Value = (u8, Vec<Vec<u8>>)> {
	(2..=6u8).prop_flat_map(|answers| (Just(answers), ballots(answers)))
}

proptest! {
	#![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

	#[test]
	fn ranks_follow_the_strongest_paths_among_all((answers, ballots) in profile()) {
		let pairs = counted(answers, &ballots);
		let ranks = schulze(&pairs, answers.into());
		let answers = usize::from(answers);
		let path = |from: usize, to: usize| strongest(&pairs, to, &mut vec![from], answers);
		let beats = |one: usize, other: usize| path(one, other) > path(other, one);
		for one in 0..answers {
			// A rank is the length of the longest chain of wins above it.
			let above = (0..answers).filter(|other| beats(*other, one));
			let expected = above.map(|other| ranks[other] + 1).max().unwrap_or(0);
			prop_assert_eq!(ranks[one], expected, "of answer {} in {:?}", one, &ballots);
		}
	}

	#[test]
	fn an_answer_that_beats_each_other_one_is_alone_at_the_top((answers, ballots) in profile()) {
		let pairs = counted(answers, &ballots);
		let ranks = schulze(&pairs, answers.into());
		let answers = usize::from(answers);
		let wins_all = |one: &usize| (0..answers).all(|other| other == *one || pairs[*one][other] > pairs[other][*one]);
		if let Some(winner) = (0..answers).find(wins_all) {
			prop_assert_eq!(ranks[winner], 0);
			prop_assert_eq!(ranks.iter().filter(|rank| **rank == 0).count(), 1);
		}
	}

	#[test]
	fn another_numbering_of_the_answers_changes_nothing((answers, ballots) in profile(), shift in 0..6u8) {
		let moved = |answer: u8| (answer + shift) % answers;
		let other: Vec<Vec<u8>> =
			ballots.iter().map(|order| order.iter().map(|answer| moved(*answer)).collect()).collect();
		let ranks = schulze(&counted(answers, &ballots), answers.into());
		let moved_ranks = schulze(&counted(answers, &other), answers.into());
		for answer in 0..answers {
			prop_assert_eq!(ranks[usize::from(answer)], moved_ranks[usize::from(moved(answer))]);
		}
	}

	#[test]
	fn what_is_counted_can_be_taken_back((answers, ballots) in profile(), extra in ballots(6)) {
		let before = counted(answers, &ballots);
		let mut question = Question { ends_at: 0, answers, count: Count::Pairs(before) };
		let fits = |order: &&Vec<u8>| order.iter().all(|answer| *answer < answers);
		let extra: Vec<Ballot> =
			extra.iter().filter(fits).map(|order| Ballot::Ranked(order.clone().try_into().unwrap())).collect();
		extra.iter().for_each(|ballot| question.count(ballot, 3));
		extra.iter().for_each(|ballot| question.count(ballot, -3));
		prop_assert_eq!(question.count, Count::Pairs(before));
	}
}

/// A ballot of the file: how many voters have it, if they are more than one, and their order.
fn written(ballot: &str) -> (i32, &str) {
	let (voters, order) = ballot.split_at(ballot.bytes().take_while(u8::is_ascii_digit).count());
	(if voters.is_empty() { 1 } else { voters.parse().unwrap() }, order)
}

/// The [README](reference/README.md) says where the elections come from, and how the ranks were found.
#[test]
fn random_polls_and_published_elections_are_ranked_as_other_implementations_rank_them() {
	let (mut random, mut published, mut ties) = (0, 0, 0);
	for line in include_str!("reference/ranking.csv").lines().skip(1) {
		let [source, answers, ballots, expected] = line.split(';').collect::<Vec<_>>()[..] else {
			panic!("{line} has four columns");
		};
		let answers: u8 = answers.parse().unwrap();
		let ballots: Vec<(i32, &str)> = ballots.split(' ').map(written).collect();
		let expected: Vec<u8> = expected.split(' ').map(|rank| rank.parse().unwrap()).collect();
		assert_eq!(schulze(&pairs(answers, &ballots), answers.into()), expected, "of {line}");
		if source == "random" {
			random += 1;
		} else {
			published += 1;
		}
		let different: BTreeSet<_> = expected.iter().collect();
		ties += i32::from(different.len() < expected.len());
	}
	assert_eq!((random, published), (300, 5));
	assert!(ties > 50, "ties are frequent: {ties}");
}

#[test]
fn twelve_answers_are_ranked() {
	assert_eq!(MOST_OPTIONS, 12);
	let all: Vec<u8> = (0..12).rev().collect();
	let ranks = schulze(&counted(12, &[all]), 12);
	assert_eq!(ranks, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0]);
}
