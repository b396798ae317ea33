//! # The allowance
//!
//! A member's transactions are free within a quota of compute and length that refills in time. Beyond it,
//! and for everybody else, the normal fee applies. The work is done by a transaction extension around
//! the fee payment, [`FreeWithinAllowance`], which wallets see as the fee payment itself.
//!
//! **The quota is one number per member**: the time at which it will be full again. Using `cost` moves
//! that time by `cost · refill time / cap`, rounded up; what is left now is the cap less what the time
//! that remains stands for, rounded down. Nothing runs when nobody transacts. (The generic cell rate
//! algorithm, ITU-T I.371, in its virtual scheduling form.) In any stretch of time a member has at most
//! the cap, plus what refills in it, and rounding never favours the member.

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
mod extension;
#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;
pub mod weights;

pub use extension::{FreeWithinAllowance, Pre, Val};
pub use pallet::*;
pub use weights::WeightInfo;

use frame_support::{
	dispatch::DispatchClass,
	sp_runtime::{
		helpers_128bit::multiply_by_rational_with_rounding,
		traits::{Convert, SaturatedConversion},
		Rounding, TryRuntimeError,
	},
	traits::{Contains, ContainsPair, Get, UnixTime},
	weights::Weight,
};
use rochdale_primitives::{AllowanceInfo, Guest, GuestKey, MemberId, Membership, Moment, OnMembership};

/// Microseconds since the Unix epoch, or a span of them: finer than the chain's clock, so that rounding
/// up costs a member next to nothing.
type Micros = u64;

const MICROS_PER_MOMENT: Micros = 1_000;

/// Where a member's own quota does not cover what they do for the community, this one does, in nanoseconds of compute:
/// 1 s …
pub const OFFICIAL_CAP: u64 = 1_000_000_000;
/// … that refills in a day …
pub const OFFICIAL_REFILL: Moment = 86_400_000;
/// … and from which a byte takes this at most. So a community can be governed that has no free quota, no money yet, or
/// prices that nobody can pay: it can always vote for better ones.
pub const OFFICIAL_LENGTH_COST: u64 = 2_000;

/// What an account has that belongs to a person and speaks for no active member ([`Guest`]), so that somebody without a
/// coin can answer an invitation, take over by a new key, or renew: a quarter of a second of compute …
pub const GUEST_CAP: u64 = 250_000_000;
/// … that refills in a day. It is the account's own: nobody else's quota pays, and nobody else uses it up.
pub const GUEST_REFILL: Moment = 86_400_000;

/// How a fee was taken, as the payment of fees notes it.
pub type LiquidityInfoOf<T> = <<T as pallet_transaction_payment::Config>::OnChargeTransaction as
	pallet_transaction_payment::OnChargeTransaction<T>>::LiquidityInfo;

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

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config:
		frame_system::Config<RuntimeEvent: From<Event<Self>>> + pallet_transaction_payment::Config
	{
		/// The members, and the accounts that are a person's without speaking for a member.
		type Membership: Membership<Self::AccountId>;
		/// The chain's clock.
		type Time: UnixTime;
		/// The full quota, in nanoseconds of compute; 0 for none.
		type Cap: Get<u64>;
		/// How long an empty quota takes to be full. While it is 0 there is no quota, since it would
		/// have no limit. A shorter one holds for what is used from then on.
		type RefillTime: Get<Moment>;
		/// What one byte of a transaction takes from the quota, in nanoseconds of compute.
		type LengthCost: Get<u64>;
		/// What an account that belongs to a person and speaks for no active member may call within its own small quota:
		/// see [`GUEST_CAP`].
		type GuestCalls: Contains<Self::RuntimeCall>;
		/// What this account calls for the community, by its office. It is free within the quota even if it is of the
		/// operational class, and beyond it within a quota of its own: see [`OFFICIAL_CAP`].
		type OfficialCalls: ContainsPair<Self::AccountId, Self::RuntimeCall>;
		/// What a fee that was taken in this way did not need of the weight that was reserved for taking fees.
		type UnusedFeeWeight: for<'a> Convert<&'a LiquidityInfoOf<Self>, Weight>;
		/// Weights.
		type WeightInfo: WeightInfo;
	}

	/// When a member's quota will be full again, in microseconds since the Unix epoch. Who is not in
	/// here and is a member has it full.
	#[pallet::storage]
	pub type FullAt<T> = StorageMap<_, Twox64Concat, MemberId, u64>;

	/// When a member's quota for the community will be full again, in microseconds since the Unix epoch. Who is not in
	/// here has it full.
	#[pallet::storage]
	pub type OfficialFullAt<T> = StorageMap<_, Twox64Concat, MemberId, u64>;

	/// When the quotas of a person's accounts that speak for no active member will be full again, in microseconds since
	/// the Unix epoch: of their own key, of the one to which they are about to change, and of the one to which they are
	/// about to be moved. It is kept as long as the person is known.
	#[pallet::storage]
	pub type GuestsFullAt<T> = StorageMap<_, Twox64Concat, MemberId, [u64; 3]>;

	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A transaction was free.
		Used {
			/// Whose quota it took.
			id: MemberId,
			/// How much, in nanoseconds of compute, after what was not needed went back.
			cost: u64,
			/// When the quota will be full again, in microseconds since the Unix epoch.
			full_at: u64,
		},
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// The quota from which this account's transactions are paid: the member's, or for somebody who is invited,
		/// has lapsed, or is about to have this key, the small one for what they must do; `None` for who has none.
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

/// The owner of the quota, and what it is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Quota {
	/// A member's.
	Own(MemberId),
	/// The same member's, for what they do for the community.
	Official(MemberId),
	/// Of an account that speaks for no active member.
	Guest(Guest),
}

/// The place of an account's quota among those of its person.
fn place(key: GuestKey) -> usize {
	match key {
		GuestKey::Own | GuestKey::Disputed => 0,
		GuestKey::Offered => 1,
		GuestKey::Recovered => 2,
	}
}

/// A use of a quota that can still be corrected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Use {
	quota: Quota,
	/// When the quota would be full without this use.
	base: Micros,
	/// When it is full with it.
	full_at: Micros,
	/// The cap and the refill time by which it was reckoned.
	rules: (u64, Micros),
}

impl<T: Config> Pallet<T> {
	/// The quota of this account, as [`Pallet::allowance`] gives it.
	pub fn info(who: &T::AccountId) -> Option<AllowanceInfo> {
		let quota = T::Membership::member(who)
			.map(Quota::Own)
			.or_else(|| T::Membership::guest(who).map(Quota::Guest))?;
		let (cap, refill) = Self::rules(quota)?;
		let now = Self::now();
		let full_at = Self::full_at(quota, now, refill);
		// What is not there yet is rounded up, so what is left is rounded down.
		let missing = scale(full_at.checked_sub(now)?, cap, refill, Rounding::Up)?;
		Some(AllowanceInfo {
			// It is full after the refill time at the latest, so not more than the cap is missing.
			left: cap.checked_sub(missing)?,
			cap,
			full_at: full_at.div_ceil(MICROS_PER_MOMENT),
		})
	}

	/// What a transaction of this weight, class and length takes from a quota; `None` for what is more than any quota.
	fn cost(weight: Weight, class: DispatchClass, length: usize, quota: Quota) -> Option<u64> {
		let weights = T::BlockWeights::get();
		let base = weights.get(class).base_extrinsic;
		let compute = weight.checked_add(&base)?.ref_time().div_ceil(1_000);
		let byte = match quota {
			Quota::Own(_) => T::LengthCost::get(),
			Quota::Official(_) | Quota::Guest(_) => T::LengthCost::get().min(OFFICIAL_LENGTH_COST),
		};
		compute.checked_add(byte.checked_mul(length.try_into().ok()?)?)
	}

	/// The cap in nanoseconds and the refill time in microseconds, where the rules give a quota. None is given that would
	/// be full again only after the end of time: of that one could not tell how much was used.
	fn rules(quota: Quota) -> Option<(u64, Micros)> {
		let (cap, refill) = match quota {
			Quota::Own(_) => (T::Cap::get(), T::RefillTime::get()),
			Quota::Official(_) => (OFFICIAL_CAP, OFFICIAL_REFILL),
			Quota::Guest(_) => (GUEST_CAP, GUEST_REFILL),
		};
		let refill = refill.checked_mul(MICROS_PER_MOMENT)?;
		Self::now().checked_add(refill)?;
		(cap > 0 && refill > 0).then_some((cap, refill))
	}

	fn now() -> Micros {
		T::Time::now().as_micros().saturated_into()
	}

	/// When this quota is full: not before now, and not later than an empty one would be, whatever the
	/// rules were when it was used.
	fn full_at(quota: Quota, now: Micros, refill: Micros) -> Micros {
		// The sum fits, by `rules`.
		Self::stored(quota).unwrap_or_default().clamp(now, now.saturating_add(refill))
	}

	fn stored(quota: Quota) -> Option<Micros> {
		match quota {
			Quota::Own(id) => FullAt::<T>::get(id),
			Quota::Official(id) => OfficialFullAt::<T>::get(id),
			Quota::Guest(guest) => GuestsFullAt::<T>::get(guest.id)?.get(place(guest.as_what)).copied(),
		}
	}

	/// Notes that this quota has been used.
	fn store(used: &Use, full_at: Micros) {
		match used.quota {
			Quota::Own(id) => FullAt::<T>::insert(id, full_at),
			Quota::Official(id) => OfficialFullAt::<T>::insert(id, full_at),
			Quota::Guest(guest) => GuestsFullAt::<T>::mutate(guest.id, |all| {
				let stored = all.get_or_insert_default().get_mut(place(guest.as_what));
				stored.into_iter().for_each(|stored| *stored = full_at);
			}),
		}
	}

	/// The use of `cost` of this quota, if it covers that.
	fn try_use(quota: Quota, cost: u64) -> Option<Use> {
		let (cap, refill) = Self::rules(quota)?;
		let now = Self::now();
		let base = Self::full_at(quota, now, refill);
		let full_at = base.checked_add(scale(cost, refill, cap, Rounding::Up)?)?;
		let rules = (cap, refill);
		(full_at <= now.checked_add(refill)?).then_some(Use { quota, base, full_at, rules })
	}

	/// Gives back what a use of `cost` did not need, and says what it took.
	fn settle(used: Use, cost: u64) {
		let (cap, refill) = used.rules;
		// Another value, or none, means that the transaction itself ended the membership: nothing is
		// given back to who is gone.
		if Self::stored(used.quota) != Some(used.full_at) {
			return;
		}
		let needed = scale(cost, refill, cap, Rounding::Up).and_then(|time| used.base.checked_add(time));
		// The cost is not more than was taken, so this is not later either.
		let full_at = needed.map_or(used.full_at, |full_at| full_at.min(used.full_at));
		Self::store(&used, full_at);
		let (Quota::Own(id) | Quota::Official(id) | Quota::Guest(Guest { id, .. })) = used.quota;
		Self::deposit_event(Event::Used { id, cost, full_at });
	}

	/// Checks that quotas are kept for active members only, and those of guests for people who are known.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		let mut all = FullAt::<T>::iter_keys().chain(OfficialFullAt::<T>::iter_keys());
		if all.any(|id| !T::Membership::is_active(id)) {
			return Err("allowance: a quota is kept for somebody who is not an active member".into());
		}
		if GuestsFullAt::<T>::iter_keys().any(|id| T::Membership::known_account(id).is_none()) {
			return Err("allowance: a guest's quota is kept for somebody who is not known".into());
		}
		Ok(())
	}
}

/// `amount · numerator / denominator`, if it fits.
fn scale(amount: u64, numerator: u64, denominator: u64, rounding: Rounding) -> Option<u64> {
	multiply_by_rational_with_rounding(amount.into(), numerator.into(), denominator.into(), rounding)?
		.try_into()
		.ok()
}

impl<T: Config> OnMembership<T::AccountId> for Pallet<T> {
	/// A new member begins with an empty quota: so nothing need be kept of who is gone, and leaving and
	/// joining again gains nothing. (Founders begin at genesis, when the clock is 0, and have it full by
	/// the first block.)
	fn activated(id: MemberId, _: &T::AccountId) {
		let refill = T::RefillTime::get().saturating_mul(MICROS_PER_MOMENT);
		// If this does not fit it is empty at the end of time, too: see `full_at`.
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
