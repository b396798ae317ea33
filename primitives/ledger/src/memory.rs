//! A book in memory.

use std::collections::BTreeMap;

use crate::{Account, Balance, Closed, Entry, EntryId, Hash, Head, Number, Period, Storage};

/// A book in memory, for tests and for whoever audits one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Memory {
	head: Head,
	accounts: BTreeMap<Number, Account>,
	balances: BTreeMap<(Period, Number), Balance>,
	/// By their number, which is the order in which they were posted.
	entries: BTreeMap<u32, (Period, Entry)>,
	reversals: BTreeMap<u32, u32>,
	closed: BTreeMap<Period, Closed>,
}

impl Memory {
	/// All entries in the order in which they were posted.
	pub fn entries(&self) -> Vec<(EntryId, Entry)> {
		let entries = self.entries.iter();
		entries
			.map(|(&number, (period, entry))| (EntryId { period: *period, number }, entry.clone()))
			.collect()
	}

	/// Forgets an entry, as a chain does that keeps entries for a time only.
	pub fn forget(&mut self, id: EntryId) {
		self.entries.remove(&id.number);
	}
}

impl Storage for Memory {
	fn hash(bytes: &[u8]) -> Hash {
		let mut hash = Hash::default();
		let full = blake2b_simd::Params::new().hash_length(hash.len()).hash(bytes);
		hash.copy_from_slice(full.as_bytes());
		hash
	}

	fn head(&self) -> Head {
		self.head
	}
	fn set_head(&mut self, head: Head) {
		self.head = head;
	}

	fn account(&self, number: Number) -> Option<Account> {
		self.accounts.get(&number).cloned()
	}
	fn set_account(&mut self, number: Number, account: Account) {
		self.accounts.insert(number, account);
	}
	fn accounts(&self) -> Vec<(Number, Account)> {
		self.accounts.iter().map(|(number, account)| (*number, account.clone())).collect()
	}

	fn balance(&self, period: Period, account: Number) -> Balance {
		self.balances.get(&(period, account)).copied().unwrap_or_default()
	}
	fn set_balance(&mut self, period: Period, account: Number, balance: Balance) {
		if balance.is_zero() {
			self.balances.remove(&(period, account));
		} else {
			self.balances.insert((period, account), balance);
		}
	}

	fn entry(&self, id: EntryId) -> Option<Entry> {
		self.entries
			.get(&id.number)
			.filter(|(period, _)| *period == id.period)
			.map(|(_, entry)| entry.clone())
	}
	fn set_entry(&mut self, id: EntryId, entry: Entry) {
		self.entries.insert(id.number, (id.period, entry));
	}

	fn reversal(&self, number: u32) -> Option<u32> {
		self.reversals.get(&number).copied()
	}
	fn set_reversal(&mut self, number: u32, by: u32) {
		self.reversals.insert(number, by);
	}

	fn closed(&self, period: Period) -> Option<Closed> {
		self.closed.get(&period).copied()
	}
	fn set_closed(&mut self, period: Period, closed: Closed) {
		self.closed.insert(period, closed);
	}
}
