//! The runtime API for apps.

use alloc::vec::Vec;
use codec::{Codec, Decode, Encode};
use frame_support::{
	pallet_prelude::TypeInfo,
	sp_runtime::traits::SaturatedConversion,
	traits::{fungibles::Inspect, tokens::Preservation},
};

use crate::{
	decay::{Factor, FixedAmount, YEAR},
	*,
};

/// The most currencies, agreements or places that one page looks at.
pub const PAGE: u32 = 64;

/// One whole unit in [`CurrencyInfo::index`].
pub const INDEX: u64 = 1_000_000_000_000_000_000;

/// A currency as apps show it, with decay deducted until now.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct CurrencyInfo<AccountId> {
	pub id: CurrencyId,
	/// In UTF-8.
	pub name: Vec<u8>,
	/// In UTF-8.
	pub symbol: Vec<u8>,
	/// How many of the last digits of an amount stand after the point.
	pub decimals: u8,
	/// The account that freezes accounts, sets limits and closes it.
	pub guardian: AccountId,
	pub supply: Supply<AccountId>,
	pub demurrage: Option<Demurrage>,
	/// The smallest balance with which an account begins.
	pub minimum: Amount,
	pub state: State,
	pub opened_at: Moment,
	/// All units; in mutual credit, what is owed.
	pub issuance: Amount,
	/// How much more can be issued.
	pub issuable: Amount,
	/// The account of its commons, and its balance.
	pub commons: (AccountId, Amount),
	/// The account from which its dividend is paid, and its balance.
	pub dividend_pot: (AccountId, Amount),
	/// What is there to pay debts of those who have left a mutual credit.
	pub fund: Amount,
	/// What was written off of such debts, and is not yet covered by levies.
	pub written_off: Amount,
	/// The number of accounts, with those of the commons and the pot.
	pub accounts: u32,
	/// What is left of a balance that has been idle since the currency was opened, in parts of [`INDEX`].
	pub index: u64,
	/// What will be left of it in a year.
	pub index_in_a_year: u64,
	/// The reserve that the issuer has stated.
	pub reserve: Option<Reserve>,
}

/// An account as apps show it, with decay deducted until now.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct AccountInfo {
	/// What can be spent without owing.
	pub free: Amount,
	pub held: Amount,
	pub debt: Amount,
	/// The most that can be owed.
	pub limit: Amount,
	/// What can be paid, including what can still be owed.
	pub available: Amount,
	/// The member whose place in mutual credit this is.
	pub member: Option<MemberId>,
	/// Since when the member is in arrears with what they owe.
	pub in_arrears_since: Option<Moment>,
	/// Until then nothing can be paid from it. None if it is not frozen.
	pub frozen_until: Option<Moment>,
	/// Whether nothing can be paid from it until it is decided whose key it is.
	pub disputed: bool,
	/// When it was last counted, which is the time of the last block in which it changed.
	pub counted_at: Moment,
	/// Whether demurrage is taken from it.
	pub decays: bool,
}

/// An agreement on clearing as apps show it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct AgreementInfo<AccountId> {
	pub id: AgreementId,
	/// The currency whose guardian has proposed it.
	pub first: Side,
	/// The currency whose guardian has to accept it.
	pub second: Side,
	pub rate: Rate,
	/// Whether the other guardian has accepted it.
	pub accepted: bool,
	/// Its account, which is the same in both currencies.
	pub account: AccountId,
	/// The balance and the debt of that account in the first currency.
	pub in_first: (Amount, Amount),
	/// The balance and the debt of that account in the second currency.
	pub in_second: (Amount, Amount),
}

sp_api::decl_runtime_apis! {
	/// The queries of apps about currencies.
	pub trait CurrenciesApi<AccountId> where AccountId: Codec {
		/// Currencies in the order of their numbers, beginning with `start`. It looks at up to `count` numbers, and
		/// never at more than [`PAGE`]. The second part is where to continue, if there is more.
		fn currencies(start: CurrencyId, count: u32) -> (Vec<CurrencyInfo<AccountId>>, Option<CurrencyId>);

		/// A currency with its balances and index, or none if there is no such currency.
		fn currency(id: CurrencyId) -> Option<CurrencyInfo<AccountId>>;

		/// What somebody holds and owes in a currency.
		fn account(id: CurrencyId, who: AccountId) -> Option<AccountInfo>;

		/// Agreements on clearing, in pages like [`CurrenciesApi::currencies`].
		fn agreements(start: AgreementId, count: u32) -> (Vec<AgreementInfo<AccountId>>, Option<AgreementId>);
	}
}

/// The numbers of a page, and where the next one begins.
fn page(start: u32, count: u32, all: u32) -> (core::ops::Range<u32>, Option<u32>) {
	let end = all.min(start.saturating_add(count.min(PAGE)));
	(start..end, (end < all && end > start).then_some(end))
}

impl<T: Config> Pallet<T> {
	/// See [`CurrenciesApi::currencies`].
	pub fn currencies_info(
		start: CurrencyId,
		count: u32,
	) -> (Vec<CurrencyInfo<T::AccountId>>, Option<CurrencyId>) {
		let (numbers, next) = page(start, count, NextCurrency::<T>::get());
		(numbers.filter_map(Self::currency_info).collect(), next)
	}

	/// See [`CurrenciesApi::currency`].
	pub fn currency_info(id: CurrencyId) -> Option<CurrencyInfo<T::AccountId>> {
		let currency = Self::load_currency(id).ok()?;
		let Description { name, symbol, decimals, opened_at, .. } = Descriptions::<T>::get(id)?;
		let rate = currency.demurrage.map_or(0, |demurrage| demurrage.rate);
		let index = |time| {
			Factor::after(rate, time).round_down(FixedAmount::whole(INDEX.into())).whole.saturated_into()
		};
		let age = currency.ledger.at.saturating_sub(opened_at);
		let with_balance = |who: T::AccountId| {
			let balance = Self::balance(id, &who);
			(who, balance)
		};
		Some(CurrencyInfo {
			id,
			name: name.into_inner(),
			symbol: symbol.into_inner(),
			decimals,
			issuable: currency.issuable(T::MostUnits::get()),
			guardian: currency.guardian,
			supply: currency.supply,
			demurrage: currency.demurrage,
			minimum: currency.minimum,
			state: currency.state,
			opened_at,
			issuance: currency.ledger.issuance,
			commons: with_balance(Self::commons(id)),
			dividend_pot: with_balance(T::DividendPot::convert(id)),
			fund: currency.ledger.fund,
			written_off: currency.ledger.written_off,
			accounts: currency.ledger.accounts,
			index: index(age),
			index_in_a_year: index(age.saturating_add(YEAR)),
			reserve: Reserves::<T>::get(id),
		})
	}

	/// See [`CurrenciesApi::account`].
	pub fn account_info(id: CurrencyId, who: T::AccountId) -> Option<AccountInfo> {
		let counted_at = Accounts::<T>::get(id, &who).filter(Account::is_open)?.at;
		let mut currency = Self::load_currency(id).ok()?;
		let account = Self::load_account(id, &mut currency, &who);
		let (frozen, disputed) = (account.is_frozen(), T::Membership::is_disputed(&who));
		let keep = Self::least_to_keep(&currency, &account, Preservation::Expendable);
		let limit = Self::limit_of(&currency, &who, &account);
		let available =
			if Self::is_out_of_use(&who, &account) { 0 } else { Self::available(&account, keep, limit) };
		Some(AccountInfo {
			free: account.free().whole,
			held: account.held,
			debt: account.debt,
			limit,
			available,
			member: account.line.map(|line| line.member),
			in_arrears_since: account.line.and_then(|line| currency.in_arrears(line.owes_since)),
			frozen_until: frozen.then_some(account.frozen_until),
			disputed,
			counted_at,
			decays: currency.demurrage.is_some() && !account.stands_still(),
		})
	}

	/// See [`Pallet::in_arrears`].
	pub(crate) fn arrears_of(
		id: CurrencyId,
		after: Option<MemberId>,
		count: u32,
	) -> (Vec<Arrear<T::AccountId>>, Option<MemberId>) {
		let Some(currency) = Self::load_currency(id).ok() else { return Default::default() };
		if !currency.credit().is_some_and(|credit| credit.arrears.listed) {
			return Default::default();
		}
		let places = match after {
			Some(member) => Lines::<T>::iter_prefix_from(id, Lines::<T>::hashed_key_for(id, member)),
			None => Lines::<T>::iter_prefix(id),
		};
		let most = count.min(PAGE) as usize;
		let (mut found, mut looked, mut last) = (Vec::new(), 0usize, None);
		for (member, who) in places.take(most) {
			looked = looked.saturating_add(1);
			last = Some(member);
			let Some(Account { debt, line: Some(line), .. }) = Accounts::<T>::get(id, &who) else { continue };
			if let Some(since) = currency.in_arrears(line.owes_since) {
				found.push((member, who, debt, since));
			}
		}
		(found, last.filter(|_| looked == most))
	}

	/// See [`CurrenciesApi::agreements`].
	pub fn agreements_info(
		start: AgreementId,
		count: u32,
	) -> (Vec<AgreementInfo<T::AccountId>>, Option<AgreementId>) {
		let (numbers, next) = page(start, count, NextAgreement::<T>::get());
		let info = |id| {
			let Agreement { first, second, rate, accepted, .. } = Agreements::<T>::get(id)?;
			let account = Self::clearing_account(id);
			let position = |side: Side| {
				let account = Self::account_info(side.currency, account.clone());
				account.map_or((0, 0), |account| (account.free, account.debt))
			};
			let (in_first, in_second) = (position(first), position(second));
			Some(AgreementInfo { id, first, second, rate, accepted, account, in_first, in_second })
		};
		(numbers.filter_map(info).collect(), next)
	}
}
