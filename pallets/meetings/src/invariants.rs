//! The invariants: presences, proxies, votes and agendas agree with each other.

use alloc::collections::BTreeMap;
use frame_support::ensure;

use crate::*;

impl<T: Config> Pallet<T> {
	/// Checks the invariants.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		for (of, number, meeting) in Meetings::<T>::iter() {
			let next = NextMeeting::<T>::get(of);
			ensure!(number < next, "meetings: a meeting has a number that was not given");
			let concluded = meeting.conclusion.is_some();
			let latest = number.checked_add(1) == Some(next);
			ensure!(concluded || latest, "meetings: a meeting was called before another was concluded");
			let minutes = MinutesOf::<T>::contains_key(of, number);
			ensure!(
				minutes == concluded,
				"meetings: a meeting without minutes, or minutes without a meeting"
			);
			if !concluded {
				Self::check_called((of, number), &meeting)?;
			}
		}
		for (of, number, minutes) in MinutesOf::<T>::iter() {
			ensure!(Meetings::<T>::contains_key(of, number), "meetings: minutes have no meeting");
			let signers = minutes.signed.iter().all(|member| minutes.is_signer(*member));
			ensure!(signers, "meetings: somebody has signed minutes who does not sign them");
			let text = minutes.signed.is_empty() || minutes.document.is_some();
			ensure!(text, "meetings: minutes without a text are signed");
		}
		for (of, yearly) in LastMet::<T>::iter() {
			let began = T::Electorates::since(of).is_none_or(|since| since <= yearly.at);
			ensure!(began, "meetings: an electorate met before it began");
		}
		for ((of, number), place, objection) in Objections::<T>::iter() {
			let meeting = Meetings::<T>::get(of, number);
			let accepted = Items::<T>::get((of, number), place).is_some_and(|item| item.accepted().is_some());
			ensure!(accepted, "meetings: an objection is to an item that was not accepted");
			let member = meeting.is_some_and(|meeting| objection.member < meeting.register.roll);
			ensure!(member, "meetings: somebody objects who was not a member at the call");
		}
		for (of, resolution, (number, place)) in ItemOf::<T>::iter() {
			let called = Meetings::<T>::get(of, number).is_some_and(|meeting| meeting.conclusion.is_none());
			let item = Items::<T>::get((of, number), place);
			let there =
				item.is_some_and(|item| item.options.iter().any(|option| option.resolution == resolution));
			ensure!(called && there, "meetings: a resolution is on an agenda that does not have it");
		}
		for (key, count) in DemandCount::<T>::iter() {
			let (of, number) = key;
			// Demands of earlier meetings are removed with them.
			let open = number == NextMeeting::<T>::get(of);
			let demands = Demands::<T>::iter_key_prefix(key).count();
			ensure!(!open || demands == count as usize, "meetings: demands are miscounted");
		}
		Ok(())
	}

	/// Checks a meeting that is not concluded.
	fn check_called(key: MeetingKey, meeting: &Meeting<T>) -> Result<(), TryRuntimeError> {
		let (of, number) = key;
		let times = [
			meeting.called_at,
			meeting.motions_until,
			meeting.opens_at,
			meeting.closes_at,
			meeting.reveals_until,
		];
		ensure!(times.is_sorted(), "meetings: the times of a meeting are out of order");
		ensure!(
			Attendances::<T>::iter_key_prefix(key).count() == meeting.present as usize,
			"meetings: those who are present are miscounted"
		);
		ensure!(
			Attendees::<T>::iter_key_prefix(key).count() == meeting.in_person as usize,
			"meetings: those who have come themselves are miscounted"
		);
		let mut proxies = BTreeMap::<MemberNo, u32>::new();
		for (member, proxy) in Proxies::<T>::iter_prefix(key) {
			ensure!(member != proxy, "meetings: a member is their own proxy");
			let came = Attendances::<T>::get(key, member).is_some_and(|presence| presence.proxy.is_none());
			ensure!(!came, "meetings: a member who has come has a proxy");
			let count = proxies.entry(proxy).or_default();
			*count = count.saturating_add(1);
		}
		ensure!(
			proxies.values().all(|count| *count <= meeting.most_proxies),
			"meetings: somebody is the proxy of too many"
		);
		let counted: BTreeMap<_, _> = ProxyCount::<T>::iter_prefix(key).collect();
		ensure!(counted == proxies, "meetings: proxies are miscounted");
		let mut items = BTreeMap::<ItemNo, Item>::new();
		for ((place, member), ballot) in Ballots::<T>::iter_prefix(key) {
			let presence = Attendances::<T>::get(key, member);
			let counts = presence.is_some_and(|presence| presence.weight == ballot.weight);
			ensure!(counts, "meetings: somebody who is not present has voted, or with another weight");
			let item = items.entry(place).or_insert_with(|| Self::uncounted(key, place));
			item.count(ballot)
				.map_err(|_| "meetings: a ballot is for something that is not on the agenda")?;
		}
		for ((place, member), _) in Commitments::<T>::iter_prefix(key) {
			ensure!(
				Attendances::<T>::contains_key(key, member),
				"meetings: somebody who is not present has voted in secret"
			);
			let secret = Items::<T>::get(key, place).is_some_and(|item| item.secret);
			ensure!(secret && meeting.secret, "meetings: a commitment is about an item with an open vote");
		}
		let all: BTreeMap<_, _> = Items::<T>::iter_prefix(key).collect();
		ensure!(all.keys().copied().eq(0..meeting.items), "meetings: an agenda has a gap");
		let resolutions: usize = all.values().map(|item| item.options.len()).sum();
		ensure!(resolutions == meeting.resolutions as usize, "meetings: the resolutions are miscounted");
		for (place, item) in &all {
			let votes = items.remove(place).unwrap_or_else(|| Self::uncounted(key, *place));
			ensure!(votes == *item, "meetings: the votes differ from the ballots");
			let one = item.office.is_some() || item.options.len() == 1;
			ensure!(one, "meetings: an item that is no election has rivals");
			for option in &item.options {
				let there = ItemOf::<T>::get(of, option.resolution) == Some((number, *place));
				ensure!(there, "meetings: a resolution on an agenda is not marked");
			}
		}
		Ok(())
	}

	/// An item without its votes.
	fn uncounted(key: MeetingKey, place: ItemNo) -> Item {
		let mut item = Items::<T>::get(key, place).unwrap_or(Item {
			office: None,
			secret: false,
			options: Default::default(),
			nays: 0,
			abstentions: 0,
		});
		item.options.iter_mut().for_each(|option| option.ayes = 0);
		(item.nays, item.abstentions) = (0, 0);
		item
	}
}
