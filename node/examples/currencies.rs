//! The three kinds of community currencies at work, on the development chain. There are vouchers of a market, which
//! lose value while they are idle, mutual credit among neighbours, and a currency with a dividend for everybody.
//!
//! ```text
//! target/debug/examples/currencies [URL]
//! ```
//!
//! Alice opens them; Bob and Charlie use them. Only the keys are particular to the development chain.

use subxt::{
	config::substrate::AccountId32,
	dynamic::{self, Value},
	ext::scale_value::{value, Composite},
	rpcs::client::{RpcClient, RpcParams},
	transactions::DynamicPayload,
	OnlineClient, PolkadotConfig,
};
use subxt_signer::sr25519::{dev, Keypair};

type Error = Box<dyn std::error::Error>;
type Call = DynamicPayload<Composite<()>>;

/// Hundredths of a unit: the currencies here have two digits after the decimal point.
const HUNDREDTHS: u128 = 100;

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

	/// The number of currencies so far, which is the number of the next one, if nobody else opens one.
	async fn next(&self) -> Result<u32, Error> {
		let all: serde_json::Value = self.rpc.request("community_currencies", RpcParams::new()).await?;
		let list = all["currencies"].as_array().ok_or("the node lists currencies")?;
		let numbers = list.iter().filter_map(|currency| currency["id"].as_u64());
		Ok(numbers.max().map_or(0, |id| id as u32 + 1))
	}

	async fn show(&self, currency: u32, whose: &str, who: &Keypair) -> Result<(), Error> {
		let mut params = RpcParams::new();
		params.push(currency)?;
		params.push(address(who).to_string())?;
		let balance: serde_json::Value = self.rpc.request("community_currencyBalance", params).await?;
		let amount =
			|key: &str| balance[key].as_str().and_then(|parts| parts.parse::<i128>().ok()).unwrap_or(0);
		let worth = amount("free") - amount("debt");
		println!("  {whose} has {:.2}", worth as f64 / HUNDREDTHS as f64);
		Ok(())
	}
}

fn address(who: &Keypair) -> AccountId32 {
	who.public_key().to_account_id()
}

fn currencies(name: &str, fields: Vec<(&str, Value)>) -> Call {
	dynamic::transaction("CommunityCurrencies", name, Composite::named(fields))
}

fn open(name: &str, symbol: &str, supply: Value, demurrage: Value) -> Call {
	let terms = value!({
		name: Value::from_bytes(name),
		symbol: Value::from_bytes(symbol),
		decimals: 2u8,
		minimum: 1u128,
		supply: supply,
		demurrage: demurrage,
	});
	currencies("open", vec![("terms", terms)])
}

fn pay(currency: u32, to: &Keypair, units: u128) -> Call {
	let to = Value::from_bytes(address(to));
	let amount = Value::from(units * HUNDREDTHS);
	currencies("transfer", vec![("currency", currency.into()), ("to", to), ("amount", amount)])
}

#[tokio::main]
async fn main() -> Result<(), Error> {
	walk(&std::env::args().nth(1).unwrap_or_else(|| "ws://127.0.0.1:9944".into())).await
}

/// Opens the currencies and uses them, through this node.
pub async fn walk(url: &str) -> Result<(), Error> {
	let rpc = RpcClient::from_insecure_url(url).await?;
	let chain = OnlineClient::<PolkadotConfig>::from_rpc_client(rpc.clone()).await?;
	let app = App { rpc, chain };
	let (alice, bob, charlie) = (dev::alice(), dev::bob(), dev::charlie());
	// The deposit for a currency is in native money, which a member gets from the dividend.
	let _ = app
		.send(
			dynamic::transaction("Dividend", "claim", Composite::named(Vec::<(&str, Value)>::new())),
			&alice,
		)
		.await;

	let market = app.next().await?;
	let vouchers = value!({
		issuer: Value::from_bytes(address(&alice)),
		cap: 1_000_000u128,
		expires_at: None(),
		redemption_fee: 50_000_000u32,
	});
	let decay = value!(Some({ rate: 70_000_000u32, to: Commons() }));
	app.send(open("Market voucher", "MV", value!(Vouchers(vouchers)), decay), &alice).await?;
	println!("Currency {market}: vouchers of Alice's market, at most 10 000; idle ones lose 7 % a year for the commons");
	let to = Value::from_bytes(address(&bob));
	let issue = vec![("currency", market.into()), ("to", to), ("amount", Value::from(100 * HUNDREDTHS))];
	app.send(currencies("issue", issue), &alice).await?;
	app.send(pay(market, &charlie, 40), &bob).await?;
	app.send(
		currencies("redeem", vec![("currency", market.into()), ("amount", Value::from(20 * HUNDREDTHS))]),
		&charlie,
	)
	.await?;
	app.show(market, "Bob, of 100 that Alice issued and 40 that he paid Charlie,", &bob).await?;
	app.show(market, "Charlie, who has redeemed 20,", &charlie).await?;

	let hours = app.next().await?;
	let credit = value!({
		default_limit: 20 * HUNDREDTHS,
		warn_at: 800_000_000u32,
		earned: Some({ share: 100_000_000u32, cap: 40 * HUNDREDTHS, weight: 20 * HUNDREDTHS }),
		levy: 2_000_000u32,
		grace: 7_776_000_000u64,
		arrears: { after: None(), limit_left: 1_000_000_000u32, listed: false, rest: Fund() },
	});
	app.send(open("Neighbours' hours", "h", value!(MutualCredit(credit)), value!(None())), &alice).await?;
	println!(
		"Currency {hours}: hours that neighbours owe each other, at most 20 each, and what their sales earn"
	);
	for neighbour in [&alice, &bob, &charlie] {
		app.send(currencies("join", vec![("currency", hours.into())]), neighbour).await?;
	}
	app.send(pay(hours, &bob, 5), &alice).await?;
	app.send(pay(hours, &charlie, 8), &bob).await?;
	app.show(hours, "Alice, who had nothing and paid Bob 5 hours,", &alice).await?;
	app.show(hours, "Bob, who paid Charlie 8,", &bob).await?;
	app.show(hours, "Charlie", &charlie).await?;

	let leaves = app.next().await?;
	let decay = value!(Some({ rate: 240_000_000u32, to: Dividend() }));
	app.send(open("Leaves", "L", value!(Dividend()), decay), &alice).await?;
	println!("Currency {leaves}: everybody's income; idle leaves lose 24 % a year, which are divided among all again");
	let asset = || ("asset", value!(WithId(leaves)));
	let plan = value!({ period: 60_000u64, issue: 100 * HUNDREDTHS });
	let dividend = |name: &str, fields: Vec<(&str, Value)>| -> Call {
		dynamic::transaction("Dividend", name, Composite::named(fields))
	};
	app.send(dividend("open", vec![asset(), ("plan", plan)]), &alice).await?;
	for member in [&bob, &charlie] {
		app.send(dividend("join", vec![asset()]), member).await?;
	}
	println!("  Bob and Charlie take part; their first leaves come in a minute …");
	tokio::time::sleep(std::time::Duration::from_secs(65)).await;
	app.send(dividend("claim_in", vec![asset()]), &bob).await?;
	app.show(leaves, "Bob", &bob).await?;
	println!("\nSee them: target/debug/rochdale-node currency list, currency show {market}, currency statement {market} {}", address(&bob));
	Ok(())
}
