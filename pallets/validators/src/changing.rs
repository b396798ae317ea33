//! Changes of the validator set that somebody asks for.

use frame_support::{
	dispatch::DispatchResult,
	ensure,
	traits::{Get, ValidatorRegistration},
};
use sp_staking::SessionIndex;

use crate::*;

impl<T: Config> Pallet<T> {
	/// The fewest active validators.
	pub(crate) fn minimum() -> u32 {
		T::MinValidators::get().max(1)
	}

	/// The first session that is not planned yet, from which a change made now takes effect.
	pub(crate) fn next_planned() -> SessionIndex {
		pallet_session::Pallet::<T>::current_index().saturating_add(PLANNED_AHEAD)
	}

	pub(crate) fn do_add(who: T::AccountId) -> DispatchResult {
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

	pub(crate) fn do_remove(who: T::AccountId) -> DispatchResult {
		Self::strike_off(&who)?;
		Self::deposit_event(Event::Removed { who, from: Self::next_planned() });
		Ok(())
	}

	pub(crate) fn do_resign(who: T::AccountId) -> DispatchResult {
		Self::strike_off(&who)?;
		Self::deposit_event(Event::Resigned { who, from: Self::next_planned() });
		Ok(())
	}

	pub(crate) fn do_pause(who: T::AccountId) -> DispatchResult {
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

	pub(crate) fn do_resume(who: T::AccountId) -> DispatchResult {
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
}
