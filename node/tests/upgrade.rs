//! Upgrades of the runtime, tested on a copy, decided by the founders' council and applied by anyone, while members pay
//! each other. (`decisions.rs` has one that the members decide.)

mod common;

use std::{
	io::{Read, Write},
	net::{Shutdown, TcpListener, TcpStream},
	path::{Path, PathBuf},
	thread,
	time::Duration,
};

use common::{network::*, statements::*, upgrades::*, *};
use serde_json::{json, Value as Json};
use subxt::{dynamic, ext::scale_value::Composite};
use subxt_signer::sr25519::dev;

/// The runtime with which the chain begins, uncompressed.
fn this_runtime() -> Vec<u8> {
	rochdale_runtime::WASM_BINARY_BLOATY.expect("the runtime is built").to_vec()
}

/// Writes a runtime to a file.
fn written(directory: &Path, name: &str, code: &[u8]) -> PathBuf {
	let path = directory.join(name);
	std::fs::write(&path, code).unwrap();
	path
}

/// Tests a runtime on a copy. Returns whether it would succeed, and the whole output.
fn tried(url: &str, code: &Path, more: &[&str]) -> (bool, String) {
	let output = run(&[&["upgrade", "try", code.to_str().unwrap(), "--url", url], more].concat());
	let text = [&output.stdout[..], &output.stderr[..]].concat();
	(output.status.success(), String::from_utf8(text).unwrap())
}

/// Tests a runtime, which must fail with one error that contains this.
fn fails(url: &str, code: &Path, more: &[&str], words: &[&str]) {
	let (success, said) = tried(url, code, more);
	assert!(!success, "{said}");
	assert_eq!(said.matches("Error: ").count(), 1, "{said}");
	for word in words {
		assert!(said.contains(word), "{word}: {said}");
	}
}

/// The development community with a dividend every two seconds, and with Bob as a second validator.
fn community_of_two(directory: &Path) -> PathBuf {
	let file = quick_community(directory);
	let local = include_str!("../../chain-specs/local/community.toml");
	let bob = local
		.split("[[validators]]")
		.find(|part| part.contains("name = \"bob\"\naccount") && part.contains("grandpa"));
	let text = std::fs::read_to_string(&file).unwrap();
	let (before, after) = text.split_once("[council]").unwrap();
	std::fs::write(&file, format!("{before}[[validators]]{}[council]{after}", bob.unwrap())).unwrap();
	file
}

/// The nodes of Alice and Bob on this chain, which find each other. Their data lie beside its file. Bob's has an index.
async fn nodes_of(chain: &Path) -> (Node, Node) {
	let alice = validator("alice", chain, None);
	let boot = boot(&alice.app().await).await;
	let bob = validator_with("bob", chain, Some(&boot), &["--index"]);
	(alice, bob)
}

/// The same on a new chain.
async fn alice_and_bob(directory: &Path) -> (Node, Node) {
	nodes_of(&community_of_two(directory)).await
}

/// The founders' council authorises this code, and somebody submits it.
async fn upgraded(app: &App, number: u32, code: &[u8]) {
	decide(app, number, authorise(code)).await;
	apply(app, code).await;
}

/// The number of the newest final block.
async fn newest_final(app: &App) -> u64 {
	final_number(&app.ask("community_info", &[]).await)
}

/// The council and the payers have money.
async fn all_funded(app: &App) {
	funded(app, &[dev::alice(), dev::bob(), dev::charlie(), dev::eve(), dev::ferdie()]).await;
}

/// Three members pay, on both nodes.
async fn pay_on_both(alice: &Node, bob: &Node) -> Payments {
	let members =
		[(alice, dev::charlie(), "//one"), (bob, dev::eve(), "//two"), (alice, dev::ferdie(), "//three")];
	let payers = members.into_iter().map(|(node, from, to)| Payer::new(node, from, to));
	Payments::begin(futures::future::join_all(payers).await)
}

/// Forwards everything to this node, and cuts the connection when the node has sent this many bytes.
fn cut_after(node: &Node, bytes: usize) -> String {
	let there = node.url.trim_start_matches("ws://").to_owned();
	let listener = TcpListener::bind("127.0.0.1:0").unwrap();
	let url = format!("ws://{}", listener.local_addr().unwrap());
	thread::spawn(move || {
		let (mut app, _) = listener.accept().unwrap();
		let mut node = TcpStream::connect(there).unwrap();
		let (mut from_app, mut to_node) = (app.try_clone().unwrap(), node.try_clone().unwrap());
		thread::spawn(move || std::io::copy(&mut from_app, &mut to_node));
		let mut buffer = [0; 4096];
		let mut sent = 0;
		while sent < bytes {
			let Ok(count @ 1..) = node.read(&mut buffer) else { break };
			app.write_all(&buffer[..count]).unwrap();
			sent += count;
		}
		let _ = (app.shutdown(Shutdown::Both), node.shutdown(Shutdown::Both));
	});
	url
}

#[tokio::test]
async fn an_upgrade_that_cannot_be_tried_is_refused_with_one_clear_error() {
	let directory = directory();
	let community = quick_community(directory.path());
	let (chain, base) = (community.to_str().unwrap(), directory.path().join("base"));
	let node_key = "--unsafe-force-node-key-generation";
	let node = Node::start(&[
		"--chain",
		chain,
		"--alice",
		"--force-authoring",
		"--base-path",
		base.to_str().unwrap(),
		node_key,
		"--state-pruning",
		"4",
		// The connection that is cut has another address.
		"--rpc-cors",
		"all",
	]);
	let app = node.app().await;
	let file = |name: &str, code: &[u8]| written(directory.path(), name, code);

	let none = file("none.wasm", b"no runtime");
	fails(&node.url, &none, &[], &["none.wasm is no runtime in Wasm"]);
	fails(&node.url, &directory.path().join("missing.wasm"), &[], &["missing.wasm", "No such file"]);
	let same = file("same.wasm", &compressed(&this_runtime()));
	let not_greater = format!("spec_version {VERSION} is not greater than {VERSION}");
	fails(&node.url, &same, &[], &[&not_greater, "runtime/src/lib.rs"]);

	let good = file("good.wasm", &next(1, 'y'));
	let nobody = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
	fails(&format!("ws://{nobody}"), &good, &[], &["no node answers at ws://127.0.0.1:", "--url"]);
	fails(&cut_after(&node, 500_000), &good, &[], &["the node has stopped answering after", "Begin again"]);
	fails(&node.url, &good, &["--at", "yesterday"], &["`yesterday` is no hash of a block"]);
	let unknown = format!("0x{}", "12".repeat(32));
	fails(&node.url, &good, &["--at", &unknown], &["the node does not know the block"]);
	app.wait_for_final(8).await;
	let pruned = app.ask("chain_getBlockHash", &[json!(1)]).await;
	fails(&node.url, &good, &["--at", pruned.as_str().unwrap()], &["--state-pruning archive"]);

	let mut code = this_runtime();
	replace(&mut code, &said(VERSION), &said(VERSION + 1));
	let large = file("large.wasm", &code);
	fails(&node.url, &large, &[], &["a transaction at most 5.00 MiB", ".compact.compressed.wasm"]);
	// The chain would accept this code, and then still have its old runtime.
	let tampered = file("tampered.wasm", &compressed(&code));
	fails(&node.url, &tampered, &[], &["root is that of the block", "tampered", "Do not authorise"]);
	fails(&node.url, &good, &["--blocks", "3"], &["not over after 3 blocks", "--blocks"]);
	let panics = file("panics.wasm", &next(1, 'p'));
	fails(&node.url, &panics, &[], &["the chain would stop there", "as told", "Do not authorise"]);
}

#[tokio::test]
async fn an_upgrade_with_a_new_call_and_a_long_migration_loses_no_payment() {
	let directory = directory();
	let (alice, bob) = alice_and_bob(directory.path()).await;
	let app = alice.app().await;
	all_funded(&app).await;
	let payments = pay_on_both(&alice, &bob).await;
	payments.go_on(&app).await;

	// It is first tested on Bob's node.
	let code = next(1, 'y');
	let file = written(directory.path(), "next.wasm", &code);
	let head = bob.app().await.ask("chain_getFinalizedHead", &[]).await;
	let head = head.as_str().unwrap();
	let (success, said) = tried(&bob.url, &file, &["--at", head]);
	println!("{said}");
	assert!(success, "{said}");
	for words in [
		&format!("({head})"),
		&format!("{VERSION} → {}", VERSION + 1),
		"added: call Next.greet()",
		"added: storage Next.Greetings",
		"UpgradeStarted",
		"UpgradeCompleted",
		"of what it may take), on this computer",
		" on the chain; the heaviest takes ",
		"\n    Greetings: ",
		"all as before",
		"--features try-runtime",
		"succeeds on this copy",
	] {
		assert!(said.contains(words), "{words}: {said}");
	}
	assert!(app.submit(&greet(), &dev::alice()).await.is_err(), "nothing was sent to the chain");

	// Then it is decided and applied, while members pay.
	let before = newest_final(&app).await;
	upgraded(&app, 0, &code).await;
	until_version(&app, VERSION + 1).await;
	let after = newest_final(&app).await;
	payments.go_on(&app).await;
	payments.end(&app).await;
	assert!(!is_safe(&app).await);

	// An app that connects now knows the new call.
	let app = bob.app().await;
	app.succeed(&greet(), &dev::alice()).await;

	// Bob's index has the payments of both releases, and they add up.
	let newest = newest_final(&app).await;
	let until = |history: &Json| history["until"]["number"].as_u64() >= Some(newest);
	let history = app.ask_until("community_history", &[], until).await;
	assert_eq!(history["since"], 1, "no block is left out");
	for to in ["//one", "//two", "//three"] {
		let who = address(&key(to));
		let lines = lines(&app, &who).await;
		assert!(lines.iter().all(|line| line["kind"] == "received"), "{lines:?}");
		let received: i128 = lines.iter().map(|line| signed(&line["amount"])).sum();
		let balance = app.ask("community_balance", &[json!(who)]).await;
		assert_eq!(received, signed(&balance["free"]), "{to}");
		let blocks: Vec<_> = lines.iter().map(|line| line["block"].as_u64().unwrap()).collect();
		assert!(blocks.iter().any(|block| *block <= before), "{to} was paid before the upgrade: {blocks:?}");
		assert!(blocks.iter().any(|block| *block > after), "{to} was paid after the upgrade: {blocks:?}");
	}
}

#[tokio::test]
async fn a_migration_that_fails_halfway_is_foreseen_and_the_founders_repair_what_it_left() {
	let directory = directory();
	let (alice, bob) = alice_and_bob(directory.path()).await;
	let app = alice.app().await;
	all_funded(&app).await;
	let payments = pay_on_both(&alice, &bob).await;

	let broken = next(1, 'n');
	let file = written(directory.path(), "broken.wasm", &broken);
	let words = ["UpgradeFailed", "a migration fails", "safeMode.forceExit", "Do not authorise"];
	fails(&bob.url, &file, &[], &words);
	let repaired = next(2, 'y');
	let file = written(directory.path(), "repaired.wasm", &repaired);

	// The council ignores the warning. Members cannot pay, but their earlier payments stay.
	upgraded(&app, 0, &broken).await;
	until_version(&app, VERSION + 1).await;
	assert!(is_safe(&app).await);
	let app = alice.app().await;
	let refused = app.submit(&transfer(&dev::alice(), PAYMENT), &dev::bob()).await;
	let refused = match refused {
		Ok(included) => included.wait_for_success().await.map(|_| ()).map_err(|error| error.to_string()),
		Err(error) => Err(error),
	};
	println!("{}", refused.expect_err("safe mode takes no payment"));

	// The test of the repair begins with the state after the failure.
	let (success, said) = tried(&bob.url, &file, &[]);
	assert!(success && said.contains(&format!("{} → {}", VERSION + 1, VERSION + 2)), "{said}");
	upgraded(&app, 1, &repaired).await;
	until_version(&app, VERSION + 2).await;
	let app = alice.app().await;
	decide(&app, 2, dynamic::transaction("SafeMode", "force_exit", Composite::Named(vec![]))).await;
	payments.go_on(&app).await;
	payments.end(&app).await;
	app.succeed(&greet(), &dev::alice()).await;
}

#[tokio::test]
async fn a_chain_that_stands_because_its_new_runtime_panics_goes_on_with_a_substitute() {
	let directory = directory();
	let community = community_of_two(directory.path());
	let (alice, bob) = nodes_of(&community).await;
	let app = alice.app().await;
	all_funded(&app).await;

	// The council ignores that `upgrade try` fails. The chain stands in the middle of the migration.
	upgraded(&app, 0, &next(1, 'p')).await;
	let stand = async {
		while ![&alice, &bob].into_iter().all(|node| node.log().contains("as told")) {
			tokio::time::sleep(Duration::from_millis(200)).await;
		}
	};
	tokio::time::timeout(PATIENCE, stand).await.expect("the new runtime panics");
	let last = best_number(&app).await;
	for node in [&alice, &bob] {
		let app = node.app().await;
		app.wait_for_final(last).await;
		assert_eq!(best_number(&app).await, last, "no block comes any more");
	}
	alice.stop();
	bob.stop();

	// Each validator puts a repaired runtime of the same version into the chain's specification, for the blocks after
	// the last one, and starts again.
	let specification = directory.path().join("chain.json");
	let [from, to] = [&community, &specification].map(|path| path.to_str().unwrap());
	run_well(&["community", "spec", from, "--output", to]);
	let mut spec: Json = serde_json::from_slice(&std::fs::read(&specification).unwrap()).unwrap();
	spec["codeSubstitutes"] = json!({ last.to_string(): sp_core::bytes::to_hex(&next(1, 'y'), false) });
	std::fs::write(&specification, spec.to_string()).unwrap();
	let (alice, bob) = nodes_of(&specification).await;
	let app = alice.app().await;
	until_version(&app, VERSION + 1).await;
	app.succeed(&transfer(&dev::bob(), PAYMENT), &dev::alice()).await;

	// An ordinary upgrade ends its use.
	upgraded(&app, 1, &next(2, 'y')).await;
	until_version(&app, VERSION + 2).await;
	let app = bob.app().await;
	app.succeed(&greet(), &dev::alice()).await;
}

#[tokio::test]
#[ignore = "builds much of the SDK again: `make try-upgrade`"]
async fn every_pallet_checks_what_an_upgrade_has_left() {
	let directory = directory();
	let node = Node::of_alice(&quick_community(directory.path()), &directory.path().join("base"));
	node.app().await.wait_for_final(2).await;
	let built = rochdale_tests_next_runtime::checked::WASM_BINARY_BLOATY;
	let built = built.expect("`make try-upgrade` sets ROCHDALE_TRY_RUNTIME");
	let good = written(directory.path(), "good.wasm", &release(built, 1, 'y'));
	let (success, said) = tried(&node.url, &good, &[]);
	println!("{said}");
	assert!(success, "{said}");
	for words in ["before and after: passed", "Every pallet has checked", "for trying only"] {
		assert!(said.contains(words), "{words}: {said}");
	}
	let wrong = written(directory.path(), "wrong.wasm", &release(built, 1, 'w'));
	fails(&node.url, &wrong, &[], &["does not add up after the upgrade (", "Members", "Do not authorise"]);
}
