//! What the books read and write.

#![allow(clippy::restriction)]

#[allow(dead_code)]
mod common;

use common::*;
use rochdale_ledger::*;
use std::cell::Cell;

/// A book that counts how often its storage is read and written. A chart counts once for each account.
#[derive(Default)]
struct Counted {
	book: Memory,
	reads: Cell<usize>,
	writes: usize,
}

impl Counted {
	fn read(&self, items: usize) -> &Memory {
		self.reads.set(self.reads.get() + items);
		&self.book
	}
	fn write(&mut self) -> &mut Memory {
		self.writes += 1;
		&mut self.book
	}
	/// Reads and writes since the last call.
	fn take(&mut self) -> (usize, usize) {
		(self.reads.take(), std::mem::take(&mut self.writes))
	}
}

impl Storage for Counted {
	fn hash(bytes: &[u8]) -> Hash {
		Memory::hash(bytes)
	}
	fn head(&self) -> Head {
		self.read(1).head()
	}
	fn set_head(&mut self, head: Head) {
		self.write().set_head(head)
	}
	fn account(&self, number: Number) -> Option<Account> {
		self.read(1).account(number)
	}
	fn set_account(&mut self, number: Number, account: Account) {
		self.write().set_account(number, account)
	}
	fn accounts(&self) -> Vec<(Number, Account)> {
		self.read(self.book.accounts().len()).accounts()
	}
	fn balance(&self, period: Period, account: Number) -> Balance {
		self.read(1).balance(period, account)
	}
	fn set_balance(&mut self, period: Period, account: Number, balance: Balance) {
		self.write().set_balance(period, account, balance)
	}
	fn entry(&self, id: EntryId) -> Option<Entry> {
		self.read(1).entry(id)
	}
	fn set_entry(&mut self, id: EntryId, entry: Entry) {
		self.write().set_entry(id, entry)
	}
	fn reversal(&self, number: u32) -> Option<u32> {
		self.read(1).reversal(number)
	}
	fn set_reversal(&mut self, number: u32, by: u32) {
		self.write().set_reversal(number, by)
	}
	fn closed(&self, period: Period) -> Option<Closed> {
		self.read(1).closed(period)
	}
	fn set_closed(&mut self, period: Period, closed: Closed) {
		self.write().set_closed(period, closed)
	}
}

/// The cost of the last entry and of the closing, after so many entries.
fn costs(entries: usize) -> ((usize, usize), (usize, usize)) {
	let mut book = Counted::default();
	begin(&mut book, default_chart(), BEGIN, BEGIN + YEAR).unwrap();
	let mut last = (0, 0);
	for number in 0..entries {
		let date = BEGIN + number as Moment;
		book.take();
		let sides = Template::SalePaid(Business::Members).postings(10).unwrap();
		post(&mut book, by_chain(date, "sale", sides), date).unwrap();
		last = book.take();
	}
	close(&mut book, 10 * entries as u128, YEAR, BEGIN + YEAR).unwrap();
	(last, book.take())
}

/// `cargo test -p rochdale-ledger --test cost -- --nocapture` prints the time.
#[test]
fn an_audit_finds_one_changed_byte_among_a_hundred_thousand_entries() {
	let mut book = book();
	for number in 0..100_000 {
		let date = BEGIN + number;
		let sides = Template::SalePaid(Business::Members).postings(10).unwrap();
		post(&mut book, by_chain(date, "sale", sides), date).unwrap();
	}
	let mut entries = book.entries();
	assert_eq!(audit(&book, &entries), Ok(()));
	entries[99_998].1.text[0] ^= 1;
	let begun = std::time::Instant::now();
	let found = audit(&book, &entries).unwrap_err();
	println!("an audit of 100,000 entries takes {:?}", begun.elapsed());
	assert_eq!(found.entry, Some(entries[99_998].0));
}

#[test]
fn an_entry_and_a_closing_cost_the_same_after_ten_entries_and_after_a_hundred_thousand() {
	let few = costs(10);
	assert_eq!(few, costs(100_000));
	let ((reads, writes), (_, closing)) = few;
	assert_eq!(reads, 5, "the head, and the two accounts with their balances");
	assert_eq!(writes, 4, "two balances, the entry and the head");
	assert!(closing <= default_chart().len() + 2, "{closing}");
}
