//! The calls: origin, weight, and a `do_…` method with the work.

use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod calls {
	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Pays an amount, with a memo.
		///
		/// If the payee's key was replaced, the payment goes to the person's present key.
		///
		/// Errors: [`Error::ZeroAmount`], [`Error::ToOneself`], [`Error::BadMemo`], [`Error::KeyReplaced`], and the
		/// currency's if the payer has too little, or the payee cannot receive it.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::pay())]
		pub fn pay(
			origin: OriginFor<T>,
			to: T::AccountId,
			asset: AssetOf<T>,
			#[pallet::compact] amount: Balance,
			memo: Memo,
		) -> DispatchResult {
			let payer = ensure_signed(origin)?;
			Self::ensure_payable(&payer, &to, amount, &memo)?;
			Self::do_pay(payer, to, asset, amount, memo, Cause::Call)
		}

		/// Gives a received payment, or a part of it, back to the payer, at their present key. Without an amount, it
		/// gives back all that is not refunded yet.
		///
		/// Errors: [`Error::UnknownPayment`], [`Error::NotThePayee`], [`Error::ToOneself`], [`Error::RefundTooMuch`],
		/// [`Error::ZeroAmount`], and the currency's.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::refund())]
		pub fn refund(
			origin: OriginFor<T>,
			#[pallet::compact] payment: PaymentId,
			amount: Option<Balance>,
		) -> DispatchResult {
			Self::do_refund(ensure_signed(origin)?, payment, amount)
		}

		/// Asks somebody for a payment. If their mandate covers it, it is paid at once. Otherwise they can accept it
		/// until it expires, and a deposit is held for as long. If the payer's key was replaced, the request goes to their
		/// present key.
		///
		/// Errors: [`Error::ZeroAmount`], [`Error::ToOneself`], [`Error::BadMemo`], [`Error::UnknownCurrency`],
		/// [`Error::BadTime`], [`Error::TooManyRequests`], and the deposit's.
		#[pallet::call_index(2)]
		// And whose key the payer's is now.
		#[pallet::weight(
			T::WeightInfo::request()
				.saturating_add(T::WeightInfo::collect())
				.saturating_add(T::DbWeight::get().reads(2))
		)]
		pub fn request(
			origin: OriginFor<T>,
			from: T::AccountId,
			asset: AssetOf<T>,
			#[pallet::compact] amount: Balance,
			memo: Memo,
			expires_at: Moment,
		) -> DispatchResultWithPostInfo {
			let payee = ensure_signed(origin)?;
			let from = Self::present_key_of(&from);
			Self::ensure_payable(&from, &payee, amount, &memo)?;
			Self::ensure_currency(&asset)?;
			Self::ensure_ahead(expires_at)?;
			let weight = match Self::try_collect(&from, &payee, &asset, amount, &memo) {
				Some(Ok(())) => T::WeightInfo::collect(),
				failed => {
					Self::do_request(payee, from, asset, amount, memo, expires_at)?;
					let tried = failed.map_or(Weight::zero(), |_| T::WeightInfo::collect());
					T::WeightInfo::request().saturating_add(tried)
				}
			};
			Ok(Some(weight.saturating_add(T::DbWeight::get().reads(2))).into())
		}

		/// Accepts a request and pays it.
		///
		/// Errors: [`Error::UnknownRequest`], [`Error::NotThePayer`], [`Error::Expired`], [`Error::ToOneself`] if the
		/// payee's key was replaced by the payer's, and the currency's.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::accept_request())]
		pub fn accept_request(origin: OriginFor<T>, #[pallet::compact] request: RequestId) -> DispatchResult {
			Self::do_accept_request(ensure_signed(origin)?, request)
		}

		/// Refuses to pay a request.
		///
		/// Errors: [`Error::UnknownRequest`], [`Error::NotThePayer`].
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::refuse_request())]
		pub fn refuse_request(origin: OriginFor<T>, #[pallet::compact] request: RequestId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let record = Self::open_request(request)?;
			ensure!(who == Self::present_key_of(&record.payer), Error::<T>::NotThePayer);
			Self::end_request(request, record, Ending::Refused);
			Ok(())
		}

		/// Withdraws one's own request.
		///
		/// Errors: [`Error::UnknownRequest`], [`Error::NotThePayee`].
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::withdraw_request())]
		pub fn withdraw_request(
			origin: OriginFor<T>,
			#[pallet::compact] request: RequestId,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let record = Self::open_request(request)?;
			ensure!(who == Self::present_key_of(&record.payee), Error::<T>::NotThePayee);
			Self::end_request(request, record, Ending::Withdrawn);
			Ok(())
		}

		/// Gives a payee a mandate: their requests are paid at once, up to `most` in each period. The first period
		/// begins now. The mandate replaces an earlier one for the same payee and currency. If the last period of the
		/// earlier mandate is not over, the amount collected in it counts in the first period of the new one.
		///
		/// Errors: [`Error::ZeroAmount`], [`Error::ToOneself`], [`Error::UnknownCurrency`], [`Error::BadPeriod`],
		/// [`Error::BadTime`], and the deposit's.
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::authorise())]
		pub fn authorise(
			origin: OriginFor<T>,
			payee: T::AccountId,
			asset: AssetOf<T>,
			#[pallet::compact] most: Balance,
			period: Moment,
			expires_at: Moment,
		) -> DispatchResult {
			Self::do_authorise(ensure_signed(origin)?, payee, asset, most, period, expires_at)
		}

		/// Ends one's own mandate. If there is none, it ends one that a former key of the caller gave.
		///
		/// Errors: [`Error::UnknownMandate`].
		#[pallet::call_index(7)]
		// And the keys that they had before, and a mandate of each.
		#[pallet::weight(
			T::WeightInfo::revoke()
				.saturating_add(T::DbWeight::get().reads(u64::from(FORMER_KEYS).saturating_add(2)))
		)]
		pub fn revoke(origin: OriginFor<T>, payee: T::AccountId, asset: AssetOf<T>) -> DispatchResult {
			let payer = ensure_signed(origin)?;
			let (payer, mandate) = Self::own_mandate(payer, &payee, &asset)?;
			Self::end_mandate(payer, payee, asset, mandate, Ending::Withdrawn);
			Ok(())
		}

		/// Schedules payments. Each is made after the ten minutes in which it is due. While the payer's account is
		/// frozen or its key disputed, the payment is put off and tried again each day. Payments that fell due
		/// meanwhile follow in order.
		///
		/// A payment that fails for another reason is skipped. After `MaxFailures` in a row the schedule ends. If the
		/// chain stands still, the payments that fell due meanwhile are made in order when it goes on.
		///
		/// Errors: [`Error::ZeroAmount`], [`Error::ToOneself`], [`Error::BadMemo`], [`Error::UnknownCurrency`],
		/// [`Error::BadTime`], [`Error::BadPeriod`], [`Error::TooManySchedules`], and the deposit's.
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::schedule())]
		pub fn schedule(
			origin: OriginFor<T>,
			to: T::AccountId,
			asset: AssetOf<T>,
			#[pallet::compact] amount: Balance,
			memo: Memo,
			plan: Plan,
		) -> DispatchResult {
			let payer = ensure_signed(origin)?;
			Self::ensure_payable(&payer, &to, amount, &memo)?;
			Self::do_schedule(payer, to, asset, amount, memo, plan)
		}

		/// Ends a schedule, so that it pays nothing more.
		///
		/// Errors: [`Error::UnknownSchedule`], [`Error::NotThePayer`].
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::cancel_schedule())]
		pub fn cancel_schedule(
			origin: OriginFor<T>,
			#[pallet::compact] schedule: ScheduleId,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let record = Schedules::<T>::get(schedule).ok_or(Error::<T>::UnknownSchedule)?;
			ensure!(who == Self::present_key_of(&record.payer), Error::<T>::NotThePayer);
			Self::end_schedule(schedule, record, Ending::Withdrawn);
			Ok(())
		}

		/// Offers to sell a currency for another at a fixed rate, to anyone. The money stays free on the poster's
		/// account: each swap takes what it needs, and fails if that is not there. So the same money can stand behind
		/// several offers, and can be spent for other purposes.
		///
		/// Errors: [`Error::SameCurrency`], [`Error::UnknownCurrency`], [`Error::BadRate`], [`Error::ZeroAmount`] for a
		/// limit of nothing, [`Error::BadTime`], [`Error::TooManyOffers`], and the deposit's.
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::post_offer())]
		pub fn post_offer(
			origin: OriginFor<T>,
			sells: AssetOf<T>,
			buys: AssetOf<T>,
			rate: Rate,
			per_day: Option<Balance>,
			total: Option<Balance>,
			expires_at: Moment,
		) -> DispatchResult {
			Self::do_post_offer(ensure_signed(origin)?, sells, buys, rate, per_day, total, expires_at)
		}

		/// Takes an offer or a part of it, and either both sides are paid or nothing changes. The taker pays at most
		/// `give` of the currency that the offer buys. In return the taker gets what that is worth of the currency that
		/// it sells, and no less than `at_least`. See [`Rate::fill`] for the rounding.
		///
		/// Errors: [`Error::UnknownOffer`], [`Error::Expired`], [`Error::ToOneself`], [`Error::ZeroAmount`],
		/// [`Error::TooMuch`], [`Error::TooLittle`], [`Error::LimitReached`], [`Error::KeyReplaced`] if the taker's or
		/// the poster's key was replaced, and the currencies'.
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::swap().saturating_add(T::Bookkeeping::exchange_weight()))]
		pub fn swap(
			origin: OriginFor<T>,
			#[pallet::compact] offer: OfferId,
			#[pallet::compact] give: Balance,
			#[pallet::compact] at_least: Balance,
		) -> DispatchResultWithPostInfo {
			let told = Self::do_swap(ensure_signed(origin)?, offer, give, at_least)?;
			Ok(Some(T::WeightInfo::swap().saturating_add(told)).into())
		}

		/// Withdraws one's own offer.
		///
		/// Errors: [`Error::UnknownOffer`], [`Error::NotThePoster`].
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::withdraw_offer())]
		pub fn withdraw_offer(origin: OriginFor<T>, #[pallet::compact] offer: OfferId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let record = Offers::<T>::get(offer).ok_or(Error::<T>::UnknownOffer)?;
			ensure!(who == Self::present_key_of(&record.poster), Error::<T>::NotThePoster);
			Self::end_offer(offer, record, Ending::Withdrawn);
			Ok(())
		}
	}
}
