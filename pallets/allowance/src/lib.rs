//! # The allowance
//!
//! A member's transactions are free within a quota of compute and length that refills with time. The normal fee applies
//! beyond the quota, and for accounts without one. A transaction extension around the fee payment does the work:
//! [`FreeWithinAllowance`]. Wallets see it as the fee payment itself.
//!
//! **The quota is one number per member**: the time at which it will be full again. A use of `cost` moves that time by
//! `cost · refill time / cap`, rounded up. The amount left is the cap less what will refill until then, rounded down.
//! Nothing runs when nobody transacts. (This is the generic cell rate algorithm, ITU-T I.371, in its virtual scheduling
//! form.) In any stretch of time a member has at most the cap plus what refills in it. Rounding never favours the
//! member.

#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(test, allow(clippy::restriction))]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod events;
mod extension;
mod invariants;
#[cfg(test)]
mod mock;
mod quota;
#[cfg(test)]
mod tests;
pub mod weights;

pub use extension::{FreeWithinAllowance, Pre, Val};
pub use pallet::*;
pub use quota::Use;
pub use weights::WeightInfo;

use frame_support::{
	dispatch::DispatchClass,
	pallet_macros::import_section,
	sp_runtime::{traits::Convert, TryRuntimeError},
	traits::{Contains, ContainsPair, Get, UnixTime},
	weights::Weight,
};
use rochdale_primitives::{AllowanceInfo, Guest, GuestKey, MemberId, Membership, Moment, OnMembership, DAY};

use quota::Quota;

/// Microseconds since the Unix epoch, or a span of them. It is finer than the chain's clock, so that rounding up costs
/// a member almost nothing.
type Micros = u64;

const MICROS_PER_MOMENT: Micros = 1_000;

/// The quota for calls by office, used when the member's own does not cover them, in nanoseconds of compute: 1 s.
pub const OFFICIAL_CAP: u64 = 1_000_000_000;
/// How long an empty [`OFFICIAL_CAP`] takes to be full, in milliseconds: one day.
pub const OFFICIAL_REFILL: Moment = DAY;
/// The most that a byte takes from [`OFFICIAL_CAP`] or [`GUEST_CAP`], in nanoseconds of compute. So a community can be
/// governed without a free quota, before it has money, or with prices that nobody can pay. It can always vote for
/// better ones.
pub const OFFICIAL_LENGTH_COST: u64 = 2_000;

/// The quota of an account that belongs to a person and speaks for no active member ([`Guest`]), in nanoseconds of
/// compute: 250 ms. So somebody without money can answer an invitation, take over with a new key, or renew.
pub const GUEST_CAP: u64 = 250_000_000;
/// How long an empty [`GUEST_CAP`] takes to be full, in milliseconds: one day. The quota belongs to the account alone:
/// no other quota pays for it, and nobody else uses it.
pub const GUEST_REFILL: Moment = DAY;

/// How a fee was taken, as recorded by the fee payment.
pub type LiquidityInfoOf<T> = <<T as pallet_transaction_payment::Config>::OnChargeTransaction as
	pallet_transaction_payment::OnChargeTransaction<T>>::LiquidityInfo;

// FRAME's macros expand to `expect`.
#[allow(clippy::expect_used)]
#[import_section(events::events)]
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use frame_support::pallet_prelude::*;
	use frame_system::pallet_prelude::*;

	pub const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config:
		frame_system::Config<RuntimeEvent: From<Event<Self>>> + pallet_transaction_payment::Config
	{
		/// The members, and the accounts of persons that speak for no active member.
		type Membership: Membership<Self::AccountId>;
		type Time: UnixTime;
		/// The full quota, in nanoseconds of compute; 0 for none.
		type Cap: Get<u64>;
		/// How long an empty quota takes to be full, in milliseconds. With 0 there is no quota, since it would have no
		/// limit. A new value applies to what is used from then on; a shorter one also brings forward when a used quota
		/// is full.
		type RefillTime: Get<Moment>;
		/// What one byte of a transaction takes from the quota, in nanoseconds of compute.
		type LengthCost: Get<u64>;
		/// The calls that an account of a person that speaks for no active member may make within its own small quota:
		/// see [`GUEST_CAP`].
		type GuestCalls: Contains<Self::RuntimeCall>;
		/// The calls that this account makes for the community, by its office. They can be free even in the operational
		/// class, and have one more quota: see [`OFFICIAL_CAP`].
		type OfficialCalls: ContainsPair<Self::AccountId, Self::RuntimeCall>;
		/// The part of the weight reserved for taking fees that this way of taking the fee did not use.
		type UnusedFeeWeight: for<'a> Convert<&'a LiquidityInfoOf<Self>, Weight>;
		type WeightInfo: WeightInfo;
	}

	/// When a member's quota will be full again, in microseconds since the Unix epoch. A member without an entry has a
	/// full quota.
	#[pallet::storage]
	pub type FullAt<T> = StorageMap<_, Twox64Concat, MemberId, u64>;

	/// When a member's quota for calls by office will be full again, in microseconds since the Unix epoch. A member
	/// without an entry has a full quota.
	#[pallet::storage]
	pub type OfficialFullAt<T> = StorageMap<_, Twox64Concat, MemberId, u64>;

	/// When the quotas of a person's accounts that speak for no active member will be full again, in microseconds since
	/// the Unix epoch. They are those of the person's own key, of the key offered by a change, and of the key of a
	/// recovery. They are kept as long as the person is known.
	#[pallet::storage]
	pub type GuestsFullAt<T> = StorageMap<_, Twox64Concat, MemberId, [u64; 3]>;

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// The quota from which this account's transactions are paid. For a member it is the own one. For an account of
		/// a person that speaks for no active member, it is the small one for guests. `None` if the account has none.
		pub fn allowance(who: T::AccountId) -> Option<AllowanceInfo> {
			Self::info(&who)
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), TryRuntimeError> {
			Self::do_try_state()
		}
	}
}

impl<T: Config> OnMembership<T::AccountId> for Pallet<T> {
	/// A new member begins with an empty quota. So nothing has to be kept of former members, and leaving and joining
	/// again gains nothing. (Founders begin at genesis, when the clock is 0, and have a full quota by the first block.)
	fn activated(id: MemberId, _: &T::AccountId) {
		let refill = T::RefillTime::get().saturating_mul(MICROS_PER_MOMENT);
		// If this overflows, the quota is empty at the end of time too: see `full_at`.
		FullAt::<T>::insert(id, Self::now().saturating_add(refill));
	}

	fn deactivated(id: MemberId, _: &T::AccountId) {
		FullAt::<T>::remove(id);
		OfficialFullAt::<T>::remove(id);
	}

	fn forgotten(id: MemberId, _: &T::AccountId) {
		GuestsFullAt::<T>::remove(id);
	}

	fn rekeyed(_: MemberId, _: &T::AccountId, _: &T::AccountId) {}

	#[cfg(feature = "runtime-benchmarks")]
	fn worst_case(id: MemberId) {
		FullAt::<T>::insert(id, u64::MAX);
		OfficialFullAt::<T>::insert(id, u64::MAX);
		GuestsFullAt::<T>::insert(id, [u64::MAX; 3]);
	}
}
