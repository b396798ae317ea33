//! The speed of this runtime, and the growth of its costs. `make bench` runs it.
//!
//! 1. A block is filled with signed `transfer_keep_alive`, each from another account, until no more fits. Then it is
//!    imported as a node does it: the compiled Wasm executes it, checks each signature and computes the state root. The
//!    state is in memory, so the time of a disk is not included.
//! 2. One dividend period and one claim, with 10^3 to 10^6 members, or with the powers of ten on the command line. They
//!    run natively, each from a fresh state.

#[path = "../common/mod.rs"]
#[allow(dead_code)]
mod common;
#[path = "common/mod.rs"]
mod node;

use std::time::{Duration, Instant};

use codec::{Decode, Encode};
use common::{block_header, by, genesis, person, START};
use frame_support::{
	storage::{with_transaction, TransactionOutcome},
	traits::{fungible::Mutate, Hooks},
};
use node::{account, sender, Importer};
use rochdale_runtime::{Balances, Block, Dividend, Executive, PolicyConfig, Runtime, System, UNIT};
use sp_runtime::DispatchError;

/// More transfers than fit in one block.
const SENDERS: u32 = 10_000;
/// The number of measurements of each thing, of which the median counts.
const RUNS: u32 = 101;

fn main() {
	transfers();
	let powers: Vec<u32> = std::env::args().skip(1).filter_map(|power| power.parse().ok()).collect();
	dividends(if powers.is_empty() { &[3, 4, 5, 6] } else { &powers });
}

fn transfers() {
	eprintln!("filling a block with transfers …");
	let senders: Vec<_> = (0..SENDERS).map(sender).collect();
	let mut chain = genesis(5, PolicyConfig::default());
	chain.execute_with(|| {
		for pair in &senders {
			Balances::mint_into(&account(pair), 10 * UNIT).expect("there is room for the coins");
		}
	});
	chain.commit_all().expect("the state can be written");
	let before = chain.backend.clone();

	let block = chain.execute_with(|| {
		let (header, clock) = block_header(START);
		Executive::initialize_block(&header);
		Executive::apply_extrinsic(clock.clone()).expect("valid").expect("the clock is set");
		let mut extrinsics = vec![clock];
		for (pair, to) in senders.iter().zip(senders.iter().cycle().skip(1)) {
			let call = pallet_balances::Call::transfer_keep_alive { dest: account(to).into(), value: UNIT };
			let transfer = common::signed(pair, 0, 0, call.into());
			if !node::apply(&transfer) {
				break;
			}
			extrinsics.push(transfer);
		}
		let header = Executive::finalize_block();
		Block { header, extrinsics }
	});
	let count = block.extrinsics.len() - 1;
	assert!(count < SENDERS as usize, "{SENDERS} transfers do not fill a block: raise SENDERS");

	let importer = Importer::new();
	let bytes = block.encode();
	assert_eq!(Block::decode(&mut &bytes[..]).map(|again| again.extrinsics.len()), Ok(count + 1));
	let took = median((0..5).map(|_| importer.import(before.clone(), &bytes)).collect());
	println!("\n## Transfers\n");
	println!("| transfers in a full block | block | import | transfers per second of import |");
	println!("|---:|---:|---:|---:|");
	println!(
		"| {count} | {} KiB | {:.0} ms | {:.0} |",
		bytes.len() / 1024,
		took.as_secs_f64() * 1e3,
		count as f64 / took.as_secs_f64()
	);
	println!("\nIn slots of 3 s that is at most {} transfers per second on the chain.", count / 3);
}

fn median(mut times: Vec<Duration>) -> Duration {
	times.sort();
	times[times.len() / 2]
}

/// The median time of an operation on the state. The state is restored afterwards.
fn measure(mut act: impl FnMut(u32)) -> Duration {
	let run = |n| {
		with_transaction(|| {
			let start = Instant::now();
			act(n);
			TransactionOutcome::Rollback(Ok::<_, DispatchError>(start.elapsed()))
		})
		.expect("nothing fails")
	};
	median((0..RUNS).map(run).collect())
}

fn dividends(powers: &[u32]) {
	let mut rows = Vec::new();
	for power in powers {
		let members = 10u32.pow(*power);
		eprintln!("founding a community of {members} …");
		let mut chain = genesis(members, PolicyConfig::default());
		chain.execute_with(|| {
			pallet_timestamp::Now::<Runtime>::put(START);
			Dividend::on_initialize(1);
			System::reset_events();
		});
		chain.commit_all().expect("the state can be written");
		rows.push(chain.execute_with(|| {
			let period = measure(|_| {
				pallet_timestamp::Now::<Runtime>::put(START + common::DAY);
				Dividend::on_initialize(2);
			});
			let claim = measure(|n| {
				let who = person((n * 7_919) % members);
				by(&who, pallet_dividend::Call::<Runtime>::claim {}).expect("the first dividend is due");
			});
			(members, period, claim)
		}));
	}
	let Some((_, first_period, first_claim)) = rows.first().copied() else { return };
	println!("\n## The dividend\n");
	println!("| members | one period | ratio | one claim | ratio |");
	println!("|---:|---:|---:|---:|---:|");
	let micros = |time: Duration| time.as_secs_f64() * 1e6;
	for (members, period, claim) in &rows {
		println!(
			"| {members} | {:.1} µs | {:.2} | {:.1} µs | {:.2} |",
			micros(*period),
			micros(*period) / micros(first_period),
			micros(*claim),
			micros(*claim) / micros(first_claim),
		);
	}
	println!();
	let longest = rows.iter().map(|(_, period, claim)| micros(*period.max(claim))).fold(0.0, f64::max);
	for (members, period, claim) in &rows {
		for (what, time) in [("period", period), ("claim", claim)] {
			println!(
				"{members:>9} {what:>6} {}",
				"█".repeat((micros(*time) / longest * 50.0).ceil() as usize)
			);
		}
	}
}
