//! What can be called.

use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod calls {
	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Starts a cycle, and holds its pot on the account of the electorate's commons. A cooperative pays a deposit for
		/// it, until its record is removed.
		///
		/// Errors: [`Error::TooManyCycles`], those that begin with `Bad`, the deposit's, and the currency's own if the
		/// commons hold less than the pot.
		#[pallet::call_index(0)]
		// And the deposit, and how many cycles are open.
		#[pallet::weight(T::WeightInfo::start().saturating_add(T::DbWeight::get().reads_writes(3, 3)))]
		pub fn start(origin: OriginFor<T>, terms: Terms<T>) -> DispatchResult {
			let payer = T::StartOrigin::ensure_origin(origin, &terms.electorate)?;
			Self::do_start(payer, terms)
		}

		/// Ends a cycle before voting has begun. Its pot goes back.
		///
		/// Errors: [`Error::UnknownCycle`], [`Error::WrongStage`].
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::cancel())]
		pub fn cancel(origin: OriginFor<T>, cycle: CycleId) -> DispatchResult {
			let mut record = Self::cycle(cycle)?;
			T::StartOrigin::ensure_origin(origin, &record.terms.electorate)?;
			let early = matches!(record.stage, Stage::Proposing | Stage::Review | Stage::Objecting);
			ensure!(early, Error::<T>::WrongStage);
			Self::deposit_event(Event::Cancelled { cycle });
			Self::begin(cycle, &mut record, Stage::Clearing);
			Ok(())
		}

		/// Proposes a project. The deposit is held until the proposal is withdrawn, or the vote is counted. If the ballot
		/// paper is full it waits until more members back it than one that is there.
		///
		/// Errors: [`Error::UnknownCycle`], [`Error::WrongStage`], [`Error::NotAVoter`],
		/// [`Error::TooManyProposals`], [`Error::BadTitle`], [`Error::UnknownCategory`], [`Error::BadCost`], and the
		/// deposit's.
		#[pallet::call_index(2)]
		// And the proposal whose place it takes.
		#[pallet::weight(T::WeightInfo::propose().saturating_add(T::DbWeight::get().reads_writes(1, 1)))]
		pub fn propose(
			origin: OriginFor<T>,
			cycle: CycleId,
			content: Content<T::AccountId>,
		) -> DispatchResult {
			Self::do_propose(ensure_signed(origin)?, cycle, content)
		}

		/// Changes a proposal. What it was stays on record. Whatever changes, co-sponsors have to back it anew.
		///
		/// Errors: as [`Pallet::propose`], [`Error::NotTheAuthor`], [`Error::NotStanding`],
		/// [`Error::TooManyAmendments`].
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::amend())]
		pub fn amend(
			origin: OriginFor<T>,
			cycle: CycleId,
			proposal: ProposalId,
			content: Content<T::AccountId>,
		) -> DispatchResult {
			Self::do_amend(ensure_signed(origin)?, cycle, proposal, content)
		}

		/// Withdraws a proposal: it is removed with its history, and its deposit is given back.
		///
		/// Errors: [`Error::UnknownProposal`], [`Error::WrongStage`], [`Error::NotTheAuthor`],
		/// [`Error::NotStanding`].
		#[pallet::call_index(4)]
		#[pallet::weight(
			T::WeightInfo::withdraw()
				.saturating_add(T::DbWeight::get().writes(u64::from(T::MaxAmendments::get()).saturating_add(1)))
		)]
		pub fn withdraw(origin: OriginFor<T>, cycle: CycleId, proposal: ProposalId) -> DispatchResult {
			Self::do_withdraw(ensure_signed(origin)?, cycle, proposal)
		}

		/// Backs a proposal, or no longer does. With enough co-sponsors it is on the ballot paper; when that is full, in the
		/// place of the one that fewest members back (of several, the newest), if those are fewer than its own.
		///
		/// Errors: [`Error::UnknownProposal`], [`Error::WrongStage`], [`Error::NotAVoter`],
		/// [`Error::AuthorCannotSponsor`], [`Error::NotStanding`], [`Error::NothingToChange`],
		/// [`Error::TooManyBacked`].
		#[pallet::call_index(5)]
		// And the proposal whose place it takes.
		#[pallet::weight(T::WeightInfo::sponsor().saturating_add(T::DbWeight::get().reads_writes(1, 1)))]
		pub fn sponsor(
			origin: OriginFor<T>,
			cycle: CycleId,
			proposal: ProposalId,
			backs: bool,
		) -> DispatchResult {
			Self::do_sponsor(ensure_signed(origin)?, cycle, proposal, backs)
		}

		/// Offers to make one's proposal a part of another, or takes the offer back.
		///
		/// Errors: [`Error::UnknownProposal`], [`Error::WrongStage`], [`Error::NotTheAuthor`],
		/// [`Error::NotStanding`], [`Error::SameProposal`].
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

		/// Accepts that another proposal becomes a part of one's own, and that its content is this from now on. The
		/// other's record is kept, and so is its deposit, until the vote is counted.
		///
		/// Errors: as [`Pallet::amend`] for one's own proposal, [`Error::NoOffer`].
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

		/// Objects to a proposal's being found unfeasible. When enough members do, it stands.
		///
		/// Errors: [`Error::UnknownProposal`], [`Error::WrongStage`], [`Error::NotAVoter`],
		/// [`Error::NothingToObject`], [`Error::NothingToChange`].
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::object())]
		pub fn object(origin: OriginFor<T>, cycle: CycleId, proposal: ProposalId) -> DispatchResult {
			Self::do_object(ensure_signed(origin)?, cycle, proposal)
		}

		/// Casts a ballot in an open vote. Until voting ends another takes its place; an empty one takes it back.
		///
		/// Errors: [`Error::UnknownCycle`], [`Error::WrongStage`], [`Error::SecretVote`], [`Error::NotAVoter`],
		/// [`Error::NotOnRoll`], and those of the ballot.
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::vote())]
		pub fn vote(origin: OriginFor<T>, cycle: CycleId, ballot: Ballot<T>) -> DispatchResult {
			Self::do_vote(ensure_signed(origin)?, cycle, ballot)
		}

		/// Commits to a ballot in a secret vote. Until voting ends another commitment takes its place. See
		/// [`Pallet::commitment`].
		///
		/// Errors: [`Error::UnknownCycle`], [`Error::WrongStage`], [`Error::OpenVote`], [`Error::NotAVoter`],
		/// [`Error::NotOnRoll`], [`Error::HasWithheld`].
		#[pallet::call_index(11)]
		// And whether one has withheld a ballot.
		#[pallet::weight(T::WeightInfo::commit().saturating_add(T::DbWeight::get().reads_writes(1, 1)))]
		pub fn commit(origin: OriginFor<T>, cycle: CycleId, commitment: [u8; 32]) -> DispatchResult {
			Self::do_commit(ensure_signed(origin)?, cycle, commitment)
		}

		/// Reveals the ballot to which one has committed. What is not revealed is not counted, and who has not revealed it
		/// commits to none for [`Config::WithheldFor`].
		///
		/// Errors: [`Error::UnknownCycle`], [`Error::WrongStage`], [`Error::NotAVoter`],
		/// [`Error::NotOnRoll`], [`Error::NoCommitment`], [`Error::WrongReveal`], and those of the ballot.
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

		/// Counts on, beyond what each block does by itself: about so many lines of ballots. Anyone can.
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

		/// Pays a project's next milestone, or ends a project that members have voted to stop. Anyone can. The beneficiary is
		/// paid on the key that they have now.
		///
		/// After a vote to stop the project with [`VOICES_AT_ONCE`] votes or more it takes several calls: each looks at so
		/// many, whether who has cast them is still of the electorate.
		///
		/// Errors: [`Error::UnknownProject`], [`Error::WrongStage`], [`Error::HasEnded`], [`Error::NoReport`],
		/// [`Error::TooEarly`], and the currency's if the beneficiary cannot receive the money.
		#[pallet::call_index(14)]
		// And the beneficiary's present key.
		#[pallet::weight(
			T::WeightInfo::pay()
				.saturating_add(stop_vote_weight::<T>())
				.saturating_add(T::DbWeight::get().reads(2))
		)]
		pub fn pay(origin: OriginFor<T>, cycle: CycleId, project: ProjectId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_pay(cycle, project)
		}

		/// Reports what was done with the last milestone, and so asks for the next.
		///
		/// Errors: [`Error::UnknownProject`], [`Error::WrongStage`], [`Error::NotTheBeneficiary`],
		/// [`Error::HasEnded`], [`Error::NothingToChange`] while there is a report that waits.
		#[pallet::call_index(15)]
		// And the beneficiary's present key.
		#[pallet::weight(T::WeightInfo::report().saturating_add(T::DbWeight::get().reads(2)))]
		pub fn report(
			origin: OriginFor<T>,
			cycle: CycleId,
			project: ProjectId,
			reference: Text<MaxReference>,
			hash: [u8; 32],
		) -> DispatchResult {
			Self::do_report(ensure_signed(origin)?, cycle, project, reference, hash)
		}

		/// Calls for a vote to stop a project, after a report. When enough members have, the vote begins.
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

		/// Rates a project that has ended, 1 to 5, or changes one's rating. It stays on the beneficiary's record.
		///
		/// Errors: [`Error::UnknownProject`], [`Error::WrongStage`], [`Error::NotAVoter`],
		/// [`Error::BadRating`], [`Error::NotJudgedYet`].
		#[pallet::call_index(18)]
		#[pallet::weight(T::WeightInfo::rate())]
		pub fn rate(origin: OriginFor<T>, cycle: CycleId, project: ProjectId, stars: u8) -> DispatchResult {
			Self::do_rate(ensure_signed(origin)?, cycle, project, stars)
		}

		/// Gives the deposit for a proposal back to who paid it, once the vote is counted. Anyone can.
		///
		/// Errors: [`Error::UnknownProposal`], [`Error::DepositInUse`], [`Error::NothingToChange`].
		#[pallet::call_index(19)]
		#[pallet::weight(T::WeightInfo::return_deposit())]
		pub fn return_deposit(origin: OriginFor<T>, cycle: CycleId, proposal: ProposalId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_return_deposit(cycle, proposal)
		}

		/// Says something of a proposal, for everybody to read, until voting ends. It can answer another comment on it. A
		/// deposit is held for as long as it is stored.
		///
		/// Errors: [`Error::UnknownProposal`], [`Error::WrongStage`], [`Error::NotAVoter`], [`Error::NotStanding`],
		/// [`Error::BadComment`], [`Error::UnknownComment`], [`Error::TooManyComments`], and the deposit's.
		#[pallet::call_index(20)]
		// And the deposit.
		#[pallet::weight(T::WeightInfo::comment().saturating_add(T::DbWeight::get().reads_writes(2, 2)))]
		pub fn comment(
			origin: OriginFor<T>,
			cycle: CycleId,
			proposal: ProposalId,
			text: Text<MaxReference>,
			reply_to: Option<CommentId>,
		) -> DispatchResult {
			Self::do_comment(ensure_signed(origin)?, cycle, proposal, text, reply_to)
		}

		/// Removes one's comment from what is stored. (What was said stays in the event of it.)
		///
		/// Errors: [`Error::UnknownCycle`], [`Error::NotAVoter`], [`Error::UnknownComment`], [`Error::NotTheAuthor`].
		#[pallet::call_index(21)]
		// And the deposit.
		#[pallet::weight(T::WeightInfo::retract_comment().saturating_add(T::DbWeight::get().reads_writes(2, 2)))]
		pub fn retract_comment(
			origin: OriginFor<T>,
			cycle: CycleId,
			proposal: ProposalId,
			comment: CommentId,
		) -> DispatchResult {
			Self::do_retract_comment(ensure_signed(origin)?, cycle, proposal, comment)
		}

		/// Reveals the ballot to which a member has committed, for them. Anyone to whom they have told it, with the salt, can:
		/// so nobody has to be awake in time.
		///
		/// Errors: [`Error::UnknownCycle`], [`Error::WrongStage`], [`Error::NotOnRoll`], [`Error::NoCommitment`],
		/// [`Error::WrongReveal`], and those of the ballot.
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

		/// Takes back what somebody has said of a proposal who is no longer a member: backing, objecting, calling for a vote
		/// to stop it, or a vote in that. Anyone can, until it has had its effect. Nobody has to: blocks do it when proposing
		/// ends, and when objecting does, and [`Pallet::pay`] when a vote to stop a project does.
		///
		/// Errors: [`Error::UnknownCycle`], [`Error::UnknownProposal`], [`Error::StillAVoter`],
		/// [`Error::NothingToStrike`].
		#[pallet::call_index(23)]
		#[pallet::weight(T::WeightInfo::strike())]
		pub fn strike(
			origin: OriginFor<T>,
			cycle: CycleId,
			proposal: ProposalId,
			act: Act,
			member: MemberId,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_strike(cycle, proposal, act, member)
		}

		/// Removes the record of a closed cycle for which there is a deposit, and gives that back. Whoever can start a cycle
		/// of the electorate can; [`RECORD_KEPT`] after the end anyone can.
		///
		/// Errors: [`Error::UnknownCycle`], [`Error::RecordKept`].
		#[pallet::call_index(24)]
		#[pallet::weight(T::WeightInfo::forget())]
		pub fn forget(origin: OriginFor<T>, cycle: CycleId) -> DispatchResult {
			let electorate = Self::cycle(cycle)?.terms.electorate;
			let own = T::StartOrigin::try_origin(origin, &electorate);
			let own = own.map_or_else(|origin| ensure_signed(origin).map(|_| false), |_| Ok(true))?;
			Self::do_forget(cycle, own)
		}
	}
}
