//! Benchmarks of the period and of the claims, each in its worst case.

#![allow(clippy::unwrap_used, clippy::arithmetic_side_effects)]

use super::*;
use frame_benchmarking::v2::*;
use frame_system::RawOrigin;

/// Lets one period fall due for `member`, with an amount that every account can receive.
pub(crate) fn entitle<T: Config>(id: MemberId) {
	let amount = T::Currency::minimum_balance() * 10u32.into();
	ClaimedUpTo::<T>::insert(id, Accrued::<T>::get());
	Accrued::<T>::mutate(|accrued| *accrued += amount);
	Entitled::<T>::mutate(|entitled| *entitled += amount * T::Membership::count().into());
}

#[benchmarks]
mod benches {
	use super::*;

	#[benchmark]
	fn on_initialize() {
		T::Membership::enrol(&whitelisted_caller());
		NextAt::<T>::put(1);
		#[block]
		{
			Pallet::<T>::fall_due(Moment::from(u32::MAX));
		}
		assert!(NextAt::<T>::get().unwrap() > 1);
	}

	#[benchmark]
	fn claim() {
		let caller: T::AccountId = whitelisted_caller();
		let id = T::Membership::enrol(&caller);
		entitle::<T>(id);
		#[extrinsic_call]
		_(RawOrigin::Signed(caller));
		assert!(Pallet::<T>::unclaimed(id).is_zero());
	}

	#[benchmark]
	fn claim_for() {
		let caller: T::AccountId = whitelisted_caller();
		let member = account("member", 0, 0);
		let id = T::Membership::enrol(&member);
		entitle::<T>(id);
		#[extrinsic_call]
		_(RawOrigin::Signed(caller), id);
		assert!(Pallet::<T>::unclaimed(id).is_zero());
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::genesis(), crate::mock::Test);
}
