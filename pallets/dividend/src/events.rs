//! The events. A reader can compute from them what happened to each amount.

use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod events {
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// Dividends fell due. Each of `members` is entitled to `periods` times `amount`.
		FellDue {
			/// How many periods fell due at once; more than one after the clock has leapt.
			periods: u64,
			/// The amount for each member and period.
			amount: BalanceOf<T>,
			members: u32,
			next_at: Moment,
		},
		/// The sums would overflow their type, so nobody is entitled to anything for these periods.
		Skipped { periods: u64 },
		/// The amount of a growing dividend was computed anew.
		Reevaluated {
			/// The amount per period until now.
			old: BalanceOf<T>,
			/// The amount per period from now on.
			new: BalanceOf<T>,
			/// All that members were ever entitled to.
			mass: BalanceOf<T>,
			members: u32,
		},
		/// A member's dividend was paid.
		Claimed { id: MemberId, who: T::AccountId, amount: BalanceOf<T> },
		/// A person was no longer a member, and their account could not hold the last dividend. It went to the commons.
		LeftToCommons { id: MemberId, amount: BalanceOf<T> },
		/// A person was no longer a member, and neither they nor the commons could receive the last dividend. It was
		/// never issued.
		Forfeited { id: MemberId, amount: BalanceOf<T> },
		/// A community dividend was opened.
		Opened {
			asset: AssetOf<T>,
			plan: Plan<BalanceOf<T>>,
			/// When it falls due for the first time.
			next_at: Moment,
		},
		/// The plan of a community dividend has changed. The current period keeps its end.
		PlanSet { asset: AssetOf<T>, plan: Plan<BalanceOf<T>> },
		/// A community dividend was closed. The pot was divided, and nobody can join any more.
		Closed {
			asset: AssetOf<T>,
			/// What each participant received a claim to at the end.
			amount: BalanceOf<T>,
		},
		/// A member has joined a community dividend.
		Participations { asset: AssetOf<T>, id: MemberId },
		/// A member no longer takes part in a community dividend.
		Left { asset: AssetOf<T>, id: MemberId },
		/// A community dividend fell due. Each participant is entitled to `amount`.
		Divided {
			asset: AssetOf<T>,
			/// How many periods were settled at once; more than one if nobody used the dividend for so long.
			periods: u64,
			/// The new units that were issued into the pot.
			issued: BalanceOf<T>,
			/// What each participant is entitled to, for all these periods together.
			amount: BalanceOf<T>,
			participants: u32,
			next_at: Moment,
		},
		/// The currency refused to issue the new units of the plan. For these periods only the money in the pot is
		/// divided.
		NotIssued { asset: AssetOf<T>, periods: u64, error: DispatchError },
		/// A participant's community dividend was paid.
		ClaimedIn { asset: AssetOf<T>, id: MemberId, who: T::AccountId, amount: BalanceOf<T> },
		/// A participant left, and their account could not receive the dividend. It stays in the pot for the others.
		ReturnedToPot { asset: AssetOf<T>, id: MemberId, amount: BalanceOf<T> },
	}
}
