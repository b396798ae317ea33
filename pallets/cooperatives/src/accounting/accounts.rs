//! The accounts of a period: when they are fixed, how members object to them, and how they approve them.

use alloc::vec::Vec;
use frame_support::{
	dispatch::DispatchResult,
	ensure,
	sp_runtime::DispatchError,
	storage::{with_transaction, TransactionOutcome},
};
use rochdale_primitives::{CooperativeId, Moment};

use super::book::{debit, Book};
use crate::{
	ledger::{EntryId, Storage},
	*,
};

impl<T: Config> Pallet<T> {
	/// From this time on nobody states anything in the open period. If members can object to its accounts or must approve
	/// them, the last entries can be made as long after its end as work can be contested.
	pub(crate) fn accounts_fixed_from(id: CooperativeId, bylaws: &Bylaws<T>) -> Moment {
		let ends = Book::<T>::of(id).head().ends;
		let looked_at = ControlsOf::<T>::get(id).fixes_accounts();
		ends.saturating_add(if looked_at { bylaws.contest_time } else { 0 })
	}

	/// From this time on the open period can be closed, as far as its accounts are concerned: when the time to object is
	/// over, or at once if the members have approved them. If they must approve them, that can make it later.
	pub(crate) fn closable_from(id: CooperativeId, period: PeriodNo, bylaws: &Bylaws<T>) -> Moment {
		if ApprovedAccounts::<T>::get(id) == Some(period) {
			return Book::<T>::of(id).head().ends;
		}
		Self::accounts_fixed_from(id, bylaws).saturating_add(ControlsOf::<T>::get(id).objection)
	}

	/// Checks that a person can state something with this date.
	pub(crate) fn ensure_not_fixed(id: CooperativeId, date: Moment) -> DispatchResult {
		let head = Book::<T>::of(id).head();
		if date >= head.ends {
			return Ok(());
		}
		ensure!(ApprovedAccounts::<T>::get(id) != Some(head.period), Error::<T>::BadDate);
		if !ControlsOf::<T>::get(id).fixes_accounts() {
			return Ok(());
		}
		let cooperative = Self::cooperative(id)?;
		let period = Self::open_period(id, &cooperative)?;
		let fixed = Self::accounts_fixed_from(id, &Self::bylaws_at(id, period.version)?);
		ensure!(Self::now() <= fixed, Error::<T>::BadDate);
		Ok(())
	}

	/// A member objects to the accounts of the period that is over. It is not closed until the members have decided.
	pub(crate) fn do_object(
		id: CooperativeId,
		key: &T::AccountId,
		member: MemberNo,
		reason: Reference,
	) -> DispatchResult {
		let cooperative = Self::live_cooperative(id)?;
		let record = Self::speaks_for(id, member, key)?;
		ensure!(Self::bylaws(id)?.has_voice(record.class), Error::<T>::NoVoice);
		ensure!(is_text(&reason), Error::<T>::NoReason);
		let period = cooperative.period;
		let over = Self::now() >= Book::<T>::of(id).head().ends;
		ensure!(over && ControlsOf::<T>::get(id).objection > 0, Error::<T>::PeriodNotOver);
		let decided = ApprovedAccounts::<T>::get(id) == Some(period);
		ensure!(!decided && !Objections::<T>::contains_key(id, period), Error::<T>::NothingToChange);
		Objections::<T>::insert(id, period, member);
		Self::deposit_event(Event::AccountsObjected { cooperative: id, period, member, reason });
		Ok(())
	}

	/// The members approve the accounts of the period that is over. Nobody states anything more in it. If it is closed
	/// meanwhile, because its time to object was over before they met, that is only on record.
	pub(crate) fn do_approve_accounts(id: CooperativeId, period: PeriodNo) -> DispatchResult {
		let cooperative = Self::live_cooperative(id)?;
		if period < cooperative.period {
			Self::deposit_event(Event::AccountsApproved { cooperative: id, period });
			return Ok(());
		}
		let over = Self::now() >= Book::<T>::of(id).head().ends;
		ensure!(cooperative.period == period && over, Error::<T>::PeriodNotOver);
		ensure!(!Self::is_objected_to(id, period), Error::<T>::ObjectedTo);
		ApprovedAccounts::<T>::insert(id, period);
		Self::deposit_event(Event::AccountsApproved { cooperative: id, period });
		Ok(())
	}

	/// The statement of a period: of a closed one as it was closed, and otherwise with all that has become due until now.
	pub fn accounts_info(id: CooperativeId, period: PeriodNo) -> Option<ledger::Statement> {
		let cooperative = Self::cooperative(id).ok()?;
		let book = Book::<T>::of(id);
		if let Some(closed) = book.closed(period) {
			let closing = Periods::<T>::get(id, period)?.closing?;
			let least_capital = debit(closing.least_capital).ok()?;
			return ledger::Statement::of(&book, period, closed.suspense, least_capital).ok();
		}
		let least_capital = debit(ControlsOf::<T>::get(id).least_capital).ok()?;
		let latest = Heads::<T>::get(id)?.period.checked_add(1)?;
		if period > latest {
			return None;
		}
		with_transaction(|| {
			let now = Self::catch_up(id, &cooperative).and_then(|()| Self::accrue_property(id, true));
			let suspense = ledger::suspense(&book, Self::money(id, &cooperative.book));
			let statement =
				suspense.and_then(|suspense| ledger::Statement::of(&book, period, suspense, least_capital));
			TransactionOutcome::Rollback(Ok::<_, DispatchError>(now.and(Ok(statement.ok()))))
		})
		.ok()?
		.ok()?
	}

	/// Each budget, and what was spent of it in the open period.
	pub fn budgets_info(id: CooperativeId) -> Vec<BudgetInfo> {
		let period = Book::<T>::of(id).head().period;
		let info = |(account, budget)| {
			let spent = AccountBalances::<T>::get((id, period, account)).total();
			BudgetInfo { account, budget, spent: spent.max(0).unsigned_abs() }
		};
		Budgets::<T>::iter_prefix(id).map(info).collect()
	}

	/// The first member who has objected to the accounts of a period, and the auditor's objections to its entries.
	pub fn objections_info(id: CooperativeId, period: PeriodNo) -> (Option<MemberNo>, Vec<EntryObjection>) {
		let entries = EntryObjections::<T>::get(id, period).into_inner();
		(Objections::<T>::get(id, period), entries)
	}

	pub fn chart_info(id: CooperativeId) -> Vec<(ledger::Number, ledger::Account)> {
		Book::<T>::of(id).accounts()
	}

	/// A page of the entries that are kept, in the order of their numbers.
	pub fn entries_info(
		id: CooperativeId,
		start: u32,
		count: u32,
	) -> (Vec<(EntryId, ledger::Entry)>, Option<u32>) {
		let end = Heads::<T>::get(id).map_or(0, |head| head.next);
		let (numbers, next) = api::page(start.max(PrunedEntries::<T>::get(id)), count, end);
		let entry = |number| {
			let (period, entry) = Entries::<T>::get(id, number)?;
			Some((EntryId { period, number }, entry))
		};
		(numbers.filter_map(entry).collect(), next)
	}

	/// A page of the invoices and bills that are not paid in full.
	pub fn items_info(id: CooperativeId, start: u32, count: u32) -> (Vec<(u32, OpenItemOf<T>)>, Option<u32>) {
		let (numbers, next) = api::page(start, count, NextNumber::<T>::get(id));
		let item = |number| OpenItems::<T>::get(id, number).map(|item| (number, item));
		(numbers.filter_map(item).collect(), next)
	}

	/// A page of the drafts that wait for another person.
	pub fn drafts_info(
		id: CooperativeId,
		start: u32,
		count: u32,
	) -> (Vec<(u32, DraftInfo<T::AccountId>)>, Option<u32>) {
		let (numbers, next) = api::page(start, count, NextNumber::<T>::get(id));
		let draft = |number| Drafts::<T>::get(id, number).map(|draft| (number, DraftInfo::from(draft)));
		(numbers.filter_map(draft).collect(), next)
	}
}
