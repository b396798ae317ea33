//! A report of a cooperative's accounts as one page of HTML, with charts. It has no scripts and asks nobody for anything,
//! so it can be kept, sent and printed.

use std::fmt::Write;

use rochdale_primitives::CooperativeId;
use serde_json::json;

use super::tables::{both, full, reasons, statements, Row};
use crate::{
	rpc::{
		cooperatives::{Accounts, Period},
		currencies::when,
	},
	state::State,
};

/// The most periods in the chart of balance sheets.
const PERIODS: u32 = 8;
/// The size of a chart, in pixels.
const WIDTH: f64 = 680.0;
const HEIGHT: f64 = 220.0;

const STYLE: &str = "body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1b2a2f}\
h1{margin-bottom:0}h2{margin-top:2.5rem;border-bottom:2px solid #2f6f6a;break-after:avoid}\
table{border-collapse:collapse;width:100%;break-inside:auto}tr{break-inside:avoid}\
th,td{padding:.25rem .5rem;text-align:right;font-variant-numeric:tabular-nums}\
th:first-child,td:first-child{text-align:left}thead th{border-bottom:1px solid #8aa}tr.sum td{border-top:1px solid #8aa;font-weight:600}\
figure{margin:1rem 0;break-inside:avoid}figcaption,.note{color:#56686c;font-size:.9rem}svg{width:100%;height:auto}\
@page{margin:18mm}@media print{body{margin:0;max-width:none;padding:0;font-size:11pt}thead{display:table-header-group}}";

/// The beginning of a page with this title.
pub fn head(name: &str, title: &str) -> String {
	format!(
		"<!doctype html>\n<html lang=\"en\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">\n\
		 <title>{}: {title}</title><style>{STYLE}</style>\n",
		escaped(name)
	)
}

/// What a step of the waterfall is, in words.
fn in_words(step: &str) -> &str {
	match step {
		"lossToRetained" => "loss: retained",
		"lossToShares" => "loss: shares",
		"lossToReserve" => "loss: reserve",
		"restored" => "shares restored",
		"cash" => "paid in cash",
		"remainder" => "undivided",
		other => other,
	}
}

/// A text in HTML.
pub fn escaped(text: &str) -> String {
	let mut safe = String::with_capacity(text.len());
	for letter in text.chars().filter(|letter| !letter.is_control()) {
		match letter {
			'&' => safe.push_str("&amp;"),
			'<' => safe.push_str("&lt;"),
			'>' => safe.push_str("&gt;"),
			'"' => safe.push_str("&quot;"),
			'\'' => safe.push_str("&#39;"),
			letter => safe.push(letter),
		}
	}
	safe
}

/// The report of a period.
pub async fn page(state: &State, id: CooperativeId, period: Option<u32>) -> Result<String, String> {
	let (whole, now, before) = both(state, id, period).await?;
	let flow: Period = state.ask("community_coopPeriod", &[json!(id), json!(now.period)]).await?;
	let mut sheets = Vec::new();
	for earlier in now.period.saturating_sub(PERIODS - 1)..now.period {
		sheets.push(state.ask::<Accounts>("community_coopAccounts", &[json!(id), json!(earlier)]).await?);
	}
	sheets.push(now.clone());
	let about = format!(
		"Period {}, from {}. In {}. At block {} of {}.",
		now.period,
		when(flow.began_at),
		now.currency.symbol,
		state.block,
		state.chain
	);
	Ok(written(&whole.coop.name, &about, &now, before.as_ref(), &flow, &sheets))
}

/// The page, from the answers of the node.
fn written(
	name: &str,
	about: &str,
	now: &Accounts,
	before: Option<&Accounts>,
	flow: &Period,
	sheets: &[Accounts],
) -> String {
	let decimals = now.currency.decimals;
	let mut page = head(name, "accounts");
	let _ = writeln!(page, "<h1>{}</h1><p class=\"note\">{}</p>", escaped(name), escaped(about));
	page.push_str("<h2>Where the surplus goes</h2>\n");
	match &flow.waterfall {
		Some(waterfall) => {
			let mut bars = vec![("surplus".to_owned(), 0.0, number(&waterfall.result))];
			for line in &waterfall.lines {
				let (amount, left) = (number(&line.amount), number(&line.left));
				bars.push((in_words(&line.step).to_owned(), left, left + amount));
			}
			page.push_str(&chart(
				&bars,
				decimals,
				"The result of the period, and what each step of the bylaws takes of it",
			));
			page.push_str("<table><tbody>");
			for line in &waterfall.lines {
				let _ = writeln!(
					page,
					"<tr><td>{}</td><td>{}</td></tr>",
					escaped(&line.reason),
					full(&line.amount, decimals)
				);
			}
			page.push_str("</tbody></table>\n");
		}
		None => page.push_str("<p>The period is not closed yet, so its surplus is not divided.</p>\n"),
	}
	let cash = &now.cash_flow;
	let steps = [
		("daily business", &cash.operating),
		("fixed assets", &cash.investing),
		("capital and loans", &cash.financing),
	];
	let mut at = number(&cash.opening.total);
	let mut bars = vec![("at the start".to_owned(), 0.0, at)];
	for (step, amount) in steps {
		let next = at + number(&amount.total);
		bars.push((step.to_owned(), at, next));
		at = next;
	}
	bars.push(("at the end".to_owned(), 0.0, number(&cash.closing.total)));
	page.push_str("<h2>Cash</h2>\n");
	page.push_str(&chart(&bars, decimals, "Where the cash has come from and gone to"));
	page.push_str("<h2>Balance sheet over the periods</h2>\n");
	page.push_str(&stacks(sheets, decimals));
	page.push_str(&tables(now, before));
	let _ = writeln!(
		page,
		"<p><strong>Surplus: {}</strong> (in the period before: {})</p>\n<p class=\"note\">The column “chain” is what the chain has proved. \
		 The column “stated” is what persons have stated, each with another person's approval where the bylaws ask for it.</p>\n\
		 </html>",
		full(&now.surplus.total, decimals),
		before.map_or("none".to_owned(), |before| full(&before.surplus.total, decimals))
	);
	page
}

/// An amount for a drawing only.
fn number(amount: &str) -> f64 {
	amount.parse().unwrap_or_default()
}

/// A chart of bars, each from one amount to another.
fn chart(bars: &[(String, f64, f64)], decimals: u8, caption: &str) -> String {
	let ends = || bars.iter().flat_map(|(_, from, to)| [*from, *to]);
	let (low, high) = (ends().fold(0.0, f64::min), ends().fold(0.0, f64::max));
	let scale = HEIGHT / (high - low).max(1.0);
	let place = |amount: f64| 20.0 + (high - amount) * scale;
	let step = WIDTH / bars.len().max(1) as f64;
	let mut text = format!(
		"<figure><svg viewBox=\"0 0 {WIDTH} {}\" role=\"img\" aria-label=\"{}\">\n",
		HEIGHT + 60.0,
		escaped(caption)
	);
	for (at, (name, from, to)) in bars.iter().enumerate() {
		let (x, top) = (at as f64 * step, place(from.max(*to)));
		let height = ((from - to).abs() * scale).max(1.0);
		let colour = if from > to { "#b5533c" } else { "#2f6f6a" };
		let shown = full(&format!("{:.0}", to - from), decimals);
		let _ = writeln!(
			text,
			"<rect x=\"{:.1}\" y=\"{top:.1}\" width=\"{:.1}\" height=\"{height:.1}\" fill=\"{colour}\"/>\
			 <text x=\"{:.1}\" y=\"{:.1}\" font-size=\"12\" text-anchor=\"middle\">{shown}</text>\
			 <text x=\"{:.1}\" y=\"{:.1}\" font-size=\"12\" text-anchor=\"middle\">{}</text>",
			x + step * 0.15,
			step * 0.7,
			x + step / 2.0,
			top - 4.0,
			x + step / 2.0,
			HEIGHT + 45.0,
			escaped(name)
		);
	}
	let _ = writeln!(text, "</svg><figcaption>{}</figcaption></figure>", escaped(caption));
	text
}

/// The assets of each period beside its liabilities and equity.
fn stacks(sheets: &[Accounts], decimals: u8) -> String {
	let mut bars = Vec::new();
	for sheet in sheets {
		let (owed, own) = (number(&sheet.liabilities.total.total), number(&sheet.equity.total.total));
		bars.push((format!("{}: assets", sheet.period), 0.0, number(&sheet.assets.total.total)));
		bars.push(("owed".to_owned(), 0.0, owed));
		bars.push(("own".to_owned(), owed, owed + own));
	}
	chart(&bars, decimals, "What the cooperative has, what of it is owed, and what is its own")
}

/// The statements of a period as tables, and why shares stand where they stand.
fn tables(now: &Accounts, before: Option<&Accounts>) -> String {
	let mut text = String::new();
	for table in statements(now, before) {
		let _ = writeln!(
			text,
			"<h2>{}</h2>\n<table><thead><tr><th></th><th>chain</th><th>stated</th><th>total</th><th>{}</th></tr></thead>\
			 <tbody>",
			table.title,
			table.last()
		);
		for Row { cells: [account, name, chain, stated, total, was], is_sum } in &table.rows {
			let class = if *is_sum { " class=\"sum\"" } else { "" };
			let name = escaped(format!("{account} {name}").trim());
			let _ = writeln!(
				text,
				"<tr{class}><td>{name}</td><td>{chain}</td><td>{stated}</td><td>{total}</td><td>{was}</td></tr>"
			);
		}
		text.push_str("</tbody></table>\n");
	}
	for (name, reason) in reasons(now) {
		let _ = writeln!(text, "<p class=\"note\">{}: {}</p>", escaped(name), escaped(reason));
	}
	text
}

#[cfg(test)]
mod tests {
	use super::super::tables::tests::two_periods;
	use super::*;

	#[test]
	fn the_report_has_all_statements_the_reason_of_the_shares_and_what_only_the_year_before_has() {
		let [now, before] = two_periods();
		let text = tables(&now, Some(&before));
		for title in ["Balance sheet", "Income statement", "Changes in equity", "Cash flow", "Trial balance"]
		{
			assert!(text.contains(&format!("<h2>{title}</h2>")), "{title}: {text}");
		}
		let line = |name: &str, amounts: [&str; 4]| {
			let cells: String = amounts.iter().map(|amount| format!("<td>{amount}</td>")).collect();
			format!("<td>{name}</td>{cells}</tr>")
		};
		assert!(text.contains(&line("All accounts", ["0.00"; 4])), "{text}");
		assert!(text.contains(&line("Flour", ["0.00", "0.00", "0.00", "0.40"])), "{text}");
		assert!(text.contains(&line("1000 Cash", ["5.60", "0.00", "5.60", "3.60"])), "{text}");
		assert!(text.contains("redeemed: Members can hand these shares back.</p>"), "{text}");
	}

	#[test]
	fn a_name_cannot_bring_tags_into_the_report() {
		assert_eq!(escaped("<b>\"Bees\" & 'Wax'\u{7}"), "&lt;b&gt;&quot;Bees&quot; &amp; &#39;Wax&#39;");
	}

	#[test]
	fn a_bar_that_falls_is_drawn_between_its_ends() {
		let bars = [("a".to_owned(), 0.0, 200.0), ("b".to_owned(), 200.0, 150.0)];
		let text = chart(&bars, 2, "Cash");
		assert!(text.contains("y=\"20.0\" width=\"238.0\" height=\"220.0\" fill=\"#2f6f6a\""), "{text}");
		assert!(text.contains("y=\"20.0\" width=\"238.0\" height=\"55.0\" fill=\"#b5533c\""), "{text}");
		assert!(text.contains("-0.50"), "{text}");
	}
}
