//! What members decide, who holds an office, and who is paid wages.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	pallet_prelude::DispatchResult, CloneNoBound, DebugNoBound, EqNoBound, PartialEqNoBound,
};
use rochdale_primitives::Moment;
use scale_info::TypeInfo;

use crate::*;

/// The number of a resolution of a cooperative.
pub type ResolutionId = u32;
/// The number of a wage of a cooperative.
pub type WageId = u32;

/// What is proposed.
#[derive(
	CloneNoBound,
	PartialEqNoBound,
	EqNoBound,
	DebugNoBound,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
#[scale_info(skip_type_params(T))]
pub enum Motion<T: Config> {
	/// What the document says.
	#[codec(index = 0)]
	Text,
	/// A call, dispatched as the cooperative.
	#[codec(index = 1)]
	Call(CallOf<T>),
	/// This member takes the office; with none, whoever holds it ceases to.
	#[codec(index = 2)]
	Election {
		/// The office.
		office: Office,
		/// Who takes it.
		member: Option<MemberNo>,
	},
}

/// What somebody votes.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Vote {
	/// For it.
	Aye,
	/// Against it.
	Nay,
	/// Neither; it counts for the quorum.
	Abstain,
}

/// A member's vote, and what it counts: what it counted when the resolution was opened.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Ballot {
	/// The vote.
	pub vote: Vote,
	/// What it counts.
	pub weight: u8,
}

/// What became of a resolution.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Outcome {
	/// Members vote.
	Open,
	/// The members have accepted it; with what came of its execution.
	Accepted(DispatchResult),
	/// They have not.
	Rejected,
}

/// A resolution.
#[derive(
	CloneNoBound, PartialEqNoBound, EqNoBound, DebugNoBound, Encode, Decode, MaxEncodedLen, TypeInfo,
)]
#[scale_info(skip_type_params(T))]
pub struct Resolution<T: Config> {
	/// Who has proposed it.
	pub proposer: MemberNo,
	/// Who has paid the deposit; none when it was given back.
	pub deposit: Option<(T::AccountId, T::Deposit)>,
	/// The kind.
	pub kind: Kind,
	/// What is proposed.
	pub motion: Motion<T>,
	/// The reasons, and where it is discussed.
	pub document: Document,
	/// How it is decided: what the bylaws said when it was opened.
	pub rule: Decision,
	/// The version of the bylaws that held then.
	pub version: Version,
	/// When it was opened.
	pub opened_at: Moment,
	/// Until then members can vote.
	pub ends_at: Moment,
	/// Members with this number or a higher one were admitted after, and do not vote.
	pub roll: MemberNo,
	/// What all votes counted together when it was opened.
	pub votes: u64,
	/// The votes for it,
	pub ayes: u64,
	/// against it,
	pub nays: u64,
	/// and neither.
	pub abstentions: u64,
	/// What became of it.
	pub outcome: Outcome,
}

/// What an officer can spend in free money of the book currency.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Limit {
	/// So much,
	pub amount: Balance,
	/// in each such time.
	pub every: Moment,
}

/// Somebody who holds an office.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Officer {
	/// Who.
	pub member: MemberNo,
	/// Since when.
	pub since: Moment,
	/// What they can spend; nothing if there is none.
	pub limit: Option<Limit>,
	/// What they have spent since `counted_from`.
	pub spent: Balance,
	/// When the present time of the limit began.
	pub counted_from: Moment,
}

/// What a member is paid.
#[derive(
	CloneNoBound, PartialEqNoBound, EqNoBound, DebugNoBound, Encode, Decode, MaxEncodedLen, TypeInfo,
)]
#[scale_info(skip_type_params(T))]
pub struct Wage<T: Config> {
	/// Who.
	pub member: MemberNo,
	/// In which currency.
	pub asset: AssetOf<T>,
	/// How much each time.
	pub amount: Balance,
	/// How often.
	pub every: Moment,
	/// When it is due next.
	pub next_at: Moment,
}

/// A wage that is due and was not paid.
#[derive(
	CloneNoBound, PartialEqNoBound, EqNoBound, DebugNoBound, Encode, Decode, MaxEncodedLen, TypeInfo,
)]
#[scale_info(skip_type_params(T))]
pub struct Arrear<T: Config> {
	/// Whose.
	pub member: MemberNo,
	/// In which currency.
	pub asset: AssetOf<T>,
	/// How much of it is not paid.
	pub amount: Balance,
	/// Since when it is due.
	pub due_at: Moment,
}
