//! The calls: origin, weight, and a `do_…` method with the work.

use frame_support::pallet_macros::*;

#[pallet_section]
mod calls {
	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Proposes a call, which is made with `proposal_origin` if a referendum approves it. The origin determines the
		/// track.
		///
		/// Errors: [`Error::NotAMember`], [`Error::UnknownTrack`], [`Error::CallTooLong`], [`Error::CallTooHeavy`],
		/// [`Error::TooManyProposals`].
		#[pallet::call_index(0)]
		#[pallet::weight(<T as Config>::WeightInfo::propose())]
		pub fn propose(
			origin: OriginFor<T>,
			proposal_origin: Box<ProposalOrigin<T>>,
			call: Box<pallet_referenda::CallOf<T, ()>>,
		) -> DispatchResult {
			Self::do_propose(Self::ensure_member(origin)?, *proposal_origin, *call)
		}

		/// Proposes a question to the members. Its result changes nothing by itself.
		///
		/// Errors: [`Error::NotAMember`], [`Error::UnknownTrack`], [`Error::BadQuestion`],
		/// [`Error::TooManyProposals`].
		#[pallet::call_index(1)]
		#[pallet::weight(<T as Config>::WeightInfo::ask())]
		pub fn ask(
			origin: OriginFor<T>,
			track: TrackOf<T>,
			text: Text,
			answers: Answers,
			method: Method,
		) -> DispatchResult {
			Self::do_ask(Self::ensure_member(origin)?, track, text, answers, method)
		}

		/// Supports that the members vote on a proposal, or that an amendment comes into the choice. This is no vote for it.
		/// A member backs one proposal on each track, and one amendment: the support moves from another one that waits.
		///
		/// Errors: [`Error::NotAMember`], [`Error::UnknownProposal`], [`Error::NotWaiting`],
		/// [`Error::AlreadySupported`], [`Error::OneOpenEach`].
		#[pallet::call_index(2)]
		#[pallet::weight(<T as Config>::WeightInfo::support())]
		pub fn support(origin: OriginFor<T>, proposal: ProposalId) -> DispatchResult {
			Self::do_support(Self::ensure_member(origin)?, proposal)
		}

		/// Withdraws one's support, as long as the proposal waits.
		///
		/// Errors: [`Error::NotAMember`], [`Error::UnknownProposal`], [`Error::NotWaiting`],
		/// [`Error::NotASupporter`].
		#[pallet::call_index(3)]
		#[pallet::weight(<T as Config>::WeightInfo::withdraw_support())]
		pub fn withdraw_support(origin: OriginFor<T>, proposal: ProposalId) -> DispatchResult {
			Self::do_withdraw_support(Self::ensure_member(origin)?, proposal)
		}

		/// Withdraws a proposal that waits. Its proposer can do so, and anyone if the proposer is no longer a member or
		/// the proposal has waited for `ProposalTime`. A proposal that the members have chosen among rivals is withdrawn
		/// only after that time.
		///
		/// Errors: [`Error::UnknownProposal`], [`Error::NotWaiting`], [`Error::NotTheProposer`].
		#[pallet::call_index(4)]
		#[pallet::weight(<T as Config>::WeightInfo::withdraw())]
		pub fn withdraw(origin: OriginFor<T>, proposal: ProposalId) -> DispatchResult {
			Self::do_withdraw(&ensure_signed(origin)?, proposal)
		}

		/// Opens the vote on a proposal that has its supporters, and freezes the electorate. Anyone can do so. If
		/// amendments are admitted, the members first choose among them and the proposal. Then the chosen one is opened.
		/// Until the vote is over, its proposer and its supporters back no other proposal on the track.
		///
		/// Errors: [`Error::UnknownProposal`], [`Error::NotWaiting`], [`Error::AmendmentWaits`], [`Error::TooSoon`],
		/// [`Error::ProposerNotActive`], [`Error::OneOpenEach`], [`Error::TooFewSupporters`],
		/// [`Error::QuestionsUnanswered`], [`Error::TooManyOpen`].
		#[pallet::call_index(5)]
		#[pallet::weight(<T as Config>::WeightInfo::open())]
		pub fn open(origin: OriginFor<T>, proposal: ProposalId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_open(proposal)
		}

		/// Votes in an open poll, or changes one's vote. It counts instead of one's delegate's.
		///
		/// Errors: [`Error::NotAMember`], [`Error::NotOpen`], [`Error::NotOnRoll`], [`Error::BadBallot`].
		#[pallet::call_index(6)]
		#[pallet::weight(<T as Config>::WeightInfo::vote())]
		pub fn vote(origin: OriginFor<T>, proposal: ProposalId, ballot: Ballot) -> DispatchResult {
			Self::do_vote(Self::ensure_member(origin)?, proposal, ballot)
		}

		/// Takes back one's own ballot. If one's delegation is older than the poll, the delegate's ballot counts again.
		///
		/// Errors: [`Error::NotAMember`], [`Error::NotOpen`], [`Error::NothingToRetract`].
		#[pallet::call_index(7)]
		#[pallet::weight(<T as Config>::WeightInfo::retract())]
		pub fn retract(origin: OriginFor<T>, proposal: ProposalId) -> DispatchResult {
			Self::do_retract(Self::ensure_member(origin)?, proposal)
		}

		/// Delegates one's vote to another member, on one track or on all. It counts in polls that are opened from now
		/// on, unless one votes oneself. It replaces an earlier delegation on the same track, also in open polls. It
		/// does not pass on the votes that others have delegated to oneself.
		///
		/// Errors: [`Error::NotAMember`], [`Error::ToOneself`], [`Error::UnknownDelegate`], [`Error::UnknownTrack`],
		/// [`Error::TooManyDelegators`].
		#[pallet::call_index(8)]
		#[pallet::weight(<T as Config>::WeightInfo::delegate(T::MaxOpen::get()))]
		pub fn delegate(
			origin: OriginFor<T>,
			to: MemberId,
			track: Option<TrackOf<T>>,
		) -> DispatchResultWithPostInfo {
			Self::do_delegate(Self::ensure_member(origin)?, to, track)?;
			Ok(Some(<T as Config>::WeightInfo::delegate(Self::open_count())).into())
		}

		/// Revokes one's delegation on one track, or on all. It no longer counts in any open poll.
		///
		/// Errors: [`Error::NotAMember`], [`Error::NothingToRevoke`].
		#[pallet::call_index(9)]
		#[pallet::weight(<T as Config>::WeightInfo::revoke(T::MaxOpen::get()))]
		pub fn revoke(origin: OriginFor<T>, track: Option<TrackOf<T>>) -> DispatchResultWithPostInfo {
			Self::do_revoke(Self::ensure_member(origin)?, track)?;
			Ok(Some(<T as Config>::WeightInfo::revoke(Self::open_count())).into())
		}

		/// Closes a poll that has ended. Blocks do this too, a look at one poll in each block. It is also the call of
		/// each referendum: the assembly makes the proposed call itself, after the time of enactment. Anyone can do so.
		///
		/// Errors: [`Error::NotOpen`], [`Error::StillOpen`].
		#[pallet::call_index(10)]
		#[pallet::weight(<T as Config>::WeightInfo::close())]
		pub fn close(_origin: OriginFor<T>, proposal: ProposalId) -> DispatchResult {
			Self::do_close(proposal)
		}

		/// Removes up to [`CLEARED_AT_ONCE`] ballots and supporters of a poll that was closed `RecordTime` ago, and with the
		/// last ones the proposal. Anyone can do so.
		///
		/// Errors: [`Error::UnknownProposal`], [`Error::TooEarly`].
		#[pallet::call_index(11)]
		#[pallet::weight(<T as Config>::WeightInfo::clear(CLEARED_AT_ONCE))]
		pub fn clear(origin: OriginFor<T>, proposal: ProposalId) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let removed = Self::do_clear(proposal)?;
			Ok(Some(<T as Config>::WeightInfo::clear(removed)).into())
		}

		/// Says something about a subject: an argument for or against it, a question to its proposer, or the proposer's
		/// answer to a question.
		///
		/// Errors: [`Error::UnknownSubject`], [`Error::NotAVoter`], [`Error::BadText`],
		/// [`Error::TooManyStatements`], [`Error::UnknownStatement`], [`Error::NotTheAnswerer`],
		/// [`Error::AlreadyAnswered`].
		#[pallet::call_index(12)]
		#[pallet::weight(<T as Config>::WeightInfo::say())]
		pub fn say(origin: OriginFor<T>, subject: Subject, kind: Kind, text: Text) -> DispatchResult {
			let by = Self::ensure_speaker(origin, subject)?;
			Self::do_say(by, subject, kind, text)
		}

		/// Says that a statement is helpful, or that it is not any more. This says nothing about one's vote.
		///
		/// Errors: [`Error::UnknownSubject`], [`Error::NotAVoter`], [`Error::UnknownStatement`],
		/// [`Error::OwnStatement`], [`Error::AlreadyRated`].
		#[pallet::call_index(13)]
		#[pallet::weight(<T as Config>::WeightInfo::rate())]
		pub fn rate(origin: OriginFor<T>, subject: Subject, statement: u32, helpful: bool) -> DispatchResult {
			let by = Self::ensure_speaker(origin, subject)?;
			Self::do_rate(by, subject, statement, helpful)
		}

		/// Removes the description of a subject that is no longer kept, and up to [`CLEARED_AT_ONCE`] statements and ratings
		/// on it. Anyone can do so.
		///
		/// Errors: [`Error::StillKept`], [`Error::UnknownSubject`] if there is nothing to remove.
		#[pallet::call_index(14)]
		#[pallet::weight(<T as Config>::WeightInfo::clear_discussion(CLEARED_AT_ONCE))]
		pub fn clear_discussion(origin: OriginFor<T>, subject: Subject) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let removed = Self::do_clear_discussion(subject)?;
			Ok(Some(<T as Config>::WeightInfo::clear_discussion(removed)).into())
		}

		/// Proposes an amendment: another call, with the same origin, instead of the proposed one. It needs supporters as
		/// a proposal does, and is then admitted to the choice.
		///
		/// Errors: [`Error::NotAMember`], [`Error::UnknownProposal`], [`Error::NotWaiting`], [`Error::NotAmendable`],
		/// [`Error::CallTooLong`], [`Error::CallTooHeavy`], [`Error::TooManyProposals`].
		#[pallet::call_index(15)]
		#[pallet::weight(<T as Config>::WeightInfo::amend())]
		pub fn amend(
			origin: OriginFor<T>,
			proposal: ProposalId,
			call: Box<pallet_referenda::CallOf<T, ()>>,
		) -> DispatchResult {
			Self::do_amend(Self::ensure_member(origin)?, proposal, *call)
		}

		/// Admits an amendment that has its supporters to the choice. Anyone can do so. Each member has at most one
		/// amendment in a choice.
		///
		/// Errors: [`Error::UnknownProposal`], [`Error::NotWaiting`], [`Error::NotAnAmendment`],
		/// [`Error::NotAmendable`], [`Error::ProposerNotActive`], [`Error::TooFewSupporters`],
		/// [`Error::QuestionsUnanswered`], [`Error::OneAmendmentEach`], [`Error::TooManyRivals`].
		#[pallet::call_index(16)]
		#[pallet::weight(<T as Config>::WeightInfo::admit())]
		pub fn admit(origin: OriginFor<T>, amendment: ProposalId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_admit(amendment)
		}

		/// Asks for a second vote on an approved call whose track has a veto. With enough signatures the call is not made
		/// before the members have approved it again. There is one second vote, and no third.
		///
		/// Errors: [`Error::NotAMember`], [`Error::NotDecided`], [`Error::NoPetition`], [`Error::AlreadySigned`].
		#[pallet::call_index(17)]
		#[pallet::weight(<T as Config>::WeightInfo::petition())]
		pub fn petition(origin: OriginFor<T>, proposal: ProposalId) -> DispatchResult {
			Self::do_petition(Self::ensure_member(origin)?, proposal)
		}

		/// Cancels an approved call before it is made; `CancelOrigin` of its track.
		///
		/// Errors: [`Error::NotDecided`].
		#[pallet::call_index(18)]
		#[pallet::weight((<T as Config>::WeightInfo::cancel(), DispatchClass::Operational))]
		pub fn cancel(origin: OriginFor<T>, proposal: ProposalId) -> DispatchResult {
			Self::do_cancel(origin, proposal)
		}

		/// Describes a subject in a text of up to 8 KiB, which is kept as long as the subject. The text of a proposal comes
		/// from its proposer, once, in the first half of its time of preparation. If the record of a subject names a
		/// document, the text is this document, and each of those who discuss the subject can bring it. Nobody pays a
		/// deposit for it: a member has at most `MaxDescriptions`.
		///
		/// Errors: [`Error::UnknownSubject`], [`Error::NotAVoter`], [`Error::BadText`], [`Error::NotTheDocument`],
		/// [`Error::NotTheDescriber`], [`Error::NotWaiting`], [`Error::TooLate`], [`Error::AlreadyDescribed`],
		/// [`Error::TooManyDescriptions`].
		#[pallet::call_index(19)]
		#[pallet::weight(<T as Config>::WeightInfo::describe())]
		pub fn describe(origin: OriginFor<T>, subject: Subject, text: LongText) -> DispatchResult {
			let by = Self::ensure_speaker(origin, subject)?;
			Self::do_describe(by, subject, text)
		}
	}
}
