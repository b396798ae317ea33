//! Records of work.

use frame_support::{
	dispatch::DispatchResult, ensure, sp_runtime::ArithmeticError, sp_runtime::DispatchError,
};

use crate::*;

impl<T: Config> Pallet<T> {
	/// Counts work in the open period.
	fn count_work(
		id: CooperativeId,
		period: PeriodNo,
		record: &mut Period,
		number: MemberNo,
		counts: Units,
	) -> DispatchResult {
		record.units = record.units.checked_add(counts).ok_or(ArithmeticError::Overflow)?;
		let mut work = match Patronage::<T>::get((id, period, number)) {
			Some(work) => work,
			None => {
				let mut member = Self::member(id, number)?;
				member.periods = member.periods.checked_add(1).ok_or(ArithmeticError::Overflow)?;
				Members::<T>::insert(id, number, member);
				Work::default()
			}
		};
		work.units = work.units.checked_add(counts).ok_or(ArithmeticError::Overflow)?;
		Patronage::<T>::insert((id, period, number), work);
		Ok(())
	}

	/// Removes a member's work in a period, when nothing of it is left to claim.
	pub(crate) fn remove_work(id: CooperativeId, period: PeriodNo, number: MemberNo) -> DispatchResult {
		Patronage::<T>::remove((id, period, number));
		Members::<T>::try_mutate(id, number, |member| {
			if let Some(member) = member {
				member.periods = member.periods.checked_sub(1).ok_or(ArithmeticError::Underflow)?;
			}
			Ok(())
		})
	}

	/// The last time at which work of the open period can be recorded.
	fn record_by(id: CooperativeId, bylaws: &Bylaws<T>) -> Moment {
		Heads::<T>::get(id).unwrap_or_default().ends.saturating_add(bylaws.contest_time)
	}

	pub(crate) fn do_record_work(
		id: CooperativeId,
		number: MemberNo,
		kind: u8,
		units: u64,
		reference: Reference,
	) -> DispatchResult {
		let cooperative = Self::live_cooperative(id)?;
		let mut period = Self::open_period(id, &cooperative)?;
		let bylaws = Self::bylaws_at(id, period.version)?;
		let weight = bylaws.work.get(usize::from(kind)).ok_or(Error::<T>::UnknownWork)?.weight;
		ensure!(units > 0, Error::<T>::NoUnits);
		// The last work can be recorded after the end of the period. But the recorder cannot put off the closing for
		// ever.
		ensure!(Self::now() <= Self::record_by(id, &bylaws), Error::<T>::TooLateToRecord);
		ensure!(Self::member(id, number)?.standing != Standing::Left, Error::<T>::NotAMember);
		// A product of 64 and 32 bits fits into 128 bits.
		let counts = Units::from(units).saturating_mul(weight.into());
		let now = Self::now();
		let until = now.saturating_add(bylaws.contest_time);
		let record = WorkRecords::<T>::try_mutate(id, number, |records| {
			records.open.retain(|record| record.is_open(now));
			let own = records.next;
			records.next = own.checked_add(1).ok_or(Error::<T>::TooManyRecords)?;
			let period = cooperative.period;
			let record = Record {
				number: own,
				period,
				kind,
				units,
				counts,
				until,
				contested: false,
				signed_off: false,
			};
			records.open.try_push(record).map_err(|_| Error::<T>::TooManyRecords)?;
			Ok::<_, DispatchError>(own)
		})?;
		Self::count_work(id, cooperative.period, &mut period, number, counts)?;
		period.contestable_until = period.contestable_until.max(until);
		Periods::<T>::insert(id, cooperative.period, period);
		Self::deposit_event(Event::WorkRecorded {
			cooperative: id,
			member: number,
			record,
			period: cooperative.period,
			kind,
			units,
			counts,
			until,
			reference,
		});
		Ok(())
	}

	/// The member agrees with a record of their own work. Others can still contest it. Otherwise a recorder and a
	/// member could share a surplus between them.
	pub(crate) fn do_sign_off_record(
		id: CooperativeId,
		key: &T::AccountId,
		record: RecordNo,
	) -> DispatchResult {
		let (number, _) = Self::register_entry_of(id, key)?;
		WorkRecords::<T>::try_mutate(id, number, |records| {
			let known = records.open.iter_mut().find(|other| other.number == record);
			let known = known.filter(|known| known.is_open(Self::now()));
			let known = known.ok_or(Error::<T>::UnknownRecord)?;
			ensure!(!known.contested, Error::<T>::AlreadyContested);
			ensure!(!known.signed_off, Error::<T>::AlreadySignedOff);
			known.signed_off = true;
			Ok::<_, DispatchError>(())
		})?;
		Self::deposit_event(Event::RecordSignedOff { cooperative: id, member: number, record });
		Ok(())
	}

	pub(crate) fn do_contest_record(
		id: CooperativeId,
		key: &T::AccountId,
		number: MemberNo,
		record: RecordNo,
		reason: Reference,
	) -> DispatchResult {
		let cooperative = Self::live_cooperative(id)?;
		let (by, contester) = Self::register_entry_of(id, key)?;
		let bylaws = Self::bylaws_at(id, cooperative.version)?;
		// The member whose work it is may contest it, even if they are leaving or have no voice.
		ensure!(contester.is_active() || by == number, Error::<T>::NotActive);
		ensure!(bylaws.has_voice(contester.class) || by == number, Error::<T>::NoVoice);
		let counts = WorkRecords::<T>::try_mutate(id, number, |records| {
			let known = records.open.iter_mut().find(|other| other.number == record);
			let known = known.filter(|known| known.is_open(Self::now()));
			let known = known.ok_or(Error::<T>::UnknownRecord)?;
			ensure!(!known.contested, Error::<T>::AlreadyContested);
			ensure!(by != number || !known.signed_off, Error::<T>::AlreadySignedOff);
			known.contested = true;
			Ok::<_, DispatchError>(known.counts)
		})?;
		// The record can still be contested, so its period is open. It stays open long enough for the members to
		// propose and decide that the work counts. Otherwise a contest in the last moment would take the work out of
		// the period for good.
		let mut period = Self::open_period(id, &cooperative)?;
		let decided = Self::now().saturating_add(bylaws.decisions.ordinary.duration.saturating_mul(2));
		period.contestable_until = period.contestable_until.max(decided);
		period.units = period.units.checked_sub(counts).ok_or(ArithmeticError::Underflow)?;
		Periods::<T>::insert(id, cooperative.period, period);
		let key = (id, cooperative.period, number);
		let work = Patronage::<T>::get(key).ok_or(Error::<T>::UnknownRecord)?;
		let left = work.units.checked_sub(counts).ok_or(ArithmeticError::Underflow)?;
		if left == 0 {
			Self::remove_work(id, cooperative.period, number)?;
		} else {
			Patronage::<T>::insert(key, Work { units: left, ..work });
		}
		Self::deposit_event(Event::RecordContested { cooperative: id, member: number, record, by, reason });
		Ok(())
	}

	pub(crate) fn do_decide_record(
		id: CooperativeId,
		number: MemberNo,
		record: RecordNo,
		uphold: bool,
		members: bool,
	) -> DispatchResult {
		let cooperative = Self::live_cooperative(id)?;
		let taken = WorkRecords::<T>::try_mutate(id, number, |records| {
			let place = records.open.iter().position(|other| other.number == record);
			Ok::<_, DispatchError>(records.open.remove(place.ok_or(Error::<T>::UnknownRecord)?))
		})?;
		ensure!(taken.contested, Error::<T>::NotContested);
		if !members {
			// Otherwise a recorder could contest others' work in the last moment, and withdraw it for good.
			let period = Self::open_period(id, &cooperative)?;
			let bylaws = Self::bylaws_at(id, period.version)?;
			let again = taken.period == cooperative.period && Self::now() <= Self::record_by(id, &bylaws);
			ensure!(again && !taken.signed_off, Error::<T>::MembersDecide);
		}
		if uphold {
			// Its own period may be closed by now. Then it counts in the open one.
			let mut period = Self::open_period(id, &cooperative)?;
			Self::count_work(id, cooperative.period, &mut period, number, taken.counts)?;
			Periods::<T>::insert(id, cooperative.period, period);
		}
		let upheld = uphold.then_some(cooperative.period);
		Self::deposit_event(Event::RecordDecided { cooperative: id, member: number, record, upheld });
		Ok(())
	}
}
