//! The power to restart finality, and nothing more.
//!
//! GRANDPA makes a block final when more than two thirds of the validators vote for it. When a third of them are lost
//! for good, no vote succeeds again, not even the vote to replace them. This pallet is the only way out. The holder of
//! the power names the last final block. The chain then begins a new set of voters with the validators that still make
//! blocks (a forced change of GRANDPA's authorities).
//!
//! What happens after [`Pallet::restart`] in session `s`:
//! 1. From session `s + 1` on, whole sessions are watched until there are 8 blocks for each validator of the set
//!    (`pallet_validators`). When the last of them, session `w`, ends, each validator that has made no block is
//!    suspended. An expelled one that fills a place leaves as well if it has made none in session `w`.
//! 2. At the beginning of session `w + 2` they have left the set, and the change is announced in that block.
//! 3. [`Delay`] blocks later every node begins to vote with the new set.

pub use pallet::*;

use frame_support::traits::Get;

use crate::{policy, BlockNumber};

/// The number of blocks between the announcement of a new set and its first vote. It is a quarter of a session, but at
/// least 1 and at most 10. In this time all nodes receive the announcement. The change is over before the next session,
/// which may bring another one.
pub struct Delay;
impl Get<BlockNumber> for Delay {
	fn get() -> BlockNumber {
		BlockNumber::try_from(policy::SessionLength::get() / 4).unwrap_or(BlockNumber::MAX).clamp(1, 10)
	}
}

// FRAME's macros expand to `expect`.
#[allow(clippy::expect_used)]
#[frame_support::pallet]
pub mod pallet {
	use codec::{Decode, Encode, MaxEncodedLen};
	use frame_support::pallet_prelude::*;
	use frame_system::{pallet_prelude::*, WeightInfo};
	use sp_consensus_grandpa::SetId;

	#[pallet::pallet]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config:
		frame_system::Config<RuntimeEvent: From<Event<Self>>>
		+ pallet_grandpa::Config
		+ pallet_validators::Config
	{
		/// The origin that may restart finality.
		type RestartOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// The number of blocks between the announcement of the new set and its first vote.
		type Delay: Get<BlockNumberFor<Self>>;
	}

	/// A restart that was decided. The search for the lost validators goes on.
	#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
	pub struct Restart<BlockNumber> {
		/// The last final block.
		pub last_final: BlockNumber,
		/// The number of the set that made it final.
		pub set_id: SetId,
	}

	/// The restart that waits until the lost validators are known.
	#[pallet::storage]
	pub type Waiting<T: Config> = StorageValue<_, Restart<BlockNumberFor<T>>>;

	#[pallet::event]
	#[pallet::generate_deposit(fn deposit_event)]
	pub enum Event<T: Config> {
		/// A restart of finality was decided.
		RestartDecided {
			/// The last final block.
			last_final: BlockNumberFor<T>,
			/// The number of the set that made it final.
			set_id: SetId,
		},
	}

	#[pallet::error]
	pub enum Error<T> {
		/// The last final block must be a past block. A node gives it with `chain_getFinalizedHead`.
		NotPast,
		/// There is no such set yet. A node gives the set's number with `grandpa_roundState`.
		NoSuchSet,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn on_initialize(_: BlockNumberFor<T>) -> Weight {
			let Some(restart) = Waiting::<T>::get() else { return T::DbWeight::get().reads(1) };
			if pallet_validators::Searching::<T>::exists() {
				return T::DbWeight::get().reads(2);
			}
			// Changes that were announced since the last final block have never taken effect on any node, and never
			// will. The next set's number is one above that of the set which voted last.
			pallet_grandpa::CurrentSetId::<T>::put(restart.set_id);
			pallet_grandpa::Stalled::<T>::put((<T as Config>::Delay::get(), restart.last_final));
			Waiting::<T>::kill();
			T::DbWeight::get().reads_writes(3, 3)
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Restarts finality with the validators that still make blocks; `RestartOrigin`.
		///
		/// `last_final` is the number of the last final block, and `set_id` the number of the set that made it final,
		/// as every node reports them. Whole sessions are watched for validators that make no block. Two sessions later
		/// the other validators become the new set. A later call replaces a restart that still waits.
		///
		/// Call this only when the lost validators cannot come back. A node that was offline during the restart must
		/// import the blocks up to it before it trusts the new set.
		///
		/// Errors: `NotPast`, `NoSuchSet`.
		#[pallet::call_index(0)]
		#[pallet::weight((
			<T as frame_system::Config>::SystemWeightInfo::authorize_upgrade()
				.saturating_add(T::DbWeight::get().reads_writes(3, 2)),
			DispatchClass::Operational,
		))]
		pub fn restart(origin: OriginFor<T>, last_final: BlockNumberFor<T>, set_id: SetId) -> DispatchResult {
			T::RestartOrigin::ensure_origin(origin)?;
			ensure!(last_final < frame_system::Pallet::<T>::block_number(), Error::<T>::NotPast);
			ensure!(set_id <= pallet_grandpa::CurrentSetId::<T>::get(), Error::<T>::NoSuchSet);
			pallet_validators::Pallet::<T>::search_lost();
			Waiting::<T>::put(Restart { last_final, set_id });
			Self::deposit_event(Event::RestartDecided { last_final, set_id });
			Ok(())
		}
	}
}
