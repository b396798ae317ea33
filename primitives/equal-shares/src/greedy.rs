//! The greedy rule.

use alloc::vec::Vec;

use crate::{
	election::{Amount, Election},
	natural::Natural,
	outcome::{How, Win},
	ProjectId,
};

/// What the greedy rule does with the budget after `bought`.
pub(crate) struct Greedy {
	/// The projects that it adds, in its order.
	pub added: Vec<Win>,
	/// The projects that did not fit at their turn, and by how much.
	pub skipped: Vec<(ProjectId, Amount)>,
}

/// A project, its cost, and its utility to all voters.
type Turn = (ProjectId, Amount, Natural);

pub(crate) fn greedy(election: &Election, bought: &[ProjectId]) -> Greedy {
	let mut left = election.budget.saturating_sub(election.total_cost(bought.iter().copied()));
	// The utility of all voters is worth × points. `Cost` is divided by the cost, which leaves the points.
	let worth = |id: ProjectId, points: u64| Natural::from(election.per_point(id)).scaled(points);
	let mut turns: Vec<Turn> = election
		.supported()
		.filter(|(id, _)| !bought.contains(id))
		.map(|(id, project)| (id, project.cost, worth(id, project.points)))
		.collect();
	let compare = |(_, cost_a, worth_a): &Turn, (_, cost_b, worth_b): &Turn| {
		let (ours, theirs) = (worth_a.times(&(*cost_b).into()), worth_b.times(&(*cost_a).into()));
		theirs.cmp(&ours)
	};
	turns.sort_by(|a, b| compare(a, b).then_with(|| election.first(a.0, b.0)));
	let (mut added, mut skipped) = (Vec::new(), Vec::new());
	for tied in turns.chunk_by(|a, b| compare(a, b).is_eq()) {
		for (at, (project, cost, _)) in tied.iter().enumerate() {
			let Some(rest) = left.checked_sub(*cost) else {
				skipped.push((*project, cost.saturating_sub(left)));
				continue;
			};
			// The projects that could have been bought in its place.
			let others = tied.iter().skip(at.saturating_add(1)).filter(|(_, cost, _)| *cost <= left);
			let ties = others.map(|(other, ..)| *other).collect();
			left = rest;
			added.push(Win { project: *project, how: How::Greedy { ties } });
		}
	}
	Greedy { added, skipped }
}
