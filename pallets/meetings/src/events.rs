//! The events. A reader can compute from them who was present, how each item was decided, and who signs the minutes.

use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod events {
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// An electorate has other rules for its meetings.
		RulesSet { electorate: ElectorateId, rules: Rules },
		/// A member demands a meeting.
		Demanded {
			electorate: ElectorateId,
			/// The number that the meeting will have.
			meeting: MeetingNo,
			member: MemberNo,
			/// How many members demand it.
			demands: u32,
		},
		/// A member no longer demands a meeting, or has no voice any more.
		DemandWithdrawn { electorate: ElectorateId, meeting: MeetingNo, member: MemberNo, demands: u32 },
		/// A meeting is called.
		Convened {
			electorate: ElectorateId,
			meeting: MeetingNo,
			/// The account that has called it and paid the deposit.
			by: T::AccountId,
			/// The meeting without a quorum, if this is the second call.
			first: Option<MeetingNo>,
			motions_until: Moment,
			opens_at: Moment,
			closes_at: Moment,
			reveals_until: Moment,
			register: rochdale_primitives::Register,
			quorum: Perbill,
			/// The period whose accounts are presented, if it is a yearly meeting.
			accounts: Option<u32>,
		},
		/// The call has put an election on the agenda, because a term ends. Candidates come by motions.
		ElectionTabled { electorate: ElectorateId, meeting: MeetingNo, item: ItemNo, office: u8 },
		/// A resolution is on the agenda.
		Tabled {
			electorate: ElectorateId,
			meeting: MeetingNo,
			item: ItemNo,
			resolution: ResolutionId,
			/// The member whose motion it is; none if it was in the notice.
			by: Option<MemberNo>,
			secret: bool,
		},
		/// A meeting has one more document.
		DocumentAdded { electorate: ElectorateId, meeting: MeetingNo, document: Document },
		/// A member has named a proxy, or has none any more.
		ProxyNamed { electorate: ElectorateId, meeting: MeetingNo, member: MemberNo, proxy: Option<MemberNo> },
		/// A member is present.
		Attended {
			electorate: ElectorateId,
			meeting: MeetingNo,
			member: MemberNo,
			weight: u8,
			proxy: Option<MemberNo>,
			/// How many are present.
			present: u32,
		},
		/// A member who has no voice any more is not present, and their votes do not count.
		Struck { electorate: ElectorateId, meeting: MeetingNo, member: MemberNo, present: u32 },
		/// A vote counts: an open one, or one that was revealed.
		Voted { electorate: ElectorateId, meeting: MeetingNo, item: ItemNo, member: MemberNo, ballot: Ballot },
		/// A member has voted in secret, or has changed the vote.
		VoteCommitted {
			electorate: ElectorateId,
			meeting: MeetingNo,
			item: ItemNo,
			member: MemberNo,
			commitment: T::Hash,
		},
		/// The outcome of a resolution on the agenda. None if it was not open any more.
		Decided {
			electorate: ElectorateId,
			meeting: MeetingNo,
			item: ItemNo,
			resolution: ResolutionId,
			votes: MeetingVotes,
			accepted: Option<bool>,
		},
		/// A meeting is over. Without a quorum it has decided nothing.
		Concluded { electorate: ElectorateId, meeting: MeetingNo, present: u32, quorate: bool },
		/// The lot has fallen on these members, who sign the minutes. The seed is the chain's randomness, from which all
		/// can compute it.
		SignersDrawn {
			electorate: ElectorateId,
			meeting: MeetingNo,
			seed: T::Hash,
			drawn: BoundedVec<MemberNo, Signers>,
		},
		/// A signer has written the minutes, and has signed them. Earlier signatures are void.
		MinutesWritten { electorate: ElectorateId, meeting: MeetingNo, member: MemberNo, document: Document },
		/// A member has signed the minutes.
		MinutesSigned {
			electorate: ElectorateId,
			meeting: MeetingNo,
			member: MemberNo,
			/// Whether all have signed.
			complete: bool,
		},
		/// A member objects to an item that the meeting has accepted.
		Objected {
			electorate: ElectorateId,
			meeting: MeetingNo,
			item: ItemNo,
			member: MemberNo,
			reason: Document,
			/// Until when the arbiter judges.
			until: Moment,
			/// Whether the resolution waits for the judgement. Otherwise it had been carried out.
			postponed: bool,
		},
		/// The arbiter has judged an objection.
		ObjectionJudged {
			electorate: ElectorateId,
			meeting: MeetingNo,
			item: ItemNo,
			upheld: bool,
			/// Whether the resolution is not carried out. If it had been, the members decide what to undo.
			annulled: bool,
		},
		/// This many items of a meeting's record were removed.
		Cleared { electorate: ElectorateId, meeting: MeetingNo, items: u32 },
		/// The record of a meeting was removed, and its deposit was given back.
		Forgotten { electorate: ElectorateId, meeting: MeetingNo },
		/// Nothing is left of an electorate that does not exist any more.
		ElectorateForgotten { electorate: ElectorateId },
	}
}
