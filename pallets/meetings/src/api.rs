//! The runtime API for apps. None of its types are stored.

use alloc::vec::Vec;
use codec::{Decode, Encode};
use frame_support::sp_runtime::Perbill;
use rochdale_primitives::{ElectorateId, Moment};
use scale_info::TypeInfo;

use crate::*;

/// The most numbers that one page looks at.
pub const MOST_AT_ONCE: u32 = 64;

/// How far a meeting has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub enum Stage {
	/// It is called, and has not opened.
	#[codec(index = 0)]
	Notice,
	/// Members attend and vote.
	#[codec(index = 1)]
	Sitting,
	/// Members reveal secret votes.
	#[codec(index = 2)]
	Revealing,
	/// Its time is over. Anyone can conclude it.
	#[codec(index = 3)]
	Ended,
	/// It is concluded.
	#[codec(index = 4)]
	Concluded,
}

/// A meeting, as apps read it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct MeetingInfo {
	pub number: MeetingNo,
	pub stage: Stage,
	pub called_at: Moment,
	/// Until when members can put motions on the agenda.
	pub motions_until: Moment,
	/// When members begin to attend and to vote.
	pub opens_at: Moment,
	/// When they end.
	pub closes_at: Moment,
	/// When it can be concluded. With secret votes it is later than `closes_at`, so that they can be revealed.
	pub ends_at: Moment,
	/// The members with a voice at its call.
	pub members: u32,
	/// Members with this number or a higher one were admitted later, and do not attend.
	pub roll: MemberNo,
	/// The sum of all votes at its call.
	pub votes: u64,
	/// The part of the members that must be present, and of all votes that must be cast.
	pub quorum: Perbill,
	/// How many members that is, at least 1.
	pub needed: u32,
	/// How many are present, themselves or by proxy.
	pub present: u32,
	/// The most members for whom one member can vote by proxy.
	pub most_proxies: u32,
	/// The meeting without a quorum whose agenda this one has, if this is a second call.
	pub first: Option<MeetingNo>,
	pub documents: Vec<Document>,
	/// How many items the agenda has.
	pub items: ItemNo,
	pub conclusion: Option<Conclusion>,
}

/// The minutes of a meeting, as apps read them.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct MinutesInfo {
	/// The member who was in the chair when the meeting was concluded.
	pub chair: Option<MemberNo>,
	/// The members on whom the lot has fallen. `None` before it has fallen.
	pub drawn: Option<Vec<MemberNo>>,
	/// The text.
	pub document: Option<Document>,
	/// The members who have signed this text.
	pub signed: Vec<MemberNo>,
	/// Whether all have signed.
	pub complete: bool,
}

/// A member at a meeting, who is present or has named a proxy.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct Participant {
	pub member: MemberNo,
	/// What their vote counts. `None` if they are not present.
	pub weight: Option<u8>,
	/// The member who represents them, if they have not come themselves.
	pub proxy: Option<MemberNo>,
	/// Their votes that count, by item.
	pub ballots: Vec<(ItemNo, Ballot)>,
	/// The items on which they have voted in secret, and have not revealed the vote.
	pub committed: Vec<ItemNo>,
}

sp_api::decl_runtime_apis! {
	/// What apps can ask about the meetings of an electorate.
	pub trait MeetingsApi {
		/// Meetings from this number down, or from the newest one. A page looks at `count` numbers, at most
		/// [`MOST_AT_ONCE`]. It leaves out meetings whose record was removed. The second part is the start of the next
		/// page, if there is one.
		fn meetings(
			of: ElectorateId,
			start: Option<MeetingNo>,
			count: u32,
		) -> (Vec<MeetingInfo>, Option<MeetingNo>);

		/// A meeting, its agenda with the votes on each item, and its minutes if it is concluded. `None` if there is no
		/// such meeting, or its record was removed.
		fn meeting(
			of: ElectorateId,
			number: MeetingNo,
		) -> Option<(MeetingInfo, Vec<Item>, Option<MinutesInfo>)>;

		/// The members who are present or have named a proxy, in the order of their numbers. A page looks at `count`
		/// numbers from `start` on, at most [`MOST_AT_ONCE`]. The second part is the start of the next page, if there
		/// is one.
		fn participants(
			of: ElectorateId,
			number: MeetingNo,
			start: MemberNo,
			count: u32,
		) -> (Vec<Participant>, Option<MemberNo>);
	}
}

impl<T: Config> Meeting<T> {
	/// How far it has come at this time.
	pub fn stage(&self, now: Moment) -> Stage {
		if self.conclusion.is_some() {
			Stage::Concluded
		} else if now < self.opens_at {
			Stage::Notice
		} else if now < self.closes_at {
			Stage::Sitting
		} else if now < self.ends_at() {
			Stage::Revealing
		} else {
			Stage::Ended
		}
	}

	fn info(self, number: MeetingNo, now: Moment) -> MeetingInfo {
		MeetingInfo {
			number,
			stage: self.stage(now),
			called_at: self.called_at,
			motions_until: self.motions_until,
			opens_at: self.opens_at,
			closes_at: self.closes_at,
			ends_at: self.ends_at(),
			members: self.register.members,
			roll: self.register.roll,
			votes: self.register.votes,
			quorum: self.quorum,
			needed: self.needed(),
			present: self.present,
			most_proxies: self.most_proxies,
			first: self.first,
			documents: self.documents.into_inner(),
			items: self.items,
			conclusion: self.conclusion,
		}
	}
}

impl<T: Config> Minutes<T> {
	fn info(self) -> MinutesInfo {
		let complete = self.is_complete();
		MinutesInfo {
			chair: self.chair,
			drawn: (self.lot == Lot::Drawn).then(|| self.drawn.into_inner()),
			document: self.document,
			signed: self.signed.into_inner(),
			complete,
		}
	}
}

impl<T: Config> Pallet<T> {
	pub fn meetings_info(
		of: ElectorateId,
		start: Option<MeetingNo>,
		count: u32,
	) -> (Vec<MeetingInfo>, Option<MeetingNo>) {
		let all = NextMeeting::<T>::get(of);
		let end = start.map_or(all, |start| all.min(start.saturating_add(1)));
		let first = end.saturating_sub(count.min(MOST_AT_ONCE));
		let now = Self::now();
		let info =
			|number: MeetingNo| Meetings::<T>::get(of, number).map(|meeting| meeting.info(number, now));
		let next = if first < end { first.checked_sub(1) } else { None };
		((first..end).rev().filter_map(info).collect(), next)
	}

	pub fn meeting_info(
		of: ElectorateId,
		number: MeetingNo,
	) -> Option<(MeetingInfo, Vec<Item>, Option<MinutesInfo>)> {
		let info = Meetings::<T>::get(of, number)?.info(number, Self::now());
		let minutes = MinutesOf::<T>::get(of, number).map(Minutes::info);
		Some((info, Self::agenda(of, number), minutes))
	}

	pub fn participants_info(
		of: ElectorateId,
		number: MeetingNo,
		start: MemberNo,
		count: u32,
	) -> (Vec<Participant>, Option<MemberNo>) {
		let Some(meeting) = Meetings::<T>::get(of, number) else { return (Vec::new(), None) };
		let (key, all) = ((of, number), meeting.register.roll);
		let end = all.min(start.saturating_add(count.min(MOST_AT_ONCE)));
		let info = |member: MemberNo| {
			let weight = Attendances::<T>::get(key, member).map(|presence| presence.weight);
			let proxy = Proxies::<T>::get(key, member);
			if weight.is_none() && proxy.is_none() {
				return None;
			}
			// Only members who are present vote.
			let items = if weight.is_some() { meeting.items } else { 0 };
			let ballot = |item: ItemNo| Some((item, Ballots::<T>::get(key, (item, member))?));
			let committed = |item: &ItemNo| Commitments::<T>::contains_key(key, (*item, member));
			Some(Participant {
				member,
				weight,
				proxy,
				ballots: (0..items).filter_map(ballot).collect(),
				committed: (0..items).filter(committed).collect(),
			})
		};
		((start..end).filter_map(info).collect(), (start < end && end < all).then_some(end))
	}
}
