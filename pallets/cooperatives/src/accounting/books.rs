//! The books as sums: what belongs to whom.

use frame_support::{
	dispatch::DispatchResult,
	sp_runtime::{traits::EnsureSub, ArithmeticError, DispatchError},
	storage::{with_transaction, TransactionOutcome},
};

use super::book::Book;
use crate::{
	ledger::{account, Kind as AccountKind, Storage, Template},
	*,
};

impl<T: Config> Pallet<T> {
	/// Posts what is in the day book, what is missing of other currencies, and wages that have become due.
	pub(crate) fn catch_up(id: CooperativeId, cooperative: &Cooperative<T>) -> DispatchResult {
		Self::post_day_book(id)?;
		Self::write_down_holdings(id)?;
		Self::accrue_wages(id, &cooperative.book)
	}

	/// Posts the wages in the book currency that have fallen due, paid or not. Those that were due before the end of an
	/// open period belong to that period. If wages were given up, it takes them back.
	pub(crate) fn accrue_wages(id: CooperativeId, book: &AssetOf<T>) -> DispatchResult {
		let mut posted = Self::wages_payable(id)?;
		if posted == 0 && WageCount::<T>::get(id) == 0 {
			return Ok(());
		}
		let (now, head) = (Self::now(), Book::<T>::of(id).head());
		let dates = if head.ends <= now { [Some(head.last()), Some(now)] } else { [None, Some(now)] };
		for date in dates.into_iter().flatten() {
			let owed = super::book::debit(Self::owed_wages_at(id, book, date))?;
			let more = owed.checked_sub(posted).ok_or(ArithmeticError::Overflow)?;
			// At the end of the period, later payments can have lowered what is owed since.
			if more > 0 {
				let postings = Template::WageDue.postings(more.unsigned_abs());
				Self::post_at(id, date, "Wages that have fallen due", None, postings)?;
			} else if date == now {
				let back = [(account::WAGES_PAYABLE, more.saturating_neg()), (account::WAGES, more)];
				Self::post_at(id, date, "Wages that were given up", None, ledger::postings(back))?;
			}
			posted = posted.max(owed);
		}
		Ok(())
	}

	/// The wages in the book currency that are posted and not paid.
	pub(crate) fn wages_payable(id: CooperativeId) -> Result<ledger::Amount, DispatchError> {
		// Persons state what they like in the other column. Wages in the day book are paid.
		let paid = super::book::debit(DayBooks::<T>::get(id).map_or(0, |day| day.wages))?;
		let payable = Self::natural(id, account::WAGES_PAYABLE)?.chain.checked_sub(paid);
		Ok(payable.ok_or(ArithmeticError::Overflow)?)
	}

	/// The books as they are posted.
	pub(crate) fn books(id: CooperativeId, cooperative: &Cooperative<T>) -> Result<Books, DispatchError> {
		let book = Book::<T>::of(id);
		let period = book.head().period;
		let overflow = || DispatchError::from(ArithmeticError::Overflow);
		let (mut shares, mut claims, mut reserve, mut retained) = (0i128, 0i128, 0i128, 0i128);
		let (mut assets, mut debts, mut result, mut cash) = (0i128, 0i128, 0i128, 0i128);
		for period in [period, period.checked_add(1).ok_or_else(overflow)?] {
			for (number, balance) in AccountBalances::<T>::iter_prefix((id, period)) {
				let kind = book.account(number).ok_or(Error::<T>::UnknownAccount)?.kind;
				let amount = kind.natural(balance).total();
				let sum = match (number, kind) {
					(account::SHARE_CAPITAL, _) => &mut shares,
					(account::CLAIMS, _) => &mut claims,
					(account::RESERVE, _) => &mut reserve,
					(account::RETAINED_PATRONAGE, _) => &mut retained,
					(_, AccountKind::Asset) => &mut assets,
					(_, AccountKind::Liability) => &mut debts,
					(_, AccountKind::Equity | AccountKind::Income | AccountKind::Expense) => &mut result,
				};
				let signed = if kind == AccountKind::Expense { amount.saturating_neg() } else { amount };
				*sum = sum.checked_add(signed).ok_or_else(overflow)?;
				if number == account::CHAIN_CASH {
					cash = cash.checked_add(amount).ok_or_else(overflow)?;
				}
			}
		}
		let money = super::book::debit(Self::money(id, &cooperative.book))?;
		let unexplained = money.checked_sub(cash).ok_or_else(overflow)?;
		assets = assets.checked_add(unexplained).ok_or_else(overflow)?;
		// Money that nobody has explained is owed. Money that is missing is a loss.
		debts = debts.checked_add(unexplained.max(0)).ok_or_else(overflow)?;
		result = result.checked_add(unexplained.min(0)).ok_or_else(overflow)?;
		let whole = |amount: i128| Balance::try_from(amount).map_err(|_| ArithmeticError::Underflow);
		Ok(Books {
			assets,
			debts,
			shares: whole(shares)?,
			retained: whole(retained)?,
			reserve: whole(reserve)?,
			claims: whole(claims)?,
			result,
			unexplained,
			free: Self::free(id, &cooperative.book),
		})
	}

	/// The books as they are now, with what has become due with time. Nothing is stored.
	pub(crate) fn books_now(id: CooperativeId, cooperative: &Cooperative<T>) -> Result<Books, DispatchError> {
		with_transaction(|| {
			let books = Self::catch_up(id, cooperative)
				.and_then(|()| Self::accrue_property(id, true))
				.and_then(|()| Self::books(id, cooperative));
			TransactionOutcome::Rollback(books)
		})
	}

	/// Posts what has become due, and returns the books. The wages that are due and not paid are not in the free money.
	pub(crate) fn books_after_wages(
		id: CooperativeId,
		cooperative: &Cooperative<T>,
	) -> Result<Books, DispatchError> {
		Self::catch_up(id, cooperative)?;
		Self::accrue_property(id, true)?;
		let books = Self::books(id, cooperative)?;
		let wages = Self::owed_wages(id, &cooperative.book).min(books.free);
		Ok(Books { free: books.free.ensure_sub(wages)?, ..books })
	}
}
