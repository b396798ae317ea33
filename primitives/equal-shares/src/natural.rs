//! Natural numbers without a bound, for exact prices.

// Numbers without a bound do not overflow. Subtraction returns none if the result would be negative.
#![allow(clippy::arithmetic_side_effects)]

use alloc::vec::Vec;
use codec::{Decode, Encode, Error, Input, Output};
use core::cmp::Ordering;
use num_bigint::BigUint;
use num_integer::Integer;

/// A natural number of any size.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Natural(BigUint);

impl Natural {
	/// The number 1.
	pub fn one() -> Self {
		Self::from(1u64)
	}

	/// The sum of both numbers.
	pub fn plus(&self, other: &Self) -> Self {
		Self(&self.0 + &other.0)
	}

	/// The difference, or none if it would be negative.
	pub fn minus(&self, other: &Self) -> Option<Self> {
		(self.0 >= other.0).then(|| Self(&self.0 - &other.0))
	}

	/// The product of both numbers.
	pub fn times(&self, other: &Self) -> Self {
		Self(&self.0 * &other.0)
	}

	/// The product with a small number.
	pub fn scaled(&self, by: u64) -> Self {
		Self(&self.0 * by)
	}

	/// The quotient, rounded down. Division by 0 gives 0.
	pub fn over(&self, other: &Self) -> Self {
		if other.0 == BigUint::ZERO {
			return Self::default();
		}
		Self(&self.0 / &other.0)
	}

	/// The quotient, rounded up.
	pub fn over_up(&self, other: &Self) -> Self {
		if other.0 == BigUint::ZERO {
			return Self::default();
		}
		Self(self.0.div_ceil(&other.0))
	}

	/// The greatest number that divides both this one and the small one.
	pub fn common_divisor(&self, other: u64) -> u64 {
		if other == 0 {
			return 0;
		}
		let rest = &self.0 % other;
		u64::try_from(&rest).unwrap_or_default().gcd(&other)
	}

	/// Its length, in digits of 32 bits.
	pub fn digits(&self) -> u64 {
		self.0.bits().div_ceil(32)
	}

	/// The number, or the greatest that fits.
	pub fn to_u64(&self) -> u64 {
		u64::try_from(&self.0).unwrap_or(u64::MAX)
	}

	/// The number, or the greatest that fits.
	pub fn to_u128(&self) -> u128 {
		u128::try_from(&self.0).unwrap_or(u128::MAX)
	}
}

impl From<u64> for Natural {
	fn from(number: u64) -> Self {
		Self(number.into())
	}
}

impl From<u128> for Natural {
	fn from(number: u128) -> Self {
		Self(number.into())
	}
}

/// Encodes its bytes, the lowest first.
impl Encode for Natural {
	fn encode_to<O: Output + ?Sized>(&self, to: &mut O) {
		self.0.to_bytes_le().encode_to(to);
	}
}

impl Decode for Natural {
	fn decode<I: Input>(from: &mut I) -> Result<Self, Error> {
		Ok(Self(BigUint::from_bytes_le(&Vec::<u8>::decode(from)?)))
	}
}

/// A fraction. Its denominator is not 0.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Fraction {
	pub numerator: Natural,
	pub denominator: Natural,
}

impl Fraction {
	/// Compares the two fractions, each divided by its divisor.
	pub fn compare_per(&self, divisor: u128, other: &Self, other_divisor: u128) -> Ordering {
		let ours = self.numerator.times(&other.denominator).times(&other_divisor.into());
		let theirs = other.numerator.times(&self.denominator).times(&divisor.into());
		ours.cmp(&theirs)
	}

	/// The work of [`Self::compare_per`], in lines of ballots.
	pub fn work_of_comparing(&self, other: &Self) -> u64 {
		let digits = |fraction: &Self| (fraction.numerator.digits(), fraction.denominator.digits());
		let ((a, b), (c, d)) = (digits(self), digits(other));
		// On each side: a product of two long numbers, and a product of that with the divisor.
		(a * d + b * c + 4 * (a + b + c + d)) / 16 + 8
	}
}
