//! Amounts as people write them.

use super::{mistake, start_of, Mistake};
use crate::{Amount, MAX_AMOUNT};

/// The most digits that an amount can have after its point.
const MAX_DECIMALS: usize = 12;

/// An amount as it is written.
#[derive(Clone, Copy)]
pub(super) struct Decimal<'a> {
	whole: &'a str,
	/// What stands between the whole and the part: `.` or `,`.
	separator: Option<char>,
	/// All digits after it.
	part: &'a str,
	line: u64,
}

impl<'a> Decimal<'a> {
	pub fn read(text: &'a str, line: u64) -> Result<Self, Mistake> {
		let separator = text.chars().find(|letter| matches!(letter, '.' | ','));
		let (whole, part) = separator.and_then(|separator| text.split_once(separator)).unwrap_or((text, ""));
		let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
		let amount = Self { whole, separator, part, line };
		if whole.is_empty() || !digits(whole) || !digits(part) || amount.decimals() > MAX_DECIMALS {
			return mistake(
				line,
				format!(
					"`{}` is no amount: digits without separators of thousands, and at most {MAX_DECIMALS} after a point",
					start_of(text)
				),
			);
		}
		Ok(amount)
	}

	/// How many digits it has after the point, without the zeros at its end.
	pub fn decimals(&self) -> usize {
		self.part.trim_end_matches('0').len()
	}

	/// Its separator, if it separates thousands or decimals: `10,000`.
	fn doubtful(&self) -> Option<char> {
		let thousands =
			self.part.len() == 3 && (1..=3).contains(&self.whole.len()) && !self.whole.starts_with('0');
		self.separator.filter(|_| thousands)
	}

	/// The separators that are certainly decimal points, since they stand in an amount in which they can be nothing else.
	pub fn points(amounts: &[Self]) -> Vec<char> {
		let certain = amounts.iter().filter(|amount| amount.doubtful().is_none());
		certain.filter_map(|amount| amount.separator).collect()
	}

	/// Refuses it if nobody can say whether its separator is a decimal point: it is one of those in `points`, or may be one
	/// of thousands.
	pub fn without_doubt(&self, points: &[char]) -> Result<(), Mistake> {
		let Self { whole, part, line, .. } = self;
		let Some(separator) = self.doubtful().filter(|separator| !points.contains(separator)) else {
			return Ok(());
		};
		mistake(
			*line,
			format!(
				"`{whole}{separator}{part}` can be {whole}{part} or {whole} and a part: write `{whole}{part}` without a \
				 separator, or `{whole}.{part}0` with another number of digits after the point"
			),
		)
	}

	/// The amount in smallest parts, of which 10 to this power are one unit.
	pub fn parts(&self, decimals: usize) -> Result<Amount, Mistake> {
		let digits = format!("{}{:0<decimals$}", self.whole, self.part.trim_end_matches('0'));
		match digits.parse::<Amount>() {
			Ok(amount) if amount <= MAX_AMOUNT => Ok(amount),
			_ => mistake(
				self.line,
				format!("{} is too much: at most {MAX_AMOUNT} smallest parts", start_of(self.whole)),
			),
		}
	}
}
