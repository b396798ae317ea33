//! From counts to ranks: by number, and by the method of Schulze. These are pure functions.

use core::cmp::Ordering;
use frame_support::BoundedVec;

use crate::{Ranks, MOST_OPTIONS};

/// The most answers, as the size of an array.
const MOST: usize = MOST_OPTIONS as usize;

/// How many voters prefer the first answer (row) to the second (column).
pub type Pairs = [[u32; MOST]; MOST];

/// The strengths of the strongest paths from each answer (row) to each other one (column).
type Paths = [[u64; MOST]; MOST];

fn at<N: Copy + Default>(table: &[[N; MOST]; MOST], row: usize, column: usize) -> N {
	table.get(row).and_then(|row| row.get(column)).copied().unwrap_or_default()
}

fn set(paths: &mut Paths, row: usize, column: usize, strength: u64) {
	if let Some(place) = paths.get_mut(row).and_then(|row| row.get_mut(column)) {
		*place = strength;
	}
}

/// The strength of the link from one answer to another, which `votes` prefer to the other and `against` the other way
/// round. A win with more votes is stronger, and of two with equal votes the one with fewer against it ("winning
/// votes"). A tie is weaker than each win, and stronger than a loss.
fn strength(votes: u32, against: u32) -> u64 {
	match votes.cmp(&against) {
		Ordering::Greater => u64::from(votes).wrapping_shl(32) | u64::from(u32::MAX.saturating_sub(against)),
		Ordering::Equal => 1,
		Ordering::Less => 0,
	}
}

/// A path is as strong as its weakest link.
fn strongest_paths(pairs: &Pairs, answers: usize) -> Paths {
	let mut paths = Paths::default();
	for row in 0..answers {
		for column in (0..answers).filter(|column| *column != row) {
			set(&mut paths, row, column, strength(at(pairs, row, column), at(pairs, column, row)));
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
