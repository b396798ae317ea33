//! A state without a trie: keys and values, which a native runtime reads several times faster. The state root is
//! constant; nothing in the runtime depends on it.
//!
//! It counts the keys that a transaction has read, and those that it has written.

use std::{
	cell::RefCell,
	collections::{BTreeMap, BTreeSet},
	ops::Bound,
	panic::{resume_unwind, AssertUnwindSafe},
};

use sp_core::storage::{ChildInfo, StateVersion, Storage};
use sp_runtime::traits::{BlakeTwo256, Hash};
use sp_state_machine::{
	Backend, BackendTransaction, Ext, InMemoryBackend, IterArgs, OverlayedChanges, StateMachineStats,
	StorageIterator, UsageInfo,
};

type H = BlakeTwo256;
type Root = <H as Hash>::Output;

/// What is stored.
#[derive(Debug, Default)]
pub struct Flat {
	top: BTreeMap<Vec<u8>, Vec<u8>>,
	/// The keys that were read, while they are being counted.
	read: RefCell<Option<BTreeSet<Vec<u8>>>>,
}

impl Flat {
	fn note(&self, key: &[u8]) {
		if let Some(read) = self.read.borrow_mut().as_mut() {
			read.insert(key.to_vec());
		}
	}
}

/// For methods that read a state from outside of the runtime, which nobody calls here.
pub struct NoEntries;

impl StorageIterator<H> for NoEntries {
	type Backend = Flat;
	type Error = String;

	fn next_key(&mut self, _: &Flat) -> Option<Result<Vec<u8>, String>> {
		None
	}

	fn next_pair(&mut self, _: &Flat) -> Option<Result<(Vec<u8>, Vec<u8>), String>> {
		None
	}

	fn was_complete(&self) -> bool {
		true
	}
}

impl Backend<H> for Flat {
	type Error = String;
	type TrieBackendStorage = <InMemoryBackend<H> as Backend<H>>::TrieBackendStorage;
	type RawIter = NoEntries;

	fn storage(&self, key: &[u8]) -> Result<Option<Vec<u8>>, String> {
		self.note(key);
		Ok(self.top.get(key).cloned())
	}

	fn storage_hash(&self, key: &[u8]) -> Result<Option<Root>, String> {
		self.note(key);
		Ok(self.top.get(key).map(|value| H::hash(value)))
	}

	fn exists_storage(&self, key: &[u8]) -> Result<bool, String> {
		self.note(key);
		Ok(self.top.contains_key(key))
	}

	fn next_storage_key(&self, key: &[u8]) -> Result<Option<Vec<u8>>, String> {
		let mut after = self.top.range::<[u8], _>((Bound::Excluded(key), Bound::Unbounded));
		Ok(after.next().map(|(key, _)| key.clone()))
	}

	fn storage_root<'a>(
		&self,
		_: impl Iterator<Item = (&'a [u8], Option<&'a [u8]>)>,
		_: StateVersion,
	) -> (Root, BackendTransaction<H>) {
		Default::default()
	}

	fn child_storage_root<'a>(
		&self,
		_: &ChildInfo,
		_: impl Iterator<Item = (&'a [u8], Option<&'a [u8]>)>,
		_: StateVersion,
	) -> (Root, bool, BackendTransaction<H>) {
		(Root::default(), true, Default::default())
	}

	fn raw_iter(&self, _: IterArgs) -> Result<NoEntries, String> {
		Ok(NoEntries)
	}

	fn closest_merkle_value(&self, _: &[u8]) -> Result<Option<sc_client_api::MerkleValue<Root>>, String> {
		Ok(None)
	}

	fn child_closest_merkle_value(
		&self,
		_: &ChildInfo,
		_: &[u8],
	) -> Result<Option<sc_client_api::MerkleValue<Root>>, String> {
		Ok(None)
	}

	// This runtime has no child tries.
	fn child_storage(&self, _: &ChildInfo, _: &[u8]) -> Result<Option<Vec<u8>>, String> {
		Ok(None)
	}

	fn child_storage_hash(&self, _: &ChildInfo, _: &[u8]) -> Result<Option<Root>, String> {
		Ok(None)
	}

	fn next_child_storage_key(&self, _: &ChildInfo, _: &[u8]) -> Result<Option<Vec<u8>>, String> {
		Ok(None)
	}

	fn register_overlay_stats(&self, _: &StateMachineStats) {}

	fn usage_info(&self) -> UsageInfo {
		UsageInfo::empty()
	}
}

/// A state, and what a block has changed in it so far.
pub struct Chain {
	state: Flat,
	changes: OverlayedChanges<H>,
	/// The extensions that the runtime uses.
	with: sp_io::TestExternalities,
}

impl Chain {
	/// From the storage of genesis, with these extensions.
	pub fn new(genesis: Storage, with: sp_io::TestExternalities) -> Self {
		let mut changes = OverlayedChanges::default();
		changes.set_collect_extrinsics(true);
		Self { state: Flat { top: genesis.top, ..Default::default() }, changes, with }
	}

	/// Runs a function on the chain.
	pub fn execute_with<R>(&mut self, execute: impl FnOnce() -> R) -> R {
		let mut ext = Ext::new(&mut self.changes, &self.state, Some(&mut self.with.extensions));
		match sc_executor::with_externalities_safe(&mut ext, AssertUnwindSafe(execute)) {
			Ok(result) => result,
			Err(_) => resume_unwind(Box::new("a panic on the chain")),
		}
	}

	/// Runs a function on the chain, and returns the number of keys read that this block had not changed before.
	pub fn watch<R>(&mut self, execute: impl FnOnce() -> R) -> (R, u64) {
		self.state.read.replace(Some(BTreeSet::new()));
		let result = self.execute_with(execute);
		let read = self.state.read.replace(None).map_or(0, |read| read.len());
		(result, read as u64)
	}

	/// The number of keys that the extrinsic with this number has changed, without those that every extrinsic changes.
	pub fn written(&self, extrinsic: u32) -> u64 {
		let system = sp_io::hashing::twox_128(b"System");
		let account = sp_io::hashing::twox_128(b"Account");
		let counted = |key: &[u8]| {
			key != b":extrinsic_index" && (!key.starts_with(&system) || key.get(16..32) == Some(&account[..]))
		};
		let changes = self.changes.changes();
		changes.filter(|(key, value)| counted(key) && value.extrinsics().contains(&extrinsic)).count() as u64
	}

	/// What the block has changed so far.
	pub fn changed(&self) -> Vec<(Vec<u8>, Option<Vec<u8>>)> {
		let changes = self.changes.clone().drain_storage_changes(&self.state, StateVersion::V1);
		changes.expect("no transaction is open").main_storage_changes
	}

	/// What is stored.
	pub fn state(&self) -> BTreeMap<Vec<u8>, Vec<u8>> {
		self.state.top.clone()
	}

	/// Discards the block.
	pub fn discard(&mut self) {
		self.changes = OverlayedChanges::default();
		self.changes.set_collect_extrinsics(true);
	}

	/// Makes the changes of the block part of the state.
	pub fn commit(&mut self) {
		let changes = self.changes.drain_storage_changes(&self.state, StateVersion::V1);
		for (key, value) in changes.expect("no transaction is open").main_storage_changes {
			match value {
				Some(value) => self.state.top.insert(key, value),
				None => self.state.top.remove(&key),
			};
		}
	}
}
