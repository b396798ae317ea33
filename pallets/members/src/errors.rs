//! What can be wrong, and what to do then.

use frame_support::pallet_macros::pallet_section;

/// The errors.
#[pallet_section]
mod errors {
	#[pallet::error]
	pub enum Error<T> {
		/// The caller is not an active member. Join, or renew, first.
		NotAMember,
		/// Nobody has this number, or this key, here. Look the person up first.
		Unknown,
		/// This account is, or is about to become, somebody's key already. Take another.
		AccountTaken,
		/// This is not possible where this person stands now (see their status).
		WrongStatus,
		/// Nobody vouches for themselves, challenges themselves, or recovers themselves.
		NotOneself,
		/// The last vouch was too recent. Wait until the interval is over.
		TooSoon,
		/// This member is under a penalty. Wait until it is over.
		Penalised,
		/// This member has come too recently to invite, vouch or challenge. Wait until they are of age.
		TooYoung,
		/// The caller vouches for this person. Withdraw the vouch first.
		OwnVouch,
		/// As many have challenged this person as can, all of them members for longer than the caller. Give the evidence
		/// to one of them.
		EnoughChallengers,
		/// The caller has not challenged this person.
		NotAChallenger,
		/// The branch has more persons than one can have. Name a smaller one.
		BranchTooLarge,
		/// This challenger has named no branch.
		NoBranch,
		/// A branch of this person is being removed already.
		RemovalUnderWay,
		/// This candidate is too many steps from the long-standing members. Ask members who are nearer to vouch.
		TooFar,
		/// This candidate waits in line already.
		InLine,
		/// As many whom this candidate's inviter has invited wait in line as can. Call again when one of them has joined.
		LineIsFull,
		/// This member has given as many vouches as they may. Withdraw one, or wait for one to expire.
		TooManyVouches,
		/// This person has as many vouches as there can be, and needs no more.
		EnoughVouches,
		/// The caller has not vouched for this person.
		NoVouch,
		/// Too few vouches are valid. Ask other members to vouch, or to refresh their vouch.
		TooFewVouches,
		/// The challenge period is not over. Wait until then.
		ChallengePeriod,
		/// A challenge to this person is open. Wait until it is decided.
		ChallengeOpen,
		/// This person is not challenged, or cannot be challenged (any more).
		NoChallenge,
		/// The caller's own challenge to somebody is open. Wait until it is decided.
		AlreadyChallenging,
		/// Only who invited this person may do this.
		NotTheInviter,
		/// The key was changed too recently. Wait until the interval is over.
		KeyFixed,
		/// No change of key, and no recovery, waits for this account.
		NoNextKey,
		/// Enough guardians agree on a recovery of this person. Object to it, or wait until it is over.
		RecoveryUnderWay,
		/// The old key has objected. Wait until the arbiter has decided.
		Disputed,
		/// No such recovery of this person is under way.
		NoRecovery,
		/// The caller says so already.
		AlreadySupported,
		/// The caller is none of this person's guardians: those whom the person has named, else those who vouched for
		/// them when they joined or for as long as a membership lasts.
		NotAGuardian,
		/// The delay, in which the old key may object, is not over.
		TooEarly,
		/// Too few guardians support this recovery.
		TooFewSupporters,
		/// Guardians are other active members, each named once.
		BadGuardians,
		/// This person has said already that they leave.
		Leaving,
		/// This person has not said that they leave.
		NotLeaving,
		/// Nothing is left on this account for somebody whose key it was.
		NothingLeft,
		/// More than half of the guardians must agree, at least as many as the community asks for, and at most all.
		BadThreshold,
	}
}
