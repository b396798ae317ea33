//! Fixed assets and loans: what changes with time alone.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	dispatch::DispatchResult,
	ensure,
	sp_runtime::{ArithmeticError, DispatchError},
};
use rochdale_primitives::{CooperativeId, Moment};
use scale_info::TypeInfo;

use super::book::{booked, debit, Book};
use crate::{
	ledger::{account, FixedAsset, Loan, Number, Storage, Template},
	*,
};

/// The most fixed assets of a cooperative.
pub const MAX_ASSETS: usize = 64;
/// The most loans of a cooperative, offered or taken.
pub const MAX_LOANS: usize = 16;
/// The most entries that depreciation and interest make at once: each until the end of a period, and until now.
pub(crate) const PROPERTY_ENTRIES: u32 = 4;

/// The terms of a loan.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct LoanTerms {
	pub principal: Balance,
	/// The interest in a year, in parts per billion.
	pub rate: ledger::Share,
	/// The time after which each part is due.
	pub interval: Moment,
	/// The number of equal parts in which the principal is repaid.
	pub parts: u32,
}

/// A loan, offered or taken.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Lending<AccountId> {
	/// The account that lends, and is repaid.
	pub lender: AccountId,
	pub terms: LoanTerms,
	/// How it stands, if the money has come.
	pub loan: Option<Loan>,
	/// What was repaid since the dissolution of the cooperative, interest included.
	pub repaid: Balance,
}

impl<AccountId> Lending<AccountId> {
	/// What is owed, interest included, if the money has come.
	pub(crate) fn left(&self) -> Option<Balance> {
		let loan = self.loan?;
		Some(loan.outstanding().unsigned_abs().saturating_add(loan.interest().unsigned_abs()))
	}
}

impl<T: Config> Pallet<T> {
	/// The weight of posting depreciation and interest.
	pub(crate) fn property_weight() -> Weight {
		let items = (MAX_ASSETS as u64).saturating_add(MAX_LOANS as u64);
		// An item that is written for the end of the period and for now is written once to the database.
		let storage = T::DbWeight::get().reads_writes(items, items);
		// The reserve that was put into assets, and whether the cooperative is dissolved.
		let storage = storage.saturating_add(T::DbWeight::get().reads_writes(9, 4));
		storage.saturating_add(Self::post_weight(PROPERTY_ENTRIES))
	}

	/// Posts depreciation and interest until the end of a period that is over, and until now if `until_now`. However
	/// often this is done, the sums are the same. Interest stops with the dissolution.
	pub(crate) fn accrue_property(id: CooperativeId, until_now: bool) -> DispatchResult {
		let (now, head) = (Self::now(), Book::<T>::of(id).head());
		let ends = DebtsOf::<T>::contains_key(id);
		let last = (head.ends <= now).then(|| head.last());
		for date in [last, until_now.then_some(now)].into_iter().flatten() {
			let mut depreciation: ledger::Amount = 0;
			for (number, mut asset) in FixedAssets::<T>::iter_prefix(id).collect::<alloc::vec::Vec<_>>() {
				let more = booked::<T, _>(asset.overdue(date))?;
				if more > 0 {
					booked::<T, _>(asset.depreciate(date))?;
					FixedAssets::<T>::insert(id, number, asset);
					depreciation = depreciation.checked_add(more).ok_or(ArithmeticError::Overflow)?;
				}
			}
			let postings = ledger::postings([
				(account::DEPRECIATION, depreciation),
				(account::ACCUMULATED_DEPRECIATION, depreciation.saturating_neg()),
			]);
			Self::post_at(id, date, "Depreciation", None, postings)?;
			if ends {
				continue;
			}
			let mut interest: ledger::Amount = 0;
			for (number, mut lending) in Loans::<T>::iter_prefix(id).collect::<alloc::vec::Vec<_>>() {
				let Some(loan) = &mut lending.loan else { continue };
				let before = loan.interest();
				match loan.accrue(date) {
					Ok(_) | Err(ledger::Error::NothingToPost) => {}
					// A loan whose interest is over all bounds keeps no period open. It accrues no more.
					Err(_) => continue,
				}
				let more = loan.interest().checked_sub(before).ok_or(ArithmeticError::Overflow)?;
				interest = interest.checked_add(more).ok_or(ArithmeticError::Overflow)?;
				Loans::<T>::insert(id, number, lending);
			}
			let postings = ledger::postings([
				(account::INTEREST, interest),
				(account::ACCRUED_EXPENSES, interest.saturating_neg()),
			]);
			Self::post_at(id, date, "Interest on loans", None, postings)?;
		}
		Ok(())
	}

	pub(crate) fn acquire(
		id: CooperativeId,
		author: Option<MemberId>,
		note: Note,
		cost: Balance,
		residual: Balance,
		life: Moment,
		paid_from: Number,
	) -> DispatchResult {
		ensure!(FixedAssets::<T>::iter_key_prefix(id).count() < MAX_ASSETS, Error::<T>::TooManyItems);
		// Nothing could be posted when one without a cost is sold, so it would keep its place for ever.
		ensure!(cost > 0, Error::<T>::BadAmount);
		let now = Self::now();
		let amounts = (debit(cost)?, debit(residual)?);
		let asset = booked::<T, _>(FixedAsset::new(amounts.0, amounts.1, now, life))?;
		match paid_from {
			account::CHAIN_CASH | account::CASH_ELSEWHERE => {
				let postings = ledger::postings([
					(account::FIXED_ASSETS, amounts.0),
					(paid_from, amounts.0.saturating_neg()),
				]);
				let entry = Self::state(id, now, author, note, postings)?;
				Self::bind(id, entry);
			}
			account::FIXED_ASSETS => {
				// A bill has posted it. All assets together are not worth more than was posted.
				let known = FixedAssets::<T>::iter_prefix_values(id)
					.try_fold(amounts.0, |sum: ledger::Amount, asset| sum.checked_add(asset.cost()));
				let posted = Self::natural(id, account::FIXED_ASSETS)?.total();
				ensure!(known.is_some_and(|known| known <= posted), Error::<T>::NothingToPost);
			}
			_ => return Err(Error::<T>::BadAccount.into()),
		}
		let number = Self::next_number(id)?;
		FixedAssets::<T>::insert(id, number, asset);
		Self::deposit_event(Event::AssetAcquired { cooperative: id, number, cost, residual, life });
		Ok(())
	}

	pub(crate) fn dispose(
		id: CooperativeId,
		author: Option<MemberId>,
		note: Note,
		number: u32,
		proceeds: Balance,
		paid_to: Number,
	) -> DispatchResult {
		let paid = [account::CHAIN_CASH, account::CASH_ELSEWHERE, account::RECEIVABLES];
		ensure!(paid.contains(&paid_to), Error::<T>::BadAccount);
		Self::accrue_property(id, true)?;
		let asset = FixedAssets::<T>::take(id, number).ok_or(Error::<T>::UnknownItem)?;
		let now = Self::now();
		let postings = asset.dispose(now, debit(proceeds)?, paid_to);
		let entry = Self::state(id, now, author, note, postings)?;
		Self::bind(id, entry);
		let cooperative = Self::cooperative(id)?;
		// In a dissolution creditors come first. The distribution holds what they leave, before the shares.
		if paid_to == account::CHAIN_CASH && !cooperative.is_dissolving() {
			let book = cooperative.book;
			Self::restore_reserve(id, &book, proceeds.min(Self::free(id, &book)))?;
		}
		Self::deposit_event(Event::AssetDisposed { cooperative: id, number, proceeds });
		Ok(())
	}

	pub(crate) fn offer_loan(id: CooperativeId, lender: T::AccountId, terms: LoanTerms) -> DispatchResult {
		ensure!(Loans::<T>::iter_key_prefix(id).count() < MAX_LOANS, Error::<T>::TooManyItems);
		ensure!(lender != Self::account_id(id), Error::<T>::PaysItself);
		Self::loan_on(&terms)?;
		let number = Self::next_number(id)?;
		Loans::<T>::insert(id, number, Lending { lender: lender.clone(), terms, loan: None, repaid: 0 });
		Self::deposit_event(Event::LoanOffered { cooperative: id, number, lender, terms });
		Ok(())
	}

	/// The loan on these terms, if its money comes now.
	fn loan_on(terms: &LoanTerms) -> Result<Loan, DispatchError> {
		let LoanTerms { principal, rate, interval, parts } = *terms;
		booked::<T, _>(Loan::new(debit(principal)?, rate, Self::now(), interval, parts))
	}

	/// The lender pays the principal.
	pub(crate) fn do_lend(id: CooperativeId, who: T::AccountId, number: u32) -> DispatchResult {
		let cooperative = Self::live_cooperative(id)?;
		let mut lending = Loans::<T>::get(id, number).ok_or(Error::<T>::UnknownItem)?;
		ensure!(lending.loan.is_none(), Error::<T>::NothingToChange);
		ensure!(Self::is_key_of(&who, &lending.lender), Error::<T>::NotTheLender);
		let principal = lending.terms.principal;
		let arrived = Self::take_from(id, &cooperative.book, &who, principal)?;
		ensure!(arrived == principal, Error::<T>::TooLittleMoney);
		lending.loan = Some(Self::loan_on(&lending.terms)?);
		Loans::<T>::insert(id, number, lending);
		Self::post_bound(id, "A loan has come", Template::LoanReceived.postings(principal))?;
		Self::deposit_event(Event::LoanTaken { cooperative: id, number, amount: principal });
		Ok(())
	}

	/// Repays a loan with free money: first interest, then principal. Without `early`, all that is due, once a part of the
	/// principal is. (Otherwise anyone could fill the books with entries of one unit.) In a dissolution all of it is due,
	/// and gets the same part as all other loans and bills.
	pub(crate) fn do_repay_loan(
		id: CooperativeId,
		number: u32,
		amount: Balance,
		early: bool,
	) -> DispatchResult {
		let (cooperative, _) = Self::kept_book(id)?;
		Self::accrue_property(id, true)?;
		let mut lending = Loans::<T>::get(id, number).ok_or(Error::<T>::UnknownItem)?;
		let loan = lending.loan.as_mut().ok_or(Error::<T>::NotDue)?;
		let now = Self::now();
		let due = booked::<T, _>(loan.due(now))?;
		let ends = cooperative.is_dissolving();
		ensure!(early || ends || due > 0, Error::<T>::NotDue);
		let principal = if early || ends { loan.outstanding() } else { due };
		let most = loan.interest().checked_add(principal).ok_or(ArithmeticError::Overflow)?.unsigned_abs();
		let free = Self::free(id, &cooperative.book);
		let amount = match cooperative.state {
			State::Dissolving { from, .. } => {
				let whole = most.checked_add(lending.repaid).ok_or(ArithmeticError::Overflow)?;
				Self::part_of_debt(id, from, Owed { whole, paid: lending.repaid }, free)?
			}
			_ if early => amount.min(most),
			_ => most,
		};
		ensure!(amount > 0, Error::<T>::NotDue);
		ensure!(amount <= free, Error::<T>::TooLittleMoney);
		// All interest is accrued. In a dissolution no more does, as if the time stood still.
		let at = if ends { loan.start() } else { now };
		let repaid = booked::<T, _>(loan.repay(at, debit(amount)?, account::CHAIN_CASH))?;
		let done = loan.outstanding() == 0 && loan.interest() == 0;
		let to = T::Membership::replaced_by(&lending.lender).unwrap_or_else(|| lending.lender.clone());
		let given = Self::give(id, &cooperative.book, &to, amount);
		ensure!(given > 0, Error::<T>::TooLittleMoney);
		let (interest, principal) = (repaid.interest.unsigned_abs(), repaid.principal.unsigned_abs());
		if ends {
			Self::count_payment(id, 0, principal, interest)?;
			lending.repaid = lending.repaid.checked_add(amount).ok_or(ArithmeticError::Overflow)?;
		} else {
			Self::post_bound(id, "A loan is repaid", Ok(repaid.postings))?;
		}
		if done {
			Loans::<T>::remove(id, number);
		} else {
			Loans::<T>::insert(id, number, lending);
		}
		Self::deposit_event(Event::LoanRepaid { cooperative: id, number, to, interest, principal });
		Ok(())
	}

	/// The interest and principal of loans that fall due until a time.
	pub(crate) fn loans_until(id: CooperativeId, until: Moment) -> Balance {
		let due = |lending: Lending<T::AccountId>| {
			let loan = lending.loan?;
			let due = loan.due(until).ok()?.checked_add(loan.interest())?;
			Balance::try_from(due).ok()
		};
		Loans::<T>::iter_prefix_values(id)
			.filter_map(due)
			.fold(0, |sum: Balance, due| sum.saturating_add(due))
	}
}
