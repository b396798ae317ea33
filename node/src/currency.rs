//! `rochdale-node currency …`: lists the community's currencies, and writes statements that add up.

use std::io::{self, Write};

use serde_json::{json, Value};

use crate::{
	remote::{ask, connect},
	rpc::currencies::{decimal, when, Currency, CurrencyPage, Line, Statement},
};

/// The node to ask.
#[derive(Debug, clap::Args)]
pub struct At {
	/// The address of a node.
	#[arg(long, default_value = "ws://127.0.0.1:9944")]
	url: String,
}

/// The subcommands of `currency`.
#[derive(Debug, clap::Subcommand)]
pub enum CurrencyCmd {
	/// List the currencies.
	List(At),
	/// Show a currency: its rules in words, and its amounts.
	Show {
		/// The number of the currency.
		id: u32,
		#[command(flatten)]
		at: At,
	},
	/// Write the movements of an account, line by line from the opening balance to the closing balance.
	Statement(StatementCmd),
}

/// Write a statement of an account.
#[derive(Debug, clap::Args)]
pub struct StatementCmd {
	/// The number of the currency.
	id: u32,
	/// The address of the account, or the number of a member.
	account: String,
	/// The block after which the statement begins, by its number or hash. The default is the block before the currency
	/// was opened.
	#[arg(long)]
	from: Option<String>,
	/// The block with which the statement ends, by its number or hash. The default is the newest final block.
	#[arg(long)]
	to: Option<String>,
	/// Write comma-separated values, which every spreadsheet reads, instead of a table.
	#[arg(long)]
	csv: bool,
	#[command(flatten)]
	at: At,
}

/// A number as a JSON number, any other text as a JSON string.
fn number_or_text(text: &str) -> Value {
	text.parse::<u32>().map_or_else(|_| json!(text), |number| json!(number))
}

impl CurrencyCmd {
	/// Runs the command. The error is one text for the terminal.
	pub fn run(&self) -> Result<(), String> {
		let runtime = tokio::runtime::Builder::new_current_thread()
			.enable_all()
			.build()
			.map_err(|error| error.to_string())?;
		let text = runtime.block_on(async {
			match self {
				Self::List(at) => list(&at.url).await,
				Self::Show { id, at } => show(&at.url, *id).await,
				Self::Statement(cmd) => {
					let statement = cmd.fetch().await?;
					verify(&statement)?;
					Ok(if cmd.csv { csv(&statement) } else { table(&statement) })
				}
			}
		})?;
		io::stdout().write_all(text.as_bytes()).map_err(|error| error.to_string())
	}
}

async fn list(url: &str) -> Result<String, String> {
	let node = connect(url).await?;
	let (mut next, mut rows) = (Some(0), Vec::new());
	while let Some(start) = next {
		let page: CurrencyPage = ask(&node, "community_currencies", &[json!(start)]).await?;
		let row = |currency: Currency| {
			let there = decimal(&currency.issuance, currency.decimals);
			[currency.id.to_string(), currency.symbol, currency.name, there, currency.policy.words].map(clean)
		};
		rows.extend(page.currencies.into_iter().map(row));
		next = page.next;
	}
	if rows.is_empty() {
		return Ok("There is no currency yet.\n".into());
	}
	Ok(columns(["id", "symbol", "name", "issuance", "policy"].map(String::from), rows, &[3]))
}

async fn show(url: &str, id: u32) -> Result<String, String> {
	let node = connect(url).await?;
	let currency: Currency = ask(&node, "community_currency", &[json!(id)]).await?;
	let money = |amount: &str| format!("{} {}", decimal(amount, currency.decimals), currency.symbol);
	let mut rows = vec![
		("number", currency.id.to_string()),
		("name", currency.name.clone()),
		("policy", currency.policy.words.clone()),
		("guardian", currency.guardian.clone()),
		("opened", when(currency.opened_at)),
		("state", currency.state.clone()),
		("issuance", money(&currency.issuance)),
		("commons", format!("{} on {}", money(&currency.commons_balance), currency.commons)),
		("dividend pot", format!("{} on {}", money(&currency.dividend_pot_balance), currency.dividend_pot)),
		("fund", money(&currency.fund)),
		("accounts", currency.accounts.to_string()),
		("left of one since it was opened", currency.index.clone()),
		("in a year", currency.index_in_a_year.clone()),
	];
	if let Some(closing) = &currency.closing {
		rows.push(("closes", when(closing.until)));
	}
	if let Some(reserve) = &currency.reserve {
		let (amount, at) = (money(&reserve.amount), when(reserve.at));
		rows.push(("reserve", format!("{amount}, stated on {at}: {} {:?}", reserve.reference, reserve.hash)));
	}
	Ok(rows.into_iter().map(|(name, value)| format!("{name:<32}{}\n", clean(value))).collect())
}

impl StatementCmd {
	/// The whole statement. A node answers in pages, the last page first.
	async fn fetch(&self) -> Result<Statement, String> {
		let node = connect(&self.at.url).await?;
		let from = self.from.as_deref().map_or(Value::Null, number_or_text);
		let to = match &self.to {
			Some(to) => number_or_text(to),
			None => ask(&node, "chain_getFinalizedHead", &[]).await?,
		};
		let page = |to: Value| {
			let params = [json!(self.id), number_or_text(&self.account), from.clone(), to];
			let node = &node;
			async move { ask::<Statement>(node, "community_currencyStatement", &params).await }
		};
		let mut statement = page(to).await?;
		while let Some(next) = statement.next {
			let mut before = page(json!(next)).await?;
			if before.closing != statement.opening {
				return Err(format!("the chain has changed at block {next} while this was asked; ask again"));
			}
			before.lines.append(&mut statement.lines);
			statement.lines = before.lines;
			(statement.from, statement.opening, statement.next) = (before.from, before.opening, before.next);
		}
		statement.total = sum(&statement)?.to_string();
		Ok(statement)
	}
}

fn number(text: &str) -> Result<i128, String> {
	text.parse().map_err(|_| format!("the node has answered `{text}` where an amount should be"))
}

/// The sum of the lines.
fn sum(statement: &Statement) -> Result<i128, String> {
	let amounts = statement.lines.iter().map(|line| number(&line.amount));
	amounts.sum()
}

/// Checks that a statement adds up, and rejects one that does not.
fn verify(statement: &Statement) -> Result<(), String> {
	let mut balance = number(&statement.opening)?;
	for line in &statement.lines {
		balance = balance.saturating_add(number(&line.amount)?);
		if balance != number(&line.balance)? {
			return Err(format!("the node's answer does not add up in block {}", line.block));
		}
	}
	if balance == number(&statement.closing)? {
		Ok(())
	} else {
		Err("the node's answer does not add up".into())
	}
}

/// Removes characters that a terminal or a table could take for a command.
pub fn clean(text: String) -> String {
	text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect()
}

const HEAD: [&str; 8] = ["block", "time", "kind", "other", "payment", "memo", "amount", "balance"];

/// The rows of a statement, from the opening balance to the proof that it adds up.
fn rows(statement: &Statement) -> Vec<[String; 8]> {
	let shown = |amount: &str| decimal(amount, statement.decimals);
	// Without an amount, so that the sum of that column is the sum of all movements.
	let end = |block: u32, time: u64, kind: &str, balance: &str| {
		let none = String::new;
		[block.to_string(), when(time), kind.into(), none(), none(), none(), none(), shown(balance)]
	};
	let row = |line: &Line| {
		[
			line.block.to_string(),
			when(line.time),
			line.kind.clone(),
			line.other.clone().unwrap_or_default(),
			line.payment.map(|payment| payment.to_string()).unwrap_or_default(),
			clean(line.memo.clone().unwrap_or_default()),
			shown(&line.amount),
			shown(&line.balance),
		]
	};
	let (from, to) = (&statement.from, &statement.to);
	let mut rows = vec![end(from.number, from.time, "opening", &statement.opening)];
	rows.extend(statement.lines.iter().map(row));
	rows.push(end(to.number, to.time, "closing", &statement.closing));
	rows
}

fn proof(statement: &Statement) -> String {
	let shown = |amount: &str| decimal(amount, statement.decimals);
	let (opening, total, closing) =
		(shown(&statement.opening), shown(&statement.total), shown(&statement.closing));
	format!("opening {opening} + sum of all amounts {total} = closing {closing} {}", statement.symbol)
}

/// A field of a CSV file (RFC 4180). A text that a spreadsheet would take for a formula is marked as text.
fn field(text: &str, is_text: bool) -> String {
	let formula = is_text && text.starts_with(['=', '+', '-', '@']);
	let text = if formula { format!("'{text}") } else { text.to_owned() };
	if text.contains([',', '"', '\n', '\r']) {
		format!("\"{}\"", text.replace('"', "\"\""))
	} else {
		text
	}
}

fn csv(statement: &Statement) -> String {
	let head = HEAD.map(String::from);
	let mut text = String::new();
	for row in std::iter::once(head).chain(rows(statement)) {
		let fields: Vec<_> = row
			.iter()
			.zip(HEAD)
			.map(|(value, name)| field(value, ["other", "memo"].contains(&name)))
			.collect();
		text.push_str(&format!("{}\r\n", fields.join(",")));
	}
	let mut last = [const { String::new() }; 8];
	(last[2], last[3]) = ("proof".into(), field(&clean(proof(statement)), true));
	text.push_str(&format!("{}\r\n", last.join(",")));
	text
}

fn table(statement: &Statement) -> String {
	let account = format!(
		"Currency {} ({}), account {}, after block {} up to block {}\n\n",
		statement.currency, statement.symbol, statement.account, statement.from.number, statement.to.number
	);
	let mut text = clean(account.trim_end().to_owned());
	text.push_str("\n\n");
	text.push_str(&columns(HEAD.map(String::from), rows(statement), &[0, 4, 6, 7]));
	text.push_str(&format!("\n{}\n", clean(proof(statement))));
	if statement.held != "0" {
		let held = decimal(&statement.held, statement.decimals);
		text.push_str(&clean(format!("in addition, {held} {} are held", statement.symbol)));
		text.push('\n');
	}
	text
}

/// A table whose columns are as wide as necessary; some are aligned to the right.
pub fn columns<const N: usize>(head: [String; N], rows: Vec<[String; N]>, right: &[usize]) -> String {
	let all: Vec<_> = std::iter::once(head).chain(rows).collect();
	let width = |column: usize| all.iter().map(|row| row[column].chars().count()).max().unwrap_or_default();
	let widths: Vec<_> = (0..N).map(width).collect();
	let mut text = String::new();
	for row in &all {
		let cells = row.iter().zip(&widths).enumerate().map(|(column, (cell, width))| {
			if right.contains(&column) {
				format!("{cell:>width$}")
			} else {
				format!("{cell:<width$}")
			}
		});
		let line = cells.collect::<Vec<_>>().join("  ");
		text.push_str(line.trim_end());
		text.push('\n');
	}
	text
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::rpc::currencies::StatementBlock;

	fn statement() -> Statement {
		let block = |number| StatementBlock { number, hash: Default::default(), time: 1_796_040_000_000 };
		let line = |kind: &str, amount: &str, balance: &str, memo: Option<&str>| Line {
			block: 7,
			time: 1_796_040_000_000,
			kind: kind.into(),
			other: None,
			amount: amount.into(),
			balance: balance.into(),
			payment: Some(3),
			memo: memo.map(Into::into),
		};
		Statement {
			currency: 0,
			symbol: "HRS".into(),
			decimals: 2,
			account: "5F".into(),
			from: block(5),
			to: block(9),
			opening: "1000".into(),
			lines: vec![
				line("paid", "-1250", "-250", Some("=SUM(A1), \"cheap\"")),
				line("decay", "-3", "-253", None),
			],
			total: "-1253".into(),
			closing: "-253".into(),
			held: "0".into(),
			next: None,
		}
	}

	#[test]
	fn a_statement_is_read_by_a_spreadsheet_and_runs_no_formula() {
		let text = csv(&statement());
		let lines: Vec<_> = text.split("\r\n").collect();
		assert_eq!(lines[0], "block,time,kind,other,payment,memo,amount,balance");
		assert_eq!(lines[1], "5,2026-11-30T12:00:00Z,opening,,,,,10");
		assert_eq!(lines[2], "7,2026-11-30T12:00:00Z,paid,,3,\"'=SUM(A1), \"\"cheap\"\"\",-12.5,-2.5");
		assert_eq!(lines[4], "9,2026-11-30T12:00:00Z,closing,,,,,-2.53");
		assert_eq!(lines[5], ",,proof,opening 10 + sum of all amounts -12.53 = closing -2.53 HRS,,,,");
	}

	#[test]
	fn a_statement_that_does_not_add_up_is_not_shown() {
		assert_eq!(verify(&statement()), Ok(()));
		let mut wrong = statement();
		wrong.lines[1].amount = "-2".into();
		assert!(verify(&wrong).unwrap_err().contains("block 7"));
		let mut wrong = statement();
		wrong.closing = "0".into();
		assert!(verify(&wrong).unwrap_err().contains("does not add up"));
	}

	#[test]
	fn times_are_written_by_the_calendar() {
		for (time, text) in [
			(0, "1970-01-01T00:00:00Z"),
			(951_782_400_000, "2000-02-29T00:00:00Z"),
			(1_709_251_199_999, "2024-02-29T23:59:59Z"),
			(4_107_542_400_000, "2100-03-01T00:00:00Z"),
		] {
			assert_eq!(when(time), text);
		}
	}
}
