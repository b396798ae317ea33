//! Books as text that other programs read: [hledger](https://hledger.org), [beancount](https://beancount.github.io) and
//! spreadsheets.
//!
//! All three have the same entries in the same order. Each closed period ends with an entry that moves income and
//! expenses to the surplus, as those programs need it. Suspense is an entry at the end. If the entries of earlier periods
//! are removed, an entry with the opening balances of the first whole period stands at the beginning. Texts of members cannot forge
//! anything: line breaks cannot occur in them, and what has a meaning in a format is replaced or quoted.

mod beancount;
mod csv;
mod hledger;
mod opening;
mod reading;

pub use opening::Opening;
pub use reading::Unread;

use std::collections::{BTreeMap, BTreeSet};

use crate::{
	account::{CHAIN_CASH, SURPLUS, UNIDENTIFIED},
	Account, Amount, Closed, Entry, EntryId, Kind, Memory, Moment, Number, Period, Storage, DAY,
};

/// A book, and how its amounts are written.
#[derive(Clone, Debug)]
pub struct Journal {
	/// What it begins with, if the entries of earlier periods are removed.
	pub opening: Option<Opening>,
	/// The chart: each account by its number.
	pub accounts: BTreeMap<Number, Account>,
	/// All entries in the order of their numbers.
	pub entries: Vec<(EntryId, Entry)>,
	/// The closed periods.
	pub closed: BTreeMap<Period, Closed>,
	/// The symbol of the currency.
	pub symbol: String,
	/// How many of an amount's digits stand behind the point.
	pub decimals: u8,
	/// What the account on the chain has beyond the cash in the books, and when.
	pub suspense: Option<(Moment, Amount)>,
}

impl Journal {
	/// The journal of a book in memory, without suspense. It begins with the first period of which no entry is removed.
	pub fn of(book: &Memory, symbol: &str, decimals: u8) -> Self {
		let opening = Opening::of(book);
		let first = opening.as_ref().map_or(0, |opening| opening.period);
		let closed = (first..book.head().period).filter_map(|period| Some((period, book.closed(period)?)));
		let entries = book.entries().into_iter().filter(|(id, _)| id.period >= first);
		Self {
			opening,
			accounts: book.accounts().into_iter().collect(),
			entries: entries.collect(),
			closed: closed.collect(),
			symbol: symbol.to_string(),
			decimals,
			suspense: None,
		}
	}

	/// The name of each account, with the kind and the parents in front: `Assets:Fixed-assets:Oven`. Both programs accept
	/// it, and no two accounts have the same.
	pub fn names(&self) -> BTreeMap<Number, String> {
		let mut taken = BTreeSet::new();
		let mut names = BTreeMap::new();
		for number in self.accounts.keys() {
			let mut path = Vec::new();
			let mut next = Some(*number);
			// A chart has no ring; the bound holds even if a caller's has one.
			while let Some(account) = next.and_then(|at| self.accounts.get(&at)).filter(|_| path.len() < 8) {
				path.push(component(&account.name));
				next = account.parent;
			}
			let root = self.accounts.get(number).map_or("Assets", |account| root(account.kind));
			path.push(root.to_string());
			path.reverse();
			let mut name = path.join(":");
			while !taken.insert(name.clone()) {
				name.push_str(&format!("-{number}"));
			}
			names.insert(*number, name);
		}
		names
	}

	/// The symbol as both programs accept it: capital letters and digits, and a letter first.
	fn commodity(&self) -> String {
		let kept: String = self.symbol.chars().filter(char::is_ascii_alphanumeric).collect();
		let kept = kept.to_ascii_uppercase();
		if kept.len() > 1 && kept.starts_with(|first: char| first.is_ascii_alphabetic()) {
			kept.chars().take(20).collect()
		} else {
			format!("CUR{}", kept.chars().take(17).collect::<String>())
		}
	}

	/// An amount in full, without a symbol.
	fn amount(&self, amount: Amount) -> String {
		let decimals = usize::from(self.decimals);
		let digits = format!("{:0>width$}", amount.unsigned_abs(), width = decimals.saturating_add(1));
		let (whole, part) = digits.split_at(digits.len().saturating_sub(decimals));
		let (sign, point) = (if amount < 0 { "-" } else { "" }, if decimals > 0 { "." } else { "" });
		format!("{sign}{whole}{point}{part}")
	}

	/// All entries by period, day and number, with the closings, the opening balances first, and suspense last.
	fn steps(&self) -> Vec<Step> {
		let mut running = BTreeMap::<Number, Amount>::new();
		let mut entries: Vec<_> = self.entries.iter().collect();
		entries.sort_by_key(|(id, entry)| (id.period, day(entry.date), id.number));
		let mut entries = entries.into_iter().peekable();
		let last = entries.clone().last().map_or(0, |(id, _)| id.period);
		let mut steps = Vec::new();
		if let Some(Opening { period, date, balances }) = &self.opening {
			let postings = run(&mut running, balances.clone());
			let text = "Opening balances: the entries of earlier periods are removed".to_string();
			steps.push(Step { date: *date, text, postings, made: Made::Opening(*period) });
		}
		for period in 0..=last.max(self.closed.keys().next_back().copied().unwrap_or_default()) {
			while let Some((id, entry)) = entries.next_if(|(id, _)| id.period == period) {
				let amounts = entry.postings.iter().map(|posting| (posting.account, posting.amount));
				let postings = run(&mut running, amounts.collect());
				let text = line(&entry.text);
				steps.push(Step { date: entry.date, text, postings, made: Made::Posted(*id, entry.clone()) });
			}
			let Some(closed) = self.closed.get(&period) else { continue };
			let kind_of = |number: &Number| self.accounts.get(number).map(|account| account.kind);
			let results = running
				.iter()
				.filter(|(number, amount)| **amount != 0 && kind_of(number).is_some_and(Kind::is_result));
			let mut amounts: Vec<_> =
				results.map(|(number, amount)| (*number, amount.saturating_neg())).collect();
			let surplus = amounts.iter().fold(0, |sum: Amount, (_, amount)| sum.saturating_add(*amount));
			if surplus != 0 {
				amounts.push((SURPLUS, surplus.saturating_neg()));
			}
			if !amounts.is_empty() {
				let postings = run(&mut running, amounts);
				let text = "Closing: income and expenses to the surplus".to_string();
				steps.push(Step {
					date: closed.ends.saturating_sub(1),
					text,
					postings,
					made: Made::Closing(period),
				});
			}
		}
		if let Some((date, amount)) = self.suspense.filter(|(_, amount)| *amount != 0) {
			let amounts = vec![(CHAIN_CASH, amount), (UNIDENTIFIED, amount.saturating_neg())];
			let postings = run(&mut running, amounts);
			let text = "Suspense: what the account has beyond the books".to_string();
			steps.push(Step { date, text, postings, made: Made::Suspense });
		}
		steps
	}
}

/// One entry as it is written.
struct Step {
	date: Moment,
	text: String,
	/// The account, the amount, and the balance after it.
	postings: Vec<(Number, Amount, Amount)>,
	made: Made,
}

/// Where an entry comes from.
enum Made {
	/// It has the balances at the beginning of a period.
	Opening(Period),
	/// It was posted.
	Posted(EntryId, Entry),
	/// It closes a period.
	Closing(Period),
	/// It shows suspense.
	Suspense,
}

impl Step {
	/// What is known of the entry beside its postings.
	fn notes(&self) -> Vec<(&'static str, String)> {
		let mut notes = Vec::new();
		match &self.made {
			Made::Posted(id, entry) => {
				notes.push(("entry", id.number.to_string()));
				notes.push(("period", id.period.to_string()));
				notes.push(("origin", format!("{:?}", entry.origin).to_lowercase()));
				notes.push(("at", entry.date.to_string()));
				notes.extend(entry.author.map(|author| ("author", author.to_string())));
				notes.extend(entry.document.map(|document| ("document", hex(&document))));
				notes.extend(entry.reverses.map(|reversed| ("reverses", reversed.number.to_string())));
			}
			Made::Opening(period) => notes.push(("opening", period.to_string())),
			Made::Closing(period) => notes.push(("closing", period.to_string())),
			Made::Suspense => notes.push(("suspense", "derived".to_string())),
		}
		notes
	}
}

/// Adds amounts to the running balances, and returns them with the new balances.
fn run(
	running: &mut BTreeMap<Number, Amount>,
	amounts: Vec<(Number, Amount)>,
) -> Vec<(Number, Amount, Amount)> {
	let add = |(number, amount): (Number, Amount)| {
		let balance = running.entry(number).or_default();
		*balance = balance.saturating_add(amount);
		(number, amount, *balance)
	};
	amounts.into_iter().map(add).collect()
}

/// The beginning of the names of a kind.
fn root(kind: Kind) -> &'static str {
	match kind {
		Kind::Asset => "Assets",
		Kind::Liability => "Liabilities",
		Kind::Equity => "Equity",
		Kind::Income => "Income",
		Kind::Expense => "Expenses",
	}
}

/// A part of an account's name: letters of ASCII and of Latin with accents, digits and dashes, with a capital letter or a
/// digit first.
fn component(name: &[u8]) -> String {
	let accented = |letter: char| matches!(letter, '\u{c0}'..='\u{24f}') && !matches!(letter, '×' | '÷');
	let allowed =
		|letter: char| if letter.is_ascii_alphanumeric() || accented(letter) { letter } else { '-' };
	let part: String = line(name).chars().map(allowed).collect();
	let mut letters = part.trim_matches('-').chars();
	let Some(first) = letters.next() else { return "Account".to_string() };
	let capital: String = first.to_uppercase().collect();
	let is_capital = capital.starts_with(|first: char| first.is_uppercase() || first.is_ascii_digit());
	let begin = if is_capital { capital } else { format!("A-{first}") };
	begin + letters.as_str()
}

/// A text on one line.
fn line(text: &[u8]) -> String {
	let text = String::from_utf8_lossy(text);
	let text: String =
		text.chars().map(|letter| if crate::entry::is_break(letter) { ' ' } else { letter }).collect();
	text.trim().to_string()
}

fn hex(bytes: &[u8]) -> String {
	bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The number of a day since the epoch.
fn day(at: Moment) -> u64 {
	at.checked_div(DAY).unwrap_or_default()
}

/// The date in the Gregorian calendar, in UTC: `2026-01-05`.
// The number of a day has at most 38 bits.
#[allow(clippy::arithmetic_side_effects)]
fn date(at: Moment) -> String {
	// Years begin in March here, so that the leap day is the last one (Howard Hinnant, "chrono-compatible low-level date
	// algorithms").
	let days = day(at) + 719_468;
	let (era, of_era) = (days / 146_097, days % 146_097);
	let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
	let of_year = of_era - (365 * year + year / 4 - year / 100);
	let month = (5 * of_year + 2) / 153;
	let day = of_year - (153 * month + 2) / 5 + 1;
	let month = if month < 10 { month + 3 } else { month - 9 };
	let year = era * 400 + year + u64::from(month <= 2);
	format!("{year:04}-{month:02}-{day:02}")
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn dates_are_those_of_the_calendar() {
		let days = [0, 59, 60, 364, 365, 11_016, 19_782, 20_458, 2_932_896];
		let expected = [
			"1970-01-01",
			"1970-03-01",
			"1970-03-02",
			"1970-12-31",
			"1971-01-01",
			"2000-02-29",
			"2024-02-29",
			"2026-01-05",
			"9999-12-31",
		];
		assert_eq!(days.map(|day| date(day * DAY + 1)), expected);
	}

	#[test]
	fn amounts_are_written_in_full() {
		let with = |decimals, amount| Journal::of(&Memory::default(), "BRD", decimals).amount(amount);
		assert_eq!(
			[with(2, 5), with(2, -1_234), with(0, 7), with(0, -7), with(2, 0)],
			["0.05", "-12.34", "7", "-7", "0.00"]
		);
	}

	#[test]
	fn symbols_that_another_program_would_refuse_are_changed() {
		let of = |symbol| Journal::of(&Memory::default(), symbol, 2).commodity();
		assert_eq!(
			["BRD", "brd", "€", "1x", "a b", "Z"].map(of),
			["BRD", "BRD", "CUR", "CUR1X", "AB", "CURZ"]
		);
	}
}
