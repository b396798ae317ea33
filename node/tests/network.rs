//! Four validators, each a process of its own. One dies, and the others go on. It is suspended, comes back and catches
//! up. Another one never votes.

mod common;

use common::{network::*, *};
use serde_json::{json, Value};
use subxt::{
	dynamic::{self, Value as Field},
	ext::scale_value::Composite,
};
use subxt_signer::sr25519::{dev, Keypair};

const ALICE: usize = 0;
const CHARLIE: usize = 2;
const DAVE: usize = 3;

/// Four validators, with the shortest slots and sessions with which two cores can run four nodes. No node runs yet.
fn four() -> Network {
	let changes = [
		("chain", "hardware", "server"),
		("chain", "slot", "600 ms"),
		("chain", "session", "6 s"),
		("dividend", "every", "2 s"),
	];
	Network::new("four", &changes, None)
}

/// The same, and all of them run.
fn quick() -> Network {
	let mut network = four();
	network.start_all();
	network
}

/// Puts Dave's key of this type into the keystore of his node.
fn insert_key(network: &mut Network, key_type: &str, scheme: &str) {
	let chain = network.specification().to_owned();
	let base = network.seat(DAVE).base.to_str().unwrap().to_owned();
	let node = ["key", "insert", "--chain", &chain, "--base-path", &base];
	run_well(&[&node[..], &["--suri", "//Dave", "--key-type", key_type, "--scheme", scheme]].concat());
}

#[tokio::test]
async fn a_validator_dies_is_suspended_returns_and_catches_up_while_the_chain_goes_on() {
	let mut network = quick();
	let app = network.app(ALICE).await;
	// Dave's node is also in the middle of a session when it dies, and not at its beginning.
	network.app(DAVE).await.wait_for_final(5).await;
	app.wait_for_final(5).await;
	assert_eq!(validators(&app.ask("community_info", &[]).await), 4);

	// Dave's node dies. Blocks and finality go on with three of four.
	network.kill(DAVE);
	let at_death = final_number(&app.ask("community_info", &[]).await);
	app.wait_for_final(at_death + 10).await;
	let info = app.ask_until("community_info", &[], |info| validators(info) == 3).await;
	let dave_is = address(&dev::dave());
	assert!(!info["validators"].as_array().unwrap().contains(&json!(dave_is)), "it is Dave who is left out");

	// It comes back with its own database, and resumes by itself.
	network.start(&[DAVE]);
	let daves = network.app(DAVE).await;
	let newest = final_number(&app.ask("community_info", &[]).await);
	daves.wait_for_final(newest).await;
	// The transaction goes through a node that was running all the time. An app that has watched this node sync may
	// still build on old blocks, so that its transaction would be too old.
	let resume = dynamic::transaction("Validators", "resume", ());
	app.succeed(&resume, &dev::dave()).await;
	app.ask_until("community_info", &[], |info| validators(info) == 4).await;
	let newest = final_number(&app.ask("community_info", &[]).await);
	app.wait_for_final(newest + 10).await;
	daves.wait_for_final(newest + 10).await;
}

#[tokio::test]
async fn finality_comes_back_after_half_of_the_validators_are_lost_for_good() {
	let mut network = quick();
	let app = network.app(ALICE).await;
	app.wait_for_final(5).await;

	// Two of four are lost. Blocks continue, but none of them becomes final.
	network.kill(CHARLIE);
	network.kill(DAVE);
	wait_for_blocks(&app, 5).await;
	let last_final = final_number(&app.ask("community_info", &[]).await);
	wait_for_blocks(&app, 5).await;
	assert_eq!(final_number(&app.ask("community_info", &[]).await), last_final, "finality stands still");
	let set_id = app.ask("grandpa_roundState", &[]).await["setId"].as_u64().unwrap();

	// The council decides, on blocks that are not final, to continue with the validators that still make blocks. Nobody
	// has claimed a dividend yet: its votes need no money.
	let last = u32::try_from(last_final).unwrap();
	let fields = vec![("last_final", Field::from(last)), ("set_id", Field::from(set_id))];
	let restart = dynamic::transaction("Finality", "restart", Composite::named(fields));
	decide(&app, 0, restart).await;
	let decided = best_number(&app).await;
	app.wait_for_final(decided + 10).await;
	assert_eq!(validators(&app.ask("community_info", &[]).await), 2);
	app.claim(&dev::alice(), 1).await;
	app.succeed(&transfer(&dev::eve(), 20_000_000), &dev::alice()).await;

	// A node that was offline follows from the first block on.
	let eve = network.add("eve", &["--validator"]);
	network.start(&[eve]);
	let newest = final_number(&app.ask("community_info", &[]).await);
	let eves = network.app(eve).await;
	eves.wait_for_final(newest + 5).await;

	// Another node begins after the restart, at a checkpoint.
	let url = network.node(ALICE).url.clone();
	let said = run_well(&["checkpoint", network.specification(), "--url", &url]);
	assert!(said.starts_with("Checkpoint: block "), "{said}");
	app.wait_for_final(newest + 10).await;
	let ferdie = network.add("ferdie", &["--validator", "--sync", "warp"]);
	network.start(&[ferdie]);
	let ferdies = network.app(ferdie).await;
	let newest = final_number(&app.ask("community_info", &[]).await);
	ferdies.wait_for_final(newest + 5).await;
	let log = network.node(ferdie).log();
	assert!(log.contains("Warp sync is complete"), "{log}");
	// It also has the blocks before the checkpoint, though the restart has left no proof of some of them.
	let mut blocks = 0;
	while !network.node(ferdie).log().contains("Block history download is complete") {
		assert!(blocks < 200, "{}", network.node(ferdie).log());
		blocks += 1;
		wait_for_blocks(&app, 1).await;
	}

	// They replace the lost ones.
	set_keys(&eves, &app, &dev::eve()).await;
	set_keys(&ferdies, &app, &dev::ferdie()).await;
	let both = together([dev::eve(), dev::ferdie()].map(|who| about_validator("add", &who)));
	decide(&app, 1, both).await;
	app.ask_until("community_info", &[], |info| validators(info) == 4).await;
	let newest = final_number(&app.ask("community_info", &[]).await);
	ferdies.wait_for_final(newest + 10).await;
}

#[tokio::test]
async fn a_validator_that_makes_blocks_and_never_votes_is_seen_until_it_has_its_key() {
	let mut network = four();
	// Dave's node has the keys with which it makes blocks, but not the key with which it votes.
	network.seat(DAVE).arguments = vec!["--validator".into()];
	for key_type in ["babe", "audi"] {
		insert_key(&mut network, key_type, "sr25519");
	}
	network.start_all();
	let app = network.app(ALICE).await;
	let about = |answer: &Value, who: &Keypair| {
		let who = json!(address(who));
		let mut all = answer["validators"].as_array().unwrap().iter();
		all.find(|validator| validator["account"] == who).expect("it is a validator").clone()
	};
	let dave = |answer: &Value| about(answer, &dev::dave());

	// One proof can make several blocks final, so it is not known how many blocks this takes.
	let mut blocks = 0;
	while dave(&app.ask("community_validators", &[]).await)["notVoting"] != true {
		assert!(blocks < 1_000, "{}", app.ask("community_validators", &[]).await);
		blocks += 10;
		app.wait_for_final(blocks).await;
	}
	// Until Dave has made a block in this session, he looks like a dead validator.
	let makes_blocks = |answer: &Value| dave(answer)["authored"].as_u64() > Some(0);
	let seen = app.ask_until("community_validators", &[], makes_blocks).await;
	let dave_is = dave(&seen);
	assert_eq!(
		[&dave_is["status"], &dave_is["notVoting"], &dave_is["lastVote"]],
		[&json!("active"), &json!(true), &Value::Null]
	);
	for voter in [dev::alice(), dev::bob(), dev::charlie()] {
		assert_eq!(about(&seen, &voter)["notVoting"], false, "{seen}");
	}
	assert_eq!(network.node(ALICE).metric("rochdale_validators_not_voting"), 1);

	// With the key, it votes.
	insert_key(&mut network, "gran", "ed25519");
	let seen = app.ask_until("community_validators", &[], |answer| dave(answer)["lastVote"].is_u64()).await;
	assert_eq!(dave(&seen)["notVoting"], false);
	let newest = final_number(&app.ask("community_info", &[]).await);
	app.wait_for_final(newest + 1).await;
	assert_eq!(network.node(ALICE).metric("rochdale_validators_not_voting"), 0);
}
