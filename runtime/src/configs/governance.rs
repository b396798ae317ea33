//! The council, scheduled calls, safe mode and pauses. (The assembly has a file of its own.)

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	ensure, parameter_types,
	traits::{fungible::HoldConsideration, Consideration, ConstU32, Contains, Get, MaybeConsideration},
	weights::Weight,
};
use pallet_collective::{CostOf, DefaultVote, Error::TooManyProposals, Instance1, Members, Proposals};
use pallet_tx_pause::RuntimeCallNameOf;
use rochdale_primitives::Moment;
use scale_info::TypeInfo;
use sp_runtime::{DispatchError, Perbill};

use super::{
	deposits::StoragePrice,
	system::{is_a_batch, with_calls_inside, MaxScheduledWeight, MaxSeats},
};
use crate::{limits::part_of_a_block, policy::Slots, *};

/// A motion of the council is open for 7 days.
pub type MotionDuration = Slots<{ 7 * policy::DAY }>;

parameter_types! {
	pub MaxProposalWeight: Weight = part_of_a_block(Perbill::from_percent(50));
	pub const PreimageHoldReason: RuntimeHoldReason =
		RuntimeHoldReason::Preimage(pallet_preimage::HoldReason::Preimage);
	pub const NoDeposit: Option<Balance> = None;
	pub const NoRelease: Option<BlockNumber> = None;
}

/// The most motions of the council that can be open at once.
pub type MaxMotions = ConstU32<50>;

/// A place among the open motions. Each seat has the same number of places, so no seat can take those of another. A
/// place costs no money, because the council must be able to act when nobody has any.
#[derive(Clone, Eq, PartialEq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct MotionPlace;

impl Consideration<AccountId, u32> for MotionPlace {
	fn new(who: &AccountId, open: u32) -> Result<Self, DispatchError> {
		let seats = Members::<Runtime, Instance1>::decode_len().unwrap_or(0).max(1);
		let share = (<MaxMotions as Get<u32>>::get() as usize).checked_div(seats).unwrap_or_default().max(1);
		let motions = Proposals::<Runtime, Instance1>::get();
		let by_them = |motion: &&Hash| {
			CostOf::<Runtime, Instance1>::get(motion).is_some_and(|(proposer, _)| proposer == *who)
		};
		// The new motion is the last in the list, and is not counted.
		let taken = motions.iter().take(open as usize).filter(by_them).count();
		// The benchmark fills the list from one account, to measure this count.
		if cfg!(not(feature = "runtime-benchmarks")) {
			ensure!(taken < share, TooManyProposals::<Runtime, Instance1>);
		}
		Ok(Self)
	}

	fn update(self, _: &AccountId, _: u32) -> Result<Self, DispatchError> {
		Ok(self)
	}

	fn drop(self, _: &AccountId) -> Result<(), DispatchError> {
		Ok(())
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn ensure_successful(_: &AccountId, _: u32) {}
}

impl MaybeConsideration<AccountId, u32> for MotionPlace {
	fn is_none(&self) -> bool {
		false
	}
}

/// A seat that does not vote counts as a no, whatever the others vote. So two thirds of all seats must agree.
pub struct SilenceIsNo;

impl DefaultVote for SilenceIsNo {
	fn default_vote(_prime: Option<bool>, _ayes: u32, _nays: u32, _seats: u32) -> bool {
		false
	}
}

impl pallet_collective::Config<Instance1> for Runtime {
	type RuntimeOrigin = RuntimeOrigin;
	type Proposal = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type MotionDuration = MotionDuration;
	type MaxProposals = MaxMotions;
	type MaxMembers = MaxSeats;
	#[cfg(not(feature = "runtime-benchmarks"))]
	type DefaultVote = SilenceIsNo;
	// It has to stay in builds for benchmarks. `close_approved` of the SDK has a single aye, that of the prime, and
	// asserts that the motion is carried out. No chain runs such a build.
	#[cfg(feature = "runtime-benchmarks")]
	type DefaultVote = pallet_collective::PrimeDefaultVote;
	type WeightInfo = weights::pallet_collective::Weights<Runtime>;
	type SetMembersOrigin = powers::SeatCouncil;
	type MaxProposalWeight = MaxProposalWeight;
	type DisapproveOrigin = powers::EndMotion;
	type KillOrigin = powers::EndMotion;
	type Consideration = MotionPlace;
}

impl pallet_preimage::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = weights::pallet_preimage::Weights<Runtime>;
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
	type OriginPrivilegeCmp = crate::tracks::EqualOrEmergency;
	type MaxScheduledPerBlock = ConstU32<50>;
	type WeightInfo = weights::pallet_scheduler::Weights<Runtime>;
	type Preimages = Preimage;
	type BlockNumberProvider = super::clock::Ticks;
}

/// The calls that are accepted in safe mode. A block needs each of them, or it can end safe mode, or the members decide
/// it in an emergency. The members vote there. A batch is accepted if each call in it is.
pub struct AcceptedInSafeMode;

impl AcceptedInSafeMode {
	fn accepts(call: &RuntimeCall) -> bool {
		use pallet_treasury::Call::{remove_approval, void_spend};
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
				| RuntimeCall::Assembly(..)
				| RuntimeCall::Scheduler(..)
				| RuntimeCall::Treasury(remove_approval { .. } | void_spend { .. })
				| RuntimeCall::Upgrades(..)
				| RuntimeCall::SafeMode(..)
				| RuntimeCall::Safety(..)
				| RuntimeCall::TxPause(..)
				| RuntimeCall::MultiBlockMigrations(..)
		)
	}
}

impl Contains<RuntimeCall> for AcceptedInSafeMode {
	fn contains(call: &RuntimeCall) -> bool {
		with_calls_inside(call)
			.is_some_and(|calls| calls.into_iter().all(|call| is_a_batch(call) || Self::accepts(call)))
	}
}

impl pallet_safe_mode::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type Currency = Balances;
	type RuntimeHoldReason = RuntimeHoldReason;
	type WhitelistedCalls = AcceptedInSafeMode;
	// Nobody can buy safe mode with a deposit: money decides nothing here.
	type EnterDuration = powers::SafeModeDuration;
	type ExtendDuration = powers::SafeModeDuration;
	type EnterDepositAmount = NoDeposit;
	type ExtendDepositAmount = NoDeposit;
	type ForceEnterOrigin = powers::EnterSafeMode;
	type ForceExtendOrigin = powers::ExtendSafeMode;
	type ForceExitOrigin = powers::LeaveSafeMode;
	type ForceDepositOrigin = powers::LeaveSafeMode;
	type Notify = Safety;
	type ReleaseDelay = NoRelease;
	type WeightInfo = pallet_safe_mode::weights::SubstrateWeight<Runtime>;
}

/// The calls that cannot be paused. A block needs each of them, or it can unpause, or members replace or recall the
/// council by it, or juries need it.
pub struct NeverPaused;
impl Contains<RuntimeCallNameOf<Runtime>> for NeverPaused {
	fn contains(name: &RuntimeCallNameOf<Runtime>) -> bool {
		const PALLETS: [&[u8]; 13] = [
			b"System",
			b"Timestamp",
			b"Babe",
			b"Grandpa",
			b"Finality",
			b"Council",
			b"Elections",
			b"Juries",
			b"Assembly",
			b"Upgrades",
			b"SafeMode",
			b"Safety",
			b"TxPause",
		];
		// The calls that carry out verdicts.
		const VERDICTS: [(&[u8], &[u8]); 5] = [
			(b"Members", b"judge"),
			(b"Members", b"decide_recovery"),
			(b"Cooperatives", b"decide_appeal"),
			(b"CommunityCurrencies", b"decide_freeze"),
			(b"Meetings", b"judge_objection"),
		];
		PALLETS.contains(&name.0.as_slice()) || VERDICTS.contains(&(name.0.as_slice(), name.1.as_slice()))
	}
}

/// The calls of memberships and of session keys. The council decides neither who becomes a member nor who can be elected
/// as a validator, so the members alone pause these.
pub struct PausedByMembers;
impl Contains<RuntimeCallNameOf<Runtime>> for PausedByMembers {
	fn contains(name: &RuntimeCallNameOf<Runtime>) -> bool {
		[b"Members".as_slice(), b"Session".as_slice()].contains(&name.0.as_slice())
	}
}

impl pallet_tx_pause::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type PauseOrigin = powers::PauseCall;
	type UnpauseOrigin = powers::UnpauseCall;
	type WhitelistedCalls = NeverPaused;
	type MaxNameLen = ConstU32<256>;
	type WeightInfo = weights::pallet_tx_pause::Weights<Runtime>;
}

parameter_types! {
	pub const PauseTime: Moment = 7 * policy::DAY;
	pub const SafeModeRest: Moment = policy::DAY;
}

impl crate::safety::Config for Runtime {
	type CouncilOrigin = powers::PauseCallForATime;
	type MembersOrigin = powers::PauseCall;
	type LeftToMembers = PausedByMembers;
	type Time = super::clock::DecisionClock;
	type PauseTime = PauseTime;
	type Rest = SafeModeRest;
}
