//! One person, one voice: a web of trust with invitations, vouches, key rotation and recovery.
//!
//! See `README.md` for how it works and what attackers try.

#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(test, allow(clippy::restriction))]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod branches;
mod calls;
mod challenges;
mod disputes;
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
pub use recovering::LEAST_THRESHOLD;
pub use rochdale_primitives::{BUCKET, FIRST_MOMENT};
pub use types::*;
pub use weights::WeightInfo;

use frame_support::{pallet_macros::import_section, traits::Get, weights::Weight};
use rochdale_primitives::{
	within_share, Arbiter, ChallengeInfo, ChallengerInfo, Guest, GuestKey, JoiningInfo, MemberId, MemberInfo,
	MemberStatus, Membership, Moment, OnMembership, Roll, Standing, Timeline, VouchInfo,
};

/// The weight of holding a disputed key's money, or of releasing it, without the freeze.
fn held<T: Config>() -> Weight {
	T::DbWeight::get().reads_writes(1, 1)
}

/// The weight of [`held`], and of forgetting the oldest former key when a person moves to another key.
fn moved<T: Config>() -> Weight {
	held::<T>().saturating_add(T::DbWeight::get().reads_writes(2, 1))
}

/// The weight of ending a person's time, with this many vouches received and given, and all former keys.
fn ending<T: Config>(received: u32, given: u32) -> Weight {
	let keys = u64::from(FORMER_KEYS).saturating_add(1);
	let keys = T::DbWeight::get().reads_writes(keys, keys);
	T::WeightInfo::forget_person(received, given).saturating_add(held::<T>()).saturating_add(keys)
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
	#[cfg(feature = "try-runtime")]
	use frame_support::sp_runtime::TryRuntimeError;
	use frame_support::{
		pallet_prelude::*, sp_runtime::traits::SaturatedConversion, traits::UnixTime, weights::WeightMeter,
	};
	use frame_system::pallet_prelude::*;

	pub const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		type Time: UnixTime;
		/// Removes a person who is false or has deceived others.
		type RemoveOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// Decides challenges.
		type ChallengeArbiter: Arbiter<Self::RuntimeOrigin, MemberId>;
		/// Is told of each activation, deactivation, new key and forgotten person.
		type OnMembership: OnMembership<Self::AccountId>;
		/// Valid vouches that a person needs to join and to renew. In a smaller community, the vouches of all others
		/// are enough.
		type VouchesNeeded: Get<u32>;
		/// Vouches that a member may have given at once; at most `MaxVouchers` count.
		type MaxVouches: Get<u32>;
		/// Time between two vouches of one member.
		type VouchInterval: Get<Moment>;
		/// How long a vouch is valid.
		type VouchValidity: Get<Moment>;
		/// How long a membership is valid, and how long a lapsed member is remembered.
		type MembershipValidity: Get<Moment>;
		/// How long somebody with enough vouches can be challenged before joining.
		type ChallengePeriod: Get<Moment>;
		/// How long an invitation can be accepted.
		type InvitationValidity: Get<Moment>;
		/// How long a candidate has to gather vouches and join.
		type CandidacyValidity: Get<Moment>;
		/// Decides a recovery to which the old key objects.
		type RecoveryArbiter: Arbiter<Self::RuntimeOrigin, MemberId>;
		/// Freezes, thaws and hands over the native money on a person's key.
		type Money: KeyMoney<Self::AccountId>;
		/// How long the old key can object to a recovery. A change of the key, new guardians and leaving take as long,
		/// so a thief is no faster than the guardians.
		type RecoveryDelay: Get<Moment>;
		/// The least number of guardians who must agree on a recovery. It is never fewer than [`LEAST_THRESHOLD`], and
		/// always more than half of the guardians.
		type RecoveryThreshold: Get<u32>;
		/// How long invited members must have been members before they can invite, vouch and challenge.
		type VouchAge: Get<Moment>;
		/// The period in which only a share of the members can join.
		type GrowthPeriod: Get<Moment>;
		/// The share of the earlier members who can join in that period, in billionths.
		type GrowthShare: Get<u32>;
		/// This many can join in that period, however few members there are.
		#[pallet::constant]
		type GrowthLeast: Get<u32>;
		/// How long a penalty lasts.
		type PenaltyPeriod: Get<Moment>;
		/// The least time between two changes of a key.
		type KeyChangeInterval: Get<Moment>;
		/// The most vouches that one person can have received or given.
		#[pallet::constant]
		type MaxVouchers: Get<u32>;
		/// The most guardians that one person can name; at most `MaxVouchers`.
		#[pallet::constant]
		type MaxGuardians: Get<u32>;
		type WeightInfo: WeightInfo;
		/// The clock behind `Time`.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkClock: rochdale_primitives::BenchmarkClock;
	}

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

	pub type PersonOf<T> = Person<<T as frame_system::Config>::AccountId>;
	pub type CaseOf<T> = Case<<T as frame_system::Config>::Hash>;
	/// What a person has given as a voucher.
	pub type GiverOf<T> = Giver<<T as Config>::MaxVouchers>;
	pub type VouchesReceivedOf<T> = BoundedVec<Vouch, <T as Config>::MaxVouchers>;
	pub type RecoveryOf<T> = Recovery<<T as frame_system::Config>::AccountId, <T as Config>::MaxVouchers>;

	pub type GuardianshipOf<T> = Guardianship<<T as Config>::MaxGuardians>;

	/// The persons in the order in which their time ends. Genesis inserts the founders with spans for their times, and
	/// the first block turns these into points in time.
	pub(crate) type Expiries<T> = Timeline<MemberId, Queue<T>, Cursor<T>>;

	/// The number that the next person gets. Numbers begin at 0 with the founders, and are never given again.
	#[pallet::storage]
	pub type NextId<T> = StorageValue<_, MemberId, ValueQuery>;

	/// Everybody who is invited, a candidate, a member or lapsed.
	#[pallet::storage]
	pub type People<T: Config> = StorageMap<_, Twox64Concat, MemberId, PersonOf<T>>;

	/// The person whose key an account is now.
	#[pallet::storage]
	pub type IdOf<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, MemberId>;

	/// The person whose key an account is about to become, by a change or a recovery.
	#[pallet::storage]
	pub type NextKeyOf<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, MemberId>;

	/// The person whose key an account was before. While the pallet remembers this, the account can become nobody's
	/// key, and the money left on it is that person's. There is no deposit: each person has few former keys, and an
	/// older one goes when its money does.
	#[pallet::storage]
	pub type FormerKeyOf<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, FormerKey<T::AccountId>>;

	/// The last keys of a person before the present one, newest last. They are remembered as long as the person is.
	#[pallet::storage]
	pub type FormerKeys<T: Config> =
		StorageMap<_, Twox64Concat, MemberId, BoundedVec<T::AccountId, ConstU32<FORMER_KEYS>>, ValueQuery>;

	/// The vouches for each person, with those that have ended and that a challenge may still ask for.
	#[pallet::storage]
	pub type VouchesReceived<T: Config> =
		StorageMap<_, Twox64Concat, MemberId, VouchesReceivedOf<T>, ValueQuery>;

	/// The vouches that a person has given, and when they may give more.
	#[pallet::storage]
	pub type VouchesGiven<T: Config> = StorageMap<_, Twox64Concat, MemberId, GiverOf<T>, ValueQuery>;

	/// The guardians whom a person has named. There is no deposit: each person has one list, and persons are scarce.
	#[pallet::storage]
	pub type Guardians<T: Config> = StorageMap<_, Twox64Concat, MemberId, GuardianshipOf<T>, ValueQuery>;

	/// The recoveries under way, by the person who is to be recovered.
	#[pallet::storage]
	pub type Recoveries<T: Config> = StorageMap<_, Twox64Concat, MemberId, RecoveryOf<T>>;

	/// The open challenges, by the challenged person.
	#[pallet::storage]
	pub type Challenges<T: Config> = StorageMap<_, Twox64Concat, MemberId, CaseOf<T>>;

	/// The persons whom a challenger (second key) names as the branch of a challenged person (first key).
	#[pallet::storage]
	pub type Branches<T: Config> =
		StorageDoubleMap<_, Twox64Concat, MemberId, Twox64Concat, MemberId, Branch, ValueQuery>;

	/// The branches that were judged and are being removed, by their first head.
	#[pallet::storage]
	pub type Removals<T: Config> = StorageMap<_, Twox64Concat, MemberId, Removal>;

	/// Those who wait, by line and place.
	#[pallet::storage]
	pub type Lines<T: Config> = StorageDoubleMap<_, Twox64Concat, Line, Twox64Concat, u64, MemberId>;

	/// For each line, the first place that may be taken, and the next free place.
	#[pallet::storage]
	pub type LineEnds<T: Config> = StorageMap<_, Twox64Concat, Line, (u64, u64), ValueQuery>;

	/// How many have joined in the last growth period, for the growth limit.
	#[pallet::storage]
	pub type RecentJoins<T: Config> = StorageValue<_, Joins, ValueQuery>;

	/// The number of active members, which each roll copies.
	#[pallet::storage]
	pub type ActiveCount<T> = StorageValue<_, u32, ValueQuery>;

	/// The number of persons with each other status.
	#[pallet::storage]
	pub type InactiveCount<T> = StorageMap<_, Twox64Concat, MemberStatus, u32, ValueQuery>;

	/// How many activations there have been; the next one gets this number.
	#[pallet::storage]
	pub type Activations<T> = StorageValue<_, u64, ValueQuery>;

	/// The persons whose time ends, by bucket of ten minutes ([`BUCKET`]). Each person is here exactly once.
	#[pallet::storage]
	pub type Queue<T> = StorageDoubleMap<_, Identity, u32, Twox64Concat, MemberId, ()>;

	/// The first bucket of the queue that is not yet worked through.
	#[pallet::storage]
	pub type Cursor<T> = StorageValue<_, u32, ValueQuery>;

	/// The founders are members from the start and vouch for one another in a ring.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// The founders' keys.
		pub founders: Vec<T::AccountId>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			Pallet::<T>::found_community(&self.founders);
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
				inviter: Some(person.inviter).filter(|inviter| *inviter != id),
				joins_at: person.joins_at,
				challenged_until: Self::open_case(id).map(|case| case.until),
				next_key: person.next_key,
				key_fixed_until: Some(person.key_fixed_until).filter(|until| *until > Self::now()),
				vouches_received: Self::vouches_received(id).collect(),
				vouches_given: Self::vouches_given(id).collect(),
				guardians: Self::guardians_info(id),
				recovery: Self::recovery_info(id),
				account: person.account,
				status: person.status,
			})
		}

		/// How many persons are invited, are candidates, are active members, and have lapsed.
		pub fn counts() -> (u32, u32, u32, u32) {
			(
				InactiveCount::<T>::get(MemberStatus::Invited),
				InactiveCount::<T>::get(MemberStatus::Candidate),
				ActiveCount::<T>::get(),
				InactiveCount::<T>::get(MemberStatus::Lapsed),
			)
		}

		/// The members for whom this member vouches, and the time from which they can vouch for somebody else.
		pub fn given(id: MemberId) -> (Vec<MemberId>, Moment) {
			let giver = VouchesGiven::<T>::get(id);
			let mut next_at = Self::next_vouch(&giver).max(giver.frozen_until);
			if let Some(person) = People::<T>::get(id).filter(|person| person.inviter != id) {
				next_at = next_at.max(person.since.saturating_add(T::VouchAge::get()));
			}
			(Self::vouches_given(id).map(|vouch| vouch.member).collect(), next_at)
		}

		/// The open challenge to this person: each challenger, with the hash of the evidence and the size of the branch
		/// they named. The second part is the time until which it can be decided.
		pub fn challengers(id: MemberId) -> Option<(Vec<(MemberId, T::Hash, u32)>, Moment)> {
			let case = Self::open_case(id)?;
			let ends = case.until;
			let all = case.challengers.into_iter().map(|(by, evidence)| {
				let named = Branches::<T>::decode_len(id, by).unwrap_or_default();
				(by, evidence, named.saturated_into())
			});
			Some((all.collect(), ends))
		}

		/// At most how many are ahead of this candidate in the line of those who are ready to join. `None` if this
		/// person is not in that line.
		pub fn ahead(id: MemberId) -> Option<u64> {
			let place = People::<T>::get(id)?.waits?;
			Some(place.saturating_sub(LineEnds::<T>::get(Line::Joining).0))
		}

		/// How many can join now, and a page of at most `count` waiting candidates from place `start` on.
		pub fn joining(start: u64, count: u32) -> JoiningInfo {
			let more_at = RecentJoins::<T>::get().relieved_at(T::GrowthPeriod::get(), Self::now());
			let (waiting, next) = Self::page(Line::Joining, start, count);
			JoiningInfo { room: Self::room(), more_at, waiting, next }
		}

		/// A page of at most `count` challenges that wait for a decision, from place `start` on. The second part is
		/// where the next page begins, if there is one.
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

		/// How many more can join now, and how many places the line of waiting candidates has.
		pub fn growth() -> (u32, u64) {
			let (first, next) = LineEnds::<T>::get(Line::Joining);
			(Self::room(), next.saturating_sub(first))
		}

		/// The guardians who can move this person to another key now, and the threshold. The third part is the
		/// guardians who take office later, and when.
		pub fn guardians_of(
			id: MemberId,
		) -> (Vec<MemberId>, u32, Option<(GuardianSet<T::MaxGuardians>, Moment)>) {
			let (guardians, threshold) = Self::guardians(id);
			(guardians, threshold, Self::guardianship(id).next)
		}

		/// What a person's guardians have said, and the key on which enough of them agree.
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
		/// Works through expired times and waiting lines, within a fifth of a block. It runs before transactions, so a
		/// full chain cannot delay it.
		fn on_poll(_: BlockNumberFor<T>, meter: &mut WeightMeter) {
			// At least one must fit. Otherwise the first person who does not fit would stop all others for ever.
			let one = T::WeightInfo::look_at_bucket()
				.saturating_mul(3)
				.saturating_add(T::WeightInfo::judge_branch())
				.saturating_add(T::WeightInfo::lapse())
				.saturating_add(T::WeightInfo::close_recovery())
				.saturating_add(ending::<T>(T::MaxVouchers::get(), T::MaxVouchers::get()));
			let share = T::BlockWeights::get().max_block.saturating_div(5).max(one);
			within_share(meter, share, |meter| {
				Self::close_undecided(meter);
				Self::work_queue(meter);
				Self::admit_waiting(meter);
				Self::remove_branches(meter);
			});
		}

		fn integrity_test() {
			assert!(T::MaxVouchers::get() > 0, "somebody must be able to vouch");
			assert!(
				T::MaxVouchers::get() <= MOST_VOUCHERS,
				"there must be room for all vouchers of a branch"
			);
			assert!(
				T::MaxGuardians::get() <= T::MaxVouchers::get(),
				"a recovery has room for the statements of all guardians"
			);
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), TryRuntimeError> {
			Self::do_try_state()
		}
	}
}
