//! What the assembly stores: proposals, ballots, counts, and delegations.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use core::marker::PhantomData;
use frame_support::{
	sp_runtime::{
		traits::{BlockNumberProvider, UniqueSaturatedInto},
		DispatchError, Perbill,
	},
	traits::{ConstU32, Get, UnixTime, VoteTally},
	BoundedVec, CloneNoBound, DebugNoBound, EqNoBound, PartialEqNoBound,
};
use pallet_referenda::ReferendumIndex;
use rochdale_primitives::{now, MemberId, Membership, Moment, Roll};
use scale_info::TypeInfo;

use crate::{ranking, Config, MAX_DESCRIPTION, MAX_OPTION, MAX_TEXT, MOST_OPTIONS};

/// The number of a proposal. It stays the same from the first supporter to the end of the vote.
pub type ProposalId = u32;

/// A question to the members, in UTF-8, or a hash or address of a longer text.
pub type Text = BoundedVec<u8, ConstU32<MAX_TEXT>>;
/// The text that describes a subject, in UTF-8.
pub type LongText = BoundedVec<u8, ConstU32<MAX_DESCRIPTION>>;
/// An answer from which the members can choose, in UTF-8.
pub type Answer = BoundedVec<u8, ConstU32<MAX_OPTION>>;
/// The answers to one question. They are numbered from 0 in this order.
pub type Answers = BoundedVec<Answer, ConstU32<MOST_OPTIONS>>;
/// The rank of each answer, in the order of the answers: 0 is the best. Equal ranks are a tie.
pub type Ranks = BoundedVec<u8, ConstU32<MOST_OPTIONS>>;

/// A proposal and its amendments.
pub type Rivals = BoundedVec<ProposalId, ConstU32<MOST_OPTIONS>>;

/// How the members answer a question, and how the answers are counted.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Method {
	/// A member approves of any number of answers. The answer with the most approvals is the best.
	#[codec(index = 0)]
	Approval,
	/// A member ranks answers. They are compared in pairs, by the method of Schulze.
	#[codec(index = 1)]
	Ranking,
}

/// The matter that is put to the vote.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum Matter<Origin, Call> {
	/// A call, which a referendum makes with this origin if it is approved.
	#[codec(index = 0)]
	Call { origin: Origin, call: Call },
	/// A question. Its result changes nothing by itself.
	#[codec(index = 1)]
	Question { text: Text, answers: Answers, method: Method },
	/// A choice among a proposal and its amendments, by ranking. The answers are numbered in this order, and the
	/// proposal itself is the first.
	#[codec(index = 2)]
	Choice(Rivals),
}

/// How far a proposal has come.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Stage {
	/// It waits for supporters, and for the end of its preparation.
	#[codec(index = 0)]
	Waiting,
	/// The members vote on it.
	#[codec(index = 1)]
	Open,
	/// All is over, and was closed at this time.
	#[codec(index = 2)]
	Closed(Moment),
	/// It is approved, and its call is due after the track's time of enactment.
	#[codec(index = 3)]
	Decided,
	/// The members choose between it and its rivals.
	#[codec(index = 4)]
	Compared,
}

/// The relation of a proposal to another one.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Link {
	/// It has nothing to do with another one.
	#[codec(index = 0)]
	None,
	/// It is an amendment to this proposal.
	#[codec(index = 1)]
	AmendmentTo(ProposalId),
	/// The members have preferred it to its rivals, and it waits for the final vote.
	#[codec(index = 2)]
	Chosen,
	/// It is the second vote on this proposal, for which a petition has asked.
	#[codec(index = 3)]
	SecondVoteOn(ProposalId),
}

/// For what a proposal is supported. On each track a member backs one proposal for each aim at a time.
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
pub enum Aim {
	/// A vote, which takes a place of the track.
	#[codec(index = 0)]
	Vote,
	/// A place in the choice between a proposal and its amendments.
	#[codec(index = 1)]
	Choice,
}

impl Aim {
	/// Both of them.
	pub const ALL: [Aim; 2] = [Aim::Vote, Aim::Choice];
}

/// An approved call that is not made yet.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Decision<Track> {
	pub proposal: ProposalId,
	pub track: Track,
	/// When the call is made, or a little later.
	pub due_at: Moment,
	/// How many active members have asked for a second vote.
	pub petitioners: u32,
	/// Whether they were enough. Then there is a second vote as soon as the track has a place, and the call is not
	/// made before.
	pub contested: bool,
}

/// A proposal of a member.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Proposal<Track, Origin, Call> {
	/// The member who has proposed it.
	pub by: MemberId,
	pub track: Track,
	pub matter: Matter<Origin, Call>,
	pub proposed_at: Moment,
	pub stage: Stage,
	pub link: Link,
}

/// An open vote: a referendum, a question or a choice.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Poll<Track> {
	pub proposal: ProposalId,
	pub track: Track,
	/// How many polls had been opened before this one. A delegation counts in it if it was given before.
	pub serial: u32,
	/// The electorate, frozen when the poll was opened.
	pub roll: Roll,
	/// The most delegators for whom one ballot counts, frozen as well.
	pub most_delegators: u32,
	/// The referendum; `None` for a question or a choice.
	pub referendum: Option<ReferendumIndex>,
}

/// A member's own vote.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum Ballot {
	/// For the call of a referendum.
	#[codec(index = 0)]
	Aye,
	/// Against it.
	#[codec(index = 1)]
	Nay,
	/// Neither. It counts for no side and takes the vote away from one's delegate.
	#[codec(index = 2)]
	Abstain,
	/// The answers of which the member approves, one bit for each: the lowest bit is answer 0.
	#[codec(index = 3)]
	Approved(u16),
	/// The answers from the best to the worst. All that are not named are below, and equal to each other.
	#[codec(index = 4)]
	Ranked(BoundedVec<u8, ConstU32<MOST_OPTIONS>>),
}

/// A delegation on one track.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Delegation<Track> {
	pub track: Track,
	/// The delegate.
	pub to: MemberId,
	/// How many polls had been opened before the delegation was given. It counts in later ones only.
	pub since: u32,
}

impl<Track: PartialEq> Delegation<Track> {
	/// Whether this delegation was given for the track of this poll, and before the poll was opened.
	pub fn covers(&self, poll: &Poll<Track>) -> bool {
		self.track == poll.track && self.since <= poll.serial
	}
}

/// How somebody's vote counts in a poll.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct Cast {
	pub ballot: Ballot,
	/// The delegate whose ballot it is; `None` for one's own.
	pub through: Option<MemberId>,
	/// How many other members' votes this ballot carries, if it is one's own and the poll is open. At most
	/// [`Poll::most_delegators`].
	pub carried: u32,
}

/// Adds `by` to a number of votes. More votes than members cannot be, so nothing saturates.
fn adjust(votes: &mut u32, by: i32) {
	*votes = votes.saturating_add_signed(by);
}

/// The votes in a referendum, one for each member. Delegated votes are among them.
#[derive(
	CloneNoBound,
	DebugNoBound,
	PartialEqNoBound,
	EqNoBound,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
#[scale_info(skip_type_params(T))]
#[codec(mel_bound())]
pub struct Tally<T: Config> {
	/// How many members can vote, as frozen when the poll was opened.
	pub electorate: u32,
	pub ayes: u32,
	pub nays: u32,
	pub abstentions: u32,
	marker: PhantomData<T>,
}

impl<T: Config> Tally<T> {
	pub fn new(electorate: u32) -> Self {
		Self { electorate, ayes: 0, nays: 0, abstentions: 0, marker: PhantomData }
	}

	/// The numbers of ayes, nays and abstentions.
	pub fn votes(&self) -> (u32, u32, u32) {
		(self.ayes, self.nays, self.abstentions)
	}

	/// Counts `by` more votes like this ballot. Ballots for questions do not come here.
	pub(crate) fn count(&mut self, ballot: &Ballot, by: i32) {
		match ballot {
			Ballot::Aye => adjust(&mut self.ayes, by),
			Ballot::Nay => adjust(&mut self.nays, by),
			Ballot::Abstain => adjust(&mut self.abstentions, by),
			Ballot::Approved(_) | Ballot::Ranked(_) => {}
		}
	}
}

impl<T: Config, Track> VoteTally<u32, Track> for Tally<T> {
	/// A referendum is opened by [`crate::Call::open`] alone, and its deciding begins in the same call. So this is where
	/// the electorate is frozen.
	fn new(_: Track) -> Self {
		Self::new(T::Membership::count())
	}

	fn ayes(&self, _: Track) -> u32 {
		self.ayes
	}

	/// The ayes as a share of the frozen electorate. Silence and abstentions are no support.
	fn support(&self, _: Track) -> Perbill {
		Perbill::from_rational(self.ayes, self.electorate.max(1))
	}

	/// The ayes as a share of ayes and nays; 0 if there are none.
	fn approval(&self, _: Track) -> Perbill {
		Perbill::from_rational(self.ayes, self.ayes.saturating_add(self.nays).max(1))
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn unanimity(track: Track) -> Self {
		Self::from_requirements(Perbill::one(), Perbill::one(), track)
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn rejection(track: Track) -> Self {
		Self::from_requirements(Perbill::zero(), Perbill::zero(), track)
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn from_requirements(support: Perbill, approval: Perbill, _: Track) -> Self {
		let electorate: u32 = 1_000_000_000;
		let ayes = support.mul_ceil(electorate);
		// Without support there are only nays.
		let nays = if approval.is_zero() {
			electorate
		} else {
			approval.saturating_reciprocal_mul(ayes).saturating_sub(ayes)
		};
		Self { electorate, ayes, nays, abstentions: 0, marker: PhantomData }
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn setup(_: Track, _: Perbill) {}
}

/// The votes on a question.
// It is read and written once for each ballot, so a smaller variant saves nothing, and a box would cost an allocation.
#[allow(clippy::large_enum_variant)]
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum Count {
	/// How many members approve of each answer.
	#[codec(index = 0)]
	Approvals([u32; MOST_OPTIONS as usize]),
	/// How many members prefer the first answer (row) to the second (column).
	#[codec(index = 1)]
	Pairs(ranking::Pairs),
}

/// The votes on a proposal, with those that were delegated.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum Votes {
	/// On a call.
	#[codec(index = 0)]
	Call { ayes: u32, nays: u32, abstentions: u32 },
	/// On a question, or in a choice: the ranks of the answers.
	#[codec(index = 1)]
	Ranks(Ranks),
}

/// What has become of a proposal on which the members have voted.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum Ending {
	/// The vote is open.
	#[codec(index = 0)]
	Open,
	/// The call was not approved in its time.
	#[codec(index = 1)]
	Rejected,
	/// The call is approved, and not made yet.
	#[codec(index = 2)]
	Approved,
	/// The call was made.
	#[codec(index = 3)]
	Enacted,
	/// The call was approved, and failed with this error.
	#[codec(index = 4)]
	Failed(DispatchError),
	/// The vote, or the approved call, was cancelled.
	#[codec(index = 5)]
	Cancelled,
	/// The call was approved, and a petition has brought it to a second vote, which has this number.
	#[codec(index = 6)]
	Contested(ProposalId),
	/// The question was answered.
	#[codec(index = 7)]
	Answered,
	/// The members have chosen this proposal among its rivals.
	#[codec(index = 8)]
	Chosen(ProposalId),
}

/// How the vote on a proposal has ended. It is kept for ever: some 40 bytes.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Outcome {
	/// How many members could vote.
	pub electorate: u32,
	pub votes: Votes,
	pub ending: Ending,
	/// Since when it is so.
	pub since: Moment,
}

/// A question that was opened, with its count.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Question {
	/// No ballot is accepted from this time on.
	pub ends_at: Moment,
	/// How many answers there are, at most [`MOST_OPTIONS`].
	pub answers: u8,
	pub count: Count,
}

impl Question {
	pub(crate) fn new(method: Method, answers: u8, ends_at: Moment) -> Self {
		let count = match method {
			Method::Approval => Count::Approvals(Default::default()),
			Method::Ranking => Count::Pairs(Default::default()),
		};
		Self { ends_at, answers, count }
	}

	/// Whether this ballot answers this question.
	pub(crate) fn suits(&self, ballot: &Ballot) -> bool {
		match (ballot, &self.count) {
			(Ballot::Abstain, _) => true,
			(Ballot::Approved(answers), Count::Approvals(_)) => {
				answers.checked_shr(self.answers.into()).unwrap_or_default() == 0
			}
			(Ballot::Ranked(order), Count::Pairs(_)) => {
				let named = |answer: &u8| *answer < self.answers;
				let twice = |(place, answer): (usize, &u8)| {
					order.iter().skip(place).skip(1).any(|other| other == answer)
				};
				!order.is_empty() && order.iter().all(named) && !order.iter().enumerate().any(twice)
			}
			_ => false,
		}
	}

	/// Counts `by` more votes like this ballot.
	pub(crate) fn count(&mut self, ballot: &Ballot, by: i32) {
		match (ballot, &mut self.count) {
			(Ballot::Approved(answers), Count::Approvals(approvals)) => {
				for (place, votes) in (0u32..).zip(approvals.iter_mut()) {
					if answers.checked_shr(place).unwrap_or_default() & 1 == 1 {
						adjust(votes, by);
					}
				}
			}
			(Ballot::Ranked(order), Count::Pairs(pairs)) => {
				for (place, better) in order.iter().enumerate() {
					let Some(row) = pairs.get_mut(usize::from(*better)) else { continue };
					let above = order.iter().take(place).chain(core::iter::once(better));
					for (worse, votes) in (0..self.answers).zip(row.iter_mut()) {
						if !above.clone().any(|answer| *answer == worse) {
							adjust(votes, by);
						}
					}
				}
			}
			_ => {}
		}
	}

	/// The ranks of the answers, as counted so far.
	pub fn ranks(&self) -> Ranks {
		let answers = usize::from(self.answers);
		match &self.count {
			Count::Approvals(approvals) => ranking::by_number(approvals, answers),
			Count::Pairs(pairs) => ranking::schulze(pairs, answers),
		}
	}
}

/// The side or purpose of a statement on a subject.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Kind {
	/// An argument for what is proposed.
	#[codec(index = 0)]
	For,
	/// An argument against it.
	#[codec(index = 1)]
	Against,
	/// A question to the proposer.
	#[codec(index = 2)]
	Question,
	/// The proposer's answer to the question with this number.
	#[codec(index = 3)]
	Answer(u32),
}

/// A statement on a subject.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Statement {
	pub by: MemberId,
	pub kind: Kind,
	pub text: Text,
	pub said_at: Moment,
	/// How many members find it helpful.
	pub helpful: u32,
	/// Whether the proposer has answered; for questions.
	pub answered: bool,
	/// Whether enough members find it helpful that the proposer must answer, and has not yet; for questions. It is
	/// judged when somebody rates the question, by the number that is needed then. A question on a proposal becomes
	/// pressing in the first half of the time of preparation, and not later.
	pub pressing: bool,
}

/// The discussion of a subject.
#[derive(
	Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Discussion {
	/// How many statements there are. They are numbered from 0.
	pub statements: u32,
	/// How many questions are pressing. A proposal is not opened before they are answered.
	pub pressing: u32,
}

/// The description of a subject. Its text is the preimage of `hash`, which is requested as long as this is stored.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Description<Hash> {
	/// The hash of the text, by the hashing of the chain.
	pub hash: Hash,
	/// The bytes of the text, at most [`MAX_DESCRIPTION`].
	pub length: u32,
	/// The member who has brought it, and on whose limit it counts.
	pub by: MemberId,
}

/// The chain's clock in ticks of `Length` milliseconds, for pallets that count in blocks: `pallet-scheduler` and
/// `pallet-referenda`. So the periods of a track are times, and another block time changes none of them.
pub struct Ticks<Time, Length>(PhantomData<(Time, Length)>);

impl<Time: UnixTime, Length: Get<Moment>> BlockNumberProvider for Ticks<Time, Length> {
	type BlockNumber = u32;

	fn current_block_number() -> u32 {
		now::<Time>().checked_div(Length::get()).unwrap_or_default().unique_saturated_into()
	}
}
