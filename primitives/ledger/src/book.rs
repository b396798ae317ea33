//! Opening accounts, posting, classifying and reversing.

use alloc::vec::Vec;
use codec::Encode;

use crate::{
	account::CHAIN_CASH, is_default, to_amount, Account, Amount, Balance, Entry, EntryId, Error, Hash, Head,
	Moment, Number, Origin, Period, Person, Storage, Text, MAX_ACCOUNTS, MAX_DEPTH, MOST,
};

/// Begins a book, whose first period lasts from `begins` to `ends`.
///
/// Errors: `AlreadyOpened` if the book has an account, `BadDate` if the period has no length, and those of
/// [`open_account`].
pub fn begin(
	book: &mut impl Storage,
	chart: impl IntoIterator<Item = (Number, Account)>,
	begins: Moment,
	ends: Moment,
) -> Result<(), Error> {
	if book.head().accounts > 0 {
		return Err(Error::AlreadyOpened);
	}
	if ends <= begins {
		return Err(Error::BadDate);
	}
	book.set_head(Head { begins, ends, latest: begins, ..Default::default() });
	chart.into_iter().try_for_each(|(number, account)| open_account(book, number, account))
}

/// Adds an account to the chart.
///
/// Errors: `AlreadyOpened`, `TooManyAccounts`, `BadText`, `BadParent`, `NotOpen` if the account says that it is closed.
pub fn open_account(book: &mut impl Storage, number: Number, account: Account) -> Result<(), Error> {
	let mut head = book.head();
	if book.account(number).is_some() {
		return Err(Error::AlreadyOpened);
	}
	if head.accounts >= MAX_ACCOUNTS {
		return Err(Error::TooManyAccounts);
	}
	if account.closed {
		return Err(Error::NotOpen);
	}
	crate::entry::check_text(&account.name)?;
	let mut parent = account.parent;
	let mut depth = 1u32;
	while let Some(above) = parent {
		let above = book.account(above).filter(|above| above.kind == account.kind).ok_or(Error::BadParent)?;
		depth = depth.saturating_add(1);
		if depth > MAX_DEPTH {
			return Err(Error::BadParent);
		}
		parent = above.parent;
	}
	head.accounts = head.accounts.checked_add(1).ok_or(Error::Overflow)?;
	book.set_head(head);
	book.set_account(number, account);
	Ok(())
}

/// Closes an account that the members have opened. It stays in the chart, because old entries name it.
///
/// Errors: `UnknownAccount`, `NotOpen`, and `StillUsed` if it is of the default chart, or if it has a balance that the
/// next period would inherit.
pub fn close_account(book: &mut impl Storage, number: Number) -> Result<(), Error> {
	let account = usable(book, number)?;
	let carried = !account.kind.is_result() && !present(book, number)?.is_zero();
	if is_default(number) || carried {
		return Err(Error::StillUsed);
	}
	book.set_account(number, Account { closed: true, ..account });
	Ok(())
}

/// Posts an entry, and returns its place. A person posts only to accounts that are not guarded.
///
/// Errors: those of [`Entry::check`], `NotByHand`, `UnknownAccount`, `NotOpen`, `BadDate`, `BadAmount` if a balance
/// would exceed [`MOST`], and `BadEntry` if the entry says that it reverses another one.
pub fn post(book: &mut impl Storage, entry: Entry, now: Moment) -> Result<EntryId, Error> {
	if entry.reverses.is_some() {
		return Err(Error::BadEntry);
	}
	ensure_by_hand(book, &entry, None)?;
	record(book, entry, now)
}

/// Posts what a person says of money that the books have not explained. Its posting to the chain's cash has the sign of
/// suspense, and is not more than it.
///
/// `total` is what the account on the chain has, free and held.
///
/// Errors: `NotInSuspense`, and those of [`post`].
pub fn classify(book: &mut impl Storage, entry: Entry, total: u128, now: Moment) -> Result<EntryId, Error> {
	let (there, taken) = (suspense(book, total)?, entry.on(CHAIN_CASH));
	let within = if there > 0 { 0 < taken && taken <= there } else { there <= taken && taken < 0 };
	if !within {
		return Err(Error::NotInSuspense);
	}
	if entry.reverses.is_some() {
		return Err(Error::BadEntry);
	}
	ensure_by_hand(book, &entry, Some(CHAIN_CASH))?;
	record(book, entry, now)
}

/// The author of a reversal, and the reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
	/// The person; nobody if a pallet does it by itself.
	pub author: Option<Person>,
	/// [`Origin::Chain`] if a pallet gives the money back.
	pub origin: Origin,
	/// The reason, in words.
	pub text: Text,
	/// The hash of the document that says why.
	pub document: Option<Hash>,
}

/// Posts the opposite of an entry, with the date of today.
///
/// A person reverses what a person has stated, and plain payments ([`Entry::is_payment`]). The money of a payment stays
/// where it is, so the amount goes to [`suspense`], which is never income. All else, such as depreciation, follows from
/// what a pallet knows. If a person could take that back, they would make a surplus.
///
/// Errors: `UnknownEntry`, `AlreadyReversed`, `NotByHand`, and those of [`post`].
pub fn reverse(
	book: &mut impl Storage,
	reversed: EntryId,
	reason: Reason,
	now: Moment,
) -> Result<EntryId, Error> {
	let original = book.entry(reversed).ok_or(Error::UnknownEntry)?;
	if book.reversal(reversed.number).is_some() {
		return Err(Error::AlreadyReversed);
	}
	let Reason { author, origin, text, document } = reason;
	if origin == Origin::Stated && original.origin == Origin::Chain && !original.is_payment() {
		return Err(Error::NotByHand);
	}
	let (postings, reverses) = (original.opposite(), Some(reversed));
	let entry = Entry { date: now, postings, text, document, author, origin, reverses };
	ensure_by_hand(book, &entry, Some(CHAIN_CASH))?;
	let id = record(book, entry, now)?;
	book.set_reversal(reversed.number, id.number);
	Ok(id)
}

/// What the account on the chain has beyond the cash in the books. Positive suspense is a liability, the unidentified
/// receipts. Negative suspense is an expense when the period closes.
///
/// `total` is what the account has, free and held.
///
/// Errors: `BadAmount` if it is over [`MOST`].
pub fn suspense(book: &impl Storage, total: u128) -> Result<Amount, Error> {
	let booked = present(book, CHAIN_CASH)?.total();
	to_amount(total)?.checked_sub(booked).ok_or(Error::Overflow)
}

/// The balance of an account now, over all open periods. For income and expenses it is that of the earliest open period
/// and of the one after it.
pub fn present(book: &impl Storage, number: Number) -> Result<Balance, Error> {
	let head = book.head();
	let own = book.balance(head.period, number);
	if head.is_alone() {
		return Ok(own);
	}
	own.plus(book.balance(after(head.period)?, number))
}

impl Head {
	/// Whether all entries are of the earliest open period or of closed ones. Then the period after it has no balance,
	/// and none is read.
	pub(crate) fn is_alone(&self) -> bool {
		self.latest < self.ends
	}
}

/// The period after this one.
pub(crate) fn after(period: Period) -> Result<Period, Error> {
	period.checked_add(1).ok_or(Error::Overflow)
}

/// The open account with this number.
fn usable(book: &impl Storage, number: Number) -> Result<Account, Error> {
	let account = book.account(number).ok_or(Error::UnknownAccount)?;
	if account.closed {
		return Err(Error::NotOpen);
	}
	Ok(account)
}

/// Checks that a person posts to no guarded account, but for one.
fn ensure_by_hand(book: &impl Storage, entry: &Entry, but: Option<Number>) -> Result<(), Error> {
	if entry.origin == Origin::Chain {
		return Ok(());
	}
	for posting in &entry.postings {
		if usable(book, posting.account)?.guarded && Some(posting.account) != but {
			return Err(Error::NotByHand);
		}
	}
	Ok(())
}

/// The period to which a date belongs.
///
/// Errors: `BadDate` if it is closed.
pub(crate) fn period_of(head: &Head, date: Moment) -> Result<Period, Error> {
	if date < head.begins {
		return Err(Error::BadDate);
	}
	if date < head.ends {
		Ok(head.period)
	} else {
		after(head.period)
	}
}

/// Writes an entry. All checks come before the first change.
pub(crate) fn record<S: Storage>(book: &mut S, entry: Entry, now: Moment) -> Result<EntryId, Error> {
	entry.check()?;
	let mut head = book.head();
	if entry.date > now {
		return Err(Error::BadDate);
	}
	let period = period_of(&head, entry.date)?;
	let id = EntryId { period, number: head.next };
	// Then what is stored for the period is all that there is.
	let alone = head.is_alone() && period == head.period;
	let mut changes = Vec::new();
	for posting in &entry.postings {
		let account = usable(book, posting.account)?;
		let added = Balance::of(entry.origin, posting.amount);
		let stored = book.balance(period, posting.account);
		let whole = if account.kind.is_result() || alone { stored } else { present(book, posting.account)? };
		if !is_within(whole, whole.plus(added)?) {
			return Err(Error::BadAmount);
		}
		changes.push((posting.account, stored.plus(added)?));
	}
	head.next = head.next.checked_add(1).ok_or(Error::Overflow)?;
	head.latest = head.latest.max(entry.date);
	head.hash = fold::<S>(head.hash, &entry);
	for (account, balance) in changes {
		book.set_balance(period, account, balance);
	}
	book.set_entry(id, entry);
	book.set_head(head);
	Ok(id)
}

/// Whether each column is within [`MOST`], or nearer to it than before. (The surplus of a period can exceed the bound,
/// and has to come back.)
fn is_within(before: Balance, then: Balance) -> bool {
	let within = |before: Amount, then: Amount| {
		let size = then.unsigned_abs();
		size <= MOST.unsigned_abs() || size <= before.unsigned_abs()
	};
	within(before.chain, then.chain) && within(before.stated, then.stated)
}

/// The hash of a book after an entry.
pub(crate) fn fold<S: Storage>(hash: Hash, entry: &Entry) -> Hash {
	S::hash(&(hash, entry).encode())
}
