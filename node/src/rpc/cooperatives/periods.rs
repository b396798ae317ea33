//! A period, and how it was closed, as JSON.

use pallet_cooperatives as coops;
use pallet_cooperatives::{PeriodNo, Reason, Step, Units, Version};
use rochdale_primitives::Moment;
use rochdale_runtime::Balance;
use serde::{Deserialize, Serialize};

use super::{
	words::{many, percent},
	Currency,
};

/// A period, and how it was closed: the answer of `community_coopPeriod`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Period {
	/// Its number.
	pub number: PeriodNo,
	/// The currency of all amounts.
	pub currency: Currency,
	/// The version of the bylaws by which it is closed.
	pub version: Version,
	/// When it began.
	pub began_at: Moment,
	/// From then on it can be closed; later, if some work in it is recorded or contested at the end. Null if the bylaws of
	/// that time are forgotten: then it is closed.
	pub ends_at: Option<Moment>,
	/// All work, weighted.
	pub units: String,
	/// Where its result has gone; null while it is open.
	pub waterfall: Option<Flow>,
	/// What is left to claim of the part in cash; null for nothing.
	pub cash: Option<Pool>,
	/// What is kept of it now, after the losses since.
	pub retained: String,
	/// What is left to claim of what was kept, since it was revolved; null for nothing.
	pub revolved: Option<Pool>,
}

/// Where the result of a period has gone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Flow {
	/// When the period was closed.
	pub at: Moment,
	/// The result: a surplus, or less than nothing, a loss. Wages that were due are not in it.
	pub result: String,
	/// The wages that were due and not paid yet: the money was kept for those to whom it is owed.
	pub wages: String,
	/// Where it went, in the order in which it was taken; only lines that are not zero. Of a surplus, the amounts together
	/// are the result. Of a loss, those that bear it are together the loss and `remainder`.
	pub lines: Vec<FlowLine>,
}

/// A line of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FlowLine {
	/// What it is: of a loss, `lossToRetained`, `lossToShares`, `lossToReserve` (who bears it) and `remainder`; of a
	/// surplus, `carried` (to the next period), `restored` (shares that were written down), `reserve`, `commons`,
	/// `interest`, `cash`, `retained` and `remainder`.
	pub step: String,
	/// How much.
	pub amount: String,
	/// Of what: what the reason speaks of.
	pub of: String,
	/// What is left of the result, or of the loss, after it.
	pub left: String,
	/// Why so much, in words.
	pub reason: String,
	/// The part that the bylaws give it, in parts of a billion; null if they give none.
	pub part: Option<u32>,
	/// The number of shares, if it is so much for each of them; else null.
	pub shares: Option<u32>,
	/// How much for each of them.
	pub each: Option<String>,
}

/// Money that belongs to members by their work in a period, and is held until they claim it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Pool {
	/// All of it. A member's part is `all` · own work / all work of the period, rounded down.
	pub all: String,
	/// What is not claimed yet.
	pub left: String,
	/// Whose work it is that is not claimed yet.
	pub units: String,
	/// Until then it can be claimed. What is left then is the reserve's.
	pub until: Moment,
}

impl From<coops::Pool> for Pool {
	fn from(pool: coops::Pool) -> Self {
		Self {
			all: pool.all.to_string(),
			left: pool.left.to_string(),
			units: pool.units.to_string(),
			until: pool.until,
		}
	}
}

impl Period {
	/// In the currency of the books.
	pub(super) fn new(info: coops::PeriodInfo, currency: Currency) -> Self {
		let waterfall = info.waterfall.map(|flow| Flow::new(flow, info.units, &currency));
		Self {
			number: info.number,
			version: info.version,
			began_at: info.began_at,
			ends_at: info.ends_at,
			units: info.units.to_string(),
			waterfall,
			cash: info.cash.map(Pool::from),
			retained: info.retained.to_string(),
			revolved: info.revolved.map(Pool::from),
			currency,
		}
	}
}

impl Flow {
	fn new(info: coops::WaterfallInfo, units: Units, currency: &Currency) -> Self {
		let surplus = info.result >= 0;
		let line = |line: &coops::Line| {
			let (part, shares, each) = match line.reason {
				Reason::Part(part) => (Some(part.deconstruct()), None, None),
				Reason::Each { shares, amount } => (None, Some(shares), Some(amount.to_string())),
				Reason::All => (None, None, None),
			};
			FlowLine {
				step: step(line.step).into(),
				amount: line.amount.to_string(),
				of: line.of.to_string(),
				left: line.left.to_string(),
				reason: reason(line, surplus, units, currency),
				part,
				shares,
				each,
			}
		};
		Self {
			at: info.at,
			result: info.result.to_string(),
			wages: info.wages.to_string(),
			lines: info.lines.iter().map(line).collect(),
		}
	}
}

/// How a step is written.
fn step(step: Step) -> &'static str {
	match step {
		Step::LossToRetained => "lossToRetained",
		Step::LossToShares => "lossToShares",
		Step::LossToReserve => "lossToReserve",
		Step::Carried => "carried",
		Step::Restored => "restored",
		Step::Reserve => "reserve",
		Step::Commons => "commons",
		Step::Interest => "interest",
		Step::Cash => "cash",
		Step::Retained => "retained",
		Step::Remainder => "remainder",
	}
}

/// Why a line has the amount that it has.
fn reason(line: &coops::Line, surplus: bool, units: Units, currency: &Currency) -> String {
	let coops::Line { step, amount, .. } = *line;
	let of = currency.amount(line.of);
	match line.reason {
		Reason::Each { shares, amount: each } => {
			let (shares, each) = (many(shares, "share"), currency.amount(each));
			match step {
				Step::LossToShares => {
					format!("{each} less for each of {shares}, with what cannot be divided")
				}
				Step::Restored => format!("{each} more for each of {shares} that a loss had written down"),
				Step::Interest => format!("{each} on each of {shares}, which are worth {of}"),
				_ => format!("{each} for each of {shares}"),
			}
		}
		Reason::Part(part) => {
			let (up, down) = (part.mul_ceil(line.of), part.mul_floor(line.of));
			let told = format!("{} of {of}", percent(part.deconstruct()));
			match step {
				Step::Reserve if amount > up => {
					format!("{told}, rounded up, with what the commons could not receive")
				}
				Step::Reserve => format!("{told}, rounded up"),
				Step::Cash if amount > down => {
					format!("all of {of}: as much is retained already as can be")
				}
				Step::Commons if amount < down => format!("{told}, as far as the commons could receive it"),
				_ => format!("{told}, rounded down"),
			}
		}
		Reason::All => all(step, surplus, units, amount, currency),
	}
}

/// Why it is all.
fn all(step: Step, surplus: bool, units: Units, amount: Balance, currency: &Currency) -> String {
	let amount = currency.amount(amount);
	match step {
		Step::LossToRetained => format!("{amount}: what was retained bears a loss first"),
		Step::LossToReserve => format!("{amount}: the reserve bears what is left of a loss"),
		Step::Carried => format!("{amount} is held elsewhere, and waits for the next period"),
		Step::Retained => format!("{amount}: what is not paid is retained"),
		Step::Remainder if !surplus => {
			format!("{amount} cannot be divided among the shares, and is the reserve's")
		}
		Step::Remainder if units == 0 => {
			format!("{amount}: without work on record, all that is left is the reserve's")
		}
		Step::Remainder => format!("{amount} cannot be divided, and is the reserve's"),
		_ => format!("{amount}: all that was needed"),
	}
}
