//! The machine that a community chooses as its reference, and how much a block can hold so that this machine imports it
//! in time.
//!
//! On every chain, weights are in the time of the server on which they were measured. So the price of computing and the
//! free quota do not depend on the reference machine. Two things depend on it: how much fits in a slot, and what
//! reading and writing cost in relation to computing. On a Raspberry Pi a read weighs twice as much, and a write more
//! than twice.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	traits::Get,
	weights::{
		constants::{ParityDbWeight, WEIGHT_REF_TIME_PER_MILLIS},
		RuntimeDbWeight, Weight,
	},
};
use rochdale_primitives::{
	parameters::{shortest_slot, MACHINES},
	Moment,
};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_runtime::Perbill;

use crate::{policy, Runtime};

/// The slowest machine on which the community wants validators to run.
#[derive(
	Clone,
	Copy,
	Debug,
	Default,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Serialize,
	Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum Hardware {
	/// A Raspberry Pi 4 with an SSD. By published measurements of the same benchmarks, it takes 8 times as long as a
	/// server to compute, 16 times as long to read and 19 times as long to write.
	#[default]
	#[serde(rename = "raspberry-pi-4")]
	RaspberryPi4,
	/// A server or a desktop computer of 2020 or later.
	Server,
}

impl Hardware {
	/// The factor by which this machine computes more slowly than the server.
	pub const fn slowdown(self) -> u64 {
		let [pi, server] = MACHINES;
		match self {
			Hardware::RaspberryPi4 => pi.1,
			Hardware::Server => server.1,
		}
	}

	/// The shortest slot for which this machine is fast enough, in milliseconds.
	pub const fn shortest_slot(self) -> Moment {
		shortest_slot(self.slowdown())
	}

	/// The weight of a read and of a write, in the time of the server. ([`Hardware::slowdown`] applies to a whole
	/// block.)
	pub fn storage_weight(self) -> RuntimeDbWeight {
		let server = ParityDbWeight::get();
		match self {
			Hardware::RaspberryPi4 => RuntimeDbWeight {
				read: server.read.saturating_mul(16).div_ceil(8),
				write: server.write.saturating_mul(19).div_ceil(8),
			},
			Hardware::Server => server,
		}
	}
}

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
			let pace = Self {
				slot: policy::SlotDuration::get(),
				hardware: policy::StoredHardware::<Runtime>::get(),
			};
			kept::set(Some(pace));
			pace
		})
	}

	/// Must be called when the stored values have changed. They change only at the start of a block and in genesis, so
	/// all transactions of a block see the same values.
	pub fn changed() {
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
