//! The accounts of a period, and the statement of a member, as tables.

use rochdale_primitives::CooperativeId;
use serde_json::{json, Value};

use crate::{
	currency::{clean, columns},
	rpc::{
		cooperatives::{Accounts, Currency, MemberPage, Section, Split, Statement, Whole},
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
	let mut text = format!(
		"{}, period {} ({open}), in {}\n",
		clean(whole.coop.name.clone()),
		now.period,
		clean(now.currency.symbol.clone())
	);
	text.push_str(&tables(&now, before.as_ref()));
	Ok(text)
}

/// A line of a table: what it is, and the amounts now and before.
type Row = [String; 6];

/// A table with its title.
fn table(title: &str, rows: Vec<Row>) -> String {
	let head = ["account", title, "chain", "stated", "total", "before"].map(String::from);
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
		shown(before),
	]
}

/// The lines of a section, with those that only the period before has, and the sum.
fn section(name: &str, now: &Section, before: Option<&Section>, decimals: u8) -> Vec<Row> {
	let old = before.map(|section| &section.lines[..]).unwrap_or_default();
	let zero = Split { chain: "0".into(), stated: "0".into(), total: "0".into() };
	let was =
		|name: &str| old.iter().find(|line| line.name == name).map_or("0", |line| line.amount.total.as_str());
	let mut rows: Vec<_> = now
		.lines
		.iter()
		.map(|line| row(line.account, &line.name, &line.amount, was(&line.name), decimals))
		.collect();
	let gone = old.iter().filter(|line| now.lines.iter().all(|other| other.name != line.name));
	rows.extend(gone.map(|line| row(line.account, &line.name, &zero, &line.amount.total, decimals)));
	let sum = before.map_or("0", |section| section.total.total.as_str());
	rows.push(row(None, name, &now.total, sum, decimals));
	rows
}

fn tables(now: &Accounts, before: Option<&Accounts>) -> String {
	let decimals = now.currency.decimals;
	let part = |name, of: fn(&Accounts) -> &Section| section(name, of(now), before.map(of), decimals);
	let mut sheet = part("All assets", |accounts| &accounts.assets);
	sheet.extend(part("All liabilities", |accounts| &accounts.liabilities));
	sheet.extend(part("All equity", |accounts| &accounts.equity));
	let mut results = part("All income", |accounts| &accounts.income);
	results.extend(part("All expenses", |accounts| &accounts.expenses));
	let surplus = before.map_or("0", |before| before.surplus.total.as_str());
	results.push(row(None, "Surplus", &now.surplus, surplus, decimals));
	let changes = now.changes_in_equity.iter();
	let changes = changes
		.map(|change| row(change.account, &change.name, &change.closing, &change.opening.total, decimals));
	let flow = |of: fn(&Accounts) -> &Split, name: &str| {
		row(None, name, of(now), before.map_or("0", |before| of(before).total.as_str()), decimals)
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
	let mut text = table("Balance sheet", sheet);
	text.push_str(&table("Income statement", results));
	text.push_str(&table("Changes in equity", changes.collect()));
	text.push_str(&table("Cash flow", cash));
	text.push_str(&table("Trial balance", trial.collect()));
	for section in [&now.assets, &now.liabilities, &now.equity, &now.expenses] {
		for line in &section.lines {
			if let Some(reason) = &line.reason {
				text.push_str(&format!("\n{}: {reason}\n", line.name));
			}
		}
	}
	text
}

/// The certificate of a member's shares, and their statement.
pub async fn member(state: &State, id: CooperativeId, number: u32) -> Result<String, String> {
	let whole: Whole = state.ask("community_coop", &[json!(id)]).await?;
	let page: MemberPage = state.ask("community_coopRegister", &[json!(id), json!(number), json!(1)]).await?;
	let member = page.members.into_iter().find(|member| member.number == number).ok_or_else(|| {
		format!(
			"cooperative {id} has no member {number}; the register has the numbers below {}",
			whole.coop.register
		)
	})?;
	let coop = &whole.coop;
	let Currency { decimals, symbol, .. } = &coop.currency;
	let money = |amount: &str| format!("{} {}", full(amount, *decimals), clean(symbol.clone()));
	let mut rows = vec![
		("certificate of shares", clean(coop.name.clone())),
		("cooperative", format!("{id}, account {}", coop.account)),
		("member", format!("{number}, {}", in_words(&json!(member.who)))),
		("account", member.account.clone()),
		("member since", when(member.admitted_at)),
		("shares", format!("{}, paid in full", member.shares)),
		("price of a share", money(&coop.par)),
		("value of a share", money(&coop.share_value)),
		("standing", member.standing.words.clone()),
		("at block", state.block.clone()),
		("statement", String::new()),
	];
	let (mut start, mut total) = (Value::from(0), 0i128);
	while !start.is_null() {
		let params = [json!(id), json!(number), start, Value::Null];
		let statement: Statement = state.ask("community_coopStatement", &params).await?;
		for line in &statement.lines {
			rows.push(("", format!("{:>20}  {}", full(&line.amount, *decimals), clean(line.words.clone()))));
		}
		total += statement.total.parse::<i128>().map_err(|error| error.to_string())?;
		start = json!(statement.next);
	}
	rows.push(("", format!("{:>20}  in all", full(&total.to_string(), *decimals))));
	Ok(rows.into_iter().map(|(name, value)| format!("{name:<24}{value}\n")).collect())
}

/// A person or a cooperative, in words.
fn in_words(who: &Value) -> String {
	format!("{} {}", who["kind"].as_str().unwrap_or_default(), who["id"])
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn amounts_have_all_of_their_digits() {
		let shown =
			[("5", 2), ("-1234", 2), ("7", 0), ("0", 2), ("-5", 3)].map(|(amount, n)| full(amount, n));
		assert_eq!(shown, ["0.05", "-12.34", "7", "0.00", "-0.005"]);
	}
}
