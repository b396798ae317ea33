//! The stored types of work, periods and wages, and the books as they are computed.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	sp_runtime::{helpers_128bit::multiply_by_rational_with_rounding, Perbill, Rounding},
	BoundedVec, CloneNoBound, DebugNoBound, EqNoBound, PartialEqNoBound,
};
use rochdale_primitives::Moment;
use scale_info::TypeInfo;

use crate::{ledger, AssetOf, Balance, Config, Measure, PeriodNo, Version, Waterfall};

/// The number of a record among those of its member.
pub type RecordNo = u32;
/// Units of work, times the weight of their kind.
pub type Units = u128;
/// The number of a wage within its cooperative.
pub type WageId = u32;

/// A record of a member's work that is not final.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Record {
	/// Its number among those of the member.
	pub number: RecordNo,
	/// The period in which it counts.
	pub period: PeriodNo,
	/// The kind of work: its position in the bylaws.
	pub kind: u8,
	/// The number of units, before they are weighted.
	pub units: u64,
	/// The weighted units.
	pub counts: Units,
	/// The last time at which it can be contested.
	pub until: Moment,
	/// Whether it is contested, and so does not count.
	pub contested: bool,
	/// Whether the member agrees with it.
	pub signed_off: bool,
}

impl Record {
	/// Whether it is not final: it can still be contested, or is contested.
	pub fn is_open(&self, now: Moment) -> bool {
		self.contested || self.until >= now
	}
}

/// The records of a member that are not final.
#[derive(
	CloneNoBound, PartialEqNoBound, EqNoBound, DebugNoBound, Encode, Decode, MaxEncodedLen, TypeInfo,
)]
#[scale_info(skip_type_params(T))]
pub struct Records<T: Config> {
	/// The number of the next record.
	pub next: RecordNo,
	/// The records, oldest first.
	pub open: BoundedVec<Record, T::MaxRecords>,
}

impl<T: Config> Default for Records<T> {
	fn default() -> Self {
		Self { next: 0, open: Default::default() }
	}
}

/// A member's work in a period.
#[derive(
	Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Work {
	/// The weighted units.
	pub units: Units,
	/// Whether the part in cash is paid.
	pub paid: bool,
	/// Whether the retained part is paid.
	pub revolved: bool,
}

/// Money that belongs to members by their work in a period, until they claim it.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Pool {
	/// The whole amount.
	pub all: Balance,
	/// The amount that is not claimed yet.
	pub left: Balance,
	/// The units of work whose part is not claimed yet.
	pub units: Units,
	/// The last time at which it can be claimed. After that, the reserve gets the unclaimed amount. `None` while there is
	/// too little money: nobody is paid before all of it is held, and no time runs.
	pub until: Option<Moment>,
}

/// The part of `amount` that belongs to `units` of `all` units: `amount · units / all`, rounded down. The product has
/// 256 bits. Returns `None` if the part does not fit 128 bits, or `all` is 0.
pub fn part(amount: Balance, units: Units, all: Units) -> Option<Balance> {
	multiply_by_rational_with_rounding(amount, units, all, Rounding::Down)
}

/// The closing of a period: each number of the waterfall, in the order in which it was taken.
#[derive(
	Clone, Debug, Default, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Closing {
	/// When the period was closed.
	pub at: Moment,
	/// The waterfall of the bylaws by which a surplus was shared.
	pub flow: Waterfall,
	/// The commons, and not the reserve, got what business with others has brought: [`crate::Controls`].
	pub others_to_commons: bool,
	/// The share capital that was never redeemed then, so that the statement of the period stays: [`crate::Controls`].
	pub least_capital: Balance,
	/// Income less expenses of the period.
	pub surplus: i128,
	/// What was divided: this surplus, and what earlier closings have left.
	pub result: i128,
	/// Wages that were due and payable, but not paid yet. Their money stays on the account for those to whom it is
	/// owed. They are expenses, so they are not in the result.
	pub wages: Balance,
	/// The part of a loss that retained patronage bears.
	pub loss_to_retained: Balance,
	/// The part of a loss that the shares bear, with the remainder that cannot be divided among them.
	pub loss_to_shares: Balance,
	/// The part of a loss that the reserve bears.
	pub loss_to_reserve: Balance,
	/// The number of shares at that time.
	pub shares: u32,
	/// How many of them were paid since the period began, and so earn no interest in it.
	pub new_shares: u32,
	/// What each share was worth before.
	pub value_before: Balance,
	/// What each share is worth after.
	pub value_after: Balance,
	/// The part of what was divided that comes from business with members. No more than that is interest and patronage.
	pub of_members: Balance,
	/// The part of the surplus that restored written-down shares.
	pub restored: Balance,
	/// The part that the reserve gets.
	pub to_reserve: Balance,
	/// The part that the commons get.
	pub to_commons: Balance,
	/// The interest on each share that earns it.
	pub interest: Balance,
	/// Patronage that is paid in cash.
	pub cash: Balance,
	/// Patronage that is retained.
	pub retained: Balance,
	/// The amount that could not be divided. Without work on record, all patronage is in it. The reserve gets it.
	pub remainder: Balance,
}

impl Closing {
	/// What members can collect and claim of it: interest, and patronage in cash.
	pub fn claims(&self) -> Balance {
		let earning = self.shares.saturating_sub(self.new_shares);
		// The parts of a surplus are no more than the surplus.
		self.interest.saturating_mul(earning.into()).saturating_add(self.cash)
	}

	/// The terms of the division, so that an audit can compute it again. `period` is the one that was closed, with this
	/// number and these figures. `par` is the price of a share by the bylaws with which the next period began. `least` is
	/// the least part of a surplus for the reserve.
	///
	/// Errors: `BadAmount` if an amount is over its bound.
	pub fn divided(
		&self,
		number: PeriodNo,
		period: &Period,
		figures: &ledger::Figures,
		par: Balance,
		least: Perbill,
	) -> Result<ledger::Divided, ledger::Error> {
		// Reversals can exceed the sales of a period.
		let positive = |amount: ledger::Amount| amount.max(0).unsigned_abs();
		let (members, all) = match period.measure {
			Measure::Work => (1, 1),
			Measure::Sales => (positive(figures.sales_to_members), positive(figures.sales)),
			Measure::Purchases => (positive(figures.purchases_from_members), positive(figures.purchases)),
		};
		let members = members.min(all);
		let most = match period.measure {
			_ if period.units == 0 => Some(0),
			Measure::Sales => Some(ledger::most_patronage(ledger::to_amount(members)?, least.deconstruct())?),
			Measure::Work | Measure::Purchases => None,
		};
		let flow = &self.flow;
		// With a full list of retained patronage, all of it is paid.
		let all_paid = self.retained == 0 && self.cash > 0;
		Ok(ledger::Divided {
			period: number,
			terms: ledger::Terms {
				reserve: flow.reserve.deconstruct(),
				commons: flow.commons.deconstruct(),
				cash: if all_paid { ledger::WHOLE } else { flow.cash.deconstruct() },
				others_to_commons: self.others_to_commons,
			},
			measure: ledger::Measure { members, all, most },
			shares: ledger::Shares {
				all: self.shares,
				earning: self.shares.saturating_sub(self.new_shares),
				value: ledger::to_amount(self.value_before)?,
				par: ledger::to_amount(par)?,
				rate: flow.interest.deconstruct(),
			},
		})
	}
}

/// A period of a cooperative.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Period {
	/// The version of the bylaws by which it is closed, even if the members change them during the period.
	pub version: Version,
	/// When it began.
	pub began_at: Moment,
	/// How the members' part of its surplus is measured.
	pub measure: Measure,
	/// The weighted units of all work in the period.
	pub units: Units,
	/// The last time at which some of its work can be contested, or a contest can be decided.
	pub contestable_until: Moment,
	/// How it was closed, if it is.
	pub closing: Option<Closing>,
	/// Patronage in cash that can be claimed.
	pub cash: Option<Pool>,
	/// Retained patronage that can be claimed, after it was revolved.
	pub revolved: Option<Pool>,
}

/// The books in sums: `assets = shares + claims + debts + retained + reserve + result`.
#[derive(
	Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Books {
	/// All assets: the money on the account, on hold or not, and what the books have beside it.
	pub assets: i128,
	/// The share capital. It is 0 once the cooperative has ended, because it is then among the claims.
	pub shares: Balance,
	/// Retained patronage that is not revolved.
	pub retained: Balance,
	/// The indivisible reserve.
	pub reserve: Balance,
	/// The claims of members, whether there is money for them or not.
	pub claims: Balance,
	/// All other debts: wages that are due, bills, loans, deposits, and money that nobody has explained.
	pub debts: i128,
	/// The surplus that is not divided: that of the open periods, and what earlier closings have left. A loss is
	/// negative.
	pub result: i128,
	/// What the account has beyond the cash in the books. If it is positive it is among the debts. If it is negative,
	/// it lowers the result.
	pub unexplained: i128,
	/// The money that can be spent.
	pub free: Balance,
}

impl Books {
	/// Whether the shares will bear a loss when the period is closed, because retained patronage is not enough.
	pub fn shares_lose(&self) -> bool {
		let retained = i128::try_from(self.retained).unwrap_or(i128::MAX);
		self.result.saturating_add(retained) < 0
	}
}

/// What has happened often on one day, and is not posted yet: sales, wages paid, deposits, shares paid, exchanges of
/// currencies, and what creditors are paid in a dissolution. Each kind is one entry of the day.
#[derive(
	Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct DayBook {
	/// When the first of it happened.
	pub since: Moment,
	/// The end of that day, or of the period if that is earlier. From then on it is posted before anything is added.
	pub until: Moment,
	/// What members have bought.
	pub members: Balance,
	/// What others have bought.
	pub others: Balance,
	/// Wages that were paid.
	pub wages: Balance,
	/// The deposits that members have paid, less those that were returned.
	pub deposits: i128,
	/// What members have paid for shares.
	pub shares: Balance,
	/// The money that exchanges with other currencies have brought, less what they have taken.
	pub exchanged: i128,
	/// How much the value of other currencies has changed in them.
	pub held: i128,
	/// What was paid of bills in a dissolution.
	pub bills: Balance,
	/// What was repaid of loans in a dissolution, without interest.
	pub loans: Balance,
	/// What was paid of the interest on loans in a dissolution.
	pub interest: Balance,
}

/// A payment to a member that repeats until it is ended.
#[derive(
	CloneNoBound, PartialEqNoBound, EqNoBound, DebugNoBound, Encode, Decode, MaxEncodedLen, TypeInfo,
)]
#[scale_info(skip_type_params(T))]
pub struct Wage<T: Config> {
	pub asset: AssetOf<T>,
	/// The amount at each date, at most [`MOST_WAGE`].
	pub amount: Balance,
	/// The time from one date to the next, at least a day.
	pub every: Moment,
	/// The oldest date that is not paid in full. The next dates follow at intervals of `every`.
	pub next_at: Moment,
	/// The part of that date's amount that is paid.
	pub paid: Balance,
	/// When the wage ended, if it has. No date after that is due. The record is kept until all due dates are paid.
	pub until: Option<Moment>,
}

impl<T: Config> Wage<T> {
	fn last(&self, now: Moment) -> Moment {
		self.until.map_or(now, |until| until.min(now))
	}

	/// Whether an amount is due and not paid.
	pub fn is_due(&self, now: Moment) -> bool {
		self.next_at <= self.last(now)
	}

	/// The amount that is due and not paid. It is exact: [`MOST_WAGE`] keeps it far below the maximum.
	pub fn owed(&self, now: Moment) -> Balance {
		let Some(time) = self.last(now).checked_sub(self.next_at) else { return 0 };
		let dates = time.checked_div(self.every).unwrap_or_default().saturating_add(1);
		self.amount.saturating_mul(dates.into()).saturating_sub(self.paid)
	}

	/// The first date after `now` on which it is due.
	pub fn next_after(&self, now: Moment) -> Option<Moment> {
		let next = match now.checked_sub(self.next_at) {
			None => self.next_at,
			Some(time) => {
				let dates = time.checked_div(self.every).unwrap_or_default().saturating_add(1);
				self.next_at.saturating_add(dates.saturating_mul(self.every))
			}
		};
		self.until.is_none_or(|until| next <= until).then_some(next)
	}
}
