//! # Participatory budgets
//!
//! A **cycle** takes a pot of money from the commons of an electorate and brings it to the projects that its
//! members want: they propose and co-sponsor, a review says what is feasible and members can overrule it, each
//! member casts a ballot, the Method of Equal Shares decides (crate `equal-shares`), winners are paid by
//! milestones, and members judge what came of it. See README.md for the phases.
//!
//! **The invariant**, which `try_state` checks: what is held on an electorate's commons is, for each currency,
//! the sum over its cycles of the pot less what was paid and what went back; and while projects are carried out
//! it is exactly what their unpaid milestones need.
//!
//! No call and no block loops over members or ballots. Ballots lie in pages; a voter's place is known; the count
//! reads pages in metered pieces and keeps its state encoded in between.

#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(
	not(test),
	deny(
		clippy::unwrap_used,
		clippy::expect_used,
		clippy::indexing_slicing,
		clippy::arithmetic_side_effects,
		clippy::panic
	)
)]
#![warn(missing_docs)]

extern crate alloc;

mod agenda;
mod api;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod calls;
mod carrying_out;
mod counting;
mod discussing;
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
use rochdale_primitives::{Electorate, ElectorateId, MemberId, Moment};

/// The finest step of `Add1`: a thousandth of the first endowment.
pub const MAX_STEP_PART: u32 = 1_000;

/// How often it is tried to give back money that its currency has not taken, in milliseconds: an hour.
pub const GIVE_BACK_EVERY: Moment = 3_600_000;

/// How long this is tried before the cycle ends without it, in milliseconds: 30 days.
pub const GIVE_BACK_FOR: Moment = 30 * 24 * GIVE_BACK_EVERY;

/// How long the record of a closed cycle is kept against the will of who has paid for it, in milliseconds: a year.
pub const RECORD_KEPT: Moment = 365 * 24 * GIVE_BACK_EVERY;

/// Reading a count and writing it again takes so long for each byte, in picoseconds: as long as its numbers take to
/// be decoded and encoded.
const PER_BYTE: u64 = 5_000;

/// The weight of reading and writing the state of a count, at its largest.
fn state_weight<T: Config>() -> Weight {
	Weight::from_parts(PER_BYTE.saturating_mul(T::MaxCountSize::get().into()), T::MaxCountSize::get().into())
}

/// How many a block looks at of those who have not revealed a ballot.
pub(crate) const FORGIVEN_AT_ONCE: u32 = 4;

/// The weight of looking at them: the place is read and written, and each of them is read, and may be removed.
fn forgive_weight<T: Config>() -> Weight {
	// To look at the agenda is to read the next of a list, too.
	let reads = T::WeightInfo::look_at_agenda().saturating_mul(u64::from(FORGIVEN_AT_ONCE).saturating_add(2));
	reads.saturating_add(T::DbWeight::get().writes(u64::from(FORGIVEN_AT_ONCE).saturating_add(1)))
}

/// At how many votes a call looks that ends a vote to stop a project.
pub const VOICES_AT_ONCE: u32 = 32;

/// The weight of looking at them: each is read, whether who has cast it is of the electorate (at most five reads), and may
/// be removed.
fn stop_vote_weight<T: Config>() -> Weight {
	let each = Weight::from_parts(20_000_000, 16_000).saturating_add(T::DbWeight::get().reads_writes(6, 1));
	each.saturating_mul(VOICES_AT_ONCE.into())
}

/// The weight of looking at what a member has said of a proposal: the proposal is read, the next voice, and whether they
/// are of the electorate (at most five reads). To strike it weighs as much as the call more.
pub(crate) fn look_weight<T: Config>() -> Weight {
	Weight::from_parts(25_000_000, 16_000).saturating_add(T::DbWeight::get().reads(8))
}

/// The weight of writing down a winner: with the beneficiary's present key.
pub(crate) fn award_weight<T: Config>() -> Weight {
	T::WeightInfo::award().saturating_add(T::DbWeight::get().reads(2))
}

/// The weight of counting about so many lines of ballots, and of bringing the count to where it stands.
pub fn count_weight<T: Config>(lines: u32) -> Weight {
	T::WeightInfo::count(lines).saturating_add(state_weight::<T>())
}

/// The pallet.
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

	use crate::voting::Contest;

	/// The format of what is stored.
	pub const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	/// A currency.
	pub type AssetOf<T> =
		<<T as Config>::Currencies as fungibles::Inspect<<T as frame_system::Config>::AccountId>>::AssetId;

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// The reasons for which this runtime holds money.
		type RuntimeHoldReason: From<HoldReason>;
		/// All currencies.
		type Currencies: fungibles::hold::Mutate<
			Self::AccountId,
			AssetId: Parameter + MaxEncodedLen,
			Balance = Amount,
			Reason = Self::RuntimeHoldReason,
		>;
		/// What is paid for a cycle of a cooperative, a proposal and a comment for as long as they are stored, and
		/// given back then.
		type Deposit: Consideration<Self::AccountId, Footprint> + MaxEncodedLen;
		/// Who decides together.
		type Electorate: Electorate<Self::AccountId>;
		/// The chain's clock.
		type Time: UnixTime;
		/// Starts a cycle, and cancels it as long as nobody has voted. It says who pays the deposit for the cycle, if
		/// there is one.
		type StartOrigin: EnsureOriginWithArg<
			Self::RuntimeOrigin,
			ElectorateId,
			Success = Option<Self::AccountId>,
		>;
		/// Says which proposals are feasible.
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
		/// How many comments of a member a cycle keeps at once.
		#[pallet::constant]
		type MaxComments: Get<u32>;
		/// The ballots on a page.
		#[pallet::constant]
		type PageSize: Get<u32>;
		/// The most steps of `Add1`.
		#[pallet::constant]
		type MaxSteps: Get<u32>;
		/// The most bytes that a count can need between two pieces. A count that needs more is void, and its
		/// cycle gives the pot back.
		#[pallet::constant]
		type MaxCountSize: Get<u32>;
		/// The longest phase.
		#[pallet::constant]
		type MaxPhase: Get<Moment>;
		/// The shortest time to object in: to what a review has said, to a report, and in a vote to stop a project.
		type MinObjection: Get<Moment>;
		/// How long who has committed to a ballot and not revealed it commits to none.
		#[pallet::constant]
		type WithheldFor: Get<Moment>;
		/// What counting and clearing may take of each block.
		type Share: Get<Weight>;
		/// Weights.
		type WeightInfo: WeightInfo;
		/// Sets the clock.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkClock: rochdale_primitives::BenchmarkClock;
		/// Makes currencies.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkCurrencies: rochdale_primitives::BenchmarkCurrencies<AssetOf<Self>>;
	}

	/// Why money is held.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// It is the pot of a cycle, on the account of the commons.
		Pot,
		/// It is the deposit for a cycle, a proposal, or a comment.
		Deposit,
	}

	/// The number of the next cycle.
	#[pallet::storage]
	pub type NextCycle<T> = StorageValue<_, CycleId, ValueQuery>;

	/// All cycles; those that are closed too.
	#[pallet::storage]
	pub type Cycles<T: Config> = StorageMap<_, Twox64Concat, CycleId, Cycle<T>>;

	/// The cycles that are not closed, in the order in which there is something to do for them: when, and for which, in
	/// big endian. There is room for any number, so nobody can take the place of others.
	#[pallet::storage]
	pub type Agenda<T> = StorageMap<_, Identity, ([u8; 8], [u8; 4]), ()>;

	/// How many cycles of an electorate are not closed.
	#[pallet::storage]
	pub type OpenCycles<T> = StorageMap<_, Twox64Concat, ElectorateId, u32, ValueQuery>;

	/// A cycle's ballot paper.
	#[pallet::storage]
	pub type Papers<T: Config> = StorageMap<_, Twox64Concat, CycleId, Paper<T>, ValueQuery>;

	/// What is proposed.
	#[pallet::storage]
	pub type Proposals<T: Config> =
		StorageDoubleMap<_, Twox64Concat, CycleId, Twox64Concat, ProposalId, Proposal<T>>;

	/// What was proposed before it was amended, by the number of the version.
	#[pallet::storage]
	pub type History<T: Config> =
		StorageDoubleMap<_, Twox64Concat, CycleId, Twox64Concat, (ProposalId, u8), Content<T::AccountId>>;

	/// How many proposals a member has made in a cycle.
	#[pallet::storage]
	pub type Authored<T> =
		StorageDoubleMap<_, Twox64Concat, CycleId, Twox64Concat, MemberId, u32, ValueQuery>;

	/// How many proposals a member backs in a cycle, or has backed before they were changed or withdrawn.
	#[pallet::storage]
	pub type Backed<T> = StorageDoubleMap<_, Twox64Concat, CycleId, Twox64Concat, MemberId, u32, ValueQuery>;

	/// What members say of a proposal, in their own words.
	#[pallet::storage]
	pub type Comments<T: Config> = StorageNMap<
		_,
		(NMapKey<Twox64Concat, CycleId>, NMapKey<Twox64Concat, ProposalId>, NMapKey<Twox64Concat, CommentId>),
		Said<T>,
	>;

	/// How many comments a member has made in a cycle and not retracted.
	#[pallet::storage]
	pub type Commented<T> =
		StorageDoubleMap<_, Twox64Concat, CycleId, Twox64Concat, MemberId, u32, ValueQuery>;

	/// Where a member stands on a proposal.
	#[pallet::storage]
	pub type Voices<T> = StorageNMap<
		_,
		(
			NMapKey<Twox64Concat, CycleId>,
			NMapKey<Twox64Concat, (ProposalId, Act)>,
			NMapKey<Twox64Concat, MemberId>,
		),
		u8,
	>;

	/// What a member has committed to in a secret vote: see [`Pallet::commitment`].
	#[pallet::storage]
	pub type Commitments<T> = StorageDoubleMap<_, Twox64Concat, CycleId, Twox64Concat, MemberId, [u8; 32]>;

	/// Until when a member of an electorate commits to no ballot, since one was not revealed. Nobody pays a deposit for
	/// it: it is the member's, who has one at most in each electorate in which they have voted, and leaves with the time
	/// that it names.
	#[pallet::storage]
	pub type Withheld<T> = StorageDoubleMap<_, Twox64Concat, ElectorateId, Twox64Concat, MemberId, Moment>;

	/// Of [`Withheld`], after which the next block goes on to look for those whose time is over; none to begin anew.
	#[pallet::storage]
	pub type Forgiven<T> = StorageValue<_, (ElectorateId, MemberId)>;

	/// How many places on pages are taken.
	#[pallet::storage]
	pub type Places<T> = StorageMap<_, Twox64Concat, CycleId, u32, ValueQuery>;

	/// Where a member's ballot is.
	#[pallet::storage]
	pub type PlaceOf<T> = StorageDoubleMap<_, Twox64Concat, CycleId, Twox64Concat, MemberId, Place>;

	/// The ballots.
	#[pallet::storage]
	pub type Pages<T: Config> =
		StorageDoubleMap<_, Twox64Concat, CycleId, Twox64Concat, u32, Page<T>, ValueQuery>;

	/// Of how many places it is checked that the voter is still on the roll, before the count.
	#[pallet::storage]
	pub type Checked<T> = StorageMap<_, Twox64Concat, CycleId, u32, ValueQuery>;

	/// How far blocks have looked at what members say of a cycle's proposals, before a stage ends, and at who has not
	/// revealed a ballot: see [`Looked`].
	#[pallet::storage]
	pub type LookedAt<T> = StorageMap<_, Twox64Concat, CycleId, Looked>;

	/// The encoded count (`equal_shares::Count`) of a cycle's category, under way or done.
	#[pallet::storage]
	pub type Counts<T: Config> =
		StorageDoubleMap<_, Twox64Concat, CycleId, Twox64Concat, u8, BoundedVec<u8, T::MaxCountSize>>;

	/// The projects that have won.
	#[pallet::storage]
	pub type Works<T> = StorageDoubleMap<_, Twox64Concat, CycleId, Twox64Concat, ProjectId, Work>;

	/// What is known of those who have been paid for projects of the community.
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
				ballots: Places::<T>::get(id),
				awarded: cycle.awarded,
				paid: cycle.paid,
				returned: cycle.returned,
				unreturned: cycle.unreturned,
			})
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
					Status::Admitted(project) => Works::<T>::get(cycle, project),
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
					comments: proposal.comments,
					work,
				})
			});
			(page.collect(), (end < all && end > start).then_some(end))
		}

		/// What was proposed before it was amended, from the first version on; none if there is no such proposal.
		pub fn versions_info(cycle: CycleId, proposal: ProposalId) -> Option<Vec<Content<T::AccountId>>> {
			let versions = Proposals::<T>::get(cycle, proposal)?.version;
			Some((0..versions).filter_map(|version| History::<T>::get(cycle, (proposal, version))).collect())
		}

		/// See [`BudgetApi::comments`].
		pub fn comments_info(
			cycle: CycleId,
			proposal: ProposalId,
			start: CommentId,
			count: u32,
		) -> Option<CommentPage> {
			let all = Proposals::<T>::get(cycle, proposal)?.comments;
			let end = all.min(start.saturating_add(count.min(MOST_AT_ONCE)));
			let page =
				(start..end).filter_map(|id| Some((id, Comments::<T>::get((cycle, proposal, id))?.comment)));
			Some((page.collect(), (end < all && end > start).then_some(end)))
		}

		/// See [`BudgetApi::category`].
		pub fn category_info(cycle: CycleId, category: u8) -> Option<CategoryInfo> {
			let terms = Cycles::<T>::get(cycle)?.terms;
			let share = terms.share(category)?;
			let count = Self::count_of(cycle, category);
			let tally = count.as_ref().map(Count::tally);
			let (ballots, votes) =
				tally.map_or((0, Vec::new()), |(ballots, votes)| (ballots, votes.collect()));
			let projects = Contest::<T>::of(cycle, category).projects;
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

		/// Until when a member of an electorate commits to no ballot, since one was not revealed. In milliseconds.
		pub fn withheld(of: ElectorateId, member: MemberId) -> Option<Moment> {
			Withheld::<T>::get(of, member)
		}

		/// See [`BudgetApi::receipt`].
		pub fn receipt(cycle: CycleId, member: MemberId) -> Option<Receipt> {
			let Place { page, slot } = PlaceOf::<T>::get(cycle, member)?;
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
		/// Moves cycles on whose time has come, and counts, awards or clears one of them, as far as this pallet's
		/// share of a block goes: it has its turn before transactions, so that a full chain cannot put it off.
		fn on_poll(_: BlockNumberFor<T>, meter: &mut WeightMeter) {
			let mut own = WeightMeter::with_limit(T::Share::get().min(meter.remaining()));
			Self::forgive(&mut own);
			Self::work_agenda(&mut own);
			meter.consume(own.consumed());
		}

		fn integrity_test() {
			assert!(T::PageSize::get() > 0 && T::PageSize::get() <= u16::MAX.into(), "a page has ballots");
			assert!(T::MaxProjects::get() <= u16::MAX.into(), "projects have numbers of 16 bits");
			assert!(T::MaxChoices::get() <= u16::MAX.into(), "a ballot's length has 16 bits");
			let needed = T::WeightInfo::look_at_agenda().saturating_add(T::WeightInfo::transition());
			let needed = needed.saturating_add(forgive_weight::<T>());
			let look = look_weight::<T>().saturating_add(T::WeightInfo::strike()).saturating_add(needed);
			assert!(look.all_lte(T::Share::get()), "the share of a block is enough to look at a voice");
			let needed = needed.saturating_add(count_weight::<T>(1));
			assert!(needed.all_lte(T::Share::get()), "the share of a block is enough to go on counting");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), TryRuntimeError> {
			Self::do_try_state()
		}
	}
}
