//! The end of a meeting: whether enough members were present, and the outcome of each item.

use frame_support::{ensure, sp_runtime::DispatchError, storage::with_storage_layer};
use rochdale_primitives::TermLimit;

use crate::*;

impl<T: Config> Pallet<T> {
	/// Concludes a meeting whose time is over. Without a quorum it decides nothing.
	pub(crate) fn do_conclude(of: ElectorateId, number: MeetingNo) -> Result<u32, DispatchError> {
		let mut meeting = Self::called_meeting(of, number)?;
		let now = Self::now();
		ensure!(now >= meeting.ends_at(), Error::<T>::WrongStage);
		let quorate = meeting.is_quorate();
		// The meeting can elect another one.
		let chair = T::Electorates::chair(of);
		let mut resolutions = 0u32;
		// The rules that hold where the members have set none lower no quorum that they have given themselves.
		let lowered = meeting.first.is_some() && RulesOf::<T>::contains_key(of);
		let objections_until = now.saturating_add(meeting.objection_time());
		let (all, quorum) = (meeting.register.votes, meeting.quorum);
		let none = MeetingVotes { all, quorum, lowered, ..Default::default() };
		for place in 0..meeting.items {
			let Some(mut item) = Items::<T>::get((of, number), place) else { continue };
			resolutions = resolutions.saturating_add(item.options.len() as u32);
			for option in &item.options {
				ItemOf::<T>::remove(of, option.resolution);
			}
			if quorate {
				Self::decide((of, number), place, &mut item, none, meeting.limit, objections_until);
			}
			Items::<T>::insert((of, number), place, item);
		}
		let after = frame_system::Pallet::<T>::block_number();
		let minutes = Minutes {
			chair,
			lot: Lot::Sealed { after, whole: false },
			drawn: Default::default(),
			document: None,
			signed: Default::default(),
		};
		MinutesOf::<T>::insert(of, number, minutes);
		if let Some(accounts) = meeting.accounts.filter(|_| quorate) {
			LastMet::<T>::insert(of, YearlyMeeting { at: now, accounts });
		}
		meeting.conclusion = Some(Conclusion { at: now, quorate });
		let present = meeting.present;
		Meetings::<T>::insert(of, number, meeting);
		Self::deposit_event(Event::Concluded { electorate: of, meeting: number, present, quorate });
		Ok(resolutions)
	}

	/// Records the votes on the resolutions of an item. `none` are those before anyone has voted. A vote for one candidate
	/// is a vote against the others, so one at most has a majority.
	fn decide(
		key: MeetingKey,
		place: ItemNo,
		item: &mut Item,
		none: MeetingVotes,
		limit: TermLimit,
		objections_until: Moment,
	) {
		let (of, number) = key;
		let (nays, abstentions) = (item.nays, item.abstentions);
		let decided = item.options.iter().fold(nays, |sum, option| sum.saturating_add(option.ayes));
		for option in item.options.iter_mut() {
			let ItemOption { resolution, ayes, .. } = *option;
			let votes = MeetingVotes { ayes, nays: decided.saturating_sub(ayes), abstentions, ..none };
			// It fails if the resolution is no longer open. That must not keep the others from being decided.
			let outcome =
				with_storage_layer(|| T::Electorates::decide(of, resolution, votes, limit, objections_until));
			option.accepted = outcome.ok();
			Self::deposit_event(Event::Decided {
				electorate: of,
				meeting: number,
				item: place,
				resolution,
				votes,
				accepted: option.accepted,
			});
		}
	}
}
