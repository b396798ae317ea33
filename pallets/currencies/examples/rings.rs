//! What a ring of colluders can take from a mutual credit: a table in Markdown, as in the README.
//! `cargo run -p pallet-currencies --example rings`
//!
//! A hundred honest members trade for a year, so that the fund has something. Then a ring of `k` members trades in a
//! circle until its sales have raised its limits as far as they can. Then each buys from honest members as much as they
//! can owe, and all of the ring vanish. The fund pays. The remainder is written off, and all payers cover it. The
//! program fails if a ring takes more than the bound.

#![allow(clippy::restriction)]

use std::process::ExitCode;

use frame_support::{
	derive_impl,
	sp_runtime::{BuildStorage, Perbill},
};
use pallet_currencies::{decay::YEAR, Amount, Arrears, Bearer, Credit, Currencies, Earned, Supply, Terms};
use rochdale_primitives::{
	testing::{pass, Clock, People, DAY},
	Moment,
};

/// Honest members have the numbers 1 to 100, and the ring has the numbers after them.
const HONEST: u64 = 100;
/// The default limit of a member.
const LIMIT: Amount = 1_000;
/// The part of sales that is added to the limit.
const SHARE: Perbill = Perbill::from_percent(20);
/// The most that a buyer's purchases of one year can count for.
const WEIGHT: Amount = 1_000;
const LEVY: Perbill = Perbill::from_percent(1);
const GRACE: Moment = 90 * DAY;

type AccountId = u64;
/// Everybody is a member, with the number of their account, until they vanish.
type Members = People<AccountId>;

frame_support::construct_runtime!(
	pub enum Chain {
		System: frame_system,
		Balances: pallet_balances,
		Money: pallet_currencies,
	}
);

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Chain {
	type Block = frame_system::mocking::MockBlock<Chain>;
	type AccountData = pallet_balances::AccountData<Amount>;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Chain {
	type Balance = Amount;
	type AccountStore = System;
}

#[derive_impl(pallet_currencies::config_preludes::TestDefaultConfig)]
impl pallet_currencies::Config for Chain {
	type Native = Balances;
	type Deposit = pallet_currencies::testing::Deposit<Chain, 1>;
}

fn pay(from: AccountId, to: AccountId, amount: Amount) -> bool {
	Money::transfer(RuntimeOrigin::signed(from), 0, to, amount).is_ok()
}

/// Opens the currency, which everybody joins.
fn open(ring: u64) {
	let arrears = Arrears { rest: Bearer::Payers, ..Default::default() };
	let earned = Some(Earned { share: SHARE, cap: Amount::MAX, weight: WEIGHT });
	let rules =
		Credit { default_limit: LIMIT, warn_at: Perbill::one(), earned, levy: LEVY, grace: GRACE, arrears };
	let terms = Terms {
		name: b"Hours".to_vec().try_into().expect("short"),
		symbol: b"H".to_vec().try_into().expect("short"),
		decimals: 0,
		minimum: 1,
		supply: Supply::MutualCredit(rules),
		demurrage: None,
	};
	Money::open(RuntimeOrigin::signed(1), terms).expect("it is sound");
	for who in 1..=HONEST + ring {
		Money::join(RuntimeOrigin::signed(who), 0).expect("a member can join");
	}
}

/// The result for one ring.
struct Outcome {
	/// By how much sales in the ring have raised all its limits together.
	earned: Amount,
	/// What it has bought from others at the end, and never pays.
	taken: Amount,
	fund: Amount,
	written_off: Amount,
}

fn simulate(ring: u64) -> Outcome {
	// A calendar year begins, as limits count it. The trade below ends a day before its end.
	Clock::set(1_700_000_000_000 - 1_700_000_000_000 % YEAR + YEAR);
	Members::reset(1..=HONEST + ring);
	open(ring);
	// Each week, every honest member buys for 20 from the member after the next.
	for week in 0..52 {
		for who in 1..=HONEST {
			pay(who, (who + week) % HONEST + 1, 20);
		}
		pass(7 * DAY);
	}
	let colluders = HONEST + 1..=HONEST + ring;
	let mut earned = 0;
	// The ring uses up what its purchases can count for, at the end of one calendar year and at the beginning of the
	// next. So both count. It pays no more levies than it has to.
	for _ in 0..2 {
		for amount in [WEIGHT * 9 / 10, WEIGHT / 10] {
			for n in 0..ring {
				pay(HONEST + 1 + n, HONEST + 1 + (n + 1) % ring, amount);
			}
		}
		let limits: Amount = colluders.clone().map(|who| Money::limit(0, who)).sum();
		earned = earned.max(limits - Amount::from(ring) * LIMIT);
		pass(DAY + DAY / 2);
	}
	let mut taken = 0;
	for (n, who) in colluders.clone().enumerate() {
		let to = n as u64 % HONEST + 1;
		let has =
			|| Money::account(0, to).map_or(0, |account| account.free().whole as i128 - account.debt as i128);
		let before = has();
		let _ = Money::transfer_between(RuntimeOrigin::signed(who), 0, to, 1, Amount::MAX);
		taken += (has() - before).unsigned_abs();
	}
	let fund = Currencies::<Chain>::get(0).expect("it is there").ledger.fund;
	colluders.clone().for_each(Members::leave);
	for round in 0..2 {
		for who in colluders.clone() {
			Money::settle_default(RuntimeOrigin::signed(1), 0, who).expect("they are gone");
		}
		if round == 0 {
			pass(GRACE);
		}
	}
	Money::do_try_state().expect("the books agree");
	let ledger = Currencies::<Chain>::get(0).expect("it is there").ledger;
	Outcome { earned, taken, fund: fund - ledger.fund, written_off: ledger.written_off }
}

fn with_commas(number: Amount) -> String {
	match number {
		0..1_000 => number.to_string(),
		_ => format!("{},{:03}", with_commas(number / 1_000), number % 1_000),
	}
}

/// The row of a ring, and whether it takes no more than the bound.
fn row(ring: u64) -> (String, bool) {
	let mut storage = frame_system::GenesisConfig::<Chain>::default().build_storage().expect("it is sound");
	pallet_balances::GenesisConfig::<Chain> {
		balances: (1..=HONEST + ring).map(|who| (who, 1_000)).collect(),
		..Default::default()
	}
	.assimilate_storage(&mut storage)
	.expect("it is sound");
	let mut chain: sp_io::TestExternalities = storage.into();
	let Outcome { earned, taken, fund, written_off } = chain.execute_with(|| simulate(ring));
	let size = Amount::from(ring);
	let bound = size * (LIMIT + 2 * SHARE.mul_ceil(WEIGHT));
	let each = written_off as f64 / HONEST as f64;
	let cells = [size * LIMIT, earned, taken, bound, fund, written_off].map(with_commas).join(" | ");
	(format!("| {ring} | {cells} | {each:.1} |"), taken <= bound)
}

fn main() -> ExitCode {
	println!("| ring of | their limits at first | sales in the ring add at most | they take | bound | the fund pays | written off | each of {HONEST} others bears |");
	println!("|---:|---:|---:|---:|---:|---:|---:|---:|");
	let mut failed = false;
	for ring in [1, 2, 3, 5, 10, 20, 50] {
		let (row, holds) = row(ring);
		println!("{row}");
		failed |= !holds;
	}
	if failed {
		eprintln!("rings: one of them takes more than the bound");
		return ExitCode::FAILURE;
	}
	ExitCode::SUCCESS
}

#[test]
fn the_readme_has_the_rows_of_this_table() {
	let readme = include_str!("../README.md");
	for ring in [1, 2, 5, 10] {
		let (row, holds) = row(ring);
		assert!(holds, "a ring takes more than the bound: {row}");
		assert!(readme.lines().any(|line| line == row), "run `make rings`: the README has no row\n{row}");
	}
}
