//! Challenges: a member who doubts that somebody is a real or honest person says so, at a stake of their own.

use frame_support::{
	ensure,
	sp_runtime::DispatchResult,
	traits::{Defensive, Get},
	weights::{Weight, WeightMeter},
};

use crate::*;

/// The most members who can challenge one person at once.
pub const CHALLENGERS: u32 = 8;

/// A challenge that nobody decides ends after this many challenge periods.
const SILENCE: Moment = 4;

impl<T: Config> Pallet<T> {
	/// How long a challenge can be decided after it began.
	pub fn judge_time() -> Moment {
		T::ChallengePeriod::get().saturating_mul(SILENCE)
	}

	/// The challenge to this person, if it can still be decided.
	pub(crate) fn open_case(id: MemberId) -> Option<CaseOf<T>> {
		Challenges::<T>::get(id).filter(|case| Self::now() < case.until)
	}

	pub(crate) fn do_challenge(by: MemberId, id: MemberId, reason: T::Hash) -> DispatchResult {
		ensure!(by != id, Error::<T>::NotOneself);
		let (person, challenger) = (Self::person(id)?, Self::person(by)?);
		let mut giver = VouchesGiven::<T>::get(by);
		Self::ensure_not_penalised(&giver)?;
		Self::ensure_of_age(by, &challenger)?;
		ensure!(giver.challenging.is_none(), Error::<T>::AlreadyChallenging);
		ensure!(!Self::valid_vouches(id).any(|vouch| vouch.giver == by), Error::<T>::OwnVouch);
		let now = Self::now();
		let mut case = match Challenges::<T>::get(id) {
			Some(case) => {
				ensure!(now < case.until, Error::<T>::NoChallenge);
				case
			}
			None => {
				let can_be_challenged = match person.status {
					MemberStatus::Candidate => person.joins_at.is_some_and(|joins_at| now < joins_at),
					MemberStatus::Active => true,
					MemberStatus::Invited | MemberStatus::Lapsed => false,
				};
				ensure!(can_be_challenged, Error::<T>::NoChallenge);
				let until = now.saturating_add(Self::judge_time());
				T::ChallengeArbiter::asked(&id, until);
				let place = Self::line_up(Line::Judging, id);
				Case { began: now, until, place, challengers: Default::default() }
			}
		};
		if case.challengers.is_full() {
			Self::displace(id, &mut case, challenger.activation)?;
		}
		case.challengers.try_push((by, reason)).map_err(|_| Error::<T>::EnoughChallengers)?;
		giver.challenging = Some(id);
		VouchesGiven::<T>::insert(by, giver);
		Challenges::<T>::insert(id, case);
		Self::deposit_event(Event::Challenged { id, by, reason });
		Ok(())
	}

	/// The newest member among the challengers makes way for a member of longer standing. So recent members cannot fill
	/// the places to keep others from being heard.
	fn displace(id: MemberId, case: &mut CaseOf<T>, activation: u64) -> Result<(), Error<T>> {
		let standing = |challenger| People::<T>::get(challenger).map_or(u64::MAX, |person| person.activation);
		let youngest = case.challengers.iter().map(|(by, _)| (standing(*by), *by)).max();
		let (theirs, by) = youngest.ok_or(Error::<T>::EnoughChallengers)?;
		ensure!(activation < theirs, Error::<T>::EnoughChallengers);
		case.challengers.retain(|(challenger, _)| *challenger != by);
		Self::release(id, by);
		Self::deposit_event(Event::ChallengerDisplaced { id, by });
		Ok(())
	}

	/// Gives a challenger's stake back.
	fn release(id: MemberId, by: MemberId) {
		VouchesGiven::<T>::mutate_extant(by, |giver| giver.challenging = None);
		Branches::<T>::remove(id, by);
	}

	/// Closes a challenge. The challengers have their stake back, and are penalised if `penalised`.
	pub(crate) fn close_case(id: MemberId, case: CaseOf<T>, penalised: bool) {
		Challenges::<T>::remove(id);
		T::ChallengeArbiter::settled(&id);
		Self::leave_line(Line::Judging, case.place);
		for (by, _) in case.challengers {
			Self::release(id, by);
			if penalised {
				Self::penalise(by, T::PenaltyPeriod::get());
			}
		}
	}

	/// Gives a candidate who passed a challenge the whole time again to join.
	fn resume_candidacy(id: MemberId) {
		People::<T>::mutate_extant(id, |person| {
			if person.status == MemberStatus::Candidate {
				Self::set_expiry(id, person, T::CandidacyValidity::get());
			}
		});
	}

	/// Decides a challenge as the judges say. Returns the weight used.
	pub(crate) fn do_judge(id: MemberId, upheld: bool) -> Result<Weight, Error<T>> {
		let person = Self::person(id)?;
		let case = Self::open_case(id).ok_or(Error::<T>::NoChallenge)?;
		Self::deposit_event(Event::Judged { id, upheld });
		Ok(if upheld {
			Self::penalise_vouchers(id, case.began, T::PenaltyPeriod::get());
			Self::forget_person(id, person, Ending::Challenged)
		} else {
			Self::close_case(id, case, true);
			Self::resume_candidacy(id);
			T::WeightInfo::forget_person(0, 0)
		})
	}

	/// Closes the challenges that were not decided in time, as far as the meter allows.
	pub(crate) fn close_undecided(meter: &mut WeightMeter) {
		while let Some((place, id)) = Self::first_in_line(Line::Judging, meter) {
			let Some(case) = Challenges::<T>::get(id).defensive_proof("a person in this line is challenged")
			else {
				Self::leave_line(Line::Judging, place);
				continue;
			};
			if Self::now() < case.until || meter.try_consume(T::WeightInfo::close_undecided()).is_err() {
				return;
			}
			Self::close_case(id, case, false);
			Self::resume_candidacy(id);
			Self::deposit_event(Event::ChallengeExpired { id });
		}
	}

	/// For this long, this person cannot invite, vouch or challenge.
	pub(crate) fn penalise(id: MemberId, time: Moment) {
		let until = Self::now().saturating_add(time);
		// A guardian may have given nothing yet.
		if VouchesGiven::<T>::contains_key(id) || People::<T>::contains_key(id) {
			VouchesGiven::<T>::mutate(id, |giver| giver.frozen_until = giver.frozen_until.max(until));
			Self::deposit_event(Event::Penalised { id, until });
		}
	}

	/// The vouches for this person that were valid at that time, or when the person last joined or renewed, including those
	/// taken back since. So nobody escapes by taking one back, in the block of the challenge or as soon as the person has
	/// joined. If the person has renewed after that time, the vouches for it count only if there are no others.
	pub(crate) fn vouches_at(id: MemberId, then: Moment) -> impl Iterator<Item = Vouch> {
		let (received, confirmed) = (VouchesReceived::<T>::get(id), Self::confirmed(id));
		let counts = confirmed <= then || !received.iter().any(|vouch| vouch.was_valid(then));
		received
			.into_iter()
			.filter(move |vouch| vouch.was_valid(then) || (counts && vouch.was_valid(confirmed)))
	}

	/// When this person last joined or renewed.
	pub(crate) fn confirmed(id: MemberId) -> Moment {
		People::<T>::get(id).map_or(0, |person| person.confirmed)
	}

	/// Those who answer for this person if they were found to be false at that time. They are all who vouched, except
	/// the member who made the case. So a member who has been deceived takes the vouch back, and challenges.
	pub(crate) fn answering(id: MemberId, then: Moment) -> impl Iterator<Item = MemberId> {
		let case = Challenges::<T>::get(id);
		let first = case.and_then(|case| case.challengers.first().map(|(by, _)| *by));
		Self::vouches_at(id, then).map(|vouch| vouch.giver).filter(move |giver| Some(*giver) != first)
	}

	/// Penalises those who answer for this person at that time.
	pub(crate) fn penalise_vouchers(id: MemberId, then: Moment, time: Moment) {
		for voucher in Self::answering(id, then) {
			Self::penalise(voucher, time);
		}
	}

	/// Whether this person has something at stake. They are under a penalty, have challenged somebody, are challenged,
	/// or vouch or lately vouched for somebody challenged. A person who leaves is then remembered until it is over.
	pub(crate) fn is_at_stake(id: MemberId) -> bool {
		let giver = VouchesGiven::<T>::get(id);
		giver.frozen_until > Self::now()
			|| giver.challenging.is_some()
			|| Challenges::<T>::contains_key(id)
			|| giver.receivers.iter().any(Challenges::<T>::contains_key)
	}
}
