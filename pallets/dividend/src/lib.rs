//! # The universal dividend
//!
//! Every period each active member is entitled to the same new native coins. A period costs O(1) however
//! many members there are: one cumulative sum per member-ever-since-genesis, [`Accrued`], grows by the
//! amount, and a member's unclaimed dividend is the difference to what the sum was at their last claim.
//! A claim takes one step over any number of periods.
//!
//! **The invariant**, which `try_state` checks: all that members were ever entitled to equals what was
//! paid out plus what active members have not claimed yet. Nothing is lost to rounding, since amounts
//! are whole before they are multiplied.

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

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;
mod types;
pub mod weights;

pub use pallet::*;
pub use types::{Growing, Policy};
pub use weights::WeightInfo;

use frame_support::{
	sp_runtime::{
		helpers_128bit::multiply_by_rational_with_rounding,
		traits::{CheckedAdd, CheckedMul, SaturatedConversion, Saturating, UniqueSaturatedInto, Zero},
		Rounding, TryRuntimeError,
	},
	traits::{
		fungible::{Inspect, Mutate},
		tokens::Provenance,
		Get, UnixTime,
	},
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

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// The native unit. Nothing but this pallet issues it.
		type Currency: Mutate<Self::AccountId>;
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
		/// Weights.
		type WeightInfo: WeightInfo;
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
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		/// Lets dividends fall due. The clock is that of the parent block, since this block's has not
		/// been set yet: a dividend falls due in the first block after its time, and all of that block's
		/// transactions see it.
		fn on_initialize(_: BlockNumberFor<T>) -> Weight {
			Self::fall_due(T::Time::now().as_millis().saturated_into());
			T::WeightInfo::on_initialize()
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), TryRuntimeError> {
			Self::do_try_state()
		}
	}
}

impl<T: Config> Pallet<T> {
	/// What this account can claim now; 0 for whom it is not the key of an active member.
	pub fn unclaimed_of(who: &T::AccountId) -> BalanceOf<T> {
		T::Membership::member(who).map(Self::unclaimed).unwrap_or_default()
	}

	/// What each member will be entitled to when the next period falls due, if the roll stays as it is.
	pub fn next_amount() -> BalanceOf<T> {
		match T::Policy::get() {
			Policy::Fixed { amount } => amount,
			Policy::Growth { initial, rate, reevaluation } => match GrowingAmount::<T>::get() {
				None => initial,
				Some(growing) if Self::reevaluation_due(&growing, reevaluation) => {
					Self::reevaluated(growing.amount, rate, reevaluation, T::Membership::count())
				}
				Some(growing) => growing.amount,
			},
		}
	}

	fn reevaluation_due(growing: &Growing<BalanceOf<T>>, reevaluation: Moment) -> bool {
		!reevaluation.is_zero() && NextAt::<T>::get().is_some_and(|next| next >= growing.reevaluate_at)
	}

	/// `amount + rate · (mass / members) · (period / reevaluation)`, each step rounded down; unchanged
	/// when there is no member.
	fn reevaluated(
		amount: BalanceOf<T>,
		rate: frame_support::sp_runtime::Perbill,
		reevaluation: Moment,
		members: u32,
	) -> BalanceOf<T> {
		let mass: u128 = Entitled::<T>::get().unique_saturated_into();
		let growth = rate
			.mul_floor(mass)
			.checked_div(members.into())
			.and_then(|share| {
				let (period, reevaluation) = (T::Period::get().into(), reevaluation.into());
				multiply_by_rational_with_rounding(share, period, reevaluation, Rounding::Down)
			})
			.unwrap_or_default();
		amount.saturating_add(growth.unique_saturated_into())
	}

	/// Lets all dividends up to `now` fall due, or, where a re-evaluation lies between, those before it:
	/// the rest follows in the next block. O(1).
	fn fall_due(now: Moment) {
		if now.is_zero() {
			return;
		}
		let period = T::Period::get();
		let next = match NextAt::<T>::get() {
			Some(next) => next,
			None => {
				// The clock has just started: the first dividend is for the first day.
				NextAt::<T>::put(now);
				now
			}
		};
		if now < next {
			return;
		}
		if period.is_zero() {
			NextAt::<T>::put(now);
			return;
		}
		let members = T::Membership::count();
		let due = now.saturating_sub(next).checked_div(period).unwrap_or_default().saturating_add(1);
		let (amount, periods) = match T::Policy::get() {
			Policy::Fixed { amount } => {
				GrowingAmount::<T>::kill();
				(amount, due)
			}
			Policy::Growth { initial, rate, reevaluation } => {
				let growing = Self::grow(next, initial, rate, reevaluation, members);
				// Only the periods before the next re-evaluation have this amount.
				let before = growing
					.reevaluate_at
					.saturating_sub(1)
					.saturating_sub(next)
					.checked_div(period)
					.unwrap_or_default()
					.saturating_add(1);
				(growing.amount, if reevaluation.is_zero() { due } else { due.min(before) })
			}
		};
		let next_at = next.saturating_add(period.saturating_mul(periods));
		NextAt::<T>::put(next_at);
		let per_member = amount.checked_mul(&periods.unique_saturated_into());
		let sums = per_member.and_then(|each| {
			let all = each.checked_mul(&members.into())?;
			Some((Accrued::<T>::get().checked_add(&each)?, Entitled::<T>::get().checked_add(&all)?))
		});
		match sums {
			Some((accrued, entitled)) => {
				Accrued::<T>::put(accrued);
				Entitled::<T>::put(entitled);
				Self::deposit_event(Event::Due { periods, amount, members, next_at });
			}
			None => Self::deposit_event(Event::Skipped { periods }),
		}
	}

	/// The growing amount for the period due at `next`, re-evaluated if its time has come.
	fn grow(
		next: Moment,
		initial: BalanceOf<T>,
		rate: frame_support::sp_runtime::Perbill,
		reevaluation: Moment,
		members: u32,
	) -> Growing<BalanceOf<T>> {
		let growing = match GrowingAmount::<T>::get() {
			None => Growing { amount: initial, reevaluate_at: next.saturating_add(reevaluation) },
			Some(growing) if Self::reevaluation_due(&growing, reevaluation) => {
				let new = Self::reevaluated(growing.amount, rate, reevaluation, members);
				Self::deposit_event(Event::Reevaluated {
					old: growing.amount,
					new,
					mass: Entitled::<T>::get(),
					members,
				});
				// Never in the past: a rule that was shortened, or a long sleep, is made up for at one
				// re-evaluation per block.
				let reevaluate_at = growing.reevaluate_at.saturating_add(reevaluation);
				Growing { amount: new, reevaluate_at: reevaluate_at.max(next.saturating_add(1)) }
			}
			Some(growing) => growing,
		};
		GrowingAmount::<T>::put(growing);
		growing
	}

	/// Pays what `id` has not claimed yet to `who`.
	fn pay(id: MemberId, who: T::AccountId) -> frame_support::dispatch::DispatchResult {
		let amount = Self::unclaimed(id);
		frame_support::ensure!(!amount.is_zero(), Error::<T>::NothingToClaim);
		T::Currency::can_deposit(&who, amount, Provenance::Minted)
			.into_result()
			.map_err(|_| Error::<T>::BelowMinimumBalance)?;
		T::Currency::mint_into(&who, amount)?;
		Paid::<T>::mutate(|paid| *paid = paid.saturating_add(amount));
		ClaimedUpTo::<T>::insert(id, Accrued::<T>::get());
		Self::deposit_event(Event::Claimed { id, who, amount });
		Ok(())
	}

	/// Checks the invariant: what members were ever entitled to is what was paid plus what active
	/// members have not claimed; and exactly the active members have a place in the books.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		let accrued = Accrued::<T>::get();
		let mut owed = Paid::<T>::get();
		let mut members: u32 = 0;
		for (id, claimed) in ClaimedUpTo::<T>::iter() {
			if !T::Membership::is_active(id) {
				return Err("dividend: somebody who is not an active member is owed a dividend".into());
			}
			if claimed > accrued {
				return Err("dividend: a member has claimed more than has accrued".into());
			}
			owed = owed.saturating_add(accrued.saturating_sub(claimed));
			members = members.saturating_add(1);
		}
		if members != T::Membership::count() {
			return Err("dividend: an active member is missing from the books".into());
		}
		if owed != Entitled::<T>::get() {
			return Err(
				"dividend: what was paid and is owed differs from what members were entitled to".into()
			);
		}
		Ok(())
	}
}

impl<T: Config> OnMembership<T::AccountId> for Pallet<T> {
	/// Nothing is due for the time before.
	fn activated(id: MemberId, _: &T::AccountId) {
		ClaimedUpTo::<T>::insert(id, Accrued::<T>::get());
	}

	/// Pays what is due until now.
	fn deactivated(id: MemberId, who: &T::AccountId) {
		let amount = Self::unclaimed(id);
		if !amount.is_zero() && Self::pay(id, who.clone()).is_err() {
			let to_commons = T::Currency::can_deposit(&T::Commons::get(), amount, Provenance::Minted)
				.into_result()
				.is_ok() && T::Currency::mint_into(&T::Commons::get(), amount).is_ok();
			if to_commons {
				Paid::<T>::mutate(|paid| *paid = paid.saturating_add(amount));
				Self::deposit_event(Event::LeftToCommons { id, amount });
			} else {
				Entitled::<T>::mutate(|entitled| *entitled = entitled.saturating_sub(amount));
				Self::deposit_event(Event::Forfeited { id, amount });
			}
		}
		ClaimedUpTo::<T>::remove(id);
	}

	fn rekeyed(_: MemberId, _: &T::AccountId, _: &T::AccountId) {}

	#[cfg(feature = "runtime-benchmarks")]
	fn worst_case(id: MemberId) {
		benchmarking::entitle::<T>(id);
	}
}
