//! Keeps the data for the choice between forks while a block is being imported.
//!
//! A block's weight is the number of blocks on its chain whose authors were chosen by lot (primary slots). BABE
//! compares the weight of a new block with that of the best one. The SDK first reads which block is the best, then
//! checks the new block, and reads the weight last.
//!
//! If another chain becomes final in between, the SDK has deleted the weight of the former best block. Then it reports
//! "No block weight for parent header", and refuses the new block and all that follow it. This happens to a node that
//! was cut off and returns. Here weights are deleted some finalities later.

use std::{
	collections::VecDeque,
	sync::{Arc, Mutex},
};

use codec::Encode;
use rochdale_runtime::opaque::Block;
use sc_client_api::{AuxDataOperations, AuxStore, FinalityNotification, PreCommitActions};
use sc_consensus_babe::aux_schema::{block_weight_key, load_block_weight};
use sp_blockchain::HeaderBackend;
use sp_core::H256;

/// The number of further finalities for which a weight is kept. The import of one block takes less.
const FINALITIES: usize = 16;

/// Keeps weights for longer than BABE does. Call it after `sc_consensus_babe::block_import`, because the action that is
/// registered last has the last word.
pub fn keep<Client>(client: &Arc<Client>)
where
	Client: AuxStore + HeaderBackend<Block> + PreCommitActions<Block> + 'static,
{
	let weak = Arc::downgrade(client);
	let kept = Mutex::new(Kept::default());
	client.register_finality_action(Box::new(move |now: &FinalityNotification<Block>| {
		let Some(client) = weak.upgrade() else { return Vec::new() };
		let left = now.stale_blocks.iter().map(|stale| stale.hash);
		let left = left.chain(now.tree_route.iter().copied()).chain([client.info().finalized_hash]);
		kept.lock().map(|mut kept| kept.finality(&*client, left)).unwrap_or_default()
	}));
}

/// The weights that BABE would have deleted, by the finality that would have done so, oldest first.
#[derive(Default)]
struct Kept(VecDeque<Vec<Vec<u8>>>);

impl Kept {
	/// Handles blocks that BABE does not need any more: keeps their weights, and deletes the oldest kept ones. (Weights
	/// in the queue when the node stops remain for ever, some bytes each.)
	fn finality(&mut self, store: &impl AuxStore, left: impl Iterator<Item = H256>) -> AuxDataOperations {
		let weights = left.filter_map(|hash| {
			let weight = load_block_weight(store, hash).ok().flatten()?;
			Some((block_weight_key(hash), Some(weight.encode())))
		});
		let mut operations: AuxDataOperations = weights.collect();
		self.0.push_back(operations.iter().map(|(key, _)| key.clone()).collect());
		if self.0.len() > FINALITIES {
			let oldest = self.0.pop_front().unwrap_or_default();
			operations.extend(oldest.into_iter().map(|key| (key, None)));
		}
		operations
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::slots::tests::Store;

	fn apply(store: &Store, operations: AuxDataOperations) {
		for (key, value) in &operations {
			match value {
				Some(value) => store.insert_aux(&[(key.as_slice(), value.as_slice())], []),
				None => store.insert_aux([], &[key.as_slice()]),
			}
			.unwrap();
		}
	}

	#[test]
	fn a_weight_is_there_until_some_finalities_later() {
		let (store, mut kept) = (Store::default(), Kept::default());
		let block = H256::repeat_byte(1);
		apply(&store, vec![(block_weight_key(block), Some(7_u32.encode()))]);

		// BABE's own action comes first, in the same operation.
		let of_babe = vec![(block_weight_key(block), None)];
		let ours = kept.finality(&store, [block].into_iter());
		apply(&store, [of_babe, ours].concat());
		for _ in 1..FINALITIES {
			assert_eq!(load_block_weight(&store, block).unwrap(), Some(7));
			let operations = kept.finality(&store, [].into_iter());
			apply(&store, operations);
		}
		assert_eq!(load_block_weight(&store, block).unwrap(), Some(7));
		let operations = kept.finality(&store, [].into_iter());
		apply(&store, operations);
		assert_eq!(load_block_weight(&store, block).unwrap(), None);
	}

	#[test]
	fn blocks_without_a_weight_are_passed_over() {
		assert!(Kept::default().finality(&Store::default(), [H256::zero()].into_iter()).is_empty());
	}
}
