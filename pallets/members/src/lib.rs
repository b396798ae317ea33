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
mod calls;
mod challenges;
mod errors;
mod events;
mod growth;
mod invariants;
mod keys;
mod membership;
#[cfg(test)]
mod mock;
mod money;
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
pub use money::{KeyMoney, NativeMoney};
pub use pallet::*;
pub use people::{BUCKET, FIRST_MOMENT};
pub use recovering::LEAST_THRESHOLD;
pub use types::*;
pub use weights::WeightInfo;

use frame_support::{pallet_macros::import_section, traits::Get, weights::Weight};
use rochdale_primitives::{
	Arbiter, ChallengeInfo, ChallengerInfo, Guest, GuestKey, JoiningInfo, MemberId, MemberInfo, MemberStatus,
	Membership, Moment, OnMembership, Roll,
};

/// What it takes to hold the money of a disputed key, or to release it, beside the freeze.
fn held<T: Config>() -> Weight {
	T::DbWeight::get().reads_writes(1, 1)
}

/// What it takes to move a person to another key, beside that and what was measured: the oldest key may be forgotten.
fn moved<T: Config>() -> Weight {
	held::<T>().saturating_add(T::DbWeight::get().reads_writes(2, 1))
}

/// What it takes to end a person's time, of whom so many vouches received and given are known, and all former keys.
fn ending<T: Config>(received: u32, given: u32) -> Weight {
	let keys = u64::from(FORMER_KEYS).saturating_add(1);
	let keys = T::DbWeight::get().reads_writes(keys, keys);
	T::WeightInfo::end(received, given).saturating_add(held::<T>()).saturating_add(keys)
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
		/// The money on a key that guardians say is lost or stolen.
		type Money: KeyMoney<Self::AccountId>;
		/// How long the old key can object to a recovery. What a key decides about the person takes as long: a change of
		/// the key, other guardians, and leaving. So a thief is no faster than the guardians.
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
		/// Enough guardians say that the key of the account is lost or stolen.
		Disputed,
	}

	/// Why money is held.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// Enough guardians say that the key of the account is lost or stolen.
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
	/// that person's. It needs no deposit: a person has few former keys, and each other one has money on it and goes with
	/// that.
	#[pallet::storage]
	pub type FormerKeyOf<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, FormerKey<T::AccountId>>;

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

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// A person as apps show them.
		pub fn info(id: MemberId) -> Option<MemberInfo<T::AccountId>> {
			let person = People::<T>::get(id)?;
			let active = person.status == MemberStatus::Active;
			Some(MemberInfo {
				id,
				since: active.then_some(person.since),
				leaves_at: person.leaves_at,
				expires: (person.status != MemberStatus::Lapsed).then_some(person.expires),
				vouchers: Self::valid_vouches(id).map(|vouch| vouch.giver).collect(),
				guardians: Self::guardians_info(id),
				recovery: Self::recovery_info(id),
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

		/// How many can join, and who waits for it from this place on: at most `count`, in pages.
		pub fn joining(start: u64, count: u32) -> JoiningInfo {
			let more_at = RecentJoins::<T>::get().relieved_at(T::GrowthPeriod::get(), Self::now());
			let (waiting, next) = Self::page(Line::Joining, start, count);
			JoiningInfo { room: Self::room(), more_at, waiting, next }
		}

		/// The challenges that wait for a decision, from this place in the line on: at most `count`, in pages. The second
		/// part is where to go on, if anywhere.
		pub fn challenges(start: u64, count: u32) -> (Vec<ChallengeInfo<T::Hash>>, Option<u64>) {
			let (page, next) = Self::page(Line::Judging, start, count);
			let challenge = |(_, id)| {
				let (challengers, until) = Self::challengers(id)?;
				let challengers = challengers.into_iter();
				let challengers =
					challengers.map(|(id, evidence, named)| ChallengerInfo { id, evidence, named }).collect();
				Some(ChallengeInfo { id, until, challengers })
			};
			(page.into_iter().filter_map(challenge).collect(), next)
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
				.saturating_add(T::WeightInfo::lapse())
				.saturating_add(T::WeightInfo::close_recovery())
				.saturating_add(ending::<T>(T::MaxVouchers::get(), T::MaxVouchers::get()));
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
