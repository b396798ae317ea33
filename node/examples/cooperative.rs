//! A cooperative from its founding to the first patronage refund, on the development chain. Alice, Bob and Charlie
//! found a bakery, elect a bookkeeper and sell bread to Dave. They record their hours and close the books, and each is
//! paid according to the bylaws.
//!
//! ```text
//! target/debug/examples/cooperative [URL]
//! ```
//!
//! Only the keys, and times that are short enough to watch, are particular to the development chain.
//!
//! It is one long function, so that it reads like the steps of a person.

use std::time::{Duration, Instant};

use serde_json::Value as Json;
use subxt::{
	config::substrate::{AccountId32, H256},
	dynamic::{self, Value},
	ext::scale_value::{value, Composite},
	rpcs::client::{RpcClient, RpcParams},
	transactions::DynamicPayload,
	OnlineClient, PolkadotConfig,
};
use subxt_signer::sr25519::{dev, Keypair};

pub type Error = Box<dyn std::error::Error>;
type Call = DynamicPayload<Composite<()>>;

/// One unit of the native currency.
pub const UNIT: u128 = 1_000_000_000;
/// The price of a share.
pub const PAR: u128 = 5 * UNIT;
/// The price that Dave pays for bread.
pub const SALES: u128 = 20 * UNIT;
/// The hours that each member has worked.
pub const HOURS: [u64; 3] = [10, 20, 30];
/// The longest time to wait for anything.
const PATIENCE: Duration = Duration::from_secs(300);

struct App {
	rpc: RpcClient,
	chain: OnlineClient<PolkadotConfig>,
}

impl App {
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
				Err(_) if start.elapsed() < PATIENCE => tokio::time::sleep(Duration::from_secs(3)).await,
				other => return other,
			}
		}
	}

	async fn ask(&self, method: &str, arguments: &[Json]) -> Result<Json, Error> {
		let mut params = RpcParams::new();
		for argument in arguments {
			params.push(argument)?;
		}
		Ok(self.rpc.request(method, params).await?)
	}

	/// The amount that somebody can spend.
	async fn purse(&self, who: &Keypair) -> Result<u128, Error> {
		let balance = self.ask("community_balance", &[address(who).to_string().into()]).await?;
		amount(&balance["free"])
	}

	/// Claims dividends until somebody has this amount.
	async fn gather(&self, who: &Keypair, enough: u128) -> Result<(), Error> {
		let start = Instant::now();
		while self.purse(who).await? < enough {
			if start.elapsed() > PATIENCE * 2 {
				return Err("no dividends come: is the chain making blocks?".into());
			}
			let claim =
				dynamic::transaction("Dividend", "claim", Composite::named(Vec::<(&str, Value)>::new()));
			if self.send(claim, who).await.is_err() {
				tokio::time::sleep(Duration::from_secs(5)).await;
			}
		}
		Ok(())
	}
}

fn address(who: &Keypair) -> AccountId32 {
	who.public_key().to_account_id()
}

/// An amount, which is a text in JSON.
fn amount(json: &Json) -> Result<u128, Error> {
	Ok(json.as_str().ok_or("the node says an amount")?.parse()?)
}

fn units(amount: u128) -> String {
	format!("{}.{:02}", amount / UNIT, amount % UNIT / (UNIT / 100))
}

fn cooperatives<const N: usize>(name: &str, fields: [(&str, Value); N]) -> Call {
	dynamic::transaction("Cooperatives", name, Composite::named(fields))
}

fn document(name: &str) -> Value {
	let reference = Value::from_bytes(format!("https://example.org/{name}"));
	let hash = Value::from_bytes([0; 32]);
	value!({ reference: reference, hash: hash })
}

fn percent(part: u32) -> Value {
	Value::from(part * 10_000_000)
}

/// The bylaws: a fifth of a surplus goes to the reserve, and a twentieth to the commons. Half of the part for patronage
/// is paid at once.
fn bylaws() -> Value {
	let second = 1_000u64;
	let decision = |quorum: u32, majority: u32| {
		let (quorum, majority) = (percent(quorum), percent(majority));
		value!({ quorum: quorum, majority: majority, duration: 20 * second })
	};
	let (ordinary, qualified) = (decision(50, 50), decision(60, 60));
	let (on_bylaws, dissolution) = (decision(60, 66), decision(66, 75));
	let (reserve, commons, interest, cash) = (percent(20), percent(5), percent(2), percent(50));
	let class = value!({ kind: Worker(), weight: 1u8 });
	let hours = Value::from_bytes("hours");
	let work = value!({ name: hours, weight: 1u32 });
	let (classes, work) = (Value::unnamed_composite([class]), Value::unnamed_composite([work]));
	let (document, solvency) = (document("bylaws"), percent(25));
	value!({
		document: document,
		classes: classes,
		book: Native(),
		par: PAR,
		least_shares: 1u32,
		most_shares: 10u32,
		first_shares: 1u32,
		instalment_time: 600 * second,
		notice: 30 * second,
		defence: 30 * second,
		admission: Members(),
		recording: Office(Bookkeeper()),
		decisions: {
			ordinary: ordinary,
			qualified: qualified,
			bylaws: on_bylaws,
			dissolution: dissolution,
		},
		waterfall: { reserve: reserve, commons: commons, interest: interest, cash: cash },
		solvency: solvency,
		period: 90 * second,
		claim_time: 600 * second,
		contest_time: 10 * second,
		work: work,
	})
}

/// Goes from the founding to the first patronage refund, and prints each step. Returns the number of the cooperative,
/// and the amount that each founder was paid at the end.
pub async fn walk(url: &str) -> Result<(u32, Vec<u128>), Error> {
	let rpc = RpcClient::from_insecure_url(url).await?;
	let chain = OnlineClient::<PolkadotConfig>::from_rpc_client(rpc.clone()).await?;
	let app = App { rpc, chain };
	let founders = [("Alice", dev::alice()), ("Bob", dev::bob()), ("Charlie", dev::charlie())];
	let dave = dev::dave();

	println!("Deposits and shares are paid from dividends, of which there must be some minutes' first …");
	app.gather(&founders[0].1, 35 * UNIT).await?;
	for (_, founder) in &founders[1..] {
		app.gather(founder, 10 * UNIT).await?;
	}
	app.gather(&dave, SALES + UNIT).await?;

	let all = app.ask("community_coops", &[]).await?;
	let known = all["coops"].as_array().ok_or("the node lists cooperatives")?;
	let id = known.iter().filter_map(|coop| coop["id"].as_u64()).max().map_or(0, |last| last as u32 + 1);
	let coop = || ("cooperative", Value::from(id));
	let mut persons = Vec::new();
	for (_, founder) in &founders {
		let person = app.ask("community_member", &[address(founder).to_string().into()]).await?;
		let number = person["id"].as_u64().ok_or("the founders are members of the community")?;
		persons.push(Value::unnamed_composite([value!(Person(number)), Value::from(0u8), Value::from(1u32)]));
	}
	let found = [
		("name", Value::from_bytes("The Bakers")),
		("bylaws", bylaws()),
		("founders", Value::unnamed_composite(persons)),
	];
	app.send(cooperatives("found", found), &founders[0].1).await?;
	// Each signs the proposal that the node has shown, and not any other one with this number.
	let founding = app.ask("community_coopFounding", &[id.into()]).await?;
	let proposal: H256 = founding["proposal"].as_str().ok_or("the node says what they sign")?.parse()?;
	let proposal = Value::from_bytes(proposal);
	for (_, founder) in &founders[1..] {
		app.send(cooperatives("sign", [coop(), ("proposal", proposal.clone())]), founder).await?;
	}
	println!(
		"Cooperative {id}: The Bakers, of {} members with a share of {} each",
		founders.len(),
		units(PAR)
	);

	let election = value!(Election { office: Bookkeeper(), member: Some(1u32) });
	let propose = [
		coop(),
		("member", Value::from(0u32)),
		("kind", value!(Ordinary())),
		("motion", election),
		("document", document("minutes")),
	];
	app.send(cooperatives("propose", propose), &founders[0].1).await?;
	for number in 0..2u32 {
		let vote = [
			coop(),
			("resolution", Value::from(0u32)),
			("member", Value::from(number)),
			("vote", value!(Aye())),
		];
		app.send(cooperatives("vote", vote), &founders[number as usize].1).await?;
	}
	let weight = value!({ ref_time: 0u64, proof_size: 0u64 });
	let close = [coop(), ("resolution", Value::from(0u32)), ("weight_bound", weight)];
	app.send(cooperatives("close_resolution", close), &dave).await?;
	println!("  two of three votes have made Bob the bookkeeper: the third could not change it");

	let buy = [coop(), ("amount", Value::from(SALES)), ("memo", Value::from_bytes("bread"))];
	app.send(cooperatives("buy", buy), &dave).await?;
	println!("  Dave has bought bread for {}", units(SALES));

	for (number, hours) in HOURS.into_iter().enumerate() {
		let record = [
			coop(),
			("member", Value::from(number as u32)),
			("kind", Value::from(0u8)),
			("units", Value::from(hours)),
			("reference", Value::from_bytes("the week's sheet")),
		];
		app.send(cooperatives("record_work", record), &founders[1].1).await?;
	}
	println!("  Bob has written down everybody's hours: {HOURS:?}");

	app.send_when_it_is_time(cooperatives("close_period", [coop()]), &dave).await?;
	let period = app.ask("community_coopPeriod", &[id.into(), 0.into()]).await?;
	println!("The books of period 0 are closed");
	let lines = period["waterfall"]["lines"].as_array().ok_or("it is closed")?;
	for line in lines {
		let (step, reason) = (line["step"].as_str(), line["reason"].as_str());
		let (step, reason) = (step.unwrap_or_default(), reason.unwrap_or_default());
		println!("  {:>8}  {step:<12} {reason}", units(amount(&line["amount"])?));
	}

	println!("Everybody claims what is theirs");
	let mut refunds = Vec::new();
	for (number, (name, founder)) in founders.iter().enumerate() {
		let before = app.purse(founder).await?;
		let claim = [coop(), ("period", Value::from(0u32)), ("member", Value::from(number as u32))];
		app.send(cooperatives("claim_patronage", claim), &dave).await?;
		let paid = app.purse(founder).await? - before;
		println!("  {name} is paid {} for {} hours", units(paid), HOURS[number]);
		refunds.push(paid);
	}
	Ok((id, refunds))
}

#[allow(dead_code)]
#[tokio::main]
async fn main() -> Result<(), Error> {
	let url = std::env::args().nth(1).unwrap_or_else(|| "ws://127.0.0.1:9944".into());
	walk(&url).await.map(|_| ())
}
