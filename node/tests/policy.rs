//! A parameter that the founders' council has voted wrongly: its next vote repairs it.

mod common;

use std::collections::BTreeMap;

use common::{network::*, *};
use serde_json::{json, Value as Json};
use subxt::{
	dynamic::{self, Value},
	ext::scale_value::Composite,
};
use subxt_signer::sr25519::dev;

const UNIT: u128 = 1_000_000_000;

/// The call that sets this parameter of this group, or sets it back to its default.
fn set(group: &str, name: &str, number: Option<u64>) -> Call {
	let number = match number {
		Some(number) => Value::unnamed_variant("Some", [number.into()]),
		None => Value::unnamed_variant("None", []),
	};
	let parameter = Value::unnamed_variant(name, [Value::unnamed_composite([]), number]);
	let key_value = ("key_value", Value::unnamed_variant(group, [parameter]));
	dynamic::transaction("Policy", "set_parameter", Composite::named([key_value]))
}

/// Every parameter that is stored, in encoded form.
async fn parameters(app: &App) -> BTreeMap<String, Json> {
	let prefix = hex(&sp_io::hashing::twox_128(b"Parameters"));
	let keys = app.ask("state_getKeysPaged", &[json!(prefix), json!(1_000)]).await;
	let mut all = BTreeMap::new();
	for key in keys.as_array().unwrap() {
		let value = app.ask("state_getStorage", std::slice::from_ref(key)).await;
		all.insert(key.as_str().unwrap().to_owned(), value);
	}
	all
}

#[tokio::test]
async fn prices_that_nobody_can_pay_are_voted_back() {
	let directory = directory();
	let node = Node::of_alice(&quick_community(directory.path()), &directory.path().join("base"));
	let app = node.app().await;
	app.claim(&dev::alice(), 10 * UNIT).await;
	app.succeed(&transfer(&dev::bob(), UNIT), &dev::alice()).await;

	// Nothing is free, and a second of compute costs all money that there can be.
	let prices = [set("Allowance", "Cap", Some(0)), set("Fees", "PerSecond", Some(u64::MAX))];
	decide(&app, 0, together(prices)).await;
	// The app counts Alice's transactions on final blocks.
	app.wait_for_final(best_number(&app).await).await;
	let refused = app.submit(&transfer(&dev::bob(), UNIT), &dev::alice()).await.err().unwrap();
	assert!(refused.contains("Inability to pay some fees"), "{refused}");

	// The council's own votes still cost nothing.
	let back = [set("Fees", "PerSecond", None), set("Allowance", "Cap", None)];
	decide(&app, 1, together(back)).await;
	app.wait_for_final(best_number(&app).await).await;
	app.succeed(&transfer(&dev::bob(), UNIT), &dev::alice()).await;
}

#[tokio::test]
async fn no_vote_sets_a_value_that_check_refuses() {
	let directory = directory();
	let community = quick_community(directory.path());
	let node = Node::of_alice(&community, &directory.path().join("base"));
	let app = node.app().await;
	app.wait_for_final(1).await;

	let good = std::fs::read_to_string(&community).unwrap();
	let bad = good.replace("wind_down = \"1 minute\"", "wind_down = \"0 s\"");
	assert_ne!(good, bad);
	let file = directory.path().join("bad.toml");
	std::fs::write(&file, bad).unwrap();
	let checked = run(&["community", "check", file.to_str().unwrap()]);
	assert_eq!(checked.status.code(), Some(1));
	assert!(String::from_utf8_lossy(&checked.stderr).contains("cooperatives.wind_down"));

	let before = parameters(&app).await;
	decide(&app, 0, set("Cooperatives", "WindDown", Some(0))).await;
	let head = app.ask("chain_getBlockHash", &[]).await;
	let open = stored(&app, "Council", "Proposals", &head).await;
	assert_eq!(open.as_deref(), Some("0x00"), "the motion is over");
	assert_eq!(parameters(&app).await, before, "it was without effect");
	// The same vote with a good value has an effect.
	decide(&app, 1, set("Cooperatives", "WindDown", Some(120_000))).await;
	assert_ne!(parameters(&app).await, before);
}
