//! Benchmarks of each call and of each task of the agenda, in its worst case. This means full lists, the longest memo,
//! and a full ring.

#![allow(clippy::unwrap_used, clippy::arithmetic_side_effects)]

use alloc::{vec, vec::Vec};
use frame_benchmarking::v2::*;
use frame_support::traits::fungibles::{Inspect, Mutate};
use frame_system::RawOrigin;
use rochdale_primitives::{BenchmarkClock, BenchmarkCurrencies};

use crate::*;

const NOW: Moment = 1_700_000_000_000;
/// When the requests, mandates and offers of the benchmarks expire.
const LATER: Moment = NOW + BUCKET;
/// A number that is in no list.
const STRANGER: u64 = u64::MAX / 2;

fn currency<T: Config>(n: u32) -> AssetOf<T> {
	T::BenchmarkCurrencies::currency(n)
}

/// More than the minimum balance.
fn unit<T: Config>() -> Balance {
	T::Currencies::minimum_balance(currency::<T>(0)).max(T::Currencies::minimum_balance(currency::<T>(1))) + 1
}

/// An account with money in both currencies, and enough for some deposits.
fn person<T: Config>(name: &'static str) -> T::AccountId {
	T::BenchmarkClock::set(NOW);
	let who: T::AccountId = account(name, 0, 0);
	for footprint in [Footprint::from_mel::<RequestOf<T>>(), Footprint::from_mel::<ScheduleOf<T>>()] {
		T::Deposit::ensure_successful(&who, footprint);
		T::Deposit::ensure_successful(&who, footprint);
	}
	for n in 0..2 {
		T::Currencies::mint_into(currency::<T>(n), &who, unit::<T>() * 100).unwrap();
	}
	who
}

fn memo() -> Memo {
	Memo::Text(vec![b'a'; 140].try_into().unwrap())
}

/// Makes the ring full, with an oldest record that can be removed and whose place the next one takes.
fn full_ring<T: Config>() {
	let old = Payment {
		payer: account("payer", 1, 0),
		payee: account("payee", 1, 0),
		asset: currency::<T>(0),
		amount: 1,
		refunded: 0,
		at: 0,
		payer_before: None,
		payee_before: None,
	};
	Payments::<T>::insert(0, old.clone());
	Payments::<T>::insert(1, old);
	PaymentRing::<T>::put((0, PaymentId::from(T::MaxPayments::get())));
}

/// A list that has room for one more number.
fn most<N: Get<u32>>() -> frame_support::BoundedVec<u64, N> {
	(0..u64::from(N::get()) - 1).map(|n| STRANGER + n).collect::<Vec<_>>().try_into().unwrap()
}

/// A request that `payer` can accept, by a payee with a full list.
fn requested<T: Config>() -> (RequestId, T::AccountId, T::AccountId) {
	let (payer, payee) = (person::<T>("payer"), person::<T>("payee"));
	RequestsBy::<T>::insert(&payee, most::<T::MaxRequests>());
	let id = NextId::<T>::get();
	let (asset, amount) = (currency::<T>(0), unit::<T>());
	Pallet::<T>::do_request(payee.clone(), payer.clone(), asset, amount, memo(), LATER).unwrap();
	full_ring::<T>();
	(id, payer, payee)
}

/// A mandate that has been used up in a period that is over.
fn authorised<T: Config>() -> (T::AccountId, T::AccountId, AssetOf<T>) {
	let (payer, payee, asset) = (person::<T>("payer"), person::<T>("payee"), currency::<T>(0));
	let most = unit::<T>() * 2;
	let period = T::MinPeriod::get();
	Pallet::<T>::do_authorise(payer.clone(), payee.clone(), asset.clone(), most, period, LATER).unwrap();
	Mandates::<T>::mutate(&payer, (&payee, &asset), |mandate| {
		let used = &mut mandate.as_mut().unwrap().used;
		used.since -= period;
		used.amount = most;
	});
	(payer, payee, asset)
}

/// A schedule of a payer with a full list.
fn scheduled<T: Config>(times: Option<u32>) -> (ScheduleId, T::AccountId) {
	let (payer, payee) = (person::<T>("payer"), person::<T>("payee"));
	SchedulesBy::<T>::insert(&payer, most::<T::MaxSchedules>());
	let id = NextId::<T>::get();
	let (asset, amount, every) = (currency::<T>(0), unit::<T>(), T::MinPeriod::get());
	let plan = Plan { first_at: LATER, every, times };
	Pallet::<T>::do_schedule(payer.clone(), payee, asset, amount, memo(), plan).unwrap();
	full_ring::<T>();
	(id, payer)
}

/// An offer that sells what one swap of the benchmark takes, by a poster with a full list.
fn offered<T: Config>() -> (OfferId, T::AccountId) {
	let poster = person::<T>("poster");
	OffersBy::<T>::insert(&poster, most::<T::MaxOffers>());
	let id = NextId::<T>::get();
	let (sells, buys) = (currency::<T>(0), currency::<T>(1));
	let rate = Rate { sold: Balance::MAX / 3, bought: Balance::MAX / 3 };
	let most = Some(unit::<T>());
	Pallet::<T>::do_post_offer(poster.clone(), sells, buys, rate, most, most, LATER).unwrap();
	(id, poster)
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn pay() {
		let (payer, payee) = (person::<T>("payer"), person::<T>("payee"));
		full_ring::<T>();
		#[extrinsic_call]
		_(RawOrigin::Signed(payer), payee, currency::<T>(0), unit::<T>(), memo());
		assert_eq!(PaymentRing::<T>::get(), (1, PaymentId::from(T::MaxPayments::get()) + 1));
	}

	#[benchmark]
	fn refund() {
		let (payer, payee) = (person::<T>("payer"), person::<T>("payee"));
		let (asset, amount) = (currency::<T>(0), unit::<T>());
		Pallet::<T>::do_pay(payer, payee.clone(), asset, amount, memo(), Cause::Call).unwrap();
		#[extrinsic_call]
		_(RawOrigin::Signed(payee), 0, None);
		assert_eq!(Payments::<T>::get(0).unwrap().refunded, amount);
	}

	#[benchmark]
	fn request() {
		let (payer, payee) = (person::<T>("payer"), person::<T>("payee"));
		RequestsBy::<T>::insert(&payee, most::<T::MaxRequests>());
		#[extrinsic_call]
		_(RawOrigin::Signed(payee), payer, currency::<T>(0), unit::<T>(), memo(), LATER);
		assert!(Requests::<T>::contains_key(0));
	}

	/// A request that a mandate covers.
	#[benchmark]
	fn collect() {
		let (payer, payee, asset) = authorised::<T>();
		full_ring::<T>();
		#[extrinsic_call]
		request(RawOrigin::Signed(payee.clone()), payer.clone(), asset.clone(), unit::<T>(), memo(), LATER);
		assert_eq!(Mandates::<T>::get(payer, (payee, asset)).unwrap().used.amount, unit::<T>());
	}

	#[benchmark]
	fn accept_request() {
		let (id, payer, _) = requested::<T>();
		#[extrinsic_call]
		_(RawOrigin::Signed(payer), id);
		assert!(!Requests::<T>::contains_key(id));
	}

	#[benchmark]
	fn refuse_request() {
		let (id, payer, _) = requested::<T>();
		#[extrinsic_call]
		_(RawOrigin::Signed(payer), id);
		assert!(!Requests::<T>::contains_key(id));
	}

	#[benchmark]
	fn withdraw_request() {
		let (id, _, payee) = requested::<T>();
		#[extrinsic_call]
		_(RawOrigin::Signed(payee), id);
		assert!(!Requests::<T>::contains_key(id));
	}

	/// A new mandate. Holding the deposit costs more than moving an old mandate in the agenda.
	#[benchmark]
	fn authorise() {
		let (payer, payee, asset) = (person::<T>("payer"), person::<T>("payee"), currency::<T>(0));
		let period = T::MinPeriod::get();
		#[extrinsic_call]
		_(RawOrigin::Signed(payer.clone()), payee.clone(), asset.clone(), unit::<T>(), period, LATER);
		assert!(Mandates::<T>::contains_key(payer, (payee, asset)));
	}

	#[benchmark]
	fn revoke() {
		let (payer, payee, asset) = authorised::<T>();
		#[extrinsic_call]
		_(RawOrigin::Signed(payer.clone()), payee.clone(), asset.clone());
		assert!(!Mandates::<T>::contains_key(payer, (payee, asset)));
	}

	#[benchmark]
	fn schedule() {
		let (payer, payee) = (person::<T>("payer"), person::<T>("payee"));
		SchedulesBy::<T>::insert(&payer, most::<T::MaxSchedules>());
		let plan = Plan { first_at: LATER, every: T::MinPeriod::get(), times: Some(2) };
		#[extrinsic_call]
		_(RawOrigin::Signed(payer), payee, currency::<T>(0), unit::<T>(), memo(), plan);
		assert!(Schedules::<T>::contains_key(0));
	}

	#[benchmark]
	fn cancel_schedule() {
		let (id, payer) = scheduled::<T>(None);
		#[extrinsic_call]
		_(RawOrigin::Signed(payer), id);
		assert!(!Schedules::<T>::contains_key(id));
	}

	#[benchmark]
	fn post_offer() {
		let poster = person::<T>("poster");
		OffersBy::<T>::insert(&poster, most::<T::MaxOffers>());
		let (sells, buys, rate) = (currency::<T>(0), currency::<T>(1), Rate { sold: 1, bought: 1 });
		#[extrinsic_call]
		_(RawOrigin::Signed(poster), sells, buys, rate, Some(1), Some(1), LATER);
		assert!(Offers::<T>::contains_key(0));
	}

	/// A swap that ends the offer.
	#[benchmark]
	fn swap() {
		let (id, _) = offered::<T>();
		let taker = person::<T>("taker");
		#[extrinsic_call]
		_(RawOrigin::Signed(taker), id, unit::<T>(), unit::<T>());
		assert!(!Offers::<T>::contains_key(id));
	}

	#[benchmark]
	fn withdraw_offer() {
		let (id, poster) = offered::<T>();
		#[extrinsic_call]
		_(RawOrigin::Signed(poster), id);
		assert!(!Offers::<T>::contains_key(id));
	}

	/// A look at the last bucket, which is empty.
	#[benchmark]
	fn look_at_bucket() {
		T::BenchmarkClock::set(NOW);
		Cursor::<T>::put(Tasks::<T>::bucket(NOW) - 1);
		#[block]
		{
			Pallet::<T>::work_agenda(&mut WeightMeter::new());
		}
		assert_eq!(Cursor::<T>::get(), Some(Tasks::<T>::bucket(NOW)));
	}

	#[benchmark]
	fn expire_request() {
		let (id, ..) = requested::<T>();
		#[block]
		{
			Pallet::<T>::work_on(&Task::Request(id));
		}
		assert!(!Requests::<T>::contains_key(id));
	}

	#[benchmark]
	fn expire_mandate() {
		let (payer, payee, asset) = authorised::<T>();
		let task = Task::Mandate(payer.clone(), payee.clone(), asset.clone());
		#[block]
		{
			Pallet::<T>::work_on(&task);
		}
		assert!(!Mandates::<T>::contains_key(payer, (payee, asset)));
	}

	/// The last payment of a schedule, which also gives the deposit back.
	#[benchmark]
	fn pay_scheduled() {
		let (id, _) = scheduled::<T>(Some(1));
		#[block]
		{
			Pallet::<T>::work_on(&Task::Schedule(id));
		}
		assert!(!Schedules::<T>::contains_key(id));
		assert_eq!(PaymentRing::<T>::get().0, 1);
	}

	#[benchmark]
	fn expire_offer() {
		let (id, _) = offered::<T>();
		#[block]
		{
			Pallet::<T>::work_on(&Task::Offer(id));
		}
		assert!(!Offers::<T>::contains_key(id));
	}

	#[benchmark]
	fn remove_old_record() {
		T::BenchmarkClock::set(NOW);
		full_ring::<T>();
		let mut meter = WeightMeter::with_limit(T::WeightInfo::remove_old_record());
		#[block]
		{
			Pallet::<T>::remove_old_records(&mut meter);
		}
		assert_eq!(PaymentRing::<T>::get().0, 1);
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::genesis(), crate::mock::Test);
}
