//! An audit: everything in a book is computed again from its entries.

mod depreciation;
mod division;

pub use depreciation::*;
pub use division::*;

use alloc::collections::{BTreeMap, BTreeSet};

use crate::{
	account::SURPLUS,
	book::{after, fold},
	closing::{result, stored},
	Balance, Entry, EntryId, Hash, Number, Period, Storage,
};

/// What an audit has found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mistake {
	/// The first entry that does not agree. If a hash or a balance does not agree and the entry is not known, it is the
	/// last one before that.
	pub entry: Option<EntryId>,
	/// What does not agree.
	pub what: &'static str,
}

/// Computes a book again from all of its entries, in the order of their numbers: hashes, periods, reversals, balances
/// and surpluses. The entries can come from elsewhere, such as an exported journal. Those that the book still has are
/// compared with them.
///
/// Errors: the first [`Mistake`].
pub fn audit<S: Storage>(book: &S, entries: &[(EntryId, Entry)]) -> Result<(), Mistake> {
	let head = book.head();
	let mut hash = Hash::default();
	let mut last = None;
	let mut closing: Period = 0;
	let mut reversed = BTreeSet::new();
	let mut moved = BTreeMap::<(Period, Number), Balance>::new();
	let numbers = (0u32..).zip(entries);
	for (number, (id, entry)) in numbers {
		let wrong = |what| Err(Mistake { entry: Some(*id), what });
		check_closings(book, &mut closing, number, hash, last)?;
		if id.number != number {
			return wrong("the numbers have a gap");
		}
		if entry.check().is_err() {
			return wrong("the entry is none: its postings or its text are wrong");
		}
		if book.entry(*id).is_some_and(|kept| kept != *entry) {
			return wrong("the entry differs from that of the book");
		}
		// What is posted after a closing belongs to a later period.
		if id.period < closing || !is_dated_within(book, id.period, entry.date) {
			return wrong("the date is not in the period");
		}
		if let Some(original) = entry.reverses {
			let earlier = usize::try_from(original.number).ok().and_then(|at| entries.get(at));
			let opposite = earlier.is_some_and(|(place, earlier)| {
				*place == original && original.number < number && earlier.opposite() == entry.postings
			});
			let once = reversed.insert(original.number) && book.reversal(original.number) == Some(number);
			if !opposite || !once {
				return wrong("the entry does not reverse another one, or not for the first time");
			}
		}
		for posting in &entry.postings {
			if book.account(posting.account).is_none() {
				return wrong("an account is not in the chart");
			}
			let balance = moved.entry((id.period, posting.account)).or_default();
			match balance.plus(Balance::of(entry.origin, posting.amount)) {
				Ok(sum) => *balance = sum,
				Err(_) => return wrong("a balance leaves its range"),
			}
		}
		hash = fold::<S>(hash, entry);
		last = Some(*id);
	}
	let wrong = |what| Err(Mistake { entry: last, what });
	let count = u32::try_from(entries.len()).unwrap_or(u32::MAX);
	check_closings(book, &mut closing, count, hash, last)?;
	if head.next != count || closing != head.period {
		return wrong("entries are missing at the end");
	}
	if head.hash != hash {
		return wrong("the hash of the book is not that of the entries");
	}
	check_balances(book, &moved).or_else(wrong)
}

/// Checks the closings that came before the entry with this number.
fn check_closings<S: Storage>(
	book: &S,
	closing: &mut Period,
	number: u32,
	hash: Hash,
	last: Option<EntryId>,
) -> Result<(), Mistake> {
	while let Some(closed) = book.closed(*closing).filter(|closed| closed.next == number) {
		if closed.hash != hash {
			return Err(Mistake {
				entry: last,
				what: "the hash of a closed period is not that of the entries until then",
			});
		}
		*closing = closing.saturating_add(1);
	}
	Ok(())
}

/// Whether a date lies in a period.
fn is_dated_within(book: &impl Storage, period: Period, date: crate::Moment) -> bool {
	let head = book.head();
	let end_of = |period: Period| match book.closed(period) {
		Some(closed) => Some(closed.ends),
		None => Some(head.ends).filter(|_| period == head.period),
	};
	let begun = match period.checked_sub(1) {
		Some(before) => end_of(before).is_some_and(|ends| date >= ends),
		None => true,
	};
	begun && end_of(period).is_none_or(|ends| date < ends)
}

/// Compares what is stored with the sums of the postings, and of what each period has inherited.
fn check_balances(
	book: &impl Storage,
	moved: &BTreeMap<(Period, Number), Balance>,
) -> Result<(), &'static str> {
	let overflow = |_| "a balance leaves its range";
	let head = book.head();
	let latest = after(head.period).map_err(overflow)?;
	let mut inherited = BTreeMap::<Number, Balance>::new();
	for period in 0..=latest {
		let balances = stored(book, period);
		for (number, _, balance) in &balances {
			let own = moved.get(&(period, *number)).copied().unwrap_or_default();
			let before = inherited.get(number).copied().unwrap_or_default();
			if own.plus(before) != Ok(*balance) {
				return Err("a balance is not the sum of its postings");
			}
		}
		inherited.clear();
		let Some(closed) = book.closed(period) else { continue };
		if result(&balances) != Ok(closed.surplus) {
			return Err("a surplus is not income less expenses");
		}
		for (number, account, balance) in balances {
			if !account.kind.is_result() {
				let surplus = if number == SURPLUS { closed.surplus } else { Balance::default() };
				inherited.insert(number, balance.less(surplus).map_err(overflow)?);
			}
		}
	}
	Ok(())
}
