//! The invariants of the pallet: what always holds.

use crate::*;

impl<T: Config> Pallet<T> {
	/// Checks that quotas are kept only for active members, and guests' quotas only for known persons.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		let mut all = FullAt::<T>::iter_keys().chain(OfficialFullAt::<T>::iter_keys());
		if all.any(|id| !T::Membership::is_active(id)) {
			return Err("allowance: somebody who is not an active member has a quota".into());
		}
		if GuestsFullAt::<T>::iter_keys().any(|id| T::Membership::known_account(id).is_none()) {
			return Err("allowance: somebody who is not known has a guest's quota".into());
		}
		Ok(())
	}
}
