//! What a cycle is made of.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use core::marker::PhantomData;
use equal_shares::{Amount, ProjectId, Rule, Settings, Step, Support, Ties, Utility};
use frame_support::{
	pallet_prelude::{ConstU32, Get},
	sp_runtime::Perbill,
	BoundedVec, CloneNoBound, DebugNoBound, EqNoBound, PartialEqNoBound,
};
use rochdale_primitives::{ElectorateId, MemberId, Moment, Roll};
use scale_info::TypeInfo;

use crate::{AssetOf, Config};

/// The number of a cycle.
pub type CycleId = u32;
/// The number of a proposal in its cycle.
pub type ProposalId = u32;

/// The number of a comment on its proposal.
pub type CommentId = u32;

/// The longest title, in bytes of UTF-8.
pub type MaxTitle = ConstU32<128>;
/// The longest reference to a document (an address or a content identifier), the longest reason, and the longest
/// comment.
pub type MaxReference = ConstU32<256>;
/// The most milestones of a project.
pub type MaxMilestones = ConstU32<12>;
/// The most districts or categories of a cycle.
pub type MaxCategories = ConstU32<32>;

/// A short text.
pub type Text<N> = BoundedVec<u8, N>;

/// What a ballot is.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum BallotKind {
	/// A voter approves of at most so many projects.
	Approval {
		/// How many.
		most: u16,
	},
	/// A voter gives at most `total` points to at most `most` projects.
	Points {
		/// All points of a voter.
		total: u16,
		/// How many projects can have some of them.
		most: u16,
	},
}

/// How long each phase takes, in milliseconds, from when the one before has ended.
#[derive(
	Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Phases {
	/// Proposing, amending, co-sponsoring, merging.
	pub proposing: Moment,
	/// Saying what is feasible.
	pub review: Moment,
	/// Objecting to what was said of a proposal at the end of the review (and before).
	pub objecting: Moment,
	/// Voting; in a secret vote, committing to a ballot.
	pub voting: Moment,
	/// Revealing the ballots of a secret vote; 0 for an open one.
	pub revealing: Moment,
	/// Carrying out what has won. Money that no milestone has earned by its end goes back.
	pub carrying_out: Moment,
	/// Judging what is not judged yet. (Projects that have ended can be rated before.)
	pub judging: Moment,
	/// How long members can call for a vote to stop a project after each report on it.
	pub objection_to_report: Moment,
	/// How long such a vote takes.
	pub stop_vote: Moment,
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
	/// Who decides, and from whose commons the pot is held.
	pub electorate: ElectorateId,
	/// The currency.
	pub asset: AssetOf<T>,
	/// All the money.
	pub pot: Amount,
	/// How the vote is decided.
	pub rule: Rule,
	/// What a project is worth to who votes for it.
	pub utility: Utility,
	/// `Add1` raises the endowments by the first endowment divided by this number, 1 to
	/// [`crate::MAX_STEP_PART`], at a time.
	pub step_part: u32,
	/// By which of tied projects goes first.
	pub ties: Ties,
	/// What a ballot is.
	pub ballot: BallotKind,
	/// Whether voters commit to their ballots first and reveal them after, so that nobody votes knowing the
	/// votes of others.
	pub secret: bool,
	/// The least that a project can cost: at least 1.
	pub least_cost: Amount,
	/// The most that it can cost. (Nor can it cost more than the share of its category.)
	pub most_cost: Amount,
	/// The districts or categories, each with its part of the pot; none for one vote on the whole pot.
	pub shares: BoundedVec<Perbill, MaxCategories>,
	/// Whether a ballot names projects of one category only. (So it is if categories are districts.)
	pub one_category: bool,
	/// How many members besides the author must back a proposal.
	pub cosponsors: u32,
	/// How many proposals a member can make.
	pub most_proposals: u32,
	/// The part of the electorate whose objections overrule "not feasible".
	pub objectors: Perbill,
	/// The part of the electorate that must call for a vote to stop a project.
	pub stop_callers: Perbill,
	/// The part of the electorate that must vote to stop it (and be more than those who vote against that).
	pub stop_quorum: Perbill,
	/// The phases.
	pub phases: Phases,
}

impl<T: Config> Terms<T> {
	/// How many contests there are: one for each category, or one for all.
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

	/// How this is counted.
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

/// Where a cycle stands.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Stage {
	/// Projects are proposed.
	Proposing,
	/// It is said what is feasible.
	Review,
	/// Members object to that.
	Objecting,
	/// Members vote, or commit to a ballot.
	Voting,
	/// Members reveal their ballots.
	Revealing,
	/// The ballots of this category are counted, piece by piece.
	Counting {
		/// The category.
		category: u8,
	},
	/// The winners of this category are written down and have their first milestone paid.
	Awarding {
		/// The category.
		category: u8,
		/// The next winner, in the order of the outcome.
		next: u16,
	},
	/// Projects are carried out.
	CarryingOut,
	/// Projects are judged.
	Judging,
	/// It is over, and what it has stored is removed piece by piece.
	Clearing,
	/// It is over.
	Closed,
}

/// A cycle.
#[derive(
	CloneNoBound, PartialEqNoBound, EqNoBound, DebugNoBound, Encode, Decode, MaxEncodedLen, TypeInfo,
)]
#[scale_info(skip_type_params(T))]
pub struct Cycle<T: Config> {
	/// Its rules.
	pub terms: Terms<T>,
	/// Where it stands.
	pub stage: Stage,
	/// When the stage ends; of no meaning for stages that end when their work is done.
	pub ends_at: Moment,
	/// When there is something to do for it: its place on the agenda.
	pub due_at: Moment,
	/// Who has paid a deposit for it, until its record is removed; none for a cycle of the community.
	pub deposit: Option<(T::AccountId, T::Deposit)>,
	/// Who can vote: frozen when voting begins.
	pub roll: Option<Roll>,
	/// How many proposals were made.
	pub proposals: ProposalId,
	/// What the winners cost.
	pub awarded: Amount,
	/// What beneficiaries were paid.
	pub paid: Amount,
	/// What went back to the commons.
	pub returned: Amount,
	/// What should have gone back, and its currency has not taken it. When the cycle is closed, it is lost.
	pub unreturned: Amount,
}

impl<T: Config> Cycle<T> {
	/// What is neither paid nor returned. It is held, what is not returned included.
	pub fn held(&self) -> Amount {
		// Never more than the pot is paid and returned (`try_state`); else nothing is held, and nothing is given back twice.
		self.terms.pot.saturating_sub(self.paid).saturating_sub(self.returned)
	}
}

/// What is proposed.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Content<AccountId> {
	/// Its name, in UTF-8.
	pub title: Text<MaxTitle>,
	/// Where its document is found.
	pub reference: Text<MaxReference>,
	/// The hash of the document.
	pub hash: [u8; 32],
	/// The district or category; 0 if there are none.
	pub category: u8,
	/// Who receives the money.
	pub beneficiary: AccountId,
	/// What is paid for each milestone, the first one at once. Together they are the cost.
	pub milestones: BoundedVec<Amount, MaxMilestones>,
}

impl<AccountId> Content<AccountId> {
	/// What it costs; none if that is more than any amount.
	pub fn cost(&self) -> Option<Amount> {
		self.milestones.iter().try_fold(0, |sum: Amount, amount| sum.checked_add(*amount))
	}

	/// What is left to pay from this milestone on.
	pub fn rest(&self, from: u8) -> Amount {
		let rest = self.milestones.iter().skip(from.into());
		// Not more than the cost, which was reckoned when it was proposed.
		rest.fold(0, |sum, amount| sum.saturating_add(*amount))
	}
}

/// What has become of a proposal.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Status {
	/// It needs more co-sponsors.
	Gathering,
	/// It is on the ballot paper, with this number.
	Admitted(ProjectId),
	/// It is part of another one.
	Merged(ProposalId),
}

/// What the review has said.
#[derive(
	Clone, Debug, Default, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Verdict {
	/// Nothing, so it stands.
	#[default]
	None,
	/// It can be carried out.
	Feasible,
	/// It cannot, for this reason.
	NotFeasible(Text<MaxReference>),
	/// It was said that it cannot, for this reason, and enough members objected: it stands.
	Overruled(Text<MaxReference>),
}

/// A proposal.
#[derive(
	CloneNoBound, PartialEqNoBound, EqNoBound, DebugNoBound, Encode, Decode, MaxEncodedLen, TypeInfo,
)]
#[scale_info(skip_type_params(T))]
pub struct Proposal<T: Config> {
	/// Who proposes it.
	pub author: MemberId,
	/// Who has paid the deposit, until it is given back.
	pub deposit: Option<(T::AccountId, T::Deposit)>,
	/// What is proposed.
	pub content: Content<T::AccountId>,
	/// How often it was amended.
	pub version: u8,
	/// Since which version the co-sponsors back it: nothing of it has changed since.
	pub backed: u8,
	/// How many members back it.
	pub sponsors: u32,
	/// What has become of it.
	pub status: Status,
	/// What the review has said.
	pub verdict: Verdict,
	/// How many members object to that.
	pub objections: u32,
	/// How many comments were made on it, those that were retracted included: the number of the next.
	pub comments: CommentId,
	/// The proposal of which its author wants it to become a part.
	pub merge_into: Option<ProposalId>,
}

impl<T: Config> Proposal<T> {
	/// Whether it can still come to a vote.
	pub fn is_live(&self) -> bool {
		matches!(self.status, Status::Gathering | Status::Admitted(_))
	}
}

/// What a member has said of a proposal.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Comment {
	/// Who.
	pub author: MemberId,
	/// When.
	pub at: Moment,
	/// What, in UTF-8.
	pub text: Text<MaxReference>,
	/// The comment on the same proposal to which this is an answer. (It may have been retracted.)
	pub reply_to: Option<CommentId>,
}

/// A comment, as it is stored.
#[derive(
	CloneNoBound, PartialEqNoBound, EqNoBound, DebugNoBound, Encode, Decode, MaxEncodedLen, TypeInfo,
)]
#[scale_info(skip_type_params(T))]
pub struct Said<T: Config> {
	/// What was said.
	pub comment: Comment,
	/// Who has paid the deposit for it.
	pub deposit: (T::AccountId, T::Deposit),
}

/// A line of the ballot paper.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Entry {
	/// The proposal.
	pub proposal: ProposalId,
	/// What it costs.
	pub cost: Amount,
	/// Its category.
	pub category: u8,
	/// Whether it can be voted for: it is not found unfeasible.
	pub stands: bool,
	/// How many members back it. When the paper is full, who has most behind them are on it.
	pub sponsors: u32,
}

/// The ballot paper: by their numbers, the projects that can be voted for. A number whose proposal was withdrawn
/// is free for the next.
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
	/// Whose ballots they are.
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

	/// Whether there is none.
	pub fn is_empty(&self) -> bool {
		self.lengths.is_empty()
	}

	/// How many lines are on it.
	pub(crate) fn lines(&self) -> usize {
		self.lines.len()
	}

	/// Whether its lines are those of its ballots, and each of these is somebody's.
	pub(crate) fn is_whole(&self) -> bool {
		let lines = self.lengths.iter().fold(0usize, |sum, length| sum.saturating_add((*length).into()));
		lines == self.lines.len() && self.voters.len() == self.lengths.len()
	}

	/// Whose ballots they are, slot by slot.
	pub(crate) fn voters(&self) -> &[MemberId] {
		&self.voters
	}

	/// The ballot of this member in this slot, which replaces the one there, or comes behind the last.
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

	/// Each ballot's lines.
	pub fn ballots(&self) -> impl Iterator<Item = impl Iterator<Item = Support> + '_> {
		let mut rest = self.lines.as_slice();
		self.lengths.iter().map(move |length| {
			let (lines, others) = rest.split_at_checked((*length).into()).unwrap_or((rest, &[]));
			rest = others;
			lines.iter().map(|line| Support { project: (line >> 16) as u16, points: *line as u16 })
		})
	}
}

/// Where somebody's ballot is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Place {
	/// The page.
	pub page: u32,
	/// The slot on it.
	pub slot: u16,
}

/// How far a project is.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum Progress {
	/// The next milestone needs a report (the first one needs none).
	UnderWay,
	/// There is a report on the milestones that were paid, and members can call for a vote to stop the project.
	Reported {
		/// Until then; after it, the next milestone can be paid.
		until: Moment,
		/// How many have called.
		calls: u32,
	},
	/// Members vote on stopping it.
	StopVote {
		/// Who can vote.
		roll: Roll,
		/// Until then.
		until: Moment,
		/// Who wants to stop it.
		stop: u32,
		/// Who wants it to go on.
		go_on: u32,
		/// When it is over: up to whose vote it was looked at whether they count.
		looked_at: Option<MemberId>,
	},
	/// All is paid.
	Finished,
	/// It was stopped.
	Stopped,
}

/// A project that has won.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Work {
	/// The proposal.
	pub proposal: ProposalId,
	/// How many milestones are paid.
	pub paid: u8,
	/// How far it is.
	pub progress: Progress,
	/// How many members have rated it.
	pub raters: u32,
	/// The sum of their ratings, 1 to 5 each.
	pub stars: u32,
}

/// Where a member stands on a proposal: what is kept so that it counts once.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Act {
	/// Backs it, from this version on.
	Sponsor(u8),
	/// Objects to its being found unfeasible.
	Object,
	/// Calls for a vote to stop it before this milestone.
	CallStop(u8),
	/// Votes to stop it before this milestone (1), or for its going on (0).
	Stop(u8),
	/// Rates it, 1 to 5.
	Rate,
}

/// How far blocks have looked at what members say of proposals; or, before the count, at who has not revealed a ballot.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Looked {
	/// Whether all has been looked at, and those that waited take the places that have become free.
	pub admits: bool,
	/// The proposal at hand; none before the first.
	pub proposal: Option<ProposalId>,
	/// The member up to whose voice it was looked at.
	pub voice: Option<MemberId>,
}

/// What is known of somebody who has been paid for projects, over all cycles of the community.
#[derive(
	Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Record {
	/// Projects that have won.
	pub won: u32,
	/// Of these, how many were paid to the last milestone.
	pub finished: u32,
	/// How many were stopped by a vote.
	pub stopped: u32,
	/// How many ratings there are.
	pub raters: u32,
	/// The sum of all ratings, 1 to 5 each.
	pub stars: u64,
}
