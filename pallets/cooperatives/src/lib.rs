//! # Cooperatives
//!
//! A group founds a cooperative, admits members, raises share capital, decides by resolutions, records who has
//! contributed what, closes its periods and pays everybody what the bylaws say. See README.md.
//!
//! **The books.** A cooperative's account holds its money; the books are kept in one currency:
//! `assets = shares + retained + reserve + claims + free result`. The reserve and the claims are *held* on the account,
//! so nothing that is dispatched as the cooperative can spend them. The reserve is indivisible: the only calls that
//! lower it are the closing of a period whose loss has eaten everything else, and the distribution of a cooperative
//! that is dissolved, which gives it to the commons or to the reserve of another cooperative.
//!
//! **Nothing loops over members.** Interest is an index per share; patronage is a pool per period, of which each
//! member's part is computed when it is claimed; leaving is a queue of which a call pays the first few.
//!
//! **The invariant**, which `try_state` checks by sums over the register and the periods: the shares, the retained
//! patronage and the claims that the books say are those that the members have.

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

mod api;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod books;
mod bylaws;
mod calls;
mod closing;
pub mod counting;
mod deciding;
mod deciding_info;
mod decisions;
mod dissolving;
mod electorate;
mod errors;
mod events;
mod federation;
mod founding;
mod invariants;
mod invariants_deciding;
mod leaving;
mod members;
#[cfg(test)]
mod mock;
mod offices;
mod origin;
mod patronage;
mod payroll;
mod persons;
mod statement;
#[cfg(test)]
mod tests;
mod types;
pub mod weights;

pub use api::*;
pub use bylaws::*;
pub use counting::{BALLOTS_AT_ONCE, COUNT_WITHIN};
pub use deciding::MAX_CALL;
pub use deciding_info::*;
pub use decisions::*;
pub use leaving::redeemable;
pub use origin::*;
pub use pallet::*;
pub use payroll::{HOUR, MAX_OWN_WAGES};
pub use statement::*;
pub use types::*;
pub use weights::WeightInfo;

use frame_support::{
	dispatch::{GetDispatchInfo, PostDispatchInfo},
	pallet_macros::import_section,
	sp_runtime::{traits::Dispatchable, Perbill, TryRuntimeError},
	traits::{
		fungibles, Bounded, Consideration, Contains, EnsureOrigin, EnsureOriginWithArg, Footprint, Get,
		IsSubType, StorePreimage, UnixTime,
	},
	weights::{Weight, WeightMeter},
	PalletId,
};
use rochdale_primitives::{CooperativeId, MemberId, Membership, Moment};

/// As if it removed so many items, or more, a call weighs that removes some. Each looks at all that others have removed in
/// the same block, so that thousands of calls for an item each would take far longer than they weigh.
pub const REMOVED_AT_LEAST: u32 = 64;

/// The pallet.
// FRAME's macros expand to `expect`.
#[allow(clippy::expect_used)]
#[import_section(calls::calls)]
#[import_section(errors::errors)]
#[import_section(events::events)]
#[frame_support::pallet]
pub mod pallet {
	// Not FRAME's trait of that name.
	use super::{Member, *};
	use frame_support::pallet_prelude::*;
	use frame_system::pallet_prelude::*;

	/// The format of what is stored.
	pub const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	/// A currency.
	pub type AssetOf<T> =
		<<T as Config>::Currencies as fungibles::Inspect<<T as frame_system::Config>::AccountId>>::AssetId;
	/// A call that a resolution is about.
	pub type CallOf<T> = Bounded<<T as Config>::RuntimeCall, <T as frame_system::Config>::Hashing>;

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config:
		frame_system::Config<RuntimeEvent: From<Event<Self>>, RuntimeOrigin: From<Origin>>
	{
		/// The reasons for which this runtime holds money.
		type RuntimeHoldReason: From<HoldReason>;
		/// What can be called.
		type RuntimeCall: Parameter
			+ Dispatchable<
				RuntimeOrigin = <Self as frame_system::Config>::RuntimeOrigin,
				PostInfo = PostDispatchInfo,
			> + GetDispatchInfo
			+ From<frame_system::Call<Self>>
			+ IsSubType<Call<Self>>;
		/// What a cooperative's account can call, of what an account can.
		type CallFilter: Contains<<Self as Config>::RuntimeCall>;
		/// Where the calls of resolutions are kept.
		type Preimages: StorePreimage<H = Self::Hashing>;
		/// All currencies.
		type Currencies: fungibles::hold::Mutate<
			Self::AccountId,
			AssetId: Parameter + MaxEncodedLen,
			Balance = Balance,
			Reason = Self::RuntimeHoldReason,
		>;
		/// What it costs to found a cooperative, to have a place in its register, and to propose a resolution; and is
		/// given back in the end.
		type Deposit: Consideration<Self::AccountId, Footprint> + MaxEncodedLen;
		/// Who is a person here.
		type Membership: Membership<Self::AccountId>;
		/// The chain's clock.
		type Time: UnixTime;
		/// The commons of the community.
		type Commons: Get<Self::AccountId>;
		/// Who may found a cooperative, and pays the deposit for it.
		type FoundOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = Self::AccountId>;
		/// A cooperative, which acts as its account. [`EnsureCooperative`] is its members, by any resolution.
		type ActOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = Self::AccountId>;
		/// The members of a cooperative, by a kind of resolution: [`EnsureResolved`].
		type ResolutionOrigin: EnsureOriginWithArg<Self::RuntimeOrigin, (CooperativeId, Kind)>;
		/// Who admits members: [`EnsurePower`] is whom the bylaws name.
		type AdmitOrigin: EnsureOriginWithArg<Self::RuntimeOrigin, CooperativeId>;
		/// Who records work.
		type RecordOrigin: EnsureOriginWithArg<Self::RuntimeOrigin, CooperativeId>;
		/// Who holds an office of a cooperative: [`EnsureOfficer`].
		type OfficeOrigin: EnsureOriginWithArg<Self::RuntimeOrigin, (CooperativeId, Office)>;
		/// From this the accounts of cooperatives are made.
		#[pallet::constant]
		type PalletId: Get<PalletId>;
		/// The least founders.
		#[pallet::constant]
		type MinFounders: Get<u32>;
		/// The most founders.
		#[pallet::constant]
		type MaxFounders: Get<u32>;
		/// The least part of a surplus that goes to the reserve.
		#[pallet::constant]
		type MinReserveShare: Get<Perbill>;
		/// How long founders have to sign.
		#[pallet::constant]
		type SignTime: Get<Moment>;
		/// The shortest period.
		type MinPeriod: Get<Moment>;
		/// The shortest time in which members can claim their part.
		type MinClaimTime: Get<Moment>;
		/// The shortest time in which members can vote.
		type MinDecision: Get<Moment>;
		/// The shortest time in which members can object: appeal, or contest work.
		type MinObjection: Get<Moment>;
		/// The least quorum of any resolution.
		type MinQuorum: Get<Perbill>;
		/// How many times as much as that of another the vote of a member can count, at most.
		type MaxVoteRatio: Get<u32>;
		/// The longest of all times in bylaws.
		#[pallet::constant]
		type MaxTime: Get<Moment>;
		/// How long the debts of a cooperative that is dissolved are paid, before the rest is distributed.
		type WindDown: Get<Moment>;
		/// The most versions of its bylaws that a cooperative keeps. With one more the oldest is forgotten.
		#[pallet::constant]
		type MaxVersions: Get<u32>;
		/// The most periods whose retained patronage is not revolved.
		#[pallet::constant]
		type MaxRetained: Get<u32>;
		/// The most records of a member that are not final.
		#[pallet::constant]
		type MaxRecords: Get<u32>;
		/// The most resolutions that one member of a cooperative has open at once.
		#[pallet::constant]
		type MaxResolutions: Get<u32>;
		/// The most wages of a cooperative.
		#[pallet::constant]
		type MaxWages: Get<u32>;
		/// What paying wages may take of each block.
		type Share: Get<Weight>;
		/// Weights.
		type WeightInfo: WeightInfo;
		/// Sets the clock.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkClock: rochdale_primitives::BenchmarkClock;
		/// Currencies of the kind whose transfers cost most.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkCurrencies: rochdale_primitives::BenchmarkCurrencies<AssetOf<Self>>;
	}

	/// The origin of what members have resolved.
	#[pallet::origin]
	pub type Origin = RawOrigin;

	/// Why money is held.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// It is the deposit for a cooperative, a place in a register, or a resolution.
		Deposit,
		/// It is for the first shares of who wants to be a member.
		Shares,
		/// It is the indivisible reserve of a cooperative.
		Reserve,
		/// It belongs to members, who can claim it.
		Claims,
	}

	/// The number of the next cooperative.
	#[pallet::storage]
	pub type NextCooperative<T> = StorageValue<_, CooperativeId, ValueQuery>;

	/// The cooperatives that not all founders have signed yet.
	#[pallet::storage]
	pub type Foundings<T: Config> = StorageMap<_, Twox64Concat, CooperativeId, Founding<T>>;

	/// The cooperatives.
	#[pallet::storage]
	pub type Cooperatives<T: Config> = StorageMap<_, Twox64Concat, CooperativeId, Cooperative<T>>;

	/// Whose account this is.
	#[pallet::storage]
	pub type Accounts<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, CooperativeId>;

	/// The bylaws: the last versions.
	#[pallet::storage]
	pub type AllBylaws<T: Config> =
		StorageDoubleMap<_, Twox64Concat, CooperativeId, Twox64Concat, Version, Bylaws<T>>;

	/// Who wants to be a member.
	#[pallet::storage]
	pub type Applications<T: Config> =
		StorageDoubleMap<_, Twox64Concat, CooperativeId, Twox64Concat, Who, Application<T>>;

	/// The register.
	#[pallet::storage]
	pub type Members<T: Config> =
		StorageDoubleMap<_, Twox64Concat, CooperativeId, Twox64Concat, MemberNo, Member<T>>;

	/// The number under which somebody is in the register, until they have left.
	#[pallet::storage]
	pub type Numbers<T> = StorageDoubleMap<_, Twox64Concat, CooperativeId, Twox64Concat, Who, MemberNo>;

	/// The persons in registers.
	#[pallet::storage]
	pub type Persons<T: Config> = StorageMap<_, Twox64Concat, MemberId, Person<T::AccountId>>;

	/// Who has which place in the exit queue.
	#[pallet::storage]
	pub type Queue<T> = StorageDoubleMap<_, Twox64Concat, CooperativeId, Twox64Concat, u32, MemberNo>;

	/// What of a member's work is not final.
	#[pallet::storage]
	pub type AllRecords<T: Config> =
		StorageDoubleMap<_, Twox64Concat, CooperativeId, Twox64Concat, MemberNo, Records<T>, ValueQuery>;

	/// The periods.
	#[pallet::storage]
	pub type Periods<T> = StorageDoubleMap<_, Twox64Concat, CooperativeId, Twox64Concat, PeriodNo, Period>;

	/// Who has worked how much in a period.
	#[pallet::storage]
	pub type Works<T> = StorageNMap<
		_,
		(
			NMapKey<Twox64Concat, CooperativeId>,
			NMapKey<Twox64Concat, PeriodNo>,
			NMapKey<Twox64Concat, MemberNo>,
		),
		Work,
	>;

	/// The number of a cooperative's next resolution.
	#[pallet::storage]
	pub type NextResolution<T> = StorageMap<_, Twox64Concat, CooperativeId, ResolutionId, ValueQuery>;

	/// How many resolutions of a cooperative are open that this member has proposed. What one proposes takes no place of
	/// others.
	#[pallet::storage]
	pub type OpenResolutions<T> =
		StorageDoubleMap<_, Twox64Concat, CooperativeId, Twox64Concat, MemberNo, u32, ValueQuery>;

	/// All resolutions.
	#[pallet::storage]
	pub type Resolutions<T: Config> =
		StorageDoubleMap<_, Twox64Concat, CooperativeId, Twox64Concat, ResolutionId, Resolution<T>>;

	/// How members have voted on a resolution.
	#[pallet::storage]
	pub type Ballots<T> = StorageNMap<
		_,
		(
			NMapKey<Twox64Concat, CooperativeId>,
			NMapKey<Twox64Concat, ResolutionId>,
			NMapKey<Twox64Concat, MemberNo>,
		),
		Ballot,
	>;

	/// Who holds an office.
	#[pallet::storage]
	pub type Officers<T> = StorageDoubleMap<_, Twox64Concat, CooperativeId, Twox64Concat, Office, Officer>;

	/// Who votes for a member that is a cooperative.
	#[pallet::storage]
	pub type Delegates<T> =
		StorageDoubleMap<_, Twox64Concat, CooperativeId, Twox64Concat, MemberNo, MemberId>;

	/// The number of a cooperative's next wage.
	#[pallet::storage]
	pub type NextWage<T> = StorageMap<_, Twox64Concat, CooperativeId, WageId, ValueQuery>;

	/// The wages.
	#[pallet::storage]
	pub type Wages<T: Config> = StorageNMap<
		_,
		(
			NMapKey<Twox64Concat, CooperativeId>,
			NMapKey<Twox64Concat, MemberNo>,
			NMapKey<Twox64Concat, WageId>,
		),
		Wage<T>,
	>;

	/// How many wages a cooperative pays.
	#[pallet::storage]
	pub type WageCount<T> = StorageMap<_, Twox64Concat, CooperativeId, u32, ValueQuery>;

	/// The hour, counted from the Unix epoch, at which a cooperative pays wages next.
	#[pallet::storage]
	pub type NextPayday<T> = StorageMap<_, Twox64Concat, CooperativeId, u32>;

	/// The cooperatives that pay wages in each hour.
	#[pallet::storage]
	pub type Paydays<T> = StorageDoubleMap<_, Twox64Concat, u32, Twox64Concat, CooperativeId, ()>;

	/// Up to which hour the wages are paid; none before the first.
	#[pallet::storage]
	pub type PaydayCursor<T> = StorageValue<_, u32>;

	/// Whether a resolution is executed just now.
	#[pallet::storage]
	pub type Executing<T> = StorageValue<_, bool, ValueQuery>;

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// The account of a cooperative.
		pub fn account_of(id: CooperativeId) -> T::AccountId {
			Self::account_id(id)
		}

		/// The books of a cooperative as they stand.
		pub fn books_of(id: CooperativeId) -> Option<Books> {
			Some(Self::books(id, &Cooperatives::<T>::get(id)?))
		}

		/// Under which number the one who has this key is in a register.
		pub fn number_of(id: CooperativeId, key: T::AccountId) -> Option<MemberNo> {
			Numbers::<T>::get(id, Self::who(&key)?)
		}

		/// See [`CooperativesApi::period`].
		pub fn period_of(id: CooperativeId, number: PeriodNo) -> Option<PeriodInfo> {
			Self::period_info(id, number)
		}

		/// See [`CooperativesApi::statement`].
		pub fn statement_of(
			id: CooperativeId,
			member: MemberNo,
			start: PeriodNo,
			count: u32,
		) -> Option<(Statement, Option<PeriodNo>)> {
			Self::statement_info(id, member, start, count)
		}

		/// See [`CooperativesApi::resolutions`].
		pub fn resolutions_from(
			id: CooperativeId,
			start: ResolutionId,
			count: u32,
		) -> (Vec<ResolutionInfo>, Option<ResolutionId>) {
			Self::resolutions_info(id, start, count)
		}

		/// How a member has voted.
		pub fn ballot(id: CooperativeId, resolution: ResolutionId, member: MemberNo) -> Option<Ballot> {
			Ballots::<T>::get((id, resolution, member))
		}

		/// Who holds the offices, and what each has spent.
		pub fn officers(id: CooperativeId) -> Vec<(Office, Officer)> {
			Self::officers_info(id)
		}

		/// See [`CooperativesApi::wages`].
		pub fn wages_of(id: CooperativeId) -> Vec<WageInfo<AssetOf<T>>> {
			Self::wages_info(id)
		}

		/// Who votes for a member that is a cooperative.
		pub fn delegate(id: CooperativeId, member: MemberNo) -> Option<MemberId> {
			Delegates::<T>::get(id, member)
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn on_poll(_: BlockNumberFor<T>, meter: &mut WeightMeter) {
			let mut own = WeightMeter::with_limit(T::Share::get().min(meter.remaining()));
			Self::work_paydays(&mut own);
			meter.consume(own.consumed());
		}

		fn integrity_test() {
			assert!(T::MinFounders::get() > 0, "somebody founds a cooperative");
			assert!(T::MinFounders::get() <= T::MaxFounders::get(), "there is room for the founders");
			assert!(T::MinDecision::get() <= T::MaxTime::get(), "there is a time to decide in");
			assert!(T::MinObjection::get() <= T::MaxTime::get(), "there is a time to object in");
			assert!(T::MaxVoteRatio::get() > 0, "all votes can count the same");
			assert!(T::MinPeriod::get() <= T::MaxTime::get(), "there is a length for a period");
			assert!(T::MinClaimTime::get() <= T::MaxTime::get(), "there is a time to claim in");
			assert!(T::MaxVersions::get() > 1, "bylaws can be changed while a period lasts");
			assert!(T::MaxRetained::get() > 0, "patronage can be retained");
			assert!(T::MaxResolutions::get() > 0, "members can decide");
			let payday = T::WeightInfo::look_at_payday().saturating_mul(3);
			let payday = payday.saturating_add(T::WeightInfo::pay_wages(T::MaxWages::get(), 1));
			assert!(payday.all_lte(T::Share::get()), "a wage fits into the share of a block");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), TryRuntimeError> {
			Self::do_try_state()
		}
	}
}
