//! Who is a person on this chain.

use frame_support::{parameter_types, traits::ConstU32};

use crate::{policy::params::members as params, *};

parameter_types! {
	/// Why the money on a key is frozen: the key is disputed.
	pub const LostKey: RuntimeFreezeReason =
		RuntimeFreezeReason::Members(pallet_members::FreezeReason::Disputed);
	/// Why it is held as well.
	pub const HeldForLostKey: RuntimeHoldReason =
		RuntimeHoldReason::Members(pallet_members::HoldReason::Disputed);
}

impl pallet_members::Config for Runtime {
	type Time = super::system::Clock;
	type RemoveOrigin = powers::RemoveMember;
	type JudgeOrigin = powers::JudgeChallenge;
	// The seats of a person come before the session keys, which a validator takes along.
	type OnMembership = (
		Dividend,
		Allowance,
		Cooperatives,
		super::elections::SeatsOfMembers,
		super::consensus::SessionKeysOfMembers,
	);
	type VouchesNeeded = params::VouchesNeeded;
	type MaxVouches = params::MaxVouches;
	type VouchInterval = params::VouchInterval;
	type VouchValidity = params::VouchValidity;
	type MembershipValidity = params::MembershipValidity;
	type ChallengePeriod = params::ChallengePeriod;
	type InvitationValidity = params::InvitationValidity;
	type CandidacyValidity = params::CandidacyValidity;
	type Arbiter = powers::DecideRecovery;
	type Money = pallet_members::NativeMoney<Balances, LostKey, HeldForLostKey>;
	type RecoveryDelay = params::RecoveryDelay;
	type RecoveryThreshold = params::RecoveryThreshold;
	type VouchAge = params::VouchAge;
	type GrowthPeriod = params::GrowthPeriod;
	type GrowthShare = params::GrowthShare;
	// Without this, a small community could not grow at all.
	type GrowthLeast = ConstU32<5>;
	type PenaltyPeriod = params::PenaltyPeriod;
	type KeyChangeInterval = params::KeyChangeInterval;
	type MaxVouchers = ConstU32<100>;
	type MaxGuardians = ConstU32<15>;
	type WeightInfo = pallet_members::weights::SubstrateWeight<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkClock = super::system::Clock;
}
