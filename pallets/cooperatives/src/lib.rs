//! # Cooperatives
//!
//! A group founds a cooperative, admits members, raises share capital and decides by resolutions. It records the
//! members' work, closes its periods, and pays everybody what the bylaws say. See README.md.
//!
//! **The books.** A cooperative's account holds its money. Its books are kept by double entry, in one currency, with the
//! [`ledger`]. Its surplus is its income less its expenses. So a loan is no surplus, and an oven is no loss. The reserve
//! (but for the part in assets) and the claims are *held* on the account as soon as there is money for them, so no call that
//! is dispatched as the cooperative can spend them. The reserve is indivisible, and only two events lower it:
//! - the closing of a period with a loss that has used up everything before the reserve;
//! - the distribution of a dissolved cooperative, which gives the reserve to the commons or to the reserve of another
//!   cooperative.
//!
//! **Nothing loops over members.** Interest is an index per share. Patronage is a pool per period, and a member's part
//! is computed when it is claimed. Leaving members wait in a queue, and a call pays the first few.
//!
//! **The invariants**: postings sum to zero, and the cash in the books and suspense are what the account has. The shares,
//! the retained patronage and the claims in the books equal those that the members have. `try_state` checks it by sums
//! over the register and the periods.

#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(test, allow(clippy::restriction))]

extern crate alloc;

mod accounting;
mod api;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod calls;
mod errors;
mod events;
mod exit;
mod governance;
mod invariants;
mod lookup;
mod membership;
#[cfg(test)]
mod mock;
mod origin;
#[cfg(test)]
mod tests;
mod types;
pub mod weights;

pub use accounting::*;
pub use api::*;
pub use exit::*;
pub use governance::*;
pub use membership::*;
pub use origin::*;
pub use pallet::*;
pub use rochdale_ledger as ledger;
pub use rochdale_primitives::Limit;
pub use types::*;
pub use weights::WeightInfo;

use frame_support::{
	dispatch::{GetDispatchInfo, PostDispatchInfo},
	pallet_macros::import_section,
	sp_runtime::{
		traits::{Convert, Dispatchable},
		Perbill, TryRuntimeError,
	},
	traits::{
		fungibles, Bounded, Consideration, Contains, EnsureOrigin, EnsureOriginWithArg, Footprint, Get,
		IsSubType, StorePreimage, UnixTime,
	},
	weights::{Weight, WeightMeter},
	PalletId,
};
use rochdale_primitives::{
	within_share, Arbiter, CooperativeId, MeetingVotes, MemberId, Membership, Moment, Spent, TermLimit,
	Timeline, HOUR,
};

/// A call that removes items weighs as if it removed at least this many. Each such call passes over everything that
/// others have removed in the same block. So thousands of calls for one item each would take far longer than they weigh.
pub const REMOVED_AT_LEAST: u32 = 64;

// FRAME's macros expand to `expect`.
#[allow(clippy::expect_used)]
#[import_section(calls::calls)]
#[import_section(errors::errors)]
#[import_section(events::events)]
#[frame_support::pallet]
pub mod pallet {
	// FRAME's prelude has a `Member` of its own, which is not meant here.
	use super::{Member, *};
	use frame_support::pallet_prelude::*;
	use frame_system::pallet_prelude::*;

	pub const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	/// The identifier of a currency.
	pub type AssetOf<T> =
		<<T as Config>::Currencies as fungibles::Inspect<<T as frame_system::Config>::AccountId>>::AssetId;
	/// The call that a resolution proposes.
	pub type CallOf<T> = Bounded<<T as Config>::RuntimeCall, <T as frame_system::Config>::Hashing>;
	/// The cooperatives in the order of their paydays. The wages of an hour are paid in the first blocks after it.
	pub(crate) type PaydayTimeline<T> = Timeline<CooperativeId, Paydays<T>, PaydayCursor<T>, HOUR>;

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config:
		frame_system::Config<RuntimeEvent: From<Event<Self>>, RuntimeOrigin: From<Origin>>
	{
		/// The reasons for which the runtime holds money.
		type RuntimeHoldReason: From<HoldReason>;
		/// The calls of the runtime, of which resolutions can propose one.
		type RuntimeCall: Parameter
			+ Dispatchable<
				RuntimeOrigin = <Self as frame_system::Config>::RuntimeOrigin,
				PostInfo = PostDispatchInfo,
			> + GetDispatchInfo
			+ From<frame_system::Call<Self>>
			+ From<Call<Self>>
			+ IsSubType<Call<Self>>;
		/// Which calls a cooperative's account can make, among those that an account can make.
		type CallFilter: Contains<<Self as Config>::RuntimeCall>;
		/// Stores the calls of resolutions.
		type Preimages: StorePreimage<H = Self::Hashing>;
		/// All currencies in which cooperatives keep books, pay and are paid.
		type Currencies: fungibles::hold::Mutate<
			Self::AccountId,
			AssetId: Parameter + MaxEncodedLen,
			Balance = Balance,
			Reason = Self::RuntimeHoldReason,
		>;
		/// The deposit for founding a cooperative, for a place in its register, and for a resolution. It is given back
		/// in the end.
		type Deposit: Consideration<Self::AccountId, Footprint> + MaxEncodedLen;
		/// Says which accounts belong to persons of the community, and whether these are active members.
		type Membership: Membership<Self::AccountId>;
		/// The chain's clock.
		type Time: UnixTime;
		/// The account of the community's commons.
		type Commons: Get<Self::AccountId>;
		/// The origin of an account that may found a cooperative. It pays the deposit for it.
		type FoundOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = Self::AccountId>;
		/// A cooperative that acts as its account. [`EnsureCooperative`] means its members, by any resolution.
		type ActOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = Self::AccountId>;
		/// The members of a cooperative, by a kind of resolution: [`EnsureResolved`].
		type ResolutionOrigin: EnsureOriginWithArg<Self::RuntimeOrigin, (CooperativeId, Kind)>;
		/// The origin that admits members. [`EnsurePower`] means the account or office that the bylaws name, or the members.
		type AdmitOrigin: EnsureOriginWithArg<Self::RuntimeOrigin, CooperativeId>;
		/// The origin that records work. See [`EnsurePower`].
		type RecordOrigin: EnsureOriginWithArg<Self::RuntimeOrigin, CooperativeId>;
		/// The holder of an office of a cooperative: [`EnsureOfficer`].
		type OfficeOrigin: EnsureOriginWithArg<Self::RuntimeOrigin, (CooperativeId, Office)>;
		/// Decides the appeals of members who are to be expelled, instead of those who expel them.
		type AppealArbiter: Arbiter<Self::RuntimeOrigin, (CooperativeId, MemberNo)>;
		/// How long the arbiter can decide an appeal. After that the members do.
		type AppealTime: Get<Moment>;
		/// The seed of the accounts of cooperatives.
		#[pallet::constant]
		type PalletId: Get<PalletId>;
		/// The least number of founders with a voice.
		#[pallet::constant]
		type MinFounders: Get<u32>;
		/// The most founders of a cooperative.
		#[pallet::constant]
		type MaxFounders: Get<u32>;
		/// The smallest part of a surplus that bylaws can give to the reserve.
		#[pallet::constant]
		type MinReserveShare: Get<Perbill>;
		/// How long the founders have to sign.
		#[pallet::constant]
		type SignTime: Get<Moment>;
		/// The shortest length of a period.
		type MinPeriod: Get<Moment>;
		/// The shortest time in which members can claim their part.
		type MinClaimTime: Get<Moment>;
		/// The shortest time in which members can vote.
		type MinDecision: Get<Moment>;
		/// The shortest time in which members can appeal, or contest work.
		type MinObjection: Get<Moment>;
		/// The smallest quorum of any resolution.
		type MinQuorum: Get<Perbill>;
		/// The most that one member's vote can count, as a multiple of another's.
		type MaxVoteRatio: Get<u32>;
		/// The longest of all times in bylaws.
		#[pallet::constant]
		type MaxTime: Get<Moment>;
		/// How long a dissolved cooperative pays its debts before the remainder is distributed.
		type WindDown: Get<Moment>;
		/// The most versions of its bylaws that a cooperative keeps. A further version removes the oldest.
		#[pallet::constant]
		type MaxVersions: Get<u32>;
		/// The most periods with retained patronage that is not revolved.
		#[pallet::constant]
		type MaxRetained: Get<u32>;
		/// The most records of one member that are not final.
		#[pallet::constant]
		type MaxRecords: Get<u32>;
		/// The most open resolutions of one member of a cooperative.
		#[pallet::constant]
		type MaxResolutions: Get<u32>;
		/// The most wages of a cooperative.
		#[pallet::constant]
		type MaxWages: Get<u32>;
		/// The most weight that paying wages can use in each block.
		type Share: Get<Weight>;
		/// The terms of offices, by the rules of a cooperative's meetings.
		type TermLimits: Convert<CooperativeId, TermLimit>;
		type WeightInfo: WeightInfo;
		/// Sets the clock.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkClock: rochdale_primitives::BenchmarkClock;
		/// Makes currencies of the kind whose transfers cost most.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkCurrencies: rochdale_primitives::BenchmarkCurrencies<AssetOf<Self>>;
	}

	/// The origin of a call that members have resolved.
	#[pallet::origin]
	pub type Origin = RawOrigin;

	/// Why the pallet holds money.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// The deposit for a cooperative, a place in a register, or a resolution. It is released when that is removed.
		Deposit,
		/// The price of an applicant's or a founder's first shares. It is released with a refusal, or becomes the
		/// cooperative's.
		Shares,
		/// The indivisible reserve of a cooperative. Only a loss or the distribution lowers it.
		Reserve,
		/// Money that belongs to members, until they collect or claim it.
		Claims,
	}

	/// The number of the next cooperative.
	#[pallet::storage]
	pub type NextCooperative<T> = StorageValue<_, CooperativeId, ValueQuery>;

	/// The cooperatives that not all founders have signed yet.
	#[pallet::storage]
	pub type Foundings<T: Config> = StorageMap<_, Twox64Concat, CooperativeId, Founding<T>>;

	#[pallet::storage]
	pub type Cooperatives<T: Config> = StorageMap<_, Twox64Concat, CooperativeId, Cooperative<T>>;

	/// The cooperative to which an account belongs.
	#[pallet::storage]
	pub type Accounts<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, CooperativeId>;

	/// The latest versions of each cooperative's bylaws.
	#[pallet::storage]
	pub type BylawsVersions<T: Config> =
		StorageDoubleMap<_, Twox64Concat, CooperativeId, Twox64Concat, Version, Bylaws<T>>;

	/// The applications for membership.
	#[pallet::storage]
	pub type Applications<T: Config> =
		StorageDoubleMap<_, Twox64Concat, CooperativeId, Twox64Concat, Party, Application<T>>;

	/// The register: each present and former member who is not removed.
	#[pallet::storage]
	pub type Members<T: Config> =
		StorageDoubleMap<_, Twox64Concat, CooperativeId, Twox64Concat, MemberNo, Member<T>>;

	/// A member's number in the register, until they have left.
	#[pallet::storage]
	pub type MemberNumbers<T> =
		StorageDoubleMap<_, Twox64Concat, CooperativeId, Twox64Concat, Party, MemberNo>;

	/// Until when a member cannot be expelled again, because they have won an appeal.
	#[pallet::storage]
	pub type AppealsWon<T> = StorageDoubleMap<_, Twox64Concat, CooperativeId, Twox64Concat, MemberNo, Moment>;

	/// The persons who have a place in a register.
	#[pallet::storage]
	pub type Persons<T: Config> = StorageMap<_, Twox64Concat, MemberId, Person<T::AccountId>>;

	/// The member at each place of the exit queue.
	#[pallet::storage]
	pub type ExitQueue<T> = StorageDoubleMap<_, Twox64Concat, CooperativeId, Twox64Concat, u32, MemberNo>;

	/// The records of each member's work that are not final.
	#[pallet::storage]
	pub type WorkRecords<T: Config> =
		StorageDoubleMap<_, Twox64Concat, CooperativeId, Twox64Concat, MemberNo, Records<T>, ValueQuery>;

	#[pallet::storage]
	pub type Periods<T> = StorageDoubleMap<_, Twox64Concat, CooperativeId, Twox64Concat, PeriodNo, Period>;

	/// The head of each cooperative's books: the open period, the number of the next entry, and the hash of all entries.
	#[pallet::storage]
	pub type Heads<T> = StorageMap<_, Twox64Concat, CooperativeId, ledger::Head>;

	/// The accounts that members have added to the default chart.
	#[pallet::storage]
	pub type ChartAccounts<T> =
		StorageDoubleMap<_, Twox64Concat, CooperativeId, Twox64Concat, ledger::Number, ledger::Account>;

	/// The balance of each account in each period, as [`ledger::balance_at_end`] explains it.
	#[pallet::storage]
	pub type AccountBalances<T> = StorageNMap<
		_,
		(
			NMapKey<Twox64Concat, CooperativeId>,
			NMapKey<Twox64Concat, PeriodNo>,
			NMapKey<Twox64Concat, ledger::Number>,
		),
		ledger::Balance,
		ValueQuery,
	>;

	/// The entries by their numbers, each with its period.
	#[pallet::storage]
	pub type Entries<T> =
		StorageDoubleMap<_, Twox64Concat, CooperativeId, Twox64Concat, u32, (PeriodNo, ledger::Entry)>;

	/// The entry that has reversed an entry, by their numbers.
	#[pallet::storage]
	pub type Reversals<T> = StorageDoubleMap<_, Twox64Concat, CooperativeId, Twox64Concat, u32, u32>;

	/// The surplus of each period that is closed, and the hash of all entries until then.
	#[pallet::storage]
	pub type ClosedBooks<T> =
		StorageDoubleMap<_, Twox64Concat, CooperativeId, Twox64Concat, PeriodNo, ledger::Closed>;

	/// What has happened often on one day, and is not posted yet.
	#[pallet::storage]
	pub type DayBooks<T> = StorageMap<_, Twox64Concat, CooperativeId, DayBook>;

	/// The money in other currencies that a cooperative has bought.
	#[pallet::storage]
	pub type CurrencyHoldings<T: Config> =
		StorageMap<_, Twox64Concat, CooperativeId, CurrencyHoldingsOf<T>, ValueQuery>;

	/// What a cooperative's exchanges with other currencies have brought beyond all that they have taken. The next money that
	/// they take is a loss, up to this amount.
	#[pallet::storage]
	pub type ExchangeGains<T> = StorageMap<_, Twox64Concat, CooperativeId, Balance, ValueQuery>;

	/// The number that a cooperative's next draft, open item, loan, asset or holding gets.
	#[pallet::storage]
	pub type NextNumber<T> = StorageMap<_, Twox64Concat, CooperativeId, u32, ValueQuery>;

	/// The bookings that wait for another person.
	#[pallet::storage]
	pub type Drafts<T: Config> =
		StorageDoubleMap<_, Twox64Concat, CooperativeId, Twox64Concat, u32, Draft<T>>;

	/// How many drafts of a member wait.
	#[pallet::storage]
	pub type DraftCount<T> =
		StorageDoubleMap<_, Twox64Concat, CooperativeId, Twox64Concat, MemberNo, u32, ValueQuery>;

	/// The invoices and bills that are not paid in full.
	#[pallet::storage]
	pub type OpenItems<T: Config> =
		StorageDoubleMap<_, Twox64Concat, CooperativeId, Twox64Concat, u32, OpenItemOf<T>>;

	/// How many they are.
	#[pallet::storage]
	pub type OpenItemCount<T> = StorageMap<_, Twox64Concat, CooperativeId, u32, ValueQuery>;

	/// The receipts of bills, by their hash. Each is claimed once.
	#[pallet::storage]
	pub type Receipts<T> =
		StorageDoubleMap<_, Twox64Concat, CooperativeId, Blake2_128Concat, ledger::Hash, ()>;

	/// The latest expenses that each member has claimed.
	#[pallet::storage]
	pub type RecentClaims<T> =
		StorageDoubleMap<_, Twox64Concat, CooperativeId, Twox64Concat, MemberNo, RecentClaimsOf, ValueQuery>;

	/// The entries of invoices, bills, loans and assets, by their numbers. They are taken back only with these.
	#[pallet::storage]
	pub type BoundEntries<T> = StorageDoubleMap<_, Twox64Concat, CooperativeId, Twox64Concat, u32, ()>;

	/// The loans that a cooperative has offered to take, or has taken.
	#[pallet::storage]
	pub type Loans<T: Config> =
		StorageDoubleMap<_, Twox64Concat, CooperativeId, Twox64Concat, u32, Lending<T::AccountId>>;

	/// The fixed assets of a cooperative.
	#[pallet::storage]
	pub type FixedAssets<T> =
		StorageDoubleMap<_, Twox64Concat, CooperativeId, Twox64Concat, u32, ledger::FixedAsset>;

	/// The money that members have lent and can have back at any time.
	#[pallet::storage]
	pub type MemberDeposits<T> =
		StorageDoubleMap<_, Twox64Concat, CooperativeId, Twox64Concat, MemberNo, Balance, ValueQuery>;

	/// What a member has got back of their deposit in a dissolution.
	#[pallet::storage]
	pub type ReturnedDeposits<T> =
		StorageDoubleMap<_, Twox64Concat, CooperativeId, Twox64Concat, MemberNo, Balance, ValueQuery>;

	/// What all members have got back of their deposits in a dissolution.
	#[pallet::storage]
	pub type ReturnedInAll<T> = StorageMap<_, Twox64Concat, CooperativeId, Balance, ValueQuery>;

	/// What a dissolved cooperative owes by bills and loans.
	#[pallet::storage]
	pub type DebtsOf<T> = StorageMap<_, Twox64Concat, CooperativeId, Owed, ValueQuery>;

	/// The part of the reserve that is in assets and not held as money: by a resolution, or because its part of a surplus
	/// was no money yet.
	#[pallet::storage]
	pub type InvestedReserve<T> = StorageMap<_, Twox64Concat, CooperativeId, Balance, ValueQuery>;

	/// How much a cooperative means to spend on an account in each period.
	#[pallet::storage]
	pub type Budgets<T> =
		StorageDoubleMap<_, Twox64Concat, CooperativeId, Twox64Concat, ledger::Number, Balance>;

	/// The first member who has objected to the accounts of a period.
	#[pallet::storage]
	pub type Objections<T> =
		StorageDoubleMap<_, Twox64Concat, CooperativeId, Twox64Concat, PeriodNo, MemberNo>;

	/// The auditor's objections to entries of periods that are not closed.
	#[pallet::storage]
	pub type EntryObjections<T> = StorageDoubleMap<
		_,
		Twox64Concat,
		CooperativeId,
		Twox64Concat,
		PeriodNo,
		EntryObjectionsOf,
		ValueQuery,
	>;

	/// The period whose accounts the members have approved, until it is closed.
	#[pallet::storage]
	pub type ApprovedAccounts<T> = StorageMap<_, Twox64Concat, CooperativeId, PeriodNo>;

	/// The number of the oldest entry that is not pruned.
	#[pallet::storage]
	pub type PrunedEntries<T> = StorageMap<_, Twox64Concat, CooperativeId, u32, ValueQuery>;

	/// How the members of a cooperative control who posts.
	#[pallet::storage]
	pub type ControlsOf<T> = StorageMap<_, Twox64Concat, CooperativeId, Controls, ValueQuery>;

	/// Each member's work in a period.
	#[pallet::storage]
	pub type Patronage<T> = StorageNMap<
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

	/// How many open resolutions of a cooperative this member has proposed. They count only against the limit of the
	/// proposer.
	#[pallet::storage]
	pub type OpenResolutions<T> =
		StorageDoubleMap<_, Twox64Concat, CooperativeId, Twox64Concat, MemberNo, u32, ValueQuery>;

	#[pallet::storage]
	pub type Resolutions<T: Config> =
		StorageDoubleMap<_, Twox64Concat, CooperativeId, Twox64Concat, ResolutionId, Resolution<T>>;

	/// The votes of members on each resolution.
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

	/// The interests that members have declared in a resolution or a draft.
	#[pallet::storage]
	pub type Interests<T> =
		StorageDoubleMap<_, Twox64Concat, CooperativeId, Twox64Concat, InterestIn, InterestsOf, ValueQuery>;

	/// The holders of offices.
	#[pallet::storage]
	pub type Officers<T> = StorageDoubleMap<_, Twox64Concat, CooperativeId, Twox64Concat, Office, Officer>;

	/// The terms of members in offices.
	#[pallet::storage]
	pub type Terms<T> = StorageNMap<
		_,
		(
			NMapKey<Twox64Concat, CooperativeId>,
			NMapKey<Twox64Concat, Office>,
			NMapKey<Twox64Concat, MemberNo>,
		),
		Served,
	>;

	/// The person who votes for a member that is a cooperative.
	#[pallet::storage]
	pub type Delegates<T> =
		StorageDoubleMap<_, Twox64Concat, CooperativeId, Twox64Concat, MemberNo, MemberId>;

	/// The number of a cooperative's next wage.
	#[pallet::storage]
	pub type NextWage<T> = StorageMap<_, Twox64Concat, CooperativeId, WageId, ValueQuery>;

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

	/// When a cooperative pays wages next. They are paid after the hour of this time.
	#[pallet::storage]
	pub type NextPayday<T> = StorageMap<_, Twox64Concat, CooperativeId, Moment>;

	/// The cooperatives that pay wages in each hour, counted from the Unix epoch.
	#[pallet::storage]
	pub type Paydays<T> = StorageDoubleMap<_, Twox64Concat, u32, Twox64Concat, CooperativeId, ()>;

	/// The first hour whose wages are not paid yet. There is none before the first payday is planned.
	#[pallet::storage]
	pub type PaydayCursor<T> = StorageValue<_, u32>;

	/// Whether a resolution is being executed now.
	#[pallet::storage]
	pub type Executing<T> = StorageValue<_, bool, ValueQuery>;

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// The account of a cooperative.
		pub fn account_of(id: CooperativeId) -> T::AccountId {
			Self::account_id(id)
		}

		/// The books of a cooperative as they are now.
		pub fn books_of(id: CooperativeId) -> Option<Books> {
			let cooperative = Self::cooperative(id).ok()?;
			Self::books_now(id, &cooperative).ok().filter(|_| Heads::<T>::contains_key(id))
		}

		/// The number that the holder of this key has in a register.
		pub fn number_of(id: CooperativeId, key: T::AccountId) -> Option<MemberNo> {
			MemberNumbers::<T>::get(id, Self::who(&key)?)
		}

		pub fn period_of(id: CooperativeId, number: PeriodNo) -> Option<PeriodInfo> {
			Self::period_info(id, number)
		}

		pub fn statement_of(
			id: CooperativeId,
			member: MemberNo,
			start: PeriodNo,
			count: u32,
		) -> Option<(Statement, Option<PeriodNo>)> {
			Self::statement_info(id, member, start, count)
		}

		pub fn resolutions_from(
			id: CooperativeId,
			start: ResolutionId,
			count: u32,
		) -> (Vec<ResolutionInfo>, Option<ResolutionId>) {
			Self::resolutions_info(id, start, count)
		}

		/// The vote of a member on a resolution.
		pub fn ballot(id: CooperativeId, resolution: ResolutionId, member: MemberNo) -> Option<Ballot> {
			Ballots::<T>::get((id, resolution, member))
		}

		/// The interests that members have declared in a resolution or a draft, at most [`MAX_INTERESTS`].
		pub fn interests_in(id: CooperativeId, matter: InterestIn) -> Vec<Interest> {
			Self::interests_info(id, matter)
		}

		/// The holders of offices, and what each has spent.
		pub fn officers(id: CooperativeId) -> Vec<(Office, Officer)> {
			Self::officers_info(id)
		}

		/// The terms of a member in an office, if the rules have had terms when they took it.
		pub fn terms_of(id: CooperativeId, office: Office, member: MemberNo) -> Option<Served> {
			Terms::<T>::get((id, office, member))
		}

		/// Whether members decide a resolution in a meeting, and not by open vote.
		pub fn is_for_meeting(id: CooperativeId, resolution: ResolutionId) -> bool {
			Resolutions::<T>::get(id, resolution).is_some_and(|resolution| resolution.meeting.is_some())
		}

		pub fn wages_of(id: CooperativeId) -> Vec<WageInfo<AssetOf<T>>> {
			Self::wages_info(id)
		}

		/// The statement of a period: trial balance, from which all others follow. See [`ledger::Statement`].
		pub fn accounts_of(id: CooperativeId, period: PeriodNo) -> Option<ledger::Statement> {
			Self::accounts_info(id, period)
		}

		/// Entries by their numbers, at most [`MOST_AT_ONCE`]. The second part is the start of the next page.
		pub fn entries_from(
			id: CooperativeId,
			start: u32,
			count: u32,
		) -> (Vec<(ledger::EntryId, ledger::Entry)>, Option<u32>) {
			Self::entries_info(id, start, count)
		}

		/// Invoices and bills that are not paid in full, in pages like entries.
		pub fn items_from(
			id: CooperativeId,
			start: u32,
			count: u32,
		) -> (Vec<(u32, OpenItemOf<T>)>, Option<u32>) {
			Self::items_info(id, start, count)
		}

		/// Drafts that wait for another person, in pages like entries.
		pub fn drafts_from(
			id: CooperativeId,
			start: u32,
			count: u32,
		) -> (Vec<(u32, DraftInfo<T::AccountId>)>, Option<u32>) {
			Self::drafts_info(id, start, count)
		}

		/// Each budget, and what was spent of it in the open period, in no order. There are at most
		/// [`ledger::MAX_ACCOUNTS`].
		pub fn budgets_of(id: CooperativeId) -> Vec<BudgetInfo> {
			Self::budgets_info(id)
		}

		/// The part of the reserve that is in assets, and not held as money.
		pub fn invested_reserve(id: CooperativeId) -> Balance {
			InvestedReserve::<T>::get(id)
		}

		/// The money in other currencies that was bought, at most [`MAX_HOLDINGS`] of them.
		pub fn holdings_of(id: CooperativeId) -> Vec<HoldingInfo<AssetOf<T>>> {
			Self::holdings_info(id)
		}

		/// The money that a member has lent and can have back at any time.
		pub fn deposit_of(id: CooperativeId, member: MemberNo) -> Balance {
			MemberDeposits::<T>::get(id, member)
		}

		/// The first member who has objected to the accounts of a period, and the auditor's objections to its entries,
		/// at most [`MAX_OBJECTIONS`].
		pub fn objections_of(id: CooperativeId, period: PeriodNo) -> (Option<MemberNo>, Vec<EntryObjection>) {
			Self::objections_info(id, period)
		}

		/// The share capital that can be redeemed now, and what limits it.
		pub fn redeemable_capital(id: CooperativeId) -> Option<(Balance, ledger::Limit)> {
			let cooperative = Self::cooperative(id).ok()?;
			Self::solvency(id, &Self::books_now(id, &cooperative).ok()?).ok()
		}

		/// The person who votes for a member that is a cooperative.
		pub fn delegate(id: CooperativeId, member: MemberNo) -> Option<MemberId> {
			Delegates::<T>::get(id, member)
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn on_poll(_: BlockNumberFor<T>, meter: &mut WeightMeter) {
			within_share(meter, T::Share::get(), Self::work_paydays);
		}

		fn integrity_test() {
			assert!(T::MinFounders::get() > 0, "a cooperative needs a founder");
			assert!(
				T::MinFounders::get() <= T::MaxFounders::get(),
				"the least founders must not be more than the most"
			);
			assert!(
				T::MinDecision::get() <= T::MaxTime::get(),
				"the shortest vote must not be longer than the longest time"
			);
			assert!(
				T::MinObjection::get() <= T::MaxTime::get(),
				"the shortest time to object must not be longer than the longest time"
			);
			assert!(T::MaxVoteRatio::get() > 0, "equal votes must be possible");
			assert!(
				T::MaxWages::get() <= 512,
				"all wages that are owed must have an exact sum: see MOST_WAGE"
			);
			assert!(
				T::MinPeriod::get() <= T::MaxTime::get(),
				"the shortest period must not be longer than the longest time"
			);
			assert!(
				T::MinClaimTime::get() <= T::MaxTime::get(),
				"the shortest time to claim must not be longer than the longest time"
			);
			assert!(T::MaxVersions::get() > 1, "bylaws must be changeable during a period");
			assert!(T::MaxRetained::get() > 0, "patronage must be retainable");
			assert!(T::MaxResolutions::get() > 0, "members must be able to propose");
			let payday = T::WeightInfo::look_at_payday().saturating_mul(3);
			let payday = payday.saturating_add(T::WeightInfo::pay_wages(T::MaxWages::get(), 1));
			let payday = payday.saturating_add(Self::post_weight(PAYROLL_ENTRIES));
			assert!(
				payday.all_lte(T::Share::get()),
				"the share of a block must be enough for a payday with one payment"
			);
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), TryRuntimeError> {
			Self::do_try_state()
		}
	}
}
