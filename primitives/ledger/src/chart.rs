//! The chart of accounts, and the default one for cooperatives.

use alloc::vec::Vec;
use bounded_collections::{BoundedVec, ConstU32};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

use crate::{Amount, Balance, Error, Number, MAX_NAME};

/// What an account is about.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Kind {
	/// What the book's owner has, or is owed.
	Asset,
	/// What the owner owes.
	Liability,
	/// What is left of the assets after all liabilities.
	Equity,
	/// What makes the surplus larger.
	Income,
	/// What makes the surplus smaller.
	Expense,
}

impl Kind {
	/// All kinds, in the order of the statements.
	pub const ALL: [Self; 5] = [Self::Asset, Self::Liability, Self::Equity, Self::Income, Self::Expense];

	/// Whether the account begins each period with zero, because its balance goes into the surplus.
	pub fn is_result(self) -> bool {
		matches!(self, Self::Income | Self::Expense)
	}

	/// A balance in the sign of its statement, in which debits of assets and expenses, and credits of all others, are
	/// positive.
	pub fn natural(self, balance: Balance) -> Balance {
		match self {
			Self::Asset | Self::Expense => balance,
			Self::Liability | Self::Equity | Self::Income => balance.negated(),
		}
	}
}

/// With whom the business of an income or expense is.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Business {
	/// Business with members of the cooperative.
	Members,
	/// Business with those who are not members.
	Others,
	/// With nobody in particular: it counts neither for members nor for others.
	Common,
}

/// The part of the cash flow to which an account belongs.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Activity {
	/// The account is cash.
	Cash,
	/// The daily business.
	Operating,
	/// Buying and selling of fixed assets, with their depreciation.
	Investing,
	/// Capital, loans, and what the members are paid out of a surplus.
	Financing,
}

/// The name of an account.
pub type Name = BoundedVec<u8, ConstU32<MAX_NAME>>;

/// An account of a chart. All but `closed` is fixed when the account is opened.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Account {
	/// What it is about.
	pub kind: Kind,
	/// The account of the same kind of which this one is a part.
	pub parent: Option<Number>,
	/// Its name among the parts of its parent, in UTF-8.
	pub name: Name,
	/// With whom the business is. It counts for income and expenses.
	pub business: Business,
	/// The part of the cash flow in which its changes stand.
	pub activity: Activity,
	/// Only the chain posts to it, because the chain knows the amount.
	pub guarded: bool,
	/// Nobody posts to it any more.
	pub closed: bool,
}

impl Account {
	/// An open account without a parent, of the daily business with nobody in particular.
	///
	/// Errors: `BadText`.
	pub fn new(kind: Kind, name: &str) -> Result<Self, Error> {
		crate::entry::check_text(name.as_bytes())?;
		let name = Name::try_from(name.as_bytes().to_vec()).map_err(|_| Error::BadText)?;
		let (business, activity) = (Business::Common, Activity::Operating);
		Ok(Self { kind, parent: None, name, business, activity, guarded: false, closed: false })
	}

	/// The account as a part of another one.
	pub fn below(self, parent: Number) -> Self {
		Self { parent: Some(parent), ..self }
	}

	/// The account for business with these people.
	pub fn with(self, business: Business) -> Self {
		Self { business, ..self }
	}

	/// The account in this part of the cash flow.
	pub fn within(self, activity: Activity) -> Self {
		Self { activity, ..self }
	}
}

/// Numbers of the accounts that every cooperative has.
pub mod account {
	use crate::Number;

	/// What the account on the chain has, as far as the books explain it.
	pub const CHAIN_CASH: Number = 1_000;
	/// A till, a bank.
	pub const CASH_ELSEWHERE: Number = 1_010;
	/// Money in other currencies than that of the book, at what it has cost or less.
	pub const OTHER_CURRENCIES: Number = 1_020;
	/// What customers owe.
	pub const RECEIVABLES: Number = 1_100;
	/// Goods in stock, at cost.
	pub const INVENTORY: Number = 1_200;
	/// Machines, buildings, at cost.
	pub const FIXED_ASSETS: Number = 1_500;
	/// Their depreciation until now, negative.
	pub const ACCUMULATED_DEPRECIATION: Number = 1_510;
	/// What suppliers, and members with expense claims, are owed.
	pub const PAYABLES: Number = 2_000;
	/// Wages that have fallen due and are not paid.
	pub const WAGES_PAYABLE: Number = 2_010;
	/// Expenses of the period for which no bill has come: interest that runs.
	pub const ACCRUED_EXPENSES: Number = 2_020;
	/// Money lent to the cooperative.
	pub const LOANS: Number = 2_100;
	/// Money that was put down and is given back.
	pub const DEPOSITS: Number = 2_200;
	/// Money that was given for a purpose, until it is spent for it.
	pub const RESTRICTED_FUNDS: Number = 2_300;
	/// What members have paid for their shares.
	pub const SHARE_CAPITAL: Number = 2_400;
	/// What members can claim: patronage, interest on shares, redeemed shares.
	pub const CLAIMS: Number = 2_410;
	/// What the commons get out of a surplus.
	pub const COMMONS_PAYABLE: Number = 2_420;
	/// Money that nobody has explained. The books derive it and post nothing here.
	pub const UNIDENTIFIED: Number = 2_900;
	/// The indivisible reserve.
	pub const RESERVE: Number = 3_000;
	/// Patronage that stays in the cooperative until the members resolve.
	pub const RETAINED_PATRONAGE: Number = 3_010;
	/// The surplus of closed periods, until it is divided.
	pub const SURPLUS: Number = 3_020;
	/// Sales to members.
	pub const SALES_TO_MEMBERS: Number = 4_000;
	/// Sales to others.
	pub const SALES_TO_OTHERS: Number = 4_010;
	/// Grants that were spent for their purpose.
	pub const GRANTS: Number = 4_100;
	/// What assets and other currencies were sold for above their value in the books.
	pub const GAINS_ON_DISPOSAL: Number = 4_200;
	/// Any other income.
	pub const OTHER_INCOME: Number = 4_900;
	/// Goods that were used or sold, at cost.
	pub const GOODS_USED: Number = 5_000;
	/// Wages that have fallen due, paid or not.
	pub const WAGES: Number = 5_100;
	/// Interest on loans.
	pub const INTEREST: Number = 5_200;
	/// Depreciation of the period.
	pub const DEPRECIATION: Number = 5_300;
	/// What assets and other currencies were sold for below their value in the books.
	pub const LOSSES_ON_DISPOSAL: Number = 5_310;
	/// Receivables that were written off.
	pub const BAD_DEBTS: Number = 5_400;
	/// Money that is missing at a closing, in any currency, as by decay.
	pub const SHORTFALL: Number = 5_500;
	/// Any other expense.
	pub const OTHER_EXPENSES: Number = 5_900;
}

use account::*;
use Activity::*;
use Business::*;
use Kind::*;

type Row = (Number, Kind, Option<Number>, &'static str, Business, Activity, bool);

/// Number, kind, parent, name, business, activity, and whether only the chain posts.
#[rustfmt::skip]
const DEFAULT: [Row; 33] = [
	(CHAIN_CASH, Asset, None, "Chain cash", Common, Cash, true),
	(CASH_ELSEWHERE, Asset, None, "Cash elsewhere", Common, Cash, false),
	(OTHER_CURRENCIES, Asset, None, "Other currencies", Common, Investing, true),
	(RECEIVABLES, Asset, None, "Receivables", Common, Operating, false),
	(INVENTORY, Asset, None, "Inventory", Common, Operating, false),
	(FIXED_ASSETS, Asset, None, "Fixed assets", Common, Investing, false),
	(ACCUMULATED_DEPRECIATION, Asset, Some(FIXED_ASSETS), "Accumulated depreciation", Common, Investing, false),
	(PAYABLES, Liability, None, "Payables", Common, Operating, false),
	(WAGES_PAYABLE, Liability, Some(PAYABLES), "Wages", Common, Operating, false),
	(ACCRUED_EXPENSES, Liability, None, "Accrued expenses", Common, Operating, false),
	(LOANS, Liability, None, "Loans", Common, Financing, false),
	(DEPOSITS, Liability, None, "Deposits", Common, Financing, false),
	(RESTRICTED_FUNDS, Liability, None, "Restricted funds", Common, Operating, false),
	(SHARE_CAPITAL, Liability, None, "Share capital", Common, Financing, true),
	(CLAIMS, Liability, None, "Claims of members", Common, Financing, true),
	(COMMONS_PAYABLE, Liability, None, "Commons payable", Common, Financing, true),
	(UNIDENTIFIED, Liability, None, "Unidentified receipts", Common, Operating, true),
	(RESERVE, Equity, None, "Indivisible reserve", Common, Financing, true),
	(RETAINED_PATRONAGE, Equity, None, "Retained patronage", Common, Financing, true),
	(SURPLUS, Equity, None, "Surplus", Common, Financing, true),
	(SALES_TO_MEMBERS, Income, None, "Sales to members", Members, Operating, false),
	(SALES_TO_OTHERS, Income, None, "Sales to others", Others, Operating, false),
	(GRANTS, Income, None, "Grants", Common, Operating, false),
	(GAINS_ON_DISPOSAL, Income, None, "Gains on disposal", Common, Investing, false),
	(OTHER_INCOME, Income, None, "Other income", Common, Operating, false),
	(GOODS_USED, Expense, None, "Goods used", Common, Operating, false),
	(WAGES, Expense, None, "Wages", Common, Operating, false),
	(INTEREST, Expense, None, "Interest", Common, Operating, false),
	(DEPRECIATION, Expense, None, "Depreciation", Common, Investing, false),
	(LOSSES_ON_DISPOSAL, Expense, None, "Losses on disposal", Common, Investing, false),
	(BAD_DEBTS, Expense, None, "Bad debts", Common, Operating, false),
	(SHORTFALL, Expense, None, "Shortfall of cash", Common, Operating, false),
	(OTHER_EXPENSES, Expense, None, "Other expenses", Common, Operating, false),
];

/// The account of a row.
fn account_of(row: &Row) -> Option<(Number, Account)> {
	let (number, kind, parent, name, business, activity, guarded) = *row;
	let account = Account::new(kind, name).ok()?;
	Some((number, Account { parent, business, activity, guarded, ..account }))
}

/// The chart with which the books of a cooperative begin.
pub fn default_chart() -> Vec<(Number, Account)> {
	DEFAULT.iter().filter_map(account_of).collect()
}

/// The account of the default chart with this number.
pub fn default_account(number: Number) -> Option<Account> {
	DEFAULT.iter().find(|row| row.0 == number).and_then(account_of).map(|(_, account)| account)
}

/// Whether the default chart has this account. It stays open, because pallets post to it.
pub fn is_default(number: Number) -> bool {
	DEFAULT.iter().any(|row| row.0 == number)
}

/// The sign of an amount as its statement shows it.
pub fn natural(kind: Kind, amount: Amount) -> Amount {
	kind.natural(Balance { chain: amount, stated: 0 }).chain
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn the_default_chart_has_33_accounts_in_order_with_parents_of_their_kind() {
		let chart = default_chart();
		assert_eq!(chart.len(), 33);
		let found = chart.iter().all(|(number, account)| default_account(*number).as_ref() == Some(account));
		assert!(found && default_account(1).is_none());
		assert!(chart.windows(2).all(|pair| pair[0].0 < pair[1].0));
		for (number, account) in &chart {
			let parent =
				account.parent.map(|parent| chart.iter().find(|(other, _)| *other == parent).unwrap());
			assert!(parent.is_none_or(|(_, parent)| parent.kind == account.kind));
			let is_cash = account.activity == Activity::Cash;
			assert_eq!(is_cash, [CHAIN_CASH, CASH_ELSEWHERE].contains(number), "{account:?}");
		}
	}
}
