//! What the pallet tells.

use frame_support::pallet_macros::*;

/// The events.
#[pallet_section]
mod events {
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A payment was made.
		Paid {
			/// Its number.
			payment: PaymentId,
			/// Who has paid.
			payer: T::AccountId,
			/// Who was paid.
			payee: T::AccountId,
			/// The currency.
			asset: AssetOf<T>,
			/// How much.
			amount: Balance,
			/// What for.
			memo: Memo,
			/// How it came about.
			cause: Cause,
		},
		/// The payee of a payment has given money back to the payer.
		Refunded {
			/// The payment.
			payment: PaymentId,
			/// How much was given back now.
			amount: Balance,
			/// How much in all.
			refunded: Balance,
		},
		/// Somebody asks to be paid.
		Requested {
			/// The request's number.
			request: RequestId,
			/// Who asks.
			payee: T::AccountId,
			/// Who is asked.
			payer: T::AccountId,
			/// The currency.
			asset: AssetOf<T>,
			/// How much.
			amount: Balance,
			/// What for.
			memo: Memo,
			/// From then on it cannot be accepted any more.
			expires_at: Moment,
		},
		/// A request has ended, and its deposit was given back.
		RequestEnded {
			/// The request.
			request: RequestId,
			/// How.
			ending: Ending,
		},
		/// A payer lets a payee collect payments.
		Authorised {
			/// The payer.
			payer: T::AccountId,
			/// The payee.
			payee: T::AccountId,
			/// The currency.
			asset: AssetOf<T>,
			/// How much in a period.
			most: Balance,
			/// How long a period is, from now on.
			period: Moment,
			/// How much of the first period counts as used: what was collected under the mandate before this one.
			used: Balance,
			/// From then on nothing can be collected any more.
			expires_at: Moment,
		},
		/// A mandate has ended, and its deposit was given back.
		MandateEnded {
			/// The payer.
			payer: T::AccountId,
			/// The payee.
			payee: T::AccountId,
			/// The currency.
			asset: AssetOf<T>,
			/// How.
			ending: Ending,
		},
		/// Payments are to be made in time.
		Scheduled {
			/// The schedule's number.
			schedule: ScheduleId,
			/// Who pays.
			payer: T::AccountId,
			/// Who is paid.
			payee: T::AccountId,
			/// The currency.
			asset: AssetOf<T>,
			/// How much each time.
			amount: Balance,
			/// What for.
			memo: Memo,
			/// When.
			plan: Plan,
		},
		/// A payment that was due could not be made, and is not made later.
		Missed {
			/// The schedule.
			schedule: ScheduleId,
			/// When it was due.
			due_at: Moment,
			/// Why it could not be made.
			error: DispatchError,
			/// How many in a row could not.
			failures: u32,
		},
		/// A payment that was due could not be made now, since the payer's account is frozen or its key disputed. It is
		/// tried again, and those that follow it wait for it.
		PutOff {
			/// The schedule.
			schedule: ScheduleId,
			/// When it was due.
			due_at: Moment,
			/// When it is tried again.
			until: Moment,
		},
		/// A schedule has ended, and its deposit was given back.
		ScheduleEnded {
			/// The schedule.
			schedule: ScheduleId,
			/// How.
			ending: Ending,
		},
		/// Somebody sells a currency for another.
		Offered {
			/// The offer's number.
			offer: OfferId,
			/// Who sells.
			poster: T::AccountId,
			/// The currency that is sold.
			sells: AssetOf<T>,
			/// The currency that is bought with it.
			buys: AssetOf<T>,
			/// The rate.
			rate: Rate,
			/// How much is sold in a day, if there is a limit.
			per_day: Option<Balance>,
			/// How much is sold in all, if there is a limit.
			total: Option<Balance>,
			/// From then on nothing is sold any more.
			expires_at: Moment,
		},
		/// Somebody has taken an offer, or a part of it.
		Swapped {
			/// The offer.
			offer: OfferId,
			/// Who has taken it.
			taker: T::AccountId,
			/// What the taker has paid to the poster, in the currency that is bought.
			paid: Balance,
			/// What the poster has paid to the taker, in the currency that is sold.
			got: Balance,
		},
		/// An offer has ended, and its deposit was given back.
		OfferEnded {
			/// The offer.
			offer: OfferId,
			/// How.
			ending: Ending,
		},
	}
}
