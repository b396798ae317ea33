//! A member's part of a period, and all that is between the member and the cooperative, as JSON.

use pallet_cooperatives as coops;
use pallet_cooperatives::{Balance, MemberNo, PeriodNo, Side};
use rochdale_primitives::Moment;
use rochdale_runtime::AccountId;
use serde::{Deserialize, Serialize};

use crate::rpc::cooperatives::{Currency, StatementLine, Work};

/// The answer of `community_coopMemberPeriod`: what a member needs for one period. For the changes in a period, ask for
/// the block in which it was closed, and for that of the closing before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MemberPeriod {
	/// The currency of all amounts.
	pub currency: Currency,
	/// The member's number in the register.
	pub member: MemberNo,
	pub period: PeriodNo,
	/// The start of the period.
	pub began_at: Moment,
	/// The time at which it was closed; null while it is open.
	pub closed_at: Option<Moment>,
	/// The work or the purchases by which patronage is divided; null for none, and once all of it is paid.
	pub work: Option<Work>,
	/// The patronage of the period: what the member's part was, and what was paid of it or is lost. Once all of it is
	/// paid, there are no lines any more.
	pub patronage: Vec<StatementLine>,
	/// What is between the member and the cooperative in this block, from all periods.
	pub amounts: Vec<MemberAmount>,
	/// The sum of the amounts.
	pub total: String,
}

/// What the cooperative owes a member, or is owed by them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MemberAmount {
	/// `shares`, `collectable`, `claimable`, `owed`, `retained`, `deposit`, `wages`, `loans`, `bills` or `invoices`.
	pub item: String,
	/// The same in words.
	pub words: String,
	/// Negative if the member owes it.
	pub amount: String,
}

/// All that is between a member and a cooperative.
#[derive(Default)]
pub(super) struct Between {
	shares: Balance,
	collectable: Balance,
	claimable: Balance,
	owed: Balance,
	retained: Balance,
	pub deposit: Balance,
	pub wages: Balance,
	loans: Balance,
	bills: Balance,
	invoices: Balance,
}

impl Between {
	/// Adds a page of the statement of the member's part.
	pub fn add_statement(&mut self, page: &coops::Statement) {
		let parts = [
			(&mut self.shares, page.shares),
			(&mut self.collectable, page.collectable),
			(&mut self.claimable, page.claimable),
			(&mut self.owed, page.owed),
			(&mut self.retained, page.retained),
		];
		parts.into_iter().for_each(|(sum, part)| *sum = sum.saturating_add(part));
	}

	/// Adds a loan if this account has given it.
	pub fn add_loan(&mut self, loan: &coops::LoanInfo<AccountId>, account: &AccountId) {
		let owed = loan.owed.as_ref().filter(|_| loan.lender == *account);
		let owed = owed.map_or(0, |owed| owed.principal.saturating_add(owed.interest));
		self.loans = self.loans.saturating_add(owed);
	}

	/// Adds an invoice to the member, or a bill that is paid to this account.
	pub fn add_item(&mut self, item: &coops::OpenItem<AccountId>, member: MemberNo, account: &AccountId) {
		match &item.side {
			Side::Debtor(debtor) if *debtor == Some(member) => {
				self.invoices = self.invoices.saturating_add(item.left);
			}
			Side::Creditor(creditor) if creditor == account => {
				self.bills = self.bills.saturating_add(item.left);
			}
			Side::Debtor(_) | Side::Creditor(_) => (),
		}
	}

	/// The amounts with their names. What the member owes is negative.
	fn amounts(&self) -> [(&'static str, &'static str, i128); 10] {
		let signed = |amount: Balance| i128::try_from(amount).unwrap_or(i128::MAX);
		[
			("shares", "Shares, at their value", signed(self.shares)),
			("collectable", "Interest and redeemed shares to collect", signed(self.collectable)),
			("claimable", "Patronage to claim", signed(self.claimable)),
			("owed", "Interest and patronage for which there is no money yet", signed(self.owed)),
			("retained", "Retained patronage", signed(self.retained)),
			("deposit", "Deposit", signed(self.deposit)),
			("wages", "Wages that are due", signed(self.wages)),
			("loans", "Loans, with interest", signed(self.loans)),
			("bills", "Bills and expenses to be paid", signed(self.bills)),
			("invoices", "Invoices that the member owes", signed(self.invoices).saturating_neg()),
		]
	}
}

impl MemberPeriod {
	/// `own` has the lines and the work of all periods.
	pub(super) fn new(
		member: MemberNo,
		known: &coops::PeriodInfo,
		own: coops::Statement,
		all: &Between,
		currency: Currency,
	) -> Self {
		let period = known.number;
		let lines = own.lines.into_iter().map(|entry| StatementLine::new(entry, &currency));
		let patronage = lines.filter(|line| line.period == Some(period)).collect();
		let work = own.work.into_iter().find(|work| work.period == period).map(Work::from);
		let amounts = all.amounts();
		let total = amounts.iter().fold(0, |sum: i128, (.., amount)| sum.saturating_add(*amount));
		let amount = |(item, words, amount): (&str, &str, i128)| MemberAmount {
			item: item.into(),
			words: words.into(),
			amount: amount.to_string(),
		};
		Self {
			member,
			period,
			began_at: known.began_at,
			closed_at: known.waterfall.as_ref().map(|waterfall| waterfall.at),
			work,
			patronage,
			amounts: amounts.into_iter().map(amount).collect(),
			total: total.to_string(),
			currency,
		}
	}
}
