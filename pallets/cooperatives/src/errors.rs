//! The errors of calls, each with what to do about it.

use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod errors {
	#[pallet::error]
	pub enum Error<T> {
		/// There is no cooperative with this number, or it was removed.
		UnknownCooperative,
		/// The name is empty or not UTF-8.
		BadName,
		/// The document has no reference in UTF-8. Say where it is found.
		BadDocument,
		/// An expulsion needs a reason, as text in UTF-8.
		NoReason,
		/// At least one class must have votes. Supporters have none, and every other class has some. A vote of one
		/// class counts at most `MaxVoteRatio` times as much as a vote of another.
		BadClasses,
		/// The par value is at least 1 and at most 2^64 − 1. The first shares must cost at least the minimum balance of
		/// the currency.
		BadPar,
		/// The numbers of shares must be in order: `first_shares` is at least 1, `least_shares` at least that, and
		/// `most_shares` at least that.
		BadShares,
		/// A time is longer than `MaxTime`, or a period, a time to claim, to contest or to appeal is shorter than the
		/// chain's least.
		BadTimes,
		/// The rule of a kind of resolution is out of bounds. Check the time to vote, and the smallest quorum. The
		/// majority is at least half and less than all, and two thirds for dissolution. A weightier kind must not be
		/// easier to pass.
		BadDecisions,
		/// The reserve gets less of a surplus than the chain's least, or the reserve and the commons together get more
		/// than all of it.
		BadWaterfall,
		/// A solvency floor of all the share capital would let nobody leave. Set it lower.
		BadSolvency,
		/// There must be at least one kind of work. Each needs a name, and a weight of at least 1.
		BadWork,
		/// There are too few founders with a voice, one of them is named twice, or a class does not exist.
		BadFounders,
		/// There is nothing to sign with this number: all have signed, or the time is over.
		UnknownFounding,
		/// You are not among the founders.
		NotAFounder,
		/// You have signed already.
		AlreadySigned,
		/// The proposal with this number is not the one that you want to sign. Read it again.
		OtherProposal,
		/// The founders can still sign. Before that time is over, only the proposer can give it up.
		StillSigning,
		/// Only members of the community and cooperatives can be members.
		NotAPerson,
		/// A cooperative cannot be a member of itself.
		OwnMember,
		/// The account of a cooperative may not make this call.
		NotForCooperatives,
		/// The cooperative is dissolved.
		Dissolved,
		/// The currency of the books and the existing classes cannot be changed. Add new classes after them.
		BylawsFixed,
		/// The par value can only be changed to what a share is worth now.
		ParFixed,
		/// The bylaws have changed since this was written. Change the current version.
		OtherVersion,
		/// The open period uses the oldest version of the bylaws that is kept. Close the period first.
		TooManyVersions,
		/// There is no such class.
		UnknownClass,
		/// This person or cooperative is in the register already, or has applied.
		AlreadyMember,
		/// There is no such application, or it is not yours.
		UnknownApplication,
		/// There is no such number in the register.
		UnknownMember,
		/// Only a member can do this.
		NotAMember,
		/// You do not speak for this number in the register.
		NotYourNumber,
		/// The number of shares is outside the bounds of the bylaws.
		SharesOutOfBounds,
		/// You have not subscribed this many shares. Subscribe more first.
		NotSubscribed,
		/// The shares are worth less than par. None are issued until a surplus restores them, or the bylaws lower the
		/// par value.
		SharesWrittenDown,
		/// The bylaws have changed since the application. Withdraw it, and apply again.
		BylawsChanged,
		/// All subscribed shares are paid, or there is time left to pay them.
		NothingOverdue,
		/// The member has too few shares, or no shares are to be transferred, or giver and receiver are the same.
		NothingToTransfer,
		/// This member is leaving or has left; some calls also refuse a member who is to be expelled or was reported.
		NotActive,
		/// This person is a member of the community, so they leave only by their own will.
		StillAPerson,
		/// Nobody's notice is over. Or the solvency floor, debts that fall due soon, or the least capital leave no money for
		/// the next member in the queue.
		NothingToRedeem,
		/// The cooperative has a loss that its shares will bear. Close the period first.
		LossNotBorne,
		/// There is nothing to collect.
		NothingToCollect,
		/// This member is not to be expelled.
		NotExpelled,
		/// The time for an appeal is over, or there was one already.
		TooLateToAppeal,
		/// The member was reported, and has time to return to the community. Report it again after that.
		TooEarlyToReport,
		/// The time for an appeal is not over, or the member has appealed: the arbiter decides first, and then the members.
		TooEarlyToExpel,
		/// The member has won an appeal lately, and cannot be expelled again yet.
		KeptByAppeal,
		/// The member has not appealed. The members decide again only after an appeal.
		NotAppealed,
		/// This member still has shares, claims, a deposit, unpaid wages or contested work.
		NotGone,
		/// There is no such kind of work.
		UnknownWork,
		/// Record at least one unit.
		NoUnits,
		/// Too many records of this member are not final. Wait, or decide the contested ones.
		TooManyRecords,
		/// There is no such record, or it is final.
		UnknownRecord,
		/// The record is contested already.
		AlreadyContested,
		/// The member has signed off this record already.
		AlreadySignedOff,
		/// The record is not contested.
		NotContested,
		/// The member has signed the record off, or it can no longer be recorded again. Only the members can withdraw
		/// it, by a resolution.
		MembersDecide,
		/// There is no such period.
		UnknownPeriod,
		/// The period is not over, or some of its work can still be contested, or the time to decide on a contest is
		/// not over.
		PeriodNotOver,
		/// The cooperative's account is frozen. Close the period when the freeze is over.
		Frozen,
		/// The period is not closed.
		NotClosed,
		/// There is nothing to claim for this member: it was paid, the time is over, or they have not worked.
		NothingToClaim,
		/// No patronage is retained.
		NothingRetained,
		/// There is too little free money, or the payee cannot receive it.
		TooLittleMoney,
		/// The time to claim is not over, or everything has gone to the reserve already.
		NothingExpired,
		/// The cooperative is not dissolved, or not at this step of its end.
		NotDissolved,
		/// The time to pay debts is not over. Or some debts can still be paid first, or money that is frozen or held
		/// elsewhere will come back.
		DebtsLeft,
		/// Somebody still has a voice, or a resolution is open. Close it first.
		StillHasVoices,
		/// The heir is the cooperative itself, does not exist, is dissolved, or keeps its books in another currency.
		BadHeir,
		/// The time to collect is not over.
		TooEarlyToEnd,
		/// The cooperative is a member of other cooperatives. It must leave them first, or more time must pass.
		StillAMemberElsewhere,
		/// There is no such resolution.
		UnknownResolution,
		/// This member has too many open resolutions. Close one first.
		TooManyResolutions,
		/// The vote on this resolution is over.
		NotVoting,
		/// You had no voice when the resolution was opened, or have none now.
		NoVoice,
		/// Votes can still change the outcome, or a meeting has accepted it and it waits for objections. Look at `ends_at`.
		OutcomeOpen,
		/// The chain does not have the call. Note its preimage first.
		NoPreimage,
		/// Nobody holds this office.
		NoOfficer,
		/// The amount is more than is left of the limit, or the office has no limit.
		OverLimit,
		/// There is no such wage.
		UnknownWage,
		/// The cooperative or the member has as many wages as possible.
		TooManyWages,
		/// The amount is 0 or more than 2^80 units, a time is out of bounds, or there is no such currency.
		BadWage,
		/// Nothing is due, or there is no money for it.
		NothingToPay,
		/// A delegate votes for a cooperative, and must be a member of it.
		BadDelegate,
		/// This would change nothing.
		NothingToChange,
		/// Pay the shares that you have subscribed before you subscribe more.
		StillUnpaid,
		/// This call needs a kind of resolution that is harder to pass.
		KindTooLow,
		/// The call is too long, or this chain cannot read it.
		BadCall,
		/// The call would fill a block. Propose it in parts.
		CallTooHeavy,
		/// The call weighs more than your bound. Allow more.
		WeightTooLow,
		/// A resolution cannot close another resolution or clear a cooperative. Make that call by itself.
		StillExecuting,
		/// The record of a closed resolution is kept for some time. Wait.
		TooEarlyToForget,
		/// The period, and the time to record its last work, are over. Close it, and record the work in the next one.
		TooLateToRecord,
		/// The period of a limit is at least a day, and at most `MaxTime`.
		BadLimit,
		/// This member has not voted on the resolution.
		NoBallot,
		/// This member still has a voice, so the vote counts.
		HasAVoice,
		/// The price of the shares does not arrive in full. The money that was put down has decayed, or a levy was
		/// taken from it. Take it back, keep some free money on the account, and apply or found again.
		PriceNotMet,
		/// The chart has no account with this number.
		UnknownAccount,
		/// There is no such entry, or it was pruned. Post the opposite as a new entry.
		UnknownEntry,
		/// The account of the chart is closed. Use another one.
		AccountClosed,
		/// The sum of the postings is not zero.
		NotBalanced,
		/// Only the chain posts to this account, reverses this entry, or takes back the deposits of members.
		NotByHand,
		/// Suspense does not have this amount, or the postings leave it as it is.
		NotInSuspense,
		/// The chart has an account with this number already.
		AccountExists,
		/// Another entry has reversed this one.
		AlreadyReversed,
		/// An amount is zero, negative, or over its bound.
		BadAmount,
		/// An entry has 2 to 8 postings to different accounts, none of them zero.
		BadEntry,
		/// The date is in the future or in a closed period.
		BadDate,
		/// A text or a name is empty, or no text in UTF-8, or has control characters.
		BadText,
		/// The parent of the account does not exist, has another kind, or is too deep in the chart.
		BadParent,
		/// The chart is full.
		TooManyAccounts,
		/// There is nothing to post.
		NothingToPost,
		/// Accounts of the default chart stay open, and so do accounts with a balance.
		AccountInUse,
		/// This takes two persons, or a resolution of the members: it is above the limit, or about loans, deposits, fixed
		/// assets, restricted funds, debts that are written off, or cash that the chain does not see.
		TakesTwo,
		/// A member has objected to the accounts of this period, so the members must approve them, by a resolution. Or the
		/// auditor has objected to an entry: then the members must decide that first.
		ObjectedTo,
		/// There is no such draft: it was approved, refused or withdrawn.
		UnknownDraft,
		/// You have recorded this, or approved it already. Another person must approve it.
		OwnDraft,
		/// It pays you or forgives your debt, or that of a person for whom you have vouched lately or who has vouched for
		/// you, or you have declared an interest in it. Another officer or the members must approve it.
		InConflict,
		/// This member has too many drafts. Wait until some are approved, or withdraw one.
		TooManyDrafts,
		/// There is no such invoice, bill, loan, asset or holding.
		UnknownItem,
		/// The cooperative has as many open items, loans or assets as possible.
		TooManyItems,
		/// A part of it is paid, so it cannot be taken back.
		PaidInPart,
		/// This entry belongs to an invoice, a bill, a loan or an asset. Cancel that.
		BelongsToItem,
		/// It is not due yet, or the money of the loan has not come.
		NotDue,
		/// The loan was offered to somebody else.
		NotTheLender,
		/// An expense claim needs the hash of the receipt.
		NoReceipt,
		/// This receipt is in the books already.
		ReceiptKnown,
		/// This account does not fit: see the call.
		BadAccount,
		/// A cooperative does not pay itself.
		PaysItself,
		/// The auditor has no other office, no limit and no drafts, claims no expenses, and has no task by the bylaws.
		/// Choose somebody else, or end the other task first.
		BadOffice,
		/// The auditor has objected as often as possible in this period. The members decide what is open.
		TooManyObjections,
		/// No objection to this entry is open.
		NotObjectedTo,
		/// The deposit would be higher than the controls let a member have. Pay less, or let the members change the bound.
		DepositTooHigh,
		/// The reserve pays no member and not the cooperative itself. Buy from somebody else.
		ReservePaysNoMember,
		/// So much of the reserve must be held as money. Spend less of it, or let the members change the controls.
		ReserveInCash,
		/// As many members as possible have declared an interest in this. A few places are kept for officers.
		TooManyInterests,
		/// Members vote on this resolution in a meeting. Attend it, or name a proxy.
		VotedInMeeting,
		/// This resolution was not proposed to a meeting. Propose it again with `propose_to_meeting`.
		NotForMeeting,
		/// This member has held the office for the most terms in a row. Elect somebody else.
		TooManyTerms,
		/// The officer has no term, or its end was less than 90 days ago.
		TermNotOver,
		/// The controls say that the members approve the accounts of each period. Let them do so, by a resolution.
		NotApproved,
		/// There was too little money for what members are owed. When the cooperative has free money, call `hold_claims`
		/// until all of it is held, and then try again.
		NotHeld,
		/// Nothing is owed without money for it, or no free money is left after wages and deposits.
		NothingToHold,
	}
}
