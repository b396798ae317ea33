//! Committees are those of abcvoting 2.19: on all of its test instances, and on real ballots. `reference/reference.py`
//! has made the files.

#![allow(clippy::restriction)]

#[allow(dead_code)]
mod common;

use std::{collections::BTreeSet, fs::File, io::Read};

use committees::{CandidateId, Role};

use common::{counted, Votes};

type Committee = BTreeSet<CandidateId>;

struct Election {
	name: String,
	candidates: u16,
	seats: u16,
	votes: Votes,
	committees: BTreeSet<Committee>,
}

fn elections(file: &str) -> Vec<Election> {
	let file = File::open(format!("tests/reference/{file}")).expect("reference.py has made it");
	let mut text = String::new();
	flate2::read::GzDecoder::new(file).read_to_string(&mut text).expect("it is text");
	text.lines().map(election).collect()
}

fn election(line: &str) -> Election {
	let parts: Vec<&str> = line.split('|').collect();
	let [name, candidates, seats, votes, committees] = parts[..] else { panic!("no election: {line}") };
	let list = |text: &str| text.split_whitespace().map(|id| id.parse().unwrap()).collect::<Vec<_>>();
	Election {
		name: name.to_owned(),
		candidates: candidates.parse().unwrap(),
		seats: seats.parse().unwrap(),
		votes: votes.split(';').map(list).collect(),
		committees: committees.split(';').map(|one| list(one).into_iter().collect()).collect(),
	}
}

/// The ballots, with the candidates in this order.
fn renumbered(votes: &Votes, order: &[CandidateId]) -> Votes {
	let place = |id: &CandidateId| order.iter().position(|other| other == id).unwrap() as CandidateId;
	votes.iter().map(|ballot| ballot.iter().map(place).collect()).collect()
}

/// All sets of this many of the candidates.
fn subsets(of: &[CandidateId], size: usize) -> Vec<Committee> {
	let Some((first, others)) = of.split_first() else {
		return if size == 0 { vec![Committee::new()] } else { Vec::new() };
	};
	let mut all = subsets(others, size);
	if size > 0 {
		let with = subsets(others, size - 1).into_iter();
		all.extend(with.map(|set| set.into_iter().chain([*first]).collect()));
	}
	all
}

/// The committees under all orders of the list. It puts each of the candidates that were tied for a seat in front of
/// the others, and counts anew.
fn under_all_orders(election: &Election) -> BTreeSet<Committee> {
	let all: Vec<CandidateId> = (0..election.candidates).collect();
	let roles = vec![Role::Free; all.len()];
	let (mut found, mut seen) = (BTreeSet::new(), BTreeSet::new());
	let mut waiting = vec![Vec::new()];
	while let Some(first) = waiting.pop() {
		let mut order: Vec<CandidateId> = first;
		order.extend(all.iter().filter(|id| !order.contains(id)).copied().collect::<Vec<_>>());
		let count = counted(&renumbered(&election.votes, &order), &roles, election.seats);
		let mut elected: Vec<CandidateId> = Vec::new();
		for placed in count.placed() {
			for tied in &placed.ties {
				let branch: Vec<_> = elected.iter().copied().chain([order[usize::from(*tied)]]).collect();
				if seen.insert(branch.clone()) {
					waiting.push(branch);
				}
			}
			elected.push(order[usize::from(placed.candidate)]);
		}
		// Ours leaves a seat empty if nobody approves a candidate who is left; abcvoting gives it to any of them.
		let missing = usize::from(election.seats) - elected.len();
		let others: Vec<_> = all.iter().filter(|id| !elected.contains(id)).copied().collect();
		for more in subsets(&others, missing) {
			found.insert(more.into_iter().chain(elected.iter().copied()).collect());
		}
	}
	found
}

#[test]
fn all_480_instances_have_the_committees_of_abcvoting_and_no_others_under_any_order_of_the_list() {
	let elections = elections("instances.txt.gz");
	assert_eq!(elections.len(), 480);
	for election in elections {
		assert_eq!(under_all_orders(&election), election.committees, "{}", election.name);
	}
}

#[test]
fn real_ballots_elect_the_committees_of_abcvoting() {
	let mut before: Option<Election> = None;
	let mut counts = 0;
	for mut election in elections("ballots.txt.gz") {
		// Ballots stand where an election is named first.
		if let Some(before) = before.take().filter(|before| before.name == election.name) {
			election.votes = before.votes;
		}
		let roles = vec![Role::Free; election.candidates.into()];
		let elected: Committee = counted(&election.votes, &roles, election.seats).elected().collect();
		assert_eq!(election.committees, BTreeSet::from([elected]), "{}, {}", election.name, election.seats);
		before = Some(election);
		counts += 1;
	}
	assert!(counts > 20, "there are real ballots");
}
