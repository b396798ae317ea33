//! Who takes part in a dispute about a person, so that an arbiter can hear them and keep them out of the panel.

use alloc::vec::Vec;

use crate::*;

impl<T: Config> Pallet<T> {
	/// Those who challenge this person, if the challenge can still be decided. The first of them made the case.
	pub fn challenging(id: MemberId) -> Vec<MemberId> {
		let case = Self::open_case(id);
		case.into_iter().flat_map(|case| case.challengers).map(|(by, _)| by).collect()
	}

	/// Those who answer for a challenged person, and are penalised if the challenge is upheld.
	pub fn answering_for(id: MemberId) -> Vec<MemberId> {
		Self::open_case(id).map(|case| Self::answering(id, case.began).collect()).unwrap_or_default()
	}

	/// The key that guardians want for a person whose present key has objected, and these guardians.
	pub fn disputed_claim(id: MemberId) -> Option<(T::AccountId, Vec<MemberId>)> {
		let recovery = Recoveries::<T>::get(id)?;
		let new = recovery.agreed.filter(|agreed| agreed.decide_by.is_some())?.new;
		let supports = recovery.supports.into_iter().filter(|support| support.new == new);
		let guardians = supports.map(|support| support.guardian).collect();
		Some((new, guardians))
	}

	/// Whether this member vouched for one of these persons at that time. A vouch in the other direction does not
	/// count. Nobody asks its receiver, so a party could exclude members from a panel by vouching for them.
	pub fn was_voucher(member: MemberId, persons: &[MemberId], then: Moment) -> bool {
		let is_by = |vouch: &Vouch| vouch.giver == member && vouch.was_valid(then);
		persons.iter().any(|id| VouchesReceived::<T>::get(id).iter().any(is_by))
	}
}
