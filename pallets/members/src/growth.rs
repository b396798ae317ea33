//! Bounds the growth of a community: a limited number can join in each growth period, and the others wait in line.

use alloc::vec::Vec;
use frame_support::{
	ensure,
	sp_runtime::{traits::SaturatedConversion, DispatchResult},
	traits::Get,
	weights::WeightMeter,
};

use crate::*;
use rochdale_primitives::MEMBERS_PAGE;

/// The most candidates in line whom one member has invited.
pub const WAITING: u32 = 2;

impl<T: Config> Pallet<T> {
	/// Adds a person at the end of this line. Returns their place.
	pub(crate) fn line_up(line: Line, id: MemberId) -> u64 {
		LineEnds::<T>::mutate(line, |(_, next)| {
			let place = *next;
			Lines::<T>::insert(line, place, id);
			*next = next.saturating_add(1);
			place
		})
	}

	pub(crate) fn leave_line(line: Line, place: u64) {
		Lines::<T>::remove(line, place);
	}

	/// The first in this line. Empty places are passed over, each at the cost of a look.
	pub(crate) fn first_in_line(line: Line, meter: &mut WeightMeter) -> Option<(u64, MemberId)> {
		let (start, next) = LineEnds::<T>::get(line);
		let mut first = start;
		let mut found = None;
		while first < next && meter.try_consume(T::WeightInfo::look_at_bucket()).is_ok() {
			found = Lines::<T>::get(line, first).map(|id| (first, id));
			if found.is_some() {
				break;
			}
			first = first.saturating_add(1);
		}
		if first != start {
			LineEnds::<T>::insert(line, (first, next));
		}
		found
	}

	/// A page of at most `count` persons who wait in this line, from place `start` on. It looks at no more than
	/// [`MEMBERS_PAGE`] places. The second part is where the next page begins, if there is one.
	pub(crate) fn page(line: Line, start: u64, count: u32) -> (Vec<(u64, MemberId)>, Option<u64>) {
		let (first, next) = LineEnds::<T>::get(line);
		let mut place = start.max(first);
		let stop = next.min(place.saturating_add(MEMBERS_PAGE.into()));
		let most: usize = count.saturated_into();
		let mut page = Vec::new();
		while place < stop && page.len() < most {
			page.extend(Lines::<T>::get(line, place).map(|id| (place, id)));
			place = place.saturating_add(1);
		}
		(page, (place < next).then_some(place))
	}

	pub fn room() -> u32 {
		let joined = RecentJoins::<T>::get().within(T::GrowthPeriod::get(), Self::now());
		room(ActiveCount::<T>::get(), joined, T::GrowthShare::get(), T::GrowthLeast::get())
	}

	/// How many steps this member is now from the long-standing members. Those are the founders, and all who have been
	/// members for at least a membership period, and so have renewed.
	fn steps_of(id: MemberId) -> u8 {
		match People::<T>::get(id) {
			Some(person) if person.inviter == id => 0,
			Some(person) if person.status == MemberStatus::Active => {
				let long = Self::now() >= person.since.saturating_add(T::MembershipValidity::get());
				if long {
					0
				} else {
					person.steps
				}
			}
			Some(person) => person.steps,
			None => u8::MAX,
		}
	}

	/// Checks that this candidate can join as soon as there is room. Returns their steps from the long-standing
	/// members.
	fn ensure_ready(id: MemberId, person: &PersonOf<T>) -> Result<u8, Error<T>> {
		ensure!(person.status == MemberStatus::Candidate, Error::<T>::WrongStatus);
		ensure!(Self::open_case(id).is_none(), Error::<T>::ChallengeOpen);
		Self::ensure_vouched(id, person)?;
		let joins_at = person.joins_at.ok_or(Error::<T>::TooFewVouches)?;
		ensure!(Self::now() >= joins_at, Error::<T>::ChallengePeriod);
		let vouchers = Self::valid_vouches(id).map(|vouch| Self::steps_of(vouch.giver));
		let steps = steps(vouchers, Self::required(person.status).saturated_into());
		ensure!(steps <= STEPS, Error::<T>::TooFar);
		Ok(steps)
	}

	/// Admits the candidate, or puts them in line. An inviter has at most [`WAITING`] candidates in line.
	pub(crate) fn do_join(id: MemberId) -> DispatchResult {
		let mut person = Self::person(id)?;
		let steps = Self::ensure_ready(id, &person)?;
		ensure!(person.waits.is_none(), Error::<T>::InLine);
		let (first, next) = LineEnds::<T>::get(Line::Joining);
		if first == next && Self::room() > 0 {
			Self::admit(id, person, steps);
			return Ok(());
		}
		if VouchesGiven::<T>::contains_key(person.inviter) {
			VouchesGiven::<T>::try_mutate(person.inviter, |giver| {
				ensure!(giver.waiting < WAITING, Error::<T>::LineIsFull);
				giver.waiting = giver.waiting.saturating_add(1);
				Ok::<_, Error<T>>(())
			})?;
		}
		let place = Self::line_up(Line::Joining, id);
		person.waits = Some(place);
		People::<T>::insert(id, person);
		Self::deposit_event(Event::LinedUp { id, place });
		Ok(())
	}

	/// Makes a candidate a member, and counts the join.
	fn admit(id: MemberId, mut person: PersonOf<T>, steps: u8) {
		person.joins_at = None;
		person.steps = steps;
		RecentJoins::<T>::mutate(|joins| joins.add(T::GrowthPeriod::get(), Self::now()));
		Self::activate(id, person);
	}

	/// Takes the candidate out of the line. The caller stores `person`.
	pub(crate) fn stop_waiting(person: &mut PersonOf<T>) {
		if let Some(place) = person.waits.take() {
			Self::leave_line(Line::Joining, place);
			VouchesGiven::<T>::mutate_extant(person.inviter, |giver| {
				giver.waiting = giver.waiting.saturating_sub(1)
			});
		}
	}

	/// Admits candidates from the line while there is room, as far as the meter allows. A candidate who is no longer
	/// ready loses the place and does not stop the others.
	pub(crate) fn admit_waiting(meter: &mut WeightMeter) {
		while let Some((place, id)) = Self::first_in_line(Line::Joining, meter) {
			if meter.try_consume(T::WeightInfo::join()).is_err() || Self::room() == 0 {
				return;
			}
			let Some(mut person) = People::<T>::get(id) else {
				frame_support::defensive!("somebody unknown waits in line");
				Self::leave_line(Line::Joining, place);
				continue;
			};
			Self::stop_waiting(&mut person);
			if let Ok(steps) = Self::ensure_ready(id, &person) {
				Self::admit(id, person, steps);
			} else {
				People::<T>::insert(id, person);
				Self::deposit_event(Event::PlaceLost { id });
			}
		}
	}
}
