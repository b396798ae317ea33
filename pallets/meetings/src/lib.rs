//! # Meetings
//!
//! General assemblies. A meeting is called with notice and an agenda, and members add motions for a time. Then they
//! attend, themselves or by proxy, and vote, openly or in secret. Without a quorum nothing is decided, and a second call
//! has a lower one. The chain writes the outcome of each item. The chair and two members who are drawn by lot sign the
//! minutes. See README.md for the rules.
//!
//! **The invariant**, which `try_state` checks: as many members are present as have attended, each once. The votes on
//! each item are those of its ballots, and each ballot is of a member who is present. A resolution is on one agenda.
//!
//! No call and no block loops over members or ballots.

#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(test, allow(clippy::restriction))]

extern crate alloc;

mod api;
mod attending;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod calls;
mod clearing;
mod concluding;
mod convening;
mod errors;
mod events;
mod invariants;
mod minutes;
#[cfg(test)]
mod mock;
mod objecting;
#[cfg(test)]
mod tests;
mod types;
mod voting;
pub mod weights;

pub use api::*;
pub use pallet::*;
pub use types::*;
pub use weights::WeightInfo;

use frame_support::{
	pallet_macros::import_section,
	sp_runtime::{Perbill, TryRuntimeError},
	traits::{Consideration, EnsureOriginWithArg, Footprint, Get, Randomness, UnixTime},
};
use rochdale_primitives::{Arbiter, ElectorateId, GeneralAssembly, MeetingVotes, Moment};

/// How long after its end a meeting must be concluded, in milliseconds: 30 days. After that its resolutions are rejected.
/// It is also the time for a second call.
pub const CONCLUDE_WITHIN: Moment = 30 * rochdale_primitives::DAY;

/// How many places the lot tries at most.
pub const TRIES: u32 = 64;

/// A call that removes items weighs as if it removed at least this many, because it passes over what others have removed
/// in the same block.
pub const REMOVED_AT_LEAST: u32 = 64;

// FRAME's macros expand to `expect`.
#[allow(clippy::expect_used)]
#[import_section(calls::calls)]
#[import_section(errors::errors)]
#[import_section(events::events)]
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use frame_support::pallet_prelude::*;
	use frame_system::pallet_prelude::*;

	pub const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		type Time: UnixTime;
		/// The reasons for which the runtime holds money.
		type RuntimeHoldReason: From<HoldReason>;
		/// The deposit for a meeting. It is given back with the removal of its record.
		type Deposit: Consideration<Self::AccountId, Footprint> + MaxEncodedLen;
		/// The electorates that meet, with their members and resolutions.
		type Electorates: GeneralAssembly<Self::AccountId>;
		/// Unpredictable values, each with the block since which it has been known. For BABE it is
		/// `RandomnessFromTwoEpochsAgo`.
		type Randomness: Randomness<Self::Hash, BlockNumberFor<Self>>;
		/// Sets the rules of an electorate's meetings.
		type RulesOrigin: EnsureOriginWithArg<Self::RuntimeOrigin, ElectorateId>;
		/// Calls a meeting of this electorate at any time, and pays the deposit: its chair, or its members.
		type ConveneOrigin: EnsureOriginWithArg<Self::RuntimeOrigin, ElectorateId, Success = Self::AccountId>;
		/// Judges an objection to this item of a meeting.
		type ObjectionArbiter: Arbiter<Self::RuntimeOrigin, (ElectorateId, MeetingNo, ItemNo)>;
		/// How long the arbiter has to judge it.
		type JudgeTime: Get<Moment>;
		/// The shortest time for motions, for reading them, for a meeting, and to reveal votes.
		type MinTime: Get<Moment>;
		/// The longest time in the rules.
		type MaxTime: Get<Moment>;
		/// The smallest quorum.
		type MinQuorum: Get<Perbill>;
		/// How long the record of a meeting is kept.
		type RecordTime: Get<Moment>;
		type WeightInfo: WeightInfo;
		/// Sets the clock in benchmarks.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkClock: rochdale_primitives::BenchmarkClock;
	}

	/// Why the pallet holds money.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// The deposit for a meeting. It is released when the record of the meeting is removed.
		Deposit,
	}

	/// The rules of each electorate's meetings.
	#[pallet::storage]
	pub type RulesOf<T> = StorageMap<_, Twox64Concat, ElectorateId, Rules, ValueQuery>;

	/// The number of an electorate's next meeting.
	#[pallet::storage]
	pub type NextMeeting<T> = StorageMap<_, Twox64Concat, ElectorateId, MeetingNo, ValueQuery>;

	/// The last yearly meeting of each electorate that had a quorum.
	#[pallet::storage]
	pub type LastMet<T> = StorageMap<_, Twox64Concat, ElectorateId, YearlyMeeting>;

	/// The members who demand a meeting: the one that gets this number.
	#[pallet::storage]
	pub type Demands<T> = StorageDoubleMap<_, Twox64Concat, MeetingKey, Twox64Concat, MemberNo, ()>;

	/// How many they are.
	#[pallet::storage]
	pub type DemandCount<T> = StorageMap<_, Twox64Concat, MeetingKey, u32, ValueQuery>;

	#[pallet::storage]
	pub type Meetings<T: Config> =
		StorageDoubleMap<_, Twox64Concat, ElectorateId, Twox64Concat, MeetingNo, Meeting<T>>;

	/// The agenda of each meeting.
	#[pallet::storage]
	pub type Items<T> = StorageDoubleMap<_, Twox64Concat, MeetingKey, Twox64Concat, ItemNo, Item>;

	/// The meeting and the item of each resolution that is on an agenda.
	#[pallet::storage]
	pub type ItemOf<T> =
		StorageDoubleMap<_, Twox64Concat, ElectorateId, Twox64Concat, ResolutionId, (MeetingNo, ItemNo)>;

	/// The member whom a member has named as their proxy at a meeting.
	#[pallet::storage]
	pub type Proxies<T> = StorageDoubleMap<_, Twox64Concat, MeetingKey, Twox64Concat, MemberNo, MemberNo>;

	/// For how many members somebody is the proxy at a meeting.
	#[pallet::storage]
	pub type ProxyCount<T> =
		StorageDoubleMap<_, Twox64Concat, MeetingKey, Twox64Concat, MemberNo, u32, ValueQuery>;

	/// The members who are present at a meeting.
	#[pallet::storage]
	pub type Attendances<T> =
		StorageDoubleMap<_, Twox64Concat, MeetingKey, Twox64Concat, MemberNo, Attendance>;

	/// The members who have attended a meeting themselves, in the order in which they came.
	#[pallet::storage]
	pub type Attendees<T> = StorageDoubleMap<_, Twox64Concat, MeetingKey, Twox64Concat, u32, MemberNo>;

	/// The secret votes that are not revealed, by item and member.
	#[pallet::storage]
	pub type Commitments<T: Config> =
		StorageDoubleMap<_, Twox64Concat, MeetingKey, Twox64Concat, (ItemNo, MemberNo), T::Hash>;

	/// The votes that count, by item and member.
	#[pallet::storage]
	pub type Ballots<T> =
		StorageDoubleMap<_, Twox64Concat, MeetingKey, Twox64Concat, (ItemNo, MemberNo), Ballot>;

	/// The minutes of each meeting that is concluded.
	#[pallet::storage]
	pub type MinutesOf<T: Config> =
		StorageDoubleMap<_, Twox64Concat, ElectorateId, Twox64Concat, MeetingNo, Minutes<T>>;

	/// The objections to items that a meeting has accepted. There is one for each item at most.
	#[pallet::storage]
	pub type Objections<T> = StorageDoubleMap<_, Twox64Concat, MeetingKey, Twox64Concat, ItemNo, Objection>;

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// The rules of an electorate's meetings.
		pub fn rules(electorate: ElectorateId) -> Rules {
			RulesOf::<T>::get(electorate)
		}

		/// Whether an electorate's yearly meeting is overdue, so that anyone can call it.
		pub fn is_overdue(electorate: ElectorateId) -> bool {
			Self::overdue(electorate)
		}

		/// The latest meeting of an electorate, with its number.
		pub fn latest_meeting(electorate: ElectorateId) -> Option<(MeetingNo, Meeting<T>)> {
			Self::latest(electorate)
		}

		pub fn meeting(electorate: ElectorateId, meeting: MeetingNo) -> Option<Meeting<T>> {
			Meetings::<T>::get(electorate, meeting)
		}

		/// The agenda of a meeting, with the votes and the outcome of each item.
		pub fn agenda(electorate: ElectorateId, meeting: MeetingNo) -> alloc::vec::Vec<Item> {
			let items = Meetings::<T>::get(electorate, meeting).map_or(0, |meeting| meeting.items);
			(0..items).filter_map(|item| Items::<T>::get((electorate, meeting), item)).collect()
		}

		/// The presence of a member at a meeting.
		pub fn attendance(
			electorate: ElectorateId,
			meeting: MeetingNo,
			member: MemberNo,
		) -> Option<Attendance> {
			Attendances::<T>::get((electorate, meeting), member)
		}

		/// The objections to what a meeting has decided, by the numbers of the items.
		pub fn objections(
			electorate: ElectorateId,
			meeting: MeetingNo,
		) -> alloc::vec::Vec<(ItemNo, Objection)> {
			let items = Meetings::<T>::get(electorate, meeting).map_or(0, |meeting| meeting.items);
			let objection = |item| Some((item, Objections::<T>::get((electorate, meeting), item)?));
			(0..items).filter_map(objection).collect()
		}

		pub fn minutes(electorate: ElectorateId, meeting: MeetingNo) -> Option<Minutes<T>> {
			MinutesOf::<T>::get(electorate, meeting)
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(T::MinTime::get() > 0, "a meeting takes some time");
			assert!(
				T::RecordTime::get() > CONCLUDE_WITHIN,
				"a meeting is on record while members can object"
			);
			const { assert!(MAX_NOTICE < MAX_ITEMS, "there is room for the motions of members") };
			const { assert!(MAX_ITEMS <= MAX_RESOLUTIONS, "each item has a resolution") };
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), TryRuntimeError> {
			Self::do_try_state()
		}
	}
}
