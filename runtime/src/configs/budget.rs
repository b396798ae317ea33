//! Participatory budgets.

use frame_support::{
	parameter_types,
	traits::{fungible::HoldConsideration, ConstU32, ConstU8},
	weights::Weight,
};
use rochdale_primitives::{Moment, WholeCommunity};
use sp_runtime::Perbill;

use super::{currencies::Currencies, money::CommonsAccount};
use crate::{limits::part_of_a_block, *};

parameter_types! {
	pub const BudgetHoldReason: RuntimeHoldReason =
		RuntimeHoldReason::ParticipatoryBudget(pallet_participatory_budget::HoldReason::Deposit);
	/// The longest duration of a cycle, from the first proposal to the last rating: five years.
	pub const MaxLength: Moment = 5 * policy::YEAR;
	/// A year and a half. So a vote that is held once a year is missed at least once, also if it comes half a year
	/// late.
	pub const WithheldFor: Moment = policy::YEAR + policy::YEAR / 2;
	/// The part of a block that counting can take. The remainder is for transactions.
	pub CountingShare: Weight = part_of_a_block(Perbill::from_percent(40));
}

impl pallet_participatory_budget::Config for Runtime {
	type RuntimeHoldReason = RuntimeHoldReason;
	type Currencies = Currencies;
	type Deposit = HoldConsideration<AccountId, Balances, BudgetHoldReason, configs::deposits::StoragePrice>;
	type Electorate = WholeCommunity<Members, CommonsAccount, Cooperatives>;
	type Time = super::system::Clock;
	type Bookkeeping = Cooperatives;
	type StartOrigin = powers::StartBudget;
	type ReviewOrigin = powers::ReviewProposals;
	type MaxOpen = ConstU32<16>;
	type MaxProjects = ConstU32<256>;
	type MaxChoices = ConstU32<64>;
	type MaxAmendments = ConstU8<8>;
	type PageSize = ConstU32<128>;
	type MaxSteps = ConstU32<2_000>;
	type MaxCountSize = ConstU32<{ 512 * 1024 }>;
	type MaxLength = MaxLength;
	type MinObjection = policy::params::cooperatives::ShortestObjection;
	type WithheldFor = WithheldFor;
	type Share = CountingShare;
	type WeightInfo = pallet_participatory_budget::weights::SubstrateWeight<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkClock = super::system::Clock;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkCurrencies = super::currencies::BenchmarkCurrencies;
}
