//! What has come of a count, and why.

use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode};
use scale_info::TypeInfo;

use crate::{Amount, ProjectId};

/// The outcome, which explains itself.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct Outcome {
	/// What was bought, in this order.
	pub winners: Vec<Win>,
	/// What was not, in the order of the list of projects.
	pub losers: Vec<Loss>,
	/// What the winners cost.
	pub spent: Amount,
	/// How much money each voter had to decide on, rounded down; none if the greedy rule alone has decided.
	pub endowment: Option<Amount>,
	/// How many steps `Add1` has raised it.
	pub steps: u64,
	/// How many voters prefer equal shares, and how many the greedy rule, if they were compared.
	pub preferences: Option<(u64, u64)>,
}

/// A project that has won.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct Win {
	/// The project.
	pub project: ProjectId,
	/// How it was bought.
	pub how: How,
}

/// How a project was bought.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub enum How {
	/// By its voters.
	EqualShares {
		/// What each voter pays for a point (for approvals: each voter), rounded up; who had less has paid what
		/// they had.
		price: Amount,
		/// The points of those who have paid that.
		points: u64,
		/// Projects with the same price per utility, which had to wait.
		ties: Vec<ProjectId>,
	},
	/// By the greedy rule.
	Greedy {
		/// Projects of the same utility per cost, which had to wait though there was money for them.
		ties: Vec<ProjectId>,
	},
}

/// A project that has not won, and what was missing.
///
/// What was missing is exact where every voter would have had the same to decide on: with [`Completion::None`],
/// [`Completion::Greedy`] and [`Rule::Greedy`]. With [`Completion::Add1`] another cost or more votes can also change how
/// often the endowment is raised, and with [`Rule::Preferred`] what the voters prefer. Then it is what was missing in the
/// count as it was, and can be too little or more than it takes.
///
/// [`Completion::None`]: crate::Completion::None
/// [`Completion::Greedy`]: crate::Completion::Greedy
/// [`Completion::Add1`]: crate::Completion::Add1
/// [`Rule::Greedy`]: crate::Rule::Greedy
/// [`Rule::Preferred`]: crate::Rule::Preferred
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct Loss {
	/// The project.
	pub project: ProjectId,
	/// How much its voters have left in the end, rounded down; none if the greedy rule alone has decided.
	pub left: Option<Amount>,
	/// Had it cost so much less, with the same endowment, it would have won.
	pub missing: Amount,
	/// Had so many of those who have paid for nothing voted for it too, with the same endowment, it would have won. (The
	/// number of voters is the same, too: who had cast no ballot at all makes everybody's endowment smaller.) None if
	/// the greedy rule alone has decided, or if voters have nothing to decide on.
	pub votes: Option<u64>,
}

impl Outcome {
	/// The winners, in the order in which they were bought.
	pub fn projects(&self) -> impl Iterator<Item = ProjectId> + '_ {
		self.winners.iter().map(|win| win.project)
	}

	/// The ties that were broken: who was first, and who had to wait.
	pub fn ties(&self) -> impl Iterator<Item = (ProjectId, &[ProjectId])> {
		let ties = self.winners.iter().map(|win| (win.project, win.how.ties()));
		ties.filter(|(_, ties)| !ties.is_empty())
	}
}

impl How {
	/// Which projects were tied with it, and had to wait.
	pub fn ties(&self) -> &[ProjectId] {
		match self {
			Self::EqualShares { ties, .. } | Self::Greedy { ties } => ties,
		}
	}
}
