//! The agenda: payments that become due, and the end of requests, mandates and offers that expire.

use frame_support::{defensive, dispatch::DispatchResult, ensure, BoundedVec};

use crate::*;

/// Removes a number from a list. An empty list becomes `None`.
pub(crate) fn remove_id<N: Get<u32>>(list: &mut Option<BoundedVec<u64, N>>, id: u64) {
	*list = list.take().and_then(|mut ids| {
		ids.retain(|other| *other != id);
		(!ids.is_empty()).then_some(ids)
	});
}

/// Gives a deposit back. It is held, so this cannot fail. If it failed all the same, the item would still have to be
/// removed.
pub(crate) fn give_back<T: Config>(deposit: T::Deposit, who: &T::AccountId) {
	if deposit.drop(who).is_err() {
		defensive!("a deposit that was held cannot be given back");
	}
}

impl<T: Config> Pallet<T> {
	/// The time of the chain's clock.
	pub(crate) fn now() -> Moment {
		rochdale_primitives::now::<T::Time>()
	}

	/// Takes the next number of the common sequence.
	pub(crate) fn next_id() -> u64 {
		NextId::<T>::mutate(|next| {
			let id = *next;
			// At one number per nanosecond, they last for 584 years.
			*next = id.saturating_add(1);
			id
		})
	}

	/// Checks that a time is in the future, and at most `MaxAhead` away.
	pub(crate) fn ensure_ahead(at: Moment) -> DispatchResult {
		let now = Self::now();
		ensure!(at > now && at.saturating_sub(now) <= T::MaxAhead::get(), Error::<T>::BadTime);
		Ok(())
	}

	/// Checks that a period is neither too short nor too long.
	pub(crate) fn ensure_period(period: Moment) -> DispatchResult {
		ensure!((T::MinPeriod::get()..=T::MaxAhead::get()).contains(&period), Error::<T>::BadPeriod);
		Ok(())
	}

	/// Puts a task on the agenda.
	pub(crate) fn schedule_task(at: Moment, task: TaskOf<T>) {
		Tasks::<T>::begin(Self::now());
		Tasks::<T>::insert(at, &task);
	}

	/// Takes a task from the agenda.
	pub(crate) fn cancel_task(at: Moment, task: TaskOf<T>) {
		Tasks::<T>::remove(at, &task);
	}

	/// Does the tasks that are due, as far as the meter allows.
	pub(crate) fn work_agenda(meter: &mut WeightMeter) {
		let look = T::WeightInfo::look_at_bucket();
		Tasks::<T>::work(Self::now(), meter, look, |task, meter| {
			meter.try_consume(Self::cost(task))?;
			Self::work_on(task);
			Ok(())
		});
	}

	/// The most that a task can weigh.
	fn cost(task: &TaskOf<T>) -> Weight {
		match task {
			Task::Request(_) => T::WeightInfo::expire_request(),
			Task::Mandate(..) => T::WeightInfo::expire_mandate(),
			Task::Schedule(_) => T::WeightInfo::pay_scheduled(),
			Task::Offer(_) => T::WeightInfo::expire_offer(),
		}
	}

	/// Does a task that is due.
	pub(crate) fn work_on(task: &TaskOf<T>) {
		let known = match task {
			Task::Request(id) => {
				Requests::<T>::get(id).map(|request| Self::end_request(*id, request, Ending::Expired))
			}
			Task::Mandate(payer, payee, asset) => Mandates::<T>::get(payer, (payee, asset)).map(|mandate| {
				let (payer, payee, asset) = (payer.clone(), payee.clone(), asset.clone());
				Self::end_mandate(payer, payee, asset, mandate, Ending::Expired);
			}),
			Task::Schedule(id) => Schedules::<T>::get(id).map(|schedule| Self::pay_scheduled(*id, schedule)),
			Task::Offer(id) => Offers::<T>::get(id).map(|offer| Self::end_offer(*id, offer, Ending::Expired)),
		};
		if known.is_none() {
			// It is removed from the agenda, and does not stop the other tasks.
			defensive!("the agenda names an item that does not exist");
		}
	}
}
