//! The native unit, the commons and the dividend.

use frame_support::{
	parameter_types,
	traits::{
		tokens::{imbalance::ResolveTo, PayFromAccount, UnityAssetBalanceConversion},
		ConstU32, VariantCountOf,
	},
	PalletId,
};
use rochdale_primitives::Moment;
use sp_runtime::{traits::IdentityLookup, Permill};

use super::system::Seconds;
use crate::{policy::params, *};

parameter_types! {
	pub const MinimumBalance: Balance = MINIMUM_BALANCE;
	pub const TreasuryPalletId: PalletId = PalletId(*b"rd/commo");
	pub const NothingBurnt: Permill = Permill::zero();
	/// The account that holds the commons.
	pub CommonsAccount: AccountId = Treasury::account_id();
}

/// Puts charges, and amounts that are too small to stay in an account, into the commons.
pub type ToCommons = ResolveTo<CommonsAccount, Balances>;

impl pallet_balances::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeHoldReason = RuntimeHoldReason;
	type RuntimeFreezeReason = RuntimeFreezeReason;
	type Balance = Balance;
	type DustRemoval = ToCommons;
	type ExistentialDeposit = MinimumBalance;
	type AccountStore = System;
	type ReserveIdentifier = [u8; 8];
	type FreezeIdentifier = RuntimeFreezeReason;
	type MaxLocks = ConstU32<50>;
	type MaxReserves = ConstU32<50>;
	type MaxFreezes = VariantCountOf<RuntimeFreezeReason>;
	type DoneSlashHandler = ();
	type WeightInfo = weights::pallet_balances::Weights<Runtime>;
}

impl pallet_treasury::Config for Runtime {
	type Currency = Balances;
	type RejectOrigin = powers::RejectSpending;
	type RuntimeEvent = RuntimeEvent;
	// Nothing happens at the end of the period. The pallet uses it for a kind of spending that this chain does not
	// have.
	type SpendPeriod = ConstU32<{ Seconds::of(policy::DAY) }>;
	type Burn = NothingBurnt;
	type PalletId = TreasuryPalletId;
	type BurnDestination = ();
	type WeightInfo = pallet_treasury::weights::SubstrateWeight<Runtime>;
	type SpendFunds = ();
	type MaxApprovals = ConstU32<100>;
	type SpendOrigin = powers::SpendCommons;
	type AssetKind = ();
	type Beneficiary = AccountId;
	type BeneficiaryLookup = IdentityLookup<AccountId>;
	type Paymaster = PayFromAccount<Balances, CommonsAccount>;
	type BalanceConverter = UnityAssetBalanceConversion;
	// A payment that was decided can be collected for 30 days.
	type PayoutPeriod = ConstU32<{ Seconds::of(30 * policy::DAY) }>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = ();
	type BlockNumberProvider = Seconds;
}

parameter_types! {
	pub const DividendPalletId: PalletId = PalletId(*b"rd/divid");
	/// A minute: a period must be longer than a few blocks.
	pub const MinDividendPeriod: Moment = policy::MINUTE;
}

impl pallet_dividend::Config for Runtime {
	type Currency = Balances;
	type Currencies = super::currencies::Currencies;
	type Membership = Members;
	type Time = super::system::Clock;
	type Period = params::dividend::Period;
	type Policy = params::dividend::Policy;
	type Commons = CommonsAccount;
	type OpenOrigin = powers::OpenDividend;
	type Issuable = super::currencies::IssuedByDividend;
	type PalletId = DividendPalletId;
	type MinPeriod = MinDividendPeriod;
	type MaxJoined = ConstU32<16>;
	type WeightInfo = pallet_dividend::weights::SubstrateWeight<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkCurrencies = super::currencies::BenchmarkCurrencies;
}
