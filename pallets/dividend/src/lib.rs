//! # The universal dividend, and community dividends
//!
//! **The universal dividend**: in every period each active member is entitled to the same amount of new native money. A
//! period costs O(1), however many members there are. One sum, [`Accrued`], grows by the amount: it is what a member
//! since genesis has been entitled to. A member's unclaimed dividend is the difference to what the sum was at their
//! last claim. So a claim takes one step over any number of periods.
//!
//! **A community dividend** is an income in any currency, for the members who take part in it. Demurrage or anybody's
//! gifts are paid into the currency's *pot*, which is an account, and the [`Plan`] can issue new units into it. At the
//! end of every period the pot is divided equally among the participants. See README.md.
//!
//! **The invariants**, which `try_state` checks. All that members were ever entitled to by the universal dividend
//! equals what was paid out plus what active members have not claimed. Each pot holds what its participants have not
//! claimed. Nothing is lost to rounding. Native amounts are whole before they are multiplied, and the remainder of a
//! division stays in the pot for the next period.

#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(test, allow(clippy::restriction))]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod calls;
mod community_dividends;
mod errors;
mod events;
mod invariants;
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
	pallet_macros::import_section,
	sp_runtime::{traits::Saturating, DispatchError, TryRuntimeError},
	traits::{
		fungible::{Inspect, Mutate},
		fungibles, Contains, EnsureOriginWithArg, Get, UnixTime,
	},
	PalletId,
};
use rochdale_primitives::{DividendInfo, MemberId, Membership, Moment, OnMembership};

// FRAME's macros expand to `expect`.
#[allow(clippy::expect_used)]
#[import_section(calls::calls)]
#[import_section(errors::errors)]
#[import_section(events::events)]
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use frame_support::pallet_prelude::*;
	use frame_system::pallet_prelude::*;

	pub const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	/// An amount, in smallest parts of the native unit or of a currency.
	pub type BalanceOf<T> =
		<<T as Config>::Currency as Inspect<<T as frame_system::Config>::AccountId>>::Balance;

	pub type AssetOf<T> =
		<<T as Config>::Currencies as fungibles::Inspect<<T as frame_system::Config>::AccountId>>::AssetId;

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// The native unit. Only the universal dividend issues it.
		type Currency: Mutate<Self::AccountId>;
		/// All currencies. Each keeps the balance of its pot ([`Pallet::pot`]) whole: demurrage does not touch it, as
		/// it does not touch the commons.
		type Currencies: fungibles::Mutate<
			Self::AccountId,
			AssetId: Parameter + MaxEncodedLen,
			Balance = BalanceOf<Self>,
		>;
		type Membership: Membership<Self::AccountId>;
		type Time: UnixTime;
		/// The time between two dividends. While it is 0, no dividend falls due, and nothing accrues.
		type Period: Get<Moment>;
		/// The rule for the amount of a dividend.
		type Policy: Get<Policy<BalanceOf<Self>>>;
		/// The account of the commons. It receives a last dividend that the former member's account cannot hold.
		type Commons: Get<Self::AccountId>;
		/// Opens, changes and closes the dividend in a currency.
		type OpenOrigin: EnsureOriginWithArg<Self::RuntimeOrigin, AssetOf<Self>>;
		/// The currencies of which a community dividend can issue new units. The native unit is never among them.
		type Issuable: Contains<AssetOf<Self>>;
		/// The account of each pot is derived from this and the currency.
		#[pallet::constant]
		type PalletId: Get<PalletId>;
		/// The shortest period of a community dividend. It must be more than 0.
		#[pallet::constant]
		type MinPeriod: Get<Moment>;
		/// The most community dividends in which a member can take part.
		#[pallet::constant]
		type MaxJoined: Get<u32>;
		type WeightInfo: WeightInfo;
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkCurrencies: rochdale_primitives::BenchmarkCurrencies<AssetOf<Self>>;
	}

	/// What a member without a gap since genesis has been entitled to.
	#[pallet::storage]
	pub type Accrued<T> = StorageValue<_, BalanceOf<T>, ValueQuery>;

	/// What [`Accrued`] was when this active member joined or last claimed.
	#[pallet::storage]
	pub type ClaimedUpTo<T> = StorageMap<_, Twox64Concat, MemberId, BalanceOf<T>>;

	/// All that members were ever entitled to, claimed or not: the money mass.
	#[pallet::storage]
	pub type Entitled<T> = StorageValue<_, BalanceOf<T>, ValueQuery>;

	/// All that was ever paid out.
	#[pallet::storage]
	pub type PaidOut<T> = StorageValue<_, BalanceOf<T>, ValueQuery>;

	/// When the next dividend falls due; `None` until the chain's clock has started.
	#[pallet::storage]
	pub type NextAt<T> = StorageValue<_, Moment>;

	/// The state of a growing dividend; `None` under another policy.
	#[pallet::storage]
	pub type GrowingAmount<T> = StorageValue<_, Growing<BalanceOf<T>>>;

	/// The community dividends that are open, and those that are closed and still have participants.
	#[pallet::storage]
	pub type Dividends<T: Config> =
		StorageMap<_, Blake2_128Concat, AssetOf<T>, CommunityDividend<BalanceOf<T>>>;

	/// The community dividends in which an active member takes part.
	#[pallet::storage]
	pub type Participations<T: Config> =
		StorageMap<_, Twox64Concat, MemberId, BoundedVec<EntryOf<T>, T::MaxJoined>, ValueQuery>;

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// What this member can claim now; 0 if this is not an active member.
		pub fn unclaimed(id: MemberId) -> BalanceOf<T> {
			ClaimedUpTo::<T>::get(id)
				.map(|claimed| Accrued::<T>::get().saturating_sub(claimed))
				.unwrap_or_default()
		}

		/// The state of the universal dividend.
		pub fn info() -> DividendInfo<BalanceOf<T>> {
			DividendInfo {
				amount: Self::next_amount(),
				period: T::Period::get(),
				next_at: NextAt::<T>::get(),
				entitled: Entitled::<T>::get(),
			}
		}

		/// The state of the dividend in this currency; `None` if none is open and no former participant is owed
		/// anything.
		pub fn community_info(asset: AssetOf<T>) -> Option<CommunityDividendInfo<BalanceOf<T>>> {
			Self::info_of(&asset)
		}

		/// What this member can claim now in this currency; 0 if they do not take part. It includes periods that are
		/// over but not settled, as if the currency issued all that the plan says.
		pub fn unclaimed_in(asset: AssetOf<T>, id: MemberId) -> BalanceOf<T> {
			let entries = Participations::<T>::get(id).into_iter();
			entries
				.filter(|entry| entry.asset == asset)
				.map(|entry| Self::foreseen(&entry))
				.next()
				.unwrap_or_default()
		}

		/// The currencies in whose dividend this member takes part, each with what they can claim now.
		pub fn joined(id: MemberId) -> Vec<(AssetOf<T>, BalanceOf<T>)> {
			let entries = Participations::<T>::get(id).into_iter();
			entries.map(|entry| (entry.asset.clone(), Self::foreseen(&entry))).collect()
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		/// Lets dividends fall due. It uses the clock of the parent block, since this block's clock is not set yet. So
		/// a dividend falls due in the first block after its time, and all transactions of that block see it.
		fn on_initialize(_: BlockNumberFor<T>) -> Weight {
			Self::fall_due(Self::now());
			T::WeightInfo::on_initialize()
		}

		fn integrity_test() {
			assert!(T::MinPeriod::get() > 0, "a period of a community dividend must be more than 0");
			let seed = (<PalletId as frame_support::sp_runtime::TypeId>::TYPE_ID, T::PalletId::get());
			let length = seed.encoded_size().saturating_add(AssetOf::<T>::max_encoded_len());
			assert!(
				length <= T::AccountId::max_encoded_len(),
				"the pot's account must depend on the whole currency id"
			);
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), TryRuntimeError> {
			Self::do_try_state()
		}
	}
}

impl<T: Config> Pallet<T> {
	pub(crate) fn now() -> Moment {
		rochdale_primitives::now::<T::Time>()
	}
}

impl<T: Config> OnMembership<T::AccountId> for Pallet<T> {
	/// A new member is due nothing for the time before.
	fn activated(id: MemberId, _: &T::AccountId) {
		ClaimedUpTo::<T>::insert(id, Accrued::<T>::get());
	}

	/// Pays what is due until now, in each currency.
	fn deactivated(id: MemberId, who: &T::AccountId) {
		Self::leave_universal(id, who);
		Self::leave_communities(id, who);
	}

	/// Entries belong to the person, and not to a key.
	fn rekeyed(_: MemberId, _: &T::AccountId, _: &T::AccountId) {}

	#[cfg(feature = "runtime-benchmarks")]
	fn worst_case(id: MemberId) {
		benchmarking::entitle::<T>(id);
		benchmarking::join_most::<T>(id);
	}
}
