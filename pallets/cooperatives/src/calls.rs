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

		/// Proposes a resolution, for a member with a voice for whom the caller speaks. A deposit is held as long as its
		/// record is kept. The preimage of a call that is longer than 128 bytes is noted before.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::Dissolved`], [`Error::UnknownMember`],
		/// [`Error::NotActive`], [`Error::NotYourNumber`], [`Error::NoVoice`], [`Error::TooManyResolutions`],
		/// [`Error::NoPreimage`], [`Error::BadCall`], [`Error::KindTooLow`], [`Error::CallTooHeavy`], and the
		/// deposit's.
		#[pallet::call_index(30)]
		#[pallet::weight(T::WeightInfo::propose(motion.length()))]
		pub fn propose(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			member: MemberNo,
			kind: Kind,
			motion: Motion<T>,
			document: Document,
		) -> DispatchResult {
			Self::do_propose(Self::speaker(origin)?, cooperative, member, kind, motion, document)
		}

		/// Votes on a resolution, or votes otherwise, for a member for whom the caller speaks: themselves, or a
		/// cooperative that has made them its delegate.
		///
		/// Errors: [`Error::UnknownResolution`], [`Error::NotVoting`], [`Error::UnknownMember`],
		/// [`Error::NotActive`], [`Error::NotYourNumber`], [`Error::NoVoice`], [`Error::NothingToChange`].
		#[pallet::call_index(31)]
		#[pallet::weight(T::WeightInfo::vote())]
		pub fn vote(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			resolution: ResolutionId,
			member: MemberNo,
			vote: Vote,
		) -> DispatchResult {
			Self::do_vote(&Self::speaker(origin)?, cooperative, resolution, member, vote)
		}

		/// Closes a resolution when its time is over or the votes that are not cast cannot change the outcome, and does
		/// what it says. Anyone can. The caller pays for the call, of which the bound is the most that it may weigh.
		///
		/// Errors: [`Error::StillExecuting`], [`Error::UnknownCooperative`], [`Error::UnknownResolution`],
		/// [`Error::NotVoting`], [`Error::OutcomeOpen`], [`Error::WeightTooLow`]. What the call fails with is on
		/// record, and no error of this.
		#[pallet::call_index(32)]
		#[pallet::weight(T::WeightInfo::close().saturating_add(*weight_bound))]
		pub fn close(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			resolution: ResolutionId,
			weight_bound: Weight,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let used = Self::do_close(cooperative, resolution, weight_bound)?;
			Ok(Some(T::WeightInfo::close().saturating_add(used)).into())
		}

		/// Removes the ballots on a resolution that is closed, at most so many; and when [`Config::MinClaimTime`] has
		/// passed since, its record, and gives the deposit back. Anyone can.
		///
		/// Errors: [`Error::UnknownResolution`], [`Error::OutcomeOpen`], [`Error::TooEarlyToForget`].
		#[pallet::call_index(33)]
		#[pallet::weight(T::WeightInfo::forget_resolution(*most))]
		pub fn forget_resolution(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			resolution: ResolutionId,
			most: u32,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let items = Self::do_forget_resolution(cooperative, resolution, most)?;
			Ok(Some(T::WeightInfo::forget_resolution(items)).into())
		}

		/// Gives a member an office, with what they can spend as a treasurer; or, without a member, takes it from who
		/// holds it.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::Dissolved`], [`Error::UnknownMember`],
		/// [`Error::NotActive`], [`Error::BadLimit`], [`Error::NoOfficer`].
		#[pallet::call_index(34)]
		#[pallet::weight(T::WeightInfo::set_officer())]
		pub fn set_officer(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			office: Office,
			member: Option<MemberNo>,
			limit: Option<Limit>,
		) -> DispatchResult {
			T::ResolutionOrigin::ensure_origin(origin, &(cooperative, Kind::Ordinary))?;
			Self::do_set_officer(cooperative, office, member, limit)
		}

		/// Gives an office up.
		///
		/// Errors: [`Error::NoOfficer`], [`Error::UnknownMember`], [`Error::NotActive`], [`Error::NotYourNumber`].
		#[pallet::call_index(35)]
		#[pallet::weight(T::WeightInfo::resign())]
		pub fn resign(origin: OriginFor<T>, cooperative: CooperativeId, office: Office) -> DispatchResult {
			Self::do_resign(cooperative, office, &Self::speaker(origin)?)
		}

		/// Spends money of the book currency within the treasurer's limit, and only what leaves so much as the bylaws'
		/// solvency floor asks for. The times of the limit follow each other without a gap from when the office was
		/// taken; what is not spent in one is not carried over.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::Dissolved`], [`Error::NoOfficer`], [`Error::OverLimit`],
		/// [`Error::NothingToPay`], [`Error::TooLittleMoney`], also if the account cannot receive it.
		#[pallet::call_index(36)]
		#[pallet::weight(T::WeightInfo::spend())]
		pub fn spend(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			to: T::AccountId,
			#[pallet::compact] amount: Balance,
			memo: Reference,
		) -> DispatchResult {
			T::SpendOrigin::ensure_origin(origin, &cooperative)?;
			Self::do_spend(cooperative, to, amount, memo)
		}

		/// Pays a member a wage from some date on, again and again.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::Dissolved`], [`Error::UnknownMember`],
		/// [`Error::NotActive`], [`Error::BadWage`], [`Error::TooManyWages`].
		#[pallet::call_index(37)]
		#[pallet::weight(T::WeightInfo::hire())]
		pub fn hire(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			member: MemberNo,
			asset: AssetOf<T>,
			#[pallet::compact] amount: Balance,
			every: Moment,
			first_at: Moment,
		) -> DispatchResult {
			T::ResolutionOrigin::ensure_origin(origin, &(cooperative, Kind::Ordinary))?;
			Self::do_hire(cooperative, member, asset, amount, every, first_at)
		}

		/// Ends a wage: the treasurer, or the members. What was due until now stays due.
		///
		/// Errors: [`Error::UnknownWage`], [`Error::NothingToChange`].
		#[pallet::call_index(38)]
		#[pallet::weight(T::WeightInfo::end_wage())]
		pub fn end_wage(origin: OriginFor<T>, cooperative: CooperativeId, wage: WageId) -> DispatchResult {
			if let Err(origin) = T::SpendOrigin::try_origin(origin, &cooperative) {
				T::ResolutionOrigin::ensure_origin(origin, &(cooperative, Kind::Ordinary))?;
			}
			Self::do_end_wage(cooperative, wage)
		}

		/// Pays wages that are due, in each currency the oldest first, in at most so many steps. Anyone can; blocks do
		/// it on the cooperative's paydays.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::NothingToPay`].
		#[pallet::call_index(39)]
		#[pallet::weight(T::WeightInfo::pay_wages(*most))]
		pub fn pay_wages(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			most: u32,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let steps = Self::do_pay_wages(cooperative, most)?;
			Ok(Some(T::WeightInfo::pay_wages(steps)).into())
		}

		/// Says who votes in a cooperative for a member that is one: a person who is a member of it; or nobody. The
		/// caller is that member, by its own resolution.
		///
		/// Errors: [`Error::UnknownMember`], [`Error::NotActive`], [`Error::NotYourNumber`], [`Error::BadDelegate`],
		/// [`Error::NothingToChange`].
		#[pallet::call_index(40)]
		#[pallet::weight(T::WeightInfo::set_delegate())]
		pub fn set_delegate(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			member: MemberNo,
			delegate: Option<MemberId>,
		) -> DispatchResult {
			Self::do_set_delegate(&Self::speaker(origin)?, cooperative, member, delegate)
		}
	}
}
