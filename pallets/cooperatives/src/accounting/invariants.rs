//! The invariants of periods and wages.

use alloc::collections::BTreeMap;
use frame_support::ensure;

use super::book::{debit, Book};
use crate::{
	ledger::{account, Storage},
	*,
};

impl<T: Config> Pallet<T> {
	/// Checks the periods. Returns what can be claimed of them, and how much of all claims is not held.
	pub(crate) fn check_periods(
		id: CooperativeId,
		cooperative: &Cooperative<T>,
	) -> Result<(Balance, Balance), TryRuntimeError> {
		let (mut claims, mut unheld): (Balance, Balance) = (0, 0);
		for (number, period) in Periods::<T>::iter_prefix(id) {
			ensure!(number <= cooperative.period, "cooperatives: a period has a future number");
			let ended = matches!(cooperative.state, State::Ended { .. });
			let open = number == cooperative.period;
			ensure!(
				open == period.closing.is_none(),
				"cooperatives: an earlier period is open, or the last is closed"
			);
			let waits = cooperative.unheld.is_some_and(|(oldest, _)| oldest <= number);
			match (cooperative.unheld, &period.closing) {
				(Some((oldest, missing)), Some(closing)) if oldest == number => {
					ensure!(missing <= closing.claims(), "cooperatives: more is to be held than is owed");
					unheld = unheld.saturating_add(missing);
				}
				(Some(_), Some(closing)) if waits => unheld = unheld.saturating_add(closing.claims()),
				_ => {}
			}
			let pool = period.cash.as_ref();
			ensure!(
				ended || pool.is_none_or(|pool| pool.until.is_none() == waits),
				"cooperatives: patronage can be claimed before it is held, or cannot although it is"
			);
			let retained = cooperative.retained_of(number).is_some();
			let mut units = [0 as Units; 3];
			for (_, work) in Patronage::<T>::iter_prefix((id, number)) {
				for (sum, counts) in units.iter_mut().zip([true, !work.paid, !work.revolved]) {
					*sum = sum.saturating_add(if counts { work.units } else { 0 });
				}
			}
			let [all, unpaid, unrevolved] = units;
			if open && !ended {
				ensure!(all == period.units, "cooperatives: the members' work does not add up to all work");
			}
			if retained {
				ensure!(
					unrevolved == period.units,
					"cooperatives: the work behind retained patronage does not add up"
				);
			}
			for (pool, units) in [(&period.cash, unpaid), (&period.revolved, unrevolved)] {
				if let Some(pool) = pool {
					ensure!(
						pool.units == units,
						"cooperatives: the work behind the claims of a period does not add up"
					);
					ensure!(pool.left <= pool.all, "cooperatives: more is left to claim than the whole");
					claims = claims.saturating_add(pool.left);
				}
			}
		}
		let sorted = cooperative.retained.is_sorted_by(|(one, _), (other, _)| one < other);
		ensure!(sorted, "cooperatives: retained patronage is not oldest first");
		Ok((claims, unheld))
	}

	/// Checks the books in themselves, and against the money, the register and what members can claim.
	pub(crate) fn check_book(
		id: CooperativeId,
		cooperative: &Cooperative<T>,
		claims: Balance,
	) -> Result<(), TryRuntimeError> {
		let book = Book::<T>::of(id);
		let head = book.head();
		for ((_, number), _) in AccountBalances::<T>::iter_prefix((id,)) {
			ensure!(book.account(number).is_some(), "cooperatives: a balance has no account");
		}
		let least_capital = debit(ControlsOf::<T>::get(id).least_capital)?;
		ledger::check_books(&book, Self::money(id, &cooperative.book), least_capital)?;
		ledger::check_hash(&book)?;
		ensure!(head.period == cooperative.period, "cooperatives: the books are in another period");
		let booked = |number| Self::natural(id, number).map(|balance| balance.total());
		let shares = if cooperative.has_ended() { 0 } else { cooperative.capital() };
		// Shares that were paid today are not posted yet.
		let shares = shares.saturating_sub(DayBooks::<T>::get(id).map_or(0, |day| day.shares));
		let retained = cooperative.retained_sum()?;
		for (number, amount, fault) in [
			(account::SHARE_CAPITAL, shares, "cooperatives: the share capital in the books is wrong"),
			(account::RETAINED_PATRONAGE, retained, "cooperatives: retained patronage in the books is wrong"),
			(account::CLAIMS, claims, "cooperatives: the claims in the books are not those of the members"),
		] {
			ensure!(Balance::try_from(booked(number)?) == Ok(amount), fault);
		}
		Self::check_items(id)?;
		Self::check_holdings(id, cooperative)?;
		Self::check_deposits(id)?;
		Self::check_debts(id, cooperative)?;
		Self::check_objections(id, cooperative)?;
		let mut stored: u32 = 0;
		for (_, (_, entry)) in Entries::<T>::iter_prefix(id) {
			ensure!(entry.check().is_ok(), "cooperatives: the postings of an entry do not sum to zero");
			stored = stored.saturating_add(1);
		}
		let pruned = PrunedEntries::<T>::get(id);
		ensure!(
			stored.checked_add(pruned) == Some(head.next),
			"cooperatives: an entry is missing, or one is stored that was never posted"
		);
		Ok(())
	}

	pub(crate) fn check_wages(
		is_active: impl Fn(CooperativeId, MemberNo) -> bool,
	) -> Result<(), TryRuntimeError> {
		let now = Self::now();
		let mut counts = BTreeMap::<CooperativeId, u32>::new();
		for ((id, member, number), wage) in Wages::<T>::iter() {
			ensure!(number < NextWage::<T>::get(id), "cooperatives: a wage has a number that was not given");
			ensure!(Members::<T>::contains_key(id, member), "cooperatives: a wage has no member");
			ensure!(
				wage.paid < wage.amount && wage.amount <= MOST_WAGE,
				"cooperatives: a wage is too high, or the paid part is not less than its amount"
			);
			match wage.until {
				None => {
					ensure!(
						is_active(id, member),
						"cooperatives: a wage of a member without a voice goes on"
					);
					let planned = NextPayday::<T>::contains_key(id);
					ensure!(planned, "cooperatives: a wage has no payday");
				}
				Some(_) => ensure!(wage.is_due(now), "cooperatives: a wage has ended, and nothing is due"),
			}
			let count = counts.entry(id).or_default();
			*count = count.saturating_add(1);
		}
		for (id, count) in WageCount::<T>::iter() {
			let counted = counts.remove(&id);
			ensure!(counted == Some(count), "cooperatives: the number of wages is wrong");
			ensure!(count <= T::MaxWages::get(), "cooperatives: too many wages");
		}
		ensure!(counts.is_empty(), "cooperatives: wages are not counted");
		let mut paydays = 0usize;
		for (at, id, ()) in Paydays::<T>::iter() {
			let planned = NextPayday::<T>::get(id).map(PaydayTimeline::<T>::bucket);
			ensure!(planned == Some(at), "cooperatives: a payday is not the planned one");
			paydays = paydays.saturating_add(1);
		}
		ensure!(PaydayTimeline::<T>::is_whole(), "cooperatives: a payday is before the cursor");
		ensure!(paydays == NextPayday::<T>::iter().count(), "cooperatives: a planned payday is not stored");
		Ok(())
	}
}
