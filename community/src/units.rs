//! Amounts, times and percents as people write them. All are exact: nothing is ever rounded, and a value that cannot be
//! stored exactly is refused.

use std::time::Duration;

/// Decimals of the native unit.
pub const DECIMALS: u32 = 9;

/// One native unit, in its smallest parts.
pub const UNIT: u64 = 1_000_000_000;

/// The longest time that a community file can name: 1,000 years of 365 days.
pub const LONGEST: Duration = Duration::from_secs(1_000 * 365 * 86_400);

const NANOS_PER_SECOND: u128 = 1_000_000_000;

/// A unit of time: its singular and plural, its other names, and its length in nanoseconds.
struct TimeUnit(&'static str, &'static str, &'static [&'static str], u128);

/// From the longest to the shortest, in the order in which [`format_duration`] tries them.
const TIME_UNITS: [TimeUnit; 9] = [
	TimeUnit("year", "years", &[], 365 * 86_400 * NANOS_PER_SECOND),
	TimeUnit("week", "weeks", &[], 7 * 86_400 * NANOS_PER_SECOND),
	TimeUnit("day", "days", &["d"], 86_400 * NANOS_PER_SECOND),
	TimeUnit("hour", "hours", &["h"], 3_600 * NANOS_PER_SECOND),
	TimeUnit("minute", "minutes", &["min"], 60 * NANOS_PER_SECOND),
	TimeUnit("s", "s", &["second", "seconds", "sec"], NANOS_PER_SECOND),
	TimeUnit("ms", "ms", &["millisecond", "milliseconds"], 1_000_000),
	// The micro sign and the Greek letter look alike, and keyboards produce either.
	TimeUnit("µs", "µs", &["μs", "us", "microsecond", "microseconds"], 1_000),
	TimeUnit("ns", "ns", &["nanosecond", "nanoseconds"], 1),
];

/// An amount of money, such as `10` or `0.25`, in smallest parts.
///
/// It refuses an amount with more than [`DECIMALS`] decimals, or one that does not fit in a `u64` of smallest parts.
/// The error says what to do.
pub fn parse_amount(text: &str) -> Result<u64, String> {
	let parts = parse_decimal(text, DECIMALS)?;
	u64::try_from(parts).map_err(|_| {
		format!("{text} is more than the chain can count: write at most {}", format_amount(u64::MAX))
	})
}

/// The amount in the form that [`parse_amount`] reads, without unnecessary zeros.
pub fn format_amount(parts: u64) -> String {
	format_decimal(parts.into(), DECIMALS)
}

/// A time, such as `3 days`, `90 s` or `1.5 hours`. A year has 365 days. Refused are months, which have no fixed
/// length, times longer than [`LONGEST`], and times that are not a whole number of nanoseconds.
pub fn parse_duration(text: &str) -> Result<Duration, String> {
	let trimmed = text.trim();
	let digits = trimmed.find(|c: char| !c.is_ascii_digit() && !".,+-_".contains(c)).unwrap_or(trimmed.len());
	let (number, unit) = trimmed.split_at(digits);
	let unit = unit.trim();
	if number.is_empty() || unit.is_empty() {
		return Err(format!(
			"`{text}` is not a time: write a number and a unit, such as \"3 days\" or \"90 s\""
		));
	}
	if ["month", "months", "mo"].contains(&unit) {
		return Err("a month has no fixed length: write days instead, such as \"30 days\"".into());
	}
	let Some(TimeUnit(.., nanos)) = TIME_UNITS
		.iter()
		.find(|TimeUnit(one, many, others, _)| unit == *one || unit == *many || others.contains(&unit))
	else {
		return Err(format!(
			"`{unit}` is not a unit of time: write ns, µs, ms, s, minutes, hours, days, weeks or years"
		));
	};
	let too_long = || format!("{text} is too long: write at most 1000 years");
	let scaled = parse_decimal(number, DECIMALS)?.checked_mul(*nanos).ok_or_else(too_long)?;
	let unit_scale = 10u128.pow(DECIMALS);
	if scaled % unit_scale != 0 {
		return Err(format!("{text} is no whole number of nanoseconds: write fewer decimals"));
	}
	let nanos = scaled / unit_scale;
	if nanos > LONGEST.as_nanos() {
		return Err(too_long());
	}
	let seconds = u64::try_from(nanos / NANOS_PER_SECOND).map_err(|_| too_long())?;
	let rest = u32::try_from(nanos % NANOS_PER_SECOND).map_err(|_| too_long())?;
	Ok(Duration::new(seconds, rest))
}

/// The time in the form that [`parse_duration`] reads, in the longest unit of which it is a whole number.
pub fn format_duration(duration: Duration) -> String {
	let nanos = duration.as_nanos();
	let whole = TIME_UNITS.iter().find(|TimeUnit(.., length)| nanos > 0 && nanos.is_multiple_of(*length));
	match whole {
		Some(TimeUnit(one, _, _, length)) if nanos == *length => format!("1 {one}"),
		Some(TimeUnit(_, many, _, length)) => format!("{} {many}", nanos / length),
		None => "0 s".into(),
	}
}

/// A share such as `0.2382304 %`, in billionths.
pub fn parse_percent(text: &str) -> Result<u32, String> {
	let Some(number) = text.trim().strip_suffix('%') else {
		return Err(format!("`{text}` is not a percentage: write a number and %, such as \"0.24 %\""));
	};
	// One percent is 10^7 billionths.
	let parts = parse_decimal(number, 7)?;
	u32::try_from(parts)
		.ok()
		.filter(|parts| *parts <= 1_000_000_000)
		.ok_or_else(|| format!("{text} is more than the whole: write at most 100 %"))
}

/// The share in the form that [`parse_percent`] reads.
pub fn format_percent(parts_per_billion: u32) -> String {
	format!("{} %", format_decimal(parts_per_billion.into(), 7))
}

/// A decimal number that is not negative, multiplied by `10^decimals`.
fn parse_decimal(text: &str, decimals: u32) -> Result<u128, String> {
	let number = text.trim();
	if number.contains(',') {
		return Err(format!(
			"`{number}` has a comma: write a point before the decimals, and nothing between thousands"
		));
	}
	if number.starts_with('-') {
		return Err(format!("{number} is negative: write a number from 0 on"));
	}
	let (whole, fraction) = match number.split_once('.') {
		Some((whole, fraction)) => (whole, fraction),
		None => (number, "0"),
	};
	let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
	if !is_digits(whole) || !is_digits(fraction) {
		return Err(format!("`{number}` is not a number: write digits, such as 10 or 0.25"));
	}
	let fraction = fraction.trim_end_matches('0');
	let places = u32::try_from(fraction.len()).unwrap_or(u32::MAX);
	let Some(missing) = decimals.checked_sub(places) else {
		return Err(format!("{number} has too many decimals: write at most {decimals}"));
	};
	let digits = format!("{whole}{fraction}");
	digits
		.parse::<u128>()
		.ok()
		.and_then(|value| value.checked_mul(10u128.checked_pow(missing)?))
		.ok_or_else(|| format!("{number} is too large"))
}

fn format_decimal(value: u128, decimals: u32) -> String {
	let scale = 10u128.pow(decimals);
	let (whole, fraction) = (value / scale, value % scale);
	if fraction == 0 {
		return whole.to_string();
	}
	let fraction = format!("{fraction:0width$}", width = decimals as usize);
	format!("{whole}.{}", fraction.trim_end_matches('0'))
}
