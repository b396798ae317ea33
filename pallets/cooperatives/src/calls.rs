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

		/// Signs what somebody has proposed, as one of the founders: the name, the founders and the bylaws of which this is
		/// the hash ([`Founding::hash`]), and not whatever has this number.
		///
		/// Errors: [`Error::Dissolved`], [`Error::UnknownCooperative`], [`Error::UnknownFounding`],
		/// [`Error::OtherProposal`], [`Error::NotAPerson`], [`Error::NotAFounder`], [`Error::AlreadySigned`],
		/// [`Error::PriceNotMet`] with the last signature, the deposit's, and the currency's.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::sign())]
		pub fn sign(origin: OriginFor<T>, cooperative: CooperativeId, proposal: T::Hash) -> DispatchResult {
			Self::do_sign(cooperative, ensure_signed(origin)?, Some(proposal))
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

		/// Changes the bylaws, if this version of them still holds. The open period goes on by those with which it began.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::Dissolved`], [`Error::OtherVersion`], those of [`Bylaws::validate`],
		/// [`Error::BylawsFixed`], [`Error::ParFixed`], [`Error::TooManyVersions`].
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::amend())]
		pub fn amend(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			of: Version,
			bylaws: Box<Bylaws<T>>,
		) -> DispatchResult {
			T::ResolutionOrigin::ensure_origin(origin, &(cooperative, Kind::Bylaws))?;
			Self::do_amend(cooperative, of, *bylaws)
		}

		/// Applies for membership, of this class, with so many shares, of which `first` are put down at once. It costs a
		/// deposit for the place in the register.
		///
		/// Errors: [`Error::BadPar`], [`Error::UnknownCooperative`], [`Error::Dissolved`], [`Error::NotAPerson`],
		/// [`Error::OwnMember`], [`Error::AlreadyMember`], [`Error::UnknownClass`], [`Error::SharesOutOfBounds`],
		/// [`Error::SharesWrittenDown`], the deposit's, the currency's.
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::apply())]
		pub fn apply(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			class: u8,
			shares: u32,
			first: u32,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_apply(cooperative, who, class, shares, first)
		}

		/// Withdraws one's application: who has applied, or who has the key on which the money was put down. It, and the
		/// deposit, go back.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::UnknownApplication`].
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::withdraw())]
		pub fn withdraw(origin: OriginFor<T>, cooperative: CooperativeId, who: Who) -> DispatchResult {
			Self::do_withdraw(cooperative, &ensure_signed(origin)?, who)
		}

		/// Admits who has applied: the money that was put down is the cooperative's.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::Dissolved`], [`Error::UnknownApplication`], [`Error::NotAPerson`], [`Error::BylawsChanged`],
		/// [`Error::SharesWrittenDown`], [`Error::SharesOutOfBounds`], [`Error::PriceNotMet`].
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::admit().saturating_add(Pallet::<T>::look_at_key()))]
		pub fn admit(origin: OriginFor<T>, cooperative: CooperativeId, who: Who) -> DispatchResult {
			T::AdmitOrigin::ensure_origin(origin, &cooperative)?;
			Self::do_admit(cooperative, who)
		}

		/// Refuses an application. What was put down, and the deposit, go back.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::UnknownApplication`].
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::refuse().saturating_add(Pallet::<T>::look_at_key()))]
		pub fn refuse(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			who: Who,
			reason: Reference,
		) -> DispatchResult {
			T::AdmitOrigin::ensure_origin(origin, &cooperative)?;
			Self::do_refuse(cooperative, who, reason)
		}

		/// Pays shares that one has subscribed, at par.
		///
		/// Errors: [`Error::Dissolved`], [`Error::UnknownCooperative`], [`Error::NotAMember`], [`Error::NotActive`],
		/// [`Error::NotSubscribed`], [`Error::SharesWrittenDown`], [`Error::PriceNotMet`], and the currency's.
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::pay_shares())]
		pub fn pay_shares(origin: OriginFor<T>, cooperative: CooperativeId, shares: u32) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_pay_shares(cooperative, who, shares)
		}

		/// Subscribes more shares.
		///
		/// Errors: [`Error::Dissolved`], [`Error::UnknownCooperative`], [`Error::NotAMember`], [`Error::NotActive`],
		/// [`Error::StillUnpaid`], [`Error::SharesOutOfBounds`].
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::subscribe())]
		pub fn subscribe(origin: OriginFor<T>, cooperative: CooperativeId, more: u32) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_subscribe(cooperative, &who, more)
		}

		/// Lets subscribed shares lapse that were not paid in time. Who has too few then, leaves. Anyone can.
		///
		/// Errors: [`Error::Dissolved`], [`Error::UnknownCooperative`], [`Error::UnknownMember`],
		/// [`Error::SharesWrittenDown`], [`Error::NothingOverdue`].
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::lapse().saturating_add(Pallet::<T>::end_of_wages()))]
		pub fn lapse(origin: OriginFor<T>, cooperative: CooperativeId, member: MemberNo) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_lapse(cooperative, member)
		}

		/// Gives shares to another member, who then has no more than the bylaws allow. Who stays keeps enough.
		///
		/// Errors: [`Error::UnknownMember`], [`Error::Dissolved`], [`Error::UnknownCooperative`],
		/// [`Error::NotAMember`], [`Error::NothingToTransfer`], [`Error::NotActive`], [`Error::SharesOutOfBounds`],
		/// `TokenError::Frozen` while the key is disputed.
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::transfer_shares().saturating_add(Pallet::<T>::look_at_key()))]
		pub fn transfer_shares(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			to: MemberNo,
			shares: u32,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_transfer(cooperative, &who, to, shares)
		}

		/// Gives notice. The voice ends at once, with the votes on resolutions that are open; the shares are redeemed when notice is over and the queue comes to them.
		///
		/// Errors: [`Error::Dissolved`], [`Error::UnknownCooperative`], [`Error::NotAMember`], [`Error::NotActive`],
		/// `TokenError::Frozen` while the key is disputed.
		#[pallet::call_index(13)]
		#[pallet::weight(
			T::WeightInfo::leave()
				.saturating_add(Pallet::<T>::end_of_wages())
				.saturating_add(Pallet::<T>::look_at_key())
		)]
		pub fn leave(origin: OriginFor<T>, cooperative: CooperativeId) -> DispatchResult {
			Self::do_leave(cooperative, &ensure_signed(origin)?)
		}

		/// Says that a member is no longer a member of the community: they have as long to be one again as who is to be
		/// expelled has to appeal; said once more after that, and before as long a time has passed again, they have a place
		/// in the queue at once; if they are back, they have their standing. A cooperative that is no more leaves at once.
		/// Anyone can.
		///
		/// Errors: [`Error::Dissolved`], [`Error::UnknownCooperative`], [`Error::UnknownMember`],
		/// [`Error::StillAPerson`], [`Error::NotActive`], [`Error::TooEarlyToReport`].
		#[pallet::call_index(14)]
		#[pallet::weight(T::WeightInfo::report_loss().saturating_add(Pallet::<T>::end_of_wages()))]
		pub fn report_loss(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			member: MemberNo,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_report_loss(cooperative, member)
		}

		/// Redeems shares of the first in the exit queue, of at most so many members, as far as the solvency floor allows,
		/// and not with what is due in wages. Anyone can.
		///
		/// Errors: [`Error::Dissolved`], [`Error::UnknownCooperative`], [`Error::LossNotBorne`],
		/// [`Error::NothingToRedeem`].
		#[pallet::call_index(15)]
		#[pallet::weight(T::WeightInfo::redeem(*most).saturating_add(Pallet::<T>::look_at_wages(T::MaxWages::get())))]
		pub fn redeem(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			most: u32,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let wages = Self::look_at_wages(WageCount::<T>::get(cooperative));
			let served = Self::do_redeem(cooperative, most)?;
			Ok(Some(T::WeightInfo::redeem(served).saturating_add(wages)).into())
		}

		/// Pays a member interest and redeemed shares; and all shares, once the cooperative has ended. Anyone can. While it
		/// lives all of it is paid or nothing; after the end, what it is worth in a currency that decays. A person with a
		/// voice keeps it, and their place in the register, until the cooperative is cleared.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::UnknownMember`], [`Error::NothingToCollect`],
		/// [`Error::TooLittleMoney`], and the currency's.
		#[pallet::call_index(16)]
		#[pallet::weight(T::WeightInfo::collect().saturating_add(Pallet::<T>::end_of_wages()))]
		pub fn collect(origin: OriginFor<T>, cooperative: CooperativeId, member: MemberNo) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_collect(cooperative, member)
		}

		/// Expels a member, with a reason, unless they appeal in time.
		///
		/// Errors: [`Error::NoReason`], [`Error::Dissolved`], [`Error::UnknownCooperative`], [`Error::UnknownMember`],
		/// [`Error::NotActive`].
		#[pallet::call_index(17)]
		#[pallet::weight(T::WeightInfo::expel())]
		pub fn expel(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			member: MemberNo,
			reason: Reference,
		) -> DispatchResult {
			T::ResolutionOrigin::ensure_origin(origin, &(cooperative, Kind::Qualified))?;
			Self::do_expel(cooperative, member, reason)
		}

		/// Appeals to the members against one's expulsion.
		///
		/// Errors: [`Error::NotAMember`], [`Error::NotExpelled`], [`Error::TooLateToAppeal`].
		#[pallet::call_index(18)]
		#[pallet::weight(T::WeightInfo::appeal())]
		pub fn appeal(origin: OriginFor<T>, cooperative: CooperativeId, reason: Reference) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_appeal(cooperative, &who, reason)
		}

		/// Decides on an appeal: a qualified resolution confirms the expulsion, an ordinary one is enough to keep the member.
		///
		/// Errors: [`Error::UnknownMember`], [`Error::Dissolved`], [`Error::UnknownCooperative`],
		/// [`Error::NotExpelled`], [`Error::NotAppealed`].
		#[pallet::call_index(19)]
		#[pallet::weight(T::WeightInfo::hear_appeal().saturating_add(Pallet::<T>::end_of_wages()))]
		pub fn hear_appeal(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			member: MemberNo,
			expel: bool,
		) -> DispatchResult {
			let kind = if expel { Kind::Qualified } else { Kind::Ordinary };
			T::ResolutionOrigin::ensure_origin(origin, &(cooperative, kind))?;
			Self::do_hear_appeal(cooperative, member, expel)
		}

		/// Carries out an expulsion against which there was no appeal in time. Anyone can.
		///
		/// Errors: [`Error::UnknownMember`], [`Error::Dissolved`], [`Error::UnknownCooperative`],
		/// [`Error::NotExpelled`], [`Error::TooEarlyToExpel`].
		#[pallet::call_index(20)]
		#[pallet::weight(T::WeightInfo::carry_out_expulsion().saturating_add(Pallet::<T>::end_of_wages()))]
		pub fn carry_out_expulsion(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			member: MemberNo,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_carry_out_expulsion(cooperative, member)
		}

		/// Removes from the register who has left and has nothing to claim, no wages to come, and no work that is contested;
		/// the deposit goes back. A claim in a currency of the books that is no more is lost. Anyone can.
		///
		/// Errors: [`Error::UnknownMember`], [`Error::NotGone`].
		#[pallet::call_index(21)]
		#[pallet::weight(T::WeightInfo::remove_member().saturating_add(T::DbWeight::get().reads(2)))]
		pub fn remove_member(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			member: MemberNo,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_remove_member(cooperative, member)
		}

		/// Records work of a member in the open period.
		///
		/// Errors: [`Error::UnknownMember`], [`Error::UnknownCooperative`], [`Error::Dissolved`],
		/// [`Error::UnknownWork`], [`Error::NoUnits`], [`Error::NotAMember`], [`Error::TooLateToRecord`],
		/// [`Error::TooManyRecords`].
		#[pallet::call_index(22)]
		#[pallet::weight(T::WeightInfo::record().saturating_add(Pallet::<T>::look_at_key()))]
		pub fn record(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			member: MemberNo,
			kind: u8,
			units: u64,
			reference: Reference,
		) -> DispatchResult {
			T::RecordOrigin::ensure_origin(origin, &cooperative)?;
			Self::do_record(cooperative, member, kind, units, reference)
		}

		/// Agrees with a record of one's own work, and cannot contest it any more. The others can.
		///
		/// Errors: [`Error::NotAMember`], [`Error::UnknownRecord`], [`Error::AlreadyContested`], [`Error::AlreadySignedOff`].
		#[pallet::call_index(23)]
		#[pallet::weight(T::WeightInfo::sign_off())]
		pub fn sign_off(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			record: RecordNo,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_sign_off(cooperative, &who, record)
		}

		/// Contests a record: it does not count until it is settled. Any member with a voice can, and whose work it is. The
		/// period is not closed for twice the time of an ordinary resolution, so that the members can uphold it before.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::Dissolved`], [`Error::NotAMember`], [`Error::NotActive`],
		/// [`Error::NoVoice`], [`Error::UnknownRecord`], [`Error::AlreadyContested`], [`Error::AlreadySignedOff`].
		#[pallet::call_index(24)]
		#[pallet::weight(T::WeightInfo::contest())]
		pub fn contest(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			member: MemberNo,
			record: RecordNo,
			reason: Reference,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_contest(cooperative, &who, member, record, reason)
		}

		/// Settles a contested record: the members, by a resolution, uphold or withdraw it. Who keeps the records withdraws
		/// what is not signed off and could be recorded again.
		///
		/// Errors: [`Error::MembersDecide`], [`Error::Dissolved`], [`Error::UnknownCooperative`],
		/// [`Error::UnknownRecord`], [`Error::NotContested`].
		#[pallet::call_index(25)]
		#[pallet::weight(T::WeightInfo::settle_record().saturating_add(Pallet::<T>::look_at_key()))]
		pub fn settle_record(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			member: MemberNo,
			record: RecordNo,
			uphold: bool,
		) -> DispatchResult {
			let members = match T::ResolutionOrigin::try_origin(origin, &(cooperative, Kind::Ordinary)) {
				Ok(_) => true,
				Err(_) if uphold => return Err(DispatchError::BadOrigin),
				Err(origin) => {
					T::RecordOrigin::ensure_origin(origin, &cooperative)?;
					false
				}
			};
			Self::do_settle_record(cooperative, member, record, uphold, members)
		}

		/// Closes the period that is over, when no work in it can be contested any more, and there was time to decide
		/// about what is. Wages that are due are not shared: the money stays for those to whom it is owed. Anyone can.
		///
		/// Errors: [`Error::Frozen`], [`Error::UnknownCooperative`], [`Error::Dissolved`], [`Error::PeriodNotOver`].
		#[pallet::call_index(26)]
		#[pallet::weight(T::WeightInfo::close_period().saturating_add(Pallet::<T>::look_at_wages(T::MaxWages::get())))]
		pub fn close_period(origin: OriginFor<T>, cooperative: CooperativeId) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let wages = Self::look_at_wages(WageCount::<T>::get(cooperative));
			Self::do_close_period(cooperative)?;
			Ok(Some(T::WeightInfo::close_period().saturating_add(wages)).into())
		}

		/// Pays a member for work in a period: the part in cash, and what was retained if it was revolved. Anyone can. While
		/// the cooperative lives all of it is paid or nothing; after the end, what it is worth in a currency that decays.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::UnknownPeriod`], [`Error::NotClosed`],
		/// [`Error::NothingToClaim`], [`Error::TooLittleMoney`], and the currency's.
		#[pallet::call_index(27)]
		#[pallet::weight(T::WeightInfo::claim())]
		pub fn claim(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			period: PeriodNo,
			member: MemberNo,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_claim(cooperative, period, member)
		}

		/// Lets members claim the oldest patronage that was retained, if there is the money beside what is due in wages.
		///
		/// Errors: [`Error::Dissolved`], [`Error::UnknownCooperative`], [`Error::NothingRetained`],
		/// [`Error::LossNotBorne`], [`Error::TooLittleMoney`].
		#[pallet::call_index(28)]
		#[pallet::weight(T::WeightInfo::revolve().saturating_add(Pallet::<T>::look_at_wages(T::MaxWages::get())))]
		pub fn revolve(origin: OriginFor<T>, cooperative: CooperativeId) -> DispatchResult {
			T::ResolutionOrigin::ensure_origin(origin, &(cooperative, Kind::Qualified))?;
			Self::do_revolve(cooperative)
		}

		/// Gives what was not claimed in time to the reserve, and removes at most so many items that nobody needs any more.
		/// Anyone can.
		///
		/// Errors: [`Error::Dissolved`], [`Error::UnknownCooperative`], [`Error::UnknownPeriod`], [`Error::NotClosed`],
		/// [`Error::NothingExpired`].
		#[pallet::call_index(29)]
		#[pallet::weight(T::WeightInfo::expire((*most).max(REMOVED_AT_LEAST)))]
		pub fn expire(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			period: PeriodNo,
			most: u32,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let removed = Self::do_expire(cooperative, period, most)?;
			Ok(Some(T::WeightInfo::expire(removed.max(REMOVED_AT_LEAST))).into())
		}

		/// Proposes a resolution, for a member with a voice for whom the caller speaks. A deposit is held as long as its
		/// record is kept. The preimage of a call that is longer than 128 bytes is noted before.
		///
		/// Errors: [`Error::BadDocument`], [`Error::UnknownCooperative`], [`Error::Dissolved`],
		/// [`Error::UnknownMember`], [`Error::NotActive`], [`Error::NotYourNumber`], [`Error::NoVoice`],
		/// [`Error::TooManyResolutions`], [`Error::NoPreimage`], [`Error::BadCall`], [`Error::KindTooLow`],
		/// [`Error::CallTooHeavy`], and the deposit's.
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
		/// The votes of who has no voice any more are struck first, so what they alone have decided stays open. A call looks
		/// at [`BALLOTS_AT_ONCE`] ballots, and at more if the bound leaves room for them beside what it does. With more
		/// ballots than that it takes several calls, within [`COUNT_WITHIN`]; and one more for what is so heavy that it does
		/// not go into one call with the ballots.
		///
		/// Errors: [`Error::StillExecuting`], [`Error::UnknownCooperative`], [`Error::UnknownResolution`],
		/// [`Error::NotVoting`], [`Error::OutcomeOpen`], [`Error::WeightTooLow`]. What the call fails with is on
		/// record, and no error of this.
		#[pallet::call_index(32)]
		#[pallet::weight(
			T::WeightInfo::close().saturating_add(
				Pallet::<T>::count_weight(BALLOTS_AT_ONCE)
					.saturating_add(*weight_bound)
					.min(Pallet::<T>::heaviest().max(*weight_bound))
			)
		)]
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
		#[pallet::weight(T::WeightInfo::forget_resolution((*most).max(REMOVED_AT_LEAST)))]
		pub fn forget_resolution(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			resolution: ResolutionId,
			most: u32,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let items = Self::do_forget_resolution(cooperative, resolution, most)?;
			Ok(Some(T::WeightInfo::forget_resolution(items.max(REMOVED_AT_LEAST))).into())
		}

		/// Gives a member an office, with what they can spend in it; or, without a member, takes it from who holds it.
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

		/// Spends money of the book currency within the limit of an office, and only what leaves so much as the bylaws'
		/// solvency floor asks for. The times of the limit follow each other without a gap from when the office was
		/// taken, by this or an earlier holder; what is not spent in one is not carried over.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::Dissolved`], [`Error::NoOfficer`], [`Error::OverLimit`],
		/// [`Error::NothingToPay`], [`Error::TooLittleMoney`], also if the account cannot receive it.
		#[pallet::call_index(36)]
		#[pallet::weight(T::WeightInfo::spend().saturating_add(Pallet::<T>::look_at_key()))]
		pub fn spend(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			office: Office,
			to: T::AccountId,
			#[pallet::compact] amount: Balance,
			memo: Reference,
		) -> DispatchResult {
			T::OfficeOrigin::ensure_origin(origin, &(cooperative, office))?;
			Self::do_spend(cooperative, office, to, amount, memo)
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

		/// Ends a wage: the treasurer, or the members. Wages due until now stay due, unless their currency is no more.
		///
		/// Errors: [`Error::UnknownWage`], [`Error::NothingToChange`].
		#[pallet::call_index(38)]
		#[pallet::weight(
			T::WeightInfo::end_wage()
				.saturating_add(T::DbWeight::get().reads(1))
				.saturating_add(Pallet::<T>::look_at_key())
		)]
		pub fn end_wage(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			member: MemberNo,
			wage: WageId,
		) -> DispatchResult {
			if let Err(origin) = T::OfficeOrigin::try_origin(origin, &(cooperative, Office::Treasurer)) {
				T::ResolutionOrigin::ensure_origin(origin, &(cooperative, Kind::Ordinary))?;
			}
			Self::do_end_wage(cooperative, member, wage)
		}

		/// Gives up a wage of one's own, with what is owed of it: who has the key to which it is paid.
		///
		/// Errors: [`Error::UnknownMember`], [`Error::NotYourNumber`], [`Error::UnknownWage`], `TokenError::Frozen` while the
		/// key is disputed.
		#[pallet::call_index(41)]
		#[pallet::weight(T::WeightInfo::waive_wage().saturating_add(Pallet::<T>::look_at_key()))]
		pub fn waive_wage(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			member: MemberNo,
			wage: WageId,
		) -> DispatchResult {
			Self::do_waive_wage(cooperative, &Self::speaker(origin)?, member, wage)
		}

		/// Pays wages that are due, in each currency the oldest first, in at most so many steps. Anyone can; blocks do
		/// it on the cooperative's paydays. A wage that has ended is removed if its currency is no more.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::NothingToPay`].
		#[pallet::call_index(39)]
		#[pallet::weight(T::WeightInfo::pay_wages(T::MaxWages::get(), *most))]
		pub fn pay_wages(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			most: u32,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let (wages, steps) = Self::do_pay_wages(cooperative, most)?;
			Ok(Some(T::WeightInfo::pay_wages(wages, steps)).into())
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

		/// Dissolves the cooperative. A period that is over is closed first, if it can be. Its debts are paid for
		/// [`Config::WindDown`], and then the rest is distributed.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::Dissolved`], [`Error::BadHeir`].
		#[pallet::call_index(50)]
		#[pallet::weight(T::WeightInfo::dissolve().saturating_add(Pallet::<T>::look_at_wages(T::MaxWages::get())))]
		pub fn dissolve(origin: OriginFor<T>, cooperative: CooperativeId, heir: Heir) -> DispatchResult {
			T::ResolutionOrigin::ensure_origin(origin, &(cooperative, Kind::Dissolution))?;
			Self::do_dissolve(cooperative, heir)
		}

		/// Dissolves a cooperative in which nobody has a voice any more, and no resolution is open, like
		/// [`Pallet::dissolve`]; the commons are its heir. Anyone can.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::Dissolved`], [`Error::StillHasVoices`].
		#[pallet::call_index(54)]
		#[pallet::weight(T::WeightInfo::dissolve().saturating_add(Pallet::<T>::look_at_wages(T::MaxWages::get())))]
		pub fn wind_up(origin: OriginFor<T>, cooperative: CooperativeId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_wind_up(cooperative)
		}

		/// Distributes what is left: shares at par, as far as there is money, then what was retained, oldest first, and all else, the reserve
		/// above all, to the heir. Anyone can.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::NotDissolved`], [`Error::DebtsLeft`], and the currency's.
		#[pallet::call_index(51)]
		#[pallet::weight(T::WeightInfo::distribute())]
		pub fn distribute(origin: OriginFor<T>, cooperative: CooperativeId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_distribute(cooperative)
		}

		/// Gives what a cooperative that has ended has of another currency to the commons; once it is removed, of any
		/// currency what was left behind or came back since. Anyone can.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::NotDissolved`], [`Error::NothingToCollect`].
		#[pallet::call_index(52)]
		#[pallet::weight(T::WeightInfo::sweep())]
		pub fn sweep(origin: OriginFor<T>, cooperative: CooperativeId, asset: AssetOf<T>) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_sweep(cooperative, asset)
		}

		/// Removes what a cooperative that has ended has stored, at most so many items, when the time to collect is over or
		/// nothing is left to collect; and in the end the cooperative. Deposits go back. Anyone can.
		///
		/// Errors: [`Error::StillExecuting`], [`Error::UnknownCooperative`], [`Error::NotDissolved`],
		/// [`Error::TooEarlyToEnd`], [`Error::StillAMemberElsewhere`], and the currency's while nobody can have what was not
		/// collected.
		#[pallet::call_index(53)]
		#[pallet::weight(Pallet::<T>::clear_weight(*most))]
		pub fn clear(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			most: u32,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let removed = Self::do_clear(cooperative, most)?;
			Ok(Some(Self::clear_weight(removed)).into())
		}

		/// Takes back the vote on an open resolution of a member who has no voice any more. It counts as not cast. Anyone can.
		///
		/// Nobody has to: it is done for all when the resolution is closed.
		///
		/// Errors: [`Error::UnknownResolution`], [`Error::NotVoting`], [`Error::NoBallot`], [`Error::HasAVoice`].
		#[pallet::call_index(55)]
		#[pallet::weight(T::WeightInfo::strike())]
		pub fn strike(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			resolution: ResolutionId,
			member: MemberNo,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_strike(cooperative, resolution, member)
		}
	}
}
