//! What is written for other programs, as text.

#[allow(dead_code)]
mod common;
#[path = "common/bakery.rs"]
#[allow(dead_code)]
mod story;

use common::*;
use rochdale_ledger::writers::Journal;

#[test]
fn a_journal_has_declared_names_and_a_balance_after_every_posting() {
	let text = hostile().to_hledger();
	assert!(text.starts_with("commodity 1000.00 BRD\n"), "{text}");
	assert!(text.contains("account Assets:Chain-cash  ; type: C, number: 1000\n"));
	assert!(text.contains("account Assets:Fixed-assets:Accumulated-depreciation  ; type: A"));
	let entry = "
2026-01-05 (0) =1+1, \"quoted\\\" , closing: 1 / x  ; entry: 0, period: 0, origin: stated, author: 7, document: \
		0101010101010101010101010101010101010101010101010101010101010101
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
