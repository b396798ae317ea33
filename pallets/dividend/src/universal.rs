//! The universal dividend: how it falls due, grows and is paid.

use frame_support::{
	defensive,
	dispatch::DispatchResult,
	ensure,
	sp_runtime::{
		helpers_128bit::multiply_by_rational_with_rounding,
		traits::{CheckedAdd, CheckedMul, CheckedSub, UniqueSaturatedInto, Zero},
		ArithmeticError, Perbill, Rounding,
	},
	traits::{
		fungible::{Inspect, Mutate},
		tokens::Provenance,
	},
};

use crate::*;

impl<T: Config> Pallet<T> {
	/// What this account can claim now; 0 if it is not the key of an active member.
	pub fn unclaimed_of(who: &T::AccountId) -> BalanceOf<T> {
		T::Membership::member(who).map(Self::unclaimed).unwrap_or_default()
	}

	/// What each member will be entitled to at the end of the period, if the roll does not change.
	pub fn next_amount() -> BalanceOf<T> {
		match T::Policy::get() {
			Policy::Fixed { amount } => amount,
			Policy::Growth { initial, rate, reevaluation } => match GrowingAmount::<T>::get() {
				None => initial,
				Some(growing) if Self::reevaluation_due(&growing, reevaluation) => {
					Self::reevaluated(growing.amount, rate, reevaluation, T::Membership::count())
				}
				Some(growing) => growing.amount,
			},
		}
	}

	fn reevaluation_due(growing: &Growing<BalanceOf<T>>, reevaluation: Moment) -> bool {
		!reevaluation.is_zero() && NextAt::<T>::get().is_some_and(|next| next >= growing.reevaluate_at)
	}

	/// `amount + rate · (mass / members) · (period / reevaluation)`, each step rounded down. It is `amount` if there is
	/// no member, or if the result would overflow.
	fn reevaluated(amount: BalanceOf<T>, rate: Perbill, reevaluation: Moment, members: u32) -> BalanceOf<T> {
		let mass: u128 = Entitled::<T>::get().unique_saturated_into();
		let growth = rate
			.mul_floor(mass)
			.checked_div(members.into())
			.and_then(|share| {
				let (period, reevaluation) = (T::Period::get().into(), reevaluation.into());
				multiply_by_rational_with_rounding(share, period, reevaluation, Rounding::Down)
			})
			.unwrap_or_default();
		let growth = BalanceOf::<T>::try_from(growth).ok();
		growth.and_then(|growth| amount.checked_add(&growth)).unwrap_or(amount)
	}

	/// Lets all dividends up to `now` fall due. If there is a re-evaluation in between, only those before it fall due,
	/// and the others follow in the next block. O(1).
	pub(crate) fn fall_due(now: Moment) {
		if now.is_zero() {
			return;
		}
		let period = T::Period::get();
		let next = match NextAt::<T>::get() {
			// A shorter period begins at once. Otherwise a vote for ten years instead of ten days would hold for ten
			// years, whatever was voted after it.
			Some(next) => next.min(now.saturating_add(period)),
			None => {
				// The clock has just started. The first dividend is for the first day.
				NextAt::<T>::put(now);
				now
			}
		};
		if now < next {
			if NextAt::<T>::get() != Some(next) {
				NextAt::<T>::put(next);
			}
			return;
		}
		if period.is_zero() {
			NextAt::<T>::put(now);
			return;
		}
		let members = T::Membership::count();
		let due = now.saturating_sub(next).checked_div(period).unwrap_or_default().saturating_add(1);
		let (amount, periods) = match T::Policy::get() {
			Policy::Fixed { amount } => {
				GrowingAmount::<T>::kill();
				(amount, due)
			}
			Policy::Growth { initial, rate, reevaluation } => {
				let growing = Self::grow(next, initial, rate, reevaluation, members);
				// Only the periods before the next re-evaluation have this amount.
				let before = growing
					.reevaluate_at
					.saturating_sub(1)
					.saturating_sub(next)
					.checked_div(period)
					.unwrap_or_default()
					.saturating_add(1);
				(growing.amount, if reevaluation.is_zero() { due } else { due.min(before) })
			}
		};
		// This is not later than a period from now, or the end of time. So a shorter period can begin at once, as
		// above.
		let next_at = next.saturating_add(period.saturating_mul(periods));
		NextAt::<T>::put(next_at);
		let per_member = amount.checked_mul(&periods.unique_saturated_into());
		let sums = per_member.and_then(|each| {
			let all = each.checked_mul(&members.into())?;
			Some((Accrued::<T>::get().checked_add(&each)?, Entitled::<T>::get().checked_add(&all)?))
		});
		match sums {
			Some((accrued, entitled)) => {
				Accrued::<T>::put(accrued);
				Entitled::<T>::put(entitled);
				Self::deposit_event(Event::FellDue { periods, amount, members, next_at });
			}
			None => Self::deposit_event(Event::Skipped { periods }),
		}
	}

	/// The growing amount for the period due at `next`, computed anew if its time has come.
	fn grow(
		next: Moment,
		initial: BalanceOf<T>,
		rate: Perbill,
		reevaluation: Moment,
		members: u32,
	) -> Growing<BalanceOf<T>> {
		let growing = match GrowingAmount::<T>::get() {
			None => Growing { amount: initial, reevaluate_at: next.saturating_add(reevaluation) },
			Some(growing) if Self::reevaluation_due(&growing, reevaluation) => {
				let new = Self::reevaluated(growing.amount, rate, reevaluation, members);
				Self::deposit_event(Event::Reevaluated {
					old: growing.amount,
					new,
					mass: Entitled::<T>::get(),
					members,
				});
				// This is never in the past. After the time was shortened, or after a long sleep, one re-evaluation per
				// block catches up.
				let reevaluate_at = growing.reevaluate_at.saturating_add(reevaluation);
				Growing { amount: new, reevaluate_at: reevaluate_at.max(next.saturating_add(1)) }
			}
			// A shorter time between two re-evaluations also begins at once.
			Some(growing) if !reevaluation.is_zero() => {
				let latest = next.saturating_add(reevaluation);
				Growing { reevaluate_at: growing.reevaluate_at.min(latest), ..growing }
			}
			Some(growing) => growing,
		};
		GrowingAmount::<T>::put(growing);
		growing
	}

	/// Pays to `who` what `id` has not claimed.
	pub(crate) fn pay(id: MemberId, who: T::AccountId) -> DispatchResult {
		let amount = Self::unclaimed(id);
		ensure!(!amount.is_zero(), Error::<T>::NothingToClaim);
		T::Currency::can_deposit(&who, amount, Provenance::Minted)
			.into_result()
			.map_err(|_| Error::<T>::BelowMinimumBalance)?;
		let paid = PaidOut::<T>::get().checked_add(&amount).ok_or(ArithmeticError::Overflow)?;
		T::Currency::mint_into(&who, amount)?;
		PaidOut::<T>::put(paid);
		ClaimedUpTo::<T>::insert(id, Accrued::<T>::get());
		Self::deposit_event(Event::Claimed { id, who, amount });
		Ok(())
	}

	/// Pays a person who is no longer a member what is due until now, and removes their entry.
	pub(crate) fn leave_universal(id: MemberId, who: &T::AccountId) {
		let amount = Self::unclaimed(id);
		if !amount.is_zero() && Self::pay(id, who.clone()).is_err() {
			let (commons, paid) = (T::Commons::get(), PaidOut::<T>::get().checked_add(&amount));
			let receives = || {
				let can = T::Currency::can_deposit(&commons, amount, Provenance::Minted).into_result();
				can.is_ok() && T::Currency::mint_into(&commons, amount).is_ok()
			};
			match (paid.filter(|_| receives()), Entitled::<T>::get().checked_sub(&amount)) {
				(Some(paid), _) => {
					PaidOut::<T>::put(paid);
					Self::deposit_event(Event::LeftToCommons { id, amount });
				}
				(None, Some(entitled)) => {
					Entitled::<T>::put(entitled);
					Self::deposit_event(Event::Forfeited { id, amount });
				}
				// The amount is part of what all are entitled to, so this cannot happen.
				(None, None) => {
					defensive!("somebody is owed more than all are entitled to");
				}
			}
		}
		ClaimedUpTo::<T>::remove(id);
	}
}
