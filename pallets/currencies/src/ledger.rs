//! How money moves in the books of one currency. A function here changes an account and the ledger together. The caller
//! stores both.

use frame_support::{
	dispatch::DispatchResult,
	ensure,
	sp_runtime::{traits::Zero, ArithmeticError, DispatchError, TokenError},
	traits::tokens::Preservation,
};

use crate::{decay::FixedAmount, *};

impl<T: Config> Pallet<T> {
	pub(crate) fn now() -> Moment {
		rochdale_primitives::now::<T::Time>()
	}

	/// Whether nothing can be taken from an account now, neither what is free nor what is held. Either the currency's
	/// guardian has frozen it, or its key is disputed. Each debit asks this or [`Self::is_out_of_use`].
	pub(crate) fn is_locked(who: &T::AccountId, account: &Account) -> bool {
		account.is_frozen() || T::Membership::is_disputed(who)
	}

	/// Whether nobody can spend with this key what is free on an account now. Either the account is locked, or the
	/// person whose key it was has another one, to which anyone can bring the money. (Money that was held before the
	/// key was replaced is still paid, since somebody relies on it.)
	pub(crate) fn is_out_of_use(who: &T::AccountId, account: &Account) -> bool {
		account.is_frozen() || Self::is_in_doubt(who)
	}

	/// Whether this key is disputed or was replaced, so that a thief may hold it.
	pub(crate) fn is_in_doubt(who: &T::AccountId) -> bool {
		T::Membership::is_disputed(who) || T::Membership::replaced_by(who).is_some()
	}

	/// An account of this pallet, to which nobody has a key.
	pub(crate) fn sub_account(kind: &[u8; 7], id: u32) -> T::AccountId {
		rochdale_primitives::sub_account(T::PalletId::get(), kind, id)
	}

	/// A currency, with decay deducted until now.
	pub(crate) fn load_currency(id: CurrencyId) -> Result<CurrencyOf<T>, DispatchError> {
		let mut currency = Currencies::<T>::get(id).ok_or(TokenError::UnknownAsset)?;
		currency.accrue_demurrage(Self::now());
		Ok(currency)
	}

	/// The account that receives decay, and what payments leave below the minimum.
	fn destination(id: CurrencyId, currency: &CurrencyOf<T>) -> T::AccountId {
		match currency.demurrage {
			Some(Demurrage { to: Destination::Dividend, .. }) => T::DividendPot::convert(id),
			_ => Self::commons(id),
		}
	}

	/// An account, with decay deducted until now, and with what is on its way to it.
	pub(crate) fn load_account(id: CurrencyId, currency: &mut CurrencyOf<T>, who: &T::AccountId) -> Account {
		let mut account = Accounts::<T>::get(id, who).unwrap_or_default();
		let now = currency.ledger.at;
		if !account.stands_still() {
			if !account.has.is_zero() {
				account.has = currency.factor(account.at).round_down(account.has);
			}
		} else if currency.ledger.pending.whole > 0 && Self::destination(id, currency) == *who {
			if let Some(all) = account.has.whole.checked_add(currency.ledger.pending.whole) {
				account.has.whole = all;
				currency.ledger.pending.whole = 0;
			}
		}
		account.at = now;
		// In a wind-down no freeze holds, so everybody can redeem or spend their units before they are void.
		let over = account.frozen_until.checked_add(T::MaxFreeze::get()).is_some_and(|over| over <= now);
		if over || currency.state != State::Open {
			account.frozen_until = 0;
			account.appealed = None;
		}
		if let Some(line) = &mut account.line {
			line.roll(now);
		}
		account
	}

	/// Stores, opens or closes an account: it is closed when it is empty. Notes since when its owner owes something. A
	/// freeze outlives the account. Otherwise it could be frozen again without a break, once it is emptied and paid.
	pub(crate) fn save_account(
		id: CurrencyId,
		currency: &mut CurrencyOf<T>,
		who: &T::AccountId,
		mut account: Account,
	) -> DispatchResult {
		if account.is_empty() && !account.stands_still() {
			if account.is_open() {
				// The remaining fraction of a unit goes where decay goes.
				currency.give_up(account.has)?;
				let accounts = currency.ledger.accounts.checked_sub(1);
				currency.ledger.accounts = accounts.ok_or(ArithmeticError::Underflow)?;
				Self::release_reference(who, account.reference);
			}
			if account.frozen_until.is_zero() {
				Accounts::<T>::remove(id, who);
			} else {
				Accounts::<T>::insert(id, who, account.closed());
			}
			return Ok(());
		}
		if account.reference == Reference::None {
			account.reference = Self::take_reference(currency, who, account.line.is_some())?;
			let accounts = currency.ledger.accounts.checked_add(1);
			currency.ledger.accounts = accounts.ok_or(ArithmeticError::Overflow)?;
		}
		if let Some(line) = &mut account.line {
			line.owes_since = match (account.debt, line.owes_since) {
				(0, _) => 0,
				(_, 0) => account.at.max(1),
				(_, since) => since,
			};
		}
		Accounts::<T>::insert(id, who, account);
		Ok(())
	}

	/// Decides what keeps an account alive. `own` means that the owner opens it, and not somebody who pays it.
	fn take_reference(
		currency: &CurrencyOf<T>,
		who: &T::AccountId,
		own: bool,
	) -> Result<Reference, DispatchError> {
		if currency.sufficient {
			frame_system::Pallet::<T>::inc_sufficients(who);
			return Ok(Reference::Sufficient);
		}
		if own {
			frame_system::Pallet::<T>::inc_consumers(who).map_err(|_| TokenError::CannotCreate)?;
			return Ok(Reference::Consumer);
		}
		// Only an owner whose account exists can open one, so a flood of accounts needs a flood of owners.
		ensure!(frame_system::Pallet::<T>::account_exists(who), TokenError::CannotCreate);
		Ok(Reference::Guest)
	}

	/// The owner of an account uses it. From now on it refers to the owner's account, if that can take one more
	/// reference.
	pub(crate) fn own(who: &T::AccountId, account: &mut Account) {
		let unowned = account.reference == Reference::Guest && !account.is_empty();
		if unowned && frame_system::Pallet::<T>::inc_consumers(who).is_ok() {
			account.reference = Reference::Consumer;
		}
	}

	pub(crate) fn release_reference(who: &T::AccountId, reference: Reference) {
		match reference {
			Reference::Consumer => frame_system::Pallet::<T>::dec_consumers(who),
			Reference::Sufficient => {
				frame_system::Pallet::<T>::dec_sufficients(who);
			}
			Reference::None | Reference::Standing | Reference::Guest => {}
		}
	}

	/// Changes an account, and stores it and the currency.
	pub(crate) fn change<R>(
		id: CurrencyId,
		who: &T::AccountId,
		change: impl FnOnce(&mut CurrencyOf<T>, &mut Account) -> Result<R, DispatchError>,
	) -> Result<R, DispatchError> {
		let mut currency = Self::load_currency(id)?;
		let mut account = Self::load_account(id, &mut currency, who);
		let result = change(&mut currency, &mut account)?;
		Self::save_account(id, &mut currency, who, account)?;
		Currencies::<T>::insert(id, currency);
		Ok(result)
	}

	/// The amount that a payment must leave on an account: the minimum, if the account is to be preserved. (This holds
	/// also for an account that stands still and needs no minimum, because other pallets rely on it.)
	pub(crate) fn least_to_keep(
		currency: &CurrencyOf<T>,
		account: &Account,
		preservation: Preservation,
	) -> Amount {
		let dies = preservation == Preservation::Expendable || account.line.is_some();
		if dies {
			0
		} else {
			currency.minimum
		}
	}

	/// What can be paid from an account that can owe up to `limit`, if `keep` must be left on it.
	pub(crate) fn available(account: &Account, keep: Amount, limit: Amount) -> Amount {
		let free = account.free().whole.saturating_sub(keep);
		let owing = limit.saturating_sub(account.debt);
		// No payment asks for more than the largest amount.
		free.checked_add(owing).unwrap_or(Amount::MAX)
	}

	/// Adds to the balance of an account.
	pub(crate) fn gain(
		currency: &mut CurrencyOf<T>,
		account: &mut Account,
		amount: Amount,
	) -> Result<(), ArithmeticError> {
		account.has.whole = account.has.whole.checked_add(amount).ok_or(ArithmeticError::Overflow)?;
		if account.stands_still() {
			return Ok(());
		}
		currency.circulate(FixedAmount::whole(amount))
	}

	/// Takes from the balance of an account.
	pub(crate) fn lose(
		currency: &mut CurrencyOf<T>,
		account: &mut Account,
		amount: Amount,
	) -> Result<(), ArithmeticError> {
		account.has.whole = account.has.whole.checked_sub(amount).ok_or(ArithmeticError::Underflow)?;
		if account.stands_still() {
			return Ok(());
		}
		currency.withdraw(FixedAmount::whole(amount))
	}

	/// Puts money on an account, and first pays back what it owes.
	pub(crate) fn credit_account(
		currency: &mut CurrencyOf<T>,
		account: &mut Account,
		amount: Amount,
	) -> DispatchResult {
		let repaid = account.debt.min(amount);
		let rest = amount.checked_sub(repaid).ok_or(ArithmeticError::Underflow)?;
		Self::gain(currency, account, rest)?;
		if account.reference == Reference::None && account.line.is_none() {
			ensure!(account.has.whole >= currency.minimum, TokenError::BelowMinimum);
		}
		account.debt = account.debt.checked_sub(repaid).ok_or(ArithmeticError::Underflow)?;
		currency.destroy(repaid)?;
		Ok(())
	}

	/// Pays back what an account owes with what is free on it.
	pub(crate) fn repay(currency: &mut CurrencyOf<T>, account: &mut Account) -> DispatchResult {
		let repaid = account.debt.min(account.free().whole);
		Self::lose(currency, account, repaid)?;
		Self::credit_account(currency, account, repaid)
	}

	/// Takes money from an account. A missing part becomes a debt, up to `most_debt`.
	pub(crate) fn debit_account(
		currency: &mut CurrencyOf<T>,
		account: &mut Account,
		amount: Amount,
		most_debt: Amount,
	) -> DispatchResult {
		let paid = account.free().whole.min(amount);
		let borrowed = amount.checked_sub(paid).ok_or(ArithmeticError::Underflow)?;
		if borrowed > 0 {
			let debt = account.debt.checked_add(borrowed).filter(|debt| *debt <= most_debt);
			account.debt = debt.ok_or(TokenError::FundsUnavailable)?;
			currency.create(borrowed, T::MostUnits::get())?;
		}
		Ok(Self::lose(currency, account, paid)?)
	}

	/// Sends a balance that is too small to be kept where decay goes. Returns how much, in whole units.
	pub(crate) fn sweep(
		currency: &mut CurrencyOf<T>,
		account: &mut Account,
	) -> Result<Amount, DispatchError> {
		let kept = account.stands_still() || account.line.is_some() || account.held > 0 || account.debt > 0;
		if kept || account.has.whole >= currency.minimum || account.is_frozen() {
			return Ok(0);
		}
		let dust = core::mem::take(&mut account.has);
		currency.give_up(dust)?;
		Ok(dust.whole)
	}

	/// Pays. Demurrage is charged first, up to now. It is charged on all money of the currency when it is loaded, and
	/// on each of the two accounts when it is read.
	pub(crate) fn do_transfer(
		id: CurrencyId,
		from: &T::AccountId,
		to: &T::AccountId,
		amount: Amount,
		preservation: Preservation,
	) -> DispatchResult {
		let mut currency = Self::load_currency(id)?;
		ensure!(currency.can_be_paid(), Error::<T>::NoLongerPaid);
		let mut payer = Self::load_account(id, &mut currency, from);
		ensure!(!Self::is_out_of_use(from, &payer), TokenError::Frozen);
		let levy = currency.levy(amount);
		let all = amount.checked_add(levy).ok_or(ArithmeticError::Overflow)?;
		let keep = Self::least_to_keep(&currency, &payer, preservation);
		// Asked once, since the answer is in the state of another pallet.
		let active = Self::is_active(from, &payer);
		let limit = Self::limit_if(active, &currency, &payer);
		ensure!(all <= Self::available(&payer, keep, limit), TokenError::FundsUnavailable);
		if amount.is_zero() || from == to {
			return Ok(());
		}
		let mut payee = Self::load_account(id, &mut currency, to);
		if active {
			Self::count_sale(&currency, &mut payer, &mut payee, amount);
		}
		Self::borrow(id, &mut currency, from, &mut payer, all, limit)?;
		Self::credit_account(&mut currency, &mut payee, amount)?;
		currency.collect(levy)?;
		let dust = Self::sweep(&mut currency, &mut payer)?;
		Self::own(from, &mut payer);
		Self::save_account(id, &mut currency, from, payer)?;
		Self::save_account(id, &mut currency, to, payee)?;
		Currencies::<T>::insert(id, currency);
		let (from, to) = (from.clone(), to.clone());
		Self::deposit_event(Event::Transferred { currency: id, from, to, amount, levy, dust });
		Ok(())
	}

	pub(crate) fn do_issue(id: CurrencyId, to: &T::AccountId, amount: Amount) -> DispatchResult {
		Self::change(id, to, |currency, account| {
			ensure!(amount <= currency.issuable(T::MostUnits::get()), Error::<T>::BeyondSupply);
			Self::credit_account(currency, account, amount)?;
			Ok(currency.create(amount, T::MostUnits::get())?)
		})?;
		Self::deposit_event(Event::Issued { currency: id, to: to.clone(), amount });
		Ok(())
	}
}
