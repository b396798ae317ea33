//! The guide docs/guides/how-we-decide.md: its example, its requests to a node, its commands and the calls that it names.

mod common;
#[allow(dead_code)]
#[path = "../examples/decisions.rs"]
mod example;

use common::{guide::*, members::*, *};
use serde_json::{json, Value as Json};

const PAGE: &str = include_str!("../../docs/guides/how-we-decide.md");

#[tokio::test]
async fn the_guide_names_calls_of_the_chain_and_its_requests_are_answered() {
	let directory = directory();
	let node = Node::of_alice(&quick_community(directory.path()), &directory.path().join("data"));
	let requests = commands(PAGE, "curl");
	assert!(!requests.is_empty());
	for request in requests {
		assert!(request.contains("http://127.0.0.1:9944"), "{request}");
		let body = request.split_once("-d '").and_then(|(_, body)| body.strip_suffix('\'')).expect(request);
		let body: Json = serde_json::from_str(body).unwrap();
		let params = body["params"].as_array().unwrap();
		let answer = node.post(body["method"].as_str().unwrap(), params);
		assert!(answer.is_object(), "{request}: {answer}");
	}

	let least = [("Assembly", "propose"), ("Elections", "sign_recall"), ("TxPause", "unpause")];
	names_calls_of_the_chain(&node.app().await, PAGE, &least).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "takes ten minutes; `make network` runs it"]
async fn members_who_follow_the_guide_decide_elect_and_judge() {
	let directory = directory();
	let file = quick_community(directory.path());
	let (file, data) = (file.to_str().unwrap(), directory.path().join("data"));
	let key = "--unsafe-force-node-key-generation";
	let alice = ["--chain", file, "--alice", "--force-authoring", "--base-path", data.to_str().unwrap(), key];
	// The vote is counted again when its blocks are older than what a node keeps.
	let node = Node::start(&[&alice[..], &["--state-pruning", "archive"]].concat());
	let outcome = example::walk(&node.url).await.expect("the example walks to its end");
	assert_eq!((outcome.proposal, outcome.quota), (0, 4_000_000_000));
	assert!(!outcome.upheld, "the jury has dismissed the challenge");

	// What the chain says of it.
	let app = node.app().await;
	let info = app.ask("community_info", &[]).await;
	assert_eq!(info["members"], json!(10), "the challenged newcomer stays");
	let mut council = Vec::new();
	for member in &outcome.council {
		let person = app.ask("community_member", &[json!(member)]).await;
		council.push(person["account"].as_str().unwrap().to_owned());
	}
	council.sort();
	let mut seated: Vec<_> =
		info["council"].as_array().unwrap().iter().map(|seat| seat.as_str().unwrap()).collect();
	seated.sort();
	assert_eq!(seated, council);
	// Four of five approve of Dave, and three of Ferdie. Then Alice's voters are less represented than Charlie's.
	let mut elected = outcome.council.clone();
	elected.sort();
	assert_eq!(elected, [0, 3, 5]);
	let begun = view(&app, "Elections", "has_begun", vec![variant("Council")]).await;
	assert_eq!(begun.as_bool(), Some(true), "the founding is over");

	// Anybody counts the vote and the election again, with the commands of the guide.
	let program = "target/debug/rochdale-node ";
	let counted = commands(PAGE, program);
	assert_eq!(counted.len(), 4, "{counted:?}");
	for command in counted {
		let words: Vec<_> = command[program.len()..].split_whitespace().collect();
		let said = run_well(&[&words[..], &["--url", node.url.as_str()]].concat());
		assert!(!said.trim().is_empty(), "{command}");
		println!("{command}\n{said}");
	}
}
