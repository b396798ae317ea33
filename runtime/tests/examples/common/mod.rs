//! The common parts of the benches: signed transactions, and blocks imported as a node does it.

use std::{
	borrow::Cow,
	time::{Duration, Instant},
};

use frame_support::storage::{with_transaction, TransactionOutcome};
use rochdale_runtime::{AccountId, Executive, UncheckedExtrinsic, WASM_BINARY};
use sc_executor::WasmExecutor;
use sp_core::{
	sr25519,
	traits::{CallContext, CodeExecutor, RuntimeCode, WrappedRuntimeCode},
	Pair,
};
use sp_runtime::{
	traits::{BlakeTwo256, Hash, IdentifyAccount},
	DispatchError, MultiSigner,
};

/// The state of a chain of the tests.
pub type State = sp_state_machine::InMemoryBackend<sp_core::Blake2Hasher>;

/// A key that is not a member's.
pub fn sender(n: u32) -> sr25519::Pair {
	sr25519::Pair::from_seed(&BlakeTwo256::hash_of(&n).0)
}

/// The account of that key.
pub fn account(pair: &sr25519::Pair) -> AccountId {
	MultiSigner::from(pair.public()).into_account()
}

/// Puts a transaction into the current block, as a block author does. One that does not fit leaves no trace. Returns
/// whether it fitted.
pub fn apply(extrinsic: &UncheckedExtrinsic) -> bool {
	let applied = with_transaction(|| match Executive::apply_extrinsic(extrinsic.clone()) {
		Ok(outcome) => TransactionOutcome::Commit(Ok::<_, DispatchError>(Ok(outcome))),
		Err(error) => TransactionOutcome::Rollback(Ok(Err(error))),
	});
	match applied.expect("not nested too deep") {
		Ok(outcome) => {
			outcome.unwrap_or_else(|error: DispatchError| panic!("a transaction failed: {error:?}"));
			true
		}
		Err(error) if error.exhausted_resources() => false,
		Err(error) => panic!("a transaction is invalid: {error:?}"),
	}
}

/// Imports blocks in compiled Wasm.
pub struct Importer {
	executor: WasmExecutor<sp_io::SubstrateHostFunctions>,
}

impl Importer {
	/// Compiles the Wasm, which a node does only once.
	pub fn new() -> Self {
		let importer = Self { executor: WasmExecutor::builder().build() };
		importer.call(Default::default(), "Core_version", &[]);
		importer
	}

	/// The time to import this block on top of this state: to execute it, check each signature and compute the state
	/// root.
	pub fn import(&self, before: State, block: &[u8]) -> Duration {
		self.call(before, "Core_execute_block", block)
	}

	fn call(&self, before: State, method: &str, data: &[u8]) -> Duration {
		let code = WrappedRuntimeCode(Cow::Borrowed(WASM_BINARY.expect("the Wasm was built")));
		let code = RuntimeCode { code_fetcher: &code, heap_pages: None, hash: vec![1] };
		let mut state = sp_io::TestExternalities::default();
		state.backend = before;
		let start = Instant::now();
		let (result, _) =
			self.executor.call(&mut state.ext(), &code, method, data, CallContext::Onchain { import: true });
		result.unwrap_or_else(|error| panic!("{method} failed: {error}"));
		start.elapsed()
	}
}
