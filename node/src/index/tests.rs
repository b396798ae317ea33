use std::collections::{BTreeMap, BTreeSet};

use codec::Encode;
use frame_system::{EventRecord, Phase};
use pallet_currencies::{AgreementId, CurrencyId};
use pallet_payments::{Cause, Memo};
use rochdale_primitives::MemberId;
use rochdale_runtime::{AccountId, Asset, BlockNumber, Runtime, RuntimeEvent};
use rusqlite::Connection;

use super::{
	store::{self, Currency, Movement, Store, OPENING, UNSEEN},
	*,
};
use crate::upgrade::names::Names;

const GENESIS: Hash = Hash::repeat_byte(1);
/// The time of the first block.
const BEGIN: Moment = 1_800_000_000_000;

fn account(n: u8) -> AccountId {
	AccountId::new([n; 32])
}

fn native(n: u8) -> Key {
	(None, account(n))
}

fn moved(key: Key, kind: &'static str, amount: i128) -> Movement {
	Movement { key, kind, other: None, amount, payment: None, memo: None }
}

fn known(balance: i128) -> After {
	After { balance: Some(balance), ..After::default() }
}

/// A block ten minutes after the one before.
fn block(number: BlockNumber, movements: Vec<Movement>, touched: &[(Key, i128)]) -> Block {
	Block {
		number,
		hash: Hash::from_low_u64_be(number.into()),
		time: BEGIN + Moment::from(number) * 600_000,
		movements,
		touched: touched.iter().map(|(key, balance)| (key.clone(), known(*balance))).collect(),
	}
}

/// The node had nothing of this account before.
fn nothing(_: &Key) -> Result<i128, Trouble> {
	Ok(0)
}

fn wanted(key: Key) -> Wanted {
	Wanted { key, from: None, to: None, before: None, count: 1_000_000 }
}

/// Kind, amount and balance of all lines of an account.
fn lines(store: &Store, key: Key) -> Vec<(String, i128, i128)> {
	let page = store.page(&wanted(key)).unwrap();
	page.lines.into_iter().map(|line| (line.kind, line.amount, line.balance)).collect()
}

fn told(lines: &[(&str, i128, i128)]) -> Vec<(String, i128, i128)> {
	lines.iter().map(|(kind, amount, balance)| ((*kind).to_owned(), *amount, *balance)).collect()
}

#[test]
fn a_crash_in_the_middle_of_a_block_leaves_no_line_of_it_and_none_comes_twice() {
	let directory = tempfile::tempdir().unwrap();
	let file = directory.path().join("index.sqlite");
	let second = block(2, vec![moved(native(1), "paid", -3)], &[(native(1), 4)]);
	let mut store = Store::open(&file, GENESIS).unwrap();
	store.add(&block(1, vec![moved(native(1), "received", 7)], &[(native(1), 7)]), nothing).unwrap();
	// The program dies before the transaction of the second block ends.
	let error = store
		.add(&Block { touched: [(native(2), known(1))].into(), ..second.clone() }, |_| Err(Trouble::Pruned));
	assert_eq!(error, Err(Trouble::Pruned));
	drop(store);
	let torn = Connection::open(&file).unwrap();
	torn.execute_batch("BEGIN; UPDATE state SET last = 2; INSERT INTO blocks VALUES (2, 0);").unwrap();
	drop(torn);

	for _ in 0..3 {
		let store = Store::open(&file, GENESIS).unwrap();
		assert_eq!(store.span().unwrap().last.unwrap().number, 1);
	}
	let mut store = Store::open(&file, GENESIS).unwrap();
	store.add(&second, nothing).unwrap();
	let again = store.add(&second, nothing).unwrap_err().to_string();
	assert!(again.contains("the next block of the index is 3, not 2"), "{again}");
	drop(store);
	let store = Store::open(&file, GENESIS).unwrap();
	assert_eq!(lines(&store, native(1)), told(&[("received", 7, 7), ("paid", -3, 4)]));
}

#[test]
fn the_index_of_another_chain_or_of_another_release_is_refused_with_a_way_out() {
	let directory = tempfile::tempdir().unwrap();
	let file = directory.path().join("chain/index.sqlite");
	drop(Index::open(&file, GENESIS).unwrap());
	let error = Index::open(&file, Hash::repeat_byte(2)).err().unwrap();
	assert!(error.contains("another chain") && error.contains("--base-path"), "{error}");
	assert!(error.contains("index.sqlite"), "{error}");
	Connection::open(&file).unwrap().execute_batch("UPDATE state SET version = 0").unwrap();
	let error = Index::open(&file, GENESIS).err().unwrap();
	assert!(error.contains("another release") && error.contains("delete the file"), "{error}");
}

#[test]
fn what_no_event_explains_is_a_line_of_its_own_and_the_sum_stays_right() {
	let mut store = Store::in_memory(GENESIS);
	let hours = (Some(3), account(1));
	let opened = |key: &Key| Ok(if key.0.is_some() { 100 } else { 0 });
	let mut first = block(1, vec![moved(hours.clone(), "paid", -10)], &[(hours.clone(), 85)]);
	first.touched.get_mut(&hours).unwrap().decays = true;
	store.add(&first, opened).unwrap();
	store.add(&block(2, vec![], &[(hours.clone(), 85), (native(1), 0)]), nothing).unwrap();
	let mut third = block(3, vec![], &[(hours.clone(), 0)]);
	third.touched.get_mut(&hours).unwrap().hint = Some("moved");
	store.add(&third, nothing).unwrap();
	store.add(&block(4, vec![], &[(native(1), -2)]), nothing).unwrap();
	let expected = [(OPENING, 100, 100), ("decay", -5, 95), ("paid", -10, 85), ("moved", -85, 0)];
	assert_eq!(lines(&store, hours), told(&expected));
	assert_eq!(lines(&store, native(1)), told(&[("other", -2, -2)]));
}

#[test]
fn after_a_gap_the_index_says_since_when_it_is_complete_and_names_what_it_has_not_seen() {
	let mut store = Store::in_memory(GENESIS);
	store.add(&block(1, vec![moved(native(1), "received", 7)], &[(native(1), 7)]), nothing).unwrap();
	let last = Last { number: 50, hash: Hash::repeat_byte(5), time: BEGIN };
	store.skip(&last).unwrap();
	assert_eq!(store.span().unwrap(), Span { since: 51, last: Some(last) });
	store.add(&block(51, vec![moved(native(1), "paid", -1)], &[(native(1), 20)]), nothing).unwrap();
	store.add(&block(52, vec![moved(native(2), "paid", -1)], &[(native(2), 8)]), |_| Ok(9)).unwrap();
	assert_eq!(lines(&store, native(1)), told(&[("received", 7, 7), (UNSEEN, 14, 21), ("paid", -1, 20)]));
	assert_eq!(lines(&store, native(2)), told(&[(OPENING, 9, 9), ("paid", -1, 8)]));
	let (totals, _) = store.totals(0, None, 100).unwrap();
	let kinds: BTreeSet<_> = totals.iter().map(|total| total.kind.as_str()).collect();
	assert_eq!(kinds, ["paid", "received"].into(), "only movements are counted");
}

/// Numbers that look random, the same each time.
struct Dice(u64);

impl Dice {
	fn below(&mut self, bound: u64) -> u64 {
		self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
		(self.0 >> 33) % bound
	}
}

/// The balances after each block, and the blocks.
type Story = Vec<(Block, BTreeMap<Key, i128>)>;

/// Ten thousand movements between nine accounts in three moneys, a few in each block. Some changes have no event.
fn story() -> Story {
	let mut dice = Dice(7);
	let mut balances: BTreeMap<Key, i128> = BTreeMap::new();
	let mut blocks = Vec::new();
	let mut made = 0;
	while made < 10_000 {
		let mut movements = Vec::new();
		let mut touched = BTreeSet::new();
		for _ in 0..dice.below(6) {
			let currency = [None, Some(0), Some(8)][dice.below(3) as usize];
			let key = |n: u64| (currency, account(n as u8 + 1));
			let (from, to) = (key(dice.below(9)), key(dice.below(9)));
			// Larger than any number that SQLite has.
			let amount = i128::from(dice.below(1_000)) << (dice.below(3) * 30);
			for (key, kind, amount) in [(from, "paid", -amount), (to, "received", amount)] {
				*balances.entry(key.clone()).or_default() += amount;
				touched.insert(key.clone());
				movements.push(moved(key, kind, amount));
				made += 1;
			}
		}
		if dice.below(10) == 0 {
			let key = (Some(8), account(dice.below(9) as u8 + 1));
			*balances.entry(key.clone()).or_default() -= 1;
			touched.insert(key);
		}
		let touched: Vec<_> = touched.into_iter().map(|key| (key.clone(), balances[&key])).collect();
		let number = blocks.len() as BlockNumber + 1;
		blocks.push((block(number, movements, &touched), balances.clone()));
	}
	blocks
}

fn indexed(story: &Story) -> Store {
	let mut store = Store::in_memory(GENESIS);
	for (block, _) in story {
		store.add(block, nothing).unwrap();
	}
	store
}

#[test]
fn ten_thousand_random_movements_add_up_for_each_account_in_pages_of_any_length() {
	let story = story();
	let store = indexed(&story);
	let (_, balances) = story.last().unwrap();
	assert!(balances.values().any(|balance| balance.unsigned_abs() > u64::MAX.into()));
	for (key, balance) in balances {
		let all = store.page(&wanted(key.clone())).unwrap();
		assert_eq!((all.opening, all.more, all.next_block), (Some(0), false, None));
		assert_eq!(all.lines.iter().map(|line| line.amount).sum::<i128>(), *balance);
		assert_eq!(all.lines.last().unwrap().balance, *balance);
		for count in [1, 7, 100] {
			let (mut pages, mut before, mut closing) = (Vec::new(), None, *balance);
			loop {
				let page = store.page(&Wanted { before, count, ..wanted(key.clone()) }).unwrap();
				assert_eq!(page.next_block.is_none(), before.is_none());
				let sum = page.lines.iter().map(|line| line.amount).sum::<i128>();
				assert_eq!(page.opening.unwrap() + sum, closing, "each page adds up by itself");
				closing = page.opening.unwrap();
				before = page.lines.first().map(|line| line.id);
				pages.splice(0..0, page.lines);
				if !page.more {
					break;
				}
			}
			assert_eq!(pages, all.lines);
		}
	}
}

#[test]
fn a_month_of_a_statement_begins_and_ends_with_the_balances_of_those_times() {
	let story = story();
	let store = indexed(&story);
	let key = native(3);
	let at = |time: Moment| {
		let earlier = story.iter().take_while(|(block, _)| block.time < time).last();
		earlier.and_then(|(_, balances)| balances.get(&key)).copied().unwrap_or_default()
	};
	let end = story.last().unwrap().0.time + 1;
	let mut time = BEGIN;
	while time < end {
		let month = time + 3 * store::DAY;
		let page = store.page(&Wanted { from: Some(time), to: Some(month), ..wanted(key.clone()) }).unwrap();
		let opening = page.opening.unwrap_or_default();
		assert_eq!(opening, at(time));
		assert_eq!(opening + page.lines.iter().map(|line| line.amount).sum::<i128>(), at(month));
		assert!(page.lines.iter().all(|line| (time..month).contains(&line.time)));
		time = month;
	}
}

#[test]
fn a_rebuild_gives_the_same_lines_and_the_totals_of_the_days_are_their_sums() {
	let story = story();
	let (one, other) = (indexed(&story), indexed(&story));
	let mut sums: BTreeMap<(Moment, Currency, String), (u64, i128)> = BTreeMap::new();
	for key in story.last().unwrap().1.keys() {
		let lines = one.page(&wanted(key.clone())).unwrap();
		assert_eq!(lines, other.page(&wanted(key.clone())).unwrap());
		for line in lines.lines {
			let sum = sums.entry((line.time - line.time % store::DAY, key.0, line.kind)).or_default();
			*sum = (sum.0 + 1, sum.1 + line.amount);
		}
	}
	let (all, next) = one.totals(0, None, 10_000).unwrap();
	assert_eq!(next, None);
	let told = all
		.iter()
		.map(|total| ((total.day, total.currency, total.kind.clone()), (total.count, total.amount)));
	assert_eq!(told.collect::<BTreeMap<_, _>>(), sums);
	// In pages of two days.
	let (mut paged, mut from) = (Vec::new(), Some(0));
	while let Some(begin) = from {
		let (page, next) = one.totals(begin, None, 2).unwrap();
		assert!(page.iter().map(|total| total.day).collect::<BTreeSet<_>>().len() <= 2);
		paged.extend(page);
		from = next;
	}
	assert_eq!(paged, all);
}

#[test]
fn days_with_very_many_currencies_come_in_shorter_pages_of_whole_days() {
	let mut store = Store::in_memory(GENESIS);
	let currencies = store::MOST_TOTALS as CurrencyId * 2 / 3;
	let mut days = BTreeSet::new();
	for day in 0..3 {
		let key = |currency| (Some(currency), account(1));
		let issued = (0..currencies).map(|currency| moved(key(currency), "issued", 1)).collect();
		let touched: Vec<_> = (0..currencies).map(|currency| (key(currency), day + 1)).collect();
		let mut next = block(day as BlockNumber + 1, issued, &touched);
		next.time = BEGIN + day as Moment * store::DAY;
		days.insert(next.time - next.time % store::DAY);
		store.add(&next, nothing).unwrap();
	}
	let (mut seen, mut from) = (BTreeSet::new(), Some(0));
	while let Some(begin) = from {
		let (page, next) = store.totals(begin, None, 1_000).unwrap();
		assert_eq!(page.len(), currencies as usize, "one whole day");
		assert!(seen.insert(page[0].day), "each day comes once");
		from = next;
	}
	assert_eq!(seen, days);
}

/// Nobody has a number here, and there are no agreements.
struct Nowhere;

impl Lookup for Nowhere {
	fn account_of(&self, member: MemberId) -> Result<Option<AccountId>, Trouble> {
		Ok((member == 4).then(|| account(4)))
	}

	fn currencies_of(&self, agreement: AgreementId) -> Result<Option<[CurrencyId; 2]>, Trouble> {
		Ok((agreement == 6).then_some([3, 5]))
	}
}

/// Reads these events, which belong to the first transaction of a block, with the metadata of this runtime.
fn events(events: Vec<RuntimeEvent>) -> Found {
	// Some constants are read from storage, which is empty here.
	let metadata: Vec<u8> = sp_io::TestExternalities::default().execute_with(|| Runtime::metadata().into());
	let names = Names::read(&metadata).unwrap();
	let record = |event| EventRecord { phase: Phase::ApplyExtrinsic(1), event, topics: Vec::<Hash>::new() };
	let stored = events.into_iter().map(record).collect::<Vec<_>>().encode();
	read(&names, &stored, &Nowhere).unwrap()
}

/// Account, currency, kind, other account and amount of each movement.
fn short(found: &Found) -> Vec<(Key, &'static str, Option<AccountId>, i128)> {
	let movements = found.movements.iter();
	movements.map(|one| (one.key.clone(), one.kind, one.other.clone(), one.amount)).collect()
}

#[test]
fn a_payment_with_its_fee_is_read_with_memo_and_number_on_both_sides() {
	let (one, two, three) = (account(1), account(2), account(3));
	let found = events(vec![
		RuntimeEvent::Balances(pallet_balances::Event::Withdraw { who: one.clone(), amount: 9 }),
		RuntimeEvent::Balances(pallet_balances::Event::Transfer {
			from: one.clone(),
			to: two.clone(),
			amount: 50,
		}),
		RuntimeEvent::Payments(pallet_payments::Event::Paid {
			payment: 12,
			payer: one.clone(),
			payee: two.clone(),
			asset: Asset::Native,
			amount: 50,
			memo: Memo::Text(b"Bread".to_vec().try_into().unwrap()),
			cause: Cause::Call,
		}),
		RuntimeEvent::Balances(pallet_balances::Event::Deposit { who: one.clone(), amount: 2 }),
		RuntimeEvent::Balances(pallet_balances::Event::Deposit { who: three.clone(), amount: 7 }),
		RuntimeEvent::TransactionPayment(pallet_transaction_payment::Event::TransactionFeePaid {
			who: one.clone(),
			actual_fee: 7,
			tip: 0,
		}),
	]);
	let expected = [
		(native(1), "fee", None, -9),
		(native(1), "paid", Some(two), -50),
		(native(2), "received", Some(one), 50),
		(native(1), "fee", None, 2),
		(native(3), "deposited", None, 7),
	];
	assert_eq!(short(&found), expected);
	for place in [1, 2] {
		let line = &found.movements[place];
		assert_eq!((line.payment, line.memo.as_deref()), (Some(12), Some("Bread")));
	}
	assert_eq!(found.movements[0].payment, None);
	assert_eq!(found.touched.keys().cloned().collect::<Vec<_>>(), [native(1), native(2), native(3)]);
}

#[test]
fn payments_in_currencies_are_read_with_levy_and_across_two_currencies() {
	use pallet_currencies::Event::{Left, LineMoved, PaidAcross, Transferred};
	let (one, two, four) = (account(1), account(2), account(4));
	let clearing = rochdale_runtime::CommunityCurrencies::clearing_account(6);
	let moved_by = RuntimeEvent::CommunityCurrencies;
	let found = events(vec![
		moved_by(Transferred {
			currency: 3,
			from: one.clone(),
			to: clearing.clone(),
			amount: 40,
			levy: 1,
			dust: 0,
		}),
		moved_by(PaidAcross {
			agreement: 6,
			currency: 3,
			from: one.clone(),
			to: two.clone(),
			cost: 40,
			amount: 80,
		}),
		moved_by(Left { currency: 3, member: 4, rest: 5, levy: 0, heir: Some(two.clone()) }),
		moved_by(LineMoved { currency: 3, member: 7, from: one.clone(), to: two.clone() }),
	]);
	let expected = [
		((Some(3), one.clone()), "across", Some(two.clone()), -40),
		((Some(3), clearing.clone()), "received", Some(one.clone()), 40),
		((Some(3), one.clone()), "levy", None, -1),
		((Some(5), clearing), "across", Some(two.clone()), -80),
		((Some(5), two.clone()), "across", Some(one.clone()), 80),
		((Some(3), four), "left", Some(two.clone()), -5),
		((Some(3), two.clone()), "inherited", None, 5),
	];
	assert_eq!(short(&found), expected);
	assert_eq!(found.touched[&(Some(3), one)], Some("moved"));
	assert_eq!(found.touched[&(Some(5), two)], None);
}
