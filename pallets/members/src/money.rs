//! The native money on a person's key.

use core::marker::PhantomData;
use frame_support::{
	sp_runtime::traits::{Bounded, Zero},
	storage::with_storage_layer,
	traits::{
		fungible::{InspectFreeze, InspectHold, Mutate, MutateFreeze, MutateHold},
		tokens::{Fortitude, Precision, Preservation},
		Get,
	},
};

use crate::*;

/// Control over the money on a key that guardians report as lost or stolen.
pub trait KeyMoney<AccountId> {
	/// Stops all payments from this account until it is thawed, and holds its money, so that nothing else can hold it.
	/// Returns whether that was possible.
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

/// The money in `Balances`, which is frozen for `Reason` and held for `Held`.
pub struct NativeMoney<Balances, Reason, Held>(PhantomData<(Balances, Reason, Held)>);

impl<AccountId, Balances, Reason, Held> KeyMoney<AccountId> for NativeMoney<Balances, Reason, Held>
where
	AccountId: Eq,
	Balances: Mutate<AccountId> + MutateFreeze<AccountId> + MutateHold<AccountId>,
	Reason: Get<<Balances as InspectFreeze<AccountId>>::Id>,
	Held: Get<<Balances as InspectHold<AccountId>>::Reason>,
{
	/// Fails for an account that already has as many freezes as possible.
	fn freeze(who: &AccountId) -> bool {
		// A deposit can take frozen money, and only the old key could release it.
		let all = Balances::reducible_balance(who, Preservation::Protect, Fortitude::Force);
		// Less than an account needs could not be released.
		let held = all < Balances::minimum_balance()
			|| with_storage_layer(|| Balances::hold(&Held::get(), who, all)).is_ok();
		// Later money is only frozen.
		Balances::set_freeze(&Reason::get(), who, Bounded::max_value()).is_ok() && held
	}

	fn thaw(who: &AccountId) {
		let held = Balances::balance_on_hold(&Held::get(), who);
		let release = || Balances::release(&Held::get(), who, held, Precision::Exact);
		let released = held.is_zero() || with_storage_layer(release).is_ok();
		let thawed = Balances::thaw(&Reason::get(), who);
		frame_support::defensive_assert!(released && thawed.is_ok(), "thawing cannot fail");
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
			// This reference keeps the account alive while money is left. The change of the key gives up the other one.
			Self::hold_provider(&old);
		}
		Self::move_to(id, person, new.clone());
		if left {
			FormerKeyOf::<T>::mutate_extant(&old, |former| former.heir = Some(new));
		}
	}

	/// Moves released money from an old key to the person.
	pub(crate) fn do_collect_money(old: T::AccountId) -> Result<(), Error<T>> {
		let FormerKey { id, heir } = FormerKeyOf::<T>::get(&old).ok_or(Error::<T>::NothingLeft)?;
		let heir = heir.ok_or(Error::<T>::NothingLeft)?;
		let new = People::<T>::get(id).map_or(heir, |person| person.account);
		let left = T::Money::hand_over(&old, &new);
		if !left {
			match FormerKeys::<T>::get(id).contains(&old) {
				true => FormerKeyOf::<T>::insert(&old, FormerKey { id, heir: None }),
				false => FormerKeyOf::<T>::remove(&old),
			}
			Self::release_provider(&old);
		}
		Self::deposit_event(Event::MoneyHandedOver { id, old, new, left });
		Ok(())
	}
}
