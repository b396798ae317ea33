//! The time of consensus: the length of a slot and of a session, and times as numbers of slots.

use frame_support::traits::Get;
use rochdale_primitives::Moment;

use super::{StoredSessionLength, StoredSlotDuration};
use crate::Runtime;

/// The length of a slot, in milliseconds: 3 s unless the chain began with another.
pub struct SlotDuration;
impl Get<Moment> for SlotDuration {
	fn get() -> Moment {
		StoredSlotDuration::<Runtime>::get()
	}
}

/// Half a slot: the least time between two blocks that the timestamp allows.
pub struct HalfSlot;
impl Get<Moment> for HalfSlot {
	fn get() -> Moment {
		SlotDuration::get() / 2
	}
}

pub struct SessionLength;
impl Get<u64> for SessionLength {
	fn get() -> u64 {
		StoredSessionLength::<Runtime>::get().into()
	}
}

/// How long a session lasts, in milliseconds.
pub fn session() -> Moment {
	SlotDuration::get().saturating_mul(<SessionLength as Get<u64>>::get())
}

/// A time as a number of slots of this chain, rounded up, and one at least. Pallets of the SDK that count blocks use
/// it. There are never more blocks than slots, so the time is never shorter than it says.
pub struct Slots<const TIME: Moment>;
impl<const TIME: Moment, N: From<u32>> Get<N> for Slots<TIME> {
	fn get() -> N {
		let slots = TIME.div_ceil(SlotDuration::get().max(1)).max(1);
		u32::try_from(slots).unwrap_or(u32::MAX).into()
	}
}
