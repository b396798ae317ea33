//! How members recall somebody from a body: a petition, a vote, and its count.

use alloc::vec::Vec;
use frame_support::{dispatch::DispatchResult, ensure};

use crate::*;

impl<T: Config> Pallet<T> {
	fn is_seated(body: T::Body, member: MemberId) -> bool {
		Seats::<T>::get(body).iter().any(|seat| seat.member == member)
	}

	pub(crate) fn do_sign_recall(by: MemberId, body: T::Body, member: MemberId) -> DispatchResult {
		ensure!(Self::is_seated(body, member), Error::<T>::NotSeated);
		let rules = body.rules().recall;
		let now = Self::now();
		let mut recall = match Recalls::<T>::get(body, member) {
			Some(recall) => recall,
			None => {
				let ends_at = now.saturating_add(rules.petition).max(now.saturating_add(1));
				Self::put_on_agenda(ends_at, Due::Recall(body, member));
				Recall { stage: RecallStage::Petition { signers: 0 }, ends_at }
			}
		};
		let signers = match recall.stage {
			RecallStage::Petition { signers } if now < recall.ends_at => signers.saturating_add(1),
			RecallStage::Rest => return Err(Error::<T>::TooSoon.into()),
			_ => return Err(Error::<T>::WrongStage.into()),
		};
		ensure!(!Voices::<T>::contains_key((body, member), by), Error::<T>::AlreadySigned);
		Voices::<T>::insert((body, member), by, Voice::Signed);
		Self::deposit_event(Event::Signed { body, member, by });
		recall.stage = RecallStage::Petition { signers };
		if signers >= Self::signers_needed(body) {
			let until = recall.ends_at;
			Self::move_on_agenda(until, now, Due::Recall(body, member));
			recall = Recall { stage: RecallStage::Checking { until, signers: 0, after: None }, ends_at: now };
		}
		Recalls::<T>::insert(body, member, recall);
		Ok(())
	}

	/// How many members have to sign a petition now.
	fn signers_needed(body: T::Body) -> u32 {
		body.rules().recall.signers.mul_ceil(T::Membership::count()).max(1)
	}

	/// Strikes the signatures of those who are no longer members, as far as the weight allows. Then the vote begins, if
	/// enough are left. Otherwise the petition goes on.
	fn check_signatures(
		body: T::Body,
		member: MemberId,
		(until, mut signers, mut after): (Moment, u32, Option<MemberId>),
		meter: &mut WeightMeter,
	) -> Recall {
		let now = Self::now();
		// Room for the vote that may begin.
		let base = T::WeightInfo::tally(0).saturating_add(T::WeightInfo::sign_recall());
		let id = (body, member);
		let mut is_done = false;
		if meter.try_consume(base).is_ok() {
			let one = T::WeightInfo::tally(1).saturating_sub(T::WeightInfo::tally(0));
			let most = meter.remaining().checked_div_per_component(&one).unwrap_or(CLEARED_AT_ONCE.into());
			let most = most.min(CLEARED_AT_ONCE.into()) as usize;
			let all = match after {
				Some(last) => Voices::<T>::iter_prefix_from(id, Voices::<T>::hashed_key_for(id, last)),
				None => Voices::<T>::iter_prefix(id),
			};
			let some: Vec<MemberId> = all.take(most).map(|(by, _)| by).collect();
			is_done = some.len() < most;
			meter.consume(one.saturating_mul(some.len() as u64));
			after = some.last().copied().or(after);
			for by in some {
				if T::Membership::is_active(by) {
					signers = signers.saturating_add(1);
				} else {
					Voices::<T>::remove(id, by);
				}
			}
		}
		if !is_done {
			return Recall { stage: RecallStage::Checking { until, signers, after }, ends_at: now };
		}
		if signers < Self::signers_needed(body) {
			return Recall { stage: RecallStage::Petition { signers }, ends_at: until };
		}
		let ends_at = now.saturating_add(body.rules().recall.voting).max(now.saturating_add(1));
		Self::deposit_event(Event::RecallBegan { body, member, ends_at });
		Recall { stage: RecallStage::Voting { roll: T::Membership::roll() }, ends_at }
	}

	pub(crate) fn do_vote_recall(by: MemberId, body: T::Body, member: MemberId, aye: bool) -> DispatchResult {
		let recall = Recalls::<T>::get(body, member).filter(|recall| Self::now() < recall.ends_at);
		let Some(Recall { stage: RecallStage::Voting { roll }, .. }) = recall else {
			return Err(Error::<T>::UnknownRecall.into());
		};
		ensure!(T::Membership::on_roll(by, &roll), Error::<T>::NotOnRoll);
		Voices::<T>::insert((body, member), by, if aye { Voice::For } else { Voice::Against });
		Self::deposit_event(Event::RecallVoted { body, member, by, aye });
		Ok(())
	}

	/// Continues a recall whose time is over, as far as the weight allows. None once nothing is left of it. The caller
	/// stores it, and puts it on the agenda for `ends_at`.
	pub(crate) fn go_on_recalling(
		body: T::Body,
		member: MemberId,
		recall: Recall,
		meter: &mut WeightMeter,
	) -> Option<Recall> {
		let now = Self::now();
		let (roll, mut ayes, mut noes) = match recall.stage {
			RecallStage::Rest => return None,
			RecallStage::Checking { until, signers, after } => {
				return Some(Self::check_signatures(body, member, (until, signers, after), meter));
			}
			RecallStage::Petition { .. } => {
				Self::deposit_event(Event::PetitionLapsed { body, member });
				return Some(Recall { stage: RecallStage::Clearing, ends_at: now });
			}
			RecallStage::Voting { roll } => {
				let stage = RecallStage::Tally { roll, ayes: 0, noes: 0 };
				return Some(Recall { stage, ends_at: now });
			}
			RecallStage::Clearing => (None, 0u32, 0u32),
			RecallStage::Tally { roll, ayes, noes } => (Some(roll), ayes, noes),
		};
		// Room for the seat that may become vacant.
		let base = T::WeightInfo::tally(0).saturating_add(T::WeightInfo::vacate());
		if meter.try_consume(base).is_err() {
			return Some(Recall { ends_at: now, ..recall });
		}
		let one = T::WeightInfo::tally(1).saturating_sub(T::WeightInfo::tally(0));
		let most = meter.remaining().checked_div_per_component(&one).unwrap_or(CLEARED_AT_ONCE.into());
		let most = most.min(CLEARED_AT_ONCE.into());
		let mut seen = 0u64;
		for (by, voice) in Voices::<T>::drain_prefix((body, member)).take(most as usize) {
			seen = seen.saturating_add(1);
			let counts = roll.as_ref().is_some_and(|roll| T::Membership::on_roll(by, roll));
			match voice {
				Voice::For if counts => ayes = ayes.saturating_add(1),
				Voice::Against if counts => noes = noes.saturating_add(1),
				_ => {}
			}
		}
		meter.consume(one.saturating_mul(seen));
		let Some(roll) = roll else {
			return (seen == most).then_some(Recall { ends_at: now, ..recall });
		};
		if seen == most {
			return Some(Recall { stage: RecallStage::Tally { roll, ayes, noes }, ends_at: now });
		}
		let rules = body.rules().recall;
		let enough = ayes >= rules.least.mul_ceil(roll.count).max(1);
		let recalled = enough && ayes > noes && Self::vacate(body, member, Cause::Recalled).is_ok();
		Self::deposit_event(Event::RecallDecided { body, member, ayes, noes, recalled });
		let rest = Recall { stage: RecallStage::Rest, ends_at: now.saturating_add(rules.rest) };
		(!recalled).then_some(rest)
	}
}
