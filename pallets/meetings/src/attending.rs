//! Attendance: members come themselves, or others represent them.

use frame_support::{
	dispatch::DispatchResult,
	ensure,
	sp_runtime::{ArithmeticError, DispatchError},
};

use crate::*;

impl<T: Config> Pallet<T> {
	/// What the vote of this member counts at a meeting. They have a voice now, and had one at the call.
	fn weight_of(of: ElectorateId, meeting: &Meeting<T>, member: MemberNo) -> Result<u8, DispatchError> {
		let class = T::Electorates::class(of, member).ok_or(Error::<T>::NoVoice)?;
		let weight = meeting.weight(class);
		ensure!(member < meeting.register.roll && weight > 0, Error::<T>::NoVoice);
		Ok(weight)
	}

	/// Checks that this account acts for the member at a meeting. Returns the proxy, if the member does not act
	/// themselves. A proxy acts for nobody without a voice.
	pub(crate) fn acts_for(
		key: MeetingKey,
		member: MemberNo,
		who: &T::AccountId,
	) -> Result<Option<MemberNo>, DispatchError> {
		let (of, _) = key;
		if T::Electorates::speaks_for(of, member, who) {
			return Ok(None);
		}
		let proxy = Proxies::<T>::get(key, member);
		let proxy = proxy.filter(|proxy| T::Electorates::speaks_for(of, *proxy, who));
		let proxy = proxy.ok_or(Error::<T>::NotYourNumber)?;
		ensure!(T::Electorates::class(of, member).is_some(), Error::<T>::NoVoice);
		Ok(Some(proxy))
	}

	/// Takes the proxy of a member away. Returns whether there was one.
	fn drop_proxy(key: MeetingKey, member: MemberNo) -> Result<bool, DispatchError> {
		let Some(proxy) = Proxies::<T>::take(key, member) else { return Ok(false) };
		let left = ProxyCount::<T>::get(key, proxy).checked_sub(1).ok_or(ArithmeticError::Underflow)?;
		match left {
			0 => ProxyCount::<T>::remove(key, proxy),
			left => ProxyCount::<T>::insert(key, proxy, left),
		}
		Ok(true)
	}

	pub(crate) fn do_name_proxy(
		who: T::AccountId,
		of: ElectorateId,
		number: MeetingNo,
		member: MemberNo,
		proxy: Option<MemberNo>,
	) -> DispatchResult {
		let meeting = Self::called_meeting(of, number)?;
		ensure!(Self::now() < meeting.closes_at, Error::<T>::WrongStage);
		Self::ensure_speaker(of, member, &who)?;
		Self::weight_of(of, &meeting, member)?;
		let key = (of, number);
		// Otherwise a member could be present with nobody there, or with one who votes for them and another who attends.
		ensure!(!Attendances::<T>::contains_key(key, member), Error::<T>::AlreadyPresent);
		ensure!(Proxies::<T>::get(key, member) != proxy, Error::<T>::NothingToChange);
		if let Some(proxy) = proxy {
			let fit = proxy != member && T::Electorates::class(of, proxy).is_some();
			ensure!(fit, Error::<T>::BadProxy);
			let count = ProxyCount::<T>::get(key, proxy);
			ensure!(count < meeting.most_proxies, Error::<T>::TooManyProxies);
		}
		Self::drop_proxy(key, member)?;
		if let Some(proxy) = proxy {
			let count = ProxyCount::<T>::get(key, proxy);
			ProxyCount::<T>::insert(key, proxy, count.checked_add(1).ok_or(ArithmeticError::Overflow)?);
			Proxies::<T>::insert(key, member, proxy);
		}
		Self::deposit_event(Event::ProxyNamed { electorate: of, meeting: number, member, proxy });
		Ok(())
	}

	/// A member is present. One who comes themselves takes the place of their proxy.
	pub(crate) fn do_attend(
		who: T::AccountId,
		of: ElectorateId,
		number: MeetingNo,
		member: MemberNo,
	) -> DispatchResult {
		let mut meeting = Self::called_meeting(of, number)?;
		ensure!(meeting.sits(Self::now()), Error::<T>::WrongStage);
		let key = (of, number);
		let proxy = Self::acts_for(key, member, &who)?;
		let weight = Self::weight_of(of, &meeting, member)?;
		match Attendances::<T>::get(key, member) {
			None => meeting.present = meeting.present.checked_add(1).ok_or(ArithmeticError::Overflow)?,
			Some(before) => {
				let comes = before.proxy.is_some() && proxy.is_none();
				ensure!(comes, Error::<T>::AlreadyPresent);
			}
		}
		if proxy.is_none() {
			let place = meeting.in_person;
			meeting.in_person = place.checked_add(1).ok_or(ArithmeticError::Overflow)?;
			Attendees::<T>::insert(key, place, member);
			if Self::drop_proxy(key, member)? {
				Self::deposit_event(Event::ProxyNamed {
					electorate: of,
					meeting: number,
					member,
					proxy: None,
				});
			}
		}
		Attendances::<T>::insert(key, member, Attendance { weight, proxy });
		let present = meeting.present;
		Meetings::<T>::insert(of, number, meeting);
		Self::deposit_event(Event::Attended {
			electorate: of,
			meeting: number,
			member,
			weight,
			proxy,
			present,
		});
		Ok(())
	}

	/// Takes a member who has no voice any more out of a meeting, with their votes.
	pub(crate) fn do_strike(of: ElectorateId, number: MeetingNo, member: MemberNo) -> DispatchResult {
		let mut meeting = Self::called_meeting(of, number)?;
		ensure!(T::Electorates::class(of, member).is_none(), Error::<T>::HasAVoice);
		let key = (of, number);
		ensure!(Attendances::<T>::take(key, member).is_some(), Error::<T>::NotPresent);
		Self::drop_proxy(key, member)?;
		for item in 0..meeting.items {
			Commitments::<T>::remove(key, (item, member));
			if let Some(ballot) = Ballots::<T>::take(key, (item, member)) {
				Self::change_item(key, item, |item| item.uncount(ballot))?;
			}
		}
		meeting.present = meeting.present.checked_sub(1).ok_or(ArithmeticError::Underflow)?;
		let present = meeting.present;
		Meetings::<T>::insert(of, number, meeting);
		Self::deposit_event(Event::Struck { electorate: of, meeting: number, member, present });
		Ok(())
	}
}
