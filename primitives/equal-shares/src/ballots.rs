//! Ballots, which are read page by page.

use alloc::{collections::BTreeMap, vec::Vec};

use crate::ProjectId;

/// One line of a ballot: points for a project.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Hash,
	codec::Encode,
	codec::Decode,
	codec::DecodeWithMemTracking,
	codec::MaxEncodedLen,
	scale_info::TypeInfo,
)]
pub struct Support {
	/// The number of the project.
	pub project: ProjectId,
	/// Its points: 1 for an approval.
	pub points: u16,
}

/// The storage of the ballots.
///
/// A page must be the same each time that it is read. A ballot must not name a project twice.
pub trait Ballots {
	/// How many pages there are.
	fn pages(&self) -> u32;

	/// Calls `show` for each ballot of this page, with the number of people who have cast it. Returns the work of
	/// loading them, in lines of ballots: nothing if they are in memory.
	fn page(&self, number: u32, show: &mut dyn FnMut(&[Support], u32)) -> u64;
}

/// Ballots in memory, one after the other.
#[derive(Clone, Debug, Default)]
pub struct InMemory {
	supports: Vec<Support>,
	/// For each ballot, where its lines end, and how many people have cast it.
	ends: Vec<(usize, u32)>,
	per_page: usize,
}

impl InMemory {
	/// Puts `per_page` ballots on a page. Equal ballots become one, with the number of people who have cast it.
	pub fn grouped(ballots: impl IntoIterator<Item = Vec<Support>>, per_page: usize) -> Self {
		let mut groups = BTreeMap::<_, u32>::new();
		for mut ballot in ballots {
			ballot.sort();
			let times = groups.entry(ballot).or_default();
			*times = times.saturating_add(1);
		}
		Self::new(groups, per_page)
	}

	/// Puts `per_page` ballots on a page, each for itself.
	pub fn as_they_are(ballots: impl IntoIterator<Item = Vec<Support>>, per_page: usize) -> Self {
		Self::new(ballots.into_iter().map(|ballot| (ballot, 1)), per_page)
	}

	fn new(ballots: impl IntoIterator<Item = (Vec<Support>, u32)>, per_page: usize) -> Self {
		let mut all = Self { per_page: per_page.max(1), ..Default::default() };
		for (ballot, times) in ballots {
			all.supports.extend(ballot);
			all.ends.push((all.supports.len(), times));
		}
		all
	}
}

impl Ballots for InMemory {
	fn pages(&self) -> u32 {
		self.ends.len().div_ceil(self.per_page).try_into().unwrap_or(u32::MAX)
	}

	fn page(&self, number: u32, show: &mut dyn FnMut(&[Support], u32)) -> u64 {
		let first = (number as usize).saturating_mul(self.per_page);
		let before = first.checked_sub(1).and_then(|before| self.ends.get(before));
		let mut start = before.map_or(0, |(end, _)| *end);
		for (end, times) in self.ends.iter().skip(first).take(self.per_page) {
			show(self.supports.get(start..*end).unwrap_or_default(), *times);
			start = *end;
		}
		0
	}
}
