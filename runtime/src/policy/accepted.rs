//! The currencies in which fees can be paid.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use pallet_currencies::CurrencyId;
use scale_info::TypeInfo;
use sp_runtime::{helpers_128bit::multiply_by_rational_with_rounding, Rounding};

use crate::Balance;

/// A currency in which fees can be paid.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Accepted {
	pub currency: CurrencyId,
	/// This many units of the currency
	pub units: Balance,
	/// pay a fee of this much native money. A price is rounded up.
	pub native: Balance,
}

impl Accepted {
	/// The price of this fee in units of the currency.
	pub fn price(&self, fee: Balance) -> Option<Balance> {
		multiply_by_rational_with_rounding(fee, self.units, self.native, Rounding::Up)
	}
}

/// The most currencies in which fees can be paid. For a payer with too little native money, each of them is looked at.
pub const MOST_ACCEPTED: u32 = 4;

/// The currencies that a community accepts, in the order in which they are tried.
pub type AcceptedCurrencies = BoundedVec<Accepted, ConstU32<MOST_ACCEPTED>>;
