//! What can be called.

use frame_support::pallet_macros::pallet_section;

/// The calls.
#[pallet_section]
mod calls {
	use alloc::boxed::Box;

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Proposes a cooperative. Those who found it sign within [`Config::SignTime`]: each pays a deposit for a place
		/// in the register, and has the money for the first shares held. Who proposes it pays the deposit for the
		/// cooperative, and signs with this if they are among the founders. When all have signed it is open.
		///
		/// Errors: [`Error::BadName`], those of [`Bylaws::validate`], [`Error::BadFounders`],
		/// [`Error::SharesOutOfBounds`], the deposit's, and the currency's.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::found())]
		pub fn found(
			origin: OriginFor<T>,
			name: Text<MaxName>,
			bylaws: Box<Bylaws<T>>,
			founders: BoundedVec<(Who, u8, u32), T::MaxFounders>,
		) -> DispatchResult {
			let payer = T::FoundOrigin::ensure_origin(origin)?;
			Self::do_found(payer, name, *bylaws, founders)
		}

		/// Signs what somebody has proposed, as one of the founders.
		///
		/// Errors: [`Error::UnknownFounding`], [`Error::NotAPerson`], [`Error::NotAFounder`],
		/// [`Error::AlreadySigned`], the deposit's, and the currency's.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::sign())]
		pub fn sign(origin: OriginFor<T>, cooperative: CooperativeId) -> DispatchResult {
			Self::do_sign(cooperative, ensure_signed(origin)?)
		}

		/// Gives up what not all founders have signed: who has proposed it at any time, and anyone when the time is
		/// over. All get back what they have put down.
		///
		/// Errors: [`Error::UnknownFounding`], [`Error::StillSigning`].
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::abandon())]
		pub fn abandon(origin: OriginFor<T>, cooperative: CooperativeId) -> DispatchResult {
			Self::do_abandon(cooperative, &ensure_signed(origin)?)
		}

		/// Makes a call as the account of the cooperative.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::NotForCooperatives`], and the call's.
		#[pallet::call_index(3)]
		#[pallet::weight({
			let info = call.get_dispatch_info();
			(T::WeightInfo::act().saturating_add(info.call_weight), info.class)
		})]
		pub fn act(origin: OriginFor<T>, call: Box<<T as Config>::RuntimeCall>) -> DispatchResult {
			Self::do_act(T::ActOrigin::ensure_origin(origin)?, *call)
		}

		/// Changes the bylaws. The open period goes on by those with which it began.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::Dissolved`], those of [`Bylaws::validate`],
		/// [`Error::BylawsFixed`], [`Error::ParFixed`], [`Error::TooManyVersions`].
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::amend())]
		pub fn amend(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			bylaws: Box<Bylaws<T>>,
		) -> DispatchResult {
			T::ResolutionOrigin::ensure_origin(origin, &(cooperative, Kind::Bylaws))?;
			Self::do_amend(cooperative, *bylaws)
		}
	}
}
