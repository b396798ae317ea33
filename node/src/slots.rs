//! Keeps a pause of the chain from filling the memory.
//!
//! To notice a validator that signs two blocks for one slot, the SDK's `check_equivocation` keeps the headers of recent
//! slots. It deletes old headers with the next block, by a list of all slots since the last block. After a pause of 400
//! days that list takes 3.5 GB. Here only headers that really exist are listed, and they are deleted before that block
//! comes.

use codec::{Decode, Encode};
use sc_client_api::AuxStore;
use sc_consensus_slots::{MAX_SLOT_CAPACITY, PRUNING_BOUND};
use sp_blockchain::{Error, Result};

/// The keys under which the SDK stores the headers of a slot, and the first slot with stored headers.
const HEADERS: &[u8] = b"slot_header_map";
const FIRST: &[u8] = b"slot_header_start";

/// Deletes the headers of slots that are too old for `check_equivocation`, if the chain has paused for long.
pub fn forget_old<Store: AuxStore>(store: &Store, slot_now: u64) -> Result<()> {
	let Some(first) = store.get_aux(FIRST)? else { return Ok(()) };
	let first = u64::decode(&mut first.as_slice())
		.map_err(|error| Error::Backend(format!("the first slot whose headers are kept: {error}")))?;
	if slot_now.saturating_sub(first) < PRUNING_BOUND {
		return Ok(());
	}
	let new_first = slot_now.saturating_sub(MAX_SLOT_CAPACITY);
	// Later slots have no stored headers: they would have moved the first one.
	let end = new_first.min(first.saturating_add(PRUNING_BOUND));
	let keys: Vec<_> = (first..end).map(|slot| [HEADERS, &slot.encode()].concat()).collect();
	let keys: Vec<_> = keys.iter().map(Vec::as_slice).collect();
	let new_first = new_first.encode();
	store.insert_aux(&[(FIRST, new_first.as_slice())], keys.as_slice())
}

#[cfg(test)]
pub(crate) mod tests {
	use super::*;
	use rochdale_runtime::Header;
	use sc_consensus_slots::check_equivocation;
	use sp_core::sr25519::Public;
	use sp_runtime::traits::Header as _;
	use std::{collections::BTreeMap, sync::Mutex};

	type Entries = BTreeMap<Vec<u8>, Vec<u8>>;

	/// The stored entries, and the length of the longest list of keys that was deleted at once.
	#[derive(Default)]
	pub(crate) struct Store(Mutex<(Entries, usize)>);

	impl AuxStore for Store {
		fn insert_aux<'a, 'b: 'a, 'c: 'a, I, D>(&self, insert: I, delete: D) -> Result<()>
		where
			I: IntoIterator<Item = &'a (&'c [u8], &'c [u8])>,
			D: IntoIterator<Item = &'a &'b [u8]>,
		{
			let mut store = self.0.lock().unwrap();
			insert.into_iter().for_each(|(key, value)| {
				store.0.insert(key.to_vec(), value.to_vec());
			});
			let deleted = delete.into_iter().map(|key| store.0.remove(*key)).count();
			store.1 = store.1.max(deleted);
			Ok(())
		}

		fn get_aux(&self, key: &[u8]) -> Result<Option<Vec<u8>>> {
			Ok(self.0.lock().unwrap().0.get(key).cloned())
		}
	}

	fn import(store: &Store, slot: u64, number: u32) -> bool {
		let header = Header::new(
			number,
			Default::default(),
			Default::default(),
			Default::default(),
			Default::default(),
		);
		check_equivocation(store, slot.into(), slot.into(), &header, &Public::from_raw([1; 32]))
			.unwrap()
			.is_some()
	}

	#[test]
	fn a_pause_of_years_deletes_no_more_than_was_kept() {
		let store = Store::default();
		let pause = 1_000_000;
		for slot in 0..2_500 {
			forget_old(&store, slot).unwrap();
			import(&store, slot, 1);
		}
		forget_old(&store, pause).unwrap();
		import(&store, pause, 2);
		let (kept, longest) = store.0.into_inner().unwrap();
		assert!(longest <= 2 * PRUNING_BOUND as usize, "{longest} keys were deleted at once");
		assert_eq!(kept.len(), 2, "what is left are the first slot and the headers of the last");
	}

	#[test]
	fn an_equivocation_after_the_pause_is_noticed() {
		let store = Store::default();
		import(&store, 10, 1);
		forget_old(&store, 1_000_000).unwrap();
		assert!(!import(&store, 1_000_000, 2));
		forget_old(&store, 1_000_001).unwrap();
		assert!(import(&store, 1_000_000, 3), "two blocks for one slot");
	}

	#[test]
	fn the_keys_are_those_of_the_sdk() {
		let store = Store::default();
		import(&store, 7, 1);
		let (kept, _) = store.0.into_inner().unwrap();
		let expected = [[HEADERS, &7u64.encode()].concat(), FIRST.to_vec()];
		assert_eq!(kept.into_keys().collect::<Vec<_>>(), expected);
	}
}
