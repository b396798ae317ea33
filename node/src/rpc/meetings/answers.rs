//! Meetings as JSON.

use pallet_cooperatives::{MemberNo, ResolutionId};
use pallet_juries::CaseId;
use pallet_meetings as meetings;
use pallet_meetings::{ItemNo, MeetingNo};
use rochdale_primitives::Moment;
use serde::{Deserialize, Serialize};
use sp_runtime::Perbill;

use crate::rpc::{
	cooperatives::{Document, Resolution},
	decisions::{Case, Words},
};

/// A meeting: when it is, and how many members are present.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Meeting {
	pub number: MeetingNo,
	/// `notice`, `sitting`, `revealing`, `ended` or `concluded`.
	pub stage: String,
	/// The time of the call.
	pub called_at: Moment,
	/// The end of the time for motions of members.
	pub motions_until: Moment,
	/// The time at which members begin to attend and to vote.
	pub opens_at: Moment,
	/// The end of that time.
	pub closes_at: Moment,
	/// The time from which anyone can conclude it: after secret votes could be revealed.
	pub ends_at: Moment,
	/// The number of members with a voice at the call.
	pub members: u32,
	/// Members with this number in the register or a higher one were admitted later, and do not attend.
	pub roll: MemberNo,
	/// The total weight of all votes at the call.
	pub votes: u64,
	/// The part of the members that must be present, and of all votes that must be cast on each item.
	pub quorum: Perbill,
	/// The number of members that must be present.
	pub needed: u32,
	/// The number of members who are present, themselves or by proxy.
	pub present: u32,
	/// The most members for whom one member can vote by proxy.
	pub most_proxies: u32,
	/// The meeting without a quorum whose agenda this one has; null if this is no second call.
	pub first: Option<MeetingNo>,
	pub documents: Vec<Document>,
	/// The number of items on the agenda.
	pub items: u32,
	/// Whether enough members were present; null before it is concluded.
	pub quorate: Option<bool>,
	/// The time at which it was concluded; null before.
	pub concluded_at: Option<Moment>,
}

fn stage(stage: meetings::Stage) -> &'static str {
	match stage {
		meetings::Stage::Notice => "notice",
		meetings::Stage::Sitting => "sitting",
		meetings::Stage::Revealing => "revealing",
		meetings::Stage::Ended => "ended",
		meetings::Stage::Concluded => "concluded",
	}
}

fn paper(document: &meetings::Document) -> Document {
	let reference = String::from_utf8_lossy(&document.reference).into_owned();
	Document { reference, hash: document.hash.into() }
}

impl From<meetings::MeetingInfo> for Meeting {
	fn from(info: meetings::MeetingInfo) -> Self {
		Self {
			number: info.number,
			stage: stage(info.stage).into(),
			called_at: info.called_at,
			motions_until: info.motions_until,
			opens_at: info.opens_at,
			closes_at: info.closes_at,
			ends_at: info.ends_at,
			members: info.members,
			roll: info.roll,
			votes: info.votes,
			quorum: info.quorum,
			needed: info.needed,
			present: info.present,
			most_proxies: info.most_proxies,
			first: info.first,
			documents: info.documents.iter().map(paper).collect(),
			items: info.items.into(),
			quorate: info.conclusion.map(|end| end.quorate),
			concluded_at: info.conclusion.map(|end| end.at),
		}
	}
}

/// The answer of `community_meetings`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MeetingPage {
	/// The meetings, newest first.
	pub meetings: Vec<Meeting>,
	/// The first number of the next page; null at the end.
	pub next: Option<MeetingNo>,
}

/// The answer of `community_meeting`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct WholeMeeting {
	pub meeting: Meeting,
	pub agenda: Vec<Item>,
	/// The minutes; null before the meeting is concluded.
	pub minutes: Option<Minutes>,
	/// The members who are present or have named a proxy, by their numbers in the register.
	pub participants: Vec<Participant>,
	/// The first number of the next page of participants; null at the end.
	pub next: Option<MemberNo>,
}

/// An item on the agenda: one resolution, or all elections to one office.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Item {
	pub number: u32,
	/// Whether the votes are secret until they are revealed.
	pub secret: bool,
	/// The resolutions. One at most is accepted.
	pub options: Vec<ItemOption>,
	/// The weight of the votes against all of them.
	pub nays: u64,
	/// The weight of the votes that are neither. They count for the quorum.
	pub abstentions: u64,
	/// A member's objection to what the meeting has accepted; null without one.
	pub objection: Option<MeetingObjection>,
}

impl Item {
	pub(super) fn new(
		number: ItemNo,
		item: &meetings::Item,
		options: Vec<ItemOption>,
		objection: Option<MeetingObjection>,
	) -> Self {
		Self {
			number: number.into(),
			secret: item.secret,
			options,
			nays: item.nays,
			abstentions: item.abstentions,
			objection,
		}
	}
}

/// A member's objection to an item that a meeting has accepted. A jury judges it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MeetingObjection {
	/// The number in the register of the member who objects.
	pub member: MemberNo,
	pub reason: Document,
	/// The end of the time to judge it. Without a verdict until then it has failed.
	pub until: Moment,
	/// Whether the jury has upheld it; null without a verdict.
	pub upheld: Option<bool>,
	/// The case of the jury, as `community_juryCase` shows it; null if none is open.
	pub case: Option<CaseId>,
	/// The stage of the case; null if none is open.
	pub stage: Option<String>,
}

impl MeetingObjection {
	pub(super) fn new(objection: &meetings::Objection, case: Option<Case>) -> Self {
		Self {
			member: objection.member,
			reason: paper(&objection.reason),
			until: objection.until,
			upheld: objection.upheld,
			case: case.as_ref().map(|case| case.number),
			stage: case.map(|case| case.stage),
		}
	}
}

/// A resolution on an agenda.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ItemOption {
	/// The number of the resolution.
	pub number: ResolutionId,
	/// The member who has put it on the agenda; null if it was in the notice.
	pub by: Option<MemberNo>,
	/// What it is about, on one line.
	pub title: String,
	/// The weight of the votes for it.
	pub ayes: u64,
	/// Whether the meeting has accepted it; null if it has not decided it.
	pub accepted: Option<bool>,
	/// The resolution; null if its record is no longer stored.
	pub resolution: Option<Resolution>,
}

impl ItemOption {
	pub(super) fn new(
		option: &meetings::ItemOption,
		resolution: Option<Resolution>,
		words: Option<&Words>,
	) -> Self {
		Self {
			number: option.resolution,
			by: option.by,
			title: title(resolution.as_ref(), words),
			ayes: option.ayes,
			accepted: option.accepted,
			resolution,
		}
	}
}

/// What a resolution is about: the call in words, the office and the member, or where its text is.
fn title(resolution: Option<&Resolution>, words: Option<&Words>) -> String {
	let Some(resolution) = resolution else { return "its record is no longer stored".into() };
	let motion = &resolution.motion;
	match (motion.kind.as_str(), &motion.office, motion.member) {
		("election", Some(office), Some(member)) => format!("election of member {member} as {office}"),
		("election", Some(office), None) => format!("end of the term of the {office}"),
		("call", ..) => {
			let call = motion.call.as_deref().and_then(bytes);
			let called = call.zip(words).and_then(|(call, words)| words.call(&call).ok());
			called.map_or_else(|| "a call that cannot be decoded".into(), |call| call.words)
		}
		_ => resolution.document.reference.clone(),
	}
}

/// The bytes of `0x` and hexadecimal digits.
fn bytes(digits: &str) -> Option<Vec<u8>> {
	let digits = digits.strip_prefix("0x")?;
	let pairs = (0..digits.len()).step_by(2);
	pairs.map(|at| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok()).collect()
}

/// The minutes of a meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Minutes {
	/// The member who was in the chair at the end; null if nobody was.
	pub chair: Option<MemberNo>,
	/// The members who were drawn to sign beside the chair; null before the lot has fallen.
	pub drawn: Option<Vec<MemberNo>>,
	/// The text; null before it is written.
	pub document: Option<Document>,
	/// The members who have signed this text.
	pub signed: Vec<MemberNo>,
	/// Whether all have signed.
	pub complete: bool,
}

impl From<meetings::MinutesInfo> for Minutes {
	fn from(info: meetings::MinutesInfo) -> Self {
		Self {
			chair: info.chair,
			drawn: info.drawn,
			document: info.document.as_ref().map(paper),
			signed: info.signed,
			complete: info.complete,
		}
	}
}

/// A member who is present at a meeting, or has named a proxy for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Participant {
	/// The number in the register.
	pub member: MemberNo,
	/// Whether the member is present, themselves or by proxy.
	pub present: bool,
	/// The weight of the vote; null for a member who is not present.
	pub weight: Option<u8>,
	/// The member who represents them; null if nobody does.
	pub proxy: Option<MemberNo>,
	/// The votes that count.
	pub votes: Vec<MeetingVote>,
	/// The items on which a secret vote is not revealed.
	pub sealed: Vec<u32>,
}

impl Participant {
	pub(super) fn new(info: meetings::Participant, agenda: &[meetings::Item]) -> Self {
		let vote = |(item, ballot): &(meetings::ItemNo, meetings::Ballot)| {
			let (vote, place) = match ballot.choice {
				meetings::Choice::For(place) => ("for", Some(place)),
				meetings::Choice::Against => ("against", None),
				meetings::Choice::Abstain => ("abstain", None),
			};
			let item = usize::from(*item);
			let options = agenda.get(item).map(|item| &item.options[..]).unwrap_or_default();
			let option = place.and_then(|place| options.get(usize::from(place)));
			MeetingVote {
				item: item as u32,
				vote: vote.into(),
				resolution: option.map(|option| option.resolution),
			}
		};
		Self {
			member: info.member,
			present: info.weight.is_some(),
			weight: info.weight,
			proxy: info.proxy,
			votes: info.ballots.iter().map(vote).collect(),
			sealed: info.committed.iter().map(|item| (*item).into()).collect(),
		}
	}
}

/// A vote on an item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MeetingVote {
	/// The number of the item.
	pub item: u32,
	/// `for`, `against` or `abstain`.
	pub vote: String,
	/// The resolution that the vote is for; null for others.
	pub resolution: Option<ResolutionId>,
}
