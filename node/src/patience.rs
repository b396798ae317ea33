//! Keeps a node that returns to the network from losing its peers.
//!
//! A node that was cut off hears late what the others announced meanwhile. Some of these blocks lost against a sibling,
//! and the others have deleted them when the sibling became final. The SDK asks for such a block, gets an empty answer,
//! takes that for a fault, disconnects the honest peer, and asks it nothing for a minute; with the next peer it does
//! the same. Here an empty answer is excused, and the peer is asked again a little later. Once the node knows what is
//! final, it asks for these blocks no longer.

use std::{
	any::Any,
	collections::HashMap,
	time::{Duration, Instant},
};

use futures::FutureExt;
use rochdale_runtime::{opaque::Block, BlockNumber, Hash, Header};
use sc_consensus::{BlockImportError, BlockImportStatus};
use sc_network::{PeerId, ProtocolName};
use sc_network_common::sync::message::BlockAnnounce;
use sc_network_sync::{
	service::network::NetworkServiceHandle,
	strategy::{StrategyKey, SyncingAction, SyncingStrategy},
	types::{BadPeer, SyncStatus},
};
use sp_blockchain::Error;

/// What the SDK calls an empty answer.
const EMPTY_ANSWER: &str = "No requested block data";
/// For how long a peer is asked nothing after an empty answer.
const PAUSE: Duration = Duration::from_secs(1);
/// How many empty answers in a row are excused. With the pauses that is a minute.
const EXCUSED: u32 = 60;
/// After how long without empty answers a peer begins anew.
const FORGOTTEN: Duration = Duration::from_secs(600);

/// The SDK's strategy of how to download blocks, which excuses empty answers.
pub struct Patience {
	strategy: Box<dyn SyncingStrategy<Block>>,
	empty_answers: EmptyAnswers,
}

impl Patience {
	/// Has patience on behalf of this strategy.
	pub fn new(strategy: Box<dyn SyncingStrategy<Block>>) -> Box<dyn SyncingStrategy<Block>> {
		Box::new(Self { strategy, empty_answers: EmptyAnswers::default() })
	}
}

/// How many empty answers in a row each peer has given, and when the last one.
#[derive(Default)]
struct EmptyAnswers(HashMap<PeerId, (u32, Instant)>);

impl EmptyAnswers {
	/// Whether one more empty answer of this peer is excused.
	fn excuse(&mut self, peer: PeerId, now: Instant) -> bool {
		self.0.retain(|_, (_, last)| now.saturating_duration_since(*last) < FORGOTTEN);
		let (answers, last) = self.0.entry(peer).or_insert((0, now));
		*answers = answers.saturating_add(1);
		*last = now;
		*answers <= EXCUSED
	}

	/// How long this peer is not to be asked from now on.
	fn pause(&self, peer: &PeerId, now: Instant) -> Option<Duration> {
		let (_, last) = self.0.get(peer)?;
		PAUSE.checked_sub(now.saturating_duration_since(*last)).filter(|pause| !pause.is_zero())
	}
}

impl SyncingStrategy<Block> for Patience {
	fn actions(&mut self, network: &NetworkServiceHandle) -> Result<Vec<SyncingAction<Block>>, Error> {
		let now = Instant::now();
		let actions = self.strategy.actions(network)?.into_iter().filter_map(|action| match action {
			SyncingAction::DropPeer(BadPeer(peer, change))
				if change.reason == EMPTY_ANSWER && self.empty_answers.excuse(peer, now) =>
			{
				log::debug!(target: "sync", "{peer} does not have a block any more; asked again later");
				None
			}
			SyncingAction::StartRequest { peer_id, key, request } => {
				let request = match self.empty_answers.pause(&peer_id, now) {
					Some(pause) => async move {
						tokio::time::sleep(pause).await;
						request.await
					}
					.boxed(),
					None => request,
				};
				Some(SyncingAction::StartRequest { peer_id, key, request })
			}
			action => Some(action),
		});
		Ok(actions.collect())
	}

	// Everything else is left to the strategy.

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
	use super::*;

	#[test]
	fn empty_answers_are_excused_for_a_minute_and_forgotten_later() {
		let (mut answers, peer, start) = (EmptyAnswers::default(), PeerId::random(), Instant::now());
		assert_eq!(answers.pause(&peer, start), None);
		let mut now = start;
		for _ in 0..EXCUSED {
			assert!(answers.excuse(peer, now));
			assert_eq!(answers.pause(&peer, now), Some(PAUSE));
			now += PAUSE;
			assert_eq!(answers.pause(&peer, now), None);
		}
		assert!(!answers.excuse(peer, now));
		assert!(answers.excuse(PeerId::random(), now));
		now += FORGOTTEN;
		assert!(answers.excuse(peer, now));
		assert_eq!(answers.0.len(), 1);
	}
}
