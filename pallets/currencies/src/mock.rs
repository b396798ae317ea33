//! A chain with balances, a clock, and a roll that tests write by hand.

use std::{
	cell::RefCell,
	collections::{BTreeMap, BTreeSet},
};

use super::*;
use frame_support::{
	derive_impl, parameter_types,
	sp_runtime::{traits::IdentityLookup, BuildStorage},
	traits::{fungible::HoldConsideration, AsEnsureOriginWithArg, ConstU128, ConstU32, LinearStoragePrice},
};
use rochdale_primitives::{testing::Clock, Roll};

pub type AccountId = u64;

/// The native money of each account at the beginning.
pub const PURSE: Amount = 1_000_000;
/// The deposit for a currency or an agreement.
pub const DEPOSIT: Amount = 100;
/// The time at which the clock of the tests starts.
pub const START: Moment = 1_700_000_000_000;
pub const DAY: Moment = 86_400_000;

frame_support::construct_runtime!(
	pub enum Test {
		System: frame_system,
		Balances: pallet_balances,
		Money: crate,
	}
);

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = frame_system::mocking::MockBlock<Test>;
	type AccountId = AccountId;
	type Lookup = IdentityLookup<AccountId>;
	type AccountData = pallet_balances::AccountData<Amount>;
	type MaxConsumers = ConstU32<128>;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type Balance = Amount;
	type ExistentialDeposit = ConstU128<10>;
	type AccountStore = System;
	type RuntimeHoldReason = RuntimeHoldReason;
}

thread_local! {
	/// The active members and their keys.
	static ROLL: RefCell<BTreeMap<MemberId, AccountId>> = const { RefCell::new(BTreeMap::new()) };
	static DISPUTED: RefCell<BTreeSet<AccountId>> = const { RefCell::new(BTreeSet::new()) };
	/// The keys that were replaced, and the members whose they were.
	static FORMER: RefCell<BTreeMap<AccountId, MemberId>> = const { RefCell::new(BTreeMap::new()) };
}

pub struct TestRoll;
impl Membership<AccountId> for TestRoll {
	fn member(who: &AccountId) -> Option<MemberId> {
		let id = ROLL.with_borrow(|roll| roll.iter().find(|(_, account)| *account == who).map(|(id, _)| *id));
		id.filter(|_| !Self::is_disputed(who))
	}
	fn is_disputed(who: &AccountId) -> bool {
		DISPUTED.with_borrow(|disputed| disputed.contains(who))
	}
	fn replaced_by(who: &AccountId) -> Option<AccountId> {
		FORMER.with_borrow(|former| former.get(who).and_then(|id| Self::account(*id)))
	}
	fn account(id: MemberId) -> Option<AccountId> {
		ROLL.with_borrow(|roll| roll.get(&id).copied())
	}
	fn since(id: MemberId) -> Option<Moment> {
		Self::account(id).map(|_| 0)
	}
	fn count() -> u32 {
		ROLL.with_borrow(|roll| roll.len() as u32)
	}
	fn roll() -> Roll {
		Roll { activations: 0, count: Self::count() }
	}
	fn on_roll(id: MemberId, _: &Roll) -> bool {
		Self::is_active(id)
	}
	#[cfg(feature = "runtime-benchmarks")]
	fn enrol(who: &AccountId) -> MemberId {
		ROLL.with_borrow_mut(|roll| roll.insert(*who, *who));
		*who
	}
	#[cfg(feature = "runtime-benchmarks")]
	fn replace_key(id: MemberId, new: &AccountId) {
		replace(id, *new);
	}
}

/// The accounts of dividends, which this chain knows by number only.
pub struct Pot;
impl Convert<CurrencyId, AccountId> for Pot {
	fn convert(id: CurrencyId) -> AccountId {
		9_000 + u64::from(id)
	}
}

parameter_types! {
	pub const Reason: RuntimeHoldReason = RuntimeHoldReason::Money(HoldReason::Deposit);
	pub const Id: PalletId = PalletId(*b"rd/curre");
	pub const MinWindDown: Moment = 30 * DAY;
	pub const MaxWindDown: Moment = 1_000 * DAY;
	pub const MaxFreeze: Moment = 90 * DAY;
}

impl Config for Test {
	type RuntimeHoldReason = RuntimeHoldReason;
	type Native = Balances;
	type Deposit = HoldConsideration<
		AccountId,
		Balances,
		Reason,
		LinearStoragePrice<ConstU128<DEPOSIT>, ConstU128<0>, Amount>,
	>;
	type OpenOrigin = frame_system::EnsureSigned<AccountId>;
	type SpeaksFor = EnsureIs<AccountId>;
	type LimitOrigin = AsEnsureOriginWithArg<frame_system::EnsureRoot<AccountId>>;
	type Membership = TestRoll;
	type Time = Clock;
	type PalletId = Id;
	type DividendPot = Pot;
	type MinWindDown = MinWindDown;
	type MaxWindDown = MaxWindDown;
	type MaxFreeze = MaxFreeze;
	type MaxCycle = ConstU32<8>;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkClock = Clock;
}

/// The guardian of the currencies in most tests.
pub const GUARDIAN: AccountId = 1;

/// A chain before its first block, with twenty accounts. Accounts 1 to 10 are members with the same number.
pub fn genesis() -> sp_io::TestExternalities {
	Clock::set(START);
	ROLL.set((1..=10).map(|id| (id, id)).collect());
	DISPUTED.take();
	FORMER.take();
	let mut storage = frame_system::GenesisConfig::<Test>::default().build_storage().unwrap();
	pallet_balances::GenesisConfig::<Test> {
		balances: (0..=20).map(|who| (who, PURSE)).collect(),
		..Default::default()
	}
	.assimilate_storage(&mut storage)
	.unwrap();
	let mut chain: sp_io::TestExternalities = storage.into();
	chain.execute_with(|| System::set_block_number(1));
	chain
}

/// Runs a test on a chain, and checks the invariants at its end.
pub fn chain(test: impl FnOnce()) {
	genesis().execute_with(|| {
		test();
		check();
	});
}

/// Checks the invariants.
pub fn check() {
	Money::do_try_state().expect("the books of all currencies agree");
}

/// Lets this time pass.
pub fn pass(time: Moment) {
	Clock::pass(time);
}

pub fn now() -> Moment {
	Clock::get()
}

/// Makes this person no longer a member.
pub fn expel(id: MemberId) {
	ROLL.with_borrow_mut(|roll| roll.remove(&id));
}

/// Makes this person a member, with this key.
pub fn enrol(id: MemberId, key: AccountId) {
	ROLL.with_borrow_mut(|roll| roll.insert(id, key));
}

/// Makes this key disputed, or ends the dispute.
pub fn dispute(who: AccountId, disputed: bool) {
	DISPUTED.with_borrow_mut(|all| if disputed { all.insert(who) } else { all.remove(&who) });
}

/// Gives this person another key. Their old key is remembered, and is no longer disputed.
pub fn replace(id: MemberId, key: AccountId) {
	let old = TestRoll::account(id).expect("a member");
	dispute(old, false);
	FORMER.with_borrow_mut(|former| {
		former.insert(old, id);
		former.remove(&key);
	});
	enrol(id, key);
}

pub fn signed(who: AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who)
}

/// Terms with this supply, without a demurrage.
pub fn terms(supply: Supply<AccountId>) -> Terms<AccountId> {
	Terms {
		name: b"Hours".to_vec().try_into().unwrap(),
		symbol: b"H".to_vec().try_into().unwrap(),
		decimals: 2,
		minimum: 1,
		supply,
		demurrage: None,
	}
}

/// Vouchers that the guardian issues.
pub fn vouchers(cap: Amount) -> Supply<AccountId> {
	Supply::Vouchers(Vouchers {
		issuer: GUARDIAN,
		cap,
		expires_at: None,
		redemption_fee: frame_support::sp_runtime::Perbill::zero(),
	})
}

/// Mutual credit with this default limit.
pub fn credit(default_limit: Amount) -> Credit {
	Credit {
		default_limit,
		warn_at: frame_support::sp_runtime::Perbill::from_percent(80),
		earned: None,
		levy: frame_support::sp_runtime::Perbill::zero(),
		grace: 30 * DAY,
		arrears: Arrears::default(),
	}
}

/// Opens a currency, whose guardian is [`GUARDIAN`].
pub fn open(terms: Terms<AccountId>) -> CurrencyId {
	let id = NextCurrency::<Test>::get();
	Money::open(signed(GUARDIAN), terms).expect("the currency can be opened");
	id
}

/// Opens vouchers with a demurrage, and issues this many to each of the accounts 1 to 3.
pub fn decaying(rate: u32, to: Destination, each: Amount) -> CurrencyId {
	let id = open(Terms { demurrage: Some(Demurrage { rate, to }), ..terms(vouchers(Amount::MAX)) });
	for who in 1..=3 {
		Money::issue(signed(GUARDIAN), id, who, each).expect("the vouchers can be issued");
	}
	id
}

/// Opens a mutual credit, which members 1 to 5 join.
pub fn circle(credit: Credit) -> CurrencyId {
	let id = open(terms(Supply::MutualCredit(credit)));
	for who in 1..=5 {
		Money::join(signed(who), id).expect("a member can join");
	}
	id
}

/// The balance less the debt of an account.
pub fn worth(id: CurrencyId, who: AccountId) -> i128 {
	let Some(account) = Money::account(id, who) else { return 0 };
	account.free().whole as i128 - account.debt as i128
}

pub fn pay(
	id: CurrencyId,
	from: AccountId,
	to: AccountId,
	amount: Amount,
) -> frame_support::dispatch::DispatchResult {
	Money::transfer(signed(from), id, to, amount)
}

/// The events of this pallet, the newest last.
pub fn events() -> Vec<Event<Test>> {
	System::events()
		.into_iter()
		.filter_map(|record| match record.event {
			RuntimeEvent::Money(event) => Some(event),
			_ => None,
		})
		.collect()
}
