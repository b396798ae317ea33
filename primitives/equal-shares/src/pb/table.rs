//! A file as tables of fields.

use std::{iter::Peekable, str::Chars};

use super::{mistake, Mistake};

/// A section of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
	/// The line of its head, from 1; 0 if it was not read from a file.
	pub line: u64,
	/// The names of its columns.
	pub columns: Vec<String>,
	/// Its rows, in the order of the file.
	pub rows: Vec<Row>,
}

/// A row of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
	/// The line of the file; 0 if it was not read from a file.
	pub line: u64,
	/// Its fields. There can be fewer than columns.
	pub fields: Vec<String>,
}

impl Table {
	pub(super) fn column(&self, name: &str) -> Option<usize> {
		self.columns.iter().position(|column| column == name)
	}

	pub(super) fn of(columns: &[&str], rows: impl IntoIterator<Item = Vec<String>>) -> Self {
		let columns = columns.iter().map(|column| (*column).to_owned()).collect();
		Self { line: 0, columns, rows: rows.into_iter().map(|fields| Row { line: 0, fields }).collect() }
	}
}

impl Row {
	pub(super) fn field(&self, column: Option<usize>) -> Option<&str> {
		let field = self.fields.get(column?)?.trim();
		(!field.is_empty()).then_some(field)
	}
}

/// A `.pb` file as tables.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct File {
	/// The section META: a key and a value in each row.
	pub meta: Table,
	/// The section PROJECTS.
	pub projects: Table,
	/// The section VOTES.
	pub votes: Table,
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
		for Row { line, fields } in records(text)? {
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
							return mistake(
								line,
								format!("there are two sections {name}: remove one of them"),
							);
						}
						section = Some(named);
						continue;
					}
				}
				_ => {}
			}
			let Some(section) = section else { return mistake(line, "the file must begin with META") };
			let table = file.table(section);
			if table.columns.is_empty() {
				(table.line, table.columns) = (line, fields);
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

	/// The text of the file.
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

	/// The value of this key in the section META.
	pub fn about(&self, key: &str) -> Option<&str> {
		self.row_about(key).and_then(|row| row.field(Some(1)))
	}

	pub(super) fn row_about(&self, key: &str) -> Option<&Row> {
		self.meta.rows.iter().find(|row| row.field(Some(0)) == Some(key))
	}
}

/// The records of a text, with fields between semicolons. Fields are in quotes where necessary. Blank lines are no
/// records.
///
/// A quote counts only at the beginning of a field. A field of several lines must end with its quote. Otherwise a
/// forgotten quote would take the following text as part of the field, up to the next quote.
fn records(text: &str) -> Result<Vec<Row>, Mistake> {
	let mut reader = Reader { rest: text.chars().peekable(), line: 1 };
	let mut records = Vec::new();
	loop {
		let (line, mut fields) = (reader.line, Vec::new());
		let goes_on = loop {
			let (field, end) = reader.field()?;
			fields.push(field.trim().to_owned());
			match end {
				Some(';') => {}
				end => break end.is_some(),
			}
		};
		if fields.len() > 1 || fields.iter().any(|field| !field.is_empty()) {
			records.push(Row { line, fields });
		}
		if !goes_on {
			return Ok(records);
		}
	}
}

struct Reader<'a> {
	rest: Peekable<Chars<'a>>,
	/// The line, from 1.
	line: u64,
}

impl Reader<'_> {
	fn next(&mut self) -> Option<char> {
		let letter = self.rest.next();
		self.line = self.line.saturating_add((letter == Some('\n')).into());
		letter
	}

	/// The next field, and what ends it: a semicolon, the end of a line, or the end of the text.
	fn field(&mut self) -> Result<(String, Option<char>), Mistake> {
		let mut field = String::new();
		if self.rest.next_if_eq(&'"').is_some() {
			let opened = self.line;
			loop {
				match self.next() {
					Some('"') if self.rest.next_if_eq(&'"').is_none() => break,
					Some(letter) => field.push(letter),
					None => {
						return mistake(
							opened,
							"the quote that opens here is never closed: close it or remove it",
						)
					}
				}
			}
			let ends = matches!(self.rest.peek(), None | Some(';' | '\r' | '\n'));
			if !ends && self.line > opened {
				return mistake(
					opened,
					format!(
						"the quote that opens here is closed on line {}, in the middle of a field: close it where it \
						 should end, or remove it",
						self.line
					),
				);
			}
		}
		loop {
			match self.next() {
				end @ (None | Some(';' | '\r' | '\n')) => return Ok((field, end)),
				Some(letter) => field.push(letter),
			}
		}
	}
}

/// A field as it is written: in quotes if it could be read as something different.
fn quoted(field: &str) -> String {
	if field.contains([';', '"', '\n', '\r']) {
		format!("\"{}\"", field.replace('"', "\"\""))
	} else {
		field.to_owned()
	}
}
