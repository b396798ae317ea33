//! The native money on a person's key.

use core::marker::PhantomData;
use frame_support::{
	sp_runtime::traits::{Bounded, Zero},
	traits::{
		fungible::{InspectFreeze, Mutate, MutateFreeze},
		tokens::{Fortitude, Preservation},
		Get,
	},
};

use crate::*;

/// Control over the money on a key that guardians report as lost or stolen.
pub trait KeyMoney<AccountId> {
	/// Stops all payments from this account until it is thawed. Returns whether that was possible.
	fn freeze(who: &AccountId) -> bool;
	/// Lets the account pay again.
	fn thaw(who: &AccountId);
	/// Moves the free money of `old` to `new`, the same person's key, whether it was frozen or not. Held money stays
	/// and is frozen, so that `old` cannot pay it when it is released. Both accounts are alive. Returns whether money
	/// is left on `old`.
	fn hand_over(old: &AccountId, new: &AccountId) -> bool;
	#[cfg(feature = "runtime-benchmarks")]
	fn enrich(who: &AccountId);
}

impl<AccountId> KeyMoney<AccountId> for () {
	fn freeze(_: &AccountId) -> bool {
		false
	}
	fn thaw(_: &AccountId) {}
	fn hand_over(_: &AccountId, _: &AccountId) -> bool {
		false
	}
	#[cfg(feature = "runtime-benchmarks")]
	fn enrich(_: &AccountId) {}
}

/// The money in `Balances`, which is frozen for `Reason`.
pub struct NativeMoney<Balances, Reason>(PhantomData<(Balances, Reason)>);

impl<AccountId, Balances, Reason> KeyMoney<AccountId> for NativeMoney<Balances, Reason>
where
	AccountId: Eq,
	Balances: Mutate<AccountId> + MutateFreeze<AccountId>,
	Reason: Get<<Balances as InspectFreeze<AccountId>>::Id>,
{
	/// Fails for an account that already has as many freezes as possible.
	fn freeze(who: &AccountId) -> bool {
		Balances::set_freeze(&Reason::get(), who, Bounded::max_value()).is_ok()
	}

	fn thaw(who: &AccountId) {
		let thawed = Balances::thaw(&Reason::get(), who);
		frame_support::defensive_assert!(thawed.is_ok(), "thawing cannot fail");
	}

	fn hand_over(old: &AccountId, new: &AccountId) -> bool {
		Self::thaw(old);
		let amount = Balances::reducible_balance(old, Preservation::Expendable, Fortitude::Polite);
		if !amount.is_zero() {
			// An amount below the minimum balance cannot be paid to an empty account.
			let _ = Balances::transfer(old, new, amount, Preservation::Expendable);
		}
		let left = Balances::total_balance(old);
		// Freezes no more than is left. So the holder of the old key can still pay the fee of a call that releases a
		// deposit.
		let _ = Balances::set_freeze(&Reason::get(), old, left);
		!left.is_zero()
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn enrich(who: &AccountId) {
		use frame_support::sp_runtime::Saturating;
		let much = Balances::minimum_balance().saturating_mul(1_000_000u32.into());
		Balances::mint_into(who, much).expect("there is room for it");
	}
}

impl<T: Config> Pallet<T> {
	/// Moves a person, with the money, to the key on which the guardians agree.
	pub(crate) fn recover(id: MemberId, mut person: PersonOf<T>, new: T::AccountId) {
		Recoveries::<T>::remove(id);
		person.disputed = false;
		let old = person.account.clone();
		let left = T::Money::hand_over(&old, &new);
		Self::deposit_event(Event::MoneyHandedOver { id, old: old.clone(), new: new.clone(), left });
		if left {
			LeftBehind::<T>::insert(&old, (id, new.clone()));
			// This reference keeps the account alive while money is left. The change of the key gives up the other one.
			Self::keep_alive(&old);
		}
		Self::move_to(id, person, new);
	}

	/// Moves released money from an old key to the person.
	pub(crate) fn do_collect(old: T::AccountId) -> Result<(), Error<T>> {
		let (id, new) = LeftBehind::<T>::get(&old).ok_or(Error::<T>::NothingLeft)?;
		let new = People::<T>::get(id).map_or(new, |person| person.account);
		let left = T::Money::hand_over(&old, &new);
		if !left {
			LeftBehind::<T>::remove(&old);
			Self::let_go(&old);
		}
		Self::deposit_event(Event::MoneyHandedOver { id, old, new, left });
		Ok(())
	}
}
