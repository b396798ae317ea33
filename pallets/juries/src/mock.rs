//! A chain with members, a commons that pays fees, and a pallet that asks for decisions. Its randomness changes with
//! each epoch of ten blocks, as BABE's does.

use std::{
	cell::{Cell, RefCell},
	collections::BTreeSet,
};

use super::*;
use codec::Encode;
use frame_support::{
	derive_impl,
	dispatch::DispatchResult,
	parameter_types,
	sp_runtime::{
		traits::{BlakeTwo256, Hash, Identity, IdentityLookup},
		BuildStorage,
	},
	traits::{tokens::PayFromAccount, ConstU128, ConstU32, Hooks, Randomness},
	weights::constants::WEIGHT_REF_TIME_PER_MILLIS,
};
use rochdale_primitives::{
	testing::{self, Clock, People},
	Limit,
};

pub use rochdale_primitives::{
	testing::{DAY, HOUR, START},
	MINUTE,
};

pub type AccountId = u64;
pub type Balance = u128;
pub type Hashed = <Test as frame_system::Config>::Hash;

/// The members, of whose changes the pallet is told.
pub type TestRoll = People<AccountId, Juries>;

/// The account of the commons, which pays the fees.
pub const COMMONS: AccountId = 999_999;
/// An account that is nobody's.
pub const STRANGER: AccountId = 777_777;
/// How many blocks an epoch has.
pub const EPOCH: u64 = 10;
/// The fee of a juror.
pub const FEE: Balance = 100;

/// Member 0 claims something of member 1, and member 2 claims it with them.
pub const CLAIMANT: MemberId = 0;
pub const RESPONDENT: MemberId = 1;
pub const FELLOW: MemberId = 2;

frame_support::construct_runtime!(
	pub enum Test {
		System: frame_system,
		Balances: pallet_balances,
		Asker: asker,
		Juries: crate,
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
	type ExistentialDeposit = ConstU128<1>;
	type AccountStore = System;
}

/// A pallet that asks an arbiter, as members does about recoveries.
#[frame_support::pallet(dev_mode)]
pub mod asker {
	use frame_support::pallet_prelude::*;
	use frame_system::pallet_prelude::*;
	use rochdale_primitives::{Arbiter, Moment};

	#[pallet::pallet]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config: frame_system::Config {
		type Arbiter: Arbiter<Self::RuntimeOrigin, u32>;
	}

	/// What was decided, in order.
	#[pallet::storage]
	pub type Decisions<T> = StorageValue<_, BoundedVec<(u32, bool), ConstU32<1_000>>, ValueQuery>;

	/// The disputes that wait.
	#[pallet::storage]
	pub type Waiting<T> = StorageMap<_, Twox64Concat, u32, Moment>;

	#[pallet::error]
	pub enum Error<T> {
		NothingAsked,
		Broken,
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		#[pallet::weight(super::CallWeight::get())]
		pub fn decide(origin: OriginFor<T>, case: u32, upheld: bool) -> DispatchResult {
			T::Arbiter::ensure(origin, &case)?;
			ensure!(!super::Broken::get(), Error::<T>::Broken);
			let until = Waiting::<T>::take(case).ok_or(Error::<T>::NothingAsked)?;
			ensure!(super::Juries::now() < until, Error::<T>::NothingAsked);
			T::Arbiter::settled(&case);
			Decisions::<T>::mutate(|all| all.try_push((case, upheld))).map_err(|_| Error::<T>::Broken)?;
			Ok(())
		}
	}

	impl<T: Config> Pallet<T> {
		pub fn ask(case: u32, until: Moment) {
			Waiting::<T>::insert(case, until);
			T::Arbiter::asked(&case, until);
		}

		pub fn drop_dispute(case: u32) {
			Waiting::<T>::remove(case);
			T::Arbiter::settled(&case);
		}
	}
}

impl asker::Config for Test {
	type Arbiter = JuryDecides<Test, Identity>;
}

parameter_types! {
	/// Whether the asking pallet refuses all verdicts.
	pub static Broken: bool = false;
	/// The weight of the call that carries out a verdict.
	pub static CallWeight: Weight = Weight::from_parts(1_000_000, 1_000);
	/// A number above those of all members.
	pub static Numbers: MemberId = 64;
	pub static Share: Weight = Weight::MAX;
	pub static PanelSize: u32 = 5;
	pub static AppealSize: u32 = 7;
	pub static MostPanels: u32 = 2;
	pub static FeeLimit: u128 = 1_000_000;
	/// Changes all randomness of the chain.
	pub static Chance: u64 = 0;
}

pub struct TestRules;
impl Get<Rules> for TestRules {
	fn get() -> Rules {
		Rules {
			panel: PanelSize::get(),
			appeal_panel: AppealSize::get(),
			most_panels: MostPanels::get(),
			seeding: DAY,
			randomness: DAY,
			unsealing: DAY,
			drawing: DAY,
			answering: 2 * DAY,
			deliberating: 5 * DAY,
			voting: 3 * DAY,
			revealing: DAY,
			appealing: 4 * DAY,
			reserve: DAY,
			absence: 90 * DAY,
			record: 60 * DAY,
			fee: FEE,
			fee_limit: Limit { amount: FeeLimit::get(), every: 30 * DAY },
		}
	}
}

/// How long the asking pallet waits for a decision.
pub const PATIENCE: Moment = 90 * DAY;

/// The randomness of the epoch before the last one, as BABE's: it is known since the last epoch has begun.
pub struct TestRandomness;
impl Randomness<Hashed, u64> for TestRandomness {
	fn random(subject: &[u8]) -> (Hashed, u64) {
		let epoch = System::block_number() / EPOCH;
		let random = (subject, epoch, Chance::get()).using_encoded(BlakeTwo256::hash);
		(random, epoch.saturating_sub(1) * EPOCH)
	}
}

thread_local! {
	/// Members who are near to a party, each since a time.
	static NEAR: RefCell<Vec<(MemberId, Moment)>> = const { RefCell::new(Vec::new()) };
	/// Members who have joined the claim.
	static JOINED: RefCell<BTreeSet<AccountId>> = const { RefCell::new(BTreeSet::new()) };
	static CLAIMANT_KEY: Cell<AccountId> = const { Cell::new(CLAIMANT) };
	/// An account in the place of the respondent's key.
	static OTHER_KEY: Cell<AccountId> = const { Cell::new(RESPONDENT) };
}

/// Makes a member near to a party from now on.
pub fn befriend(member: MemberId) {
	NEAR.with_borrow_mut(|near| near.push((member, testing::now())));
}

/// Makes a member one of the claimants.
pub fn join_claim(member: MemberId) {
	JOINED.with_borrow_mut(|joined| joined.insert(member));
}

/// The respondent speaks with this key, which is no member's.
pub fn set_respondent(key: AccountId) {
	OTHER_KEY.set(key);
}

pub struct TestDisputes;
impl Disputes<u32, AccountId> for TestDisputes {
	type Call = RuntimeCall;

	fn party(_: &u32, who: &AccountId) -> Option<Party> {
		match *who {
			who if who == CLAIMANT_KEY.get() => Some(Party { side: Side::Claimant, principal: true }),
			FELLOW => Some(Party { side: Side::Claimant, principal: false }),
			who if who == OTHER_KEY.get() => Some(Party { side: Side::Respondent, principal: true }),
			who => JOINED
				.with_borrow(|joined| joined.contains(&who))
				.then_some(Party { side: Side::Claimant, principal: false }),
		}
	}

	fn is_near(_: &u32, member: MemberId, then: Moment) -> bool {
		NEAR.with_borrow(|near| near.iter().any(|(id, since)| *id == member && *since <= then))
	}

	/// The disputes with numbers from a million on are free.
	fn counts(dispute: &u32) -> bool {
		*dispute < 1_000_000
	}

	fn verdict(dispute: &u32, upheld: bool) -> RuntimeCall {
		asker::Call::<Test>::decide { case: *dispute, upheld }.into()
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn example(n: u32, claimant: &AccountId, respondent: &AccountId) -> u32 {
		CLAIMANT_KEY.set(*claimant);
		OTHER_KEY.set(*respondent);
		asker::Waiting::<Test>::insert(n, Moment::MAX);
		n
	}
}

parameter_types! {
	pub const CommonsAccount: AccountId = COMMONS;
}

impl Config for Test {
	type Time = Clock;
	type Membership = TestRoll;
	type Numbers = Numbers;
	type Dispute = u32;
	type Disputes = TestDisputes;
	type RuntimeOrigin = RuntimeOrigin;
	type Randomness = TestRandomness;
	type Paymaster = PayFromAccount<Balances, CommonsAccount>;
	type Rules = TestRules;
	type MaxPanel = ConstU32<9>;
	type MaxText = ConstU32<100>;
	type MaxStatements = ConstU32<3>;
	type Share = Share;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkClock = Clock;
}

/// A chain with 31 members, whose numbers are the even ones from 0 to 58 and 1. Half of the numbers below 64 are
/// nobody's.
pub fn genesis() -> sp_io::TestExternalities {
	Clock::set(START);
	TestRoll::reset((0..30).map(|n| 2 * n).chain([RESPONDENT]));
	NEAR.take();
	JOINED.take();
	CLAIMANT_KEY.set(CLAIMANT);
	OTHER_KEY.set(RESPONDENT);
	Broken::set(false);
	CallWeight::set(Weight::from_parts(1_000_000, 1_000));
	Numbers::set(64);
	Share::set(Weight::MAX);
	PanelSize::set(5);
	AppealSize::set(7);
	MostPanels::set(2);
	FeeLimit::set(1_000_000);
	Chance::set(0);
	let mut storage = frame_system::GenesisConfig::<Test>::default().build_storage().unwrap();
	pallet_balances::GenesisConfig::<Test> { balances: vec![(COMMONS, 100_000)], ..Default::default() }
		.assimilate_storage(&mut storage)
		.unwrap();
	let mut chain: sp_io::TestExternalities = storage.into();
	chain.execute_with(|| System::set_block_number(1));
	chain
}

/// Runs `story` on a new chain, and checks the invariants at its end.
pub fn chain(story: impl FnOnce()) {
	genesis().execute_with(|| {
		story();
		Juries::do_try_state().unwrap();
	})
}

/// A small share of a block: a few turns of cases fit.
pub fn small_share() -> Weight {
	least_share::<Test>().saturating_add(Weight::from_parts(WEIGHT_REF_TIME_PER_MILLIS, 50_000))
}

pub fn by(who: AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who)
}

/// Makes one block, a second later, with its work on the agenda.
pub fn block() {
	block_with(&mut WeightMeter::new());
}

/// Makes one block whose weight this meter counts.
pub fn block_with(meter: &mut WeightMeter) {
	System::set_block_number(System::block_number() + 1);
	testing::pass(1_000);
	Juries::on_poll(System::block_number(), meter);
}

/// Lets this much time pass, and makes blocks until nothing is due, or only lots that find nobody.
pub fn wait(time: Moment) {
	testing::pass(time);
	for blocks in 0..10_000 {
		block();
		let all = Agenda::<Test>::iter_keys().map(|(at, id)| (Moment::from_be_bytes(at), id));
		let mut due = all.filter(|(at, _)| *at <= testing::now() + 1);
		if due.all(|(_, id)| blocks > 60 && stage(id) == Stage::Drawing) {
			return;
		}
	}
	panic!("the work never ends");
}

/// A dispute with the number of the next case is before the jury. Returns its number.
pub fn ask() -> CaseId {
	let id = NextCase::<Test>::get();
	Asker::ask(id, testing::now() + PATIENCE);
	id
}

pub fn case(id: CaseId) -> CaseOf<Test> {
	Juries::case(id).expect("there is a record of the case")
}

pub fn stage(id: CaseId) -> StageOf<Test> {
	case(id).stage
}

/// Makes blocks, a minute each, until there is fresh randomness.
pub fn wait_for_randomness(id: CaseId) {
	for _ in 0..6 * EPOCH {
		if !matches!(stage(id), Stage::Sealed { .. }) {
			return;
		}
		testing::pass(MINUTE);
		block();
	}
	panic!("there is no fresh randomness");
}

/// The lot is drawn for a case at its beginning, without seeds.
pub fn summon(id: CaseId) {
	wait(DAY);
	wait_for_randomness(id);
	wait(0);
}

/// The jurors of the present panel who have not gone.
pub fn jurors(id: CaseId) -> Vec<MemberId> {
	let panel = Juries::panel(id, case(id).level).into_iter();
	panel.filter(Juror::sits).map(|juror| juror.member).collect()
}

/// The key of a member.
pub fn key(member: MemberId) -> AccountId {
	TestRoll::account(member).expect("they are a member")
}

/// All who are summoned accept.
pub fn accept_all(id: CaseId) {
	for member in jurors(id) {
		let _ = Juries::accept(by(key(member)), id);
	}
	wait(0);
}

/// A panel is drawn, accepts and has deliberated. It votes next.
pub fn deliberate(id: CaseId) {
	summon(id);
	assert_eq!(stage(id), Stage::Summoning);
	accept_all(id);
	assert_eq!(stage(id), Stage::Deliberating);
	wait(5 * DAY);
	assert_eq!(stage(id), Stage::Voting);
}

pub fn text(words: &str) -> Text<Test> {
	words.as_bytes().to_vec().try_into().expect("it is short")
}

pub const SALT: Salt = [7; 32];

/// The commitment of this member to a vote.
pub fn sealed(id: CaseId, member: MemberId, upheld: bool) -> Hashed {
	Juries::vote_commitment(id, case(id).level, member, upheld, &text("so it is"), &SALT)
}

pub fn commit(id: CaseId, member: MemberId, upheld: bool) -> DispatchResult {
	Juries::commit_vote(by(key(member)), id, sealed(id, member, upheld))
}

pub fn reveal(id: CaseId, member: MemberId, upheld: bool) -> DispatchResult {
	Juries::reveal_vote(by(key(member)), id, upheld, text("so it is"), SALT)
}

/// The panel votes: the first `ayes` for upholding, the others for dismissing.
pub fn vote(id: CaseId, ayes: usize) {
	let votes: Vec<_> = jurors(id).into_iter().enumerate().map(|(n, id)| (id, n < ayes)).collect();
	for (member, upheld) in &votes {
		commit(id, *member, *upheld).expect("they can vote");
	}
	wait(0);
	assert_eq!(stage(id), Stage::Revealing);
	for (member, upheld) in &votes {
		reveal(id, *member, *upheld).expect("they have voted so");
	}
	wait(0);
}

/// A case is judged by the first panel, of whom so many are for upholding it.
pub fn judge(ayes: usize) -> CaseId {
	let id = ask();
	deliberate(id);
	vote(id, ayes);
	id
}

/// What the asking pallet was told, in order.
pub fn decisions() -> Vec<(u32, bool)> {
	asker::Decisions::<Test>::get().into_inner()
}

/// The events of this pallet.
pub fn events() -> Vec<Event<Test>> {
	let events = System::events().into_iter();
	events
		.filter_map(|record| match record.event {
			RuntimeEvent::Juries(event) => Some(event),
			_ => None,
		})
		.collect()
}

/// The verdict of a panel, as the event says it: upheld, ayes and noes.
pub fn judged(id: CaseId, at: Level) -> Option<(Option<bool>, u32, u32)> {
	events().into_iter().find_map(|event| match event {
		Event::Judged { case, level, upheld, ayes, noes } if case == id && level == at => {
			Some((upheld, ayes, noes))
		}
		_ => None,
	})
}
