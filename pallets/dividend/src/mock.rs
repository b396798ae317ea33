//! A chain with balances, assets, community currencies, the dividends, and a roll that the tests write themselves.

use super::*;
use frame_support::{
	derive_impl, parameter_types,
	sp_runtime::{
		traits::{Convert, IdentityLookup},
		BuildStorage,
	},
	traits::{fungibles::UnionOf, tokens::Preservation, AsEnsureOriginWithArg, ConstU128, ConstU32, Hooks},
};
use pallet_currencies::testing::RightFrom;
use rochdale_primitives::testing::{Clock, People};

pub use rochdale_primitives::testing::DAY;

pub type Balance = u128;
/// An account id that is wide enough for each currency to have its own pot.
pub type AccountId = u128;
/// The members of the community.
pub type TestRoll = People<AccountId, Dividend>;

pub const COMMONS: AccountId = 999;
/// What the commons hold at first of each currency except the native one.
pub const WEALTH: Balance = 1_000_000_000;
/// The minimum balance of an account.
pub const MINIMUM: Balance = 10;
/// The time at which the tests begin.
pub const START: Moment = 1_000_000;
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
}

#[derive_impl(pallet_assets::config_preludes::TestDefaultConfig)]
impl pallet_assets::Config for Test {
	type Balance = Balance;
	type CreateOrigin = AsEnsureOriginWithArg<frame_system::EnsureSigned<AccountId>>;
	type ForceOrigin = frame_system::EnsureRoot<AccountId>;
	type Currency = Balances;
}

pub struct Pot;
impl Convert<u32, AccountId> for Pot {
	fn convert(id: u32) -> AccountId {
		Dividend::pot(&id)
	}
}

#[derive_impl(pallet_currencies::config_preludes::TestDefaultConfig)]
impl pallet_currencies::Config for Test {
	type Native = Balances;
	type Deposit = pallet_currencies::testing::Deposit<Test, 40>;
	type OpenOrigin = frame_system::EnsureSigned<AccountId>;
	type SpeaksFor = pallet_currencies::EnsureIs<AccountId>;
	type LimitOrigin = AsEnsureOriginWithArg<frame_system::EnsureRoot<AccountId>>;
	type Membership = TestRoll;
	type DividendPot = Pot;
}

/// All currencies of this chain but the native one.
pub type Currencies = UnionOf<Assets, Money, RightFrom<FIRST_CURRENCY>, u32, AccountId>;

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
	TestRoll::reset([]);
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
	TestRoll::join(id, who);
}

pub fn leave(id: MemberId) {
	TestRoll::leave(id);
}

pub fn rekey(id: MemberId, new: AccountId) {
	TestRoll::join(id, new);
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
