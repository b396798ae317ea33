//! How members claim patronage, when retained patronage is revolved, and what becomes of what nobody claims.

use frame_support::{
	dispatch::DispatchResult,
	ensure,
	sp_runtime::{traits::EnsureSub, ArithmeticError, DispatchError},
	storage::with_storage_layer,
	traits::fungibles::Inspect,
};

use super::book::{credit, debit};
use crate::{ledger::account, *};

impl<T: Config> Pallet<T> {
	/// Takes a member's part out of a pool, and returns it.
	fn take_part(pool: &mut Option<Pool>, units: Units, all: Units) -> Result<Balance, ArithmeticError> {
		let Some(open) = pool else { return Ok(0) };
		let own = part(open.all, units, all).ok_or(ArithmeticError::Overflow)?.min(open.left);
		open.left = open.left.checked_sub(own).ok_or(ArithmeticError::Underflow)?;
		open.units = open.units.checked_sub(units).ok_or(ArithmeticError::Underflow)?;
		Ok(own)
	}

	pub(crate) fn do_claim_patronage(
		id: CooperativeId,
		number: PeriodNo,
		member: MemberNo,
	) -> DispatchResult {
		let cooperative = Self::cooperative(id)?;
		let mut period = Periods::<T>::get(id, number).ok_or(Error::<T>::UnknownPeriod)?;
		ensure!(period.closing.is_some(), Error::<T>::NotClosed);
		let mut work = Patronage::<T>::get((id, number, member)).ok_or(Error::<T>::NothingToClaim)?;
		let now = Self::now();
		let until = |pool: &Pool| cooperative.claimable_until(pool);
		let due = |pool: &Option<Pool>, had: bool| {
			!had && pool.as_ref().and_then(until).is_some_and(|until| now <= until)
		};
		let (cash_due, revolved_due) = (due(&period.cash, work.paid), due(&period.revolved, work.revolved));
		let waits = !work.paid && period.cash.is_some_and(|pool| until(&pool).is_none());
		ensure!(cash_due || revolved_due || !waits, Error::<T>::NotHeld);
		ensure!(cash_due || revolved_due, Error::<T>::NothingToClaim);
		let (mut cash, mut revolved) = (0, 0);
		if cash_due {
			cash = Self::take_part(&mut period.cash, work.units, period.units)?;
			work.paid = true;
		}
		if revolved_due {
			revolved = Self::take_part(&mut period.revolved, work.units, period.units)?;
			work.revolved = true;
		}
		let record = Self::member(id, member)?;
		let to = Self::payee(&record);
		let amount = cash.checked_add(revolved).ok_or(ArithmeticError::Overflow)?;
		let paid = Self::pay_claim(id, &cooperative, &to, amount, "Patronage is paid")?;
		// All of it; after the end, what it is worth.
		cash = cash.min(paid);
		revolved = paid.ensure_sub(cash)?;
		let retained = cooperative.retained_of(number).is_some();
		let paid = work.paid || period.cash.is_none();
		if paid && (work.revolved || (period.revolved.is_none() && !retained)) {
			Self::remove_work(id, number, member)?;
		} else {
			Patronage::<T>::insert((id, number, member), work);
		}
		Self::deposit_event(Event::PatronageClaimed {
			cooperative: id,
			period: number,
			member,
			to,
			cash,
			revolved,
		});
		// After the last claim, what was rounded belongs to nobody.
		for pool in [&mut period.cash, &mut period.revolved] {
			if pool.is_some_and(|pool| pool.units == 0) {
				Self::void_pool(id, &cooperative, number, pool)?;
			}
		}
		Periods::<T>::insert(id, number, period);
		Ok(())
	}

	/// Gives what is left of a pool to the reserve, because it belongs to nobody any more. Returns whether that is
	/// done. (A currency can refuse to release so little money on an account without free money. Then it stays in the
	/// pool until there is some.)
	fn void_pool(
		id: CooperativeId,
		cooperative: &Cooperative<T>,
		period: PeriodNo,
		pool: &mut Option<Pool>,
	) -> Result<bool, DispatchError> {
		let Some(Pool { left: amount, .. }) = *pool else { return Ok(false) };
		// If the currency was removed, there is nothing to release.
		let there = T::Currencies::asset_exists(cooperative.book.clone());
		if there && with_storage_layer(|| Self::release_claims(id, &cooperative.book, amount)).is_err() {
			return Ok(false);
		}
		*pool = None;
		if amount > 0 {
			let mut reserve = 0;
			// After the end there is no reserve any more. The amount goes to the heir with all else that is not
			// collected.
			if !matches!(cooperative.state, State::Ended { .. }) {
				reserve = Self::add_to_reserve(id, &cooperative.book, amount);
			}
			let postings = ledger::postings([
				(account::CLAIMS, debit(amount)?),
				(account::RESERVE, credit(reserve)?),
				(account::SURPLUS, credit(amount.ensure_sub(reserve)?)?),
			]);
			Self::post(id, "Claims that nobody has any more", postings)?;
			Self::deposit_event(Event::ClaimsExpired { cooperative: id, period, amount });
		}
		Ok(true)
	}

	pub(crate) fn do_revolve(id: CooperativeId) -> DispatchResult {
		let mut cooperative = Self::live_cooperative(id)?;
		ensure!(!cooperative.retained.is_empty(), Error::<T>::NothingRetained);
		// Older debts to members come first.
		ensure!(cooperative.unheld.is_none(), Error::<T>::NotHeld);
		let bylaws = Self::bylaws_at(id, cooperative.version)?;
		// The amount to revolve still counts as retained here. Otherwise its members would not bear their part of a
		// loss.
		let books = Self::books_after_wages(id, &cooperative)?;
		ensure!(books.result >= 0, Error::<T>::LossNotBorne);
		let (number, amount) = cooperative.retained.remove(0);
		// Members can want their deposits back at any moment.
		let floor = bylaws.solvency.mul_ceil(books.shares).saturating_add(Self::deposits_owed(id)?);
		let left = books.free.checked_sub(amount).filter(|left| *left >= floor);
		ensure!(left.is_some(), Error::<T>::TooLittleMoney);
		let until = Self::now().saturating_add(bylaws.claim_time);
		Self::make_claimable(id, &cooperative.book, number, amount, until)?;
		let postings = [(account::RETAINED_PATRONAGE, debit(amount)?), (account::CLAIMS, credit(amount)?)];
		Self::post(id, "Retained patronage is revolved", ledger::postings(postings))?;
		cooperative.claims_until = cooperative.claims_until.max(until);
		Cooperatives::<T>::insert(id, cooperative);
		Ok(())
	}

	/// Lets members claim the retained patronage of a period.
	pub(crate) fn make_claimable(
		id: CooperativeId,
		book: &AssetOf<T>,
		number: PeriodNo,
		amount: Balance,
		until: Moment,
	) -> DispatchResult {
		Self::reserve_for_claims(id, book, amount)?;
		let mut period = Periods::<T>::get(id, number).ok_or(Error::<T>::UnknownPeriod)?;
		let pool = Pool { all: amount, left: amount, units: period.units, until: Some(until) };
		period.revolved = Some(pool);
		Periods::<T>::insert(id, number, period);
		Self::deposit_event(Event::Revolved { cooperative: id, period: number, pool });
		Ok(())
	}

	/// Gives what was not claimed in time to the reserve. Removes at most `most` items of work, and returns how many.
	pub(crate) fn do_expire_claims(
		id: CooperativeId,
		number: PeriodNo,
		most: u32,
	) -> Result<u32, DispatchError> {
		let cooperative = Self::cooperative(id)?;
		// After the end, `clear_cooperative` does this.
		ensure!(matches!(cooperative.state, State::Open | State::Dissolving { .. }), Error::<T>::Dissolved);
		let mut period = Periods::<T>::get(id, number).ok_or(Error::<T>::UnknownPeriod)?;
		ensure!(period.closing.is_some(), Error::<T>::NotClosed);
		let now = Self::now();
		let mut voided = false;
		for pool in [&mut period.cash, &mut period.revolved] {
			let over =
				pool.is_some_and(|pool| pool.until.is_some_and(|until| now > until) || pool.units == 0);
			if over {
				voided |= Self::void_pool(id, &cooperative, number, pool)?;
			}
		}
		let retained = cooperative.retained_of(number).is_some();
		let done = period.cash.is_none() && period.revolved.is_none() && !retained;
		Periods::<T>::insert(id, number, period);
		let mut removed = 0u32;
		if done {
			let works = Patronage::<T>::iter_key_prefix((id, number)).take(most as usize);
			for member in works.collect::<alloc::vec::Vec<_>>() {
				Self::remove_work(id, number, member)?;
				removed = removed.saturating_add(1);
			}
		}
		ensure!(voided || removed > 0, Error::<T>::NothingExpired);
		if removed > 0 {
			Self::deposit_event(Event::Cleared { cooperative: id, items: removed });
		}
		Ok(removed)
	}
}
