//! The members decide on the running chain: a proposal with its call in words, and a delegation. Somebody who trusts
//! nobody recounts the vote and an election.
//!
//! A story is one long function, because each step builds on those before it.

mod common;

use std::{fs, path::Path, time::Duration};

use common::{
	network::{together, Call},
	*,
};
use serde_json::{json, Value as Json};
use subxt::{
	dynamic::{self, Value},
	ext::scale_value::Composite,
};
use subxt_signer::sr25519::dev;

fn call(pallet: &str, name: &str, fields: Vec<(&str, Value)>) -> Call {
	dynamic::transaction(pallet, name, Composite::named(fields))
}

fn assembly(name: &str, fields: Vec<(&str, Value)>) -> Call {
	call("Assembly", name, fields)
}

fn plain(name: &str) -> Value {
	Value::unnamed_variant(name, [])
}

fn vote(ballot: &str) -> Call {
	assembly("vote", vec![("proposal", 0u32.into()), ("ballot", plain(ballot))])
}

/// The error with which the program ends.
fn refused(args: &[&str]) -> String {
	let output = run(args);
	let error = String::from_utf8_lossy(&output.stderr).into_owned();
	assert_eq!(output.status.code(), Some(1), "{args:?}: {error}");
	error
}

async fn until(app: &App, wish: impl Fn(&Json) -> bool) -> Json {
	app.ask_until("community_assemblyProposal", &[json!(0)], |answer| wish(&answer["proposal"])).await
}

#[tokio::test]
async fn the_members_decide_and_anyone_reads_the_call_and_counts_the_votes_again() {
	let directory = directory();
	let node = Node::of_alice(&quick_community(directory.path()), &directory.path().join("base"));
	let app = node.app().await;
	app.wait_for_final(1).await;
	assert_eq!(run_well(&["assembly", "list", "--url", &node.url]), "There is no proposal.\n");

	// Alice proposes a call and describes it, which is possible only soon after that. Everybody can read what it would do.
	let cancel = assembly("cancel", vec![("proposal", 7u32.into())]);
	let origin = Value::unnamed_variant("Tracks", [plain("Emergency")]);
	let propose = vec![("proposal_origin", origin), ("call", cancel.into_value())];
	let subject = Value::unnamed_variant("Proposal", [0u32.into()]);
	let text = Value::from_bytes("Decision 7 costs more than we have.");
	let describe = assembly("describe", vec![("subject", subject), ("text", text)]);
	app.succeed(&together([assembly("propose", propose), describe]), &dev::alice()).await;
	let list = run_well(&["assembly", "list", "--url", &node.url]);
	assert!(list.contains("waiting") && list.contains("Assembly.cancel(proposal: 7)"), "{list}");
	let show = run_well(&["assembly", "show", "0", "--url", &node.url]);
	for said in ["Assembly.cancel", "proposal = 7", "Decision 7 costs more than we have."] {
		assert!(show.contains(said), "it says `{said}`:\n{show}");
	}
	let early = refused(&["assembly", "recount", "0", "--url", &node.url]);
	assert!(early.contains("is not open yet"), "{early}");

	// Bob supports it, Eve delegates to Charlie, and the vote is opened after ten seconds.
	app.succeed(&assembly("support", vec![("proposal", 0u32.into())]), &dev::bob()).await;
	let track = Value::unnamed_variant("Some", [plain("Emergency")]);
	app.succeed(&assembly("delegate", vec![("to", 2u64.into()), ("track", track)]), &dev::eve()).await;
	tokio::time::sleep(Duration::from_secs(11)).await;
	app.succeed(&assembly("open", vec![("proposal", 0u32.into())]), &dev::dave()).await;
	app.succeed(&vote("Aye"), &dev::charlie()).await;
	app.succeed(&vote("Nay"), &dev::bob()).await;
	let show = run_well(&["assembly", "show", "0", "--member", "4", "--url", &node.url]);
	for said in ["2 for, 1 against, 0 abstain; 6 members can vote", "aye, through member 2"] {
		assert!(show.contains(said), "it says `{said}`:\n{show}");
	}
	let said = run_well(&["assembly", "recount", "0", "--url", &node.url]);
	for part in [
		"6 members can vote: 2 have voted themselves, and 1 through a delegate",
		"the electorate is counted from the members in the block 0x",
		"2 ayes, 1 nays, 0 abstentions",
		"the same as on the chain",
	] {
		assert!(said.contains(part), "it says `{part}`:\n{said}");
	}

	// Two more, and the majority is confirmed. The vote is over, and is counted as it was before its end.
	app.succeed(&vote("Aye"), &dev::alice()).await;
	app.succeed(&vote("Aye"), &dev::dave()).await;
	until(&app, |proposal| proposal["stage"] != "open").await;
	let best = app.ask("community_info", &[]).await["bestBlock"]["number"].as_u64().unwrap();
	app.wait_for_final(best).await;
	let said = run_well(&["assembly", "recount", "0", "--url", &node.url]);
	assert!(said.contains("4 ayes, 1 nays") && said.contains("the same as on the chain"), "{said}");
	let show = run_well(&["assembly", "show", "0", "--url", &node.url]);
	for said in ["1 (1 are needed): members 1", "4 for, 1 against, 0 abstain; 6 members could vote"] {
		assert!(show.contains(said), "it says `{said}`:\n{show}");
	}

	// A number that does not exist gets one clear error.
	let unknown = refused(&["assembly", "show", "9", "--url", &node.url]);
	assert!(unknown.contains("no record of a proposal with the number 9"), "{unknown}");
	let unknown = refused(&["assembly", "recount", "9", "--url", &node.url]);
	assert!(unknown.contains("is not open yet"), "{unknown}");
	let unknown = refused(&["assembly", "recount", "council", "0", "--url", &node.url]);
	assert!(unknown.contains("there is no election 0 of the council yet"), "{unknown}");
	let unfinished = refused(&["assembly", "recount", "council", "--url", &node.url]);
	assert!(unfinished.contains("which election?"), "{unfinished}");
}

/// The development community, with an election as soon as it begins.
fn with_an_election(directory: &Path) -> std::path::PathBuf {
	let file = quick_community(directory);
	let text = fs::read_to_string(&file).unwrap();
	let soon = text
		.replace("members = 7\n", "members = 6\n")
		.replace("voting = \"2 minutes\"", "voting = \"1 minute\"");
	assert_ne!(text, soon);
	fs::write(&file, soon).unwrap();
	file
}

#[tokio::test]
async fn members_elect_their_council_and_anyone_counts_the_election_again() {
	let directory = directory();
	let node = Node::of_alice(&with_an_election(directory.path()), &directory.path().join("base"));
	let app = node.app().await;
	let council = [json!("council")];
	let stage = |stage: &'static str| {
		let wish = move |answer: &Json| answer["election"]["stage"] == stage;
		app.ask_until("community_election", &council, wish)
	};
	stage("standing").await;
	let body = || ("body", plain("Council"));
	let candidates = [dev::alice(), dev::bob(), dev::charlie()];
	for candidate in &candidates {
		app.succeed(&call("Elections", "stand", vec![body()]), candidate).await;
	}
	let running = refused(&["assembly", "recount", "council", "0", "--url", &node.url]);
	assert!(running.contains("at the stage `standing`"), "{running}");

	let open = stage("voting").await;
	assert_eq!(open["election"]["candidates"].as_array().unwrap().len(), 3);
	assert_eq!(open["election"]["candidates"][0]["member"], 0);
	for (voter, choices) in [(dev::dave(), vec![0u16, 1]), (dev::eve(), vec![2]), (dev::ferdie(), vec![0])] {
		let ballot = Value::unnamed_composite(choices.into_iter().map(Value::from));
		app.succeed(&call("Elections", "vote", vec![body(), ("ballot", ballot)]), &voter).await;
	}
	let seated = |answer: &Json| answer["seats"].as_array().is_some_and(|seats| seats.len() == 3);
	let elected = app.ask_until("community_election", &council, seated).await;
	assert_eq!((&elected["begun"], &elected["round"]), (&json!(true), &json!(1)));
	let best = app.ask("community_info", &[]).await["bestBlock"]["number"].as_u64().unwrap();
	app.wait_for_final(best).await;
	let said = run_well(&["assembly", "recount", "council", "0", "--url", &node.url]);
	for part in ["3 ballots, 3 candidates", "member 0", "the same as on the chain"] {
		assert!(said.contains(part), "it says `{part}`:\n{said}");
	}
	// The node has the blocks before the count, so nothing is taken from the count itself.
	assert!(!said.contains("not checked"), "{said}");
}
