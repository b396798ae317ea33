//! What nodes ask the runtime about budgets.

use alloc::vec::Vec;
use codec::{Codec, Decode, Encode};
use equal_shares::{Amount, How, Loss, Outcome, ProjectId, Settings, Support, Win};
use frame_support::sp_runtime::Perbill;
use rochdale_primitives::{ElectorateId, MemberId, Moment};
use scale_info::TypeInfo;

use crate::types::*;

/// The most proposals that [`BudgetApi::proposals`] returns at once, or comments that [`BudgetApi::comments`] does.
pub const MOST_AT_ONCE: u32 = 64;

/// A cycle.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct CycleInfo<Asset> {
	/// Who decides.
	pub electorate: ElectorateId,
	/// The currency.
	pub asset: Asset,
	/// All the money.
	pub pot: Amount,
	/// How it is counted.
	pub settings: Settings,
	/// What a ballot is.
	pub ballot: BallotKind,
	/// Whether ballots are committed to first.
	pub secret: bool,
	/// The least and the most that a project can cost.
	pub limits: (Amount, Amount),
	/// The categories' parts of the pot; none if there is one for all.
	pub shares: Vec<Perbill>,
	/// Whether a ballot is for one category only.
	pub one_category: bool,
	/// How many co-sponsors a proposal needs.
	pub cosponsors: u32,
	/// How many proposals a member can make.
	pub most_proposals: u32,
	/// The part of the electorate whose objections overrule "not feasible".
	pub objectors: Perbill,
	/// The part of the electorate that must call for a vote to stop a project.
	pub stop_callers: Perbill,
	/// The part of the electorate that must vote to stop it.
	pub stop_quorum: Perbill,
	/// How long each phase takes.
	pub phases: Phases,
	/// Where it stands.
	pub stage: Stage,
	/// When this stage ends, if it ends by time.
	pub ends_at: Moment,
	/// How many can vote, once voting has begun.
	pub voters: Option<u32>,
	/// How many proposals there are.
	pub proposals: u32,
	/// How many have a place for their ballot.
	pub ballots: u32,
	/// What the winners cost.
	pub awarded: Amount,
	/// What was paid.
	pub paid: Amount,
	/// What went back to the commons.
	pub returned: Amount,
	/// What should have gone back, and its currency has not taken it. When the cycle is closed, it is lost.
	pub unreturned: Amount,
}

/// A proposal, and what came of it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct ProposalInfo<AccountId> {
	/// Its number.
	pub id: ProposalId,
	/// Who proposes it.
	pub author: MemberId,
	/// What is proposed.
	pub content: Content<AccountId>,
	/// How often it was amended.
	pub version: u8,
	/// How many back it.
	pub sponsors: u32,
	/// What has become of it.
	pub status: Status,
	/// What the review has said.
	pub verdict: Verdict,
	/// How many object to that.
	pub objections: u32,
	/// How many comments were made on it.
	pub comments: u32,
	/// How it is carried out, if it has won.
	pub work: Option<Work>,
}

/// A category, and the count of it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct CategoryInfo {
	/// How it is counted.
	pub settings: Settings,
	/// Its money.
	pub share: Amount,
	/// Its projects that can be voted for, in the order in which they are counted.
	pub projects: Vec<ProjectInfo>,
	/// How many ballots have one of them, as far as they are counted.
	pub ballots: u64,
	/// The outcome, once it is there; projects have their numbers on the ballot paper.
	pub outcome: Option<Outcome>,
}

/// A project on the ballot paper.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct ProjectInfo {
	/// Its number there.
	pub project: ProjectId,
	/// The proposal.
	pub proposal: ProposalId,
	/// What it costs.
	pub cost: Amount,
	/// How many have voted for it, as far as they are counted.
	pub votes: u64,
	/// The sum of its points.
	pub points: u64,
}

/// Comments with their numbers, and the number from which to go on.
pub type CommentPage = (Vec<(CommentId, Comment)>, Option<CommentId>);

/// What became of somebody's ballot.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct Receipt {
	/// The ballot.
	pub ballot: Vec<Support>,
	/// What of the voter's equal share has paid for which project, rounded down.
	pub paid: Vec<(ProjectId, Amount)>,
}

sp_api::decl_runtime_apis! {
	/// What apps and auditors ask about participatory budgets.
	pub trait BudgetApi<AccountId, Asset>
	where
		AccountId: Codec,
		Asset: Codec,
	{
		/// How many cycles have been started: the number of the next.
		fn cycles() -> CycleId;

		/// The cycle with this number.
		fn cycle(id: CycleId) -> Option<CycleInfo<Asset>>;

		/// Proposals in the order of their numbers, from `start` on: at most `count` of them, and never more than
		/// [`MOST_AT_ONCE`]. The second part is where to go on, if anywhere.
		fn proposals(
			cycle: CycleId,
			start: ProposalId,
			count: u32,
		) -> (Vec<ProposalInfo<AccountId>>, Option<ProposalId>);

		/// What members have said of a proposal, in the order in which they did, from the number `start` on; at most
		/// `count` numbers, and never more than [`MOST_AT_ONCE`], of which those that were retracted are left out. The
		/// second part is where to go on, if anywhere. None if there is no such proposal.
		fn comments(
			cycle: CycleId,
			proposal: ProposalId,
			start: CommentId,
			count: u32,
		) -> Option<CommentPage>;

		/// A category of a cycle; 0 is the only one of a cycle without categories.
		fn category(cycle: CycleId, category: u8) -> Option<CategoryInfo>;

		/// The ballots on this page; none behind the last. Empty ones were taken back.
		fn ballots(cycle: CycleId, page: u32) -> Option<Vec<Vec<Support>>>;

		/// What became of this member's ballot; none if there is none.
		fn receipt(cycle: CycleId, member: MemberId) -> Option<Receipt>;

		/// What is known of somebody who was paid for projects.
		fn record(who: AccountId) -> Record;
	}
}

/// An outcome in which projects have other numbers.
pub fn renumbered(outcome: &Outcome, numbers: &[ProjectId]) -> Outcome {
	let number = |place: &ProjectId| numbers.get(usize::from(*place)).copied().unwrap_or(ProjectId::MAX);
	let all = |ties: &[ProjectId]| ties.iter().map(number).collect();
	let how = |how: &How| match how {
		How::EqualShares { price, points, ties } => {
			How::EqualShares { price: *price, points: *points, ties: all(ties) }
		}
		How::Greedy { ties } => How::Greedy { ties: all(ties) },
	};
	Outcome {
		winners: outcome
			.winners
			.iter()
			.map(|win| Win { project: number(&win.project), how: how(&win.how) })
			.collect(),
		losers: outcome
			.losers
			.iter()
			.map(|loss| Loss { project: number(&loss.project), ..loss.clone() })
			.collect(),
		..outcome.clone()
	}
}
