//! The types that are stored, and the rules of meetings.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	dispatch::DispatchResult, ensure, pallet_prelude::ConstU32, sp_runtime::Perbill, traits::Get, BoundedVec,
	CloneNoBound, DebugNoBound, EqNoBound, PartialEqNoBound,
};
use frame_system::pallet_prelude::BlockNumberFor;
use rochdale_primitives::{ElectorateId, Moment, Register, TermLimit, DAY, YEAR};
use scale_info::TypeInfo;

use crate::{Config, Error};

/// The number of a member in the register of their electorate.
pub type MemberNo = u32;
/// The number of a resolution of an electorate.
pub type ResolutionId = u32;
/// The number of a meeting of an electorate. The first is 0.
pub type MeetingNo = u32;
/// An electorate, and the number of its meeting.
pub type MeetingKey = (ElectorateId, MeetingNo);
/// The number of an item on the agenda of a meeting.
pub type ItemNo = u8;
/// What a voter adds to a secret vote, so that nobody finds it by trying.
pub type Salt = [u8; 32];

/// The most items on an agenda.
pub const MAX_ITEMS: u32 = 32;
/// [`MAX_ITEMS`] as a type.
pub type MaxItems = ConstU32<MAX_ITEMS>;
/// The most resolutions on the agenda of the notice. The other places are for the motions of members.
pub const MAX_NOTICE: u32 = 16;
/// [`MAX_NOTICE`] as a type.
pub type MaxNotice = ConstU32<MAX_NOTICE>;
/// The most resolutions on an agenda. Rivals in an election are one item, so there can be more of them than items.
pub const MAX_RESOLUTIONS: u32 = 64;
/// The most motions of one member for a meeting.
pub const MOTIONS_EACH: usize = 2;
/// The most candidates for an office.
pub const MAX_OPTIONS: u32 = 8;
/// The most candidates for an office in the notice. The other places are for the motions of members, one of each.
pub const NOTICE_OPTIONS: usize = 4;
/// [`MAX_OPTIONS`] as a type.
pub type MaxOptions = ConstU32<MAX_OPTIONS>;
/// The most documents of the notice if it does not come from `ConveneOrigin`, which can add the others.
pub const OTHERS_DOCUMENTS: usize = 4;
/// The most documents of a meeting.
pub type MaxDocuments = ConstU32<8>;
/// The most members for whom one member can vote by proxy.
pub const MOST_PROXIES: u32 = 10;
/// How many members sign the minutes, beside the chair.
pub type Signers = ConstU32<2>;

/// A document outside the chain.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Document {
	/// The address or content identifier at which it is found, in UTF-8.
	pub reference: BoundedVec<u8, ConstU32<256>>,
	pub hash: [u8; 32],
}

impl Document {
	/// Whether it says where it is found.
	pub fn has_reference(&self) -> bool {
		core::str::from_utf8(&self.reference).is_ok_and(|text| !text.trim().is_empty())
	}
}

/// The rules of an electorate's meetings, as its bylaws have them.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Rules {
	/// How long before a meeting it is called, at least.
	pub notice: Moment,
	/// How long after the call members can put motions on the agenda.
	pub motions: Moment,
	/// How long members attend and vote.
	pub sitting: Moment,
	/// How long members reveal secret votes after that.
	pub revealing: Moment,
	/// The part of the members who must be present, themselves or by proxy. The same part of all votes must be cast on
	/// each item.
	pub quorum: Perbill,
	/// The same part at a second call with the same agenda.
	pub second_quorum: Perbill,
	/// The most members for whom one member can vote by proxy. 0 allows no proxies.
	pub most_proxies: u32,
	/// The part of the members who can call a meeting.
	pub convene_share: Perbill,
	/// So long after a yearly meeting the next one is overdue, and anyone can call it.
	pub every: Moment,
	/// The terms of offices, also of those that members give without a meeting.
	pub limit: TermLimit,
}

const WEEK: Moment = 7 * DAY;
const FORTNIGHT: Moment = 14 * DAY;
const TERM: Moment = 3 * YEAR;

/// The rules until the members have set their own: two weeks of notice, a yearly meeting, and what is usual in the laws
/// of cooperatives.
impl Default for Rules {
	fn default() -> Self {
		Self {
			notice: FORTNIGHT,
			motions: WEEK,
			sitting: DAY,
			revealing: DAY,
			quorum: Perbill::from_percent(25),
			second_quorum: Perbill::from_percent(10),
			most_proxies: 2,
			convene_share: Perbill::from_percent(10),
			every: YEAR,
			limit: TermLimit { term: TERM, most: 3 },
		}
	}
}

impl Rules {
	/// Checks that the rules keep the chain's bounds.
	pub fn validate<T: Config>(&self) -> DispatchResult {
		let least = T::MinTime::get();
		let long = [self.motions, self.sitting, self.revealing].into_iter().all(|time| time >= least);
		// Members need time to read the motions of others.
		let read = self.motions.saturating_add(least) <= self.notice;
		let times = [self.notice, self.sitting, self.revealing, self.every, self.limit.term];
		let short = times.into_iter().all(|time| time <= T::MaxTime::get());
		ensure!(long && read && short && self.every >= self.notice, Error::<T>::BadTimes);
		let quorums = self.second_quorum <= self.quorum
			&& self.second_quorum >= T::MinQuorum::get()
			&& !self.second_quorum.is_zero();
		ensure!(quorums, Error::<T>::BadQuorum);
		let share = !self.convene_share.is_zero() && self.convene_share <= Perbill::from_percent(50);
		ensure!(share, Error::<T>::BadShare);
		ensure!(self.most_proxies <= MOST_PROXIES, Error::<T>::TooManyProxies);
		Ok(())
	}
}

/// How a meeting has ended.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Conclusion {
	pub at: Moment,
	/// Whether enough members were present. Otherwise nothing is decided.
	pub quorate: bool,
}

/// A meeting that is called. It keeps the rules and the register of its call.
#[derive(
	CloneNoBound, PartialEqNoBound, EqNoBound, DebugNoBound, Encode, Decode, MaxEncodedLen, TypeInfo,
)]
#[scale_info(skip_type_params(T))]
pub struct Meeting<T: Config> {
	/// The account that paid the deposit, and the deposit.
	pub deposit: (T::AccountId, T::Deposit),
	pub called_at: Moment,
	/// Until when members can put motions on the agenda.
	pub motions_until: Moment,
	/// When members begin to attend and to vote.
	pub opens_at: Moment,
	/// When they end.
	pub closes_at: Moment,
	/// When the time to reveal secret votes is over.
	pub reveals_until: Moment,
	/// The members at the call.
	pub register: Register,
	/// The part of the members that must be present, and of all votes that must be cast.
	pub quorum: Perbill,
	pub most_proxies: u32,
	pub limit: TermLimit,
	/// The meeting without a quorum whose agenda this one has, if this is a second call.
	pub first: Option<MeetingNo>,
	/// The period whose accounts are presented. `None` if this is not a yearly meeting.
	pub accounts: Option<u32>,
	pub documents: BoundedVec<Document, MaxDocuments>,
	/// How many items the agenda has.
	pub items: ItemNo,
	/// How many resolutions it has.
	pub resolutions: u32,
	/// Whether one of them is voted on in secret.
	pub secret: bool,
	/// How many members are present, themselves or by proxy.
	pub present: u32,
	/// How many have attended themselves.
	pub in_person: u32,
	pub conclusion: Option<Conclusion>,
}

impl<T: Config> Meeting<T> {
	/// When it can be concluded.
	pub fn ends_at(&self) -> Moment {
		if self.secret {
			self.reveals_until
		} else {
			self.closes_at
		}
	}

	/// Whether members attend and vote at this time.
	pub fn sits(&self, now: Moment) -> bool {
		self.conclusion.is_none() && (self.opens_at..self.closes_at).contains(&now)
	}

	/// What a vote of this class counts.
	pub fn weight(&self, class: u8) -> u8 {
		self.register.weights.get(usize::from(class)).copied().unwrap_or_default()
	}

	/// For how long members can object to what the meeting has decided: as long as its notice was, and at most
	/// [`CONCLUDE_WITHIN`](crate::CONCLUDE_WITHIN).
	pub fn objection_time(&self) -> Moment {
		self.opens_at.saturating_sub(self.called_at).min(crate::CONCLUDE_WITHIN)
	}

	/// Until when members can object. `None` before the meeting is concluded.
	pub fn objections_until(&self) -> Option<Moment> {
		Some(self.conclusion?.at.saturating_add(self.objection_time()))
	}

	/// How many members must be present. An empty room is never enough.
	pub fn needed(&self) -> u32 {
		self.quorum.mul_ceil(self.register.members).max(1)
	}

	/// Whether enough members are present.
	pub fn is_quorate(&self) -> bool {
		self.present >= self.needed()
	}
}

/// The last yearly meeting with a quorum.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct YearlyMeeting {
	/// When it was concluded.
	pub at: Moment,
	/// The period whose accounts were presented.
	pub accounts: u32,
}

/// A resolution on an agenda.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct ItemOption {
	pub resolution: ResolutionId,
	/// The member who has put it there. `None` if it was on the agenda of the notice.
	pub by: Option<MemberNo>,
	/// The votes for it.
	pub ayes: u64,
	/// Whether the meeting has accepted it. `None` before it has decided, and if it could not.
	pub accepted: Option<bool>,
}

/// An item on an agenda: one resolution, or all elections to one office.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Item {
	/// The office to which the resolutions elect. Each elects somebody else, and one at most is accepted. There is none
	/// as long as nobody stands in an election that the call has put on the agenda.
	pub office: Option<u8>,
	pub secret: bool,
	pub options: BoundedVec<ItemOption, MaxOptions>,
	/// The votes against all of them.
	pub nays: u64,
	pub abstentions: u64,
}

/// A vote on an item.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Choice {
	/// For the resolution at this place, and against its rivals.
	#[codec(index = 0)]
	For(u8),
	/// Against all of them.
	#[codec(index = 1)]
	Against,
	/// Neither for nor against. It counts towards the quorum.
	#[codec(index = 2)]
	Abstain,
}

/// A vote that counts, with its weight.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Ballot {
	pub choice: Choice,
	pub weight: u8,
}

/// The presence of a member.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Attendance {
	/// What their vote counts.
	pub weight: u8,
	/// The member who represents them, if they have not come themselves.
	pub proxy: Option<MemberNo>,
}

/// The lot that falls on the members who sign the minutes.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Lot<BlockNumber> {
	/// It waits for randomness that became known after this block, and then for the next one, which comes as a whole from
	/// blocks after the end of the meeting.
	Sealed { after: BlockNumber, whole: bool },
	/// It has fallen.
	Drawn,
}

/// A member's objection to an item that a meeting has accepted: it was not called, held or counted as the law and the
/// bylaws ask.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Objection {
	pub member: MemberNo,
	pub reason: Document,
	/// Until when the arbiter judges it. After that it has failed.
	pub until: Moment,
	/// Whether the arbiter has upheld it. `None` before it has judged.
	pub upheld: Option<bool>,
}

impl Item {
	/// The resolution that the meeting has accepted. One at most is.
	pub fn accepted(&self) -> Option<ResolutionId> {
		self.options.iter().find(|option| option.accepted == Some(true)).map(|option| option.resolution)
	}
}

/// The minutes of a meeting. The outcome of each item is in the item.
#[derive(
	CloneNoBound, PartialEqNoBound, EqNoBound, DebugNoBound, Encode, Decode, MaxEncodedLen, TypeInfo,
)]
#[scale_info(skip_type_params(T))]
pub struct Minutes<T: Config> {
	/// The member who was in the chair when the meeting was concluded.
	pub chair: Option<MemberNo>,
	pub lot: Lot<BlockNumberFor<T>>,
	/// The members on whom the lot has fallen.
	pub drawn: BoundedVec<MemberNo, Signers>,
	/// The text.
	pub document: Option<Document>,
	/// The members who have signed this text.
	pub signed: BoundedVec<MemberNo, ConstU32<3>>,
}

impl<T: Config> Minutes<T> {
	/// Whether this member signs the minutes: the one in the chair, or one who was drawn.
	pub fn is_signer(&self, member: MemberNo) -> bool {
		self.chair == Some(member) || self.drawn.contains(&member)
	}

	/// Whether all have signed.
	pub fn is_complete(&self) -> bool {
		let signers = self.drawn.len().saturating_add(usize::from(self.chair.is_some()));
		self.document.is_some() && self.signed.len() == signers
	}
}
