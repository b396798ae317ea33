//! A period and its closing, as JSON.

use pallet_cooperatives as coops;
use pallet_cooperatives::{PeriodNo, Reason, Step, Units, Version};
use rochdale_primitives::Moment;
use rochdale_runtime::Balance;
use serde::{Deserialize, Serialize};

use super::{
	words::{many, percent},
	Currency,
};

/// A period and its closing: the answer of `community_coopPeriod`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Period {
	pub number: PeriodNo,
	/// The currency of all amounts.
	pub currency: Currency,
	/// The version of the bylaws that applies to its closing.
	pub version: Version,
	/// The start of the period.
	pub began_at: Moment,
	/// The time from which it can be closed; it is later if work is recorded or contested near the end. Null if the
	/// bylaws of that time are no longer stored; the period is then closed.
	pub ends_at: Option<Moment>,
	/// All work, weighted.
	pub units: String,
	/// The distribution of its result; null while it is open.
	pub waterfall: Option<Flow>,
	/// The unclaimed money of the part in cash; null for none.
	pub cash: Option<Pool>,
	/// The retained part, after the losses since then.
	pub retained: String,
	/// The unclaimed money of the retained part after it was revolved; null for none.
	pub revolved: Option<Pool>,
}

/// The distribution of the result of a period.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Flow {
	/// The time at which the period was closed.
	pub at: Moment,
	/// Income less expenses of the period.
	pub surplus: String,
	/// The amount that was divided: this surplus, and what earlier closings have left. A loss is negative.
	pub result: String,
	/// The wages that were due and not paid yet. The money is kept for the members to whom it is owed.
	pub wages: String,
	/// The lines of the distribution, in order; lines of zero are left out. For a surplus, the sum of the amounts is
	/// the result. For a loss, the sum of the amounts that bear it is the loss plus `remainder`.
	pub lines: Vec<FlowLine>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FlowLine {
	/// The kind of line. For a loss, `lossToRetained`, `lossToShares` and `lossToReserve` say who bears it, and there
	/// is `remainder`. For a surplus: `restored` (shares that were written down), `reserve`, `commons`, `interest`, `cash`,
	/// `retained` and `remainder`.
	pub step: String,
	pub amount: String,
	/// The amount to which the reason refers.
	pub of: String,
	/// The remainder of the result, or of the loss, after this line.
	pub left: String,
	/// The reason for the amount, in words.
	pub reason: String,
	/// The part that the bylaws set for it, in billionths; null if they set none.
	pub part: Option<u32>,
	/// The number of shares, if the amount is per share; otherwise null.
	pub shares: Option<u32>,
	/// The amount per share.
	pub each: Option<String>,
}

/// Money that belongs to members for their work in a period, until they claim it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Pool {
	/// The whole amount. A member's part is `all` · own work / all work of the period, rounded down.
	pub all: String,
	/// The amount that is not claimed yet.
	pub left: String,
	/// The work for which money is not claimed yet, as a weighted number of units.
	pub units: String,
	/// The time until which it can be claimed. The remainder then goes to the reserve. Null while there is too little money
	/// for it: it is owed, and nobody is paid before all of it is held.
	pub until: Option<Moment>,
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
			surplus: info.surplus.to_string(),
			result: info.result.to_string(),
			wages: info.wages.to_string(),
			lines: info.lines.iter().map(line).collect(),
		}
	}
}

fn step(step: Step) -> &'static str {
	match step {
		Step::LossToRetained => "lossToRetained",
		Step::LossToShares => "lossToShares",
		Step::LossToReserve => "lossToReserve",
		Step::Restored => "restored",
		Step::Reserve => "reserve",
		Step::Commons => "commons",
		Step::Interest => "interest",
		Step::Cash => "cash",
		Step::Retained => "retained",
		Step::Remainder => "remainder",
	}
}

/// The reason for the amount of a line.
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
					format!("all of {of}: no more can be retained")
				}
				Step::Commons if amount < down => format!("{told}, as far as the commons could receive it"),
				_ => format!("{told}, rounded down"),
			}
		}
		Reason::All => all(step, surplus, units, amount, currency),
	}
}

/// The reason for a line that takes all of an amount.
fn all(step: Step, surplus: bool, units: Units, amount: Balance, currency: &Currency) -> String {
	let amount = currency.amount(amount);
	match step {
		Step::LossToRetained => format!("{amount}: retained patronage bears a loss first"),
		Step::LossToReserve => format!("{amount}: the reserve bears the remainder of a loss"),
		Step::Retained => format!("{amount}: the part that is not paid is retained"),
		Step::Remainder if !surplus => {
			format!("{amount} cannot be divided among the shares, and goes to the reserve")
		}
		Step::Remainder if units == 0 => {
			format!("{amount}: without work on record, the whole remainder goes to the reserve")
		}
		Step::Remainder => format!("{amount} cannot be divided, and goes to the reserve"),
		_ => format!("{amount}: the whole amount that was needed"),
	}
}
