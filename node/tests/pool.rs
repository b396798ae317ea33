//! A full pool: each transaction is refused at once, or is included in a block, or its sender is told that it was
//! dropped.

mod common;

use std::{
	collections::HashMap,
	fmt::Write as _,
	path::{Path, PathBuf},
	time::Duration,
};

use common::*;
use serde_json::{json, Value};
use subxt::{config::DefaultExtrinsicParamsBuilder, dynamic, rpcs::client::RpcParams};
use subxt_signer::sr25519::Keypair;

/// The most waiting transactions in this test, and the number of further ones with a higher priority.
const LIMIT: usize = 20;
const RESERVE: usize = 3;

/// The most transactions of one account that wait when half of the places are taken.
const SHARE: usize = 16;

/// More transactions than three full pools hold.
const MEMBERS: u32 = 80;

/// More time than any of this takes.
const PATIENCE: Duration = Duration::from_secs(120);

/// Enough data to give a transaction a low priority: few of them fit into a block.
const HEAVY: usize = 20_000;

/// The `n`th member.
fn member(n: u32) -> Keypair {
	key(&format!("//Member//{n}"))
}

/// A community with many members who have large quotas, and with slots long enough to fill the pool.
fn crowd(directory: &Path) -> PathBuf {
	let mut members = String::new();
	for n in 0..MEMBERS {
		write!(members, "[[members]]\nname = \"{n}\"\naccount = \"{}\"\n\n", address(&member(n))).unwrap();
	}
	let text = include_str!("../../chain-specs/dev/community.toml");
	let crowd = text
		.replacen("[[validators]]", &format!("{members}[[validators]]"), 1)
		.replace("refill = \"1 hour\"", "refill = \"1 hour\"\ncompute = \"1 hour\"")
		.replace("slot = \"600 ms\"", "slot = \"3 s\"");
	let file = directory.join("community.toml");
	std::fs::write(&file, crowd).unwrap();
	file
}

/// A validator of this community whose pool is small.
fn small(directory: &Path) -> Node {
	let (community, base) = (crowd(directory), directory.join("base"));
	let mut command =
		command(&["--alice", "--force-authoring", "--unsafe-force-node-key-generation", "--no-mdns"]);
	command.arg("--chain").arg(community).arg("--base-path").arg(base);
	command.args([
		"--rpc-port",
		"0",
		"--port",
		"0",
		"--prometheus-port",
		"0",
		"--pool-limit",
		&LIMIT.to_string(),
	]);
	Node::of(&mut command, |_| ())
}

/// Signed transactions that do nothing, with this many bytes of data; one for each signer and nonce.
async fn remarks(app: &App, by: impl IntoIterator<Item = (Keypair, u64)>, bytes: usize) -> Vec<String> {
	let call = dynamic::transaction("System", "remark", (vec![0u8; bytes],));
	let at = app.chain.at_current_block().await.unwrap();
	let mut signed = Vec::new();
	for (signer, nonce) in by {
		let params = DefaultExtrinsicParamsBuilder::new().immortal().nonce(nonce).build();
		signed.push(hex(at.transactions().create_signed(&call, &signer, params).await.unwrap().encoded()));
	}
	signed
}

/// The result of a transaction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Fate {
	Refused,
	Included,
	Dropped,
}

/// Sends a transaction as wallets do, with the older methods or with the new ones, and follows it to its end.
async fn send(app: &App, transaction: &str, new: bool) -> Fate {
	let (method, end) = match new {
		false => ("author_submitAndWatchExtrinsic", "author_unwatchExtrinsic"),
		true => ("transactionWatch_v1_submitAndWatch", "transactionWatch_v1_unwatch"),
	};
	let mut params = RpcParams::new();
	params.push(transaction).unwrap();
	let mut events = match app.rpc.subscribe::<Value>(method, params, end).await {
		Ok(events) => events,
		Err(error) => {
			let error = format!("{error:?}");
			// A transaction that was dropped a moment ago is not checked again before the next block.
			let full = error.contains("1016") && error.contains("because of the limit");
			assert!(full || error.contains("1012"), "{error}");
			return Fate::Refused;
		}
	};
	while let Some(event) = events.next().await {
		let event = event.unwrap();
		if event == "dropped" || event["event"] == "dropped" {
			return Fate::Dropped;
		}
		if event.get("inBlock").is_some() || event["event"] == "bestChainBlockIncluded" {
			return Fate::Included;
		}
		if event["event"] == "invalid" {
			let error = event["error"].as_str().unwrap();
			assert!(error.contains("because of the limit") || error.contains("banned"), "{error}");
			return Fate::Refused;
		}
		let goes_on = ["ready", "future"].iter().any(|status| event == *status);
		assert!(goes_on || event.get("broadcast").is_some() || event["event"] == "validated", "{event}");
	}
	panic!("the node stopped telling what becomes of the transaction")
}

/// Sends all of them at once, every second one with the new methods.
async fn send_all(app: &App, transactions: &[String]) -> Vec<Fate> {
	let sending = transactions.iter().enumerate().map(|(n, one)| send(app, one, n % 2 == 1));
	futures::future::join_all(sending).await
}

/// Sends the transactions that were not included again, until all are included. Returns the number of drops on the way.
async fn insist(app: &App, transactions: &[String], fates: &[Fate]) -> usize {
	let left = transactions.iter().zip(fates).enumerate().filter(|(_, (_, fate))| **fate != Fate::Included);
	let insisting = left.map(|(n, (one, _))| async move {
		let mut dropped = 0;
		loop {
			tokio::time::sleep(Duration::from_millis(250)).await;
			match send(app, one, n % 2 == 1).await {
				Fate::Included => return dropped,
				Fate::Dropped => dropped += 1,
				Fate::Refused => {}
			}
		}
	});
	let all = futures::future::join_all(insisting);
	tokio::time::timeout(PATIENCE, all).await.expect("the pool has room again").into_iter().sum()
}

/// Waits until no transaction waits, and each of these accounts has made this many transactions.
async fn wait_for_nonce(app: &App, accounts: impl IntoIterator<Item = Keypair>, nonce: u64) {
	app.ask_until("author_pendingExtrinsics", &[], |pending| pending.as_array().unwrap().is_empty()).await;
	for account in accounts {
		let params = [json!(address(&account))];
		app.ask_until("system_accountNextIndex", &params, |next| next.as_u64() == Some(nonce)).await;
	}
}

/// Waits until a block has just arrived, so that most of a slot is left to fill the pool.
async fn next_block(app: &App) {
	let number = |info: &Value| info["bestBlock"]["number"].as_u64().unwrap();
	let now = number(&app.ask("community_info", &[]).await);
	app.ask_until("community_info", &[], |info| number(info) > now.max(1)).await;
}

fn count(fates: &[Fate]) -> HashMap<Fate, usize> {
	fates.iter().fold(HashMap::new(), |mut counted, fate| {
		*counted.entry(*fate).or_default() += 1;
		counted
	})
}

#[tokio::test]
async fn a_full_pool_refuses_at_the_door_and_loses_nothing_that_it_has_accepted() {
	let directory = directory();
	let node = small(directory.path());
	let app = node.app().await;
	let crowd = remarks(&app, (0..MEMBERS - 1).map(|n| (member(n), 0)), 100).await;
	// The last member sends one transaction after another. In the SDK's pool, a new transaction replaced the first of
	// these, and removed all that followed it.
	let last = member(MEMBERS - 1);
	let chain = remarks(&app, (0..LIMIT as u64 / 2).map(|nonce| (last.clone(), nonce)), 100).await;

	next_block(&app).await;
	for one in &chain {
		app.ask("author_submitExtrinsic", &[json!(one)]).await;
	}
	let fates = send_all(&app, &crowd).await;
	let counted = count(&fates);
	// The number that came in by then depends on the number of blocks made in the meantime.
	let (included, refused) = (counted[&Fate::Included], counted[&Fate::Refused]);
	assert_eq!(included + refused, crowd.len(), "nothing was dropped: {counted:?}");
	assert!(included >= LIMIT / 2 && refused > 0, "{counted:?}");
	wait_for_nonce(&app, [last], chain.len() as u64).await;
	assert_eq!(node.metric("rochdale_transactions_refused_total"), refused as u64);
	assert_eq!(node.metric("substrate_sub_txpool_timing_event_dropped_count"), 0);
	let full = "The pool of waiting transactions is full (20 transactions, or 8192 KB)";
	assert_eq!(node.log().matches(full).count(), 1, "the log says it, and not for each");

	// Transactions that wait and try again are included.
	assert_eq!(insist(&app, &crowd, &fates).await, 0);
	wait_for_nonce(&app, (0..MEMBERS - 1).map(member), 1).await;
}

#[tokio::test]
async fn an_account_has_no_more_than_its_share_of_a_pool_that_is_half_full() {
	let directory = directory();
	let node = small(directory.path());
	let app = node.app().await;
	// Once is enough, if no block comes in between.
	for n in 0.. {
		assert!(n < 5, "a block came between each time");
		let (one, other) = (member(2 * n), member(2 * n + 1));
		let many = remarks(&app, (0..LIMIT as u64).map(|nonce| (one.clone(), nonce)), HEAVY).await;
		let single = remarks(&app, [(other, 0)], 100).await;
		next_block(&app).await;
		let mut refused = Vec::new();
		for transaction in &many {
			refused.extend(app.call("author_submitExtrinsic", &[json!(transaction)]).await.err());
		}
		assert!(refused.iter().all(|error| error.contains("1016")), "{refused:?}");
		assert_eq!(send(&app, &single[0], false).await, Fate::Included, "there is room for others");
		wait_for_nonce(&app, [one], (many.len() - refused.len()) as u64).await;
		if refused.len() == LIMIT - SHARE {
			return;
		}
	}
}

#[tokio::test]
async fn a_transaction_that_a_higher_priority_pushes_out_is_reported_and_counted() {
	let directory = directory();
	let node = small(directory.path());
	let app = node.app().await;
	let (mut fates, mut again, mut nonce) = (Vec::new(), 0, 0);
	let half = MEMBERS / 2;
	// Once is enough, if no block comes in between.
	while !count(&fates).contains_key(&Fate::Dropped) {
		assert!(nonce < 5, "a block came between each time: {:?}", count(&fates));
		let mut heavy = remarks(&app, (0..half).map(|n| (member(n), nonce)), HEAVY).await;
		let mut light = remarks(&app, (half..MEMBERS).map(|n| (member(n), nonce)), 100).await;
		next_block(&app).await;
		let later = async {
			// The pool is full of heavy transactions, unless a block has already come.
			let full = |list: &Value| list.as_array().unwrap().len() >= LIMIT;
			let filling = app.ask_until("author_pendingExtrinsics", &[], full);
			let _ = tokio::time::timeout(Duration::from_secs(2), filling).await;
			send_all(&app, &light).await
		};
		let (first, second) = futures::join!(send_all(&app, &heavy), later);
		assert_eq!(count(&second).get(&Fate::Dropped), None, "a light one has the higher priority");
		heavy.append(&mut light);
		let round = [first, second].concat();
		again += insist(&app, &heavy, &round).await;
		nonce += 1;
		wait_for_nonce(&app, (0..MEMBERS).map(member), nonce).await;
		fates.extend(round);
	}
	let counted = count(&fates);
	assert!(counted[&Fate::Dropped] <= LIMIT + RESERVE && counted[&Fate::Refused] > 0, "{counted:?}");
	assert_eq!(
		node.metric("substrate_sub_txpool_timing_event_dropped_count"),
		(counted[&Fate::Dropped] + again) as u64
	);
}
