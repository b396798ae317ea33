//! A file for beancount.

use super::{date, Journal};
use crate::{Amount, Number, DAY};
use std::collections::BTreeMap;

impl Journal {
	/// The book as a file that `bean-check` accepts. The balances are asserted after each closing and at the end, with
	/// a tolerance of 0, because beancount would let the last digit be wrong.
	pub fn to_beancount(&self) -> String {
		let (names, commodity, steps) = (self.names(), self.commodity(), self.steps());
		let begin = date(steps.first().map_or(0, |step| step.date));
		let mut text = format!("option \"operating_currency\" \"{commodity}\"\n");
		for name in names.values() {
			text.push_str(&format!("{begin} open {name} {commodity}\n"));
		}
		let mut balances = BTreeMap::<Number, Amount>::new();
		let mut steps = steps.iter().peekable();
		while let Some(step) = steps.next() {
			let about = step.text.replace('\\', "\\\\").replace('"', "\\\"");
			text.push_str(&format!("\n{} * \"{about}\"\n", date(step.date)));
			for (key, value) in step.notes() {
				text.push_str(&format!("  {key}: \"{value}\"\n"));
			}
			for (number, changed, balance) in &step.postings {
				let name = names.get(number).map_or("", String::as_str);
				text.push_str(&format!("  {name}  {} {commodity}\n", self.amount(*changed)));
				balances.insert(*number, *balance);
			}
			// An assertion is about the beginning of a day, so it holds for the day after.
			let day_is_over = steps.peek().is_none_or(|next| date(next.date) > date(step.date));
			let closes = matches!(step.made, super::Made::Closing(_));
			if steps.peek().is_none() || (closes && day_is_over) {
				text.push('\n');
				let tomorrow = date(step.date.saturating_add(DAY));
				for number in balances.keys() {
					let name = names.get(number).map_or("", String::as_str);
					// The balance of an account has those of its parts.
					let is_part = |other: &Number| {
						let other = names.get(other).and_then(|other| other.strip_prefix(name));
						other.is_some_and(|end| end.is_empty() || end.starts_with(':'))
					};
					let parts = balances.iter().filter(|(other, _)| is_part(other));
					let balance = parts.fold(0, |sum: Amount, (_, part)| sum.saturating_add(*part));
					let balance = self.amount(balance);
					text.push_str(&format!("{tomorrow} balance {name}  {balance} ~ 0 {commodity}\n"));
				}
			}
		}
		text
	}
}
