//! One person, one voice: a web of trust with invitations, vouches, key rotation and recovery.
//!
//! See `README.md` for how it works and what attackers try.

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

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod branches;
mod challenges;
mod growth;
mod invariants;
mod keys;
mod membership;
#[cfg(test)]
mod mock;
mod people;
mod recovering;
#[cfg(test)]
mod tests;
mod types;
mod vouching;
pub mod weights;

pub use branches::{BRANCH, HEADS, NAMED};
pub use challenges::CHALLENGERS;
pub use growth::WAITING;
pub use pallet::*;
pub use people::{BUCKET, FIRST_MOMENT};
pub use recovering::LEAST_THRESHOLD;
pub use types::*;
pub use weights::WeightInfo;

use rochdale_primitives::{
	Arbiter, Guest, GuestKey, MemberId, MemberInfo, MemberStatus, Membership, Moment, OnMembership, Roll,
};

/// The pallet.
// FRAME's macros expand to `expect`.
#[allow(clippy::expect_used)]
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use alloc::vec::Vec;
	#[cfg(feature = "try-runtime")]
	use frame_support::sp_runtime::TryRuntimeError;
	use frame_support::{
		pallet_prelude::*, sp_runtime::traits::SaturatedConversion, traits::UnixTime, weights::WeightMeter,
	};
	use frame_system::pallet_prelude::*;

	/// The format of what is stored.
	pub const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// The chain's clock.
		type Time: UnixTime;
		/// Who may remove somebody who is no person, or who deceived.
		type RemoveOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// Who decides a challenge.
		type JudgeOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// What follows from a change of the roll.
		type OnMembership: OnMembership<Self::AccountId>;
		/// Valid vouches that a person needs to join and to renew; in a small community all others.
		type VouchesNeeded: Get<u32>;
		/// Vouches that a member may have given at once; at most `MaxVouchers`.
		type MaxVouches: Get<u32>;
		/// Time between two vouches of one member.
		type VouchInterval: Get<Moment>;
		/// How long a vouch is valid.
		type VouchValidity: Get<Moment>;
		/// How long a membership is valid, and how long who has lapsed is remembered.
		type MembershipValidity: Get<Moment>;
		/// How long somebody with enough vouches can be challenged before joining.
		type ChallengePeriod: Get<Moment>;
		/// How long an invitation can be accepted.
		type InvitationValidity: Get<Moment>;
		/// How long a candidate has to gather vouches and join.
		type CandidacyValidity: Get<Moment>;
		/// The arbiter decides when the old key objects to a recovery.
		type Arbiter: Arbiter<Self::RuntimeOrigin, MemberId>;
		/// The money of a person whose key is disputed.
		type Money: DisputedMoney<Self::AccountId>;
		/// How long the old key can object to a recovery. What a key decides about keys takes as long: a change of
		/// the key, and other guardians. So a thief is no faster than the guardians.
		type RecoveryDelay: Get<Moment>;
		/// Guardians who must at least agree on a recovery; never fewer than [`LEAST_THRESHOLD`], nor than half of them.
		type RecoveryThreshold: Get<u32>;
		/// How long a member who has come by invitation has been one before they can invite, vouch and challenge.
		type VouchAge: Get<Moment>;
		/// In this time at most a share of the members can join.
		type GrowthPeriod: Get<Moment>;
		/// The share of the members who can join in that time, in billionths.
		type GrowthShare: Get<u32>;
		/// So many can join in that time, however few members there are.
		#[pallet::constant]
		type GrowthLeast: Get<u32>;
		/// How long a penalty lasts.
		type PenaltyPeriod: Get<Moment>;
		/// Time between two changes of a key.
		type KeyChangeInterval: Get<Moment>;
		/// The most vouches that one person can have received or given.
		#[pallet::constant]
		type MaxVouchers: Get<u32>;
		/// The most guardians that one person can name; at most `MaxVouchers`.
		#[pallet::constant]
		type MaxGuardians: Get<u32>;
		/// Weights.
		type WeightInfo: WeightInfo;
		/// The clock behind `Time`.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkClock: rochdale_primitives::BenchmarkClock;
	}

	/// Why money is frozen.
	#[pallet::composite_enum]
	pub enum FreezeReason {
		/// The key of the account is disputed.
		Disputed,
	}

	/// A person's record.
	pub type PersonOf<T> = Person<<T as frame_system::Config>::AccountId>;
	/// A challenge that is open.
	pub type CaseOf<T> = Case<<T as frame_system::Config>::Hash>;
	/// A giver's record.
	pub type GiverOf<T> = Giver<<T as Config>::MaxVouchers>;
	/// The vouches that a person has received.
	pub type ReceivedOf<T> = BoundedVec<Vouch, <T as Config>::MaxVouchers>;
	/// A recovery of a person's key.
	pub type RecoveryOf<T> = Recovery<<T as frame_system::Config>::AccountId, <T as Config>::MaxVouchers>;

	/// The guardians whom a person has named.
	pub type GuardianshipOf<T> = Guardianship<<T as Config>::MaxGuardians>;

	/// The number of the next person.
	#[pallet::storage]
	pub type NextId<T> = StorageValue<_, MemberId, ValueQuery>;

	/// Everybody who is invited, on the way, a member, or lapsed.
	#[pallet::storage]
	pub type People<T: Config> = StorageMap<_, Twox64Concat, MemberId, PersonOf<T>>;

	/// Whose key an account is.
	#[pallet::storage]
	pub type IdOf<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, MemberId>;

	/// For whom an account is about to become the key, by a change or a recovery.
	#[pallet::storage]
	pub type NextKeyOf<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, MemberId>;

	/// Whose key an account was before. As long as that is remembered it becomes nobody's key, and what is left on it is
	/// that person's.
	#[pallet::storage]
	pub type FormerKeyOf<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, MemberId>;

	/// The last keys of a person before the present one, the newest last: they are remembered as long as the person is.
	#[pallet::storage]
	pub type FormerKeys<T: Config> =
		StorageMap<_, Twox64Concat, MemberId, BoundedVec<T::AccountId, ConstU32<FORMER_KEYS>>, ValueQuery>;

	/// The vouches that a person has received.
	#[pallet::storage]
	pub type Received<T: Config> = StorageMap<_, Twox64Concat, MemberId, ReceivedOf<T>, ValueQuery>;

	/// What a person has given, and may give.
	#[pallet::storage]
	pub type Given<T: Config> = StorageMap<_, Twox64Concat, MemberId, GiverOf<T>, ValueQuery>;

	/// The guardians whom a person has named. It costs no deposit: each person has one such list, and is scarce.
	#[pallet::storage]
	pub type Guardians<T: Config> = StorageMap<_, Twox64Concat, MemberId, GuardianshipOf<T>, ValueQuery>;

	/// The recoveries under way.
	#[pallet::storage]
	pub type Recoveries<T: Config> = StorageMap<_, Twox64Concat, MemberId, RecoveryOf<T>>;

	/// The challenges that are open, by whom they challenge.
	#[pallet::storage]
	pub type Cases<T: Config> = StorageMap<_, Twox64Concat, MemberId, CaseOf<T>>;

	/// Whom a challenger (the second key) names as the branch of somebody challenged (the first).
	#[pallet::storage]
	pub type Branches<T: Config> =
		StorageDoubleMap<_, Twox64Concat, MemberId, Twox64Concat, MemberId, Branch, ValueQuery>;

	/// The branches that were judged and are being removed, by the first of those who were challenged.
	#[pallet::storage]
	pub type Removals<T: Config> = StorageMap<_, Twox64Concat, MemberId, Removal>;

	/// Who waits for what, by line and place.
	#[pallet::storage]
	pub type Lines<T: Config> = StorageDoubleMap<_, Twox64Concat, Line, Twox64Concat, u64, MemberId>;

	/// Of each line the first place that may be taken, and the next.
	#[pallet::storage]
	pub type LineEnds<T: Config> = StorageMap<_, Twox64Concat, Line, (u64, u64), ValueQuery>;

	/// How many have joined lately.
	#[pallet::storage]
	pub type RecentJoins<T: Config> = StorageValue<_, Joins, ValueQuery>;

	/// How many members are active.
	#[pallet::storage]
	pub type ActiveCount<T> = StorageValue<_, u32, ValueQuery>;

	/// How many activations there have been.
	#[pallet::storage]
	pub type Activations<T> = StorageValue<_, u64, ValueQuery>;

	/// Whose time ends when: by ten minutes ([`BUCKET`]), then the person. Each person stands here exactly once.
	#[pallet::storage]
	pub type Queue<T> = StorageDoubleMap<_, Identity, u32, Twox64Concat, MemberId, ()>;

	/// The first bucket of the queue that is not worked through.
	#[pallet::storage]
	pub type Cursor<T> = StorageValue<_, u32, ValueQuery>;

	/// The founders, who are members from the start and vouch for one another in a ring.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// Their keys.
		pub founders: Vec<T::AccountId>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			Pallet::<T>::found(&self.founders);
		}
	}

	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// Somebody was invited, and vouched for by the inviter.
		Invited {
			/// Their number.
			id: MemberId,
			/// Their key.
			who: T::AccountId,
			/// The inviter.
			by: MemberId,
			/// The invitation holds until then.
			expires: Moment,
		},
		/// Somebody accepted an invitation.
		Accepted {
			/// Who.
			id: MemberId,
			/// They have until then to join.
			expires: Moment,
		},
		/// A vouch was given, or an old one refreshed.
		Vouched {
			/// For whom.
			id: MemberId,
			/// By whom.
			by: MemberId,
			/// It counts until then.
			expires: Moment,
		},
		/// A vouch was taken back.
		VouchWithdrawn {
			/// For whom.
			id: MemberId,
			/// By whom.
			by: MemberId,
		},
		/// A candidate has enough vouches, and can be challenged until they join.
		ChallengePeriodBegan {
			/// Who.
			id: MemberId,
			/// They can join then.
			joins_at: Moment,
		},
		/// A candidate or member was challenged.
		Challenged {
			/// Who.
			id: MemberId,
			/// By whom.
			by: MemberId,
			/// The hash of the evidence.
			reason: T::Hash,
		},
		/// A challenger has made way for one who has been a member for longer, and has their stake back.
		ChallengerDisplaced {
			/// Who is challenged.
			id: MemberId,
			/// The challenger who makes way.
			by: MemberId,
		},
		/// A challenge was decided.
		Judged {
			/// Who was challenged.
			id: MemberId,
			/// Whether the challenge was right.
			upheld: bool,
		},
		/// Nobody has decided a challenge in time. It is over, and nobody is penalised.
		Undecided {
			/// Who was challenged.
			id: MemberId,
		},
		/// A challenger has named persons who stand and fall with somebody challenged.
		BranchNamed {
			/// Who is challenged.
			id: MemberId,
			/// The challenger.
			by: MemberId,
			/// How many they have named so far.
			named: u32,
		},
		/// A challenge was upheld together with the branch that a challenger has named. Those are removed of whom it is
		/// true that nobody else vouched for them.
		BranchJudged {
			/// Those who were challenged.
			heads: BoundedVec<MemberId, ConstU32<HEADS>>,
			/// The challenger who has named the branch of the first of them.
			by: MemberId,
		},
		/// The branch has been removed, and all who answer for it are penalised.
		BranchRemoved {
			/// The first of those who were challenged.
			id: MemberId,
			/// So many have been removed, heads and named.
			removed: u32,
		},
		/// A candidate is ready, and waits in line since no more can join now.
		Waits {
			/// Who.
			id: MemberId,
			/// Their place.
			place: u64,
		},
		/// It was a candidate's turn to join, but they were not ready any more. They can call `join` again.
		LostPlace {
			/// Who.
			id: MemberId,
		},
		/// Somebody became a member, or one again.
		Joined {
			/// Who.
			id: MemberId,
			/// The number of this activation.
			activation: u64,
			/// The membership is valid until then.
			expires: Moment,
		},
		/// A member renewed in time.
		Renewed {
			/// Who.
			id: MemberId,
			/// The membership is valid until then.
			expires: Moment,
		},
		/// A member has not renewed in time.
		Lapsed {
			/// Who.
			id: MemberId,
			/// They are remembered until then.
			expires: Moment,
		},
		/// A person's time here has ended; nothing is kept of them.
		Ended {
			/// Who.
			id: MemberId,
			/// Their key.
			who: T::AccountId,
			/// Why.
			reason: Ending,
		},
		/// A member is about to change to a new key, which has to confirm.
		KeyOffered {
			/// Who.
			id: MemberId,
			/// The new key.
			new: T::AccountId,
			/// It can confirm then.
			confirms_at: Moment,
		},
		/// The key until now has stopped a change of itself.
		KeyChangeStopped {
			/// Who.
			id: MemberId,
			/// The key that had been offered.
			new: T::AccountId,
		},
		/// A person has a new key.
		KeyChanged {
			/// Who.
			id: MemberId,
			/// The key until now.
			old: T::AccountId,
			/// The key from now on.
			new: T::AccountId,
		},
		/// A person has named guardians.
		GuardiansNamed {
			/// Who.
			id: MemberId,
			/// The guardians; nobody for the vouchers.
			guardians: Vec<MemberId>,
			/// How many of them it takes.
			threshold: u32,
			/// They come into office then.
			from: Moment,
		},
		/// A guardian says that a person has a new key.
		RecoverySupported {
			/// Who.
			id: MemberId,
			/// The new key.
			new: T::AccountId,
			/// The guardian.
			by: MemberId,
		},
		/// A guardian does not say so any more.
		SupportWithdrawn {
			/// Who was to be recovered.
			id: MemberId,
			/// The guardian.
			by: MemberId,
		},
		/// Enough guardians agree on a person's new key.
		RecoveryAgreed {
			/// Who.
			id: MemberId,
			/// The new key.
			new: T::AccountId,
			/// It can take over then, unless the old key objects.
			completes_at: Moment,
		},
		/// The old key has objected to a recovery on which enough guardians agree: it speaks for nobody.
		RecoveryDisputed {
			/// Who.
			id: MemberId,
			/// The key that objects.
			old: T::AccountId,
			/// The key on which the guardians agree.
			new: T::AccountId,
			/// Whether its money is frozen.
			frozen: bool,
			/// If the arbiter has not decided until then, anybody can end the dispute, and the old key stays.
			decide_by: Moment,
		},
		/// The arbiter has decided a dispute.
		RecoveryDecided {
			/// Who.
			id: MemberId,
			/// Whether the person moves to the new key; if not, those who supported that are penalised.
			moves: bool,
		},
		/// A recovery has come to nothing: too few agree, or nobody has completed or decided it in time.
		RecoveryEnded {
			/// Who was to be recovered.
			id: MemberId,
		},
		/// An account does not want to become a member's key.
		KeyDeclined {
			/// The member.
			id: MemberId,
			/// The account.
			new: T::AccountId,
		},
		/// A member cannot vouch, invite or challenge for a time.
		Penalised {
			/// Who.
			id: MemberId,
			/// Until then.
			until: Moment,
		},
	}

	/// Why somebody's time here has ended.
	#[derive(
		Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
	)]
	pub enum Ending {
		/// The invitation was taken back by the inviter.
		Withdrawn,
		/// The person declined, or gave up being a candidate.
		Declined,
		/// The time to accept, to join, or to come back is over.
		Expired,
		/// A challenge was upheld.
		Challenged,
		/// The person left.
		Left,
		/// The person was removed.
		Removed,
	}

	#[pallet::error]
	pub enum Error<T> {
		/// The caller is not an active member. Join, or renew, first.
		NotAMember,
		/// Nobody has this number, or this key, here. Look the person up first.
		Unknown,
		/// This account is, or is about to become, somebody's key already. Take another.
		AccountTaken,
		/// This is not possible where this person stands now (see their status).
		WrongStatus,
		/// Nobody vouches for themselves, challenges themselves, or recovers themselves.
		NotOneself,
		/// The last vouch was too recent. Wait until the interval is over.
		TooSoon,
		/// This member is under a penalty. Wait until it is over.
		Penalised,
		/// This member has come too recently to invite, vouch or challenge. Wait until they are of age.
		TooYoung,
		/// The caller vouches for this person. Withdraw the vouch first.
		OwnVouch,
		/// As many have challenged this person as can, all of them members for longer than the caller. Give the evidence
		/// to one of them.
		EnoughChallengers,
		/// The caller has not challenged this person.
		NotAChallenger,
		/// The branch has more persons than one can have. Name a smaller one.
		BranchTooLarge,
		/// This challenger has named no branch.
		NoBranch,
		/// A branch of this person is being removed already.
		RemovalUnderWay,
		/// This candidate is too many steps from the long-standing members. Ask members who are nearer to vouch.
		TooFar,
		/// This candidate waits in line already.
		InLine,
		/// As many whom this candidate's inviter has invited wait in line as can. Call again when one of them has joined.
		LineIsFull,
		/// This member has given as many vouches as they may. Withdraw one, or wait for one to expire.
		TooManyVouches,
		/// This person has as many vouches as there can be, and needs no more.
		EnoughVouches,
		/// The caller has not vouched for this person.
		NoVouch,
		/// Too few vouches are valid. Ask other members to vouch, or to refresh their vouch.
		TooFewVouches,
		/// The challenge period is not over. Wait until then.
		ChallengePeriod,
		/// A challenge to this person is open. Wait until it is decided.
		ChallengeOpen,
		/// This person is not challenged, or cannot be challenged (any more).
		NoChallenge,
		/// The caller's own challenge to somebody is open. Wait until it is decided.
		AlreadyChallenging,
		/// Only who invited this person may do this.
		NotTheInviter,
		/// The key was changed too recently. Wait until the interval is over.
		KeyFixed,
		/// No change of key, and no recovery, waits for this account.
		NoNextKey,
		/// Enough guardians agree on a recovery of this person. Object to it, or wait until it is over.
		RecoveryUnderWay,
		/// The old key has objected. Wait until the arbiter has decided.
		Disputed,
		/// No such recovery of this person is under way.
		NoRecovery,
		/// The caller says so already.
		AlreadySupported,
		/// The caller is none of this person's guardians: those whom the person has named, else those who vouched for
		/// them when they joined or for as long as a membership lasts.
		NotAGuardian,
		/// The delay, in which the old key may object, is not over.
		TooEarly,
		/// Too few guardians support this recovery.
		TooFewSupporters,
		/// Guardians are other active members, each named once.
		BadGuardians,
		/// More than half of the guardians must agree, at least as many as the community asks for, and at most all.
		BadThreshold,
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Invites a person and vouches for them. The account needs no coins: it is kept alive, and it
		/// answers at the cost of the inviter's allowance.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::invite(T::MaxVouchers::get()))]
		pub fn invite(origin: OriginFor<T>, who: T::AccountId) -> DispatchResultWithPostInfo {
			let by = Self::ensure_member(origin)?;
			let looked_at = Self::do_invite(by, who)?;
			Ok(Some(T::WeightInfo::invite(looked_at)).into())
		}

		/// Takes back an invitation that was not accepted yet.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::end(T::MaxVouchers::get(), T::MaxVouchers::get()))]
		pub fn withdraw_invitation(origin: OriginFor<T>, id: MemberId) -> DispatchResultWithPostInfo {
			let by = Self::ensure_member(origin)?;
			let person = Self::person(id)?;
			ensure!(person.status == MemberStatus::Invited, Error::<T>::WrongStatus);
			ensure!(person.inviter == by, Error::<T>::NotTheInviter);
			Ok(Some(Self::end(id, person, Ending::Withdrawn)).into())
		}

		/// The invited person accepts, and is a candidate until enough members vouch.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::accept())]
		pub fn accept(origin: OriginFor<T>) -> DispatchResult {
			let (id, mut person) = Self::ensure_person(origin)?;
			ensure!(person.status == MemberStatus::Invited, Error::<T>::WrongStatus);
			person.status = MemberStatus::Candidate;
			person.since = Self::now();
			Self::set_expiry(id, &mut person, T::CandidacyValidity::get());
			Self::consider(id, &mut person);
			Self::deposit_event(Event::Accepted { id, expires: person.expires });
			People::<T>::insert(id, person);
			Ok(())
		}

		/// The invited person, or candidate, does not want to; or the account does not want to become
		/// the key that a member has named it as.
		#[pallet::call_index(3)]
		// A person who is not a member yet has vouched for nobody.
		#[pallet::weight(T::WeightInfo::end(T::MaxVouchers::get(), 0))]
		pub fn decline(origin: OriginFor<T>) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			if let Some(id) = NextKeyOf::<T>::get(&who) {
				Self::decline_key(id, &who);
				return Ok(Some(T::WeightInfo::end(0, 0)).into());
			}
			let id = IdOf::<T>::get(who).ok_or(Error::<T>::Unknown)?;
			let person = Self::person(id)?;
			ensure!(
				matches!(person.status, MemberStatus::Invited | MemberStatus::Candidate),
				Error::<T>::WrongStatus
			);
			// Or the vouchers would not have to answer.
			ensure!(!Cases::<T>::contains_key(id), Error::<T>::ChallengeOpen);
			Ok(Some(Self::end(id, person, Ending::Declined)).into())
		}

		/// Vouches that this candidate or member is a person one knows; refreshes a vouch given before,
		/// for which there is no interval.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::vouch(T::MaxVouchers::get()))]
		pub fn vouch(origin: OriginFor<T>, id: MemberId) -> DispatchResultWithPostInfo {
			let by = Self::ensure_member(origin)?;
			let looked_at = Self::do_vouch(by, id)?;
			Ok(Some(T::WeightInfo::vouch(looked_at)).into())
		}

		/// Takes back a vouch. Its place is free again; the interval is not shortened.
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::withdraw_vouch())]
		pub fn withdraw_vouch(origin: OriginFor<T>, id: MemberId) -> DispatchResult {
			let by = Self::ensure_member(origin)?;
			Self::do_withdraw_vouch(by, id)
		}

		/// Challenges a candidate in the challenge period, who cannot join until it is decided, or a member; or
		/// joins others who have challenged, with other evidence. At most [`CHALLENGERS`] challenge one person at
		/// once: of more, those who have been members for the longest time. A wrong challenge is
		/// penalised. `reason` is the hash of a document with the evidence.
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::challenge())]
		pub fn challenge(origin: OriginFor<T>, id: MemberId, reason: T::Hash) -> DispatchResult {
			let by = Self::ensure_member(origin)?;
			Self::do_challenge(by, id, reason)
		}

		/// Decides a challenge. If it is upheld the person's time here ends, and those are penalised who vouched
		/// when it was made; if not, the challengers are. A challenge that is not decided in four times the
		/// challenge period costs nobody anything. A candidate joins when the challenge is over, but not before the challenge
		/// period is.
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::end(T::MaxVouchers::get(), T::MaxVouchers::get()))]
		pub fn judge(origin: OriginFor<T>, id: MemberId, upheld: bool) -> DispatchResultWithPostInfo {
			T::JudgeOrigin::ensure_origin(origin)?;
			Ok(Some(Self::do_judge(id, upheld)?).into())
		}

		/// A candidate with enough vouches, whose challenge period is over, becomes a member; or waits in line,
		/// if as many have joined lately as can, and joins without a further call. Anyone may call it.
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::join())]
		pub fn join(origin: OriginFor<T>, id: MemberId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_join(id)
		}

		/// The caller, a member or one who has lapsed, renews the membership with the vouches that are
		/// valid now.
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::renew())]
		pub fn renew(origin: OriginFor<T>) -> DispatchResult {
			let (id, mut person) = Self::ensure_person(origin)?;
			match person.status {
				MemberStatus::Active => {
					Self::ensure_vouched(id, &person)?;
					Self::set_expiry(id, &mut person, T::MembershipValidity::get());
					Self::deposit_event(Event::Renewed { id, expires: person.expires });
					People::<T>::insert(id, person);
				}
				MemberStatus::Lapsed => {
					Self::ensure_vouched(id, &person)?;
					Self::activate(id, person);
				}
				_ => return Err(Error::<T>::WrongStatus.into()),
			}
			Ok(())
		}

		/// The caller, a member or one who has lapsed, leaves. A person with something at stake (a penalty, a challenge,
		/// a vouch for somebody challenged) is no member any more at once, and is forgotten when it is over.
		#[pallet::call_index(10)]
		#[pallet::weight(
			T::WeightInfo::end(T::MaxVouchers::get(), T::MaxVouchers::get())
				.saturating_add(T::WeightInfo::close_recovery())
		)]
		pub fn leave(origin: OriginFor<T>) -> DispatchResultWithPostInfo {
			let (id, person) = Self::ensure_person(origin)?;
			ensure!(
				matches!(person.status, MemberStatus::Active | MemberStatus::Lapsed),
				Error::<T>::WrongStatus
			);
			// A thief does not end whom they cannot keep.
			Self::ensure_not_agreed(id)?;
			let weight = Self::do_leave(id, person);
			Ok(weight.map(|weight| weight.saturating_add(T::WeightInfo::close_recovery())).into())
		}

		/// Removes a person. Those are penalised whose vouch for them is valid, or was when they were challenged.
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::end(T::MaxVouchers::get(), T::MaxVouchers::get()))]
		pub fn remove(origin: OriginFor<T>, id: MemberId) -> DispatchResultWithPostInfo {
			T::RemoveOrigin::ensure_origin(origin)?;
			let person = Self::person(id)?;
			let then = Self::open_case(id).map_or(Self::now(), |case| case.began);
			Self::penalise_vouchers(id, then, T::PenaltyPeriod::get());
			Ok(Some(Self::end(id, person, Ending::Removed)).into())
		}

		/// The caller, a member, wants to change to a new key, which calls [`Pallet::confirm_key`] after the delay. Until
		/// then the key can stop it, with [`Pallet::stop_key_change`], and guardians can begin a recovery. It replaces
		/// a change that was not confirmed in that time.
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::change_key())]
		pub fn change_key(origin: OriginFor<T>, new: T::AccountId) -> DispatchResult {
			let id = Self::ensure_member(origin)?;
			Self::do_change_key(id, new)
		}

		/// The caller is the new key of a member who has called [`Pallet::change_key`].
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::confirm_key())]
		pub fn confirm_key(origin: OriginFor<T>) -> DispatchResult {
			let new = ensure_signed(origin)?;
			Self::do_confirm_key(new)
		}

		/// A guardian says that this person's key is now `new`, since the old one is lost or stolen. When enough of them
		/// say the same within the delay, the recovery is agreed: `new` can take over after another delay, and until
		/// then the old key can do nothing about keys but object.
		///
		/// Errors: `NotAGuardian`, `Penalised`, `AccountTaken`, `AlreadySupported`; `RecoveryUnderWay` if the others
		/// agree on another key.
		#[pallet::call_index(15)]
		#[pallet::weight(T::WeightInfo::support_recovery())]
		pub fn support_recovery(origin: OriginFor<T>, id: MemberId, new: T::AccountId) -> DispatchResult {
			let by = Self::ensure_member(origin)?;
			Self::do_support_recovery(by, id, new)
		}

		/// The person's key objects to a recovery on which enough guardians agree. Its money is frozen and it speaks for
		/// nobody until the arbiter has decided, or has not for two delays.
		#[pallet::call_index(16)]
		#[pallet::weight(T::WeightInfo::object_to_recovery())]
		pub fn object_to_recovery(origin: OriginFor<T>) -> DispatchResult {
			let (id, person) = Self::ensure_person(origin)?;
			Self::do_object(id, person)
		}

		/// The caller is the new key on which a person's guardians agree, the delay is over, and the old key has not
		/// objected.
		#[pallet::call_index(17)]
		#[pallet::weight(T::WeightInfo::complete_recovery())]
		pub fn complete_recovery(origin: OriginFor<T>) -> DispatchResult {
			let new = ensure_signed(origin)?;
			Self::do_complete_recovery(new)
		}

		/// The caller, who has challenged this person, names persons who stand and fall with them: those for whom
		/// nobody vouches but each other and the challenged. More can be named later, up to [`BRANCH`].
		#[pallet::call_index(30)]
		#[pallet::weight(T::WeightInfo::name_branch(persons.len() as u32))]
		pub fn name_branch(
			origin: OriginFor<T>,
			id: MemberId,
			persons: BoundedVec<MemberId, ConstU32<NAMED>>,
		) -> DispatchResult {
			let by = Self::ensure_member(origin)?;
			Self::do_name_branch(by, id, persons)
		}

		/// Upholds the challenges to all of `heads`, with the branch of the first that the challenger `by` has named.
		/// In the blocks that follow the heads are removed, and of the branch those for whom, when the first was
		/// challenged, nobody vouched but each other and the heads. The vouchers of a head are penalised, and their
		/// vouchers for half the time.
		#[pallet::call_index(31)]
		#[pallet::weight(T::WeightInfo::judge_branch())]
		pub fn judge_branch(
			origin: OriginFor<T>,
			heads: BoundedVec<MemberId, ConstU32<HEADS>>,
			by: MemberId,
		) -> DispatchResult {
			T::JudgeOrigin::ensure_origin(origin)?;
			Self::do_judge_branch(heads, by)
		}

		/// A guardian takes back what they have said with [`Pallet::support_recovery`].
		#[pallet::call_index(32)]
		#[pallet::weight(T::WeightInfo::withdraw_support())]
		pub fn withdraw_support(origin: OriginFor<T>, id: MemberId) -> DispatchResult {
			let by = Self::ensure_member(origin)?;
			Self::do_withdraw_support(by, id)
		}

		/// The arbiter decides a dispute. If the person moves, they have the new key at once, and the money that was
		/// frozen goes to it; if not, those who supported the recovery are penalised as who vouches falsely.
		#[pallet::call_index(33)]
		#[pallet::weight(T::WeightInfo::decide_recovery())]
		pub fn decide_recovery(origin: OriginFor<T>, id: MemberId, moves: bool) -> DispatchResult {
			T::Arbiter::ensure(origin, &id)?;
			Self::do_decide_recovery(id, moves)
		}

		/// Ends a recovery that leads nowhere: too few guardians agree any more, the new key has not taken over within a
		/// delay after it could, or the arbiter has not decided. The old key stays, and guardians can begin anew.
		/// Anyone may call it.
		#[pallet::call_index(34)]
		#[pallet::weight(T::WeightInfo::close_recovery())]
		pub fn close_recovery(origin: OriginFor<T>, id: MemberId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_close_recovery(id)
		}

		/// The caller, a member, names who can move them to a new key if this one is lost or stolen, and how many of
		/// them it takes; an empty list and 0 for the vouchers. They come into office after the delay, and in place of
		/// others who were named and have not. A guardian who is no member any more does not count, and `threshold`
		/// stays: name others in time.
		///
		/// Errors: `BadGuardians`, `BadThreshold`, `RecoveryUnderWay`.
		#[pallet::call_index(35)]
		#[pallet::weight(T::WeightInfo::set_guardians())]
		pub fn set_guardians(
			origin: OriginFor<T>,
			guardians: BoundedVec<MemberId, T::MaxGuardians>,
			threshold: u32,
		) -> DispatchResult {
			let id = Self::ensure_member(origin)?;
			Self::do_set_guardians(id, guardians, threshold)
		}

		/// The person's key stops a change of itself. Between that and the next change lies the interval.
		#[pallet::call_index(36)]
		#[pallet::weight(T::WeightInfo::stop_key_change())]
		pub fn stop_key_change(origin: OriginFor<T>) -> DispatchResult {
			let (id, person) = Self::ensure_person(origin)?;
			Self::do_stop_key_change(id, person)
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// A person as apps show them.
		pub fn info(id: MemberId) -> Option<MemberInfo<T::AccountId>> {
			let person = People::<T>::get(id)?;
			let active = person.status == MemberStatus::Active;
			let recovery = Recoveries::<T>::get(id);
			Some(MemberInfo {
				id,
				since: active.then_some(person.since),
				expires: (person.status != MemberStatus::Lapsed).then_some(person.expires),
				vouchers: Self::valid_vouches(id).map(|vouch| vouch.giver).collect(),
				recovery: recovery
					.and_then(|recovery| recovery.agreed)
					.map(|agreed| (agreed.new, agreed.completes_at)),
				account: person.account,
				status: person.status,
			})
		}

		/// For whom this member vouches, and when they can vouch for somebody else.
		pub fn given(id: MemberId) -> (Vec<MemberId>, Moment) {
			let giver = Given::<T>::get(id);
			let mut next_at = Self::next_vouch(&giver).max(giver.frozen_until);
			if let Some(person) = People::<T>::get(id).filter(|person| person.inviter != id) {
				next_at = next_at.max(person.since.saturating_add(T::VouchAge::get()));
			}
			let valid = |receiver: &MemberId| Self::valid_vouches(*receiver).any(|vouch| vouch.giver == id);
			(giver.receivers.into_iter().filter(valid).collect(), next_at)
		}

		/// The challenge to this person that is open: who has challenged, with the hash of their evidence, and how many
		/// each has named as the branch; and until when it can be decided.
		pub fn challengers(id: MemberId) -> Option<(Vec<(MemberId, T::Hash, u32)>, Moment)> {
			let case = Self::open_case(id)?;
			let ends = case.began.saturating_add(Self::judge_time());
			let all = case.challengers.into_iter().map(|(by, evidence)| {
				let named = Branches::<T>::decode_len(id, by).unwrap_or_default();
				(by, evidence, named.saturated_into())
			});
			Some((all.collect(), ends))
		}

		/// How many are ahead of this candidate in the line of those who are ready to join, at most; `None` for who does not
		/// wait there.
		pub fn ahead(id: MemberId) -> Option<u64> {
			let place = People::<T>::get(id)?.waits?;
			Some(place.saturating_sub(LineEnds::<T>::get(Line::Joining).0))
		}

		/// How many more can join now, and how many places there are in the line of those who wait for it.
		pub fn growth() -> (u32, u64) {
			let (first, next) = LineEnds::<T>::get(Line::Joining);
			(Self::room(), next.saturating_sub(first))
		}

		/// Who can move this person to another key now, how many of them it takes, and who will from when.
		pub fn guardians_of(
			id: MemberId,
		) -> (Vec<MemberId>, u32, Option<(GuardianSet<T::MaxGuardians>, Moment)>) {
			let (guardians, threshold) = Self::guardians(id);
			(guardians, threshold, Self::guardianship(id).next)
		}

		/// What a person's guardians say, and on what enough of them agree.
		pub fn recovery_of(id: MemberId) -> Option<RecoveryOf<T>> {
			Recoveries::<T>::get(id)
		}

		/// How many valid vouches somebody needs to join now.
		pub fn vouches_to_join() -> u32 {
			Self::required(MemberStatus::Candidate)
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		/// Works through those whose time has ended and who wait in line, as far as a fifth of a block goes: it
		/// has its turn before transactions, so a full chain cannot put it off.
		fn on_poll(_: BlockNumberFor<T>, meter: &mut WeightMeter) {
			// One at least, or the first who does not fit would stop all others for ever.
			let one = T::WeightInfo::look_at_bucket()
				.saturating_mul(2)
				.saturating_add(T::WeightInfo::judge_branch())
				.saturating_add(T::WeightInfo::end(T::MaxVouchers::get(), T::MaxVouchers::get()));
			let share = T::BlockWeights::get().max_block.saturating_div(5).max(one);
			let mut own = WeightMeter::with_limit(share.min(meter.remaining()));
			Self::close_undecided(&mut own);
			Self::work_queue(&mut own);
			Self::admit_waiting(&mut own);
			Self::remove_branches(&mut own);
			meter.consume(own.consumed());
		}

		fn integrity_test() {
			assert!(T::MaxVouchers::get() > 0, "somebody must be able to vouch");
			assert!(T::MaxVouchers::get() <= MOST_VOUCHERS, "the vouchers of a branch must all find room");
			assert!(
				T::MaxGuardians::get() <= T::MaxVouchers::get(),
				"a recovery holds what as many say as there can be vouchers"
			);
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), TryRuntimeError> {
			Self::do_try_state()
		}
	}
}
