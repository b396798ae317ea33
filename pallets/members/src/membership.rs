//! The answers to other pallets.

use alloc::vec::Vec;

use crate::*;

impl<T: Config> Pallet<T> {
	fn active(id: MemberId) -> Option<PersonOf<T>> {
		People::<T>::get(id).filter(|person| person.status == MemberStatus::Active)
	}
}

impl<T: Config> Membership<T::AccountId> for Pallet<T> {
	fn standing(who: &T::AccountId) -> Option<Standing> {
		let id = IdOf::<T>::get(who)?;
		let person = People::<T>::get(id)?;
		Some(if person.disputed {
			Standing::Guest(Guest { id, as_what: GuestKey::Disputed })
		} else if person.status == MemberStatus::Active {
			Standing::Member(id)
		} else {
			Standing::Guest(Guest { id, as_what: GuestKey::Own })
		})
	}

	fn account(id: MemberId) -> Option<T::AccountId> {
		Self::active(id).map(|person| person.account)
	}

	fn known_account(id: MemberId) -> Option<T::AccountId> {
		People::<T>::get(id).map(|person| person.account)
	}

	fn is_disputed(who: &T::AccountId) -> bool {
		// It holds from the moment when enough guardians agree on another key. Otherwise a thief could pay everything
		// away before the new key takes over.
		let agreed = |id| Recoveries::<T>::get(id).is_some_and(|recovery| recovery.agreed.is_some());
		IdOf::<T>::get(who).is_some_and(agreed)
	}

	fn replaced_by(who: &T::AccountId) -> Option<T::AccountId> {
		FormerKeyOf::<T>::get(who).and_then(|former| Self::known_account(former.id))
	}

	fn former_keys(who: &T::AccountId) -> Vec<T::AccountId> {
		IdOf::<T>::get(who).map_or_else(Vec::new, |id| FormerKeys::<T>::get(id).into_inner())
	}

	fn since(id: MemberId) -> Option<Moment> {
		Self::active(id).map(|person| person.since)
	}

	fn has_vouched(giver: MemberId, receiver: MemberId, since: Moment) -> bool {
		VouchesReceived::<T>::get(receiver).iter().any(|vouch| vouch.giver == giver && vouch.given >= since)
	}

	fn count() -> u32 {
		ActiveCount::<T>::get()
	}

	fn roll() -> Roll {
		Roll { activations: Activations::<T>::get(), count: ActiveCount::<T>::get() }
	}

	fn on_roll(id: MemberId, roll: &Roll) -> bool {
		Self::active(id).is_some_and(|person| person.activation < roll.activations)
	}

	fn guest(who: &T::AccountId) -> Option<Guest> {
		match Self::standing(who) {
			Some(Standing::Member(_)) => None,
			Some(Standing::Guest(guest)) => Some(guest),
			None => {
				let id = NextKeyOf::<T>::get(who)?;
				let changed = People::<T>::get(id)?.next_key.as_ref() == Some(who);
				let as_what = if changed { GuestKey::Offered } else { GuestKey::Recovered };
				Some(Guest { id, as_what })
			}
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn enrol(who: &T::AccountId) -> MemberId {
		let (id, person) = Self::register(who.clone(), None);
		Self::activate(id, person);
		id
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn replace_key(id: MemberId, new: &T::AccountId) {
		Self::reserve_next_key(id, new);
		if let Some(person) = People::<T>::get(id) {
			Self::move_to(id, person, new.clone());
		}
	}
}
