//! Shortens failures.

use std::time::Instant;

use super::life::{Failure, Step};

/// Plays blocks. If one fails, returns the number of blocks up to it, and the failure.
pub type Play<'a> = dyn Fn(&[Step]) -> Option<(usize, Failure)> + 'a;

/// Blocks with a certain failure.
#[derive(Clone, Debug)]
pub struct Found {
	pub steps: Vec<Step>,
	pub failure: Failure,
}

/// The shortest version of these blocks that fails in the same way.
pub fn shrink(mut found: Found, play: &Play, until: Instant) -> Found {
	loop {
		let before = size(&found.steps);
		for many in halves(found.steps.len()) {
			let mut place = 0;
			while place < found.steps.len() && Instant::now() < until {
				let fewer = without_blocks(&found.steps, place, many);
				if !try_with(&mut found, fewer, play) {
					place += many;
				}
			}
		}
		for many in halves(acts(&found.steps)) {
			let mut place = 0;
			while place < acts(&found.steps) && Instant::now() < until {
				let fewer = without_acts(&found.steps, place, many);
				if !try_with(&mut found, fewer, play) {
					place += many;
				}
			}
		}
		if size(&found.steps) == before || Instant::now() >= until {
			return found;
		}
	}
}

/// First many at once, then fewer: a half of them, a quarter, and so on down to one.
fn halves(all: usize) -> impl Iterator<Item = usize> {
	std::iter::successors(Some((all / 2).max(1)), |many| (*many > 1).then_some(many / 2))
}

/// Keeps this shorter list of blocks if it fails in the same way.
fn try_with(found: &mut Found, mut fewer: Vec<Step>, play: &Play) -> bool {
	let Some((length, failure)) = play(&fewer) else { return false };
	if failure.what != found.failure.what {
		return false;
	}
	fewer.truncate(length);
	*found = Found { steps: fewer, failure };
	true
}

/// Without this many blocks from this one on. Their time still passes.
fn without_blocks(steps: &[Step], from: usize, many: usize) -> Vec<Step> {
	let mut fewer = steps.to_vec();
	let gone: Vec<_> = fewer.drain(from..(from + many).min(steps.len())).collect();
	if let Some(next) = fewer.get_mut(from) {
		next.wait += gone.iter().map(|step| step.wait).sum::<u64>();
	}
	fewer
}

/// Without this many transactions from this one on, counted over all blocks.
fn without_acts(steps: &[Step], from: usize, many: usize) -> Vec<Step> {
	let mut fewer = steps.to_vec();
	let mut place = 0..;
	for step in &mut fewer {
		step.acts.retain(|_| !(from..from + many).contains(&place.next().unwrap_or_default()));
	}
	fewer
}

fn acts(steps: &[Step]) -> usize {
	steps.iter().map(|step| step.acts.len()).sum()
}

fn size(steps: &[Step]) -> usize {
	steps.len() + acts(steps)
}

#[test]
fn acts_that_do_not_matter_for_a_failure_are_left_out() {
	use super::life::Act;
	let block = |who: usize| Step {
		wait: 1,
		running: true,
		author: 0,
		pooled: false,
		acts: (0..10).map(|n| Act::of_bytes(10 * who + n, Vec::new())).collect(),
	};
	// It fails when person 57 acts and person 123 has acted before; later actions do not matter.
	let play = |steps: &[Step]| {
		let mut before = false;
		for (place, step) in steps.iter().enumerate() {
			before |= step.acts.iter().any(|act| act.who == 123);
			if before && step.acts.iter().any(|act| act.who == 57) {
				return Some((place + 1, Failure::new("it", "")));
			}
		}
		None
	};
	let steps: Vec<_> = [3, 12, 1, 2, 5, 6].into_iter().map(block).collect();
	let until = Instant::now() + std::time::Duration::from_secs(10);
	let left = shrink(Found { steps, failure: Failure::new("it", "") }, &play, until).steps;
	let people: Vec<Vec<usize>> =
		left.iter().map(|step| step.acts.iter().map(|act| act.who).collect()).collect();
	assert_eq!(people, [[123], [57]]);
	assert_eq!(left.iter().map(|step| step.wait).sum::<u64>(), 5, "the time of blocks that are gone passes");
}
