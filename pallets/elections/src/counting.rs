//! Striking ballots, the count in pieces, and those whom it elects.

use alloc::vec::Vec;
use codec::{DecodeAll, Encode};
use committees::{Count, Role};
use frame_support::BoundedVec;

use crate::{voting::Stored, *};

/// The work of asking whether somebody is on the roll, in lines of ballots: a few reads from the database.
const CHECK_WORK: u64 = 12_500;

impl<T: Config> Pallet<T> {
	/// The count of an election, under way or done, as long as its ballots are kept.
	pub fn count_of(body: T::Body, round: Round) -> Option<Count> {
		Count::decode_all(&mut Counts::<T>::get(body, round)?.as_slice()).ok()
	}

	/// Begins to count the ballots, or begins anew.
	pub(crate) fn begin_counting(body: T::Body, round: Round, election: &mut Election<T>) {
		Counts::<T>::remove(body, round);
		election.stage = Stage::Counting { checked: 0 };
		election.ends_at = Self::now();
	}

	/// Continues to count, as far as the weight allows. One turn strikes ballots, or counts, or fills the seats. The
	/// caller stores the election.
	pub(crate) fn count_on(
		body: T::Body,
		round: Round,
		election: &mut Election<T>,
		checked: u32,
		meter: &mut WeightMeter,
	) {
		if checked < election.ballots {
			let lines = Self::lines_for(meter.remaining());
			if lines > 0 && meter.try_consume(count_weight::<T>(lines)).is_ok() {
				let checked = Self::strike(body, round, election, checked, lines.into());
				election.stage = Stage::Counting { checked };
			}
			return;
		}
		let count = match Self::count_of(body, round) {
			Some(count) if count.is_done() => {
				let weight = T::WeightInfo::conclude().saturating_add(state_weight::<T>());
				if meter.try_consume(weight).is_ok() {
					Self::conclude(body, round, election, count);
				}
				return;
			}
			count => count,
		};
		if count.is_none() && meter.try_consume(T::WeightInfo::begin_count()).is_err() {
			return;
		}
		let lines = Self::lines_for(meter.remaining());
		if lines == 0 || meter.try_consume(count_weight::<T>(lines)).is_err() {
			return;
		}
		let count = count.unwrap_or_else(|| Self::begin_count(body, round, election));
		Self::count_lines(body, round, election, count, lines);
	}

	/// Counts about this many lines of ballots, and stores the count.
	pub(crate) fn count_lines(
		body: T::Body,
		round: Round,
		election: &Election<T>,
		mut count: Count,
		lines: u32,
	) {
		count.step(&Stored::<T> { election: (body, round), ballots: election.ballots }, lines.into());
		// `MaxCountSize` is the bound of the largest count, so this always fits.
		if let Ok(encoded) = BoundedVec::try_from(count.encode()) {
			Counts::<T>::insert(body, round, encoded);
		}
	}

	/// How many lines of ballots can be counted with this weight.
	fn lines_for(weight: Weight) -> u32 {
		let base = count_weight::<T>(0);
		let million = count_weight::<T>(1_000_000).saturating_sub(base);
		let rest = weight.saturating_sub(base);
		let parts = |all: u64, one: u64| {
			let lines = u128::from(all).saturating_mul(1_000_000).checked_div(one.into());
			lines.unwrap_or(u128::MAX).try_into().unwrap_or(u32::MAX)
		};
		let time = parts(rest.ref_time(), million.ref_time());
		let proof: u32 = parts(rest.proof_size(), million.proof_size());
		proof.min(time)
	}

	/// Takes the ballots of those who are no longer on the roll out of the count. It does about as much work as counting
	/// `lines` takes, but at least one check. Returns how many ballots are checked.
	pub(crate) fn strike(
		body: T::Body,
		round: Round,
		election: &Election<T>,
		mut checked: u32,
		lines: u64,
	) -> u32 {
		let mut left = lines.div_ceil(CHECK_WORK);
		while left > 0 && checked < election.ballots {
			let (number, slot) = Self::page_and_slot(checked);
			let mut page = Pages::<T>::get((body, round), number);
			let (mut changed, mut looked_at) = (false, 0u32);
			for vote in page.iter_mut().skip(slot).take(usize::try_from(left).unwrap_or(usize::MAX)) {
				looked_at = looked_at.saturating_add(1);
				if !vote.choices.is_empty() && !T::Membership::on_roll(vote.member, &election.roll) {
					vote.choices = Default::default();
					changed = true;
					Self::deposit_event(Event::Struck { body, round, member: vote.member });
				}
			}
			if changed {
				Pages::<T>::insert((body, round), number, page);
			}
			// A page is never empty here. If it were, the count would have to go on all the same.
			checked = checked.saturating_add(looked_at.max(1));
			left = left.saturating_sub(looked_at.max(1).into());
		}
		checked
	}

	/// What each candidate is to a count that begins now, and who is passed over, because they are no member or not
	/// ready.
	pub(crate) fn roles(body: T::Body, round: Round) -> (Vec<Role>, Vec<MemberId>) {
		let seats = Seats::<T>::get(body);
		let is_open = round == Rounds::<T>::get(body);
		let mut passed_over = Vec::new();
		let role = |candidate: &Candidate| {
			let member = candidate.member;
			match seats.iter().find(|seat| seat.member == member) {
				Some(seat) if seat.elected == Some(round) => Role::Sitting,
				// An open election can elect those again whose terms it ends.
				Some(seat) if seat.until > round || !is_open => Role::Out,
				_ if candidate.out => Role::Out,
				_ if T::Membership::is_active(member) && T::Eligible::is_eligible(body, member) => Role::Free,
				_ => {
					passed_over.push(member);
					Role::Out
				}
			}
		};
		let roles = Papers::<T>::get(body, round).iter().map(role).collect();
		(roles, passed_over)
	}

	/// Begins the count, once all ballots are checked. For an open election it decides which seats are filled. The
	/// caller stores the election.
	pub(crate) fn begin_count(body: T::Body, round: Round, election: &mut Election<T>) -> Count {
		if round == Rounds::<T>::get(body) {
			election.open = Self::open_seats(body, round);
		}
		let (roles, passed_over) = Self::roles(body, round);
		for member in passed_over {
			Self::deposit_event(Event::PassedOver { body, round, member });
		}
		Count::new(roles, u16::try_from(election.open.len()).unwrap_or(u16::MAX))
	}

	/// Fills seats with those whom the finished count elects. If one of them cannot take a seat any more, it counts
	/// anew without them. They are out for good: otherwise somebody who is ready in one block and not in the next could
	/// keep the count from ending. The caller stores the election.
	pub(crate) fn conclude(body: T::Body, round: Round, election: &mut Election<T>, count: Count) {
		let (roles, _) = Self::roles(body, round);
		let mut paper = Papers::<T>::get(body, round);
		let (mut members, mut all_can) = (Vec::new(), true);
		for id in count.elected() {
			let Some(candidate) = paper.get_mut(usize::from(id)) else { continue };
			members.push(candidate.member);
			if roles.get(usize::from(id)) != Some(&Role::Free) {
				all_can = false;
				candidate.out = true;
				Self::deposit_event(Event::PassedOver { body, round, member: candidate.member });
			}
		}
		if !all_can {
			Papers::<T>::insert(body, round, paper);
			Counts::<T>::remove(body, round);
			return;
		}
		let open = core::mem::take(&mut election.open);
		let seats = open.len() as u32;
		let filled = if round == Rounds::<T>::get(body) {
			Self::renew(body, round, members, open)
		} else {
			Self::fill(body, round, members, open)
		};
		election.stage = Stage::Over;
		election.ends_at = Self::now();
		Self::deposit_event(Event::Counted { body, round, seats, filled });
		if filled == 0 {
			// Nobody was elected, so those of the beginning would stay until the next term.
			Self::replace_nobody(body);
		}
	}
}
