//! How elections and recalls go on by themselves.

use frame_support::sp_runtime::traits::SaturatedConversion;

use crate::*;

impl<T: Config> Pallet<T> {
	pub(crate) fn now() -> Moment {
		T::Time::now().as_millis().saturated_into()
	}

	pub(crate) fn put_on_agenda(at: Moment, task: Due<T::Body>) {
		Agenda::<T>::insert((at.to_be_bytes(), task), ());
	}

	pub(crate) fn move_on_agenda(from: Moment, to: Moment, task: Due<T::Body>) {
		Agenda::<T>::remove((from.to_be_bytes(), task));
		Self::put_on_agenda(to, task);
	}

	/// Lets a body be elected from now on. Genesis does it for all bodies. A runtime that adds a body, or this pallet,
	/// does it once in a migration.
	pub fn begin_elections(body: T::Body) {
		Self::put_on_agenda(0, Due::Open(body));
	}

	/// Opens the next election of a body now, if nobody has a seat of it and no election is open. It comes before its
	/// time, and the calendar goes on from there.
	///
	/// It looks through the agenda, on which each body has a few entries, and one for each recall.
	pub(crate) fn replace_nobody(body: T::Body) {
		let is_open = Elections::<T>::contains_key(body, Rounds::<T>::get(body));
		if is_open || !Seats::<T>::get(body).is_empty() {
			return;
		}
		let (task, now) = (Due::Open(body), Self::now());
		let at = Agenda::<T>::iter_keys().find(|(_, other)| *other == task);
		if let Some(at) = at.map(|(at, _)| Moment::from_be_bytes(at)).filter(|at| *at > now) {
			Self::move_on_agenda(at, now, task);
		}
	}

	/// Works on what is due, beginning with what has waited longest. Each task has one turn in a block. After its turn
	/// it stands behind those that are already due.
	pub(crate) fn work_agenda(meter: &mut WeightMeter) {
		let now = Self::now();
		// From the first to the last: to begin anew each time would be to pass over all that this block has removed.
		let mut tasks = Agenda::<T>::iter_keys();
		while meter.try_consume(T::WeightInfo::look_at_agenda()).is_ok() {
			let Some((at, task)) = tasks.next() else { return };
			let at = Moment::from_be_bytes(at);
			if at > now || meter.try_consume(T::WeightInfo::transition()).is_err() {
				return;
			}
			Agenda::<T>::remove((at.to_be_bytes(), task));
			let next = match task {
				Due::Open(body) => Some(Self::open(body, at)),
				Due::Election(body, round) => Self::go_on(body, round, meter),
				Due::Recall(body, member) => Self::recall_on(body, member, meter),
			};
			if let Some(next) = next {
				// Not again in this block.
				Self::put_on_agenda(next.max(now.saturating_add(1)), task);
			}
		}
	}

	/// Opens the next election of a body that was due at `at`. Returns when the one after it is due.
	fn open(body: T::Body, at: Moment) -> Moment {
		let (rules, now) = (body.rules(), Self::now());
		let round = Rounds::<T>::get(body);
		// The count of the last one may still be going on.
		if T::Membership::count() < rules.least_members || Elections::<T>::contains_key(body, round) {
			return now.saturating_add(LOOK_EVERY.min(rules.standing));
		}
		let ends_at = now.saturating_add(rules.standing);
		let stage = Stage::Standing;
		let roll = Default::default();
		let election = Election::<T> { stage, ends_at, roll, ballots: 0, open: Default::default() };
		Elections::<T>::insert(body, round, election);
		Self::put_on_agenda(ends_at.max(now.saturating_add(1)), Due::Election(body, round));
		Self::deposit_event(Event::Began { body, round, stage, ends_at });
		// The calendar does not move if a block is late. After a long standstill it begins anew.
		let interval = rules.interval();
		let next = at.saturating_add(interval);
		if next > now {
			next
		} else {
			now.saturating_add(interval)
		}
	}

	/// Continues an election. Returns when there is something to do for it again.
	fn go_on(body: T::Body, round: Round, meter: &mut WeightMeter) -> Option<Moment> {
		let mut election = Elections::<T>::get(body, round)?;
		let now = Self::now();
		let before = election.stage;
		match before {
			Stage::Standing if Papers::<T>::decode_len(body, round).unwrap_or_default() > 0 => {
				election.stage = Stage::Voting;
				election.roll = T::Membership::roll();
				election.ends_at = now.saturating_add(body.rules().voting);
			}
			Stage::Standing | Stage::Voting => Self::begin_counting(body, round, &mut election),
			Stage::Counting { checked } => Self::count_on(body, round, &mut election, checked, meter),
			Stage::Clearing => return Self::clear(body, round, meter).then_some(now),
			Stage::Over => return None,
		}
		let Election { stage, ends_at, .. } = election;
		if core::mem::discriminant(&before) != core::mem::discriminant(&stage) {
			Self::deposit_event(Event::Began { body, round, stage, ends_at });
		}
		Elections::<T>::insert(body, round, election);
		(stage != Stage::Over).then_some(ends_at)
	}

	/// Removes what an election has stored, as far as the weight allows. Returns whether something is left.
	fn clear(body: T::Body, round: Round, meter: &mut WeightMeter) -> bool {
		let base = T::WeightInfo::clear(0);
		let one = T::WeightInfo::clear(1).saturating_sub(base);
		if meter.try_consume(base).is_err() {
			return true;
		}
		let most = meter.remaining().checked_div_per_component(&one).unwrap_or(CLEARED_AT_ONCE.into());
		let most = most.min(CLEARED_AT_ONCE.into()) as usize;
		let removed = Self::clear_some(body, round, most);
		meter.consume(one.saturating_mul(removed as u64));
		if removed == most {
			return true;
		}
		Self::deposit_event(Event::Cleared { body, round });
		false
	}

	/// Removes up to `most` items of an election, and returns how many. If there were fewer, nothing is left.
	pub(crate) fn clear_some(body: T::Body, round: Round, most: usize) -> usize {
		let id = (body, round);
		let mut removed = 0usize;
		macro_rules! drain {
			($($items:expr;)*) => {$(
				removed = removed.saturating_add($items.take(most.saturating_sub(removed)).count());
			)*};
		}
		drain! {
			Pages::<T>::drain_prefix(id);
			Places::<T>::drain_prefix(id);
			Backings::<T>::drain_prefix(id);
			Waiting::<T>::drain_prefix(id);
		}
		if removed < most {
			Papers::<T>::remove(body, round);
			Counts::<T>::remove(body, round);
			Elections::<T>::remove(body, round);
		}
		removed
	}

	/// Continues a recall. Returns when there is something to do for it again.
	fn recall_on(body: T::Body, member: MemberId, meter: &mut WeightMeter) -> Option<Moment> {
		let recall = Recalls::<T>::get(body, member)?;
		let next = Self::go_on_recalling(body, member, recall, meter);
		Recalls::<T>::set(body, member, next);
		next.map(|recall| recall.ends_at)
	}
}
