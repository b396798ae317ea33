//! Invoices and bills, drafts, loans, fixed assets, other currencies and deposits, as JSON.

use pallet_cooperatives as coops;
use pallet_cooperatives::{ledger, Booking, MemberNo, Side};
use rochdale_primitives::{MemberId, Moment};
use rochdale_runtime::{AccountId, Asset, Hash};
use serde::{Deserialize, Serialize};

use super::{NumberedAsset, NumberedDraft, NumberedItem, NumberedLoan};
use crate::rpc::{
	cooperatives::{
		accounts::full_name,
		words::{many, percent, span, text},
		Chart, Currency,
	},
	currencies::when,
};

/// An invoice or a bill that is not paid in full.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct OpenItem {
	/// Its number among the drafts, invoices, bills, loans and assets of the cooperative.
	pub number: u32,
	/// `invoice` if the cooperative is paid, `bill` if it pays.
	pub kind: String,
	/// The number in the register of the member who pays an invoice; null if it is somebody else, and for a bill.
	pub member: Option<MemberNo>,
	/// The account to which a bill is paid; null for an invoice.
	pub account: Option<String>,
	pub amount: String,
	/// The part that is not paid yet.
	pub left: String,
	/// The time at which it is to be paid.
	pub due: Moment,
	/// The number of the entry that has posted it.
	pub entry: u32,
}

impl From<NumberedItem> for OpenItem {
	fn from((number, item): NumberedItem) -> Self {
		let (kind, member, account) = match item.side {
			Side::Debtor(member) => ("invoice", member, None),
			Side::Creditor(account) => ("bill", None, Some(account.to_string())),
		};
		Self {
			number,
			kind: kind.into(),
			member,
			account,
			amount: item.amount.to_string(),
			left: item.left.to_string(),
			due: item.due,
			entry: item.entry.number,
		}
	}
}

/// The answer of `community_coopItems`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ItemPage {
	/// The currency of all amounts.
	pub currency: Currency,
	/// The invoices and bills, by their numbers.
	pub items: Vec<OpenItem>,
	/// The first number of the next page; null at the end. (A page can be short, or even empty, before the end, because
	/// numbers of other things are skipped.)
	pub next: Option<u32>,
}

/// A booking that waits for another person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Draft {
	/// Its number among the drafts, invoices, bills, loans and assets of the cooperative.
	pub number: u32,
	/// The author's number in the register.
	pub author: MemberNo,
	/// The person who recorded it; null if a cooperative did.
	pub person: Option<MemberId>,
	/// `entry`, `reversal`, `invoice`, `bill`, `cancellation`, `writeOff`, `loan`, `asset`, `disposal` or `purchase`.
	pub kind: String,
	/// What is posted when it is approved.
	pub words: String,
	/// What has happened, in the author's words.
	pub text: String,
	/// The hash of the document that proves it; null for none.
	pub document: Option<Hash>,
	/// The time at which it was recorded.
	pub at: Moment,
	/// Whether a member claims an expense.
	pub claim: bool,
	/// The numbers in the register of the members who have approved it so far.
	pub approvals: Vec<MemberNo>,
}

impl Draft {
	pub(super) fn new((number, draft): NumberedDraft, currency: &Currency, chart: &Chart) -> Self {
		let (kind, words) = in_words(&draft.booking, currency, chart);
		Self {
			number,
			author: draft.author,
			person: draft.person,
			kind: kind.into(),
			words,
			text: text(&draft.note.text),
			document: draft.note.document.map(Hash::from),
			at: draft.at,
			claim: draft.claim,
			approvals: draft.approvals,
		}
	}
}

/// The kind of a booking, and what it posts.
fn in_words(booking: &Booking<AccountId>, currency: &Currency, chart: &Chart) -> (&'static str, String) {
	let money = |amount: &coops::Balance| currency.amount(*amount);
	let account = |number: &ledger::Number| full_name(*number, chart);
	match booking {
		Booking::Entry { date, postings } => {
			let side = |posting: &ledger::Posting| {
				let side = if posting.amount < 0 { "credit" } else { "debit" };
				let amount = posting.amount.unsigned_abs();
				format!("{side} {} {}", account(&posting.account), money(&amount))
			};
			let sides: Vec<_> = postings.iter().map(side).collect();
			("entry", format!("Of {}: {}", when(*date), sides.join(", ")))
		}
		Booking::Reversal { entry } => ("reversal", format!("The opposite of entry {}", entry.number)),
		Booking::Invoice { debtor, amount, due } => {
			let debtor =
				debtor.map_or("somebody who is no member".to_owned(), |member| format!("member {member}"));
			("invoice", format!("An invoice of {} to {debtor}, due at {}", money(amount), when(*due)))
		}
		Booking::Bill { creditor, account: number, amount, due } => {
			let (amount, account) = (money(amount), account(number));
			("bill", format!("A bill of {amount} on {account}, to {creditor}, due at {}", when(*due)))
		}
		Booking::Cancellation { item } => ("cancellation", format!("Invoice or bill {item} is taken back")),
		Booking::WriteOff { item } => ("writeOff", format!("Invoice {item} is written off")),
		Booking::Loan { lender, principal, rate, interval, parts } => {
			let words = format!(
				"A loan of {} from {lender} at {} a year, repaid in {}, one after each {}",
				money(principal),
				percent(*rate),
				many(*parts, "part"),
				span(*interval)
			);
			("loan", words)
		}
		Booking::Asset { cost, residual, life, paid_from } => {
			let words = format!(
				"An asset for {}, worth {} after {}, paid from {}",
				money(cost),
				money(residual),
				span(*life),
				account(paid_from)
			);
			("asset", words)
		}
		Booking::Disposal { asset, proceeds, paid_to } => {
			let words =
				format!("Asset {asset} is sold for {}, paid to {}", money(proceeds), account(paid_to));
			("disposal", words)
		}
		Booking::Purchase { holding, amount, account: number } => {
			let bought = account(number);
			("purchase", format!("{bought}, bought with {amount} smallest units of holding {holding}"))
		}
	}
}

/// The answer of `community_coopDrafts`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DraftPage {
	/// The currency of all amounts.
	pub currency: Currency,
	/// The drafts, by their numbers.
	pub drafts: Vec<Draft>,
	/// The first number of the next page; null at the end. (A page can be short, or even empty, before the end, because
	/// numbers of other things are skipped.)
	pub next: Option<u32>,
}

/// A loan to a cooperative.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Loan {
	/// Its number among the drafts, invoices, bills, loans and assets of the cooperative.
	pub number: u32,
	/// The account that lends, and to which it is repaid now.
	pub lender: String,
	pub principal: String,
	/// The interest in a year, in parts per billion.
	pub rate: u32,
	/// The time after which each part is due.
	pub interval: Moment,
	/// The number of equal parts in which the principal is repaid.
	pub parts: u32,
	/// What is owed; null while the lender has not paid.
	pub owed: Option<LoanOwed>,
}

/// What is owed of a loan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct LoanOwed {
	/// The time at which the money came.
	pub since: Moment,
	/// The principal that is not repaid.
	pub principal: String,
	/// The interest until now that is not paid.
	pub interest: String,
	/// The part of the principal that is due by now.
	pub due: String,
}

impl From<NumberedLoan> for Loan {
	fn from((number, loan): NumberedLoan) -> Self {
		let owed = |owed: coops::LoanOwed| LoanOwed {
			since: owed.since,
			principal: owed.principal.to_string(),
			interest: owed.interest.to_string(),
			due: owed.due.to_string(),
		};
		let coops::LoanTerms { principal, rate, interval, parts } = loan.terms;
		Self {
			number,
			lender: loan.lender.to_string(),
			principal: principal.to_string(),
			rate,
			interval,
			parts,
			owed: loan.owed.map(owed),
		}
	}
}

/// The answer of `community_coopLoans`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Loans {
	/// The currency of all amounts.
	pub currency: Currency,
	/// The loans, offered or taken, by their numbers.
	pub loans: Vec<Loan>,
}

/// A thing that is used for longer than a period.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FixedAsset {
	/// Its number among the drafts, invoices, bills, loans and assets of the cooperative.
	pub number: u32,
	pub cost: String,
	/// The value after its life.
	pub residual: String,
	/// The time from which it is used.
	pub since: Moment,
	/// The length of its life.
	pub life: Moment,
	/// The depreciation so far.
	pub depreciation: String,
	/// The cost less the depreciation so far.
	pub value: String,
}

impl From<NumberedAsset> for FixedAsset {
	fn from((number, asset): NumberedAsset) -> Self {
		Self {
			number,
			cost: asset.cost.to_string(),
			residual: asset.residual.to_string(),
			since: asset.since,
			life: asset.life,
			depreciation: asset.depreciation.to_string(),
			value: asset.cost.saturating_sub(asset.depreciation).to_string(),
		}
	}
}

/// The answer of `community_coopAssets`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FixedAssets {
	/// The currency of all amounts.
	pub currency: Currency,
	/// The fixed assets, by their numbers.
	pub assets: Vec<FixedAsset>,
}

/// Money in another currency that was bought.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Holding {
	/// Its number among the drafts, invoices, bills, loans and assets of the cooperative.
	pub number: u32,
	/// The other currency.
	pub other: Currency,
	/// How much of the other currency the books have.
	pub amount: String,
	/// What that has cost, in the currency of the books.
	pub cost: String,
	/// How much of the other currency the account has. More than the amount has no cost.
	pub there: String,
}

impl Holding {
	pub(super) fn new(info: &coops::HoldingInfo<Asset>, other: Currency) -> Self {
		Self {
			number: info.number,
			other,
			amount: info.amount.to_string(),
			cost: info.cost.to_string(),
			there: info.there.to_string(),
		}
	}
}

/// The answer of `community_coopHoldings`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Holdings {
	/// The currency of the books.
	pub currency: Currency,
	/// The other currencies in the books, by their numbers. Together they are worth their costs there, or less.
	pub holdings: Vec<Holding>,
}

/// The money that a member has lent, and can have back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Deposit {
	/// The member's number in the register.
	pub member: MemberNo,
	pub amount: String,
}

/// The answer of `community_coopDeposits`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DepositPage {
	/// The currency of all amounts.
	pub currency: Currency,
	/// The deposits, by the numbers of their members.
	pub deposits: Vec<Deposit>,
	/// The first number of the next page; null at the end. (A page can be short, or even empty, before the end, because
	/// members without a deposit are skipped.)
	pub next: Option<MemberNo>,
}

/// The answer of `community_coopRedeemable`: the share capital that can be redeemed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Redeemable {
	/// The currency of the amount.
	pub currency: Currency,
	/// The amount that can be redeemed now. The solvency floor of the bylaws can allow less: see
	/// `community_coopExitQueue`.
	pub amount: String,
	/// The reason why it is not more: `netAssets`, `leastCapital` or `money`; null if there are no books any more.
	pub limit: Option<String>,
	/// The reason in words.
	pub words: String,
}

impl Redeemable {
	pub(super) fn new(told: Option<(coops::Balance, ledger::Limit)>, currency: Currency) -> Self {
		let (amount, limit, words) = match told {
			None => (0, None, "The cooperative has ended"),
			Some((amount, ledger::Limit::NetAssets)) => {
				(amount, Some("netAssets"), "Assets less liabilities would be under the reserve")
			}
			Some((amount, ledger::Limit::LeastCapital)) => {
				(amount, Some("leastCapital"), "The share capital would be under the least capital")
			}
			Some((amount, ledger::Limit::Money)) => {
				(amount, Some("money"), "The free money would not cover what falls due soon")
			}
		};
		Self { currency, amount: amount.to_string(), limit: limit.map(Into::into), words: words.into() }
	}
}
