//! Counts a meeting again from the presences, proxies and ballots that the chain has stored, and names the first
//! difference from what the chain says.

use std::collections::{BTreeMap, BTreeSet};

use pallet_cooperatives::MemberNo;
use pallet_meetings::{Attendance, Ballot, Choice, ItemNo, MeetingNo};
use rochdale_primitives::{CooperativeId, ElectorateId};

use crate::{
	rpc::meetings::{Item, ItemOption, Meeting, Minutes, WholeMeeting},
	state::{below, State},
};

/// One whole, in the parts that a quorum and a majority count.
const ONE: u128 = 1_000_000_000;

/// The stored presences and votes of a meeting.
#[derive(Default)]
pub struct Records {
	/// The members who are present.
	pub attendances: BTreeMap<MemberNo, Attendance>,
	/// The proxy whom a member has named.
	pub proxies: BTreeMap<MemberNo, MemberNo>,
	/// The votes that count.
	pub ballots: BTreeMap<(ItemNo, MemberNo), Ballot>,
	/// The members who have attended themselves, also those who were struck later.
	pub came: BTreeSet<MemberNo>,
}

/// The votes on an item, counted again.
#[derive(Debug, Default, PartialEq, Eq)]
struct Sums {
	ayes: Vec<u64>,
	nays: u64,
	abstentions: u64,
}

impl Sums {
	fn of(item: &Item) -> Self {
		let ayes = item.options.iter().map(|option| option.ayes).collect();
		Self { ayes, nays: item.nays, abstentions: item.abstentions }
	}

	/// The votes for one of the resolutions, or against all of them.
	fn decided(&self) -> u64 {
		self.ayes.iter().fold(self.nays, |sum, ayes| sum.saturating_add(*ayes))
	}
}

impl std::fmt::Display for Sums {
	fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
		let ayes: Vec<_> = self.ayes.iter().map(u64::to_string).collect();
		write!(f, "{} for, {} against, {} abstain", ayes.join(" and "), self.nays, self.abstentions)
	}
}

impl Records {
	pub async fn read(state: &State, coop: CooperativeId, meeting: MeetingNo) -> Result<Self, String> {
		let key = (ElectorateId::Cooperative(coop), meeting);
		let map = |item: &str| below("Meetings", item, &key);
		let came = state.entries::<u32, MemberNo>(map("Attendees")).await?;
		Ok(Self {
			attendances: state.entries(map("Attendances")).await?.into_iter().collect(),
			proxies: state.entries(map("Proxies")).await?.into_iter().collect(),
			ballots: state.entries(map("Ballots")).await?.into_iter().collect(),
			came: came.into_iter().map(|(_, member)| member).collect(),
		})
	}

	/// Counts the presence and each item again. Returns what was counted; the error is the first difference.
	pub fn recount(&self, told: &WholeMeeting) -> Result<String, String> {
		self.check_presence(&told.meeting)?;
		let mut results = 0u32;
		for item in &told.agenda {
			let sums = self.sums(item)?;
			if sums != Sums::of(item) {
				return Err(format!(
					"item {}: the chain counts {}, and the ballots are {sums}",
					item.number,
					Sums::of(item)
				));
			}
			for (option, ayes) in item.options.iter().zip(&sums.ayes) {
				let decided = check_result(&told.meeting, option, *ayes, &sums);
				let decided = decided
					.map_err(|what| format!("item {}, resolution {}: {what}", item.number, option.number))?;
				results = results.saturating_add(u32::from(decided));
			}
		}
		if let Some(minutes) = &told.minutes {
			self.check_minutes(minutes)?;
		}
		Ok(format!(
			"Counted again: {} present, {} ballots on {} items, and {results} results. All agree with the chain.\n",
			self.attendances.len(),
			self.ballots.len(),
			told.agenda.len()
		))
	}

	fn check_presence(&self, told: &Meeting) -> Result<(), String> {
		let present = self.attendances.len();
		if present != told.present as usize {
			return Err(format!("the chain says that {} are present, and {present} are", told.present));
		}
		let mut represented = BTreeMap::<MemberNo, u32>::new();
		for (member, proxy) in &self.proxies {
			let count = represented.entry(*proxy).or_default();
			*count = count.saturating_add(1);
			if member == proxy {
				return Err(format!("member {member} is their own proxy"));
			}
			if *count > told.most_proxies {
				return Err(format!(
					"member {proxy} represents more than the {} members that the rules allow",
					told.most_proxies
				));
			}
		}
		for (member, presence) in &self.attendances {
			if *member >= told.roll {
				return Err(format!("member {member} is present, and was admitted after the call"));
			}
			let right = match presence.proxy {
				Some(proxy) => self.proxies.get(member) == Some(&proxy),
				None => self.came.contains(member),
			};
			if !right {
				return Err(format!(
					"member {member} is present, and neither they nor their proxy have come"
				));
			}
		}
		let needed = told.quorum.mul_ceil(told.members).max(1);
		if needed != told.needed {
			return Err(format!("the chain says that {} must be present, and {needed} must", told.needed));
		}
		let enough = present >= needed as usize;
		match told.quorate {
			Some(quorate) if quorate != enough => {
				Err(format!("{present} are present and {needed} must be, and the chain says otherwise"))
			}
			_ => Ok(()),
		}
	}

	/// The votes on an item by its ballots. Each is of a member who is present, with their weight.
	fn sums(&self, item: &Item) -> Result<Sums, String> {
		let mut sums = Sums { ayes: vec![0; item.options.len()], ..Default::default() };
		let own = self.ballots.iter().filter(|((number, _), _)| u32::from(*number) == item.number);
		for ((_, member), ballot) in own {
			let place = || format!("item {}: the ballot of member {member}", item.number);
			let weight = self.attendances.get(member).map(|presence| presence.weight);
			if weight != Some(ballot.weight) {
				return Err(format!("{} is of somebody who is not present, or has another weight", place()));
			}
			let sum = match ballot.choice {
				Choice::For(option) => sums.ayes.get_mut(usize::from(option)),
				Choice::Against => Some(&mut sums.nays),
				Choice::Abstain => Some(&mut sums.abstentions),
			};
			let sum = sum.ok_or_else(|| format!("{} is for no resolution on the agenda", place()))?;
			*sum = sum.saturating_add(ballot.weight.into());
		}
		Ok(sums)
	}

	fn check_minutes(&self, minutes: &Minutes) -> Result<(), String> {
		let drawn = minutes.drawn.as_deref().unwrap_or_default();
		if let Some(member) = drawn.iter().find(|member| !self.came.contains(*member)) {
			return Err(format!("the minutes: the lot has fallen on member {member}, who has not come"));
		}
		let signer = |member: &MemberNo| minutes.chair == Some(*member) || drawn.contains(member);
		match minutes.signed.iter().find(|member| !signer(member)) {
			Some(member) => Err(format!("the minutes: member {member} has signed them, and was not drawn")),
			None => Ok(()),
		}
	}
}

/// Computes again whether a meeting has accepted a resolution. Returns whether there was something to compute.
fn check_result(told: &Meeting, option: &ItemOption, ayes: u64, sums: &Sums) -> Result<bool, String> {
	let Some(accepted) = option.accepted else { return Ok(false) };
	if told.quorate != Some(true) {
		return Err("it is decided, and there was no quorum".into());
	}
	// Without its record, nobody knows its rule any more.
	let Some(resolution) = &option.resolution else { return Ok(false) };
	let (decided, rule) = (sums.decided(), resolution.rule);
	let nays = decided.saturating_sub(ayes);
	let recorded = (resolution.ayes, resolution.nays, resolution.abstentions);
	if recorded != (ayes, nays, sums.abstentions) {
		return Err("its record has other votes than the item".into());
	}
	// It is that of the bylaws, or of the meeting if that is higher. A second call can lower it to that of the meeting.
	if rule.quorum < told.quorum {
		return Err("its quorum is not that of the meeting".into());
	}
	let part =
		|votes: u64, of: sp_runtime::Perbill| u128::from(votes).saturating_mul(of.deconstruct().into());
	let cast = decided.saturating_add(sums.abstentions);
	let enough = u128::from(cast).saturating_mul(ONE) >= part(told.votes.max(cast), rule.quorum);
	let more = u128::from(ayes).saturating_mul(ONE) > part(decided, rule.majority);
	if accepted != (enough && more) {
		let says = if accepted { "accepted" } else { "rejected" };
		return Err(format!("the chain says that it is {says}, and its votes say otherwise"));
	}
	Ok(true)
}

#[cfg(test)]
pub mod tests {
	use super::*;
	use crate::rpc::cooperatives::{Document, Motion, Resolution};
	use pallet_cooperatives::Decision;
	use sp_runtime::Perbill;

	fn document() -> Document {
		Document { reference: "https://example.org/motion".into(), hash: Default::default() }
	}

	fn resolution(number: u32, ayes: u64, nays: u64) -> Resolution {
		let motion = Motion { kind: "text".into(), hash: None, call: None, office: None, member: None };
		let percent = Perbill::from_percent;
		Resolution {
			number,
			proposer: Some(0),
			kind: "ordinary".into(),
			motion,
			document: document(),
			rule: Decision { quorum: percent(25), majority: percent(50), duration: 0 },
			version: 0,
			opened_at: 0,
			ends_at: 0,
			roll: 5,
			votes: 5,
			ayes,
			nays,
			abstentions: 0,
			outcome: if ayes > nays { "accepted".into() } else { "rejected".into() },
			error: None,
			for_meeting: true,
			closable: false,
			interests: vec![],
		}
	}

	fn option(number: u32, ayes: u64, nays: u64) -> ItemOption {
		ItemOption {
			number,
			by: None,
			title: "https://example.org/motion".into(),
			ayes,
			accepted: Some(ayes > nays),
			resolution: Some(resolution(number, ayes, nays)),
		}
	}

	/// A meeting of five members. The first two have come, and the first represents the third. All three vote for the
	/// first item, and of two rivals two members elect the second one.
	pub fn held() -> (Records, WholeMeeting) {
		let presence = |proxy| Attendance { weight: 1, proxy };
		let ballot = |choice| Ballot { choice, weight: 1 };
		let all = Choice::For(0);
		let votes = [(0, 0, all), (0, 1, all), (0, 2, all), (1, 0, all), (1, 1, Choice::For(1))];
		let votes = votes.into_iter().chain([(1, 2, Choice::For(1))]);
		let records = Records {
			attendances: [(0, presence(None)), (1, presence(None)), (2, presence(Some(0)))].into(),
			proxies: [(2, 0), (4, 1)].into(),
			ballots: votes.map(|(item, member, choice)| ((item, member), ballot(choice))).collect(),
			came: [0, 1].into(),
		};
		let item = |number, secret, options| {
			let (nays, abstentions, objection) = (0, 0, None);
			Item { number, secret, options, nays, abstentions, objection }
		};
		let rivals = vec![option(8, 1, 2), option(9, 2, 1)];
		let meeting = Meeting {
			number: 3,
			stage: "concluded".into(),
			called_at: 0,
			motions_until: 0,
			opens_at: 1_796_040_000_000,
			closes_at: 0,
			ends_at: 0,
			members: 5,
			roll: 5,
			votes: 5,
			quorum: Perbill::from_percent(25),
			needed: 2,
			present: 3,
			most_proxies: 2,
			first: None,
			documents: vec![document()],
			items: 2,
			quorate: Some(true),
			concluded_at: Some(1_796_040_060_000),
		};
		let minutes = Minutes {
			chair: Some(0),
			drawn: Some(vec![1]),
			document: Some(document()),
			signed: vec![0, 1],
			complete: true,
		};
		let told = WholeMeeting {
			meeting,
			agenda: vec![item(0, false, vec![option(7, 3, 0)]), item(1, true, rivals)],
			minutes: Some(minutes),
			participants: vec![],
			next: None,
		};
		(records, told)
	}

	/// The first difference after this change.
	fn difference(change: impl FnOnce(&mut Records, &mut WholeMeeting)) -> String {
		let (mut records, mut told) = held();
		change(&mut records, &mut told);
		records.recount(&told).unwrap_err()
	}

	#[test]
	fn a_meeting_is_counted_again() {
		let (records, told) = held();
		let counted = records.recount(&told).unwrap();
		assert!(counted.contains("3 present, 6 ballots on 2 items, and 3 results"), "{counted}");
	}

	#[test]
	fn a_presence_that_is_no_presence_is_found() {
		let found = [
			difference(|_, told| told.meeting.present = 4),
			difference(|records, _| records.came.clear()),
			difference(|records, _| {
				records.proxies.remove(&2);
			}),
			difference(|_, told| told.meeting.roll = 2),
			difference(|_, told| told.meeting.most_proxies = 0),
			difference(|_, told| told.meeting.quorate = Some(false)),
			difference(|_, told| told.meeting.needed = 3),
			difference(|records, _| {
				records.proxies.insert(4, 4);
			}),
		];
		let expected = [
			"4 are present, and 3 are",
			"member 0 is present, and neither",
			"member 2 is present, and neither",
			"member 2 is present, and was admitted after",
			"member 0 represents more than",
			"the chain says otherwise",
			"3 must be present, and 2 must",
			"member 4 is their own proxy",
		];
		for (found, expected) in found.iter().zip(expected) {
			assert!(found.contains(expected), "{found}");
		}
	}

	#[test]
	fn a_changed_vote_is_found_with_its_item() {
		let other = Ballot { choice: Choice::Against, weight: 1 };
		let changed = difference(|records, _| {
			records.ballots.insert((1, 0), other);
		});
		assert!(changed.starts_with("item 1: the chain counts 1 and 2 for, 0 against"), "{changed}");
		let heavy = difference(|records, _| {
			records.ballots.insert((0, 1), Ballot { weight: 2, ..other });
		});
		assert!(heavy.starts_with("item 0: the ballot of member 1"), "{heavy}");
		let absent = difference(|records, _| {
			records.ballots.insert((0, 4), other);
		});
		assert!(absent.contains("not present"), "{absent}");
		let nothing = difference(|records, _| {
			records.ballots.insert((0, 1), Ballot { choice: Choice::For(1), ..other });
		});
		assert!(nothing.contains("no resolution on the agenda"), "{nothing}");
	}

	#[test]
	fn a_wrong_result_is_found_with_its_resolution() {
		let wrong = difference(|_, told| told.agenda[1].options[0].accepted = Some(true));
		assert!(wrong.starts_with("item 1, resolution 8: the chain says that it is accepted"), "{wrong}");
		let of = |told: &mut WholeMeeting, change: fn(&mut Resolution)| {
			told.agenda[0].options[0].resolution.iter_mut().for_each(change);
		};
		let votes = difference(|_, told| of(told, |resolution| resolution.nays = 1));
		assert!(votes.contains("other votes"), "{votes}");
		let low = difference(|_, told| {
			of(told, |resolution| resolution.rule.quorum = Perbill::from_parts(1));
		});
		assert!(low.contains("its quorum"), "{low}");
		// The bylaws keep their own quorum, which three of five votes do not reach.
		let bylaws = difference(|_, told| {
			of(told, |resolution| {
				resolution.kind = "bylaws".into();
				resolution.rule.quorum = Perbill::from_percent(61);
			})
		});
		assert!(bylaws.contains("its votes say otherwise"), "{bylaws}");
		let (records, mut told) = held();
		of(&mut told, |resolution| {
			resolution.kind = "bylaws".into();
			resolution.rule.quorum = Perbill::from_percent(60);
		});
		assert!(records.recount(&told).is_ok());
	}

	#[test]
	fn a_decision_without_a_quorum_is_found() {
		let (mut records, mut told) = held();
		records.attendances.remove(&1);
		records.attendances.remove(&2);
		records.ballots.retain(|(_, member), _| *member == 0);
		(told.meeting.present, told.meeting.quorate) = (1, Some(false));
		told.agenda[0].options[0].ayes = 1;
		let error = records.recount(&told).unwrap_err();
		assert!(error.contains("item 0, resolution 7: it is decided, and there was no quorum"), "{error}");
	}

	#[test]
	fn a_signature_of_somebody_else_is_found() {
		let drawn = difference(|_, told| told.minutes.iter_mut().for_each(|own| own.drawn = Some(vec![2])));
		assert!(drawn.contains("member 2, who has not come"), "{drawn}");
		let signed = difference(|_, told| told.minutes.iter_mut().for_each(|own| own.signed.push(4)));
		assert!(signed.contains("member 4 has signed them"), "{signed}");
	}
}
