//! The runtime API for apps and auditors.

use alloc::vec::Vec;
use codec::{Codec, Decode, Encode};
use equal_shares::{Amount, How, Loss, Outcome, ProjectId, Settings, Support, Win};
use frame_support::sp_runtime::Perbill;
use rochdale_primitives::{ElectorateId, MemberId, Moment};
use scale_info::TypeInfo;

use crate::types::*;

/// The most proposals that [`BudgetApi::proposals`] looks at in one page.
pub const MOST_AT_ONCE: u32 = 64;

/// A cycle as apps show it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct CycleInfo<Asset> {
	pub electorate: ElectorateId,
	pub asset: Asset,
	/// All the money that the cycle can spend.
	pub pot: Amount,
	/// The rules of the count.
	pub settings: Settings,
	/// What a ballot can say.
	pub ballot: BallotKind,
	/// Whether voters commit to their ballots first.
	pub secret: bool,
	/// The least and the most that a project can cost.
	pub limits: (Amount, Amount),
	/// Each category's part of the pot; empty if there is one vote on the whole pot.
	pub shares: Vec<Perbill>,
	/// Whether a ballot can name projects of one category only.
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
	pub phases: Phases,
	pub stage: Stage,
	/// When this stage ends, if it ends by time.
	pub ends_at: Moment,
	/// How many can vote, once voting has begun.
	pub voters: Option<u32>,
	/// How many proposals were made.
	pub proposals: u32,
	/// How many members have cast a ballot, including ballots that were taken back.
	pub ballots: u32,
	/// What the winners cost.
	pub awarded: Amount,
	/// What beneficiaries were paid.
	pub paid: Amount,
	/// What went back to the commons.
	pub returned: Amount,
	/// What its currency has not taken back. When the cycle is closed, it is lost.
	pub unreturned: Amount,
}

/// A proposal, and its result.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct ProposalInfo<AccountId> {
	pub id: ProposalId,
	pub author: MemberId,
	pub content: Content<AccountId>,
	/// How often it was amended.
	pub version: u8,
	/// How many members back it.
	pub sponsors: u32,
	pub status: Status,
	pub verdict: Verdict,
	/// How many members object to the verdict.
	pub objections: u32,
	/// Its progress, if it has won.
	pub work: Option<Work>,
}

/// A category, and its count.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct CategoryInfo {
	/// The rules of the count.
	pub settings: Settings,
	/// Its part of the pot.
	pub share: Amount,
	/// Its projects that can be voted for, in the order in which they are counted.
	pub projects: Vec<ProjectInfo>,
	/// How many ballots name one of them, as far as they are counted.
	pub ballots: u64,
	/// The outcome, once the count is done. Projects have their numbers on the ballot paper.
	pub outcome: Option<Outcome>,
}

#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct ProjectInfo {
	/// Its number on the ballot paper.
	pub project: ProjectId,
	pub proposal: ProposalId,
	pub cost: Amount,
	/// How many ballots name it, as far as they are counted.
	pub votes: u64,
	/// The sum of its points.
	pub points: u64,
}

/// A member's ballot, and what it has done.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct Receipt {
	pub ballot: Vec<Support>,
	/// For each project that the voter's equal share has paid for: how much of it, rounded down.
	pub paid: Vec<(ProjectId, Amount)>,
}

sp_api::decl_runtime_apis! {
	/// The questions of apps and auditors about participatory budgets.
	pub trait BudgetApi<AccountId, Asset>
	where
		AccountId: Codec,
		Asset: Codec,
	{
		/// How many cycles were started, which is the number of the next.
		fn cycles() -> CycleId;

		fn cycle(id: CycleId) -> Option<CycleInfo<Asset>>;

		/// Proposals in the order of their numbers, beginning with `start`: at most `count`, and never more than
		/// [`MOST_AT_ONCE`]. The second part is where to continue, if there is more.
		fn proposals(
			cycle: CycleId,
			start: ProposalId,
			count: u32,
		) -> (Vec<ProposalInfo<AccountId>>, Option<ProposalId>);

		/// A category of a cycle. Number 0 is the only one of a cycle without categories.
		fn category(cycle: CycleId, category: u8) -> Option<CategoryInfo>;

		/// The ballots on this page, or none after the last page. Empty ones were taken back.
		fn ballots(cycle: CycleId, page: u32) -> Option<Vec<Vec<Support>>>;

		/// The receipt of this member's ballot, or none if there is no ballot.
		fn receipt(cycle: CycleId, member: MemberId) -> Option<Receipt>;

		/// The record of somebody who was paid for projects of the community.
		fn record(who: AccountId) -> Record;
	}
}

/// The same outcome, with other numbers for the projects.
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
