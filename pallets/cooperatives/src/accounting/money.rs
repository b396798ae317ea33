//! The money on a cooperative's account: what is free, what is held, and how it is paid.

use frame_support::{
	dispatch::DispatchResult,
	ensure,
	sp_runtime::{traits::EnsureSub, ArithmeticError, DispatchError},
	storage::with_storage_layer,
	traits::{
		fungibles::{hold::Inspect as _, hold::Mutate as _, Inspect},
		tokens::{
			Fortitude::{Force, Polite},
			Precision::Exact,
			Preservation, Restriction,
		},
	},
};

use crate::{ledger::account, *};

impl<T: Config> Pallet<T> {
	/// The amount that is held on a cooperative's account for this reason.
	pub(crate) fn held(id: CooperativeId, book: &AssetOf<T>, reason: HoldReason) -> Balance {
		T::Currencies::balance_on_hold(book.clone(), &reason.into(), &Self::account_id(id))
	}

	/// The amount that can be put into the reserve and the claims: the money that can be spent, and the money that is
	/// frozen.
	pub(crate) fn bookable(id: CooperativeId, book: &AssetOf<T>) -> Balance {
		let account = Self::account_id(id);
		T::Currencies::reducible_balance(book.clone(), &account, Preservation::Protect, Force)
	}

	/// The amount that a cooperative can spend.
	pub(crate) fn free(id: CooperativeId, book: &AssetOf<T>) -> Balance {
		let account = Self::account_id(id);
		T::Currencies::reducible_balance(book.clone(), &account, Preservation::Protect, Polite)
	}

	/// What the account would have of the book currency, free and held, without what is in the day book. The books have a
	/// bound, and money beyond it is not explained by anybody.
	pub(crate) fn money(id: CooperativeId, book: &AssetOf<T>) -> Balance {
		let all = T::Currencies::total_balance(book.clone(), &Self::account_id(id));
		let (came, went) = DayBooks::<T>::get(id).map_or((0, 0), |day| {
			let (paid, returned) = (day.deposits.max(0), day.deposits.min(0));
			let sales = day.members.saturating_add(day.others).saturating_add(day.shares);
			let (brought, taken) = (day.exchanged.max(0).unsigned_abs(), day.exchanged.min(0).unsigned_abs());
			let came = sales.saturating_add(paid.unsigned_abs()).saturating_add(brought);
			let debts = day.bills.saturating_add(day.loans).saturating_add(day.interest);
			let went =
				day.wages.saturating_add(returned.unsigned_abs()).saturating_add(taken).saturating_add(debts);
			(came, went)
		});
		all.saturating_add(went).saturating_sub(came).min(ledger::MOST.unsigned_abs())
	}

	/// Puts free money into the claims.
	pub(crate) fn reserve_for_claims(
		id: CooperativeId,
		book: &AssetOf<T>,
		amount: Balance,
	) -> DispatchResult {
		if amount == 0 {
			return Ok(());
		}
		T::Currencies::hold(book.clone(), &HoldReason::Claims.into(), &Self::account_id(id), amount)
	}

	/// Puts free money into the reserve, as far as there is enough, and returns the amount. (If the money is held
	/// elsewhere, the remainder stays undivided, and comes with the next closing.)
	pub(crate) fn add_to_reserve(id: CooperativeId, book: &AssetOf<T>, amount: Balance) -> Balance {
		let amount = amount.min(Self::bookable(id, book));
		if amount == 0 {
			return 0;
		}
		let reason = HoldReason::Reserve.into();
		match T::Currencies::hold(book.clone(), &reason, &Self::account_id(id), amount) {
			Ok(()) => amount,
			Err(_) => 0,
		}
	}

	/// Turns claims that nobody has any more into free money, and returns the amount.
	pub(crate) fn release_claims(
		id: CooperativeId,
		book: &AssetOf<T>,
		amount: Balance,
	) -> Result<Balance, DispatchError> {
		// If the currency was removed, nothing is held, and nothing can be released.
		if amount == 0 {
			return Ok(0);
		}
		let (reason, account) = (HoldReason::Claims.into(), Self::account_id(id));
		T::Currencies::release(book.clone(), &reason, &account, amount, Exact)
	}

	/// Pays an amount out of the claims, and returns how much arrived. This is less if there is no free money on the
	/// account that bears the decay of the currency, or its levy.
	pub(crate) fn pay_held(
		id: CooperativeId,
		book: &AssetOf<T>,
		to: &T::AccountId,
		amount: Balance,
	) -> Result<Balance, DispatchError> {
		let (reason, account) = (HoldReason::Claims.into(), Self::account_id(id));
		let free = Restriction::Free;
		T::Currencies::transfer_on_hold(book.clone(), &reason, &account, to, amount, Exact, free, Polite)
	}

	/// Pays a member's claim in full, or fails. So nobody can choose for the member a moment in which the claim is
	/// worth less. It can be paid once there is free money again that bears the decay. After the end there will be
	/// none, so the claim is paid at what it is worth then: if less is held than all claims, it is paid its part of that.
	/// Posts the payment with this text, and returns the amount that arrived.
	pub(crate) fn pay_claim(
		id: CooperativeId,
		cooperative: &Cooperative<T>,
		to: &T::AccountId,
		amount: Balance,
		text: &str,
	) -> Result<Balance, DispatchError> {
		if amount == 0 {
			return Ok(0);
		}
		// The heir has got what nobody collected in time.
		ensure!(!matches!(cooperative.state, State::Clearing { .. }), Error::<T>::NothingToCollect);
		let mut covered = amount;
		// If the currency was removed, the payment fails, and the claim stays.
		if cooperative.has_ended() && T::Currencies::asset_exists(cooperative.book.clone()) {
			let claims = Self::booked_amount(id, account::CLAIMS)?;
			let held = Self::held(id, &cooperative.book, HoldReason::Claims).min(claims);
			covered = part(amount, held, claims).ok_or(ArithmeticError::Overflow)?;
		}
		let paid = if covered > 0 { Self::pay_held(id, &cooperative.book, to, covered)? } else { 0 };
		ensure!(paid == amount || cooperative.has_ended(), Error::<T>::TooLittleMoney);
		let postings = ledger::postings([
			(account::CLAIMS, debit(amount)?),
			(account::CHAIN_CASH, credit(covered)?),
			(account::SURPLUS, credit(amount.ensure_sub(covered)?)?),
		]);
		Self::post(id, text, postings)?;
		Ok(paid)
	}

	/// Pays free money of any currency to somebody, and returns the amount that arrived. It pays nothing if they cannot
	/// receive it. It holds the money first, because a hold never takes the money that keeps the account alive.
	pub(crate) fn give(id: CooperativeId, asset: &AssetOf<T>, to: &T::AccountId, amount: Balance) -> Balance {
		let from = Self::account_id(id);
		if amount == 0 || *to == from {
			return 0;
		}
		let reason = HoldReason::Claims.into();
		let paid = with_storage_layer(|| {
			T::Currencies::hold(asset.clone(), &reason, &from, amount)?;
			let paid = Self::pay_held(id, asset, to, amount)?;
			// A levy can take all of it.
			ensure!(paid > 0, Error::<T>::TooLittleMoney);
			Ok::<_, DispatchError>(paid)
		});
		paid.unwrap_or_default()
	}
}
