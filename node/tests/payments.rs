//! Money on the running chain: a dividend is claimed, a member's transfer is free, a stranger pays a fee, and bad
//! transactions are refused.

mod common;

use common::*;
use serde_json::{json, Value};
use subxt::dynamic;
use subxt_signer::sr25519::dev;

const UNIT: u128 = 1_000_000_000;

#[tokio::test]
async fn a_dividend_is_claimed_a_member_pays_no_fee_and_a_stranger_pays_one() {
	let directory = directory();
	let node = Node::of_alice(&quick_community(directory.path()), &directory.path().join("base"));
	let app = node.app().await;
	let (alice, bob, stranger) = (dev::alice(), dev::bob(), key("//Stranger"));
	let (alice_is, bob_is, stranger_is) = (address(&alice), address(&bob), address(&stranger));

	// The dividend: the balance is only the claimed amount, and claiming is free.
	let claimed = app.claim(&alice, 20 * UNIT).await;
	let before = app.free(&alice_is, &claimed).await;
	assert!(before >= 20 * UNIT && before % (10 * UNIT) == 0, "Alice has whole dividends: {before}");
	let issuance = |info: Value| amount(&info["issuance"]);
	let genesis = app.ask("chain_getBlockHash", &[json!(0)]).await;
	let at_genesis = issuance(app.ask("community_info", &[genesis]).await);
	let issued = issuance(app.ask("community_info", std::slice::from_ref(&claimed)).await) - at_genesis;
	assert_eq!(issued, before, "only claimed dividends are new money");

	// A member's transfer takes from the full quota, and costs no fee.
	let is_full = |balance: &Value| balance["allowance"]["left"] == balance["allowance"]["cap"];
	app.ask_until("community_balance", &[json!(alice_is)], is_full).await;
	let paid = app.succeed(&transfer(&stranger, 5 * UNIT), &alice).await;
	assert_eq!(app.free(&alice_is, &paid).await, before - 5 * UNIT);
	assert_eq!(app.free(&stranger_is, &paid).await, 5 * UNIT);
	assert!(
		!is_full(&app.ask("community_balance", &[json!(alice_is), paid.clone()]).await),
		"the quota pays"
	);
	assert!(app.ask("community_balance", &[json!(stranger_is)]).await["allowance"].is_null());

	// A stranger's transfer costs a fee, which goes to the commons.
	let commons = |info: Value| amount(&info["commonsBalance"]);
	let commons_before = commons(app.ask("community_info", &[paid]).await);
	let repaid = app.succeed(&transfer(&bob, UNIT), &stranger).await;
	let fee = 4 * UNIT - app.free(&stranger_is, &repaid).await;
	assert!(fee > 0);
	assert_eq!(app.free(&bob_is, &repaid).await, UNIT);
	assert_eq!(commons(app.ask("community_info", &[repaid]).await) - commons_before, fee);

	// The refused transactions, with the reasons.
	let penniless = app.submit(&transfer(&bob, UNIT), &key("//Penniless")).await.err().unwrap();
	assert!(penniless.contains("Inability to pay some fees"), "{penniless}");
	let claim = dynamic::transaction("Dividend", "claim", ());
	let error =
		app.submit(&claim, &stranger).await.unwrap().wait_for_success().await.err().unwrap().to_string();
	assert!(error.contains("Dividend") && error.contains("NotAMember"), "{error}");
	let too_much = transfer(&bob, 10 * UNIT);
	let error =
		app.submit(&too_much, &stranger).await.unwrap().wait_for_success().await.err().unwrap().to_string();
	assert!(error.to_lowercase().contains("funds"), "{error}");
	let at = app.chain.at_current_block().await.unwrap();
	let mut forged = at
		.transactions()
		.create_signed(&transfer(&stranger, UNIT), &alice, Default::default())
		.await
		.unwrap()
		.into_encoded();
	let last = forged.len() - 1;
	forged[last] ^= 1;
	let error = app.call("author_submitExtrinsic", &[json!(hex(&forged))]).await.unwrap_err();
	assert!(error.contains("Invalid Transaction"), "{error}");
	// A text that is not a transaction is refused too, with the error code for a failed validation.
	let error = app.call("author_submitExtrinsic", &[json!("0x00")]).await.unwrap_err();
	assert!(error.contains("1002"), "{error}");
}
