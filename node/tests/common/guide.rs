//! A guide in `docs/guides`, as a test reads it.

use std::collections::BTreeSet;

use super::App;

/// The commands of a guide that begin so.
pub fn commands<'page>(page: &'page str, program: &str) -> Vec<&'page str> {
	let blocks = page.split("```sh\n").skip(1).map(|rest| rest.split_once("```").expect("a block ends").0);
	blocks.flat_map(str::lines).filter(|line| line.starts_with(program)).collect()
}

/// The pallets and calls between backticks: `txPause.unpause` is the call `unpause` of the pallet `TxPause`.
pub fn calls(page: &str) -> BTreeSet<(String, String)> {
	let is_name = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_alphabetic());
	let snake = |name: &str| {
		name.chars().fold(String::new(), |text, c| match c.is_ascii_uppercase() {
			true => format!("{text}_{}", c.to_ascii_lowercase()),
			false => format!("{text}{c}"),
		})
	};
	let quoted = page.split('`').skip(1).step_by(2);
	let named = quoted.filter_map(|text| text.split_once('.'));
	let named = named.filter(|(pallet, call)| is_name(pallet) && is_name(call));
	named.map(|(pallet, call)| (pallet[..1].to_uppercase() + &pallet[1..], snake(call))).collect()
}

/// The chain has each call that the guide names, and the guide names at least these.
pub async fn names_calls_of_the_chain(app: &App, page: &str, least: &[(&str, &str)]) {
	let at = app.chain.at_current_block().await.unwrap();
	let metadata = at.metadata();
	let calls = calls(page);
	for (pallet, call) in least {
		assert!(calls.contains(&(pallet.to_string(), call.to_string())), "{pallet}.{call}: {calls:?}");
	}
	for (pallet, call) in calls {
		let found = metadata.pallet_by_name(&pallet).and_then(|found| found.call_variant_by_name(&call));
		assert!(found.is_some(), "the guide names {pallet}.{call}");
	}
}
