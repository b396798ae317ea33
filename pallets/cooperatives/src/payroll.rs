//! Wages.
//!
//! What is in arrears is not written down: it follows from the oldest date of which a wage is not paid in full, how
//! often it is due, and its amount. So a cooperative that is short for years fills no storage with that, and no block
//! with counting it. In each currency the oldest date is paid first, and in part if there is no more money.

use alloc::vec::Vec;
use frame_support::{
	dispatch::DispatchResult,
	ensure,
	sp_runtime::{traits::SaturatedConversion, DispatchError},
	traits::fungibles::Inspect,
};

use crate::*;

/// The grain of the paydays: what is due in an hour is paid in the first blocks after it.
pub const HOUR: Moment = 3_600_000;
/// The shortest time from one date of a wage to the next, and of a limit.
pub(crate) const DAY: Moment = 86_400_000;
/// The most wages of a member: one in each of some currencies.
pub const MAX_OWN_WAGES: u32 = 3;

/// The hour of this time, counted from the Unix epoch.
fn hour(at: Moment) -> u32 {
	at.checked_div(HOUR).unwrap_or_default().saturated_into()
}

/// What came of an attempt to pay a wage.
enum Attempt {
	/// All of a date's is paid.
	Full,
	/// There is no more money in this currency.
	Short,
	/// The member's account cannot receive it.
	Refused,
	/// It has ended, and its currency is no more: it is removed.
	Lost,
}

/// What came of paying a cooperative's wages.
pub(crate) struct Payroll {
	/// How many payments there were, and wages that were removed since their currency is no more.
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
		Self::open(id)?;
		Self::active_member(id, member)?;
		let now = Self::now();
		let first = (now..=now.saturating_add(T::MaxTime::get())).contains(&first_at);
		let often = (DAY..=T::MaxTime::get()).contains(&every);
		let known = T::Currencies::asset_exists(asset.clone());
		ensure!(amount > 0 && first && often && known, Error::<T>::BadWage);
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

	/// Whoever is paid a wage gives it up, with what is owed of it. Else what a cooperative can never pay would keep who
	/// has left in the register, and their deposit.
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
		Self::deposit_event(Event::WageWaived { cooperative: id, member, wage: number, amount });
		Ok(())
	}

	/// Ends a wage. What was due stays due, if its currency is there.
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

	/// Removes a wage whose currency is no more: nobody can ever pay it, and it would keep its place, and that of who has
	/// left. Returns whether it is so.
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

	/// Ends all wages of a member, or of all. They are no more than [`Config::MaxWages`].
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

	/// Whether some of a wage of this member is due and not paid, so that their place in the register must be kept.
	pub(crate) fn is_owed_wages(id: CooperativeId, member: MemberNo) -> bool {
		Wages::<T>::iter_key_prefix((id, member)).next().is_some()
	}

	/// What is due in wages in the currency of the books and not paid. It has as many wages to read as there are, at most
	/// [`Config::MaxWages`].
	pub(crate) fn owed_wages(id: CooperativeId, book: &AssetOf<T>) -> Balance {
		if WageCount::<T>::get(id) == 0 {
			return 0;
		}
		let now = Self::now();
		let wages = Wages::<T>::iter_prefix_values((id,)).filter(|wage| wage.asset == *book);
		// A sum beyond all money counts no less than a greater one.
		wages.fold(0, |sum: Balance, wage| sum.saturating_add(wage.owed(now)))
	}

	/// The weight of looking at so many wages. To pay none of them takes no less.
	pub(crate) fn look_at_wages(wages: u32) -> Weight {
		T::WeightInfo::pay_wages(wages, 0)
	}

	/// Whether a wage is due, and there is money for some of it.
	pub(crate) fn can_pay_wages(id: CooperativeId) -> bool {
		let now = Self::now();
		Wages::<T>::iter_prefix_values((id,)).any(|wage| wage.is_due(now) && Self::free(id, &wage.asset) > 0)
	}

	/// Pays what is due, the oldest date first in each currency, as often as `may` lets it.
	pub(crate) fn pay_due(id: CooperativeId, mut may: impl FnMut() -> bool) -> Payroll {
		let mut paid = 0u32;
		let ended = Self::cooperative(id).map_or(true, |coop| coop.has_ended());
		if ended || WageCount::<T>::get(id) == 0 {
			return Payroll { paid, done: true };
		}
		let now = Self::now();
		let mut due: Vec<_> = Wages::<T>::iter_prefix((id,)).filter(|(_, wage)| wage.is_due(now)).collect();
		while let Some(at) =
			(0..due.len()).min_by_key(|at| due.get(*at).map(|((_, number), wage)| (wage.next_at, *number)))
		{
			if !may() {
				return Payroll { paid, done: false };
			}
			let Some(((member, number), wage)) = due.get_mut(at) else { break };
			let (before, asset) = (wage.paid, wage.asset.clone());
			match Self::pay_wage(id, *member, *number, wage, now) {
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
		Payroll { paid, done: true }
	}

	/// Pays the oldest date of a wage, or a part of it.
	fn pay_wage(
		id: CooperativeId,
		payee: MemberNo,
		number: WageId,
		wage: &mut Wage<T>,
		now: Moment,
	) -> Attempt {
		let Some(member) = Members::<T>::get(id, payee) else { return Attempt::Refused };
		let left = wage.amount.saturating_sub(wage.paid);
		let amount = left.min(Self::free(id, &wage.asset));
		let to = Self::payee(&member);
		let given = Self::give(id, &wage.asset, &to, amount);
		if given == 0 {
			if wage.until.is_some() && Self::lose_wage(id, payee, number, wage, now) {
				return Attempt::Lost;
			}
			return if amount > 0 { Attempt::Refused } else { Attempt::Short };
		}
		let due_at = wage.next_at;
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
		if left == 0 {
			Attempt::Full
		} else {
			Attempt::Short
		}
	}

	/// Pays what is due, in at most so many steps; returns how many wages there were, and how many steps.
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

	/// Plans a payday, unless there is an earlier one.
	fn plan_payday(id: CooperativeId, at: Moment) {
		if !PaydayCursor::<T>::exists() {
			PaydayCursor::<T>::put(hour(Self::now()));
		}
		let next = hour(at);
		match NextPayday::<T>::get(id) {
			Some(planned) if planned <= next => return,
			Some(planned) => Paydays::<T>::remove(planned, id),
			None => {}
		}
		NextPayday::<T>::insert(id, next);
		Paydays::<T>::insert(next, id, ());
	}

	/// A payday is over. Says what could not be paid, and plans the next one.
	pub(crate) fn end_payday(id: CooperativeId, payday: u32) {
		Paydays::<T>::remove(payday, id);
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

	/// Pays what was due in the hours that are over, as far as the meter goes. A cooperative that is not paid to the end
	/// goes on in the next block.
	pub(crate) fn work_paydays(meter: &mut WeightMeter) {
		let look = T::WeightInfo::look_at_payday();
		if meter.try_consume(look).is_err() {
			return;
		}
		let none = T::WeightInfo::pay_wages(0, 0);
		let each = T::WeightInfo::pay_wages(0, 1).saturating_sub(none);
		let end = hour(Self::now());
		let start = PaydayCursor::<T>::get().unwrap_or(end);
		let mut cursor = start;
		'hours: while cursor < end && meter.try_consume(look).is_ok() {
			for id in Paydays::<T>::iter_key_prefix(cursor) {
				if meter.try_consume(look).is_err() {
					break 'hours;
				}
				if meter.try_consume(T::WeightInfo::pay_wages(WageCount::<T>::get(id), 0)).is_err() {
					break 'hours;
				}
				if !Self::pay_due(id, || meter.try_consume(each).is_ok()).done {
					break 'hours;
				}
				Self::end_payday(id, cursor);
			}
			cursor = cursor.saturating_add(1);
		}
		if PaydayCursor::<T>::get() != Some(cursor) {
			PaydayCursor::<T>::put(cursor);
		}
	}

	/// Removes the wages of a cooperative that has ended, at most so many; returns how many items.
	pub(crate) fn clear_wages(id: CooperativeId, most: u32) -> u32 {
		let wages: Vec<_> = Wages::<T>::iter_key_prefix((id,)).take(most as usize).collect();
		let items = wages.into_iter().fold(0u32, |items, (member, number)| {
			Self::remove_wage(id, member, number);
			items.saturating_add(1)
		});
		if items < most {
			NextWage::<T>::remove(id);
			if let Some(payday) = NextPayday::<T>::take(id) {
				Paydays::<T>::remove(payday, id);
			}
		}
		items
	}
}
