//! The events. A reader can compute from them what happened to each amount.

use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod events {
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A validator was added, or an expelled one was taken back.
		Added {
			who: T::AccountId,
			/// The session from which it takes part.
			from: SessionIndex,
		},
		/// A validator was removed. It takes part until session `from` begins.
		Removed {
			who: T::AccountId,
			/// The first session in which it takes no part.
			from: SessionIndex,
		},
		/// A validator resigned. It takes part until session `from` begins.
		Resigned {
			who: T::AccountId,
			/// The first session in which it takes no part.
			from: SessionIndex,
		},
		/// A validator was suspended. It takes part until session `from` begins.
		Suspended {
			who: T::AccountId,
			cause: Cause,
			/// The first session in which it takes no part.
			from: SessionIndex,
		},
		/// A validator should have been suspended, but the set is at its minimum. The event comes once. The validator
		/// is suspended at the end of the first session after which the set can do without it.
		SuspensionDeferred {
			who: T::AccountId,
			/// Why it should have been suspended.
			cause: Cause,
		},
		/// A suspended validator returned.
		Resumed {
			who: T::AccountId,
			/// The session from which it takes part.
			from: SessionIndex,
		},
		/// A validator equivocated and was expelled.
		Expelled {
			who: T::AccountId,
			/// The session in which it equivocated.
			session: SessionIndex,
		},
	}
}
