//! The reference in `docs/api` describes this runtime.

use std::collections::BTreeSet;

use super::pages::{pages, stored};

#[test]
fn the_reference_describes_this_runtime() {
	let (pages, stored) = (pages(), stored());
	let names: BTreeSet<_> = pages.keys().chain(stored.keys()).collect();
	let differ: Vec<_> = names.into_iter().filter(|name| pages.get(*name) != stored.get(*name)).collect();
	assert!(differ.is_empty(), "docs/api differs from the metadata in {differ:?}: run `make reference`");
}
