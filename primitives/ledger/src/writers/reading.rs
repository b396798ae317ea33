//! Reading a journal back, so that anyone who has exported one can prove it.

use std::collections::{BTreeMap, BTreeSet};

use super::Journal;
use crate::{
	Account, Amount, Closed, Entry, EntryId, Hash, Moment, Number, Origin, Period, Posting, Postings, Text,
	DAY,
};

/// The place where a journal is not what [`Journal::to_hledger`] writes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
	/// The line, from 1 on.
	pub line: usize,
	/// The number of the entry to which the line belongs; nothing before the first one.
	pub entry: Option<u32>,
	/// What is wrong.
	pub what: &'static str,
}

/// What the notes after an entry say.
struct Notes<'a>(BTreeMap<&'a str, &'a str>);

impl<'a> Notes<'a> {
	fn of(text: &'a str) -> Self {
		Self(text.split(", ").filter_map(|note| note.split_once(": ")).collect())
	}

	fn number<N: std::str::FromStr>(&self, key: &str) -> Option<N> {
		self.0.get(key)?.parse().ok()
	}

	fn bytes(&self, key: &str) -> Option<Vec<u8>> {
		let digits = self.0.get(key)?;
		let pair = |at: usize| u8::from_str_radix(digits.get(at..at.checked_add(2)?)?, 16).ok();
		(0..digits.len()).step_by(2).map(pair).collect()
	}

	fn has(&self, key: &str) -> bool {
		self.0.contains_key(key)
	}
}

impl Journal {
	/// Reads a journal that [`Journal::to_hledger`] has written, and checks each byte of it: written again, it is the
	/// same. `accounts` and `closed` are those of the book now. The file can be older than the last of them. It must begin
	/// with the first entry, because opening balances prove nothing.
	///
	/// Errors: the first line that differs.
	pub fn read_hledger(
		text: &str,
		accounts: &BTreeMap<Number, Account>,
		closed: &BTreeMap<Period, Closed>,
		symbol: &str,
		decimals: u8,
	) -> Result<Self, Unread> {
		let mut journal = Self {
			opening: None,
			accounts: BTreeMap::new(),
			entries: Vec::new(),
			closed: BTreeMap::new(),
			symbol: symbol.to_string(),
			decimals,
			suspense: None,
		};
		let lines: Vec<&str> = text.lines().collect();
		let declared = lines.iter().filter_map(|line| line.strip_prefix("account ")?.rsplit_once("number: "));
		let declared: BTreeSet<Number> = declared.filter_map(|(_, number)| number.parse().ok()).collect();
		let known = accounts.iter().filter(|(number, _)| declared.contains(number));
		journal.accounts = known.map(|(number, account)| (*number, account.clone())).collect();
		let names: BTreeMap<String, Number> =
			journal.names().into_iter().map(|(number, name)| (name, number)).collect();

		let mut periods = BTreeMap::new();
		let mut reversals = Vec::new();
		let heads = (1usize..).zip(&lines);
		for (number, head) in heads.filter(|(_, line)| line.starts_with(|first: char| first.is_ascii_digit()))
		{
			let wrong = |entry, what| Unread { line: number, entry, what };
			let (before, notes) = head.rsplit_once("  ; ").ok_or(wrong(None, "the entry has no notes"))?;
			let notes = Notes::of(notes);
			let postings = || postings_after(&lines, number, &names);
			if notes.has("opening") {
				let what = "it begins with opening balances: take a journal that begins with the first entry";
				return Err(wrong(None, what));
			}
			if let Some(period) = notes.number::<Period>("closing") {
				if let Some(known) = closed.get(&period) {
					journal.closed.insert(period, *known);
				}
			} else if notes.has("suspense") {
				let (_, amount) = *postings().first().ok_or(wrong(None, "suspense has no amount"))?;
				let at = of_date(before).ok_or(wrong(None, "the date is none"))?;
				journal.suspense = Some((at, amount));
			} else {
				let entry = notes.number("entry");
				let missing = || wrong(entry, "the notes of the entry are not complete");
				let id = EntryId {
					period: notes.number("period").ok_or_else(missing)?,
					number: entry.ok_or_else(missing)?,
				};
				let written = before.split_once(") ").map_or("", |(_, text)| text).as_bytes().to_vec();
				let words = if notes.has("text") { notes.bytes("text") } else { Some(written) };
				let document = notes.bytes("document").map(Hash::try_from).transpose();
				let list = postings().into_iter().map(|(account, amount)| Posting { account, amount });
				let content = Entry {
					date: notes.number("at").ok_or_else(missing)?,
					postings: Postings::try_from(list.collect::<Vec<_>>())
						.map_err(|_| wrong(entry, "the entry has too many postings"))?,
					text: words
						.and_then(|words| Text::try_from(words).ok())
						.ok_or(wrong(entry, "the text is too long"))?,
					document: document.map_err(|_| wrong(entry, "the hash of the document is none"))?,
					author: notes.number("author"),
					origin: match notes.0.get("origin") {
						Some(&"chain") => Origin::Chain,
						Some(&"stated") => Origin::Stated,
						_ => return Err(missing()),
					},
					reverses: None,
				};
				if let Some(reversed) = notes.number::<u32>("reverses") {
					reversals.push((journal.entries.len(), reversed));
				}
				periods.insert(id.number, id);
				journal.entries.push((id, content));
			}
		}
		for (place, reversed) in reversals {
			if let Some((_, entry)) = journal.entries.get_mut(place) {
				entry.reverses = periods.get(&reversed).copied();
			}
		}
		journal.entries.sort_by_key(|(id, _)| id.number);
		same(text, &journal.to_hledger())?;
		Ok(journal)
	}
}

/// The postings in the lines after this one.
fn postings_after(lines: &[&str], line: usize, names: &BTreeMap<String, Number>) -> Vec<(Number, Amount)> {
	let lines = lines.iter().skip(line).take_while(|line| line.starts_with("    "));
	let posting = |line: &&str| {
		let (name, amount) = line.trim_start().split_once("  ")?;
		let digits: String = amount.split(' ').next()?.chars().filter(|letter| *letter != '.').collect();
		Some((*names.get(name)?, digits.parse().ok()?))
	};
	lines.filter_map(posting).collect()
}

/// The beginning of the day at the beginning of this line.
// A date of four digits for the year has at most 38 bits in milliseconds.
#[allow(clippy::arithmetic_side_effects)]
fn of_date(line: &str) -> Option<Moment> {
	let (year, rest) = line.split_once('-')?;
	let (month, rest) = rest.split_once('-')?;
	let (year, month): (u64, u64) = (year.parse().ok()?, month.parse().ok()?);
	let date: u64 = rest.split(' ').next()?.parse().ok()?;
	if !(1970..=9999).contains(&year) || !(1..=12).contains(&month) || !(1..=31).contains(&date) {
		return None;
	}
	// As in `date`: years begin in March, in eras of 400 years.
	let year = if month <= 2 { year - 1 } else { year };
	let of_year = (153 * (if month > 2 { month - 3 } else { month + 9 }) + 2) / 5 + date - 1;
	let of_era = year % 400 * 365 + year % 400 / 4 - year % 400 / 100 + of_year;
	Some((year / 400 * 146_097 + of_era).checked_sub(719_468)? * DAY)
}

/// Compares two texts, line by line.
fn same(text: &str, again: &str) -> Result<(), Unread> {
	if text == again {
		return Ok(());
	}
	let mut entry = None;
	let mut lines = again.split('\n');
	for (line, own) in (1usize..).zip(text.split('\n')) {
		let other = lines.next();
		let noted = other.and_then(|other| other.rsplit_once("  ; entry: ")).map(|(_, notes)| notes);
		entry = noted.and_then(|notes| notes.split(',').next()?.parse().ok()).or(entry);
		if other != Some(own) {
			return Err(Unread { line, entry, what: "the line is not what the entries say" });
		}
	}
	Err(Unread { line: text.split('\n').count(), entry, what: "the end is missing" })
}
