//! # Participatory budgets
//!
//! A **cycle** takes a pot of money from the commons of an electorate and pays it to the projects that its members
//! want. Members propose and co-sponsor projects. A review says what is feasible, and members can overrule it. Each
//! member casts a ballot, and the Method of Equal Shares decides (crate `equal-shares`). Winners are paid by
//! milestones, and members rate the results. See README.md for the phases.
//!
//! `try_state` checks **the invariant**. For each currency, the hold on an electorate's commons is the sum over its
//! cycles: the pot, less what was paid and what went back. While projects are carried out, it is exactly what their
//! unpaid milestones need.
//!
//! No call and no block loops over members or ballots. Ballots are stored in pages, and a voter's place is known. The
//! count reads pages in metered pieces and keeps its state encoded in between.

#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(test, allow(clippy::restriction))]

extern crate alloc;

mod agenda;
mod api;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod calls;
mod carrying_out;
mod counting;
mod errors;
mod events;
mod invariants;
#[cfg(test)]
mod mock;
mod proposing;
mod striking;

#[cfg(test)]
mod tests;
mod types;
mod voting;
pub mod weights;

pub use api::*;
pub use pallet::*;
pub use types::*;
pub use weights::WeightInfo;

use equal_shares::{Amount, ProjectId};
use frame_support::{
	pallet_macros::import_section,
	sp_runtime::TryRuntimeError,
	traits::{fungibles, Consideration, EnsureOriginWithArg, Footprint, Get, UnixTime},
	weights::{Weight, WeightMeter},
};
use rochdale_primitives::{within_share, Bookkeeping, Electorate, ElectorateId, MemberId, Moment};

/// The finest step of `Add1` is the first endowment divided by this number.
pub const MAX_STEP_PART: u32 = 1_000;

/// The time between two attempts to give back money that its currency has not taken: an hour.
pub const GIVE_BACK_EVERY: Moment = rochdale_primitives::HOUR;

/// The time for which such attempts are made before the cycle ends without the money: 30 days.
pub const GIVE_BACK_FOR: Moment = 30 * rochdale_primitives::DAY;

/// The time for which the record of a closed cycle is kept unless its electorate removes it: a year.
pub const RECORD_KEPT: Moment = rochdale_primitives::YEAR;

/// The time for reading and writing one byte of a count, in picoseconds. It includes decoding and encoding.
const PER_BYTE: u64 = 5_000;

/// The weight of reading and writing the largest state of a count.
fn state_weight<T: Config>() -> Weight {
	Weight::from_parts(PER_BYTE.saturating_mul(T::MaxCountSize::get().into()), T::MaxCountSize::get().into())
}

/// How many notes of withheld ballots a block looks at.
pub(crate) const FORGIVEN_AT_ONCE: u32 = 4;

/// The weight of looking at these notes. The position is read and written. Each note is read, and may be removed.
fn forgive_weight<T: Config>() -> Weight {
	// Looking at the agenda also reads the next item of a list, so its weight is used here.
	let reads = T::WeightInfo::look_at_agenda().saturating_mul(u64::from(FORGIVEN_AT_ONCE).saturating_add(2));
	reads.saturating_add(T::DbWeight::get().writes(u64::from(FORGIVEN_AT_ONCE).saturating_add(1)))
}

/// How many votes one call looks at when it ends a vote to stop a project.
pub const STANCES_AT_ONCE: u32 = 32;

/// The weight of looking at these votes. Each is read and may be removed. Whether its member is still in the electorate
/// takes at most five reads.
fn stop_vote_weight<T: Config>() -> Weight {
	let each = Weight::from_parts(20_000_000, 16_000).saturating_add(T::DbWeight::get().reads_writes(6, 1));
	each.saturating_mul(STANCES_AT_ONCE.into())
}

/// The weight of looking at one stance of a member on a proposal. Read are the proposal, the next stance, and whether
/// the member is in the electorate (at most five reads). To strike it weighs as much as the call besides.
pub(crate) fn look_weight<T: Config>() -> Weight {
	Weight::from_parts(25_000_000, 16_000).saturating_add(T::DbWeight::get().reads(8))
}

/// The weight of writing down a winner, with the beneficiary's present key.
pub(crate) fn award_weight<T: Config>() -> Weight {
	T::WeightInfo::award()
		.saturating_add(T::DbWeight::get().reads(2))
		.saturating_add(T::Bookkeeping::weight())
}

/// The weight of counting about this many lines of ballots, and of reading and writing the state of the count.
pub fn count_weight<T: Config>(lines: u32) -> Weight {
	T::WeightInfo::count(lines).saturating_add(state_weight::<T>())
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
	use equal_shares::{Count, Support};
	use frame_support::pallet_prelude::*;
	use frame_system::pallet_prelude::*;

	use crate::voting::CategoryBallots;

	pub const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	pub type AssetOf<T> =
		<<T as Config>::Currencies as fungibles::Inspect<<T as frame_system::Config>::AccountId>>::AssetId;

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// The hold reasons of the runtime.
		type RuntimeHoldReason: From<HoldReason>;
		/// All currencies in which a pot can be held.
		type Currencies: fungibles::hold::Mutate<
			Self::AccountId,
			AssetId: Parameter + MaxEncodedLen,
			Balance = Amount,
			Reason = Self::RuntimeHoldReason,
		>;
		/// The deposit for a cooperative's cycle and for a proposal. It is held as long as the item is stored.
		type Deposit: Consideration<Self::AccountId, Footprint> + MaxEncodedLen;
		/// The members who decide together.
		type Electorate: Electorate<Self::AccountId>;
		type Time: UnixTime;
		/// The books of cooperatives, whose budgets pay, and which budgets pay.
		type Bookkeeping: Bookkeeping<
			Self::AccountId,
			<Self::Currencies as fungibles::Inspect<Self::AccountId>>::AssetId,
			Amount,
		>;
		/// Starts a cycle, and cancels it before voting begins. It names the payer of the deposit for the cycle, if one
		/// is needed.
		type StartOrigin: EnsureOriginWithArg<
			Self::RuntimeOrigin,
			ElectorateId,
			Success = Option<Self::AccountId>,
		>;
		type ReviewOrigin: EnsureOriginWithArg<Self::RuntimeOrigin, ElectorateId>;
		/// The most cycles of an electorate that are open at once.
		#[pallet::constant]
		type MaxOpen: Get<u32>;
		/// The most projects on a ballot paper, and the most proposals that a member can back.
		#[pallet::constant]
		type MaxProjects: Get<u32>;
		/// The most projects on a ballot.
		#[pallet::constant]
		type MaxChoices: Get<u32>;
		/// How often a proposal can be amended.
		#[pallet::constant]
		type MaxAmendments: Get<u8>;
		/// The most ballots on a page.
		#[pallet::constant]
		type PageSize: Get<u32>;
		/// The most steps of `Add1`.
		#[pallet::constant]
		type MaxSteps: Get<u32>;
		/// The most bytes that a count can need between two pieces. A larger count is void, and the category's money
		/// goes back.
		#[pallet::constant]
		type MaxCountSize: Get<u32>;
		/// The longest time that the phases of a cycle take together. So each place for an open cycle is free again
		/// after this time and the blocks that the count needs, whatever anybody does or omits.
		#[pallet::constant]
		type MaxLength: Get<Moment>;
		/// The shortest time for objecting to a review or a report, and for a vote to stop a project.
		type MinObjection: Get<Moment>;
		/// The time for which a member who has not revealed a ballot cannot commit to another.
		#[pallet::constant]
		type WithheldFor: Get<Moment>;
		/// The weight that this pallet's work may take of each block.
		type Share: Get<Weight>;
		type WeightInfo: WeightInfo;
		/// Sets the clock in benchmarks.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkClock: rochdale_primitives::BenchmarkClock;
		/// Makes currencies in benchmarks.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkCurrencies: rochdale_primitives::BenchmarkCurrencies<AssetOf<Self>>;
	}

	#[pallet::composite_enum]
	pub enum HoldReason {
		/// The pot of a cycle, on the account of the commons. It comes free as milestones are paid, and when money goes
		/// back.
		Pot,
		/// The deposit for a cycle or a proposal. It comes free when the item is removed; that for a proposal also once
		/// the vote is counted.
		Deposit,
	}

	/// The number of the next cycle.
	#[pallet::storage]
	pub type NextCycle<T> = StorageValue<_, CycleId, ValueQuery>;

	/// All cycles, including closed ones.
	#[pallet::storage]
	pub type Cycles<T: Config> = StorageMap<_, Twox64Concat, CycleId, Cycle<T>>;

	/// The cycles that are not closed, by the time at which there is something to do for them. Time and number are in
	/// big endian. The room is not limited, so no cycle can take the place of another.
	#[pallet::storage]
	pub type Agenda<T> = StorageMap<_, Identity, ([u8; 8], [u8; 4]), ()>;

	/// The cycles of an electorate that are not closed, from the oldest to the newest.
	#[pallet::storage]
	pub type OpenCycles<T: Config> =
		StorageMap<_, Twox64Concat, ElectorateId, BoundedVec<CycleId, T::MaxOpen>, ValueQuery>;

	#[pallet::storage]
	pub type BallotPapers<T: Config> = StorageMap<_, Twox64Concat, CycleId, Paper<T>, ValueQuery>;

	#[pallet::storage]
	pub type Proposals<T: Config> =
		StorageDoubleMap<_, Twox64Concat, CycleId, Twox64Concat, ProposalId, Proposal<T>>;

	/// The earlier contents of amended proposals, by the number of the version.
	#[pallet::storage]
	pub type History<T: Config> =
		StorageDoubleMap<_, Twox64Concat, CycleId, Twox64Concat, (ProposalId, u8), Content<T::AccountId>>;

	/// How many proposals a member has made in a cycle.
	#[pallet::storage]
	pub type ProposalCounts<T> =
		StorageDoubleMap<_, Twox64Concat, CycleId, Twox64Concat, MemberId, u32, ValueQuery>;

	/// How many proposals a member backs in a cycle, including those that were changed or withdrawn after they were
	/// backed. Ending a backing lowers it.
	#[pallet::storage]
	pub type BackingCounts<T> =
		StorageDoubleMap<_, Twox64Concat, CycleId, Twox64Concat, MemberId, u32, ValueQuery>;

	/// The stances of members on proposals, so that each counts once.
	#[pallet::storage]
	pub type Stances<T> = StorageNMap<
		_,
		(
			NMapKey<Twox64Concat, CycleId>,
			NMapKey<Twox64Concat, (ProposalId, Act)>,
			NMapKey<Twox64Concat, MemberId>,
		),
		u8,
	>;

	/// The commitments of members in secret votes: see [`Pallet::commitment`].
	#[pallet::storage]
	pub type Commitments<T> = StorageDoubleMap<_, Twox64Concat, CycleId, Twox64Concat, MemberId, [u8; 32]>;

	/// Until when a member of an electorate cannot commit to a ballot, because they have not revealed one. It has no
	/// deposit: a member has at most one in each electorate in which they have voted, and it is removed after that
	/// time.
	#[pallet::storage]
	pub type Withheld<T> = StorageDoubleMap<_, Twox64Concat, ElectorateId, Twox64Concat, MemberId, Moment>;

	/// The key of [`Withheld`] after which the next block looks for notes whose time is over. With none, it begins
	/// anew.
	#[pallet::storage]
	pub type Forgiven<T> = StorageValue<_, (ElectorateId, MemberId)>;

	/// How many places on pages are taken.
	#[pallet::storage]
	pub type BallotPlaces<T> = StorageMap<_, Twox64Concat, CycleId, u32, ValueQuery>;

	/// The place of a member's ballot.
	#[pallet::storage]
	pub type BallotPlaceOf<T> =
		StorageDoubleMap<_, Twox64Concat, CycleId, Twox64Concat, MemberId, BallotPlace>;

	#[pallet::storage]
	pub type Pages<T: Config> =
		StorageDoubleMap<_, Twox64Concat, CycleId, Twox64Concat, u32, Page<T>, ValueQuery>;

	/// For how many places it is checked, before the count, that the voter is still on the roll.
	#[pallet::storage]
	pub type CheckedBallots<T> = StorageMap<_, Twox64Concat, CycleId, u32, ValueQuery>;

	/// How far blocks have looked at the stances on a cycle's proposals before a stage ends, and at unrevealed ballots:
	/// see [`Looked`].
	#[pallet::storage]
	pub type LookedAt<T> = StorageMap<_, Twox64Concat, CycleId, Looked>;

	/// The encoded count (`equal_shares::Count`) of a cycle's category, under way or done.
	#[pallet::storage]
	pub type CountStates<T: Config> =
		StorageDoubleMap<_, Twox64Concat, CycleId, Twox64Concat, u8, BoundedVec<u8, T::MaxCountSize>>;

	/// The projects that have won.
	#[pallet::storage]
	pub type AwardedProjects<T> = StorageDoubleMap<_, Twox64Concat, CycleId, Twox64Concat, ProjectId, Work>;

	/// The records of those who were paid for projects of the community.
	#[pallet::storage]
	pub type Records<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, Record, ValueQuery>;

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// See [`BudgetApi::cycle`].
		pub fn cycle_info(id: CycleId) -> Option<CycleInfo<AssetOf<T>>> {
			let cycle = Cycles::<T>::get(id)?;
			let terms = cycle.terms;
			Some(CycleInfo {
				electorate: terms.electorate,
				pot: terms.pot,
				settings: terms.settings(),
				ballot: terms.ballot,
				secret: terms.secret,
				limits: (terms.least_cost, terms.most_cost),
				asset: terms.asset,
				shares: terms.shares.into_inner(),
				one_category: terms.one_category,
				cosponsors: terms.cosponsors,
				most_proposals: terms.most_proposals,
				objectors: terms.objectors,
				stop_callers: terms.stop_callers,
				stop_quorum: terms.stop_quorum,
				phases: terms.phases,
				stage: cycle.stage,
				ends_at: cycle.ends_at,
				voters: cycle.roll.map(|roll| roll.count),
				proposals: cycle.proposals,
				ballots: BallotPlaces::<T>::get(id),
				awarded: cycle.awarded,
				paid: cycle.paid,
				returned: cycle.returned,
				unreturned: cycle.unreturned,
			})
		}

		/// The cycles of an electorate that are not closed, from the oldest to the newest.
		pub fn open_cycles(of: ElectorateId) -> Vec<CycleId> {
			OpenCycles::<T>::get(of).into_inner()
		}

		/// See [`BudgetApi::proposals`].
		pub fn proposals_info(
			cycle: CycleId,
			start: ProposalId,
			count: u32,
		) -> (Vec<ProposalInfo<T::AccountId>>, Option<ProposalId>) {
			let all = Cycles::<T>::get(cycle).map_or(0, |cycle| cycle.proposals);
			let end = all.min(start.saturating_add(count.min(MOST_AT_ONCE)));
			let page = (start..end).filter_map(|id| {
				let proposal = Proposals::<T>::get(cycle, id)?;
				let work = match proposal.status {
					Status::Admitted(project) => AwardedProjects::<T>::get(cycle, project),
					_ => None,
				};
				Some(ProposalInfo {
					id,
					author: proposal.author,
					content: proposal.content,
					version: proposal.version,
					sponsors: proposal.sponsors,
					status: proposal.status,
					verdict: proposal.verdict,
					objections: proposal.objections,
					work,
				})
			});
			(page.collect(), (end < all && end > start).then_some(end))
		}

		/// The contents of a proposal before each amendment, beginning with the first version. None if there is no such
		/// proposal.
		pub fn versions_info(cycle: CycleId, proposal: ProposalId) -> Option<Vec<Content<T::AccountId>>> {
			let versions = Proposals::<T>::get(cycle, proposal)?.version;
			Some((0..versions).filter_map(|version| History::<T>::get(cycle, (proposal, version))).collect())
		}

		/// See [`BudgetApi::category`].
		pub fn category_info(cycle: CycleId, category: u8) -> Option<CategoryInfo> {
			let terms = Cycles::<T>::get(cycle)?.terms;
			let share = terms.share(category)?;
			let count = Self::count_of(cycle, category);
			let tally = count.as_ref().map(Count::tally);
			let (ballots, votes) =
				tally.map_or((0, Vec::new()), |(ballots, votes)| (ballots, votes.collect()));
			let projects = CategoryBallots::<T>::of(cycle, category).projects;
			let numbers: Vec<_> = projects.iter().map(|(project, _)| *project).collect();
			let projects = projects.into_iter().enumerate().map(|(place, (project, entry))| {
				let (votes, points) = votes.get(place).copied().unwrap_or_default();
				ProjectInfo { project, proposal: entry.proposal, cost: entry.cost, votes, points }
			});
			let outcome = count.as_ref().and_then(Count::outcome);
			Some(CategoryInfo {
				settings: terms.settings(),
				share,
				projects: projects.collect(),
				ballots,
				outcome: outcome.map(|outcome| renumbered(outcome, &numbers)),
			})
		}

		/// See [`BudgetApi::ballots`].
		pub fn ballots_info(cycle: CycleId, page: u32) -> Option<Vec<Vec<Support>>> {
			let page = Pages::<T>::get(cycle, page);
			(!page.is_empty()).then(|| page.ballots().map(Iterator::collect).collect())
		}

		/// Until when a member of an electorate cannot commit to a ballot, in milliseconds.
		pub fn withheld(of: ElectorateId, member: MemberId) -> Option<Moment> {
			Withheld::<T>::get(of, member)
		}

		/// See [`BudgetApi::receipt`].
		pub fn receipt(cycle: CycleId, member: MemberId) -> Option<Receipt> {
			let BallotPlace { page, slot } = BallotPlaceOf::<T>::get(cycle, member)?;
			let page = Pages::<T>::get(cycle, page);
			let ballot: Vec<Support> = page.ballots().nth(slot.into())?.collect();
			let categories = Cycles::<T>::get(cycle)?.terms.categories();
			let mut paid = Vec::new();
			for category in 0..categories {
				let Some(count) = Self::count_of(cycle, category) else { continue };
				let numbers = Self::contest(cycle, category);
				let place = |support: &Support| numbers.iter().position(|number| *number == support.project);
				let own: Vec<_> = ballot
					.iter()
					.filter_map(|support| Some(Support { project: place(support)? as ProjectId, ..*support }))
					.collect();
				for (place, amount) in count.payments(&own) {
					paid.extend(numbers.get(usize::from(place)).map(|number| (*number, amount)));
				}
			}
			Some(Receipt { ballot, paid })
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		/// Works on the cycles that are due: moves them to the next stage, counts, awards or clears, within this
		/// pallet's share of a block. It runs before transactions, so a full chain cannot delay it.
		fn on_poll(_: BlockNumberFor<T>, meter: &mut WeightMeter) {
			within_share(meter, T::Share::get(), |meter| {
				Self::forgive(meter);
				Self::work_agenda(meter);
			});
		}

		fn integrity_test() {
			assert!(T::PageSize::get() > 0 && T::PageSize::get() <= u16::MAX.into(), "a page has ballots");
			assert!(T::MaxProjects::get() <= u16::MAX.into(), "projects have numbers of 16 bits");
			assert!(T::MaxChoices::get() <= u16::MAX.into(), "a ballot's length has 16 bits");
			let needed = T::WeightInfo::look_at_agenda().saturating_add(T::WeightInfo::transition());
			let needed = needed.saturating_add(forgive_weight::<T>());
			let look =
				look_weight::<T>().saturating_add(T::WeightInfo::strike_stance()).saturating_add(needed);
			assert!(look.all_lte(T::Share::get()), "the share of a block is enough to look at a stance");
			let needed = needed.saturating_add(count_weight::<T>(1));
			assert!(needed.all_lte(T::Share::get()), "the share of a block is enough to go on counting");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), TryRuntimeError> {
			Self::do_try_state()
		}
	}
}
