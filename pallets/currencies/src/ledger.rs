//! How money moves in the books of one currency. What a function here does to an account and to the ledger belongs
//! together; the caller writes both down.

use frame_support::{
	dispatch::DispatchResult,
	ensure,
	sp_runtime::{
		traits::{SaturatedConversion, Zero},
		ArithmeticError, DispatchError, TokenError,
	},
	traits::tokens::Preservation,
};

use crate::{decay::Fine, *};

impl<T: Config> Pallet<T> {
	/// The chain's time.
	pub(crate) fn now() -> Moment {
		T::Time::now().as_millis().saturated_into()
	}

	/// An account of this pallet, to which nobody has a key.
	pub(crate) fn sub_account(kind: &[u8; 7], id: u32) -> T::AccountId {
		rochdale_primitives::sub_account(T::PalletId::get(), kind, id)
	}

	/// A currency, with decay taken off until now.
	pub(crate) fn book(id: CurrencyId) -> Result<CurrencyOf<T>, DispatchError> {
		let mut currency = Currencies::<T>::get(id).ok_or(TokenError::UnknownAsset)?;
		currency.settle(Self::now());
		Ok(currency)
	}

	/// The account to which decay goes, and what payments leave below the minimum.
	fn destination(id: CurrencyId, currency: &CurrencyOf<T>) -> T::AccountId {
		match currency.demurrage {
			Some(Demurrage { to: Destination::Dividend, .. }) => T::DividendPot::convert(id),
			_ => Self::commons(id),
		}
	}

	/// An account, with decay taken off until now, and with what is on its way to it.
	pub(crate) fn read(id: CurrencyId, currency: &mut CurrencyOf<T>, who: &T::AccountId) -> Account {
		let mut account = Accounts::<T>::get(id, who).unwrap_or_default();
		let now = currency.ledger.at;
		if !account.stands() {
			if !account.free.is_zero() {
				account.free = currency.factor(account.at).down(account.free);
			}
		} else if currency.ledger.pending.whole > 0 && Self::destination(id, currency) == *who {
			let arrived = core::mem::take(&mut currency.ledger.pending.whole);
			account.free.whole = account.free.whole.saturating_add(arrived);
		}
		account.at = now;
		if account.frozen_until <= now {
			account.frozen_until = 0;
		}
		if let Some(line) = &mut account.line {
			line.roll(now);
		}
		account
	}

	/// Writes an account down, opens it, or closes it when it is empty.
	pub(crate) fn write(
		id: CurrencyId,
		currency: &mut CurrencyOf<T>,
		who: &T::AccountId,
		mut account: Account,
	) -> DispatchResult {
		if account.is_empty() && !account.stands() {
			if account.reference == Reference::None {
				return Ok(());
			}
			// What is left of less than a unit.
			currency.give_up(account.free);
			currency.ledger.accounts = currency.ledger.accounts.saturating_sub(1);
			Accounts::<T>::remove(id, who);
			Self::unrefer(who, account.reference);
			return Ok(());
		}
		if account.reference == Reference::None {
			account.reference = Self::refer(currency, who)?;
			currency.ledger.accounts = currency.ledger.accounts.saturating_add(1);
		}
		Accounts::<T>::insert(id, who, account);
		Ok(())
	}

	fn refer(currency: &CurrencyOf<T>, who: &T::AccountId) -> Result<Reference, DispatchError> {
		if currency.sufficient {
			frame_system::Pallet::<T>::inc_sufficients(who);
			return Ok(Reference::Sufficient);
		}
		frame_system::Pallet::<T>::inc_consumers(who).map_err(|_| TokenError::CannotCreate)?;
		Ok(Reference::Consumer)
	}

	pub(crate) fn unrefer(who: &T::AccountId, reference: Reference) {
		match reference {
			Reference::Consumer => frame_system::Pallet::<T>::dec_consumers(who),
			Reference::Sufficient => {
				frame_system::Pallet::<T>::dec_sufficients(who);
			}
			Reference::None | Reference::Standing => {}
		}
	}

	/// Changes an account, and writes it and the currency down.
	pub(crate) fn change<R>(
		id: CurrencyId,
		who: &T::AccountId,
		change: impl FnOnce(&mut CurrencyOf<T>, &mut Account) -> Result<R, DispatchError>,
	) -> Result<R, DispatchError> {
		let mut currency = Self::book(id)?;
		let mut account = Self::read(id, &mut currency, who);
		let result = change(&mut currency, &mut account)?;
		Self::write(id, &mut currency, who, account)?;
		Currencies::<T>::insert(id, currency);
		Ok(result)
	}

	/// What a payment must leave on an account: the minimum, if it is to be preserved. (Also where an account stands
	/// still and would live on without: pallets reckon with it.)
	pub(crate) fn keep(currency: &CurrencyOf<T>, account: &Account, preservation: Preservation) -> Amount {
		let dies = preservation == Preservation::Expendable || account.line.is_some();
		if dies {
			0
		} else {
			currency.minimum
		}
	}

	/// What can be paid from an account that can owe so much, if so much is to be left on it.
	pub(crate) fn available(account: &Account, keep: Amount, limit: Amount) -> Amount {
		let free = account.free.whole.saturating_sub(keep);
		free.saturating_add(limit.saturating_sub(account.debt))
	}

	/// Puts money on an account; what it owes is paid back first.
	pub(crate) fn put_in(
		currency: &mut CurrencyOf<T>,
		account: &mut Account,
		amount: Amount,
	) -> DispatchResult {
		let repaid = account.debt.min(amount);
		let rest = amount.saturating_sub(repaid);
		let free = account.free.whole.checked_add(rest).ok_or(ArithmeticError::Overflow)?;
		free.checked_add(account.held).ok_or(ArithmeticError::Overflow)?;
		if account.reference == Reference::None && account.line.is_none() {
			ensure!(free >= currency.minimum, TokenError::BelowMinimum);
		}
		if !account.stands() {
			let circulating = currency.ledger.circulating.checked_add(Fine::whole(rest));
			currency.ledger.circulating = circulating.ok_or(ArithmeticError::Overflow)?;
		}
		account.free.whole = free;
		account.debt = account.debt.saturating_sub(repaid);
		currency.ledger.issuance = currency.ledger.issuance.saturating_sub(repaid);
		Ok(())
	}

	/// Takes money from an account; what it does not have it owes, up to `most_debt`.
	pub(crate) fn take_out(
		currency: &mut CurrencyOf<T>,
		account: &mut Account,
		amount: Amount,
		most_debt: Amount,
	) -> DispatchResult {
		let paid = account.free.whole.min(amount);
		let borrowed = amount.saturating_sub(paid);
		if borrowed > 0 {
			let debt = account.debt.checked_add(borrowed).filter(|debt| *debt <= most_debt);
			account.debt = debt.ok_or(TokenError::FundsUnavailable)?;
			let issuance = currency.ledger.issuance.checked_add(borrowed);
			currency.ledger.issuance = issuance.ok_or(ArithmeticError::Overflow)?;
		}
		account.free.whole = account.free.whole.saturating_sub(paid);
		if !account.stands() {
			currency.ledger.circulating = currency.ledger.circulating.saturating_sub(Fine::whole(paid));
		}
		Ok(())
	}

	/// What is too little to be kept goes where decay goes. Returns how much, in whole units.
	pub(crate) fn sweep(currency: &mut CurrencyOf<T>, account: &mut Account) -> Amount {
		let kept = account.stands() || account.line.is_some() || account.held > 0 || account.debt > 0;
		if kept || account.free.whole >= currency.minimum || account.frozen_until > 0 {
			return 0;
		}
		let dust = core::mem::take(&mut account.free);
		currency.give_up(dust);
		dust.whole
	}

	/// A payment.
	pub(crate) fn do_transfer(
		id: CurrencyId,
		from: &T::AccountId,
		to: &T::AccountId,
		amount: Amount,
		preservation: Preservation,
	) -> DispatchResult {
		let mut currency = Self::book(id)?;
		ensure!(currency.can_be_paid(), Error::<T>::NoLongerPaid);
		let mut payer = Self::read(id, &mut currency, from);
		ensure!(payer.frozen_until.is_zero(), TokenError::Frozen);
		let levy = currency.levy(amount);
		let all = amount.checked_add(levy).ok_or(ArithmeticError::Overflow)?;
		let keep = Self::keep(&currency, &payer, preservation);
		// Asked once, since it is in the state of another pallet.
		let active = Self::is_active(&payer);
		let limit = Self::limit_if(active, &currency, &payer);
		ensure!(all <= Self::available(&payer, keep, limit), TokenError::FundsUnavailable);
		if amount.is_zero() || from == to {
			return Ok(());
		}
		let mut payee = Self::read(id, &mut currency, to);
		if active {
			Self::count_sale(&currency, &mut payer, &mut payee, amount);
		}
		Self::borrow(id, &mut currency, from, &mut payer, all, limit)?;
		Self::put_in(&mut currency, &mut payee, amount)?;
		currency.ledger.fund = currency.ledger.fund.saturating_add(levy);
		let dust = Self::sweep(&mut currency, &mut payer);
		Self::write(id, &mut currency, from, payer)?;
		Self::write(id, &mut currency, to, payee)?;
		Currencies::<T>::insert(id, currency);
		let (from, to) = (from.clone(), to.clone());
		Self::deposit_event(Event::Paid { currency: id, from, to, amount, levy, dust });
		Ok(())
	}

	/// Issues units.
	pub(crate) fn do_issue(id: CurrencyId, to: &T::AccountId, amount: Amount) -> DispatchResult {
		Self::change(id, to, |currency, account| {
			ensure!(amount <= currency.issuable(), Error::<T>::BeyondSupply);
			Self::put_in(currency, account, amount)?;
			currency.ledger.issuance = currency.ledger.issuance.saturating_add(amount);
			Ok(())
		})?;
		Self::deposit_event(Event::Issued { currency: id, to: to.clone(), amount });
		Ok(())
	}
}
