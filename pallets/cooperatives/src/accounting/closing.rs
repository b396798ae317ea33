//! The periods: how one begins, and how it is closed.

use frame_support::{
	dispatch::DispatchResult,
	ensure,
	sp_runtime::{
		traits::{EnsureAdd, EnsureAddAssign, EnsureMul, EnsureSub, EnsureSubAssign},
		ArithmeticError, DispatchError,
	},
	traits::fungibles::hold::Mutate as _,
	traits::tokens::Precision::BestEffort,
};

use crate::*;

impl<T: Config> Pallet<T> {
	/// The open period of a cooperative.
	pub(crate) fn open_period(
		id: CooperativeId,
		cooperative: &Cooperative<T>,
	) -> Result<Period, DispatchError> {
		Ok(Periods::<T>::get(id, cooperative.period).ok_or(Error::<T>::UnknownPeriod)?)
	}

	/// Begins a period under this version of the bylaws.
	pub(crate) fn begin_period(id: CooperativeId, period: PeriodNo, version: Version) {
		let began_at = Self::now();
		let period_record = Period {
			version,
			began_at,
			units: 0,
			contestable_until: 0,
			closing: None,
			cash: None,
			revolved: None,
		};
		Periods::<T>::insert(id, period, period_record);
	}

	/// Closes the open period, at the same cost for any number of members. Wages that are due are no surplus: the
	/// period is closed as if they were paid.
	pub(crate) fn do_close_period(id: CooperativeId) -> DispatchResult {
		let mut cooperative = Self::live_cooperative(id)?;
		let number = cooperative.period;
		let mut period = Self::open_period(id, &cooperative)?;
		let bylaws = Self::bylaws_at(id, period.version)?;
		let now = Self::now();
		let over = now >= period.began_at.saturating_add(bylaws.period) && now > period.contestable_until;
		ensure!(over, Error::<T>::PeriodNotOver);
		let all = Self::books(id, &cooperative)?;
		// While the account is frozen nothing could be paid, and members who have worked would get nothing.
		let frozen = all.free == 0 && Self::bookable(id, &cooperative.book) > 0;
		ensure!(!frozen, Error::<T>::Frozen);
		let books = Self::books_less(id, &cooperative, Self::owed_wages(id, &cooperative.book))?;
		let mut closing = Closing {
			at: now,
			flow: bylaws.waterfall,
			result: books.result,
			wages: all.free.ensure_sub(books.free)?,
			shares: cooperative.shares,
			new_shares: cooperative.new_shares,
			value_before: cooperative.share_value,
			..Default::default()
		};
		// If the members have lowered the par value since, the new value counts.
		let par = Self::bylaws_at(id, cooperative.version)?.par;
		if books.result < 0 {
			Self::bear_loss(id, &mut cooperative, books.result.unsigned_abs(), &mut closing)?;
		} else {
			Self::share_surplus(id, &mut cooperative, &bylaws, par, &period, &books, &mut closing)?;
		}
		if cooperative.shares == 0 {
			// Without shares, a value below par is nobody's loss any more.
			cooperative.share_value = par;
		}
		closing.value_after = cooperative.share_value;
		if closing.value_before < closing.value_after && closing.value_after == par {
			cooperative.payable_since = now;
		}
		let until = now.saturating_add(bylaws.claim_time);
		if period.units > 0 {
			let (all, units) = (closing.cash, period.units);
			period.cash = Some(Pool { all, left: all, units, until });
			cooperative.claims_until = cooperative.claims_until.max(until);
		}
		if closing.retained > 0 {
			// There is room: with a full list, all patronage would be paid in cash.
			let pushed = cooperative.retained.try_push((number, closing.retained));
			ensure!(pushed.is_ok(), Error::<T>::UnknownPeriod);
		}
		period.closing = Some(closing.clone());
		let (version, units) = (period.version, period.units);
		Periods::<T>::insert(id, number, period);
		cooperative.period = number.checked_add(1).ok_or(ArithmeticError::Overflow)?;
		cooperative.new_shares = 0;
		Self::begin_period(id, cooperative.period, cooperative.version);
		Cooperatives::<T>::insert(id, cooperative);
		Self::deposit_event(Event::PeriodClosed { cooperative: id, period: number, version, units, closing });
		Ok(())
	}

	/// A loss reduces first retained patronage, then the shares, and last the reserve.
	pub(crate) fn bear_loss(
		id: CooperativeId,
		cooperative: &mut Cooperative<T>,
		loss: Balance,
		closing: &mut Closing,
	) -> DispatchResult {
		let mut all = cooperative.retained_sum()?;
		let mut left = loss.min(all);
		closing.loss_to_retained = left;
		// Each period bears its part of what is left, rounded down. So the newest period bears what was rounded.
		for (_, retained) in cooperative.retained.iter_mut() {
			let share = part(*retained, left, all).ok_or(ArithmeticError::Overflow)?;
			all.ensure_sub_assign(*retained)?;
			left.ensure_sub_assign(share)?;
			retained.ensure_sub_assign(share)?;
		}
		cooperative.retained.retain(|(_, retained)| *retained > 0);
		let loss = loss.ensure_sub(closing.loss_to_retained)?;
		let capital = cooperative.capital();
		let borne = loss.min(capital);
		if loss > 0 && cooperative.shares > 0 {
			let shares = Balance::from(cooperative.shares);
			let kept = capital.ensure_sub(borne)?;
			cooperative.share_value = kept.checked_div(shares).unwrap_or_default();
			let worth = cooperative.capital();
			closing.loss_to_shares = capital.ensure_sub(worth)?;
			// The amount that cannot be divided among the shares.
			closing.remainder = kept.ensure_sub(worth)?;
			Self::add_to_reserve(id, &cooperative.book, closing.remainder);
		}
		let loss = loss.ensure_sub(borne)?;
		if loss > 0 {
			// Only a currency that decays takes held money, when nothing is free.
			let (reason, account) = (HoldReason::Reserve.into(), Self::account_id(id));
			let book = cooperative.book.clone();
			let released = T::Currencies::release(book, &reason, &account, loss, BestEffort);
			closing.loss_to_reserve = released.unwrap_or_default();
		}
		Ok(())
	}

	/// Distributes a surplus through the waterfall.
	fn share_surplus(
		id: CooperativeId,
		cooperative: &mut Cooperative<T>,
		bylaws: &Bylaws<T>,
		par: Balance,
		period: &Period,
		books: &Books,
		closing: &mut Closing,
	) -> DispatchResult {
		let result = books.result.unsigned_abs();
		let mut left = result.min(books.free);
		closing.carried = result.ensure_sub(left)?;
		let shares = Balance::from(cooperative.shares);
		// First it restores what a loss has taken from the shares.
		let each = left.checked_div(shares).unwrap_or_default();
		let missing = par.ensure_sub(cooperative.share_value)?.min(each);
		cooperative.share_value.ensure_add_assign(missing)?;
		closing.restored = missing.ensure_mul(shares)?;
		left.ensure_sub_assign(closing.restored)?;
		let (surplus, flow) = (left, bylaws.waterfall);
		closing.to_reserve = flow.reserve.mul_ceil(surplus).min(left);
		left.ensure_sub_assign(closing.to_reserve)?;
		let commons = flow.commons.mul_floor(surplus).min(left);
		left.ensure_sub_assign(commons)?;
		closing.to_commons = Self::give(id, &cooperative.book, &T::Commons::get(), commons);
		// The reserve gets what the commons cannot receive.
		closing.to_reserve.ensure_add_assign(commons.ensure_sub(closing.to_commons)?)?;
		// Only shares that existed all the time earn interest. Otherwise somebody could buy shares on the last day and
		// get the interest of a whole period.
		let earning = Balance::from(cooperative.shares.ensure_sub(cooperative.new_shares)?);
		let each = left.checked_div(earning).unwrap_or_default();
		closing.interest = flow.interest.mul_floor(cooperative.share_value).min(each);
		// It is at most what is left.
		let interest = closing.interest.ensure_mul(earning)?;
		left.ensure_sub_assign(interest)?;
		cooperative.interest.ensure_add_assign(closing.interest)?;
		if period.units == 0 {
			closing.remainder = left;
		} else if cooperative.retained.is_full() {
			closing.cash = left;
		} else {
			closing.cash = flow.cash.mul_floor(left);
			closing.retained = left.ensure_sub(closing.cash)?;
		}
		let claims = interest.ensure_add(closing.cash)?;
		Self::reserve_for_claims(id, &cooperative.book, claims)?;
		let reserve = closing.to_reserve.ensure_add(closing.remainder)?;
		Self::add_to_reserve(id, &cooperative.book, reserve);
		Ok(())
	}
}
