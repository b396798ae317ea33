//! Three years of a bakery, whose journal was kept from the story alone (`bakery/story.md`).

#![allow(clippy::restriction)]

#[allow(dead_code)]
mod common;
#[path = "common/bakery.rs"]
mod story;

use rochdale_ledger::{account::*, *};
use story::*;

fn chain(chain: Amount) -> Balance {
	Balance { chain, stated: 0 }
}

#[test]
fn the_balances_are_those_of_the_journal_after_every_posting() {
	// `bakery` compares each with the assertion of the journal.
	let bakery = bakery();
	assert_eq!(bakery.book.head().next, 21, "all entries but the closing, which is no entry");
	assert_eq!(audit(&bakery.book, &bakery.book.entries()), Ok(()));
	// Of three years: all but three closings, and the money that nobody has explained.
	let all = three_years();
	assert_eq!(all.book.head().next as usize, journal().len() - 4);
	assert_eq!(audit(&all.book, &all.book.entries()), Ok(()));
	assert!(NAMES.iter().all(|(_, number)| all.book.account(*number).is_some()));
}

#[test]
fn the_statements_of_three_years_are_those_that_were_computed_from_the_story() {
	let (bakery, mut expected) = (three_years(), figures());
	let mut compare = |name: &str, of: &dyn Fn(&Year) -> Amount| {
		let theirs = expected.remove(name).unwrap_or_else(|| panic!("no figure {name}"));
		let ours: Vec<_> = bakery.years.iter().map(of).collect();
		assert_eq!(ours, theirs, "{name}");
	};
	let result = |year: &Year| year.statement.income_statement().unwrap();
	compare("income", &|year| total(&result(year).income).unwrap().total());
	compare("expenses", &|year| total(&result(year).expenses).unwrap().total());
	compare("surplus", &|year| year.closed.surplus.total());
	let figures = |year: &Year| year.statement.figures().unwrap();
	compare("sales to members", &|year| figures(year).sales_to_members);
	compare("sales", &|year| figures(year).sales);
	compare("assets", &|year| figures(year).assets);
	compare("liabilities", &|year| figures(year).liabilities);
	compare("equity", &|year| figures(year).equity);
	let flow = |year: &Year| year.statement.cash_flow().unwrap();
	compare("opening cash", &|year| flow(year).opening.total());
	compare("operating", &|year| flow(year).operating.total());
	compare("investing", &|year| flow(year).investing.total());
	compare("financing", &|year| flow(year).financing.total());
	compare("closing cash", &|year| flow(year).closing.total());
	let part = |year: &Year, of: fn(&Division) -> Amount| year.division.as_ref().map_or(0, of);
	compare("members' part", &|year| part(year, |division| division.of_members));
	compare("reserve", &|year| part(year, |division| division.reserve));
	compare("commons", &|year| part(year, |division| division.commons));
	compare("interest", &|year| part(year, |division| division.interest));
	compare("cash", &|year| part(year, |division| division.cash));
	compare("retained", &|year| part(year, |division| division.retained));
	let borne = |year: &Year, of: fn(&Loss) -> Amount| year.loss.as_ref().map_or(0, of);
	compare("loss to retained", &|year| borne(year, |loss| loss.retained));
	compare("loss to shares", &|year| borne(year, |loss| loss.shares));
	compare("loss to reserve", &|year| borne(year, |loss| loss.reserve));
	assert!(expected.is_empty(), "all figures are compared: {expected:?}");
	for year in &bakery.years {
		assert_eq!(check_statement(&year.statement), Ok(()));
	}
	assert_eq!(check_books(&bakery.book, bakery.money, 0), Ok(()));
}

#[test]
fn the_surplus_is_income_less_expenses() {
	let bakery = bakery();
	let Year { statement: year, closed, .. } = &bakery.years[0];
	let result = year.income_statement().unwrap();
	assert_eq!(total(&result.income).unwrap().total(), 1_205_000);
	assert_eq!(total(&result.expenses).unwrap().total(), 807_780);
	assert_eq!(closed.surplus.total(), 397_220);
	assert_eq!(result.surplus(), Ok(closed.surplus));
	let figures = year.figures().unwrap();
	assert_eq!((figures.sales_to_members, figures.sales), (800_000, 1_145_000));
	// Today's rule: cash less what belongs to somebody. It calls the oven a loss and the loans a surplus.
	assert_eq!(year.cash_flow().unwrap().closing.chain - figures.shares, 554_000);
}

#[test]
fn before_any_sale_there_is_no_surplus() {
	let mut book = opened();
	for entry in journal().into_iter().take(3) {
		let entry = entry.to_entry();
		let now = entry.date;
		post(&mut book, entry, now).unwrap();
	}
	assert_eq!(surplus_of(&book, 0), Ok(Balance::default()));
	let sheet = Statement::of(&book, 0, 0, 0).unwrap();
	assert_eq!(sheet.figures().unwrap().surplus, 0);
	// Today's rule: a surplus of 2,000.00.
	assert_eq!(present(&book, CHAIN_CASH).unwrap().total() - 450_000, 200_000);
}

#[test]
fn the_balance_sheet_after_the_division_is_the_specified_one() {
	let bakery = bakery();
	let after = Statement::of(&bakery.book, 1, 0, 0).unwrap();
	assert_eq!(check_statement(&after), Ok(()));
	let figures = after.figures().unwrap();
	assert_eq!((figures.assets, figures.liabilities, figures.equity), (1_627_220, 1_400_119, 227_101));
	assert_eq!((figures.reserve, figures.retained, figures.claims), (119_687, 107_414, 170_119));
	assert_eq!(figures.surplus, 0);
	let register = Register {
		shares: 450_000,
		claimable: 170_119,
		retained: 107_414,
		held_reserve: 119_687,
		held_claims: 170_119,
	};
	assert_eq!(check_register(&figures, &register, 1_004_000), Ok(()));
	assert_eq!(check_books(&bakery.book, 1_004_000, 0), Ok(()));
}

#[test]
fn the_statements_of_the_year_agree_and_show_what_the_chain_has_proved_apart() {
	let bakery = bakery();
	let year = &bakery.years[0].statement;
	assert_eq!(check_statement(year), Ok(()));
	let sheet = year.balance_sheet().unwrap();
	let of = |lines: &[Line], number| {
		lines.iter().find(|line| line.item == Item::Account(number)).map(|line| line.amount)
	};
	assert_eq!(of(&sheet.assets, CHAIN_CASH), Some(chain(1_004_000)));
	assert_eq!(of(&sheet.assets, CASH_ELSEWHERE), Some(Balance { chain: 0, stated: 45_000 }));
	let sales = of(&year.income_statement().unwrap().income, SALES_TO_OTHERS);
	assert_eq!(sales, Some(Balance { chain: 0, stated: 345_000 }), "the invoice and the till are stated");
	let flow = year.cash_flow().unwrap();
	let totals = [flow.opening, flow.operating, flow.investing, flow.financing, flow.closing];
	assert_eq!(totals.map(|amount| amount.total()), [0, 499_000, -600_000, 1_150_000, 1_049_000]);
	let changes = year.changes_in_equity().unwrap();
	assert_eq!(changes.len(), 1);
	assert_eq!((changes[0].item, changes[0].closing.total()), (Item::Result, 397_220));
}

#[test]
fn the_year_stands_beside_the_one_before() {
	let bakery = bakery();
	let Year { statement: year, closed, .. } = &bakery.years[0];
	let next = Statement::of(&bakery.book, 1, 0, 0).unwrap();
	let (now, before) = (next.balance_sheet().unwrap(), year.balance_sheet().unwrap());
	let equity = beside(&now.equity, &before.equity);
	let totals: Vec<_> =
		equity.iter().map(|(item, now, before)| (*item, now.total(), before.total())).collect();
	let expected = [
		(Item::Account(RESERVE), 119_687, 0),
		(Item::Account(RETAINED_PATRONAGE), 107_414, 0),
		// The chain has divided what persons have stated in part.
		(Item::Account(SURPLUS), 0, 0),
		(Item::Result, 0, 397_220),
	];
	assert_eq!(totals, expected);
	let surplus = equity.iter().find(|(item, ..)| *item == Item::Account(SURPLUS)).unwrap();
	assert_eq!(surplus.1.stated, closed.surplus.stated);
	let (now, before) = (next.income_statement().unwrap(), year.income_statement().unwrap());
	assert!(beside(&now.income, &before.income)
		.iter()
		.all(|(_, now, before)| now.is_zero() && !before.is_zero()));
}

#[test]
fn shares_are_a_liability_as_far_as_members_can_hand_them_back() {
	let bakery = bakery();
	let of = |least_capital| {
		let sheet = Statement::of(&bakery.book, 0, 0, least_capital).unwrap().balance_sheet().unwrap();
		let find = |lines: &[Line], item| {
			lines.iter().find(|line| line.item == item).map_or(0, |line| line.amount.total())
		};
		(find(&sheet.liabilities, Item::RedeemableShares), find(&sheet.equity, Item::PermanentShares))
	};
	assert_eq!([of(0), of(150_000), of(900_000)], [(450_000, 0), (300_000, 150_000), (0, 450_000)]);
	assert!(Item::RedeemableShares.reason().is_some() && Item::PermanentShares.reason().is_some());
}
