//! The errors of calls, each with what to do about it.

use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod errors {
	#[pallet::error]
	pub enum Error<T> {
		/// There is no such electorate, it holds no meetings, or its members decide nothing any more.
		UnknownElectorate,
		/// There is no such meeting, or its record was removed.
		UnknownMeeting,
		/// There is no such item on the agenda.
		UnknownItem,
		/// A time is outside the chain's bounds. The notice must be as long as the motions and the shortest time together,
		/// and a meeting is called for a time between one and two notices from now.
		BadTimes,
		/// The quorum of a second call is at least the chain's smallest one, and not higher than the other quorum.
		BadQuorum,
		/// The part of the members who can call a meeting is more than nothing and at most a half.
		BadShare,
		/// The document has no reference in UTF-8. Say where it is found.
		BadDocument,
		/// You cannot call a meeting. Demand one with other members, or wait until one is overdue.
		MayNotConvene,
		/// You demand a meeting already.
		AlreadyDemanded,
		/// This member demands no meeting, or has a voice and must withdraw the demand themselves.
		NotDemanded,
		/// The latest meeting is not concluded. Put your motion on its agenda, or conclude it.
		StillCalled,
		/// A second call follows only the latest meeting, if it had no quorum and was no second call itself.
		NoFirstCall,
		/// This resolution is on an agenda already.
		AlreadyOnAgenda,
		/// The agenda is full, or has as many of your motions or candidates as it can have. Let another member put it there.
		TooManyItems,
		/// The meeting has as many documents as possible. In the notice of one that the chair or the members together have not
		/// called, these are four.
		TooManyDocuments,
		/// You do not speak for this member, or they have no voice.
		NotYourNumber,
		/// This member had no voice at the call of the meeting, or has none now.
		NoVoice,
		/// This member has a voice, so nobody takes it from them.
		HasAVoice,
		/// The meeting is not at the stage for this. Look at its times.
		WrongStage,
		/// A member cannot be their own proxy, and a proxy has a voice.
		BadProxy,
		/// The bylaws allow no proxies, or this member is the proxy of as many as they allow.
		TooManyProxies,
		/// This member is present already.
		AlreadyPresent,
		/// This member is not present. Attend first.
		NotPresent,
		/// There is no such choice on this item.
		BadChoice,
		/// It is as you say already.
		NothingToChange,
		/// The vote on this item is secret. Commit to it, and reveal it later.
		SecretVote,
		/// The vote on this item is open. Vote without a commitment.
		OpenVote,
		/// There is no commitment to reveal: you have made none, or have revealed it.
		NoCommitment,
		/// The vote or the salt is another one than you have committed to.
		WrongReveal,
		/// The lot needs randomness from after the meeting. Try again in a later session.
		TooEarlyToDraw,
		/// The lot has fallen already.
		AlreadyDrawn,
		/// The lot has not fallen yet. Draw the signers first.
		NotDrawn,
		/// Only the chair and the members who were drawn write and sign the minutes.
		NotASigner,
		/// The minutes have another text. Read them again.
		OtherMinutes,
		/// You have signed this text, or all have signed it.
		AlreadySigned,
		/// The record of a meeting is kept for a time after it was concluded.
		StillKept,
		/// The time for objections is over. It is as long as the notice was, and at most 30 days.
		TooLateToObject,
		/// The meeting has accepted nothing at this place of the agenda, so nothing is carried out.
		NothingAccepted,
		/// A member has objected to this item. The arbiter judges an item once.
		AlreadyObjected,
		/// Nobody has objected to this item, or the objection is judged, or the arbiter's time is over.
		NoObjection,
	}
}
