//! Persons in registers: who acts with a key, and to which key money goes.

use frame_support::{
	dispatch::DispatchResult,
	ensure,
	sp_runtime::{ArithmeticError, TokenError},
};
use rochdale_primitives::OnMembership;

use crate::*;

impl<T: Config> Pallet<T> {
	/// The person or cooperative that acts with this account, if it can be a member.
	pub(crate) fn who(account: &T::AccountId) -> Option<Party> {
		let person = T::Membership::member(account).map(Party::Person);
		person.or_else(|| Accounts::<T>::get(account).map(Party::Cooperative))
	}

	/// Whether somebody who was named by this account speaks with that key: if theirs was replaced, it is the one that
	/// they have now, and with one that is disputed nobody speaks.
	pub(crate) fn is_key_of(key: &T::AccountId, named: &T::AccountId) -> bool {
		let now = T::Membership::replaced_by(named);
		now.as_ref().unwrap_or(named) == key && !T::Membership::is_disputed(key)
	}

	/// With a key that is disputed nobody gives away what is worth money.
	pub(crate) fn ensure_undisputed(key: &T::AccountId) -> DispatchResult {
		ensure!(!T::Membership::is_disputed(key), TokenError::Frozen);
		Ok(())
	}

	/// The weight of asking by which key an account was replaced, and whether one is disputed.
	pub(crate) fn look_at_key() -> Weight {
		T::DbWeight::get().reads(4)
	}

	/// The account to which a member's money goes.
	pub(crate) fn payee(member: &Member<T>) -> T::AccountId {
		match member.who {
			Party::Person(person) => T::Membership::known_account(person)
				.or_else(|| Persons::<T>::get(person).and_then(|person| person.last_key))
				// Nobody is in a register without a known account or a last key.
				.unwrap_or_else(T::Commons::get),
			Party::Cooperative(id) => Self::account_id(id),
		}
	}

	/// Counts one more place of a person in a register. `key` belongs to them.
	pub(crate) fn enter_person(who: Party, key: &T::AccountId) -> DispatchResult {
		let Party::Person(person) = who else { return Ok(()) };
		Persons::<T>::try_mutate(person, |record| {
			let known = record.take().unwrap_or(Person { places: 0, last_key: None });
			// A founder can have ceased to be a member of the community before the last founder signs.
			let gone = !T::Membership::is_active(person);
			let own = || T::Membership::known_account(person).unwrap_or_else(|| key.clone());
			let last_key = known.last_key.or_else(|| gone.then(own));
			let places = known.places.checked_add(1).ok_or(ArithmeticError::Overflow)?;
			*record = Some(Person { places, last_key });
			Ok(())
		})
	}

	/// Counts one place less.
	pub(crate) fn remove_person(who: Party) -> DispatchResult {
		let Party::Person(person) = who else { return Ok(()) };
		Persons::<T>::try_mutate_exists(person, |record| {
			let Some(known) = record.take() else { return Ok(()) };
			let places = known.places.checked_sub(1).ok_or(ArithmeticError::Underflow)?;
			*record = (places > 0).then_some(Person { places, ..known });
			Ok(())
		})
	}
}

/// A person's money goes to their present key, even while their membership has lapsed. If the community no longer knows
/// them, it goes to the key that they had when they ceased to be a member. It never goes to an older key, which may be
/// lost or stolen.
impl<T: Config> OnMembership<T::AccountId> for Pallet<T> {
	fn activated(id: MemberId, _: &T::AccountId) {
		Self::set_last_key(id, None);
	}

	fn deactivated(id: MemberId, who: &T::AccountId) {
		Self::set_last_key(id, Some(who.clone()));
	}

	/// The key can have changed since their membership lapsed.
	fn forgotten(id: MemberId, who: &T::AccountId) {
		Self::set_last_key(id, Some(who.clone()));
	}

	fn rekeyed(_: MemberId, _: &T::AccountId, _: &T::AccountId) {}

	/// The worst case is a person in a register.
	#[cfg(feature = "runtime-benchmarks")]
	fn worst_case(id: MemberId) {
		Persons::<T>::insert(id, Person { places: 1, last_key: None });
	}
}

impl<T: Config> Pallet<T> {
	fn set_last_key(id: MemberId, last_key: Option<T::AccountId>) {
		if let Some(person) = Persons::<T>::get(id) {
			Persons::<T>::insert(id, Person { last_key, ..person });
		}
	}
}
