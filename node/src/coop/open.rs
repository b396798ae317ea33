//! What is open in a cooperative, as tables: drafts, invoices and bills, loans, fixed assets, other currencies, deposits, and
//! the share capital that can be redeemed.

use rochdale_primitives::CooperativeId;
use serde::de::DeserializeOwned;
use serde_json::{json, Value};

use super::tables::full;
use crate::{
	currency::{clean, columns},
	rpc::{
		cooperatives::{
			Currency, Deposit, DepositPage, Draft, DraftPage, FixedAsset, FixedAssets, Holding, Holdings,
			ItemPage, Loan, Loans, OpenItem, Redeemable, Whole,
		},
		currencies::{decimal, when},
	},
	state::State,
};

/// What is open in a cooperative at one block.
pub struct Open {
	name: String,
	currency: Currency,
	drafts: Vec<Draft>,
	items: Vec<OpenItem>,
	loans: Vec<Loan>,
	assets: Vec<FixedAsset>,
	holdings: Vec<Holding>,
	deposits: Vec<Deposit>,
	redeemable: Redeemable,
}

/// All of a list that comes in pages.
async fn all<Page: DeserializeOwned, Item>(
	state: &State,
	method: &str,
	id: CooperativeId,
	parts: fn(Page) -> (Vec<Item>, Option<u32>),
) -> Result<Vec<Item>, String> {
	let (mut all, mut start) = (Vec::new(), Some(0));
	while let Some(from) = start {
		let page: Page = state.ask(method, &[json!(id), json!(from), Value::Null]).await?;
		let (items, next) = parts(page);
		all.extend(items);
		start = next;
	}
	Ok(all)
}

impl Open {
	pub async fn read(state: &State, id: CooperativeId) -> Result<Self, String> {
		let whole: Whole = state.ask("community_coop", &[json!(id)]).await?;
		let loans: Loans = state.ask("community_coopLoans", &[json!(id)]).await?;
		let assets: FixedAssets = state.ask("community_coopAssets", &[json!(id)]).await?;
		let holdings: Holdings = state.ask("community_coopHoldings", &[json!(id)]).await?;
		Ok(Self {
			name: whole.coop.name,
			currency: whole.coop.currency,
			drafts: all(state, "community_coopDrafts", id, |page: DraftPage| (page.drafts, page.next))
				.await?,
			items: all(state, "community_coopItems", id, |page: ItemPage| (page.items, page.next)).await?,
			loans: loans.loans,
			assets: assets.assets,
			holdings: holdings.holdings,
			deposits: all(state, "community_coopDeposits", id, |page: DepositPage| {
				(page.deposits, page.next)
			})
			.await?,
			redeemable: state.ask("community_coopRedeemable", &[json!(id)]).await?,
		})
	}

	fn amount(&self, amount: &str) -> String {
		full(amount, self.currency.decimals)
	}

	/// As text for a terminal. A list of which there is nothing is left out.
	pub fn to_text(&self) -> String {
		let symbol = clean(self.currency.symbol.clone());
		let mut text = format!("{}, in {symbol}\n", clean(self.name.clone()));
		let tables = [
			("Drafts that wait for another person", self.drafts()),
			("Invoices and bills that are not paid", self.items()),
			("Loans", self.loans()),
			("Fixed assets", self.assets()),
			("Other currencies, at what they have cost", self.holdings()),
			("Deposits of members", self.deposits()),
		];
		let some: Vec<_> = tables.iter().filter(|(_, table)| !table.is_empty()).collect();
		if some.is_empty() {
			text.push_str("\nThere are no drafts, invoices, bills, loans, fixed assets, other currencies or deposits.\n");
		}
		for (title, table) in some {
			text.push_str(&format!("\n{title}\n\n{table}"));
		}
		let amount = self.amount(&self.redeemable.amount);
		text.push_str(&format!(
			"\nShare capital that can be redeemed now: {amount}\nNot more, because: {}.\n",
			self.redeemable.words
		));
		text
	}

	fn drafts(&self) -> String {
		let row = |draft: &Draft| {
			let approvals: Vec<_> = draft.approvals.iter().map(u32::to_string).collect();
			[
				draft.number.to_string(),
				when(draft.at),
				draft.author.to_string(),
				approvals.join(", "),
				clean(draft.text.clone()),
				clean(draft.words.clone()),
			]
		};
		let head = ["number", "recorded", "author", "approved by", "text", "what it posts"];
		table(head, self.drafts.iter().map(row).collect(), &[0, 2])
	}

	fn items(&self) -> String {
		let row = |item: &OpenItem| {
			let other = match (&item.member, &item.account) {
				(Some(member), _) => format!("member {member}"),
				(None, Some(account)) => account.clone(),
				(None, None) => "no member".into(),
			};
			[
				item.number.to_string(),
				item.kind.clone(),
				when(item.due),
				self.amount(&item.amount),
				self.amount(&item.left),
				item.entry.to_string(),
				other,
			]
		};
		let head = ["number", "kind", "due", "amount", "left", "entry", "who pays or is paid"];
		table(head, self.items.iter().map(row).collect(), &[0, 3, 4, 5])
	}

	fn loans(&self) -> String {
		let row = |loan: &Loan| {
			let owed = loan.owed.as_ref();
			let shown =
				|amount: Option<&String>| amount.map(|amount| self.amount(amount)).unwrap_or_default();
			[
				loan.number.to_string(),
				self.amount(&loan.principal),
				format!("{} %", decimal(&loan.rate.to_string(), 7)),
				owed.map_or("not paid yet".into(), |owed| when(owed.since)),
				shown(owed.map(|owed| &owed.principal)),
				shown(owed.map(|owed| &owed.interest)),
				shown(owed.map(|owed| &owed.due)),
				loan.lender.clone(),
			]
		};
		let head = ["number", "principal", "a year", "since", "outstanding", "interest", "due now", "lender"];
		table(head, self.loans.iter().map(row).collect(), &[0, 1, 2, 4, 5, 6])
	}

	fn assets(&self) -> String {
		let row = |asset: &FixedAsset| {
			[
				asset.number.to_string(),
				when(asset.since),
				when(asset.since.saturating_add(asset.life)),
				self.amount(&asset.cost),
				self.amount(&asset.depreciation),
				self.amount(&asset.value),
				self.amount(&asset.residual),
			]
		};
		let head = ["number", "since", "until", "cost", "depreciation", "value", "in the end"];
		table(head, self.assets.iter().map(row).collect(), &[0, 3, 4, 5, 6])
	}

	fn holdings(&self) -> String {
		let row = |holding: &Holding| {
			let amount = |amount: &String| full(amount, holding.other.decimals);
			[
				holding.number.to_string(),
				clean(holding.other.symbol.clone()),
				amount(&holding.amount),
				self.amount(&holding.cost),
				amount(&holding.there),
			]
		};
		let head = ["number", "currency", "amount", "cost", "on the account"];
		table(head, self.holdings.iter().map(row).collect(), &[0, 2, 3, 4])
	}

	fn deposits(&self) -> String {
		let row = |deposit: &Deposit| [deposit.member.to_string(), self.amount(&deposit.amount)];
		table(["member", "amount"], self.deposits.iter().map(row).collect(), &[0, 1])
	}
}

/// A table; nothing if it has no rows.
fn table<const N: usize>(head: [&str; N], rows: Vec<[String; N]>, right: &[usize]) -> String {
	if rows.is_empty() {
		return String::new();
	}
	columns(head.map(String::from), rows, right)
}

#[cfg(test)]
mod tests {
	use super::*;

	fn nothing() -> Open {
		let currency = Currency { asset: "1".into(), symbol: "BRD".into(), decimals: 2 };
		let redeemable = Redeemable {
			currency: currency.clone(),
			amount: "150000".into(),
			limit: Some("money".into()),
			words: "The free money would not cover what falls due soon".into(),
		};
		let (drafts, items, loans) = (vec![], vec![], vec![]);
		let (assets, holdings, deposits) = (vec![], vec![], vec![]);
		Open { name: "Bees".into(), currency, drafts, items, loans, assets, holdings, deposits, redeemable }
	}

	#[test]
	fn a_list_of_which_there_is_nothing_is_left_out() {
		let text = nothing().to_text();
		assert!(text.contains("There are no drafts"), "{text}");
		assert!(!text.contains("Loans\n"), "{text}");
		assert!(text.contains("can be redeemed now: 1500.00\nNot more, because: The free money"), "{text}");
	}

	#[test]
	fn another_currency_is_shown_with_its_cost_and_what_the_account_has() {
		let other = Currency { asset: "2".into(), symbol: "HRS".into(), decimals: 1 };
		let holding =
			Holding { number: 6, other, amount: "400".into(), cost: "12345".into(), there: "390".into() };
		let text = Open { holdings: vec![holding], ..nothing() }.to_text();
		let line = text.lines().find(|line| line.contains("HRS")).expect("it is shown");
		assert_eq!(line.split_whitespace().collect::<Vec<_>>(), ["6", "HRS", "40.0", "123.45", "39.0"]);
	}

	#[test]
	fn an_asset_is_shown_with_its_depreciation_and_a_loan_with_its_interest() {
		let asset = FixedAsset {
			number: 4,
			cost: "600000".into(),
			residual: "60000".into(),
			since: 0,
			life: 86_400_000,
			depreciation: "51780".into(),
			value: "548220".into(),
		};
		let loan = Loan {
			number: 2,
			lender: "5Grw".into(),
			principal: "400000".into(),
			rate: 50_000_000,
			interval: 1,
			parts: 4,
			owed: None,
		};
		let open = Open { assets: vec![asset], loans: vec![loan], ..nothing() };
		let text = open.to_text();
		let line = |word: &str| text.lines().find(|line| line.contains(word)).expect(word);
		for part in ["1970-01-02T00:00:00Z", "6000.00", "517.80", "600.00"] {
			assert!(line("5482.20").contains(part), "{part}: {text}");
		}
		for part in ["4000.00", "5 %", "not paid yet"] {
			assert!(line("5Grw").contains(part), "{part}: {text}");
		}
		assert!(!text.contains("There are no drafts"), "{text}");
	}
}
