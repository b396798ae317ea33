//! Four validators, each a process of its own; one dies, the others go on, it is suspended, comes back and
//! catches up.
//!
//! The processes are started here and not by zombienet-sdk (0.7.1): its native provider cannot keep a node
//! dead for a while (a restart starts it again at once, a pause only stops it), and it would bring 147 more
//! crates, an older client stack among them.

mod common;

use common::*;
use serde_json::{json, Value};
use subxt::dynamic;
use subxt_signer::sr25519::dev;

/// The local community, with slots and sessions as short as two cores can run four nodes.
fn quick_local(directory: &std::path::Path) -> std::path::PathBuf {
	let text = include_str!("../../chain-specs/local/community.toml");
	let quick = text.replace("session = \"20 s\"", "session = \"10 s\"");
	assert_ne!(text, quick);
	let file = directory.join("community.toml");
	std::fs::write(&file, quick).unwrap();
	file
}

/// Starts the node of this validator, which finds the others through `boot`.
fn validator(name: &str, community: &std::path::Path, boot: Option<&str>) -> Node {
	let base = community.with_file_name(name);
	let (community, base, key) = (community.to_str().unwrap(), base.to_str().unwrap(), format!("--{name}"));
	let mut args = vec![
		"--chain",
		community,
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
	Node::start(&args)
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
	let addresses = app.ask("system_localListenAddresses", &[]).await;
	let boot = addresses
		.as_array()
		.unwrap()
		.iter()
		.filter_map(Value::as_str)
		.find(|address| address.starts_with("/ip4/127.0.0.1/") && !address.contains("/ws"))
		.expect("the node listens on this machine")
		.to_owned();
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
