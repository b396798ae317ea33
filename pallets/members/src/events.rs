//! The events. A reader can compute from them what happened to each amount.

use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod events {
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A member has invited a person, and vouches for them.
		Invited { id: MemberId, who: T::AccountId, by: MemberId, expires: Moment },
		/// A person has accepted an invitation and is a candidate.
		Accepted {
			id: MemberId,
			/// The candidate has to join before this time.
			expires: Moment,
		},
		/// A vouch was given, or an old one refreshed.
		Vouched { id: MemberId, by: MemberId, expires: Moment },
		/// A vouch was taken back.
		VouchWithdrawn { id: MemberId, by: MemberId },
		/// A candidate has enough vouches, and can be challenged until they join.
		ChallengePeriodBegan {
			id: MemberId,
			/// The candidate can join from this time on.
			joins_at: Moment,
		},
		/// A candidate or member was challenged.
		Challenged {
			id: MemberId,
			by: MemberId,
			/// The hash of the evidence.
			reason: T::Hash,
		},
		/// A challenger has made way for somebody who has been a member for longer, and has the stake back.
		ChallengerDisplaced {
			/// The challenged person.
			id: MemberId,
			/// The challenger who has made way.
			by: MemberId,
		},
		/// A challenge was decided.
		Judged {
			/// The challenged person.
			id: MemberId,
			/// Whether the challenge was right.
			upheld: bool,
		},
		/// A challenge was not decided in time. It is over, and nobody is penalised.
		ChallengeExpired {
			/// The challenged person.
			id: MemberId,
		},
		/// A challenger has named persons who are to be removed with a challenged person.
		BranchNamed {
			/// The challenged person.
			id: MemberId,
			/// The challenger.
			by: MemberId,
			/// How many persons they have named so far.
			named: u32,
		},
		/// The judges have upheld a challenge together with a branch. Those for whom nobody else vouched will be
		/// removed.
		BranchJudged {
			/// The challenged persons.
			heads: BoundedVec<MemberId, ConstU32<HEADS>>,
			/// The challenger who has named the branch of the first head.
			by: MemberId,
		},
		/// A branch has been removed, and the vouchers are penalised.
		BranchRemoved {
			/// The first head.
			id: MemberId,
			/// How many persons were removed, heads and named.
			removed: u32,
		},
		/// A candidate is ready to join, and waits in line because the growth limit is reached.
		LinedUp { id: MemberId, place: u64 },
		/// A candidate's turn to join has come, but they were no longer ready. They can call `join` again.
		PlaceLost { id: MemberId },
		/// A person has become a member, for the first time or again.
		Joined {
			id: MemberId,
			/// The number of this activation.
			activation: u64,
			/// The end of the membership, unless renewed.
			expires: Moment,
		},
		/// A member has renewed the membership in time.
		Renewed { id: MemberId, expires: Moment },
		/// A person, active or lapsed, has announced that they leave.
		LeaveAnnounced {
			id: MemberId,
			/// They leave at this time, unless they take it back or guardians recover their key.
			at: Moment,
		},
		/// A person has taken back the announcement to leave.
		LeaveCancelled { id: MemberId },
		/// A person is no longer an active member.
		Lapsed {
			id: MemberId,
			/// They are remembered until then.
			expires: Moment,
		},
		/// A person's time here has ended, and nothing is kept of them but their number.
		Ended {
			id: MemberId,
			/// Their last key.
			who: T::AccountId,
			reason: Ending,
		},
		/// A member has named a new key, which has to confirm.
		KeyOffered {
			id: MemberId,
			new: T::AccountId,
			/// The new key can confirm from this time on.
			confirms_at: Moment,
		},
		/// The old key has stopped a change of the key.
		KeyChangeStopped {
			id: MemberId,
			/// The key that was offered.
			new: T::AccountId,
		},
		/// A person has a new key.
		KeyChanged { id: MemberId, old: T::AccountId, new: T::AccountId },
		/// A person has named guardians.
		GuardiansNamed {
			id: MemberId,
			/// The guardians; empty if the vouchers are the guardians.
			guardians: Vec<MemberId>,
			threshold: u32,
			/// They take office at this time.
			from: Moment,
		},
		/// A guardian says that a person has a new key.
		RecoverySupported {
			id: MemberId,
			new: T::AccountId,
			/// The guardian.
			by: MemberId,
		},
		/// A guardian has taken back the support of a recovery.
		SupportWithdrawn {
			/// The person who was to be recovered.
			id: MemberId,
			/// The guardian.
			by: MemberId,
		},
		/// Enough guardians agree on a person's new key.
		RecoveryAgreed {
			id: MemberId,
			new: T::AccountId,
			/// The new key can take over from this time on, unless the old key objects.
			completes_at: Moment,
			/// Whether the money on the old key is frozen; it cannot be if the account has as many freezes as possible.
			frozen: bool,
		},
		/// The old key has objected to a recovery on which enough guardians agree. It speaks for nobody now.
		RecoveryDisputed {
			id: MemberId,
			/// The key that objects.
			old: T::AccountId,
			/// The key on which the guardians agree.
			new: T::AccountId,
			/// After this time anyone can end the dispute if the arbiter has not decided, and the old key stays.
			decide_by: Moment,
		},
		/// Guardians have moved a person, and the free money of the old key has gone to the new one. Or money that was
		/// released later has gone to the person's present key.
		MoneyHandedOver {
			id: MemberId,
			old: T::AccountId,
			/// The key that has received the money.
			new: T::AccountId,
			/// Whether held money is left on the old key.
			left: bool,
		},
		/// The arbiter has decided a dispute.
		RecoveryDecided {
			id: MemberId,
			/// Whether the person moves to the new key. If not, the supporters of the recovery are penalised.
			moves: bool,
		},
		/// A recovery has failed: too few guardians agree, or nobody completed or decided it in time.
		RecoveryEnded {
			/// The person who was to be recovered.
			id: MemberId,
		},
		/// An account has declined to become a member's key.
		KeyDeclined { id: MemberId, new: T::AccountId },
		/// A member cannot vouch, invite or challenge until a certain time.
		Penalised { id: MemberId, until: Moment },
	}

	/// Why a person's time here has ended.
	#[derive(
		Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
	)]
	pub enum Ending {
		/// The inviter took back the invitation.
		Withdrawn,
		/// The person declined the invitation, or gave up being a candidate.
		Declined,
		/// The time to accept, to join or to come back is over.
		Expired,
		/// The judges upheld a challenge.
		Challenged,
		Left,
		/// The removal origin removed the person.
		Removed,
	}
}
