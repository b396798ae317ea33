//! The clock of decisions, and the scheduler's ticks.

use frame_support::{parameter_types, traits::OnTimestampSet};
use rochdale_primitives::Moment;
use sp_runtime::traits::BlockNumberProvider;

use crate::{standstill::Running, *};

/// The clock of decisions. It goes on in safe mode, because the members vote there too.
pub type DecisionClock = Running<Runtime>;

/// The length of a tick: ten seconds. The scheduler looks at each tick.
pub const TICK: Moment = 10 * policy::SECOND;

/// The clock of decisions in ticks since the Unix epoch, for the pallets of the SDK that count blocks: referenda and
/// scheduler. So their periods are times. A `when` of the scheduler is a number of ticks.
pub struct Ticks;

impl Ticks {
	/// This time in ticks, rounded up.
	pub fn of(time: Moment) -> BlockNumber {
		BlockNumber::try_from(time.div_ceil(TICK)).unwrap_or(BlockNumber::MAX)
	}
}

parameter_types! {
	pub const Tick: Moment = TICK;
}

impl BlockNumberProvider for Ticks {
	type BlockNumber = BlockNumber;

	fn current_block_number() -> BlockNumber {
		pallet_assembly::Ticks::<DecisionClock, Tick>::current_block_number()
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn set_block_number(ticks: BlockNumber) {
		use rochdale_primitives::BenchmarkClock;
		Standstill::set(Moment::from(ticks).saturating_mul(TICK));
	}
}

/// Begins the scheduler with the tick of the first block. Before that block the clock is 0. The scheduler would look at
/// all ticks since 1970, one by one. This must come before the clock is set.
pub struct BeginsTheScheduler;

impl OnTimestampSet<Moment> for BeginsTheScheduler {
	fn on_timestamp_set(_: Moment) {
		if !standstill::Now::<Runtime>::exists() {
			pallet_scheduler::IncompleteSince::<Runtime>::kill();
		}
	}
}
