//! Mutual credit: who can owe how much, and what becomes of a debt whose owner has left.

use frame_support::{
	dispatch::DispatchResult,
	ensure,
	sp_runtime::{traits::Zero, DispatchError, TokenError},
};

use crate::*;

impl<T: Config> Pallet<T> {
	/// Whether an account has a member's place in mutual credit, and that person is a member still.
	pub(crate) fn is_active(account: &Account) -> bool {
		account.line.is_some_and(|line| T::Membership::is_active(line.member))
	}

	/// How much an account can owe.
	pub(crate) fn limit_of(currency: &CurrencyOf<T>, account: &Account) -> Amount {
		Self::limit_if(Self::is_active(account), currency, account)
	}

	/// How much an account can owe whose owner is, or is not, an active member.
	pub(crate) fn limit_if(active: bool, currency: &CurrencyOf<T>, account: &Account) -> Amount {
		let (Some(credit), Some(line)) = (currency.credit(), &account.line) else { return 0 };
		if currency.state != State::Open || !active {
			return 0;
		}
		let earned = credit
			.earned
			.map_or(0, |earned| earned.share.mul_floor(line.sales(currency.ledger.at)).min(earned.cap));
		line.given.unwrap_or(credit.default_limit).saturating_add(earned)
	}

	/// Takes a payment from an account, within this limit of it, and warns when the debt comes near it.
	pub(crate) fn borrow(
		id: CurrencyId,
		currency: &mut CurrencyOf<T>,
		who: &T::AccountId,
		account: &mut Account,
		amount: Amount,
		limit: Amount,
	) -> DispatchResult {
		if amount <= account.free.whole {
			return Self::take_out(currency, account, amount, 0);
		}
		let warn_at = currency.credit().map_or(limit, |credit| credit.warn_at.mul_floor(limit));
		let before = account.debt;
		Self::take_out(currency, account, amount, limit)?;
		// Only a person who is active can have come here.
		account.line.iter_mut().for_each(|line| line.gone_since = 0);
		if before <= warn_at && account.debt > warn_at {
			let debt = account.debt;
			Self::deposit_event(Event::NearLimit { currency: id, who: who.clone(), debt, limit });
		}
		Ok(())
	}

	/// Lets a sale to an active member count for the seller's limit, as far as the buyer's weight goes.
	pub(crate) fn count_sale(
		currency: &CurrencyOf<T>,
		buyer: &mut Account,
		seller: &mut Account,
		amount: Amount,
	) {
		let Some(earned) = currency.credit().and_then(|credit| credit.earned) else { return };
		let (Some(buyer), Some(seller)) = (&mut buyer.line, &mut seller.line) else { return };
		let counted = amount.min(earned.weight.saturating_sub(buyer.bought));
		buyer.bought = buyer.bought.saturating_add(counted);
		seller.sold = seller.sold.saturating_add(counted);
	}

	/// The account on which a member's place is.
	fn line_account(id: CurrencyId, member: MemberId) -> Result<T::AccountId, DispatchError> {
		Ok(Lines::<T>::get(id, member).ok_or(Error::<T>::NoLine)?)
	}

	pub(crate) fn do_join(id: CurrencyId, who: T::AccountId) -> DispatchResult {
		let mut currency = Self::book(id)?;
		ensure!(currency.credit().is_some(), Error::<T>::NotMutualCredit);
		ensure!(currency.state == State::Open, Error::<T>::Closing);
		let member = T::Membership::member(&who).ok_or(Error::<T>::NotAMember)?;
		ensure!(!Lines::<T>::contains_key(id, member), Error::<T>::HasLine);
		let mut account = Self::read(id, &mut currency, &who);
		ensure!(account.line.is_none(), Error::<T>::HasLine);
		let mut line = FormerLines::<T>::take(id, member).unwrap_or(Line { member, ..Default::default() });
		line.roll(currency.ledger.at);
		account.line = Some(line);
		Self::write(id, &mut currency, &who, account)?;
		Lines::<T>::insert(id, member, &who);
		Currencies::<T>::insert(id, currency);
		Self::deposit_event(Event::Joined { currency: id, member, who });
		Ok(())
	}

	/// Keeps of a member's place what must not be new when they join again. What they have earned is lost.
	fn close_line(id: CurrencyId, line: Line) {
		Lines::<T>::remove(id, line.member);
		let former = Line { sold: 0, sold_before: 0, gone_since: 0, ..line };
		FormerLines::<T>::insert(id, line.member, former);
	}

	pub(crate) fn do_set_limit(id: CurrencyId, member: MemberId, limit: Option<Amount>) -> DispatchResult {
		let who = Self::line_account(id, member)?;
		Accounts::<T>::try_mutate(id, &who, |account| -> DispatchResult {
			let line = account.as_mut().and_then(|account| account.line.as_mut());
			line.ok_or(Error::<T>::NoLine)?.given = limit;
			Ok(())
		})?;
		Self::deposit_event(Event::LimitSet { currency: id, member, limit });
		Ok(())
	}

	pub(crate) fn do_move_line(id: CurrencyId, who: T::AccountId) -> DispatchResult {
		let mut currency = Self::book(id)?;
		let member = T::Membership::member(&who).ok_or(Error::<T>::NotAMember)?;
		let old = Self::line_account(id, member)?;
		ensure!(old != who, Error::<T>::NothingToChange);
		let mut from = Self::read(id, &mut currency, &old);
		ensure!(from.frozen_until.is_zero(), TokenError::Frozen);
		let mut to = Self::read(id, &mut currency, &who);
		ensure!(to.line.is_none() && to.debt.is_zero(), Error::<T>::HasLine);
		// The debt goes over, and what the new account has pays it back.
		let (debt, free) = (core::mem::take(&mut from.debt), core::mem::take(&mut from.free));
		to.line = from.line.take();
		to.free = to.free.checked_add(free).ok_or(TokenError::CannotCreate)?;
		to.debt = debt;
		let repaid = debt.min(to.free.whole);
		Self::take_out(&mut currency, &mut to, repaid, debt)?;
		Self::put_in(&mut currency, &mut to, repaid)?;
		Self::write(id, &mut currency, &old, from)?;
		Self::write(id, &mut currency, &who, to)?;
		Lines::<T>::insert(id, member, &who);
		Currencies::<T>::insert(id, currency);
		Self::deposit_event(Event::LineMoved { currency: id, member, from: old, to: who });
		Ok(())
	}

	pub(crate) fn do_leave(id: CurrencyId, who: T::AccountId, heir: Option<T::AccountId>) -> DispatchResult {
		let mut currency = Self::book(id)?;
		let mut account = Self::read(id, &mut currency, &who);
		let line = account.line.ok_or(Error::<T>::NoLine)?;
		ensure!(account.debt.is_zero(), Error::<T>::StillOwes);
		ensure!(account.frozen_until.is_zero(), TokenError::Frozen);
		ensure!(heir.as_ref() != Some(&who), Error::<T>::NothingToChange);
		account.line = None;
		let rest = account.free.whole;
		Self::take_out(&mut currency, &mut account, rest, 0)?;
		match &heir {
			Some(heir) if rest > 0 => {
				let mut other = Self::read(id, &mut currency, heir);
				Self::put_in(&mut currency, &mut other, rest)?;
				Self::write(id, &mut currency, heir, other)?;
			}
			_ => currency.ledger.fund = currency.ledger.fund.saturating_add(rest),
		}
		Self::write(id, &mut currency, &who, account)?;
		Self::close_line(id, line);
		Currencies::<T>::insert(id, currency);
		Self::deposit_event(Event::Left { currency: id, member: line.member, rest, heir });
		Ok(())
	}

	pub(crate) fn do_settle_default(id: CurrencyId, member: MemberId) -> DispatchResult {
		let mut currency = Self::book(id)?;
		let credit = *currency.credit().ok_or(Error::<T>::NotMutualCredit)?;
		ensure!(!T::Membership::is_active(member), Error::<T>::StillAMember);
		let who = Self::line_account(id, member)?;
		let mut account = Self::read(id, &mut currency, &who);
		let now = currency.ledger.at;
		let line = account.line.as_mut().ok_or(Error::<T>::NoLine)?;
		if line.gone_since.is_zero() {
			line.gone_since = now.max(1);
			Self::deposit_event(Event::FoundGone { currency: id, member });
		} else {
			ensure!(now >= line.gone_since.saturating_add(credit.grace), Error::<T>::TooEarly);
			let paid = account.debt.min(currency.ledger.fund);
			ensure!(paid > 0 || account.debt.is_zero(), Error::<T>::FundEmpty);
			currency.ledger.fund = currency.ledger.fund.saturating_sub(paid);
			account.debt = account.debt.saturating_sub(paid);
			currency.ledger.issuance = currency.ledger.issuance.saturating_sub(paid);
			let left = account.debt;
			if let Some(line) = account.line.take_if(|_| left.is_zero()) {
				Self::close_line(id, line);
				Self::sweep(&mut currency, &mut account);
			}
			Self::deposit_event(Event::DefaultSettled { currency: id, member, paid, left });
		}
		Self::write(id, &mut currency, &who, account)?;
		Currencies::<T>::insert(id, currency);
		Ok(())
	}
}
