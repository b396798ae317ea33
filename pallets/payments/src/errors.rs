//! The errors of calls, each with what to do about it.

use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod errors {
	#[pallet::error]
	pub enum Error<T> {
		/// The amount is 0. Name at least 1.
		ZeroAmount,
		/// Payer and payee, or poster and taker, are the same account or person. Name another one.
		ToOneself,
		/// The memo is not UTF-8. Write it as text, or give its hash.
		BadMemo,
		/// There is no such currency.
		UnknownCurrency,
		/// The time is past, or further away than `MaxAhead`. Choose one in between.
		BadTime,
		/// A period must be at least `MinPeriod` and at most `MaxAhead`, and a schedule must have at least one payment.
		BadPeriod,
		/// There is no record of this payment (any more), or the time for its refund is over. Pay it back with `pay`.
		UnknownPayment,
		/// Only the payee can do this.
		NotThePayee,
		/// Only the payer can do this.
		NotThePayer,
		/// This is more than is left of the payment. Refund less, or name no amount to refund all that is left.
		RefundTooMuch,
		/// There is no such request: it was paid, refused or withdrawn, or has expired.
		UnknownRequest,
		/// The time to accept this request, or to take this offer, is over. Ask for a new one.
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
		/// Only the account that posted the offer can withdraw it.
		NotThePoster,
		/// You have as many offers as an account can have. Withdraw one first.
		TooManyOffers,
		/// A currency cannot be swapped for itself. Name two different ones.
		SameCurrency,
		/// Both sides of a rate must be at least 1.
		BadRate,
		/// The offer sells less than this today, or in all. Give less, or come back tomorrow.
		LimitReached,
		/// You would get less than your minimum. Give more, or ask for less.
		TooLittle,
		/// The result of this amount is too large. Give less.
		TooMuch,
		/// The key that would pay was replaced. Use the person's present key.
		KeyReplaced,
	}
}
