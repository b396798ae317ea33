//! What is kept about a validator, and how it is shown.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_staking::SessionIndex;

/// Where a validator stands.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Status {
	/// Takes part in every session that is planned.
	Active,
	/// Sits out until it calls `resume`.
	Suspended {
		/// The session in which it was suspended, or paused. What was planned by then stands: it still
		/// belongs to this session and the next.
		since: SessionIndex,
	},
	/// Has equivocated. It makes no more blocks, and goes as soon as the sessions that were planned with
	/// it are over, unless the set would fall below its minimum without it.
	Expelled,
}

/// A search for validators that are lost: those without a block in all the sessions that it watches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Search {
	/// The first session that it watches.
	pub from: SessionIndex,
	/// How many whole sessions it has watched.
	pub sessions: u32,
	/// How many blocks there were in them.
	pub blocks: u32,
}

/// Why a validator was suspended.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Cause {
	/// It asked for it.
	Pause,
	/// It authored no block in so many sessions in a row, in which the chain had so many blocks.
	Silence {
		/// How many whole sessions.
		sessions: u32,
		/// How many blocks the others made in them.
		blocks: u32,
	},
	/// It purged its session keys.
	NoKeys,
}

/// What is kept about a validator.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Validator {
	/// Where it stands.
	pub status: Status,
	/// The first session for which it answers: an offence from before was committed (and judged) before
	/// it was added.
	pub from: SessionIndex,
	/// Whole sessions in a row in which it belonged to the set and authored nothing.
	pub missed: u32,
	/// Blocks that the others made in these sessions, since it was added or resumed.
	pub blocks: u32,
}

impl Validator {
	/// A validator who answers from this session on.
	pub fn new(from: SessionIndex) -> Self {
		Self { status: Status::Active, from, missed: 0, blocks: 0 }
	}

	/// Whether it takes part in what is planned.
	pub fn is_active(&self) -> bool {
		self.status == Status::Active
	}
}

/// A validator as apps show it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct ValidatorInfo<AccountId> {
	/// Who.
	pub account: AccountId,
	/// Where it stands.
	pub status: Status,
	/// Whether it belongs to the set of the present session.
	pub in_session: bool,
	/// The first session for which it answers.
	pub from: SessionIndex,
	/// Whole sessions in a row in which it authored nothing.
	pub missed: u32,
	/// The blocks it has authored in the present session.
	pub authored: u32,
}
