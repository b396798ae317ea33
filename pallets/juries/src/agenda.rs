//! How cases go on by themselves.

use crate::*;

impl<T: Config> Pallet<T> {
	pub(crate) fn put_on_agenda(at: Moment, id: CaseId) {
		Agenda::<T>::insert((at.to_be_bytes(), id), ());
	}

	/// Begins a stage, which takes this long.
	pub(crate) fn begin(id: CaseId, case: &mut CaseOf<T>, stage: StageOf<T>, time: Moment) {
		case.stage = stage;
		case.ends_at = Self::now().saturating_add(time);
		Self::deposit_event(Event::Began { case: id, level: case.level, stage, ends_at: case.ends_at });
	}

	/// Works on what is due, beginning with what has waited longest. Each case has one turn in a block. A turn for which
	/// there is too little weight is the first one in the next block.
	pub(crate) fn work_agenda(meter: &mut WeightMeter) {
		let now = Self::now();
		let mut entries = Agenda::<T>::iter_keys();
		while meter.try_consume(T::WeightInfo::look_at_agenda()).is_ok() {
			let Some((at, id)) = entries.next() else { return };
			if Moment::from_be_bytes(at) > now {
				return;
			}
			let Some(case) = Cases::<T>::get(id) else {
				Agenda::<T>::remove((at, id));
				continue;
			};
			if meter.try_consume(Self::turn_weight(&case)).is_err() {
				return;
			}
			Agenda::<T>::remove((at, id));
			let Some(mut case) = Self::take_turn(id, case, meter) else { continue };
			let next = match case.stage {
				Stage::Drawing | Stage::Deciding | Stage::Clearing => now,
				stage if stage.is_open() => case.ends_at.min(case.last),
				_ => case.ends_at,
			};
			// Not again in this block.
			case.due_at = next.max(now.saturating_add(1));
			Self::put_on_agenda(case.due_at, id);
			Cases::<T>::insert(id, case);
		}
	}

	/// The weight of the next turn of a case, without what the lot and the removal take of the remainder.
	fn turn_weight(case: &CaseOf<T>) -> Weight {
		match case.stage {
			Stage::Deciding => {
				let call = Self::verdict_weight(case);
				let within = call.all_lte(Self::heaviest());
				T::WeightInfo::finish().saturating_add(if within { call } else { Weight::zero() })
			}
			Stage::Over { .. } | Stage::Clearing => T::WeightInfo::clear(1),
			Stage::Seeding | Stage::Sealed { .. } | Stage::Unsealing | Stage::Appealing => {
				T::WeightInfo::transition()
			}
			Stage::Drawing if Self::now() < case.ends_at.min(case.last) => T::WeightInfo::transition(),
			// Each of these can be the end of a panel.
			_ => T::WeightInfo::judge(),
		}
	}

	/// Continues a case. None once nothing is left of it.
	fn take_turn(id: CaseId, mut case: CaseOf<T>, meter: &mut WeightMeter) -> Option<CaseOf<T>> {
		if case.stage.is_open() && Self::now() >= case.last {
			let sat = case.stage.sits();
			Self::end_level(id, &mut case, sat);
			return Some(case);
		}
		match case.stage {
			Stage::Seeding => {
				let after = frame_system::Pallet::<T>::block_number();
				Self::begin(id, &mut case, Stage::Sealed { after, whole: false }, LOOK_EVERY);
			}
			Stage::Sealed { after, whole } => Self::look_for_randomness(id, &mut case, after, whole),
			Stage::Unsealing => Self::begin_lot(id, &mut case),
			Stage::Drawing => Self::draw(id, &mut case, meter),
			Stage::Summoning => Self::end_sitting(id, &mut case, |service| {
				(*service == Service::Summoned).then_some(Cause::NoAnswer)
			}),
			Stage::Deliberating => {
				case.heard = true;
				Self::end_sitting(id, &mut case, |_| None);
			}
			Stage::Voting => Self::end_sitting(id, &mut case, |service| {
				(*service == Service::Serving).then_some(Cause::NoVote)
			}),
			Stage::Revealing => {
				Self::strike(id, &case, |service| {
					matches!(service, Service::Committed(_)).then_some(Cause::NotRevealed)
				});
				Self::end_level(id, &mut case, true);
			}
			Stage::Appealing => Self::begin(id, &mut case, Stage::Deciding, 0),
			Stage::Deciding => Self::finish(id, &mut case),
			Stage::Withdrawn { sat } => {
				if sat {
					Self::dismiss_panel(id, &case);
				}
				case.verdict = None;
				Self::close(id, &mut case, false);
			}
			Stage::Over { .. } => {
				// Nobody can carry it out any more.
				if CaseAbout::<T>::get(case.dispute) == Some(id) {
					CaseAbout::<T>::remove(case.dispute);
				}
				case.stage = Stage::Clearing;
			}
			Stage::Clearing => return Self::clear(id, meter).then_some(case),
		}
		Some(case)
	}

	/// Removes the record of a case, as far as the weight allows. Returns whether something is left.
	fn clear(id: CaseId, meter: &mut WeightMeter) -> bool {
		let one = T::WeightInfo::clear(1).saturating_sub(T::WeightInfo::clear(0));
		// The turn has paid for one item.
		let more = meter.remaining().checked_div_per_component(&one).unwrap_or(CLEARED_AT_ONCE.into());
		let most = more.saturating_add(1).min(CLEARED_AT_ONCE.into()) as usize;
		let removed = Self::clear_some(id, most);
		meter.consume(one.saturating_mul(removed.saturating_sub(1) as u64));
		removed == most
	}

	/// Removes up to `most` texts of a case, and returns how many. If there were fewer, nothing is left of the case.
	pub(crate) fn clear_some(id: CaseId, most: usize) -> usize {
		let statements = Statements::<T>::drain_prefix(id).take(most).count();
		let reasons = Reasons::<T>::drain_prefix(id).take(most.saturating_sub(statements)).count();
		let removed = statements.saturating_add(reasons);
		if removed < most {
			Panels::<T>::remove(id, Level::First);
			Panels::<T>::remove(id, Level::Appeal);
			Cases::<T>::remove(id);
			Self::deposit_event(Event::Cleared { case: id });
		}
		removed
	}
}
