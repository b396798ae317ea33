//! The events. A reader can compute from them what happened to each amount.

use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod events {
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		Paid {
			payment: PaymentId,
			payer: T::AccountId,
			payee: T::AccountId,
			asset: AssetOf<T>,
			amount: Balance,
			memo: Memo,
			cause: Cause,
		},
		/// A payee gave back a payment or a part of it.
		Refunded {
			payment: PaymentId,
			/// The amount that was given back now.
			amount: Balance,
			/// The sum of all refunds of this payment.
			refunded: Balance,
		},
		/// A payee asked to be paid.
		Requested {
			request: RequestId,
			payee: T::AccountId,
			payer: T::AccountId,
			asset: AssetOf<T>,
			amount: Balance,
			memo: Memo,
			/// From this time on it cannot be accepted any more.
			expires_at: Moment,
		},
		/// A request ended, and its deposit was given back.
		RequestEnded { request: RequestId, ending: Ending },
		/// A payer gave a payee a mandate, or replaced it.
		Authorised {
			payer: T::AccountId,
			payee: T::AccountId,
			asset: AssetOf<T>,
			/// The most that can be collected in a period.
			most: Balance,
			/// The length of a period. The first one begins now.
			period: Moment,
			/// How much of the first period counts as used: the amount collected in the last period of the earlier
			/// mandate.
			used: Balance,
			/// From this time on nothing can be collected any more.
			expires_at: Moment,
		},
		/// A mandate ended, and its deposit was given back.
		MandateEnded { payer: T::AccountId, payee: T::AccountId, asset: AssetOf<T>, ending: Ending },
		/// A payer scheduled payments.
		Scheduled {
			schedule: ScheduleId,
			payer: T::AccountId,
			payee: T::AccountId,
			asset: AssetOf<T>,
			/// The amount of each payment.
			amount: Balance,
			memo: Memo,
			plan: Plan,
		},
		/// A payment that was due failed. It is not tried again.
		Missed {
			schedule: ScheduleId,
			due_at: Moment,
			/// Why it failed.
			error: DispatchError,
			/// How many payments have failed in a row.
			failures: u32,
		},
		/// A payment that was due was put off, because the payer's account is frozen or its key disputed. It is tried
		/// again later, and the payments after it wait for it.
		PutOff {
			schedule: ScheduleId,
			due_at: Moment,
			/// When it is tried again.
			until: Moment,
		},
		/// A schedule ended, and its deposit was given back.
		ScheduleEnded { schedule: ScheduleId, ending: Ending },
		/// Somebody posted an offer to sell a currency for another.
		Offered {
			offer: OfferId,
			poster: T::AccountId,
			sells: AssetOf<T>,
			buys: AssetOf<T>,
			rate: Rate,
			/// The most that is sold in a day, if there is a limit.
			per_day: Option<Balance>,
			/// The most that is sold in all, if there is a limit.
			total: Option<Balance>,
			/// From this time on nothing is sold any more.
			expires_at: Moment,
		},
		/// Somebody took an offer, or a part of it.
		Swapped {
			offer: OfferId,
			taker: T::AccountId,
			/// The amount that the taker paid to the poster, in the currency that the offer buys.
			paid: Balance,
			/// The amount that the taker got from the poster, in the currency that the offer sells.
			got: Balance,
		},
		/// An offer ended, and its deposit was given back.
		OfferEnded { offer: OfferId, ending: Ending },
	}
}
