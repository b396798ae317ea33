//! A chain whose sessions end when a test says so, and whose authors the test chooses.

use alloc::{vec, vec::Vec};
use frame_support::{
	derive_impl, parameter_types,
	sp_runtime::{testing::UintAuthorityId, traits::OpaqueKeys, BuildStorage, KeyTypeId, Perbill},
	traits::{ConstU32, ConstU64, FindAuthor, OnFinalize, OnInitialize},
};
use frame_system::EnsureRoot;
use pallet_session::{historical, SessionHandler, SessionInterface, ShouldEndSession};
use sp_runtime::{impl_opaque_keys, key_types::DUMMY, traits::ConvertInto, ConsensusEngineId};
use sp_staking::{
	offence::{Kind, Offence, ReportOffence},
	SessionIndex,
};

use crate as pallet_validators;
use crate::*;

type Block = frame_system::mocking::MockBlock<Test>;

#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeFreezeReason,
		RuntimeHoldReason,
		RuntimeSlashReason,
		RuntimeLockId,
		RuntimeTask,
		RuntimeViewFunction
	)]
	pub struct Test;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(1)]
	pub type Balances = pallet_balances;
	#[runtime::pallet_index(2)]
	pub type Offences = pallet_offences;
	#[runtime::pallet_index(3)]
	pub type Historical = pallet_session::historical;
	#[runtime::pallet_index(4)]
	pub type Session = pallet_session;
	#[runtime::pallet_index(5)]
	pub type Validators = pallet_validators;
	#[runtime::pallet_index(6)]
	pub type Authorship = pallet_authorship;
}

impl_opaque_keys! {
	pub struct SessionKeys {
		pub dummy: UintAuthorityId,
	}
}

parameter_types! {
	pub static MinValidators: u32 = 2;
	pub static MaxMissed: u32 = 2;
	pub static EndSession: bool = false;
	pub static Author: Option<u64> = None;
	/// The first keys of persons who have changed it.
	pub static Moved: Vec<u64> = Vec::new();
	/// Validators of which the runtime was told that they have gone.
	pub static Gone: Vec<u64> = Vec::new();
	/// How often the consensus was told of a changed set.
	pub static Changes: u32 = 0;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = Block;
	type AccountData = pallet_balances::AccountData<u64>;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type AccountStore = System;
}

pub struct WhenTold;
impl ShouldEndSession<u64> for WhenTold {
	fn should_end_session(_: u64) -> bool {
		EndSession::take()
	}
}

pub struct CountChanges;
impl SessionHandler<u64> for CountChanges {
	const KEY_TYPE_IDS: &'static [KeyTypeId] = &[DUMMY];
	fn on_genesis_session<Ks: OpaqueKeys>(_: &[(u64, Ks)]) {}
	fn on_new_session<Ks: OpaqueKeys>(changed: bool, _: &[(u64, Ks)], _: &[(u64, Ks)]) {
		if changed {
			Changes::mutate(|changes| *changes += 1);
		}
	}
	fn on_disabled(_: u32) {}
}

impl pallet_session::Config for Test {
	type RuntimeEvent = RuntimeEvent;
	type ValidatorId = u64;
	type ValidatorIdOf = ConvertInto;
	type ShouldEndSession = WhenTold;
	type NextSessionRotation = ();
	type SessionManager = historical::NoteHistoricalRoot<Test, Validators>;
	type SessionHandler = CountChanges;
	type Keys = SessionKeys;
	type DisablingStrategy = pallet_session::disabling::UpToLimitWithReEnablingDisablingStrategy;
	type WeightInfo = ();
	type Currency = Balances;
	type KeyDeposit = ConstU64<0>;
}

impl historical::Config for Test {
	type RuntimeEvent = RuntimeEvent;
	type FullIdentification = ();
	type FullIdentificationOf = NoFullIdentification;
}

impl pallet_offences::Config for Test {
	type RuntimeEvent = RuntimeEvent;
	type IdentificationTuple = historical::IdentificationTuple<Self>;
	type OnOffenceHandler = Validators;
}

pub struct TheAuthor;
impl FindAuthor<u64> for TheAuthor {
	fn find_author<'a, I: IntoIterator<Item = (ConsensusEngineId, &'a [u8])>>(_: I) -> Option<u64> {
		Author::get()
	}
}

impl pallet_authorship::Config for Test {
	type FindAuthor = TheAuthor;
	type EventHandler = Validators;
}

/// Persons whose first key was a number, and whose second is that number and 100.
pub struct Known;
impl Persons<u64> for Known {
	fn present_key(who: &u64) -> Option<u64> {
		Moved::get().contains(who).then_some(who + 100)
	}
	fn former_keys(who: &u64) -> Vec<u64> {
		Moved::get().into_iter().filter(|old| old + 100 == *who).collect()
	}
	fn gone(who: &u64) {
		Gone::mutate(|gone| gone.push(*who));
	}
}

/// A person changes the key, and the session keys follow.
pub fn move_person(who: u64) {
	Moved::mutate(|moved| moved.push(who));
	Validators::rekey(&who, &(who + 100));
}

impl Config for Test {
	type AddOrigin = EnsureRoot<u64>;
	type RemoveOrigin = EnsureRoot<u64>;
	type Persons = Known;
	type MinValidators = MinValidators;
	type MaxMissed = MaxMissed;
	type MaxValidators = ConstU32<8>;
	type HistoryDepth = ConstU32<20>;
	type WeightInfo = ();
}

fn keys(n: u64) -> SessionKeys {
	SessionKeys { dummy: UintAuthorityId(n) }
}

/// A chain that begins with validators 1 to `n`.
pub fn chain_of(n: u64) -> sp_io::TestExternalities {
	let storage = RuntimeGenesisConfig {
		session: pallet_session::GenesisConfig {
			keys: (1..=n).rev().map(|who| (who, who, keys(who))).collect(),
			..Default::default()
		},
		..Default::default()
	}
	.build_storage()
	.unwrap();
	let mut ext = sp_io::TestExternalities::new(storage);
	ext.execute_with(|| block(Some(1)));
	ext
}

#[cfg(feature = "runtime-benchmarks")]
pub fn new_test_ext() -> sp_io::TestExternalities {
	chain_of(4)
}

/// Gives this account session keys, or new ones.
pub fn set_keys(who: u64, key: u64) {
	<Session as SessionInterface>::set_keys(&who, keys(key)).unwrap();
}

pub fn purge_keys(who: u64) {
	<Session as SessionInterface>::purge_keys(&who).unwrap();
}

fn block(author: Option<u64>) {
	let number = System::block_number() + 1;
	System::initialize(&number, &Default::default(), &Default::default());
	Author::set(author);
	AllPalletsWithSystem::on_initialize(number);
	AllPalletsWithSystem::on_finalize(number);
	Validators::do_try_state().unwrap();
}

/// Begins the next session and makes `blocks` blocks in it. The `authors` who belong to it and are not disabled take
/// turns. They are judged when the session after it begins.
pub fn session(authors: &[u64], blocks: usize) {
	EndSession::set(true);
	// The first block belongs to the new session, whose set is that of the queued keys.
	let set: Vec<u64> = Session::queued_keys().into_iter().map(|(who, _)| who).collect();
	let in_set: Vec<u64> = authors.iter().copied().filter(|who| set.contains(who)).collect();
	block(None);
	let able: Vec<u64> = in_set.into_iter().filter(|who| !disabled(*who)).collect();
	for n in 0..blocks {
		block(if able.is_empty() { None } else { Some(able[n % able.len()]) });
	}
}

/// `n` sessions of 64 blocks by these authors, which is enough to judge four validators.
pub fn sessions(n: usize, authors: &[u64]) {
	(0..n).for_each(|_| session(authors, 64));
}

/// The validators of the present session, in the order of their accounts.
pub fn set() -> Vec<u64> {
	let mut set = Session::validators();
	set.sort();
	set
}

pub fn disabled(who: u64) -> bool {
	Session::validator_id_to_index(&who).is_some_and(|n| Session::disabled_validators().contains(&n))
}

pub fn status(who: u64) -> Option<Status> {
	pallet_validators::Validators::<Test>::get().get(&who).map(|validator| validator.status)
}

pub fn active() -> Vec<u64> {
	let all = pallet_validators::Validators::<Test>::get();
	all.iter().filter(|(_, validator)| validator.is_active()).map(|(who, _)| *who).collect()
}

/// Takes the events of this pallet.
pub fn events() -> Vec<Event<Test>> {
	let events = System::read_events_for_pallet::<Event<Test>>();
	System::reset_events();
	events
}

/// Two blocks for one slot.
#[derive(Clone)]
pub struct Equivocation {
	pub offenders: Vec<u64>,
	pub session: SessionIndex,
	pub slot: u64,
}

impl Offence<(u64, ())> for Equivocation {
	const ID: Kind = *b"test:equivocatio";
	type Slot = u64;

	fn offenders(&self) -> Vec<(u64, ())> {
		self.offenders.iter().map(|who| (*who, ())).collect()
	}

	fn session_index(&self) -> SessionIndex {
		self.session
	}

	fn validator_set_count(&self) -> u32 {
		4
	}

	fn slot(&self) -> u64 {
		self.slot
	}

	fn slash_fraction(&self, _: u32) -> Perbill {
		Perbill::from_percent(1)
	}
}

/// Reports that `who` equivocated in this session and slot.
pub fn report(who: u64, session: SessionIndex, slot: u64) {
	Offences::report_offence(vec![], Equivocation { offenders: vec![who], session, slot }).unwrap();
}
