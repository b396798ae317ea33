//! Benchmarks with a full set.

#![allow(clippy::unwrap_used, clippy::arithmetic_side_effects)]

use super::*;
use alloc::vec::Vec;
use codec::Decode;
use frame_benchmarking::v2::*;
use frame_support::{sp_runtime::traits::TrailingZeroInput, traits::EnsureOrigin};
use frame_system::RawOrigin;
use pallet_authorship::EventHandler;
use sp_staking::offence::{OffenceDetails, OnOffenceHandler};

/// An account with registered session keys. All have the same bytes as keys, put in place past the check
/// that no two share one.
fn with_keys<T: Config>(n: u32) -> T::AccountId {
	let who: T::AccountId = account("validator", n, 0);
	let keys = T::Keys::decode(&mut TrailingZeroInput::new(&n.to_le_bytes())).unwrap();
	pallet_session::NextKeys::<T>::insert(&who, keys);
	who
}

/// A set of `n` validators who all take part in this session and have missed all they are forgiven.
fn fill<T: Config>(n: u32) -> Vec<T::AccountId> {
	let all: Vec<_> = (0..n).map(with_keys::<T>).collect();
	let mut set = Set::<T>::new();
	for who in &all {
		let missed = T::MaxMissed::get().saturating_sub(1);
		set.try_insert(who.clone(), Validator { missed, ..Default::default() }).unwrap();
	}
	Validators::<T>::put(set);
	pallet_session::Validators::<T>::put(&all);
	all
}

#[benchmarks]
mod benches {
	use super::*;

	#[benchmark]
	fn add() {
		fill::<T>(T::MaxValidators::get() - 1);
		let who = with_keys::<T>(T::MaxValidators::get());
		let origin = T::AddOrigin::try_successful_origin().unwrap();
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, who.clone());
		assert!(Validators::<T>::get().contains_key(&who));
	}

	#[benchmark]
	fn remove() {
		let all = fill::<T>(T::MaxValidators::get());
		let origin = T::RemoveOrigin::try_successful_origin().unwrap();
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, all[0].clone());
		assert!(!Validators::<T>::get().contains_key(&all[0]));
	}

	#[benchmark]
	fn resign() {
		let all = fill::<T>(T::MaxValidators::get());
		#[extrinsic_call]
		_(RawOrigin::Signed(all[0].clone()));
		assert!(!Validators::<T>::get().contains_key(&all[0]));
	}

	#[benchmark]
	fn pause() {
		let all = fill::<T>(T::MaxValidators::get());
		#[extrinsic_call]
		_(RawOrigin::Signed(all[0].clone()));
		assert_eq!(Validators::<T>::get()[&all[0]].standing, Standing::Paused);
	}

	#[benchmark]
	fn resume() {
		let all = fill::<T>(T::MaxValidators::get());
		Validators::<T>::mutate(|set| set.get_mut(&all[0]).unwrap().standing = Standing::Paused);
		#[extrinsic_call]
		_(RawOrigin::Signed(all[0].clone()));
		assert_eq!(Validators::<T>::get()[&all[0]].standing, Standing::Active);
	}

	#[benchmark]
	fn note_author() {
		let all = fill::<T>(1);
		#[block]
		{
			<Pallet<T> as EventHandler<_, _>>::note_author(all[0].clone());
		}
		assert_eq!(Blocks::<T>::get(), 1);
	}

	#[benchmark]
	fn rotate_session(n: Linear<1, { T::MaxValidators::get() }>) {
		let all = fill::<T>(n);
		for who in all.iter().skip(1) {
			Authored::<T>::insert(who, ());
		}
		Blocks::<T>::put(BLOCKS_PER_VALIDATOR * n);
		#[block]
		{
			<Pallet<T> as pallet_session::SessionManager<_>>::end_session(0);
			<Pallet<T> as pallet_session::SessionManager<_>>::start_session(1);
			<Pallet<T> as pallet_session::SessionManager<_>>::new_session(2);
		}
		assert_eq!(Blocks::<T>::get(), 0);
	}

	#[benchmark]
	fn on_offence() {
		let all = fill::<T>(T::MaxValidators::get());
		let offender = (all[0].clone(), ());
		#[block]
		{
			let details = [OffenceDetails { offender, reporters: Vec::<T::AccountId>::new() }];
			Pallet::<T>::on_offence(&details, &[], 0);
		}
		assert!(!Validators::<T>::get().contains_key(&all[0]));
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::genesis(), crate::mock::Test);
}
