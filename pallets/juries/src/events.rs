//! The events. A reader can compute from them who was drawn and why, and how each case was decided.

use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod events {
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A dispute is before the jury.
		Opened {
			case: CaseId,
			dispute: T::Dispute,
			/// When the asking pallet needs a decision.
			until: Moment,
			/// How many seats the panel has.
			size: u32,
			/// The members among whom the lot is drawn.
			roll: rochdale_primitives::Roll,
			/// All their numbers are below this one.
			numbers: MemberId,
			/// Until when the principals can commit to seeds.
			ends_at: Moment,
		},
		/// A case has reached this stage.
		Began {
			case: CaseId,
			level: Level,
			stage: StageOf<T>,
			/// When it ends, if it ends by time.
			ends_at: Moment,
		},
		/// The dispute needs no decision any more.
		Withdrawn { case: CaseId },
		/// A principal has committed to a seed.
		SeedCommitted { case: CaseId, level: Level, side: Side, by: T::AccountId, commitment: T::Hash },
		/// A seed is revealed.
		SeedRevealed { case: CaseId, level: Level, side: Side, seed: SecretSeed },
		/// The seed of the lot is known. It is the hash of the chain's randomness and of the revealed seeds. All can
		/// compute the lot from it.
		LotSeeded { case: CaseId, level: Level, seed: T::Hash },
		/// The lot has fallen on this member.
		Summoned {
			case: CaseId,
			level: Level,
			member: MemberId,
			/// The place in the lot.
			at: u64,
		},
		/// A member serves as a juror.
		Accepted { case: CaseId, member: MemberId },
		/// Somebody is no longer on a panel.
		Released {
			case: CaseId,
			member: MemberId,
			cause: Cause,
			/// Until when they are not drawn, if they were absent.
			absent_until: Option<Moment>,
		},
		/// A party or a juror has said something.
		Stated { case: CaseId, level: Level, author: AuthorOf<T>, slot: u32, text: Text<T> },
		/// A juror has voted in secret, or has changed the vote.
		VoteCommitted { case: CaseId, member: MemberId, commitment: T::Hash },
		/// A juror has revealed the vote.
		VoteRevealed { case: CaseId, level: Level, member: MemberId, upheld: bool, reason: Text<T> },
		/// A panel has spoken.
		Judged {
			case: CaseId,
			level: Level,
			/// Whether the claim is upheld; none if neither side has more than half of the seats.
			upheld: Option<bool>,
			/// How many were for upholding it.
			ayes: u32,
			/// How many were for dismissing it.
			noes: u32,
		},
		/// A juror has got a fee, or fees that were owed.
		FeePaid { member: MemberId, amount: u128 },
		/// A juror's fee could not be paid yet.
		FeeOwed { member: MemberId, amount: u128 },
		/// A party has appealed to a panel of this size.
		Appealed { case: CaseId, by: T::AccountId, size: u32 },
		/// A case is over, with this verdict or with none.
		Closed { case: CaseId, upheld: Option<bool> },
		/// A verdict was carried out, or that has failed.
		CarriedOut { case: CaseId, upheld: bool, result: DispatchResult },
		/// The record of a case is removed.
		Cleared { case: CaseId },
	}
}
