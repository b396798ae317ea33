//! The methods of a node that runs with `--index`: statements of accounts in every money, and what happened in the
//! community, day by day. The conventions are the same as in [`super::community`].

use std::sync::Arc;

use jsonrpsee::proc_macros::rpc;
use rochdale_primitives::Moment;
use rochdale_runtime::{AccountId, BlockNumber, Hash};
use serde::Serialize;

use super::{
	community::{BlockRef, Money, DEFAULT_PAGE},
	currencies::Source,
	error::{Error, Who},
};
use crate::index::{self, Index, Line as IndexLine, Page, Span, Total as IndexTotal, Trouble, Wanted};

/// The most lines of a statement and the most days of a history in one answer.
const MOST: u32 = 1_000;

/// The methods. Times are dates: those of the calendar.
#[rpc(server)]
pub trait History {
	/// The movements of an account from the time `from` on and before the time `to`, the latest ones before the line
	/// `before`. Without a currency it is about native money.
	#[method(name = "community_statement", blocking)]
	fn statement(
		&self,
		who: Who,
		currency: Option<u32>,
		from: Option<Moment>,
		to: Option<Moment>,
		before: Option<u64>,
		count: Option<u32>,
	) -> Result<IndexStatement, Error>;

	/// What all accounts together have moved on each day, by kind and currency. It names nobody.
	#[method(name = "community_history", blocking)]
	fn history(
		&self,
		from: Option<Moment>,
		to: Option<Moment>,
		count: Option<u32>,
	) -> Result<HistoryPage, Error>;
}

/// The answer of `community_statement`. `opening` and the amounts of all lines make `closing`.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct IndexStatement {
	pub account: String,
	/// The number of the currency; null for native money.
	pub currency: Option<u32>,
	/// Its symbol; null if the currency does not exist any more.
	pub symbol: Option<String>,
	/// The number of digits of an amount after the decimal point; null if the currency does not exist any more.
	pub decimals: Option<u8>,
	/// The index is complete from this block on.
	pub since: BlockNumber,
	/// The balance before the first line, minus the debt.
	pub opening: String,
	/// The movements, in order.
	pub lines: Vec<IndexedLine>,
	/// The sum of all lines.
	pub total: String,
	/// The balance after the last line, minus the debt.
	pub closing: String,
	/// The block at which the closing balance was compared with the chain's state. It is null if there was nothing to
	/// compare, or if the page ends in the middle of a block.
	pub checked_at: Option<BlockRef>,
	/// The balance in the state of that block; null if this node no longer has it.
	pub balance: Option<String>,
	/// Whether that is the closing balance; null if it could not be compared.
	pub adds_up: Option<bool>,
	/// The number for `before` of the next request, for earlier lines; null if this is all.
	pub next: Option<u64>,
}

/// A movement.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct IndexedLine {
	/// Its number, which any node gives to it.
	pub line: u64,
	pub block: BlockNumber,
	/// The date of the block.
	pub time: Moment,
	/// Such as `paid`, `received`, `fee` or `dividend`.
	pub kind: String,
	/// The other account; null without one.
	pub other: Option<String>,
	/// What the balance has gained, or with a minus what it has lost.
	pub amount: String,
	/// The balance after it, minus the debt.
	pub balance: String,
	/// The number of the payment; null for others.
	pub payment: Option<u64>,
	/// The text of a payment, or its hash; null without one.
	pub memo: Option<String>,
}

/// The answer of `community_history`.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct HistoryPage {
	/// The index is complete from this block on.
	pub since: BlockNumber,
	/// The last block that is indexed; null before the first.
	pub until: Option<BlockRef>,
	/// The days on which anything was moved, in order.
	pub days: Vec<HistoryDay>,
	/// The time for `from` of the next request; null at the end.
	pub next: Option<Moment>,
}

/// A day.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct HistoryDay {
	/// When it begins, by UTC.
	pub day: Moment,
	pub totals: Vec<HistoryTotal>,
}

/// All movements of a kind in a currency.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct HistoryTotal {
	/// The number of the currency; null for native money.
	pub currency: Option<u32>,
	pub kind: String,
	/// The number of movements.
	pub count: u64,
	/// Their sum.
	pub amount: String,
}

impl From<Trouble> for Error {
	fn from(trouble: Trouble) -> Self {
		Self::NoAnswer(trouble.to_string())
	}
}

impl From<IndexLine> for IndexedLine {
	fn from(line: IndexLine) -> Self {
		Self {
			line: line.id,
			block: line.block,
			time: line.time,
			kind: line.kind,
			other: line.other.map(|other| other.to_string()),
			amount: line.amount.to_string(),
			balance: line.balance.to_string(),
			payment: line.payment,
			memo: line.memo,
		}
	}
}

pub struct History<S> {
	source: Arc<S>,
	index: Option<Index>,
	money: Money,
}

impl<S: Source> History<S> {
	pub fn new(source: Arc<S>, index: Option<Index>, money: Money) -> Self {
		Self { source, index, money }
	}

	fn index(&self) -> Result<&Index, Error> {
		self.index.as_ref().ok_or(Error::NoIndex)
	}

	/// The balance of an account in the state of this block. `None` if this node no longer has it.
	fn balance(&self, at: Hash, currency: Option<u32>, who: &AccountId) -> Result<Option<i128>, Error> {
		let told = match currency {
			None => self.source.balance(at, who.clone()).map(|balance| i128::try_from(balance.free).ok()),
			Some(currency) => {
				let account = self.source.holding(at, currency, who);
				account.map(|account| account.map_or(Some(0), |account| index::net(&account)))
			}
		};
		match told {
			Ok(balance) => Ok(balance),
			Err(Error::Pruned(_) | Error::NoAnswer(_)) => Ok(None),
			Err(error) => Err(error),
		}
	}

	/// The block at which the end of a page is compared with the chain. The balance of native money stays until the
	/// next line, so the newest line is compared with the newest indexed block. Other currencies can decay. A page that
	/// ends in the middle of a block cannot be compared.
	fn check_at(&self, currency: Option<u32>, page: &Page, span: &Span) -> Result<Option<BlockRef>, Error> {
		let last = page.lines.last();
		let newest = page.next_block.is_none();
		let indexed = span.last.as_ref().filter(|_| newest && (currency.is_none() || last.is_none()));
		match (indexed, last) {
			(None, Some(line)) if page.next_block == Some(line.block) => Ok(None),
			(Some(indexed), _) => Ok(Some(BlockRef { number: indexed.number, hash: indexed.hash })),
			(None, Some(line)) => {
				Ok(Some(BlockRef { number: line.block, hash: self.source.hash_of(line.block)? }))
			}
			(None, None) => Ok(None),
		}
	}
}

/// Refuses times in the wrong order.
fn in_order(from: Option<Moment>, to: Option<Moment>) -> Result<(), Error> {
	match (from, to) {
		(Some(from), Some(to)) if from > to => Err(Error::BadTimes { from, to }),
		_ => Ok(()),
	}
}

impl<S: Source> HistoryServer for History<S> {
	fn statement(
		&self,
		who: Who,
		currency: Option<u32>,
		from: Option<Moment>,
		to: Option<Moment>,
		before: Option<u64>,
		count: Option<u32>,
	) -> Result<IndexStatement, Error> {
		let index = self.index()?;
		in_order(from, to)?;
		let best = self.source.block(None)?;
		let account = self.source.account(best, who)?;
		let count = count.unwrap_or(DEFAULT_PAGE).clamp(1, MOST);
		let span = index.span()?;
		let page = index.page(&Wanted { key: (currency, account.clone()), from, to, before, count })?;
		let known = match currency {
			None => Some((self.money.symbol.clone(), self.money.decimals)),
			Some(id) => self
				.source
				.currency(best, id)?
				.map(|currency| (String::from_utf8_lossy(&currency.symbol).into_owned(), currency.decimals)),
		};
		if let (Some(id), None, true, None) = (currency, &known, page.lines.is_empty(), page.opening) {
			return Err(Error::UnknownCurrency(id));
		}
		let checked_at = self.check_at(currency, &page, &span)?;
		let balance = match &checked_at {
			Some(block) => self.balance(block.hash, currency, &account)?,
			None => None,
		};
		// The balance of an account that the index has never seen change is that of the state.
		let opening = page.opening.or(balance).unwrap_or_default();
		let closing = page.lines.last().map_or(opening, |line| line.balance);
		let total = page.lines.iter().fold(0i128, |sum, line| sum.saturating_add(line.amount));
		let decays = page.lines.is_empty() && currency.is_some();
		Ok(IndexStatement {
			account: account.to_string(),
			currency,
			symbol: known.as_ref().map(|(symbol, _)| symbol.clone()),
			decimals: known.map(|(_, decimals)| decimals),
			since: span.since,
			opening: opening.to_string(),
			total: total.to_string(),
			closing: closing.to_string(),
			next: page.lines.first().filter(|_| page.more).map(|line| line.id),
			lines: page.lines.into_iter().map(IndexedLine::from).collect(),
			checked_at,
			adds_up: balance
				.filter(|_| !decays)
				.map(|balance| balance == closing && opening.checked_add(total) == Some(closing)),
			balance: balance.map(|balance| balance.to_string()),
		})
	}

	fn history(
		&self,
		from: Option<Moment>,
		to: Option<Moment>,
		count: Option<u32>,
	) -> Result<HistoryPage, Error> {
		let index = self.index()?;
		in_order(from, to)?;
		let span = index.span()?;
		let count = count.unwrap_or(DEFAULT_PAGE).clamp(1, MOST);
		let (totals, next) = index.totals(from.unwrap_or_default(), to, count)?;
		let mut days: Vec<HistoryDay> = Vec::new();
		for IndexTotal { day, currency, kind, count, amount } in totals {
			let total = HistoryTotal { currency, kind, count, amount: amount.to_string() };
			match days.last_mut().filter(|last| last.day == day) {
				Some(last) => last.totals.push(total),
				None => days.push(HistoryDay { day, totals: vec![total] }),
			}
		}
		Ok(HistoryPage {
			since: span.since,
			until: span.last.map(|last| BlockRef { number: last.number, hash: last.hash }),
			days,
			next,
		})
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn times_in_the_wrong_order_are_refused_and_equal_ones_are_not() {
		assert_eq!(in_order(Some(2), Some(1)), Err(Error::BadTimes { from: 2, to: 1 }));
		for (from, to) in [(Some(1), Some(1)), (None, Some(0)), (Some(5), None), (None, None)] {
			assert_eq!(in_order(from, to), Ok(()));
		}
	}
}
