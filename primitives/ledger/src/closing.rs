//! The end of a period: its surplus, and what the next one inherits.

use alloc::vec::Vec;

use crate::{
	account::{CHAIN_CASH, SHORTFALL, SURPLUS},
	book::{after, record},
	postings, suspense, Account, Balance, Closed, Entry, Error, Head, Moment, Number, Period, Storage,
};

/// Closes the earliest open period, at a cost that follows from the chart alone. Missing cash becomes an expense. The
/// surplus goes to the account [`SURPLUS`], and the next period inherits the balances of assets, liabilities and equity.
/// It lasts `length`, or longer if an entry has a later date.
///
/// Accrue depreciation, interest and wages before, with a date before the end ([`Head::last`]). `total` is what the
/// account on the chain has, free and held.
///
/// Errors: `TooEarly`, `BadDate` if `length` is 0, `NotBalanced` if the storage does not balance, and those of
/// [`suspense`].
pub fn close(book: &mut impl Storage, total: u128, length: Moment, now: Moment) -> Result<Closed, Error> {
	let head = book.head();
	if now < head.ends {
		return Err(Error::TooEarly);
	}
	if length == 0 {
		return Err(Error::BadDate);
	}
	let begins = head.ends;
	let ends = begins.checked_add(length).ok_or(Error::Overflow)?;
	let ends = ends.max(head.latest.checked_add(1).ok_or(Error::Overflow)?);
	let next = after(head.period)?;
	let suspense = suspense(book, total)?;
	let mut balances = stored(book, head.period);
	if !Balance::sum(balances.iter().map(|(_, _, balance)| *balance))?.is_zero() {
		return Err(Error::NotBalanced);
	}
	if suspense < 0 {
		let lost = postings([(SHORTFALL, suspense.saturating_neg()), (CHAIN_CASH, suspense)])?;
		record(book, Entry::of_chain(head.last(), "Cash that is missing at the closing", lost)?, now)?;
		balances = stored(book, head.period);
	}
	let surplus = result(&balances)?;
	let mut inherited = Vec::new();
	for (number, account, balance) in balances {
		if !account.kind.is_result() {
			let mut carried = balance;
			if number == SURPLUS {
				carried = carried.less(surplus)?;
			}
			inherited.push((number, carried.plus(book.balance(next, number))?));
		}
	}
	for (number, balance) in inherited {
		book.set_balance(next, number, balance);
	}
	let Head { next: entry, hash, latest, accounts, .. } = book.head();
	let closed = Closed { ends: begins, surplus, suspense: suspense.max(0), next: entry, hash };
	book.set_closed(head.period, closed);
	book.set_head(Head { period: next, begins, ends, latest, next: entry, hash, accounts });
	Ok(closed)
}

impl Head {
	/// The last moment of the earliest open period: the date of what is posted for its closing.
	pub fn last(&self) -> Moment {
		self.ends.saturating_sub(1)
	}
}

/// Each account with what is stored for it in a period.
pub(crate) fn stored(book: &impl Storage, period: Period) -> Vec<(Number, Account, Balance)> {
	let with_balance = |(number, account)| (number, account, book.balance(period, number));
	book.accounts().into_iter().map(with_balance).collect()
}

/// Income less expenses of these balances.
pub(crate) fn result(balances: &[(Number, Account, Balance)]) -> Result<Balance, Error> {
	let results = balances.iter().filter(|(_, account, _)| account.kind.is_result());
	Ok(Balance::sum(results.map(|(_, _, balance)| *balance))?.negated())
}

/// The balance of an account at the end of a period, or until now if it is open. For income and expenses it is that of
/// the period alone. The surplus of the period itself is not in it, and that of earlier periods is.
///
/// A closed period and the earliest open one are stored in this way. The period after that has only its own changes in
/// storage until its predecessor is closed. Here both are added.
///
/// Errors: `UnknownAccount`.
pub fn balance_at_end(book: &impl Storage, period: Period, number: Number) -> Result<Balance, Error> {
	let kind = book.account(number).ok_or(Error::UnknownAccount)?.kind;
	let own = book.balance(period, number);
	if kind.is_result() || period <= book.head().period {
		return Ok(own);
	}
	own.plus(balance_at_begin(book, period, number)?)
}

/// The balance of an account at the beginning of a period. It is that at the end of the one before, whose surplus has
/// gone to the account [`SURPLUS`]. For income and expenses it is zero.
///
/// Errors: `UnknownAccount`.
pub fn balance_at_begin(book: &impl Storage, period: Period, number: Number) -> Result<Balance, Error> {
	let kind = book.account(number).ok_or(Error::UnknownAccount)?.kind;
	let Some(before) = period.checked_sub(1).filter(|_| !kind.is_result()) else {
		return Ok(Balance::default());
	};
	// At most two periods are open, so this goes down by no more than two.
	let balance = balance_at_end(book, before, number)?;
	if number == SURPLUS {
		balance.less(surplus_of(book, before)?)
	} else {
		Ok(balance)
	}
}

/// The surplus of a period, or of what is posted of it until now. A loss is negative.
pub fn surplus_of(book: &impl Storage, period: Period) -> Result<Balance, Error> {
	match book.closed(period) {
		Some(closed) => Ok(closed.surplus),
		None => result(&stored(book, period)),
	}
}
