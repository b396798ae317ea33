//! A chain whose sessions are ten times its validators long, and whose authors the tests choose.

use super::*;
use frame_support::{
	derive_impl, parameter_types,
	sp_runtime::{
		impl_opaque_keys,
		testing::UintAuthorityId,
		traits::{ConvertInto, IdentityLookup, OpaqueKeys},
		BuildStorage,
	},
	traits::{ConstU32, ConstU64, DisabledValidators, FindAuthor, Hooks},
	ConsensusEngineId,
};
use pallet_authorship::EventHandler;
use pallet_session::disabling::UpToLimitWithReEnablingDisablingStrategy;
use sp_staking::offence::{OffenceDetails, OnOffenceHandler};

pub type AccountId = u64;

frame_support::construct_runtime!(
	pub enum Test {
		System: frame_system,
		Balances: pallet_balances,
		Authorship: pallet_authorship,
		Historical: pallet_session::historical,
		Session: pallet_session,
		Validators: crate,
	}
);

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = frame_system::mocking::MockBlock<Test>;
	type AccountId = AccountId;
	type Lookup = IdentityLookup<AccountId>;
	type AccountData = pallet_balances::AccountData<u64>;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type AccountStore = System;
}

impl_opaque_keys! {
	pub struct Keys {
		pub dummy: TestKeys,
	}
}

/// Takes the keys and does nothing with them.
pub struct TestKeys;
impl frame_support::sp_runtime::BoundToRuntimeAppPublic for TestKeys {
	type Public = UintAuthorityId;
}
impl frame_support::traits::OneSessionHandler<AccountId> for TestKeys {
	type Key = UintAuthorityId;
	fn on_genesis_session<'a, I: Iterator<Item = (&'a AccountId, Self::Key)>>(_: I)
	where
		AccountId: 'a,
	{
	}
	fn on_new_session<'a, I: Iterator<Item = (&'a AccountId, Self::Key)>>(_: bool, _: I, _: I)
	where
		AccountId: 'a,
	{
	}
	fn on_disabled(_: u32) {}
}

pub struct NoAuthor;
impl FindAuthor<AccountId> for NoAuthor {
	fn find_author<'a, I>(_: I) -> Option<AccountId>
	where
		I: 'a + IntoIterator<Item = (ConsensusEngineId, &'a [u8])>,
	{
		None
	}
}

impl pallet_authorship::Config for Test {
	type FindAuthor = NoAuthor;
	type EventHandler = Validators;
}

parameter_types! {
	pub static EndSession: bool = false;
	pub static MinValidators: u32 = 2;
	pub static MaxMissed: u32 = 3;
}

/// A session ends when a test says so.
pub struct WhenTold;
impl pallet_session::ShouldEndSession<u64> for WhenTold {
	fn should_end_session(_: u64) -> bool {
		EndSession::take()
	}
}

impl pallet_session::Config for Test {
	type RuntimeEvent = RuntimeEvent;
	type ValidatorId = AccountId;
	type ValidatorIdOf = ConvertInto;
	type ShouldEndSession = WhenTold;
	type NextSessionRotation = ();
	type SessionManager = pallet_session::historical::NoteHistoricalRoot<Self, Validators>;
	type SessionHandler = <Keys as OpaqueKeys>::KeyTypeIdProviders;
	type Keys = Keys;
	type DisablingStrategy = UpToLimitWithReEnablingDisablingStrategy;
	type WeightInfo = ();
	type Currency = Balances;
	type KeyDeposit = ConstU64<0>;
}

impl pallet_session::historical::Config for Test {
	type RuntimeEvent = RuntimeEvent;
	type FullIdentification = ();
	type FullIdentificationOf = NoFullIdentification;
}

impl Config for Test {
	type AddOrigin = frame_system::EnsureRoot<AccountId>;
	type RemoveOrigin = frame_system::EnsureRoot<AccountId>;
	type MinValidators = MinValidators;
	type MaxMissed = MaxMissed;
	type MaxValidators = ConstU32<10>;
	type WeightInfo = ();
}

pub fn keys(who: AccountId) -> Keys {
	Keys { dummy: UintAuthorityId(who) }
}

/// A chain whose genesis has the keys of these validators.
pub fn genesis_with(validators: &[AccountId]) -> sp_io::TestExternalities {
	EndSession::set(false);
	MinValidators::set(2);
	MaxMissed::set(3);
	let mut storage = frame_system::GenesisConfig::<Test>::default().build_storage().unwrap();
	pallet_session::GenesisConfig::<Test> {
		keys: validators.iter().map(|who| (*who, *who, keys(*who))).collect(),
		..Default::default()
	}
	.assimilate_storage(&mut storage)
	.unwrap();
	let mut chain: sp_io::TestExternalities = storage.into();
	chain.execute_with(|| System::set_block_number(1));
	chain
}

#[cfg(feature = "runtime-benchmarks")]
pub fn genesis() -> sp_io::TestExternalities {
	genesis_with(&[1, 2, 3, 4])
}

/// Runs `story` on a chain of four validators, and checks the invariants at its end.
pub fn chain(story: impl FnOnce()) {
	genesis_with(&[1, 2, 3, 4]).execute_with(|| {
		story();
		Validators::do_try_state().unwrap();
	})
}

/// A session with ten blocks for each participant, authored in turn by those of `authors`; then the next
/// one begins.
pub fn session(authors: &[AccountId]) {
	short_session(authors, 10 * pallet_session::Validators::<Test>::get().len())
}

/// A session with this many blocks.
pub fn short_session(authors: &[AccountId], blocks: usize) {
	for n in 0..blocks {
		System::set_block_number(System::block_number() + 1);
		if !authors.is_empty() {
			Validators::note_author(authors[n % authors.len()]);
		}
	}
	EndSession::set(true);
	System::set_block_number(System::block_number() + 1);
	Session::on_initialize(System::block_number());
}

pub fn participants() -> Vec<AccountId> {
	let mut all = pallet_session::Validators::<Test>::get();
	all.sort();
	all
}

/// As session.setKeys does, past its proof that the keys are one's own.
pub fn register_keys(who: AccountId) {
	pallet_session::NextKeys::<Test>::insert(who, keys(who));
}

pub fn equivocate(who: AccountId) {
	Validators::on_offence(
		&[OffenceDetails { offender: (who, ()), reporters: Vec::<AccountId>::new() }],
		&[],
		pallet_session::CurrentIndex::<Test>::get(),
	);
}

pub fn is_disabled(who: AccountId) -> bool {
	Session::validator_id_to_index(&who).is_some_and(Session::is_disabled)
}

pub fn root() -> RuntimeOrigin {
	RuntimeOrigin::root()
}

pub fn by(who: AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who)
}
