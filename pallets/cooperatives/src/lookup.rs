//! The clock, and a cooperative and its account by number.

use frame_support::{ensure, sp_runtime::DispatchError};

use crate::*;

impl<T: Config> Pallet<T> {
	/// The time of the chain's clock.
	pub(crate) fn now() -> Moment {
		rochdale_primitives::now::<T::Time>()
	}

	/// The account of a cooperative.
	pub(crate) fn account_id(id: CooperativeId) -> T::AccountId {
		rochdale_primitives::sub_account(T::PalletId::get(), b"account", id)
	}

	/// The cooperative with this number.
	pub(crate) fn cooperative(id: CooperativeId) -> Result<Cooperative<T>, DispatchError> {
		Ok(Cooperatives::<T>::get(id).ok_or(Error::<T>::UnknownCooperative)?)
	}

	/// The cooperative with this number, if it is not dissolved.
	pub(crate) fn live_cooperative(id: CooperativeId) -> Result<Cooperative<T>, DispatchError> {
		let cooperative = Self::cooperative(id)?;
		ensure!(cooperative.state == State::Open, Error::<T>::Dissolved);
		Ok(cooperative)
	}
}
