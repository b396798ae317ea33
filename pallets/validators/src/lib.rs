//! # The validator set
//!
//! Who makes blocks is a list of accounts that the community keeps: no coins are at stake, trust is what
//! is lost. A validator who equivocates is expelled. One who authors nothing for a number of whole
//! sessions is suspended, and returns itself when its node is back. The set never falls below a minimum,
//! so that no rule can halt the chain, and never exceeds the most that consensus takes.
//!
//! The set of genesis is that of the session keys in the genesis configuration. A change takes effect
//! after the session that is already planned, as the session pallet has it.

#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(
	not(test),
	deny(
		clippy::unwrap_used,
		clippy::expect_used,
		clippy::indexing_slicing,
		clippy::arithmetic_side_effects,
		clippy::panic
	)
)]
#![warn(missing_docs)]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod consensus;
#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;
mod types;
pub mod weights;

pub use consensus::NoFullIdentification;
pub use pallet::*;
pub use types::{Standing, Validator};
pub use weights::WeightInfo;

use alloc::vec::Vec;
use frame_support::{sp_runtime::TryRuntimeError, traits::Get, BoundedBTreeMap};
use sp_staking::SessionIndex;

/// A session counts against a validator only if it had this many blocks per validator. With `n`
/// validators who share the slots by lot, one who is there authors none of `k·n` blocks with a
/// probability of `(1 - 1/n)^(k·n) < e^-k`: for 8 that is 1 session in 3,000, and three in a row 1 in
/// 2.6·10^10.
pub const BLOCKS_PER_VALIDATOR: u32 = 8;

/// The pallet.
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use frame_support::pallet_prelude::*;
	use frame_system::pallet_prelude::*;

	/// The format of what is stored.
	pub const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config:
		frame_system::Config<RuntimeEvent: From<Event<Self>>>
		+ pallet_session::Config<ValidatorId = <Self as frame_system::Config>::AccountId>
		+ pallet_session::historical::Config<FullIdentification = ()>
		+ pallet_authorship::Config
	{
		/// Who may add a validator.
		type AddOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// Who may remove a validator.
		type RemoveOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// The fewest validators that take part. Nothing in this pallet goes below.
		type MinValidators: Get<u32>;
		/// After how many sessions in a row without a block a validator is suspended; 0 for never.
		type MaxMissed: Get<u32>;
		/// The most validators, suspended ones too.
		#[pallet::constant]
		type MaxValidators: Get<u32>;
		/// Weights.
		type WeightInfo: WeightInfo;
	}

	/// The validators, by account.
	pub type Set<T> =
		BoundedBTreeMap<<T as frame_system::Config>::AccountId, Validator, <T as Config>::MaxValidators>;

	/// The validators and how each stands.
	#[pallet::storage]
	pub type Validators<T: Config> = StorageValue<_, Set<T>, ValueQuery>;

	/// Who has authored a block in this session.
	#[pallet::storage]
	pub type Authored<T: Config> = StorageMap<_, Twox64Concat, T::AccountId, ()>;

	/// The blocks of this session so far.
	#[pallet::storage]
	pub type Blocks<T> = StorageValue<_, u32, ValueQuery>;

	/// Who was expelled for an offence and still has a place in a session that was planned before: they
	/// are kept disabled until it has ended.
	#[pallet::storage]
	pub type Expelled<T: Config> =
		StorageValue<_, BoundedVec<T::AccountId, <T as Config>::MaxValidators>, ValueQuery>;

	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A validator was added, and takes part from the session after the next on.
		Added {
			/// Its account.
			who: T::AccountId,
		},
		/// A validator was removed by the community.
		Removed {
			/// Its account.
			who: T::AccountId,
		},
		/// A validator has left for good.
		Resigned {
			/// Its account.
			who: T::AccountId,
		},
		/// A validator was expelled, since it equivocated.
		Expelled {
			/// Its account.
			who: T::AccountId,
		},
		/// A validator authored nothing for too long and is left out until it resumes.
		Suspended {
			/// Its account.
			who: T::AccountId,
			/// The sessions in a row without a block.
			missed: u32,
		},
		/// A validator steps back for a while, as it wished.
		Paused {
			/// Its account.
			who: T::AccountId,
		},
		/// A validator takes part again from the session after the next on.
		Resumed {
			/// Its account.
			who: T::AccountId,
		},
		/// A validator should go, and is kept since there would be too few without it: add another.
		KeptForMinimum {
			/// Its account.
			who: T::AccountId,
		},
	}

	#[pallet::error]
	pub enum Error<T> {
		/// This account is a validator already.
		AlreadyValidator,
		/// This account is no validator.
		NotValidator,
		/// This account has no session keys. Make them on the node (author_rotateKeys) and register
		/// them with session.setKeys first.
		NoSessionKeys,
		/// There are as many validators as there can be. Remove one first.
		TooMany,
		/// There would be fewer validators than the minimum. Add another first.
		TooFew,
		/// This validator takes part already.
		TakesPart,
		/// This validator takes no part already.
		TakesNoPart,
		/// A validator that was suspended in this session can resume in the next.
		TooEarly,
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Adds a validator, whose session keys must be registered.
		///
		/// Errors: [`Error::AlreadyValidator`], [`Error::NoSessionKeys`], [`Error::TooMany`].
		#[pallet::call_index(0)]
		#[pallet::weight(<T as Config>::WeightInfo::add())]
		pub fn add(origin: OriginFor<T>, who: T::AccountId) -> DispatchResult {
			T::AddOrigin::ensure_origin(origin)?;
			Self::ensure_has_keys(&who)?;
			Validators::<T>::try_mutate(|set| {
				ensure!(!set.contains_key(&who), Error::<T>::AlreadyValidator);
				set.try_insert(who.clone(), Validator::default()).map_err(|_| Error::<T>::TooMany)
			})?;
			Expelled::<T>::mutate(|expelled| expelled.retain(|other| *other != who));
			Self::deposit_event(Event::Added { who });
			Ok(())
		}

		/// Removes a validator.
		///
		/// Errors: [`Error::NotValidator`], [`Error::TooFew`].
		#[pallet::call_index(1)]
		#[pallet::weight(<T as Config>::WeightInfo::remove())]
		pub fn remove(origin: OriginFor<T>, who: T::AccountId) -> DispatchResult {
			T::RemoveOrigin::ensure_origin(origin)?;
			Self::take_out(&who)?;
			Self::deposit_event(Event::Removed { who });
			Ok(())
		}

		/// The caller gives up being a validator.
		///
		/// Errors: [`Error::NotValidator`], [`Error::TooFew`].
		#[pallet::call_index(2)]
		#[pallet::weight(<T as Config>::WeightInfo::resign())]
		pub fn resign(origin: OriginFor<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::take_out(&who)?;
			Self::deposit_event(Event::Resigned { who });
			Ok(())
		}

		/// The caller, a validator, steps back until it calls [`Pallet::resume`], for instance to move
		/// house or change hardware.
		///
		/// Errors: [`Error::NotValidator`], [`Error::TakesNoPart`], [`Error::TooFew`].
		#[pallet::call_index(3)]
		#[pallet::weight(<T as Config>::WeightInfo::pause())]
		pub fn pause(origin: OriginFor<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Validators::<T>::try_mutate(|set| {
				let spare = Self::active_in(set) > T::MinValidators::get().max(1);
				let validator = set.get_mut(&who).ok_or(Error::<T>::NotValidator)?;
				ensure!(validator.standing == Standing::Active, Error::<T>::TakesNoPart);
				ensure!(spare, Error::<T>::TooFew);
				validator.standing = Standing::Paused;
				Ok::<_, Error<T>>(())
			})?;
			Self::deposit_event(Event::Paused { who });
			Ok(())
		}

		/// The caller, a validator that was suspended or has paused, takes part again. Who was suspended
		/// sits out at least the rest of that session.
		///
		/// Errors: [`Error::NotValidator`], [`Error::TakesPart`], [`Error::TooEarly`],
		/// [`Error::NoSessionKeys`].
		#[pallet::call_index(4)]
		#[pallet::weight(<T as Config>::WeightInfo::resume())]
		pub fn resume(origin: OriginFor<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Validators::<T>::try_mutate(|set| {
				let validator = set.get_mut(&who).ok_or(Error::<T>::NotValidator)?;
				match validator.standing {
					Standing::Active => return Err(Error::<T>::TakesPart),
					Standing::Suspended { at } => {
						ensure!(pallet_session::CurrentIndex::<T>::get() > at, Error::<T>::TooEarly)
					}
					Standing::Paused => {}
				}
				Self::ensure_has_keys(&who)?;
				*validator = Validator::default();
				Ok(())
			})?;
			Self::deposit_event(Event::Resumed { who });
			Ok(())
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// The validators and how each stands.
		pub fn validators() -> Vec<(T::AccountId, Validator)> {
			Validators::<T>::get().into_iter().collect()
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), TryRuntimeError> {
			Self::do_try_state()
		}
	}
}

impl<T: Config> Pallet<T> {
	/// Those who take part in the sessions that are planned from now on.
	pub fn active() -> Vec<T::AccountId> {
		let active = |validator: &Validator| validator.standing == Standing::Active;
		Validators::<T>::get().into_iter().filter(|(_, v)| active(v)).map(|(who, _)| who).collect()
	}

	fn active_in(set: &Set<T>) -> u32 {
		set.values().filter(|v| v.standing == Standing::Active).count() as u32
	}

	fn ensure_has_keys(who: &T::AccountId) -> Result<(), Error<T>> {
		use frame_support::traits::ValidatorRegistration;
		let registered = pallet_session::Pallet::<T>::is_registered(who);
		registered.then_some(()).ok_or(Error::<T>::NoSessionKeys)
	}

	/// Takes a validator out of the set, unless too few would take part without it.
	fn take_out(who: &T::AccountId) -> Result<(), Error<T>> {
		Validators::<T>::try_mutate(|set| {
			let validator = set.get(who).ok_or(Error::<T>::NotValidator)?;
			let takes_part = validator.standing == Standing::Active;
			if takes_part && Self::active_in(set) <= T::MinValidators::get().max(1) {
				return Err(Error::<T>::TooFew);
			}
			set.remove(who);
			Ok(())
		})
	}

	/// Counts the session that ends here against those who authored nothing in it.
	fn judge_session(ending: SessionIndex) {
		let participants = pallet_session::Validators::<T>::get();
		let blocks = Blocks::<T>::take();
		let enough = (participants.len() as u32).saturating_mul(BLOCKS_PER_VALIDATOR);
		if blocks >= enough {
			let max_missed = T::MaxMissed::get();
			Validators::<T>::mutate(|set| {
				let mut active = Self::active_in(set);
				for who in &participants {
					let Some(validator) = set.get_mut(who) else { continue };
					if validator.standing != Standing::Active {
						continue;
					}
					if Authored::<T>::contains_key(who) {
						validator.missed = 0;
						continue;
					}
					validator.missed = validator.missed.saturating_add(1);
					if max_missed == 0 || validator.missed < max_missed {
						continue;
					}
					if active > T::MinValidators::get().max(1) {
						active = active.saturating_sub(1);
						validator.standing = Standing::Suspended { at: ending };
						let missed = validator.missed;
						Self::deposit_event(Event::Suspended { who: who.clone(), missed });
					} else if validator.missed == max_missed {
						Self::deposit_event(Event::KeptForMinimum { who: who.clone() });
					}
				}
			});
		}
		// At most one entry per participant, who are bounded.
		let _ = Authored::<T>::clear(T::MaxValidators::get(), None);
	}

	/// Checks the bounds, and that somebody makes blocks.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		let set = Validators::<T>::get();
		if set.len() as u32 > T::MaxValidators::get() {
			return Err("validators: more than there can be".into());
		}
		if Self::active_in(&set) == 0 {
			return Err("validators: nobody takes part".into());
		}
		if Authored::<T>::iter_keys().count() as u32 > Blocks::<T>::get() {
			return Err("validators: more authors than blocks in this session".into());
		}
		if Expelled::<T>::get().iter().any(|who| set.contains_key(who)) {
			return Err("validators: somebody is expelled and a validator".into());
		}
		Ok(())
	}
}
