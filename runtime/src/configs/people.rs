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

/// The weights of memberships, with what the assembly and the juries do. The assembly's part depends on how many votes
/// are open now.
pub struct WithDecisions;

fn reads_writes(reads: u64, writes: u64) -> Weight {
	<Runtime as frame_system::Config>::DbWeight::get().reads_writes(reads, writes)
}

/// The weight with which the assembly, the elections and the juries learn that a membership has ended.
fn struck() -> Weight {
	let open = pallet_assembly::Open::<Runtime>::decode_len().unwrap_or_default();
	let decided = pallet_assembly::Decisions::<Runtime>::decode_len().unwrap_or_default();
	let polls = u32::try_from(open.saturating_add(decided)).unwrap_or(u32::MAX);
	<Runtime as pallet_assembly::Config>::WeightInfo::deactivated(polls)
		// What elections look up for everybody, and two seats that may become free.
		.saturating_add(reads_writes(35, 18))
		.saturating_add(settled())
}

/// The weight with which the seats and the validator of a person follow to a new key.
fn rekeyed() -> Weight {
	reads_writes(18, 14)
}

/// The weight with which a jury is asked.
fn asked() -> Weight {
	reads_writes(10, 6)
}

/// The weight with which a jury learns that it is not needed any more.
fn settled() -> Weight {
	reads_writes(2, 4)
}

type Measured = pallet_members::weights::SubstrateWeight<Runtime>;

macro_rules! as_measured {
	($($name:ident($($arg:ident),*);)*) => {
		$(fn $name($($arg: u32),*) -> Weight {
			<Measured as pallet_members::WeightInfo>::$name($($arg),*)
		})*
	};
}

impl pallet_members::WeightInfo for WithDecisions {
	fn forget_person(received: u32, given: u32) -> Weight {
		<Measured as pallet_members::WeightInfo>::forget_person(received, given).saturating_add(struck())
	}

	fn lapse() -> Weight {
		<Measured as pallet_members::WeightInfo>::lapse().saturating_add(struck())
	}

	fn challenge() -> Weight {
		<Measured as pallet_members::WeightInfo>::challenge().saturating_add(asked())
	}

	fn object_to_recovery() -> Weight {
		<Measured as pallet_members::WeightInfo>::object_to_recovery().saturating_add(asked())
	}

	fn withdraw_support() -> Weight {
		<Measured as pallet_members::WeightInfo>::withdraw_support().saturating_add(settled())
	}

	fn decide_recovery() -> Weight {
		<Measured as pallet_members::WeightInfo>::decide_recovery()
			.saturating_add(settled())
			.saturating_add(rekeyed())
	}

	fn close_recovery() -> Weight {
		<Measured as pallet_members::WeightInfo>::close_recovery().saturating_add(settled())
	}

	fn close_undecided() -> Weight {
		<Measured as pallet_members::WeightInfo>::close_undecided().saturating_add(settled())
	}

	fn change_key() -> Weight {
		<Measured as pallet_members::WeightInfo>::change_key().saturating_add(settled())
	}

	fn support_recovery() -> Weight {
		<Measured as pallet_members::WeightInfo>::support_recovery().saturating_add(settled())
	}

	fn set_guardians() -> Weight {
		<Measured as pallet_members::WeightInfo>::set_guardians().saturating_add(settled())
	}

	fn confirm_key() -> Weight {
		<Measured as pallet_members::WeightInfo>::confirm_key().saturating_add(rekeyed())
	}

	fn complete_recovery() -> Weight {
		<Measured as pallet_members::WeightInfo>::complete_recovery().saturating_add(rekeyed())
	}

	as_measured! {
		invite(v);
		accept_invitation();
		vouch(v);
		withdraw_vouch();
		join();
		renew();
		stop_key_change();
		leave();
		stay();
		collect_money();
		look_at_bucket();
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
		Juries,
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
	type WeightInfo = WithDecisions;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkClock = super::system::Clock;
}
