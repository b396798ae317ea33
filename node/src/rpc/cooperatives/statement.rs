//! A member's statement, as JSON.

use pallet_cooperatives as coops;
use pallet_cooperatives::{Item, PeriodNo};
use serde::{Deserialize, Serialize};

use super::{words::many, Currency};

/// The answer of `community_coopStatement`: what of a cooperative's money is a member's. It opens with nothing, and the
/// lines together are `total`. What was paid in full leaves no line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Statement {
	/// The currency of all amounts.
	pub currency: Currency,
	/// The lines: on the page that begins with period 0, first those of the register; then those of each period.
	pub lines: Vec<StatementLine>,
	/// The member's work in the periods of this page, closed or not.
	pub work: Vec<Work>,
	/// What the shares are worth.
	pub shares: String,
	/// What waits for being collected; once the cooperative has ended, the shares are paid with it.
	pub collectable: String,
	/// What can be claimed, of all periods of this page together.
	pub claimable: String,
	/// What is retained.
	pub retained: String,
	/// All of these. The lines come to it.
	pub total: String,
	/// With which period to ask on; null at the end. Each page adds up by itself.
	pub next: Option<PeriodNo>,
}

/// A line of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct StatementLine {
	/// What it is: `shares`, `writtenDown`, `waiting` and `interest` are of the register; `cash`, `cashPaid`,
	/// `cashLapsed`, `retained`, `retainedLost`, `retainedPaid` and `retainedLapsed` of a period.
	pub item: String,
	/// The same in words.
	pub words: String,
	/// The period; null for lines of the register.
	pub period: Option<PeriodNo>,
	/// The number of shares, if it is so much for each of them; else null.
	pub shares: Option<u32>,
	/// How much for each of them.
	pub each: Option<String>,
	/// How much: less than nothing if it was paid or is lost.
	pub amount: String,
}

/// A member's work in a period.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Work {
	/// The period.
	pub period: PeriodNo,
	/// What the member's work counts for.
	pub units: String,
	/// What all work counts for.
	pub all: String,
}

impl Statement {
	/// In the currency of the books.
	pub(super) fn new(info: coops::Statement, currency: Currency, next: Option<PeriodNo>) -> Self {
		let work = |work: coops::WorkInfo| Work {
			period: work.period,
			units: work.units.to_string(),
			all: work.all.to_string(),
		};
		Self {
			lines: info.lines.into_iter().map(|entry| StatementLine::new(entry, &currency)).collect(),
			work: info.work.into_iter().map(work).collect(),
			shares: info.shares.to_string(),
			collectable: info.collectable.to_string(),
			claimable: info.claimable.to_string(),
			retained: info.retained.to_string(),
			total: info.total.to_string(),
			next,
			currency,
		}
	}
}

impl StatementLine {
	fn new(entry: coops::Entry, currency: &Currency) -> Self {
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
