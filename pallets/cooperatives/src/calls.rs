//! The calls: origin, weight, and a `do_…` method with the work. The file is long because FRAME takes all calls of a
//! pallet from one block.

use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod calls {
	use alloc::boxed::Box;

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Proposes a cooperative. Its founders sign within [`Config::SignTime`]. Each pays a deposit for a place in
		/// the register, and the price of the first shares is held on the founder's account. The proposer pays the
		/// deposit for the cooperative, and signs with this call if they are a founder. The cooperative is open when
		/// all founders have signed.
		///
		/// Errors: [`Error::BadName`], those of [`Bylaws::validate`], [`Error::BadFounders`],
		/// [`Error::SharesOutOfBounds`], the deposit's, and the currency's.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::found().saturating_add(Pallet::<T>::post_weight(1)))]
		pub fn found(
			origin: OriginFor<T>,
			name: Text<MaxName>,
			bylaws: Box<Bylaws<T>>,
			founders: BoundedVec<(Party, u8, u32), T::MaxFounders>,
		) -> DispatchResult {
			let payer = T::FoundOrigin::ensure_origin(origin)?;
			Self::do_found(payer, name, *bylaws, founders)
		}

		/// Signs a proposal as one of its founders. `proposal` is the hash of the name, the founders and the bylaws
		/// ([`Founding::hash`]), so that a founder signs this content and not just a number.
		///
		/// Errors: [`Error::Dissolved`], [`Error::UnknownCooperative`], [`Error::UnknownFounding`],
		/// [`Error::OtherProposal`], [`Error::NotAPerson`], [`Error::NotAFounder`], [`Error::AlreadySigned`],
		/// [`Error::PriceNotMet`] with the last signature, the deposit's, and the currency's.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::sign().saturating_add(Pallet::<T>::post_weight(T::MaxFounders::get())))]
		pub fn sign(origin: OriginFor<T>, cooperative: CooperativeId, proposal: T::Hash) -> DispatchResult {
			Self::do_sign(cooperative, ensure_signed(origin)?, Some(proposal))
		}

		/// Gives up a proposal that not all founders have signed. Its proposer can do this at any time, and anyone when
		/// the time to sign is over. All founders get back what they have put down.
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
			// In a dissolution: the cooperative, and before and after the call its money, wages, debts and deposits.
			let debts = T::DbWeight::get().reads(16);
			(T::WeightInfo::act().saturating_add(debts).saturating_add(info.call_weight), info.class)
		})]
		pub fn act(origin: OriginFor<T>, call: Box<<T as Config>::RuntimeCall>) -> DispatchResult {
			Self::do_act(T::ActOrigin::ensure_origin(origin)?, *call)
		}

		/// Changes the bylaws, if the given version is still the current one. The open period keeps the bylaws with
		/// which it began.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::Dissolved`], [`Error::OtherVersion`], those of
		/// [`Bylaws::validate`], [`Error::BylawsFixed`], [`Error::ParFixed`], [`Error::TooManyVersions`].
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::amend_bylaws())]
		pub fn amend_bylaws(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			of: Version,
			bylaws: Box<Bylaws<T>>,
		) -> DispatchResult {
			T::ResolutionOrigin::ensure_origin(origin, &(cooperative, Kind::Bylaws))?;
			Self::do_amend_bylaws(cooperative, of, *bylaws)
		}

		/// Applies for membership in this class, and subscribes shares. The price of the `first` shares is put down at
		/// once, and a deposit is held for the place in the register.
		///
		/// Errors: [`Error::BadPar`], [`Error::UnknownCooperative`], [`Error::Dissolved`], [`Error::NotAPerson`],
		/// [`Error::OwnMember`], [`Error::AlreadyMember`], [`Error::UnknownClass`], [`Error::SharesOutOfBounds`],
		/// [`Error::SharesWrittenDown`], the deposit's, and the currency's.
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

		/// Withdraws an application. The applicant can do this, and also the holder of the key on which the money was
		/// put down. The money and the deposit are released.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::UnknownApplication`].
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::withdraw_application())]
		pub fn withdraw_application(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			who: Party,
		) -> DispatchResult {
			Self::do_withdraw_application(cooperative, &ensure_signed(origin)?, who)
		}

		/// Admits an applicant. The money that they put down becomes the cooperative's.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::Dissolved`], [`Error::UnknownApplication`],
		/// [`Error::NotAPerson`], [`Error::BylawsChanged`], [`Error::SharesWrittenDown`], [`Error::SharesOutOfBounds`],
		/// [`Error::PriceNotMet`].
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::admit().saturating_add(Pallet::<T>::look_at_key()).saturating_add(Pallet::<T>::post_weight(1)))]
		pub fn admit(origin: OriginFor<T>, cooperative: CooperativeId, who: Party) -> DispatchResult {
			T::AdmitOrigin::ensure_origin(origin, &cooperative)?;
			Self::do_admit(cooperative, who)
		}

		/// Refuses an application. The money that was put down and the deposit are released.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::UnknownApplication`].
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::refuse_application().saturating_add(Pallet::<T>::look_at_key()))]
		pub fn refuse_application(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			who: Party,
			reason: Reference,
		) -> DispatchResult {
			T::AdmitOrigin::ensure_origin(origin, &cooperative)?;
			Self::do_refuse_application(cooperative, who, reason)
		}

		/// Pays subscribed shares, at par.
		///
		/// Errors: [`Error::Dissolved`], [`Error::UnknownCooperative`], [`Error::NotAMember`], [`Error::NotActive`],
		/// [`Error::NotSubscribed`], [`Error::SharesWrittenDown`], [`Error::PriceNotMet`], and the currency's.
		#[pallet::call_index(9)]
		#[pallet::weight(Pallet::<T>::pay_weight(true))]
		pub fn pay_shares(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			shares: u32,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let posted = Self::do_pay_shares(cooperative, who, shares)?;
			Ok(Some(Self::pay_weight(posted)).into())
		}

		/// Subscribes more shares, which must be paid within the bylaws' instalment time.
		///
		/// Errors: [`Error::Dissolved`], [`Error::UnknownCooperative`], [`Error::NotAMember`], [`Error::NotActive`],
		/// [`Error::StillUnpaid`], [`Error::SharesOutOfBounds`].
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::subscribe())]
		pub fn subscribe(origin: OriginFor<T>, cooperative: CooperativeId, more: u32) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_subscribe(cooperative, &who, more)
		}

		/// Cancels subscribed shares that were not paid in time. A member who then has fewer than the least leaves.
		/// Anyone can call this.
		///
		/// Errors: [`Error::Dissolved`], [`Error::UnknownCooperative`], [`Error::UnknownMember`],
		/// [`Error::SharesWrittenDown`], [`Error::NothingOverdue`].
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::lapse_shares().saturating_add(Pallet::<T>::end_of_wages()))]
		pub fn lapse_shares(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			member: MemberNo,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_lapse_shares(cooperative, member)
		}

		/// Gives shares to another member, within the most that the bylaws allow. A giver who stays must keep the
		/// least.
		///
		/// Errors: [`Error::UnknownMember`], [`Error::Dissolved`], [`Error::UnknownCooperative`],
		/// [`Error::NotAMember`], [`Error::NothingToTransfer`], [`Error::NotActive`], [`Error::SharesOutOfBounds`],
		/// `TokenError::Frozen` while the key is disputed.
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::transfer_shares().saturating_add(Pallet::<T>::look_at_key()).saturating_add(T::DbWeight::get().reads(1)))]
		pub fn transfer_shares(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			to: MemberNo,
			shares: u32,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_transfer(cooperative, &who, to, shares)
		}

		/// Gives notice. The member's voice ends at once, and so do their votes on open resolutions. The shares are
		/// redeemed when notice is over and the exit queue reaches them.
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

		/// Reports that a member is no longer a member of the community. Anyone can call this.
		///
		/// The first report gives a person the bylaws' time for a defence to return to the community. A second report
		/// is possible after that time, and until the same time has passed once more. It puts the member in the exit
		/// queue without notice. After a later report the time begins again. If the person is back, a report restores
		/// their standing. A member that is a cooperative and is dissolved leaves with the first report.
		///
		/// Errors: [`Error::Dissolved`], [`Error::UnknownCooperative`], [`Error::UnknownMember`],
		/// [`Error::StillAPerson`], [`Error::NotActive`], [`Error::TooEarlyToReport`].
		#[pallet::call_index(14)]
		#[pallet::weight(T::WeightInfo::report_missing().saturating_add(Pallet::<T>::end_of_wages()))]
		pub fn report_missing(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			member: MemberNo,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_report_missing(cooperative, member)
		}

		/// Redeems shares of the first members in the exit queue, at most `most` of them. It spends neither money below
		/// the solvency floor nor money that is due in wages. Anyone can call this.
		///
		/// Errors: [`Error::Dissolved`], [`Error::UnknownCooperative`], [`Error::NotHeld`], [`Error::LossNotBorne`],
		/// [`Error::NothingToRedeem`].
		#[pallet::call_index(15)]
		#[pallet::weight(Pallet::<T>::redeem_weight(*most).saturating_add(Pallet::<T>::look_at_wages(T::MaxWages::get())))]
		pub fn redeem_shares(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			most: u32,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let wages = Self::look_at_wages(WageCount::<T>::get(cooperative));
			let served = Self::do_redeem_shares(cooperative, most)?;
			Ok(Some(Self::redeem_weight(served).saturating_add(wages)).into())
		}

		/// Pays a member interest and redeemed shares, and all shares once the cooperative has ended. Anyone can call
		/// this. While the cooperative lives, it pays the whole amount or nothing. After the end it pays what the claim
		/// is worth in a currency that decays. A person with a voice keeps it, and their place in the register, until
		/// the cooperative is cleared.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::UnknownMember`], [`Error::NotHeld`] for interest,
		/// [`Error::NothingToCollect`], [`Error::TooLittleMoney`], and the currency's.
		#[pallet::call_index(16)]
		#[pallet::weight(
			T::WeightInfo::collect()
				.saturating_add(Pallet::<T>::end_of_wages())
				.saturating_add(Pallet::<T>::post_weight(1))
				.saturating_add(T::DbWeight::get().reads(1))
		)]
		pub fn collect(origin: OriginFor<T>, cooperative: CooperativeId, member: MemberNo) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_collect(cooperative, member)
		}

		/// Expels a member, with a reason, unless they appeal in time.
		///
		/// Errors: [`Error::NoReason`], [`Error::Dissolved`], [`Error::UnknownCooperative`], [`Error::UnknownMember`],
		/// [`Error::NotActive`], [`Error::KeptByAppeal`].
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

		/// Appeals against one's own expulsion. The arbiter decides ([`Config::AppealArbiter`]). If it has not decided
		/// after [`Config::AppealTime`], the members do.
		///
		/// Errors: [`Error::NotAMember`], [`Error::NotExpelled`], [`Error::TooLateToAppeal`].
		#[pallet::call_index(18)]
		#[pallet::weight(T::WeightInfo::appeal().saturating_add(Pallet::<T>::ask_arbiter()))]
		pub fn appeal(origin: OriginFor<T>, cooperative: CooperativeId, reason: Reference) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_appeal(cooperative, &who, reason)
		}

		/// The members decide on an appeal. An ordinary resolution is enough to keep the member, at any time. A qualified one
		/// confirms the expulsion, if the arbiter's time is over.
		///
		/// Errors: [`Error::UnknownMember`], [`Error::Dissolved`], [`Error::UnknownCooperative`],
		/// [`Error::NotExpelled`], [`Error::NotAppealed`], [`Error::TooEarlyToExpel`].
		#[pallet::call_index(19)]
		#[pallet::weight(
			T::WeightInfo::hear_appeal()
				.saturating_add(Pallet::<T>::end_of_wages())
				.saturating_add(Pallet::<T>::ask_arbiter())
		)]
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

		/// Carries out an expulsion without an appeal, when the time for one is over. Anyone can call this.
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

		/// Removes a former member from the register, and gives the deposit back. They must have nothing left to claim,
		/// no unpaid wages, and no contested work. If the currency of the books no longer exists, a claim in it is
		/// lost. Anyone can call this.
		///
		/// Errors: [`Error::UnknownMember`], [`Error::NotGone`].
		#[pallet::call_index(21)]
		#[pallet::weight(T::WeightInfo::remove_member().saturating_add(T::DbWeight::get().reads_writes(3, 1)).saturating_add(Pallet::<T>::post_weight(1)))]
		pub fn remove_member(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			member: MemberNo,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_remove_member(cooperative, member)
		}

		/// Records units of a member's work in the open period.
		///
		/// Errors: [`Error::UnknownMember`], [`Error::UnknownCooperative`], [`Error::Dissolved`],
		/// [`Error::UnknownWork`], [`Error::NoUnits`], [`Error::NotAMember`], [`Error::TooLateToRecord`],
		/// [`Error::TooManyRecords`].
		#[pallet::call_index(22)]
		#[pallet::weight(T::WeightInfo::record_work().saturating_add(Pallet::<T>::look_at_key()))]
		pub fn record_work(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			member: MemberNo,
			kind: u8,
			units: u64,
			reference: Reference,
		) -> DispatchResult {
			T::RecordOrigin::ensure_origin(origin, &cooperative)?;
			Self::do_record_work(cooperative, member, kind, units, reference)
		}

		/// Signs off a record of one's own work, and so gives up the right to contest it. Others can still contest it.
		///
		/// Errors: [`Error::NotAMember`], [`Error::UnknownRecord`], [`Error::AlreadyContested`],
		/// [`Error::AlreadySignedOff`].
		#[pallet::call_index(23)]
		#[pallet::weight(T::WeightInfo::sign_off_record())]
		pub fn sign_off_record(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			record: RecordNo,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_sign_off_record(cooperative, &who, record)
		}

		/// Contests a record, so that it does not count until it is decided. Any member with a voice can do this, and
		/// the member whose work it is. The period then stays open for twice the time of an ordinary resolution, so
		/// that the members can uphold the record before it closes.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::Dissolved`], [`Error::NotAMember`], [`Error::NotActive`],
		/// [`Error::NoVoice`], [`Error::UnknownRecord`], [`Error::AlreadyContested`], [`Error::AlreadySignedOff`].
		#[pallet::call_index(24)]
		#[pallet::weight(T::WeightInfo::contest_record())]
		pub fn contest_record(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			member: MemberNo,
			record: RecordNo,
			reason: Reference,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_contest_record(cooperative, &who, member, record, reason)
		}

		/// Decides a contested record. The members uphold or withdraw it by a resolution. Those who record work can
		/// only withdraw it, and only if it is not signed off and could be recorded again.
		///
		/// Errors: [`Error::MembersDecide`], [`Error::Dissolved`], [`Error::UnknownCooperative`],
		/// [`Error::UnknownRecord`], [`Error::NotContested`].
		#[pallet::call_index(25)]
		#[pallet::weight(T::WeightInfo::decide_record().saturating_add(Pallet::<T>::look_at_key()))]
		pub fn decide_record(
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
			Self::do_decide_record(cooperative, member, record, uphold, members)
		}

		/// Closes a period that is over, when its work can no longer be contested and contests had time to be decided.
		/// Wages that are due are not shared: their money stays on the account for those to whom it is owed. All of a surplus
		/// is divided. Members are owed what there is no money for, until it is held: see `hold_claims`. If the
		/// controls give time to object, it must be over, or the members have approved the accounts. If the controls ask for
		/// their approval, silence is not enough. Anyone can call this.
		///
		/// Errors: [`Error::Frozen`], [`Error::ObjectedTo`], [`Error::NotApproved`], [`Error::UnknownCooperative`],
		/// [`Error::Dissolved`], [`Error::PeriodNotOver`].
		#[pallet::call_index(26)]
		#[pallet::weight(Pallet::<T>::close_weight().saturating_add(Pallet::<T>::look_at_wages(T::MaxWages::get())))]
		pub fn close_period(origin: OriginFor<T>, cooperative: CooperativeId) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let wages = Self::look_at_wages(WageCount::<T>::get(cooperative));
			Self::do_close_period(cooperative)?;
			Ok(Some(Self::close_weight().saturating_add(wages)).into())
		}

		/// Pays a member for work in a period: the part in cash, and the retained part if it was revolved. Anyone can
		/// call this. While the cooperative lives, it pays the whole amount or nothing. After the end it pays what the
		/// claim is worth in a currency that decays, or its part if there is too little money for all claims.
		/// Nobody is paid while there is too little money for all patronage of the period: see `hold_claims`.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::UnknownPeriod`], [`Error::NotClosed`], [`Error::NotHeld`],
		/// [`Error::NothingToClaim`], [`Error::TooLittleMoney`], and the currency's.
		#[pallet::call_index(27)]
		#[pallet::weight(T::WeightInfo::claim_patronage().saturating_add(Pallet::<T>::post_weight(3)))]
		pub fn claim_patronage(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			period: PeriodNo,
			member: MemberNo,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_claim_patronage(cooperative, period, member)
		}

		/// Lets members claim the oldest retained patronage, if there is enough money beyond the wages that are due and the
		/// deposits of members.
		///
		/// Errors: [`Error::Dissolved`], [`Error::UnknownCooperative`], [`Error::NothingRetained`], [`Error::NotHeld`],
		/// [`Error::LossNotBorne`], [`Error::TooLittleMoney`].
		#[pallet::call_index(28)]
		#[pallet::weight(T::WeightInfo::revolve()
				.saturating_add(Pallet::<T>::look_at_wages(T::MaxWages::get()))
				.saturating_add(Pallet::<T>::look_at_books())
				.saturating_add(Pallet::<T>::property_weight())
				.saturating_add(Pallet::<T>::post_weight(PAYROLL_ENTRIES)))]
		pub fn revolve(origin: OriginFor<T>, cooperative: CooperativeId) -> DispatchResult {
			T::ResolutionOrigin::ensure_origin(origin, &(cooperative, Kind::Qualified))?;
			Self::do_revolve(cooperative)
		}

		/// Gives patronage that was not claimed in time to the reserve, and removes at most `most` items that have no
		/// further use. Anyone can call this.
		///
		/// Errors: [`Error::Dissolved`], [`Error::UnknownCooperative`], [`Error::UnknownPeriod`], [`Error::NotClosed`],
		/// [`Error::NothingExpired`].
		#[pallet::call_index(29)]
		#[pallet::weight(T::WeightInfo::expire_claims((*most).max(REMOVED_AT_LEAST)).saturating_add(Pallet::<T>::post_weight(2)))]
		pub fn expire_claims(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			period: PeriodNo,
			most: u32,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let removed = Self::do_expire_claims(cooperative, period, most)?;
			Ok(Some(
				T::WeightInfo::expire_claims(removed.max(REMOVED_AT_LEAST))
					.saturating_add(Self::post_weight(2)),
			)
			.into())
		}

		/// Proposes a resolution, for a member with a voice for whom the caller speaks. A deposit is held as long as
		/// the record is kept. If the call is longer than 128 bytes, its preimage must be noted before.
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
			let speaker = Self::speaker(origin)?;
			Self::do_propose(speaker, cooperative, member, kind, motion, document, None).map(|_| ())
		}

		/// Proposes a resolution on which members vote in a meeting, and not by open vote. It must be on an agenda before
		/// the time for a vote of its kind is over.
		///
		/// Errors: those of [`Pallet::propose`].
		#[pallet::call_index(84)]
		#[pallet::weight(T::WeightInfo::propose(motion.length()))]
		pub fn propose_to_meeting(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			member: MemberNo,
			kind: Kind,
			motion: Motion<T>,
			document: Document,
		) -> DispatchResult {
			let speaker = Self::speaker(origin)?;
			Self::do_propose_to_meeting(speaker, cooperative, member, kind, motion, document)
		}

		/// Votes on a resolution, or changes a vote. The caller speaks for themselves, or for a cooperative that has
		/// made them its delegate.
		///
		/// Errors: [`Error::UnknownResolution`], [`Error::NotVoting`], [`Error::UnknownMember`], [`Error::NotActive`],
		/// [`Error::NotYourNumber`], [`Error::NoVoice`], [`Error::NothingToChange`], [`Error::VotedInMeeting`].
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

		/// Closes a resolution and carries it out. This is possible when its time is over, or when the votes that are
		/// not cast cannot change the outcome. Anyone can call this. The caller pays for the proposed call; `bound` is
		/// the most that it may weigh.
		///
		/// First it strikes the votes of members who have no voice any more. So a resolution that only such votes have
		/// decided stays open. A call looks at [`BALLOTS_AT_ONCE`] ballots, and at more if the bound leaves room for them.
		/// For more ballots it takes several calls, within [`COUNT_WITHIN`]. It takes one more if the proposed call is too
		/// heavy to fit into one call with the ballots.
		///
		/// Errors: [`Error::StillExecuting`], [`Error::UnknownCooperative`], [`Error::UnknownResolution`],
		/// [`Error::NotVoting`], [`Error::OutcomeOpen`], [`Error::WeightTooLow`]. If the proposed call fails, its error
		/// is on record, and this call does not fail.
		#[pallet::call_index(32)]
		#[pallet::weight(
			T::WeightInfo::close_resolution().saturating_add(
				Pallet::<T>::count_weight(BALLOTS_AT_ONCE)
					.saturating_add(*weight_bound)
					.min(Pallet::<T>::heaviest().max(*weight_bound))
			)
		)]
		pub fn close_resolution(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			resolution: ResolutionId,
			weight_bound: Weight,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let used = Self::do_close_resolution(cooperative, resolution, weight_bound)?;
			Ok(Some(T::WeightInfo::close_resolution().saturating_add(used)).into())
		}

		/// Removes at most `most` ballots of a closed resolution. When [`Config::MinClaimTime`] has passed since it was
		/// closed, it also removes the record and gives the deposit back. Anyone can call this.
		///
		/// Errors: [`Error::UnknownResolution`], [`Error::OutcomeOpen`], [`Error::TooEarlyToForget`].
		#[pallet::call_index(33)]
		#[pallet::weight(Pallet::<T>::forget_weight(*most))]
		pub fn forget_resolution(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			resolution: ResolutionId,
			most: u32,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let items = Self::do_forget_resolution(cooperative, resolution, most)?;
			Ok(Some(Self::forget_weight(items)).into())
		}

		/// Gives a member an office, with a spending limit or without. It begins a term by the rules of meetings, unless the
		/// member holds the office within a term: then only the spending limit changes. Without a member, it takes the
		/// office from its holder.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::Dissolved`], [`Error::UnknownMember`], [`Error::NotActive`],
		/// [`Error::BadLimit`], [`Error::NoOfficer`], [`Error::BadOffice`], [`Error::TooManyTerms`].
		#[pallet::call_index(34)]
		// The term is written if the rules of meetings have terms.
		#[pallet::weight(T::WeightInfo::set_officer().saturating_add(T::DbWeight::get().writes(1)))]
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

		/// Gives up one's own office.
		///
		/// Errors: [`Error::NoOfficer`], [`Error::UnknownMember`], [`Error::NotActive`], [`Error::NotYourNumber`].
		#[pallet::call_index(35)]
		#[pallet::weight(T::WeightInfo::resign())]
		pub fn resign(origin: OriginFor<T>, cooperative: CooperativeId, office: Office) -> DispatchResult {
			Self::do_resign(cooperative, office, &Self::speaker(origin)?)
		}

		/// Takes an office from its holder, whose term has been over for [`OVERSTAY`]. Anyone can call this.
		///
		/// Errors: [`Error::NoOfficer`], [`Error::TermNotOver`].
		#[pallet::call_index(85)]
		#[pallet::weight(T::WeightInfo::end_term())]
		pub fn end_term(origin: OriginFor<T>, cooperative: CooperativeId, office: Office) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_end_term(cooperative, office)
		}

		/// Spends money of the book currency within the limit of an office, and leaves the money that the bylaws'
		/// solvency floor requires. `account` is the account of the books for which it is spent, such as an expense or
		/// goods. The periods of the limit follow each other without a gap from the time when this or
		/// an earlier holder took the office. An amount that is not spent in one period is not carried over.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::Dissolved`], [`Error::NoOfficer`], [`Error::OverLimit`],
		/// [`Error::NothingToPay`], [`Error::TooLittleMoney`], also if the account cannot receive it;
		/// [`Error::UnknownAccount`], [`Error::NotByHand`], [`Error::TakesTwo`].
		#[pallet::call_index(36)]
		#[pallet::weight(T::WeightInfo::spend()
				.saturating_add(Pallet::<T>::look_at_key())
				.saturating_add(Pallet::<T>::post_weight(1))
				// The controls, and the vouches of two persons.
				.saturating_add(T::DbWeight::get().reads(3)))]
		pub fn spend(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			office: Office,
			to: T::AccountId,
			#[pallet::compact] amount: Balance,
			account: ledger::Number,
			memo: Reference,
		) -> DispatchResult {
			T::OfficeOrigin::ensure_origin(origin, &(cooperative, office))?;
			Self::do_spend(cooperative, office, to, amount, account, memo)
		}

		/// Sets a wage: a payment to a member that is due at `first_at`, and again after each interval `every`.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::Dissolved`], [`Error::UnknownMember`], [`Error::NotActive`],
		/// [`Error::BadWage`], [`Error::TooManyWages`].
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

		/// Ends a wage, by the treasurer or the members. Wages that are due by now stay due, unless their currency no
		/// longer exists.
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

		/// Gives up one's own wage, with all that is owed of it. The caller has the key to which it is paid.
		///
		/// Errors: [`Error::UnknownMember`], [`Error::NotYourNumber`], [`Error::UnknownWage`], `TokenError::Frozen` while the
		/// key is disputed.
		#[pallet::call_index(41)]
		#[pallet::weight(T::WeightInfo::waive_wage()
				.saturating_add(Pallet::<T>::look_at_key())
				.saturating_add(Pallet::<T>::look_at_wages(T::MaxWages::get()))
				.saturating_add(Pallet::<T>::holdings_weight())
				.saturating_add(Pallet::<T>::post_weight(PAYROLL_ENTRIES)))]
		pub fn waive_wage(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			member: MemberNo,
			wage: WageId,
		) -> DispatchResult {
			Self::do_waive_wage(cooperative, &Self::speaker(origin)?, member, wage)
		}

		/// Pays wages that are due, in each currency the oldest first, in at most `most` steps. Anyone can call this;
		/// blocks do the same on the cooperative's paydays. A wage that has ended is removed if its currency no longer
		/// exists.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::NothingToPay`].
		#[pallet::call_index(39)]
		#[pallet::weight(T::WeightInfo::pay_wages(T::MaxWages::get(), *most).saturating_add(Pallet::<T>::post_weight(PAYROLL_ENTRIES)))]
		pub fn pay_wages(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			most: u32,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let (wages, steps) = Self::do_pay_wages(cooperative, most)?;
			Ok(Some(
				T::WeightInfo::pay_wages(wages, steps).saturating_add(Self::post_weight(PAYROLL_ENTRIES)),
			)
			.into())
		}

		/// Appoints the person who votes for a member that is a cooperative, or nobody. The person must be a member of
		/// that cooperative. The caller is that cooperative, by its own resolution.
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

		/// Dissolves the cooperative. A period that is over is closed first, if that is possible. Debts are paid for
		/// [`Config::WindDown`], and then the remainder is distributed.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::Dissolved`], [`Error::BadHeir`].
		#[pallet::call_index(50)]
		#[pallet::weight(Pallet::<T>::dissolve_weight(*cooperative))]
		pub fn dissolve(origin: OriginFor<T>, cooperative: CooperativeId, heir: Heir) -> DispatchResult {
			T::ResolutionOrigin::ensure_origin(origin, &(cooperative, Kind::Dissolution))?;
			Self::do_dissolve(cooperative, heir)
		}

		/// Dissolves a cooperative without voices and without open resolutions, like [`Pallet::dissolve`]. The commons
		/// are its heir. Anyone can call this.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::Dissolved`], [`Error::StillHasVoices`].
		#[pallet::call_index(54)]
		#[pallet::weight(Pallet::<T>::dissolve_weight(*cooperative))]
		pub fn wind_up(origin: OriginFor<T>, cooperative: CooperativeId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_wind_up(cooperative)
		}

		/// Distributes the remainder of a dissolved cooperative, after its debts: wages, bills, loans and deposits. Claims for which
		/// there was too little money come first. Then come shares, at par as far as there is money, and retained patronage,
		/// oldest first. All other money, including
		/// the reserve, goes to the heir. Anyone can call this.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::NotDissolved`], [`Error::DebtsLeft`], and the currency's.
		#[pallet::call_index(51)]
		#[pallet::weight(
			T::WeightInfo::distribute()
				.saturating_add(Pallet::<T>::look_at_debts())
				.saturating_add(Pallet::<T>::holdings_weight())
				.saturating_add(Pallet::<T>::post_weight(PAYROLL_ENTRIES.saturating_add(3)))
				.saturating_add(T::DbWeight::get().reads_writes(10, 3))
		)]
		pub fn distribute(origin: OriginFor<T>, cooperative: CooperativeId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_distribute(cooperative)
		}

		/// Gives the money of an ended cooperative in another currency to the commons. After the cooperative is
		/// removed, it gives money of any currency that was left or has come back. Anyone can call this.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::NotDissolved`], [`Error::NothingToCollect`].
		#[pallet::call_index(52)]
		#[pallet::weight(T::WeightInfo::sweep())]
		pub fn sweep(origin: OriginFor<T>, cooperative: CooperativeId, asset: AssetOf<T>) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_sweep(cooperative, asset)
		}

		/// Removes at most `most` items that an ended cooperative has stored, and in the end the cooperative. This is
		/// possible when the time to collect is over, or nothing is left to collect. Deposits are given back. Anyone
		/// can call this.
		///
		/// Errors: [`Error::StillExecuting`], [`Error::UnknownCooperative`], [`Error::NotDissolved`],
		/// [`Error::TooEarlyToEnd`], [`Error::StillAMemberElsewhere`]; and the currency's, as long as nobody can
		/// receive what was not collected.
		#[pallet::call_index(53)]
		#[pallet::weight(Pallet::<T>::clear_weight(*most))]
		pub fn clear_cooperative(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			most: u32,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let removed = Self::do_clear_cooperative(cooperative, most)?;
			Ok(Some(Self::clear_weight(removed)).into())
		}

		/// Strikes the vote of a member who has no voice any more from an open resolution. It counts as not cast.
		/// Anyone can call this, but nobody has to: the closing of the resolution does it for all votes.
		///
		/// Errors: [`Error::UnknownResolution`], [`Error::NotVoting`], [`Error::NoBallot`], [`Error::HasAVoice`].
		#[pallet::call_index(55)]
		#[pallet::weight(T::WeightInfo::strike_ballot())]
		pub fn strike_ballot(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			resolution: ResolutionId,
			member: MemberNo,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_strike_ballot(cooperative, resolution, member)
		}

		/// Decides an appeal; `AppealArbiter`. The member is expelled, or stays. If the cooperative is dissolved or gone,
		/// nothing changes for the member, and the appeal ends.
		///
		/// Errors: [`Error::UnknownMember`], [`Error::NotAppealed`].
		#[pallet::call_index(56)]
		#[pallet::weight(
			T::WeightInfo::hear_appeal()
				.saturating_add(Pallet::<T>::end_of_wages())
				.saturating_add(Pallet::<T>::ask_arbiter())
		)]
		pub fn decide_appeal(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			member: MemberNo,
			expel: bool,
		) -> DispatchResult {
			T::AppealArbiter::ensure(origin, &(cooperative, member))?;
			Self::do_decide_appeal(cooperative, member, expel)
		}

		/// Buys from a cooperative: pays it, in the currency of its books. The takings of a day are one entry, apart for
		/// members and others. Anyone can call this.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::Dissolved`], [`Error::PaysItself`],
		/// [`Error::NothingToPay`], [`Error::TooLittleMoney`], and the currency's.
		#[pallet::call_index(60)]
		#[pallet::weight(T::WeightInfo::buy().saturating_add(Pallet::<T>::post_weight(DAY_ENTRIES.saturating_sub(1))))]
		pub fn buy(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			#[pallet::compact] amount: Balance,
			memo: Reference,
		) -> DispatchResult {
			Self::do_buy(cooperative, Self::speaker(origin)?, amount, memo)
		}

		/// Posts to the books what the chain does not know by itself, or explains money in suspense. The members do this
		/// by a resolution. An officer does it alone up to the limit of the controls, if it pays somebody else. It must not be
		/// about loans, deposits, fixed assets, restricted funds, invoices that are cancelled or written off, or cash that the
		/// chain does not see. Anything else becomes a draft, for a deposit, and waits for the approval of another person.
		///
		/// Errors: [`Error::TooManyDrafts`], [`Error::TooManyItems`], [`Error::UnknownCooperative`],
		/// [`Error::Dissolved`], [`Error::UnknownAccount`], [`Error::AccountClosed`], [`Error::BadAccount`],
		/// [`Error::NotByHand`], [`Error::NotInSuspense`], [`Error::NotBalanced`], [`Error::BadEntry`],
		/// [`Error::BadAmount`], [`Error::BadDate`], [`Error::BadText`], [`Error::UnknownEntry`],
		/// [`Error::AlreadyReversed`], [`Error::BelongsToItem`], [`Error::UnknownItem`], [`Error::PaidInPart`],
		/// [`Error::NothingToPost`], [`Error::ReceiptKnown`], [`Error::UnknownMember`], [`Error::PaysItself`], and the deposit's.
		#[pallet::call_index(61)]
		#[pallet::weight(T::WeightInfo::record_booking()
				.saturating_add(Pallet::<T>::look_at_key())
				.saturating_add(Pallet::<T>::property_weight())
				// A bill in a dissolution, the controls, and the vouches of two persons.
				.saturating_add(T::DbWeight::get().reads_writes(4, 1)))]
		pub fn record_booking(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			booking: BookingOf<T>,
			note: Note,
		) -> DispatchResult {
			let by = Self::members_or_officer(origin, cooperative, &RECORDERS)?;
			Self::do_record(cooperative, by, booking, note)
		}

		/// Adds an account to the chart, by an ordinary resolution.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::Dissolved`], [`Error::AccountExists`],
		/// [`Error::TooManyAccounts`], [`Error::BadText`], [`Error::BadParent`], [`Error::AccountClosed`].
		#[pallet::call_index(62)]
		#[pallet::weight(T::WeightInfo::open_account())]
		pub fn open_account(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			number: ledger::Number,
			account: ledger::Account,
		) -> DispatchResult {
			T::ResolutionOrigin::ensure_origin(origin, &(cooperative, Kind::Ordinary))?;
			Self::do_open_account(cooperative, number, account)
		}

		/// Closes an account that the members have added to the chart, by an ordinary resolution.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::Dissolved`], [`Error::UnknownAccount`],
		/// [`Error::AccountClosed`], [`Error::AccountInUse`].
		#[pallet::call_index(63)]
		#[pallet::weight(T::WeightInfo::open_account())]
		pub fn close_account(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			number: ledger::Number,
		) -> DispatchResult {
			T::ResolutionOrigin::ensure_origin(origin, &(cooperative, Kind::Ordinary))?;
			Self::do_close_account(cooperative, number)
		}

		/// Changes how the members control who posts, by a resolution on the bylaws.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::Dissolved`], [`Error::BadAmount`] if the least capital is above
		/// [`ledger::MOST`].
		#[pallet::call_index(64)]
		#[pallet::weight(T::WeightInfo::set_controls())]
		pub fn set_controls(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			controls: Controls,
		) -> DispatchResult {
			T::ResolutionOrigin::ensure_origin(origin, &(cooperative, Kind::Bylaws))?;
			Self::do_set_controls(cooperative, controls)
		}

		/// Approves a draft. The members do this by a resolution, and the treasurer or the chair for somebody else. Nobody
		/// approves what they have recorded, what pays them or forgives their debt, or what does so for a person with whom
		/// they are in conflict. Above the limit, an expense claim takes two approvals.
		///
		/// Errors: [`Error::UnknownDraft`], [`Error::OwnDraft`], [`Error::InConflict`], and those of
		/// [`Pallet::record_booking`].
		#[pallet::call_index(65)]
		#[pallet::weight(
			T::WeightInfo::record_booking()
				.saturating_add(Pallet::<T>::look_at_key())
				.saturating_add(Pallet::<T>::property_weight())
				// The draft, the debtor of an invoice, a bill in a dissolution, the controls, and the vouches of two persons.
				.saturating_add(T::DbWeight::get().reads_writes(6, 2))
		)]
		pub fn approve_draft(origin: OriginFor<T>, cooperative: CooperativeId, draft: u32) -> DispatchResult {
			let by = Self::members_or_officer(origin, cooperative, &APPROVERS)?;
			Self::do_approve_draft(cooperative, by, draft)
		}

		/// Refuses a draft, with a reason. The members do this by a resolution, or the treasurer or the chair.
		///
		/// Errors: [`Error::UnknownDraft`], [`Error::NoReason`].
		#[pallet::call_index(66)]
		#[pallet::weight(T::WeightInfo::withdraw_draft().saturating_add(Pallet::<T>::look_at_key()).saturating_add(T::DbWeight::get().writes(1)))]
		pub fn refuse_draft(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			draft: u32,
			reason: Reference,
		) -> DispatchResult {
			Self::members_or_officer(origin, cooperative, &APPROVERS)?;
			Self::do_refuse_draft(cooperative, draft, reason)
		}

		/// Takes back one's own draft. After the time that the controls name, and at least a day, anyone can do this.
		///
		/// Errors: [`Error::UnknownDraft`], [`Error::NotYourNumber`].
		#[pallet::call_index(67)]
		#[pallet::weight(T::WeightInfo::withdraw_draft().saturating_add(T::DbWeight::get().writes(1)))]
		pub fn withdraw_draft(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			draft: u32,
		) -> DispatchResult {
			Self::do_withdraw_draft(cooperative, &Self::speaker(origin)?, draft)
		}

		/// Claims an expense that a member has paid for the cooperative. `note` has the hash of the receipt, which can be
		/// claimed once. If it is approved, it becomes a bill that anyone can let be paid. The event
		/// [`Event::ClaimLikeAnother`] warns of the same amount with another receipt.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::Dissolved`], [`Error::NotAMember`], [`Error::NotActive`],
		/// [`Error::NothingToPay`], [`Error::NoReceipt`], [`Error::ReceiptKnown`], [`Error::UnknownAccount`],
		/// [`Error::BadAccount`], [`Error::BadOffice`] for the auditor, [`Error::TooManyDrafts`], the deposit's, and
		/// `TokenError::Frozen` while the key is disputed.
		#[pallet::call_index(68)]
		#[pallet::weight(
			T::WeightInfo::claim_expense()
				.saturating_add(Pallet::<T>::look_at_key())
				.saturating_add(T::DbWeight::get().reads_writes(2, 1))
		)]
		pub fn claim_expense(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			account: ledger::Number,
			#[pallet::compact] amount: Balance,
			note: Note,
		) -> DispatchResult {
			Self::do_claim_expense(cooperative, Self::speaker(origin)?, account, amount, note)
		}

		/// Pays an invoice of a cooperative, or a sixteenth of it at least. Anyone can call this.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::Dissolved`], [`Error::UnknownItem`],
		/// [`Error::NothingToPay`], [`Error::BadAmount`], [`Error::PaysItself`], [`Error::TooLittleMoney`], and the currency's.
		#[pallet::call_index(69)]
		#[pallet::weight(T::WeightInfo::buy().saturating_add(Pallet::<T>::post_weight(1)))]
		pub fn pay_invoice(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			item: u32,
			#[pallet::compact] amount: Balance,
		) -> DispatchResult {
			Self::do_pay_invoice(cooperative, Self::speaker(origin)?, item, amount)
		}

		/// Pays a bill with the free money of the cooperative. Anyone can call this when it is due; before, the treasurer
		/// or the members can. In a dissolution anyone can. If the money is too little there, each bill and each loan gets
		/// the same part, whoever calls first. Wages that are due come first, in the time to pay debts.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::Dissolved`], [`Error::UnknownItem`], [`Error::NotDue`],
		/// [`Error::TooLittleMoney`], also if the account cannot receive it.
		#[pallet::call_index(70)]
		#[pallet::weight(
			T::WeightInfo::spend()
				.saturating_add(Pallet::<T>::look_at_key())
				.saturating_add(Pallet::<T>::debt_weight())
		)]
		pub fn pay_bill(origin: OriginFor<T>, cooperative: CooperativeId, item: u32) -> DispatchResult {
			let early = Self::members_or_officer(origin.clone(), cooperative, &[Office::Treasurer]).is_ok();
			if !early {
				ensure_signed(origin)?;
			}
			Self::do_pay_bill(cooperative, item, early)
		}

		/// Lends the cooperative money on the terms that it has offered to the caller.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::Dissolved`], [`Error::UnknownItem`],
		/// [`Error::NothingToChange`], [`Error::NotTheLender`], [`Error::TooLittleMoney`], and the currency's.
		#[pallet::call_index(71)]
		#[pallet::weight(T::WeightInfo::buy().saturating_add(Pallet::<T>::post_weight(1)))]
		pub fn lend(origin: OriginFor<T>, cooperative: CooperativeId, loan: u32) -> DispatchResult {
			Self::do_lend(cooperative, Self::speaker(origin)?, loan)
		}

		/// Repays a loan with the free money of the cooperative: first interest, and then principal. When a part is due,
		/// anyone can let it pay all that is due. The treasurer or the members can let it pay any amount at any time. Interest
		/// stops with a dissolution. There anyone can let it pay the part of all debts for which there is the money, as with
		/// [`Pallet::pay_bill`].
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::Dissolved`], [`Error::UnknownItem`], [`Error::NotDue`],
		/// [`Error::TooLittleMoney`], also if the account cannot receive it.
		#[pallet::call_index(72)]
		#[pallet::weight(
			T::WeightInfo::spend()
				.saturating_add(Pallet::<T>::look_at_key())
				.saturating_add(Pallet::<T>::property_weight())
				.saturating_add(Pallet::<T>::debt_weight())
		)]
		pub fn repay_loan(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			loan: u32,
			#[pallet::compact] amount: Balance,
		) -> DispatchResult {
			let early = Self::members_or_officer(origin.clone(), cooperative, &[Office::Treasurer]).is_ok();
			if !early {
				ensure_signed(origin)?;
			}
			Self::do_repay_loan(cooperative, loan, amount, early)
		}

		/// Removes at most `most` entries of periods that ended [`KEEP_ENTRIES`] ago, oldest first. The hash of the books
		/// still proves an exported journal. Anyone can call this.
		///
		/// Errors: [`Error::NothingExpired`].
		#[pallet::call_index(74)]
		#[pallet::weight(Pallet::<T>::clear_weight(*most))]
		pub fn prune_entries(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			most: u32,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let removed = Self::do_prune_entries(cooperative, most)?;
			Ok(Some(Self::clear_weight(removed)).into())
		}

		/// Objects to the accounts of the period that is over, for a member with a voice for whom the caller speaks. The
		/// period is then not closed until the members have approved its accounts. The controls name the time to object.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::Dissolved`], [`Error::UnknownMember`],
		/// [`Error::NotActive`], [`Error::NotYourNumber`], [`Error::NoVoice`], [`Error::NoReason`],
		/// [`Error::PeriodNotOver`], [`Error::NothingToChange`].
		#[pallet::call_index(75)]
		#[pallet::weight(T::WeightInfo::object_to_accounts())]
		pub fn object_to_accounts(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			member: MemberNo,
			reason: Reference,
		) -> DispatchResult {
			Self::do_object(cooperative, &Self::speaker(origin)?, member, reason)
		}

		/// Approves the accounts of the period that is over, by an ordinary resolution. It can then be closed at once, and
		/// nobody states anything more in it.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::Dissolved`], [`Error::PeriodNotOver`], [`Error::ObjectedTo`]
		/// while the auditor objects to an entry of it.
		#[pallet::call_index(76)]
		#[pallet::weight(T::WeightInfo::approve_accounts())]
		pub fn approve_accounts(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			period: PeriodNo,
		) -> DispatchResult {
			T::ResolutionOrigin::ensure_origin(origin, &(cooperative, Kind::Ordinary))?;
			Self::do_approve_accounts(cooperative, period)
		}

		/// Says how much the members mean to spend on an expense in each period, or forgets it. Beyond that, each entry
		/// warns with an event. By an ordinary resolution.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::Dissolved`], [`Error::UnknownAccount`],
		/// [`Error::BadAccount`].
		#[pallet::call_index(77)]
		#[pallet::weight(T::WeightInfo::set_budget())]
		pub fn set_budget(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			account: ledger::Number,
			budget: Option<Balance>,
		) -> DispatchResult {
			T::ResolutionOrigin::ensure_origin(origin, &(cooperative, Kind::Ordinary))?;
			Self::do_set_budget(cooperative, account, budget)
		}

		/// Objects to an entry of a period that is not closed, as the auditor. The period is not closed, and its accounts
		/// are not approved, until the members have decided the objection.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::Dissolved`], [`Error::NoReason`], [`Error::BadDate`] if the
		/// period is closed, [`Error::UnknownEntry`], [`Error::NothingToChange`] if the accounts are approved or the entry
		/// was objected to before, [`Error::TooManyObjections`].
		#[pallet::call_index(78)]
		#[pallet::weight(T::WeightInfo::object_to_entry())]
		pub fn object_to_entry(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			entry: ledger::EntryId,
			reason: Reference,
		) -> DispatchResult {
			T::OfficeOrigin::ensure_origin(origin, &(cooperative, Office::Auditor))?;
			Self::do_object_to_entry(cooperative, entry, reason)
		}

		/// Decides an objection of the auditor, by an ordinary resolution. If the members agree with it, they also correct
		/// the entry, by [`Pallet::record_booking`].
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::Dissolved`], [`Error::NotObjectedTo`].
		#[pallet::call_index(79)]
		#[pallet::weight(T::WeightInfo::decide_objection())]
		pub fn decide_objection(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			entry: ledger::EntryId,
		) -> DispatchResult {
			T::ResolutionOrigin::ensure_origin(origin, &(cooperative, Kind::Ordinary))?;
			Self::do_decide_objection(cooperative, entry)
		}

		/// Pays money into one's own deposit, in the currency of the books. The cooperative owes it, and returns it when the
		/// member wants it. The controls say how much a member can have.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::Dissolved`], [`Error::NotAMember`], [`Error::NotActive`],
		/// [`Error::NothingToPay`], [`Error::DepositTooHigh`], [`Error::TooLittleMoney`], and the currency's.
		#[pallet::call_index(80)]
		#[pallet::weight(T::WeightInfo::pay_deposit())]
		pub fn pay_deposit(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			#[pallet::compact] amount: Balance,
		) -> DispatchResult {
			Self::do_pay_deposit(cooperative, Self::speaker(origin)?, amount)
		}

		/// Returns a deposit with the free money of the cooperative: `amount` of it, or all if that is less. The member does
		/// this. If they leave or have left, anyone can let all of it be returned to them. In a dissolution anyone can, and
		/// each member gets the same part, as far as there is the money. Wages come first in the time to pay debts, and bills
		/// and loans in twice that time.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::Dissolved`] after the distribution, [`Error::UnknownMember`],
		/// [`Error::NotYourNumber`], [`Error::NothingToCollect`], [`Error::DebtsLeft`], [`Error::TooLittleMoney`], also if
		/// the account cannot receive it, and `TokenError::Frozen` while the key is disputed.
		#[pallet::call_index(81)]
		#[pallet::weight(
			T::WeightInfo::return_deposit()
				.saturating_add(Pallet::<T>::look_at_key())
				.saturating_add(Pallet::<T>::look_at_debts())
		)]
		pub fn return_deposit(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			member: MemberNo,
			#[pallet::compact] amount: Balance,
		) -> DispatchResult {
			Self::do_return_deposit(cooperative, &Self::speaker(origin)?, member, amount)
		}

		/// Buys a fixed asset with money of the reserve, by a qualified resolution, as far as the controls do not want it to
		/// be held. `life` is the time in which its value falls from `cost` to `residual`. The reserve in the books stays as
		/// it is. The seller must not be a member.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::Dissolved`], [`Error::TooManyItems`], [`Error::BadAmount`],
		/// [`Error::BadDate`] without a life, [`Error::ReservePaysNoMember`], [`Error::ReserveInCash`],
		/// [`Error::TooLittleMoney`] unless the seller gets all of it, and the currency's.
		#[pallet::call_index(82)]
		#[pallet::weight(T::WeightInfo::invest_reserve())]
		pub fn invest_reserve(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			seller: T::AccountId,
			#[pallet::compact] cost: Balance,
			#[pallet::compact] residual: Balance,
			life: Moment,
		) -> DispatchResult {
			T::ResolutionOrigin::ensure_origin(origin, &(cooperative, Kind::Qualified))?;
			Self::do_invest_reserve(cooperative, seller, cost, residual, life)
		}

		/// Declares an interest in an open resolution or in a draft, for a member for whom the caller speaks. It is shown
		/// beside the decision and stays as long as the matter. A person who has declared one does not approve the draft,
		/// and an approval that they have given is void. A vote on a resolution counts as before.
		///
		/// Errors: [`Error::UnknownMember`], [`Error::NotActive`], [`Error::NotYourNumber`], [`Error::NoReason`],
		/// [`Error::UnknownResolution`], [`Error::NotVoting`], [`Error::UnknownDraft`], [`Error::NothingToChange`],
		/// [`Error::TooManyInterests`], and `TokenError::Frozen` while the key is disputed.
		#[pallet::call_index(83)]
		#[pallet::weight(T::WeightInfo::declare_interest().saturating_add(Pallet::<T>::look_at_key()))]
		pub fn declare_interest(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			member: MemberNo,
			matter: InterestIn,
			nature: ledger::Text,
		) -> DispatchResult {
			Self::do_declare_interest(cooperative, &Self::speaker(origin)?, member, matter, nature)
		}

		/// Holds free money for what closings have left owed without money. The reserve comes first, and then the interest and
		/// the patronage of the oldest period. At last the commons are paid. The money for wages that are due and for deposits
		/// stays free. Anyone can call this.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::Dissolved`], [`Error::NothingToHold`], and the currency's.
		#[pallet::call_index(86)]
		#[pallet::weight(Pallet::<T>::hold_weight().saturating_add(Pallet::<T>::look_at_wages(T::MaxWages::get())))]
		pub fn hold_claims(origin: OriginFor<T>, cooperative: CooperativeId) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let wages = Self::look_at_wages(WageCount::<T>::get(cooperative));
			Self::do_hold_claims(cooperative)?;
			Ok(Some(Self::hold_weight().saturating_add(wages)).into())
		}
	}
}
