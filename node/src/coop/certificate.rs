//! The certificate of a member's shares, with the statement that adds up to what is theirs.

use std::fmt::Write;

use rochdale_primitives::CooperativeId;
use serde_json::{json, Value};

use super::{
	report::{escaped, head},
	tables::full,
};
use crate::{
	currency::clean,
	rpc::{
		cooperatives::{Currency, MemberPage, Statement, Whole},
		currencies::when,
	},
	state::State,
};

/// The words for what is owed without money for it.
const OWED: &str = "of that, owed as soon as there is money for it";

/// What a member gets from the cooperative, to keep or to print.
pub struct Certificate {
	/// The name of the cooperative.
	name: String,
	/// What it says of the member and the shares: a word, and the value.
	facts: Vec<(&'static str, String)>,
	symbol: String,
	/// The lines of the statement: an amount, and what it is. Together they are `total`.
	lines: Vec<(String, String)>,
	total: String,
	/// The part of the total for which there is no money yet. None if there is money for all of it.
	owed: Option<String>,
	/// The work in each period, in words.
	work: Vec<String>,
}

impl Certificate {
	/// Asks a node for the certificate of a member.
	pub async fn read(state: &State, id: CooperativeId, number: u32) -> Result<Self, String> {
		let whole: Whole = state.ask("community_coop", &[json!(id)]).await?;
		let page: MemberPage =
			state.ask("community_coopRegister", &[json!(id), json!(number), json!(1)]).await?;
		let member = page.members.into_iter().find(|member| member.number == number).ok_or_else(|| {
			format!(
				"cooperative {id} has no member {number}; the register has the numbers below {}",
				whole.coop.register
			)
		})?;
		let coop = &whole.coop;
		let Currency { decimals, symbol, .. } = &coop.currency;
		let symbol = clean(symbol.clone());
		let money = |amount: &str| format!("{} {symbol}", full(amount, *decimals));
		let facts = vec![
			("cooperative", format!("number {id}, account {}", coop.account)),
			("member", format!("number {number} in the register, {}", in_words(&json!(member.who)))),
			("account", member.account.clone()),
			("member since", when(member.admitted_at)),
			("standing", member.standing.words.clone()),
			("shares", format!("{}, paid in full", member.shares)),
			("price of a share", money(&coop.par)),
			("value of a share", money(&coop.share_value)),
			("at block", state.block.clone()),
		];
		let (mut lines, mut work) = (Vec::new(), Vec::new());
		let (mut start, mut total, mut owed) = (Value::from(0), 0i128, 0i128);
		while !start.is_null() {
			let params = [json!(id), json!(number), start, Value::Null];
			let statement: Statement = state.ask("community_coopStatement", &params).await?;
			for line in &statement.lines {
				lines.push((full(&line.amount, *decimals), clean(line.words.clone())));
			}
			for own in &statement.work {
				work.push(format!("period {}: {} of {} units of work", own.period, own.units, own.all));
			}
			let amount = |text: &str| text.parse::<i128>().map_err(|error| error.to_string());
			total += amount(&statement.total)?;
			owed += amount(&statement.owed)?;
			start = json!(statement.next);
		}
		let (name, total) = (clean(coop.name.clone()), full(&total.to_string(), *decimals));
		let owed = (owed > 0).then(|| full(&owed.to_string(), *decimals));
		Ok(Self { name, facts, symbol, lines, total, owed, work })
	}

	/// As text for a terminal.
	pub fn to_text(&self) -> String {
		let mut text = format!("{}: certificate of shares\n\n", self.name);
		for (word, value) in &self.facts {
			let _ = writeln!(text, "{word:<20}{value}");
		}
		let _ = writeln!(text, "\nWhat is theirs, in {}\n", self.symbol);
		for (amount, words) in &self.lines {
			let _ = writeln!(text, "{amount:>18}  {words}");
		}
		let _ = writeln!(text, "{:>18}  in all", self.total);
		if let Some(owed) = &self.owed {
			let _ = writeln!(text, "{owed:>18}  {OWED}");
		}
		if !self.work.is_empty() {
			let _ = writeln!(text, "\nThe work by which patronage is divided\n\n{}", self.work.join("\n"));
		}
		text
	}

	/// As a page that a browser prints.
	pub fn to_html(&self) -> String {
		let mut page = head(&self.name, "certificate of shares");
		let name = escaped(&self.name);
		let _ = writeln!(page, "<h1>{name}</h1><p class=\"note\">Certificate of shares</p>\n<table><tbody>");
		for (word, value) in &self.facts {
			let _ = writeln!(page, "<tr><td>{word}</td><td>{}</td></tr>", escaped(value));
		}
		let symbol = escaped(&self.symbol);
		let _ = writeln!(page, "</tbody></table>\n<h2>What is theirs, in {symbol}</h2>\n<table><tbody>");
		for (amount, words) in &self.lines {
			let _ = writeln!(page, "<tr><td>{}</td><td>{amount}</td></tr>", escaped(words));
		}
		let _ = writeln!(page, "<tr class=\"sum\"><td>In all</td><td>{}</td></tr>", self.total);
		if let Some(owed) = &self.owed {
			let _ = writeln!(page, "<tr><td>{OWED}</td><td>{owed}</td></tr>");
		}
		page.push_str("</tbody></table>\n");
		if !self.work.is_empty() {
			let work = self.work.iter().map(|line| format!("<li>{}</li>", escaped(line)));
			let work: String = work.collect();
			let _ = writeln!(page, "<h2>The work by which patronage is divided</h2>\n<ul>{work}</ul>");
		}
		page.push_str("</html>\n");
		page
	}
}

/// A person or a cooperative, in words.
fn in_words(who: &Value) -> String {
	format!("{} {}", who["kind"].as_str().unwrap_or_default(), who["id"])
}

#[cfg(test)]
mod tests {
	use super::*;

	fn certificate() -> Certificate {
		Certificate {
			name: "Bees & Wax".into(),
			facts: vec![("shares", "3, paid in full".into())],
			symbol: "BRD".into(),
			lines: vec![
				("1500.00".into(), "3 shares, 500 BRD each, at par".into()),
				("30.00".into(), "Interest".into()),
			],
			total: "1530.00".into(),
			owed: Some("12.00".into()),
			work: vec!["period 0: 10 of 60 units of work".into()],
		}
	}

	#[test]
	fn a_certificate_as_text_has_the_amounts_in_one_column() {
		let text = certificate().to_text();
		assert!(text.starts_with("Bees & Wax: certificate of shares\n"), "{text}");
		let ends = |amount: &str| {
			let line = text.lines().find(|line| line.contains(amount)).expect(amount);
			line.find(amount).map(|start| start + amount.len())
		};
		assert_eq!([ends("1500.00"), ends("30.00  Int"), ends("1530.00")], [Some(18), Some(23), Some(18)]);
	}

	#[test]
	fn a_certificate_says_what_is_owed_without_money_for_it_and_nothing_if_there_is_money_for_all() {
		let mut certificate = certificate();
		let said = |certificate: &Certificate| {
			let (text, page) = (certificate.to_text(), certificate.to_html());
			let line = format!("{:>18}  {OWED}\n", "12.00");
			(text.contains(&line), page.contains(&format!("<td>{OWED}</td><td>12.00</td>")))
		};
		assert_eq!(said(&certificate), (true, true));
		certificate.owed = None;
		assert_eq!(said(&certificate), (false, false));
		assert!(!certificate.to_text().contains(OWED) && !certificate.to_html().contains(OWED));
	}

	#[test]
	fn a_certificate_as_a_page_has_each_line_and_no_tags_of_a_name() {
		let page = certificate().to_html();
		for part in ["<h1>Bees &amp; Wax</h1>", "3, paid in full", "<td>1530.00</td>", "10 of 60 units"] {
			assert!(page.contains(part), "{part}: {page}");
		}
		assert!(page.ends_with("</html>\n"));
	}
}
