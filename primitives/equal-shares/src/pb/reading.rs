//! Makes an election of the tables of a file, and finds what is wrong and what is odd.

use std::collections::{BTreeMap, BTreeSet};

use super::{
	amount::Decimal, mistake, start_of, Election, File, Mistake, Project, Row, Table, VoteType, Warning,
};
use crate::{ProjectId, Support};

/// The keys of the section META that concern the count.
const KEYS: [&str; 4] = ["budget", "vote_type", "num_projects", "num_votes"];

/// What was found so far.
struct Reading<'a> {
	file: &'a File,
	mistakes: Vec<Mistake>,
	warnings: Vec<Warning>,
	/// The numbers of the projects that have an id, by the id.
	known: BTreeMap<&'a str, ProjectId>,
	/// A line of a project has no id, so it is not known which projects there are.
	nameless: bool,
}

struct Ballot {
	lines: Vec<Support>,
	/// It names a project more than once.
	repeats: bool,
}

/// How many ballots there are of a kind, and the line of the first.
#[derive(Default)]
struct Counted {
	number: u64,
	first: u64,
}

impl Counted {
	fn count(&mut self, is_one: bool, line: u64) {
		if is_one {
			self.first = if self.number == 0 { line } else { self.first };
			self.number = self.number.saturating_add(1);
		}
	}
}

impl File {
	/// The election that the file describes, or all mistakes in it.
	pub fn election(&self) -> Result<Election, Vec<Mistake>> {
		self.election_with_warnings().map(|(election, _)| election)
	}

	/// The election that the file describes, with what is odd about the file; or all mistakes in it.
	///
	/// There are four kinds of warnings. A number that the file gives (`num_projects`, `num_votes`, or a project's
	/// `votes`) is not what was counted. Ballots repeat a project. Ballots name no project: one of them can be a word
	/// after the votes. A line of the section META has more than a key and a value.
	pub fn election_with_warnings(&self) -> Result<(Election, Vec<Warning>), Vec<Mistake>> {
		let mut reading = Reading {
			file: self,
			mistakes: Vec::new(),
			warnings: Vec::new(),
			known: BTreeMap::new(),
			nameless: false,
		};
		reading.heads();
		reading.about();
		let vote_type = reading.or_note(self.vote_type());
		let amounts = reading.projects();
		let money = reading.money(amounts);
		let ballots = vote_type.and_then(|vote_type| reading.ballots(vote_type));
		match (vote_type, money, ballots) {
			(Some(vote_type), Some((decimals, budget, projects)), Some(ballots))
				if reading.mistakes.is_empty() =>
			{
				reading.numbers(&ballots);
				Ok((Election { vote_type, decimals, budget, projects, ballots }, reading.warnings))
			}
			_ => {
				reading.mistakes.sort_by_key(|mistake| mistake.line);
				Err(reading.mistakes)
			}
		}
	}

	fn vote_type(&self) -> Result<VoteType, Mistake> {
		let Some(row) = self.row_about("vote_type") else {
			return mistake(0, "the section META has no vote_type");
		};
		match row.field(Some(1)).unwrap_or_default() {
			"approval" => Ok(VoteType::Approval),
			"choose-1" => Ok(VoteType::ChooseOne),
			"cumulative" => Ok(VoteType::Cumulative),
			"scoring" => Ok(VoteType::Scoring),
			"ordinal" => Ok(VoteType::Ordinal),
			other => mistake(
				row.line,
				format!(
					"vote_type `{}` is unknown: use approval, choose-1, cumulative, scoring or ordinal",
					start_of(other)
				),
			),
		}
	}
}

/// The fields of a row beyond the columns of the head.
fn beyond<'a>(table: &Table, row: &'a Row) -> Option<&'a str> {
	row.fields.iter().skip(table.columns.len()).find(|field| !field.is_empty()).map(String::as_str)
}

impl<'a> Reading<'a> {
	fn note(&mut self, line: u64, reason: impl AsRef<str>) {
		self.mistakes.push(Mistake::new(line, reason));
	}

	fn warn(&mut self, line: u64, reason: impl AsRef<str>) {
		self.warnings.push(Warning::new(line, reason));
	}

	fn or_note<T>(&mut self, result: Result<T, Mistake>) -> Option<T> {
		result.map_err(|mistake| self.mistakes.push(mistake)).ok()
	}

	/// Checks that no column is named twice, and that each field of a row has a column.
	fn heads(&mut self) {
		let File { meta, projects, votes } = self.file;
		for (name, table) in [("META", meta), ("PROJECTS", projects), ("VOTES", votes)] {
			let mut seen = BTreeSet::new();
			for column in table.columns.iter().filter(|column| !column.is_empty()) {
				if !seen.insert(column) {
					let column = start_of(column);
					self.note(
						table.line,
						format!("the section {name} has two columns `{column}`: rename one of them"),
					);
				}
			}
		}
		for table in [projects, votes] {
			for row in &table.rows {
				if let Some(field) = beyond(table, row) {
					let (field, columns) = (start_of(field), table.columns.len());
					self.note(
						row.line,
						format!("`{field}` is beyond the {columns} columns of the head: put a text with `;` in quotes"),
					);
				}
			}
		}
	}

	/// Checks that the section META has each key that counts once, and nothing but keys and values.
	fn about(&mut self) {
		let meta = &self.file.meta;
		let mut seen = BTreeMap::new();
		for row in &meta.rows {
			let key = row.field(Some(0)).unwrap_or_default();
			let counts = KEYS.contains(&key);
			if let Some(first) = seen.insert(key, row.line).filter(|_| counts) {
				self.note(row.line, format!("{key} is already given on line {first}: remove one of them"));
			}
			match beyond(meta, row).map(start_of) {
				Some(field) if counts => {
					self.note(row.line, format!("`{field}` is one value too many for {key}: remove it"));
				}
				Some(field) => {
					let advice = "put a text with `;` in quotes";
					self.warn(row.line, format!("`{field}` is beyond the columns of the head: {advice}"));
				}
				None if row.fields.len() == 1 => {
					let key = start_of(key);
					self.warn(row.line, format!("`{key}` is not a section, and it is a key without a value"));
				}
				None => {}
			}
		}
	}

	/// The projects, with their costs as they are written.
	fn projects(&mut self) -> Vec<(&'a str, Decimal<'a>, &'a Row)> {
		let table = &self.file.projects;
		let id = table.column("project_id").unwrap_or(0);
		let cost = table.column("cost");
		if cost.is_none() {
			self.note(table.line, "the section PROJECTS has no column `cost`");
		}
		let mut raw = Vec::new();
		for row in &table.rows {
			let Some(id) = row.field(Some(id)) else {
				self.nameless = true;
				self.note(row.line, "this project has no id");
				continue;
			};
			// A project with a wrong cost is also a project, so votes for it are no mistakes.
			let number = ProjectId::try_from(self.known.len()).unwrap_or(ProjectId::MAX);
			if self.known.contains_key(id) {
				self.note(row.line, format!("there are two projects with the id {}", start_of(id)));
				continue;
			}
			self.known.insert(id, number);
			match row.field(cost).map(|cost| Decimal::read(cost, row.line)) {
				Some(read) => raw.extend(self.or_note(read).map(|cost| (id, cost, row))),
				None if cost.is_some() => {
					self.note(row.line, format!("project {} has no cost", start_of(id)))
				}
				None => {}
			}
		}
		if self.known.len() >= usize::from(ProjectId::MAX) {
			self.note(0, format!("there are more than {} projects", ProjectId::MAX));
		}
		raw
	}

	/// How many digits amounts have after the point, the budget, and the projects.
	fn money(
		&mut self,
		raw: Vec<(&'a str, Decimal<'a>, &'a Row)>,
	) -> Option<(u32, crate::Amount, Vec<Project>)> {
		let budget = match self.file.row_about("budget") {
			None => mistake(0, "the section META has no budget"),
			Some(row) => Decimal::read(row.field(Some(1)).unwrap_or_default(), row.line),
		};
		let budget = self.or_note(budget);
		let amounts: Vec<_> = raw.iter().map(|(_, cost, _)| *cost).chain(budget).collect();
		let points = Decimal::points(&amounts);
		let decimals = amounts.iter().map(Decimal::decimals).max().unwrap_or(0);
		let mut parts = |amount: Decimal| {
			let certain = amount.without_doubt(&points).and_then(|()| amount.parts(decimals));
			self.or_note(certain)
		};
		let budget = budget.and_then(&mut parts);
		let costs: Vec<_> = raw.iter().map(|(_, cost, _)| parts(*cost)).collect();
		let table = &self.file.projects;
		let (name, selected) = (table.column("name"), table.column("selected"));
		let mut projects = Vec::new();
		for ((id, _, row), cost) in raw.into_iter().zip(costs) {
			let Some(cost) = cost else { continue };
			if cost == 0 {
				self.note(row.line, format!("project {} costs nothing: remove it", start_of(id)));
				continue;
			}
			projects.push(Project {
				id: id.to_owned(),
				name: row.field(name).unwrap_or(id).to_owned(),
				cost,
				// 2 means that the project was carried out with other money.
				selected: row.field(selected).map(|field| field == "1"),
			});
		}
		Some((decimals as u32, budget?, projects))
	}

	fn ballots(&mut self, vote_type: VoteType) -> Option<Vec<Vec<Support>>> {
		let table = &self.file.votes;
		let (vote, points) = (table.column("vote"), table.column("points"));
		let with_points = matches!(vote_type, VoteType::Cumulative | VoteType::Scoring);
		let mut is_whole = true;
		for (name, missing) in [("vote", vote.is_none()), ("points", with_points && points.is_none())] {
			if missing {
				is_whole = false;
				self.note(table.line, format!("the section VOTES has no column `{name}`"));
			}
		}
		if !is_whole {
			return None;
		}
		let (mut ballots, mut repeating, mut empty) = (Vec::new(), Counted::default(), Counted::default());
		for row in &table.rows {
			let read = self.ballot(row, vote_type, vote, points.filter(|_| with_points));
			let Some(Some(ballot)) = self.or_note(read) else { continue };
			empty.count(ballot.lines.is_empty(), row.line);
			repeating.count(ballot.repeats, row.line);
			ballots.push(ballot.lines);
		}
		match repeating.number {
			0 => {}
			1 => self.warn(
				repeating.first,
				"1 ballot names a project more than once: it counts once on a ballot, at its first place",
			),
			number => self.warn(
				repeating.first,
				format!("{number} ballots name a project more than once, this one first: it counts once on a ballot, at its first place"),
			),
		}
		match empty.number {
			0 => {}
			1 => self.warn(empty.first, "1 ballot names no project: it is counted as a ballot that supports nothing"),
			number => self.warn(
				empty.first,
				format!("{number} ballots name no project, this one first: they are counted as ballots that support nothing"),
			),
		}
		Some(ballots)
	}

	/// A ballot. None if it names a project that may be one of those without an id.
	fn ballot(
		&self,
		row: &Row,
		vote_type: VoteType,
		vote: Option<usize>,
		points: Option<usize>,
	) -> Result<Option<Ballot>, Mistake> {
		if vote.is_some_and(|vote| vote >= row.fields.len()) {
			let text = start_of(row.fields.first().map_or("", String::as_str));
			return mistake(
				row.line,
				format!("`{text}` is not a section, and a ballot would have a field for the vote: an empty vote has its `;`"),
			);
		}
		let list = |field: Option<usize>| -> Vec<&str> {
			let parts = row.field(field).unwrap_or_default().split(',').map(str::trim);
			parts.filter(|part| !part.is_empty() && *part != "none").collect()
		};
		let ids = list(vote);
		let given = points.map(|points| list(Some(points)));
		if let Some(points) = given.as_ref().filter(|points| points.len() != ids.len()) {
			return mistake(
				row.line,
				format!("the ballot has {} projects, but points for {}", ids.len(), points.len()),
			);
		}
		let mut seen = BTreeSet::new();
		let mut lines = Vec::with_capacity(ids.len());
		for (place, id) in ids.iter().enumerate() {
			let Some(&project) = self.known.get(id) else {
				if self.nameless {
					return Ok(None);
				}
				return mistake(row.line, format!("there is no project {}", start_of(id)));
			};
			let points = match given.as_ref().and_then(|points| points.get(place)) {
				None => Some(1),
				Some(points) => points.parse().ok(),
			};
			let Some(points) = points else {
				return mistake(
					row.line,
					format!("the points for {} are not a whole number up to {}", start_of(id), u16::MAX),
				);
			};
			if seen.insert(project) {
				lines.push(Support { project, points });
			}
		}
		let number = lines.len();
		if vote_type == VoteType::ChooseOne && number > 1 {
			return mistake(
				row.line,
				format!("a ballot can choose only one project, but this one has {number}"),
			);
		}
		if vote_type == VoteType::Ordinal {
			for (place, line) in lines.iter_mut().enumerate() {
				let after = number.saturating_sub(place).saturating_sub(1);
				line.points = u16::try_from(after).unwrap_or(u16::MAX);
			}
		}
		Ok(Some(Ballot { lines, repeats: number < ids.len() }))
	}

	/// Compares the numbers that the file gives with those that were counted.
	fn numbers(&mut self, ballots: &[Vec<Support>]) {
		let file = self.file;
		for (key, what, counted) in
			[("num_projects", "projects", self.known.len()), ("num_votes", "votes", ballots.len())]
		{
			let Some(row) = file.row_about(key) else { continue };
			let Some(said) = row.field(Some(1)) else { continue };
			if said.parse() != Ok(counted) {
				self.warn(
					row.line,
					format!("{key} is {}, but the file has {counted} {what}", start_of(said)),
				);
			}
		}
		let mut votes = vec![0u64; self.known.len()];
		for line in ballots.iter().flatten() {
			if let Some(votes) = votes.get_mut(usize::from(line.project)) {
				*votes = votes.saturating_add(1);
			}
		}
		let column = file.projects.column("votes");
		// Without a mistake each row is a project, and rows and projects have the same order.
		for (row, counted) in file.projects.rows.iter().zip(votes) {
			let Some(said) = row.field(column).filter(|said| said.parse() != Ok(counted)) else { continue };
			let said = start_of(said);
			self.warn(row.line, format!("votes is {said}, but the file has {counted} for this project"));
		}
	}
}
