//! What applicants and founders put down: the price of their first shares, and the deposit for their place.

use frame_support::{
	dispatch::DispatchResult,
	ensure,
	sp_runtime::DispatchError,
	traits::{
		fungibles::{hold::Mutate as _, Inspect},
		tokens::{
			Fortitude::Polite,
			Precision::{BestEffort, Exact},
			Restriction,
		},
	},
};

use crate::*;

impl<T: Config> Pallet<T> {
	/// Holds money of an applicant or a founder, and their deposit.
	pub(crate) fn hold_stake(
		book: &AssetOf<T>,
		key: T::AccountId,
		amount: Balance,
	) -> Result<Stake<T>, DispatchError> {
		T::Currencies::hold(book.clone(), &HoldReason::Shares.into(), &key, amount)?;
		let deposit = T::Deposit::new(&key, Self::place_footprint())?;
		Ok(Stake { key, held: amount, deposit })
	}

	/// Gives back what somebody has put down. If the currency no longer exists, it gives back only the deposit.
	pub(crate) fn give_back(book: &AssetOf<T>, stake: Stake<T>) -> DispatchResult {
		let Stake { key, held, deposit } = stake;
		if T::Currencies::asset_exists(book.clone()) {
			T::Currencies::release(book.clone(), &HoldReason::Shares.into(), &key, held, BestEffort)?;
		}
		deposit.drop(&key)
	}

	/// Takes the money that is held on somebody's account for shares. It fails unless the full price arrives, because a
	/// currency can decay on the account, or take a levy.
	pub(crate) fn take_held(
		id: CooperativeId,
		book: &AssetOf<T>,
		key: &T::AccountId,
		amount: Balance,
	) -> DispatchResult {
		let reason = HoldReason::Shares.into();
		let (to, free) = (Self::account_id(id), Restriction::Free);
		let arrived =
			T::Currencies::transfer_on_hold(book.clone(), &reason, key, &to, amount, Exact, free, Polite)?;
		ensure!(arrived == amount, Error::<T>::PriceNotMet);
		Ok(())
	}

	/// The most that a place in the register stores, as the deposit counts it. This covers the records that are not
	/// final (or an application), two items of work, the delegate, wages, and a person's last key.
	pub(crate) fn place_footprint() -> Footprint {
		use codec::MaxEncodedLen;
		let records = Records::<T>::max_encoded_len() as u64;
		let member = Member::<T>::max_encoded_len() as u64;
		let work = (Work::max_encoded_len() as u64).saturating_mul(2);
		let wages = (Wage::<T>::max_encoded_len() as u64).saturating_mul(MAX_OWN_WAGES.into());
		let person = Person::<T::AccountId>::max_encoded_len() as u64;
		let size = [records, member, work, wages, person].into_iter().fold(0, u64::saturating_add);
		Footprint { count: u64::from(MAX_OWN_WAGES).saturating_add(7), size }
	}
}
