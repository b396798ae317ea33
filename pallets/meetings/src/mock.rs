//! A chain with a body of members, who have classes and resolutions. Its randomness changes with each epoch of ten
//! blocks, as BABE's does.

use super::*;
use frame_support::{
	derive_impl,
	dispatch::DispatchResult,
	parameter_types,
	sp_runtime::{
		traits::{BlakeTwo256, Hash, IdentityLookup},
		BuildStorage, DispatchError,
	},
	storage::with_storage_layer,
	traits::{fungible::HoldConsideration, ConstU128, ConstU32, LinearStoragePrice},
	BoundedVec,
};
use rochdale_primitives::{
	testing::{self, Clock},
	Register, StandingItems, TermLimit,
};

pub use body::{Motion, Offices, Resolutions, Voices};
pub use rochdale_primitives::testing::{DAY, HOUR, START, YEAR};

pub type AccountId = u64;
pub type Balance = u128;
pub type Hashed = <Test as frame_system::Config>::Hash;

/// The electorate that meets.
pub const BODY: ElectorateId = ElectorateId::Cooperative(0);
/// An account that is nobody's.
pub const STRANGER: AccountId = 777;
/// The money of each account at the start.
pub const PURSE: Balance = 1_000_000;
/// The deposit for a meeting.
pub const DEPOSIT: Balance = 40;
/// How many blocks an epoch has.
pub const EPOCH: u64 = 10;
/// The office of the chair.
pub const CHAIR: u8 = 0;

frame_support::construct_runtime!(
	pub enum Test {
		System: frame_system,
		Balances: pallet_balances,
		Body: body,
		Room: crate,
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

/// A body whose members have the accounts of their numbers.
#[frame_support::pallet(dev_mode)]
pub mod body {
	use super::{MemberNo, ResolutionId};
	use codec::{Decode, Encode, MaxEncodedLen};
	use frame_support::pallet_prelude::*;
	use rochdale_primitives::{MeetingVotes, Moment, TermLimit};

	#[pallet::pallet]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config: frame_system::Config {}

	/// The classes of the members who have a voice.
	#[pallet::storage]
	pub type Voices<T> = StorageMap<_, Twox64Concat, MemberNo, u8>;

	#[pallet::storage]
	pub type Resolutions<T> = StorageMap<_, Twox64Concat, ResolutionId, Motion>;

	/// The holder of each office.
	#[pallet::storage]
	pub type Offices<T> = StorageMap<_, Twox64Concat, u8, MemberNo>;

	/// The offices whose terms end.
	#[pallet::storage]
	pub type Ending<T> = StorageValue<_, Vec<u8>, ValueQuery>;

	/// How many resolutions belong to a yearly meeting.
	#[pallet::storage]
	pub type Standing<T> = StorageValue<_, u32, ValueQuery>;

	/// Whether the body decides nothing any more, and whether it is gone.
	#[pallet::storage]
	pub type Ended<T> = StorageValue<_, bool, ValueQuery>;
	#[pallet::storage]
	pub type Gone<T> = StorageValue<_, bool, ValueQuery>;

	/// A resolution: the office and the member whom it elects, and how it was decided.
	#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
	pub struct Motion {
		pub elects: Option<(u8, MemberNo)>,
		pub open_until: Moment,
		pub decided: Option<(MeetingVotes, TermLimit, bool)>,
		/// Until when it is not carried out. `None` if it is not accepted, or is carried out or annulled.
		pub waits_until: Option<Moment>,
		pub annulled: bool,
	}
}

impl body::Config for Test {}

/// The error of the body for a resolution that cannot be put on an agenda.
pub const NOT_OPEN: DispatchError = DispatchError::Other("this resolution is not open");

pub struct Bodies;

impl GeneralAssembly<AccountId> for Bodies {
	fn since(of: ElectorateId) -> Option<Moment> {
		(of == BODY && !body::Gone::<Test>::get()).then_some(START)
	}

	fn register(of: ElectorateId) -> Option<Register> {
		Self::since(of).filter(|_| !body::Ended::<Test>::get())?;
		let weights = [1u8, 2, 0];
		let mut register = Register { weights: weights.to_vec().try_into().ok()?, ..Default::default() };
		for (member, class) in Voices::<Test>::iter() {
			register.roll = register.roll.max(member + 1);
			register.votes += u64::from(weights[usize::from(class)]);
			register.members += 1;
		}
		Some(register)
	}

	fn class(of: ElectorateId, member: MemberNo) -> Option<u8> {
		Voices::<Test>::get(member).filter(|_| of == BODY)
	}

	fn speaks_for(of: ElectorateId, member: MemberNo, who: &AccountId) -> bool {
		Self::class(of, member).is_some() && *who == AccountId::from(member)
	}

	fn chair(of: ElectorateId) -> Option<MemberNo> {
		Offices::<Test>::get(CHAIR).filter(|_| of == BODY)
	}

	/// A year is a period.
	fn standing_items(_: ElectorateId, opens_at: Moment) -> StandingItems {
		let years = opens_at.saturating_sub(START) / YEAR;
		let offices = body::Ending::<Test>::get().try_into().expect("few offices");
		StandingItems { accounts: (years as u32).checked_sub(1), offices }
	}

	/// The first ones are those that the agenda has.
	fn propose_standing(
		_: ElectorateId,
		_: u32,
		agenda: &[ResolutionId],
		_: &AccountId,
	) -> Result<BoundedVec<ResolutionId, ConstU32<2>>, DispatchError> {
		let missing = body::Standing::<Test>::get().saturating_sub(agenda.len() as u32);
		let proposed: Vec<_> = (0..missing).map(|_| propose(None)).collect();
		Ok(proposed.try_into().expect("two at most"))
	}

	fn put_on_agenda(
		of: ElectorateId,
		resolution: ResolutionId,
		until: Moment,
	) -> Result<Option<u8>, DispatchError> {
		Self::register(of).ok_or(NOT_OPEN)?;
		Resolutions::<Test>::try_mutate(resolution, |motion| {
			let motion = motion.as_mut().ok_or(NOT_OPEN)?;
			if motion.decided.is_some() || testing::now() >= motion.open_until {
				return Err(NOT_OPEN);
			}
			motion.open_until = until;
			Ok(motion.elects.map(|(office, _)| office))
		})
	}

	fn decide(
		of: ElectorateId,
		resolution: ResolutionId,
		votes: MeetingVotes,
		limit: TermLimit,
		objections_until: Moment,
	) -> Result<bool, DispatchError> {
		Self::register(of).ok_or(NOT_OPEN)?;
		Resolutions::<Test>::try_mutate(resolution, |motion| {
			let motion = motion.as_mut().ok_or(NOT_OPEN)?;
			if motion.decided.is_some() || testing::now() >= motion.open_until {
				return Err(NOT_OPEN);
			}
			let MeetingVotes { ayes, nays, abstentions, all, quorum, .. } = votes;
			let accepted = ayes > nays && ayes + nays + abstentions >= quorum.mul_ceil(all);
			motion.decided = Some((votes, limit, accepted));
			if let Some((office, member)) = motion.elects.filter(|_| accepted) {
				Offices::<Test>::insert(office, member);
			}
			// Elections are carried out here, and all else waits.
			motion.waits_until = (accepted && motion.elects.is_none()).then_some(objections_until);
			Ok(accepted)
		})
	}

	fn postpone(of: ElectorateId, resolution: ResolutionId, until: Moment) -> DispatchResult {
		Self::register(of).ok_or(NOT_OPEN)?;
		Resolutions::<Test>::try_mutate(resolution, |motion| {
			let waits = motion.as_mut().and_then(|motion| motion.waits_until.as_mut()).ok_or(NOT_OPEN)?;
			*waits = until;
			Ok(())
		})
	}

	fn annul(of: ElectorateId, resolution: ResolutionId) -> DispatchResult {
		Self::register(of).ok_or(NOT_OPEN)?;
		Resolutions::<Test>::try_mutate(resolution, |motion| {
			let motion = motion.as_mut().ok_or(NOT_OPEN)?;
			motion.waits_until.take().ok_or(NOT_OPEN)?;
			motion.annulled = true;
			Ok(())
		})
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn example() -> (ElectorateId, Vec<AccountId>) {
		(0..16u32).for_each(|member| Voices::<Test>::insert(member, 0));
		Offices::<Test>::insert(CHAIR, 0);
		(BODY, (0..16).collect())
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn example_resolution(_: ElectorateId, member: MemberNo, elects: bool) -> ResolutionId {
		propose(elects.then_some((CHAIR, member)))
	}
}

/// The member in the chair, with their signature.
pub struct Chair;
impl EnsureOriginWithArg<RuntimeOrigin, ElectorateId> for Chair {
	type Success = AccountId;

	fn try_origin(origin: RuntimeOrigin, of: &ElectorateId) -> Result<AccountId, RuntimeOrigin> {
		let who = frame_system::ensure_signed(origin.clone()).map_err(|_| origin.clone())?;
		let chair = Bodies::chair(*of).is_some_and(|chair| who == AccountId::from(chair));
		chair.then_some(who).ok_or(origin)
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin(of: &ElectorateId) -> Result<RuntimeOrigin, ()> {
		let chair = Bodies::chair(*of).ok_or(())?;
		Ok(RuntimeOrigin::signed(chair.into()))
	}
}

/// Randomness as BABE gives it: a value for each epoch, known since the beginning of the epoch before.
pub struct Epochs;
impl Randomness<Hashed, u64> for Epochs {
	fn random(subject: &[u8]) -> (Hashed, u64) {
		let epoch = System::block_number() / EPOCH;
		let known = epoch.saturating_sub(1) * EPOCH;
		(BlakeTwo256::hash_of(&(epoch, subject)), known)
	}
}

parameter_types! {
	pub const DepositReason: RuntimeHoldReason = RuntimeHoldReason::Room(HoldReason::Deposit);
	pub const MinTime: Moment = HOUR;
	pub const MaxTime: Moment = 10 * YEAR;
	pub const MinQuorum: Perbill = Perbill::from_percent(5);
	pub const RecordTime: Moment = 90 * DAY;
	pub const JudgeTime: Moment = 28 * DAY;
}

impl Config for Test {
	type Time = Clock;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Deposit = HoldConsideration<
		AccountId,
		Balances,
		DepositReason,
		LinearStoragePrice<ConstU128<DEPOSIT>, ConstU128<0>, Balance>,
	>;
	type Electorates = Bodies;
	type Randomness = Epochs;
	type RulesOrigin = frame_support::traits::AsEnsureOriginWithArg<frame_system::EnsureRoot<AccountId>>;
	type ConveneOrigin = Chair;
	type ObjectionArbiter = rochdale_primitives::OriginDecides<frame_system::EnsureRoot<AccountId>>;
	type JudgeTime = JudgeTime;
	type MinTime = MinTime;
	type MaxTime = MaxTime;
	type MinQuorum = MinQuorum;
	type RecordTime = RecordTime;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkClock = Clock;
}

/// A chain before its first block, with ten members of class 0 whose accounts are their numbers. Member 0 is in the chair.
pub fn genesis() -> sp_io::TestExternalities {
	Clock::set(START);
	let mut storage = frame_system::GenesisConfig::<Test>::default().build_storage().unwrap();
	let balances = (0..20).chain([STRANGER]).map(|who| (who, PURSE)).collect();
	pallet_balances::GenesisConfig::<Test> { balances, ..Default::default() }
		.assimilate_storage(&mut storage)
		.unwrap();
	let mut chain: sp_io::TestExternalities = storage.into();
	chain.execute_with(|| {
		System::set_block_number(1);
		(0..10u32).for_each(|member| Voices::<Test>::insert(member, 0));
		Offices::<Test>::insert(CHAIR, 0);
	});
	chain
}

/// Runs `story` on a new chain, and checks the invariants at its end.
pub fn chain(story: impl FnOnce()) {
	genesis().execute_with(|| {
		story();
		Room::do_try_state().unwrap();
	})
}

pub fn by(who: AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who)
}

/// Lets time pass.
pub fn pass(time: Moment) {
	testing::pass(time);
}

/// Lets time pass until this moment.
pub fn until(moment: Moment) {
	testing::pass(moment.saturating_sub(testing::now()));
}

/// An open resolution, which can elect a member to an office.
pub fn propose(elects: Option<(u8, MemberNo)>) -> ResolutionId {
	let number = Resolutions::<Test>::iter_keys().count() as ResolutionId;
	let open_until = testing::now() + 14 * DAY;
	let motion = Motion { elects, open_until, decided: None, waits_until: None, annulled: false };
	Resolutions::<Test>::insert(number, motion);
	number
}

/// Whether a resolution was accepted. `None` if it is not decided.
pub fn accepted(resolution: ResolutionId) -> Option<bool> {
	Resolutions::<Test>::get(resolution).unwrap().decided.map(|(_, _, accepted)| accepted)
}

/// The votes on a resolution that is decided: for, against, abstentions.
pub fn votes(resolution: ResolutionId) -> (u64, u64, u64) {
	let (votes, ..) = Resolutions::<Test>::get(resolution).unwrap().decided.expect("it is decided");
	(votes.ayes, votes.nays, votes.abstentions)
}

pub fn document(name: &str) -> Document {
	let reference = format!("ipfs://{name}").into_bytes().try_into().expect("it is short");
	Document { reference, hash: BlakeTwo256::hash(name.as_bytes()).into() }
}

/// Calls a meeting as this account.
pub fn convene(who: AccountId, member: Option<MemberNo>, agenda: &[(ResolutionId, bool)]) -> DispatchResult {
	let opens_at = testing::now() + Room::rules(BODY).notice;
	let agenda = agenda.to_vec().try_into().expect("it is short");
	with_storage_layer(|| Room::convene(by(who), BODY, member, opens_at, agenda, Default::default()))
}

/// The chair calls a meeting. Returns its number.
pub fn called(agenda: &[(ResolutionId, bool)]) -> MeetingNo {
	convene(0, None, agenda).expect("the chair can call it");
	number()
}

/// The number of the latest meeting.
pub fn number() -> MeetingNo {
	NextMeeting::<Test>::get(BODY) - 1
}

pub fn meeting() -> Meeting<Test> {
	Room::meeting(BODY, number()).expect("it is kept")
}

/// Lets time pass until the latest meeting opens, and lets these members attend.
pub fn open(members: impl IntoIterator<Item = MemberNo>) {
	until(meeting().opens_at);
	for member in members {
		attend(member.into(), member).expect("the member has a voice");
	}
}

pub fn attend(who: AccountId, member: MemberNo) -> DispatchResult {
	Room::attend(by(who), BODY, number(), member)
}

pub fn name_proxy(member: MemberNo, proxy: Option<MemberNo>) -> DispatchResult {
	Room::name_proxy(by(member.into()), BODY, number(), member, proxy)
}

pub fn vote(who: AccountId, item: ItemNo, member: MemberNo, choice: Choice) -> DispatchResult {
	Room::vote(by(who), BODY, number(), item, member, choice)
}

/// The salt of a member.
pub fn salt(member: MemberNo) -> Salt {
	[member as u8; 32]
}

/// A member votes in secret.
pub fn commit(item: ItemNo, member: MemberNo, choice: Choice) -> DispatchResult {
	let commitment = Room::vote_commitment(BODY, number(), item, member, choice, &salt(member));
	Room::commit_vote(by(member.into()), BODY, number(), item, member, commitment)
}

pub fn reveal(item: ItemNo, member: MemberNo, choice: Choice) -> DispatchResult {
	Room::reveal_vote(by(member.into()), BODY, number(), item, member, choice, salt(member))
}

/// Lets time pass until the latest meeting is over, and concludes it.
pub fn conclude() {
	until(meeting().ends_at());
	Room::conclude(by(STRANGER), BODY, number()).expect("its time is over");
}

/// Holds a meeting on these resolutions by open vote: these members attend, and all vote for.
pub fn met(agenda: &[ResolutionId], members: core::ops::Range<MemberNo>) {
	let items: Vec<_> = agenda.iter().map(|resolution| (*resolution, false)).collect();
	called(&items);
	open(members.clone());
	for item in 0..meeting().items {
		for member in members.clone() {
			vote(member.into(), item, member, Choice::For(0)).expect("the member is present");
		}
	}
	conclude();
}

/// Makes blocks until the randomness is that of another epoch.
pub fn next_epoch() {
	System::set_block_number(System::block_number() + EPOCH);
}

/// Draws the signers of the latest minutes.
pub fn draw() -> Vec<MemberNo> {
	while Room::minutes(BODY, number()).expect("it is concluded").lot != Lot::Drawn {
		next_epoch();
		let _ = Room::draw_signers(by(STRANGER), BODY, number());
	}
	Room::minutes(BODY, number()).expect("it is concluded").drawn.into_inner()
}

/// The money that is held on an account.
pub fn held(who: AccountId) -> Balance {
	use frame_support::traits::fungible::InspectHold;
	Balances::balance_on_hold(&DepositReason::get(), &who)
}

/// The events of this pallet.
pub fn events() -> Vec<Event<Test>> {
	System::read_events_for_pallet()
}
