//! The quotas: what is left of them, what a transaction takes, and what it gives back.

use frame_support::sp_runtime::{
	helpers_128bit::multiply_by_rational_with_rounding, traits::SaturatedConversion, Rounding,
};

use crate::*;

/// The quota that pays for a transaction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Quota {
	Own(MemberId),
	/// The quota for calls by office of the same member.
	Official(MemberId),
	Guest(Guest),
}

/// The index of an account's quota among those of its person.
fn place(key: GuestKey) -> usize {
	match key {
		GuestKey::Own | GuestKey::Disputed => 0,
		GuestKey::Offered => 1,
		GuestKey::Recovered => 2,
	}
}

/// A use of a quota that can still be corrected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Use {
	pub(crate) quota: Quota,
	/// When the quota would be full without this use.
	base: Micros,
	/// When it is full with this use.
	pub(crate) full_at: Micros,
	/// The cap and the refill time with which it was calculated.
	rules: (u64, Micros),
}

impl<T: Config> Pallet<T> {
	/// The quota of this account, as in [`Pallet::allowance`].
	pub fn info(who: &T::AccountId) -> Option<AllowanceInfo> {
		let quota = T::Membership::member(who)
			.map(Quota::Own)
			.or_else(|| T::Membership::guest(who).map(Quota::Guest))?;
		let now = Self::now();
		let (cap, refill) = Self::rules(quota, now)?;
		let full_at = Self::full_at(quota, now, refill);
		// The missing amount is rounded up, so the amount left is rounded down.
		let missing = scale(full_at.checked_sub(now)?, cap, refill, Rounding::Up)?;
		Some(AllowanceInfo {
			// The quota is full after the refill time at the latest, so no more than the cap can be missing.
			left: cap.checked_sub(missing)?,
			cap,
			full_at: full_at.div_ceil(MICROS_PER_MOMENT),
		})
	}

	/// What a transaction of this weight, class and length takes from a quota; `None` on overflow, which no quota
	/// covers.
	pub(crate) fn cost(weight: Weight, class: DispatchClass, length: usize, quota: Quota) -> Option<u64> {
		let weights = T::BlockWeights::get();
		let base = weights.get(class).base_extrinsic;
		let compute = weight.checked_add(&base)?.ref_time().div_ceil(1_000);
		let byte = match quota {
			Quota::Own(_) => T::LengthCost::get(),
			Quota::Official(_) | Quota::Guest(_) => T::LengthCost::get().min(OFFICIAL_LENGTH_COST),
		};
		compute.checked_add(byte.checked_mul(length.try_into().ok()?)?)
	}

	/// The cap in nanoseconds and the refill time in microseconds, if the rules give a quota. A quota that would be
	/// full only after the end of time is not given, because its use could not be recorded.
	fn rules(quota: Quota, now: Micros) -> Option<(u64, Micros)> {
		let (cap, refill) = match quota {
			Quota::Own(_) => (T::Cap::get(), T::RefillTime::get()),
			Quota::Official(_) => (OFFICIAL_CAP, OFFICIAL_REFILL),
			Quota::Guest(_) => (GUEST_CAP, GUEST_REFILL),
		};
		let refill = refill.checked_mul(MICROS_PER_MOMENT)?;
		now.checked_add(refill)?;
		(cap > 0 && refill > 0).then_some((cap, refill))
	}

	pub(crate) fn now() -> Micros {
		T::Time::now().as_micros().saturated_into()
	}

	/// When this quota is full: not before now, and not later than an empty one would be, whatever the rules were when
	/// it was used.
	fn full_at(quota: Quota, now: Micros, refill: Micros) -> Micros {
		// The sum does not overflow: `rules` has checked it.
		Self::stored(quota).unwrap_or_default().clamp(now, now.saturating_add(refill))
	}

	fn stored(quota: Quota) -> Option<Micros> {
		match quota {
			Quota::Own(id) => FullAt::<T>::get(id),
			Quota::Official(id) => OfficialFullAt::<T>::get(id),
			Quota::Guest(guest) => GuestsFullAt::<T>::get(guest.id)?.get(place(guest.as_what)).copied(),
		}
	}

	/// Stores when this quota is full after a use.
	pub(crate) fn store(used: &Use, full_at: Micros) {
		match used.quota {
			Quota::Own(id) => FullAt::<T>::insert(id, full_at),
			Quota::Official(id) => OfficialFullAt::<T>::insert(id, full_at),
			Quota::Guest(guest) => GuestsFullAt::<T>::mutate(guest.id, |all| {
				let stored = all.get_or_insert_default().get_mut(place(guest.as_what));
				stored.into_iter().for_each(|stored| *stored = full_at);
			}),
		}
	}

	/// The use of `cost` of this quota, if the quota covers it.
	pub(crate) fn try_use(quota: Quota, cost: u64) -> Option<Use> {
		let now = Self::now();
		let (cap, refill) = Self::rules(quota, now)?;
		let base = Self::full_at(quota, now, refill);
		let full_at = base.checked_add(scale(cost, refill, cap, Rounding::Up)?)?;
		let rules = (cap, refill);
		(full_at <= now.checked_add(refill)?).then_some(Use { quota, base, full_at, rules })
	}

	/// Gives back what a use did not need: it needed `cost`.
	pub(crate) fn return_unused(used: Use, cost: u64) {
		let (cap, refill) = used.rules;
		// Another value, or none, means that the transaction itself ended the membership. Then nothing is given back.
		if Self::stored(used.quota) != Some(used.full_at) {
			return;
		}
		let needed = scale(cost, refill, cap, Rounding::Up).and_then(|time| used.base.checked_add(time));
		// The cost is not more than was taken, so this time is not later either.
		let full_at = needed.map_or(used.full_at, |full_at| full_at.min(used.full_at));
		Self::store(&used, full_at);
		let (Quota::Own(id) | Quota::Official(id) | Quota::Guest(Guest { id, .. })) = used.quota;
		Self::deposit_event(Event::Used { id, cost, full_at });
	}
}

/// `amount · numerator / denominator`, if it fits.
fn scale(amount: u64, numerator: u64, denominator: u64, rounding: Rounding) -> Option<u64> {
	multiply_by_rational_with_rounding(amount.into(), numerator.into(), denominator.into(), rounding)?
		.try_into()
		.ok()
}
