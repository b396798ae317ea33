//! Reads a TOML document section by section, so that every mistake is found and none hides another.
//!
//! A section learns its valid keys from the keys that are requested. When it is closed, each key that nobody requested
//! is an unknown key.

use std::time::Duration;

use sp_core::crypto::AccountId32;
use toml::de::{DeTable, DeValue};
use toml::Spanned;

use crate::{
	keys,
	mistake::{At, Log, Place},
	parameters::{Bounds, Unit},
	units,
};

/// A table of the document: a section, an entry of a list of sections, or the document itself.
pub(crate) struct Section<'d> {
	log: &'d Log,
	/// `None` if the file lacks the section. Then no key of it is found, and none is reported as missing.
	table: Option<&'d DeTable<'d>>,
	place: Place,
	known: Vec<&'static str>,
	/// The keys whose values were refused.
	wrong: Vec<&'static str>,
}

impl<'d> Section<'d> {
	/// The document itself.
	pub fn document(table: &'d DeTable<'d>, log: &'d Log) -> Self {
		Self::new(Some(table), Place { line: 1, key: String::new() }, log)
	}

	fn new(table: Option<&'d DeTable<'d>>, place: Place, log: &'d Log) -> Self {
		Self { log, table, place, known: Vec::new(), wrong: Vec::new() }
	}

	/// The place of this key, or the place where it should be.
	pub fn place_of(&self, key: &str) -> Place {
		let line = self.find(key).map_or(self.place.line, |(_, value)| self.log.line(value.span().start));
		Place { line, key: self.path(key) }
	}

	/// Whether the file has this key, with a right or a wrong value.
	pub fn has(&self, key: &str) -> bool {
		self.find(key).is_some()
	}

	/// Whether the value of this key was refused.
	pub fn is_wrong(&self, key: &str) -> bool {
		self.wrong.contains(&key)
	}

	/// The name of this section.
	pub fn name(&self) -> &str {
		&self.place.key
	}

	/// Whether this key is a list without entries.
	pub fn is_empty_list(&self, key: &str) -> bool {
		let value = self.find(key).and_then(|(_, value)| value.get_ref().as_array());
		value.is_some_and(|entries| entries.is_empty())
	}

	pub fn mistake(&self, key: &str, message: impl Into<String>) {
		self.log.mistake(&self.place_of(key), message);
	}

	/// The section `[key]`. If it is missing, `or_else` says what to write; without `or_else` it is optional.
	pub fn section(&mut self, key: &'static str, or_else: Option<&str>) -> Section<'d> {
		self.known.push(key);
		let place = self.place_of(key);
		let table = match self.find(key).map(|(_, value)| value.get_ref()) {
			Some(DeValue::Table(table)) => Some(table),
			Some(DeValue::Array(_)) => {
				self.mistake(
					key,
					format!("is one section, not a list: write [{key}] in single brackets, once"),
				);
				None
			}
			Some(_) => {
				self.mistake(key, format!("is a section: write [{key}] on a line of its own"));
				None
			}
			None => {
				if let Some(what) = or_else {
					self.mistake(key, format!("is missing: add a section [{key}] with {what}"));
				}
				None
			}
		};
		Section::new(table, place, self.log)
	}

	/// The sections `[[key]]`, at most `most` of them. `what` describes them if at least one is required.
	pub fn sections(&mut self, key: &'static str, most: usize, what: &str) -> Vec<Section<'d>> {
		self.known.push(key);
		let entries = match self.find(key).map(|(_, value)| value.get_ref()) {
			Some(DeValue::Array(entries)) => entries,
			Some(_) => {
				self.mistake(
					key,
					format!("is a list: write [[{key}]] in double brackets before each of them"),
				);
				return Vec::new();
			}
			None => {
				self.mistake(key, format!("is missing: add [[{key}]] for {what}"));
				return Vec::new();
			}
		};
		self.check_length(key, entries.len(), most);
		if entries.is_empty() {
			self.mistake(key, format!("is empty: add [[{key}]] for {what}"));
		}
		let mut sections = Vec::new();
		for (entry, place) in self.entries(key, entries.iter()) {
			match entry {
				DeValue::Table(table) => sections.push(Section::new(Some(table), place, self.log)),
				_ => self.log.mistake(&place, format!("is a section: write [[{key}]] before each of them")),
			}
		}
		sections
	}

	/// A list of texts of at most `most` entries, each read by `parse`.
	pub fn list<T>(
		&mut self,
		key: &'static str,
		most: usize,
		parse: impl Fn(&str) -> Result<T, String>,
	) -> Vec<At<T>> {
		self.known.push(key);
		let entries = match self.find(key).map(|(_, value)| value.get_ref()) {
			Some(DeValue::Array(entries)) => entries,
			Some(_) => {
				self.mistake(key, format!("is a list: write {key} = [\"…\", \"…\"]"));
				return Vec::new();
			}
			None => return Vec::new(),
		};
		self.check_length(key, entries.len(), most);
		let mut list = Vec::new();
		for (entry, place) in self.entries(key, entries.iter()) {
			match text(entry).and_then(&parse) {
				Ok(value) => list.push(At { value, place }),
				Err(message) => self.log.mistake(&place, message),
			}
		}
		list
	}

	/// The value of this key, if the file has it and `parse` accepts it.
	pub fn read<T>(
		&mut self,
		key: &'static str,
		parse: impl FnOnce(&DeValue<'_>) -> Result<T, String>,
	) -> Option<T> {
		self.known.push(key);
		let (_, value) = self.find(key)?;
		match parse(value.get_ref()) {
			Ok(value) => Some(value),
			Err(message) => {
				self.mistake(key, message);
				self.wrong.push(key);
				None
			}
		}
	}

	/// Reports this key if it is missing.
	pub fn require(&self, key: &str, example: &str) {
		if self.table.is_some() && !self.has(key) {
			self.mistake(key, format!("is missing: write {key} = {example}"));
		}
	}

	/// The value of this key as a text.
	pub fn text(&mut self, key: &'static str) -> Option<String> {
		self.read(key, |value| text(value).map(str::to_owned))
	}

	/// The value of this key, if it is one of these words.
	pub fn word(&mut self, key: &'static str, words: &[&'static str]) -> Option<&'static str> {
		self.read(key, |value| {
			let written = text(value)?;
			let known = words.iter().copied().find(|word| *word == written);
			known.ok_or_else(|| format!("is \"{written}\": write \"{}\"", words.join("\" or \"")))
		})
	}

	/// A whole number within these bounds.
	pub fn count(&mut self, key: &'static str, bounds: Bounds) -> Option<u32> {
		self.read(key, |value| {
			let DeValue::Integer(number) = value else {
				return Err(format!("is {}: write a whole number without quotes", kind(value)));
			};
			u32::from_str_radix(number.as_str(), number.radix())
				.ok()
				.filter(|count| bounds.contains((*count).into()))
				.ok_or_else(|| {
					format!("is {number}: write a number from {} to {}", bounds.least, bounds.most)
				})
		})
	}

	/// A time within these bounds. It must be a whole number of their unit.
	pub fn time(&mut self, key: &'static str, bounds: Bounds) -> Option<u64> {
		self.read(key, |value| {
			let text = text(value).map_err(|_| {
				format!("is {}: write a time in quotes, such as \"3 days\" or \"90 s\"", kind(value))
			})?;
			let duration = units::parse_duration(text)?;
			let (length, name) = match bounds.unit {
				Unit::Nanoseconds => (1, "nanoseconds"),
				_ => (1_000_000, "milliseconds"),
			};
			let format = |count| units::format_duration(span(bounds.unit, count));
			if duration > span(bounds.unit, bounds.most) {
				return Err(format!("{text} is too long: write at most {}", format(bounds.most)));
			}
			let nanos = duration.as_nanos();
			if nanos % length != 0 {
				return Err(format!("{text} is no whole number of {name}: write one that is"));
			}
			let count = u64::try_from(nanos / length).map_err(|_| format!("{text} is too long"))?;
			if count == 0 && bounds.least > 0 {
				return Err(format!("{text} is no time at all: write one that is longer than zero"));
			}
			if count < bounds.least {
				return Err(format!("{text} is too short: write at least {}", format(bounds.least)));
			}
			Ok(count)
		})
	}

	/// An amount of money in smallest parts, within these bounds. `why` explains the lower bound.
	pub fn amount(&mut self, key: &'static str, bounds: Bounds, why: &str) -> Option<u64> {
		self.read(key, |value| {
			let amount = match value {
				DeValue::String(text) => units::parse_amount(text)?,
				DeValue::Integer(number) if number.radix() == 10 => units::parse_amount(number.as_str())?,
				DeValue::Float(number) => units::parse_amount(number.as_str())?,
				_ => return Err(format!("is {}: write an amount, such as \"2.50\"", kind(value))),
			};
			let written = units::format_amount(amount);
			if amount < bounds.least {
				let least = units::format_amount(bounds.least);
				return Err(format!("{written} is too little: write at least {least}, {why}"));
			}
			if amount > bounds.most {
				let most = units::format_amount(bounds.most);
				return Err(format!("{written} is too much: write at most {most}"));
			}
			Ok(amount)
		})
	}

	/// The 32 bytes of a public key.
	pub fn public(&mut self, key: &'static str) -> Option<At<[u8; 32]>> {
		let place = self.place_of(key);
		self.read(key, |value| keys::parse_public(text(value)?)).map(|value| At { value, place })
	}

	/// The 32 bytes of a public key by which a validator is known on the network.
	pub fn session_key(&mut self, key: &'static str) -> Option<At<[u8; 32]>> {
		let place = self.place_of(key);
		let value = self.read(key, |value| match keys::parse_public(text(value)?)? {
			key if key == [0; 32] => Err("is all zeros, which is nobody's key: write the key itself".into()),
			key => Ok(key),
		})?;
		Some(At { value, place })
	}

	/// An account, which is required.
	pub fn account(&mut self) -> Option<At<AccountId32>> {
		self.require("account", "\"…\", the address of the account");
		self.public("account").map(|At { value, place }| At { value: value.into(), place })
	}

	/// Ends the reading of this section. Every key that was not requested is a mistake.
	pub fn close(self) {
		for (key, _) in self.table.into_iter().flat_map(DeTable::iter) {
			let name = key.get_ref().as_ref();
			if self.known.contains(&name) {
				continue;
			}
			let place = Place { line: self.log.line(key.span().start), key: self.path(name) };
			let advice = match nearest(name, &self.known) {
				Some(near) => format!("did you mean `{near}`?"),
				None => format!("write one of {}, or remove it", self.known.join(", ")),
			};
			self.log.mistake(&place, format!("is not known here: {advice}"));
		}
	}

	fn find(&self, key: &str) -> Option<(&'d Spanned<toml::de::DeString<'d>>, &'d Spanned<DeValue<'d>>)> {
		self.table?.iter().find(|(name, _)| name.get_ref().as_ref() == key)
	}

	fn path(&self, key: &str) -> String {
		match self.place.key.as_str() {
			"" => key.to_owned(),
			section => format!("{section}.{key}"),
		}
	}

	fn check_length(&self, key: &str, length: usize, most: usize) {
		if length > most {
			self.mistake(key, format!("has {length} entries: write at most {most}"));
		}
	}

	/// Each entry of a list with its place.
	fn entries(
		&self,
		key: &str,
		entries: impl Iterator<Item = &'d Spanned<DeValue<'d>>>,
	) -> Vec<(&'d DeValue<'d>, Place)> {
		let path = self.path(key);
		(1..)
			.zip(entries)
			.map(|(number, entry): (usize, _)| {
				let line = self.log.line(entry.span().start);
				(entry.get_ref(), Place { line, key: format!("{path}[{number}]") })
			})
			.collect()
	}
}

/// A number of milliseconds, or of nanoseconds of compute, as a duration.
fn span(unit: Unit, count: u64) -> Duration {
	match unit {
		Unit::Nanoseconds => Duration::from_nanos(count),
		_ => Duration::from_millis(count),
	}
}

/// The text in this value.
pub(crate) fn text<'v>(value: &'v DeValue<'_>) -> Result<&'v str, String> {
	value.as_str().ok_or_else(|| format!("is {}: write a text in quotes", kind(value)))
}

/// The kind of a value, for readers who do not know TOML.
fn kind(value: &DeValue<'_>) -> &'static str {
	match value {
		DeValue::String(_) => "a text",
		DeValue::Integer(_) | DeValue::Float(_) => "a number without quotes",
		DeValue::Boolean(_) => "true or false",
		DeValue::Datetime(_) => "a date",
		DeValue::Array(_) => "a list",
		DeValue::Table(_) => "a section",
	}
}

/// The known name with the most similar spelling, if one is similar.
fn nearest<'k>(name: &str, known: &[&'k str]) -> Option<&'k str> {
	// Up to a third of the letters can differ. Beyond that it is another word.
	let most = name.chars().count().div_ceil(3);
	known
		.iter()
		.map(|candidate| (distance(name, candidate), *candidate))
		.filter(|(distance, _)| *distance <= most)
		.min()
		.map(|(_, candidate)| candidate)
}

/// The number of letters to insert, remove or change to turn one word into the other (Levenshtein).
fn distance(from: &str, to: &str) -> usize {
	let to: Vec<char> = to.chars().collect();
	let mut row: Vec<usize> = (0..=to.len()).collect();
	for (index, letter) in from.chars().enumerate() {
		let mut next = vec![index.saturating_add(1)];
		for ((other, diagonal), above) in to.iter().zip(&row).zip(row.iter().skip(1)) {
			let changed = diagonal.saturating_add(usize::from(letter != *other));
			let left = next.last().copied().unwrap_or_default();
			next.push(changed.min(above.saturating_add(1)).min(left.saturating_add(1)));
		}
		row = next;
	}
	row.last().copied().unwrap_or_default()
}
