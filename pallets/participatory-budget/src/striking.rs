//! Stances and ballots that count only if their authors are still members, and ballots that nobody reveals.

use alloc::vec::Vec;
use frame_support::{
	dispatch::DispatchResult, ensure, sp_runtime::traits::EnsureSubAssign, storage::with_storage_layer,
};

use crate::*;

/// The work of asking whether somebody is on the roll, in lines of ballots: a few reads from the database.
const CHECK_WORK: u64 = 5_000;

/// The work of writing down that somebody has not revealed a ballot: two writes more.
const WITHHOLD_WORK: u64 = 25_000;

impl<T: Config> Pallet<T> {
	/// Removes the ballots of those who are no longer on the roll, and notes who has not revealed one, before the
	/// count. It does about as much work as counting `lines` takes, but at least one check. Returns how many of the
	/// lines are left to count, or none while there is more to check.
	pub(crate) fn strike_ballots(id: CycleId, cycle: &Cycle<T>, lines: u64) -> Option<u64> {
		let all = BallotPlaces::<T>::get(id);
		let mut checked = CheckedBallots::<T>::get(id);
		if checked >= all {
			return Some(lines);
		}
		let mut left = lines.max(1);
		let most = left.div_ceil(WITHHOLD_WORK);
		let mut at = LookedAt::<T>::get(id).unwrap_or_default();
		let (withheld, last) =
			Self::withhold(id, cycle, at.stance, usize::try_from(most).unwrap_or(usize::MAX));
		if withheld > 0 {
			at.stance = last;
			LookedAt::<T>::insert(id, at);
		}
		if withheld as u64 >= most {
			return None;
		}
		left = left.saturating_sub(WITHHOLD_WORK.saturating_mul(withheld as u64));
		let mut turn = || {
			let goes = left > 0;
			left = left.saturating_sub(CHECK_WORK);
			goes
		};
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
				Self::deposit_event(Event::BallotStruck { cycle: id, member });
			}
		}
		if changed {
			Pages::<T>::insert(id, number, &page);
		}
		CheckedBallots::<T>::insert(id, checked);
		if checked < all {
			return None;
		}
		LookedAt::<T>::remove(id);
		Some(left)
	}

	/// Notes members behind `after`, up to `most`, who have committed to a ballot and not revealed it. Returns how many
	/// commitments it has removed, and the last member. A member who is no longer on the roll could not have revealed the
	/// ballot, and is not noted. (It goes on behind the last one. From the beginning it would pass over all that was
	/// removed in this block.)
	pub(crate) fn withhold(
		id: CycleId,
		cycle: &Cycle<T>,
		after: Option<MemberId>,
		most: usize,
	) -> (usize, Option<MemberId>) {
		// At the end of time it is withheld forever.
		let until = Self::now().saturating_add(T::WithheldFor::get());
		let all = match after {
			Some(last) => {
				let from = Commitments::<T>::hashed_key_for(id, last);
				Commitments::<T>::iter_key_prefix_from(id, from)
			}
			None => Commitments::<T>::iter_key_prefix(id),
		};
		let some: Vec<MemberId> = all.take(most).collect();
		for member in some.iter().copied() {
			Commitments::<T>::remove(id, member);
			if Self::is_on_roll(cycle, member) {
				Withheld::<T>::insert(cycle.terms.electorate, member, until);
				Self::deposit_event(Event::NotRevealed { cycle: id, member, until });
			}
		}
		(some.len(), some.last().copied().or(after))
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

	/// Takes back a former member's stance, as long as it has had no permanent effect.
	pub(crate) fn do_strike_stance(
		id: CycleId,
		number: ProposalId,
		act: Act,
		member: MemberId,
	) -> DispatchResult {
		let cycle = Self::cycle(id)?;
		let electorate = cycle.terms.electorate;
		let mut proposal = Self::proposal(id, number)?;
		let key = (id, (number, act), member);
		let said = Stances::<T>::get(key).ok_or(Error::<T>::NothingToStrike)?;
		let project = match proposal.status {
			Status::Admitted(project) => Some(project),
			_ => None,
		};
		let mut work = project.and_then(|project| AwardedProjects::<T>::get(id, project));
		let roll = match work.as_ref().map(|work| &work.progress) {
			Some(Progress::StopVote { roll, .. }) => *roll,
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
		Stances::<T>::remove(key);
		Proposals::<T>::insert(id, number, proposal);
		if let (Some(project), Some(work)) = (project, work) {
			AwardedProjects::<T>::insert(id, project, work);
		}
		Self::deposit_event(Event::StanceStruck { cycle: id, proposal: number, act, member });
		Ok(())
	}

	/// Before proposing or objecting ends: takes back what those have said who are no longer members, as far as the meter
	/// goes. Then proposals that have waited take the places on the ballot paper that have become free. Says whether all is
	/// done.
	pub(crate) fn look_at_stances(id: CycleId, cycle: &Cycle<T>, meter: &mut WeightMeter) -> bool {
		if !matches!(cycle.stage, Stage::Proposing | Stage::Objecting) {
			return true;
		}
		let roll = T::Electorate::roll(cycle.terms.electorate);
		let mut at = LookedAt::<T>::get(id).unwrap_or_default();
		let (look, change) = (look_weight::<T>(), T::WeightInfo::strike_stance());
		while meter.can_consume(look.saturating_add(change)) {
			meter.consume(look);
			if let Some((number, act, member)) = Self::next_stance(id, cycle, at) {
				at.stance = Some(member);
				if !T::Electorate::on_roll(cycle.terms.electorate, member, &roll) {
					meter.consume(change);
					// One that cannot be taken back does not stop the others.
					let _ = with_storage_layer(|| Self::unsay(id, cycle, number, act, member));
				}
				continue;
			}
			// Those that have waited have their turn when all have been looked at.
			let settles = at.admits || cycle.stage == Stage::Objecting;
			let next = match at.proposal {
				Some(number) => {
					if settles {
						meter.consume(change);
						let _ = with_storage_layer(|| Self::conclude_proposal(id, cycle, number));
					}
					let from = Proposals::<T>::hashed_key_for(id, number);
					Proposals::<T>::iter_key_prefix_from(id, from).next()
				}
				None => Proposals::<T>::iter_key_prefix(id).next(),
			};
			if next.is_none() && settles {
				LookedAt::<T>::remove(id);
				return true;
			}
			at = Looked { admits: at.admits || next.is_none(), proposal: next, stance: None };
		}
		LookedAt::<T>::insert(id, at);
		false
	}

	/// Takes back what somebody has said who is no longer a member. The review that they had overruled stands if too few
	/// are left who object.
	fn unsay(
		id: CycleId,
		cycle: &Cycle<T>,
		number: ProposalId,
		act: Act,
		member: MemberId,
	) -> DispatchResult {
		let mut proposal = Self::proposal(id, number)?;
		if act == Act::Object {
			proposal.objections.ensure_sub_assign(1)?;
			let few = proposal.objections < Self::part_of(cycle, cycle.terms.objectors);
			if let (true, Status::Admitted(project), Verdict::Overruled(reason)) =
				(few, proposal.status, &proposal.verdict)
			{
				proposal.verdict = Verdict::NotFeasible(reason.clone());
				Self::let_stand(id, project, false);
				Self::deposit_event(Event::Upheld { cycle: id, proposal: number });
			}
		} else {
			Self::set_backing(cycle, id, number, &mut proposal, member, false)?;
		}
		Stances::<T>::remove((id, (number, act), member));
		Proposals::<T>::insert(id, number, proposal);
		Self::deposit_event(Event::StanceStruck { cycle: id, proposal: number, act, member });
		Ok(())
	}

	/// Brings a proposal that has waited to the ballot paper, if there is a place for it. Lets a proposal stand that was
	/// found unfeasible, if enough of those who are members now object.
	fn conclude_proposal(id: CycleId, cycle: &Cycle<T>, number: ProposalId) -> DispatchResult {
		let mut proposal = Self::proposal(id, number)?;
		match (proposal.status, &proposal.verdict) {
			(Status::Gathering, _) if cycle.stage == Stage::Proposing => {
				if proposal.sponsors < cycle.terms.cosponsors {
					return Ok(());
				}
				let cost = proposal.content.cost().ok_or(Error::<T>::BadCost)?;
				Self::admit(id, number, &mut proposal, cost);
			}
			(Status::Admitted(project), Verdict::NotFeasible(reason)) => {
				if proposal.objections < Self::part_of(cycle, cycle.terms.objectors) {
					return Ok(());
				}
				proposal.verdict = Verdict::Overruled(reason.clone());
				Self::let_stand(id, project, true);
				Self::deposit_event(Event::Overruled { cycle: id, proposal: number });
			}
			_ => return Ok(()),
		}
		Proposals::<T>::insert(id, number, proposal);
		Ok(())
	}

	/// The next stance of the proposal at hand that has an effect when the stage ends: for which proposal, of what
	/// kind, and whose.
	fn next_stance(id: CycleId, cycle: &Cycle<T>, at: Looked) -> Option<(ProposalId, Act, MemberId)> {
		let number = at.proposal.filter(|_| !at.admits)?;
		let proposal = Proposals::<T>::get(id, number)?;
		let act = match (cycle.stage, &proposal.verdict) {
			(Stage::Proposing, _) if proposal.is_live() => Act::Sponsor(proposal.backed),
			(Stage::Objecting, Verdict::NotFeasible(_) | Verdict::Overruled(_)) => Act::Object,
			_ => return None,
		};
		let said = (id, (number, act));
		let mut voices = match at.stance {
			Some(last) => {
				let from = Stances::<T>::hashed_key_for((id, (number, act), last));
				Stances::<T>::iter_key_prefix_from(said, from)
			}
			None => Stances::<T>::iter_key_prefix(said),
		};
		Some((number, act, voices.next()?))
	}
}
