//! A participatory budget with the proposals and ballots of a real election.

use std::{fs::File, io::Read, path::Path};

use equal_shares::{
	pb::{self, Election},
	Rule, Ties, Utility,
};
use frame_support::{traits::fungible::Mutate, BoundedVec};
use pallet_participatory_budget::{
	BallotKind, Call, Content, CycleId, Cycles, NextCycle, Phases, Stage, Terms,
};
use rochdale_primitives::ElectorateId;
use rochdale_runtime::{configs::money::CommonsAccount, AccountId, Asset, Balance, Balances, Runtime, UNIT};
use sp_runtime::{
	traits::{BlakeTwo256, Get, Hash},
	Perbill,
};

use crate::common::{by, decided, person, DAY};

/// A real election from Pabulib, by its file name without the ending.
pub fn election(name: &str) -> Election {
	// Tests run in the directory of their crate, benches in that of the project.
	let roots = ["../..", "."].map(Path::new);
	let root =
		roots.into_iter().find(|root| root.join("primitives").exists()).expect("it is run in the project");
	let path = root.join("primitives/equal-shares/tests/pabulib").join(format!("{name}.pb.gz"));
	let file = File::open(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
	let mut text = String::new();
	flate2::read::GzDecoder::new(file).read_to_string(&mut text).expect("it is text");
	pb::File::read(&text).expect("it is a .pb file").election().expect("it can be counted")
}

/// An amount of an election on the chain: one smallest part of the election is one unit.
pub fn on_chain(amount: u128) -> Balance {
	amount * UNIT
}

/// Terms for an election, under this rule.
pub fn terms(election: &Election, rule: Rule, utility: Utility) -> Terms<Runtime> {
	let longest = election.ballots.iter().map(Vec::len).max().unwrap_or(1);
	Terms {
		electorate: ElectorateId::Community,
		asset: Asset::Native,
		pot: on_chain(election.budget),
		rule,
		utility,
		step_part: 100,
		ties: Ties::LeastCost,
		ballot: BallotKind::Approval { most: longest as u16 },
		secret: false,
		least_cost: UNIT,
		most_cost: on_chain(election.budget),
		shares: Default::default(),
		one_category: false,
		cosponsors: 2,
		most_proposals: 3,
		objectors: Perbill::from_percent(1),
		stop_callers: Perbill::from_percent(1),
		stop_quorum: Perbill::from_percent(10),
		phases: Phases {
			proposing: 30 * DAY,
			review: 14 * DAY,
			objecting: 7 * DAY,
			voting: 14 * DAY,
			revealing: 0,
			carrying_out: 365 * DAY,
			judging: 60 * DAY,
			objection_to_report: 7 * DAY,
			stop_vote: 7 * DAY,
		},
	}
}

/// Gives the commons enough money for the pot, and lets the council start the cycle.
pub fn start(terms: Terms<Runtime>) -> CycleId {
	Balances::mint_into(&CommonsAccount::get(), terms.pot + 10 * UNIT).expect("there is room");
	let cycle = NextCycle::<Runtime>::get();
	decided(Call::start_cycle { terms }).expect("a budget can start");
	assert!(Cycles::<Runtime>::contains_key(cycle), "the council's motion has started the cycle");
	cycle
}

/// The account that is paid for this project.
pub fn beneficiary(project: usize) -> AccountId {
	person(2_000_000 + project as u32)
}

/// A cost in three milestones.
pub fn milestones(cost: Balance) -> [Balance; 3] {
	[cost / 2, cost / 4, cost - cost / 2 - cost / 4]
}

fn bytes<N: Get<u32>>(text: &str) -> BoundedVec<u8, N> {
	let mut end = text.len().min(N::get() as usize);
	while !text.is_char_boundary(end) {
		end -= 1;
	}
	text.as_bytes()[..end].to_vec().try_into().expect("it was cut")
}

/// Members propose the projects of the election, and two others back each.
pub fn propose_all(cycle: CycleId, election: &Election) {
	for (number, project) in election.projects.iter().enumerate() {
		let author = person(number as u32);
		Balances::mint_into(&author, 100 * UNIT).expect("there is room");
		let content = Content {
			title: bytes(&project.name),
			reference: bytes(&format!("https://example.org/{}", project.id)),
			hash: BlakeTwo256::hash(project.name.as_bytes()).0,
			category: 0,
			beneficiary: beneficiary(number),
			milestones: milestones(on_chain(project.cost)).to_vec().try_into().expect("three"),
		};
		by(&author, Call::propose { cycle, content }).unwrap();
		for other in 1..=2 {
			let sponsor = person((number + other) as u32);
			by(&sponsor, Call::sponsor { cycle, proposal: number as u32, backs: true }).unwrap();
		}
	}
}

/// These voters cast the ballots of the election with their numbers; after the last ballot they begin again.
pub fn vote(cycle: CycleId, election: &Election, voters: impl Iterator<Item = u32>) {
	for voter in voters {
		let mut ballot = election.ballots[voter as usize % election.ballots.len()].clone();
		ballot.sort();
		by(&person(voter), Call::vote { cycle, ballot: ballot.try_into().expect("short enough") }).unwrap();
	}
}

pub fn stage(cycle: CycleId) -> Stage {
	Cycles::<Runtime>::get(cycle).expect("the cycle is there").stage
}
