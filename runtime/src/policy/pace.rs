//! The length of a slot and the reference machine, which all weights need, read from storage once per call.

use frame_support::traits::Get;
use rochdale_primitives::Moment;

use super::{SlotDuration, StoredHardware};
use crate::{hardware::Hardware, Runtime};

/// The two values from which all weights and limits of this chain follow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
	/// The length of a slot, in milliseconds.
	pub slot: Moment,
	pub hardware: Hardware,
}

impl Pace {
	/// The values that hold in this block.
	pub fn get() -> Self {
		kept::get().unwrap_or_else(|| {
			let pace = Self { slot: SlotDuration::get(), hardware: StoredHardware::<Runtime>::get() };
			kept::set(Some(pace));
			pace
		})
	}

	/// Reads the values again from now on. Must be called when the stored ones have changed. They change only at the start
	/// of a block and in genesis, so all transactions of a block see the same values.
	pub fn forget_kept() {
		kept::set(None);
	}
}

/// Each transaction asks for the pace dozens of times. In Wasm, memory is new at each call of the runtime, so the pace
/// is read from storage once per call.
#[cfg(not(feature = "std"))]
mod kept {
	use super::{Hardware, Pace};
	use core::sync::atomic::{AtomicU64, Ordering::Relaxed};

	/// The slot, shifted by a byte. That byte is 0 for nothing, 1 for a Raspberry Pi and 2 for a server.
	static KEPT: AtomicU64 = AtomicU64::new(0);

	pub fn get() -> Option<Pace> {
		let kept = KEPT.load(Relaxed);
		let hardware = match kept & 0xff {
			1 => Hardware::RaspberryPi4,
			2 => Hardware::Server,
			_ => return None,
		};
		Some(Pace { slot: kept >> 8, hardware })
	}

	pub fn set(pace: Option<Pace>) {
		let kept = pace.map_or(0, |pace| {
			let hardware = match pace.hardware {
				Hardware::RaspberryPi4 => 1,
				Hardware::Server => 2,
			};
			pace.slot << 8 | hardware
		});
		KEPT.store(kept, Relaxed);
	}
}

/// Natively nothing is kept, because tests run many chains at the same time.
#[cfg(feature = "std")]
mod kept {
	use super::Pace;

	pub fn get() -> Option<Pace> {
		None
	}

	pub fn set(_: Option<Pace>) {}
}
