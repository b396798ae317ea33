//! Clients of other projects, as app developers use them: each reads a member's home, claims, looks at a payment before
//! it is made, and pays. `clients/` has them.

mod common;

use std::{
	path::{Path, PathBuf},
	process::Command,
	time::Duration,
};

use common::*;
use serde_json::{json, Value};

const UNIT: u128 = 1_000_000_000;

/// The directory with the clients.
fn clients() -> PathBuf {
	Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("clients")
}

/// The Python with the client's libraries: beside the clients, or where CI keeps it.
fn python() -> Option<PathBuf> {
	let kept = std::env::var_os("HOME").map(|home| Path::new(&home).join(".cache/rochdale/clients"));
	let places = [Some(clients().join(".venv")), kept];
	places.into_iter().flatten().map(|place| place.join("bin/python")).find(|python| python.exists())
}

/// The last line of what a client prints.
fn told(program: &Path, script: &str, argument: &str) -> Value {
	let output = Command::new(program).arg(clients().join(script)).arg(argument).output().unwrap();
	let (said, errors) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
	assert!(output.status.success(), "{script} {argument}:\n{said}\n{errors}");
	serde_json::from_str(said.lines().last().unwrap_or_default())
		.unwrap_or_else(|error| panic!("{script}: {error}:\n{said}\n{errors}"))
}

/// What each client has to say: Alice is member 0, the quota pays, and nothing but the amount has left her.
fn is_right(client: &str, answer: &Value) {
	assert_eq!(answer["member"], 0, "{client}: {answer}");
	assert_eq!(answer["outcome"], true, "{client}: {answer}");
	assert!(answer["events"].as_u64() >= Some(2), "{client}: {answer}");
	assert_eq!((&answer["pays"], &answer["fee"]), (&json!("Quota"), &json!("0")), "{client}: {answer}");
	assert_eq!(answer["spent"], (5 * UNIT).to_string(), "{client}: {answer}");
}

/// A free port of this machine.
fn free_port() -> u16 {
	std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

#[tokio::test]
async fn clients_of_other_projects_read_pay_and_check_through_a_light_client() {
	let directory = directory();
	let file = quick_community(directory.path());
	// A light client begins in the third session.
	let text = std::fs::read_to_string(&file).unwrap();
	let quick = text.replace("session = \"1 minute\"", "session = \"9 s\"");
	assert_ne!(text, quick);
	std::fs::write(&file, quick).unwrap();
	let (file, data) = (file.to_str().unwrap(), directory.path().join("data"));
	// A light client connects by WebSocket.
	let address = format!("/ip4/127.0.0.1/tcp/{}/ws", free_port());
	let node = Node::start(&[
		"--chain",
		file,
		"--alice",
		"--force-authoring",
		"--base-path",
		data.to_str().unwrap(),
		"--unsafe-force-node-key-generation",
		"--listen-addr",
		&address,
		"--public-addr",
		&address,
		// The chain specification has the runtime as it was compiled.
		"--rpc-max-response-size",
		"64",
	]);
	let app = node.app().await;

	// A chain that is too young says so.
	let early = run(&["light-spec", "--url", &node.url]);
	let said = String::from_utf8_lossy(&early.stderr);
	assert!(!early.status.success() && said.contains("try again"), "{said}");

	let javascript = clients().join("node_modules/polkadot-api/package.json").exists();
	if javascript {
		for script in ["papi.mjs", "polkadot-js.mjs"] {
			is_right(script, &told(Path::new("node"), script, &node.url));
		}
	} else {
		println!("skipped: call `npm ci --ignore-scripts --prefix clients` for the clients in JavaScript");
	}
	match python() {
		Some(python) => {
			is_right("Python", &told(&python, "substrate_interface.py", &node.url));
		}
		None => println!("skipped: clients/README.md says how to install the client in Python"),
	}

	// The specification for light clients, with a checkpoint and boot nodes.
	let output = tokio::time::timeout(PATIENCE, async {
		loop {
			let output = run(&["light-spec", "--url", &node.url]);
			if output.status.success() {
				return output;
			}
			let said = String::from_utf8_lossy(&output.stderr);
			assert!(said.contains("try again"), "{said}");
			tokio::time::sleep(Duration::from_secs(1)).await;
		}
	});
	let output = output.await.expect("a light client can begin");
	let said = String::from_utf8_lossy(&output.stderr);
	let text = String::from_utf8(output.stdout).unwrap();
	assert!(text.trim_end().len() <= 4_096, "{} bytes", text.len());
	let light: Value = serde_json::from_str(&text).unwrap();
	let boot_node = light["bootNodes"][0].as_str().expect("the node names itself");
	assert!(boot_node.starts_with(&format!("{address}/p2p/12D3")), "{boot_node}");
	assert_eq!(light["protocolId"], Value::Null);
	let first = app.ask("chain_getBlockHash", &[json!(0)]).await;
	let first = app.ask("chain_getHeader", &[first]).await;
	assert_eq!(light["genesis"], json!({ "stateRootHash": first["stateRoot"] }));
	assert!(light["lightSyncState"]["grandpaAuthoritySet"].is_string());
	let (_, checkpoint) = said.split_once("checkpoint at block ").expect("it says where it begins");
	let checkpoint: u64 = checkpoint.split('.').next().unwrap().parse().unwrap();
	let info = app.ask("community_info", &[]).await;
	assert!(Some(checkpoint) <= info["finalizedBlock"]["number"].as_u64() && checkpoint > 0, "{checkpoint}");

	// The light client checks all answers itself, and pays.
	if javascript {
		let light = directory.path().join("light.json");
		std::fs::write(&light, text).unwrap();
		is_right("light client", &told(Path::new("node"), "papi.mjs", light.to_str().unwrap()));
	}
}
