//! What is kept of payments, and of what people have agreed on.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	pallet_prelude::ConstU32,
	sp_runtime::{helpers_128bit::multiply_by_rational_with_rounding, Rounding},
	BoundedVec,
};
use rochdale_primitives::Moment;
use scale_info::TypeInfo;

/// An amount of any currency, in its smallest unit.
pub type Balance = u128;
/// The number of a payment.
pub type PaymentId = u64;
/// The number of a request.
pub type RequestId = u64;
/// The number of a schedule.
pub type ScheduleId = u64;
/// The number of an offer.
pub type OfferId = u64;

/// The longest text of a memo, in bytes of UTF-8.
pub type MaxMemo = ConstU32<140>;

/// What a payment is for.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum Memo {
	/// A text in UTF-8, which everybody can read; it can be empty.
	Text(BoundedVec<u8, MaxMemo>),
	/// The hash of a text or document that payer and payee know.
	Hash([u8; 32]),
}

impl Memo {
	/// Whether a text is UTF-8.
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
	/// The payer has paid.
	Call,
	/// The payer has accepted this request.
	Request(RequestId),
	/// The payee has requested it, within the mandate that the payer has given.
	Mandate,
	/// The payer has scheduled it.
	Schedule(ScheduleId),
}

/// How a request, a mandate, a schedule or an offer has ended.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Ending {
	/// All of it is paid, or sold.
	Done,
	/// Who was asked to pay does not want to.
	Refused,
	/// Who made it has taken it back.
	Withdrawn,
	/// Its time is over.
	Expired,
	/// Its last payment, or too many in a row, could not be made.
	Failed,
}

/// What is kept of a payment so that it can be refunded.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Payment<AccountId, Asset> {
	/// Who has paid.
	pub payer: AccountId,
	/// Who was paid.
	pub payee: AccountId,
	/// The currency.
	pub asset: Asset,
	/// How much.
	pub amount: Balance,
	/// How much of it was refunded.
	pub refunded: Balance,
	/// When it was paid.
	pub at: Moment,
}

/// Somebody asks to be paid.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Request<AccountId, Asset, Deposit> {
	/// Who asks.
	pub payee: AccountId,
	/// Who is asked.
	pub payer: AccountId,
	/// The currency.
	pub asset: Asset,
	/// How much.
	pub amount: Balance,
	/// What for.
	pub memo: Memo,
	/// From then on it cannot be accepted any more.
	pub expires_at: Moment,
	/// The payee's deposit.
	pub deposit: Deposit,
}

/// So much in each period, and no more. Periods follow each other from when it was set.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Limit {
	/// The most in a period.
	pub most: Balance,
	/// How long a period is; more than nothing.
	pub period: Moment,
	/// When the period began in which it was last used.
	pub since: Moment,
	/// How much of that period was used.
	pub used: Balance,
}

impl Limit {
	/// What was used of the period that is `now`. (A clock that went back would still be in the period.)
	pub fn used_at(&self, now: Moment) -> Balance {
		match now.checked_sub(self.since) {
			Some(time) if time >= self.period => 0,
			_ => self.used,
		}
	}

	/// What is left of the period that is `now`: nothing if the limit was lowered below what was used.
	pub fn left_at(&self, now: Moment) -> Balance {
		self.most.checked_sub(self.used_at(now)).unwrap_or_default()
	}

	/// Uses this amount, if there is so much left, and says whether there was.
	pub(crate) fn take(&mut self, now: Moment, amount: Balance) -> bool {
		let Some(used) = self.used_at(now).checked_add(amount).filter(|used| *used <= self.most) else {
			return false;
		};
		let begins =
			now.checked_sub(self.since).and_then(|time| now.checked_sub(time.checked_rem(self.period)?));
		// A clock that went back, or a period of nothing, would open no new one.
		let Some(since) = begins else { return false };
		(self.since, self.used) = (since, used);
		true
	}
}

/// A payer lets a payee collect payments: their requests are accepted at once, within the limit.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Mandate<Deposit> {
	/// How much can be collected.
	pub limit: Limit,
	/// From then on nothing can be collected any more.
	pub expires_at: Moment,
	/// The payer's deposit.
	pub deposit: Deposit,
}

/// When payments are to be made.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Plan {
	/// When the first is due.
	pub first_at: Moment,
	/// The time from one to the next; it means nothing if there is only one.
	pub every: Moment,
	/// How many; none for as many as can.
	pub times: Option<u32>,
}

/// One payment or several that are to be made in time.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Schedule<AccountId, Asset, Deposit> {
	/// Who pays.
	pub payer: AccountId,
	/// Who is paid.
	pub payee: AccountId,
	/// The currency.
	pub asset: Asset,
	/// How much each time.
	pub amount: Balance,
	/// What for.
	pub memo: Memo,
	/// When the next payment is made.
	pub next_at: Moment,
	/// How much later that is than when the payment was due: while nothing can be paid from the payer's account, payments
	/// are put off.
	pub behind: Moment,
	/// The time from one payment to the next.
	pub every: Moment,
	/// How many payments are still to be made; none for as many as can.
	pub left: Option<u32>,
	/// How many of the last ones in a row could not be made.
	pub failures: u32,
	/// The payer's deposit.
	pub deposit: Deposit,
}

impl<AccountId, Asset, Deposit> Schedule<AccountId, Asset, Deposit> {
	/// When the next payment is or was due; none if the record is broken.
	pub fn due_at(&self) -> Option<Moment> {
		self.next_at.checked_sub(self.behind)
	}

	/// Goes on to the next payment: when it is due, or at least a `grain` after this one if that is past. None if no
	/// clock goes so far.
	pub(crate) fn advance(&mut self, grain: Moment) -> Option<()> {
		let due_at = self.due_at()?.checked_add(self.every)?;
		let next_at = self.next_at.checked_add(grain)?.max(due_at);
		self.behind = next_at.checked_sub(due_at)?;
		self.next_at = next_at;
		Some(())
	}
}

/// A rate of exchange: so much of one currency for so much of another.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Rate {
	/// So much of what is sold; more than nothing.
	pub sold: Balance,
	/// For so much of what is bought; more than nothing.
	pub bought: Balance,
}

impl Rate {
	/// What somebody who wants to give at most `give` pays, and what they get for it: as many whole units as that
	/// buys, rounded down, at the least price of these, rounded up. So a poster never gets less than the rate, and
	/// a taker pays for nothing that is not received. None if it would not fit.
	pub fn fill(&self, give: Balance) -> Option<(Balance, Balance)> {
		let got = multiply_by_rational_with_rounding(give, self.sold, self.bought, Rounding::Down)?;
		let paid = multiply_by_rational_with_rounding(got, self.bought, self.sold, Rounding::Up)?;
		Some((paid, got))
	}
}

/// Somebody sells a currency for another at a fixed rate.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Offer<AccountId, Asset, Deposit> {
	/// Who sells.
	pub poster: AccountId,
	/// The currency that is sold.
	pub sells: Asset,
	/// The currency that is bought with it.
	pub buys: Asset,
	/// The rate.
	pub rate: Rate,
	/// How much is sold in a day, if there is a limit.
	pub limit: Option<Limit>,
	/// How much is still sold in all, if there is a limit.
	pub left: Option<Balance>,
	/// From then on nothing is sold any more.
	pub expires_at: Moment,
	/// The poster's deposit.
	pub deposit: Deposit,
}

/// Something that has its time, in the agenda.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub enum Task<AccountId, Asset> {
	/// A request ends.
	Request(RequestId),
	/// The mandate of a payer for a payee, in this currency, ends.
	Mandate(AccountId, AccountId, Asset),
	/// A payment of a schedule is due.
	Schedule(ScheduleId),
	/// An offer ends.
	Offer(OfferId),
}
