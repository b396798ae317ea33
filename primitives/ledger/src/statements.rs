//! Trial balance, balance sheet, income statement, changes in equity and cash flow of a period.
//!
//! All are derived from the balances, at a cost that follows from the chart.

use alloc::vec::Vec;
use codec::{Decode, Encode};
use scale_info::TypeInfo;

use crate::{
	account::{CHAIN_CASH, CLAIMS, COMMONS_PAYABLE, RESERVE, RETAINED_PATRONAGE, SHARE_CAPITAL},
	balance_at_begin, balance_at_end, Account, Activity, Amount, Balance, Business, Error, Kind, Number,
	Period, Storage,
};

/// What a line of a statement is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Encode, Decode, TypeInfo)]
pub enum Item {
	/// The account with this number.
	Account(Number),
	/// Share capital that members can hand back: a liability.
	RedeemableShares,
	/// Share capital below the least capital of the bylaws: equity.
	PermanentShares,
	/// Money that nobody has explained: a liability.
	UnidentifiedReceipts,
	/// Cash that is missing and will be an expense at the closing.
	Shortfall,
	/// The surplus of the period, as long as it is not closed; a loss is negative.
	Result,
}

impl Item {
	/// Why this line stands where it stands, if that is not evident.
	pub fn reason(self) -> Option<&'static str> {
		match self {
			Self::RedeemableShares => {
				Some("Members can hand these shares back, so they are a liability (IFRIC 2, paragraphs 5 to 9).")
			},
			Self::PermanentShares => {
				Some("The bylaws forbid to redeem below the least capital, so this part is equity (IFRIC 2, paragraph 9).")
			},
			Self::UnidentifiedReceipts => Some("Nobody has said what this money is for, so it is owed."),
			Self::Shortfall => Some("The account has less than the books, so this is an expense at the closing."),
			Self::Account(_) | Self::Result => None,
		}
	}
}

/// A line of a statement, in the sign of that statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct Line {
	/// What it is about.
	pub item: Item,
	/// How much it is.
	pub amount: Balance,
}

/// The sum of lines.
///
/// Errors: `Overflow`.
pub fn total(lines: &[Line]) -> Result<Balance, Error> {
	Balance::sum(lines.iter().map(|line| line.amount))
}

/// The lines of two statements beside each other: now, and before. A line that only one of them has is zero in the
/// other.
pub fn beside(now: &[Line], before: &[Line]) -> Vec<(Item, Balance, Balance)> {
	let find = |lines: &[Line], item| {
		lines.iter().find(|line| line.item == item).map_or(Balance::default(), |line| line.amount)
	};
	let gone = before.iter().filter(|old| now.iter().all(|line| line.item != old.item));
	let items = now.iter().chain(gone).map(|line| line.item);
	items.map(|item| (item, find(now, item), find(before, item))).collect()
}

/// An account in the trial balance. A debit is positive.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct Row {
	/// The number of the account.
	pub number: Number,
	/// Its kind, its name, and the rules for its use.
	pub account: Account,
	/// The balance at the beginning of the period.
	pub opening: Balance,
	/// The balance at its end, before its surplus goes to the account of surpluses.
	pub closing: Balance,
}

/// All that the statements of a period are derived from.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct Statement {
	/// The period that the statement is about.
	pub period: Period,
	/// The trial balance: all accounts that have a balance. The sums of both columns are zero.
	pub rows: Vec<Row>,
	/// What the account on the chain had beyond the cash in the books.
	pub suspense: Amount,
	/// The capital below which the bylaws forbid to redeem shares.
	pub least_capital: Amount,
}

/// The assets of a cooperative, its debts, and what is left of the assets after them.
///
/// The chain divides a surplus that persons have stated in part. So the account of surpluses can have the same amount in
/// both columns, with opposite signs. It says how much of what was divided rests on statements.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct BalanceSheet {
	/// The cash on the chain is what the account has, with suspense.
	pub assets: Vec<Line>,
	/// With the shares that members can hand back.
	pub liabilities: Vec<Line>,
	/// With the surplus of the period.
	pub equity: Vec<Line>,
}

/// Where the surplus comes from.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct IncomeStatement {
	/// Income by account.
	pub income: Vec<Line>,
	/// Expenses by account.
	pub expenses: Vec<Line>,
}

impl IncomeStatement {
	/// Income less expenses.
	///
	/// Errors: `Overflow`.
	pub fn surplus(&self) -> Result<Balance, Error> {
		total(&self.income)?.less(total(&self.expenses)?)
	}
}

/// How a part of the equity has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct Change {
	/// The part that has changed.
	pub item: Item,
	/// How much it was at the beginning.
	pub opening: Balance,
	/// How much it is at the end.
	pub closing: Balance,
}

/// Where the cash has come from and gone to. `opening` and the three activities together are `closing`.
///
/// It follows from the balances. So what was bought on credit is an investment, and its loan is financing, although no
/// cash has moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct CashFlow {
	/// All cash in the books at the beginning.
	pub opening: Balance,
	/// From the daily business.
	pub operating: Balance,
	/// From fixed assets.
	pub investing: Balance,
	/// From capital, loans and what members were paid out of a surplus.
	pub financing: Balance,
	/// All cash in the books at the end, without suspense.
	pub closing: Balance,
}

/// The sums that decisions need, at the end of a period, each in the sign of its statement.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct Figures {
	/// The sum of all assets.
	pub assets: Amount,
	/// All liabilities, with the shares that members can hand back.
	pub liabilities: Amount,
	/// Assets less liabilities.
	pub equity: Amount,
	/// Income less expenses of the period.
	pub surplus: Amount,
	/// All share capital.
	pub shares: Amount,
	/// The indivisible reserve.
	pub reserve: Amount,
	/// Patronage that members have not been paid yet.
	pub retained: Amount,
	/// What members can claim.
	pub claims: Amount,
	/// What the commons are owed.
	pub commons: Amount,
	/// Income from members.
	pub sales_to_members: Amount,
	/// Income from members and from others, without what is from nobody in particular.
	pub sales: Amount,
	/// Expenses for what members have delivered.
	pub purchases_from_members: Amount,
	/// Expenses for what members and others have delivered.
	pub purchases: Amount,
}

impl Statement {
	/// The statement of a period. `suspense` is that of now ([`crate::suspense`]) for an open period, and
	/// [`crate::Closed::suspense`] for a closed one.
	///
	/// Errors: `NotBalanced` if the storage does not balance.
	pub fn of(
		book: &impl Storage,
		period: Period,
		suspense: Amount,
		least_capital: Amount,
	) -> Result<Self, Error> {
		let mut rows = Vec::new();
		for (number, account) in book.accounts() {
			let (opening, closing) =
				(balance_at_begin(book, period, number)?, balance_at_end(book, period, number)?);
			if !opening.is_zero() || !closing.is_zero() {
				rows.push(Row { number, account, opening, closing });
			}
		}
		let statement = Self { period, rows, suspense, least_capital };
		let sum = |column: fn(&Row) -> Balance| Balance::sum(statement.rows.iter().map(column));
		if !sum(|row| row.opening)?.is_zero() || !sum(|row| row.closing)?.is_zero() {
			return Err(Error::NotBalanced);
		}
		Ok(statement)
	}

	/// The accounts of a kind, each in the sign of the kind.
	fn lines(&self, kind: Kind) -> Vec<Line> {
		let rows = self.rows.iter().filter(|row| row.account.kind == kind && !row.closing.is_zero());
		rows.map(|row| Line { item: Item::Account(row.number), amount: kind.natural(row.closing) }).collect()
	}

	/// An account's balance at the end, in the sign of its kind.
	fn natural(&self, number: Number) -> Balance {
		let row = self.rows.iter().find(|row| row.number == number);
		row.map_or(Balance::default(), |row| row.account.kind.natural(row.closing))
	}

	/// What the account on the chain has beyond the books, in the column of the chain.
	fn unexplained(&self) -> Balance {
		Balance { chain: self.suspense, stated: 0 }
	}

	/// The part of this much share capital that the bylaws forbid to redeem. Only the chain posts to it.
	fn permanent(&self, shares: Balance) -> Balance {
		Balance { chain: shares.chain.min(self.least_capital).max(0), stated: 0 }
	}

	/// The balance sheet. Assets are liabilities and equity together.
	///
	/// Errors: `Overflow`.
	pub fn balance_sheet(&self) -> Result<BalanceSheet, Error> {
		let mut assets = self.lines(Kind::Asset);
		add(&mut assets, Item::Account(CHAIN_CASH), self.unexplained())?;
		let mut liabilities = self.lines(Kind::Liability);
		let mut equity = self.lines(Kind::Equity);
		let shares = self.natural(SHARE_CAPITAL);
		let permanent = self.permanent(shares);
		for line in liabilities.iter_mut().filter(|line| line.item == Item::Account(SHARE_CAPITAL)) {
			*line = Line { item: Item::RedeemableShares, amount: shares.less(permanent)? };
		}
		liabilities.retain(|line| !line.amount.is_zero());
		add(&mut equity, Item::PermanentShares, permanent)?;
		let received = Balance { chain: self.suspense.max(0), stated: 0 };
		add(&mut liabilities, Item::UnidentifiedReceipts, received)?;
		add(&mut equity, Item::Result, self.income_statement()?.surplus()?)?;
		Ok(BalanceSheet { assets, liabilities, equity })
	}

	/// The income statement. Cash that is missing counts as an expense before the closing has booked it.
	///
	/// Errors: `Overflow`.
	pub fn income_statement(&self) -> Result<IncomeStatement, Error> {
		let (income, mut expenses) = (self.lines(Kind::Income), self.lines(Kind::Expense));
		let missing = Balance { chain: self.suspense.min(0).saturating_neg(), stated: 0 };
		add(&mut expenses, Item::Shortfall, missing)?;
		Ok(IncomeStatement { income, expenses })
	}

	/// The changes of each part of the equity. Together they end at the equity of the balance sheet.
	///
	/// Errors: `Overflow`.
	pub fn changes_in_equity(&self) -> Result<Vec<Change>, Error> {
		let mut changes = Vec::new();
		for Row { number, account, opening, closing } in &self.rows {
			let kind = account.kind;
			let (opening, closing) = (kind.natural(*opening), kind.natural(*closing));
			if kind == Kind::Equity {
				changes.push(Change { item: Item::Account(*number), opening, closing });
			} else if *number == SHARE_CAPITAL {
				let (opening, closing) = (self.permanent(opening), self.permanent(closing));
				changes.push(Change { item: Item::PermanentShares, opening, closing });
			}
		}
		let surplus = self.income_statement()?.surplus()?;
		changes.push(Change { item: Item::Result, opening: Balance::default(), closing: surplus });
		changes.retain(|change| !change.opening.is_zero() || !change.closing.is_zero());
		Ok(changes)
	}

	/// The cash flow.
	///
	/// Errors: `Overflow`.
	pub fn cash_flow(&self) -> Result<CashFlow, Error> {
		let of = |activity: Activity, column: fn(&Row) -> Balance| {
			Balance::sum(self.rows.iter().filter(|row| row.account.activity == activity).map(column))
		};
		// All balances together are zero. So what an activity has brought is the credit of its accounts.
		let brought = |activity| of(activity, |row| row.opening)?.less(of(activity, |row| row.closing)?);
		Ok(CashFlow {
			opening: of(Activity::Cash, |row| row.opening)?,
			operating: brought(Activity::Operating)?,
			investing: brought(Activity::Investing)?,
			financing: brought(Activity::Financing)?,
			closing: of(Activity::Cash, |row| row.closing)?,
		})
	}

	/// The sums that decisions need.
	///
	/// Errors: `Overflow`.
	pub fn figures(&self) -> Result<Figures, Error> {
		let sheet = self.balance_sheet()?;
		let business = |kind: Kind, some: &[Business]| {
			let rows = self.rows.iter();
			let rows = rows.filter(|row| row.account.kind == kind && some.contains(&row.account.business));
			Ok::<_, Error>(Balance::sum(rows.map(|row| kind.natural(row.closing)))?.total())
		};
		let (members, both) = (&[Business::Members][..], &[Business::Members, Business::Others][..]);
		Ok(Figures {
			assets: total(&sheet.assets)?.total(),
			liabilities: total(&sheet.liabilities)?.total(),
			equity: total(&sheet.equity)?.total(),
			surplus: self.income_statement()?.surplus()?.total(),
			shares: self.natural(SHARE_CAPITAL).total(),
			reserve: self.natural(RESERVE).total(),
			retained: self.natural(RETAINED_PATRONAGE).total(),
			claims: self.natural(CLAIMS).total(),
			commons: self.natural(COMMONS_PAYABLE).total(),
			sales_to_members: business(Kind::Income, members)?,
			sales: business(Kind::Income, both)?,
			purchases_from_members: business(Kind::Expense, members)?,
			purchases: business(Kind::Expense, both)?,
		})
	}
}

/// Adds an amount to the line of an item. If there is none and the amount is not zero, it makes one.
fn add(lines: &mut Vec<Line>, item: Item, amount: Balance) -> Result<(), Error> {
	if let Some(line) = lines.iter_mut().find(|line| line.item == item) {
		line.amount = line.amount.plus(amount)?;
	} else if !amount.is_zero() {
		lines.push(Line { item, amount });
	}
	Ok(())
}
