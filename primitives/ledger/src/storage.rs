//! What the books need of their storage.

use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

use crate::{Account, Amount, Balance, Entry, EntryId, Hash, Moment, Number, Period};

/// What changes with each entry of a book, and when it opens a period.
#[derive(
	Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Head {
	/// The earliest period that is not closed.
	pub period: Period,
	/// When it began.
	pub begins: Moment,
	/// When it ends. Entries with this date or a later one belong to the next period.
	pub ends: Moment,
	/// The latest date of an entry.
	pub latest: Moment,
	/// The number of the next entry.
	pub next: u32,
	/// The hash of all entries, each with the hash before it.
	pub hash: Hash,
	/// How many accounts the chart has.
	pub accounts: u16,
}

/// A period that is closed.
#[derive(
	Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Closed {
	/// When it ended.
	pub ends: Moment,
	/// Income less expenses; a loss is negative.
	pub surplus: Balance,
	/// What the account on the chain had beyond the cash in the books. It is never negative, because the closing has
	/// booked what was missing.
	pub suspense: Amount,
	/// The number of the first entry after the closing.
	pub next: u32,
	/// [`Head::hash`] at the closing.
	pub hash: Hash,
}

/// Where a book is kept. Each method reads or writes one item, but for [`Storage::accounts`].
pub trait Storage {
	/// The hash function of the book: BLAKE2b with 256 bits on a chain.
	fn hash(bytes: &[u8]) -> Hash;

	/// The head of the book.
	fn head(&self) -> Head;
	/// Stores the head.
	fn set_head(&mut self, head: Head);

	/// The account with this number.
	fn account(&self, number: Number) -> Option<Account>;
	/// Stores an account.
	fn set_account(&mut self, number: Number, account: Account);
	/// All accounts by number, at most [`crate::MAX_ACCOUNTS`].
	fn accounts(&self) -> Vec<(Number, Account)>;

	/// What is stored for an account in a period; zero if there is nothing. [`crate::balance_at_end`] gives its meaning.
	fn balance(&self, period: Period, account: Number) -> Balance;
	/// Stores the balance of an account in a period.
	fn set_balance(&mut self, period: Period, account: Number, balance: Balance);

	/// The entry with this number, if there is one.
	fn entry(&self, id: EntryId) -> Option<Entry>;
	/// Stores an entry.
	fn set_entry(&mut self, id: EntryId, entry: Entry);

	/// The number of the entry that has reversed this one.
	fn reversal(&self, number: u32) -> Option<u32>;
	/// Stores that an entry was reversed.
	fn set_reversal(&mut self, number: u32, by: u32);

	/// A closed period.
	fn closed(&self, period: Period) -> Option<Closed>;
	/// Stores a closed period.
	fn set_closed(&mut self, period: Period, closed: Closed);
}
