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

		/// Applies for membership, of this class, with so many shares, of which `first` are put down at once. It costs a
		/// deposit for the place in the register.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::Dissolved`], [`Error::NotAPerson`], [`Error::OwnMember`], [`Error::AlreadyMember`],
		/// [`Error::UnknownClass`], [`Error::SharesOutOfBounds`], [`Error::SharesWrittenDown`], the deposit's, the currency's.
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

		/// Withdraws one's application. What was put down, and the deposit, go back.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::NotAPerson`], [`Error::UnknownApplication`].
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::withdraw())]
		pub fn withdraw(origin: OriginFor<T>, cooperative: CooperativeId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let who = Self::who(&who).ok_or(Error::<T>::NotAPerson)?;
			Self::do_refuse(cooperative, who, Default::default())
		}

		/// Admits who has applied: the money that was put down is the cooperative's.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::Dissolved`], [`Error::UnknownApplication`], [`Error::NotAPerson`], [`Error::ParChanged`],
		/// [`Error::SharesWrittenDown`], [`Error::SharesOutOfBounds`].
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::admit())]
		pub fn admit(origin: OriginFor<T>, cooperative: CooperativeId, who: Who) -> DispatchResult {
			T::AdmitOrigin::ensure_origin(origin, &cooperative)?;
			Self::do_admit(cooperative, who)
		}

		/// Refuses an application. What was put down, and the deposit, go back.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::UnknownApplication`].
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::refuse())]
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
		/// Errors: [`Error::UnknownCooperative`], [`Error::NotAMember`], [`Error::NotActive`], [`Error::NotSubscribed`], [`Error::SharesWrittenDown`],
		/// and the currency's.
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::pay_shares())]
		pub fn pay_shares(origin: OriginFor<T>, cooperative: CooperativeId, shares: u32) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_pay_shares(cooperative, who, shares)
		}

		/// Subscribes more shares.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::NotAMember`], [`Error::NotActive`], [`Error::StillUnpaid`], [`Error::SharesOutOfBounds`].
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::subscribe())]
		pub fn subscribe(origin: OriginFor<T>, cooperative: CooperativeId, more: u32) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_subscribe(cooperative, &who, more)
		}

		/// Lets subscribed shares lapse that were not paid in time. Who has too few then, leaves. Anyone can.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::UnknownMember`], [`Error::NothingOverdue`].
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::lapse())]
		pub fn lapse(origin: OriginFor<T>, cooperative: CooperativeId, member: MemberNo) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_lapse(cooperative, member)
		}

		/// Gives shares to another member, who then has no more than the bylaws allow. Who stays keeps enough.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::NotAMember`], [`Error::NothingToTransfer`], [`Error::NotActive`], [`Error::SharesOutOfBounds`].
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::transfer_shares())]
		pub fn transfer_shares(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			to: MemberNo,
			shares: u32,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_transfer(cooperative, &who, to, shares)
		}

		/// Gives notice. The voice ends at once; the shares are redeemed when notice is over and the queue comes to them.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::NotAMember`], [`Error::NotActive`].
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::leave())]
		pub fn leave(origin: OriginFor<T>, cooperative: CooperativeId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_leave(cooperative, who)
		}

		/// Says that a member is no longer a member of the community, or a cooperative that is no more: they have a place in
		/// the queue at once. Anyone can.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::UnknownMember`], [`Error::StillAPerson`], [`Error::NotActive`].
		#[pallet::call_index(14)]
		#[pallet::weight(T::WeightInfo::report_loss())]
		pub fn report_loss(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			member: MemberNo,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_report_loss(cooperative, member)
		}

		/// Redeems shares of the first in the exit queue, of at most so many members, as far as the solvency floor allows.
		/// Anyone can.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::LossNotBorne`], [`Error::NothingToRedeem`].
		#[pallet::call_index(15)]
		#[pallet::weight(T::WeightInfo::redeem(*most))]
		pub fn redeem(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			most: u32,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let served = Self::do_redeem(cooperative, most)?;
			Ok(Some(T::WeightInfo::redeem(served)).into())
		}

		/// Pays a member interest and redeemed shares; and all shares, once the cooperative has ended. Anyone can.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::UnknownMember`], [`Error::NothingToCollect`], and the currency's.
		#[pallet::call_index(16)]
		#[pallet::weight(T::WeightInfo::collect())]
		pub fn collect(origin: OriginFor<T>, cooperative: CooperativeId, member: MemberNo) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_collect(cooperative, member)
		}

		/// Expels a member, with a reason, unless they appeal in time.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::UnknownMember`], [`Error::NotActive`].
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
		/// Errors: [`Error::UnknownCooperative`], [`Error::NotAMember`], [`Error::NotExpelled`], [`Error::TooLateToAppeal`].
		#[pallet::call_index(18)]
		#[pallet::weight(T::WeightInfo::appeal())]
		pub fn appeal(origin: OriginFor<T>, cooperative: CooperativeId, reason: Reference) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_appeal(cooperative, &who, reason)
		}

		/// Decides on an appeal: a qualified resolution confirms the expulsion, an ordinary one is enough to keep the member.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::NotExpelled`], [`Error::NotAppealed`].
		#[pallet::call_index(19)]
		#[pallet::weight(T::WeightInfo::hear_appeal())]
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
		/// Errors: [`Error::UnknownCooperative`], [`Error::NotExpelled`], [`Error::TooEarlyToExpel`].
		#[pallet::call_index(20)]
		#[pallet::weight(T::WeightInfo::carry_out_expulsion())]
		pub fn carry_out_expulsion(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			member: MemberNo,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_carry_out_expulsion(cooperative, member)
		}

		/// Removes from the register who has left and has nothing to claim; the deposit goes back. Anyone can.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::UnknownMember`], [`Error::NotGone`].
		#[pallet::call_index(21)]
		#[pallet::weight(T::WeightInfo::remove_member())]
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
		/// Errors: [`Error::UnknownCooperative`], [`Error::Dissolved`], [`Error::UnknownWork`], [`Error::NoUnits`], [`Error::NotAMember`],
		/// [`Error::TooManyRecords`].
		#[pallet::call_index(22)]
		#[pallet::weight(T::WeightInfo::record())]
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

		/// Agrees with a record of one's own work: it can be contested no more.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::NotAMember`], [`Error::UnknownRecord`], [`Error::AlreadyContested`].
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

		/// Contests a record: it does not count until it is settled. Any member with a voice can, and whose work it is.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::NotAMember`], [`Error::NotActive`], [`Error::UnknownRecord`], [`Error::AlreadyContested`].
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

		/// Settles a contested record: who keeps the records withdraws it; the members, by a resolution, uphold it.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::UnknownRecord`], [`Error::NotContested`].
		#[pallet::call_index(25)]
		#[pallet::weight(T::WeightInfo::settle_record())]
		pub fn settle_record(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			member: MemberNo,
			record: RecordNo,
			uphold: bool,
		) -> DispatchResult {
			if uphold {
				T::ResolutionOrigin::ensure_origin(origin, &(cooperative, Kind::Ordinary))?;
			} else {
				T::RecordOrigin::ensure_origin(origin, &cooperative)?;
			}
			Self::do_settle_record(cooperative, member, record, uphold)
		}

		/// Closes the period that is over, when no work in it can be contested any more. Anyone can.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::Dissolved`], [`Error::PeriodNotOver`].
		#[pallet::call_index(26)]
		#[pallet::weight(T::WeightInfo::close_period())]
		pub fn close_period(origin: OriginFor<T>, cooperative: CooperativeId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_close_period(cooperative)
		}

		/// Pays a member for work in a period: the part in cash, and what was retained if it was revolved. Anyone can.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::UnknownPeriod`], [`Error::NotClosed`], [`Error::NothingToClaim`], and the currency's.
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

		/// Lets members claim the oldest patronage that was retained.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::NothingRetained`], [`Error::LossNotBorne`], [`Error::TooLittleMoney`].
		#[pallet::call_index(28)]
		#[pallet::weight(T::WeightInfo::revolve())]
		pub fn revolve(origin: OriginFor<T>, cooperative: CooperativeId) -> DispatchResult {
			T::ResolutionOrigin::ensure_origin(origin, &(cooperative, Kind::Qualified))?;
			Self::do_revolve(cooperative)
		}

		/// Gives what was not claimed in time to the reserve, and removes at most so many items that nobody needs any more.
		/// Anyone can.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::UnknownPeriod`], [`Error::NotClosed`], [`Error::NothingExpired`].
		#[pallet::call_index(29)]
		#[pallet::weight(T::WeightInfo::expire(*most))]
		pub fn expire(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			period: PeriodNo,
			most: u32,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let removed = Self::do_expire(cooperative, period, most)?;
			Ok(Some(T::WeightInfo::expire(removed)).into())
		}

		/// Dissolves the cooperative. Its debts are paid for [`Config::WindDown`], and then the rest is distributed.
		///
		/// Errors: [`Error::UnknownCooperative`], [`Error::Dissolved`], [`Error::BadHeir`].
		#[pallet::call_index(50)]
		#[pallet::weight(T::WeightInfo::dissolve())]
		pub fn dissolve(origin: OriginFor<T>, cooperative: CooperativeId, heir: Heir) -> DispatchResult {
			T::ResolutionOrigin::ensure_origin(origin, &(cooperative, Kind::Dissolution))?;
			Self::do_dissolve(cooperative, heir)
		}

		/// Distributes what is left: shares at their value, then what was retained, oldest first, and all else, the reserve
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
		/// Errors: [`Error::UnknownCooperative`], [`Error::NotDissolved`], [`Error::TooEarlyToEnd`], [`Error::StillAMemberElsewhere`].
		#[pallet::call_index(53)]
		#[pallet::weight(T::WeightInfo::clear(*most))]
		pub fn clear(
			origin: OriginFor<T>,
			cooperative: CooperativeId,
			most: u32,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let removed = Self::do_clear(cooperative, most)?;
			Ok(Some(T::WeightInfo::clear(removed)).into())
		}
	}
}
