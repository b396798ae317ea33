//! Community currencies on the running chain, through JSON-RPC and the command line: vouchers that decay, mutual credit
//! with clearing, and a currency of a dividend. Their statements must add up.
//!
//! A story is one long function, because each step builds on those before it.

mod common;

use common::*;
use serde_json::{json, Value as Json};
use subxt::{
	dynamic::{self, value, Value},
	ext::scale_value::Composite,
	transactions::DynamicPayload,
};
use subxt_signer::sr25519::{dev, Keypair};

const UNIT: u128 = 1_000_000_000;
/// The currencies, in the order in which they are opened.
const TOKENS: u32 = 0;
const HOURS: u32 = 1;
const FAVOURS: u32 = 2;
const SHARES: u32 = 3;

fn call<const N: usize>(
	pallet: &str,
	name: &str,
	fields: [(&str, Value); N],
) -> DynamicPayload<Composite<()>> {
	dynamic::transaction(pallet, name, Composite::named(fields))
}

fn currencies<const N: usize>(name: &str, fields: [(&str, Value); N]) -> DynamicPayload<Composite<()>> {
	call("CommunityCurrencies", name, fields)
}

fn payments<const N: usize>(name: &str, fields: [(&str, Value); N]) -> DynamicPayload<Composite<()>> {
	call("Payments", name, fields)
}

fn account(key: &Keypair) -> Value {
	Value::from_bytes(key.public_key().0)
}

fn asset(currency: u32) -> Value {
	Value::unnamed_variant("WithId", [currency.into()])
}

fn memo(text: &str) -> Value {
	Value::unnamed_variant("Text", [Value::from_bytes(text)])
}

fn some(value: Value) -> Value {
	Value::unnamed_variant("Some", [value])
}

fn none() -> Value {
	Value::unnamed_variant("None", [])
}

fn open(name: &str, symbol: &str, supply: Value, demurrage: Value) -> DynamicPayload<Composite<()>> {
	let (name, symbol) = (Value::from_bytes(name), Value::from_bytes(symbol));
	let terms = value!({
		name: name,
		symbol: symbol,
		decimals: 9u8,
		minimum: 1u128,
		supply: supply,
		demurrage: demurrage,
	});
	currencies("open", [("terms", terms)])
}

fn mutual_credit() -> Value {
	let credit = value!({
		default_limit: 100 * UNIT,
		warn_at: 800_000_000u32,
		earned: None(),
		levy: 1_000_000u32,
		grace: 0u64,
		arrears: { after: None(), limit_left: 1_000_000_000u32, listed: false, rest: Fund() },
	});
	Value::unnamed_variant("MutualCredit", [credit])
}

/// An amount that can be negative.
fn signed(value: &Json) -> i128 {
	value.as_str().unwrap().parse().unwrap()
}

/// The whole statement of an account, which must add up, line by line.
async fn statement(app: &App, currency: u32, who: &str) -> Json {
	let statement = app.ask("community_currencyStatement", &[json!(currency), json!(who)]).await;
	let (opening, closing) = (signed(&statement["opening"]), signed(&statement["closing"]));
	let mut balance = opening;
	for line in statement["lines"].as_array().unwrap() {
		balance += signed(&line["amount"]);
		assert_eq!(balance, signed(&line["balance"]), "the balance follows from the lines: {line}");
		assert_ne!(line["kind"], "other", "the events explain everything: {statement:#}");
	}
	assert_eq!(balance, closing, "the lines are the difference: {statement:#}");
	assert_eq!(signed(&statement["total"]), closing - opening);
	let end = statement["to"]["hash"].clone();
	let there = app.ask("community_currencyBalance", &[json!(currency), json!(who), end]).await;
	assert_eq!(closing, signed(&there["free"]) - signed(&there["debt"]), "it closes with what is there");
	statement
}

/// The kinds and amounts of the lines, without decay.
fn movements(statement: &Json) -> Vec<(String, i128)> {
	let lines = statement["lines"].as_array().unwrap().iter();
	let kept = lines.filter(|line| line["kind"] != "decay");
	kept.map(|line| (line["kind"].as_str().unwrap().to_owned(), signed(&line["amount"]))).collect()
}

fn expected(lines: &[(&str, i128)]) -> Vec<(String, i128)> {
	lines.iter().map(|(kind, amount)| ((*kind).to_owned(), *amount)).collect()
}

/// The message of the command line on the error stream when it fails.
fn refusal(args: &[&str]) -> String {
	let output = run(args);
	assert_eq!(output.status.code(), Some(1), "{args:?} fails");
	String::from_utf8_lossy(&output.stderr).into_owned()
}

/// A member's money for deposits, and all currencies.
async fn open_all(app: &App) {
	let (alice, bob, charlie) = (dev::alice(), dev::bob(), dev::charlie());
	for member in [&alice, &bob, &charlie] {
		app.claim(member, 60 * UNIT).await;
	}
	let issuer = account(&alice);
	let vouchers = value!({
		issuer: issuer,
		cap: 1_000 * UNIT,
		expires_at: None(),
		redemption_fee: 10_000_000u32,
	});
	let vouchers = Value::unnamed_variant("Vouchers", [vouchers]);
	let demurrage = some(value!({ rate: 4_000_000_000u32, to: Commons() }));
	app.succeed(&open("Bakery tokens", "TKN", vouchers, demurrage), &alice).await;
	app.succeed(&open("Hours", "HRS", mutual_credit(), none()), &alice).await;
	app.succeed(&open("Favours", "FAV", mutual_credit(), none()), &bob).await;
	let dividend = Value::unnamed_variant("Dividend", []);
	let demurrage = some(value!({ rate: 4_000_000_000u32, to: Dividend() }));
	app.succeed(&open("Shares", "SHR", dividend, demurrage), &alice).await;
	let plan = value!({ period: 60_000u64, issue: 5 * UNIT });
	let open = call("Dividend", "open", [("asset", asset(SHARES)), ("plan", plan)]);
	app.succeed(&open, &alice).await;
	app.succeed(&call("Dividend", "join", [("asset", asset(SHARES))]), &alice).await;
}

/// Vouchers are issued, paid, refunded, requested and redeemed.
async fn trade_with_tokens(app: &App) -> Json {
	let (alice, bob, charlie) = (dev::alice(), dev::bob(), dev::charlie());
	let currency = || ("currency", TOKENS.into());
	let issue = [currency(), ("to", account(&bob)), ("amount", (500 * UNIT).into())];
	app.succeed(&currencies("issue", issue), &alice).await;
	let hash = Value::from_bytes([7; 32]);
	let reserve = [
		currency(),
		("amount", (450 * UNIT).into()),
		("reference", Value::from_bytes("https://example.org/reserve")),
		("hash", hash),
	];
	app.succeed(&currencies("state_reserve", reserve), &alice).await;
	let pay = [
		("to", account(&charlie)),
		("asset", asset(TOKENS)),
		("amount", (100 * UNIT).into()),
		("memo", memo("=bread")),
	];
	let paid = app.succeed(&payments("pay", pay), &bob).await;
	let refund = [("payment", 0u64.into()), ("amount", some((40 * UNIT).into()))];
	app.succeed(&payments("refund", refund), &charlie).await;
	let time = app.ask("community_currencyStatement", &[json!(TOKENS), json!(0)]).await["to"]["time"].clone();
	let request = [
		("from", account(&bob)),
		("asset", asset(TOKENS)),
		("amount", (10 * UNIT).into()),
		("memo", memo("")),
		("expires_at", (time.as_u64().unwrap() + 600_000).into()),
	];
	app.succeed(&payments("request", request), &charlie).await;
	app.succeed(&payments("accept_request", [("request", 0u64.into())]), &bob).await;
	let redeem = [currency(), ("amount", (50 * UNIT).into())];
	app.succeed(&currencies("redeem", redeem), &bob).await;
	paid
}

/// Members of two mutual credits pay each other.
async fn trade_on_credit(app: &App) {
	let (alice, bob, charlie) = (dev::alice(), dev::bob(), dev::charlie());
	for (currency, member) in [(HOURS, &alice), (HOURS, &bob), (FAVOURS, &charlie)] {
		app.succeed(&currencies("join", [("currency", currency.into())]), member).await;
	}
	let pay = [("currency", HOURS.into()), ("to", account(&bob)), ("amount", (30 * UNIT).into())];
	app.succeed(&currencies("transfer", pay), &alice).await;
	let side = |currency: u32| value!({ currency: currency, limit: 50 * UNIT });
	let rate = value!({ first: 1u64, second: 2u64 });
	let propose = [("first", side(HOURS)), ("second", side(FAVOURS)), ("rate", rate)];
	app.succeed(&currencies("propose_agreement", propose), &alice).await;
	app.succeed(&currencies("accept_agreement", [("agreement", 0u32.into())]), &bob).await;
	let across = [
		("agreement", 0u32.into()),
		("currency", HOURS.into()),
		("to", account(&charlie)),
		("amount", (8 * UNIT).into()),
		("at_most", (4 * UNIT).into()),
	];
	app.succeed(&currencies("pay_across", across), &alice).await;
}

#[tokio::test]
async fn three_currencies_are_used_and_every_statement_adds_up() {
	let directory = directory();
	let node = Node::of_alice(&quick_community(directory.path()), &directory.path().join("base"));
	let app = node.app().await;
	let (alice, bob, charlie) = (address(&dev::alice()), address(&dev::bob()), address(&dev::charlie()));
	let unit = UNIT as i128;

	open_all(&app).await;
	let page = app.ask("community_currencies", &[json!(1), json!(2)]).await;
	assert_eq!((&page["currencies"][0]["symbol"], &page["next"]), (&json!("HRS"), &json!(3)));
	let paid = trade_with_tokens(&app).await;

	// The rules in words and numbers.
	let tokens = app.ask("community_currency", &[json!(TOKENS)]).await;
	let words = tokens["policy"]["words"].as_str().unwrap();
	for said in
		["at most 1000 TKN", "lose 400 % a year", "(98.17 % in a year)", "for the commons", "1 % is a fee"]
	{
		assert!(words.contains(said), "it says `{said}`: {words}");
	}
	assert_eq!(tokens["policy"]["vouchers"]["issuer"], alice);
	assert_eq!(
		(&tokens["reserve"]["amount"], amount(&tokens["reserve"]["amount"])),
		(&json!("450000000000"), 450 * UNIT)
	);
	assert!(tokens["index"].as_str().unwrap().starts_with("0.999"), "{tokens}");
	assert!(tokens["indexInAYear"].as_str().unwrap().starts_with("0.018"), "{tokens}");
	// 49.5 of the 50 redeemed units are burnt.
	assert_eq!(amount(&tokens["issuance"]), 450 * UNIT + UNIT / 2);

	// Vouchers: payments, refunds, requests and redemptions, with the decay between them.
	let bobs = statement(&app, TOKENS, &bob).await;
	let kinds = [("issued", 500), ("paid", -100), ("refund", 40), ("paid", -10), ("redeemed", -50)];
	assert_eq!(movements(&bobs), expected(&kinds.map(|(kind, amount)| (kind, amount * unit))));
	let lines = bobs["lines"].as_array().unwrap();
	let decayed = lines.iter().filter(|line| line["kind"] == "decay").map(|line| signed(&line["amount"]));
	assert!(decayed.clone().all(|amount| amount < 0) && decayed.sum::<i128>() > -unit, "{bobs:#}");
	let payment = lines.iter().find(|line| line["kind"] == "paid").unwrap();
	assert_eq!(
		(&payment["payment"], &payment["memo"], &payment["other"]),
		(&json!(0), &json!("=bread"), &json!(charlie))
	);
	let charlies = statement(&app, TOKENS, &charlie).await;
	let kinds = [("received", 100), ("refund", -40), ("received", 10)];
	assert_eq!(movements(&charlies), expected(&kinds.map(|(kind, amount)| (kind, amount * unit))));
	let commons = tokens["commons"].as_str().unwrap();
	statement(&app, TOKENS, commons).await;

	// A balance at a block is that of the block, with decay up to its time.
	let at_payment =
		app.ask("community_currencyBalance", &[json!(TOKENS), json!(charlie), paid.clone()]).await;
	assert_eq!(amount(&at_payment["free"]), 100 * UNIT, "nothing has decayed in the block of the payment");
	let now = app.ask("community_currencyBalance", &[json!(TOKENS), json!(charlie)]).await;
	let falls = |later: &Json| amount(&later["free"]) < amount(&now["free"]);
	let later = app.ask_until("community_currencyBalance", &[json!(TOKENS), json!(charlie)], falls).await;
	assert_eq!(later["countedAt"], now["countedAt"], "nothing has happened but time");

	// A statement of a part begins with the balance at that time.
	let part = app.ask("community_currencyStatement", &[json!(TOKENS), json!(charlie), paid.clone()]).await;
	assert_eq!(amount(&part["opening"]), 100 * UNIT);
	assert_eq!(signed(&part["total"]), signed(&part["closing"]) - signed(&part["opening"]));
	let number = part["from"]["number"].clone();
	let same = app
		.ask("community_currencyStatement", &[json!(TOKENS), json!(charlie), number.clone(), number])
		.await;
	assert_eq!((&same["lines"], &same["closing"]), (&json!([]), &part["opening"]));

	// A holder who pays everything away loses the account, and still has a statement.
	let all = [
		("currency", TOKENS.into()),
		("to", account(&dev::dave())),
		("least", UNIT.into()),
		("most", u128::MAX.into()),
	];
	app.succeed(&currencies("transfer_between", all), &dev::charlie()).await;
	let closed = statement(&app, TOKENS, &charlie).await;
	assert_eq!((&closed["closing"], movements(&closed).len()), (&json!("0"), 4));
	let gone = app.ask("community_currencyBalance", &[json!(TOKENS), json!(charlie)]).await;
	assert_eq!((&gone["free"], &gone["countedAt"]), (&json!("0"), &Json::Null));

	// Mutual credit: debts, the levy for the fund, and a payment into the other community.
	trade_on_credit(&app).await;
	let alices = statement(&app, HOURS, &alice).await;
	let levy = |paid: i128| -paid * unit / 1_000;
	let kinds = [("paid", -30 * unit), ("levy", levy(30)), ("across", -4 * unit), ("levy", levy(4))];
	assert_eq!(movements(&alices), expected(&kinds));
	let line = &alices["lines"][2];
	assert_eq!(line["other"], charlie, "the other is the payee, not the account of the agreement");
	let in_favours = statement(&app, FAVOURS, &charlie).await;
	assert_eq!(movements(&in_favours), expected(&[("across", 8 * unit)]));
	let owes = app.ask("community_currencyBalance", &[json!(HOURS), json!(0)]).await;
	assert_eq!(owes["account"], alice, "a member is found by number");
	assert_eq!((amount(&owes["debt"]), amount(&owes["limit"])), (34 * UNIT + 34 * UNIT / 1_000, 100 * UNIT));
	assert_eq!(amount(&owes["available"]), 66 * UNIT - 34 * UNIT / 1_000);
	let agreements = app.ask("community_currencyAgreements", &[]).await;
	let agreement = &agreements["agreements"][0];
	assert_eq!((&agreement["accepted"], &agreement["second"]["worth"]), (&json!(true), &json!("2")));
	assert_eq!(
		(amount(&agreement["first"]["has"]), amount(&agreement["second"]["owes"])),
		(4 * UNIT, 8 * UNIT)
	);
	let clearing = agreement["account"].as_str().unwrap();
	assert_eq!(movements(&statement(&app, HOURS, clearing).await), expected(&[("received", 4 * unit)]));
	assert_eq!(movements(&statement(&app, FAVOURS, clearing).await), expected(&[("across", -8 * unit)]));

	the_command_line_says_the_same(&node, &app, &bob).await;
	mistakes_are_reported(&node, &app, &bob).await;

	// The dividend of a currency.
	let claim = call("Dividend", "claim_in", [("asset", asset(SHARES))]);
	let claiming = async {
		loop {
			let included = app.submit(&claim, &dev::alice()).await.unwrap();
			if included.wait_for_success().await.is_ok() {
				break;
			}
		}
	};
	tokio::time::timeout(std::time::Duration::from_secs(150), claiming).await.unwrap();
	let who = [json!(SHARES), json!(alice)];
	let has_decayed =
		|said: &Json| said["lines"].as_array().unwrap().iter().any(|line| line["kind"] == "decay");
	app.ask_until("community_currencyStatement", &who, has_decayed).await;
	let shares = statement(&app, SHARES, &alice).await;
	let claimed = movements(&shares);
	assert!(!claimed.is_empty() && claimed.iter().all(|(kind, _)| kind == "dividend"), "{shares:#}");
	let sum: i128 = claimed.iter().map(|(_, amount)| amount).sum();
	assert!(sum >= 5 * unit, "at least one dividend: {shares:#}");
	assert!(signed(&shares["closing"]) < sum, "and less of it each block: {shares:#}");
	let pot = app.ask("community_currency", &[json!(SHARES)]).await["dividendPot"].clone();
	let mut pot = movements(&statement(&app, SHARES, pot.as_str().unwrap()).await);
	assert!(pot.iter().any(|(kind, _)| kind == "arrived"), "what decays arrives in the pot: {pot:?}");
	pot.retain(|(kind, _)| kind != "arrived");
	assert_eq!((&*pot[0].0, &*pot[1].0, pot[1].1), ("issued", "paid", -claimed[0].1), "{pot:?}");
}

async fn the_command_line_says_the_same(node: &Node, app: &App, bob: &str) {
	let url = ["--url", &node.url];
	let list = run_well(&["currency", "list", url[0], url[1]]);
	for said in [
		"Bakery tokens",
		"Mutual credit: a member can owe 100 HRS by default",
		"Units that a dividend issues",
	] {
		assert!(list.contains(said), "it says `{said}`:\n{list}");
	}
	let show = run_well(&["currency", "show", "0", url[0], url[1]]);
	assert!(show.contains("https://example.org/reserve") && show.contains("450.5 TKN"), "{show}");
	let best = app.ask("community_info", &[]).await["bestBlock"]["number"].as_u64().unwrap();
	app.wait_for_final(best).await;
	let best = best.to_string();
	let args = ["currency", "statement", "0", bob, "--to", &best, url[0], url[1]];
	let table = run_well(&args);
	assert!(table.contains("redeemed") && table.contains("= closing"), "{table}");
	let csv = run_well(&[&args[..], &["--csv"]].concat());
	let rows: Vec<Vec<&str>> = csv.lines().map(|line| line.split(',').collect()).collect();
	let (head, last) = (&rows[0], &rows[rows.len() - 1]);
	assert_eq!(head.join(","), "block,time,kind,other,payment,memo,amount,balance");
	assert!(rows.iter().all(|row| row.len() == head.len()), "every row has every column:\n{csv}");
	assert!(csv.contains(",'=bread,"), "a memo is no formula:\n{csv}");
	// The amounts are added as a spreadsheet adds, in the smallest units.
	let units = |text: &str| -> i128 {
		let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
		format!("{whole}{fraction:0<9}").parse().unwrap()
	};
	let lines = &rows[2..rows.len() - 2];
	let sum: i128 = lines.iter().map(|row| units(row[6])).sum();
	let (opening, closing) = (&rows[1], &rows[rows.len() - 2]);
	assert_eq!((opening[2], closing[2], last[2]), ("opening", "closing", "proof"));
	assert_eq!(units(opening[7]) + sum, units(closing[7]), "the file adds up:\n{csv}");
	assert_eq!(closing[6], "", "the column of amounts can be added up blindly");
	assert_eq!(lines[lines.len() - 1][7], closing[7], "the last line has the closing balance");
}

async fn mistakes_are_reported(node: &Node, app: &App, bob: &str) {
	let unknown = format!("0x{}", "09".repeat(32));
	let cases = [
		("community_currency", json!([9]), "There is no currency with the number 9"),
		("community_currencyBalance", json!([9, bob]), "There is no currency with the number 9"),
		("community_currencyBalance", json!([0, "5Grw"]), "7001"),
		("community_currencyBalance", json!([0, bob, unknown]), "does not know the block"),
		("community_currencyStatement", json!([9, bob]), "There is no currency with the number 9"),
		("community_currencyStatement", json!([0, bob, 5, 4]), "begins at block 5 cannot end at block 4"),
		("community_currencyStatement", json!([0, bob, null, 1_000_000]), "There is no block 1000000 yet"),
		("community_currencyStatement", json!([0, bob, unknown]), "does not know the block"),
		("community_currencyStatement", json!([0, bob, "yesterday"]), "-32602"),
	];
	for (method, params, said) in cases {
		let error = app.call(method, params.as_array().unwrap()).await.unwrap_err();
		assert!(error.contains(said), "{method} {params} says `{said}`: {error}");
	}
	let url = ["--url", &node.url];
	let error = refusal(&["currency", "show", "9", url[0], url[1]]);
	assert!(error.contains("There is no currency with the number 9"), "{error}");
	let error = refusal(&["currency", "statement", "0", "nobody", url[0], url[1]]);
	assert!(error.contains("community_currencyStatement") && !error.contains("panicked"), "{error}");
	let error = refusal(&["currency", "list", "--url", "ws://127.0.0.1:1"]);
	assert!(error.contains("no node answers at ws://127.0.0.1:1"), "{error}");
}

#[tokio::test]
async fn a_node_that_no_longer_keeps_a_blocks_state_says_who_does() {
	let directory = directory();
	let (community, base) = (quick_community(directory.path()), directory.path().join("base"));
	let node = Node::start(&[
		"--chain",
		community.to_str().unwrap(),
		"--alice",
		"--force-authoring",
		"--base-path",
		base.to_str().unwrap(),
		"--unsafe-force-node-key-generation",
		"--state-pruning",
		"8",
	]);
	let app = node.app().await;
	app.wait_for_final(20).await;
	let old = app.ask("chain_getBlockHash", &[json!(1)]).await;
	for (method, params) in [
		("community_currency", json!([0, old])),
		("community_currencyBalance", json!([0, 0, old])),
		("community_currencyStatement", json!([0, 0, 0, 1])),
	] {
		let error = app.call(method, params.as_array().unwrap()).await.unwrap_err();
		assert!(error.contains("7008") && error.contains("--state-pruning archive"), "{method}: {error}");
	}
}
