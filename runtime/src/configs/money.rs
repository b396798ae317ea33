//! The native unit, fees, the commons, the dividend and the free quota.

use core::marker::PhantomData;
use frame_support::{
	parameter_types,
	traits::{
		tokens::{imbalance::ResolveTo, PayFromAccount, UnityAssetBalanceConversion},
		ConstU32, Contains, ContainsPair, Get, VariantCountOf,
	},
	weights::{Weight, WeightToFee},
	PalletId,
};
use pallet_transaction_payment::{Multiplier, TargetedFeeAdjustment};
use rochdale_primitives::Moment;
use sp_runtime::{traits::IdentityLookup, FixedPointNumber, Permill, Perquintill};

use super::system::Seconds;
use crate::{policy::params, *};

/// The deposit for `ITEMS` stored items with a total length of `BYTES` bytes, at today's price.
pub struct Deposit<const ITEMS: u128, const BYTES: u128>;
impl<const ITEMS: u128, const BYTES: u128> Get<Balance> for Deposit<ITEMS, BYTES> {
	fn get() -> Balance {
		ITEMS
			.saturating_mul(params::fees::DepositPerItem::get())
			.saturating_add(BYTES.saturating_mul(params::fees::DepositPerByte::get()))
	}
}

parameter_types! {
	pub DepositPerItem: Balance = params::fees::DepositPerItem::get();
	pub DepositPerByte: Balance = params::fees::DepositPerByte::get();
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
	type WeightInfo = pallet_balances::weights::SubstrateWeight<Runtime>;
}

/// The price of compute, which the community sets per second.
pub struct ComputePrice;
impl WeightToFee for ComputePrice {
	type Balance = Balance;

	fn weight_to_fee(weight: &Weight) -> Balance {
		params::fees::PerSecond::get()
			.saturating_mul(weight.ref_time().into())
			.div_ceil(frame_support::weights::constants::WEIGHT_REF_TIME_PER_SECOND.into())
	}
}

/// The price of length, which the community sets per byte.
pub struct LengthPrice;
impl WeightToFee for LengthPrice {
	type Balance = Balance;

	fn weight_to_fee(length: &Weight) -> Balance {
		params::fees::PerByte::get().saturating_mul(length.ref_time().into())
	}
}

parameter_types! {
	/// Fees begin to rise when blocks are more than a quarter full.
	pub const TargetBlockFullness: Perquintill = Perquintill::from_percent(25);
	/// The speed of the rise: at full blocks of 3 s the price doubles in about half an hour.
	pub AdjustmentVariable: Multiplier = Multiplier::saturating_from_rational(75, 100_000);
	/// When few blocks are full, the price is what the community has set.
	pub MinimumMultiplier: Multiplier = Multiplier::saturating_from_integer(1);
	pub MaximumMultiplier: Multiplier = Multiplier::saturating_from_integer(1_000_000);
}

impl pallet_transaction_payment::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type OnChargeTransaction = super::fees::NativeOrAccepted;
	type WeightToFee = ComputePrice;
	type LengthToFee = LengthPrice;
	type FeeMultiplierUpdate = TargetedFeeAdjustment<
		Runtime,
		TargetBlockFullness,
		AdjustmentVariable,
		MinimumMultiplier,
		MaximumMultiplier,
	>;
	type OperationalFeeMultiplier = frame_support::traits::ConstU8<5>;
	type WeightInfo = super::fees::ChargeWeight;
}

#[cfg(feature = "runtime-benchmarks")]
impl pallet_transaction_payment::BenchmarkConfig for Runtime {}

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

/// The free calls of a guest, an account of a person that speaks for no active member. It can answer an invitation,
/// confirm or stop a key change, object to a recovery or complete it, stay, join and renew.
pub struct GuestCalls<T>(PhantomData<T>);
impl Contains<RuntimeCall> for GuestCalls<Runtime> {
	fn contains(call: &RuntimeCall) -> bool {
		use pallet_members::Call;
		matches!(
			call,
			RuntimeCall::Members(
				Call::accept { .. }
					| Call::decline { .. }
					| Call::join { .. }
					| Call::renew { .. }
					| Call::confirm_key { .. }
					| Call::stop_key_change { .. }
					| Call::stay { .. }
					| Call::complete_recovery { .. }
					| Call::object_to_recovery { .. }
					| Call::close_recovery { .. }
			)
		)
	}
}

/// The free calls that the council and the validators make for the community. They must be possible when nothing else
/// is free, before the first dividend, and when the chain is full.
pub struct OfficialCalls;
impl ContainsPair<AccountId, RuntimeCall> for OfficialCalls {
	fn contains(who: &AccountId, call: &RuntimeCall) -> bool {
		match call {
			RuntimeCall::Council(_) => Council::is_member(who),
			RuntimeCall::Validators(_) | RuntimeCall::Session(_) => {
				pallet_validators::Validators::<Runtime>::get().contains_key(who)
			}
			_ => false,
		}
	}
}

/// How a transaction is paid for: from the member's free quota, otherwise with a fee.
pub type Charge = pallet_allowance::FreeWithinAllowance<Runtime>;

impl pallet_allowance::Config for Runtime {
	type Membership = Members;
	// The clock of the chain, because the council's quota must refill in safe mode too.
	type Time = super::system::Timestamped;
	type Cap = params::allowance::Cap;
	type RefillTime = params::allowance::RefillTime;
	type LengthCost = params::allowance::LengthCost;
	type GuestCalls = GuestCalls<Runtime>;
	type OfficialCalls = OfficialCalls;
	type UnusedFeeWeight = super::fees::UnusedWeight;
	type WeightInfo = pallet_allowance::weights::SubstrateWeight<Runtime>;
}
