//! What this pallet tells.

use frame_support::pallet_macros::pallet_section;

/// The events.
#[pallet_section]
mod events {
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// Somebody was invited, and vouched for by the inviter.
		Invited {
			/// Their number.
			id: MemberId,
			/// Their key.
			who: T::AccountId,
			/// The inviter.
			by: MemberId,
			/// The invitation holds until then.
			expires: Moment,
		},
		/// Somebody accepted an invitation.
		Accepted {
			/// Who.
			id: MemberId,
			/// They have until then to join.
			expires: Moment,
		},
		/// A vouch was given, or an old one refreshed.
		Vouched {
			/// For whom.
			id: MemberId,
			/// By whom.
			by: MemberId,
			/// It counts until then.
			expires: Moment,
		},
		/// A vouch was taken back.
		VouchWithdrawn {
			/// For whom.
			id: MemberId,
			/// By whom.
			by: MemberId,
		},
		/// A candidate has enough vouches, and can be challenged until they join.
		ChallengePeriodBegan {
			/// Who.
			id: MemberId,
			/// They can join then.
			joins_at: Moment,
		},
		/// A candidate or member was challenged.
		Challenged {
			/// Who.
			id: MemberId,
			/// By whom.
			by: MemberId,
			/// The hash of the evidence.
			reason: T::Hash,
		},
		/// A challenger has made way for one who has been a member for longer, and has their stake back.
		ChallengerDisplaced {
			/// The challenged person.
			id: MemberId,
			/// The challenger who makes way.
			by: MemberId,
		},
		/// A challenge was decided.
		Judged {
			/// The challenged person.
			id: MemberId,
			/// Whether the challenge was right.
			upheld: bool,
		},
		/// Nobody has decided a challenge in time. It is over, and nobody is penalised.
		Undecided {
			/// The challenged person.
			id: MemberId,
		},
		/// A challenger has named persons who stand and fall with somebody challenged.
		BranchNamed {
			/// The challenged person.
			id: MemberId,
			/// The challenger.
			by: MemberId,
			/// How many they have named so far.
			named: u32,
		},
		/// A challenge was upheld together with the branch that a challenger has named. Those are removed of whom it is
		/// true that nobody else vouched for them.
		BranchJudged {
			/// Those who were challenged.
			heads: BoundedVec<MemberId, ConstU32<HEADS>>,
			/// The challenger who has named the branch of the first of them.
			by: MemberId,
		},
		/// The branch has been removed, and all who answer for it are penalised.
		BranchRemoved {
			/// The first of those who were challenged.
			id: MemberId,
			/// So many have been removed, heads and named.
			removed: u32,
		},
		/// A candidate is ready, and waits in line since no more can join now.
		Waits {
			/// Who.
			id: MemberId,
			/// Their place.
			place: u64,
		},
		/// It was a candidate's turn to join, but they were not ready any more. They can call `join` again.
		LostPlace {
			/// Who.
			id: MemberId,
		},
		/// Somebody became a member, or one again.
		Joined {
			/// Who.
			id: MemberId,
			/// The number of this activation.
			activation: u64,
			/// The membership is valid until then.
			expires: Moment,
		},
		/// A member renewed in time.
		Renewed {
			/// Who.
			id: MemberId,
			/// The membership is valid until then.
			expires: Moment,
		},
		/// A member, or one who has lapsed, says that they leave.
		Leaves {
			/// Who.
			id: MemberId,
			/// Then, unless they take it back, or guardians recover their key.
			at: Moment,
		},
		/// A person who has said that they leave does not.
		Stays {
			/// Who.
			id: MemberId,
		},
		/// A member has not renewed in time.
		Lapsed {
			/// Who.
			id: MemberId,
			/// They are remembered until then.
			expires: Moment,
		},
		/// A person's time here has ended; nothing is kept of them.
		Ended {
			/// Who.
			id: MemberId,
			/// Their key.
			who: T::AccountId,
			/// Why.
			reason: Ending,
		},
		/// A member is about to change to a new key, which has to confirm.
		KeyOffered {
			/// Who.
			id: MemberId,
			/// The new key.
			new: T::AccountId,
			/// It can confirm then.
			confirms_at: Moment,
		},
		/// The key until now has stopped a change of itself.
		KeyChangeStopped {
			/// Who.
			id: MemberId,
			/// The key that had been offered.
			new: T::AccountId,
		},
		/// A person has a new key.
		KeyChanged {
			/// Who.
			id: MemberId,
			/// The key until now.
			old: T::AccountId,
			/// The key from now on.
			new: T::AccountId,
		},
		/// A person has named guardians.
		GuardiansNamed {
			/// Who.
			id: MemberId,
			/// The guardians; nobody for the vouchers.
			guardians: Vec<MemberId>,
			/// How many of them it takes.
			threshold: u32,
			/// They come into office then.
			from: Moment,
		},
		/// A guardian says that a person has a new key.
		RecoverySupported {
			/// Who.
			id: MemberId,
			/// The new key.
			new: T::AccountId,
			/// The guardian.
			by: MemberId,
		},
		/// A guardian does not say so any more.
		SupportWithdrawn {
			/// Who was to be recovered.
			id: MemberId,
			/// The guardian.
			by: MemberId,
		},
		/// Enough guardians agree on a person's new key.
		RecoveryAgreed {
			/// Who.
			id: MemberId,
			/// The new key.
			new: T::AccountId,
			/// It can take over then, unless the old key objects.
			completes_at: Moment,
			/// Whether the money on the old key is frozen.
			frozen: bool,
		},
		/// The old key has objected to a recovery on which enough guardians agree: it speaks for nobody.
		RecoveryDisputed {
			/// Who.
			id: MemberId,
			/// The key that objects.
			old: T::AccountId,
			/// The key on which the guardians agree.
			new: T::AccountId,
			/// If the arbiter has not decided until then, anybody can end the dispute, and the old key stays.
			decide_by: Moment,
		},
		/// A person was moved to a new key by guardians, and what was free on the old one has gone there; or what has been
		/// released there since has gone to the person's key now.
		MoneyHandedOver {
			/// Who.
			id: MemberId,
			/// The old key.
			old: T::AccountId,
			/// The key that has the money.
			new: T::AccountId,
			/// Whether something is left on the old key, since it is held.
			left: bool,
		},
		/// The arbiter has decided a dispute.
		RecoveryDecided {
			/// Who.
			id: MemberId,
			/// Whether the person moves to the new key; if not, those who supported that are penalised.
			moves: bool,
		},
		/// A recovery has come to nothing: too few agree, or nobody has completed or decided it in time.
		RecoveryEnded {
			/// Who was to be recovered.
			id: MemberId,
		},
		/// An account does not want to become a member's key.
		KeyDeclined {
			/// The member.
			id: MemberId,
			/// The account.
			new: T::AccountId,
		},
		/// A member cannot vouch, invite or challenge for a time.
		Penalised {
			/// Who.
			id: MemberId,
			/// Until then.
			until: Moment,
		},
	}

	/// Why somebody's time here has ended.
	#[derive(
		Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
	)]
	pub enum Ending {
		/// The invitation was taken back by the inviter.
		Withdrawn,
		/// The person declined, or gave up being a candidate.
		Declined,
		/// The time to accept, to join, or to come back is over.
		Expired,
		/// A challenge was upheld.
		Challenged,
		/// The person left.
		Left,
		/// The person was removed.
		Removed,
	}
}
