//! The invariants of the pallet: what always holds.

use frame_support::{ensure, sp_runtime::TryRuntimeError};

use crate::{decay::FixedAmount, *};

impl<T: Config> Pallet<T> {
	/// Checks the invariant of each currency, and that accounts, places and holds agree.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		for (id, currency) in Currencies::<T>::iter() {
			Self::check_currency(id, currency)?;
		}
		for (id, member, who) in Lines::<T>::iter() {
			let line = Accounts::<T>::get(id, who).and_then(|account| account.line);
			ensure!(
				line.is_some_and(|line| line.member == member),
				"currencies: a member's place is not where it should be"
			);
		}
		for (id, who, holds) in Holds::<T>::iter() {
			let held = holds.iter().fold(0, |sum: Amount, hold| sum.saturating_add(hold.amount));
			let account = Accounts::<T>::get(id, who);
			ensure!(
				!holds.is_empty() && account.is_some_and(|account| account.held == held),
				"currencies: what is held is not what an account says"
			);
		}
		for (id, agreement) in Agreements::<T>::iter() {
			let sides = [agreement.first.currency, agreement.second.currency];
			let account = Self::clearing_account(id);
			let stands_still = |side: &CurrencyId| {
				!Currencies::<T>::contains_key(side)
					|| Accounts::<T>::get(side, &account).is_none_or(|account| account.stands_still())
			};
			ensure!(
				sides.iter().all(stands_still),
				"currencies: an agreement's account does not stand still"
			);
			let [first, second] = sides.map(|side| Accounts::<T>::get(side, &account));
			if let (true, Some(first), Some(second)) = (agreement.accepted, first, second) {
				let Rate { first: ours, second: theirs } = agreement.rate;
				let worth = |here: Amount, there: Amount| {
					here.checked_mul(theirs.into())?.checked_add(there.checked_mul(ours.into())?)
				};
				let has = worth(first.has.whole, second.has.whole);
				let owes = worth(first.debt, second.debt);
				// If a product is too large, the two are not compared.
				ensure!(
					has.zip(owes).is_none_or(|(has, owes)| has >= owes),
					"currencies: an agreement owes more in one currency than it has in the other"
				);
			}
		}
		Ok(())
	}

	fn check_currency(id: CurrencyId, currency: CurrencyOf<T>) -> Result<(), TryRuntimeError> {
		let known = Descriptions::<T>::contains_key(id) && id < NextCurrency::<T>::get();
		ensure!(known, "currencies: a currency has no name");
		let mut sums = Sums::default();
		for (who, account) in Accounts::<T>::iter_prefix(id) {
			if account.is_open() {
				Self::check_account(id, &who, &account, &currency)?;
				sums.add(&account, &currency);
			} else {
				ensure!(
					account == account.closed() && account.frozen_until > 0,
					"currencies: something other than a freeze is kept of a closed account"
				);
			}
		}
		ensure!(sums.accounts == currency.ledger.accounts, "currencies: the number of accounts is wrong");
		if currency.is_over() {
			// The remaining units are void, and are being removed.
			return Ok(());
		}
		Self::check_issuance(currency, sums)
	}

	fn check_account(
		id: CurrencyId,
		who: &T::AccountId,
		account: &Account,
		currency: &CurrencyOf<T>,
	) -> Result<(), TryRuntimeError> {
		ensure!(account.at <= currency.ledger.at, "currencies: an account was counted in the future");
		ensure!(
			account.debt == 0 || account.free().whole == 0,
			"currencies: an account has free money and a debt"
		);
		ensure!(
			account.debt == 0 || currency.credit().is_some(),
			"currencies: somebody owes in a currency that is no mutual credit"
		);
		if let Some(line) = account.line {
			ensure!(
				Lines::<T>::get(id, line.member).as_ref() == Some(who),
				"currencies: an account has a place that is not its own"
			);
		}
		ensure!(
			account.held == 0 || Holds::<T>::contains_key(id, who),
			"currencies: an account says that more is held than is"
		);
		ensure!(
			account.line.is_none_or(|line| (line.owes_since > 0) == (account.debt > 0)),
			"currencies: the time since when somebody owes is wrong"
		);
		if account.stands_still() {
			ensure!(
				account.has.fraction == 0,
				"currencies: an account that stands_still still has a fraction"
			);
			ensure!(
				account.has.whole >= account.held,
				"currencies: more is held than an account that stands_still still has"
			);
		}
		Ok(())
	}

	/// Compares the ledger of a currency with the sums over its accounts.
	fn check_issuance(mut currency: CurrencyOf<T>, sums: Sums) -> Result<(), TryRuntimeError> {
		let Ledger { issuance, circulating, pending, fund, written_off, .. } = currency.ledger;
		ensure!(
			circulating >= sums.holders,
			"currencies: the accounts hold more than circulates, so money was made from nothing"
		);
		let lost = circulating.saturating_sub(sums.holders);
		ensure!(
			lost.whole <= u128::from(sums.accounts).saturating_add(1),
			"currencies: more circulates than the accounts and rounding explain"
		);
		let all = circulating
			.saturating_add(pending)
			.saturating_add(FixedAmount::whole(fund))
			.saturating_add(FixedAmount::whole(sums.standing));
		ensure!(
			all == FixedAmount::whole(issuance),
			"currencies: the parts of the issuance do not add up to it"
		);
		ensure!(
			written_off == 0 || fund == 0,
			"currencies: the fund has money although levies have to cover a debt"
		);
		if currency.credit().is_some() {
			let owed = sums.debts.checked_add(written_off);
			ensure!(owed == Some(issuance), "currencies: the sum of a mutual credit is not zero");
		} else {
			ensure!(written_off == 0, "currencies: a debt was written off in a currency without debts");
		}
		if let Supply::Vouchers(vouchers) = &currency.supply {
			ensure!(issuance <= vouchers.cap, "currencies: there are more vouchers than their cap");
		}
		// All that decays from then until now is on its way, and nothing is lost or made.
		let before = all;
		currency.accrue_demurrage(Self::now());
		let Ledger { issuance: after, circulating, pending, .. } = currency.ledger;
		let burnt = issuance.saturating_sub(after);
		let all = circulating
			.saturating_add(pending)
			.saturating_add(FixedAmount::whole(fund))
			.saturating_add(FixedAmount::whole(sums.standing))
			.saturating_add(FixedAmount::whole(burnt));
		ensure!(all == before, "currencies: time makes or loses money");
		Ok(())
	}
}

/// The sums over the open accounts of a currency, as of its last booking, and not of the present time.
#[derive(Default)]
struct Sums {
	/// What accounts have that do not decay.
	standing: Amount,
	/// What decaying accounts have.
	holders: FixedAmount,
	debts: Amount,
	accounts: u32,
}

impl Sums {
	fn add<AccountId>(&mut self, account: &Account, currency: &Currency<AccountId>) {
		if account.stands_still() {
			self.standing = self.standing.saturating_add(account.has.whole);
		} else {
			let left = currency.factor(account.at).round_down(account.has);
			self.holders = self.holders.saturating_add(left);
		}
		self.debts = self.debts.saturating_add(account.debt);
		self.accounts = self.accounts.saturating_add(1);
	}
}
