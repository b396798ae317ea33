//! Expulsion: the time for a defence, the appeal to an arbiter, and the members' second decision.

use frame_support::{dispatch::DispatchResult, ensure, traits::Get, weights::Weight};

use crate::*;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_expel(id: CooperativeId, number: MemberNo, reason: Reference) -> DispatchResult {
		let bylaws = Self::bylaws_at(id, Self::live_cooperative(id)?.version)?;
		let mut member = Self::member(id, number)?;
		ensure!(member.standing == Standing::Active, Error::<T>::NotActive);
		ensure!(is_text(&reason), Error::<T>::NoReason);
		// Otherwise the members could keep somebody and expel them anew, until they like those who are drawn to judge.
		let kept_until = AppealsWon::<T>::get(id, number).unwrap_or_default();
		ensure!(Self::now() >= kept_until, Error::<T>::KeptByAppeal);
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
		let until = Self::now().saturating_add(T::AppealTime::get());
		member.standing = Standing::Expelling { from: until, appealed: true };
		Members::<T>::insert(id, number, member);
		T::AppealArbiter::asked(&(id, number), until);
		Self::deposit_event(Event::Appealed { cooperative: id, member: number, reason });
		Ok(())
	}

	/// The members' second decision. They can keep the member at any time, but the arbiter decides first on an expulsion.
	pub(crate) fn do_hear_appeal(id: CooperativeId, number: MemberNo, expel: bool) -> DispatchResult {
		Self::live_cooperative(id)?;
		let Standing::Expelling { from, appealed } = Self::member(id, number)?.standing else {
			return Err(Error::<T>::NotExpelled.into());
		};
		ensure!(appealed || !expel, Error::<T>::NotAppealed);
		ensure!(!expel || Self::now() >= from, Error::<T>::TooEarlyToExpel);
		Self::end_appeal(id, number, expel)
	}

	/// The arbiter's decision on an appeal. A cooperative that is dissolved expels nobody, so the appeal only ends.
	pub(crate) fn do_decide_appeal(id: CooperativeId, number: MemberNo, expel: bool) -> DispatchResult {
		if Self::live_cooperative(id).is_err() {
			T::AppealArbiter::settled(&(id, number));
			return Ok(());
		}
		let appealed =
			matches!(Self::member(id, number)?.standing, Standing::Expelling { appealed: true, .. });
		ensure!(appealed, Error::<T>::NotAppealed);
		Self::end_appeal(id, number, expel)
	}

	fn end_appeal(id: CooperativeId, number: MemberNo, expel: bool) -> DispatchResult {
		let mut cooperative = Self::live_cooperative(id)?;
		let member = Self::member(id, number)?;
		if expel {
			let bylaws = Self::bylaws_at(id, cooperative.version)?;
			return Self::begin_leaving(id, &mut cooperative, &bylaws, number, member, ExitReason::Expelled);
		}
		if matches!(member.standing, Standing::Expelling { appealed: true, .. }) {
			T::AppealArbiter::settled(&(id, number));
			AppealsWon::<T>::insert(
				id,
				number,
				Self::now().saturating_add(T::AppealTime::get().saturating_mul(2)),
			);
		}
		Self::reinstate(id, number, member);
		Ok(())
	}

	/// The weight of asking the arbiter, or of telling it that an appeal is over.
	pub(crate) fn ask_arbiter() -> Weight {
		T::DbWeight::get().reads_writes(10, 6)
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
