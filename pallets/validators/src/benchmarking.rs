//! Benchmarks: each call with a full list, and each step of a session change by the number of validators.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::arithmetic_side_effects, clippy::indexing_slicing)]

use alloc::{vec, vec::Vec};
use codec::{Decode, Encode};
use frame_benchmarking::v2::*;
use frame_support::{
	sp_runtime::{traits::TrailingZeroInput, Perbill},
	traits::{EnsureOrigin, Get},
	BoundedBTreeMap,
};
use frame_system::{EventRecord, RawOrigin};
use pallet_authorship::EventHandler;
use pallet_session::{historical, SessionManager};
use sp_staking::offence::{OffenceDetails, OnOffenceHandler};

use crate::*;

fn assert_last_event<T: Config>(event: Event<T>) {
	let event: <T as frame_system::Config>::RuntimeEvent = event.into();
	let EventRecord { event: last, .. } = frame_system::Pallet::<T>::events().pop().expect("an event");
	assert_eq!(last, event);
}

/// An account with session keys.
fn keyed<T: Config>(n: u32) -> T::AccountId {
	let who: T::AccountId = account("validator", n, 0);
	// Any bytes will do as keys, since nobody signs with them.
	let seed = (n, [1u8; 256]).using_encoded(|bytes| bytes.to_vec());
	let keys = <T as pallet_session::Config>::Keys::decode(&mut TrailingZeroInput::new(&seed)).expect("keys");
	pallet_session::NextKeys::<T>::insert(&who, keys);
	who
}

/// `n` validators, all active, in the present session and in the next.
fn setup<T: Config>(n: u32) -> Vec<T::AccountId> {
	let set: Vec<_> = (0..n).map(keyed::<T>).collect();
	let all: alloc::collections::BTreeMap<_, _> =
		set.iter().map(|who| (who.clone(), Validator::new(0))).collect();
	Validators::<T>::put(BoundedBTreeMap::<_, _, T::MaxValidators>::try_from(all).expect("fits"));
	pallet_session::Validators::<T>::put(&set);
	pallet_session::QueuedKeys::<T>::put(
		set.iter()
			.map(|who| (who.clone(), pallet_session::NextKeys::<T>::get(who).expect("set")))
			.collect::<Vec<_>>(),
	);
	pallet_session::CurrentIndex::<T>::put(10);
	set
}

/// A list that is full, or has `less` free places. It has more than the minimum.
fn full<T: Config>(less: u32) -> Vec<T::AccountId> {
	let n = T::MaxValidators::get() - less;
	assert!(n > T::MinValidators::get().max(1), "the minimum leaves nobody to spare");
	setup::<T>(n)
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn add() -> Result<(), BenchmarkError> {
		let origin = T::AddOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
		full::<T>(1);
		let who = keyed::<T>(T::MaxValidators::get());

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, who.clone());

		assert_last_event::<T>(Event::Added { who, from: 12 });
		Ok(())
	}

	#[benchmark]
	fn remove() -> Result<(), BenchmarkError> {
		let origin = T::RemoveOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
		let who = full::<T>(0)[0].clone();

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, who.clone());

		assert_last_event::<T>(Event::Removed { who, from: 12 });
		Ok(())
	}

	#[benchmark]
	fn resign() {
		let who = full::<T>(0)[0].clone();

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()));

		assert_last_event::<T>(Event::Resigned { who, from: 12 });
	}

	#[benchmark]
	fn pause() {
		let who = full::<T>(0)[0].clone();

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()));

		assert_last_event::<T>(Event::Suspended { who, cause: Cause::Pause, from: 12 });
	}

	#[benchmark]
	fn resume() {
		let who = full::<T>(0)[0].clone();
		Validators::<T>::mutate(|all| all.get_mut(&who).unwrap().status = Status::Suspended { since: 8 });

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()));

		assert_last_event::<T>(Event::Resumed { who, from: 12 });
	}

	#[benchmark]
	fn note_author() {
		let who = full::<T>(0)[0].clone();

		#[block]
		{
			<Pallet<T> as EventHandler<_, _>>::note_author(who.clone());
		}

		assert_eq!(Authored::<T>::get(who), 1);
	}

	#[benchmark]
	fn end_session(n: Linear<1, { T::MaxValidators::get() }>) {
		let set = setup::<T>(n);
		for who in &set {
			Authored::<T>::insert(who, 1);
		}
		Searching::<T>::put(Search { from: 0, sessions: 0, blocks: 0 });
		let session = T::HistoryDepth::get() + 1;
		historical::StoredRange::<T>::put((0, session + 2));
		historical::HistoricalSessions::<T>::insert(0, (T::Hash::default(), n));

		#[block]
		{
			<Pallet<T> as SessionManager<_>>::end_session(session);
		}

		assert_eq!(Authored::<T>::iter().count(), 0);
		assert!(historical::HistoricalSessions::<T>::get(0).is_none());
	}

	#[benchmark]
	fn start_session() {
		let who = full::<T>(0)[0].clone();
		Validators::<T>::mutate(|all| all.get_mut(&who).unwrap().status = Status::Expelled);

		#[block]
		{
			<Pallet<T> as SessionManager<_>>::start_session(11);
		}
	}

	#[benchmark]
	fn new_session(n: Linear<1, { T::MaxValidators::get() }>) {
		let set = setup::<T>(n);
		let planned;

		#[block]
		{
			planned = <Pallet<T> as SessionManager<_>>::new_session(12);
		}

		assert!(planned.is_none(), "nothing has changed among {}", set.len());
	}

	#[benchmark]
	fn on_offence() {
		let who = full::<T>(0)[0].clone();
		let offenders = vec![OffenceDetails { offender: (who.clone(), ()), reporters: vec![] }];

		#[block]
		{
			<Pallet<T> as OnOffenceHandler<_, _, _>>::on_offence(&offenders, &[Perbill::one()], 10);
		}

		assert_eq!(Validators::<T>::get().get(&who).unwrap().status, Status::Expelled);
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
