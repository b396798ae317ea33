//! The cost of a transaction on this runtime, and on a plain one with the SDK's own pallets and extensions
//! (`rochdale-tests-plain-runtime`), side by side. `make bench` runs it.
//!
//! A thousand accounts make one transfer each. Three times are measured. The first is validation, as in the transaction
//! pool. The second is making a block, in which an author calls the Wasm once for each transfer. The third is the
//! import of that block. The state is in memory. The two take turns, and the median of several rounds counts.
//!
//! All is measured twice: with the cache that a node keeps of the state, as large as its default, and without one. The
//! second is the worst case, because a value that no cache has is expensive for both runtimes.

#[path = "../common/mod.rs"]
#[allow(dead_code)]
mod common;

use std::{
	borrow::Cow,
	time::{Duration, Instant},
};

use codec::{Decode, Encode};
use frame_support::traits::fungible::Mutate;
use rochdale_runtime as ours;
use rochdale_tests_plain_runtime as plain;
use sc_executor::WasmExecutor;
use sp_core::{
	sr25519,
	traits::{CallContext, CodeExecutor, Externalities, RuntimeCode, WrappedRuntimeCode},
	Blake2Hasher, Pair,
};
use sp_runtime::{
	traits::{BlakeTwo256, Hash, Header as _},
	transaction_validity::{TransactionSource, TransactionValidity},
	ApplyExtrinsicResult, BuildStorage,
};
use sp_state_machine::TrieBackendBuilder;
use sp_trie::cache::{CacheSize, SharedTrieCache};

const TRANSFERS: u32 = 1_000;
const ROUNDS: usize = 9;
const UNIT: u128 = 1_000_000_000;

/// The cache of a node that is started without a size of its own, in bytes.
const CACHE: usize = 8 * 1024 * 1024;

type State = sp_state_machine::InMemoryBackend<Blake2Hasher>;

/// The time of one transfer.
#[derive(Clone, Copy)]
struct Took {
	door: Duration,
	made: Duration,
	imported: Duration,
}

/// A new chain, and the block that is made on it.
struct Chain<Header, Extrinsic> {
	wasm: &'static [u8],
	state: State,
	header: Header,
	clock: Extrinsic,
	transfers: Vec<Extrinsic>,
	/// What a node keeps of the state in memory.
	cache: Option<SharedTrieCache<Blake2Hasher>>,
}

impl<Header: Encode + Decode, Extrinsic: Encode + Clone> Chain<Header, Extrinsic> {
	/// Calls the Wasm.
	fn call(
		&self,
		executor: &WasmExecutor<sp_io::SubstrateHostFunctions>,
		state: &mut sp_io::TestExternalities,
		method: &str,
		data: &[u8],
	) -> Vec<u8> {
		let code = WrappedRuntimeCode(Cow::Borrowed(self.wasm));
		let hash = self.wasm.len().to_le_bytes().to_vec();
		let code = RuntimeCode { code_fetcher: &code, heap_pages: None, hash };
		let context = CallContext::Onchain { import: false };
		let (result, _) = executor.call(&mut state.ext(), &code, method, data, context);
		result.unwrap_or_else(|error| panic!("{method} failed: {error}"))
	}

	/// The first state.
	fn start(&self) -> sp_io::TestExternalities {
		let mut state = sp_io::TestExternalities::default();
		let (stored, root) = (self.state.backend_storage().clone(), *self.state.root());
		let cache = self.cache.as_ref().map(SharedTrieCache::local_cache_trusted);
		state.backend = TrieBackendBuilder::new(stored, root).with_optional_cache(cache).build();
		state
	}

	/// Measures one round.
	fn round(&self, executor: &WasmExecutor<sp_io::SubstrateHostFunctions>) -> Took {
		let mut state = self.start();
		let parent = state.execute_with(|| frame_system::Pallet::<ours::Runtime>::block_hash(0));
		let begin = Instant::now();
		for transfer in &self.transfers {
			let data = (TransactionSource::External, transfer, parent).encode();
			state.ext().storage_start_transaction();
			let answer =
				self.call(executor, &mut state, "TaggedTransactionQueue_validate_transaction", &data);
			state.ext().storage_rollback_transaction().expect("one was started");
			let valid = TransactionValidity::decode(&mut &answer[..]).expect("it is an answer");
			valid.expect("a transfer is valid");
		}
		let door = begin.elapsed() / TRANSFERS;

		let mut state = self.start();
		let apply = |state: &mut _, extrinsic: &Extrinsic| {
			let answer = self.call(executor, state, "BlockBuilder_apply_extrinsic", &extrinsic.encode());
			let applied = ApplyExtrinsicResult::decode(&mut &answer[..]).expect("it is an answer");
			applied.expect("it is valid").expect("it does what it should");
		};
		let begin = Instant::now();
		self.call(executor, &mut state, "Core_initialize_block", &self.header.encode());
		apply(&mut state, &self.clock);
		for transfer in &self.transfers {
			apply(&mut state, transfer);
		}
		let header = self.call(executor, &mut state, "BlockBuilder_finalize_block", &[]);
		let made = begin.elapsed() / TRANSFERS;

		let header = Header::decode(&mut &header[..]).expect("it is a header");
		let extrinsics: Vec<_> = std::iter::once(&self.clock).chain(&self.transfers).collect();
		let block = (header, extrinsics).encode();
		let mut state = self.start();
		let begin = Instant::now();
		self.call(executor, &mut state, "Core_execute_block", &block);
		Took { door, made, imported: begin.elapsed() / TRANSFERS }
	}
}

fn sender(n: u32) -> sr25519::Pair {
	sr25519::Pair::from_seed(&BlakeTwo256::hash_of(&n).0)
}

fn account(pair: &sr25519::Pair) -> ours::AccountId {
	ours::AccountId::from(pair.public())
}

/// Each sender transfers to the next.
fn transfers<Call, Extrinsic>(
	senders: &[sr25519::Pair],
	call: impl Fn(ours::AccountId) -> Call,
	sign: impl Fn(&sr25519::Pair, Call) -> Extrinsic,
) -> Vec<Extrinsic> {
	let pairs = senders.iter().zip(senders.iter().cycle().skip(1));
	pairs.map(|(from, to)| sign(from, call(account(to)))).collect()
}

fn our_chain(senders: &[sr25519::Pair]) -> Chain<ours::Header, ours::UncheckedExtrinsic> {
	let policy =
		ours::PolicyConfig { hardware: Some(ours::hardware::Hardware::Server), ..Default::default() };
	let mut chain = common::genesis(5, policy);
	chain.execute_with(|| {
		for pair in senders {
			ours::Balances::mint_into(&account(pair), 100 * UNIT).expect("there is room for the coins");
		}
	});
	chain.commit_all().expect("the state can be written");
	let (header, clock) = chain.execute_with(|| common::block_header(common::START));
	let transfers = chain.execute_with(|| {
		let call = |dest: ours::AccountId| {
			pallet_balances::Call::transfer_keep_alive { dest: dest.into(), value: UNIT }.into()
		};
		transfers(senders, call, |pair, call| common::signed(pair, 0, 0, call))
	});
	let wasm = ours::WASM_BINARY.expect("the Wasm was built");
	Chain { wasm, state: chain.backend.clone(), header, clock, transfers, cache: None }
}

/// A transaction of the plain runtime.
fn plainly_signed(pair: &sr25519::Pair, call: plain::RuntimeCall) -> plain::UncheckedExtrinsic {
	let extension: plain::TxExtension = (
		frame_system::AuthorizeCall::new(),
		frame_system::CheckNonZeroSender::new(),
		frame_system::CheckSpecVersion::new(),
		frame_system::CheckTxVersion::new(),
		frame_system::CheckGenesis::new(),
		frame_system::CheckEra::from(sp_runtime::generic::Era::Immortal),
		frame_system::CheckNonce::from(0),
		frame_system::CheckWeight::new(),
		pallet_transaction_payment::ChargeTransactionPayment::from(0),
		frame_metadata_hash_extension::CheckMetadataHash::new(false),
		frame_system::WeightReclaim::new(),
	);
	let payload = plain::SignedPayload::new(call.clone(), extension.clone()).expect("the extensions agree");
	let signature = payload.using_encoded(|bytes| pair.sign(bytes));
	plain::UncheckedExtrinsic::new_signed(call, account(pair).into(), signature.into(), extension)
}

fn plain_chain(senders: &[sr25519::Pair]) -> Chain<plain::Header, plain::UncheckedExtrinsic> {
	let genesis = plain::RuntimeGenesisConfig::default().build_storage().expect("the genesis is whole");
	let mut chain = sp_io::TestExternalities::from(genesis);
	chain.execute_with(|| {
		for pair in senders {
			plain::Balances::mint_into(&account(pair), 100_000 * UNIT).expect("there is room for the coins");
		}
	});
	chain.commit_all().expect("the state can be written");
	let parent = chain.execute_with(|| plain::System::block_hash(0));
	let header = plain::Header::new(1, Default::default(), Default::default(), parent, Default::default());
	let set = pallet_timestamp::Call::set { now: common::START };
	let clock = plain::UncheckedExtrinsic::new_bare(set.into());
	let transfers = chain.execute_with(|| {
		let call = |dest: ours::AccountId| {
			pallet_balances::Call::transfer_keep_alive { dest: dest.into(), value: UNIT }.into()
		};
		transfers(senders, call, plainly_signed)
	});
	let wasm = plain::WASM_BINARY.expect("the Wasm was built");
	Chain { wasm, state: chain.backend.clone(), header, clock, transfers, cache: None }
}

/// Measures both, and prints the table.
fn compare(
	title: &str,
	executor: &WasmExecutor<sp_io::SubstrateHostFunctions>,
	ours: &Chain<ours::Header, ours::UncheckedExtrinsic>,
	plain: &Chain<plain::Header, plain::UncheckedExtrinsic>,
) {
	// The first round compiles the Wasm and fills the cache, so it does not count.
	let rounds: Vec<_> =
		(0..=ROUNDS).map(|_| (ours.round(executor), plain.round(executor))).skip(1).collect();

	println!("\n## {title}\n");
	println!("| | this runtime | a plain runtime of the SDK | ratio |");
	println!("|---|---:|---:|---:|");
	let row = |what: &str, of: fn(&Took) -> Duration| {
		let median = |mut times: Vec<Duration>| {
			times.sort();
			times[times.len() / 2].as_secs_f64() * 1e6
		};
		let ours = median(rounds.iter().map(|(ours, _)| of(ours)).collect());
		let plain = median(rounds.iter().map(|(_, plain)| of(plain)).collect());
		println!("| {what} | {ours:.0} µs | {plain:.0} µs | {:.2} |", ours / plain);
	};
	row("the check at the door", |took| took.door);
	row("making the block", |took| took.made);
	row("importing the block", |took| took.imported);
}

fn main() {
	let senders: Vec<_> = (0..TRANSFERS).map(sender).collect();
	let (mut ours, mut plain) = (our_chain(&senders), plain_chain(&senders));
	let executor = WasmExecutor::builder().build();
	compare("A transfer, without a cache of the state", &executor, &ours, &plain);
	ours.cache = Some(SharedTrieCache::new(CacheSize::new(CACHE), None));
	plain.cache = Some(SharedTrieCache::new(CacheSize::new(CACHE), None));
	compare("A transfer, with the cache of a node", &executor, &ours, &plain);
}
