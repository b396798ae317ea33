//! Payments and refunds.

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
		let record = Payment {
			payer: payer.clone(),
			payee: payee.clone(),
			asset: asset.clone(),
			amount,
			refunded: 0,
			at: Self::now(),
		};
		let payment = Self::store_payment(record);
		T::OnPayment::paid(&asset, amount);
		Self::deposit_event(Event::Paid { payment, payer, payee, asset, amount, memo, cause });
		Ok(())
	}

	/// Keeps a record of a payment, and removes up to two old ones. Two, so that the records of a busy time do not
	/// stay.
	fn store_payment(record: PaymentOf<T>) -> PaymentId {
		let (mut oldest, next) = PaymentRing::<T>::get();
		for _ in 0..2 {
			// The oldest number is never above the next one, and the numbers last forever: see `next_id`.
			let full = next.saturating_sub(oldest) >= T::MaxPayments::get().into();
			let old = |payment: PaymentOf<T>| record.at >= Self::refundable_until(&payment);
			let goes = oldest < next && (full || Payments::<T>::get(oldest).is_none_or(old));
			if !goes {
				break;
			}
			Payments::<T>::remove(oldest);
			oldest = oldest.saturating_add(1);
		}
		Payments::<T>::insert(next, record);
		PaymentRing::<T>::put((oldest, next.saturating_add(1)));
		next
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
		Payments::<T>::try_mutate(payment, |record| {
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
