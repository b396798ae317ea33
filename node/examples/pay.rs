//! A payment between two members, over JSON-RPC, as an app makes it with subxt.
//!
//! ```text
//! target/debug/examples/pay //Alice 5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty 5
//! ```
//!
//! The secret is a phrase or a development key, and the amount is in whole units. A fourth argument is the node's
//! address; the default is `ws://127.0.0.1:9944`.

use std::str::FromStr;

use subxt::{
	config::substrate::AccountId32,
	dynamic,
	rpcs::client::{RpcClient, RpcParams},
	OnlineClient, PolkadotConfig,
};
use subxt_signer::{sr25519::Keypair, SecretUri};

type Error = Box<dyn std::error::Error>;

const UNIT: u128 = 1_000_000_000;

#[tokio::main]
async fn main() -> Result<(), Error> {
	let args: Vec<String> = std::env::args().skip(1).collect();
	let (secret, to, units, url) = match args.as_slice() {
		[secret, to, units] => (secret, to, units, "ws://127.0.0.1:9944"),
		[secret, to, units, url] => (secret, to, units, url.as_str()),
		_ => return Err("usage: pay SECRET ADDRESS UNITS [URL]".into()),
	};
	pay(secret, to, units, url).await
}

/// Claims the dividend that is due to this key, and pays this many units, through this node.
pub async fn pay(secret: &str, to: &str, units: &str, url: &str) -> Result<(), Error> {
	let payer = Keypair::from_uri(&SecretUri::from_str(secret)?)?;
	let to = AccountId32::from_str(to)?;
	let amount = units.parse::<u128>()?.checked_mul(UNIT).ok_or("the amount is too large")?;

	let rpc = RpcClient::from_insecure_url(url).await?;
	let chain = OnlineClient::<PolkadotConfig>::from_rpc_client(rpc.clone()).await?;
	let payer_is = payer.public_key().to_account_id();

	// A member's money is the dividend, so the dividend that is due is claimed first.
	let before = balance(&rpc, &payer_is).await?;
	println!("{payer_is} holds {} and can claim {}", show(&before, "free"), show(&before, "unclaimed"));
	if before["unclaimed"] != "0" {
		let at = chain.at_current_block().await?;
		let claim = dynamic::transaction("Dividend", "claim", ());
		let sent = at.transactions().sign_and_submit_then_watch_default(&claim, &payer).await?;
		sent.wait_for_finalized().await?.wait_for_success().await?;
		println!("claimed the dividend");
	}

	let held = balance(&rpc, &payer_is).await?;
	let at = chain.at_current_block().await?;
	let destination: subxt::utils::MultiAddress<AccountId32, ()> = to.into();
	let transfer = dynamic::transaction("Balances", "transfer_keep_alive", (destination, amount));
	let sent = at.transactions().sign_and_submit_then_watch_default(&transfer, &payer).await?;
	let block = sent.wait_for_finalized().await?;
	block.wait_for_success().await?;
	println!("paid {units} units to {to}; final in block {:?}", block.block_hash());

	let after = balance(&rpc, &payer_is).await?;
	let number =
		|value: &serde_json::Value| value["free"].as_str().and_then(|free| free.parse::<u128>().ok());
	let fee = number(&held).zip(number(&after)).and_then(|(a, b)| a.checked_sub(b)?.checked_sub(amount));
	println!("{payer_is} holds {}; the fee was {}", show(&after, "free"), fee.unwrap_or_default());
	Ok(())
}

async fn balance(rpc: &RpcClient, who: &AccountId32) -> Result<serde_json::Value, Error> {
	let mut params = RpcParams::new();
	params.push(who.to_string())?;
	Ok(rpc.request("community_balance", params).await?)
}

fn show(balance: &serde_json::Value, key: &str) -> String {
	let parts: u128 = balance[key].as_str().and_then(|parts| parts.parse().ok()).unwrap_or_default();
	format!("{}.{:09}", parts / UNIT, parts % UNIT)
}
