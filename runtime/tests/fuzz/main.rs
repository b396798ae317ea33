//! Random calls: sequences of all calls of the runtime, by members, strangers, officers and validators, while time
//! passes. They take the same path as real transactions. `make fuzz` runs it for any time.
//!
//! A **life** is a chain from its genesis on, for some hundred blocks. All of it follows from its seed. The
//! transactions of a quarter of the blocks are validated by the pool first. After each block:
//! - nothing has panicked (this build has checks for overflows and for things that "cannot happen");
//! - the invariants of every pallet hold, and all money is accounted for ([`checks`]);
//! - no class of transactions, and no block, has more weight than its limit;
//! - database accesses are worth at most twice the weight that was charged; this is for watched transactions, and for
//!   the pallets' own work at the beginning of a block ([`life::HIGHEST_ACCESS_RATIO`]).
//!
//! When a life fails, it is repeated with less and less in it, and the shortest failing version is printed. At the end,
//! each call in the metadata was tried, and the calls that nobody can make never succeeded ([`never`]). All other calls
//! that did not succeed in this run are printed, with the most frequent error.
//!
//! Settings from the environment:
//! - `FUZZ_SECONDS`: the duration in seconds (60).
//! - `FUZZ_SEED`: the seed of the first life (0).
//! - `FUZZ_LIVES`: the most lives.
//! - `FUZZ_THREADS`: the number of lives at the same time (1, as a test; `make fuzz` takes all cores).
//! - `FUZZ_KEEP_GOING=1`: continue after a failure, and show one failure of each kind at the end.

mod chain;
mod checks;
mod clock;
#[path = "../common/mod.rs"]
#[allow(dead_code)]
mod common;
mod community;
mod life;
mod never;
mod people;
#[allow(dead_code)]
mod powers;
mod previews;
#[cfg(test)]
mod proxies;
mod random;
mod report;
mod shrink;
mod tally;
mod types;

use std::{
	sync::{
		atomic::{AtomicBool, AtomicU64, Ordering},
		Mutex,
	},
	time::{Duration, Instant},
};

use life::{Form, Life, Step};
use previews::Compared;
use random::Random;
use shrink::Found;
use tally::Tally;
use types::Types;

/// Blocks in a life.
const BLOCKS: u32 = 240;
/// The time for shortening a failure.
const SHRINKING: Duration = Duration::from_secs(120);
/// A native call of the runtime needs more stack than a thread has by default.
const STACK: usize = 64 << 20;

fn setting(name: &str, default: u64) -> u64 {
	let value = std::env::var(name).ok().filter(|value| !value.is_empty());
	value.map_or(default, |value| {
		value.parse().unwrap_or_else(|_| panic!("{name} is a number, and not {value:?}"))
	})
}

/// Lives the life of this seed. Returns the statistics, and the failure with its blocks, if there is one.
fn live(types: &Types, seed: u64, blocks: u32, until: Option<Instant>) -> (Life<'_>, Option<Found>) {
	let mut life = Life::new(types, seed);
	let mut random = Random::new(seed);
	let mut steps: Vec<Step> = Vec::new();
	for number in 0..blocks {
		if until.is_some_and(|until| Instant::now() > until) {
			break;
		}
		let step = people::draw(&mut life, &mut random, number);
		let result = life.play(&step);
		steps.push(step);
		if let Err(failure) = result {
			return (life, Some(Found { steps, failure }));
		}
	}
	(life, None)
}

/// Plays these blocks again, on a chain with the same beginning.
fn again(types: &Types, seed: u64, steps: &[Step]) -> Option<(usize, life::Failure)> {
	let mut life = Life::again(types, seed);
	steps.iter().zip(1..).find_map(|(step, place)| life.play(step).err().map(|failure| (place, failure)))
}

/// Runs this in a thread in which panics are recorded.
fn in_a_thread<'scope, 'env, T: Send + 'scope>(
	scope: &'scope std::thread::Scope<'scope, 'env>,
	work: impl FnOnce() -> T + Send + 'scope,
) -> std::thread::ScopedJoinHandle<'scope, T> {
	let builder = std::thread::Builder::new().name("fuzz".into()).stack_size(STACK);
	builder.spawn_scoped(scope, work).expect("a thread can be started")
}

#[test]
fn the_chain_goes_on_and_its_invariants_hold_whatever_people_call() {
	let seconds = setting("FUZZ_SECONDS", 60);
	let first = setting("FUZZ_SEED", 0);
	let lives = setting("FUZZ_LIVES", u64::MAX);
	let threads = setting("FUZZ_THREADS", 1);
	let keep_going = setting("FUZZ_KEEP_GOING", 0) == 1;
	life::listen_to_panics();
	let types = Types::new();
	let start = Instant::now();
	let end = start + Duration::from_secs(seconds);
	let (next, over) = (AtomicU64::new(0), AtomicBool::new(false));
	let (total, found) = (Mutex::new(Tally::default()), Mutex::new(Vec::<(u64, Found)>::new()));
	let work = || {
		while Instant::now() < end && !over.load(Ordering::Relaxed) {
			let number = next.fetch_add(1, Ordering::Relaxed);
			if number >= lives {
				break;
			}
			let seed = first.wrapping_add(number);
			let (life, failed) = live(&types, seed, BLOCKS, Some(end));
			total.lock().expect("nobody panicked").add(&life.tally);
			let Some(new) = failed else { continue };
			let mut found = found.lock().expect("nobody panicked");
			if !found.iter().any(|(_, known)| known.failure.what == new.failure.what) {
				let life::Failure { what, detail } = &new.failure;
				eprintln!("seed {seed}, block {}: {what}: {detail}", new.steps.len());
				found.push((seed, new));
			}
			over.fetch_or(!keep_going, Ordering::Relaxed);
		}
	};
	std::thread::scope(|scope| {
		let workers: Vec<_> = (0..threads).map(|_| in_a_thread(scope, work)).collect();
		let mut said = 0;
		while workers.iter().any(|worker| !worker.is_finished()) {
			std::thread::sleep(Duration::from_millis(200));
			let passed = start.elapsed().as_secs();
			if passed >= said + 10 {
				said = passed;
				let Tally { lives, blocks, tried, .. } = *total.lock().expect("nobody panicked");
				eprintln!("{passed:>5} s of {seconds}: {tried} calls in {blocks} blocks of {lives} lives");
			}
		}
	});
	let total = total.into_inner().expect("nobody panicked");
	let found = found.into_inner().expect("nobody panicked");
	report::print(&types, &total, start.elapsed());
	for (seed, found) in &found {
		let until = Instant::now() + SHRINKING;
		let play = |steps: &[Step]| again(&types, *seed, steps);
		let shrunk = std::thread::scope(|scope| {
			in_a_thread(scope, || shrink::shrink(found.clone(), &play, until))
				.join()
				.expect("panics are caught")
		});
		report::failure(*seed, &shrunk);
	}
	assert!(found.is_empty(), "{} kinds of failure, see above", found.len());

	// A short run stops at one failure, and need not try every call.
	let whole = seconds >= 60 && lives == u64::MAX;
	for (name, call) in report::each(&types, &total) {
		if let Some(reason) = never::reason(name) {
			assert_eq!(call.successes(), 0, "{name} succeeded; it was thought that {reason}");
		}
		assert!(call.tried > 0 || !whole, "{name} was never tried");
	}
}

#[test]
fn a_life_follows_from_its_seed() {
	let types = Types::new();
	std::thread::scope(|scope| {
		let work = || {
			let ends = [5, 5, 6].map(|seed| {
				let (life, failed) = live(&types, seed, 24, None);
				assert!(failed.is_none(), "{:?}", failed.map(|found| found.failure));
				(life.tally.tried, life.tally.succeeded, life.chain.state())
			});
			assert!(ends[0] == ends[1] && ends[0] != ends[2]);
		};
		in_a_thread(scope, work).join().expect("two lives of one seed are the same, and others are not");
	});
}

/// How many transactions are compared with their previews, and at least how many of them succeed and fail.
const COMPARED: u32 = 1_000;
const OF_EACH: u32 = 100;

#[test]
fn a_preview_says_what_a_random_call_then_does_and_leaves_no_trace() {
	life::listen_to_panics();
	let types = Types::new();
	let work = || {
		let mut all = Compared::default();
		for seed in 0.. {
			let (mut life, mut random) = (Life::new(&types, seed), Random::new(seed));
			life.previews = Some(Compared::default());
			for number in 0..60 {
				let mut step = people::draw(&mut life, &mut random, number);
				let signed = step.acts.iter_mut().filter(|act| act.form == Form::Signed);
				signed.for_each(|act| act.form = Form::Mortal);
				if let Err(life::Failure { what, detail }) = life.play(&step) {
					return Err(format!("seed {seed}, block {number}: {what}: {detail}"));
				}
			}
			all.add(life.previews.unwrap_or_default());
			if all.sum() >= COMPARED {
				break;
			}
		}
		Ok(all)
	};
	// Panics in the thread are recorded and not printed, so it says what it has found.
	let compared = std::thread::scope(|scope| in_a_thread(scope, work).join().expect("panics are caught"));
	let all = compared.unwrap_or_else(|failure| panic!("{failure}"));
	assert!(all.succeeded >= OF_EACH && all.failed >= OF_EACH, "{all:?}");
}

#[test]
fn calls_that_nobody_can_make_exist() {
	let types = Types::new();
	for (name, _) in never::NEVER {
		assert!(types.calls.values().any(|known| known == name), "there is no call {name}");
	}
}
