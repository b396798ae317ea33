//! Mutual credit: who can owe how much, and what happens to the debt of a person who has left.

use frame_support::{
	dispatch::DispatchResult,
	ensure,
	sp_runtime::{traits::Zero, ArithmeticError, DispatchError, TokenError},
};

use crate::{decay::YEAR, *};

/// The shortest time in which it counts that the time of grace is over.
const MONTH: Moment = YEAR / 12;

impl<T: Config> Pallet<T> {
	/// Whether an account has a member's place in mutual credit, and is that member's key. (A member with a new key
	/// moves the place to it. Nobody can borrow with the old key or with a disputed one, since either can be in a
	/// thief's hands.)
	pub(crate) fn is_active(who: &T::AccountId, account: &Account) -> bool {
		let is_key = |line: Line| T::Membership::account(line.member).as_ref() == Some(who);
		account.line.is_some_and(is_key) && !T::Membership::is_disputed(who)
	}

	/// How much an account can owe.
	pub(crate) fn limit_of(currency: &CurrencyOf<T>, who: &T::AccountId, account: &Account) -> Amount {
		Self::limit_if(Self::is_active(who, account), currency, account)
	}

	/// How much an account can owe. `active` says whether its owner is an active member with this key.
	pub(crate) fn limit_if(active: bool, currency: &CurrencyOf<T>, account: &Account) -> Amount {
		let (Some(credit), Some(line)) = (currency.credit(), &account.line) else { return 0 };
		if currency.state != State::Open || !active {
			return 0;
		}
		let earned = credit
			.earned
			.map_or(0, |earned| earned.share.mul_floor(line.sales(currency.ledger.at)).min(earned.cap));
		// A limit beyond the largest amount is no limit.
		let limit = line.given.unwrap_or(credit.default_limit).checked_add(earned).unwrap_or(Amount::MAX);
		let limit = match currency.in_arrears(line.owes_since) {
			Some(_) => credit.arrears.limit_left.mul_floor(limit),
			None => limit,
		};
		// A member owes in the end what others have paid of their debts, so it lowers the limit, down to 0.
		limit.saturating_sub(line.unpaid)
	}

	/// Takes a payment from an account, up to its limit. An event warns when the debt comes near the limit.
	pub(crate) fn borrow(
		id: CurrencyId,
		currency: &mut CurrencyOf<T>,
		who: &T::AccountId,
		account: &mut Account,
		amount: Amount,
		limit: Amount,
	) -> DispatchResult {
		if amount <= account.free().whole {
			return Self::debit_account(currency, account, amount, 0);
		}
		let warn_at = currency.credit().map_or(limit, |credit| credit.warn_at.mul_floor(limit));
		let before = account.debt;
		Self::debit_account(currency, account, amount, limit)?;
		// Only an active member can get here.
		account.line.iter_mut().for_each(|line| line.gone_since = 0);
		if before <= warn_at && account.debt > warn_at {
			let debt = account.debt;
			Self::deposit_event(Event::LimitNeared { currency: id, who: who.clone(), debt, limit });
		}
		Ok(())
	}

	/// Counts a sale to an active member for the seller's limit, as far as the buyer's weight goes.
	pub(crate) fn count_sale(
		currency: &CurrencyOf<T>,
		buyer: &mut Account,
		seller: &mut Account,
		amount: Amount,
	) {
		let Some(earned) = currency.credit().and_then(|credit| credit.earned) else { return };
		let (Some(buyer), Some(seller)) = (&mut buyer.line, &mut seller.line) else { return };
		// (What has counted never exceeds the weight, since the weight is fixed with the rules.)
		let counted = amount.min(earned.weight.saturating_sub(buyer.bought));
		let sums = (buyer.bought.checked_add(counted), seller.sold.checked_add(counted));
		// If a sum is too large, the sale counts for neither, and not for the buyer alone.
		if let (Some(bought), Some(sold)) = sums {
			(buyer.bought, seller.sold) = (bought, sold);
		}
	}

	/// The account on which a member's place is.
	fn line_account(id: CurrencyId, member: MemberId) -> Result<T::AccountId, DispatchError> {
		Ok(Lines::<T>::get(id, member).ok_or(Error::<T>::NoLine)?)
	}

	pub(crate) fn do_join(id: CurrencyId, who: T::AccountId) -> DispatchResult {
		let mut currency = Self::load_currency(id)?;
		ensure!(currency.credit().is_some(), Error::<T>::NotMutualCredit);
		ensure!(currency.state == State::Open, Error::<T>::Closing);
		let member = T::Membership::member(&who).ok_or(Error::<T>::NotAMember)?;
		ensure!(!Lines::<T>::contains_key(id, member), Error::<T>::HasLine);
		let mut account = Self::load_account(id, &mut currency, &who);
		ensure!(account.line.is_none(), Error::<T>::HasLine);
		let mut line = FormerLines::<T>::take(id, member).unwrap_or(Line { member, ..Default::default() });
		line.roll(currency.ledger.at);
		// The amount that others have paid for them is paid back, or owed again.
		let owed = core::mem::take(&mut line.unpaid);
		account.line = Some(line);
		Self::debit_account(&mut currency, &mut account, owed, Amount::MAX)?;
		currency.collect(owed)?;
		Self::own(&who, &mut account);
		Self::save_account(id, &mut currency, &who, account)?;
		Lines::<T>::insert(id, member, &who);
		Currencies::<T>::insert(id, currency);
		Self::deposit_event(Event::Joined { currency: id, member, who, owed });
		Ok(())
	}

	/// Keeps the parts of a member's place that must survive if they join again. Earned limits are lost.
	fn close_line(id: CurrencyId, line: Line) {
		Lines::<T>::remove(id, line.member);
		let former = Line { sold: 0, sold_before: 0, gone_since: 0, owes_since: 0, ..line };
		if former.matters() {
			FormerLines::<T>::insert(id, line.member, former);
		}
	}

	/// Removes what was kept of a place, once it makes no difference. That is so when the purchases are of an earlier
	/// year, or when the person is no longer known. A person who is no longer known would come back as somebody else.
	fn forget_line(id: CurrencyId, member: MemberId) -> DispatchResult {
		let mut former = FormerLines::<T>::get(id, member).ok_or(Error::<T>::NoLine)?;
		former.roll(Self::now());
		let over = !former.matters() || T::Membership::known_account(member).is_none();
		ensure!(over, Error::<T>::TooEarly);
		FormerLines::<T>::remove(id, member);
		Self::deposit_event(Event::LineForgotten { currency: id, member });
		Ok(())
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
		let mut currency = Self::load_currency(id)?;
		let member = T::Membership::member(&who).ok_or(Error::<T>::NotAMember)?;
		let old = Self::line_account(id, member)?;
		ensure!(old != who, Error::<T>::NothingToChange);
		let mut from = Self::load_account(id, &mut currency, &old);
		ensure!(!from.is_frozen(), TokenError::Frozen);
		let mut to = Self::load_account(id, &mut currency, &who);
		ensure!(to.line.is_none() && to.debt.is_zero(), Error::<T>::HasLine);
		// The debt moves too, and the balance of the new account pays it back. Held units stay on the old account.
		let free = from.free();
		from.has = from.has.checked_sub(free).ok_or(ArithmeticError::Underflow)?;
		to.has = to.has.checked_add(free).ok_or(ArithmeticError::Overflow)?;
		to.line = from.line.take();
		to.debt = core::mem::take(&mut from.debt);
		// As `do_move_account`: it was free for so long only.
		to.frozen_until = to.frozen_until.max(from.frozen_until);
		to.appealed = to.appealed.or(from.appealed);
		Self::repay(&mut currency, &mut to)?;
		Self::own(&who, &mut to);
		Self::save_account(id, &mut currency, &old, from)?;
		Self::save_account(id, &mut currency, &who, to)?;
		Lines::<T>::insert(id, member, &who);
		Currencies::<T>::insert(id, currency);
		Self::deposit_event(Event::LineMoved { currency: id, member, from: old, to: who });
		Ok(())
	}

	/// Adds what is left on a replaced key to what the person has with their present one.
	pub(crate) fn do_move_account(id: CurrencyId, old: T::AccountId) -> DispatchResult {
		let who = T::Membership::replaced_by(&old).ok_or(Error::<T>::NothingToChange)?;
		let followed =
			Self::follow_replaced_keys(id, Currencies::<T>::get(id).ok_or(TokenError::UnknownAsset)?);
		let mut currency = Self::load_currency(id)?;
		let mut from = Self::load_account(id, &mut currency, &old);
		let free = from.free();
		if from.reference == Reference::None || (free.whole.is_zero() && from.line.is_none()) {
			ensure!(followed, Error::<T>::NothingToChange);
			return Ok(());
		}
		ensure!(old != who && !from.stands_still(), Error::<T>::NothingToChange);
		// If the guardian has frozen the old account, its units stay there until it is thawed.
		ensure!(!from.is_frozen(), TokenError::Frozen);
		let mut to = Self::load_account(id, &mut currency, &who);
		let member = from.line.map(|line| line.member);
		if let Some(line) = from.line.take() {
			let own = T::Membership::known_account(line.member).as_ref() == Some(&who);
			ensure!(own && to.line.is_none() && to.debt.is_zero(), Error::<T>::HasLine);
			to.line = Some(line);
			to.debt = core::mem::take(&mut from.debt);
			Lines::<T>::insert(id, line.member, &who);
		}
		from.has = from.has.checked_sub(free).ok_or(ArithmeticError::Underflow)?;
		to.has = to.has.checked_add(free).ok_or(ArithmeticError::Overflow)?;
		// Otherwise a new key would allow a freeze without a break.
		to.frozen_until = to.frozen_until.max(from.frozen_until);
		to.appealed = to.appealed.or(from.appealed);
		if to.debt > 0 {
			Self::repay(&mut currency, &mut to)?;
		}
		if member.is_some() {
			Self::own(&who, &mut to);
		}
		Self::save_account(id, &mut currency, &old, from)?;
		Self::save_account(id, &mut currency, &who, to)?;
		Currencies::<T>::insert(id, currency);
		let amount = free.whole;
		Self::deposit_event(Event::AccountMoved { currency: id, from: old, to: who, amount, member });
		Ok(())
	}

	pub(crate) fn do_leave(id: CurrencyId, who: T::AccountId, heir: Option<T::AccountId>) -> DispatchResult {
		let mut currency = Self::load_currency(id)?;
		let mut account = Self::load_account(id, &mut currency, &who);
		let line = account.line.ok_or(Error::<T>::NoLine)?;
		ensure!(account.debt.is_zero(), Error::<T>::StillOwes);
		ensure!(!Self::is_out_of_use(&who, &account), TokenError::Frozen);
		ensure!(heir.as_ref() != Some(&who), Error::<T>::NothingToChange);
		account.line = None;
		let all = account.free().whole;
		Self::debit_account(&mut currency, &mut account, all, 0)?;
		// An inheritance is a payment like any other, as large as the levy allows.
		let rest = if heir.is_some() { currency.payable(all) } else { all };
		let levy = all.checked_sub(rest).ok_or(ArithmeticError::Underflow)?;
		currency.collect(levy)?;
		match &heir {
			Some(heir) if rest > 0 => {
				let mut other = Self::load_account(id, &mut currency, heir);
				Self::credit_account(&mut currency, &mut other, rest)?;
				Self::save_account(id, &mut currency, heir, other)?;
			}
			_ => currency.collect(rest)?,
		}
		Self::save_account(id, &mut currency, &who, account)?;
		Self::close_line(id, line);
		Currencies::<T>::insert(id, currency);
		Self::deposit_event(Event::Left { currency: id, member: line.member, rest, levy, heir });
		Ok(())
	}

	/// Lets others pay for a person who is no longer a member: first the fund, and then all payers where they bear what
	/// is left. `decided` means that the guardian has decided so for this person. If the person has already left, it
	/// removes what no longer needs to be kept.
	pub(crate) fn do_settle_default(id: CurrencyId, member: MemberId, decided: bool) -> DispatchResult {
		let mut currency = Self::load_currency(id)?;
		let credit = *currency.credit().ok_or(Error::<T>::NotMutualCredit)?;
		ensure!(!decided || credit.arrears.rest == Bearer::Decision, Error::<T>::NotDecided);
		if !decided && !Lines::<T>::contains_key(id, member) {
			return Self::forget_line(id, member);
		}
		ensure!(!T::Membership::is_active(member), Error::<T>::StillAMember);
		let who = Self::line_account(id, member)?;
		let mut account = Self::load_account(id, &mut currency, &who);
		let now = currency.ledger.at;
		let line = account.line.as_mut().ok_or(Error::<T>::NoLine)?;
		let over = line.gone_since.checked_add(credit.grace).ok_or(ArithmeticError::Overflow)?;
		// A person found gone so long ago may have been back since, and has the time of grace again.
		let long_ago = over.checked_add(credit.grace.max(MONTH)).is_some_and(|end| now > end);
		if line.gone_since.is_zero() || long_ago {
			line.gone_since = now.max(1);
			Self::deposit_event(Event::GraceBegan { currency: id, member });
		} else {
			ensure!(now >= over, Error::<T>::TooEarly);
			let ledger = &mut currency.ledger;
			let paid = account.debt.min(ledger.fund);
			let written_off = match credit.arrears.rest {
				Bearer::Fund => 0,
				Bearer::Decision if !decided => 0,
				// These units remain, and nobody owes them any more, until levies take them out.
				_ => account.debt.checked_sub(paid).ok_or(ArithmeticError::Underflow)?,
			};
			let all = paid.checked_add(written_off).ok_or(ArithmeticError::Overflow)?;
			ensure!(all > 0 || account.debt.is_zero(), Error::<T>::FundEmpty);
			ledger.fund = ledger.fund.checked_sub(paid).ok_or(ArithmeticError::Underflow)?;
			let sum = ledger.written_off.checked_add(written_off);
			ledger.written_off = sum.ok_or(ArithmeticError::Overflow)?;
			line.unpaid = line.unpaid.checked_add(all).ok_or(ArithmeticError::Overflow)?;
			account.debt = account.debt.checked_sub(all).ok_or(ArithmeticError::Underflow)?;
			currency.destroy(paid)?;
			let left = account.debt;
			if let Some(line) = account.line.take_if(|_| left.is_zero()) {
				Self::close_line(id, line);
				Self::sweep(&mut currency, &mut account)?;
			}
			Self::deposit_event(Event::DefaultSettled { currency: id, member, paid, written_off, left });
		}
		Self::save_account(id, &mut currency, &who, account)?;
		Currencies::<T>::insert(id, currency);
		Ok(())
	}
}
