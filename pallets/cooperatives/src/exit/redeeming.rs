//! The exit queue: how shares are redeemed, and what is due to a member is paid.

use frame_support::{
	dispatch::DispatchResult,
	ensure,
	sp_runtime::{
		helpers_128bit::multiply_by_rational_with_rounding, traits::SaturatedConversion, ArithmeticError,
		DispatchError, Rounding,
	},
	storage::with_storage_layer,
};

use crate::{ledger::Template, *};

/// How many shares of this value can be redeemed with the free money, so that at least `floor` of the capital remains.
/// It is the largest `k` with `money − k · value ≥ floor · (capital − k · value)`.
pub fn redeemable(money: Balance, capital: Balance, value: Balance, floor: Perbill) -> u32 {
	if value == 0 {
		return u32::MAX;
	}
	let Some(above) = money.checked_sub(floor.mul_ceil(capital)) else { return 0 };
	let rest = ONE.saturating_sub(floor.deconstruct().into());
	if rest == 0 {
		return u32::MAX;
	}
	// The value is less than 2^64, so this fits.
	let each = value.saturating_mul(rest);
	let shares = multiply_by_rational_with_rounding(above, ONE, each, Rounding::Down);
	shares.unwrap_or(Balance::MAX).saturated_into()
}

impl<T: Config> Pallet<T> {
	/// The weight of redeeming the shares of this many members, without the look at the wages.
	pub(crate) fn redeem_weight(members: u32) -> Weight {
		let entries = members.saturating_mul(2).saturating_add(PAYROLL_ENTRIES);
		let books = Self::look_at_books().saturating_add(Self::property_weight());
		let books = books.saturating_add(Self::post_weight(entries)).saturating_add(Self::look_at_items());
		T::WeightInfo::redeem_shares(members).saturating_add(books)
	}

	/// The least capital of the controls, and the debts that fall due within their horizon. Deposits and claims can fall due
	/// at any time.
	fn solvency_limits(id: CooperativeId) -> (Balance, Balance) {
		let Controls { least_capital, horizon, .. } = ControlsOf::<T>::get(id);
		let until = Self::now().saturating_add(horizon);
		let due = Self::bills_until(id, until).saturating_add(Self::loans_until(id, until));
		let due = due.saturating_add(Self::deposits_owed(id).unwrap_or(Balance::MAX));
		let unheld = Cooperatives::<T>::get(id).map(|cooperative| Self::unheld_claims(id, &cooperative.book));
		let unheld = unheld.and_then(|unheld| unheld.ok()).unwrap_or(Balance::MAX);
		(least_capital, due.saturating_add(unheld))
	}

	/// The share capital that can be redeemed by the balance sheet, and what limits it.
	fn solvency_left(
		books: &Books,
		(least_capital, due): &(Balance, Balance),
	) -> Result<(Balance, ledger::Limit), DispatchError> {
		let (shares, reserve, retained) =
			(debit(books.shares)?, debit(books.reserve)?, debit(books.retained)?);
		let least = debit((*least_capital).min(books.shares))?;
		let equity = reserve.checked_add(retained).and_then(|sum| sum.checked_add(books.result));
		// The part of the shares that is never redeemed is equity.
		let equity = equity.and_then(|sum| sum.checked_add(least)).ok_or(ArithmeticError::Overflow)?;
		let figures =
			ledger::Figures { assets: books.assets, equity, shares, reserve, retained, ..Default::default() };
		let due = debit((*due).min(ledger::MOST.unsigned_abs()))?;
		let (amount, limit) = ledger::redeemable(&figures, least, debit(books.free)?, due)
			.map_err(|_| ArithmeticError::Overflow)?;
		Ok((amount.max(0).unsigned_abs(), limit))
	}

	/// The share capital that can be redeemed now by the balance sheet, and what limits it.
	pub(crate) fn solvency(
		id: CooperativeId,
		books: &Books,
	) -> Result<(Balance, ledger::Limit), DispatchError> {
		Self::solvency_left(books, &Self::solvency_limits(id))
	}

	/// Redeems shares of the first members in the queue, at most `most` of them, and returns of how many.
	pub(crate) fn do_redeem_shares(id: CooperativeId, most: u32) -> Result<u32, DispatchError> {
		let mut cooperative = Self::live_cooperative(id)?;
		// Older debts to members come before the shares of others.
		ensure!(cooperative.unheld.is_none(), Error::<T>::NotHeld);
		let floor = Self::bylaws_at(id, cooperative.version)?.solvency;
		// Money that is due to others in wages redeems nobody.
		let mut books = Self::books_after_wages(id, &cooperative)?;
		let limits = Self::solvency_limits(id);
		let mut served = 0u32;
		while served < most && cooperative.queue.0 < cooperative.queue.1 {
			let place = cooperative.queue.0;
			let number = ExitQueue::<T>::get(id, place).ok_or(Error::<T>::UnknownMember)?;
			let mut member = Self::member(id, number)?;
			let due = matches!(member.standing, Standing::Leaving { from, .. } if from <= Self::now());
			if !due {
				break;
			}
			// A member who leaves before the period is closed would leave the loss to the others.
			let borne = !books.shares_lose();
			ensure!(borne || served > 0, Error::<T>::LossNotBorne);
			let value = cooperative.share_value;
			let solvent = Self::solvency_left(&books, &limits)?.0.checked_div(value).unwrap_or(Balance::MAX);
			let can = redeemable(books.free, books.shares, value, floor).min(solvent.saturated_into());
			let shares = can.min(member.shares);
			if !borne || (shares == 0 && member.shares > 0) {
				break;
			}
			Self::accrue_interest(id, &cooperative, &mut member)?;
			let amount = value.saturating_mul(shares.into());
			Self::reserve_for_claims(id, &cooperative.book, amount)?;
			Self::post_template(id, "Shares are redeemed", Template::ShareRedeemed, amount)?;
			books.free = books.free.checked_sub(amount).ok_or(ArithmeticError::Underflow)?;
			books.shares = books.shares.checked_sub(amount).ok_or(ArithmeticError::Underflow)?;
			member.due = member.due.checked_add(amount).ok_or(ArithmeticError::Overflow)?;
			let new = member.take_shares(shares, cooperative.period).ok_or(ArithmeticError::Underflow)?;
			member.subscribed = member.shares;
			cooperative.take_shares(shares, new)?;
			let left = member.shares == 0;
			if left {
				cooperative.queue.0 = place.checked_add(1).ok_or(ArithmeticError::Overflow)?;
				ExitQueue::<T>::remove(id, place);
				Self::mark_left(id, &mut member)?;
			}
			Members::<T>::insert(id, number, member);
			Cooperatives::<T>::insert(id, &cooperative);
			Self::deposit_event(Event::Redeemed { cooperative: id, member: number, shares, value, left });
			served = served.saturating_add(1);
			// A member who cannot receive money does not delay the others: it can be collected later.
			let _ = with_storage_layer(|| Self::do_collect(id, number));
			if !left {
				break;
			}
		}
		ensure!(served > 0, Error::<T>::NothingToRedeem);
		Ok(served)
	}

	/// Pays a member what is due. After the end it also pays the shares, and all at what it is worth by then. Anyone
	/// can collect for a member, so this ends no voice of a person: a running budget of the cooperative may still
	/// need it.
	pub(crate) fn do_collect(id: CooperativeId, number: MemberNo) -> DispatchResult {
		let mut cooperative = Self::cooperative(id)?;
		let mut member = Self::member(id, number)?;
		Self::accrue_interest(id, &cooperative, &mut member)?;
		if matches!(cooperative.state, State::Ended { .. }) && member.standing != Standing::Left {
			let shares = member.shares;
			let value = cooperative.share_value.saturating_mul(shares.into());
			member.due = member.due.checked_add(value).ok_or(ArithmeticError::Overflow)?;
			let new = member.take_shares(shares, cooperative.period).ok_or(ArithmeticError::Underflow)?;
			cooperative.take_shares(shares, new)?;
			member.subscribed = 0;
			let bylaws = Self::bylaws_at(id, cooperative.version)?;
			let person = matches!(member.who, Party::Person(_)) && bylaws.has_voice(member.class);
			if person && member.is_active() {
				ensure!(shares > 0 || member.due > 0, Error::<T>::NothingToCollect);
			} else {
				if member.is_active() {
					Self::count_voice(&mut cooperative, &bylaws, &member, false)?;
					Self::end_voice(id, number);
				}
				Self::mark_left(id, &mut member)?;
			}
			Cooperatives::<T>::insert(id, &cooperative);
		} else {
			ensure!(member.due > 0 || member.owed == 0, Error::<T>::NotHeld);
			ensure!(member.due > 0, Error::<T>::NothingToCollect);
		}
		let (to, due) = (Self::payee(&member), core::mem::take(&mut member.due));
		let amount = Self::pay_claim(id, &cooperative, &to, due, "A member is paid")?;
		Members::<T>::insert(id, number, member);
		Self::deposit_event(Event::Collected { cooperative: id, member: number, to, amount });
		Ok(())
	}
}
