//! What general assemblies need to know of an electorate: its members, and the resolutions on which they decide.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	pallet_prelude::ConstU32,
	sp_runtime::{DispatchError, DispatchResult, Perbill},
	BoundedVec,
};
use scale_info::TypeInfo;

use crate::{ElectorateId, Moment};

/// The members of an electorate at one time, such as the call of a meeting.
#[derive(
	Clone, Debug, Default, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Register {
	/// Members with this number or a higher one were admitted later.
	pub roll: u32,
	/// The number of members with a voice.
	pub members: u32,
	/// The sum of their votes.
	pub votes: u64,
	/// What a vote of each class counts. Without a voice it is 0.
	pub weights: BoundedVec<u8, ConstU32<8>>,
}

/// How long an office is held, and how often one member is elected to it in a row.
#[derive(
	Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct TermLimit {
	/// The length of a term. With 0 an office has no term and no limit.
	pub term: Moment,
	/// The most terms in a row. 0 means that there is no limit.
	pub most: u32,
}

/// The business that belongs to a yearly meeting.
#[derive(
	Clone, Debug, Default, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct StandingItems {
	/// The last period that is over when the meeting opens. Its accounts are presented. `None` if there is none.
	pub accounts: Option<u32>,
	/// The offices whose holders' terms end, by their numbers.
	pub offices: BoundedVec<u8, ConstU32<8>>,
}

/// The votes on a resolution in a meeting.
#[derive(
	Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct MeetingVotes {
	pub ayes: u64,
	pub nays: u64,
	pub abstentions: u64,
	/// The sum of all votes at the call of the meeting.
	pub all: u64,
	/// The part of all votes that must be cast.
	pub quorum: Perbill,
	/// Whether it is a second call, and the members have set rules that give it a lower quorum. The electorate may then
	/// ask for this quorum instead of its own.
	pub lowered: bool,
}

/// Electorates whose members meet in a general assembly.
pub trait GeneralAssembly<AccountId> {
	/// When the electorate began. `None` if it does not exist, or holds no meetings.
	fn since(of: ElectorateId) -> Option<Moment>;

	/// The members as they are now. `None` if they decide nothing any more.
	fn register(of: ElectorateId) -> Option<Register>;

	/// The class of this member, if they have a voice now. Its number is a place in [`Register::weights`].
	fn class(of: ElectorateId, member: u32) -> Option<u8>;

	/// Whether this account speaks for the member, who has a voice now.
	fn speaks_for(of: ElectorateId, member: u32, who: &AccountId) -> bool;

	/// The member who is in the chair.
	fn chair(of: ElectorateId) -> Option<u32>;

	/// The business of a yearly meeting that opens at this time.
	fn standing_items(of: ElectorateId, opens_at: Moment) -> StandingItems;

	/// Proposes the resolutions that belong to a yearly meeting which presents these accounts, such as their approval and
	/// the discharge of the board, and returns their numbers. It leaves out what the resolutions in `agenda` propose
	/// already. `payer` pays the deposits.
	fn propose_standing(
		of: ElectorateId,
		accounts: u32,
		agenda: &[u32],
		payer: &AccountId,
	) -> Result<BoundedVec<u32, ConstU32<2>>, DispatchError>;

	/// Puts a resolution on the agenda of a meeting, which decides before `until`. Only resolutions that were proposed to
	/// a meeting, and that are open, can be put there. Returns a number for the office, if the resolution is an election.
	fn put_on_agenda(of: ElectorateId, resolution: u32, until: Moment) -> Result<Option<u8>, DispatchError>;

	/// Records the votes of a meeting on a resolution on its agenda. Returns whether it is accepted. Carrying it out is
	/// the electorate's own business, and what cannot be undone waits until `objections_until`. An election begins a term
	/// with this limit.
	fn decide(
		of: ElectorateId,
		resolution: u32,
		votes: MeetingVotes,
		limit: TermLimit,
		objections_until: Moment,
	) -> Result<bool, DispatchError>;

	/// A resolution that a meeting has accepted is not carried out before `until`. Fails if it has been carried out.
	fn postpone(of: ElectorateId, resolution: u32, until: Moment) -> DispatchResult;

	/// A resolution that a meeting has accepted is not carried out at all. Fails if it has been.
	fn annul(of: ElectorateId, resolution: u32) -> DispatchResult;

	/// An electorate for benchmarks, with two members or more. Returns the accounts of its members by their numbers; the
	/// first is in the chair.
	#[cfg(feature = "runtime-benchmarks")]
	fn example() -> (ElectorateId, alloc::vec::Vec<AccountId>);

	/// An open resolution that this member has proposed to a meeting, for benchmarks. It elects to an office if `elects`.
	#[cfg(feature = "runtime-benchmarks")]
	fn example_resolution(of: ElectorateId, member: u32, elects: bool) -> u32;
}
