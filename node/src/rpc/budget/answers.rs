//! The answers, as JSON.

use equal_shares::ProjectId;
use pallet_participatory_budget::{
	BallotKind, CycleId, CycleInfo, Phases, Progress, ProposalId, ProposalInfo, Stage, Status, Verdict,
};
use rochdale_primitives::{ElectorateId, MemberId, Moment};
use rochdale_runtime::{AccountId, Asset, Hash};
use serde::{Deserialize, Serialize};

use super::Counting;

/// A cycle: the answer of `community_budgetCycle`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Cycle {
	pub id: CycleId,
	/// The members who decide: `community`, or the number of a cooperative whose members decide.
	pub electorate: String,
	/// The currency: `native`, or the number of a community currency.
	pub asset: String,
	/// All the money of the cycle.
	pub pot: String,
	/// How ballots are counted.
	pub counting: Counting,
	/// The most projects that a ballot can name.
	pub most_choices: u16,
	/// The number of points of a voter; null for approvals.
	pub total_points: Option<u16>,
	/// Whether voters commit to hidden ballots first and reveal them afterwards.
	pub secret: bool,
	/// The lowest cost of a project.
	pub least_cost: String,
	/// The highest cost of a project.
	pub most_cost: String,
	/// The categories' shares of the pot, in billionths; empty if there is one vote on all of it.
	pub shares: Vec<u32>,
	/// Whether a ballot is for one category only.
	pub one_category: bool,
	/// The number of co-sponsors that a proposal needs.
	pub cosponsors: u32,
	/// The most proposals of one member.
	pub most_proposals: u32,
	/// The share of the electorate whose objections overrule "not feasible", in billionths.
	pub objectors: u32,
	/// The share of the electorate that must call for a vote to stop a project, in billionths.
	pub stop_callers: u32,
	/// The share of the electorate that must vote to stop a project, in billionths.
	pub stop_quorum: u32,
	/// The duration of each stage.
	pub phases: Phases,
	/// The current stage.
	pub stage: String,
	/// The category that is being counted or awarded; null in other stages.
	pub category: Option<u8>,
	/// The end of this stage; null if it ends when its work is done.
	pub ends_at: Option<Moment>,
	/// The number of members who can vote; null before voting.
	pub voters: Option<u32>,
	/// The number of proposals.
	pub proposals: u32,
	/// The number of members who have cast a ballot, including those who withdrew it.
	pub ballots: u32,
	/// The total cost of the winners.
	pub awarded: String,
	/// The amount that was paid.
	pub paid: String,
	/// The amount that was returned to the commons.
	pub returned: String,
	/// The amount whose return the currency refused. When the cycle is closed, it is lost.
	pub unreturned: String,
}

impl Cycle {
	pub(super) fn new(id: CycleId, info: CycleInfo<Asset>) -> Self {
		let (most_choices, total_points) = match info.ballot {
			BallotKind::Approval { most } => (most, None),
			BallotKind::Points { total, most } => (most, Some(total)),
		};
		let (stage, category, timed) = match info.stage {
			Stage::Proposing => ("proposing", None, true),
			Stage::Review => ("review", None, true),
			Stage::Objecting => ("objecting", None, true),
			Stage::Voting => ("voting", None, true),
			Stage::Revealing => ("revealing", None, true),
			Stage::Counting { category } => ("counting", Some(category), false),
			Stage::Awarding { category, .. } => ("awarding", Some(category), false),
			Stage::CarryingOut => ("carryingOut", None, true),
			Stage::Judging => ("judging", None, true),
			Stage::Clearing => ("clearing", None, false),
			Stage::Closed => ("closed", None, false),
		};
		let asset = match info.asset {
			Asset::Native => "native".to_owned(),
			Asset::WithId(currency) => currency.to_string(),
		};
		let electorate = match info.electorate {
			ElectorateId::Community => "community".to_owned(),
			ElectorateId::Cooperative(id) => id.to_string(),
		};
		Self {
			id,
			electorate,
			asset,
			pot: info.pot.to_string(),
			counting: info.settings.into(),
			most_choices,
			total_points,
			secret: info.secret,
			least_cost: info.limits.0.to_string(),
			most_cost: info.limits.1.to_string(),
			shares: info.shares.iter().map(|share| share.deconstruct()).collect(),
			one_category: info.one_category,
			cosponsors: info.cosponsors,
			most_proposals: info.most_proposals,
			objectors: info.objectors.deconstruct(),
			stop_callers: info.stop_callers.deconstruct(),
			stop_quorum: info.stop_quorum.deconstruct(),
			phases: info.phases,
			stage: stage.into(),
			category,
			ends_at: timed.then_some(info.ends_at),
			voters: info.voters,
			proposals: info.proposals,
			ballots: info.ballots,
			awarded: info.awarded.to_string(),
			paid: info.paid.to_string(),
			returned: info.returned.to_string(),
			unreturned: info.unreturned.to_string(),
		}
	}
}

/// The answer of `community_budgetCycles`.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CyclePage {
	/// The cycles, by their numbers.
	pub cycles: Vec<Cycle>,
	/// The first number of the next page; null at the end.
	pub next: Option<CycleId>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Proposal {
	pub id: ProposalId,
	/// The number of the member who made it.
	pub author: MemberId,
	pub title: String,
	/// The place of its document.
	pub reference: String,
	/// The hash of the document.
	pub hash: Hash,
	pub category: u8,
	/// The account that receives the money.
	pub beneficiary: String,
	/// The amount for each milestone.
	pub milestones: Vec<String>,
	/// The number of amendments.
	pub version: u8,
	/// The number of members who back it.
	pub sponsors: u32,
	/// `gathering`, `admitted` or `merged`.
	pub status: String,
	/// Its number on the ballot paper; null if it is not there.
	pub project: Option<ProjectId>,
	/// The proposal into which it was merged; null if none.
	pub merged_into: Option<ProposalId>,
	/// `none`, `feasible`, `notFeasible` or `overruled`.
	pub verdict: String,
	/// The reason for "not feasible"; null without one.
	pub reason: Option<String>,
	/// The number of members who object to the verdict.
	pub objections: u32,
	/// The state of the work; null if it has not won.
	pub work: Option<Work>,
}

/// The state of the work on a project.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Work {
	/// The number of paid milestones.
	pub paid: u8,
	/// `underWay`, `reported`, `stopVote`, `finished` or `stopped`.
	pub progress: String,
	/// The end of the time in which members can call for a vote to stop it, or vote; null if they cannot.
	pub until: Option<Moment>,
	/// The number of members who have called for a vote to stop it.
	pub calls: u32,
	/// The number of votes to stop it.
	pub stop: u32,
	/// The number of votes to continue it.
	pub go_on: u32,
	/// The number of members who have rated it.
	pub raters: u32,
	/// The sum of their ratings, each from 1 to 5.
	pub stars: u32,
}

/// A text that the chain stores as bytes.
fn text(bytes: &[u8]) -> String {
	String::from_utf8_lossy(bytes).into_owned()
}

impl From<ProposalInfo<AccountId>> for Proposal {
	fn from(info: ProposalInfo<AccountId>) -> Self {
		let (status, project, merged_into) = match info.status {
			Status::Gathering => ("gathering", None, None),
			Status::Admitted(project) => ("admitted", Some(project), None),
			Status::Merged(into) => ("merged", None, Some(into)),
		};
		let (verdict, reason) = match &info.verdict {
			Verdict::None => ("none", None),
			Verdict::Feasible => ("feasible", None),
			Verdict::NotFeasible(reason) => ("notFeasible", Some(text(reason))),
			Verdict::Overruled(reason) => ("overruled", Some(text(reason))),
		};
		let work = info.work.map(|work| {
			let (progress, until, calls, stop, go_on) = match work.progress {
				Progress::UnderWay => ("underWay", None, 0, 0, 0),
				Progress::Reported { until, calls } => ("reported", Some(until), calls, 0, 0),
				Progress::StopVote { until, stop, go_on, .. } => ("stopVote", Some(until), 0, stop, go_on),
				Progress::Finished => ("finished", None, 0, 0, 0),
				Progress::Stopped => ("stopped", None, 0, 0, 0),
			};
			let (paid, raters, stars) = (work.paid, work.raters, work.stars);
			Work { paid, progress: progress.into(), until, calls, stop, go_on, raters, stars }
		});
		Self {
			id: info.id,
			author: info.author,
			title: text(&info.content.title),
			reference: text(&info.content.reference),
			hash: info.content.hash.into(),
			category: info.content.category,
			beneficiary: info.content.beneficiary.to_string(),
			milestones: info.content.milestones.iter().map(u128::to_string).collect(),
			version: info.version,
			sponsors: info.sponsors,
			status: status.into(),
			project,
			merged_into,
			verdict: verdict.into(),
			reason,
			objections: info.objections,
			work,
		}
	}
}

/// The answer of `community_budgetProposals`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ProposalPage {
	/// The proposals, by their numbers.
	pub proposals: Vec<Proposal>,
	/// The first number of the next page; null at the end.
	pub next: Option<ProposalId>,
}

/// The answer of `community_budgetBallots`: each ballot as pairs of a project and its points.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct BallotPage {
	/// The ballots; withdrawn ballots are empty.
	pub ballots: Vec<Vec<(ProjectId, u16)>>,
	/// The number of the next page; null at the end.
	pub next: Option<u32>,
}

/// The answer of `community_budgetReceipt`.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Paid {
	/// The member's ballot, as pairs of a project and its points; null if they have not cast one.
	pub ballot: Option<Vec<(ProjectId, u16)>>,
	/// The projects for which their equal share has paid, with the amounts.
	pub paid: Vec<Payment>,
}

/// The part of a member's share that has paid for a project.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Payment {
	pub project: ProjectId,
	/// The amount, rounded down.
	pub amount: String,
}
