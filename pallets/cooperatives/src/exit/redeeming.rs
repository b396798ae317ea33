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

use crate::*;

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
	/// Redeems shares of the first members in the queue, at most `most` of them, and returns of how many.
	pub(crate) fn do_redeem_shares(id: CooperativeId, most: u32) -> Result<u32, DispatchError> {
		let mut cooperative = Self::live_cooperative(id)?;
		let floor = Self::bylaws_at(id, cooperative.version)?.solvency;
		// Money that is due to others in wages redeems nobody.
		let wages = Self::owed_wages(id, &cooperative.book);
		let mut served = 0u32;
		while served < most && cooperative.queue.0 < cooperative.queue.1 {
			let place = cooperative.queue.0;
			let number = ExitQueue::<T>::get(id, place).ok_or(Error::<T>::UnknownMember)?;
			let mut member = Self::member(id, number)?;
			let due = matches!(member.standing, Standing::Leaving { from, .. } if from <= Self::now());
			if !due {
				break;
			}
			let books = Self::books_less(id, &cooperative, wages)?;
			// A member who leaves before the period is closed would leave the loss to the others.
			let borne = !books.shares_lose();
			ensure!(borne || served > 0, Error::<T>::LossNotBorne);
			let value = cooperative.share_value;
			let can = redeemable(books.free, books.shares, value, floor);
			let shares = can.min(member.shares);
			if !borne || (shares == 0 && member.shares > 0) {
				break;
			}
			Self::accrue_interest(id, &cooperative, &mut member)?;
			let amount = value.saturating_mul(shares.into());
			Self::reserve_for_claims(id, &cooperative.book, amount)?;
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
			ensure!(member.due > 0, Error::<T>::NothingToCollect);
		}
		let (to, due) = (Self::payee(&member), core::mem::take(&mut member.due));
		let amount = Self::pay_claim(id, &cooperative, &to, due)?;
		Members::<T>::insert(id, number, member);
		Self::deposit_event(Event::Collected { cooperative: id, member: number, to, amount });
		Ok(())
	}
}
