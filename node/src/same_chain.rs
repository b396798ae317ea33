//! Opens the database, and makes sure that it belongs to the chain that was named.

use std::sync::Arc;

use rochdale_runtime::{opaque::Block, Hash, RuntimeApi};
use sc_client_api::Backend;
use sc_executor::WasmExecutor;
use sc_service::{
	error::Error, BuildGenesisBlock, Configuration, GenesisBlockBuilder, KeystoreContainer, PruningFilter,
	TaskManager,
};
use sc_telemetry::TelemetryHandle;
use sp_blockchain::HeaderBackend;

use crate::{
	chain_spec,
	client::{FullBackend, FullClient, HostFunctions},
};

/// Like the SDK's `new_full_parts`, which accepts any database of a chain with the same id. With that, the node would
/// continue with the old chain, and nobody would notice.
///
/// Errors: the chain in the database begins with a different block from the one that the chain specification makes.
pub fn new_full_parts(
	config: &Configuration,
	telemetry: Option<TelemetryHandle>,
	executor: WasmExecutor<HostFunctions>,
	pruning_filters: Vec<Arc<dyn PruningFilter>>,
) -> Result<(FullClient, Arc<FullBackend>, KeystoreContainer, TaskManager), Error> {
	let mut database = config.db_config();
	database.pruning_filters = pruning_filters;
	let backend: Arc<FullBackend> = sc_service::new_db_backend(database)?;
	let storage = config.chain_spec.as_storage_builder().build_storage()?;
	let genesis = |storage| {
		GenesisBlockBuilder::<Block, _, _>::new_with_storage(
			storage,
			!config.no_genesis(),
			backend.clone(),
			executor.clone(),
		)
	};
	if let Some(kept) = backend.blockchain().hash(0)? {
		// Nothing is written to the database: the operation that would write the block is dropped.
		let (given, _) = genesis(storage.clone())?.build_genesis_block()?;
		ensure_same(config, kept, given.header.hash())?;
	}
	let builder = genesis(storage)?;
	sc_service::new_full_parts_with_genesis_builder::<Block, RuntimeApi, _, _>(
		config, telemetry, executor, backend, builder, false,
	)
}

fn ensure_same(config: &Configuration, kept: Hash, given: Hash) -> Result<(), Error> {
	if kept == given {
		return Ok(());
	}
	let id = config.chain_spec.id();
	if chain_spec::is_named_by_its_genesis(config.chain_spec.as_ref()) {
		// The community file is the same, so the difference is in the program's runtime. A newer program can continue
		// with the chain.
		log::warn!(
			"The chain `{id}` began with another version of the chain's code than this program has. It continues with \
			 its own code: first block {kept:?}."
		);
		return Ok(());
	}
	let place = config.database.path().map_or_else(String::new, |path| format!(" in {}", path.display()));
	Err(Error::Other(another_chain(id, &place, kept, given)))
}

fn another_chain(id: &str, place: &str, kept: Hash, given: Hash) -> String {
	format!(
		"the data{place} are of another chain, which has the same id `{id}`. The chain there began with the block \
		 {kept:?}; the chain that you name begins with the block {given:?}. To go on with the old chain, start with \
		 the chain specification that it began with. To begin the new one, give another directory with --base-path, or \
		 delete the old chain's data with `rochdale-node purge-chain` (with the same --chain and --base-path)"
	)
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn both_chains_are_named_and_what_to_do() {
		let error = another_chain("garden", " in /var/lib", Hash::repeat_byte(0xaa), Hash::repeat_byte(0xbb));
		for said in ["garden", "/var/lib", "0xaaaa", "0xbbbb", "--base-path", "purge-chain"] {
			assert!(error.contains(said), "{said}: {error}");
		}
	}
}
