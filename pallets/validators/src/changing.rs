//! Changes of the validator set that somebody asks for.

use alloc::vec::Vec;
use frame_support::{
	defensive_assert,
	dispatch::DispatchResult,
	ensure,
	sp_runtime::DispatchError,
	traits::{Get, ValidatorRegistration},
	BoundedBTreeMap, BoundedVec,
};
use frame_system::RawOrigin;
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
		Wanted::<T>::mutate(|wanted| {
			let wanted = wanted.iter_mut().filter(|wanted| !wanted.contains(&who));
			// If there is no room, the list does without it later.
			wanted.for_each(|wanted| _ = wanted.try_push(who.clone()));
		});
		Self::deposit_event(Event::Added { who, from });
		Ok(())
	}

	pub(crate) fn do_remove(who: T::AccountId) -> DispatchResult {
		Self::strike_off(&who)?;
		Self::deposit_event(Event::Removed { who: who.clone(), from: Self::next_planned() });
		T::Persons::gone(&who);
		Ok(())
	}

	pub(crate) fn do_resign(who: T::AccountId) -> DispatchResult {
		Self::strike_off(&who)?;
		Self::deposit_event(Event::Resigned { who: who.clone(), from: Self::next_planned() });
		T::Persons::gone(&who);
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
	/// is suspended, even if the set falls below its minimum. Those that made blocks stay. An expelled one that fills a
	/// place and made no block in the last session is forgotten.
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
			Ok::<_, DispatchError>(())
		})?;
		Self::want_no_longer(who);
		Ok(())
	}

	/// This validator need not be there any more. It goes when the set can do without it.
	pub fn want_no_longer(who: &T::AccountId) {
		Wanted::<T>::mutate(|wanted| {
			wanted.iter_mut().for_each(|wanted| wanted.retain(|other| other != who));
		});
	}

	/// Says which validators there should be, without repetitions. At most as many as `MaxValidators` are kept.
	///
	/// The list follows them when sessions are planned: each session at most a third of the set comes, and at most a third
	/// goes (`most_changes`). Those without session keys wait. Nobody goes whom the set cannot do without.
	pub fn set_wanted(wanted: Vec<T::AccountId>) {
		Wanted::<T>::put(BoundedVec::truncate_from(wanted));
	}

	/// How many validators can come, and how many can go, in one session whose set has this size: a third, or one.
	pub(crate) fn most_changes(set: usize) -> usize {
		set.checked_div(3).unwrap_or_default().max(1)
	}

	/// Brings the list closer to the wanted one, for the session `from`. `set` is the size of the set before.
	pub(crate) fn follow_wanted(
		all: &mut BoundedBTreeMap<T::AccountId, Validator, T::MaxValidators>,
		set: usize,
		from: SessionIndex,
	) {
		let Some(wanted) = Wanted::<T>::get() else { return };
		let most = Self::most_changes(set);
		let is_missing = |all: &BoundedBTreeMap<T::AccountId, Validator, T::MaxValidators>,
		                  who: &T::AccountId| {
			// An expelled one was elected again after that.
			let takes_part = all.get(who).is_some_and(|validator| validator.status != Status::Expelled);
			!takes_part && pallet_session::Pallet::<T>::is_registered(who)
		};
		let coming: Vec<_> = wanted.iter().filter(|who| is_missing(all, who)).take(most).cloned().collect();
		for who in coming {
			if all.try_insert(who.clone(), Validator::new(from)).is_ok() {
				Self::deposit_event(Event::Added { who, from });
			}
		}
		let mut left = 0usize;
		let going: Vec<_> = all.keys().filter(|who| !wanted.contains(who)).cloned().collect();
		for who in going {
			let status = all.get(&who).map(|validator| validator.status);
			let goes = match status {
				Some(Status::Active) => left < most && Self::spare(all.values()) > 0,
				Some(Status::Suspended { .. }) => true,
				// It leaves by itself.
				Some(Status::Expelled) | None => false,
			};
			if goes {
				left = left.saturating_add(usize::from(status == Some(Status::Active)));
				all.remove(&who);
				Self::deposit_event(Event::Removed { who, from });
			}
		}
	}

	/// A person's validator goes on under another key, with its session keys. If the other key has a validator or session
	/// keys of its own, it keeps those.
	///
	/// The sessions that are planned still have the former key.
	pub fn rekey(old: &T::AccountId, new: &T::AccountId) {
		let moved = Validators::<T>::mutate(|all| {
			if all.contains_key(new) {
				return false;
			}
			// It takes the place that has become free.
			all.remove(old).is_some_and(|validator| all.try_insert(new.clone(), validator).is_ok())
		});
		let wanted = Wanted::<T>::mutate(|wanted| {
			let own = wanted.iter_mut().filter(|wanted| !wanted.contains(new));
			let own = own.flat_map(|wanted| wanted.iter_mut()).find(|who| *who == old);
			own.map(|own| *own = new.clone()).is_some()
		});
		if moved || wanted {
			Self::move_session_keys(old, new);
		}
	}

	/// Moves session keys to another account. While a session is planned with the former one, that keeps a copy, by which
	/// an equivocation can be proven.
	fn move_session_keys(old: &T::AccountId, new: &T::AccountId) {
		use pallet_session::{NextKeys, QueuedKeys, SessionInterface};

		let keys = NextKeys::<T>::get(old).filter(|_| !NextKeys::<T>::contains_key(new));
		let Some(keys) = keys else { return };
		let moved = pallet_session::Pallet::<T>::purge_keys(RawOrigin::Signed(old.clone()).into());
		let moved =
			moved.and_then(|()| <pallet_session::Pallet<T> as SessionInterface>::set_keys(new, keys.clone()));
		defensive_assert!(moved.is_ok(), "the keys have just become free");
		let is_planned = pallet_session::Validators::<T>::get().contains(old)
			|| QueuedKeys::<T>::get().iter().any(|(who, _)| who == old);
		if is_planned && Former::<T>::mutate(|former| former.try_push(old.clone())).is_ok() {
			NextKeys::<T>::insert(old, keys);
		}
	}

	/// Removes the copies of session keys that belong to no session any more.
	pub(crate) fn forget_former() {
		let present = pallet_session::Validators::<T>::get();
		let queued = pallet_session::QueuedKeys::<T>::get();
		Former::<T>::mutate(|former| {
			former.retain(|who| {
				let stays = present.contains(who) || queued.iter().any(|(other, _)| other == who);
				if !stays {
					// The owner of these keys is the other account by now, so they are not purged.
					pallet_session::NextKeys::<T>::remove(who);
				}
				stays
			});
		});
	}
}
