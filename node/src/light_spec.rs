//! The chain specification for light clients: the root of the first state instead of the state itself, a checkpoint, and
//! addresses of boot nodes. It is small enough to be a part of a web page.

use std::{fs, path::PathBuf};

use codec::Decode;
use rochdale_runtime::{BlockNumber, Hash, Header};
use serde_json::{json, Map, Value};
use sp_core::Bytes;

use crate::remote::{ask, connect};

/// The longest specification, in bytes.
const LONGEST: usize = 4_096;

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
		match checkpoint {
			Some(number) => eprintln!("{} bytes, with a checkpoint at block {number}.", text.len()),
			None => eprintln!(
				"{} bytes. There is no room for a checkpoint, because the chain has many validators. A light client \
				 begins at the first block.",
				text.len()
			),
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
	/// In JSON.
	pub text: String,
	/// The block at which a light client begins; `None` if that is the first one.
	checkpoint: Option<BlockNumber>,
	/// How many boot nodes it names.
	pub boot_nodes: usize,
}

/// The specification that a node gives.
pub async fn fetch(url: &str) -> Result<LightSpec, String> {
	let node = connect(url).await?;
	let spec: Value = ask(&node, "sync_state_genSyncSpec", &[json!(false)]).await?;
	let first: Hash = ask(&node, "chain_getBlockHash", &[json!(0)]).await?;
	let first: Header = ask(&node, "chain_getHeader", &[json!(first)]).await?;
	let newest: Hash = ask(&node, "chain_getFinalizedHead", &[]).await?;
	let newest: Header = ask(&node, "chain_getHeader", &[json!(newest)]).await?;
	light(&spec, first.state_root, newest.number)
}

/// The specification for light clients, from that of a node with its state for light clients, the root of the first
/// state, and the number of the newest final block.
fn light(spec: &Value, state_root: Hash, newest_final: BlockNumber) -> Result<LightSpec, String> {
	let mut fields = Map::new();
	for name in KEPT {
		let value = spec.get(name).ok_or_else(|| format!("the node's chain specification has no {name}"))?;
		fields.insert(name.into(), value.clone());
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
	let written =
		|fields: &Map<String, Value>| serde_json::to_string(fields).map_err(|error| error.to_string());
	let without = written(&fields)?;
	fields.insert("lightSyncState".into(), state.clone());
	let with = written(&fields)?;
	if with.len() <= LONGEST {
		return Ok(LightSpec { text: with, checkpoint: Some(number), boot_nodes });
	}
	if without.len() <= LONGEST {
		return Ok(LightSpec { text: without, checkpoint: None, boot_nodes });
	}
	Err(format!(
		"the specification would have {} bytes, and may have {LONGEST}: name fewer than {boot_nodes} boot nodes",
		without.len()
	))
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
	fn it_has_what_a_light_client_needs_and_no_more() {
		let spec = spec(200, 2);
		let light = light(&spec, Hash::repeat_byte(3), 7).unwrap();
		assert_eq!((light.checkpoint, light.boot_nodes), (Some(7), 2));
		assert!(light.text.len() <= LONGEST);
		let fields: Value = serde_json::from_str(&light.text).unwrap();
		for name in KEPT.into_iter().chain(["lightSyncState"]) {
			assert_eq!(fields[name], spec[name], "{name}");
		}
		assert_eq!(fields["genesis"], json!({ "stateRootHash": Hash::repeat_byte(3) }));
		assert_eq!(fields.as_object().unwrap().len(), KEPT.len() + 2, "and no protocolId");
	}

	#[test]
	fn it_is_never_longer_than_4_kb() {
		let light_of = |digits, boot_nodes| light(&spec(digits, boot_nodes), Hash::zero(), 9);
		let mut longest = 0;
		for digits in 0..5_000 {
			let light = light_of(digits, 2).unwrap();
			assert_eq!(light.checkpoint.is_some(), light.text.contains("lightSyncState"));
			longest = longest.max(light.text.len());
		}
		assert_eq!(longest, LONGEST, "each byte can be used");
		assert_eq!(light_of(5_000, 2).unwrap().checkpoint, None, "there is no room for it");
		let error = light_of(0, 100).unwrap_err();
		assert!(error.contains("fewer than 100 boot nodes"), "{error}");
	}

	#[test]
	fn a_checkpoint_is_final_and_is_understood() {
		assert!(light(&spec(0, 1), Hash::zero(), 6).unwrap_err().contains("block 7"));
		let mut broken = spec(0, 1);
		broken["lightSyncState"]["finalizedBlockHeader"] = json!("0x00");
		assert!(light(&broken, Hash::zero(), 9).is_err());
		broken["lightSyncState"] = Value::Null;
		assert!(light(&broken, Hash::zero(), 9).is_err());
		assert!(light(&json!({}), Hash::zero(), 9).unwrap_err().contains("name"));
	}
}
