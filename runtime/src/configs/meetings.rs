//! The general assemblies of cooperatives.

use frame_support::{parameter_types, traits::fungible::HoldConsideration};
use rochdale_primitives::Moment;

use super::{cooperatives::MaxTime, deposits::StoragePrice};
use crate::{policy::params::cooperatives as params, *};

parameter_types! {
	pub const MeetingHoldReason: RuntimeHoldReason =
		RuntimeHoldReason::Meetings(pallet_meetings::HoldReason::Deposit);
	/// How long the record of a meeting is kept: two years, as the entries of the books are.
	pub const MeetingRecordTime: Moment = 2 * policy::YEAR;
}

impl pallet_meetings::Config for Runtime {
	type Time = super::system::Clock;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Deposit = HoldConsideration<AccountId, Balances, MeetingHoldReason, StoragePrice>;
	type Electorates = Cooperatives;
	type Randomness = pallet_babe::RandomnessFromTwoEpochsAgo<Runtime>;
	type RulesOrigin = powers::SetMeetingRules;
	type ConveneOrigin = powers::ConveneMeeting;
	type ObjectionArbiter = powers::JudgeObjection;
	type JudgeTime = super::juries::TimeToDecide;
	// Members need as long for a meeting as for any vote in a cooperative.
	type MinTime = params::ShortestDecision;
	type MaxTime = MaxTime;
	type MinQuorum = params::LeastQuorum;
	type RecordTime = MeetingRecordTime;
	type WeightInfo = pallet_meetings::weights::SubstrateWeight<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkClock = super::system::Clock;
}
