//! The reference in `docs/api` and the page on storage describe this runtime.

use std::collections::{BTreeMap, BTreeSet};

use super::pages::{pages, storage_items, stored};

#[test]
fn the_reference_describes_this_runtime() {
	let (pages, stored) = (pages(), stored());
	let names: BTreeSet<_> = pages.keys().chain(stored.keys()).collect();
	let differ: Vec<_> = names.into_iter().filter(|name| pages.get(*name) != stored.get(*name)).collect();
	assert!(differ.is_empty(), "docs/api differs from the metadata in {differ:?}: run `make reference`");
}

/// The items that the rows of the page name, by pallet. A row begins with the name of its pallet and a colon; the items
/// stand in the same cell, between backticks.
fn named() -> BTreeMap<String, BTreeSet<String>> {
	let page = include_str!("../../docs/guides/storage.md");
	let mut named = BTreeMap::<String, BTreeSet<String>>::new();
	for line in page.lines() {
		let Some(cell) = line.strip_prefix("| ").and_then(|row| row.split(" | ").next()) else { continue };
		let Some((pallet, items)) = cell.split_once(": ") else { continue };
		let items = items.split('`').skip(1).step_by(2).map(str::to_owned);
		named.entry(pallet.replace('*', "")).or_default().extend(items);
	}
	named.remove("pallet");
	named
}

#[test]
fn storage_md_names_each_item() {
	let (named, mut stored) = (named(), storage_items());
	stored.retain(|_, items| !items.is_empty());
	for (pallet, items) in &stored {
		let rows = named.get(pallet).cloned().unwrap_or_default();
		let missing: Vec<_> = items.difference(&rows).collect();
		assert!(missing.is_empty(), "docs/guides/storage.md has no row for {missing:?} of {pallet}: add one");
	}
	for (pallet, rows) in &named {
		let gone: Vec<_> = rows.difference(stored.get(pallet).unwrap_or(&BTreeSet::new())).cloned().collect();
		assert!(gone.is_empty(), "docs/guides/storage.md names {gone:?}, which {pallet} does not store");
	}
}
