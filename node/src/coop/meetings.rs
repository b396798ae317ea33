//! General assemblies as tables: the list, and one with its agenda, votes and minutes, counted again.

use pallet_cooperatives::MemberNo;
use pallet_meetings::{Ballot, Choice, ItemNo, MeetingNo};
use rochdale_primitives::CooperativeId;
use serde_json::{json, Value};

use super::recount::Records;
use crate::{
	currency::{clean, columns},
	rpc::{
		cooperatives::Whole,
		currencies::{decimal, when},
		meetings::{Item, ItemOption, Meeting, MeetingObjection, MeetingPage, Minutes, WholeMeeting},
	},
	state::State,
};

/// The meetings of a cooperative, newest first.
pub async fn list(state: &State, coop: CooperativeId) -> Result<String, String> {
	let (mut start, mut rows) = (Value::Null, Vec::new());
	loop {
		let page: MeetingPage = state.ask("community_meetings", &[json!(coop), start, Value::Null]).await?;
		rows.extend(page.meetings.iter().map(row));
		match page.next {
			Some(next) => start = json!(next),
			None => break,
		}
	}
	if rows.is_empty() {
		return Ok("There is no meeting.\n".into());
	}
	let head = ["number", "opens", "stage", "members", "must come", "present", "items"].map(String::from);
	Ok(columns(head, rows, &[0, 3, 4, 5, 6]))
}

fn row(meeting: &Meeting) -> [String; 7] {
	[
		meeting.number.to_string(),
		when(meeting.opens_at),
		stage(meeting),
		meeting.members.to_string(),
		meeting.needed.to_string(),
		meeting.present.to_string(),
		meeting.items.to_string(),
	]
}

/// How far a meeting has come, and whether it had a quorum.
fn stage(meeting: &Meeting) -> String {
	match meeting.quorate {
		Some(false) => format!("{} without a quorum", meeting.stage),
		_ => meeting.stage.clone(),
	}
}

/// A meeting with its agenda, votes and minutes. The error is the first difference between the chain's counts and the
/// votes.
pub async fn show(state: &State, coop: CooperativeId, number: MeetingNo) -> Result<String, String> {
	let whole: Whole = state.ask("community_coop", &[json!(coop)]).await?;
	let params = [json!(coop), json!(number), Value::Null, json!(0)];
	let told: WholeMeeting = state.ask("community_meeting", &params).await?;
	let records = Records::read(state, coop, number).await?;
	let counted = records.recount(&told).map_err(|difference| {
		format!(
			"the record of meeting {number} of cooperative {coop} does not agree: {difference}. (Two years after a \
			 meeting anyone can remove its votes. Then ask an archive node about an earlier block, with --at.)"
		)
	})?;
	let head = format!("{}, meeting {number} of cooperative {coop}\n", clean(whole.coop.name));
	Ok(format!("{head}{}\n{counted}", shown(&told, &records)))
}

/// Numbers in a list.
fn numbers(all: &[MemberNo]) -> String {
	all.iter().map(MemberNo::to_string).collect::<Vec<_>>().join(", ")
}

fn shown(told: &WholeMeeting, records: &Records) -> String {
	let meeting = &told.meeting;
	let by_proxy = records.attendances.values().filter(|presence| presence.proxy.is_some()).count();
	let part = decimal(&meeting.quorum.deconstruct().to_string(), 7);
	let mut rows: Vec<(&str, String)> = vec![
		("stage", stage(meeting)),
		("called", when(meeting.called_at)),
		("motions until", when(meeting.motions_until)),
		("opens", when(meeting.opens_at)),
		("votes end", when(meeting.closes_at)),
		("can be concluded", when(meeting.ends_at)),
		("quorum", format!("{part} %: {} of {} members", meeting.needed, meeting.members)),
		("present", format!("{}, {by_proxy} of them by proxy", meeting.present)),
	];
	if let Some(at) = meeting.concluded_at {
		rows.push(("concluded", when(at)));
	}
	if let Some(first) = meeting.first {
		rows.push(("is", format!("the second call of meeting {first}")));
	}
	for document in &meeting.documents {
		rows.push(("document", format!("{} (hash {:?})", document.reference, document.hash)));
	}
	if let Some(minutes) = &told.minutes {
		minutes_rows(minutes, &mut rows);
	}
	let mut text: String =
		rows.into_iter().map(|(name, value)| format!("{name:<20}{}\n", clean(value))).collect();
	if !told.agenda.is_empty() {
		let head = ["item", "resolution", "vote", "for", "against", "abstain", "result", "what"];
		let rows = told
			.agenda
			.iter()
			.flat_map(|item| item.options.iter().map(move |option| agenda_row(meeting, item, option)));
		text.push_str(&format!("\n{}", columns(head.map(String::from), rows.collect(), &[0, 1, 3, 4, 5])));
	}
	let objections: Vec<_> = told.agenda.iter().filter_map(objection_row).collect();
	if !objections.is_empty() {
		let head = ["item", "objection of", "state", "reason"].map(String::from);
		text.push_str(&format!("\n{}", columns(head, objections, &[0])));
	}
	let rows = participants(told, records);
	if !rows.is_empty() {
		let head = ["member", "present", "weight", "votes"].map(String::from);
		text.push_str(&format!("\n{}", columns(head, rows, &[0, 2])));
	}
	text
}

fn minutes_rows(minutes: &Minutes, rows: &mut Vec<(&str, String)>) {
	let chair = minutes.chair.map_or_else(|| "nobody".into(), |chair| format!("member {chair}"));
	rows.push(("in the chair", chair));
	match minutes.drawn.as_deref() {
		None => rows.push(("drawn to sign", "not yet: in later sessions anyone draws the signers".into())),
		Some([]) => rows.push(("drawn to sign", "nobody".into())),
		Some(drawn) => rows.push(("drawn to sign", numbers(drawn))),
	}
	let Some(document) = &minutes.document else {
		rows.push(("minutes", "not written yet".into()));
		return;
	};
	rows.push(("minutes", format!("{} (hash {:?})", document.reference, document.hash)));
	let missing = if minutes.complete { "" } else { "; others have not signed yet" };
	rows.push(("signed by", format!("{}{missing}", numbers(&minutes.signed))));
}

/// The line of a resolution. A vote for a rival is a vote against it.
fn agenda_row(meeting: &Meeting, item: &Item, option: &ItemOption) -> [String; 8] {
	let rivals = item.options.iter().filter(|other| other.number != option.number);
	let against = rivals.fold(item.nays, |sum, other| sum.saturating_add(other.ayes));
	[
		item.number.to_string(),
		option.number.to_string(),
		if item.secret { "secret".into() } else { "open".into() },
		option.ayes.to_string(),
		against.to_string(),
		item.abstentions.to_string(),
		result(meeting, option),
		clean(option.title.clone()),
	]
}

/// The result of a resolution, with what has come of it.
fn result(meeting: &Meeting, option: &ItemOption) -> String {
	let resolution = option.resolution.as_ref();
	match (option.accepted, resolution.and_then(|resolution| resolution.error.as_ref())) {
		(Some(true), Some(error)) => format!("accepted, but failed: {error}"),
		(Some(true), None) if resolution.is_some_and(|resolution| resolution.outcome == "open") => {
			"accepted, not carried out yet".into()
		}
		(Some(true), None) => "accepted".into(),
		(Some(false), _) => "rejected".into(),
		(None, _) if meeting.quorate.is_some() => "not decided".into(),
		(None, _) => String::new(),
	}
}

/// The line of an objection to an item, if there is one.
fn objection_row(item: &Item) -> Option<[String; 4]> {
	let objection = item.objection.as_ref()?;
	let MeetingObjection { member, reason, .. } = objection;
	let reason = format!("{} (hash {:?})", reason.reference, reason.hash);
	Some([item.number.to_string(), format!("member {member}"), clean(state_of(objection)), clean(reason)])
}

/// What has come of an objection.
fn state_of(objection: &MeetingObjection) -> String {
	let MeetingObjection { until, upheld, case, stage, .. } = objection;
	match (upheld, case, stage) {
		(Some(true), ..) => "upheld by a jury".into(),
		(Some(false), ..) => "dismissed by a jury".into(),
		(None, Some(case), Some(stage)) => {
			format!("jury case {case}, {stage}; fails without a verdict until {}", when(*until))
		}
		(None, ..) => format!("no jury is asked; fails without a verdict until {}", when(*until)),
	}
}

/// The lines of the members who are present or have named a proxy.
fn participants(told: &WholeMeeting, records: &Records) -> Vec<[String; 4]> {
	let mut members: Vec<MemberNo> =
		records.attendances.keys().chain(records.proxies.keys()).copied().collect();
	members.sort_unstable();
	members.dedup();
	let line = |member: MemberNo| {
		let presence = records.attendances.get(&member);
		let present = match (presence, records.proxies.get(&member)) {
			(Some(_), None) => "themselves".into(),
			(Some(_), Some(proxy)) => format!("by member {proxy}"),
			(None, Some(proxy)) => format!("no; has named member {proxy}"),
			(None, None) => String::new(),
		};
		let own = records.ballots.iter().filter(|((_, voter), _)| *voter == member);
		let votes: Vec<_> = own.map(|((item, _), ballot)| vote(told, *item, ballot)).collect();
		let weight = presence.map(|presence| presence.weight.to_string()).unwrap_or_default();
		[member.to_string(), present, weight, votes.join("; ")]
	};
	members.into_iter().map(line).collect()
}

/// A vote in words. On rivals it names the resolution.
fn vote(told: &WholeMeeting, item: ItemNo, ballot: &Ballot) -> String {
	let options = told.agenda.get(usize::from(item)).map(|item| &item.options[..]).unwrap_or_default();
	let choice = match ballot.choice {
		Choice::For(place) if options.len() > 1 => {
			let option = options.get(usize::from(place)).map(|option| option.number.to_string());
			format!("for resolution {}", option.unwrap_or_default())
		}
		Choice::For(_) => "for".into(),
		Choice::Against => "against".into(),
		Choice::Abstain => "abstains".into(),
	};
	format!("{item} {choice}")
}

#[cfg(test)]
mod tests {
	use super::{super::recount::tests::held, *};

	#[test]
	fn a_meeting_is_shown_with_quorum_results_votes_and_minutes() {
		let (records, told) = held();
		let text = shown(&told, &records);
		for said in [
			"stage               concluded\n",
			"opens               2026-11-30T12:00:00Z",
			"25 %: 2 of 5 members",
			"3, 1 of them by proxy",
			"in the chair        member 0",
			"drawn to sign       1\n",
			"https://example.org/motion (hash 0x0000",
			"signed by           0, 1\n",
			"themselves",
			"by member 0",
			"no; has named member 1",
			"0 for; 1 for resolution 9",
		] {
			assert!(text.contains(said), "it says `{said}`:\n{text}");
		}
		let line = |resolution: &str| {
			let mut lines = text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>());
			lines.find(|words| words.get(1) == Some(&resolution)).map(|words| words[2..7].join(" "))
		};
		assert_eq!(line("7").as_deref(), Some("open 3 0 0 accepted"));
		assert_eq!(line("8").as_deref(), Some("secret 1 2 0 rejected"));
		assert_eq!(line("9").as_deref(), Some("secret 2 1 0 accepted"));
	}

	#[test]
	fn an_objection_is_shown_with_its_reason_and_how_far_the_jury_has_come() {
		let (records, mut told) = held();
		assert!(!shown(&told, &records).contains("objection of"));
		let reason = told.meeting.documents[0].clone();
		let until = 1_796_040_060_000;
		let mut said = |upheld, case: Option<u32>| {
			let stage = case.map(|_| "voting".into());
			let objection =
				MeetingObjection { member: 4, reason: reason.clone(), until, upheld, case, stage };
			told.agenda[1].objection = Some(objection);
			let text = shown(&told, &records);
			let line = text.lines().find(|line| line.contains("member 4 ")).expect("it has a line");
			assert!(line.trim_start().starts_with('1') && line.contains(&reason.reference), "{line}");
			line.to_owned()
		};
		assert!(said(None, Some(7)).contains("jury case 7, voting; fails without a verdict until 2026-11-30"));
		assert!(said(None, None).contains("no jury is asked"));
		assert!(said(Some(true), None).contains("upheld by a jury"));
		assert!(said(Some(false), None).contains("dismissed by a jury"));
	}

	#[test]
	fn a_result_says_what_has_come_of_it() {
		let (_, mut told) = held();
		let mut said = |accepted, outcome: &str, error: Option<&str>| {
			let option = &mut told.agenda[0].options[0];
			option.accepted = accepted;
			let resolution = option.resolution.as_mut().unwrap();
			(resolution.outcome, resolution.error) = (outcome.into(), error.map(String::from));
			result(&told.meeting, option)
		};
		assert_eq!(said(Some(true), "open", None), "accepted, not carried out yet");
		let failed = said(Some(true), "accepted", Some("Cooperatives.TooManyTerms"));
		assert_eq!(failed, "accepted, but failed: Cooperatives.TooManyTerms");
		assert_eq!(said(None, "open", None), "not decided");
		let early = Meeting { quorate: None, ..told.meeting.clone() };
		let option = &told.agenda[0].options[0];
		assert_eq!(result(&early, option), "");
	}

	#[test]
	fn a_line_of_the_list_says_whether_there_was_a_quorum() {
		let (_, told) = held();
		let cells = row(&told.meeting);
		assert_eq!(cells, ["3", "2026-11-30T12:00:00Z", "concluded", "5", "2", "3", "2"]);
		let failed = Meeting { quorate: Some(false), ..told.meeting };
		assert_eq!(row(&failed)[2], "concluded without a quorum");
	}

	#[test]
	fn what_a_meeting_shows_is_no_command_to_the_terminal() {
		let (records, mut told) = held();
		told.agenda[0].options[0].title = "\u{1b}[2J".into();
		told.meeting.documents[0].reference = "\u{1b}[2J".into();
		assert!(!shown(&told, &records).contains('\u{1b}'));
	}
}
