//! Payments whose amount is known later. The runtime takes the most that a transaction can cost before its call, and is
//! paid what it has cost after it.

use frame_support::{
	ensure,
	sp_runtime::{ArithmeticError, DispatchError},
	traits::{
		fungibles::{Balanced, Credit as Imbalance, Inspect},
		tokens::{
			DepositConsequence, Fortitude::Polite, Precision::Exact, Preservation::Preserve,
			Provenance::Extant,
		},
	},
};

use crate::*;

/// Money that was taken from an account, and is on none. If it is dropped, it is burnt, or goes into the fund of a mutual
/// credit.
pub type Taken<T> = Imbalance<<T as frame_system::Config>::AccountId, Pallet<T>>;

impl<T: Config> Pallet<T> {
	/// Whether `take` would take this from somebody, and the payee can receive it.
	pub fn can_take(id: CurrencyId, who: &T::AccountId, to: &T::AccountId, most: Amount) -> bool {
		let Ok(currency) = Self::load_currency(id) else { return false };
		let has = Self::reducible_balance(id, who, Preserve, Polite);
		let receives = Self::can_deposit(id, to, most, Extant) == DepositConsequence::Success;
		currency.can_be_paid()
			&& receives
			&& most.checked_add(currency.levy(most)).is_some_and(|all| all <= has)
	}

	/// Takes the most that somebody may have to pay, with the levy on it.
	pub fn take(id: CurrencyId, who: &T::AccountId, most: Amount) -> Result<Taken<T>, DispatchError> {
		let currency = Self::load_currency(id)?;
		ensure!(currency.can_be_paid(), Error::<T>::NoLongerPaid);
		let all = most.checked_add(currency.levy(most)).ok_or(ArithmeticError::Overflow)?;
		let taken = <Self as Balanced<_>>::withdraw(id, who, all, Exact, Preserve, Polite)?;
		Self::change(id, who, |_, account| {
			Self::own(who, account);
			Ok(())
		})?;
		Ok(taken)
	}

	/// Pays `amount` of what was taken, and the levy on that. The remainder goes back to the payer. If the payer's account
	/// no longer exists, and the remainder is too little to open it again, the payee has it.
	pub fn pay_taken(taken: Taken<T>, from: T::AccountId, to: T::AccountId, amount: Amount) {
		let id = taken.asset();
		// The units of a currency that was removed meanwhile are void.
		let Some(currency) = Currencies::<T>::get(id) else { return };
		let (paid, rest) = taken.split(amount);
		let (levy, rest) = rest.split(currency.levy(paid.peek()));
		let paid = match Self::resolve(&from, rest) {
			Ok(()) => paid,
			Err(rest) => paid.merge(rest).unwrap_or_else(|(paid, _)| paid),
		};
		let (amount, levied) = (paid.peek(), levy.peek());
		// The fund collects the levy.
		drop(levy);
		// An amount that is too little to open the payee's account is dropped.
		if amount > 0 && Self::resolve(&to, paid).is_ok() {
			Self::deposit_event(Event::Transferred { currency: id, from, to, amount, levy: levied, dust: 0 });
		}
	}
}
