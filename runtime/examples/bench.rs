//! How fast this runtime is, and how its costs grow. `make bench` runs it.
//!
//! 1. A block is filled with signed `transfer_keep_alive`, each by another account, until no more fits;
//!    then it is imported as a node does it: the compiled Wasm executes it, checks each signature and
//!    computes the state root. The state lies in memory, so what a disk adds is not in the figure.
//! 2. One dividend period and one claim, with 10^3, 10^4, 10^5 and 10^6 members (or those powers of ten that
//!    the command line names). Natively, each from a state that was not touched before.

#[path = "../tests/common/mod.rs"]
#[allow(dead_code)]
mod common;

use std::{
	borrow::Cow,
	time::{Duration, Instant},
};

use codec::{Decode, Encode};
use common::{block_header, by, genesis, person, START};
use frame_support::{
	storage::{with_transaction, TransactionOutcome},
	traits::{fungible::Mutate, Hooks},
};
use rochdale_runtime::{
	AccountId, Balances, Block, Dividend, Executive, PolicyConfig, Runtime, RuntimeCall, Signature,
	SignedPayload, System, TxExtension, UncheckedExtrinsic, UNIT, WASM_BINARY,
};
use sc_executor::WasmExecutor;
use sp_core::{
	sr25519,
	traits::{CallContext, CodeExecutor, RuntimeCode, WrappedRuntimeCode},
	Pair,
};
use sp_runtime::{
	generic::Era,
	traits::{BlakeTwo256, Hash, IdentifyAccount},
	DispatchError, MultiSigner,
};

/// More than fit in one block.
const SENDERS: u32 = 10_000;
/// How often each thing is measured; the median counts.
const RUNS: u32 = 101;

fn main() {
	transfers();
	let powers: Vec<u32> = std::env::args().skip(1).filter_map(|power| power.parse().ok()).collect();
	dividends(if powers.is_empty() { &[3, 4, 5, 6] } else { &powers });
}

fn sender(n: u32) -> sr25519::Pair {
	sr25519::Pair::from_seed(&BlakeTwo256::hash_of(&n).0)
}

fn account(pair: &sr25519::Pair) -> AccountId {
	MultiSigner::from(pair.public()).into_account()
}

fn signed(pair: &sr25519::Pair, call: RuntimeCall) -> UncheckedExtrinsic {
	let extension: TxExtension = (
		frame_system::AuthorizeCall::new(),
		frame_system::CheckNonZeroSender::new(),
		frame_system::CheckSpecVersion::new(),
		frame_system::CheckTxVersion::new(),
		frame_system::CheckGenesis::new(),
		frame_system::CheckEra::from(Era::Immortal),
		frame_system::CheckNonce::from(0),
		frame_system::CheckWeight::new(),
		rochdale_runtime::configs::money::Charge::new(0),
		frame_metadata_hash_extension::CheckMetadataHash::new(false),
		frame_system::WeightReclaim::new(),
	);
	let payload = SignedPayload::new(call.clone(), extension.clone()).expect("the extensions agree");
	let signature = payload.using_encoded(|bytes| pair.sign(bytes));
	UncheckedExtrinsic::new_signed(call, account(pair).into(), Signature::Sr25519(signature), extension)
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
			let transfer = signed(pair, call.into());
			// As a block's author does: what does not fit leaves no trace.
			let applied = with_transaction(|| match Executive::apply_extrinsic(transfer.clone()) {
				Ok(outcome) => TransactionOutcome::Commit(Ok::<_, DispatchError>(Ok(outcome))),
				Err(error) => TransactionOutcome::Rollback(Ok(Err(error))),
			});
			match applied.expect("not nested too deep") {
				Ok(outcome) => {
					outcome.unwrap_or_else(|error: DispatchError| panic!("a transfer failed: {error:?}"))
				}
				Err(error) if error.exhausted_resources() => break,
				Err(error) => panic!("a transfer is invalid: {error:?}"),
			}
			extrinsics.push(transfer);
		}
		let header = Executive::finalize_block();
		Block { header, extrinsics }
	});
	let count = block.extrinsics.len() - 1;
	assert!(count < SENDERS as usize, "{SENDERS} transfers do not fill a block: raise SENDERS");

	let executor = WasmExecutor::<sp_io::SubstrateHostFunctions>::builder().build();
	let code = WrappedRuntimeCode(Cow::Borrowed(WASM_BINARY.expect("the Wasm was built")));
	let code = RuntimeCode { code_fetcher: &code, heap_pages: None, hash: vec![1] };
	let call = |method: &str, data: &[u8]| {
		let mut state = sp_io::TestExternalities::default();
		state.backend = before.clone();
		let start = Instant::now();
		let (result, _) =
			executor.call(&mut state.ext(), &code, method, data, CallContext::Onchain { import: true });
		result.unwrap_or_else(|error| panic!("{method} failed: {error}"));
		start.elapsed()
	};
	// Compiles the Wasm, which a node does once.
	call("Core_version", &[]);
	let bytes = block.encode();
	assert_eq!(Block::decode(&mut &bytes[..]).map(|again| again.extrinsics.len()), Ok(count + 1));
	let took = median((0..5).map(|_| call("Core_execute_block", &bytes)).collect());
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

/// The median time of what is done to the state, which afterwards is as before.
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
