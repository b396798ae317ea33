//! What is written for other programs, as text.

#![allow(clippy::restriction)]

#[allow(dead_code)]
mod common;
#[path = "common/bakery.rs"]
#[allow(dead_code)]
mod story;

use common::*;
use rochdale_ledger::{audit, writers::Journal};

#[test]
fn a_journal_has_declared_names_and_a_balance_after_every_posting() {
	let text = hostile().to_hledger();
	assert!(text.starts_with("commodity 1000.00 BRD\n"), "{text}");
	assert!(text.contains("account Assets:Chain-cash  ; type: C, number: 1000\n"));
	assert!(text.contains("account Assets:Fixed-assets:Accumulated-depreciation  ; type: A"));
	let entry = "
2026-01-05 (0) =1+1, \"quoted\\\" , closing: 1 / x  ; entry: 0, period: 0, origin: stated, at: 1767571200000, author: 7, \
		document: 0101010101010101010101010101010101010101010101010101010101010101, text: 3d312b312c202271756f7465645c22203b20636c6f73696e673a2031207c2078
    Expenses:Möbel--type--X  1.50 BRD = 1.50 BRD
    Expenses:Möbel--type--X-6001  0.50 BRD = 0.50 BRD
    Expenses:Ñandú  0.25 BRD = 0.25 BRD
    Liabilities:Payables  -2.25 BRD = -2.25 BRD
";
	assert!(text.contains(entry), "{text}");
	assert!(text.ends_with("    Liabilities:Unidentified-receipts  -0.99 BRD = -0.99 BRD\n"));
}

#[test]
fn names_are_those_that_both_programs_accept_and_no_two_are_the_same() {
	let journal = hostile();
	let names = journal.names();
	let of = |number| names[&number].as_str();
	assert_eq!([of(6_002), of(6_003), of(6_004)], ["Expenses:X", "Expenses:Account", "Expenses:Ñandú"]);
	let all: std::collections::BTreeSet<_> = names.values().collect();
	assert_eq!(all.len(), journal.accounts.len());
}

#[test]
fn a_beancount_file_asserts_balances_with_no_tolerance() {
	let text = hostile().to_beancount();
	assert!(text.contains("2026-01-05 * \"=1+1, \\\"quoted\\\\\\\" ; closing: 1 | x\"\n"), "{text}");
	assert!(text.contains("2026-01-07 balance Expenses:Möbel--type--X  1.50 ~ 0 BRD\n"), "{text}");
}

#[test]
fn a_table_has_a_row_for_each_posting_and_no_formula() {
	let text = hostile().to_csv();
	assert_eq!(text.lines().count(), 1 + 4 + 2);
	let first = "0,0,2026-01-05,6000,Expenses:Möbel--type--X,1.50,,BRD,\"'=1+1, \"\"quoted\\\"\" ; closing: 1 | x\",stated,7,";
	assert!(text.lines().nth(1).unwrap().starts_with(first), "{text}");
	assert!(text.ends_with(",,2026-01-06,2900,Liabilities:Unidentified-receipts,,0.99,BRD,Suspense: what the account has beyond the books,suspense,,,\r\n"), "{text}");
}

#[test]
fn a_closed_year_ends_with_the_entry_of_its_closing() {
	let text = Journal::of(&story::bakery().book, "BRD", 2).to_hledger();
	let closing = "2026-12-31 Closing: income and expenses to the surplus  ; closing: 0\n";
	let entry = text.split(closing).nth(1).expect("there is a closing");
	assert!(entry
		.contains("    Equity:Surplus  -3972.20 BRD = -3972.20 BRD\n\n2027-02-20 (20) accounts approved"));
	assert!(entry.starts_with("    Income:Sales-to-members  8000.00 BRD = 0.00 BRD\n"));
}

#[test]
fn a_journal_begins_with_the_balances_of_the_first_period_whose_entries_are_all_kept() {
	let mut book = story::bakery().book;
	let whole = Journal::of(&book, "BRD", 2);
	assert_eq!(whole.opening, None);
	// Only the first entry is removed, so the period is not whole any more.
	book.forget(whole.entries[0].0);
	let journal = Journal::of(&book, "BRD", 2);
	let opening = journal.opening.clone().expect("it does not begin with the first period");
	let began = whole.closed[&0].ends;
	assert_eq!((opening.period, opening.date), (1, began));
	assert_eq!(opening.balances.iter().map(|(_, amount)| amount).sum::<i128>(), 0);
	assert!(journal.entries.iter().all(|(id, _)| id.period > 0) && !journal.entries.is_empty());
	// After it, each posting leads to the same balance as in the whole journal.
	let (text, all) = (journal.to_hledger(), whole.to_hledger());
	let mut parts = text.split("\n\n").skip(1);
	let first = parts.next().expect("it has entries");
	assert!(first.starts_with("2027-01-01 Opening balances"), "{first}");
	assert!(first.lines().next().is_some_and(|line| line.ends_with("  ; opening: 1")), "{first}");
	let later: Vec<_> = parts.collect();
	assert!(!later.is_empty() && all.trim_end().ends_with(later.join("\n\n").trim_end()));
	// An audit needs all entries, so it does not take this one.
	let read = Journal::read_hledger(&text, &journal.accounts, &journal.closed, "BRD", 2);
	assert!(read.unwrap_err().what.contains("opening balances"));
	for (written, marked) in [(journal.to_beancount(), "opening: \"1\""), (journal.to_csv(), ",opening,")] {
		assert!(written.contains(marked), "{written}");
	}
}

#[test]
fn a_journal_is_read_back_to_the_same_entries() {
	for journal in [hostile(), Journal::of(&story::bakery().book, "BRD", 2)] {
		let text = journal.to_hledger();
		let read = Journal::read_hledger(&text, &journal.accounts, &journal.closed, "BRD", 2).unwrap();
		assert_eq!(read.entries, journal.entries);
		assert_eq!((read.accounts, read.closed), (journal.accounts, journal.closed));
		assert_eq!(read.suspense.map(|(_, amount)| amount), journal.suspense.map(|(_, amount)| amount));
	}
}

#[test]
fn a_journal_in_which_a_byte_was_changed_is_not_read_or_is_not_the_one_of_the_book() {
	let book = story::bakery().book;
	let journal = Journal::of(&book, "BRD", 2);
	let text = journal.to_hledger();
	let mut refused = 0;
	for place in (0..text.len()).filter(|place| text.is_char_boundary(*place)) {
		let mut bytes = text.clone().into_bytes();
		bytes[place] = if bytes[place] == b'7' { b'8' } else { b'7' };
		let Ok(changed) = String::from_utf8(bytes) else { continue };
		match Journal::read_hledger(&changed, &journal.accounts, &journal.closed, "BRD", 2) {
			Err(_) => refused += 1,
			// A note that says another thing, such as another author: the hash of the book knows.
			Ok(read) => assert!(audit(&book, &read.entries).is_err(), "byte {place} of {changed}"),
		}
	}
	assert!(refused > text.len() / 2);
}

#[test]
fn an_older_journal_is_proved_against_a_book_that_has_gone_on() {
	let book = story::bakery().book;
	let all = Journal::of(&book, "BRD", 2);
	let mut older = all.clone();
	older.entries.truncate(12);
	older.closed.clear();
	let read = Journal::read_hledger(&older.to_hledger(), &all.accounts, &all.closed, "BRD", 2).unwrap();
	assert_eq!(read.entries, all.entries[..12]);
	let together: Vec<_> = read.entries.into_iter().chain(all.entries[12..].iter().cloned()).collect();
	assert_eq!(audit(&book, &together), Ok(()));
}
