//! The commands of the README and of the guides. The node knows each of its own with all options, and the other programs
//! are there. Each request is answered. Two examples that no other test walks through do what they say.
//!
//! Other tests run whole pages: `founders.rs` the founders' evening, `gateway.rs` the gateway, `cooperatives.rs` the books
//! of a cooperative, and `how_we_decide.rs` how members decide. `upgrade.rs` tries upgrades and substitutes, and
//! `community_files.rs` makes and checks new communities. `participatory_budget.rs` and `assembly.rs` count votes again,
//! and tests of the app write and serve it.

mod common;
#[allow(dead_code)]
#[path = "../examples/currencies.rs"]
mod currencies;
#[allow(dead_code)]
#[path = "../examples/pay.rs"]
mod pay;

use std::{fs, path::Path, process::Command};

use common::{guide::*, *};
use serde_json::{json, Value as Json};
use subxt_signer::sr25519::dev;

const UNIT: u128 = 1_000_000_000;

/// The beginnings of commands that no test runs, each with its reason.
const NOT_RUN: [(&str, &str); 8] = [
	("caddy ", "gateway.rs runs Caddy with the files of the guide"),
	("cargo build --release", "takes half an hour; `make try-upgrade` builds with the same feature"),
	("cp -r secrets/", "writes into the directory of a validator's machine"),
	("curl -s https://app.example.org/", "asks the site of a community"),
	("make ", "builds or tests everything"),
	("python3 - chain.json", "upgrade.rs writes the same field"),
	("scripts/", "builds or tests everything"),
	("sudo ", "changes the machine"),
];

/// The README and the guides, each with its path. A command on several lines is one line.
fn pages() -> Vec<(String, String)> {
	let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
	let guides = fs::read_dir(root.join("docs/guides")).unwrap().map(|entry| entry.unwrap().path());
	let mut paths: Vec<_> = guides.chain([root.join("README.md")]).collect();
	paths.sort();
	let read = |path: &Path| fs::read_to_string(path).unwrap().replace("\\\n", " ");
	paths.iter().map(|path| (path.display().to_string(), read(path))).collect()
}

/// The commands of the node on a page, without its name.
fn arguments(page: &str) -> Vec<&str> {
	let programs = ["rochdale-node ", "target/debug/rochdale-node "];
	programs
		.iter()
		.flat_map(|program| commands(page, program).into_iter().map(move |line| &line[program.len()..]))
		.collect()
}

#[test]
fn the_node_knows_each_command_of_the_guides_with_its_options() {
	let mut count = 0;
	for (name, page) in pages() {
		for line in arguments(&page) {
			// The shell reads quotes as it does for people. Help is shown only if all that stands before it is known.
			assert!(
				!line.contains(['|', ';', '&', '<', '>', '#', '$', '`']),
				"{name}: {line} is more than a command"
			);
			let mut shell = Command::new("sh");
			shell.args(["-c", &format!("exec \"$0\" {line} --help")]).arg(program());
			let output = shell.output().unwrap();
			let errors = String::from_utf8_lossy(&output.stderr);
			assert!(output.status.success(), "{name}: {line}: {errors}");
			count += 1;
		}
	}
	assert!(count > 30, "{count}");
}

#[test]
fn the_guides_name_no_other_program_than_those_that_are_there() {
	let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
	let makefile = fs::read_to_string(root.join("Makefile")).unwrap();
	for (name, page) in pages() {
		let mut here = None;
		for line in commands(&page, "").into_iter().map(str::trim) {
			// The text up to this word is the input of the command.
			if here.is_some() {
				here = here.filter(|end| *end != line);
				continue;
			}
			here = line.split_once("<<").map(|(_, end)| end.trim_matches('\''));
			let mut words = line.split_whitespace();
			let Some(first) = words.next().filter(|first| !first.starts_with('#')) else { continue };
			if let Some(example) = first.strip_prefix("target/debug/examples/") {
				let file = format!("{example}.rs");
				let places = ["node/examples", "runtime/tests/examples"];
				assert!(places.iter().any(|place| root.join(place).join(&file).exists()), "{name}: {line}");
			}
			if first == "make" {
				let target = words.next().expect("make has a target");
				assert!(makefile.contains(&format!("\n{target}:")), "{name}: {line}");
			}
			if first.starts_with("scripts/") {
				assert!(root.join(first).exists(), "{name}: {line}");
			}
			let ours = ["rochdale-node ", "target/debug/", "curl -s -H "];
			let known = ours.iter().any(|ours| line.starts_with(ours))
				|| NOT_RUN.iter().any(|(begins, _)| line.starts_with(begins));
			assert!(known, "{name}: no test runs `{line}`, and no reason stands in NOT_RUN");
		}
	}
}

#[tokio::test]
async fn the_requests_of_the_guides_are_answered_and_alice_pays_bob() {
	let directory = directory();
	let node = Node::of_alice(&quick_community(directory.path()), &directory.path().join("data"));
	let app = node.app().await;
	app.wait_for_final(1).await;
	let mut payments = Vec::new();
	for (name, page) in pages() {
		// Only a node with an index answers the requests of the gateway: see `gateway.rs`.
		let requests = if name.ends_with("gateway.md") { Vec::new() } else { commands(&page, "curl -s -H") };
		for request in requests {
			assert!(request.contains("http://127.0.0.1:9944"), "{name}: {request}");
			let body =
				request.split_once("-d '").and_then(|(_, body)| body.strip_suffix('\'')).expect(request);
			let body: Json = serde_json::from_str(body).unwrap();
			let answer = app.call(body["method"].as_str().unwrap(), body["params"].as_array().unwrap()).await;
			// No project was proposed here. So its discussion is unknown, but the question is understood.
			let fits = match &answer {
				Ok(answer) => !answer.is_null(),
				Err(error) => body["method"] == "community_discussion" && !error.contains("-326"),
			};
			assert!(fits, "{name}: {request}: {answer:?}");
		}
		payments.extend(commands(&page, "target/debug/examples/pay").into_iter().map(str::to_owned));
	}

	let (alice, bob) = (address(&dev::alice()), address(&dev::bob()));
	let due = |balance: &Json| amount(&balance["unclaimed"]) >= 10 * UNIT;
	app.ask_until("community_balance", &[json!(alice)], due).await;
	for (place, command) in payments.iter().enumerate() {
		let words: Vec<_> = command.split_whitespace().collect();
		let [_, secret, to, units] = words[..] else { panic!("{command}") };
		assert_eq!((to, units), (&*bob, "5"), "{command}");
		pay::pay(secret, to, units, &node.url).await.unwrap();
		let head = app.ask("chain_getFinalizedHead", &[]).await;
		assert_eq!(app.free(&bob, &head).await, 5 * UNIT * (place as u128 + 1));
	}
	assert!(!payments.is_empty());
}

#[tokio::test]
#[ignore = "takes more than two minutes; `make network` runs it"]
async fn currencies_of_each_kind_are_opened_and_used_as_the_guide_says() {
	let directory = directory();
	let node = Node::of_alice(&quick_community(directory.path()), &directory.path().join("data"));
	let app = node.app().await;
	let due = |balance: &Json| amount(&balance["unclaimed"]) >= 10 * UNIT;
	app.ask_until("community_balance", &[json!(address(&dev::alice()))], due).await;
	currencies::walk(&node.url).await.unwrap();

	let (_, page) = pages().into_iter().find(|(name, _)| name.ends_with("treasurers.md")).unwrap();
	let shown = arguments(&page).into_iter().filter(|line| line.starts_with("currency "));
	let mut said = Vec::new();
	for line in shown {
		let words: Vec<_> = line.split_whitespace().collect();
		said.push(run_well(&[&words[..], &["--url", node.url.as_str()]].concat()));
	}
	assert_eq!(said.len(), 3, "the list, a currency and a statement");
	assert!(said[0].contains("Market voucher") && said[1].contains("MV"), "{said:?}");
	assert!(said[2].contains("closing"), "{said:?}");
}
