//! How money loses value in time: continuously, by a rate per year, in whole numbers only.
//!
//! After `t` milliseconds at the rate `r` (parts of 10^9 per year of 365 days), `e^(−r·t / (10^9 · year))` of a balance
//! is left. The exponent is a fraction of whole numbers, so it has no error, however often it is computed. The power is
//! computed with 128 binary digits and a bound on its error, [`ERROR`]. It is rounded down for one holder's balance and
//! up for the total of all holders. So rounding is never in favour of a holder, and the books never show less than
//! there is.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::sp_runtime::traits::Zero;
use rochdale_primitives::Moment;
use scale_info::TypeInfo;

/// The year on which rates are based.
pub use rochdale_primitives::YEAR;

const BILLION: u128 = 1_000_000_000;

/// ln 2, in parts of 2^128, rounded down. (OEIS A002162.)
const LN_2: u128 = 0xb172_17f7_d1cf_79ab_c9e3_b398_03f2_f6af;

/// A bound on the error of a power before it is halved, in parts of 2^128. Each of up to 40 products is rounded down by
/// less than one part, which can take one part from each later sum. The exponent is rounded by one part. It loses one
/// more part each time ln 2 is taken from it, which is up to 128 times.
const ERROR: u128 = 512;

/// An amount with 64 binary digits after the point. So an account that is touched often loses no more than one that is
/// not.
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
pub struct FixedAmount {
	/// Whole units, the smallest amount that can be paid.
	#[codec(compact)]
	pub whole: u128,
	/// Parts of 2^64 of a unit.
	pub fraction: u64,
}

impl FixedAmount {
	/// An amount without a fraction.
	pub const fn whole(whole: u128) -> Self {
		Self { whole, fraction: 0 }
	}

	/// The sum, or none if it is too large.
	pub fn checked_add(self, other: Self) -> Option<Self> {
		let (fraction, carry) = self.fraction.overflowing_add(other.fraction);
		let whole = self.whole.checked_add(other.whole)?.checked_add(carry.into())?;
		Some(Self { whole, fraction })
	}

	/// The difference, or none if it would be negative.
	pub fn checked_sub(self, other: Self) -> Option<Self> {
		let (fraction, borrow) = self.fraction.overflowing_sub(other.fraction);
		let whole = self.whole.checked_sub(other.whole)?.checked_sub(borrow.into())?;
		Some(Self { whole, fraction })
	}

	/// The sum, or the greatest amount if it is too large.
	pub fn saturating_add(self, other: Self) -> Self {
		self.checked_add(other).unwrap_or(Self { whole: u128::MAX, fraction: u64::MAX })
	}

	/// The difference, or nothing if it would be negative.
	pub fn saturating_sub(self, other: Self) -> Self {
		self.checked_sub(other).unwrap_or_default()
	}
}

impl Zero for FixedAmount {
	fn zero() -> Self {
		Self::default()
	}

	fn is_zero(&self) -> bool {
		*self == Self::default()
	}
}

impl core::ops::Add for FixedAmount {
	type Output = Self;

	fn add(self, other: Self) -> Self {
		self.saturating_add(other)
	}
}

/// The part that is left after some time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Factor {
	/// Nothing has decayed.
	Whole,
	/// The part is between these two bounds, in parts of 2^128.
	Between { least: u128, most: u128 },
}

impl Factor {
	/// The part that is left after `time` at this rate per year, in parts of 10^9.
	pub fn after(rate: u32, time: Moment) -> Self {
		// Less than 2^32 · 2^64.
		let numerator = u128::from(rate).saturating_mul(time.into());
		let denominator = BILLION.saturating_mul(YEAR.into());
		if numerator == 0 {
			return Self::Whole;
		}
		let whole = numerator.checked_div(denominator).unwrap_or_default();
		let rest = numerator.checked_rem(denominator).unwrap_or_default();
		// After 89 times the time in which 1/e is left, less than 2^-128 is left.
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

	/// What is left of an amount, rounded down.
	pub fn round_down(self, of: FixedAmount) -> FixedAmount {
		match self {
			Self::Whole => of,
			Self::Between { least, .. } => part(of, least).0,
		}
	}

	/// What is left of an amount, rounded up.
	pub fn round_up(self, of: FixedAmount) -> FixedAmount {
		match self {
			Self::Whole => of,
			Self::Between { most, .. } => {
				let (left, exact) = part(of, most);
				let ulp = FixedAmount { whole: 0, fraction: u64::from(!exact) };
				left.saturating_add(ulp).min(of)
			}
		}
	}
}

/// The product of two numbers, as a high part (in units of 2^128) and a low part.
fn product(a: u128, b: u128) -> (u128, u128) {
	const LOW: u128 = u64::MAX as u128;
	let (a1, a0, b1, b0) = (a >> 64, a & LOW, b >> 64, b & LOW);
	// Each factor is less than 2^64, so no product and no sum here exceeds 2^128.
	let (low, middle) = (a0.wrapping_mul(b0), a1.wrapping_mul(b0));
	let middle = middle.wrapping_add(low >> 64);
	let other = a0.wrapping_mul(b1).wrapping_add(middle & LOW);
	let high = a1.wrapping_mul(b1).wrapping_add(middle >> 64).wrapping_add(other >> 64);
	(high, (other << 64) | (low & LOW))
}

/// An amount times a part of 2^128, rounded down, and whether the result is exact.
fn part(of: FixedAmount, factor: u128) -> (FixedAmount, bool) {
	let (whole, below) = product(of.whole, factor);
	// The share of the fraction has 64 and 128 digits after the point. The lowest 64 are dropped.
	let (high, low) = product(of.fraction.into(), factor);
	let (fraction, carry) = below.overflowing_add((high << 64) | (low >> 64));
	let whole = whole.saturating_add(carry.into());
	let exact = low & u128::from(u64::MAX) == 0 && fraction & u128::from(u64::MAX) == 0;
	(FixedAmount { whole, fraction: (fraction >> 64) as u64 }, exact)
}

/// A fraction that is less than one, in parts of 2^128, rounded down.
fn fraction(mut numerator: u128, denominator: u128) -> u128 {
	// Long division, 32 digits at a time. The numerator stays below the denominator, which is below 2^65.
	let mut quotient = 0u128;
	for _ in 0..4 {
		let shifted = numerator << 32;
		let digits = shifted.checked_div(denominator).unwrap_or_default();
		numerator = shifted.checked_rem(denominator).unwrap_or_default();
		quotient = (quotient << 32) | digits;
	}
	quotient
}

/// Subtracts ln 2 as often as possible. Each time halves the power. Returns how often, and what remains.
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

/// `e^-x` for `x` below ln 2, both in parts of 2^128: `1 − x + x²/2 − x³/6 …` The power of 0 would be 2^128 itself, so
/// it is one part less.
fn exp_of_minus(x: u128) -> u128 {
	let (mut sum, mut term) = (u128::MAX, x);
	let mut n = 1u128;
	while term > 0 {
		// The terms fall, so the sum is neither negative nor more than one.
		sum = if n & 1 == 1 { sum.saturating_sub(term) } else { sum.saturating_add(term) };
		n = n.saturating_add(1);
		term = product(term, x).0.checked_div(n).unwrap_or_default();
	}
	sum
}
