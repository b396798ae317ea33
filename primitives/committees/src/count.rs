//! The count, from the first ballot to the committee.

use alloc::{vec, vec::Vec};
use codec::{Decode, Encode};
use core::cmp::Ordering;
use equal_shares::Natural;

use crate::{Ballots, CandidateId};

/// Whether a count is finished.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
	/// The count is not finished.
	Counting,
	/// The committee can be read.
	Done,
}

/// What a candidate is to this count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
pub enum Role {
	/// Can be elected.
	Free,
	/// Has a seat from these ballots already, and keeps it.
	Sitting,
	/// Cannot be elected. Ballots for them count for the other candidates whom they name.
	Out,
}

/// Somebody with a seat, in the order in which seats were given.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Placed {
	/// The candidate's number.
	pub candidate: CandidateId,
	/// The load of the voters who share this seat, in parts of [`Count::denominator`].
	pub load: Natural,
	/// Candidates with the same load, who had to wait because they stand later in the list.
	pub ties: Vec<CandidateId>,
}

/// A count under way, which can be encoded, stored and continued.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Count {
	roles: Vec<Role>,
	/// How many seats are to be filled, besides those of the sitting.
	seats: u16,
	placed: Vec<Placed>,
	denominator: Natural,
	/// The look at all ballots that is under way. None once the count is finished.
	look: Option<Look>,
}

/// A look at all ballots, for one seat.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
struct Look {
	/// The next page.
	page: u32,
	/// For each candidate, and for each load from the smallest to the greatest, how many of the candidate's voters bear
	/// it. The first load is 0, and the others are those of the placed.
	voters: Vec<u32>,
}

/// The load of those who would share a candidate's seat: `numerator / voters`, in parts of the denominator.
struct Offer {
	candidate: CandidateId,
	numerator: Natural,
	voters: u64,
}

impl Offer {
	fn compare(&self, other: &Self) -> Ordering {
		self.numerator.scaled(other.voters).cmp(&other.numerator.scaled(self.voters))
	}
}

impl Count {
	/// Begins a count that fills this many seats. `roles` are those of the candidates, in the order of the list; from
	/// the 65,536th on they are left out.
	pub fn new(roles: impl IntoIterator<Item = Role>, seats: u16) -> Self {
		let roles: Vec<_> = roles.into_iter().take(usize::from(CandidateId::MAX).saturating_add(1)).collect();
		let mut count =
			Self { roles, seats, placed: Vec::new(), denominator: Natural::from(1u64), look: None };
		count.look = count.next_look();
		count
	}

	/// The most bytes that the encoded state of a count can have. It has this many candidates, and this many seats
	/// together with those of the sitting.
	pub fn max_size(candidates: u32, seats: u32) -> u32 {
		let classes = seats.saturating_add(1);
		// The denominator is a product of one number of 32 bits for each seat. A load is at most the number of seats.
		let number = seats.saturating_mul(4).saturating_add(8);
		let placed = number.saturating_add(candidates.saturating_mul(2)).saturating_add(8);
		let look = candidates.saturating_mul(classes).saturating_mul(4);
		let parts = [candidates, placed.saturating_mul(seats), number, look, 32];
		parts.iter().fold(0u32, |sum, part| sum.saturating_add(*part))
	}

	/// Those who were elected, in this order. (The sitting are not among them.)
	pub fn elected(&self) -> impl Iterator<Item = CandidateId> + '_ {
		let elected = self.placed.iter().map(|placed| placed.candidate);
		elected.filter(|candidate| self.role(*candidate) == Role::Free)
	}

	/// All who have a seat, first the sitting.
	pub fn placed(&self) -> &[Placed] {
		&self.placed
	}

	/// The denominator of all loads.
	pub fn denominator(&self) -> &Natural {
		&self.denominator
	}

	/// Whether the count is finished.
	pub fn is_done(&self) -> bool {
		self.look.is_none()
	}

	/// Does about this much work, and at least a page or a seat. The unit is a line of a ballot that is looked at.
	/// Calculations with long numbers count as the lines that would take the same time.
	pub fn step(&mut self, ballots: &impl Ballots, mut work: u64) -> Progress {
		work = work.max(1);
		while work > 0 {
			let Some(look) = self.look.take() else { return Progress::Done };
			self.look = if look.page < ballots.pages() {
				Some(self.look_at_pages(look, ballots, &mut work))
			} else {
				work = work.saturating_sub(self.work_of_placing());
				self.give_seat(&look);
				self.next_look()
			};
		}
		if self.is_done() {
			Progress::Done
		} else {
			Progress::Counting
		}
	}

	/// Counts to the end.
	pub fn finish(&mut self, ballots: &impl Ballots) -> Vec<CandidateId> {
		while self.step(ballots, u64::MAX) == Progress::Counting {}
		self.elected().collect()
	}

	fn role(&self, candidate: CandidateId) -> Role {
		self.roles.get(usize::from(candidate)).copied().unwrap_or(Role::Out)
	}

	/// Those among whom the next seat is given. None once all seats are given.
	fn contest(&self) -> Option<Vec<CandidateId>> {
		let open = |role: Role| {
			let all = self.roles.iter().enumerate().filter(|(_, own)| **own == role);
			let all = all.filter_map(|(at, _)| CandidateId::try_from(at).ok());
			all.filter(|id| !self.placed.iter().any(|placed| placed.candidate == *id)).collect::<Vec<_>>()
		};
		let sitting = open(Role::Sitting);
		if !sitting.is_empty() {
			return Some(sitting);
		}
		let full = self.elected().count() >= usize::from(self.seats);
		Some(open(Role::Free)).filter(|free| !full && !free.is_empty())
	}

	/// How many different loads there can be, with that of those who bear none.
	fn classes(&self) -> usize {
		self.placed.len().saturating_add(1)
	}

	fn next_look(&self) -> Option<Look> {
		self.contest()?;
		Some(Look { page: 0, voters: vec![0; self.roles.len().saturating_mul(self.classes())] })
	}

	/// The placed, from the smallest load to the greatest.
	fn by_load(&self) -> Vec<&Placed> {
		let mut placed: Vec<_> = self.placed.iter().collect();
		placed.sort_by(|a, b| a.load.cmp(&b.load));
		placed
	}

	fn look_at_pages(&self, mut look: Look, ballots: &impl Ballots, work: &mut u64) -> Look {
		let classes = self.classes();
		let mut class_of = vec![0usize; self.roles.len()];
		for (class, placed) in (1..).zip(self.by_load()) {
			if let Some(own) = class_of.get_mut(usize::from(placed.candidate)) {
				*own = class;
			}
		}
		let Look { page, voters } = &mut look;
		while *work > 0 && *page < ballots.pages() {
			let mut lines = 1u64;
			let opening = ballots.page(*page, &mut |ballot| {
				lines = lines.saturating_add(1).saturating_add(ballot.len() as u64);
				let ids = ballot.iter().map(|id| usize::from(*id));
				let class = ids.clone().filter_map(|id| class_of.get(id)).max().copied().unwrap_or_default();
				for id in ids {
					// A number behind the list has no cell: its row would begin behind the last one.
					if let Some(cell) = voters.get_mut(id.saturating_mul(classes).saturating_add(class)) {
						*cell = cell.saturating_add(1);
					}
				}
			});
			*work = work.saturating_sub(lines.saturating_add(opening));
			*page = page.saturating_add(1);
		}
		// The work of finding each candidate's class. It is deducted last, so that at least one page is seen.
		*work = work.saturating_sub(self.roles.len() as u64);
		look
	}

	fn work_of_placing(&self) -> u64 {
		let product = self.denominator.digits().checked_div(8).unwrap_or_default().saturating_add(4);
		let cells = (self.roles.len() as u64).saturating_mul(self.classes() as u64);
		cells.saturating_add(self.roles.len() as u64).saturating_mul(product)
	}

	/// The load of a candidate's voters if the candidate is placed now. None if nobody approves the candidate.
	fn offer(&self, candidate: CandidateId, look: &Look, loads: &[&Placed]) -> Option<Offer> {
		let classes = self.classes();
		let row = look.voters.iter().skip(usize::from(candidate).saturating_mul(classes)).take(classes);
		let none = Natural::default();
		let loads = core::iter::once(&none).chain(loads.iter().map(|placed| &placed.load));
		// A seat, with the load that its voters bear already. Those whose load is above the new one do not share it.
		let (mut numerator, mut voters) = (self.denominator.clone(), 0u64);
		for (load, more) in loads.zip(row).filter(|(_, more)| **more > 0) {
			if voters > 0 && numerator <= load.scaled(voters) {
				break;
			}
			numerator = numerator.plus(&load.scaled(u64::from(*more)));
			voters = voters.saturating_add(u64::from(*more));
		}
		(voters > 0).then_some(Offer { candidate, numerator, voters })
	}

	/// Gives a seat, after a look at all ballots. If nobody approves any of those who could have it, they are out.
	fn give_seat(&mut self, look: &Look) {
		let Some(contest) = self.contest() else { return };
		let loads = self.by_load();
		let offers: Vec<_> = contest.iter().filter_map(|id| self.offer(*id, look, &loads)).collect();
		// Of equal ones the first in the list.
		let Some(least) = offers.iter().min_by(|a, b| a.compare(b)) else {
			for id in contest {
				self.roles.get_mut(usize::from(id)).into_iter().for_each(|role| *role = Role::Out);
			}
			return;
		};
		let ties = offers.iter().filter(|other| other.candidate != least.candidate);
		let ties = ties.filter(|other| other.compare(least).is_eq()).map(|other| other.candidate).collect();
		let shared = least.numerator.common_divisor(least.voters).max(1);
		let growth = least.voters.checked_div(shared).unwrap_or(1);
		let load = least.numerator.over(&shared.into());
		let candidate = least.candidate;
		self.denominator = self.denominator.scaled(growth);
		for placed in &mut self.placed {
			placed.load = placed.load.scaled(growth);
		}
		self.placed.push(Placed { candidate, load, ties });
	}
}
