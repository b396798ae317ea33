//! A participatory budget on the running chain, through JSON-RPC: proposals, 500 ballots, the count and its reasons,
//! milestones and ratings. Somebody who trusts nobody counts again.
//!
//! A story is one long function, because each step builds on those before it.

mod common;

use std::{
	fs,
	path::{Path, PathBuf},
};

use common::*;
use serde_json::{json, Value as Json};
use subxt::{
	config::DefaultExtrinsicParamsBuilder,
	dynamic::{self, value, Value},
	ext::scale_value::Composite,
	transactions::DynamicPayload,
	OnlineClientAtBlock, PolkadotConfig,
};
use subxt_signer::sr25519::{dev, Keypair};

const UNIT: u128 = 1_000_000_000;
/// Members without a coin, who vote.
const VOTERS: usize = 500;
/// The cost of each project of the story, in units.
const COSTS: [u128; 4] = [30, 24, 20, 16];
/// The document of the first project. It is kept on the chain.
const PLAN: &str = "Lime trees along the river, and benches below them.";

/// The development community with many more members.
fn large_community(directory: &Path, voters: &[Keypair]) -> PathBuf {
	let file = quick_community(directory);
	let mut text = fs::read_to_string(&file).unwrap();
	for voter in voters {
		text.push_str(&format!("\n[[members]]\naccount = \"{}\"\n", address(voter)));
	}
	fs::write(&file, text).unwrap();
	file
}

type Call = DynamicPayload<Composite<()>>;
/// The facts about the chain that need no request.
type Runtime = OnlineClientAtBlock<PolkadotConfig>;

fn budget<const N: usize>(name: &str, fields: [(&str, Value); N]) -> Call {
	dynamic::transaction("ParticipatoryBudget", name, Composite::named(fields))
}

fn text(text: &str) -> Value {
	Value::from_bytes(text)
}

/// The terms of a budget that is over in two minutes.
fn start() -> Call {
	let none = Value::unnamed_composite(Vec::<Value>::new());
	let terms = value!({
		electorate: Community(),
		asset: Native(),
		pot: 60 * UNIT,
		rule: EqualShares(Add1Greedy()),
		utility: Cost(),
		step_part: 100u32,
		ties: LeastCost(),
		ballot: Approval { most: 3u16 },
		secret: false,
		least_cost: UNIT,
		most_cost: 60 * UNIT,
		shares: none,
		one_category: false,
		cosponsors: 1u32,
		most_proposals: 2u32,
		objectors: 100_000_000u32,
		stop_callers: 100_000_000u32,
		stop_quorum: 100_000_000u32,
		phases: {
			proposing: 15_000u64,
			review: 2_000u64,
			objecting: 1_000u64,
			voting: 25_000u64,
			revealing: 0u64,
			carrying_out: 25_000u64,
			judging: 5_000u64,
			objection_to_report: 1_000u64,
			stop_vote: 1_000u64,
		},
	});
	budget("start_cycle", [("terms", terms)])
}

/// Alice and Bob, two of the three members of the council, decide this.
async fn decided(app: &App, call: Call) {
	let at = app.chain.at_current_block().await.unwrap();
	let bytes = at.transactions().call_data(&call).unwrap();
	let (hash, length) = (sp_io::hashing::blake2_256(&bytes), bytes.len() as u32);
	let motion = |name: &str, fields: Vec<(&str, Value)>| -> Call {
		dynamic::transaction("Council", name, Composite::named(fields))
	};
	let hash = || ("proposal", Value::from_bytes(hash));
	let (index, length) = (|| ("index", 0u32.into()), || ("length_bound", length.into()));
	let propose =
		motion("propose", vec![("threshold", 2u32.into()), ("proposal", call.into_value()), length()]);
	app.succeed(&propose, &dev::alice()).await;
	for member in [dev::alice(), dev::bob()] {
		let vote = motion("vote", vec![hash(), index(), ("approve", true.into())]);
		app.succeed(&vote, &member).await;
	}
	let weight = value!({ ref_time: 1_000_000_000u64, proof_size: 1_000_000u64 });
	let (_, hash) = hash();
	let close = vec![("proposal_hash", hash), index(), ("proposal_weight_bound", weight), length()];
	app.succeed(&motion("close", close), &dev::alice()).await;
}

/// Submits a transaction and does not wait.
async fn send(app: &App, call: &Call, signer: &Keypair) {
	let at = app.chain.at_current_block().await.unwrap();
	at.transactions().sign_and_submit_default(call, signer).await.unwrap();
}

async fn until_stage(app: &App, stage: &str) -> Json {
	app.ask_until("community_budgetCycle", &[json!(0)], |cycle| cycle["stage"] == stage).await
}

/// Casts a ballot, with this nonce, and does not wait.
async fn vote(app: &App, runtime: &Runtime, voter: &Keypair, nonce: u64, projects: &[u16]) {
	let lines = projects.iter().map(|project| value!({ project: *project, points: 1u16 }));
	let ballot = Value::unnamed_composite(lines);
	let vote = budget("vote", [("cycle", 0u32.into()), ("ballot", ballot)]);
	let params = DefaultExtrinsicParamsBuilder::new().immortal().nonce(nonce).build();
	let signed = runtime.transactions().create_signable_offline(&vote, params).unwrap().sign(voter).unwrap();
	app.ask("author_submitExtrinsic", &[json!(hex(signed.encoded()))]).await;
}

/// The projects that the voter with this number approves of. Each voter approves of at least one, and the first ones
/// get more votes.
fn approvals(voter: usize) -> Vec<u16> {
	let approves = |project: usize| voter.is_multiple_of(project + 2) || voter % COSTS.len() == project;
	(0..COSTS.len()).filter(|project| approves(*project)).map(|project| project as u16).take(3).collect()
}

#[tokio::test]
async fn five_hundred_members_decide_on_a_budget_and_anyone_counts_their_ballots_again() {
	let directory = directory();
	let voters: Vec<_> = (0..VOTERS).map(|number| key(&format!("//voter/{number}"))).collect();
	let community = large_community(directory.path(), &voters);
	let node = Node::of_alice(&community, &directory.path().join("base"));
	let app = node.app().await;

	// The commons get money, and the council starts a budget.
	let commons = app.ask("community_info", &[]).await["commons"].as_str().unwrap().to_owned();
	app.claim(&dev::alice(), 80 * UNIT).await;
	let gift = Value::unnamed_variant("Id", [Value::from_bytes(account_bytes(&commons))]);
	let gift = dynamic::transaction(
		"Balances",
		"transfer_keep_alive",
		Composite::named([("dest", gift), ("value", (70 * UNIT).into())]),
	);
	app.succeed(&gift, &dev::alice()).await;
	// The authors have a dividend for the deposit. (Bob also needs it for his vote in the council, which is never
	// free.)
	let authors = [dev::bob(), dev::charlie(), dev::dave(), dev::eve()];
	for author in &authors {
		app.claim(author, 10 * UNIT).await;
	}
	decided(&app, start()).await;
	let cycle = app.ask("community_budgetCycles", &[]).await["cycles"][0].clone();
	assert_eq!((&cycle["stage"], amount(&cycle["pot"])), (&json!("proposing"), 60 * UNIT));

	// Four members propose, and another member backs each.
	for (number, (author, cost)) in authors.iter().zip(COSTS).enumerate() {
		let beneficiary = key(&format!("//builder/{number}")).public_key();
		let (reference, hash) = match number {
			0 => ("preimage:", sp_io::hashing::blake2_256(PLAN.as_bytes())),
			_ => ("https://example.org/plan", [number as u8; 32]),
		};
		let (title, reference) = (text(&format!("Project {number}")), text(reference));
		let (hash, beneficiary) = (Value::from_bytes(hash), Value::from_bytes(beneficiary.0));
		let half = cost * UNIT / 2;
		let content = value!({
			title: title,
			reference: reference,
			hash: hash,
			category: 0u8,
			beneficiary: beneficiary,
			milestones: (half, half),
		});
		send(&app, &budget("propose", [("cycle", 0u32.into()), ("content", content)]), author).await;
		let wish = |cycle: &Json| cycle["proposals"] == number + 1;
		app.ask_until("community_budgetCycle", &[json!(0)], wish).await;
		let backing = [("cycle", 0u32.into()), ("proposal", (number as u32).into()), ("backs", true.into())];
		send(&app, &budget("sponsor", backing), &voters[number]).await;
		let backed = |page: &Json| page["proposals"][number]["status"] == "admitted";
		app.ask_until("community_budgetProposals", &[json!(0)], backed).await;
	}
	let told = app.ask("community_budgetProposals", &[json!(0)]).await;
	assert_eq!(told["proposals"].as_array().unwrap().len(), 4);
	assert_eq!(told["proposals"][2]["title"], "Project 2");
	let project_of = |proposal: usize| told["proposals"][proposal]["project"].as_u64().unwrap() as usize;
	assert_eq!((0..4).map(project_of).collect::<Vec<_>>(), [0, 1, 2, 3]);

	// They discuss one of the projects in the assembly.
	let say = |kind: Value, said: &str| -> Call {
		let project = [("cycle", Value::from(0u32)), ("project", 0u32.into())];
		let subject = Value::named_variant("Project", project);
		let fields = [("subject", subject), ("kind", kind), ("text", text(said))];
		dynamic::transaction("Assembly", "say", Composite::named(fields))
	};
	let first = [json!({ "kind": "project", "cycle": 0, "proposal": 0 })];
	// Somebody brings its document, which its author has only named by the hash. (Alice's last transaction is final, so the
	// next one has the right number.)
	let project = [("cycle", Value::from(0u32)), ("project", 0u32.into())];
	let fields = [("subject", Value::named_variant("Project", project)), ("text", text(PLAN))];
	let describe: Call = dynamic::transaction("Assembly", "describe", Composite::named(fields));
	send(&app, &describe, &dev::alice()).await;
	let described = |told: &Json| told["description"] == PLAN;
	app.ask_until("community_discussion", &first, described).await;
	let question = Value::unnamed_variant("Question", []);
	send(&app, &say(question, "Who looks after it?"), &dev::charlie()).await;
	let asked = |told: &Json| told["questions"][0].is_object();
	app.ask_until("community_discussion", &first, asked).await;
	let answer = Value::unnamed_variant("Answer", [0u32.into()]);
	send(&app, &say(answer, "We all do"), &dev::bob()).await;
	let answered = |told: &Json| told["questions"][0]["answer"].is_object();
	let told = app.ask_until("community_discussion", &first, answered).await;
	let answer = &told["questions"][0]["answer"];
	assert_eq!((&answer["author"], &answer["text"]), (&json!(1), &json!("We all do")));
	assert_eq!(answer["account"], json!(address(&dev::bob())));

	// Five hundred members without a coin vote; one changes the ballot.
	let voting = until_stage(&app, "voting").await;
	let runtime = app.chain.at_current_block().await.unwrap();
	assert_eq!(voting["voters"], VOTERS + 6);
	for (number, voter) in voters.iter().enumerate() {
		// The first ones have already made a transaction.
		let nonce = u64::from(number < COSTS.len());
		vote(&app, &runtime, voter, nonce, &approvals(number)).await;
	}
	let wish = |cycle: &Json| cycle["ballots"] == VOTERS;
	app.ask_until("community_budgetCycle", &[json!(0)], wish).await;
	vote(&app, &runtime, &voters[0], 2, &[3]).await;
	let first_page = app.ask("community_budgetBallots", &[json!(0)]).await;
	assert_eq!(first_page["next"], 1, "there are several pages");

	// The chain counts by itself, explains, and pays the first milestones.
	let cycle = until_stage(&app, "carryingOut").await;
	let result = app.ask("community_budgetResult", &[json!(0)]).await;
	let winners = result["outcome"]["winners"].as_array().unwrap();
	let spent: u128 = winners.iter().map(|winner| COSTS[winner["project"].as_u64().unwrap() as usize]).sum();
	assert_eq!(amount(&result["outcome"]["spent"]), spent * UNIT);
	assert_eq!(amount(&cycle["awarded"]), spent * UNIT);
	assert!(spent <= 60 && winners.len() >= 2, "{winners:?}");
	let first = winners[0]["project"].as_u64().unwrap() as usize;
	let builder = key(&format!("//builder/{first}"));
	let free = app.ask("community_balance", &[json!(address(&builder))]).await;
	assert_eq!(amount(&free["free"]), COSTS[first] * UNIT / 2);
	// The account began to exist with this payment, and a client queries the last final block about it.
	let best = app.ask("community_info", &[]).await["bestBlock"]["number"].as_u64().unwrap();
	app.wait_for_final(best).await;
	let receipt = app.ask("community_budgetReceipt", &[json!(0), json!(address(&voters[0]))]).await;
	assert_eq!(receipt["ballot"], json!([[3, 1]]), "the second ballot counts");

	// The second milestone of the first winner, and the ratings.
	let project = ("project", Value::from(first as u16));
	let report = [
		("cycle", 0u32.into()),
		project.clone(),
		("reference", text("https://example.org/report")),
		("hash", Value::from_bytes([9u8; 32])),
	];
	app.succeed(&budget("report_milestone", report), &builder).await;
	let reported = |page: &Json| page["proposals"][first]["work"]["progress"] == "reported";
	app.ask_until("community_budgetProposals", &[json!(0)], reported).await;
	tokio::time::sleep(std::time::Duration::from_secs(3)).await;
	app.succeed(&budget("pay_milestone", [("cycle", 0u32.into()), project.clone()]), &dev::alice()).await;
	let rate = budget("rate_project", [("cycle", 0u32.into()), project, ("stars", 5u8.into())]);
	app.succeed(&rate, &voters[1]).await;
	let record = app.ask("community_budgetRecord", &[json!(address(&builder))]).await;
	assert_eq!(record, json!({ "won": 1, "finished": 1, "stopped": 0, "raters": 1, "stars": 5 }));

	// Anyone can count again from the chain's state, and save the election as a file.
	let file = directory.path().join("budget.pb");
	let file = file.to_str().unwrap();
	let said = run_well(&["budget", "recount", "0", "--url", &node.url, "--pb", file]);
	assert!(said.contains("500 ballots") && said.contains("the same as on the chain"), "{said}");
	let simulated: Json = serde_json::from_str(&run_well(&["budget", "simulate", file, "--json"])).unwrap();
	assert_eq!(simulated["voters"], VOTERS);
	let unknown = run(&["budget", "recount", "7", "--url", &node.url]);
	let error = String::from_utf8_lossy(&unknown.stderr).into_owned();
	assert!(error.contains("There is no budget cycle with the number 7"), "{error}");

	// When it is over, the remainder of the money is back, and the ballots are gone from the newest state.
	let closed = until_stage(&app, "closed").await;
	let (paid, returned) = (amount(&closed["paid"]), amount(&closed["returned"]));
	assert_eq!(paid + returned, 60 * UNIT);
	assert_eq!(paid, (COSTS[first] + (spent - COSTS[first]) / 2) * UNIT);
	let best = app.ask("community_info", &[]).await["bestBlock"]["number"].as_u64().unwrap();
	app.wait_for_final(best).await;
	let late = run(&["budget", "recount", "0", "--url", &node.url]);
	let error = String::from_utf8_lossy(&late.stderr).into_owned();
	assert!(error.contains("budget 0 is over") && error.contains("--at"), "{error}");
}

/// The key in an address.
fn account_bytes(address: &str) -> [u8; 32] {
	address.parse::<subxt::utils::AccountId32>().unwrap().0
}
