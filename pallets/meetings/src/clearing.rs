//! The removal of what is no longer needed.

use frame_support::{ensure, sp_runtime::DispatchError};

use crate::*;

/// Removes items of this map under a key, as long as not as many as `most` are removed.
macro_rules! remove {
	($map:ident, $key:expr, $removed:ident, $most:expr) => {
		let left = ($most as usize).saturating_sub($removed);
		$removed = $removed.saturating_add($map::<T>::drain_prefix($key).take(left).count());
	};
}

impl<T: Config> Pallet<T> {
	/// Removes at most `most` items of a meeting's record, and in the end the record. The deposit is given back. Returns
	/// the number of items.
	pub(crate) fn do_clear_meeting(
		of: ElectorateId,
		number: MeetingNo,
		most: u32,
	) -> Result<u32, DispatchError> {
		let meeting = Self::known_meeting(of, number)?;
		let kept = meeting.conclusion.map(|end| end.at.saturating_add(T::RecordTime::get()));
		ensure!(kept.is_some_and(|kept| kept <= Self::now()), Error::<T>::StillKept);
		let key = (of, number);
		let mut removed = 0usize;
		remove!(Ballots, key, removed, most);
		remove!(Commitments, key, removed, most);
		remove!(Attendances, key, removed, most);
		remove!(Attendees, key, removed, most);
		remove!(Proxies, key, removed, most);
		remove!(ProxyCount, key, removed, most);
		remove!(Demands, key, removed, most);
		remove!(Objections, key, removed, most);
		remove!(Items, key, removed, most);
		if removed < most as usize {
			DemandCount::<T>::remove(key);
			MinutesOf::<T>::remove(of, number);
			Meetings::<T>::remove(of, number);
			removed = removed.saturating_add(1);
			let (payer, deposit) = meeting.deposit;
			deposit.drop(&payer)?;
			Self::deposit_event(Event::Forgotten { electorate: of, meeting: number });
		}
		let items = removed as u32;
		Self::deposit_event(Event::Cleared { electorate: of, meeting: number, items });
		Ok(items)
	}

	/// Removes what is left of an electorate that does not exist any more, when the records of its meetings are removed.
	/// Returns the number of items.
	pub(crate) fn do_forget_electorate(of: ElectorateId, most: u32) -> Result<u32, DispatchError> {
		let gone = T::Electorates::since(of).is_none();
		let known = RulesOf::<T>::contains_key(of) || NextMeeting::<T>::contains_key(of);
		let demanded = DemandCount::<T>::contains_key((of, NextMeeting::<T>::get(of)));
		ensure!(gone && (known || demanded), Error::<T>::UnknownElectorate);
		ensure!(Meetings::<T>::iter_key_prefix(of).next().is_none(), Error::<T>::StillKept);
		let key = (of, NextMeeting::<T>::get(of));
		let mut removed = 0usize;
		remove!(Demands, key, removed, most);
		if removed < most as usize {
			DemandCount::<T>::remove(key);
			RulesOf::<T>::remove(of);
			LastMet::<T>::remove(of);
			NextMeeting::<T>::remove(of);
			Self::deposit_event(Event::ElectorateForgotten { electorate: of });
		} else {
			let left = DemandCount::<T>::get(key).saturating_sub(removed as u32);
			DemandCount::<T>::insert(key, left);
		}
		Ok(removed as u32)
	}
}
