//! A chain with balances and two other currencies, whose clock the tests move.

use super::*;
use frame_support::{
	derive_impl,
	dispatch::PostDispatchInfo,
	parameter_types,
	sp_runtime::{BuildStorage, DispatchError, DispatchErrorWithPostInfo},
	traits::{
		fungible::{HoldConsideration, NativeFromLeft, NativeOrWithId, UnionOf},
		ConstU128, ConstU32, Hooks, LinearStoragePrice,
	},
};

pub use pallet_currencies::config_preludes::MaxFreeze;
pub use rochdale_primitives::testing::{now, pass};
use rochdale_primitives::testing::{Clock, People};

pub type AccountId = u64;
/// The members of the community.
pub type TestRoll = People<AccountId>;
pub type Asset = NativeOrWithId<u32>;

/// The balance of each person at the start, in each currency.
pub const PURSE: Balance = 1_000;
/// The least balance of an account in the native currency.
pub const MINIMUM: Balance = 10;
/// The deposit for each request, mandate, schedule or offer.
pub const DEPOSIT: Balance = 40;
/// When the clock of the tests starts: at the beginning of a bucket of the agenda.
pub const START: Moment = 1_700_000_400_000;
pub const NATIVE: Asset = NativeOrWithId::Native;
pub const HOURS: Asset = NativeOrWithId::WithId(7);
pub const EUROS: Asset = NativeOrWithId::WithId(8);
/// A currency that does not exist.
pub const NONE: Asset = NativeOrWithId::WithId(99);
/// The accounts that have money.
pub const PEOPLE: std::ops::Range<AccountId> = 1..10;
/// The guardian of the currencies that tests open.
pub const GUARDIAN: AccountId = 20;

frame_support::construct_runtime!(
	pub enum Test {
		System: frame_system,
		Balances: pallet_balances,
		Money: pallet_currencies,
		Till: crate,
	}
);

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = frame_system::mocking::MockBlock<Test>;
	type AccountData = pallet_balances::AccountData<Balance>;
	type OnKilledAccount = Till;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type Balance = Balance;
	type ExistentialDeposit = ConstU128<MINIMUM>;
	type AccountStore = System;
}

#[derive_impl(pallet_currencies::config_preludes::TestDefaultConfig)]
impl pallet_currencies::Config for Test {
	type Native = Balances;
	type Deposit = pallet_currencies::testing::Deposit<Test, DEPOSIT>;
}

/// All currencies of this chain.
pub type Currencies = UnionOf<Balances, Money, NativeFromLeft, Asset, AccountId>;

#[cfg(feature = "runtime-benchmarks")]
pub struct TwoCurrencies;
#[cfg(feature = "runtime-benchmarks")]
impl rochdale_primitives::BenchmarkCurrencies<Asset> for TwoCurrencies {
	fn currency(n: u32) -> Asset {
		[HOURS, EUROS][n as usize].clone()
	}
}

parameter_types! {
	pub static MaxPayments: u32 = 1_000;
	pub static Share: Weight = Weight::MAX;
	pub static MaxSchedules: u32 = 4;
	pub const RefundTime: Moment = 90 * DAY;
	pub const MaxAhead: Moment = 1_000 * DAY;
	pub const MinPeriod: Moment = DAY;
	pub const DepositReason: RuntimeHoldReason = RuntimeHoldReason::Till(HoldReason::Deposit);
}

impl Config for Test {
	type Currencies = Currencies;
	type Deposit = HoldConsideration<
		AccountId,
		Balances,
		DepositReason,
		LinearStoragePrice<ConstU128<DEPOSIT>, ConstU128<0>, Balance>,
	>;
	type Membership = TestRoll;
	type OnPayment = ();
	type Bookkeeping = ();
	type Time = Clock;
	type RefundTime = RefundTime;
	type MaxPayments = MaxPayments;
	type MaxAhead = MaxAhead;
	type MinPeriod = MinPeriod;
	type MaxFailures = ConstU32<3>;
	type MaxRequests = ConstU32<5>;
	type MaxSchedules = MaxSchedules;
	type MaxOffers = ConstU32<3>;
	type Share = Share;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkCurrencies = TwoCurrencies;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkClock = Clock;
}

/// A chain at its first block.
pub fn genesis() -> sp_io::TestExternalities {
	Clock::set(START);
	MaxPayments::set(1_000);
	MaxSchedules::set(4);
	Share::set(Weight::MAX);
	TestRoll::reset(PEOPLE);
	let mut storage = frame_system::GenesisConfig::<Test>::default().build_storage().unwrap();
	pallet_balances::GenesisConfig::<Test> {
		balances: PEOPLE.chain([GUARDIAN]).map(|who| (who, PURSE)).collect(),
		..Default::default()
	}
	.assimilate_storage(&mut storage)
	.unwrap();
	let mut chain: sp_io::TestExternalities = storage.into();
	chain.execute_with(|| {
		for id in [7, 8] {
			<Money as fungibles::Create<_>>::create(id, 1, true, 1).expect("there is none yet");
			for who in PEOPLE {
				<Money as fungibles::Mutate<_>>::mint_into(id, &who, PURSE).expect("it is issued");
			}
		}
		block();
		System::reset_events();
	});
	chain
}

/// Runs `story` on a new chain, and checks the invariants at its end.
pub fn chain(story: impl FnOnce()) {
	genesis().execute_with(|| {
		story();
		check();
	})
}

/// Checks the invariants, and that the deposits of each account match what it has stored.
pub fn check() {
	Till::do_try_state().unwrap_or_else(|wrong| panic!("{wrong:?}"));
	Money::do_try_state().unwrap_or_else(|wrong| panic!("{wrong:?}"));
	for who in PEOPLE {
		let things = RequestsBy::<Test>::get(who).len()
			+ SchedulesBy::<Test>::get(who).len()
			+ OffersBy::<Test>::get(who).len()
			+ Mandates::<Test>::iter_prefix(who).count();
		assert_eq!(held(who), DEPOSIT * things as Balance, "{who} has {things} things for a deposit each");
	}
}

pub fn by(who: AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who)
}

/// Makes a block with its work on the agenda, and returns the weight of that work.
pub fn block() -> Weight {
	System::set_block_number(System::block_number() + 1);
	let mut meter = WeightMeter::new();
	Till::on_poll(System::block_number(), &mut meter);
	meter.consumed()
}

/// Lets time pass, and then makes a block.
pub fn wait(time: Moment) {
	pass(time);
	block();
}

/// Calls as a transaction does: a refused call changes nothing.
pub fn act<R, E>(call: impl FnOnce() -> Result<R, E>) -> Result<(), DispatchError>
where
	E: Into<DispatchErrorWithPostInfo<PostDispatchInfo>>,
{
	frame_support::storage::with_storage_layer(|| call().map(drop).map_err(|error| error.into().error))
}

pub fn balance(asset: Asset, who: AccountId) -> Balance {
	<Currencies as fungibles::Inspect<_>>::balance(asset, &who)
}

/// An account's balance in hours.
pub fn hours(who: AccountId) -> Balance {
	balance(HOURS, who)
}

/// An account's balance in euros.
pub fn euros(who: AccountId) -> Balance {
	balance(EUROS, who)
}

/// The amount that an account has on hold.
pub fn held(who: AccountId) -> Balance {
	Balances::reserved_balance(who)
}

pub fn memo(text: &str) -> Memo {
	Memo::Text(text.as_bytes().to_vec().try_into().expect("the memo is short enough"))
}

pub fn pay(payer: AccountId, payee: AccountId, amount: Balance) -> PaymentId {
	let (_, id) = PaymentRing::<Test>::get();
	Till::pay(by(payer), payee, HOURS, amount, memo("thanks")).expect("the payment can be made");
	id
}

/// Asks for hours, with ten days to accept.
pub fn ask(payee: AccountId, payer: AccountId, amount: Balance) -> RequestId {
	let id = NextId::<Test>::get();
	Till::request(by(payee), payer, HOURS, amount, memo("dues"), now() + 10 * DAY)
		.expect("it can be asked for");
	id
}

/// Lets `payee` collect hours from `payer` for a year.
pub fn authorise(payer: AccountId, payee: AccountId, most: Balance, period: Moment) {
	Till::authorise(by(payer), payee, HOURS, most, period, now() + 365 * DAY).expect("the mandate is sound");
}

pub fn plan(first_at: Moment, every: Moment, times: Option<u32>) -> Plan {
	Plan { first_at, every, times }
}

/// Lets `payer` pay 5 hours to account 2, for the first time tomorrow.
pub fn schedule(payer: AccountId, every: Moment, times: Option<u32>) -> ScheduleId {
	let id = NextId::<Test>::get();
	Till::schedule(by(payer), 2, HOURS, 5, memo("dues"), plan(now() + DAY, every, times))
		.expect("the schedule is sound");
	id
}

/// Offers hours for euros, for 30 days.
pub fn offer(
	poster: AccountId,
	(sold, bought): (Balance, Balance),
	per_day: Option<Balance>,
	total: Option<Balance>,
) -> OfferId {
	let id = NextId::<Test>::get();
	let (rate, expires_at) = (Rate { sold, bought }, now() + 30 * DAY);
	Till::post_offer(by(poster), HOURS, EUROS, rate, per_day, total, expires_at).expect("the offer is sound");
	id
}

/// The events of this pallet, from the oldest to the newest.
pub fn events() -> Vec<Event<Test>> {
	System::read_events_for_pallet()
}

/// The last event of this pallet.
pub fn last() -> Event<Test> {
	events().pop().expect("something has happened")
}
