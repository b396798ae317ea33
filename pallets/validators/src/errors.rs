//! The errors of calls, each with what to do about it.

use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod errors {
	#[pallet::error]
	pub enum Error<T> {
		/// This account is already a validator. A suspended validator returns with `resume`.
		AlreadyValidator,
		/// This account is not a validator. It must be added first.
		NotValidator,
		/// This account has no session keys. It must set them first, with `session.set_keys`.
		NoKeys,
		/// There are as many validators as possible. Remove one first.
		TooMany,
		/// The set is at its minimum. Add another validator first, or lower the minimum.
		TooFew,
		/// Only an active validator can pause.
		NotActive,
		/// Only a suspended validator can return. An expelled one must be taken back with `add`.
		NotSuspended,
		/// A validator must sit out first. Return two sessions after the one in which it was suspended.
		TooEarly,
	}
}
