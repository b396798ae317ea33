//! The machine that a community chooses as its reference. How much a block can hold follows from it
//! ([`limits`](crate::limits)).
//!
//! On every chain, weights are in the time of a server, the machine on which the SDK measures. So the price of computing
//! and the free quota do not depend on the reference machine. Two things depend on it: how much fits in a slot, and what
//! reading and writing cost in relation to computing. On a Raspberry Pi a read weighs twice as much, and a write more
//! than twice.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::weights::{constants::ParityDbWeight, RuntimeDbWeight};
use rochdale_primitives::{
	parameters::{shortest_slot, MACHINES},
	Moment,
};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

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
	/// A Raspberry Pi 4 with an SSD. There are published measurements of the same benchmarks. Compared with a server,
	/// it takes 8 times as long to compute, 16 times to read and 19 times to write.
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
