//! What the chain has stored at one block, read from a node.

use std::sync::Arc;

use codec::{Decode, Encode};
use frame_support::{StorageHasher, Twox64Concat};
use jsonrpsee_ws_client::WsClient;
use rochdale_runtime::{BlockNumber, Hash, Header, VERSION};
use serde::de::DeserializeOwned;
use serde_json::{json, Value};
use sp_core::storage::{StorageChangeSet, StorageData, StorageKey};
use sp_io::hashing::twox_128;

use crate::remote::{ask, connect};

/// The number of keys that a node gives at a time.
const PAGE: u32 = 1_000;
/// The length of the hash before each key of a map.
const HASH: usize = 8;

/// A node and one of its blocks.
pub struct State {
	node: Arc<WsClient>,
	at: Value,
	/// The name of the community.
	pub chain: String,
	/// The hash of the block.
	pub block: String,
}

/// The beginning of all keys of a map.
pub fn map(pallet: &str, item: &str) -> Vec<u8> {
	[twox_128(pallet.as_bytes()), twox_128(item.as_bytes())].concat()
}

/// The beginning of all keys of a map of maps below this first key.
pub fn below(pallet: &str, item: &str, first: &impl Encode) -> Vec<u8> {
	let mut key = map(pallet, item);
	key.extend(Twox64Concat::hash(&first.encode()));
	key
}

impl State {
	/// Connects to a node, for this block or for the newest final one.
	pub async fn find(url: &str, at: Option<&str>) -> Result<Self, String> {
		let node = Arc::new(connect(url).await?);
		let block = match at {
			Some(at) => at.to_owned(),
			None => ask(&node, "chain_getFinalizedHead", &[]).await?,
		};
		let chain = ask(&node, "system_chain", &[]).await?;
		Self::of(node, chain, block).await
	}

	/// This block. Fails if the chain's code at this block is of another version than this program, because what is
	/// stored could then be misread.
	async fn of(node: Arc<WsClient>, chain: String, block: String) -> Result<Self, String> {
		let at = json!(block);
		let version: Value =
			ask(&node, "state_getRuntimeVersion", std::slice::from_ref(&at)).await.map_err(explained)?;
		let version = version["specVersion"].as_u64().unwrap_or_default();
		if version != u64::from(VERSION.spec_version) {
			return Err(format!(
				"the chain's code at the block {block} has version {version}, and this program reads version {}: use \
				 the rochdale-node of that version",
				VERSION.spec_version
			));
		}
		Ok(Self { node, at, chain, block })
	}

	/// The number of this block.
	pub async fn height(&self) -> Result<BlockNumber, String> {
		let header: Option<Header> =
			ask(&self.node, "chain_getHeader", std::slice::from_ref(&self.at)).await?;
		let header = header.ok_or_else(|| format!("the node does not know the block {}", self.block))?;
		Ok(header.number)
	}

	/// The block with this number, on the chain that leads to the newest block.
	pub async fn earlier(&self, height: BlockNumber) -> Result<Self, String> {
		let block: Option<String> = ask(&self.node, "chain_getBlockHash", &[json!(height)]).await?;
		let block = block.ok_or_else(|| format!("the node does not have the block {height}"))?;
		Self::of(self.node.clone(), self.chain.clone(), block).await
	}

	/// The answer of a method whose last parameter is the block.
	pub async fn ask<A: DeserializeOwned>(&self, method: &str, params: &[Value]) -> Result<A, String> {
		let params = [params, std::slice::from_ref(&self.at)].concat();
		ask(&self.node, method, &params).await.map_err(explained)
	}

	/// The value under a key.
	pub async fn value<T: Decode>(&self, key: Vec<u8>) -> Result<Option<T>, String> {
		let params = [json!(StorageKey(key)), self.at.clone()];
		let data: Option<StorageData> =
			ask(&self.node, "state_getStorage", &params).await.map_err(explained)?;
		data.map(|data| decoded(&data.0)).transpose()
	}

	/// The values under these keys, in the same order; none for a key without a value.
	pub async fn values<T: Decode>(&self, keys: &[Vec<u8>]) -> Result<Vec<Option<T>>, String> {
		let mut values = Vec::with_capacity(keys.len());
		for keys in keys.chunks(PAGE as usize) {
			let keys: Vec<_> = keys.iter().cloned().map(StorageKey).collect();
			let params = [json!(keys), self.at.clone()];
			let sets: Vec<StorageChangeSet<Hash>> =
				ask(&self.node, "state_queryStorageAt", &params).await.map_err(explained)?;
			let found: Vec<(StorageKey, Option<StorageData>)> =
				sets.into_iter().flat_map(|set| set.changes).collect();
			for key in keys {
				let data = found.iter().find(|(other, _)| *other == key).and_then(|(_, data)| data.as_ref());
				values.push(data.map(|data| decoded(&data.0)).transpose()?);
			}
		}
		Ok(values)
	}

	/// All entries of a map whose keys begin in this way and are hashed with [`Twox64Concat`].
	pub async fn entries<K: Decode, T: Decode>(&self, prefix: Vec<u8>) -> Result<Vec<(K, T)>, String> {
		let (mut entries, mut after) = (Vec::new(), Value::Null);
		loop {
			let params = [json!(StorageKey(prefix.clone())), json!(PAGE), after, self.at.clone()];
			let keys: Vec<StorageKey> =
				ask(&self.node, "state_getKeysPaged", &params).await.map_err(explained)?;
			let Some(last) = keys.last() else { return Ok(entries) };
			after = json!(last);
			let keys: Vec<Vec<u8>> = keys.into_iter().map(|key| key.0).collect();
			let values: Vec<Option<T>> = self.values(&keys).await?;
			for (key, value) in keys.iter().zip(values) {
				let own =
					key.get(prefix.len() + HASH..).ok_or("the node has answered a key that is too short")?;
				if let Some(value) = value {
					entries.push((decoded(own)?, value));
				}
			}
		}
	}
}

fn decoded<T: Decode>(mut bytes: &[u8]) -> Result<T, String> {
	T::decode(&mut bytes).map_err(|error| {
		format!("what the node has stored cannot be read: {error}. Ask another node with --url")
	})
}

/// The reason why a node does not give an answer, and what to do.
fn explained(error: String) -> String {
	if error.contains("State already discarded") || error.contains("UnknownBlock") {
		return format!(
			"{error}. The node does not have what was stored at this block: ask an archive node (one that runs with \
			 --state-pruning archive) with --url"
		);
	}
	error
}

#[cfg(test)]
mod tests {
	use rochdale_runtime::{founding::Body, Runtime};

	use super::*;

	#[test]
	fn the_keys_are_those_of_the_pallets() {
		let ballot = pallet_assembly::Ballots::<Runtime>::hashed_key_for(7u32, 3u64);
		let prefix = below("Assembly", "Ballots", &7u32);
		assert!(ballot.starts_with(&prefix));
		assert_eq!(ballot[prefix.len() + HASH..], 3u64.encode());
		let delegation = pallet_assembly::Delegations::<Runtime>::hashed_key_for(3u64);
		assert!(delegation.starts_with(&map("Assembly", "Delegations")));
		let person = pallet_members::People::<Runtime>::hashed_key_for(3u64);
		assert!(person.starts_with(&map("Members", "People")));
		let page = pallet_elections::Pages::<Runtime>::hashed_key_for((Body::Council, 2u32), 5u32);
		assert!(page.starts_with(&below("Elections", "Pages", &(Body::Council, 2u32))));
	}
}
