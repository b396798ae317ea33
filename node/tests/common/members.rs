//! What members do together on a running chain: they decide, and they elect.

// A test of the example has it twice.
#[allow(clippy::duplicate_mod)]
#[path = "../../examples/common/view.rs"]
mod view;

use std::time::Duration;

use futures::future::join_all;
use subxt::{
	dynamic::{self, At, Value},
	ext::scale_value::{Composite, ValueDef},
};
use subxt_signer::sr25519::Keypair;

use super::{network::Call, App, PATIENCE};

/// The time between two questions to the chain.
const LOOK: Duration = Duration::from_millis(300);

/// A variant of an enumeration that has no fields.
pub fn variant(name: &str) -> Value {
	Value::unnamed_variant(name, [])
}

/// The name of a variant.
pub fn name(value: &Value) -> Option<&str> {
	match &value.value {
		ValueDef::Variant(variant) => Some(&variant.name),
		_ => None,
	}
}

/// The items of a list.
pub fn items(value: &Value) -> Vec<&Value> {
	match &value.value {
		ValueDef::Composite(list) => list.values().collect(),
		_ => Vec::new(),
	}
}

/// A call with these fields.
pub fn call<const N: usize>(pallet: &str, name: &str, fields: [(&str, Value); N]) -> Call {
	dynamic::transaction(pallet, name, Composite::named(fields))
}

/// The answer of a view function, as of the newest final block.
pub async fn view(app: &App, pallet: &str, function: &str, arguments: Vec<Value>) -> Value {
	view::view(&app.chain, pallet, function, arguments).await.unwrap()
}

/// Submits this again and again until it succeeds, because its time has not come.
pub async fn when_it_is_time(app: &App, call: &Call, signer: &Keypair) {
	let trying = async {
		loop {
			let included = app.submit(call, signer).await.unwrap();
			if included.wait_for_success().await.is_ok() {
				return;
			}
			tokio::time::sleep(LOOK).await;
		}
	};
	tokio::time::timeout(PATIENCE, trying).await.expect("its time comes");
}

/// The members decide this call on this track, as the assembly's proposal with this number. The first of `members`
/// proposes it, the next two support it, and all of them vote for it. Returns when the chain has made the call.
pub async fn members_decide(app: &App, number: u32, track: &str, decided: Call, members: &[Keypair]) {
	let proposal = || ("proposal", Value::from(number));
	let origin = Value::unnamed_variant("Tracks", [variant(track)]);
	let propose = call("Assembly", "propose", [("proposal_origin", origin), ("call", decided.into_value())]);
	app.succeed(&propose, &members[0]).await;
	let support = call("Assembly", "support", [proposal()]);
	join_all(members[1..3].iter().map(|member| app.succeed(&support, member))).await;
	when_it_is_time(app, &call("Assembly", "open", [proposal()]), &members[0]).await;
	let vote = call("Assembly", "vote", [proposal(), ("ballot", variant("Aye"))]);
	join_all(members.iter().map(|member| app.succeed(&vote, member))).await;
	let waiting = async {
		loop {
			let shown = view(app, "Assembly", "proposal", vec![number.into()]).await;
			let shown = shown.at(0);
			let stage = shown.at("stage").and_then(name).expect("it is kept");
			if stage == "Closed" {
				return;
			}
			tokio::time::sleep(LOOK).await;
		}
	};
	tokio::time::timeout(PATIENCE, waiting).await.expect("the call is made");
}

/// Waits until an election of this body is at this stage, and returns its number.
pub async fn until_election(app: &App, body: &str, stage: &str) -> u32 {
	let waiting = async {
		loop {
			let answer = view(app, "Elections", "open_election", vec![variant(body)]).await;
			let open = answer.at(0);
			if open.at(1).at("stage").and_then(name) == Some(stage) {
				let round = open.at(0).and_then(Value::as_u128).expect("an election has a number");
				return u32::try_from(round).unwrap();
			}
			tokio::time::sleep(LOOK).await;
		}
	};
	tokio::time::timeout(PATIENCE, waiting).await.unwrap_or_else(|_| panic!("{body}: no election is {stage}"))
}

/// The numbers of the members who stand, in the order of the ballot paper.
pub async fn ballot_paper(app: &App, body: &str, round: u32) -> Vec<u64> {
	let paper = view(app, "Elections", "paper", vec![variant(body), round.into()]).await;
	let member = |line: &Value| line.at("member").and_then(Value::as_u128).expect("a line names a member");
	items(&paper).into_iter().map(|line| u64::try_from(member(line)).unwrap()).collect()
}

/// A ballot that approves of these members, who stand.
pub fn ballot(body: &str, paper: &[u64], approved: &[u64]) -> Call {
	let place = |member: &u64| paper.iter().position(|stands| stands == member).expect("they stand");
	let mut places: Vec<_> = approved.iter().map(|member| place(member) as u32).collect();
	places.sort();
	let places = Value::unnamed_composite(places.into_iter().map(Value::from));
	call("Elections", "vote", [("body", variant(body)), ("ballot", places)])
}
