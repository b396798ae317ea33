//! The end of a panel, the appeal, and the verdict that is carried out.

use frame_support::{
	dispatch::{DispatchResult, DispatchResultWithPostInfo, GetDispatchInfo},
	ensure,
	sp_runtime::traits::Dispatchable,
	storage::with_storage_layer,
};

use crate::*;

impl<T: Config> Pallet<T> {
	/// The panel of the present level has no more to do, if it has sat. Its verdict stands, its jurors are paid, and
	/// their seats are free. After that a party can appeal, or the verdict becomes final.
	pub(crate) fn end_level(id: CaseId, case: &mut CaseOf<T>, sat: bool) {
		let (rules, now, level) = (case.rules, Self::now(), case.level);
		if sat {
			let (ayes, noes, verdict) = Self::dismiss_panel(id, case);
			// If the second panel does not decide, the first verdict stands.
			case.verdict = verdict.or(case.verdict);
			Self::deposit_event(Event::Judged { case: id, level, upheld: verdict, ayes, noes });
		}
		let appeal_ends = now.saturating_add(rules.appealing).saturating_add(rules.length());
		// An appeal that could not end in time would annul the verdict.
		match sat && level == Level::First && appeal_ends <= case.last {
			true => Self::begin(id, case, Stage::Appealing, rules.appealing),
			false => Self::begin(id, case, Stage::Deciding, 0),
		}
	}

	/// Counts the votes of a panel, pays those who have voted, and frees all seats.
	pub(crate) fn dismiss_panel(id: CaseId, case: &CaseOf<T>) -> (u32, u32, Option<bool>) {
		let panel = Panels::<T>::get(id, case.level);
		for juror in panel.iter().filter(|juror| juror.sits()) {
			if T::Disputes::counts(&case.dispute) {
				Self::change_duty(juror.member, |duty| duty.panels = duty.panels.saturating_sub(1));
			}
			// A commitment alone is no vote. Otherwise a dispute that is withdrawn in time would pay its jurors for nothing.
			if matches!(juror.service, Service::Voted(_)) {
				Self::reward(juror.member);
			}
		}
		Self::tally(&panel, case.size)
	}

	pub(crate) fn do_appeal(who: T::AccountId, id: CaseId) -> DispatchResult {
		let mut case = Self::case_at(id, Stage::Appealing)?;
		let party = T::Disputes::party(&case.dispute, &who).ok_or(Error::<T>::NotAParty)?;
		let has_won = match case.verdict {
			Some(upheld) => upheld == (party.side == Side::Claimant),
			None => false,
		};
		ensure!(!has_won, Error::<T>::NotTheLoser);
		let withheld = |seed: &Seed<_, _>| matches!(seed, Seed::Committed { by, .. } if *by == who);
		ensure!(!case.seeds.both().into_iter().any(withheld), Error::<T>::NotRevealed);
		Agenda::<T>::remove((case.due_at.to_be_bytes(), id));
		case.level = Level::Appeal;
		case.seeds = Seeds::default();
		case.random = T::Hash::default();
		case.tries = 0;
		case.redraws = 0;
		case.size = Self::seats(&case.rules, Level::Appeal);
		case.heard = false;
		Self::deposit_event(Event::Appealed { case: id, by: who, size: case.size });
		let seeding = case.rules.seeding;
		Self::begin(id, &mut case, Stage::Seeding, seeding);
		case.due_at = case.ends_at.min(case.last);
		Self::put_on_agenda(case.due_at, id);
		Cases::<T>::insert(id, case);
		Ok(())
	}

	/// The weight of the call that carries out the verdict, if there is one.
	pub(crate) fn verdict_weight(case: &CaseOf<T>) -> Weight {
		let call = case.verdict.map(|upheld| T::Disputes::verdict(&case.dispute, upheld));
		call.map_or(Weight::zero(), |call| call.get_dispatch_info().call_weight)
	}

	/// The heaviest call with which the chain itself carries out a verdict. For a heavier one there is
	/// [`Call::carry_out`].
	pub(crate) fn heaviest() -> Weight {
		let own = T::WeightInfo::look_at_agenda().saturating_add(T::WeightInfo::finish());
		T::Share::get().saturating_sub(own)
	}

	/// The verdict is final: the chain carries it out. If that fails, the case waits for [`Call::carry_out`].
	pub(crate) fn finish(id: CaseId, case: &mut CaseOf<T>) {
		let Some(upheld) = case.verdict else {
			CaseAbout::<T>::remove(case.dispute);
			return Self::close(id, case, false);
		};
		let result = match Self::verdict_weight(case).all_lte(Self::heaviest()) {
			true => Self::execute(case, upheld).map(|_| ()),
			false => Err(Error::<T>::TooHeavy.into()),
		};
		Self::close(id, case, result.is_ok());
		Self::deposit_event(Event::CarriedOut { case: id, upheld, result });
	}

	/// Closes a case, whose record is kept for a time.
	pub(crate) fn close(id: CaseId, case: &mut CaseOf<T>, carried_out: bool) {
		Self::deposit_event(Event::Closed { case: id, upheld: case.verdict });
		let record = case.rules.record;
		// As long as somebody can carry out the verdict, there is a record of it.
		let waits = case.verdict.is_some() && !carried_out;
		let open = if waits { case.until.saturating_sub(Self::now()) } else { 0 };
		Self::begin(id, case, Stage::Over { carried_out }, record.max(open));
	}

	/// Makes the call that carries out a verdict. Either all of it happens, or nothing.
	fn execute(case: &CaseOf<T>, upheld: bool) -> Result<Weight, DispatchError> {
		let call = T::Disputes::verdict(&case.dispute, upheld);
		let most = call.get_dispatch_info().call_weight;
		with_storage_layer(|| {
			// The asking pallet will say that the dispute is settled, or has opened another one.
			CaseAbout::<T>::remove(case.dispute);
			let origin: Origin<T> = RawOrigin::Verdict(case.dispute);
			let done = call.dispatch(origin.into()).map_err(|failed| failed.error)?;
			Ok(done.actual_weight.unwrap_or(most).min(most))
		})
	}

	pub(crate) fn do_carry_out(id: CaseId, most: Weight) -> DispatchResultWithPostInfo {
		let mut case = Cases::<T>::get(id).ok_or(Error::<T>::UnknownCase)?;
		let waits = case.stage == Stage::Over { carried_out: false }
			&& CaseAbout::<T>::get(case.dispute) == Some(id)
			&& Self::now() < case.until;
		let upheld = case.verdict.filter(|_| waits).ok_or(Error::<T>::NothingToCarryOut)?;
		ensure!(Self::verdict_weight(&case).all_lte(most), Error::<T>::TooHeavy);
		let used = Self::execute(&case, upheld)?;
		case.stage = Stage::Over { carried_out: true };
		Cases::<T>::insert(id, case);
		Self::deposit_event(Event::CarriedOut { case: id, upheld, result: Ok(()) });
		Ok(Some(T::WeightInfo::carry_out().saturating_add(used)).into())
	}
}
