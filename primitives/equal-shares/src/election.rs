//! What is voted on, and the rules of the count.

use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use core::{cmp::Ordering, fmt};
use scale_info::TypeInfo;

/// A project's position in the list of all projects, beginning with 0.
pub type ProjectId = u16;

/// Money, in its smallest part.
pub type Amount = u128;

/// The most that a budget can be or a project can cost. (So it can be multiplied by the number of voters.)
pub const MAX_AMOUNT: Amount = (1 << 96) - 1;

/// What a project is worth to a voter.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Utility {
	/// Its cost, to those who have given it points. A person counts by the money that is spent as they wish.
	Cost,
	/// One, to those who have given it points. A person counts by the number of their projects.
	Cardinality,
	/// The points that they have given it.
	Points,
}

impl fmt::Display for Utility {
	fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
		f.write_str(match self {
			Self::Cost => "cost",
			Self::Cardinality => "cardinality",
			Self::Points => "points",
		})
	}
}

/// What happens to the money that is left when no project's voters can pay for it.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Completion {
	/// It is not spent.
	None,
	/// [`Rule::Greedy`] spends it.
	Greedy,
	/// Everybody's endowment is raised by a step, and the count begins anew. It ends when nothing more fits into the
	/// budget, or when a run would spend more than the budget; then the run before it counts.
	Add1,
	/// First `Add1`, then `Greedy`.
	Add1Greedy,
}

/// How the vote is decided.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Rule {
	/// The Method of Equal Shares.
	EqualShares(Completion),
	/// Projects in the order of the sum of their voters' utilities per cost. Each is bought if it still fits.
	Greedy,
	/// Both rules are counted, and each voter prefers the result with more utility to them. If more voters prefer
	/// `Greedy`, it counts; otherwise equal shares do. (The Green Budget of Wieliczka did so in 2023.)
	Preferred(Completion),
}

/// By how much `Add1` raises the endowments at a time.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Step {
	/// Each endowment rises by this amount.
	Each(Amount),
	/// Each endowment rises by the first endowment divided by this number. (It is rounded so that all endowments
	/// together grow by whole parts of the money, and by at least one.)
	Part(u32),
}

/// Which of tied projects goes first. Each rule decides every tie, because two projects never have the same number.
#[derive(
	Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Ties {
	/// The one that costs least, then the one with most votes, then the first in the list. So more people get a project
	/// of theirs.
	#[default]
	LeastCost,
	/// The one with most votes, then the one that costs least, then the first in the list.
	MostVotes,
}

impl fmt::Display for Ties {
	fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
		f.write_str(match self {
			Self::LeastCost => "leastCost",
			Self::MostVotes => "mostVotes",
		})
	}
}

/// The rule and its parameters.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Settings {
	/// How the vote is decided.
	pub rule: Rule,
	/// What a project is worth to a voter.
	pub utility: Utility,
	/// By how much `Add1` raises the endowments at a time.
	pub step: Step,
	/// After this many steps `Add1` stops as if nothing more fitted into the budget. (Otherwise the count could wait
	/// millions of steps for an expensive project with one voter.)
	pub most_steps: u64,
	/// Which of tied projects goes first.
	pub ties: Ties,
}

/// Why this cannot be counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub enum Invalid {
	/// An amount is greater than [`MAX_AMOUNT`].
	TooMuch,
	/// A project costs nothing, so nobody needs to decide on it.
	NoCost,
	/// There are more projects than numbers for them.
	TooMany,
	/// `Add1` needs a step of more than 0.
	NoStep,
}

impl fmt::Display for Invalid {
	fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
		f.write_str(match self {
			Self::TooMuch => "an amount is greater than 2^96 - 1",
			Self::NoCost => "a project costs nothing: remove it",
			Self::TooMany => "there are more than 65535 projects",
			Self::NoStep => "the step of Add1 is 0: use at least 1",
		})
	}
}

impl Settings {
	pub(crate) fn completion(&self) -> Completion {
		match self.rule {
			Rule::EqualShares(completion) | Rule::Preferred(completion) => completion,
			Rule::Greedy => Completion::None,
		}
	}

	pub(crate) fn adds(&self) -> bool {
		matches!(self.completion(), Completion::Add1 | Completion::Add1Greedy)
	}

	pub(crate) fn ends_greedily(&self) -> bool {
		matches!(self.completion(), Completion::Greedy | Completion::Add1Greedy)
	}

	/// The points that count for a voter who has given this many. With `Cost` and `Cardinality` they are 0 or 1.
	pub(crate) fn points(&self, given: u16) -> u64 {
		match self.utility {
			Utility::Points => given.into(),
			Utility::Cost | Utility::Cardinality => given.min(1).into(),
		}
	}

	/// What one point is worth to a voter if the project costs this much.
	pub(crate) fn per_point(&self, cost: Amount) -> u128 {
		match self.utility {
			Utility::Cost => cost,
			Utility::Cardinality | Utility::Points => 1,
		}
	}
}

/// The sums of a project, before its first price.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Project {
	pub cost: Amount,
	/// How many people have given it points.
	pub votes: u64,
	/// How many points they have given it.
	pub points: u64,
	/// The most points that one of them has given it.
	pub most: u64,
}

/// The election without the ballots.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Election {
	pub settings: Settings,
	pub budget: Amount,
	pub projects: Vec<Project>,
	/// The number of ballots, including empty ones.
	pub voters: u64,
}

impl Election {
	pub fn project(&self, id: ProjectId) -> Option<&Project> {
		self.projects.get(usize::from(id))
	}

	pub fn cost(&self, id: ProjectId) -> Amount {
		self.project(id).map_or(0, |project| project.cost)
	}

	/// The most points that one voter has given to this project.
	pub fn most_points(&self, id: ProjectId) -> u64 {
		self.project(id).map_or(0, |project| project.most)
	}

	pub fn per_point(&self, id: ProjectId) -> u128 {
		self.settings.per_point(self.cost(id))
	}

	/// The projects that somebody has voted for.
	pub fn supported(&self) -> impl Iterator<Item = (ProjectId, &Project)> {
		(0..).zip(&self.projects).filter(|(_, project)| project.points > 0)
	}

	pub fn total_cost(&self, projects: impl IntoIterator<Item = ProjectId>) -> Amount {
		projects.into_iter().fold(0, |sum, id| sum.saturating_add(self.cost(id)))
	}

	/// Whether `a` of two tied projects goes before (`Less`) or after `b`, by the rule of the settings.
	pub fn first(&self, a: ProjectId, b: ProjectId) -> Ordering {
		let votes = |id| self.project(id).map_or(0, |project| project.votes);
		let cost = self.cost(a).cmp(&self.cost(b));
		let votes = votes(b).cmp(&votes(a));
		let rule = match self.settings.ties {
			Ties::LeastCost => cost.then(votes),
			Ties::MostVotes => votes.then(cost),
		};
		rule.then(a.cmp(&b))
	}
}
