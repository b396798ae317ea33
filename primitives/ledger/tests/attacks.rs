//! How somebody could try to make a surplus out of nothing, or to stop the books.

#![allow(clippy::restriction)]

#[allow(dead_code)]
mod common;

use common::*;
use rochdale_ledger::{account::*, *};

fn sides(debit: Number, credit: Number, amount: Amount) -> Postings {
	postings([(debit, amount), (credit, -amount)]).unwrap()
}

#[test]
fn money_that_nobody_has_explained_is_owed_and_never_income() {
	let mut world = World::new();
	world.act(&Act::Stray(5_000)).unwrap();
	let statement = Statement::of(&world.book, 0, world.suspense(), 0).unwrap();
	let figures = statement.figures().unwrap();
	assert_eq!((figures.assets, figures.liabilities, figures.surplus), (5_000, 5_000, 0));
	world.now = BEGIN + YEAR;
	let closed = close(&mut world.book, world.money, YEAR, world.now).unwrap();
	assert_eq!((closed.surplus.total(), closed.suspense), (0, 5_000));
}

#[test]
fn missing_money_is_an_expense_at_the_closing() {
	let mut world = World::new();
	world.act(&Act::Template(0, 5_000)).unwrap();
	world.act(&Act::Decay(300)).unwrap();
	assert_eq!(world.surplus(), -300);
	assert_eq!(check_books(&world.book, world.money, 0), Ok(()));
	world.now = BEGIN + YEAR;
	let closed = close(&mut world.book, world.money, YEAR, world.now).unwrap();
	assert_eq!((closed.surplus.total(), closed.suspense, world.suspense()), (-300, 0, 0));
	assert_eq!(surplus_of(&world.book, 0).unwrap().total(), -300);
	assert_eq!(check_books(&world.book, world.money, 0), Ok(()));
}

#[test]
fn a_person_explains_no_more_than_there_is_in_suspense() {
	let mut world = World::new();
	world.act(&Act::Stray(500)).unwrap();
	let (now, money) = (world.now, world.money);
	let say = |amount| by_hand(now, "a sale", sides(CHAIN_CASH, SALES_TO_MEMBERS, amount));
	for bad in [501, -1] {
		assert_eq!(classify(&mut world.book, say(bad), money, now), Err(Error::NotInSuspense));
	}
	let elsewhere = by_hand(now, "a sale", sides(CASH_ELSEWHERE, SALES_TO_MEMBERS, 1));
	assert_eq!(classify(&mut world.book, elsewhere, money, now), Err(Error::NotInSuspense));
	classify(&mut world.book, say(200), money, now).unwrap();
	classify(&mut world.book, say(300), money, now).unwrap();
	assert_eq!(classify(&mut world.book, say(1), money, now), Err(Error::NotInSuspense));
	assert_eq!(surplus_of(&world.book, 0), Ok(Balance { chain: 0, stated: 500 }));
}

#[test]
fn a_person_posts_nothing_that_the_chain_knows_better() {
	let mut book = book();
	let now = BEGIN + DAY;
	let guarded = [
		CHAIN_CASH,
		SHARE_CAPITAL,
		CLAIMS,
		COMMONS_PAYABLE,
		UNIDENTIFIED,
		RESERVE,
		RETAINED_PATRONAGE,
		SURPLUS,
	];
	for account in guarded {
		let entry = by_hand(now, "mine", sides(OTHER_EXPENSES, account, 10));
		assert_eq!(post(&mut book, entry, now), Err(Error::NotByHand), "{account}");
	}
	// Not by a reversal either: shares would become unexplained money, and then a sale.
	let paid = post(&mut book, by_chain(now, "shares", sides(CHAIN_CASH, SHARE_CAPITAL, 10)), now).unwrap();
	assert_eq!(reverse(&mut book, paid, mistaken(), now), Err(Error::NotByHand));
	// Nor by an entry that only looks like a reversal.
	let forged = Entry { reverses: Some(paid), ..by_hand(now, "mine", sides(WAGES, PAYABLES, 10)) };
	assert_eq!(post(&mut book, forged, now), Err(Error::BadEntry));
	let resolved = Entry { author: None, ..by_hand(now, "theirs", sides(WAGES, PAYABLES, 10)) };
	assert!(post(&mut book, resolved, now).is_ok(), "the members as a whole sign no entry");
}

#[test]
fn a_persons_reversal_leaves_the_money_where_it_is() {
	let mut world = World::new();
	let sold = world.pay("sale", Template::SalePaid(Business::Members).postings(400).unwrap()).unwrap();
	reverse(&mut world.book, sold, mistaken(), world.now).unwrap();
	assert_eq!((world.suspense(), world.surplus()), (400, 0));
	let rent = world.pay("rent", Template::BoughtAndPaid(OTHER_EXPENSES).postings(100).unwrap()).unwrap();
	reverse(&mut world.book, rent, mistaken(), world.now).unwrap();
	assert_eq!((world.suspense(), world.surplus()), (300, 0));
}

#[test]
fn a_person_takes_back_nothing_that_the_chain_has_computed() {
	let mut world = World::new();
	world.act(&Act::Stray(10_000)).unwrap();
	world.act(&Act::Buy { cost: 1_000, residual: 0, days: 100 }).unwrap();
	world.act(&Act::Borrow { amount: 10_000, rate: WHOLE / 10 }).unwrap();
	world.act(&Act::Wait(50)).unwrap();
	world.act(&Act::Accrue).unwrap();
	world.act(&Act::Dispose(0, 1)).unwrap();
	let wage = world.pay("wage", Template::WageDue.postings(70).unwrap()).unwrap();
	// Depreciation, interest, the disposal, the wage.
	for number in [2, 3, 4, wage.number] {
		let id = EntryId { period: 0, number };
		assert_eq!(reverse(&mut world.book, id, mistaken(), world.now), Err(Error::NotByHand), "{number}");
	}
	assert_eq!(world.surplus(), -(999 + 136 + 70));
}

#[test]
fn an_entry_is_dated_neither_in_the_future_nor_in_a_closed_period() {
	let mut book = book();
	let now = BEGIN + YEAR;
	let entry = |date| by_hand(date, "sale", sides(RECEIVABLES, SALES_TO_OTHERS, 10));
	let late = post(&mut book, entry(now - 1), now).unwrap();
	let early = post(&mut book, entry(now), now).unwrap();
	assert_eq!((late.period, early.period), (0, 1), "business goes on before the closing");
	close(&mut book, 0, YEAR, now).unwrap();
	assert_eq!(surplus_of(&book, 0).unwrap().total(), 10);
	assert_eq!(post(&mut book, entry(now - 1), now), Err(Error::BadDate));
	assert_eq!(post(&mut book, entry(now + 1), now), Err(Error::BadDate));
	// A mistake in a closed period is put right in the open one.
	let put_right = reverse(&mut book, late, mistaken(), now).unwrap();
	assert_eq!(put_right.period, 1);
	assert_eq!(surplus_of(&book, 0).unwrap().total(), 10);
	assert_eq!(surplus_of(&book, 1).unwrap().total(), 0);
	assert_eq!(audit(&book, &book.entries()), Ok(()));
}

#[test]
fn what_is_posted_in_the_next_period_does_not_change_the_closing() {
	let mut book = book();
	let now = BEGIN + YEAR;
	let of = |date, amount| by_chain(date, "shares", sides(CHAIN_CASH, SHARE_CAPITAL, amount));
	post(&mut book, of(now, 7), now).unwrap();
	post(&mut book, of(now - 1, 100), now).unwrap();
	assert_eq!(balance_at_end(&book, 0, CHAIN_CASH).unwrap().total(), 100);
	assert_eq!(balance_at_end(&book, 1, CHAIN_CASH).unwrap().total(), 107);
	close(&mut book, 107, YEAR, now).unwrap();
	assert_eq!(balance_at_end(&book, 0, CHAIN_CASH).unwrap().total(), 100);
	assert_eq!(balance_at_end(&book, 1, CHAIN_CASH).unwrap().total(), 107);
	assert_eq!(check_books(&book, 107, 0), Ok(()));
}

#[test]
fn a_late_closing_makes_the_next_period_longer() {
	let mut book = book();
	let now = BEGIN + 3 * YEAR;
	post(&mut book, by_chain(now, "sale", sides(RECEIVABLES, SALES_TO_OTHERS, 10)), now).unwrap();
	close(&mut book, 0, YEAR, now).unwrap();
	assert_eq!((book.head().begins, book.head().ends), (BEGIN + YEAR, now + 1));
	assert_eq!(audit(&book, &book.entries()), Ok(()));
	assert_eq!(close(&mut book, 0, YEAR, now), Err(Error::TooEarly));
}

#[test]
fn amounts_as_large_as_can_be_do_not_stop_a_closing() {
	let mut book = book();
	let now = BEGIN + YEAR;
	for date in [now - 1, now] {
		for (debit, credit) in
			[(RECEIVABLES, SALES_TO_OTHERS), (INVENTORY, OTHER_INCOME), (CASH_ELSEWHERE, SALES_TO_MEMBERS)]
		{
			let _ = post(&mut book, by_hand(date, "all", sides(debit, credit, MOST)), now);
			let more = by_hand(date, "more", sides(debit, credit, 1));
			assert_eq!(post(&mut book, more, now), Err(Error::BadAmount));
		}
	}
	let closed = close(&mut book, 0, YEAR, now).unwrap();
	assert_eq!(closed.surplus.total(), 3 * MOST);
	assert_eq!(check_books(&book, 0, 0), Ok(()));
	// The surplus is over the bound of an account, and can be brought back.
	post(&mut book, by_chain(now, "to the reserve", sides(SURPLUS, RESERVE, MOST)), now).unwrap();
}

#[test]
fn a_line_break_or_a_second_posting_to_an_account_forges_nothing() {
	for text in ["a\nb", "a\rb", "a\u{2028}b", "a\u{85}b", "\u{0}", "", "  "] {
		assert_eq!(to_text(text), Err(Error::BadText), "{text:?}");
	}
	assert_eq!(to_text(&"x".repeat(141)), Err(Error::BadText));
	let entry =
		|made: &[(Number, Amount)]| by_chain(BEGIN, "x", postings(made.iter().copied()).unwrap()).check();
	assert_eq!(entry(&[(1, 5), (1, -5)]), Err(Error::BadEntry));
	assert_eq!(entry(&[(1, 5)]), Err(Error::BadEntry));
	assert_eq!(entry(&[(1, 5), (2, -4)]), Err(Error::NotBalanced));
	assert_eq!(entry(&[(1, Amount::MAX), (2, 1), (3, Amount::MIN)]), Err(Error::BadAmount));
	assert_eq!(postings((1..10).map(|account| (account, 1))), Err(Error::BadEntry));
}

#[test]
fn an_account_is_never_typed_anew_and_those_of_the_default_chart_stay_open() {
	let mut book = book();
	let now = BEGIN + DAY;
	let account = |kind| Account::new(kind, "Rent").unwrap();
	assert_eq!(open_account(&mut book, WAGES, account(Kind::Asset)), Err(Error::AlreadyOpened));
	assert_eq!(open_account(&mut book, 6_000, account(Kind::Asset).below(WAGES)), Err(Error::BadParent));
	assert_eq!(open_account(&mut book, 6_000, account(Kind::Asset).below(9)), Err(Error::BadParent));
	assert_eq!(close_account(&mut book, WAGES), Err(Error::StillUsed));
	assert_eq!(close_account(&mut book, 6_000), Err(Error::UnknownAccount));
	open_account(&mut book, 6_000, account(Kind::Asset)).unwrap();
	post(&mut book, by_hand(now, "x", sides(6_000, PAYABLES, 5)), now).unwrap();
	assert_eq!(close_account(&mut book, 6_000), Err(Error::StillUsed));
	post(&mut book, by_hand(now, "x", sides(PAYABLES, 6_000, 5)), now).unwrap();
	close_account(&mut book, 6_000).unwrap();
	assert_eq!(post(&mut book, by_hand(now, "x", sides(6_000, PAYABLES, 5)), now), Err(Error::NotOpen));
	assert_eq!(begin(&mut book, default_chart(), 0, 1), Err(Error::AlreadyOpened));
	let mut parent = WAGES;
	for number in 6_001..6_004 {
		open_account(&mut book, number, account(Kind::Expense).below(parent)).unwrap();
		parent = number;
	}
	let deep = account(Kind::Expense).below(parent);
	assert_eq!(open_account(&mut book, 6_004, deep), Err(Error::BadParent));
	for number in 7_000..7_091 {
		open_account(&mut book, number, account(Kind::Income)).unwrap();
	}
	assert_eq!(open_account(&mut book, 8_000, account(Kind::Income)), Err(Error::TooManyAccounts));
}

#[test]
fn each_template_debits_and_credits_different_accounts_of_the_default_chart() {
	let book = book();
	for template in TEMPLATES {
		let (debit, credit) = template.sides().unwrap();
		assert!(debit != credit && book.account(debit).is_some() && book.account(credit).is_some());
	}
	assert_eq!(Template::SalePaid(Business::Common).postings(1), Err(Error::BadEntry));
	assert_eq!(Template::SharePaid.postings(0), Err(Error::NothingToPost));
	assert_eq!(Template::SharePaid.postings(u128::MAX), Err(Error::BadAmount));
}
