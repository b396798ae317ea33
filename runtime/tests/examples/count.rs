//! The cost of counting a city's budget for a chain. Real ballots are cast on the real runtime, and repeated if more
//! are needed. Each block of the count is imported as a node does it, in compiled Wasm, with transfers in it. The state
//! is in memory, so the time of a disk is not included. `make bench` runs it.
//!
//! The command line can name elections and numbers of ballots: `count Poland_Lodz_2022 100000`.
//!
//! `count` is one long function, because the whole life of one budget is measured in it.

#[path = "../common/mod.rs"]
#[allow(dead_code)]
mod common;
#[path = "../common/budget.rs"]
#[allow(dead_code)]
mod election;
#[path = "common/mod.rs"]
mod node;

use std::time::Duration;

use codec::Encode;
use common::*;
use equal_shares::{Completion, Rule, Utility};
use frame_support::{dispatch::DispatchClass, traits::fungible::Mutate};
use node::{account, sender, Importer};
use pallet_participatory_budget::{CountStates, Phases, Stage, Terms};
use rochdale_runtime::{
	configs::{budget::CountingShare, system::RuntimeBlockWeights},
	Balances, Block, Executive, ParticipatoryBudget, PolicyConfig, Runtime, System, UNIT,
};

/// Elections, and the number of ballots that are cast.
const ELECTIONS: [(&str, u32); 3] =
	[("Poland_Lodz_2022", 100_000), ("France_Toulouse_2022", 100_000), ("Poland_Warszawa_2026", 61_668)];
/// Transfers in each block of the count after the first one, which is filled with them.
const TRANSFERS: usize = 50;
/// Time between two blocks.
const SLOT: Moment = 3_000;
/// The count of 100,000 ballots over 200 projects must take fewer blocks than this, with transfers in them.
const MOST_BLOCKS: u32 = 200;

fn main() {
	let arguments: Vec<String> = std::env::args().skip(1).collect();
	let named: Vec<_> =
		arguments.chunks_exact(2).map(|pair| (pair[0].clone(), pair[1].parse().expect("a number"))).collect();
	let usual = ELECTIONS.map(|(name, ballots)| (name.to_owned(), ballots));
	println!("\n## Counting a budget on the chain\n");
	println!(
		"Blocks of {} s; a count may take {} ms of each.\n",
		SLOT / 1_000,
		CountingShare::get().ref_time() / 1_000_000_000
	);
	println!("| election | projects | ballots | raised | winners | blocks | import, mean | import, most | weight, most | transfers beside it | state |");
	println!("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
	for (name, ballots) in if named.is_empty() { usual.to_vec() } else { named } {
		count(&name, ballots);
	}
}

fn count(name: &str, ballots: u32) {
	let city = election::election(name);
	eprintln!("{name}: founding a community of {ballots} …");
	let policy = PolicyConfig { session_length: Some(20_000_000), ..Default::default() };
	let mut chain = genesis(ballots, policy);
	let senders: Vec<_> = (0..4_000).map(sender).collect();
	let mut now = START;
	let cycle = 0;
	let rule = Rule::EqualShares(Completion::Add1Greedy);
	let mut story = |chain: &mut sp_io::TestExternalities, passes: Moment, calls: &mut dyn FnMut()| {
		now += passes;
		chain.execute_with(|| block(now, &mut *calls));
		chain.commit_all().expect("the state can be written");
		now
	};
	story(&mut chain, 0, &mut || {
		for pair in &senders {
			Balances::mint_into(&account(pair), 100 * UNIT).expect("there is room for the coins");
		}
		let terms = election::terms(&city, rule, Utility::Cost);
		// A short time, in which the queue of expiring memberships has nothing to do.
		let phases = Phases { proposing: HOUR, review: 0, objecting: 0, voting: HOUR, ..terms.phases };
		election::start(Terms { phases, cosponsors: 0, ..terms });
	});
	story(&mut chain, SLOT, &mut || election::propose_all(cycle, &city));
	story(&mut chain, HOUR, &mut || {});
	story(&mut chain, SLOT, &mut || {});
	story(&mut chain, SLOT, &mut || {});
	eprintln!("{name}: voting …");
	for first in (0..ballots).step_by(5_000) {
		story(&mut chain, SLOT, &mut || election::vote(cycle, &city, first..ballots.min(first + 5_000)));
	}
	let mut now = story(&mut chain, HOUR, &mut || {});

	let importer = Importer::new();
	let (mut blocks, mut times, mut state, mut most) = (0, Vec::new(), 0, 0);
	let (mut nonces, mut beside) = (vec![0; senders.len()], 0);
	loop {
		now += SLOT;
		let before = chain.backend.clone();
		let made = chain.execute_with(|| {
			if !matches!(election::stage(cycle), Stage::Counting { .. } | Stage::Awarding { .. }) {
				return None;
			}
			let (header, clock) = block_header(now);
			Executive::initialize_block(&header);
			Executive::apply_extrinsic(clock.clone()).expect("valid").expect("the clock is set");
			let mut extrinsics = vec![clock];
			for (at, pair) in senders.iter().enumerate() {
				if blocks > 0 && extrinsics.len() > TRANSFERS {
					break;
				}
				let to = account(&senders[(at + 1) % senders.len()]);
				let call = pallet_balances::Call::transfer_keep_alive { dest: to.into(), value: UNIT };
				let transfer = common::signed(pair, nonces[at], 0, call.into());
				if !node::apply(&transfer) {
					break;
				}
				nonces[at] += 1;
				extrinsics.push(transfer);
			}
			let weight = System::block_weight().get(DispatchClass::Mandatory).ref_time();
			let counts = CountStates::<Runtime>::get(cycle, 0).map_or(0, |count| count.len());
			let header = Executive::finalize_block();
			Some((Block { header, extrinsics }, weight, counts))
		});
		let Some((block, weight, size)) = made else { break };
		chain.commit_all().expect("the state can be written");
		if blocks == 0 {
			beside = block.extrinsics.len() - 1;
			assert!(beside < senders.len(), "the transfers do not fill a block: make more senders");
		}
		times.push(importer.import(before, &block.encode()));
		blocks += 1;
		state = state.max(size);
		most = most.max(weight);
		if blocks % 10 == 0 {
			eprintln!("{name}: {blocks} blocks …");
		}
	}
	let outcome = chain.execute_with(|| {
		ParticipatoryBudget::do_try_state().expect("the books agree");
		ParticipatoryBudget::count_of(cycle, 0)
			.and_then(|count| count.outcome().cloned())
			.expect("it is counted")
	});
	// The first block is full of transfers, so its time is not that of the count.
	let counted: Vec<_> = times.iter().skip(1).copied().collect();
	let mean = counted.iter().sum::<Duration>() / (counted.len().max(1) as u32);
	let longest = counted.iter().max().copied().unwrap_or_default();
	let whole = RuntimeBlockWeights::get().max_block.ref_time();
	println!(
		"| {name} | {} | {ballots} | {} | {} | {blocks} | {:.0} ms | {:.0} ms | {:.0} % of a block | {beside} | {} KiB |",
		city.projects.len(),
		outcome.steps,
		outcome.winners.len(),
		mean.as_secs_f64() * 1e3,
		longest.as_secs_f64() * 1e3,
		most as f64 * 100.0 / whole as f64,
		state / 1024,
	);
	// Fewer ballots must not take longer either. Results for more than 100,000 are only shown.
	if ballots <= 100_000 && city.projects.len() <= 200 {
		assert!(blocks < MOST_BLOCKS, "{name}: the count of {ballots} ballots has taken {blocks} blocks");
	}
}
