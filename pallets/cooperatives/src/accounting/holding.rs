//! How free money is held for what a division owes.
//!
//! A division owes all of a surplus, although a part of it may be no money yet: customers pay later, or the money is held
//! elsewhere. Free money is then held for it: first for the reserve, then for the claims of members, period by period, the
//! oldest first. The commons are paid last. Nobody is paid for a period before all of its interest, or all of its patronage
//! in cash, is held. So nobody gains by being early.

use frame_support::{
	dispatch::DispatchResult,
	ensure,
	sp_runtime::{
		traits::{EnsureSub, EnsureSubAssign},
		ArithmeticError, DispatchError,
	},
};
use rochdale_primitives::CooperativeId;

use crate::{
	ledger::{account, Template},
	*,
};

impl<T: Config> Pallet<T> {
	/// The weight of holding money for what is owed, without the look at the wages.
	pub(crate) fn hold_weight() -> Weight {
		T::WeightInfo::hold_claims().saturating_add(Self::post_weight(1))
	}

	/// The free money without the wages that are due and the deposits, which members can want back at any moment.
	pub(crate) fn money_to_hold(id: CooperativeId, book: &AssetOf<T>) -> Result<Balance, DispatchError> {
		let free = Self::free(id, book);
		let wages = Self::owed_wages(id, book).min(free);
		Ok(free.ensure_sub(wages)?.saturating_sub(Self::deposits_owed(id)?))
	}

	/// The claims of members for which no money is held.
	pub(crate) fn unheld_claims(id: CooperativeId, book: &AssetOf<T>) -> Result<Balance, DispatchError> {
		let held = Self::held(id, book, HoldReason::Claims);
		Ok(Self::booked_amount(id, account::CLAIMS)?.saturating_sub(held))
	}

	/// Holds free money for what is owed since earlier periods.
	pub(crate) fn do_hold_claims(id: CooperativeId) -> DispatchResult {
		let mut cooperative = Self::live_cooperative(id)?;
		let money = Self::money_to_hold(id, &cooperative.book)?;
		let before = cooperative.unheld;
		let used = Self::hold_owed(id, &mut cooperative, money)?;
		ensure!(used > 0 || cooperative.unheld != before, Error::<T>::NothingToHold);
		Cooperatives::<T>::insert(id, cooperative);
		Ok(())
	}

	/// Holds at most this much free money for the reserve and the claims of one period, and pays the commons. Returns how
	/// much was used. The caller stores the cooperative.
	pub(crate) fn hold_owed(
		id: CooperativeId,
		cooperative: &mut Cooperative<T>,
		money: Balance,
	) -> Result<Balance, DispatchError> {
		let mut left = money;
		left.ensure_sub_assign(Self::restore_reserve(id, &cooperative.book, left)?)?;
		left.ensure_sub_assign(Self::hold_for_claims(id, cooperative, left)?)?;
		// A part is not paid: otherwise somebody could fill the books with payments of one unit.
		let commons = Self::booked_amount(id, account::COMMONS_PAYABLE)?;
		if cooperative.unheld.is_none() && commons <= left {
			left.ensure_sub_assign(Self::pay_commons(id, &cooperative.book, commons)?)?;
		}
		Ok(money.ensure_sub(left)?)
	}

	/// Holds at most this much free money for the oldest period whose claims are not held, and returns how much. When all
	/// patronage of the period is held, it can be claimed, and its time begins. The caller stores the cooperative.
	pub(crate) fn hold_for_claims(
		id: CooperativeId,
		cooperative: &mut Cooperative<T>,
		money: Balance,
	) -> Result<Balance, DispatchError> {
		let Some((number, missing)) = cooperative.unheld else { return Ok(0) };
		let amount = missing.min(money);
		let left = missing.ensure_sub(amount)?;
		Self::reserve_for_claims(id, &cooperative.book, amount)?;
		cooperative.unheld = Some((number, left));
		let mut until = None;
		if left == 0 {
			let next = number.checked_add(1).ok_or(ArithmeticError::Overflow)?;
			let closing = Periods::<T>::get(id, next).and_then(|period| period.closing);
			cooperative.unheld = closing.map(|closing| (next, closing.claims()));
			let mut period = Periods::<T>::get(id, number).ok_or(Error::<T>::UnknownPeriod)?;
			let version = period.version;
			if let Some(pool) = period.cash.as_mut() {
				// The bylaws of that time may be forgotten.
				let bylaws = Self::bylaws_at(id, version);
				let bylaws = bylaws.or_else(|_| Self::bylaws_at(id, cooperative.version))?;
				let end = Self::now().saturating_add(bylaws.claim_time);
				cooperative.claims_until = cooperative.claims_until.max(end);
				pool.until = Some(end);
				until = pool.until;
			}
			Periods::<T>::insert(id, number, period);
		}
		if amount > 0 {
			Self::deposit_event(Event::ClaimsHeld { cooperative: id, period: number, amount, left, until });
		}
		Ok(amount)
	}

	/// Pays the commons this much of what is owed to them, if they can receive it, and returns how much has arrived.
	pub(crate) fn pay_commons(
		id: CooperativeId,
		book: &AssetOf<T>,
		amount: Balance,
	) -> Result<Balance, DispatchError> {
		let given = Self::give(id, book, &T::Commons::get(), amount);
		Self::post_template(id, "The commons are paid", Template::CommonsPaid, given)?;
		Ok(given)
	}
}
