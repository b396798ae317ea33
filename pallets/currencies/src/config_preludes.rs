//! The configuration that mocks of all pallets with community currencies share.

use frame_support::{
	derive_impl,
	pallet_prelude::inject_runtime_type,
	parameter_types,
	traits::{AsEnsureOriginWithArg, ConstU32},
};
use rochdale_primitives::{
	testing::{Clock, People, DAY},
	OriginDecides,
};

use crate::*;

parameter_types! {
	pub const Id: PalletId = PalletId(*b"rd/curre");
	pub const MinWindDown: Moment = 30 * DAY;
	pub const MaxWindDown: Moment = 1_000 * DAY;
	pub const MaxFreeze: Moment = 90 * DAY;
	pub const MostUnits: Amount = 1 << 96;
}

/// The accounts of dividends, on chains without a dividend: numbers that no test gives to anybody else.
pub struct Pot;
impl<AccountId: From<u32>> Convert<CurrencyId, AccountId> for Pot {
	fn convert(id: CurrencyId) -> AccountId {
		id.saturating_add(9_000_000).into()
	}
}

/// The [`Config`] of a chain of tests whose accounts are `u64`. The mock adds `Native`, and
/// [`Deposit`](crate::testing::Deposit).
pub struct TestDefaultConfig;

#[derive_impl(frame_system::config_preludes::TestDefaultConfig, no_aggregated_types)]
impl frame_system::DefaultConfig for TestDefaultConfig {}

#[frame_support::register_default_impl(TestDefaultConfig)]
impl DefaultConfig for TestDefaultConfig {
	#[inject_runtime_type]
	type RuntimeHoldReason = ();
	type OpenOrigin = frame_system::EnsureSigned<u64>;
	type SpeaksFor = EnsureIs<u64>;
	type LimitOrigin = AsEnsureOriginWithArg<frame_system::EnsureRoot<u64>>;
	type FreezeArbiter = OriginDecides<frame_system::EnsureRoot<u64>>;
	type Membership = People<u64>;
	type Time = Clock;
	type PalletId = Id;
	type DividendPot = Pot;
	type MinWindDown = MinWindDown;
	type MaxWindDown = MaxWindDown;
	type MaxFreeze = MaxFreeze;
	type MostUnits = MostUnits;
	type MaxCycle = ConstU32<8>;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkClock = Clock;
}
