//! The parts that mocks of several pallets share.

use std::{cell::Cell, time::Duration};

use frame_support::traits::UnixTime;

use crate::Moment;

thread_local! {
	static NOW: Cell<Moment> = const { Cell::new(0) };
}

/// A clock that stands still until a test sets it. Each thread has its own.
pub struct Clock;

impl Clock {
	pub fn get() -> Moment {
		NOW.get()
	}

	pub fn set(now: Moment) {
		NOW.set(now);
	}

	/// Lets this much time pass.
	pub fn pass(time: Moment) {
		NOW.set(NOW.get().saturating_add(time));
	}
}

impl UnixTime for Clock {
	fn now() -> Duration {
		Duration::from_millis(Self::get())
	}
}

#[cfg(feature = "runtime-benchmarks")]
impl crate::BenchmarkClock for Clock {
	fn set(now: Moment) {
		NOW.set(now);
	}
}
