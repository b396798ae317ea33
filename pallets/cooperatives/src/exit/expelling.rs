//! Expulsion: the time for a defence, the appeal, and the members' second decision.

use frame_support::{dispatch::DispatchResult, ensure};

use crate::*;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_expel(id: CooperativeId, number: MemberNo, reason: Reference) -> DispatchResult {
		let bylaws = Self::bylaws_at(id, Self::live_cooperative(id)?.version)?;
		let mut member = Self::member(id, number)?;
		ensure!(member.standing == Standing::Active, Error::<T>::NotActive);
		ensure!(is_text(&reason), Error::<T>::NoReason);
		let from = Self::now().saturating_add(bylaws.defence);
		member.standing = Standing::Expelling { from, appealed: false };
		Members::<T>::insert(id, number, member);
		Self::deposit_event(Event::Expelled { cooperative: id, member: number, reason, from });
		Ok(())
	}

	pub(crate) fn do_appeal(id: CooperativeId, key: &T::AccountId, reason: Reference) -> DispatchResult {
		let (number, mut member) = Self::register_entry_of(id, key)?;
		let Standing::Expelling { from, appealed } = member.standing else {
			return Err(Error::<T>::NotExpelled.into());
		};
		ensure!(!appealed && Self::now() < from, Error::<T>::TooLateToAppeal);
		member.standing = Standing::Expelling { from, appealed: true };
		Members::<T>::insert(id, number, member);
		Self::deposit_event(Event::Appealed { cooperative: id, member: number, reason });
		Ok(())
	}

	pub(crate) fn do_hear_appeal(id: CooperativeId, number: MemberNo, expel: bool) -> DispatchResult {
		let mut cooperative = Self::live_cooperative(id)?;
		let member = Self::member(id, number)?;
		let Standing::Expelling { appealed, .. } = member.standing else {
			return Err(Error::<T>::NotExpelled.into());
		};
		if expel {
			ensure!(appealed, Error::<T>::NotAppealed);
			let bylaws = Self::bylaws_at(id, cooperative.version)?;
			return Self::begin_leaving(id, &mut cooperative, &bylaws, number, member, ExitReason::Expelled);
		}
		Self::reinstate(id, number, member);
		Ok(())
	}

	pub(crate) fn do_carry_out_expulsion(id: CooperativeId, number: MemberNo) -> DispatchResult {
		let mut cooperative = Self::live_cooperative(id)?;
		let member = Self::member(id, number)?;
		let Standing::Expelling { from, appealed } = member.standing else {
			return Err(Error::<T>::NotExpelled.into());
		};
		ensure!(!appealed && Self::now() >= from, Error::<T>::TooEarlyToExpel);
		let bylaws = Self::bylaws_at(id, cooperative.version)?;
		Self::begin_leaving(id, &mut cooperative, &bylaws, number, member, ExitReason::Expelled)
	}
}
