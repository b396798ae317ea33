//! Ballots, and where they are stored.

use committees::{Ballots, CandidateId};
use frame_support::{
	dispatch::DispatchResult,
	ensure,
	sp_runtime::{traits::EnsureAdd, DispatchError},
};

use crate::*;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_vote(member: MemberId, body: T::Body, ballot: Ballot<T>) -> DispatchResult {
		let (round, mut election) = Self::open_in(body, Stage::Voting)?;
		ensure!(T::Membership::on_roll(member, &election.roll), Error::<T>::NotOnRoll);
		let candidates = Papers::<T>::decode_len(body, round).unwrap_or_default();
		let last = ballot.last().copied().map(usize::from);
		ensure!(ballot.is_sorted_by(|a, b| a < b), Error::<T>::BallotOutOfOrder);
		ensure!(last.is_none_or(|last| last < candidates), Error::<T>::NotOnPaper);
		let vote = Vote { member, choices: ballot.clone() };
		match Places::<T>::get((body, round), member) {
			Some(place) => {
				let (page, slot) = Self::page_and_slot(place);
				Pages::<T>::mutate((body, round), page, |page| {
					page.get_mut(slot).into_iter().for_each(|own| *own = vote.clone());
				});
			}
			None => {
				let place = election.ballots;
				election.ballots = place.ensure_add(1)?;
				Elections::<T>::insert(body, round, election);
				Places::<T>::insert((body, round), member, place);
				let (page, _) = Self::page_and_slot(place);
				Pages::<T>::try_mutate((body, round), page, |page| page.try_push(vote))
					.map_err(|_| DispatchError::Other("a page has more ballots than places"))?;
			}
		}
		Self::deposit_event(Event::Voted { body, round, member, ballot });
		Ok(())
	}

	pub(crate) fn page_and_slot(place: u32) -> (u32, usize) {
		let size = T::PageSize::get().max(1);
		let slot = place.checked_rem(size).unwrap_or_default();
		(place.checked_div(size).unwrap_or_default(), slot as usize)
	}
}

/// The work of reading a page from the database, in lines of ballots.
const READ_WORK: u64 = 4_096;

/// The stored ballots of an election.
pub(crate) struct Stored<T: Config> {
	pub election: (T::Body, Round),
	/// How many places of ballots are taken.
	pub ballots: u32,
}

impl<T: Config> Ballots for Stored<T> {
	fn pages(&self) -> u32 {
		self.ballots.div_ceil(T::PageSize::get().max(1))
	}

	fn page(&self, number: u32, show: &mut dyn FnMut(&[CandidateId])) -> u64 {
		let page = Pages::<T>::get(self.election, number);
		page.iter().for_each(|vote| show(&vote.choices));
		READ_WORK
	}
}
