//! The stored types: payments, requests, mandates, schedules, offers and tasks.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	pallet_prelude::ConstU32,
	sp_runtime::{helpers_128bit::multiply_by_rational_with_rounding, Rounding},
	BoundedVec,
};
use rochdale_primitives::{Limit, Moment, Spent};
use scale_info::TypeInfo;

/// An amount of any currency, in its smallest unit.
pub type Balance = u128;
pub type PaymentId = u64;
pub type RequestId = u64;
pub type ScheduleId = u64;
pub type OfferId = u64;

/// The longest text of a memo, in bytes of UTF-8.
pub type MaxMemo = ConstU32<140>;

/// What a payment is for.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum Memo {
	/// A text in UTF-8, which everybody can read. It can be empty.
	Text(BoundedVec<u8, MaxMemo>),
	/// The hash of a text or document that payer and payee know.
	Hash([u8; 32]),
}

impl Memo {
	/// Whether a text is valid UTF-8. A hash always is sound.
	pub fn is_sound(&self) -> bool {
		match self {
			Memo::Text(text) => core::str::from_utf8(text).is_ok(),
			Memo::Hash(_) => true,
		}
	}
}

/// How a payment came about.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Cause {
	/// The payer called `pay`.
	Call,
	/// The payer accepted this request.
	Request(RequestId),
	/// The payee collected it under the payer's mandate.
	Mandate,
	/// A schedule of the payer made it.
	Schedule(ScheduleId),
}

/// How a request, a mandate, a schedule or an offer has ended.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Ending {
	/// All of it is paid or sold.
	Done,
	/// The payer refused the request.
	Refused,
	/// Its owner withdrew it.
	Withdrawn,
	/// Its time is over.
	Expired,
	/// Its last payment, or too many payments in a row, could not be made.
	Failed,
}

/// The record of a payment, which a refund needs.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Payment<AccountId, Asset> {
	pub payer: AccountId,
	pub payee: AccountId,
	pub asset: Asset,
	pub amount: Balance,
	/// The part of the amount that was refunded, in all refunds together.
	pub refunded: Balance,
	/// When it was paid.
	pub at: Moment,
	/// The payer's payment before this one, which the payer made or received. `None` if it is the first one since the
	/// account began. Its record may have been dropped.
	pub payer_before: Option<PaymentId>,
	/// The payee's payment before this one, in the same way.
	pub payee_before: Option<PaymentId>,
}

impl<AccountId: PartialEq, Asset> Payment<AccountId, Asset> {
	/// The payment before this one that `who` made or received. `None` also if this one is not theirs.
	pub fn before(&self, who: &AccountId) -> Option<PaymentId> {
		if *who == self.payer {
			self.payer_before
		} else if *who == self.payee {
			self.payee_before
		} else {
			None
		}
	}
}

/// A payee's demand to be paid.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Request<AccountId, Asset, Deposit> {
	pub payee: AccountId,
	pub payer: AccountId,
	pub asset: Asset,
	pub amount: Balance,
	pub memo: Memo,
	/// From this time on it cannot be accepted any more.
	pub expires_at: Moment,
	/// Paid by the payee.
	pub deposit: Deposit,
}

/// A payer's permission for a payee to collect: requests within the limit are paid at once.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Mandate<Deposit> {
	/// The most that can be collected in each period. The first period begins when the limit is set.
	pub limit: Limit,
	/// The amount that was collected in the latest period.
	pub used: Spent,
	/// From this time on nothing can be collected any more.
	pub expires_at: Moment,
	/// Paid by the payer.
	pub deposit: Deposit,
}

/// The times of scheduled payments.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Plan {
	/// When the first payment is due.
	pub first_at: Moment,
	/// The time from one payment to the next. It has no meaning if there is only one payment.
	pub every: Moment,
	/// The number of payments. `None` means without end.
	pub times: Option<u32>,
}

/// One payment or several that the chain makes later.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Schedule<AccountId, Asset, Deposit> {
	pub payer: AccountId,
	pub payee: AccountId,
	pub asset: Asset,
	/// The amount of each payment.
	pub amount: Balance,
	pub memo: Memo,
	/// When the next payment is made or tried.
	pub next_at: Moment,
	/// How much later `next_at` is than the due time. Payments are put off while the payer's account cannot pay.
	pub behind: Moment,
	/// The time from one payment to the next.
	pub every: Moment,
	/// The number of payments that are still to be made. `None` means without end.
	pub left: Option<u32>,
	/// How many of the latest payments failed in a row.
	pub failures: u32,
	/// Paid by the payer.
	pub deposit: Deposit,
}

impl<AccountId, Asset, Deposit> Schedule<AccountId, Asset, Deposit> {
	/// When the next payment is or was due. `None` if the record is broken.
	pub fn due_at(&self) -> Option<Moment> {
		self.next_at.checked_sub(self.behind)
	}

	/// Moves on to the next payment. It is made when it is due, or at least `grain` after this one if its time is past.
	/// Returns `None` if the time does not fit a `Moment`.
	pub(crate) fn advance(&mut self, grain: Moment) -> Option<()> {
		let due_at = self.due_at()?.checked_add(self.every)?;
		let next_at = self.next_at.checked_add(grain)?.max(due_at);
		self.behind = next_at.checked_sub(due_at)?;
		self.next_at = next_at;
		Some(())
	}
}

/// A rate of exchange: `sold` of one currency for `bought` of another.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Rate {
	/// Units of the currency that is sold, more than 0.
	pub sold: Balance,
	/// Units of the currency that is bought, more than 0.
	pub bought: Balance,
}

impl Rate {
	/// What a taker who gives at most `give` pays, and what they get. They get as many whole units as `give` buys,
	/// rounded down. They pay the lowest price for these units that is not below the rate, rounded up. So the poster
	/// never gets less than the rate, and the taker pays for nothing that they do not receive. Returns `None` if a
	/// result does not fit.
	pub fn fill(&self, give: Balance) -> Option<(Balance, Balance)> {
		let got = multiply_by_rational_with_rounding(give, self.sold, self.bought, Rounding::Down)?;
		let paid = multiply_by_rational_with_rounding(got, self.bought, self.sold, Rounding::Up)?;
		Some((paid, got))
	}
}

/// A promise to sell one currency for another at a fixed rate.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Offer<AccountId, Asset, Deposit> {
	pub poster: AccountId,
	pub sells: Asset,
	pub buys: Asset,
	pub rate: Rate,
	/// The most that is sold in a day, if there is a limit.
	pub limit: Option<Limit>,
	/// The amount that was sold in the latest day of the limit. Without a limit it is not counted.
	pub sold: Spent,
	/// The amount that is still for sale, if there is a limit.
	pub left: Option<Balance>,
	/// From this time on nothing is sold any more.
	pub expires_at: Moment,
	/// Paid by the poster.
	pub deposit: Deposit,
}

/// An entry of the agenda, which is done at its time.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub enum Task<AccountId, Asset> {
	/// The request expires.
	Request(RequestId),
	/// The mandate of this payer for this payee in this currency expires.
	Mandate(AccountId, AccountId, Asset),
	/// A payment of the schedule is due.
	Schedule(ScheduleId),
	/// The offer expires.
	Offer(OfferId),
}
