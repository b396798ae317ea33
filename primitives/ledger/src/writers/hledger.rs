//! A plain-text journal for hledger.

use super::{date, hex, root, Journal, Made};
use crate::{Activity, Kind};

impl Journal {
	/// The book as a journal that `hledger check --strict` accepts, with a balance assertion after every posting.
	///
	/// The income statement of closed periods needs the query `not:tag:closing`, because a closing brings income and
	/// expenses to zero.
	pub fn to_hledger(&self) -> String {
		let (names, commodity) = (self.names(), self.commodity());
		// A name with digits has to stand in quotes.
		let quote = if commodity.chars().all(|letter| letter.is_ascii_alphabetic()) { "" } else { "\"" };
		let amount = |amount| format!("{} {quote}{commodity}{quote}", self.amount(amount));
		// hledger takes the format from this line, which needs a point.
		let point = if self.decimals == 0 { "." } else { "" };
		let mut text = format!("commodity {}{point} {quote}{commodity}{quote}\n", self.example());
		for kind in Kind::ALL {
			text.push_str(&format!("account {}  ; type: {}\n", root(kind), letter(kind)));
		}
		for (number, account) in &self.accounts {
			let kind = if account.activity == Activity::Cash { 'C' } else { letter(account.kind) };
			let name = names.get(number).map_or("", String::as_str);
			text.push_str(&format!("account {name}  ; type: {kind}, number: {number}\n"));
		}
		for step in self.steps() {
			let mut notes: Vec<_> =
				step.notes().into_iter().map(|(key, value)| format!("{key}: {value}")).collect();
			let code = if let Made::Posted(id, _) = &step.made {
				format!("({}) ", id.number)
			} else {
				String::new()
			};
			// A semicolon would begin a comment, whose tags hledger believes. A bar would divide payee and note.
			let about = step.text.replace(';', ",").replace('|', "/");
			// The hash of the book is over the text as it was written.
			if let Made::Posted(_, entry) = &step.made {
				if about.as_bytes() != &entry.text[..] {
					notes.push(format!("text: {}", hex(&entry.text)));
				}
			}
			text.push_str(&format!("\n{} {code}{about}  ; {}\n", date(step.date), notes.join(", ")));
			for (number, changed, balance) in &step.postings {
				let name = names.get(number).map_or("", String::as_str);
				text.push_str(&format!("    {name}  {} = {}\n", amount(*changed), amount(*balance)));
			}
		}
		text
	}

	/// A thousand units, which shows the number of decimals.
	fn example(&self) -> String {
		let zeros = "0".repeat(self.decimals.into());
		if zeros.is_empty() {
			"1000".to_string()
		} else {
			format!("1000.{zeros}")
		}
	}
}

/// hledger's letter for a type of accounts.
fn letter(kind: Kind) -> char {
	match kind {
		Kind::Asset => 'A',
		Kind::Liability => 'L',
		Kind::Equity => 'E',
		Kind::Income => 'R',
		Kind::Expense => 'X',
	}
}
