//! Who makes blocks, how they become final, and what becomes of those who cheat or sleep.

use frame_support::{
	parameter_types,
	traits::{ConstU128, ConstU32, ConstU64},
};
use rochdale_primitives::Membership;
use sp_runtime::traits::{Convert, OpaqueKeys};

use super::system::Slots;
use crate::*;

/// How long an equivocation can be reported: 7 days, after which nobody can have missed it.
pub type ReportLongevity = Slots<{ 7 * policy::DAY }>;

parameter_types! {
	/// The most validators. Each keeps a connection to every other; a community needs few.
	pub const MaxAuthorities: u32 = 100;
	/// Sessions for which who held which key can be proven: a week of hours, as long as reports count.
	pub const HistoryDepth: u32 = 7 * 24;
}

impl pallet_babe::Config for Runtime {
	type EpochDuration = policy::SessionLength;
	type ExpectedBlockTime = policy::SlotDuration;
	// The session pallet turns the epochs.
	type EpochChangeTrigger = pallet_babe::ExternalTrigger;
	type DisabledValidators = Session;
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
	// As many set changes as can still be reported for, at a session of 50 blocks or more.
	type MaxSetIdSessionEntries = ConstU64<4_032>;
	type KeyOwnerProof = sp_session::MembershipProof;
	type EquivocationReportSystem =
		pallet_grandpa::EquivocationReportSystem<Self, Offences, Historical, ReportLongevity>;
}

impl pallet_authorship::Config for Runtime {
	type FindAuthor = pallet_session::FindAccountFromAuthorIndex<Self, Babe>;
	type EventHandler = Validators;
}

/// Who may have session keys: members, and validators. What nobody can remove is kept for them (`KeepsSessionKeys`), so it
/// is not for everybody who makes an account.
pub struct MembersAndValidators;
impl Convert<AccountId, Option<AccountId>> for MembersAndValidators {
	fn convert(who: AccountId) -> Option<AccountId> {
		let may = <Members as Membership<AccountId>>::member(&who).is_some()
			|| pallet_validators::Validators::<Runtime>::get().contains_key(&who);
		may.then_some(who)
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
	// Keys without a place in the set do nothing, an account has one set of them, and persons are scarce.
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

impl pallet_validators::Config for Runtime {
	type AddOrigin = powers::AddValidator;
	type RemoveOrigin = powers::RemoveValidator;
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

/// How slots find their authors: a quarter of the slots by lot, the rest by turns whose order nobody
/// knows beforehand (secondary VRF slots), so that each slot has an author.
pub const EPOCH_CONFIG: sp_consensus_babe::BabeEpochConfiguration =
	sp_consensus_babe::BabeEpochConfiguration {
		c: (1, 4),
		allowed_slots: sp_consensus_babe::AllowedSlots::PrimaryAndSecondaryVRFSlots,
	};
