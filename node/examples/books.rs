//! The books of a bakery on the development chain. It founds itself, raises shares, and buys an oven and flour on credit.
//! It sells, sends an invoice, and pays an expense claim that two others approve. The assembly approves the accounts.
//! Then come the closing and patronage. At the end it prints the books and the meeting, and audits them. The file is long
//! because it is one story, and each step needs the steps before.
//!
//! ```text
//! target/debug/examples/books [URL [YEARS]]
//! ```
//!
//! One year takes less than three minutes. In a second one the assembly is a meeting with notice, votes and minutes, which
//! takes about eight minutes more. Only the keys, the town's vouchers, and times that are short enough to watch are
//! particular to the development chain: a year lasts 90 seconds.

#[path = "common/bylaws.rs"]
mod bylaws;
#[path = "common/meeting.rs"]
mod meeting;

use std::{
	path::Path,
	process::Command,
	time::{Duration, Instant},
};

use codec::{DecodeAll, Encode};
use frame_support::view_functions::ViewFunctionDispatchError;
use futures::future::try_join_all;
use serde_json::Value as Json;
use subxt::{
	config::substrate::{AccountId32, H256},
	dynamic::{self, At, Value},
	ext::scale_value::{scale::decode_as_type, value, Composite, ValueDef},
	rpcs::client::{RpcClient, RpcParams},
	transactions::DynamicPayload,
	OnlineClient, PolkadotConfig,
};
use subxt_signer::sr25519::{dev, Keypair};

pub type Error = Box<dyn std::error::Error>;
type Call = DynamicPayload<Composite<()>>;

/// One unit of the native currency, which pays the deposits.
const UNIT: u128 = 1_000_000_000;
/// One voucher, in hundredths.
const BRD: u128 = 100;
/// The price of a share. Each founder takes three of them.
pub const PAR: u128 = 500 * BRD;
pub const SHARES: u32 = 3;
/// What members buy in the first year, what others buy, and what a café owes and pays.
pub const SALES_TO_MEMBERS: u128 = 1_200 * BRD;
pub const SALES_TO_OTHERS: u128 = 1_000 * BRD;
pub const INVOICE: u128 = 3_000 * BRD;
pub const PAID: u128 = 2_500 * BRD;
/// The oven and its value at the end of its life, the flour that was bought and used, and the yeast that Charlie paid.
pub const OVEN: u128 = 6_000 * BRD;
pub const RESIDUAL: u128 = 600 * BRD;
pub const FLOUR: u128 = 2_400 * BRD;
pub const FLOUR_USED: u128 = 2_100 * BRD;
pub const YEAST: u128 = 40 * BRD;
/// What others buy in the second year.
pub const LATER_SALES: u128 = 2_000 * BRD;
/// The hours that each member works in a year.
pub const HOURS: [u64; 3] = [10, 20, 30];

/// The length of the year, in milliseconds.
const YEAR: u64 = 90_000;
/// The numbers of the accounts of the default chart that are used here.
const INVENTORY: u16 = 1_200;
const FIXED_ASSETS: u16 = 1_500;
const GOODS_USED: u16 = 5_000;

/// The longest time to wait for anything.
const PATIENCE: Duration = Duration::from_secs(300);
/// The time between two questions to the node.
const LOOK: Duration = Duration::from_secs(1);

struct App {
	rpc: RpcClient,
	chain: OnlineClient<PolkadotConfig>,
	/// Alice, Bob and Charlie found the bakery. Dave buys bread, Eve is the café, and Ferdie builds ovens.
	people: [Keypair; 6],
}

impl App {
	async fn connect(url: &str) -> Result<Self, Error> {
		let rpc = RpcClient::from_insecure_url(url).await?;
		let chain = OnlineClient::<PolkadotConfig>::from_rpc_client(rpc.clone()).await?;
		let people = [dev::alice(), dev::bob(), dev::charlie(), dev::dave(), dev::eve(), dev::ferdie()];
		Ok(Self { rpc, chain, people })
	}

	/// Sends a transaction, and waits until it is in a block and has succeeded.
	async fn send(&self, call: Call, signer: &Keypair) -> Result<(), Error> {
		let at = self.chain.at_current_block().await?;
		let sent = at.transactions().sign_and_submit_then_watch_default(&call, signer).await?;
		sent.wait_for_finalized_success().await?;
		Ok(())
	}

	/// Sends a transaction of each of these people at once.
	async fn send_all<const N: usize>(&self, calls: [(Call, &Keypair); N]) -> Result<(), Error> {
		try_join_all(calls.into_iter().map(|(call, signer)| self.send(call, signer))).await?;
		Ok(())
	}

	async fn ask(&self, method: &str, arguments: &[Json]) -> Result<Json, Error> {
		let mut params = RpcParams::new();
		for argument in arguments {
			params.push(argument)?;
		}
		Ok(self.rpc.request(method, params).await?)
	}

	/// The answer of a view function.
	async fn view(&self, pallet: &str, function: &str, arguments: Vec<Value>) -> Result<Value, Error> {
		let at = self.chain.at_current_block().await?;
		let asked = dynamic::view_function_call::<Vec<Value>, Value>(pallet, function, arguments);
		let input = at.view_functions().encode_args(&asked)?;
		// subxt 0.51.1 omits the length of the arguments, which come after the function's id of 32 bytes. And it reads
		// the result of the runtime as if it were the answer in it.
		let (id, arguments) = input.split_at(32);
		let input = [id, &arguments.encode()].concat();
		let answer = at.view_functions().call_raw(Some(&input)).await?;
		let answer = Result::<Vec<u8>, ViewFunctionDispatchError>::decode_all(&mut &answer[..])?
			.map_err(|error| format!("{pallet}.{function}: {error:?}"))?;
		let metadata = at.metadata_ref();
		let known = metadata.pallet_by_name(pallet).and_then(|pallet| pallet.view_function_by_name(function));
		let kind = known.ok_or("the chain has no such view function")?.output_ty();
		Ok(decode_as_type(&mut &answer[..], kind, metadata.types())?.remove_context())
	}

	/// What the community's clock shows.
	async fn clock(&self) -> Result<u64, Error> {
		let now = dynamic::storage::<(), u64>("Standstill", "Now");
		let at = self.chain.at_current_block().await?;
		let shown = at.storage().fetch(now, ()).await?.decode()?;
		Ok(shown)
	}

	/// Waits until the community's clock is past this time, which the node has told.
	async fn until(&self, time: &Json) -> Result<(), Error> {
		let time = time.as_u64().ok_or("the node tells a time")?;
		let start = Instant::now();
		while self.clock().await? <= time {
			if start.elapsed() > PATIENCE {
				return Err("the time does not come: is the chain making blocks?".into());
			}
			tokio::time::sleep(LOOK).await;
		}
		Ok(())
	}

	/// The bytes of a call, as members decide on it.
	async fn bytes(&self, call: &Call) -> Result<Vec<u8>, Error> {
		let at = self.chain.at_current_block().await?;
		let bytes = at.transactions().call_data(call)?;
		Ok(bytes)
	}

	/// What somebody can spend of a currency. The native one has no number.
	async fn purse(&self, currency: Option<u32>, who: &Keypair) -> Result<u128, Error> {
		let who = address(who).to_string();
		let balance = match currency {
			None => self.ask("community_balance", &[who.into()]).await?,
			Some(currency) => self.ask("community_currencyBalance", &[currency.into(), who.into()]).await?,
		};
		amount(&balance["free"])
	}

	/// Claims dividends until somebody has this amount.
	async fn gather(&self, who: &Keypair, enough: u128) -> Result<(), Error> {
		let start = Instant::now();
		while self.purse(None, who).await? < enough {
			if start.elapsed() > PATIENCE {
				return Err("no dividends come: is the chain making blocks?".into());
			}
			if self.send(call("Dividend", "claim", []), who).await.is_err() {
				tokio::time::sleep(LOOK).await;
			}
		}
		Ok(())
	}
}

fn address(who: &Keypair) -> AccountId32 {
	who.public_key().to_account_id()
}

fn account(who: &Keypair) -> Value {
	Value::from_bytes(address(who))
}

/// An amount, which is a text in JSON.
fn amount(json: &Json) -> Result<u128, Error> {
	Ok(json.as_str().ok_or("the node says an amount")?.parse()?)
}

fn vouchers(amount: u128) -> String {
	format!("{}.{:02}", amount / BRD, amount % BRD)
}

fn call<const N: usize>(pallet: &str, name: &str, fields: [(&str, Value); N]) -> Call {
	dynamic::transaction(pallet, name, Composite::named(fields))
}

/// Several calls of one person, in one transaction.
fn batch(calls: Vec<Call>) -> Call {
	let calls = Value::unnamed_composite(calls.into_iter().map(Call::into_value));
	call("Utility", "batch_all", [("calls", calls)])
}

/// The items of a list.
fn items(value: &Value) -> Vec<&Value> {
	match &value.value {
		ValueDef::Composite(list) => list.values().collect(),
		_ => Vec::new(),
	}
}

fn number(value: Option<&Value>) -> Option<u32> {
	value.and_then(Value::as_u128).and_then(|number| u32::try_from(number).ok())
}

fn percent(part: u32) -> Value {
	Value::from(part * 10_000_000)
}

fn document(name: &str) -> Value {
	let reference = Value::from_bytes(format!("https://example.org/{name}"));
	let hash = Value::from_bytes([0; 32]);
	value!({ reference: reference, hash: hash })
}

/// The bytes of a document, such as a scanned receipt.
pub fn receipt(number: u8) -> Vec<u8> {
	format!("Receipt {number}").into_bytes()
}

/// The words of an entry, and the hash of its document.
fn note(text: &str, document: u8) -> Value {
	let hash = sp_io::hashing::blake2_256(&receipt(document));
	let (text, hash) = (Value::from_bytes(text), Value::from_bytes(hash));
	value!({ text: text, document: Some(hash) })
}

/// The bakery, whose books are in the town's vouchers.
struct Bakery<'a> {
	app: &'a App,
	id: u32,
	currency: u32,
}

impl Bakery<'_> {
	fn call<const N: usize>(&self, name: &str, fields: [(&str, Value); N]) -> Call {
		let fields = std::iter::once(("cooperative", Value::from(self.id))).chain(fields);
		dynamic::transaction("Cooperatives", name, Composite::named(fields))
	}

	fn record(&self, booking: Value, note: Value) -> Call {
		self.call("record_booking", [("booking", booking), ("note", note)])
	}

	fn buy(&self, amount: u128) -> Call {
		self.call("buy", [("amount", amount.into()), ("memo", Value::from_bytes("bread"))])
	}

	fn record_hours(&self) -> Vec<Call> {
		let record = |(member, hours): (u32, u64)| {
			let reference = Value::from_bytes("the year's sheet");
			let fields = [
				("member", member.into()),
				("kind", 0u8.into()),
				("units", hours.into()),
				("reference", reference),
			];
			self.call("record_work", fields)
		};
		(0u32..).zip(HOURS).map(record).collect()
	}

	/// The number that the next resolution gets.
	async fn next_resolution(&self) -> Result<u32, Error> {
		let told = self.app.ask("community_coopResolutions", &[self.id.into()]).await?;
		Ok(told["resolutions"].as_array().ok_or("the node lists resolutions")?.len() as u32)
	}

	/// Each founder makes one of these motions, which are of the same kind. Two of the three vote for each, so the third
	/// cannot change it.
	async fn resolve(&self, kind: &str, motions: Vec<(Value, &str)>) -> Result<(), Error> {
		let [alice, bob, charlie, ..] = &self.app.people;
		let founders = [alice, bob, charlie];
		let known = self.next_resolution().await?;
		let numbers: Vec<u32> = (0u32..).zip(&motions).map(|(at, _)| known + at).collect();
		let proposals = (0u32..).zip(founders).zip(motions).map(|((member, founder), (motion, what))| {
			let fields = [
				("member", member.into()),
				("kind", Value::unnamed_variant(kind, [])),
				("motion", motion),
				("document", document(what)),
			];
			self.app.send(self.call("propose", fields), founder)
		});
		try_join_all(proposals).await?;
		for round in 0..2 {
			let votes = numbers.iter().enumerate().map(|(at, resolution)| {
				let member = (at + round) % founders.len();
				let fields = [
					("resolution", (*resolution).into()),
					("member", (member as u32).into()),
					("vote", value!(Aye())),
				];
				self.app.send(self.call("vote", fields), founders[member])
			});
			try_join_all(votes).await?;
		}
		self.close(&numbers).await
	}

	/// Others close these resolutions, and so carry them out.
	async fn close(&self, numbers: &[u32]) -> Result<(), Error> {
		let [_, _, _, others @ ..] = &self.app.people;
		for some in numbers.chunks(others.len()) {
			let closes = some.iter().zip(others).map(|(resolution, other)| {
				let weight = value!({ ref_time: 20_000_000_000u64, proof_size: 500_000u64 });
				let fields = [("resolution", (*resolution).into()), ("weight_bound", weight)];
				self.app.send(self.call("close_resolution", fields), other)
			});
			try_join_all(closes).await?;
		}
		Ok(())
	}

	/// The numbers of the drafts that wait for another person.
	async fn drafts(&self) -> Result<Vec<u32>, Error> {
		let arguments = vec![self.id.into(), 0u32.into(), 64u32.into()];
		let page = self.app.view("Cooperatives", "drafts_from", arguments).await?;
		let list = page.at(0).ok_or("the first part of a page is a list")?;
		Ok(items(list).into_iter().filter_map(|line| number(line.at(0))).collect())
	}

	/// The number of the invoice or bill with this amount.
	async fn item(&self, amount: u128) -> Result<u32, Error> {
		let arguments = vec![self.id.into(), 0u32.into(), 64u32.into()];
		let page = self.app.view("Cooperatives", "items_from", arguments).await?;
		let list = page.at(0).ok_or("the first part of a page is a list")?;
		let is_it = |line: &&Value| line.at(1).at("amount").and_then(Value::as_u128) == Some(amount);
		let found = items(list).into_iter().find(is_it).and_then(|line| number(line.at(0)));
		Ok(found.ok_or_else(|| format!("no invoice or bill is over {}", vouchers(amount)))?)
	}

	/// Somebody approves all drafts that wait.
	async fn approve(&self, who: &Keypair) -> Result<(), Error> {
		let approve = |draft: u32| self.call("approve_draft", [("draft", draft.into())]);
		let drafts = self.drafts().await?;
		self.app.send(batch(drafts.into_iter().map(approve).collect()), who).await
	}

	/// The first year's business, from the oven to the hours.
	async fn trade(&self) -> Result<(), Error> {
		let [alice, bob, charlie, dave, eve, ferdie] = &self.app.people;
		let now = self.app.clock().await?;
		let bill = |creditor: &Keypair, to: u16, sum: u128| {
			let who = account(creditor);
			value!(Bill { creditor: who, account: to, amount: sum, due: now })
		};
		let invoice = value!(Invoice { debtor: None(), amount: INVOICE, due: now + YEAR });
		let recorded = batch(vec![
			self.record(bill(ferdie, FIXED_ASSETS, OVEN), note("The oven", 1)),
			self.record(bill(dave, INVENTORY, FLOUR), note("Flour", 2)),
			self.record(invoice, note("Bread for the cafe", 3)),
		]);
		let half = SALES_TO_MEMBERS / 2;
		self.app
			.send_all([
				(recorded, charlie),
				(self.buy(half), alice),
				(self.buy(half), bob),
				(self.buy(SALES_TO_OTHERS), dave),
			])
			.await?;
		println!(
			"  Members have bought bread for {}, others for {}",
			vouchers(SALES_TO_MEMBERS),
			vouchers(SALES_TO_OTHERS)
		);
		self.approve(bob).await?;
		println!("  Charlie has recorded an oven, flour and an invoice, and Bob has approved them");

		let oven = value!(Asset { cost: OVEN, residual: RESIDUAL, life: 10 * YEAR, paid_from: FIXED_ASSETS });
		let sides = [(GOODS_USED, FLOUR_USED as i128), (INVENTORY, -(FLOUR_USED as i128))];
		let sides = sides.map(|(account, amount)| value!({ account: account, amount: amount }));
		let sides = Value::unnamed_composite(sides);
		let used = value!(Entry { date: now, postings: sides });
		let claim = [
			("account", GOODS_USED.into()),
			("amount", YEAST.into()),
			("note", note("Yeast, paid by Charlie", 4)),
		];
		let mut recorded = vec![
			self.record(oven, note("The oven is in use", 5)),
			self.record(used, note("Flour that was used, as counted", 6)),
			self.call("claim_expense", claim),
		];
		recorded.extend(self.record_hours());
		let pay = [("item", self.item(INVOICE).await?.into()), ("amount", PAID.into())];
		self.app.send_all([(batch(recorded), charlie), (self.call("pay_invoice", pay), eve)]).await?;
		println!("  The café has paid {} of {}", vouchers(PAID), vouchers(INVOICE));
		// The controls let nobody post anything alone here, so an expense claim takes two approvals.
		self.approve(bob).await?;
		self.approve(alice).await?;
		println!("  Bob and Alice have approved what Charlie paid for yeast: {}", vouchers(YEAST));
		let paid = |item: u32| self.call("pay_bill", [("item", item.into())]);
		let bills = vec![paid(self.item(OVEN).await?), paid(self.item(YEAST).await?)];
		self.app.send(batch(bills), bob).await?;
		println!("  Bob, the treasurer, has paid the oven and the yeast. The flour is not paid yet");
		Ok(())
	}

	/// The motion to approve the accounts of a year.
	async fn approval(&self, period: u32) -> Result<Value, Error> {
		let approve = self.call("approve_accounts", [("period", period.into())]);
		let approve = Value::from_bytes(self.app.bytes(&approve).await?);
		Ok(value!(Call(Inline(approve))))
	}

	/// The assembly approves the accounts of a year that is over: the first by an open vote, and later ones in a meeting.
	/// The books are closed, and all claim what is theirs. Returns what each founder was paid.
	async fn assemble(&self, period: u32) -> Result<Vec<u128>, Error> {
		let shown = self.app.ask("community_coopPeriod", &[self.id.into(), period.into()]).await?;
		println!("Year {period}: the assembly is after its end …");
		self.app.until(&shown["endsAt"]).await?;
		let meeting = match period {
			0 => {
				self.resolve("Ordinary", vec![(self.approval(period).await?, "accounts")]).await?;
				None
			}
			_ => Some(self.meet(period).await?),
		};
		println!("Year {period}: the assembly has approved the accounts");
		self.app.send(self.call("close_period", []), &self.app.people[3]).await?;
		let shown = self.app.ask("community_coopPeriod", &[self.id.into(), period.into()]).await?;
		let lines = shown["waterfall"]["lines"].as_array().ok_or("the year is closed")?;
		for line in lines {
			let (step, reason) = (line["step"].as_str(), line["reason"].as_str());
			let (step, reason) = (step.unwrap_or_default(), reason.unwrap_or_default());
			println!("  {:>9}  {step:<10} {reason}", vouchers(amount(&line["amount"])?));
		}
		let mut paid = Vec::new();
		for (member, founder) in (0u32..).zip(&self.app.people[..3]) {
			let before = self.app.purse(Some(self.currency), founder).await?;
			let claim = [("period", period.into()), ("member", member.into())];
			let claims =
				vec![self.call("claim_patronage", claim), self.call("collect", [("member", member.into())])];
			self.app.send(batch(claims), founder).await?;
			paid.push(self.app.purse(Some(self.currency), founder).await? - before);
		}
		let shown: Vec<_> = paid.iter().map(|amount| vouchers(*amount)).collect();
		println!(
			"Year {period}: Alice, Bob and Charlie are paid interest and patronage: {}",
			shown.join(", ")
		);
		if let Some(meeting) = meeting {
			self.sign_minutes(meeting).await?;
		}
		Ok(paid)
	}
}

/// The town, whose treasurer is Bob, opens its vouchers and gives some to everybody. Returns their number.
async fn issue(app: &App) -> Result<u32, Error> {
	let bob = &app.people[1];
	let all = app.ask("community_currencies", &[]).await?;
	let list = all["currencies"].as_array().ok_or("the node lists currencies")?;
	let last = list.iter().filter_map(|currency| currency["id"].as_u64()).max();
	let currency = last.map_or(0, |last| last as u32 + 1);
	let issuer = account(bob);
	let supply = value!({ issuer: issuer, cap: 1_000_000 * BRD, expires_at: None(), redemption_fee: 0u32 });
	let (name, symbol) = (Value::from_bytes("Bread vouchers"), Value::from_bytes("BRD"));
	let terms = value!({
		name: name,
		symbol: symbol,
		decimals: 2u8,
		minimum: 1u128,
		supply: Vouchers(supply),
		demurrage: None(),
	});
	app.send(call("CommunityCurrencies", "open", [("terms", terms)]), bob).await?;
	let issue = |to: &Keypair| {
		let fields = [("currency", currency.into()), ("to", account(to)), ("amount", (10_000 * BRD).into())];
		call("CommunityCurrencies", "issue", fields)
	};
	app.send(batch(app.people.iter().map(issue).collect()), bob).await?;
	Ok(currency)
}

/// Alice, Bob and Charlie found the bakery, and elect each other.
async fn found(app: &App, currency: u32) -> Result<Bakery<'_>, Error> {
	let [alice, bob, charlie, ..] = &app.people;
	let all = app.ask("community_coops", &[]).await?;
	let known = all["coops"].as_array().ok_or("the node lists cooperatives")?;
	let id = known.iter().filter_map(|coop| coop["id"].as_u64()).max().map_or(0, |last| last as u32 + 1);
	let mut persons = Vec::new();
	for founder in [alice, bob, charlie] {
		let person = app.ask("community_member", &[address(founder).to_string().into()]).await?;
		let number = person["id"].as_u64().ok_or("the founders are members of the community")?;
		persons.push(Value::unnamed_composite([
			value!(Person(number)),
			Value::from(0u8),
			Value::from(SHARES),
		]));
	}
	let fields = [
		("name", Value::from_bytes("The Bakers")),
		("bylaws", bylaws::of_the_bakery(currency)),
		("founders", Value::unnamed_composite(persons)),
	];
	app.send(call("Cooperatives", "found", fields), alice).await?;
	let bakery = Bakery { app, id, currency };
	// Each signs the proposal that the node has shown, and not any other one with this number.
	let founding = app.ask("community_coopFounding", &[id.into()]).await?;
	let proposal: H256 = founding["proposal"].as_str().ok_or("the node says what they sign")?.parse()?;
	let sign = || bakery.call("sign", [("proposal", Value::from_bytes(proposal))]);
	app.send_all([(sign(), bob), (sign(), charlie)]).await?;
	println!(
		"Cooperative {id}: The Bakers. Three founders have paid {SHARES} shares of {} each",
		vouchers(PAR)
	);
	let offices = [
		(value!(Chair()), "the chair"),
		(value!(Treasurer()), "the treasurer"),
		(value!(Bookkeeper()), "the bookkeeper"),
	];
	let elections = (0u32..)
		.zip(offices)
		.map(|(member, (kind, what))| (value!(Election { office: kind, member: Some(member) }), what));
	bakery.resolve("Ordinary", elections.collect()).await?;
	println!("  Alice is the chair, Bob the treasurer, and Charlie the bookkeeper");
	Ok(bakery)
}

/// What has come of it.
pub struct Outcome {
	/// The number of the bakery.
	pub id: u32,
	/// What each founder was paid after each year.
	pub paid: Vec<Vec<u128>>,
}

/// Goes from the founding to the assembly after the last of these years, and prints each step.
pub async fn walk(url: &str, years: u32) -> Result<Outcome, Error> {
	let app = App::connect(url).await?;
	println!("Deposits are paid from dividends, of which there must be a minute's first …");
	try_join_all(app.people.iter().map(|person| app.gather(person, 9 * UNIT))).await?;
	let [alice, _, _, friends @ ..] = &app.people;
	if app.purse(None, alice).await? < 33 * UNIT {
		println!("Dave, Eve and Ferdie give Alice theirs, for the deposit of the founding");
		let give = friends.iter().map(|friend| {
			let to = Value::unnamed_variant("Id", [account(alice)]);
			let give = [("dest", to), ("value", (8 * UNIT).into())];
			app.send(call("Balances", "transfer_keep_alive", give), friend)
		});
		try_join_all(give).await?;
	}
	app.gather(alice, 30 * UNIT).await?;
	let currency = issue(&app).await?;
	println!("Currency {currency}: the town's vouchers, in which the bakery keeps its books");

	let bakery = found(&app, currency).await?;
	bakery.trade().await?;
	let mut paid = vec![bakery.assemble(0).await?];
	if years > 1 {
		bakery.set_rules().await?;
	}
	for year in 1..years {
		let hours = batch(bakery.record_hours());
		app.send_all([(hours, &app.people[2]), (bakery.buy(LATER_SALES), &app.people[3])]).await?;
		println!("Year {year}: others have bought bread for {}", vouchers(LATER_SALES));
		paid.push(bakery.assemble(year).await?);
	}
	Ok(Outcome { id: bakery.id, paid })
}

#[allow(dead_code)]
#[tokio::main]
async fn main() -> Result<(), Error> {
	let mut arguments = std::env::args().skip(1);
	let url = arguments.next().unwrap_or_else(|| "ws://127.0.0.1:9944".into());
	let years: u32 = arguments.next().map_or(Ok(1), |years| years.parse())?;
	let outcome = walk(&url, years).await?;
	// The examples are beside the node.
	let own = std::env::current_exe()?;
	let node = own.parent().and_then(Path::parent).ok_or("this program is in a directory")?;
	let (node, id, last) = (node.join("rochdale-node"), outcome.id.to_string(), outcome.paid.len() - 1);
	let last = last.to_string();
	let mut shown = vec![vec!["books", id.as_str(), "--period", last.as_str()], vec!["audit", id.as_str()]];
	if last != "0" {
		shown.push(vec!["meeting", id.as_str(), "0"]);
	}
	for arguments in shown {
		println!("\nrochdale-node coop {}", arguments.join(" "));
		let status = Command::new(&node).arg("coop").args(&arguments).args(["--url", &url]).status()?;
		if !status.success() {
			return Err(format!("{} has failed", node.display()).into());
		}
	}
	Ok(())
}
