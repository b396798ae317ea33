//! Who makes blocks, how they become final, and what happens to validators that cheat or make no blocks.

use alloc::vec::Vec;
use frame_support::{
	parameter_types,
	traits::{ConstU128, ConstU32, ConstU64, Get},
	weights::Weight,
};
use pallet_validators::Persons;
use rochdale_primitives::{MemberId, Membership, Moment, OnMembership};
use sp_runtime::traits::{Convert, OpaqueKeys};

use crate::{founding::Body, policy::Slots, *};

/// How long an equivocation can be reported: 7 days, which gives everybody time to notice it.
const REPORTED: Moment = 7 * policy::DAY;
/// The same in blocks.
pub type ReportLongevity = Slots<REPORTED>;

/// The most past sessions and set changes that are kept: those of 7 days, if a session lasts 150 s or more.
const MOST_SESSIONS: u32 = 4_032;

parameter_types! {
	/// The most validators. Each keeps a connection to every other, and a community needs only a few.
	pub const MaxAuthorities: u32 = 100;
	/// The number of past sessions for which the holder of each key can be proven: those of the time in which an
	/// equivocation can be reported, and [`MOST_SESSIONS`] at most.
	pub HistoryDepth: u32 = u32::try_from(REPORTED.div_ceil(policy::session().max(1)))
		.unwrap_or(u32::MAX)
		.clamp(1, MOST_SESSIONS);
}

impl pallet_babe::Config for Runtime {
	type EpochDuration = policy::SessionLength;
	type ExpectedBlockTime = policy::SlotDuration;
	// The session pallet changes the epochs.
	type EpochChangeTrigger = pallet_babe::ExternalTrigger;
	type DisabledValidators = Session;
	// The SDK's figures for Babe and for Grandpa: its benchmarks of both do not run in this runtime.
	type WeightInfo = ();
	type MaxAuthorities = MaxAuthorities;
	type MaxNominators = ConstU32<0>;
	type KeyOwnerProof = sp_session::MembershipProof;
	type EquivocationReportSystem =
		pallet_babe::EquivocationReportSystem<Self, Offences, Historical, ReportLongevity>;
}

impl pallet_grandpa::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = ();
	type MaxAuthorities = MaxAuthorities;
	type MaxNominators = ConstU32<0>;
	type MaxSetIdSessionEntries = ConstU64<{ MOST_SESSIONS as u64 }>;
	type KeyOwnerProof = sp_session::MembershipProof;
	type EquivocationReportSystem =
		pallet_grandpa::EquivocationReportSystem<Self, Offences, Historical, ReportLongevity>;
}

impl pallet_authorship::Config for Runtime {
	type FindAuthor = pallet_session::FindAccountFromAuthorIndex<Self, Babe>;
	type EventHandler = Validators;
}

/// Members and validators can have session keys. Nobody removes their own (`KeepsSessionKeys`), so not every account
/// can store them.
pub struct MembersAndValidators;
impl Convert<AccountId, Option<AccountId>> for MembersAndValidators {
	fn convert(who: AccountId) -> Option<AccountId> {
		let may = <Members as Membership<AccountId>>::member(&who).is_some()
			|| pallet_validators::Validators::<Runtime>::get().contains_key(&who);
		may.then_some(who)
	}
}

/// Removes the session keys of an account that ceases to be a member's key, because nobody could use or replace them.
/// Those of a validator stay. Consensus needs them, and in its sessions they prove who has equivocated.
pub struct SessionKeysOfMembers;
impl SessionKeysOfMembers {
	fn remove_from(who: &AccountId) {
		if !pallet_session::NextKeys::<Runtime>::contains_key(who) {
			return;
		}
		let validates = pallet_validators::Validators::<Runtime>::get().contains_key(who)
			|| pallet_session::Validators::<Runtime>::get().contains(who)
			|| pallet_session::QueuedKeys::<Runtime>::get().iter().any(|(validator, _)| validator == who);
		if !validates {
			let removed = Session::purge_keys(RuntimeOrigin::signed(who.clone()));
			frame_support::defensive_assert!(removed.is_ok(), "there are keys");
		}
	}
}
impl OnMembership<AccountId> for SessionKeysOfMembers {
	fn activated(_: MemberId, _: &AccountId) {}

	fn deactivated(_: MemberId, who: &AccountId) {
		Self::remove_from(who);
	}

	fn rekeyed(_: MemberId, old: &AccountId, _: &AccountId) {
		Self::remove_from(old);
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn worst_case(id: MemberId) {
		use codec::{Decode, Encode};
		use frame_support::Hashable;
		use pallet_session::SessionInterface;
		let key = id.blake2_256();
		let keys = SessionKeys::decode(&mut (key, key, key).encode().as_slice());
		let (Some(who), Ok(keys)) = (Members::account(id), keys) else { return };
		let _ = <Session as SessionInterface>::set_keys(&who, keys);
	}
}

impl pallet_session::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type ValidatorId = AccountId;
	type ValidatorIdOf = MembersAndValidators;
	type ShouldEndSession = Babe;
	type NextSessionRotation = Babe;
	type SessionManager = pallet_session::historical::NoteHistoricalRoot<Self, Validators>;
	type SessionHandler = <SessionKeys as OpaqueKeys>::KeyTypeIdProviders;
	type Keys = SessionKeys;
	type DisablingStrategy = pallet_session::disabling::UpToLimitWithReEnablingDisablingStrategy;
	type WeightInfo = pallet_session::weights::SubstrateWeight<Runtime>;
	type Currency = Balances;
	// No deposit: each member has one set of keys, as long as they are a member, and the council adds few validators.
	type KeyDeposit = ConstU128<0>;
}

impl pallet_session::historical::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type FullIdentification = ();
	type FullIdentificationOf = pallet_validators::NoFullIdentification;
}

impl pallet_offences::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type IdentificationTuple = pallet_session::historical::IdentificationTuple<Self>;
	type OnOffenceHandler = Validators;
}

impl pallet_authority_discovery::Config for Runtime {
	type MaxAuthorities = MaxAuthorities;
}

/// Knows the persons behind validators.
pub struct PersonsOfValidators;
impl Persons<AccountId> for PersonsOfValidators {
	fn present_key(who: &AccountId) -> Option<AccountId> {
		Members::replaced_by(who)
	}

	fn former_keys(who: &AccountId) -> Vec<AccountId> {
		Members::former_keys(who)
	}

	/// A person whose validator has resigned, was removed or is expelled loses the seat. The same ballots fill it.
	fn gone(who: &AccountId) {
		if let Some(member) = pallet_members::IdOf::<Runtime>::get(who) {
			Elections::dismiss(Body::Validators, member);
		}
	}

	fn gone_weight() -> Weight {
		let read = <Runtime as frame_system::Config>::DbWeight::get().reads(1);
		<<Runtime as pallet_elections::Config>::WeightInfo as pallet_elections::WeightInfo>::vacate()
			.saturating_add(read)
	}
}

impl pallet_validators::Config for Runtime {
	type AddOrigin = powers::AddValidator;
	type RemoveOrigin = powers::RemoveValidator;
	type Persons = PersonsOfValidators;
	type MinValidators = policy::params::validators::Minimum;
	type MaxMissed = policy::params::validators::MaxMissedSessions;
	type MaxValidators = MaxAuthorities;
	type HistoryDepth = HistoryDepth;
	type WeightInfo = pallet_validators::weights::SubstrateWeight<Runtime>;
}

impl finality::Config for Runtime {
	type RestartOrigin = powers::RestartFinality;
	type Delay = finality::Delay;
}

/// How authors are assigned to slots. A quarter of the slots are assigned by lot. In the others, authors take turns in
/// an order that nobody knows in advance (secondary VRF slots). So each slot has an author.
pub const EPOCH_CONFIG: sp_consensus_babe::BabeEpochConfiguration =
	sp_consensus_babe::BabeEpochConfiguration {
		c: (1, 4),
		allowed_slots: sp_consensus_babe::AllowedSlots::PrimaryAndSecondaryVRFSlots,
	};
