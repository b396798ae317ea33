//! The end of a cooperative.

use frame_support::{
	dispatch::DispatchResult,
	ensure,
	sp_runtime::{
		traits::{EnsureAdd, EnsureAddAssign, EnsureMul, EnsureSubAssign},
		DispatchError,
	},
	storage::with_storage_layer,
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

use crate::{ledger::account, *};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_dissolve(id: CooperativeId, heir: Heir) -> DispatchResult {
		// A period that is over is closed first, if that is possible. No period is closed later, and its surplus goes
		// to the heir.
		let _ = with_storage_layer(|| Self::do_close_period(id));
		let mut cooperative = Self::live_cooperative(id)?;
		if let Heir::Cooperative(other) = heir {
			let fits = other != id
				&& Self::live_cooperative(other).is_ok_and(|other| other.book == cooperative.book);
			ensure!(fits, Error::<T>::BadHeir);
		}
		let from = Self::now().saturating_add(T::WindDown::get());
		cooperative.state = State::Dissolving { heir, from };
		// Wages that are due until now are a debt, and are paid.
		Self::end_wages(id, None);
		Self::catch_up(id, &cooperative)?;
		// No interest accrues from now on, so that the debts are fixed.
		Self::accrue_property(id, true)?;
		Self::count_debts(id)?;
		Cooperatives::<T>::insert(id, cooperative);
		Self::deposit_event(Event::DissolutionBegan { cooperative: id, heir, from });
		Ok(())
	}

	/// Dissolves a cooperative without voices, whose members cannot dissolve it themselves.
	pub(crate) fn do_wind_up(id: CooperativeId) -> DispatchResult {
		let cooperative = Self::live_cooperative(id)?;
		let bylaws = Self::bylaws_at(id, cooperative.version)?;
		let mut classes = bylaws.classes.iter().zip(&cooperative.members);
		let voices = classes.any(|(class, members)| class.has_voice() && *members > 0);
		// Open resolutions must be closed first.
		let decided = OpenResolutions::<T>::iter_key_prefix(id).next().is_none();
		ensure!(!voices && decided, Error::<T>::StillHasVoices);
		Self::do_dissolve(id, Heir::Commons)
	}

	/// Gives free money and all of the reserve to the heir, and returns how much. Another cooperative gets it in its
	/// reserve. As free money it would reach the members of the heir.
	fn give_to_heir(
		id: CooperativeId,
		book: &AssetOf<T>,
		heir: Heir,
		free: Balance,
	) -> Result<Balance, DispatchError> {
		Self::add_to_reserve(id, book, free);
		let amount = Self::held(id, book, HoldReason::Reserve);
		if amount == 0 {
			return Ok(0);
		}
		let (reason, from) = (HoldReason::Reserve.into(), Self::account_id(id));
		let move_to = |to: T::AccountId, mode| {
			T::Currencies::transfer_on_hold(book.clone(), &reason, &from, &to, amount, Exact, mode, Polite)
		};
		if let Heir::Cooperative(other) = heir {
			if Self::live_cooperative(other).is_ok() {
				let given = with_storage_layer(|| move_to(Self::account_id(other), Restriction::OnHold));
				if let Ok(given) = given {
					let postings = [(account::CHAIN_CASH, debit(given)?), (account::RESERVE, credit(given)?)];
					Self::post(other, "A reserve is inherited", ledger::postings(postings))?;
					return Ok(given);
				}
			}
		}
		// If the heir was dissolved since, or cannot receive the money, the commons get it.
		let given = with_storage_layer(|| move_to(T::Commons::get(), Restriction::Free));
		given.or_else(|_| {
			// The commons cannot receive so little now. It follows when the cooperative is removed, or is swept then.
			T::Currencies::release(book.clone(), &reason, &from, amount, BestEffort).map(|_| 0)
		})
	}

	/// Whether money is held for a reason other than the reserve and the claims, such as a stake or a security
	/// elsewhere. The distribution waits for it, so that the shares do not lose it.
	fn has_elsewhere(id: CooperativeId, book: &AssetOf<T>) -> bool {
		// Both are parts of what is held, so their sum fits.
		let own = [HoldReason::Reserve, HoldReason::Claims].into_iter();
		let own = own.fold(0, |sum: Balance, reason| sum.saturating_add(Self::held(id, book, reason)));
		T::Currencies::total_balance_on_hold(book.clone(), &Self::account_id(id)) > own
	}

	/// Distributes the remainder: shares at par, as far as there is money, then retained patronage, oldest first. All
	/// other money goes to the heir.
	pub(crate) fn do_distribute(id: CooperativeId) -> DispatchResult {
		let mut cooperative = Self::cooperative(id)?;
		let State::Dissolving { heir, from } = cooperative.state else {
			return Err(Error::<T>::NotDissolved.into());
		};
		let now = Self::now();
		ensure!(now >= from, Error::<T>::DebtsLeft);
		// Anyone can pay debts.
		let late = Self::is_late(from);
		let book = cooperative.book.clone();
		let frozen = Self::free(id, &book) < Self::bookable(id, &book);
		let owes = Self::can_pay_wages(id) || Self::can_pay_debts(id, &book);
		let waits = frozen || owes || Self::has_elsewhere(id, &book);
		ensure!(late || !waits, Error::<T>::DebtsLeft);
		let bylaws = Self::bylaws_at(id, cooperative.version)?;
		Self::catch_up(id, &cooperative)?;
		// The reserve comes before the shares, also the part that was put into assets.
		Self::hold_for_reserve(id, &book, Balance::MAX)?;
		InvestedReserve::<T>::remove(id);
		// Some creditors could not be paid in time. The heir gets what they are owed, and not the members. Otherwise a member
		// who issues the currency could block the account of a creditor, and the members would share the money.
		let owed_to_others = Self::owed_to_others(id)?;
		let for_members = |money: Balance| money.saturating_sub(owed_to_others);
		let until = now.saturating_add(bylaws.claim_time).max(cooperative.claims_until);
		// If there is money, a loss that has written shares down is made good: they are redeemed at par.
		let shares = bylaws.par.ensure_mul(cooperative.shares.into())?;
		// The currency can require a balance on the account until the end. The reserve leaves it there, so that shares
		// and retained patronage are paid in full. The commons get it in the end.
		let free = Self::bookable(id, &book);
		// None stays where the account can owe, and none is lent where there is enough: then these are 0.
		let stays = T::Currencies::balance(book.clone(), &Self::account_id(id)).saturating_sub(free);
		let unheld = Self::unheld_claims(id, &book)?;
		let owed = shares.ensure_add(cooperative.retained_sum()?)?.ensure_add(unheld)?;
		let lent = owed.saturating_sub(free).min(stays);
		if lent > 0 {
			let (reason, account) = (HoldReason::Reserve.into(), Self::account_id(id));
			// If the currency refuses to release so little, the shares are worth a little less.
			let _ = with_storage_layer(|| {
				T::Currencies::release(book.clone(), &reason, &account, lent, BestEffort)
			});
		}
		// Claims are debts. The reserve is not touched for them: otherwise members could divide it, by a surplus that
		// nobody ever pays. From now on each claim has its part of what is held for all.
		Self::reserve_for_claims(id, &book, unheld.min(for_members(Self::bookable(id, &book))))?;
		cooperative.unheld = None;
		let commons = Self::booked_amount(id, account::COMMONS_PAYABLE)?;
		Self::pay_commons(id, &book, commons.min(for_members(Self::free(id, &book))))?;
		let mut left = for_members(Self::bookable(id, &book));
		let each = left.checked_div(cooperative.shares.into()).unwrap_or_default();
		cooperative.share_value = bylaws.par.min(each);
		let shares = cooperative.capital();
		Self::reserve_for_claims(id, &book, shares)?;
		left.ensure_sub_assign(shares)?;
		let mut retained: Balance = 0;
		for (number, amount) in core::mem::take(&mut cooperative.retained) {
			let amount = amount.min(left);
			if amount > 0 {
				Self::make_claimable(id, &book, number, amount, until)?;
				left.ensure_sub_assign(amount)?;
				retained.ensure_add_assign(amount)?;
			}
		}
		let reserve = Self::held(id, &book, HoldReason::Reserve);
		let given = Self::give_to_heir(id, &book, heir, left.saturating_add(owed_to_others))?;
		Self::post_distribution(id, shares.ensure_add(retained)?, given)?;
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

	/// Posts a distribution: members can claim this much, and the heir has got `given`. Nothing is left of shares,
	/// retained patronage and the reserve.
	fn post_distribution(id: CooperativeId, claims: Balance, given: Balance) -> DispatchResult {
		let shares = debit(Self::booked_amount(id, account::SHARE_CAPITAL)?)?;
		let retained = debit(Self::booked_amount(id, account::RETAINED_PATRONAGE)?)?;
		let reserve = debit(Self::booked_amount(id, account::RESERVE)?)?;
		let (claims, given) = (credit(claims)?, credit(given)?);
		let all = [shares, retained, reserve, claims, given];
		let left = all.iter().try_fold(0, |sum: ledger::Amount, part| sum.ensure_add(*part))?;
		let postings = ledger::postings([
			(account::SHARE_CAPITAL, shares),
			(account::RETAINED_PATRONAGE, retained),
			(account::RESERVE, reserve),
			(account::CLAIMS, claims),
			(account::CHAIN_CASH, given),
			(account::SURPLUS, left.saturating_neg()),
		]);
		Self::post(id, "Everything is distributed", postings)
	}

	/// Gives money of an ended cooperative in another currency to the commons. After its removal, it gives money of any
	/// currency that was left or has come back. Nobody can sign for that account any more.
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

	/// The weight of clearing this many items.
	pub(crate) fn clear_weight(items: u32) -> Weight {
		T::WeightInfo::clear_cooperative(items.max(REMOVED_AT_LEAST))
	}

	/// Removes at most `most` items that an ended cooperative has stored, and in the end the cooperative.
	pub(crate) fn do_clear_cooperative(id: CooperativeId, most: u32) -> Result<u32, DispatchError> {
		let mut cooperative = Self::cooperative(id)?;
		match cooperative.state {
			State::Ended { heir, until } => {
				let claims = Self::held(id, &cooperative.book, HoldReason::Claims);
				// Money that is held elsewhere may be the pot of a budget, on which members still decide.
				let early = claims == 0 && !Self::has_elsewhere(id, &cooperative.book);
				ensure!(Self::now() > until || early, Error::<T>::TooEarlyToEnd);
				// Other cooperatives can keep it in their exit queues for long. Money that comes after that is swept to
				// the commons.
				let late = Self::now() > until.saturating_add(T::WindDown::get());
				ensure!(late || cooperative.memberships == 0, Error::<T>::StillAMemberElsewhere);
				cooperative.state = State::Clearing { heir };
				Cooperatives::<T>::insert(id, &cooperative);
				if with_storage_layer(|| Self::release_claims(id, &cooperative.book, claims)).is_err() {
					// The currency refuses to release so little on an account without other money. If nobody can
					// receive it now, the cooperative waits: it is not cleared while it holds money.
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
		// These go before the register, because offices and wages refer to members.
		let decided = Self::clear_deciding(id, most)?;
		let most = most as usize;
		let mut removed = decided as usize;
		removed = removed.saturating_add(Self::clear_books(id, most.saturating_sub(removed)));
		macro_rules! drain {
			($($items:expr;)*) => {$(
				removed = removed.saturating_add($items.take(most.saturating_sub(removed)).count());
			)*};
		}
		drain! {
			Patronage::<T>::drain_prefix((id,));
			WorkRecords::<T>::drain_prefix(id);
			ExitQueue::<T>::drain_prefix(id);
			Periods::<T>::drain_prefix(id);
		}
		for (who, _) in MemberNumbers::<T>::drain_prefix(id).take(most.saturating_sub(removed)) {
			Self::lower_memberships(who)?;
			removed = removed.saturating_add(1);
		}
		for (number, member) in Members::<T>::drain_prefix(id).take(most.saturating_sub(removed)) {
			AppealsWon::<T>::remove(id, number);
			Self::remove_person(member.who)?;
			let (payer, deposit) = member.deposit;
			deposit.drop(&payer)?;
			removed = removed.saturating_add(1);
		}
		for (_, application) in Applications::<T>::drain_prefix(id).take(most.saturating_sub(removed)) {
			Self::give_back(book, application.stake)?;
			removed = removed.saturating_add(1);
		}
		// Their number is bounded. They go last, so that the bylaws exist as long as anything else.
		if removed < most {
			let _ = BylawsVersions::<T>::drain_prefix(id).count();
		}
		Ok(u32::try_from(removed).unwrap_or(u32::MAX))
	}

	/// Removes a cooperative, after everything else that it stored.
	fn end(id: CooperativeId, cooperative: Cooperative<T>) -> DispatchResult {
		let account = Self::account_id(id);
		Accounts::<T>::remove(&account);
		Cooperatives::<T>::remove(id);
		// The balance that kept the account alive goes to the commons, if they can receive so little.
		let book = cooperative.book;
		let rest = T::Currencies::reducible_balance(book.clone(), &account, Expendable, Polite);
		let given = with_storage_layer(|| {
			let taken =
				T::Currencies::decrease_balance(book.clone(), &account, rest, Exact, Expendable, Polite)?;
			T::Currencies::increase_balance(book.clone(), &T::Commons::get(), taken, Exact)
		});
		// Another pallet may still refer to the account. Then the account stays.
		let _ = frame_system::Pallet::<T>::dec_providers(&account);
		let (payer, deposit) = cooperative.deposit;
		deposit.drop(&payer)?;
		Self::deposit_event(Event::Ended { cooperative: id, given: given.unwrap_or_default() });
		Ok(())
	}
}
