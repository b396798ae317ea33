//! Vouches: who gives them to whom, how long they last, and how they end.

use alloc::vec::Vec;
use frame_support::{
	ensure,
	sp_runtime::{traits::SaturatedConversion, DispatchError, DispatchResult},
	traits::Get,
};

use crate::*;

impl<T: Config> Pallet<T> {
	/// The vouches for this person that are valid now.
	pub(crate) fn valid_vouches(id: MemberId) -> impl Iterator<Item = Vouch> {
		let now = Self::now();
		VouchesReceived::<T>::get(id).into_iter().filter(move |vouch| vouch.expires > now)
	}

	/// The valid vouches for this person, as apps show them.
	pub(crate) fn vouches_received(id: MemberId) -> impl Iterator<Item = VouchInfo> {
		Self::valid_vouches(id).map(|Vouch { giver, expires, .. }| VouchInfo { member: giver, expires })
	}

	/// The valid vouches of this person, as apps show them.
	pub(crate) fn vouches_given(id: MemberId) -> impl Iterator<Item = VouchInfo> {
		VouchesGiven::<T>::get(id).receivers.into_iter().filter_map(move |receiver| {
			let vouch = Self::valid_vouches(receiver).find(|vouch| vouch.giver == id)?;
			Some(VouchInfo { member: receiver, expires: vouch.expires })
		})
	}

	/// How many valid vouches a person with this status needs: `VouchesNeeded`, or the vouches of all others if they
	/// are fewer.
	pub(crate) fn required(status: MemberStatus) -> u32 {
		let count = ActiveCount::<T>::get();
		let others = if status == MemberStatus::Active { count.saturating_sub(1) } else { count };
		T::VouchesNeeded::get().min(others)
	}

	pub(crate) fn ensure_vouched(id: MemberId, person: &PersonOf<T>) -> Result<(), Error<T>> {
		let valid: u32 = Self::valid_vouches(id).count().saturated_into();
		ensure!(valid >= Self::required(person.status), Error::<T>::TooFewVouches);
		Ok(())
	}

	/// Begins the challenge period of a candidate who now has enough vouches, or ends it if the vouches are no longer
	/// enough. The caller stores `person`.
	pub(crate) fn update_challenge_period(id: MemberId, person: &mut PersonOf<T>) {
		if person.status != MemberStatus::Candidate {
			return;
		}
		match (Self::ensure_vouched(id, person).is_ok(), person.joins_at) {
			(true, None) => {
				let joins_at = Self::now().saturating_add(T::ChallengePeriod::get());
				person.joins_at = Some(joins_at);
				Self::deposit_event(Event::ChallengePeriodBegan { id, joins_at });
			}
			(false, Some(_)) => person.joins_at = None,
			_ => {}
		}
	}

	pub(crate) fn ensure_not_penalised(giver: &GiverOf<T>) -> Result<(), Error<T>> {
		ensure!(Self::now() >= giver.frozen_until, Error::<T>::Penalised);
		Ok(())
	}

	/// Checks that this member may vouch: founders from the start, and others after [`Config::VouchAge`].
	pub(crate) fn ensure_of_age(id: MemberId, person: &PersonOf<T>) -> Result<(), Error<T>> {
		let of_age = person.inviter == id || Self::now() >= person.since.saturating_add(T::VouchAge::get());
		ensure!(of_age, Error::<T>::TooYoung);
		Ok(())
	}

	pub(crate) fn next_vouch(giver: &GiverOf<T>) -> Moment {
		giver.vouched_at.saturating_add(T::VouchInterval::get())
	}

	/// Checks that this member may give one more vouch. Returns how many given vouches it looked at for that.
	fn ensure_may_give(by: MemberId) -> Result<u32, Error<T>> {
		let giver = VouchesGiven::<T>::get(by);
		Self::ensure_not_penalised(&giver)?;
		Self::ensure_of_age(by, &Self::person(by)?)?;
		ensure!(Self::now() >= Self::next_vouch(&giver), Error::<T>::TooSoon);
		Self::ensure_place(by, giver)
	}

	/// Checks that one more vouch of this member can be valid. If there is no place, it removes vouches that ended so
	/// long ago that no challenge asks for them. Returns how many given vouches it looked at for that.
	fn ensure_place(by: MemberId, giver: GiverOf<T>) -> Result<u32, Error<T>> {
		let capacity: usize = T::MaxVouchers::get().saturated_into();
		let most: usize = T::MaxVouches::get().min(T::MaxVouchers::get()).saturated_into();
		let given = giver.receivers.len();
		if given < most {
			return Ok(0);
		}
		let (mut valid, mut kept) = (0_usize, 0_usize);
		let mut over = Vec::new();
		for id in giver.receivers {
			match VouchesReceived::<T>::get(id).into_iter().find(|vouch| vouch.giver == by) {
				Some(vouch) if vouch.expires > Self::now() => valid = valid.saturating_add(1),
				Some(vouch) if !Self::is_over(&vouch, Self::confirmed(id)) => kept = kept.saturating_add(1),
				_ => over.push(id),
			}
		}
		ensure!(valid < most && valid.saturating_add(kept) < capacity, Error::<T>::TooManyVouches);
		for id in over {
			Self::remove_vouch(by, id);
		}
		Ok(given.saturated_into())
	}

	/// Whether nobody asks for this vouch any more, for a person who last joined or renewed at `confirmed`. It ended longer
	/// ago than a challenge can be open, and the person is not here by it.
	fn is_over(vouch: &Vouch, confirmed: Moment) -> bool {
		vouch.expires.saturating_add(Self::judge_time()) <= Self::now() && !vouch.was_valid(confirmed)
	}

	/// Stores a vouch given now. The caller has checked that it may be given.
	pub(crate) fn write_vouch(by: MemberId, id: MemberId) {
		let (given, expires) = (Self::now(), Self::time_after(T::VouchValidity::get()));
		let written = VouchesReceived::<T>::try_mutate(id, |received| {
			received.try_push(Vouch { giver: by, given, expires }).map_err(|_| ())?;
			VouchesGiven::<T>::try_mutate(by, |giver| {
				// At genesis, when the clock is 0, this vouch does not count for the interval.
				giver.vouched_at = given;
				giver.receivers.try_push(id).map_err(|_| ())
			})
		});
		frame_support::defensive_assert!(written.is_ok(), "the caller has made sure that there is room");
	}

	/// Returns how many given vouches it looked at.
	pub(crate) fn do_invite(by: MemberId, who: T::AccountId) -> Result<u32, DispatchError> {
		Self::ensure_free(&who)?;
		let looked_at = Self::ensure_may_give(by)?;
		let (id, mut person) = Self::register(who.clone(), Some(by));
		Self::set_expiry(id, &mut person, T::InvitationValidity::get());
		let expires = person.expires;
		People::<T>::insert(id, person);
		Self::write_vouch(by, id);
		Self::deposit_event(Event::Invited { id, who, by, expires });
		Ok(looked_at)
	}

	/// Returns how many given vouches it looked at.
	pub(crate) fn do_vouch(by: MemberId, id: MemberId) -> Result<u32, DispatchError> {
		ensure!(by != id, Error::<T>::NotOneself);
		let mut person = Self::person(id)?;
		ensure!(person.status != MemberStatus::Invited, Error::<T>::WrongStatus);
		let now = Self::now();
		let expires = now.saturating_add(T::VouchValidity::get());
		let old = VouchesReceived::<T>::get(id).into_iter().find(|vouch| vouch.giver == by);
		let looked_at = if let Some(old) = old {
			let giver = VouchesGiven::<T>::get(by);
			Self::ensure_not_penalised(&giver)?;
			// An expired vouch may have lost its place to another.
			let places: usize = T::MaxVouches::get().saturated_into();
			let looked_at = if old.expires <= now && giver.receivers.len() > places {
				Self::ensure_place(by, giver)?
			} else {
				0
			};
			Self::end_vouch_at(by, id, expires);
			looked_at
		} else {
			let looked_at = Self::ensure_may_give(by)?;
			Self::make_room(id)?;
			Self::write_vouch(by, id);
			looked_at
		};
		Self::deposit_event(Event::Vouched { id, by, expires });
		Self::update_challenge_period(id, &mut person);
		People::<T>::insert(id, person);
		Ok(looked_at)
	}

	/// Makes room for one more vouch for this person, by removing one that ended. First go those for which nobody asks,
	/// and last those by which the person is here. During a challenge only the first ones go.
	fn make_room(id: MemberId) -> Result<(), Error<T>> {
		let received = VouchesReceived::<T>::get(id);
		if !received.is_full() {
			return Ok(());
		}
		let challenged = Challenges::<T>::contains_key(id);
		let (now, confirmed) = (Self::now(), Self::confirmed(id));
		let rank = |vouch: &Vouch| match () {
			() if Self::is_over(vouch, confirmed) => Some(0),
			() if challenged || vouch.expires > now => None,
			() => Some(if vouch.was_valid(confirmed) { 2 } else { 1 }),
		};
		let ended = received.iter().filter_map(|vouch| Some((rank(vouch)?, vouch.giver)));
		let (_, giver) = ended.min_by_key(|(rank, _)| *rank).ok_or(Error::<T>::EnoughVouches)?;
		Self::remove_vouch(giver, id);
		Ok(())
	}

	/// Ends a vouch now. The challenge period of a candidate who then has too few is over. An active member stays one: the
	/// vouch is missing at the next renewal, and in a recovery by vouchers.
	pub(crate) fn do_withdraw_vouch(by: MemberId, id: MemberId) -> DispatchResult {
		let mut person = Self::person(id)?;
		// An invitation without its vouch could never be accepted, so it can only be withdrawn as a whole.
		ensure!(person.status != MemberStatus::Invited, Error::<T>::WrongStatus);
		ensure!(Self::valid_vouches(id).any(|vouch| vouch.giver == by), Error::<T>::NoVouch);
		Self::end_vouch_at(by, id, Self::now());
		Self::update_challenge_period(id, &mut person);
		People::<T>::insert(id, person);
		Self::deposit_event(Event::VouchWithdrawn { id, by });
		if !Self::guardians(id).0.contains(&by) {
			// They may have said nothing.
			let _ = Self::do_withdraw_support(by, id);
		}
		Ok(())
	}

	fn end_vouch_at(by: MemberId, id: MemberId, expires: Moment) {
		let confirmed = Self::confirmed(id);
		VouchesReceived::<T>::mutate(id, |received| {
			for vouch in received.iter_mut().filter(|vouch| vouch.giver == by) {
				// One that ended long ago begins anew: its giver has not vouched all the time.
				if Self::is_over(vouch, confirmed) {
					vouch.given = Self::now();
				}
				vouch.expires = expires;
			}
		});
	}

	/// Removes a vouch from the lists of the giver and of the receiver.
	fn remove_vouch(by: MemberId, id: MemberId) {
		VouchesGiven::<T>::mutate_extant(by, |giver| giver.receivers.retain(|receiver| *receiver != id));
		VouchesReceived::<T>::mutate(id, |received| received.retain(|vouch| vouch.giver != by));
	}

	/// Removes all vouches that this person has received, and ends those they have given. Vouches by which others are
	/// here stay with these. So a branch of false persons falls even when those who brought it in have gone.
	pub(crate) fn remove_all_vouches(id: MemberId) {
		for vouch in VouchesReceived::<T>::take(id) {
			VouchesGiven::<T>::mutate_extant(vouch.giver, |giver| {
				giver.receivers.retain(|other| *other != id)
			});
		}
		let giver = VouchesGiven::<T>::take(id);
		let now = Self::now();
		for receiver in giver.receivers {
			let confirmed = Self::confirmed(receiver);
			VouchesReceived::<T>::mutate(receiver, |received| {
				for vouch in received.iter_mut().filter(|vouch| vouch.giver == id) {
					vouch.expires = vouch.expires.min(now);
				}
				// A founder's clock may not have started. It must not make this vouch valid again.
				let stays = |vouch: &Vouch| confirmed > 0 && vouch.was_valid(confirmed);
				received.retain(|vouch| vouch.giver != id || stays(vouch));
			});
			Self::update_challenge_period_of(receiver);
		}
	}

	/// Ends all valid vouches that this person has given.
	pub(crate) fn end_given(id: MemberId) {
		let now = Self::now();
		for receiver in VouchesGiven::<T>::get(id).receivers {
			if Self::valid_vouches(receiver).any(|vouch| vouch.giver == id) {
				Self::end_vouch_at(id, receiver, now);
				Self::update_challenge_period_of(receiver);
			}
		}
	}

	/// Checks again whether a candidate who has lost a vouch has enough.
	fn update_challenge_period_of(id: MemberId) {
		if let Some(mut person) =
			People::<T>::get(id).filter(|person| person.status == MemberStatus::Candidate)
		{
			Self::update_challenge_period(id, &mut person);
			People::<T>::insert(id, person);
		}
	}

	/// Turns the spans of vouches written at genesis into points in time.
	pub(crate) fn start_clock_of_vouches(id: MemberId, now: Moment) {
		VouchesReceived::<T>::mutate(id, |received| {
			for vouch in received.iter_mut().filter(|vouch| vouch.expires < FIRST_MOMENT) {
				vouch.given = now;
				vouch.expires = vouch.expires.saturating_add(now);
			}
		});
	}
}
