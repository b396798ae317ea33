//! # Assembly
//!
//! The members decide: one member, one vote.
//! - A **proposal** is a call or a question. Its supporters bring it to the vote; it needs no money.
//! - A **poll** is the vote on a proposal. The vote on a call is a referendum of `pallet-referenda`, with this pallet's
//!   [`Tally`]. The vote on a question is counted here.
//! - A **ballot** is a member's own vote. It can be changed as long as the poll is open.
//! - A **delegation** gives one's vote on a track to another member, unless one votes oneself.
//! - A **decision** is an approved call that waits for its time of enactment. It can be vetoed by a second vote, and
//!   cancelled by another decision.
//! - An **outcome** says how a vote has ended. It is kept for ever.
//! - An **amendment** is a rival of a proposal. The members choose among rivals by ranking before the final vote.
//! - A **statement** is an argument for or against a proposal, a question to its proposer, or an answer. Members say
//!   which ones are helpful.
//! - A **description** is a longer text about a subject. It is a preimage, and is kept as long as its subject.
//!
//! See README.md for the rules.
//!
//! **Polls opened before a delegation do not know it.** So both the electorate and the delegations of a poll are frozen
//! when it opens. Afterwards a delegate's votes only become fewer, except when a delegator takes back an own ballot.
//!
//! **How a delegate's votes are counted.** [`Delegators`] has the number of members behind each delegate. For each open
//! poll, [`Apart`] has the number of those among them who do not count there. They have voted themselves, or have
//! delegated too late. The difference is what a delegate's ballot carries, however many delegate, up to `MostDelegators`
//! as it was when the poll opened. Each change of a delegation updates the open polls of its track. There are at most
//! `MaxOpen` polls.
//!
//! **Eligibility.** A member votes in a poll if they were on the roll when it opened, and have been active since then.
//! A delegation ends when its giver is no longer active. So a delegation that was given before a poll opened is always
//! that of somebody who can vote in it.

#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(test, allow(clippy::restriction))]

extern crate alloc;

mod amending;
mod backing;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod calls;
mod deciding;
mod delegating;
mod deliberating;
mod describing;
mod errors;
mod events;
mod invariants;
#[cfg(test)]
mod mock;
mod outcomes;
mod proposing;
pub mod ranking;
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
	sp_runtime::{
		traits::{Convert, UniqueSaturatedInto},
		DispatchError, TryRuntimeError,
	},
	traits::{Get, UnixTime},
	weights::WeightMeter,
};
use frame_system::{ensure_signed, pallet_prelude::OriginFor};
use rochdale_primitives::{Electorate, MemberId, Membership, Moment, Subject, Subjects};

/// The most bytes of a question.
pub const MAX_TEXT: u32 = 1_024;
/// The most bytes of a description.
pub const MAX_DESCRIPTION: u32 = 8 * 1_024;
/// The most bytes of an answer.
pub const MAX_OPTION: u32 = 128;
/// The most answers to a question.
pub const MOST_OPTIONS: u32 = 12;
/// How many ballots, supporters and notes one call of `clear` removes, and how many ratings and statements one of
/// `clear_discussion`.
pub const CLEARED_AT_ONCE: u32 = 64;
/// How many questions on a subject become pressing with [`Config::PressingAt`] members. After each so many that are
/// pressing, the next ones need as many members more. So a few cannot flood a proposer with questions.
pub const PRESSING_AT_ONCE: u32 = 10;
/// The most entries that a view function returns in one page.
pub const PAGE: u32 = 64;

// FRAME's macros expand to `expect`.
#[allow(clippy::expect_used)]
#[import_section(calls::calls)]
#[import_section(errors::errors)]
#[import_section(events::events)]
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use alloc::{boxed::Box, vec::Vec};
	use frame_support::{
		dispatch::{GetDispatchInfo, PostDispatchInfo},
		pallet_prelude::*,
		sp_runtime::traits::Dispatchable,
		traits::{Contains, EnsureOriginWithArg, Polling},
	};
	use frame_system::pallet_prelude::*;

	pub const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	/// A track: a kind of decision, with its own origin, periods, quorum and majority.
	pub type TrackOf<T> = <pallet_referenda::Pallet<T> as Polling<Tally<T>>>::Class;
	/// The origin with which a referendum makes its call.
	pub type ProposalOrigin<T> = pallet_referenda::PalletsOriginOf<T>;
	pub type ProposalOf<T> = Proposal<TrackOf<T>, ProposalOrigin<T>, pallet_referenda::BoundedCallOf<T, ()>>;
	pub type PollOf<T> = Poll<TrackOf<T>>;
	pub type DelegationOf<T> = Delegation<TrackOf<T>>;
	pub type DecisionOf<T> = Decision<TrackOf<T>>;

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// In the configuration of `pallet-referenda`, deposits are 0, tracks have no time of preparation or of enactment,
	/// and root alone submits. The assembly submits when a proposal has its supporters, and makes the calls.
	#[pallet::config]
	pub trait Config:
		frame_system::Config<RuntimeEvent: From<Event<Self>>>
		+ pallet_referenda::Config<
			Votes = u32,
			Tally = Tally<Self>,
			RuntimeCall: From<Call<Self>>
			                 + GetDispatchInfo
			                 + Dispatchable<RuntimeOrigin = Self::RuntimeOrigin, PostInfo = PostDispatchInfo>,
		>
	{
		/// Says who is a member.
		type Membership: Membership<Self::AccountId>;
		/// Says who may discuss the subjects of other pallets.
		type Electorate: Electorate<Self::AccountId>;
		/// The subjects of other pallets. Those of the assembly are its own.
		type Subjects: Subjects;
		/// The chain's clock.
		type Time: UnixTime;
		/// How many supporters a proposal on this track needs besides its proposer, when so many places of its kind are taken
		/// there. For an amendment it is the same share of the places in a choice.
		type SupportersNeeded: Convert<(TrackOf<Self>, u32), u32>;
		/// How long a proposal on this track is discussed before it can be opened, in milliseconds.
		type Preparation: Convert<TrackOf<Self>, Moment>;
		/// How long the members vote on a question on this track, in milliseconds.
		type QuestionTime: Convert<TrackOf<Self>, Moment>;
		/// The time between an approval and the call, in milliseconds.
		type Enactment: Convert<TrackOf<Self>, Moment>;
		/// The tracks on which a vote can wait neither for a choice nor for answers. There are no amendments, and no question
		/// becomes pressing.
		type Urgent: Contains<TrackOf<Self>>;
		/// How many members have to ask for a second vote on this track. `None` if there is none.
		type PetitionersNeeded: Convert<TrackOf<Self>, Option<u32>>;
		/// Who cancels an approved call of this track.
		type CancelOrigin: EnsureOriginWithArg<Self::RuntimeOrigin, TrackOf<Self>>;
		/// The calls that are not stopped now. An approved call that is stopped waits.
		type Accepted: Contains<pallet_referenda::CallOf<Self, ()>>;
		/// How long a proposal can wait for supporters. After that anyone can withdraw it.
		type ProposalTime: Get<Moment>;
		/// How long the ballots of a closed poll are kept, as the record of delegates.
		type RecordTime: Get<Moment>;
		/// The most members who can delegate to the same member on one track. It can be a share of the members. Each poll
		/// freezes it: no ballot carries more votes of others.
		type MostDelegators: Get<u32>;
		/// How many people have to find a question helpful before the proposer must answer it, at least 1. It follows from
		/// the number of those who discuss the subject: the members, or those of a cooperative with a voice there. Beyond
		/// [`PRESSING_AT_ONCE`] questions it is a multiple of this number.
		type PressingAt: Convert<u32, u32>;
		/// The most arguments and questions of one member on one subject.
		#[pallet::constant]
		type MaxStatements: Get<u32>;
		/// The most descriptions of one member that are kept at once. Nobody pays a deposit for them, so this bounds their
		/// storage.
		#[pallet::constant]
		type MaxDescriptions: Get<u32>;
		/// The most proposals of one member that are not closed.
		#[pallet::constant]
		type MaxProposals: Get<u32>;
		/// The most polls that are open at once, and the most approved calls that wait. It is at least twice the sum of
		/// `max_deciding` over all tracks. So each track has its places for referenda that are open or decided, and its
		/// places for questions.
		#[pallet::constant]
		type MaxOpen: Get<u32>;
		/// The most tracks on which a member can delegate, at least the number of tracks.
		#[pallet::constant]
		type MaxTracks: Get<u32>;
		/// The most bytes of a proposed call. A runtime upgrade is proposed by its hash.
		#[pallet::constant]
		type MaxCallLength: Get<u32>;
		/// The most weight of a proposed call.
		type MaxCallWeight: Get<Weight>;
		type WeightInfo: WeightInfo;
		/// Sets the clock.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkClock: rochdale_primitives::BenchmarkClock;
	}

	/// The number of the next proposal.
	#[pallet::storage]
	pub type NextProposal<T> = StorageValue<_, ProposalId, ValueQuery>;

	/// The proposals that wait, are open, or are closed and not yet cleared.
	#[pallet::storage]
	pub type Proposals<T: Config> = StorageMap<_, Twox64Concat, ProposalId, ProposalOf<T>>;

	/// The proposals of each member that are not closed.
	#[pallet::storage]
	pub type ProposalsBy<T: Config> =
		StorageMap<_, Twox64Concat, MemberId, BoundedVec<ProposalId, T::MaxProposals>, ValueQuery>;

	/// The proposal on each track that each active member backs, and the amendment. It counts as long as it waits or takes
	/// a place.
	#[pallet::storage]
	pub type Backings<T: Config> =
		StorageDoubleMap<_, Twox64Concat, MemberId, Twox64Concat, (TrackOf<T>, Aim), ProposalId>;

	/// How many active members support each proposal. It changes no more when the vote has begun.
	#[pallet::storage]
	pub type Backers<T> = StorageMap<_, Twox64Concat, (ProposalId, Aim), u32, ValueQuery>;

	/// The supporters of each proposal, without its proposer.
	#[pallet::storage]
	pub type Supporters<T> = StorageDoubleMap<_, Twox64Concat, (ProposalId, Aim), Twox64Concat, MemberId, ()>;

	/// The open polls, in the order in which they were opened. A poll that has ended stays until it is closed.
	#[pallet::storage]
	pub type Open<T: Config> = StorageValue<_, BoundedVec<PollOf<T>, T::MaxOpen>, ValueQuery>;

	/// The approved calls that are not made yet, in the order in which they were approved.
	#[pallet::storage]
	pub type Decisions<T: Config> = StorageValue<_, BoundedVec<DecisionOf<T>, T::MaxOpen>, ValueQuery>;

	/// The members who have asked for a second vote on an approved call.
	#[pallet::storage]
	pub type Petitions<T> = StorageDoubleMap<_, Twox64Concat, ProposalId, Twox64Concat, MemberId, ()>;

	/// The amendments to each waiting proposal that are admitted to the choice.
	#[pallet::storage]
	pub type Amendments<T> = StorageMap<_, Twox64Concat, ProposalId, Rivals, ValueQuery>;

	/// How many polls have been opened.
	#[pallet::storage]
	pub type Opened<T> = StorageValue<_, u32, ValueQuery>;

	/// The counts of questions that were opened.
	#[pallet::storage]
	pub type Questions<T> = StorageMap<_, Twox64Concat, ProposalId, Question>;

	/// The outcome of each vote. It stays when all else about the proposal is removed: some 40 bytes, and it takes
	/// supporters to make one. The referendum forgets its tally when it is over, so the votes are noted while it is open.
	#[pallet::storage]
	pub type Outcomes<T> = StorageMap<_, Twox64Concat, ProposalId, Outcome>;

	/// The members' own ballots. Everybody can read them.
	#[pallet::storage]
	pub type Ballots<T> = StorageDoubleMap<_, Twox64Concat, ProposalId, Twox64Concat, MemberId, Ballot>;

	/// The delegations that each active member has given, at most one on each track.
	#[pallet::storage]
	pub type Delegations<T: Config> =
		StorageMap<_, Twox64Concat, MemberId, BoundedVec<DelegationOf<T>, T::MaxTracks>, ValueQuery>;

	/// How many members delegate to this member on this track.
	#[pallet::storage]
	pub type Delegators<T: Config> =
		StorageDoubleMap<_, Twox64Concat, MemberId, Twox64Concat, TrackOf<T>, u32, ValueQuery>;

	/// How many of a member's delegators do not count behind them in an open poll. They have a ballot of their own
	/// there, or have delegated after it was opened.
	#[pallet::storage]
	pub type Apart<T> =
		StorageDoubleMap<_, Twox64Concat, ProposalId, Twox64Concat, MemberId, u32, ValueQuery>;

	/// The discussion of each subject about which somebody has said something.
	#[pallet::storage]
	pub type Discussions<T> = StorageMap<_, Blake2_128Concat, Subject, Discussion, ValueQuery>;

	/// The statements on each subject, by number.
	#[pallet::storage]
	pub type Statements<T> = StorageDoubleMap<_, Blake2_128Concat, Subject, Twox64Concat, u32, Statement>;

	/// How many arguments and questions each member has on each subject.
	#[pallet::storage]
	pub type StatementsBy<T> =
		StorageDoubleMap<_, Blake2_128Concat, Subject, Twox64Concat, MemberId, u32, ValueQuery>;

	/// The members who find a statement helpful: the subject, then the number of the statement with the member.
	#[pallet::storage]
	pub type Ratings<T> = StorageDoubleMap<_, Blake2_128Concat, Subject, Twox64Concat, (u32, MemberId), ()>;

	/// The discussion at which a block has looked last. They come in turn, in the order of the storage.
	#[pallet::storage]
	pub type LookedAt<T> = StorageValue<_, Subject>;

	/// The description of each subject that has one.
	#[pallet::storage]
	pub type Descriptions<T: Config> = StorageMap<_, Blake2_128Concat, Subject, Description<T::Hash>>;

	/// How many descriptions of each member are kept.
	#[pallet::storage]
	pub type DescriptionsBy<T> = StorageMap<_, Twox64Concat, MemberId, u32, ValueQuery>;

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// A page of the statements on a subject from number `start` on: at most `count`, and at most [`PAGE`]. Apps
		/// put those on top of each side that most members find helpful.
		pub fn statements(subject: Subject, start: u32, count: u32) -> Vec<(u32, Statement)> {
			let end = start.saturating_add(count.min(PAGE)).min(Discussions::<T>::get(subject).statements);
			(start..end).filter_map(|id| Some((id, Statements::<T>::get(subject, id)?))).collect()
		}

		/// How many statements there are on a subject, and how many pressing questions are not answered.
		pub fn discussion(subject: Subject) -> Discussion {
			Discussions::<T>::get(subject)
		}

		/// The text that describes a subject, in UTF-8. `None` if it has none, or if its record names another document by
		/// now.
		pub fn description(subject: Subject) -> Option<Vec<u8>> {
			Self::text_of(subject)
		}

		/// The proposal with this number, until it is cleared.
		pub fn proposal(id: ProposalId) -> Option<ProposalOf<T>> {
			Proposals::<T>::get(id)
		}

		/// How many active members support a proposal, and how many it needs so that the vote can be opened, or an
		/// amendment admitted.
		pub fn support_of(id: ProposalId) -> Option<(u32, u32)> {
			Some(Self::supporters_of(id, &Proposals::<T>::get(id)?))
		}

		/// A page of the supporters of a proposal for this aim, from the one after `after` on: at most `count`, and at most
		/// [`PAGE`]. They are in the order in which the chain stores them.
		pub fn supporters(id: ProposalId, aim: Aim, after: Option<MemberId>, count: u32) -> Vec<MemberId> {
			if !Proposals::<T>::contains_key(id) {
				return Vec::new();
			}
			let all = match after {
				Some(last) => Supporters::<T>::iter_key_prefix_from(
					(id, aim),
					Supporters::<T>::hashed_key_for((id, aim), last),
				),
				None => Supporters::<T>::iter_key_prefix((id, aim)),
			};
			all.take(count.min(PAGE) as usize).collect()
		}

		/// The question of a poll that asks one, with its answers and its end.
		pub fn question(id: ProposalId) -> Option<Question> {
			Questions::<T>::get(id)
		}

		/// The polls that are open.
		pub fn open_polls() -> Vec<PollOf<T>> {
			Open::<T>::get().into_iter().filter(|poll| !Self::is_over(poll)).collect()
		}

		/// The approved calls that are not made yet.
		pub fn decisions() -> Vec<DecisionOf<T>> {
			Decisions::<T>::get().into_inner()
		}

		/// The amendments to a proposal that are admitted to the choice.
		pub fn amendments_to(id: ProposalId) -> Vec<ProposalId> {
			Amendments::<T>::get(id).into_inner()
		}

		/// How many members can vote in a referendum that is open, and its ayes, nays and abstentions.
		pub fn tally(id: ProposalId) -> Option<(u32, u32, u32, u32)> {
			let index = Self::poll(id).ok()?.referendum?;
			let (tally, _) = <pallet_referenda::Pallet<T> as Polling<Tally<T>>>::as_ongoing(index)?;
			Some((tally.electorate, tally.ayes, tally.nays, tally.abstentions))
		}

		/// How the vote on a proposal has ended, and since when it is so, by the clock of decisions. It is never removed.
		/// `None` if there was no vote, or if it is open.
		pub fn outcome(id: ProposalId) -> Option<Outcome> {
			Outcomes::<T>::get(id).filter(|outcome| outcome.ending != Ending::Open)
		}

		/// The ranks of a question's answers, in their order, as counted so far. 0 is the best; equal ranks are a tie.
		pub fn ranks(id: ProposalId) -> Option<Ranks> {
			Some(Questions::<T>::get(id)?.ranks())
		}

		/// How this member's vote counts in a poll: their own ballot, or that of their delegate in an open poll.
		pub fn cast(id: ProposalId, member: MemberId) -> Option<Cast> {
			let poll = Self::poll(id).ok();
			if let Some(ballot) = Ballots::<T>::get(id, member) {
				let carried = poll.map_or(0, |poll| Self::carried(&poll, member));
				return Some(Cast { ballot, through: None, carried });
			}
			let delegate = Self::delegate_in(&poll?, member)?;
			let ballot = Ballots::<T>::get(id, delegate)?;
			Some(Cast { ballot, through: Some(delegate), carried: 0 })
		}

		/// The delegates of a member, with the tracks.
		pub fn delegates_of(member: MemberId) -> Vec<(TrackOf<T>, MemberId)> {
			Delegations::<T>::get(member).into_iter().map(|given| (given.track, given.to)).collect()
		}

		/// A page of a member's record: their own ballots in the proposals from number `start` on. It looks at `count`
		/// proposals, at most [`PAGE`].
		pub fn record_of(member: MemberId, start: ProposalId, count: u32) -> Vec<(ProposalId, Ballot)> {
			let end = start.saturating_add(count.min(PAGE)).min(NextProposal::<T>::get());
			(start..end).filter_map(|id| Some((id, Ballots::<T>::get(id, member)?))).collect()
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		/// Looks at one open poll in each block, in turn, and closes it if it has ended. Looks at one approved call in the
		/// same way, and makes it if it is due.
		fn on_poll(block: BlockNumberFor<T>, meter: &mut WeightMeter) {
			if meter.try_consume(T::DbWeight::get().reads(2)).is_err() {
				return;
			}
			let open = Self::open_count() > 0;
			if open && meter.try_consume(<T as Config>::WeightInfo::close()).is_ok() {
				Self::look_at_one(block);
			}
			let decided = Decisions::<T>::decode_len().is_some_and(|decisions| decisions > 0);
			// A second vote also takes over the text, and has an outcome of its own.
			let decide =
				<T as Config>::WeightInfo::enact().saturating_add(T::DbWeight::get().reads_writes(2, 3));
			if decided && meter.try_consume(decide).is_ok() {
				Self::carry_out_one(block, meter);
			}
		}

		/// Looks at one discussion, in turn, and removes a part of it if its subject is gone. Otherwise a member who proposes
		/// and withdraws without end would fill the chain with texts for which nobody pays.
		fn on_idle(_: BlockNumberFor<T>, remaining: Weight) -> Weight {
			let mut meter = WeightMeter::with_limit(remaining);
			Self::look_at_discussion(&mut meter);
			meter.consumed()
		}

		fn integrity_test() {
			use frame_support::sp_runtime::traits::Zero;
			use pallet_referenda::TracksInfo;
			assert!(T::SubmissionDeposit::get().is_zero(), "a proposal needs no money");
			let mut tracks = 0u32;
			let mut deciding = 0u32;
			for track in T::Tracks::tracks() {
				tracks = tracks.saturating_add(1);
				deciding = deciding.saturating_add(track.info.max_deciding);
				assert!(track.info.decision_deposit.is_zero(), "a proposal needs no money");
				assert!(track.info.min_enactment_period.is_zero(), "the assembly makes the calls");
				assert!(
					track.info.prepare_period.is_zero(),
					"deciding begins when the electorate is frozen, in the call that opens the poll"
				);
			}
			assert!(tracks <= T::MaxTracks::get(), "a member can delegate on all tracks");
			assert!(deciding.saturating_mul(2) <= T::MaxOpen::get(), "no track takes the place of another");
			assert!(T::MaxProposals::get() > 0, "somebody must be able to propose");
			assert!(
				T::MaxDescriptions::get() >= T::MaxProposals::get(),
				"each proposal of a member can have a description"
			);
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), TryRuntimeError> {
			Self::do_try_state()
		}
	}
}

impl<T: Config> Pallet<T> {
	/// The chain's time.
	pub(crate) fn now() -> Moment {
		rochdale_primitives::now::<T::Time>()
	}

	/// The active member for whom the signer speaks.
	pub(crate) fn ensure_member(origin: OriginFor<T>) -> Result<MemberId, DispatchError> {
		let who = ensure_signed(origin)?;
		Ok(T::Membership::member(&who).ok_or(Error::<T>::NotAMember)?)
	}

	/// How many polls are open or not yet closed.
	pub(crate) fn open_count() -> u32 {
		Open::<T>::decode_len().unwrap_or_default().unique_saturated_into()
	}
}
