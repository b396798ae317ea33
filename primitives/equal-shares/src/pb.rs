//! Reads and writes elections as `.pb` files, the format of Pabulib (<https://pabulib.org/format>).
//!
//! A file has three sections, `META`, `PROJECTS` and `VOTES`. Each is a table with a line of column names, and with
//! fields between semicolons.

mod amount;
mod reading;
mod table;

use std::fmt;

use crate::{Amount, InMemory, ProjectId, Support, Utility};

pub use table::{File, Row, Table};

/// What is wrong with a file, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
	/// The line, from 1; 0 if it concerns the whole file.
	pub line: u64,
	/// What is wrong, and what would be right. Text that it repeats from the file is [`harmless`].
	pub reason: String,
}

/// What is odd in a file that can still be counted, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
	/// The line, from 1; 0 if it concerns the whole file.
	pub line: u64,
	/// What is odd, and how it was read. Text that it repeats from the file is [`harmless`].
	pub reason: String,
}

fn said(line: u64, reason: &str, f: &mut fmt::Formatter) -> fmt::Result {
	if line > 0 {
		write!(f, "line {line}: ")?;
	}
	f.write_str(reason)
}

impl fmt::Display for Mistake {
	fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
		said(self.line, &self.reason, f)
	}
}

impl fmt::Display for Warning {
	fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
		said(self.line, &self.reason, f)
	}
}

impl std::error::Error for Mistake {}

impl Mistake {
	fn new(line: u64, reason: impl AsRef<str>) -> Self {
		Self { line, reason: harmless(reason.as_ref()) }
	}
}

impl Warning {
	fn new(line: u64, reason: impl AsRef<str>) -> Self {
		Self { line, reason: harmless(reason.as_ref()) }
	}
}

fn mistake<T>(line: u64, reason: impl AsRef<str>) -> Result<T, Mistake> {
	Err(Mistake::new(line, reason))
}

/// A text of a file in a form that is safe on a terminal, in a picture or on a page. It is on one line. `�` replaces
/// characters that a terminal obeys, that XML forbids, or that nobody sees. These are control characters, marks of the
/// direction of writing, and characters without a meaning.
pub fn harmless(text: &str) -> String {
	let shown = |letter: char| match letter {
		'\t' | '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => ' ',
		'\u{ad}' | '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' => '\u{fffd}',
		'\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' => '\u{fffd}',
		letter if letter.is_control() || u32::from(letter) & 0xfffe == 0xfffe => '\u{fffd}',
		letter => letter,
	};
	text.chars().map(shown).collect()
}

/// The beginning of a field, for the text of a mistake.
fn start_of(field: &str) -> String {
	const LONGEST: usize = 60;
	let mut letters = field.chars();
	let start: String = letters.by_ref().take(LONGEST).collect();
	if letters.next().is_some() {
		start + "…"
	} else {
		start
	}
}

/// How people have voted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VoteType {
	/// They approve of projects.
	Approval,
	/// They approve of one project.
	ChooseOne,
	/// They divide points among projects.
	Cumulative,
	/// They give points to projects.
	Scoring,
	/// They rank projects. A project has as many points as there are others after it on the ballot (Borda).
	Ordinal,
}

impl VoteType {
	/// The utilities by which such votes can be counted, the usual one first.
	pub fn utilities(self) -> &'static [Utility] {
		match self {
			Self::Approval | Self::ChooseOne => &[Utility::Cost, Utility::Cardinality],
			Self::Cumulative | Self::Scoring | Self::Ordinal => &[Utility::Points],
		}
	}
}

/// A project of an election.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Project {
	/// Its id in the file.
	pub id: String,
	/// Its name, or its id if it has none.
	pub name: String,
	/// Its cost, in the smallest part of the money in the file.
	pub cost: Amount,
	/// Whether it was carried out in fact, if the file says so.
	pub selected: Option<bool>,
}

/// An election that can be counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Election {
	/// How people have voted.
	pub vote_type: VoteType,
	/// How many digits the file's amounts have after the point. One unit is 10 to this power smallest parts.
	pub decimals: u32,
	/// The budget, in smallest parts.
	pub budget: Amount,
	/// The projects in the order of the file, which is that of their numbers.
	pub projects: Vec<Project>,
	/// The votes, in the order of the file.
	pub ballots: Vec<Vec<Support>>,
}

impl Election {
	/// The usual step of `Add1`: one unit of the money, or a thousandth of the endowment (in whole units) if that is
	/// more.
	pub fn step(&self) -> Amount {
		let unit = 10u128.saturating_pow(self.decimals);
		let voters = self.ballots.len() as u128;
		let thousandth = [unit, voters, 1_000].into_iter().try_fold(self.budget, Amount::checked_div);
		thousandth.unwrap_or(0).max(1).saturating_mul(unit)
	}

	/// The costs of the projects, in the order of their numbers.
	pub fn costs(&self) -> impl Iterator<Item = Amount> + '_ {
		self.projects.iter().map(|project| project.cost)
	}

	/// The election as a file. `about` gives further lines of the section META, as keys and values.
	///
	/// Reading it gives the same election, if amounts have no more than 12 digits after the point.
	pub fn file(&self, about: &[(&str, String)]) -> File {
		let with_points =
			!matches!(self.vote_type, VoteType::Approval | VoteType::ChooseOne | VoteType::Ordinal);
		let name = match self.vote_type {
			VoteType::Approval => "approval",
			VoteType::ChooseOne => "choose-1",
			VoteType::Cumulative => "cumulative",
			VoteType::Scoring => "scoring",
			VoteType::Ordinal => "ordinal",
		};
		let own = [
			("num_projects", self.projects.len().to_string()),
			("num_votes", self.ballots.len().to_string()),
			("budget", self.written(self.budget)),
			("vote_type", name.to_owned()),
		];
		let meta = about.iter().chain(&own).map(|(key, value)| vec![(*key).to_owned(), value.clone()]);
		let mut votes = vec![0u64; self.projects.len()];
		for support in self.ballots.iter().flatten() {
			if let Some(votes) = votes.get_mut(usize::from(support.project)) {
				*votes = votes.saturating_add(1);
			}
		}
		let projects = self.projects.iter().zip(votes).map(|(project, votes)| {
			let selected = project.selected.map_or(String::new(), |selected| u8::from(selected).to_string());
			let cost = self.written(project.cost);
			vec![project.id.clone(), cost, votes.to_string(), project.name.clone(), selected]
		});
		let id =
			|project: ProjectId| self.projects.get(usize::from(project)).map(|project| project.id.as_str());
		let ballots = self.ballots.iter().enumerate().map(|(voter, ballot)| {
			let ids: Vec<_> = ballot.iter().filter_map(|support| id(support.project)).collect();
			let points: Vec<_> = ballot.iter().map(|support| support.points.to_string()).collect();
			let points = with_points.then(|| points.join(","));
			[voter.to_string(), ids.join(",")].into_iter().chain(points).collect()
		});
		let mut columns = vec!["voter_id", "vote"];
		columns.extend(with_points.then_some("points"));
		File {
			meta: Table::of(&["key", "value"], meta),
			projects: Table::of(&["project_id", "cost", "votes", "name", "selected"], projects),
			votes: Table::of(&columns, ballots),
		}
	}

	/// An amount in units, with as many digits after the point as it needs.
	fn written(&self, amount: Amount) -> String {
		let unit = 10u128.saturating_pow(self.decimals);
		let whole = amount.checked_div(unit).unwrap_or_default();
		let part = amount.checked_rem(unit).unwrap_or_default();
		let part = format!("{part:0width$}", width = self.decimals as usize);
		match part.trim_end_matches('0') {
			"" => whole.to_string(),
			// With three digits the point could be read as a separator of thousands.
			part if part.len() == 3 => format!("{whole}.{part}0"),
			part => format!("{whole}.{part}"),
		}
	}

	/// The ballots, with equal ones together.
	pub fn grouped(&self) -> InMemory {
		InMemory::grouped(self.ballots.iter().cloned(), 1_000)
	}
}
