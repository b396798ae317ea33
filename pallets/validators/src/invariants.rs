//! The invariants of the pallet: what always holds.

use alloc::collections::BTreeSet;
use frame_support::{ensure, sp_runtime::TryRuntimeError, traits::Get};

use crate::*;

impl<T: Config> Pallet<T> {
	/// Checks what must always hold:
	/// - if there are validators, at least one is active, or is expelled and fills a place;
	/// - no validator is suspended in a future session, or answers from a session that cannot be known yet;
	/// - only validators of the present session have authored in it, at least one block each;
	/// - neither the present nor the next session has more than the most validators.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		let all = Validators::<T>::get();
		let session = pallet_session::Pallet::<T>::current_index();
		let set = pallet_session::Validators::<T>::get();
		let bound = T::MaxValidators::get() as usize;

		ensure!(
			all.is_empty()
				|| all.values().any(|validator| !matches!(validator.status, Status::Suspended { .. })),
			"all validators are suspended"
		);
		for validator in all.values() {
			if let Status::Suspended { since } = validator.status {
				ensure!(since <= session, "a validator was suspended in a future session");
			}
			ensure!(
				validator.from <= session.saturating_add(PLANNED_AHEAD),
				"a validator answers from a session that is too far"
			);
		}
		for (who, blocks) in Authored::<T>::iter() {
			ensure!(set.contains(&who), "somebody who is not in the session has authored in it");
			ensure!(blocks > 0, "an author without a block");
		}
		let wanted = Wanted::<T>::get().unwrap_or_default();
		let distinct: BTreeSet<_> = wanted.iter().collect();
		ensure!(distinct.len() == wanted.len(), "a validator is wanted twice");
		for who in Former::<T>::get() {
			ensure!(
				pallet_session::NextKeys::<T>::contains_key(&who) && !all.contains_key(&who),
				"a former account has no session keys, or still validates"
			);
		}
		ensure!(set.len() <= bound, "the session has too many validators");
		ensure!(
			pallet_session::QueuedKeys::<T>::decode_len().unwrap_or(0) <= bound,
			"the next session has too many validators"
		);
		Ok(())
	}
}
