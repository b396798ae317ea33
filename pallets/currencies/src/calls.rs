//! The calls: origin, weight, and a `do_…` method with the work.

use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod calls {
	use frame_support::{sp_runtime::TokenError, traits::tokens::Preservation::Expendable};

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Opens a currency. The caller becomes its guardian and pays a deposit, which is held until the currency is
		/// removed.
		///
		/// Errors: [`Error::BadName`], [`Error::BadMinimum`], [`Error::BurntCredit`], [`Error::BadCredit`],
		/// [`Error::BadVouchers`], and the deposit's.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::open())]
		pub fn open(origin: OriginFor<T>, terms: Terms<T::AccountId>) -> DispatchResult {
			let guardian = T::OpenOrigin::ensure_origin(origin)?;
			Self::do_open(guardian, terms)
		}

		/// Gives a currency another guardian.
		///
		/// Errors: `TokenError::UnknownAsset`, [`Error::Closing`].
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::set_guardian())]
		pub fn set_guardian(
			origin: OriginFor<T>,
			currency: CurrencyId,
			guardian: T::AccountId,
		) -> DispatchResult {
			Self::ensure_guardian(origin, currency)?;
			let mut record = Self::load_currency(currency)?;
			// During a wind-down, units are redeemed from what is held on the guardian's account.
			ensure!(record.state == State::Open, Error::<T>::Closing);
			record.guardian = guardian.clone();
			Currencies::<T>::insert(currency, record);
			Self::deposit_event(Event::GuardianSet { currency, guardian });
			Ok(())
		}

		/// Pays exactly this amount to the payee.
		///
		/// Errors: `TokenError::UnknownAsset`, `TokenError::FundsUnavailable`, `TokenError::Frozen`,
		/// `TokenError::BelowMinimum`, `TokenError::CannotCreate`, [`Error::NoLongerPaid`].
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::transfer())]
		pub fn transfer(
			origin: OriginFor<T>,
			currency: CurrencyId,
			to: T::AccountId,
			amount: Amount,
		) -> DispatchResult {
			Self::do_transfer(currency, &ensure_signed(origin)?, &to, amount, Expendable)
		}

		/// Pays as much as there is, between two bounds. A decaying balance is a little less in the block of the
		/// payment than at the moment of signing.
		///
		/// Errors: as [`Pallet::transfer`]; `TokenError::FundsUnavailable` if there is less than `least`.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::transfer())]
		pub fn transfer_between(
			origin: OriginFor<T>,
			currency: CurrencyId,
			to: T::AccountId,
			least: Amount,
			most: Amount,
		) -> DispatchResult {
			Self::do_pay_between(currency, &ensure_signed(origin)?, &to, least, most)
		}

		/// Issues vouchers. Only their issuer can do so.
		///
		/// Errors: `TokenError::UnknownAsset`, [`Error::NotVouchers`], [`Error::BeyondSupply`],
		/// `TokenError::BelowMinimum`, `TokenError::CannotCreate`.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::issue())]
		pub fn issue(
			origin: OriginFor<T>,
			currency: CurrencyId,
			to: T::AccountId,
			amount: Amount,
		) -> DispatchResult {
			Self::ensure_issuer(origin, currency)?;
			Self::do_issue(currency, &to, amount)
		}

		/// Gives vouchers back to their issuer, who owes what they promise. In a wind-down it gives back units for
		/// native money, if the guardian has put some aside for them.
		///
		/// Errors: `TokenError::UnknownAsset`, `TokenError::FundsUnavailable`, `TokenError::Frozen`,
		/// [`Error::NoLongerPaid`], [`Error::NotRedeemable`].
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::redeem())]
		pub fn redeem(origin: OriginFor<T>, currency: CurrencyId, amount: Amount) -> DispatchResult {
			Self::do_redeem(currency, ensure_signed(origin)?, amount)
		}

		/// States the reserve for vouchers. Members see it beside what is in circulation. Only the issuer can do so.
		///
		/// Errors: `TokenError::UnknownAsset`, [`Error::NotVouchers`].
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::state_reserve())]
		pub fn state_reserve(
			origin: OriginFor<T>,
			currency: CurrencyId,
			amount: Amount,
			reference: Text<MaxReference>,
			hash: [u8; 32],
		) -> DispatchResult {
			Self::ensure_issuer(origin, currency)?;
			let issuance = Self::load_currency(currency)?.ledger.issuance;
			let reserve = Reserve { amount, reference, hash, at: Self::now() };
			Reserves::<T>::insert(currency, &reserve);
			Self::deposit_event(Event::ReserveStated { currency, reserve, issuance });
			Ok(())
		}

		/// Joins a mutual credit: from now on the caller can owe.
		///
		/// Errors: `TokenError::UnknownAsset`, [`Error::NotMutualCredit`], [`Error::Closing`], [`Error::NotAMember`],
		/// [`Error::HasLine`], `TokenError::CannotCreate`.
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::join())]
		pub fn join(origin: OriginFor<T>, currency: CurrencyId) -> DispatchResult {
			Self::do_join(currency, ensure_signed(origin)?)
		}

		/// Gives a member a limit, or the default one again. A member who owes more than a new limit can borrow nothing
		/// more until the debt is below it.
		///
		/// Errors: [`Error::NoLine`].
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::set_limit())]
		pub fn set_limit(
			origin: OriginFor<T>,
			currency: CurrencyId,
			member: MemberId,
			limit: Option<Amount>,
		) -> DispatchResult {
			ensure!(Currencies::<T>::contains_key(currency), TokenError::UnknownAsset);
			if let Err(origin) = T::LimitOrigin::try_origin(origin, &currency) {
				Self::ensure_guardian(origin, currency)?;
			}
			Self::do_set_limit(currency, member, limit)
		}

		/// Moves the caller's place in mutual credit from the account of their old key to that of their new one. The
		/// debt and all that is free go with it.
		///
		/// Errors: `TokenError::UnknownAsset`, [`Error::NotAMember`], [`Error::NoLine`], [`Error::NothingToChange`],
		/// [`Error::HasLine`] if somebody else's place is on the account of the new key, `TokenError::Frozen`.
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::move_line())]
		pub fn move_line(origin: OriginFor<T>, currency: CurrencyId) -> DispatchResult {
			Self::do_move_line(currency, ensure_signed(origin)?)
		}

		/// Leaves a mutual credit without a debt. The balance goes to `heir`, less the levy, as in any payment; the
		/// heir can be the account of the commons. If nobody is named, it goes to the fund. A former member can leave
		/// too.
		///
		/// Errors: `TokenError::UnknownAsset`, [`Error::NoLine`], [`Error::StillOwes`], `TokenError::Frozen`,
		/// [`Error::NothingToChange`] if the caller is the heir, `TokenError::BelowMinimum`,
		/// `TokenError::CannotCreate`.
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::leave())]
		pub fn leave(
			origin: OriginFor<T>,
			currency: CurrencyId,
			heir: Option<T::AccountId>,
		) -> DispatchResult {
			Self::do_leave(currency, ensure_signed(origin)?, heir)
		}

		/// Lets others pay for a person who is no longer a member. The first call notes that the person is gone. After
		/// the time of grace, each call pays what the fund can. If all payers bear the remainder, it is written off. After
		/// as long again, but at least a month, a call notes the person anew. A person who joins again owes it again. If
		/// the person has already left the mutual credit, the call removes what was kept of their place, once it makes no
		/// difference. Anyone can call it.
		///
		/// Errors: `TokenError::UnknownAsset`, [`Error::NotMutualCredit`], [`Error::StillAMember`], [`Error::NoLine`],
		/// [`Error::TooEarly`], [`Error::FundEmpty`].
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::settle_default())]
		pub fn settle_default(
			origin: OriginFor<T>,
			currency: CurrencyId,
			member: MemberId,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_settle_default(currency, member, false)
		}

		/// Freezes an account: nothing can be paid from it, not even what is held there. It cannot be frozen again
		/// until it was free for `MaxFreeze`. A wind-down ends all freezes.
		///
		/// Errors: `TokenError::UnknownAsset`, [`Error::BadTime`], [`Error::Closing`], [`Error::NoAccount`],
		/// [`Error::AlreadyFrozen`].
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::freeze())]
		pub fn freeze(
			origin: OriginFor<T>,
			currency: CurrencyId,
			who: T::AccountId,
			until: Moment,
			reason: Text<MaxReference>,
		) -> DispatchResult {
			Self::ensure_guardian(origin, currency)?;
			Self::do_freeze(currency, who, until, reason)
		}

		/// Ends a freeze before its time.
		///
		/// Errors: `TokenError::UnknownAsset`, [`Error::NothingToChange`].
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::thaw().saturating_add(Pallet::<T>::ask_arbiter()))]
		pub fn thaw(origin: OriginFor<T>, currency: CurrencyId, who: T::AccountId) -> DispatchResult {
			Self::ensure_guardian(origin, currency)?;
			Self::do_thaw(currency, who)
		}

		/// Begins the wind-down of a currency. If a rate is given, native money is held on the guardian's account, and
		/// everybody can redeem units for it. The first number of the rate is native money, the second is units.
		///
		/// Errors: `TokenError::UnknownAsset`, [`Error::Closing`], [`Error::BadTime`], [`Error::BadRate`],
		/// [`Error::NotRedeemable`] for a mutual credit, whose debts are worked off instead, and the native money's if
		/// the guardian has too little.
		#[pallet::call_index(14)]
		#[pallet::weight(T::WeightInfo::close())]
		pub fn close(
			origin: OriginFor<T>,
			currency: CurrencyId,
			until: Moment,
			rate: Option<(Amount, Amount)>,
		) -> DispatchResult {
			Self::ensure_guardian(origin, currency)?;
			Self::do_close(currency, until, rate)
		}

		/// Removes accounts of a currency whose time is over, up to this number. When none is left, it removes the
		/// currency. Anyone can call it. It weighs as if it removed at least [`REMOVED_AT_LEAST`].
		///
		/// Errors: `TokenError::UnknownAsset`, [`Error::NotOver`].
		#[pallet::call_index(15)]
		#[pallet::weight(T::WeightInfo::remove_accounts((*most).max(REMOVED_AT_LEAST)))]
		pub fn remove_accounts(
			origin: OriginFor<T>,
			currency: CurrencyId,
			most: u32,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let accounts = Self::clear_accounts(currency, most)?;
			Self::deposit_event(Event::AccountsRemoved { currency, accounts });
			if accounts < most {
				Self::end(currency)?;
			}
			Ok(Some(T::WeightInfo::remove_accounts(accounts.max(REMOVED_AT_LEAST))).into())
		}

		/// Proposes to the guardian of another mutual credit that members of either can pay those of the other.
		///
		/// Errors: `TokenError::UnknownAsset`, [`Error::BadRate`], [`Error::NotInAgreement`] if both are the same,
		/// [`Error::NotMutualCredit`], [`Error::Closing`], and the deposit's.
		#[pallet::call_index(16)]
		#[pallet::weight(T::WeightInfo::propose_agreement())]
		pub fn propose_agreement(
			origin: OriginFor<T>,
			first: Side,
			second: Side,
			rate: Rate,
		) -> DispatchResult {
			Self::ensure_guardian(origin, first.currency)?;
			Self::do_propose_agreement(first, second, rate)
		}

		/// Accepts an agreement.
		///
		/// Errors: [`Error::UnknownAgreement`], [`Error::NothingToChange`], [`Error::Closing`].
		#[pallet::call_index(17)]
		#[pallet::weight(T::WeightInfo::accept_agreement())]
		pub fn accept_agreement(origin: OriginFor<T>, agreement: AgreementId) -> DispatchResult {
			Self::ensure_guardian(origin, Self::accepting(agreement)?)?;
			Self::do_accept_agreement(agreement)
		}

		/// Changes how much the agreement's account in the caller's currency can owe. The present debt stays.
		///
		/// Errors: `TokenError::UnknownAsset`, [`Error::UnknownAgreement`], [`Error::NotInAgreement`].
		#[pallet::call_index(18)]
		#[pallet::weight(T::WeightInfo::set_clearing_limit())]
		pub fn set_clearing_limit(
			origin: OriginFor<T>,
			agreement: AgreementId,
			currency: CurrencyId,
			limit: Amount,
		) -> DispatchResult {
			Self::ensure_guardian(origin, currency)?;
			Self::do_set_clearing_limit(agreement, currency, limit)
		}

		/// Ends an agreement in which nobody owes anything, or one that was not accepted. Either guardian can do so.
		/// The remainder that rounding has left on its accounts goes where decay goes.
		///
		/// Errors: `TokenError::UnknownAsset`, [`Error::UnknownAgreement`], [`Error::NotInAgreement`],
		/// [`Error::NotBalanced`].
		#[pallet::call_index(19)]
		#[pallet::weight(T::WeightInfo::end_agreement())]
		pub fn end_agreement(
			origin: OriginFor<T>,
			agreement: AgreementId,
			currency: CurrencyId,
		) -> DispatchResult {
			Self::ensure_guardian(origin, currency)?;
			Self::do_end_agreement(agreement, currency)
		}

		/// Pays a member of another mutual credit. The payee receives exactly `amount` in their own currency. It costs
		/// the payer at most `at_most` of `currency`, without the levy.
		///
		/// Errors: [`Error::UnknownAgreement`], [`Error::NotAccepted`], [`Error::NotInAgreement`], [`Error::TooDear`],
		/// [`Error::Closing`], [`Error::OverClearingLimit`], [`Error::NothingToChange`] if the payee is the agreement's
		/// account, and those of [`Pallet::transfer`].
		#[pallet::call_index(20)]
		#[pallet::weight(T::WeightInfo::pay_across())]
		pub fn pay_across(
			origin: OriginFor<T>,
			agreement: AgreementId,
			currency: CurrencyId,
			to: T::AccountId,
			amount: Amount,
			at_most: Amount,
		) -> DispatchResult {
			Self::do_pay_across(agreement, ensure_signed(origin)?, currency, to, amount, at_most)
		}

		/// Deducts the same value from all agreements of a cycle, in which each currency's members have bought from
		/// those of the next. Anyone can call it.
		///
		/// Errors: [`Error::NoCycle`], [`Error::UnknownAgreement`], [`Error::NotInAgreement`],
		/// [`Error::NothingToClear`], [`Error::NotExact`], [`Error::RatesDisagree`].
		#[pallet::call_index(21)]
		#[pallet::weight(T::WeightInfo::clear_cycle(cycle.len() as u32))]
		pub fn clear_cycle(
			origin: OriginFor<T>,
			cycle: BoundedVec<AgreementId, T::MaxCycle>,
			currency: CurrencyId,
			amount: Amount,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_clear_cycle(cycle, currency, amount)
		}

		/// Pays from the commons of a currency. Only its guardian can do so. The event is `Paid`, as for any payment.
		/// In mutual credit the commons add the levy.
		///
		/// Errors: as [`Pallet::transfer`].
		#[pallet::call_index(22)]
		#[pallet::weight(T::WeightInfo::spend_commons())]
		pub fn spend_commons(
			origin: OriginFor<T>,
			currency: CurrencyId,
			to: T::AccountId,
			amount: Amount,
		) -> DispatchResult {
			Self::ensure_guardian(origin, currency)?;
			Self::do_transfer(currency, &Self::commons(currency), &to, amount, Expendable)
		}

		/// Throws away all that the caller has of a currency, and closes the account. The units go where decay goes. An
		/// account that its owner has never used can be closed at any time. It can be frozen, and the currency need not
		/// be good for payments any more.
		///
		/// Errors: `TokenError::UnknownAsset`, [`Error::NoAccount`], [`Error::HasLine`] if the caller has a place in a
		/// mutual credit, [`Error::StillHeld`], `TokenError::Frozen`.
		#[pallet::call_index(23)]
		#[pallet::weight(T::WeightInfo::forget_account())]
		pub fn forget_account(origin: OriginFor<T>, currency: CurrencyId) -> DispatchResult {
			Self::do_forget_account(currency, ensure_signed(origin)?)
		}

		/// Decides that all payers bear the debt of a person who is no longer a member, as [`Pallet::settle_default`]
		/// does where the rules say so. Only the guardian can do so.
		///
		/// Errors: as of [`Pallet::settle_default`], and [`Error::NotDecided`] if the rules say who bears it.
		#[pallet::call_index(24)]
		#[pallet::weight(T::WeightInfo::write_off())]
		pub fn write_off(origin: OriginFor<T>, currency: CurrencyId, member: MemberId) -> DispatchResult {
			Self::ensure_guardian(origin, currency)?;
			Self::do_settle_default(currency, member, true)
		}

		/// Moves what is left on a replaced key to the key that the person has now. That is what is free there, and the
		/// place in mutual credit with its debt. It is added to what the new key has. Held units stay and can be moved
		/// when they are released. If the old key was the guardian or the issuer of the currency, the present key takes
		/// this role instead. Anyone can call it.
		///
		/// Errors: `TokenError::UnknownAsset`, [`Error::NothingToChange`] if the key was not replaced or nothing is
		/// left, [`Error::HasLine`] if somebody else's place is on the account of the new key, `TokenError::Frozen`,
		/// `TokenError::CannotCreate`.
		#[pallet::call_index(25)]
		#[pallet::weight(T::WeightInfo::move_account())]
		pub fn move_account(origin: OriginFor<T>, currency: CurrencyId, old: T::AccountId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_move_account(currency, old)
		}

		/// A member appeals against the freeze of the own account, once for each freeze. The arbiter decides before the
		/// freeze ends. The account can be that of a former key.
		///
		/// Errors: `TokenError::UnknownAsset`, [`Error::NotAMember`], [`Error::NotOneself`], [`Error::NothingToChange`],
		/// [`Error::AlreadyAppealed`].
		#[pallet::call_index(26)]
		#[pallet::weight(T::WeightInfo::freeze().saturating_add(Pallet::<T>::ask_arbiter()))]
		pub fn appeal_freeze(
			origin: OriginFor<T>,
			currency: CurrencyId,
			reason: Text<MaxReference>,
		) -> DispatchResult {
			Self::do_appeal_freeze(currency, ensure_signed(origin)?, reason)
		}

		/// Decides whether the freeze of a member's account stays; `FreezeArbiter`.
		///
		/// Errors: `TokenError::UnknownAsset`, [`Error::NoAccount`], [`Error::NothingToChange`].
		#[pallet::call_index(27)]
		#[pallet::weight(T::WeightInfo::thaw().saturating_add(Pallet::<T>::ask_arbiter()))]
		pub fn decide_freeze(
			origin: OriginFor<T>,
			currency: CurrencyId,
			member: MemberId,
			stays: bool,
		) -> DispatchResult {
			T::FreezeArbiter::ensure(origin, &(currency, member))?;
			Self::do_decide_freeze(currency, member, stays)
		}
	}
}
