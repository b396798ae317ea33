//! What can be wrong with a call.

use frame_support::pallet_macros::*;

/// The errors.
#[pallet_section]
mod errors {
	#[pallet::error]
	pub enum Error<T> {
		/// Nothing would be paid. Say how much: at least 1.
		ZeroAmount,
		/// Payer and payee, or poster and taker, are one account. Name another one.
		ToOneself,
		/// The memo is not UTF-8. Write it as text, or give its hash.
		BadMemo,
		/// There is no such currency.
		UnknownCurrency,
		/// This time is past, or further away than `MaxAhead`. Take one in between.
		BadTime,
		/// The time from one period to the next is at least `MinPeriod` and at most `MaxAhead`, and there is at
		/// least one payment.
		BadPeriod,
		/// The record of this payment is not there (any more), or its time to be refunded is over. Pay it back with
		/// `pay`.
		UnknownPayment,
		/// Only the payee can do this.
		NotThePayee,
		/// Only the payer can do this.
		NotThePayer,
		/// This is more than what is left of the payment: refund less, or name no amount to refund the rest.
		RefundTooMuch,
		/// There is no such request: it was paid, refused or withdrawn, or has expired.
		UnknownRequest,
		/// Its time is over: ask for another one.
		Expired,
		/// You have as many requests as an account can have. Withdraw one first.
		TooManyRequests,
		/// There is no mandate of this payer for this payee in this currency.
		UnknownMandate,
		/// There is no such schedule, or it has ended.
		UnknownSchedule,
		/// You have as many schedules as an account can have. Cancel one first.
		TooManySchedules,
		/// There is no such offer, or it has ended.
		UnknownOffer,
		/// Only who has posted the offer can withdraw it.
		NotThePoster,
		/// You have as many offers as an account can have. Withdraw one first.
		TooManyOffers,
		/// A currency is not swapped for itself. Name two.
		SameCurrency,
		/// Both sides of a rate are more than nothing.
		BadRate,
		/// The offer sells less than this today, or in all. Give less, or come back tomorrow.
		LimitReached,
		/// You would get less than the least that you want. Give more, or want less.
		TooLittle,
		/// The amount is too large to reckon with. Give less.
		TooMuch,
		/// The key from which this would be paid was replaced. Use the key that the person has now.
		KeyReplaced,
	}
}
