//! A chain with balances, assets, community currencies, the dividends, and a roll that the tests write themselves.

use std::{cell::RefCell, collections::BTreeMap};

use super::*;
use frame_support::sp_runtime::{
	traits::{Convert, IdentityLookup},
	BuildStorage, Either,
};
use frame_support::{
	derive_impl, parameter_types,
	traits::{
		fungible::HoldConsideration, fungibles::UnionOf, tokens::Preservation, AsEnsureOriginWithArg,
		ConstU128, ConstU32, Hooks, LinearStoragePrice,
	},
};
use rochdale_primitives::{testing::Clock, Roll};

pub type Balance = u128;
/// An account id that is wide enough for each currency to have its own pot.
pub type AccountId = u128;

pub const COMMONS: AccountId = 999;
/// What the commons hold at first of each currency except the native one.
pub const WEALTH: Balance = 1_000_000_000;
/// The minimum balance of an account.
pub const MINIMUM: Balance = 10;
/// The time at which the tests begin.
pub const START: Moment = 1_000_000;
pub const DAY: Moment = 86_400_000;
/// A currency with a minimum balance of one unit, of which a dividend can issue new units.
pub const HOURS: u32 = 7;
/// A currency whose minimum balance is [`MINIMUM`], and of which a dividend issues nothing.
pub const BREAD: u32 = 8;
/// A currency whose minimum balance is [`MINIMUM`], and of which a dividend can issue new units.
pub const WORK: u32 = 9;
pub const MOST: u32 = 4;
/// The guardian of the community currencies that tests open.
pub const GUARDIAN: AccountId = 18;
/// The number of the first community currency that tests open.
pub const FIRST_CURRENCY: u32 = 1_000;

frame_support::construct_runtime!(
	pub enum Test {
		System: frame_system,
		Balances: pallet_balances,
		Assets: pallet_assets,
		Money: pallet_currencies,
		Dividend: crate,
	}
);

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = frame_system::mocking::MockBlock<Test>;
	type AccountId = AccountId;
	type Lookup = IdentityLookup<AccountId>;
	type AccountData = pallet_balances::AccountData<Balance>;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type Balance = Balance;
	type ExistentialDeposit = ConstU128<MINIMUM>;
	type AccountStore = System;
	type RuntimeHoldReason = RuntimeHoldReason;
}

#[derive_impl(pallet_assets::config_preludes::TestDefaultConfig)]
impl pallet_assets::Config for Test {
	type Balance = Balance;
	type CreateOrigin = AsEnsureOriginWithArg<frame_system::EnsureSigned<AccountId>>;
	type ForceOrigin = frame_system::EnsureRoot<AccountId>;
	type Currency = Balances;
}

parameter_types! {
	pub const MoneyReason: RuntimeHoldReason =
		RuntimeHoldReason::Money(pallet_currencies::HoldReason::Deposit);
	pub const MoneyId: PalletId = PalletId(*b"rd/curre");
	pub const MinWindDown: Moment = 30 * DAY;
	pub const MaxWindDown: Moment = 400 * DAY;
	pub const MaxFreeze: Moment = 90 * DAY;
}

pub struct Pot;
impl Convert<u32, AccountId> for Pot {
	fn convert(id: u32) -> AccountId {
		Dividend::pot(&id)
	}
}

impl pallet_currencies::Config for Test {
	type RuntimeHoldReason = RuntimeHoldReason;
	type Native = Balances;
	type Deposit = HoldConsideration<
		AccountId,
		Balances,
		MoneyReason,
		LinearStoragePrice<ConstU128<40>, ConstU128<0>, Balance>,
	>;
	type OpenOrigin = frame_system::EnsureSigned<AccountId>;
	type SpeaksFor = pallet_currencies::EnsureIs<AccountId>;
	type LimitOrigin = AsEnsureOriginWithArg<frame_system::EnsureRoot<AccountId>>;
	type Membership = TestRoll;
	type Time = Clock;
	type PalletId = MoneyId;
	type DividendPot = Pot;
	type MinWindDown = MinWindDown;
	type MaxWindDown = MaxWindDown;
	type MaxFreeze = MaxFreeze;
	type MaxCycle = ConstU32<8>;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkClock = Clock;
}

/// Community currencies have higher numbers than the assets.
pub struct OpenedFromRight;
impl Convert<u32, Either<u32, u32>> for OpenedFromRight {
	fn convert(id: u32) -> Either<u32, u32> {
		if id < FIRST_CURRENCY {
			Either::Left(id)
		} else {
			Either::Right(id)
		}
	}
}

/// All currencies of this chain but the native one.
pub type Currencies = UnionOf<Assets, Money, OpenedFromRight, u32, AccountId>;

thread_local! {
	static ROLL: RefCell<BTreeMap<MemberId, AccountId>> = const { RefCell::new(BTreeMap::new()) };
}

pub struct TestRoll;
impl Membership<AccountId> for TestRoll {
	fn member(who: &AccountId) -> Option<MemberId> {
		ROLL.with_borrow(|roll| roll.iter().find(|(_, account)| *account == who).map(|(id, _)| *id))
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
		unreachable!("the dividend asks for no frozen roll")
	}
	fn on_roll(_: MemberId, _: &Roll) -> bool {
		unreachable!("the dividend asks for no frozen roll")
	}
	#[cfg(feature = "runtime-benchmarks")]
	fn enrol(who: &AccountId) -> MemberId {
		let id = *who as MemberId;
		join(id, *who);
		id
	}
}

/// All currencies except [`BREAD`].
pub struct Issuable;
impl Contains<u32> for Issuable {
	fn contains(asset: &u32) -> bool {
		*asset != BREAD
	}
}

#[cfg(feature = "runtime-benchmarks")]
impl rochdale_primitives::BenchmarkCurrencies<u32> for Issuable {
	fn currency(n: u32) -> u32 {
		let asset = 100 + n;
		let _ = Assets::force_create(RuntimeOrigin::root(), asset, COMMONS, true, MINIMUM);
		asset
	}
}

parameter_types! {
	pub const DividendPalletId: PalletId = PalletId(*b"rd/divid");
	pub const MinPeriod: Moment = DAY / 24;
	pub static Period: Moment = DAY;
	pub static CurrentPolicy: Policy<Balance> = Policy::Fixed { amount: 100 };
}

impl Config for Test {
	type Currency = Balances;
	type Membership = TestRoll;
	type Time = Clock;
	type Period = Period;
	type Policy = CurrentPolicy;
	type Currencies = Currencies;
	type Commons = ConstU128<COMMONS>;
	type OpenOrigin = AsEnsureOriginWithArg<frame_system::EnsureRoot<AccountId>>;
	type Issuable = Issuable;
	type PalletId = DividendPalletId;
	type MinPeriod = MinPeriod;
	type MaxJoined = ConstU32<MOST>;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkCurrencies = Issuable;
}

/// A chain before its first block, without members. The commons hold the minimum balance and all units of the other
/// currencies.
pub fn genesis() -> sp_io::TestExternalities {
	Clock::set(0);
	ROLL.with_borrow_mut(|roll| roll.clear());
	Period::set(DAY);
	CurrentPolicy::set(Policy::Fixed { amount: 100 });
	let mut storage = frame_system::GenesisConfig::<Test>::default().build_storage().unwrap();
	pallet_balances::GenesisConfig::<Test> { balances: vec![(COMMONS, MINIMUM)], ..Default::default() }
		.assimilate_storage(&mut storage)
		.unwrap();
	let currencies = [(HOURS, 1), (BREAD, MINIMUM), (WORK, MINIMUM)];
	pallet_assets::GenesisConfig::<Test> {
		assets: currencies.map(|(asset, least)| (asset, COMMONS, true, least)).to_vec(),
		accounts: currencies.map(|(asset, _)| (asset, COMMONS, WEALTH)).to_vec(),
		..Default::default()
	}
	.assimilate_storage(&mut storage)
	.unwrap();
	let mut chain: sp_io::TestExternalities = storage.into();
	chain.execute_with(|| {
		System::set_block_number(1);
		pallet_currencies::NextCurrency::<Test>::put(FIRST_CURRENCY);
	});
	chain
}

/// Runs `story` on a new chain, and checks the invariants at its end.
pub fn chain(story: impl FnOnce()) {
	genesis().execute_with(|| {
		story();
		Dividend::do_try_state().unwrap();
	})
}

pub fn join(id: MemberId, who: AccountId) {
	ROLL.with_borrow_mut(|roll| roll.insert(id, who));
	Dividend::activated(id, &who);
}

pub fn leave(id: MemberId) {
	let who = ROLL.with_borrow_mut(|roll| roll.remove(&id)).expect("only a member can leave");
	Dividend::deactivated(id, &who);
}

pub fn rekey(id: MemberId, new: AccountId) {
	let old = ROLL.with_borrow_mut(|roll| roll.insert(id, new)).expect("only a member can change keys");
	Dividend::rekeyed(id, &old, &new);
}

pub fn is_member(id: MemberId) -> bool {
	TestRoll::is_active(id)
}

/// Begins the next block, whose parent's clock said `now`.
pub fn block_at(now: Moment) {
	Clock::set(now);
	System::set_block_number(System::block_number() + 1);
	Dividend::on_initialize(System::block_number());
}

/// The time `n` days after the start of the clock.
pub fn day(n: Moment) -> Moment {
	START + n * DAY
}

pub fn by(who: AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who)
}

pub fn root() -> RuntimeOrigin {
	RuntimeOrigin::root()
}

pub fn at(now: Moment) {
	Clock::set(now);
}

/// Members with these numbers join the community, with keys of the same numbers.
pub fn members(ids: core::ops::Range<MemberId>) {
	ids.for_each(|id| join(id, id.into()));
}

/// Opens a dividend in this currency on day 0, due every day, which these members join.
pub fn open_for(asset: u32, issue: Balance, ids: core::ops::Range<MemberId>) {
	at(day(0));
	members(ids.clone());
	Dividend::open(root(), asset, daily(issue)).expect("the plan is sound");
	ids.for_each(|id| Dividend::join(by(id.into()), asset).expect("members can join"));
}

pub fn daily(issue: Balance) -> Plan<Balance> {
	Plan { period: DAY, issue }
}

pub fn dividend(asset: u32) -> CommunityDividend<Balance> {
	Dividends::<Test>::get(asset).expect("there is a dividend in this currency")
}

pub fn pay_in(asset: u32, amount: Balance) {
	transfer(asset, COMMONS, Dividend::pot(&asset), amount).expect("the pot can be paid into");
}

/// Transfers money of this currency.
pub fn transfer(
	asset: u32,
	from: AccountId,
	to: AccountId,
	amount: Balance,
) -> Result<Balance, DispatchError> {
	<Assets as fungibles::Mutate<_>>::transfer(asset, &from, &to, amount, Preservation::Expendable)
}

/// The balance of the pot.
pub fn pot(asset: u32) -> Balance {
	Assets::balance(asset, Dividend::pot(&asset))
}

/// The issuance of this currency.
pub fn issuance(asset: u32) -> Balance {
	<Assets as fungibles::Inspect<_>>::total_issuance(asset)
}
