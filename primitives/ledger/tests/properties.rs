//! Properties of every book.

#![allow(clippy::restriction)]

#[allow(dead_code)]
mod common;

use common::*;
use proptest::collection::vec;
use proptest::prelude::*;
use rochdale_ledger::{account::*, *};

proptest! {
	#![proptest_config(config(1_000))]

	#[test]
	fn a_random_year_balances_after_every_entry(acts in vec(anything(), 1..60)) {
		let mut world = World::new();
		for act in &acts {
			let before = world.clone();
			if world.act(act).is_err() && !matches!(act, Act::Close) {
				prop_assert_eq!(&before.book, &world.book, "a refused act changes nothing: {:?}", act);
			}
			prop_assert_eq!(check_books(&world.book, world.money, 10_000), Ok(()), "{:?}", act);
			prop_assert_eq!(check_hash(&world.book), Ok(()), "{:?}", act);
		}
		let entries = world.book.entries();
		prop_assert!(entries.iter().all(|(_, entry)| entry.check().is_ok()));
		prop_assert_eq!(audit(&world.book, &entries), Ok(()));
		prop_assert_eq!(audit_depreciation(&entries, &world.assets), Ok(()));
	}

	#[test]
	fn borrowing_deposits_shares_reversals_and_transfers_make_no_surplus(acts in vec(harmless(), 1..60)) {
		let mut world = World::new();
		let mut can_cost = false;
		for act in &acts {
			let _ = world.act(act);
			// Interest, decay and reversals by hand can make a loss. Money that is found again can undo it, and no more.
			can_cost |= matches!(act, Act::Reverse(_, false) | Act::Decay(_) | Act::Repay(..) | Act::Close);
			let closed = (0..world.book.head().period).filter_map(|period| world.book.closed(period));
			let all = closed.map(|closed| closed.surplus.total()).sum::<Amount>() + world.surplus();
			prop_assert!(all <= 0, "{} after {:?}", all, act);
			prop_assert!(can_cost || all == 0, "{} after {:?}", all, act);
		}
	}

	#[test]
	fn a_reversal_undoes_exactly_and_once(acts in vec(anything(), 0..30), at: usize, amount in 1..1_000_000u128) {
		let mut world = World::new();
		for act in &acts {
			let _ = world.act(act);
		}
		let template = TEMPLATES[at % TEMPLATES.len()];
		let balances = |world: &World| {
			let accounts = world.book.accounts().into_iter();
			accounts.map(|(number, _)| present(&world.book, number).unwrap()).collect::<Vec<_>>()
		};
		let (before, suspense) = (balances(&world), world.suspense());
		world.money += amount;
		let made = world.pay("something", template.postings(amount).unwrap()).unwrap();
		let chain = Reason { origin: Origin::Chain, author: None, ..mistaken() };
		let money = world.money.checked_add_signed(-world.book.entry(made).unwrap().on(CHAIN_CASH)).unwrap();
		let undone = reverse(&mut world.book, made, chain.clone(), world.now).unwrap();
		world.money = money - amount;
		prop_assert_eq!(balances(&world), before);
		prop_assert_eq!(world.suspense(), suspense);
		prop_assert_eq!(reverse(&mut world.book, made, chain, world.now), Err(Error::AlreadyReversed));
		prop_assert_eq!(world.book.entry(undone).unwrap().reverses, Some(made));
	}

	#[test]
	fn an_audit_names_the_first_entry_that_was_changed(
		acts in vec(anything(), 5..40),
		at: prop::sample::Index,
		by in 1..100i128,
	) {
		let mut world = World::new();
		for act in &acts {
			let _ = world.act(act);
		}
		let mut entries = world.book.entries();
		prop_assume!(!entries.is_empty());
		let place = at.index(entries.len());
		let id = entries[place].0;
		// Another amount, which still balances.
		entries[place].1.postings[0].amount += by;
		entries[place].1.postings[1].amount -= by;
		let kept = audit(&world.book, &entries).unwrap_err();
		prop_assert!(kept.entry.is_some_and(|named| named.number <= id.number), "{:?}", kept);
		prop_assert!(kept.entry == Some(id) || entries[place].1.check().is_err() || kept.entry < Some(id));
		// A chain that has pruned the entry still knows that something is wrong.
		world.book.forget(id);
		prop_assert!(audit(&world.book, &entries).is_err());
	}
}
