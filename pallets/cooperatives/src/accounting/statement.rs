//! The statement of a member.

use alloc::vec::Vec;
use codec::{Decode, Encode};
use rochdale_primitives::CooperativeId;
use scale_info::TypeInfo;

use crate::*;

/// The part of a cooperative's money that is a member's, by the register and the periods as they are now.
///
/// A statement opens with 0, and its lines add up to `total`. This is the value of the shares, the amounts to collect
/// and to claim, what is owed without money for it, and retained patronage. It covers:
/// - the shares that the member has now, at the current par value, wherever they come from;
/// - interest and redeemed shares that are not collected;
/// - work in periods for which the member has not been paid everything.
///
/// An amount that was paid in full leaves no line. It is in the events [`Event::Collected`], [`Event::Redeemed`] and
/// [`Event::PatronageClaimed`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct Statement {
	/// The lines: first those of the register, then those of each period.
	pub lines: Vec<Entry>,
	/// The member's work in the periods of this page, closed or not.
	pub work: Vec<WorkInfo>,
	/// What the shares are worth.
	pub shares: Balance,
	/// The amount that `collect` pays. Once the cooperative has ended, it pays the shares too.
	pub collectable: Balance,
	/// The amount that `claim_patronage` pays, for all periods on this page together.
	pub claimable: Balance,
	/// Interest, and patronage in cash of the periods on this page, for which there is too little money yet.
	pub owed: Balance,
	/// The member's part of retained patronage, rounded down.
	pub retained: Balance,
	/// The sum of the five amounts, and of all lines.
	pub total: Balance,
}

/// A line of a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct Entry {
	pub item: Item,
	/// The amount: positive if the member has gained it, negative if it was paid or lost.
	pub amount: i128,
}

/// What a line is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub enum Item {
	/// The member's shares, at par.
	Shares {
		/// The number of shares.
		shares: u32,
		/// The price of one share.
		par: Balance,
	},
	/// The amount by which losses have written the shares down. Once the cooperative has ended: what was missing for
	/// them.
	WrittenDown,
	/// Interest and redeemed shares that were credited to the member and are not collected.
	Waiting,
	/// Interest on the shares since the last credit.
	Interest {
		/// The number of shares.
		shares: u32,
		/// The interest on each share.
		each: Balance,
	},
	/// Patronage of a period: the part in cash.
	Cash(PeriodNo),
	/// The part in cash, when it was paid.
	CashPaid(PeriodNo),
	/// The part in cash, when it was not claimed in time.
	CashLapsed(PeriodNo),
	/// Patronage of a period: the part that was retained when the period was closed.
	Retained(PeriodNo),
	/// The amount that later losses, or an end with too little money, have taken of the retained part.
	RetainedLost(PeriodNo),
	/// The retained part, when it was revolved and paid. Once everybody is paid, earlier losses are in this line too.
	RetainedPaid(PeriodNo),
	/// The retained part, when it was revolved and not claimed in time, or when losses have taken all of it.
	RetainedLapsed(PeriodNo),
}

/// A member's work in a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct WorkInfo {
	pub period: PeriodNo,
	/// The weighted units of the member's work.
	pub units: Units,
	/// The weighted units of all work in the period.
	pub all: Units,
}

impl Statement {
	/// Adds a line, unless the amount is 0.
	fn line(&mut self, item: Item, amount: Balance, gain: bool) {
		let amount = i128::try_from(amount).unwrap_or(i128::MAX);
		if amount != 0 {
			let amount = if gain { amount } else { amount.saturating_neg() };
			self.lines.push(Entry { item, amount });
		}
	}

	/// Adds the lines that follow from the register.
	fn add_register<T: Config>(
		&mut self,
		id: CooperativeId,
		cooperative: &Cooperative<T>,
		par: Balance,
		mut member: Member<T>,
	) {
		let shares = member.shares;
		let all = Balance::from(shares);
		let value = cooperative.share_value;
		self.line(Item::Shares { shares, par }, par.saturating_mul(all), true);
		self.line(Item::WrittenDown, par.saturating_sub(value).saturating_mul(all), false);
		self.line(Item::Waiting, member.due.saturating_add(member.owed), true);
		let each = cooperative.interest.saturating_sub(member.interest);
		// Shares that were paid in a period have missed its interest.
		let missed = Pallet::<T>::forgone_interest_per_share(id, cooperative, &member);
		let new = if missed == 0 { 0 } else { member.new_shares.1 };
		for (shares, each) in [(shares.saturating_sub(new), each), (new, each.saturating_sub(missed))] {
			self.line(Item::Interest { shares, each }, each.saturating_mul(shares.into()), true);
		}
		let settled = Pallet::<T>::accrue_interest(id, cooperative, &mut member);
		self.shares = value.saturating_mul(all);
		(self.collectable, self.owed) = settled.map_or((0, 0), |()| (member.due, member.owed));
	}

	/// Adds the lines of a closed period.
	fn add_period<T: Config>(
		&mut self,
		number: PeriodNo,
		period: &Period,
		closing: &Closing,
		cooperative: &Cooperative<T>,
		work: &Work,
		now: Moment,
	) {
		let own = |amount| part(amount, work.units, period.units).unwrap_or_default();
		let until = |pool: &Pool| cooperative.claimable_until(pool);
		let open = |pool: &Pool| until(pool).is_some_and(|until| now <= until);
		let retained = cooperative.retained_of(number);
		let cash = own(closing.cash);
		self.line(Item::Cash(number), cash, true);
		if work.paid {
			self.line(Item::CashPaid(number), cash, false);
		} else if period.cash.as_ref().is_some_and(open) {
			self.claimable = self.claimable.saturating_add(cash);
		} else if period.cash.is_some_and(|pool| until(&pool).is_none()) {
			self.owed = self.owed.saturating_add(cash);
		} else {
			self.line(Item::CashLapsed(number), cash, false);
		}
		let first = own(closing.retained);
		self.line(Item::Retained(number), first, true);
		let kept = retained.or_else(|| period.revolved.map(|pool| pool.all)).map(own);
		let left = kept.unwrap_or(first);
		self.line(Item::RetainedLost(number), first.saturating_sub(left), false);
		if work.revolved {
			self.line(Item::RetainedPaid(number), left, false);
		} else if retained.is_some() {
			self.retained = self.retained.saturating_add(left);
		} else if period.revolved.as_ref().is_some_and(open) {
			self.claimable = self.claimable.saturating_add(left);
		} else {
			self.line(Item::RetainedLapsed(number), left, false);
		}
	}
}

impl<T: Config> Pallet<T> {
	pub fn statement_info(
		id: CooperativeId,
		number: MemberNo,
		start: PeriodNo,
		count: u32,
	) -> Option<(Statement, Option<PeriodNo>)> {
		let cooperative = Cooperatives::<T>::get(id)?;
		let member = Members::<T>::get(id, number)?;
		if matches!(cooperative.state, State::Clearing { .. }) {
			return None;
		}
		let mut statement = Statement::default();
		if start == 0 {
			let par = BylawsVersions::<T>::get(id, cooperative.version)?.par;
			statement.add_register(id, &cooperative, par, member);
		}
		let now = Self::now();
		let (numbers, next) = api::page(start, count, cooperative.period.saturating_add(1));
		for period in numbers {
			let Some(work) = Patronage::<T>::get((id, period, number)) else { continue };
			let Some(record) = Periods::<T>::get(id, period) else { continue };
			statement.work.push(WorkInfo { period, units: work.units, all: record.units });
			if let Some(closing) = &record.closing {
				statement.add_period(period, &record, closing, &cooperative, &work, now);
			}
		}
		let Statement { shares, collectable, claimable, owed, retained, .. } = statement;
		let parts = [shares, collectable, claimable, owed, retained];
		statement.total = parts.into_iter().fold(0, |sum: Balance, part| sum.saturating_add(part));
		Some((statement, next))
	}
}
