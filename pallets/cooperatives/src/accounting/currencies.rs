//! Money in other currencies than that of the books.
//!
//! It is in the books at what it has cost. The chain sees both sides of a swap, so nobody states a rate. A rate that friends
//! agree on makes no surplus either: money that comes for other currencies first pays back what they have cost, and after
//! a gain, the next money that is given for them is a loss first. So all exchanges together never bring a surplus that is
//! more than the money that has come in them.
//!
//! Money that came in another way has no cost. When it is exchanged, the money for it is in suspense, as is all money
//! that nobody has explained.

use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	dispatch::DispatchResult,
	ensure,
	pallet_prelude::ConstU32,
	sp_runtime::{
		traits::{EnsureAdd, EnsureAddAssign, EnsureSub, EnsureSubAssign},
		ArithmeticError, DispatchError,
	},
	traits::fungibles::Inspect,
	BoundedVec,
};
use rochdale_primitives::CooperativeId;
use scale_info::TypeInfo;

use super::book::{booked, debit, Book};
use crate::{
	ledger::{account, Amount, Entry, Kind as AccountKind, Number, Origin as Source, Storage},
	*,
};

/// The most other currencies that the books of a cooperative hold. The cost of a further one is a loss at once.
pub const MAX_HOLDINGS: u32 = 8;

/// Money in another currency that was bought.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct CurrencyHolding<Asset> {
	/// Its number among the drafts, open items, loans and assets of the cooperative.
	pub number: u32,
	pub asset: Asset,
	/// How much of the currency the books have. The account can have more, which has no cost.
	pub amount: Balance,
	/// What that has cost, in the currency of the books. Each part of the amount has the same part of it.
	pub cost: Balance,
}

pub type CurrencyHoldingsOf<T> = BoundedVec<CurrencyHolding<AssetOf<T>>, ConstU32<MAX_HOLDINGS>>;

impl<Asset> CurrencyHolding<Asset> {
	/// Takes at most this much out. Returns how much, and its part of the cost, rounded up.
	fn take(&mut self, amount: Balance) -> Result<(Balance, Balance), ArithmeticError> {
		let left = self.amount.saturating_sub(amount);
		let kept = part(self.cost, left, self.amount).ok_or(ArithmeticError::Overflow)?;
		let taken = (self.amount.ensure_sub(left)?, self.cost.ensure_sub(kept)?);
		(self.amount, self.cost) = (left, kept);
		Ok(taken)
	}
}

/// A currency, and how much of it.
type Sum<'a, T> = (&'a AssetOf<T>, Balance);

impl<T: Config> Pallet<T> {
	/// The weight of writing down what is missing. A balance of a currency takes three reads.
	pub(crate) fn holdings_weight() -> Weight {
		let reads = u64::from(MAX_HOLDINGS).saturating_mul(3).saturating_add(6);
		T::DbWeight::get().reads_writes(reads, 2).saturating_add(Self::post_weight(1))
	}

	/// The most that telling two accounts of an exchange weighs.
	pub(crate) fn most_exchange_weight() -> Weight {
		T::WeightInfo::exchange().saturating_add(Self::post_weight(DAY_ENTRIES)).saturating_mul(2)
	}

	/// Tells an account that it has given money of a currency for money of another one. If the books refuse it, both are in
	/// suspense. Returns the weight.
	pub(crate) fn tell_exchange(who: &T::AccountId, given: Sum<'_, T>, got: Sum<'_, T>) -> Weight {
		let Some(id) = Accounts::<T>::get(who) else { return T::DbWeight::get().reads(1) };
		let posted = frame_support::storage::with_storage_layer(|| Self::do_exchange(id, given, got));
		let entries = if posted == Ok(false) { 0 } else { DAY_ENTRIES };
		T::WeightInfo::exchange().saturating_add(Self::post_weight(entries))
	}

	/// Enters an exchange into the day book. Returns whether that of an earlier day was posted.
	fn do_exchange(id: CooperativeId, given: Sum<'_, T>, got: Sum<'_, T>) -> Result<bool, DispatchError> {
		let (cooperative, _) = Self::kept_book(id)?;
		let book = &cooperative.book;
		let mut holdings = CurrencyHoldings::<T>::get(id);
		let (known, cost) = if given.0 == book {
			(given.1, given.1)
		} else {
			Self::take_currency(&mut holdings, given.0, given.1)?
		};
		// The money for the remainder is in suspense: that may be lent, or given for nothing.
		let come = part(got.1, known, given.1).ok_or(ArithmeticError::Overflow)?;
		let (went, came) = (if given.0 == book { cost } else { 0 }, if got.0 == book { come } else { 0 });
		if got.0 != book {
			Self::add_currency(id, &mut holdings, got.0, come, cost)?;
		}
		let held = Self::set_holdings(id, holdings, went, came)?;
		let cash = debit(came)?.ensure_sub(debit(went)?)?;
		if (cash, held) == (0, 0) {
			return Ok(false);
		}
		Self::count_exchange(id, cash, held)
	}

	/// Takes at most this much of a currency out. Returns how much the books had, and what that has cost.
	fn take_currency(
		holdings: &mut CurrencyHoldingsOf<T>,
		asset: &AssetOf<T>,
		amount: Balance,
	) -> Result<(Balance, Balance), DispatchError> {
		let Some(holding) = holdings.iter_mut().find(|holding| holding.asset == *asset) else {
			return Ok((0, 0));
		};
		let taken = holding.take(amount)?;
		holdings.retain(|holding| holding.amount > 0);
		Ok(taken)
	}

	/// Adds money of a currency that has cost this much.
	fn add_currency(
		id: CooperativeId,
		holdings: &mut CurrencyHoldingsOf<T>,
		asset: &AssetOf<T>,
		amount: Balance,
		cost: Balance,
	) -> DispatchResult {
		if let Some(holding) = holdings.iter_mut().find(|holding| holding.asset == *asset) {
			holding.amount.ensure_add_assign(amount)?;
			holding.cost.ensure_add_assign(cost)?;
		} else if amount > 0 && !holdings.is_full() {
			let number = Self::next_number(id)?;
			let holding = CurrencyHolding { number, asset: asset.clone(), amount, cost };
			// There is room.
			let _ = holdings.try_push(holding);
		}
		Ok(())
	}

	/// The value of all other currencies in the books, with what is in the day book.
	fn value_of_holdings(id: CooperativeId) -> Result<Amount, DispatchError> {
		let today = DayBooks::<T>::get(id).map_or(0, |day| day.held);
		Ok(Self::natural(id, account::OTHER_CURRENCIES)?.total().ensure_add(today)?)
	}

	/// Stores what the books have of other currencies, after this much money went for them, and this much came. Returns
	/// the change of their value, which the caller posts.
	fn set_holdings(
		id: CooperativeId,
		holdings: CurrencyHoldingsOf<T>,
		went: Balance,
		came: Balance,
	) -> Result<Amount, DispatchError> {
		let cost = holdings.iter().try_fold(0, |sum: Balance, holding| sum.ensure_add(holding.cost))?;
		let value = Self::value_of_holdings(id)?;
		// What exchanges have taken and not brought back, or what they have brought beyond it.
		let mut open = value.ensure_sub(debit(ExchangeGains::<T>::get(id))?)?;
		open.ensure_add_assign(debit(went)?)?;
		open.ensure_sub_assign(debit(came)?)?;
		// It is worth no more than what is still there has cost: the remainder is a loss.
		let open = open.min(debit(cost)?);
		let gains = open.min(0).unsigned_abs();
		debit(gains)?;
		if gains == 0 {
			ExchangeGains::<T>::remove(id);
		} else {
			ExchangeGains::<T>::insert(id, gains);
		}
		Self::note_holdings(id, &CurrencyHoldings::<T>::get(id), &holdings);
		if holdings.is_empty() {
			CurrencyHoldings::<T>::remove(id);
		} else {
			CurrencyHoldings::<T>::insert(id, holdings);
		}
		Ok(open.max(0).ensure_sub(value)?)
	}

	/// Reports each holding that has changed.
	fn note_holdings(id: CooperativeId, before: &CurrencyHoldingsOf<T>, then: &CurrencyHoldingsOf<T>) {
		let gone = before.iter().filter(|old| then.iter().all(|new| new.number != old.number));
		let gone = gone.map(|old| CurrencyHolding { amount: 0, cost: 0, ..old.clone() });
		let changed = then.iter().filter(|new| !before.contains(new)).cloned();
		for holding in gone.chain(changed) {
			Self::deposit_event(Event::HoldingChanged { cooperative: id, holding });
		}
	}

	/// How much of a currency the account has, free and held.
	fn amount_there(id: CooperativeId, asset: &AssetOf<T>) -> Balance {
		T::Currencies::total_balance(asset.clone(), &Self::account_id(id))
	}

	/// Writes down what has gone from the account, such as by decay, or because the currency has ended. The cost that is
	/// kept is rounded down.
	pub(crate) fn write_down_holdings(id: CooperativeId) -> DispatchResult {
		let before = CurrencyHoldings::<T>::get(id);
		let mut holdings = before.clone();
		for holding in holdings.iter_mut() {
			let gone = holding.amount.saturating_sub(Self::amount_there(id, &holding.asset));
			if gone > 0 {
				holding.take(gone)?;
			}
		}
		holdings.retain(|holding| holding.amount > 0);
		if holdings == before {
			return Ok(());
		}
		let change = Self::set_holdings(id, holdings, 0, 0)?;
		let (book, now) = (Book::<T>::of(id), Self::now());
		let head = book.head();
		let booked_then =
			booked::<T, _>(ledger::balance_at_end(&book, head.period, account::OTHER_CURRENCIES))?;
		// What was bought after the end of the period is not its loss.
		let over = head.ends <= now && booked_then.total() >= change.saturating_neg();
		let date = if over { head.last() } else { now };
		let postings = ledger::postings([
			(account::SHORTFALL, change.saturating_neg()),
			(account::OTHER_CURRENCIES, change),
		]);
		Self::post_at(id, date, "Money in other currencies that is missing", None, postings)
	}

	/// Posts for what money of another currency has left the account, at what it has cost.
	pub(crate) fn book_purchase(
		id: CooperativeId,
		author: Option<MemberId>,
		note: Note,
		number: u32,
		amount: Balance,
		bought: Number,
	) -> DispatchResult {
		let now = Self::now();
		Self::ensure_not_fixed(id, now)?;
		let account = Book::<T>::of(id).account(bought).ok_or(Error::<T>::UnknownAccount)?;
		let goods = [account::INVENTORY, account::FIXED_ASSETS].contains(&bought);
		ensure!(goods || account.kind == AccountKind::Expense, Error::<T>::BadAccount);
		ensure!(!account.guarded, Error::<T>::NotByHand);
		let mut holdings = CurrencyHoldings::<T>::get(id);
		let holding = holdings.iter_mut().find(|holding| holding.number == number);
		let holding = holding.ok_or(Error::<T>::UnknownItem)?;
		let gone = holding.amount.saturating_sub(Self::amount_there(id, &holding.asset));
		ensure!(amount > 0 && amount <= gone, Error::<T>::NotInSuspense);
		holding.take(amount)?;
		holdings.retain(|holding| holding.amount > 0);
		let change = Self::set_holdings(id, holdings, 0, 0)?;
		let Note { text, document } = note;
		let postings =
			ledger::postings([(bought, change.saturating_neg()), (account::OTHER_CURRENCIES, change)]);
		let postings = booked::<T, _>(postings)?;
		// The chain has computed the amount.
		let entry =
			Entry { date: now, postings, text, document, author, origin: Source::Chain, reverses: None };
		let made = booked::<T, _>(ledger::post(&mut Book::<T>::of(id), entry.clone(), now))?;
		Self::note_entry(id, made, entry);
		Ok(())
	}

	/// What this much of a holding has cost.
	pub(crate) fn cost_of_holding(
		id: CooperativeId,
		number: u32,
		amount: Balance,
	) -> Result<Balance, DispatchError> {
		let mut holdings = CurrencyHoldings::<T>::get(id);
		let holding = holdings.iter_mut().find(|holding| holding.number == number);
		Ok(holding.ok_or(Error::<T>::UnknownItem)?.take(amount)?.1)
	}

	/// The other currencies in the books, by their numbers, with what the account has of each.
	pub fn holdings_info(id: CooperativeId) -> Vec<HoldingInfo<AssetOf<T>>> {
		let info = |CurrencyHolding { number, asset, amount, cost }| {
			let there = Self::amount_there(id, &asset);
			HoldingInfo { number, asset, amount, cost, there }
		};
		let mut holdings: Vec<_> = CurrencyHoldings::<T>::get(id).into_iter().map(info).collect();
		holdings.sort_by_key(|holding| holding.number);
		holdings
	}

	/// Checks that other currencies are worth no more in the books than they have cost, and that a gain is left only where
	/// nothing is.
	pub(crate) fn check_holdings(
		id: CooperativeId,
		cooperative: &Cooperative<T>,
	) -> Result<(), TryRuntimeError> {
		let holdings = CurrencyHoldings::<T>::get(id);
		let mut seen = Vec::new();
		for holding in &holdings {
			let known = holding.asset == cooperative.book || seen.contains(&&holding.asset);
			ensure!(!known, "cooperatives: a holding is of the currency of the books, or is there twice");
			ensure!(
				holding.amount > 0 && holding.number < NextNumber::<T>::get(id),
				"cooperatives: a holding is empty, or has a number that was not given"
			);
			seen.push(&holding.asset);
		}
		let cost = holdings.iter().fold(0, |sum: Balance, holding| sum.saturating_add(holding.cost));
		let stated = Self::natural(id, account::OTHER_CURRENCIES)?.stated;
		let value = Balance::try_from(Self::value_of_holdings(id)?);
		ensure!(
			stated == 0 && value.is_ok_and(|value| value <= cost),
			"cooperatives: other currencies are worth more in the books than they have cost"
		);
		ensure!(
			ExchangeGains::<T>::get(id) == 0 || value == Ok(0),
			"cooperatives: exchanges have brought a gain before all cost has come back"
		);
		Ok(())
	}
}
