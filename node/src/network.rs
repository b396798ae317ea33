//! Builds the network as the SDK's `build_network` does, with [`Patience`].

use std::sync::Arc;

use rochdale_runtime::{opaque::Block, Hash};
use sc_network::NetworkBackend;
use sc_network_common::role::Roles;
use sc_network_sync::{engine::SyncingEngine, service::network::NetworkServiceProvider, SyncingService};
use sc_network_transactions::TransactionsHandlerController;
use sc_service::{
	build_default_block_downloader, build_network_advanced, build_polkadot_syncing_strategy,
	default_gap_sync_body_policy, error::Error, BuildNetworkAdvancedParams, BuildNetworkParams, ImportQueue,
};
use sc_utils::mpsc::TracingUnboundedSender;
use sp_consensus::block_validation::DefaultBlockAnnounceValidator;

use crate::{
	client::{FullClient, TransactionPool},
	patience::Patience,
};

/// The network, the channels for RPC and for transactions to others, and the service that downloads blocks.
pub type Network = (
	Arc<dyn sc_network::service::traits::NetworkService>,
	TracingUnboundedSender<sc_rpc::system::Request<Block>>,
	TransactionsHandlerController<Hash>,
	Arc<SyncingService<Block>>,
);

/// Builds the network, and starts to download blocks.
pub fn build<Net, Queue>(
	params: BuildNetworkParams<Block, Net, TransactionPool, Queue, FullClient>,
) -> Result<Network, Error>
where
	Net: NetworkBackend<Block, Hash>,
	Queue: ImportQueue<Block> + 'static,
{
	let BuildNetworkParams {
		config,
		mut net_config,
		client,
		transaction_pool,
		spawn_handle,
		spawn_essential_handle,
		import_queue,
		warp_sync_config,
		metrics,
		// `service` leaves these three to the SDK, and the SDK's choice is built below. Announced blocks are not checked
		// further, blocks are requested as usual, and old bodies are kept as the pruning says.
		block_announce_validator_builder: _,
		block_relay: _,
		gap_sync_body_policy: _,
	} = params;
	let network_service_provider = NetworkServiceProvider::new();
	let protocol_id = config.protocol_id();
	let fork_id = config.chain_spec.fork_id();
	let metrics_registry = config.prometheus_config.as_ref().map(|config| &config.registry);
	let peers = &config.network.default_peers_set;
	let downloader = build_default_block_downloader(
		&protocol_id,
		fork_id,
		&mut net_config,
		network_service_provider.handle(),
		client.clone(),
		(peers.in_peers as usize).saturating_add(peers.out_peers as usize),
		&spawn_handle,
	);
	let strategy = build_polkadot_syncing_strategy(
		protocol_id.clone(),
		fork_id,
		&mut net_config,
		warp_sync_config,
		downloader,
		client.clone(),
		&spawn_handle,
		metrics_registry,
		default_gap_sync_body_policy(config.blocks_pruning),
	)?;
	let (engine, sync_service, block_announce_config) = SyncingEngine::new(
		Roles::from(&config.role),
		client.clone(),
		metrics_registry,
		metrics.clone(),
		&net_config,
		protocol_id.clone(),
		fork_id,
		Box::new(DefaultBlockAnnounceValidator),
		Patience::wrap(strategy, client.clone()),
		network_service_provider.handle(),
		import_queue.service(),
		net_config.peer_store_handle(),
	)?;
	spawn_essential_handle.spawn_blocking("syncing", None, engine.run());

	let (network, system_rpc, transactions, sync, _) = build_network_advanced(BuildNetworkAdvancedParams {
		role: config.role,
		protocol_id,
		fork_id,
		announce_block: config.announce_block,
		net_config,
		client,
		transaction_pool,
		spawn_handle,
		spawn_essential_handle,
		import_queue,
		sync_service,
		block_announce_config,
		network_service_provider,
		metrics_registry,
		metrics,
		blocks_pruning: config.blocks_pruning,
	})?;
	Ok((network, system_rpc, transactions, sync))
}
