//! The beginning of a chain: `dev`, `local`, a community file, or a chain specification in JSON.

use std::{collections::BTreeMap, fmt::Display, path::Path};

use frame_support::genesis_builder_helper::build_state;
use rochdale_community::Community;
use rochdale_runtime::{opaque::Block, Hash, RuntimeGenesisConfig, VERSION, WASM_BINARY};
use sc_chain_spec::{construct_genesis_block, json_merge, ChainSpecExtension, ChainType};
use sc_client_api::{BadBlocks, ForkBlocks};
use sc_service::config::MultiaddrWithPeerId;
use sc_sync_state_rpc::LightSyncStateExtension;
use serde::{Deserialize, Serialize};
use serde_json::{json, Value};
use sp_core::storage::{well_known_keys, Storage, StorageData, StorageKey};
use sp_runtime::traits::{BlakeTwo256, Hash as _};
use sp_state_machine::BasicExternalities;

use crate::checkpoint::Checkpoint;

/// The community file behind `--dev`.
const DEV: &str = include_str!("../../chain-specs/dev/community.toml");
/// The community file behind `--chain local`.
const LOCAL: &str = include_str!("../../chain-specs/local/community.toml");

/// The data that a chain specification can hold beside its genesis.
#[derive(Default, Clone, Serialize, Deserialize, ChainSpecExtension)]
#[serde(rename_all = "camelCase")]
pub struct Extensions {
	/// Blocks that must be on the chain.
	pub fork_blocks: ForkBlocks<Block>,
	/// Blocks that must not be on the chain.
	pub bad_blocks: BadBlocks<Block>,
	/// The state from which a light client begins (`sync_state_genSyncSpec` fills it in, and `light-spec` takes it from there).
	pub light_sync_state: LightSyncStateExtension,
	/// The checkpoint from which a full node's warp sync begins (`checkpoint` writes it).
	#[serde(default, skip_serializing_if = "Option::is_none")]
	pub checkpoint: Option<Checkpoint>,
}

/// The specification of a Rochdale chain.
pub type ChainSpec = sc_service::GenericChainSpec<Extensions>;

/// The chain specification of this name: `dev`, `local`, or the path of a community file (`.toml`) or of a chain
/// specification (JSON). An empty name means `dev`, for the subcommands that need no chain.
pub fn load(id: &str) -> Result<ChainSpec, String> {
	match id {
		"" | "dev" => built_in(DEV, ChainType::Development),
		"local" => built_in(LOCAL, ChainType::Local),
		path if is_community_file(path) => of_community(&read_community(Path::new(path))?),
		path => ChainSpec::from_json_file(path.into()),
	}
}

/// Whether this names a community file.
pub fn is_community_file(id: &str) -> bool {
	Path::new(id).extension().is_some_and(|extension| extension == "toml")
}

/// Reads a community file. The error names every mistake with its line.
pub fn read_community(path: &Path) -> Result<Community, String> {
	let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
	parse_community(&path.display().to_string(), &text)
}

fn parse_community(file: &str, text: &str) -> Result<Community, String> {
	rochdale_community::check(text).map_err(|mistakes| all_mistakes(file, &mistakes))
}

/// The message for a file with mistakes: their number, and each mistake on a line of its own.
pub fn all_mistakes(file: &str, mistakes: &[impl Display]) -> String {
	let count = match mistakes.len() {
		1 => "1 mistake".to_owned(),
		count => format!("{count} mistakes"),
	};
	mistakes.iter().fold(format!("{file}: {count}"), |message, mistake| format!("{message}\n  {mistake}"))
}

/// The identifier of a community's chain, under which a node stores the chain's data.
///
/// It ends in a digest of the genesis. So a change of the rules or the founders in the file makes a new chain. Without
/// it, a node would silently continue with the old one.
fn chain_id(community: &Community) -> String {
	format!("{}{}", community.id, digest(&community.genesis_patch()))
}

/// The digest of a genesis patch, with which the identifier ends.
fn digest(patch: &Value) -> String {
	let digest = sp_io::hashing::blake2_256(patch.to_string().as_bytes());
	digest.iter().take(4).fold("-".to_owned(), |text, byte| format!("{text}{byte:02x}"))
}

/// Whether the identifier distinguishes this chain from all others, apart from the version of the runtime. The
/// identifier of a chain from a community file does.
pub fn is_named_by_its_genesis(spec: &dyn sc_service::ChainSpec) -> bool {
	let Ok(json) = spec.as_json(false) else { return false };
	let Ok(json) = serde_json::from_str::<Value>(&json) else { return false };
	let patch = &json["genesis"]["runtimeGenesis"]["patch"];
	patch.is_object() && spec.id().ends_with(&digest(patch))
}

/// The chain that a community file describes.
pub fn of_community(community: &Community) -> Result<ChainSpec, String> {
	build(community, &chain_id(community), ChainType::Live)
}

/// The complete state of the first block of a community's chain.
///
/// This runs the native runtime in this program, and not its Wasm, which would take ten seconds to compile.
fn first_state(community: &Community) -> Result<Storage, String> {
	let said = |error: serde_json::Error| error.to_string();
	let mut config = serde_json::to_value(RuntimeGenesisConfig::default()).map_err(said)?;
	json_merge(&mut config, community.genesis_patch());
	let config = serde_json::to_vec(&config).map_err(said)?;
	let mut state = BasicExternalities::new_empty();
	state.execute_with(|| build_state::<RuntimeGenesisConfig>(config))?;
	let mut storage = state.into_storages();
	storage.top.insert(well_known_keys::CODE.to_vec(), code()?.to_vec());
	Ok(storage)
}

/// The hash of the first block of a community's chain, which distinguishes it from all others.
pub fn first_block(community: &Community) -> Result<Hash, String> {
	let storage = first_state(community)?;
	let version = VERSION.state_version();
	let root = BlakeTwo256::trie_root(storage.top.into_iter().collect(), version);
	Ok(construct_genesis_block::<Block>(root, version).header.hash())
}

/// The raw chain specification of a community, in JSON.
pub fn raw(community: &Community) -> Result<String, String> {
	let said = |error: serde_json::Error| error.to_string();
	let mut spec: Value = serde_json::from_str(&of_community(community)?.as_json(false)?).map_err(said)?;
	let state = first_state(community)?.top.into_iter();
	let state: BTreeMap<_, _> = state.map(|(key, value)| (StorageKey(key), StorageData(value))).collect();
	let fields = spec.as_object_mut().ok_or("the chain specification is not a JSON object")?;
	fields.insert("genesis".into(), json!({ "raw": { "top": state, "childrenDefault": {} } }));
	serde_json::to_string_pretty(&spec).map_err(said)
}

/// A chain that every node knows by name. Its genesis equals the runtime's preset of that name (a test compares them).
/// It needs no call into the runtime, which is slow at the start.
fn built_in(file: &str, chain_type: ChainType) -> Result<ChainSpec, String> {
	let community = parse_community("built in", file)?;
	build(&community, &community.id, chain_type)
}

/// The addresses of the community's boot nodes, as the SDK reads them.
fn boot_nodes(community: &Community) -> Result<Vec<MultiaddrWithPeerId>, String> {
	let read = |node: &String| node.parse().map_err(|error| format!("the boot node {node}: {error}"));
	community.boot_nodes.iter().map(read).collect()
}

fn build(community: &Community, id: &str, chain_type: ChainType) -> Result<ChainSpec, String> {
	Ok(ChainSpec::builder(code()?, Extensions::default())
		.with_name(&community.name)
		.with_id(id)
		.with_protocol_id(id)
		.with_chain_type(chain_type)
		.with_boot_nodes(boot_nodes(community)?)
		.with_properties(community.properties().into_iter().collect())
		.with_genesis_config_patch(community.genesis_patch())
		.build())
}

/// The Wasm of the runtime.
fn code() -> Result<&'static [u8], String> {
	WASM_BINARY.ok_or_else(|| {
		"this node was built without its runtime (SKIP_WASM_BUILD was set): build it again without".to_owned()
	})
}

#[cfg(test)]
mod tests {
	use super::*;
	use sp_runtime::BuildStorage;

	#[test]
	fn a_community_file_is_known_by_its_ending() {
		assert!(is_community_file("communities/garden/community.toml"));
		assert!(!is_community_file("garden.json"));
		assert!(!is_community_file("toml"));
	}

	#[test]
	fn this_program_and_its_wasm_begin_a_chain_with_the_same_state() {
		let community = parse_community("test", DEV).unwrap();
		let by_wasm = of_community(&community).unwrap().build_storage().unwrap();
		assert!(by_wasm.children_default.is_empty());
		assert_eq!(first_state(&community).unwrap().top, by_wasm.top);
		let raw = ChainSpec::from_json_bytes(raw(&community).unwrap().into_bytes()).unwrap();
		assert_eq!(raw.build_storage().unwrap().top, by_wasm.top);
	}

	#[test]
	fn another_rule_is_another_chain_and_another_comment_is_not() {
		let mut community = parse_community("test", DEV).unwrap();
		let id = chain_id(&community);
		assert_eq!(id, chain_id(&parse_community("test", &format!("# A remark.\n{DEV}")).unwrap()));
		community.policy.vouches_needed = Some(99);
		assert_ne!(id, chain_id(&community));
		assert!(id.starts_with(&community.id));
	}

	#[test]
	fn a_community_file_names_its_chain_by_its_genesis_and_nothing_else_does() {
		let community = parse_community("test", DEV).unwrap();
		assert!(is_named_by_its_genesis(&of_community(&community).unwrap()));
		assert!(!is_named_by_its_genesis(&load("dev").unwrap()), "its name is the same for every genesis");
		// The same name with other rules has another identifier.
		let id = chain_id(&community);
		let mut other = community;
		other.policy.vouches_needed = Some(99);
		assert!(!is_named_by_its_genesis(&build(&other, &id, ChainType::Live).unwrap()));
	}

	#[test]
	fn every_boot_node_that_the_file_may_have_is_one_for_the_sdk() {
		let hosts = [
			"/ip4/192.0.2.1",
			"/ip4/192.0.2.01",
			"/ip6/2001:db8::1",
			"/ip6/::ffff:192.0.2.1",
			"/ip6/fe80::1%eth0",
			"/dns/node.example.org",
			"/dns4/node_1.example.org.",
			"/dns6/müller.example",
			"/dnsaddr/a:b@c",
			"/dns",
			"/unix/tmp",
			"",
		];
		let ways = [
			"/tcp/30333",
			"/tcp/0",
			"/tcp/+1",
			"/tcp/65536",
			"/tcp/ 1",
			"/tcp/30333/ws",
			"/tcp/30333/x-parity-ws/%2Fa",
			"/tcp/30333/x-parity-ws/%e4",
			"/tcp/30333/x-parity-wss/%zz",
			"/tcp/443/tls/sni/node.example.org/ws",
			"/tcp/443/wss",
			"/udp/1/quic",
			"/udp/1/quic-v1",
			"/udp/1/webrtc",
			"/udp/1/webrtc-direct",
			"/udp/1/quic-v1/webtransport",
			"/tcp/1/noise",
			"/tcp/1/http",
			"/tcp/1/https",
			"/tcp/1/p2p-circuit",
			"",
		];
		let node = "/p2p/12D3KooWEyoppNCUx8Yx66oV9fJnriXwCcXwDDUA2kj6vnc6iDEp";
		let ends = [
			node.to_owned(),
			format!("{node}/p2p-circuit{node}"),
			format!("{node}/"),
			format!("{node}1"),
			"/p2p/QmYyQSo1c1Ym7orWxLYvCrM2EmxFTANf8wXmmE7DWjhx5N".to_owned(),
			format!("/p2p/1{}", &node[5..]),
			String::new(),
		];
		let addresses = hosts.into_iter().map(|host| format!("{host}/tcp/30333{node}"));
		let addresses = addresses.chain(ways.into_iter().map(|way| format!("/ip4/192.0.2.1{way}{node}")));
		let addresses = addresses.chain(ends.iter().map(|end| format!("/dns/node.example.org/tcp/1{end}")));
		let (mut good, mut bad) = (0, 0);
		for address in addresses {
			let file = format!("{DEV}\n[network]\nboot_nodes = [\"{address}\"]\n");
			match parse_community("test", &file) {
				Ok(community) => {
					good += 1;
					assert!(boot_nodes(&community).is_ok(), "{:?}", boot_nodes(&community));
				}
				Err(_) => bad += 1,
			}
		}
		assert!(good > 20 && bad > 10, "{good} addresses are good, and {bad} are bad");
	}

	#[test]
	fn amounts_in_the_file_have_the_digits_of_the_runtime() {
		assert_eq!(rochdale_community::units::DECIMALS, u32::from(rochdale_runtime::DECIMALS));
		assert_eq!(u128::from(rochdale_community::MINIMUM_BALANCE), rochdale_runtime::MINIMUM_BALANCE);
	}

	#[test]
	fn the_mistakes_of_a_community_file_are_all_named() {
		let error = parse_community("bad.toml", "[community]\nnmae = \"Garden\"\n").unwrap_err();
		assert!(error.starts_with("bad.toml: "), "{error}");
		assert!(error.contains("line 2"), "{error}");
		assert!(error.contains("money"), "{error}");
	}
}
