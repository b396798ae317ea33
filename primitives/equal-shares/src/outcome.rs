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
	Greedy,
}

/// A project that has not won, and what was missing.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct Loss {
	/// The project.
	pub project: ProjectId,
	/// How much its voters have left in the end, rounded down; none if the greedy rule alone has decided.
	pub left: Option<Amount>,
	/// Had it cost so much less, it would have won.
	pub missing: Amount,
	/// So many more votes of people who vote for nothing else would have paid for it. None if the greedy rule
	/// alone has decided.
	pub votes: Option<u64>,
}

impl Outcome {
	/// The winners, in the order in which they were bought.
	pub fn projects(&self) -> impl Iterator<Item = ProjectId> + '_ {
		self.winners.iter().map(|win| win.project)
	}

	/// The ties that were broken: who was first, and who had to wait.
	pub fn ties(&self) -> impl Iterator<Item = (ProjectId, &[ProjectId])> {
		self.winners.iter().filter_map(|win| match &win.how {
			How::EqualShares { ties, .. } if !ties.is_empty() => Some((win.project, ties.as_slice())),
			_ => None,
		})
	}
}
