//! The JSON-RPC methods of a node for apps and operators. They include those of every node of the SDK (`chainHead_v1`,
//! `transaction_v1`, `chainSpec_v1`, `archive_v1` on archives, `system`, `author` …).

pub mod app;
pub mod budget;
mod community;
pub mod cooperatives;
pub mod currencies;
mod dates;
pub mod decisions;
pub mod error;
mod history;
pub mod meetings;
mod next_index;
mod payments;
pub mod statistics;

use std::{error::Error, sync::Arc};

use jsonrpsee::RpcModule;
use pallet_transaction_payment_rpc::{TransactionPayment, TransactionPaymentApiServer};
use rochdale_runtime::{opaque::Block, AccountId, BlockNumber, Hash, Nonce};
use sc_consensus_babe::BabeWorkerHandle;
use sc_consensus_babe_rpc::{Babe, BabeApiServer};
use sc_consensus_grandpa::{
	FinalityProofProvider, GrandpaJustificationStream, SharedAuthoritySet, SharedVoterState,
};
use sc_consensus_grandpa_rpc::{Grandpa, GrandpaApiServer};
use sc_rpc::SubscriptionTaskExecutor;
use sc_service::ChainSpec;
use sc_sync_state_rpc::{SyncState, SyncStateApiServer};
use sp_keystore::KeystorePtr;
use substrate_frame_rpc_system::{System, SystemApiServer};

use crate::{
	client::{FullBackend, FullClient, SelectChain, TransactionPool},
	index::Index,
	votes::Votes,
};

use app::{App, AppServer};
use budget::{Budgets, BudgetsServer};
use community::{Community, CommunityServer, Node};
pub use community::{Money, Source};
use cooperatives::{Cooperatives, CooperativesServer, OpenServer};
use currencies::{Currencies, CurrenciesServer};
pub use dates::read as stored;
use decisions::{Decisions, DecisionsServer};
use history::{History, HistoryServer};
use meetings::{Meetings, MeetingsServer};
use next_index::{Accounts, NextIndexServer};
use payments::{Payments, PaymentsServer};
use statistics::{Statistics, StatisticsServer};

/// A page of a list, and the start of the next page, if there is one.
pub type Page<T, N> = (Vec<T>, Option<N>);

/// The parts that the methods need.
pub struct Deps {
	pub client: Arc<FullClient>,
	/// The chain's data.
	pub backend: Arc<FullBackend>,
	/// The pool of waiting transactions.
	pub pool: Arc<TransactionPool>,
	pub select_chain: SelectChain,
	/// The chain specification.
	pub chain_spec: Box<dyn ChainSpec>,
	/// The version of this node.
	pub node_version: String,
	/// The validator's keys.
	pub keystore: KeystorePtr,
	/// For BABE's epochs.
	pub babe_worker: BabeWorkerHandle<Block>,
	/// The current voters for finality.
	pub authority_set: SharedAuthoritySet<Hash, BlockNumber>,
	/// The current state of the votes.
	pub voter_state: SharedVoterState,
	/// The votes that this node has seen.
	pub votes: Votes,
	/// The index, if this node keeps one.
	pub index: Option<Index>,
	/// New proofs of finality.
	pub justifications: GrandpaJustificationStream<Block>,
}

/// Creates the methods. It is called once for each transport, so it only borrows `deps`.
pub fn create(
	deps: &Deps,
	executor: SubscriptionTaskExecutor,
) -> Result<RpcModule<()>, Box<dyn Error + Send + Sync>> {
	let client = &deps.client;
	let finality_proofs =
		FinalityProofProvider::new_for_service(deps.backend.clone(), Some(deps.authority_set.clone()));
	let mut module = RpcModule::new(());
	let system = || System::new(client.clone(), deps.pool.clone());
	let mut of_the_sdk = SystemApiServer::<Hash, AccountId, Nonce>::into_rpc(system());
	for name in next_index::NAMES {
		of_the_sdk.remove_method(name);
	}
	module.merge(of_the_sdk)?;
	module.merge(Accounts(system()).into_rpc())?;
	module.merge(TransactionPayment::new(client.clone()).into_rpc())?;
	module.merge(
		Babe::new(client.clone(), deps.babe_worker.clone(), deps.keystore.clone(), deps.select_chain.clone())
			.into_rpc(),
	)?;
	module.merge(
		Grandpa::new(
			executor,
			deps.authority_set.clone(),
			deps.voter_state.clone(),
			deps.justifications.clone(),
			finality_proofs,
		)
		.into_rpc(),
	)?;
	module.merge(
		SyncState::new(
			deps.chain_spec.cloned_box(),
			client.clone(),
			deps.authority_set.clone(),
			deps.babe_worker.clone(),
		)?
		.into_rpc(),
	)?;
	let money = Money::of(deps.chain_spec.as_ref());
	let node = Node {
		chain: deps.chain_spec.name().to_owned(),
		version: deps.node_version.clone(),
		money: money.clone(),
		votes: deps.votes.clone(),
	};
	module.merge(Community::new(client.clone(), node).into_rpc())?;
	module.merge(Budgets::new(client.clone()).into_rpc())?;
	module.merge(Currencies::new(client.clone()).into_rpc())?;
	let cooperatives = || Cooperatives::new(client.clone(), money.clone());
	module.merge(CooperativesServer::into_rpc(cooperatives()))?;
	module.merge(OpenServer::into_rpc(cooperatives()))?;
	module.merge(Decisions::new(client.clone()).into_rpc())?;
	module.merge(Meetings::new(client.clone()).into_rpc())?;
	module.merge(Payments::new(client.clone()).into_rpc())?;
	module.merge(History::new(client.clone(), deps.index.clone(), money).into_rpc())?;
	module.merge(App::new(client.clone()).into_rpc())?;
	module.merge(Statistics::new(client.clone()).into_rpc())?;
	Ok(module)
}
