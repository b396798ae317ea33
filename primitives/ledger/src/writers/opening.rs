//! The opening balances of a journal whose older entries are removed.

use std::collections::BTreeMap;

use crate::{balance_at_begin, balance_at_end, Amount, Memory, Moment, Number, Period, Storage};

/// What a journal begins with if the book no longer has the entries of earlier periods.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
	/// The first period with all of its entries.
	pub period: Period,
	/// When it began.
	pub date: Moment,
	/// The balance of each account at that time, without those that are zero. Their sum is zero.
	pub balances: Vec<(Number, Amount)>,
}

impl Opening {
	/// The opening of a book, or `None` if it has the entries of all periods.
	pub(super) fn of(book: &Memory) -> Option<Self> {
		let period = first_whole(book);
		let begins = match book.closed(period.checked_sub(1)?) {
			Some(before) => before.ends,
			// It is the later one of the two open periods.
			None => book.head().ends,
		};
		let accounts = book.accounts().into_iter();
		let balances = accounts.filter_map(|(number, _)| {
			let amount = balance_at_begin(book, period, number).ok()?.total();
			(amount != 0).then_some((number, amount))
		});
		Some(Self { period, date: begins, balances: balances.collect() })
	}
}

/// The first period from which on the entries come to the balances, so that none of them is missing.
fn first_whole(book: &Memory) -> Period {
	let mut moved = BTreeMap::<(Period, Number), Amount>::new();
	for (id, entry) in book.entries() {
		for posting in &entry.postings {
			let sum = moved.entry((id.period, posting.account)).or_default();
			*sum = sum.saturating_add(posting.amount);
		}
	}
	let accounts = book.accounts();
	let is_whole = |period: &Period| {
		accounts.iter().all(|(number, _)| {
			let own = moved.get(&(*period, *number)).copied().unwrap_or_default();
			let ends =
				balance_at_begin(book, *period, *number).map(|begin| begin.total().saturating_add(own));
			ends == balance_at_end(book, *period, *number).map(|end| end.total())
		})
	};
	let latest = book.head().period.saturating_add(1);
	(0..=latest).rev().take_while(is_whole).last().unwrap_or(latest)
}
