
//! Weights of `pallet_assembly`, measured by `make weights`. Do not edit.
//!
//! 20 steps, 10 repeats, compiled Wasm, divided by 1.52, on Intel(R) Xeon(R) Processor, 2026-11-30.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens)]
#![allow(unused_imports)]
#![allow(missing_docs)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{constants::RocksDbWeight, Weight}};

/// What must be weighed in `pallet_assembly`.
pub trait WeightInfo {
	fn propose() -> Weight;
	fn ask() -> Weight;
	fn support() -> Weight;
	fn withdraw_support() -> Weight;
	fn withdraw() -> Weight;
	fn open() -> Weight;
	fn vote() -> Weight;
	fn retract() -> Weight;
	fn delegate(p: u32, ) -> Weight;
	fn revoke(p: u32, ) -> Weight;
	fn close() -> Weight;
	fn clear(n: u32, ) -> Weight;
	fn deactivated(p: u32, ) -> Weight;
	fn say() -> Weight;
	fn rate() -> Weight;
	fn clear_discussion(n: u32, ) -> Weight;
	fn amend() -> Weight;
	fn admit() -> Weight;
	fn petition() -> Weight;
	fn cancel() -> Weight;
	fn enact() -> Weight;
	fn describe() -> Weight;
}

/// The weights, with this runtime's database.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `Policy::StoredSlotDuration` (r:1 w:0)
	/// Proof: `Policy::StoredSlotDuration` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Policy::StoredHardware` (r:1 w:0)
	/// Proof: `Policy::StoredHardware` (`max_values`: Some(1), `max_size`: Some(1), added: 496, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::StatusFor` (r:1 w:0)
	/// Proof: `Preimage::StatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	/// Proof: `Preimage::RequestStatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::NextProposal` (r:1 w:1)
	/// Proof: `Assembly::NextProposal` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::ProposalsBy` (r:1 w:1)
	/// Proof: `Assembly::ProposalsBy` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::HeldFor` (r:1 w:0)
	/// Proof: `Standstill::HeldFor` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::Proposals` (r:0 w:1)
	/// Proof: `Assembly::Proposals` (`max_values`: None, `max_size`: Some(2889), added: 5364, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::PreimageFor` (r:0 w:1)
	/// Proof: `Preimage::PreimageFor` (`max_values`: None, `max_size`: Some(4194344), added: 4196819, mode: `MaxEncodedLen`)
	fn propose() -> Weight {
		Weight::from_parts(44_221_952, 3632)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::NextProposal` (r:1 w:1)
	/// Proof: `Assembly::NextProposal` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::ProposalsBy` (r:1 w:1)
	/// Proof: `Assembly::ProposalsBy` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::HeldFor` (r:1 w:0)
	/// Proof: `Standstill::HeldFor` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::Proposals` (r:0 w:1)
	/// Proof: `Assembly::Proposals` (`max_values`: None, `max_size`: Some(2889), added: 5364, mode: `MaxEncodedLen`)
	fn ask() -> Weight {
		Weight::from_parts(37_920_803, 3632)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:33 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::Proposals` (r:1 w:1)
	/// Proof: `Assembly::Proposals` (`max_values`: None, `max_size`: Some(2889), added: 5364, mode: `MaxEncodedLen`)
	fn support() -> Weight {
		Weight::from_parts(104_239_576, 88176)
			// Measured with a list. Where supporters are counted, it is less.
			.saturating_add(T::DbWeight::get().reads(35_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::Proposals` (r:1 w:1)
	/// Proof: `Assembly::Proposals` (`max_values`: None, `max_size`: Some(2889), added: 5364, mode: `MaxEncodedLen`)
	fn withdraw_support() -> Weight {
		Weight::from_parts(32_222_773, 6354)
			// Two reads and a write more, where supporters are counted.
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Assembly::Proposals` (r:1 w:1)
	/// Proof: `Assembly::Proposals` (`max_values`: None, `max_size`: Some(2889), added: 5364, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::HeldFor` (r:1 w:0)
	/// Proof: `Standstill::HeldFor` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::ProposalsBy` (r:1 w:1)
	/// Proof: `Assembly::ProposalsBy` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::StatusFor` (r:1 w:0)
	/// Proof: `Preimage::StatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	/// Proof: `Preimage::RequestStatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::Amendments` (r:0 w:1)
	/// Proof: `Assembly::Amendments` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::PreimageFor` (r:0 w:1)
	/// Proof: `Preimage::PreimageFor` (`max_values`: None, `max_size`: Some(4194344), added: 4196819, mode: `MaxEncodedLen`)
	fn withdraw() -> Weight {
		Weight::from_parts(49_457_766, 6354)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Assembly::Proposals` (r:1 w:1)
	/// Proof: `Assembly::Proposals` (`max_values`: None, `max_size`: Some(2889), added: 5364, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::HeldFor` (r:1 w:0)
	/// Proof: `Standstill::HeldFor` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:33 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `Members::ActiveCount` (r:1 w:0)
	/// Proof: `Members::ActiveCount` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::Discussions` (r:1 w:0)
	/// Proof: `Assembly::Discussions` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::Amendments` (r:1 w:0)
	/// Proof: `Assembly::Amendments` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::Open` (r:1 w:1)
	/// Proof: `Assembly::Open` (`max_values`: Some(1), `max_size`: Some(1041), added: 1536, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::Decisions` (r:1 w:0)
	/// Proof: `Assembly::Decisions` (`max_values`: Some(1), `max_size`: Some(721), added: 1216, mode: `MaxEncodedLen`)
	/// Storage: `Members::Activations` (r:1 w:0)
	/// Proof: `Members::Activations` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Referenda::ReferendumCount` (r:1 w:1)
	/// Proof: `Referenda::ReferendumCount` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Scheduler::Agenda` (r:2 w:2)
	/// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(10463), added: 12938, mode: `MaxEncodedLen`)
	/// Storage: `Referenda::DecidingCount` (r:1 w:1)
	/// Proof: `Referenda::DecidingCount` (`max_values`: None, `max_size`: Some(13), added: 2488, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::Opened` (r:1 w:1)
	/// Proof: `Assembly::Opened` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Referenda::ReferendumInfoFor` (r:0 w:1)
	/// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
	/// Storage: `Scheduler::Retries` (r:0 w:1)
	/// Proof: `Scheduler::Retries` (`max_values`: None, `max_size`: Some(30), added: 2505, mode: `MaxEncodedLen`)
	fn open() -> Weight {
		// Measured, and 6 reads and 3 writes more: what the proposer backs on an urgent track.
		Weight::from_parts(179_593_287, 108176)
			.saturating_add(T::DbWeight::get().reads(54_u64))
			.saturating_add(T::DbWeight::get().writes(12_u64))
	}
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::Open` (r:1 w:0)
	/// Proof: `Assembly::Open` (`max_values`: Some(1), `max_size`: Some(1041), added: 1536, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::Delegators` (r:1 w:0)
	/// Proof: `Assembly::Delegators` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::Apart` (r:2 w:1)
	/// Proof: `Assembly::Apart` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::Ballots` (r:2 w:1)
	/// Proof: `Assembly::Ballots` (`max_values`: None, `max_size`: Some(42), added: 2517, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::Delegations` (r:1 w:0)
	/// Proof: `Assembly::Delegations` (`max_values`: None, `max_size`: Some(82), added: 2557, mode: `MaxEncodedLen`)
	/// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	/// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::HeldFor` (r:1 w:0)
	/// Proof: `Standstill::HeldFor` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn vote() -> Weight {
		Weight::from_parts(57_856_665, 6024)
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::Open` (r:1 w:0)
	/// Proof: `Assembly::Open` (`max_values`: Some(1), `max_size`: Some(1041), added: 1536, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::Ballots` (r:2 w:1)
	/// Proof: `Assembly::Ballots` (`max_values`: None, `max_size`: Some(42), added: 2517, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::Delegators` (r:1 w:0)
	/// Proof: `Assembly::Delegators` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::Apart` (r:2 w:1)
	/// Proof: `Assembly::Apart` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::Delegations` (r:1 w:0)
	/// Proof: `Assembly::Delegations` (`max_values`: None, `max_size`: Some(82), added: 2557, mode: `MaxEncodedLen`)
	/// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	/// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::HeldFor` (r:1 w:0)
	/// Proof: `Standstill::HeldFor` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn retract() -> Weight {
		Weight::from_parts(56_437_096, 6024)
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:2 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:6 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::Delegations` (r:1 w:1)
	/// Proof: `Assembly::Delegations` (`max_values`: None, `max_size`: Some(82), added: 2557, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::Open` (r:1 w:0)
	/// Proof: `Assembly::Open` (`max_values`: Some(1), `max_size`: Some(1041), added: 1536, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::Ballots` (r:80 w:0)
	/// Proof: `Assembly::Ballots` (`max_values`: None, `max_size`: Some(42), added: 2517, mode: `MaxEncodedLen`)
	/// Storage: `Referenda::ReferendumInfoFor` (r:40 w:40)
	/// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::HeldFor` (r:1 w:0)
	/// Proof: `Standstill::HeldFor` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::Delegators` (r:10 w:10)
	/// Proof: `Assembly::Delegators` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `Members::ActiveCount` (r:1 w:0)
	/// Proof: `Members::ActiveCount` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::Opened` (r:1 w:0)
	/// Proof: `Assembly::Opened` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::Apart` (r:40 w:40)
	/// Proof: `Assembly::Apart` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `Policy::StoredSlotDuration` (r:1 w:0)
	/// Proof: `Policy::StoredSlotDuration` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Policy::StoredHardware` (r:1 w:0)
	/// Proof: `Policy::StoredHardware` (`max_values`: Some(1), `max_size`: Some(1), added: 496, mode: `MaxEncodedLen`)
	/// The range of component `p` is `[0, 40]`.
	fn delegate(p: u32, ) -> Weight {
		Weight::from_parts(113_804_280, 26030)
			// Standard error: 204_271
			.saturating_add(Weight::from_parts(10_895_048, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(27_u64))
			.saturating_add(T::DbWeight::get().reads((4_u64).saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(11_u64))
			.saturating_add(T::DbWeight::get().writes((2_u64).saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 5034).saturating_mul(p.into()))
	}
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::Delegations` (r:1 w:1)
	/// Proof: `Assembly::Delegations` (`max_values`: None, `max_size`: Some(82), added: 2557, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::Open` (r:1 w:0)
	/// Proof: `Assembly::Open` (`max_values`: Some(1), `max_size`: Some(1041), added: 1536, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::Ballots` (r:80 w:0)
	/// Proof: `Assembly::Ballots` (`max_values`: None, `max_size`: Some(42), added: 2517, mode: `MaxEncodedLen`)
	/// Storage: `Referenda::ReferendumInfoFor` (r:40 w:40)
	/// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::HeldFor` (r:1 w:0)
	/// Proof: `Standstill::HeldFor` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::Delegators` (r:5 w:5)
	/// Proof: `Assembly::Delegators` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `Policy::StoredSlotDuration` (r:1 w:0)
	/// Proof: `Policy::StoredSlotDuration` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Policy::StoredHardware` (r:1 w:0)
	/// Proof: `Policy::StoredHardware` (`max_values`: Some(1), `max_size`: Some(1), added: 496, mode: `MaxEncodedLen`)
	/// The range of component `p` is `[0, 40]`.
	fn revoke(p: u32, ) -> Weight {
		Weight::from_parts(46_191_773, 13510)
			// Standard error: 126_316
			.saturating_add(Weight::from_parts(8_566_352, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(13_u64))
			.saturating_add(T::DbWeight::get().reads((3_u64).saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(6_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 5034).saturating_mul(p.into()))
	}
	/// Storage: `Assembly::Open` (r:1 w:1)
	/// Proof: `Assembly::Open` (`max_values`: Some(1), `max_size`: Some(1041), added: 1536, mode: `MaxEncodedLen`)
	/// Storage: `Referenda::ReferendumInfoFor` (r:1 w:0)
	/// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::Proposals` (r:1 w:1)
	/// Proof: `Assembly::Proposals` (`max_values`: None, `max_size`: Some(2889), added: 5364, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::ProposalsBy` (r:1 w:1)
	/// Proof: `Assembly::ProposalsBy` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::StatusFor` (r:1 w:0)
	/// Proof: `Preimage::StatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	/// Proof: `Preimage::RequestStatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::HeldFor` (r:1 w:0)
	/// Proof: `Standstill::HeldFor` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::Questions` (r:1 w:0)
	/// Proof: `Assembly::Questions` (`max_values`: None, `max_size`: Some(598), added: 3073, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::PreimageFor` (r:0 w:1)
	/// Proof: `Preimage::PreimageFor` (`max_values`: None, `max_size`: Some(4194344), added: 4196819, mode: `MaxEncodedLen`)
	fn close() -> Weight {
		Weight::from_parts(58_594_103, 6354)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Assembly::Proposals` (r:1 w:0)
	/// Proof: `Assembly::Proposals` (`max_values`: None, `max_size`: Some(2889), added: 5364, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::HeldFor` (r:1 w:0)
	/// Proof: `Standstill::HeldFor` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::Ballots` (r:65 w:64)
	/// Proof: `Assembly::Ballots` (`max_values`: None, `max_size`: Some(42), added: 2517, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::Apart` (r:1 w:0)
	/// Proof: `Assembly::Apart` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::Petitions` (r:1 w:0)
	/// Proof: `Assembly::Petitions` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::Questions` (r:0 w:1)
	/// Proof: `Assembly::Questions` (`max_values`: None, `max_size`: Some(598), added: 3073, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[0, 64]`.
	fn clear(n: u32, ) -> Weight {
		Weight::from_parts(39_297_814, 6354)
			// Standard error: 49_979
			.saturating_add(Weight::from_parts(2_305_276, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(2_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2517).saturating_mul(n.into()))
	}
	/// Storage: `Assembly::Delegations` (r:1 w:1)
	/// Proof: `Assembly::Delegations` (`max_values`: None, `max_size`: Some(82), added: 2557, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::Open` (r:1 w:0)
	/// Proof: `Assembly::Open` (`max_values`: Some(1), `max_size`: Some(1041), added: 1536, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::Ballots` (r:40 w:40)
	/// Proof: `Assembly::Ballots` (`max_values`: None, `max_size`: Some(42), added: 2517, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::Apart` (r:80 w:40)
	/// Proof: `Assembly::Apart` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::Delegators` (r:6 w:5)
	/// Proof: `Assembly::Delegators` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `Referenda::ReferendumInfoFor` (r:40 w:40)
	/// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::HeldFor` (r:1 w:0)
	/// Proof: `Standstill::HeldFor` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::Decisions` (r:1 w:0)
	/// Proof: `Assembly::Decisions` (`max_values`: Some(1), `max_size`: Some(721), added: 1216, mode: `MaxEncodedLen`)
	/// The range of component `p` is `[0, 40]`.
	fn deactivated(p: u32, ) -> Weight {
		Weight::from_parts(51_474_155, 15559)
			// Standard error: 219_765
			.saturating_add(Weight::from_parts(18_359_409, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(13_u64))
			.saturating_add(T::DbWeight::get().reads((4_u64).saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(8_u64))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 5014).saturating_mul(p.into()))
	}
	/// Storage: `Assembly::Proposals` (r:1 w:0)
	/// Proof: `Assembly::Proposals` (`max_values`: None, `max_size`: Some(2889), added: 5364, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::Discussions` (r:1 w:1)
	/// Proof: `Assembly::Discussions` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::Statements` (r:1 w:2)
	/// Proof: `Assembly::Statements` (`max_values`: None, `max_size`: Some(1090), added: 3565, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::HeldFor` (r:1 w:0)
	/// Proof: `Standstill::HeldFor` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn say() -> Weight {
		Weight::from_parts(49_519_000, 6354)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Assembly::Proposals` (r:1 w:0)
	/// Proof: `Assembly::Proposals` (`max_values`: None, `max_size`: Some(2889), added: 5364, mode: `MaxEncodedLen`)
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::Statements` (r:1 w:1)
	/// Proof: `Assembly::Statements` (`max_values`: None, `max_size`: Some(1090), added: 3565, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::Ratings` (r:1 w:1)
	/// Proof: `Assembly::Ratings` (`max_values`: None, `max_size`: Some(45), added: 2520, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `Members::ActiveCount` (r:1 w:0)
	/// Proof: `Members::ActiveCount` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::Discussions` (r:1 w:1)
	/// Proof: `Assembly::Discussions` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	fn rate() -> Weight {
		Weight::from_parts(54_023_301, 6354)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Assembly::Proposals` (r:1 w:0)
	/// Proof: `Assembly::Proposals` (`max_values`: None, `max_size`: Some(2889), added: 5364, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::Discussions` (r:1 w:0)
	/// Proof: `Assembly::Discussions` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::Ratings` (r:1 w:0)
	/// Proof: `Assembly::Ratings` (`max_values`: None, `max_size`: Some(45), added: 2520, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::Statements` (r:65 w:64)
	/// Proof: `Assembly::Statements` (`max_values`: None, `max_size`: Some(1090), added: 3565, mode: `MaxEncodedLen`)
	/// Storage: `Policy::StoredSlotDuration` (r:1 w:0)
	/// Proof: `Policy::StoredSlotDuration` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Policy::StoredHardware` (r:1 w:0)
	/// Proof: `Policy::StoredHardware` (`max_values`: Some(1), `max_size`: Some(1), added: 496, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::StatementsBy` (r:1 w:0)
	/// Proof: `Assembly::StatementsBy` (`max_values`: None, `max_size`: Some(45), added: 2520, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[0, 64]`.
	fn clear_discussion(n: u32, ) -> Weight {
		// Measured, and the description more: 20 µs, four reads and four writes.
		Weight::from_parts(44_393_405, 6354)
			// Standard error: 46_037
			.saturating_add(Weight::from_parts(2_957_573, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(5_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 3565).saturating_mul(n.into()))
	}
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::Proposals` (r:1 w:1)
	/// Proof: `Assembly::Proposals` (`max_values`: None, `max_size`: Some(2889), added: 5364, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::StatusFor` (r:1 w:0)
	/// Proof: `Preimage::StatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	/// Proof: `Preimage::RequestStatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::NextProposal` (r:1 w:1)
	/// Proof: `Assembly::NextProposal` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::ProposalsBy` (r:1 w:1)
	/// Proof: `Assembly::ProposalsBy` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::HeldFor` (r:1 w:0)
	/// Proof: `Standstill::HeldFor` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::PreimageFor` (r:0 w:1)
	/// Proof: `Preimage::PreimageFor` (`max_values`: None, `max_size`: Some(4194344), added: 4196819, mode: `MaxEncodedLen`)
	fn amend() -> Weight {
		Weight::from_parts(65_888_819, 6354)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Assembly::Proposals` (r:12 w:0)
	/// Proof: `Assembly::Proposals` (`max_values`: None, `max_size`: Some(2889), added: 5364, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:33 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `Members::ActiveCount` (r:1 w:0)
	/// Proof: `Members::ActiveCount` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::Discussions` (r:1 w:0)
	/// Proof: `Assembly::Discussions` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::Amendments` (r:1 w:1)
	/// Proof: `Assembly::Amendments` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
	fn admit() -> Weight {
		Weight::from_parts(151_557_453, 88176)
			.saturating_add(T::DbWeight::get().reads(49_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Members::IdOf` (r:1 w:0)
	/// Proof: `Members::IdOf` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Members::People` (r:1 w:0)
	/// Proof: `Members::People` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::Decisions` (r:1 w:1)
	/// Proof: `Assembly::Decisions` (`max_values`: Some(1), `max_size`: Some(721), added: 1216, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::Proposals` (r:1 w:0)
	/// Proof: `Assembly::Proposals` (`max_values`: None, `max_size`: Some(2889), added: 5364, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `Members::ActiveCount` (r:1 w:0)
	/// Proof: `Members::ActiveCount` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::Petitions` (r:1 w:1)
	/// Proof: `Assembly::Petitions` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	fn petition() -> Weight {
		Weight::from_parts(43_813_727, 6354)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Assembly::Decisions` (r:1 w:1)
	/// Proof: `Assembly::Decisions` (`max_values`: Some(1), `max_size`: Some(721), added: 1216, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::Proposals` (r:1 w:1)
	/// Proof: `Assembly::Proposals` (`max_values`: None, `max_size`: Some(2889), added: 5364, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::ProposalsBy` (r:1 w:1)
	/// Proof: `Assembly::ProposalsBy` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::StatusFor` (r:1 w:0)
	/// Proof: `Preimage::StatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	/// Proof: `Preimage::RequestStatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::HeldFor` (r:1 w:0)
	/// Proof: `Standstill::HeldFor` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::PreimageFor` (r:0 w:1)
	/// Proof: `Preimage::PreimageFor` (`max_values`: None, `max_size`: Some(4194344), added: 4196819, mode: `MaxEncodedLen`)
	fn cancel() -> Weight {
		Weight::from_parts(31_837_593, 6354)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Assembly::Decisions` (r:1 w:1)
	/// Proof: `Assembly::Decisions` (`max_values`: Some(1), `max_size`: Some(721), added: 1216, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::Now` (r:1 w:0)
	/// Proof: `Standstill::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Standstill::HeldFor` (r:1 w:0)
	/// Proof: `Standstill::HeldFor` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::Proposals` (r:1 w:1)
	/// Proof: `Assembly::Proposals` (`max_values`: None, `max_size`: Some(2889), added: 5364, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::PreimageFor` (r:1 w:1)
	/// Proof: `Preimage::PreimageFor` (`max_values`: None, `max_size`: Some(4194344), added: 4196819, mode: `MaxEncodedLen`)
	/// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
	/// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Assembly::ProposalsBy` (r:1 w:1)
	/// Proof: `Assembly::ProposalsBy` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::StatusFor` (r:1 w:0)
	/// Proof: `Preimage::StatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	/// Proof: `Preimage::RequestStatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	fn enact() -> Weight {
		// Measured, and 32 reads more: a batch has up to 32 calls, each of which could be paused.
		Weight::from_parts(46_841_835, 4307809)
			.saturating_add(T::DbWeight::get().reads(41_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Estimated: `say`, and a preimage of 8 KiB, which is hashed twice.
	fn describe() -> Weight {
		Weight::from_parts(110_000_000, 6354)
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
}

/// For mocks.
impl WeightInfo for () {
	fn propose() -> Weight {
		Weight::from_parts(44_221_952, 3632)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn ask() -> Weight {
		Weight::from_parts(37_920_803, 3632)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn support() -> Weight {
		Weight::from_parts(104_239_576, 88176)
			// Measured with a list. Where supporters are counted, it is less.
			.saturating_add(RocksDbWeight::get().reads(35_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn withdraw_support() -> Weight {
		Weight::from_parts(32_222_773, 6354)
			// Two reads and a write more, where supporters are counted.
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn withdraw() -> Weight {
		Weight::from_parts(49_457_766, 6354)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn open() -> Weight {
		// Measured, and 6 reads and 3 writes more: what the proposer backs on an urgent track.
		Weight::from_parts(179_593_287, 108176)
			.saturating_add(RocksDbWeight::get().reads(54_u64))
			.saturating_add(RocksDbWeight::get().writes(12_u64))
	}
	fn vote() -> Weight {
		Weight::from_parts(57_856_665, 6024)
			.saturating_add(RocksDbWeight::get().reads(12_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn retract() -> Weight {
		Weight::from_parts(56_437_096, 6024)
			.saturating_add(RocksDbWeight::get().reads(12_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn delegate(p: u32, ) -> Weight {
		Weight::from_parts(113_804_280, 26030)
			.saturating_add(Weight::from_parts(10_895_048, 0).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(27_u64))
			.saturating_add(RocksDbWeight::get().reads((4_u64).saturating_mul(p.into())))
			.saturating_add(RocksDbWeight::get().writes(11_u64))
			.saturating_add(RocksDbWeight::get().writes((2_u64).saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 5034).saturating_mul(p.into()))
	}
	fn revoke(p: u32, ) -> Weight {
		Weight::from_parts(46_191_773, 13510)
			.saturating_add(Weight::from_parts(8_566_352, 0).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(13_u64))
			.saturating_add(RocksDbWeight::get().reads((3_u64).saturating_mul(p.into())))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 5034).saturating_mul(p.into()))
	}
	fn close() -> Weight {
		Weight::from_parts(58_594_103, 6354)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn clear(n: u32, ) -> Weight {
		Weight::from_parts(39_297_814, 6354)
			.saturating_add(Weight::from_parts(2_305_276, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2517).saturating_mul(n.into()))
	}
	fn deactivated(p: u32, ) -> Weight {
		Weight::from_parts(51_474_155, 15559)
			.saturating_add(Weight::from_parts(18_359_409, 0).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(13_u64))
			.saturating_add(RocksDbWeight::get().reads((4_u64).saturating_mul(p.into())))
			.saturating_add(RocksDbWeight::get().writes(8_u64))
			.saturating_add(RocksDbWeight::get().writes((3_u64).saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 5014).saturating_mul(p.into()))
	}
	fn say() -> Weight {
		Weight::from_parts(49_519_000, 6354)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn rate() -> Weight {
		Weight::from_parts(54_023_301, 6354)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn clear_discussion(n: u32, ) -> Weight {
		Weight::from_parts(44_393_405, 6354)
			.saturating_add(Weight::from_parts(2_957_573, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(11_u64))
			.saturating_add(RocksDbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 3565).saturating_mul(n.into()))
	}
	fn amend() -> Weight {
		Weight::from_parts(65_888_819, 6354)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn admit() -> Weight {
		Weight::from_parts(151_557_453, 88176)
			.saturating_add(RocksDbWeight::get().reads(49_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn petition() -> Weight {
		Weight::from_parts(43_813_727, 6354)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn cancel() -> Weight {
		Weight::from_parts(31_837_593, 6354)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn enact() -> Weight {
		// Measured, and 32 reads more: a batch has up to 32 calls, each of which could be paused.
		Weight::from_parts(46_841_835, 4307809)
			.saturating_add(RocksDbWeight::get().reads(41_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	/// Estimated: `say`, and a preimage of 8 KiB, which is hashed twice.
	fn describe() -> Weight {
		Weight::from_parts(110_000_000, 6354)
			.saturating_add(RocksDbWeight::get().reads(12_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
}
