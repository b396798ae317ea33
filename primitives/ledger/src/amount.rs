//! Amounts, balances and fractions of them.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

use crate::{Error, Origin, Share, WHOLE};

/// A whole number of the smallest parts of a currency. In books a debit is positive, and a credit is negative.
pub type Amount = i128;

/// The largest balance of an account, in either direction. The sum over a full chart fits into 128 bits.
pub const MOST: Amount = 1 << 112;

/// An amount of the chain as one of the books.
///
/// Errors: `BadAmount` if it is over [`MOST`].
pub fn to_amount(amount: u128) -> Result<Amount, Error> {
	Amount::try_from(amount).ok().filter(|amount| *amount <= MOST).ok_or(Error::BadAmount)
}

/// The balance of an account, apart by who says so.
#[derive(
	Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Balance {
	/// What pallets have posted.
	pub chain: Amount,
	/// What persons have stated.
	pub stated: Amount,
}

impl Balance {
	/// The balance with this amount in the column of its origin.
	pub fn of(origin: Origin, amount: Amount) -> Self {
		match origin {
			Origin::Chain => Self { chain: amount, stated: 0 },
			Origin::Stated => Self { chain: 0, stated: amount },
		}
	}

	/// Both columns together.
	pub fn total(&self) -> Amount {
		// The columns of a book are far from the ends of the range.
		self.chain.saturating_add(self.stated)
	}

	/// The sum, column by column.
	pub fn plus(&self, other: Self) -> Result<Self, Error> {
		let chain = self.chain.checked_add(other.chain).ok_or(Error::Overflow)?;
		let stated = self.stated.checked_add(other.stated).ok_or(Error::Overflow)?;
		Ok(Self { chain, stated })
	}

	/// The difference, column by column.
	pub fn less(&self, other: Self) -> Result<Self, Error> {
		self.plus(other.negated())
	}

	/// The balance with the other sign.
	pub fn negated(&self) -> Self {
		Self { chain: self.chain.saturating_neg(), stated: self.stated.saturating_neg() }
	}

	/// Whether both columns are zero.
	pub fn is_zero(&self) -> bool {
		self.chain == 0 && self.stated == 0
	}

	/// The sum of many.
	pub fn sum(all: impl IntoIterator<Item = Self>) -> Result<Self, Error> {
		all.into_iter().try_fold(Self::default(), |sum, each| sum.plus(each))
	}
}

/// `amount · part / whole`, rounded down, and the remainder as a numerator over `whole`. It is exact for all numbers:
/// the product, which can be longer than 128 bits, is never formed.
///
/// Errors: `BadAmount` if `amount` is negative, `whole` is 0 or over 2^126, or `part` is over `whole`.
pub fn portion(amount: Amount, part: u128, whole: u128) -> Result<(Amount, u128), Error> {
	let amount = u128::try_from(amount).map_err(|_| Error::BadAmount)?;
	if whole == 0 || part > whole || whole > 1 << 126 {
		return Err(Error::BadAmount);
	}
	let (mut quotient, mut remainder) = (0u128, 0u128);
	// Long multiplication and division at once, from the highest bit. The remainder stays below `whole`.
	for bit in (0..u128::BITS.saturating_sub(amount.leading_zeros())).rev() {
		let set = amount.checked_shr(bit).unwrap_or_default() & 1 == 1;
		quotient = quotient.checked_mul(2).ok_or(Error::Overflow)?;
		remainder = remainder.checked_mul(2).ok_or(Error::Overflow)?;
		for more in [0, if set { part } else { 0 }] {
			remainder = remainder.checked_add(more).ok_or(Error::Overflow)?;
			if remainder >= whole {
				remainder = remainder.checked_sub(whole).ok_or(Error::Overflow)?;
				quotient = quotient.checked_add(1).ok_or(Error::Overflow)?;
			}
		}
	}
	Ok((Amount::try_from(quotient).map_err(|_| Error::Overflow)?, remainder))
}

/// A share of an amount, rounded down.
pub fn floor(amount: Amount, share: Share) -> Result<Amount, Error> {
	Ok(portion(amount, share.into(), WHOLE.into())?.0)
}

/// A share of an amount, rounded up.
pub fn ceil(amount: Amount, share: Share) -> Result<Amount, Error> {
	let (whole, remainder) = portion(amount, share.into(), WHOLE.into())?;
	whole.checked_add(Amount::from(remainder > 0)).ok_or(Error::Overflow)
}

#[cfg(test)]
mod tests {
	use super::*;
	use proptest::prelude::*;

	#[test]
	fn portions_round_down_and_tell_the_remainder() {
		assert_eq!(portion(397_220, 800_000, 1_145_000), Ok((277_533, 715_000)));
		assert_eq!(portion(MOST, 1 << 126, 1 << 126), Ok((MOST, 0)));
		assert_eq!(portion(0, 1, 3), Ok((0, 0)));
		assert_eq!(floor(10, WHOLE / 3), Ok(3));
		assert_eq!(ceil(10, WHOLE / 3), Ok(4));
		assert_eq!(ceil(10, WHOLE), Ok(10));
		for bad in [portion(-1, 1, 2), portion(1, 3, 2), portion(1, 0, 0)] {
			assert_eq!(bad, Err(Error::BadAmount));
		}
	}

	proptest! {
		#[test]
		fn portions_equal_plain_arithmetic(amount in 0..1i128 << 60, part in 0..1u128 << 60, more in 0..1u128 << 60) {
			let whole = part + more + 1;
			let product = amount as u128 * part;
			prop_assert_eq!(portion(amount, part, whole), Ok(((product / whole) as i128, product % whole)));
		}
	}
}
