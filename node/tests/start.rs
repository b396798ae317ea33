//! `make run`: its output, and the answers to apps.

mod common;

use common::*;
use serde_json::{json, Value};

#[tokio::test]
async fn the_development_chain_says_who_is_here_and_answers_apps() {
	let node = Node::start(&["--dev"]);
	for said in ["Rochdale Development", "DEV", "members     6", "//Alice", "//Ferdie", "http://127.0.0.1:"] {
		assert!(node.greeting.contains(said), "{said}: {}", node.greeting);
	}

	let app = node.app().await;
	let info = app.wait_for_final(1).await;
	assert_eq!(info["chain"], "Rochdale Development");
	assert_eq!(info["money"], json!({ "symbol": "DEV", "decimals": 9 }));
	assert_eq!((info["members"].as_u64(), info["validators"].as_array().unwrap().len()), (Some(6), 1));
	assert_eq!(info["genesisHash"], app.ask("chain_getBlockHash", &[json!(0)]).await);

	// People, by number, by address and by page.
	let alice = address(&key("//Alice"));
	let person = app.ask("community_member", &[json!(alice)]).await;
	assert_eq!((&person["account"], &person["status"]), (&json!(alice), &json!("active")));
	assert_eq!(app.ask("community_member", &[person["id"].clone()]).await, person);
	let first = app.ask("community_members", &[json!(0), json!(4)]).await;
	let rest = app.ask("community_members", &[first["next"].clone()]).await;
	let count = |page: &Value| page["members"].as_array().unwrap().len();
	assert_eq!((count(&first), count(&rest), &rest["next"]), (4, 2, &Value::Null));

	// Errors have types.
	for (params, code) in
		[(json!("nobody"), "7001"), (json!(address(&key("//Nobody"))), "7002"), (json!(99), "7002")]
	{
		let error = app.call("community_member", std::slice::from_ref(&params)).await.unwrap_err();
		assert!(error.contains(code), "{params}: {error}");
	}
	let unknown = json!(format!("0x{}", "ab".repeat(32)));
	let error = app.call("community_info", &[unknown]).await.unwrap_err();
	assert!(error.contains("7003"), "{error}");
	// Past blocks are answered with their own state: at genesis the clock had not started.
	let genesis = app.ask("community_info", &[info["genesisHash"].clone()]).await;
	assert_eq!(genesis["dividend"]["nextAt"], Value::Null);
	assert!(info["dividend"]["nextAt"].is_u64());

	// The methods for wallets, light clients and validators' operators.
	let served = app.ask("rpc_methods", &[]).await;
	let served = served["methods"].as_array().unwrap();
	for method in [
		"archive_v1_storage",
		"author_rotateKeys",
		"babe_epochAuthorship",
		"chainHead_v1_follow",
		"chainSpec_v1_chainName",
		"community_balance",
		"grandpa_roundState",
		"grandpa_proveFinality",
		"payment_queryInfo",
		"sync_state_genSyncSpec",
		"system_accountNextIndex",
		"transaction_v1_broadcast",
	] {
		assert!(served.contains(&json!(method)), "{method}");
	}
	let spec = node.post("sync_state_genSyncSpec", &[json!(true)]);
	assert!(
		spec["lightSyncState"]["grandpaAuthoritySet"].is_string(),
		"a light client can begin from the spec"
	);
	assert_eq!(spec["properties"]["ss58Format"], 42);
}

#[tokio::test]
async fn a_node_names_its_public_address_to_light_clients() {
	let node = Node::start(&["--dev", "--public-addr", "/dns/node.example.org/tcp/443/wss"]);
	node.app().await.wait_for_final(1).await;
	let whole = node.post("sync_state_genSyncSpec", &[json!(false)]);
	let boot_node = whole["bootNodes"][0].as_str().expect("the node names itself");
	assert!(boot_node.starts_with("/dns/node.example.org/tcp/443/wss/p2p/12D3"), "{boot_node}");

	let nobody = run(&["light-spec", "--url", "ws://127.0.0.1:1"]);
	assert_eq!(nobody.status.code(), Some(1));
	assert!(String::from_utf8_lossy(&nobody.stderr).contains("no node answers"));
}

#[test]
fn a_node_that_is_not_told_which_chain_says_what_to_write() {
	let output = run(&["--tmp"]);
	let error = String::from_utf8_lossy(&output.stderr);
	assert_eq!(output.status.code(), Some(1));
	assert!(error.contains("--dev") && error.contains("--chain"), "{error}");
}
