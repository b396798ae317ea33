//! The figures, and the points that are stored.

use codec::{Decode, Encode, MaxEncodedLen};
use rochdale_primitives::Moment;
use scale_info::TypeInfo;

/// The number of a day: whole days of UTC since the Unix epoch.
pub type Day = u32;

/// The number of a currency.
pub type CurrencyId = u32;

/// Tells the figures of the chain as they are now.
pub trait Source {
	fn figures() -> Figures;

	/// The figures of the currency with this number; `None` if there is none.
	fn currency(id: CurrencyId) -> Option<CurrencyFigures>;

	/// Opens currencies with all numbers below this one, for benchmarks.
	#[cfg(feature = "runtime-benchmarks")]
	fn open_currencies(_count: u32) {}
}

/// The figures of a community. Amounts are in smallest parts of the native unit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Figures {
	/// All native money that exists.
	pub issuance: u128,
	/// All that members were ever entitled to by the universal dividend, claimed or not.
	pub entitled: u128,
	/// The part of it that members have not claimed.
	pub unclaimed: u128,
	/// What the commons hold.
	pub commons: u128,
	/// The universal dividend of one member at the next period.
	pub dividend: u128,
	/// Persons who are invited and have not accepted.
	pub invited: u32,
	pub candidates: u32,
	/// Active members.
	pub active: u32,
	pub lapsed: u32,
	/// The validators of the session.
	pub validators: u32,
}

/// Payments since the chain began: those of `pallet-payments`, which carry a memo. Plain transfers are not counted, and
/// refunds are not subtracted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Turnover {
	/// How many there were.
	pub payments: u64,
	/// Their sum, in smallest parts of their money.
	pub sum: u128,
}

/// The figures of a community at one time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Point {
	/// When it was taken: the timestamp of the block.
	pub at: Moment,
	/// The height of that block.
	pub block: u32,
	pub figures: Figures,
	/// All payments in the native unit until then.
	pub turnover: Turnover,
}

/// The figures of a currency, in its smallest parts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct CurrencyFigures {
	/// All units that exist. In mutual credit it is the sum of all debts.
	pub issuance: u128,
	/// What the commons of the currency hold of them.
	pub commons: u128,
}

/// The figures of a currency on one day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct CurrencyPoint {
	pub currency: CurrencyId,
	pub figures: CurrencyFigures,
	/// All payments in it until then.
	pub turnover: Turnover,
}

/// What has a point.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Span {
	pub first_day: Day,
	pub last_day: Day,
	/// The last hour: whole hours of UTC since the Unix epoch.
	pub last_hour: u32,
}
