//! Who is a person here.

use frame_support::traits::{
	fungible::{Inspect, Mutate, MutateFreeze},
	tokens::{Fortitude, Preservation},
	ConstU32,
};

use crate::{policy::params::members as params, *};

/// The native money of a person whose key is disputed.
pub struct NativeMoney;

const DISPUTED: RuntimeFreezeReason = RuntimeFreezeReason::Members(pallet_members::FreezeReason::Disputed);

impl pallet_members::DisputedMoney<AccountId> for NativeMoney {
	/// It cannot be done on an account on which as much leans as can.
	fn freeze(who: &AccountId) -> bool {
		<Balances as MutateFreeze<AccountId>>::set_freeze(&DISPUTED, who, Balance::MAX).is_ok()
	}

	fn thaw(who: &AccountId) {
		let thawed = <Balances as MutateFreeze<AccountId>>::thaw(&DISPUTED, who);
		frame_support::defensive_assert!(thawed.is_ok(), "nothing stands against thawing");
	}

	fn hand_over(old: &AccountId, new: &AccountId) {
		let amount = Balances::reducible_balance(old, Preservation::Expendable, Fortitude::Polite);
		if amount > 0 {
			// Less than an account needs does not fill one that is empty.
			let _ = <Balances as Mutate<AccountId>>::transfer(old, new, amount, Preservation::Expendable);
		}
	}
}

impl pallet_members::Config for Runtime {
	type Time = super::system::Clock;
	type RemoveOrigin = powers::RemoveMember;
	type JudgeOrigin = powers::JudgeChallenge;
	type OnMembership = (Dividend, Allowance, Cooperatives);
	type VouchesNeeded = params::VouchesNeeded;
	type MaxVouches = params::MaxVouches;
	type VouchInterval = params::VouchInterval;
	type VouchValidity = params::VouchValidity;
	type MembershipValidity = params::MembershipValidity;
	type ChallengePeriod = params::ChallengePeriod;
	type InvitationValidity = params::InvitationValidity;
	type CandidacyValidity = params::CandidacyValidity;
	type Arbiter = powers::DecideRecovery;
	type Money = NativeMoney;
	type RecoveryDelay = params::RecoveryDelay;
	type RecoveryThreshold = params::RecoveryThreshold;
	type VouchAge = params::VouchAge;
	type GrowthPeriod = params::GrowthPeriod;
	type GrowthShare = params::GrowthShare;
	// Or a small community could not grow at all.
	type GrowthLeast = ConstU32<5>;
	type PenaltyPeriod = params::PenaltyPeriod;
	type KeyChangeInterval = params::KeyChangeInterval;
	type MaxVouchers = ConstU32<100>;
	type MaxGuardians = ConstU32<15>;
	type WeightInfo = pallet_members::weights::SubstrateWeight<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkClock = super::system::Clock;
}
