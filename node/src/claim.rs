//! `rochdale-node claim`: a member claims the dividend, with only a node and the words of their account.

use std::{fs, path::PathBuf};

use codec::Encode;
use jsonrpsee_core::client::{Subscription, SubscriptionClientT};
use jsonrpsee_ws_client::WsClient;
use rochdale_runtime::{AccountId, Hash, RuntimeCall, Signature, SignedPayload, UncheckedExtrinsic, VERSION};
use sc_transaction_pool_api::TransactionStatus;
use serde_json::{json, Value};
use sp_core::{sr25519, Bytes, Pair};
use sp_runtime::generic::Era;

use crate::{
	remote::{ask, connect},
	rpc::currencies::{decimal, when},
};

/// Claim the dividend that is due to a member.
#[derive(Debug, clap::Args)]
pub struct ClaimCmd {
	/// The file with the words of the member's account, such as library/secrets/account.txt. The words stay on this
	/// machine.
	words: PathBuf,
	/// The address of a node.
	#[arg(long, default_value = "ws://127.0.0.1:9944")]
	url: String,
}

impl ClaimCmd {
	/// Runs the command. The error is one text for the terminal.
	pub fn run(&self) -> Result<(), String> {
		let shown = self.words.display();
		let words = fs::read_to_string(&self.words).map_err(|error| format!("{shown}: {error}"))?;
		// The original error is not shown, because it could repeat some of the words.
		let member = sr25519::Pair::from_string(words.trim(), None)
			.map_err(|_| format!("{shown} does not hold the words of an account: 12 words on one line"))?;
		let runtime = tokio::runtime::Builder::new_current_thread()
			.enable_all()
			.build()
			.map_err(|error| error.to_string())?;
		runtime.block_on(claim(&self.url, &member))
	}
}

async fn claim(url: &str, member: &sr25519::Pair) -> Result<(), String> {
	let node = connect(url).await?;
	let who = AccountId::from(member.public());
	let address = json!(who.to_string());
	let person = ask::<Value>(&node, "community_member", std::slice::from_ref(&address)).await;
	person.map_err(|error| format!("{who} cannot claim a dividend: {error}"))?;
	let info: Value = ask(&node, "community_info", &[]).await?;
	let before: Value = ask(&node, "community_balance", std::slice::from_ref(&address)).await?;
	if before["unclaimed"] == "0" {
		return Err(nothing_due(&info));
	}

	let claim = RuntimeCall::Dividend(pallet_dividend::Call::claim {});
	let transaction = sign(&node, member, claim).await?;
	let block = submit(&node, transaction).await?;
	let after: Value = ask(&node, "community_balance", &[address, json!(block)]).await?;
	let parts = |balance: &Value| balance["free"].as_str()?.parse::<u128>().ok();
	let gained = parts(&after).zip(parts(&before)).and_then(|(after, before)| after.checked_sub(before));
	let Some(gained) = gained.filter(|gained| *gained > 0) else {
		return Err(format!("the chain has not paid a dividend to {who}: look at the block {block:?}"));
	};
	println!("{who} has claimed {}.", amount(&info, &gained.to_string()));
	println!(
		"It now has {}. This is final, in the block {block:?}.",
		amount(&info, after["free"].as_str().unwrap_or("0"))
	);
	Ok(())
}

/// An amount with the money's symbol, as `community_info` gives it.
fn amount(info: &Value, parts: &str) -> String {
	let decimals = info["money"]["decimals"].as_u64().and_then(|decimals| u8::try_from(decimals).ok());
	let symbol = info["money"]["symbol"].as_str().unwrap_or_default();
	format!("{} {symbol}", decimal(parts, decimals.unwrap_or_default()))
}

/// The reason why there is nothing to claim.
fn nothing_due(info: &Value) -> String {
	match info["dividend"]["nextAt"].as_u64() {
		Some(next) => format!("no dividend is due yet. The next one comes at {} (UTC)", when(next)),
		None => "no dividend is due yet: the chain has not begun".into(),
	}
}

/// Signs a call for this node's chain.
async fn sign(
	node: &WsClient,
	signer: &sr25519::Pair,
	call: RuntimeCall,
) -> Result<UncheckedExtrinsic, String> {
	let version: Value = ask(node, "state_getRuntimeVersion", &[]).await?;
	let number = |name: &str| version[name].as_u64().and_then(|number| u32::try_from(number).ok());
	let (Some(spec), Some(transaction)) = (number("specVersion"), number("transactionVersion")) else {
		return Err("the node's answer has no version".into());
	};
	if transaction != VERSION.transaction_version {
		return Err(
			"the version of the chain's rules differs from that of this program: use the program of the chain's version"
				.into(),
		);
	}
	let genesis: Hash = ask(node, "chain_getBlockHash", &[json!(0)]).await?;
	let who = AccountId::from(signer.public());
	let nonce: u32 = ask(node, "system_accountNextIndex", &[json!(who.to_string())]).await?;
	let extension = rochdale_runtime::extension(nonce, Era::Immortal, 0);
	let implicit = ((), (), spec, transaction, genesis, genesis, (), (), (), None, ());
	let payload = SignedPayload::from_raw(call.clone(), extension.clone(), implicit);
	let signature = payload.using_encoded(|bytes| signer.sign(bytes));
	Ok(UncheckedExtrinsic::new_signed(call, who.into(), Signature::Sr25519(signature), extension))
}

/// Submits a transaction and waits until it is final. Returns the hash of its block.
async fn submit(node: &WsClient, transaction: UncheckedExtrinsic) -> Result<Hash, String> {
	let mut params = jsonrpsee_core::params::ArrayParams::new();
	params.insert(Bytes(transaction.encode())).map_err(|error| error.to_string())?;
	let watched = node.subscribe("author_submitAndWatchExtrinsic", params, "author_unwatchExtrinsic").await;
	let mut watched: Subscription<TransactionStatus<Hash, Hash>> =
		watched.map_err(|error| format!("the node refuses the transaction: {error}"))?;
	while let Some(status) = watched.next().await {
		match status.map_err(|error| error.to_string())? {
			TransactionStatus::Finalized((block, _)) => return Ok(block),
			TransactionStatus::Future
			| TransactionStatus::Ready
			| TransactionStatus::Broadcast(_)
			| TransactionStatus::InBlock(_)
			| TransactionStatus::Retracted(_) => {}
			ended => return Err(format!("the transaction was not included ({ended:?}): try again")),
		}
	}
	Err("the node has ended the connection before the transaction was final: look at the balance, and try again".into())
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn it_is_said_when_the_next_dividend_comes() {
		let info = |next: Value| json!({ "dividend": { "nextAt": next } });
		let soon = nothing_due(&info(json!(1_801_396_800_000u64)));
		assert!(soon.contains("2027-01-31T12:00:00Z"), "{soon}");
		assert!(nothing_due(&info(Value::Null)).contains("not begun"));
		let info = json!({ "money": { "symbol": "BEE", "decimals": 9 } });
		assert_eq!(amount(&info, "2500000000"), "2.5 BEE");
	}

	#[test]
	fn words_that_are_none_are_not_repeated() {
		let directory = tempfile::tempdir().unwrap();
		let words = directory.path().join("account.txt");
		fs::write(&words, "bottom drive obey lake").unwrap();
		let error = ClaimCmd { words, url: String::new() }.run().unwrap_err();
		assert!(error.contains("account.txt") && !error.contains("bottom"), "{error}");
	}
}
