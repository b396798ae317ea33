//! What the pallet tells.

use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod events {
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A cycle has started, and its pot is held.
		Started {
			/// Its number.
			cycle: CycleId,
			/// Its rules.
			terms: Terms<T>,
		},
		/// A cycle was cancelled.
		Cancelled {
			/// Its number.
			cycle: CycleId,
		},
		/// A stage has begun.
		Began {
			/// The cycle.
			cycle: CycleId,
			/// The stage.
			stage: Stage,
			/// When it ends, if it ends by time.
			ends_at: Moment,
		},
		/// Something was proposed.
		Proposed {
			/// The cycle.
			cycle: CycleId,
			/// Its number.
			proposal: ProposalId,
			/// By whom.
			author: MemberId,
			/// What.
			content: Content<T::AccountId>,
		},
		/// A proposal was amended.
		Amended {
			/// The cycle.
			cycle: CycleId,
			/// The proposal.
			proposal: ProposalId,
			/// The number of this version.
			version: u8,
			/// What is proposed now.
			content: Content<T::AccountId>,
		},
		/// A proposal was withdrawn by its author.
		Withdrawn {
			/// The cycle.
			cycle: CycleId,
			/// The proposal.
			proposal: ProposalId,
		},
		/// A member backs a proposal, or no longer does.
		Sponsored {
			/// The cycle.
			cycle: CycleId,
			/// The proposal.
			proposal: ProposalId,
			/// Who.
			member: MemberId,
			/// Whether they do.
			backs: bool,
			/// How many back it now.
			sponsors: u32,
		},
		/// A proposal is on the ballot paper.
		Admitted {
			/// The cycle.
			cycle: CycleId,
			/// The proposal.
			proposal: ProposalId,
			/// Its number on the paper.
			project: ProjectId,
		},
		/// A proposal is no longer on the ballot paper: it has too few co-sponsors now, or others have more.
		Dropped {
			/// The cycle.
			cycle: CycleId,
			/// The proposal.
			proposal: ProposalId,
			/// The number that it had.
			project: ProjectId,
		},
		/// An author wants a proposal to become part of another.
		MergeOffered {
			/// The cycle.
			cycle: CycleId,
			/// The proposal.
			proposal: ProposalId,
			/// The other one.
			into: ProposalId,
		},
		/// A proposal has become part of another, by consent of both authors.
		Merged {
			/// The cycle.
			cycle: CycleId,
			/// The proposal.
			proposal: ProposalId,
			/// The other one.
			into: ProposalId,
		},
		/// A member has said something of a proposal.
		Commented {
			/// The cycle.
			cycle: CycleId,
			/// The proposal.
			proposal: ProposalId,
			/// The number of the comment.
			comment: CommentId,
			/// Who.
			author: MemberId,
			/// What.
			text: Text<MaxReference>,
			/// The comment to which this is an answer.
			reply_to: Option<CommentId>,
		},
		/// A member has retracted a comment: it is no longer stored.
		CommentRetracted {
			/// The cycle.
			cycle: CycleId,
			/// The proposal.
			proposal: ProposalId,
			/// The number that the comment had.
			comment: CommentId,
		},
		/// A proposal was reviewed.
		Reviewed {
			/// The cycle.
			cycle: CycleId,
			/// The proposal.
			proposal: ProposalId,
			/// Why it is not feasible; none if it is.
			unfeasible: Option<Text<MaxReference>>,
		},
		/// A member objects to a proposal's being found unfeasible.
		Objected {
			/// The cycle.
			cycle: CycleId,
			/// The proposal.
			proposal: ProposalId,
			/// Who.
			member: MemberId,
			/// How many do.
			objections: u32,
		},
		/// Enough members have objected: the proposal stands.
		Overruled {
			/// The cycle.
			cycle: CycleId,
			/// The proposal.
			proposal: ProposalId,
		},
		/// A member has cast a ballot, or another one instead of the one before.
		Voted {
			/// The cycle.
			cycle: CycleId,
			/// Who.
			member: MemberId,
			/// The ballot.
			ballot: Ballot<T>,
		},
		/// A member has committed to a ballot.
		Committed {
			/// The cycle.
			cycle: CycleId,
			/// Who.
			member: MemberId,
			/// To what.
			commitment: [u8; 32],
		},
		/// Who has cast this ballot is no longer on the roll when it is counted: it does not count.
		Struck {
			/// The cycle.
			cycle: CycleId,
			/// Whose.
			member: MemberId,
		},
		/// A member has not revealed the ballot to which they had committed: it does not count, and they commit to none
		/// for some time.
		NotRevealed {
			/// The cycle.
			cycle: CycleId,
			/// Who.
			member: MemberId,
			/// Until then.
			until: Moment,
		},
		/// What somebody had said of a proposal counts no more, since they are no longer a member.
		VoiceStruck {
			/// The cycle.
			cycle: CycleId,
			/// The proposal.
			proposal: ProposalId,
			/// What.
			act: Act,
			/// Who.
			member: MemberId,
		},
		/// The record of a closed cycle was removed, and the deposit for it given back.
		Forgotten {
			/// Its number.
			cycle: CycleId,
		},
		/// A category is counted. Its outcome can be asked for.
		Counted {
			/// The cycle.
			cycle: CycleId,
			/// The category.
			category: u8,
			/// How many ballots had a project of it.
			ballots: u64,
			/// How many of its projects have won.
			winners: u32,
			/// What they cost.
			spent: Amount,
		},
		/// The count of a category needs more room than there is: none of its projects wins.
		CountVoid {
			/// The cycle.
			cycle: CycleId,
			/// The category.
			category: u8,
		},
		/// A project has won.
		Won {
			/// The cycle.
			cycle: CycleId,
			/// The project's number on the ballot paper.
			project: ProjectId,
			/// The proposal.
			proposal: ProposalId,
		},
		/// A milestone was paid.
		Paid {
			/// The cycle.
			cycle: CycleId,
			/// The project.
			project: ProjectId,
			/// Which milestone, from 0 on.
			milestone: u8,
			/// To whom.
			beneficiary: T::AccountId,
			/// How much.
			amount: Amount,
		},
		/// A winner's first milestone could not be paid, for this reason. Anyone can try again with `pay`.
		NotPaid {
			/// The cycle.
			cycle: CycleId,
			/// The project.
			project: ProjectId,
			/// Why.
			error: DispatchError,
		},
		/// There is a report on what was done with the milestones that were paid.
		Reported {
			/// The cycle.
			cycle: CycleId,
			/// The project.
			project: ProjectId,
			/// The milestone that it asks for.
			milestone: u8,
			/// Where it is found.
			reference: Text<MaxReference>,
			/// Its hash.
			hash: [u8; 32],
			/// Until when members can call for a vote to stop the project.
			until: Moment,
		},
		/// A member calls for a vote to stop a project.
		StopCalled {
			/// The cycle.
			cycle: CycleId,
			/// The project.
			project: ProjectId,
			/// Who.
			member: MemberId,
			/// How many have.
			calls: u32,
		},
		/// A vote on stopping a project has begun.
		StopVoteBegan {
			/// The cycle.
			cycle: CycleId,
			/// The project.
			project: ProjectId,
			/// Until when it is open.
			until: Moment,
		},
		/// A member has voted on stopping a project.
		StopVoted {
			/// The cycle.
			cycle: CycleId,
			/// The project.
			project: ProjectId,
			/// Who.
			member: MemberId,
			/// To stop it, or to go on.
			stop: bool,
		},
		/// A project was stopped. What it was not paid yet goes back to the commons.
		Stopped {
			/// The cycle.
			cycle: CycleId,
			/// The project.
			project: ProjectId,
			/// How much goes back.
			amount: Amount,
		},
		/// A project was paid to its last milestone.
		Finished {
			/// The cycle.
			cycle: CycleId,
			/// The project.
			project: ProjectId,
		},
		/// A member has rated a project.
		Rated {
			/// The cycle.
			cycle: CycleId,
			/// The project.
			project: ProjectId,
			/// Who.
			member: MemberId,
			/// 1 to 5.
			stars: u8,
		},
		/// Money of the pot went back to the commons.
		Returned {
			/// The cycle.
			cycle: CycleId,
			/// How much.
			amount: Amount,
		},
		/// Money of the pot should have gone back to the commons, and the currency did not take it. It is tried again.
		NotReturned {
			/// The cycle.
			cycle: CycleId,
			/// How much.
			amount: Amount,
			/// Why not.
			error: DispatchError,
		},
		/// The cycle ends. This money of its pot was tried to be given back for 30 days, and its currency did not take it.
		Lost {
			/// The cycle.
			cycle: CycleId,
			/// How much.
			amount: Amount,
		},
		/// The deposit for a proposal was given back.
		DepositReturned {
			/// The cycle.
			cycle: CycleId,
			/// The proposal.
			proposal: ProposalId,
			/// To whom.
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
