//! A chain with balances, another currency, community currencies, and members of the community whom tests add and
//! remove.

use super::*;
use frame_support::{
	derive_impl,
	dispatch::DispatchResult,
	parameter_types,
	sp_runtime::BuildStorage,
	traits::{
		fungible::{HoldConsideration, NativeFromLeft, NativeOrWithId, UnionOf},
		AsEnsureOriginWithArg, ConstU128, ConstU32, ConstU64, Everything, LinearStoragePrice,
	},
};
use pallet_currencies::testing::RightFrom;
use rochdale_primitives::{
	testing::{Clock, People},
	Bookkeeping,
};

pub use rochdale_primitives::testing::{now, pass, DAY, START, YEAR};

pub type AccountId = u64;
/// The members of the community.
pub type TestRoll = People<AccountId, Coops>;

/// The account of the commons.
pub const COMMONS: AccountId = 999;
/// The account that admits members and records work for most cooperatives here: a till.
pub const TILL: AccountId = 500;
/// The account that buys from cooperatives, and so brings revenue.
pub const CUSTOMER: AccountId = 600;
/// The balance of each person at the start, in each currency.
pub const PURSE: Balance = 1_000_000;
/// The balance of the customer at the start, in each currency.
pub const WEALTH: Balance = 1_000_000_000_000;
/// The minimum balance of the native currency.
pub const MINIMUM: Balance = 10;
/// The deposit for each stored item.
pub const DEPOSIT: Balance = 40;
/// A currency that is not the native one.
pub const HOURS: NativeOrWithId<u32> = NativeOrWithId::WithId(7);
/// The first number of a community currency, which can decay, freeze and end.
pub const FIRST_COMMUNITY_CURRENCY: u32 = 1_000;

frame_support::construct_runtime!(
	pub enum Test {
		System: frame_system,
		Balances: pallet_balances,
		Assets: pallet_assets,
		AssetsHolder: pallet_assets_holder,
		Preimage: pallet_preimage,
		Money: pallet_currencies,
		Coops: crate,
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

impl pallet_preimage::Config for Test {
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = ();
	type Currency = Balances;
	type ManagerOrigin = frame_system::EnsureRoot<AccountId>;
	type Consideration = ();
}

#[derive_impl(pallet_currencies::config_preludes::TestDefaultConfig)]
impl pallet_currencies::Config for Test {
	type Native = Balances;
	type Deposit = pallet_currencies::testing::Deposit<Test, DEPOSIT>;
}

/// All currencies with a number.
pub type Numbered =
	fungibles::UnionOf<AssetsHolder, Money, RightFrom<FIRST_COMMUNITY_CURRENCY>, u32, AccountId>;
/// All currencies of this chain.
pub type Currencies = UnionOf<Balances, Numbered, NativeFromLeft, NativeOrWithId<u32>, AccountId>;

/// The book currency of most tests, and the native one.
#[cfg(feature = "runtime-benchmarks")]
pub struct TwoCurrencies;
#[cfg(feature = "runtime-benchmarks")]
impl rochdale_primitives::BenchmarkCurrencies<NativeOrWithId<u32>> for TwoCurrencies {
	fn currency(n: u32) -> NativeOrWithId<u32> {
		if n == 0 {
			HOURS
		} else {
			NativeOrWithId::Native
		}
	}
}

parameter_types! {
	pub const DepositReason: RuntimeHoldReason = RuntimeHoldReason::Coops(HoldReason::Deposit);
	pub const Id: PalletId = PalletId(*b"rd/coops");
	pub const MinReserveShare: Perbill = Perbill::from_percent(5);
	pub const SignTime: Moment = 30 * DAY;
	pub const MinPeriod: Moment = 28 * DAY;
	pub const MinClaimTime: Moment = 90 * DAY;
	pub const MinDecision: Moment = DAY;
	pub const MinObjection: Moment = DAY;
	pub const MinQuorum: Perbill = Perbill::from_percent(10);
	pub const MaxTime: Moment = 10 * YEAR;
	pub const WindDown: Moment = 60 * DAY;
	/// How long the arbiter alone can confirm an expulsion. With 0 the members decide at once.
	pub static AppealTime: Moment = 0;
	pub static Share: Weight = Weight::MAX;
	pub static PricePerByte: Balance = 0;
	pub static LimitOfTerms: TermLimit = TermLimit { term: 0, most: 0 };
}

/// All cooperatives have the same limit.
pub struct SameLimit;
impl Convert<CooperativeId, TermLimit> for SameLimit {
	fn convert(_: CooperativeId) -> TermLimit {
		LimitOfTerms::get()
	}
}

impl Config for Test {
	type RuntimeHoldReason = RuntimeHoldReason;
	type RuntimeCall = RuntimeCall;
	type CallFilter = Everything;
	type Preimages = Preimage;
	type Currencies = Currencies;
	type Deposit = HoldConsideration<
		AccountId,
		Balances,
		DepositReason,
		LinearStoragePrice<ConstU128<DEPOSIT>, PricePerByte, Balance>,
	>;
	type Membership = TestRoll;
	type Time = Clock;
	type Commons = ConstU64<COMMONS>;
	type FoundOrigin = frame_system::EnsureSigned<AccountId>;
	type ActOrigin = EnsureCooperative<Test>;
	type ResolutionOrigin = EnsureResolved<Test>;
	type AdmitOrigin = EnsurePower<Test, Admission>;
	type RecordOrigin = EnsurePower<Test, Recording>;
	type OfficeOrigin = EnsureOfficer<Test>;
	type AppealArbiter = rochdale_primitives::OriginDecides<frame_system::EnsureRoot<AccountId>>;
	type AppealTime = AppealTime;
	type PalletId = Id;
	type MinFounders = ConstU32<3>;
	type MaxFounders = ConstU32<16>;
	type MinReserveShare = MinReserveShare;
	type SignTime = SignTime;
	type MinPeriod = MinPeriod;
	type MinClaimTime = MinClaimTime;
	type MinDecision = MinDecision;
	type MinObjection = MinObjection;
	type MinQuorum = MinQuorum;
	type MaxVoteRatio = ConstU32<10>;
	type MaxTime = MaxTime;
	type WindDown = WindDown;
	type MaxVersions = ConstU32<4>;
	type MaxRetained = ConstU32<4>;
	type MaxRecords = ConstU32<4>;
	type MaxResolutions = ConstU32<4>;
	type MaxWages = ConstU32<4>;
	type Share = Share;
	type TermLimits = SameLimit;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkClock = Clock;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkCurrencies = TwoCurrencies;
}

/// A chain before its first block, with twenty members of the community, whose keys are their numbers.
pub fn genesis() -> sp_io::TestExternalities {
	Clock::set(START);
	TestRoll::reset(1..=20);
	Share::set(Weight::MAX);
	PricePerByte::set(0);
	LimitOfTerms::set(TermLimit::default());
	let mut storage = frame_system::GenesisConfig::<Test>::default().build_storage().unwrap();
	let purses =
		(1..=30).map(|key| (key, PURSE)).chain([(TILL, PURSE), (CUSTOMER, WEALTH), (COMMONS, PURSE)]);
	pallet_balances::GenesisConfig::<Test> { balances: purses.clone().collect(), ..Default::default() }
		.assimilate_storage(&mut storage)
		.unwrap();
	pallet_assets::GenesisConfig::<Test> {
		assets: vec![(7, COMMONS, true, 1)],
		accounts: purses.map(|(key, purse)| (7, key, purse)).collect(),
		..Default::default()
	}
	.assimilate_storage(&mut storage)
	.unwrap();
	let mut chain: sp_io::TestExternalities = storage.into();
	chain.execute_with(|| {
		System::set_block_number(1);
		pallet_currencies::NextCurrency::<Test>::put(FIRST_COMMUNITY_CURRENCY);
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

/// Checks the invariants.
pub fn check() {
	Coops::do_try_state().expect("the books of all cooperatives agree");
}

/// Makes this person a member of the community, with this key.
pub fn enrol(id: MemberId, key: AccountId) {
	TestRoll::join(id, key);
}

/// Ends this person's membership of the community.
pub fn gone(id: MemberId) {
	TestRoll::leave(id);
}

pub fn by(who: AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who)
}

/// The origin of a call by a resolution of this kind.
pub fn resolved(id: CooperativeId, kind: Kind) -> RuntimeOrigin {
	RuntimeOrigin::from(Origin::Cooperative(id, kind))
}

pub fn text<N: Get<u32>>(text: &str) -> Text<N> {
	text.as_bytes().to_vec().try_into().expect("the text is short enough")
}

pub fn list<V: std::fmt::Debug, N: Get<u32>>(
	items: impl IntoIterator<Item = V>,
) -> frame_support::BoundedVec<V, N> {
	items.into_iter().collect::<Vec<_>>().try_into().expect("few enough items")
}

pub fn document() -> Document {
	Document { reference: text("ipfs://document"), hash: [7; 32] }
}

/// The rule of a kind of resolution with these percentages, and two weeks to vote.
pub fn decision(quorum: u32, majority: u32) -> Decision {
	Decision {
		quorum: Perbill::from_percent(quorum),
		majority: Perbill::from_percent(majority),
		duration: 14 * DAY,
	}
}

/// The class of workers.
pub const WORKER: u8 = 0;
/// The class of supporters.
pub const SUPPORTER: u8 = 1;
/// Hours of work, with a weight of 1.
pub const LABOUR: u8 = 0;
/// Purchases, with a weight of 2.
pub const PURCHASE: u8 = 1;

/// The bylaws of a cooperative of workers. A share costs 100; a member has 1 to 20, and pays at least one at once. Of a
/// surplus, 10 % go to the reserve and 5 % to the commons. The interest is up to 2 % of the shares. Half of what is
/// left then is paid in cash.
pub fn bylaws() -> Bylaws<Test> {
	Bylaws {
		document: document(),
		classes: list([
			Class { kind: ClassKind::Worker, weight: 1 },
			Class { kind: ClassKind::Supporter, weight: 0 },
		]),
		book: HOURS,
		par: 100,
		least_shares: 1,
		most_shares: 20,
		first_shares: 1,
		instalment_time: YEAR,
		notice: 90 * DAY,
		defence: 30 * DAY,
		admission: Authority::Account(TILL),
		recording: Authority::Account(TILL),
		decisions: Decisions {
			ordinary: decision(20, 50),
			qualified: decision(40, 60),
			bylaws: decision(50, 66),
			dissolution: decision(60, 75),
		},
		waterfall: Waterfall {
			reserve: Perbill::from_percent(10),
			commons: Perbill::from_percent(5),
			interest: Perbill::from_percent(2),
			cash: Perbill::from_percent(50),
		},
		solvency: Perbill::from_percent(20),
		period: YEAR,
		claim_time: 2 * YEAR,
		contest_time: 14 * DAY,
		work: list([
			WorkKind { name: text("hours"), weight: 1 },
			WorkKind { name: text("purchases"), weight: 2 },
		]),
	}
}

/// Proposes a cooperative with the founders 1, 2 and 3, and five shares each.
pub fn propose(bylaws: Bylaws<Test>) -> DispatchResult {
	let founders = list((1..=3).map(|id| (Party::Person(id), WORKER, 5)));
	Coops::found(by(1), text("The Pioneers"), Box::new(bylaws), founders)
}

/// Founds a cooperative of the persons 1, 2 and 3. Their numbers are 0, 1 and 2, and each has paid five shares.
pub fn found(bylaws: Bylaws<Test>) -> CooperativeId {
	let id = NextCooperative::<Test>::get();
	propose(bylaws).expect("it can be proposed");
	for founder in [2, 3] {
		sign(founder, id).expect("a founder signs");
	}
	id
}

/// Signs the proposal with its present hash.
pub fn sign(who: AccountId, id: CooperativeId) -> DispatchResult {
	Coops::sign(by(who), id, proposal(id))
}

/// The hash that founders sign.
pub fn proposal(id: CooperativeId) -> <Test as frame_system::Config>::Hash {
	Foundings::<Test>::get(id).map(|founding| founding.hash()).unwrap_or_default()
}

pub fn coop(id: CooperativeId) -> Cooperative<Test> {
	Cooperatives::<Test>::get(id).expect("the cooperative is there")
}

pub fn member(id: CooperativeId, number: MemberNo) -> Member<Test> {
	Members::<Test>::get(id, number).expect("the member is in the register")
}

pub fn books(id: CooperativeId) -> Books {
	Coops::books_now(id, &coop(id)).expect("they fit")
}

/// The free balance of an account in the book currency.
pub fn hours(who: AccountId) -> Balance {
	use frame_support::traits::fungibles::Inspect;
	Currencies::balance(HOURS, &who)
}

/// Pays from one account to another in the book currency.
pub fn pay(from: AccountId, to: AccountId, amount: Balance) -> DispatchResult {
	use frame_support::traits::{fungibles::Mutate, tokens::Preservation::Expendable};
	<Assets as Mutate<AccountId>>::transfer(7, &from, &to, amount, Expendable).map(|_| ())
}

/// Pays from one account to another in any currency.
pub fn transfer(
	asset: &NativeOrWithId<u32>,
	from: AccountId,
	to: AccountId,
	amount: Balance,
) -> DispatchResult {
	use frame_support::traits::{fungibles::Mutate, tokens::Preservation::Expendable};
	match *asset {
		NativeOrWithId::Native => Balances::transfer_allow_death(by(from), to, amount),
		NativeOrWithId::WithId(id) if id < FIRST_COMMUNITY_CURRENCY => {
			<Assets as Mutate<AccountId>>::transfer(id, &from, &to, amount, Expendable).map(|_| ())
		}
		NativeOrWithId::WithId(id) => {
			<Money as Mutate<AccountId>>::transfer(id, &from, &to, amount, Expendable).map(|_| ())
		}
	}
}

/// The cooperative gives the customer money of a currency, and gets some of another one for it, in one swap.
pub fn exchange(
	id: CooperativeId,
	given: (NativeOrWithId<u32>, Balance),
	got: (NativeOrWithId<u32>, Balance),
) -> DispatchResult {
	let account = Coops::account_id(id);
	transfer(&given.0, account, CUSTOMER, given.1)?;
	transfer(&got.0, CUSTOMER, account, got.1)?;
	Coops::exchanged((&account, &CUSTOMER), (&given.0, given.1), (&got.0, got.1));
	Ok(())
}

/// Closes the open period as a stranger.
pub fn close_period(id: CooperativeId) -> DispatchResult {
	Coops::close_period(by(9), id).map(|_| ()).map_err(|error| error.error)
}

/// The customer buys from the cooperative.
pub fn earn(id: CooperativeId, amount: Balance) {
	Coops::buy(by(CUSTOMER), id, amount, text("bread")).expect("the customer can pay");
}

/// The members have an entry posted by a resolution.
pub fn enter<const N: usize>(id: CooperativeId, postings: [(ledger::Number, i128); N]) -> DispatchResult {
	let postings = ledger::postings(postings).expect("there is something to post");
	let booking = Booking::Entry { date: now(), postings };
	Coops::record_booking(resolved(id, Kind::Ordinary), id, booking, note("as resolved"))
}

/// The words of a booking.
pub fn note(words: &str) -> Note {
	Note { text: ledger::to_text(words).expect("a line"), document: Some([7; 32]) }
}

/// The cooperative pays for something with its signature, so that nobody has said for what.
pub fn spend(id: CooperativeId, amount: Balance) -> DispatchResult {
	pay(Coops::account_id(id), CUSTOMER, amount)
}

/// The events of this pallet, from the oldest to the newest.
pub fn events() -> Vec<Event<Test>> {
	System::read_events_for_pallet()
}
