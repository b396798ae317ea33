
//! Weights of `pallet_cooperatives`, measured by `make weights`. Do not edit.
//!
//! 50 steps, 20 repeats, compiled Wasm, divided by 1.66, on AMD EPYC, 2026-11-29.

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
	fn amend_bylaws() -> Weight;
	fn apply() -> Weight;
	fn withdraw_application() -> Weight;
	fn admit() -> Weight;
	fn refuse_application() -> Weight;
	fn pay_shares() -> Weight;
	fn subscribe() -> Weight;
	fn lapse_shares() -> Weight;
	fn transfer_shares() -> Weight;
	fn leave() -> Weight;
	fn report_missing() -> Weight;
	fn redeem_shares(m: u32, ) -> Weight;
	fn collect() -> Weight;
	fn expel() -> Weight;
	fn appeal() -> Weight;
	fn hear_appeal() -> Weight;
	fn carry_out_expulsion() -> Weight;
	fn remove_member() -> Weight;
	fn record_work() -> Weight;
	fn sign_off_record() -> Weight;
	fn contest_record() -> Weight;
	fn decide_record() -> Weight;
	fn close_period() -> Weight;
	fn claim_patronage() -> Weight;
	fn revolve() -> Weight;
	fn expire_claims(m: u32, ) -> Weight;
	fn propose(l: u32, ) -> Weight;
	fn strike_ballot() -> Weight;
	fn vote() -> Weight;
	fn close_resolution() -> Weight;
	fn forget_resolution(n: u32, ) -> Weight;
	fn set_officer() -> Weight;
	fn resign() -> Weight;
	fn spend() -> Weight;
	fn hire() -> Weight;
	fn end_wage() -> Weight;
	fn waive_wage() -> Weight;
	fn pay_wages(w: u32, n: u32, ) -> Weight;
	fn look_at_payday() -> Weight;
	fn set_delegate() -> Weight;
	fn dissolve() -> Weight;
	fn distribute() -> Weight;
	fn sweep() -> Weight;
	fn clear_cooperative(m: u32, ) -> Weight;
	fn buy() -> Weight;
	fn record_booking() -> Weight;
	fn open_account() -> Weight;
	fn set_controls() -> Weight;
	fn post_entry() -> Weight;
	fn withdraw_draft() -> Weight;
	fn claim_expense() -> Weight;
}

/// The weights, with this runtime's database.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Parameters::Parameters` (r:8 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::NextCooperative` (r:1 w:1)
	/// Proof: `Cooperatives::NextCooperative` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Holds` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Holds` (`max_values`: None, `max_size`: Some(331), added: 2806, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(243), added: 2718, mode: `MaxEncodedLen`)
	/// Storage: `Members::Recoveries` (r:1 w:0)
	/// Proof: `Members::Recoveries` (`max_values`: None, `max_size`: Some(4872), added: 7347, mode: `MaxEncodedLen`)
	/// Storage: `Members::FormerKeyOf` (r:1 w:0)
	/// Proof: `Members::FormerKeyOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Foundings` (r:0 w:1)
	/// Proof: `Cooperatives::Foundings` (`max_values`: None, `max_size`: Some(3058), added: 5533, mode: `MaxEncodedLen`)
	fn found() -> Weight {
		Weight::from_parts(212_310_083, 22110)
			.saturating_add(T::DbWeight::get().reads(19_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `Cooperatives::Foundings` (r:1 w:1)
	/// Proof: `Cooperatives::Foundings` (`max_values`: None, `max_size`: Some(3058), added: 5533, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:16 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:16 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Holds` (r:16 w:16)
	/// Proof: `CommunityCurrencies::Holds` (`max_values`: None, `max_size`: Some(331), added: 2806, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:17 w:17)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(243), added: 2718, mode: `MaxEncodedLen`)
	/// Storage: `Members::Recoveries` (r:16 w:0)
	/// Proof: `Members::Recoveries` (`max_values`: None, `max_size`: Some(4872), added: 7347, mode: `MaxEncodedLen`)
	/// Storage: `Members::FormerKeyOf` (r:1 w:0)
	/// Proof: `Members::FormerKeyOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:2 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Persons` (r:16 w:16)
	/// Proof: `Cooperatives::Persons` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Periods` (r:0 w:1)
	/// Proof: `Cooperatives::Periods` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::MemberNumbers` (r:0 w:16)
	/// Proof: `Cooperatives::MemberNumbers` (`max_values`: None, `max_size`: Some(33), added: 2508, mode:
	/// `MaxEncodedLen`) Storage: `Cooperatives::Accounts` (r:0 w:1) Proof: `Cooperatives::Accounts` (`max_values`:
	/// None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`) Storage: `Cooperatives::Cooperatives` (r:0 w:1)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(911), added: 3386, mode:
	/// `MaxEncodedLen`) Storage: `Cooperatives::Members` (r:0 w:16) Proof: `Cooperatives::Members` (`max_values`: None,
	/// `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`) Storage: `Cooperatives::BylawsVersions` (r:0 w:1)
	/// Proof: `Cooperatives::BylawsVersions` (`max_values`: None, `max_size`: Some(1683), added: 4158, mode:
	/// `MaxEncodedLen`)
	fn sign() -> Weight {
		Weight::from_parts(752_042_781, 118542)
			.saturating_add(T::DbWeight::get().reads(106_u64))
			.saturating_add(T::DbWeight::get().writes(90_u64))
	}
	/// Storage: `Cooperatives::Foundings` (r:1 w:1)
	/// Proof: `Cooperatives::Foundings` (`max_values`: None, `max_size`: Some(3058), added: 5533, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:15 w:15)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(243), added: 2718, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Holds` (r:15 w:15)
	/// Proof: `CommunityCurrencies::Holds` (`max_values`: None, `max_size`: Some(331), added: 2806, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:15 w:15)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:15 w:15)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	fn abandon() -> Weight {
		Weight::from_parts(773_124_227, 43080)
			.saturating_add(T::DbWeight::get().reads(63_u64))
			.saturating_add(T::DbWeight::get().writes(62_u64))
	}
	/// Storage: `Cooperatives::Accounts` (r:1 w:0)
	/// Proof: `Cooperatives::Accounts` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
	/// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	fn act() -> Weight {
		Weight::from_parts(18_813_322, 3517)
			.saturating_add(T::DbWeight::get().reads(2_u64))
	}
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:1)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(911), added: 3386, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:6 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::BylawsVersions` (r:1 w:2)
	/// Proof: `Cooperatives::BylawsVersions` (`max_values`: None, `max_size`: Some(1683), added: 4158, mode:
	/// `MaxEncodedLen`) Storage: `Cooperatives::Periods` (r:1 w:0) Proof: `Cooperatives::Periods` (`max_values`: None,
	/// `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	fn amend_bylaws() -> Weight {
		Weight::from_parts(73_198_311, 16830)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Cooperatives::Cooperatives` (r:2 w:0)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(911), added: 3386, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Accounts` (r:1 w:0)
	/// Proof: `Cooperatives::Accounts` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::MemberNumbers` (r:1 w:0)
	/// Proof: `Cooperatives::MemberNumbers` (`max_values`: None, `max_size`: Some(33), added: 2508, mode:
	/// `MaxEncodedLen`) Storage: `Cooperatives::Applications` (r:1 w:1) Proof: `Cooperatives::Applications`
	/// (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`) Storage:
	/// `Cooperatives::BylawsVersions` (r:1 w:0) Proof: `Cooperatives::BylawsVersions` (`max_values`: None, `max_size`:
	/// Some(1683), added: 4158, mode: `MaxEncodedLen`) Storage: `CommunityCurrencies::Currencies` (r:1 w:1) Proof:
	/// `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode:
	/// `MaxEncodedLen`) Storage: `CommunityCurrencies::Holds` (r:1 w:1) Proof: `CommunityCurrencies::Holds`
	/// (`max_values`: None, `max_size`: Some(331), added: 2806, mode: `MaxEncodedLen`) Storage:
	/// `CommunityCurrencies::Accounts` (r:1 w:1) Proof: `CommunityCurrencies::Accounts` (`max_values`: None,
	/// `max_size`: Some(243), added: 2718, mode: `MaxEncodedLen`) Storage: `Members::FormerKeyOf` (r:1 w:0) Proof:
	/// `Members::FormerKeyOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`) Storage:
	/// `Standstill::Now` (r:1 w:0) Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503,
	/// mode: `MaxEncodedLen`) Storage: `Parameters::Parameters` (r:2 w:0) Proof: `Parameters::Parameters`
	/// (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`) Storage: `System::Account` (r:1
	/// w:1) Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1) Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added:
	/// 2794, mode: `MaxEncodedLen`)
	fn apply() -> Weight {
		Weight::from_parts(147_415_380, 7762)
			.saturating_add(T::DbWeight::get().reads(16_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `Cooperatives::Applications` (r:1 w:1)
	/// Proof: `Cooperatives::Applications` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:0)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(911), added: 3386, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(243), added: 2718, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Holds` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Holds` (`max_values`: None, `max_size`: Some(331), added: 2806, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	fn withdraw_application() -> Weight {
		Weight::from_parts(90_606_926, 4376)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:1)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(911), added: 3386, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::BylawsVersions` (r:1 w:0)
	/// Proof: `Cooperatives::BylawsVersions` (`max_values`: None, `max_size`: Some(1683), added: 4158, mode:
	/// `MaxEncodedLen`) Storage: `Cooperatives::Officers` (r:1 w:0) Proof: `Cooperatives::Officers` (`max_values`:
	/// None, `max_size`: Some(82), added: 2557, mode: `MaxEncodedLen`) Storage: `Cooperatives::Members` (r:1 w:1)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:2 w:0) Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added:
	/// 2531, mode: `MaxEncodedLen`) Storage: `Members::People` (r:2 w:0) Proof: `Members::People` (`max_values`: None,
	/// `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`) Storage: `Members::Recoveries` (r:2 w:0) Proof:
	/// `Members::Recoveries` (`max_values`: None, `max_size`: Some(4872), added: 7347, mode: `MaxEncodedLen`) Storage:
	/// `Cooperatives::Applications` (r:1 w:1) Proof: `Cooperatives::Applications` (`max_values`: None, `max_size`:
	/// Some(114), added: 2589, mode: `MaxEncodedLen`) Storage: `CommunityCurrencies::Currencies` (r:1 w:1) Proof:
	/// `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode:
	/// `MaxEncodedLen`) Storage: `Standstill::Now` (r:1 w:0) Proof: `Standstill::Now` (`max_values`: Some(1),
	/// `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`) Storage: `CommunityCurrencies::Accounts` (r:2 w:2)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(243), added: 2718, mode:
	/// `MaxEncodedLen`) Storage: `CommunityCurrencies::Holds` (r:1 w:1) Proof: `CommunityCurrencies::Holds`
	/// (`max_values`: None, `max_size`: Some(331), added: 2806, mode: `MaxEncodedLen`) Storage: `Cooperatives::Persons`
	/// (r:1 w:1) Proof: `Cooperatives::Persons` (`max_values`: None, `max_size`: Some(53), added: 2528, mode:
	/// `MaxEncodedLen`) Storage: `Cooperatives::MemberNumbers` (r:0 w:1) Proof: `Cooperatives::MemberNumbers`
	/// (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	fn admit() -> Weight {
		Weight::from_parts(129_060_258, 15684)
			.saturating_add(T::DbWeight::get().reads(17_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:0)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(911), added: 3386, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::BylawsVersions` (r:1 w:0)
	/// Proof: `Cooperatives::BylawsVersions` (`max_values`: None, `max_size`: Some(1683), added: 4158, mode:
	/// `MaxEncodedLen`) Storage: `Cooperatives::Officers` (r:1 w:0) Proof: `Cooperatives::Officers` (`max_values`:
	/// None, `max_size`: Some(82), added: 2557, mode: `MaxEncodedLen`) Storage: `Cooperatives::Members` (r:1 w:0)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0) Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added:
	/// 2531, mode: `MaxEncodedLen`) Storage: `Members::People` (r:1 w:0) Proof: `Members::People` (`max_values`: None,
	/// `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`) Storage: `Members::Recoveries` (r:1 w:0) Proof:
	/// `Members::Recoveries` (`max_values`: None, `max_size`: Some(4872), added: 7347, mode: `MaxEncodedLen`) Storage:
	/// `Cooperatives::Applications` (r:1 w:1) Proof: `Cooperatives::Applications` (`max_values`: None, `max_size`:
	/// Some(114), added: 2589, mode: `MaxEncodedLen`) Storage: `CommunityCurrencies::Currencies` (r:1 w:1) Proof:
	/// `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode:
	/// `MaxEncodedLen`) Storage: `Standstill::Now` (r:1 w:0) Proof: `Standstill::Now` (`max_values`: Some(1),
	/// `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`) Storage: `CommunityCurrencies::Accounts` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(243), added: 2718, mode:
	/// `MaxEncodedLen`) Storage: `CommunityCurrencies::Holds` (r:1 w:1) Proof: `CommunityCurrencies::Holds`
	/// (`max_values`: None, `max_size`: Some(331), added: 2806, mode: `MaxEncodedLen`) Storage: `System::Account` (r:1
	/// w:1) Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1) Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added:
	/// 2794, mode: `MaxEncodedLen`)
	fn refuse_application() -> Weight {
		Weight::from_parts(122_192_065, 8337)
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:1)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(911), added: 3386, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::MemberNumbers` (r:1 w:0)
	/// Proof: `Cooperatives::MemberNumbers` (`max_values`: None, `max_size`: Some(33), added: 2508, mode:
	/// `MaxEncodedLen`) Storage: `Cooperatives::Members` (r:1 w:1) Proof: `Cooperatives::Members` (`max_values`: None,
	/// `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`) Storage: `Cooperatives::BylawsVersions` (r:1 w:0)
	/// Proof: `Cooperatives::BylawsVersions` (`max_values`: None, `max_size`: Some(1683), added: 4158, mode:
	/// `MaxEncodedLen`) Storage: `CommunityCurrencies::Holds` (r:1 w:1) Proof: `CommunityCurrencies::Holds`
	/// (`max_values`: None, `max_size`: Some(331), added: 2806, mode: `MaxEncodedLen`) Storage:
	/// `CommunityCurrencies::Accounts` (r:2 w:2) Proof: `CommunityCurrencies::Accounts` (`max_values`: None,
	/// `max_size`: Some(243), added: 2718, mode: `MaxEncodedLen`) Storage: `Members::Recoveries` (r:1 w:0) Proof:
	/// `Members::Recoveries` (`max_values`: None, `max_size`: Some(4872), added: 7347, mode: `MaxEncodedLen`) Storage:
	/// `Members::FormerKeyOf` (r:1 w:0) Proof: `Members::FormerKeyOf` (`max_values`: None, `max_size`: Some(89), added:
	/// 2564, mode: `MaxEncodedLen`) Storage: `CommunityCurrencies::Currencies` (r:1 w:1) Proof:
	/// `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode:
	/// `MaxEncodedLen`) Storage: `Standstill::Now` (r:1 w:0) Proof: `Standstill::Now` (`max_values`: Some(1),
	/// `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`) Storage: `Cooperatives::Periods` (r:1 w:0) Proof:
	/// `Cooperatives::Periods` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	fn pay_shares() -> Weight {
		Weight::from_parts(149_242_162, 8337)
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:0)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(911), added: 3386, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::BylawsVersions` (r:1 w:0)
	/// Proof: `Cooperatives::BylawsVersions` (`max_values`: None, `max_size`: Some(1683), added: 4158, mode:
	/// `MaxEncodedLen`) Storage: `Members::IdOf` (r:1 w:0) Proof: `Members::IdOf` (`max_values`: None, `max_size`:
	/// Some(56), added: 2531, mode: `MaxEncodedLen`) Storage: `Members::People` (r:1 w:0) Proof: `Members::People`
	/// (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`) Storage:
	/// `Cooperatives::MemberNumbers` (r:1 w:0) Proof: `Cooperatives::MemberNumbers` (`max_values`: None, `max_size`:
	/// Some(33), added: 2508, mode: `MaxEncodedLen`) Storage: `Cooperatives::Members` (r:1 w:1) Proof:
	/// `Cooperatives::Members` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`) Storage:
	/// `Standstill::Now` (r:1 w:0) Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503,
	/// mode: `MaxEncodedLen`)
	fn subscribe() -> Weight {
		Weight::from_parts(51_954_297, 5148)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:1)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(911), added: 3386, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Members` (r:1 w:1)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::BylawsVersions` (r:1 w:0)
	/// Proof: `Cooperatives::BylawsVersions` (`max_values`: None, `max_size`: Some(1683), added: 4158, mode:
	/// `MaxEncodedLen`) Storage: `Cooperatives::Officers` (r:3 w:3) Proof: `Cooperatives::Officers` (`max_values`:
	/// None, `max_size`: Some(82), added: 2557, mode: `MaxEncodedLen`) Storage: `Cooperatives::WageCount` (r:1 w:0)
	/// Proof: `Cooperatives::WageCount` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Wages` (r:4 w:3) Proof: `Cooperatives::Wages` (`max_values`: None, `max_size`: Some(98),
	/// added: 2573, mode: `MaxEncodedLen`) Storage: `CommunityCurrencies::Currencies` (r:1 w:0) Proof:
	/// `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode:
	/// `MaxEncodedLen`) Storage: `Cooperatives::Delegates` (r:1 w:0) Proof: `Cooperatives::Delegates` (`max_values`:
	/// None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`) Storage: `Cooperatives::ExitQueue` (r:0 w:1)
	/// Proof: `Cooperatives::ExitQueue` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	fn lapse_shares() -> Weight {
		Weight::from_parts(114_376_763, 11282)
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:0)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(911), added: 3386, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::BylawsVersions` (r:1 w:0)
	/// Proof: `Cooperatives::BylawsVersions` (`max_values`: None, `max_size`: Some(1683), added: 4158, mode:
	/// `MaxEncodedLen`) Storage: `Members::IdOf` (r:1 w:0) Proof: `Members::IdOf` (`max_values`: None, `max_size`:
	/// Some(56), added: 2531, mode: `MaxEncodedLen`) Storage: `Members::People` (r:1 w:0) Proof: `Members::People`
	/// (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`) Storage:
	/// `Cooperatives::MemberNumbers` (r:1 w:0) Proof: `Cooperatives::MemberNumbers` (`max_values`: None, `max_size`:
	/// Some(33), added: 2508, mode: `MaxEncodedLen`) Storage: `Cooperatives::Members` (r:2 w:2) Proof:
	/// `Cooperatives::Members` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`) Storage:
	/// `Members::Recoveries` (r:1 w:0) Proof: `Members::Recoveries` (`max_values`: None, `max_size`: Some(4872), added:
	/// 7347, mode: `MaxEncodedLen`) Storage: `Cooperatives::Periods` (r:2 w:0) Proof: `Cooperatives::Periods`
	/// (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	fn transfer_shares() -> Weight {
		Weight::from_parts(73_005_035, 8337)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:1)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(911), added: 3386, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::BylawsVersions` (r:1 w:0)
	/// Proof: `Cooperatives::BylawsVersions` (`max_values`: None, `max_size`: Some(1683), added: 4158, mode:
	/// `MaxEncodedLen`) Storage: `Members::IdOf` (r:1 w:0) Proof: `Members::IdOf` (`max_values`: None, `max_size`:
	/// Some(56), added: 2531, mode: `MaxEncodedLen`) Storage: `Members::People` (r:1 w:0) Proof: `Members::People`
	/// (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`) Storage:
	/// `Cooperatives::MemberNumbers` (r:1 w:0) Proof: `Cooperatives::MemberNumbers` (`max_values`: None, `max_size`:
	/// Some(33), added: 2508, mode: `MaxEncodedLen`) Storage: `Cooperatives::Members` (r:1 w:1) Proof:
	/// `Cooperatives::Members` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`) Storage:
	/// `Members::Recoveries` (r:1 w:0) Proof: `Members::Recoveries` (`max_values`: None, `max_size`: Some(4872), added:
	/// 7347, mode: `MaxEncodedLen`) Storage: `Standstill::Now` (r:1 w:0) Proof: `Standstill::Now` (`max_values`:
	/// Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`) Storage: `Cooperatives::Officers` (r:3 w:3)
	/// Proof: `Cooperatives::Officers` (`max_values`: None, `max_size`: Some(82), added: 2557, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::WageCount` (r:1 w:0) Proof: `Cooperatives::WageCount` (`max_values`: None, `max_size`:
	/// Some(16), added: 2491, mode: `MaxEncodedLen`) Storage: `Cooperatives::Wages` (r:4 w:3) Proof:
	/// `Cooperatives::Wages` (`max_values`: None, `max_size`: Some(98), added: 2573, mode: `MaxEncodedLen`) Storage:
	/// `CommunityCurrencies::Currencies` (r:1 w:0) Proof: `CommunityCurrencies::Currencies` (`max_values`: None,
	/// `max_size`: Some(318), added: 2793, mode: `MaxEncodedLen`) Storage: `Cooperatives::Delegates` (r:1 w:0) Proof:
	/// `Cooperatives::Delegates` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::ExitQueue` (r:0 w:1) Proof: `Cooperatives::ExitQueue` (`max_values`: None, `max_size`:
	/// Some(28), added: 2503, mode: `MaxEncodedLen`)
	fn leave() -> Weight {
		Weight::from_parts(126_171_366, 11282)
			.saturating_add(T::DbWeight::get().reads(18_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	/// Storage: `Cooperatives::Cooperatives` (r:2 w:1)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(911), added: 3386, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::BylawsVersions` (r:1 w:0)
	/// Proof: `Cooperatives::BylawsVersions` (`max_values`: None, `max_size`: Some(1683), added: 4158, mode:
	/// `MaxEncodedLen`) Storage: `Cooperatives::Members` (r:1 w:1) Proof: `Cooperatives::Members` (`max_values`: None,
	/// `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`) Storage: `Standstill::Now` (r:1 w:0) Proof:
	/// `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`) Storage:
	/// `Cooperatives::Officers` (r:3 w:3) Proof: `Cooperatives::Officers` (`max_values`: None, `max_size`: Some(82),
	/// added: 2557, mode: `MaxEncodedLen`) Storage: `Cooperatives::WageCount` (r:1 w:0) Proof:
	/// `Cooperatives::WageCount` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Wages` (r:4 w:3) Proof: `Cooperatives::Wages` (`max_values`: None, `max_size`: Some(98),
	/// added: 2573, mode: `MaxEncodedLen`) Storage: `CommunityCurrencies::Currencies` (r:1 w:0) Proof:
	/// `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode:
	/// `MaxEncodedLen`) Storage: `Cooperatives::Delegates` (r:1 w:1) Proof: `Cooperatives::Delegates` (`max_values`:
	/// None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`) Storage: `Cooperatives::ExitQueue` (r:0 w:1)
	/// Proof: `Cooperatives::ExitQueue` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	fn report_missing() -> Weight {
		Weight::from_parts(111_018_230, 11282)
			.saturating_add(T::DbWeight::get().reads(15_u64))
			.saturating_add(T::DbWeight::get().writes(10_u64))
	}
	/// Storage: `Cooperatives::WageCount` (r:1 w:0)
	/// Proof: `Cooperatives::WageCount` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Policy::StoredSlotDuration` (r:1 w:0)
	/// Proof: `Policy::StoredSlotDuration` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Policy::StoredHardware` (r:1 w:0)
	/// Proof: `Policy::StoredHardware` (`max_values`: Some(1), `max_size`: Some(1), added: 496, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:1)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(911), added: 3386, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::BylawsVersions` (r:1 w:0)
	/// Proof: `Cooperatives::BylawsVersions` (`max_values`: None, `max_size`: Some(1683), added: 4158, mode:
	/// `MaxEncodedLen`) Storage: `Cooperatives::ExitQueue` (r:16 w:16) Proof: `Cooperatives::ExitQueue` (`max_values`:
	/// None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`) Storage: `Cooperatives::Members` (r:16 w:16)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0) Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8),
	/// added: 503, mode: `MaxEncodedLen`) Storage: `CommunityCurrencies::Currencies` (r:1 w:1) Proof:
	/// `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode:
	/// `MaxEncodedLen`) Storage: `CommunityCurrencies::Accounts` (r:17 w:17) Proof: `CommunityCurrencies::Accounts`
	/// (`max_values`: None, `max_size`: Some(243), added: 2718, mode: `MaxEncodedLen`) Storage:
	/// `CommunityCurrencies::Holds` (r:1 w:1) Proof: `CommunityCurrencies::Holds` (`max_values`: None, `max_size`:
	/// Some(331), added: 2806, mode: `MaxEncodedLen`) Storage: `Members::IdOf` (r:1 w:0) Proof: `Members::IdOf`
	/// (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`) Storage: `Members::FormerKeyOf`
	/// (r:1 w:0) Proof: `Members::FormerKeyOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode:
	/// `MaxEncodedLen`) Storage: `Cooperatives::Periods` (r:16 w:0) Proof: `Cooperatives::Periods` (`max_values`: None,
	/// `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`) Storage: `Members::People` (r:16 w:0) Proof:
	/// `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`) Storage:
	/// `Cooperatives::Persons` (r:16 w:0) Proof: `Cooperatives::Persons` (`max_values`: None, `max_size`: Some(53),
	/// added: 2528, mode: `MaxEncodedLen`) Storage: `System::Account` (r:16 w:16) Proof: `System::Account`
	/// (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`) Storage:
	/// `Cooperatives::MemberNumbers` (r:0 w:16) Proof: `Cooperatives::MemberNumbers` (`max_values`: None, `max_size`:
	/// Some(33), added: 2508, mode: `MaxEncodedLen`) The range of component `m` is `[1, 16]`.
	fn redeem_shares(m: u32, ) -> Weight {
		Weight::from_parts(20_684_710, 5148)
			// Standard error: 2_842_272
			.saturating_add(Weight::from_parts(111_413_156, 0).saturating_mul(m.into()))
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().reads((7_u64).saturating_mul(m.into())))
			.saturating_add(T::DbWeight::get().writes(4_u64))
			.saturating_add(T::DbWeight::get().writes((5_u64).saturating_mul(m.into())))
			.saturating_add(Weight::from_parts(0, 2922).saturating_mul(m.into()))
	}
	/// Storage: `Cooperatives::Cooperatives` (r:2 w:2)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(911), added: 3386, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Members` (r:1 w:1)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Periods` (r:1 w:0)
	/// Proof: `Cooperatives::Periods` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::BylawsVersions` (r:1 w:0)
	/// Proof: `Cooperatives::BylawsVersions` (`max_values`: None, `max_size`: Some(1683), added: 4158, mode:
	/// `MaxEncodedLen`) Storage: `Cooperatives::Officers` (r:3 w:3) Proof: `Cooperatives::Officers` (`max_values`:
	/// None, `max_size`: Some(82), added: 2557, mode: `MaxEncodedLen`) Storage: `Cooperatives::WageCount` (r:1 w:0)
	/// Proof: `Cooperatives::WageCount` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Wages` (r:4 w:0) Proof: `Cooperatives::Wages` (`max_values`: None, `max_size`: Some(98),
	/// added: 2573, mode: `MaxEncodedLen`) Storage: `Cooperatives::Delegates` (r:1 w:1) Proof:
	/// `Cooperatives::Delegates` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1) Proof: `CommunityCurrencies::Currencies` (`max_values`:
	/// None, `max_size`: Some(318), added: 2793, mode: `MaxEncodedLen`) Storage: `Standstill::Now` (r:1 w:0) Proof:
	/// `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`) Storage:
	/// `CommunityCurrencies::Accounts` (r:2 w:2) Proof: `CommunityCurrencies::Accounts` (`max_values`: None,
	/// `max_size`: Some(243), added: 2718, mode: `MaxEncodedLen`) Storage: `Members::IdOf` (r:1 w:0) Proof:
	/// `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`) Storage:
	/// `CommunityCurrencies::Holds` (r:1 w:1) Proof: `CommunityCurrencies::Holds` (`max_values`: None, `max_size`:
	/// Some(331), added: 2806, mode: `MaxEncodedLen`) Storage: `Cooperatives::MemberNumbers` (r:0 w:1) Proof:
	/// `Cooperatives::MemberNumbers` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	fn collect() -> Weight {
		Weight::from_parts(146_462_852, 11282)
			.saturating_add(T::DbWeight::get().reads(20_u64))
			.saturating_add(T::DbWeight::get().writes(12_u64))
	}
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:0)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(911), added: 3386, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::BylawsVersions` (r:1 w:0)
	/// Proof: `Cooperatives::BylawsVersions` (`max_values`: None, `max_size`: Some(1683), added: 4158, mode:
	/// `MaxEncodedLen`) Storage: `Cooperatives::Members` (r:1 w:1) Proof: `Cooperatives::Members` (`max_values`: None,
	/// `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`) Storage: `Standstill::Now` (r:1 w:0) Proof:
	/// `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn expel() -> Weight {
		Weight::from_parts(35_510_251, 5148)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::MemberNumbers` (r:1 w:0)
	/// Proof: `Cooperatives::MemberNumbers` (`max_values`: None, `max_size`: Some(33), added: 2508, mode:
	/// `MaxEncodedLen`) Storage: `Cooperatives::Members` (r:1 w:1) Proof: `Cooperatives::Members` (`max_values`: None,
	/// `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`) Storage: `Standstill::Now` (r:1 w:0) Proof:
	/// `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn appeal() -> Weight {
		Weight::from_parts(43_729_565, 3628)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:1)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(911), added: 3386, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Members` (r:1 w:1)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::BylawsVersions` (r:1 w:0)
	/// Proof: `Cooperatives::BylawsVersions` (`max_values`: None, `max_size`: Some(1683), added: 4158, mode:
	/// `MaxEncodedLen`) Storage: `Standstill::Now` (r:1 w:0) Proof: `Standstill::Now` (`max_values`: Some(1),
	/// `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`) Storage: `Cooperatives::Officers` (r:3 w:3) Proof:
	/// `Cooperatives::Officers` (`max_values`: None, `max_size`: Some(82), added: 2557, mode: `MaxEncodedLen`) Storage:
	/// `Cooperatives::WageCount` (r:1 w:0) Proof: `Cooperatives::WageCount` (`max_values`: None, `max_size`: Some(16),
	/// added: 2491, mode: `MaxEncodedLen`) Storage: `Cooperatives::Wages` (r:4 w:3) Proof: `Cooperatives::Wages`
	/// (`max_values`: None, `max_size`: Some(98), added: 2573, mode: `MaxEncodedLen`) Storage:
	/// `CommunityCurrencies::Currencies` (r:1 w:0) Proof: `CommunityCurrencies::Currencies` (`max_values`: None,
	/// `max_size`: Some(318), added: 2793, mode: `MaxEncodedLen`) Storage: `Cooperatives::Delegates` (r:1 w:0) Proof:
	/// `Cooperatives::Delegates` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::ExitQueue` (r:0 w:1) Proof: `Cooperatives::ExitQueue` (`max_values`: None, `max_size`:
	/// Some(28), added: 2503, mode: `MaxEncodedLen`)
	fn hear_appeal() -> Weight {
		Weight::from_parts(105_778_125, 11282)
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:1)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(911), added: 3386, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Members` (r:1 w:1)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::BylawsVersions` (r:1 w:0)
	/// Proof: `Cooperatives::BylawsVersions` (`max_values`: None, `max_size`: Some(1683), added: 4158, mode:
	/// `MaxEncodedLen`) Storage: `Cooperatives::Officers` (r:3 w:3) Proof: `Cooperatives::Officers` (`max_values`:
	/// None, `max_size`: Some(82), added: 2557, mode: `MaxEncodedLen`) Storage: `Cooperatives::WageCount` (r:1 w:0)
	/// Proof: `Cooperatives::WageCount` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Wages` (r:4 w:3) Proof: `Cooperatives::Wages` (`max_values`: None, `max_size`: Some(98),
	/// added: 2573, mode: `MaxEncodedLen`) Storage: `CommunityCurrencies::Currencies` (r:1 w:0) Proof:
	/// `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode:
	/// `MaxEncodedLen`) Storage: `Cooperatives::Delegates` (r:1 w:0) Proof: `Cooperatives::Delegates` (`max_values`:
	/// None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`) Storage: `Cooperatives::ExitQueue` (r:0 w:1)
	/// Proof: `Cooperatives::ExitQueue` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	fn carry_out_expulsion() -> Weight {
		Weight::from_parts(112_622_234, 11282)
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	/// Storage: `Cooperatives::Members` (r:1 w:1)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::WorkRecords` (r:1 w:1)
	/// Proof: `Cooperatives::WorkRecords` (`max_values`: None, `max_size`: Some(1405), added: 3880, mode:
	/// `MaxEncodedLen`) Storage: `Cooperatives::Wages` (r:1 w:0) Proof: `Cooperatives::Wages` (`max_values`: None,
	/// `max_size`: Some(98), added: 2573, mode: `MaxEncodedLen`) Storage: `Cooperatives::Persons` (r:1 w:1) Proof:
	/// `Cooperatives::Persons` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`) Storage:
	/// `System::Account` (r:1 w:1) Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603,
	/// mode: `MaxEncodedLen`) Storage: `Balances::Holds` (r:1 w:1) Proof: `Balances::Holds` (`max_values`: None,
	/// `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	fn remove_member() -> Weight {
		Weight::from_parts(70_888_642, 4870)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:0)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(911), added: 3386, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::BylawsVersions` (r:2 w:0)
	/// Proof: `Cooperatives::BylawsVersions` (`max_values`: None, `max_size`: Some(1683), added: 4158, mode:
	/// `MaxEncodedLen`) Storage: `Cooperatives::Officers` (r:1 w:0) Proof: `Cooperatives::Officers` (`max_values`:
	/// None, `max_size`: Some(82), added: 2557, mode: `MaxEncodedLen`) Storage: `Cooperatives::Members` (r:1 w:1)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0) Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added:
	/// 2531, mode: `MaxEncodedLen`) Storage: `Members::People` (r:1 w:0) Proof: `Members::People` (`max_values`: None,
	/// `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`) Storage: `Members::Recoveries` (r:1 w:0) Proof:
	/// `Members::Recoveries` (`max_values`: None, `max_size`: Some(4872), added: 7347, mode: `MaxEncodedLen`) Storage:
	/// `Cooperatives::Periods` (r:1 w:1) Proof: `Cooperatives::Periods` (`max_values`: None, `max_size`: Some(447),
	/// added: 2922, mode: `MaxEncodedLen`) Storage: `Standstill::Now` (r:1 w:0) Proof: `Standstill::Now` (`max_values`:
	/// Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`) Storage: `Cooperatives::WorkRecords` (r:1 w:1)
	/// Proof: `Cooperatives::WorkRecords` (`max_values`: None, `max_size`: Some(1405), added: 3880, mode:
	/// `MaxEncodedLen`) Storage: `Cooperatives::Patronage` (r:1 w:1) Proof: `Cooperatives::Patronage` (`max_values`:
	/// None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	fn record_work() -> Weight {
		Weight::from_parts(87_199_623, 9306)
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::MemberNumbers` (r:1 w:0)
	/// Proof: `Cooperatives::MemberNumbers` (`max_values`: None, `max_size`: Some(33), added: 2508, mode:
	/// `MaxEncodedLen`) Storage: `Cooperatives::Members` (r:1 w:0) Proof: `Cooperatives::Members` (`max_values`: None,
	/// `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`) Storage: `Cooperatives::WorkRecords` (r:1 w:1) Proof:
	/// `Cooperatives::WorkRecords` (`max_values`: None, `max_size`: Some(1405), added: 3880, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0) Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8),
	/// added: 503, mode: `MaxEncodedLen`)
	fn sign_off_record() -> Weight {
		Weight::from_parts(46_292_719, 4870)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:0)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(911), added: 3386, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::MemberNumbers` (r:1 w:0)
	/// Proof: `Cooperatives::MemberNumbers` (`max_values`: None, `max_size`: Some(33), added: 2508, mode:
	/// `MaxEncodedLen`) Storage: `Cooperatives::Members` (r:2 w:1) Proof: `Cooperatives::Members` (`max_values`: None,
	/// `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`) Storage: `Cooperatives::BylawsVersions` (r:1 w:0)
	/// Proof: `Cooperatives::BylawsVersions` (`max_values`: None, `max_size`: Some(1683), added: 4158, mode:
	/// `MaxEncodedLen`) Storage: `Cooperatives::WorkRecords` (r:1 w:1) Proof: `Cooperatives::WorkRecords`
	/// (`max_values`: None, `max_size`: Some(1405), added: 3880, mode: `MaxEncodedLen`) Storage: `Standstill::Now` (r:1
	/// w:0) Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Periods` (r:1 w:1) Proof: `Cooperatives::Periods` (`max_values`: None, `max_size`:
	/// Some(447), added: 2922, mode: `MaxEncodedLen`) Storage: `Cooperatives::Patronage` (r:1 w:1) Proof:
	/// `Cooperatives::Patronage` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	fn contest_record() -> Weight {
		Weight::from_parts(86_048_401, 6266)
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:0)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(911), added: 3386, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::WorkRecords` (r:1 w:1)
	/// Proof: `Cooperatives::WorkRecords` (`max_values`: None, `max_size`: Some(1405), added: 3880, mode:
	/// `MaxEncodedLen`) Storage: `Cooperatives::Periods` (r:1 w:1) Proof: `Cooperatives::Periods` (`max_values`: None,
	/// `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`) Storage: `Cooperatives::Patronage` (r:1 w:1) Proof:
	/// `Cooperatives::Patronage` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Members` (r:1 w:1) Proof: `Cooperatives::Members` (`max_values`: None, `max_size`:
	/// Some(163), added: 2638, mode: `MaxEncodedLen`)
	fn decide_record() -> Weight {
		Weight::from_parts(45_007_830, 4870)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Cooperatives::WageCount` (r:1 w:0)
	/// Proof: `Cooperatives::WageCount` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Policy::StoredSlotDuration` (r:1 w:0)
	/// Proof: `Policy::StoredSlotDuration` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Policy::StoredHardware` (r:1 w:0)
	/// Proof: `Policy::StoredHardware` (`max_values`: Some(1), `max_size`: Some(1), added: 496, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:1)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(911), added: 3386, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Periods` (r:1 w:2)
	/// Proof: `Cooperatives::Periods` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::BylawsVersions` (r:2 w:0)
	/// Proof: `Cooperatives::BylawsVersions` (`max_values`: None, `max_size`: Some(1683), added: 4158, mode:
	/// `MaxEncodedLen`) Storage: `Standstill::Now` (r:1 w:0) Proof: `Standstill::Now` (`max_values`: Some(1),
	/// `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`) Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode:
	/// `MaxEncodedLen`) Storage: `CommunityCurrencies::Accounts` (r:2 w:2) Proof: `CommunityCurrencies::Accounts`
	/// (`max_values`: None, `max_size`: Some(243), added: 2718, mode: `MaxEncodedLen`) Storage:
	/// `CommunityCurrencies::Holds` (r:1 w:1) Proof: `CommunityCurrencies::Holds` (`max_values`: None, `max_size`:
	/// Some(331), added: 2806, mode: `MaxEncodedLen`) Storage: `Members::IdOf` (r:1 w:0) Proof: `Members::IdOf`
	/// (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`) Storage: `Members::FormerKeyOf`
	/// (r:1 w:0) Proof: `Members::FormerKeyOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode:
	/// `MaxEncodedLen`)
	fn close_period() -> Weight {
		Weight::from_parts(236_092_564, 9306)
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:0)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(911), added: 3386, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Periods` (r:1 w:1)
	/// Proof: `Cooperatives::Periods` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Patronage` (r:1 w:1)
	/// Proof: `Cooperatives::Patronage` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Members` (r:1 w:1)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Persons` (r:1 w:0)
	/// Proof: `Cooperatives::Persons` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:2 w:2)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(243), added: 2718, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Holds` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Holds` (`max_values`: None, `max_size`: Some(331), added: 2806, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Members::FormerKeyOf` (r:1 w:0)
	/// Proof: `Members::FormerKeyOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	fn claim_patronage() -> Weight {
		Weight::from_parts(213_624_474, 6426)
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:1)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(911), added: 3386, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::BylawsVersions` (r:1 w:0)
	/// Proof: `Cooperatives::BylawsVersions` (`max_values`: None, `max_size`: Some(1683), added: 4158, mode:
	/// `MaxEncodedLen`) Storage: `Cooperatives::WageCount` (r:1 w:0) Proof: `Cooperatives::WageCount` (`max_values`:
	/// None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`) Storage: `CommunityCurrencies::Currencies` (r:1
	/// w:1) Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode:
	/// `MaxEncodedLen`) Storage: `Standstill::Now` (r:1 w:0) Proof: `Standstill::Now` (`max_values`: Some(1),
	/// `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`) Storage: `CommunityCurrencies::Accounts` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(243), added: 2718, mode:
	/// `MaxEncodedLen`) Storage: `CommunityCurrencies::Holds` (r:1 w:1) Proof: `CommunityCurrencies::Holds`
	/// (`max_values`: None, `max_size`: Some(331), added: 2806, mode: `MaxEncodedLen`) Storage: `Members::IdOf` (r:1
	/// w:0) Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::FormerKeyOf` (r:1 w:0) Proof: `Members::FormerKeyOf` (`max_values`: None, `max_size`:
	/// Some(89), added: 2564, mode: `MaxEncodedLen`) Storage: `Cooperatives::Periods` (r:1 w:1) Proof:
	/// `Cooperatives::Periods` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	fn revolve() -> Weight {
		Weight::from_parts(117_572_728, 5148)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:0)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(911), added: 3386, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Periods` (r:1 w:1)
	/// Proof: `Cooperatives::Periods` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(243), added: 2718, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Holds` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Holds` (`max_values`: None, `max_size`: Some(331), added: 2806, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::FormerKeyOf` (r:1 w:0)
	/// Proof: `Members::FormerKeyOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Patronage` (r:101 w:100)
	/// Proof: `Cooperatives::Patronage` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Members` (r:100 w:100)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`)
	/// Storage: `Policy::StoredSlotDuration` (r:1 w:0)
	/// Proof: `Policy::StoredSlotDuration` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Policy::StoredHardware` (r:1 w:0)
	/// Proof: `Policy::StoredHardware` (`max_values`: Some(1), `max_size`: Some(1), added: 496, mode: `MaxEncodedLen`)
	/// The range of component `m` is `[0, 100]`.
	fn expire_claims(m: u32, ) -> Weight {
		Weight::from_parts(198_849_499, 4376)
			// Standard error: 201_472
			.saturating_add(Weight::from_parts(7_889_576, 0).saturating_mul(m.into()))
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(m.into())))
			.saturating_add(T::DbWeight::get().writes(4_u64))
			.saturating_add(T::DbWeight::get().writes((2_u64).saturating_mul(m.into())))
			.saturating_add(Weight::from_parts(0, 2638).saturating_mul(m.into()))
	}
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:0)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(911), added: 3386, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Members` (r:2 w:0)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Delegates` (r:1 w:0)
	/// Proof: `Cooperatives::Delegates` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::MemberNumbers` (r:1 w:0)
	/// Proof: `Cooperatives::MemberNumbers` (`max_values`: None, `max_size`: Some(33), added: 2508, mode:
	/// `MaxEncodedLen`) Storage: `Cooperatives::BylawsVersions` (r:1 w:0) Proof: `Cooperatives::BylawsVersions`
	/// (`max_values`: None, `max_size`: Some(1683), added: 4158, mode: `MaxEncodedLen`) Storage:
	/// `Cooperatives::OpenResolutions` (r:1 w:1) Proof: `Cooperatives::OpenResolutions` (`max_values`: None,
	/// `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`) Storage: `Preimage::PreimageFor` (r:1 w:0) Proof:
	/// `Preimage::PreimageFor` (`max_values`: None, `max_size`: Some(4194344), added: 4196819, mode: `MaxEncodedLen`)
	/// Storage: `Policy::StoredSlotDuration` (r:1 w:0) Proof: `Policy::StoredSlotDuration` (`max_values`: Some(1),
	/// `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`) Storage: `Policy::StoredHardware` (r:1 w:0) Proof:
	/// `Policy::StoredHardware` (`max_values`: Some(1), `max_size`: Some(1), added: 496, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::NextResolution` (r:1 w:1) Proof: `Cooperatives::NextResolution` (`max_values`: None,
	/// `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`) Storage: `Standstill::Now` (r:1 w:0) Proof:
	/// `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`) Storage:
	/// `Parameters::Parameters` (r:2 w:0) Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165),
	/// added: 2640, mode: `MaxEncodedLen`) Storage: `System::Account` (r:1 w:1) Proof: `System::Account` (`max_values`:
	/// None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`) Storage: `Balances::Holds` (r:1 w:1) Proof:
	/// `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`) Storage:
	/// `Preimage::StatusFor` (r:1 w:0) Proof: `Preimage::StatusFor` (`max_values`: None, `max_size`: Some(91), added:
	/// 2566, mode: `MaxEncodedLen`) Storage: `Preimage::RequestStatusFor` (r:1 w:1) Proof: `Preimage::RequestStatusFor`
	/// (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`) Storage:
	/// `Cooperatives::Resolutions` (r:0 w:1) Proof: `Cooperatives::Resolutions` (`max_values`: None, `max_size`:
	/// Some(601), added: 3076, mode: `MaxEncodedLen`) The range of component `l` is `[200, 32768]`.
	fn propose(l: u32, ) -> Weight {
		Weight::from_parts(153_105_899, 4197809)
			// Standard error: 75
			.saturating_add(Weight::from_parts(333, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(20_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `Cooperatives::Resolutions` (r:1 w:1)
	/// Proof: `Cooperatives::Resolutions` (`max_values`: None, `max_size`: Some(601), added: 3076, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Ballots` (r:1 w:1)
	/// Proof: `Cooperatives::Ballots` (`max_values`: None, `max_size`: Some(38), added: 2513, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Members` (r:1 w:0)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`)
	fn strike_ballot() -> Weight {
		Weight::from_parts(31_681_476, 4066)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Cooperatives::Resolutions` (r:1 w:1)
	/// Proof: `Cooperatives::Resolutions` (`max_values`: None, `max_size`: Some(601), added: 3076, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Members` (r:2 w:0)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Delegates` (r:1 w:0)
	/// Proof: `Cooperatives::Delegates` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::MemberNumbers` (r:1 w:0)
	/// Proof: `Cooperatives::MemberNumbers` (`max_values`: None, `max_size`: Some(33), added: 2508, mode:
	/// `MaxEncodedLen`) Storage: `Cooperatives::Ballots` (r:1 w:1) Proof: `Cooperatives::Ballots` (`max_values`: None,
	/// `max_size`: Some(38), added: 2513, mode: `MaxEncodedLen`)
	fn vote() -> Weight {
		Weight::from_parts(65_280_651, 6266)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Cooperatives::Executing` (r:1 w:1)
	/// Proof: `Cooperatives::Executing` (`max_values`: Some(1), `max_size`: Some(1), added: 496, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:0)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(911), added: 3386, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Resolutions` (r:1 w:1)
	/// Proof: `Cooperatives::Resolutions` (`max_values`: None, `max_size`: Some(601), added: 3076, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::PreimageFor` (r:1 w:0)
	/// Proof: `Preimage::PreimageFor` (`max_values`: None, `max_size`: Some(4194344), added: 4196819, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Ballots` (r:17 w:0)
	/// Proof: `Cooperatives::Ballots` (`max_values`: None, `max_size`: Some(38), added: 2513, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Members` (r:16 w:0)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:16 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::OpenResolutions` (r:1 w:1)
	/// Proof: `Cooperatives::OpenResolutions` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	/// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
	/// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::StatusFor` (r:1 w:0)
	/// Proof: `Preimage::StatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	/// Proof: `Preimage::RequestStatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	fn close_resolution() -> Weight {
		Weight::from_parts(231_998_261, 4197809)
			.saturating_add(T::DbWeight::get().reads(58_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Cooperatives::Resolutions` (r:1 w:1)
	/// Proof: `Cooperatives::Resolutions` (`max_values`: None, `max_size`: Some(601), added: 3076, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Ballots` (r:200 w:199)
	/// Proof: `Cooperatives::Ballots` (`max_values`: None, `max_size`: Some(38), added: 2513, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 200]`.
	fn forget_resolution(n: u32, ) -> Weight {
		Weight::from_parts(69_783_328, 4066)
			// Standard error: 31_597
			.saturating_add(Weight::from_parts(4_082_867, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(2_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2513).saturating_mul(n.into()))
	}
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:0)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(911), added: 3386, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Members` (r:1 w:0)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Officers` (r:1 w:1)
	/// Proof: `Cooperatives::Officers` (`max_values`: None, `max_size`: Some(82), added: 2557, mode: `MaxEncodedLen`)
	fn set_officer() -> Weight {
		Weight::from_parts(31_850_667, 4376)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Cooperatives::Officers` (r:1 w:1)
	/// Proof: `Cooperatives::Officers` (`max_values`: None, `max_size`: Some(82), added: 2557, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Members` (r:2 w:0)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Delegates` (r:1 w:0)
	/// Proof: `Cooperatives::Delegates` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::MemberNumbers` (r:1 w:0)
	/// Proof: `Cooperatives::MemberNumbers` (`max_values`: None, `max_size`: Some(33), added: 2508, mode:
	/// `MaxEncodedLen`)
	fn resign() -> Weight {
		Weight::from_parts(54_366_323, 6266)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Cooperatives::Officers` (r:1 w:1)
	/// Proof: `Cooperatives::Officers` (`max_values`: None, `max_size`: Some(82), added: 2557, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Members` (r:1 w:0)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:2 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `Members::Recoveries` (r:1 w:0)
	/// Proof: `Members::Recoveries` (`max_values`: None, `max_size`: Some(4872), added: 7347, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:0)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(911), added: 3386, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::BylawsVersions` (r:1 w:0)
	/// Proof: `Cooperatives::BylawsVersions` (`max_values`: None, `max_size`: Some(1683), added: 4158, mode:
	/// `MaxEncodedLen`) Storage: `Standstill::Now` (r:1 w:0) Proof: `Standstill::Now` (`max_values`: Some(1),
	/// `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`) Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode:
	/// `MaxEncodedLen`) Storage: `CommunityCurrencies::Accounts` (r:2 w:2) Proof: `CommunityCurrencies::Accounts`
	/// (`max_values`: None, `max_size`: Some(243), added: 2718, mode: `MaxEncodedLen`) Storage: `Members::FormerKeyOf`
	/// (r:1 w:0) Proof: `Members::FormerKeyOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode:
	/// `MaxEncodedLen`) Storage: `CommunityCurrencies::Holds` (r:1 w:1) Proof: `CommunityCurrencies::Holds`
	/// (`max_values`: None, `max_size`: Some(331), added: 2806, mode: `MaxEncodedLen`) Storage: `System::Account` (r:1
	/// w:1) Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn spend() -> Weight {
		Weight::from_parts(136_368_589, 8337)
			.saturating_add(T::DbWeight::get().reads(15_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:0)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(911), added: 3386, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Members` (r:1 w:0)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:0)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::WageCount` (r:1 w:1)
	/// Proof: `Cooperatives::WageCount` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Wages` (r:3 w:1)
	/// Proof: `Cooperatives::Wages` (`max_values`: None, `max_size`: Some(98), added: 2573, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::NextWage` (r:1 w:1)
	/// Proof: `Cooperatives::NextWage` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::PaydayCursor` (r:1 w:0)
	/// Proof: `Cooperatives::PaydayCursor` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::NextPayday` (r:1 w:1)
	/// Proof: `Cooperatives::NextPayday` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Paydays` (r:0 w:2)
	/// Proof: `Cooperatives::Paydays` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	fn hire() -> Weight {
		Weight::from_parts(55_964_305, 8709)
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `Cooperatives::Officers` (r:1 w:0)
	/// Proof: `Cooperatives::Officers` (`max_values`: None, `max_size`: Some(82), added: 2557, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Members` (r:1 w:0)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `Members::Recoveries` (r:1 w:0)
	/// Proof: `Members::Recoveries` (`max_values`: None, `max_size`: Some(4872), added: 7347, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Wages` (r:1 w:1)
	/// Proof: `Cooperatives::Wages` (`max_values`: None, `max_size`: Some(98), added: 2573, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::WageCount` (r:1 w:1)
	/// Proof: `Cooperatives::WageCount` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	fn end_wage() -> Weight {
		Weight::from_parts(58_732_175, 8337)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Cooperatives::Members` (r:1 w:0)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Persons` (r:1 w:0)
	/// Proof: `Cooperatives::Persons` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::Recoveries` (r:1 w:0)
	/// Proof: `Members::Recoveries` (`max_values`: None, `max_size`: Some(4872), added: 7347, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Wages` (r:1 w:1)
	/// Proof: `Cooperatives::Wages` (`max_values`: None, `max_size`: Some(98), added: 2573, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::WageCount` (r:1 w:1)
	/// Proof: `Cooperatives::WageCount` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn waive_wage() -> Weight {
		Weight::from_parts(57_242_571, 8337)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:0)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(911), added: 3386, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::WageCount` (r:1 w:0)
	/// Proof: `Cooperatives::WageCount` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Wages` (r:513 w:20)
	/// Proof: `Cooperatives::Wages` (`max_values`: None, `max_size`: Some(98), added: 2573, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Members` (r:20 w:0)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Currencies` (r:20 w:20)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:40 w:40)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(243), added: 2718, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::FormerKeyOf` (r:1 w:0)
	/// Proof: `Members::FormerKeyOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:20 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Persons` (r:20 w:0)
	/// Proof: `Cooperatives::Persons` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Holds` (r:20 w:20)
	/// Proof: `CommunityCurrencies::Holds` (`max_values`: None, `max_size`: Some(331), added: 2806, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:20 w:20)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::NextPayday` (r:1 w:1)
	/// Proof: `Cooperatives::NextPayday` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Paydays` (r:1 w:2)
	/// Proof: `Cooperatives::Paydays` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::PaydayCursor` (r:1 w:0)
	/// Proof: `Cooperatives::PaydayCursor` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// The range of component `w` is `[1, 512]`.
	/// The range of component `n` is `[1, 20]`.
	fn pay_wages(w: u32, n: u32, ) -> Weight {
		Weight::from_parts(1_321_057_574, 6426)
			// Standard error: 55_350
			.saturating_add(Weight::from_parts(4_961_184, 0).saturating_mul(w.into()))
			// Standard error: 1_420_643
			.saturating_add(Weight::from_parts(45_445_982, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(18_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(w.into())))
			.saturating_add(T::DbWeight::get().reads((7_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(9_u64))
			.saturating_add(T::DbWeight::get().writes((6_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 4998).saturating_mul(n.into()))
			.saturating_add(Weight::from_parts(0, 2573).saturating_mul(w.into()))
	}
	/// Storage: `Cooperatives::PaydayCursor` (r:1 w:1)
	/// Proof: `Cooperatives::PaydayCursor` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Paydays` (r:1 w:0)
	/// Proof: `Cooperatives::Paydays` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::WageCount` (r:1 w:0)
	/// Proof: `Cooperatives::WageCount` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	fn look_at_payday() -> Weight {
		Weight::from_parts(14_610_641, 3489)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Cooperatives::Members` (r:2 w:0)
	/// Proof: `Cooperatives::Members` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::MemberNumbers` (r:1 w:0)
	/// Proof: `Cooperatives::MemberNumbers` (`max_values`: None, `max_size`: Some(33), added: 2508, mode:
	/// `MaxEncodedLen`) Storage: `Cooperatives::Delegates` (r:1 w:1) Proof: `Cooperatives::Delegates` (`max_values`:
	/// None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	fn set_delegate() -> Weight {
		Weight::from_parts(33_557_028, 6266)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Cooperatives::Cooperatives` (r:2 w:1)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(911), added: 3386, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Periods` (r:1 w:2)
	/// Proof: `Cooperatives::Periods` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::BylawsVersions` (r:2 w:0)
	/// Proof: `Cooperatives::BylawsVersions` (`max_values`: None, `max_size`: Some(1683), added: 4158, mode:
	/// `MaxEncodedLen`) Storage: `Standstill::Now` (r:1 w:0) Proof: `Standstill::Now` (`max_values`: Some(1),
	/// `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`) Storage: `CommunityCurrencies::Currencies` (r:1 w:0)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode:
	/// `MaxEncodedLen`) Storage: `CommunityCurrencies::Accounts` (r:1 w:0) Proof: `CommunityCurrencies::Accounts`
	/// (`max_values`: None, `max_size`: Some(243), added: 2718, mode: `MaxEncodedLen`) Storage:
	/// `CommunityCurrencies::Holds` (r:1 w:0) Proof: `CommunityCurrencies::Holds` (`max_values`: None, `max_size`:
	/// Some(331), added: 2806, mode: `MaxEncodedLen`) Storage: `Members::IdOf` (r:1 w:0) Proof: `Members::IdOf`
	/// (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`) Storage: `Members::FormerKeyOf`
	/// (r:1 w:0) Proof: `Members::FormerKeyOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode:
	/// `MaxEncodedLen`) Storage: `Cooperatives::WageCount` (r:1 w:0) Proof: `Cooperatives::WageCount` (`max_values`:
	/// None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`) Storage: `Cooperatives::Wages` (r:513 w:512)
	/// Proof: `Cooperatives::Wages` (`max_values`: None, `max_size`: Some(98), added: 2573, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0) Proof: `Parameters::Parameters` (`max_values`: None, `max_size`:
	/// Some(165), added: 2640, mode: `MaxEncodedLen`)
	fn dissolve() -> Weight {
		Weight::from_parts(6_028_445_131, 1320939)
			.saturating_add(T::DbWeight::get().reads(526_u64))
			.saturating_add(T::DbWeight::get().writes(515_u64))
	}
	/// Storage: `Cooperatives::Cooperatives` (r:2 w:1)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(911), added: 3386, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Currencies` (r:513 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:514 w:2)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(243), added: 2718, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::FormerKeyOf` (r:1 w:0)
	/// Proof: `Members::FormerKeyOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Wages` (r:513 w:0)
	/// Proof: `Cooperatives::Wages` (`max_values`: None, `max_size`: Some(98), added: 2573, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Holds` (r:2 w:2)
	/// Proof: `CommunityCurrencies::Holds` (`max_values`: None, `max_size`: Some(331), added: 2806, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::BylawsVersions` (r:1 w:0)
	/// Proof: `Cooperatives::BylawsVersions` (`max_values`: None, `max_size`: Some(1683), added: 4158, mode:
	/// `MaxEncodedLen`) Storage: `Cooperatives::Periods` (r:32 w:32) Proof: `Cooperatives::Periods` (`max_values`:
	/// None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	fn distribute() -> Weight {
		Weight::from_parts(9_446_692_614, 1433799)
			.saturating_add(T::DbWeight::get().reads(1581_u64))
			.saturating_add(T::DbWeight::get().writes(38_u64))
	}
	/// Storage: `Cooperatives::Cooperatives` (r:1 w:0)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(911), added: 3386, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:2 w:2)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(243), added: 2718, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::FormerKeyOf` (r:1 w:0)
	/// Proof: `Members::FormerKeyOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Holds` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Holds` (`max_values`: None, `max_size`: Some(331), added: 2806, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn sweep() -> Weight {
		Weight::from_parts(138_171_287, 6426)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Cooperatives::Cooperatives` (r:2 w:1)
	/// Proof: `Cooperatives::Cooperatives` (`max_values`: None, `max_size`: Some(911), added: 3386, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Holds` (r:52 w:52)
	/// Proof: `CommunityCurrencies::Holds` (`max_values`: None, `max_size`: Some(331), added: 2806, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Currencies` (r:1 w:1)
	/// Proof: `CommunityCurrencies::Currencies` (`max_values`: None, `max_size`: Some(318), added: 2793, mode: `MaxEncodedLen`)
	/// Storage: `CommunityCurrencies::Accounts` (r:53 w:53)
	/// Proof: `CommunityCurrencies::Accounts` (`max_values`: None, `max_size`: Some(243), added: 2718, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::FormerKeyOf` (r:1 w:0)
	/// Proof: `Members::FormerKeyOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Resolutions` (r:1 w:0)
	/// Proof: `Cooperatives::Resolutions` (`max_values`: None, `max_size`: Some(601), added: 3076, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Officers` (r:1 w:0)
	/// Proof: `Cooperatives::Officers` (`max_values`: None, `max_size`: Some(82), added: 2557, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Delegates` (r:1 w:0)
	/// Proof: `Cooperatives::Delegates` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Wages` (r:1 w:0)
	/// Proof: `Cooperatives::Wages` (`max_values`: None, `max_size`: Some(98), added: 2573, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::NextPayday` (r:1 w:0)
	/// Proof: `Cooperatives::NextPayday` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::Patronage` (r:1 w:0)
	/// Proof: `Cooperatives::Patronage` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::WorkRecords` (r:1 w:0)
	/// Proof: `Cooperatives::WorkRecords` (`max_values`: None, `max_size`: Some(1405), added: 3880, mode:
	/// `MaxEncodedLen`) Storage: `Cooperatives::ExitQueue` (r:1 w:0) Proof: `Cooperatives::ExitQueue` (`max_values`:
	/// None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`) Storage: `Cooperatives::Periods` (r:1 w:0)
	/// Proof: `Cooperatives::Periods` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::MemberNumbers` (r:1 w:0) Proof: `Cooperatives::MemberNumbers` (`max_values`: None,
	/// `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`) Storage: `Cooperatives::Members` (r:1 w:0) Proof:
	/// `Cooperatives::Members` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`) Storage:
	/// `Cooperatives::Applications` (r:51 w:50) Proof: `Cooperatives::Applications` (`max_values`: None, `max_size`:
	/// Some(114), added: 2589, mode: `MaxEncodedLen`) Storage: `System::Account` (r:52 w:52) Proof: `System::Account`
	/// (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`) Storage: `Balances::Holds` (r:51
	/// w:51) Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::BylawsVersions` (r:9 w:8) Proof: `Cooperatives::BylawsVersions` (`max_values`: None,
	/// `max_size`: Some(1683), added: 4158, mode: `MaxEncodedLen`) Storage: `Policy::StoredSlotDuration` (r:1 w:0)
	/// Proof: `Policy::StoredSlotDuration` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode:
	/// `MaxEncodedLen`) Storage: `Policy::StoredHardware` (r:1 w:0) Proof: `Policy::StoredHardware` (`max_values`:
	/// Some(1), `max_size`: Some(1), added: 496, mode: `MaxEncodedLen`) Storage: `Cooperatives::Accounts` (r:0 w:1)
	/// Proof: `Cooperatives::Accounts` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Cooperatives::NextWage` (r:0 w:1) Proof: `Cooperatives::NextWage` (`max_values`: None, `max_size`:
	/// Some(16), added: 2491, mode: `MaxEncodedLen`) Storage: `Cooperatives::NextResolution` (r:0 w:1) Proof:
	/// `Cooperatives::NextResolution` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// The range of component `m` is `[0, 50]`.
	fn clear_cooperative(m: u32, ) -> Weight {
		Weight::from_parts(370_802_809, 38412)
			// Standard error: 258_738
			.saturating_add(Weight::from_parts(54_408_295, 0).saturating_mul(m.into()))
			.saturating_add(T::DbWeight::get().reads(38_u64))
			.saturating_add(T::DbWeight::get().reads((5_u64).saturating_mul(m.into())))
			.saturating_add(T::DbWeight::get().writes(21_u64))
			.saturating_add(T::DbWeight::get().writes((5_u64).saturating_mul(m.into())))
			.saturating_add(Weight::from_parts(0, 2806).saturating_mul(m.into()))
	}
	// The weights from here on are provisional, until they are measured. Each is that of a similar call, with the storage
	// that it reads and writes beside. This one is `spend`.
	fn buy() -> Weight {
		Weight::from_parts(136_368_589, 8337)
			.saturating_add(T::DbWeight::get().reads(26_u64))
			.saturating_add(T::DbWeight::get().writes(14_u64))
	}
	// Eight postings of two balances each, the entry and the head.
	fn record_booking() -> Weight {
		Weight::from_parts(200_000_000, 20000)
			.saturating_add(T::DbWeight::get().reads(60_u64))
			.saturating_add(T::DbWeight::get().writes(24_u64))
	}
	// Like `amend_bylaws`, with four accounts.
	fn open_account() -> Weight {
		Weight::from_parts(60_000_000, 12000)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	fn set_controls() -> Weight {
		Weight::from_parts(30_000_000, 6000)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// Six postings of two balances each, the entry and the head.
	fn post_entry() -> Weight {
		Weight::from_parts(60_000_000, 12000)
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	// Like `refuse_application`.
	fn withdraw_draft() -> Weight {
		Weight::from_parts(60_000_000, 9000)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	// Like `apply`, without the money for shares.
	fn claim_expense() -> Weight {
		Weight::from_parts(80_000_000, 12000)
			.saturating_add(T::DbWeight::get().reads(16_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
}

/// For mocks.
impl WeightInfo for () {
	fn found() -> Weight {
		Weight::from_parts(212_310_083, 22110)
			.saturating_add(RocksDbWeight::get().reads(19_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	fn sign() -> Weight {
		Weight::from_parts(752_042_781, 118542)
			.saturating_add(RocksDbWeight::get().reads(106_u64))
			.saturating_add(RocksDbWeight::get().writes(90_u64))
	}
	fn abandon() -> Weight {
		Weight::from_parts(773_124_227, 43080)
			.saturating_add(RocksDbWeight::get().reads(63_u64))
			.saturating_add(RocksDbWeight::get().writes(62_u64))
	}
	fn act() -> Weight {
		Weight::from_parts(18_813_322, 3517)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
	}
	fn amend_bylaws() -> Weight {
		Weight::from_parts(73_198_311, 16830)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn apply() -> Weight {
		Weight::from_parts(147_415_380, 7762)
			.saturating_add(RocksDbWeight::get().reads(16_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	fn withdraw_application() -> Weight {
		Weight::from_parts(90_606_926, 4376)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	fn admit() -> Weight {
		Weight::from_parts(129_060_258, 15684)
			.saturating_add(RocksDbWeight::get().reads(17_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	fn refuse_application() -> Weight {
		Weight::from_parts(122_192_065, 8337)
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	fn pay_shares() -> Weight {
		Weight::from_parts(149_242_162, 8337)
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	fn subscribe() -> Weight {
		Weight::from_parts(51_954_297, 5148)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn lapse_shares() -> Weight {
		Weight::from_parts(114_376_763, 11282)
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	fn transfer_shares() -> Weight {
		Weight::from_parts(73_005_035, 8337)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn leave() -> Weight {
		Weight::from_parts(126_171_366, 11282)
			.saturating_add(RocksDbWeight::get().reads(18_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	fn report_missing() -> Weight {
		Weight::from_parts(111_018_230, 11282)
			.saturating_add(RocksDbWeight::get().reads(15_u64))
			.saturating_add(RocksDbWeight::get().writes(10_u64))
	}
	fn redeem_shares(m: u32, ) -> Weight {
		Weight::from_parts(20_684_710, 5148)
			.saturating_add(Weight::from_parts(111_413_156, 0).saturating_mul(m.into()))
			.saturating_add(RocksDbWeight::get().reads(11_u64))
			.saturating_add(RocksDbWeight::get().reads((7_u64).saturating_mul(m.into())))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
			.saturating_add(RocksDbWeight::get().writes((5_u64).saturating_mul(m.into())))
			.saturating_add(Weight::from_parts(0, 2922).saturating_mul(m.into()))
	}
	fn collect() -> Weight {
		Weight::from_parts(146_462_852, 11282)
			.saturating_add(RocksDbWeight::get().reads(20_u64))
			.saturating_add(RocksDbWeight::get().writes(12_u64))
	}
	fn expel() -> Weight {
		Weight::from_parts(35_510_251, 5148)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn appeal() -> Weight {
		Weight::from_parts(43_729_565, 3628)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn hear_appeal() -> Weight {
		Weight::from_parts(105_778_125, 11282)
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	fn carry_out_expulsion() -> Weight {
		Weight::from_parts(112_622_234, 11282)
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	fn remove_member() -> Weight {
		Weight::from_parts(70_888_642, 4870)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn record_work() -> Weight {
		Weight::from_parts(87_199_623, 9306)
			.saturating_add(RocksDbWeight::get().reads(12_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn sign_off_record() -> Weight {
		Weight::from_parts(46_292_719, 4870)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn contest_record() -> Weight {
		Weight::from_parts(86_048_401, 6266)
			.saturating_add(RocksDbWeight::get().reads(11_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn decide_record() -> Weight {
		Weight::from_parts(45_007_830, 4870)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn close_period() -> Weight {
		Weight::from_parts(236_092_564, 9306)
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	fn claim_patronage() -> Weight {
		Weight::from_parts(213_624_474, 6426)
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(8_u64))
	}
	fn revolve() -> Weight {
		Weight::from_parts(117_572_728, 5148)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn expire_claims(m: u32, ) -> Weight {
		Weight::from_parts(198_849_499, 4376)
			.saturating_add(Weight::from_parts(7_889_576, 0).saturating_mul(m.into()))
			.saturating_add(RocksDbWeight::get().reads(11_u64))
			.saturating_add(RocksDbWeight::get().reads((2_u64).saturating_mul(m.into())))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
			.saturating_add(RocksDbWeight::get().writes((2_u64).saturating_mul(m.into())))
			.saturating_add(Weight::from_parts(0, 2638).saturating_mul(m.into()))
	}
	fn propose(l: u32, ) -> Weight {
		Weight::from_parts(153_105_899, 4197809)
			.saturating_add(Weight::from_parts(333, 0).saturating_mul(l.into()))
			.saturating_add(RocksDbWeight::get().reads(20_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	fn strike_ballot() -> Weight {
		Weight::from_parts(31_681_476, 4066)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn vote() -> Weight {
		Weight::from_parts(65_280_651, 6266)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn close_resolution() -> Weight {
		Weight::from_parts(231_998_261, 4197809)
			.saturating_add(RocksDbWeight::get().reads(58_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn forget_resolution(n: u32, ) -> Weight {
		Weight::from_parts(69_783_328, 4066)
			.saturating_add(Weight::from_parts(4_082_867, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2513).saturating_mul(n.into()))
	}
	fn set_officer() -> Weight {
		Weight::from_parts(31_850_667, 4376)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn resign() -> Weight {
		Weight::from_parts(54_366_323, 6266)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn spend() -> Weight {
		Weight::from_parts(136_368_589, 8337)
			.saturating_add(RocksDbWeight::get().reads(15_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	fn hire() -> Weight {
		Weight::from_parts(55_964_305, 8709)
			.saturating_add(RocksDbWeight::get().reads(11_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	fn end_wage() -> Weight {
		Weight::from_parts(58_732_175, 8337)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn waive_wage() -> Weight {
		Weight::from_parts(57_242_571, 8337)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn pay_wages(w: u32, n: u32, ) -> Weight {
		Weight::from_parts(1_321_057_574, 6426)
			.saturating_add(Weight::from_parts(4_961_184, 0).saturating_mul(w.into()))
			.saturating_add(Weight::from_parts(45_445_982, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(18_u64))
			.saturating_add(RocksDbWeight::get().reads((1_u64).saturating_mul(w.into())))
			.saturating_add(RocksDbWeight::get().reads((7_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
			.saturating_add(RocksDbWeight::get().writes((6_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 4998).saturating_mul(n.into()))
			.saturating_add(Weight::from_parts(0, 2573).saturating_mul(w.into()))
	}
	fn look_at_payday() -> Weight {
		Weight::from_parts(14_610_641, 3489)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn set_delegate() -> Weight {
		Weight::from_parts(33_557_028, 6266)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn dissolve() -> Weight {
		Weight::from_parts(6_028_445_131, 1320939)
			.saturating_add(RocksDbWeight::get().reads(526_u64))
			.saturating_add(RocksDbWeight::get().writes(515_u64))
	}
	fn distribute() -> Weight {
		Weight::from_parts(9_446_692_614, 1433799)
			.saturating_add(RocksDbWeight::get().reads(1581_u64))
			.saturating_add(RocksDbWeight::get().writes(38_u64))
	}
	fn sweep() -> Weight {
		Weight::from_parts(138_171_287, 6426)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn clear_cooperative(m: u32, ) -> Weight {
		Weight::from_parts(370_802_809, 38412)
			.saturating_add(Weight::from_parts(54_408_295, 0).saturating_mul(m.into()))
			.saturating_add(RocksDbWeight::get().reads(38_u64))
			.saturating_add(RocksDbWeight::get().reads((5_u64).saturating_mul(m.into())))
			.saturating_add(RocksDbWeight::get().writes(21_u64))
			.saturating_add(RocksDbWeight::get().writes((5_u64).saturating_mul(m.into())))
			.saturating_add(Weight::from_parts(0, 2806).saturating_mul(m.into()))
	}
	// The weights from here on are provisional, until they are measured. Each is that of a similar call, with the storage
	// that it reads and writes beside. This one is `spend`.
	fn buy() -> Weight {
		Weight::from_parts(136_368_589, 8337)
			.saturating_add(RocksDbWeight::get().reads(26_u64))
			.saturating_add(RocksDbWeight::get().writes(14_u64))
	}
	// Eight postings of two balances each, the entry and the head.
	fn record_booking() -> Weight {
		Weight::from_parts(200_000_000, 20000)
			.saturating_add(RocksDbWeight::get().reads(60_u64))
			.saturating_add(RocksDbWeight::get().writes(24_u64))
	}
	// Like `amend_bylaws`, with four accounts.
	fn open_account() -> Weight {
		Weight::from_parts(60_000_000, 12000)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn set_controls() -> Weight {
		Weight::from_parts(30_000_000, 6000)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// Six postings of two balances each, the entry and the head.
	fn post_entry() -> Weight {
		Weight::from_parts(60_000_000, 12000)
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	// Like `refuse_application`.
	fn withdraw_draft() -> Weight {
		Weight::from_parts(60_000_000, 9000)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	// Like `apply`, without the money for shares.
	fn claim_expense() -> Weight {
		Weight::from_parts(80_000_000, 12000)
			.saturating_add(RocksDbWeight::get().reads(16_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
}
