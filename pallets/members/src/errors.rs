//! The errors of calls, each with what to do about it.

use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod errors {
	#[pallet::error]
	pub enum Error<T> {
		/// The caller is not an active member. Join or renew first.
		NotAMember,
		/// There is no person with this number or key. Look the person up first.
		UnknownPerson,
		/// This account is, was or is about to become somebody's key. Take another.
		AccountTaken,
		/// This is not possible in this person's status.
		WrongStatus,
		/// A member cannot vouch for, challenge or recover themselves.
		NotOneself,
		/// The last vouch was too recent. Wait until the interval is over.
		TooSoon,
		/// This member is under a penalty. Wait until it is over.
		Penalised,
		/// This member has joined too recently to invite, vouch or challenge. Wait until `VouchAge` is over.
		TooYoung,
		/// The caller vouches for this person. Withdraw the vouch first.
		OwnVouch,
		/// This person has as many challengers as possible, all members for longer than the caller. Give the evidence
		/// to one of them.
		EnoughChallengers,
		/// The caller has not challenged this person. Challenge them first.
		NotAChallenger,
		/// The branch has more persons than allowed. Name a smaller one.
		BranchTooLarge,
		/// This challenger has named no branch. They can name one with `name_branch`.
		NoBranch,
		/// A branch of this person is already being removed. Wait until it is done.
		RemovalUnderWay,
		/// This candidate is too many steps from the long-standing members. Ask members who are nearer to vouch.
		TooFar,
		/// This candidate is already in line to join.
		InLine,
		/// The inviter already has as many candidates in line as allowed. Call again when one of them has joined.
		LineIsFull,
		/// This member has given as many vouches as allowed. Withdraw one, or wait until one expires.
		TooManyVouches,
		/// This person has as many vouches as there can be, and needs no more.
		EnoughVouches,
		/// The caller has no valid vouch for this person.
		NoVouch,
		/// Too few vouches are valid. Ask other members to vouch, or to refresh their vouch.
		TooFewVouches,
		/// The challenge period is not over. Wait until it is.
		ChallengePeriod,
		/// A challenge to this person is open. Wait until it is decided.
		ChallengeOpen,
		/// This person is not challenged, or can no longer be challenged.
		NoChallenge,
		/// The caller's own challenge is open. Wait until it is decided.
		AlreadyChallenging,
		/// Only the inviter of this person may do this.
		NotTheInviter,
		/// The key was changed too recently. Wait until the interval is over.
		KeyFixed,
		/// No change of key and no recovery is waiting for this account.
		NoNextKey,
		/// Enough guardians agree on a recovery of this person. Object to it, or wait until it is over.
		RecoveryUnderWay,
		/// The old key has objected. Wait for the arbiter's decision.
		Disputed,
		/// There is no such recovery of this person.
		NoRecovery,
		/// The caller already supports this key.
		AlreadySupported,
		/// The caller is not a guardian of this person. The guardians are those whom the person has named. If nobody is
		/// named, they are those whose vouch is as old as the membership, or as a whole membership period.
		NotAGuardian,
		/// The delay is not over. Wait until it is.
		TooEarly,
		/// Too few guardians support this recovery. Ask others to support it.
		TooFewSupporters,
		/// Guardians must be other active members, each named once.
		BadGuardians,
		/// This person has already announced that they leave.
		Leaving,
		/// This person has not announced that they leave.
		NotLeaving,
		/// No money of a person is left on this account.
		NothingLeft,
		/// The threshold must be more than half of the guardians, at least what the community asks for, and at most
		/// all.
		BadThreshold,
	}
}
