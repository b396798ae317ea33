//! Amounts as people write them.

use super::{mistake, start_of, Mistake};
use crate::{Amount, MAX_AMOUNT};

/// The most digits that an amount can have after its point.
const MAX_DECIMALS: usize = 12;

/// An amount as it is written.
#[derive(Clone, Copy)]
pub(super) struct Decimal<'a> {
	whole: &'a str,
	/// The separator between the whole and the part: `.` or `,`.
	separator: Option<char>,
	/// All digits after the separator.
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
					"`{}` is not an amount: write digits without separators of thousands, and at most {MAX_DECIMALS} after the point",
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

	/// Its separator, if it can be one of thousands or of decimals, as in `10,000`.
	fn doubtful(&self) -> Option<char> {
		let thousands =
			self.part.len() == 3 && (1..=3).contains(&self.whole.len()) && !self.whole.starts_with('0');
		self.separator.filter(|_| thousands)
	}

	/// The separators that are certainly decimal points, because an amount has them where they can be nothing else.
	pub fn points(amounts: &[Self]) -> Vec<char> {
		let certain = amounts.iter().filter(|amount| amount.doubtful().is_none());
		certain.filter_map(|amount| amount.separator).collect()
	}

	/// Refuses the amount if its separator could be one of thousands. `points` are the separators that are certainly
	/// decimal points, and are accepted.
	pub fn without_doubt(&self, points: &[char]) -> Result<(), Mistake> {
		let Self { whole, part, line, .. } = self;
		let Some(separator) = self.doubtful().filter(|separator| !points.contains(separator)) else {
			return Ok(());
		};
		mistake(
			*line,
			format!(
				"`{whole}{separator}{part}` can mean {whole}{part}, or {whole} and a fraction: write `{whole}{part}` without a \
				 separator, or `{whole}.{part}0` with another number of digits after the point"
			),
		)
	}

	/// The amount in smallest parts. One unit is 10 to the power of `decimals` of them.
	pub fn parts(&self, decimals: usize) -> Result<Amount, Mistake> {
		let digits = format!("{}{:0<decimals$}", self.whole, self.part.trim_end_matches('0'));
		match digits.parse::<Amount>() {
			Ok(amount) if amount <= MAX_AMOUNT => Ok(amount),
			_ => mistake(
				self.line,
				format!("{} is too large: the most is {MAX_AMOUNT} smallest parts", start_of(self.whole)),
			),
		}
	}
}
