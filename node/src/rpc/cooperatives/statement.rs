//! A member's statement, as JSON.

use pallet_cooperatives as coops;
use pallet_cooperatives::{Item, PeriodNo};
use serde::{Deserialize, Serialize};

use super::{words::many, Currency};

/// The answer of `community_coopStatement`: the part of a cooperative's money that belongs to a member. It opens with
/// zero, and the sum of the lines is `total`. Amounts that were paid in full leave no line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Statement {
	/// The currency of all amounts.
	pub currency: Currency,
	/// The lines. The page that begins with period 0 has the lines of the register first, and then those of each
	/// period.
	pub lines: Vec<StatementLine>,
	/// The member's work in the periods of this page, closed or not.
	pub work: Vec<Work>,
	/// The value of the shares.
	pub shares: String,
	/// The amount that can be collected. After the end of the cooperative it includes the shares.
	pub collectable: String,
	/// The amount that can be claimed for all periods of this page.
	pub claimable: String,
	/// The interest, and the patronage in cash of the periods of this page, for which there is too little money yet.
	pub owed: String,
	/// The retained amount.
	pub retained: String,
	/// The sum of these amounts, and of the lines.
	pub total: String,
	/// The first period of the next page; null at the end. Each page adds up by itself.
	pub next: Option<PeriodNo>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct StatementLine {
	/// The kind of line. `shares`, `writtenDown`, `waiting` and `interest` are lines of the register. `cash`,
	/// `cashPaid`, `cashLapsed`, `retained`, `retainedLost`, `retainedPaid` and `retainedLapsed` are lines of a period.
	pub item: String,
	/// The same in words.
	pub words: String,
	/// The period; null for lines of the register.
	pub period: Option<PeriodNo>,
	/// The number of shares, if the amount is per share; otherwise null.
	pub shares: Option<u32>,
	/// The amount per share.
	pub each: Option<String>,
	/// The amount; negative if it was paid or is lost.
	pub amount: String,
}

/// A member's work in a period.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Work {
	pub period: PeriodNo,
	/// The weighted units of the member's work.
	pub units: String,
	/// The weighted units of all work.
	pub all: String,
}

impl From<coops::WorkInfo> for Work {
	fn from(work: coops::WorkInfo) -> Self {
		Self { period: work.period, units: work.units.to_string(), all: work.all.to_string() }
	}
}

impl Statement {
	pub(super) fn new(info: coops::Statement, currency: Currency, next: Option<PeriodNo>) -> Self {
		Self {
			lines: info.lines.into_iter().map(|entry| StatementLine::new(entry, &currency)).collect(),
			work: info.work.into_iter().map(Work::from).collect(),
			shares: info.shares.to_string(),
			collectable: info.collectable.to_string(),
			claimable: info.claimable.to_string(),
			owed: info.owed.to_string(),
			retained: info.retained.to_string(),
			total: info.total.to_string(),
			next,
			currency,
		}
	}
}

impl StatementLine {
	pub(super) fn new(entry: coops::Entry, currency: &Currency) -> Self {
		let (mut period, mut shares, mut each) = (None, None, None);
		let mut per_share = |count: u32, amount: u128| {
			(shares, each) = (Some(count), Some(amount.to_string()));
			format!("{}, {} each", many(count, "share"), currency.amount(amount))
		};
		let mut of = |number: PeriodNo| {
			period = Some(number);
			format!("of period {number}")
		};
		let (item, words) = match entry.item {
			Item::Shares { shares, par } => ("shares", format!("{}, at par", per_share(shares, par))),
			Item::WrittenDown => ("writtenDown", "What losses, or the end, have taken of the shares".into()),
			Item::Waiting => ("waiting", "Interest and redeemed shares that were not collected".into()),
			Item::Interest { shares, each } => {
				("interest", format!("Interest since then on {}", per_share(shares, each)))
			}
			Item::Cash(number) => ("cash", format!("Patronage {}: the part in cash", of(number))),
			Item::CashPaid(number) => ("cashPaid", format!("Patronage {} in cash: paid", of(number))),
			Item::CashLapsed(number) => {
				("cashLapsed", format!("Patronage {} in cash: not claimed in time", of(number)))
			}
			Item::Retained(number) => {
				("retained", format!("Patronage {}: the part that was retained", of(number)))
			}
			Item::RetainedLost(number) => {
				("retainedLost", format!("Retained patronage {}: lost since", of(number)))
			}
			Item::RetainedPaid(number) => {
				("retainedPaid", format!("Retained patronage {}: revolved and paid", of(number)))
			}
			Item::RetainedLapsed(number) => (
				"retainedLapsed",
				format!("Retained patronage {}: revolved and not claimed in time, or lost", of(number)),
			),
		};
		Self { item: item.into(), words, period, shares, each, amount: entry.amount.to_string() }
	}
}
