//! Decisions and elections of the members, on four real nodes. No council takes part.

mod common;

use common::{load::RICH, members::*, network::*, upgrades::*, *};
use futures::future::join_all;
use serde_json::{json, Value as Json};
use subxt_signer::sr25519::{dev, Keypair};

const ALICE: usize = 0;
const BOB: usize = 1;
const DAVE: usize = 3;

/// The shortest times in which the members can change the constitution.
const SHORT: [(&str, &str, &str); 5] = [
	("tracks.constitution", "preparation", "10 s"),
	("tracks.constitution", "decision", "1 minute"),
	("tracks.constitution", "confirmation", "10 s"),
	("tracks.constitution", "enactment", "10 s"),
	("chain", "session", "10 s"),
];

#[tokio::test(flavor = "multi_thread")]
async fn a_referendum_upgrades_the_runtime_of_four_nodes_and_no_payment_is_lost() {
	let mut network = Network::new("four", &[&RICH[..], &SHORT].concat(), None);
	network.start_all();
	let app = network.app(ALICE).await;
	let (eve, ferdie) = (dev::eve(), dev::ferdie());
	funded(&app, &[eve.clone(), ferdie.clone()]).await;
	let payers = [
		Payer::new(network.node(BOB), eve, "//one").await,
		Payer::new(network.node(DAVE), ferdie, "//two").await,
	];
	let payments = Payments::begin(payers);
	payments.go_on(&app).await;

	// Four of six members vote, and all of them are for it. The payments go on.
	let code = next(1, 'y');
	let voters = [dev::alice(), dev::bob(), dev::charlie(), dev::dave()];
	members_decide(&app, 0, "Constitution", authorise(&code), &voters).await;
	let head = app.ask("chain_getFinalizedHead", &[]).await;
	let motions = stored(&app, "Council", "ProposalCount", &head).await;
	assert_eq!(motions, None, "the council has decided nothing");
	payments.go_on(&app).await;
	apply(&app, &code).await;
	for number in 0..network.size() {
		until_version(&network.app(number).await, VERSION + 1).await;
	}
	payments.go_on(&app).await;
	let made = payments.end(&app).await;
	assert!(made > 10, "members paid all the time: {made}");
	assert!(!is_safe(&app).await);

	// All nodes have the same final payments, and the new call.
	let newest = final_number(&app.ask("community_info", &[]).await);
	let block = app.ask("chain_getBlockHash", &[json!(newest)]).await;
	for number in 0..network.size() {
		let app = network.app(number).await;
		app.wait_for_final(newest).await;
		assert_eq!(app.ask("chain_getBlockHash", &[json!(newest)]).await, block, "node {number}");
		let mut paid = 0;
		for shop in ["//one", "//two"] {
			paid += app.free(&address(&key(shop)), &block).await;
		}
		assert_eq!(paid, made * PAYMENT, "node {number}");
	}
	network.app(DAVE).await.succeed(&greet(), &dev::alice()).await;
}

/// The local community with three validators, and with elections that take less than two minutes.
fn three_validators() -> String {
	let text = Definition::read("four").community();
	let (before, after) = text.split_once("[[validators]]\nname = \"dave\"\n").expect("Dave validates");
	let (_, after) = after.split_once("[council]").expect("the council comes after the validators");
	let elections = r#"
[elections]
members = 6
validator_seats = 3
validator_term = "6 minutes"
validator_parts = 2
standing = "1 minute"
voting = "40 s"
"#;
	changed(&format!("{before}[council]{after}{elections}"), &[("chain", "session", "10 s")])
}

fn holds(info: &Json, who: &Keypair) -> bool {
	info["validators"].as_array().unwrap().contains(&json!(address(who)))
}

async fn member_number(app: &App, who: &Keypair) -> u64 {
	app.ask("community_member", &[address(who).into()]).await["id"].as_u64().unwrap()
}

/// The account of the validator that has made this block. The header has its place among the validators.
async fn author(app: &App, number: u64) -> String {
	let hash = app.ask("chain_getBlockHash", &[json!(number)]).await;
	let header = app.ask("chain_getHeader", std::slice::from_ref(&hash)).await;
	let logs = header["digest"]["logs"].as_array().unwrap().iter();
	// A note for the next runtime to read (6) from BABE: its length in two bytes, the kind of slot, and the place.
	let note = logs.map(|log| log.as_str().unwrap()).find(|log| log.starts_with("0x0642414245"));
	let note = bytes(note.expect("BABE has made the block"));
	let place = u32::from_le_bytes(note[8..12].try_into().unwrap());
	let info = app.ask("community_info", &[hash]).await;
	info["validators"][place as usize].as_str().expect("it is a validator of this session").to_owned()
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "takes minutes; `make network` runs it"]
async fn an_election_replaces_a_validator() {
	const BODY: &str = "Validators";
	let mut network = Network::of("four", &three_validators(), None);
	network.start_all();
	let app = network.app(ALICE).await;
	let (first, dave) = ([dev::alice(), dev::bob(), dev::charlie()], dev::dave());
	let info = app.wait_for_final(1).await;
	assert!(validators(&info) == 3 && !holds(&info, &dave), "three validate at first: {info}");

	// Dave's node makes its keys, and all four stand.
	set_keys(&network.app(DAVE).await, &app, &dave).await;
	let round = until_election(&app, BODY, "Standing").await;
	let candidates = [&first[..], std::slice::from_ref(&dave)].concat();
	let stand = call("Elections", "stand", [("body", variant(BODY))]);
	join_all(candidates.iter().map(|candidate| app.succeed(&stand, candidate))).await;

	// An election fills a third of the seats, which is one here. Everybody approves of Dave, and some of Alice, too.
	assert_eq!(until_election(&app, BODY, "Voting").await, round);
	let paper = ballot_paper(&app, BODY, round).await;
	assert_eq!(paper.len(), 4, "{paper:?}");
	let (alices, daves) = (member_number(&app, &first[0]).await, member_number(&app, &dave).await);
	let both = ballot(BODY, &paper, &[alices, daves]);
	let one = ballot(BODY, &paper, &[daves]);
	let votes = [(&both, dev::alice()), (&both, dev::bob()), (&one, dev::charlie()), (&one, dev::dave())];
	let votes = votes.into_iter().chain([(&one, dev::eve()), (&one, dev::ferdie())]);
	join_all(votes.map(|(vote, by)| {
		let app = &app;
		async move { app.succeed(vote, &by).await }
	}))
	.await;

	// Dave comes, and one of the three whose terms are over goes: there are no more seats.
	let info = app.ask_until("community_info", &[], |info| holds(info, &dave)).await;
	assert_eq!(validators(&info), 3, "{info}");
	let gone: Vec<_> = (0..first.len()).filter(|number| !holds(&info, &first[*number])).collect();
	let [gone] = gone[..] else { panic!("one of the three goes: {info}") };
	let app = network.app((gone + 1) % first.len()).await;
	let from = best_number(&app).await;
	app.wait_for_final(from + 30).await;
	let mut authors = Vec::new();
	for number in from + 1..=from + 30 {
		authors.push(author(&app, number).await);
	}
	assert!(authors.contains(&address(&dave)), "Dave makes blocks: {authors:?}");
	assert!(!authors.contains(&address(&first[gone])), "the other one does not: {authors:?}");

	// Three of three have to vote so that a block becomes final. So Dave's node is one of them.
	network.stop(gone);
	let newest = final_number(&app.ask("community_info", &[]).await);
	app.wait_for_final(newest + 5).await;
}
