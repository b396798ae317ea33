//! The division of a surplus, computed again.

use alloc::vec::Vec;

use super::Mistake;
use crate::{
	account::{COMMONS_PAYABLE, RESERVE, RETAINED_PATRONAGE, SURPLUS},
	balance_at_begin, bear_by_shares,
	book::after,
	divide_by_shares, Amount, Entry, EntryId, Error, Measure, Number, Origin, Period, Postings, Shares,
	Storage, Terms,
};

/// The terms on which the surplus of a closed period was divided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Divided {
	/// The period.
	pub period: Period,
	/// How the bylaws divide it.
	pub terms: Terms,
	/// The business with members.
	pub measure: Measure,
	/// The shares.
	pub shares: Shares,
}

/// Computes the division of a surplus again, or how a loss is borne, and compares it with the entry of the division. That
/// is the first entry of the chain on the account of surpluses between this closing and the next one. `book` and `entries`
/// must agree: [`crate::audit`] says whether they do.
///
/// Some amounts depend on money that is not in the books. The commons can receive less than their part, and the reserve gets
/// the difference. The reserve can bear any part of a loss that is left.
///
/// Errors: a [`Mistake`] with the entry of the division, or with the last one before it if that is missing.
pub fn audit_division(
	book: &impl Storage,
	entries: &[(EntryId, Entry)],
	divided: &Divided,
) -> Result<(), Mistake> {
	let next_of = |period| book.closed(period).and_then(|closed| usize::try_from(closed.next).ok());
	let Some(place) = next_of(divided.period) else {
		return Err(Mistake { entry: None, what: "the period is not closed" });
	};
	let until = after(divided.period).ok().and_then(next_of).unwrap_or(entries.len());
	let later = entries.get(place..until).unwrap_or_default();
	let found = later.iter().find(|(_, entry)| divides(entry));
	let before = place.checked_sub(1).and_then(|place| entries.get(place));
	let named = found.or(before).map(|(id, _)| *id);
	let wrong = |what| Err(Mistake { entry: named, what });
	let on = |account: Number| found.map_or(0, |(_, entry)| entry.on(account));
	let earlier = entries.get(..place).unwrap_or(entries);
	match expected(book, earlier, divided, found.map(|(_, entry)| entry)) {
		Ok(made) if found.is_some_and(|(_, entry)| sorted(&entry.postings) == sorted(&made)) => Ok(()),
		Ok(_) => wrong("the division of the surplus is not that of the bylaws"),
		// Then another entry can stand there, such as claims that nobody has collected.
		Err(Error::NothingToPost) if on(SURPLUS) <= 0 => Ok(()),
		Err(Error::NothingToPost) => wrong("a surplus is divided that is not there"),
		Err(_) => wrong("the terms of the division are impossible"),
	}
}

/// Whether an entry can be a division: the chain posts to the account of surpluses.
fn divides(entry: &Entry) -> bool {
	entry.origin == Origin::Chain && entry.on(SURPLUS) != 0
}

/// The postings of the division, with what was posted to the commons and the reserve, as far as that is possible. `earlier`
/// are the entries before the closing.
fn expected(
	book: &impl Storage,
	earlier: &[(EntryId, Entry)],
	divided: &Divided,
	posted: Option<&Entry>,
) -> Result<Postings, Error> {
	let Divided { period, terms, measure, shares } = divided;
	let credit = |account: Number, otherwise: Amount| {
		posted.map_or(otherwise, |entry| entry.on(account).saturating_neg())
	};
	let result = credit_then(book, earlier, *period, SURPLUS)?;
	if result < 0 {
		let retained = credit_then(book, earlier, *period, RETAINED_PATRONAGE)?;
		let mut loss = bear_by_shares(result.saturating_neg(), retained, shares)?;
		loss.reserve = credit(RESERVE, 0).saturating_neg().clamp(loss.reserve, loss.left);
		return loss.postings();
	}
	let mut division = divide_by_shares(result, terms, measure, shares)?;
	let received = credit(COMMONS_PAYABLE, division.commons).clamp(0, division.commons);
	let refused = division.commons.checked_sub(received).ok_or(Error::Overflow)?;
	division.commons = received;
	division.reserve = division.reserve.checked_add(refused).ok_or(Error::Overflow)?;
	division.postings()
}

/// The credit of an account just after the closing of a period. The next period inherits it, and `earlier` entries have
/// posted something in that one already.
fn credit_then(
	book: &impl Storage,
	earlier: &[(EntryId, Entry)],
	period: Period,
	number: Number,
) -> Result<Amount, Error> {
	let inherited = balance_at_begin(book, after(period)?, number)?.total();
	let mut ahead = earlier.iter().filter(|(id, _)| id.period > period).map(|(_, entry)| entry.on(number));
	let sum = ahead.try_fold(inherited, |sum, amount| sum.checked_add(amount));
	sum.and_then(Amount::checked_neg).ok_or(Error::Overflow)
}

fn sorted(postings: &Postings) -> Vec<(Number, Amount)> {
	let mut all: Vec<_> = postings.iter().map(|posting| (posting.account, posting.amount)).collect();
	all.sort_unstable();
	all
}
