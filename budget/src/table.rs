//! The report as text.

use std::fmt::{self, Write};

use equal_shares::{How, ProjectId, Utility};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use crate::{Report, Result};

/// The width of a project's name, in characters.
const NAME: usize = 40;

/// The most warnings that the head shows.
const WARNINGS: usize = 10;

/// The width of `100.0 %`.
const PERCENT: usize = 7;

/// A name, cut and filled to this width on a terminal.
pub(crate) fn fitted(name: &str, width: usize) -> String {
	let mut text = String::new();
	for letter in name.chars() {
		if text.width() + letter.width().unwrap_or(0) > width {
			text.pop();
			text.push('…');
			break;
		}
		text.push(letter);
	}
	let filled = width.saturating_sub(text.width());
	text + &" ".repeat(filled)
}

impl Result {
	/// The width of its column.
	fn width(&self) -> usize {
		self.rule.len().max(PERCENT)
	}
}

impl Report {
	fn head(&self, out: &mut impl Write) -> fmt::Result {
		let Self { election, .. } = self;
		writeln!(
			out,
			"{} voters, {} projects, a budget of {}; utility: {}",
			election.ballots.len(),
			election.projects.len(),
			self.amount(election.budget),
			self.utility,
		)?;
		for warning in self.warnings.iter().take(WARNINGS) {
			writeln!(out, "warning: {warning}")?;
		}
		let others = self.warnings.len().saturating_sub(WARNINGS);
		if others > 0 {
			writeln!(out, "and {others} more warnings, which are in the JSON")?;
		}
		writeln!(out)
	}

	/// Which project wins under which rule. The number is the order in which it was bought.
	fn side_by_side(&self, out: &mut impl Write) -> fmt::Result {
		let costs: Vec<_> = self.election.costs().map(|cost| self.amount(cost)).collect();
		let cost = costs.iter().map(String::len).max().unwrap_or(0).max(4);
		write!(out, "{} {:>cost$} {:>7}", fitted("project", NAME), "cost", "votes")?;
		for result in &self.results {
			write!(out, "  {:>1$}", result.rule, result.width())?;
		}
		let known = self.election.projects.iter().any(|project| project.selected.is_some());
		writeln!(out, "{}", if known { "  in fact" } else { "" })?;
		let turn = |at: usize, id: ProjectId| {
			let position = self.results[at].outcome.projects().position(|other| other == id);
			position.map(|position| position + 1)
		};
		let mut order: Vec<ProjectId> = (0..).take(costs.len()).collect();
		order.sort_by_key(|id| {
			(turn(0, *id).unwrap_or(usize::MAX), core::cmp::Reverse(self.votes[usize::from(*id)]))
		});
		for id in order {
			let at = usize::from(id);
			write!(out, "{} {:>cost$} {:>7}", fitted(&self.name(id), NAME), costs[at], self.votes[at])?;
			for (result, width) in self.results.iter().map(Result::width).enumerate() {
				let turn = turn(result, id).map_or("·".into(), |turn| turn.to_string());
				write!(out, "  {turn:>width$}")?;
			}
			let selected = if self.election.projects[at].selected == Some(true) { "✓" } else { "·" };
			writeln!(out, "{}", if known { format!("{selected:>9}") } else { String::new() })?;
		}
		let width = NAME + cost + 9;
		self.foot(out, width, "spent", |at| {
			let spent = self.results[at].outcome.spent;
			format!("{:.1} %", spent as f64 * 100.0 / (self.election.budget as f64).max(1.0))
		})?;
		self.foot(out, width, "voters with nothing", |at| {
			let voters = self.election.ballots.len().max(1) as f64;
			format!("{:.1} %", self.results[at].left_out as f64 * 100.0 / voters)
		})
	}

	fn foot(
		&self,
		out: &mut impl Write,
		width: usize,
		what: &str,
		of: impl Fn(usize) -> String,
	) -> fmt::Result {
		write!(out, "{what:<width$}")?;
		for (at, width) in self.results.iter().map(Result::width).enumerate() {
			write!(out, "  {:>width$}", of(at))?;
		}
		writeln!(out)
	}

	/// The reasons, under the first rule.
	fn reasons(&self, out: &mut impl Write) -> fmt::Result {
		let outcome = self.outcome();
		if let Some(endowment) = outcome.endowment {
			writeln!(
				out,
				"\nEvery voter decides on {} (Add1 has raised it {} times). Those who vote for a project pay the \
				 same, or what they have left:",
				self.amount(endowment),
				outcome.steps
			)?;
		}
		for (at, win) in outcome.winners.iter().enumerate() {
			write!(out, "{:>4}. {} ", at + 1, fitted(&self.name(win.project), NAME))?;
			match &win.how {
				How::EqualShares { price, points, .. } => {
					let price = self.amount(*price);
					match self.utility {
						Utility::Points => write!(out, "{price} a point, in full for {points} points")?,
						_ => write!(out, "{price} each, in full from {points} voters")?,
					}
				}
				How::Greedy { .. } => write!(out, "from what is left of the budget")?,
			}
			let ties: Vec<_> = win.how.ties().iter().map(|id| self.name(*id)).collect();
			if !ties.is_empty() {
				let ties = ties.join(", ");
				write!(out, "; as cheap for its utility as {ties}, and first by the rule for ties")?;
			}
			writeln!(out)?;
		}
		let mut losers: Vec<_> = outcome.losers.iter().collect();
		losers.sort_by_key(|loss| loss.missing);
		if !losers.is_empty() {
			writeln!(
				out,
				"\nWhat the others were missing with this endowment (with another cost or other votes Add1 could also \
				 have raised it more or less often):"
			)?;
		}
		for loss in losers {
			write!(out, "   –  {} ", fitted(&self.name(loss.project), NAME))?;
			if let Some(left) = loss.left {
				write!(out, "its voters have {} left; ", self.amount(left))?;
			}
			write!(out, "{} too expensive", self.amount(loss.missing))?;
			match loss.votes {
				Some(votes) => writeln!(out, ", or {votes} votes too few")?,
				None => writeln!(out)?,
			}
		}
		Ok(())
	}

	/// The report as text for a terminal.
	pub fn text(&self) -> String {
		let mut text = String::new();
		// Writing into a string does not fail.
		let _ = self.head(&mut text);
		let _ = self.side_by_side(&mut text);
		let _ = self.reasons(&mut text);
		text
	}
}
