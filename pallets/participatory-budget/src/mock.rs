//! A chain with balances, another currency, and a roll that tests write by hand.

use super::*;
use equal_shares::{Completion, Rule, Support, Ties, Utility};
use frame_support::{
	derive_impl, parameter_types,
	sp_runtime::{BuildStorage, Perbill},
	traits::{
		fungible::{HoldConsideration, NativeFromLeft, NativeOrWithId, UnionOf},
		AsEnsureOriginWithArg, ConstU128, ConstU32, ConstU64, ConstU8, EnsureOriginWithArg, Hooks,
		LinearStoragePrice,
	},
	BoundedVec,
};
use pallet_currencies::testing::RightFrom;
use rochdale_primitives::{
	testing::{Clock, People},
	CooperativeId, Electorate, Membership, Roll, WholeCommunity,
};

pub use rochdale_primitives::testing::{now, pass, DAY, HOUR, START};

pub type Balance = u128;
pub type AccountId = u64;
/// The members of the community.
pub type TestRoll = People<AccountId>;

pub const COMMONS: AccountId = 999;
/// The money of the commons at the beginning, in each currency.
pub const WEALTH: Balance = 1_000_000;
/// The money of each member at the beginning.
pub const PURSE: Balance = 100_000;
/// The least that an account can hold.
pub const MINIMUM: Balance = 10;
/// A currency that is not the native one.
pub const HOURS: NativeOrWithId<u32> = NativeOrWithId::WithId(7);
pub const NATIVE: NativeOrWithId<u32> = NativeOrWithId::Native;

frame_support::construct_runtime!(
	pub enum Test {
		System: frame_system,
		Balances: pallet_balances,
		Assets: pallet_assets,
		AssetsHolder: pallet_assets_holder,
		Money: pallet_currencies,
		Budget: crate,
	}
);

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = frame_system::mocking::MockBlock<Test>;
	type AccountData = pallet_balances::AccountData<Balance>;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type Balance = Balance;
	type ExistentialDeposit = ConstU128<MINIMUM>;
	type AccountStore = System;
	type MaxFreezes = ConstU32<1>;
}

#[derive_impl(pallet_assets::config_preludes::TestDefaultConfig)]
impl pallet_assets::Config for Test {
	type Balance = Balance;
	type CreateOrigin = AsEnsureOriginWithArg<frame_system::EnsureSigned<AccountId>>;
	type ForceOrigin = frame_system::EnsureRoot<AccountId>;
	type Currency = Balances;
	type Holder = AssetsHolder;
}

impl pallet_assets_holder::Config for Test {
	type RuntimeHoldReason = RuntimeHoldReason;
	type RuntimeEvent = RuntimeEvent;
}

/// The guardian of the currencies that tests open.
pub const GUARDIAN: AccountId = 18;
/// The number of the first currency that tests open.
pub const FIRST_CURRENCY: u32 = 100;

#[derive_impl(pallet_currencies::config_preludes::TestDefaultConfig)]
impl pallet_currencies::Config for Test {
	type Native = Balances;
	type Deposit = pallet_currencies::testing::Deposit<Test, DEPOSIT>;
}

/// All currencies of this chain but the native one.
pub type Others = fungibles::UnionOf<AssetsHolder, Money, RightFrom<FIRST_CURRENCY>, u32, AccountId>;

/// All currencies of this chain.
pub type Currencies = UnionOf<Balances, Others, NativeFromLeft, NativeOrWithId<u32>, AccountId>;

#[cfg(feature = "runtime-benchmarks")]
pub struct Hours;
#[cfg(feature = "runtime-benchmarks")]
impl rochdale_primitives::BenchmarkCurrencies<NativeOrWithId<u32>> for Hours {
	fn currency(_: u32) -> NativeOrWithId<u32> {
		HOURS
	}
}

parameter_types! {
	pub static MaxOpen: u32 = 4;
	pub static MaxCountSize: u32 = 20_000;
	pub static Share: Weight = Weight::MAX;
	pub const ProposalReason: RuntimeHoldReason = RuntimeHoldReason::Budget(HoldReason::Deposit);
	pub const MaxLength: Moment = 1_000 * DAY;
	pub const MinObjection: Moment = HOUR;
	pub const WithheldFor: Moment = 365 * DAY;
}

impl Config for Test {
	type RuntimeHoldReason = RuntimeHoldReason;
	type Currencies = Currencies;
	type Deposit = HoldConsideration<
		AccountId,
		Balances,
		ProposalReason,
		LinearStoragePrice<ConstU128<DEPOSIT>, ConstU128<0>, Balance>,
	>;
	type Electorate = WholeCommunity<TestRoll, ConstU64<COMMONS>, TestCooperatives>;
	type Time = Clock;
	type Bookkeeping = ();
	type StartOrigin = Starters;
	type ReviewOrigin = AsEnsureOriginWithArg<frame_system::EnsureRoot<AccountId>>;
	type MaxOpen = MaxOpen;
	type MaxProjects = ConstU32<10>;
	type MaxChoices = ConstU32<5>;
	type MaxAmendments = ConstU8<3>;
	type PageSize = ConstU32<3>;
	type MaxSteps = ConstU32<1_000>;
	type MaxCountSize = MaxCountSize;
	type MaxLength = MaxLength;
	type MinObjection = MinObjection;
	type WithheldFor = WithheldFor;
	type Share = Share;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkClock = Clock;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkCurrencies = Hours;
}

/// The accounts of cooperatives begin here. All members of the community are members of each cooperative.
pub const COOPERATIVES: AccountId = 900;
pub struct TestCooperatives;
impl Electorate<AccountId, CooperativeId> for TestCooperatives {
	fn voter(_: CooperativeId, who: &AccountId) -> Option<MemberId> {
		TestRoll::member(who)
	}
	fn roll(_: CooperativeId) -> Roll {
		TestRoll::roll()
	}
	fn on_roll(_: CooperativeId, id: MemberId, roll: &Roll) -> bool {
		TestRoll::on_roll(id, roll)
	}
	fn commons(of: CooperativeId) -> AccountId {
		COOPERATIVES + AccountId::from(of)
	}
	#[cfg(feature = "runtime-benchmarks")]
	fn enrol(_: CooperativeId, who: &AccountId) -> MemberId {
		TestRoll::enrol(who)
	}
}

/// Terms of a cycle of this cooperative, which has the money for it.
pub fn of_cooperative(id: CooperativeId) -> Terms<Test> {
	Balances::force_set_balance(root(), COOPERATIVES + AccountId::from(id), WEALTH).expect("there is room");
	Terms { electorate: ElectorateId::Cooperative(id), ..terms() }
}

/// Root starts cycles without a deposit, and [`PAYER`] with one.
pub struct Starters;
/// The account that pays a deposit for cycles.
pub const PAYER: AccountId = 19;
impl EnsureOriginWithArg<RuntimeOrigin, ElectorateId> for Starters {
	type Success = Option<AccountId>;
	fn try_origin(origin: RuntimeOrigin, _: &ElectorateId) -> Result<Self::Success, RuntimeOrigin> {
		use frame_system::RawOrigin::{Root, Signed};
		match origin.clone().into() {
			Ok(Root) => Ok(None),
			Ok(Signed(PAYER)) => Ok(Some(PAYER)),
			_ => Err(origin),
		}
	}
	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin(_: &ElectorateId) -> Result<RuntimeOrigin, ()> {
		Ok(root())
	}
}

/// The deposit for a cycle or a proposal.
pub const DEPOSIT: Balance = 40;

/// A chain before its first block, with ten members whose keys are their numbers.
pub fn genesis() -> sp_io::TestExternalities {
	Clock::set(START);
	TestRoll::reset(0..10);
	MaxOpen::set(4);
	MaxCountSize::set(20_000);
	Share::set(Weight::MAX);
	let mut storage = frame_system::GenesisConfig::<Test>::default().build_storage().unwrap();
	let purses = (0..20).map(|key| (key, PURSE));
	pallet_balances::GenesisConfig::<Test> {
		balances: purses.chain([(COMMONS, WEALTH)]).collect(),
		..Default::default()
	}
	.assimilate_storage(&mut storage)
	.unwrap();
	pallet_assets::GenesisConfig::<Test> {
		assets: vec![(7, COMMONS, true, 1)],
		accounts: vec![(7, COMMONS, WEALTH)],
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
		Budget::do_try_state().unwrap();
	})
}

/// Makes the person with this number a member, with the key of the same number. A member becomes one anew.
pub fn join(id: MemberId) {
	leave(id);
	TestRoll::join(id, id);
}

pub fn leave(id: MemberId) {
	TestRoll::leave(id);
}

/// Gives the member another key.
pub fn rekey(id: MemberId, new: AccountId) {
	TestRoll::replace(id, new);
}

pub fn by(who: AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who)
}

pub fn root() -> RuntimeOrigin {
	RuntimeOrigin::root()
}

/// Makes one block, a moment later, with its work on the agenda.
pub fn block() {
	System::set_block_number(System::block_number() + 1);
	pass(1);
	Budget::on_poll(System::block_number(), &mut WeightMeter::new());
}

pub fn stage(cycle: CycleId) -> Stage {
	Cycles::<Test>::get(cycle).expect("the cycle is there").stage
}

/// Lets the time of this stage pass, and makes blocks until the next stage that ends by time.
pub fn next_stage(cycle: CycleId) -> Stage {
	let ends_at = Cycles::<Test>::get(cycle).expect("the cycle is there").ends_at;
	Clock::set(now().max(ends_at));
	for _ in 0..1_000 {
		block();
		let long = matches!(stage(cycle), Stage::Counting { .. } | Stage::Awarding { .. } | Stage::Clearing);
		if !long {
			return stage(cycle);
		}
	}
	panic!("the cycle never gets beyond {:?}", stage(cycle));
}

/// Makes blocks until this stage.
pub fn until(cycle: CycleId, wanted: Stage) {
	while stage(cycle) != wanted {
		assert_ne!(stage(cycle), Stage::Closed, "the cycle has ended without {wanted:?}");
		next_stage(cycle);
	}
}

pub fn terms() -> Terms<Test> {
	Terms {
		electorate: ElectorateId::Community,
		asset: NATIVE,
		pot: 1_000,
		rule: Rule::EqualShares(Completion::Add1Greedy),
		utility: Utility::Cost,
		step_part: 200,
		ties: Ties::LeastCost,
		ballot: BallotKind::Approval { most: 4 },
		secret: false,
		least_cost: 10,
		most_cost: 1_000,
		shares: Default::default(),
		one_category: false,
		cosponsors: 0,
		most_proposals: 3,
		objectors: Perbill::from_percent(30),
		stop_callers: Perbill::from_percent(20),
		stop_quorum: Perbill::from_percent(40),
		phases: Phases {
			proposing: 30 * DAY,
			review: 10 * DAY,
			objecting: 5 * DAY,
			voting: 14 * DAY,
			revealing: 0,
			carrying_out: 365 * DAY,
			judging: 30 * DAY,
			objection_to_report: 7 * DAY,
			stop_vote: 7 * DAY,
		},
	}
}

/// Starts a cycle with these terms.
pub fn start(terms: Terms<Test>) -> CycleId {
	Budget::start_cycle(root(), terms).expect("the terms are sound");
	NextCycle::<Test>::get() - 1
}

pub fn text<N: Get<u32>>(text: &str) -> Text<N> {
	text.as_bytes().to_vec().try_into().expect("the text is short enough")
}

/// A proposal that pays these milestones to the account 1,000 + `number`.
pub fn content(number: u64, milestones: &[Balance]) -> Content<AccountId> {
	Content {
		title: text(&format!("Project {number}")),
		reference: text("ipfs://document"),
		hash: [number as u8; 32],
		category: 0,
		beneficiary: 1_000 + number,
		milestones: milestones.to_vec().try_into().expect("few enough milestones"),
	}
}

/// Member `author` proposes to pay these milestones to 1,000 + the author's number.
pub fn propose(cycle: CycleId, author: MemberId, milestones: &[Balance]) -> ProposalId {
	Budget::propose(by(author), cycle, content(author, milestones)).expect("it can be proposed");
	Cycles::<Test>::get(cycle).unwrap().proposals - 1
}

pub fn approve(projects: &[ProjectId]) -> Ballot<Test> {
	points(&projects.iter().map(|project| (*project, 1)).collect::<Vec<_>>())
}

pub fn points(lines: &[(ProjectId, u16)]) -> Ballot<Test> {
	let lines = lines.iter().map(|(project, points)| Support { project: *project, points: *points });
	lines.collect::<Vec<_>>().try_into().expect("few enough choices")
}

pub fn held() -> Balance {
	use frame_support::traits::fungible::InspectHold;
	Balances::balance_on_hold(&HoldReason::Pot.into(), &COMMONS)
}

pub fn proposal(cycle: CycleId, id: ProposalId) -> Proposal<Test> {
	Proposals::<Test>::get(cycle, id).expect("the proposal is there")
}

pub fn work(cycle: CycleId, project: ProjectId) -> Work {
	AwardedProjects::<Test>::get(cycle, project).expect("the project has won")
}

pub fn paid_to(number: u64) -> Balance {
	Balances::free_balance(1_000 + number)
}

/// The events of this pallet, with those of the last block.
pub fn events() -> Vec<Event<Test>> {
	System::read_events_for_pallet()
}

/// A bounded list of these items.
pub fn list<V, N: Get<u32>>(items: impl IntoIterator<Item = V>) -> BoundedVec<V, N>
where
	V: std::fmt::Debug,
{
	items.into_iter().collect::<Vec<_>>().try_into().expect("few enough items")
}
