//! The report as JSON. Amounts are strings of digits in the smallest part of the money, since they can be greater than
//! the numbers that JSON holds exactly.

use std::fmt::Write;

use equal_shares::{
	pb::{harmless, Warning},
	How, ProjectId, Win,
};
use serde_json::{json, Value};

use crate::{Report, Result};

/// A warning. If it concerns the whole file, it has no line.
fn warning(warning: &Warning) -> Value {
	json!({ "line": Some(warning.line).filter(|line| *line > 0), "reason": warning.reason })
}

impl Report {
	/// The report as JSON. Names and ids are those of the file, unchanged; [`Report::json_text`] escapes them.
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
			"warnings": self.warnings.iter().map(warning).collect::<Vec<_>>(),
			"projects": projects,
			"rules": self.results.iter().map(|result| self.result(result)).collect::<Vec<_>>(),
		})
	}

	/// The report as JSON text of many lines, in which no name is a command to a terminal or a tag of a page. Control
	/// characters, other characters that are not [`harmless`], and `<`, `>` and `&` are written as `\u` with their
	/// number. A reader of the JSON gets the names as they are in the file.
	pub fn json_text(&self) -> String {
		let mut text = String::new();
		// All line breaks are those between the lines of JSON, because they are escaped in strings.
		for letter in format!("{:#}", self.json()).chars() {
			let whole = letter.to_string();
			if letter == '\n' || !matches!(letter, '<' | '>' | '&') && harmless(&whole) == whole {
				text.push(letter);
				continue;
			}
			for unit in letter.encode_utf16(&mut [0; 2]) {
				// Writing into a string does not fail.
				let _ = write!(text, "\\u{unit:04x}");
			}
		}
		text
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
