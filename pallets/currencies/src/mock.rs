//! A chain with balances, a clock, and a roll that tests write by hand.

use super::*;
use frame_support::{
	derive_impl,
	sp_runtime::BuildStorage,
	traits::{ConstU128, ConstU32},
};

pub use crate::config_preludes::{MaxFreeze, MaxWindDown, MinWindDown, Pot};
pub use rochdale_primitives::testing::{now, pass, DAY, START};
use rochdale_primitives::testing::{Clock, People};

pub type AccountId = u64;
/// The members of the community.
pub type TestRoll = People<AccountId>;

/// The native money of each account at the beginning.
pub const PURSE: Amount = 1_000_000;
/// The deposit for a currency or an agreement.
pub const DEPOSIT: Amount = 100;

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
	type AccountData = pallet_balances::AccountData<Amount>;
	type MaxConsumers = ConstU32<128>;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type Balance = Amount;
	type ExistentialDeposit = ConstU128<10>;
	type AccountStore = System;
}

frame_support::parameter_types! {
	/// As in the runtime. The SDK's own tests of assets need the greatest number that can be stored.
	pub static MostUnits: Amount = crate::config_preludes::MostUnits::get();
}

#[derive_impl(crate::config_preludes::TestDefaultConfig)]
impl Config for Test {
	type MostUnits = MostUnits;
	type Native = Balances;
	type Deposit = crate::testing::Deposit<Test, DEPOSIT>;
}

/// The guardian of the currencies in most tests.
pub const GUARDIAN: AccountId = 1;

/// A chain before its first block, with twenty accounts. Accounts 1 to 10 are members with the same number.
pub fn genesis() -> sp_io::TestExternalities {
	Clock::set(START);
	TestRoll::reset(1..=10);
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

/// Makes this person no longer a member.
pub fn expel(id: MemberId) {
	TestRoll::leave(id);
}

/// Makes this person a member, with this key.
pub fn enrol(id: MemberId, key: AccountId) {
	TestRoll::join(id, key);
}

/// Makes this key disputed by its owner, or ends the dispute.
pub fn dispute(who: AccountId, disputed: bool) {
	if disputed {
		TestRoll::object(who)
	} else {
		TestRoll::end_dispute(who)
	}
}

/// Gives this person another key. Their old key is remembered.
pub fn replace(id: MemberId, key: AccountId) {
	TestRoll::replace(id, key);
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
	System::read_events_for_pallet()
}
