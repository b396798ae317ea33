//! The greedy rule.

use alloc::vec::Vec;

use crate::{
	election::{Amount, Election},
	natural::Natural,
	ProjectId,
};

/// What the greedy rule does with the budget when `bought` is bought already.
pub(crate) struct Greedy {
	/// What it adds, in its order.
	pub added: Vec<ProjectId>,
	/// What did not fit when its turn came, and by how much.
	pub skipped: Vec<(ProjectId, Amount)>,
}

pub(crate) fn greedy(election: &Election, bought: &[ProjectId]) -> Greedy {
	let mut left = election.budget.saturating_sub(election.total_cost(bought.iter().copied()));
	// The utility of all voters is worth × points: `Cost` is divided by the cost, and leaves the points.
	let worth = |id: ProjectId, points: u64| Natural::from(election.per_point(id)).scaled(points);
	let mut turns: Vec<_> = election
		.supported()
		.filter(|(id, _)| !bought.contains(id))
		.map(|(id, project)| (id, project.cost, worth(id, project.points)))
		.collect();
	turns.sort_by(|(a, cost_a, worth_a), (b, cost_b, worth_b)| {
		let (ours, theirs) = (worth_a.times(&(*cost_b).into()), worth_b.times(&(*cost_a).into()));
		theirs.cmp(&ours).then_with(|| election.first(*a, *b))
	});
	let (mut added, mut skipped) = (Vec::new(), Vec::new());
	for (id, cost, _) in turns {
		match left.checked_sub(cost) {
			Some(rest) => {
				left = rest;
				added.push(id);
			}
			None => skipped.push((id, cost.saturating_sub(left))),
		}
	}
	Greedy { added, skipped }
}
