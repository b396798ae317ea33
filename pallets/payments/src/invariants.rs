//! The invariants of the pallet: what always holds.

use alloc::{collections::BTreeMap, vec::Vec};
use frame_support::ensure;

use crate::*;

/// Whether the lists contain exactly these numbers, each once and in its owner's list.
fn agree<A: Ord>(
	lists: impl Iterator<Item = (A, Vec<u64>)>,
	mut owners: BTreeMap<u64, A>,
) -> Result<bool, TryRuntimeError> {
	for (owner, ids) in lists {
		ensure!(!ids.is_empty(), "payments: an empty list is kept");
		if ids.iter().any(|id| owners.remove(id).as_ref() != Some(&owner)) {
			return Ok(false);
		}
	}
	Ok(owners.is_empty())
}

impl<T: Config> Pallet<T> {
	/// Checks that the storage is consistent:
	/// - the ring of records, with its links;
	/// - requests, mandates, schedules and offers with their owners' lists and the other indices;
	/// - the agenda, which has each of them exactly once.
	///
	/// (The amount of a deposit that an account has on hold is known only to `Deposit`.)
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		Self::check_ring()?;
		let mut tasks = BTreeMap::new();
		let mut note =
			|at: Moment, task: TaskOf<T>| tasks.insert(codec::Encode::encode(&task), Tasks::<T>::bucket(at));
		Self::check_requests(&mut note)?;
		Self::check_mandates(&mut note)?;
		Self::check_schedules(&mut note)?;
		Self::check_offers(&mut note)?;
		ensure!(Tasks::<T>::is_whole(), "payments: a task is before the agenda's cursor");
		for (bucket, task, ()) in Agenda::<T>::iter() {
			ensure!(
				tasks.remove(&codec::Encode::encode(&task)) == Some(bucket),
				"payments: a task is on the agenda twice, at a wrong time, or without an item"
			);
		}
		ensure!(tasks.is_empty(), "payments: something that has a time is not on the agenda");
		Ok(())
	}

	fn check_ring() -> Result<(), TryRuntimeError> {
		let (oldest, next) = PaymentRing::<T>::get();
		ensure!(oldest <= next, "payments: the oldest record is newer than the next");
		let size = next.saturating_sub(oldest);
		ensure!(size <= T::MaxPayments::get().into(), "payments: there are more records than allowed");
		ensure!(Payments::<T>::iter().count() as u64 == size, "payments: the ring has gaps or leftovers");
		let mut latest = BTreeMap::new();
		for id in oldest..next {
			let payment = Payments::<T>::get(Self::place_of(id));
			let payment = payment.ok_or("payments: a record is not in its place in the ring")?;
			ensure!(payment.refunded <= payment.amount, "payments: more was refunded than was paid");
			ensure!(payment.amount > 0, "payments: a payment of nothing");
			ensure!(payment.payer != payment.payee, "payments: a payment to oneself");
			for who in [&payment.payer, &payment.payee] {
				if let Some(before) = payment.before(who) {
					ensure!(before < id, "payments: a link leads to a later payment");
					let known = latest.get(who);
					ensure!(
						if before < oldest { known.is_none() } else { known == Some(&before) },
						"payments: a link leaves out a payment, or leads to one of others"
					);
				}
				latest.insert(who.clone(), id);
			}
		}
		for (who, id) in LatestPayment::<T>::iter() {
			let known = latest.get(&who);
			ensure!(
				if id < oldest { known.is_none() } else { known == Some(&id) },
				"payments: an account's latest payment is not its latest"
			);
			ensure!(
				frame_system::Pallet::<T>::account_exists(&who),
				"payments: an account that is gone has a latest payment"
			);
		}
		Ok(())
	}

	fn check_requests(
		note: &mut impl FnMut(Moment, TaskOf<T>) -> Option<u32>,
	) -> Result<(), TryRuntimeError> {
		let mut owners = BTreeMap::new();
		for (id, request) in Requests::<T>::iter() {
			ensure!(id < NextId::<T>::get(), "payments: a request has a number that was not given");
			ensure!(request.amount > 0 && request.payer != request.payee, "payments: a request for nothing");
			ensure!(request.memo.is_sound(), "payments: a request's memo is not UTF-8");
			ensure!(
				RequestsTo::<T>::contains_key(&request.payer, id),
				"payments: a request is missing from the index of payers"
			);
			note(request.expires_at, Task::Request(id));
			owners.insert(id, request.payee);
		}
		ensure!(
			RequestsTo::<T>::iter().count() == owners.len(),
			"payments: the index of payers has an extra request"
		);
		let lists = RequestsBy::<T>::iter().map(|(who, ids)| (who, ids.into_inner()));
		ensure!(agree(lists, owners)?, "payments: payees' lists and requests differ");
		Ok(())
	}

	fn check_mandates(
		note: &mut impl FnMut(Moment, TaskOf<T>) -> Option<u32>,
	) -> Result<(), TryRuntimeError> {
		for (payer, (payee, asset), mandate) in Mandates::<T>::iter() {
			let limit = &mandate.limit;
			ensure!(
				mandate.used.amount <= limit.amount,
				"payments: more was collected than the mandate allows"
			);
			ensure!(limit.amount > 0 && limit.every > 0, "payments: a mandate for nothing");
			ensure!(payer != payee, "payments: a mandate for oneself");
			note(mandate.expires_at, Task::Mandate(payer, payee, asset));
		}
		Ok(())
	}

	fn check_schedules(
		note: &mut impl FnMut(Moment, TaskOf<T>) -> Option<u32>,
	) -> Result<(), TryRuntimeError> {
		let mut owners = BTreeMap::new();
		for (id, schedule) in Schedules::<T>::iter() {
			ensure!(id < NextId::<T>::get(), "payments: a schedule has a number that was not given");
			ensure!(schedule.left != Some(0), "payments: a schedule without payments is kept");
			ensure!(
				schedule.left == Some(1) || schedule.every >= BUCKET,
				"payments: a schedule would pay twice in a bucket"
			);
			ensure!(
				schedule.failures < T::MaxFailures::get(),
				"payments: a schedule that has failed too often is kept"
			);
			ensure!(
				schedule.due_at().is_some(),
				"payments: a payment was put off to a time before it was due"
			);
			note(schedule.next_at, Task::Schedule(id));
			owners.insert(id, schedule.payer);
		}
		let lists = SchedulesBy::<T>::iter().map(|(who, ids)| (who, ids.into_inner()));
		ensure!(agree(lists, owners)?, "payments: payers' lists and schedules differ");
		Ok(())
	}

	fn check_offers(note: &mut impl FnMut(Moment, TaskOf<T>) -> Option<u32>) -> Result<(), TryRuntimeError> {
		let mut owners = BTreeMap::new();
		for (id, offer) in Offers::<T>::iter() {
			ensure!(id < NextId::<T>::get(), "payments: an offer has a number that was not given");
			ensure!(offer.left != Some(0), "payments: an offer that is sold out is kept");
			ensure!(offer.rate.sold > 0 && offer.rate.bought > 0, "payments: a side of a rate is 0");
			ensure!(
				offer.limit.is_none_or(|limit| offer.sold.amount <= limit.amount && limit.every == DAY),
				"payments: more was sold in a day than the limit"
			);
			ensure!(
				OffersFor::<T>::contains_key((&offer.sells, &offer.buys), id),
				"payments: an offer is missing from the index of pairs"
			);
			note(offer.expires_at, Task::Offer(id));
			owners.insert(id, offer.poster);
		}
		ensure!(
			OffersFor::<T>::iter().count() == owners.len(),
			"payments: the index of pairs has an extra offer"
		);
		let lists = OffersBy::<T>::iter().map(|(who, ids)| (who, ids.into_inner()));
		ensure!(agree(lists, owners)?, "payments: posters' lists and offers differ");
		Ok(())
	}
}
