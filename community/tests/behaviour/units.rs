//! Amounts, times and percents are exact, and are written in the form in which they are read.

use std::time::Duration;

use proptest::prelude::*;
use rochdale_community::{parse_public, units::*};

#[test]
fn amounts_are_read_to_the_last_decimal() {
	for (text, parts) in [
		("10", 10 * UNIT),
		("0.25", UNIT / 4),
		(" 1.000000001 ", UNIT + 1),
		("1.5000000000000", UNIT + UNIT / 2),
		("007", 7 * UNIT),
		("0", 0),
		("18446744073.709551615", u64::MAX),
	] {
		assert_eq!(parse_amount(text), Ok(parts), "{text}");
	}
}

#[test]
fn times_are_read_in_every_unit() {
	for (text, nanos) in [
		("7 ns", 7),
		("2 µs", 2_000),
		("2 μs", 2_000),
		("2us", 2_000),
		("600 ms", 600_000_000),
		("90 s", 90_000_000_000),
		("1 second", 1_000_000_000),
		("10 minutes", 600_000_000_000),
		("1 min", 60_000_000_000),
		("1.5 hours", 5_400_000_000_000),
		("3 days", 259_200_000_000_000),
		("1 week", 604_800_000_000_000),
		("2 years", 2 * 365 * 86_400 * 1_000_000_000),
	] {
		assert_eq!(parse_duration(text).map(|time| time.as_nanos()), Ok(nanos), "{text}");
	}
}

#[test]
fn percents_are_read_in_parts_per_billion() {
	for (text, parts) in
		[("0.2382304 %", 2_382_304), ("1%", 10_000_000), ("100 %", 1_000_000_000), ("0 %", 0)]
	{
		assert_eq!(parse_percent(text), Ok(parts), "{text}");
	}
}

#[test]
fn times_are_written_in_the_longest_unit_that_holds_them() {
	for (seconds, text) in [
		(0, "0 s"),
		(60, "1 minute"),
		(90, "90 s"),
		(86_400, "1 day"),
		(3 * 86_400, "3 days"),
		(365 * 86_400, "1 year"),
	] {
		assert_eq!(format_duration(Duration::from_secs(seconds)), text);
	}
}

proptest! {
	#[test]
	fn every_amount_is_read_back_as_it_was_written(parts in any::<u64>()) {
		prop_assert_eq!(parse_amount(&format_amount(parts)), Ok(parts));
	}

	#[test]
	fn every_time_is_read_back_as_it_was_written(
		count in 0u64..1_000_000_000,
		unit in prop::sample::select(vec![1u64, 1_000, 1_000_000, 1_000_000_000, 60_000_000_000]),
	) {
		let time = Duration::from_nanos(count.checked_mul(unit).unwrap_or(count));
		prop_assert_eq!(parse_duration(&format_duration(time)), Ok(time));
	}

	#[test]
	fn every_percent_is_read_back_as_it_was_written(parts in 0u32..=1_000_000_000) {
		prop_assert_eq!(parse_percent(&format_percent(parts)), Ok(parts));
	}

	#[test]
	fn no_text_makes_them_panic(text in "[-+.,_0-9a-zµ% ]{0,60}", any in "\\PC{0,80}") {
		for text in [text.as_str(), any.as_str()] {
			let _ = parse_amount(text);
			let _ = parse_duration(text);
			let _ = parse_percent(text);
			let _ = parse_public(text);
			let _ = parse_public(&format!("0x{text}"));
		}
	}
}
