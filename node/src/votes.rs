//! Records which validators vote for finality. A validator whose votes reach nobody still makes blocks and looks
//! healthy. When another one is then lost, blocks may no longer become final.

use std::{
	collections::BTreeMap,
	sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use futures::StreamExt;
use rochdale_runtime::{opaque::Block, BlockNumber, Hash};
use sc_consensus_grandpa::{AuthorityId, GrandpaJustificationStream, SharedAuthoritySet};
use substrate_prometheus_endpoint::{register, Gauge, PrometheusError, Registry, U64};

/// The number of rounds without a vote after which a validator counts as silent. A proof of finality holds the votes
/// that had arrived when two thirds were there. So a slow validator is missing from some proofs, but not from all.
pub const PATIENCE: usize = 100;

/// The number of proofs of finality that can wait for this task before a warning is logged.
const QUEUE: usize = 1_000;

/// The public key with which a validator votes.
pub type Key = [u8; 32];

/// The keys that have voted, and for which blocks, since this node was started.
#[derive(Clone, Default)]
pub struct Votes(Arc<Mutex<Noted>>);

#[derive(Default)]
struct Noted {
	/// The first block whose proof was seen.
	first_block: Option<BlockNumber>,
	/// The number of proofs that were seen.
	proofs: usize,
	/// The newest block for which each key has voted.
	last: BTreeMap<Key, BlockNumber>,
	/// The number of proofs that had been seen when each key of the set voted for the last time, or came into the set
	/// if that was later.
	heard: BTreeMap<Key, usize>,
}

impl Votes {
	fn lock(&self) -> MutexGuard<'_, Noted> {
		// No code that holds the lock can leave it half changed.
		self.0.lock().unwrap_or_else(PoisonError::into_inner)
	}

	/// Records the voters for this block, and which keys are in the set.
	pub fn note(
		&self,
		block: BlockNumber,
		set: impl IntoIterator<Item = Key>,
		voters: impl IntoIterator<Item = Key>,
	) {
		let mut noted = self.lock();
		let noted = &mut *noted;
		noted.first_block.get_or_insert(block);
		let before = noted.proofs;
		noted.proofs = before.saturating_add(1);
		// A key that has just come into the set has as much time as one that has just voted.
		let heard = |key: Key| (key, noted.heard.get(&key).copied().unwrap_or(before));
		noted.heard = set.into_iter().map(heard).collect();
		for voter in voters {
			noted.last.insert(voter, block);
			if let Some(heard) = noted.heard.get_mut(&voter) {
				*heard = noted.proofs;
			}
		}
	}

	/// The first block whose votes this node has seen; `None` while it has seen none.
	pub fn first_block(&self) -> Option<BlockNumber> {
		self.lock().first_block
	}

	/// The newest block for which this key has voted; `None` if this node has seen no vote of it.
	pub fn last(&self, key: &Key) -> Option<BlockNumber> {
		self.lock().last.get(key).copied()
	}

	/// Whether this key was in the set for the last [`PATIENCE`] proofs and missing from them.
	pub fn silent(&self, key: &Key) -> bool {
		let noted = self.lock();
		noted.heard.get(key).is_some_and(|heard| noted.proofs.saturating_sub(*heard) >= PATIENCE)
	}
}

fn bytes(id: &AuthorityId) -> Key {
	sp_core::ed25519::Public::from(id.clone()).0
}

/// The number of current voters that are silent, for a monitoring system.
pub fn gauge(registry: &Registry) -> Result<Gauge<U64>, PrometheusError> {
	let help =
		format!("Validators of this session that were missing from the last {PATIENCE} proofs of finality");
	register(Gauge::new("rochdale_validators_not_voting", help)?, registry)
}

/// Records the votes of each proof of finality, for as long as the node runs.
pub async fn watch(
	proofs: GrandpaJustificationStream<Block>,
	set: SharedAuthoritySet<Hash, BlockNumber>,
	votes: Votes,
	gauge: Option<Gauge<U64>>,
) {
	let mut proofs = proofs.subscribe(QUEUE);
	while let Some(proof) = proofs.next().await {
		let commit = proof.justification.commit;
		let set: Vec<_> = set.current_authorities().iter().map(|(id, _)| bytes(id)).collect();
		let voters = commit.precommits.iter().map(|vote| bytes(&vote.id));
		votes.note(commit.target_number, set.iter().copied(), voters);
		if let Some(gauge) = &gauge {
			let silent = set.iter().filter(|key| votes.silent(key)).count();
			gauge.set(u64::try_from(silent).unwrap_or(u64::MAX));
		}
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_key_that_was_missing_for_long_is_silent_and_one_vote_makes_it_good() {
		let (slow, lost, votes) = ([1; 32], [2; 32], Votes::default());
		assert_eq!(votes.first_block(), None);
		assert!(!votes.silent(&lost), "a node that has seen no proof accuses nobody");
		let patience = BlockNumber::try_from(PATIENCE).unwrap();
		for block in 10..10 + patience - 1 {
			votes.note(block, [slow, lost], (block % 7 == 0).then_some(slow));
		}
		assert!(!votes.silent(&lost));
		votes.note(10 + patience, [slow, lost], [slow]);
		assert!(votes.silent(&lost) && !votes.silent(&slow));
		assert_eq!(
			(votes.first_block(), votes.last(&slow), votes.last(&lost)),
			(Some(10), Some(10 + patience), None)
		);
		votes.note(11 + patience, [slow, lost], [lost]);
		assert!(!votes.silent(&lost));
	}

	#[test]
	fn a_key_that_comes_into_the_set_has_time_to_vote_each_time() {
		let (old, new, votes) = ([1; 32], [2; 32], Votes::default());
		let note = |proofs: usize, set: &[Key]| {
			(0..proofs).for_each(|_| votes.note(10, set.iter().copied(), [old]));
		};
		note(5 * PATIENCE, &[old]);
		for _ in 0..2 {
			note(PATIENCE - 1, &[old, new]);
			assert!(!votes.silent(&new));
			note(1, &[old, new]);
			assert!(votes.silent(&new), "it had its time");
			note(1, &[old]);
			assert!(!votes.silent(&new), "it is not in the set");
		}
	}
}
