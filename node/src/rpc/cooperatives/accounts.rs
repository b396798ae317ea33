//! The accounts of a period and the entries of the books, as JSON.

use pallet_cooperatives::{
	ledger::{self, Balance, EntryId, Item, Kind, Line, Number, Origin},
	PeriodNo,
};
use rochdale_primitives::{MemberId, Moment};
use rochdale_runtime::Hash;
use serde::{Deserialize, Serialize};

use super::{words::text, Chart, Currency};

/// The accounts of a period: the answer of `community_coopAccounts`. All statements follow from the trial balance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Accounts {
	pub period: PeriodNo,
	/// The currency of all amounts.
	pub currency: Currency,
	/// What the account has beyond the cash in the books. A positive amount is owed until somebody explains it. A
	/// negative one is missing.
	pub suspense: String,
	/// The share capital below which no share is redeemed.
	pub least_capital: String,
	/// The accounts that have a balance. A debit is positive.
	pub trial_balance: Vec<TrialRow>,
	pub assets: Section,
	pub liabilities: Section,
	pub equity: Section,
	pub income: Section,
	pub expenses: Section,
	/// Income less expenses; negative for a loss.
	pub surplus: Split,
	pub changes_in_equity: Vec<EquityChange>,
	pub cash_flow: CashFlow,
}

/// An amount in two columns.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Split {
	/// What the chain has proved.
	pub chain: String,
	/// What persons have stated.
	pub stated: String,
	/// The sum.
	pub total: String,
}

/// An account in the trial balance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct TrialRow {
	/// The number of the account.
	pub account: Number,
	pub name: String,
	/// `asset`, `liability`, `equity`, `income` or `expense`.
	pub kind: String,
	pub opening: Split,
	pub closing: Split,
}

/// A part of a statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Section {
	pub lines: Vec<AccountLine>,
	pub total: Split,
}

/// A line of a statement, in the sign of that statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AccountLine {
	/// The number of the account; null if the line is derived.
	pub account: Option<Number>,
	pub name: String,
	pub amount: Split,
	/// The reason for the place of the line, if it is not evident.
	pub reason: Option<String>,
}

/// The change of a part of the equity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct EquityChange {
	/// The number of the account; null if the line is derived.
	pub account: Option<Number>,
	pub name: String,
	pub opening: Split,
	pub closing: Split,
}

/// The changes of cash. `opening` and the three activities together are `closing`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CashFlow {
	pub opening: Split,
	/// The daily business.
	pub operating: Split,
	/// Fixed assets.
	pub investing: Split,
	/// Capital, loans, and payments to members out of a surplus.
	pub financing: Split,
	pub closing: Split,
}

/// Entries of the books: the answer of `community_coopEntries`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct EntryPage {
	/// The currency of all amounts.
	pub currency: Currency,
	pub entries: Vec<BookEntry>,
	/// The start of the next page; null at the end.
	pub next: Option<u32>,
}

/// An entry of the books. It is never changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct BookEntry {
	/// Its number; there are no gaps over all periods.
	pub number: u32,
	pub period: PeriodNo,
	/// The time of what happened.
	pub date: Moment,
	pub text: String,
	/// `chain` if a pallet has moved the money or computed the amount; `stated` if a person says so.
	pub origin: String,
	/// The person who has caused it; null if the chain has by itself, or the members by a resolution.
	pub author: Option<MemberId>,
	/// The hash of the document that proves it.
	pub document: Option<Hash>,
	/// The number of the entry that this one reverses.
	pub reverses: Option<u32>,
	/// The amounts, whose sum is zero.
	pub postings: Vec<BookPosting>,
}

/// An amount on an account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct BookPosting {
	/// The number of the account.
	pub account: Number,
	pub name: String,
	/// A debit is positive.
	pub amount: String,
}

impl Split {
	fn of(balance: Balance) -> Self {
		let Balance { chain, stated } = balance;
		Self { chain: chain.to_string(), stated: stated.to_string(), total: balance.total().to_string() }
	}
}

/// The name of a kind of accounts.
pub(crate) fn kind(kind: Kind) -> &'static str {
	match kind {
		Kind::Asset => "asset",
		Kind::Liability => "liability",
		Kind::Equity => "equity",
		Kind::Income => "income",
		Kind::Expense => "expense",
	}
}

/// The name of an account behind those of which it is a part: `Payables: Wages`.
pub(super) fn full_name(number: Number, chart: &Chart) -> String {
	let find = |number: Number| chart.iter().find(|(other, _)| *other == number).map(|(_, account)| account);
	let (mut names, mut at) = (Vec::new(), find(number));
	while let Some(account) = at {
		names.push(text(&account.name));
		// A parent is there before its parts, so this ends.
		at = account.parent.and_then(find);
	}
	if names.is_empty() {
		return number.to_string();
	}
	names.reverse();
	names.join(": ")
}

/// The number of an item's account, and its name.
fn called(item: Item, chart: &Chart) -> (Option<Number>, String) {
	let name = match item {
		Item::Account(number) => return (Some(number), full_name(number, chart)),
		Item::RedeemableShares => "Share capital that can be redeemed",
		Item::PermanentShares => "Share capital that is never redeemed",
		Item::UnidentifiedReceipts => "Unidentified receipts",
		Item::Shortfall => "Missing cash",
		Item::Result => "Surplus of the period",
	};
	(None, name.to_owned())
}

impl Section {
	fn new(lines: &[Line], chart: &Chart) -> Result<Self, ledger::Error> {
		let line = |line: &Line| {
			let (account, name) = called(line.item, chart);
			let reason = line.item.reason().map(str::to_owned);
			AccountLine { account, name, amount: Split::of(line.amount), reason }
		};
		Ok(Self { lines: lines.iter().map(line).collect(), total: Split::of(ledger::total(lines)?) })
	}
}

impl Accounts {
	pub(super) fn new(
		told: &ledger::Statement,
		chart: &Chart,
		currency: Currency,
	) -> Result<Self, ledger::Error> {
		let row = |row: &ledger::Row| TrialRow {
			account: row.number,
			name: full_name(row.number, chart),
			kind: kind(row.account.kind).into(),
			opening: Split::of(row.opening),
			closing: Split::of(row.closing),
		};
		let change = |change: &ledger::Change| {
			let (account, name) = called(change.item, chart);
			let (opening, closing) = (Split::of(change.opening), Split::of(change.closing));
			EquityChange { account, name, opening, closing }
		};
		let (sheet, results, cash) = (told.balance_sheet()?, told.income_statement()?, told.cash_flow()?);
		Ok(Self {
			period: told.period,
			currency,
			suspense: told.suspense.to_string(),
			least_capital: told.least_capital.to_string(),
			trial_balance: told.rows.iter().map(row).collect(),
			assets: Section::new(&sheet.assets, chart)?,
			liabilities: Section::new(&sheet.liabilities, chart)?,
			equity: Section::new(&sheet.equity, chart)?,
			income: Section::new(&results.income, chart)?,
			expenses: Section::new(&results.expenses, chart)?,
			surplus: Split::of(results.surplus()?),
			changes_in_equity: told.changes_in_equity()?.iter().map(change).collect(),
			cash_flow: CashFlow {
				opening: Split::of(cash.opening),
				operating: Split::of(cash.operating),
				investing: Split::of(cash.investing),
				financing: Split::of(cash.financing),
				closing: Split::of(cash.closing),
			},
		})
	}
}

impl BookEntry {
	pub(super) fn new(id: EntryId, entry: ledger::Entry, chart: &Chart) -> Self {
		let posting = |posting: &ledger::Posting| BookPosting {
			account: posting.account,
			name: called(Item::Account(posting.account), chart).1,
			amount: posting.amount.to_string(),
		};
		Self {
			number: id.number,
			period: id.period,
			date: entry.date,
			text: text(&entry.text),
			origin: match entry.origin {
				Origin::Chain => "chain".into(),
				Origin::Stated => "stated".into(),
			},
			author: entry.author,
			document: entry.document.map(Hash::from),
			reverses: entry.reverses.map(|reversed| reversed.number),
			postings: entry.postings.iter().map(posting).collect(),
		}
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use ledger::account::{WAGES, WAGES_PAYABLE};

	#[test]
	fn an_account_has_the_name_of_the_one_of_which_it_is_a_part() {
		let chart = ledger::default_chart();
		assert_eq!(full_name(WAGES_PAYABLE, &chart), "Payables: Wages");
		assert_eq!(full_name(WAGES, &chart), "Wages");
		assert_eq!(full_name(7, &chart), "7", "an unknown account has its number");
	}
}
