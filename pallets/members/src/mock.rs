//! A chain with only the members, whose clock the tests move.

use super::*;
use frame_support::{
	derive_impl, parameter_types,
	sp_runtime::{type_with_default::TypeWithDefault, BuildStorage},
	traits::{ConstU32, ConstU64, Get, Hooks, OnKilledAccount},
	weights::WeightMeter,
};
use rochdale_primitives::{testing::Clock, OriginDecides};
use std::cell::RefCell;

pub use rochdale_primitives::testing::{now, pass, DAY, START, YEAR};

pub type AccountId = u64;

frame_support::construct_runtime!(
	pub enum Test {
		System: frame_system,
		Balances: pallet_balances,
		Members: crate,
	}
);

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = frame_system::mocking::MockBlock<Test>;
	type AccountData = pallet_balances::AccountData<u64>;
	// As in the runtime.
	type Nonce = TypeWithDefault<u32, FirstNonce>;
	type OnKilledAccount = FirstNonce;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type AccountStore = System;
	type ExistentialDeposit = ConstU64<10>;
	type FreezeIdentifier = RuntimeFreezeReason;
	type MaxFreezes = ConstU32<1>;
}

parameter_types! {
	/// The highest nonce that an account had when it was removed.
	pub storage HighestRemoved: u32 = 0;
}

/// The first nonce of a new account.
#[derive(Debug, codec::Encode, codec::Decode, codec::DecodeWithMemTracking, codec::MaxEncodedLen)]
pub struct FirstNonce;
impl Get<u32> for FirstNonce {
	fn get() -> u32 {
		HighestRemoved::get()
	}
}
impl OnKilledAccount<AccountId> for FirstNonce {
	fn on_killed_account(who: &AccountId) {
		HighestRemoved::set(&HighestRemoved::get().max(*System::account_nonce(who)));
	}
}

thread_local! {
	/// What the pallet has reported about the roll, in order.
	pub static SAID: RefCell<Vec<Said>> = const { RefCell::new(Vec::new()) };
	/// The persons who were forgotten, with their last keys.
	pub static FORGOTTEN: RefCell<Vec<(MemberId, AccountId)>> = const { RefCell::new(Vec::new()) };
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
	Activated(MemberId, AccountId),
	Deactivated(MemberId, AccountId),
	Rekeyed(MemberId, AccountId, AccountId),
}

/// The accounts whose money is frozen, and the accounts whose money was handed over, each with the receiver.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Purse {
	pub frozen: Vec<AccountId>,
	pub handed_over: Vec<(AccountId, AccountId)>,
}

thread_local! {
	static PURSE: RefCell<Purse> = RefCell::new(Purse::default());
}

pub fn purse() -> Purse {
	PURSE.with_borrow(|purse| purse.clone())
}

type Native = NativeMoney<Balances, Disputed, HeldWhileDisputed>;

impl KeyMoney<AccountId> for Purse {
	fn freeze(who: &AccountId) -> bool {
		PURSE.with_borrow_mut(|purse| {
			assert!(!purse.frozen.contains(who), "frozen once");
			purse.frozen.push(*who);
		});
		Native::freeze(who)
	}
	fn thaw(who: &AccountId) {
		PURSE.with_borrow_mut(|purse| {
			let place = purse.frozen.iter().position(|other| other == who).expect("it was frozen");
			purse.frozen.remove(place);
		});
		Native::thaw(who)
	}
	fn hand_over(old: &AccountId, new: &AccountId) -> bool {
		PURSE.with_borrow_mut(|purse| {
			purse.frozen.retain(|who| who != old);
			purse.handed_over.push((*old, *new));
		});
		Native::hand_over(old, new)
	}
	#[cfg(feature = "runtime-benchmarks")]
	fn enrich(who: &AccountId) {
		Native::enrich(who);
	}
}

pub struct Listener;
impl OnMembership<AccountId> for Listener {
	fn activated(id: MemberId, who: &AccountId) {
		assert!(Members::is_active(id), "the roll already says so");
		SAID.with_borrow_mut(|said| said.push(Said::Activated(id, *who)));
	}
	fn deactivated(id: MemberId, who: &AccountId) {
		assert!(!Members::is_active(id), "the roll already says so");
		SAID.with_borrow_mut(|said| said.push(Said::Deactivated(id, *who)));
	}
	fn forgotten(id: MemberId, who: &AccountId) {
		assert_eq!(Members::known_account(id), None, "they are no longer known");
		FORGOTTEN.with_borrow_mut(|forgotten| forgotten.push((id, *who)));
	}
	fn rekeyed(id: MemberId, old: &AccountId, new: &AccountId) {
		assert_eq!(Members::account(id), Some(*new));
		SAID.with_borrow_mut(|said| said.push(Said::Rekeyed(id, *old, *new)));
	}
	#[cfg(feature = "runtime-benchmarks")]
	fn worst_case(_: MemberId) {}
}

parameter_types! {
	pub static VouchesNeeded: u32 = 2;
	pub static MaxVouches: u32 = 6;
	pub static VouchInterval: Moment = 5 * DAY;
	pub static VouchValidity: Moment = 2 * YEAR;
	pub static MembershipValidity: Moment = YEAR;
	pub static PenaltyPeriod: Moment = 90 * DAY;
	pub static RecoveryThreshold: u32 = 2;
	pub static VouchAge: Moment = 0;
	pub static GrowthPeriod: Moment = 30 * DAY;
	pub static GrowthShare: u32 = 1_000_000_000;
	pub static GrowthLeast: u32 = 5;
	pub const Disputed: RuntimeFreezeReason = RuntimeFreezeReason::Members(FreezeReason::Disputed);
	pub const HeldWhileDisputed: RuntimeHoldReason = RuntimeHoldReason::Members(HoldReason::Disputed);
	pub const ChallengePeriod: Moment = 7 * DAY;
	pub const InvitationValidity: Moment = 30 * DAY;
	pub const CandidacyValidity: Moment = 60 * DAY;
	pub const RecoveryDelay: Moment = 14 * DAY;
	pub const KeyChangeInterval: Moment = DAY;
}

impl Config for Test {
	type Time = Clock;
	type RemoveOrigin = frame_system::EnsureRoot<AccountId>;
	type ChallengeArbiter = OriginDecides<frame_system::EnsureRoot<AccountId>>;
	type OnMembership = Listener;
	type VouchesNeeded = VouchesNeeded;
	type MaxVouches = MaxVouches;
	type VouchInterval = VouchInterval;
	type VouchValidity = VouchValidity;
	type MembershipValidity = MembershipValidity;
	type ChallengePeriod = ChallengePeriod;
	type InvitationValidity = InvitationValidity;
	type CandidacyValidity = CandidacyValidity;
	type RecoveryArbiter = OriginDecides<frame_system::EnsureRoot<AccountId>>;
	type Money = Purse;
	type RecoveryDelay = RecoveryDelay;
	type RecoveryThreshold = RecoveryThreshold;
	type VouchAge = VouchAge;
	type GrowthPeriod = GrowthPeriod;
	type GrowthShare = GrowthShare;
	type GrowthLeast = GrowthLeast;
	type PenaltyPeriod = PenaltyPeriod;
	type KeyChangeInterval = KeyChangeInterval;
	type MaxVouchers = ConstU32<8>;
	type MaxGuardians = ConstU32<5>;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkClock = Clock;
}

/// The key of the founder with this number.
pub fn key(id: MemberId) -> AccountId {
	1_000 + id
}

/// A chain before its first block, with founders 0 to `n - 1`, whose keys are [`key`].
pub fn founded_by(n: MemberId) -> sp_io::TestExternalities {
	Clock::set(0);
	SAID.with_borrow_mut(|said| said.clear());
	FORGOTTEN.with_borrow_mut(|forgotten| forgotten.clear());
	PURSE.take();
	VouchesNeeded::set(2);
	MaxVouches::set(6);
	VouchInterval::set(5 * DAY);
	VouchValidity::set(2 * YEAR);
	MembershipValidity::set(YEAR);
	PenaltyPeriod::set(90 * DAY);
	RecoveryThreshold::set(2);
	VouchAge::set(0);
	GrowthPeriod::set(30 * DAY);
	GrowthShare::set(1_000_000_000);
	GrowthLeast::set(5);
	let mut storage = frame_system::GenesisConfig::<Test>::default().build_storage().unwrap();
	crate::GenesisConfig::<Test> { founders: (0..n).map(key).collect() }
		.assimilate_storage(&mut storage)
		.unwrap();
	let mut chain: sp_io::TestExternalities = storage.into();
	chain.execute_with(|| System::set_block_number(1));
	chain
}

#[cfg(feature = "runtime-benchmarks")]
pub fn genesis() -> sp_io::TestExternalities {
	let mut chain = founded_by(0);
	chain.execute_with(|| Clock::set(START));
	chain
}

/// Runs `story` in a community of five founders whose clock has started, and checks the invariants at the end.
pub fn community(story: impl FnOnce()) {
	founded_by(5).execute_with(|| {
		wait(START);
		story();
		Members::do_try_state().unwrap();
	})
}

/// Lets time pass, and works through the queue to its end.
pub fn wait(time: Moment) {
	pass(time);
	for _ in 0..10_000 {
		block();
		if Moment::from(Cursor::<Test>::get()) >= now() / BUCKET {
			return;
		}
	}
	panic!("the queue is never worked through");
}

/// One block, with as much weight as the queue may use.
pub fn block() {
	System::set_block_number(System::block_number() + 1);
	Members::on_poll(System::block_number(), &mut WeightMeter::new());
}

pub fn by(who: AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who)
}

pub fn root() -> RuntimeOrigin {
	RuntimeOrigin::root()
}

pub fn status(id: MemberId) -> Option<MemberStatus> {
	Members::info(id).map(|info| info.status)
}

/// The members whose vouches for this person are valid.
pub fn vouchers(id: MemberId) -> Vec<MemberId> {
	Members::vouches_received(id).map(|vouch| vouch.member).collect()
}

pub fn said() -> Vec<Said> {
	SAID.take()
}

/// The person with this key leaves, and the time passes after which they are gone.
pub fn leave(who: AccountId) {
	Members::leave(by(who)).expect("a member may leave");
	wait(RecoveryDelay::get() + BUCKET);
}

/// Founder 0 invites `who`, who accepts: a candidate with one vouch.
pub fn candidate(who: AccountId) -> MemberId {
	let id = NextId::<Test>::get();
	Members::invite(by(key(0)), who).expect("founder 0 may invite");
	Members::accept_invitation(by(who)).expect("the invited may accept");
	id
}

/// A candidate in the challenge period, for whom founder 1 vouches too.
pub fn vouched(who: AccountId) -> MemberId {
	let id = candidate(who);
	Members::vouch(by(key(1)), id).expect("founder 1 may vouch");
	id
}

/// A member who has come by invitation.
pub fn joined(who: AccountId) -> MemberId {
	let id = vouched(who);
	wait(ChallengePeriod::get());
	Members::join(by(99), id).expect("enough vouches, and the challenge period is over");
	id
}
