//! What can be wrong, and what to do then.

use frame_support::pallet_macros::pallet_section;

/// The errors.
#[pallet_section]
mod errors {
	#[pallet::error]
	pub enum Error<T> {
		/// There is no cooperative with this number, or not any more.
		UnknownCooperative,
		/// A name is UTF-8, and not empty.
		BadName,
		/// A document has a reference in UTF-8, which says where it is found.
		BadDocument,
		/// Who is to be expelled is told why, in UTF-8.
		NoReason,
		/// One class at least has votes; supporters have none, and all others some. The vote of no class counts more than
		/// `MaxVoteRatio` times as much as that of another.
		BadClasses,
		/// The par value is at least 1, and at most 2^64 − 1; and who comes pays at once at least as much as an account of
		/// the currency must have.
		BadPar,
		/// At least one share is paid at admission; and who pays no more than these, subscribes no more, and has no
		/// more than the most.
		BadShares,
		/// A time is longer than the chain allows, or the period, the time to claim, the time to contest, or the time for a
		/// defence is shorter.
		BadTimes,
		/// Votes last too short or too long, or pass with half of the votes or less; or a resolution that should be
		/// harder to pass is easier; or one takes a smaller quorum than the least, or the end less than two thirds of the
		/// votes.
		BadDecisions,
		/// The reserve gets less of a surplus than the chain's floor, or it and the commons more than all.
		BadWaterfall,
		/// With a solvency floor of all of the share capital nobody could leave.
		BadSolvency,
		/// There is at least one kind of work; each has a name, and counts something.
		BadWork,
		/// Too few founders, one of them twice, or one in a class that there is not.
		BadFounders,
		/// There is nothing to sign with this number: all have signed, or the time is over.
		UnknownFounding,
		/// You are not among the founders.
		NotAFounder,
		/// You have signed.
		AlreadySigned,
		/// What has this number is not what you want to sign: read it again.
		OtherProposal,
		/// The founders can still sign. Only who has proposed it can give it up before.
		StillSigning,
		/// Only members of the community and cooperatives can be members.
		NotAPerson,
		/// A cooperative cannot be its own member.
		OwnMember,
		/// A cooperative's account cannot make this call.
		NotForCooperatives,
		/// The cooperative is being dissolved.
		Dissolved,
		/// The currency of the books cannot be changed, nor classes that there are; add new ones behind them.
		BylawsFixed,
		/// The par value can be changed to what a share is worth, and to nothing else.
		ParFixed,
		/// The bylaws have been changed since this was written: change those that hold now.
		OtherVersion,
		/// The open period goes by the oldest version of the bylaws that is kept: close it first.
		TooManyVersions,
		/// There is no such class.
		UnknownClass,
		/// This is in the register, or has applied.
		AlreadyMember,
		/// There is no such application, or it is not yours.
		UnknownApplication,
		/// There is no such number in the register.
		UnknownMember,
		/// Only a member can do this.
		NotAMember,
		/// This is not your number in the register.
		NotYourNumber,
		/// The number of shares is not between what the bylaws ask for and allow.
		SharesOutOfBounds,
		/// So many shares are not subscribed: subscribe more first.
		NotSubscribed,
		/// The shares are worth less than par: none are issued until a surplus has restored them, or the bylaws have a
		/// lower par value.
		SharesWrittenDown,
		/// The bylaws have changed since: withdraw the application, and apply again.
		BylawsChanged,
		/// All subscribed shares are paid, or there is time left to pay them.
		NothingOverdue,
		/// There are no shares, or too few, to transfer.
		NothingToTransfer,
		/// This is leaving, or is to be expelled.
		NotActive,
		/// This person is a member of the community, and leaves by their own will.
		StillAPerson,
		/// No notice is over, or the solvency floor leaves no money for the next in the queue.
		NothingToRedeem,
		/// The cooperative has a loss that its shares will bear: close the period first.
		LossNotBorne,
		/// There is nothing to collect.
		NothingToCollect,
		/// This is not to be expelled.
		NotExpelled,
		/// The time for an appeal is over, or there was one.
		TooLateToAppeal,
		/// They have been missed, and have time to be a member of the community again: report it again when that is over.
		TooEarlyToReport,
		/// The time for an appeal is not over, or there was one: the members decide.
		TooEarlyToExpel,
		/// Members have not appealed: only then the others decide again.
		NotAppealed,
		/// There is something left that this member can claim, or is owed; or the shares are not redeemed.
		NotGone,
		/// There is no such kind of work.
		UnknownWork,
		/// At least one unit.
		NoUnits,
		/// Too many records of this member are not final: wait, and settle those that are contested.
		TooManyRecords,
		/// There is no such record, or it is final.
		UnknownRecord,
		/// It is contested already.
		AlreadyContested,
		/// You agree with it already.
		AlreadySignedOff,
		/// It is not contested.
		NotContested,
		/// The member has signed it off, or it can be recorded no more: only the members withdraw it, by a resolution.
		MembersDecide,
		/// There is no such period.
		UnknownPeriod,
		/// The period lasts, or some work in it can still be contested, or members decide about what is.
		PeriodNotOver,
		/// The cooperative's account is frozen: close the period when that is over.
		Frozen,
		/// The period is not closed.
		NotClosed,
		/// There is nothing to claim for this member: it is paid, the time is over, or they have not worked.
		NothingToClaim,
		/// Nothing is retained.
		NothingRetained,
		/// There is too little free money for this.
		TooLittleMoney,
		/// The time to claim is not over, or what is left is the reserve's already.
		NothingExpired,
		/// The cooperative is not being dissolved.
		NotDissolved,
		/// The time to pay debts is not over, or some are left that can be paid, or money is held elsewhere or frozen that
		/// will come back.
		DebtsLeft,
		/// Somebody has a voice still, or a resolution is open: close it first.
		StillHasVoices,
		/// It is its own heir, or the heir is not there, or keeps its books in another currency.
		BadHeir,
		/// The time to collect is not over.
		TooEarlyToEnd,
		/// It is a member of other cooperatives: it leaves them first, or some more time passes.
		StillAMemberElsewhere,
		/// There is no such resolution.
		UnknownResolution,
		/// You have as many resolutions open as a member can. Close one first.
		TooManyResolutions,
		/// Members do not vote on it any more.
		NotVoting,
		/// You were not a member with a voice when it was opened, or are not now.
		NoVoice,
		/// Votes can still change the outcome.
		OutcomeOpen,
		/// The call is not there: note its preimage first.
		NoPreimage,
		/// The office is held by nobody.
		NoOfficer,
		/// It is more than the limit leaves, or there is none.
		OverLimit,
		/// There is no such wage.
		UnknownWage,
		/// As many wages are paid as can be.
		TooManyWages,
		/// The amount is nothing, the time is too short, or there is no such currency.
		BadWage,
		/// Nothing is due, or there is no money for it.
		NothingToPay,
		/// A delegate votes for a cooperative, and is a member of it.
		BadDelegate,
		/// It is so already.
		NothingToChange,
		/// Pay the shares that you have subscribed before you subscribe more.
		StillUnpaid,
		/// This takes a resolution of a kind that is harder to pass.
		KindTooLow,
		/// The call is longer than any that can be proposed, or is none that this chain knows.
		BadCall,
		/// The call would fill a block: propose it in parts.
		CallTooHeavy,
		/// The call weighs more than you allow: allow more.
		WeightTooLow,
		/// A resolution cannot close another one: close it by itself.
		StillExecuting,
		/// The record of a resolution is kept for some time after it was closed.
		TooEarlyToForget,
		/// The period is over, and as long after as work can be contested: close it, and record in the next one.
		TooLateToRecord,
		/// The time of a limit is at least a day, and not longer than the chain allows.
		BadLimit,
		/// This member has not voted on it.
		NoBallot,
		/// This member still has a voice, so the vote counts.
		HasAVoice,
		/// Less than the price of the shares arrives: the money that was put down has lost value, or a levy was taken
		/// off it. Take it back, have some free money beside it, and apply, or found, again.
		PriceNotMet,
	}
}
