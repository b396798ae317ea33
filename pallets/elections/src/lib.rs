//! # Elections
//!
//! Members elect persons to the seats of **bodies**, such as a council or the validators. Each member casts one approval
//! ballot, and Phragmén's sequential rule gives the seats in proportion (crate `committees`). Terms are fixed and
//! staggered. A seat that becomes vacant is filled from the ballots by which it was won. Members recall somebody by a
//! petition and a vote. See README.md for the rules.
//!
//! **The invariant**, which `try_state` checks: nobody has two seats of a body, and a body has no more persons than
//! seats. Each ballot is in the place of its member, and each backing counts once.
//!
//! No call and no block loops over members or ballots. Ballots are stored in pages, and a voter's place is known. The
//! count reads pages in metered pieces and keeps its state encoded in between.

#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(test, allow(clippy::restriction))]

extern crate alloc;

mod agenda;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod calls;
mod counting;
mod errors;
mod events;
mod invariants;
#[cfg(test)]
mod mock;
mod recalling;
mod seating;
mod standing;
#[cfg(test)]
mod tests;
mod types;
mod voting;
pub mod weights;

pub use pallet::*;
pub use types::*;
pub use weights::WeightInfo;

use frame_support::{
	pallet_macros::import_section,
	sp_runtime::TryRuntimeError,
	traits::{Get, UnixTime},
	weights::{Weight, WeightMeter},
};
use rochdale_primitives::{within_share, MemberId, Membership, Moment};

/// The most time between two looks at whether a body's next election can open: an hour. It is the time for standing, if
/// that is shorter.
pub const LOOK_EVERY: Moment = 3_600_000;

/// The most items that a block removes of an election or a recall that is over.
pub const CLEARED_AT_ONCE: u32 = 1_000;

/// The time for reading and writing one byte of a count, in picoseconds. It includes decoding and encoding.
const PER_BYTE: u64 = 5_000;

/// The weight of reading and writing the largest state of a count.
fn state_weight<T: Config>() -> Weight {
	let size = u64::from(MaxCountSize::<T>::get());
	Weight::from_parts(PER_BYTE.saturating_mul(size), size)
}

/// The weight of counting about this many lines of ballots, and of reading and writing the state of the count.
pub fn count_weight<T: Config>(lines: u32) -> Weight {
	T::WeightInfo::count(lines).saturating_add(state_weight::<T>())
}

/// The weight of one turn of the most expensive kind of work. With less of a block, some work would never go on.
pub fn least_share<T: Config>() -> Weight {
	let works = [
		T::WeightInfo::begin_count().saturating_add(count_weight::<T>(1)),
		T::WeightInfo::conclude().saturating_add(state_weight::<T>()),
		T::WeightInfo::clear(1),
		T::WeightInfo::tally(1).saturating_add(T::WeightInfo::vacate()),
		T::WeightInfo::tally(1).saturating_add(T::WeightInfo::sign_recall()),
	];
	let most = works.iter().fold(Weight::zero(), |most, work| most.max(*work));
	T::WeightInfo::look_at_agenda().saturating_add(T::WeightInfo::transition()).saturating_add(most)
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
	use committees::CandidateId;
	use core::marker::PhantomData;
	use frame_support::pallet_prelude::*;
	use frame_system::pallet_prelude::*;

	pub const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		type Time: UnixTime;
		/// The members, who vote and can be elected.
		type Membership: Membership<Self::AccountId>;
		/// The bodies that are elected, with their rules.
		type Body: Body + Parameter + MaxEncodedLen + Copy + Ord;
		/// Decides who can take a seat now.
		type Eligible: Eligible<Self::Body>;
		/// Is told who has a seat.
		type OnSeats: OnSeats<Self::Body>;
		/// The most seats of a body.
		#[pallet::constant]
		type MaxSeats: Get<u32>;
		/// The most candidates on a ballot paper.
		#[pallet::constant]
		type MaxCandidates: Get<u32>;
		/// The most candidates on a ballot.
		#[pallet::constant]
		type MaxChoices: Get<u32>;
		/// The most ballots on a page.
		#[pallet::constant]
		type PageSize: Get<u32>;
		/// The weight that this pallet's work may take of each block.
		type Share: Get<Weight>;
		type WeightInfo: WeightInfo;
		/// Sets the clock in benchmarks.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkClock: rochdale_primitives::BenchmarkClock;
	}

	/// The persons with a seat of a body, in the order in which they got it.
	#[pallet::storage]
	pub type Seats<T: Config> =
		StorageMap<_, Twox64Concat, T::Body, BoundedVec<Seat, T::MaxSeats>, ValueQuery>;

	/// The bodies in which somebody was elected. Before that, those whom [`Body::first`] names are in office.
	#[pallet::storage]
	pub type Begun<T: Config> = StorageMap<_, Twox64Concat, T::Body, ()>;

	/// How many elections of a body are over. So it is the number of the election that is open, or that comes next.
	#[pallet::storage]
	pub type Rounds<T: Config> = StorageMap<_, Twox64Concat, T::Body, Round, ValueQuery>;

	/// The open election of a body, and those whose ballots are kept, because somebody has a seat from them.
	#[pallet::storage]
	pub type Elections<T: Config> =
		StorageDoubleMap<_, Twox64Concat, T::Body, Twox64Concat, Round, Election<T>>;

	/// The ballot paper of an election. It changes until voting begins.
	#[pallet::storage]
	pub type Papers<T: Config> =
		StorageDoubleMap<_, Twox64Concat, T::Body, Twox64Concat, Round, Paper<T>, ValueQuery>;

	/// Members who stand and have no place on the ballot paper, and those who have withdrawn.
	#[pallet::storage]
	pub type Waiting<T: Config> =
		StorageDoubleMap<_, Twox64Concat, (T::Body, Round), Twox64Concat, MemberId, Waits>;

	/// The candidate whom a member backs.
	#[pallet::storage]
	pub type Backings<T: Config> =
		StorageDoubleMap<_, Twox64Concat, (T::Body, Round), Twox64Concat, MemberId, MemberId>;

	/// The place of a member's ballot, counted over all pages.
	#[pallet::storage]
	pub type Places<T: Config> =
		StorageDoubleMap<_, Twox64Concat, (T::Body, Round), Twox64Concat, MemberId, u32>;

	#[pallet::storage]
	pub type Pages<T: Config> =
		StorageDoubleMap<_, Twox64Concat, (T::Body, Round), Twox64Concat, u32, Page<T>, ValueQuery>;

	/// The encoded count (`committees::Count`) of an election, under way or done.
	#[pallet::storage]
	pub type Counts<T: Config> =
		StorageDoubleMap<_, Twox64Concat, T::Body, Twox64Concat, Round, BoundedVec<u8, MaxCountSize<T>>>;

	/// The petition or vote to recall somebody from a body.
	#[pallet::storage]
	pub type Recalls<T: Config> = StorageDoubleMap<_, Twox64Concat, T::Body, Twox64Concat, MemberId, Recall>;

	/// The members who have signed the petition to recall somebody, or have voted on it.
	#[pallet::storage]
	pub type Voices<T: Config> =
		StorageDoubleMap<_, Twox64Concat, (T::Body, MemberId), Twox64Concat, MemberId, Voice>;

	/// Elections and recalls, by the time at which there is something to do for them. The time is in big endian. Each
	/// body can have a few entries and one for each seat, so none takes the place of another.
	#[pallet::storage]
	pub type Agenda<T: Config> = StorageMap<_, Identity, ([u8; 8], Due<T::Body>), ()>;

	/// There are no settings: elections come by themselves.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		#[serde(skip)]
		pub _config: PhantomData<T>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			T::Body::all().into_iter().for_each(Pallet::<T>::begin_elections);
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// The persons with a seat of this body, in the order in which they got it.
		pub fn seats(body: T::Body) -> Vec<Seat> {
			Seats::<T>::get(body).into_inner()
		}

		/// Whether somebody was elected to this body. Before that, the first persons are in office, without seats.
		pub fn has_begun(body: T::Body) -> bool {
			Begun::<T>::contains_key(body)
		}

		/// The number of the election of this body that is open, and its stage. None if no election is open.
		pub fn open_election(body: T::Body) -> Option<(Round, ElectionInfo)> {
			let round = Rounds::<T>::get(body);
			Some((round, Self::election(body, round)?))
		}

		/// An election that is open, or whose ballots are kept.
		pub fn election(body: T::Body, round: Round) -> Option<ElectionInfo> {
			let Election { stage, ends_at, roll, ballots, .. } = Elections::<T>::get(body, round)?;
			Some(ElectionInfo { stage, ends_at, voters: roll.count, ballots })
		}

		/// The ballot paper of an election: ballots name candidates by their position on it.
		pub fn paper(body: T::Body, round: Round) -> Vec<Candidate> {
			Papers::<T>::get(body, round).into_inner()
		}

		/// The ballots on a page, each with its member. None if there is no such page.
		pub fn ballots(body: T::Body, round: Round, page: u32) -> Option<Vec<(MemberId, Vec<CandidateId>)>> {
			let page = Pages::<T>::get((body, round), page);
			let all = page.into_iter().map(|vote| (vote.member, vote.choices.into_inner()));
			Some(all.collect::<Vec<_>>()).filter(|all| !all.is_empty())
		}

		/// The petition or vote to recall this member from this body.
		pub fn recall_of(body: T::Body, member: MemberId) -> Option<Recall> {
			Recalls::<T>::get(body, member)
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		/// Works on the elections and recalls that are due, within this pallet's share of a block. It runs before
		/// transactions, so a full chain cannot delay it.
		fn on_poll(_: BlockNumberFor<T>, meter: &mut WeightMeter) {
			within_share(meter, T::Share::get(), Self::work_agenda);
		}

		fn integrity_test() {
			assert!(T::PageSize::get() > 0, "a page has ballots");
			assert!(
				T::MaxSeats::get() > 0 && T::MaxSeats::get() <= u16::MAX.into(),
				"16 bits count the seats"
			);
			assert!(T::MaxCandidates::get() <= u16::MAX.into(), "candidates have numbers of 16 bits");
			let least = least_share::<T>();
			assert!(least.all_lte(T::Share::get()), "the share of a block is enough for each kind of work");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), TryRuntimeError> {
			Self::do_try_state()
		}
	}
}
