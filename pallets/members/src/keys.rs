//! Changes of a key by its person.

use frame_support::{ensure, sp_runtime::DispatchResult, traits::Get};

use crate::*;

impl<T: Config> Pallet<T> {
	/// Checks that this account is nobody's key and is not about to become one. It also must not be an old key that is
	/// remembered or has a person's money.
	pub(crate) fn ensure_free(account: &T::AccountId) -> Result<(), Error<T>> {
		ensure!(
			!IdOf::<T>::contains_key(account)
				&& !NextKeyOf::<T>::contains_key(account)
				&& !FormerKeyOf::<T>::contains_key(account),
			Error::<T>::AccountTaken
		);
		Ok(())
	}

	/// Keeps alive an account that is about to become this person's key, so that it can confirm.
	pub(crate) fn reserve_next_key(id: MemberId, account: &T::AccountId) {
		NextKeyOf::<T>::insert(account, id);
		Self::hold_provider(account);
	}

	/// Lets go of an account that will not become anybody's key.
	pub(crate) fn free_next_key(account: &T::AccountId) {
		NextKeyOf::<T>::remove(account);
		Self::release_provider(account);
	}

	pub(crate) fn do_change_key(id: MemberId, new: T::AccountId) -> DispatchResult {
		Self::ensure_not_agreed(id)?;
		let mut person = Self::person(id)?;
		ensure!(Self::now() >= person.key_fixed_until, Error::<T>::KeyFixed);
		Self::ensure_free(&new)?;
		if let Some(other) = person.next_key.take() {
			Self::free_next_key(&other);
		}
		Self::reserve_next_key(id, &new);
		person.next_key = Some(new.clone());
		let confirms_at = Self::now().saturating_add(T::RecoveryDelay::get());
		person.key_fixed_until = confirms_at;
		People::<T>::insert(id, person);
		Self::deposit_event(Event::KeyOffered { id, new, confirms_at });
		Ok(())
	}

	pub(crate) fn do_confirm_key(new: T::AccountId) -> DispatchResult {
		let id = NextKeyOf::<T>::get(&new).ok_or(Error::<T>::NoNextKey)?;
		Self::ensure_not_agreed(id)?;
		let person = Self::person(id)?;
		ensure!(person.next_key.as_ref() == Some(&new), Error::<T>::NoNextKey);
		ensure!(Self::now() >= person.key_fixed_until, Error::<T>::TooEarly);
		Self::move_to(id, person, new);
		Ok(())
	}

	pub(crate) fn do_stop_key_change(id: MemberId, person: PersonOf<T>) -> DispatchResult {
		let new = person.next_key.ok_or(Error::<T>::NoNextKey)?;
		Self::end_key_change(id, &new);
		Self::deposit_event(Event::KeyChangeStopped { id, new });
		Ok(())
	}

	/// Frees an account that was named as a key. The interval runs as after a change. So nobody can block other
	/// people's accounts by naming them again and again.
	fn end_key_change(id: MemberId, account: &T::AccountId) {
		People::<T>::mutate_extant(id, |person| {
			person.next_key = None;
			person.key_fixed_until = Self::now().saturating_add(T::KeyChangeInterval::get());
		});
		Self::free_next_key(account);
	}

	/// Remembers whose key an account was. If there are too many, the oldest is forgotten.
	fn remember_key(id: MemberId, old: T::AccountId) {
		FormerKeys::<T>::mutate(id, |keys| {
			if keys.is_full() {
				Self::forget_key(&keys.remove(0), None);
			}
			FormerKeyOf::<T>::insert(&old, FormerKey { id, heir: None });
			let pushed = keys.try_push(old);
			frame_support::defensive_assert!(pushed.is_ok(), "one was removed if it was full");
		});
	}

	/// Forgets a former key, unless money is left on it. If the person is gone, that money is for their last key.
	fn forget_key(key: &T::AccountId, last: Option<&T::AccountId>) {
		FormerKeyOf::<T>::mutate_exists(key, |former| {
			*former = former.take().filter(|former| former.heir.is_some());
			if let (Some(former), Some(last)) = (former, last) {
				former.heir = Some(last.clone());
			}
		});
	}

	/// Forgets all former keys of a person who is gone. `last` was their last key.
	pub(crate) fn forget_keys(id: MemberId, last: &T::AccountId) {
		FormerKeys::<T>::take(id).iter().for_each(|key| Self::forget_key(key, Some(last)));
	}

	/// Moves a person to a key that is reserved for them. Any other change of the key ends.
	pub(crate) fn move_to(id: MemberId, mut person: PersonOf<T>, new: T::AccountId) {
		if let Some(other) = person.next_key.take().filter(|other| *other != new) {
			Self::free_next_key(&other);
		}
		// The old key may have announced that the person leaves. The new key can announce it itself.
		Self::cancel_leaving(id, &mut person);
		// The account stays alive: it was reserved until now, and is the person's key from now on.
		NextKeyOf::<T>::remove(&new);
		let old = core::mem::replace(&mut person.account, new.clone());
		person.key_fixed_until = Self::now().saturating_add(T::KeyChangeInterval::get());
		IdOf::<T>::remove(&old);
		Self::remember_key(id, old.clone());
		IdOf::<T>::insert(&new, id);
		let active = person.status == MemberStatus::Active;
		People::<T>::insert(id, person);
		if active {
			T::OnMembership::rekeyed(id, &old, &new);
		}
		Self::release_provider(&old);
		Self::deposit_event(Event::KeyChanged { id, old, new });
	}

	/// The account refuses to become this person's key, by a change or a recovery. Returns how many guardians this
	/// penalises.
	pub(crate) fn decline_key(id: MemberId, account: &T::AccountId) -> u32 {
		let mut answering: u32 = 0;
		let recovery = Recoveries::<T>::get(id).unwrap_or_default();
		match &recovery.agreed {
			Some(agreed) if agreed.new == *account => {
				Self::drop_recovery(id);
				let named = recovery.supports.iter().filter(|support| support.new == *account);
				// Otherwise guardians could agree on their own key, decline before the arbiter decides, and begin anew.
				for support in named.filter(|_| agreed.decide_by.is_some()) {
					Self::penalise(support.guardian, T::RecoveryDelay::get().saturating_mul(2));
					answering = answering.saturating_add(1);
				}
			}
			_ => Self::end_key_change(id, account),
		}
		Self::deposit_event(Event::KeyDeclined { id, new: account.clone() });
		answering
	}
}
