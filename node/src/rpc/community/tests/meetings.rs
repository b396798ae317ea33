//! A fake source of meetings.

use super::*;
use crate::rpc::meetings::{Objected, Record, Source};
use pallet_cooperatives::MemberNo;
use pallet_meetings as meetings;
use pallet_meetings::{Choice, ItemNo, MeetingInfo, MeetingNo, Stage};
use rochdale_primitives::CooperativeId;
use sp_runtime::Perbill;

/// The calls with which all forms of answers are seen.
pub fn calls() -> Vec<(&'static str, Value)> {
	vec![
		("community_meetings", json!([0])),
		("community_meetings", json!([0, 1, 1])),
		("community_meeting", json!([0, 0])),
		("community_meeting", json!([0, 2])),
		("community_meeting", json!([0, 3])),
		("community_meeting", json!([0, 3, 2, 1])),
	]
}

/// The calls that fail, with their errors.
pub fn errors() -> Vec<(&'static str, &'static str, Value)> {
	let unknown = Hash::repeat_byte(9);
	vec![
		("UnknownCooperative", "community_meetings", json!([1])),
		("UnknownBlock", "community_meetings", json!([0, 1, 1, unknown])),
		("Pruned", "community_meetings", json!([0, 1, 1, PRUNED])),
		("UnknownCooperative", "community_meeting", json!([1, 0])),
		("UnknownMeeting", "community_meeting", json!([0, 1])),
		("UnknownMeeting", "community_meeting", json!([0, 4])),
		("UnknownBlock", "community_meeting", json!([0, 0, 0, 1, unknown])),
		("Pruned", "community_meeting", json!([0, 0, 0, 1, PRUNED])),
	]
}

fn document(name: &str) -> meetings::Document {
	let reference = name.as_bytes().to_vec().try_into().unwrap();
	meetings::Document { reference, hash: [5; 32] }
}

pub fn info(number: MeetingNo, stage: Stage, quorate: Option<bool>) -> MeetingInfo {
	MeetingInfo {
		number,
		stage,
		called_at: 1,
		motions_until: 2,
		opens_at: 3,
		closes_at: 4,
		ends_at: 5,
		members: 8,
		roll: 9,
		votes: 12,
		quorum: Perbill::from_percent(25),
		needed: 2,
		present: 3,
		most_proxies: 2,
		first: (number == 2).then_some(0),
		documents: vec![document("https://example.org/report")],
		items: if number == 3 { 3 } else { 0 },
		conclusion: quorate.map(|quorate| meetings::Conclusion { at: 6, quorate }),
	}
}

fn option(resolution: u32, by: Option<MemberNo>, ayes: u64) -> meetings::ItemOption {
	meetings::ItemOption { resolution, by, ayes, accepted: Some(ayes > 1) }
}

/// The first had no quorum. Number 1 was removed. The second call is revealed, and the last one is over.
fn record(number: MeetingNo) -> Option<Record> {
	let minutes = |drawn, document, signed: Vec<MemberNo>| meetings::MinutesInfo {
		chair: Some(0),
		drawn,
		document,
		complete: signed.len() == 3,
		signed,
	};
	match number {
		0 => Some((info(0, Stage::Concluded, Some(false)), vec![], Some(minutes(None, None, vec![])))),
		2 => Some((info(2, Stage::Revealing, None), vec![], None)),
		3 => {
			let one = meetings::Item {
				office: None,
				secret: false,
				options: vec![option(0, None, 2)].try_into().unwrap(),
				nays: 1,
				abstentions: 0,
			};
			// The record of resolution 3 is no longer stored.
			let election = meetings::Item {
				office: Some(1),
				secret: true,
				options: vec![option(2, None, 2), option(6, Some(1), 1), option(3, Some(1), 0)]
					.try_into()
					.unwrap(),
				nays: 0,
				abstentions: 1,
			};
			let other = meetings::Item {
				office: None,
				secret: false,
				options: vec![option(6, None, 2)].try_into().unwrap(),
				nays: 0,
				abstentions: 0,
			};
			let signed =
				minutes(Some(vec![1, 2]), Some(document("https://example.org/minutes")), vec![0, 1, 2]);
			Some((info(3, Stage::Concluded, Some(true)), vec![one, election, other], Some(signed)))
		}
		_ => None,
	}
}

impl Source for Three {
	fn meetings(
		&self,
		_: Hash,
		_: CooperativeId,
		start: Option<MeetingNo>,
		count: u32,
	) -> Result<(Vec<MeetingInfo>, Option<MeetingNo>), Error> {
		let end = start.map_or(4, |start| start.min(3) + 1);
		let first = end.saturating_sub(count);
		let page = (first..end).rev().filter_map(record).map(|(info, ..)| info).collect();
		Ok((page, first.checked_sub(1)))
	}

	fn meeting(&self, _: Hash, _: CooperativeId, number: MeetingNo) -> Result<Option<Record>, Error> {
		Ok(record(number))
	}

	/// Number 1 represents 2, and 4 has named a proxy who has not come yet.
	fn participants(
		&self,
		_: Hash,
		_: CooperativeId,
		number: MeetingNo,
		start: MemberNo,
		count: u32,
	) -> Result<(Vec<meetings::Participant>, Option<MemberNo>), Error> {
		let ballot = |item, choice| (item, meetings::Ballot { choice, weight: 1 });
		let participant = |member, weight, proxy, ballots, committed| meetings::Participant {
			member,
			weight,
			proxy,
			ballots,
			committed,
		};
		let chair = vec![ballot(0, Choice::For(0)), ballot(1, Choice::For(1))];
		let all = vec![
			participant(0, Some(1), None, chair, vec![]),
			participant(1, Some(1), None, vec![ballot(0, Choice::Against)], vec![1]),
			participant(2, Some(2), Some(1), vec![ballot(1, Choice::Abstain)], vec![]),
			participant(4, None, Some(1), vec![], vec![]),
		];
		let all = if number == 3 { all } else { vec![] };
		let mut rest = all.into_iter().filter(|one| one.member >= start);
		let page = rest.by_ref().take(count as usize).collect();
		Ok((page, rest.next().map(|one| one.member)))
	}

	/// A jury judges the objection to the first item, and has dismissed that to the second one.
	fn objection(
		&self,
		_: Hash,
		_: CooperativeId,
		_: MeetingNo,
		item: ItemNo,
	) -> Result<Option<Objected>, Error> {
		let objection = |upheld| meetings::Objection {
			member: 4,
			reason: document("https://example.org/objection"),
			until: 7,
			upheld,
		};
		Ok(match item {
			0 => Some((objection(None), Some(2))),
			1 => Some((objection(Some(false)), None)),
			_ => None,
		})
	}
}

#[tokio::test]
async fn meetings_are_listed_newest_first() {
	let mut numbers = Vec::new();
	let mut start = Value::Null;
	loop {
		let page = call("community_meetings", json!([0, start, 2])).await.unwrap();
		let meetings = page["meetings"].as_array().unwrap().iter();
		numbers.extend(meetings.map(|meeting| meeting["number"].as_u64().unwrap()));
		start = page["next"].clone();
		if start.is_null() {
			break;
		}
	}
	assert_eq!(numbers, [3, 2, 0]);
}

#[tokio::test]
async fn a_meeting_is_shown_with_its_agenda_and_minutes() {
	let told = call("community_meeting", json!([0, 3])).await.unwrap();
	let meeting = &told["meeting"];
	assert_eq!((&meeting["stage"], &meeting["quorate"]), (&json!("concluded"), &json!(true)));
	assert_eq!((&meeting["quorum"], &meeting["needed"]), (&json!(250_000_000), &json!(2)));
	let titles = |item: usize| {
		let options = told["agenda"][item]["options"].as_array().unwrap().iter();
		options.map(|option| option["title"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
	};
	assert_eq!(titles(0), ["ipfs://bees"]);
	assert_eq!(
		titles(1),
		[
			"election of member 1 as treasurer",
			"end of the term of the treasurer",
			"its record is no longer stored"
		]
	);
	let options = &told["agenda"][1]["options"];
	assert_eq!((&options[0]["accepted"], &options[1]["accepted"]), (&json!(true), &json!(false)));
	assert_eq!(options[0]["resolution"]["outcome"], "rejected");
	assert_eq!(options[2]["resolution"], Value::Null);
	assert_eq!(told["minutes"]["drawn"], json!([1, 2]));
	assert_eq!(told["minutes"]["complete"], true);
	let early = call("community_meeting", json!([0, 2])).await.unwrap();
	assert_eq!((&early["minutes"], &early["meeting"]["first"]), (&Value::Null, &json!(0)));
}

#[tokio::test]
async fn an_objection_to_an_item_is_shown_with_how_far_the_jury_has_come() {
	let told = call("community_meeting", json!([0, 3])).await.unwrap();
	let of = |item: usize| told["agenda"][item]["objection"].clone();
	assert_eq!((&of(0)["member"], &of(0)["until"], &of(0)["upheld"]), (&json!(4), &json!(7), &Value::Null));
	assert_eq!(of(0)["reason"]["reference"], "https://example.org/objection");
	assert_eq!((&of(0)["case"], &of(0)["stage"]), (&json!(2), &json!("voting")));
	assert_eq!(
		(&of(1)["upheld"], &of(1)["case"], &of(1)["stage"]),
		(&json!(false), &Value::Null, &Value::Null)
	);
	assert_eq!(of(2), Value::Null);
}

#[tokio::test]
async fn the_members_at_a_meeting_are_shown_with_proxies_and_votes() {
	let told = call("community_meeting", json!([0, 3, null, 3])).await.unwrap();
	let one = |at: usize| told["participants"][at].clone();
	let vote =
		|item: u32, vote: &str, of: Option<u32>| json!({ "item": item, "vote": vote, "resolution": of });
	assert_eq!(one(0)["votes"], json!([vote(0, "for", Some(0)), vote(1, "for", Some(6))]));
	assert_eq!((&one(1)["votes"], &one(1)["sealed"]), (&json!([vote(0, "against", None)]), &json!([1])));
	assert_eq!((&one(2)["weight"], &one(2)["proxy"]), (&json!(2), &json!(1)));
	assert_eq!(told["next"], 4);
	let last = call("community_meeting", json!([0, 3, 4])).await.unwrap();
	let named = &last["participants"][0];
	assert_eq!((&named["present"], &named["weight"]), (&json!(false), &Value::Null));
	assert_eq!(last["next"], Value::Null);
}

#[tokio::test]
async fn a_resolution_says_whether_a_meeting_decides_it() {
	let page = call("community_coopResolutions", json!([0])).await.unwrap();
	let told: Vec<_> =
		page["resolutions"].as_array().unwrap().iter().map(|one| one["forMeeting"].clone()).collect();
	assert_eq!(told, [true, false, true, false, false, true].map(|decides| json!(decides)));
}
