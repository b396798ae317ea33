//! The types that are stored about elections, and the traits by which the runtime says what a body is.

use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use committees::{CandidateId, Count};
use core::marker::PhantomData;
use frame_support::{
	sp_runtime::Perbill, traits::Get, BoundedVec, CloneNoBound, DebugNoBound, EqNoBound, PartialEqNoBound,
};
use rochdale_primitives::{MemberId, Moment, Roll};
use scale_info::TypeInfo;

use crate::Config;

/// The number of an election of a body, beginning with 0.
pub type Round = u32;

/// The bodies of a chain: an enumeration of the runtime.
pub trait Body: Sized {
	/// Every body. A handful: some calls look at each of them.
	fn all() -> Vec<Self>;

	/// The members who are in office before anybody is elected. The first election that elects somebody gives them
	/// seats whose terms are over. Then they leave as the others do.
	fn first(&self) -> Vec<MemberId>;

	/// The rules of this body. They can change by a vote, and hold for what begins after that.
	fn rules(&self) -> Rules;

	/// Gives every body `seats` seats, all of which one election can fill.
	#[cfg(feature = "runtime-benchmarks")]
	fn give_seats(seats: u32);
}

/// How a body is elected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rules {
	/// How many seats the body has, at most `MaxSeats`.
	pub seats: u32,
	/// For how long a seat is held.
	pub term: Moment,
	/// In how many parts the body is renewed. So there is an election each `term / parts`, and each fills about
	/// `seats / parts` seats. 0 counts as 1.
	pub parts: u32,
	/// The most seats that one election fills, and so the most persons who come or go by it. With less than
	/// `seats / parts`, some terms become longer.
	pub at_once: u32,
	/// The fewest members with whom an election is held.
	pub least_members: u32,
	/// The time in which candidates come forward.
	pub standing: Moment,
	/// The time in which members vote.
	pub voting: Moment,
	pub recall: RecallRules,
}

impl Rules {
	/// The time from the beginning of one election to that of the next. It is never shorter than an election.
	pub fn interval(&self) -> Moment {
		let part = self.term.checked_div(self.parts.max(1).into()).unwrap_or_default();
		part.max(self.standing.saturating_add(self.voting))
	}
}

/// How somebody is recalled from a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecallRules {
	/// The part of all members who have to sign a petition, so that there is a vote.
	pub signers: Perbill,
	/// The time in which they sign it.
	pub petition: Moment,
	/// The time in which members vote.
	pub voting: Moment,
	/// The part of the roll that has to be for the recall. More have to be for it than against it, too.
	pub least: Perbill,
	/// After a vote that has not recalled somebody: the time before the next petition.
	pub rest: Moment,
}

/// Decides who can take a seat of a body now.
pub trait Eligible<Body> {
	/// Whether this member is ready to take a seat of this body: a validator needs session keys, for instance. Members
	/// who are not ready are passed over when the ballots are counted, and others take the seats.
	fn is_eligible(body: Body, member: MemberId) -> bool;

	/// Makes this member eligible, for benchmarks.
	#[cfg(feature = "runtime-benchmarks")]
	fn prepare(_body: Body, _member: MemberId) {}
}

/// Every member is eligible.
impl<Body> Eligible<Body> for () {
	fn is_eligible(_: Body, _: MemberId) -> bool {
		true
	}
}

/// Is told who has a seat, as `ChangeMembers` of the SDK is, but with persons and not with accounts. It runs inside the
/// call or hook that makes the change, and the benchmarked weight of that covers its work. It cannot refuse the change.
pub trait OnSeats<Body> {
	/// `incoming` have just got a seat of this body, `outgoing` have just lost theirs, and `seated` are all who have
	/// one now. Nobody is in two of the first two lists.
	fn changed(body: Body, incoming: &[MemberId], outgoing: &[MemberId], seated: &[MemberId]);
}

impl<Body> OnSeats<Body> for () {
	fn changed(_: Body, _: &[MemberId], _: &[MemberId], _: &[MemberId]) {}
}

/// A seat of a body, and who holds it.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Seat {
	pub member: MemberId,
	/// The election whose ballots have given them the seat; none for the first members of the body.
	pub elected: Option<Round>,
	/// The election that ends the term. They keep the seat until somebody is elected to it, but not longer than one
	/// more term.
	pub until: Round,
}

/// Why somebody has lost a seat.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Cause {
	/// The term is over, and others were elected.
	TermOver,
	/// They have resigned.
	Resigned,
	/// The members have recalled them.
	Recalled,
	/// They are no longer members.
	NoMember,
	/// The runtime has taken it: a validator has stopped, or has equivocated.
	Dismissed,
}

#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Stage {
	/// Candidates come forward, and members back them.
	Standing,
	/// Members vote.
	Voting,
	/// Ballots of those who are no longer on the roll are struck, and then all are counted.
	Counting {
		/// For how many ballots it is checked that their members are on the roll.
		checked: u32,
	},
	/// The seats are filled. The ballots are kept, as long as somebody has a seat from them.
	Over,
	/// The election is being removed, with its ballots.
	Clearing,
}

/// An election of a body.
#[derive(
	CloneNoBound, PartialEqNoBound, EqNoBound, DebugNoBound, Encode, Decode, MaxEncodedLen, TypeInfo,
)]
#[scale_info(skip_type_params(T))]
pub struct Election<T: Config> {
	pub stage: Stage,
	/// When the stage ends, if it ends by time; otherwise when it has begun.
	pub ends_at: Moment,
	/// The members who can vote: empty before voting.
	pub roll: Roll,
	/// How many places of ballots are taken.
	pub ballots: u32,
	/// The seats that the present count fills: for each of them, the election that ends its term.
	pub open: BoundedVec<Round, T::MaxSeats>,
}

/// An election, as apps show it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct ElectionInfo {
	pub stage: Stage,
	/// When the stage ends, if it ends by time; otherwise when it has begun.
	pub ends_at: Moment,
	/// How many members can vote: 0 before voting.
	pub voters: u32,
	/// How many have cast a ballot, with those that were taken back or struck.
	pub ballots: u32,
}

/// A line of the ballot paper.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Candidate {
	pub member: MemberId,
	/// How many members back them. On a full paper are the candidates with the most backers.
	pub backers: u32,
	/// Whether they have lost a seat of this body since the election, or were elected and could not take it. These
	/// ballots give them no other.
	pub out: bool,
}

/// The ballot paper: the candidates, by number.
pub type Paper<T> = BoundedVec<Candidate, <T as Config>::MaxCandidates>;

/// Somebody who stands without a place on the ballot paper, or has withdrawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Waits {
	/// How many members back them.
	pub backers: u32,
	/// Whether they have withdrawn. They keep their backers, if they stand again.
	pub withdrawn: bool,
}

/// A ballot: the candidates whom a member approves, in the order of their numbers, none twice. An empty one takes the
/// member's ballot back.
pub type Ballot<T> = BoundedVec<CandidateId, <T as Config>::MaxChoices>;

/// A ballot, as it is stored.
#[derive(
	CloneNoBound, PartialEqNoBound, EqNoBound, DebugNoBound, Encode, Decode, MaxEncodedLen, TypeInfo,
)]
#[scale_info(skip_type_params(T))]
pub struct Vote<T: Config> {
	pub member: MemberId,
	pub choices: Ballot<T>,
}

/// A page of ballots.
pub type Page<T> = BoundedVec<Vote<T>, <T as Config>::PageSize>;

/// The most bytes of a count: those of one with all candidates and all seats.
pub struct MaxCountSize<T>(PhantomData<T>);
impl<T: Config> Get<u32> for MaxCountSize<T> {
	fn get() -> u32 {
		Count::max_size(T::MaxCandidates::get(), T::MaxSeats::get())
	}
}

/// What a member has said on a recall.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Voice {
	/// Has signed the petition, and has not voted.
	Signed,
	/// Has voted for the recall.
	For,
	/// Has voted against it.
	Against,
}

#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum RecallStage {
	/// Members sign the petition.
	Petition {
		/// How many have signed.
		signers: u32,
	},
	/// As many have signed as are needed. Those who are no longer members are struck, and the others are counted.
	Checking {
		/// When the petition ends, if too few are left.
		until: Moment,
		/// How many members have signed, so far.
		signers: u32,
		/// The last signature that was looked at.
		after: Option<MemberId>,
	},
	/// Members vote.
	Voting { roll: Roll },
	/// The votes are counted, and removed.
	Tally {
		/// The members who could vote.
		roll: Roll,
		/// How many were for the recall, so far.
		ayes: u32,
		/// How many were against it, so far.
		noes: u32,
	},
	/// Too few have signed. The signatures are being removed.
	Clearing,
	/// The vote has not recalled the person. There is no other petition until this time is over.
	Rest,
}

/// A petition to recall somebody from a body, or the vote that follows.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Recall {
	pub stage: RecallStage,
	/// When the stage ends, if it ends by time; otherwise when it is continued.
	pub ends_at: Moment,
}

/// Something that is to be done at a certain time.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub enum Due<Body> {
	/// Opens the next election of a body.
	Open(Body),
	/// Continues an election.
	Election(Body, Round),
	/// Continues the recall of a member.
	Recall(Body, MemberId),
}
