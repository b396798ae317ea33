
//! Weights of `pallet_cooperatives`, measured by `make weights`. Do not edit.
//!
//! 50 steps, 15 repeats, compiled Wasm, on AMD EPYC, 2026-11-24.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens)]
#![allow(unused_imports)]
#![allow(missing_docs)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{constants::RocksDbWeight, Weight}};

/// What must be weighed in `pallet_cooperatives`.
pub trait WeightInfo {
	fn found() -> Weight;
	fn sign() -> Weight;
	fn abandon() -> Weight;
	fn act() -> Weight;
	fn amend() -> Weight;
	fn apply() -> Weight;
	fn withdraw() -> Weight;
	fn admit() -> Weight;
	fn refuse() -> Weight;
	fn pay_shares() -> Weight;
	fn subscribe() -> Weight;
	fn lapse() -> Weight;
	fn transfer_shares() -> Weight;
	fn leave() -> Weight;
	fn report_loss() -> Weight;
	fn redeem(m: u32, ) -> Weight;
	fn collect() -> Weight;
	fn expel() -> Weight;
	fn appeal() -> Weight;
	fn hear_appeal() -> Weight;
	fn carry_out_expulsion() -> Weight;
	fn remove_member() -> Weight;
	fn record() -> Weight;
	fn sign_off() -> Weight;
	fn contest() -> Weight;
	fn settle_record() -> Weight;
	fn close_period() -> Weight;
	fn claim() -> Weight;
	fn revolve() -> Weight;
	fn expire(m: u32, ) -> Weight;
	fn propose(l: u32, ) -> Weight;
	fn vote() -> Weight;
	fn close() -> Weight;
	fn forget_resolution(n: u32, ) -> Weight;
	fn set_officer() -> Weight;
	fn resign() -> Weight;
	fn spend() -> Weight;
	fn hire() -> Weight;
	fn end_wage() -> Weight;
	fn pay_wages(w: u32, n: u32, ) -> Weight;
	fn look_at_payday() -> Weight;
	fn set_delegate() -> Weight;
	fn dissolve() -> Weight;
	fn distribute() -> Weight;
	fn sweep() -> Weight;
	fn clear(m: u32, ) -> Weight;
}

/// The weights, with this runtime's database.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Parameters::Parameters` (r:5 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(287), added: 2762, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::NextCooperative` (r:1 w:1)
	/// Proof: `Cooperatives::NextCooperative` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Holds` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Holds` (`max_values`: None, `max_size`: Some(313), added: 2788, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(219), added: 2694, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Foundings` (r:0 w:1)
	/// Proof: `Cooperatives::Foundings` (`max_values`: None, `max_size`: Some(3058), added: 5533, mode: `MaxEncodedLen`)
	fn found() -> Weight {
		Weight::from_parts(404_959_000, 14190)
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `Cooperatives::Foundings` (r:1 w:1)
	/// Proof: `Cooperatives::Foundings` (`max_values`: None, `max_size`: Some(3058), added: 5533, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Holds` (r:16 w:16)
	/// Proof: `CommunityCurrencies::Holds` (`max_values`: None, `max_size`: Some(313), added: 2788, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:17 w:17)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(219), added: 2694, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(287), added: 2762, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:2 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Periods` (r:0 w:1)
	/// Proof: `Cooperatives::Periods` (`max_values`: None, `max_size`: Some(411), added: 2886, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Numbers` (r:0 w:16)
	/// Proof: `Cooperatives::Numbers` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Accounts` (r:0 w:1)
	/// Proof: `Cooperatives::Accounts` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Cooperatives` (r:0 w:1)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(891), added: 3366, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Members` (r:0 w:16)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(187), added: 2662, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::AllBylaws` (r:0 w:1)
	/// Proof: `Cooperatives::AllBylaws` (`max_values`: None, `max_size`: Some(1683), added: 4158, mode: `MaxEncodedLen`)
	fn sign() -> Weight {
		Weight::from_parts(2_144_742_000, 46788)
			.saturating_add(T::DbWeight::get().reads(43_u64))
			.saturating_add(T::DbWeight::get().writes(74_u64))
	}
	/// Storage: `Cooperatives::Foundings` (r:1 w:1)
	/// Proof: `Cooperatives::Foundings` (`max_values`: None, `max_size`: Some(3058), added: 5533, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(287), added: 2762, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:15 w:15)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(219), added: 2694, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Holds` (r:15 w:15)
	/// Proof: `CommunityCurrencies::Holds` (`max_values`: None, `max_size`: Some(313), added: 2788, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:15 w:15)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:15 w:15)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
	fn abandon() -> Weight {
		Weight::from_parts(6_914_566_000, 42810)
			.saturating_add(T::DbWeight::get().reads(63_u64))
			.saturating_add(T::DbWeight::get().writes(62_u64))
	}
	/// Storage: `Cooperatives::Accounts` (r:1 w:0)
	/// Proof: `Cooperatives::Accounts` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
	/// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	fn act() -> Weight {
		Weight::from_parts(82_345_000, 3517)
			.saturating_add(T::DbWeight::get().reads(2_u64))
	}
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:1)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(891), added: 3366, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:3 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::AllBylaws` (r:1 w:2)
	/// Proof: `Cooperatives::AllBylaws` (`max_values`: None, `max_size`: Some(1683), added: 4158, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Periods` (r:1 w:0)
	/// Proof: `Cooperatives::Periods` (`max_values`: None, `max_size`: Some(411), added: 2886, mode: `MaxEncodedLen`)
	fn amend() -> Weight {
		Weight::from_parts(159_218_000, 8910)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Cooperatives::Cooperatives` (r:2 w:0)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(891), added: 3366, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Accounts` (r:1 w:0)
	/// Proof: `Cooperatives::Accounts` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Numbers` (r:1 w:0)
	/// Proof: `Cooperatives::Numbers` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Applications` (r:1 w:1)
	/// Proof: `Cooperatives::Applications` (`max_values`: None, `max_size`: Some(110), added: 2585, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::AllBylaws` (r:1 w:0)
	/// Proof: `Cooperatives::AllBylaws` (`max_values`: None, `max_size`: Some(1683), added: 4158, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Holds` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Holds` (`max_values`: None, `max_size`: Some(313), added: 2788, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(219), added: 2694, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(287), added: 2762, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:2 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
	fn apply() -> Weight {
		Weight::from_parts(322_725_000, 7722)
			.saturating_add(T::DbWeight::get().reads(15_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Applications` (r:1 w:1)
	/// Proof: `Cooperatives::Applications` (`max_values`: None, `max_size`: Some(110), added: 2585, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:0)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(891), added: 3366, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(287), added: 2762, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(219), added: 2694, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Holds` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Holds` (`max_values`: None, `max_size`: Some(313), added: 2788, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
	fn withdraw() -> Weight {
		Weight::from_parts(307_938_000, 4356)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `Cooperatives::Cooperatives` (r:2 w:2)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(891), added: 3366, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::AllBylaws` (r:1 w:0)
	/// Proof: `Cooperatives::AllBylaws` (`max_values`: None, `max_size`: Some(1683), added: 4158, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Applications` (r:1 w:1)
	/// Proof: `Cooperatives::Applications` (`max_values`: None, `max_size`: Some(110), added: 2585, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Holds` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Holds` (`max_values`: None, `max_size`: Some(313), added: 2788, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:2 w:2)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(219), added: 2694, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(287), added: 2762, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Numbers` (r:0 w:1)
	/// Proof: `Cooperatives::Numbers` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Members` (r:0 w:1)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(187), added: 2662, mode: `MaxEncodedLen`)
	fn admit() -> Weight {
		Weight::from_parts(287_449_000, 7722)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:0)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(891), added: 3366, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::AllBylaws` (r:1 w:0)
	/// Proof: `Cooperatives::AllBylaws` (`max_values`: None, `max_size`: Some(1683), added: 4158, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Applications` (r:1 w:1)
	/// Proof: `Cooperatives::Applications` (`max_values`: None, `max_size`: Some(110), added: 2585, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(287), added: 2762, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(219), added: 2694, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Holds` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Holds` (`max_values`: None, `max_size`: Some(313), added: 2788, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
	fn refuse() -> Weight {
		Weight::from_parts(334_938_000, 5148)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:1)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(891), added: 3366, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Numbers` (r:1 w:0)
	/// Proof: `Cooperatives::Numbers` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Members` (r:1 w:1)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(187), added: 2662, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::AllBylaws` (r:1 w:0)
	/// Proof: `Cooperatives::AllBylaws` (`max_values`: None, `max_size`: Some(1683), added: 4158, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Holds` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Holds` (`max_values`: None, `max_size`: Some(313), added: 2788, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:2 w:2)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(219), added: 2694, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(287), added: 2762, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn pay_shares() -> Weight {
		Weight::from_parts(413_215_000, 6378)
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:0)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(891), added: 3366, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::AllBylaws` (r:1 w:0)
	/// Proof: `Cooperatives::AllBylaws` (`max_values`: None, `max_size`: Some(1683), added: 4158, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Numbers` (r:1 w:0)
	/// Proof: `Cooperatives::Numbers` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Members` (r:1 w:1)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(187), added: 2662, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn subscribe() -> Weight {
		Weight::from_parts(203_622_000, 5148)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:1)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(891), added: 3366, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Members` (r:1 w:1)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(187), added: 2662, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::AllBylaws` (r:1 w:0)
	/// Proof: `Cooperatives::AllBylaws` (`max_values`: None, `max_size`: Some(1683), added: 4158, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Officers` (r:3 w:3)
	/// Proof: `Cooperatives::Officers` (`max_values`: None, `max_size`: Some(82), added: 2557, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::WageCount` (r:1 w:0)
	/// Proof: `Cooperatives::WageCount` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Wages` (r:4 w:3)
	/// Proof: `Cooperatives::Wages` (`max_values`: None, `max_size`: Some(98), added: 2573, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Delegates` (r:1 w:0)
	/// Proof: `Cooperatives::Delegates` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Queue` (r:0 w:1)
	/// Proof: `Cooperatives::Queue` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	fn lapse() -> Weight {
		Weight::from_parts(333_907_000, 11282)
			.saturating_add(T::DbWeight::get().reads(13_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:0)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(891), added: 3366, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::AllBylaws` (r:1 w:0)
	/// Proof: `Cooperatives::AllBylaws` (`max_values`: None, `max_size`: Some(1683), added: 4158, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Numbers` (r:1 w:0)
	/// Proof: `Cooperatives::Numbers` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Members` (r:2 w:2)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(187), added: 2662, mode: `MaxEncodedLen`)
	fn transfer_shares() -> Weight {
		Weight::from_parts(229_891_000, 6314)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:1)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(891), added: 3366, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::AllBylaws` (r:1 w:0)
	/// Proof: `Cooperatives::AllBylaws` (`max_values`: None, `max_size`: Some(1683), added: 4158, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Numbers` (r:1 w:0)
	/// Proof: `Cooperatives::Numbers` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Members` (r:1 w:1)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(187), added: 2662, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Officers` (r:3 w:3)
	/// Proof: `Cooperatives::Officers` (`max_values`: None, `max_size`: Some(82), added: 2557, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::WageCount` (r:1 w:0)
	/// Proof: `Cooperatives::WageCount` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Wages` (r:4 w:3)
	/// Proof: `Cooperatives::Wages` (`max_values`: None, `max_size`: Some(98), added: 2573, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Delegates` (r:1 w:0)
	/// Proof: `Cooperatives::Delegates` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Queue` (r:0 w:1)
	/// Proof: `Cooperatives::Queue` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	fn leave() -> Weight {
		Weight::from_parts(259_657_000, 11282)
			.saturating_add(T::DbWeight::get().reads(16_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	/// Storage: `Cooperatives::Cooperatives` (r:2 w:1)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(891), added: 3366, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::AllBylaws` (r:1 w:0)
	/// Proof: `Cooperatives::AllBylaws` (`max_values`: None, `max_size`: Some(1683), added: 4158, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Members` (r:1 w:1)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(187), added: 2662, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Officers` (r:3 w:3)
	/// Proof: `Cooperatives::Officers` (`max_values`: None, `max_size`: Some(82), added: 2557, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::WageCount` (r:1 w:0)
	/// Proof: `Cooperatives::WageCount` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Wages` (r:4 w:3)
	/// Proof: `Cooperatives::Wages` (`max_values`: None, `max_size`: Some(98), added: 2573, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Delegates` (r:1 w:1)
	/// Proof: `Cooperatives::Delegates` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Queue` (r:0 w:1)
	/// Proof: `Cooperatives::Queue` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	fn report_loss() -> Weight {
		Weight::from_parts(243_145_000, 11282)
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(10_u64))
	}
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:1)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(891), added: 3366, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::AllBylaws` (r:1 w:0)
	/// Proof: `Cooperatives::AllBylaws` (`max_values`: None, `max_size`: Some(1683), added: 4158, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Queue` (r:16 w:16)
	/// Proof: `Cooperatives::Queue` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Members` (r:16 w:16)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(187), added: 2662, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(287), added: 2762, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:17 w:17)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(219), added: 2694, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Holds` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Holds` (`max_values`: None, `max_size`: Some(313), added: 2788, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:16 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Numbers` (r:0 w:16)
	/// Proof: `Cooperatives::Numbers` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// The range of component `m` is `[1, 16]`.
	fn redeem(m: u32, ) -> Weight {
		Weight::from_parts(536_115_350, 5148)
			// Standard error: 34_001_021
			.saturating_add(Weight::from_parts(407_544_112, 0).saturating_mul(m.into()))
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().reads((4_u64).saturating_mul(m.into())))
			.saturating_add(T::DbWeight::get().writes(4_u64))
			.saturating_add(T::DbWeight::get().writes((4_u64).saturating_mul(m.into())))
			.saturating_add(Weight::from_parts(0, 2694).saturating_mul(m.into()))
	}
	/// Storage: `Cooperatives::Cooperatives` (r:2 w:2)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(891), added: 3366, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Members` (r:1 w:1)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(187), added: 2662, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::AllBylaws` (r:1 w:0)
	/// Proof: `Cooperatives::AllBylaws` (`max_values`: None, `max_size`: Some(1683), added: 4158, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Officers` (r:3 w:3)
	/// Proof: `Cooperatives::Officers` (`max_values`: None, `max_size`: Some(82), added: 2557, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::WageCount` (r:1 w:0)
	/// Proof: `Cooperatives::WageCount` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Delegates` (r:1 w:1)
	/// Proof: `Cooperatives::Delegates` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Holds` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Holds` (`max_values`: None, `max_size`: Some(313), added: 2788, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:2 w:2)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(219), added: 2694, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(287), added: 2762, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Numbers` (r:0 w:1)
	/// Proof: `Cooperatives::Numbers` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	fn collect() -> Weight {
		Weight::from_parts(396_584_000, 8661)
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(12_u64))
	}
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:0)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(891), added: 3366, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::AllBylaws` (r:1 w:0)
	/// Proof: `Cooperatives::AllBylaws` (`max_values`: None, `max_size`: Some(1683), added: 4158, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Members` (r:1 w:1)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(187), added: 2662, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn expel() -> Weight {
		Weight::from_parts(81_883_000, 5148)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Numbers` (r:1 w:0)
	/// Proof: `Cooperatives::Numbers` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Members` (r:1 w:1)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(187), added: 2662, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn appeal() -> Weight {
		Weight::from_parts(97_684_000, 3652)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:1)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(891), added: 3366, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Members` (r:1 w:1)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(187), added: 2662, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::AllBylaws` (r:1 w:0)
	/// Proof: `Cooperatives::AllBylaws` (`max_values`: None, `max_size`: Some(1683), added: 4158, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Officers` (r:3 w:3)
	/// Proof: `Cooperatives::Officers` (`max_values`: None, `max_size`: Some(82), added: 2557, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::WageCount` (r:1 w:0)
	/// Proof: `Cooperatives::WageCount` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Wages` (r:4 w:3)
	/// Proof: `Cooperatives::Wages` (`max_values`: None, `max_size`: Some(98), added: 2573, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Delegates` (r:1 w:0)
	/// Proof: `Cooperatives::Delegates` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Queue` (r:0 w:1)
	/// Proof: `Cooperatives::Queue` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	fn hear_appeal() -> Weight {
		Weight::from_parts(206_988_000, 11282)
			.saturating_add(T::DbWeight::get().reads(13_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:1)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(891), added: 3366, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Members` (r:1 w:1)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(187), added: 2662, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::AllBylaws` (r:1 w:0)
	/// Proof: `Cooperatives::AllBylaws` (`max_values`: None, `max_size`: Some(1683), added: 4158, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Officers` (r:3 w:3)
	/// Proof: `Cooperatives::Officers` (`max_values`: None, `max_size`: Some(82), added: 2557, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::WageCount` (r:1 w:0)
	/// Proof: `Cooperatives::WageCount` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Wages` (r:4 w:3)
	/// Proof: `Cooperatives::Wages` (`max_values`: None, `max_size`: Some(98), added: 2573, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Delegates` (r:1 w:0)
	/// Proof: `Cooperatives::Delegates` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Queue` (r:0 w:1)
	/// Proof: `Cooperatives::Queue` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	fn carry_out_expulsion() -> Weight {
		Weight::from_parts(230_632_000, 11282)
			.saturating_add(T::DbWeight::get().reads(13_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	/// Storage: `Cooperatives::Members` (r:1 w:1)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(187), added: 2662, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::AllRecords` (r:1 w:1)
	/// Proof: `Cooperatives::AllRecords` (`max_values`: None, `max_size`: Some(1373), added: 3848, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Wages` (r:1 w:0)
	/// Proof: `Cooperatives::Wages` (`max_values`: None, `max_size`: Some(98), added: 2573, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
	fn remove_member() -> Weight {
		Weight::from_parts(147_386_000, 4838)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:0)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(891), added: 3366, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::AllBylaws` (r:1 w:0)
	/// Proof: `Cooperatives::AllBylaws` (`max_values`: None, `max_size`: Some(1683), added: 4158, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Periods` (r:1 w:1)
	/// Proof: `Cooperatives::Periods` (`max_values`: None, `max_size`: Some(411), added: 2886, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Members` (r:1 w:1)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(187), added: 2662, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::AllRecords` (r:1 w:1)
	/// Proof: `Cooperatives::AllRecords` (`max_values`: None, `max_size`: Some(1373), added: 3848, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Works` (r:1 w:1)
	/// Proof: `Cooperatives::Works` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	fn record() -> Weight {
		Weight::from_parts(145_833_000, 5148)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Numbers` (r:1 w:0)
	/// Proof: `Cooperatives::Numbers` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Members` (r:1 w:0)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(187), added: 2662, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::AllRecords` (r:1 w:1)
	/// Proof: `Cooperatives::AllRecords` (`max_values`: None, `max_size`: Some(1373), added: 3848, mode: `MaxEncodedLen`)
	fn sign_off() -> Weight {
		Weight::from_parts(112_942_000, 4838)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:0)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(891), added: 3366, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Numbers` (r:1 w:0)
	/// Proof: `Cooperatives::Numbers` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Members` (r:2 w:1)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(187), added: 2662, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::AllRecords` (r:1 w:1)
	/// Proof: `Cooperatives::AllRecords` (`max_values`: None, `max_size`: Some(1373), added: 3848, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Periods` (r:1 w:1)
	/// Proof: `Cooperatives::Periods` (`max_values`: None, `max_size`: Some(411), added: 2886, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Works` (r:1 w:1)
	/// Proof: `Cooperatives::Works` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	fn contest() -> Weight {
		Weight::from_parts(272_151_000, 6314)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:0)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(891), added: 3366, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::AllRecords` (r:1 w:1)
	/// Proof: `Cooperatives::AllRecords` (`max_values`: None, `max_size`: Some(1373), added: 3848, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Periods` (r:1 w:1)
	/// Proof: `Cooperatives::Periods` (`max_values`: None, `max_size`: Some(411), added: 2886, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Works` (r:1 w:1)
	/// Proof: `Cooperatives::Works` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Members` (r:1 w:1)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(187), added: 2662, mode: `MaxEncodedLen`)
	fn settle_record() -> Weight {
		Weight::from_parts(116_168_000, 4838)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:1)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(891), added: 3366, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Periods` (r:1 w:2)
	/// Proof: `Cooperatives::Periods` (`max_values`: None, `max_size`: Some(411), added: 2886, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::AllBylaws` (r:1 w:0)
	/// Proof: `Cooperatives::AllBylaws` (`max_values`: None, `max_size`: Some(1683), added: 4158, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(287), added: 2762, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:2 w:2)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(219), added: 2694, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Holds` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Holds` (`max_values`: None, `max_size`: Some(313), added: 2788, mode: `MaxEncodedLen`)
	fn close_period() -> Weight {
		Weight::from_parts(436_679_000, 6378)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:0)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(891), added: 3366, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Periods` (r:1 w:1)
	/// Proof: `Cooperatives::Periods` (`max_values`: None, `max_size`: Some(411), added: 2886, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Works` (r:1 w:1)
	/// Proof: `Cooperatives::Works` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Members` (r:1 w:1)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(187), added: 2662, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Holds` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Holds` (`max_values`: None, `max_size`: Some(313), added: 2788, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:2 w:2)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(219), added: 2694, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(287), added: 2762, mode: `MaxEncodedLen`)
	fn claim() -> Weight {
		Weight::from_parts(359_594_000, 6378)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:1)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(891), added: 3366, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::AllBylaws` (r:1 w:0)
	/// Proof: `Cooperatives::AllBylaws` (`max_values`: None, `max_size`: Some(1683), added: 4158, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(287), added: 2762, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(219), added: 2694, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Holds` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Holds` (`max_values`: None, `max_size`: Some(313), added: 2788, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Periods` (r:1 w:1)
	/// Proof: `Cooperatives::Periods` (`max_values`: None, `max_size`: Some(411), added: 2886, mode: `MaxEncodedLen`)
	fn revolve() -> Weight {
		Weight::from_parts(247_965_000, 5148)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:0)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(891), added: 3366, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Periods` (r:1 w:1)
	/// Proof: `Cooperatives::Periods` (`max_values`: None, `max_size`: Some(411), added: 2886, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(287), added: 2762, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(219), added: 2694, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Holds` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Holds` (`max_values`: None, `max_size`: Some(313), added: 2788, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Works` (r:101 w:100)
	/// Proof: `Cooperatives::Works` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Members` (r:100 w:100)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(187), added: 2662, mode: `MaxEncodedLen`)
	/// The range of component `m` is `[0, 100]`.
	fn expire(m: u32, ) -> Weight {
		Weight::from_parts(330_620_000, 4356)
			// Standard error: 2_547_493
			.saturating_add(Weight::from_parts(61_415_156, 0).saturating_mul(m.into()))
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(m.into())))
			.saturating_add(T::DbWeight::get().writes(4_u64))
			.saturating_add(T::DbWeight::get().writes((2_u64).saturating_mul(m.into())))
			.saturating_add(Weight::from_parts(0, 2662).saturating_mul(m.into()))
	}
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:0)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(891), added: 3366, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Members` (r:2 w:0)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(187), added: 2662, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Delegates` (r:1 w:0)
	/// Proof: `Cooperatives::Delegates` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Numbers` (r:1 w:0)
	/// Proof: `Cooperatives::Numbers` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::AllBylaws` (r:1 w:0)
	/// Proof: `Cooperatives::AllBylaws` (`max_values`: None, `max_size`: Some(1683), added: 4158, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::OpenResolutions` (r:1 w:1)
	/// Proof: `Cooperatives::OpenResolutions` (`max_values`: None, `max_size`: Some(141), added: 2616, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Resolutions` (r:31 w:1)
	/// Proof: `Cooperatives::Resolutions` (`max_values`: None, `max_size`: Some(588), added: 3063, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::PreimageFor` (r:1 w:0)
	/// Proof: `Preimage::PreimageFor` (`max_values`: None, `max_size`: Some(4194344), added: 4196819, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::NextResolution` (r:1 w:1)
	/// Proof: `Cooperatives::NextResolution` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:2 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::StatusFor` (r:1 w:0)
	/// Proof: `Preimage::StatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	/// Proof: `Preimage::RequestStatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// The range of component `l` is `[200, 32768]`.
	fn propose(_l: u32, ) -> Weight {
		Weight::from_parts(1_936_872_811, 4197809)
			.saturating_add(T::DbWeight::get().reads(49_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `Cooperatives::Resolutions` (r:1 w:1)
	/// Proof: `Cooperatives::Resolutions` (`max_values`: None, `max_size`: Some(588), added: 3063, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Members` (r:2 w:0)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(187), added: 2662, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Delegates` (r:1 w:0)
	/// Proof: `Cooperatives::Delegates` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Numbers` (r:1 w:0)
	/// Proof: `Cooperatives::Numbers` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Ballots` (r:1 w:1)
	/// Proof: `Cooperatives::Ballots` (`max_values`: None, `max_size`: Some(38), added: 2513, mode: `MaxEncodedLen`)
	fn vote() -> Weight {
		Weight::from_parts(172_043_000, 6314)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Cooperatives::Executing` (r:1 w:1)
	/// Proof: `Cooperatives::Executing` (`max_values`: Some(1), `max_size`: Some(1), added: 496, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:0)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(891), added: 3366, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Resolutions` (r:1 w:1)
	/// Proof: `Cooperatives::Resolutions` (`max_values`: None, `max_size`: Some(588), added: 3063, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::OpenResolutions` (r:1 w:1)
	/// Proof: `Cooperatives::OpenResolutions` (`max_values`: None, `max_size`: Some(141), added: 2616, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::PreimageFor` (r:1 w:0)
	/// Proof: `Preimage::PreimageFor` (`max_values`: None, `max_size`: Some(4194344), added: 4196819, mode: `MaxEncodedLen`)
	/// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
	/// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::StatusFor` (r:1 w:0)
	/// Proof: `Preimage::StatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	/// Proof: `Preimage::RequestStatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	fn close() -> Weight {
		Weight::from_parts(223_319_000, 4197809)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Cooperatives::Resolutions` (r:1 w:1)
	/// Proof: `Cooperatives::Resolutions` (`max_values`: None, `max_size`: Some(588), added: 3063, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Ballots` (r:200 w:199)
	/// Proof: `Cooperatives::Ballots` (`max_values`: None, `max_size`: Some(38), added: 2513, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 200]`.
	fn forget_resolution(n: u32, ) -> Weight {
		Weight::from_parts(148_739_000, 4053)
			// Standard error: 1_149_969
			.saturating_add(Weight::from_parts(52_699_188, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(2_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2513).saturating_mul(n.into()))
	}
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:0)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(891), added: 3366, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Members` (r:1 w:0)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(187), added: 2662, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Officers` (r:1 w:1)
	/// Proof: `Cooperatives::Officers` (`max_values`: None, `max_size`: Some(82), added: 2557, mode: `MaxEncodedLen`)
	fn set_officer() -> Weight {
		Weight::from_parts(164_999_000, 4356)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Cooperatives::Officers` (r:1 w:1)
	/// Proof: `Cooperatives::Officers` (`max_values`: None, `max_size`: Some(82), added: 2557, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Members` (r:2 w:0)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(187), added: 2662, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Delegates` (r:1 w:0)
	/// Proof: `Cooperatives::Delegates` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Numbers` (r:1 w:0)
	/// Proof: `Cooperatives::Numbers` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	fn resign() -> Weight {
		Weight::from_parts(238_978_000, 6314)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Cooperatives::Officers` (r:1 w:1)
	/// Proof: `Cooperatives::Officers` (`max_values`: None, `max_size`: Some(82), added: 2557, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Members` (r:1 w:0)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(187), added: 2662, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:0)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(891), added: 3366, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::AllBylaws` (r:1 w:0)
	/// Proof: `Cooperatives::AllBylaws` (`max_values`: None, `max_size`: Some(1683), added: 4158, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(287), added: 2762, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:2 w:2)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(219), added: 2694, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Holds` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Holds` (`max_values`: None, `max_size`: Some(313), added: 2788, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn spend() -> Weight {
		Weight::from_parts(509_195_000, 6378)
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:0)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(891), added: 3366, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Members` (r:1 w:0)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(187), added: 2662, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::WageCount` (r:1 w:1)
	/// Proof: `Cooperatives::WageCount` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Wages` (r:3 w:1)
	/// Proof: `Cooperatives::Wages` (`max_values`: None, `max_size`: Some(98), added: 2573, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::NextWage` (r:1 w:1)
	/// Proof: `Cooperatives::NextWage` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::PaydayCursor` (r:1 w:0)
	/// Proof: `Cooperatives::PaydayCursor` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::NextPayday` (r:1 w:0)
	/// Proof: `Cooperatives::NextPayday` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	fn hire() -> Weight {
		Weight::from_parts(165_821_000, 8709)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Cooperatives::Wages` (r:1 w:1)
	/// Proof: `Cooperatives::Wages` (`max_values`: None, `max_size`: Some(98), added: 2573, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn end_wage() -> Weight {
		Weight::from_parts(81_413_000, 3563)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:0)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(891), added: 3366, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::WageCount` (r:1 w:0)
	/// Proof: `Cooperatives::WageCount` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Wages` (r:513 w:20)
	/// Proof: `Cooperatives::Wages` (`max_values`: None, `max_size`: Some(98), added: 2573, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Members` (r:7 w:0)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(187), added: 2662, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(287), added: 2762, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:8 w:8)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(219), added: 2694, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:7 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Holds` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Holds` (`max_values`: None, `max_size`: Some(313), added: 2788, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::NextPayday` (r:1 w:1)
	/// Proof: `Cooperatives::NextPayday` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Paydays` (r:1 w:2)
	/// Proof: `Cooperatives::Paydays` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::PaydayCursor` (r:1 w:0)
	/// Proof: `Cooperatives::PaydayCursor` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// The range of component `w` is `[1, 512]`.
	/// The range of component `n` is `[1, 20]`.
	fn pay_wages(w: u32, n: u32, ) -> Weight {
		Weight::from_parts(3_047_284_000, 4356)
			// Standard error: 1_786_172
			.saturating_add(Weight::from_parts(31_249_648, 0).saturating_mul(w.into()))
			// Standard error: 44_185_320
			.saturating_add(Weight::from_parts(667_569_150, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(w.into())))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(3_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 924).saturating_mul(n.into()))
			.saturating_add(Weight::from_parts(0, 2573).saturating_mul(w.into()))
	}
	/// Storage: `Cooperatives::PaydayCursor` (r:1 w:1)
	/// Proof: `Cooperatives::PaydayCursor` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Paydays` (r:1 w:0)
	/// Proof: `Cooperatives::Paydays` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::WageCount` (r:1 w:0)
	/// Proof: `Cooperatives::WageCount` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	fn look_at_payday() -> Weight {
		Weight::from_parts(48_280_000, 3489)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Cooperatives::Members` (r:2 w:0)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(187), added: 2662, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Numbers` (r:1 w:0)
	/// Proof: `Cooperatives::Numbers` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Delegates` (r:1 w:1)
	/// Proof: `Cooperatives::Delegates` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	fn set_delegate() -> Weight {
		Weight::from_parts(113_403_000, 6314)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Cooperatives::Cooperatives` (r:2 w:1)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(891), added: 3366, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::WageCount` (r:1 w:0)
	/// Proof: `Cooperatives::WageCount` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Wages` (r:513 w:512)
	/// Proof: `Cooperatives::Wages` (`max_values`: None, `max_size`: Some(98), added: 2573, mode: `MaxEncodedLen`)
	fn dissolve() -> Weight {
		Weight::from_parts(16_453_573_000, 1320939)
			.saturating_add(T::DbWeight::get().reads(518_u64))
			.saturating_add(T::DbWeight::get().writes(513_u64))
	}
	/// Storage: `Cooperatives::Cooperatives` (r:2 w:1)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(891), added: 3366, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Wages` (r:513 w:0)
	/// Proof: `Cooperatives::Wages` (`max_values`: None, `max_size`: Some(98), added: 2573, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Currencies` (r:2 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(287), added: 2762, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:3 w:2)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(219), added: 2694, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Holds` (r:2 w:2)
	/// Proof: `CommunityCurrencies::Holds` (`max_values`: None, `max_size`: Some(313), added: 2788, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::AllBylaws` (r:1 w:0)
	/// Proof: `Cooperatives::AllBylaws` (`max_values`: None, `max_size`: Some(1683), added: 4158, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Periods` (r:32 w:32)
	/// Proof: `Cooperatives::Periods` (`max_values`: None, `max_size`: Some(411), added: 2886, mode: `MaxEncodedLen`)
	fn distribute() -> Weight {
		Weight::from_parts(25_626_763_000, 1320939)
			.saturating_add(T::DbWeight::get().reads(557_u64))
			.saturating_add(T::DbWeight::get().writes(38_u64))
	}
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:0)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(891), added: 3366, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(287), added: 2762, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:2 w:2)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(219), added: 2694, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Holds` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Holds` (`max_values`: None, `max_size`: Some(313), added: 2788, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn sweep() -> Weight {
		Weight::from_parts(290_675_000, 6378)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Cooperatives::Cooperatives` (r:2 w:1)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(891), added: 3366, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Holds` (r:52 w:52)
	/// Proof: `CommunityCurrencies::Holds` (`max_values`: None, `max_size`: Some(313), added: 2788, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(287), added: 2762, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:53 w:53)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(219), added: 2694, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Resolutions` (r:1 w:0)
	/// Proof: `Cooperatives::Resolutions` (`max_values`: None, `max_size`: Some(588), added: 3063, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Officers` (r:1 w:0)
	/// Proof: `Cooperatives::Officers` (`max_values`: None, `max_size`: Some(82), added: 2557, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Delegates` (r:1 w:0)
	/// Proof: `Cooperatives::Delegates` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Wages` (r:1 w:0)
	/// Proof: `Cooperatives::Wages` (`max_values`: None, `max_size`: Some(98), added: 2573, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::NextPayday` (r:1 w:0)
	/// Proof: `Cooperatives::NextPayday` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Works` (r:1 w:0)
	/// Proof: `Cooperatives::Works` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::AllRecords` (r:1 w:0)
	/// Proof: `Cooperatives::AllRecords` (`max_values`: None, `max_size`: Some(1373), added: 3848, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Queue` (r:1 w:0)
	/// Proof: `Cooperatives::Queue` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Periods` (r:1 w:0)
	/// Proof: `Cooperatives::Periods` (`max_values`: None, `max_size`: Some(411), added: 2886, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Numbers` (r:1 w:0)
	/// Proof: `Cooperatives::Numbers` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Members` (r:1 w:0)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(187), added: 2662, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Applications` (r:51 w:50)
	/// Proof: `Cooperatives::Applications` (`max_values`: None, `max_size`: Some(110), added: 2585, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:52 w:52)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:51 w:51)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::AllBylaws` (r:2 w:1)
	/// Proof: `Cooperatives::AllBylaws` (`max_values`: None, `max_size`: Some(1683), added: 4158, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Accounts` (r:0 w:1)
	/// Proof: `Cooperatives::Accounts` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::NextWage` (r:0 w:1)
	/// Proof: `Cooperatives::NextWage` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::NextResolution` (r:0 w:1)
	/// Proof: `Cooperatives::NextResolution` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::OpenResolutions` (r:0 w:1)
	/// Proof: `Cooperatives::OpenResolutions` (`max_values`: None, `max_size`: Some(141), added: 2616, mode: `MaxEncodedLen`)
	/// The range of component `m` is `[0, 50]`.
	fn clear(m: u32, ) -> Weight {
		Weight::from_parts(1_401_206_217, 9306)
			// Standard error: 4_192_119
			.saturating_add(Weight::from_parts(137_826_647, 0).saturating_mul(m.into()))
			.saturating_add(T::DbWeight::get().reads(26_u64))
			.saturating_add(T::DbWeight::get().reads((5_u64).saturating_mul(m.into())))
			.saturating_add(T::DbWeight::get().writes(15_u64))
			.saturating_add(T::DbWeight::get().writes((5_u64).saturating_mul(m.into())))
			.saturating_add(Weight::from_parts(0, 2788).saturating_mul(m.into()))
	}
}

/// For mocks.
impl WeightInfo for () {
	fn found() -> Weight {
		Weight::from_parts(404_959_000, 14190)
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	fn sign() -> Weight {
		Weight::from_parts(2_144_742_000, 46788)
			.saturating_add(RocksDbWeight::get().reads(43_u64))
			.saturating_add(RocksDbWeight::get().writes(74_u64))
	}
	fn abandon() -> Weight {
		Weight::from_parts(6_914_566_000, 42810)
			.saturating_add(RocksDbWeight::get().reads(63_u64))
			.saturating_add(RocksDbWeight::get().writes(62_u64))
	}
	fn act() -> Weight {
		Weight::from_parts(82_345_000, 3517)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
	}
	fn amend() -> Weight {
		Weight::from_parts(159_218_000, 8910)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn apply() -> Weight {
		Weight::from_parts(322_725_000, 7722)
			.saturating_add(RocksDbWeight::get().reads(15_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	fn withdraw() -> Weight {
		Weight::from_parts(307_938_000, 4356)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	fn admit() -> Weight {
		Weight::from_parts(287_449_000, 7722)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	fn refuse() -> Weight {
		Weight::from_parts(334_938_000, 5148)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	fn pay_shares() -> Weight {
		Weight::from_parts(413_215_000, 6378)
			.saturating_add(RocksDbWeight::get().reads(11_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	fn subscribe() -> Weight {
		Weight::from_parts(203_622_000, 5148)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn lapse() -> Weight {
		Weight::from_parts(333_907_000, 11282)
			.saturating_add(RocksDbWeight::get().reads(13_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	fn transfer_shares() -> Weight {
		Weight::from_parts(229_891_000, 6314)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn leave() -> Weight {
		Weight::from_parts(259_657_000, 11282)
			.saturating_add(RocksDbWeight::get().reads(16_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	fn report_loss() -> Weight {
		Weight::from_parts(243_145_000, 11282)
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(10_u64))
	}
	fn redeem(m: u32, ) -> Weight {
		Weight::from_parts(536_115_350, 5148)
			.saturating_add(Weight::from_parts(407_544_112, 0).saturating_mul(m.into()))
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().reads((4_u64).saturating_mul(m.into())))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
			.saturating_add(RocksDbWeight::get().writes((4_u64).saturating_mul(m.into())))
			.saturating_add(Weight::from_parts(0, 2694).saturating_mul(m.into()))
	}
	fn collect() -> Weight {
		Weight::from_parts(396_584_000, 8661)
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(12_u64))
	}
	fn expel() -> Weight {
		Weight::from_parts(81_883_000, 5148)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn appeal() -> Weight {
		Weight::from_parts(97_684_000, 3652)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn hear_appeal() -> Weight {
		Weight::from_parts(206_988_000, 11282)
			.saturating_add(RocksDbWeight::get().reads(13_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	fn carry_out_expulsion() -> Weight {
		Weight::from_parts(230_632_000, 11282)
			.saturating_add(RocksDbWeight::get().reads(13_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	fn remove_member() -> Weight {
		Weight::from_parts(147_386_000, 4838)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn record() -> Weight {
		Weight::from_parts(145_833_000, 5148)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn sign_off() -> Weight {
		Weight::from_parts(112_942_000, 4838)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn contest() -> Weight {
		Weight::from_parts(272_151_000, 6314)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn settle_record() -> Weight {
		Weight::from_parts(116_168_000, 4838)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn close_period() -> Weight {
		Weight::from_parts(436_679_000, 6378)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	fn claim() -> Weight {
		Weight::from_parts(359_594_000, 6378)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	fn revolve() -> Weight {
		Weight::from_parts(247_965_000, 5148)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn expire(m: u32, ) -> Weight {
		Weight::from_parts(330_620_000, 4356)
			.saturating_add(Weight::from_parts(61_415_156, 0).saturating_mul(m.into()))
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().reads((2_u64).saturating_mul(m.into())))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
			.saturating_add(RocksDbWeight::get().writes((2_u64).saturating_mul(m.into())))
			.saturating_add(Weight::from_parts(0, 2662).saturating_mul(m.into()))
	}
	fn propose(_l: u32, ) -> Weight {
		Weight::from_parts(1_936_872_811, 4197809)
			.saturating_add(RocksDbWeight::get().reads(49_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	fn vote() -> Weight {
		Weight::from_parts(172_043_000, 6314)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn close() -> Weight {
		Weight::from_parts(223_319_000, 4197809)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn forget_resolution(n: u32, ) -> Weight {
		Weight::from_parts(148_739_000, 4053)
			.saturating_add(Weight::from_parts(52_699_188, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2513).saturating_mul(n.into()))
	}
	fn set_officer() -> Weight {
		Weight::from_parts(164_999_000, 4356)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn resign() -> Weight {
		Weight::from_parts(238_978_000, 6314)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn spend() -> Weight {
		Weight::from_parts(509_195_000, 6378)
			.saturating_add(RocksDbWeight::get().reads(12_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	fn hire() -> Weight {
		Weight::from_parts(165_821_000, 8709)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn end_wage() -> Weight {
		Weight::from_parts(81_413_000, 3563)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn pay_wages(w: u32, n: u32, ) -> Weight {
		Weight::from_parts(3_047_284_000, 4356)
			.saturating_add(Weight::from_parts(31_249_648, 0).saturating_mul(w.into()))
			.saturating_add(Weight::from_parts(667_569_150, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().reads((1_u64).saturating_mul(w.into())))
			.saturating_add(RocksDbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 924).saturating_mul(n.into()))
			.saturating_add(Weight::from_parts(0, 2573).saturating_mul(w.into()))
	}
	fn look_at_payday() -> Weight {
		Weight::from_parts(48_280_000, 3489)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn set_delegate() -> Weight {
		Weight::from_parts(113_403_000, 6314)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn dissolve() -> Weight {
		Weight::from_parts(16_453_573_000, 1320939)
			.saturating_add(RocksDbWeight::get().reads(518_u64))
			.saturating_add(RocksDbWeight::get().writes(513_u64))
	}
	fn distribute() -> Weight {
		Weight::from_parts(25_626_763_000, 1320939)
			.saturating_add(RocksDbWeight::get().reads(557_u64))
			.saturating_add(RocksDbWeight::get().writes(38_u64))
	}
	fn sweep() -> Weight {
		Weight::from_parts(290_675_000, 6378)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn clear(m: u32, ) -> Weight {
		Weight::from_parts(1_401_206_217, 9306)
			.saturating_add(Weight::from_parts(137_826_647, 0).saturating_mul(m.into()))
			.saturating_add(RocksDbWeight::get().reads(26_u64))
			.saturating_add(RocksDbWeight::get().reads((5_u64).saturating_mul(m.into())))
			.saturating_add(RocksDbWeight::get().writes(15_u64))
			.saturating_add(RocksDbWeight::get().writes((5_u64).saturating_mul(m.into())))
			.saturating_add(Weight::from_parts(0, 2788).saturating_mul(m.into()))
	}
}
