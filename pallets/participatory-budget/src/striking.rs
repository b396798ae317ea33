//! Statements and ballots that count only if their authors are still members, and ballots that nobody reveals.

use alloc::vec::Vec;
use frame_support::{dispatch::DispatchResult, ensure, sp_runtime::traits::EnsureSubAssign};

use crate::*;

/// The work of asking whether somebody is on the roll, in lines of ballots: a few reads from the database.
const CHECK_WORK: u64 = 5_000;

impl<T: Config> Pallet<T> {
	/// Removes the ballots of those who are no longer on the roll, and notes who has not revealed one, before the
	/// count. It does about as much work as counting `lines` takes, but at least one check. Returns how many of the
	/// lines are left to count, or none while there is more to check.
	pub(crate) fn strike_ballots(id: CycleId, cycle: &Cycle<T>, lines: u64) -> Option<u64> {
		let all = Places::<T>::get(id);
		let mut checked = Checked::<T>::get(id);
		if checked >= all {
			return Some(lines);
		}
		let mut left = lines.max(1);
		let mut turn = || {
			let goes = left > 0;
			left = left.saturating_sub(CHECK_WORK);
			goes
		};
		while Commitments::<T>::iter_key_prefix(id).next().is_some() && turn() {
			Self::withhold(id, cycle, 1);
		}
		let size = T::PageSize::get().max(1);
		let (mut number, mut page) = (u32::MAX, Page::<T>::default());
		let mut voters = Vec::new();
		let mut changed = false;
		while checked < all && turn() {
			let here = checked.checked_div(size).unwrap_or_default();
			if here != number {
				if changed {
					Pages::<T>::insert(id, number, &page);
					changed = false;
				}
				(number, page) = (here, Pages::<T>::get(id, here));
				voters = page.voters().to_vec();
			}
			let slot = checked.checked_rem(size).unwrap_or_default() as usize;
			checked = checked.saturating_add(1);
			let Some(member) = voters.get(slot).copied() else { continue };
			if !Self::is_on_roll(cycle, member) && page.set(slot, member, &[]).is_ok() {
				changed = true;
				Self::deposit_event(Event::Struck { cycle: id, member });
			}
		}
		if changed {
			Pages::<T>::insert(id, number, &page);
		}
		Checked::<T>::insert(id, checked);
		(checked >= all).then_some(left)
	}

	/// Notes up to `most` members who have committed to a ballot and not revealed it. Returns how many commitments it
	/// has removed. A member who is no longer on the roll could not have revealed the ballot, and is not noted.
	pub(crate) fn withhold(id: CycleId, cycle: &Cycle<T>, most: usize) -> usize {
		// At the end of time it is withheld forever.
		let until = Self::now().saturating_add(T::WithheldFor::get());
		let mut removed = 0usize;
		for (member, _) in Commitments::<T>::drain_prefix(id).take(most) {
			removed = removed.saturating_add(1);
			if Self::is_on_roll(cycle, member) {
				Withheld::<T>::insert(cycle.terms.electorate, member, until);
				Self::deposit_event(Event::NotRevealed { cycle: id, member, until });
			}
		}
		removed
	}

	/// Removes some notes of withheld ballots whose time is over. Each block continues after the last one, so all have
	/// their turn. So no note stays forever, even if the member never comes back.
	pub(crate) fn forgive(meter: &mut WeightMeter) {
		if meter.try_consume(forgive_weight::<T>()).is_err() {
			return;
		}
		let all = match Forgiven::<T>::get() {
			Some((of, member)) => Withheld::<T>::iter_from(Withheld::<T>::hashed_key_for(of, member)),
			None => Withheld::<T>::iter(),
		};
		let some: Vec<_> = all.take(FORGIVEN_AT_ONCE as usize).collect();
		let is_last = some.len() < FORGIVEN_AT_ONCE as usize;
		match some.last().filter(|_| !is_last) {
			Some((of, member, _)) => Forgiven::<T>::put((*of, *member)),
			None => Forgiven::<T>::kill(),
		}
		for (of, member, until) in some {
			if until <= Self::now() {
				Withheld::<T>::remove(of, member);
			}
		}
	}

	/// Takes back a former member's statement, as long as it has had no permanent effect.
	pub(crate) fn do_strike(id: CycleId, number: ProposalId, act: Act, member: MemberId) -> DispatchResult {
		let cycle = Self::cycle(id)?;
		let electorate = cycle.terms.electorate;
		let mut proposal = Self::proposal(id, number)?;
		let key = (id, (number, act), member);
		let said = Voices::<T>::get(key).ok_or(Error::<T>::NothingToStrike)?;
		let project = match proposal.status {
			Status::Admitted(project) => Some(project),
			_ => None,
		};
		let mut work = project.and_then(|project| Works::<T>::get(id, project));
		let roll = match work.as_ref().map(|work| &work.progress) {
			Some(Progress::StopVote { roll, .. }) => roll.clone(),
			_ => T::Electorate::roll(electorate),
		};
		ensure!(!T::Electorate::on_roll(electorate, member, &roll), Error::<T>::StillAVoter);
		let paid = work.as_ref().map(|work| work.paid);
		let progress = work.as_mut().map(|work| &mut work.progress);
		match (act, progress) {
			(Act::Sponsor(since), None) => {
				let open = cycle.stage == Stage::Proposing && proposal.is_live() && since == proposal.backed;
				ensure!(open, Error::<T>::NothingToStrike);
				Self::set_backing(&cycle, id, number, &mut proposal, member, false)?;
			}
			(Act::Object, None) => {
				let open = matches!(cycle.stage, Stage::Review | Stage::Objecting)
					&& matches!(proposal.verdict, Verdict::NotFeasible(_));
				ensure!(open, Error::<T>::NothingToStrike);
				proposal.objections.ensure_sub_assign(1)?;
			}
			(Act::CallStop(before), Some(Progress::Reported { calls, .. })) if paid == Some(before) => {
				calls.ensure_sub_assign(1)?;
			}
			(Act::Stop(before), Some(Progress::StopVote { stop, go_on, .. })) if paid == Some(before) => {
				let counted = if said == 0 { go_on } else { stop };
				counted.ensure_sub_assign(1)?;
			}
			_ => return Err(Error::<T>::NothingToStrike.into()),
		}
		Voices::<T>::remove(key);
		Proposals::<T>::insert(id, number, proposal);
		if let (Some(project), Some(work)) = (project, work) {
			Works::<T>::insert(id, project, work);
		}
		Self::deposit_event(Event::VoiceStruck { cycle: id, proposal: number, act, member });
		Ok(())
	}
}
