//! The types of a cycle and its proposals.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use core::marker::PhantomData;
use equal_shares::{Amount, ProjectId, Rule, Settings, Step, Support, Ties, Utility};
use frame_support::{
	pallet_prelude::{ConstU32, Get},
	sp_runtime::Perbill,
	traits::Defensive,
	BoundedVec, CloneNoBound, DebugNoBound, EqNoBound, PartialEqNoBound,
};
use rochdale_primitives::{ElectorateId, MemberId, Moment, Roll};
use scale_info::TypeInfo;

use crate::{AssetOf, Config};

pub type CycleId = u32;
/// The number of a proposal in its cycle.
pub type ProposalId = u32;

/// The longest title, in bytes of UTF-8.
pub type MaxTitle = ConstU32<128>;
/// The longest reference to a document (an address or a content identifier), and the longest reason, in bytes.
pub type MaxReference = ConstU32<256>;
/// The most milestones of a project.
pub type MaxMilestones = ConstU32<12>;
/// The most districts or categories of a cycle.
pub type MaxCategories = ConstU32<32>;

/// A text of at most `N` bytes.
pub type Text<N> = BoundedVec<u8, N>;

/// What a ballot can say.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum BallotKind {
	/// A voter approves of at most `most` projects.
	Approval { most: u16 },
	/// A voter gives at most `total` points to at most `most` projects.
	Points { total: u16, most: u16 },
}

/// The length of each phase in milliseconds, from the end of the phase before.
#[derive(
	Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
#[cfg_attr(feature = "std", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "camelCase"))]
pub struct Phases {
	/// For proposing, amending, co-sponsoring and merging.
	pub proposing: Moment,
	/// For the review. It can be 0.
	pub review: Moment,
	/// For objections after the review. (Members can also object during the review.)
	pub objecting: Moment,
	/// For voting; in a secret vote, for committing to a ballot.
	pub voting: Moment,
	/// For revealing the ballots of a secret vote; 0 for an open one.
	pub revealing: Moment,
	/// For carrying out the winners. Money that no milestone has earned by its end goes back.
	pub carrying_out: Moment,
	/// For ratings of all winners. (Projects that have ended can be rated before.)
	pub judging: Moment,
	/// The time in which members can call for a vote to stop a project, after each report on it.
	pub objection_to_report: Moment,
	/// The length of a vote to stop a project.
	pub stop_vote: Moment,
}

impl Phases {
	/// The time from the start of the cycle to its end. The times to stop a project are part of `carrying_out`.
	pub fn length(&self) -> Moment {
		let Self { proposing, review, objecting, voting, revealing, carrying_out, judging, .. } = *self;
		[proposing, review, objecting, voting, revealing, carrying_out, judging]
			.into_iter()
			.fold(0, Moment::saturating_add)
	}
}

/// The rules of a cycle. They are fixed when it starts.
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
pub struct Terms<T: Config> {
	/// Who decides, and whose commons hold the pot.
	pub electorate: ElectorateId,
	pub asset: AssetOf<T>,
	/// All the money that the cycle can spend.
	pub pot: Amount,
	/// How the vote is decided.
	pub rule: Rule,
	/// What a project is worth to its voters.
	pub utility: Utility,
	/// `Add1` raises the endowments in steps of the first endowment divided by this number, which is from 1 to
	/// [`crate::MAX_STEP_PART`].
	pub step_part: u32,
	/// Which of tied projects goes first.
	pub ties: Ties,
	pub ballot: BallotKind,
	/// Whether voters commit to their ballots first and reveal them afterwards, so that nobody votes with knowledge of
	/// other votes.
	pub secret: bool,
	/// The least that a project can cost: at least 1.
	pub least_cost: Amount,
	/// The most that it can cost. (It cannot cost more than the share of its category either.)
	pub most_cost: Amount,
	/// Each category's or district's part of the pot. Empty for one vote on the whole pot.
	pub shares: BoundedVec<Perbill, MaxCategories>,
	/// Whether a ballot can name projects of one category only, as with districts.
	pub one_category: bool,
	/// How many members besides the author must back a proposal.
	pub cosponsors: u32,
	/// How many proposals a member can make.
	pub most_proposals: u32,
	/// The part of the electorate whose objections overrule "not feasible".
	pub objectors: Perbill,
	/// The part of the electorate that must call for a vote to stop a project.
	pub stop_callers: Perbill,
	/// The part of the electorate that must vote to stop it. They must also be more than those who vote against
	/// stopping.
	pub stop_quorum: Perbill,
	pub phases: Phases,
}

impl<T: Config> Terms<T> {
	/// How many counts there are: one for each category, or one for all.
	pub fn categories(&self) -> u8 {
		self.shares.len().max(1).try_into().unwrap_or(u8::MAX)
	}

	/// The money of a category, rounded down; none if there is no such category.
	pub fn share(&self, category: u8) -> Option<Amount> {
		match self.shares.get(usize::from(category)) {
			Some(share) => Some(share.mul_floor(self.pot)),
			None => (self.shares.is_empty() && category == 0).then_some(self.pot),
		}
	}

	/// The rules of its count.
	pub fn settings(&self) -> Settings {
		Settings {
			rule: self.rule,
			utility: self.utility,
			step: Step::Part(self.step_part),
			most_steps: T::MaxSteps::get().into(),
			ties: self.ties,
		}
	}
}

/// The stage of a cycle.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Stage {
	/// Members propose projects.
	Proposing,
	/// Proposals are reviewed.
	Review,
	/// Members object to the review.
	Objecting,
	/// Members vote, or commit to a ballot.
	Voting,
	Revealing,
	/// The ballots of this category are counted, piece by piece.
	Counting {
		category: u8,
	},
	/// The winners of this category are stored, and their first milestones are paid.
	Awarding {
		category: u8,
		/// The position of the next winner in the outcome.
		next: u16,
	},
	CarryingOut,
	/// Members rate projects.
	Judging,
	/// The cycle is over, and its data is removed piece by piece.
	Clearing,
	/// The cycle is over, and only its figures remain.
	Closed,
}

#[derive(
	CloneNoBound, PartialEqNoBound, EqNoBound, DebugNoBound, Encode, Decode, MaxEncodedLen, TypeInfo,
)]
#[scale_info(skip_type_params(T))]
pub struct Cycle<T: Config> {
	pub terms: Terms<T>,
	pub stage: Stage,
	/// When the stage ends. It has no meaning for stages that end when their work is done.
	pub ends_at: Moment,
	/// When there is something to do for it, which is its place on the agenda.
	pub due_at: Moment,
	/// The payer of the deposit, which is held until the record is removed. None for a cycle of the community.
	pub deposit: Option<(T::AccountId, T::Deposit)>,
	/// The members who can vote, frozen when voting begins.
	pub roll: Option<Roll>,
	/// How many proposals were made.
	pub proposals: ProposalId,
	/// What the winners cost.
	pub awarded: Amount,
	/// What beneficiaries were paid.
	pub paid: Amount,
	/// What went back to the commons.
	pub returned: Amount,
	/// What its currency has not taken back. When the cycle is closed, it is lost.
	pub unreturned: Amount,
}

impl<T: Config> Cycle<T> {
	/// What is neither paid nor returned. It is still held, including `unreturned`.
	pub fn held(&self) -> Amount {
		// `try_state` checks that no more than the pot is paid and returned. If it were more, nothing would count as
		// held, and nothing would be given back twice.
		let gone = self.paid.checked_add(self.returned);
		gone.and_then(|gone| self.terms.pot.checked_sub(gone)).defensive_unwrap_or_default()
	}
}

/// The content of a proposal.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Content<AccountId> {
	/// In UTF-8.
	pub title: Text<MaxTitle>,
	/// Where its document is found.
	pub reference: Text<MaxReference>,
	/// The hash of the document.
	pub hash: [u8; 32],
	/// The category or district; 0 if there are none.
	pub category: u8,
	/// The account that receives the money.
	pub beneficiary: AccountId,
	/// The payment for each milestone; the first is paid with the award. Their sum is the cost.
	pub milestones: BoundedVec<Amount, MaxMilestones>,
}

impl<AccountId> Content<AccountId> {
	/// The cost; none if the sum is too large.
	pub fn cost(&self) -> Option<Amount> {
		self.rest(0)
	}

	/// What is left to pay, beginning with this milestone; none if the sum is too large.
	pub fn rest(&self, from: u8) -> Option<Amount> {
		let mut rest = self.milestones.iter().skip(from.into());
		rest.try_fold(0, |sum: Amount, amount| sum.checked_add(*amount))
	}
}

#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Status {
	/// It needs more co-sponsors, or a place on the ballot paper.
	Gathering,
	/// It is on the ballot paper, with this number.
	Admitted(ProjectId),
	/// It is a part of this proposal.
	Merged(ProposalId),
}

/// The verdict of the review.
#[derive(
	Clone, Debug, Default, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Verdict {
	/// None. The proposal can be voted for.
	#[default]
	None,
	/// It can be carried out.
	Feasible,
	/// It cannot be carried out, for this reason.
	NotFeasible(Text<MaxReference>),
	/// The verdict was "not feasible", for this reason. Enough members objected, so it can be voted for.
	Overruled(Text<MaxReference>),
}

#[derive(
	CloneNoBound, PartialEqNoBound, EqNoBound, DebugNoBound, Encode, Decode, MaxEncodedLen, TypeInfo,
)]
#[scale_info(skip_type_params(T))]
pub struct Proposal<T: Config> {
	pub author: MemberId,
	/// The payer of the deposit, until it is given back.
	pub deposit: Option<(T::AccountId, T::Deposit)>,
	pub content: Content<T::AccountId>,
	/// How often it was amended.
	pub version: u8,
	/// The version since which the backing counts. The content has not changed since then.
	pub backed: u8,
	/// How many members back it.
	pub sponsors: u32,
	pub status: Status,
	pub verdict: Verdict,
	/// How many members object to the verdict.
	pub objections: u32,
	/// The proposal into which its author offers to merge it.
	pub merge_into: Option<ProposalId>,
}

impl<T: Config> Proposal<T> {
	/// Whether it can still come to a vote.
	pub fn is_live(&self) -> bool {
		matches!(self.status, Status::Gathering | Status::Admitted(_))
	}
}

/// A line of the ballot paper.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Entry {
	pub proposal: ProposalId,
	pub cost: Amount,
	pub category: u8,
	/// Whether it can be voted for: it was not found unfeasible, or members have overruled that.
	pub stands: bool,
	/// How many members back it. On a full paper are the proposals with the most backers.
	pub sponsors: u32,
}

/// The ballot paper: the projects that can be voted for, by number. The next proposal can take the number of one that
/// was withdrawn.
pub type Paper<T> = BoundedVec<Option<Entry>, <T as Config>::MaxProjects>;

/// A ballot: projects in the order of their numbers, none twice. An empty one takes the voter's ballot back.
pub type Ballot<T> = BoundedVec<Support, <T as Config>::MaxChoices>;

/// The most lines on a page of ballots.
pub struct MaxLines<T>(PhantomData<T>);
impl<T: Config> Get<u32> for MaxLines<T> {
	fn get() -> u32 {
		T::PageSize::get().saturating_mul(T::MaxChoices::get())
	}
}

/// A page of ballots, packed so that it is read fast.
#[derive(
	CloneNoBound, PartialEqNoBound, EqNoBound, DebugNoBound, Encode, Decode, MaxEncodedLen, TypeInfo,
)]
#[scale_info(skip_type_params(T))]
pub struct Page<T: Config> {
	/// How many lines each ballot has.
	lengths: BoundedVec<u16, T::PageSize>,
	/// The lines of all ballots: a project in the upper 16 bits, its points in the lower.
	lines: BoundedVec<u32, MaxLines<T>>,
	/// The voter of each ballot.
	voters: BoundedVec<MemberId, T::PageSize>,
}

impl<T: Config> Default for Page<T> {
	fn default() -> Self {
		Self { lengths: Default::default(), lines: Default::default(), voters: Default::default() }
	}
}

/// A ballot that is not on its page.
#[derive(Debug)]
pub struct NoSuchSlot;

impl<T: Config> Page<T> {
	/// How many ballots are on it.
	pub fn len(&self) -> usize {
		self.lengths.len()
	}

	/// Whether there is no ballot on it.
	pub fn is_empty(&self) -> bool {
		self.lengths.is_empty()
	}

	/// How many lines are on it.
	pub(crate) fn lines(&self) -> usize {
		self.lines.len()
	}

	/// Whether the numbers of lines, ballots and voters agree.
	pub(crate) fn is_whole(&self) -> bool {
		let lines = self.lengths.iter().fold(0usize, |sum, length| sum.saturating_add((*length).into()));
		lines == self.lines.len() && self.voters.len() == self.lengths.len()
	}

	/// The voter of each slot.
	pub(crate) fn voters(&self) -> &[MemberId] {
		&self.voters
	}

	/// Sets the ballot of this member in this slot. It replaces the one there, or is added after the last.
	pub fn set(&mut self, slot: usize, voter: MemberId, ballot: &[Support]) -> Result<(), NoSuchSlot> {
		let before = self.lengths.iter().take(slot).map(|length| usize::from(*length));
		let start = before.fold(0usize, |sum, length| sum.saturating_add(length));
		let length = u16::try_from(ballot.len()).map_err(|_| NoSuchSlot)?;
		let new =
			ballot.iter().map(|Support { project, points }| u32::from(*project) << 16 | u32::from(*points));
		let ballots = self.lengths.len();
		match self.lengths.get_mut(slot) {
			Some(old) => {
				let end = start.saturating_add((*old).into());
				*old = length;
				let mut lines = core::mem::take(&mut self.lines).into_inner();
				if end > lines.len() {
					return Err(NoSuchSlot);
				}
				lines.splice(start..end, new);
				self.lines = lines.try_into().map_err(|_| NoSuchSlot)?;
				Ok(())
			}
			None if slot == ballots => {
				self.lengths.try_push(length).map_err(|_| NoSuchSlot)?;
				self.voters.try_push(voter).map_err(|_| NoSuchSlot)?;
				self.lines.try_extend(new).map_err(|_| NoSuchSlot)
			}
			None => Err(NoSuchSlot),
		}
	}

	/// The lines of each ballot.
	pub fn ballots(&self) -> impl Iterator<Item = impl Iterator<Item = Support> + '_> {
		let mut rest = self.lines.as_slice();
		self.lengths.iter().map(move |length| {
			let (lines, others) = rest.split_at_checked((*length).into()).unwrap_or((rest, &[]));
			rest = others;
			lines.iter().map(|line| Support { project: (line >> 16) as u16, points: *line as u16 })
		})
	}
}

/// The place of a member's ballot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct BallotPlace {
	pub page: u32,
	/// The position on the page.
	pub slot: u16,
}

/// The progress of a winner.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum Progress {
	/// The next milestone needs a report (the first one needs none).
	UnderWay,
	/// There is a report on the paid milestones, and members can call for a vote to stop the project.
	Reported {
		/// The end of that time. After it, the next milestone can be paid.
		until: Moment,
		/// How many members have called.
		calls: u32,
	},
	/// Members vote on stopping it.
	StopVote {
		/// The members who can vote.
		roll: Roll,
		/// The end of the vote.
		until: Moment,
		/// How many want to stop it.
		stop: u32,
		/// How many want it to go on.
		go_on: u32,
		/// After the vote: the last vote of which it was checked that it counts.
		looked_at: Option<MemberId>,
	},
	/// All milestones are paid.
	Finished,
	/// Members have stopped it.
	Stopped,
}

/// A project that has won.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Work {
	pub proposal: ProposalId,
	/// How many milestones are paid.
	pub paid: u8,
	pub progress: Progress,
	/// How many members have rated it.
	pub raters: u32,
	/// The sum of their ratings, 1 to 5 each.
	pub stars: u32,
}

/// A member's stance on a proposal, stored so that it counts once.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Act {
	/// Backs it, beginning with this version.
	Sponsor(u8),
	/// Objects to the verdict that it is not feasible.
	Object,
	/// Calls for a vote to stop it before this milestone.
	CallStop(u8),
	/// Votes on stopping it before this milestone. The stored value is 1 to stop it, and 0 to let it go on.
	Stop(u8),
	/// Rates it. The stored value is the rating, 1 to 5.
	Rate,
}

/// How far blocks have looked at the stances of members on proposals; or, before the count, at the commitments that
/// were not revealed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Looked {
	/// Whether everything has been looked at, and waiting proposals now take the free places.
	pub admits: bool,
	/// The proposal at hand; none before the first.
	pub proposal: Option<ProposalId>,
	/// The last member whose stance was looked at.
	pub stance: Option<MemberId>,
}

/// What is known of somebody who was paid for projects, over all cycles of the community.
#[derive(
	Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
#[cfg_attr(feature = "std", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "camelCase"))]
pub struct Record {
	/// How many of their projects have won.
	pub won: u32,
	/// How many of these were paid to the last milestone.
	pub finished: u32,
	/// How many of these were stopped by a vote.
	pub stopped: u32,
	/// How many ratings these have.
	pub raters: u32,
	/// The sum of all ratings, 1 to 5 each.
	pub stars: u64,
}
