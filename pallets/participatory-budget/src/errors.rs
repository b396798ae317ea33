//! Why a call is refused.

use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod errors {
	#[pallet::error]
	#[derive(PartialEq)]
	pub enum Error<T> {
		/// There is no cycle with this number.
		UnknownCycle,
		/// There is no proposal with this number in this cycle.
		UnknownProposal,
		/// No project with this number has won in this cycle.
		UnknownProject,
		/// As many cycles of this electorate are open as can be. Wait until one is over.
		TooManyCycles,
		/// The pot is nothing, or more than 2^96 - 1.
		BadPot,
		/// The least cost is at least 1, not more than the most cost, and that not more than the pot.
		BadLimits,
		/// A category has no share, or together they have more than all.
		BadShares,
		/// A ballot has at least one project and not more than `MaxChoices`, points are at least 1, and utility
		/// by points needs ballots with points.
		BadBallotKind,
		/// Proposing, voting and carrying out take some time, revealing does if and only if the vote is secret,
		/// and no phase is longer than `MaxPhase`. There is at least `MinObjection` to object to the review, to a
		/// report, and in a vote to stop a project.
		BadPhases,
		/// A step of `Add1` is the endowment divided by 1 to 1000.
		BadStep,
		/// A member can make at least one proposal.
		BadProposalLimit,
		/// The cycle is not in the stage in which this can be done, or the stage is over.
		WrongStage,
		/// This account is not the key of a member of the electorate.
		NotAVoter,
		/// Only who was a member when voting began, and still is, can vote in it.
		NotOnRoll,
		/// Only the author of the proposal, or of the comment, can do this.
		NotTheAuthor,
		/// You have made as many proposals in this cycle as a member can. Withdraw one first.
		TooManyProposals,
		/// The title is empty or not UTF-8.
		BadTitle,
		/// There is no such category.
		UnknownCategory,
		/// A project has at least one milestone, each is more than nothing, and their sum is within the cycle's
		/// limits and the share of the category.
		BadCost,
		/// This proposal has been amended as often as one can be.
		TooManyAmendments,
		/// The proposal was merged into another.
		NotStanding,
		/// You do that already, or never did: nothing to change.
		NothingToChange,
		/// You back as many proposals in this cycle as a member can. Take your name off one first.
		TooManyBacked,
		/// The author backs a proposal by making it.
		AuthorCannotSponsor,
		/// A proposal cannot become part of itself.
		SameProposal,
		/// The author of that proposal has not offered to merge it into this one.
		NoOffer,
		/// Members have overruled the review.
		AlreadyOverruled,
		/// There is nothing to object to: it has not been found unfeasible.
		NothingToObject,
		/// This cycle votes in secret: commit to a ballot first, then reveal it.
		SecretVote,
		/// This cycle votes openly: cast your ballot with `vote`.
		OpenVote,
		/// A ballot names projects in the order of their numbers, none twice.
		BallotOutOfOrder,
		/// The ballot names a project that is not on the ballot paper, or is not feasible.
		NotOnPaper,
		/// The ballot names more projects than this cycle allows.
		TooManyChoices,
		/// An approval has exactly 1 point; else each project has at least 1, and all together not more than the
		/// cycle allows.
		BadPoints,
		/// In this cycle a ballot names projects of one district only.
		SeveralDistricts,
		/// You have committed to no ballot.
		NoCommitment,
		/// The ballot and the salt are not those that you have committed to.
		WrongReveal,
		/// The project has ended.
		HasEnded,
		/// The beneficiary has to report on the last milestone first.
		NoReport,
		/// The time in which members can call for a vote, or the vote, is not over yet.
		TooEarly,
		/// Only the beneficiary or the author can report.
		NotTheBeneficiary,
		/// No vote is open on stopping this project.
		NoStopVote,
		/// A rating is 1 to 5.
		BadRating,
		/// A project is rated when it has ended, or when the time for carrying out is over.
		NotJudgedYet,
		/// The deposit is kept while the proposal can still win.
		DepositInUse,
		/// A comment says something, in UTF-8.
		BadComment,
		/// There is no comment with this number on this proposal, or it was retracted.
		UnknownComment,
		/// You have made as many comments in this cycle as a member can. Retract one first.
		TooManyComments,
		/// You have committed to a ballot in an earlier vote and not revealed it. Wait until the time for that is over.
		HasWithheld,
		/// Who has said that is still a member, so it counts.
		StillAVoter,
		/// What was said there counts no more, or counts for good.
		NothingToStrike,
		/// There is no deposit for the record of this cycle, or it is not closed, or not long enough.
		RecordKept,
	}
}
