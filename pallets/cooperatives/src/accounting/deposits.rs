//! Deposits: money that members lend to the cooperative, and have back when they want it.
//!
//! A deposit is a debt, and never income. The movements of a day are one entry, so nobody fills the books by paying and
//! taking back a small amount again and again.

use frame_support::{
	dispatch::DispatchResult,
	ensure,
	sp_runtime::{ArithmeticError, DispatchError},
};
use rochdale_primitives::CooperativeId;

use super::book::debit;
use crate::{ledger::account, *};

impl<T: Config> Pallet<T> {
	/// A member pays money into their deposit, up to the bound of the controls.
	pub(crate) fn do_pay_deposit(id: CooperativeId, key: T::AccountId, amount: Balance) -> DispatchResult {
		let cooperative = Self::live_cooperative(id)?;
		let (member, record) = Self::register_entry_of(id, &key)?;
		ensure!(record.is_active(), Error::<T>::NotActive);
		ensure!(amount > 0, Error::<T>::NothingToPay);
		let arrived = Self::take_from(id, &cooperative.book, &key, amount)?;
		let most = ControlsOf::<T>::get(id).most_deposit;
		let deposit = MemberDeposits::<T>::get(id, member).checked_add(arrived);
		let deposit = deposit.filter(|deposit| *deposit <= most).ok_or(Error::<T>::DepositTooHigh)?;
		MemberDeposits::<T>::insert(id, member, deposit);
		Self::count_deposit(id, debit(arrived)?)?;
		Self::deposit_event(Event::DepositPaid { cooperative: id, member, amount: arrived, deposit });
		Ok(())
	}

	/// Returns a deposit with free money. An active member has back as much as they want. All of it is returned to a
	/// member who leaves or has left. In a dissolution each member gets the same part of it, as far as there is the money.
	/// There other creditors come first: see [`Pallet::money_for_deposits`].
	pub(crate) fn do_return_deposit(
		id: CooperativeId,
		key: &T::AccountId,
		member: MemberNo,
		amount: Balance,
	) -> DispatchResult {
		let (cooperative, _) = Self::kept_book(id)?;
		let record = Self::member(id, member)?;
		let ends = cooperative.is_dissolving();
		let deposit = MemberDeposits::<T>::get(id, member);
		let mut amount = amount.min(deposit);
		if record.is_active() && !ends {
			Self::speaks_for(id, member, key)?;
			Self::ensure_undisputed(key)?;
		} else {
			amount = deposit;
		}
		ensure!(amount > 0, Error::<T>::NothingToCollect);
		let free = Self::free(id, &cooperative.book);
		if let State::Dissolving { from, .. } = cooperative.state {
			let money = Self::money_for_deposits(id, from, free)?;
			ensure!(money > 0 || free == 0, Error::<T>::DebtsLeft);
			amount = Self::part_of_deposit(id, member, deposit, money)?;
			ensure!(amount > 0, Error::<T>::TooLittleMoney);
		}
		ensure!(amount <= free, Error::<T>::TooLittleMoney);
		let to = Self::payee(&record);
		let given = Self::give(id, &cooperative.book, &to, amount);
		ensure!(given > 0, Error::<T>::TooLittleMoney);
		if ends {
			let got = ReturnedDeposits::<T>::get(id, member).checked_add(amount);
			ReturnedDeposits::<T>::insert(id, member, got.ok_or(ArithmeticError::Overflow)?);
			let all = ReturnedInAll::<T>::get(id).checked_add(amount);
			ReturnedInAll::<T>::insert(id, all.ok_or(ArithmeticError::Overflow)?);
		}
		// A levy of the currency is the member's: the debt is paid.
		let left = deposit.checked_sub(amount).ok_or(ArithmeticError::Underflow)?;
		if left == 0 {
			MemberDeposits::<T>::remove(id, member);
		} else {
			MemberDeposits::<T>::insert(id, member, left);
		}
		Self::count_deposit(id, debit(amount)?.saturating_neg())?;
		Self::deposit_event(Event::DepositReturned { cooperative: id, member, to, amount: given, left });
		Ok(())
	}

	/// What a member gets back now of what is left of their deposit, in a dissolution with this money: see [`Owed::part`].
	fn part_of_deposit(
		id: CooperativeId,
		member: MemberNo,
		left: Balance,
		free: Balance,
	) -> Result<Balance, DispatchError> {
		let owed = |left: Balance, paid: Balance| {
			let whole = left.checked_add(paid).ok_or(ArithmeticError::Overflow)?;
			Ok::<_, DispatchError>(Owed { whole, paid })
		};
		let one = owed(left, ReturnedDeposits::<T>::get(id, member))?;
		let all = owed(Self::deposits_owed(id)?, ReturnedInAll::<T>::get(id))?;
		Ok(one.part(all, free).ok_or(ArithmeticError::Overflow)?)
	}

	/// All deposits that are owed. They can fall due at any time.
	pub(crate) fn deposits_owed(id: CooperativeId) -> Result<Balance, DispatchError> {
		// Persons state what they like in the other column.
		let posted = Self::natural(id, account::DEPOSITS)?.chain;
		let today = DayBooks::<T>::get(id).map_or(0, |day| day.deposits);
		let owed = posted.checked_add(today).ok_or(ArithmeticError::Overflow)?;
		Ok(Balance::try_from(owed).map_err(|_| ArithmeticError::Underflow)?)
	}

	/// Checks that the deposits of the members are those in the books.
	pub(crate) fn check_deposits(id: CooperativeId) -> Result<(), TryRuntimeError> {
		let mut sum: Balance = 0;
		for (member, deposit) in MemberDeposits::<T>::iter_prefix(id) {
			ensure!(
				deposit > 0 && Members::<T>::contains_key(id, member),
				"cooperatives: a deposit is empty, or its member is not in the register"
			);
			sum = sum.saturating_add(deposit);
		}
		let returned = ReturnedDeposits::<T>::iter_prefix_values(id)
			.fold(0, |sum: Balance, returned| sum.saturating_add(returned));
		ensure!(
			ReturnedInAll::<T>::get(id) == returned,
			"cooperatives: the deposits that were returned are miscounted"
		);
		ensure!(
			Self::deposits_owed(id)? == sum,
			"cooperatives: the deposits in the books are not those of the members"
		);
		Ok(())
	}
}
