//! Entries and their postings.

use alloc::vec::Vec;
use bounded_collections::{BoundedVec, ConstU32};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

use crate::{
	account::CHAIN_CASH, Amount, Error, Hash, Moment, Number, Period, Person, MAX_POSTINGS, MAX_TEXT, MOST,
};

/// An amount on one account.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Posting {
	/// The number of the account whose balance it changes.
	pub account: Number,
	/// A debit if it is positive, a credit if it is negative; never 0.
	pub amount: Amount,
}

/// The postings of one entry.
pub type Postings = BoundedVec<Posting, ConstU32<MAX_POSTINGS>>;

/// The text of an entry, in UTF-8.
pub type Text = BoundedVec<u8, ConstU32<MAX_TEXT>>;

/// The source of an entry: the chain or a person.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Origin {
	/// A pallet has moved the money, or has computed the amount.
	Chain,
	/// A person says so.
	Stated,
}

/// The place of an entry in a book.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct EntryId {
	/// The period to which the entry belongs.
	pub period: Period,
	/// Its number, without gaps over all periods of the book.
	pub number: u32,
}

/// What has happened, as two postings or more. An entry is never changed. Another entry can reverse it, once.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Entry {
	/// The time of what happened. It decides to which period the entry belongs.
	pub date: Moment,
	/// What changes, on 2 to 8 different accounts. The sum is zero.
	pub postings: Postings,
	/// What has happened, in words.
	pub text: Text,
	/// The hash of the document that proves it.
	pub document: Option<Hash>,
	/// The person who has caused the entry; nobody if a pallet has by itself, or the members by a resolution.
	pub author: Option<Person>,
	/// The chain or a person, as [`Origin`] says.
	pub origin: Origin,
	/// The entry whose opposite this is.
	pub reverses: Option<EntryId>,
}

impl Entry {
	/// An entry of a pallet, without author and document.
	///
	/// Errors: `BadText` if the text is too long.
	pub fn of_chain(date: Moment, text: &str, postings: Postings) -> Result<Self, Error> {
		let (document, author, reverses) = (None, None, None);
		Ok(Self { date, postings, text: to_text(text)?, document, author, origin: Origin::Chain, reverses })
	}

	/// Checks all that does not depend on the book.
	///
	/// Errors: `BadEntry`, `BadAmount`, `BadText`, `NotBalanced`.
	pub fn check(&self) -> Result<(), Error> {
		let postings = &self.postings;
		let accounts: Vec<Number> = postings.iter().map(|posting| posting.account).collect();
		let twice = accounts
			.iter()
			.enumerate()
			.any(|(at, account)| accounts.iter().skip(at.saturating_add(1)).any(|other| other == account));
		if postings.len() < 2 || twice || postings.iter().any(|posting| posting.amount == 0) {
			return Err(Error::BadEntry);
		}
		if postings.iter().any(|posting| posting.amount.unsigned_abs() > MOST.unsigned_abs()) {
			return Err(Error::BadAmount);
		}
		check_text(&self.text)?;
		let sum = postings.iter().try_fold(0, |sum: Amount, posting| sum.checked_add(posting.amount));
		match sum {
			Some(0) => Ok(()),
			_ => Err(Error::NotBalanced),
		}
	}

	/// The amount on an account; 0 if the entry does not touch it.
	pub fn on(&self, account: Number) -> Amount {
		self.postings.iter().find(|posting| posting.account == account).map_or(0, |posting| posting.amount)
	}

	/// Whether the entry moves the chain's cash to or from one other account, and does nothing more.
	pub fn is_payment(&self) -> bool {
		self.postings.len() == 2 && self.on(CHAIN_CASH) != 0
	}

	/// The opposite postings.
	pub fn opposite(&self) -> Postings {
		let mut postings = self.postings.clone();
		for posting in postings.iter_mut() {
			posting.amount = posting.amount.saturating_neg();
		}
		postings
	}
}

/// Postings of these amounts, without those that are zero.
///
/// Errors: `BadEntry` if they are too many, `NothingToPost` if all are zero.
pub fn postings(all: impl IntoIterator<Item = (Number, Amount)>) -> Result<Postings, Error> {
	let some = all.into_iter().filter(|(_, amount)| *amount != 0);
	let list: Vec<_> = some.map(|(account, amount)| Posting { account, amount }).collect();
	if list.is_empty() {
		return Err(Error::NothingToPost);
	}
	Postings::try_from(list).map_err(|_| Error::BadEntry)
}

/// A text for an entry.
///
/// Errors: `BadText` if it is too long, empty, or has control characters.
pub fn to_text(text: &str) -> Result<Text, Error> {
	check_text(text.as_bytes())?;
	Text::try_from(text.as_bytes().to_vec()).map_err(|_| Error::BadText)
}

/// Checks that these bytes are a line of text. (A line break could forge an entry in a journal for other programs.)
pub(crate) fn check_text(bytes: &[u8]) -> Result<(), Error> {
	let text = core::str::from_utf8(bytes).map_err(|_| Error::BadText)?;
	let bad = text.trim().is_empty() || text.chars().any(is_break);
	if bad {
		return Err(Error::BadText);
	}
	Ok(())
}

/// Control characters, and the characters that end a line or a paragraph in Unicode.
pub(crate) fn is_break(letter: char) -> bool {
	letter.is_control() || matches!(letter, '\u{2028}' | '\u{2029}')
}
