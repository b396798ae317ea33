//! Four validators, each a process of its own; one dies, the others go on, it is suspended, comes back and
//! catches up.
//!
//! The processes are started here and not by zombienet-sdk (0.7.1): its native provider cannot keep a node
//! dead for a while (a restart starts it again at once, a pause only stops it), and it would bring 147 more
//! crates, an older client stack among them.

mod common;

use std::path::{Path, PathBuf};

use common::*;
use serde_json::{json, Value};
use subxt::{
	config::DefaultExtrinsicParamsBuilder,
	dynamic::{self, Value as Field},
	ext::scale_value::Composite,
	transactions::{DynamicPayload, Payload},
};
use subxt_signer::sr25519::{dev, Keypair};

/// The local community, with slots and sessions as short as two cores can run four nodes.
fn quick_local(directory: &Path) -> PathBuf {
	let text = include_str!("../../chain-specs/local/community.toml");
	let quick = text
		.replace("session = \"20 s\"", "session = \"10 s\"")
		.replace("every = \"1 minute\"", "every = \"2 s\"");
	assert_ne!(text, quick);
	let file = directory.join("community.toml");
	std::fs::write(&file, quick).unwrap();
	file
}

/// Starts the node of this validator, which finds the others through `boot`.
fn validator(name: &str, chain: &Path, boot: Option<&str>) -> Node {
	validator_with(name, chain, boot, &[])
}

/// The same, with more arguments.
fn validator_with(name: &str, chain: &Path, boot: Option<&str>, more: &[&str]) -> Node {
	let base = chain.with_file_name(name);
	let (chain, base, key) = (chain.to_str().unwrap(), base.to_str().unwrap(), format!("--{name}"));
	let mut args = vec![
		"--chain",
		chain,
		&key,
		"--force-authoring",
		"--base-path",
		base,
		"--unsafe-force-node-key-generation",
		"--allow-private-ip",
	];
	if let Some(boot) = boot {
		args.extend(["--bootnodes", boot]);
	}
	args.extend(more);
	Node::start(&args)
}

/// Makes session keys on this validator's node, and registers them with its account.
async fn set_keys(node: &App, app: &App, validator: &Keypair) {
	let owner = json!(hex(&validator.public_key().0));
	let made = node.ask("author_rotateKeysWithOwner", &[owner]).await;
	let bytes = |field: &str| bytes(made[field].as_str().unwrap());
	let (keys, proof) = (bytes("keys"), bytes("proof"));
	let names = ["babe", "grandpa", "authority_discovery"];
	let keys = names.iter().zip(keys.chunks(32)).map(|(name, key)| (*name, Field::from_bytes(key)));
	let fields = vec![("keys", Field::named_composite(keys)), ("proof", Field::from_bytes(proof))];
	app.succeed(&dynamic::transaction("Session", "set_keys", Composite::named(fields)), validator).await;
}

/// The bytes that JSON-RPC writes so.
fn bytes(hex: &str) -> Vec<u8> {
	let digits = hex.trim_start_matches("0x");
	(0..digits.len()).step_by(2).map(|at| u8::from_str_radix(&digits[at..at + 2], 16).unwrap()).collect()
}

/// Where other nodes reach this one.
async fn boot(app: &App) -> String {
	let addresses = app.ask("system_localListenAddresses", &[]).await;
	addresses
		.as_array()
		.unwrap()
		.iter()
		.filter_map(Value::as_str)
		.find(|address| address.starts_with("/ip4/127.0.0.1/") && !address.contains("/ws"))
		.expect("the node listens on this machine")
		.to_owned()
}

fn final_number(info: &Value) -> u64 {
	info["finalizedBlock"]["number"].as_u64().unwrap()
}

fn validators(info: &Value) -> usize {
	info["validators"].as_array().unwrap().len()
}

#[tokio::test]
async fn a_validator_dies_is_suspended_returns_and_catches_up_while_the_chain_goes_on() {
	let directory = directory();
	let community = quick_local(directory.path());
	let alice = validator("alice", &community, None);
	let app = alice.app().await;
	let boot = boot(&app).await;
	let _bob = validator("bob", &community, Some(&boot));
	let _charlie = validator("charlie", &community, Some(&boot));
	let dave = validator("dave", &community, Some(&boot));
	// Dave's too is in the middle of it, not at the beginning, when it dies.
	dave.app().await.wait_for_final(5).await;
	app.wait_for_final(5).await;
	assert_eq!(validators(&app.ask("community_info", &[]).await), 4);

	// Dave's node dies. Blocks and finality go on with three of four.
	dave.kill();
	let at_death = final_number(&app.ask("community_info", &[]).await);
	app.wait_for_final(at_death + 10).await;
	let info = app.ask_until("community_info", &[], |info| validators(info) == 3).await;
	let dave_is = address(&dev::dave());
	assert!(!info["validators"].as_array().unwrap().contains(&json!(dave_is)), "it is Dave who is left out");

	// It comes back, on its own database, and returns itself.
	let dave = validator("dave", &community, Some(&boot));
	let newest = final_number(&app.ask("community_info", &[]).await);
	dave.app().await.wait_for_final(newest).await;
	// It speaks through a node that was there all the time: an app that has watched this one sync may
	// still build on old blocks, and its transaction would be too old.
	let resume = dynamic::transaction("Validators", "resume", ());
	app.succeed(&resume, &dev::dave()).await;
	let daves = dave.app().await;
	app.ask_until("community_info", &[], |info| validators(info) == 4).await;
	let newest = final_number(&app.ask("community_info", &[]).await);
	app.wait_for_final(newest + 10).await;
	daves.wait_for_final(newest + 10).await;
}

async fn best_number(app: &App) -> u64 {
	let header = app.ask("chain_getHeader", &[]).await;
	let number = header["number"].as_str().unwrap().trim_start_matches("0x").to_owned();
	u64::from_str_radix(&number, 16).unwrap()
}

/// Waits until so many more blocks have been made, final or not.
async fn wait_for_blocks(app: &App, more: u64) {
	let aim = best_number(app).await + more;
	let wish = |header: &Value| {
		let number = header["number"].as_str().unwrap().trim_start_matches("0x");
		u64::from_str_radix(number, 16).unwrap() >= aim
	};
	app.ask_until("chain_getHeader", &[], wish).await;
}

/// Submits a transaction that lasts for ever, and waits for blocks and not for finality, which does not come.
async fn send(app: &App, call: &impl Payload, signer: &Keypair) {
	let nonce = app.ask("system_accountNextIndex", &[json!(address(signer))]).await.as_u64().unwrap();
	let at = app.chain.at_current_block().await.unwrap();
	let params = DefaultExtrinsicParamsBuilder::new().immortal().nonce(nonce).build();
	let signed = at.transactions().create_signable_offline(call, params).unwrap().sign(signer).unwrap();
	app.ask("author_submitExtrinsic", &[json!(hex(signed.encoded()))]).await;
	wait_for_blocks(app, 3).await;
}

type Call = DynamicPayload<Composite<()>>;

/// Alice and Bob, two of the three on the council, decide this although no block becomes final.
async fn decide_without_finality(app: &App, index: u32, call: Call) {
	let at = app.chain.at_current_block().await.unwrap();
	let bytes = at.transactions().call_data(&call).unwrap();
	let (hash, length) = (sp_io::hashing::blake2_256(&bytes), bytes.len() as u32);
	let motion = |name: &str, fields: Vec<(&str, Field)>| -> Call {
		dynamic::transaction("Council", name, Composite::named(fields))
	};
	let hash = |name| (name, Field::from_bytes(hash));
	let (index, length) = (|| ("index", index.into()), || ("length_bound", length.into()));
	let propose =
		motion("propose", vec![("threshold", 2u32.into()), ("proposal", call.into_value()), length()]);
	send(app, &propose, &dev::alice()).await;
	for member in [dev::alice(), dev::bob()] {
		send(app, &motion("vote", vec![hash("proposal"), index(), ("approve", true.into())]), &member).await;
	}
	let weight = Field::named_composite([
		("ref_time", Field::from(1_000_000_000u64)),
		("proof_size", Field::from(1_000_000u64)),
	]);
	let close = vec![hash("proposal_hash"), index(), ("proposal_weight_bound", weight), length()];
	send(app, &motion("close", close), &dev::alice()).await;
}

#[tokio::test]
async fn finality_comes_back_after_half_of_the_validators_are_lost_for_good() {
	let directory = directory();
	let community = quick_local(directory.path());
	let alice = validator("alice", &community, None);
	let app = alice.app().await;
	let boot = boot(&app).await;
	let _bob = validator("bob", &community, Some(&boot));
	let charlie = validator("charlie", &community, Some(&boot));
	let dave = validator("dave", &community, Some(&boot));
	app.wait_for_final(5).await;
	// Votes on the council are not free.
	app.claim(&dev::alice(), 1).await;
	app.claim(&dev::bob(), 1).await;

	// Two of four are lost. Blocks go on, and none of them becomes final.
	charlie.kill();
	dave.kill();
	wait_for_blocks(&app, 10).await;
	let last_final = final_number(&app.ask("community_info", &[]).await);
	wait_for_blocks(&app, 10).await;
	assert_eq!(final_number(&app.ask("community_info", &[]).await), last_final, "finality stands still");
	let set_id = app.ask("grandpa_roundState", &[]).await["setId"].as_u64().unwrap();

	// The council decides, on blocks that are not final, to go on with those that still make blocks.
	let last = u32::try_from(last_final).unwrap();
	let fields = vec![("last_final", Field::from(last)), ("set_id", Field::from(set_id))];
	let restart = dynamic::transaction("Finality", "restart", Composite::named(fields));
	decide_without_finality(&app, 0, restart).await;
	let decided = best_number(&app).await;
	app.wait_for_final(decided + 10).await;
	assert_eq!(validators(&app.ask("community_info", &[]).await), 2);
	app.succeed(&transfer(&dev::eve(), 20_000_000), &dev::alice()).await;

	// A node that was not there follows from the first block on.
	let eve = validator("eve", &community, Some(&boot));
	let newest = final_number(&app.ask("community_info", &[]).await);
	let eves = eve.app().await;
	eves.wait_for_final(newest + 5).await;

	// Another begins behind the restart, at a checkpoint.
	let chain = community.with_file_name("chain.json");
	let path = chain.to_str().unwrap();
	run_well(&["community", "spec", community.to_str().unwrap(), "--output", path]);
	let said = run_well(&["checkpoint", path, "--url", &alice.url]);
	assert!(said.starts_with("Checkpoint: block "), "{said}");
	app.wait_for_final(newest + 10).await;
	let ferdie = validator_with("ferdie", &chain, Some(&boot), &["--sync", "warp"]);
	let ferdies = ferdie.app().await;
	let newest = final_number(&app.ask("community_info", &[]).await);
	ferdies.wait_for_final(newest + 5).await;
	assert!(ferdie.log().contains("Warp sync is complete"), "{}", ferdie.log());

	// They replace those that were lost.
	set_keys(&eves, &app, &dev::eve()).await;
	set_keys(&ferdies, &app, &dev::ferdie()).await;
	let add = |who: &Keypair| -> Field {
		let who = vec![("who", Field::from_bytes(who.public_key().0))];
		let add: Call = dynamic::transaction("Validators", "add", Composite::named(who));
		add.into_value()
	};
	let calls = Field::unnamed_composite([add(&dev::eve()), add(&dev::ferdie())]);
	let both = dynamic::transaction("Utility", "batch_all", Composite::named(vec![("calls", calls)]));
	decide_without_finality(&app, 1, both).await;
	app.ask_until("community_info", &[], |info| validators(info) == 4).await;
	let newest = final_number(&app.ask("community_info", &[]).await);
	ferdies.wait_for_final(newest + 10).await;
}
