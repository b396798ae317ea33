//! The jury as an origin and as an arbiter.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use core::marker::PhantomData;
use frame_support::{
	sp_runtime::traits::{BadOrigin, Convert},
	traits::EnsureOriginWithArg,
};
use rochdale_primitives::Arbiter;
use scale_info::TypeInfo;

use crate::*;

/// The origin of a call that carries out a verdict.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum RawOrigin<Dispute> {
	/// A jury has decided this dispute, and no appeal is possible any more.
	Verdict(Dispute),
}

/// The jury that has decided this dispute.
pub struct EnsureVerdict<T>(PhantomData<T>);

impl<T: Config, O> EnsureOriginWithArg<O, T::Dispute> for EnsureVerdict<T>
where
	O: Into<Result<RawOrigin<T::Dispute>, O>> + From<RawOrigin<T::Dispute>>,
{
	type Success = ();

	fn try_origin(origin: O, dispute: &T::Dispute) -> Result<(), O> {
		match origin.into()? {
			RawOrigin::Verdict(decided) if decided == *dispute => Ok(()),
			other => Err(other.into()),
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin(dispute: &T::Dispute) -> Result<O, ()> {
		Ok(RawOrigin::Verdict(*dispute).into())
	}
}

/// The jury as an [`Arbiter`]. `AsDispute` says which dispute of the runtime a case of the asking pallet is.
pub struct JuryDecides<T, AsDispute>(PhantomData<(T, AsDispute)>);

impl<T, AsDispute, O, Asked> Arbiter<O, Asked> for JuryDecides<T, AsDispute>
where
	T: Config,
	Asked: Clone,
	AsDispute: Convert<Asked, T::Dispute>,
	O: Into<Result<RawOrigin<T::Dispute>, O>> + From<RawOrigin<T::Dispute>>,
{
	fn asked(case: &Asked, until: Moment) {
		Pallet::<T>::open(AsDispute::convert(case.clone()), until);
	}

	fn settled(case: &Asked) {
		Pallet::<T>::withdraw_case(AsDispute::convert(case.clone()));
	}

	fn ensure(origin: O, case: &Asked) -> Result<(), BadOrigin> {
		let dispute = AsDispute::convert(case.clone());
		<EnsureVerdict<T> as EnsureOriginWithArg<O, T::Dispute>>::ensure_origin(origin, &dispute)
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin(case: &Asked) -> Result<O, ()> {
		Ok(RawOrigin::Verdict(AsDispute::convert(case.clone())).into())
	}
}
