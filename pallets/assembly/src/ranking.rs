//! From counts to ranks: by number, and by the method of Schulze. These are pure functions.

use frame_support::BoundedVec;

use crate::{Ranks, MOST_OPTIONS};

/// The most answers, as the size of an array.
const MOST: usize = MOST_OPTIONS as usize;

/// How many voters prefer the first answer (row) to the second (column).
pub type Pairs = [[u32; MOST]; MOST];

fn at(pairs: &Pairs, row: usize, column: usize) -> u32 {
	pairs.get(row).and_then(|row| row.get(column)).copied().unwrap_or_default()
}

fn set(pairs: &mut Pairs, row: usize, column: usize, value: u32) {
	if let Some(place) = pairs.get_mut(row).and_then(|row| row.get_mut(column)) {
		*place = value;
	}
}

/// The strength of the strongest path from each answer to each other one.
///
/// A path goes from an answer to one that it beats, and is as strong as the weakest of its wins. A win is as strong as
/// the number of voters who prefer the winner ("winning votes").
fn strongest_paths(pairs: &Pairs, answers: usize) -> Pairs {
	let mut paths = Pairs::default();
	for row in 0..answers {
		for column in 0..answers {
			let votes = at(pairs, row, column);
			if votes > at(pairs, column, row) {
				set(&mut paths, row, column, votes);
			}
		}
	}
	for through in 0..answers {
		for row in 0..answers {
			for column in 0..answers {
				let detour = at(&paths, row, through).min(at(&paths, through, column));
				if row != column && detour > at(&paths, row, column) {
					set(&mut paths, row, column, detour);
				}
			}
		}
	}
	paths
}

/// Gives rank 0 to the answers that no other one beats, rank 1 to those that are unbeaten without these, and so on.
fn peel(answers: usize, beats: impl Fn(usize, usize) -> bool) -> Ranks {
	let mut ranks = [None::<u8>; MOST];
	let mut rank = 0u8;
	// `beats` has no cycle, so each round ranks at least one answer.
	while ranks.iter().take(answers).any(Option::is_none) && usize::from(rank) < MOST {
		let before = ranks;
		let open = |answer: &usize| before.get(*answer).is_some_and(Option::is_none);
		for answer in (0..answers).filter(open) {
			if !(0..answers).filter(open).any(|other| beats(other, answer)) {
				if let Some(place) = ranks.get_mut(answer) {
					*place = Some(rank);
				}
			}
		}
		rank = rank.saturating_add(1);
	}
	BoundedVec::truncate_from(ranks.into_iter().take(answers).map(Option::unwrap_or_default).collect())
}

/// Ranks answers by the method of Schulze. An answer beats another one if its strongest path to it is stronger than the
/// path back. `answers` is at most [`MOST_OPTIONS`].
pub fn schulze(pairs: &Pairs, answers: usize) -> Ranks {
	let answers = answers.min(MOST);
	let paths = strongest_paths(pairs, answers);
	peel(answers, |one, other| at(&paths, one, other) > at(&paths, other, one))
}

/// Ranks answers by their numbers of votes. `answers` is at most [`MOST_OPTIONS`].
pub fn by_number(votes: &[u32; MOST], answers: usize) -> Ranks {
	let of = |answer: usize| votes.get(answer).copied().unwrap_or_default();
	peel(answers.min(MOST), |one, other| of(one) > of(other))
}
