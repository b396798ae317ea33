//! A chain with referenda, a scheduler that counts in hours of the clock, and a roll that tests write by hand.

use std::{borrow::Cow, cell::Cell};

use super::*;
use frame_support::{
	derive_impl,
	dispatch::DispatchErrorWithPostInfo,
	parameter_types,
	sp_runtime::{
		str_array,
		traits::{ConvertToValue, IdentityLookup},
		BuildStorage, Perbill,
	},
	traits::{
		AsEnsureOriginWithArg, ConstU128, ConstU32, ConstU64, Contains, EnsureOriginWithArg,
		EqualPrivilegeOnly, Hooks, Polling,
	},
	weights::Weight,
};
use frame_system::{EnsureRoot, EnsureRootWithSuccess, RawOrigin};
use pallet_referenda::{Curve, ReferendumIndex, Track, TrackInfo};
use rochdale_primitives::{
	testing::{Clock, People},
	ElectorateId, WholeCommunity,
};

pub use rochdale_primitives::testing::{pass, DAY, HOUR, START};

pub type AccountId = u64;
pub type Balance = u128;

/// The members, whose changes the assembly is told.
pub type TestRoll = People<AccountId, Assembly>;
/// An account that is nobody's.
pub const STRANGER: AccountId = 777_777;

/// The account of the commons, which the track [`COMMONS`] spends.
pub const PURSE: AccountId = 999;
/// The track whose referenda make calls as root.
pub const CONSTITUTION: u8 = 0;
/// The track whose referenda make calls as the commons.
pub const COMMONS: u8 = 1;

frame_support::construct_runtime!(
	pub enum Test {
		System: frame_system,
		Balances: pallet_balances,
		Preimage: pallet_preimage,
		Scheduler: pallet_scheduler,
		Referenda: pallet_referenda,
		Assembly: crate,
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
	type ExistentialDeposit = ConstU128<10>;
	type AccountStore = System;
}

impl pallet_preimage::Config for Test {
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = ();
	type Currency = Balances;
	type ManagerOrigin = EnsureRoot<AccountId>;
	type Consideration = ();
}

/// The clock of referenda and of the scheduler. A tick is an hour.
pub type Hours = Ticks<Clock, ConstHour>;

parameter_types! {
	pub const ConstHour: Moment = HOUR;
	pub const MaximumWeight: Weight = Weight::from_parts(2_000_000_000_000, u64::MAX);
	pub const Nobody: AccountId = 0;
}

impl pallet_scheduler::Config for Test {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeOrigin = RuntimeOrigin;
	type PalletsOrigin = OriginCaller;
	type RuntimeCall = RuntimeCall;
	type MaximumWeight = MaximumWeight;
	type ScheduleOrigin = EnsureRoot<AccountId>;
	type OriginPrivilegeCmp = EqualPrivilegeOnly;
	type MaxScheduledPerBlock = ConstU32<100>;
	type WeightInfo = ();
	type Preimages = Preimage;
	type BlockNumberProvider = Hours;
}

const fn percent(part: u32) -> Perbill {
	Perbill::from_percent(part)
}

const fn track(id: u8, name: &str, max_deciding: u32, days: u32) -> Track<u8, Balance, u32> {
	Track {
		id,
		info: TrackInfo {
			name: str_array(name),
			max_deciding,
			decision_deposit: 0,
			prepare_period: 0,
			decision_period: 24 * days,
			confirm_period: 24,
			min_enactment_period: 0,
			min_approval: Curve::LinearDecreasing {
				length: percent(100),
				floor: percent(50),
				ceil: percent(60),
			},
			min_support: Curve::LinearDecreasing {
				length: percent(100),
				floor: percent(20),
				ceil: percent(50),
			},
		},
	}
}

pub struct Tracks;
impl pallet_referenda::TracksInfo<Balance, u32> for Tracks {
	type Id = u8;
	type RuntimeOrigin = OriginCaller;

	fn tracks() -> impl Iterator<Item = Cow<'static, Track<u8, Balance, u32>>> {
		static TRACKS: [Track<u8, Balance, u32>; 2] =
			[track(CONSTITUTION, "constitution", 2, 7), track(COMMONS, "commons", 3, 3)];
		TRACKS.iter().map(Cow::Borrowed)
	}

	fn track_for(origin: &OriginCaller) -> Result<u8, ()> {
		match origin {
			OriginCaller::system(RawOrigin::Root) => Ok(CONSTITUTION),
			OriginCaller::system(RawOrigin::Signed(PURSE)) => Ok(COMMONS),
			_ => Err(()),
		}
	}
}

impl pallet_referenda::Config for Test {
	type WeightInfo = ();
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type Scheduler = Scheduler;
	type Currency = Balances;
	type SubmitOrigin = AsEnsureOriginWithArg<EnsureRootWithSuccess<AccountId, Nobody>>;
	type CancelOrigin = EnsureRoot<AccountId>;
	type KillOrigin = EnsureRoot<AccountId>;
	type Slash = ();
	type Votes = u32;
	type Tally = Tally<Test>;
	type SubmissionDeposit = ConstU128<0>;
	type MaxQueued = ConstU32<4>;
	type UndecidingTimeout = ConstU32<240>;
	type AlarmInterval = ConstU32<1>;
	type Tracks = Tracks;
	type Preimages = Preimage;
	type BlockNumberProvider = Hours;
}

/// The first key of the member with this number.
pub fn key(id: MemberId) -> AccountId {
	id
}

/// Somebody joins, or returns, with their first key.
pub fn join(id: MemberId) {
	TestRoll::join(id, key(id));
}

/// A member lapses, leaves or is removed.
pub fn lapse(id: MemberId) {
	assert!(TestRoll::is_active(id), "they are a member");
	TestRoll::leave(id);
}

/// A member moves to another key, or is moved there by guardians.
pub fn rekey(id: MemberId, new: AccountId) {
	TestRoll::replace(id, new);
}

parameter_types! {
	pub static SupportersNeeded: u32 = 2;
	/// Whether each place above half of a track's takes a quarter of the members.
	pub static DearPlaces: bool = false;
	pub static Preparation: Moment = 0;
	pub static MostDelegators: u32 = 5;
	pub static PressingAt: u32 = 2;
	pub static Enactment: Moment = 12 * HOUR;
	/// How many members have to ask for a second vote on the constitution.
	pub static PetitionersNeeded: u32 = 3;
	/// The track on which votes cannot wait, if there is one.
	pub static UrgentTrack: Option<u8> = None;
	/// The hash of the document that the record of the project names.
	pub static Document: Option<[u8; 32]> = None;
	/// Whether remarks are stopped.
	pub static Stopped: bool = false;
	pub const QuestionTime: Moment = 5 * DAY;
	pub static MaxCallWeight: Weight = Weight::from_parts(1_000_000_000_000, u64::MAX);
	pub const ProposalTime: Moment = 30 * DAY;
	pub const RecordTime: Moment = 60 * DAY;
}

/// The supporters that a proposal needs when so many places are taken.
pub struct ByPlaces;
impl Convert<(u8, u32), u32> for ByPlaces {
	fn convert((track, taken): (u8, u32)) -> u32 {
		let places =
			<Tracks as pallet_referenda::TracksInfo<Balance, u32>>::info(track).unwrap().max_deciding;
		match DearPlaces::get() && 2 * (taken + 1) > places {
			true => TestRoll::count() / 4,
			false => SupportersNeeded::get(),
		}
	}
}

/// There is a second vote on the constitution alone.
pub struct OnTheConstitution;
impl Convert<u8, Option<u32>> for OnTheConstitution {
	fn convert(track: u8) -> Option<u32> {
		(track == CONSTITUTION).then(PetitionersNeeded::get)
	}
}

pub struct Urgent;
impl Contains<u8> for Urgent {
	fn contains(track: &u8) -> bool {
		UrgentTrack::get() == Some(*track)
	}
}

/// The origin of a track cancels its decisions.
pub struct SameTrack;
impl EnsureOriginWithArg<RuntimeOrigin, u8> for SameTrack {
	type Success = ();

	fn try_origin(origin: RuntimeOrigin, track: &u8) -> Result<(), RuntimeOrigin> {
		use frame_support::traits::OriginTrait;
		match <Tracks as pallet_referenda::TracksInfo<Balance, u32>>::track_for(origin.caller()) {
			Ok(own) if own == *track => Ok(()),
			_ => Err(origin),
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin(track: &u8) -> Result<RuntimeOrigin, ()> {
		Ok((*origin_of(*track)).into())
	}
}

/// Stops remarks while [`Stopped`] is set.
pub struct NoRemarks;
impl Contains<RuntimeCall> for NoRemarks {
	fn contains(call: &RuntimeCall) -> bool {
		!(Stopped::get() && matches!(call, RuntimeCall::System(frame_system::Call::remark { .. })))
	}
}

impl Config for Test {
	type Membership = TestRoll;
	type Electorate = WholeCommunity<TestRoll, ConstU64<PURSE>>;
	type Subjects = OtherSubjects;
	type Time = Clock;
	type SupportersNeeded = ByPlaces;
	type Preparation = ConvertToValue<Preparation>;
	type QuestionTime = ConvertToValue<QuestionTime>;
	type Enactment = ConvertToValue<Enactment>;
	type Urgent = Urgent;
	type PetitionersNeeded = OnTheConstitution;
	type CancelOrigin = SameTrack;
	type Accepted = NoRemarks;
	type ProposalTime = ProposalTime;
	type RecordTime = RecordTime;
	type MostDelegators = MostDelegators;
	type PressingAt = ConvertToValue<PressingAt>;
	type MaxStatements = ConstU32<3>;
	type MaxDescriptions = ConstU32<4>;
	type MaxProposals = ConstU32<3>;
	type MaxOpen = ConstU32<10>;
	type MaxTracks = ConstU32<2>;
	type MaxCallLength = ConstU32<4_096>;
	type MaxCallWeight = MaxCallWeight;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkClock = Clock;
}

thread_local! {
	/// Whether the cycle of the only project is over.
	static OVER: Cell<bool> = const { Cell::new(false) };
}

/// The only subject of another pallet. Member 4 has proposed it.
pub const PROJECT: Subject = Subject::Project { cycle: 1, project: 2 };

/// The cycle of the project ends, and its record is removed.
pub fn end_cycle() {
	OVER.set(true);
}

pub struct OtherSubjects;
impl Subjects for OtherSubjects {
	fn discussed_by(subject: Subject) -> Option<ElectorateId> {
		Self::is_kept(subject).then_some(ElectorateId::Community)
	}
	fn proposer(subject: Subject) -> Option<MemberId> {
		Self::is_kept(subject).then_some(4)
	}
	fn document(subject: Subject) -> Option<[u8; 32]> {
		Document::get().filter(|_| Self::is_kept(subject))
	}
	fn is_kept(subject: Subject) -> bool {
		subject == PROJECT && !OVER.get()
	}
}

/// A chain before its first block, with ten members, from 0 to 9.
pub fn genesis() -> sp_io::TestExternalities {
	Clock::set(START);
	TestRoll::reset(0..10);
	SupportersNeeded::set(2);
	DearPlaces::set(false);
	Preparation::set(0);
	MostDelegators::set(5);
	PressingAt::set(2);
	Enactment::set(12 * HOUR);
	PetitionersNeeded::set(3);
	UrgentTrack::set(None);
	Stopped::set(false);
	Document::set(None);
	MaxCallWeight::set(Weight::from_parts(1_000_000_000_000, u64::MAX));
	OVER.set(false);
	let mut storage = frame_system::GenesisConfig::<Test>::default().build_storage().unwrap();
	pallet_balances::GenesisConfig::<Test> { balances: vec![(PURSE, 1_000_000)], ..Default::default() }
		.assimilate_storage(&mut storage)
		.unwrap();
	let mut chain: sp_io::TestExternalities = storage.into();
	chain.execute_with(|| System::set_block_number(1));
	chain
}

/// Runs `story` on such a chain, and checks the invariants at its end.
pub fn chain(story: impl FnOnce()) {
	genesis().execute_with(|| {
		story();
		check();
	})
}

pub fn check() {
	Assembly::do_try_state().unwrap();
}

/// One block.
pub fn block() {
	System::set_block_number(System::block_number() + 1);
	Scheduler::on_initialize(System::block_number());
	Assembly::on_poll(System::block_number(), &mut WeightMeter::new());
}

/// Lets time pass, with a block each hour.
pub fn wait(time: Moment) {
	for _ in 0..time / HOUR {
		pass(HOUR);
		block();
	}
	pass(time % HOUR);
}

/// Makes a call as an extrinsic does: if it fails, it changes nothing.
pub fn act<R, E>(call: impl FnOnce() -> Result<R, E>) -> Result<(), DispatchError>
where
	E: Into<DispatchErrorWithPostInfo>,
{
	frame_support::storage::with_storage_layer(|| call().map(drop).map_err(|error| error.into().error))
}

/// The origin of this member's key.
pub fn by(id: MemberId) -> RuntimeOrigin {
	RuntimeOrigin::signed(TestRoll::account(id).unwrap_or(key(id)))
}

pub fn root() -> RuntimeOrigin {
	RuntimeOrigin::root()
}

/// A call for root that everybody can see: it sets the balance of account 77.
pub fn set_balance(amount: Balance) -> RuntimeCall {
	RuntimeCall::Balances(pallet_balances::Call::force_set_balance { who: 77, new_free: amount })
}

/// A call for the commons: it pays account 77.
pub fn spend(amount: Balance) -> RuntimeCall {
	RuntimeCall::Balances(pallet_balances::Call::transfer_allow_death { dest: 77, value: amount })
}

/// The balance of account 77.
pub fn seen() -> Balance {
	Balances::free_balance(77)
}

pub fn origin_of(track: u8) -> Box<OriginCaller> {
	Box::new(match track {
		CONSTITUTION => OriginCaller::system(RawOrigin::Root),
		_ => OriginCaller::system(RawOrigin::Signed(PURSE)),
	})
}

/// Those of the first ten members who back nothing that waits or is open on this track.
pub fn free(track: u8) -> impl Iterator<Item = MemberId> {
	let backs = move |member: MemberId| {
		let backed = Backings::<Test>::get(member, (track, Aim::Vote)).and_then(Proposals::<Test>::get);
		backed
			.is_some_and(|proposal| matches!(proposal.stage, Stage::Waiting | Stage::Open | Stage::Compared))
	};
	(0..10).filter(move |member| TestRoll::is_active(*member) && !backs(*member))
}

/// A proposal on this track, of member 0 if they are free.
pub fn proposed(track: u8) -> ProposalId {
	let id = NextProposal::<Test>::get();
	let call = if track == CONSTITUTION { set_balance(500) } else { spend(500) };
	let proposer = free(track).next().expect("somebody is free");
	act(|| Assembly::propose(by(proposer), origin_of(track), Box::new(call))).expect("they may propose");
	id
}

pub fn support(id: MemberId, proposal: ProposalId) -> Result<(), DispatchError> {
	act(|| Assembly::support(by(id), proposal))
}

pub fn open(proposal: ProposalId) -> Result<(), DispatchError> {
	act(|| Assembly::open(by(9), proposal))
}

/// Two members who are free support a proposal, members 1 and 2 if they are, and it is opened.
pub fn opened(id: ProposalId) -> ProposalId {
	let proposal = Assembly::proposal(id).expect("it waits");
	let others: Vec<_> = free(proposal.track).filter(|member| ![0, proposal.by].contains(member)).collect();
	for supporter in others.into_iter().take(2) {
		support(supporter, id).expect("they may support it");
	}
	open(id).expect("it has its supporters");
	id
}

/// An open referendum on this track.
pub fn referendum(track: u8) -> ProposalId {
	opened(proposed(track))
}

/// A question with this many answers, waiting. It is of member 0 if they are free.
pub fn asked(method: Method, answers: u8) -> ProposalId {
	let id = NextProposal::<Test>::get();
	let answers: Vec<Answer> = (0..answers).map(|n| vec![b'a' + n].try_into().unwrap()).collect();
	let answers = answers.try_into().unwrap();
	let asker = free(COMMONS).next().expect("somebody is free");
	act(|| Assembly::ask(by(asker), COMMONS, text("What?"), answers, method)).expect("they may ask");
	id
}

pub fn question(method: Method, answers: u8) -> ProposalId {
	opened(asked(method, answers))
}

pub fn text(text: &str) -> Text {
	text.as_bytes().to_vec().try_into().unwrap()
}

pub fn vote(id: MemberId, proposal: ProposalId, ballot: Ballot) -> Result<(), DispatchError> {
	act(|| Assembly::vote(by(id), proposal, ballot))
}

pub fn retract(id: MemberId, proposal: ProposalId) -> Result<(), DispatchError> {
	act(|| Assembly::retract(by(id), proposal))
}

pub fn delegate(id: MemberId, to: MemberId) -> Result<(), DispatchError> {
	act(|| Assembly::delegate(by(id), to, None))
}

pub fn revoke(id: MemberId) -> Result<(), DispatchError> {
	act(|| Assembly::revoke(by(id), None))
}

pub fn say(id: MemberId, subject: Subject, kind: Kind) -> Result<(), DispatchError> {
	act(|| Assembly::say(by(id), subject, kind, text("So it is.")))
}

pub fn rate(id: MemberId, subject: Subject, statement: u32, helpful: bool) -> Result<(), DispatchError> {
	act(|| Assembly::rate(by(id), subject, statement, helpful))
}

/// The text of this member describes a subject.
pub fn describe(id: MemberId, subject: Subject, words: &str) -> Result<(), DispatchError> {
	let text = words.as_bytes().to_vec().try_into().unwrap();
	act(|| Assembly::describe(by(id), subject, text))
}

pub fn ranked(order: &[u8]) -> Ballot {
	Ballot::Ranked(order.to_vec().try_into().unwrap())
}

/// The ranks of a question's answers.
pub fn ranks(proposal: ProposalId) -> Vec<u8> {
	Assembly::ranks(proposal).expect("it was opened").into_inner()
}

/// A remark, which is too long to be stored inline.
pub fn long_call(length: usize) -> RuntimeCall {
	RuntimeCall::System(frame_system::Call::remark { remark: vec![7; length] })
}

/// The ayes, nays and abstentions of an open referendum.
pub fn votes(proposal: ProposalId) -> (u32, u32, u32) {
	let (_, ayes, nays, abstentions) = Assembly::tally(proposal).expect("it is open");
	(ayes, nays, abstentions)
}

/// Whether a referendum was approved. `None` if it is open, or ended otherwise.
pub fn approved(index: ReferendumIndex) -> Option<bool> {
	Referenda::access_poll(index, |status| match status {
		frame_support::traits::PollStatus::Completed(_, approved) => Some(approved),
		_ => None,
	})
}

/// The events of this pallet since the last call.
pub fn events() -> Vec<Event<Test>> {
	let all = System::events().into_iter().filter_map(|record| match record.event {
		RuntimeEvent::Assembly(event) => Some(event),
		_ => None,
	});
	let all = all.collect();
	System::reset_events();
	all
}
