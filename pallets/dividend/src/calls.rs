//! The calls: origin, weight, and a `do_…` method with the work.

use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod calls {
	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Pays the caller all native dividends since the last claim.
		///
		/// Errors: [`Error::NotAMember`], [`Error::NothingToClaim`], [`Error::BelowMinimumBalance`].
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::claim())]
		pub fn claim(origin: OriginFor<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let id = T::Membership::member(&who).ok_or(Error::<T>::NotAMember)?;
			Self::pay(id, who)
		}

		/// Pays a member all native dividends since the last claim, to that member's key. Anyone may call it.
		///
		/// Errors: as [`Pallet::claim`].
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::claim_for())]
		pub fn claim_for(origin: OriginFor<T>, id: MemberId) -> DispatchResult {
			ensure_signed(origin)?;
			let who = T::Membership::account(id).ok_or(Error::<T>::NotAMember)?;
			Self::pay(id, who)
		}

		/// Opens a dividend in a currency. The first falls due after one period.
		///
		/// Errors: [`Error::UnknownCurrency`], [`Error::PeriodTooShort`], [`Error::CannotIssue`],
		/// [`Error::AlreadyOpen`].
		#[pallet::call_index(2)]
		// The origin may ask whether the key was replaced, or is disputed.
		#[pallet::weight(T::WeightInfo::open().saturating_add(T::DbWeight::get().reads(4)))]
		pub fn open(origin: OriginFor<T>, asset: AssetOf<T>, plan: Plan<BalanceOf<T>>) -> DispatchResult {
			T::OpenOrigin::ensure_origin(origin, &asset)?;
			Self::do_open(asset, plan)
		}

		/// Changes the plan of a dividend. Periods that are over are settled by the old plan. The current period keeps
		/// its end, and then issues what the new plan says.
		///
		/// Errors: [`Error::NotOpen`], [`Error::PeriodTooShort`], [`Error::CannotIssue`].
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::set_plan().saturating_add(T::DbWeight::get().reads(4)))]
		pub fn set_plan(origin: OriginFor<T>, asset: AssetOf<T>, plan: Plan<BalanceOf<T>>) -> DispatchResult {
			T::OpenOrigin::ensure_origin(origin, &asset)?;
			Self::do_set_plan(asset, plan)
		}

		/// Closes a dividend. Periods that are over are settled, and the pot is divided without new units. Money that
		/// participants are owed stays in the pot until they claim it. The dividend can be opened again.
		///
		/// Errors: [`Error::NotOpen`].
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::close().saturating_add(T::DbWeight::get().reads(4)))]
		pub fn close(origin: OriginFor<T>, asset: AssetOf<T>) -> DispatchResult {
			T::OpenOrigin::ensure_origin(origin, &asset)?;
			Self::do_close(asset)
		}

		/// Joins a dividend, from the current period on. Periods that are over are settled for the others first.
		///
		/// Errors: [`Error::NotAMember`], [`Error::NotOpen`], [`Error::AlreadyJoined`],
		/// [`Error::TooManyDividends`].
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::join())]
		pub fn join(origin: OriginFor<T>, asset: AssetOf<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let id = T::Membership::member(&who).ok_or(Error::<T>::NotAMember)?;
			Self::do_join(asset, id)
		}

		/// Leaves a dividend. The caller is paid what is due for periods that are over. It stays in the pot for the
		/// others if the currency has expired or ended, or if the caller's empty account cannot hold so little.
		///
		/// Errors: [`Error::NotAMember`], [`Error::NotJoined`], and the currency's own error if it does not let the
		/// dividend be paid now.
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::leave())]
		pub fn leave(origin: OriginFor<T>, asset: AssetOf<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let id = T::Membership::member(&who).ok_or(Error::<T>::NotAMember)?;
			Self::do_leave(asset, id, &who)
		}

		/// Divides the money of the periods that are over. Anyone may call it, but nobody has to: joining, leaving and
		/// claiming settle first.
		///
		/// Errors: [`Error::NotOpen`], [`Error::NotDue`].
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::divide_pot())]
		pub fn divide_pot(origin: OriginFor<T>, asset: AssetOf<T>) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_divide_pot(asset)
		}

		/// Pays the caller's dividend in this currency for all periods since the last claim. If the dividend is closed,
		/// the caller no longer takes part.
		///
		/// Errors: [`Error::NotAMember`], [`Error::NotJoined`], [`Error::NothingToClaim`],
		/// [`Error::BelowMinimumBalance`], and the currency's own error if it does not let the dividend be paid now.
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::claim_in())]
		pub fn claim_in(origin: OriginFor<T>, asset: AssetOf<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let id = T::Membership::member(&who).ok_or(Error::<T>::NotAMember)?;
			Self::do_claim_in(asset, id, who)
		}

		/// Pays a member's dividend in this currency for all periods since the last claim, to that member's key. Anyone
		/// may call it.
		///
		/// Errors: as [`Pallet::claim_in`].
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::claim_in_for())]
		pub fn claim_in_for(origin: OriginFor<T>, asset: AssetOf<T>, id: MemberId) -> DispatchResult {
			ensure_signed(origin)?;
			let who = T::Membership::account(id).ok_or(Error::<T>::NotAMember)?;
			Self::do_claim_in(asset, id, who)
		}
	}
}
