//! Holds, and what else FRAME's `fungibles` ask of a currency: how it begins and ends, what it is called, and whose
//! it is.

use alloc::vec::Vec;
use frame_support::{
	dispatch::DispatchResult,
	ensure,
	sp_runtime::{traits::Zero, ArithmeticError, DispatchError, TokenError},
	traits::{
		fungibles::{self, hold, metadata, roles, Create, Destroy},
		tokens::{Fortitude, IdAmount, Precision},
	},
};

use crate::*;

impl<T: Config> hold::Inspect<T::AccountId> for Pallet<T> {
	type Reason = T::RuntimeHoldReason;

	fn total_balance_on_hold(id: CurrencyId, who: &T::AccountId) -> Amount {
		Accounts::<T>::get(id, who).map_or(0, |account| account.held)
	}

	fn balance_on_hold(id: CurrencyId, reason: &T::RuntimeHoldReason, who: &T::AccountId) -> Amount {
		let holds = Holds::<T>::get(id, who);
		holds.iter().find(|hold| hold.id == *reason).map_or(0, |hold| hold.amount)
	}

	fn hold_available(id: CurrencyId, reason: &T::RuntimeHoldReason, who: &T::AccountId) -> bool {
		let holds = Holds::<T>::get(id, who);
		Accounts::<T>::contains_key(id, who)
			&& (!holds.is_full() || holds.iter().any(|hold| hold.id == *reason))
	}
}

impl<T: Config> hold::Unbalanced<T::AccountId> for Pallet<T> {
	/// An account that does not exist is opened for it.
	fn set_balance_on_hold(
		id: CurrencyId,
		reason: &T::RuntimeHoldReason,
		who: &T::AccountId,
		amount: Amount,
	) -> DispatchResult {
		Self::change(id, who, |_, account| {
			let mut holds = Holds::<T>::get(id, who);
			let before = match holds.iter().position(|hold| hold.id == *reason) {
				Some(at) => holds.remove(at).amount,
				None => 0,
			};
			if !amount.is_zero() {
				holds
					.try_push(IdAmount { id: reason.clone(), amount })
					.map_err(|_| TokenError::CannotCreateHold)?;
			}
			let held = account.held.saturating_sub(before).checked_add(amount);
			account.held = held.ok_or(ArithmeticError::Overflow)?;
			account.free.whole.checked_add(account.held).ok_or(ArithmeticError::Overflow)?;
			if holds.is_empty() {
				Holds::<T>::remove(id, who);
			} else {
				Holds::<T>::insert(id, who, holds);
			}
			Ok(())
		})
	}
}

impl<T: Config> hold::Mutate<T::AccountId> for Pallet<T> {
	fn burn_held(
		id: CurrencyId,
		reason: &T::RuntimeHoldReason,
		who: &T::AccountId,
		amount: Amount,
		precision: Precision,
		_: Fortitude,
	) -> Result<Amount, DispatchError> {
		use fungibles::{Inspect, Unbalanced};
		ensure!(!Self::is_mutual(id), Error::<T>::BeyondSupply);
		let amount =
			<Self as hold::Unbalanced<_>>::decrease_balance_on_hold(id, reason, who, amount, precision)?;
		Self::set_total_issuance(id, Self::total_issuance(id).saturating_sub(amount));
		Self::deposit_event(Event::Burnt { currency: id, from: who.clone(), amount });
		Ok(amount)
	}

	fn done_hold(id: CurrencyId, _: &T::RuntimeHoldReason, who: &T::AccountId, amount: Amount) {
		Self::deposit_event(Event::Held { currency: id, who: who.clone(), amount });
	}

	fn done_release(id: CurrencyId, _: &T::RuntimeHoldReason, who: &T::AccountId, amount: Amount) {
		Self::deposit_event(Event::Released { currency: id, who: who.clone(), amount });
	}

	fn done_transfer_on_hold(
		id: CurrencyId,
		_: &T::RuntimeHoldReason,
		from: &T::AccountId,
		to: &T::AccountId,
		amount: Amount,
	) {
		let (from, to) = (from.clone(), to.clone());
		Self::deposit_event(Event::HeldPaid { currency: id, from, to, amount });
	}
}

/// A currency that a dividend issues, with the number that the runtime has chosen for it.
impl<T: Config> Create<T::AccountId> for Pallet<T> {
	fn create(
		id: CurrencyId,
		admin: T::AccountId,
		is_sufficient: bool,
		min_balance: Amount,
	) -> DispatchResult {
		ensure!(!Currencies::<T>::contains_key(id), Error::<T>::InUse);
		ensure!(!min_balance.is_zero(), Error::<T>::BadMinimum);
		let terms = Terms {
			name: Default::default(),
			symbol: Default::default(),
			decimals: 0,
			minimum: min_balance,
			supply: Supply::Dividend,
			demurrage: None,
		};
		NextCurrency::<T>::mutate(|next| *next = id.saturating_add(1).max(*next));
		Self::found(id, admin, terms, is_sufficient, None)
	}
}

/// As the calls `close` and `clear` do it, but at once.
impl<T: Config> Destroy<T::AccountId> for Pallet<T> {
	fn start_destroy(id: CurrencyId, maybe_check_owner: Option<T::AccountId>) -> DispatchResult {
		let mut currency = Self::book(id)?;
		let owner = maybe_check_owner.is_none_or(|owner| owner == currency.guardian);
		ensure!(owner, DispatchError::BadOrigin);
		currency.state = State::Closing { until: currency.ledger.at, redemption: None };
		Currencies::<T>::insert(id, currency);
		Ok(())
	}

	fn destroy_accounts(id: CurrencyId, max_items: u32) -> Result<u32, DispatchError> {
		Self::clear_accounts(id, max_items)
	}

	/// There are none.
	fn destroy_approvals(_: CurrencyId, _: u32) -> Result<u32, DispatchError> {
		Ok(0)
	}

	fn finish_destroy(id: CurrencyId) -> DispatchResult {
		Self::end(id)
	}
}

impl<T: Config> metadata::Inspect<T::AccountId> for Pallet<T> {
	fn name(id: CurrencyId) -> Vec<u8> {
		Descriptions::<T>::get(id).map_or_else(Vec::new, |description| description.name.into_inner())
	}

	fn symbol(id: CurrencyId) -> Vec<u8> {
		Descriptions::<T>::get(id).map_or_else(Vec::new, |description| description.symbol.into_inner())
	}

	fn decimals(id: CurrencyId) -> u8 {
		Descriptions::<T>::get(id).map_or(0, |description| description.decimals)
	}
}

impl<T: Config> metadata::Mutate<T::AccountId> for Pallet<T> {
	fn set(
		id: CurrencyId,
		from: &T::AccountId,
		name: Vec<u8>,
		symbol: Vec<u8>,
		decimals: u8,
	) -> DispatchResult {
		let currency = Self::book(id)?;
		ensure!(currency.guardian == *from, DispatchError::BadOrigin);
		let name = name.try_into().map_err(|_| Error::<T>::BadName)?;
		let symbol = symbol.try_into().map_err(|_| Error::<T>::BadName)?;
		Self::ensure_name(&name, &symbol, decimals)?;
		Descriptions::<T>::mutate(id, |description| {
			let Some(description) = description else { return };
			(description.name, description.symbol, description.decimals) = (name, symbol, decimals);
		});
		Ok(())
	}
}

impl<T: Config> roles::Inspect<T::AccountId> for Pallet<T> {
	fn owner(id: CurrencyId) -> Option<T::AccountId> {
		Currencies::<T>::get(id).map(|currency| currency.guardian)
	}

	fn issuer(id: CurrencyId) -> Option<T::AccountId> {
		match Currencies::<T>::get(id)?.supply {
			Supply::Vouchers(vouchers) => Some(vouchers.issuer),
			Supply::Dividend | Supply::MutualCredit(_) => None,
		}
	}

	fn admin(id: CurrencyId) -> Option<T::AccountId> {
		Self::owner(id)
	}

	fn freezer(id: CurrencyId) -> Option<T::AccountId> {
		Self::owner(id)
	}
}
