//! Who vouches for whom, and the challenge that answers it.

use alloc::vec::Vec;
use frame_support::{
	ensure,
	sp_runtime::{traits::SaturatedConversion, DispatchError, DispatchResult},
	traits::Get,
};

use crate::*;

impl<T: Config> Pallet<T> {
	/// The vouches for this person that count now.
	pub(crate) fn valid_vouches(id: MemberId) -> impl Iterator<Item = Vouch> {
		let now = Self::now();
		Received::<T>::get(id).into_iter().filter(move |vouch| vouch.expires > now)
	}

	/// How many valid vouches somebody with this status needs: what the community has set, or all others
	/// where there are fewer.
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

	/// Begins the challenge period of a candidate whose vouches have come to be enough, and ends that of
	/// one whose vouches are not enough any more. The caller stores `person`.
	pub(crate) fn consider(id: MemberId, person: &mut PersonOf<T>) {
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

	fn ensure_not_penalised(giver: &GiverOf<T>) -> Result<(), Error<T>> {
		ensure!(Self::now() >= giver.frozen_until, Error::<T>::Penalised);
		Ok(())
	}

	/// When this member can give the next vouch.
	pub(crate) fn next_vouch(giver: &GiverOf<T>) -> Moment {
		giver.vouched_at.saturating_add(T::VouchInterval::get())
	}

	/// Whether this member may give one more vouch; those that have expired give up their places first.
	/// Returns how many given vouches had to be looked at for that.
	fn ensure_may_give(by: MemberId) -> Result<u32, Error<T>> {
		let giver = Given::<T>::get(by);
		Self::ensure_not_penalised(&giver)?;
		ensure!(Self::now() >= Self::next_vouch(&giver), Error::<T>::TooSoon);
		let most: usize = T::MaxVouches::get().min(T::MaxVouchers::get()).saturated_into();
		let given = giver.receivers.len();
		if given < most {
			return Ok(0);
		}
		let now = Self::now();
		let expired: Vec<MemberId> = giver
			.receivers
			.into_iter()
			.filter(|id| !Received::<T>::get(id).iter().any(|v| v.giver == by && v.expires > now))
			.collect();
		ensure!(given.saturating_sub(expired.len()) < most, Error::<T>::TooManyVouches);
		for id in expired {
			Self::remove_vouch(by, id);
		}
		Ok(given.saturated_into())
	}

	/// Writes a vouch given now, of which the caller has made sure that it may be.
	pub(crate) fn write_vouch(by: MemberId, id: MemberId) {
		let (given, expires) = (Self::now(), Self::after(T::VouchValidity::get()));
		let written = Received::<T>::try_mutate(id, |received| {
			received.try_push(Vouch { giver: by, given, expires }).map_err(|_| ())?;
			Given::<T>::try_mutate(by, |giver| {
				// At genesis, when the clock is 0, it counts for no interval.
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
		let expires = Self::now().saturating_add(T::VouchValidity::get());
		let refreshed = Received::<T>::mutate(id, |received| {
			let vouch = received.iter_mut().find(|vouch| vouch.giver == by)?;
			vouch.expires = expires;
			Some(())
		});
		let looked_at = if refreshed.is_some() {
			Self::ensure_not_penalised(&Given::<T>::get(by))?;
			0
		} else {
			let looked_at = Self::ensure_may_give(by)?;
			Self::make_room(id)?;
			Self::write_vouch(by, id);
			looked_at
		};
		Self::deposit_event(Event::Vouched { id, by, expires });
		Self::consider(id, &mut person);
		People::<T>::insert(id, person);
		Ok(looked_at)
	}

	/// Makes room for one more vouch for this person, if the places are taken by one that has expired.
	fn make_room(id: MemberId) -> Result<(), Error<T>> {
		let received = Received::<T>::get(id);
		if !received.is_full() {
			return Ok(());
		}
		let now = Self::now();
		let expired = received.iter().find(|vouch| vouch.expires <= now).ok_or(Error::<T>::EnoughVouches)?;
		Self::remove_vouch(expired.giver, id);
		Ok(())
	}

	pub(crate) fn do_withdraw_vouch(by: MemberId, id: MemberId) -> DispatchResult {
		let mut person = Self::person(id)?;
		// An invitation without its vouch could never be answered: it is withdrawn as a whole.
		ensure!(person.status != MemberStatus::Invited, Error::<T>::WrongStatus);
		ensure!(Self::remove_vouch(by, id), Error::<T>::NoVouch);
		Self::consider(id, &mut person);
		People::<T>::insert(id, person);
		Self::deposit_event(Event::VouchWithdrawn { id, by });
		Ok(())
	}

	/// Strikes a vouch from both books. Says whether there was one.
	fn remove_vouch(by: MemberId, id: MemberId) -> bool {
		Given::<T>::mutate_extant(by, |giver| giver.receivers.retain(|receiver| *receiver != id));
		Received::<T>::mutate(id, |received| {
			let before = received.len();
			received.retain(|vouch| vouch.giver != by);
			received.len() < before
		})
	}

	/// Strikes all that this person has received and given.
	pub(crate) fn remove_all_vouches(id: MemberId) {
		for vouch in Received::<T>::take(id) {
			Given::<T>::mutate_extant(vouch.giver, |giver| giver.receivers.retain(|other| *other != id));
		}
		let giver = Given::<T>::take(id);
		for receiver in giver.receivers {
			Received::<T>::mutate(receiver, |received| received.retain(|vouch| vouch.giver != id));
			// A candidate may have too few vouches now.
			if let Some(mut person) =
				People::<T>::get(receiver).filter(|person| person.status == MemberStatus::Candidate)
			{
				Self::consider(receiver, &mut person);
				People::<T>::insert(receiver, person);
			}
		}
		// A challenge outlives its challenger, and then nobody is penalised if it is dismissed.
	}

	/// Turns the spans of the founders' vouches into points in time.
	pub(crate) fn start_clock_of_vouches(id: MemberId, now: Moment) {
		Received::<T>::mutate(id, |received| {
			for vouch in received.iter_mut().filter(|vouch| vouch.expires < FIRST_MOMENT) {
				vouch.given = now;
				vouch.expires = vouch.expires.saturating_add(now);
			}
		});
	}

	pub(crate) fn do_challenge(by: MemberId, id: MemberId, reason: T::Hash) -> DispatchResult {
		ensure!(by != id, Error::<T>::NotOneself);
		let mut person = Self::person(id)?;
		let joins_at = person.joins_at.ok_or(Error::<T>::NoChallenge)?;
		ensure!(Self::now() < joins_at, Error::<T>::NoChallenge);
		ensure!(person.challenge.is_none(), Error::<T>::ChallengeOpen);
		let mut giver = Given::<T>::get(by);
		Self::ensure_not_penalised(&giver)?;
		ensure!(giver.challenging.is_none(), Error::<T>::AlreadyChallenging);
		giver.challenging = Some(id);
		person.challenge = Some((by, reason));
		Given::<T>::insert(by, giver);
		People::<T>::insert(id, person);
		Self::deposit_event(Event::Challenged { id, by, reason });
		Ok(())
	}

	/// Dismisses the challenge: the challenger is penalised, and the candidate is not challenged again.
	/// The caller stores `person`.
	pub(crate) fn dismiss(id: MemberId, person: &mut PersonOf<T>) {
		let Some((challenger, _)) = person.challenge.take() else { return };
		let now = Self::now();
		person.joins_at = person.joins_at.map(|joins_at| joins_at.min(now));
		if People::<T>::contains_key(challenger) {
			Given::<T>::mutate(challenger, |giver| giver.challenging = None);
			Self::penalise(challenger);
		}
		Self::deposit_event(Event::Judged { id, upheld: false });
	}

	pub(crate) fn penalise(id: MemberId) {
		let until = Self::now().saturating_add(T::PenaltyPeriod::get());
		Given::<T>::mutate(id, |giver| giver.frozen_until = giver.frozen_until.max(until));
		Self::deposit_event(Event::Penalised { id, until });
	}

	/// Penalises those whose vouch for this person is valid.
	pub(crate) fn penalise_vouchers(id: MemberId) {
		for vouch in Self::valid_vouches(id) {
			Self::penalise(vouch.giver);
		}
	}
}
