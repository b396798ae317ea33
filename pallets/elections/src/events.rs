//! The events. With the ballots, a reader can compute from them who has which seat, and why.

use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod events {
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// An election has reached this stage.
		Began {
			body: T::Body,
			round: Round,
			stage: Stage,
			/// When it ends, if it ends by time.
			ends_at: Moment,
		},
		/// A member stands. With many candidates, they may wait for a place on the ballot paper.
		Stood { body: T::Body, round: Round, member: MemberId },
		/// A member stands no longer.
		Withdrawn { body: T::Body, round: Round, member: MemberId },
		/// A member backs a candidate, or nobody any more.
		Backed { body: T::Body, round: Round, member: MemberId, candidate: Option<MemberId> },
		/// A member has voted, or has changed the vote. An empty ballot takes it back.
		Voted { body: T::Body, round: Round, member: MemberId, ballot: Ballot<T> },
		/// The ballot of a member who is no longer on the roll does not count.
		Struck { body: T::Body, round: Round, member: MemberId },
		/// A candidate cannot take a seat now: they are no member, or not ready. The count passes over them.
		PassedOver { body: T::Body, round: Round, member: MemberId },
		/// Somebody has a seat.
		Elected {
			body: T::Body,
			/// The election by whose ballots.
			round: Round,
			member: MemberId,
			/// The election that ends the term.
			until: Round,
		},
		/// Somebody has no seat any more.
		Left { body: T::Body, member: MemberId, cause: Cause },
		/// The ballots are counted.
		Counted {
			body: T::Body,
			round: Round,
			/// How many seats were to be filled.
			seats: u32,
			/// How many were filled. The ballots have no more candidates who can take a seat.
			filled: u32,
		},
		/// An election is removed, with its ballots. Nobody has a seat from them.
		Cleared { body: T::Body, round: Round },
		/// A member has signed the petition to recall somebody.
		Signed { body: T::Body, member: MemberId, by: MemberId },
		/// Enough members have signed, and there is a vote.
		RecallBegan { body: T::Body, member: MemberId, ends_at: Moment },
		/// A member has voted on a recall, or has changed the vote.
		RecallVoted { body: T::Body, member: MemberId, by: MemberId, aye: bool },
		/// Too few members have signed in time.
		PetitionLapsed { body: T::Body, member: MemberId },
		/// The vote is counted. Votes of those who are no longer on the roll do not count.
		RecallDecided { body: T::Body, member: MemberId, ayes: u32, noes: u32, recalled: bool },
	}
}
