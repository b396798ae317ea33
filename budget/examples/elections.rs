//! How long `budget simulate` counts: every rule, on one core.
//!
//! Names on the command line are those of `.pb` files. Without any, the program counts a random election, as large as
//! that of Budapest in 2024.

use std::{env, fs, time::Instant};

use equal_shares::{
	pb::{Election, File, Project, VoteType},
	Amount, Support,
};
use rochdale_budget::Report;

const VOTERS: usize = 28_943;
const PROJECTS: u16 = 175;
const MILLION: Amount = 1_000_000;

/// Random numbers that are the same on every machine (SplitMix64).
struct Random(u64);

impl Random {
	fn below(&mut self, bound: u64) -> u64 {
		self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
		let mut number = self.0;
		number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
		number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
		(number ^ (number >> 31)) % bound
	}
}

/// A budget of 1,000 millions. A third of the projects are large, the others small. A few of them are known to
/// everybody, and most to few people: the chance of the n-th is 1 in n + 10. A voter names one to ten of them.
fn made_up() -> Election {
	let mut random = Random(2024);
	let projects = (0..PROJECTS).map(|number| {
		let halves = if number % 3 == 0 { 100 + random.below(141) } else { 10 + random.below(91) };
		let cost = Amount::from(halves) * MILLION / 2;
		let id = number.to_string();
		Project { name: format!("project {id}"), id, cost, selected: None }
	});
	let projects = projects.collect();
	// The project at each rank of popularity, so that popularity does not depend on the cost.
	let mut places: Vec<u16> = (0..PROJECTS).collect();
	for at in (1..places.len()).rev() {
		places.swap(at, random.below(at as u64 + 1) as usize);
	}
	let chances: Vec<u64> = (0..u64::from(PROJECTS)).map(|place| 1_000_000 / (place + 10)).collect();
	let all: u64 = chances.iter().sum();
	let ballots = (0..VOTERS).map(|_| {
		let number = 1 + random.below(10) as usize;
		let mut chosen = Vec::new();
		while chosen.len() < number {
			let mut left = random.below(all);
			let place = chances.iter().position(|chance| {
				let here = left < *chance;
				left = left.saturating_sub(*chance);
				here
			});
			let project = places[place.unwrap_or(0)];
			if !chosen.contains(&project) {
				chosen.push(project);
			}
		}
		chosen.into_iter().map(|project| Support { project, points: 1 }).collect()
	});
	let ballots = ballots.collect();
	Election { vote_type: VoteType::Approval, decimals: 0, budget: 1_000 * MILLION, projects, ballots }
}

fn read(path: &str) -> Election {
	let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{path}: {error}"));
	let file = File::read(&text).unwrap_or_else(|mistake| panic!("{path}: {mistake}"));
	file.election().unwrap_or_else(|mistakes| panic!("{path}: {mistakes:?}"))
}

fn main() {
	let paths: Vec<String> = env::args().skip(1).collect();
	let mut elections: Vec<_> = paths.iter().map(|path| (path.as_str(), read(path))).collect();
	if elections.is_empty() {
		elections.push(("made up", made_up()));
	}
	println!("| election | votes | projects | steps | winners | seconds |\n|---|---:|---:|---:|---:|---:|");
	for (name, election) in elections {
		let (votes, projects) = (election.ballots.len(), election.projects.len());
		let start = Instant::now();
		let report = Report::new(election, None, None, |_| {}).expect("it can be counted");
		let seconds = start.elapsed().as_secs_f64();
		let outcome = report.outcome();
		let name = name.rsplit('/').next().unwrap_or(name);
		let (steps, winners) = (outcome.steps, outcome.winners.len());
		println!("| {name} | {votes} | {projects} | {steps} | {winners} | {seconds:.2} |");
	}
}
