//! The calls: origin, weight, and a `do_…` method with the work.

use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod calls {
	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Starts a cycle, and holds its pot on the account of the electorate's commons. A cooperative pays a deposit,
		/// which is held until the record of the cycle is removed.
		///
		/// Errors: [`Error::TooManyCycles`], those that begin with `Bad`, the deposit's, and the currency's own if the
		/// commons hold less than the pot.
		#[pallet::call_index(0)]
		// Adds the reads and writes for the deposit, and for the number of open cycles.
		#[pallet::weight(T::WeightInfo::start_cycle().saturating_add(T::DbWeight::get().reads_writes(3, 3)))]
		pub fn start_cycle(origin: OriginFor<T>, terms: Terms<T>) -> DispatchResult {
			let payer = T::StartOrigin::ensure_origin(origin, &terms.electorate)?;
			Self::do_start_cycle(payer, terms)
		}

		/// Ends a cycle before voting has begun. Its pot goes back.
		///
		/// Errors: [`Error::UnknownCycle`], [`Error::WrongStage`].
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::cancel_cycle())]
		pub fn cancel_cycle(origin: OriginFor<T>, cycle: CycleId) -> DispatchResult {
			let mut record = Self::cycle(cycle)?;
			T::StartOrigin::ensure_origin(origin, &record.terms.electorate)?;
			let early = matches!(record.stage, Stage::Proposing | Stage::Review | Stage::Objecting);
			ensure!(early, Error::<T>::WrongStage);
			Self::deposit_event(Event::Cancelled { cycle });
			Self::enter_stage(cycle, &mut record, Stage::Clearing);
			Ok(())
		}

		/// Proposes a project. The deposit is held until the proposal is withdrawn, or the vote is counted. If the
		/// ballot paper is full, the proposal waits until more members back it than one that is there.
		///
		/// Errors: [`Error::UnknownCycle`], [`Error::WrongStage`], [`Error::NotAVoter`], [`Error::TooManyProposals`],
		/// [`Error::BadTitle`], [`Error::UnknownCategory`], [`Error::BadCost`], and the deposit's.
		#[pallet::call_index(2)]
		// Adds the reads and writes for the proposal whose place it takes.
		#[pallet::weight(T::WeightInfo::propose().saturating_add(T::DbWeight::get().reads_writes(1, 1)))]
		pub fn propose(
			origin: OriginFor<T>,
			cycle: CycleId,
			content: Content<T::AccountId>,
		) -> DispatchResult {
			Self::do_propose(ensure_signed(origin)?, cycle, content)
		}

		/// Changes a proposal. The earlier version stays on record. After a change, co-sponsors have to back it anew.
		///
		/// Errors: as [`Pallet::propose`], [`Error::NotTheAuthor`], [`Error::NotStanding`],
		/// [`Error::TooManyAmendments`].
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::amend_proposal())]
		pub fn amend_proposal(
			origin: OriginFor<T>,
			cycle: CycleId,
			proposal: ProposalId,
			content: Content<T::AccountId>,
		) -> DispatchResult {
			Self::do_amend_proposal(ensure_signed(origin)?, cycle, proposal, content)
		}

		/// Withdraws a proposal. It is removed with its history, and its deposit is given back.
		///
		/// Errors: [`Error::UnknownProposal`], [`Error::WrongStage`], [`Error::NotTheAuthor`], [`Error::NotStanding`].
		#[pallet::call_index(4)]
		#[pallet::weight(
			T::WeightInfo::withdraw_proposal()
				.saturating_add(T::DbWeight::get().writes(u64::from(T::MaxAmendments::get()).saturating_add(1)))
		)]
		pub fn withdraw_proposal(
			origin: OriginFor<T>,
			cycle: CycleId,
			proposal: ProposalId,
		) -> DispatchResult {
			Self::do_withdraw_proposal(ensure_signed(origin)?, cycle, proposal)
		}

		/// Backs a proposal, or ends the backing. With enough co-sponsors the proposal is on the ballot paper. If the
		/// paper is full, it can displace the proposal with the fewest backers, and of several the newest. It does so
		/// only if it has more backers.
		///
		/// Errors: [`Error::UnknownProposal`], [`Error::WrongStage`], [`Error::NotAVoter`],
		/// [`Error::AuthorCannotSponsor`], [`Error::NotStanding`], [`Error::NothingToChange`],
		/// [`Error::TooManyBacked`].
		#[pallet::call_index(5)]
		// Adds the reads and writes for the proposal whose place it takes.
		#[pallet::weight(T::WeightInfo::sponsor().saturating_add(T::DbWeight::get().reads_writes(1, 1)))]
		pub fn sponsor(
			origin: OriginFor<T>,
			cycle: CycleId,
			proposal: ProposalId,
			backs: bool,
		) -> DispatchResult {
			Self::do_sponsor(ensure_signed(origin)?, cycle, proposal, backs)
		}

		/// Offers to make the caller's proposal a part of another, or takes the offer back.
		///
		/// Errors: [`Error::UnknownProposal`], [`Error::WrongStage`], [`Error::NotTheAuthor`], [`Error::NotStanding`],
		/// [`Error::SameProposal`].
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::offer_merge())]
		pub fn offer_merge(
			origin: OriginFor<T>,
			cycle: CycleId,
			proposal: ProposalId,
			into: Option<ProposalId>,
		) -> DispatchResult {
			Self::do_offer_merge(ensure_signed(origin)?, cycle, proposal, into)
		}

		/// Accepts that another proposal becomes a part of the caller's, which has this content from now on. The
		/// other's record and its deposit are kept until the vote is counted.
		///
		/// Errors: as [`Pallet::amend_proposal`] for the caller's proposal, [`Error::NoOffer`].
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::accept_merge())]
		pub fn accept_merge(
			origin: OriginFor<T>,
			cycle: CycleId,
			proposal: ProposalId,
			other: ProposalId,
			content: Content<T::AccountId>,
		) -> DispatchResult {
			Self::do_accept_merge(ensure_signed(origin)?, cycle, proposal, other, content)
		}

		/// Says that a proposal is feasible, or why it is not. Until the review ends this can be changed.
		///
		/// Errors: [`Error::UnknownProposal`], [`Error::WrongStage`], [`Error::NotStanding`],
		/// [`Error::AlreadyOverruled`].
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::review())]
		pub fn review(
			origin: OriginFor<T>,
			cycle: CycleId,
			proposal: ProposalId,
			unfeasible: Option<Text<MaxReference>>,
		) -> DispatchResult {
			let record = Self::cycle(cycle)?;
			T::ReviewOrigin::ensure_origin(origin, &record.terms.electorate)?;
			Self::do_review(record, cycle, proposal, unfeasible)
		}

		/// Objects to the verdict that a proposal is not feasible. When enough members object, the proposal can be
		/// voted for.
		///
		/// Errors: [`Error::UnknownProposal`], [`Error::WrongStage`], [`Error::NotAVoter`], [`Error::NothingToObject`],
		/// [`Error::NothingToChange`].
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::object_to_review())]
		pub fn object_to_review(
			origin: OriginFor<T>,
			cycle: CycleId,
			proposal: ProposalId,
		) -> DispatchResult {
			Self::do_object_to_review(ensure_signed(origin)?, cycle, proposal)
		}

		/// Casts a ballot in an open vote. Until voting ends, another ballot replaces it; an empty one takes it back.
		///
		/// Errors: [`Error::UnknownCycle`], [`Error::WrongStage`], [`Error::SecretVote`], [`Error::NotAVoter`],
		/// [`Error::NotOnRoll`], and those of the ballot.
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::vote())]
		pub fn vote(origin: OriginFor<T>, cycle: CycleId, ballot: Ballot<T>) -> DispatchResult {
			Self::do_vote(ensure_signed(origin)?, cycle, ballot)
		}

		/// Commits to a ballot in a secret vote. Until voting ends, another commitment replaces it. See
		/// [`Pallet::commitment`].
		///
		/// Errors: [`Error::UnknownCycle`], [`Error::WrongStage`], [`Error::OpenVote`], [`Error::NotAVoter`],
		/// [`Error::NotOnRoll`], [`Error::HasWithheld`].
		#[pallet::call_index(11)]
		// Adds the reads and writes for the note that a ballot was withheld.
		#[pallet::weight(T::WeightInfo::commit())]
		pub fn commit(origin: OriginFor<T>, cycle: CycleId, commitment: [u8; 32]) -> DispatchResult {
			Self::do_commit(ensure_signed(origin)?, cycle, commitment)
		}

		/// Reveals the ballot to which the caller has committed. A ballot that is not revealed does not count. Its
		/// member cannot commit to another for [`Config::WithheldFor`].
		///
		/// Errors: [`Error::UnknownCycle`], [`Error::WrongStage`], [`Error::NotAVoter`], [`Error::NotOnRoll`],
		/// [`Error::NoCommitment`], [`Error::WrongReveal`], and those of the ballot.
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::reveal())]
		pub fn reveal(
			origin: OriginFor<T>,
			cycle: CycleId,
			ballot: Ballot<T>,
			salt: [u8; 32],
		) -> DispatchResult {
			Self::do_reveal(ensure_signed(origin)?, cycle, ballot, salt)
		}

		/// Counts about this many lines of ballots, in addition to those that each block counts. Anyone can call it.
		///
		/// Errors: [`Error::UnknownCycle`], [`Error::WrongStage`].
		#[pallet::call_index(13)]
		#[pallet::weight(count_weight::<T>(*lines))]
		pub fn count(origin: OriginFor<T>, cycle: CycleId, lines: u32) -> DispatchResult {
			ensure_signed(origin)?;
			let mut record = Self::cycle(cycle)?;
			let Stage::Counting { category } = record.stage else {
				return Err(Error::<T>::WrongStage.into());
			};
			Self::count_on(cycle, &mut record, category, lines.into());
			Ok(())
		}

		/// Pays a project's next milestone, or ends a project that members have voted to stop. The beneficiary is paid on
		/// their present key. Anyone can call it.
		///
		/// It takes several calls after a vote to stop the project with [`STANCES_AT_ONCE`] votes or more. Each call
		/// looks at this many votes, and strikes those of members who have left the electorate.
		///
		/// Errors: [`Error::UnknownProject`], [`Error::WrongStage`], [`Error::HasEnded`], [`Error::NoReport`],
		/// [`Error::TooEarly`], and the currency's if the beneficiary cannot receive the money.
		#[pallet::call_index(14)]
		// And the beneficiary's present key.
		#[pallet::weight(
			T::WeightInfo::pay_milestone()
				.saturating_add(stop_vote_weight::<T>())
				.saturating_add(T::Bookkeeping::weight())
				.saturating_add(T::DbWeight::get().reads(2))
		)]
		pub fn pay_milestone(origin: OriginFor<T>, cycle: CycleId, project: ProjectId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_pay_milestone(cycle, project)
		}

		/// Reports on the last milestone, and so asks for the next.
		///
		/// Errors: [`Error::UnknownProject`], [`Error::WrongStage`], [`Error::NotTheBeneficiary`], [`Error::HasEnded`],
		/// [`Error::NothingToChange`] if no milestone is paid yet, or if there is a report already.
		#[pallet::call_index(15)]
		// And the beneficiary's present key.
		#[pallet::weight(T::WeightInfo::report_milestone().saturating_add(T::DbWeight::get().reads(2)))]
		pub fn report_milestone(
			origin: OriginFor<T>,
			cycle: CycleId,
			project: ProjectId,
			reference: Text<MaxReference>,
			hash: [u8; 32],
		) -> DispatchResult {
			Self::do_report_milestone(ensure_signed(origin)?, cycle, project, reference, hash)
		}

		/// Calls for a vote to stop a project, after a report. When enough members have called, the vote begins.
		///
		/// Errors: [`Error::UnknownProject`], [`Error::WrongStage`], [`Error::NotAVoter`], [`Error::NoReport`],
		/// [`Error::NothingToChange`].
		#[pallet::call_index(16)]
		#[pallet::weight(T::WeightInfo::call_stop())]
		pub fn call_stop(origin: OriginFor<T>, cycle: CycleId, project: ProjectId) -> DispatchResult {
			Self::do_call_stop(ensure_signed(origin)?, cycle, project)
		}

		/// Votes on stopping a project. Until the vote ends this can be changed.
		///
		/// Errors: [`Error::UnknownProject`], [`Error::WrongStage`], [`Error::NotAVoter`],
		/// [`Error::NoStopVote`], [`Error::NotOnRoll`], [`Error::NothingToChange`].
		#[pallet::call_index(17)]
		#[pallet::weight(T::WeightInfo::vote_stop())]
		pub fn vote_stop(
			origin: OriginFor<T>,
			cycle: CycleId,
			project: ProjectId,
			stop: bool,
		) -> DispatchResult {
			Self::do_vote_stop(ensure_signed(origin)?, cycle, project, stop)
		}

		/// Rates a project that has ended, from 1 to 5, or changes the caller's rating. In a cycle of the community it
		/// stays on the beneficiary's record.
		///
		/// Errors: [`Error::UnknownProject`], [`Error::WrongStage`], [`Error::NotAVoter`], [`Error::BadRating`],
		/// [`Error::NotJudgedYet`].
		#[pallet::call_index(18)]
		#[pallet::weight(T::WeightInfo::rate_project())]
		pub fn rate_project(
			origin: OriginFor<T>,
			cycle: CycleId,
			project: ProjectId,
			stars: u8,
		) -> DispatchResult {
			Self::do_rate_project(ensure_signed(origin)?, cycle, project, stars)
		}

		/// Gives the deposit for a proposal back to its payer, once the vote is counted. Anyone can call it.
		///
		/// Errors: [`Error::UnknownProposal`], [`Error::DepositInUse`], [`Error::NothingToChange`].
		#[pallet::call_index(19)]
		#[pallet::weight(T::WeightInfo::return_deposit())]
		pub fn return_deposit(origin: OriginFor<T>, cycle: CycleId, proposal: ProposalId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_return_deposit(cycle, proposal)
		}

		/// Reveals a member's ballot for them. Anyone to whom the member has told the ballot and the salt can do so, so
		/// no member has to be online in time.
		///
		/// Errors: [`Error::UnknownCycle`], [`Error::WrongStage`], [`Error::NotOnRoll`], [`Error::NoCommitment`],
		/// [`Error::WrongReveal`], and those of the ballot.
		// The indices 20 and 21 are not used.
		#[pallet::call_index(22)]
		#[pallet::weight(T::WeightInfo::reveal())]
		pub fn reveal_for(
			origin: OriginFor<T>,
			cycle: CycleId,
			member: MemberId,
			ballot: Ballot<T>,
			salt: [u8; 32],
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_reveal_for(cycle, member, ballot, salt)
		}

		/// Takes back a stance of a former member on a proposal. A stance is a backing, an objection, a call for a vote
		/// to stop it, or a vote to stop it. Anyone can call it, until the stance has had its effect. Nobody has to:
		/// blocks do it when proposing or objecting ends, and [`Pallet::pay_milestone`] when a vote to stop a project
		/// ends.
		///
		/// Errors: [`Error::UnknownCycle`], [`Error::UnknownProposal`], [`Error::StillAVoter`],
		/// [`Error::NothingToStrike`].
		#[pallet::call_index(23)]
		#[pallet::weight(T::WeightInfo::strike_stance())]
		pub fn strike_stance(
			origin: OriginFor<T>,
			cycle: CycleId,
			proposal: ProposalId,
			act: Act,
			member: MemberId,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_strike_stance(cycle, proposal, act, member)
		}

		/// Removes the record of a closed cycle for which a deposit is held, and gives the deposit back. Those who can
		/// start a cycle of the electorate can call it; [`RECORD_KEPT`] after the end anyone can.
		///
		/// Errors: [`Error::UnknownCycle`], [`Error::RecordKept`].
		#[pallet::call_index(24)]
		#[pallet::weight(T::WeightInfo::forget_cycle())]
		pub fn forget_cycle(origin: OriginFor<T>, cycle: CycleId) -> DispatchResult {
			let electorate = Self::cycle(cycle)?.terms.electorate;
			let own = T::StartOrigin::try_origin(origin, &electorate);
			let own = own.map_or_else(|origin| ensure_signed(origin).map(|_| false), |_| Ok(true))?;
			Self::do_forget_cycle(cycle, own)
		}
	}
}
