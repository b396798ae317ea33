//! Wages.
//!
//! Arrears are not stored. They follow from the oldest date that is not paid in full, the interval and the amount. So a
//! cooperative that is short of money for years fills no storage and no block with counting arrears. In each currency
//! the oldest date is paid first, and only in part if there is too little money.

use alloc::vec::Vec;
use frame_support::{
	dispatch::DispatchResult, ensure, sp_runtime::DispatchError, storage::with_storage_layer,
	traits::fungibles::Inspect,
};
use rochdale_primitives::DAY;

use crate::*;

/// The most wages of one member, for example one in each of three currencies.
pub const MAX_OWN_WAGES: u32 = 3;

/// The most entries of one payroll: those of an earlier day book, and wages due in two periods.
pub(crate) const PAYROLL_ENTRIES: u32 = super::DAY_ENTRIES + 2;

/// The most units of a wage at each date. A date comes once a day at most, so after 2^64 milliseconds fewer than 2^38
/// are due: what all 512 wages of a cooperative owe stays below 2^127, and is always exact. The books hold all of them
/// ([`ledger::MOST`]) until 2^23 dates are due, after 20,000 years.
pub const MOST_WAGE: Balance = 1 << 80;

/// The result of an attempt to pay a wage.
enum Attempt {
	/// The oldest date is paid in full.
	Full,
	/// There is no more money in this currency.
	Short,
	/// The member's account cannot receive it.
	Refused,
	/// The wage has ended and its currency no longer exists, so it was removed.
	Lost,
}

/// The result of paying a cooperative's wages.
pub(crate) struct Payroll {
	/// The number of payments, and of wages that were removed because their currency no longer exists.
	pub paid: u32,
	/// Whether nothing more could be paid.
	pub done: bool,
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_hire(
		id: CooperativeId,
		member: MemberNo,
		asset: AssetOf<T>,
		amount: Balance,
		every: Moment,
		first_at: Moment,
	) -> DispatchResult {
		Self::live_cooperative(id)?;
		Self::active_member(id, member)?;
		let now = Self::now();
		let first = (now..=now.saturating_add(T::MaxTime::get())).contains(&first_at);
		let often = (DAY..=T::MaxTime::get()).contains(&every);
		let known = T::Currencies::asset_exists(asset.clone());
		ensure!((1..=MOST_WAGE).contains(&amount) && first && often && known, Error::<T>::BadWage);
		let count = WageCount::<T>::get(id);
		let own = Wages::<T>::iter_key_prefix((id, member)).count();
		let few = count < T::MaxWages::get() && own < MAX_OWN_WAGES as usize;
		ensure!(few, Error::<T>::TooManyWages);
		WageCount::<T>::insert(id, count.saturating_add(1));
		let number = NextWage::<T>::get(id);
		NextWage::<T>::insert(id, number.checked_add(1).ok_or(Error::<T>::TooManyWages)?);
		let wage = Wage { asset: asset.clone(), amount, every, next_at: first_at, paid: 0, until: None };
		Wages::<T>::insert((id, member, number), wage);
		Self::plan_payday(id, first_at);
		Self::deposit_event(Event::WageSet {
			cooperative: id,
			wage: number,
			member,
			asset,
			amount,
			every,
			first_at,
		});
		Ok(())
	}

	pub(crate) fn do_end_wage(id: CooperativeId, member: MemberNo, number: WageId) -> DispatchResult {
		let wage = Wages::<T>::get((id, member, number)).ok_or(Error::<T>::UnknownWage)?;
		ensure!(wage.until.is_none(), Error::<T>::NothingToChange);
		Self::stop_wage(id, member, number, wage);
		Ok(())
	}

	/// A payee gives up a wage, with all that is owed of it. Otherwise arrears that the cooperative can never pay would
	/// keep a former member in the register, and their deposit held.
	pub(crate) fn do_waive_wage(
		id: CooperativeId,
		key: &T::AccountId,
		member: MemberNo,
		number: WageId,
	) -> DispatchResult {
		ensure!(Self::payee(&Self::member(id, member)?) == *key, Error::<T>::NotYourNumber);
		Self::ensure_undisputed(key)?;
		let wage = Wages::<T>::get((id, member, number)).ok_or(Error::<T>::UnknownWage)?;
		Self::remove_wage(id, member, number);
		let amount = wage.owed(Self::now());
		let cooperative = Self::cooperative(id)?;
		if !cooperative.has_ended() {
			// It is no debt from now on.
			Self::catch_up(id, &cooperative)?;
		}
		Self::deposit_event(Event::WageWaived { cooperative: id, member, wage: number, amount });
		Ok(())
	}

	/// Ends a wage. Amounts that are due stay due, if the currency still exists.
	fn stop_wage(id: CooperativeId, member: MemberNo, number: WageId, mut wage: Wage<T>) {
		let now = Self::now();
		wage.until = Some(now);
		Self::deposit_event(Event::WageEnded { cooperative: id, member, wage: number });
		if !wage.is_due(now) {
			Self::remove_wage(id, member, number);
		} else if !Self::lose_wage(id, member, number, &wage, now) {
			Wages::<T>::insert((id, member, number), wage);
		}
	}

	/// Removes a wage whose currency no longer exists, and returns whether it did so. Nobody can ever pay it, and it
	/// would keep its place, and the place of a former member.
	fn lose_wage(id: CooperativeId, member: MemberNo, number: WageId, wage: &Wage<T>, now: Moment) -> bool {
		if T::Currencies::asset_exists(wage.asset.clone()) {
			return false;
		}
		Self::remove_wage(id, member, number);
		let amount = wage.owed(now);
		Self::deposit_event(Event::WageLost { cooperative: id, member, wage: number, amount });
		true
	}

	fn remove_wage(id: CooperativeId, member: MemberNo, number: WageId) {
		Wages::<T>::remove((id, member, number));
		WageCount::<T>::mutate_exists(id, |count| {
			*count = count.and_then(|count| count.checked_sub(1)).filter(|count| *count > 0);
		});
	}

	/// Ends all wages of one member, or of all members. There are at most [`Config::MaxWages`].
	pub(crate) fn end_wages(id: CooperativeId, member: Option<MemberNo>) {
		if WageCount::<T>::get(id) == 0 {
			return;
		}
		let wages: Vec<_> = match member {
			Some(member) => {
				Wages::<T>::iter_prefix((id, member)).map(|(number, wage)| ((member, number), wage)).collect()
			}
			None => Wages::<T>::iter_prefix((id,)).collect(),
		};
		for ((member, number), wage) in wages.into_iter().filter(|(_, wage)| wage.until.is_none()) {
			Self::stop_wage(id, member, number, wage);
		}
	}

	/// Whether this member has a wage that runs or is not paid in full, so that their place in the register must be
	/// kept.
	pub(crate) fn is_owed_wages(id: CooperativeId, member: MemberNo) -> bool {
		Wages::<T>::iter_key_prefix((id, member)).next().is_some()
	}

	/// The wages in the currency of the books that are due and not paid. It reads all wages, which are at most
	/// [`Config::MaxWages`].
	pub(crate) fn owed_wages(id: CooperativeId, book: &AssetOf<T>) -> Balance {
		Self::owed_wages_at(id, book, Self::now())
	}

	/// Of these, the wages that were due at a time.
	pub(crate) fn owed_wages_at(id: CooperativeId, book: &AssetOf<T>, now: Moment) -> Balance {
		if WageCount::<T>::get(id) == 0 {
			return 0;
		}
		let wages = Wages::<T>::iter_prefix_values((id,)).filter(|wage| wage.asset == *book);
		// Never near the maximum: see `MOST_WAGE`.
		wages.fold(0, |sum: Balance, wage| sum.saturating_add(wage.owed(now)))
	}

	/// The weight of looking at this many wages, as in a call that pays none of them.
	pub(crate) fn look_at_wages(wages: u32) -> Weight {
		T::WeightInfo::pay_wages(wages, 0)
	}

	/// Whether a wage is due, and there is money for some of it.
	pub(crate) fn can_pay_wages(id: CooperativeId) -> bool {
		let now = Self::now();
		Wages::<T>::iter_prefix_values((id,)).any(|wage| wage.is_due(now) && Self::free(id, &wage.asset) > 0)
	}

	/// Pays what is due, in each currency the oldest date first, as long as `may` allows one more step.
	pub(crate) fn pay_due(id: CooperativeId, mut may: impl FnMut() -> bool) -> Payroll {
		let mut paid = 0u32;
		let Ok(cooperative) = Self::cooperative(id) else { return Payroll { paid, done: true } };
		if cooperative.has_ended() || WageCount::<T>::get(id) == 0 {
			return Payroll { paid, done: true };
		}
		// Books that refuse an amount keep no queue waiting: the next call posts it.
		let _ = with_storage_layer(|| Self::accrue_wages(id, &cooperative.book));
		let (book, mut booked) = (cooperative.book, 0 as Balance);
		let now = Self::now();
		let mut due: Vec<_> = Wages::<T>::iter_prefix((id,)).filter(|(_, wage)| wage.is_due(now)).collect();
		let mut done = true;
		while let Some(at) =
			(0..due.len()).min_by_key(|at| due.get(*at).map(|((_, number), wage)| (wage.next_at, *number)))
		{
			if !may() {
				done = false;
				break;
			}
			let Some(((member, number), wage)) = due.get_mut(at) else { break };
			let (before, asset) = (wage.paid, wage.asset.clone());
			let (attempt, given) = Self::pay_wage(id, *member, *number, wage, now);
			if asset == book {
				booked = booked.saturating_add(given);
			}
			match attempt {
				Attempt::Full => {
					paid = paid.saturating_add(1);
					if !wage.is_due(now) {
						due.swap_remove(at);
					}
				}
				Attempt::Short => {
					paid = paid.saturating_add(u32::from(wage.paid > before));
					due.retain(|(_, wage)| wage.asset != asset);
				}
				Attempt::Refused => {
					due.swap_remove(at);
				}
				Attempt::Lost => {
					paid = paid.saturating_add(1);
					due.swap_remove(at);
				}
			}
		}
		let _ = with_storage_layer(|| Self::pay_out(id, booked));
		Payroll { paid, done }
	}

	/// Pays the oldest date of a wage, or a part of it. Returns how much was given too.
	fn pay_wage(
		id: CooperativeId,
		payee: MemberNo,
		number: WageId,
		wage: &mut Wage<T>,
		now: Moment,
	) -> (Attempt, Balance) {
		let Some(member) = Members::<T>::get(id, payee) else { return (Attempt::Refused, 0) };
		let Some(left) = wage.amount.checked_sub(wage.paid) else { return (Attempt::Refused, 0) };
		let amount = left.min(Self::free(id, &wage.asset));
		let to = Self::payee(&member);
		let given = Self::give(id, &wage.asset, &to, amount);
		if given == 0 {
			if wage.until.is_some() && Self::lose_wage(id, payee, number, wage, now) {
				return (Attempt::Lost, 0);
			}
			return (if amount > 0 { Attempt::Refused } else { Attempt::Short }, 0);
		}
		let due_at = wage.next_at;
		// At most `left` is given, so this is at most the whole wage.
		wage.paid = wage.paid.saturating_add(given);
		let left = left.saturating_sub(given);
		if left == 0 {
			wage.paid = 0;
			wage.next_at = due_at.saturating_add(wage.every);
		}
		if wage.until.is_some() && !wage.is_due(now) {
			Self::remove_wage(id, payee, number);
		} else {
			Wages::<T>::insert((id, payee, number), &*wage);
		}
		Self::deposit_event(Event::WagePaid {
			cooperative: id,
			wage: number,
			member: payee,
			to,
			asset: wage.asset.clone(),
			amount: given,
			left,
			due_at,
		});
		(if left == 0 { Attempt::Full } else { Attempt::Short }, given)
	}

	/// Pays what is due, in at most `most` steps. Returns the number of wages and of steps.
	pub(crate) fn do_pay_wages(id: CooperativeId, most: u32) -> Result<(u32, u32), DispatchError> {
		Self::cooperative(id)?;
		let wages = WageCount::<T>::get(id);
		let mut steps = 0u32;
		let payroll = Self::pay_due(id, || {
			let more = steps < most;
			steps = steps.saturating_add(u32::from(more));
			more
		});
		ensure!(payroll.paid > 0, Error::<T>::NothingToPay);
		Ok((wages, steps))
	}

	/// Plans a payday, unless one is planned for the same hour or an earlier one.
	fn plan_payday(id: CooperativeId, at: Moment) {
		let hour = PaydayTimeline::<T>::bucket;
		match NextPayday::<T>::get(id) {
			Some(planned) if hour(planned) <= hour(at) => return,
			Some(planned) => PaydayTimeline::<T>::remove(planned, &id),
			None => {}
		}
		NextPayday::<T>::insert(id, at);
		PaydayTimeline::<T>::begin(Self::now());
		PaydayTimeline::<T>::insert(at, &id);
	}

	/// Ends a payday: reports the arrears in events, and plans the next payday.
	pub(crate) fn end_payday(id: CooperativeId) {
		NextPayday::<T>::remove(id);
		let now = Self::now();
		let mut next = None;
		for ((member, number), wage) in Wages::<T>::iter_prefix((id,)) {
			next = [next, wage.next_after(now)].into_iter().flatten().min();
			let amount = wage.owed(now);
			if amount > 0 {
				Self::deposit_event(Event::WageOwed {
					cooperative: id,
					wage: number,
					member,
					asset: wage.asset,
					amount,
					due_at: wage.next_at,
				});
			}
		}
		if let Some(next) = next {
			Self::plan_payday(id, next);
		}
	}

	/// Pays what was due in the hours that are over, as far as the meter allows. If a cooperative is not paid
	/// completely, the next block continues with it.
	pub(crate) fn work_paydays(meter: &mut WeightMeter) {
		let none = T::WeightInfo::pay_wages(0, 0);
		let each = T::WeightInfo::pay_wages(0, 1).saturating_sub(none);
		let look = T::WeightInfo::look_at_payday();
		PaydayTimeline::<T>::work(Self::now(), meter, look, |id, meter| {
			let wages = T::WeightInfo::pay_wages(WageCount::<T>::get(id), 0);
			meter.try_consume(wages.saturating_add(Self::post_weight(PAYROLL_ENTRIES)))?;
			if !Self::pay_due(*id, || meter.try_consume(each).is_ok()).done {
				return Err(());
			}
			Self::end_payday(*id);
			Ok(())
		});
	}

	/// Removes at most `most` wages of an ended cooperative, and returns how many.
	pub(crate) fn clear_wages(id: CooperativeId, most: u32) -> u32 {
		let wages: Vec<_> = Wages::<T>::iter_key_prefix((id,)).take(most as usize).collect();
		let items = wages.into_iter().fold(0u32, |items, (member, number)| {
			Self::remove_wage(id, member, number);
			items.saturating_add(1)
		});
		if items < most {
			NextWage::<T>::remove(id);
			if let Some(payday) = NextPayday::<T>::take(id) {
				PaydayTimeline::<T>::remove(payday, &id);
			}
		}
		items
	}
}
