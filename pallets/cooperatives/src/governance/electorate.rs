//! Cooperatives as electorates, so that their members can decide a budget or anything else together.

use rochdale_primitives::{Electorate, Roll};

use crate::*;

impl<T: Config> Pallet<T> {
	/// A cooperative whose members can decide on what it has begun. They can do so until it is cleared, because a
	/// budget of theirs may still be voted on or carried out.
	fn deciding(of: CooperativeId) -> Option<Cooperative<T>> {
		Self::cooperative(of).ok().filter(|cooperative| !matches!(cooperative.state, State::Clearing { .. }))
	}

	/// The number of this person in the register, if they have a voice in this cooperative.
	fn voice(of: CooperativeId, person: MemberId) -> Option<MemberNo> {
		let cooperative = Self::deciding(of)?;
		let number = MemberNumbers::<T>::get(of, Party::Person(person))?;
		let member = Members::<T>::get(of, number).filter(Member::is_active)?;
		let bylaws = Self::bylaws_at(of, cooperative.version).ok()?;
		bylaws.has_voice(member.class).then_some(number)
	}
}

impl<T: Config> Electorate<T::AccountId, CooperativeId> for Pallet<T> {
	fn voter(of: CooperativeId, who: &T::AccountId) -> Option<MemberId> {
		T::Membership::member(who).filter(|person| Self::voice(of, *person).is_some())
	}

	fn roll(of: CooperativeId) -> Roll {
		Self::deciding(of).map_or(Roll::default(), |cooperative| Roll {
			activations: cooperative.next_member.into(),
			count: cooperative.persons,
		})
	}

	fn on_roll(of: CooperativeId, id: MemberId, roll: &Roll) -> bool {
		// A member who leaves and comes back has a higher number.
		let number = Self::voice(of, id).filter(|_| T::Membership::is_active(id));
		number.is_some_and(|number| u64::from(number) < roll.activations)
	}

	fn commons(of: CooperativeId) -> T::AccountId {
		Self::account_id(of)
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn enrol(of: CooperativeId, who: &T::AccountId) -> MemberId {
		let person = T::Membership::enrol(who);
		let who = Party::Person(person);
		if !MemberNumbers::<T>::contains_key(of, who)
			&& Self::do_apply(
				of,
				T::Membership::account(person).unwrap_or_else(|| Self::account_id(of)),
				0,
				1,
				1,
			)
			.is_ok()
		{
			let _ = Self::do_admit(of, who);
		}
		person
	}
}
