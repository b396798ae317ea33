//! Reads and writes elections as `.pb` files, the format of Pabulib (<https://pabulib.org/format>).
//!
//! A file has three sections, `META`, `PROJECTS` and `VOTES`, each a table with a line of column names and
//! fields between semicolons.

use std::{
	collections::{BTreeMap, BTreeSet},
	fmt,
};

use crate::{Amount, InMemory, ProjectId, Support, Utility, MAX_AMOUNT};

/// The most digits that an amount can have after its point.
const MAX_DECIMALS: usize = 12;

/// What is wrong with a file, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
	/// The line, from 1; 0 if it is the whole file's.
	pub line: u64,
	/// What is wrong, and what would be right.
	pub reason: String,
}

impl fmt::Display for Mistake {
	fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
		if self.line > 0 {
			write!(f, "line {}: ", self.line)?;
		}
		f.write_str(&self.reason)
	}
}

impl std::error::Error for Mistake {}

fn mistake<T>(line: u64, reason: impl Into<String>) -> Result<T, Mistake> {
	Err(Mistake { line, reason: reason.into() })
}

/// A section of a file as it stands there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
	/// The names of its columns.
	pub columns: Vec<String>,
	/// Its rows.
	pub rows: Vec<Row>,
}

/// A row of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
	/// The line of the file; 0 if it was not read from one.
	pub line: u64,
	/// Its fields. There can be fewer than columns.
	pub fields: Vec<String>,
}

impl Table {
	fn column(&self, name: &str) -> Option<usize> {
		self.columns.iter().position(|column| column == name)
	}
}

impl Table {
	fn of(columns: &[&str], rows: impl IntoIterator<Item = Vec<String>>) -> Self {
		let columns = columns.iter().map(|column| (*column).to_owned()).collect();
		Self { columns, rows: rows.into_iter().map(|fields| Row { line: 0, fields }).collect() }
	}
}

impl Row {
	fn field(&self, column: Option<usize>) -> Option<&str> {
		let field = self.fields.get(column?)?.trim();
		(!field.is_empty()).then_some(field)
	}
}

/// A `.pb` file as it stands there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct File {
	/// What is said of the election as a whole: a key and a value in each row.
	pub meta: Table,
	/// The projects.
	pub projects: Table,
	/// The votes.
	pub votes: Table,
}

/// How people have voted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VoteType {
	/// They approve of projects.
	Approval,
	/// They approve of one.
	ChooseOne,
	/// They share points out among projects.
	Cumulative,
	/// They give projects points.
	Scoring,
	/// They say which they like best, second best and so on. A project has as many points as there are others
	/// after it on the ballot (Borda).
	Ordinal,
}

impl VoteType {
	/// The utilities by which such votes can be counted; the usual one first.
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
	/// How the file calls it.
	pub id: String,
	/// Its name; its id if it has none.
	pub name: String,
	/// Its cost, in the smallest part of the money that the file knows.
	pub cost: Amount,
	/// Whether it was carried out in fact, if the file says so.
	pub selected: Option<bool>,
}

/// An election that can be counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Election {
	/// How people have voted.
	pub vote_type: VoteType,
	/// How many digits the file's amounts have after the point: 10 to this power smallest parts are one unit.
	pub decimals: u32,
	/// The budget, in smallest parts.
	pub budget: Amount,
	/// The projects in the order of the file, which is that of their numbers.
	pub projects: Vec<Project>,
	/// The votes.
	pub ballots: Vec<Vec<Support>>,
}

impl Election {
	/// The usual step of `Add1`: one unit of the money, or a thousandth of the endowment (in whole units) where
	/// that is more.
	pub fn step(&self) -> Amount {
		let unit = 10u128.saturating_pow(self.decimals);
		let voters = self.ballots.len() as u128;
		let thousandth = [unit, voters, 1_000].into_iter().try_fold(self.budget, Amount::checked_div);
		thousandth.unwrap_or(0).max(1).saturating_mul(unit)
	}

	/// The costs of the projects.
	pub fn costs(&self) -> impl Iterator<Item = Amount> + '_ {
		self.projects.iter().map(|project| project.cost)
	}

	/// The election as a file. `about` are further lines of the section META: keys and what they say.
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
			part => format!("{whole}.{part}"),
		}
	}

	/// The ballots, equal ones together.
	pub fn grouped(&self) -> InMemory {
		InMemory::grouped(self.ballots.iter().cloned(), 1_000)
	}
}

#[derive(Clone, Copy)]
enum Section {
	Meta,
	Projects,
	Votes,
}

impl File {
	fn table(&mut self, section: Section) -> &mut Table {
		match section {
			Section::Meta => &mut self.meta,
			Section::Projects => &mut self.projects,
			Section::Votes => &mut self.votes,
		}
	}

	/// Reads the sections of a file.
	pub fn read(text: &str) -> Result<Self, Mistake> {
		let text = text.strip_prefix('\u{feff}').unwrap_or(text);
		let mut file = Self::default();
		let mut section = None;
		for Row { line, fields } in records(text) {
			match fields.first().map(String::as_str) {
				None | Some("") if fields.len() <= 1 => continue,
				Some(name) if fields.iter().skip(1).all(String::is_empty) => {
					let named = match name.to_lowercase().as_str() {
						"meta" => Some(Section::Meta),
						"projects" => Some(Section::Projects),
						"votes" => Some(Section::Votes),
						_ => None,
					};
					if let Some(named) = named {
						if !file.table(named).columns.is_empty() {
							return mistake(line, format!("there is a section {name} already"));
						}
						section = Some(named);
						continue;
					}
				}
				_ => {}
			}
			let Some(section) = section else { return mistake(line, "a file begins with the line META") };
			let table = file.table(section);
			if table.columns.is_empty() {
				table.columns = fields;
			} else {
				table.rows.push(Row { line, fields });
			}
		}
		for (name, table) in [("META", &file.meta), ("PROJECTS", &file.projects), ("VOTES", &file.votes)] {
			if table.columns.is_empty() {
				return mistake(0, format!("the section {name} is missing, or has no line of column names"));
			}
		}
		Ok(file)
	}

	/// Writes the file.
	pub fn write(&self) -> String {
		let mut text = String::new();
		for (name, table) in [("META", &self.meta), ("PROJECTS", &self.projects), ("VOTES", &self.votes)] {
			text.push_str(name);
			text.push('\n');
			let rows = table.rows.iter().map(|row| &row.fields);
			for fields in core::iter::once(&table.columns).chain(rows) {
				let fields: Vec<_> = fields.iter().map(|field| quoted(field)).collect();
				text.push_str(&fields.join(";"));
				text.push('\n');
			}
		}
		text
	}

	/// What this key of the section META says.
	pub fn about(&self, key: &str) -> Option<&str> {
		self.row_about(key).and_then(|row| row.field(Some(1)))
	}

	fn row_about(&self, key: &str) -> Option<&Row> {
		self.meta.rows.iter().find(|row| row.field(Some(0)) == Some(key))
	}

	/// The election that the file describes, or all mistakes in it.
	pub fn election(&self) -> Result<Election, Vec<Mistake>> {
		let mut mistakes = Vec::new();
		let mut note = |mistake| mistakes.push(mistake);
		let vote_type = self.vote_type().map_err(&mut note).ok();
		let (mut raw, mut known) = (Vec::new(), BTreeMap::new());
		let id = self.projects.column("project_id").unwrap_or(0);
		let column = |name| self.projects.column(name);
		let (cost, name, selected) = (column("cost"), column("name"), column("selected"));
		for row in &self.projects.rows {
			let Some(id) = row.field(Some(id)) else {
				note(Mistake { line: row.line, reason: "this project has no id".into() });
				continue;
			};
			let number = ProjectId::try_from(raw.len()).unwrap_or(ProjectId::MAX);
			if known.insert(id.to_owned(), number).is_some() {
				note(Mistake { line: row.line, reason: format!("there is a project {id} already") });
			}
			match row.field(cost).map(|cost| Decimal::read(cost, row.line)) {
				Some(Ok(cost)) => raw.push((id, cost, row)),
				Some(Err(mistake)) => note(mistake),
				None => note(Mistake { line: row.line, reason: format!("project {id} has no cost") }),
			}
		}
		if raw.len() >= usize::from(ProjectId::MAX) {
			note(Mistake { line: 0, reason: format!("there are more than {} projects", ProjectId::MAX) });
		}
		let budget = match self.row_about("budget") {
			None => mistake(0, "the section META has no budget"),
			Some(row) => Decimal::read(row.field(Some(1)).unwrap_or_default(), row.line),
		};
		let budget = budget.map_err(&mut note).ok();
		let decimals = raw.iter().map(|(_, cost, _)| cost).chain(&budget).map(|d| d.decimals()).max();
		let decimals = decimals.unwrap_or(0);
		let mut projects = Vec::new();
		for (id, cost, row) in raw {
			match cost.parts(decimals, row.line) {
				Ok(0) => {
					note(Mistake {
						line: row.line,
						reason: format!("project {id} costs nothing: leave it out"),
					});
				}
				Ok(cost) => projects.push(Project {
					id: id.to_owned(),
					name: row.field(name).unwrap_or(id).to_owned(),
					cost,
					// 2 stands for a project that was carried out with other money.
					selected: row.field(selected).map(|field| field == "1"),
				}),
				Err(mistake) => note(mistake),
			}
		}
		let line = self.row_about("budget").map_or(0, |row| row.line);
		let budget = budget.and_then(|budget| budget.parts(decimals, line).map_err(&mut note).ok());
		let mut ballots = Vec::new();
		if let Some(vote_type) = vote_type {
			let (vote, points) = (self.votes.column("vote"), self.votes.column("points"));
			if vote.is_none() {
				note(Mistake { line: 0, reason: "the section VOTES has no column `vote`".into() });
			} else {
				for row in &self.votes.rows {
					match ballot(row, vote_type, row.field(vote), row.field(points), &known) {
						Ok(ballot) => ballots.push(ballot),
						Err(mistake) => note(mistake),
					}
				}
			}
		}
		match (vote_type, budget) {
			(Some(vote_type), Some(budget)) if mistakes.is_empty() => {
				Ok(Election { vote_type, decimals: decimals as u32, budget, projects, ballots })
			}
			_ => Err(mistakes),
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
					"vote_type `{other}` is unknown: approval, choose-1, cumulative, scoring and ordinal are known"
				),
			),
		}
	}
}

/// The records of a text, with fields between semicolons, in quotes where they have to be; blank lines are
/// none. Reading goes on after whatever stands there, so this cannot fail.
fn records(text: &str) -> Vec<Row> {
	let mut reader = csv_core::ReaderBuilder::new().delimiter(b';').build();
	let text = format!("{text}\n");
	let (mut rest, mut line) = (text.as_bytes(), 1u64);
	let mut bytes = vec![0; text.len()];
	let mut ends = vec![0; text.matches(';').count().saturating_add(2)];
	let mut records = Vec::new();
	loop {
		let blank = rest.iter().take_while(|byte| matches!(byte, b'\n' | b'\r')).count();
		let (skipped, record) = rest.split_at(blank);
		let breaks = |bytes: &[u8]| bytes.iter().filter(|byte| **byte == b'\n').count() as u64;
		line = line.saturating_add(breaks(skipped));
		if record.is_empty() {
			return records;
		}
		let (result, read, written, mut fields) = reader.read_record(record, &mut bytes, &mut ends);
		if result != csv_core::ReadRecordResult::Record {
			// A quote that is never closed: the field goes to the end of the text.
			if let Some(end) = ends.get_mut(fields) {
				*end = written;
			}
			fields = fields.saturating_add(1);
		}
		let mut start = 0;
		let fields = ends.iter().take(fields).map(|end| {
			let field = bytes.get(start..*end).unwrap_or_default();
			start = *end;
			String::from_utf8_lossy(field).trim().to_owned()
		});
		records.push(Row { line, fields: fields.collect() });
		let (taken, after) = record.split_at(read);
		line = line.saturating_add(breaks(taken));
		rest = after;
	}
}

/// A field as it is written: in quotes if it could be taken for something else.
fn quoted(field: &str) -> String {
	if field.contains([';', '"', '\n', '\r']) {
		format!("\"{}\"", field.replace('"', "\"\""))
	} else {
		field.to_owned()
	}
}

fn ballot(
	row: &Row,
	vote_type: VoteType,
	vote: Option<&str>,
	points: Option<&str>,
	known: &BTreeMap<String, ProjectId>,
) -> Result<Vec<Support>, Mistake> {
	let list = |field: Option<&'_ str>| -> Vec<String> {
		let parts = field.unwrap_or_default().split(',').map(str::trim);
		parts.filter(|part| !part.is_empty() && *part != "none").map(str::to_owned).collect()
	};
	let (ids, points) = (list(vote), list(points));
	let with_points = matches!(vote_type, VoteType::Cumulative | VoteType::Scoring);
	if with_points && points.len() != ids.len() {
		return mistake(row.line, format!("{} projects, but points for {}", ids.len(), points.len()));
	}
	if vote_type == VoteType::ChooseOne && ids.len() > 1 {
		return mistake(row.line, format!("one project can be chosen, and not {}", ids.len()));
	}
	let mut seen = BTreeSet::new();
	let mut ballot = Vec::with_capacity(ids.len());
	for (place, id) in ids.iter().enumerate() {
		let Some(&project) = known.get(id) else {
			return mistake(row.line, format!("there is no project {id}"));
		};
		if !seen.insert(project) {
			return mistake(row.line, format!("project {id} stands here twice"));
		}
		let points = match (vote_type, points.get(place)) {
			(VoteType::Ordinal, _) => u16::try_from(ids.len().saturating_sub(place).saturating_sub(1)).ok(),
			(_, Some(points)) if with_points => points.parse().ok(),
			_ => Some(1),
		};
		let Some(points) = points else {
			return mistake(
				row.line,
				format!("the points for {id} are not a whole number up to {}", u16::MAX),
			);
		};
		ballot.push(Support { project, points });
	}
	Ok(ballot)
}

/// An amount as it is written.
#[derive(Clone, Copy)]
struct Decimal<'a> {
	whole: &'a str,
	/// Without the zeros at its end.
	part: &'a str,
}

impl<'a> Decimal<'a> {
	fn read(text: &'a str, line: u64) -> Result<Self, Mistake> {
		let (whole, part) = text.split_once(['.', ',']).unwrap_or((text, ""));
		let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
		let part = part.trim_end_matches('0');
		if whole.is_empty() || !digits(whole) || !digits(part) || part.len() > MAX_DECIMALS {
			return mistake(
				line,
				format!("`{text}` is no amount: digits, and at most {MAX_DECIMALS} after a point"),
			);
		}
		Ok(Self { whole, part })
	}

	fn decimals(&self) -> usize {
		self.part.len()
	}

	/// The amount in smallest parts, of which 10 to this power are one unit.
	fn parts(&self, decimals: usize, line: u64) -> Result<Amount, Mistake> {
		let digits = format!("{}{:0<decimals$}", self.whole, self.part);
		match digits.parse::<Amount>() {
			Ok(amount) if amount <= MAX_AMOUNT => Ok(amount),
			_ => mistake(line, format!("{} is too much: at most {MAX_AMOUNT} smallest parts", self.whole)),
		}
	}
}
