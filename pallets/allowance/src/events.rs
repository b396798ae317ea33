//! The events. A reader can compute from them what happened to each amount.

use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod events {
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A transaction was free.
		Used {
			/// The person whose quota was used.
			id: MemberId,
			/// The cost in nanoseconds of compute, without what was given back.
			cost: u64,
			/// When the quota will be full again, in microseconds since the Unix epoch.
			full_at: u64,
		},
	}
}
