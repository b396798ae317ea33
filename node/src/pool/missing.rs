//! Finds accepted transactions that are in no block and do not wait any more, and submits them again.

use std::{
	collections::{HashMap, HashSet},
	sync::{MutexGuard, PoisonError},
	time::Instant,
};

use rochdale_runtime::Hash;
use sc_transaction_pool::ChainApi;
use sc_transaction_pool_api::{
	error::Error as Refusal, InPoolTransaction, TransactionPool as PoolApi, TransactionSource,
};
use sp_runtime::{traits::Header as _, transaction_validity::InvalidTransaction};

use super::{Pool, PoolError};

/// The most blocks that are not final, counted back from the best one, in which a transaction is searched for before it
/// counts as missing.
const LOOKED_BACK: usize = 32;

/// The known blocks from the last final one on.
#[derive(Default)]
pub(super) struct Recent {
	pub(super) best: Option<Hash>,
	pub(super) last_final: Option<Hash>,
	/// The transactions of the blocks whose bodies were read.
	bodies: HashMap<Hash, Vec<Hash>>,
}

impl Pool {
	pub(super) fn recent(&self) -> MutexGuard<'_, Recent> {
		// No code that holds the lock can leave it half changed.
		self.recent.lock().unwrap_or_else(PoisonError::into_inner)
	}

	/// The transactions of these blocks. Each body is read once.
	async fn transactions_of(&self, blocks: &[Hash]) -> HashSet<Hash> {
		let mut all = HashSet::new();
		for block in blocks {
			if let Some(known) = self.recent().bodies.get(block) {
				all.extend(known);
				continue;
			}
			// A block that cannot be read now is tried again the next time.
			let Some(body) = self.inside.api().block_body(*block).await.ok().flatten() else { continue };
			let read: Vec<_> = body.iter().map(|extrinsic| self.hash_of(extrinsic)).collect();
			all.extend(&read);
			self.recent().bodies.insert(*block, read);
		}
		all
	}

	/// The blocks from the best one back to the last final one.
	fn not_final_yet(&self) -> Vec<Hash> {
		let (best, last_final) = {
			let recent = self.recent();
			(recent.best, recent.last_final)
		};
		let parent = |block: &Hash| Some(*self.inside.api().block_header(*block).ok()??.parent_hash());
		let back = std::iter::successors(best, parent);
		back.take_while(|block| Some(*block) != last_final).take(LOOKED_BACK).collect()
	}

	/// Forgets transactions that are final now, and submits missing ones again.
	pub(super) async fn look_after_kept(&self, now_final: &[Hash]) {
		if self.kept.is_empty() {
			return;
		}
		for hash in self.transactions_of(now_final).await {
			self.kept.forget(&hash);
		}
		let newer = self.not_final_yet();
		let in_blocks = self.transactions_of(&newer).await;
		self.recent().bodies.retain(|block, _| newer.contains(block));
		let Some(at) = newer.first().copied().or(self.recent().last_final) else { return };
		let for_others: HashSet<_> = self.inside.futures().iter().map(|one| *one.hash()).collect();
		let waits = |hash: &Hash| for_others.contains(hash) || self.inside.ready_transaction(hash).is_some();
		let pushed_out = self.door.state().pushed_out;
		let missing = self.kept.missing(waits, &in_blocks, pushed_out, Instant::now());
		for (hash, extrinsic) in missing {
			let source = TransactionSource::External;
			let again = async {
				let _entering = self.enter(at, source, &extrinsic).await?;
				self.inside.submit_one(at, source, extrinsic.clone()).await
			};
			match again.await {
				Ok(_) => {
					log::debug!("the pool had lost the transaction {hash:?}, which was submitted again");
					if let Some(counters) = &self.counters {
						counters.again.inc();
					}
				}
				// It may be in a block that was not searched here, and that block may lose against its sibling.
				Err(PoolError::Pool(Refusal::InvalidTransaction(InvalidTransaction::Stale))) => {
					self.kept.try_less(&hash);
				}
				// It will not become valid again soon.
				Err(PoolError::Pool(Refusal::InvalidTransaction(_) | Refusal::UnknownTransaction(_))) => {
					self.kept.forget(&hash);
				}
				// There is no room for this one, nor for the others.
				Err(PoolError::Pool(Refusal::ImmediatelyDropped)) => break,
				// It waits for another transaction, or the state of this block is gone. The next attempt waits longer.
				Err(_) => {}
			}
		}
	}
}
