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

/// A line of a statement.
pub struct Row {
	/// The number of the account, its name, what the chain and what persons say, both together, and how much it was before.
	/// The last one is empty if there was nothing before.
	pub cells: [String; 6],
	/// Whether it is a sum of other lines.
	pub is_sum: bool,
}

/// A statement of a period.
pub struct Table {
	pub title: &'static str,
	/// The word for the last column.
	last: &'static str,
	pub rows: Vec<Row>,
}

impl Table {
	/// The word for the last column, if something is in it.
	pub fn last(&self) -> &'static str {
		if self.rows.iter().all(|row| row.cells[5].is_empty()) {
			""
		} else {
			self.last
		}
	}

	/// The table with its title.
	fn to_text(&self) -> String {
		let head = ["account", self.title, "chain", "stated", "total", self.last()].map(String::from);
		let rows = self.rows.iter().map(|row| row.cells.clone()).collect();
		format!("\n{}", columns(head, rows, &[2, 3, 4, 5]))
	}
}

fn row(account: Option<u16>, name: &str, amount: &Split, before: &str, decimals: u8) -> Row {
	let shown = |amount: &str| full(amount, decimals);
	let cells = [
		account.map(|number| number.to_string()).unwrap_or_default(),
		clean(name.to_owned()),
		shown(&amount.chain),
		shown(&amount.stated),
		shown(&amount.total),
		if before.is_empty() { String::new() } else { shown(before) },
	];
	Row { cells, is_sum: false }
}

fn sum(name: &str, amount: &Split, before: &str, decimals: u8) -> Row {
	Row { is_sum: true, ..row(None, name, amount, before, decimals) }
}

fn zero() -> Split {
	Split { chain: "0".into(), stated: "0".into(), total: "0".into() }
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
	rows.extend(gone.map(|line| row(line.account, &line.name, &zero(), &line.amount.total, decimals)));
	let all = before.map_or("", |section| section.total.total.as_str());
	rows.push(sum(name, &now.total, all, decimals));
	rows
}

/// The statements of a period, beside the period before.
pub fn statements(now: &Accounts, before: Option<&Accounts>) -> [Table; 5] {
	let decimals = now.currency.decimals;
	let part = |name, of: fn(&Accounts) -> &Section| section(name, of(now), before.map(of), decimals);
	let mut sheet = part("All assets", |accounts| &accounts.assets);
	sheet.extend(part("All liabilities", |accounts| &accounts.liabilities));
	sheet.extend(part("All equity", |accounts| &accounts.equity));
	let both = |accounts: &Accounts| plus(&accounts.liabilities.total, &accounts.equity.total);
	let was = before.map_or(String::new(), |before| both(before).total);
	sheet.push(sum("All liabilities and equity", &both(now), &was, decimals));
	let mut results = part("All income", |accounts| &accounts.income);
	results.extend(part("All expenses", |accounts| &accounts.expenses));
	let surplus = before.map_or("", |before| before.surplus.total.as_str());
	results.push(sum("Surplus", &now.surplus, surplus, decimals));
	let changes = &now.changes_in_equity;
	let mut equity: Vec<_> = changes
		.iter()
		.map(|change| row(change.account, &change.name, &change.closing, &change.opening.total, decimals))
		.collect();
	let closing = changes.iter().fold(zero(), |sum, change| plus(&sum, &change.closing));
	let opening = changes.iter().fold(zero(), |sum, change| plus(&sum, &change.opening));
	equity.push(sum("All equity", &closing, &opening.total, decimals));
	let flow = |of: fn(&Accounts) -> &Split, name: &str| {
		row(None, name, of(now), before.map_or("", |before| of(before).total.as_str()), decimals)
	};
	let end = flow(|accounts| &accounts.cash_flow.closing, "Cash at the end");
	let cash = vec![
		flow(|accounts| &accounts.cash_flow.opening, "Cash at the start"),
		flow(|accounts| &accounts.cash_flow.operating, "From the daily business"),
		flow(|accounts| &accounts.cash_flow.investing, "From fixed assets"),
		flow(|accounts| &accounts.cash_flow.financing, "From capital, loans and payments to members"),
		Row { is_sum: true, ..end },
	];
	let mut trial: Vec<_> = now
		.trial_balance
		.iter()
		.map(|line| row(Some(line.account), &line.name, &line.closing, &line.opening.total, decimals))
		.collect();
	let closing = now.trial_balance.iter().fold(zero(), |sum, line| plus(&sum, &line.closing));
	let opening = now.trial_balance.iter().fold(zero(), |sum, line| plus(&sum, &line.opening));
	trial.push(sum("All accounts", &closing, &opening.total, decimals));
	[
		Table { title: "Balance sheet", last: "before", rows: sheet },
		Table { title: "Income statement", last: "before", rows: results },
		Table { title: "Changes in equity", last: "at the start", rows: equity },
		Table { title: "Cash flow", last: "before", rows: cash },
		Table { title: "Trial balance", last: "at the start", rows: trial },
	]
}

/// The reasons for the places of lines, such as those of shares, with their names.
pub fn reasons(now: &Accounts) -> Vec<(&str, &str)> {
	let sections = [&now.assets, &now.liabilities, &now.equity, &now.expenses];
	let lines = sections.into_iter().flat_map(|section| &section.lines);
	lines.filter_map(|line| Some((line.name.as_str(), line.reason.as_deref()?))).collect()
}

fn tables(now: &Accounts, before: Option<&Accounts>) -> String {
	let mut text: String = statements(now, before).iter().map(Table::to_text).collect();
	for (name, reason) in reasons(now) {
		text.push_str(&format!("\n{}: {reason}\n", clean(name.to_owned())));
	}
	text
}

#[cfg(test)]
pub mod tests {
	use super::*;
	use crate::rpc::cooperatives::{AccountLine, CashFlow, Currency, EquityChange, TrialRow};

	pub fn split(chain: i128, stated: i128) -> Split {
		Split { chain: chain.to_string(), stated: stated.to_string(), total: (chain + stated).to_string() }
	}

	fn lines(all: &[(&str, i128)]) -> Section {
		let line = |(name, amount): &(&str, i128)| AccountLine {
			account: None,
			name: (*name).into(),
			amount: split(*amount, 0),
			reason: name.contains("redeemed").then(|| "Members can hand these shares back.".into()),
		};
		let total = all.iter().map(|(_, amount)| amount).sum();
		Section { lines: all.iter().map(line).collect(), total: split(total, 0) }
	}

	/// The accounts of a period, with this cash at the start.
	fn accounts_of(
		period: u32,
		opening: i128,
		income: &[(&str, i128)],
		expenses: &[(&str, i128)],
	) -> Accounts {
		let sum = |all: &[(&str, i128)]| all.iter().map(|(_, amount)| amount).sum::<i128>();
		let surplus: i128 = sum(income) - sum(expenses);
		let trial = |account, name: &str, opening, closing| TrialRow {
			account,
			name: name.into(),
			kind: "asset".into(),
			opening: split(opening, 0),
			closing: split(closing, 0),
		};
		let own = opening - 300;
		Accounts {
			period,
			currency: Currency { asset: "native".into(), symbol: "BRD".into(), decimals: 2 },
			suspense: "0".into(),
			least_capital: "0".into(),
			trial_balance: vec![
				trial(1000, "Cash", opening, opening + surplus),
				trial(2500, "Share capital", -300, -300),
				trial(3000, "Reserve", -own, -own),
				trial(4000, "Sales", 0, -surplus),
			],
			assets: lines(&[("Cash", opening + surplus)]),
			liabilities: lines(&[("Share capital that can be redeemed", 300)]),
			equity: lines(&[("Reserve", own), ("Surplus of the period", surplus)]),
			income: lines(income),
			expenses: lines(expenses),
			surplus: split(surplus, 0),
			changes_in_equity: vec![EquityChange {
				account: None,
				name: "Surplus of the period".into(),
				opening: split(own, 0),
				closing: split(own + surplus, 0),
			}],
			cash_flow: CashFlow {
				opening: split(opening, 0),
				operating: split(surplus, 0),
				investing: split(0, 0),
				financing: split(0, 0),
				closing: split(opening + surplus, 0),
			},
		}
	}

	/// A period with sales of 2.00, after one in which flour has cost 0.40.
	pub fn two_periods() -> [Accounts; 2] {
		[accounts_of(1, 360, &[("Sales", 200)], &[]), accounts_of(0, 400, &[], &[("Flour", 40)])]
	}

	#[test]
	fn each_statement_has_its_sum_and_the_lines_that_only_the_period_before_has() {
		let [now, before] = two_periods();
		let all = statements(&now, Some(&before));
		let last = |title: &str| {
			let table = all.iter().find(|table| table.title == title).expect("it is there");
			table.rows.last().expect("it has lines").cells.clone()
		};
		assert_eq!(last("Trial balance"), ["", "All accounts", "0.00", "0.00", "0.00", "0.00"]);
		assert_eq!(last("Changes in equity"), ["", "All equity", "2.60", "0.00", "2.60", "0.60"]);
		assert_eq!(last("Income statement"), ["", "Surplus", "2.00", "0.00", "2.00", "-0.40"]);
		let flour = all[1].rows.iter().find(|row| row.cells[1] == "Flour").expect("it was bought before");
		assert_eq!((&flour.cells[4][..], &flour.cells[5][..]), ("0.00", "0.40"));
		assert!(tables(&now, Some(&before)).contains("hand these shares back"));
	}

	#[test]
	fn without_a_period_before_the_last_column_is_empty_and_liabilities_and_equity_are_the_assets() {
		let sum = plus(&split(1_230_000, 0), &split(-45_000, 442_220));
		assert_eq!(sum, split(1_185_000, 442_220));
		let rows = vec![row(None, "All liabilities and equity", &sum, "", 2)];
		let shown = Table { title: "Balance sheet", last: "before", rows }.to_text();
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
