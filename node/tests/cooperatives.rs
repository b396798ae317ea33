//! A cooperative on the running chain, through JSON-RPC. It follows the treasurers' guide from the founding to the
//! first patronage refund, with the data that apps read. At the end a member leaves and is paid at par. A bakery
//! follows the guide docs/guides/cooperative-books.md to its second assembly.

#[allow(dead_code)]
#[path = "../examples/books.rs"]
mod bakery;
mod common;
#[allow(dead_code)]
#[path = "../examples/cooperative.rs"]
mod example;

use std::path::Path;

use common::{guide::*, *};
use serde_json::{json, Value as Json};
use subxt::{
	dynamic::{self, Value},
	ext::scale_value::Composite,
	transactions::DynamicPayload,
};
use subxt_signer::sr25519::{dev, Keypair};

use example::{HOURS, PAR, SALES};

/// The guide to the books.
const PAGE: &str = include_str!("../../docs/guides/cooperative-books.md");

type Call = DynamicPayload<Composite<()>>;

fn cooperatives<const N: usize>(name: &str, fields: [(&str, Value); N]) -> Call {
	dynamic::transaction("Cooperatives", name, Composite::named(fields))
}

/// An amount that can be negative.
fn signed(value: &Json) -> i128 {
	value.as_str().expect("an amount").parse().expect("a number")
}

/// Submits it again and again until it succeeds, because it must wait for a certain time.
async fn when_it_is_time(app: &App, call: &Call, signer: &Keypair) {
	for _ in 0..60 {
		let included = app.submit(call, signer).await.expect("it is in a block");
		if included.wait_for_success().await.is_ok() {
			return;
		}
	}
	panic!("its time has not come");
}

/// The books, which must balance: the assets are shares, retained patronage, reserve, claims, the result and
/// other debts.
fn books(coop: &Json) -> [i128; 7] {
	let books = ["assets", "shares", "retained", "reserve", "claims", "result", "debts"]
		.map(|key| signed(&coop["books"][key]));
	assert_eq!(books[0], books[1..].iter().sum::<i128>(), "the books agree");
	books
}

/// The commands of the treasurers' guide. The journal is proved against the chain, and hledger accepts it, if it is
/// installed. Returns the journal.
fn books_are_written_and_proved(url: &str, directory: &Path) -> String {
	let coop = |arguments: &[&str]| run_well(&[&["coop"], arguments, &["--url", url]].concat());
	let tables = coop(&["books", "0", "--period", "0"]);
	for part in
		["Balance sheet", "Income statement", "Changes in equity", "Cash flow", "Trial balance", "(closed)"]
	{
		assert!(tables.contains(part), "{part}: {tables}");
	}
	let file = |name: &str| directory.join(name).display().to_string();
	let [journal, beancount, csv, html] =
		["books.journal", "books.beancount", "books.csv", "books.html"].map(file);
	let files = [("--journal", &journal), ("--beancount", &beancount), ("--csv", &csv), ("--html", &html)];
	let arguments: Vec<&str> = files.iter().flat_map(|(flag, path)| [*flag, path.as_str()]).collect();
	let written = coop(&[&["books", "0"], &arguments[..]].concat());
	assert_eq!(written.lines().count(), 4, "{written}");
	assert!(coop(&["books", "0", "--member", "2"]).contains("certificate of shares"));

	assert!(coop(&["audit", "0"]).contains("agree at block"));
	assert!(coop(&["audit", "0", "--journal", &journal]).contains("agree at block"));
	let text = std::fs::read_to_string(&journal).unwrap();
	let place = text.rfind("entry: ").expect("there are entries");
	let place = place + text[place..].find("at: ").expect("an entry has its time") + 4;
	let other = if text[place..].starts_with('1') { "2" } else { "1" };
	std::fs::write(&journal, format!("{}{other}{}", &text[..place], &text[place + 1..])).unwrap();
	let output = run(&["coop", "audit", "0", "--journal", &journal, "--url", url]);
	assert!(!output.status.success(), "a changed digit is found");
	std::fs::write(&journal, &text).unwrap();

	match std::process::Command::new("hledger").args(["-f", &journal, "check", "--strict"]).output() {
		Ok(output) => assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr)),
		Err(_) => eprintln!("hledger is not installed, so it has not read the journal"),
	}
	text
}

/// A receipt belongs to its entry, and one with a changed byte to nothing. The invoice of the cafe and the oven are shown.
fn receipts_and_open_items_are_shown(url: &str, directory: &Path) {
	let checked = |name: &str, bytes: &[u8]| {
		let file = directory.join(name).display().to_string();
		std::fs::write(&file, bytes).unwrap();
		run(&["coop", "check-document", "0", &file, "--url", url])
	};
	let output = checked("flour.txt", &bakery::receipt(2));
	let text = String::from_utf8_lossy(&output.stdout);
	assert!(output.status.success() && text.contains("Flour") && text.contains("Payables"), "{text}");
	let mut changed = bakery::receipt(2);
	changed[0] ^= 1;
	let output = checked("changed.txt", &changed);
	let warning = String::from_utf8_lossy(&output.stderr);
	assert!(!output.status.success() && warning.contains("WARNING"), "{warning}");
	let open = run_well(&["coop", "open", "0", "--url", url]);
	for part in ["Invoices and bills that are not paid", "Fixed assets", "can be redeemed now"] {
		assert!(open.contains(part), "{part}: {open}");
	}
	let statement = run_well(&["coop", "statement", "0", "2", "--period", "0", "--url", url]);
	for part in ["statement of member 2 for period 0", "Shares, at their value", "In all"] {
		assert!(statement.contains(part), "{part}: {statement}");
	}
}

/// The shares, claims and retained patronage of all members together are those of the books. Each division can leave less
/// than a unit for each of the three members.
async fn the_members_parts_are_those_of_the_books(app: &App) {
	let [_, shares, retained, _, claims, ..] = books(&app.ask("community_coop", &[json!(0)]).await);
	let mut sums = std::collections::BTreeMap::<String, i128>::new();
	for member in 0..3 {
		let own = app.ask("community_coopMemberPeriod", &[json!(0), json!(member), json!(0)]).await;
		let amounts = own["amounts"].as_array().expect("there are amounts");
		assert_eq!(amounts.iter().map(|line| signed(&line["amount"])).sum::<i128>(), signed(&own["total"]));
		for line in amounts {
			let item = line["item"].as_str().expect("an amount has a name").to_owned();
			*sums.entry(item).or_default() += signed(&line["amount"]);
		}
	}
	assert_eq!(sums["shares"], shares);
	let rounded = 0..=6;
	let theirs = sums["collectable"] + sums["claimable"] + sums["owed"];
	assert!(rounded.contains(&(claims - theirs)), "{sums:?}, {claims}");
	assert!(rounded.contains(&(retained - sums["retained"])), "{sums:?}, {retained}");
}

#[tokio::test]
async fn three_people_found_a_cooperative_and_each_is_paid_what_the_bylaws_say() {
	let directory = directory();
	let node = Node::of_alice(&quick_community(directory.path()), &directory.path().join("data"));
	let (id, refunds) = example::walk(&node.url).await.expect("the example walks to its end");
	assert_eq!(id, 0);
	let app = node.app().await;
	let (alice, dave) = (dev::alice(), dev::dave());

	// 20 % of the sales go to the reserve, 5 % to the commons, and 2 % on each share are interest. Half of the
	// remainder is in cash.
	let whole = app.ask("community_coop", &[json!(0)]).await;
	let (sales, par) = (SALES as i128, PAR as i128);
	let (interest, shares) = (3 * par / 50, 3 * par);
	let patronage = sales - sales / 5 - sales / 20 - interest;
	let hours = HOURS.iter().sum::<u64>();
	for (refund, own) in refunds.into_iter().zip(HOURS) {
		let part = (patronage / 2) as u128 * u128::from(own) / u128::from(hours);
		assert_eq!(refund, part, "half of the patronage in cash, for {own} of {hours} hours");
	}
	let [_, capital, retained, reserve, claims, result, _] = books(&whole);
	assert_eq!((capital, retained, result), (shares, patronage - patronage / 2, 0));
	// The remainder from rounding when the cash was divided goes to the reserve too.
	assert!((0..3).contains(&(reserve - sales / 5)), "the reserve is {reserve}");
	assert_eq!(claims, interest, "the interest waits to be collected, and all of the cash is paid");

	// The sum of the waterfall's lines is the result, and each line has its reason.
	let period = app.ask("community_coopPeriod", &[json!(0), json!(0)]).await;
	let flow = &period["waterfall"];
	let lines = flow["lines"].as_array().unwrap();
	assert_eq!(signed(&flow["result"]), sales);
	assert_eq!(lines.iter().map(|line| signed(&line["amount"])).sum::<i128>(), sales);
	assert!(lines.iter().all(|line| !line["reason"].as_str().unwrap().is_empty()));
	assert_eq!(period["units"], json!(HOURS.iter().sum::<u64>().to_string()));

	// The register, the resolution that made Bob the bookkeeper, and Charlie's statement.
	let register = app.ask("community_coopRegister", &[json!(0)]).await;
	let members = register["members"].as_array().unwrap();
	assert_eq!(members.iter().map(|member| member["shares"].as_u64().unwrap()).sum::<u64>(), 3);
	let resolutions = app.ask("community_coopResolutions", &[json!(0)]).await;
	let resolution = &resolutions["resolutions"][0];
	assert_eq!((&resolution["outcome"], &resolution["ayes"]), (&json!("accepted"), &json!(2)));
	assert_eq!(whole["officers"][0]["member"], json!(1));
	let statement = app.ask("community_coopStatement", &[json!(0), json!(2)]).await;
	let total: i128 = statement["lines"].as_array().unwrap().iter().map(|line| signed(&line["amount"])).sum();
	assert_eq!(total, signed(&statement["total"]), "a statement adds up");
	let kept = (patronage - patronage / 2) * HOURS[2] as i128 / HOURS.iter().sum::<u64>() as i128;
	assert_eq!(signed(&statement["retained"]), kept);

	// Alice leaves: her place in the queue, and the share at par with the interest, when the notice is over.
	app.succeed(&cooperatives("leave", [("cooperative", 0u32.into())]), &alice).await;
	let queue = app.ask("community_coopExitQueue", &[json!(0)]).await;
	let place = &queue["places"][0];
	assert_eq!((&place["member"], signed(&place["value"])), (&json!(0), par));
	let now = app.ask("community_coopRegister", &[json!(0)]).await;
	assert_eq!(
		place["from"], now["members"][0]["standing"]["from"],
		"the expected date is that of her notice"
	);
	let redeem = cooperatives("redeem_shares", [("cooperative", 0u32.into()), ("most", 1u32.into())]);
	let before = app.free(&address(&alice), &Json::Null).await;
	when_it_is_time(&app, &redeem, &dave).await;
	let after = app.free(&address(&alice), &Json::Null).await;
	assert_eq!((after - before) as i128, par + par / 50, "the share at par, and the interest");
	let whole = app.ask("community_coop", &[json!(0)]).await;
	assert_eq!(whole["persons"], json!(2));
	assert_eq!(books(&whole)[3], reserve, "the reserve is what it was");

	books_are_written_and_proved(&node.url, directory.path());

	// A missing item has a clear error.
	let error = app.call("community_coop", &[json!(7)]).await.unwrap_err();
	assert!(error.contains("7"), "{error}");
}

/// The second assembly had a quorum with a proxy, has decided each item, and has signed minutes. A node counts it again.
async fn the_second_assembly_was_a_meeting(app: &App, url: &str) {
	let all = app.ask("community_meetings", &[json!(0)]).await;
	assert_eq!((all["meetings"].as_array().map(Vec::len), &all["next"]), (Some(1), &Json::Null));
	let told = app.ask("community_meeting", &[json!(0), json!(0)]).await;
	let meeting = &told["meeting"];
	assert_eq!((&meeting["stage"], &meeting["quorate"]), (&json!("concluded"), &json!(true)));
	assert_eq!((&meeting["needed"], &meeting["present"]), (&json!(2), &json!(3)));
	let agenda = told["agenda"].as_array().expect("a meeting has an agenda");
	let votes: Vec<_> = agenda
		.iter()
		.map(|item| {
			let option = &item["options"][0];
			(
				option["title"].as_str().expect("a title"),
				&option["ayes"],
				&option["accepted"],
				&item["secret"],
			)
		})
		.collect();
	let (three, yes, no) = (json!(3), json!(true), json!(false));
	let accounts = "Cooperatives.approve_accounts(cooperative: 0, period: 1)";
	assert_eq!(
		votes,
		[
			("election of member 0 as chair", &three, &yes, &yes),
			(accounts, &three, &yes, &no),
			("Discharge of the board for period 1", &three, &yes, &no),
			("https://example.org/hours", &three, &yes, &no),
		]
	);
	let proxy = &told["participants"][2];
	assert_eq!((&proxy["present"], &proxy["proxy"]), (&json!(true), &json!(1)));
	assert_eq!((&told["minutes"]["chair"], &told["minutes"]["drawn"]), (&json!(0), &json!([1])));
	assert_eq!((&told["minutes"]["signed"], &told["minutes"]["complete"]), (&json!([0, 1]), &json!(true)));

	let list = run_well(&["coop", "meetings", "0", "--url", url]);
	assert!(list.contains("concluded"), "{list}");
	let shown = run_well(&["coop", "meeting", "0", "0", "--url", url]);
	for said in [
		"50 %: 2 of 3 members",
		"3, 1 of them by proxy",
		"by member 1",
		accounts,
		"Counted again: 3 present, 12 ballots on 4 items, and 4 results",
	] {
		assert!(shown.contains(said), "{said}: {shown}");
	}
	let error = run(&["coop", "meeting", "0", "7", "--url", url]);
	assert!(String::from_utf8_lossy(&error.stderr).contains("community_meetings lists"), "{error:?}");
}

#[tokio::test]
async fn a_bakery_keeps_its_books_for_two_years_and_its_assemblies_approve_the_accounts() {
	let directory = directory();
	let file = quick_community(directory.path());
	// The lot that draws the signers of the minutes waits for three sessions.
	let text = std::fs::read_to_string(&file).unwrap();
	let quick = text.replace("session = \"1 minute\"", "session = \"18 s\"");
	assert_ne!(text, quick);
	std::fs::write(&file, quick).unwrap();
	let node = Node::of_alice(&file, &directory.path().join("data"));
	let outcome = bakery::walk(&node.url, 2).await.expect("the example walks to its end");
	assert_eq!(outcome.id, 0);
	let app = node.app().await;
	let total = |section: &Json| signed(&section["total"]["total"]);
	let line = |section: &Json, account: u64| {
		let lines = section["lines"].as_array().expect("a section has lines");
		let found = lines.iter().find(|line| line["account"] == json!(account));
		found.map_or(0, |line| signed(&line["amount"]["total"]))
	};
	let [members, others, invoice, paid] =
		[bakery::SALES_TO_MEMBERS, bakery::SALES_TO_OTHERS, bakery::INVOICE, bakery::PAID]
			.map(|amount| amount as i128);
	let [oven, residual, flour, used, yeast] =
		[bakery::OVEN, bakery::RESIDUAL, bakery::FLOUR, bakery::FLOUR_USED, bakery::YEAST]
			.map(|amount| amount as i128);

	// The first year. The oven is no expense but for what it has lost in value, and an invoice counts when it is issued.
	let year = app.ask("community_coopAccounts", &[json!(0), json!(0)]).await;
	assert_eq!((line(&year["income"], 4_000), line(&year["income"], 4_010)), (members, others + invoice));
	let lost = line(&year["expenses"], 5_300);
	// It is in use for less than a year of the ten of its life.
	assert!((1..=(oven - residual) / 10).contains(&lost), "the oven has lost {lost}");
	assert_eq!(total(&year["expenses"]), used + yeast + lost);
	let surplus = members + others + invoice - used - yeast - lost;
	assert_eq!(signed(&year["surplus"]["total"]), surplus);
	let assets = &year["assets"];
	assert_eq!((line(assets, 1_100), line(assets, 1_200)), (invoice - paid, flour - used));
	let shares = i128::from(3 * bakery::SHARES) * bakery::PAR as i128;
	let cash = shares + members + others + paid - oven - yeast;
	assert_eq!((line(assets, 1_000), line(&year["liabilities"], 2_000)), (cash, flour));
	assert_eq!(total(assets), total(&year["liabilities"]) + total(&year["equity"]));

	// The lines of the waterfall are the surplus, and each founder has got interest and the cash for their hours.
	for (number, paid) in outcome.paid.iter().enumerate() {
		let period = app.ask("community_coopPeriod", &[json!(0), json!(number)]).await;
		let lines = period["waterfall"]["lines"].as_array().expect("the year is closed");
		let of = |step: &str| {
			lines.iter().find(|line| line["step"] == json!(step)).map_or(0, |line| signed(&line["amount"]))
		};
		let all: i128 = lines.iter().map(|line| signed(&line["amount"])).sum();
		assert_eq!(all, signed(&period["waterfall"]["result"]));
		assert_eq!(of("interest"), shares / 50);
		let hours = i128::from(bakery::HOURS.iter().sum::<u64>());
		for (paid, own) in paid.iter().zip(bakery::HOURS) {
			assert_eq!(*paid as i128, shares / 150 + of("cash") * i128::from(own) / hours);
		}
	}
	let later = app.ask("community_coopAccounts", &[json!(0), json!(1)]).await;
	assert_eq!(total(&later["income"]), bakery::LATER_SALES as i128);

	// The members have decided on offices, on the rules of meetings and on the accounts of each year. At the second
	// assembly they have discharged the board, and have elected the chair.
	let resolutions = app.ask("community_coopResolutions", &[json!(0)]).await;
	let outcomes: Vec<_> = resolutions["resolutions"].as_array().unwrap().iter().collect();
	assert_eq!(outcomes.len(), 9);
	let passed =
		|resolution: &&Json| resolution["outcome"] == json!("accepted") && resolution["error"].is_null();
	assert!(outcomes.iter().all(passed), "{outcomes:?}");
	let in_meeting = outcomes.iter().filter(|resolution| resolution["forMeeting"] == json!(true)).count();
	assert_eq!(in_meeting, 4);
	the_second_assembly_was_a_meeting(&app, &node.url).await;

	// The guide: its two examples are what was walked here, and each of its other commands says something.
	let examples = commands(PAGE, "target/debug/examples/");
	assert_eq!(
		examples,
		["target/debug/examples/books", "target/debug/examples/books ws://127.0.0.1:9944 2"]
	);
	let program = "target/debug/rochdale-node ";
	let all = commands(PAGE, "target/debug/");
	let others = commands(PAGE, program);
	assert_eq!((others.len(), all.len()), (13, others.len() + examples.len()), "{all:?}");
	std::fs::write(directory.path().join("flour.txt"), bakery::receipt(2)).unwrap();
	for line in others {
		let words: Vec<_> = line[program.len()..].split_whitespace().collect();
		let mut run = command(&[&words[..], &["--url", node.url.as_str()]].concat());
		let output = run.current_dir(directory.path()).output().unwrap();
		let errors = String::from_utf8_lossy(&output.stderr);
		assert!(output.status.success() && !output.stdout.is_empty(), "{line}: {errors}");
	}
	receipts_and_open_items_are_shown(&node.url, directory.path());
	the_members_parts_are_those_of_the_books(&app).await;
	let least = [
		("Cooperatives", "record_booking"),
		("Cooperatives", "approve_accounts"),
		("Meetings", "convene"),
		("Meetings", "sign_minutes"),
	];
	names_calls_of_the_chain(&app, PAGE, &least).await;

	let journal = books_are_written_and_proved(&node.url, directory.path());
	for words in ["The oven", "Flour", "Bread for the cafe", "Yeast, paid by Charlie"] {
		assert!(journal.contains(words), "{words}: {journal}");
	}
}
