//! Cooperatives as members of cooperatives.
//!
//! A member cooperative votes by a resolution of its own members, or by a delegate whom they appoint. No code follows
//! memberships from one cooperative to the next, so circles do no harm.

use frame_support::{dispatch::DispatchResult, ensure};

use crate::*;

impl<T: Config> Pallet<T> {
	/// Whether this account is the present key of the member's delegate, and the delegate is still a member of the
	/// cooperative for which they vote.
	pub(crate) fn is_delegate(
		id: CooperativeId,
		number: MemberNo,
		member: &Member<T>,
		account: &T::AccountId,
	) -> bool {
		let Party::Cooperative(of) = member.who else { return false };
		let Some(person) = T::Membership::member(account) else { return false };
		Delegates::<T>::get(id, number) == Some(person) && Self::can_delegate(of, person)
	}

	/// Whether this person can vote for the cooperative elsewhere: they are a member of it.
	fn can_delegate(of: CooperativeId, person: MemberId) -> bool {
		let member =
			MemberNumbers::<T>::get(of, Party::Person(person)).and_then(|own| Members::<T>::get(of, own));
		member.is_some_and(|member| member.is_active())
	}

	pub(crate) fn do_set_delegate(
		account: &T::AccountId,
		id: CooperativeId,
		number: MemberNo,
		delegate: Option<MemberId>,
	) -> DispatchResult {
		let member = Self::active_member(id, number)?;
		let Party::Cooperative(of) = member.who else { return Err(Error::<T>::BadDelegate.into()) };
		// Only the cooperative itself may appoint, not the delegate.
		ensure!(*account == Self::account_id(of), Error::<T>::NotYourNumber);
		let fit = delegate.is_none_or(|person| Self::can_delegate(of, person));
		ensure!(fit, Error::<T>::BadDelegate);
		ensure!(Delegates::<T>::get(id, number) != delegate, Error::<T>::NothingToChange);
		Delegates::<T>::set(id, number, delegate);
		Self::deposit_event(Event::DelegateSet { cooperative: id, member: number, delegate });
		Ok(())
	}
}
