//! What can be wrong, and what to do then.

use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod errors {
	#[pallet::error]
	#[derive(PartialEq)]
	pub enum Error<T> {
		/// This account is not the key of a member.
		NotAMember,
		/// The body's election is not in the stage in which this can be done, or the stage is over.
		WrongStage,
		/// You stand in this election already.
		AlreadyStanding,
		/// You have a seat of this body beyond this election. You can resign from it first.
		AlreadySeated,
		/// This member does not stand in this election.
		NotACandidate,
		/// You were not a member when voting began, or you have left since then.
		NotOnRoll,
		/// A ballot names a number that is not on the ballot paper.
		NotOnPaper,
		/// A ballot names the candidates in the order of their numbers, none twice.
		BallotOutOfOrder,
		/// This member has no seat of this body.
		NotSeated,
		/// You have signed this petition already.
		AlreadySigned,
		/// The members have just voted on this recall. Wait until the time of rest is over.
		TooSoon,
		/// There is no vote on recalling this member, or it is over. A petition comes first.
		UnknownRecall,
	}
}
