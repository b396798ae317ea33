//! The council, scheduled calls, and the brakes.

use frame_support::{
	parameter_types,
	traits::{fungible::HoldConsideration, ConstU32, Contains, EqualPrivilegeOnly},
	weights::Weight,
};
use pallet_collective::Instance1;
use pallet_tx_pause::RuntimeCallNameOf;
use sp_runtime::Perbill;

use super::system::{MaxScheduledWeight, Slots, StoragePrice};
use crate::{hardware::part_of_a_block, *};

/// A motion of the council is open for 7 days.
pub type MotionDuration = Slots<{ 7 * policy::DAY }>;

parameter_types! {
	pub MaxProposalWeight: Weight = part_of_a_block(Perbill::from_percent(50));
	pub const PreimageHoldReason: RuntimeHoldReason =
		RuntimeHoldReason::Preimage(pallet_preimage::HoldReason::Preimage);
	pub const NoDeposit: Option<Balance> = None;
	pub const NoRelease: Option<BlockNumber> = None;
}

impl pallet_collective::Config<Instance1> for Runtime {
	type RuntimeOrigin = RuntimeOrigin;
	type Proposal = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type MotionDuration = MotionDuration;
	type MaxProposals = ConstU32<50>;
	type MaxMembers = ConstU32<50>;
	// Who is silent has said no: two thirds must really agree.
	type DefaultVote = pallet_collective::PrimeDefaultVote;
	type WeightInfo = pallet_collective::weights::SubstrateWeight<Runtime>;
	type SetMembersOrigin = powers::SeatCouncil;
	type MaxProposalWeight = MaxProposalWeight;
	type DisapproveOrigin = powers::EndMotion;
	type KillOrigin = powers::EndMotion;
	// Only the council proposes, and each motion ends: no deposit.
	type Consideration = ();
}

impl pallet_preimage::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = pallet_preimage::weights::SubstrateWeight<Runtime>;
	type Currency = Balances;
	type ManagerOrigin = powers::ManagePreimages;
	type Consideration = HoldConsideration<AccountId, Balances, PreimageHoldReason, StoragePrice>;
}

impl pallet_scheduler::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeOrigin = RuntimeOrigin;
	type PalletsOrigin = OriginCaller;
	type RuntimeCall = RuntimeCall;
	type MaximumWeight = MaxScheduledWeight;
	type ScheduleOrigin = powers::Schedule;
	type OriginPrivilegeCmp = EqualPrivilegeOnly;
	type MaxScheduledPerBlock = ConstU32<50>;
	type WeightInfo = pallet_scheduler::weights::SubstrateWeight<Runtime>;
	type Preimages = Preimage;
	type BlockNumberProvider = System;
}

/// What is accepted in safe mode: what blocks need, and what can end it.
pub struct AcceptedInSafeMode;
impl Contains<RuntimeCall> for AcceptedInSafeMode {
	fn contains(call: &RuntimeCall) -> bool {
		matches!(
			call,
			RuntimeCall::System(..)
				| RuntimeCall::Timestamp(..)
				| RuntimeCall::Babe(..)
				| RuntimeCall::Grandpa(..)
				| RuntimeCall::Session(..)
				| RuntimeCall::Validators(..)
				| RuntimeCall::Finality(..)
				| RuntimeCall::Council(..)
				| RuntimeCall::Upgrades(..)
				| RuntimeCall::SafeMode(..)
				| RuntimeCall::TxPause(..)
				| RuntimeCall::MultiBlockMigrations(..)
		)
	}
}

impl pallet_safe_mode::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type Currency = Balances;
	type RuntimeHoldReason = RuntimeHoldReason;
	type WhitelistedCalls = AcceptedInSafeMode;
	// Nobody buys safe mode with a deposit: coins decide nothing here.
	type EnterDuration = powers::SafeModeDuration;
	type ExtendDuration = powers::SafeModeDuration;
	type EnterDepositAmount = NoDeposit;
	type ExtendDepositAmount = NoDeposit;
	type ForceEnterOrigin = powers::EnterSafeMode;
	type ForceExtendOrigin = powers::EnterSafeMode;
	type ForceExitOrigin = powers::LeaveSafeMode;
	type ForceDepositOrigin = powers::LeaveSafeMode;
	type Notify = ();
	type ReleaseDelay = NoRelease;
	type WeightInfo = pallet_safe_mode::weights::SubstrateWeight<Runtime>;
}

/// What cannot be paused: what blocks need, and what could unpause.
pub struct NeverPaused;
impl Contains<RuntimeCallNameOf<Runtime>> for NeverPaused {
	fn contains(name: &RuntimeCallNameOf<Runtime>) -> bool {
		const PALLETS: [&[u8]; 9] = [
			b"System",
			b"Timestamp",
			b"Babe",
			b"Grandpa",
			b"Finality",
			b"Council",
			b"Upgrades",
			b"SafeMode",
			b"TxPause",
		];
		PALLETS.contains(&name.0.as_slice())
	}
}

impl pallet_tx_pause::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type PauseOrigin = powers::PauseCall;
	type UnpauseOrigin = powers::UnpauseCall;
	type WhitelistedCalls = NeverPaused;
	type MaxNameLen = ConstU32<256>;
	type WeightInfo = pallet_tx_pause::weights::SubstrateWeight<Runtime>;
}
