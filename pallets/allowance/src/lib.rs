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

/// Microseconds since the Unix epoch, or a span of them. It is finer than the chain's clock, so that rounding up costs
/// a member almost nothing.
type Micros = u64;

const MICROS_PER_MOMENT: Micros = 1_000;

/// The quota for calls by office, used when the member's own does not cover them, in nanoseconds of compute: 1 s.
pub const OFFICIAL_CAP: u64 = 1_000_000_000;
/// How long an empty [`OFFICIAL_CAP`] takes to be full, in milliseconds: one day.
pub const OFFICIAL_REFILL: Moment = 86_400_000;
/// The most that a byte takes from [`OFFICIAL_CAP`] or [`GUEST_CAP`], in nanoseconds of compute. So a community can be
/// governed without a free quota, before it has money, or with prices that nobody can pay: it can always vote for
/// better ones.
pub const OFFICIAL_LENGTH_COST: u64 = 2_000;

/// The quota of an account that belongs to a person and speaks for no active member ([`Guest`]), in nanoseconds of
/// compute: 250 ms. So somebody without money can answer an invitation, take over with a new key, or renew.
pub const GUEST_CAP: u64 = 250_000_000;
/// How long an empty [`GUEST_CAP`] takes to be full, in milliseconds: one day. The quota belongs to the account alone:
/// no other quota pays for it, and nobody else uses it.
pub const GUEST_REFILL: Moment = 86_400_000;

/// How a fee was taken, as recorded by the fee payment.
pub type LiquidityInfoOf<T> = <<T as pallet_transaction_payment::Config>::OnChargeTransaction as
	pallet_transaction_payment::OnChargeTransaction<T>>::LiquidityInfo;

// FRAME's macros expand to `expect`.
#[allow(clippy::expect_used)]
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

	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A transaction was free.
		Used {
			/// The person whose quota was used.
			id: MemberId,
			/// The cost in nanoseconds of compute, without what was given back.
			cost: u64,
			/// When the quota will be full again, in microseconds since the Unix epoch.
			full_at: u64,
		},
	}

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

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Quota {
	Own(MemberId),
	/// The quota for calls by office of the same member.
	Official(MemberId),
	Guest(Guest),
}

/// The index of an account's quota among those of its person.
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
	/// When it is full with this use.
	full_at: Micros,
	/// The cap and the refill time with which it was calculated.
	rules: (u64, Micros),
}

impl<T: Config> Pallet<T> {
	/// The quota of this account, as in [`Pallet::allowance`].
	pub fn info(who: &T::AccountId) -> Option<AllowanceInfo> {
		let quota = T::Membership::member(who)
			.map(Quota::Own)
			.or_else(|| T::Membership::guest(who).map(Quota::Guest))?;
		let (cap, refill) = Self::rules(quota)?;
		let now = Self::now();
		let full_at = Self::full_at(quota, now, refill);
		// The missing amount is rounded up, so the amount left is rounded down.
		let missing = scale(full_at.checked_sub(now)?, cap, refill, Rounding::Up)?;
		Some(AllowanceInfo {
			// The quota is full after the refill time at the latest, so no more than the cap can be missing.
			left: cap.checked_sub(missing)?,
			cap,
			full_at: full_at.div_ceil(MICROS_PER_MOMENT),
		})
	}

	/// What a transaction of this weight, class and length takes from a quota; `None` on overflow, which no quota
	/// covers.
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

	/// The cap in nanoseconds and the refill time in microseconds, if the rules give a quota. A quota that would be
	/// full only after the end of time is not given, because its use could not be recorded.
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

	/// When this quota is full: not before now, and not later than an empty one would be, whatever the rules were when
	/// it was used.
	fn full_at(quota: Quota, now: Micros, refill: Micros) -> Micros {
		// The sum does not overflow: `rules` has checked it.
		Self::stored(quota).unwrap_or_default().clamp(now, now.saturating_add(refill))
	}

	fn stored(quota: Quota) -> Option<Micros> {
		match quota {
			Quota::Own(id) => FullAt::<T>::get(id),
			Quota::Official(id) => OfficialFullAt::<T>::get(id),
			Quota::Guest(guest) => GuestsFullAt::<T>::get(guest.id)?.get(place(guest.as_what)).copied(),
		}
	}

	/// Stores when this quota is full after a use.
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

	/// The use of `cost` of this quota, if the quota covers it.
	fn try_use(quota: Quota, cost: u64) -> Option<Use> {
		let (cap, refill) = Self::rules(quota)?;
		let now = Self::now();
		let base = Self::full_at(quota, now, refill);
		let full_at = base.checked_add(scale(cost, refill, cap, Rounding::Up)?)?;
		let rules = (cap, refill);
		(full_at <= now.checked_add(refill)?).then_some(Use { quota, base, full_at, rules })
	}

	/// Gives back what a use did not need: it needed `cost`.
	fn settle(used: Use, cost: u64) {
		let (cap, refill) = used.rules;
		// Another value, or none, means that the transaction itself ended the membership. Then nothing is given back.
		if Self::stored(used.quota) != Some(used.full_at) {
			return;
		}
		let needed = scale(cost, refill, cap, Rounding::Up).and_then(|time| used.base.checked_add(time));
		// The cost is not more than was taken, so this time is not later either.
		let full_at = needed.map_or(used.full_at, |full_at| full_at.min(used.full_at));
		Self::store(&used, full_at);
		let (Quota::Own(id) | Quota::Official(id) | Quota::Guest(Guest { id, .. })) = used.quota;
		Self::deposit_event(Event::Used { id, cost, full_at });
	}

	/// Checks that quotas are kept only for active members, and guests' quotas only for known persons.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		let mut all = FullAt::<T>::iter_keys().chain(OfficialFullAt::<T>::iter_keys());
		if all.any(|id| !T::Membership::is_active(id)) {
			return Err("allowance: somebody who is not an active member has a quota".into());
		}
		if GuestsFullAt::<T>::iter_keys().any(|id| T::Membership::known_account(id).is_none()) {
			return Err("allowance: somebody who is not known has a guest's quota".into());
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
