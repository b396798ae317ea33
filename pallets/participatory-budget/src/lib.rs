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
mod carrying_out;
mod counting;
mod invariants;
#[cfg(test)]
mod mock;
mod proposing;

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
	sp_runtime::TryRuntimeError,
	traits::{fungibles, Consideration, EnsureOriginWithArg, Footprint, Get, UnixTime},
	weights::{Weight, WeightMeter},
};
use rochdale_primitives::{Electorate, ElectorateId, MemberId, Moment};

/// The finest step of `Add1`: a thousandth of the first endowment.
pub const MAX_STEP_PART: u32 = 1_000;

/// Reading a count and writing it again takes so long for each byte, in picoseconds: as long as its numbers take to
/// be decoded and encoded.
const PER_BYTE: u64 = 5_000;

/// The weight of reading and writing the state of a count, at its largest.
fn state_weight<T: Config>() -> Weight {
	Weight::from_parts(PER_BYTE.saturating_mul(T::MaxCountSize::get().into()), T::MaxCountSize::get().into())
}

/// The weight of counting about so many lines of ballots, and of bringing the count to where it stands.
pub fn count_weight<T: Config>(lines: u32) -> Weight {
	T::WeightInfo::count(lines).saturating_add(state_weight::<T>())
}

/// The pallet.
// FRAME's macros expand to `expect`.
#[allow(clippy::expect_used)]
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use frame_support::pallet_prelude::*;
	use frame_system::pallet_prelude::*;

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
		/// What a proposal's author pays for its place, and gets back.
		type Deposit: Consideration<Self::AccountId, Footprint> + MaxEncodedLen;
		/// Who decides together.
		type Electorate: Electorate<Self::AccountId>;
		/// The chain's clock.
		type Time: UnixTime;
		/// Starts a cycle, and cancels it as long as nobody has voted.
		type StartOrigin: EnsureOriginWithArg<Self::RuntimeOrigin, ElectorateId>;
		/// Says which proposals are feasible.
		type ReviewOrigin: EnsureOriginWithArg<Self::RuntimeOrigin, ElectorateId>;
		/// The most cycles that are open at once.
		#[pallet::constant]
		type MaxOpen: Get<u32>;
		/// The most projects on a ballot paper.
		#[pallet::constant]
		type MaxProjects: Get<u32>;
		/// The most projects on a ballot.
		#[pallet::constant]
		type MaxChoices: Get<u32>;
		/// How often a proposal can be amended.
		#[pallet::constant]
		type MaxAmendments: Get<u8>;
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
		/// What counting and clearing may take of each block.
		type Share: Get<Weight>;
		/// Weights.
		type WeightInfo: WeightInfo;
		/// Sets the clock.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkClock: rochdale_primitives::BenchmarkClock;
	}

	/// Why money is held.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// It is the pot of a cycle, on the account of the commons.
		Pot,
		/// It is the deposit for a proposal.
		Proposal,
	}

	/// The number of the next cycle.
	#[pallet::storage]
	pub type NextCycle<T> = StorageValue<_, CycleId, ValueQuery>;

	/// All cycles; those that are closed too.
	#[pallet::storage]
	pub type Cycles<T: Config> = StorageMap<_, Twox64Concat, CycleId, Cycle<T>>;

	/// The cycles that are not closed, and when there is something to do for each.
	#[pallet::storage]
	pub type Agenda<T: Config> = StorageValue<_, BoundedVec<(Moment, CycleId), T::MaxOpen>, ValueQuery>;

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

	/// What a member has said of a proposal.
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

	/// The encoded count (`equal_shares::Count`) of a cycle's category, under way or done.
	#[pallet::storage]
	pub type Counts<T: Config> =
		StorageDoubleMap<_, Twox64Concat, CycleId, Twox64Concat, u8, BoundedVec<u8, T::MaxCountSize>>;

	/// The projects that have won.
	#[pallet::storage]
	pub type Works<T> = StorageDoubleMap<_, Twox64Concat, CycleId, Twox64Concat, ProjectId, Work>;

	/// What is known of those who have been paid for projects.
	#[pallet::storage]
	pub type Records<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, Record, ValueQuery>;

	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A cycle has started, and its pot is held.
		Started {
			/// Its number.
			cycle: CycleId,
			/// Its rules.
			terms: Terms<T>,
		},
		/// A cycle was cancelled.
		Cancelled {
			/// Its number.
			cycle: CycleId,
		},
		/// A stage has begun.
		Began {
			/// The cycle.
			cycle: CycleId,
			/// The stage.
			stage: Stage,
			/// When it ends, if it ends by time.
			ends_at: Moment,
		},
		/// Something was proposed.
		Proposed {
			/// The cycle.
			cycle: CycleId,
			/// Its number.
			proposal: ProposalId,
			/// By whom.
			author: MemberId,
			/// What.
			content: Content<T::AccountId>,
		},
		/// A proposal was amended.
		Amended {
			/// The cycle.
			cycle: CycleId,
			/// The proposal.
			proposal: ProposalId,
			/// The number of this version.
			version: u8,
			/// What is proposed now.
			content: Content<T::AccountId>,
		},
		/// A proposal was withdrawn by its author.
		Withdrawn {
			/// The cycle.
			cycle: CycleId,
			/// The proposal.
			proposal: ProposalId,
		},
		/// A member backs a proposal, or no longer does.
		Sponsored {
			/// The cycle.
			cycle: CycleId,
			/// The proposal.
			proposal: ProposalId,
			/// Who.
			member: MemberId,
			/// Whether they do.
			backs: bool,
			/// How many back it now.
			sponsors: u32,
		},
		/// A proposal is on the ballot paper.
		Admitted {
			/// The cycle.
			cycle: CycleId,
			/// The proposal.
			proposal: ProposalId,
			/// Its number on the paper.
			project: ProjectId,
		},
		/// A proposal is no longer on the ballot paper: it has too few co-sponsors now.
		Dropped {
			/// The cycle.
			cycle: CycleId,
			/// The proposal.
			proposal: ProposalId,
			/// The number that it had.
			project: ProjectId,
		},
		/// An author wants a proposal to become part of another.
		MergeOffered {
			/// The cycle.
			cycle: CycleId,
			/// The proposal.
			proposal: ProposalId,
			/// The other one.
			into: ProposalId,
		},
		/// A proposal has become part of another, by consent of both authors.
		Merged {
			/// The cycle.
			cycle: CycleId,
			/// The proposal.
			proposal: ProposalId,
			/// The other one.
			into: ProposalId,
		},
		/// A proposal was reviewed.
		Reviewed {
			/// The cycle.
			cycle: CycleId,
			/// The proposal.
			proposal: ProposalId,
			/// Why it is not feasible; none if it is.
			unfeasible: Option<Text<MaxReference>>,
		},
		/// A member objects to a proposal's being found unfeasible.
		Objected {
			/// The cycle.
			cycle: CycleId,
			/// The proposal.
			proposal: ProposalId,
			/// Who.
			member: MemberId,
			/// How many do.
			objections: u32,
		},
		/// Enough members have objected: the proposal stands.
		Overruled {
			/// The cycle.
			cycle: CycleId,
			/// The proposal.
			proposal: ProposalId,
		},
		/// A member has cast a ballot, or another one instead of the one before.
		Voted {
			/// The cycle.
			cycle: CycleId,
			/// Who.
			member: MemberId,
			/// The ballot.
			ballot: Ballot<T>,
		},
		/// A member has committed to a ballot.
		Committed {
			/// The cycle.
			cycle: CycleId,
			/// Who.
			member: MemberId,
			/// To what.
			commitment: [u8; 32],
		},
		/// A category is counted. Its outcome can be asked for.
		Counted {
			/// The cycle.
			cycle: CycleId,
			/// The category.
			category: u8,
			/// How many ballots had a project of it.
			ballots: u64,
			/// How many of its projects have won.
			winners: u32,
			/// What they cost.
			spent: Amount,
		},
		/// The count of a category needs more room than there is: none of its projects wins.
		CountVoid {
			/// The cycle.
			cycle: CycleId,
			/// The category.
			category: u8,
		},
		/// A project has won.
		Won {
			/// The cycle.
			cycle: CycleId,
			/// The project's number on the ballot paper.
			project: ProjectId,
			/// The proposal.
			proposal: ProposalId,
		},
		/// A milestone was paid.
		Paid {
			/// The cycle.
			cycle: CycleId,
			/// The project.
			project: ProjectId,
			/// Which milestone, from 0 on.
			milestone: u8,
			/// To whom.
			beneficiary: T::AccountId,
			/// How much.
			amount: Amount,
		},
		/// A winner's first milestone could not be paid, for this reason. Anyone can try again with `pay`.
		NotPaid {
			/// The cycle.
			cycle: CycleId,
			/// The project.
			project: ProjectId,
			/// Why.
			error: DispatchError,
		},
		/// There is a report on what was done with the milestones that were paid.
		Reported {
			/// The cycle.
			cycle: CycleId,
			/// The project.
			project: ProjectId,
			/// The milestone that it asks for.
			milestone: u8,
			/// Where it is found.
			reference: Text<MaxReference>,
			/// Its hash.
			hash: [u8; 32],
			/// Until when members can call for a vote to stop the project.
			until: Moment,
		},
		/// A member calls for a vote to stop a project.
		StopCalled {
			/// The cycle.
			cycle: CycleId,
			/// The project.
			project: ProjectId,
			/// Who.
			member: MemberId,
			/// How many have.
			calls: u32,
		},
		/// A vote on stopping a project has begun.
		StopVoteBegan {
			/// The cycle.
			cycle: CycleId,
			/// The project.
			project: ProjectId,
			/// Until when it is open.
			until: Moment,
		},
		/// A member has voted on stopping a project.
		StopVoted {
			/// The cycle.
			cycle: CycleId,
			/// The project.
			project: ProjectId,
			/// Who.
			member: MemberId,
			/// To stop it, or to go on.
			stop: bool,
		},
		/// A project was stopped. What it was not paid yet goes back to the commons.
		Stopped {
			/// The cycle.
			cycle: CycleId,
			/// The project.
			project: ProjectId,
			/// How much goes back.
			amount: Amount,
		},
		/// A project was paid to its last milestone.
		Finished {
			/// The cycle.
			cycle: CycleId,
			/// The project.
			project: ProjectId,
		},
		/// A member has rated a project.
		Rated {
			/// The cycle.
			cycle: CycleId,
			/// The project.
			project: ProjectId,
			/// Who.
			member: MemberId,
			/// 1 to 5.
			stars: u8,
		},
		/// Money of the pot went back to the commons.
		Returned {
			/// The cycle.
			cycle: CycleId,
			/// How much.
			amount: Amount,
		},
		/// The deposit for a proposal was given back.
		DepositReturned {
			/// The cycle.
			cycle: CycleId,
			/// The proposal.
			proposal: ProposalId,
			/// To whom.
			to: T::AccountId,
		},
	}

	#[pallet::error]
	#[derive(PartialEq)]
	pub enum Error<T> {
		/// There is no cycle with this number.
		UnknownCycle,
		/// There is no proposal with this number in this cycle.
		UnknownProposal,
		/// No project with this number has won in this cycle.
		UnknownProject,
		/// As many cycles are open as can be. Wait until one is over.
		TooManyCycles,
		/// The pot is nothing, or more than 2^96 - 1.
		BadPot,
		/// The least cost is at least 1, not more than the most cost, and that not more than the pot.
		BadLimits,
		/// A category has no share, or together they have more than all.
		BadShares,
		/// A ballot has at least one project and not more than `MaxChoices`, points are at least 1, and utility
		/// by points needs ballots with points.
		BadBallotKind,
		/// Proposing, voting and carrying out take some time, revealing does if and only if the vote is secret,
		/// and no phase is longer than `MaxPhase`.
		BadPhases,
		/// A step of `Add1` is the endowment divided by 1 to 1000.
		BadStep,
		/// A member can make at least one proposal.
		BadProposalLimit,
		/// The cycle is not in the stage in which this can be done, or the stage is over.
		WrongStage,
		/// This account is not the key of a member of the electorate.
		NotAVoter,
		/// Only who was a member when voting began, and still is, can vote in it.
		NotOnRoll,
		/// Only the author of the proposal can do this.
		NotTheAuthor,
		/// You have made as many proposals in this cycle as a member can. Withdraw one first.
		TooManyProposals,
		/// The ballot paper is full. Withdraw a proposal first, or merge two.
		PaperFull,
		/// The title is empty or not UTF-8.
		BadTitle,
		/// There is no such category.
		UnknownCategory,
		/// A project has at least one milestone, each is more than nothing, and their sum is within the cycle's
		/// limits and the share of the category.
		BadCost,
		/// This proposal has been amended as often as one can be.
		TooManyAmendments,
		/// The proposal was merged into another.
		NotStanding,
		/// You do that already, or never did: nothing to change.
		NothingToChange,
		/// The author backs a proposal by making it.
		AuthorCannotSponsor,
		/// A proposal cannot become part of itself.
		SameProposal,
		/// The author of that proposal has not offered to merge it into this one.
		NoOffer,
		/// Members have overruled the review.
		AlreadyOverruled,
		/// There is nothing to object to: it has not been found unfeasible.
		NothingToObject,
		/// This cycle votes in secret: commit to a ballot first, then reveal it.
		SecretVote,
		/// This cycle votes openly: cast your ballot with `vote`.
		OpenVote,
		/// A ballot names projects in the order of their numbers, none twice.
		BallotOutOfOrder,
		/// The ballot names a project that is not on the ballot paper, or is not feasible.
		NotOnPaper,
		/// The ballot names more projects than this cycle allows.
		TooManyChoices,
		/// An approval has exactly 1 point; else each project has at least 1, and all together not more than the
		/// cycle allows.
		BadPoints,
		/// In this cycle a ballot names projects of one district only.
		SeveralDistricts,
		/// You have committed to no ballot.
		NoCommitment,
		/// The ballot and the salt are not those that you have committed to.
		WrongReveal,
		/// The project has ended.
		HasEnded,
		/// The beneficiary has to report on the last milestone first.
		NoReport,
		/// The time in which members can call for a vote, or the vote, is not over yet.
		TooEarly,
		/// Only the beneficiary or the author can report.
		NotTheBeneficiary,
		/// No vote is open on stopping this project.
		NoStopVote,
		/// A rating is 1 to 5.
		BadRating,
		/// A project is rated when it has ended, or when the time for carrying out is over.
		NotJudgedYet,
		/// The deposit is kept while the proposal can still win.
		DepositInUse,
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Starts a cycle, and holds its pot on the account of the electorate's commons.
		///
		/// Errors: [`Error::TooManyCycles`], those that begin with `Bad`, and the currency's own if the commons
		/// hold less than the pot.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::start())]
		pub fn start(origin: OriginFor<T>, terms: Terms<T>) -> DispatchResult {
			T::StartOrigin::ensure_origin(origin, &terms.electorate)?;
			Self::do_start(terms)
		}

		/// Ends a cycle before voting has begun. Its pot goes back.
		///
		/// Errors: [`Error::UnknownCycle`], [`Error::WrongStage`].
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::cancel())]
		pub fn cancel(origin: OriginFor<T>, cycle: CycleId) -> DispatchResult {
			let mut record = Self::cycle(cycle)?;
			T::StartOrigin::ensure_origin(origin, &record.terms.electorate)?;
			let early = matches!(record.stage, Stage::Proposing | Stage::Review | Stage::Objecting);
			ensure!(early, Error::<T>::WrongStage);
			Self::deposit_event(Event::Cancelled { cycle });
			Self::begin(cycle, &mut record, Stage::Clearing)
		}

		/// Proposes a project. The deposit is held until the proposal is withdrawn, or the vote is counted.
		///
		/// Errors: [`Error::UnknownCycle`], [`Error::WrongStage`], [`Error::NotAVoter`],
		/// [`Error::TooManyProposals`], [`Error::PaperFull`], [`Error::BadTitle`], [`Error::UnknownCategory`],
		/// [`Error::BadCost`], and the deposit's.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::propose())]
		pub fn propose(
			origin: OriginFor<T>,
			cycle: CycleId,
			content: Content<T::AccountId>,
		) -> DispatchResult {
			Self::do_propose(ensure_signed(origin)?, cycle, content)
		}

		/// Changes a proposal. What it was stays on record. If the cost, a milestone, the beneficiary or the
		/// category changes, co-sponsors have to back it anew.
		///
		/// Errors: as [`Pallet::propose`], [`Error::NotTheAuthor`], [`Error::NotStanding`],
		/// [`Error::TooManyAmendments`].
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::amend())]
		pub fn amend(
			origin: OriginFor<T>,
			cycle: CycleId,
			proposal: ProposalId,
			content: Content<T::AccountId>,
		) -> DispatchResult {
			Self::do_amend(ensure_signed(origin)?, cycle, proposal, content)
		}

		/// Withdraws a proposal: it is removed with its history, and its deposit is given back.
		///
		/// Errors: [`Error::UnknownProposal`], [`Error::WrongStage`], [`Error::NotTheAuthor`],
		/// [`Error::NotStanding`].
		#[pallet::call_index(4)]
		#[pallet::weight(
			T::WeightInfo::withdraw()
				.saturating_add(T::DbWeight::get().writes(u64::from(T::MaxAmendments::get()).saturating_add(1)))
		)]
		pub fn withdraw(origin: OriginFor<T>, cycle: CycleId, proposal: ProposalId) -> DispatchResult {
			Self::do_withdraw(ensure_signed(origin)?, cycle, proposal)
		}

		/// Backs a proposal, or no longer does.
		///
		/// Errors: [`Error::UnknownProposal`], [`Error::WrongStage`], [`Error::NotAVoter`],
		/// [`Error::AuthorCannotSponsor`], [`Error::NotStanding`], [`Error::NothingToChange`],
		/// [`Error::PaperFull`].
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::sponsor())]
		pub fn sponsor(
			origin: OriginFor<T>,
			cycle: CycleId,
			proposal: ProposalId,
			backs: bool,
		) -> DispatchResult {
			Self::do_sponsor(ensure_signed(origin)?, cycle, proposal, backs)
		}

		/// Offers to make one's proposal a part of another, or takes the offer back.
		///
		/// Errors: [`Error::UnknownProposal`], [`Error::WrongStage`], [`Error::NotTheAuthor`],
		/// [`Error::NotStanding`], [`Error::SameProposal`].
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::offer_merge())]
		pub fn offer_merge(
			origin: OriginFor<T>,
			cycle: CycleId,
			proposal: ProposalId,
			into: Option<ProposalId>,
		) -> DispatchResult {
			Self::do_offer_merge(ensure_signed(origin)?, cycle, proposal, into)
		}

		/// Accepts that another proposal becomes a part of one's own, and that its content is this from now on. The
		/// other's deposit is given back.
		///
		/// Errors: as [`Pallet::amend`] for one's own proposal, [`Error::NoOffer`].
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::accept_merge())]
		pub fn accept_merge(
			origin: OriginFor<T>,
			cycle: CycleId,
			proposal: ProposalId,
			other: ProposalId,
			content: Content<T::AccountId>,
		) -> DispatchResult {
			Self::do_accept_merge(ensure_signed(origin)?, cycle, proposal, other, content)
		}

		/// Says that a proposal is feasible, or why it is not. Until the review ends this can be changed.
		///
		/// Errors: [`Error::UnknownProposal`], [`Error::WrongStage`], [`Error::NotStanding`],
		/// [`Error::AlreadyOverruled`].
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::review())]
		pub fn review(
			origin: OriginFor<T>,
			cycle: CycleId,
			proposal: ProposalId,
			unfeasible: Option<Text<MaxReference>>,
		) -> DispatchResult {
			let record = Self::cycle(cycle)?;
			T::ReviewOrigin::ensure_origin(origin, &record.terms.electorate)?;
			Self::do_review(record, cycle, proposal, unfeasible)
		}

		/// Objects to a proposal's being found unfeasible. When enough members do, it stands.
		///
		/// Errors: [`Error::UnknownProposal`], [`Error::WrongStage`], [`Error::NotAVoter`],
		/// [`Error::NothingToObject`], [`Error::NothingToChange`].
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::object())]
		pub fn object(origin: OriginFor<T>, cycle: CycleId, proposal: ProposalId) -> DispatchResult {
			Self::do_object(ensure_signed(origin)?, cycle, proposal)
		}

		/// Casts a ballot in an open vote. Until voting ends another takes its place; an empty one takes it back.
		///
		/// Errors: [`Error::UnknownCycle`], [`Error::WrongStage`], [`Error::SecretVote`], [`Error::NotAVoter`],
		/// [`Error::NotOnRoll`], and those of the ballot.
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::vote())]
		pub fn vote(origin: OriginFor<T>, cycle: CycleId, ballot: Ballot<T>) -> DispatchResult {
			Self::do_vote(ensure_signed(origin)?, cycle, ballot)
		}

		/// Commits to a ballot in a secret vote. Until voting ends another commitment takes its place. See
		/// [`Pallet::commitment`].
		///
		/// Errors: [`Error::UnknownCycle`], [`Error::WrongStage`], [`Error::OpenVote`], [`Error::NotAVoter`],
		/// [`Error::NotOnRoll`].
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::commit())]
		pub fn commit(origin: OriginFor<T>, cycle: CycleId, commitment: [u8; 32]) -> DispatchResult {
			Self::do_commit(ensure_signed(origin)?, cycle, commitment)
		}

		/// Reveals the ballot to which one has committed. What is not revealed is not counted.
		///
		/// Errors: [`Error::UnknownCycle`], [`Error::WrongStage`], [`Error::NotAVoter`],
		/// [`Error::NotOnRoll`], [`Error::NoCommitment`], [`Error::WrongReveal`], and those of the ballot.
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::reveal())]
		pub fn reveal(
			origin: OriginFor<T>,
			cycle: CycleId,
			ballot: Ballot<T>,
			salt: [u8; 32],
		) -> DispatchResult {
			Self::do_reveal(ensure_signed(origin)?, cycle, ballot, salt)
		}

		/// Counts on, beyond what each block does by itself: about so many lines of ballots. Anyone can.
		///
		/// Errors: [`Error::UnknownCycle`], [`Error::WrongStage`].
		#[pallet::call_index(13)]
		#[pallet::weight(count_weight::<T>(*lines))]
		pub fn count(origin: OriginFor<T>, cycle: CycleId, lines: u32) -> DispatchResult {
			ensure_signed(origin)?;
			let mut record = Self::cycle(cycle)?;
			let Stage::Counting { category } = record.stage else {
				return Err(Error::<T>::WrongStage.into());
			};
			Self::count_on(cycle, &mut record, category, lines.into());
			Ok(())
		}

		/// Pays a project's next milestone, or ends a project that members have voted to stop. Anyone can.
		///
		/// Errors: [`Error::UnknownProject`], [`Error::WrongStage`], [`Error::HasEnded`], [`Error::NoReport`],
		/// [`Error::TooEarly`], and the currency's if the beneficiary cannot receive the money.
		#[pallet::call_index(14)]
		#[pallet::weight(T::WeightInfo::pay())]
		pub fn pay(origin: OriginFor<T>, cycle: CycleId, project: ProjectId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_pay(cycle, project)
		}

		/// Reports what was done with the last milestone, and so asks for the next.
		///
		/// Errors: [`Error::UnknownProject`], [`Error::WrongStage`], [`Error::NotTheBeneficiary`],
		/// [`Error::HasEnded`], [`Error::NothingToChange`] while there is a report that waits.
		#[pallet::call_index(15)]
		#[pallet::weight(T::WeightInfo::report())]
		pub fn report(
			origin: OriginFor<T>,
			cycle: CycleId,
			project: ProjectId,
			reference: Text<MaxReference>,
			hash: [u8; 32],
		) -> DispatchResult {
			Self::do_report(ensure_signed(origin)?, cycle, project, reference, hash)
		}

		/// Calls for a vote to stop a project, after a report. When enough members have, the vote begins.
		///
		/// Errors: [`Error::UnknownProject`], [`Error::WrongStage`], [`Error::NotAVoter`], [`Error::NoReport`],
		/// [`Error::NothingToChange`].
		#[pallet::call_index(16)]
		#[pallet::weight(T::WeightInfo::call_stop())]
		pub fn call_stop(origin: OriginFor<T>, cycle: CycleId, project: ProjectId) -> DispatchResult {
			Self::do_call_stop(ensure_signed(origin)?, cycle, project)
		}

		/// Votes on stopping a project. Until the vote ends this can be changed.
		///
		/// Errors: [`Error::UnknownProject`], [`Error::WrongStage`], [`Error::NotAVoter`],
		/// [`Error::NoStopVote`], [`Error::NotOnRoll`], [`Error::NothingToChange`].
		#[pallet::call_index(17)]
		#[pallet::weight(T::WeightInfo::vote_stop())]
		pub fn vote_stop(
			origin: OriginFor<T>,
			cycle: CycleId,
			project: ProjectId,
			stop: bool,
		) -> DispatchResult {
			Self::do_vote_stop(ensure_signed(origin)?, cycle, project, stop)
		}

		/// Rates a project that has ended, 1 to 5, or changes one's rating. It stays on the beneficiary's record.
		///
		/// Errors: [`Error::UnknownProject`], [`Error::WrongStage`], [`Error::NotAVoter`],
		/// [`Error::BadRating`], [`Error::NotJudgedYet`].
		#[pallet::call_index(18)]
		#[pallet::weight(T::WeightInfo::rate())]
		pub fn rate(origin: OriginFor<T>, cycle: CycleId, project: ProjectId, stars: u8) -> DispatchResult {
			Self::do_rate(ensure_signed(origin)?, cycle, project, stars)
		}

		/// Gives the deposit for a proposal back to who paid it, once the vote is counted. Anyone can.
		///
		/// Errors: [`Error::UnknownProposal`], [`Error::DepositInUse`], [`Error::NothingToChange`].
		#[pallet::call_index(19)]
		#[pallet::weight(T::WeightInfo::return_deposit())]
		pub fn return_deposit(origin: OriginFor<T>, cycle: CycleId, proposal: ProposalId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_return_deposit(cycle, proposal)
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		/// Moves cycles on whose time has come, and counts, awards or clears one of them, as far as this pallet's
		/// share of a block goes: it has its turn before transactions, so that a full chain cannot put it off.
		fn on_poll(_: BlockNumberFor<T>, meter: &mut WeightMeter) {
			let mut own = WeightMeter::with_limit(T::Share::get().min(meter.remaining()));
			Self::work_agenda(&mut own);
			meter.consume(own.consumed());
		}

		fn integrity_test() {
			assert!(T::PageSize::get() > 0 && T::PageSize::get() <= u16::MAX.into(), "a page has ballots");
			assert!(T::MaxProjects::get() <= u16::MAX.into(), "projects have numbers of 16 bits");
			assert!(T::MaxChoices::get() <= u16::MAX.into(), "a ballot's length has 16 bits");
			let needed = T::WeightInfo::transition().saturating_add(count_weight::<T>(1));
			assert!(needed.all_lte(T::Share::get()), "the share of a block is enough to go on counting");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), TryRuntimeError> {
			Self::do_try_state()
		}
	}
}
