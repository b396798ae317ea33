//! Looks for the entry of the books to which a document belongs.

use std::path::Path;

use pallet_cooperatives::{
	ledger::{Entry, Hash},
	Draft, PeriodNo, PrunedEntries, Receipts,
};
use rochdale_primitives::CooperativeId;
use rochdale_runtime::Runtime;
use serde_json::json;
use sp_io::hashing::{blake2_256, sha2_256};

use super::tables::full;
use crate::{
	currency::clean,
	rpc::{
		cooperatives::{BookEntry, EntryPage, Whole},
		currencies::when,
	},
	state::{below, State},
};

/// The hashes under which a document can be in the books: BLAKE2-256, which the chain uses, and SHA-256, which every
/// computer can make.
fn hashes(bytes: &[u8]) -> [Hash; 2] {
	[blake2_256(bytes), sha2_256(bytes)]
}

/// A hash as people write it.
fn hex(hash: &Hash) -> String {
	let digits: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
	format!("0x{digits}")
}

/// The numbers of those whose document has one of these hashes, in their order.
fn matching(hashes: &[Hash], all: impl IntoIterator<Item = (u32, Option<Hash>)>) -> Vec<u32> {
	let belongs = |(_, document): &(u32, Option<Hash>)| document.is_some_and(|hash| hashes.contains(&hash));
	let mut numbers: Vec<_> = all.into_iter().filter(belongs).map(|(number, _)| number).collect();
	numbers.sort_unstable();
	numbers
}

/// Reads a file, and looks for it among the documents of the entries and drafts that the chain keeps. The error is a
/// warning that it is none of them.
pub async fn check(state: &State, id: CooperativeId, path: &Path) -> Result<String, String> {
	let bytes = std::fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
	let whole: Whole = state.ask("community_coop", &[json!(id)]).await?;
	let hashes = hashes(&bytes);
	let map = |item: &str| below("Cooperatives", item, &id);
	let entries = state.entries::<u32, (PeriodNo, Entry)>(map("Entries")).await?;
	let entries = entries.into_iter().map(|(number, (_, entry))| (number, entry.document));
	let drafts = state.entries::<u32, Draft<Runtime>>(map("Drafts")).await?;
	let drafts = drafts.into_iter().map(|(number, draft)| (number, draft.note.document));
	let mut found = Vec::new();
	for number in matching(&hashes, entries) {
		let params = [json!(id), json!(number), json!(1)];
		let page: EntryPage = state.ask("community_coopEntries", &params).await?;
		let decimals = page.currency.decimals;
		found.extend(page.entries.iter().filter(|entry| entry.number == number).map(|it| told(it, decimals)));
	}
	let drafts = matching(&hashes, drafts);
	found.extend(drafts.iter().map(|number| format!("draft {number}, which is not approved yet\n")));
	let mut claimed = false;
	for hash in &hashes {
		let receipt: Option<()> = state.value(Receipts::<Runtime>::hashed_key_for(id, hash)).await?;
		claimed = claimed || receipt.is_some();
	}
	let pruned = state.value(PrunedEntries::<Runtime>::hashed_key_for(id)).await?.unwrap_or_default();
	if found.is_empty() && claimed {
		found.push("a bill whose entry the chain has removed: its journal has it\n".into());
	}
	let name = clean(whole.coop.name);
	verdict(&path.display().to_string(), &name, &hashes, &found, pruned)
}

/// An entry with its postings.
fn told(entry: &BookEntry, decimals: u8) -> String {
	let head = format!(
		"entry {} of period {}, {}: {}\n",
		entry.number,
		entry.period,
		when(entry.date),
		clean(entry.text.clone())
	);
	let posting = |posting: &crate::rpc::cooperatives::BookPosting| {
		format!("{:>18}  {}\n", full(&posting.amount, decimals), clean(posting.name.clone()))
	};
	entry.postings.iter().map(posting).fold(head, |text, line| text + &line)
}

/// What the file belongs to. The error says that it belongs to nothing.
fn verdict(file: &str, name: &str, hashes: &[Hash], found: &[String], pruned: u32) -> Result<String, String> {
	if found.is_empty() {
		let shown: Vec<_> = hashes.iter().map(hex).collect();
		let removed = match pruned {
			0 => String::new(),
			_ => format!(
				" The chain has removed the entries before number {pruned}: look for the hash in the journal that was \
				 exported before."
			),
		};
		return Err(format!(
			"WARNING: {file} is no document of the books of {name}. Its hash is {}. If a single byte of a document is \
			 changed, its hash is another one: so either the file was changed after it was booked, or it never \
			 was.{removed}",
			shown.join(" (BLAKE2-256) or ") + " (SHA-256)"
		));
	}
	Ok(format!("{file} is unchanged. In the books of {name} it belongs to\n{}", found.concat()))
}

#[cfg(test)]
mod tests {
	use super::*;

	const RECEIPT: &[u8] = b"50 kg of flour, 24.00 BRD, paid";

	/// The entries 0 to 3: one without a document, the receipt by each of its hashes, and another one.
	fn documents() -> [(u32, Option<Hash>); 4] {
		let [blake, sha] = hashes(RECEIPT);
		[(0, None), (3, Some(sha)), (1, Some(blake)), (2, Some([7; 32]))]
	}

	#[test]
	fn a_document_belongs_to_each_entry_that_has_one_of_its_hashes() {
		assert_eq!(matching(&hashes(RECEIPT), documents()), [1, 3]);
	}

	#[test]
	fn a_document_with_a_changed_byte_belongs_to_nothing_and_is_warned_of() {
		for place in 0..RECEIPT.len() {
			let mut changed = RECEIPT.to_vec();
			changed[place] ^= 1;
			let hashes = hashes(&changed);
			assert_eq!(matching(&hashes, documents()), Vec::<u32>::new(), "byte {place}");
			let warning = verdict("flour.txt", "Bees", &hashes, &[], 0).unwrap_err();
			assert!(
				warning.starts_with("WARNING: flour.txt is no document of the books of Bees"),
				"{warning}"
			);
			assert!(warning.contains(&hex(&hashes[0])) && !warning.contains("removed"), "{warning}");
		}
	}

	#[test]
	fn a_warning_says_which_entries_the_chain_has_removed() {
		let warning = verdict("flour.txt", "Bees", &hashes(RECEIPT), &[], 40).unwrap_err();
		assert!(warning.contains("before number 40"), "{warning}");
	}

	#[test]
	fn the_entry_of_a_document_is_shown_with_its_amounts() {
		let posting = |name: &str, amount: &str| crate::rpc::cooperatives::BookPosting {
			account: 1,
			name: name.into(),
			amount: amount.into(),
		};
		let entry = BookEntry {
			number: 1,
			period: 0,
			date: 0,
			text: "Flour".into(),
			origin: "stated".into(),
			author: Some(3),
			document: None,
			reverses: None,
			postings: vec![posting("Inventory", "2400"), posting("Payables", "-2400")],
		};
		let text = verdict("flour.txt", "Bees", &hashes(RECEIPT), &[told(&entry, 2)], 0).unwrap();
		for part in ["is unchanged", "entry 1 of period 0, 1970-01-01T00:00:00Z: Flour", "-24.00  Payables"] {
			assert!(text.contains(part), "{part}: {text}");
		}
	}
}
