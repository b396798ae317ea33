//! The errors of calls, each with what to do about it.

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
		/// The electorate has as many open cycles as it can have. Wait until one is over.
		TooManyCycles,
		/// The pot is nothing, or more than 2^96 - 1.
		BadPot,
		/// The least cost must be at least 1, and not more than the most cost. The most cost must not be more than the
		/// pot.
		BadLimits,
		/// A category has no share, or the shares together are more than the whole.
		BadShares,
		/// A ballot names at least one project and not more than `MaxChoices`, points are at least 1, and utility by
		/// points needs ballots with points.
		BadBallotKind,
		/// Proposing, voting and carrying out need some time. Revealing needs some if and only if the vote is secret.
		/// All phases together take at most `MaxLength`. Three times are at least `MinObjection`: for objections to the review,
		/// for objections to a report, and for a vote to stop a project.
		BadPhases,
		/// `step_part` must be from 1 to 1000: a step of `Add1` is the first endowment divided by it.
		BadStep,
		/// A member must be able to make at least one proposal.
		BadProposalLimit,
		/// The cycle is not in the stage in which this can be done, or the stage is over.
		WrongStage,
		/// This account is not the key of a member of the electorate.
		NotAVoter,
		/// You were not a member when voting began, or you have left since then.
		NotOnRoll,
		/// Only the author of the proposal can do this.
		NotTheAuthor,
		/// You have made as many proposals in this cycle as a member can. Withdraw one first.
		TooManyProposals,
		/// The title is empty or not UTF-8.
		BadTitle,
		/// The cycle has no such category.
		UnknownCategory,
		/// A project needs at least one milestone, and each must be more than 0. Their sum must be within the cycle's
		/// limits and the share of the category.
		BadCost,
		/// This proposal cannot be amended more often.
		TooManyAmendments,
		/// The proposal was merged into another, or it is not on the ballot paper.
		NotStanding,
		/// You have already done this, or there is nothing to take back.
		NothingToChange,
		/// You back as many proposals in this cycle as a member can. End one backing first.
		TooManyBacked,
		/// The author backs a proposal by making it.
		AuthorCannotSponsor,
		/// A proposal cannot become part of itself.
		SameProposal,
		/// The author of that proposal has not offered to merge it into this one.
		NoOffer,
		/// Members have overruled the review, so the verdict is final.
		AlreadyOverruled,
		/// There is no verdict to object to: the proposal was not found unfeasible, or members have overruled that.
		NothingToObject,
		/// This vote is secret: commit to a ballot first, then reveal it.
		SecretVote,
		/// This vote is open: cast your ballot with `vote`.
		OpenVote,
		/// A ballot must name projects in the order of their numbers, and none twice.
		BallotOutOfOrder,
		/// The ballot names a project that is not on the ballot paper, or is not feasible.
		NotOnPaper,
		/// The ballot names more projects than this cycle allows.
		TooManyChoices,
		/// An approval has exactly 1 point. In a ballot with points, each project has at least 1, and all together have
		/// no more than the cycle allows.
		BadPoints,
		/// In this cycle a ballot can name projects of one category only.
		SeveralDistricts,
		/// This member has no commitment to reveal.
		NoCommitment,
		/// The ballot and the salt do not match the commitment.
		WrongReveal,
		/// The project is finished or was stopped.
		HasEnded,
		/// The beneficiary has to report on the last milestone first.
		NoReport,
		/// The time to call for a vote, or the vote, is not over yet.
		TooEarly,
		/// Only the beneficiary or the author can report.
		NotTheBeneficiary,
		/// There is no open vote on stopping this project.
		NoStopVote,
		/// A rating must be from 1 to 5.
		BadRating,
		/// A project can be rated when it has ended, or when the time for carrying out is over.
		NotJudgedYet,
		/// The deposit is held while the proposal can still win.
		DepositInUse,
		/// You have committed to a ballot in an earlier vote and not revealed it. Wait until the time for that is over.
		HasWithheld,
		/// The person is still a member, so the stance counts.
		StillAVoter,
		/// There is no such stance, or it counts no more, or it has had its effect.
		NothingToStrike,
		/// There is no deposit for the record of this cycle, the cycle is not closed, or it was closed too recently.
		RecordKept,
	}
}
