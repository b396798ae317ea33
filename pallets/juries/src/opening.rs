//! How a case begins, and how it ends without a verdict.

use crate::*;

impl<T: Config> Pallet<T> {
	pub(crate) fn now() -> Moment {
		rochdale_primitives::now::<T::Time>()
	}

	/// The seats of a panel at this level: an odd number of members at most.
	pub(crate) fn seats(rules: &Rules, level: Level) -> u32 {
		let members = T::Membership::count();
		let most = T::MaxPanel::get().min(if members.is_multiple_of(2) {
			members.saturating_sub(1)
		} else {
			members
		});
		rules.size(level).clamp(1, most.max(1))
	}

	/// A dispute waits for a decision until this time. If its case is open already, nothing changes. If there is a
	/// case with another time, that was about an earlier dispute, and it is withdrawn.
	pub(crate) fn open(dispute: T::Dispute, until: Moment) {
		if let Some(old) = CaseAbout::<T>::get(dispute) {
			if Cases::<T>::get(old).is_some_and(|case| case.until == until) {
				return;
			}
			Self::withdraw_case(dispute);
		}
		let (rules, now) = (T::Rules::get(), Self::now());
		let id = NextCase::<T>::mutate(|next| {
			let id = *next;
			*next = next.saturating_add(1);
			id
		});
		let last = until.saturating_sub(rules.reserve);
		let ends_at = now.saturating_add(rules.seeding);
		let due_at = ends_at.min(last);
		let level = Level::First;
		let case = Case {
			dispute,
			level,
			stage: Stage::Seeding,
			ends_at,
			due_at,
			opened: now,
			until,
			last,
			roll: T::Membership::roll(),
			numbers: T::Numbers::get(),
			seeds: Seeds::default(),
			random: T::Hash::default(),
			tries: 0,
			redraws: 0,
			size: Self::seats(&rules, level),
			rules,
			heard: false,
			verdict: None,
		};
		Self::put_on_agenda(due_at, id);
		CaseAbout::<T>::insert(dispute, id);
		Self::deposit_event(Event::Opened {
			case: id,
			dispute,
			until,
			size: case.size,
			roll: case.roll,
			numbers: case.numbers,
			ends_at,
		});
		Cases::<T>::insert(id, case);
	}

	/// A dispute needs no decision any more. Its jurors are released by the next block, because this runs in a call of
	/// another pallet.
	pub(crate) fn withdraw_case(dispute: T::Dispute) {
		let Some(id) = CaseAbout::<T>::take(dispute) else { return };
		let Some(mut case) = Cases::<T>::get(id) else { return };
		if !case.stage.is_open() && case.stage != Stage::Deciding {
			return;
		}
		case.stage = Stage::Withdrawn { sat: case.stage.sits() };
		Self::deposit_event(Event::Withdrawn { case: id });
		Self::hurry(id, case);
	}

	/// Stores a case that has nothing to wait for. The next block goes on with it.
	pub(crate) fn hurry(id: CaseId, mut case: CaseOf<T>) {
		Agenda::<T>::remove((case.due_at.to_be_bytes(), id));
		case.due_at = case.due_at.min(Self::now());
		Self::put_on_agenda(case.due_at, id);
		Cases::<T>::insert(id, case);
	}

	/// The case, if it is at this stage and the stage is not over.
	pub(crate) fn case_at(id: CaseId, stage: StageOf<T>) -> Result<CaseOf<T>, Error<T>> {
		let case = Cases::<T>::get(id).ok_or(Error::<T>::UnknownCase)?;
		let now = Self::now();
		frame_support::ensure!(
			case.stage == stage && now < case.ends_at && now < case.last,
			Error::<T>::WrongStage
		);
		Ok(case)
	}
}
