//! Seats: how they are given, how they become vacant, and how they are filled again.

use alloc::vec::Vec;
use frame_support::{dispatch::DispatchResult, traits::Defensive, BoundedVec};
use rochdale_primitives::OnMembership;

use crate::*;

type SeatList<T> = BoundedVec<Seat, <T as Config>::MaxSeats>;

impl<T: Config> Pallet<T> {
	/// Stores the seats of a body, and tells the runtime who has come and who has gone.
	fn store_seats(body: T::Body, seats: SeatList<T>) {
		let members = |seats: &SeatList<T>| seats.iter().map(|seat| seat.member).collect::<Vec<_>>();
		let (before, after) = (members(&Seats::<T>::get(body)), members(&seats));
		Seats::<T>::insert(body, seats);
		let missing = |from: &[MemberId], others: &[MemberId]| {
			from.iter().copied().filter(|member| !others.contains(member)).collect::<Vec<_>>()
		};
		let (incoming, outgoing) = (missing(&after, &before), missing(&before, &after));
		if !incoming.is_empty() || !outgoing.is_empty() {
			T::OnSeats::changed(body, &incoming, &outgoing, &after);
		}
	}

	fn give_seat(body: T::Body, seats: &mut SeatList<T>, member: MemberId, round: Round, until: Round) {
		// There are never more seats than `Rules::seats`, which are not more than `MaxSeats`.
		let seat = Seat { member, elected: Some(round), until };
		if seats.try_push(seat).defensive().is_ok() {
			Self::deposit_event(Event::Elected { body, round, member, until });
		}
	}

	/// How many seats the body has.
	pub(crate) fn size(body: T::Body) -> usize {
		body.rules().seats.min(T::MaxSeats::get()) as usize
	}

	/// The seats that an open election fills. Each gets a term that ends when the fewest others do, and the longest of
	/// such terms. So the terms are staggered, also after the first election and after many vacancies.
	pub(crate) fn open_seats(body: T::Body, round: Round) -> BoundedVec<Round, T::MaxSeats> {
		let rules = body.rules();
		let mut ends: Vec<Round> = Seats::<T>::get(body).iter().map(|seat| seat.until).collect();
		// Vacancies that other ballots are about to fill.
		let others = Elections::<T>::iter_prefix(body).filter(|(other, _)| *other != round);
		ends.extend(others.flat_map(|(_, other)| other.open));
		ends.retain(|until| *until > round);
		let free = Self::size(body).saturating_sub(ends.len());
		let free = free.min(rules.at_once.max(1) as usize);
		let mut open = BoundedVec::new();
		for _ in 0..free {
			let terms = (1..=rules.parts.max(1)).rev().map(|term| round.saturating_add(term));
			let fewest = terms.min_by_key(|until| ends.iter().filter(|other| *other == until).count());
			let until = fewest.unwrap_or(round);
			ends.push(until);
			if open.try_push(until).is_err() {
				break;
			}
		}
		open
	}

	/// Ends an election of a body: those whose terms are over make room for the elected. Returns how many seats it has
	/// given.
	pub(crate) fn renew(
		body: T::Body,
		round: Round,
		elected: Vec<MemberId>,
		mut open: BoundedVec<Round, T::MaxSeats>,
	) -> u32 {
		if !elected.is_empty() {
			Self::seat_the_first(body, round);
		}
		let rules = body.rules();
		let mut seats = Seats::<T>::get(body);
		// Those who are elected again get a new seat.
		let is_over = |seat: &Seat| seat.until <= round;
		seats.retain(|seat| !is_over(seat) || !elected.contains(&seat.member));
		let all = seats.len().saturating_add(elected.len());
		// Only so many go as there is no room for: first those whose terms have been over for longest. So no seat stays
		// empty because nobody was elected to it. But nobody stays for more than one further term.
		let mut leaving: Vec<Seat> = seats.iter().copied().filter(is_over).collect();
		leaving.sort_by_key(|seat| seat.until);
		let is_late = |seat: &&Seat| seat.until.saturating_add(rules.parts.max(1)) <= round;
		let late = leaving.iter().filter(is_late).count().min(rules.at_once.max(1) as usize);
		leaving.truncate(all.saturating_sub(Self::size(body)).max(late));
		seats.retain(|seat| !leaving.contains(seat));
		for Seat { member, .. } in leaving {
			Self::deposit_event(Event::Left { body, member, cause: Cause::TermOver });
		}
		// The first to be elected get the longest terms.
		open.sort_by(|a, b| b.cmp(a));
		let filled = elected.len().min(open.len());
		for (member, until) in elected.into_iter().zip(open) {
			Self::give_seat(body, &mut seats, member, round, until);
		}
		Self::store_seats(body, seats);
		Rounds::<T>::insert(body, round.saturating_add(1));
		Self::forget_ballots(body, round);
		if Begun::<T>::contains_key(body) {
			Self::replace_nobody(body);
		}
		filled as u32
	}

	/// Gives seats to those who are in office before anybody was elected. Their terms end with this election. It is done
	/// once for each body, just before the first persons are elected.
	fn seat_the_first(body: T::Body, round: Round) {
		if Begun::<T>::contains_key(body) {
			return;
		}
		Begun::<T>::insert(body, ());
		let mut seats = SeatList::<T>::default();
		for member in body.first() {
			let is_new = !seats.iter().any(|seat| seat.member == member);
			if is_new && T::Membership::is_active(member) {
				// Those for whom there is no room in the list leave at this election anyway.
				let _ = seats.try_push(Seat { member, elected: None, until: round });
			}
		}
		Seats::<T>::insert(body, seats);
	}

	/// Fills vacancies with those whom the same ballots elect. Returns how many seats it has given.
	pub(crate) fn fill(
		body: T::Body,
		round: Round,
		elected: Vec<MemberId>,
		open: BoundedVec<Round, T::MaxSeats>,
	) -> u32 {
		let mut seats = Seats::<T>::get(body);
		let present = Rounds::<T>::get(body);
		// An election may have ended the terms of some in the meantime, and filled these seats.
		let open: Vec<Round> = open.into_iter().filter(|until| *until >= present).collect();
		let room = Self::size(body).saturating_sub(seats.len());
		let filled = elected.len().min(open.len()).min(room);
		for (member, until) in elected.into_iter().zip(open).take(filled) {
			Self::give_seat(body, &mut seats, member, round, until);
		}
		Self::store_seats(body, seats);
		Self::replace_nobody(body);
		filled as u32
	}

	/// Removes the ballots of elections from which nobody has a seat, but not those of the last one.
	fn forget_ballots(body: T::Body, last: Round) {
		let seats = Seats::<T>::get(body);
		let in_use = |round: Round| seats.iter().any(|seat| seat.elected == Some(round));
		let over = Elections::<T>::iter_prefix(body)
			.filter(|(round, election)| *round != last && election.stage == Stage::Over && !in_use(*round));
		for (round, mut election) in over.collect::<Vec<_>>() {
			election.stage = Stage::Clearing;
			election.ends_at = Self::now();
			Elections::<T>::insert(body, round, election);
			Self::put_on_agenda(Self::now(), Due::Election(body, round));
		}
	}

	/// Takes the seat of this member, because they cannot fulfil its tasks any more. Without a seat nothing happens.
	pub fn dismiss(body: T::Body, member: MemberId) {
		let _ = Self::vacate(body, member, Cause::Dismissed);
	}

	/// Takes a seat from somebody. The ballots by which they won it fill it again, for the remainder of the term.
	pub(crate) fn vacate(body: T::Body, member: MemberId, cause: Cause) -> DispatchResult {
		let mut seats = Seats::<T>::get(body);
		let place = seats.iter().position(|seat| seat.member == member).ok_or(Error::<T>::NotSeated)?;
		let seat = seats.remove(place);
		Self::store_seats(body, seats);
		Self::deposit_event(Event::Left { body, member, cause });
		let present = Rounds::<T>::get(body);
		// Earlier ballots give them no other seat. They can stand in an open election.
		for round in
			Elections::<T>::iter_key_prefix(body).filter(|round| *round < present).collect::<Vec<_>>()
		{
			let mut paper = Papers::<T>::get(body, round);
			let own = paper.iter_mut().find(|candidate| candidate.member == member && !candidate.out);
			if let Some(own) = own {
				own.out = true;
				Papers::<T>::insert(body, round, paper);
			}
		}
		let election = seat.elected.filter(|_| seat.until >= present);
		let election = election.and_then(|round| Some((round, Elections::<T>::get(body, round)?)));
		let Some((round, mut election)) = election else {
			Self::replace_nobody(body);
			return Ok(());
		};
		if election.open.try_push(seat.until).defensive().is_err() {
			return Ok(());
		}
		if election.stage == Stage::Over {
			Self::put_on_agenda(Self::now(), Due::Election(body, round));
		}
		Self::begin_counting(body, round, &mut election);
		Elections::<T>::insert(body, round, election);
		Ok(())
	}
}

impl<T: Config> OnMembership<T::AccountId> for Pallet<T> {
	fn activated(_: MemberId, _: &T::AccountId) {}

	fn deactivated(id: MemberId, _: &T::AccountId) {
		for body in T::Body::all() {
			// Most members have no seat.
			let _ = Self::vacate(body, id, Cause::NoMember);
		}
	}

	fn rekeyed(_: MemberId, _: &T::AccountId, _: &T::AccountId) {}

	#[cfg(feature = "runtime-benchmarks")]
	fn worst_case(id: MemberId) {
		T::Body::all().into_iter().for_each(|body| benchmarking::seated::<T>(body, id));
	}
}
