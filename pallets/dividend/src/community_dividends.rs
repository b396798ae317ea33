//! Community dividends: an income in any currency, for the members who take part.
//!
//! Nothing happens by itself when a period ends, so any number of dividends costs a block nothing. Each call on a
//! dividend *settles* it first. So the participants at the settlement are those at the end of the period, however late
//! it is. Each gets the same as in time. Only money that comes into the pot between the end and the settlement counts
//! for the period that has ended.
//!
//! A dividend that has been divided stays in the pot until it is claimed. The sum `owed` keeps it apart from other
//! money. New units are minted into the pot at the settlement, and not at each claim. So a claim is always the same
//! transfer of existing money, whatever the plan is, and never waits for a currency that refuses to issue.

use frame_support::{
	defensive,
	dispatch::DispatchResult,
	ensure,
	sp_runtime::{
		traits::{
			AccountIdConversion, Bounded, CheckedAdd, CheckedDiv, CheckedMul, CheckedSub, Saturating,
			UniqueSaturatedInto, Zero,
		},
		ArithmeticError,
	},
	storage::with_storage_layer,
	traits::{
		fungibles::{Inspect, Mutate},
		tokens::{DepositConsequence, Fortitude, Preservation, Provenance},
		Defensive,
	},
};

use crate::*;

type DividendOf<T> = CommunityDividend<BalanceOf<T>>;

impl<T: Config> Pallet<T> {
	/// The account of the pot in this currency. From the time when a dividend in the currency is open, all money paid
	/// into it is divided.
	pub fn pot(asset: &AssetOf<T>) -> T::AccountId {
		T::PalletId::get().into_sub_account_truncating(asset)
	}

	/// The part of the pot that is not owed to anybody, without the minimum balance of the pot's account.
	fn undivided(asset: &AssetOf<T>, dividend: &DividendOf<T>) -> BalanceOf<T> {
		let pot = Self::pot(asset);
		let all =
			T::Currencies::reducible_balance(asset.clone(), &pot, Preservation::Preserve, Fortitude::Polite);
		// If the end of the currency has taken what was owed, there is nothing to divide.
		all.saturating_sub(dividend.owed)
	}

	/// What each participant gets when `amount` is divided, rounded down; 0 when nobody takes part. An amount that would
	/// make `accrued` overflow, or the sum of all that was paid and is owed, stays undivided. So no claim is ever
	/// refused because a sum is too large.
	fn share(dividend: &DividendOf<T>, amount: BalanceOf<T>) -> BalanceOf<T> {
		let fits = || {
			let most = BalanceOf::<T>::max_value();
			let participants: BalanceOf<T> = dividend.participants.into();
			let entitled = dividend.paid.checked_add(&dividend.owed)?;
			let room = most.checked_sub(&entitled)?.checked_div(&participants)?;
			let each = amount.checked_div(&participants)?;
			Some(each.min(room).min(most.checked_sub(&dividend.accrued)?))
		};
		fits().unwrap_or_default()
	}

	/// The new units for this many periods; `None` on overflow.
	fn new_units(dividend: &DividendOf<T>, issue: BalanceOf<T>, periods: u64) -> Option<BalanceOf<T>> {
		issue.checked_mul(&periods.unique_saturated_into())?.checked_mul(&dividend.participants.into())
	}

	/// How many periods are over and not settled.
	fn periods_over(dividend: &DividendOf<T>) -> u64 {
		let since = Self::now().checked_sub(dividend.next_at);
		let periods = since.zip(dividend.plan).and_then(|(since, plan)| since.checked_div(plan.period));
		periods.map_or(0, |more| more.saturating_add(1))
	}

	/// Closes the dividend of a currency that is gone: nobody has the power over it any more. Returns whether it did so.
	/// The caller stores the dividend.
	fn close_if_gone(asset: &AssetOf<T>, dividend: &mut DividendOf<T>) -> bool {
		let gone = dividend.plan.is_some() && !T::Currencies::asset_exists(asset.clone());
		if gone {
			dividend.plan = None;
			Self::deposit_event(Event::Closed { asset: asset.clone(), amount: Zero::zero() });
		}
		gone
	}

	/// Settles the periods that are over. Returns whether there were any. The caller stores the dividend.
	fn settle_periods(asset: &AssetOf<T>, dividend: &mut DividendOf<T>) -> bool {
		let periods = Self::periods_over(dividend);
		let Some(plan) = dividend.plan.filter(|_| periods > 0) else { return false };
		// This is not later than a period from now. If it is beyond the end of time, the dividend never falls due
		// again.
		dividend.next_at = dividend.next_at.saturating_add(plan.period.saturating_mul(periods));
		let issued = Self::issue(asset, dividend, plan.issue, periods);
		let amount = Self::divide(asset, dividend);
		Self::deposit_event(Event::Divided {
			asset: asset.clone(),
			periods,
			issued,
			amount,
			participants: dividend.participants,
			next_at: dividend.next_at,
		});
		true
	}

	/// Issues the new units for this many periods into the pot. Returns how many were issued.
	fn issue(
		asset: &AssetOf<T>,
		dividend: &DividendOf<T>,
		issue: BalanceOf<T>,
		periods: u64,
	) -> BalanceOf<T> {
		if issue.is_zero() || dividend.participants.is_zero() {
			return Zero::zero();
		}
		let pot = Self::pot(asset);
		// The first issue also mints the minimum balance of the pot's account. Otherwise the last claim could not be
		// paid.
		let least = T::Currencies::minimum_balance(asset.clone())
			.saturating_sub(T::Currencies::balance(asset.clone(), &pot));
		let minted = Self::new_units(dividend, issue, periods)
			.and_then(|units| units.checked_add(&least))
			.ok_or(ArithmeticError::Overflow.into())
			.and_then(|units| with_storage_layer(|| T::Currencies::mint_into(asset.clone(), &pot, units)));
		minted.unwrap_or_else(|error| {
			Self::deposit_event(Event::NotIssued { asset: asset.clone(), periods, error });
			Zero::zero()
		})
	}

	/// Divides the part of the pot that is not owed to anybody. Returns what each participant gets.
	fn divide(asset: &AssetOf<T>, dividend: &mut DividendOf<T>) -> BalanceOf<T> {
		let amount = Self::share(dividend, Self::undivided(asset, dividend));
		let sums = || {
			let all = amount.checked_mul(&dividend.participants.into())?;
			Some((dividend.accrued.checked_add(&amount)?, dividend.owed.checked_add(&all)?))
		};
		// Neither overflows: `share` ensures it.
		let Some((accrued, owed)) = sums() else {
			defensive!("more is divided than the pot holds");
			return Zero::zero();
		};
		dividend.accrued = accrued;
		dividend.owed = owed;
		amount
	}

	/// Stores a dividend. A closed dividend without participants is removed.
	fn write(asset: &AssetOf<T>, dividend: DividendOf<T>) {
		if dividend.plan.is_none() && dividend.participants.is_zero() {
			Dividends::<T>::remove(asset);
		} else {
			Dividends::<T>::insert(asset, dividend);
		}
	}

	/// The dividend in this currency, if it is open, with all periods settled that are over. The second part is whether
	/// any was due.
	fn open_dividend(asset: &AssetOf<T>) -> Result<(DividendOf<T>, bool), DispatchError> {
		let dividend = Dividends::<T>::get(asset).filter(|dividend| dividend.plan.is_some());
		let dividend = dividend.filter(|_| T::Currencies::asset_exists(asset.clone()));
		let mut dividend = dividend.ok_or(Error::<T>::NotOpen)?;
		let due = Self::settle_periods(asset, &mut dividend);
		Ok((dividend, due))
	}

	fn ensure_sound(asset: &AssetOf<T>, plan: &Plan<BalanceOf<T>>) -> DispatchResult {
		ensure!(plan.period >= T::MinPeriod::get(), Error::<T>::PeriodTooShort);
		ensure!(plan.issue.is_zero() || T::Issuable::contains(asset), Error::<T>::CannotIssue);
		Ok(())
	}

	pub(crate) fn do_open(asset: AssetOf<T>, plan: Plan<BalanceOf<T>>) -> DispatchResult {
		ensure!(T::Currencies::asset_exists(asset.clone()), Error::<T>::UnknownCurrency);
		Self::ensure_sound(&asset, &plan)?;
		// An existing dividend must have been closed. Participants who have not claimed yet still take part.
		let mut dividend = Dividends::<T>::get(&asset).unwrap_or_default();
		ensure!(dividend.plan.is_none(), Error::<T>::AlreadyOpen);
		dividend.plan = Some(plan);
		// A period that would end after the end of time never ends.
		dividend.next_at = Self::now().saturating_add(plan.period);
		Self::write(&asset, dividend);
		Self::deposit_event(Event::Opened { asset, plan, next_at: dividend.next_at });
		Ok(())
	}

	pub(crate) fn do_set_plan(asset: AssetOf<T>, plan: Plan<BalanceOf<T>>) -> DispatchResult {
		let (mut dividend, _) = Self::open_dividend(&asset)?;
		Self::ensure_sound(&asset, &plan)?;
		dividend.plan = Some(plan);
		Self::write(&asset, dividend);
		Self::deposit_event(Event::PlanSet { asset, plan });
		Ok(())
	}

	pub(crate) fn do_close(asset: AssetOf<T>) -> DispatchResult {
		let (mut dividend, _) = Self::open_dividend(&asset)?;
		let amount = Self::divide(&asset, &mut dividend);
		dividend.plan = None;
		Self::write(&asset, dividend);
		Self::deposit_event(Event::Closed { asset, amount });
		Ok(())
	}

	pub(crate) fn do_divide_pot(asset: AssetOf<T>) -> DispatchResult {
		if let Some(mut dividend) = Dividends::<T>::get(&asset) {
			if Self::close_if_gone(&asset, &mut dividend) {
				Self::write(&asset, dividend);
				return Ok(());
			}
		}
		let (dividend, due) = Self::open_dividend(&asset)?;
		ensure!(due, Error::<T>::NotDue);
		Self::write(&asset, dividend);
		Ok(())
	}

	pub(crate) fn do_join(asset: AssetOf<T>, id: MemberId) -> DispatchResult {
		let (mut dividend, _) = Self::open_dividend(&asset)?;
		Participations::<T>::try_mutate(id, |entries| {
			ensure!(entries.iter().all(|entry| entry.asset != asset), Error::<T>::AlreadyJoined);
			let entry = Entry { asset: asset.clone(), claimed_up_to: dividend.accrued };
			entries.try_push(entry).map_err(|_| Error::<T>::TooManyDividends)
		})?;
		let participants = dividend.participants.checked_add(1);
		dividend.participants = participants.ok_or(ArithmeticError::Overflow)?;
		Self::write(&asset, dividend);
		Self::deposit_event(Event::Participations { asset, id });
		Ok(())
	}

	pub(crate) fn do_leave(asset: AssetOf<T>, id: MemberId, who: &T::AccountId) -> DispatchResult {
		let entry = Self::take_entry(&asset, id).ok_or(Error::<T>::NotJoined)?;
		Self::take_out(entry, id, who, false)
	}

	/// Takes a person who is no longer a member out of all their dividends, of which there are at most `MaxJoined`.
	pub(crate) fn leave_communities(id: MemberId, who: &T::AccountId) {
		for entry in Participations::<T>::take(id) {
			let taken = with_storage_layer(|| Self::take_out(entry, id, who, true));
			if let Err(error) = taken {
				defensive!("a participant could not be taken out of a dividend", error);
			}
		}
	}

	/// Removes a member's entry for this currency.
	fn take_entry(asset: &AssetOf<T>, id: MemberId) -> Option<EntryOf<T>> {
		let mut entries = Participations::<T>::get(id);
		let at = entries.iter().position(|entry| entry.asset == *asset)?;
		let entry = entries.remove(at);
		if entries.is_empty() {
			Participations::<T>::remove(id);
		} else {
			Participations::<T>::insert(id, entries);
		}
		Some(entry)
	}

	/// Takes the participant of this entry out of the dividend, and pays them. An amount that they can never be paid
	/// stays in the pot. If `has_to`, any amount that cannot be paid now stays there.
	fn take_out(entry: EntryOf<T>, id: MemberId, who: &T::AccountId, has_to: bool) -> DispatchResult {
		let Entry { asset, claimed_up_to } = entry;
		let mut dividend = Dividends::<T>::get(&asset).ok_or(Error::<T>::NotJoined)?;
		Self::close_if_gone(&asset, &mut dividend);
		Self::settle_periods(&asset, &mut dividend);
		let participants = dividend.participants.checked_sub(1);
		dividend.participants = participants.ok_or(ArithmeticError::Underflow)?;
		let unclaimed = dividend.accrued.checked_sub(&claimed_up_to);
		let amount = unclaimed.ok_or(ArithmeticError::Underflow)?;
		if !amount.is_zero() {
			let paid = with_storage_layer(|| Self::pay_in(&asset, &mut dividend, id, who, amount));
			if let Err(error) = paid {
				ensure!(has_to || Self::is_lost(&asset, who, amount), error);
				let owed = dividend.owed.checked_sub(&amount);
				dividend.owed = owed.ok_or(ArithmeticError::Underflow)?;
				Self::deposit_event(Event::ReturnedToPot { asset: asset.clone(), id, amount });
			}
		}
		Self::write(&asset, dividend);
		Self::deposit_event(Event::Left { asset, id });
		Ok(())
	}

	pub(crate) fn do_claim_in(asset: AssetOf<T>, id: MemberId, who: T::AccountId) -> DispatchResult {
		let mut entries = Participations::<T>::get(id);
		let entry = entries.iter_mut().find(|entry| entry.asset == asset).ok_or(Error::<T>::NotJoined)?;
		let mut dividend = Dividends::<T>::get(&asset).ok_or(Error::<T>::NotJoined)?;
		Self::settle_periods(&asset, &mut dividend);
		let unclaimed = dividend.accrued.checked_sub(&entry.claimed_up_to);
		let amount = unclaimed.ok_or(ArithmeticError::Underflow)?;
		ensure!(!amount.is_zero(), Error::<T>::NothingToClaim);
		ensure!(!Self::too_small(&asset, &who, amount), Error::<T>::BelowMinimumBalance);
		Self::pay_in(&asset, &mut dividend, id, &who, amount)?;
		entry.claimed_up_to = dividend.accrued;
		let closed = dividend.plan.is_none();
		Participations::<T>::insert(id, entries);
		Self::write(&asset, dividend);
		if closed {
			Self::do_leave(asset, id, &who)?;
		}
		Ok(())
	}

	/// Pays a participant out of the pot. The caller stores the dividend.
	fn pay_in(
		asset: &AssetOf<T>,
		dividend: &mut DividendOf<T>,
		id: MemberId,
		who: &T::AccountId,
		amount: BalanceOf<T>,
	) -> DispatchResult {
		let owed = dividend.owed.checked_sub(&amount).ok_or(ArithmeticError::Underflow)?;
		T::Currencies::transfer(asset.clone(), &Self::pot(asset), who, amount, Preservation::Preserve)?;
		dividend.owed = owed;
		// It fits: this amount was owed, and `share` ensures that what was paid and is owed fits together.
		dividend.paid = dividend.paid.checked_add(&amount).ok_or(ArithmeticError::Overflow)?;
		Self::deposit_event(Event::ClaimedIn { asset: asset.clone(), id, who: who.clone(), amount });
		Ok(())
	}

	fn on_paying(asset: &AssetOf<T>, who: &T::AccountId, amount: BalanceOf<T>) -> DepositConsequence {
		T::Currencies::can_deposit(asset.clone(), who, amount, Provenance::Extant)
	}

	/// Whether the amount is too small to create this account.
	fn too_small(asset: &AssetOf<T>, who: &T::AccountId, amount: BalanceOf<T>) -> bool {
		matches!(Self::on_paying(asset, who, amount), DepositConsequence::BelowMinimum)
	}

	/// Whether the amount is too small to create this account, or nobody can pay with the currency any more. Otherwise a
	/// currency that has expired would keep one of a member's places for ever.
	pub(crate) fn is_lost(asset: &AssetOf<T>, who: &T::AccountId, amount: BalanceOf<T>) -> bool {
		use DepositConsequence::{BelowMinimum, Blocked};
		let never = matches!(Self::on_paying(asset, who, amount), BelowMinimum | Blocked);
		never || !T::Currencies::asset_exists(asset.clone())
	}

	/// What each participant will get at the next settlement, of at least one period, if nothing changes.
	fn next_share(asset: &AssetOf<T>, dividend: &DividendOf<T>) -> BalanceOf<T> {
		let Some(plan) = dividend.plan else { return Zero::zero() };
		let periods = Self::periods_over(dividend).max(1);
		let undivided = Self::undivided(asset, dividend);
		let units = Self::new_units(dividend, plan.issue, periods);
		Self::share(dividend, units.and_then(|units| units.checked_add(&undivided)).unwrap_or(undivided))
	}

	/// What the member with this entry can claim now.
	pub(crate) fn foreseen(entry: &EntryOf<T>) -> BalanceOf<T> {
		let Some(dividend) = Dividends::<T>::get(&entry.asset) else { return Zero::zero() };
		let due = match Self::periods_over(&dividend) {
			0 => Zero::zero(),
			_ => Self::next_share(&entry.asset, &dividend),
		};
		// `share` ensures that the sum fits, and nobody has claimed more than has accrued.
		let all = dividend.accrued.checked_add(&due);
		all.and_then(|all| all.checked_sub(&entry.claimed_up_to)).defensive_unwrap_or_default()
	}

	pub(crate) fn info_of(asset: &AssetOf<T>) -> Option<CommunityDividendInfo<BalanceOf<T>>> {
		let dividend = Dividends::<T>::get(asset)?;
		let CommunityDividend { plan, next_at, participants, owed, paid, .. } = dividend;
		Some(CommunityDividendInfo {
			plan,
			next_at,
			participants,
			amount: Self::next_share(asset, &dividend),
			undivided: Self::undivided(asset, &dividend),
			owed,
			// `share` ensures that it fits.
			entitled: paid.checked_add(&owed)?,
		})
	}
}
