//! How people come and go, and the queue of expiring times.

use alloc::collections::BTreeSet;
use frame_support::{
	ensure,
	sp_runtime::{traits::SaturatedConversion, DispatchError},
	traits::Get,
	weights::{Weight, WeightMeter},
};
use frame_system::{ensure_signed, pallet_prelude::OriginFor};

use crate::*;

/// How long the first membership of a founder lasts. By the founder's number it is one of 16 spans, from the whole
/// `validity` down to 49/64 of it. Otherwise all founders would have to renew on the same day. A community that missed
/// that day would have no member left to vouch for the others.
fn first_membership(id: MemberId, validity: Moment) -> Moment {
	const DAYS: u64 = 16;
	let step = validity.checked_div(DAYS.saturating_mul(4)).unwrap_or_default();
	validity.saturating_sub(step.saturating_mul(id.checked_rem(DAYS).unwrap_or_default()))
}

impl<T: Config> Pallet<T> {
	pub(crate) fn now() -> Moment {
		rochdale_primitives::now::<T::Time>()
	}

	/// The point in time after this span. At genesis it is the span itself.
	pub(crate) fn time_after(span: Moment) -> Moment {
		rochdale_primitives::after(Self::now(), span)
	}

	pub(crate) fn person(id: MemberId) -> Result<PersonOf<T>, Error<T>> {
		People::<T>::get(id).ok_or(Error::<T>::UnknownPerson)
	}

	/// The person whose key has signed. Any status will do.
	pub(crate) fn ensure_person(origin: OriginFor<T>) -> Result<(MemberId, PersonOf<T>), DispatchError> {
		let who = ensure_signed(origin)?;
		let id = IdOf::<T>::get(who).ok_or(Error::<T>::UnknownPerson)?;
		Ok((id, Self::person(id)?))
	}

	pub(crate) fn ensure_member(origin: OriginFor<T>) -> Result<MemberId, DispatchError> {
		let who = ensure_signed(origin)?;
		Ok(<Self as Membership<_>>::member(&who).ok_or(Error::<T>::NotAMember)?)
	}

	/// Writes the founders at genesis. Their times are spans, since the clock has not started.
	pub(crate) fn found_community(founders: &[T::AccountId]) {
		let distinct: BTreeSet<_> = founders.iter().collect();
		assert!(distinct.len() == founders.len(), "members.founders names an account twice");
		let n: MemberId = founders.len().saturated_into();
		for account in founders {
			let (id, founder) = Self::register(account.clone(), None);
			Self::activate(id, founder);
		}
		Expiries::<T>::begin(Self::time_after(T::MembershipValidity::get()));
		let each: MemberId =
			T::VouchesNeeded::get().min(T::MaxVouches::get()).min(T::MaxVouchers::get()).into();
		for giver in 0..n {
			for step in 1..=each.min(n.saturating_sub(1)) {
				let receiver = giver.saturating_add(step).checked_rem(n).unwrap_or_default();
				Self::write_vouch(giver, receiver);
			}
		}
	}

	/// Gives a person the next number and keeps their account alive. A founder has no inviter, and is stored as their
	/// own. The caller stores the record and sets when this stage ends.
	pub(crate) fn register(account: T::AccountId, inviter: Option<MemberId>) -> (MemberId, PersonOf<T>) {
		let id = NextId::<T>::get();
		NextId::<T>::put(id.saturating_add(1));
		Self::hold_provider(&account);
		IdOf::<T>::insert(&account, id);
		Self::recount(MemberStatus::Invited, |count| count.saturating_add(1));
		let person = Person {
			account,
			status: MemberStatus::Invited,
			inviter: inviter.unwrap_or(id),
			since: Self::now(),
			joined: 0,
			confirmed: 0,
			expires: 0,
			leaves_at: None,
			activation: 0,
			joins_at: None,
			steps: 0,
			waits: None,
			next_key: None,
			key_fixed_until: 0,
			disputed: false,
		};
		(id, person)
	}

	/// Lets the account exist without money.
	pub(crate) fn hold_provider(account: &T::AccountId) {
		frame_system::Pallet::<T>::inc_providers(account);
	}

	/// Stops keeping the account alive. It stays alive if something else still needs it, such as session keys.
	pub(crate) fn release_provider(account: &T::AccountId) {
		let _ = frame_system::Pallet::<T>::dec_providers(account);
	}

	/// Changes when the queue looks at this person, and moves them in the queue.
	fn requeue(id: MemberId, person: &mut PersonOf<T>, change: impl FnOnce(&mut PersonOf<T>)) {
		Expiries::<T>::remove(person.due_at(), &id);
		change(person);
		Expiries::<T>::insert(person.due_at(), &id);
	}

	/// Sets when this stage of the person ends, and moves them in the queue.
	pub(crate) fn set_expiry(id: MemberId, person: &mut PersonOf<T>, validity: Moment) {
		Self::requeue(id, person, |person| person.expires = Self::time_after(validity));
	}

	/// Announces that a person, active or lapsed, leaves. The caller stores `person`.
	pub(crate) fn announce_leaving(id: MemberId, person: &mut PersonOf<T>) -> Result<(), Error<T>> {
		ensure!(
			matches!(person.status, MemberStatus::Active | MemberStatus::Lapsed),
			Error::<T>::WrongStatus
		);
		ensure!(person.leaves_at.is_none(), Error::<T>::Leaving);
		let at = Self::now().saturating_add(T::RecoveryDelay::get());
		Self::requeue(id, person, |person| person.leaves_at = Some(at));
		Self::deposit_event(Event::LeaveAnnounced { id, at });
		Ok(())
	}

	/// Takes back an announcement to leave, if there is one. The caller stores `person`.
	pub(crate) fn cancel_leaving(id: MemberId, person: &mut PersonOf<T>) {
		if person.leaves_at.is_some() {
			Self::requeue(id, person, |person| person.leaves_at = None);
			Self::deposit_event(Event::LeaveCancelled { id });
		}
	}

	/// From now on, those answer for this person whose vouches are valid now. A challenged person changes nothing about
	/// those who answer in that case. The caller stores `person`.
	pub(crate) fn confirm(id: MemberId, person: &mut PersonOf<T>) {
		if !Challenges::<T>::contains_key(id) {
			person.confirmed = Self::now();
		}
	}

	/// Makes a person an active member, and stores the record.
	pub(crate) fn activate(id: MemberId, mut person: PersonOf<T>) {
		Self::set_status(&mut person, MemberStatus::Active);
		person.since = Self::now();
		if person.joined == 0 {
			person.joined = person.since;
		}
		Self::confirm(id, &mut person);
		person.activation = Activations::<T>::get();
		Activations::<T>::put(person.activation.saturating_add(1));
		Self::cancel_leaving(id, &mut person);
		Self::set_expiry(id, &mut person, T::MembershipValidity::get());
		People::<T>::insert(id, &person);
		T::OnMembership::activated(id, &person.account);
		Self::deposit_event(Event::Joined { id, activation: person.activation, expires: person.expires });
	}

	/// Changes how many persons have this status.
	fn recount(status: MemberStatus, change: impl FnOnce(u32) -> u32) {
		match status {
			MemberStatus::Active => ActiveCount::<T>::mutate(|count| *count = change(*count)),
			_ => InactiveCount::<T>::mutate(status, |count| *count = change(*count)),
		}
	}

	/// Gives a person another status. The caller stores `person`.
	pub(crate) fn set_status(person: &mut PersonOf<T>, status: MemberStatus) {
		Self::recount(person.status, |count| count.saturating_sub(1));
		Self::recount(status, |count| count.saturating_add(1));
		person.status = status;
	}

	/// Makes a person lapse, to be remembered for this long.
	pub(crate) fn lapse(id: MemberId, mut person: PersonOf<T>, remembered: Moment) {
		let was_active = person.status == MemberStatus::Active;
		Self::set_status(&mut person, MemberStatus::Lapsed);
		person.since = Self::now();
		Self::set_expiry(id, &mut person, remembered);
		People::<T>::insert(id, &person);
		if was_active {
			T::OnMembership::deactivated(id, &person.account);
		}
		Self::deposit_event(Event::Lapsed { id, expires: person.expires });
	}

	/// A person, active or lapsed, leaves, and their vouches count no more. A person with something at stake is
	/// remembered until it is over. So nobody comes back under the same key without the penalty. Leaving waits while
	/// enough guardians agree on another key: a thief cannot end such a membership.
	fn do_leave(id: MemberId) {
		let agreed = Self::ensure_not_agreed(id).is_err();
		let Some(mut person) = People::<T>::get(id) else { return };
		if agreed {
			let at = Self::now().saturating_add(T::RecoveryDelay::get());
			Self::requeue(id, &mut person, |person| person.leaves_at = Some(at));
			People::<T>::insert(id, person);
		} else if Self::is_at_stake(id) {
			Self::end_given(id);
			Self::requeue(id, &mut person, |person| person.leaves_at = None);
			Self::lapse(id, person, Self::judge_time().saturating_add(T::PenaltyPeriod::get()));
		} else {
			Self::forget_person(id, person, Ending::Left);
		}
	}

	/// The weight of ending this person's time, which grows with the vouches received and given.
	fn weight_of_forgetting(id: MemberId) -> Weight {
		let received = VouchesReceived::<T>::decode_len(id).unwrap_or_default();
		let given = VouchesGiven::<T>::get(id).receivers.len();
		ending::<T>(received.saturated_into(), given.saturated_into())
	}

	/// Ends a person's time here. Nothing is kept of them, but their number is never given again. Returns the weight
	/// used.
	pub(crate) fn forget_person(id: MemberId, mut person: PersonOf<T>, reason: Ending) -> Weight {
		let weight = Self::weight_of_forgetting(id);
		// This comes first, because a dispute has frozen the person's money.
		Self::drop_recovery(id);
		Guardians::<T>::remove(id);
		Self::forget_keys(id, &person.account);
		Expiries::<T>::remove(person.due_at(), &id);
		People::<T>::remove(id);
		IdOf::<T>::remove(&person.account);
		Self::recount(person.status, |count| count.saturating_sub(1));
		if person.status == MemberStatus::Active {
			T::OnMembership::deactivated(id, &person.account);
		}
		T::OnMembership::forgotten(id, &person.account);
		Self::stop_waiting(&mut person);
		Self::remove_all_vouches(id);
		// The challenges to this person end, but those that the person has made go on.
		if let Some(case) = Challenges::<T>::get(id) {
			Self::close_case(id, case, false);
		}
		if let Some(next) = &person.next_key {
			Self::free_next_key(next);
		}
		Self::release_provider(&person.account);
		Self::deposit_event(Event::Ended { id, who: person.account, reason });
		weight
	}

	/// Works through the persons whose time has come, as far as the meter allows. The cost depends on each person's
	/// status.
	pub(crate) fn work_queue(meter: &mut WeightMeter) {
		let now = Self::now();
		Expiries::<T>::work(now, meter, T::WeightInfo::look_at_bucket(), |id, meter| {
			meter.try_consume(Self::cost_of_expiry(*id))?;
			Self::expire(*id, now);
			Ok(())
		});
	}

	fn cost_of_expiry(id: MemberId) -> Weight {
		match People::<T>::get(id) {
			Some(person) if person.leaves_at.is_some() || person.status == MemberStatus::Lapsed => {
				Self::weight_of_forgetting(id)
					.saturating_add(T::WeightInfo::lapse())
					.saturating_add(T::WeightInfo::close_recovery())
			}
			Some(person) if person.status == MemberStatus::Active => T::WeightInfo::lapse(),
			_ => Self::weight_of_forgetting(id),
		}
	}

	/// Handles a person whose time in the queue has come.
	pub(crate) fn expire(id: MemberId, now: Moment) {
		let Some(mut person) = People::<T>::get(id) else {
			// Nobody is in the queue without a record. If it happened, it must not stop the others.
			frame_support::defensive!("somebody unknown is in the queue");
			return;
		};
		if person.expires < FIRST_MOMENT {
			let span = first_membership(id, person.expires);
			(person.since, person.joined, person.confirmed) = (now, now, now);
			Self::set_expiry(id, &mut person, span);
			Self::start_clock_of_vouches(id, now);
			People::<T>::insert(id, person);
			return;
		}
		if person.leaves_at.is_some_and(|leaves_at| leaves_at <= now) {
			Self::do_leave(id);
			return;
		}
		match person.status {
			MemberStatus::Active => Self::lapse(id, person, T::MembershipValidity::get()),
			// A candidate who is in line or waits for a decision has time until then.
			MemberStatus::Candidate if person.waits.is_some() || Challenges::<T>::contains_key(id) => {
				Self::set_expiry(id, &mut person, T::CandidacyValidity::get());
				People::<T>::insert(id, person);
			}
			// A lapsed person is not forgotten during a recovery, or with something at stake.
			MemberStatus::Lapsed if Self::is_at_stake(id) || Self::ensure_not_agreed(id).is_err() => {
				Self::set_expiry(id, &mut person, Self::judge_time());
				People::<T>::insert(id, person);
			}
			_ => {
				Self::forget_person(id, person, Ending::Expired);
			}
		}
	}
}
