//! A copy of a chain's state at one block, taken from a running node.

use std::collections::BTreeMap;

use indicatif::{ProgressBar, ProgressStyle};
use jsonrpsee_ws_client::{WsClient, WsClientBuilder};
use rochdale_runtime::{Hash, Header};
use sc_executor::{RuntimeVersion, WasmExecutor};
use serde_json::{json, Value};
use sp_core::{
	storage::{well_known_keys, StorageChangeSet, StorageKey},
	Bytes,
};
use sp_io::hashing::blake2_256;
use sp_runtime::traits::BlakeTwo256;
use sp_state_machine::InMemoryBackend;

use super::{code::Code, names::Names};
use crate::{client::HostFunctions, remote::ask};

/// The largest answer that is accepted from a node, in bytes.
const LARGEST_ANSWER: u32 = 256 * 1024 * 1024;
/// The number of keys that a node gives at a time.
const PAGE: u32 = 1_000;

/// The state of a chain.
pub type State = InMemoryBackend<BlakeTwo256>;

/// A node and one of its blocks.
pub struct Source {
	node: WsClient,
	at: Value,
	pub chain: String,
	pub header: Header,
	pub hash: Hash,
	/// The version of the chain's runtime after this block.
	pub version: RuntimeVersion,
	/// The names in its metadata.
	pub names: Names,
}

/// A copy of a chain's state at one block.
pub struct Copy {
	pub state: State,
	pub code: Code,
	/// The number of entries.
	pub entries: usize,
	/// The total length of the entries with their keys, in bytes.
	pub bytes: usize,
}

impl Source {
	/// Asks a node for this block, or for the newest final block.
	pub async fn find(url: &str, at: Option<&str>) -> Result<Self, String> {
		// Both are served on the same port.
		let address = match url.strip_prefix("http") {
			Some(rest) => format!("ws{rest}"),
			None => url.to_owned(),
		};
		let node =
			WsClientBuilder::default().max_response_size(LARGEST_ANSWER).build(&address).await.map_err(
				|error| format!("no node answers at {url}: {error}. Start one, or name another with --url"),
			)?;
		let hash: Hash = match at {
			Some(at) => at.parse().map_err(|_| format!("`{at}` is no hash of a block"))?,
			None => ask(&node, "chain_getFinalizedHead", &[]).await?,
		};
		let at = json!(hash);
		let chain: String = ask(&node, "system_chain", &[]).await?;
		let header: Option<Header> = ask(&node, "chain_getHeader", std::slice::from_ref(&at)).await?;
		let header = header.ok_or(format!("the node does not know the block {hash:?}"))?;
		let explained = |error| explained(&node, error, 0);
		let version = ask(&node, "state_getRuntimeVersion", std::slice::from_ref(&at)).await;
		let version = version.map_err(explained)?;
		let metadata = ask::<Bytes>(&node, "state_getMetadata", std::slice::from_ref(&at)).await;
		let metadata = metadata.map_err(explained)?;
		let names = Names::read(&metadata.0)
			.map_err(|error| format!("the chain's runtime is not understood: {error}"))?;
		Ok(Self { node, at, chain, header, hash, version, names })
	}

	/// Copies the whole state.
	pub async fn copy(&self, executor: &WasmExecutor<HostFunctions>) -> Result<Copy, String> {
		let bar = ProgressBar::new_spinner();
		if let Ok(style) = ProgressStyle::with_template("{elapsed} {pos} entries copied") {
			bar.set_style(style);
		}
		let mut entries = BTreeMap::new();
		let mut keys = self.page(None).await?;
		while let Some(last) = keys.last() {
			// The next keys are fetched at the same time as these values.
			let (values, next) = futures::join!(self.values(&keys), self.page(Some(last)));
			let explained = |error| explained(&self.node, error, entries.len());
			let (values, next) = (values.map_err(explained)?, next.map_err(explained)?);
			bar.inc(values.len() as u64);
			entries.extend(values);
			keys = next;
		}
		drop(bar);

		if entries.keys().any(|key: &Vec<u8>| well_known_keys::is_child_storage_key(key)) {
			return Err(
				"this chain has child storage, which this version of the program does not copy".into()
			);
		}
		let code = entries
			.get(well_known_keys::CODE)
			.cloned()
			.ok_or("the node has stored no runtime at this block")?;
		let code = Code::read(executor, code)
			.map_err(|error| format!("the runtime of the chain cannot be read: {error}"))?;
		let bytes = entries.iter().map(|(key, value)| key.len().saturating_add(value.len())).sum();
		let count = entries.len();
		let state = State::from((entries, code.version.state_version()));
		if *state.root() != self.header.state_root {
			return Err(format!(
				"the copy is not what the chain has stored at block {}: its root differs. Try again; if it stays so, \
				 ask another node",
				self.header.number
			));
		}
		Ok(Copy { state, code, entries: count, bytes })
	}

	/// The keys after this one.
	async fn page(&self, after: Option<&StorageKey>) -> Result<Vec<StorageKey>, String> {
		let params = [Value::Null, json!(PAGE), json!(after), self.at.clone()];
		ask(&self.node, "state_getKeysPaged", &params).await
	}

	/// The entries with these keys. If an answer is too large for the node, half as many are requested.
	async fn values(&self, keys: &[StorageKey]) -> Result<Vec<(Vec<u8>, Vec<u8>)>, String> {
		let mut values = Vec::with_capacity(keys.len());
		let mut rest = keys;
		let mut count = keys.len();
		while !rest.is_empty() {
			count = count.min(rest.len());
			let (now, later) = rest.split_at(count);
			let params = [json!(now), self.at.clone()];
			let answer =
				ask::<Vec<StorageChangeSet<Hash>>>(&self.node, "state_queryStorageAt", &params).await;
			match (answer, now) {
				(Ok(sets), _) => {
					let changes = sets.into_iter().flat_map(|set| set.changes);
					values.extend(changes.filter_map(|(key, value)| Some((key.0, value?.0))));
					rest = later;
				}
				(Err(error), [key]) if error.contains("too big") => {
					values.push((key.0.clone(), self.own_runtime(key, &error).await?));
					rest = later;
				}
				(Err(error), _) if error.contains("too big") => count = count.div_ceil(2),
				(Err(error), _) => return Err(error),
			}
		}
		Ok(values)
	}

	/// The runtime of the chain, if it is that of this program. An uncompressed runtime, as in the genesis of a
	/// development build, is larger than a node's answer can be.
	async fn own_runtime(&self, key: &StorageKey, error: &str) -> Result<Vec<u8>, String> {
		let params = [json!(key), self.at.clone()];
		let hash: Option<Hash> = ask(&self.node, "state_getStorageHash", &params).await?;
		let ours = rochdale_runtime::WASM_BINARY.filter(|ours| hash == Some(blake2_256(ours).into()));
		ours.map(<[u8]>::to_vec).ok_or_else(|| {
			format!(
				"{error}. Start the node with --rpc-max-response-size 256, so that it can give its runtime"
			)
		})
	}
}

/// The reason why a node does not give an answer, and what to do.
fn explained(node: &WsClient, error: String, copied: usize) -> String {
	if !node.is_connected() || error.contains("Request timeout") {
		return format!(
			"the node has stopped answering after {copied} entries: {error}. Begin again when it runs; nothing was sent \
			 to the chain"
		);
	}
	if error.contains("State already discarded") || error.contains("UnknownBlock") {
		return format!(
			"{error}. The node no longer has what was stored at this block: ask an archive node (one that runs with \
			 --state-pruning archive)"
		);
	}
	error
}
