//! The invariants of the pallet.

use alloc::{
	collections::{BTreeMap, BTreeSet},
	vec::Vec,
};
use frame_support::ensure;

use crate::{drawing::seated, *};

impl<T: Config> Pallet<T> {
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		let mut seats = BTreeMap::<MemberId, u32>::new();
		let mut agenda = BTreeSet::new();
		for (id, case) in Cases::<T>::iter() {
			ensure!(id < NextCase::<T>::get(), "juries: a case has a number that was not given");
			agenda.insert((case.due_at.to_be_bytes(), id));
			Self::check_case(id, &case)?;
			let sits = match case.stage {
				Stage::Withdrawn { sat } => sat,
				stage => stage.sits(),
			};
			if !sits || !T::Disputes::counts(&case.dispute) {
				continue;
			}
			for juror in Panels::<T>::get(id, case.level).iter().filter(|juror| juror.sits()) {
				let count = seats.entry(juror.member).or_default();
				*count = count.saturating_add(1);
			}
		}
		let listed: BTreeSet<_> = Agenda::<T>::iter_keys().collect();
		ensure!(listed == agenda, "juries: a case is not on the agenda once");
		for (member, duty) in Duties::<T>::iter() {
			let counted = seats.remove(&member).unwrap_or_default();
			ensure!(counted == duty.panels, "juries: the panels of a member are miscounted");
			ensure!(duty != Duty::default(), "juries: a member without duties has an entry");
		}
		ensure!(seats.is_empty(), "juries: a juror has no entry");
		for (dispute, id) in CaseAbout::<T>::iter() {
			let case = Cases::<T>::get(id).ok_or("juries: a dispute has a case that is removed")?;
			ensure!(case.dispute == dispute, "juries: a dispute has the case of another one");
		}
		Self::check_nothing_is_left()
	}

	fn check_case(id: CaseId, case: &CaseOf<T>) -> Result<(), TryRuntimeError> {
		let is_known = CaseAbout::<T>::get(case.dispute) == Some(id);
		let waits = case.stage.is_open() || case.stage == Stage::Deciding;
		ensure!(!waits || is_known, "juries: an open case cannot be found by its dispute");
		let panels = [Level::First, Level::Appeal].map(|level| Panels::<T>::get(id, level));
		let drawn: Vec<_> = panels.iter().flatten().map(|juror| juror.member).collect();
		let distinct: BTreeSet<_> = drawn.iter().collect();
		ensure!(distinct.len() == drawn.len(), "juries: somebody is drawn twice for a case");
		ensure!(
			!case.stage.sits() || seated(&Panels::<T>::get(id, case.level)) <= case.size,
			"juries: a panel has more jurors than seats"
		);
		for juror in panels.iter().flatten() {
			let has_voted = matches!(juror.service, Service::Voted(_));
			ensure!(
				!has_voted || case.stage == Stage::Clearing || Reasons::<T>::contains_key(id, juror.member),
				"juries: a vote has no reason"
			);
		}
		Ok(())
	}

	/// No part of a case outlives it.
	fn check_nothing_is_left() -> Result<(), TryRuntimeError> {
		let parts = Panels::<T>::iter_keys().map(|(id, _)| id);
		let parts = parts.chain(Statements::<T>::iter_keys().map(|(id, _)| id));
		let mut parts = parts.chain(Reasons::<T>::iter_keys().map(|(id, _)| id));
		ensure!(parts.all(Cases::<T>::contains_key), "juries: a part of a case is left");
		Ok(())
	}
}
