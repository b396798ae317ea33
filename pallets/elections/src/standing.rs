//! Candidates, and the members who back them.

use frame_support::{dispatch::DispatchResult, ensure, sp_runtime::DispatchError};
use frame_system::{ensure_signed, pallet_prelude::OriginFor};

use crate::*;

impl<T: Config> Pallet<T> {
	pub(crate) fn ensure_member(origin: OriginFor<T>) -> Result<MemberId, DispatchError> {
		let who = ensure_signed(origin)?;
		Ok(T::Membership::member(&who).ok_or(Error::<T>::NotAMember)?)
	}

	/// The open election of a body, if it is in this stage and the stage's time is not over.
	pub(crate) fn open_in(body: T::Body, stage: Stage) -> Result<(Round, Election<T>), DispatchError> {
		let round = Rounds::<T>::get(body);
		let election = Elections::<T>::get(body, round).ok_or(Error::<T>::WrongStage)?;
		ensure!(election.stage == stage && Self::now() < election.ends_at, Error::<T>::WrongStage);
		Ok((round, election))
	}

	pub(crate) fn do_stand(member: MemberId, body: T::Body) -> DispatchResult {
		let (round, _) = Self::open_in(body, Stage::Standing)?;
		let seat = Seats::<T>::get(body).into_iter().find(|seat| seat.member == member);
		ensure!(seat.is_none_or(|seat| seat.until <= round), Error::<T>::AlreadySeated);
		let mut paper = Papers::<T>::get(body, round);
		ensure!(!paper.iter().any(|candidate| candidate.member == member), Error::<T>::AlreadyStanding);
		let waits = Waiting::<T>::get((body, round), member);
		let backers = waits.map_or(0, |waits| waits.backers);
		let has_place = Self::give_place(&mut paper, (body, round), member, backers);
		// Somebody who waits can stand again to take a place that has become free.
		let is_new = waits.is_none_or(|waits| waits.withdrawn);
		ensure!(has_place || is_new, Error::<T>::AlreadyStanding);
		if has_place {
			Papers::<T>::insert(body, round, paper);
		} else {
			Waiting::<T>::insert((body, round), member, Waits { backers, withdrawn: false });
		}
		Self::deposit_event(Event::Stood { body, round, member });
		Ok(())
	}

	/// Puts somebody on the ballot paper, if there is room, or if they have more backers than the last of those with the
	/// fewest. That one waits then. The caller stores the paper.
	fn give_place(paper: &mut Paper<T>, election: (T::Body, Round), member: MemberId, backers: u32) -> bool {
		let candidate = Candidate { member, backers, out: false };
		if paper.try_push(candidate).is_err() {
			// Of equal ones, `min_by_key` finds the first: from behind, that is the last to come.
			let fewest = paper.iter_mut().rev().min_by_key(|other| other.backers);
			let Some(fewest) = fewest.filter(|other| other.backers < backers) else { return false };
			let displaced = core::mem::replace(fewest, candidate);
			let waits = Waits { backers: displaced.backers, withdrawn: false };
			Waiting::<T>::insert(election, displaced.member, waits);
		}
		Waiting::<T>::remove(election, member);
		true
	}

	pub(crate) fn do_withdraw(member: MemberId, body: T::Body) -> DispatchResult {
		let (round, _) = Self::open_in(body, Stage::Standing)?;
		let mut paper = Papers::<T>::get(body, round);
		let backers = match paper.iter().position(|candidate| candidate.member == member) {
			Some(place) => {
				let Candidate { backers, .. } = paper.remove(place);
				Papers::<T>::insert(body, round, paper);
				backers
			}
			None => {
				let waits = Waiting::<T>::get((body, round), member).filter(|waits| !waits.withdrawn);
				waits.ok_or(Error::<T>::NotACandidate)?.backers
			}
		};
		Waiting::<T>::insert((body, round), member, Waits { backers, withdrawn: true });
		Self::deposit_event(Event::Withdrawn { body, round, member });
		Ok(())
	}

	pub(crate) fn do_back(by: MemberId, body: T::Body, candidate: Option<MemberId>) -> DispatchResult {
		let (round, _) = Self::open_in(body, Stage::Standing)?;
		let election = (body, round);
		let mut paper = Papers::<T>::get(body, round);
		if let Some(before) = Backings::<T>::take(election, by) {
			Self::count_backer(&mut paper, election, before, |backers| backers.saturating_sub(1));
		}
		if let Some(new) = candidate {
			let waits = Waiting::<T>::get(election, new).is_some_and(|waits| !waits.withdrawn);
			let stands = waits || paper.iter().any(|other| other.member == new);
			ensure!(stands, Error::<T>::NotACandidate);
			let backers = Self::count_backer(&mut paper, election, new, |backers| backers.saturating_add(1));
			if waits {
				Self::give_place(&mut paper, election, new, backers);
			}
			Backings::<T>::insert(election, by, new);
		}
		Papers::<T>::insert(body, round, paper);
		Self::deposit_event(Event::Backed { body, round, member: by, candidate });
		Ok(())
	}

	/// Changes how many back this candidate, wherever they stand, and returns the new number.
	fn count_backer(
		paper: &mut Paper<T>,
		election: (T::Body, Round),
		candidate: MemberId,
		change: impl Fn(u32) -> u32,
	) -> u32 {
		if let Some(entry) = paper.iter_mut().find(|entry| entry.member == candidate) {
			entry.backers = change(entry.backers);
			return entry.backers;
		}
		Waiting::<T>::mutate(election, candidate, |waits| {
			waits.as_mut().map_or(0, |waits| {
				waits.backers = change(waits.backers);
				waits.backers
			})
		})
	}
}
