//! Requests to be paid, and mandates by which they are paid at once.

use alloc::{vec, vec::Vec};
use frame_support::{
	dispatch::DispatchResult, ensure, sp_runtime::DispatchError, storage::with_storage_layer,
};

use crate::{
	agenda::{give_back, remove_id},
	*,
};

impl<T: Config> Pallet<T> {
	pub(crate) fn open_request(id: RequestId) -> Result<RequestOf<T>, Error<T>> {
		Requests::<T>::get(id).ok_or(Error::<T>::UnknownRequest)
	}

	pub(crate) fn do_request(
		payee: T::AccountId,
		payer: T::AccountId,
		asset: AssetOf<T>,
		amount: Balance,
		memo: Memo,
		expires_at: Moment,
	) -> DispatchResult {
		let id = Self::next_id();
		RequestsBy::<T>::try_append(&payee, id).map_err(|()| Error::<T>::TooManyRequests)?;
		RequestsTo::<T>::insert(&payer, id, ());
		Self::schedule_task(expires_at, Task::Request(id));
		let deposit = T::Deposit::new(&payee, Footprint::from_mel::<RequestOf<T>>())?;
		let request = Request {
			payee: payee.clone(),
			payer: payer.clone(),
			asset: asset.clone(),
			amount,
			memo: memo.clone(),
			expires_at,
			deposit,
		};
		Requests::<T>::insert(id, request);
		Self::deposit_event(Event::Requested { request: id, payee, payer, asset, amount, memo, expires_at });
		Ok(())
	}

	pub(crate) fn do_accept_request(who: T::AccountId, id: RequestId) -> DispatchResult {
		let request = Self::open_request(id)?;
		ensure!(who == Self::present_key_of(&request.payer), Error::<T>::NotThePayer);
		ensure!(Self::now() < request.expires_at, Error::<T>::Expired);
		let (payee, asset, memo) = (request.payee.clone(), request.asset.clone(), request.memo.clone());
		Self::do_pay(who, payee, asset, request.amount, memo, Cause::Request(id))?;
		Self::end_request(id, request, Ending::Done);
		Ok(())
	}

	/// Removes a request, and gives its deposit back.
	pub(crate) fn end_request(id: RequestId, request: RequestOf<T>, ending: Ending) {
		Requests::<T>::remove(id);
		RequestsBy::<T>::mutate_exists(&request.payee, |ids| remove_id(ids, id));
		RequestsTo::<T>::remove(&request.payer, id);
		Self::cancel_task(request.expires_at, Task::Request(id));
		give_back::<T>(request.deposit, &request.payee);
		Self::deposit_event(Event::RequestEnded { request: id, ending });
	}

	pub(crate) fn do_authorise(
		payer: T::AccountId,
		payee: T::AccountId,
		asset: AssetOf<T>,
		most: Balance,
		period: Moment,
		expires_at: Moment,
	) -> DispatchResult {
		ensure!(most > 0, Error::<T>::ZeroAmount);
		ensure!(payer != payee, Error::<T>::ToOneself);
		Self::ensure_currency(&asset)?;
		Self::ensure_period(period)?;
		Self::ensure_ahead(expires_at)?;
		let now = Self::now();
		let task = || Task::Mandate(payer.clone(), payee.clone(), asset.clone());
		let limit = Limit { amount: most, every: period };
		// A payee who reaches the limit just before it is changed gains no second period.
		let (deposit, used) = match Mandates::<T>::get(&payer, (&payee, &asset)) {
			Some(before) => {
				Self::cancel_task(before.expires_at, task());
				(before.deposit, before.used.at(now, &before.limit).amount.min(most))
			}
			None => (T::Deposit::new(&payer, Footprint::from_mel::<MandateOf<T>>())?, 0),
		};
		Self::schedule_task(expires_at, task());
		let mandate = Mandate { limit, used: Spent { amount: used, since: now }, expires_at, deposit };
		Mandates::<T>::insert(&payer, (&payee, &asset), mandate);
		Self::deposit_event(Event::Authorised { payer, payee, asset, most, period, used, expires_at });
		Ok(())
	}

	/// Pays a request if there is a mandate for it. Returns `None` if there is no mandate. Returns an error, and
	/// changes nothing, if the mandate does not cover the payment or the payer has too little money.
	pub(crate) fn try_collect(
		payer: &T::AccountId,
		payee: &T::AccountId,
		asset: &AssetOf<T>,
		amount: Balance,
		memo: &Memo,
	) -> Option<DispatchResult> {
		let mut mandate = Mandates::<T>::get(payer, (payee, asset))?;
		let now = Self::now();
		Some(with_storage_layer(|| {
			ensure!(now < mandate.expires_at, Error::<T>::Expired);
			ensure!(mandate.limit.spend(&mut mandate.used, now, amount), Error::<T>::LimitReached);
			Mandates::<T>::insert(payer, (payee, asset), mandate);
			let (payer, payee, asset) = (payer.clone(), payee.clone(), asset.clone());
			Self::do_pay(payer, payee, asset, amount, memo.clone(), Cause::Mandate)?;
			Ok::<_, DispatchError>(())
		}))
	}

	/// The mandate of a payer, or else one that they gave with a key that they had before; and of which key it is.
	pub(crate) fn own_mandate(
		payer: T::AccountId,
		payee: &T::AccountId,
		asset: &AssetOf<T>,
	) -> Result<(T::AccountId, MandateOf<T>), Error<T>> {
		let of = |key: T::AccountId| Some((key.clone(), Mandates::<T>::get(key, (payee, asset))?));
		of(payer.clone())
			.or_else(|| T::Membership::former_keys(&payer).into_iter().find_map(of))
			.ok_or(Error::<T>::UnknownMandate)
	}

	/// See [`Pallet::requests_to`].
	pub(crate) fn asked_of(
		payer: T::AccountId,
		after: Option<RequestId>,
		count: u32,
	) -> Vec<(RequestId, RequestOf<T>)> {
		let mut keys = vec![payer.clone()];
		keys.extend(T::Membership::former_keys(&payer));
		// It may have ended since it was read. Then the list goes on behind those of the present key.
		let last = after.and_then(Requests::<T>::get).map_or(payer, |request| request.payer);
		let from = keys.iter().position(|key| *key == last).unwrap_or_default();
		let ids = keys.into_iter().skip(from).flat_map(|key| match after.filter(|_| key == last) {
			Some(id) => {
				let place = RequestsTo::<T>::hashed_key_for(&key, id);
				RequestsTo::<T>::iter_key_prefix_from(key, place)
			}
			None => RequestsTo::<T>::iter_key_prefix(key),
		});
		ids.take(count.min(PAGE) as usize).filter_map(|id| Some((id, Requests::<T>::get(id)?))).collect()
	}

	/// Removes a mandate, and gives its deposit back.
	pub(crate) fn end_mandate(
		payer: T::AccountId,
		payee: T::AccountId,
		asset: AssetOf<T>,
		mandate: MandateOf<T>,
		ending: Ending,
	) {
		Mandates::<T>::remove(&payer, (&payee, &asset));
		Self::cancel_task(mandate.expires_at, Task::Mandate(payer.clone(), payee.clone(), asset.clone()));
		give_back::<T>(mandate.deposit, &payer);
		Self::deposit_event(Event::MandateEnded { payer, payee, asset, ending });
	}
}
