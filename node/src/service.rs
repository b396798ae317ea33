//! Builds the node: the client, the import of blocks (BABE around GRANDPA), and the network. It also starts the tasks
//! that make blocks, finalise them and serve apps.

use std::{sync::Arc, time::Duration};

use futures::{FutureExt, StreamExt};
use rochdale_runtime::{opaque::Block, Hash};
use sc_client_api::{Backend, BlockBackend};
use sc_consensus_babe::{BabeLink, BabeWorkerHandle, SlotProportion};
use sc_consensus_grandpa::{
	GrandpaPruningFilter, SharedVoterState, ThreeQuartersOfTheUnfinalizedChain, VotingRulesBuilder,
};
use sc_consensus_slots::BackoffAuthoringOnFinalizedHeadLagging;
use sc_network::{
	config::{FullNetworkConfiguration, MultiaddrWithPeerId, NetworkBackendType},
	service::{traits::NetworkService, NotificationMetrics},
	Event, Litep2pNetworkBackend, NetworkBackend, NetworkEventStream, NetworkStateInfo, NetworkWorker,
	NotificationService, ProtocolName,
};
use sc_network_sync::SyncingService;
use sc_service::{
	error::Error, BlocksPruning, BuildNetworkParams, ChainType, Configuration, PruningMode, Role,
	SpawnTasksParams, TaskManager, WarpSyncConfig,
};
use sc_telemetry::{Telemetry, TelemetryHandle, TelemetryWorker};
use sc_transaction_pool_api::OffchainTransactionPoolFactory;
use sp_blockchain::HeaderBackend;
use sp_consensus_babe::{
	inherents::{BabeCreateInherentDataProviders, InherentDataProvider as BabeInherent},
	SlotDuration,
};
use sp_keystore::KeystorePtr;
use substrate_prometheus_endpoint::Registry;

use crate::{
	checkpoint::{BeforeCheckpoint, Checkpoint, WarpSync},
	client::{FullBackend, FullClient, SelectChain, TransactionPool},
	clock,
	feed::Feed,
	fork_weights,
	index::{self, Index},
	metrics::{Metrics, Quota},
	network, pool, rpc, same_chain, slots,
	votes::{self, Votes},
	welcome::Greeting,
};

type GrandpaImport =
	BeforeCheckpoint<sc_consensus_grandpa::GrandpaBlockImport<FullBackend, Block, FullClient, SelectChain>>;
type GrandpaLink = sc_consensus_grandpa::LinkHalf<Block, FullClient, SelectChain>;
type Inherents = BabeCreateInherentDataProviders<Block>;
type BlockImport =
	sc_consensus_babe::BabeBlockImport<Block, FullClient, GrandpaImport, Inherents, SelectChain>;

/// The name of the index's file.
const INDEX: &str = "index.sqlite";

/// At least one proof of finality is kept in this many blocks, for nodes that sync with them.
const JUSTIFICATION_PERIOD: u32 = 512;

/// The share of a slot in which a block is filled: the runtime's compute budget, two thirds of a slot.
const PROPOSAL_SHARE: f32 = 2.0 / 3.0;

/// The expected time for a GRANDPA message to travel. It sets the pace of the rounds, so it adds to the time that
/// finality takes. A third of a second reaches a few hundred nodes around the world.
const GOSSIP_DURATION: Duration = Duration::from_millis(333);

/// Blocks become slower while finality lags behind by more than 50, so that it can catch up. But at least one is made
/// in every four slots. When finality is lost for good, the community needs blocks to decide on its restart. With the
/// SDK's one block in a hundred slots, that would take months.
const BACKOFF: BackoffAuthoringOnFinalizedHeadLagging<u32> =
	BackoffAuthoringOnFinalizedHeadLagging { max_interval: 3, unfinalized_slack: 50, authoring_bias: 2 };

/// The parts that only a running node needs, in addition to those of every subcommand.
pub struct Consensus {
	block_import: BlockImport,
	grandpa: GrandpaLink,
	babe: BabeLink<Block>,
	babe_worker: BabeWorkerHandle<Block>,
	inherents: Inherents,
	telemetry: Option<Telemetry>,
}

/// The parts that every subcommand needs.
pub type Parts = sc_service::PartialComponents<
	FullClient,
	FullBackend,
	SelectChain,
	sc_consensus::DefaultImportQueue<Block>,
	TransactionPool,
	Consensus,
>;

/// The time and the slot that a block claims. They are computed before each block that is made or imported.
fn inherents(slot_duration: SlotDuration, client: Arc<FullClient>) -> Inherents {
	Arc::new(move |_, ()| {
		let client = client.clone();
		async move {
			let time = sp_timestamp::InherentDataProvider::from_system_time();
			let slot = BabeInherent::from_timestamp_and_slot_duration(*time, slot_duration);
			if let Err(error) = slots::forget_old(&*client, u64::from(*slot)) {
				log::warn!("Headers of old slots could not be deleted: {error}");
			}
			Ok((slot, time))
		}
	})
}

/// Opens the database and sets up the import of blocks, for a subcommand.
pub fn new_parts(config: &Configuration) -> Result<Parts, Error> {
	parts(config, pool::Limits::closed())
}

fn parts(config: &Configuration, waiting: pool::Limits) -> Result<Parts, Error> {
	let telemetry = config
		.telemetry_endpoints
		.clone()
		.filter(|endpoints| !endpoints.is_empty())
		.map(|endpoints| -> Result<_, sc_telemetry::Error> {
			let worker = TelemetryWorker::new(16)?;
			let telemetry = worker.handle().new_telemetry(endpoints);
			Ok((worker, telemetry))
		})
		.transpose()?;

	let (client, backend, keystore_container, task_manager) = same_chain::new_full_parts(
		config,
		telemetry.as_ref().map(|(_, telemetry)| telemetry.handle()),
		crate::executor::new(config),
		// A pruned node keeps the blocks that prove changes of the validators. Without them it could not serve a warp
		// sync.
		vec![Arc::new(GrandpaPruningFilter)],
	)?;
	let client = Arc::new(client);
	let telemetry = telemetry.map(|(worker, telemetry)| {
		task_manager.spawn_handle().spawn("telemetry", None, worker.run());
		telemetry
	});

	let select_chain = sc_consensus::LongestChain::new(backend.clone());
	let transaction_pool: Arc<TransactionPool> =
		Arc::new(pool::new(waiting, config, &client, &task_manager)?);

	let (grandpa_import, grandpa) = sc_consensus_grandpa::block_import(
		client.clone(),
		JUSTIFICATION_PERIOD,
		&client,
		select_chain.clone(),
		telemetry.as_ref().map(Telemetry::handle),
	)?;

	let babe_config = sc_consensus_babe::configuration(&*client)?;
	let slot_duration = babe_config.slot_duration();
	let inherents = inherents(slot_duration, client.clone());
	let (block_import, babe) = sc_consensus_babe::block_import(
		babe_config,
		BeforeCheckpoint::new(grandpa_import.clone(), client.clone(), checkpoint_of(config)),
		client.clone(),
		inherents.clone(),
		select_chain.clone(),
		OffchainTransactionPoolFactory::new(transaction_pool.clone()),
	)?;
	fork_weights::keep(&client);
	let (import_queue, babe_worker) =
		sc_consensus_babe::import_queue(sc_consensus_babe::ImportQueueParams {
			link: babe.clone(),
			block_import: block_import.clone(),
			justification_import: Some(Box::new(grandpa_import)),
			client: client.clone(),
			slot_duration,
			spawner: &task_manager.spawn_essential_handle(),
			registry: config.prometheus_registry(),
			telemetry: telemetry.as_ref().map(Telemetry::handle),
		})?;

	Ok(Parts {
		client,
		backend,
		task_manager,
		keystore_container,
		select_chain,
		import_queue,
		transaction_pool,
		other: Consensus { block_import, grandpa, babe, babe_worker, inherents, telemetry },
	})
}

/// Runs the node, with the network implementation from its configuration.
pub fn run(config: Configuration, waiting: pool::Limits, with_index: bool) -> Result<TaskManager, Error> {
	match config.network.network_backend {
		NetworkBackendType::Litep2p => run_with::<Litep2pNetworkBackend>(config, waiting, with_index),
		NetworkBackendType::Libp2p => run_with::<NetworkWorker<Block, Hash>>(config, waiting, with_index),
	}
}

/// The parts that the tasks of a running node share.
struct Running {
	client: Arc<FullClient>,
	keystore: KeystorePtr,
	pool: Arc<TransactionPool>,
	network: Arc<dyn NetworkService>,
	sync: Arc<SyncingService<Block>>,
	telemetry: Option<TelemetryHandle>,
	prometheus: Option<Registry>,
	role: Role,
	/// The name of this node, which others see.
	name: String,
	/// The votes that this node has seen.
	votes: Votes,
	/// The index, if this node keeps one.
	index: Option<Index>,
}

/// Adapts the configuration to this chain.
fn adapt(config: &mut Configuration) {
	// A warp proof needs no trust in its sender, so one peer is enough to begin with. The SDK waits for three, and the
	// newest node of a young community would wait for ever.
	config.network.min_peers_to_start_warp_sync = Some(1);
	if config.chain_spec.chain_type() == ChainType::Development {
		// A development chain is short, and developers query its past. So it keeps everything, which also enables the
		// `archive` methods.
		config.state_pruning.get_or_insert(PruningMode::ArchiveAll);
		config.blocks_pruning = BlocksPruning::KeepAll;
	}
}

/// Adds GRANDPA's protocol to the network. Returns its name, and the messages that arrive by it.
fn add_grandpa<Net: NetworkBackend<Block, Hash>>(
	config: &Configuration,
	client: &FullClient,
	net_config: &mut FullNetworkConfiguration<Block, Hash, Net>,
	metrics: &NotificationMetrics,
) -> Result<(ProtocolName, Box<dyn NotificationService>), Error> {
	let genesis_hash =
		client.block_hash(0)?.ok_or_else(|| Error::Other("The genesis block is missing".into()))?;
	let name = sc_consensus_grandpa::protocol_standard_name(&genesis_hash, &config.chain_spec);
	let (protocol, notifications) = sc_consensus_grandpa::grandpa_peers_set_config::<Block, Net>(
		name.clone(),
		metrics.clone(),
		net_config.peer_store_handle(),
	);
	net_config.add_notification_protocol(protocol);
	Ok((name, notifications))
}

/// The checkpoint in the chain specification, if it has one.
fn checkpoint_of(config: &Configuration) -> Option<&Checkpoint> {
	let checkpoint = sc_chain_spec::get_extension::<Option<Checkpoint>>(config.chain_spec.extensions());
	checkpoint.and_then(Option::as_ref)
}

/// The proofs of a warp sync, which begin at the checkpoint if the chain specification has one.
fn warp_sync(
	config: &Configuration,
	backend: &Arc<FullBackend>,
	grandpa: &GrandpaLink,
) -> Result<WarpSync, Error> {
	let set = grandpa.shared_authority_set().clone();
	WarpSync::new(backend.clone(), set, checkpoint_of(config)).map_err(Error::Other)
}

/// How validators find each other.
fn discovery(config: &Configuration) -> sc_authority_discovery::WorkerConfig {
	sc_authority_discovery::WorkerConfig {
		publish_non_global_ips: config.network.allow_non_globals_in_dht,
		public_addresses: config.network.public_addresses.clone(),
		// Only old versions of nodes publish records that the node concerned has not signed, and this chain has no old
		// versions.
		strict_record_validation: true,
		persisted_cache_directory: config.network.net_config_path.clone(),
		..Default::default()
	}
}

/// Begins to record which validators vote for finality.
fn watch_votes(config: &Configuration, tasks: &TaskManager, grandpa: &GrandpaLink) -> Result<Votes, Error> {
	let votes = Votes::default();
	let not_voting = config.prometheus_registry().map(votes::gauge).transpose()?;
	tasks.spawn_handle().spawn(
		"votes",
		Some("finality"),
		votes::watch(
			grandpa.justification_stream(),
			grandpa.shared_authority_set().clone(),
			votes.clone(),
			not_voting,
		),
	);
	Ok(votes)
}

/// Opens the index beside the chain's database, and begins to feed it.
fn keep_index(config: &Configuration, tasks: &TaskManager, client: &Arc<FullClient>) -> Result<Index, Error> {
	let file = config.base_path.config_dir(config.chain_spec.id()).join(INDEX);
	let index = Index::open(&file, client.info().genesis_hash).map_err(Error::Other)?;
	let lag = config.prometheus_registry().map(index::gauge).transpose()?;
	let feed = Feed::new(index.clone(), client.clone());
	tasks.spawn_handle().spawn_blocking("index", None, feed.run(lag));
	Ok(index)
}

fn run_with<Net: NetworkBackend<Block, Hash>>(
	mut config: Configuration,
	waiting: pool::Limits,
	with_index: bool,
) -> Result<TaskManager, Error> {
	adapt(&mut config);
	let Parts {
		client,
		backend,
		mut task_manager,
		keystore_container,
		select_chain,
		import_queue,
		transaction_pool,
		other: Consensus { block_import, grandpa, babe, babe_worker, inherents, mut telemetry },
	} = parts(&config, waiting)?;

	let metrics = Net::register_notification_metrics(config.prometheus_registry());
	let mut net_config = FullNetworkConfiguration::<Block, Hash, Net>::new(
		&config.network,
		config.prometheus_registry().cloned(),
	);
	let (grandpa_protocol, grandpa_notifications) = add_grandpa(&config, &client, &mut net_config, &metrics)?;
	let warp_sync = warp_sync(&config, &backend, &grandpa)?;
	let clock = clock::Watch::new(babe.config().slot_duration());
	let (network, system_rpc_tx, tx_handler_controller, sync_service) = network::build(BuildNetworkParams {
		config: &config,
		net_config,
		client: client.clone(),
		transaction_pool: transaction_pool.clone(),
		spawn_handle: task_manager.spawn_handle(),
		spawn_essential_handle: task_manager.spawn_essential_handle(),
		import_queue: clock.queue(import_queue),
		block_announce_validator_builder: None,
		warp_sync_config: Some(WarpSyncConfig::WithProvider(Arc::new(warp_sync))),
		block_relay: None,
		metrics,
		gap_sync_body_policy: None,
	})?;

	let running = Running {
		client: client.clone(),
		keystore: keystore_container.keystore(),
		pool: transaction_pool.clone(),
		network: network.clone(),
		sync: sync_service.clone(),
		telemetry: telemetry.as_ref().map(Telemetry::handle),
		prometheus: config.prometheus_registry().cloned(),
		role: config.role,
		name: config.network.node_name.clone(),
		votes: watch_votes(&config, &task_manager, &grandpa)?,
		index: if with_index { Some(keep_index(&config, &task_manager, &client)?) } else { None },
	};
	if config.offchain_worker.enabled {
		running.work_offchain(&task_manager, &backend)?;
	}
	let force_authoring = config.force_authoring;
	let enable_grandpa = !config.disable_grandpa;
	let discovery = discovery(&config);
	let greeting = Greeting::new(&config);
	let voter_state = SharedVoterState::empty();
	let methods =
		running.methods(&config, &backend, &select_chain, babe_worker, &grandpa, voter_state.clone());
	let rpc_handlers = sc_service::spawn_tasks(SpawnTasksParams {
		config,
		client: client.clone(),
		backend: backend.clone(),
		task_manager: &mut task_manager,
		keystore: keystore_container.keystore(),
		transaction_pool,
		rpc_builder: Box::new(move |executor| {
			rpc::create(&methods, executor).map_err(|error| Error::Other(error.to_string()))
		}),
		network,
		system_rpc_tx,
		tx_handler_controller,
		sync_service,
		telemetry: telemetry.as_mut(),
		tracing_execute_block: None,
	})?;

	if running.role.is_authority() {
		running.author(&task_manager, block_import, babe, inherents, select_chain, force_authoring)?;
		running.discover(&task_manager, discovery);
	}
	if enable_grandpa {
		running.finalise(&task_manager, grandpa, grandpa_protocol, grandpa_notifications, voter_state)?;
	}
	task_manager.spawn_handle().spawn("clock", None, clock.run(client.clone()));
	if let Some(registry) = &running.prometheus {
		let metrics = Metrics::register(registry)?;
		task_manager.spawn_handle().spawn("metrics", None, metrics.run(client.clone()));
		let quota = Quota::register(registry)?;
		task_manager.spawn_handle().spawn("quota", None, quota.run(client.clone()));
	}
	greeting.print(&client, rpc_handlers.listen_addresses());
	Ok(task_manager)
}

impl Running {
	/// Runs what the runtime does beside the blocks.
	fn work_offchain(&self, tasks: &TaskManager, backend: &FullBackend) -> Result<(), Error> {
		let workers = sc_offchain::OffchainWorkers::new(sc_offchain::OffchainWorkerOptions {
			runtime_api_provider: self.client.clone(),
			keystore: Some(self.keystore.clone()),
			offchain_db: backend.offchain_storage(),
			transaction_pool: Some(OffchainTransactionPoolFactory::new(self.pool.clone())),
			network_provider: Arc::new(self.network.clone()),
			is_validator: self.role.is_authority(),
			enable_http_requests: true,
			custom_extensions: |_| Vec::new(),
		})?;
		tasks.spawn_handle().spawn(
			"offchain-workers",
			"offchain",
			workers.run(self.client.clone(), tasks.spawn_handle()).boxed(),
		);
		Ok(())
	}

	/// What the JSON-RPC methods need.
	fn methods(
		&self,
		config: &Configuration,
		backend: &Arc<FullBackend>,
		select_chain: &SelectChain,
		babe_worker: BabeWorkerHandle<Block>,
		grandpa: &GrandpaLink,
		voter_state: SharedVoterState,
	) -> rpc::Deps {
		// Light clients begin at this node, too, if it has a public address.
		let mut chain_spec = config.chain_spec.cloned_box();
		for multiaddr in config.network.public_addresses.iter().cloned() {
			let address = MultiaddrWithPeerId { multiaddr, peer_id: self.network.local_peer_id() };
			if !chain_spec.boot_nodes().contains(&address) {
				chain_spec.add_boot_node(address);
			}
		}
		rpc::Deps {
			client: self.client.clone(),
			backend: backend.clone(),
			pool: self.pool.clone(),
			select_chain: select_chain.clone(),
			chain_spec,
			node_version: config.impl_version.clone(),
			keystore: self.keystore.clone(),
			babe_worker,
			authority_set: grandpa.shared_authority_set().clone(),
			voter_state,
			votes: self.votes.clone(),
			index: self.index.clone(),
			justifications: grandpa.justification_stream(),
		}
	}

	/// Makes blocks in the slots that this node's keys win.
	fn author(
		&self,
		tasks: &TaskManager,
		block_import: BlockImport,
		babe_link: BabeLink<Block>,
		inherents: Inherents,
		select_chain: SelectChain,
		force_authoring: bool,
	) -> Result<(), Error> {
		let proposer = sc_basic_authorship::ProposerFactory::new(
			tasks.spawn_handle(),
			self.client.clone(),
			self.pool.clone(),
			self.prometheus.as_ref(),
			self.telemetry.clone(),
		);
		let worker = sc_consensus_babe::start_babe(sc_consensus_babe::BabeParams {
			keystore: self.keystore.clone(),
			client: self.client.clone(),
			select_chain,
			env: proposer,
			block_import,
			sync_oracle: self.sync.clone(),
			justification_sync_link: self.sync.clone(),
			create_inherent_data_providers: inherents,
			force_authoring,
			backoff_authoring_blocks: Some(BACKOFF),
			babe_link,
			block_proposal_slot_portion: SlotProportion::new(PROPOSAL_SHARE),
			max_block_proposal_slot_portion: None,
			telemetry: self.telemetry.clone(),
		})?;
		tasks.spawn_essential_handle().spawn_blocking("babe-proposer", Some("block-authoring"), worker);
		Ok(())
	}

	/// Publishes the addresses of this validator, and finds those of the others.
	fn discover(&self, tasks: &TaskManager, config: sc_authority_discovery::WorkerConfig) {
		let events = self.network.event_stream("authority-discovery").filter_map(|event| async move {
			match event {
				Event::Dht(event) => Some(event),
				_ => None,
			}
		});
		let (worker, _service) = sc_authority_discovery::new_worker_and_service_with_config(
			config,
			self.client.clone(),
			Arc::new(self.network.clone()),
			Box::pin(events),
			sc_authority_discovery::Role::PublishAndDiscover(self.keystore.clone()),
			self.prometheus.clone(),
			tasks.spawn_handle(),
		);
		tasks.spawn_handle().spawn("authority-discovery", Some("networking"), worker.run());
	}

	/// Votes for finality if this is a validator; otherwise only follows the votes.
	fn finalise(
		&self,
		tasks: &TaskManager,
		link: GrandpaLink,
		protocol_name: ProtocolName,
		notification_service: Box<dyn NotificationService>,
		shared_voter_state: SharedVoterState,
	) -> Result<(), Error> {
		let voter = sc_consensus_grandpa::run_grandpa_voter(sc_consensus_grandpa::GrandpaParams {
			config: sc_consensus_grandpa::Config {
				gossip_duration: GOSSIP_DURATION,
				justification_generation_period: JUSTIFICATION_PERIOD,
				name: Some(self.name.clone()),
				observer_enabled: false,
				keystore: self.role.is_authority().then(|| self.keystore.clone()),
				local_role: self.role,
				telemetry: self.telemetry.clone(),
				protocol_name,
			},
			link,
			network: self.network.clone(),
			sync: Arc::new(self.sync.clone()),
			notification_service,
			// Validators vote for the newest block. The SDK's default holds back by two blocks, which delays finality
			// by two slots. With slots of seconds, a block has reached everybody before the next one is made. These
			// rules affect only how fast blocks become final, and never which ones do: that needs two thirds in any
			// case.
			voting_rule: VotingRulesBuilder::new().add(ThreeQuartersOfTheUnfinalizedChain).build(),
			prometheus_registry: self.prometheus.clone(),
			shared_voter_state,
			telemetry: self.telemetry.clone(),
			offchain_tx_pool_factory: OffchainTransactionPoolFactory::new(self.pool.clone()),
		})?;
		// A validator that cannot vote any more must stop, so that people notice it.
		tasks.spawn_essential_handle().spawn_blocking("grandpa-voter", None, voter);
		Ok(())
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use sc_consensus_slots::BackoffAuthoringBlocksStrategy;

	#[test]
	fn blocks_come_in_one_of_four_slots_however_long_nothing_is_final() {
		let week: u64 = 7 * 24 * 60 * 60 / 3;
		let (mut head, mut head_slot, mut longest) = (0u32, 0u64, 0u64);
		for slot in 1..=week {
			// The last final block is the first one.
			if !BACKOFF.should_backoff(head, head_slot.into(), 0, slot.into(), "test") {
				longest = longest.max(slot - head_slot);
				(head, head_slot) = (head + 1, slot);
			}
		}
		assert_eq!(longest, 4);
		assert!(u64::from(head) >= week / 4, "{head} blocks");
	}
}
