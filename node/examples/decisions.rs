//! How the members of the development chain decide, elect and judge. A proposal becomes a rule, newcomers join, the
//! council is elected, and a jury decides a dispute.
//!
//! ```text
//! target/debug/examples/decisions [URL]
//! ```
//!
//! It takes some ten minutes. Only the keys, and times that are short enough to watch, are particular to the development
//! chain. The newcomers are people whose keys are derived with //Newcomer//0 and so on.

// A test of this example has it twice: as a part of the example, and of what all tests share.
#[allow(clippy::duplicate_mod)]
#[path = "common/view.rs"]
mod view;

use std::{
	future::Future,
	time::{Duration, Instant},
};

use codec::Encode;
use futures::future::{join_all, try_join, try_join_all};
use serde_json::Value as Json;
use subxt::{
	config::substrate::AccountId32,
	dynamic::{self, At, Value},
	ext::scale_value::{Composite, ValueDef},
	rpcs::client::{RpcClient, RpcParams},
	transactions::DynamicPayload,
	OnlineClient, PolkadotConfig,
};
use subxt_signer::sr25519::{dev, Keypair};

pub type Error = Box<dyn std::error::Error>;
type Call = DynamicPayload<Composite<()>>;

/// The founders, whose numbers are their places here.
const NAMES: [&str; 6] = ["Alice", "Bob", "Charlie", "Dave", "Eve", "Ferdie"];
/// How many people join. Without the first, about whom there is a dispute, they are as many as a jury has seats.
const NEWCOMERS: u64 = 4;
/// A second of compute, in nanoseconds.
const SECOND: u128 = 1_000_000_000;
/// The free quota, unless the community has changed it.
const QUOTA: u128 = 2 * SECOND;
/// The longest time to wait for anything: the time from one election to the next is less.
const PATIENCE: Duration = Duration::from_secs(900);
/// The time between two questions to the node.
const LOOK: Duration = Duration::from_secs(1);

/// What has come of it.
#[derive(Debug)]
pub struct Outcome {
	/// The number of the proposal, and the quota in nanoseconds, as the members have decided it.
	pub proposal: u32,
	pub quota: u128,
	/// The members on the council.
	pub council: Vec<u64>,
	/// Whether the jury has found that the challengers are right.
	pub upheld: bool,
}

struct App {
	rpc: RpcClient,
	chain: OnlineClient<PolkadotConfig>,
	founders: [Keypair; 6],
	newcomers: Vec<Keypair>,
}

impl App {
	async fn connect(url: &str) -> Result<Self, Error> {
		let rpc = RpcClient::from_insecure_url(url).await?;
		let chain = OnlineClient::<PolkadotConfig>::from_rpc_client(rpc.clone()).await?;
		let founders = [dev::alice(), dev::bob(), dev::charlie(), dev::dave(), dev::eve(), dev::ferdie()];
		let mut newcomers = Vec::new();
		for number in 0..NEWCOMERS {
			newcomers.push(Keypair::from_uri(&format!("//Newcomer//{number}").parse()?)?);
		}
		Ok(Self { rpc, chain, founders, newcomers })
	}

	/// Sends a transaction, and waits until it is in a block and has succeeded.
	async fn send(&self, call: Call, signer: &Keypair) -> Result<(), Error> {
		let at = self.chain.at_current_block().await?;
		let sent = at.transactions().sign_and_submit_then_watch_default(&call, signer).await?;
		sent.wait_for_finalized_success().await?;
		Ok(())
	}

	/// Sends it again and again until it succeeds, because it must wait for a certain time.
	async fn send_when_it_is_time(&self, call: Call, signer: &Keypair) -> Result<(), Error> {
		let start = Instant::now();
		loop {
			match self.send(call.clone(), signer).await {
				Err(_) if start.elapsed() < PATIENCE => tokio::time::sleep(3 * LOOK).await,
				other => return other,
			}
		}
	}

	/// The answer of a view function.
	async fn view(&self, pallet: &str, function: &str, arguments: Vec<Value>) -> Result<Value, Error> {
		view::view(&self.chain, pallet, function, arguments).await
	}

	/// Looks again and again, until there is an answer.
	async fn until<Answer, Looking>(&self, what: &str, look: impl Fn() -> Looking) -> Result<Answer, Error>
	where
		Looking: Future<Output = Result<Option<Answer>, Error>>,
	{
		let start = Instant::now();
		while start.elapsed() < PATIENCE {
			if let Some(answer) = look().await? {
				return Ok(answer);
			}
			tokio::time::sleep(LOOK).await;
		}
		Err(format!("{what}: not in {PATIENCE:?}").into())
	}

	/// The number of a person, and the status. None if the chain does not know them.
	async fn person(&self, who: &Keypair) -> Option<(u64, String)> {
		let mut params = RpcParams::new();
		params.push(address(who).to_string()).ok()?;
		let person: Json = self.rpc.request("community_member", params).await.ok()?;
		Some((person["id"].as_u64()?, person["status"].as_str()?.to_owned()))
	}

	/// The free quota of a member, in nanoseconds of compute.
	async fn quota(&self) -> Result<u128, Error> {
		let cap = Value::unnamed_variant("Cap", [Value::unnamed_composite([])]);
		let key = Value::unnamed_variant("Allowance", [cap]);
		let parameters = dynamic::storage::<(Value,), Value>("Parameters", "Parameters");
		let at = self.chain.at_current_block().await?;
		let Some(stored) = at.storage().try_fetch(parameters, (key,)).await? else { return Ok(QUOTA) };
		let value = stored.decode()?;
		Ok(value.at(0).at(0).and_then(Value::as_u128).ok_or("a quota is a number")?)
	}
}

fn address(who: &Keypair) -> AccountId32 {
	who.public_key().to_account_id()
}

fn call<const N: usize>(pallet: &str, name: &str, fields: [(&str, Value); N]) -> Call {
	dynamic::transaction(pallet, name, Composite::named(fields))
}

fn variant(name: &str) -> Value {
	Value::unnamed_variant(name, [])
}

/// The name of a variant.
fn name(value: &Value) -> Option<&str> {
	match &value.value {
		ValueDef::Variant(variant) => Some(&variant.name),
		_ => None,
	}
}

/// The items of a list.
fn items(value: &Value) -> Vec<&Value> {
	match &value.value {
		ValueDef::Composite(list) => list.values().collect(),
		_ => Vec::new(),
	}
}

/// The number of a member in a line of a list.
fn member(line: &Value) -> Option<u64> {
	line.at("member").and_then(Value::as_u128).and_then(|number| u64::try_from(number).ok())
}

fn name_of(member: u64) -> String {
	let founder = usize::try_from(member).ok().and_then(|place| NAMES.get(place));
	founder.map_or_else(|| format!("member {member}"), |name| (*name).to_owned())
}

fn names_of(members: &[u64]) -> String {
	members.iter().map(|member| name_of(*member)).collect::<Vec<_>>().join(", ")
}

/// Invites those newcomers who are no members yet. Alice invites, and Bob knows them, too. Returns their numbers.
async fn invite(app: &App) -> Result<Vec<u64>, Error> {
	let [alice, bob, ..] = &app.founders;
	let mut numbers = Vec::new();
	for newcomer in &app.newcomers {
		let invite = call("Members", "invite", [("who", Value::from_bytes(address(newcomer)))]);
		if app.person(newcomer).await.is_none() {
			app.send_when_it_is_time(invite, alice).await?;
		}
	}
	join_all(app.newcomers.iter().map(|newcomer| async move {
		if app.person(newcomer).await.is_some_and(|(_, status)| status == "invited") {
			let _ = app.send(call("Members", "accept_invitation", []), newcomer).await;
		}
	}))
	.await;
	for newcomer in &app.newcomers {
		let (id, status) = app.person(newcomer).await.ok_or("they are invited")?;
		if status == "candidate" {
			app.send_when_it_is_time(call("Members", "vouch", [("id", id.into())]), bob).await?;
		}
		numbers.push(id);
	}
	Ok(numbers)
}

/// The newcomers join as soon as the time to challenge them is over.
async fn join(app: &App, numbers: &[u64]) -> Result<(), Error> {
	for (newcomer, id) in app.newcomers.iter().zip(numbers) {
		if app.person(newcomer).await.is_some_and(|(_, status)| status != "active") {
			let join = call("Members", "join", [("id", (*id).into())]);
			app.send_when_it_is_time(join, &app.founders[0]).await?;
		}
	}
	Ok(())
}

/// The members change the free quota. Returns the number of the proposal, and the quota.
async fn decide(app: &App) -> Result<(u32, u128), Error> {
	let [alice, _, charlie, dave, eve, _] = &app.founders;
	let old = app.quota().await?;
	let new = if old == QUOTA { 2 * QUOTA } else { QUOTA };
	let wanted = Value::unnamed_variant("Some", [new.into()]);
	let cap = Value::unnamed_variant("Cap", [Value::unnamed_composite([]), wanted]);
	let change = call("Policy", "set_parameter", [("key_value", Value::unnamed_variant("Allowance", [cap]))]);
	let origin = Value::unnamed_variant("Tracks", [variant("Policy")]);
	let propose = call("Assembly", "propose", [("proposal_origin", origin), ("call", change.into_value())]);
	app.send(propose, dave).await?;
	let next = dynamic::storage::<(), u32>("Assembly", "NextProposal");
	let at = app.chain.at_current_block().await?;
	let number = at.storage().fetch(next, ()).await?.decode()?.saturating_sub(1);
	let proposal = || ("proposal", Value::from(number));
	println!(
		"Proposal {number}: Dave wants a free quota of {} s instead of {} s",
		new / SECOND,
		old / SECOND
	);

	let support = call("Assembly", "support", [proposal()]);
	try_join_all([alice, charlie].map(|supporter| app.send(support.clone(), supporter))).await?;
	let subject = ("subject", Value::unnamed_variant("Proposal", [number.into()]));
	let text = ("text", Value::from_bytes("More of us write apps now."));
	app.send(call("Assembly", "say", [subject, ("kind", variant("For")), text]), eve).await?;
	println!("  Alice and Charlie support it, and Eve argues for it. The vote begins after the discussion …");
	app.send_when_it_is_time(call("Assembly", "open", [proposal()]), alice).await?;
	let votes = app.founders.iter().zip(NAMES).map(|(voter, who)| {
		let ballot = if who == "Ferdie" { "Nay" } else { "Aye" };
		app.send(call("Assembly", "vote", [proposal(), ("ballot", variant(ballot))]), voter)
	});
	try_join_all(votes).await?;
	println!(
		"  The vote is open: five are for it, and Ferdie is against it. The majority must last for a while …"
	);
	let stage = |wanted: &'static str| async move {
		let shown = app.view("Assembly", "proposal", vec![number.into()]).await?;
		let shown = shown.at(0);
		let stage = shown.at("stage").and_then(name);
		// It may be over already.
		Ok::<_, Error>((stage == Some(wanted) || stage == Some("Closed")).then_some(()))
	};
	app.until("the approval", || stage("Decided")).await?;
	println!("  It is approved. There is some time before the chain carries it out, in which it can be cancelled …");
	app.until("the call", || stage("Closed")).await?;
	let quota = app.quota().await?;
	println!("  The chain has carried it out: the free quota is {} s", quota / SECOND);
	Ok((number, quota))
}

/// The number of the open election of the council and its stage.
async fn election(app: &App) -> Result<Option<(u128, String)>, Error> {
	let answer = app.view("Elections", "open_election", vec![variant("Council")]).await?;
	let open = answer.at(0);
	let (round, election) = (open.at(0).and_then(Value::as_u128), open.at(1));
	let stage = election.at("stage").and_then(name);
	Ok(round.zip(stage.map(str::to_owned)))
}

/// The members elect a council. Returns those who sit on it.
async fn elect(app: &App) -> Result<Vec<u64>, Error> {
	let body = || ("body", variant("Council"));
	let in_stage = |wanted: &'static str| async move {
		Ok::<_, Error>(election(app).await?.filter(|(_, stage)| stage == wanted).map(|(round, _)| round))
	};
	println!("Election: the chain opens the first one by itself, because there are seven members or more …");
	let round = app.until("an election", || in_stage("Standing")).await?;
	// Those who have a seat from an earlier election cannot stand.
	let stands = [0usize, 2, 3, 5].map(|place| async move {
		let _ = app.send(call("Elections", "stand", [body()]), &app.founders[place]).await;
	});
	join_all(stands).await;
	println!("Election: Alice, Charlie, Dave and Ferdie stand for the council. The time to stand goes on …");
	app.until("the vote", || in_stage("Voting")).await?;
	let paper = app.view("Elections", "paper", vec![variant("Council"), round.into()]).await?;
	let paper: Vec<_> = items(&paper).into_iter().filter_map(member).collect();
	// The voters, and those whom each of them approves.
	let wishes = [(0usize, [0, 3]), (1, [3, 5]), (2, [2, 3]), (3, [3, 5]), (5, [0, 5])];
	let votes = wishes.map(|(voter, approved)| {
		let places = (0u32..).zip(&paper).filter(|(_, candidate)| approved.contains(*candidate));
		let ballot = Value::unnamed_composite(places.map(|(place, _)| Value::from(place)));
		app.send(call("Elections", "vote", [body(), ("ballot", ballot)]), &app.founders[voter])
	});
	try_join_all(votes).await?;
	println!("Election: five members have voted, each for two candidates. The vote goes on until its time is over …");
	app.until("the count", || async move {
		let open = election(app).await?;
		Ok::<_, Error>(open.is_none_or(|(other, _)| other != round).then_some(()))
	})
	.await?;
	let seats = app.view("Elections", "seats", vec![variant("Council")]).await?;
	let council: Vec<_> = items(&seats).into_iter().filter_map(member).collect();
	println!(
		"Election: on the council sit {}. The founders' council decides nothing any more",
		names_of(&council)
	);
	Ok(council)
}

/// The hash by which a principal commits to a seed, in the case with this number.
fn sealed_seed(case: u32, side: u8, seed: [u8; 32]) -> Value {
	let first_panel = 0u8;
	let words = (b"seed of a principal", case, first_panel, side, seed).encode();
	Value::from_bytes(sp_io::hashing::blake2_256(&words))
}

/// The hash by which a juror commits to a vote.
fn sealed_vote(case: u32, juror: u64, upheld: bool, reason: &str, salt: [u8; 32]) -> Value {
	let first_panel = 0u8;
	let words = (b"vote of a juror", case, first_panel, juror, upheld, reason.as_bytes(), salt).encode();
	Value::from_bytes(sp_io::hashing::blake2_256(&words))
}

/// Waits until a case is at this stage.
async fn until_stage(app: &App, case: u32, wanted: &'static str) -> Result<Value, Error> {
	app.until(wanted, || async move {
		let shown = app.view("Juries", "case", vec![case.into()]).await?;
		let stage = shown.at(0).at("stage").and_then(name).map(str::to_owned);
		if stage.as_deref() == Some("Over") && wanted != "Over" {
			return Err(
				format!("the case was over before it was {wanted}: was this program too slow?").into()
			);
		}
		Ok::<_, Error>((stage.as_deref() == Some(wanted)).then_some(shown))
	})
	.await
}

/// Eve challenges the first newcomer, and a jury decides. Returns whether it has found that Eve is right.
async fn judge(app: &App, numbers: &[u64]) -> Result<bool, Error> {
	let (eve, respondent, id) = (&app.founders[4], &app.newcomers[0], numbers[0]);
	let challenge = [("id", id.into()), ("reason", Value::from_bytes([0; 32]))];
	app.send_when_it_is_time(call("Members", "challenge", challenge), eve).await?;
	let dispute = Value::unnamed_variant("Challenge", [id.into()]);
	let about = app.view("Juries", "case_about", vec![dispute]).await?;
	let case = about.at(0).and_then(Value::as_u128).ok_or("a jury is asked")?;
	let case = u32::try_from(case)?;
	let of_case = || ("case", Value::from(case));
	println!("Jury: Eve says that member {id} is no real person. A jury is asked: case {case}");

	// Each side mixes a secret number into the lot, so that nobody can know whom it will draw.
	let sides = [(eve, 0u8, "Claimant"), (respondent, 1u8, "Respondent")];
	let seed = |side: u8| [side + 1; 32];
	let commits = sides.map(|(who, side, _)| {
		let commitment = ("commitment", sealed_seed(case, side, seed(side)));
		app.send_when_it_is_time(call("Juries", "commit_seed", [of_case(), commitment]), who)
	});
	try_join_all(commits).await?;
	println!("Jury: both sides have sealed a secret for the lot. The chain waits for chance: three or four minutes …");
	until_stage(app, case, "Unsealing").await?;
	let reveals = sides.map(|(who, side, name)| {
		let seed = ("seed", Value::from_bytes(seed(side)));
		app.send(call("Juries", "reveal_seed", [of_case(), ("side", variant(name)), seed]), who)
	});
	try_join_all(reveals).await?;

	until_stage(app, case, "Summoning").await?;
	let panel = app.view("Juries", "panel", vec![case.into(), variant("First")]).await?;
	let panel: Vec<_> = items(&panel).into_iter().filter_map(member).collect();
	println!("Jury: the lot has drawn {}. Nobody is drawn who is near to one of the two", names_of(&panel));
	let key_of = |juror: u64| -> Result<&Keypair, Error> {
		let newcomers = numbers.iter().zip(&app.newcomers).map(|(id, key)| (*id, key));
		let mut all = (0u64..).zip(&app.founders).chain(newcomers);
		Ok(all.find(|(id, _)| *id == juror).ok_or("the jurors are known here")?.1)
	};
	let mut jurors = Vec::new();
	for juror in panel {
		jurors.push((juror, key_of(juror)?));
	}
	let accepts = jurors.iter().map(|(_, key)| app.send(call("Juries", "accept", [of_case()]), key));
	try_join_all(accepts).await?;
	until_stage(app, case, "Deliberating").await?;
	let text = ("text", Value::from_bytes("Alice and Bob have known me for years."));
	app.send(call("Juries", "state", [of_case(), text]), respondent).await?;
	println!("Jury: all accept. Member {id} defends themselves, and the jurors read it and talk about it …");

	until_stage(app, case, "Voting").await?;
	let reason = "I have met them.";
	let salt = |juror: u64| [juror as u8; 32];
	let commits = jurors.iter().map(|(juror, key)| {
		let commitment = ("commitment", sealed_vote(case, *juror, false, reason, salt(*juror)));
		app.send(call("Juries", "commit_vote", [of_case(), commitment]), key)
	});
	try_join_all(commits).await?;
	until_stage(app, case, "Revealing").await?;
	let reveals = jurors.iter().map(|(juror, key)| {
		let (upheld, reason) = (("upheld", false.into()), ("reason", Value::from_bytes(reason)));
		let salt = ("salt", Value::from_bytes(salt(*juror)));
		app.send(call("Juries", "reveal_vote", [of_case(), upheld, reason, salt]), key)
	});
	try_join_all(reveals).await?;
	println!("Jury: each juror has voted in secret, and then shown the vote with a reason");
	let over = until_stage(app, case, "Over").await?;
	let upheld = over.at(0).at("verdict").at(0).and_then(Value::as_bool).ok_or("the jury has decided")?;
	let verdict =
		if upheld { "Eve is right, and the member goes" } else { "Eve is wrong, and the member stays" };
	println!("Jury: {verdict}");
	Ok(upheld)
}

/// Goes from a proposal to a verdict, and prints each step.
pub async fn walk(url: &str) -> Result<Outcome, Error> {
	let app = App::connect(url).await?;
	let numbers = invite(&app).await?;
	println!(
		"Newcomers: Alice and Bob vouch for {}. For three minutes everybody can object",
		names_of(&numbers)
	);
	let (proposal, quota) = decide(&app).await?;
	println!("Newcomers: they wait until nobody can object any more …");
	join(&app, &numbers).await?;
	println!("Newcomers: they are members now, with one vote each");
	let (council, upheld) = try_join(elect(&app), judge(&app, &numbers)).await?;
	Ok(Outcome { proposal, quota, council, upheld })
}

#[allow(dead_code)]
#[tokio::main]
async fn main() -> Result<(), Error> {
	let url = std::env::args().nth(1).unwrap_or_else(|| "ws://127.0.0.1:9944".into());
	let outcome = walk(&url).await?;
	println!(
		"\nThe free quota is {} s; on the council sit {}; the challenge was {}.",
		outcome.quota / SECOND,
		names_of(&outcome.council),
		if outcome.upheld { "upheld" } else { "dismissed" }
	);
	println!("Count the votes again: target/debug/rochdale-node assembly recount {}", outcome.proposal);
	Ok(())
}
