//! The machine that a community chooses as its reference, and how much a block may hold so that this machine imports it
//! in time.
//!
//! Weights are in the time of the server on which they were measured, on every chain: so the price of computing and the
//! free quota do not depend on the machine. Two things depend on it: how much fits in a slot, and what reading and
//! writing cost in relation to computing. On a Raspberry Pi a read weighs twice as much, and a write more than twice.

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

/// The slowest machine that the community wants to run a validator on.
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
	/// A Raspberry Pi 4 with an SSD. By published measurements of the same benchmarks it takes 8 times as long as a
	/// server to compute, 16 times to read and 19 times to write.
	#[default]
	#[serde(rename = "raspberry-pi-4")]
	RaspberryPi4,
	/// A server or a desktop computer of 2020 or later.
	Server,
}

impl Hardware {
	/// How many times as long it takes as the server.
	pub const fn slowdown(self) -> u64 {
		let [pi, server] = MACHINES;
		match self {
			Hardware::RaspberryPi4 => pi.1,
			Hardware::Server => server.1,
		}
	}

	/// The shortest slot that it can keep up with, in milliseconds.
	pub const fn shortest_slot(self) -> Moment {
		shortest_slot(self.slowdown())
	}

	/// What reading and writing cost, in the time of the server: [`Hardware::slowdown`] is applied to a whole block.
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

/// What all weights and limits of this chain follow from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
	/// The length of a slot, in milliseconds.
	pub slot: Moment,
	/// The reference machine.
	pub hardware: Hardware,
}

impl Pace {
	/// The pace of this block.
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

	/// Must be called when what is stored has changed. That happens at the start of a block and in genesis, so all
	/// transactions of a block see the same.
	pub fn changed() {
		kept::set(None);
	}
}

/// Each transaction asks for the pace dozens of times. The Wasm, whose memory begins anew with each call of the runtime,
/// reads it from storage once.
#[cfg(not(feature = "std"))]
mod kept {
	use super::{Hardware, Pace};
	use core::sync::atomic::{AtomicU64, Ordering::Relaxed};

	/// The slot, shifted by a byte; in that byte 0 for nothing, 1 for a Raspberry Pi, 2 for a server.
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

/// Natively, tests run many chains beside each other, and nothing is kept.
#[cfg(feature = "std")]
mod kept {
	use super::Pace;

	pub fn get() -> Option<Pace> {
		None
	}

	pub fn set(_: Option<Pace>) {}
}

/// The weight of storage on the reference machine.
pub struct StorageWeight;
impl Get<RuntimeDbWeight> for StorageWeight {
	fn get() -> RuntimeDbWeight {
		Pace::get().hardware.storage_weight()
	}
}

/// How much a block may hold: what the reference machine does in two thirds of a slot. The last third is for the block
/// to travel, and to be imported by the next author before its own slot begins.
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
