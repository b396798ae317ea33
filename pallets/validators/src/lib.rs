//! The validator set as a session manager. Validators can lose trust, but no money.
//!
//! See `README.md` for how it works and what attackers try.

#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(test, allow(clippy::restriction))]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
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
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use alloc::{collections::BTreeMap, vec::Vec};
	use core::marker::PhantomData;
	use frame_support::{
		ensure, pallet_prelude::*, sp_runtime::TryRuntimeError, traits::ValidatorRegistration,
	};
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
		Kept {
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

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Adds `who` to the validators, or takes back an expelled one; `AddOrigin`. It takes part from the session
		/// after next.
		///
		/// Errors: `AlreadyValidator`, `NoKeys`, `TooMany`.
		#[pallet::call_index(0)]
		#[pallet::weight(<T as Config>::WeightInfo::add())]
		pub fn add(origin: OriginFor<T>, who: T::AccountId) -> DispatchResult {
			T::AddOrigin::ensure_origin(origin)?;
			ensure!(pallet_session::Pallet::<T>::is_registered(&who), Error::<T>::NoKeys);
			let from = Self::next_planned();
			Validators::<T>::try_mutate(|all| -> DispatchResult {
				let expelled = all.get(&who).map(|validator| validator.status == Status::Expelled);
				ensure!(expelled != Some(false), Error::<T>::AlreadyValidator);
				all.try_insert(who.clone(), Validator::new(from)).map_err(|_| Error::<T>::TooMany)?;
				Ok(())
			})?;
			Self::deposit_event(Event::Added { who, from });
			Ok(())
		}

		/// Removes the validator `who`; `RemoveOrigin`. It takes part until the session after next begins, and keeps
		/// its session keys.
		///
		/// Errors: `NotValidator`, `TooFew`.
		#[pallet::call_index(1)]
		#[pallet::weight(<T as Config>::WeightInfo::remove())]
		pub fn remove(origin: OriginFor<T>, who: T::AccountId) -> DispatchResult {
			T::RemoveOrigin::ensure_origin(origin)?;
			Self::strike_off(&who)?;
			Self::deposit_event(Event::Removed { who, from: Self::next_planned() });
			Ok(())
		}

		/// The caller is no longer a validator. Its node must keep running until the session after next begins.
		///
		/// Errors: `NotValidator`, `TooFew`.
		#[pallet::call_index(2)]
		#[pallet::weight(<T as Config>::WeightInfo::resign())]
		pub fn resign(origin: OriginFor<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::strike_off(&who)?;
			Self::deposit_event(Event::Resigned { who, from: Self::next_planned() });
			Ok(())
		}

		/// The calling validator steps down for maintenance. Its node must keep running until the session after next
		/// begins.
		///
		/// Errors: `NotValidator`, `NotActive`, `TooFew`.
		#[pallet::call_index(3)]
		#[pallet::weight(<T as Config>::WeightInfo::pause())]
		pub fn pause(origin: OriginFor<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let since = pallet_session::Pallet::<T>::current_index();
			Validators::<T>::try_mutate(|all| -> DispatchResult {
				let spare = Self::spare(all.values());
				let validator = all.get_mut(&who).ok_or(Error::<T>::NotValidator)?;
				ensure!(validator.is_active(), Error::<T>::NotActive);
				ensure!(spare > 0, Error::<T>::TooFew);
				validator.status = Status::Suspended { since };
				Ok(())
			})?;
			Self::deposit_event(Event::Suspended { who, cause: Cause::Pause, from: Self::next_planned() });
			Ok(())
		}

		/// The calling validator, suspended or paused, returns. This is possible two sessions after it was suspended,
		/// and it takes part from the session after next. Its missed sessions are forgotten when it authors a block. If
		/// it authors none, the first session counts in full.
		///
		/// Errors: `NotValidator`, `NotSuspended`, `TooEarly`, `NoKeys`.
		#[pallet::call_index(4)]
		#[pallet::weight(<T as Config>::WeightInfo::resume())]
		pub fn resume(origin: OriginFor<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let now = pallet_session::Pallet::<T>::current_index();
			Validators::<T>::try_mutate(|all| -> DispatchResult {
				let validator = all.get_mut(&who).ok_or(Error::<T>::NotValidator)?;
				let Status::Suspended { since } = validator.status else {
					return Err(Error::<T>::NotSuspended.into());
				};
				ensure!(now >= since.saturating_add(PLANNED_AHEAD), Error::<T>::TooEarly);
				ensure!(pallet_session::Pallet::<T>::is_registered(&who), Error::<T>::NoKeys);
				validator.status = Status::Active;
				validator.blocks = 0;
				Ok(())
			})?;
			Self::deposit_event(Event::Resumed { who, from: Self::next_planned() });
			Ok(())
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
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

	impl<T: Config> Pallet<T> {
		/// The fewest active validators.
		pub(crate) fn minimum() -> u32 {
			T::MinValidators::get().max(1)
		}

		/// The first session that is not planned yet, from which a change made now takes effect.
		pub(crate) fn next_planned() -> SessionIndex {
			pallet_session::Pallet::<T>::current_index().saturating_add(PLANNED_AHEAD)
		}

		/// Begins a search for lost validators with the next session. It watches whole sessions until there have been
		/// [`SEARCHED_BLOCKS_PER_VALIDATOR`] for each validator of the set. Then each validator without a block in them
		/// is suspended, even if the set falls below its minimum. Those that made blocks stay.
		///
		/// This is for a set that has lost so many validators that it cannot be repaired in another way.
		pub fn search_lost() {
			let from = pallet_session::Pallet::<T>::current_index().saturating_add(1);
			Searching::<T>::put(Search { from, sessions: 0, blocks: 0 });
		}

		/// How many active validators the set can do without.
		pub(crate) fn spare<'a>(all: impl Iterator<Item = &'a Validator>) -> u32 {
			let active = all.filter(|validator| validator.is_active()).count();
			u32::try_from(active).unwrap_or(u32::MAX).saturating_sub(Self::minimum())
		}

		/// Takes this validator off the list, if the set can do without it.
		fn strike_off(who: &T::AccountId) -> DispatchResult {
			Validators::<T>::try_mutate(|all| {
				let validator = all.get(who).ok_or(Error::<T>::NotValidator)?;
				let dispensable = match validator.status {
					Status::Active => Self::spare(all.values()) > 0,
					Status::Suspended { .. } => true,
					// It fills a place as long as there are too few active ones.
					Status::Expelled => {
						let active = all.values().filter(|validator| validator.is_active()).count();
						active >= Self::minimum() as usize
					}
				};
				ensure!(dispensable, Error::<T>::TooFew);
				all.remove(who);
				Ok(())
			})
		}

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
			ensure!(set.len() <= bound, "the session has too many validators");
			ensure!(
				pallet_session::QueuedKeys::<T>::decode_len().unwrap_or(0) <= bound,
				"the next session has too many validators"
			);
			Ok(())
		}
	}
}
