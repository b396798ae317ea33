//! Removes a branch of false persons after one decision, over as many blocks as it takes.

use alloc::collections::BTreeSet;
use frame_support::{
	ensure,
	sp_runtime::{traits::SaturatedConversion, DispatchResult},
	traits::{ConstU32, Get},
	weights::WeightMeter,
	BoundedVec,
};

use crate::*;

/// The most challenged persons who can be the heads of one branch.
pub const HEADS: u32 = 8;
/// The most persons in a branch besides its heads.
pub const BRANCH: u32 = 1_000;
/// The most persons who can be named in one call.
pub const NAMED: u32 = 100;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_name_branch(
		by: MemberId,
		id: MemberId,
		persons: BoundedVec<MemberId, ConstU32<NAMED>>,
	) -> DispatchResult {
		let case = Self::open_case(id).ok_or(Error::<T>::NoChallenge)?;
		ensure!(case.challengers.iter().any(|(challenger, _)| *challenger == by), Error::<T>::NotAChallenger);
		let named = Branches::<T>::try_mutate(id, by, |branch| {
			branch.try_extend(persons.into_iter()).map_err(|()| Error::<T>::BranchTooLarge)?;
			Ok::<_, Error<T>>(branch.len().saturated_into())
		})?;
		Self::deposit_event(Event::BranchNamed { id, by, named });
		Ok(())
	}

	pub(crate) fn do_judge_branch(
		heads: BoundedVec<MemberId, ConstU32<HEADS>>,
		by: MemberId,
	) -> DispatchResult {
		let first = heads.first().copied().ok_or(Error::<T>::NoChallenge)?;
		ensure!(!Removals::<T>::contains_key(first), Error::<T>::RemovalUnderWay);
		let began = Self::open_case(first).ok_or(Error::<T>::NoChallenge)?.began;
		ensure!(Branches::<T>::contains_key(first, by), Error::<T>::NoBranch);
		let branch = Branches::<T>::take(first, by);
		for head in &heads {
			// The case is closed when the head is removed. Until then nobody with a stake in it escapes.
			ensure!(Self::open_case(*head).is_some(), Error::<T>::NoChallenge);
			Self::deposit_event(Event::Judged { id: *head, upheld: true });
		}
		let place = Self::line_up(Line::Removing, first);
		let removal = Removal {
			began,
			place,
			heads: heads.clone(),
			branch,
			step: Step::Check { next: 0, struck: false },
			answering: Default::default(),
			removed: 0,
		};
		Removals::<T>::insert(first, removal);
		Self::deposit_event(Event::BranchJudged { heads, by });
		Ok(())
	}

	/// Removes the branches that were judged, one after the other, as far as the meter goes.
	pub(crate) fn remove_branches(meter: &mut WeightMeter) {
		while let Some((place, first)) = Self::first_in_line(Line::Removing, meter) {
			if meter.try_consume(T::WeightInfo::judge_branch()).is_err() {
				return;
			}
			let Some(mut removal) = Removals::<T>::take(first) else {
				frame_support::defensive!("an unknown branch waits to be removed");
				Self::leave_line(Line::Removing, place);
				continue;
			};
			if !Self::work_on(&mut removal, meter) {
				Removals::<T>::insert(first, removal);
				return;
			}
			Self::leave_line(Line::Removing, place);
			Self::deposit_event(Event::BranchRemoved { id: first, removed: removal.removed });
		}
	}

	/// Works on a removal as far as the meter allows. Returns whether it is done.
	fn work_on(removal: &mut Removal, meter: &mut WeightMeter) -> bool {
		let mut within: BTreeSet<_> = removal.heads.iter().chain(&removal.branch).copied().collect();
		let most = T::MaxVouchers::get();
		let penalty = T::PenaltyPeriod::get();
		loop {
			let cost = match removal.step {
				Step::Check { .. } => T::WeightInfo::check_named(),
				Step::Remove | Step::Answer => ending::<T>(most, most),
			};
			if meter.try_consume(cost).is_err() {
				return false;
			}
			match removal.step {
				Step::Check { next, struck } => {
					let Some(id) = removal.branch.get(next as usize).copied() else {
						// A person who was struck may have vouched for persons who were checked before.
						removal.step =
							if struck { Step::Check { next: 0, struck: false } } else { Step::Remove };
						continue;
					};
					removal.step = if Self::stands_and_falls(id, removal.began, &within) {
						Step::Check { next: next.saturating_add(1), struck }
					} else {
						removal.branch.swap_remove(next as usize);
						// A head who is also named remains a head.
						if !removal.heads.contains(&id) {
							within.remove(&id);
						}
						Step::Check { next, struck: true }
					};
				}
				Step::Remove => {
					if let Some(head) = removal.heads.pop() {
						for voucher in Self::answering(head, removal.began) {
							Self::penalise(voucher, penalty);
							// There is room for all vouchers of all heads: `integrity_test` says so.
							let _ = removal.answering.try_push(voucher);
						}
						removal.removed = removal.removed.saturating_add(Self::remove_judged(head));
					} else if let Some(id) = removal.branch.pop() {
						removal.removed = removal.removed.saturating_add(Self::remove_judged(id));
					} else {
						removal.step = Step::Answer;
					}
				}
				Step::Answer => {
					let Some(voucher) = removal.answering.pop() else { return true };
					Self::penalise_vouchers(
						voucher,
						removal.began,
						penalty.checked_div(2).unwrap_or_default(),
					);
				}
			}
		}
	}

	/// Whether nobody but `with` answers for this person at that time, and nobody who is here. Vouches that were taken back
	/// after the person joined count, so that taking them back does not protect a branch. A founder falls with no branch,
	/// since nobody has brought them in. Neither does a person for whom nobody vouched at all.
	pub(crate) fn stands_and_falls(id: MemberId, then: Moment, with: &BTreeSet<MemberId>) -> bool {
		let is_founder = People::<T>::get(id).is_none_or(|person| person.inviter == id);
		let mut vouches = Self::vouches_at(id, then).peekable();
		!is_founder
			&& vouches.peek().is_some()
			&& vouches.all(|vouch| with.contains(&vouch.giver) || !People::<T>::contains_key(vouch.giver))
	}

	/// Returns how many persons this removed: one, or none if the person is already gone.
	fn remove_judged(id: MemberId) -> u32 {
		let Some(person) = People::<T>::get(id) else { return 0 };
		Self::forget_person(id, person, Ending::Challenged);
		1
	}
}
