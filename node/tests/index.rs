//! A node with `--index` is killed again and again while members pay. Its statements add up to the balances, and no
//! movement is missing or comes twice. (`upgrade.rs` has an index that goes on across an upgrade.)

mod common;

use std::path::Path;

use common::{statements::*, *};
use serde_json::{json, Value as Json};
use subxt::{
	dynamic::{self, Value},
	ext::scale_value::Composite,
	transactions::DynamicPayload,
};
use subxt_signer::sr25519::{dev, Keypair};

const UNIT: u128 = 1_000_000_000;

/// A node of this community with Alice's keys and these flags.
fn with(community: &Path, base: &Path, flags: &[&str]) -> Node {
	let (community, base) = (community.to_str().unwrap(), base.to_str().unwrap());
	let key = "--unsafe-force-node-key-generation";
	let own = ["--chain", community, "--alice", "--force-authoring", "--base-path", base, key];
	Node::start(&own.iter().chain(flags).copied().collect::<Vec<_>>())
}

/// The same with an index.
fn with_index(community: &Path, base: &Path) -> Node {
	with(community, base, &["--index"])
}

/// A payment of native money with a memo.
fn pay(to: &Keypair, amount: u128, memo: &str) -> DynamicPayload<Composite<()>> {
	let to = Value::from_bytes(to.public_key().0);
	let asset = Value::unnamed_variant("Native", []);
	let memo = Value::unnamed_variant("Text", [Value::from_bytes(memo)]);
	let fields = [("to", to), ("asset", asset), ("amount", Value::u128(amount)), ("memo", memo)];
	dynamic::transaction("Payments", "pay", Composite::named(fields))
}

#[tokio::test]
async fn an_index_that_is_killed_while_members_pay_has_each_movement_once_and_adds_up() {
	let directory = directory();
	let (community, base) = (quick_community(directory.path()), directory.path().join("base"));
	let (alice, bob) = (dev::alice(), dev::bob());
	let (alice_is, bob_is) = (address(&alice), address(&bob));

	// Without an index there is no statement, and the error says how to get one.
	let node = Node::of_alice(&community, &base);
	let app = node.app().await;
	app.claim(&alice, 20 * UNIT).await;
	let error = app.call("community_statement", &[json!(alice_is)]).await.unwrap_err();
	assert!(error.contains("7019") && error.contains("--index"), "{error}");
	drop(app);
	node.kill();

	// The index is made later, and reads what was before. It is killed in the middle of its work.
	for round in 0..3u128 {
		let node = with_index(&community, &base);
		let app = node.app().await;
		app.succeed(&pay(&bob, UNIT + round, &format!("Bread {round}")), &alice).await;
		drop(app);
		node.kill();
	}

	let node = with_index(&community, &base);
	let app = node.app().await;
	let paid = app.succeed(&pay(&alice, UNIT, "Change"), &bob).await;
	let header = app.ask("chain_getHeader", &[paid]).await;
	let number =
		u64::from_str_radix(header["number"].as_str().unwrap().trim_start_matches("0x"), 16).unwrap();
	let until = |history: &Json| history["until"]["number"].as_u64() >= Some(number);
	let history = app.ask_until("community_history", &[], until).await;
	assert_eq!(history["since"], json!(1), "an archive has all blocks");

	let of_alice = lines(&app, &alice_is).await;
	let of_bob = lines(&app, &bob_is).await;
	let short = |lines: &[Json], kind: &str| -> Vec<(i128, Json)> {
		let chosen = lines.iter().filter(|line| line["kind"] == kind);
		chosen.map(|line| (signed(&line["amount"]), line["memo"].clone())).collect()
	};
	let unit = UNIT as i128;
	let bread = |sign: i128| -> Vec<_> {
		(0..3).map(|round| (sign * (unit + round), json!(format!("Bread {round}")))).collect()
	};
	assert_eq!(short(&of_alice, "paid"), bread(-1));
	assert_eq!(short(&of_bob, "received"), bread(1));
	assert_eq!(short(&of_alice, "received"), [(unit, json!("Change"))]);
	assert_eq!(short(&of_alice, "dividend").len(), 1, "{of_alice:?}");
	for lines in [&of_alice, &of_bob] {
		assert!(lines.iter().all(|line| line["kind"] != "other"), "{lines:?}");
		let mut numbers: Vec<_> = lines.iter().map(|line| line["line"].as_u64().unwrap()).collect();
		let count = numbers.len();
		numbers.dedup();
		assert!(numbers.is_sorted() && numbers.len() == count, "no line comes twice");
	}

	// The balances are those of the chain, and the payments those of its own records.
	for (who, lines) in [(&alice_is, &of_alice), (&bob_is, &of_bob)] {
		let balance = app.ask("community_balance", &[json!(who)]).await;
		assert_eq!(signed(&lines.last().unwrap()["balance"]), signed(&balance["free"]));
		let recorded = app.ask("community_payments", &[json!(who)]).await;
		let recorded =
			recorded["payments"].as_array().unwrap().iter().rev().map(|one| one["payment"].clone());
		let indexed = lines.iter().map(|line| line["payment"].clone()).filter(|payment| !payment.is_null());
		assert_eq!(recorded.collect::<Vec<_>>(), indexed.collect::<Vec<_>>());
	}
	let totals = history["days"].as_array().unwrap().iter().flat_map(|day| day["totals"].as_array().unwrap());
	let paid: u64 =
		totals.filter(|total| total["kind"] == "paid").map(|total| total["count"].as_u64().unwrap()).sum();
	assert_eq!(paid, 4);
}

#[tokio::test]
async fn an_index_that_begins_on_a_pruned_node_says_once_what_is_missing_and_what_to_do() {
	let directory = directory();
	let (community, base) = (quick_community(directory.path()), directory.path().join("base"));
	let node = with(&community, &base, &["--state-pruning", "4"]);
	node.app().await.wait_for_final(10).await;
	node.stop();

	const SAID: &str = "so the index is complete only after block";
	let mut since = Json::Null;
	for (start, times) in [("first", 1), ("second", 0)] {
		let node = with(&community, &base, &["--state-pruning", "4", "--index"]);
		let app = node.app().await;
		let begun = |history: &Json| history["until"]["number"].as_u64() > Some(10);
		let history = app.ask_until("community_history", &[], begun).await;
		assert!(history["since"].as_u64() > Some(1), "{history}");
		assert!(since.is_null() || since == history["since"], "it goes on: {history}");
		since = history["since"].clone();
		let log = node.log();
		assert_eq!(log.matches(SAID).count(), times, "{start} start");
		let line = log.lines().find(|line| line.contains(SAID)).unwrap_or_default();
		assert_eq!(line.contains("--state-pruning archive --index"), times > 0, "{line}");
		drop(app);
		node.stop();
	}
}
