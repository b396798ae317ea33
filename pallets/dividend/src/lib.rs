//! # The universal dividend, and community dividends
//!
//! **The universal dividend**: every period each active member is entitled to the same new native coins. A
//! period costs O(1) however many members there are: one cumulative sum per member-ever-since-genesis,
//! [`Accrued`], grows by the amount, and a member's unclaimed dividend is the difference to what the sum was
//! at their last claim. A claim takes one step over any number of periods.
//!
//! **A community dividend** is an income in any currency, for the members who take part in it. Every period
//! what has come together in the currency's *pot* (an account: demurrage is paid into it, or whatever anybody
//! gives), and the new units that the [`Plan`] issues into it, are divided equally among them. See README.md.
//!
//! **The invariants**, which `try_state` checks: all that members were ever entitled to by the universal
//! dividend equals what was paid out plus what active members have not claimed yet; and each pot holds what
//! its participants have not claimed yet. Nothing is lost to rounding: native amounts are whole before they
//! are multiplied, and what cannot be divided stays in the pot for the next period.

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
mod community;
#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;
mod types;
mod universal;
pub mod weights;

pub use pallet::*;
pub use types::*;
pub use weights::WeightInfo;

use alloc::vec::Vec;
use frame_support::{
	sp_runtime::{
		traits::{SaturatedConversion, Saturating},
		DispatchError, TryRuntimeError,
	},
	traits::{
		fungible::{Inspect, Mutate},
		fungibles, Contains, EnsureOriginWithArg, Get, UnixTime,
	},
	PalletId,
};
use rochdale_primitives::{DividendInfo, MemberId, Membership, Moment, OnMembership};

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

	/// An amount of the native unit.
	pub type BalanceOf<T> =
		<<T as Config>::Currency as Inspect<<T as frame_system::Config>::AccountId>>::Balance;

	/// A currency.
	pub type AssetOf<T> =
		<<T as Config>::Currencies as fungibles::Inspect<<T as frame_system::Config>::AccountId>>::AssetId;

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// The native unit. Nothing but the universal dividend issues it.
		type Currency: Mutate<Self::AccountId>;
		/// All currencies. Each keeps what is in its pot ([`Pallet::pot`]) whole: a currency whose balances
		/// decay leaves the pot's alone, as it does those of its commons.
		type Currencies: fungibles::Mutate<
			Self::AccountId,
			AssetId: Parameter + MaxEncodedLen,
			Balance = BalanceOf<Self>,
		>;
		/// Who is a member.
		type Membership: Membership<Self::AccountId>;
		/// The chain's clock.
		type Time: UnixTime;
		/// The time between two dividends. While it is 0 no dividend falls due, and the time counts for
		/// nothing.
		type Period: Get<Moment>;
		/// How much a dividend is.
		type Policy: Get<Policy<BalanceOf<Self>>>;
		/// The account of the commons: it receives what a person who ceases to be a member cannot.
		type Commons: Get<Self::AccountId>;
		/// Opens, changes and closes the dividend in a currency.
		type OpenOrigin: EnsureOriginWithArg<Self::RuntimeOrigin, AssetOf<Self>>;
		/// The currencies of which a community dividend can issue new units; never the native one.
		type Issuable: Contains<AssetOf<Self>>;
		/// From this and the currency follows the account of each pot.
		#[pallet::constant]
		type PalletId: Get<PalletId>;
		/// The shortest period of a community dividend; more than 0.
		#[pallet::constant]
		type MinPeriod: Get<Moment>;
		/// The most community dividends that a member takes part in.
		#[pallet::constant]
		type MaxJoined: Get<u32>;
		/// Weights.
		type WeightInfo: WeightInfo;
		/// Makes currencies.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkCurrencies: rochdale_primitives::BenchmarkCurrencies<AssetOf<Self>>;
	}

	/// What somebody who was a member from genesis on, without a gap, has been entitled to.
	#[pallet::storage]
	pub type Accrued<T> = StorageValue<_, BalanceOf<T>, ValueQuery>;

	/// What [`Accrued`] was when this active member joined or last claimed.
	#[pallet::storage]
	pub type ClaimedUpTo<T> = StorageMap<_, Twox64Concat, MemberId, BalanceOf<T>>;

	/// All that members were ever entitled to: the money that there is, claimed or not.
	#[pallet::storage]
	pub type Entitled<T> = StorageValue<_, BalanceOf<T>, ValueQuery>;

	/// All that was paid out.
	#[pallet::storage]
	pub type Paid<T> = StorageValue<_, BalanceOf<T>, ValueQuery>;

	/// When the next dividend falls due; `None` until the chain's clock has started.
	#[pallet::storage]
	pub type NextAt<T> = StorageValue<_, Moment>;

	/// Where a growing dividend stands; `None` under another policy.
	#[pallet::storage]
	pub type GrowingAmount<T> = StorageValue<_, Growing<BalanceOf<T>>>;

	/// The community dividends that are open, and those that are closed and whose participants have not all
	/// left yet.
	#[pallet::storage]
	pub type Dividends<T: Config> =
		StorageMap<_, Blake2_128Concat, AssetOf<T>, CommunityDividend<BalanceOf<T>>>;

	/// The community dividends that an active member takes part in.
	#[pallet::storage]
	pub type Joined<T: Config> =
		StorageMap<_, Twox64Concat, MemberId, BoundedVec<EntryOf<T>, T::MaxJoined>, ValueQuery>;

	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// Dividends fell due: each of `members` is entitled to `periods` times `amount`.
		Due {
			/// How many periods at once; more than one after the chain stood still.
			periods: u64,
			/// What each member is entitled to for each of them.
			amount: BalanceOf<T>,
			/// The members who were active.
			members: u32,
			/// When the next falls due.
			next_at: Moment,
		},
		/// The money would not fit its type any more: nobody is entitled to anything for these periods.
		Skipped {
			/// How many periods.
			periods: u64,
		},
		/// The growing amount was re-evaluated.
		Reevaluated {
			/// The amount per period until now.
			old: BalanceOf<T>,
			/// The amount per period from now on.
			new: BalanceOf<T>,
			/// All that members were ever entitled to.
			mass: BalanceOf<T>,
			/// The active members.
			members: u32,
		},
		/// A member's dividend was paid.
		Claimed {
			/// The member.
			id: MemberId,
			/// The key that was paid.
			who: T::AccountId,
			/// How much.
			amount: BalanceOf<T>,
		},
		/// A person ceased to be a member with a dividend too small for their account to exist: it went
		/// to the commons.
		LeftToCommons {
			/// The person.
			id: MemberId,
			/// How much.
			amount: BalanceOf<T>,
		},
		/// A person ceased to be a member and neither they nor the commons could receive the dividend:
		/// it was never issued.
		Forfeited {
			/// The person.
			id: MemberId,
			/// How much.
			amount: BalanceOf<T>,
		},
		/// A community dividend was opened.
		Opened {
			/// The currency.
			asset: AssetOf<T>,
			/// Its rule.
			plan: Plan<BalanceOf<T>>,
			/// When it falls due for the first time.
			next_at: Moment,
		},
		/// The rule of a community dividend is another from now on. The period that has begun is seen to its
		/// end.
		PlanSet {
			/// The currency.
			asset: AssetOf<T>,
			/// The new rule.
			plan: Plan<BalanceOf<T>>,
		},
		/// A community dividend was closed: what came together in the period that had begun was divided, and
		/// nobody can join any more.
		Closed {
			/// The currency.
			asset: AssetOf<T>,
			/// What each participant was entitled to at the end.
			amount: BalanceOf<T>,
		},
		/// A member takes part in a community dividend.
		Joined {
			/// The currency.
			asset: AssetOf<T>,
			/// Who.
			id: MemberId,
		},
		/// A member no longer takes part in a community dividend.
		Left {
			/// The currency.
			asset: AssetOf<T>,
			/// Who.
			id: MemberId,
		},
		/// A community dividend fell due: each participant is entitled to `amount`.
		Divided {
			/// The currency.
			asset: AssetOf<T>,
			/// How many periods at once; more than one if nobody touched the dividend for so long.
			periods: u64,
			/// How many new units were issued into the pot.
			issued: BalanceOf<T>,
			/// What each participant is entitled to, for all these periods together.
			amount: BalanceOf<T>,
			/// Those who take part.
			participants: u32,
			/// When it falls due next.
			next_at: Moment,
		},
		/// The currency refused to issue what the plan says, for this reason: for these periods only what was
		/// in the pot is divided.
		NotIssued {
			/// The currency.
			asset: AssetOf<T>,
			/// How many periods.
			periods: u64,
			/// Why.
			error: DispatchError,
		},
		/// A participant's community dividend was paid.
		ClaimedIn {
			/// The currency.
			asset: AssetOf<T>,
			/// The member.
			id: MemberId,
			/// The key that was paid.
			who: T::AccountId,
			/// How much.
			amount: BalanceOf<T>,
		},
		/// A participant left, and their account could not receive the dividend: it is in the pot, for those
		/// who stay.
		ReturnedToPot {
			/// The currency.
			asset: AssetOf<T>,
			/// The member.
			id: MemberId,
			/// How much.
			amount: BalanceOf<T>,
		},
	}

	#[pallet::error]
	pub enum Error<T> {
		/// This account is not the key of an active member. Join, or renew your membership, first.
		NotAMember,
		/// Nothing has come due since the last claim. Wait for the next period.
		NothingToClaim,
		/// The account is empty and the dividend is less than the least it can hold. It is not lost:
		/// claim again when more has come due.
		BelowMinimumBalance,
		/// There is no such currency.
		UnknownCurrency,
		/// The dividend in this currency is open. Change its plan instead.
		AlreadyOpen,
		/// No dividend is open in this currency. Whoever decides on the currency can open one.
		NotOpen,
		/// The plan's period is shorter than `MinPeriod`.
		PeriodTooShort,
		/// No new units of this currency can be issued. Divide what comes into the pot only: `issue` 0.
		CannotIssue,
		/// You take part in this dividend.
		AlreadyJoined,
		/// You take part in as many dividends as a member can. Leave one first.
		TooManyDividends,
		/// The member does not take part in this dividend. Join it first.
		NotJoined,
		/// The period is not over yet.
		NotDue,
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Pays the caller's dividend for all periods since the last claim.
		///
		/// Errors: [`Error::NotAMember`], [`Error::NothingToClaim`], [`Error::BelowMinimumBalance`].
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::claim())]
		pub fn claim(origin: OriginFor<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let id = T::Membership::member(&who).ok_or(Error::<T>::NotAMember)?;
			Self::pay(id, who)
		}

		/// Pays a member's dividend for all periods since the last claim, to that member's key. Anyone
		/// may call it.
		///
		/// Errors: as [`Pallet::claim`].
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::claim_for())]
		pub fn claim_for(origin: OriginFor<T>, id: MemberId) -> DispatchResult {
			ensure_signed(origin)?;
			let who = T::Membership::account(id).ok_or(Error::<T>::NotAMember)?;
			Self::pay(id, who)
		}

		/// Opens a dividend in a currency. It falls due for the first time after one period.
		///
		/// Errors: [`Error::UnknownCurrency`], [`Error::PeriodTooShort`], [`Error::CannotIssue`],
		/// [`Error::AlreadyOpen`].
		#[pallet::call_index(2)]
		// Who decides on a currency may have had another key, or one that is disputed: the origin asks for that.
		#[pallet::weight(T::WeightInfo::open().saturating_add(T::DbWeight::get().reads(4)))]
		pub fn open(origin: OriginFor<T>, asset: AssetOf<T>, plan: Plan<BalanceOf<T>>) -> DispatchResult {
			T::OpenOrigin::ensure_origin(origin, &asset)?;
			Self::do_open(asset, plan)
		}

		/// Changes the plan of a dividend. Periods that are over are settled by the old one; the period that
		/// has begun keeps its end, and then issues what the new one says.
		///
		/// Errors: [`Error::NotOpen`], [`Error::PeriodTooShort`], [`Error::CannotIssue`].
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::set_plan().saturating_add(T::DbWeight::get().reads(4)))]
		pub fn set_plan(origin: OriginFor<T>, asset: AssetOf<T>, plan: Plan<BalanceOf<T>>) -> DispatchResult {
			T::OpenOrigin::ensure_origin(origin, &asset)?;
			Self::do_set_plan(asset, plan)
		}

		/// Closes a dividend. Periods that are over are settled, and what has come together in the one that
		/// has begun is divided, without new units. What participants are owed stays in the pot for them
		/// until they claim it. It can be opened again.
		///
		/// Errors: [`Error::NotOpen`].
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::close().saturating_add(T::DbWeight::get().reads(4)))]
		pub fn close(origin: OriginFor<T>, asset: AssetOf<T>) -> DispatchResult {
			T::OpenOrigin::ensure_origin(origin, &asset)?;
			Self::do_close(asset)
		}

		/// Takes part in a dividend, from the period that has begun on: what came together in periods that
		/// are over is divided among the others first.
		///
		/// Errors: [`Error::NotAMember`], [`Error::NotOpen`], [`Error::AlreadyJoined`],
		/// [`Error::TooManyDividends`].
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::join())]
		pub fn join(origin: OriginFor<T>, asset: AssetOf<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let id = T::Membership::member(&who).ok_or(Error::<T>::NotAMember)?;
			Self::do_join(asset, id)
		}

		/// No longer takes part in a dividend. What is due for periods that are over is paid; if it is less
		/// than the caller's empty account can hold, it stays in the pot for the others.
		///
		/// Errors: [`Error::NotAMember`], [`Error::NotJoined`], and the currency's own if it does not let the
		/// dividend be paid now.
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::leave())]
		pub fn leave(origin: OriginFor<T>, asset: AssetOf<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let id = T::Membership::member(&who).ok_or(Error::<T>::NotAMember)?;
			Self::do_leave(asset, id, &who)
		}

		/// Divides what the periods that are over have brought. Nobody needs to call it, since joining,
		/// leaving and claiming do so first; anyone may.
		///
		/// Errors: [`Error::NotOpen`], [`Error::NotDue`].
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::settle())]
		pub fn settle(origin: OriginFor<T>, asset: AssetOf<T>) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_settle(asset)
		}

		/// Pays the caller's dividend in this currency for all periods since the last claim. If the dividend
		/// is closed, the caller no longer takes part.
		///
		/// Errors: [`Error::NotAMember`], [`Error::NotJoined`], [`Error::NothingToClaim`],
		/// [`Error::BelowMinimumBalance`], and the currency's own if it does not let the dividend be paid now.
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::claim_in())]
		pub fn claim_in(origin: OriginFor<T>, asset: AssetOf<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let id = T::Membership::member(&who).ok_or(Error::<T>::NotAMember)?;
			Self::do_claim_in(asset, id, who)
		}

		/// Pays a member's dividend in this currency for all periods since the last claim, to that member's
		/// key. Anyone may call it.
		///
		/// Errors: as [`Pallet::claim_in`].
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::claim_in_for())]
		pub fn claim_in_for(origin: OriginFor<T>, asset: AssetOf<T>, id: MemberId) -> DispatchResult {
			ensure_signed(origin)?;
			let who = T::Membership::account(id).ok_or(Error::<T>::NotAMember)?;
			Self::do_claim_in(asset, id, who)
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// What this member can claim now; 0 for who is not an active member.
		pub fn unclaimed(id: MemberId) -> BalanceOf<T> {
			ClaimedUpTo::<T>::get(id)
				.map(|claimed| Accrued::<T>::get().saturating_sub(claimed))
				.unwrap_or_default()
		}

		/// The dividend as it stands.
		pub fn info() -> DividendInfo<BalanceOf<T>> {
			DividendInfo {
				amount: Self::next_amount(),
				period: T::Period::get(),
				next_at: NextAt::<T>::get(),
				entitled: Entitled::<T>::get(),
			}
		}

		/// The dividend in this currency as it stands; `None` where none is open and nobody is owed one.
		pub fn community_info(asset: AssetOf<T>) -> Option<CommunityDividendInfo<BalanceOf<T>>> {
			Self::info_of(&asset)
		}

		/// What this member can claim now in this currency; 0 for who does not take part. It counts the
		/// periods that are over and not settled yet, as if the currency issues what the plan says.
		pub fn unclaimed_in(asset: AssetOf<T>, id: MemberId) -> BalanceOf<T> {
			let entries = Joined::<T>::get(id).into_iter();
			entries
				.filter(|entry| entry.asset == asset)
				.map(|entry| Self::foreseen(&entry))
				.next()
				.unwrap_or_default()
		}

		/// The currencies in whose dividend this member takes part, each with what they can claim now.
		pub fn joined(id: MemberId) -> Vec<(AssetOf<T>, BalanceOf<T>)> {
			let entries = Joined::<T>::get(id).into_iter();
			entries.map(|entry| (entry.asset.clone(), Self::foreseen(&entry))).collect()
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		/// Lets dividends fall due. The clock is that of the parent block, since this block's has not
		/// been set yet: a dividend falls due in the first block after its time, and all of that block's
		/// transactions see it.
		fn on_initialize(_: BlockNumberFor<T>) -> Weight {
			Self::fall_due(Self::now());
			T::WeightInfo::on_initialize()
		}

		fn integrity_test() {
			assert!(T::MinPeriod::get() > 0, "a period of a community dividend is more than nothing");
			let seed = (<PalletId as frame_support::sp_runtime::TypeId>::TYPE_ID, T::PalletId::get());
			let length = seed.encoded_size().saturating_add(AssetOf::<T>::max_encoded_len());
			assert!(length <= T::AccountId::max_encoded_len(), "each currency has a pot of its own");
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
		T::Time::now().as_millis().saturated_into()
	}

	/// Checks the invariants.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		Self::check_universal()?;
		Self::check_communities()
	}
}

impl<T: Config> OnMembership<T::AccountId> for Pallet<T> {
	/// Nothing is due for the time before.
	fn activated(id: MemberId, _: &T::AccountId) {
		ClaimedUpTo::<T>::insert(id, Accrued::<T>::get());
	}

	/// Pays what is due until now, in each currency.
	fn deactivated(id: MemberId, who: &T::AccountId) {
		Self::leave_universal(id, who);
		Self::leave_communities(id, who);
	}

	/// Entries are by the person, and follow no key.
	fn rekeyed(_: MemberId, _: &T::AccountId, _: &T::AccountId) {}

	#[cfg(feature = "runtime-benchmarks")]
	fn worst_case(id: MemberId) {
		benchmarking::entitle::<T>(id);
		benchmarking::join_most::<T>(id);
	}
}
