//! The node under bad conditions: its messages and actions when a request, a start or a stop cannot succeed.

mod common;

use std::{
	collections::HashSet,
	io::{BufRead, BufReader, Read, Seek},
	net::TcpListener,
	path::{Path, PathBuf},
	process::{Child, Command, ExitStatus, Stdio},
	thread::sleep,
	time::{Duration, Instant},
};

use common::*;
use serde_json::{json, Value};
use subxt_signer::sr25519::dev;

/// One unit of the money.
const UNIT: u128 = 1_000_000_000;

/// More time than any of these tests takes.
const PATIENCE: Duration = Duration::from_secs(120);

/// The arguments that a node in a test always needs.
const ALONE: [&str; 4] = ["--port", "0", "--no-prometheus", "--no-mdns"];

/// Waits until this process ends by itself.
fn end_of(process: &mut Child) -> ExitStatus {
	let begin = Instant::now();
	while begin.elapsed() < PATIENCE {
		if let Some(status) = process.try_wait().unwrap() {
			return status;
		}
		sleep(Duration::from_millis(100));
	}
	process.kill().unwrap();
	process.wait().unwrap();
	panic!("the node went on for {PATIENCE:?}");
}

/// The message of a node that must refuse to start.
fn refusal(args: &[&str]) -> String {
	let mut command = command(args);
	command.args(ALONE);
	refused(command)
}

/// The message of this command, which must refuse to start a node.
fn refused(mut command: Command) -> String {
	let mut said = tempfile::tempfile().unwrap();
	let mut process = command.stdout(Stdio::null()).stderr(said.try_clone().unwrap()).spawn().unwrap();
	let status = end_of(&mut process);
	let mut text = String::new();
	said.rewind().unwrap();
	said.read_to_string(&mut text).unwrap();
	assert_eq!(status.code(), Some(1), "{text}");
	text
}

#[tokio::test]
async fn a_text_of_a_megabyte_is_no_address_at_once() {
	let node = Node::start(&["--dev"]);
	let app = node.app().await;
	let long = json!("5".repeat(1_000_000));
	for (method, params) in [
		("community_balance", vec![long.clone()]),
		("community_member", vec![long.clone()]),
		("community_budgetRecord", vec![long.clone()]),
		("community_currencyBalance", vec![json!(0), long.clone()]),
		("system_accountNextIndex", vec![long]),
	] {
		let asked = app.call(method, &params);
		let answer = tokio::time::timeout(Duration::from_secs(30), asked).await;
		let error = answer.unwrap_or_else(|_| panic!("{method}: no answer")).unwrap_err();
		// There is no currency 0 on this chain, and this error comes first.
		assert!(error.contains("7001") || error.contains("7007"), "{method}: {error}");
		assert!(error.len() < 1_000, "{method} repeats the text");
	}
	// An address is answered as before.
	let alice = json!(address(&key("//Alice")));
	assert!(app.ask("system_accountNextIndex", &[alice]).await.is_u64());
}

/// The arguments with which a node of this chain is started in this directory.
fn on<'a>(base: &'a str, chain: &'a str) -> [&'a str; 6] {
	["--chain", chain, "--alice", "--base-path", base, "--unsafe-force-node-key-generation"]
}

#[tokio::test]
async fn a_chain_with_the_id_of_another_is_not_taken_for_it() {
	let directory = directory();
	let path = |name: &str| directory.path().join(name).to_str().unwrap().to_owned();
	let (first, second, base) = (path("first.json"), path("second.json"), path("base"));
	let mut spec: Value = serde_json::from_str(&run_well(&["export-chain-spec", "--chain", "dev"])).unwrap();
	std::fs::write(&first, spec.to_string()).unwrap();
	// The same name and id, but one founder less.
	let founders = &mut spec["genesis"]["runtimeGenesis"]["patch"]["members"]["founders"];
	assert!(founders.as_array_mut().unwrap().pop().is_some());
	std::fs::write(&second, spec.to_string()).unwrap();

	let node = Node::start(&on(&base, &first));
	// The blocks are on disk: a node that is killed at once may leave nothing.
	node.app().await.wait_for_final(1).await;
	node.kill();
	let said = refusal(&on(&base, &second));
	for part in ["another chain", "rochdale-dev", "--base-path", "purge-chain"] {
		assert!(said.contains(part), "{part}: {said}");
	}
	let error = said.lines().find(|line| line.starts_with("Error:")).unwrap();
	assert_eq!(error.matches("0x").count(), 2, "both first blocks are named: {error}");
	// The chain of that database continues.
	Node::start(&on(&base, &first)).kill();
}

#[test]
fn apps_reach_a_node_at_the_port_that_was_asked_for_or_not_at_all() {
	let taken = TcpListener::bind("127.0.0.1:0").unwrap();
	let port = taken.local_addr().unwrap().port().to_string();
	let said = refusal(&["--dev", "--rpc-port", &port]);
	let errors: Vec<_> = said.lines().filter(|line| line.starts_with("Error:")).collect();
	assert_eq!(errors.len(), 1, "{said}");
	assert!(errors[0].contains(&port) && errors[0].contains("--rpc-port"), "{said}");

	// One public port, and no other.
	drop(taken);
	let mut command = command(&["--chain", "dev", "--tmp", "--rpc-external", "--rpc-port", &port]);
	command.args(["--listen-addr", "/ip4/127.0.0.1/tcp/0", "--no-prometheus", "--no-mdns"]);
	let node = Node::of(&mut command, |_| ());
	assert_eq!(node.greeting.matches("ws://").count(), 1, "{}", node.greeting);
	assert_eq!(public_ports(node.id()), [port.parse::<u16>().unwrap()]);
}

#[test]
fn a_node_that_other_nodes_could_not_reach_does_not_start() {
	let taken = TcpListener::bind("127.0.0.1:0").unwrap();
	let port = taken.local_addr().unwrap().port().to_string();
	let address = format!("/ip4/127.0.0.1/tcp/{port}");
	let said = refused(command(&["--dev", "--listen-addr", &address, "--no-prometheus", "--no-mdns"]));
	let errors: Vec<_> = said.lines().filter(|line| line.starts_with("Error:")).collect();
	assert_eq!(errors.len(), 1, "{said}");
	assert!(errors[0].contains(&port) && errors[0].contains("--port"), "{said}");
}

/// The TCP ports at which other machines reach this process.
fn public_ports(process: u32) -> Vec<u16> {
	let descriptors = std::fs::read_dir(format!("/proc/{process}/fd")).unwrap();
	let links = descriptors.filter_map(|entry| std::fs::read_link(entry.unwrap().path()).ok());
	let sockets: HashSet<String> = links
		.filter_map(|link| Some(link.to_str()?.strip_prefix("socket:[")?.strip_suffix(']')?.to_owned()))
		.collect();
	let tables = ["tcp", "tcp6"].map(|table| std::fs::read_to_string(format!("/proc/net/{table}")));
	let mut ports = Vec::new();
	for line in tables.iter().flatten().flat_map(|table| table.lines().skip(1)) {
		let columns: Vec<_> = line.split_whitespace().collect();
		let (host, port) = columns[1].split_once(':').unwrap();
		let at_home = ["0100007F", "00000000000000000000000001000000"].contains(&host);
		// State 0A: it listens.
		if columns[3] == "0A" && !at_home && sockets.contains(columns[9]) {
			ports.push(u16::from_str_radix(port, 16).unwrap());
		}
	}
	ports
}

#[test]
fn a_chain_of_three_validators_says_what_it_waits_for() {
	let directory = directory();
	let path = |name: &str| directory.path().join(name).to_str().unwrap().to_owned();
	let garden = path("garden");
	let validators = ["--validator", "kitchen", "--validator", "cellar", "--validator", "attic"];
	let mut args =
		vec!["community", "new", &garden, "--name", "Garden", "--symbol", "BEE", "--founder", "Ada"];
	args.extend(validators);
	let said = run_well(&args);
	for part in ["At least 3 of the 3", "chain.json", "--bootnodes", "Warning: The chain has 3 validators"] {
		assert!(said.contains(part), "{part}: {said}");
	}

	let file = path("garden/community.toml");
	let warning = "When one is lost, nothing is final until it comes back or finality is restarted";
	assert!(run_well(&["community", "check", &file]).contains(warning));
	let four = path("four.toml");
	std::fs::write(&four, include_str!("../../chain-specs/local/community.toml")).unwrap();
	assert!(!run_well(&["community", "check", &four]).contains("Warning"));
	let nothing_is_free = include_str!("../../chain-specs/local/community.toml")
		.replace("[allowance]", "[allowance]\ncompute = \"0 s\"");
	std::fs::write(&four, nothing_is_free).unwrap();
	assert!(run_well(&["community", "check", &four]).contains("nobody can claim the first dividend"));

	let node = Node::start(&["--chain", &file, "--base-path", &path("base")]);
	for part in ["fewer than 3 of them run", warning, "waiting", "chain.json", "--bootnodes"] {
		assert!(node.greeting.contains(part), "{part}: {}", node.greeting);
	}
}

#[test]
fn a_phrase_that_is_typed_by_mistake_is_not_shown_again() {
	let directory = directory();
	let garden = directory.path().join("garden").to_str().unwrap().to_owned();
	let phrase = "bottom drive obey lake curtain smoke basket hold race lonely fit walk";
	let new = ["new", garden.as_str(), "--name", "Garden"];
	let founders = [phrase.to_owned(), format!("Ada={phrase}"), format!("Ada={phrase}//Alice")];
	let mut cases: Vec<Vec<&str>> = founders
		.iter()
		.map(|founder| [&new[..], &["--symbol", "BEE", "--founder", founder.as_str()]].concat())
		.collect();
	cases.push([&new[..], &["--symbol", phrase, "--founder", "Ada"]].concat());
	cases.push(vec!["keys", garden.as_str(), "--reached-at", phrase]);
	for args in cases {
		let output = run(&[&["community"][..], args.as_slice()].concat());
		assert_eq!(output.status.code(), Some(1));
		let said = [output.stdout, output.stderr].concat();
		let said = String::from_utf8_lossy(&said);
		assert!(said.contains("secret phrase") && !said.contains("curtain"), "{said}");
	}
	assert_eq!(std::fs::read_dir(directory.path()).unwrap().count(), 0, "nothing is written");
}

#[test]
fn a_node_that_is_told_to_stop_stops_and_speaks_of_no_failure() {
	for _ in 0..3 {
		let mut log = tempfile::tempfile().unwrap();
		let mut process = command(&["--dev", "--rpc-port", "0"])
			.args(ALONE)
			.stdout(Stdio::piped())
			.stderr(log.try_clone().unwrap())
			.spawn()
			.unwrap();
		let mut said = BufReader::new(process.stdout.take().unwrap()).lines();
		let greeted = said.by_ref().map_while(Result::ok).any(|line| line.contains("ws://"));
		// Its tasks are still working.
		sleep(Duration::from_secs(3));
		let told = Command::new("kill").args(["-TERM", &process.id().to_string()]).status().unwrap();
		let status = end_of(&mut process);
		let mut text = String::new();
		log.rewind().unwrap();
		log.read_to_string(&mut text).unwrap();
		assert!(greeted && told.success() && status.success(), "{status}: {text}");
		assert!(text.contains("The node was told to stop"), "{text}");
		for failure in ["Essential task", "panicked"] {
			assert!(!text.contains(failure), "{failure}: {text}");
		}
	}
}

/// The library that shifts the clock of a program; `None`, with a message, if it cannot be built.
fn shift(directory: &Path) -> Option<PathBuf> {
	let source = network::root().join("zombienet/clock.c");
	let library = directory.join("clock.so");
	let compiler = Command::new("cc").args(["-shared", "-fPIC", "-o"]).arg(&library).arg(source).status();
	match compiler {
		Ok(status) if status.success() => Some(library),
		_ => {
			println!("skipped: no C compiler (cc) makes the library that shifts a clock");
			None
		}
	}
}

/// A node whose clock is wrong by this many seconds.
fn with_clock(library: &Path, seconds: i64, args: &[&str]) -> Node {
	let mut command = command(args);
	command.args(ALONE).args(["--rpc-port", "0"]);
	command.env("LD_PRELOAD", library).env("CLOCK_SHIFT", seconds.to_string());
	Node::of(&mut command, |_| ())
}

/// Waits until the log of the node contains this.
fn wait_for_log(node: &Node, part: &str) {
	let begin = Instant::now();
	while !node.log().contains(part) {
		assert!(begin.elapsed() < PATIENCE, "{part} is not in the log");
		sleep(Duration::from_millis(250));
	}
}

const ADVICE: &str = "sudo timedatectl set-ntp true";

#[tokio::test]
async fn a_clock_that_is_behind_the_chain_is_spoken_of_with_what_to_do() {
	let directory = directory();
	let Some(library) = shift(directory.path()) else { return };
	let base = directory.path().join("base").to_str().unwrap().to_owned();
	let community = quick_community(directory.path());
	let args = on(&base, community.to_str().unwrap());

	// The chain was made with a clock that was an hour ahead.
	let hour = 3_600;
	let node = with_clock(&library, hour, &args);
	node.app().await.wait_for_final(3).await;
	assert!(
		!node.log().contains("The clock of this machine"),
		"its clock is that of its blocks: {}",
		node.log()
	);
	node.kill();

	let node = with_clock(&library, 0, &args);
	wait_for_log(&node, "minutes behind the newest block");
	assert!(node.log().contains(ADVICE));
	let app = node.app().await;
	let stands = network::best_number(&app).await;
	sleep(Duration::from_secs(3));
	assert_eq!(network::best_number(&app).await, stands, "no block is made with this clock");
	node.kill();

	// After the clock is set, the chain continues.
	let node = with_clock(&library, hour, &args);
	node.app().await.wait_for_final(stands + 3).await;
	assert!(!node.log().contains("The clock of this machine"), "{}", node.log());
}

/// A node whose clock is wrong by this many seconds joins one with the right clock, and logs this.
async fn joins_with_clock(seconds: i64, says: &str) {
	let directory = directory();
	let Some(library) = shift(directory.path()) else { return };
	let community = quick_community(directory.path());
	let chain = community.to_str().unwrap();
	let alice = Node::of_alice(&community, &directory.path().join("alice"));
	let app = alice.app().await;
	let boot = network::boot(&app).await;
	app.wait_for_final(1).await;
	let node = with_clock(&library, seconds, &["--chain", chain, "--tmp", "--bootnodes", &boot]);
	wait_for_log(&node, says);
	assert!(node.log().contains(ADVICE));
}

#[tokio::test]
async fn a_node_whose_clock_is_ahead_of_the_others_says_so() {
	joins_with_clock(90, "late. The clock of this machine is ahead of the others'").await;
}

#[tokio::test]
async fn a_node_whose_clock_is_behind_the_others_says_so() {
	joins_with_clock(-90, "seconds behind the newest block").await;
}

/// The peak memory of this process, in megabytes.
fn most_memory(process: u32) -> u64 {
	let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap();
	let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
	line.split_whitespace().next().unwrap().parse::<u64>().unwrap() / 1_000
}

#[tokio::test]
async fn after_a_pause_of_400_days_memory_is_as_before_and_everybody_has_their_rights() {
	let directory = directory();
	let Some(library) = shift(directory.path()) else { return };
	let community = quick_community(directory.path());
	let base = directory.path().join("base").to_str().unwrap().to_owned();
	let args = on(&base, community.to_str().unwrap());
	let node = Node::of_alice(&community, base.as_ref());
	let app = node.app().await;
	let before = app.wait_for_final(3).await;
	let alice = [json!(address(&dev::alice()))];
	let due = amount(&app.ask("community_balance", &alice).await["unclaimed"]);
	let expires = app.ask("community_member", &alice).await["expires"].as_u64().unwrap();
	let stood = network::best_number(&app).await;
	node.kill();

	let day = 86_400u64;
	let node = with_clock(&library, 400 * day as i64, &args);
	let app = node.app().await;
	let info = app.wait_for_final(stood + 5).await;
	let memory = most_memory(node.id());
	assert!(memory < 600, "{memory} MB after a pause: {info}");

	// A membership lasts 12 hours, and a dividend of 10 units accrues every 2 seconds. But the community's clock stood
	// still.
	assert_eq!(info["members"], before["members"]);
	let member = app.ask("community_member", &alice).await;
	assert_eq!(member["status"], "active");
	let later = (member["expires"].as_u64().unwrap() - expires) / 1_000;
	assert!((399 * day..=401 * day).contains(&later), "it expires {later} s later: {member}");
	let accrued = amount(&app.ask("community_balance", &alice).await["unclaimed"]) - due;
	assert!(accrued < 1_000_000 * UNIT, "{accrued}");
	// People go on where they were.
	app.claim(&dev::alice(), due.max(1)).await;
	app.succeed(&transfer(&dev::bob(), UNIT), &dev::alice()).await;
}
