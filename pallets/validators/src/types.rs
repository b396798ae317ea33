//! How a validator stands.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_staking::SessionIndex;

/// Whether a validator takes part.
#[derive(
	Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Standing {
	/// It takes part.
	#[default]
	Active,
	/// It has stepped back for a while, as it wished.
	Paused,
	/// It authored nothing for too long.
	Suspended {
		/// The session at whose end it was suspended.
		at: SessionIndex,
	},
}

/// A validator.
#[derive(
	Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Validator {
	/// Whether it takes part.
	pub standing: Standing,
	/// The sessions in a row in which it authored nothing.
	pub missed: u32,
}
