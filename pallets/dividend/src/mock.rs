//! A chain with nothing but balances, the dividend, and a roll that tests write by hand.

use std::{cell::RefCell, collections::BTreeMap};

use super::*;
use frame_support::sp_runtime::{traits::IdentityLookup, BuildStorage};
use frame_support::{
	derive_impl, parameter_types,
	traits::{Hooks, UnixTime},
};
use rochdale_primitives::Roll;

pub type Balance = u128;
pub type AccountId = u64;

/// The account of the commons.
pub const COMMONS: AccountId = 999;
/// The least that an account can hold.
pub const MINIMUM: Balance = 10;
/// When the clock of the tests starts.
pub const START: Moment = 1_000_000;
pub const DAY: Moment = 86_400_000;

frame_support::construct_runtime!(
	pub enum Test {
		System: frame_system,
		Balances: pallet_balances,
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
	type ExistentialDeposit = frame_support::traits::ConstU128<MINIMUM>;
	type AccountStore = System;
}

thread_local! {
	static NOW: RefCell<Moment> = const { RefCell::new(0) };
	static ROLL: RefCell<BTreeMap<MemberId, AccountId>> = const { RefCell::new(BTreeMap::new()) };
}

pub struct Clock;
impl UnixTime for Clock {
	fn now() -> core::time::Duration {
		core::time::Duration::from_millis(NOW.with_borrow(|now| *now))
	}
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
	fn sponsor(_: &AccountId) -> Option<MemberId> {
		None
	}
	#[cfg(feature = "runtime-benchmarks")]
	fn enrol(who: &AccountId) -> MemberId {
		join(*who, *who);
		*who
	}
}

parameter_types! {
	pub static Period: Moment = DAY;
	pub static CurrentPolicy: Policy<Balance> = Policy::Fixed { amount: 100 };
}

impl Config for Test {
	type Currency = Balances;
	type Membership = TestRoll;
	type Time = Clock;
	type Period = Period;
	type Policy = CurrentPolicy;
	type Commons = frame_support::traits::ConstU64<COMMONS>;
	type WeightInfo = ();
}

/// A chain before its first block: no members, and commons with what keeps their account alive.
pub fn genesis() -> sp_io::TestExternalities {
	NOW.set(0);
	ROLL.with_borrow_mut(|roll| roll.clear());
	Period::set(DAY);
	CurrentPolicy::set(Policy::Fixed { amount: 100 });
	let mut storage = frame_system::GenesisConfig::<Test>::default().build_storage().unwrap();
	pallet_balances::GenesisConfig::<Test> { balances: vec![(COMMONS, MINIMUM)], ..Default::default() }
		.assimilate_storage(&mut storage)
		.unwrap();
	let mut chain: sp_io::TestExternalities = storage.into();
	chain.execute_with(|| System::set_block_number(1));
	chain
}

/// Runs `story` on a new chain, and checks the invariant at its end.
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
	let who = ROLL.with_borrow_mut(|roll| roll.remove(&id)).expect("who leaves is a member");
	Dividend::deactivated(id, &who);
}

pub fn rekey(id: MemberId, new: AccountId) {
	let old = ROLL.with_borrow_mut(|roll| roll.insert(id, new)).expect("who changes keys is a member");
	Dividend::rekeyed(id, &old, &new);
}

pub fn is_member(id: MemberId) -> bool {
	TestRoll::is_active(id)
}

/// The next block begins, and its parent's clock said `now`.
pub fn block_at(now: Moment) {
	NOW.set(now);
	System::set_block_number(System::block_number() + 1);
	Dividend::on_initialize(System::block_number());
}

/// The days of the clock, from its start on.
pub fn day(n: Moment) -> Moment {
	START + n * DAY
}
