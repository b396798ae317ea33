//! The chain specification for light clients: the root of the first state instead of the state itself, a checkpoint, and
//! addresses of boot nodes. It is small enough to be a part of a web page.

use std::{fs, path::PathBuf};

use codec::Decode;
use rochdale_runtime::{BlockNumber, Hash, Header};
use serde_json::{json, Map, Value};
use sp_core::Bytes;

use crate::remote::{ask, connect};

/// A specification with more bytes is written with a remark. Each validator takes some 320 of them.
const LONG: usize = 4_096;

/// The first session from which light clients can begin. smoldot needs two sessions that the chain has announced in its
/// blocks. The first two sessions stand in the genesis.
const FIRST_SESSION: u64 = 2;

/// The parts that are taken over as the node has them.
const KEPT: [&str; 5] = ["name", "id", "chainType", "bootNodes", "properties"];

/// Write the chain specification for light clients: at most 4 KB, with a checkpoint and boot nodes.
#[derive(Debug, clap::Args)]
pub struct LightSpecCmd {
	/// The address of a node of the chain. Use only a node that you trust, because light clients believe what it says.
	#[arg(long, default_value = "ws://127.0.0.1:9944")]
	url: String,
	/// The file to write. The default is the standard output.
	#[arg(long)]
	output: Option<PathBuf>,
}

impl LightSpecCmd {
	/// Runs the command. The error is one text for the terminal.
	pub fn run(&self) -> Result<(), String> {
		let runtime = tokio::runtime::Builder::new_current_thread()
			.enable_all()
			.build()
			.map_err(|error| error.to_string())?;
		let LightSpec { text, checkpoint, boot_nodes } = runtime.block_on(fetch(&self.url))?;
		match &self.output {
			None => println!("{text}"),
			Some(file) => fs::write(file, &text).map_err(|error| format!("{}: {error}", file.display()))?,
		}
		eprintln!("{} bytes, with a checkpoint at block {checkpoint}.", text.len());
		if text.len() > LONG {
			eprintln!(
				"It has more than {LONG} bytes, because it names {boot_nodes} boot nodes and all validators."
			);
		}
		if boot_nodes == 0 {
			eprintln!(
				"Warning: it names no boot nodes, so a light client finds nobody. Start the node with --public-addr, or \
				 name boot nodes in the chain specification, and write it again."
			);
		}
		Ok(())
	}
}

/// A specification for light clients.
#[derive(Debug)]
pub struct LightSpec {
	/// The specification as JSON.
	pub text: String,
	/// The block at which a light client begins.
	checkpoint: BlockNumber,
	/// How many boot nodes it names.
	pub boot_nodes: usize,
}

/// The specification that a node gives.
pub async fn fetch(url: &str) -> Result<LightSpec, String> {
	let node = connect(url).await?;
	let spec: Value =
		ask(&node, "sync_state_genSyncSpec", &[json!(false)]).await.map_err(|error| way_out(&error))?;
	let first: Hash = ask(&node, "chain_getBlockHash", &[json!(0)]).await?;
	let first: Header = ask(&node, "chain_getHeader", &[json!(first)]).await?;
	let newest: Hash = ask(&node, "chain_getFinalizedHead", &[]).await?;
	let params = [json!("BabeApi_current_epoch"), json!("0x"), json!(newest)];
	let session: Bytes = ask(&node, "state_call", &params).await?;
	let session =
		u64::decode(&mut session.0.as_slice()).map_err(|error| format!("BabeApi_current_epoch: {error}"))?;
	if session < FIRST_SESSION {
		return Err(format!(
			"the newest final block is in session {session} of the chain, and light clients can begin in session \
			 {FIRST_SESSION} or later: wait, and try again"
		));
	}
	let newest: Header = ask(&node, "chain_getHeader", &[json!(newest)]).await?;
	// The runtime of the newest block tells it. This program may have been built with another symbol.
	let info: Value = ask(&node, "community_info", &[]).await?;
	let symbol = info["metadataMoney"]["symbol"].as_str();
	let symbol =
		symbol.ok_or("community_info: the answer has no metadataMoney; ask a node of this release")?;
	light(&spec, first.state_root, newest.number, symbol)
}

/// What to do about a node that does not give its specification.
fn way_out(error: &str) -> String {
	// The first block has no weight in BABE, so the node has no checkpoint before a later block is final.
	if error.contains("Failed to load the block weight") {
		return "the node has no final block yet after the first one: wait some seconds, and try again"
			.into();
	}
	if error.contains("Response is too big") {
		return "the node's chain specification is longer than it may answer: start the node with \
		        --rpc-max-response-size 64, and try again"
			.into();
	}
	error.into()
}

/// The specification for light clients. It is made from that of a node, which has its state for light clients. It also
/// needs the root of the first state, the number of the newest final block, and the symbol in the hash of the metadata.
fn light(
	spec: &Value,
	state_root: Hash,
	newest_final: BlockNumber,
	symbol: &str,
) -> Result<LightSpec, String> {
	let mut fields = Map::new();
	for name in KEPT {
		let value = spec.get(name).ok_or_else(|| format!("the node's chain specification has no {name}"))?;
		fields.insert(name.into(), value.clone());
	}
	// A wallet that checks the hash of the metadata needs the symbol in it.
	if let Some(properties) = fields.get_mut("properties").and_then(Value::as_object_mut) {
		properties.insert("metadataSymbol".into(), symbol.into());
	}
	fields.insert("genesis".into(), json!({ "stateRootHash": state_root }));
	let state = &spec["lightSyncState"];
	let number = checkpoint(state)?;
	if number > newest_final {
		return Err(format!(
			"the node's checkpoint, block {number}, is later than its newest final block {newest_final}: ask another node"
		));
	}
	let boot_nodes = spec["bootNodes"].as_array().map_or(0, Vec::len);
	fields.insert("lightSyncState".into(), state.clone());
	let text = serde_json::to_string(&fields).map_err(|error| error.to_string())?;
	Ok(LightSpec { text, checkpoint: number, boot_nodes })
}

/// The number of the block at which a light client begins with this state.
fn checkpoint(state: &Value) -> Result<BlockNumber, String> {
	let broken = |error: &dyn std::fmt::Display| format!("the node's state for light clients: {error}");
	let header: Bytes =
		serde_json::from_value(state["finalizedBlockHeader"].clone()).map_err(|error| broken(&error))?;
	let header = Header::decode(&mut header.0.as_slice()).map_err(|error| broken(&error))?;
	Ok(header.number)
}

#[cfg(test)]
mod tests {
	use super::*;
	use codec::Encode;
	use sp_runtime::traits::Header as _;

	/// A node's specification whose checkpoint is block 7, and whose state for light clients has this many digits more.
	fn spec(digits: usize, boot_nodes: usize) -> Value {
		let header = Header::new(7, Hash::zero(), Hash::zero(), Hash::zero(), Default::default());
		let node =
			"/dns/node.example.org/tcp/443/wss/p2p/12D3KooWEyoppNCUx8Yx66oV9fJnriXwCcXwDDUA2kj6vnc6iDEp";
		json!({
			"name": "Garden",
			"id": "garden-1",
			"chainType": "Live",
			"bootNodes": vec![node; boot_nodes],
			"telemetryEndpoints": null,
			"protocolId": "garden-1",
			"properties": { "tokenSymbol": "HRS", "tokenDecimals": 9, "ss58Format": 42 },
			"codeSubstitutes": {},
			"genesis": { "runtimeGenesis": { "code": format!("0x{}", "00".repeat(3_000)) } },
			"lightSyncState": {
				"finalizedBlockHeader": Bytes(header.encode()),
				"babeEpochChanges": format!("0x{}", "0".repeat(digits)),
			},
		})
	}

	#[test]
	fn a_refusal_says_what_to_do() {
		let young = way_out("sync_state_genSyncSpec: Failed to load the block weight for block 0x00");
		assert!(young.contains("wait some seconds"), "{young}");
		let long = way_out("sync_state_genSyncSpec: Response is too big");
		assert!(long.contains("--rpc-max-response-size 64"), "{long}");
		assert_eq!(way_out("no node answers"), "no node answers");
	}

	#[test]
	fn it_has_what_a_light_client_needs_and_no_more() {
		let spec = spec(200, 2);
		let light = light(&spec, Hash::repeat_byte(3), 7, "COMB").unwrap();
		assert_eq!((light.checkpoint, light.boot_nodes), (7, 2));
		assert!(light.text.len() <= LONG);
		let fields: Value = serde_json::from_str(&light.text).unwrap();
		let properties = &fields["properties"];
		assert_eq!((&properties["tokenSymbol"], &properties["tokenDecimals"]), (&json!("HRS"), &json!(9)));
		assert_eq!(properties["metadataSymbol"], "COMB", "and what a hardware wallet must be told");
		for name in KEPT.into_iter().chain(["lightSyncState"]).filter(|name| *name != "properties") {
			assert_eq!(fields[name], spec[name], "{name}");
		}
		assert_eq!(fields["genesis"], json!({ "stateRootHash": Hash::repeat_byte(3) }));
		assert_eq!(fields.as_object().unwrap().len(), KEPT.len() + 2, "and no protocolId");
	}

	#[test]
	fn a_long_one_keeps_its_checkpoint_because_no_light_client_begins_without_one() {
		let light = light(&spec(5_000, 100), Hash::zero(), 9, "UNIT").unwrap();
		assert!(light.text.len() > LONG && light.text.contains("lightSyncState"));
	}

	#[test]
	fn a_checkpoint_is_final_and_is_understood() {
		assert!(light(&spec(0, 1), Hash::zero(), 6, "UNIT").unwrap_err().contains("block 7"));
		let mut broken = spec(0, 1);
		broken["lightSyncState"]["finalizedBlockHeader"] = json!("0x00");
		assert!(light(&broken, Hash::zero(), 9, "UNIT").is_err());
		broken["lightSyncState"] = Value::Null;
		assert!(light(&broken, Hash::zero(), 9, "UNIT").is_err());
		assert!(light(&json!({}), Hash::zero(), 9, "UNIT").unwrap_err().contains("name"));
	}
}
