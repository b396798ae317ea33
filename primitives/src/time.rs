//! Points in time and spans of time.

use frame_support::{sp_runtime::traits::SaturatedConversion, traits::UnixTime};

/// A point in the chain's time, or a span of it, in milliseconds. A point counts from the Unix epoch.
///
/// Policy is written in time and never in blocks, so that another block time changes no policy.
pub type Moment = u64;

/// A second, in milliseconds.
pub const SECOND: Moment = 1_000;
/// A minute, in milliseconds.
pub const MINUTE: Moment = 60 * SECOND;
/// An hour, in milliseconds.
pub const HOUR: Moment = 60 * MINUTE;
/// A day, in milliseconds.
pub const DAY: Moment = 24 * HOUR;
/// A year of 365 days, in milliseconds.
pub const YEAR: Moment = 365 * DAY;

/// A stored time before this moment (in 2001) is a span, and not a point in time. Genesis writes spans, because its
/// clock is 0. They become points in time once the clock has started.
pub const FIRST_MOMENT: Moment = 1_000_000_000_000;

/// The time of this clock.
pub fn now<Clock: UnixTime>() -> Moment {
	Clock::now().as_millis().saturated_into()
}

/// The point in time that lies this span after `now`. At genesis, when the clock is 0, it is the span itself.
pub fn after(now: Moment, span: Moment) -> Moment {
	match now {
		0 => span.min(FIRST_MOMENT.saturating_sub(1)),
		now => now.saturating_add(span),
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use core::time::Duration;

	struct Broken;

	impl UnixTime for Broken {
		fn now() -> Duration {
			Duration::MAX
		}
	}

	#[test]
	fn a_clock_beyond_all_moments_shows_the_last_one() {
		assert_eq!(now::<Broken>(), Moment::MAX);
	}

	#[test]
	fn a_time_after_a_running_clock_is_a_point() {
		assert_eq!(after(FIRST_MOMENT, DAY), FIRST_MOMENT + DAY);
		assert_eq!(after(FIRST_MOMENT, Moment::MAX), Moment::MAX);
	}

	#[test]
	fn a_time_of_genesis_is_a_span() {
		assert_eq!(after(0, DAY), DAY);
		assert_eq!(after(0, Moment::MAX), FIRST_MOMENT - 1);
	}
}
