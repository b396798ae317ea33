//! The shares of members: their price and interest, and how they are paid, subscribed and given away.

use frame_support::{
	dispatch::DispatchResult,
	ensure,
	sp_runtime::{ArithmeticError, DispatchError},
	traits::fungibles::hold::Mutate as _,
};

use crate::*;

impl<T: Config> Pallet<T> {
	/// Whether the money for all interest is held. Interest comes before the patronage of the same period.
	fn holds_interest(id: CooperativeId, cooperative: &Cooperative<T>) -> bool {
		let Some((oldest, missing)) = cooperative.unheld else { return true };
		let last = oldest.checked_add(1) == Some(cooperative.period);
		let closing = || Periods::<T>::get(id, oldest).and_then(|period| period.closing);
		last && closing().is_some_and(|closing| missing <= closing.cash)
	}

	/// Adds interest on a member's shares until now. It must run before the shares change. It is due if the money for all
	/// interest is held. Otherwise a member could be paid before others with the money of older claims.
	pub(crate) fn accrue_interest(
		id: CooperativeId,
		cooperative: &Cooperative<T>,
		member: &mut Member<T>,
	) -> Result<(), ArithmeticError> {
		let missed = Self::forgone_interest_per_share(id, cooperative, member);
		let owed = || {
			let each = cooperative.interest.checked_sub(member.interest)?;
			let earned = each.checked_mul(member.shares.into())?;
			let missed = missed.checked_mul(member.new_shares.1.into())?;
			member.owed.checked_add(earned.checked_sub(missed)?)
		};
		member.owed = owed().ok_or(ArithmeticError::Overflow)?;
		// After the end all claims are paid, as far as their money is held.
		if member.owed > 0 && (cooperative.has_ended() || Self::holds_interest(id, cooperative)) {
			let due = member.due.checked_add(core::mem::take(&mut member.owed));
			member.due = due.ok_or(ArithmeticError::Overflow)?;
		}
		member.interest = cooperative.interest;
		member.new_shares = (cooperative.period, member.new_in(cooperative.period));
		Ok(())
	}

	/// The interest on each share for the period in which the member's new shares were paid, if that is closed. These
	/// shares have missed it. (When they were paid, all earlier interest accrued. So this interest is part of what
	/// has not accrued.)
	pub(crate) fn forgone_interest_per_share(
		id: CooperativeId,
		cooperative: &Cooperative<T>,
		member: &Member<T>,
	) -> Balance {
		let (period, shares) = member.new_shares;
		if shares == 0 || period == cooperative.period {
			return 0;
		}
		let closing = Periods::<T>::get(id, period).and_then(|period| period.closing);
		closing.map_or(0, |closing| closing.interest)
	}

	/// The price of new shares. None are issued below par: a buyer who pays par would pay for the others' loss.
	pub(crate) fn price(
		cooperative: &Cooperative<T>,
		bylaws: &Bylaws<T>,
		shares: u32,
	) -> Result<Balance, DispatchError> {
		ensure!(cooperative.share_value == bylaws.par, Error::<T>::SharesWrittenDown);
		// Both factors are bounded so that this fits.
		Ok(bylaws.par.saturating_mul(shares.into()))
	}

	/// The weight of paying shares. The day book of an earlier day may be posted.
	pub(crate) fn pay_weight(posted: bool) -> Weight {
		let entries = if posted { DAY_ENTRIES } else { 0 };
		// The period whose interest is not held.
		let interest = T::DbWeight::get().reads(1);
		T::WeightInfo::pay_shares().saturating_add(Self::post_weight(entries)).saturating_add(interest)
	}

	/// Returns whether the day book of an earlier day was posted.
	pub(crate) fn do_pay_shares(
		id: CooperativeId,
		key: T::AccountId,
		shares: u32,
	) -> Result<bool, DispatchError> {
		let mut cooperative = Self::live_cooperative(id)?;
		let (number, mut member) = Self::register_entry_of(id, &key)?;
		ensure!(member.is_active(), Error::<T>::NotActive);
		let paid = member.shares.checked_add(shares).filter(|paid| *paid <= member.subscribed);
		let paid = paid.filter(|_| shares > 0).ok_or(Error::<T>::NotSubscribed)?;
		let bylaws = Self::bylaws_at(id, cooperative.version)?;
		let price = Self::price(&cooperative, &bylaws, shares)?;
		cooperative.shares = cooperative.shares.checked_add(shares).ok_or(Error::<T>::SharesOutOfBounds)?;
		T::Currencies::hold(cooperative.book.clone(), &HoldReason::Shares.into(), &key, price)?;
		Self::take_held(id, &cooperative.book, &key, price)?;
		let posted = Self::count_shares(id, price)?;
		Self::accrue_interest(id, &cooperative, &mut member)?;
		member.shares = paid;
		let new = member.new_in(cooperative.period).checked_add(shares);
		member.new_shares = (cooperative.period, new.ok_or(ArithmeticError::Overflow)?);
		let new = cooperative.new_shares.checked_add(shares);
		cooperative.new_shares = new.ok_or(ArithmeticError::Overflow)?;
		Members::<T>::insert(id, number, member);
		Cooperatives::<T>::insert(id, cooperative);
		Self::deposit_event(Event::SharesPaid { cooperative: id, member: number, shares, paid: price });
		Ok(posted)
	}

	pub(crate) fn do_subscribe(id: CooperativeId, key: &T::AccountId, more: u32) -> DispatchResult {
		let bylaws = Self::bylaws_at(id, Self::live_cooperative(id)?.version)?;
		let (number, mut member) = Self::register_entry_of(id, key)?;
		ensure!(member.is_active(), Error::<T>::NotActive);
		// Otherwise a member could put off the time to pay for ever.
		ensure!(member.shares == member.subscribed, Error::<T>::StillUnpaid);
		let subscribed = member.subscribed.checked_add(more).filter(|all| *all <= bylaws.most_shares);
		member.subscribed = subscribed.filter(|_| more > 0).ok_or(Error::<T>::SharesOutOfBounds)?;
		member.pay_by = Self::now().saturating_add(bylaws.instalment_time);
		let (subscribed, pay_by) = (member.subscribed, member.pay_by);
		Members::<T>::insert(id, number, member);
		Self::deposit_event(Event::Subscribed { cooperative: id, member: number, subscribed, pay_by });
		Ok(())
	}

	pub(crate) fn do_lapse_shares(id: CooperativeId, number: MemberNo) -> DispatchResult {
		let mut cooperative = Self::live_cooperative(id)?;
		let mut member = Self::member(id, number)?;
		let unpaid = member.is_active() && member.shares < member.subscribed;
		ensure!(unpaid && Self::now() > member.pay_by, Error::<T>::NothingOverdue);
		let bylaws = Self::bylaws_at(id, cooperative.version)?;
		// Written-down shares cannot be paid. So the time to pay counts from their restoration, if that is later.
		ensure!(cooperative.share_value == bylaws.par, Error::<T>::SharesWrittenDown);
		let payable = cooperative.payable_since.saturating_add(bylaws.instalment_time);
		ensure!(Self::now() > payable, Error::<T>::NothingOverdue);
		if member.shares >= bylaws.least_shares {
			member.subscribed = member.shares;
			let (subscribed, pay_by) = (member.subscribed, member.pay_by);
			Members::<T>::insert(id, number, member);
			Self::deposit_event(Event::Subscribed { cooperative: id, member: number, subscribed, pay_by });
			return Ok(());
		}
		Self::begin_leaving(id, &mut cooperative, &bylaws, number, member, ExitReason::Unpaid)
	}

	pub(crate) fn do_transfer(
		id: CooperativeId,
		key: &T::AccountId,
		to: MemberNo,
		shares: u32,
	) -> DispatchResult {
		let cooperative = Self::live_cooperative(id)?;
		let bylaws = Self::bylaws_at(id, cooperative.version)?;
		let (number, mut from) = Self::register_entry_of(id, key)?;
		Self::ensure_undisputed(key)?;
		let mut payee = Self::member(id, to)?;
		ensure!(number != to && shares > 0, Error::<T>::NothingToTransfer);
		ensure!(payee.standing == Standing::Active, Error::<T>::NotActive);
		Self::accrue_interest(id, &cooperative, &mut from)?;
		Self::accrue_interest(id, &cooperative, &mut payee)?;
		let new = from.take_shares(shares, cooperative.period).ok_or(Error::<T>::NothingToTransfer)?;
		from.subscribed = from.subscribed.checked_sub(shares).ok_or(ArithmeticError::Underflow)?;
		let enough = from.shares >= bylaws.least_shares;
		ensure!(enough || !from.is_active(), Error::<T>::SharesOutOfBounds);
		let all = payee.shares.checked_add(shares).filter(|all| *all <= bylaws.most_shares);
		payee.shares = all.ok_or(Error::<T>::SharesOutOfBounds)?;
		payee.subscribed = payee.subscribed.max(payee.shares);
		let new = payee.new_in(cooperative.period).checked_add(new);
		payee.new_shares = (cooperative.period, new.ok_or(ArithmeticError::Overflow)?);
		Members::<T>::insert(id, number, from);
		Members::<T>::insert(id, to, payee);
		Self::deposit_event(Event::SharesTransferred { cooperative: id, from: number, to, shares });
		Ok(())
	}
}
