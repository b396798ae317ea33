//! A node with `--index` is killed again and again while members pay. Its statements add up to the balances, and no
//! movement is missing or comes twice.

mod common;

use std::path::Path;

use common::*;
use serde_json::{json, Value as Json};
use subxt::{
	dynamic::{self, Value},
	ext::scale_value::Composite,
	transactions::DynamicPayload,
};
use subxt_signer::sr25519::{dev, Keypair};

const UNIT: u128 = 1_000_000_000;

/// A node of this community with Alice's keys and with an index.
fn with_index(community: &Path, base: &Path) -> Node {
	let (community, base) = (community.to_str().unwrap(), base.to_str().unwrap());
	let key = "--unsafe-force-node-key-generation";
	Node::start(&["--chain", community, "--alice", "--force-authoring", "--base-path", base, key, "--index"])
}

/// A payment of native money with a memo.
fn pay(to: &Keypair, amount: u128, memo: &str) -> DynamicPayload<Composite<()>> {
	let to = Value::from_bytes(to.public_key().0);
	let asset = Value::unnamed_variant("Native", []);
	let memo = Value::unnamed_variant("Text", [Value::from_bytes(memo)]);
	let fields = [("to", to), ("asset", asset), ("amount", Value::u128(amount)), ("memo", memo)];
	dynamic::transaction("Payments", "pay", Composite::named(fields))
}

fn signed(value: &Json) -> i128 {
	value.as_str().unwrap().parse().unwrap()
}

/// The whole statement of an account, read in pages of three lines, each of which adds up.
async fn lines(app: &App, who: &str) -> Vec<Json> {
	let (mut lines, mut before) = (Vec::new(), Json::Null);
	loop {
		let wanted = [json!(who), json!(null), json!(null), json!(null), before.clone(), json!(3)];
		let page = app.ask("community_statement", &wanted).await;
		// A page that ends in the middle of a block cannot be compared.
		assert_ne!(page["addsUp"], json!(false), "{page}");
		assert!(!before.is_null() || page["addsUp"] == json!(true), "{page}");
		let own = page["lines"].as_array().unwrap().clone();
		let sum: i128 = own.iter().map(|line| signed(&line["amount"])).sum();
		assert_eq!(signed(&page["opening"]) + sum, signed(&page["closing"]), "{page}");
		lines.splice(0..0, own);
		before = page["next"].clone();
		if before.is_null() {
			return lines;
		}
	}
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
