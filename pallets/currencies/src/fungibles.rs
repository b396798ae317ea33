//! Currencies as FRAME's `fungibles`. Four things differ from other assets:
//!
//! - A balance with a demurrage is a little less in each block.
//! - A held amount stays. Its decay is taken from what is free on the account. If nothing is free any more, less is
//!   released or paid than was held.
//! - Payments make and unmake the units of a mutual credit, so nobody can issue or burn them. `balance` is what is
//!   there beyond debts, and `reducible_balance` includes what can be owed.
//! - There are no freezes of an amount, which would have to decay. The guardian freezes whole accounts.

use core::marker::PhantomData;
use frame_support::{
	defensive, ensure,
	sp_runtime::{traits::Zero, ArithmeticError, DispatchError, TokenError},
	traits::{
		fungibles::{self, HandleImbalanceDrop},
		tokens::{
			DepositConsequence,
			Fortitude::{self, Force, Polite},
			Precision::{self, BestEffort, Exact},
			Preservation::{self, Expendable},
			Provenance::{self, Minted},
			WithdrawConsequence,
		},
	},
};

use crate::{decay::FixedAmount, *};

/// Handles money that a pallet has taken and put nowhere. It is burnt, or goes into the fund of a mutual credit.
pub struct DroppedCredit<T>(PhantomData<T>);
impl<T: Config> HandleImbalanceDrop<CurrencyId, Amount> for DroppedCredit<T> {
	fn handle(id: CurrencyId, amount: Amount) {
		Currencies::<T>::mutate(id, |currency| {
			let Some(currency) = currency else { return };
			let done = match currency.supply {
				Supply::MutualCredit(_) => currency.collect(amount),
				_ => currency.destroy(amount),
			};
			if done.is_err() {
				defensive!("a pallet has dropped more than there was");
			}
		});
	}
}

/// Handles a promise to take money that a pallet has not kept. The money is issued. (In mutual credit nothing can be
/// promised.)
pub struct DroppedDebt<T>(PhantomData<T>);
impl<T: Config> HandleImbalanceDrop<CurrencyId, Amount> for DroppedDebt<T> {
	fn handle(id: CurrencyId, amount: Amount) {
		Currencies::<T>::mutate(id, |currency| {
			let Some(currency) = currency else { return };
			let done = match currency.supply {
				Supply::MutualCredit(_) => {
					let fund = currency.ledger.fund.checked_sub(amount).ok_or(ArithmeticError::Underflow);
					fund.map(|fund| currency.ledger.fund = fund)
				}
				// The holder has the units already, so no limit keeps them from being booked.
				_ => currency.create(amount, Amount::MAX),
			};
			if done.is_err() {
				defensive!("a pallet has promised more than can be");
			}
		});
	}
}

impl<T: Config> Pallet<T> {
	/// A currency and one of its accounts, with decay deducted until now.
	fn look(id: CurrencyId, who: &T::AccountId) -> Option<(CurrencyOf<T>, Account)> {
		let mut currency = Self::load_currency(id).ok()?;
		let account = Self::load_account(id, &mut currency, who);
		Some((currency, account))
	}

	/// Whether units of this currency come and go by payments alone.
	pub(crate) fn is_mutual(id: CurrencyId) -> bool {
		Currencies::<T>::get(id).is_some_and(|currency| currency.credit().is_some())
	}

	fn burn(
		id: CurrencyId,
		who: &T::AccountId,
		amount: Amount,
		preservation: Preservation,
		precision: Precision,
		force: Fortitude,
	) -> Result<Amount, DispatchError> {
		use fungibles::{Inspect, Unbalanced};
		ensure!(!Self::is_mutual(id), Error::<T>::BeyondSupply);
		let reducible = Self::reducible_balance(id, who, preservation, force);
		ensure!(reducible >= amount || precision == BestEffort, TokenError::FundsUnavailable);
		let amount = Self::decrease_balance(id, who, amount.min(reducible), BestEffort, preservation, force)?;
		let issuance = Self::total_issuance(id).checked_sub(amount).ok_or(ArithmeticError::Underflow)?;
		Self::set_total_issuance(id, issuance);
		Self::deposit_event(Event::Burnt { currency: id, from: who.clone(), amount });
		Ok(amount)
	}
}

impl<T: Config> fungibles::Inspect<T::AccountId> for Pallet<T> {
	type AssetId = CurrencyId;
	type Balance = Amount;

	fn total_issuance(id: CurrencyId) -> Amount {
		Self::load_currency(id).map_or(0, |currency| currency.ledger.issuance)
	}

	fn minimum_balance(id: CurrencyId) -> Amount {
		Currencies::<T>::get(id).map_or(0, |currency| currency.minimum)
	}

	fn total_balance(id: CurrencyId, who: &T::AccountId) -> Amount {
		Self::look(id, who).map_or(0, |(_, account)| account.has.whole)
	}

	fn balance(id: CurrencyId, who: &T::AccountId) -> Amount {
		Self::look(id, who).map_or(0, |(_, account)| account.free().whole)
	}

	fn reducible_balance(
		id: CurrencyId,
		who: &T::AccountId,
		preservation: Preservation,
		force: Fortitude,
	) -> Amount {
		let Some((currency, account)) = Self::look(id, who) else { return 0 };
		if force == Polite && Self::is_out_of_use(who, &account) {
			return 0;
		}
		let keep = Self::least_to_keep(&currency, &account, preservation);
		Self::available(&account, keep, Self::limit_of(&currency, who, &account))
	}

	fn can_deposit(
		id: CurrencyId,
		who: &T::AccountId,
		amount: Amount,
		provenance: Provenance,
	) -> DepositConsequence {
		let Some((currency, account)) = Self::look(id, who) else { return DepositConsequence::UnknownAsset };
		if amount.is_zero() {
			return DepositConsequence::Success;
		}
		let all = account.has.whole.checked_add(amount);
		if all.is_none() || provenance == Minted && currency.ledger.issuance.checked_add(amount).is_none() {
			return DepositConsequence::Overflow;
		}
		if !currency.can_be_paid() || provenance == Minted && amount > currency.issuable(T::MostUnits::get())
		{
			return DepositConsequence::Blocked;
		}
		if account.reference == Reference::None {
			if amount < currency.minimum {
				return DepositConsequence::BelowMinimum;
			}
			if !currency.sufficient && !frame_system::Pallet::<T>::account_exists(who) {
				return DepositConsequence::CannotCreate;
			}
		}
		DepositConsequence::Success
	}

	fn can_withdraw(id: CurrencyId, who: &T::AccountId, amount: Amount) -> WithdrawConsequence<Amount> {
		let Some((currency, account)) = Self::look(id, who) else { return WithdrawConsequence::UnknownAsset };
		if amount.is_zero() {
			return WithdrawConsequence::Success;
		}
		if Self::is_out_of_use(who, &account) {
			return WithdrawConsequence::Frozen;
		}
		if amount > Self::available(&account, 0, Self::limit_of(&currency, who, &account)) {
			return WithdrawConsequence::BalanceLow;
		}
		let left = account.free().whole.saturating_sub(amount);
		if left < Self::least_to_keep(&currency, &account, Preservation::Preserve) && account.held.is_zero() {
			return WithdrawConsequence::ReducedToZero(left);
		}
		WithdrawConsequence::Success
	}

	fn asset_exists(id: CurrencyId) -> bool {
		Currencies::<T>::contains_key(id)
	}
}

impl<T: Config> fungibles::Unbalanced<T::AccountId> for Pallet<T> {
	/// Dust goes where decay goes.
	fn handle_dust(fungibles::Dust(id, amount): fungibles::Dust<T::AccountId, Self>) {
		Currencies::<T>::mutate(id, |currency| {
			let Some(currency) = currency else { return };
			let Some(pending) = currency.ledger.pending.checked_add(FixedAmount::whole(amount)) else {
				defensive!("dust is a part of the issuance");
				return;
			};
			currency.ledger.pending = pending;
		});
	}

	fn write_balance(
		id: CurrencyId,
		who: &T::AccountId,
		amount: Amount,
	) -> Result<Option<Amount>, DispatchError> {
		Self::change(id, who, |currency, account| {
			ensure!(account.debt.is_zero(), TokenError::Unsupported);
			let before = account.free().whole;
			Self::debit_account(currency, account, before, 0)?;
			let dust = amount < currency.minimum && !account.stands_still();
			if !dust {
				Self::credit_account(currency, account, amount)?;
			}
			Ok(Some(amount).filter(|amount| dust && !amount.is_zero()))
		})
	}

	/// In mutual credit the issuance follows from debts, and cannot be set.
	fn set_total_issuance(id: CurrencyId, amount: Amount) {
		Currencies::<T>::mutate(id, |currency| {
			let Some(currency) = currency else { return };
			currency.accrue_demurrage(Self::now());
			if currency.credit().is_none() {
				currency.ledger.issuance = amount;
			}
		});
	}

	fn decrease_balance(
		id: CurrencyId,
		who: &T::AccountId,
		amount: Amount,
		precision: Precision,
		preservation: Preservation,
		force: Fortitude,
	) -> Result<Amount, DispatchError> {
		Self::change(id, who, |currency, account| {
			let frozen = force != Force && Self::is_out_of_use(who, account);
			let keep = Self::least_to_keep(currency, account, preservation);
			let limit = Self::limit_of(currency, who, account);
			let available = if frozen { 0 } else { Self::available(account, keep, limit) };
			ensure!(precision == BestEffort || amount <= available, TokenError::FundsUnavailable);
			let amount = amount.min(available);
			Self::borrow(id, currency, who, account, amount, limit)?;
			if preservation == Expendable {
				Self::sweep(currency, account)?;
			}
			Ok(amount)
		})
	}

	fn increase_balance(
		id: CurrencyId,
		who: &T::AccountId,
		amount: Amount,
		precision: Precision,
	) -> Result<Amount, DispatchError> {
		Self::change(id, who, |currency, account| {
			if precision == Exact {
				Self::credit_account(currency, account, amount)?;
				return Ok(amount);
			}
			let room = Amount::MAX.saturating_sub(account.has.whole);
			let amount = amount.min(room.saturating_add(account.debt));
			let below = account.reference == Reference::None && amount < currency.minimum;
			if below {
				return Ok(0);
			}
			Self::credit_account(currency, account, amount)?;
			Ok(amount)
		})
	}
}

impl<T: Config> fungibles::Mutate<T::AccountId> for Pallet<T> {
	fn mint_into(id: CurrencyId, who: &T::AccountId, amount: Amount) -> Result<Amount, DispatchError> {
		Self::do_issue(id, who, amount)?;
		Ok(amount)
	}

	fn burn_from(
		id: CurrencyId,
		who: &T::AccountId,
		amount: Amount,
		preservation: Preservation,
		precision: Precision,
		force: Fortitude,
	) -> Result<Amount, DispatchError> {
		Self::burn(id, who, amount, preservation, precision, force)
	}

	fn shelve(id: CurrencyId, who: &T::AccountId, amount: Amount) -> Result<Amount, DispatchError> {
		Self::burn(id, who, amount, Expendable, Exact, Polite)
	}

	fn restore(id: CurrencyId, who: &T::AccountId, amount: Amount) -> Result<Amount, DispatchError> {
		Self::do_issue(id, who, amount)?;
		Ok(amount)
	}

	/// The payee receives exactly the amount. In mutual credit the payer adds the levy.
	fn transfer(
		id: CurrencyId,
		from: &T::AccountId,
		to: &T::AccountId,
		amount: Amount,
		preservation: Preservation,
	) -> Result<Amount, DispatchError> {
		Self::do_transfer(id, from, to, amount, preservation)?;
		Ok(amount)
	}
}

/// `issue` and `rescind` cannot fail. So they cannot refuse a mutual credit, whose units nobody issues. Ask
/// `can_deposit` first: it returns `Blocked`.
impl<T: Config> fungibles::Balanced<T::AccountId> for Pallet<T> {
	type OnDropCredit = DroppedCredit<T>;
	type OnDropDebt = DroppedDebt<T>;
}
