//! The types that are stored about validators, and their answers to apps.

use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::weights::Weight;
use scale_info::TypeInfo;
use sp_staking::SessionIndex;

#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Status {
	/// Takes part in every session that is planned.
	Active,
	/// Sits out until it calls `resume`.
	Suspended {
		/// The session in which it was suspended or paused. It still belongs to this session and the next, which were
		/// planned with it.
		since: SessionIndex,
	},
	/// Has equivocated. It makes no more blocks. It leaves when the sessions that were planned with it are over, unless
	/// the set would then fall below its minimum.
	Expelled,
}

/// A search for lost validators: those without a block in all the sessions that it watches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Search {
	/// The first session that it watches.
	pub from: SessionIndex,
	pub sessions: u32,
	/// The number of blocks in these sessions.
	pub blocks: u32,
}

/// Why a validator was suspended, or should have been.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Cause {
	/// The validator asked for it.
	Pause,
	/// It authored no block in `sessions` sessions in a row, in which the chain had `blocks` blocks.
	Silence { sessions: u32, blocks: u32 },
	/// It purged its session keys.
	NoKeys,
}

/// A validator, as stored in the list.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Validator {
	pub status: Status,
	/// The first session for which it answers. An earlier offence was committed, and judged, before it was added.
	pub from: SessionIndex,
	/// Whole sessions in a row in which it belonged to the set and authored nothing.
	pub missed: u32,
	/// The blocks of the chain in these sessions, since it was added or resumed.
	pub blocks: u32,
}

impl Validator {
	/// A validator that answers from this session on.
	pub fn new(from: SessionIndex) -> Self {
		Self { status: Status::Active, from, missed: 0, blocks: 0 }
	}

	/// Whether it takes part in the sessions that are planned.
	pub fn is_active(&self) -> bool {
		self.status == Status::Active
	}
}

/// A validator, as apps show it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct ValidatorInfo<AccountId> {
	pub account: AccountId,
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

/// The persons behind validators, as the runtime knows them.
pub trait Persons<AccountId> {
	/// The key of the person whose key this was before. Their validator goes on under it.
	fn present_key(_who: &AccountId) -> Option<AccountId> {
		None
	}

	/// The former keys of the person whose key this is, as far as they are remembered. They may still belong to sessions
	/// that were planned with them.
	fn former_keys(_who: &AccountId) -> Vec<AccountId> {
		Vec::new()
	}

	/// This validator is off the list or expelled, and not because the wishes have changed: it has resigned, was removed,
	/// or has equivocated.
	fn gone(_who: &AccountId) {}

	/// The most that `gone` costs.
	fn gone_weight() -> Weight {
		Weight::zero()
	}
}

/// Nothing is known of persons.
impl<AccountId> Persons<AccountId> for () {}
