//! The events. A reader can compute from them what happened to each amount.

use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod events {
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A cycle has started, and its pot is held.
		Started {
			cycle: CycleId,
			terms: Terms<T>,
		},
		Cancelled {
			cycle: CycleId,
		},
		StageBegan {
			cycle: CycleId,
			stage: Stage,
			/// When it ends, if it ends by time.
			ends_at: Moment,
		},
		Proposed {
			cycle: CycleId,
			proposal: ProposalId,
			author: MemberId,
			content: Content<T::AccountId>,
		},
		Amended {
			cycle: CycleId,
			proposal: ProposalId,
			/// The number of this version; the original is version 0.
			version: u8,
			/// The new content.
			content: Content<T::AccountId>,
		},
		/// A proposal was withdrawn by its author.
		Withdrawn {
			cycle: CycleId,
			proposal: ProposalId,
		},
		/// A member backs a proposal, or has ended the backing.
		Sponsored {
			cycle: CycleId,
			proposal: ProposalId,
			member: MemberId,
			/// Whether the member backs it now.
			backs: bool,
			/// How many members back it now.
			sponsors: u32,
		},
		/// A proposal is on the ballot paper.
		Admitted {
			cycle: CycleId,
			proposal: ProposalId,
			/// Its number on the paper.
			project: ProjectId,
		},
		/// A proposal is no longer on the ballot paper: it has too few co-sponsors now, or another one has more.
		Dropped {
			cycle: CycleId,
			proposal: ProposalId,
			/// The number that it had on the paper.
			project: ProjectId,
		},
		/// An author has offered to make a proposal a part of another, or has taken the offer back.
		MergeOffered {
			cycle: CycleId,
			proposal: ProposalId,
			/// The other proposal.
			into: ProposalId,
		},
		/// A proposal has become a part of another, by consent of both authors.
		Merged {
			cycle: CycleId,
			proposal: ProposalId,
			/// The other proposal.
			into: ProposalId,
		},
		Reviewed {
			cycle: CycleId,
			proposal: ProposalId,
			/// Why it is not feasible; none if it is.
			unfeasible: Option<Text<MaxReference>>,
		},
		/// A member objects to the verdict that a proposal is not feasible.
		Objected {
			cycle: CycleId,
			proposal: ProposalId,
			member: MemberId,
			/// How many members object now.
			objections: u32,
		},
		/// Enough members have objected: the proposal can be voted for.
		Overruled {
			cycle: CycleId,
			proposal: ProposalId,
		},
		/// A member has cast a ballot, or has replaced or taken back an earlier one.
		Voted {
			cycle: CycleId,
			member: MemberId,
			/// The ballot; an empty one takes the earlier one back.
			ballot: Ballot<T>,
		},
		/// A member has committed to a ballot.
		Committed {
			cycle: CycleId,
			member: MemberId,
			/// See [`Pallet::commitment`].
			commitment: [u8; 32],
		},
		/// A ballot does not count, because its member is no longer on the roll when the count begins.
		BallotStruck {
			cycle: CycleId,
			member: MemberId,
		},
		/// A member has not revealed the ballot to which they had committed. It does not count, and for some time they
		/// cannot commit to another.
		NotRevealed {
			cycle: CycleId,
			member: MemberId,
			/// The end of that time.
			until: Moment,
		},
		/// A stance on a proposal counts no more, because its member has left the electorate.
		StanceStruck {
			cycle: CycleId,
			proposal: ProposalId,
			/// The kind of the stance.
			act: Act,
			member: MemberId,
		},
		/// The record of a closed cycle was removed, and the deposit for it was given back.
		Forgotten {
			cycle: CycleId,
		},
		/// A category is counted. Its outcome can be read.
		Counted {
			cycle: CycleId,
			category: u8,
			/// How many ballots name a project of it.
			ballots: u64,
			/// How many of its projects have won.
			winners: u32,
			/// What the winners cost.
			spent: Amount,
		},
		/// The count of a category cannot be finished, so none of its projects wins. For example, its state needs more
		/// room than there is.
		CountVoid {
			cycle: CycleId,
			category: u8,
		},
		Won {
			cycle: CycleId,
			/// The project's number on the ballot paper.
			project: ProjectId,
			proposal: ProposalId,
		},
		MilestonePaid {
			cycle: CycleId,
			project: ProjectId,
			/// The number of the milestone, beginning with 0.
			milestone: u8,
			beneficiary: T::AccountId,
			amount: Amount,
		},
		/// A winner's first milestone could not be paid. Anyone can try again with `pay_milestone`.
		MilestoneNotPaid {
			cycle: CycleId,
			project: ProjectId,
			error: DispatchError,
		},
		/// There is a report on the milestones that were paid.
		MilestoneReported {
			cycle: CycleId,
			project: ProjectId,
			/// The milestone for which it asks.
			milestone: u8,
			/// Where the report is found.
			reference: Text<MaxReference>,
			/// The hash of the report.
			hash: [u8; 32],
			/// Until when members can call for a vote to stop the project.
			until: Moment,
		},
		/// A member calls for a vote to stop a project.
		StopCalled {
			cycle: CycleId,
			project: ProjectId,
			member: MemberId,
			/// How many members have called.
			calls: u32,
		},
		/// A vote on stopping a project has begun.
		StopVoteBegan {
			cycle: CycleId,
			project: ProjectId,
			/// The end of the vote.
			until: Moment,
		},
		/// A member has voted on stopping a project.
		StopVoted {
			cycle: CycleId,
			project: ProjectId,
			member: MemberId,
			/// Whether to stop it, or to let it go on.
			stop: bool,
		},
		/// A project was stopped. Its unpaid money goes back to the commons.
		Stopped {
			cycle: CycleId,
			project: ProjectId,
			/// The unpaid money.
			amount: Amount,
		},
		/// The last milestone of a project was paid.
		Finished {
			cycle: CycleId,
			project: ProjectId,
		},
		Rated {
			cycle: CycleId,
			project: ProjectId,
			member: MemberId,
			/// From 1 to 5.
			stars: u8,
		},
		/// Money of the pot went back to the commons.
		MoneyReturned {
			cycle: CycleId,
			amount: Amount,
		},
		/// The currency has not taken back money of the pot. Another attempt follows.
		MoneyNotReturned {
			cycle: CycleId,
			amount: Amount,
			error: DispatchError,
		},
		/// The cycle ends, and its currency has not taken this money of the pot back in 30 days.
		MoneyLost {
			cycle: CycleId,
			amount: Amount,
		},
		/// The deposit for a proposal was given back.
		DepositReturned {
			cycle: CycleId,
			proposal: ProposalId,
			to: T::AccountId,
		},
		/// Not enough of those who had overruled a review were members when objecting ended: the proposal does not stand.
		Upheld {
			/// The cycle.
			cycle: CycleId,
			/// The proposal.
			proposal: ProposalId,
		},
	}
}
