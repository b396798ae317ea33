//! The validator set as a session manager. Validators can lose trust, but no money.
//!
//! See `README.md` for how it works and what attackers try.

#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(test, allow(clippy::restriction))]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod calls;
mod changing;
mod errors;
mod events;
mod invariants;
#[cfg(test)]
mod mock;
mod session;
#[cfg(test)]
mod tests;
mod types;
pub mod weights;

pub use pallet::*;
pub use session::NoFullIdentification;
pub use types::*;
pub use weights::WeightInfo;

use frame_support::pallet_macros::import_section;

/// A validator can be taken for silent after this many blocks per validator of the set, none of them its own: 16.
///
/// BABE draws the author of a slot by lot. Of `B` blocks with `n` equal authors, an honest validator made none with
/// probability `(1 - 1/n)^B < e^(-B/n)`. At `B = 16·n` that is 1.1e-7: with sessions of an hour, once in a thousand
/// years for one validator. It only matters if sessions are short for the size of the set. A session of 1,200 blocks
/// has 16 blocks each for 75 validators.
pub const BLOCKS_PER_VALIDATOR: u32 = 16;

/// A search for lost validators watches this many blocks per validator of the set: 8.
///
/// There is a search when more than a third of the set is lost. The remaining `k` validators, at most two thirds of
/// `n`, share the blocks. One of them makes none of `8·n` blocks with probability `(1 - 1/k)^(8·n) < e^(-12) = 6.1e-6`.
pub const SEARCHED_BLOCKS_PER_VALIDATOR: u32 = 8;

/// How many sessions ahead the set is planned: a change in session `i` takes effect in session `i + 2`.
///
/// Sums of sessions stop at the largest number of 32 bits. With one session each second, that is 136 years away.
pub const PLANNED_AHEAD: u32 = 2;

// FRAME's macros expand to `expect`.
#[allow(clippy::expect_used)]
#[import_section(calls::calls)]
#[import_section(errors::errors)]
#[import_section(events::events)]
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use alloc::{collections::BTreeMap, vec::Vec};
	use core::marker::PhantomData;
	use frame_support::pallet_prelude::*;
	#[cfg(feature = "try-runtime")]
	use frame_support::sp_runtime::TryRuntimeError;
	use frame_system::pallet_prelude::*;
	use pallet_session::SessionManager as _;
	use sp_staking::SessionIndex;

	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config:
		frame_system::Config<RuntimeEvent: From<Event<Self>>>
		+ pallet_session::Config<ValidatorId = <Self as frame_system::Config>::AccountId>
		+ pallet_session::historical::Config<FullIdentification = ()>
	{
		/// Adds a validator, and takes back an expelled one.
		type AddOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		type RemoveOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// Knows the persons behind validators.
		type Persons: Persons<Self::AccountId>;

		/// The fewest active validators; 0 counts as 1. No call leaves fewer, and no suspension except after
		/// [`Pallet::search_lost`]. So a community of `n` validators sets less than `n` if silent ones are to be
		/// suspended.
		type MinValidators: Get<u32>;

		/// Whole sessions in a row without a block after which a validator is suspended; 0 counts as 1.
		type MaxMissed: Get<u32>;

		/// The most validators, including suspended ones. Not more than the `MaxAuthorities` of BABE and GRANDPA.
		#[pallet::constant]
		type MaxValidators: Get<u32>;

		/// For how many sessions after its own an equivocation can be proven. Older history of sessions is pruned.
		#[pallet::constant]
		type HistoryDepth: Get<SessionIndex>;

		type WeightInfo: WeightInfo;
	}

	/// All validators. The validators of a session are in `Validators` of `pallet_session`. The two differ by the
	/// changes of the last two sessions.
	#[pallet::storage]
	pub type Validators<T: Config> =
		StorageValue<_, BoundedBTreeMap<T::AccountId, Validator, T::MaxValidators>, ValueQuery>;

	/// The validators that there should be, once members elect them. The list follows them by a part in each session.
	/// None before the first election: then the list is as it is.
	#[pallet::storage]
	pub type Wanted<T: Config> = StorageValue<_, BoundedVec<T::AccountId, T::MaxValidators>>;

	/// Former accounts of validators that sessions are still planned with. A copy of their session keys is kept for these.
	#[pallet::storage]
	pub type Former<T: Config> = StorageValue<_, BoundedVec<T::AccountId, T::MaxValidators>, ValueQuery>;

	/// The number of blocks that each validator has authored in the present session. It is emptied at the end of the
	/// session, and has at most one entry for each of its validators.
	#[pallet::storage]
	pub type Authored<T: Config> = StorageMap<_, Twox64Concat, T::AccountId, u32, ValueQuery>;

	/// The search for lost validators, while one goes on.
	#[pallet::storage]
	pub type Searching<T: Config> = StorageValue<_, Search>;

	/// There are no settings. The first validators are those whose keys are in the genesis of `pallet_session`, which
	/// must come before this pallet in the runtime.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		#[serde(skip)]
		pub _config: PhantomData<T>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		#[allow(clippy::expect_used)]
		fn build(&self) {
			let set = pallet_session::Validators::<T>::get();
			let all: BTreeMap<_, _> = set.iter().map(|who| (who.clone(), Validator::new(0))).collect();
			let all = BoundedBTreeMap::<_, _, T::MaxValidators>::try_from(all)
				.expect("session.keys has more validators than MaxValidators");
			Validators::<T>::put(all);

			// The history of sessions could not record the first two sessions, because their validators were not known.
			// Without them, no equivocation in these sessions could be proven later, nor in any other session until the
			// set changes.
			if !set.is_empty() {
				<T as pallet_session::Config>::SessionManager::new_session_genesis(0);
				<T as pallet_session::Config>::SessionManager::new_session_genesis(1);
			}
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(T::MaxValidators::get() > 0, "MaxValidators must allow a validator");
			let blocks = T::MaxValidators::get().checked_mul(BLOCKS_PER_VALIDATOR);
			assert!(
				blocks.is_some(),
				"MaxValidators must be small enough to count the blocks of all validators"
			);
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// The validators that members have elected, or that were there before and have room beside them. None before
		/// the first election.
		pub fn wanted() -> Option<Vec<T::AccountId>> {
			Wanted::<T>::get().map(BoundedVec::into_inner)
		}

		/// All validators, in the order of their accounts.
		pub fn validators() -> Vec<ValidatorInfo<T::AccountId>> {
			let set = pallet_session::Validators::<T>::get();
			Validators::<T>::get()
				.into_inner()
				.into_iter()
				.map(|(account, Validator { status, from, missed, .. })| ValidatorInfo {
					in_session: set.contains(&account),
					authored: Authored::<T>::get(&account),
					account,
					status,
					from,
					missed,
				})
				.collect()
		}
	}
}
