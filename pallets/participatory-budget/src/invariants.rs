//! The invariants of the pallet: what always holds.

use alloc::collections::{BTreeMap, BTreeSet};
use codec::Encode;
use frame_support::{
	ensure,
	traits::fungibles::{Inspect, InspectHold},
};

use crate::*;

impl<T: Config> Pallet<T> {
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		let mut held = BTreeMap::new();
		let mut open = BTreeSet::new();
		let mut electorates: BTreeMap<ElectorateId, BTreeSet<CycleId>> = BTreeMap::new();
		for (id, cycle) in Cycles::<T>::iter() {
			let pot = cycle.terms.pot;
			let gone = cycle.paid.checked_add(cycle.returned);
			ensure!(gone.is_some_and(|gone| gone <= pot), "budget: more was paid and returned than the pot");
			ensure!(cycle.paid <= cycle.awarded, "budget: more was paid than the winners cost");
			let commons = T::Electorate::commons(cycle.terms.electorate);
			let key = (cycle.terms.asset.clone(), commons).encode();
			let sum = held.entry(key).or_insert((cycle.terms.clone(), 0u128));
			sum.1 = sum.1.saturating_add(cycle.held());
			if cycle.stage == Stage::Closed {
				Self::check_closed(id, &cycle)?;
			} else {
				open.insert((cycle.due_at.to_be_bytes(), id.to_be_bytes()));
				electorates.entry(cycle.terms.electorate).or_default().insert(id);
				Self::check_open(id, &cycle)?;
			}
		}
		for (terms, sum) in held.into_values() {
			let commons = T::Electorate::commons(terms.electorate);
			let on_hold =
				T::Currencies::balance_on_hold(terms.asset.clone(), &HoldReason::Pot.into(), &commons);
			// A hold in a currency that was removed no longer exists.
			ensure!(
				on_hold == sum || (on_hold == 0 && !T::Currencies::asset_exists(terms.asset)),
				"budget: the hold on the commons is not what is left of the cycles' pots"
			);
		}
		let agenda: BTreeSet<_> = Agenda::<T>::iter_keys().collect();
		ensure!(agenda == open, "budget: the agenda does not match the open cycles and their times");
		let listed: BTreeMap<_, BTreeSet<_>> =
			OpenCycles::<T>::iter().map(|(of, cycles)| (of, cycles.into_iter().collect())).collect();
		ensure!(
			listed == electorates,
			"budget: the open cycles of an electorate are not those that are listed"
		);
		Ok(())
	}

	fn check_closed(id: CycleId, cycle: &Cycle<T>) -> Result<(), TryRuntimeError> {
		ensure!(cycle.held() == cycle.unreturned, "budget: a closed cycle holds money");
		let nothing = Proposals::<T>::iter_prefix(id).next().is_none()
			&& Pages::<T>::iter_prefix(id).next().is_none()
			&& BallotPlaceOf::<T>::iter_prefix(id).next().is_none()
			&& Commitments::<T>::iter_prefix(id).next().is_none()
			&& Stances::<T>::iter_prefix((id,)).next().is_none()
			&& BackingCounts::<T>::iter_prefix(id).next().is_none()
			&& ProposalCounts::<T>::iter_prefix(id).next().is_none()
			&& History::<T>::iter_prefix(id).next().is_none()
			&& CountStates::<T>::iter_prefix(id).next().is_none()
			&& AwardedProjects::<T>::iter_prefix(id).next().is_none()
			&& BallotPapers::<T>::get(id).is_empty()
			&& BallotPlaces::<T>::get(id) == 0
			&& CheckedBallots::<T>::get(id) == 0
			&& !LookedAt::<T>::contains_key(id);
		ensure!(nothing, "budget: a closed cycle has left something behind");
		Ok(())
	}

	fn check_open(id: CycleId, cycle: &Cycle<T>) -> Result<(), TryRuntimeError> {
		if cycle.stage == Stage::Clearing {
			ensure!(cycle.held() == cycle.unreturned, "budget: a cycle that is over holds money");
			return Ok(());
		}
		Self::check_paper(id, cycle)?;
		Self::check_ballots(id)?;
		let mut unpaid = 0u128;
		for (project, work) in AwardedProjects::<T>::iter_prefix(id) {
			let proposal =
				Proposals::<T>::get(id, work.proposal).ok_or("budget: a project without a proposal")?;
			ensure!(proposal.status == Status::Admitted(project), "budget: a winner is not on the paper");
			let milestones = proposal.content.milestones.len();
			let finished = usize::from(work.paid) == milestones;
			ensure!(
				finished == (work.progress == Progress::Finished),
				"budget: a finished project is not paid in full"
			);
			if work.progress != Progress::Stopped {
				let rest = proposal.content.rest(work.paid).ok_or("budget: a project costs too much")?;
				unpaid = unpaid.saturating_add(rest);
			}
		}
		match cycle.stage {
			Stage::CarryingOut => {
				let needed = unpaid.saturating_add(cycle.unreturned);
				ensure!(cycle.held() == needed, "budget: the hold is not what unpaid milestones need")
			}
			Stage::Judging => {
				ensure!(cycle.held() == cycle.unreturned, "budget: money is held while projects are judged")
			}
			_ => ensure!(cycle.held() >= unpaid, "budget: winners cannot be paid"),
		}
		Ok(())
	}

	fn check_paper(id: CycleId, cycle: &Cycle<T>) -> Result<(), TryRuntimeError> {
		let paper = BallotPapers::<T>::get(id);
		let mut admitted = 0usize;
		let mut authored = BTreeMap::<_, u32>::new();
		for (number, proposal) in Proposals::<T>::iter_prefix(id) {
			ensure!(number < cycle.proposals, "budget: a proposal has a number that was not given");
			if matches!(proposal.status, Status::Merged(_)) {
				continue;
			}
			let made = authored.entry(proposal.author).or_default();
			*made = made.saturating_add(1);
			let sponsors = Stances::<T>::iter_prefix((id, (number, Act::Sponsor(proposal.backed)))).count();
			ensure!(
				proposal.sponsors as usize == sponsors,
				"budget: a proposal's co-sponsors are miscounted"
			);
			let objections = Stances::<T>::iter_prefix((id, (number, Act::Object))).count();
			ensure!(proposal.objections as usize == objections, "budget: objections are miscounted");
			if let Status::Admitted(project) = proposal.status {
				admitted = admitted.saturating_add(1);
				let entry = paper.get(usize::from(project)).copied().flatten();
				let stands = !matches!(proposal.verdict, Verdict::NotFeasible(_));
				let expected = Some(Entry {
					proposal: number,
					cost: proposal.content.cost().unwrap_or_default(),
					category: proposal.content.category,
					stands,
					sponsors: proposal.sponsors,
				});
				ensure!(entry == expected, "budget: the ballot paper and the proposal differ");
			}
		}
		ensure!(
			paper.iter().flatten().count() == admitted,
			"budget: the ballot paper names a proposal that was not admitted"
		);
		let mut backed = BTreeMap::<_, u32>::new();
		for (((_, act), member), _) in Stances::<T>::iter_prefix((id,)) {
			if let Act::Sponsor(_) = act {
				let backs = backed.entry(member).or_default();
				*backs = backs.saturating_add(1);
			}
		}
		for (member, backs) in BackingCounts::<T>::iter_prefix(id) {
			ensure!(
				backs <= T::MaxProjects::get(),
				"budget: a member backs more proposals than a member can"
			);
			let own = backed.remove(&member).unwrap_or_default();
			ensure!(backs == own, "budget: the proposals that a member backs are miscounted");
		}
		ensure!(backed.is_empty(), "budget: the proposals that a member backs are not counted");
		for (author, made) in ProposalCounts::<T>::iter_prefix(id) {
			let own = authored.get(&author).copied().unwrap_or_default();
			ensure!(made == own, "budget: a member's proposals are miscounted");
		}
		Ok(())
	}

	fn check_ballots(id: CycleId) -> Result<(), TryRuntimeError> {
		let places: BTreeSet<_> =
			BallotPlaceOf::<T>::iter_prefix(id).map(|(_, BallotPlace { page, slot })| (page, slot)).collect();
		let taken = BallotPlaces::<T>::get(id) as usize;
		ensure!(places.len() == taken, "budget: two voters have one place, or a place is not counted");
		let mut slots = 0usize;
		for (number, page) in Pages::<T>::iter_prefix(id) {
			let last = page.len().checked_sub(1).ok_or("budget: an empty page")?;
			ensure!(places.contains(&(number, last as u16)), "budget: a ballot is in nobody's place");
			slots = slots.saturating_add(page.len());
			ensure!(page.is_whole(), "budget: the lines of a page do not match its ballots");
		}
		ensure!(slots == taken, "budget: there are more or fewer ballots than voters");
		Ok(())
	}
}
