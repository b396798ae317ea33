//! Keeps a node from losing its peers for honest answers.
//!
//! A node that was cut off hears late what the others announced in between. Some of these blocks lost against a
//! sibling, and the others deleted them when the sibling became final. The SDK requests such a block, gets an empty
//! answer and takes that for a fault. It disconnects the honest peer, requests nothing from it for a minute, and does
//! the same with the next peer. Here an empty answer is excused, and the peer is asked again a little later. Once the
//! node knows which blocks are final, it no longer requests the lost ones.
//!
//! A peer that does not know yet which block is final may build on a block that has lost. The SDK downloads that block,
//! cannot import it, and begins at once to search for it anew. It requests the same block within milliseconds until the
//! peer refuses. Then it disconnects that peer, and the third time it takes the peer for a cheat. Under load, a node
//! lost all its peers in this way. Here such a block is left out, and the peer is asked again some seconds later.

use std::{
	any::Any,
	collections::{HashMap, HashSet},
	sync::Arc,
	time::{Duration, Instant},
};

use futures::FutureExt;
use rochdale_runtime::{opaque::Block, BlockNumber, Hash, Header};
use sc_consensus::{BlockImportError, BlockImportStatus, IncomingBlock};
use sc_network::{PeerId, ProtocolName};
use sc_network_common::sync::message::BlockAnnounce;
use sc_network_sync::{
	service::network::NetworkServiceHandle,
	strategy::{StrategyKey, SyncingAction, SyncingStrategy},
	types::{BadPeer, SyncStatus},
};
use sp_blockchain::{Error, HeaderBackend};
use sp_runtime::traits::Header as _;

/// The SDK's text for an empty answer.
const EMPTY_ANSWER: &str = "No requested block data";
/// The pause before the next request to a peer after a useless answer.
const PAUSE: Duration = Duration::from_secs(1);
/// The longest pause after blocks that have lost. The pause doubles each time, because a peer refuses a request that it
/// gets for the third time.
const LONGEST_PAUSE: Duration = Duration::from_secs(8);
/// The number of empty answers in a row that are excused. With the pauses they take a minute.
const EXCUSED: u32 = 60;
/// After this time without useless answers, the count of a peer begins again.
const FORGOTTEN: Duration = Duration::from_secs(600);

/// Knows which blocks are final.
pub type Chain = Arc<dyn HeaderBackend<Block>>;

/// The SDK's strategy for downloading blocks, which here excuses useless answers.
pub struct Patience {
	strategy: Box<dyn SyncingStrategy<Block>>,
	chain: Chain,
	empty_answers: Useless,
	lost_blocks: Useless,
}

impl Patience {
	/// Wraps this strategy.
	pub fn wrap(strategy: Box<dyn SyncingStrategy<Block>>, chain: Chain) -> Box<dyn SyncingStrategy<Block>> {
		let (empty_answers, lost_blocks) = (Useless::new(PAUSE), Useless::new(LONGEST_PAUSE));
		Box::new(Self { strategy, chain, empty_answers, lost_blocks })
	}
}

/// Removes from these blocks, which follow each other, those that have lost and those that build on them.
fn take_lost(
	chain: &dyn HeaderBackend<Block>,
	blocks: &mut Vec<IncomingBlock<Block>>,
) -> Vec<IncomingBlock<Block>> {
	// The database counts all forks for this answer, so it is asked once for the list.
	let final_number = chain.info().finalized_number;
	// Whether a block other than this one is final at its height.
	let has_lost = |number: BlockNumber, hash: &Hash| {
		number <= final_number && chain.hash(number).ok().flatten().is_some_and(|it| it != *hash)
	};
	let mut lost = HashSet::new();
	let is_lost = |block: &mut IncomingBlock<Block>| {
		let Some(header) = &block.header else { return false };
		let (number, parent) = (*header.number(), header.parent_hash());
		let below = number.checked_sub(1).is_some_and(|below| has_lost(below, parent));
		let is_lost = lost.contains(parent) || below || has_lost(number, &block.hash);
		if is_lost {
			lost.insert(block.hash);
		}
		is_lost
	};
	blocks.extract_if(.., is_lost).collect()
}

/// The number of useless answers in a row from each peer, and the time of the last one.
struct Useless {
	answers: HashMap<PeerId, (u32, Instant)>,
	longest_pause: Duration,
}

impl Useless {
	fn new(longest_pause: Duration) -> Self {
		Self { answers: HashMap::new(), longest_pause }
	}

	/// Counts one more useless answer of this peer, and returns the number.
	fn count(&mut self, peer: PeerId, now: Instant) -> u32 {
		self.answers.retain(|_, (_, last)| now.saturating_duration_since(*last) < FORGOTTEN);
		let (answers, last) = self.answers.entry(peer).or_insert((0, now));
		*answers = answers.saturating_add(1);
		*last = now;
		*answers
	}

	/// How long this peer must not be asked from now on.
	fn pause(&self, peer: &PeerId, now: Instant) -> Duration {
		let Some((answers, last)) = self.answers.get(peer) else { return Duration::ZERO };
		let doubled = 2u32.saturating_pow(answers.saturating_sub(1));
		let pause = PAUSE.saturating_mul(doubled).min(self.longest_pause);
		pause.saturating_sub(now.saturating_duration_since(*last))
	}
}

impl SyncingStrategy<Block> for Patience {
	fn actions(&mut self, network: &NetworkServiceHandle) -> Result<Vec<SyncingAction<Block>>, Error> {
		let now = Instant::now();
		let mut actions = Vec::new();
		for action in self.strategy.actions(network)? {
			match action {
				SyncingAction::DropPeer(BadPeer(peer, change))
					if change.reason == EMPTY_ANSWER && self.empty_answers.count(peer, now) <= EXCUSED =>
				{
					log::debug!(target: "sync", "{peer} no longer has a block; it is asked again later");
				}
				SyncingAction::ImportBlocks { origin, mut blocks } => {
					let lost = take_lost(&*self.chain, &mut blocks);
					let peers: HashSet<_> = lost.iter().filter_map(|block| block.origin).collect();
					for peer in peers {
						log::debug!(target: "sync", "{peer} builds on a block that has lost; it is asked again later");
						self.lost_blocks.count(peer, now);
					}
					if !lost.is_empty() {
						// The same error as the SDK's for a block that lost while it was being imported.
						let lost: Vec<_> = lost
							.into_iter()
							.map(|block| (Err(BlockImportError::MissingState), block.hash))
							.collect();
						self.strategy.on_blocks_processed(0, lost.len(), lost);
					}
					if !blocks.is_empty() {
						actions.push(SyncingAction::ImportBlocks { origin, blocks });
					}
				}
				SyncingAction::StartRequest { peer_id, key, request } => {
					let pauses = [&self.empty_answers, &self.lost_blocks].map(|it| it.pause(&peer_id, now));
					let pause = pauses.into_iter().max().unwrap_or_default();
					let request = match pause.is_zero() {
						true => request,
						false => async move {
							tokio::time::sleep(pause).await;
							request.await
						}
						.boxed(),
					};
					actions.push(SyncingAction::StartRequest { peer_id, key, request });
				}
				action => actions.push(action),
			}
		}
		Ok(actions)
	}

	// All other methods are left to the strategy.

	fn add_peer(&mut self, peer: PeerId, best_hash: Hash, best_number: BlockNumber) {
		self.strategy.add_peer(peer, best_hash, best_number);
	}

	fn remove_peer(&mut self, peer: &PeerId) {
		self.strategy.remove_peer(peer);
	}

	fn on_validated_block_announce(
		&mut self,
		is_best: bool,
		peer: PeerId,
		announce: &BlockAnnounce<Header>,
	) -> Option<(Hash, BlockNumber)> {
		self.strategy.on_validated_block_announce(is_best, peer, announce)
	}

	fn set_sync_fork_request(&mut self, peers: Vec<PeerId>, hash: &Hash, number: BlockNumber) {
		self.strategy.set_sync_fork_request(peers, hash, number);
	}

	fn request_justification(&mut self, hash: &Hash, number: BlockNumber) {
		self.strategy.request_justification(hash, number);
	}

	fn clear_justification_requests(&mut self) {
		self.strategy.clear_justification_requests();
	}

	fn on_justification_import(&mut self, hash: Hash, number: BlockNumber, success: bool) {
		self.strategy.on_justification_import(hash, number, success);
	}

	fn on_generic_response(
		&mut self,
		peer: &PeerId,
		key: StrategyKey,
		protocol: ProtocolName,
		response: Box<dyn Any + Send>,
	) {
		self.strategy.on_generic_response(peer, key, protocol, response);
	}

	fn on_blocks_processed(
		&mut self,
		imported: usize,
		count: usize,
		results: Vec<(Result<BlockImportStatus<BlockNumber>, BlockImportError>, Hash)>,
	) {
		self.strategy.on_blocks_processed(imported, count, results);
	}

	fn on_block_finalized(&mut self, hash: &Hash, number: BlockNumber) {
		self.strategy.on_block_finalized(hash, number);
	}

	fn update_chain_info(&mut self, best_hash: &Hash, best_number: BlockNumber) {
		self.strategy.update_chain_info(best_hash, best_number);
	}

	fn is_major_syncing(&self) -> bool {
		self.strategy.is_major_syncing()
	}

	fn num_peers(&self) -> usize {
		self.strategy.num_peers()
	}

	fn status(&self) -> SyncStatus<Block> {
		self.strategy.status()
	}

	fn num_downloaded_blocks(&self) -> usize {
		self.strategy.num_downloaded_blocks()
	}

	fn num_sync_requests(&self) -> usize {
		self.strategy.num_sync_requests()
	}
}

#[cfg(test)]
mod tests {
	use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

	use super::*;
	use sp_blockchain::{BlockStatus, Info};

	/// A chain of which five blocks are final. It counts how often it is asked which ones.
	#[derive(Default)]
	struct FiveFinal(AtomicU32);

	/// The hash of the final block with this number.
	fn of(number: BlockNumber) -> Hash {
		Hash::from_low_u64_be(number.into())
	}

	impl HeaderBackend<Block> for FiveFinal {
		fn header(&self, _: Hash) -> Result<Option<Header>, Error> {
			Ok(None)
		}

		fn info(&self) -> Info<Block> {
			self.0.fetch_add(1, Relaxed);
			Info {
				best_hash: of(5),
				best_number: 5,
				genesis_hash: of(0),
				finalized_hash: of(5),
				finalized_number: 5,
				finalized_state: None,
				number_leaves: 1,
				block_gap: None,
			}
		}

		fn status(&self, _: Hash) -> Result<BlockStatus, Error> {
			Ok(BlockStatus::Unknown)
		}

		fn number(&self, _: Hash) -> Result<Option<BlockNumber>, Error> {
			Ok(None)
		}

		fn hash(&self, number: BlockNumber) -> Result<Option<Hash>, Error> {
			Ok((number <= 5).then(|| of(number)))
		}
	}

	fn block(number: BlockNumber, hash: Hash, parent: Hash) -> IncomingBlock<Block> {
		let header = Header::new(number, Hash::zero(), Hash::zero(), parent, Default::default());
		IncomingBlock {
			hash,
			header: Some(header),
			body: None,
			indexed_body: None,
			justifications: None,
			origin: None,
			allow_missing_state: false,
			skip_execution: false,
			import_existing: false,
			state: None,
		}
	}

	#[test]
	fn a_block_that_has_lost_is_left_out_with_what_is_built_on_it() {
		let [a, b, c, d, e] = [11, 12, 13, 14, 15].map(Hash::from_low_u64_be);
		let mut blocks = vec![
			// A block on a final one, a final block, and a block on an unknown one, which may still arrive.
			block(6, a, of(5)),
			block(5, of(5), of(4)),
			block(9, b, Hash::repeat_byte(9)),
			// A block beside a final one, and one on top of it; and a block on an unknown one, beside a final one.
			block(5, c, of(4)),
			block(6, d, c),
			block(7, e, d),
			block(6, Hash::zero(), Hash::repeat_byte(8)),
		];
		let chain = FiveFinal::default();
		let lost = take_lost(&chain, &mut blocks);
		assert_eq!(chain.0.load(Relaxed), 1, "once for the whole list");
		let hashes =
			|blocks: &[IncomingBlock<Block>]| blocks.iter().map(|block| block.hash).collect::<Vec<_>>();
		assert_eq!(hashes(&blocks), [a, of(5), b]);
		assert_eq!(hashes(&lost), [c, d, e, Hash::zero()]);
		assert!(take_lost(&chain, &mut blocks).is_empty());
	}

	#[test]
	fn pauses_are_counted_and_forgotten_later() {
		let (mut answers, peer, start) = (Useless::new(PAUSE), PeerId::random(), Instant::now());
		assert_eq!(answers.pause(&peer, start), Duration::ZERO);
		let mut now = start;
		for n in 1..=EXCUSED {
			assert_eq!(answers.count(peer, now), n);
			assert_eq!(answers.pause(&peer, now), PAUSE);
			now += PAUSE;
			assert_eq!(answers.pause(&peer, now), Duration::ZERO);
		}
		assert_eq!(answers.count(PeerId::random(), now), 1);
		now += FORGOTTEN;
		assert_eq!(answers.count(peer, now), 1);
		assert_eq!(answers.answers.len(), 1);

		let mut answers = Useless::new(LONGEST_PAUSE);
		let pauses = [1, 2, 4, 8, 8].map(Duration::from_secs);
		assert_eq!([(); 5].map(|()| (answers.count(peer, now), answers.pause(&peer, now)).1), pauses);
	}
}
