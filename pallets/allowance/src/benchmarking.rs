//! The benchmark of the extension when the transaction is free. Otherwise the extension costs the same look-up, and the
//! fee payment, which its own pallet measures.

#![allow(clippy::unwrap_used)]

use super::*;
use frame_benchmarking::v2::*;
use frame_support::{
	dispatch::{DispatchInfo, PostDispatchInfo},
	sp_runtime::traits::{AsTransactionAuthorizedOrigin, DispatchTransaction, Dispatchable},
};
use frame_system::RawOrigin;

#[benchmarks(where
	T: Send + Sync,
	T::RuntimeCall: Dispatchable<Info = DispatchInfo, PostInfo = PostDispatchInfo>,
	<T::RuntimeCall as Dispatchable>::RuntimeOrigin: AsTransactionAuthorizedOrigin,
	<T::OnChargeTransaction as pallet_transaction_payment::OnChargeTransaction<T>>::Balance: Send + Sync,
	pallet_transaction_payment::ChargeTransactionPayment<T>: scale_info::StaticTypeInfo,
)]
mod benches {
	use super::*;

	#[benchmark]
	fn free_within_allowance() {
		let caller: T::AccountId = whitelisted_caller();
		let id = T::Membership::enrol(&caller);
		// The quota is full, as for a member who has not transacted for long.
		FullAt::<T>::insert(id, 0);
		let call: T::RuntimeCall = frame_system::Call::remark { remark: alloc::vec![] }.into();
		let info = DispatchInfo { call_weight: Weight::from_parts(1_000, 0), ..Default::default() };
		#[block]
		{
			FreeWithinAllowance::<T>::new(0u32.into())
				.test_run(RawOrigin::Signed(caller).into(), &call, &info, 10, 0, |_| Ok(Default::default()))
				.unwrap()
				.unwrap();
		}
		assert!(FullAt::<T>::get(id).is_some_and(|full_at| full_at > 0));
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::genesis(), crate::mock::Test);
}
