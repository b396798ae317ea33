//! Upgrades of the runtime, tested on a copy, decided by the council and applied by anyone, while members pay each
//! other.

mod common;

use std::{
	io::{Read, Write},
	net::{Shutdown, TcpListener, TcpStream},
	path::{Path, PathBuf},
	sync::{
		atomic::{AtomicBool, Ordering},
		Arc,
	},
	thread,
	time::Duration,
};

use common::{network::*, *};
use serde_json::{json, Value as Json};
use subxt::{
	config::DefaultExtrinsicParamsBuilder,
	dynamic::{self, Value},
	ext::scale_value::Composite,
};
use subxt_signer::sr25519::{dev, Keypair};

const UNIT: u128 = 1_000_000_000;
/// The amount of each payment.
const PAYMENT: u128 = UNIT / 100;
/// The version with which the chain begins.
const VERSION: u32 = rochdale_runtime::VERSION.spec_version;

/// The runtime with which the chain begins, uncompressed.
fn this_runtime() -> Vec<u8> {
	rochdale_runtime::WASM_BINARY_BLOATY.expect("the runtime is built").to_vec()
}

/// Replaces this text, which is there once.
fn replace(code: &mut [u8], old: &[u8], new: &[u8]) {
	assert_eq!(old.len(), new.len());
	let places: Vec<_> = code
		.windows(old.len())
		.enumerate()
		.filter(|(_, bytes)| *bytes == old)
		.map(|(place, _)| place)
		.collect();
	assert_eq!(places.len(), 1, "{:?} stands once in the code", String::from_utf8_lossy(old));
	code[places[0]..][..new.len()].copy_from_slice(new);
}

/// The version in a runtime's file, up to the `spec_version`.
fn said(spec_version: u32) -> Vec<u8> {
	let mut bytes = Vec::new();
	for _ in 0..2 {
		bytes.push(8 << 2);
		bytes.extend(b"rochdale");
	}
	bytes.extend(rochdale_runtime::VERSION.authoring_version.to_le_bytes());
	bytes.extend(spec_version.to_le_bytes());
	bytes
}

/// The code in compressed form, as it is brought to a chain.
fn compressed(code: &[u8]) -> Vec<u8> {
	sp_maybe_compressed_blob::compress_weakly(code, sp_maybe_compressed_blob::CODE_BLOB_BOMB_LIMIT).unwrap()
}

/// A later release. It is this many versions ahead, and its migration works (`y`), fails halfway (`n`), panics halfway
/// (`p`), or leaves inconsistent data (`w`). One build gives all of them, because the difference is written into the
/// finished Wasm.
fn next(ahead: u32, works: char) -> Vec<u8> {
	release(rochdale_tests_next_runtime::WASM_BINARY_BLOATY.expect("it is built"), ahead, works)
}

/// The same for this build.
fn release(built: &[u8], ahead: u32, works: char) -> Vec<u8> {
	let mut code = built.to_vec();
	replace(&mut code, &said(VERSION + 1), &said(VERSION + ahead));
	let text = |ahead, works| format!("rochdale-next-runtime ahead={ahead} works={works}");
	replace(&mut code, text(1, 'y').as_bytes(), text(ahead, works).as_bytes());
	compressed(&code)
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

/// The nodes of Alice and Bob on this chain, which find each other. Their data lie beside its file.
async fn nodes_of(chain: &Path) -> (Node, Node) {
	let alice = validator("alice", chain, None);
	let boot = boot(&alice.app().await).await;
	let bob = validator("bob", chain, Some(&boot));
	(alice, bob)
}

/// The same on a new chain.
async fn alice_and_bob(directory: &Path) -> (Node, Node) {
	nodes_of(&community_of_two(directory)).await
}

/// The council authorises this code, and somebody without an account submits it.
async fn upgraded(app: &App, number: u32, code: &[u8]) {
	let hash = ("code_hash", Value::from_bytes(sp_io::hashing::blake2_256(code)));
	decide(app, number, dynamic::transaction("Upgrades", "authorize", Composite::named([hash]))).await;
	let code = Composite::named([("code", Value::from_bytes(code))]);
	let apply: Call = dynamic::transaction("System", "apply_authorized_upgrade", code);
	let at = app.chain.at_current_block().await.unwrap();
	let bare = at.transactions().create_unsigned(&apply).unwrap();
	bare.submit_and_watch().await.unwrap().wait_for_finalized_success().await.unwrap();
}

/// Waits until the newest final block is made by the runtime with this version, and no migration is running.
async fn until_version(app: &App, version: u32) {
	let waiting = async {
		loop {
			let head = app.ask("chain_getFinalizedHead", &[]).await;
			let now = app.ask("state_getRuntimeVersion", std::slice::from_ref(&head)).await;
			// The version is that of the code; the block that brought the code was made by the version before.
			let last = stored(app, "System", "LastRuntimeUpgrade", &head).await;
			let ran = last.is_some_and(|last| last.starts_with(&hex(&[(version << 2) as u8])));
			let goes_on = stored(app, "MultiBlockMigrations", "Cursor", &head).await.is_some();
			if now["specVersion"] == version && ran && !goes_on {
				return;
			}
			tokio::time::sleep(Duration::from_millis(200)).await;
		}
	};
	tokio::time::timeout(PATIENCE, waiting).await.expect("the upgrade is over");
}

/// Whether safe mode is on, as of the newest final block.
async fn is_safe(app: &App) -> bool {
	let head = app.ask("chain_getFinalizedHead", &[]).await;
	stored(app, "SafeMode", "EnteredUntil", &head).await.is_some()
}

/// An app that makes one payment after the other to an account that nobody else pays, and loses none.
struct Payer {
	app: App,
	from: Keypair,
	to: Keypair,
}

impl Payer {
	async fn new(node: &Node, from: Keypair, to: &str) -> Self {
		Self { app: node.app().await, from, to: key(to) }
	}

	/// The amount paid so far, and the number of the next transaction, as of the newest final block.
	async fn state(&self) -> (u128, u64) {
		let at = self.app.chain.at_current_block().await.unwrap();
		let head = json!(format!("{:?}", at.block_hash()));
		let next = at.transactions().account_nonce(&self.from.public_key().to_account_id()).await.unwrap();
		(self.app.free(&address(&self.to), &head).await, next)
	}

	/// Makes payments until it is told to stop. A payment is made when a final block shows it at the recipient. Until
	/// then it is signed again, with the same number while the chain has not taken it, so that it is never made twice.
	/// Returns the number of payments, and how many of them were signed more than once.
	async fn pay_on(self, stop: Arc<AtomicBool>) -> (u128, u128) {
		let (mut made, mut again) = (0, 0);
		while !stop.load(Ordering::Relaxed) {
			let mut signed = 0;
			loop {
				let (paid, next) = self.state().await;
				assert!(
					paid == made * PAYMENT || paid == (made + 1) * PAYMENT,
					"a payment is made once: {paid}"
				);
				if paid == (made + 1) * PAYMENT {
					break;
				}
				// In safe mode a payment would be refused, so it waits.
				if is_safe(&self.app).await {
					tokio::time::sleep(Duration::from_millis(500)).await;
					if stop.load(Ordering::Relaxed) {
						return (made, again);
					}
					continue;
				}
				signed += 1;
				let _ = tokio::time::timeout(Duration::from_secs(20), self.sign(next)).await;
			}
			made += 1;
			again += u128::from(signed > 1);
		}
		(made, again)
	}

	/// Signs a payment with this number, and waits until it is final, or until the node says that it will not become
	/// final.
	async fn sign(&self, number: u64) -> Result<(), String> {
		let at = self.app.chain.at_current_block().await.map_err(|error| error.to_string())?;
		let params = DefaultExtrinsicParamsBuilder::new().nonce(number).build();
		let call = transfer(&self.to, PAYMENT);
		let sent = at.transactions().sign_and_submit_then_watch(&call, &self.from, params).await;
		let included = sent.map_err(|error| error.to_string())?.wait_for_finalized_success().await;
		included.map(|_| ()).map_err(|error| error.to_string())
	}
}

/// Three members pay, on both nodes.
struct Payments {
	stop: Arc<AtomicBool>,
	paying: Vec<tokio::task::JoinHandle<(u128, u128)>>,
	payers: Vec<(Keypair, Keypair)>,
}

impl Payments {
	async fn begin(alice: &Node, bob: &Node) -> Self {
		let stop = Arc::new(AtomicBool::new(false));
		let (mut paying, mut payers) = (Vec::new(), Vec::new());
		let members =
			[(alice, dev::charlie(), "//one"), (bob, dev::eve(), "//two"), (alice, dev::ferdie(), "//three")];
		for (node, from, to) in members {
			let payer = Payer::new(node, from, to).await;
			payers.push((payer.from.clone(), payer.to.clone()));
			paying.push(tokio::spawn(payer.pay_on(stop.clone())));
		}
		Self { stop, paying, payers }
	}

	/// Waits until each member has paid a few more times.
	async fn go_on(&self, app: &App) {
		for (_, to) in &self.payers {
			let before = amount(&app.ask("community_balance", &[address(to).into()]).await["free"]);
			let wish = |balance: &Json| amount(&balance["free"]) >= before + 2 * PAYMENT;
			app.ask_until("community_balance", &[address(to).into()], wish).await;
		}
	}

	/// Stops, and compares the amounts paid with those received.
	async fn end(self, app: &App) {
		self.stop.store(true, Ordering::Relaxed);
		let (mut all, mut signed_again) = (0, 0);
		for (paying, (_, to)) in self.paying.into_iter().zip(&self.payers) {
			let (made, again) = paying.await.unwrap();
			let head = app.ask("chain_getFinalizedHead", &[]).await;
			assert_eq!(app.free(&address(to), &head).await, made * PAYMENT, "each payment is made once");
			all += made;
			signed_again += again;
		}
		println!("{all} payments, {signed_again} of them signed more than once");
	}
}

/// The council and the payers have money.
async fn funded(app: &App) {
	// A transaction is signed for some blocks after the newest final one, which must not be far behind.
	app.wait_for_final(best_number(app).await).await;
	let members = [dev::alice(), dev::bob(), dev::charlie(), dev::eve(), dev::ferdie()];
	futures::future::join_all(members.iter().map(|member| app.claim(member, 10 * UNIT))).await;
}

fn greet() -> Call {
	dynamic::transaction("Next", "greet", Composite::Named(vec![]))
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
	fails(&cut_after(&node, 4_000_000), &good, &[], &["the node has stopped answering after", "Begin again"]);
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
	funded(&app).await;
	let payments = Payments::begin(&alice, &bob).await;
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
	upgraded(&app, 0, &code).await;
	until_version(&app, VERSION + 1).await;
	payments.go_on(&app).await;
	payments.end(&app).await;
	assert!(!is_safe(&app).await);

	// An app that connects now knows the new call.
	let app = bob.app().await;
	app.succeed(&greet(), &dev::alice()).await;
}

#[tokio::test]
async fn a_migration_that_fails_halfway_is_foreseen_and_the_council_repairs_what_it_left() {
	let directory = directory();
	let (alice, bob) = alice_and_bob(directory.path()).await;
	let app = alice.app().await;
	funded(&app).await;
	let payments = Payments::begin(&alice, &bob).await;

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
	funded(&app).await;

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
	// Other pallets notice it, too: those that compare the number of members.
	fails(&node.url, &wrong, &[], &["does not add up after the upgrade (", "Members", "Do not authorise"]);
}
