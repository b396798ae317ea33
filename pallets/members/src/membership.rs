//! What the other pallets ask.

use crate::*;

impl<T: Config> Pallet<T> {
	fn active(id: MemberId) -> Option<PersonOf<T>> {
		People::<T>::get(id).filter(|person| person.status == MemberStatus::Active)
	}
}

impl<T: Config> Membership<T::AccountId> for Pallet<T> {
	fn member(who: &T::AccountId) -> Option<MemberId> {
		IdOf::<T>::get(who).filter(|id| Self::active(*id).is_some())
	}

	fn account(id: MemberId) -> Option<T::AccountId> {
		Self::active(id).map(|person| person.account)
	}

	fn known_account(id: MemberId) -> Option<T::AccountId> {
		People::<T>::get(id).map(|person| person.account)
	}

	fn since(id: MemberId) -> Option<Moment> {
		Self::active(id).map(|person| person.since)
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

	fn sponsor(who: &T::AccountId) -> Option<MemberId> {
		// A key that is about to become a member's is answered for by that member.
		let sponsor = match IdOf::<T>::get(who) {
			Some(id) => {
				let person = People::<T>::get(id)?;
				let on_the_way = matches!(person.status, MemberStatus::Invited | MemberStatus::Candidate);
				on_the_way.then_some(person.inviter)?
			}
			None => NextKeyOf::<T>::get(who)?,
		};
		Self::is_active(sponsor).then_some(sponsor)
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn enrol(who: &T::AccountId) -> MemberId {
		let (id, person) = Self::register(who.clone(), None);
		Self::activate(id, person);
		id
	}
}
