//! The report as JSON. Amounts are strings of digits in the smallest part of the money, since they can be
//! greater than what JSON's numbers hold exactly.

use equal_shares::{How, ProjectId, Win};
use serde_json::{json, Value};

use crate::{Report, Result};

impl Report {
	/// The report as JSON.
	pub fn json(&self) -> Value {
		let projects = self.election.projects.iter().zip(&self.votes);
		let projects: Vec<_> = projects
			.map(|(project, votes)| {
				json!({
					"id": project.id, "name": project.name, "cost": project.cost.to_string(), "votes": votes,
					"selected": project.selected,
				})
			})
			.collect();
		json!({
			"voters": self.election.ballots.len(),
			"budget": self.election.budget.to_string(),
			"decimals": self.election.decimals,
			"utility": self.utility.to_string(),
			"projects": projects,
			"rules": self.results.iter().map(|result| self.result(result)).collect::<Vec<_>>(),
		})
	}

	fn id(&self, id: ProjectId) -> &str {
		&self.election.projects[usize::from(id)].id
	}

	fn result(&self, result: &Result) -> Value {
		let outcome = &result.outcome;
		let losers = outcome.losers.iter().map(|loss| {
			json!({
				"project": self.id(loss.project),
				"left": loss.left.map(|left| left.to_string()),
				"missing": loss.missing.to_string(),
				"votesMissing": loss.votes,
			})
		});
		json!({
			"rule": result.rule,
			"utility": result.utility.to_string(),
			"spent": outcome.spent.to_string(),
			"endowment": outcome.endowment.map(|endowment| endowment.to_string()),
			"steps": outcome.steps,
			"votersWithNothing": result.left_out,
			"preferences": outcome.preferences.map(|(shares, greedy)| json!({"equalShares": shares, "greedy": greedy})),
			"winners": outcome.winners.iter().map(|win| self.win(win)).collect::<Vec<_>>(),
			"losers": losers.collect::<Vec<_>>(),
		})
	}

	fn win(&self, win: &Win) -> Value {
		let ties: Vec<_> = win.how.ties().iter().map(|id| self.id(*id)).collect();
		match &win.how {
			How::EqualShares { price, points, .. } => json!({
				"project": self.id(win.project),
				"by": "equal shares",
				"price": price.to_string(),
				"points": points,
				"ties": ties,
			}),
			How::Greedy { .. } => json!({ "project": self.id(win.project), "by": "greedy", "ties": ties }),
		}
	}
}
