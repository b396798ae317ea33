//! Four validators, each a process of its own; one dies, the others go on, it is suspended, comes back and
//! catches up.

mod common;

use std::path::{Path, PathBuf};

use common::{network::*, *};
use serde_json::json;
use subxt::{
	dynamic::{self, Value as Field},
	ext::scale_value::Composite,
};
use subxt_signer::sr25519::dev;

/// The local community, with slots and sessions as short as two cores can run four nodes.
fn quick_local(directory: &Path) -> PathBuf {
	let changes = [
		("chain", "hardware", "server"),
		("chain", "slot", "600 ms"),
		("chain", "session", "6 s"),
		("dividend", "every", "2 s"),
	];
	let file = directory.join("community.toml");
	std::fs::write(&file, changed(&Definition::read("four").community(), &changes)).unwrap();
	file
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
	decide(&app, 0, restart).await;
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
	let both = together([dev::eve(), dev::ferdie()].map(|who| about_validator("add", &who)));
	decide(&app, 1, both).await;
	app.ask_until("community_info", &[], |info| validators(info) == 4).await;
	let newest = final_number(&app.ask("community_info", &[]).await);
	ferdies.wait_for_final(newest + 10).await;
}
