//! The stored types of resolutions and offices.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	pallet_prelude::DispatchResult, sp_runtime::Perbill, BoundedVec, CloneNoBound, DebugNoBound, EqNoBound,
	PartialEqNoBound,
};
use rochdale_primitives::Moment;
use scale_info::TypeInfo;

use crate::*;

/// The number of a resolution within its cooperative.
pub type ResolutionId = u32;

/// The motion of a resolution: what it proposes.
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
	/// The text of the resolution's document.
	#[codec(index = 0)]
	Text,
	/// A call that is made as the cooperative.
	#[codec(index = 1)]
	Call(CallOf<T>),
	/// The member takes the office. Without a member, the present holder loses it.
	#[codec(index = 2)]
	Election {
		office: Office,
		/// The new holder.
		member: Option<MemberNo>,
	},
}

/// A vote on a resolution.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Vote {
	Aye,
	Nay,
	/// Neither for nor against. It counts towards the quorum.
	Abstain,
}

/// A member's vote, with its weight when the resolution was opened.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Ballot {
	pub vote: Vote,
	pub weight: u8,
}

/// The outcome of a resolution.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Outcome {
	/// It is not closed yet.
	Open,
	/// The members have accepted it. The result is that of its execution.
	Accepted(DispatchResult),
	/// The members have not accepted it.
	Rejected,
}

/// A resolution of a cooperative's members.
#[derive(
	CloneNoBound, PartialEqNoBound, EqNoBound, DebugNoBound, Encode, Decode, MaxEncodedLen, TypeInfo,
)]
#[scale_info(skip_type_params(T))]
pub struct Resolution<T: Config> {
	/// The member who proposed it. `None` if the call of a yearly meeting did.
	pub proposer: Option<MemberNo>,
	/// The account that paid the deposit, and the deposit. It is given back when the record is removed.
	pub deposit: (T::AccountId, T::Deposit),
	pub kind: Kind,
	/// What is proposed.
	pub motion: Motion<T>,
	/// The reasons, and where it is discussed.
	pub document: Document,
	/// The rule by which it is decided: that of the bylaws when it was opened.
	pub rule: Decision,
	/// The version of the bylaws when it was opened.
	pub version: Version,
	/// The weight of a vote of each class in that version. (The version itself may be forgotten meanwhile.)
	pub weights: BoundedVec<u8, MaxClasses>,
	/// When it was opened.
	pub opened_at: Moment,
	/// When voting ends, or when the resolution was closed before that. If a meeting has accepted it, until when it waits for
	/// objections.
	pub ends_at: Moment,
	/// Members with this number or a higher one were admitted later, and do not vote.
	pub roll: MemberNo,
	/// The sum of all votes when it was opened.
	pub votes: u64,
	pub ayes: u64,
	pub nays: u64,
	pub abstentions: u64,
	/// How far calls to close it have looked at the ballots: the last member, and when the look began. `None` if all
	/// ballots are looked at, or none.
	pub looked_at: Option<(MemberNo, Moment)>,
	/// Members decide it in a meeting, and not by open vote. If it is an election, it begins a term with this limit, from
	/// the rules at the call. The meeting sets the limit, and until then there is none.
	pub meeting: Option<TermLimit>,
	pub outcome: Outcome,
}

/// One whole, in the parts that `Perbill` counts.
pub(crate) const ONE: u128 = 1_000_000_000;

/// Whether `one` is more than `part` of `other`.
fn exceeds(one: u64, part: Perbill, other: u64) -> bool {
	// A `u64` times 10^9 fits into 128 bits.
	u128::from(one).saturating_mul(ONE) > u128::from(other).saturating_mul(part.deconstruct().into())
}

impl<T: Config> Resolution<T> {
	/// The votes that are cast: for, against and abstentions.
	pub fn cast(&self) -> u64 {
		self.ayes.saturating_add(self.nays).saturating_add(self.abstentions)
	}

	/// The weight of a vote of this class.
	pub fn weight(&self, class: u8) -> u8 {
		self.weights.get(usize::from(class)).copied().unwrap_or_default()
	}

	/// Whether the members have accepted it: the quorum is reached, and more than the majority of the votes for and
	/// against are in favour. Returns `None` while members can vote and the votes that are not cast can change the
	/// result.
	pub fn verdict(&self, over: bool) -> Option<bool> {
		let needed = u128::from(self.votes).saturating_mul(self.rule.quorum.deconstruct().into());
		let quorum = u128::from(self.cast()).saturating_mul(ONE) >= needed;
		let left = self.votes.saturating_sub(self.cast());
		let decided = self.ayes.saturating_add(self.nays);
		let majority = self.rule.majority;
		if over || left == 0 {
			return Some(quorum && exceeds(self.ayes, majority, decided));
		}
		let all = decided.saturating_add(left);
		let sure = quorum && exceeds(self.ayes, majority, all);
		let hopeless = !exceeds(self.ayes.saturating_add(left), majority, all);
		(sure || hopeless).then_some(sure)
	}

	/// The verdict at this time, if the resolution can be closed. A meeting decides once, and what it has accepted can wait
	/// for objections.
	pub fn verdict_at(&self, now: Moment) -> Option<bool> {
		let over = now >= self.ends_at;
		if over || self.meeting.is_none() {
			self.verdict(over)
		} else {
			None
		}
	}
}

/// The terms that a member has had in an office in a row.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Served {
	/// How many terms, with the latest one.
	pub terms: u32,
	/// When the latest one ends, or has ended.
	pub until: Moment,
}

/// The holder of an office.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Officer {
	pub member: MemberNo,
	/// When they took the office.
	pub since: Moment,
	/// The most of the free money in the book currency that they can spend. `None` means nothing.
	pub limit: Option<Limit>,
	/// What they have spent in the latest period of the limit.
	pub spent: Spent,
}
