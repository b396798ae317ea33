//! The outcome of a count, with its reasons.

use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode};
use scale_info::TypeInfo;

use crate::{Amount, ProjectId};

/// The outcome, which explains itself.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct Outcome {
	/// The projects that were bought, in this order.
	pub winners: Vec<Win>,
	/// The projects that were not bought, in the order of the list of projects.
	pub losers: Vec<Loss>,
	/// What the winners cost.
	pub spent: Amount,
	/// How much money each voter had to decide on, rounded down. None if the greedy rule alone has decided.
	pub endowment: Option<Amount>,
	/// How many steps `Add1` has raised the endowment.
	pub steps: u64,
	/// How many voters prefer equal shares, and how many the greedy rule, if they were compared.
	pub preferences: Option<(u64, u64)>,
}

/// A project that has won.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct Win {
	/// The number of the project.
	pub project: ProjectId,
	/// How it was bought.
	pub how: How,
}

/// How a project was bought.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub enum How {
	/// Its voters have bought it.
	EqualShares {
		/// What each voter pays for a point (for approvals: each voter), rounded up. A voter who had less has paid what
		/// they had.
		price: Amount,
		/// The points of those who have paid that.
		points: u64,
		/// Projects with the same price per utility, which had to wait.
		ties: Vec<ProjectId>,
	},
	/// The greedy rule has bought it.
	Greedy {
		/// Projects of the same utility per cost, which had to wait although there was money for them.
		ties: Vec<ProjectId>,
	},
}

/// A project that has not won, and what it was missing.
///
/// This is exact if every voter would have had the same money to decide on: with [`Completion::None`],
/// [`Completion::Greedy`] and [`Rule::Greedy`]. With [`Completion::Add1`] another cost or more votes can also change
/// how often the endowment is raised. With [`Rule::Preferred`] they can change what the voters prefer. In these cases
/// the figures are those of the count as it was. Then they can be too low, or higher than needed.
///
/// [`Completion::None`]: crate::Completion::None
/// [`Completion::Greedy`]: crate::Completion::Greedy
/// [`Completion::Add1`]: crate::Completion::Add1
/// [`Rule::Greedy`]: crate::Rule::Greedy
/// [`Rule::Preferred`]: crate::Rule::Preferred
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct Loss {
	/// The number of the project.
	pub project: ProjectId,
	/// How much its voters have left at the end, rounded down. None if the greedy rule alone has decided.
	pub left: Option<Amount>,
	/// It would have won, with the same endowment, if it had cost this much less.
	pub missing: Amount,
	/// It would have won, with the same endowment, if this many people who have paid for nothing had also voted for it.
	/// (The number of voters stays the same; a new ballot would make everybody's endowment smaller.) None if the greedy
	/// rule alone has decided, or if voters have nothing to decide on.
	pub votes: Option<u64>,
}

impl Outcome {
	/// The winners, in the order in which they were bought.
	pub fn projects(&self) -> impl Iterator<Item = ProjectId> + '_ {
		self.winners.iter().map(|win| win.project)
	}

	/// The ties that were broken: the project that was first, and those that had to wait.
	pub fn ties(&self) -> impl Iterator<Item = (ProjectId, &[ProjectId])> {
		let ties = self.winners.iter().map(|win| (win.project, win.how.ties()));
		ties.filter(|(_, ties)| !ties.is_empty())
	}
}

impl How {
	/// The projects that were tied with it, and had to wait.
	pub fn ties(&self) -> &[ProjectId] {
		match self {
			Self::EqualShares { ties, .. } | Self::Greedy { ties } => ties,
		}
	}
}
