//! The jurors' fees.

use frame_support::{dispatch::DispatchResult, ensure, storage::with_storage_layer, traits::tokens::Pay};
use rochdale_primitives::Spent;

use crate::*;

impl<T: Config> Pallet<T> {
	/// Pays a juror's fee, or notes that it is owed. It never fails, because a verdict does not depend on money.
	pub(crate) fn reward(member: MemberId) {
		let fee = T::Rules::get().fee;
		if fee == 0 || T::Membership::known_account(member).is_none() {
			return;
		}
		if Self::pay(member, fee).is_err() {
			Self::change_duty(member, |duty| duty.owed = duty.owed.saturating_add(fee));
			Self::deposit_event(Event::FeeOwed { member, amount: fee });
		}
	}

	pub(crate) fn do_claim_fees(member: MemberId) -> DispatchResult {
		let owed = Self::duty(member).owed;
		ensure!(owed > 0, Error::<T>::NothingToClaim);
		let amount = owed.min(Self::fees_left());
		ensure!(amount > 0, Error::<T>::TooSoon);
		Self::pay(member, amount)?;
		Self::change_duty(member, |duty| duty.owed = owed.saturating_sub(amount));
		Ok(())
	}

	fn fees_spent() -> Spent {
		FeesSpent::<T>::get().unwrap_or_else(|| Spent::nothing(Self::now()))
	}

	/// What is left of the limit of fees in this period.
	fn fees_left() -> u128 {
		T::Rules::get().fee_limit.left(Self::fees_spent(), Self::now())
	}

	fn pay(member: MemberId, amount: u128) -> DispatchResult {
		let who = T::Membership::known_account(member).ok_or(Error::<T>::NotAMember)?;
		let mut spent = Self::fees_spent();
		let within = T::Rules::get().fee_limit.spend(&mut spent, Self::now(), amount);
		ensure!(within, Error::<T>::TooSoon);
		with_storage_layer::<(), DispatchError, _>(|| {
			T::Paymaster::pay(&who, (), amount).map(|_| ()).map_err(|_| Error::<T>::NotPaid.into())
		})?;
		FeesSpent::<T>::put(spent);
		Self::deposit_event(Event::FeePaid { member, amount });
		Ok(())
	}
}
