//! What can be wrong, and what to do then.

use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod errors {
	#[pallet::error]
	#[derive(PartialEq)]
	pub enum Error<T> {
		/// This account is not the key of a member.
		NotAMember,
		/// There is no case with this number, or its record is removed.
		UnknownCase,
		/// The case is not at the stage at which this can be done, or the stage is over. `case` shows the stage.
		WrongStage,
		/// You are no party of this dispute.
		NotAParty,
		/// The seed of your side comes from another account.
		NotAPrincipal,
		/// A party cannot be a juror of its own case.
		NotImpartial,
		/// You are not a juror of this case, or have not accepted, or are no longer one.
		NotAJuror,
		/// You have accepted this summons already.
		AlreadyAccepted,
		/// You have voted. Only the vote can be changed, until its time is over.
		AlreadyCommitted,
		/// You have revealed your vote already.
		AlreadyRevealed,
		/// Nobody has committed to this seed for this side, or it is revealed already.
		BadSeed,
		/// Vote, reason and salt are not those to which you have committed.
		BadVote,
		/// A statement and a reason say something, as text in UTF-8.
		BadText,
		/// You have said as much as one author can say in this case.
		TooManyStatements,
		/// The side that has won cannot appeal.
		NotTheLoser,
		/// You have not revealed your seed, so you cannot appeal. Another party of your side can.
		NotRevealed,
		/// There is no verdict that waits to be carried out, or it is too late, or the dispute is another one now.
		NothingToCarryOut,
		/// The call that carries out the verdict needs more weight. Call `carry_out` with more.
		TooHeavy,
		/// This member is owed no fee.
		NothingToClaim,
		/// The limit of fees is used up. Wait for the next period.
		TooSoon,
		/// The commons could not pay the fee. Try again when there is money in them.
		NotPaid,
	}
}
