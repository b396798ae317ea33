//! The part of the reserve that is not held as money.
//!
//! The controls say how much of the reserve is held as money; all of it, unless the members have lowered that. The members
//! can put the remainder into fixed assets, by a qualified resolution, and never pay a member with it. The reserve in the
//! books stays as it is. When an asset loses its value or is sold, free money is held in its place. The reserve's part of a
//! surplus can be no money yet. Free money is held for that, too, as soon as there is some.

use frame_support::{
	dispatch::DispatchResult,
	ensure,
	sp_runtime::{ArithmeticError, DispatchError},
	traits::{
		fungibles::hold::Mutate as _,
		tokens::{Fortitude::Polite, Precision::Exact, Restriction},
	},
};
use rochdale_primitives::{CooperativeId, Moment};

use super::{
	book::{booked, debit},
	MAX_ASSETS,
};
use crate::{
	ledger::{account, FixedAsset},
	*,
};

impl<T: Config> Pallet<T> {
	/// Whether an account belongs to a member, by any key of the person.
	fn is_of_member(id: CooperativeId, account: &T::AccountId) -> bool {
		let person = Self::person_of(account).map(Party::Person);
		let who = person.or_else(|| Accounts::<T>::get(account).map(Party::Cooperative));
		who.is_some_and(|who| MemberNumbers::<T>::contains_key(id, who))
	}

	/// The most of the reserve that can be in assets.
	fn most_invested(id: CooperativeId) -> Result<Balance, DispatchError> {
		let reserve = Self::booked_amount(id, account::RESERVE)?;
		// The part that is held is rounded up.
		Ok(reserve.saturating_sub(ControlsOf::<T>::get(id).reserve_in_cash.mul_ceil(reserve)))
	}

	/// Buys a fixed asset with money of the reserve.
	pub(crate) fn do_invest_reserve(
		id: CooperativeId,
		seller: T::AccountId,
		cost: Balance,
		residual: Balance,
		life: Moment,
	) -> DispatchResult {
		let cooperative = Self::live_cooperative(id)?;
		ensure!(FixedAssets::<T>::iter_key_prefix(id).count() < MAX_ASSETS, Error::<T>::TooManyItems);
		ensure!(cost > 0, Error::<T>::BadAmount);
		let from = Self::account_id(id);
		ensure!(seller != from && !Self::is_of_member(id, &seller), Error::<T>::ReservePaysNoMember);
		let invested = InvestedReserve::<T>::get(id).checked_add(cost).ok_or(ArithmeticError::Overflow)?;
		ensure!(invested <= Self::most_invested(id)?, Error::<T>::ReserveInCash);
		let amount = debit(cost)?;
		let asset = booked::<T, _>(FixedAsset::new(amount, debit(residual)?, Self::now(), life))?;
		let (reason, free) = (HoldReason::Reserve.into(), Restriction::Free);
		let book = cooperative.book;
		let given =
			T::Currencies::transfer_on_hold(book, &reason, &from, &seller, cost, Exact, free, Polite)?;
		// Otherwise the decay of the money would be in the cost of the asset.
		ensure!(given == cost, Error::<T>::TooLittleMoney);
		InvestedReserve::<T>::insert(id, invested);
		let postings = ledger::postings([
			(account::FIXED_ASSETS, amount),
			(account::CHAIN_CASH, amount.saturating_neg()),
		]);
		Self::post_bound(id, "The reserve is put into an asset", postings)?;
		let number = Self::next_number(id)?;
		FixedAssets::<T>::insert(id, number, asset);
		Self::deposit_event(Event::AssetAcquired { cooperative: id, number, cost, residual, life });
		Self::deposit_event(Event::ReserveInvested { cooperative: id, number, seller, cost, invested });
		Ok(())
	}

	/// Adds this amount of a surplus to the reserve, and holds free money for it, at most `most`. Returns how much is held.
	/// The remainder is in assets.
	pub(crate) fn raise_reserve(
		id: CooperativeId,
		book: &AssetOf<T>,
		amount: Balance,
		most: Balance,
	) -> Result<Balance, DispatchError> {
		let held = Self::add_to_reserve(id, book, amount.min(most));
		let missing = amount.checked_sub(held).ok_or(ArithmeticError::Underflow)?;
		if missing > 0 {
			let invested = InvestedReserve::<T>::get(id).checked_add(missing);
			InvestedReserve::<T>::insert(id, invested.ok_or(ArithmeticError::Overflow)?);
		}
		Ok(held)
	}

	/// Holds free money, at most `most`, for the part of the reserve that is no longer in assets, or that the controls
	/// want to be held. Returns how much. The books and all the money stay as they are.
	pub(crate) fn restore_reserve(
		id: CooperativeId,
		book: &AssetOf<T>,
		most: Balance,
	) -> Result<Balance, DispatchError> {
		let invested = InvestedReserve::<T>::get(id);
		if invested == 0 {
			return Ok(0);
		}
		let cost = Self::natural(id, account::FIXED_ASSETS)?.total();
		let depreciation = Self::natural(id, account::ACCUMULATED_DEPRECIATION)?.total();
		let worth = cost.saturating_add(depreciation).max(0).unsigned_abs();
		let may = Self::most_invested(id)?.min(worth);
		Self::hold_for_reserve(id, book, invested.saturating_sub(may).min(most))
	}

	/// Holds this much free money for the part of the reserve that was put into assets, as far as there is enough, and
	/// returns the amount.
	pub(crate) fn hold_for_reserve(
		id: CooperativeId,
		book: &AssetOf<T>,
		amount: Balance,
	) -> Result<Balance, DispatchError> {
		let invested = InvestedReserve::<T>::get(id);
		let held = Self::add_to_reserve(id, book, amount.min(invested));
		let left = invested.checked_sub(held).ok_or(ArithmeticError::Underflow)?;
		if left == 0 {
			InvestedReserve::<T>::remove(id);
		} else {
			InvestedReserve::<T>::insert(id, left);
		}
		if held > 0 {
			Self::deposit_event(Event::ReserveHeld { cooperative: id, amount: held, invested: left });
		}
		Ok(held)
	}
}
