//! What people state, as it is posted.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{dispatch::DispatchResult, ensure, sp_runtime::DispatchError};
use rochdale_primitives::{CooperativeId, Moment};
use scale_info::TypeInfo;

use super::book::{booked, Book};
use crate::{
	ledger::{account, Entry, EntryId, Number, Origin as Source, Postings, Storage},
	*,
};

/// What an officer or the members post.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum Booking<AccountId> {
	/// Something that has happened, as postings whose sum is zero. If a posting is to the chain's cash, the entry
	/// explains money that is in suspense.
	#[codec(index = 0)]
	Entry {
		/// When it happened. It decides to which period the entry belongs.
		date: Moment,
		postings: Postings,
	},
	/// The opposite of an entry, with the date of today.
	#[codec(index = 1)]
	Reversal { entry: EntryId },
	/// An invoice to a customer, who pays later.
	#[codec(index = 2)]
	Invoice {
		/// The member who is the customer, or `None` for somebody who is not.
		debtor: Option<MemberNo>,
		amount: Balance,
		/// When it is to be paid.
		due: Moment,
	},
	/// A bill of a supplier, or an expense that somebody has paid for the cooperative. It is owed, and paid later.
	#[codec(index = 3)]
	Bill {
		/// The account that is paid.
		creditor: AccountId,
		/// The expense, goods or asset for which it is.
		account: Number,
		amount: Balance,
		/// From this time on anyone can let it be paid.
		due: Moment,
	},
	/// An invoice or a bill of which nothing was paid is taken back.
	#[codec(index = 4)]
	Cancellation { item: u32 },
	/// An invoice is written off, as far as it is not paid, because nobody will pay it.
	#[codec(index = 5)]
	WriteOff { item: u32 },
	/// A loan that somebody can give on these terms.
	#[codec(index = 6)]
	Loan {
		lender: AccountId,
		principal: Balance,
		/// The interest in a year, in parts per billion.
		rate: ledger::Share,
		/// The principal is repaid in `parts` equal parts, one after each interval.
		interval: Moment,
		parts: u32,
	},
	/// A thing that is used for longer than a period. Its value falls in a straight line.
	#[codec(index = 7)]
	Asset {
		cost: Balance,
		/// What it is worth after its life.
		residual: Balance,
		life: Moment,
		/// The chain's cash, for money in suspense; cash elsewhere; or the account of fixed assets, if a bill has posted it
		/// there.
		paid_from: Number,
	},
	/// An asset is sold, or lost for 0.
	#[codec(index = 8)]
	Disposal {
		asset: u32,
		proceeds: Balance,
		/// Receivables, cash elsewhere, or the chain's cash, for money in suspense.
		paid_to: Number,
	},
	/// Something was bought with money of another currency, which has left the account. It is posted at what that money has
	/// cost.
	#[codec(index = 9)]
	Purchase {
		/// The number of the holding: [`CurrencyHolding`].
		holding: u32,
		/// How much of the currency.
		amount: Balance,
		/// The expense, goods or asset that was bought.
		account: Number,
	},
}

/// The words and the document of a booking.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Note {
	/// What has happened, in words.
	pub text: ledger::Text,
	/// The hash of the document that proves it.
	pub document: Option<ledger::Hash>,
}

/// What somebody owes the cooperative, or the cooperative owes somebody.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct OpenItem<AccountId> {
	/// Who pays, or is paid.
	pub side: Side<AccountId>,
	pub amount: Balance,
	/// What is not paid yet.
	pub left: Balance,
	/// When it is to be paid.
	pub due: Moment,
	/// The entry that has posted it.
	pub entry: EntryId,
}

/// The other side of an open item.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum Side<AccountId> {
	/// A customer pays: a member, or somebody else.
	#[codec(index = 0)]
	Debtor(Option<MemberNo>),
	/// This account is paid.
	#[codec(index = 1)]
	Creditor(AccountId),
}

pub type BookingOf<T> = Booking<<T as frame_system::Config>::AccountId>;
pub type OpenItemOf<T> = OpenItem<<T as frame_system::Config>::AccountId>;

impl<T: Config> Pallet<T> {
	/// The sum of the debits of a booking.
	pub(crate) fn turnover(id: CooperativeId, booking: &BookingOf<T>) -> Result<Balance, DispatchError> {
		let sum = |postings: &Postings| {
			let debits = postings.iter().map(|posting| posting.amount.max(0).unsigned_abs());
			debits.fold(0 as Balance, |sum, amount| sum.saturating_add(amount))
		};
		Ok(match booking {
			Booking::Entry { postings, .. } => sum(postings),
			Booking::Reversal { entry } => {
				let entry = Book::<T>::of(id).entry(*entry).ok_or(Error::<T>::UnknownEntry)?;
				sum(&entry.postings)
			}
			Booking::Invoice { amount, .. } | Booking::Bill { amount, .. } => *amount,
			Booking::Cancellation { item } | Booking::WriteOff { item } => {
				OpenItems::<T>::get(id, item).ok_or(Error::<T>::UnknownItem)?.amount
			}
			Booking::Loan { principal: amount, .. }
			| Booking::Asset { cost: amount, .. }
			| Booking::Disposal { proceeds: amount, .. } => *amount,
			Booking::Purchase { holding, amount, .. } => Self::cost_of_holding(id, *holding, *amount)?,
		})
	}

	/// Whether a booking always takes two persons: it is about loans, fixed assets, invoices that are cancelled or written
	/// off, or cash that the chain does not see. It is one, too, if it pays its author or somebody with whom they are in
	/// conflict.
	pub(crate) fn is_sensitive(id: CooperativeId, by: &Speaker<T>, booking: &BookingOf<T>) -> bool {
		let book = Book::<T>::of(id);
		let watched =
			|postings: &Postings| postings.iter().any(|posting| Self::is_watched(&book, posting.account));
		match booking {
			Booking::Entry { postings, .. } => watched(postings),
			Booking::Reversal { entry } => book.entry(*entry).is_none_or(|entry| watched(&entry.postings)),
			Booking::Bill { creditor, account, .. } => {
				// An officer who records alone approves as well.
				let conflict = Self::in_conflict(id, by.person, Self::person_of(creditor));
				conflict || Self::is_watched(&book, *account)
			}
			Booking::Purchase { account, .. } => Self::is_watched(&book, *account),
			Booking::Invoice { .. } => false,
			Booking::Cancellation { item } => {
				OpenItems::<T>::get(id, item).is_some_and(|item| matches!(item.side, Side::Debtor(_)))
			}
			Booking::WriteOff { .. }
			| Booking::Loan { .. }
			| Booking::Asset { .. }
			| Booking::Disposal { .. } => true,
		}
	}

	/// The person whom a booking favours: the one whom it pays, or the one who owes an invoice that it takes back or writes
	/// off.
	pub(crate) fn favoured(id: CooperativeId, booking: &BookingOf<T>) -> Option<MemberId> {
		match booking {
			Booking::Bill { creditor: account, .. } | Booking::Loan { lender: account, .. } => {
				Self::person_of(account)
			}
			Booking::Cancellation { item } | Booking::WriteOff { item } => {
				let Side::Debtor(Some(member)) = OpenItems::<T>::get(id, item)?.side else { return None };
				Members::<T>::get(id, member)?.who.person()
			}
			Booking::Entry { .. }
			| Booking::Reversal { .. }
			| Booking::Invoice { .. }
			| Booking::Asset { .. }
			| Booking::Disposal { .. }
			| Booking::Purchase { .. } => None,
		}
	}

	/// The person to whom an account belongs, by any of their keys.
	pub(crate) fn person_of(account: &T::AccountId) -> Option<MemberId> {
		let now = T::Membership::replaced_by(account);
		T::Membership::member(now.as_ref().unwrap_or(account))
	}

	/// Posts a booking in the name of a person, or of the members.
	pub(crate) fn carry_out(
		id: CooperativeId,
		author: Option<MemberId>,
		booking: BookingOf<T>,
		note: Note,
	) -> DispatchResult {
		Self::kept_book(id)?;
		// Otherwise what somebody explains would be taken from the sales of today.
		Self::post_day_book(id)?;
		match booking {
			Booking::Entry { date, postings } => {
				Self::state(id, date, author, note, Ok(postings)).map(|_| ())
			}
			Booking::Reversal { entry } => {
				// The entry of an invoice, a bill, a loan or an asset is taken back with that.
				ensure!(!BoundEntries::<T>::contains_key(id, entry.number), Error::<T>::BelongsToItem);
				Self::take_back(id, entry, author, note)
			}
			Booking::Invoice { debtor, amount, due } => {
				Self::issue_invoice(id, author, note, debtor, amount, due)
			}
			Booking::Bill { creditor, account, amount, due } => {
				Self::receive_bill(id, author, note, creditor, account, amount, due)
			}
			Booking::Cancellation { item } => Self::cancel_item(id, author, note, item),
			Booking::WriteOff { item } => Self::write_off(id, author, note, item),
			Booking::Loan { lender, principal, rate, interval, parts } => {
				let terms = LoanTerms { principal, rate, interval, parts };
				Self::offer_loan(id, lender, terms)
			}
			Booking::Asset { cost, residual, life, paid_from } => {
				Self::acquire(id, author, note, cost, residual, life, paid_from)
			}
			Booking::Disposal { asset, proceeds, paid_to } => {
				Self::dispose(id, author, note, asset, proceeds, paid_to)
			}
			Booking::Purchase { holding, amount, account } => {
				Self::book_purchase(id, author, note, holding, amount, account)
			}
		}
	}

	/// Posts what a person or the members state, and returns its place. If it is about the chain's cash, it explains
	/// money in suspense.
	pub(crate) fn state(
		id: CooperativeId,
		date: Moment,
		author: Option<MemberId>,
		note: Note,
		postings: Result<Postings, ledger::Error>,
	) -> Result<EntryId, DispatchError> {
		Self::ensure_not_fixed(id, date)?;
		let (postings, origin, Note { text, document }) = (booked::<T, _>(postings)?, Source::Stated, note);
		let entry = Entry { date, postings, text, document, author, origin, reverses: None };
		let (mut book, now) = (Book::<T>::of(id), Self::now());
		let made = if entry.on(account::CHAIN_CASH) == 0 {
			ledger::post(&mut book, entry.clone(), now)
		} else {
			let money = Self::money(id, &Self::cooperative(id)?.book);
			ledger::classify(&mut book, entry.clone(), money, now)
		};
		let made = booked::<T, _>(made)?;
		Self::ensure_deposits_stay(id)?;
		Self::note_entry(id, made, entry);
		Ok(made)
	}

	/// Checks that what persons have stated takes back no deposit that the chain knows. Otherwise money that members have
	/// lent would become a surplus.
	fn ensure_deposits_stay(id: CooperativeId) -> DispatchResult {
		ensure!(Self::natural(id, account::DEPOSITS)?.stated >= 0, Error::<T>::NotByHand);
		Ok(())
	}

	/// Posts the opposite of an entry.
	pub(crate) fn take_back(
		id: CooperativeId,
		entry: EntryId,
		author: Option<MemberId>,
		note: Note,
	) -> DispatchResult {
		let mut book = Book::<T>::of(id);
		let Note { text, document } = note;
		let reason = ledger::Reason { author, origin: Source::Stated, text, document };
		let made = booked::<T, _>(ledger::reverse(&mut book, entry, reason, Self::now()))?;
		Self::ensure_deposits_stay(id)?;
		let content = book.entry(made).ok_or(Error::<T>::UnknownEntry)?;
		Self::note_entry(id, made, content);
		Ok(())
	}

	/// Marks an entry as one that is taken back only with the item to which it belongs.
	pub(crate) fn bind(id: CooperativeId, entry: EntryId) {
		BoundEntries::<T>::insert(id, entry.number, ());
	}

	/// The number that the next draft, item, loan or asset gets.
	pub(crate) fn next_number(id: CooperativeId) -> Result<u32, DispatchError> {
		let number = NextNumber::<T>::get(id);
		NextNumber::<T>::insert(id, number.checked_add(1).ok_or(Error::<T>::TooManyItems)?);
		Ok(number)
	}
}
