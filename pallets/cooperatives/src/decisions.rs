//! What members decide, who holds an office, and who is paid wages.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	pallet_prelude::DispatchResult, sp_runtime::Perbill, BoundedVec, CloneNoBound, DebugNoBound, EqNoBound,
	PartialEqNoBound,
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
	/// Who has paid the deposit, for as long as the record is kept.
	pub deposit: (T::AccountId, T::Deposit),
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
	/// What the vote of each member of a class counted in it. (The version itself may be forgotten meanwhile.)
	pub weights: BoundedVec<u8, MaxClasses>,
	/// When it was opened.
	pub opened_at: Moment,
	/// Until then members can vote; or it was closed before.
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
	/// Calls to close it have looked at the ballots up to that of this member, and began at this time; none if all or
	/// none were looked at.
	pub looked_at: Option<(MemberNo, Moment)>,
	/// What became of it.
	pub outcome: Outcome,
}

/// One, as `Perbill` counts it.
pub(crate) const ONE: u128 = 1_000_000_000;

/// Whether one number is more than this part of another.
fn exceeds(one: u64, part: Perbill, other: u64) -> bool {
	// A `u64` times 10^9 fits into 128 bits.
	u128::from(one).saturating_mul(ONE) > u128::from(other).saturating_mul(part.deconstruct().into())
}

impl<T: Config> Resolution<T> {
	/// The votes that are cast, for, against or neither.
	pub fn cast(&self) -> u64 {
		self.ayes.saturating_add(self.nays).saturating_add(self.abstentions)
	}

	/// What a member of this class counts.
	pub fn weight(&self, class: u8) -> u8 {
		self.weights.get(usize::from(class)).copied().unwrap_or_default()
	}

	/// Whether the members have accepted it: there is the quorum, and more than the majority of the votes for and
	/// against are for it. None while members can vote and the votes that are not cast can change that.
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

impl Officer {
	/// Begins the time of the limit in which this moment is, if it is another one.
	pub fn count_from(&mut self, now: Moment) {
		let Some(limit) = self.limit else { return };
		let times = now.saturating_sub(self.counted_from).checked_div(limit.every).unwrap_or_default();
		if times > 0 {
			self.counted_from = self.counted_from.saturating_add(times.saturating_mul(limit.every));
			self.spent = 0;
		}
	}
}

/// What a member is paid, again and again.
#[derive(
	CloneNoBound, PartialEqNoBound, EqNoBound, DebugNoBound, Encode, Decode, MaxEncodedLen, TypeInfo,
)]
#[scale_info(skip_type_params(T))]
pub struct Wage<T: Config> {
	/// In which currency.
	pub asset: AssetOf<T>,
	/// How much each time.
	pub amount: Balance,
	/// How often.
	pub every: Moment,
	/// The oldest date of which it is not paid in full. It is due then, and each such time later.
	pub next_at: Moment,
	/// What is paid of that date's.
	pub paid: Balance,
	/// It is due until then, if it has ended; the record is kept until all of that is paid.
	pub until: Option<Moment>,
}

impl<T: Config> Wage<T> {
	fn last(&self, now: Moment) -> Moment {
		self.until.map_or(now, |until| until.min(now))
	}

	/// Whether some of it is due and not paid.
	pub fn is_due(&self, now: Moment) -> bool {
		self.next_at <= self.last(now)
	}

	/// What is due and not paid.
	pub fn owed(&self, now: Moment) -> Balance {
		let Some(time) = self.last(now).checked_sub(self.next_at) else { return 0 };
		let dates = time.checked_div(self.every).unwrap_or_default().saturating_add(1);
		self.amount.saturating_mul(dates.into()).saturating_sub(self.paid)
	}

	/// The first date after this time on which it is due.
	pub fn next_after(&self, now: Moment) -> Option<Moment> {
		let next = match now.checked_sub(self.next_at) {
			None => self.next_at,
			Some(time) => {
				let dates = time.checked_div(self.every).unwrap_or_default().saturating_add(1);
				self.next_at.saturating_add(dates.saturating_mul(self.every))
			}
		};
		self.until.is_none_or(|until| next <= until).then_some(next)
	}
}
