//! The invariants of the pallet: what always holds.

use alloc::collections::{BTreeMap, BTreeSet};
use codec::Encode;
use frame_support::{
	ensure,
	sp_runtime::traits::{CheckedAdd, Saturating, Zero},
	traits::fungibles::Inspect,
};

use crate::*;

impl<T: Config> Pallet<T> {
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		Self::check_universal()?;
		Self::check_communities()
	}

	/// Checks the invariant: what members were ever entitled to is what was paid plus what active members have not
	/// claimed. Exactly the active members have an entry.
	fn check_universal() -> Result<(), TryRuntimeError> {
		let accrued = Accrued::<T>::get();
		let mut owed = PaidOut::<T>::get();
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
			return Err("dividend: an active member has no entry".into());
		}
		if owed != Entitled::<T>::get() {
			return Err(
				"dividend: what was paid and is owed differs from what members were entitled to".into()
			);
		}
		Ok(())
	}

	/// Checks the invariants. Each participant is an active member, with one entry in a dividend that exists. The
	/// dividend owes the sum of what they have not claimed, and the pot holds that sum as long as it can be paid.
	fn check_communities() -> Result<(), TryRuntimeError> {
		let mut sums = BTreeMap::new();
		for (id, entries) in Participations::<T>::iter() {
			ensure!(T::Membership::is_active(id), "dividend: a participant is not an active member");
			ensure!(!entries.is_empty(), "dividend: a member without dividends has an entry");
			let different: BTreeSet<_> = entries.iter().map(|entry| entry.asset.encode()).collect();
			ensure!(different.len() == entries.len(), "dividend: a member takes part twice");
			for Entry { asset, claimed_up_to } in entries {
				let dividend = Dividends::<T>::get(&asset)
					.ok_or("dividend: a member takes part in a dividend that does not exist")?;
				ensure!(
					claimed_up_to <= dividend.accrued,
					"dividend: a participant has claimed more than accrued"
				);
				let unclaimed = dividend.accrued.saturating_sub(claimed_up_to);
				let (owed, participants) =
					sums.entry(asset.encode()).or_insert((BalanceOf::<T>::zero(), 0u32));
				*owed = owed.saturating_add(unclaimed);
				*participants = participants.saturating_add(1);
			}
		}
		for (asset, dividend) in Dividends::<T>::iter() {
			let (owed, participants) = sums.remove(&asset.encode()).unwrap_or_default();
			ensure!(
				owed == dividend.owed,
				"dividend: the sum owed differs from what participants have not claimed"
			);
			ensure!(participants == dividend.participants, "dividend: the number of participants is wrong");
			ensure!(
				dividend.plan.is_some() || participants > 0,
				"dividend: a closed dividend without participants is stored"
			);
			ensure!(
				dividend.paid.checked_add(&dividend.owed).is_some(),
				"dividend: what was paid and is owed does not fit together"
			);
			let account = Self::pot(&asset);
			let pot = T::Currencies::balance(asset.clone(), &account);
			let least = T::Currencies::minimum_balance(asset.clone());
			ensure!(
				owed.is_zero() || Self::is_lost(&asset, &account, least) || pot >= owed.saturating_add(least),
				"dividend: the pot holds less than is owed"
			);
		}
		Ok(())
	}
}
