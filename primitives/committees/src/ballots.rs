//! Ballots, which are read page by page.

use alloc::vec::Vec;

/// A candidate's position in the list of all candidates, beginning with 0.
pub type CandidateId = u16;

/// The storage of the ballots.
///
/// A page must be the same each time that it is read. A ballot must not name a candidate twice.
pub trait Ballots {
	/// How many pages there are.
	fn pages(&self) -> u32;

	/// Calls `show` with each ballot of this page. Returns the work of loading them, in lines of ballots: nothing if
	/// they are in memory.
	fn page(&self, number: u32, show: &mut dyn FnMut(&[CandidateId])) -> u64;
}

/// Ballots in memory.
#[derive(Clone, Debug, Default)]
pub struct InMemory {
	ballots: Vec<Vec<CandidateId>>,
	per_page: usize,
}

impl InMemory {
	/// Puts `per_page` ballots on a page, and at least one.
	pub fn new(ballots: impl IntoIterator<Item = Vec<CandidateId>>, per_page: usize) -> Self {
		Self { ballots: ballots.into_iter().collect(), per_page: per_page.max(1) }
	}
}

impl Ballots for InMemory {
	fn pages(&self) -> u32 {
		self.ballots.len().div_ceil(self.per_page.max(1)).try_into().unwrap_or(u32::MAX)
	}

	fn page(&self, number: u32, show: &mut dyn FnMut(&[CandidateId])) -> u64 {
		let first = (number as usize).saturating_mul(self.per_page);
		self.ballots.iter().skip(first).take(self.per_page).for_each(|ballot| show(ballot));
		0
	}
}
