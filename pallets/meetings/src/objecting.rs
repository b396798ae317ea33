//! Objections to what a meeting has decided. The arbiter judges them.

use frame_support::{dispatch::DispatchResult, ensure, sp_runtime::DispatchError};

use crate::*;

impl<T: Config> Pallet<T> {
	/// The resolution that the meeting has accepted at this place of its agenda.
	fn accepted_at(key: MeetingKey, item: ItemNo) -> Result<ResolutionId, DispatchError> {
		let item = Items::<T>::get(key, item).ok_or(Error::<T>::UnknownItem)?;
		Ok(item.accepted().ok_or(Error::<T>::NothingAccepted)?)
	}

	/// A member objects to an item, and the arbiter is asked. As long as it judges, the resolution is not carried out, if
	/// it has not been.
	pub(crate) fn do_object(
		who: T::AccountId,
		of: ElectorateId,
		number: MeetingNo,
		item: ItemNo,
		member: MemberNo,
		reason: Document,
	) -> DispatchResult {
		let (key, now) = ((of, number), Self::now());
		let meeting = Self::known_meeting(of, number)?;
		let objections_until = meeting.objections_until().ok_or(Error::<T>::WrongStage)?;
		ensure!(now < objections_until, Error::<T>::TooLateToObject);
		Self::ensure_speaker(of, member, &who)?;
		// Members at the call object, and those who have not come as well.
		ensure!(member < meeting.register.roll, Error::<T>::NoVoice);
		ensure!(reason.has_reference(), Error::<T>::BadDocument);
		let resolution = Self::accepted_at(key, item)?;
		ensure!(!Objections::<T>::contains_key(key, item), Error::<T>::AlreadyObjected);
		let until = now.saturating_add(T::JudgeTime::get());
		// It fails if the resolution is carried out. Then the objection is for the record.
		let postponed = T::Electorates::postpone(of, resolution, until).is_ok();
		let told = reason.clone();
		Objections::<T>::insert(key, item, Objection { member, reason, until, upheld: None });
		T::ObjectionArbiter::asked(&(of, number, item), until);
		Self::deposit_event(Event::Objected {
			electorate: of,
			meeting: number,
			item,
			member,
			reason: told,
			until,
			postponed,
		});
		Ok(())
	}

	/// The arbiter's judgement. If it upholds the objection, the resolution is not carried out.
	pub(crate) fn do_judge_objection(
		of: ElectorateId,
		number: MeetingNo,
		item: ItemNo,
		upheld: bool,
	) -> DispatchResult {
		let (key, now) = ((of, number), Self::now());
		let open = |objection: &Objection| objection.upheld.is_none() && now < objection.until;
		let mut objection = Objections::<T>::get(key, item).filter(open).ok_or(Error::<T>::NoObjection)?;
		let resolution = Self::accepted_at(key, item)?;
		objection.upheld = Some(upheld);
		Objections::<T>::insert(key, item, objection);
		T::ObjectionArbiter::settled(&(of, number, item));
		// Both fail if the resolution is carried out, or the electorate decides nothing any more.
		let annulled = if upheld {
			T::Electorates::annul(of, resolution).is_ok()
		} else {
			let _ = T::Electorates::postpone(of, resolution, now);
			false
		};
		Self::deposit_event(Event::ObjectionJudged {
			electorate: of,
			meeting: number,
			item,
			upheld,
			annulled,
		});
		Ok(())
	}
}
