//! The node is killed without warning, and nothing is lost. Its database is inspected, copied and emptied.

mod common;

use common::*;
use serde_json::{json, Value};
use subxt_signer::sr25519::dev;

/// The number and hash of the newest final block, and the state's root there.
async fn final_block(app: &App) -> (u64, Value, Value) {
	let info = app.ask("community_info", &[]).await;
	let hash = info["finalizedBlock"]["hash"].clone();
	let header = app.ask("chain_getHeader", std::slice::from_ref(&hash)).await;
	(info["finalizedBlock"]["number"].as_u64().unwrap(), hash, header["stateRoot"].clone())
}

#[tokio::test]
async fn a_node_killed_in_the_middle_of_a_block_loses_nothing_and_goes_on() {
	let directory = directory();
	let community = quick_community(directory.path());
	let base = directory.path().join("base");
	let alice = dev::alice();
	let node = Node::of_alice(&community, &base);
	let app = node.app().await;
	let claimed = app.claim(&alice, 1).await;
	let balance = app.free(&address(&alice), &claimed).await;
	drop(app);
	let mut node = node;

	for round in 0..3 {
		let app = node.app().await;
		let (number, hash, root) = final_block(&app).await;
		// A new block has just come, so its votes and the next block are on their way.
		let best = |info: &Value| info["bestBlock"]["number"].as_u64();
		let now = best(&app.ask("community_info", &[]).await);
		app.ask_until("community_info", &[], |info| best(info) > now).await;
		node.kill();

		node = Node::of_alice(&community, &base);
		let app = node.app().await;
		let (kept, ..) = final_block(&app).await;
		assert!(kept >= number, "round {round}: final was {number} and is {kept}");
		assert_eq!(app.ask("chain_getBlockHash", &[json!(number)]).await, hash, "round {round}");
		assert_eq!(app.ask("chain_getHeader", &[hash]).await["stateRoot"], root, "round {round}");
		assert_eq!(app.free(&address(&alice), &claimed).await, balance, "round {round}");
		// Finality also continues beyond all earlier blocks.
		let (newest, ..) = final_block(&app).await;
		app.wait_for_final(newest + 3).await;
	}
}

#[tokio::test]
async fn a_chain_is_looked_into_exported_imported_reverted_and_purged() {
	let directory = directory();
	let community = quick_community(directory.path());
	let chain = community.to_str().unwrap();
	let path = |name: &str| directory.path().join(name).to_str().unwrap().to_owned();
	let (base, copy, blocks) = (path("base"), path("copy"), path("blocks"));
	let node = Node::of_alice(&community, base.as_ref());
	node.app().await.wait_for_final(5).await;
	node.kill();

	let info = |base: &str| -> Value {
		serde_json::from_str(&run_well(&["chain-info", "--chain", chain, "--base-path", base])).unwrap()
	};
	let original = info(&base);
	assert!(original["finalized_number"].as_u64() >= Some(5), "{original}");
	run_well(&["check-block", "3", "--chain", chain, "--base-path", &base]);

	run_well(&["export-blocks", &blocks, "--binary", "--chain", chain, "--base-path", &base]);
	run_well(&["import-blocks", &blocks, "--binary", "--chain", chain, "--base-path", &copy]);
	let copied = info(&copy);
	assert_eq!(copied["genesis_hash"], original["genesis_hash"]);
	assert_eq!(copied["best_hash"], original["best_hash"]);

	// Imported blocks are not final here, because no justification came with them, and can be reverted.
	let best = copied["best_number"].as_u64().unwrap();
	run_well(&["revert", "2", "--chain", chain, "--base-path", &copy]);
	assert_eq!(info(&copy)["best_number"], best - 2);

	run_well(&["purge-chain", "-y", "--chain", chain, "--base-path", &copy]);
	assert_eq!(info(&copy)["best_number"], 0);
}
