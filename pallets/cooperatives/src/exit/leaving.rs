//! How members leave, by notice or because the community has lost them, and how their place is removed.

use frame_support::{
	dispatch::DispatchResult, ensure, sp_runtime::ArithmeticError, traits::fungibles::Inspect,
};

use crate::{ledger::account, *};

impl<T: Config> Pallet<T> {
	/// Gives a member a place in the exit queue, and ends their voice. All must give notice except those who are gone.
	/// Stores the member and the cooperative.
	pub(crate) fn begin_leaving(
		id: CooperativeId,
		cooperative: &mut Cooperative<T>,
		bylaws: &Bylaws<T>,
		number: MemberNo,
		mut member: Member<T>,
		why: ExitReason,
	) -> DispatchResult {
		ensure!(member.is_active(), Error::<T>::NotActive);
		let notice = if why == ExitReason::Gone { 0 } else { bylaws.notice };
		let from = Self::now().saturating_add(notice);
		Self::count_voice(cooperative, bylaws, &member, false)?;
		let place = cooperative.queue.1;
		cooperative.queue.1 = place.checked_add(1).ok_or(ArithmeticError::Overflow)?;
		if matches!(member.standing, Standing::Expelling { appealed: true, .. }) {
			T::AppealArbiter::settled(&(id, number));
		}
		member.standing = Standing::Leaving { place, from };
		member.subscribed = member.shares;
		Self::end_voice(id, number);
		ExitQueue::<T>::insert(id, place, number);
		Members::<T>::insert(id, number, member);
		Cooperatives::<T>::insert(id, &*cooperative);
		Self::deposit_event(Event::LeaveBegan { cooperative: id, member: number, why, place, from });
		Ok(())
	}

	pub(crate) fn do_leave(id: CooperativeId, key: &T::AccountId) -> DispatchResult {
		let mut cooperative = Self::live_cooperative(id)?;
		let bylaws = Self::bylaws_at(id, cooperative.version)?;
		let (number, member) = Self::register_entry_of(id, key)?;
		Self::ensure_undisputed(key)?;
		Self::begin_leaving(id, &mut cooperative, &bylaws, number, member, ExitReason::Notice)
	}

	pub(crate) fn do_report_missing(id: CooperativeId, number: MemberNo) -> DispatchResult {
		let mut cooperative = Self::live_cooperative(id)?;
		let bylaws = Self::bylaws_at(id, cooperative.version)?;
		let member = Self::member(id, number)?;
		let (lives, for_good) = match member.who {
			Party::Person(person) => (T::Membership::is_active(person), false),
			Party::Cooperative(other) => (Self::live_cooperative(other).is_ok(), true),
		};
		match member.standing {
			Standing::Missing { appealed: true, .. } if lives => {
				// A member who is to be expelled does not escape that by being reported, nor lose the appeal by a lapse.
				let until = Self::now().saturating_add(T::AppealTime::get());
				let standing = Standing::Expelling { from: until, appealed: true };
				Members::<T>::insert(id, number, Member { standing, ..member });
				T::AppealArbiter::asked(&(id, number), until);
				Self::deposit_event(Event::Returned { cooperative: id, member: number });
				return Ok(());
			}
			Standing::Missing { .. } if lives => {
				Self::reinstate(id, number, member);
				return Ok(());
			}
			_ if lives => return Err(Error::<T>::StillAPerson.into()),
			_ if for_good => {}
			Standing::Missing { from, .. } if Self::now() < from => {
				return Err(Error::<T>::TooEarlyToReport.into())
			}
			// After this time nobody has reported them again, and they may have been back. So the time begins anew.
			Standing::Missing { from, .. } if Self::now() <= from.saturating_add(bylaws.defence) => {}
			// The members need not decide on the appeal of a person who is gone.
			Standing::Active | Standing::Missing { .. } | Standing::Expelling { appealed: true, .. } => {
				Self::mark_missing(id, number, member, bylaws.defence);
				return Ok(());
			}
			// How they leave is decided already.
			_ => return Err(Error::<T>::NotActive.into()),
		}
		Self::begin_leaving(id, &mut cooperative, &bylaws, number, member, ExitReason::Gone)
	}

	/// Gives a person time to return to the community: they may only have renewed too late.
	fn mark_missing(id: CooperativeId, number: MemberNo, mut member: Member<T>, time: Moment) {
		let from = Self::now().saturating_add(time);
		let appealed = matches!(
			member.standing,
			Standing::Expelling { appealed: true, .. } | Standing::Missing { appealed: true, .. }
		);
		if appealed {
			T::AppealArbiter::settled(&(id, number));
		}
		member.standing = Standing::Missing { from, appealed };
		Members::<T>::insert(id, number, member);
		Self::deposit_event(Event::ReportedMissing { cooperative: id, member: number, from });
	}

	/// Restores the standing of a member who stays.
	pub(crate) fn reinstate(id: CooperativeId, number: MemberNo, mut member: Member<T>) {
		member.standing = Standing::Active;
		Members::<T>::insert(id, number, member);
		Self::deposit_event(Event::Reinstated { cooperative: id, member: number });
	}

	/// Records that a member has left. The caller stores the member.
	pub(crate) fn mark_left(id: CooperativeId, member: &mut Member<T>) -> DispatchResult {
		member.standing = Standing::Left;
		Self::free_number(id, member.who)
	}

	/// Removes the link from a person or cooperative to their number.
	pub(crate) fn free_number(id: CooperativeId, who: Party) -> DispatchResult {
		MemberNumbers::<T>::remove(id, who);
		Self::lower_memberships(who)
	}

	/// Lowers the count of memberships, if the former member is a cooperative.
	pub(crate) fn lower_memberships(who: Party) -> DispatchResult {
		let Party::Cooperative(other) = who else { return Ok(()) };
		Cooperatives::<T>::try_mutate(other, |other| {
			if let Some(other) = other {
				other.memberships = other.memberships.checked_sub(1).ok_or(ArithmeticError::Underflow)?;
			}
			Ok(())
		})
	}

	pub(crate) fn do_remove_member(id: CooperativeId, number: MemberNo) -> DispatchResult {
		let member = Self::member(id, number)?;
		// A claim in a currency that no longer exists is never paid, and must not keep the place and the deposit.
		let book = || Cooperatives::<T>::get(id).map(|cooperative| cooperative.book);
		let deposit = MemberDeposits::<T>::get(id, number);
		let due = member.due.checked_add(member.owed).ok_or(ArithmeticError::Overflow)?;
		let claim = due.checked_add(deposit).ok_or(ArithmeticError::Overflow)?;
		let lost = claim > 0 && !book().is_some_and(T::Currencies::asset_exists);
		let gone = member.standing == Standing::Left && (claim == 0 || lost) && member.periods == 0;
		let contested = WorkRecords::<T>::get(id, number).open.iter().any(|record| record.contested);
		ensure!(gone && !contested && !Self::is_owed_wages(id, number), Error::<T>::NotGone);
		Members::<T>::remove(id, number);
		AppealsWon::<T>::remove(id, number);
		Self::remove_person(member.who)?;
		WorkRecords::<T>::remove(id, number);
		RecentClaims::<T>::remove(id, number);
		if lost {
			MemberDeposits::<T>::remove(id, number);
			let postings = [
				(account::CLAIMS, debit(due)?),
				(account::DEPOSITS, debit(deposit)?),
				(account::SURPLUS, credit(claim)?),
			];
			// While a cooperative is being cleared, its books are removed piece by piece.
			let kept = |cooperative: Cooperative<T>| !matches!(cooperative.state, State::Clearing { .. });
			if Self::cooperative(id).is_ok_and(kept) {
				Self::post(id, "A claim is lost with the currency", ledger::postings(postings))?;
			}
			Self::deposit_event(Event::ClaimLost { cooperative: id, member: number, amount: claim });
		}
		let (payer, deposit) = member.deposit;
		deposit.drop(&payer)?;
		Self::deposit_event(Event::Removed { cooperative: id, member: number });
		Ok(())
	}
}
