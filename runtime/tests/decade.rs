//! Ten years of communities whose choices are anything that the table of bounds allows, and that change their choices
//! all the time.
//!
//! A **life** is a chain from its genesis on. All of it follows from its seed. The seed gives the policy, which is any
//! that the table allows, most often with values at the bounds, and the number of founders. It also gives some hundreds
//! of blocks, from a slot to a year apart, until ten years are over. In the blocks, people act as in the fuzzer
//! (`fuzz/people.rs`): they invite, vouch, join, renew, pay, found, vote … Between blocks the members change the
//! policy.
//!
//! After each block, the conditions of the fuzzer hold (`fuzz/checks.rs`), above all the invariants of every pallet. A
//! vote is refused if and only if a bound, a relation or the size of the community is against it. The same values are
//! refused in a genesis and by the reader of files. At the end the members can change everything back to the defaults.
//! When a life fails, it is repeated with less and less in it, and the shortest failing version is printed.
//!
//! Settings from the environment:
//! - `DECADES`: the number of lives (16).
//! - `DECADE_SECONDS`: the seconds after which no new life begins (15).
//! - `DECADE_SEED`: the seed of the first life (0).
//! - `DECADE_THREADS`: the number of lives at the same time (the number of cores).
//! - `DECADE_SHRINK`: the seconds for shortening a failure (120).
//! - `DECADE_KEEP_GOING=1`: continue after a failure, and show one failure of each kind at the end.

#[allow(dead_code)]
#[path = "fuzz/parts.rs"]
mod fuzz;
#[allow(dead_code)]
#[macro_use]
#[path = "common/changes.rs"]
mod changes;
#[path = "decade/file.rs"]
mod file;
#[path = "decade/settings.rs"]
mod settings;
#[path = "decade/years.rs"]
mod years;

// The modules of the fuzzer use these names for each other.
#[allow(unused_imports)]
use fuzz::{chain, checks, clock, community, life, people, previews, random, tally, types};

use std::{
	sync::{
		atomic::{AtomicBool, AtomicU64, Ordering},
		Mutex,
	},
	time::{Duration, Instant},
};

use life::Failure;
use random::Random;
use rochdale_runtime::policy::Needed;
use settings::Settings;
use types::Types;
use years::{Case, Event};

fn setting(name: &str, default: u64) -> u64 {
	std::env::var(name).ok().and_then(|value| value.parse().ok()).unwrap_or(default)
}

/// Runs this in a thread whose panics are recorded. A native call of the runtime needs more stack than a thread has by
/// default.
fn in_a_thread<'s, T: Send + 's>(
	scope: &'s std::thread::Scope<'s, '_>,
	work: impl FnOnce() -> T + Send + 's,
) -> std::thread::ScopedJoinHandle<'s, T> {
	let builder = std::thread::Builder::new().name("fuzz decade".into()).stack_size(64 << 20);
	builder.spawn_scoped(scope, work).expect("a thread can be started")
}

#[test]
fn a_community_lives_for_ten_years_whatever_it_chooses() {
	let first = setting("DECADE_SEED", 0);
	let lives = setting("DECADES", 16);
	let end = Instant::now() + Duration::from_secs(setting("DECADE_SECONDS", 15));
	let keep_going = setting("DECADE_KEEP_GOING", 0) == 1;
	let cores = std::thread::available_parallelism().map_or(1, |cores| cores.get() as u64);
	let threads = setting("DECADE_THREADS", cores);
	life::listen_to_panics();
	let types = Types::new();
	let (next, over) = (AtomicU64::new(first), AtomicBool::new(false));
	let found = Mutex::new(Vec::<(Case, Failure, Vec<Event>)>::new());
	let totals = Mutex::new((tally::Tally::default(), years::Votes::default(), 0));
	std::thread::scope(|scope| {
		for _ in 0..threads {
			in_a_thread(scope, || {
				while Instant::now() < end && !over.load(Ordering::Relaxed) {
					let seed = next.fetch_add(1, Ordering::Relaxed);
					if seed - first >= lives {
						break;
					}
					let (case, start) = (Case::drawn(seed), Instant::now());
					let (years, failed) = years::live(&types, &case);
					println!(
						"{seed}: {:.1} s, {} blocks, {} of {} transactions succeeded, {} votes accepted and {} \
						 refused, {} members at most",
						start.elapsed().as_secs_f32(),
						years.life.tally.blocks,
						years.life.tally.succeeded,
						years.life.tally.tried,
						years.votes.accepted,
						years.votes.refused,
						years.members
					);
					let mut totals = totals.lock().expect("nobody panicked");
					totals.0.add(&years.life.tally);
					totals.1.accepted += years.votes.accepted;
					totals.1.refused += years.votes.refused;
					totals.2 = years.members.max(totals.2);
					drop(totals);
					if let Some((failure, events)) = failed {
						let mut found = found.lock().expect("nobody panicked");
						if !found.iter().any(|(_, known, _)| known.what == failure.what) {
							println!("{seed}: {}: {}", failure.what, failure.detail);
							found.push((case, failure, events));
						}
						over.store(!keep_going, Ordering::Relaxed);
					}
				}
			});
		}
	});
	let (total, votes, members) = totals.into_inner().expect("nobody panicked");
	println!(
		"{} lives of ten years, {} blocks, {} transactions of which {} succeeded; {} votes accepted, {} refused",
		total.lives, total.blocks, total.tried, total.succeeded, votes.accepted, votes.refused
	);
	let found = found.into_inner().expect("nobody panicked");
	for (case, failure, events) in &found {
		let mut case = case.clone();
		std::thread::scope(|scope| {
			let shrunk = in_a_thread(scope, || {
				let end = Instant::now() + Duration::from_secs(setting("DECADE_SHRINK", 120));
				let (events, failure) =
					years::shrink(&types, &mut case, events.clone(), failure.clone(), end);
				years::print(&case, &failure, &events);
			});
			shrunk.join().expect("what panics is caught");
		});
	}
	assert!(found.is_empty(), "{} kinds of failure, see above", found.len());
	assert!(votes.accepted > 0 && votes.refused > 0 && total.succeeded > 0 && members > 0, "much happens");
}

#[test]
fn a_policy_that_the_table_allows_begins_a_chain_and_is_read_from_a_file() {
	for seed in 0..200 {
		let mut random = Random::new(seed);
		let settings = Settings::defaults().drawn(&mut random, 1_000);
		assert!(settings.begin(), "seed {seed}: {}", settings.genesis());
		let size = Needed { members: 100, validators: 100 };
		if let Err(mistakes) = file::read(&settings, size) {
			panic!("seed {seed}: {mistakes}: {}", settings.genesis());
		}
	}
}
