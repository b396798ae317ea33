//! The periods: how one begins, and how it is closed.

use frame_support::{
	dispatch::DispatchResult,
	ensure,
	sp_runtime::{
		traits::{EnsureAdd, EnsureAddAssign, EnsureMul, EnsureSub, EnsureSubAssign},
		ArithmeticError, DispatchError,
	},
	traits::{
		fungibles::{hold::Mutate as _, Inspect},
		tokens::Precision::BestEffort,
	},
};

use super::book::{booked, credit, debit, Book};
use crate::{
	ledger::{account, Storage, Template},
	*,
};

impl<T: Config> Pallet<T> {
	/// The weight of closing a period, without the look at the wages: the entries, and each balance.
	pub(crate) fn close_weight() -> Weight {
		T::WeightInfo::close_period().saturating_add(Self::books_weight())
	}

	/// What closing a period adds if the chart, the fixed assets and the loans are as many as can be, which the
	/// benchmarks of closing and dissolving do not have.
	pub(crate) fn books_weight() -> Weight {
		Self::look_at_books()
			.saturating_add(T::DbWeight::get().writes(ledger::MAX_ACCOUNTS.into()))
			// The auditor's objections, and what is owed since earlier periods.
			.saturating_add(T::DbWeight::get().reads_writes(6, 3))
			.saturating_add(Self::post_weight(1))
			.saturating_add(Self::property_weight())
	}

	/// The open period of a cooperative.
	pub(crate) fn open_period(
		id: CooperativeId,
		cooperative: &Cooperative<T>,
	) -> Result<Period, DispatchError> {
		Ok(Periods::<T>::get(id, cooperative.period).ok_or(Error::<T>::UnknownPeriod)?)
	}

	/// Begins a period under this version of the bylaws.
	pub(crate) fn begin_period(id: CooperativeId, period: PeriodNo, version: Version, began_at: Moment) {
		let period_record = Period {
			version,
			began_at,
			measure: ControlsOf::<T>::get(id).measure,
			units: 0,
			contestable_until: 0,
			closing: None,
			cash: None,
			revolved: None,
		};
		Periods::<T>::insert(id, period, period_record);
	}

	/// Closes the open period, at the same cost for any number of members and of entries. Its surplus is its income less
	/// its expenses, with wages that have fallen due. All of it is divided. Members are owed what there is no money for.
	pub(crate) fn do_close_period(id: CooperativeId) -> DispatchResult {
		let mut cooperative = Self::live_cooperative(id)?;
		let number = cooperative.period;
		let mut period = Self::open_period(id, &cooperative)?;
		let bylaws = Self::bylaws_at(id, period.version)?;
		let now = Self::now();
		let approved = ApprovedAccounts::<T>::get(id) == Some(number);
		let over = now >= Self::closable_from(id, number, &bylaws) && now > period.contestable_until;
		ensure!(over, Error::<T>::PeriodNotOver);
		let objected = !approved && Objections::<T>::contains_key(id, number);
		ensure!(!objected && !Self::is_objected_to(id, number), Error::<T>::ObjectedTo);
		let controls = ControlsOf::<T>::get(id);
		ensure!(approved || !controls.approval, Error::<T>::NotApproved);
		Objections::<T>::remove(id, number);
		EntryObjections::<T>::remove(id, number);
		ApprovedAccounts::<T>::remove(id);
		let book = cooperative.book.clone();
		let free = Self::free(id, &book);
		// While the account is frozen nothing could be paid, and members who have worked would get nothing.
		ensure!(free > 0 || Self::bookable(id, &book) == 0, Error::<T>::Frozen);
		Self::catch_up(id, &cooperative)?;
		Self::accrue_property(id, false)?;
		let next = Self::bylaws_at(id, cooperative.version)?;
		let money = Self::money(id, &book);
		let closed = ledger::close(&mut Book::<T>::of(id), money, next.period, now);
		let closed = booked::<T, _>(closed)?;
		let surplus = closed.surplus.total();
		let result = Self::natural(id, account::SURPLUS)?.total();
		let wages = Self::owed_wages(id, &book).min(free);
		// Members can want their deposits back at any moment.
		let mut money = free.ensure_sub(wages)?.saturating_sub(Self::deposits_owed(id)?);
		// What is owed since earlier periods comes first.
		money.ensure_sub_assign(Self::hold_owed(id, &mut cooperative, money)?)?;
		let Controls { others_to_commons, least_capital, .. } = controls;
		let mut closing = Closing {
			at: now,
			flow: bylaws.waterfall,
			others_to_commons,
			least_capital,
			surplus,
			result,
			wages,
			shares: cooperative.shares,
			new_shares: cooperative.new_shares,
			value_before: cooperative.share_value,
			..Default::default()
		};
		// If the members have lowered the par value since, the new value counts.
		let par = next.par;
		if result < 0 {
			Self::bear_loss(id, &mut cooperative, result.unsigned_abs(), &mut closing)?;
		} else {
			let business = Self::business(id, number, closed.suspense, period.measure)?;
			let money = &mut money;
			Self::share_surplus(id, &mut cooperative, &bylaws, par, &period, money, business, &mut closing)?;
		}
		if cooperative.shares == 0 {
			// Without shares, a value below par is nobody's loss any more.
			cooperative.share_value = par;
		}
		closing.value_after = cooperative.share_value;
		if closing.value_before < closing.value_after && closing.value_after == par {
			cooperative.payable_since = now;
		}
		if period.units > 0 {
			let (all, units) = (closing.cash, period.units);
			period.cash = Some(Pool { all, left: all, units, until: None });
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
		cooperative.unheld = cooperative.unheld.or(Some((number, closing.claims())));
		// The commons can have taken more than has arrived there.
		let money = money.min(Self::free(id, &book));
		Self::hold_for_claims(id, &mut cooperative, money)?;
		let begins = Book::<T>::of(id).head().begins;
		Self::begin_period(id, cooperative.period, cooperative.version, begins);
		Cooperatives::<T>::insert(id, cooperative);
		Self::deposit_event(Event::PeriodClosed { cooperative: id, period: number, version, units, closing });
		Ok(())
	}

	/// The business with members in a closed period, and all business, by this measure. It is `None` if all is with
	/// members.
	fn business(
		id: CooperativeId,
		period: PeriodNo,
		suspense: ledger::Amount,
		measure: Measure,
	) -> Result<Option<(Balance, Balance)>, DispatchError> {
		if measure == Measure::Work {
			return Ok(None);
		}
		let statement = ledger::Statement::of(&Book::<T>::of(id), period, suspense, 0);
		let figures = booked::<T, _>(statement.and_then(|statement| statement.figures()))?;
		let (members, all) = match measure {
			Measure::Work | Measure::Sales => (figures.sales_to_members, figures.sales),
			Measure::Purchases => (figures.purchases_from_members, figures.purchases),
		};
		// Reversals can exceed the sales of a period.
		let (members, all) = (members.max(0).unsigned_abs(), all.max(0).unsigned_abs());
		Ok(Some((members.min(all), all)))
	}

	/// A loss reduces first retained patronage, then the shares. The reserve bears of it what is gone of its money, and
	/// no more: otherwise members who vote themselves high wages would get it. Later surpluses cover what is left.
	pub(crate) fn bear_loss(
		id: CooperativeId,
		cooperative: &mut Cooperative<T>,
		loss: Balance,
		closing: &mut Closing,
	) -> DispatchResult {
		let mut all = cooperative.retained_sum()?;
		let mut left = loss.min(all);
		let mut added = 0;
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
			added = Self::add_to_reserve(id, &cooperative.book, closing.remainder);
		}
		let loss = loss.ensure_sub(borne)?;
		// Only a currency that decays or ends takes held money.
		let reserve = Self::booked_amount(id, account::RESERVE)?;
		let held = reserve.saturating_sub(InvestedReserve::<T>::get(id));
		let bound = held.ensure_add(Self::held(id, &cooperative.book, HoldReason::Claims))?;
		let gone = bound.saturating_sub(Self::money(id, &cooperative.book)).min(held);
		let lost = loss.min(gone);
		if lost > 0 {
			let (reason, account) = (HoldReason::Reserve.into(), Self::account_id(id));
			let book = cooperative.book.clone();
			let released = if T::Currencies::asset_exists(book.clone()) {
				T::Currencies::release(book, &reason, &account, lost, BestEffort).unwrap_or_default()
			} else {
				lost
			};
			closing.loss_to_reserve = released;
		}
		let borne = closing.loss_to_retained.ensure_add(closing.loss_to_shares)?;
		let borne = borne.ensure_add(closing.loss_to_reserve)?.ensure_sub(added)?;
		let reserve = debit(closing.loss_to_reserve)?.ensure_sub(debit(added)?)?;
		let postings = ledger::postings([
			(account::RETAINED_PATRONAGE, debit(closing.loss_to_retained)?),
			(account::SHARE_CAPITAL, debit(closing.loss_to_shares)?),
			(account::RESERVE, reserve),
			(account::SURPLUS, credit(borne)?),
		]);
		Self::post(id, "A loss is borne", postings)
	}

	/// Distributes a surplus through the waterfall. `money` is the free money for it. The parts of the reserve and the commons
	/// are taken from it, and the remainder is for claims.
	#[allow(clippy::too_many_arguments)]
	fn share_surplus(
		id: CooperativeId,
		cooperative: &mut Cooperative<T>,
		bylaws: &Bylaws<T>,
		par: Balance,
		period: &Period,
		money: &mut Balance,
		business: Option<(Balance, Balance)>,
		closing: &mut Closing,
	) -> DispatchResult {
		let result = closing.result.unsigned_abs();
		let mut left = result;
		let shares = Balance::from(cooperative.shares);
		// First it restores what a loss has taken from the shares.
		let each = left.checked_div(shares).unwrap_or_default();
		let missing = par.ensure_sub(cooperative.share_value)?.min(each);
		cooperative.share_value.ensure_add_assign(missing)?;
		closing.restored = missing.ensure_mul(shares)?;
		left.ensure_sub_assign(closing.restored)?;
		let (surplus, flow) = (left, bylaws.waterfall);
		// Business with others is never patronage (§ 22 (1) of the German Körperschaftsteuergesetz).
		let of_members = business.map_or(Some(surplus), |(members, all)| part(surplus, members, all));
		closing.of_members = of_members.unwrap_or_default();
		let of_others = surplus.ensure_sub(closing.of_members)?;
		let to_commons = closing.others_to_commons;
		let least = if to_commons { 0 } else { of_others };
		closing.to_reserve = flow.reserve.mul_ceil(surplus).max(least).min(left);
		left.ensure_sub_assign(closing.to_reserve)?;
		let least = if to_commons { of_others.saturating_sub(closing.to_reserve) } else { 0 };
		let commons = flow.commons.mul_floor(surplus).max(least).min(left);
		left.ensure_sub_assign(commons)?;
		// The reserve comes first. If there is too little money for the commons, it is owed to them.
		let payable = if money.saturating_sub(closing.to_reserve) < commons { 0 } else { commons };
		let given = Self::give(id, &cooperative.book, &T::Commons::get(), payable);
		// The reserve gets what the commons cannot receive.
		let refused = payable.ensure_sub(given)?;
		closing.to_commons = commons.ensure_sub(refused)?;
		closing.to_reserve.ensure_add_assign(refused)?;
		money.ensure_sub_assign(given)?;
		// Only shares that existed all the time earn interest. Otherwise somebody could buy shares on the last day and
		// get the interest of a whole period.
		let earning = Balance::from(cooperative.shares.ensure_sub(cooperative.new_shares)?);
		let each = left.checked_div(earning).unwrap_or_default();
		closing.interest = flow.interest.mul_floor(cooperative.share_value).min(each);
		// It is at most what is left.
		let interest = closing.interest.ensure_mul(earning)?;
		left.ensure_sub_assign(interest)?;
		cooperative.interest.ensure_add_assign(closing.interest)?;
		// Otherwise members who buy in a circle would get more than they have paid.
		let sold = business.filter(|_| period.measure == Measure::Sales).map(|(members, _)| members);
		let reserve = T::MinReserveShare::get().deconstruct();
		let share = Perbill::from_parts(Perbill::one().deconstruct().saturating_sub(reserve));
		let excess = sold.map_or(0, |paid| left.saturating_sub(share.mul_floor(paid)));
		left.ensure_sub_assign(excess)?;
		if period.units == 0 {
			closing.remainder = left;
		} else if cooperative.retained.is_full() {
			closing.cash = left;
		} else {
			closing.cash = flow.cash.mul_floor(left);
			closing.retained = left.ensure_sub(closing.cash)?;
		}
		closing.remainder.ensure_add_assign(excess)?;
		let claims = interest.ensure_add(closing.cash)?;
		let reserve = closing.to_reserve.ensure_add(closing.remainder)?;
		money.ensure_sub_assign(Self::raise_reserve(id, &cooperative.book, reserve, *money)?)?;
		let parts = [closing.restored, reserve, closing.to_commons, claims, closing.retained];
		let all = parts.iter().try_fold(0, |sum: Balance, part| sum.ensure_add(*part))?;
		let postings = ledger::postings([
			(account::SURPLUS, debit(all)?),
			(account::SHARE_CAPITAL, credit(closing.restored)?),
			(account::RESERVE, credit(reserve)?),
			(account::COMMONS_PAYABLE, credit(closing.to_commons)?),
			(account::CLAIMS, credit(claims)?),
			(account::RETAINED_PATRONAGE, credit(closing.retained)?),
		]);
		Self::post(id, "A surplus is divided", postings)?;
		Self::post_template(id, "The commons are paid", Template::CommonsPaid, given)
	}
}
