//! How much a block can hold so that the reference machine imports it in time, and what reads and writes weigh there.

use frame_support::{
	traits::Get,
	weights::{constants::WEIGHT_REF_TIME_PER_MILLIS, RuntimeDbWeight, Weight},
};
use sp_runtime::Perbill;

use crate::policy::Pace;

/// The weight of reads and writes on the reference machine.
pub struct StorageWeight;
impl Get<RuntimeDbWeight> for StorageWeight {
	fn get() -> RuntimeDbWeight {
		Pace::get().hardware.storage_weight()
	}
}

/// How much a block can hold: the work that the reference machine does in two thirds of a slot. In the last third the
/// block travels, and the next author imports it before its own slot begins.
pub fn block_weight() -> Weight {
	let Pace { slot, hardware } = Pace::get();
	let twice = slot.saturating_mul(WEIGHT_REF_TIME_PER_MILLIS).saturating_mul(2);
	let compute = twice.checked_div(hardware.slowdown().saturating_mul(3)).unwrap_or_default();
	Weight::from_parts(compute, u64::MAX)
}

/// A part of a block, rounded to the nearest picosecond.
pub fn part_of_a_block(part: Perbill) -> Weight {
	share(part, block_weight())
}

/// A part of this weight. It cannot overflow: it is not more than the whole.
#[allow(clippy::arithmetic_side_effects)]
pub fn share(part: Perbill, whole: Weight) -> Weight {
	part * whole
}
