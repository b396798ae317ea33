//! The accounts of a period as tables.

use rochdale_primitives::CooperativeId;
use serde_json::json;

use crate::{
	currency::{clean, columns},
	rpc::{
		cooperatives::{Accounts, Period, Section, Split, Whole},
		currencies::when,
	},
	state::State,
};

/// An amount with all of its digits, so that a column is easy to read.
pub fn full(amount: &str, decimals: u8) -> String {
	let (sign, digits) = amount.strip_prefix('-').map_or(("", amount), |digits| ("-", digits));
	let decimals = usize::from(decimals);
	let digits = format!("{digits:0>width$}", width = decimals.saturating_add(1));
	let (whole, part) = digits.split_at(digits.len().saturating_sub(decimals));
	let point = if decimals > 0 { "." } else { "" };
	format!("{sign}{whole}{point}{part}")
}

/// The accounts of a period, and those of the period before if there is one.
pub async fn both(
	state: &State,
	id: CooperativeId,
	period: Option<u32>,
) -> Result<(Whole, Accounts, Option<Accounts>), String> {
	let whole: Whole = state.ask("community_coop", &[json!(id)]).await?;
	let now: Accounts = state.ask("community_coopAccounts", &[json!(id), json!(period)]).await?;
	let before = match now.period.checked_sub(1) {
		Some(before) => Some(state.ask("community_coopAccounts", &[json!(id), json!(before)]).await?),
		None => None,
	};
	Ok((whole, now, before))
}

/// The accounts of a period as tables.
pub async fn accounts(state: &State, id: CooperativeId, period: Option<u32>) -> Result<String, String> {
	let (whole, now, before) = both(state, id, period).await?;
	let open = if now.period < whole.coop.period { "closed" } else { "open" };
	// A period that has not begun has no such answer.
	let began = state.ask::<Period>("community_coopPeriod", &[json!(id), json!(now.period)]).await;
	let began = began.map(|period| format!(", from {}", when(period.began_at))).unwrap_or_default();
	let mut text = format!(
		"{}, period {} ({open}){began}, in {}\nThe column \"chain\" is what the chain has moved or computed; \"stated\" is \
		 what persons say.\n",
		clean(whole.coop.name.clone()),
		now.period,
		clean(now.currency.symbol.clone())
	);
	text.push_str(&tables(&now, before.as_ref()));
	Ok(text)
}

/// A line of a table: what it is, and the amounts now and before. The last one is empty if there was nothing before.
type Row = [String; 6];

/// A table with its title, and the word for its last column.
fn table(title: &str, last: &str, rows: Vec<Row>) -> String {
	let last = if rows.iter().all(|row| row[5].is_empty()) { "" } else { last };
	let head = ["account", title, "chain", "stated", "total", last].map(String::from);
	format!("\n{}", columns(head, rows, &[2, 3, 4, 5]))
}

fn row(account: Option<u16>, name: &str, amount: &Split, before: &str, decimals: u8) -> Row {
	let shown = |amount: &str| full(amount, decimals);
	[
		account.map(|number| number.to_string()).unwrap_or_default(),
		clean(name.to_owned()),
		shown(&amount.chain),
		shown(&amount.stated),
		shown(&amount.total),
		if before.is_empty() { String::new() } else { shown(before) },
	]
}

/// The sum of two amounts.
fn plus(one: &Split, other: &Split) -> Split {
	let number = |amount: &str| amount.parse::<i128>().unwrap_or_default();
	let sum = |of: fn(&Split) -> &String| number(of(one)).saturating_add(number(of(other))).to_string();
	Split {
		chain: sum(|split| &split.chain),
		stated: sum(|split| &split.stated),
		total: sum(|split| &split.total),
	}
}

/// The lines of a section, with those that only the period before has, and the sum.
fn section(name: &str, now: &Section, before: Option<&Section>, decimals: u8) -> Vec<Row> {
	let old = before.map(|section| &section.lines[..]).unwrap_or_default();
	let zero = Split { chain: "0".into(), stated: "0".into(), total: "0".into() };
	let none = if before.is_some() { "0" } else { "" };
	let was = |name: &str| {
		old.iter().find(|line| line.name == name).map_or(none, |line| line.amount.total.as_str())
	};
	let mut rows: Vec<_> = now
		.lines
		.iter()
		.map(|line| row(line.account, &line.name, &line.amount, was(&line.name), decimals))
		.collect();
	let gone = old.iter().filter(|line| now.lines.iter().all(|other| other.name != line.name));
	rows.extend(gone.map(|line| row(line.account, &line.name, &zero, &line.amount.total, decimals)));
	let sum = before.map_or("", |section| section.total.total.as_str());
	rows.push(row(None, name, &now.total, sum, decimals));
	rows
}

fn tables(now: &Accounts, before: Option<&Accounts>) -> String {
	let decimals = now.currency.decimals;
	let part = |name, of: fn(&Accounts) -> &Section| section(name, of(now), before.map(of), decimals);
	let mut sheet = part("All assets", |accounts| &accounts.assets);
	sheet.extend(part("All liabilities", |accounts| &accounts.liabilities));
	sheet.extend(part("All equity", |accounts| &accounts.equity));
	let both = |accounts: &Accounts| plus(&accounts.liabilities.total, &accounts.equity.total);
	let was = before.map_or(String::new(), |before| both(before).total);
	sheet.push(row(None, "All liabilities and equity", &both(now), &was, decimals));
	let mut results = part("All income", |accounts| &accounts.income);
	results.extend(part("All expenses", |accounts| &accounts.expenses));
	let surplus = before.map_or("", |before| before.surplus.total.as_str());
	results.push(row(None, "Surplus", &now.surplus, surplus, decimals));
	let changes = now.changes_in_equity.iter();
	let changes = changes
		.map(|change| row(change.account, &change.name, &change.closing, &change.opening.total, decimals));
	let flow = |of: fn(&Accounts) -> &Split, name: &str| {
		row(None, name, of(now), before.map_or("", |before| of(before).total.as_str()), decimals)
	};
	let cash = vec![
		flow(|accounts| &accounts.cash_flow.opening, "Cash at the start"),
		flow(|accounts| &accounts.cash_flow.operating, "From the daily business"),
		flow(|accounts| &accounts.cash_flow.investing, "From fixed assets"),
		flow(|accounts| &accounts.cash_flow.financing, "From capital, loans and payments to members"),
		flow(|accounts| &accounts.cash_flow.closing, "Cash at the end"),
	];
	let trial = now.trial_balance.iter();
	let trial =
		trial.map(|line| row(Some(line.account), &line.name, &line.closing, &line.opening.total, decimals));
	let mut text = table("Balance sheet", "before", sheet);
	text.push_str(&table("Income statement", "before", results));
	text.push_str(&table("Changes in equity", "at the start", changes.collect()));
	text.push_str(&table("Cash flow", "before", cash));
	text.push_str(&table("Trial balance", "at the start", trial.collect()));
	for section in [&now.assets, &now.liabilities, &now.equity, &now.expenses] {
		for line in &section.lines {
			if let Some(reason) = &line.reason {
				text.push_str(&format!("\n{}: {reason}\n", line.name));
			}
		}
	}
	text
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn without_a_period_before_the_last_column_is_empty_and_liabilities_and_equity_are_the_assets() {
		let split = |chain: i128, stated: i128| Split {
			chain: chain.to_string(),
			stated: stated.to_string(),
			total: (chain + stated).to_string(),
		};
		let sum = plus(&split(1_230_000, 0), &split(-45_000, 442_220));
		assert_eq!(sum, split(1_185_000, 442_220));
		let rows = vec![row(None, "All liabilities and equity", &sum, "", 2)];
		let shown = table("Balance sheet", "before", rows);
		assert!(shown.contains("11850.00") && shown.contains("16272.20"), "{shown}");
		assert!(!shown.contains("before"), "{shown}");
	}

	#[test]
	fn amounts_have_all_of_their_digits() {
		let shown =
			[("5", 2), ("-1234", 2), ("7", 0), ("0", 2), ("-5", 3)].map(|(amount, n)| full(amount, n));
		assert_eq!(shown, ["0.05", "-12.34", "7", "0.00", "-0.005"]);
	}
}
