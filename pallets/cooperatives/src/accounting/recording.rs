//! Who posts: sales that a buyer pays, what an officer spends, the chart of accounts, and the controls.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	dispatch::DispatchResult,
	ensure,
	sp_runtime::DispatchError,
	traits::{
		fungibles::hold::Mutate as _,
		tokens::{Fortitude::Polite, Precision::Exact, Restriction},
	},
};
use frame_system::pallet_prelude::OriginFor;
use rochdale_primitives::{CooperativeId, Moment};
use scale_info::TypeInfo;

use super::book::{booked, debit, Book};
use crate::{
	ledger::{account, Number, Storage},
	*,
};

/// How it is measured which part of a surplus comes from business with members. Only that part is patronage.
#[derive(
	Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Measure {
	/// By hours of work, all of which are the members': all of it.
	#[codec(index = 0)]
	#[default]
	Work,
	/// By sales: those to members among all. Patronage is then less than what members have paid.
	#[codec(index = 1)]
	Sales,
	/// By purchases: those from members among all.
	#[codec(index = 2)]
	Purchases,
}

/// How members control who posts, and what is divided. They change it by a resolution on the bylaws.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Controls {
	/// The most that one officer posts alone. Anything beyond it takes two persons.
	pub limit: Balance,
	/// How much share capital is never redeemed.
	pub least_capital: Balance,
	/// Nobody approves what pays a person for whom they have vouched within this time, or who has vouched for them.
	pub conflict: Moment,
	/// After this time anyone can remove a draft that nobody has approved.
	pub patience: Moment,
	/// Debts that fall due within this time must be covered before shares are redeemed.
	pub horizon: Moment,
	/// How long members can object to the accounts of a period, once nothing more is posted in it. 0 if a period is
	/// closed as soon as it is over.
	pub objection: Moment,
	/// How the members' part of a surplus is measured, from the next period on.
	pub measure: Measure,
	/// The commons, and not the reserve, get what comes from business with others.
	pub others_to_commons: bool,
	/// The most that a member can have lent as a deposit. 0 if the cooperative takes none.
	pub most_deposit: Balance,
	/// The part of the reserve that is held as money, rounded up. The remainder can be in fixed assets.
	pub reserve_in_cash: Perbill,
	/// No period is closed before the members have approved its accounts. Otherwise silence is enough: nobody has objected
	/// in time.
	pub approval: bool,
}

impl Controls {
	/// Whether the accounts of a period are fixed before it is closed, because members look at them.
	pub(crate) fn fixes_accounts(&self) -> bool {
		self.objection > 0 || self.approval
	}
}

impl Default for Controls {
	fn default() -> Self {
		Self {
			limit: 0,
			least_capital: 0,
			conflict: 0,
			patience: 0,
			horizon: 0,
			objection: 0,
			measure: Measure::default(),
			others_to_commons: false,
			most_deposit: 0,
			reserve_in_cash: Perbill::one(),
			approval: false,
		}
	}
}

/// A member who speaks, such as an officer.
pub(crate) struct Speaker<T: Config> {
	pub member: MemberNo,
	/// The person, to be compared with others. Keys do not say who somebody is.
	pub person: Option<MemberId>,
	/// The key that signs.
	pub key: T::AccountId,
}

/// The offices whose holders record.
pub(crate) const RECORDERS: [Office; 3] = [Office::Bookkeeper, Office::Treasurer, Office::Chair];

impl<T: Config> Pallet<T> {
	/// The book of a cooperative that lives or pays its debts.
	pub(crate) fn kept_book(id: CooperativeId) -> Result<(Cooperative<T>, Book<T>), DispatchError> {
		let cooperative = Self::cooperative(id)?;
		ensure!(!cooperative.has_ended(), Error::<T>::Dissolved);
		Ok((cooperative, Book::of(id)))
	}

	/// The members by an ordinary resolution (`None`), or the holder of one of these offices.
	pub(crate) fn members_or_officer(
		origin: OriginFor<T>,
		id: CooperativeId,
		offices: &[Office],
	) -> Result<Option<Speaker<T>>, DispatchError> {
		let mut origin = match T::ResolutionOrigin::try_origin(origin, &(id, Kind::Ordinary)) {
			Ok(_) => return Ok(None),
			Err(origin) => origin,
		};
		let key = frame_system::ensure_signed(origin.clone())?;
		for office in offices {
			match T::OfficeOrigin::try_origin(origin, &(id, *office)) {
				Ok(_) => {
					let member = Officers::<T>::get(id, office).ok_or(Error::<T>::NoOfficer)?.member;
					let person = Self::member(id, member)?.who.person();
					return Ok(Some(Speaker { member, person, key }));
				}
				Err(other) => origin = other,
			}
		}
		Err(DispatchError::BadOrigin)
	}

	/// Somebody buys from a cooperative. The money goes to its account, and counts as a sale.
	pub(crate) fn do_buy(
		id: CooperativeId,
		payer: T::AccountId,
		amount: Balance,
		memo: Reference,
	) -> DispatchResult {
		// One that is dissolved sells what it has.
		let (cooperative, _) = Self::kept_book(id)?;
		ensure!(amount > 0, Error::<T>::NothingToPay);
		let arrived = Self::take_from(id, &cooperative.book, &payer, amount)?;
		let member = Self::who(&payer).is_some_and(|who| MemberNumbers::<T>::contains_key(id, who));
		Self::take_in(id, arrived, member)?;
		Self::deposit_event(Event::Bought { cooperative: id, by: payer, amount: arrived, member, memo });
		Ok(())
	}

	/// Takes free money from somebody for the cooperative, and returns how much arrived.
	pub(crate) fn take_from(
		id: CooperativeId,
		book: &AssetOf<T>,
		payer: &T::AccountId,
		amount: Balance,
	) -> Result<Balance, DispatchError> {
		let (reason, to) = (HoldReason::Shares.into(), Self::account_id(id));
		// Money between a cooperative's own accounts is no sale, and pays no debt.
		ensure!(*payer != to, Error::<T>::PaysItself);
		T::Currencies::hold(book.clone(), &reason, payer, amount)?;
		let free = Restriction::Free;
		let arrived =
			T::Currencies::transfer_on_hold(book.clone(), &reason, payer, &to, amount, Exact, free, Polite)?;
		ensure!(arrived > 0, Error::<T>::TooLittleMoney);
		Ok(arrived)
	}

	pub(crate) fn do_set_controls(id: CooperativeId, controls: Controls) -> DispatchResult {
		Self::live_cooperative(id)?;
		// Otherwise the accounts could not be computed.
		booked::<T, _>(ledger::to_amount(controls.least_capital))?;
		ControlsOf::<T>::insert(id, controls);
		Self::deposit_event(Event::ControlsSet { cooperative: id, controls });
		Ok(())
	}

	pub(crate) fn do_open_account(
		id: CooperativeId,
		number: Number,
		mut account: ledger::Account,
	) -> DispatchResult {
		let (_, mut book) = Self::kept_book(id)?;
		// Only the default chart has accounts to which the chain alone posts.
		account.guarded = false;
		// A cash account of the members' own would be counted as cash, and nobody could compare it with anything.
		ensure!(
			account.activity != ledger::Activity::Cash || account.parent.is_some(),
			Error::<T>::BadParent
		);
		booked::<T, _>(ledger::open_account(&mut book, number, account.clone()))?;
		Self::deposit_event(Event::AccountOpened { cooperative: id, number, account });
		Ok(())
	}

	/// The members say how much they mean to spend on an expense in each period.
	pub(crate) fn do_set_budget(
		id: CooperativeId,
		number: Number,
		budget: Option<Balance>,
	) -> DispatchResult {
		let (_, book) = Self::kept_book(id)?;
		let account = book.account(number).ok_or(Error::<T>::UnknownAccount)?;
		ensure!(account.kind == ledger::Kind::Expense, Error::<T>::BadAccount);
		Budgets::<T>::set(id, number, budget);
		Self::deposit_event(Event::BudgetSet { cooperative: id, account: number, budget });
		Ok(())
	}

	pub(crate) fn do_close_account(id: CooperativeId, number: Number) -> DispatchResult {
		let (_, mut book) = Self::kept_book(id)?;
		booked::<T, _>(ledger::close_account(&mut book, number))?;
		Self::deposit_event(Event::AccountClosed { cooperative: id, number });
		Ok(())
	}

	/// Whether an account, or one of which it is a part, always takes two persons.
	pub(crate) fn is_watched(book: &Book<T>, number: Number) -> bool {
		const WATCHED: [Number; 6] = [
			account::CASH_ELSEWHERE,
			account::FIXED_ASSETS,
			account::LOANS,
			account::DEPOSITS,
			account::RESTRICTED_FUNDS,
			account::BAD_DEBTS,
		];
		let mut at = Some(number);
		// The chart is no deeper than this.
		for _ in 0..ledger::MAX_DEPTH {
			let Some(number) = at else { return false };
			if WATCHED.contains(&number) {
				return true;
			}
			at = book.account(number).and_then(|account| account.parent);
		}
		false
	}

	/// Posts that an officer has paid somebody.
	pub(crate) fn post_spent(
		id: CooperativeId,
		author: Option<MemberId>,
		account: Number,
		amount: Balance,
		memo: &Reference,
	) -> DispatchResult {
		let book = Book::<T>::of(id);
		let kind = book.account(account).ok_or(Error::<T>::UnknownAccount)?;
		// Loans and fixed assets take two persons: see [`Pallet::record_booking`].
		ensure!(!kind.guarded, Error::<T>::NotByHand);
		ensure!(!Self::is_watched(&book, account), Error::<T>::TakesTwo);
		// A bill or a loan is paid as such. If it were paid here as well, the books would believe that less
		// is owed than is, and show a surplus.
		let is_bought = kind.kind == ledger::Kind::Expense || account == ledger::account::INVENTORY;
		ensure!(is_bought, Error::<T>::NotByHand);
		let text = core::str::from_utf8(memo).ok().filter(|text| ledger::to_text(text).is_ok());
		let amount = debit(amount)?;
		let postings = [(account, amount), (account::CHAIN_CASH, amount.saturating_neg())];
		let text = text.unwrap_or("Spent by an officer");
		Self::post_at(id, Self::now(), text, author, ledger::postings(postings))
	}
}
