//! What the mocks of several pallets share: a clock, a roll of members that tests write by hand, and the base chain. Each
//! thread has a clock and a roll of its own.

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

/// The system and the native money of a mock, whose runtime is `Test` with `System` and `Balances`, and whose accounts
/// are `AccountId`. The first argument is the minimum balance, a number or the name of a constant. What differs from
/// other mocks comes after it.
///
/// ```ignore
/// rochdale_primitives::base_chain!(MINIMUM);
/// rochdale_primitives::base_chain!(10, system: { type OnKilledAccount = Till; }, balances: { type MaxFreezes = Few; });
/// ```
#[macro_export]
macro_rules! base_chain {
	($minimum:tt $(, system: { $($system:tt)* })? $(, balances: { $($balances:tt)* })?) => {
		#[frame_support::derive_impl(frame_system::config_preludes::TestDefaultConfig)]
		impl frame_system::Config for Test {
			type Block = frame_system::mocking::MockBlock<Test>;
			type AccountId = AccountId;
			type Lookup = frame_support::sp_runtime::traits::IdentityLookup<AccountId>;
			type AccountData = pallet_balances::AccountData<u128>;
			$($($system)*)?
		}

		#[frame_support::derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
		impl pallet_balances::Config for Test {
			type Balance = u128;
			type ExistentialDeposit = frame_support::traits::ConstU128<$minimum>;
			type AccountStore = System;
			$($($balances)*)?
		}
	};
}
