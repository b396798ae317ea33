//! Payments, their records, and refunds.

use alloc::vec::Vec;

use frame_support::{
	dispatch::DispatchResult,
	ensure,
	sp_runtime::{ArithmeticError, DispatchError},
	traits::{
		fungibles::{Inspect, Mutate},
		tokens::Preservation,
	},
};

use crate::*;

impl<T: Config> Pallet<T> {
	/// Checks the rules for every payment, whether it is made now or later.
	pub(crate) fn ensure_payable(
		payer: &T::AccountId,
		payee: &T::AccountId,
		amount: Balance,
		memo: &Memo,
	) -> DispatchResult {
		ensure!(amount > 0, Error::<T>::ZeroAmount);
		ensure!(payer != payee, Error::<T>::ToOneself);
		ensure!(memo.is_sound(), Error::<T>::BadMemo);
		Ok(())
	}

	pub(crate) fn ensure_currency(asset: &AssetOf<T>) -> DispatchResult {
		ensure!(T::Currencies::asset_exists(asset.clone()), Error::<T>::UnknownCurrency);
		Ok(())
	}

	/// Allows a payment to take all of the payer's balance; otherwise the account must stay alive.
	pub(crate) fn preservation(asset: &AssetOf<T>, payer: &T::AccountId, amount: Balance) -> Preservation {
		if T::Currencies::balance(asset.clone(), payer) == amount {
			Preservation::Expendable
		} else {
			Preservation::Preserve
		}
	}

	/// The present key for an account: if its key was replaced, the key that the person has now, and otherwise itself.
	pub(crate) fn present_key_of(who: &T::AccountId) -> T::AccountId {
		T::Membership::replaced_by(who).unwrap_or_else(|| who.clone())
	}

	/// A replaced key pays nothing, whatever was agreed with it. A thief may have made the agreement.
	pub(crate) fn ensure_in_use(payer: &T::AccountId) -> DispatchResult {
		ensure!(T::Membership::replaced_by(payer).is_none(), Error::<T>::KeyReplaced);
		Ok(())
	}

	pub(crate) fn transfer(
		payer: &T::AccountId,
		payee: &T::AccountId,
		asset: &AssetOf<T>,
		amount: Balance,
	) -> DispatchResult {
		let preservation = Self::preservation(asset, payer, amount);
		T::Currencies::transfer(asset.clone(), payer, payee, amount, preservation)?;
		Ok(())
	}

	/// Pays, and keeps a record. If it fails, a part may be done already, which the caller must undo.
	pub(crate) fn do_pay(
		payer: T::AccountId,
		payee: T::AccountId,
		asset: AssetOf<T>,
		amount: Balance,
		memo: Memo,
		cause: Cause,
	) -> DispatchResult {
		Self::ensure_in_use(&payer)?;
		let payee = Self::present_key_of(&payee);
		ensure!(payer != payee, Error::<T>::ToOneself);
		Self::transfer(&payer, &payee, &asset, amount)?;
		let payment = Self::store_payment(&payer, &payee, &asset, amount);
		T::OnPayment::paid(&asset, amount);
		Self::deposit_event(Event::Paid { payment, payer, payee, asset, amount, memo, cause });
		Ok(())
	}

	/// Keeps a record of a payment. In a full ring it takes the place of the oldest one.
	fn store_payment(
		payer: &T::AccountId,
		payee: &T::AccountId,
		asset: &AssetOf<T>,
		amount: Balance,
	) -> PaymentId {
		let (oldest, next) = PaymentRing::<T>::get();
		let record = Payment {
			payer: payer.clone(),
			payee: payee.clone(),
			asset: asset.clone(),
			amount,
			refunded: 0,
			at: Self::now(),
			payer_before: Self::note_latest(payer, next),
			payee_before: Self::note_latest(payee, next),
		};
		// The oldest number is never above the next one, and the numbers last forever: see `next_id`.
		let full = next.saturating_sub(oldest) >= T::MaxPayments::get().into();
		let oldest = if full { oldest.saturating_add(1) } else { oldest };
		Payments::<T>::insert(Self::place_of(next), record);
		PaymentRing::<T>::put((oldest, next.saturating_add(1)));
		next
	}

	/// Notes the latest payment of an account, and returns the one before. A payer who paid everything may have no
	/// account any more. Then nothing is noted, so that accounts which come and go leave nothing behind.
	fn note_latest(who: &T::AccountId, payment: PaymentId) -> Option<PaymentId> {
		if frame_system::Pallet::<T>::account_exists(who) {
			LatestPayment::<T>::mutate(who, |latest| latest.replace(payment))
		} else {
			None
		}
	}

	/// The place of a record in the ring. (`integrity_test` says that there is one.)
	pub(crate) fn place_of(id: PaymentId) -> u64 {
		id.checked_rem(T::MaxPayments::get().into()).unwrap_or_default()
	}

	/// The record of a payment, if it was not dropped.
	pub(crate) fn record_of(id: PaymentId) -> Option<PaymentOf<T>> {
		let (oldest, next) = PaymentRing::<T>::get();
		if (oldest..next).contains(&id) {
			Payments::<T>::get(Self::place_of(id))
		} else {
			None
		}
	}

	/// See [`Pallet::payments_of`].
	pub(crate) fn made_or_received(
		who: &T::AccountId,
		before: Option<PaymentId>,
		count: u32,
	) -> Vec<(PaymentId, PaymentOf<T>)> {
		let mut next = match before {
			Some(id) => Self::record_of(id).and_then(|record| record.before(who)),
			None => LatestPayment::<T>::get(who),
		};
		let mut page = Vec::new();
		for _ in 0..count.min(PAGE) {
			let Some((id, record)) = next.and_then(|id| Some((id, Self::record_of(id)?))) else { break };
			next = record.before(who);
			page.push((id, record));
		}
		page
	}

	/// Removes the records of payments that nobody can refund any more, while the meter has room.
	pub(crate) fn remove_old_records(meter: &mut WeightMeter) {
		let now = Self::now();
		let weight = T::WeightInfo::remove_old_record();
		while meter.try_consume(weight).is_ok() {
			let (oldest, next) = PaymentRing::<T>::get();
			let place = Self::place_of(oldest);
			let old = |payment: PaymentOf<T>| now >= Self::refundable_until(&payment);
			if oldest >= next || !Payments::<T>::get(place).is_none_or(old) {
				return;
			}
			Payments::<T>::remove(place);
			PaymentRing::<T>::put((oldest.saturating_add(1), next));
		}
	}

	/// From this time on a payment cannot be refunded. (No clock reaches a time where this sum would overflow.)
	fn refundable_until(payment: &PaymentOf<T>) -> Moment {
		payment.at.saturating_add(T::RefundTime::get())
	}

	pub(crate) fn do_refund(
		who: T::AccountId,
		payment: PaymentId,
		amount: Option<Balance>,
	) -> DispatchResult {
		ensure!(Self::record_of(payment).is_some(), Error::<T>::UnknownPayment);
		Payments::<T>::try_mutate(Self::place_of(payment), |record| {
			let record = record.as_mut().ok_or(Error::<T>::UnknownPayment)?;
			ensure!(Self::now() < Self::refundable_until(record), Error::<T>::UnknownPayment);
			ensure!(who == Self::present_key_of(&record.payee), Error::<T>::NotThePayee);
			let payer = Self::present_key_of(&record.payer);
			ensure!(who != payer, Error::<T>::ToOneself);
			let left = record.amount.checked_sub(record.refunded).ok_or(ArithmeticError::Underflow)?;
			let amount = amount.unwrap_or(left);
			ensure!(amount <= left && left > 0, Error::<T>::RefundTooMuch);
			ensure!(amount > 0, Error::<T>::ZeroAmount);
			Self::transfer(&who, &payer, &record.asset, amount)?;
			record.refunded = record.refunded.checked_add(amount).ok_or(ArithmeticError::Overflow)?;
			Self::deposit_event(Event::Refunded { payment, amount, refunded: record.refunded });
			Ok::<_, DispatchError>(())
		})
	}
}

/// An account that is gone has no latest payment. Otherwise accounts that come and go would fill the storage.
impl<T: Config> OnKilledAccount<T::AccountId> for Pallet<T> {
	fn on_killed_account(who: &T::AccountId) {
		LatestPayment::<T>::remove(who);
	}
}
