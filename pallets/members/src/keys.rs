//! A person's key: changed by the person, or recovered by those who vouch for them.

use frame_support::{
	ensure,
	sp_runtime::{traits::SaturatedConversion, DispatchResult},
	traits::Get,
	BoundedVec,
};

use crate::*;

impl<T: Config> Pallet<T> {
	/// Nobody has this account as a key, or is about to.
	pub(crate) fn ensure_free(account: &T::AccountId) -> Result<(), Error<T>> {
		ensure!(
			!IdOf::<T>::contains_key(account) && !NextKeyOf::<T>::contains_key(account),
			Error::<T>::AccountTaken
		);
		Ok(())
	}

	/// Keeps an account for the person whose key it is about to become, so that it can confirm.
	pub(crate) fn reserve_next_key(id: MemberId, account: &T::AccountId) {
		NextKeyOf::<T>::insert(account, id);
		Self::keep_alive(account);
	}

	/// The account will not become anybody's key.
	pub(crate) fn free_next_key(account: &T::AccountId) {
		NextKeyOf::<T>::remove(account);
		Self::let_go(account);
	}

	pub(crate) fn do_change_key(id: MemberId, new: T::AccountId) -> DispatchResult {
		let mut person = Self::person(id)?;
		ensure!(Self::now() >= person.key_fixed_until, Error::<T>::KeyFixed);
		Self::ensure_free(&new)?;
		if let Some(other) = person.next_key.take() {
			Self::free_next_key(&other);
		}
		Self::reserve_next_key(id, &new);
		person.next_key = Some(new.clone());
		People::<T>::insert(id, person);
		Self::deposit_event(Event::KeyOffered { id, new });
		Ok(())
	}

	pub(crate) fn do_confirm_key(new: T::AccountId) -> DispatchResult {
		let id = NextKeyOf::<T>::get(&new).ok_or(Error::<T>::NoNextKey)?;
		let person = Self::person(id)?;
		ensure!(person.next_key.as_ref() == Some(&new), Error::<T>::NoNextKey);
		Self::move_to(id, person, new);
		Ok(())
	}

	/// Moves a person to a key that is reserved for them. What else was under way to change the key ends.
	fn move_to(id: MemberId, mut person: PersonOf<T>, new: T::AccountId) {
		if let Some(other) = person.next_key.take().filter(|other| *other != new) {
			Self::free_next_key(&other);
		}
		if let Some(recovery) = Recoveries::<T>::take(id).filter(|recovery| recovery.new != new) {
			Self::free_next_key(&recovery.new);
		}
		// The account stays alive: reserved until now, the person's key from now on.
		NextKeyOf::<T>::remove(&new);
		let old = core::mem::replace(&mut person.account, new.clone());
		person.key_fixed_until = Self::now().saturating_add(T::KeyChangeInterval::get());
		IdOf::<T>::remove(&old);
		IdOf::<T>::insert(&new, id);
		let active = person.status == MemberStatus::Active;
		People::<T>::insert(id, person);
		if active {
			T::OnMembership::rekeyed(id, &old, &new);
		}
		Self::let_go(&old);
		Self::deposit_event(Event::KeyChanged { id, old, new });
	}

	/// The account does not want to become this person's key, by a change or a recovery.
	pub(crate) fn decline_key(id: MemberId, account: &T::AccountId) {
		People::<T>::mutate_extant(id, |person| {
			if person.next_key.as_ref() == Some(account) {
				person.next_key = None;
			}
		});
		if Recoveries::<T>::get(id).is_some_and(|recovery| recovery.new == *account) {
			Recoveries::<T>::remove(id);
		}
		Self::free_next_key(account);
		Self::deposit_event(Event::KeyDeclined { id, new: account.clone() });
	}

	/// The valid vouch of `by` for `id`.
	fn vouch_of(by: MemberId, id: MemberId) -> Result<Vouch, Error<T>> {
		Self::valid_vouches(id).find(|vouch| vouch.giver == by).ok_or(Error::<T>::NoVouch)
	}

	pub(crate) fn do_start_recovery(by: MemberId, id: MemberId, new: T::AccountId) -> DispatchResult {
		ensure!(by != id, Error::<T>::NotOneself);
		let person = Self::person(id)?;
		ensure!(
			matches!(person.status, MemberStatus::Active | MemberStatus::Lapsed),
			Error::<T>::WrongStatus
		);
		let now = Self::now();
		ensure!(now >= person.unrecoverable_until, Error::<T>::Objected);
		let vouch = Self::vouch_of(by, id)?;
		ensure!(vouch.given < now, Error::<T>::VouchTooYoung);
		if let Some(other) = Recoveries::<T>::get(id) {
			// One that nobody completes must not be in the way for ever.
			let stale_at = other.completes_at.saturating_add(T::RecoveryDelay::get());
			ensure!(now >= stale_at, Error::<T>::RecoveryUnderWay);
			Self::drop_recovery(id);
		}
		Self::ensure_free(&new)?;
		let mut supporters = BoundedVec::new();
		supporters.try_push(by).map_err(|_| Error::<T>::TooFewSupporters)?;
		let completes_at = now.saturating_add(T::RecoveryDelay::get());
		Self::reserve_next_key(id, &new);
		Recoveries::<T>::insert(id, Recovery { new: new.clone(), started: now, completes_at, supporters });
		Self::deposit_event(Event::RecoveryStarted { id, new, by, completes_at });
		Ok(())
	}

	pub(crate) fn do_support_recovery(by: MemberId, id: MemberId) -> DispatchResult {
		let mut recovery = Recoveries::<T>::get(id).ok_or(Error::<T>::NoRecovery)?;
		let vouch = Self::vouch_of(by, id)?;
		ensure!(vouch.given < recovery.started, Error::<T>::VouchTooYoung);
		ensure!(!recovery.supporters.contains(&by), Error::<T>::AlreadySupported);
		recovery.supporters.try_push(by).map_err(|_| Error::<T>::AlreadySupported)?;
		Recoveries::<T>::insert(id, recovery);
		Self::deposit_event(Event::RecoverySupported { id, by });
		Ok(())
	}

	pub(crate) fn do_cancel_recovery(who: T::AccountId, id: MemberId) -> DispatchResult {
		let recovery = Recoveries::<T>::get(id).ok_or(Error::<T>::NoRecovery)?;
		let mut person = Self::person(id)?;
		let caller = IdOf::<T>::get(&who);
		if caller == Some(id) {
			person.unrecoverable_until = Self::now().saturating_add(T::RecoveryDelay::get());
			People::<T>::insert(id, person);
		} else {
			ensure!(caller.is_some() && caller == recovery.supporters.first().copied(), Error::<T>::NotYours);
		}
		Self::drop_recovery(id);
		Self::deposit_event(Event::RecoveryCancelled { id });
		Ok(())
	}

	pub(crate) fn do_complete_recovery(new: T::AccountId) -> DispatchResult {
		let id = NextKeyOf::<T>::get(&new).ok_or(Error::<T>::NoNextKey)?;
		let recovery = Recoveries::<T>::get(id).filter(|r| r.new == new).ok_or(Error::<T>::NoRecovery)?;
		ensure!(Self::now() >= recovery.completes_at, Error::<T>::TooEarly);
		// A supporter who has withdrawn the vouch, or is no member any more, does not count.
		let support = Self::valid_vouches(id)
			.filter(|vouch| recovery.supporters.contains(&vouch.giver) && Self::is_active(vouch.giver))
			.count();
		let needed: usize = Self::supporters_needed(id).saturated_into();
		ensure!(support >= needed, Error::<T>::TooFewSupporters);
		Self::move_to(id, Self::person(id)?, new);
		Ok(())
	}

	/// Ends the recovery of this person, if one is under way.
	pub(crate) fn drop_recovery(id: MemberId) {
		if let Some(recovery) = Recoveries::<T>::take(id) {
			Self::free_next_key(&recovery.new);
		}
	}

	/// How many supporters a recovery of this person would need now.
	pub fn supporters_needed(id: MemberId) -> u32 {
		let all: u32 = Self::valid_vouches(id).count().saturated_into();
		T::RecoveryThreshold::get().min(all).max(2)
	}
}
