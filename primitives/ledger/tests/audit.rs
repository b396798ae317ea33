//! An audit computes depreciation and divisions again, and names the entry that does not agree.

#![allow(clippy::restriction)]

#[allow(dead_code)]
mod common;
#[path = "common/bakery.rs"]
#[allow(dead_code)]
mod story;

use common::*;
use rochdale_ledger::{account::*, *};

const PERCENT: Share = WHOLE / 100;

/// Adds to the first posting of an entry, and takes it from the second one.
fn shift(entry: &mut Entry, by: Amount) {
	entry.postings[0].amount += by;
	entry.postings[1].amount -= by;
}

/// The entries with this account, by their places.
fn places(entries: &[(EntryId, Entry)], account: Number) -> Vec<usize> {
	let places = entries.iter().enumerate();
	places.filter(|(_, (_, entry))| entry.on(account) != 0).map(|(place, _)| place).collect()
}

/// Two assets, one bought half a year later, with depreciation of three times.
fn with_assets() -> World {
	let mut world = World::new();
	let buy = || Act::Buy { cost: 100_000, residual: 0, days: 1_000 };
	let half = || Act::Wait(100);
	let acts = [Act::Template(0, 1_000_000), buy(), half(), Act::Accrue, buy(), half(), Act::Accrue, half()];
	for act in acts.into_iter().chain([Act::Accrue]) {
		assert_eq!(world.act(&act), Ok(()), "{act:?}");
	}
	world
}

#[test]
fn depreciation_is_computed_again_from_the_terms_of_the_assets() {
	let world = with_assets();
	let entries = world.book.entries();
	let posted = places(&entries, DEPRECIATION);
	let amounts: Vec<_> = posted.iter().map(|place| entries[*place].1.on(DEPRECIATION)).collect();
	assert_eq!(amounts, [10_000, 20_000, 20_000]);
	assert_eq!(audit_depreciation(&entries, &world.assets), Ok(()));
	for place in posted {
		let mut changed = entries.clone();
		shift(&mut changed[place].1, 1);
		let found = audit_depreciation(&changed, &world.assets).unwrap_err();
		assert_eq!(found.entry, Some(entries[place].0));
	}
}

#[test]
fn an_entry_that_is_changed_or_missing_does_not_agree_with_the_hash_of_the_book() {
	let world = with_assets();
	assert_eq!(check_hash(&world.book), Ok(()));
	let (id, entry) = world.book.entries()[1].clone();
	let mut missing = world.book.clone();
	missing.forget(id);
	assert_eq!(check_hash(&missing), Err("ledger: an entry since the last closing is missing"));
	let (mut changed, mut other) = (world.book.clone(), entry);
	shift(&mut other, 1);
	changed.set_entry(id, other);
	assert_eq!(check_hash(&changed), Err("ledger: the hash of the book is not that of its entries"));
}

#[test]
fn an_asset_with_other_terms_or_without_its_last_depreciation_is_found() {
	let world = with_assets();
	let entries = world.book.entries();
	let other = FixedAsset::new(100_000, 1_000, BEGIN + DAY / 2, 1_000 * DAY).unwrap();
	let first = places(&entries, DEPRECIATION)[0];
	let found = audit_depreciation(&entries, &[other, world.assets[1]]).unwrap_err();
	assert_eq!(found.entry, Some(entries[first].0));
	// The last entry is missing.
	let shorter = &entries[..entries.len() - 1];
	let found = audit_depreciation(shorter, &world.assets).unwrap_err();
	assert_eq!(found.entry, shorter.last().map(|(id, _)| *id));
	// An asset that nobody knows.
	assert!(audit_depreciation(&entries, &world.assets[1..]).is_err());
}

#[test]
fn until_the_last_disposal_there_is_at_least_the_depreciation_of_the_known_assets() {
	let mut world = with_assets();
	assert_eq!(world.act(&Act::Dispose(0, 1_000)), Ok(()));
	for act in [Act::Wait(50), Act::Accrue] {
		assert_eq!(world.act(&act), Ok(()));
	}
	let entries = world.book.entries();
	assert_eq!(world.assets.len(), 1);
	assert_eq!(audit_depreciation(&entries, &world.assets), Ok(()));
	let posted = places(&entries, DEPRECIATION);
	// Before it: too little for the asset that is known.
	let mut changed = entries.clone();
	shift(&mut changed[posted[1]].1, -10_001);
	let found = audit_depreciation(&changed, &world.assets).unwrap_err();
	assert_eq!(found.entry, Some(entries[posted[1]].0));
	// After it: each unit counts.
	let mut changed = entries.clone();
	let last = *posted.last().unwrap();
	shift(&mut changed[last].1, 1);
	assert_eq!(audit_depreciation(&changed, &world.assets).unwrap_err().entry, Some(entries[last].0));
}

/// How the bakery divides the surplus of a year, by its bylaws.
fn divided(bakery: &story::Bakery, period: Period) -> Divided {
	let figures = bakery.years[period as usize].statement.figures().unwrap();
	let most = most_patronage(figures.sales_to_members, 20 * PERCENT).unwrap();
	Divided {
		period,
		terms: Terms {
			reserve: 20 * PERCENT,
			commons: [0, 5 * PERCENT][period as usize],
			cash: 60 * PERCENT,
			others_to_commons: false,
		},
		measure: Measure {
			members: figures.sales_to_members as u128,
			all: figures.sales as u128,
			most: Some(most),
		},
		shares: Shares {
			all: [9, 11][period as usize],
			earning: 9,
			value: 50_000,
			par: 50_000,
			rate: 2 * PERCENT,
		},
	}
}

#[test]
fn the_divisions_of_the_bakery_are_computed_again() {
	let bakery = story::three_years();
	let (book, entries) = (&bakery.book, bakery.book.entries());
	for period in 0..2 {
		let terms = divided(&bakery, period);
		assert_eq!(audit_division(book, &entries, &terms), Ok(()));
		let place = places(&entries, SURPLUS)[period as usize];
		let is_named = |entries: &[(EntryId, Entry)], terms: &Divided| {
			let found = audit_division(book, entries, terms).unwrap_err();
			assert_eq!(found.entry, Some(entries[place].0), "{}", found.what);
		};
		// Other bylaws, other shares, other business.
		let cash = Terms { cash: 61 * PERCENT, ..terms.terms };
		is_named(&entries, &Divided { terms: cash, ..terms });
		is_named(&entries, &Divided { shares: Shares { earning: 8, ..terms.shares }, ..terms });
		let members = terms.measure.members - 100;
		is_named(&entries, &Divided { measure: Measure { members, ..terms.measure }, ..terms });
		// Another entry.
		let mut changed = entries.clone();
		shift(&mut changed[place].1, 1);
		is_named(&changed, &terms);
	}
}

#[test]
fn the_reserve_gets_what_the_commons_cannot_receive_and_nobody_else_does() {
	let bakery = story::three_years();
	let mut entries = bakery.book.entries();
	let place = places(&entries, SURPLUS)[1];
	let find = |entry: &Entry, account: Number| {
		entry.postings.iter().position(|posting| posting.account == account).expect("it is there")
	};
	let entry = &mut entries[place].1;
	let (commons, reserve) = (find(entry, COMMONS_PAYABLE), find(entry, RESERVE));
	entry.postings[commons].amount += 500;
	entry.postings[reserve].amount -= 500;
	assert_eq!(audit_division(&bakery.book, &entries, &divided(&bakery, 1)), Ok(()));
	// The reserve gets all of its part, whether the money is there or not.
	let mut less = entries.clone();
	let surplus = find(&less[place].1, SURPLUS);
	less[place].1.postings[surplus].amount -= 300;
	less[place].1.postings[reserve].amount += 300;
	assert!(audit_division(&bakery.book, &less, &divided(&bakery, 1)).is_err());
	let entry = &mut entries[place].1;
	let claims = find(entry, CLAIMS);
	entry.postings[reserve].amount += 1;
	entry.postings[claims].amount -= 1;
	assert!(audit_division(&bakery.book, &entries, &divided(&bakery, 1)).is_err());
}

/// A book with 3 shares of 100, a loan, and this surplus or loss in its first period, which is closed.
fn with_result(result: Amount) -> World {
	let mut world = World::new();
	world.pay("shares", Template::SharePaid.postings(300).unwrap()).unwrap();
	world.pay("a loan", Template::LoanReceived.postings(1_000).unwrap()).unwrap();
	let sides = [(CHAIN_CASH, result), (OTHER_INCOME, -result)];
	if let Ok(sides) = postings(sides) {
		world.pay("result", sides).unwrap();
	}
	world.now = BEGIN + YEAR;
	close(&mut world.book, world.money, YEAR, world.now).unwrap();
	world
}

fn of_shares() -> Divided {
	let terms = Terms { reserve: WHOLE, ..Default::default() };
	let shares = Shares { all: 3, earning: 3, value: 100, par: 100, rate: 0 };
	Divided { period: 0, terms, measure: Measure::default(), shares }
}

#[test]
fn a_loss_is_borne_by_all_shares_alike() {
	let shares = of_shares().shares;
	// What is posted for a loss of so much, of which the reserve bears so much.
	let posted = |loss: Amount, reserve: Amount| {
		let mut world = with_result(-loss);
		let mut borne = bear_by_shares(loss, 0, &shares).unwrap();
		borne.reserve += reserve;
		world.pay("A loss is borne", borne.postings().unwrap()).unwrap();
		let entries = world.book.entries();
		audit_division(&world.book, &entries, &of_shares())
	};
	// Of 50, the shares bear 51, and the reserve gets 1, or nothing if there is no money for it.
	assert_eq!((posted(50, 0), posted(50, 1)), (Ok(()), Ok(())));
	assert!(posted(50, 2).is_err() && posted(50, -1).is_err());
	// Of 310, 10 is left, and the reserve bears no more than that.
	assert_eq!((posted(310, 0), posted(310, 10)), (Ok(()), Ok(())));
	assert!(posted(310, 11).is_err());
}

#[test]
fn what_comes_between_the_end_of_a_period_and_its_closing_is_divided_too() {
	let mut world = World::new();
	world.pay("sold", Template::SalePaid(Business::Members).postings(70).unwrap()).unwrap();
	world.now = BEGIN + YEAR;
	let expired = postings([(CLAIMS, 7), (SURPLUS, -7)]).unwrap();
	world.pay("claims expire", expired).unwrap();
	close(&mut world.book, world.money, YEAR, world.now).unwrap();
	let divided = postings([(SURPLUS, 77), (RESERVE, -77)]).unwrap();
	world.pay("A surplus is divided", divided).unwrap();
	assert_eq!(audit_division(&world.book, &world.book.entries(), &of_shares()), Ok(()));
}

#[test]
fn a_division_that_is_missing_or_of_nothing_is_found() {
	let world = with_result(70);
	let entries = world.book.entries();
	let missing = audit_division(&world.book, &entries, &of_shares()).unwrap_err();
	assert_eq!(missing.entry, entries.last().map(|(id, _)| *id));
	// The period after it is open.
	let open = Divided { period: 1, ..of_shares() };
	assert_eq!(audit_division(&world.book, &entries, &open).unwrap_err().entry, None);

	let mut world = with_result(0);
	assert_eq!(audit_division(&world.book, &world.book.entries(), &of_shares()), Ok(()));
	let sides = postings([(SURPLUS, 5), (RESERVE, -5)]).unwrap();
	let divided = world.pay("a surplus that is not there", sides).unwrap();
	let found = audit_division(&world.book, &world.book.entries(), &of_shares()).unwrap_err();
	assert_eq!(found.entry, Some(divided));
}
