//! The types and answers of the runtime API about work, periods and wages.

use alloc::vec::Vec;
use codec::{Decode, Encode};
use frame_support::sp_runtime::Perbill;
use rochdale_primitives::{CooperativeId, Moment};
use scale_info::TypeInfo;

use crate::*;

/// A period, and how it was closed.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct PeriodInfo {
	pub number: PeriodNo,
	/// The version of the bylaws by which it is closed.
	pub version: Version,
	/// When it began.
	pub began_at: Moment,
	/// From this time on it can be closed. It has the time to object to the accounts. It becomes later if work is recorded
	/// or contested near the end. `None` if the bylaws of that time are forgotten; then the period is closed already.
	pub ends_at: Option<Moment>,
	/// The weighted units of all work in the period.
	pub units: Units,
	/// Where its result went, if it is closed.
	pub waterfall: Option<WaterfallInfo>,
	/// Patronage in cash, with the part that is not claimed yet.
	pub cash: Option<Pool>,
	/// Retained patronage that is left of it, after later losses.
	pub retained: Balance,
	/// Revolved patronage, with the part that is not claimed yet.
	pub revolved: Option<Pool>,
}

/// The closing of a period, in lines.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct WaterfallInfo {
	/// When it was closed.
	pub at: Moment,
	/// Income less expenses of the period.
	pub surplus: i128,
	/// What was divided: this surplus, and what earlier closings have left. A loss is negative.
	pub result: i128,
	/// Wages that were due and not paid yet. Their money stays on the account for those to whom it is owed.
	pub wages: Balance,
	/// The parts of the result, in the order in which they were taken, without those that are zero. The parts of a
	/// surplus add up to the result. The parts that bear a loss add up to the loss plus [`Step::Remainder`].
	pub lines: Vec<Line>,
}

/// A line of the waterfall.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct Line {
	/// The part of the result that the line is about.
	pub step: Step,
	pub amount: Balance,
	/// The amount to which the reason refers.
	pub of: Balance,
	/// Why the amount is what it is.
	pub reason: Reason,
	/// What is left of the result or of the loss after this line.
	pub left: Balance,
}

/// A part of the result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub enum Step {
	/// The part of a loss that retained patronage bears.
	LossToRetained,
	/// The part of a loss that the shares bear, with the remainder that cannot be divided among them.
	LossToShares,
	/// The part of a loss that the reserve bears.
	LossToReserve,
	/// The part of a surplus that brings written-down shares back towards par.
	Restored,
	/// The reserve's part of a surplus, with any amount that the commons could not receive.
	Reserve,
	/// What the commons get.
	Commons,
	/// The interest on shares.
	Interest,
	/// Patronage that is paid in cash.
	Cash,
	/// Patronage that is retained.
	Retained,
	/// The amount that cannot be divided. Without work on record, all patronage is in it. The reserve gets it.
	Remainder,
}

/// Why a line has its amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub enum Reason {
	/// All that there was, or that was needed.
	All,
	/// This part, by the bylaws. For patronage in cash it is everything if the list of retained periods is full.
	Part(Perbill),
	/// An amount for each of these shares.
	Each { shares: u32, amount: Balance },
}

/// How much members mean to spend on an account in each period, and what was spent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct BudgetInfo {
	pub account: ledger::Number,
	pub budget: Balance,
	/// The amount that was spent in the open period. If it is more than the budget, an event has warned of it.
	pub spent: Balance,
}

/// A wage of a member.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct WageInfo<Asset> {
	/// The member who is paid.
	pub member: MemberNo,
	pub number: WageId,
	pub asset: Asset,
	/// The amount at each date.
	pub amount: Balance,
	/// The time from one date to the next.
	pub every: Moment,
	/// The oldest date that is not paid in full.
	pub next_at: Moment,
	/// The amount that is due by now and not paid.
	pub owed: Balance,
	/// When the wage ended, if it has.
	pub until: Option<Moment>,
}

impl Closing {
	/// The lines of the waterfall.
	pub fn lines(&self) -> Vec<Line> {
		let flow = &self.flow;
		let each = |amount| Reason::Each { shares: self.shares, amount };
		let result = self.result.unsigned_abs();
		let mut lines = Lines { left: result, lines: Vec::new() };
		if self.result < 0 {
			lines.take(Step::LossToRetained, self.loss_to_retained, None, Reason::All);
			let written_down = self.value_before.saturating_sub(self.value_after);
			lines.take(Step::LossToShares, self.loss_to_shares, None, each(written_down));
			lines.take(Step::LossToReserve, self.loss_to_reserve, None, Reason::All);
			lines.take(Step::Remainder, self.remainder, Some(self.loss_to_shares), Reason::All);
			return lines.lines;
		}
		let restored = self.value_after.saturating_sub(self.value_before);
		lines.take(Step::Restored, self.restored, None, each(restored));
		let surplus = lines.left;
		lines.take(Step::Reserve, self.to_reserve, Some(surplus), Reason::Part(flow.reserve));
		lines.take(Step::Commons, self.to_commons, Some(surplus), Reason::Part(flow.commons));
		// Shares that were paid in the period earn no interest in it.
		let earning = self.shares.saturating_sub(self.new_shares);
		let interest = self.interest.saturating_mul(earning.into());
		let capital = self.value_after.saturating_mul(earning.into());
		let each = Reason::Each { shares: earning, amount: self.interest };
		lines.take(Step::Interest, interest, Some(capital), each);
		lines.take(Step::Cash, self.cash, None, Reason::Part(flow.cash));
		lines.take(Step::Retained, self.retained, None, Reason::All);
		lines.take(Step::Remainder, self.remainder, None, Reason::All);
		lines.lines
	}
}

/// The lines so far, and what is left after them.
struct Lines {
	left: Balance,
	lines: Vec<Line>,
}

impl Lines {
	/// Adds a line. Without `of`, the amount is part of what is left.
	fn take(&mut self, step: Step, amount: Balance, of: Option<Balance>, reason: Reason) {
		let of = of.unwrap_or(self.left);
		self.left = self.left.saturating_sub(amount);
		if amount > 0 {
			self.lines.push(Line { step, amount, of, reason, left: self.left });
		}
	}
}

impl<T: Config> Pallet<T> {
	pub fn records_info(id: CooperativeId, member: MemberNo) -> Vec<Record> {
		let now = Self::now();
		let mut open = WorkRecords::<T>::get(id, member).open.into_inner();
		open.retain(|record| record.is_open(now));
		open
	}

	pub fn period_info(id: CooperativeId, number: PeriodNo) -> Option<PeriodInfo> {
		let cooperative = Cooperatives::<T>::get(id)?;
		let Period { version, began_at, units, contestable_until, closing, cash, revolved, .. } =
			Periods::<T>::get(id, number)?;
		let bylaws = BylawsVersions::<T>::get(id, version);
		let waterfall = closing.map(|closing| WaterfallInfo {
			at: closing.at,
			surplus: closing.surplus,
			result: closing.result,
			wages: closing.wages,
			lines: closing.lines(),
		});
		let ends_at = |bylaws: &Bylaws<T>| {
			let open = number == cooperative.period;
			let over = if open {
				Self::closable_from(id, number, bylaws)
			} else {
				began_at.saturating_add(bylaws.period)
			};
			// Work can still be contested in the last millisecond of its time.
			over.max(contestable_until.saturating_add(1))
		};
		Some(PeriodInfo {
			number,
			version,
			began_at,
			ends_at: bylaws.as_ref().map(ends_at),
			units,
			waterfall,
			cash,
			retained: cooperative.retained_of(number).unwrap_or_default(),
			revolved,
		})
	}

	pub fn wages_info(id: CooperativeId) -> Vec<WageInfo<AssetOf<T>>> {
		let now = Self::now();
		let info = |((member, number), wage): ((MemberNo, WageId), Wage<T>)| WageInfo {
			member,
			number,
			owed: wage.owed(now),
			asset: wage.asset,
			amount: wage.amount,
			every: wage.every,
			next_at: wage.next_at,
			until: wage.until,
		};
		Wages::<T>::iter_prefix((id,)).map(info).collect()
	}
}
