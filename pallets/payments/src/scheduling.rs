use frame_support::{
	dispatch::DispatchResult,
	ensure,
	sp_runtime::{ArithmeticError, TokenError},
	storage::with_storage_layer,
	traits::{
		fungibles::Inspect,
		tokens::{Fortitude, Preservation},
	},
};

use crate::{
	agenda::{give_back, remove_id},
	*,
};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_schedule(
		payer: T::AccountId,
		payee: T::AccountId,
		asset: AssetOf<T>,
		amount: Balance,
		memo: Memo,
		plan: Plan,
	) -> DispatchResult {
		let Plan { first_at, every, times } = plan;
		Self::ensure_currency(&asset)?;
		Self::ensure_ahead(first_at)?;
		match times {
			Some(0) => return Err(Error::<T>::BadPeriod.into()),
			// After a single payment no other follows.
			Some(1) => {}
			_ => Self::ensure_period(every)?,
		}
		let id = Self::next_id();
		SchedulesBy::<T>::try_append(&payer, id).map_err(|()| Error::<T>::TooManySchedules)?;
		Self::schedule_task(first_at, Task::Schedule(id));
		let schedule = Schedule {
			payer: payer.clone(),
			payee: payee.clone(),
			asset: asset.clone(),
			amount,
			memo: memo.clone(),
			next_at: first_at,
			behind: 0,
			every,
			left: times,
			failures: 0,
			deposit: T::Deposit::new(&payer, Footprint::from_mel::<ScheduleOf<T>>())?,
		};
		Schedules::<T>::insert(id, schedule);
		Self::deposit_event(Event::Scheduled { schedule: id, payer, payee, asset, amount, memo, plan });
		Ok(())
	}

	/// Puts off a payment, because the payer's account cannot pay now. It is put off by at most `MaxAhead` in all.
	fn put_off(id: ScheduleId, schedule: &mut ScheduleOf<T>) -> DispatchResult {
		let due_at = schedule.due_at().ok_or(ArithmeticError::Underflow)?;
		let until = Self::now().checked_add(DAY).ok_or(ArithmeticError::Overflow)?;
		let behind = until.checked_sub(due_at).ok_or(ArithmeticError::Underflow)?;
		ensure!(behind <= T::MaxAhead::get(), Error::<T>::BadTime);
		Self::cancel_task(schedule.next_at, Task::Schedule(id));
		(schedule.next_at, schedule.behind) = (until, behind);
		Self::schedule_task(until, Task::Schedule(id));
		Schedules::<T>::insert(id, &*schedule);
		Self::deposit_event(Event::PutOff { schedule: id, due_at, until });
		Ok(())
	}

	/// Whether a freeze alone keeps the payer's account from paying. `TokenError::Frozen` does not say so: the SDK's
	/// balances also answer with it when a payer with a deposit has too little.
	fn is_stopped(schedule: &ScheduleOf<T>, paid: &DispatchResult) -> bool {
		let without_freeze = || {
			T::Currencies::reducible_balance(
				schedule.asset.clone(),
				&schedule.payer,
				Preservation::Expendable,
				Fortitude::Force,
			)
		};
		*paid == Err(TokenError::Frozen.into()) && without_freeze() >= schedule.amount
	}

	/// Makes the payment that is due, and puts the next one on the agenda, or ends the schedule.
	pub(crate) fn pay_scheduled(id: ScheduleId, mut schedule: ScheduleOf<T>) {
		let (payer, payee) = (schedule.payer.clone(), schedule.payee.clone());
		let (asset, memo) = (schedule.asset.clone(), schedule.memo.clone());
		let paid = with_storage_layer(|| {
			Self::do_pay(payer, payee, asset, schedule.amount, memo, Cause::Schedule(id))
		});
		if Self::is_stopped(&schedule, &paid) && Self::put_off(id, &mut schedule).is_ok() {
			return;
		}
		schedule.failures = match paid {
			Ok(()) => 0,
			Err(error) => {
				// The schedule ends long before this number overflows.
				let failures = schedule.failures.saturating_add(1);
				Self::deposit_event(Event::Missed {
					schedule: id,
					due_at: schedule.due_at().unwrap_or(schedule.next_at),
					error,
					failures,
				});
				failures
			}
		};
		// A schedule with no payments left has ended before.
		schedule.left = schedule.left.map(|left| left.saturating_sub(1));
		let last = schedule.left == Some(0);
		if schedule.failures >= T::MaxFailures::get() || (last && schedule.failures > 0) {
			return Self::end_schedule(id, schedule, Ending::Failed);
		}
		if last {
			return Self::end_schedule(id, schedule, Ending::Done);
		}
		let task_at = schedule.next_at;
		// At least one bucket later, so that payments that fell due in a standstill or were put off follow one by one.
		if schedule.advance(BUCKET).is_none() {
			return Self::end_schedule(id, schedule, Ending::Failed);
		}
		Self::cancel_task(task_at, Task::Schedule(id));
		Self::schedule_task(schedule.next_at, Task::Schedule(id));
		Schedules::<T>::insert(id, schedule);
	}

	/// Removes a schedule, and gives its deposit back.
	pub(crate) fn end_schedule(id: ScheduleId, schedule: ScheduleOf<T>, ending: Ending) {
		Schedules::<T>::remove(id);
		SchedulesBy::<T>::mutate_exists(&schedule.payer, |ids| remove_id(ids, id));
		Self::cancel_task(schedule.next_at, Task::Schedule(id));
		give_back::<T>(schedule.deposit, &schedule.payer);
		Self::deposit_event(Event::ScheduleEnded { schedule: id, ending });
	}
}
