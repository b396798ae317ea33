//! Milestones, reports, votes to stop a project, and ratings.

use alloc::vec::Vec;
use frame_support::{
	dispatch::DispatchResult,
	ensure,
	sp_runtime::{
		traits::{EnsureAdd, EnsureAddAssign, EnsureSub, EnsureSubAssign},
		ArithmeticError, DispatchError,
	},
	storage::with_storage_layer,
	traits::{
		fungibles::MutateHold,
		tokens::{Fortitude, Precision, Restriction},
	},
};

use crate::*;

impl<T: Config> Pallet<T> {
	pub(crate) fn work(cycle: CycleId, project: ProjectId) -> Result<Work, DispatchError> {
		Ok(AwardedProjects::<T>::get(cycle, project).ok_or(Error::<T>::UnknownProject)?)
	}

	/// The present account of a beneficiary: if its key was replaced, the key that the person has now. A thief may have
	/// the old one.
	fn present(beneficiary: &T::AccountId) -> T::AccountId {
		T::Electorate::replaced_by(beneficiary).unwrap_or_else(|| beneficiary.clone())
	}

	/// Changes the record of a beneficiary, if this is a cycle of the community. A cooperative's ratings stay among its
	/// members: any three people could found one, name somebody who never asked for it, and rate them there. The
	/// counters decide nothing, so they stop at the largest number.
	fn on_record(cycle: &Cycle<T>, beneficiary: &T::AccountId, change: impl FnOnce(&mut Record)) {
		if cycle.terms.electorate == ElectorateId::Community {
			Records::<T>::mutate(beneficiary, change);
		}
	}

	/// Stores that a project has won, and pays its first milestone. The caller stores the cycle.
	pub(crate) fn award_one(id: CycleId, cycle: &mut Cycle<T>, project: ProjectId, proposal: ProposalId) {
		let Ok(record) = Self::proposal(id, proposal) else { return };
		let mut work = Work { proposal, paid: 0, progress: Progress::UnderWay, raters: 0, stars: 0 };
		Self::deposit_event(Event::Won { cycle: id, project, proposal });
		Self::on_record(cycle, &record.content.beneficiary, |known| known.won = known.won.saturating_add(1));
		let paid = with_storage_layer(|| Self::pay_next(id, cycle, project, &mut work, &record.content));
		if let Err(error) = paid {
			Self::deposit_event(Event::MilestoneNotPaid { cycle: id, project, error });
		}
		AwardedProjects::<T>::insert(id, project, work);
	}

	/// Pays the next milestone, or changes nothing if it cannot be paid. The caller stores the cycle and the work.
	fn pay_next(
		id: CycleId,
		cycle: &mut Cycle<T>,
		project: ProjectId,
		work: &mut Work,
		content: &Content<T::AccountId>,
	) -> DispatchResult {
		let milestone = work.paid;
		let amount = *content.milestones.get(usize::from(milestone)).ok_or(Error::<T>::HasEnded)?;
		let paid = cycle.paid.ensure_add(amount)?;
		let next = milestone.ensure_add(1)?;
		let beneficiary = Self::present(&content.beneficiary);
		let from = T::Electorate::commons(cycle.terms.electorate);
		let arrived = T::Currencies::transfer_on_hold(
			cycle.terms.asset.clone(),
			&HoldReason::Pot.into(),
			&from,
			&beneficiary,
			amount,
			Precision::Exact,
			Restriction::Free,
			Fortitude::Polite,
		)?;
		T::Bookkeeping::budget_paid(&from, &beneficiary, &cycle.terms.asset, arrived);
		cycle.paid = paid;
		work.paid = next;
		Self::deposit_event(Event::MilestonePaid { cycle: id, project, milestone, beneficiary, amount });
		if usize::from(work.paid) == content.milestones.len() {
			work.progress = Progress::Finished;
			Self::on_record(cycle, &content.beneficiary, |record| {
				record.finished = record.finished.saturating_add(1);
			});
			Self::deposit_event(Event::Finished { cycle: id, project });
		} else {
			work.progress = Progress::UnderWay;
		}
		Ok(())
	}

	/// Pays the next milestone, or ends a vote to stop the project. To end a vote, each call looks at
	/// [`STANCES_AT_ONCE`] votes. The vote of a member who has left the electorate since then does not count, even if
	/// nobody has struck it.
	pub(crate) fn do_pay_milestone(id: CycleId, project: ProjectId) -> DispatchResult {
		let mut cycle = Self::cycle_in(id, Stage::CarryingOut)?;
		let mut work = Self::work(id, project)?;
		let content = Self::proposal(id, work.proposal)?.content;
		let act = Act::Stop(work.paid);
		let stops = match &mut work.progress {
			Progress::Finished | Progress::Stopped => return Err(Error::<T>::HasEnded.into()),
			Progress::UnderWay => {
				ensure!(work.paid == 0, Error::<T>::NoReport);
				false
			}
			Progress::Reported { until, .. } => {
				ensure!(Self::now() >= *until, Error::<T>::TooEarly);
				false
			}
			Progress::StopVote { roll, until, stop, go_on, looked_at } => {
				ensure!(Self::now() >= *until, Error::<T>::TooEarly);
				let vote = (id, (work.proposal, act));
				let all = match *looked_at {
					Some(last) => {
						let from = Stances::<T>::hashed_key_for((vote.0, vote.1, last));
						Stances::<T>::iter_prefix_from(vote, from)
					}
					None => Stances::<T>::iter_prefix(vote),
				};
				let some: Vec<(MemberId, u8)> = all.take(STANCES_AT_ONCE as usize).collect();
				let is_last = some.len() < STANCES_AT_ONCE as usize;
				*looked_at = some.last().filter(|_| !is_last).map(|(member, _)| *member);
				for (member, said) in some {
					if T::Electorate::on_roll(cycle.terms.electorate, member, roll) {
						continue;
					}
					let counted = if said == 0 { &mut *go_on } else { &mut *stop };
					counted.ensure_sub_assign(1)?;
					Stances::<T>::remove((vote.0, vote.1, member));
					let proposal = work.proposal;
					Self::deposit_event(Event::StanceStruck { cycle: id, proposal, act, member });
				}
				if !is_last {
					AwardedProjects::<T>::insert(id, project, work);
					return Ok(());
				}
				*stop > *go_on && *stop >= cycle.terms.stop_quorum.mul_ceil(roll.count).max(1)
			}
		};
		if stops {
			let amount = content.rest(work.paid).ok_or(ArithmeticError::Overflow)?;
			work.progress = Progress::Stopped;
			Self::on_record(&cycle, &content.beneficiary, |record| {
				record.stopped = record.stopped.saturating_add(1);
			});
			Self::deposit_event(Event::Stopped { cycle: id, project, amount });
			Self::give_back(id, &mut cycle, amount)?;
		} else {
			Self::pay_next(id, &mut cycle, project, &mut work, &content)?;
		}
		AwardedProjects::<T>::insert(id, project, work);
		Cycles::<T>::insert(id, cycle);
		Ok(())
	}

	pub(crate) fn do_report_milestone(
		who: T::AccountId,
		id: CycleId,
		project: ProjectId,
		reference: Text<MaxReference>,
		hash: [u8; 32],
	) -> DispatchResult {
		let cycle = Self::cycle_in(id, Stage::CarryingOut)?;
		let mut work = Self::work(id, project)?;
		let proposal = Self::proposal(id, work.proposal)?;
		let is_author = || T::Electorate::voter(cycle.terms.electorate, &who) == Some(proposal.author);
		let beneficiary = Self::present(&proposal.content.beneficiary);
		ensure!(who == beneficiary || is_author(), Error::<T>::NotTheBeneficiary);
		match work.progress {
			Progress::Finished | Progress::Stopped => return Err(Error::<T>::HasEnded.into()),
			Progress::UnderWay if work.paid > 0 => {}
			_ => return Err(Error::<T>::NothingToChange.into()),
		}
		let until = Self::now().ensure_add(cycle.terms.phases.objection_to_report)?;
		work.progress = Progress::Reported { until, calls: 0 };
		let milestone = work.paid;
		AwardedProjects::<T>::insert(id, project, work);
		Self::deposit_event(Event::MilestoneReported {
			cycle: id,
			project,
			milestone,
			reference,
			hash,
			until,
		});
		Ok(())
	}

	pub(crate) fn do_call_stop(who: T::AccountId, id: CycleId, project: ProjectId) -> DispatchResult {
		let cycle = Self::cycle_in(id, Stage::CarryingOut)?;
		let member = Self::voter(&cycle, &who)?;
		let mut work = Self::work(id, project)?;
		let Progress::Reported { until, calls } = &mut work.progress else {
			return Err(Error::<T>::NoReport.into());
		};
		ensure!(Self::now() < *until, Error::<T>::NoReport);
		let key = (id, (work.proposal, Act::CallStop(work.paid)), member);
		ensure!(!Stances::<T>::contains_key(key), Error::<T>::NothingToChange);
		Stances::<T>::insert(key, 1);
		calls.ensure_add_assign(1)?;
		let calls = *calls;
		Self::deposit_event(Event::StopCalled { cycle: id, project, member, calls });
		if calls >= Self::part_of(&cycle, cycle.terms.stop_callers) {
			let until = Self::now().ensure_add(cycle.terms.phases.stop_vote)?;
			let roll = T::Electorate::roll(cycle.terms.electorate);
			work.progress = Progress::StopVote { roll, until, stop: 0, go_on: 0, looked_at: None };
			Self::deposit_event(Event::StopVoteBegan { cycle: id, project, until });
		}
		AwardedProjects::<T>::insert(id, project, work);
		Ok(())
	}

	pub(crate) fn do_vote_stop(
		who: T::AccountId,
		id: CycleId,
		project: ProjectId,
		wants_stop: bool,
	) -> DispatchResult {
		let cycle = Self::cycle_in(id, Stage::CarryingOut)?;
		let member = Self::voter(&cycle, &who)?;
		let mut work = Self::work(id, project)?;
		let key = (id, (work.proposal, Act::Stop(work.paid)), member);
		let Progress::StopVote { roll, until, stop, go_on, .. } = &mut work.progress else {
			return Err(Error::<T>::NoStopVote.into());
		};
		ensure!(Self::now() < *until, Error::<T>::NoStopVote);
		ensure!(T::Electorate::on_roll(cycle.terms.electorate, member, roll), Error::<T>::NotOnRoll);
		let before = Stances::<T>::get(key);
		ensure!(before != Some(wants_stop.into()), Error::<T>::NothingToChange);
		match before {
			Some(0) => go_on.ensure_sub_assign(1)?,
			Some(_) => stop.ensure_sub_assign(1)?,
			None => {}
		}
		let now = if wants_stop { stop } else { go_on };
		now.ensure_add_assign(1)?;
		Stances::<T>::insert(key, u8::from(wants_stop));
		AwardedProjects::<T>::insert(id, project, work);
		Self::deposit_event(Event::StopVoted { cycle: id, project, member, stop: wants_stop });
		Ok(())
	}

	pub(crate) fn do_rate_project(
		who: T::AccountId,
		id: CycleId,
		project: ProjectId,
		stars: u8,
	) -> DispatchResult {
		let cycle = Self::cycle_in(id, Stage::CarryingOut).or_else(|_| Self::cycle_in(id, Stage::Judging))?;
		let member = Self::voter(&cycle, &who)?;
		ensure!((1..=5).contains(&stars), Error::<T>::BadRating);
		let mut work = Self::work(id, project)?;
		let ended = matches!(work.progress, Progress::Finished | Progress::Stopped);
		ensure!(ended || cycle.stage == Stage::Judging, Error::<T>::NotJudgedYet);
		let beneficiary = Self::proposal(id, work.proposal)?.content.beneficiary;
		let before = Stances::<T>::get((id, (work.proposal, Act::Rate), member));
		Stances::<T>::insert((id, (work.proposal, Act::Rate), member), stars);
		let new = u32::from(before.is_none());
		let old = before.unwrap_or_default();
		work.raters.ensure_add_assign(new)?;
		work.stars = work.stars.ensure_add(stars.into())?.ensure_sub(old.into())?;
		AwardedProjects::<T>::insert(id, project, work);
		Self::on_record(&cycle, &beneficiary, |record| {
			record.raters = record.raters.saturating_add(new);
			record.stars = record.stars.saturating_add(stars.into()).saturating_sub(old.into());
		});
		Self::deposit_event(Event::Rated { cycle: id, project, member, stars });
		Ok(())
	}
}
