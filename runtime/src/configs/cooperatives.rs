//! Cooperatives.

use frame_support::{
	parameter_types,
	traits::{fungible::HoldConsideration, ConstU32, Contains},
	weights::Weight,
	PalletId,
};
use rochdale_primitives::{CooperativeId, ElectorateId, Moment, TermLimit};
use sp_runtime::{traits::Convert, Perbill};

use super::{currencies::Currencies, deposits::StoragePrice, money::CommonsAccount};
use crate::{limits::part_of_a_block, policy::params::cooperatives as params, *};

parameter_types! {
	pub const CooperativeHoldReason: RuntimeHoldReason =
		RuntimeHoldReason::Cooperatives(pallet_cooperatives::HoldReason::Deposit);
	pub const CooperativesPalletId: PalletId = PalletId(*b"rd/coops");
	/// The lowest share of a surplus for the reserve. The cooperative laws of many countries require it too.
	pub const MinReserveShare: Perbill = Perbill::from_percent(5);
	pub const SignTime: Moment = 30 * policy::DAY;
	pub const MaxTime: Moment = 10 * policy::YEAR;
	/// The part of a block that wages can take. The remainder is for other calls.
	pub WagesShare: Weight = part_of_a_block(Perbill::from_percent(10));
}

/// The calls that the account of a cooperative can make. Not allowed are calls that only persons make, and calls that
/// would let somebody act for the cooperative without a resolution of its members.
pub struct AsCooperative;
impl Contains<RuntimeCall> for AsCooperative {
	fn contains(call: &RuntimeCall) -> bool {
		let nested = match call {
			RuntimeCall::Utility(
				pallet_utility::Call::batch { calls }
				| pallet_utility::Call::batch_all { calls }
				| pallet_utility::Call::force_batch { calls },
			) => calls.iter().all(Self::contains),
			RuntimeCall::Utility(..) => false,
			_ => true,
		};
		nested
			&& !matches!(call, RuntimeCall::Members(..) | RuntimeCall::Proxy(..) | RuntimeCall::Multisig(..))
	}
}

/// The terms of offices in a cooperative, which the rules of its meetings have.
pub struct TermLimits;
impl Convert<CooperativeId, TermLimit> for TermLimits {
	fn convert(id: CooperativeId) -> TermLimit {
		Meetings::rules(ElectorateId::Cooperative(id)).limit
	}
}

impl pallet_cooperatives::Config for Runtime {
	type RuntimeHoldReason = RuntimeHoldReason;
	type RuntimeCall = RuntimeCall;
	type CallFilter = AsCooperative;
	type Preimages = Preimage;
	type Currencies = Currencies;
	type Deposit = HoldConsideration<AccountId, Balances, CooperativeHoldReason, StoragePrice>;
	type Membership = Members;
	type Time = super::system::Clock;
	type Commons = CommonsAccount;
	type FoundOrigin = powers::FoundCooperative;
	type ActOrigin = pallet_cooperatives::EnsureCooperative<Runtime>;
	type ResolutionOrigin = pallet_cooperatives::EnsureResolved<Runtime>;
	type AdmitOrigin = pallet_cooperatives::EnsurePower<Runtime, pallet_cooperatives::Admission>;
	type RecordOrigin = pallet_cooperatives::EnsurePower<Runtime, pallet_cooperatives::Recording>;
	type OfficeOrigin = pallet_cooperatives::EnsureOfficer<Runtime>;
	type AppealArbiter = powers::DecideAppeal;
	type AppealTime = super::juries::TimeToDecide;
	type PalletId = CooperativesPalletId;
	type MinFounders = ConstU32<3>;
	type MaxFounders = ConstU32<16>;
	type MinReserveShare = MinReserveShare;
	type SignTime = SignTime;
	type MinPeriod = params::ShortestPeriod;
	type MinClaimTime = params::ShortestClaim;
	type MinDecision = params::ShortestDecision;
	type MinObjection = params::ShortestObjection;
	type MinQuorum = params::LeastQuorum;
	type MaxVoteRatio = params::MostVoteRatio;
	type MaxTime = MaxTime;
	type WindDown = params::WindDown;
	type MaxVersions = ConstU32<8>;
	type MaxRetained = ConstU32<32>;
	type MaxRecords = ConstU32<32>;
	type MaxResolutions = ConstU32<4>;
	// A resolution that dissolves a cooperative ends all of them, in one block of a Raspberry Pi.
	type MaxWages = ConstU32<256>;
	type Share = WagesShare;
	type TermLimits = TermLimits;
	type WeightInfo = pallet_cooperatives::weights::SubstrateWeight<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkClock = super::system::Clock;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkCurrencies = super::currencies::BenchmarkCurrencies;
}
