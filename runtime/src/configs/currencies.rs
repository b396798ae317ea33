//! Community currencies; all money of this chain as `fungibles`; and payments in all of it.

use frame_support::{
	parameter_types,
	traits::{
		fungible::{HoldConsideration, NativeFromLeft, UnionOf},
		AsEnsureOriginWithArg, ConstU32, Contains, NeverEnsureOrigin,
	},
	weights::Weight,
	PalletId,
};
use pallet_currencies::{CurrencyId, State, Supply};
use rochdale_primitives::Moment;
use sp_runtime::{traits::Convert, Perbill};

use super::deposits::StoragePrice;
use crate::{limits::part_of_a_block, *};

/// The native unit and all community currencies, as one `fungibles`.
pub type Currencies = UnionOf<Balances, CommunityCurrencies, NativeFromLeft, Asset, AccountId>;

/// The account from which the dividend of a currency is paid.
pub struct DividendPot;
impl Convert<CurrencyId, AccountId> for DividendPot {
	fn convert(id: CurrencyId) -> AccountId {
		Dividend::pot(&Asset::WithId(id))
	}
}

/// The open currencies whose units a dividend issues.
pub struct IssuedByDividend;
impl Contains<Asset> for IssuedByDividend {
	fn contains(asset: &Asset) -> bool {
		let Asset::WithId(id) = asset else { return false };
		pallet_currencies::Currencies::<Runtime>::get(id)
			.is_some_and(|currency| currency.supply == Supply::Dividend && currency.state == State::Open)
	}
}

parameter_types! {
	pub const CurrencyHoldReason: RuntimeHoldReason =
		RuntimeHoldReason::CommunityCurrencies(pallet_currencies::HoldReason::Deposit);
	pub const CurrenciesPalletId: PalletId = PalletId(*b"rd/curre");
	/// The shortest wind-down: time to hear of it, and to spend or redeem units.
	pub const MinWindDown: Moment = 30 * policy::DAY;
	pub const MaxWindDown: Moment = 3 * policy::YEAR;
	/// The longest freeze of an account in a currency: three months.
	pub const MaxFreeze: Moment = 90 * policy::DAY;
	/// Some 8·10^28, with 18 decimals 79 thousand million whole units.
	pub const MostUnits: pallet_currencies::Amount = 1 << 96;
}

impl pallet_currencies::Config for Runtime {
	type RuntimeHoldReason = RuntimeHoldReason;
	type Native = Balances;
	type Deposit = HoldConsideration<AccountId, Balances, CurrencyHoldReason, StoragePrice>;
	type OpenOrigin = powers::OpenCurrency;
	type SpeaksFor = pallet_currencies::EnsureIs<AccountId>;
	// Nobody else sets limits in a currency: it belongs to its guardian and its members.
	type LimitOrigin = AsEnsureOriginWithArg<NeverEnsureOrigin<()>>;
	type Membership = Members;
	type Time = super::system::Clock;
	type PalletId = CurrenciesPalletId;
	type DividendPot = DividendPot;
	type MinWindDown = MinWindDown;
	type MaxWindDown = MaxWindDown;
	type FreezeArbiter = powers::DecideFreeze;
	type MaxFreeze = MaxFreeze;
	type MostUnits = MostUnits;
	type MaxCycle = ConstU32<8>;
	type WeightInfo = pallet_currencies::weights::SubstrateWeight<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkClock = super::system::Clock;
}

parameter_types! {
	pub const PaymentHoldReason: RuntimeHoldReason =
		RuntimeHoldReason::Payments(pallet_payments::HoldReason::Deposit);
	pub const RefundTime: Moment = 90 * policy::DAY;
	pub const MaxAhead: Moment = 3 * policy::YEAR;
	/// The shortest period of a scheduled payment.
	pub const MinPaymentPeriod: Moment = policy::HOUR;
	/// The part of a block that scheduled payments can take. The remainder is for other calls.
	pub PaymentsShare: Weight = part_of_a_block(Perbill::from_percent(10));
}

impl pallet_payments::Config for Runtime {
	type Currencies = Currencies;
	type Deposit = HoldConsideration<AccountId, Balances, PaymentHoldReason, StoragePrice>;
	type Membership = Members;
	type OnPayment = Statistics;
	type Bookkeeping = Cooperatives;
	type Time = super::system::Clock;
	type RefundTime = RefundTime;
	type MaxPayments = ConstU32<1_000_000>;
	type MaxAhead = MaxAhead;
	type MinPeriod = MinPaymentPeriod;
	type MaxFailures = ConstU32<5>;
	type MaxRequests = ConstU32<100>;
	type MaxSchedules = ConstU32<50>;
	type MaxOffers = ConstU32<20>;
	type Share = PaymentsShare;
	type WeightInfo = pallet_payments::weights::SubstrateWeight<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkCurrencies = BenchmarkCurrencies;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkClock = super::system::Clock;
}

/// Currencies for benchmarks. A dividend issues them, so anybody can receive units; their demurrage makes a transfer
/// expensive.
#[cfg(feature = "runtime-benchmarks")]
pub struct BenchmarkCurrencies;

#[cfg(feature = "runtime-benchmarks")]
impl rochdale_primitives::BenchmarkCurrencies<Asset> for BenchmarkCurrencies {
	fn currency(n: u32) -> Asset {
		use frame_support::traits::fungibles::Create;
		use pallet_currencies::{Demurrage, Destination};
		if !pallet_currencies::Currencies::<Runtime>::contains_key(n) {
			let guardian = AccountId::new([7; 32]);
			let _ = <CommunityCurrencies as Create<AccountId>>::create(n, guardian, true, 1);
			pallet_currencies::Currencies::<Runtime>::mutate(n, |currency| {
				let demurrage = Demurrage { rate: 70_000_000, to: Destination::Dividend };
				currency.iter_mut().for_each(|currency| currency.demurrage = Some(demurrage));
			});
		}
		Asset::WithId(n)
	}
}
