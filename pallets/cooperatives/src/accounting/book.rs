//! The ledger of a cooperative behind the pallet's storage, and how the pallet posts to it.
//!
//! Everything that moves the cooperative's money by a call of this pallet posts by itself. Money that comes or goes in
//! another way is in *suspense* until somebody says for what it was: [`ledger::suspense`]. So no hook watches transfers,
//! and no unexplained money is a surplus.

use alloc::vec::Vec;
use core::marker::PhantomData;
use frame_support::{
	dispatch::DispatchResult,
	ensure,
	sp_runtime::{ArithmeticError, DispatchError},
	storage::with_storage_layer,
	Blake2_256, StorageHasher,
};
use rochdale_primitives::{Bookkeeping, DAY};

use crate::{
	ledger::{account, Entry, EntryId, Head, Origin, Postings, Storage, Template},
	*,
};

/// How long entries are kept after the end of their period, in milliseconds: two years. After that anyone can prune them.
pub const KEEP_ENTRIES: Moment = 2 * ledger::YEAR;

/// The most entries of a day book: sales, wages, deposits, exchanges, and shares or what creditors are paid in a
/// dissolution. The dissolution posts the day book, so no day has both of the last two.
pub(crate) const DAY_ENTRIES: u32 = 5;

/// The book of a cooperative. The default chart is not stored: it is the same for all.
pub(crate) struct Book<T>(CooperativeId, PhantomData<T>);

impl<T> Book<T> {
	pub(crate) fn of(id: CooperativeId) -> Self {
		Self(id, PhantomData)
	}
}

impl<T: Config> Storage for Book<T> {
	fn hash(bytes: &[u8]) -> ledger::Hash {
		Blake2_256::hash(bytes)
	}

	fn head(&self) -> Head {
		Heads::<T>::get(self.0).unwrap_or_default()
	}
	fn set_head(&mut self, head: Head) {
		Heads::<T>::insert(self.0, head);
	}

	fn account(&self, number: ledger::Number) -> Option<ledger::Account> {
		ledger::default_account(number).or_else(|| ChartAccounts::<T>::get(self.0, number))
	}
	fn set_account(&mut self, number: ledger::Number, account: ledger::Account) {
		if !ledger::is_default(number) {
			ChartAccounts::<T>::insert(self.0, number, account);
		}
	}
	fn accounts(&self) -> Vec<(ledger::Number, ledger::Account)> {
		let mut all = ledger::default_chart();
		all.extend(ChartAccounts::<T>::iter_prefix(self.0));
		all.sort_by_key(|(number, _)| *number);
		all
	}

	fn balance(&self, period: PeriodNo, account: ledger::Number) -> ledger::Balance {
		AccountBalances::<T>::get((self.0, period, account))
	}
	fn set_balance(&mut self, period: PeriodNo, account: ledger::Number, balance: ledger::Balance) {
		let key = (self.0, period, account);
		if balance.is_zero() {
			AccountBalances::<T>::remove(key);
		} else {
			AccountBalances::<T>::insert(key, balance);
		}
	}

	fn entry(&self, id: EntryId) -> Option<Entry> {
		let kept = Entries::<T>::get(self.0, id.number);
		kept.filter(|(period, _)| *period == id.period).map(|(_, entry)| entry)
	}
	fn set_entry(&mut self, id: EntryId, entry: Entry) {
		Entries::<T>::insert(self.0, id.number, (id.period, entry));
	}

	fn reversal(&self, number: u32) -> Option<u32> {
		Reversals::<T>::get(self.0, number)
	}
	fn set_reversal(&mut self, number: u32, by: u32) {
		Reversals::<T>::insert(self.0, number, by);
	}

	fn closed(&self, period: PeriodNo) -> Option<ledger::Closed> {
		ClosedBooks::<T>::get(self.0, period)
	}
	fn set_closed(&mut self, period: PeriodNo, closed: ledger::Closed) {
		ClosedBooks::<T>::insert(self.0, period, closed);
	}
}

/// What a ledger has refused, as an error of the pallet.
pub(crate) fn booked<T: Config, V>(result: Result<V, ledger::Error>) -> Result<V, DispatchError> {
	use ledger::Error as Fault;
	result.map_err(|fault| {
		match fault {
			Fault::UnknownAccount => Error::<T>::UnknownAccount,
			Fault::UnknownEntry => Error::UnknownEntry,
			Fault::NotOpen => Error::AccountClosed,
			Fault::NotBalanced => Error::NotBalanced,
			Fault::NotByHand => Error::NotByHand,
			Fault::NotInSuspense => Error::NotInSuspense,
			Fault::AlreadyOpened => Error::AccountExists,
			Fault::AlreadyReversed => Error::AlreadyReversed,
			Fault::BadAmount => Error::BadAmount,
			Fault::BadEntry => Error::BadEntry,
			Fault::BadDate => Error::BadDate,
			Fault::BadText => Error::BadText,
			Fault::BadParent => Error::BadParent,
			Fault::TooManyAccounts => Error::TooManyAccounts,
			Fault::TooEarly => Error::PeriodNotOver,
			Fault::NothingToPost => Error::NothingToPost,
			Fault::StillUsed => Error::AccountInUse,
			Fault::Overflow => return ArithmeticError::Overflow.into(),
		}
		.into()
	})
}

/// An amount as a credit.
pub(crate) fn credit(amount: Balance) -> Result<ledger::Amount, DispatchError> {
	Ok(debit(amount)?.saturating_neg())
}

/// An amount as a debit.
pub(crate) fn debit(amount: Balance) -> Result<ledger::Amount, DispatchError> {
	Ok(ledger::to_amount(amount).map_err(|_| ArithmeticError::Overflow)?)
}

impl<T: Config> Pallet<T> {
	/// Begins the books of a cooperative, with a first period of this length.
	pub(crate) fn begin_books(id: CooperativeId, length: Moment) {
		let now = Self::now();
		// The default chart counts, although it is not stored.
		let accounts = u16::try_from(ledger::default_chart().len()).unwrap_or_default();
		let ends = now.saturating_add(length);
		Heads::<T>::insert(id, Head { begins: now, ends, latest: now, accounts, ..Default::default() });
	}

	/// The weight of this many entries that a call posts beside the work that its benchmark has measured.
	pub(crate) fn post_weight(entries: u32) -> Weight {
		T::WeightInfo::post_entry().saturating_mul(entries.into())
	}

	/// The weight of reading each balance of two open periods, as for the result until now, and of writing down what is
	/// missing of other currencies.
	pub(crate) fn look_at_books() -> Weight {
		T::DbWeight::get()
			.reads(u64::from(ledger::MAX_ACCOUNTS).saturating_mul(2).saturating_add(4))
			.saturating_add(Self::holdings_weight())
	}

	/// Posts what the chain has done, unless nothing is to be posted.
	pub(crate) fn post(
		id: CooperativeId,
		text: &str,
		postings: Result<Postings, ledger::Error>,
	) -> DispatchResult {
		Self::post_at(id, Self::now(), text, None, postings)
	}

	/// The same by a template, for an amount that can be 0.
	pub(crate) fn post_template(
		id: CooperativeId,
		text: &str,
		template: Template,
		amount: Balance,
	) -> DispatchResult {
		Self::post(id, text, template.postings(amount))
	}

	/// The same with a date and an author.
	pub(crate) fn post_at(
		id: CooperativeId,
		date: Moment,
		text: &str,
		author: Option<MemberId>,
		postings: Result<Postings, ledger::Error>,
	) -> DispatchResult {
		if postings == Err(ledger::Error::NothingToPost) {
			return Ok(());
		}
		let entry = Entry {
			date,
			postings: booked::<T, _>(postings)?,
			text: booked::<T, _>(ledger::to_text(text))?,
			document: None,
			author,
			origin: Origin::Chain,
			reverses: None,
		};
		let made = ledger::post(&mut Book::<T>::of(id), entry.clone(), Self::now());
		Self::note_entry(id, booked::<T, _>(made)?, entry);
		Ok(())
	}

	/// Posts what the chain has done to an invoice, a bill, a loan or an asset. It is not taken back alone.
	pub(crate) fn post_bound(
		id: CooperativeId,
		text: &str,
		postings: Result<Postings, ledger::Error>,
	) -> DispatchResult {
		Self::post_bound_at(id, Self::now(), text, postings)
	}

	/// The same with a date.
	fn post_bound_at(
		id: CooperativeId,
		date: Moment,
		text: &str,
		postings: Result<Postings, ledger::Error>,
	) -> DispatchResult {
		if postings == Err(ledger::Error::NothingToPost) {
			return Ok(());
		}
		BoundEntries::<T>::insert(id, Book::<T>::of(id).head().next, ());
		Self::post_at(id, date, text, None, postings)
	}

	/// Reports an entry that was posted.
	pub(crate) fn note_entry(id: CooperativeId, entry: EntryId, content: Entry) {
		// Only expenses have a budget. The default chart is not read.
		let spends = |number| {
			ledger::default_account(number).is_none_or(|account| account.kind == ledger::Kind::Expense)
		};
		let spent = content.postings.iter().filter(|posting| posting.amount > 0 && spends(posting.account));
		for posting in spent {
			// A warning only: it is too late to refuse what has happened.
			let Some(budget) = Budgets::<T>::get(id, posting.account) else { continue };
			let spent = AccountBalances::<T>::get((id, entry.period, posting.account)).total();
			let spent = spent.max(0).unsigned_abs();
			if spent > budget {
				Self::deposit_event(Event::OverBudget {
					cooperative: id,
					account: posting.account,
					budget,
					spent,
				});
			}
		}
		Self::deposit_event(Event::EntryPosted { cooperative: id, entry, content });
	}

	/// The balance of an account of the default chart now, in the sign of its statement.
	pub(crate) fn natural(
		id: CooperativeId,
		number: ledger::Number,
	) -> Result<ledger::Balance, DispatchError> {
		let balance = booked::<T, _>(ledger::present(&Book::<T>::of(id), number))?;
		let account = ledger::default_account(number).ok_or(Error::<T>::UnknownAccount)?;
		Ok(account.kind.natural(balance))
	}

	/// The same as an amount that is never negative.
	pub(crate) fn booked_amount(id: CooperativeId, number: ledger::Number) -> Result<Balance, DispatchError> {
		let amount = Self::natural(id, number)?.total();
		Ok(Balance::try_from(amount).map_err(|_| ArithmeticError::Underflow)?)
	}

	/// Changes the day book. That of an earlier day or period is posted first. So a million small payments do not fill
	/// the storage. Returns whether an earlier one was posted.
	fn in_day_book(
		id: CooperativeId,
		change: impl FnOnce(&mut DayBook) -> Result<(), ArithmeticError>,
	) -> Result<bool, DispatchError> {
		let now = Self::now();
		let old = DayBooks::<T>::get(id);
		let over = old.is_some_and(|book| book.until <= now);
		if over {
			Self::post_day_book(id)?;
		}
		let mut book = match old {
			Some(book) if !over => book,
			_ => DayBook { since: now, until: Self::end_of_day(id, now), ..Default::default() },
		};
		change(&mut book)?;
		DayBooks::<T>::insert(id, book);
		Ok(over)
	}

	/// The end of a day, or of the open period if that is in the day.
	fn end_of_day(id: CooperativeId, now: Moment) -> Moment {
		let day = now.checked_div(DAY).unwrap_or_default();
		let end = day.saturating_add(1).saturating_mul(DAY);
		let ends = Book::<T>::of(id).head().ends;
		if now < ends {
			end.min(ends)
		} else {
			end
		}
	}

	/// Counts what somebody has bought from the cooperative.
	pub(crate) fn take_in(id: CooperativeId, amount: Balance, from_member: bool) -> DispatchResult {
		Self::in_day_book(id, |book| {
			let sum = if from_member { &mut book.members } else { &mut book.others };
			*sum = sum.checked_add(amount).ok_or(ArithmeticError::Overflow)?;
			Ok(())
		})
		.map(|_| ())
	}

	/// Counts what a member has paid for shares. Returns whether the day book of an earlier day was posted.
	pub(crate) fn count_shares(id: CooperativeId, price: Balance) -> Result<bool, DispatchError> {
		Self::in_day_book(id, |book| {
			book.shares = book.shares.checked_add(price).ok_or(ArithmeticError::Overflow)?;
			Ok(())
		})
	}

	/// Counts wages that were paid.
	pub(crate) fn pay_out(id: CooperativeId, wages: Balance) -> DispatchResult {
		if wages == 0 {
			return Ok(());
		}
		Self::in_day_book(id, |book| {
			book.wages = book.wages.checked_add(wages).ok_or(ArithmeticError::Overflow)?;
			Ok(())
		})
		.map(|_| ())
	}

	/// Counts a deposit that a member has paid, or that was returned if the amount is negative.
	pub(crate) fn count_deposit(id: CooperativeId, amount: ledger::Amount) -> DispatchResult {
		Self::in_day_book(id, |book| {
			book.deposits = book.deposits.checked_add(amount).ok_or(ArithmeticError::Overflow)?;
			Ok(())
		})
		.map(|_| ())
	}

	/// Counts an exchange with another currency: how much the money and the value of other currencies have changed. Returns
	/// whether the day book of an earlier day was posted.
	pub(crate) fn count_exchange(
		id: CooperativeId,
		cash: ledger::Amount,
		held: ledger::Amount,
	) -> Result<bool, DispatchError> {
		Self::in_day_book(id, |book| {
			book.exchanged = book.exchanged.checked_add(cash).ok_or(ArithmeticError::Overflow)?;
			book.held = book.held.checked_add(held).ok_or(ArithmeticError::Overflow)?;
			let result = book.exchanged.checked_add(book.held).ok_or(ArithmeticError::Overflow)?;
			// Otherwise the day book could not be posted.
			for amount in [book.exchanged, book.held, result] {
				ledger::to_amount(amount.unsigned_abs()).map_err(|_| ArithmeticError::Overflow)?;
			}
			Ok(())
		})
	}

	/// Counts what a creditor was paid in a dissolution.
	pub(crate) fn count_debt_payment(
		id: CooperativeId,
		bill: Balance,
		loan: Balance,
		interest: Balance,
	) -> DispatchResult {
		Self::in_day_book(id, |book| {
			for (sum, amount) in
				[(&mut book.bills, bill), (&mut book.loans, loan), (&mut book.interest, interest)]
			{
				*sum = sum.checked_add(amount).ok_or(ArithmeticError::Overflow)?;
			}
			Ok(())
		})
		.map(|_| ())
	}

	/// Posts what is in the day book.
	pub(crate) fn post_day_book(id: CooperativeId) -> DispatchResult {
		let Some(day) = DayBooks::<T>::take(id) else { return Ok(()) };
		let DayBook {
			since,
			until: _,
			members,
			others,
			wages,
			deposits,
			shares,
			exchanged,
			held,
			bills,
			loans,
			interest,
		} = day;
		let all = members.checked_add(others).ok_or(ArithmeticError::Overflow)?;
		let sales = ledger::postings([
			(account::CHAIN_CASH, debit(all)?),
			(account::SALES_TO_MEMBERS, credit(members)?),
			(account::SALES_TO_OTHERS, credit(others)?),
		]);
		Self::post_at(id, since, "Sales of a day", None, sales)?;
		Self::post_at(id, since, "Wages paid on a day", None, Template::WagePaid.postings(wages))?;
		// What follows is not taken back, except for shares: members have their deposits all the same, the cooperative the
		// other currencies, and the creditors their money.
		let template = if deposits > 0 { Template::DepositTaken } else { Template::DepositReturned };
		let postings = template.postings(deposits.unsigned_abs());
		Self::post_bound_at(id, since, "Deposits of a day", postings)?;
		let result = exchanged.checked_add(held).ok_or(ArithmeticError::Overflow)?;
		let postings = ledger::postings([
			(account::CHAIN_CASH, exchanged),
			(account::OTHER_CURRENCIES, held),
			(account::GAINS_ON_DISPOSAL, result.max(0).saturating_neg()),
			(account::LOSSES_ON_DISPOSAL, result.min(0).saturating_neg()),
		]);
		Self::post_bound_at(id, since, "Exchanges of currencies on a day", postings)?;
		Self::post_at(id, since, "Shares paid on a day", None, Template::SharePaid.postings(shares))?;
		let paid = bills.checked_add(loans).and_then(|sum| sum.checked_add(interest));
		let postings = ledger::postings([
			(account::PAYABLES, debit(bills)?),
			(account::LOANS, debit(loans)?),
			(account::ACCRUED_EXPENSES, debit(interest)?),
			(account::CHAIN_CASH, credit(paid.ok_or(ArithmeticError::Overflow)?)?),
		]);
		Self::post_bound_at(id, since, "Creditors paid on a day", postings)
	}

	/// Removes at most `most` entries of periods that were closed long ago, oldest first, and returns how many. Their
	/// hash stays, so that an exported journal can be proved.
	pub(crate) fn do_prune_entries(id: CooperativeId, most: u32) -> Result<u32, DispatchError> {
		let from = PrunedEntries::<T>::get(id);
		let (mut next, now) = (from, Self::now());
		while next.saturating_sub(from) < most {
			let Some((period, _)) = Entries::<T>::get(id, next) else { break };
			let old = ClosedBooks::<T>::get(id, period)
				.is_some_and(|closed| closed.ends.saturating_add(KEEP_ENTRIES) <= now);
			if !old {
				break;
			}
			Entries::<T>::remove(id, next);
			Reversals::<T>::remove(id, next);
			BoundEntries::<T>::remove(id, next);
			next = next.saturating_add(1);
		}
		let removed = next.saturating_sub(from);
		ensure!(removed > 0, Error::<T>::NothingExpired);
		PrunedEntries::<T>::insert(id, next);
		Self::deposit_event(Event::Cleared { cooperative: id, items: removed });
		Ok(removed)
	}

	/// Removes at most `most` items of the books of an ended cooperative, and returns how many.
	pub(crate) fn clear_books(id: CooperativeId, most: usize) -> usize {
		let mut removed = 0usize;
		macro_rules! drain {
			($($items:expr;)*) => {$(
				removed = removed.saturating_add($items.take(most.saturating_sub(removed)).count());
			)*};
		}
		drain! {
			Entries::<T>::drain_prefix(id);
			Reversals::<T>::drain_prefix(id);
			AccountBalances::<T>::drain_prefix((id,));
			ClosedBooks::<T>::drain_prefix(id);
			ChartAccounts::<T>::drain_prefix(id);
			BoundEntries::<T>::drain_prefix(id);
			Receipts::<T>::drain_prefix(id);
			RecentClaims::<T>::drain_prefix(id);
			Objections::<T>::drain_prefix(id);
			EntryObjections::<T>::drain_prefix(id);
			Budgets::<T>::drain_prefix(id);
			OpenItems::<T>::drain_prefix(id);
			Loans::<T>::drain_prefix(id);
			FixedAssets::<T>::drain_prefix(id);
			MemberDeposits::<T>::drain_prefix(id);
			ReturnedDeposits::<T>::drain_prefix(id);
		}
		let left = most.saturating_sub(removed);
		for (number, draft) in Drafts::<T>::iter_prefix(id).take(left).collect::<Vec<_>>() {
			let _ = Self::drop_draft(id, number, draft);
			removed = removed.saturating_add(1);
		}
		if removed < most {
			NextNumber::<T>::remove(id);
			OpenItemCount::<T>::remove(id);
			PrunedEntries::<T>::remove(id);
			ApprovedAccounts::<T>::remove(id);
			DayBooks::<T>::remove(id);
			CurrencyHoldings::<T>::remove(id);
			ExchangeGains::<T>::remove(id);
			ReturnedInAll::<T>::remove(id);
			DebtsOf::<T>::remove(id);
			ControlsOf::<T>::remove(id);
			Heads::<T>::remove(id);
		}
		removed
	}
}

/// A budget that pays a cooperative gives it money for a purpose, and a cooperative whose own budget pays has an expense.
/// If the books refuse it, the money is in suspense.
impl<T: Config> Bookkeeping<T::AccountId, AssetOf<T>, Balance> for Pallet<T> {
	fn budget_paid(from: &T::AccountId, to: &T::AccountId, asset: &AssetOf<T>, amount: Balance) {
		if from == to {
			return;
		}
		let expense = Template::BoughtAndPaid(account::OTHER_EXPENSES);
		let sides = [
			(from, "A budget of the members pays", expense),
			(to, "A budget pays for a purpose", Template::GrantReceived),
		];
		for (who, text, template) in sides {
			let Some(id) = Accounts::<T>::get(who) else { continue };
			let Ok((cooperative, _)) = Self::kept_book(id) else { continue };
			if cooperative.book == *asset {
				let _ = with_storage_layer(|| Self::post_template(id, text, template, amount));
			}
		}
	}

	fn exchanged(
		parties: (&T::AccountId, &T::AccountId),
		sold: (&AssetOf<T>, Balance),
		bought: (&AssetOf<T>, Balance),
	) -> Weight {
		let first = Self::tell_exchange(parties.0, sold, bought);
		first.saturating_add(Self::tell_exchange(parties.1, bought, sold))
	}

	fn weight() -> Weight {
		Self::post_weight(2).saturating_add(T::DbWeight::get().reads(4))
	}

	fn exchange_weight() -> Weight {
		Self::most_exchange_weight()
	}
}
