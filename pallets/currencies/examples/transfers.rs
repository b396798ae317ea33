//! The cost of a transfer of a community currency, compared with `pallet-assets` and `pallet-balances`, and the cost of
//! a year's decay. `make bench` runs it.
//!
//! 1. Each policy has a chain of its own with the same number of accounts. The state is a trie in memory. Each block
//!    dispatches transfers natively, as calls, from accounts that pay to accounts that receive. Then the state's root
//!    is computed and the changes are written. A day passes between two blocks, and an account is in every fifth block.
//!    The chains take turns, each round begins with another one, and medians count.
//! 2. A currency's ledger and a balance are read, and a payment is made, a year after all accounts were counted. For
//!    the balance and the payment it is also done at the moment of counting. There are 10^3, 10^4, 10^5 and 10^6
//!    accounts, or the powers of ten that the command line names. With more accounts, the way to an account through the
//!    trie is longer.
//!
//! Signatures and fees are the same for all, and are in no figure.
//!
//! The program fails if a policy costs more than [`MOST`] times a transfer of `pallet-assets`. It also fails if reading
//! the ledger is slower with more accounts ([`FLAT`]).

#![allow(clippy::restriction)]

use std::{
	process::ExitCode,
	time::{Duration, Instant},
};

use frame_support::{
	derive_impl,
	sp_runtime::{
		traits::{BlakeTwo256, Convert, Dispatchable, Hash, IdentityLookup},
		AccountId32, BuildStorage, DispatchError, Perbill,
	},
	storage::{with_transaction, TransactionOutcome},
	storage_alias,
	traits::{fungibles::Mutate, AsEnsureOriginWithArg, ConstU128, UnixTime},
	Twox64Concat,
};
use pallet_currencies::{
	decay::{FixedAmount, YEAR},
	Account, Accounts, Amount, Credit, Currencies, CurrencyId, Demurrage, Destination, Earned, EnsureIs,
	Reference, Supply, Terms, Vouchers,
};
use rochdale_primitives::{
	testing::{DAY, START},
	MemberId, Membership, Moment, Roll, Standing,
};
use sp_io::TestExternalities;

/// Accounts of each chain: half of them pay, the other half receive.
const ACCOUNTS: u32 = 10_000;
const TRANSFERS: u32 = 1_000;
/// The number of blocks of each chain that count.
const ROUNDS: u32 = 51;
/// How often each thing about decay is measured.
const RUNS: u32 = 1_001;
/// A transfer in any policy may take this many times as long as one of `pallet-assets`.
const MOST: f64 = 1.25;
/// Reading a ledger may take this many times as long as with the fewest accounts. (It is more than one because of the
/// noise of a machine that does other things too.)
const FLAT: f64 = 1.5;
/// The balance of each account at the beginning.
const PURSE: Amount = 1_000_000_000_000;
/// 7 % a year.
const RATE: u32 = 70_000_000;

type AccountId = AccountId32;

frame_support::construct_runtime!(
	pub enum Chain {
		System: frame_system,
		Balances: pallet_balances,
		Assets: pallet_assets,
		Money: pallet_currencies,
	}
);

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Chain {
	type Block = frame_system::mocking::MockBlock<Chain>;
	type AccountId = AccountId;
	type Lookup = IdentityLookup<AccountId>;
	type AccountData = pallet_balances::AccountData<Amount>;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Chain {
	type Balance = Amount;
	type ExistentialDeposit = ConstU128<10>;
	type AccountStore = System;
}

#[derive_impl(pallet_assets::config_preludes::TestDefaultConfig)]
impl pallet_assets::Config for Chain {
	type Balance = Amount;
	type CreateOrigin = AsEnsureOriginWithArg<frame_system::EnsureSigned<AccountId>>;
	type ForceOrigin = frame_system::EnsureRoot<AccountId>;
	type Currency = Balances;
}

/// The time, stored as `pallet-timestamp` stores it.
#[storage_alias]
type Now = StorageValue<Clock, Moment, frame_support::pallet_prelude::ValueQuery>;

pub struct Clock;
impl UnixTime for Clock {
	fn now() -> Duration {
		Duration::from_millis(Now::get())
	}
}

#[cfg(feature = "runtime-benchmarks")]
impl rochdale_primitives::BenchmarkClock for Clock {
	fn set(now: Moment) {
		Now::put(now);
	}
}

/// The members, stored as `pallet-members` stores them, with about as much data for each.
#[storage_alias]
type People = StorageMap<Register, Twox64Concat, MemberId, (AccountId, MemberId, [Moment; 5])>;
#[storage_alias]
type Keys = StorageMap<Register, Twox64Concat, AccountId, MemberId>;

pub struct Register;
impl Membership<AccountId> for Register {
	fn standing(who: &AccountId) -> Option<Standing> {
		Keys::get(who).map(Standing::Member)
	}
	fn account(id: MemberId) -> Option<AccountId> {
		People::get(id).map(|person| person.0)
	}
	fn since(id: MemberId) -> Option<Moment> {
		People::get(id).map(|person| person.2[0])
	}
	fn count() -> u32 {
		ACCOUNTS
	}
	fn roll() -> Roll {
		Roll { activations: 0, count: Self::count() }
	}
	fn on_roll(id: MemberId, _: &Roll) -> bool {
		Self::is_active(id)
	}
	#[cfg(feature = "runtime-benchmarks")]
	fn enrol(who: &AccountId) -> MemberId {
		let id = Keys::iter().count() as MemberId;
		enrol(id, who);
		id
	}
}

fn enrol(id: MemberId, who: &AccountId) {
	Keys::insert(who, id);
	People::insert(id, (who.clone(), id, [START; 5]));
}

pub struct Pot;
impl Convert<CurrencyId, AccountId> for Pot {
	fn convert(id: CurrencyId) -> AccountId {
		person(u32::MAX - id)
	}
}

#[derive_impl(pallet_currencies::config_preludes::TestDefaultConfig)]
impl pallet_currencies::Config for Chain {
	type Native = Balances;
	type Deposit = pallet_currencies::testing::Deposit<Chain, 100>;
	type OpenOrigin = frame_system::EnsureSigned<AccountId>;
	type SpeaksFor = EnsureIs<AccountId>;
	type LimitOrigin = AsEnsureOriginWithArg<frame_system::EnsureRoot<AccountId>>;
	type Membership = Register;
	type Time = Clock;
	type DividendPot = Pot;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkClock = Clock;
}

fn main() -> ExitCode {
	let powers: Vec<u32> = std::env::args().skip(1).filter_map(|power| power.parse().ok()).collect();
	let mut failures = transfers();
	failures.extend(decay(if powers.is_empty() { &[3, 4, 5, 6] } else { &powers }));
	for failure in &failures {
		eprintln!("transfers: {failure}");
	}
	if failures.is_empty() {
		ExitCode::SUCCESS
	} else {
		ExitCode::FAILURE
	}
}

fn person(n: u32) -> AccountId {
	AccountId32::new(BlakeTwo256::hash_of(&n).0)
}

fn signed(who: &AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who.clone())
}

/// An empty chain in its first block, on which everybody has native money.
fn genesis(accounts: u32) -> TestExternalities {
	let mut storage = frame_system::GenesisConfig::<Chain>::default().build_storage().expect("it is sound");
	pallet_balances::GenesisConfig::<Chain> {
		balances: (0..accounts).map(|n| (person(n), PURSE)).collect(),
		..Default::default()
	}
	.assimilate_storage(&mut storage)
	.expect("it is sound");
	let mut chain: TestExternalities = storage.into();
	chain.execute_with(|| {
		System::set_block_number(1);
		Now::put(START);
	});
	chain
}

/// The money that is paid.
enum Kind {
	Native,
	Asset,
	Currency(Supply<AccountId>, Option<Demurrage>),
}

/// A chain on which one kind of money is paid.
struct Candidate {
	name: &'static str,
	kind: Kind,
	chain: TestExternalities,
	/// The times of each block: dispatching, computing the root and writing, and dispatching again with all state at
	/// hand.
	took: Vec<[Duration; 3]>,
}

/// The number of the asset and of the currency.
const FIRST: u32 = 0;

impl Candidate {
	fn new(name: &'static str, kind: Kind) -> Self {
		let mut chain = genesis(ACCOUNTS);
		chain.execute_with(|| match &kind {
			Kind::Native => {}
			Kind::Asset => {
				Assets::force_create(RuntimeOrigin::root(), FIRST, person(0), false, 1).expect("it can be");
				for n in 0..ACCOUNTS {
					Assets::mint(signed(&person(0)), FIRST, person(n), PURSE).expect("it can be minted");
				}
			}
			Kind::Currency(supply, demurrage) => open(supply.clone(), *demurrage),
		});
		chain.commit_all().expect("the state can be written");
		Self { name, kind, chain, took: Vec::new() }
	}

	fn call(&self, to: AccountId, value: Amount) -> RuntimeCall {
		match self.kind {
			Kind::Native => pallet_balances::Call::transfer_allow_death { dest: to, value }.into(),
			Kind::Asset => pallet_assets::Call::transfer { id: FIRST, target: to, amount: value }.into(),
			Kind::Currency(..) => {
				pallet_currencies::Call::transfer { currency: FIRST, to, amount: value }.into()
			}
		}
	}

	fn calls(&self, number: u32) -> Vec<(RuntimeOrigin, RuntimeCall)> {
		(0..TRANSFERS)
			.map(|n| payer(number, n))
			.map(|n| (signed(&person(n)), self.call(person(ACCOUNTS / 2 + n), 1_000)))
			.collect()
	}

	/// Makes a block. Then makes one that is dropped, whose accounts are all in the overlay already.
	fn block(&mut self, number: u32) {
		let calls = self.calls(number);
		let again = calls.clone();
		let dispatch = |calls: Vec<(RuntimeOrigin, RuntimeCall)>, number: u32| {
			System::set_block_number(u64::from(number) + 1);
			System::reset_events();
			Now::put(START + Moment::from(number) * DAY);
			let start = Instant::now();
			for (origin, call) in calls {
				call.dispatch(origin).expect("everybody can pay");
			}
			start.elapsed()
		};
		let cold = self.chain.execute_with(|| dispatch(calls, number));
		let start = Instant::now();
		self.chain.commit_all().expect("the state can be written");
		let written = start.elapsed();
		let warm = self.chain.execute_with(|| {
			dispatch(again.clone(), number);
			// Values that calls only read are brought there by hand.
			for id in (0..TRANSFERS).map(|n| MemberId::from(payer(number, n))) {
				People::mutate_exists(id, |_| {});
			}
			dispatch(again, number + 5)
		});
		self.chain.reset_overlay();
		self.took.push([cold, written, warm]);
	}

	/// The median of a value of each block, per transfer, in seconds.
	fn median(&self, of: impl Fn(&[Duration; 3]) -> Duration) -> f64 {
		median(self.took.iter().map(of).collect()).as_secs_f64() / f64::from(TRANSFERS)
	}
}

/// The payers of a block. Each is in every fifth one.
fn payer(block: u32, n: u32) -> u32 {
	(block * TRANSFERS + n) % (ACCOUNTS / 2)
}

/// Opens the currency, in which everybody has units or can owe.
fn open(supply: Supply<AccountId>, demurrage: Option<Demurrage>) {
	let terms = Terms {
		name: b"Hours".to_vec().try_into().expect("it is short"),
		symbol: b"H".to_vec().try_into().expect("it is short"),
		decimals: 2,
		minimum: 1,
		supply: supply.clone(),
		demurrage,
	};
	Money::open(signed(&person(0)), terms).expect("it can be opened");
	for n in 0..ACCOUNTS {
		let who = person(n);
		match supply {
			Supply::Dividend => {
				Money::mint_into(FIRST, &who, PURSE).expect("a dividend can issue it");
			}
			Supply::Vouchers(_) => {
				Money::issue(signed(&person(0)), FIRST, who, PURSE).expect("it can be issued")
			}
			Supply::MutualCredit(_) => {
				enrol(n.into(), &who);
				Money::join(signed(&who), FIRST).expect("a member can join");
			}
		}
	}
}

fn vouchers() -> Supply<AccountId> {
	Supply::Vouchers(Vouchers {
		issuer: person(0),
		cap: Amount::MAX,
		expires_at: None,
		redemption_fee: Perbill::zero(),
	})
}

/// A mutual credit with every rule that it can have. The payer always borrows.
fn credit() -> Supply<AccountId> {
	Supply::MutualCredit(Credit {
		default_limit: PURSE,
		warn_at: Perbill::from_percent(80),
		earned: Some(Earned { share: Perbill::from_percent(20), cap: PURSE, weight: PURSE }),
		levy: Perbill::from_percent(1),
		grace: DAY,
		arrears: Default::default(),
	})
}

fn candidates() -> Vec<Candidate> {
	let to = |to| Some(Demurrage { rate: RATE, to });
	let currency = Kind::Currency;
	[
		("pallet-balances", Kind::Native),
		("pallet-assets", Kind::Asset),
		("dividend", currency(Supply::Dividend, None)),
		("dividend, 7 % to it", currency(Supply::Dividend, to(Destination::Dividend))),
		("vouchers", currency(vouchers(), None)),
		("vouchers, 7 % to the commons", currency(vouchers(), to(Destination::Commons))),
		("vouchers, 7 % to a dividend", currency(vouchers(), to(Destination::Dividend))),
		("vouchers, 7 % burnt", currency(vouchers(), to(Destination::Burnt))),
		("mutual credit", currency(credit(), None)),
		("mutual credit, 7 % to the commons", currency(credit(), to(Destination::Commons))),
	]
	.map(|(name, kind)| Candidate::new(name, kind))
	.into()
}

/// Returns the policies that cost too much.
fn transfers() -> Vec<String> {
	eprintln!("founding chains of {ACCOUNTS} accounts …");
	let mut candidates = candidates();
	let count = candidates.len();
	for round in 0..ROUNDS {
		if round % 10 == 0 {
			eprintln!("transfers: round {round} of {ROUNDS} …");
		}
		for turn in 0..count {
			candidates[(turn + round as usize) % count].block(round + 1);
		}
	}
	println!("\n## Transfers\n");
	println!(
		"Blocks of {TRANSFERS} transfers among {ACCOUNTS} accounts; ratios of the time that one takes.\n"
	);
	println!("| policy | transfers per second | time, to assets | to balances | the call alone | to assets | state at hand | to assets |");
	println!("|---|---:|---:|---:|---:|---:|---:|---:|");
	let rows: Vec<_> = candidates
		.iter()
		.map(|it| {
			let all = it.median(|[cold, written, _]| *cold + *written);
			(it.name, all, it.median(|took| took[0]), it.median(|took| took[2]))
		})
		.collect();
	let (native, asset) = (rows[0], rows[1]);
	for (name, all, cold, warm) in &rows {
		println!(
			"| {name} | {:.0} | {:.2} | {:.2} | {:.1} µs | {:.2} | {:.1} µs | {:.2} |",
			1.0 / all,
			all / asset.1,
			all / native.1,
			cold * 1e6,
			cold / asset.2,
			warm * 1e6,
			warm / asset.3,
		);
	}
	let mut failures = Vec::new();
	for (name, all, cold, warm) in rows.iter().skip(2) {
		let measures = [
			("", all / asset.1),
			(", the call alone", cold / asset.2),
			(", with its state at hand", warm / asset.3),
		];
		for (measure, ratio) in measures.iter().filter(|(_, ratio)| *ratio > MOST) {
			failures.push(format!(
				"{name}{measure} costs {ratio:.2} times a transfer of pallet-assets, and {MOST} is the most"
			));
		}
	}
	failures
}

fn median(mut times: Vec<Duration>) -> Duration {
	times.sort();
	times[times.len() / 2]
}

/// A chain with this many accounts of a currency with a demurrage, all counted at the same time.
fn decaying(accounts: u32) -> TestExternalities {
	let mut chain = genesis(1);
	chain.execute_with(|| {
		let terms = Terms {
			name: b"Hours".to_vec().try_into().expect("it is short"),
			symbol: b"H".to_vec().try_into().expect("it is short"),
			decimals: 2,
			minimum: 1,
			supply: vouchers(),
			demurrage: Some(Demurrage { rate: RATE, to: Destination::Commons }),
		};
		Money::open(signed(&person(0)), terms).expect("it can be opened");
		Currencies::<Chain>::mutate(FIRST, |currency| {
			let ledger = &mut currency.as_mut().expect("it is open").ledger;
			ledger.issuance = PURSE * Amount::from(accounts);
			ledger.circulating = FixedAmount::whole(ledger.issuance);
			ledger.accounts += accounts;
		});
	});
	const PART: u32 = 100_000;
	for from in (0..accounts).step_by(PART as usize) {
		eprintln!("{from} of {accounts} accounts …");
		chain.execute_with(|| {
			for n in from..accounts.min(from + PART) {
				let has = FixedAmount::whole(PURSE);
				let account =
					Account { has, at: START, reference: Reference::Consumer, ..Default::default() };
				Accounts::<Chain>::insert(FIRST, person(n), account);
			}
		});
		chain.commit_all().expect("the state can be written");
	}
	chain
}

/// The median time of an act on the state, which afterwards is as before.
fn measure(time: Moment, mut act: impl FnMut(u32)) -> f64 {
	let run = |n| {
		with_transaction(|| {
			Now::put(START + time);
			let start = Instant::now();
			act(n);
			TransactionOutcome::Rollback(Ok::<_, DispatchError>(start.elapsed()))
		})
		.expect("nothing fails")
	};
	median((0..RUNS).map(run).collect()).as_secs_f64() * 1e6
}

/// Returns where the cost is not flat.
fn decay(powers: &[u32]) -> Vec<String> {
	let mut rows = Vec::new();
	for power in powers {
		let accounts = 10u32.pow(*power);
		let mut chain = decaying(accounts);
		rows.push(chain.execute_with(|| {
			let somebody = |n: u32| person(((u64::from(n) * 7_919) % u64::from(accounts)) as u32);
			let pay = |n: u32| {
				let call =
					pallet_currencies::Call::transfer { currency: FIRST, to: somebody(n + 1), amount: 1_000 };
				RuntimeCall::from(call).dispatch(signed(&somebody(n))).expect("everybody can pay");
			};
			let ledger = measure(YEAR, |_| {
				let ledger = Money::currency(FIRST).expect("it is open").ledger;
				assert!(ledger.pending.whole > 0, "a year takes something");
			});
			let look = |n: u32| {
				let account = Money::account(FIRST, somebody(n));
				assert!(account.is_some_and(|account| account.free().whole > 0), "everybody has something");
			};
			let balance = [measure(YEAR, look), measure(0, look)];
			let transfer = [measure(YEAR, pay), measure(0, pay)];
			(accounts, ledger, balance, transfer)
		}));
	}
	let Some((_, first, [first_balance, _], [first_transfer, _])) = rows.first().copied() else {
		return Vec::new();
	};
	println!("\n## A year's decay\n");
	println!("| accounts | the ledger | ratio | a balance | ratio | counted just now | a transfer | ratio | counted just now |");
	println!("|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
	let mut failures = Vec::new();
	for (accounts, ledger, [balance, balance_now], [transfer, transfer_now]) in rows {
		if ledger > FLAT * first {
			failures.push(format!(
				"a year's decay of {accounts} accounts costs {ledger:.1} µs, more than {FLAT} times the {first:.1} µs \
				 of the fewest"
			));
		}
		println!(
			"| {accounts} | {ledger:.1} µs | {:.2} | {balance:.1} µs | {:.2} | {balance_now:.1} µs | {transfer:.1} µs | {:.2} | {transfer_now:.1} µs |",
			ledger / first,
			balance / first_balance,
			transfer / first_transfer,
		);
	}
	failures
}
