//! The invariants of the pallet: what always holds. Those of one part are in the `invariants.rs` of its folder.

use alloc::collections::BTreeMap;
use frame_support::{
	ensure,
	traits::fungibles::{hold::Inspect as _, Inspect},
};

use crate::*;

impl<T: Config> Pallet<T> {
	/// Checks the books of each cooperative against its register and its periods.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		let next = NextCooperative::<T>::get();
		let mut memberships = BTreeMap::<CooperativeId, u32>::new();
		for (id, who, _) in MemberNumbers::<T>::iter() {
			ensure!(Cooperatives::<T>::contains_key(id), "cooperatives: a register has no cooperative");
			ensure!(who != Party::Cooperative(id), "cooperatives: a cooperative is a member of itself");
			if let Party::Cooperative(other) = who {
				let count = memberships.entry(other).or_default();
				*count = count.saturating_add(1);
			}
		}
		for (id, founding) in Foundings::<T>::iter() {
			ensure!(
				id < next && !Cooperatives::<T>::contains_key(id),
				"cooperatives: a proposal has the number of a cooperative, or one that was not given"
			);
			let open = founding.founders.iter().any(|founder| founder.stake.is_none());
			ensure!(open, "cooperatives: all founders have signed, but it is not open");
		}
		Self::check_persons()?;
		for (account, id) in Accounts::<T>::iter() {
			ensure!(
				account == Self::account_id(id),
				"cooperatives: an account belongs to another cooperative"
			);
			ensure!(Cooperatives::<T>::contains_key(id), "cooperatives: an account has no cooperative");
		}
		for (id, cooperative) in Cooperatives::<T>::iter() {
			ensure!(id < next, "cooperatives: a number was not given yet");
			let account = Accounts::<T>::get(Self::account_id(id));
			ensure!(account == Some(id), "cooperatives: an account is not known");
			let elsewhere = memberships.get(&id).copied().unwrap_or_default();
			ensure!(
				cooperative.memberships == elsewhere,
				"cooperatives: the count of its memberships is wrong"
			);
			Self::check_cooperative(id, &cooperative)?;
		}
		Self::check_drafts()?;
		Self::check_deciding()?;
		Ok(())
	}

	fn check_cooperative(id: CooperativeId, cooperative: &Cooperative<T>) -> Result<(), TryRuntimeError> {
		if matches!(cooperative.state, State::Clearing { .. }) {
			let left = [HoldReason::Reserve, HoldReason::Claims];
			let left = left.into_iter().any(|reason| Self::held(id, &cooperative.book, reason) > 0);
			ensure!(!left, "cooperatives: one that is being cleared holds money");
			return Ok(());
		}
		let bylaws = Self::bylaws(id)?;
		if matches!(cooperative.state, State::Ended { .. }) {
			let left = Self::held(id, &cooperative.book, HoldReason::Reserve);
			ensure!(left == 0, "cooperatives: one that has ended has a reserve");
		} else {
			ensure!(bylaws.par >= cooperative.share_value, "cooperatives: shares are worth more than par");
		}
		let mut claims = Self::check_register(id, cooperative, &bylaws)?;
		let (patronage, unheld) = Self::check_periods(id, cooperative)?;
		claims = claims.saturating_add(patronage);
		Self::check_book(id, cooperative, claims)?;
		if !T::Currencies::asset_exists(cooperative.book.clone()) {
			// If the currency no longer exists, all that was held is gone.
			return Ok(());
		}
		let held = Self::held(id, &cooperative.book, HoldReason::Claims);
		// After the end, claims for which there was no money are paid in part.
		let part = matches!(cooperative.state, State::Ended { .. }) && held <= claims;
		ensure!(
			part || held.saturating_add(unheld) == claims,
			"cooperatives: the claims that are held are not those that members have"
		);
		// (In a currency that decays, there can be less money than is held. The next closing books this as a loss.)
		let account = Self::account_id(id);
		let all = T::Currencies::total_balance_on_hold(cooperative.book.clone(), &account);
		let reserve = Self::held(id, &cooperative.book, HoldReason::Reserve);
		ensure!(
			all >= held.saturating_add(reserve),
			"cooperatives: less is held than the reserve and the claims"
		);
		let booked = Self::booked_amount(id, ledger::account::RESERVE)?;
		let whole = reserve.saturating_add(InvestedReserve::<T>::get(id));
		ensure!(booked == whole, "cooperatives: the reserve in the books is not held, and not in assets");
		if matches!(cooperative.state, State::Ended { .. }) {
			// After the end, leaving members collect without waiting for their turn.
			return Ok(());
		}
		Self::check_queue(id, cooperative)
	}
}
