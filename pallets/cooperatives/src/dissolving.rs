//! How a cooperative ends.

use frame_support::{
	dispatch::DispatchResult,
	ensure,
	sp_runtime::{DispatchError, TransactionOutcome},
	storage::{with_storage_layer, with_transaction},
	traits::{
		fungibles::{
			hold::{Inspect as _, Mutate as _},
			Inspect, Unbalanced,
		},
		tokens::{
			Fortitude::Polite,
			Precision::{BestEffort, Exact},
			Preservation::Expendable,
			Restriction,
		},
	},
};

use crate::*;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_dissolve(id: CooperativeId, heir: Heir) -> DispatchResult {
		// A period that is over is closed first, if it can be: later none is, and what was earned in it is the heir's.
		let _ = with_storage_layer(|| Self::do_close_period(id));
		let mut cooperative = Self::open(id)?;
		if let Heir::Cooperative(other) = heir {
			let fits = other != id && Self::open(other).is_ok_and(|other| other.book == cooperative.book);
			ensure!(fits, Error::<T>::BadHeir);
		}
		let from = Self::now().saturating_add(T::WindDown::get());
		cooperative.state = State::Dissolving { heir, from };
		// What is due until now is a debt, and paid.
		Self::end_wages(id, None);
		Cooperatives::<T>::insert(id, cooperative);
		Self::deposit_event(Event::Dissolving { cooperative: id, heir, from });
		Ok(())
	}

	/// Dissolves a cooperative that nobody can dissolve, since the last member with a voice has left.
	pub(crate) fn do_wind_up(id: CooperativeId) -> DispatchResult {
		let cooperative = Self::open(id)?;
		let bylaws = Self::bylaws_at(id, cooperative.version)?;
		let mut classes = bylaws.classes.iter().zip(&cooperative.members);
		let voices = classes.any(|(class, members)| class.has_voice() && *members > 0);
		// What is open is closed first.
		let decided = OpenResolutions::<T>::iter_key_prefix(id).next().is_none();
		ensure!(!voices && decided, Error::<T>::StillHasVoices);
		Self::do_dissolve(id, Heir::Commons)
	}

	/// Gives an amount of free money and all of the reserve to the heir; returns how much. Another cooperative has it in
	/// its reserve: as free money it would reach members, those of the heir.
	fn give_to_heir(
		id: CooperativeId,
		book: &AssetOf<T>,
		heir: Heir,
		free: Balance,
	) -> Result<Balance, DispatchError> {
		Self::to_reserve(id, book, free);
		let amount = Self::held(id, book, HoldReason::Reserve);
		if amount == 0 {
			return Ok(0);
		}
		let (reason, from) = (HoldReason::Reserve.into(), Self::account_id(id));
		let move_to = |to: T::AccountId, mode| {
			T::Currencies::transfer_on_hold(book.clone(), &reason, &from, &to, amount, Exact, mode, Polite)
		};
		if let Heir::Cooperative(other) = heir {
			if Self::open(other).is_ok() {
				let given = with_storage_layer(|| move_to(Self::account_id(other), Restriction::OnHold));
				if given.is_ok() {
					return given;
				}
			}
		}
		// An heir that has been dissolved itself since then, or cannot receive it, leaves it to the commons.
		let given = with_storage_layer(|| move_to(T::Commons::get(), Restriction::Free));
		given.or_else(|_| {
			// They cannot receive so little now. It follows when the cooperative is removed, or is swept then.
			T::Currencies::release(book.clone(), &reason, &from, amount, BestEffort).map(|_| 0)
		})
	}

	/// Whether some of its money is held for something else than its reserve and its claims: a stake elsewhere, or a
	/// security. It comes back before anything is distributed, so that shares do not lose it.
	fn has_elsewhere(id: CooperativeId, book: &AssetOf<T>) -> bool {
		let own = [HoldReason::Reserve, HoldReason::Claims].into_iter();
		let own = own.fold(0, |sum: Balance, reason| sum.saturating_add(Self::held(id, book, reason)));
		T::Currencies::total_balance_on_hold(book.clone(), &Self::account_id(id)) > own
	}

	/// Whether it has something of another currency than that of the books, or some of its money is held in any.
	fn has_anywhere(id: CooperativeId, book: &AssetOf<T>) -> bool {
		let account = Self::account_id(id);
		// Each such currency refers to the account. That of the books would not if what is left of it were given away.
		let others = with_transaction(|| {
			let rest = T::Currencies::reducible_balance(book.clone(), &account, Expendable, Polite);
			let _ =
				T::Currencies::decrease_balance(book.clone(), &account, rest, BestEffort, Expendable, Polite);
			let others = frame_system::Pallet::<T>::consumers(&account);
			TransactionOutcome::Rollback(Ok::<_, DispatchError>(others))
		});
		Self::has_elsewhere(id, book) || others != Ok(0)
	}

	/// Distributes what is left: the shares at par, as far as there is money, then what was retained, oldest first, then all else to the
	/// heir.
	pub(crate) fn do_distribute(id: CooperativeId) -> DispatchResult {
		let mut cooperative = Self::cooperative(id)?;
		let State::Dissolving { heir, from } = cooperative.state else {
			return Err(Error::<T>::NotDissolved.into());
		};
		let now = Self::now();
		ensure!(now >= from, Error::<T>::DebtsLeft);
		// Anyone can pay them. What is left a second time so long after is owed to who cannot receive it.
		let late = now >= from.saturating_add(T::WindDown::get());
		let book = cooperative.book.clone();
		let frozen = Self::free(id, &book) < Self::bookable(id, &book);
		let waits = frozen || Self::can_pay_wages(id) || Self::has_elsewhere(id, &book);
		ensure!(late || !waits, Error::<T>::DebtsLeft);
		let bylaws = Self::bylaws_at(id, cooperative.version)?;
		let until = now.saturating_add(bylaws.claim_time).max(cooperative.claims_until);
		// A loss that has written shares down is made good, if there is the money: they are redeemed at par.
		let shares = bylaws.par.saturating_mul(cooperative.shares.into());
		// The currency can want something to stay on the account until the end. The reserve leaves it there, so that shares
		// and what was retained are whole; the commons have it in the end.
		let free = Self::bookable(id, &book);
		let stays = T::Currencies::balance(book.clone(), &Self::account_id(id)).saturating_sub(free);
		let owed = shares.saturating_add(cooperative.retained_sum());
		let lent = owed.saturating_sub(free).min(stays);
		if lent > 0 {
			let (reason, account) = (HoldReason::Reserve.into(), Self::account_id(id));
			// If the currency refuses to free so little, the shares are worth so little less.
			let _ = with_storage_layer(|| {
				T::Currencies::release(book.clone(), &reason, &account, lent, BestEffort)
			});
		}
		let mut left = Self::bookable(id, &book);
		let each = left.checked_div(cooperative.shares.into()).unwrap_or_default();
		cooperative.share_value = bylaws.par.min(each);
		let shares = cooperative.capital();
		Self::to_claims(id, &book, shares)?;
		left = left.saturating_sub(shares);
		let mut retained: Balance = 0;
		for (number, amount) in core::mem::take(&mut cooperative.retained) {
			let amount = amount.min(left);
			if amount > 0 {
				Self::make_claimable(id, &book, number, amount, until)?;
				left = left.saturating_sub(amount);
				retained = retained.saturating_add(amount);
			}
		}
		let reserve = Self::held(id, &book, HoldReason::Reserve);
		let given = Self::give_to_heir(id, &book, heir, left)?;
		cooperative.state = State::Ended { heir, until };
		let value = cooperative.share_value;
		Cooperatives::<T>::insert(id, cooperative);
		Self::deposit_event(Event::Distributed {
			cooperative: id,
			value,
			shares,
			retained,
			reserve,
			given,
			heir,
			until,
		});
		Ok(())
	}

	/// Gives what a cooperative that has ended has of another currency to the commons; and of any currency what comes back
	/// to one that is removed, or was left behind: nobody can sign for its account any more.
	pub(crate) fn do_sweep(id: CooperativeId, asset: AssetOf<T>) -> DispatchResult {
		match Cooperatives::<T>::get(id) {
			Some(cooperative) => {
				ensure!(cooperative.has_ended(), Error::<T>::NotDissolved);
				ensure!(asset != cooperative.book, Error::<T>::NothingToCollect);
			}
			None => {
				let removed = id < NextCooperative::<T>::get() && !Foundings::<T>::contains_key(id);
				ensure!(removed, Error::<T>::UnknownCooperative);
			}
		}
		let amount = Self::give(id, &asset, &T::Commons::get(), Self::free(id, &asset));
		ensure!(amount > 0, Error::<T>::NothingToCollect);
		Self::deposit_event(Event::Swept { cooperative: id, asset, amount });
		Ok(())
	}

	/// What it weighs to clear so many items, and to look for what refers to the account.
	pub(crate) fn clear_weight(items: u32) -> Weight {
		let looks = T::DbWeight::get().reads_writes(6, 3);
		T::WeightInfo::clear(items.max(REMOVED_AT_LEAST)).saturating_add(looks)
	}

	/// Removes what a cooperative that has ended has stored, at most so many items, and in the end the cooperative.
	pub(crate) fn do_clear(id: CooperativeId, most: u32) -> Result<u32, DispatchError> {
		let mut cooperative = Self::cooperative(id)?;
		match cooperative.state {
			State::Ended { heir, until } => {
				let claims = Self::held(id, &cooperative.book, HoldReason::Claims);
				// What is held for something else, in any currency, may be the pot of a budget, on which members still decide.
				let early = claims == 0 && !Self::has_anywhere(id, &cooperative.book);
				ensure!(Self::now() > until || early, Error::<T>::TooEarlyToEnd);
				// Others can keep it in their exit queues for long. What comes then is swept to the commons.
				let late = Self::now() > until.saturating_add(T::WindDown::get());
				ensure!(late || cooperative.memberships == 0, Error::<T>::StillAMemberElsewhere);
				cooperative.state = State::Clearing { heir };
				Cooperatives::<T>::insert(id, &cooperative);
				if with_storage_layer(|| Self::release_claims(id, &cooperative.book, claims)).is_err() {
					// The currency refuses to free so little on an account that has nothing else. If it lets nobody have it
					// now, the cooperative waits: with money that is held it is not cleared.
					Self::pay_held(id, &cooperative.book, &T::Commons::get(), claims)?;
				}
				let free = Self::bookable(id, &cooperative.book);
				Self::give_to_heir(id, &cooperative.book, heir, free)?;
			}
			State::Clearing { .. } => {}
			State::Open | State::Dissolving { .. } => return Err(Error::<T>::NotDissolved.into()),
		}
		let removed = Self::clear_some(id, &cooperative.book, most)?;
		if removed > 0 {
			Self::deposit_event(Event::Cleared { cooperative: id, items: removed });
		}
		if removed < most {
			Self::end(id, cooperative)?;
		}
		Ok(removed)
	}

	fn clear_some(id: CooperativeId, book: &AssetOf<T>, most: u32) -> Result<u32, DispatchError> {
		// Before the register, as offices and wages are those of members.
		let decided = Self::clear_deciding(id, most)?;
		let most = most as usize;
		let mut removed = decided as usize;
		macro_rules! drain {
			($($items:expr;)*) => {$(
				removed = removed.saturating_add($items.take(most.saturating_sub(removed)).count());
			)*};
		}
		drain! {
			Works::<T>::drain_prefix((id,));
			AllRecords::<T>::drain_prefix(id);
			Queue::<T>::drain_prefix(id);
			Periods::<T>::drain_prefix(id);
		}
		for (who, _) in Numbers::<T>::drain_prefix(id).take(most.saturating_sub(removed)) {
			Self::left_by(who)?;
			removed = removed.saturating_add(1);
		}
		for (_, member) in Members::<T>::drain_prefix(id).take(most.saturating_sub(removed)) {
			Self::remove_person(member.who)?;
			let (payer, deposit) = member.deposit;
			deposit.drop(&payer)?;
			removed = removed.saturating_add(1);
		}
		for (_, application) in Applications::<T>::drain_prefix(id).take(most.saturating_sub(removed)) {
			Self::give_back(book, application.stake)?;
			removed = removed.saturating_add(1);
		}
		// Bounded together, and last, so that the bylaws are there as long as anything else.
		if removed < most {
			let _ = AllBylaws::<T>::drain_prefix(id).count();
		}
		Ok(u32::try_from(removed).unwrap_or(u32::MAX))
	}

	/// Removes a cooperative of which nothing else is stored.
	fn end(id: CooperativeId, cooperative: Cooperative<T>) -> DispatchResult {
		let account = Self::account_id(id);
		Accounts::<T>::remove(&account);
		Cooperatives::<T>::remove(id);
		// What was left to keep the account alive goes to the commons, if they can receive so little.
		let book = cooperative.book;
		let rest = T::Currencies::reducible_balance(book.clone(), &account, Expendable, Polite);
		let given = with_storage_layer(|| {
			let taken =
				T::Currencies::decrease_balance(book.clone(), &account, rest, Exact, Expendable, Polite)?;
			T::Currencies::increase_balance(book.clone(), &T::Commons::get(), taken, Exact)
		});
		// Another pallet may refer to the account still; then it stays.
		let _ = frame_system::Pallet::<T>::dec_providers(&account);
		let (payer, deposit) = cooperative.deposit;
		deposit.drop(&payer)?;
		Self::deposit_event(Event::Ended { cooperative: id, given: given.unwrap_or_default() });
		Ok(())
	}
}
