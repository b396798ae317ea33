//! The lot: which members sit on a panel.

use codec::Decode;
use frame_support::sp_runtime::traits::Hash;

use crate::*;

/// The number that the lot tries at this place, if it is below `numbers`. Each number is equally likely. As many bits
/// of a hash as the largest number needs make a value, and a value that is too large is rejected.
pub fn number<H: Hash>(seed: &H::Output, at: u64, numbers: MemberId) -> Option<MemberId> {
	let largest = numbers.checked_sub(1)?;
	let mask = MemberId::MAX.checked_shr(largest.leading_zeros()).unwrap_or_default();
	let hash = H::hash_of(&(seed, at));
	let value = MemberId::decode(&mut hash.as_ref()).ok()? & mask;
	(value <= largest).then_some(value)
}

/// How many jurors of a panel have not gone.
pub(crate) fn seated<Hash>(panel: &[Juror<Hash>]) -> u32 {
	let seated = panel.iter().filter(|juror| juror.sits()).count();
	u32::try_from(seated).unwrap_or(u32::MAX)
}

/// Whether so many of a panel's seats can decide.
pub(crate) fn is_majority(jurors: u32, size: u32) -> bool {
	jurors.saturating_mul(2) > size
}

impl<T: Config> Pallet<T> {
	/// Whether this member can sit in this case. `drawn` are those who were drawn for it before.
	fn is_eligible(case: &CaseOf<T>, drawn: [&PanelOf<T>; 2], member: MemberId) -> bool {
		let duty = Self::duty(member);
		let drawn = drawn.into_iter().flatten().any(|juror| juror.member == member);
		let is_party = |who| T::Disputes::party(&case.dispute, &who).is_some();
		T::Membership::on_roll(member, &case.roll)
			&& !drawn
			&& (!T::Disputes::counts(&case.dispute)
				|| (duty.panels < case.rules.most_panels && duty.absent_until <= Self::now()))
			// A disputed key could not answer.
			&& T::Membership::account(member)
				.is_some_and(|who| T::Membership::member(&who) == Some(member) && !is_party(who))
			&& !T::Disputes::is_near(&case.dispute, member, case.opened)
	}

	/// Tries numbers until the panel is complete, as far as the weight allows. When it is, or when the time is over,
	/// the case goes on.
	pub(crate) fn draw(id: CaseId, case: &mut CaseOf<T>, meter: &mut WeightMeter) {
		let level = case.level;
		let mut panel = Panels::<T>::get(id, level);
		let others = Panels::<T>::get(id, if level == Level::First { Level::Appeal } else { Level::First });
		let mut left = TRIES;
		while seated(&panel) < case.size
			&& left > 0
			&& !panel.is_full()
			&& meter.try_consume(T::WeightInfo::try_number()).is_ok()
		{
			left = left.saturating_sub(1);
			let at = case.tries;
			case.tries = at.saturating_add(1);
			let Some(member) = number::<T::Hashing>(&case.random, at, case.numbers) else { continue };
			if !Self::is_eligible(case, [&panel, &others], member) {
				continue;
			}
			if panel.try_push(Juror { member, service: Service::Summoned }).is_ok() {
				if T::Disputes::counts(&case.dispute) {
					Self::change_duty(member, |duty| duty.panels = duty.panels.saturating_add(1));
				}
				Self::deposit_event(Event::Summoned { case: id, level, member, at });
			}
		}
		if !panel.is_empty() {
			Panels::<T>::insert(id, level, &panel);
		}
		let jurors = seated(&panel);
		if jurors < case.size && Self::now() < case.ends_at {
			return;
		}
		if !is_majority(jurors, case.size) {
			return Self::end_level(id, case, true);
		}
		if panel.iter().any(|juror| juror.service == Service::Summoned) {
			let answering = case.rules.answering;
			return Self::begin(id, case, Stage::Summoning, answering);
		}
		Self::after_summoning(id, case);
	}

	/// The panel is complete, or nobody else can be found.
	fn after_summoning(id: CaseId, case: &mut CaseOf<T>) {
		let rules = case.rules;
		match case.heard {
			false => Self::begin(id, case, Stage::Deliberating, rules.deliberating),
			true => Self::begin(id, case, Stage::Voting, rules.voting),
		}
	}

	/// A stage in which jurors sit is over. Those who were `absent` in it, or are no longer members, leave the panel.
	/// Others are drawn in their place, if that can still be done. Otherwise the case goes on with those who are left,
	/// if they can decide.
	pub(crate) fn end_sitting(
		id: CaseId,
		case: &mut CaseOf<T>,
		absent: impl Fn(&Service<T::Hash>) -> Option<Cause>,
	) {
		let jurors = Self::strike(id, case, absent);
		if jurors < case.size && case.redraws < REDRAWS {
			case.redraws = case.redraws.saturating_add(1);
			let drawing = case.rules.drawing;
			return Self::begin(id, case, Stage::Drawing, drawing);
		}
		if !is_majority(jurors, case.size) {
			return Self::end_level(id, case, true);
		}
		match case.stage {
			Stage::Voting => {
				let revealing = case.rules.revealing;
				Self::begin(id, case, Stage::Revealing, revealing);
			}
			_ => Self::after_summoning(id, case),
		}
	}
}
