//! Clearing between two mutual credits: members of one pay members of the other in one transaction.
//!
//! An agreement has an account in each of the two currencies. A payer pays into the account of their own currency. The
//! account of the other currency pays the payee, and owes the amount. Each currency stays zero-sum for itself, and the
//! two accounts say which community owes the other. A limit bounds the debt each way. Where agreements form a cycle in
//! which each owes the next, `clear_cycle` deducts the same value from all of them.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	dispatch::DispatchResult,
	ensure,
	pallet_prelude::TypeInfo,
	sp_runtime::{
		helpers_128bit::multiply_by_rational_with_rounding, traits::Zero, ArithmeticError, DispatchError,
		Rounding,
	},
	traits::tokens::Preservation,
	BoundedVec, CloneNoBound, DebugNoBound, EqNoBound, PartialEqNoBound,
};

use crate::*;

pub type AgreementId = u32;

/// Amounts of two currencies that are worth the same. Both are more than 0.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Rate {
	/// An amount of the first currency.
	pub first: u64,
	/// The amount of the second currency that is worth as much.
	pub second: u64,
}

/// One of the two currencies of an agreement.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Side {
	pub currency: CurrencyId,
	/// The most that the agreement's account in this currency can owe. That is what its members can have sold to those
	/// of the other and not yet spent there.
	pub limit: Amount,
}

#[derive(
	CloneNoBound, PartialEqNoBound, EqNoBound, DebugNoBound, Encode, Decode, MaxEncodedLen, TypeInfo,
)]
#[scale_info(skip_type_params(T))]
pub struct Agreement<T: Config> {
	/// The currency whose guardian has proposed it.
	pub first: Side,
	/// The currency whose guardian has to accept it.
	pub second: Side,
	pub rate: Rate,
	/// Whether the other guardian has accepted it.
	pub accepted: bool,
	/// The account that has paid the deposit.
	pub deposit: (T::AccountId, T::Deposit),
}

impl<T: Config> Agreement<T> {
	/// This side, the other side, and how much of this currency is worth how much of the other.
	fn seen_from(&self, currency: CurrencyId) -> Result<(Side, Side, (u64, u64)), DispatchError> {
		let Rate { first, second } = self.rate;
		if currency == self.first.currency {
			Ok((self.first, self.second, (first, second)))
		} else if currency == self.second.currency {
			Ok((self.second, self.first, (second, first)))
		} else {
			Err(Error::<T>::NotInAgreement.into())
		}
	}
}

fn convert(amount: Amount, from: u64, to: u64, rounding: Rounding) -> Result<Amount, DispatchError> {
	let converted = multiply_by_rational_with_rounding(amount, to.into(), from.into(), rounding);
	Ok(converted.ok_or(ArithmeticError::Overflow)?)
}

/// The amount that is worth exactly as much, or an error if it is no whole number of units. With rounding, a creditor
/// would lose a part of the claim at each clearing.
fn convert_exactly<T: Config>(amount: Amount, from: u64, to: u64) -> Result<Amount, DispatchError> {
	let converted = convert(amount, from, to, Rounding::Down)?;
	ensure!(converted == convert(amount, from, to, Rounding::Up)?, Error::<T>::NotExact);
	Ok(converted)
}

impl<T: Config> Pallet<T> {
	/// The account of an agreement, which is the same in both currencies.
	pub fn clearing_account(agreement: AgreementId) -> T::AccountId {
		Self::sub_account(b"accords", agreement)
	}

	fn agreement(id: AgreementId) -> Result<Agreement<T>, DispatchError> {
		Ok(Agreements::<T>::get(id).ok_or(Error::<T>::UnknownAgreement)?)
	}

	/// A mutual credit that is not being wound down.
	fn open_credit(id: CurrencyId) -> Result<CurrencyOf<T>, DispatchError> {
		let currency = Self::load_currency(id)?;
		ensure!(currency.credit().is_some(), Error::<T>::NotMutualCredit);
		ensure!(currency.state == State::Open, Error::<T>::Closing);
		Ok(currency)
	}

	pub(crate) fn do_propose_agreement(first: Side, second: Side, rate: Rate) -> DispatchResult {
		ensure!(rate.first > 0 && rate.second > 0, Error::<T>::BadRate);
		ensure!(first.currency != second.currency, Error::<T>::NotInAgreement);
		let ours = Self::open_credit(first.currency)?;
		Self::open_credit(second.currency)?;
		let id = NextAgreement::<T>::get();
		NextAgreement::<T>::put(id.checked_add(1).ok_or(ArithmeticError::Overflow)?);
		let footprint = Footprint::from_parts(3, Agreement::<T>::max_encoded_len());
		let deposit = (ours.guardian.clone(), T::Deposit::new(&ours.guardian, footprint)?);
		let agreement = Agreement { first, second, rate, accepted: false, deposit };
		Agreements::<T>::insert(id, agreement);
		Self::deposit_event(Event::AgreementProposed { agreement: id, first, second, rate });
		Ok(())
	}

	/// The currency whose guardian has to accept an agreement.
	pub(crate) fn accepting(id: AgreementId) -> Result<CurrencyId, DispatchError> {
		Ok(Self::agreement(id)?.second.currency)
	}

	pub(crate) fn do_accept_agreement(id: AgreementId) -> DispatchResult {
		let mut agreement = Self::agreement(id)?;
		ensure!(!agreement.accepted, Error::<T>::NothingToChange);
		let account = Self::clearing_account(id);
		for side in [agreement.first, agreement.second] {
			let mut currency = Self::open_credit(side.currency)?;
			Self::make_stand_still(side.currency, &mut currency, &account)?;
			Currencies::<T>::insert(side.currency, currency);
		}
		agreement.accepted = true;
		Agreements::<T>::insert(id, agreement);
		Self::deposit_event(Event::AgreementAccepted { agreement: id });
		Ok(())
	}

	pub(crate) fn do_set_clearing_limit(
		id: AgreementId,
		currency: CurrencyId,
		limit: Amount,
	) -> DispatchResult {
		let mut agreement = Self::agreement(id)?;
		agreement.seen_from(currency)?;
		for side in [&mut agreement.first, &mut agreement.second] {
			if side.currency == currency {
				side.limit = limit;
			}
		}
		Agreements::<T>::insert(id, agreement);
		Self::deposit_event(Event::ClearingLimitSet { agreement: id, currency, limit });
		Ok(())
	}

	/// Ends an agreement from which nobody owes anything. `currency` is that of the guardian who ends it.
	pub(crate) fn do_end_agreement(id: AgreementId, currency: CurrencyId) -> DispatchResult {
		let agreement = Self::agreement(id)?;
		agreement.seen_from(currency)?;
		let account = Self::clearing_account(id);
		if agreement.accepted {
			for side in [agreement.first.currency, agreement.second.currency] {
				// A removed currency has taken the agreement's account with it.
				let Some(there) = Accounts::<T>::get(side, &account) else { continue };
				ensure!(there.debt.is_zero(), Error::<T>::NotBalanced);
				Accounts::<T>::remove(side, &account);
				Currencies::<T>::try_mutate(side, |currency| -> DispatchResult {
					let Some(currency) = currency else { return Ok(()) };
					// Neither side owes. So this is what was rounded up in payers' disfavour, or a gift.
					currency.send(there.has)?;
					let accounts = currency.ledger.accounts.checked_sub(1);
					currency.ledger.accounts = accounts.ok_or(ArithmeticError::Underflow)?;
					Ok(())
				})?;
			}
		}
		let (payer, deposit) = agreement.deposit;
		deposit.drop(&payer)?;
		Agreements::<T>::remove(id);
		Self::deposit_event(Event::AgreementEnded { agreement: id });
		Ok(())
	}

	pub(crate) fn do_pay_across(
		id: AgreementId,
		from: T::AccountId,
		currency: CurrencyId,
		to: T::AccountId,
		amount: Amount,
		at_most: Amount,
	) -> DispatchResult {
		let agreement = Self::agreement(id)?;
		ensure!(agreement.accepted, Error::<T>::NotAccepted);
		let (ours, theirs, (here, there)) = agreement.seen_from(currency)?;
		// Rounded up, so that no community gives more than it gets.
		let cost = convert(amount, there, here, Rounding::Up)?;
		ensure!(cost <= at_most, Error::<T>::TooDear);
		Self::open_credit(ours.currency)?;
		let mut other = Self::open_credit(theirs.currency)?;
		let account = Self::clearing_account(id);
		Self::do_transfer(ours.currency, &from, &account, cost, Preservation::Expendable)?;
		let mut clearing = Self::load_account(theirs.currency, &mut other, &account);
		let mut payee = Self::load_account(theirs.currency, &mut other, &to);
		ensure!(account != to, Error::<T>::NothingToChange);
		Self::debit_account(&mut other, &mut clearing, amount, theirs.limit)
			.map_err(|_| Error::<T>::OverClearingLimit)?;
		Self::credit_account(&mut other, &mut payee, amount)?;
		Self::save_account(theirs.currency, &mut other, &account, clearing)?;
		Self::save_account(theirs.currency, &mut other, &to, payee)?;
		Currencies::<T>::insert(theirs.currency, other);
		Self::deposit_event(Event::PaidAcross { agreement: id, currency, from, to, cost, amount });
		Ok(())
	}

	/// Deducts a value from all agreements of a cycle. `amount` is counted in `currency`: the first agreement's account
	/// has it there, and the last one's owes it. In each agreement, the amount given up in one currency is worth
	/// exactly the debt that falls in the other.
	pub(crate) fn do_clear_cycle(
		cycle: BoundedVec<AgreementId, T::MaxCycle>,
		currency: CurrencyId,
		amount: Amount,
	) -> DispatchResult {
		ensure!(cycle.len() >= 2 && !amount.is_zero(), Error::<T>::NoCycle);
		let mut last = *cycle.last().ok_or(Error::<T>::NoCycle)?;
		let (mut here, mut value) = (currency, amount);
		for id in &cycle {
			let (_, next, (from, to)) = Self::agreement(*id)?.seen_from(here)?;
			Self::settle_between(here, *id, last, value)?;
			value = convert_exactly::<T>(value, from, to)?;
			(here, last) = (next.currency, *id);
		}
		ensure!(here == currency, Error::<T>::NoCycle);
		// No step was rounded. So the way round returns the same amount only if the product of the rates is one.
		ensure!(value == amount, Error::<T>::RatesDisagree);
		let cycle = cycle.into_inner();
		Self::deposit_event(Event::Cleared { cycle, currency, amount });
		Ok(())
	}

	/// In one currency, the balance of one agreement's account pays the debt of another's.
	fn settle_between(id: CurrencyId, has: AgreementId, owes: AgreementId, amount: Amount) -> DispatchResult {
		ensure!(has != owes, Error::<T>::NoCycle);
		let mut currency = Self::load_currency(id)?;
		let (rich, poor) = (Self::clearing_account(has), Self::clearing_account(owes));
		let mut payer = Self::load_account(id, &mut currency, &rich);
		let mut payee = Self::load_account(id, &mut currency, &poor);
		let enough = amount <= payer.free().whole && amount <= payee.debt;
		ensure!(enough, Error::<T>::NothingToClear);
		Self::debit_account(&mut currency, &mut payer, amount, 0)?;
		Self::credit_account(&mut currency, &mut payee, amount)?;
		Self::save_account(id, &mut currency, &rich, payer)?;
		Self::save_account(id, &mut currency, &poor, payee)?;
		Currencies::<T>::insert(id, currency);
		Ok(())
	}
}
