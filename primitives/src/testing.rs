//! What the mocks of several pallets share: a clock, and a roll of members that tests write by hand. Each thread has its
//! own.

mod people;

use std::{cell::Cell, time::Duration};

use frame_support::traits::UnixTime;

pub use people::*;

use crate::Moment;
pub use crate::{DAY, HOUR, YEAR};

/// When the clocks of most mocks start.
pub const START: Moment = 1_700_000_000_000;

thread_local! {
	static NOW: Cell<Moment> = const { Cell::new(0) };
}

/// A clock that stands still until a test sets it or lets time [`pass`].
pub struct Clock;

impl Clock {
	pub fn set(now: Moment) {
		NOW.set(now);
	}
}

/// What the [`Clock`] shows.
pub fn now() -> Moment {
	NOW.get()
}

/// Lets time pass without a block.
pub fn pass(time: Moment) {
	NOW.set(now().saturating_add(time));
}

impl UnixTime for Clock {
	fn now() -> Duration {
		Duration::from_millis(now())
	}
}

#[cfg(feature = "runtime-benchmarks")]
impl crate::BenchmarkClock for Clock {
	fn set(now: Moment) {
		NOW.set(now);
	}
}
