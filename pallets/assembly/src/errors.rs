//! The errors of calls, each with what to do about it.

use frame_support::pallet_macros::*;

#[pallet_section]
mod errors {
	#[pallet::error]
	pub enum Error<T> {
		/// Only active members can do this. Join the community, or renew your membership.
		NotAMember,
		/// There is no such proposal, or it has been cleared.
		UnknownProposal,
		/// No referendum can make a call with this origin, or there is no such track. Choose another one.
		UnknownTrack,
		/// The call is longer than `MaxCallLength`. Propose a shorter one, or the hash of a runtime.
		CallTooLong,
		/// A question needs a text in UTF-8, and from 2 to [`MOST_OPTIONS`] different answers in UTF-8.
		BadQuestion,
		/// You have as many proposals as a member can have. Wait until one is closed, or withdraw one that waits.
		TooManyProposals,
		/// The proposal is open, closed, or admitted to a choice already.
		NotWaiting,
		/// The members do not vote on this proposal: it waits, or the vote is over.
		NotOpen,
		/// The poll has not ended yet.
		StillOpen,
		/// The proposal is not closed, or its ballots are still kept as the record of delegates.
		TooEarly,
		/// You support this proposal already, or it is your own.
		AlreadySupported,
		/// You do not support this proposal.
		NotASupporter,
		/// Too few active members support the proposal. Find more supporters, or wait until fewer places of the track, or of
		/// the choice, are taken.
		TooFewSupporters,
		/// Only the proposer can withdraw the proposal, as long as they are a member and its time is not over.
		NotTheProposer,
		/// The proposer is no longer a member. Withdraw the proposal, and propose it anew.
		ProposerNotActive,
		/// The proposal is still discussed. Open it when its time of preparation is over.
		TooSoon,
		/// As many polls are open as there can be at once, on this track or in all. Open it when one is closed.
		TooManyOpen,
		/// You were not a member when the poll was opened, or have not been one all the time since.
		NotOnRoll,
		/// The ballot does not answer what is asked. Vote aye, nay or abstain on a call. Approve of answers, or rank
		/// them, each at most once, as the question says.
		BadBallot,
		/// You have no ballot of your own in this poll.
		NothingToRetract,
		/// You cannot delegate to yourself.
		ToOneself,
		/// The delegate is not an active member.
		UnknownDelegate,
		/// As many members delegate to this member as may. Choose another one, or vote yourself.
		TooManyDelegators,
		/// You have no delegation on this track.
		NothingToRevoke,
		/// There is no such subject, or it can no longer be discussed.
		UnknownSubject,
		/// You are not among those who discuss this subject.
		NotAVoter,
		/// A statement or a description needs a text in UTF-8.
		BadText,
		/// You have as many arguments and questions on this subject as a member can have.
		TooManyStatements,
		/// There is no such statement, or no question with this number.
		UnknownStatement,
		/// Only the proposer answers questions.
		NotTheAnswerer,
		/// The question has been answered.
		AlreadyAnswered,
		/// You cannot rate your own statement.
		OwnStatement,
		/// You have said so already.
		AlreadyRated,
		/// Members want answers to questions. The proposer has to answer them before the vote is opened.
		QuestionsUnanswered,
		/// The discussion is kept as long as its subject.
		StillKept,
		/// The call needs more weight than a decision can have. Propose its parts one by one.
		CallTooHeavy,
		/// This proposal is no amendment to one that waits.
		NotAnAmendment,
		/// The proposal is an amendment. Admit it to the choice, or wait until the vote on the proposal has begun.
		AmendmentWaits,
		/// Only calls can be amended, before the vote, not after a choice, and not on an urgent track. Propose yours there as
		/// a proposal of its own.
		NotAmendable,
		/// You have an amendment among the rivals, or they are amendments to your own proposal.
		OneAmendmentEach,
		/// As many amendments are admitted as can be compared.
		TooManyRivals,
		/// The proposal is not approved, or its call was made already.
		NotDecided,
		/// There is no second vote on this track, or this was the second vote.
		NoPetition,
		/// You have signed the petition already, or there are enough signatures.
		AlreadySigned,
		/// You back a proposal that is open on this track, or an amendment that is admitted, or the proposer does. Support or
		/// open another one there when that vote is over, or let somebody else do it.
		OneOpenEach,
		/// The text is not the document whose hash the record of the subject has. Bring that document, byte for byte.
		NotTheDocument,
		/// Only the proposer describes the proposal. Say what you want to say about it in its discussion.
		NotTheDescriber,
		/// The members need time to read it. Describe a proposal in the first half of its time of preparation, or withdraw
		/// it and propose it anew.
		TooLate,
		/// The subject has a description. It does not change, so that all decide on the same text.
		AlreadyDescribed,
		/// You have as many descriptions as a member can have. Clear the discussion of a subject that is over.
		TooManyDescriptions,
	}
}
