//! Benchmarks of the period and of the calls, each in its worst case.

#![allow(clippy::unwrap_used, clippy::arithmetic_side_effects)]

use super::*;
use frame_benchmarking::v2::*;
use frame_support::{
	sp_runtime::traits::Zero,
	traits::fungibles::{Inspect as _, Mutate as _},
};
use frame_system::RawOrigin;
use rochdale_primitives::BenchmarkCurrencies;

/// Lets one period fall due for `member`, with an amount that every account can receive.
pub(crate) fn entitle<T: Config>(id: MemberId) {
	let amount = T::Currency::minimum_balance() * 10u32.into();
	ClaimedUpTo::<T>::insert(id, Accrued::<T>::get());
	Accrued::<T>::mutate(|accrued| *accrued += amount);
	Entitled::<T>::mutate(|entitled| *entitled += amount * T::Membership::count().into());
}

/// A plan that issues new units if the currency allows it.
fn plan<T: Config>(asset: &AssetOf<T>) -> Plan<BalanceOf<T>> {
	let issue = if T::Issuable::contains(asset) { least::<T>(asset) } else { Zero::zero() };
	Plan { period: T::MinPeriod::get(), issue }
}

/// An amount that every account can receive.
fn least<T: Config>(asset: &AssetOf<T>) -> BalanceOf<T> {
	T::Currencies::minimum_balance(asset.clone()) + 1u32.into()
}

/// A dividend in the `n`th currency that is due, with money for a million participants in the pot.
fn due<T: Config>(n: u32) -> AssetOf<T> {
	let asset = T::BenchmarkCurrencies::currency(n);
	let amount = least::<T>(&asset) * 1_000_000u32.into();
	T::Currencies::mint_into(asset.clone(), &Pallet::<T>::pot(&asset), amount).unwrap();
	let mut dividend = Dividends::<T>::get(&asset).unwrap_or_default();
	dividend.plan = Some(plan::<T>(&asset));
	dividend.next_at = Pallet::<T>::now();
	Dividends::<T>::insert(&asset, dividend);
	asset
}

/// `id` takes part in the dividend in the `n`th currency, which is due.
fn join_due<T: Config>(id: MemberId, n: u32) -> AssetOf<T> {
	let asset = due::<T>(n);
	Participations::<T>::mutate(id, |entries| {
		if entries.iter().all(|entry| entry.asset != asset) {
			let mut dividend = Dividends::<T>::get(&asset).unwrap();
			dividend.participants += 1;
			entries.try_push(Entry { asset: asset.clone(), claimed_up_to: dividend.accrued }).unwrap();
			Dividends::<T>::insert(&asset, dividend);
		}
	});
	asset
}

/// `id` takes part in as many dividends as a member can, all of which are due.
pub(crate) fn join_most<T: Config>(id: MemberId) {
	for n in 0..T::MaxJoined::get() {
		join_due::<T>(id, n);
	}
}

/// A member who takes part in as many dividends as possible, and the currency of the last.
fn participant<T: Config>(who: &T::AccountId) -> (MemberId, AssetOf<T>) {
	let id = T::Membership::enrol(who);
	join_most::<T>(id);
	(id, T::BenchmarkCurrencies::currency(T::MaxJoined::get() - 1))
}

/// The origin that decides on the dividend in this currency.
fn opener<T: Config>(asset: &AssetOf<T>) -> Result<T::RuntimeOrigin, BenchmarkError> {
	T::OpenOrigin::try_successful_origin(asset).map_err(|()| BenchmarkError::Weightless)
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

	#[benchmark]
	fn open() -> Result<(), BenchmarkError> {
		let asset = T::BenchmarkCurrencies::currency(0);
		let origin = opener::<T>(&asset)?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, asset.clone(), plan::<T>(&asset));
		assert!(Dividends::<T>::get(asset).unwrap().plan.is_some());
		Ok(())
	}

	#[benchmark]
	fn set_plan() -> Result<(), BenchmarkError> {
		let (_, asset) = participant::<T>(&account("member", 0, 0));
		let origin = opener::<T>(&asset)?;
		let plan = Plan { period: Moment::MAX, ..plan::<T>(&asset) };
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, asset.clone(), plan);
		assert_eq!(Dividends::<T>::get(asset).unwrap().plan, Some(plan));
		Ok(())
	}

	#[benchmark]
	fn close() -> Result<(), BenchmarkError> {
		let (_, asset) = participant::<T>(&account("member", 0, 0));
		let origin = opener::<T>(&asset)?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, asset.clone());
		assert!(Dividends::<T>::get(asset).unwrap().plan.is_none());
		Ok(())
	}

	#[benchmark]
	fn join() {
		let caller: T::AccountId = whitelisted_caller();
		let (id, asset) = participant::<T>(&caller);
		// Make room for the last dividend, which still has another participant.
		Participations::<T>::mutate(id, |entries| entries.retain(|entry| entry.asset != asset));
		#[extrinsic_call]
		_(RawOrigin::Signed(caller), asset.clone());
		assert!(Participations::<T>::get(id).iter().any(|entry| entry.asset == asset));
	}

	#[benchmark]
	fn leave() {
		let caller: T::AccountId = whitelisted_caller();
		let (id, asset) = participant::<T>(&caller);
		#[extrinsic_call]
		_(RawOrigin::Signed(caller), asset.clone());
		assert!(Participations::<T>::get(id).iter().all(|entry| entry.asset != asset));
	}

	#[benchmark]
	fn divide_pot() {
		let caller: T::AccountId = whitelisted_caller();
		let (_, asset) = participant::<T>(&account("member", 0, 0));
		#[extrinsic_call]
		_(RawOrigin::Signed(caller), asset.clone());
		assert!(Dividends::<T>::get(asset).unwrap().next_at > Pallet::<T>::now());
	}

	#[benchmark]
	fn claim_in() {
		let caller: T::AccountId = whitelisted_caller();
		let (id, asset) = participant::<T>(&caller);
		#[extrinsic_call]
		_(RawOrigin::Signed(caller), asset.clone());
		assert!(Pallet::<T>::unclaimed_in(asset, id).is_zero());
	}

	#[benchmark]
	fn claim_in_for() {
		let caller: T::AccountId = whitelisted_caller();
		let (id, asset) = participant::<T>(&account("member", 0, 0));
		#[extrinsic_call]
		_(RawOrigin::Signed(caller), asset.clone(), id);
		assert!(Pallet::<T>::unclaimed_in(asset, id).is_zero());
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::genesis(), crate::mock::Test);
}
