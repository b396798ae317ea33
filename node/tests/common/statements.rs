//! Statements of a node with an index.

use serde_json::{json, Value as Json};

use super::App;

/// An amount that can be below 0.
pub fn signed(value: &Json) -> i128 {
	value.as_str().unwrap().parse().unwrap()
}

/// The whole statement of an account, read in pages of three lines, each of which adds up.
pub async fn lines(app: &App, who: &str) -> Vec<Json> {
	let (mut lines, mut before) = (Vec::new(), Json::Null);
	loop {
		let wanted = [json!(who), json!(null), json!(null), json!(null), before.clone(), json!(3)];
		let page = app.ask("community_statement", &wanted).await;
		// A page that ends in the middle of a block cannot be compared.
		assert_ne!(page["addsUp"], json!(false), "{page}");
		assert!(!before.is_null() || page["addsUp"] == json!(true), "{page}");
		let own = page["lines"].as_array().unwrap().clone();
		let sum: i128 = own.iter().map(|line| signed(&line["amount"])).sum();
		assert_eq!(signed(&page["opening"]) + sum, signed(&page["closing"]), "{page}");
		lines.splice(0..0, own);
		before = page["next"].clone();
		if before.is_null() {
			return lines;
		}
	}
}
