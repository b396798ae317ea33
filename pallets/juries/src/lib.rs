//! # Juries
//!
//! Members who are drawn by lot decide disputes. The parties state their views, the panel deliberates, and each juror
//! votes in secret with a written reason. A majority of the panel decides. There is one appeal, to a larger panel. See
//! README.md for the rules.
//!
//! **The invariant**, which `try_state` checks: nobody is drawn twice for a case, and a panel has no more jurors than
//! seats. Each juror's number of panels is that of the seats they have. Each case is on the agenda once.
//!
//! No call and no block loops over members. The lot tries numbers, a few in each block, until the panel is complete.

#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(test, allow(clippy::restriction))]

extern crate alloc;

mod agenda;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod calls;
mod deciding;
mod deliberating;
mod drawing;
mod errors;
mod events;
mod invariants;
#[cfg(test)]
mod mock;
mod opening;
mod origin;
mod paying;
mod seeding;
mod serving;
#[cfg(test)]
mod tests;
mod types;
mod voting;
pub mod weights;

pub use drawing::number;
pub use origin::*;
pub use pallet::*;
pub use types::*;
pub use weights::WeightInfo;

use frame_support::{
	pallet_macros::import_section,
	sp_runtime::{DispatchError, TryRuntimeError},
	traits::{Get, UnixTime},
	weights::{Weight, WeightMeter},
};
use rochdale_primitives::{within_share, MemberId, Membership, Moment};

/// How often a case that waits looks for fresh randomness.
pub const LOOK_EVERY: Moment = rochdale_primitives::MINUTE;

/// How many numbers the lot tries for one case in a block, at most.
pub const TRIES: u32 = 64;

/// How many times those who have gone from a panel are replaced, at most.
pub const REDRAWS: u32 = 2;

/// How many items of a case a block removes at most.
pub const CLEARED_AT_ONCE: u32 = 100;

/// The most weight of one turn of a case, without that of the call that carries out a verdict. With less of a block,
/// some work would never go on.
pub fn least_share<T: Config>() -> Weight {
	let works = [
		T::WeightInfo::transition().saturating_add(T::WeightInfo::try_number()),
		T::WeightInfo::judge(),
		T::WeightInfo::finish(),
		T::WeightInfo::clear(1),
	];
	let most = works.iter().fold(Weight::zero(), |most, work| most.max(*work));
	T::WeightInfo::look_at_agenda().saturating_add(most)
}

// FRAME's macros expand to `expect`.
#[allow(clippy::expect_used)]
#[import_section(calls::calls)]
#[import_section(errors::errors)]
#[import_section(events::events)]
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use alloc::vec::Vec;
	use frame_support::{
		dispatch::{GetDispatchInfo, PostDispatchInfo},
		pallet_prelude::*,
		sp_runtime::traits::Dispatchable,
		traits::{tokens::Pay, Randomness},
	};
	use frame_system::pallet_prelude::*;
	use rochdale_primitives::Spent;

	pub const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		type Time: UnixTime;
		/// The members, among whom the lot is drawn.
		type Membership: Membership<Self::AccountId>;
		/// A number above those of all members. In a runtime with `pallet-members` it is `NextId`.
		type Numbers: Get<MemberId>;
		/// The kinds of disputes, as an enumeration of the runtime. A value names one dispute.
		type Dispute: Parameter + MaxEncodedLen + Copy + Ord;
		/// Knows the parties of a dispute, those who are near to them, and the call that carries out a verdict.
		type Disputes: Disputes<
			Self::Dispute,
			Self::AccountId,
			Call: Dispatchable<
				RuntimeOrigin = <Self as Config>::RuntimeOrigin,
				PostInfo = PostDispatchInfo,
			> + GetDispatchInfo,
		>;
		type RuntimeOrigin: From<Origin<Self>>;
		/// Unpredictable values, each with the block since which it has been known. For BABE it is
		/// `RandomnessFromTwoEpochsAgo`.
		type Randomness: Randomness<Self::Hash, BlockNumberFor<Self>>;
		/// Pays the jurors' fees, usually from the commons. A case goes on if it fails.
		type Paymaster: Pay<Beneficiary = Self::AccountId, AssetKind = (), Balance = u128>;
		/// Sizes, times and fees. They can change by a vote, and hold for what begins after that.
		type Rules: Get<Rules>;
		/// The most seats of a panel. Larger numbers in the rules count as this one.
		#[pallet::constant]
		type MaxPanel: Get<u32>;
		/// The most bytes of a statement, and of a juror's reason.
		#[pallet::constant]
		type MaxText: Get<u32>;
		/// The most statements of one author in a case, before each panel.
		#[pallet::constant]
		type MaxStatements: Get<u32>;
		/// The weight that this pallet's work may take of each block.
		type Share: Get<Weight>;
		type WeightInfo: WeightInfo;
		/// Sets the clock in benchmarks.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkClock: rochdale_primitives::BenchmarkClock;
	}

	/// The origin of a call that carries out a verdict.
	#[pallet::origin]
	pub type Origin<T> = RawOrigin<<T as Config>::Dispute>;

	pub type CaseOf<T> = Case<
		<T as frame_system::Config>::AccountId,
		BlockNumberFor<T>,
		<T as frame_system::Config>::Hash,
		<T as Config>::Dispute,
	>;
	pub type StageOf<T> = Stage<BlockNumberFor<T>>;
	pub type AuthorOf<T> = Author<<T as frame_system::Config>::AccountId>;
	pub type PanelOf<T> = BoundedVec<Juror<<T as frame_system::Config>::Hash>, MaxDrawn<T>>;
	/// A statement or a reason.
	pub type Text<T> = BoundedVec<u8, <T as Config>::MaxText>;

	/// The number that the next case gets.
	#[pallet::storage]
	pub type NextCase<T> = StorageValue<_, CaseId, ValueQuery>;

	/// The open cases, and those whose records are kept.
	#[pallet::storage]
	pub type Cases<T: Config> = StorageMap<_, Twox64Concat, CaseId, CaseOf<T>>;

	/// The case about a dispute that waits for a decision, or whose verdict could not be carried out.
	#[pallet::storage]
	pub type CaseAbout<T: Config> = StorageMap<_, Blake2_128Concat, T::Dispute, CaseId>;

	/// All who were drawn for a case, in the order of the lot.
	#[pallet::storage]
	pub type Panels<T: Config> =
		StorageDoubleMap<_, Twox64Concat, CaseId, Twox64Concat, Level, PanelOf<T>, ValueQuery>;

	/// What parties and jurors have said, each with the level, its author and their number of it.
	#[pallet::storage]
	pub type Statements<T: Config> =
		StorageDoubleMap<_, Twox64Concat, CaseId, Blake2_128Concat, (Level, AuthorOf<T>, u32), Text<T>>;

	/// The reasons of the jurors who have voted.
	#[pallet::storage]
	pub type Reasons<T: Config> = StorageDoubleMap<_, Twox64Concat, CaseId, Twox64Concat, MemberId, Text<T>>;

	/// The members who sit on panels, are not drawn for a time, or have a fee to claim.
	#[pallet::storage]
	pub type Duties<T: Config> = StorageMap<_, Twox64Concat, MemberId, Duty>;

	/// What is spent of the limit of fees.
	#[pallet::storage]
	pub type FeesSpent<T> = StorageValue<_, Spent>;

	/// Cases, by the time at which there is something to do for them. The time is in big endian.
	#[pallet::storage]
	pub type Agenda<T> = StorageMap<_, Identity, ([u8; 8], CaseId), ()>;

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// A case that is open, or whose record is kept.
		pub fn case(id: CaseId) -> Option<CaseOf<T>> {
			Cases::<T>::get(id)
		}

		/// The number of the case about a dispute that waits for a decision.
		pub fn case_about(dispute: T::Dispute) -> Option<CaseId> {
			CaseAbout::<T>::get(dispute)
		}

		/// All who were drawn for a case at this level, with those who have gone.
		pub fn panel(id: CaseId, level: Level) -> Vec<Juror<T::Hash>> {
			Panels::<T>::get(id, level).into_inner()
		}

		/// What this author has said in a case at this level, in order.
		pub fn statements(id: CaseId, level: Level, author: AuthorOf<T>) -> Vec<Text<T>> {
			let slots = (0..T::MaxStatements::get()).map(|slot| (level, author.clone(), slot));
			slots.map_while(|key| Statements::<T>::get(id, key)).collect()
		}

		/// The reason that this juror has given for their vote.
		pub fn reason(id: CaseId, juror: MemberId) -> Option<Text<T>> {
			Reasons::<T>::get(id, juror)
		}

		/// On how many panels this member sits, until when they are not drawn, and the fees that they can claim.
		pub fn duty(member: MemberId) -> Duty {
			Duties::<T>::get(member).unwrap_or_default()
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		/// Works on the cases that are due, within this pallet's share of a block. It runs before transactions, so a
		/// full chain cannot delay it.
		fn on_poll(_: BlockNumberFor<T>, meter: &mut WeightMeter) {
			within_share(meter, T::Share::get(), Self::work_agenda);
		}

		fn integrity_test() {
			assert!(T::MaxPanel::get() > 0, "a panel has jurors");
			assert!(T::MaxStatements::get() > 0, "parties can say something");
			let least = least_share::<T>();
			assert!(least.all_lte(T::Share::get()), "the share of a block is enough for each kind of work");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), TryRuntimeError> {
			Self::do_try_state()
		}
	}
}
