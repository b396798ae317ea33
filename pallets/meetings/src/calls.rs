//! The calls: origin, weight, and a `do_…` method with the work.

use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod calls {
	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Sets the rules of an electorate's meetings, for those that are called after that. It is a change of the bylaws.
		///
		/// Errors: [`Error::BadTimes`], [`Error::BadQuorum`], [`Error::BadShare`], [`Error::TooManyProxies`],
		/// [`Error::UnknownElectorate`].
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::set_rules())]
		pub fn set_rules(origin: OriginFor<T>, electorate: ElectorateId, rules: Rules) -> DispatchResult {
			T::RulesOrigin::ensure_origin(origin, &electorate)?;
			Self::do_set_rules(electorate, rules)
		}

		/// A member demands a meeting. When a share of the members does so, each of them can call it. The demands end when
		/// any meeting is called, because each has room for the motions of members.
		///
		/// Errors: [`Error::NotYourNumber`], [`Error::AlreadyDemanded`].
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::demand())]
		pub fn demand(origin: OriginFor<T>, electorate: ElectorateId, member: MemberNo) -> DispatchResult {
			Self::do_demand(ensure_signed(origin)?, electorate, member)
		}

		/// Withdraws a member's own demand, or that of a member who has no voice any more.
		///
		/// Errors: [`Error::NotDemanded`].
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::withdraw_demand())]
		pub fn withdraw_demand(
			origin: OriginFor<T>,
			electorate: ElectorateId,
			member: MemberNo,
		) -> DispatchResult {
			Self::do_withdraw_demand(ensure_signed(origin)?, electorate, member)
		}

		/// Calls a meeting that opens at this time, and holds a deposit. `ConveneOrigin` can do this, `member` if they
		/// demand it with enough others, and anyone if it is overdue. The agenda has resolutions that are proposed to a
		/// meeting, each with whether its vote is secret. Elections are secret, and those to one office are one item.
		/// Later only motions of members are added.
		///
		/// If accounts have not been presented yet, it is the yearly meeting. Then the call proposes what belongs to it, and
		/// holds the deposits for that: in a cooperative the approval of the accounts and the discharge of the board. It also
		/// adds an election to each office whose term ends. It leaves out what the agenda has, and candidates come by motions.
		///
		/// Errors: [`Error::UnknownElectorate`], [`Error::StillCalled`], [`Error::MayNotConvene`], [`Error::BadTimes`],
		/// [`Error::BadDocument`], [`Error::TooManyDocuments`], [`Error::AlreadyOnAgenda`], [`Error::TooManyItems`], those of
		/// the electorate for its resolutions, and the deposit's.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::convene(agenda.len() as u32))]
		pub fn convene(
			origin: OriginFor<T>,
			electorate: ElectorateId,
			member: Option<MemberNo>,
			opens_at: Moment,
			agenda: BoundedVec<(ResolutionId, bool), MaxNotice>,
			documents: BoundedVec<Document, MaxDocuments>,
		) -> DispatchResult {
			Self::do_convene(origin, electorate, member, opens_at, agenda, documents)
		}

		/// Calls a meeting with the agenda of the latest one, which had no quorum, within [`CONCLUDE_WITHIN`] after its
		/// end. It has the quorum of the second call, and no more motions. Any member with a voice can do this, and pays
		/// the deposit.
		///
		/// Errors: [`Error::NotYourNumber`], [`Error::UnknownElectorate`], [`Error::StillCalled`],
		/// [`Error::NoFirstCall`], [`Error::BadTimes`], those of the electorate for its resolutions, and the deposit's.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::convene_again(MAX_RESOLUTIONS))]
		pub fn convene_again(
			origin: OriginFor<T>,
			electorate: ElectorateId,
			member: MemberNo,
			opens_at: Moment,
		) -> DispatchResult {
			Self::do_convene_again(ensure_signed(origin)?, electorate, member, opens_at)
		}

		/// Puts a motion of a member on the agenda: a resolution that is proposed to a meeting. It is possible for a time
		/// after the call, [`MOTIONS_EACH`] times for each member. An election joins those to the same office.
		///
		/// Errors: [`Error::UnknownMeeting`], [`Error::WrongStage`], [`Error::NotYourNumber`], [`Error::TooManyItems`],
		/// [`Error::AlreadyOnAgenda`], and those of the electorate for its resolutions.
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::add_motion())]
		pub fn add_motion(
			origin: OriginFor<T>,
			electorate: ElectorateId,
			meeting: MeetingNo,
			member: MemberNo,
			resolution: ResolutionId,
			secret: bool,
		) -> DispatchResult {
			Self::do_add_motion(ensure_signed(origin)?, electorate, meeting, member, resolution, secret)
		}

		/// Adds a document to a meeting before it opens; `ConveneOrigin`.
		///
		/// Errors: [`Error::UnknownMeeting`], [`Error::WrongStage`], [`Error::BadDocument`],
		/// [`Error::TooManyDocuments`].
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::add_document())]
		pub fn add_document(
			origin: OriginFor<T>,
			electorate: ElectorateId,
			meeting: MeetingNo,
			document: Document,
		) -> DispatchResult {
			T::ConveneOrigin::ensure_origin(origin, &electorate)?;
			Self::do_add_document(electorate, meeting, document)
		}

		/// A member names another member who represents them at this meeting, or nobody, until one of them attends.
		///
		/// Errors: [`Error::UnknownMeeting`], [`Error::WrongStage`], [`Error::NotYourNumber`], [`Error::NoVoice`],
		/// [`Error::AlreadyPresent`], [`Error::NothingToChange`], [`Error::BadProxy`], [`Error::TooManyProxies`].
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::name_proxy())]
		pub fn name_proxy(
			origin: OriginFor<T>,
			electorate: ElectorateId,
			meeting: MeetingNo,
			member: MemberNo,
			proxy: Option<MemberNo>,
		) -> DispatchResult {
			Self::do_name_proxy(ensure_signed(origin)?, electorate, meeting, member, proxy)
		}

		/// A member is present: they sign this themselves, or their proxy does for them. A member who comes after their
		/// proxy has attended for them takes over, with the votes that the proxy has cast.
		///
		/// Errors: [`Error::UnknownMeeting`], [`Error::WrongStage`], [`Error::NotYourNumber`], [`Error::NoVoice`],
		/// [`Error::AlreadyPresent`].
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::attend())]
		pub fn attend(
			origin: OriginFor<T>,
			electorate: ElectorateId,
			meeting: MeetingNo,
			member: MemberNo,
		) -> DispatchResult {
			Self::do_attend(ensure_signed(origin)?, electorate, meeting, member)
		}

		/// A member who is present votes on an item, or changes the vote.
		///
		/// Errors: [`Error::UnknownMeeting`], [`Error::WrongStage`], [`Error::UnknownItem`], [`Error::SecretVote`],
		/// [`Error::BadChoice`], [`Error::NotYourNumber`], [`Error::NoVoice`], [`Error::NotPresent`],
		/// [`Error::NothingToChange`].
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::vote())]
		pub fn vote(
			origin: OriginFor<T>,
			electorate: ElectorateId,
			meeting: MeetingNo,
			item: ItemNo,
			member: MemberNo,
			choice: Choice,
		) -> DispatchResult {
			Self::do_vote(ensure_signed(origin)?, electorate, meeting, item, member, choice)
		}

		/// A member who is present votes in secret, by the hash that `Pallet::vote_commitment` makes of the choice and a
		/// salt. Until the meeting closes, another commitment takes its place.
		///
		/// Errors: [`Error::UnknownMeeting`], [`Error::WrongStage`], [`Error::UnknownItem`], [`Error::OpenVote`],
		/// [`Error::NotYourNumber`], [`Error::NoVoice`], [`Error::NotPresent`].
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::commit_vote())]
		pub fn commit_vote(
			origin: OriginFor<T>,
			electorate: ElectorateId,
			meeting: MeetingNo,
			item: ItemNo,
			member: MemberNo,
			commitment: T::Hash,
		) -> DispatchResult {
			Self::do_commit_vote(ensure_signed(origin)?, electorate, meeting, item, member, commitment)
		}

		/// Reveals a secret vote after the meeting has closed. A vote that is not revealed in time is not cast.
		///
		/// Errors: [`Error::UnknownMeeting`], [`Error::WrongStage`], [`Error::NotYourNumber`], [`Error::NoVoice`],
		/// [`Error::NotPresent`], [`Error::NoCommitment`], [`Error::WrongReveal`], [`Error::UnknownItem`],
		/// [`Error::BadChoice`].
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::reveal_vote())]
		pub fn reveal_vote(
			origin: OriginFor<T>,
			electorate: ElectorateId,
			meeting: MeetingNo,
			item: ItemNo,
			member: MemberNo,
			choice: Choice,
			salt: Salt,
		) -> DispatchResult {
			Self::do_reveal_vote(ensure_signed(origin)?, electorate, meeting, item, member, choice, salt)
		}

		/// Takes a member who has no voice any more out of a meeting that is not concluded, with their votes. Anyone can
		/// call this.
		///
		/// Errors: [`Error::UnknownMeeting`], [`Error::WrongStage`], [`Error::HasAVoice`], [`Error::NotPresent`].
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::strike())]
		pub fn strike(
			origin: OriginFor<T>,
			electorate: ElectorateId,
			meeting: MeetingNo,
			member: MemberNo,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_strike(electorate, meeting, member)
		}

		/// Concludes a meeting whose time is over. If enough members were present, each resolution is decided by its votes.
		/// Otherwise nothing is, and a second call is possible. Anyone can call this.
		///
		/// Errors: [`Error::UnknownMeeting`], [`Error::WrongStage`].
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::conclude(MAX_RESOLUTIONS))]
		pub fn conclude(
			origin: OriginFor<T>,
			electorate: ElectorateId,
			meeting: MeetingNo,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let resolutions = Self::do_conclude(electorate, meeting)?;
			Ok(Some(T::WeightInfo::conclude(resolutions)).into())
		}

		/// Draws the members who sign the minutes beside the chair, among those who have attended themselves. The
		/// randomness comes from after the meeting. So it takes two calls, in later sessions. Anyone can call this.
		///
		/// Errors: [`Error::UnknownMeeting`], [`Error::WrongStage`], [`Error::AlreadyDrawn`],
		/// [`Error::TooEarlyToDraw`].
		#[pallet::call_index(14)]
		#[pallet::weight(T::WeightInfo::draw_signers())]
		pub fn draw_signers(
			origin: OriginFor<T>,
			electorate: ElectorateId,
			meeting: MeetingNo,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_draw_signers(electorate, meeting)
		}

		/// Writes the minutes, as the chair or a member who was drawn, and signs them. Another text takes the place of an
		/// earlier one, and its signatures end, as long as not all have signed.
		///
		/// Errors: [`Error::UnknownMeeting`], [`Error::WrongStage`], [`Error::NotDrawn`], [`Error::NotASigner`],
		/// [`Error::NotYourNumber`], [`Error::AlreadySigned`], [`Error::BadDocument`].
		#[pallet::call_index(15)]
		#[pallet::weight(T::WeightInfo::write_minutes())]
		pub fn write_minutes(
			origin: OriginFor<T>,
			electorate: ElectorateId,
			meeting: MeetingNo,
			member: MemberNo,
			document: Document,
		) -> DispatchResult {
			Self::do_write_minutes(ensure_signed(origin)?, electorate, meeting, member, document)
		}

		/// Signs the minutes with this hash.
		///
		/// Errors: [`Error::UnknownMeeting`], [`Error::WrongStage`], [`Error::NotDrawn`], [`Error::NotASigner`],
		/// [`Error::NotYourNumber`], [`Error::AlreadySigned`], [`Error::OtherMinutes`].
		#[pallet::call_index(16)]
		#[pallet::weight(T::WeightInfo::sign_minutes())]
		pub fn sign_minutes(
			origin: OriginFor<T>,
			electorate: ElectorateId,
			meeting: MeetingNo,
			member: MemberNo,
			hash: [u8; 32],
		) -> DispatchResult {
			Self::do_sign_minutes(ensure_signed(origin)?, electorate, meeting, member, hash)
		}

		/// Removes at most `most` items of the record of a meeting, if [`Config::RecordTime`] has passed since it was
		/// concluded, and in the end the record. The deposit is given back. Anyone can call this.
		///
		/// Errors: [`Error::UnknownMeeting`], [`Error::StillKept`].
		#[pallet::call_index(17)]
		#[pallet::weight(T::WeightInfo::clear_meeting((*most).max(REMOVED_AT_LEAST)))]
		pub fn clear_meeting(
			origin: OriginFor<T>,
			electorate: ElectorateId,
			meeting: MeetingNo,
			most: u32,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let items = Self::do_clear_meeting(electorate, meeting, most)?;
			Ok(Some(T::WeightInfo::clear_meeting(items.max(REMOVED_AT_LEAST))).into())
		}

		/// Removes the rules of an electorate that does not exist any more, and at most `most` demands of its members, when
		/// the records of its meetings are removed. Anyone can call this.
		///
		/// Errors: [`Error::UnknownElectorate`], [`Error::StillKept`].
		#[pallet::call_index(18)]
		#[pallet::weight(T::WeightInfo::clear_meeting((*most).max(REMOVED_AT_LEAST)))]
		pub fn forget_electorate(
			origin: OriginFor<T>,
			electorate: ElectorateId,
			most: u32,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let items = Self::do_forget_electorate(electorate, most)?;
			Ok(Some(T::WeightInfo::clear_meeting(items.max(REMOVED_AT_LEAST))).into())
		}

		/// Objects to an item that a meeting has accepted, as a member at its call who has come or not. It is possible as
		/// long after the end as the notice was, and at most for 30 days. The arbiter judges it ([`Config::JudgeTime`]), and
		/// until then the resolution is not carried out. Without a judgement the objection has failed.
		///
		/// Errors: [`Error::UnknownMeeting`], [`Error::WrongStage`], [`Error::TooLateToObject`],
		/// [`Error::NotYourNumber`], [`Error::NoVoice`], [`Error::BadDocument`], [`Error::UnknownItem`],
		/// [`Error::NothingAccepted`], [`Error::AlreadyObjected`].
		#[pallet::call_index(19)]
		#[pallet::weight(T::WeightInfo::object())]
		pub fn object(
			origin: OriginFor<T>,
			electorate: ElectorateId,
			meeting: MeetingNo,
			item: ItemNo,
			member: MemberNo,
			reason: Document,
		) -> DispatchResult {
			Self::do_object(ensure_signed(origin)?, electorate, meeting, item, member, reason)
		}

		/// Judges an objection; `ObjectionArbiter`. If it is upheld, the resolution is not carried out, or the record says
		/// that it should not have been. Otherwise it can be carried out now.
		///
		/// Errors: [`Error::NoObjection`].
		#[pallet::call_index(20)]
		#[pallet::weight(T::WeightInfo::judge_objection())]
		pub fn judge_objection(
			origin: OriginFor<T>,
			electorate: ElectorateId,
			meeting: MeetingNo,
			item: ItemNo,
			upheld: bool,
		) -> DispatchResult {
			T::ObjectionArbiter::ensure(origin, &(electorate, meeting, item))?;
			Self::do_judge_objection(electorate, meeting, item, upheld)
		}
	}
}
