//! How members leave: notice, expulsion, the exit queue, redemption.

use frame_support::{
	dispatch::DispatchResult,
	ensure,
	sp_runtime::{
		helpers_128bit::multiply_by_rational_with_rounding, traits::SaturatedConversion, ArithmeticError,
		DispatchError, Rounding,
	},
	storage::with_storage_layer,
	traits::fungibles::Inspect,
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
	/// Gives a member a place in the exit queue, and ends their voice. All must give notice except those who are gone.
	/// Stores the member and the cooperative.
	pub(crate) fn begin_leaving(
		id: CooperativeId,
		cooperative: &mut Cooperative<T>,
		bylaws: &Bylaws<T>,
		number: MemberNo,
		mut member: Member<T>,
		why: Why,
	) -> DispatchResult {
		ensure!(member.is_active(), Error::<T>::NotActive);
		let notice = if why == Why::Gone { 0 } else { bylaws.notice };
		let from = Self::now().saturating_add(notice);
		Self::count_voice(cooperative, bylaws, &member, false)?;
		let place = cooperative.queue.1;
		cooperative.queue.1 = place.checked_add(1).ok_or(ArithmeticError::Overflow)?;
		member.standing = Standing::Leaving { place, from };
		member.subscribed = member.shares;
		Self::end_voice(id, number);
		Queue::<T>::insert(id, place, number);
		Members::<T>::insert(id, number, member);
		Cooperatives::<T>::insert(id, &*cooperative);
		Self::deposit_event(Event::Leaving { cooperative: id, member: number, why, place, from });
		Ok(())
	}

	pub(crate) fn do_leave(id: CooperativeId, key: &T::AccountId) -> DispatchResult {
		let mut cooperative = Self::open(id)?;
		let bylaws = Self::bylaws_at(id, cooperative.version)?;
		let (number, member) = Self::own_place(id, key)?;
		Self::ensure_undisputed(key)?;
		Self::begin_leaving(id, &mut cooperative, &bylaws, number, member, Why::Notice)
	}

	pub(crate) fn do_report_loss(id: CooperativeId, number: MemberNo) -> DispatchResult {
		let mut cooperative = Self::open(id)?;
		let bylaws = Self::bylaws_at(id, cooperative.version)?;
		let member = Self::member(id, number)?;
		let (lives, for_good) = match member.who {
			Who::Person(person) => (T::Membership::is_active(person), false),
			Who::Cooperative(other) => (Self::open(other).is_ok(), true),
		};
		match member.standing {
			Standing::Missing { from, appealed: true } if lives => {
				// A member who is to be expelled does not escape that by being reported.
				let standing = Standing::Expelling { from, appealed: true };
				Members::<T>::insert(id, number, Member { standing, ..member });
				Self::deposit_event(Event::Returned { cooperative: id, member: number });
				return Ok(());
			}
			Standing::Missing { .. } if lives => {
				Self::reinstate(id, number, member);
				return Ok(());
			}
			_ if lives => return Err(Error::<T>::StillAPerson.into()),
			_ if for_good => {}
			Standing::Missing { from, .. } if Self::now() < from => {
				return Err(Error::<T>::TooEarlyToReport.into())
			}
			// After this time nobody has reported them again, and they may have been back. So the time begins anew.
			Standing::Missing { from, .. } if Self::now() <= from.saturating_add(bylaws.defence) => {}
			// The members need not decide on the appeal of a person who is gone.
			Standing::Active | Standing::Missing { .. } | Standing::Expelling { appealed: true, .. } => {
				Self::miss(id, number, member, bylaws.defence);
				return Ok(());
			}
			// How they leave is decided already.
			_ => return Err(Error::<T>::NotActive.into()),
		}
		Self::begin_leaving(id, &mut cooperative, &bylaws, number, member, Why::Gone)
	}

	/// Gives a person time to return to the community: they may only have renewed too late.
	fn miss(id: CooperativeId, number: MemberNo, mut member: Member<T>, time: Moment) {
		let from = Self::now().saturating_add(time);
		let appealed = matches!(
			member.standing,
			Standing::Expelling { appealed: true, .. } | Standing::Missing { appealed: true, .. }
		);
		member.standing = Standing::Missing { from, appealed };
		Members::<T>::insert(id, number, member);
		Self::deposit_event(Event::Missed { cooperative: id, member: number, from });
	}

	/// Restores the standing of a member who stays.
	fn reinstate(id: CooperativeId, number: MemberNo, mut member: Member<T>) {
		member.standing = Standing::Active;
		Members::<T>::insert(id, number, member);
		Self::deposit_event(Event::Reinstated { cooperative: id, member: number });
	}

	/// Redeems shares of the first members in the queue, at most `most` of them, and returns of how many.
	pub(crate) fn do_redeem(id: CooperativeId, most: u32) -> Result<u32, DispatchError> {
		let mut cooperative = Self::open(id)?;
		let floor = Self::bylaws_at(id, cooperative.version)?.solvency;
		// Money that is due to others in wages redeems nobody.
		let wages = Self::owed_wages(id, &cooperative.book);
		let mut served = 0u32;
		while served < most && cooperative.queue.0 < cooperative.queue.1 {
			let place = cooperative.queue.0;
			let number = Queue::<T>::get(id, place).ok_or(Error::<T>::UnknownMember)?;
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
			Self::settle(id, &cooperative, &mut member)?;
			let amount = value.saturating_mul(shares.into());
			Self::to_claims(id, &cooperative.book, amount)?;
			member.due = member.due.checked_add(amount).ok_or(ArithmeticError::Overflow)?;
			let new = member.take_shares(shares, cooperative.period).ok_or(ArithmeticError::Underflow)?;
			member.subscribed = member.shares;
			cooperative.take_shares(shares, new)?;
			let left = member.shares == 0;
			if left {
				cooperative.queue.0 = place.checked_add(1).ok_or(ArithmeticError::Overflow)?;
				Queue::<T>::remove(id, place);
				Self::retire(id, &mut member)?;
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

	/// Records that a member has left. The caller stores the member.
	pub(crate) fn retire(id: CooperativeId, member: &mut Member<T>) -> DispatchResult {
		member.standing = Standing::Left;
		Self::forget(id, member.who)
	}

	/// Removes the link from a person or cooperative to their number.
	pub(crate) fn forget(id: CooperativeId, who: Who) -> DispatchResult {
		Numbers::<T>::remove(id, who);
		Self::left_by(who)
	}

	/// Lowers the count of memberships, if the former member is a cooperative.
	pub(crate) fn left_by(who: Who) -> DispatchResult {
		let Who::Cooperative(other) = who else { return Ok(()) };
		Cooperatives::<T>::try_mutate(other, |other| {
			if let Some(other) = other {
				other.memberships = other.memberships.checked_sub(1).ok_or(ArithmeticError::Underflow)?;
			}
			Ok(())
		})
	}

	/// Pays a member what is due. After the end it also pays the shares, and all at what it is worth by then. Anyone
	/// can collect for a member, so this ends no voice of a person: a running budget of the cooperative may still
	/// need it.
	pub(crate) fn do_collect(id: CooperativeId, number: MemberNo) -> DispatchResult {
		let mut cooperative = Self::cooperative(id)?;
		let mut member = Self::member(id, number)?;
		Self::settle(id, &cooperative, &mut member)?;
		if matches!(cooperative.state, State::Ended { .. }) && member.standing != Standing::Left {
			let shares = member.shares;
			let value = cooperative.share_value.saturating_mul(shares.into());
			member.due = member.due.checked_add(value).ok_or(ArithmeticError::Overflow)?;
			let new = member.take_shares(shares, cooperative.period).ok_or(ArithmeticError::Underflow)?;
			cooperative.take_shares(shares, new)?;
			member.subscribed = 0;
			let bylaws = Self::bylaws_at(id, cooperative.version)?;
			let person = matches!(member.who, Who::Person(_)) && bylaws.has_voice(member.class);
			if person && member.is_active() {
				ensure!(shares > 0 || member.due > 0, Error::<T>::NothingToCollect);
			} else {
				if member.is_active() {
					Self::count_voice(&mut cooperative, &bylaws, &member, false)?;
					Self::end_voice(id, number);
				}
				Self::retire(id, &mut member)?;
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

	pub(crate) fn do_expel(id: CooperativeId, number: MemberNo, reason: Reference) -> DispatchResult {
		let bylaws = Self::bylaws_at(id, Self::open(id)?.version)?;
		let mut member = Self::member(id, number)?;
		ensure!(member.standing == Standing::Active, Error::<T>::NotActive);
		ensure!(bylaws::is_text(&reason), Error::<T>::NoReason);
		let from = Self::now().saturating_add(bylaws.defence);
		member.standing = Standing::Expelling { from, appealed: false };
		Members::<T>::insert(id, number, member);
		Self::deposit_event(Event::Expelled { cooperative: id, member: number, reason, from });
		Ok(())
	}

	pub(crate) fn do_appeal(id: CooperativeId, key: &T::AccountId, reason: Reference) -> DispatchResult {
		let (number, mut member) = Self::own_place(id, key)?;
		let Standing::Expelling { from, appealed } = member.standing else {
			return Err(Error::<T>::NotExpelled.into());
		};
		ensure!(!appealed && Self::now() < from, Error::<T>::TooLateToAppeal);
		member.standing = Standing::Expelling { from, appealed: true };
		Members::<T>::insert(id, number, member);
		Self::deposit_event(Event::Appealed { cooperative: id, member: number, reason });
		Ok(())
	}

	pub(crate) fn do_hear_appeal(id: CooperativeId, number: MemberNo, expel: bool) -> DispatchResult {
		let mut cooperative = Self::open(id)?;
		let member = Self::member(id, number)?;
		let Standing::Expelling { appealed, .. } = member.standing else {
			return Err(Error::<T>::NotExpelled.into());
		};
		if expel {
			ensure!(appealed, Error::<T>::NotAppealed);
			let bylaws = Self::bylaws_at(id, cooperative.version)?;
			return Self::begin_leaving(id, &mut cooperative, &bylaws, number, member, Why::Expelled);
		}
		Self::reinstate(id, number, member);
		Ok(())
	}

	pub(crate) fn do_carry_out_expulsion(id: CooperativeId, number: MemberNo) -> DispatchResult {
		let mut cooperative = Self::open(id)?;
		let member = Self::member(id, number)?;
		let Standing::Expelling { from, appealed } = member.standing else {
			return Err(Error::<T>::NotExpelled.into());
		};
		ensure!(!appealed && Self::now() >= from, Error::<T>::TooEarlyToExpel);
		let bylaws = Self::bylaws_at(id, cooperative.version)?;
		Self::begin_leaving(id, &mut cooperative, &bylaws, number, member, Why::Expelled)
	}

	pub(crate) fn do_remove_member(id: CooperativeId, number: MemberNo) -> DispatchResult {
		let member = Self::member(id, number)?;
		// A claim in a currency that no longer exists is never paid, and must not keep the place and the deposit.
		let book = || Cooperatives::<T>::get(id).map(|cooperative| cooperative.book);
		let lost = member.due > 0 && !book().is_some_and(T::Currencies::asset_exists);
		let gone = member.standing == Standing::Left && (member.due == 0 || lost) && member.periods == 0;
		let contested = AllRecords::<T>::get(id, number).open.iter().any(|record| record.contested);
		ensure!(gone && !contested && !Self::is_owed_wages(id, number), Error::<T>::NotGone);
		Members::<T>::remove(id, number);
		Self::remove_person(member.who)?;
		AllRecords::<T>::remove(id, number);
		if lost {
			Self::deposit_event(Event::ClaimLost { cooperative: id, member: number, amount: member.due });
		}
		let (payer, deposit) = member.deposit;
		deposit.drop(&payer)?;
		Self::deposit_event(Event::Removed { cooperative: id, member: number });
		Ok(())
	}
}
