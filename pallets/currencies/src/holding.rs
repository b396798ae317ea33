//! Holds, and the remaining parts of FRAME's `fungibles`: how a currency begins and ends, its names, and its roles.

use alloc::vec::Vec;
use frame_support::{
	dispatch::DispatchResult,
	ensure,
	sp_runtime::{traits::Zero, ArithmeticError, DispatchError, TokenError},
	storage::with_storage_layer,
	traits::{
		fungibles::{
			self,
			hold::{self, Inspect as _},
			metadata, roles, Create, Destroy,
		},
		tokens::{Fortitude, IdAmount, Precision, Preservation, Restriction},
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
		Accounts::<T>::get(id, who).is_some_and(|account| account.is_open())
			&& (!holds.is_full() || holds.iter().any(|hold| hold.id == *reason))
	}

	/// Held money leaves the owner's control. So a hold is a debit, and the caller forces it. (A freeze by the guardian
	/// does not prevent it, since what is held is not paid while the account is frozen.)
	fn ensure_can_hold(
		id: CurrencyId,
		reason: &T::RuntimeHoldReason,
		who: &T::AccountId,
		amount: Amount,
	) -> DispatchResult {
		ensure!(Self::hold_available(id, reason, who), TokenError::CannotCreateHold);
		ensure!(!Self::is_in_doubt(who), TokenError::Frozen);
		let force = Fortitude::Force;
		let most = <Self as fungibles::Inspect<_>>::reducible_balance(id, who, Preservation::Protect, force);
		ensure!(amount <= most, TokenError::FundsUnavailable);
		Ok(())
	}
}

impl<T: Config> Pallet<T> {
	/// Stores how much is held for a reason. The balance of the account stays as it is. Returns how much was held
	/// before.
	fn set_hold(
		id: CurrencyId,
		who: &T::AccountId,
		account: &mut Account,
		reason: &T::RuntimeHoldReason,
		amount: Amount,
	) -> Result<Amount, DispatchError> {
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
		let others = account.held.checked_sub(before).ok_or(ArithmeticError::Underflow)?;
		account.held = others.checked_add(amount).ok_or(ArithmeticError::Overflow)?;
		if holds.is_empty() {
			Holds::<T>::remove(id, who);
		} else {
			Holds::<T>::insert(id, who, holds);
		}
		Ok(before)
	}

	/// Reduces a hold by this amount. Returns the amount and what it is worth.
	fn unhold(
		id: CurrencyId,
		who: &T::AccountId,
		account: &mut Account,
		reason: &T::RuntimeHoldReason,
		amount: Amount,
		precision: Precision,
	) -> Result<(Amount, Amount), DispatchError> {
		let before = <Self as hold::Inspect<_>>::balance_on_hold(id, reason, who);
		let amount = if precision == Precision::BestEffort { amount.min(before) } else { amount };
		let left = before.checked_sub(amount).ok_or(TokenError::FundsUnavailable)?;
		let worth = account.worth_of(amount);
		Self::set_hold(id, who, account, reason, left)?;
		Ok((amount, worth))
	}
}

impl<T: Config> hold::Unbalanced<T::AccountId> for Pallet<T> {
	/// Opens the account if it does not exist. Where decay has taken from what is held, the hold cannot be lowered by
	/// more than there is. It is not lowered while nothing can be taken from the account.
	fn set_balance_on_hold(
		id: CurrencyId,
		reason: &T::RuntimeHoldReason,
		who: &T::AccountId,
		amount: Amount,
	) -> DispatchResult {
		Self::change(id, who, |currency, account| {
			let before = Self::set_hold(id, who, account, reason, amount)?;
			match amount.checked_sub(before) {
				Some(more) => {
					Self::gain(currency, account, more)?;
					Self::own(who, account);
				}
				None => {
					ensure!(!Self::is_locked(who, account), TokenError::Frozen);
					let less = before.checked_sub(amount).ok_or(ArithmeticError::Underflow)?;
					Self::lose(currency, account, less)?;
				}
			}
			Ok(())
		})
	}
}

/// What is held decays like any other balance, and its amount stays the same. The account on which it is held bears the
/// decay with what is free. If nothing is free any more, less is released or paid than was held, without an error.
impl<T: Config> hold::Mutate<T::AccountId> for Pallet<T> {
	/// Returns by how much the hold falls. This amount is free again, less the decay that no free money has borne.
	fn release(
		id: CurrencyId,
		reason: &T::RuntimeHoldReason,
		who: &T::AccountId,
		amount: Amount,
		precision: Precision,
	) -> Result<Amount, DispatchError> {
		let (amount, free) = Self::change(id, who, |currency, account| {
			let before = account.free().whole;
			let (amount, _) = Self::unhold(id, who, account, reason, amount, precision)?;
			let free = account.free().whole.checked_sub(before).ok_or(ArithmeticError::Underflow)?;
			Self::repay(currency, account)?;
			Ok((amount, free))
		})?;
		let decay = amount.checked_sub(free).ok_or(ArithmeticError::Underflow)?;
		Self::deposit_event(Event::Released { currency: id, who: who.clone(), amount: free, decay });
		Ok(amount)
	}

	/// Returns how much was burnt: what was held, less the decay that no free money has borne.
	fn burn_held(
		id: CurrencyId,
		reason: &T::RuntimeHoldReason,
		who: &T::AccountId,
		amount: Amount,
		precision: Precision,
		force: Fortitude,
	) -> Result<Amount, DispatchError> {
		ensure!(!Self::is_mutual(id), Error::<T>::BeyondSupply);
		let amount = Self::change(id, who, |currency, account| {
			ensure!(force == Fortitude::Force || !Self::is_locked(who, account), TokenError::Frozen);
			let (_, worth) = Self::unhold(id, who, account, reason, amount, precision)?;
			Self::lose(currency, account, worth)?;
			currency.destroy(worth)?;
			Ok(worth)
		})?;
		Self::deposit_event(Event::Burnt { currency: id, from: who.clone(), amount });
		Ok(amount)
	}

	/// This is a payment like any other. It fails if the currency can no longer be paid with. Unless it is forced, it
	/// also fails from a frozen account or a disputed key. The payer's account adds the levy as far as it can, if
	/// necessary with debt. Returns what has arrived: what was held, less the decay that no free money has borne, and
	/// less the missing part of the levy.
	fn transfer_on_hold(
		id: CurrencyId,
		reason: &T::RuntimeHoldReason,
		source: &T::AccountId,
		dest: &T::AccountId,
		amount: Amount,
		precision: Precision,
		mode: Restriction,
		force: Fortitude,
	) -> Result<Amount, DispatchError> {
		// All or nothing, also outside a transaction.
		with_storage_layer(|| {
			let mut currency = Self::load_currency(id)?;
			ensure!(currency.can_be_paid(), Error::<T>::NoLongerPaid);
			let mut payer = Self::load_account(id, &mut currency, source);
			ensure!(force == Fortitude::Force || !Self::is_locked(source, &payer), TokenError::Frozen);
			if source == dest {
				return match mode {
					Restriction::Free => Self::release(id, reason, source, amount, precision),
					Restriction::OnHold => Ok(amount.min(Self::balance_on_hold(id, reason, source))),
				};
			}
			let (amount, worth) = Self::unhold(id, source, &mut payer, reason, amount, precision)?;
			Self::lose(&mut currency, &mut payer, worth)?;
			let decay = amount.checked_sub(worth).ok_or(ArithmeticError::Underflow)?;
			let levy = currency.levy(worth);
			let limit = Self::limit_of(&currency, source, &payer);
			let added = levy.min(Self::available(&payer, 0, limit));
			Self::borrow(id, &mut currency, source, &mut payer, added, limit)?;
			let short = levy.checked_sub(added).ok_or(ArithmeticError::Underflow)?;
			let paid = worth.checked_sub(short).ok_or(ArithmeticError::Underflow)?;
			currency.collect(levy)?;
			let mut payee = Self::load_account(id, &mut currency, dest);
			match mode {
				_ if paid.is_zero() => {}
				Restriction::Free => Self::credit_account(&mut currency, &mut payee, paid)?,
				Restriction::OnHold => {
					ensure!(payee.reference != Reference::None, TokenError::CannotCreateHold);
					let before = Self::balance_on_hold(id, reason, dest);
					let all = before.checked_add(paid).ok_or(ArithmeticError::Overflow)?;
					Self::set_hold(id, dest, &mut payee, reason, all)?;
					Self::gain(&mut currency, &mut payee, paid)?;
				}
			}
			Self::sweep(&mut currency, &mut payer)?;
			Self::save_account(id, &mut currency, source, payer)?;
			Self::save_account(id, &mut currency, dest, payee)?;
			Currencies::<T>::insert(id, currency);
			let (from, to) = (source.clone(), dest.clone());
			Self::deposit_event(Event::HeldPaid { currency: id, from, to, amount: paid, decay, levy, added });
			Ok(paid)
		})
	}

	/// A payment whose received amount is held on the payee's account.
	fn transfer_and_hold(
		id: CurrencyId,
		reason: &T::RuntimeHoldReason,
		source: &T::AccountId,
		dest: &T::AccountId,
		amount: Amount,
		precision: Precision,
		preservation: Preservation,
		force: Fortitude,
	) -> Result<Amount, DispatchError> {
		let most = <Self as fungibles::Inspect<_>>::reducible_balance(id, source, preservation, force);
		let most = Self::load_currency(id)?.payable(most);
		let amount = if precision == Precision::BestEffort { amount.min(most) } else { amount };
		Self::do_transfer(id, source, dest, amount, preservation)?;
		// This is no debit of the payee, so their account can be frozen or its key disputed.
		Self::change(id, dest, |_, account| {
			ensure!(amount <= account.free().whole, TokenError::FundsUnavailable);
			let before = Self::balance_on_hold(id, reason, dest);
			let all = before.checked_add(amount).ok_or(ArithmeticError::Overflow)?;
			Self::own(dest, account);
			Self::set_hold(id, dest, account, reason, all)
		})?;
		Self::done_hold(id, reason, dest, amount);
		Ok(amount)
	}

	fn done_hold(id: CurrencyId, _: &T::RuntimeHoldReason, who: &T::AccountId, amount: Amount) {
		Self::deposit_event(Event::Held { currency: id, who: who.clone(), amount });
	}
}

/// Creates a currency that a dividend issues, with the number that the runtime has chosen for it.
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
		// Without a next number, the last number could be given twice.
		let next = id.checked_add(1).ok_or(ArithmeticError::Overflow)?;
		NextCurrency::<T>::mutate(|least| *least = next.max(*least));
		Self::create_currency(id, admin, terms, is_sufficient, None)
	}
}

/// Does the work of the calls `close` and `remove_accounts`, but without a wind-down.
impl<T: Config> Destroy<T::AccountId> for Pallet<T> {
	fn start_destroy(id: CurrencyId, maybe_check_owner: Option<T::AccountId>) -> DispatchResult {
		let mut currency = Self::load_currency(id)?;
		let owner = maybe_check_owner.is_none_or(|owner| owner == currency.guardian);
		ensure!(owner, DispatchError::BadOrigin);
		currency.state = State::Closing { until: currency.ledger.at, redemption: None };
		Currencies::<T>::insert(id, currency);
		Ok(())
	}

	fn destroy_accounts(id: CurrencyId, max_items: u32) -> Result<u32, DispatchError> {
		Self::clear_accounts(id, max_items)
	}

	/// This pallet has no approvals.
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
		let currency = Self::load_currency(id)?;
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
