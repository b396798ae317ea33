//! How money loses value in time: continuously, by a rate per year, in whole numbers only.
//!
//! After `t` milliseconds at the rate `r` (parts of 10^9 per year of 365 days), `e^(−r·t / (10^9 · year))` of a
//! balance is left. The exponent is a fraction of whole numbers, so it has no error however often it is asked for;
//! the power is computed with 128 binary digits and a bound on its error, [`ERROR`], and taken downwards for what
//! somebody has and upwards for what all have together. So rounding is never in favour of a holder, and what is
//! accounted for is never less than what there is.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::sp_runtime::traits::Zero;
use rochdale_primitives::Moment;
use scale_info::TypeInfo;

/// A year, as rates mean it: 365 days.
pub const YEAR: Moment = 365 * 24 * 60 * 60 * 1_000;

/// One, in parts of 10^9.
const BILLION: u128 = 1_000_000_000;

/// ln 2, in parts of 2^128, rounded down. (OEIS A002162.)
const LN_2: u128 = 0xb172_17f7_d1cf_79ab_c9e3_b398_03f2_f6af;

/// A bound on the error of a power before it is halved, in parts of 2^128. Each of up to 40 products is rounded
/// down by less than one part, which can take one part from each later sum; the exponent is rounded by one part,
/// and by one more for each of up to 128 times that ln 2 is taken from it.
const ERROR: u128 = 512;

/// An amount with 64 binary digits after the point, so that an account that is touched often loses no more than one
/// that is not.
#[derive(
	Clone,
	Copy,
	Debug,
	Default,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct Fine {
	/// Whole units, the smallest that can be paid.
	#[codec(compact)]
	pub whole: u128,
	/// Parts of 2^64 of a unit.
	pub fraction: u64,
}

impl Fine {
	/// Whole units.
	pub const fn whole(whole: u128) -> Self {
		Self { whole, fraction: 0 }
	}

	/// The sum; none if it is too large.
	pub fn checked_add(self, other: Self) -> Option<Self> {
		let (fraction, carry) = self.fraction.overflowing_add(other.fraction);
		let whole = self.whole.checked_add(other.whole)?.checked_add(carry.into())?;
		Some(Self { whole, fraction })
	}

	/// The difference; none if it is less than nothing.
	pub fn checked_sub(self, other: Self) -> Option<Self> {
		let (fraction, borrow) = self.fraction.overflowing_sub(other.fraction);
		let whole = self.whole.checked_sub(other.whole)?.checked_sub(borrow.into())?;
		Some(Self { whole, fraction })
	}

	/// The sum, or the greatest amount.
	pub fn saturating_add(self, other: Self) -> Self {
		self.checked_add(other).unwrap_or(Self { whole: u128::MAX, fraction: u64::MAX })
	}

	/// The difference, or nothing.
	pub fn saturating_sub(self, other: Self) -> Self {
		self.checked_sub(other).unwrap_or_default()
	}
}

impl Zero for Fine {
	fn zero() -> Self {
		Self::default()
	}

	fn is_zero(&self) -> bool {
		*self == Self::default()
	}
}

impl core::ops::Add for Fine {
	type Output = Self;

	fn add(self, other: Self) -> Self {
		self.saturating_add(other)
	}
}

/// What part is left after some time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Factor {
	/// All.
	Whole,
	/// Between these two parts of 2^128.
	Between {
		/// Not more than the true part.
		least: u128,
		/// Not less than it.
		most: u128,
	},
}

impl Factor {
	/// What is left after `time` at this rate per year, in parts of 10^9.
	pub fn after(rate: u32, time: Moment) -> Self {
		// Less than 2^32 · 2^64.
		let numerator = u128::from(rate).saturating_mul(time.into());
		let denominator = BILLION.saturating_mul(YEAR.into());
		if numerator == 0 {
			return Self::Whole;
		}
		let whole = numerator.checked_div(denominator).unwrap_or_default();
		let rest = numerator.checked_rem(denominator).unwrap_or_default();
		// After 89 times the time in which 1/e is left, less than 2^-128 is.
		if whole >= 89 {
			return Self::Between { least: 0, most: 1 };
		}
		let (halvings, exponent) = reduce(whole, fraction(rest, denominator));
		let power = exp_of_minus(exponent);
		let halved = |part: u128| part.checked_shr(halvings).unwrap_or_default();
		Self::Between {
			least: halved(power.saturating_sub(ERROR)),
			most: halved(power.saturating_add(ERROR)).saturating_add(1),
		}
	}

	/// What is left of an amount, and not more.
	pub fn down(self, of: Fine) -> Fine {
		match self {
			Self::Whole => of,
			Self::Between { least, .. } => part(of, least).0,
		}
	}

	/// What is left of an amount, and not less.
	pub fn up(self, of: Fine) -> Fine {
		match self {
			Self::Whole => of,
			Self::Between { most, .. } => {
				let (left, exact) = part(of, most);
				let ulp = Fine { whole: 0, fraction: u64::from(!exact) };
				left.saturating_add(ulp).min(of)
			}
		}
	}
}

/// The product of two numbers: what is above 2^128, and what is below.
fn product(a: u128, b: u128) -> (u128, u128) {
	const LOW: u128 = u64::MAX as u128;
	let (a1, a0, b1, b0) = (a >> 64, a & LOW, b >> 64, b & LOW);
	// Each factor is less than 2^64, so that no product and no sum here exceeds 2^128.
	let (low, middle) = (a0.wrapping_mul(b0), a1.wrapping_mul(b0));
	let middle = middle.wrapping_add(low >> 64);
	let other = a0.wrapping_mul(b1).wrapping_add(middle & LOW);
	let high = a1.wrapping_mul(b1).wrapping_add(middle >> 64).wrapping_add(other >> 64);
	(high, (other << 64) | (low & LOW))
}

/// An amount times a part of 2^128, rounded down; and whether that is exact.
fn part(of: Fine, factor: u128) -> (Fine, bool) {
	let (whole, below) = product(of.whole, factor);
	// The fraction's share: 64 and 128 digits after the point, of which the lowest 64 are dropped.
	let (high, low) = product(of.fraction.into(), factor);
	let (fraction, carry) = below.overflowing_add((high << 64) | (low >> 64));
	let whole = whole.saturating_add(carry.into());
	let exact = low & u128::from(u64::MAX) == 0 && fraction & u128::from(u64::MAX) == 0;
	(Fine { whole, fraction: (fraction >> 64) as u64 }, exact)
}

/// A fraction that is less than one, in parts of 2^128, rounded down.
fn fraction(mut numerator: u128, denominator: u128) -> u128 {
	// Long division, 32 digits at a time: the numerator stays below the denominator, which is below 2^65.
	let mut quotient = 0u128;
	for _ in 0..4 {
		let shifted = numerator << 32;
		let digits = shifted.checked_div(denominator).unwrap_or_default();
		numerator = shifted.checked_rem(denominator).unwrap_or_default();
		quotient = (quotient << 32) | digits;
	}
	quotient
}

/// Takes ln 2 away as often as it goes, which halves the power as often.
fn reduce(whole: u128, fraction: u128) -> (u32, u128) {
	let (mut halvings, mut whole, mut fraction) = (0u32, whole, fraction);
	while whole > 0 || fraction >= LN_2 {
		let (rest, borrow) = fraction.overflowing_sub(LN_2);
		whole = whole.saturating_sub(borrow.into());
		fraction = rest;
		halvings = halvings.saturating_add(1);
	}
	(halvings, fraction)
}

/// `e^-x` for `x` below ln 2, both in parts of 2^128: `1 − x + x²/2 − x³/6 …` The power of nothing, which would be
/// 2^128 itself, is one part less.
fn exp_of_minus(x: u128) -> u128 {
	let (mut sum, mut term) = (u128::MAX, x);
	let mut n = 1u128;
	while term > 0 {
		// The terms fall, so that the sum is neither less than nothing nor more than one.
		sum = if n & 1 == 1 { sum.saturating_sub(term) } else { sum.saturating_add(term) };
		n = n.saturating_add(1);
		term = product(term, x).0.checked_div(n).unwrap_or_default();
	}
	sum
}
