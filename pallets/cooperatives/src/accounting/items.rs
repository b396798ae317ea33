//! Open items: invoices and bills, from their issue to their payment.

use frame_support::{dispatch::DispatchResult, ensure};
use rochdale_primitives::{CooperativeId, Moment};

use super::book::Book;
use crate::{
	ledger::{Business, Number, Storage, Template},
	*,
};

/// The most invoices and bills of a cooperative that are not paid in full.
pub const MAX_ITEMS: u32 = 256;
/// The most payments of an invoice: each but the last is this part of it at least.
pub const MOST_PAYMENTS: Balance = 16;

impl<AccountId> OpenItem<AccountId> {
	/// The least that is paid of it at once.
	fn least_payment(&self) -> Balance {
		self.amount.div_ceil(MOST_PAYMENTS).min(self.left)
	}
}

impl<T: Config> Pallet<T> {
	/// Stores an open item whose entry was posted.
	fn add_item(id: CooperativeId, item: OpenItemOf<T>) -> DispatchResult {
		let count = OpenItemCount::<T>::get(id);
		ensure!(count < MAX_ITEMS, Error::<T>::TooManyItems);
		OpenItemCount::<T>::insert(id, count.saturating_add(1));
		let number = Self::next_number(id)?;
		Self::bind(id, item.entry);
		if matches!(item.side, Side::Creditor(_)) {
			Self::add_debt(id, item.amount);
		}
		OpenItems::<T>::insert(id, number, item.clone());
		Self::deposit_event(Event::ItemOpened { cooperative: id, number, item });
		Ok(())
	}

	/// Removes an open item.
	fn close_item(id: CooperativeId, number: u32, left: Balance) {
		OpenItems::<T>::remove(id, number);
		OpenItemCount::<T>::mutate(id, |count| *count = count.saturating_sub(1));
		Self::deposit_event(Event::ItemClosed { cooperative: id, number, left });
	}

	pub(crate) fn issue_invoice(
		id: CooperativeId,
		author: Option<MemberId>,
		note: Note,
		debtor: Option<MemberNo>,
		amount: Balance,
		due: Moment,
	) -> DispatchResult {
		if let Some(member) = debtor {
			Self::member(id, member)?;
		}
		let business = if debtor.is_some() { Business::Members } else { Business::Others };
		let postings = Template::InvoiceIssued(business).postings(amount);
		let entry = Self::state(id, Self::now(), author, note, postings)?;
		Self::add_item(id, OpenItem { side: Side::Debtor(debtor), amount, left: amount, due, entry })
	}

	pub(crate) fn receive_bill(
		id: CooperativeId,
		author: Option<MemberId>,
		note: Note,
		creditor: T::AccountId,
		account: Number,
		amount: Balance,
		due: Moment,
	) -> DispatchResult {
		ensure!(creditor != Self::account_id(id), Error::<T>::PaysItself);
		// A receipt is claimed once, in any period.
		if let Some(document) = note.document {
			ensure!(!Receipts::<T>::contains_key(id, document), Error::<T>::ReceiptKnown);
			Receipts::<T>::insert(id, document, ());
		}
		let postings = Template::BoughtOnCredit(account).postings(amount);
		let entry = Self::state(id, Self::now(), author, note, postings)?;
		Self::add_item(id, OpenItem { side: Side::Creditor(creditor), amount, left: amount, due, entry })
	}

	/// Takes back an invoice or a bill of which nothing was paid.
	pub(crate) fn cancel_item(
		id: CooperativeId,
		author: Option<MemberId>,
		note: Note,
		number: u32,
	) -> DispatchResult {
		let item = OpenItems::<T>::get(id, number).ok_or(Error::<T>::UnknownItem)?;
		ensure!(item.left == item.amount, Error::<T>::PaidInPart);
		// Its receipt can be claimed again.
		if let Some(receipt) = Book::<T>::of(id).entry(item.entry).and_then(|entry| entry.document) {
			Receipts::<T>::remove(id, receipt);
		}
		Self::take_back(id, item.entry, author, note)?;
		if matches!(item.side, Side::Creditor(_)) {
			Self::remove_debt(id, item.amount);
		}
		Self::close_item(id, number, item.left);
		Ok(())
	}

	/// Writes off what is left of an invoice.
	pub(crate) fn write_off(
		id: CooperativeId,
		author: Option<MemberId>,
		note: Note,
		number: u32,
	) -> DispatchResult {
		let item = OpenItems::<T>::get(id, number).ok_or(Error::<T>::UnknownItem)?;
		ensure!(matches!(item.side, Side::Debtor(_)), Error::<T>::UnknownItem);
		let entry = Self::state(id, Self::now(), author, note, Template::WrittenOff.postings(item.left))?;
		Self::bind(id, entry);
		Self::close_item(id, number, item.left);
		Ok(())
	}

	/// Somebody pays an invoice, or a part of it.
	pub(crate) fn do_pay_invoice(
		id: CooperativeId,
		payer: T::AccountId,
		number: u32,
		amount: Balance,
	) -> DispatchResult {
		let (cooperative, _) = Self::kept_book(id)?;
		let mut item = OpenItems::<T>::get(id, number).ok_or(Error::<T>::UnknownItem)?;
		ensure!(matches!(item.side, Side::Debtor(_)), Error::<T>::UnknownItem);
		let amount = amount.min(item.left);
		ensure!(amount > 0, Error::<T>::NothingToPay);
		// Otherwise somebody could fill the books with payments of one unit.
		ensure!(amount >= item.least_payment(), Error::<T>::BadAmount);
		let arrived = Self::take_from(id, &cooperative.book, &payer, amount)?;
		Self::post_bound(id, "An invoice is paid", Template::InvoicePaid.postings(arrived))?;
		Self::settle(id, number, &mut item, arrived)?;
		Self::deposit_event(Event::InvoicePaid {
			cooperative: id,
			number,
			by: payer,
			amount: arrived,
			left: item.left,
		});
		Ok(())
	}

	/// Pays a bill with free money, all of it. `early` is whether it may be paid before it is due. In a dissolution each
	/// bill is due, and gets the same part as all other bills and loans.
	pub(crate) fn do_pay_bill(id: CooperativeId, number: u32, early: bool) -> DispatchResult {
		let (cooperative, _) = Self::kept_book(id)?;
		let mut item = OpenItems::<T>::get(id, number).ok_or(Error::<T>::UnknownItem)?;
		let Side::Creditor(creditor) = item.side.clone() else { return Err(Error::<T>::UnknownItem.into()) };
		let ends = cooperative.is_dissolving();
		ensure!(early || ends || item.due <= Self::now(), Error::<T>::NotDue);
		// To the key that the person has now.
		let to = T::Membership::replaced_by(&creditor).unwrap_or(creditor);
		let free = Self::free(id, &cooperative.book);
		let amount = match cooperative.state {
			// A bill is paid in parts in a dissolution only.
			State::Dissolving { from, .. } => {
				let debt = Owed { whole: item.amount, paid: item.amount.saturating_sub(item.left) };
				Self::part_of_debt(id, from, debt, free)?
			}
			_ => item.left,
		};
		ensure!(amount <= free, Error::<T>::TooLittleMoney);
		let given = Self::give(id, &cooperative.book, &to, amount);
		ensure!(given > 0, Error::<T>::TooLittleMoney);
		// A levy of the currency is the creditor's: the debt is paid.
		if ends {
			Self::count_payment(id, amount, 0, 0)?;
		} else {
			Self::post_bound(id, "A bill is paid", Template::PayablePaid.postings(amount))?;
		}
		Self::settle(id, number, &mut item, amount)?;
		Self::deposit_event(Event::BillPaid { cooperative: id, number, to, amount: given });
		Ok(())
	}

	/// Stores what is left of an open item after a payment, and removes the item if that is nothing.
	fn settle(id: CooperativeId, number: u32, item: &mut OpenItemOf<T>, amount: Balance) -> DispatchResult {
		item.left = item.left.checked_sub(amount).ok_or(Error::<T>::BadAmount)?;
		if item.left == 0 {
			Self::close_item(id, number, 0);
		} else {
			OpenItems::<T>::insert(id, number, item.clone());
		}
		Ok(())
	}

	/// Whether somebody is owed a bill, a loan or a deposit in a dissolution, and there is money for a part of it.
	pub(crate) fn can_pay_debts(id: CooperativeId, book: &AssetOf<T>) -> bool {
		let owed = Self::debts_left(id) > 0 || Self::deposits_owed(id).is_ok_and(|owed| owed > 0);
		owed && Self::free(id, book) > 0
	}

	/// The weight of reading all open items and loans, as for what falls due.
	pub(crate) fn look_at_items() -> Weight {
		T::DbWeight::get().reads(u64::from(MAX_ITEMS).saturating_add(MAX_LOANS as u64))
	}

	/// The bills that fall due until a time.
	pub(crate) fn bills_until(id: CooperativeId, until: Moment) -> Balance {
		let bills = OpenItems::<T>::iter_prefix_values(id)
			.filter(|item| matches!(item.side, Side::Creditor(_)) && item.due <= until);
		bills.fold(0, |sum: Balance, item| sum.saturating_add(item.left))
	}

	/// Checks that open items are the receivables and payables that they have posted.
	pub(crate) fn check_items(id: CooperativeId) -> Result<(), TryRuntimeError> {
		let mut count = 0u32;
		for (number, item) in OpenItems::<T>::iter_prefix(id) {
			ensure!(
				number < NextNumber::<T>::get(id),
				"cooperatives: an open item has a number that was not given"
			);
			ensure!(
				item.left > 0 && item.left <= item.amount,
				"cooperatives: an open item has nothing left, or more than the whole"
			);
			ensure!(
				BoundEntries::<T>::contains_key(id, item.entry.number),
				"cooperatives: the entry of an open item can be taken back alone"
			);
			count = count.saturating_add(1);
		}
		ensure!(count == OpenItemCount::<T>::get(id), "cooperatives: the number of open items is wrong");
		Ok(())
	}
}
