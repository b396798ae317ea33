//! The errors of the `community` methods.

use jsonrpsee::types::{ErrorObject, ErrorObjectOwned};
use rochdale_primitives::{MemberId, Moment};
use rochdale_runtime::{BlockNumber, Hash};
use serde::Deserialize;
use sp_runtime::transaction_validity::TransactionValidityError;

/// The errors of the methods. The codes are part of the interface, and their meaning never changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Error {
	/// A text is not an account, for this reason.
	NotAnAddress(String),
	/// Nobody with this key or number is a member, a candidate or invited.
	UnknownMember(Who),
	/// The node does not know this block.
	UnknownBlock(Hash),
	/// The chain that leads to the newest block has no block with this number.
	UnknownHeight(BlockNumber),
	/// There is no budget cycle with this number, or it has no such category.
	UnknownCycle(u32),
	/// There is no currency with this number.
	UnknownCurrency(u32),
	/// This node no longer keeps the state of this block.
	Pruned(Hash),
	/// A block was made by a version of the runtime that this program does not know.
	OtherRuntime {
		block: BlockNumber,
		/// The version of the runtime that made it.
		version: u32,
	},
	/// A statement cannot end before it begins.
	BadRange {
		/// The first block.
		from: BlockNumber,
		/// The last block.
		to: BlockNumber,
	},
	/// There is no proposal with this number in the budget cycle.
	UnknownProposal(u32),
	/// There is no cooperative with this number, or it is in another stage than the method needs.
	UnknownCooperative(u32),
	/// There is no place with this number in the register of the cooperative.
	UnknownCoopMember(u32),
	/// The cooperative has no record of a period with this number.
	UnknownPeriod(u32),
	/// There is no version of the bylaws with this number, or it is no longer stored.
	UnknownBylaws(u32),
	/// The cooperative has no record of a resolution with this number.
	UnknownResolution(u32),
	/// There is no proposal with this number to the members' assembly, or it was withdrawn or cleared.
	UnknownAssemblyProposal(u32),
	/// There is no case with this number before a jury, or its record was removed.
	UnknownCase(u32),
	/// The cooperative has no record of a meeting with this number.
	UnknownMeeting(u32),
	/// This node keeps no index.
	NoIndex,
	/// A time from which lines are asked for is later than the time until which they are.
	BadTimes {
		/// The first time, in milliseconds since the Unix epoch.
		from: Moment,
		/// The time at which it ends.
		to: Moment,
	},
	/// The bytes are no call of this runtime.
	NotACall,
	/// A transaction would be refused, for this reason.
	Refused(TransactionValidityError),
	/// The runtime could not answer, for example because this node no longer keeps the state of the block.
	NoAnswer(String),
}

impl Error {
	/// The JSON-RPC error code.
	pub const fn code(&self) -> i32 {
		match self {
			Self::NotAnAddress(_) => 7001,
			Self::UnknownMember(_) => 7002,
			Self::UnknownBlock(_) | Self::UnknownHeight(_) => 7003,
			Self::NoAnswer(_) => 7004,
			Self::UnknownCycle(_) => 7005,
			Self::UnknownProposal(_) => 7006,
			Self::UnknownCurrency(_) => 7007,
			Self::Pruned(_) => 7008,
			Self::OtherRuntime { .. } => 7009,
			Self::BadRange { .. } => 7010,
			Self::UnknownCooperative(_) => 7011,
			Self::UnknownCoopMember(_) => 7012,
			Self::UnknownPeriod(_) => 7013,
			Self::UnknownBylaws(_) => 7014,
			Self::UnknownResolution(_) => 7015,
			Self::UnknownAssemblyProposal(_) => 7016,
			Self::UnknownCase(_) => 7017,
			Self::UnknownMeeting(_) => 7018,
			Self::NoIndex => 7019,
			Self::BadTimes { .. } => 7020,
			Self::NotACall => 7021,
			Self::Refused(_) => 7022,
		}
	}
}

impl std::fmt::Display for Error {
	fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
		match self {
			Self::NotAnAddress(reason) => f.write_str(reason),
			Self::UnknownMember(Who::Number(number)) => {
				write!(f, "There is no member with the number {number}")
			}
			Self::UnknownMember(Who::Account(account)) => {
				write!(f, "There is no member with the account {account}")
			}
			Self::UnknownBlock(hash) => write!(f, "This node does not know the block {hash:?}"),
			Self::UnknownHeight(number) => write!(f, "There is no block {number} yet"),
			Self::UnknownCurrency(number) => {
				write!(f, "There is no currency with the number {number} in that block")
			}
			Self::Pruned(hash) => write!(
				f,
				"This node no longer keeps the state of the block {hash:?}: ask an archive node (one that runs with \
				 --state-pruning archive)"
			),
			Self::OtherRuntime { block, version } => write!(
				f,
				"The block {block} was made by version {version} of the chain's code, whose events this node cannot \
				 read: ask for the time after it, or ask a node of that version"
			),
			Self::BadRange { from, to } => {
				write!(f, "A statement that begins at block {from} cannot end at block {to}")
			}
			Self::UnknownCycle(number) => {
				write!(f, "There is no budget cycle with the number {number}, or no such category in it")
			}
			Self::UnknownProposal(number) => write!(
				f,
				"There is no proposal with the number {number} in this budget cycle; it may have been withdrawn"
			),
			Self::UnknownCooperative(number) => write!(
				f,
				"There is no such cooperative with the number {number} in that block. Until all founders have signed, \
				 use community_coopFounding, and then community_coop; community_coops lists the cooperatives"
			),
			Self::UnknownCoopMember(number) => write!(
				f,
				"There is no place with the number {number} in the register of this cooperative: look for it with \
				 community_coopRegister. (It is not the number of a person in the community. A member who has left \
				 and was paid can be removed.)"
			),
			Self::UnknownPeriod(number) => write!(
				f,
				"This cooperative has no record of a period with the number {number}: `period` in community_coop is \
				 the number of the open period, which is the last one"
			),
			Self::UnknownBylaws(number) => write!(
				f,
				"There is no version {number} of these bylaws, or it is no longer stored: `version` in community_coop \
				 is the current one; for an old one, ask an archive node for a block of its time"
			),
			Self::UnknownResolution(number) => write!(
				f,
				"This cooperative has no record of a resolution with the number {number}: community_coopResolutions \
				 lists the existing ones; for an old one, ask an archive node for a block of its time"
			),
			Self::UnknownAssemblyProposal(number) => write!(
				f,
				"The assembly has no record of a proposal with the number {number}; it may have been withdrawn or \
				 cleared. community_assemblyProposals lists the existing ones; for an old one, ask an archive node for a \
				 block of its time"
			),
			Self::UnknownCase(number) => write!(
				f,
				"There is no record of a case with the number {number} before a jury; for an old one, ask an archive node \
				 for a block of its time"
			),
			Self::UnknownMeeting(number) => write!(
				f,
				"This cooperative has no record of a meeting with the number {number}: community_meetings lists the \
				 existing ones; for an old one, ask an archive node for a block of its time"
			),
			Self::NoIndex => f.write_str(
				"This node keeps no index of the past: start it with --index, and with --state-pruning archive for all \
				 blocks; or ask a node that does",
			),
			Self::BadTimes { from, to } => {
				write!(f, "The time {from} is after the time {to}: give the earlier one as `from`")
			}
			Self::NotACall => f.write_str(
				"These bytes are no call of this runtime: encode the call with the present metadata, without a signature",
			),
			Self::Refused(reason) => {
				let reason: &str = (*reason).into();
				write!(
					f,
					"This transaction would be refused: {reason}. Look whether the account can pay for it, or wait until its \
					 free quota has refilled"
				)
			}
			Self::NoAnswer(reason) => write!(
				f,
				"The chain could not answer: {reason}. The state of an old block may have been pruned; ask an archive \
				 node in that case"
			),
		}
	}
}

impl From<Error> for ErrorObjectOwned {
	fn from(error: Error) -> Self {
		ErrorObject::owned(error.code(), error.to_string(), None::<()>)
	}
}

/// A person, by number, or any account by its address.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum Who {
	/// The stable number of a person.
	Number(MemberId),
	/// An SS58 address, or 0x and 64 hexadecimal digits.
	Account(String),
}

pub fn no_answer(error: sp_api::ApiError) -> Error {
	Error::NoAnswer(error.to_string())
}

/// The error for a block whose state cannot be read.
pub fn no_state(at: Hash, error: impl ToString) -> Error {
	let reason = error.to_string();
	if reason.contains("discarded") {
		Error::Pruned(at)
	} else {
		Error::NoAnswer(reason)
	}
}
