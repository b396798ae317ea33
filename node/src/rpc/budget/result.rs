//! How a category is counted, and its result with the reasons, as JSON.

use equal_shares::{Completion, How, Outcome, ProjectId, Rule, Settings, Step, Ties, Utility};
use pallet_participatory_budget::{CategoryInfo, ProposalId};
use serde::{Deserialize, Serialize};

/// How a category is counted: the settings of the crate `equal-shares`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Counting {
	/// `equalShares`, `greedy` or `preferred`.
	pub rule: String,
	/// `none`, `greedy`, `add1` or `add1Greedy`; null for `greedy`.
	pub completion: Option<String>,
	/// `cost`, `cardinality` or `points`.
	pub utility: String,
	/// Each step of `add1` raises the endowments by the first endowment divided by this number.
	pub step_part: u32,
	/// The most steps of `add1`.
	pub most_steps: u64,
	/// Which of tied projects goes first: the one with `leastCost`, or with `mostVotes`.
	pub ties: String,
}

/// The item of this list that has this text.
fn named<T: ToString>(all: impl IntoIterator<Item = T>, name: &str) -> Option<T> {
	all.into_iter().find(|one| one.to_string() == name)
}

impl From<Settings> for Counting {
	fn from(settings: Settings) -> Self {
		let (rule, completion) = match settings.rule {
			Rule::EqualShares(completion) => ("equalShares", Some(completion)),
			Rule::Preferred(completion) => ("preferred", Some(completion)),
			Rule::Greedy => ("greedy", None),
		};
		let completion = completion.map(|completion| match completion {
			Completion::None => "none",
			Completion::Greedy => "greedy",
			Completion::Add1 => "add1",
			Completion::Add1Greedy => "add1Greedy",
		});
		let step_part = match settings.step {
			Step::Part(part) => part,
			Step::Each(_) => 0,
		};
		Self {
			rule: rule.into(),
			completion: completion.map(Into::into),
			utility: settings.utility.to_string(),
			step_part,
			most_steps: settings.most_steps,
			ties: settings.ties.to_string(),
		}
	}
}

impl Counting {
	/// The settings; none if this version does not know the rule.
	pub fn settings(&self) -> Option<Settings> {
		let completion = || {
			Some(match self.completion.as_deref()? {
				"none" => Completion::None,
				"greedy" => Completion::Greedy,
				"add1" => Completion::Add1,
				"add1Greedy" => Completion::Add1Greedy,
				_ => return None,
			})
		};
		let rule = match self.rule.as_str() {
			"equalShares" => Rule::EqualShares(completion()?),
			"preferred" => Rule::Preferred(completion()?),
			"greedy" => Rule::Greedy,
			_ => return None,
		};
		let utility = named([Utility::Cost, Utility::Cardinality, Utility::Points], &self.utility)?;
		let ties = named([Ties::LeastCost, Ties::MostVotes], &self.ties)?;
		let step = Step::Part(self.step_part);
		Some(Settings { rule, utility, step, most_steps: self.most_steps, ties })
	}
}

/// A category and its result: the answer of `community_budgetResult`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Category {
	/// How ballots are counted.
	pub counting: Counting,
	/// The money of the category.
	pub share: String,
	/// Its projects on the ballot paper, in the order in which they are counted.
	pub projects: Vec<Project>,
	/// The number of ballots with one of them, among those counted so far.
	pub ballots: u64,
	/// The result; null until the count is over.
	pub outcome: Option<Explained>,
}

/// A project on the ballot paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Project {
	/// Its number on the ballot paper.
	pub project: ProjectId,
	pub proposal: ProposalId,
	pub cost: String,
	/// The number of votes for it, among the ballots counted so far.
	pub votes: u64,
	/// The sum of its points.
	pub points: u64,
}

/// The result and its reasons.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Explained {
	/// The winning projects, in the order in which they were bought.
	pub winners: Vec<Winner>,
	/// The projects that have not won.
	pub losers: Vec<Loser>,
	/// The total cost of the winners.
	pub spent: String,
	/// The endowment of each voter, rounded down; null if only the greedy rule has decided.
	pub endowment: Option<String>,
	/// The number of steps by which the endowment was raised.
	pub steps: u64,
	/// The number of voters who prefer the result of equal shares, and the number who prefer that of the greedy rule;
	/// null if they were not compared.
	pub preferences: Option<[u64; 2]>,
}

/// A project that has won.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Winner {
	/// Its number on the ballot paper.
	pub project: ProjectId,
	/// `equalShares`, or `greedy` if the greedy rule has bought it with the remaining money.
	pub how: String,
	/// The price that each of its voters with enough money has paid for a point (for an approval), rounded up; null for
	/// `greedy`.
	pub price: Option<String>,
	/// The points of those voters; null for `greedy`.
	pub points: Option<u64>,
	/// Tied projects that had to wait: those with the same price; for `greedy`, those with the same utility per cost
	/// for which there was money.
	pub ties: Vec<ProjectId>,
}

/// A project that has not won. The missing amount is exact if nothing raises the endowment. With `add1`, another cost
/// or more votes can also change the number of steps, and with `preferred` the preference of the voters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Loser {
	/// Its number on the ballot paper.
	pub project: ProjectId,
	/// The money that its voters have left at the end; null if only the greedy rule has decided.
	pub left: Option<String>,
	/// The reduction of its cost with which it would have won, with the same endowment.
	pub missing: String,
	/// The number of further votes with which it would have won, with the same endowment, from voters who have paid for
	/// nothing. Null if only the greedy rule has decided, or if voters have no endowment.
	pub votes: Option<u64>,
}

impl From<Outcome> for Explained {
	fn from(outcome: Outcome) -> Self {
		let winners = outcome.winners.into_iter().map(|win| match win.how {
			How::EqualShares { price, points, ties } => Winner {
				project: win.project,
				how: "equalShares".into(),
				price: Some(price.to_string()),
				points: Some(points),
				ties,
			},
			How::Greedy { ties } => {
				Winner { project: win.project, how: "greedy".into(), price: None, points: None, ties }
			}
		});
		let losers = outcome.losers.into_iter().map(|loss| Loser {
			project: loss.project,
			left: loss.left.map(|left| left.to_string()),
			missing: loss.missing.to_string(),
			votes: loss.votes,
		});
		Self {
			winners: winners.collect(),
			losers: losers.collect(),
			spent: outcome.spent.to_string(),
			endowment: outcome.endowment.map(|endowment| endowment.to_string()),
			steps: outcome.steps,
			preferences: outcome.preferences.map(|(ours, theirs)| [ours, theirs]),
		}
	}
}

impl From<CategoryInfo> for Category {
	fn from(info: CategoryInfo) -> Self {
		Self {
			counting: info.settings.into(),
			share: info.share.to_string(),
			projects: info
				.projects
				.into_iter()
				.map(|project| Project {
					project: project.project,
					proposal: project.proposal,
					cost: project.cost.to_string(),
					votes: project.votes,
					points: project.points,
				})
				.collect(),
			ballots: info.ballots,
			outcome: info.outcome.map(Explained::from),
		}
	}
}
