//! The length of a slot and the reference machine, which all weights need, read from storage once per call.

use frame_support::traits::Get;
use rochdale_primitives::Moment;

use super::{kept::Kept, SlotDuration, StoredHardware};
use crate::{hardware::Hardware, Runtime};

/// The two values from which all weights and limits of this chain follow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
	/// The length of a slot, in milliseconds.
	pub slot: Moment,
	pub hardware: Hardware,
}

/// Each transaction asks for the pace dozens of times.
static KEPT: Kept = Kept::nothing();

impl Pace {
	/// The values that hold in this block.
	pub fn get() -> Self {
		Self::unpacked(KEPT.or_read(|| {
			Self { slot: SlotDuration::get(), hardware: StoredHardware::<Runtime>::get() }.packed()
		}))
	}

	/// Reads the values again from now on. Must be called when the stored ones have changed. They change only at the start
	/// of a block and in genesis, so all transactions of a block see the same values.
	pub fn forget_kept() {
		KEPT.forget();
	}

	/// Both values as a positive number: the slot, shifted by a byte. That byte is 1 for a Raspberry Pi and 2 for a
	/// server.
	const fn packed(self) -> u64 {
		let hardware = match self.hardware {
			Hardware::RaspberryPi4 => 1,
			Hardware::Server => 2,
		};
		self.slot.wrapping_shl(8) | hardware
	}

	const fn unpacked(number: u64) -> Self {
		let hardware = match number & 0xff {
			2 => Hardware::Server,
			_ => Hardware::RaspberryPi4,
		};
		Self { slot: number.wrapping_shr(8), hardware }
	}
}
