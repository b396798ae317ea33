//! A table for spreadsheets.

use super::{date, hex, Journal, Made};

impl Journal {
	/// The book as a table with a row for each posting, as RFC 4180 describes it.
	pub fn to_csv(&self) -> String {
		let names = self.names();
		let head = [
			"entry", "period", "date", "account", "name", "debit", "credit", "currency", "text", "origin",
			"author", "document", "reverses",
		];
		let mut text = head.join(",") + "\r\n";
		for step in self.steps() {
			let (number, period, origin, author, document, reverses) = match &step.made {
				Made::Posted(id, entry) => (
					id.number.to_string(),
					id.period.to_string(),
					format!("{:?}", entry.origin).to_lowercase(),
					entry.author.map_or(String::new(), |author| author.to_string()),
					entry.document.map_or(String::new(), |document| hex(&document)),
					entry.reverses.map_or(String::new(), |reversed| reversed.number.to_string()),
				),
				Made::Opening(period) => closing(period.to_string(), "opening"),
				Made::Closing(period) => closing(period.to_string(), "closing"),
				Made::Suspense => closing(String::new(), "suspense"),
			};
			for (account, amount, _) in &step.postings {
				let written = self.amount(amount.saturating_abs());
				let (debit, credit) =
					if *amount > 0 { (written, String::new()) } else { (String::new(), written) };
				let row = [
					number.clone(),
					period.clone(),
					date(step.date),
					account.to_string(),
					names.get(account).cloned().unwrap_or_default(),
					debit,
					credit,
					self.symbol.clone(),
					step.text.clone(),
					origin.clone(),
					author.clone(),
					document.clone(),
					reverses.clone(),
				];
				text.push_str(&row.map(|cell| quoted(&cell)).join(","));
				text.push_str("\r\n");
			}
		}
		text
	}
}

/// The cells of a step that nobody has posted.
fn closing(period: String, origin: &str) -> (String, String, String, String, String, String) {
	let empty = String::new;
	(empty(), period, origin.to_string(), empty(), empty(), empty())
}

/// A cell. A spreadsheet would run a text that begins like a formula, so a quotation mark goes in front of it.
fn quoted(cell: &str) -> String {
	let formula = cell.starts_with(['=', '+', '-', '@']);
	let cell = if formula { format!("'{cell}") } else { cell.to_string() };
	if cell.contains([',', '"', '\r', '\n']) {
		format!("\"{}\"", cell.replace('"', "\"\""))
	} else {
		cell
	}
}
