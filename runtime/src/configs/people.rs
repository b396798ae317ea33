//! Who is a person on this chain.

use frame_support::{
	parameter_types,
	traits::{ConstU32, Get},
	weights::Weight,
};
use pallet_assembly::WeightInfo as _;

use crate::{policy::params::members as params, *};

parameter_types! {
	/// Why the money on a key is frozen: the key is disputed.
	pub const LostKey: RuntimeFreezeReason =
		RuntimeFreezeReason::Members(pallet_members::FreezeReason::Disputed);
	/// Why it is held as well.
	pub const HeldForLostKey: RuntimeHoldReason =
		RuntimeHoldReason::Members(pallet_members::HoldReason::Disputed);
}

/// The weights of memberships, with what the assembly does when one ends. That depends on how many votes are open now.
pub struct WithVotes;

/// The weight with which the assembly learns that a membership has ended.
fn struck() -> Weight {
	let open = pallet_assembly::Open::<Runtime>::decode_len().unwrap_or_default();
	let decided = pallet_assembly::Decisions::<Runtime>::decode_len().unwrap_or_default();
	let polls = u32::try_from(open.saturating_add(decided)).unwrap_or(u32::MAX);
	let reads = <Runtime as frame_system::Config>::DbWeight::get().reads(2);
	<Runtime as pallet_assembly::Config>::WeightInfo::deactivated(polls).saturating_add(reads)
}

type Measured = pallet_members::weights::SubstrateWeight<Runtime>;

macro_rules! as_measured {
	($($name:ident($($arg:ident),*);)*) => {
		$(fn $name($($arg: u32),*) -> Weight {
			<Measured as pallet_members::WeightInfo>::$name($($arg),*)
		})*
	};
}

impl pallet_members::WeightInfo for WithVotes {
	fn forget_person(received: u32, given: u32) -> Weight {
		<Measured as pallet_members::WeightInfo>::forget_person(received, given).saturating_add(struck())
	}

	fn lapse() -> Weight {
		<Measured as pallet_members::WeightInfo>::lapse().saturating_add(struck())
	}

	as_measured! {
		invite(v);
		accept_invitation();
		vouch(v);
		withdraw_vouch();
		challenge();
		join();
		renew();
		change_key();
		confirm_key();
		support_recovery();
		object_to_recovery();
		complete_recovery();
		withdraw_support();
		decide_recovery();
		close_recovery();
		set_guardians();
		stop_key_change();
		leave();
		stay();
		collect_money();
		look_at_bucket();
		close_undecided();
		name_branch(n);
		judge_branch();
		check_named();
	}
}

impl pallet_members::Config for Runtime {
	type Time = super::system::Clock;
	type RemoveOrigin = powers::RemoveMember;
	type ChallengeArbiter = powers::JudgeChallenge;
	// The seats of a person come before the session keys, which a validator takes along.
	type OnMembership = (
		Dividend,
		Allowance,
		Cooperatives,
		super::elections::SeatsOfMembers,
		super::consensus::SessionKeysOfMembers,
		Assembly,
	);
	type VouchesNeeded = params::VouchesNeeded;
	type MaxVouches = params::MaxVouches;
	type VouchInterval = params::VouchInterval;
	type VouchValidity = params::VouchValidity;
	type MembershipValidity = params::MembershipValidity;
	type ChallengePeriod = params::ChallengePeriod;
	type InvitationValidity = params::InvitationValidity;
	type CandidacyValidity = params::CandidacyValidity;
	type RecoveryArbiter = powers::DecideRecovery;
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
	type WeightInfo = WithVotes;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkClock = super::system::Clock;
}
