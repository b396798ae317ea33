//! The methods about the past: payments, statements and history.

use super::*;
use crate::index::{After, Block, Index};

/// Calls whose answers must have the documented shape.
pub fn calls() -> Vec<(&'static str, Value)> {
	let address = Dave.to_account_id().to_string();
	vec![
		("community_payments", json!([0])),
		("community_payments", json!([address, 4, 1])),
		("community_statement", json!([0])),
		("community_statement", json!([address, 2, 5, 6, 7, 8])),
		("community_history", json!([])),
		("community_history", json!([1, 2, 3])),
	]
}

/// Calls that must fail with the documented errors.
pub fn errors() -> Vec<(&'static str, &'static str, Value)> {
	let unknown = Hash::repeat_byte(9);
	vec![
		("NotAnAddress", "community_payments", json!(["5Grw"])),
		("UnknownMember", "community_payments", json!([2])),
		("UnknownBlock", "community_payments", json!([0, null, null, unknown])),
		("Pruned", "community_payments", json!([0, null, null, PRUNED])),
		("NotAnAddress", "community_statement", json!(["5Grw"])),
		("UnknownMember", "community_statement", json!([2])),
		("UnknownCurrency", "community_statement", json!([0, 3])),
		("BadTimes", "community_statement", json!([0, null, 6, 5])),
		("BadTimes", "community_history", json!([6, 5])),
	]
}

#[tokio::test]
async fn a_node_without_an_index_says_how_to_get_one() {
	let code = document()["components"]["errors"]["NoIndex"]["code"].as_i64().unwrap();
	for (method, params) in [("community_statement", json!([0])), ("community_history", json!([]))] {
		let request = json!({ "jsonrpc": "2.0", "id": 1, "method": method, "params": params });
		assert_eq!(answer(module(Votes::default(), None), &request).await, Err(code));
	}
	assert!(Error::NoIndex.to_string().contains("--index"));
}

#[tokio::test]
async fn payments_are_listed_in_pages_with_the_number_to_go_on() {
	let page = call("community_payments", json!([0, null, 1])).await.unwrap();
	assert_eq!(page["payments"].as_array().unwrap().len(), 1);
	assert_eq!((&page["payments"][0]["payment"], &page["next"]), (&json!(7), &json!(7)));
	assert_eq!(page["payments"][0]["currency"], Value::Null);
	let page = call("community_payments", json!([0, 7])).await.unwrap();
	assert_eq!((&page["payments"][0]["payment"], &page["next"]), (&json!(4), &Value::Null));
	assert_eq!(page["payments"][0]["currency"], 2);
}

#[tokio::test]
async fn an_index_without_blocks_gives_an_empty_statement() {
	let statement = call("community_statement", json!([0])).await.unwrap();
	assert_eq!((&statement["opening"], &statement["closing"]), (&json!("0"), &json!("0")));
	assert_eq!((&statement["addsUp"], &statement["balance"]), (&Value::Null, &Value::Null));
	assert_eq!((&statement["since"], &statement["symbol"]), (&json!(1), &json!("BEE")));
}

#[tokio::test]
async fn a_statement_says_whether_its_sum_is_the_balance_of_the_chain() {
	let request = json!({ "jsonrpc": "2.0", "id": 1, "method": "community_statement", "params": [0] });
	for (indexed, right) in [(1_500_000_000, true), (1_499_999_999, false)] {
		let index = Index::in_memory(GENESIS);
		let touched = After { balance: Some(indexed), ..After::default() };
		let block = Block {
			number: 1,
			hash: BEST,
			time: time(1),
			movements: vec![],
			touched: [((None, Alice.to_account_id()), touched)].into(),
		};
		index.add(&block, |_| Ok(0)).unwrap();
		let statement = answer(module(Votes::default(), Some(index)), &request).await.unwrap();
		assert_eq!(statement["addsUp"], json!(right), "{statement}");
		assert_eq!(statement["balance"], json!("1500000000"));
		assert_eq!(statement["closing"], json!(indexed.to_string()));
		assert_eq!(statement["checkedAt"], json!({ "number": 1, "hash": BEST }));
		assert_eq!(statement["lines"].as_array().unwrap().len(), 1);
	}
}
