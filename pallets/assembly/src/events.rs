//! The events. A reader can count every poll from them, and see each delegate's record.

use frame_support::pallet_macros::*;

#[pallet_section]
mod events {
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A member has proposed a call or a question.
		Proposed { proposal: ProposalId, by: MemberId, track: TrackOf<T> },
		/// A member wants a vote on a proposal.
		Supported { proposal: ProposalId, by: MemberId },
		/// A member does not want a vote on it any more.
		SupportWithdrawn { proposal: ProposalId, by: MemberId },
		/// A proposal was withdrawn before it was opened, by its proposer, or by anyone after its time.
		Withdrawn { proposal: ProposalId },
		/// The vote on a proposal has begun. `electorate` members can vote.
		Opened {
			proposal: ProposalId,
			/// The number of the referendum; `None` for a question.
			referendum: Option<pallet_referenda::ReferendumIndex>,
			serial: u32,
			electorate: u32,
		},
		/// A member has voted, for the first time or anew. The ballot counts for the voter and for `carried` delegators.
		Voted { proposal: ProposalId, by: MemberId, ballot: Ballot, carried: u32 },
		/// A member has taken back their own ballot. Their delegate's ballot counts for them, if there is one.
		Retracted { proposal: ProposalId, by: MemberId, carried: u32 },
		/// The ballot of somebody who is no longer active was removed from an open poll. It had counted for them and for
		/// `carried` delegators.
		Struck { proposal: ProposalId, voter: MemberId, carried: u32 },
		/// A member has delegated their vote on a track to another one, in polls that are opened from now on.
		Delegated { by: MemberId, to: MemberId, track: TrackOf<T> },
		/// A delegation has ended. Open polls do not count it any more.
		Revoked { by: MemberId, to: MemberId, track: TrackOf<T> },
		/// A question has been answered. The ranks are those of the answers in their order; 0 is the best.
		Answered { proposal: ProposalId, ranks: Ranks },
		/// A member has proposed an amendment to a proposal.
		AmendmentProposed { amendment: ProposalId, to: ProposalId },
		/// An amendment has its supporters, and is among the rivals from which the members will choose.
		Admitted { amendment: ProposalId, to: ProposalId },
		/// The members choose among these rivals. The vote has the number `choice`.
		ChoiceOpened { choice: ProposalId, rivals: Rivals },
		/// The members prefer this proposal to its rivals. It comes to the final vote.
		Chosen { choice: ProposalId, proposal: ProposalId },
		/// A call is approved, and is made after this time unless it is vetoed or cancelled.
		Decided { proposal: ProposalId, due_at: Moment },
		/// A member asks for a second vote on an approved call. So many have asked now.
		Petitioned { proposal: ProposalId, by: MemberId, petitioners: u32 },
		/// Enough members have asked for a second vote. The call waits for it.
		Contested { proposal: ProposalId },
		/// The second vote on a proposal has begun, as a vote with a number of its own.
		SecondVote { proposal: ProposalId, again: ProposalId },
		/// An approved call, or one that is voted on, was cancelled by a decision of the members.
		Cancelled { proposal: ProposalId },
		/// An approved call was made, with this result.
		Enacted { proposal: ProposalId, result: DispatchResult },
		/// A poll has ended. The result of a referendum is in the events of `pallet-referenda`.
		Closed { proposal: ProposalId },
		/// Somebody has made a statement on a subject: an argument, a question, or an answer.
		Said { subject: Subject, statement: u32, by: MemberId, kind: Kind },
		/// A member finds a statement helpful, or not any more.
		Rated { subject: Subject, statement: u32, by: MemberId, helpful: bool },
		/// A member has described a subject. The text is the preimage of this hash, and has this many bytes.
		Described { subject: Subject, by: MemberId, hash: T::Hash, length: u32 },
		/// The discussion of a subject has been removed, with all that was said, and its description.
		DiscussionCleared { subject: Subject },
		/// The ballots of a closed poll have been removed, and its proposal.
		Cleared { proposal: ProposalId },
	}
}
