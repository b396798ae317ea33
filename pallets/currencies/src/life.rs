//! How a currency begins and ends; issuing and redeeming; freezing.

use codec::MaxEncodedLen;
use frame_support::{
	dispatch::DispatchResult,
	ensure,
	sp_runtime::{
		helpers_128bit::multiply_by_rational_with_rounding, traits::Zero, ArithmeticError, DispatchError,
		Perbill, Rounding, TokenError,
	},
	storage::with_storage_layer,
	traits::{
		fungible::MutateHold,
		tokens::{Fortitude, Precision, Preservation, Restriction},
	},
};

use crate::{decay::FixedAmount, *};

/// As if it removed so many accounts, or more, a call weighs that removes some. Each looks at all that others have
/// removed in the same block. So thousands of calls for an account each would take far longer than they weigh.
pub const REMOVED_AT_LEAST: u32 = 64;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_open(guardian: T::AccountId, terms: Terms<T::AccountId>) -> DispatchResult {
		Self::ensure_sound(&terms)?;
		let id = NextCurrency::<T>::get();
		NextCurrency::<T>::put(id.checked_add(1).ok_or(ArithmeticError::Overflow)?);
		let size =
			Currency::<T::AccountId>::max_encoded_len().saturating_add(Description::<T>::max_encoded_len());
		let deposit = T::Deposit::new(&guardian, Footprint::from_parts(4, size))?;
		Self::create_currency(id, guardian.clone(), terms, false, Some((guardian, deposit)))
	}

	/// Stores a new currency, with its accounts that stand still.
	pub(crate) fn create_currency(
		id: CurrencyId,
		guardian: T::AccountId,
		terms: Terms<T::AccountId>,
		sufficient: bool,
		deposit: Option<(T::AccountId, T::Deposit)>,
	) -> DispatchResult {
		let now = Self::now();
		let Terms { name, symbol, decimals, minimum, supply, demurrage } = terms.clone();
		let mut currency = Currency {
			guardian: guardian.clone(),
			minimum,
			supply,
			demurrage,
			sufficient,
			state: State::Open,
			ledger: Ledger { at: now, ..Default::default() },
		};
		Self::make_stand_still(id, &mut currency, &Self::commons(id))?;
		Self::make_stand_still(id, &mut currency, &T::DividendPot::convert(id))?;
		Currencies::<T>::insert(id, currency);
		Descriptions::<T>::insert(id, Description { name, symbol, decimals, opened_at: now, deposit });
		Self::deposit_event(Event::Opened { currency: id, guardian, terms });
		Ok(())
	}

	/// Opens an account that stands still. If somebody has already paid it, it keeps that money.
	pub(crate) fn make_stand_still(
		id: CurrencyId,
		currency: &mut CurrencyOf<T>,
		who: &T::AccountId,
	) -> DispatchResult {
		let mut account = Self::load_account(id, currency, who);
		if account.stands_still() {
			return Ok(());
		}
		if account.reference == Reference::None {
			let accounts = currency.ledger.accounts.checked_add(1);
			currency.ledger.accounts = accounts.ok_or(ArithmeticError::Overflow)?;
		}
		Self::release_reference(who, account.reference);
		// An account that stands still has whole units only, and they do not circulate.
		let fraction = FixedAmount { whole: 0, ..account.has };
		currency.give_up(fraction)?;
		account.has = FixedAmount::whole(account.has.whole);
		currency.withdraw(account.has)?;
		account.frozen_until = 0;
		account.reference = Reference::Standing;
		Accounts::<T>::insert(id, who, account);
		Ok(())
	}

	pub(crate) fn ensure_name(
		name: &Text<MaxName>,
		symbol: &Text<MaxSymbol>,
		decimals: u8,
	) -> DispatchResult {
		let texts = [name.as_slice(), symbol.as_slice()];
		let sound = texts.iter().all(|text| core::str::from_utf8(text).is_ok_and(|text| !text.is_empty()));
		ensure!(sound && decimals <= MAX_DECIMALS, Error::<T>::BadName);
		Ok(())
	}

	fn ensure_sound(terms: &Terms<T::AccountId>) -> DispatchResult {
		Self::ensure_name(&terms.name, &terms.symbol, terms.decimals)?;
		ensure!(!terms.minimum.is_zero(), Error::<T>::BadMinimum);
		match &terms.supply {
			Supply::Dividend => {}
			Supply::MutualCredit(credit) => {
				let burnt = terms.demurrage.is_some_and(|demurrage| demurrage.to == Destination::Burnt);
				ensure!(!burnt, Error::<T>::BurntCredit);
				ensure!(credit.grace <= T::MaxWindDown::get(), Error::<T>::BadCredit);
				let Arrears { after, rest, .. } = credit.arrears;
				// Otherwise no levy would ever cover what is written off.
				let borne = rest == Bearer::Fund || credit.levy > Perbill::zero();
				ensure!(borne && after != Some(0), Error::<T>::BadCredit);
			}
			Supply::Vouchers(vouchers) => {
				let over = vouchers.expires_at.is_some_and(|at| at <= Self::now());
				ensure!(!vouchers.cap.is_zero() && !over, Error::<T>::BadVouchers);
			}
		}
		Ok(())
	}

	fn vouchers(currency: &CurrencyOf<T>) -> Result<&Vouchers<T::AccountId>, DispatchError> {
		match &currency.supply {
			Supply::Vouchers(vouchers) => Ok(vouchers),
			_ => Err(Error::<T>::NotVouchers.into()),
		}
	}

	/// Checks that the guardian speaks. If their key was replaced, the present key speaks and is stored.
	pub(crate) fn ensure_guardian(origin: T::RuntimeOrigin, id: CurrencyId) -> DispatchResult {
		let currency = Currencies::<T>::get(id).ok_or(TokenError::UnknownAsset)?;
		Self::ensure_speaks(origin, &currency.guardian)?;
		Self::follow_replaced_keys(id, currency);
		Ok(())
	}

	/// Checks that the issuer of vouchers speaks, in the same way as [`Self::ensure_guardian`].
	pub(crate) fn ensure_issuer(origin: T::RuntimeOrigin, id: CurrencyId) -> DispatchResult {
		let currency = Currencies::<T>::get(id).ok_or(TokenError::UnknownAsset)?;
		Self::ensure_speaks(origin, &Self::vouchers(&currency)?.issuer)?;
		Self::follow_replaced_keys(id, currency);
		Ok(())
	}

	/// Checks that the origin speaks for an account. Nobody speaks with a disputed key.
	fn ensure_speaks(origin: T::RuntimeOrigin, account: &T::AccountId) -> DispatchResult {
		// During a wind-down, the guardian stays the account on which native money is held for it.
		let key = T::Membership::replaced_by(account).unwrap_or_else(|| account.clone());
		T::SpeaksFor::ensure_origin(origin, &key)?;
		ensure!(!T::Membership::is_disputed(&key), TokenError::Frozen);
		Ok(())
	}

	/// Stores the present keys of a currency's guardian and issuer, if their keys were replaced. Returns whether that
	/// was so.
	pub(crate) fn follow_replaced_keys(id: CurrencyId, mut currency: CurrencyOf<T>) -> bool {
		let guardian =
			T::Membership::replaced_by(&currency.guardian).filter(|_| currency.state == State::Open);
		let issuer = match &currency.supply {
			Supply::Vouchers(vouchers) => T::Membership::replaced_by(&vouchers.issuer),
			Supply::Dividend | Supply::MutualCredit(_) => None,
		};
		if guardian.is_none() && issuer.is_none() {
			return false;
		}
		if let Some(guardian) = guardian {
			currency.guardian = guardian.clone();
			Self::deposit_event(Event::GuardianSet { currency: id, guardian });
		}
		if let (Some(issuer), Supply::Vouchers(vouchers)) = (issuer, &mut currency.supply) {
			vouchers.issuer = issuer.clone();
			Self::deposit_event(Event::IssuerSet { currency: id, issuer });
		}
		Currencies::<T>::insert(id, currency);
		true
	}

	pub(crate) fn do_redeem(id: CurrencyId, who: T::AccountId, amount: Amount) -> DispatchResult {
		let mut currency = Self::load_currency(id)?;
		// The promised money is there until somebody removes the account. So a person who could not redeem in time,
		// because their key was disputed, still can.
		let promised = matches!(currency.state, State::Closing { redemption: Some(_), .. });
		ensure!(promised || !currency.is_over(), Error::<T>::NoLongerPaid);
		let mut account = Self::load_account(id, &mut currency, &who);
		ensure!(!Self::is_out_of_use(&who, &account), TokenError::Frozen);
		ensure!(amount <= account.free().whole, TokenError::FundsUnavailable);
		let (fee, native) = match (currency.state, &currency.supply) {
			(State::Closing { redemption: Some(redemption), .. }, _) => {
				(0, Some(redemption.of(amount).ok_or(ArithmeticError::Overflow)?))
			}
			(_, Supply::Vouchers(vouchers)) => (vouchers.redemption_fee.mul_ceil(amount), None),
			_ => return Err(Error::<T>::NotRedeemable.into()),
		};
		Self::debit_account(&mut currency, &mut account, amount, 0)?;
		// The fee goes where decay goes, and is not burnt.
		let burnt = amount.checked_sub(fee).ok_or(ArithmeticError::Underflow)?;
		currency.destroy(burnt)?;
		currency.send(FixedAmount::whole(fee))?;
		Self::sweep(&mut currency, &mut account)?;
		if let (Some(native), State::Closing { redemption: Some(redemption), .. }) =
			(native, &mut currency.state)
		{
			redemption.held = redemption.held.checked_sub(native).ok_or(TokenError::FundsUnavailable)?;
			if who == currency.guardian {
				let reason = HoldReason::Redemption.into();
				T::Native::release(&reason, &who, native, Precision::Exact)?;
			} else {
				Self::pay_redemption(&currency.guardian, &who, native)?;
			}
		}
		Self::save_account(id, &mut currency, &who, account)?;
		Currencies::<T>::insert(id, currency);
		Self::deposit_event(Event::Redeemed { currency: id, who, amount, fee, native });
		Ok(())
	}

	/// Pays somebody for their units from what the guardian holds for that.
	fn pay_redemption(guardian: &T::AccountId, who: &T::AccountId, native: Amount) -> DispatchResult {
		if native > 0 {
			T::Native::transfer_on_hold(
				&HoldReason::Redemption.into(),
				guardian,
				who,
				native,
				Precision::Exact,
				Restriction::Free,
				// The payment was promised, so it does not matter whether the guardian's key is disputed.
				Fortitude::Force,
			)?;
		}
		Ok(())
	}

	/// Pays for an account that is removed after the currency's time, if its key is disputed or was replaced. Its owner
	/// could not redeem, so native money that was put aside is paid to the account, or to the person's present key.
	/// Held units count too, since nobody can release them any more.
	fn leave_behind(
		id: CurrencyId,
		currency: &mut CurrencyOf<T>,
		who: T::AccountId,
		account: &Account,
	) -> DispatchResult {
		let now = T::Membership::replaced_by(&who);
		let amount = currency.factor(account.at).round_down(account.has).whole;
		if amount.is_zero() || account.stands_still() || (now.is_none() && !T::Membership::is_disputed(&who))
		{
			return Ok(());
		}
		let mut native = 0;
		if let State::Closing { redemption: Some(redemption), .. } = &mut currency.state {
			native = redemption.of(amount).unwrap_or_default().min(redemption.held);
			let payee = now.unwrap_or_else(|| who.clone());
			// The guardian's own money is given back to them at the end.
			let paid = payee == currency.guardian
				|| with_storage_layer(|| Self::pay_redemption(&currency.guardian, &payee, native)).is_ok();
			// A payment that fails does not stop the removal of other accounts.
			native = if paid { native } else { 0 };
			if payee != currency.guardian {
				let held = redemption.held.checked_sub(native);
				redemption.held = held.ok_or(ArithmeticError::Underflow)?;
			}
		}
		Self::deposit_event(Event::LeftBehind { currency: id, who, amount, native });
		Ok(())
	}

	pub(crate) fn do_pay_between(
		id: CurrencyId,
		from: &T::AccountId,
		to: &T::AccountId,
		least: Amount,
		most: Amount,
	) -> DispatchResult {
		let mut currency = Self::load_currency(id)?;
		let account = Self::load_account(id, &mut currency, from);
		let available = Self::available(&account, 0, Self::limit_of(&currency, from, &account));
		let amount = currency.payable(available).min(most);
		ensure!(amount >= least, TokenError::FundsUnavailable);
		Self::do_transfer(id, from, to, amount, Preservation::Expendable)
	}

	pub(crate) fn do_freeze(
		id: CurrencyId,
		who: T::AccountId,
		until: Moment,
		reason: Text<MaxReference>,
	) -> DispatchResult {
		Self::change(id, &who, |currency, account| {
			let time = until.saturating_sub(currency.ledger.at);
			ensure!(time > 0 && time <= T::MaxFreeze::get(), Error::<T>::BadTime);
			ensure!(currency.state == State::Open, Error::<T>::Closing);
			let freezable = account.reference != Reference::None && !account.stands_still();
			ensure!(freezable, Error::<T>::NoAccount);
			ensure!(account.frozen_until.is_zero(), Error::<T>::AlreadyFrozen);
			account.frozen_until = until;
			Ok(())
		})?;
		Self::deposit_event(Event::Frozen { currency: id, who, until, reason });
		Ok(())
	}

	pub(crate) fn do_thaw(id: CurrencyId, who: T::AccountId) -> DispatchResult {
		Self::change(id, &who, |_, account| {
			ensure!(account.is_frozen(), Error::<T>::NothingToChange);
			account.frozen_until = account.at;
			Ok(())
		})?;
		if let Some(member) = Accounts::<T>::get(id, &who).and_then(|account| account.appealed) {
			T::FreezeArbiter::settled(&(id, member));
		}
		Self::deposit_event(Event::Thawed { currency: id, who });
		Ok(())
	}

	/// The account of this person that is frozen now and fits: that of the present key, or of a former one.
	fn frozen_account(
		id: CurrencyId,
		key: &T::AccountId,
		fits: impl Fn(&Account) -> bool,
	) -> Option<(T::AccountId, Moment)> {
		let now = Self::now();
		let keys = core::iter::once(key.clone()).chain(T::Membership::former_keys(key));
		keys.filter_map(|key| Some((Accounts::<T>::get(id, &key)?, key)))
			.find(|(account, _)| account.frozen_until > now && fits(account))
			.map(|(account, key)| (key, account.frozen_until))
	}

	/// A member asks the arbiter to end the freeze of their account, also of one that a former key has left.
	pub(crate) fn do_appeal_freeze(
		id: CurrencyId,
		who: T::AccountId,
		reason: Text<MaxReference>,
	) -> DispatchResult {
		let member = T::Membership::member(&who).ok_or(Error::<T>::NotAMember)?;
		let currency = Currencies::<T>::get(id).ok_or(TokenError::UnknownAsset)?;
		let guardian = T::Membership::replaced_by(&currency.guardian).unwrap_or(currency.guardian);
		// Otherwise somebody could freeze their own account, to have jurors paid by the commons.
		ensure!(guardian != who, Error::<T>::NotOneself);
		let (account, until) = Self::frozen_account(id, &who, |account| account.appealed.is_none())
			.or_else(|| Self::frozen_account(id, &who, |_| true))
			.ok_or(Error::<T>::NothingToChange)?;
		Self::change(id, &account, |_, account| {
			ensure!(account.is_frozen(), Error::<T>::NothingToChange);
			ensure!(account.appealed.is_none(), Error::<T>::AlreadyAppealed);
			account.appealed = Some(member);
			Ok(())
		})?;
		T::FreezeArbiter::asked(&(id, member), until);
		Self::deposit_event(Event::FreezeAppealed { currency: id, who: account, member, reason });
		Ok(())
	}

	/// The arbiter's decision on a freeze.
	pub(crate) fn do_decide_freeze(id: CurrencyId, member: MemberId, stays: bool) -> DispatchResult {
		let key = T::Membership::known_account(member).ok_or(Error::<T>::NoAccount)?;
		let (who, _) = Self::frozen_account(id, &key, |account| account.appealed == Some(member))
			.ok_or(Error::<T>::NothingToChange)?;
		T::FreezeArbiter::settled(&(id, member));
		Self::deposit_event(Event::FreezeJudged { currency: id, who: who.clone(), stays });
		if stays {
			return Ok(());
		}
		Self::do_thaw(id, who)
	}

	/// The weight of asking the arbiter, or of telling it that a freeze is over.
	pub(crate) fn ask_arbiter() -> frame_support::weights::Weight {
		T::DbWeight::get().reads_writes(20, 8)
	}

	/// Closes an account whose owner does not want it. Its units go where decay goes.
	pub(crate) fn do_forget_account(id: CurrencyId, who: T::AccountId) -> DispatchResult {
		let amount = Self::change(id, &who, |currency, account| {
			ensure!(account.reference != Reference::None && !account.stands_still(), Error::<T>::NoAccount);
			ensure!(account.line.is_none(), Error::<T>::HasLine);
			ensure!(account.held.is_zero(), Error::<T>::StillHeld);
			// A thief gains nothing from an account that was never used, so junk can be thrown away at any time.
			let junk = account.reference == Reference::Guest;
			let free = !Self::is_in_doubt(&who) && (junk || !account.is_frozen());
			ensure!(free, TokenError::Frozen);
			let amount = core::mem::take(&mut account.has);
			currency.give_up(amount)?;
			Ok(amount.whole)
		})?;
		Self::deposit_event(Event::Forgotten { currency: id, who, amount });
		Ok(())
	}

	pub(crate) fn do_close(id: CurrencyId, until: Moment, rate: Option<(Amount, Amount)>) -> DispatchResult {
		let mut currency = Self::load_currency(id)?;
		ensure!(currency.state == State::Open, Error::<T>::Closing);
		let time = until.saturating_sub(currency.ledger.at);
		ensure!(time >= T::MinWindDown::get() && time <= T::MaxWindDown::get(), Error::<T>::BadTime);
		let redemption = match rate {
			None => None,
			Some((native, per)) => {
				ensure!(native > 0 && per > 0, Error::<T>::BadRate);
				ensure!(currency.credit().is_none(), Error::<T>::NotRedeemable);
				let issuance = currency.ledger.issuance;
				let held = multiply_by_rational_with_rounding(issuance, native, per, Rounding::Up)
					.ok_or(ArithmeticError::Overflow)?;
				T::Native::hold(&HoldReason::Redemption.into(), &currency.guardian, held)?;
				Some(Redemption { native, per, held })
			}
		};
		currency.state = State::Closing { until, redemption };
		Currencies::<T>::insert(id, currency);
		Self::deposit_event(Event::ClosingBegan { currency: id, until, redemption });
		Ok(())
	}

	/// Removes accounts, open or closed, and former places of a currency whose time is over, up to `most`. Returns how
	/// many.
	pub(crate) fn clear_accounts(id: CurrencyId, most: u32) -> Result<u32, DispatchError> {
		let mut currency = Self::load_currency(id)?;
		ensure!(currency.is_over(), Error::<T>::NotOver);
		let (mut removed, mut open) = (0u32, 0u32);
		for (who, account) in Accounts::<T>::drain_prefix(id).take(most as usize) {
			// Another pallet can no longer release what it holds. It is void like all other units.
			Holds::<T>::remove(id, &who);
			Self::leave_behind(id, &mut currency, who.clone(), &account)?;
			if let Some(line) = account.line {
				Lines::<T>::remove(id, line.member);
			}
			Self::release_reference(&who, account.reference);
			removed = removed.saturating_add(1);
			open = open.saturating_add(account.is_open().into());
		}
		let accounts = currency.ledger.accounts.checked_sub(open);
		currency.ledger.accounts = accounts.ok_or(ArithmeticError::Underflow)?;
		Currencies::<T>::insert(id, currency);
		let rest = most.saturating_sub(removed) as usize;
		let former = FormerLines::<T>::drain_prefix(id).take(rest).count();
		Ok(removed.saturating_add(former as u32))
	}

	/// Removes a currency that has no accounts any more.
	pub(crate) fn end(id: CurrencyId) -> DispatchResult {
		let currency = Self::load_currency(id)?;
		let empty = currency.ledger.accounts == 0 && FormerLines::<T>::iter_prefix(id).next().is_none();
		ensure!(currency.is_over() && empty, Error::<T>::NotOver);
		if let State::Closing { redemption: Some(redemption), .. } = currency.state {
			let Redemption { held, .. } = redemption;
			let now = T::Membership::replaced_by(&currency.guardian);
			let paid = now.is_some_and(|now| {
				with_storage_layer(|| Self::pay_redemption(&currency.guardian, &now, held)).is_ok()
			});
			if !paid {
				let reason = HoldReason::Redemption.into();
				T::Native::release(&reason, &currency.guardian, held, Precision::BestEffort)?;
			}
		}
		if let Some((payer, deposit)) = Descriptions::<T>::take(id).and_then(|it| it.deposit) {
			deposit.drop(&payer)?;
		}
		Reserves::<T>::remove(id);
		Currencies::<T>::remove(id);
		Self::deposit_event(Event::Closed { currency: id });
		Ok(())
	}
}
