//! The invariants of the pallet.

use alloc::{
	collections::{BTreeMap, BTreeSet},
	vec::Vec,
};
use frame_support::ensure;

use crate::*;

impl<T: Config> Pallet<T> {
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		let mut due = BTreeSet::new();
		for body in T::Body::all() {
			Self::check_seats(body)?;
			let present = Rounds::<T>::get(body);
			for (round, election) in Elections::<T>::iter_prefix(body) {
				ensure!(round <= present, "elections: an election has a number that was not given");
				ensure!(
					round < present || !matches!(election.stage, Stage::Over | Stage::Clearing),
					"elections: the open election is over"
				);
				ensure!(
					round == present || !matches!(election.stage, Stage::Standing | Stage::Voting),
					"elections: candidates come forward in an election that is not open"
				);
				ensure!(
					election.stage != Stage::Over || election.open.is_empty(),
					"elections: an election that is over has seats to fill"
				);
				if election.stage != Stage::Over {
					due.insert(Due::Election(body, round));
				}
				if election.stage != Stage::Clearing {
					Self::check_candidates(body, round)?;
					Self::check_ballots(body, round, &election)?;
				}
			}
		}
		for (body, member, recall) in Recalls::<T>::iter() {
			due.insert(Due::Recall(body, member));
			if let RecallStage::Petition { signers } = recall.stage {
				let signed = Voices::<T>::iter_prefix((body, member)).count();
				ensure!(signed == signers as usize, "elections: the signatures of a petition are miscounted");
			}
			if recall.stage == RecallStage::Rest {
				let none = Voices::<T>::iter_key_prefix((body, member)).next().is_none();
				ensure!(none, "elections: votes on a recall are left after it");
			}
		}
		Self::check_agenda(due)?;
		Self::check_nothing_is_left()
	}

	fn check_seats(body: T::Body) -> Result<(), TryRuntimeError> {
		let seats = Seats::<T>::get(body);
		let has_begun = Begun::<T>::contains_key(body);
		ensure!(has_begun || seats.is_empty(), "elections: somebody has a seat before anybody was elected");
		let members: BTreeSet<_> = seats.iter().map(|seat| seat.member).collect();
		ensure!(members.len() == seats.len(), "elections: somebody has two seats of a body");
		for seat in &seats {
			ensure!(T::Membership::is_active(seat.member), "elections: somebody with a seat is no member");
			let Some(round) = seat.elected else { continue };
			let election = Elections::<T>::get(body, round);
			ensure!(
				election.is_some_and(|election| election.stage != Stage::Clearing),
				"elections: the ballots of a seat are gone"
			);
			ensure!(round < seat.until, "elections: a term ends before it begins");
			let paper = Papers::<T>::get(body, round);
			ensure!(
				paper.iter().any(|candidate| candidate.member == seat.member && !candidate.out),
				"elections: somebody has a seat without having stood for it"
			);
		}
		Ok(())
	}

	fn check_candidates(body: T::Body, round: Round) -> Result<(), TryRuntimeError> {
		let mut backed = BTreeMap::<MemberId, u32>::new();
		for candidate in Backings::<T>::iter_prefix_values((body, round)) {
			let backers = backed.entry(candidate).or_default();
			*backers = backers.saturating_add(1);
		}
		let paper = Papers::<T>::get(body, round).into_iter();
		let waiting = Waiting::<T>::iter_prefix((body, round));
		let all: Vec<(MemberId, u32)> = paper
			.map(|candidate| (candidate.member, candidate.backers))
			.chain(waiting.map(|(member, waits)| (member, waits.backers)))
			.collect();
		let members: BTreeSet<_> = all.iter().map(|(member, _)| *member).collect();
		ensure!(members.len() == all.len(), "elections: somebody stands twice");
		for (member, backers) in all {
			let counted = backed.remove(&member).unwrap_or_default();
			ensure!(counted == backers, "elections: the backers of a candidate are miscounted");
		}
		ensure!(backed.is_empty(), "elections: somebody is backed who does not stand");
		Ok(())
	}

	fn check_ballots(body: T::Body, round: Round, election: &Election<T>) -> Result<(), TryRuntimeError> {
		let candidates = Papers::<T>::decode_len(body, round).unwrap_or_default();
		let places: BTreeMap<u32, MemberId> =
			Places::<T>::iter_prefix((body, round)).map(|(member, place)| (place, member)).collect();
		ensure!(
			places.len() == election.ballots as usize,
			"elections: two voters have one place, or a place is not counted"
		);
		let mut ballots = 0u32;
		for (number, page) in Pages::<T>::iter_prefix((body, round)) {
			for (slot, vote) in (0u32..).zip(page) {
				let place = number.saturating_mul(T::PageSize::get()).saturating_add(slot);
				ensure!(places.get(&place) == Some(&vote.member), "elections: a ballot is not in its place");
				let known = vote.choices.iter().all(|id| usize::from(*id) < candidates);
				ensure!(known, "elections: a ballot names somebody who is not on the paper");
				ballots = ballots.saturating_add(1);
			}
		}
		ensure!(ballots == election.ballots, "elections: there are more or fewer ballots than voters");
		Ok(())
	}

	/// Each election and recall that goes on is on the agenda once, and so is the next election of each body.
	fn check_agenda(due: BTreeSet<Due<T::Body>>) -> Result<(), TryRuntimeError> {
		let all: Vec<_> = Agenda::<T>::iter_keys().map(|(_, task)| task).collect();
		let (calendar, tasks): (Vec<_>, Vec<_>) =
			all.into_iter().partition(|task| matches!(task, Due::Open(_)));
		let bodies: BTreeSet<_> = T::Body::all().into_iter().map(Due::Open).collect();
		ensure!(
			calendar.len() == bodies.len() && calendar.into_iter().collect::<BTreeSet<_>>() == bodies,
			"elections: the next election of a body is not on the agenda once"
		);
		ensure!(
			tasks.len() == due.len() && tasks.into_iter().collect::<BTreeSet<_>>() == due,
			"elections: the agenda does not match what goes on"
		);
		Ok(())
	}

	/// No part of an election or a recall outlives it.
	fn check_nothing_is_left() -> Result<(), TryRuntimeError> {
		let papers = Papers::<T>::iter_keys().chain(Counts::<T>::iter_keys());
		let parts = Pages::<T>::iter_keys().map(|(id, _)| id);
		let parts = parts.chain(Places::<T>::iter_keys().map(|(id, _)| id));
		let parts = parts.chain(Backings::<T>::iter_keys().map(|(id, _)| id));
		let parts = parts.chain(Waiting::<T>::iter_keys().map(|(id, _)| id));
		for (body, round) in papers.chain(parts) {
			let lives = Elections::<T>::contains_key(body, round);
			ensure!(lives, "elections: a part of an election is left");
		}
		for ((body, member), _) in Voices::<T>::iter_keys() {
			ensure!(Recalls::<T>::contains_key(body, member), "elections: a part of a recall is left");
		}
		Ok(())
	}
}
