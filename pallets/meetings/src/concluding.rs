//! The end of a meeting: whether enough members were present, and the outcome of each item.

use frame_support::{ensure, sp_runtime::DispatchError, storage::with_storage_layer};

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
		for place in 0..meeting.items {
			let Some(mut item) = Items::<T>::get((of, number), place) else { continue };
			resolutions = resolutions.saturating_add(item.options.len() as u32);
			Self::decide(of, number, &meeting, place, &mut item, quorate);
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
		if quorate {
			LastMet::<T>::insert(of, now);
		}
		meeting.conclusion = Some(Conclusion { at: now, quorate });
		let present = meeting.present;
		Meetings::<T>::insert(of, number, meeting);
		Self::deposit_event(Event::Concluded { electorate: of, meeting: number, present, quorate });
		Ok(resolutions)
	}

	/// Takes the resolutions of an item off the agenda, and records the votes on them if there was a quorum. A vote for
	/// one candidate is a vote against the others, so one at most has a majority.
	fn decide(
		of: ElectorateId,
		number: MeetingNo,
		meeting: &Meeting<T>,
		place: ItemNo,
		item: &mut Item,
		quorate: bool,
	) {
		let (nays, abstentions) = (item.nays, item.abstentions);
		let decided = item.options.iter().fold(nays, |sum, option| sum.saturating_add(option.ayes));
		// The rules that hold where the members have set none lower no quorum that they have given themselves.
		let lowered = meeting.first.is_some() && RulesOf::<T>::contains_key(of);
		for option in item.options.iter_mut() {
			let ItemOption { resolution, ayes, .. } = *option;
			ItemOf::<T>::remove(of, resolution);
			if !quorate {
				continue;
			}
			let nays = decided.saturating_sub(ayes);
			let (all, quorum) = (meeting.register.votes, meeting.quorum);
			let votes = MeetingVotes { ayes, nays, abstentions, all, quorum, lowered };
			// It fails if the resolution is no longer open. That must not keep the others from being decided.
			let outcome = with_storage_layer(|| T::Electorates::decide(of, resolution, votes, meeting.limit));
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
