//! The origin that speaks for an account.

use core::marker::PhantomData;
use frame_support::traits::EnsureOriginWithArg;
use frame_system::RawOrigin;

/// Accepts the signature of the account itself.
pub struct EnsureIs<AccountId>(PhantomData<AccountId>);

impl<Origin, AccountId> EnsureOriginWithArg<Origin, AccountId> for EnsureIs<AccountId>
where
	Origin: Into<Result<RawOrigin<AccountId>, Origin>> + From<RawOrigin<AccountId>>,
	AccountId: Clone + PartialEq,
{
	type Success = ();

	fn try_origin(origin: Origin, account: &AccountId) -> Result<(), Origin> {
		match origin.into()? {
			RawOrigin::Signed(who) if who == *account => Ok(()),
			other => Err(other.into()),
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin(account: &AccountId) -> Result<Origin, ()> {
		Ok(RawOrigin::Signed(account.clone()).into())
	}
}
