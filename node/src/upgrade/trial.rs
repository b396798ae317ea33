//! Makes blocks on a copy of a chain's state, as its validators would make them.

use std::{
	collections::{BTreeMap, BTreeSet},
	fmt::{self, Display, Formatter},
	ops::AddAssign,
	time::{Duration, Instant, SystemTime},
};

use codec::{Decode, Encode};
use frame_system::ConsumedWeight;
use rochdale_runtime::{opaque, Hash, Header};
use sc_executor::WasmExecutor;
use sp_consensus_babe::{
	digests::{CompatibleDigestItem, PreDigest, SecondaryPlainPreDigest},
	inherents::INHERENT_IDENTIFIER as SLOT,
	AuthorityId, BabeConfiguration,
};
use sp_core::{
	storage::well_known_keys,
	traits::{CallContext, RuntimeCode, WrappedRuntimeCode},
};
use sp_inherents::InherentData;
use sp_runtime::{traits::BlakeTwo256, Digest, DigestItem, OpaqueExtrinsic};
use sp_state_machine::{
	backend::{Backend, IterArgs},
	OverlayedChanges, StateMachine,
};
use sp_timestamp::{Timestamp, INHERENT_IDENTIFIER as TIME};

use super::{code::Code, copy::State, names};
use crate::client::HostFunctions;

/// The changes since the copy was taken.
pub type Changes = OverlayedChanges<BlakeTwo256>;

/// A block that was made.
pub struct Block {
	pub header: Header,
	/// The transactions that every block must have: the time.
	pub inherents: Vec<OpaqueExtrinsic>,
	/// The part of the block's weight that was used.
	pub weight: ConsumedWeight,
	/// The time that the block took on this computer.
	pub time: Duration,
	/// Its events in encoded form.
	pub events: Vec<u8>,
	/// Whether it would accept transactions in addition to the inherents.
	pub open: bool,
}

/// The block on which the next is built.
#[derive(Clone, Copy)]
pub struct Parent {
	pub number: u32,
	pub hash: Hash,
}

/// Runs code on a copy of a chain's state.
pub struct Trial {
	executor: WasmExecutor<HostFunctions>,
	/// The copy, including the blocks that were kept.
	pub state: State,
	/// The original value of each key that has changed.
	originals: BTreeMap<Vec<u8>, Option<Vec<u8>>>,
	slot_duration: u64,
}

impl Trial {
	/// Begins with a copy, and asks this code for the length of a slot.
	pub fn new(executor: WasmExecutor<HostFunctions>, state: State, code: &Code) -> Result<Self, String> {
		let mut trial = Self { executor, state, originals: BTreeMap::new(), slot_duration: 0 };
		let answer = trial.call(&mut Changes::default(), code, "BabeApi_configuration", &[])?;
		let babe = BabeConfiguration::decode(&mut answer.as_slice()).map_err(|error| error.to_string())?;
		trial.slot_duration = babe.slot_duration;
		Ok(trial)
	}

	/// The length of a slot.
	pub fn slot(&self) -> Duration {
		Duration::from_millis(self.slot_duration)
	}

	/// Calls a function of the runtime.
	pub fn call(
		&self,
		changes: &mut Changes,
		code: &Code,
		method: &str,
		data: &[u8],
	) -> Result<Vec<u8>, String> {
		let bytes = WrappedRuntimeCode(code.bytes.as_slice().into());
		let runtime = RuntimeCode { code_fetcher: &bytes, heap_pages: None, hash: code.hash.encode() };
		let mut extensions = Default::default();
		// A check of the whole state needs more memory than a block.
		let context = match method.starts_with("TryRuntime") {
			true => CallContext::Offchain,
			false => CallContext::Onchain { import: false },
		};
		let called = StateMachine::new(
			&self.state,
			changes,
			&self.executor,
			method,
			data,
			&mut extensions,
			&runtime,
			context,
		)
		.execute();
		called.map_err(|error| {
			let error = error.to_string();
			// The remainder is addresses in the code.
			let error = error.split("\nWASM backtrace").next().unwrap_or_default().trim();
			[vec![error.to_owned()], super::said()].concat().join("; ")
		})
	}

	/// The value under a key.
	pub fn stored(&self, changes: &mut Changes, key: &[u8]) -> Option<Vec<u8>> {
		match changes.storage(key) {
			Some(value) => value.map(<[u8]>::to_vec),
			None => self.state.storage(key).ok().flatten(),
		}
	}

	fn read<V: Decode>(&self, changes: &mut Changes, pallet: &str, item: &str) -> Option<V> {
		let stored = self.stored(changes, &names::key(pallet, item))?;
		V::decode(&mut stored.as_slice()).ok()
	}

	/// Puts code under the key of the chain's runtime.
	pub fn replace_code(&self, changes: &mut Changes, code: &Code) {
		changes.set_storage(well_known_keys::CODE.to_vec(), Some(code.bytes.clone()));
	}

	/// The header of the next block, and its inherent data.
	fn next(&self, changes: &mut Changes, parent: Parent) -> Result<(Header, InherentData), String> {
		let now = match self.read::<u64>(changes, "Timestamp", "Now").unwrap_or_default() {
			// The first block of a chain.
			0 => SystemTime::now()
				.duration_since(SystemTime::UNIX_EPOCH)
				.map_or(0, |since| u64::try_from(since.as_millis()).unwrap_or(u64::MAX)),
			last => last.saturating_add(self.slot_duration),
		};
		let slot = now.checked_div(self.slot_duration).ok_or("the chain says that a slot lasts no time")?;
		let authorities: Vec<(AuthorityId, u64)> =
			self.read(changes, "Babe", "Authorities").ok_or("the chain has no validators")?;
		let disabled: Vec<(u32, u32)> =
			self.read(changes, "Session", "DisabledValidators").unwrap_or_default();
		let all = 0..u32::try_from(authorities.len()).unwrap_or(u32::MAX);
		let able: Vec<u32> =
			all.filter(|index| disabled.iter().all(|(disabled, _)| disabled != index)).collect();
		// One validator after the other, in turn.
		let turn = usize::try_from(slot).ok().and_then(|slot| slot.checked_rem(able.len()));
		let authority_index = turn.and_then(|turn| able.get(turn)).copied();
		let authority_index = authority_index.ok_or("no validator of the chain may make a block")?;
		let slot = slot.into();
		let author = PreDigest::SecondaryPlain(SecondaryPlainPreDigest { authority_index, slot });
		let header = Header {
			parent_hash: parent.hash,
			number: parent.number.saturating_add(1),
			state_root: Default::default(),
			extrinsics_root: Default::default(),
			digest: Digest { logs: vec![DigestItem::babe_pre_digest(author)] },
		};
		let mut inherents = InherentData::new();
		inherents.put_data(TIME, &Timestamp::new(now)).map_err(|error| error.to_string())?;
		inherents.put_data(SLOT, &slot).map_err(|error| error.to_string())?;
		Ok((header, inherents))
	}

	/// Makes the next block, with inherents only.
	pub fn block(&self, changes: &mut Changes, code: &Code, parent: Parent) -> Result<Block, String> {
		let (header, inherents) = self.next(changes, parent)?;
		let begun = Instant::now();
		let mode = self.call(changes, code, "Core_initialize_block", &header.encode())?;
		let asked = self.call(changes, code, "BlockBuilder_inherent_extrinsics", &inherents.encode())?;
		let inherents =
			Vec::<OpaqueExtrinsic>::decode(&mut asked.as_slice()).map_err(|error| error.to_string())?;
		for inherent in &inherents {
			let applied = self.call(changes, code, "BlockBuilder_apply_extrinsic", &inherent.encode())?;
			// `Ok(Ok(()))`.
			if applied != [0, 0] {
				return Err(format!("the block cannot have its time: {applied:?}"));
			}
		}
		let header = self.call(changes, code, "BlockBuilder_finalize_block", &[])?;
		let time = begun.elapsed();
		let header = Header::decode(&mut header.as_slice()).map_err(|error| error.to_string())?;
		let weight = self.read(changes, "System", "BlockWeight").unwrap_or_default();
		let events = self.stored(changes, &names::key("System", "Events")).unwrap_or_else(|| vec![0]);
		Ok(Block { header, inherents, weight, time, events, open: mode.first() == Some(&0) })
	}

	/// Keeps the changes of this code, so that the next block builds on them.
	pub fn keep(&mut self, changes: &mut Changes, code: &Code) -> Result<(), String> {
		let version = code.version.state_version();
		let changes =
			changes.drain_storage_changes(&self.state, version).map_err(|error| error.to_string())?;
		for (key, _) in changes.main_storage_changes {
			let state = &self.state;
			self.originals.entry(key).or_insert_with_key(|key| state.storage(key).ok().flatten());
		}
		self.state.apply_transaction(changes.transaction_storage_root, changes.transaction);
		Ok(())
	}

	/// Each entry that differs from the original: its key, the original value and the current value.
	pub fn changed(&self) -> impl Iterator<Item = (&[u8], Option<&[u8]>, Option<Vec<u8>>)> {
		self.originals.iter().filter_map(|(key, before)| {
			let after = self.state.storage(key).ok().flatten();
			(*before != after).then_some((key.as_slice(), before.as_deref(), after))
		})
	}

	/// The keys that also change without an upgrade, while the old code makes the same number of blocks.
	pub fn usual(&self, code: &Code, mut parent: Parent, blocks: u32) -> Result<BTreeSet<Vec<u8>>, String> {
		let mut changes = Changes::default();
		for (key, before) in &self.originals {
			changes.set_storage(key.clone(), before.clone());
		}
		for _ in 0..blocks {
			let block = self.block(&mut changes, code, parent)?;
			parent = Parent { number: block.header.number, hash: block.header.hash() };
		}
		let before = |key: &[u8]| match self.originals.get(key) {
			Some(before) => before.clone(),
			None => self.state.storage(key).ok().flatten(),
		};
		let keys: Vec<Vec<u8>> = changes.changes().map(|(key, _)| key.clone()).collect();
		let differs = |key: &Vec<u8>| self.stored(&mut changes, key) != before(key);
		Ok(keys.into_iter().filter(differs).collect())
	}

	/// The number of entries whose keys begin so.
	pub fn count(&self, beginning: &[u8]) -> usize {
		let mut all = IterArgs::default();
		all.prefix = Some(beginning);
		self.state.keys(all).map_or(0, |keys| keys.filter(Result::is_ok).count())
	}

	/// Makes a block with this code and runs the state checks of all pallets, or of one (`try_state`).
	pub fn try_state(&self, code: &Code, parent: Parent, pallet: Option<&str>) -> Result<(), String> {
		let block = self.block(&mut Changes::default(), code, parent)?;
		let block = opaque::Block { header: block.header, extrinsics: block.inherents };
		// `TryStateSelect`: `All`, or `Only` with this name.
		let pallets = match pallet {
			None => vec![1u8],
			Some(pallet) => (3u8, vec![pallet]).encode(),
		};
		// The state root and signatures are not checked.
		let data = [(block, false, false).encode(), pallets].concat();
		self.call(&mut Changes::default(), code, "TryRuntime_execute_block", &data).map(|_| ())
	}
}

/// The number of entries that differ, and the difference in bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Difference {
	/// Entries that are new.
	pub added: usize,
	/// Entries with another value.
	pub changed: usize,
	/// Entries that no longer exist.
	pub removed: usize,
	/// The increase in the number of stored bytes, with the keys.
	pub bytes: i64,
}

impl Difference {
	/// The difference of one entry.
	pub fn of(key: &[u8], before: Option<&[u8]>, after: Option<&[u8]>) -> Self {
		let size = |value: Option<&[u8]>| {
			let size = value.map_or(0, |value| key.len().saturating_add(value.len()));
			i64::try_from(size).unwrap_or(i64::MAX)
		};
		Self {
			added: usize::from(before.is_none() && after.is_some()),
			changed: usize::from(before.is_some() && after.is_some()),
			removed: usize::from(before.is_some() && after.is_none()),
			bytes: size(after).saturating_sub(size(before)),
		}
	}
}

impl AddAssign for Difference {
	fn add_assign(&mut self, other: Self) {
		self.added += other.added;
		self.changed += other.changed;
		self.removed += other.removed;
		self.bytes += other.bytes;
	}
}

impl Display for Difference {
	fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
		let parts = [(self.added, "added"), (self.changed, "changed"), (self.removed, "removed")];
		let parts = parts.iter().filter(|(count, _)| *count > 0);
		let parts: Vec<_> = parts.map(|(count, what)| format!("{count} {what}")).collect();
		out.write_str(&parts.join(", "))?;
		match self.bytes {
			0 => Ok(()),
			bytes => write!(out, " ({bytes:+} bytes)"),
		}
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_difference_counts_entries_and_bytes() {
		let mut sum = Difference::of(b"key", None, Some(b"12"));
		sum += Difference::of(b"key", None, Some(b"1"));
		assert_eq!(sum.to_string(), "2 added (+9 bytes)");
		sum += Difference::of(b"key", Some(b"123"), Some(b"1"));
		assert_eq!(sum.to_string(), "2 added, 1 changed (+7 bytes)");
		sum += Difference::of(b"key", Some(b"1234"), None);
		assert_eq!(sum.to_string(), "2 added, 1 changed, 1 removed");
	}
}
