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

/// The money on a key that guardians say is lost or stolen.
pub trait KeyMoney<AccountId> {
	/// Nothing can be paid from this account until it is thawed, and what is there now cannot be held for anything else.
	/// Returns whether that could be done.
	fn freeze(who: &AccountId) -> bool;
	/// The account is free again.
	fn thaw(who: &AccountId);
	/// `new` is the key of whom `old` was. What is free goes there, whether it was frozen or not. What is held stays,
	/// and is frozen, so that `old` does not pay it away when it is released. Both accounts are alive. Returns whether
	/// something is left.
	fn hand_over(old: &AccountId, new: &AccountId) -> bool;
	/// Gives an account much money.
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

/// The money in `Balances`, frozen for `Reason`, and held for `Held`.
pub struct NativeMoney<Balances, Reason, Held>(PhantomData<(Balances, Reason, Held)>);

impl<AccountId, Balances, Reason, Held> KeyMoney<AccountId> for NativeMoney<Balances, Reason, Held>
where
	AccountId: Eq,
	Balances: Mutate<AccountId> + MutateFreeze<AccountId> + MutateHold<AccountId>,
	Reason: Get<<Balances as InspectFreeze<AccountId>>::Id>,
	Held: Get<<Balances as InspectHold<AccountId>>::Reason>,
{
	/// It cannot be done on an account on which as much leans as can.
	fn freeze(who: &AccountId) -> bool {
		// What is frozen can be held for a deposit, and only the old key could release that.
		let all = Balances::reducible_balance(who, Preservation::Protect, Fortitude::Force);
		// Less than an account needs could not be released.
		let held = all < Balances::minimum_balance()
			|| with_storage_layer(|| Balances::hold(&Held::get(), who, all)).is_ok();
		// What comes later is frozen alone.
		Balances::set_freeze(&Reason::get(), who, Bounded::max_value()).is_ok() && held
	}

	fn thaw(who: &AccountId) {
		let held = Balances::balance_on_hold(&Held::get(), who);
		let release = || Balances::release(&Held::get(), who, held, Precision::Exact);
		let released = held.is_zero() || with_storage_layer(release).is_ok();
		let thawed = Balances::thaw(&Reason::get(), who);
		frame_support::defensive_assert!(released && thawed.is_ok(), "nothing stands against thawing");
	}

	fn hand_over(old: &AccountId, new: &AccountId) -> bool {
		Self::thaw(old);
		let amount = Balances::reducible_balance(old, Preservation::Expendable, Fortitude::Polite);
		if !amount.is_zero() {
			// Less than an account needs does not fill one that is empty.
			let _ = Balances::transfer(old, new, amount, Preservation::Expendable);
		}
		let left = Balances::total_balance(old);
		// No more than is left: who has the old key can still pay from it what it costs to release a deposit.
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
	/// Moves a person, with the money, to the key on which their guardians agree.
	pub(crate) fn recover(id: MemberId, mut person: PersonOf<T>, new: T::AccountId) {
		Recoveries::<T>::remove(id);
		person.disputed = false;
		let old = person.account.clone();
		let left = T::Money::hand_over(&old, &new);
		Self::deposit_event(Event::MoneyHandedOver { id, old: old.clone(), new: new.clone(), left });
		if left {
			// As long as something is left there, beside the reference that the change of the key gives up.
			Self::keep_alive(&old);
		}
		Self::move_to(id, person, new.clone());
		if left {
			FormerKeyOf::<T>::mutate_extant(&old, |former| former.heir = Some(new));
		}
	}

	/// What has been released of the money that was left on an old key goes to the person.
	pub(crate) fn do_collect(old: T::AccountId) -> Result<(), Error<T>> {
		let FormerKey { id, heir } = FormerKeyOf::<T>::get(&old).ok_or(Error::<T>::NothingLeft)?;
		let heir = heir.ok_or(Error::<T>::NothingLeft)?;
		let new = People::<T>::get(id).map_or(heir, |person| person.account);
		let left = T::Money::hand_over(&old, &new);
		if !left {
			match FormerKeys::<T>::get(id).contains(&old) {
				true => FormerKeyOf::<T>::insert(&old, FormerKey { id, heir: None }),
				false => FormerKeyOf::<T>::remove(&old),
			}
			Self::let_go(&old);
		}
		Self::deposit_event(Event::MoneyHandedOver { id, old, new, left });
		Ok(())
	}
}
