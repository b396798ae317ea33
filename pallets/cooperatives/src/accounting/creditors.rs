//! Creditors in a dissolution: each gets the same part of what they are owed, whoever calls first.
//!
//! Wages that are due come first, as in the law of most countries (ILO convention 173): of these the oldest date, as
//! always. Bills and loans follow, then deposits. In each rank, a payee who cannot receive money keeps the next one
//! waiting for some time only. Members get nothing of what is owed to such a payee.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	dispatch::DispatchResult,
	ensure,
	sp_runtime::{
		helpers_128bit::multiply_by_rational_with_rounding, ArithmeticError, DispatchError, Rounding,
	},
};
use rochdale_primitives::{CooperativeId, Moment};
use scale_info::TypeInfo;

use crate::*;

/// What is owed since a dissolution, to one creditor or to all of a rank.
#[derive(
	Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Owed {
	/// The whole, also what of it is paid.
	pub whole: Balance,
	/// What of it is paid since the dissolution.
	pub paid: Balance,
}

impl Owed {
	/// What is not paid yet.
	pub fn left(&self) -> Balance {
		self.whole.saturating_sub(self.paid)
	}

	/// What one creditor is paid now with this free money, where `all` is owed to those of the same rank. If the money is
	/// too little for all, each gets the same part of the whole, whoever calls first. Money that comes later is shared
	/// likewise. It is rounded up, so that no unit is left over. Returns `None` if an amount does not fit.
	pub(crate) fn part(&self, all: Self, free: Balance) -> Option<Balance> {
		if self.left() == 0 {
			return Some(0);
		}
		let money = free.checked_add(all.paid)?;
		// With enough for all it is the whole.
		let money = money.min(all.whole);
		let part = multiply_by_rational_with_rounding(self.whole, money, all.whole, Rounding::Up)?;
		Some(part.saturating_sub(self.paid).min(self.left()).min(free))
	}
}

impl<T: Config> Pallet<T> {
	/// The weight of looking at what a dissolved cooperative owes, and at its wages that are due.
	pub(crate) fn look_at_debts() -> Weight {
		// The debts, the day book, the head of the books, and the balance of an account in two periods.
		T::DbWeight::get().reads(6)
	}

	/// The weight of paying a bill or a loan beside the payment: an entry, or in a dissolution the day book of an earlier
	/// day.
	pub(crate) fn debt_weight() -> Weight {
		let counted = T::DbWeight::get().writes(2);
		Self::look_at_debts().saturating_add(counted).saturating_add(Self::post_weight(super::DAY_ENTRIES))
	}

	/// The weight of dissolving a cooperative, whose wages and interest are posted, and whose debts are counted.
	pub(crate) fn dissolve_weight(id: CooperativeId) -> Weight {
		// The invoices and bills that there are now, and all loans. A few bills do not make a dissolution too heavy for a
		// resolution, as the most that there can be would.
		let items = u64::from(OpenItemCount::<T>::get(id)).saturating_add(MAX_LOANS as u64);
		T::WeightInfo::dissolve()
			.saturating_add(Self::books_weight())
			// The benchmark posts three of the entries.
			.saturating_add(Self::post_weight(super::PAYROLL_ENTRIES.saturating_sub(3)))
			.saturating_add(T::DbWeight::get().reads_writes(items.saturating_add(1), 1))
	}

	/// Counts what a cooperative owes by bills and loans when it is dissolved. No interest accrues any more. So the whole
	/// of each debt is fixed, and its part does not depend on when somebody calls. It reads [`MAX_ITEMS`] items and
	/// [`MAX_LOANS`] loans at most. No payment reads them again.
	pub(crate) fn count_debts(id: CooperativeId) -> DispatchResult {
		let left = Self::debts_in_items(id).ok_or(ArithmeticError::Overflow)?;
		DebtsOf::<T>::insert(id, Owed { whole: left, paid: 0 });
		Ok(())
	}

	/// What all bills and loans owe now.
	fn debts_in_items(id: CooperativeId) -> Option<Balance> {
		let bills = OpenItems::<T>::iter_prefix_values(id)
			.filter(|item| matches!(item.side, Side::Creditor(_)))
			.map(|item| item.left);
		let loans = Loans::<T>::iter_prefix_values(id).filter_map(|lending| lending.left());
		bills.chain(loans).try_fold(0, |sum: Balance, left| sum.checked_add(left))
	}

	/// What is left to pay of all bills and loans of a dissolved cooperative.
	pub(crate) fn debts_left(id: CooperativeId) -> Balance {
		DebtsOf::<T>::get(id).left()
	}

	/// A bill has come. If the cooperative is dissolved, it has the rank of all others.
	pub(crate) fn add_debt(id: CooperativeId, amount: Balance) {
		// A bill is in the books, which hold far less than 128 bits.
		DebtsOf::<T>::mutate_extant(id, |all| all.whole = all.whole.saturating_add(amount));
	}

	/// A bill is taken back, of which nothing was paid.
	pub(crate) fn remove_debt(id: CooperativeId, amount: Balance) {
		DebtsOf::<T>::mutate_extant(id, |all| all.whole = all.whole.saturating_sub(amount));
	}

	/// What a creditor is paid now in a dissolution that can be distributed `from` this time on.
	///
	/// Errors: `TooLittleMoney` if it is nothing.
	pub(crate) fn part_of_debt(
		id: CooperativeId,
		from: Moment,
		debt: Owed,
		free: Balance,
	) -> Result<Balance, DispatchError> {
		let free = free.saturating_sub(Self::wages_before_debts(id, from)?);
		let part = debt.part(DebtsOf::<T>::get(id), free).ok_or(ArithmeticError::Overflow)?;
		ensure!(part > 0, Error::<T>::TooLittleMoney);
		Ok(part)
	}

	/// The wages that come before bills and loans: those that are due, until the distribution can begin. A payee who has
	/// not received them by then does not keep others from their money.
	fn wages_before_debts(id: CooperativeId, from: Moment) -> Result<Balance, DispatchError> {
		if Self::now() >= from {
			return Ok(0);
		}
		let payable = Self::wages_payable(id)?.max(0);
		Ok(payable.unsigned_abs())
	}

	/// The free money of a dissolved cooperative for deposits. Wages, bills and loans come first, these two until the
	/// distribution waits for nobody any more: members know earlier than others that the money is not enough.
	pub(crate) fn money_for_deposits(
		id: CooperativeId,
		from: Moment,
		free: Balance,
	) -> Result<Balance, DispatchError> {
		let debts = if Self::is_late(from) { 0 } else { Self::debts_left(id) };
		Ok(free.saturating_sub(Self::wages_before_debts(id, from)?).saturating_sub(debts))
	}

	/// All that comes before the members of a dissolved cooperative, and is not paid: wages, bills, loans and deposits.
	pub(crate) fn owed_to_others(id: CooperativeId) -> Result<Balance, DispatchError> {
		let wages = Self::wages_payable(id)?.max(0).unsigned_abs();
		let debts = wages.saturating_add(Self::debts_left(id));
		Ok(debts.saturating_add(Self::deposits_owed(id)?))
	}

	/// How much money a dissolved cooperative lacks for what it owes to others. 0 before the dissolution and after the end.
	pub(crate) fn missing_for_others(id: CooperativeId) -> Result<Balance, DispatchError> {
		let dissolving = Cooperatives::<T>::get(id).filter(|cooperative| cooperative.is_dissolving());
		let Some(cooperative) = dissolving else { return Ok(0) };
		Ok(Self::owed_to_others(id)?.saturating_sub(Self::free(id, &cooperative.book)))
	}

	/// Whether twice the time to pay debts is over. If some are left, the payee cannot receive them.
	pub(crate) fn is_late(from: Moment) -> bool {
		Self::now() >= from.saturating_add(T::WindDown::get())
	}

	/// Counts a payment to a creditor in a dissolution. The payments of a day are one entry, so nobody fills the books by
	/// letting small parts be paid.
	pub(crate) fn count_payment(
		id: CooperativeId,
		bill: Balance,
		loan: Balance,
		interest: Balance,
	) -> DispatchResult {
		let amount = bill.checked_add(loan).and_then(|sum| sum.checked_add(interest));
		let amount = amount.ok_or(ArithmeticError::Overflow)?;
		let mut all = DebtsOf::<T>::get(id);
		all.paid = all.paid.checked_add(amount).ok_or(ArithmeticError::Overflow)?;
		DebtsOf::<T>::insert(id, all);
		Self::count_debt_payment(id, bill, loan, interest)
	}

	/// Checks that the debts of a dissolved cooperative are those of its bills and loans, and that no creditor has got more
	/// than they were owed.
	pub(crate) fn check_debts(
		id: CooperativeId,
		cooperative: &Cooperative<T>,
	) -> Result<(), TryRuntimeError> {
		let Ok(all) = DebtsOf::<T>::try_get(id) else {
			ensure!(!cooperative.is_dissolving(), "cooperatives: the debts of a dissolution are not counted");
			return Ok(());
		};
		ensure!(
			cooperative.is_dissolving() || cooperative.has_ended(),
			"cooperatives: the debts of a dissolution are counted before it"
		);
		ensure!(all.paid <= all.whole, "cooperatives: creditors were paid more than they are owed");
		if cooperative.is_dissolving() {
			ensure!(
				Self::debts_in_items(id) == Some(all.left()),
				"cooperatives: the debts of a dissolution are not those of the bills and loans"
			);
		}
		// The open ones have got a part of what was paid to all.
		let bills = OpenItems::<T>::iter_prefix_values(id)
			.filter(|item| matches!(item.side, Side::Creditor(_)))
			.map(|item| item.amount.saturating_sub(item.left));
		let loans = Loans::<T>::iter_prefix_values(id).map(|lending| lending.repaid);
		let paid = bills.chain(loans).fold(0, |sum: Balance, paid| sum.saturating_add(paid));
		ensure!(paid <= all.paid, "cooperatives: the payments of a dissolution are miscounted");
		Ok(())
	}
}
